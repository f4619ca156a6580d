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
, person text not null default '');
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
CREATE TABLE post_title (
  id       text primary key,
  version  bigint not null,
  name     text not null,
  name_key text not null unique
);
CREATE TABLE person (
  id       text primary key,
  version  bigint not null,
  code     text not null,
  code_key text not null unique,
  name     text not null
);
CREATE TABLE person_post (
  id       text primary key,
  person   text not null references person (id),
  unit     text not null references unit (id),
  title    text not null references post_title (id),
  from_day bigint not null,
  to_day   bigint
);
CREATE INDEX person_post_person on person_post (person);
CREATE TABLE session (
  id      text primary key,
  account text not null references account (id),
  device  text not null,
  started bigint not null,
  seen    bigint not null,
  proved  bigint not null
);
CREATE INDEX session_account on session (account);
CREATE TABLE draft (
  account text not null references account (id),
  form    text not null,
  field   text not null,
  value   text not null,
  version bigint not null,
  at      bigint not null,
  primary key (account, form, field)
);
CREATE INDEX draft_at on draft (at);
CREATE TABLE factor (
  id      text primary key references account (id),
  key     text not null,
  started bigint not null
);
CREATE TABLE factor_code (
  id      text primary key,
  account text not null references factor (id),
  digest  text not null
);
CREATE INDEX factor_code_account on factor_code (account);
CREATE TABLE factor_step (
  account text primary key references account (id),
  step    bigint not null
);
CREATE TABLE passkey (
  id      text primary key,
  account text not null references account (id),
  name    text not null,
  site    text not null,
  handle  text not null unique,
  record  text not null,
  started bigint not null
);
CREATE INDEX passkey_account on passkey (account);
CREATE TABLE passkey_use (
  passkey text primary key,
  used    bigint not null,
  counter bigint not null
);
CREATE TABLE file (
  id      text primary key,
  version bigint not null,
  hash    text not null,
  name    text not null,
  kind    text not null,
  size    bigint not null,
  unit    text not null,
  account text not null,
  at      bigint not null,
  state   text not null,
  why     text not null
);
CREATE INDEX file_unit on file (unit, hash);
CREATE INDEX account_role_account on account_role (account);
CREATE INDEX unit_from_unit on unit_from (unit);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (10, 10, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (2, 1, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (3, 2, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (4, 3, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (5, 4, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (6, 5, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (7, 6, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (8, 7, 1, '2026-11-24 13:13:14');
insert into goose_db_version values (9, 8, 1, '2026-11-24 13:13:14');
insert into unit values ('064pd0pyg2cm225wpqyarc8c70', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2rkx1ccsjece925gr', 1, 'so-c', 'soc', '064pd0pyg385d864fwk5tqevs8', 'so', 20148, NULL);
insert into unit values ('064pd0pyg2skv6bycmxbp9zp6r', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2wfw8bq4rv8j26a0m', 2, 'so-a', 'soa', '064pd0pyg385d864fwk5tqevs8', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2wp4ga89gdhyqrvt8', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3260kzwvkk8ek6c5g', 2, 'so-b', 'sob', '064pd0pyg385d864fwk5tqevs8', 'so', 8766, 20147);
insert into unit values ('064pd0pyg385d864fwk5tqevs8', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg2cm225wpqyarc8c70/1994-01-01', '064pd0pyg2cm225wpqyarc8c70', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg2rkx1ccsjece925gr/2025-03-01', '064pd0pyg2rkx1ccsjece925gr', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg2skv6bycmxbp9zp6r/1994-01-01', '064pd0pyg2skv6bycmxbp9zp6r', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg2wfw8bq4rv8j26a0m/1994-01-01', '064pd0pyg2wfw8bq4rv8j26a0m', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg2wp4ga89gdhyqrvt8/1994-01-01', '064pd0pyg2wp4ga89gdhyqrvt8', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg3260kzwvkk8ek6c5g/1994-01-01', '064pd0pyg3260kzwvkk8ek6c5g', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg385d864fwk5tqevs8/1994-01-01', '064pd0pyg385d864fwk5tqevs8', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_from values ('064pd0pyg2rkx1ccsjece925gr/0', '064pd0pyg2rkx1ccsjece925gr', '064pd0pyg2wfw8bq4rv8j26a0m');
insert into unit_from values ('064pd0pyg2rkx1ccsjece925gr/1', '064pd0pyg2rkx1ccsjece925gr', '064pd0pyg3260kzwvkk8ek6c5g');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg385d864fwk5tqevs8', '', 'unit/064pd0pyg385d864fwk5tqevs8
unit_name/064pd0pyg385d864fwk5tqevs8/1994-01-01', X'B285FBB108F6E8753A36DAA40BB1A7E938E66E72C426B427676AD779D514F02B');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2wfw8bq4rv8j26a0m', '', 'unit/064pd0pyg2wfw8bq4rv8j26a0m
unit_name/064pd0pyg2wfw8bq4rv8j26a0m/1994-01-01', X'4F759CA26994D6152101C73FDEA060E842B53595045320736323747B1EFA5F21');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_member/064pd0q6a2937c433mvd6qxxcg
bloc_member/064pd0q6a3h7tjmgrscy90y02m', X'198105F60D093CC91254F5BC07B1D3BF902D12234CC905935B8C8CFB622B3762');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_member/064pd0qa71arnds9w3whf6ty8r', X'24792C0DECEF08B07D4898330CA05AEFBA3EA5310880146F2266257D2C3AC6DF');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_term/064pd0qe43v4kw8cp0sjr8fxag', X'71B9548CA20A561AF1D09C4B20767E74ADD179BEAA628A1BAC74C139AD82B382');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_term/064pd0qj128368r1netzwkvmc0', X'2EF95C2A240B18388141B3D117BAC24D74A936AE871CADEFE7C439E060C64FA0');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_paper/064pd0qny2pa8fvjk505en3ycw', X'11B2EAB9FB50BBAFA3F482F9BA658658A34A6E30CABF23AB5628110F1E2B0581');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_milestone/064pd0qsv3hbgzv4sdqq52z590', X'465969D5A9B8FF4FE3276C323349CCF8E8B373AFFF34D6D83CF494E25DC4129A');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_exception/064pd0qxr10vcthcsdwz9mr6nr', X'F33205C4A86B8E47F5732E994E44173033BAB241D998FAAD224E00FDCCE1C9C6');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', X'C4AA63DB84744A195B9F612378950F10672704FED382997A52363F81E398030E');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n025xg9asgamest5k4', '', 'post_title/064pd0r1n025xg9asgamest5k4', X'D21F6279F739146A020557C6A996CB04B62CD47351BE5BD3D284CC00AD8C2A3B');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n1k0551mv7vydpkp9g', '', 'person/064pd0r1n1k0551mv7vydpkp9g
person_post/064pd0r1n2tdj5baqp1c8rwzf8', X'7C406366E9F3B2CB442007A137ED7F450F63074532BEDC4EC4B8854E496F21AE');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3260kzwvkk8ek6c5g', '', 'unit/064pd0pyg3260kzwvkk8ek6c5g
unit_name/064pd0pyg3260kzwvkk8ek6c5g/1994-01-01', X'588A8B2D62FA7766FC5DCC5BD457C11CD97EF5F3F5C81C3269C150B9D3756E9E');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n3157sjpscwr96k1xc', '', 'file/064pd0r1n3157sjpscwr96k1xc', X'E3E2D59A0EE5525A170E8964E1FEEC4105D75C4F78A14FBE67CB25789C33C5EF');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n31pav4a9wwg662ryg', '', 'account/064pd0r1n31pav4a9wwg662ryg
account_role/064pd0r1n31pav4a9wwg662ryg/0', X'7BB840E7C61359B527E3B928FA8D4F80E8F0B73F4493C1ABC818F647BF396C9D');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n31pav4a9wwg662ryg', '', 'account/064pd0r1n31pav4a9wwg662ryg', '', 'account/064pd0r1n31pav4a9wwg662ryg', X'ADCF1DFF7DFFDEF6E10F91D6B120028395439C8370460488FE8D1EFAF8ECF4FD');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n31pav4a9wwg662ryg', '', 'account/064pd0r1n31pav4a9wwg662ryg', '', 'factor/064pd0r1n31pav4a9wwg662ryg
factor_code/064pd0r1n31pav4a9wwg662ryg/0
factor_code/064pd0r1n31pav4a9wwg662ryg/1
factor_code/064pd0r1n31pav4a9wwg662ryg/2
factor_code/064pd0r1n31pav4a9wwg662ryg/3
factor_code/064pd0r1n31pav4a9wwg662ryg/4
factor_code/064pd0r1n31pav4a9wwg662ryg/5
factor_code/064pd0r1n31pav4a9wwg662ryg/6
factor_code/064pd0r1n31pav4a9wwg662ryg/7
factor_code/064pd0r1n31pav4a9wwg662ryg/8
factor_code/064pd0r1n31pav4a9wwg662ryg/9
account/064pd0r1n31pav4a9wwg662ryg', X'940E8C4DF6528904010E79FCEACF09567ACEF27FB888F4C9E0E7EF2B23C13E91');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n31pav4a9wwg662ryg', '', 'account/064pd0r1n31pav4a9wwg662ryg', '', 'passkey/064pd0r1n3kp8bryzpt80xj8tg
account/064pd0r1n31pav4a9wwg662ryg', X'8CF1C897EABA51F7CCCD5FA1D8F4CBC97355A78F0828F590185DD74D681D79B1');
insert into log values (25, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'5C949B24A2EC5F6AF288B956E2F8ABC13D0D7C3291C26509DDBC4FA8300B14AB');
insert into log values (26, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'9F9E88598002F17C2842995DB809304F7079F0B7DB1A561A3DE319C059A5529B');
insert into log values (27, 1689642009000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'F9FE2CB7FC0243C4ED89FDF5E5081FF6B5F0692A84DF21F92F87CC2C45A0372A');
insert into log values (28, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'200D6A0B6AE0A16A36A7F397FD83186F73977DC17C008014F01996E4B7BDC874');
insert into log values (29, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'33E803081E04C6360C9D169886281F20C2EA9B0E6002BE75E9FBF9FDB2689DF4');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg2rkx1ccsjece925gr', '', 'unit/064pd0pyg2wfw8bq4rv8j26a0m
unit/064pd0pyg3260kzwvkk8ek6c5g
unit/064pd0pyg2rkx1ccsjece925gr
unit_from/064pd0pyg2rkx1ccsjece925gr/0
unit_from/064pd0pyg2rkx1ccsjece925gr/1
unit_name/064pd0pyg2rkx1ccsjece925gr/2025-03-01', X'31EAA992373D678317E790C23C5A9DBBF83247D9A790825BC10E6F83E928E977');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2cm225wpqyarc8c70', '', 'unit/064pd0pyg2cm225wpqyarc8c70
unit_name/064pd0pyg2cm225wpqyarc8c70/1994-01-01', X'C1555E0C682C10878D0E1C511187E26B0A494C59E0703203E1355543DD7751B9');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2skv6bycmxbp9zp6r', '', 'unit/064pd0pyg2skv6bycmxbp9zp6r
unit_name/064pd0pyg2skv6bycmxbp9zp6r/1994-01-01', X'A31A4992C274A9C82E98C2B9CF852151853C56FC7B7DE5DD1D88756FCCBF8FE5');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2wp4ga89gdhyqrvt8', '', 'unit/064pd0pyg2wp4ga89gdhyqrvt8
unit_name/064pd0pyg2wp4ga89gdhyqrvt8/1994-01-01', X'5E3AF055AAE37F5A85B7370F125C00F4FBE13F2C96E45378557602442898BC7F');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg00yrnqdz5fn8pvcmr', '', 'bloc/064pd0pyg00yrnqdz5fn8pvcmr', X'5FE2E97BE0E810F0BEB0A52296F5A4C1E8ABD1E6C4BE02FED443465AA2151BF4');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr
bloc_milestone/064pd0pyg0a30e7p8jnhsdt5fw
bloc_milestone/064pd0pyg0ftkr1mc9600t2zrw
bloc_milestone/064pd0pyg0s08xyb80pqgfzx5m
bloc_milestone/064pd0pyg0tjrsmq4yv4zeh58r
bloc_milestone/064pd0pyg13q8z4xr1226v8fq0
bloc_milestone/064pd0pyg24ngvxfjhv96zsktm
bloc_milestone/064pd0pyg2fgbrcxejjqcb6ms8
bloc_milestone/064pd0pyg2mp2ttx58n0jfec68
bloc_milestone/064pd0pyg2ygdk827pznekpjv8
bloc_milestone/064pd0pyg33a35rp2za44ggc5m
bloc_milestone/064pd0pyg38sw45cs31ym0b4r4
bloc_milestone/064pd0pyg39hsbwhxfcjrm7q50
bloc_milestone/064pd0pyg3wqgxtp8rg9gb2zs8', X'00FCBCA75B4722E4C6C79CC011512B08D59A8B837FD9AFE339F4C3015F65353F');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', '', 'bloc_year/064pd0pyg2wqkxchm5r52mfwfr', X'62A3A246FA41DB741C861526BD870C9276C8D19071B0E9DD7E1C3CFADAE1D049');
insert into log_row values ('account/064pd0r1n31pav4a9wwg662ryg', 21);
insert into log_row values ('account/064pd0r1n31pav4a9wwg662ryg', 22);
insert into log_row values ('account/064pd0r1n31pav4a9wwg662ryg', 23);
insert into log_row values ('account/064pd0r1n31pav4a9wwg662ryg', 24);
insert into log_row values ('account/tài-khoản-000', 26);
insert into log_row values ('account/tài-khoản-000', 27);
insert into log_row values ('account/tài-khoản-001', 28);
insert into log_row values ('account/tài-khoản-002', 29);
insert into log_row values ('account_role/064pd0r1n31pav4a9wwg662ryg/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 26);
insert into log_row values ('account_role/tài-khoản-001/0', 28);
insert into log_row values ('account_role/tài-khoản-002/0', 29);
insert into log_row values ('bloc/064pd0pyg00yrnqdz5fn8pvcmr', 7);
insert into log_row values ('bloc_exception/064pd0qxr10vcthcsdwz9mr6nr', 16);
insert into log_row values ('bloc_member/064pd0q6a2937c433mvd6qxxcg', 10);
insert into log_row values ('bloc_member/064pd0q6a3h7tjmgrscy90y02m', 10);
insert into log_row values ('bloc_member/064pd0qa71arnds9w3whf6ty8r', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0a30e7p8jnhsdt5fw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0ftkr1mc9600t2zrw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0s08xyb80pqgfzx5m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0tjrsmq4yv4zeh58r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg13q8z4xr1226v8fq0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg24ngvxfjhv96zsktm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2fgbrcxejjqcb6ms8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2mp2ttx58n0jfec68', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2ygdk827pznekpjv8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg33a35rp2za44ggc5m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg38sw45cs31ym0b4r4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg39hsbwhxfcjrm7q50', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3wqgxtp8rg9gb2zs8', 8);
insert into log_row values ('bloc_milestone/064pd0qsv3hbgzv4sdqq52z590', 15);
insert into log_row values ('bloc_paper/064pd0qny2pa8fvjk505en3ycw', 14);
insert into log_row values ('bloc_term/064pd0qe43v4kw8cp0sjr8fxag', 12);
insert into log_row values ('bloc_term/064pd0qj128368r1netzwkvmc0', 13);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 10);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 11);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 12);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 13);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 14);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 15);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 16);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 17);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 8);
insert into log_row values ('bloc_year/064pd0pyg2wqkxchm5r52mfwfr', 9);
insert into log_row values ('factor/064pd0r1n31pav4a9wwg662ryg', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/0', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/1', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/2', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/3', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/4', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/5', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/6', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/7', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/8', 23);
insert into log_row values ('factor_code/064pd0r1n31pav4a9wwg662ryg/9', 23);
insert into log_row values ('file/064pd0r1n3157sjpscwr96k1xc', 20);
insert into log_row values ('log_body/1', 25);
insert into log_row values ('passkey/064pd0r1n3kp8bryzpt80xj8tg', 24);
insert into log_row values ('person/064pd0r1n1k0551mv7vydpkp9g', 19);
insert into log_row values ('person_post/064pd0r1n2tdj5baqp1c8rwzf8', 19);
insert into log_row values ('post_title/064pd0r1n025xg9asgamest5k4', 18);
insert into log_row values ('unit/064pd0pyg2cm225wpqyarc8c70', 4);
insert into log_row values ('unit/064pd0pyg2rkx1ccsjece925gr', 3);
insert into log_row values ('unit/064pd0pyg2skv6bycmxbp9zp6r', 5);
insert into log_row values ('unit/064pd0pyg2wfw8bq4rv8j26a0m', 1);
insert into log_row values ('unit/064pd0pyg2wfw8bq4rv8j26a0m', 3);
insert into log_row values ('unit/064pd0pyg2wp4ga89gdhyqrvt8', 6);
insert into log_row values ('unit/064pd0pyg3260kzwvkk8ek6c5g', 2);
insert into log_row values ('unit/064pd0pyg3260kzwvkk8ek6c5g', 3);
insert into log_row values ('unit/064pd0pyg385d864fwk5tqevs8', 0);
insert into log_row values ('unit_from/064pd0pyg2rkx1ccsjece925gr/0', 3);
insert into log_row values ('unit_from/064pd0pyg2rkx1ccsjece925gr/1', 3);
insert into log_row values ('unit_name/064pd0pyg2cm225wpqyarc8c70/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg2rkx1ccsjece925gr/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg2skv6bycmxbp9zp6r/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg2wfw8bq4rv8j26a0m/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg2wp4ga89gdhyqrvt8/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg3260kzwvkk8ek6c5g/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg385d864fwk5tqevs8/1994-01-01', 0);
insert into log_body values (0, X'698A550A72593AD0419447B54B846221', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg385d864fwk5tqevs8","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg385d864fwk5tqevs8","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg385d864fwk5tqevs8/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg385d864fwk5tqevs8/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg385d864fwk5tqevs8"}}]}');
insert into log_body values (10, X'91987C5882D96F0CE75326D56A9E470A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a2937c433mvd6qxxcg","after":{"from_day":null,"id":"064pd0q6a2937c433mvd6qxxcg","to_day":null,"unit":"064pd0pyg2cm225wpqyarc8c70","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_member","id":"064pd0q6a3h7tjmgrscy90y02m","after":{"from_day":null,"id":"064pd0q6a3h7tjmgrscy90y02m","to_day":null,"unit":"064pd0pyg2skv6bycmxbp9zp6r","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (11, X'1BC9E54F77B604AA34CAC59C45221E14', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa71arnds9w3whf6ty8r","after":{"from_day":19417,"id":"064pd0qa71arnds9w3whf6ty8r","to_day":19630,"unit":"064pd0pyg2wp4ga89gdhyqrvt8","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (12, X'0E5B566D79A0414F18C8DD31ABC2DDB8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe43v4kw8cp0sjr8fxag","after":{"from_day":null,"id":"064pd0qe43v4kw8cp0sjr8fxag","post":"head","to_day":null,"unit":"064pd0pyg2cm225wpqyarc8c70","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (13, X'70E47B5382545B5AA291ECE8E06B4CE8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj128368r1netzwkvmc0","after":{"from_day":19389,"id":"064pd0qj128368r1netzwkvmc0","post":"deputy","to_day":null,"unit":"064pd0pyg2skv6bycmxbp9zp6r","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (14, X'FC6C86F0B1D0CDB403DD53417BA98C50', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny2pa8fvjk505en3ycw","after":{"file":"ab12","id":"064pd0qny2pa8fvjk505en3ycw","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (15, X'D49B668C20BA6A44310D95D8DDF9562A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv3hbgzv4sdqq52z590","after":{"done":null,"due":19452,"id":"064pd0qsv3hbgzv4sdqq52z590","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (16, X'83BE56F151C8D6193892D6851A6F03CE', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr10vcthcsdwz9mr6nr","after":{"due":19459,"id":"064pd0qxr10vcthcsdwz9mr6nr","milestone":"064pd0qsv3hbgzv4sdqq52z590","unit":"064pd0pyg2skv6bycmxbp9zp6r","why":"khóa sổ ngày 10","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (17, X'4178033E2D3E403E6D3E7B96A94D93D7', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'10C047FADF8E474807631FCF06C5CC4D', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n025xg9asgamest5k4","after":{"id":"064pd0r1n025xg9asgamest5k4","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'CFDBBE5AE639B9F9515DBE36837FEC99', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n1k0551mv7vydpkp9g","after":{"code":"an","code_key":"an","id":"064pd0r1n1k0551mv7vydpkp9g","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n2tdj5baqp1c8rwzf8","after":{"from_day":8766,"id":"064pd0r1n2tdj5baqp1c8rwzf8","person":"064pd0r1n1k0551mv7vydpkp9g","title":"064pd0r1n025xg9asgamest5k4","to_day":null,"unit":"064pd0pyg385d864fwk5tqevs8"}}]}');
insert into log_body values (2, X'BF6669CF79C33B50905C310678983398', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3260kzwvkk8ek6c5g","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3260kzwvkk8ek6c5g","kind":"so","opened":8766,"parent":"064pd0pyg385d864fwk5tqevs8","version":1}},{"table":"unit_name","id":"064pd0pyg3260kzwvkk8ek6c5g/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3260kzwvkk8ek6c5g/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg3260kzwvkk8ek6c5g"}}]}');
insert into log_body values (20, X'C30CEBF368FA29ED57D437003C004E1D', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n3157sjpscwr96k1xc","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n3157sjpscwr96k1xc","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'692D22AF71BBCC2D6783252677D4460B', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n31pav4a9wwg662ryg","after":{"code":"627cf0727ae3eebd1264771f8baba01109e81e31c16544ba92dca2b5fe217956","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n31pav4a9wwg662ryg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n31pav4a9wwg662ryg/0","after":{"account":"064pd0r1n31pav4a9wwg662ryg","from_day":19358,"id":"064pd0r1n31pav4a9wwg662ryg/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'3518CAAA5AB8F6028B3D83D5E1695E90', '{"changes":[{"table":"account","id":"064pd0r1n31pav4a9wwg662ryg","before":{"code":"627cf0727ae3eebd1264771f8baba01109e81e31c16544ba92dca2b5fe217956","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n31pav4a9wwg662ryg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c054ccdeba07ab4bb799d5a356288064cca7e8a2f454c294084cfc4fa6b024fc","id":"064pd0r1n31pav4a9wwg662ryg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'F4174A15101897C22C34935E8B09CCBF', '{"changes":[{"table":"factor","id":"064pd0r1n31pav4a9wwg662ryg","after":{"id":"064pd0r1n31pav4a9wwg662ryg","key":"4f954a967ac1cc5dfe99f7947302dbf615fb3e521eb50e13cab24b64e4f5a79c","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/0","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"014235f4ac4ac5399844d286e4a08836bee89efd546c65a9bd26edccfc9c7a49","id":"064pd0r1n31pav4a9wwg662ryg/0"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/1","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"06e91369c23de8370a2a4aa540df8255a2c649842cf35991274f8788342e6cc9","id":"064pd0r1n31pav4a9wwg662ryg/1"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/2","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"56e410a1a4e39e52416a073dfdb3f01b2449849c245d7fe05fe45cfe8ffa3536","id":"064pd0r1n31pav4a9wwg662ryg/2"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/3","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"0d919863a8a2e2667bfa8c986fe35b58426ad7129ee3855376a3cd201b0fbb3c","id":"064pd0r1n31pav4a9wwg662ryg/3"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/4","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"0cddb8cb2d6141a2adfc38a36cbeb21351c1f8f7e0339b3505230e128b413ba0","id":"064pd0r1n31pav4a9wwg662ryg/4"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/5","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"c4cfc041d85646b289a730196bd4f7c18eb84998e0d9d5ba603200cc72d163dd","id":"064pd0r1n31pav4a9wwg662ryg/5"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/6","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"fc20198e796d6548d18e7b0d69fd6f0501a4fff5ab4d9d3536c2adc898aeb27b","id":"064pd0r1n31pav4a9wwg662ryg/6"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/7","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"79395d57124dca5bd75d05942bc3c140a22925e9111cacc65724712db587e25a","id":"064pd0r1n31pav4a9wwg662ryg/7"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/8","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"e361233f0322f7acce966ad0c9ca139a6befaccfe8f79863ec5f1d4cb01ad578","id":"064pd0r1n31pav4a9wwg662ryg/8"}},{"table":"factor_code","id":"064pd0r1n31pav4a9wwg662ryg/9","after":{"account":"064pd0r1n31pav4a9wwg662ryg","digest":"ca16d12aa21fe8380b04688c1070947f0dc12f8e08736fe9c625d06697ca18db","id":"064pd0r1n31pav4a9wwg662ryg/9"}},{"table":"account","id":"064pd0r1n31pav4a9wwg662ryg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c054ccdeba07ab4bb799d5a356288064cca7e8a2f454c294084cfc4fa6b024fc","id":"064pd0r1n31pav4a9wwg662ryg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c054ccdeba07ab4bb799d5a356288064cca7e8a2f454c294084cfc4fa6b024fc","id":"064pd0r1n31pav4a9wwg662ryg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'3909E51CABA152D460E28E8CCC6CFE5A', '{"changes":[{"table":"passkey","id":"064pd0r1n3kp8bryzpt80xj8tg","after":{"account":"064pd0r1n31pav4a9wwg662ryg","handle":"a","id":"064pd0r1n3kp8bryzpt80xj8tg","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n31pav4a9wwg662ryg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c054ccdeba07ab4bb799d5a356288064cca7e8a2f454c294084cfc4fa6b024fc","id":"064pd0r1n31pav4a9wwg662ryg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c054ccdeba07ab4bb799d5a356288064cca7e8a2f454c294084cfc4fa6b024fc","id":"064pd0r1n31pav4a9wwg662ryg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'B99D27C9D781D2E84C5A107EF462D6D9', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (26, X'8666AE87F0CD985654712B8C4DD8FC3C', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'D68591AC8D4DEEB6926A2858E87AB596', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (28, X'1D0B17D2598E95E58AF81DFCC7C7111F', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (29, X'BCC4350AC758BBEC9D8E0978542711B8', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'4B62FE3D37471A18B4A7E90EA8679710', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2wfw8bq4rv8j26a0m","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg2wfw8bq4rv8j26a0m","kind":"so","opened":8766,"parent":"064pd0pyg385d864fwk5tqevs8","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg2wfw8bq4rv8j26a0m","kind":"so","opened":8766,"parent":"064pd0pyg385d864fwk5tqevs8","version":2}},{"table":"unit","id":"064pd0pyg3260kzwvkk8ek6c5g","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3260kzwvkk8ek6c5g","kind":"so","opened":8766,"parent":"064pd0pyg385d864fwk5tqevs8","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg3260kzwvkk8ek6c5g","kind":"so","opened":8766,"parent":"064pd0pyg385d864fwk5tqevs8","version":2}},{"table":"unit","id":"064pd0pyg2rkx1ccsjece925gr","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg2rkx1ccsjece925gr","kind":"so","opened":20148,"parent":"064pd0pyg385d864fwk5tqevs8","version":1}},{"table":"unit_from","id":"064pd0pyg2rkx1ccsjece925gr/0","after":{"id":"064pd0pyg2rkx1ccsjece925gr/0","origin":"064pd0pyg2wfw8bq4rv8j26a0m","unit":"064pd0pyg2rkx1ccsjece925gr"}},{"table":"unit_from","id":"064pd0pyg2rkx1ccsjece925gr/1","after":{"id":"064pd0pyg2rkx1ccsjece925gr/1","origin":"064pd0pyg3260kzwvkk8ek6c5g","unit":"064pd0pyg2rkx1ccsjece925gr"}},{"table":"unit_name","id":"064pd0pyg2rkx1ccsjece925gr/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg2rkx1ccsjece925gr/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg2rkx1ccsjece925gr"}}]}');
insert into log_body values (4, X'A8E1A551E30326CC3E32DF9D0F25AAF6', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2cm225wpqyarc8c70","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg2cm225wpqyarc8c70","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2cm225wpqyarc8c70/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2cm225wpqyarc8c70/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg2cm225wpqyarc8c70"}}]}');
insert into log_body values (5, X'7D383DC5F56ABAAEB5DC086ED4DBD54C', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2skv6bycmxbp9zp6r","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg2skv6bycmxbp9zp6r","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2skv6bycmxbp9zp6r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2skv6bycmxbp9zp6r/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg2skv6bycmxbp9zp6r"}}]}');
insert into log_body values (6, X'C3C9AB0BC5E461712BAFA1BAD8AFEB6F', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2wp4ga89gdhyqrvt8","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg2wp4ga89gdhyqrvt8","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2wp4ga89gdhyqrvt8/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2wp4ga89gdhyqrvt8/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg2wp4ga89gdhyqrvt8"}}]}');
insert into log_body values (7, X'AD2575F297325E359473795F9FCABBFB', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg00yrnqdz5fn8pvcmr","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg00yrnqdz5fn8pvcmr","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'E81D92D1B8BECF028398A1E03EFBF9A3', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0a30e7p8jnhsdt5fw","after":{"done":null,"due":19388,"id":"064pd0pyg0a30e7p8jnhsdt5fw","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg0ftkr1mc9600t2zrw","after":{"done":null,"due":19415,"id":"064pd0pyg0ftkr1mc9600t2zrw","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg0s08xyb80pqgfzx5m","after":{"done":null,"due":19417,"id":"064pd0pyg0s08xyb80pqgfzx5m","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg0tjrsmq4yv4zeh58r","after":{"done":null,"due":19523,"id":"064pd0pyg0tjrsmq4yv4zeh58r","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg13q8z4xr1226v8fq0","after":{"done":null,"due":19548,"id":"064pd0pyg13q8z4xr1226v8fq0","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg24ngvxfjhv96zsktm","after":{"done":null,"due":19634,"id":"064pd0pyg24ngvxfjhv96zsktm","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg2fgbrcxejjqcb6ms8","after":{"done":null,"due":19676,"id":"064pd0pyg2fgbrcxejjqcb6ms8","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg2mp2ttx58n0jfec68","after":{"done":null,"due":19688,"id":"064pd0pyg2mp2ttx58n0jfec68","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg2ygdk827pznekpjv8","after":{"done":null,"due":19691,"id":"064pd0pyg2ygdk827pznekpjv8","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg33a35rp2za44ggc5m","after":{"done":null,"due":19695,"id":"064pd0pyg33a35rp2za44ggc5m","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg38sw45cs31ym0b4r4","after":{"done":null,"due":19702,"id":"064pd0pyg38sw45cs31ym0b4r4","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg39hsbwhxfcjrm7q50","after":{"done":null,"due":19706,"id":"064pd0pyg39hsbwhxfcjrm7q50","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg2wqkxchm5r52mfwfr"}},{"table":"bloc_milestone","id":"064pd0pyg3wqgxtp8rg9gb2zs8","after":{"done":null,"due":19741,"id":"064pd0pyg3wqgxtp8rg9gb2zs8","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg2wqkxchm5r52mfwfr"}}]}');
insert into log_body values (9, X'D89AE1E79626A0325DFD17373C910346', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2wqkxchm5r52mfwfr","before":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg00yrnqdz5fn8pvcmr","id":"064pd0pyg2wqkxchm5r52mfwfr","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'BD0DCC0800BC948A34B0F86B5526808D167FEB171395843F7E4B060AB9E4964B');
insert into log_hash values (1, X'F4281C01BA06C37E2B0E746E2FCC3B388238C0672784DE0244BEA41322E09BC9');
insert into log_hash values (10, X'2CEF837EB4D22AA8A2AF2FC8BEEF1560AA48D72D108AE87495D305A9C5025C39');
insert into log_hash values (11, X'75406F1A1E4AB0A4D0FD07747047E9E7A7E0FD5C8D8B2D163CC71B90B5D1908F');
insert into log_hash values (12, X'6BB284382331B6DCFB1832F147FE805A5BBD4A8D7A3338588F78B31AD945B1F5');
insert into log_hash values (13, X'97A33106660DA4E22C6819BBF9919EE046B445884A27AEC5353BB8C98FF013C5');
insert into log_hash values (14, X'5C279C6E2677EFD8276CA3B58EA6A3F08F2F8FE410D4B195D823F2CDF2ECE19F');
insert into log_hash values (15, X'A15FFE8CA3322CE0F7CD72C6F463FE78357ECE37BCC4483F55F5EEF1A5CDCDBC');
insert into log_hash values (16, X'FFA54C1FCB4F36A494E0AD8EACC85B449AC088F24A775422A0D6FCA5B8E29AFA');
insert into log_hash values (17, X'CC4F3C4BD948B08E186070F7334870193AA82A5ED41A96CE34B80A8FE09FC586');
insert into log_hash values (18, X'D9724669CE61650ABE34EEA6857963167647CFCEF6C4722B0F85EFA7E097F985');
insert into log_hash values (19, X'5E775006D07FC234279C44226E98AF1CC28969D6BEFD9ACAE6DA23E30B8E4955');
insert into log_hash values (2, X'FF18EA3B353069C01D1233C8ED100A1705CB108F665B4451178423C8E84BD7D9');
insert into log_hash values (20, X'78563D677D6487E65EFECCECC442210D7FBCB186EC5B546564C9555969BD1F86');
insert into log_hash values (21, X'ECE99D2B8E710F593D9F0DA0DD20D6DED947F38E208CE6DD615086E902C0C327');
insert into log_hash values (22, X'7B79E3C69DC3F8EADD702885818DA0073A3E1A96D7C2FF31041B7769DA4AAA22');
insert into log_hash values (23, X'790E56BEA3FFE2CDB386D1EEA8D82971871F3E842F5FE6B8D369A9D100E500E6');
insert into log_hash values (24, X'BDBABD4CC6D8A0E69F512BDDB429D808B8A22BAF30F478E799EEC12C9C0C38E5');
insert into log_hash values (25, X'0B6EA99FB5DA68712A3C98E7F4B72E2154D172AA55D067D59BE6AE1F6267DCCE');
insert into log_hash values (26, X'770BB7C585EF66401AB38A66624F0AF30D5E5ED561752EAC45408F83254332E4');
insert into log_hash values (27, X'C2C6EB7FA33F7D203C4436988DB9FFEF2C7D27C4F30CBBE7E55E92143D5248A1');
insert into log_hash values (28, X'90E921705499C5729901408971643FC0D6C2019C0A5B23820503ABA4588DAC19');
insert into log_hash values (29, X'9E4946C3BA6C3C2D7D1443E2DCA8E7B0B40E0F8DB5AB6DDC14F8EAF4319B48D6');
insert into log_hash values (3, X'32CFEC7CFD0FD266124722D949D234F45BEAAED703E65896FCF5FD615222EFCB');
insert into log_hash values (30, X'52475F13D5A98360C0D5570407C2D0459C5CBEFCB1CE728C1B05B8381E550F06');
insert into log_hash values (31, X'01007A12E1A30A1040F0D45CF7D1594C12D6C588598E15BDA0D9FE0268E9C83F');
insert into log_hash values (32, X'584614C9972010EAFC839C37D22151517F88BE8529F9EB41A2C1C8A35BC97270');
insert into log_hash values (33, X'A38AF9EC1DDFC655BCAC742DEC7290289D960426916DE66D7E1A87948B607F1A');
insert into log_hash values (34, X'A3D0C57BD1504477C7142ED595ADC367F82EF3638D882774D405175F01DEA8C1');
insert into log_hash values (35, X'9B43A6025565915036985404EB2F23596D23EF4B38880909FCFE99AD52CA143F');
insert into log_hash values (36, X'436745079B6D4A57898FEE4CF16AB0D91DB96F62FA088E5F2DDF6721867F338B');
insert into log_hash values (37, X'3B67BA6C38C78AB4B07CAD6F94348E71CC213C7A2B2F5003BF5FB5097AE9C290');
insert into log_hash values (38, X'BB35D890E711627AEDF99B289E51C812DDBE11786BC1477836C7E79ABB825C93');
insert into log_hash values (39, X'BDD5A40F68C478D59909187C3B28EDBD8C43636A55FC71602F6EEB19E1706209');
insert into log_hash values (4, X'F19CF61734BABF66F54A2F8BA8126259A0FD05DC5A2DF65956FD1BDA4FEA50B4');
insert into log_hash values (40, X'C78459B82F7D0E6DEA4F0966E556AC44F860A5B7C4492C172589AE3D64CA7C9A');
insert into log_hash values (41, X'50875B4E1B0D16DAF520504E941F716FB0E38C8585526F61F4AD6489C99175F5');
insert into log_hash values (42, X'EAE96FBEEB28BFB5A3BED3152169A6C1887C38FA9545277B4CA19034E81607F4');
insert into log_hash values (43, X'F58B47C6F71255507511D532769BB8794D1EC982274AD9002409BDA7970F3B40');
insert into log_hash values (44, X'C9BBA60A6A8DBCA1DF08A65A748DAC82C56CA644C58FFEF9742BFD458148B9CE');
insert into log_hash values (45, X'B3662FF2A281CCBB98E568511B04136211ABBEBCF30CB915D423A6619844A98E');
insert into log_hash values (46, X'705C1D98A60FC80EDF55A6784747A9F53FDC76BE614286C7A349221CD5845114');
insert into log_hash values (47, X'609E5EAB869E4F57562EBAC43FB14C0484A065D52E3C98EBE0169D3A0EDF3D6E');
insert into log_hash values (48, X'E106A727ADBBCB0895FFB31C7C0F94DC0ADC0B6478B47F48BBC21B749AF0A814');
insert into log_hash values (49, X'6C37A57017E10E4008C17C6760E08560CF31E918759910CFBC2A94D24682EC4B');
insert into log_hash values (5, X'337DDE92CD03D4408DE9A6BBA1B2CDDC93A039C2D56D4ABCA959771CC0D78843');
insert into log_hash values (50, X'EEFB6973CB85C04AD7969A317D845549F972C0994729E61B3A7AB19396008F62');
insert into log_hash values (51, X'633086D5D25A27A151B140F71A734C981DE900AD9FC669373EE0EDFE37974DDB');
insert into log_hash values (52, X'2845072EA3D0DDA359BA3791D47FB3EED83B463165F85F8FE7519C9B96BC87D1');
insert into log_hash values (53, X'155165D5663E2ABE0308014681E8AD4C6D08A7C0936B44B877E3DA70E8F069E9');
insert into log_hash values (54, X'D61066113AD722F52020C91E07FFA562E7C44E13AD79C9AA85D350C81C33815A');
insert into log_hash values (55, X'239B3852875706E8A941F74CA14E8D22ACC094CF82F684754A2D26F0CFDA2C8A');
insert into log_hash values (6, X'15D42D22CEF4B2A8D7AFD525BEBFC8F99F1E3AE83EE1EFA017EDC1A4D287E28C');
insert into log_hash values (7, X'CEDC9925A76588567C5BC42607A61F7F05351C482E673BD02F608F74E552283C');
insert into log_hash values (8, X'DC602E4009FFBE219E93B7C4B6495754C0810C208547828FD4AC1B341A2D79C4');
insert into log_hash values (9, X'BF09A171770EB613052705A130815839277C10264C0DCC7EC477E6D42C534015');
insert into account values ('064pd0r1n31pav4a9wwg662ryg', 4, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$6K+SPwnkU4zAgIqS9JSWZA$PIbfQmW2lzfHJf2eDP/LxuXEbb00vkjwDALTaXGtdNw', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n31pav4a9wwg662ryg/0', '064pd0r1n31pav4a9wwg662ryg', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg00yrnqdz5fn8pvcmr', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg2wqkxchm5r52mfwfr', 10, '064pd0pyg00yrnqdz5fn8pvcmr', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a2937c433mvd6qxxcg', '064pd0pyg2wqkxchm5r52mfwfr', '064pd0pyg2cm225wpqyarc8c70', NULL, NULL);
insert into bloc_member values ('064pd0q6a3h7tjmgrscy90y02m', '064pd0pyg2wqkxchm5r52mfwfr', '064pd0pyg2skv6bycmxbp9zp6r', NULL, NULL);
insert into bloc_member values ('064pd0qa71arnds9w3whf6ty8r', '064pd0pyg2wqkxchm5r52mfwfr', '064pd0pyg2wp4ga89gdhyqrvt8', 19417, 19630);
insert into bloc_term values ('064pd0qe43v4kw8cp0sjr8fxag', '064pd0pyg2wqkxchm5r52mfwfr', '064pd0pyg2cm225wpqyarc8c70', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj128368r1netzwkvmc0', '064pd0pyg2wqkxchm5r52mfwfr', '064pd0pyg2skv6bycmxbp9zp6r', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0a30e7p8jnhsdt5fw', '064pd0pyg2wqkxchm5r52mfwfr', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0ftkr1mc9600t2zrw', '064pd0pyg2wqkxchm5r52mfwfr', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0s08xyb80pqgfzx5m', '064pd0pyg2wqkxchm5r52mfwfr', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0tjrsmq4yv4zeh58r', '064pd0pyg2wqkxchm5r52mfwfr', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg13q8z4xr1226v8fq0', '064pd0pyg2wqkxchm5r52mfwfr', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg24ngvxfjhv96zsktm', '064pd0pyg2wqkxchm5r52mfwfr', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg2fgbrcxejjqcb6ms8', '064pd0pyg2wqkxchm5r52mfwfr', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2mp2ttx58n0jfec68', '064pd0pyg2wqkxchm5r52mfwfr', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2ygdk827pznekpjv8', '064pd0pyg2wqkxchm5r52mfwfr', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg33a35rp2za44ggc5m', '064pd0pyg2wqkxchm5r52mfwfr', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg38sw45cs31ym0b4r4', '064pd0pyg2wqkxchm5r52mfwfr', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg39hsbwhxfcjrm7q50', '064pd0pyg2wqkxchm5r52mfwfr', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3wqgxtp8rg9gb2zs8', '064pd0pyg2wqkxchm5r52mfwfr', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv3hbgzv4sdqq52z590', '064pd0pyg2wqkxchm5r52mfwfr', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr10vcthcsdwz9mr6nr', '064pd0pyg2wqkxchm5r52mfwfr', '064pd0qsv3hbgzv4sdqq52z590', '064pd0pyg2skv6bycmxbp9zp6r', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny2pa8fvjk505en3ycw', '064pd0pyg2wqkxchm5r52mfwfr', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n025xg9asgamest5k4', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n1k0551mv7vydpkp9g', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n2tdj5baqp1c8rwzf8', '064pd0r1n1k0551mv7vydpkp9g', '064pd0pyg385d864fwk5tqevs8', '064pd0r1n025xg9asgamest5k4', 8766, NULL);
insert into factor values ('064pd0r1n31pav4a9wwg662ryg', 'ZmFjdG9yLzA2NHBkMHIxbjMxcGF2NGE5d3dnNjYycnlnCk00T0ZYMkNXWkVTVDRKQ1ZJRVhUMlFLRkE2Uk1HTlFM', 1689642009000000);
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/0', '064pd0r1n31pav4a9wwg662ryg', '8e4f85cfed1212b84320a5a3734b5ffea32757ea3944f650ec002aa2347ff9c3');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/1', '064pd0r1n31pav4a9wwg662ryg', 'f3e537e942b1f240a19f8e306c7ca074b12dbbd699b388c9b87537f7dd35e7bc');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/2', '064pd0r1n31pav4a9wwg662ryg', 'c998ad464b4ca7e3e998d69db6dc9e0b2055b8546885bf7ddd588893a859b995');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/3', '064pd0r1n31pav4a9wwg662ryg', '8b0e6a552c2f20c73012c69a6805f107ac6ee07d046dea8bf608067be18620f9');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/4', '064pd0r1n31pav4a9wwg662ryg', '6d57f31f16fc663d12837044cd57d7626687e7ba9fdae7f452496c216bfca20a');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/5', '064pd0r1n31pav4a9wwg662ryg', '18c8be481054a9e0205dfe54f7b44d2d0ec4f1b5214fa71b26f6ee9605b26a73');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/6', '064pd0r1n31pav4a9wwg662ryg', '133d8978a54c93e4cb336ef6f976d5a38a2404ad83ed56d0082fe312a4e7bb56');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/7', '064pd0r1n31pav4a9wwg662ryg', 'ff73c48640a23d6766713092268a1c0251233b63bf67bcfec12f966cfc3897ab');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/8', '064pd0r1n31pav4a9wwg662ryg', '3d8ae99d60de503ccc928540fa6a43f4381439c0f715f18a63afe49256d90f63');
insert into factor_code values ('064pd0r1n31pav4a9wwg662ryg/9', '064pd0r1n31pav4a9wwg662ryg', '03bd4a408d839022f83332f973dc6a3b2e31bec29d9c88757a6de49d2f63c73a');
insert into factor_step values ('064pd0r1n31pav4a9wwg662ryg', 56321400);
insert into passkey values ('064pd0r1n3kp8bryzpt80xj8tg', '064pd0r1n31pav4a9wwg662ryg', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n3157sjpscwr96k1xc', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
