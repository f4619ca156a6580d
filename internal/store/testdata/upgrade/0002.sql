CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
CREATE TABLE unit (
  id       text primary key,
  version  bigint not null,
  code     text not null,
  code_key text not null unique,
  parent   text not null,
  kind     text not null,
  opened   bigint not null,
  closed   bigint
);
CREATE TABLE unit_name (
  id       text primary key,
  unit     text not null references unit (id),
  from_day bigint not null,
  name     text not null,
  name_key text not null,
  unique (unit, from_day)
);
CREATE TABLE unit_from (
  id     text primary key,
  unit   text not null references unit (id),
  origin text not null references unit (id)
);
CREATE TABLE log (
  seq       bigint primary key,
  at        bigint not null,
  verb      text not null,
  actor     text not null,
  behalf    text not null,
  object    text not null,
  request   text not null,
  touched   text not null,
  body_hash bytea not null
);
CREATE UNIQUE INDEX log_request on log (request) where request <> '';
CREATE TABLE log_row (
  row_key text not null,
  seq     bigint not null references log (seq),
  primary key (row_key, seq)
);
CREATE TABLE log_body (
  seq  bigint primary key references log (seq),
  salt bytea not null,
  body text not null
);
CREATE TABLE log_hash (
  at   bigint primary key,
  hash bytea not null
);
CREATE TABLE account (
  id        text primary key,
  version   bigint not null,
  login     text not null,
  login_key text not null unique,
  name      text not null,
  unit      text not null,
  hash      text not null,
  code      text not null,
  code_ends bigint not null,
  disabled  bigint not null
);
CREATE TABLE account_role (
  id       text primary key,
  account  text not null references account (id),
  role     text not null,
  unit     text not null,
  from_day bigint,
  to_day   bigint
);
CREATE TABLE signin_failure (
  login_key text primary key,
  failures  bigint not null,
  last_at   bigint not null
);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 12:18:25');
insert into goose_db_version values (2, 1, 1, '2026-11-24 12:18:25');
insert into goose_db_version values (3, 2, 1, '2026-11-24 12:18:25');
insert into unit values ('064pd0pyg23mv80dhtckcgnyjg', 2, 'so-a', 'soa', '064pd0pyg3d13q4qctmk212j4r', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2pmkg0nz065a6y210', 2, 'so-b', 'sob', '064pd0pyg3d13q4qctmk212j4r', 'so', 8766, 20147);
insert into unit values ('064pd0pyg30s5z11hbjzrgpmd8', 1, 'so-c', 'soc', '064pd0pyg3d13q4qctmk212j4r', 'so', 20148, NULL);
insert into unit values ('064pd0pyg3d13q4qctmk212j4r', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg23mv80dhtckcgnyjg/1994-01-01', '064pd0pyg23mv80dhtckcgnyjg', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg2pmkg0nz065a6y210/1994-01-01', '064pd0pyg2pmkg0nz065a6y210', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg30s5z11hbjzrgpmd8/2025-03-01', '064pd0pyg30s5z11hbjzrgpmd8', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg3d13q4qctmk212j4r/1994-01-01', '064pd0pyg3d13q4qctmk212j4r', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_from values ('064pd0pyg30s5z11hbjzrgpmd8/0', '064pd0pyg30s5z11hbjzrgpmd8', '064pd0pyg23mv80dhtckcgnyjg');
insert into unit_from values ('064pd0pyg30s5z11hbjzrgpmd8/1', '064pd0pyg30s5z11hbjzrgpmd8', '064pd0pyg2pmkg0nz065a6y210');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3d13q4qctmk212j4r', '', 'unit/064pd0pyg3d13q4qctmk212j4r
unit_name/064pd0pyg3d13q4qctmk212j4r/1994-01-01', X'678B4012D429BB3AA444872C3D671B79C14DE285FCA6C23D09962B8121091203');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg23mv80dhtckcgnyjg', '', 'unit/064pd0pyg23mv80dhtckcgnyjg
unit_name/064pd0pyg23mv80dhtckcgnyjg/1994-01-01', X'FAEFAAC118ED88EE00FDB8D30BA0C30008E62E3A8140DAB616D45842E6A5E35D');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2pmkg0nz065a6y210', '', 'unit/064pd0pyg2pmkg0nz065a6y210
unit_name/064pd0pyg2pmkg0nz065a6y210/1994-01-01', X'6BB8EB8011604CA470F70EAAF76FDD3CAF7DA6A0E1081CEE5A55BF0137BE0EC0');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg30s5z11hbjzrgpmd8', '', 'unit/064pd0pyg23mv80dhtckcgnyjg
unit/064pd0pyg2pmkg0nz065a6y210
unit/064pd0pyg30s5z11hbjzrgpmd8
unit_from/064pd0pyg30s5z11hbjzrgpmd8/0
unit_from/064pd0pyg30s5z11hbjzrgpmd8/1
unit_name/064pd0pyg30s5z11hbjzrgpmd8/2025-03-01', X'627FB169F6A46FB9CD8FB8453934ACFE5B661002D9A9DD18D96F3D8FB9FB0F0E');
insert into log values (4, 1689642000000000, 'account.create', '', '', 'account/tai-khoan-0', 'tai-khoan-0', 'account/tai-khoan-0
account_role/tai-khoan-0/0', X'72D25DB3C0AF28DB14B262A6B59EF1C047EA9ECBE65CB9B9E4743CF98F7617FB');
insert into log values (5, 1689642000000000, 'account.create', '', '', 'account/tai-khoan-1', 'tai-khoan-1', 'account/tai-khoan-1
account_role/tai-khoan-1/0', X'AEFA113B307B0D2BACC411AD2EDECE2BFB19D3959E4A5EE43FB293AF40EF439E');
insert into log values (6, 1689642000000000, 'account.create', '', '', 'account/tai-khoan-2', 'tai-khoan-2', 'account/tai-khoan-2
account_role/tai-khoan-2/0', X'3A199B7EA4B15F9FB8A329E3336D59530690D5B56093C891201CD16AE3A1D4A6');
insert into log_row values ('account/tai-khoan-0', 4);
insert into log_row values ('account/tai-khoan-1', 5);
insert into log_row values ('account/tai-khoan-2', 6);
insert into log_row values ('account_role/tai-khoan-0/0', 4);
insert into log_row values ('account_role/tai-khoan-1/0', 5);
insert into log_row values ('account_role/tai-khoan-2/0', 6);
insert into log_row values ('unit/064pd0pyg23mv80dhtckcgnyjg', 1);
insert into log_row values ('unit/064pd0pyg23mv80dhtckcgnyjg', 3);
insert into log_row values ('unit/064pd0pyg2pmkg0nz065a6y210', 2);
insert into log_row values ('unit/064pd0pyg2pmkg0nz065a6y210', 3);
insert into log_row values ('unit/064pd0pyg30s5z11hbjzrgpmd8', 3);
insert into log_row values ('unit/064pd0pyg3d13q4qctmk212j4r', 0);
insert into log_row values ('unit_from/064pd0pyg30s5z11hbjzrgpmd8/0', 3);
insert into log_row values ('unit_from/064pd0pyg30s5z11hbjzrgpmd8/1', 3);
insert into log_row values ('unit_name/064pd0pyg23mv80dhtckcgnyjg/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg2pmkg0nz065a6y210/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg30s5z11hbjzrgpmd8/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg3d13q4qctmk212j4r/1994-01-01', 0);
insert into log_body values (0, X'B075AA975D99052ABE805248CE393757', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3d13q4qctmk212j4r","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg3d13q4qctmk212j4r","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3d13q4qctmk212j4r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3d13q4qctmk212j4r/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg3d13q4qctmk212j4r"}}]}');
insert into log_body values (1, X'9BCD3DA42A9AEE736088659D71B12D64', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg23mv80dhtckcgnyjg","after":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg23mv80dhtckcgnyjg","kind":"so","opened":8766,"parent":"064pd0pyg3d13q4qctmk212j4r","version":1}},{"table":"unit_name","id":"064pd0pyg23mv80dhtckcgnyjg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg23mv80dhtckcgnyjg/1994-01-01","name":"Sở A","name_key":"so a","unit":"064pd0pyg23mv80dhtckcgnyjg"}}]}');
insert into log_body values (2, X'162A87187CF49652E0526884854B0609', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2pmkg0nz065a6y210","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2pmkg0nz065a6y210","kind":"so","opened":8766,"parent":"064pd0pyg3d13q4qctmk212j4r","version":1}},{"table":"unit_name","id":"064pd0pyg2pmkg0nz065a6y210/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2pmkg0nz065a6y210/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg2pmkg0nz065a6y210"}}]}');
insert into log_body values (3, X'480EEEFF18649F55EC72259C52960425', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg23mv80dhtckcgnyjg","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg23mv80dhtckcgnyjg","kind":"so","opened":8766,"parent":"064pd0pyg3d13q4qctmk212j4r","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg23mv80dhtckcgnyjg","kind":"so","opened":8766,"parent":"064pd0pyg3d13q4qctmk212j4r","version":2}},{"table":"unit","id":"064pd0pyg2pmkg0nz065a6y210","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2pmkg0nz065a6y210","kind":"so","opened":8766,"parent":"064pd0pyg3d13q4qctmk212j4r","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg2pmkg0nz065a6y210","kind":"so","opened":8766,"parent":"064pd0pyg3d13q4qctmk212j4r","version":2}},{"table":"unit","id":"064pd0pyg30s5z11hbjzrgpmd8","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg30s5z11hbjzrgpmd8","kind":"so","opened":20148,"parent":"064pd0pyg3d13q4qctmk212j4r","version":1}},{"table":"unit_from","id":"064pd0pyg30s5z11hbjzrgpmd8/0","after":{"id":"064pd0pyg30s5z11hbjzrgpmd8/0","origin":"064pd0pyg23mv80dhtckcgnyjg","unit":"064pd0pyg30s5z11hbjzrgpmd8"}},{"table":"unit_from","id":"064pd0pyg30s5z11hbjzrgpmd8/1","after":{"id":"064pd0pyg30s5z11hbjzrgpmd8/1","origin":"064pd0pyg2pmkg0nz065a6y210","unit":"064pd0pyg30s5z11hbjzrgpmd8"}},{"table":"unit_name","id":"064pd0pyg30s5z11hbjzrgpmd8/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg30s5z11hbjzrgpmd8/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg30s5z11hbjzrgpmd8"}}]}');
insert into log_body values (4, X'A8EEC8D1C3A7E0AA9162D90A2C808911', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-0","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-0","login":"tai-khoan-0","login_key":"taikhoan0","name":"Người tai-khoan-0","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-0/0","after":{"account":"tai-khoan-0","from_day":null,"id":"tai-khoan-0/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (5, X'3B9615BCBC2E9202C0CA9132202C2A53', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-1","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-1","login":"tai-khoan-1","login_key":"taikhoan1","name":"Người tai-khoan-1","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-1/0","after":{"account":"tai-khoan-1","from_day":null,"id":"tai-khoan-1/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (6, X'71079EDFE07EC7DB68CF40FDBA4EBA5C', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-2","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-2","login":"tai-khoan-2","login_key":"taikhoan2","name":"Người tai-khoan-2","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-2/0","after":{"account":"tai-khoan-2","from_day":null,"id":"tai-khoan-2/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_hash values (0, X'B92A0135664554E94E8EC1A2644405DA9D066492D9F293C44FB683E27E229524');
insert into log_hash values (1, X'A248D31EDD02467C225C383D56CA119E35B3FC284E55FEE1B90F9949254A865E');
insert into log_hash values (10, X'B9E4B2D5D40E0FEFDF336BFEDC673693417A94E9120A5096276AB6D18A54D6A8');
insert into log_hash values (2, X'ECF89807D852AB615D15ABB36DE34EDDADB0469360A956C7B58F6045527DB577');
insert into log_hash values (3, X'E7FF44EEF7C30565696BA2108A74B0DDE6E952513D321ECA3B2C4762149226BD');
insert into log_hash values (4, X'C5348483F45BF5D3FBD8930B926CCDB44012009CA025647D4532A8BA821FCF01');
insert into log_hash values (5, X'EAF3F5536A7B8B4C9FA0AD71993413F7997C4170AA81109A81112CDC5A9298B6');
insert into log_hash values (6, X'E87F604D75DD559CAEB90A77F1BBC1FBEAB047218FD21C2229A2B63560A3592B');
insert into log_hash values (7, X'90B700ECE6AA174B603378AB36E774749CBD9C2F209444C0D1BFE3956B9605B6');
insert into log_hash values (8, X'CC7A47A1B3B41C3F15E400D197D3836E9C0CB84DF095D52B09408959A33E58E8');
insert into log_hash values (9, X'7CAC582230B6993777FB71842D0047B64AA8EF28A7B0EE8DA320E4435CFFFFF7');
insert into account values ('tai-khoan-0', 1, 'tai-khoan-0', 'taikhoan0', 'Người tai-khoan-0', '', 'x', 'y', 0, 0);
insert into account values ('tai-khoan-1', 1, 'tai-khoan-1', 'taikhoan1', 'Người tai-khoan-1', '', 'x', 'y', 0, 0);
insert into account values ('tai-khoan-2', 1, 'tai-khoan-2', 'taikhoan2', 'Người tai-khoan-2', '', 'x', 'y', 0, 0);
insert into account_role values ('tai-khoan-0/0', 'tai-khoan-0', 'officer', 'so', NULL, NULL);
insert into account_role values ('tai-khoan-1/0', 'tai-khoan-1', 'officer', 'so', NULL, NULL);
insert into account_role values ('tai-khoan-2/0', 'tai-khoan-2', 'officer', 'so', NULL, NULL);
