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
CREATE TABLE sso_link (
  id      text primary key,
  account text not null references account (id),
  issuer  text not null,
  subject text not null,
  maker   text not null,
  started bigint not null,
  unique (issuer, subject),
  unique (account, issuer)
);
CREATE TABLE sheet_edition (
  id      text primary key,
  version bigint not null,
  bloc    text not null,
  code    text not null,
  no      bigint not null,
  year    bigint not null,
  title   text not null,
  state   text not null,
  text    text not null,
  was     text not null,
  number  text not null,
  issuer  text not null,
  issued  bigint,
  from_day bigint,
  changed text not null
);
CREATE TABLE sheet_comment (
  id      text primary key,
  edition text not null references sheet_edition (id),
  line    text not null,
  unit    text not null,
  account text not null,
  text    text not null,
  at      bigint not null,
  answer  text not null
);
CREATE INDEX sheet_comment_edition on sheet_comment (edition);
CREATE TABLE review_round (
  id        text primary key,
  version   bigint not null,
  year      text not null references bloc_year (id),
  period    text not null,
  edition   text not null references sheet_edition (id),
  phase     text not null,
  grace     bigint not null,
  number    text not null,
  decided   bigint,
  file      text not null,
  published bigint not null,
  times     bigint not null,
  object_to bigint,
  unique (year, period)
);
CREATE TABLE review_due (
  id    text primary key,
  round text not null references review_round (id),
  phase text not null,
  unit  text not null,
  due   bigint not null,
  why   text not null
);
CREATE INDEX review_due_round on review_due (round);
CREATE TABLE review_office (
  id     text primary key,
  round  text not null references review_round (id),
  office text not null,
  unit   text not null references unit (id)
);
CREATE INDEX review_office_round on review_office (round);
CREATE TABLE review_interest (
  id      text primary key,
  round   text not null references review_round (id),
  account text not null,
  unit    text not null,
  removed bigint not null,
  why     text not null,
  at      bigint not null
);
CREATE INDEX review_interest_round on review_interest (round);
CREATE TABLE review_form (
  id      text primary key,
  version bigint not null,
  round   text not null references review_round (id),
  unit    text not null references unit (id),
  code    text not null,
  kind    text not null,
  name    text not null,
  stage   text not null,
  grace   bigint not null,
  sent_at bigint not null,
  sent_by text not null,
  scan    text not null,
  why     text not null,
  due     bigint,
  unique (round, unit)
);
CREATE TABLE review_line (
  id        text primary key,
  form      text not null references review_form (id),
  code      text not null,
  stand     text not null,
  ask       text not null,
  account   text not null,
  at        bigint not null,
  moved     text not null,
  answer    text not null,
  objection text not null,
  objector  text not null,
  objected  bigint not null,
  answered  bigint not null,
  reply     text not null,
  replier   text not null
);
CREATE INDEX review_line_form on review_line (form);
CREATE TABLE review_figure (
  id      text primary key,
  form    text not null references review_form (id),
  fact    text not null,
  lane    text not null,
  value   text not null,
  note    text not null,
  account text not null,
  at      bigint not null
);
CREATE INDEX review_figure_form on review_figure (form);
CREATE TABLE review_entry (
  id      text primary key,
  form    text not null references review_form (id),
  line    text not null,
  lane    text not null,
  points  text not null,
  reason  text not null,
  account text not null,
  at      bigint not null
);
CREATE INDEX review_entry_form on review_entry (form);
CREATE TABLE review_proof (
  id      text primary key,
  form    text not null references review_form (id),
  lines   text not null,
  file    text not null,
  link    text not null,
  title   text not null,
  account text not null,
  at      bigint not null
);
CREATE INDEX review_proof_form on review_proof (form);
CREATE INDEX review_proof_file on review_proof (file);
CREATE TABLE review_result (
  id    text primary key,
  round text not null references review_round (id),
  no    bigint not null,
  at    bigint not null,
  why   text not null,
  hash  text not null,
  body  text not null,
  unique (round, no)
);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (10, 10, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (11, 11, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (12, 12, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (2, 1, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (3, 2, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (4, 3, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (5, 4, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (6, 5, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (7, 6, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (8, 7, 1, '2026-11-24 15:27:17');
insert into goose_db_version values (9, 8, 1, '2026-11-24 15:27:17');
insert into unit values ('064pd0pyg08kqqs3fz43pnh6qw', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg0f8m6fxhj00semk70', 2, 'so-a', 'soa', '064pd0pyg28v1rcjzt5zk36p8m', 'so', 8766, 20147);
insert into unit values ('064pd0pyg0srfcprbb8r8pjmzw', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1ytsy4ejvfbkb7qh8', 1, 'so-c', 'soc', '064pd0pyg28v1rcjzt5zk36p8m', 'so', 20148, NULL);
insert into unit values ('064pd0pyg28v1rcjzt5zk36p8m', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2bdmjn3zkhkaaqyc8', 2, 'so-b', 'sob', '064pd0pyg28v1rcjzt5zk36p8m', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2zan41qm5c84g8aer', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg08kqqs3fz43pnh6qw/1994-01-01', '064pd0pyg08kqqs3fz43pnh6qw', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg0f8m6fxhj00semk70/1994-01-01', '064pd0pyg0f8m6fxhj00semk70', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg0srfcprbb8r8pjmzw/1994-01-01', '064pd0pyg0srfcprbb8r8pjmzw', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg1ytsy4ejvfbkb7qh8/2025-03-01', '064pd0pyg1ytsy4ejvfbkb7qh8', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg28v1rcjzt5zk36p8m/1994-01-01', '064pd0pyg28v1rcjzt5zk36p8m', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg2bdmjn3zkhkaaqyc8/1994-01-01', '064pd0pyg2bdmjn3zkhkaaqyc8', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg2zan41qm5c84g8aer/1994-01-01', '064pd0pyg2zan41qm5c84g8aer', 8766, 'Thanh tra', 'thanh tra');
insert into unit_from values ('064pd0pyg1ytsy4ejvfbkb7qh8/0', '064pd0pyg1ytsy4ejvfbkb7qh8', '064pd0pyg0f8m6fxhj00semk70');
insert into unit_from values ('064pd0pyg1ytsy4ejvfbkb7qh8/1', '064pd0pyg1ytsy4ejvfbkb7qh8', '064pd0pyg2bdmjn3zkhkaaqyc8');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg28v1rcjzt5zk36p8m', '', 'unit/064pd0pyg28v1rcjzt5zk36p8m
unit_name/064pd0pyg28v1rcjzt5zk36p8m/1994-01-01', X'30AEA1B13FE0FA1C93FD16035CF909F8F186CE1F5364BAC1C342A7D209F5F523');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0f8m6fxhj00semk70', '', 'unit/064pd0pyg0f8m6fxhj00semk70
unit_name/064pd0pyg0f8m6fxhj00semk70/1994-01-01', X'8CDEA172C4227F8EF90A83CD1050FBDDDFD14D0EA0184F364DA4CFBDEAA36E2D');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_member/064pd0q6a0xk13evhazaz8q6ec
bloc_member/064pd0q6a34pkd5qty25t5g5y4', X'EB4A1347E86F4F0809E7BA5018C68C72FCC292BB51D4579294DE69F9B7125776');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_member/064pd0qa734p5whsy0dy7gt86g', X'117C9D5973E26AF4053B53DF50EED038846A04143A3B258D1D441637CD705C87');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_term/064pd0qe40r2e2fg4m6b7v3r54', X'E44102E556790F43B84A2AE40AC0D66D0CC3F852E38502DA34C07677CBBF4819');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_term/064pd0qj11xwgpj0e4d60fy5z0', X'2FDB5945237B4E8DF8C3BA899E7D8DFEB40ACBC4F06E54CBD446D6B879AA5B38');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_paper/064pd0qny0ndccpqp8p0yewh00', X'E19B74E8496CAA9FC1A868B02C2F42F63B544B324A4A18C20BA64066240C3F03');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_milestone/064pd0qsv251fgr2xfe4bdnx8g', X'0AEA977A6FC94ADE729D9F2B202FE5DEB10CC0477A56C7FD07B715FF0B92080C');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_exception/064pd0qxr07c9fgfng1n20x1dw', X'E41F8F6F39EAF561801B917C3A94DABF6F24717D82D0FF74564575EF254A4755');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', X'12F12DBB03DA295A0025E6415F84E1337ACE19695A896990053D4B89C38402E6');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n3tzgjcvp85j12khs8', '', 'post_title/064pd0r1n3tzgjcvp85j12khs8', X'D983C061D206110B8F5927898F3D5F69BF163AAF452AA2304E4CD436252AA828');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n1r2h08c046j1bx9cm', '', 'person/064pd0r1n1r2h08c046j1bx9cm
person_post/064pd0r1n3j8v2kz4xxz21x584', X'CD993E071971F55A1B2AD82EE0CA181A4468C8D4142A84DAA375ADF205E1BB11');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2bdmjn3zkhkaaqyc8', '', 'unit/064pd0pyg2bdmjn3zkhkaaqyc8
unit_name/064pd0pyg2bdmjn3zkhkaaqyc8/1994-01-01', X'7DE954A5615F97B326F79927EF70109B458AA172E663EC92F4B8B26AF60C5B87');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n2x2g2xbhxgv83b7yc', '', 'file/064pd0r1n2x2g2xbhxgv83b7yc', X'703C8AD412D7E5EC6D9E03B95897B64E0F5021413E040931319662411F95C3E9');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n0g4x8psn0js2gffg0', '', 'account/064pd0r1n0g4x8psn0js2gffg0
account_role/064pd0r1n0g4x8psn0js2gffg0/0', X'E37542FAA4FA2DE0ED954182D0B320D3711D3C957D0268A3BE3EDF222BA90EE9');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n0g4x8psn0js2gffg0', '', 'account/064pd0r1n0g4x8psn0js2gffg0', '', 'account/064pd0r1n0g4x8psn0js2gffg0', X'4FA4915D63609BB499C4140F6D3A057E4D333E7D3AB906EBD7455A20237A7229');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n0g4x8psn0js2gffg0', '', 'account/064pd0r1n0g4x8psn0js2gffg0', '', 'factor/064pd0r1n0g4x8psn0js2gffg0
factor_code/064pd0r1n0g4x8psn0js2gffg0/0
factor_code/064pd0r1n0g4x8psn0js2gffg0/1
factor_code/064pd0r1n0g4x8psn0js2gffg0/2
factor_code/064pd0r1n0g4x8psn0js2gffg0/3
factor_code/064pd0r1n0g4x8psn0js2gffg0/4
factor_code/064pd0r1n0g4x8psn0js2gffg0/5
factor_code/064pd0r1n0g4x8psn0js2gffg0/6
factor_code/064pd0r1n0g4x8psn0js2gffg0/7
factor_code/064pd0r1n0g4x8psn0js2gffg0/8
factor_code/064pd0r1n0g4x8psn0js2gffg0/9
account/064pd0r1n0g4x8psn0js2gffg0', X'4E08A8CEDB891EDA97829A8B0AE89C6ECB0D77BB3B8246365B1CB63B6347AD6F');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n0g4x8psn0js2gffg0', '', 'account/064pd0r1n0g4x8psn0js2gffg0', '', 'passkey/064pd0r1n1j4z33546tj1pw5e8
account/064pd0r1n0g4x8psn0js2gffg0', X'22AE868433207F5B1C267630E7A2324523BD6FF253D5AF3C105C086260B9EBA4');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n0g4x8psn0js2gffg0', '', 'account/064pd0r1n0g4x8psn0js2gffg0', '', 'sso_link/064pd0r1n3qcgv4erm7qnq5frr
account/064pd0r1n0g4x8psn0js2gffg0', X'4C290F19384C9133BBB337F430748A9782D41ED9693C4CDBCA123C3ABF9344A0');
insert into log values (26, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'6BAE9C2301C7274A6EE4CBA60465212B28D92B4FBB1D9A113B53C25B8D26B531');
insert into log values (27, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'32BE4AB65538D678D313BA0A8C1E3946869239358D797F1885A4486130C581F3');
insert into log values (28, 1689642009000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'42349DCED1CC2062DD381AE2C2298ADDB7843073803C542574801AF919C39F16');
insert into log values (29, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'FE3DB45C694641C3739402B784B79A2F0DCB1755949ED7F0F8A7183A489FC01F');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg1ytsy4ejvfbkb7qh8', '', 'unit/064pd0pyg0f8m6fxhj00semk70
unit/064pd0pyg2bdmjn3zkhkaaqyc8
unit/064pd0pyg1ytsy4ejvfbkb7qh8
unit_from/064pd0pyg1ytsy4ejvfbkb7qh8/0
unit_from/064pd0pyg1ytsy4ejvfbkb7qh8/1
unit_name/064pd0pyg1ytsy4ejvfbkb7qh8/2025-03-01', X'21E232C846DA895FB0432D95E18D03A87E956826AC32415307258A7C193F3BF1');
insert into log values (30, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'A352CFA8C5E14E9AC5F62FA2283CA759219487E29D517BDF823D153CC98E431D');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0srfcprbb8r8pjmzw', '', 'unit/064pd0pyg0srfcprbb8r8pjmzw
unit_name/064pd0pyg0srfcprbb8r8pjmzw/1994-01-01', X'5E45AFC0DC4DE9D26A0FDDD4075B1EC2D72BF659C658F7058D70FACD392EE8BC');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg08kqqs3fz43pnh6qw', '', 'unit/064pd0pyg08kqqs3fz43pnh6qw
unit_name/064pd0pyg08kqqs3fz43pnh6qw/1994-01-01', X'AA7147C124D561713E53423CA0812C1DA19F2D50202AF1ECFCA6949C59470639');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2zan41qm5c84g8aer', '', 'unit/064pd0pyg2zan41qm5c84g8aer
unit_name/064pd0pyg2zan41qm5c84g8aer/1994-01-01', X'762C9ECB94B0193104D8D1E3A1310DAAE1EDD4E09FDBE03174729774EA3AFC9E');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg1rszrh8z7pw5m2q9g', '', 'bloc/064pd0pyg1rszrh8z7pw5m2q9g', X'67E446917E1FA8FD740C6C4635A72C1ECE2EFC7CC166661EE18FE5C00F53452B');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw
bloc_milestone/064pd0pyg0ahx9chaetsmxw9v8
bloc_milestone/064pd0pyg0hn4648cvajjqkd3m
bloc_milestone/064pd0pyg0jncx2xqkvee3bbgm
bloc_milestone/064pd0pyg0m48462hckce3pch8
bloc_milestone/064pd0pyg0t7s8c5828nwn875m
bloc_milestone/064pd0pyg1719pqhvdngzk5k3w
bloc_milestone/064pd0pyg192shjyyt7apphhxw
bloc_milestone/064pd0pyg1a54bjmcztgqg7ya4
bloc_milestone/064pd0pyg1n28100dg7ypxw77r
bloc_milestone/064pd0pyg23ceanrwmwtpqpnjg
bloc_milestone/064pd0pyg23cgx22t9d485qvr0
bloc_milestone/064pd0pyg2b78700mxz5w8hj20
bloc_milestone/064pd0pyg2x7extn2m3xxqbqzc', X'4D646F5A7B3249914C060F226656693F7ABB01DEDF67928B36BF55E60FE55E6C');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', '', 'bloc_year/064pd0pyg024xdys4rw2zf80tw', X'E60A31987CB571053A7C60CD32C5F09B71B42E310893FDDD8D2C66FE228E2B97');
insert into log_row values ('account/064pd0r1n0g4x8psn0js2gffg0', 21);
insert into log_row values ('account/064pd0r1n0g4x8psn0js2gffg0', 22);
insert into log_row values ('account/064pd0r1n0g4x8psn0js2gffg0', 23);
insert into log_row values ('account/064pd0r1n0g4x8psn0js2gffg0', 24);
insert into log_row values ('account/064pd0r1n0g4x8psn0js2gffg0', 25);
insert into log_row values ('account/tài-khoản-000', 27);
insert into log_row values ('account/tài-khoản-000', 28);
insert into log_row values ('account/tài-khoản-001', 29);
insert into log_row values ('account/tài-khoản-002', 30);
insert into log_row values ('account_role/064pd0r1n0g4x8psn0js2gffg0/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 27);
insert into log_row values ('account_role/tài-khoản-001/0', 29);
insert into log_row values ('account_role/tài-khoản-002/0', 30);
insert into log_row values ('bloc/064pd0pyg1rszrh8z7pw5m2q9g', 7);
insert into log_row values ('bloc_exception/064pd0qxr07c9fgfng1n20x1dw', 16);
insert into log_row values ('bloc_member/064pd0q6a0xk13evhazaz8q6ec', 10);
insert into log_row values ('bloc_member/064pd0q6a34pkd5qty25t5g5y4', 10);
insert into log_row values ('bloc_member/064pd0qa734p5whsy0dy7gt86g', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0ahx9chaetsmxw9v8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0hn4648cvajjqkd3m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0jncx2xqkvee3bbgm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0m48462hckce3pch8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0t7s8c5828nwn875m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1719pqhvdngzk5k3w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg192shjyyt7apphhxw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1a54bjmcztgqg7ya4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1n28100dg7ypxw77r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg23ceanrwmwtpqpnjg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg23cgx22t9d485qvr0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2b78700mxz5w8hj20', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2x7extn2m3xxqbqzc', 8);
insert into log_row values ('bloc_milestone/064pd0qsv251fgr2xfe4bdnx8g', 15);
insert into log_row values ('bloc_paper/064pd0qny0ndccpqp8p0yewh00', 14);
insert into log_row values ('bloc_term/064pd0qe40r2e2fg4m6b7v3r54', 12);
insert into log_row values ('bloc_term/064pd0qj11xwgpj0e4d60fy5z0', 13);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 10);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 11);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 12);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 13);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 14);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 15);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 16);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 17);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 8);
insert into log_row values ('bloc_year/064pd0pyg024xdys4rw2zf80tw', 9);
insert into log_row values ('factor/064pd0r1n0g4x8psn0js2gffg0', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/0', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/1', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/2', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/3', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/4', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/5', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/6', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/7', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/8', 23);
insert into log_row values ('factor_code/064pd0r1n0g4x8psn0js2gffg0/9', 23);
insert into log_row values ('file/064pd0r1n2x2g2xbhxgv83b7yc', 20);
insert into log_row values ('log_body/1', 26);
insert into log_row values ('passkey/064pd0r1n1j4z33546tj1pw5e8', 24);
insert into log_row values ('person/064pd0r1n1r2h08c046j1bx9cm', 19);
insert into log_row values ('person_post/064pd0r1n3j8v2kz4xxz21x584', 19);
insert into log_row values ('post_title/064pd0r1n3tzgjcvp85j12khs8', 18);
insert into log_row values ('sso_link/064pd0r1n3qcgv4erm7qnq5frr', 25);
insert into log_row values ('unit/064pd0pyg08kqqs3fz43pnh6qw', 5);
insert into log_row values ('unit/064pd0pyg0f8m6fxhj00semk70', 1);
insert into log_row values ('unit/064pd0pyg0f8m6fxhj00semk70', 3);
insert into log_row values ('unit/064pd0pyg0srfcprbb8r8pjmzw', 4);
insert into log_row values ('unit/064pd0pyg1ytsy4ejvfbkb7qh8', 3);
insert into log_row values ('unit/064pd0pyg28v1rcjzt5zk36p8m', 0);
insert into log_row values ('unit/064pd0pyg2bdmjn3zkhkaaqyc8', 2);
insert into log_row values ('unit/064pd0pyg2bdmjn3zkhkaaqyc8', 3);
insert into log_row values ('unit/064pd0pyg2zan41qm5c84g8aer', 6);
insert into log_row values ('unit_from/064pd0pyg1ytsy4ejvfbkb7qh8/0', 3);
insert into log_row values ('unit_from/064pd0pyg1ytsy4ejvfbkb7qh8/1', 3);
insert into log_row values ('unit_name/064pd0pyg08kqqs3fz43pnh6qw/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg0f8m6fxhj00semk70/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg0srfcprbb8r8pjmzw/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg1ytsy4ejvfbkb7qh8/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg28v1rcjzt5zk36p8m/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg2bdmjn3zkhkaaqyc8/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg2zan41qm5c84g8aer/1994-01-01', 6);
insert into log_body values (0, X'A299B5ABBC7CD7EA21E44DA9F2F3D35E', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg28v1rcjzt5zk36p8m","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg28v1rcjzt5zk36p8m","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg28v1rcjzt5zk36p8m/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg28v1rcjzt5zk36p8m/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg28v1rcjzt5zk36p8m"}}]}');
insert into log_body values (10, X'6B879B7AB6C263086DBE9D3124B6E0F5', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0xk13evhazaz8q6ec","after":{"from_day":null,"id":"064pd0q6a0xk13evhazaz8q6ec","to_day":null,"unit":"064pd0pyg0srfcprbb8r8pjmzw","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_member","id":"064pd0q6a34pkd5qty25t5g5y4","after":{"from_day":null,"id":"064pd0q6a34pkd5qty25t5g5y4","to_day":null,"unit":"064pd0pyg08kqqs3fz43pnh6qw","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (11, X'7634A11786A8CAA9FD9B1478A29C3634', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa734p5whsy0dy7gt86g","after":{"from_day":19417,"id":"064pd0qa734p5whsy0dy7gt86g","to_day":19630,"unit":"064pd0pyg2zan41qm5c84g8aer","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (12, X'925181B3EB530E2C164386CABDA764A9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe40r2e2fg4m6b7v3r54","after":{"from_day":null,"id":"064pd0qe40r2e2fg4m6b7v3r54","post":"head","to_day":null,"unit":"064pd0pyg0srfcprbb8r8pjmzw","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (13, X'D00862CA034F2085496F5EB9D37E2AA4', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj11xwgpj0e4d60fy5z0","after":{"from_day":19389,"id":"064pd0qj11xwgpj0e4d60fy5z0","post":"deputy","to_day":null,"unit":"064pd0pyg08kqqs3fz43pnh6qw","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (14, X'716C8F9D1674EFCC6FD6EE5B532A2D20', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny0ndccpqp8p0yewh00","after":{"file":"ab12","id":"064pd0qny0ndccpqp8p0yewh00","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (15, X'67E2FD4BB34524CF36D7146E53760142', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv251fgr2xfe4bdnx8g","after":{"done":null,"due":19452,"id":"064pd0qsv251fgr2xfe4bdnx8g","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (16, X'F30EEFBD450E5C3C7544FB1D768CA1DE', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr07c9fgfng1n20x1dw","after":{"due":19459,"id":"064pd0qxr07c9fgfng1n20x1dw","milestone":"064pd0qsv251fgr2xfe4bdnx8g","unit":"064pd0pyg08kqqs3fz43pnh6qw","why":"khóa sổ ngày 10","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (17, X'8E547902456E34ADE2346AB21C4B3C66', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'BC3AA8BA9C0F8F5A4174D7F8947AE275', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n3tzgjcvp85j12khs8","after":{"id":"064pd0r1n3tzgjcvp85j12khs8","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'7C2C63AC37DB2CCF64BA085F5CA7E4CB', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n1r2h08c046j1bx9cm","after":{"code":"an","code_key":"an","id":"064pd0r1n1r2h08c046j1bx9cm","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3j8v2kz4xxz21x584","after":{"from_day":8766,"id":"064pd0r1n3j8v2kz4xxz21x584","person":"064pd0r1n1r2h08c046j1bx9cm","title":"064pd0r1n3tzgjcvp85j12khs8","to_day":null,"unit":"064pd0pyg28v1rcjzt5zk36p8m"}}]}');
insert into log_body values (2, X'18C6676DE8D5E77D3B60D8931499CAEA', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2bdmjn3zkhkaaqyc8","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2bdmjn3zkhkaaqyc8","kind":"so","opened":8766,"parent":"064pd0pyg28v1rcjzt5zk36p8m","version":1}},{"table":"unit_name","id":"064pd0pyg2bdmjn3zkhkaaqyc8/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2bdmjn3zkhkaaqyc8/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg2bdmjn3zkhkaaqyc8"}}]}');
insert into log_body values (20, X'A0F7B3E072F09EF5CA05476EACCD6386', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n2x2g2xbhxgv83b7yc","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n2x2g2xbhxgv83b7yc","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'EA82128EE32F2FE289066484C10C3702', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n0g4x8psn0js2gffg0","after":{"code":"884da13621f7560ad0f870116202a8c6e8274637e29a25fe2098670701ed033e","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n0g4x8psn0js2gffg0/0","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","from_day":19358,"id":"064pd0r1n0g4x8psn0js2gffg0/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'20FC939B8426F38FA22EA1A1DF54050B', '{"changes":[{"table":"account","id":"064pd0r1n0g4x8psn0js2gffg0","before":{"code":"884da13621f7560ad0f870116202a8c6e8274637e29a25fe2098670701ed033e","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"24674af382e0d7bb2b713fba6dac338623230a51d1ad38eddb49bd93de49b6ff","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'70E43F0FA0F4F458ACD0532E65E0FCB6', '{"changes":[{"table":"factor","id":"064pd0r1n0g4x8psn0js2gffg0","after":{"id":"064pd0r1n0g4x8psn0js2gffg0","key":"96f1fa6fa28091515dc432eedc847585b1576d6da86364cf11c036f6eb4f073c","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/0","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"87ae840c967186dd59192515b853b7a5343d86e70afe09d14390e3c7fb611a35","id":"064pd0r1n0g4x8psn0js2gffg0/0"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/1","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"e360121e3a021aff0e4e181f907737ef3677426fa2802646f712650df4df386e","id":"064pd0r1n0g4x8psn0js2gffg0/1"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/2","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"d910aa252a455a5ebc4a7746dc3a68f8fcefd21b6f21133ff1e309c4ea7cdc02","id":"064pd0r1n0g4x8psn0js2gffg0/2"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/3","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"7744b8610d331a958fcb7e30dbebf3be0b23e5900e395406670943a8606be883","id":"064pd0r1n0g4x8psn0js2gffg0/3"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/4","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"a91a1ce1663cbe860ee50b80ee40f0475f2a2e81fa953b84dabcebba94a47626","id":"064pd0r1n0g4x8psn0js2gffg0/4"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/5","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"55f26ec2fd3d52d822a0020a81be98dd1bce53e65c1ee164cd5c829235c2fcb9","id":"064pd0r1n0g4x8psn0js2gffg0/5"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/6","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"22c7f59659b0e58c1569086c5079b37c1635f0bc000801e96035a9930afdb7f9","id":"064pd0r1n0g4x8psn0js2gffg0/6"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/7","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"f0c51c9f7b3b5c5eb66affc47784afc30c1c0a33ce3d9e50c67aa8c0e4835cd5","id":"064pd0r1n0g4x8psn0js2gffg0/7"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/8","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"2e9e1c23c192e64e896671d64f6b6139d3c594a7f68a21bfa6b9f7c974c23829","id":"064pd0r1n0g4x8psn0js2gffg0/8"}},{"table":"factor_code","id":"064pd0r1n0g4x8psn0js2gffg0/9","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","digest":"00c5287dfb03d290cb3b28918408b5b7a900ecc2687ae9cbea7a3d091f7484e7","id":"064pd0r1n0g4x8psn0js2gffg0/9"}},{"table":"account","id":"064pd0r1n0g4x8psn0js2gffg0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"24674af382e0d7bb2b713fba6dac338623230a51d1ad38eddb49bd93de49b6ff","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"24674af382e0d7bb2b713fba6dac338623230a51d1ad38eddb49bd93de49b6ff","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'0086D0B2F692D1D75250634F1FEE67F3', '{"changes":[{"table":"passkey","id":"064pd0r1n1j4z33546tj1pw5e8","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","handle":"a","id":"064pd0r1n1j4z33546tj1pw5e8","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n0g4x8psn0js2gffg0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"24674af382e0d7bb2b713fba6dac338623230a51d1ad38eddb49bd93de49b6ff","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"24674af382e0d7bb2b713fba6dac338623230a51d1ad38eddb49bd93de49b6ff","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'EE3A96D06B2BF28767AAC58452FFC871', '{"changes":[{"table":"sso_link","id":"064pd0r1n3qcgv4erm7qnq5frr","after":{"account":"064pd0r1n0g4x8psn0js2gffg0","id":"064pd0r1n3qcgv4erm7qnq5frr","issuer":"https://sso.example.org","maker":"064pd0r1n0g4x8psn0js2gffg0","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n0g4x8psn0js2gffg0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"24674af382e0d7bb2b713fba6dac338623230a51d1ad38eddb49bd93de49b6ff","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"24674af382e0d7bb2b713fba6dac338623230a51d1ad38eddb49bd93de49b6ff","id":"064pd0r1n0g4x8psn0js2gffg0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'DBB668A0B9C8FB82538538DC321557FB', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (27, X'B576F9E7B2DF58F1D3C1CADBD85C1E87', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (28, X'7579AC0C14A33FB17DFFB080A55889F6', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (29, X'1440246B5BF0D3E3BD8B6C83677861F6', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'DB26E42FD2A38F837B1DC8EF924BCFAE', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0f8m6fxhj00semk70","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg0f8m6fxhj00semk70","kind":"so","opened":8766,"parent":"064pd0pyg28v1rcjzt5zk36p8m","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg0f8m6fxhj00semk70","kind":"so","opened":8766,"parent":"064pd0pyg28v1rcjzt5zk36p8m","version":2}},{"table":"unit","id":"064pd0pyg2bdmjn3zkhkaaqyc8","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2bdmjn3zkhkaaqyc8","kind":"so","opened":8766,"parent":"064pd0pyg28v1rcjzt5zk36p8m","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg2bdmjn3zkhkaaqyc8","kind":"so","opened":8766,"parent":"064pd0pyg28v1rcjzt5zk36p8m","version":2}},{"table":"unit","id":"064pd0pyg1ytsy4ejvfbkb7qh8","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg1ytsy4ejvfbkb7qh8","kind":"so","opened":20148,"parent":"064pd0pyg28v1rcjzt5zk36p8m","version":1}},{"table":"unit_from","id":"064pd0pyg1ytsy4ejvfbkb7qh8/0","after":{"id":"064pd0pyg1ytsy4ejvfbkb7qh8/0","origin":"064pd0pyg0f8m6fxhj00semk70","unit":"064pd0pyg1ytsy4ejvfbkb7qh8"}},{"table":"unit_from","id":"064pd0pyg1ytsy4ejvfbkb7qh8/1","after":{"id":"064pd0pyg1ytsy4ejvfbkb7qh8/1","origin":"064pd0pyg2bdmjn3zkhkaaqyc8","unit":"064pd0pyg1ytsy4ejvfbkb7qh8"}},{"table":"unit_name","id":"064pd0pyg1ytsy4ejvfbkb7qh8/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg1ytsy4ejvfbkb7qh8/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg1ytsy4ejvfbkb7qh8"}}]}');
insert into log_body values (30, X'B47591500CA8E2B99380E48157409C36', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (4, X'C770C752731262FD0E817EC2BC893748', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0srfcprbb8r8pjmzw","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg0srfcprbb8r8pjmzw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0srfcprbb8r8pjmzw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0srfcprbb8r8pjmzw/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg0srfcprbb8r8pjmzw"}}]}');
insert into log_body values (5, X'DB99EB003C29CFA260910EFD129615E5', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg08kqqs3fz43pnh6qw","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg08kqqs3fz43pnh6qw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg08kqqs3fz43pnh6qw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg08kqqs3fz43pnh6qw/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg08kqqs3fz43pnh6qw"}}]}');
insert into log_body values (6, X'EE32DBE082B3982D17BA94529C81A65F', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2zan41qm5c84g8aer","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg2zan41qm5c84g8aer","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2zan41qm5c84g8aer/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2zan41qm5c84g8aer/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg2zan41qm5c84g8aer"}}]}');
insert into log_body values (7, X'E7291F2C392757A718890DF0879C2A99', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg1rszrh8z7pw5m2q9g","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg1rszrh8z7pw5m2q9g","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'2282A46FE76D3DB1B26EFC4C85B5AAFB', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0ahx9chaetsmxw9v8","after":{"done":null,"due":19388,"id":"064pd0pyg0ahx9chaetsmxw9v8","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg0hn4648cvajjqkd3m","after":{"done":null,"due":19415,"id":"064pd0pyg0hn4648cvajjqkd3m","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg0jncx2xqkvee3bbgm","after":{"done":null,"due":19417,"id":"064pd0pyg0jncx2xqkvee3bbgm","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg0m48462hckce3pch8","after":{"done":null,"due":19523,"id":"064pd0pyg0m48462hckce3pch8","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg0t7s8c5828nwn875m","after":{"done":null,"due":19548,"id":"064pd0pyg0t7s8c5828nwn875m","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg1719pqhvdngzk5k3w","after":{"done":null,"due":19634,"id":"064pd0pyg1719pqhvdngzk5k3w","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg192shjyyt7apphhxw","after":{"done":null,"due":19676,"id":"064pd0pyg192shjyyt7apphhxw","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg1a54bjmcztgqg7ya4","after":{"done":null,"due":19688,"id":"064pd0pyg1a54bjmcztgqg7ya4","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg1n28100dg7ypxw77r","after":{"done":null,"due":19691,"id":"064pd0pyg1n28100dg7ypxw77r","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg23ceanrwmwtpqpnjg","after":{"done":null,"due":19695,"id":"064pd0pyg23ceanrwmwtpqpnjg","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg23cgx22t9d485qvr0","after":{"done":null,"due":19702,"id":"064pd0pyg23cgx22t9d485qvr0","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg2b78700mxz5w8hj20","after":{"done":null,"due":19706,"id":"064pd0pyg2b78700mxz5w8hj20","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg024xdys4rw2zf80tw"}},{"table":"bloc_milestone","id":"064pd0pyg2x7extn2m3xxqbqzc","after":{"done":null,"due":19741,"id":"064pd0pyg2x7extn2m3xxqbqzc","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg024xdys4rw2zf80tw"}}]}');
insert into log_body values (9, X'3665E4B5159A929338652C73795BAB21', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg024xdys4rw2zf80tw","before":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg1rszrh8z7pw5m2q9g","id":"064pd0pyg024xdys4rw2zf80tw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'3196A3AD89E1A127CFAFD4945F22F8DC53DDE8CC787AF61269FB12F7E2B0BAC6');
insert into log_hash values (1, X'DD0A79311679DB236F2E2C5BC3B40E48A284E7A7FBB90125755FF728BFF56802');
insert into log_hash values (10, X'AFAAA9CEBC767EBF8250D06BDD3F751AF8A1D14D657FC198FE24AAA0BF983585');
insert into log_hash values (11, X'7624EC671BF6653C6858D87E1510AB297D38CD299C09A13E96149D8048505226');
insert into log_hash values (12, X'A4A2F3D5A5CD804856263FD54562D1BA96F4340307630B960643C1541A6056E9');
insert into log_hash values (13, X'8AAAAF8495D365A5FD31156AC432196FB17A9D565EB0364B6534E9620C725DF7');
insert into log_hash values (14, X'20A0EB72F475C28F512D231F874F747E06F61B128DDF91FD9C2832610DB24335');
insert into log_hash values (15, X'35789490BB6314ACE87F84BFB1F1735764A9AB1C710388108FF69044CB5B8928');
insert into log_hash values (16, X'AD44237953F58FA3CC384406FC240F04955738D3D6A909F2E12AD7A1B9783A71');
insert into log_hash values (17, X'47600EF31413E0CB0013620436F586DAF31305344ABA78D50DECF3F873174712');
insert into log_hash values (18, X'5B5EED6FB75B9403441C28317DE2B901E0086C634F914A2A387D88CA31142B6F');
insert into log_hash values (19, X'512389E8AD2884B831E44CE89A265396F4CBA567A60654473F6BA4739E35EEAD');
insert into log_hash values (2, X'1F5310C8A257D22D467BC580F26EEF7D6DD34212013A02327DCDF74E071C5475');
insert into log_hash values (20, X'FD3F08FC27052B37E64ABDED801A2E44355B1DDABA0ED82F05AA35606CE7D6DF');
insert into log_hash values (21, X'96C6E03150E0BD7090E6010426F8D8B9BBF5460264CCC29B23C0AA1A6D420838');
insert into log_hash values (22, X'E7FDBD7251F67822405A7C00C96B459923A043C75BC2695E1746019DC1936E12');
insert into log_hash values (23, X'1996C4D845464FA61789C21A95059B639D6A5FD068D45E7209024BB3D91D43AE');
insert into log_hash values (24, X'FDB1A2C7E8E4EDCE0E55D5109405F671F66D5DB3E66E0A460F5A412A08D6C99A');
insert into log_hash values (25, X'1BE5185142876D7C6B215FD398479DFC55643732BB28A16437037023F58B96AB');
insert into log_hash values (26, X'9B58AB0CF6D178C4F3F3A5DE4FD24FFE24E7B6E1B5F4DB00530748307E3C41F4');
insert into log_hash values (27, X'0D87C5B2CCAC056B626D6B5BC26F87D99A2619CE4E041628333A2741ED3E6653');
insert into log_hash values (28, X'D40F6C109A4575A16CB4C04B6D90081F879E0ACBD23C27A6DEF761A1B31CB320');
insert into log_hash values (29, X'08B10B923D8ED9637787E584576AFC728BA66E27F8C96D0A4979BF33CA3F0FA3');
insert into log_hash values (3, X'3F32C6150F146B39409934435C69DF62CEEC14C2751C0AD339D315F8D6F68BBA');
insert into log_hash values (30, X'82D6E8959EC9537BCC3853D99AEEEC5AFC410867969EDF08FF4140941113CD68');
insert into log_hash values (31, X'C6BE34E219E51217A5D36B8A089A0CE9DCF7EA0C3300EE20B462045CC366CA75');
insert into log_hash values (32, X'C05FA90355D6DEAB687E8F5E620CC390EC2B770715779417147EB45A836F8654');
insert into log_hash values (33, X'60AD43B8C40987CA2B0B46B946A4CE1F3A5D1A9533891D277AE415B44F79A326');
insert into log_hash values (34, X'D06063F6E900566F7D0CF9821342FFF219935067C98D237C565C1B353991DE22');
insert into log_hash values (35, X'91D2941F3F7591ABEC896A8FEF3D8A8E257EFB33EE7C4BB39061DA5EFCE7E79F');
insert into log_hash values (36, X'0C597A501BBE346739ADC6D3041F1385174A93FF350D5FB65BF7E4C989673054');
insert into log_hash values (37, X'8BA796E26B98255D53133BFCA65E30CC6D0B435E8867ED1CE4DAFE1DDB9734FC');
insert into log_hash values (38, X'FAE341AE58652E2857CB65F1E290E0D5124D56EBAECF99C1C16772BDEA026E5B');
insert into log_hash values (39, X'EFEF12B1E99B33E106DBF46A3D09551C997B1ACADB0D36F8F27E44A52A7E2802');
insert into log_hash values (4, X'2151055A93AB1D258E7E36F258AA11269E3702B496426FE28B91882233E4B9D2');
insert into log_hash values (40, X'82347FB7A16AD4242150ED68957A26A82FFDEBA752404797BCE4EC8A41644BB9');
insert into log_hash values (41, X'432DCF83C8FFE7948AD353ECC2C7A6738C36865A99E9FD1279B8A4FDB71B3779');
insert into log_hash values (42, X'EAD6AA7F4C975D09ABAECA9179DC00B5F435F1ECEA35F78B7C1329ED6D531320');
insert into log_hash values (43, X'CC280548B7A36498679446C94269BED4213A24F0B8573C8CDB6CEE93B78AF123');
insert into log_hash values (44, X'B9681192872E4B454C5C828893A202C496C5D71228ACC628E9080AB58F5A5536');
insert into log_hash values (45, X'170B005EC6EA947F7B338018EBF08FED2535F42E5707C50860A4D0B58715CE98');
insert into log_hash values (46, X'9218A3EDF06DE3787D0F08914F54382AF1769A40AA6C140B36713873A4881B61');
insert into log_hash values (47, X'971FAB392AF9B12CB884A17A73EE46B1589268A209CDCCC612BDD7CE3BEFC8FC');
insert into log_hash values (48, X'7876D77CB3692E9C7765E0F7080384A05B2898020D622BC2543BB69C6AB555F3');
insert into log_hash values (49, X'A9F7931F6E6EBD48A830F85E5E3C382B621DBE43303829B3985EC4BB602AB9C5');
insert into log_hash values (5, X'567804FDD506ABA8A6C9D10483F9C300DEE99E0AFE23EE561968A2632066451B');
insert into log_hash values (50, X'5E6DBE4696231B597F1E0F8555CBB94B5DC3B52A54197CA5EE76D77870503D4C');
insert into log_hash values (51, X'56B797E4B109A58DB42BEFFEF8757AD82197F8FBC58962DDC5C88ADF9B81C2A1');
insert into log_hash values (52, X'5B1C88E9981EE5F20EEE37DDF13179DACD09D965C4D8C2384CE6CC1ACCCEB953');
insert into log_hash values (53, X'0DFC474D601856BECEAD2BDCB6AC613540F41EF7F4E73E705BD13741EB0945DB');
insert into log_hash values (54, X'8E538B6C21BDA4A0FA6544D0657B2CECEC68F12E739EE3A406DB7166B0A92A85');
insert into log_hash values (55, X'3049B70B07FB6928A1E8DADD7C796C9832DAA99031D4253F44754E25909245CD');
insert into log_hash values (56, X'4816AC1D0FDF40FA7F9A24F619C3390B1AB32A1D25EA3A3D50755DAA4B852E88');
insert into log_hash values (6, X'0CC58317C035FC877140F8BDC96D39A9F5556AB95AF388784EEDCD2C59BF1F9D');
insert into log_hash values (7, X'0BD1614F821EFF0A5501FF082817426D6891F13CF94808E0C3B6FD74D83EA736');
insert into log_hash values (8, X'7ABF213F975FDA9C64E69E2B9E8BB9BA44CEE5542AB1E73FE36249A3E9A9A0FB');
insert into log_hash values (9, X'0A1E42E35993D2F940AB04CA26DEB9ADC62DF6048B4C1AF2C4EEDD78898CA917');
insert into account values ('064pd0r1n0g4x8psn0js2gffg0', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$vJQAKXJDOq1wzMOZ7H3rUw$vE8A/byLVWfstWJJdDIyQ9vKB+soCycciTQ+QsVIN1c', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n0g4x8psn0js2gffg0/0', '064pd0r1n0g4x8psn0js2gffg0', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg1rszrh8z7pw5m2q9g', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg024xdys4rw2zf80tw', 10, '064pd0pyg1rszrh8z7pw5m2q9g', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a0xk13evhazaz8q6ec', '064pd0pyg024xdys4rw2zf80tw', '064pd0pyg0srfcprbb8r8pjmzw', NULL, NULL);
insert into bloc_member values ('064pd0q6a34pkd5qty25t5g5y4', '064pd0pyg024xdys4rw2zf80tw', '064pd0pyg08kqqs3fz43pnh6qw', NULL, NULL);
insert into bloc_member values ('064pd0qa734p5whsy0dy7gt86g', '064pd0pyg024xdys4rw2zf80tw', '064pd0pyg2zan41qm5c84g8aer', 19417, 19630);
insert into bloc_term values ('064pd0qe40r2e2fg4m6b7v3r54', '064pd0pyg024xdys4rw2zf80tw', '064pd0pyg0srfcprbb8r8pjmzw', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj11xwgpj0e4d60fy5z0', '064pd0pyg024xdys4rw2zf80tw', '064pd0pyg08kqqs3fz43pnh6qw', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0ahx9chaetsmxw9v8', '064pd0pyg024xdys4rw2zf80tw', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0hn4648cvajjqkd3m', '064pd0pyg024xdys4rw2zf80tw', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0jncx2xqkvee3bbgm', '064pd0pyg024xdys4rw2zf80tw', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0m48462hckce3pch8', '064pd0pyg024xdys4rw2zf80tw', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg0t7s8c5828nwn875m', '064pd0pyg024xdys4rw2zf80tw', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1719pqhvdngzk5k3w', '064pd0pyg024xdys4rw2zf80tw', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg192shjyyt7apphhxw', '064pd0pyg024xdys4rw2zf80tw', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg1a54bjmcztgqg7ya4', '064pd0pyg024xdys4rw2zf80tw', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg1n28100dg7ypxw77r', '064pd0pyg024xdys4rw2zf80tw', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg23ceanrwmwtpqpnjg', '064pd0pyg024xdys4rw2zf80tw', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg23cgx22t9d485qvr0', '064pd0pyg024xdys4rw2zf80tw', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg2b78700mxz5w8hj20', '064pd0pyg024xdys4rw2zf80tw', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg2x7extn2m3xxqbqzc', '064pd0pyg024xdys4rw2zf80tw', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv251fgr2xfe4bdnx8g', '064pd0pyg024xdys4rw2zf80tw', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr07c9fgfng1n20x1dw', '064pd0pyg024xdys4rw2zf80tw', '064pd0qsv251fgr2xfe4bdnx8g', '064pd0pyg08kqqs3fz43pnh6qw', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny0ndccpqp8p0yewh00', '064pd0pyg024xdys4rw2zf80tw', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n3tzgjcvp85j12khs8', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n1r2h08c046j1bx9cm', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3j8v2kz4xxz21x584', '064pd0r1n1r2h08c046j1bx9cm', '064pd0pyg28v1rcjzt5zk36p8m', '064pd0r1n3tzgjcvp85j12khs8', 8766, NULL);
insert into factor values ('064pd0r1n0g4x8psn0js2gffg0', 'ZmFjdG9yLzA2NHBkMHIxbjBnNHg4cHNuMGpzMmdmZmcwCk5HRlBIQUFFQlFWU0k0UVZPNVVMQ1BIQ1JRMjRCSERR', 1689642009000000);
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/0', '064pd0r1n0g4x8psn0js2gffg0', 'a4c9b26cbc5356118768dc9db5312247401f0bc2b0c05bfc9e91052f10bee371');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/1', '064pd0r1n0g4x8psn0js2gffg0', 'dc43efcacd046bdef068f073a2854af4618da270287e7c1d0f3fc4a72376caae');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/2', '064pd0r1n0g4x8psn0js2gffg0', 'b9c42e05a9bc1694e4e137b760ccddfb5457ffe0b192a581bf3c9c17bf22a58e');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/3', '064pd0r1n0g4x8psn0js2gffg0', 'c60d16af8fef3c7c1d71b26e3454d3e52821bb1c7bee99b9a32801e57755c9f0');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/4', '064pd0r1n0g4x8psn0js2gffg0', '6a1132168953305061dfa9802e230fee5d20cfbcf0438a967c70307e8c82d9ac');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/5', '064pd0r1n0g4x8psn0js2gffg0', '1fcffc4e7feea988f4f1f0696b7cfddbe8018baa1de640d1c4c38d4086194cf5');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/6', '064pd0r1n0g4x8psn0js2gffg0', '4556821a00d5e3ffd81e68b7fd7771487b60b8a2a6bfbda5d6152762df6039b6');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/7', '064pd0r1n0g4x8psn0js2gffg0', '9ba0fa910e35f5d7399c88280a3fa5d9303554466da7179dd5cb36d6992f8d0b');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/8', '064pd0r1n0g4x8psn0js2gffg0', 'f0bd7704f95cd4de2bda948b10c8a4232bc84ec4061fa1b790567fea0c544ca0');
insert into factor_code values ('064pd0r1n0g4x8psn0js2gffg0/9', '064pd0r1n0g4x8psn0js2gffg0', '8a51e911e23c151d555bebf341d11a6defd7c71efb5b6ee8d95b0ceaea9b5645');
insert into factor_step values ('064pd0r1n0g4x8psn0js2gffg0', 56321400);
insert into passkey values ('064pd0r1n1j4z33546tj1pw5e8', '064pd0r1n0g4x8psn0js2gffg0', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n2x2g2xbhxgv83b7yc', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n3qcgv4erm7qnq5frr', '064pd0r1n0g4x8psn0js2gffg0', 'https://sso.example.org', 'người-số-1', '064pd0r1n0g4x8psn0js2gffg0', 1689642009000000);
