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
CREATE TABLE bloc (
  id       text primary key,
  version  bigint not null,
  code     text not null,
  code_key text not null unique,
  name     text not null,
  kind     text not null,
  above    text not null,
  opened   bigint not null,
  closed   bigint
);
CREATE TABLE bloc_year (
  id      text primary key,
  version bigint not null,
  bloc    text not null references bloc (id),
  year    bigint not null,
  state   text not null,
  theme   text not null,
  motto   text not null,
  unique (bloc, year)
);
CREATE TABLE bloc_member (
  id       text primary key,
  year     text not null references bloc_year (id),
  unit     text not null references unit (id),
  from_day bigint,
  to_day   bigint
);
CREATE INDEX bloc_member_year on bloc_member (year);
CREATE TABLE bloc_term (
  id       text primary key,
  year     text not null references bloc_year (id),
  unit     text not null references unit (id),
  post     text not null,
  from_day bigint,
  to_day   bigint
);
CREATE INDEX bloc_term_year on bloc_term (year);
CREATE TABLE bloc_milestone (
  id      text primary key,
  year    text not null references bloc_year (id),
  kind    text not null,
  title   text not null,
  due     bigint not null,
  planned bigint not null,
  done    bigint
);
CREATE INDEX bloc_milestone_year on bloc_milestone (year);
CREATE TABLE bloc_exception (
  id        text primary key,
  year      text not null references bloc_year (id),
  milestone text not null references bloc_milestone (id),
  unit      text not null references unit (id),
  due       bigint not null,
  why       text not null
);
CREATE INDEX bloc_exception_year on bloc_exception (year);
CREATE TABLE bloc_paper (
  id     text primary key,
  year   text not null references bloc_year (id),
  kind   text not null,
  number text not null,
  issuer text not null,
  title  text not null,
  issued bigint,
  link   text not null,
  file   text not null
);
CREATE INDEX bloc_paper_year on bloc_paper (year);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 12:18:28');
insert into goose_db_version values (2, 1, 1, '2026-11-24 12:18:28');
insert into goose_db_version values (3, 2, 1, '2026-11-24 12:18:28');
insert into goose_db_version values (4, 3, 1, '2026-11-24 12:18:28');
insert into unit values ('064pd0pyg11grz979ed2he2v3w', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2wvncma831f95tawc', 2, 'so-b', 'sob', '064pd0pyg11grz979ed2he2v3w', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3k3cfnqm7t36a31wr', 2, 'so-a', 'soa', '064pd0pyg11grz979ed2he2v3w', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3sahg651sdxvqfjy4', 1, 'so-c', 'soc', '064pd0pyg11grz979ed2he2v3w', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg11grz979ed2he2v3w/1994-01-01', '064pd0pyg11grz979ed2he2v3w', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg2wvncma831f95tawc/1994-01-01', '064pd0pyg2wvncma831f95tawc', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg3k3cfnqm7t36a31wr/1994-01-01', '064pd0pyg3k3cfnqm7t36a31wr', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3sahg651sdxvqfjy4/2025-03-01', '064pd0pyg3sahg651sdxvqfjy4', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg3sahg651sdxvqfjy4/0', '064pd0pyg3sahg651sdxvqfjy4', '064pd0pyg3k3cfnqm7t36a31wr');
insert into unit_from values ('064pd0pyg3sahg651sdxvqfjy4/1', '064pd0pyg3sahg651sdxvqfjy4', '064pd0pyg2wvncma831f95tawc');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg11grz979ed2he2v3w', '', 'unit/064pd0pyg11grz979ed2he2v3w
unit_name/064pd0pyg11grz979ed2he2v3w/1994-01-01', X'E12999A32367930CE116F58442BF9BD30871EA161A401334077059D626C0236C');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3k3cfnqm7t36a31wr', '', 'unit/064pd0pyg3k3cfnqm7t36a31wr
unit_name/064pd0pyg3k3cfnqm7t36a31wr/1994-01-01', X'07075E32ED4D74E7FDD9271BAF892791C116A7DBB11EE6E974CF8E94F1EDE899');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2wvncma831f95tawc', '', 'unit/064pd0pyg2wvncma831f95tawc
unit_name/064pd0pyg2wvncma831f95tawc/1994-01-01', X'CE5310AED0F4F958FD343B59C915C78FF29C4401E691874C81FDDE14642299E9');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3sahg651sdxvqfjy4', '', 'unit/064pd0pyg3k3cfnqm7t36a31wr
unit/064pd0pyg2wvncma831f95tawc
unit/064pd0pyg3sahg651sdxvqfjy4
unit_from/064pd0pyg3sahg651sdxvqfjy4/0
unit_from/064pd0pyg3sahg651sdxvqfjy4/1
unit_name/064pd0pyg3sahg651sdxvqfjy4/2025-03-01', X'1B0DDD3A4FBA583F85DCAAC5802C4AF65AF0AC00C172C615E3DBF00C4F6332A3');
insert into log values (4, 1689642000000000, 'account.create', '', '', 'account/tai-khoan-0', 'tai-khoan-0', 'account/tai-khoan-0
account_role/tai-khoan-0/0', X'780936C37AA06A162151D84D5C31078D87A0D4939528A91345D69128F1BBA710');
insert into log values (5, 1689642000000000, 'account.create', '', '', 'account/tai-khoan-1', 'tai-khoan-1', 'account/tai-khoan-1
account_role/tai-khoan-1/0', X'1BF5D1DC817972BB7576C13C721C3AF8AC31CD227EACB7CE464909614985F753');
insert into log values (6, 1689642000000000, 'account.create', '', '', 'account/tai-khoan-2', 'tai-khoan-2', 'account/tai-khoan-2
account_role/tai-khoan-2/0', X'F6D5C7A2584087F82E53C77CF9A94464718CDF6FC3F02FF69C475DD726E83CFA');
insert into log_row values ('account/tai-khoan-0', 4);
insert into log_row values ('account/tai-khoan-1', 5);
insert into log_row values ('account/tai-khoan-2', 6);
insert into log_row values ('account_role/tai-khoan-0/0', 4);
insert into log_row values ('account_role/tai-khoan-1/0', 5);
insert into log_row values ('account_role/tai-khoan-2/0', 6);
insert into log_row values ('unit/064pd0pyg11grz979ed2he2v3w', 0);
insert into log_row values ('unit/064pd0pyg2wvncma831f95tawc', 2);
insert into log_row values ('unit/064pd0pyg2wvncma831f95tawc', 3);
insert into log_row values ('unit/064pd0pyg3k3cfnqm7t36a31wr', 1);
insert into log_row values ('unit/064pd0pyg3k3cfnqm7t36a31wr', 3);
insert into log_row values ('unit/064pd0pyg3sahg651sdxvqfjy4', 3);
insert into log_row values ('unit_from/064pd0pyg3sahg651sdxvqfjy4/0', 3);
insert into log_row values ('unit_from/064pd0pyg3sahg651sdxvqfjy4/1', 3);
insert into log_row values ('unit_name/064pd0pyg11grz979ed2he2v3w/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg2wvncma831f95tawc/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg3k3cfnqm7t36a31wr/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3sahg651sdxvqfjy4/2025-03-01', 3);
insert into log_body values (0, X'3B9C5DD022D5CBABD92B34BB2109AAA9', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg11grz979ed2he2v3w","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg11grz979ed2he2v3w","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg11grz979ed2he2v3w/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg11grz979ed2he2v3w/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg11grz979ed2he2v3w"}}]}');
insert into log_body values (1, X'BB8A2DB3AB6D94F964AFA46789212A31', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3k3cfnqm7t36a31wr","after":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg3k3cfnqm7t36a31wr","kind":"so","opened":8766,"parent":"064pd0pyg11grz979ed2he2v3w","version":1}},{"table":"unit_name","id":"064pd0pyg3k3cfnqm7t36a31wr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3k3cfnqm7t36a31wr/1994-01-01","name":"Sở A","name_key":"so a","unit":"064pd0pyg3k3cfnqm7t36a31wr"}}]}');
insert into log_body values (2, X'60654622A8D89BCF2595E9B1546AD88A', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2wvncma831f95tawc","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2wvncma831f95tawc","kind":"so","opened":8766,"parent":"064pd0pyg11grz979ed2he2v3w","version":1}},{"table":"unit_name","id":"064pd0pyg2wvncma831f95tawc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2wvncma831f95tawc/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg2wvncma831f95tawc"}}]}');
insert into log_body values (3, X'9F8C6287A1FB7A60C445BD1C639A3B2E', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3k3cfnqm7t36a31wr","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg3k3cfnqm7t36a31wr","kind":"so","opened":8766,"parent":"064pd0pyg11grz979ed2he2v3w","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg3k3cfnqm7t36a31wr","kind":"so","opened":8766,"parent":"064pd0pyg11grz979ed2he2v3w","version":2}},{"table":"unit","id":"064pd0pyg2wvncma831f95tawc","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2wvncma831f95tawc","kind":"so","opened":8766,"parent":"064pd0pyg11grz979ed2he2v3w","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg2wvncma831f95tawc","kind":"so","opened":8766,"parent":"064pd0pyg11grz979ed2he2v3w","version":2}},{"table":"unit","id":"064pd0pyg3sahg651sdxvqfjy4","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3sahg651sdxvqfjy4","kind":"so","opened":20148,"parent":"064pd0pyg11grz979ed2he2v3w","version":1}},{"table":"unit_from","id":"064pd0pyg3sahg651sdxvqfjy4/0","after":{"id":"064pd0pyg3sahg651sdxvqfjy4/0","origin":"064pd0pyg3k3cfnqm7t36a31wr","unit":"064pd0pyg3sahg651sdxvqfjy4"}},{"table":"unit_from","id":"064pd0pyg3sahg651sdxvqfjy4/1","after":{"id":"064pd0pyg3sahg651sdxvqfjy4/1","origin":"064pd0pyg2wvncma831f95tawc","unit":"064pd0pyg3sahg651sdxvqfjy4"}},{"table":"unit_name","id":"064pd0pyg3sahg651sdxvqfjy4/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3sahg651sdxvqfjy4/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3sahg651sdxvqfjy4"}}]}');
insert into log_body values (4, X'01A6AC1FD274B25D5DDDDADC53395271', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-0","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-0","login":"tai-khoan-0","login_key":"taikhoan0","name":"Người tai-khoan-0","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-0/0","after":{"account":"tai-khoan-0","from_day":null,"id":"tai-khoan-0/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (5, X'A0A9AFD353F8418F765667BE2EA2BF34', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-1","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-1","login":"tai-khoan-1","login_key":"taikhoan1","name":"Người tai-khoan-1","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-1/0","after":{"account":"tai-khoan-1","from_day":null,"id":"tai-khoan-1/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (6, X'CE44E46BFFBA5F265688F87CF147AA25', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-2","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-2","login":"tai-khoan-2","login_key":"taikhoan2","name":"Người tai-khoan-2","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-2/0","after":{"account":"tai-khoan-2","from_day":null,"id":"tai-khoan-2/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_hash values (0, X'1B563E8176A723C609BAB761812A6DC65476634D35E1E589EBF6E0278FB2B8C7');
insert into log_hash values (1, X'93F880E20AA010181668C05339D7936845F8B04CEE5226F4F83A2C954CB5A7E1');
insert into log_hash values (10, X'EF07D45E422DD060F131F9628D640267F97ED7445B5B22C69A157D87E9CCFF24');
insert into log_hash values (2, X'760175BA43CFE53FC446204533DD33AD6195FB411CDF1103A75BD95D65F6BA19');
insert into log_hash values (3, X'734EF293F8038CBE34B747100627293FC5BEB401FD43D33B8B64DF09E59C7F49');
insert into log_hash values (4, X'8F18312D28A8B86E208BE6F0D4EE132665330BFC53527F525849285B797DFBC5');
insert into log_hash values (5, X'C2B9936EB599FDFAF7A061A04415CF0D7DFA4D24575905075C791A8C62EC9B4D');
insert into log_hash values (6, X'265819B264B3667C820B95083F3B39DE5AF54F93F826000D0913F03F95DD32EA');
insert into log_hash values (7, X'68B8AE4F136BB2B27172CDE3F4F59C4A8DE909EFCA96DD2FD058B8B00A9A235D');
insert into log_hash values (8, X'B3C947644E473A46E61B6394454082F3DD6F1E2105FE06CFDDC7A5475D748F33');
insert into log_hash values (9, X'CD4DBF2400FFF0990C70F7691D50E72FD9EE6D622D54C5F0F84214AD57BC6468');
insert into account values ('tai-khoan-0', 1, 'tai-khoan-0', 'taikhoan0', 'Người tai-khoan-0', '', 'x', 'y', 0, 0);
insert into account values ('tai-khoan-1', 1, 'tai-khoan-1', 'taikhoan1', 'Người tai-khoan-1', '', 'x', 'y', 0, 0);
insert into account values ('tai-khoan-2', 1, 'tai-khoan-2', 'taikhoan2', 'Người tai-khoan-2', '', 'x', 'y', 0, 0);
insert into account_role values ('tai-khoan-0/0', 'tai-khoan-0', 'officer', 'so', NULL, NULL);
insert into account_role values ('tai-khoan-1/0', 'tai-khoan-1', 'officer', 'so', NULL, NULL);
insert into account_role values ('tai-khoan-2/0', 'tai-khoan-2', 'officer', 'so', NULL, NULL);
