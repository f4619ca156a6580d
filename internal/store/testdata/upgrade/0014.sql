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
  object_to bigint, auto bigint not null default 0,
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
  note      text not null,
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
  no      bigint not null,
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
CREATE INDEX file_hash on file (hash);
CREATE TABLE register_paper (
  id      text primary key,
  version bigint not null,
  year    text not null references bloc_year (id),
  round   text not null,
  form    text not null,
  name    text not null,
  kind    text not null,
  mark    text not null,
  summary text not null,
  send_to text not null,
  state   text not null,
  content text not null,
  checked text not null,
  draft   text not null,
  signer  text not null,
  post    text not null,
  signed  bigint,
  scan    text not null,
  no      bigint not null,
  series  text not null,
  day     bigint,
  file    text not null,
  hash    text not null,
  token   text not null,
  code    bigint not null,
  why     text not null,
  made_by text not null,
  at      bigint not null,
  unique (token)
);
CREATE INDEX register_paper_year on register_paper (year);
CREATE UNIQUE INDEX register_paper_no on register_paper (year, series, no) where no > 0;
CREATE TABLE register_issuer (
  id       text primary key references bloc_year (id),
  version  bigint not null,
  superior text not null,
  name     text not null,
  short    text not null,
  place    text not null,
  seal     text not null,
  signer   text not null,
  post     text not null,
  split    bigint not null,
  code     bigint not null
);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (10, 10, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (11, 11, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (12, 12, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (13, 13, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (14, 14, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (2, 1, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (3, 2, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (4, 3, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (5, 4, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (6, 5, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (7, 6, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (8, 7, 1, '2026-11-24 19:18:41');
insert into goose_db_version values (9, 8, 1, '2026-11-24 19:18:41');
insert into unit values ('064pd0pyg0dgsw9a6qqgfw8aeg', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg113nsdh06fgwte0s0', 2, 'so-b', 'sob', '064pd0pyg3fmg1065bnw0h74g0', 'so', 8766, 20147);
insert into unit values ('064pd0pyg1v50exee698ax66kc', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2fx2ewj0ct81jx8eg', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2g5ccp1erc3kcr92c', 1, 'so-c', 'soc', '064pd0pyg3fmg1065bnw0h74g0', 'so', 20148, NULL);
insert into unit values ('064pd0pyg3fmg1065bnw0h74g0', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3fw4t8hj4ag58e67m', 2, 'so-a', 'soa', '064pd0pyg3fmg1065bnw0h74g0', 'so', 8766, 20147);
insert into unit_name values ('064pd0pyg0dgsw9a6qqgfw8aeg/1994-01-01', '064pd0pyg0dgsw9a6qqgfw8aeg', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg113nsdh06fgwte0s0/1994-01-01', '064pd0pyg113nsdh06fgwte0s0', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg1v50exee698ax66kc/1994-01-01', '064pd0pyg1v50exee698ax66kc', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg2fx2ewj0ct81jx8eg/1994-01-01', '064pd0pyg2fx2ewj0ct81jx8eg', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg2g5ccp1erc3kcr92c/2025-03-01', '064pd0pyg2g5ccp1erc3kcr92c', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg3fmg1065bnw0h74g0/1994-01-01', '064pd0pyg3fmg1065bnw0h74g0', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg3fw4t8hj4ag58e67m/1994-01-01', '064pd0pyg3fw4t8hj4ag58e67m', 8766, 'Sở A', 'so a');
insert into unit_from values ('064pd0pyg2g5ccp1erc3kcr92c/0', '064pd0pyg2g5ccp1erc3kcr92c', '064pd0pyg3fw4t8hj4ag58e67m');
insert into unit_from values ('064pd0pyg2g5ccp1erc3kcr92c/1', '064pd0pyg2g5ccp1erc3kcr92c', '064pd0pyg113nsdh06fgwte0s0');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3fmg1065bnw0h74g0', '', 'unit/064pd0pyg3fmg1065bnw0h74g0
unit_name/064pd0pyg3fmg1065bnw0h74g0/1994-01-01', X'63340EE1B2F6E503CBAF9345313600882BC4F5AD1FD0D178BBCAEA161FDE757E');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3fw4t8hj4ag58e67m', '', 'unit/064pd0pyg3fw4t8hj4ag58e67m
unit_name/064pd0pyg3fw4t8hj4ag58e67m/1994-01-01', X'7D3C7A7EF0303821855A16D42A66C5A8DC17649B12073A42A7653D42A803EF4A');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_member/064pd0q6a13ekhcsnmz7n83qzc
bloc_member/064pd0q6a3f9mc91rn41xtfsy4', X'58BF48D20CA81DCAA9A599A5B485D9140639C663DEC69AEE3AFB1BC195F1BC79');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_member/064pd0qa7004hh58zz4yprj14c', X'69497CB8F6A0243C0ADEB2D3AE664781A350881786B700F1822521C954FA471F');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_term/064pd0qe42f64h642849hetab4', X'2A2D908890B29889F520B2FAAE6BB92FC925934343F961E3679E4475091685BA');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_term/064pd0qj10wsgzccvmdkx8hxv0', X'BDC3F247B609BCC303440EDFC5B6CDD7FA9BC10BDE7F84892A6D2831AD0CA419');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_paper/064pd0qny3m4jq2b4qrbyxbtr0', X'4933A7F4720E4FBDB806226414A89261E91C9D87338B2B736A149B37C4A8DE8B');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_milestone/064pd0qsv2cb7nvbv9rpdryfr8', X'52FDC914ECD460AEF58A3B449CFD7382B217EB4D03DFD67D4AACA4E56ACAA5CD');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_exception/064pd0qxr2q34x4tza4rtn4t8r', X'94EA61958F7025131E9FF0929410A93EFB2AC095E66B3178ECC89E4D73EE44D6');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', X'2FBA15B91825D9E28C74A9E0EA2E56974F71BB5354A1FB0EA2F8CA15FCDB2CC2');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n0r265zx8912n03mkw', '', 'post_title/064pd0r1n0r265zx8912n03mkw', X'DC25A8E1BA79418516448BF642A99616F4C564827956219033D5B8342F55F1A3');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n0p43pddxzja52mnsg', '', 'person/064pd0r1n0p43pddxzja52mnsg
person_post/064pd0r1n0eyhgrb8yqgbnww0c', X'FEDE9DA4A243902156526B92DD0D93961A4B0200E873C84059F0927BC4204AAE');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg113nsdh06fgwte0s0', '', 'unit/064pd0pyg113nsdh06fgwte0s0
unit_name/064pd0pyg113nsdh06fgwte0s0/1994-01-01', X'91A5A7BA7DAB796DF7344E5F65F5316FC8CEF548156C100176AB5955BFED433B');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n2d5jqa3n2f0hqtvw8', '', 'file/064pd0r1n2d5jqa3n2f0hqtvw8', X'02A8FD7ED33571A3CC6F6244504B416EC38B1ABAC33B6C869F83472783A06832');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n3e80wk171xb8nbg2m', '', 'account/064pd0r1n3e80wk171xb8nbg2m
account_role/064pd0r1n3e80wk171xb8nbg2m/0', X'265206890CF36456B6A4110C9DF2F18F077B98AC5864E27828596FDFFB7D40EE');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n3e80wk171xb8nbg2m', '', 'account/064pd0r1n3e80wk171xb8nbg2m', '', 'account/064pd0r1n3e80wk171xb8nbg2m', X'36B609DE1EEF4F41DE1FD43BA695F73A695031C01DBC2920AB339B13ACA8639E');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n3e80wk171xb8nbg2m', '', 'account/064pd0r1n3e80wk171xb8nbg2m', '', 'factor/064pd0r1n3e80wk171xb8nbg2m
factor_code/064pd0r1n3e80wk171xb8nbg2m/0
factor_code/064pd0r1n3e80wk171xb8nbg2m/1
factor_code/064pd0r1n3e80wk171xb8nbg2m/2
factor_code/064pd0r1n3e80wk171xb8nbg2m/3
factor_code/064pd0r1n3e80wk171xb8nbg2m/4
factor_code/064pd0r1n3e80wk171xb8nbg2m/5
factor_code/064pd0r1n3e80wk171xb8nbg2m/6
factor_code/064pd0r1n3e80wk171xb8nbg2m/7
factor_code/064pd0r1n3e80wk171xb8nbg2m/8
factor_code/064pd0r1n3e80wk171xb8nbg2m/9
account/064pd0r1n3e80wk171xb8nbg2m', X'9F8DC59EB1EF4C442D0A0E51C756E61963DC9C3D20FCB537C77B4ED28F96C42A');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n3e80wk171xb8nbg2m', '', 'account/064pd0r1n3e80wk171xb8nbg2m', '', 'passkey/064pd0r1n049hdstxrvaxtpync
account/064pd0r1n3e80wk171xb8nbg2m', X'E725070687D0C02BEC3F13BB7B18AAB1814E7ED80026F8820B9DFA087BE56425');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n3e80wk171xb8nbg2m', '', 'account/064pd0r1n3e80wk171xb8nbg2m', '', 'sso_link/064pd0r1n0k4ddvnyht29cez3r
account/064pd0r1n3e80wk171xb8nbg2m', X'D662C2FE63BAA63397AC942A8A2D3A1D52878D8039B9D1A98D81A453CA886386');
insert into log values (26, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n2ccda957jm8np7ev4', '', 'sheet_edition/064pd0r1n2ccda957jm8np7ev4', X'EF4161FFAFA3D3FCDB6624280C22B06EF418D7C0D02B26DA08C4A49A8DE9CBD3');
insert into log values (27, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n2ccda957jm8np7ev4', '', 'sheet_comment/064pd0r1n27rj2s7ymwtbqr158', X'F04BC9F5276873AD8A9309C38EF0E06C69B797FB6A992692E98AEF07B1D184A4');
insert into log values (28, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n2ccda957jm8np7ev4', '', 'sheet_comment/064pd0r1n27rj2s7ymwtbqr158', X'8AB42CC7ACAD4841E4D14E2FD5B05B4C4694C10565D50774183C8B0BB144A907');
insert into log values (29, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n2ccda957jm8np7ev4', '', 'sheet_edition/064pd0r1n2ccda957jm8np7ev4', X'7FE06DDD20DD7AA715B15D7F12D3341E4F3E1B9EAF99D6F53CBDCB582B4560BD');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg2g5ccp1erc3kcr92c', '', 'unit/064pd0pyg3fw4t8hj4ag58e67m
unit/064pd0pyg113nsdh06fgwte0s0
unit/064pd0pyg2g5ccp1erc3kcr92c
unit_from/064pd0pyg2g5ccp1erc3kcr92c/0
unit_from/064pd0pyg2g5ccp1erc3kcr92c/1
unit_name/064pd0pyg2g5ccp1erc3kcr92c/2025-03-01', X'FE22A72D8EEC44A77A02B846D52C1E6E6A59F73278625C2C93A7206B2C5E4175');
insert into log values (30, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_round/064pd0r1n2b6w44saew2as97x8', '', 'review_round/064pd0r1n2b6w44saew2as97x8
review_due/064pd0r1n3yjg4a6mvd1sq633g
review_due/064pd0r1n1zx0hehc7ymf2ctng
review_due/064pd0r1n18xk4yhnsmr55kjxw
review_due/064pd0r1n23gf7acmm7v6b54n8
review_due/064pd0r1n3tbs591mtxmb2zhgm
review_office/064pd0r1n2s0xmt0vbs36xstd4
review_form/064pd0r1n0qek64k9zysb6svaw
review_line/064pd0r1n2x70fxa1n2pxpy71r
review_line/064pd0r1n2twrrzg5pgxcr91hw
review_form/064pd0r1n2ya3zhxq49wq3gdqw
review_line/064pd0r1n2t0hmg72wdbxhdv50
review_line/064pd0r1n13aczmdftvbvhj5d8
review_form/064pd0r1n1y7amhysy1z0nwk8m
review_line/064pd0r1n33e7ezzpmgd4g59v8
review_line/064pd0r1n37718ekka42f6yx28', X'65B76AA965C7AE5C9B268B5B32673D3816C7271C0CB00C4F82519C993BAEB558');
insert into log values (31, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_round/064pd0r1n2b6w44saew2as97x8', '', 'review_round/064pd0r1n2b6w44saew2as97x8
review_interest/064pd0r1n3k0vvt8580t7p2rr4', X'31D660A9606DB60E0D2A11E5085BE5EAC8220F6F305457C557909E70CFD39843');
insert into log values (32, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n0qek64k9zysb6svaw', '', 'review_form/064pd0r1n0qek64k9zysb6svaw
review_figure/064pd0r1n3qx2z9hjc1naxarcr
review_figure/064pd0r1n0y9dvz2kheyst9tjc
review_figure/064pd0r1n0q0cq6cbpcxmgbe6g', X'F56E08BDC520990DEE32187715D61CB91D061BB8FB2B20FCC2627EAD8B7B302C');
insert into log values (33, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n0qek64k9zysb6svaw', '', 'review_form/064pd0r1n0qek64k9zysb6svaw', X'DB3277A774E1E49DDECD0E5266EB5C5039E2B8654620D66A16098C629E905E48');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', '064pd0pyg0dgsw9a6qqgfw8aeg', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw', '', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw
review_figure/064pd0r1n35m0bmsy3yanvvnqg
review_figure/064pd0r1n03qt3svarh4407ttw
review_figure/064pd0r1n037cxt5b6f07x384c', X'D21F3AFE361C8B407C8AA3277944547691CCF4806C18BE36BD40C06C56B031FA');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', '064pd0pyg0dgsw9a6qqgfw8aeg', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw', '', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw', X'D18D0E3D496ECC35330D14A77259E5C6F08F18E17B19C80D8634C876D04BC083');
insert into log values (36, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_round/064pd0r1n2b6w44saew2as97x8', '', 'review_round/064pd0r1n2b6w44saew2as97x8', X'52A3BF4420D126EAD94FB78432BF917215718C72DF2F22B2FDF488C944FA8B9E');
insert into log values (37, 1689642010000000, 'review.match', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', '064pd0pyg0dgsw9a6qqgfw8aeg', 'review_form/064pd0r1n0qek64k9zysb6svaw', '', 'review_form/064pd0r1n0qek64k9zysb6svaw
review_line/064pd0r1n2x70fxa1n2pxpy71r
review_entry/064pd0r5j333ywdtscmkpd0fm4
review_entry/064pd0r5j25pzpwxbb12v3n2sg', X'EDF843B78D8B6EC925B4A30175A2C8E27417524920DAE78AC398BF9E9F82F702');
insert into log values (38, 1689642011000000, 'review.match', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw', '', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw
review_line/064pd0r1n2t0hmg72wdbxhdv50
review_entry/064pd0r9f2jkrye80y6cjn9xn8
review_entry/064pd0r9f1bt15rrn4m874fwjg', X'A016FFEB8AB7A52B75C25E804BD85922BC8AEC282F722B907602930A10847056');
insert into log values (39, 1689642012000000, 'review.match', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', '064pd0pyg0dgsw9a6qqgfw8aeg', 'review_form/064pd0r1n0qek64k9zysb6svaw', '', 'review_form/064pd0r1n0qek64k9zysb6svaw
review_line/064pd0r1n2twrrzg5pgxcr91hw
review_entry/064pd0rdc0k62f6gtkkatxgrbr
review_entry/064pd0rdc1kmte7q25yefsetqm', X'37DBCF88E21402E419378D872B3E1F90593C8AA277AC7C46C2D7B5BCC0F367E5');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2fx2ewj0ct81jx8eg', '', 'unit/064pd0pyg2fx2ewj0ct81jx8eg
unit_name/064pd0pyg2fx2ewj0ct81jx8eg/1994-01-01', X'F88BD839A83FDED422BDB7530561BAD3FB5D7804A407103E36D8FF32586FC9F5');
insert into log values (40, 1689642013000000, 'review.match', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw', '', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw
review_line/064pd0r1n13aczmdftvbvhj5d8
review_entry/064pd0rh938422749e4qptf62r
review_entry/064pd0rh93eq4gd8drqd9n9zw4', X'AE8423166700CC650F644CB7255DF75C4016B7EB165F0EE7EE98B5EA75924A6D');
insert into log values (41, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', X'08ED1BB5C133B2362AD7E7219CD1776979BF55B46F8CE203EF706ED120DE743A');
insert into log values (42, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg1v50exee698ax66kc', '064pd0pyg1v50exee698ax66kc', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n0qek64k9zysb6svaw
review_line/064pd0r1n2twrrzg5pgxcr91hw
review_form/064pd0r1n1y7amhysy1z0nwk8m
review_figure/064pd0rh93gdta0pkmvsw5sv90
review_figure/064pd0rh91dfh6jeptw1d19900
review_figure/064pd0rh93cgrx5xv112p4gykc
review_form/064pd0r1n2ya3zhxq49wq3gdqw
review_line/064pd0r1n13aczmdftvbvhj5d8', X'22BEC2C166EB986C7963A8CB93D72AF5CAF055A19EBB462DA6EBE332BE266DE2');
insert into log values (43, 1689642013000000, 'review.send', 'nguoi-064pd0pyg1v50exee698ax66kc', '064pd0pyg1v50exee698ax66kc', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', X'D7A91CC9CF2A7CF00C4F9AF3A7847A5E4F83F9361F57F074BD327C7B599123CE');
insert into log values (44, 1689642014000000, 'review.match', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n1y7amhysy1z0nwk8m
review_line/064pd0r1n33e7ezzpmgd4g59v8
review_entry/064pd0rn60b25g7rw3qh6e3mjm
review_entry/064pd0rn60deda93a5vbttg4f4', X'B663064CDE6D98A82CB1D22F934E9ED0C1F0164D4F5AC1FBAE8BBD8ACD7DAB61');
insert into log values (45, 1689642015000000, 'review.return', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n1y7amhysy1z0nwk8m
review_line/064pd0r1n37718ekka42f6yx28', X'202DFB0D43D167DC825538BB00282E0CD2683206C83475BB636C55085466D7F4');
insert into log values (46, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg1v50exee698ax66kc', '064pd0pyg1v50exee698ax66kc', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n1y7amhysy1z0nwk8m
review_proof/064pd0rs301gb3heyhh90djx40', X'D231CA8F9FC75AF8D6CD24455DEE937166632E7EE073382966D25C4AF27CD86B');
insert into log values (47, 1689642015000000, 'review.send', 'nguoi-064pd0pyg1v50exee698ax66kc', '064pd0pyg1v50exee698ax66kc', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n1y7amhysy1z0nwk8m
review_line/064pd0r1n37718ekka42f6yx28', X'FD49B8BA903746C35E13A992696D3FDD9952EF1C38282EA0A6658B8562A7C8BC');
insert into log values (48, 1689642016000000, 'review.match', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n1y7amhysy1z0nwk8m', '', 'review_form/064pd0r1n1y7amhysy1z0nwk8m
review_line/064pd0r1n37718ekka42f6yx28
review_entry/064pd0rx01ppdwxabx7ett62m0
review_entry/064pd0rx034g4vctb308b5vvdc', X'03FE62327CD8EE2C66317998FF47611EFBAB99C6CA6BFC6100B699F4CD62849B');
insert into log values (49, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_round/064pd0r1n2b6w44saew2as97x8', '', 'review_round/064pd0r1n2b6w44saew2as97x8', X'EA6A7515FCF061942EC0107153A6108F910BFC497F1796C629EE56D4326C7925');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0dgsw9a6qqgfw8aeg', '', 'unit/064pd0pyg0dgsw9a6qqgfw8aeg
unit_name/064pd0pyg0dgsw9a6qqgfw8aeg/1994-01-01', X'7BF99F54217694F0D7AD428DEBB7247ADB7EFF7A63196D7CE38E2F12DA7CBBE1');
insert into log values (50, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_round/064pd0r1n2b6w44saew2as97x8', '', 'review_round/064pd0r1n2b6w44saew2as97x8', X'44A5253BA9406C122EADE56B7B4B5C2375AB4D00A6C0EDE9A8FAEDD149A63021');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_round/064pd0r1n2b6w44saew2as97x8', '', 'review_round/064pd0r1n2b6w44saew2as97x8', X'3FB0E0F96886A5BFA0E300E9AD95E813CE487F38A23DBAC3503C7604D5C62FC0');
insert into log values (52, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', '064pd0pyg0dgsw9a6qqgfw8aeg', 'review_form/064pd0r1n0qek64k9zysb6svaw', '', 'review_form/064pd0r1n0qek64k9zysb6svaw
review_line/064pd0r1n2twrrzg5pgxcr91hw
review_entry/064pd0s0x3rxgm598s66yc13cg', X'C1368583E64E23809CF3FE9089CE220C72ADFE76AF9BF0BD601A21950305D1C5');
insert into log values (53, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw', '', 'review_form/064pd0r1n2ya3zhxq49wq3gdqw
review_line/064pd0r1n13aczmdftvbvhj5d8
review_entry/064pd0s4t02qhtpg95gm60s1f0', X'4C9F6B349BE70F9EF21BEB85351EFEA50C68BEF343FBA82176C551E220BFB73B');
insert into log values (54, 1689642018000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg2fx2ewj0ct81jx8eg', 'review_round/064pd0r1n2b6w44saew2as97x8', '', 'review_result/064pd0s4t09dvrfaj6brgkwccm
review_round/064pd0r1n2b6w44saew2as97x8', X'B6AFB81C35E6EFA67D54D0A6D6AB96B9A15CC9D1FDBD0F96BA1E8AE34C6FEDC8');
insert into log values (55, 1689642018000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'ABD156C11D1F5F6C738D5C744A5CCB994E79767D2EED76D4996E14B938796FF3');
insert into log values (56, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'6C58C3BD7FEBAA4CD2446CA3081E0173C14E508474295883DBF779C3C38FC361');
insert into log values (57, 1689642018000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'F91F5869FA21D7BBF5CAF788B62B3DF4141EC741218B5C715FB03E34F40921A1');
insert into log values (58, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'9C0E495AC37D1C6E366DDB053E7D40D4899B283CBE67EB8B631702BD0FDAAD83');
insert into log values (59, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'CCDCDCF25566DE0E3ECB144771D6F061D48ACDD13CD5F5635863DFF5007B42EF');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1v50exee698ax66kc', '', 'unit/064pd0pyg1v50exee698ax66kc
unit_name/064pd0pyg1v50exee698ax66kc/1994-01-01', X'357335DB90B5D6F927E94C380C9684525DC1E1F6B28F6D61087268D7A8648967');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg2gmwh179p9nvj2v2r', '', 'bloc/064pd0pyg2gmwh179p9nvj2v2r', X'3497C34916DD5CA918DC84C010076FD59777B7A78CF10E5E9B6FF1707ACDBA0A');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm
bloc_milestone/064pd0pyg065z5ffekxfkw08vr
bloc_milestone/064pd0pyg0cem3cx796j1t0s5w
bloc_milestone/064pd0pyg0svmgm133yd6wtfg0
bloc_milestone/064pd0pyg17rhv9ypqt431an44
bloc_milestone/064pd0pyg1t04b6b9se0vqb2f0
bloc_milestone/064pd0pyg1y5wrzdn3j8ze9rdw
bloc_milestone/064pd0pyg21d0mv5s74b943128
bloc_milestone/064pd0pyg2dpy6c2k39dm08m68
bloc_milestone/064pd0pyg2h6175ng2v6a8gq0w
bloc_milestone/064pd0pyg2tmbcv601g0p0ewtw
bloc_milestone/064pd0pyg3cm3dn4r6j61tv80g
bloc_milestone/064pd0pyg3kj0s2m7tgwxwxb20
bloc_milestone/064pd0pyg3qasfzzam0t8yfq1w', X'1AA7579B671E8AF5863F520A35104C4805388970F0CC787C1D1C5C0A28E3AFB5');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', '', 'bloc_year/064pd0pyg39nj11zcxnkdm8rpm', X'4A2408872AF8F1AAD2E114DCE0A713F6C164F51C8C95AAEFFE073C8F77909EB4');
insert into log_row values ('account/064pd0r1n3e80wk171xb8nbg2m', 21);
insert into log_row values ('account/064pd0r1n3e80wk171xb8nbg2m', 22);
insert into log_row values ('account/064pd0r1n3e80wk171xb8nbg2m', 23);
insert into log_row values ('account/064pd0r1n3e80wk171xb8nbg2m', 24);
insert into log_row values ('account/064pd0r1n3e80wk171xb8nbg2m', 25);
insert into log_row values ('account/tài-khoản-000', 56);
insert into log_row values ('account/tài-khoản-000', 57);
insert into log_row values ('account/tài-khoản-001', 58);
insert into log_row values ('account/tài-khoản-002', 59);
insert into log_row values ('account_role/064pd0r1n3e80wk171xb8nbg2m/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 56);
insert into log_row values ('account_role/tài-khoản-001/0', 58);
insert into log_row values ('account_role/tài-khoản-002/0', 59);
insert into log_row values ('bloc/064pd0pyg2gmwh179p9nvj2v2r', 7);
insert into log_row values ('bloc_exception/064pd0qxr2q34x4tza4rtn4t8r', 16);
insert into log_row values ('bloc_member/064pd0q6a13ekhcsnmz7n83qzc', 10);
insert into log_row values ('bloc_member/064pd0q6a3f9mc91rn41xtfsy4', 10);
insert into log_row values ('bloc_member/064pd0qa7004hh58zz4yprj14c', 11);
insert into log_row values ('bloc_milestone/064pd0pyg065z5ffekxfkw08vr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0cem3cx796j1t0s5w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0svmgm133yd6wtfg0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg17rhv9ypqt431an44', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1t04b6b9se0vqb2f0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1y5wrzdn3j8ze9rdw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg21d0mv5s74b943128', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2dpy6c2k39dm08m68', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2h6175ng2v6a8gq0w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2tmbcv601g0p0ewtw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3cm3dn4r6j61tv80g', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3kj0s2m7tgwxwxb20', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3qasfzzam0t8yfq1w', 8);
insert into log_row values ('bloc_milestone/064pd0qsv2cb7nvbv9rpdryfr8', 15);
insert into log_row values ('bloc_paper/064pd0qny3m4jq2b4qrbyxbtr0', 14);
insert into log_row values ('bloc_term/064pd0qe42f64h642849hetab4', 12);
insert into log_row values ('bloc_term/064pd0qj10wsgzccvmdkx8hxv0', 13);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 10);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 11);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 12);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 13);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 14);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 15);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 16);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 17);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 8);
insert into log_row values ('bloc_year/064pd0pyg39nj11zcxnkdm8rpm', 9);
insert into log_row values ('factor/064pd0r1n3e80wk171xb8nbg2m', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/0', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/1', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/2', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/3', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/4', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/5', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/6', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/7', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/8', 23);
insert into log_row values ('factor_code/064pd0r1n3e80wk171xb8nbg2m/9', 23);
insert into log_row values ('file/064pd0r1n2d5jqa3n2f0hqtvw8', 20);
insert into log_row values ('log_body/1', 55);
insert into log_row values ('passkey/064pd0r1n049hdstxrvaxtpync', 24);
insert into log_row values ('person/064pd0r1n0p43pddxzja52mnsg', 19);
insert into log_row values ('person_post/064pd0r1n0eyhgrb8yqgbnww0c', 19);
insert into log_row values ('post_title/064pd0r1n0r265zx8912n03mkw', 18);
insert into log_row values ('review_due/064pd0r1n18xk4yhnsmr55kjxw', 30);
insert into log_row values ('review_due/064pd0r1n1zx0hehc7ymf2ctng', 30);
insert into log_row values ('review_due/064pd0r1n23gf7acmm7v6b54n8', 30);
insert into log_row values ('review_due/064pd0r1n3tbs591mtxmb2zhgm', 30);
insert into log_row values ('review_due/064pd0r1n3yjg4a6mvd1sq633g', 30);
insert into log_row values ('review_entry/064pd0r5j25pzpwxbb12v3n2sg', 37);
insert into log_row values ('review_entry/064pd0r5j333ywdtscmkpd0fm4', 37);
insert into log_row values ('review_entry/064pd0r9f1bt15rrn4m874fwjg', 38);
insert into log_row values ('review_entry/064pd0r9f2jkrye80y6cjn9xn8', 38);
insert into log_row values ('review_entry/064pd0rdc0k62f6gtkkatxgrbr', 39);
insert into log_row values ('review_entry/064pd0rdc1kmte7q25yefsetqm', 39);
insert into log_row values ('review_entry/064pd0rh938422749e4qptf62r', 40);
insert into log_row values ('review_entry/064pd0rh93eq4gd8drqd9n9zw4', 40);
insert into log_row values ('review_entry/064pd0rn60b25g7rw3qh6e3mjm', 44);
insert into log_row values ('review_entry/064pd0rn60deda93a5vbttg4f4', 44);
insert into log_row values ('review_entry/064pd0rx01ppdwxabx7ett62m0', 48);
insert into log_row values ('review_entry/064pd0rx034g4vctb308b5vvdc', 48);
insert into log_row values ('review_entry/064pd0s0x3rxgm598s66yc13cg', 52);
insert into log_row values ('review_entry/064pd0s4t02qhtpg95gm60s1f0', 53);
insert into log_row values ('review_figure/064pd0r1n037cxt5b6f07x384c', 34);
insert into log_row values ('review_figure/064pd0r1n03qt3svarh4407ttw', 34);
insert into log_row values ('review_figure/064pd0r1n0q0cq6cbpcxmgbe6g', 32);
insert into log_row values ('review_figure/064pd0r1n0y9dvz2kheyst9tjc', 32);
insert into log_row values ('review_figure/064pd0r1n35m0bmsy3yanvvnqg', 34);
insert into log_row values ('review_figure/064pd0r1n3qx2z9hjc1naxarcr', 32);
insert into log_row values ('review_figure/064pd0rh91dfh6jeptw1d19900', 42);
insert into log_row values ('review_figure/064pd0rh93cgrx5xv112p4gykc', 42);
insert into log_row values ('review_figure/064pd0rh93gdta0pkmvsw5sv90', 42);
insert into log_row values ('review_form/064pd0r1n0qek64k9zysb6svaw', 30);
insert into log_row values ('review_form/064pd0r1n0qek64k9zysb6svaw', 32);
insert into log_row values ('review_form/064pd0r1n0qek64k9zysb6svaw', 33);
insert into log_row values ('review_form/064pd0r1n0qek64k9zysb6svaw', 37);
insert into log_row values ('review_form/064pd0r1n0qek64k9zysb6svaw', 39);
insert into log_row values ('review_form/064pd0r1n0qek64k9zysb6svaw', 42);
insert into log_row values ('review_form/064pd0r1n0qek64k9zysb6svaw', 52);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 30);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 41);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 42);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 43);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 44);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 45);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 46);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 47);
insert into log_row values ('review_form/064pd0r1n1y7amhysy1z0nwk8m', 48);
insert into log_row values ('review_form/064pd0r1n2ya3zhxq49wq3gdqw', 30);
insert into log_row values ('review_form/064pd0r1n2ya3zhxq49wq3gdqw', 34);
insert into log_row values ('review_form/064pd0r1n2ya3zhxq49wq3gdqw', 35);
insert into log_row values ('review_form/064pd0r1n2ya3zhxq49wq3gdqw', 38);
insert into log_row values ('review_form/064pd0r1n2ya3zhxq49wq3gdqw', 40);
insert into log_row values ('review_form/064pd0r1n2ya3zhxq49wq3gdqw', 42);
insert into log_row values ('review_form/064pd0r1n2ya3zhxq49wq3gdqw', 53);
insert into log_row values ('review_interest/064pd0r1n3k0vvt8580t7p2rr4', 31);
insert into log_row values ('review_line/064pd0r1n13aczmdftvbvhj5d8', 30);
insert into log_row values ('review_line/064pd0r1n13aczmdftvbvhj5d8', 40);
insert into log_row values ('review_line/064pd0r1n13aczmdftvbvhj5d8', 42);
insert into log_row values ('review_line/064pd0r1n13aczmdftvbvhj5d8', 53);
insert into log_row values ('review_line/064pd0r1n2t0hmg72wdbxhdv50', 30);
insert into log_row values ('review_line/064pd0r1n2t0hmg72wdbxhdv50', 38);
insert into log_row values ('review_line/064pd0r1n2twrrzg5pgxcr91hw', 30);
insert into log_row values ('review_line/064pd0r1n2twrrzg5pgxcr91hw', 39);
insert into log_row values ('review_line/064pd0r1n2twrrzg5pgxcr91hw', 42);
insert into log_row values ('review_line/064pd0r1n2twrrzg5pgxcr91hw', 52);
insert into log_row values ('review_line/064pd0r1n2x70fxa1n2pxpy71r', 30);
insert into log_row values ('review_line/064pd0r1n2x70fxa1n2pxpy71r', 37);
insert into log_row values ('review_line/064pd0r1n33e7ezzpmgd4g59v8', 30);
insert into log_row values ('review_line/064pd0r1n33e7ezzpmgd4g59v8', 44);
insert into log_row values ('review_line/064pd0r1n37718ekka42f6yx28', 30);
insert into log_row values ('review_line/064pd0r1n37718ekka42f6yx28', 45);
insert into log_row values ('review_line/064pd0r1n37718ekka42f6yx28', 47);
insert into log_row values ('review_line/064pd0r1n37718ekka42f6yx28', 48);
insert into log_row values ('review_office/064pd0r1n2s0xmt0vbs36xstd4', 30);
insert into log_row values ('review_proof/064pd0rs301gb3heyhh90djx40', 46);
insert into log_row values ('review_result/064pd0s4t09dvrfaj6brgkwccm', 54);
insert into log_row values ('review_round/064pd0r1n2b6w44saew2as97x8', 30);
insert into log_row values ('review_round/064pd0r1n2b6w44saew2as97x8', 31);
insert into log_row values ('review_round/064pd0r1n2b6w44saew2as97x8', 36);
insert into log_row values ('review_round/064pd0r1n2b6w44saew2as97x8', 49);
insert into log_row values ('review_round/064pd0r1n2b6w44saew2as97x8', 50);
insert into log_row values ('review_round/064pd0r1n2b6w44saew2as97x8', 51);
insert into log_row values ('review_round/064pd0r1n2b6w44saew2as97x8', 54);
insert into log_row values ('sheet_comment/064pd0r1n27rj2s7ymwtbqr158', 27);
insert into log_row values ('sheet_comment/064pd0r1n27rj2s7ymwtbqr158', 28);
insert into log_row values ('sheet_edition/064pd0r1n2ccda957jm8np7ev4', 26);
insert into log_row values ('sheet_edition/064pd0r1n2ccda957jm8np7ev4', 29);
insert into log_row values ('sso_link/064pd0r1n0k4ddvnyht29cez3r', 25);
insert into log_row values ('unit/064pd0pyg0dgsw9a6qqgfw8aeg', 5);
insert into log_row values ('unit/064pd0pyg113nsdh06fgwte0s0', 2);
insert into log_row values ('unit/064pd0pyg113nsdh06fgwte0s0', 3);
insert into log_row values ('unit/064pd0pyg1v50exee698ax66kc', 6);
insert into log_row values ('unit/064pd0pyg2fx2ewj0ct81jx8eg', 4);
insert into log_row values ('unit/064pd0pyg2g5ccp1erc3kcr92c', 3);
insert into log_row values ('unit/064pd0pyg3fmg1065bnw0h74g0', 0);
insert into log_row values ('unit/064pd0pyg3fw4t8hj4ag58e67m', 1);
insert into log_row values ('unit/064pd0pyg3fw4t8hj4ag58e67m', 3);
insert into log_row values ('unit_from/064pd0pyg2g5ccp1erc3kcr92c/0', 3);
insert into log_row values ('unit_from/064pd0pyg2g5ccp1erc3kcr92c/1', 3);
insert into log_row values ('unit_name/064pd0pyg0dgsw9a6qqgfw8aeg/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg113nsdh06fgwte0s0/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg1v50exee698ax66kc/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg2fx2ewj0ct81jx8eg/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg2g5ccp1erc3kcr92c/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg3fmg1065bnw0h74g0/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg3fw4t8hj4ag58e67m/1994-01-01', 1);
insert into log_body values (0, X'F58E844162BEA5D83C61DB4BEB5868F3', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3fmg1065bnw0h74g0","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg3fmg1065bnw0h74g0","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3fmg1065bnw0h74g0/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3fmg1065bnw0h74g0/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg3fmg1065bnw0h74g0"}}]}');
insert into log_body values (10, X'CD66472A043FA284330A50B556AB6685', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a13ekhcsnmz7n83qzc","after":{"from_day":null,"id":"064pd0q6a13ekhcsnmz7n83qzc","to_day":null,"unit":"064pd0pyg2fx2ewj0ct81jx8eg","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_member","id":"064pd0q6a3f9mc91rn41xtfsy4","after":{"from_day":null,"id":"064pd0q6a3f9mc91rn41xtfsy4","to_day":null,"unit":"064pd0pyg0dgsw9a6qqgfw8aeg","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (11, X'C5979094FB518001EA775BA08D1B8DA0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa7004hh58zz4yprj14c","after":{"from_day":19417,"id":"064pd0qa7004hh58zz4yprj14c","to_day":19630,"unit":"064pd0pyg1v50exee698ax66kc","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (12, X'26207A100F13664A374158EF61518BD8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe42f64h642849hetab4","after":{"from_day":null,"id":"064pd0qe42f64h642849hetab4","post":"head","to_day":null,"unit":"064pd0pyg2fx2ewj0ct81jx8eg","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (13, X'367AF4BF5455755C46CBE52360361885', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj10wsgzccvmdkx8hxv0","after":{"from_day":19389,"id":"064pd0qj10wsgzccvmdkx8hxv0","post":"deputy","to_day":null,"unit":"064pd0pyg0dgsw9a6qqgfw8aeg","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (14, X'4697C5963A6FE3B5F053CD93A6CC2308', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny3m4jq2b4qrbyxbtr0","after":{"file":"ab12","id":"064pd0qny3m4jq2b4qrbyxbtr0","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (15, X'538D09290E9E0B99586BDE37B9B49DC9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv2cb7nvbv9rpdryfr8","after":{"done":null,"due":19452,"id":"064pd0qsv2cb7nvbv9rpdryfr8","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (16, X'9BF4A9E1FBAEFD105C897F02AAA7AC08', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr2q34x4tza4rtn4t8r","after":{"due":19459,"id":"064pd0qxr2q34x4tza4rtn4t8r","milestone":"064pd0qsv2cb7nvbv9rpdryfr8","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","why":"khóa sổ ngày 10","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (17, X'D4C701117C95BC8745F0846190289967', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'0435D4E0F8D70E3019A78A5374FCA7C8', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n0r265zx8912n03mkw","after":{"id":"064pd0r1n0r265zx8912n03mkw","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'61C7AA1E5C440A7694DBEABA3AE98C8A', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n0p43pddxzja52mnsg","after":{"code":"an","code_key":"an","id":"064pd0r1n0p43pddxzja52mnsg","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n0eyhgrb8yqgbnww0c","after":{"from_day":8766,"id":"064pd0r1n0eyhgrb8yqgbnww0c","person":"064pd0r1n0p43pddxzja52mnsg","title":"064pd0r1n0r265zx8912n03mkw","to_day":null,"unit":"064pd0pyg3fmg1065bnw0h74g0"}}]}');
insert into log_body values (2, X'BE28845A79AEBDF8AD781FFD5B479248', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg113nsdh06fgwte0s0","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg113nsdh06fgwte0s0","kind":"so","opened":8766,"parent":"064pd0pyg3fmg1065bnw0h74g0","version":1}},{"table":"unit_name","id":"064pd0pyg113nsdh06fgwte0s0/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg113nsdh06fgwte0s0/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg113nsdh06fgwte0s0"}}]}');
insert into log_body values (20, X'CCCB7593D642D6A3B5BF8A61D5D8C96F', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n2d5jqa3n2f0hqtvw8","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n2d5jqa3n2f0hqtvw8","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'ACBDB4F98290057E1A35746DD49EA8AC', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n3e80wk171xb8nbg2m","after":{"code":"d932637af06dc2764015c8a8796239e6d9d95997c0dc7ac338453dcf6f0b0f56","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n3e80wk171xb8nbg2m/0","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","from_day":19358,"id":"064pd0r1n3e80wk171xb8nbg2m/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'12D75DD97C644FE22AB25FE710DA9A1D', '{"changes":[{"table":"account","id":"064pd0r1n3e80wk171xb8nbg2m","before":{"code":"d932637af06dc2764015c8a8796239e6d9d95997c0dc7ac338453dcf6f0b0f56","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"723dbbe182b3a78d85f651089d9bc4ccbacb3da0b4e287ed08fcdc7227b3d158","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'D6F39B0E71D2C477D5FF6C023E30C591', '{"changes":[{"table":"factor","id":"064pd0r1n3e80wk171xb8nbg2m","after":{"id":"064pd0r1n3e80wk171xb8nbg2m","key":"f16efe4a12e7130ac4080f0ef2168e7d4391bc682be907aacae934063207581c","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/0","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"a01124c5facd8e89f2a1b30478ff006fb47ed424ecc28eeb464bf412815c2043","id":"064pd0r1n3e80wk171xb8nbg2m/0"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/1","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"4c067099da370d40cafc8f773922088b2670f1b544bb7537aed261ba5124697a","id":"064pd0r1n3e80wk171xb8nbg2m/1"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/2","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"df3a6906b5d672c66062cda105ae999c8e216edd3bec267546bf41dd5fc689d8","id":"064pd0r1n3e80wk171xb8nbg2m/2"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/3","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"e1a6836d7a78f4f522e4a1cd0feb6d55d6aaaca1f87bc77d8e748ae8e3846d01","id":"064pd0r1n3e80wk171xb8nbg2m/3"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/4","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"34481bb9ad527d3ea4dff5dc1f9af926d7915ee2713b0c78d2c5755a21c98c61","id":"064pd0r1n3e80wk171xb8nbg2m/4"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/5","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"5531c524dd604fa232a48d9939d4aee409d275779075d436052fcfae69b08a47","id":"064pd0r1n3e80wk171xb8nbg2m/5"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/6","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"8d8a41045b6fd5bd92f75474d30bdb39d9040a13da63f71995337dda6b33617a","id":"064pd0r1n3e80wk171xb8nbg2m/6"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/7","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"703c1795b3bcf1a974ed156961ba2cb9b8c96429d39e9d8356089da0d4cfaab4","id":"064pd0r1n3e80wk171xb8nbg2m/7"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/8","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"48773071a6bc85a1850af84bb999d9398155b14c1bed0a55aac777c614b3611b","id":"064pd0r1n3e80wk171xb8nbg2m/8"}},{"table":"factor_code","id":"064pd0r1n3e80wk171xb8nbg2m/9","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","digest":"0edb40daf689530a73d27779aa8a5fe46568c341b1fac866143bdff1d52d9e07","id":"064pd0r1n3e80wk171xb8nbg2m/9"}},{"table":"account","id":"064pd0r1n3e80wk171xb8nbg2m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"723dbbe182b3a78d85f651089d9bc4ccbacb3da0b4e287ed08fcdc7227b3d158","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"723dbbe182b3a78d85f651089d9bc4ccbacb3da0b4e287ed08fcdc7227b3d158","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'07F97F75E6C517769F044E9838098941', '{"changes":[{"table":"passkey","id":"064pd0r1n049hdstxrvaxtpync","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","handle":"a","id":"064pd0r1n049hdstxrvaxtpync","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n3e80wk171xb8nbg2m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"723dbbe182b3a78d85f651089d9bc4ccbacb3da0b4e287ed08fcdc7227b3d158","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"723dbbe182b3a78d85f651089d9bc4ccbacb3da0b4e287ed08fcdc7227b3d158","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'32937AAD70C7A034F8563D0EDA5C1055', '{"changes":[{"table":"sso_link","id":"064pd0r1n0k4ddvnyht29cez3r","after":{"account":"064pd0r1n3e80wk171xb8nbg2m","id":"064pd0r1n0k4ddvnyht29cez3r","issuer":"https://sso.example.org","maker":"064pd0r1n3e80wk171xb8nbg2m","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n3e80wk171xb8nbg2m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"723dbbe182b3a78d85f651089d9bc4ccbacb3da0b4e287ed08fcdc7227b3d158","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"723dbbe182b3a78d85f651089d9bc4ccbacb3da0b4e287ed08fcdc7227b3d158","id":"064pd0r1n3e80wk171xb8nbg2m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'5BEB1A9BE9225A508941A2F0BB419A78', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n2ccda957jm8np7ev4","after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","changed":"","code":"thu","from_day":null,"id":"064pd0r1n2ccda957jm8np7ev4","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (27, X'CDF46B655A5B86D96D8CA28C4392CD0A', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n27rj2s7ymwtbqr158","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n2ccda957jm8np7ev4","id":"064pd0r1n27rj2s7ymwtbqr158","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (28, X'DD18CC6E1BCE86558B8C4CC43C89EBCD', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n27rj2s7ymwtbqr158","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n2ccda957jm8np7ev4","id":"064pd0r1n27rj2s7ymwtbqr158","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n2ccda957jm8np7ev4","id":"064pd0r1n27rj2s7ymwtbqr158","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (29, X'5BF49C06A65879BD46C6E60E2D280ACC', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n2ccda957jm8np7ev4","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","changed":"","code":"thu","from_day":null,"id":"064pd0r1n2ccda957jm8np7ev4","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n2ccda957jm8np7ev4","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (3, X'C7F7C4EF39C7950104DDFBB0A164E2DA', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3fw4t8hj4ag58e67m","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg3fw4t8hj4ag58e67m","kind":"so","opened":8766,"parent":"064pd0pyg3fmg1065bnw0h74g0","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg3fw4t8hj4ag58e67m","kind":"so","opened":8766,"parent":"064pd0pyg3fmg1065bnw0h74g0","version":2}},{"table":"unit","id":"064pd0pyg113nsdh06fgwte0s0","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg113nsdh06fgwte0s0","kind":"so","opened":8766,"parent":"064pd0pyg3fmg1065bnw0h74g0","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg113nsdh06fgwte0s0","kind":"so","opened":8766,"parent":"064pd0pyg3fmg1065bnw0h74g0","version":2}},{"table":"unit","id":"064pd0pyg2g5ccp1erc3kcr92c","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg2g5ccp1erc3kcr92c","kind":"so","opened":20148,"parent":"064pd0pyg3fmg1065bnw0h74g0","version":1}},{"table":"unit_from","id":"064pd0pyg2g5ccp1erc3kcr92c/0","after":{"id":"064pd0pyg2g5ccp1erc3kcr92c/0","origin":"064pd0pyg3fw4t8hj4ag58e67m","unit":"064pd0pyg2g5ccp1erc3kcr92c"}},{"table":"unit_from","id":"064pd0pyg2g5ccp1erc3kcr92c/1","after":{"id":"064pd0pyg2g5ccp1erc3kcr92c/1","origin":"064pd0pyg113nsdh06fgwte0s0","unit":"064pd0pyg2g5ccp1erc3kcr92c"}},{"table":"unit_name","id":"064pd0pyg2g5ccp1erc3kcr92c/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg2g5ccp1erc3kcr92c/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg2g5ccp1erc3kcr92c"}}]}');
insert into log_body values (30, X'7D45555CE0BC677187C0603D725936B9', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2b6w44saew2as97x8","after":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"review_due","id":"064pd0r1n3yjg4a6mvd1sq633g","after":{"due":19558,"id":"064pd0r1n3yjg4a6mvd1sq633g","phase":"self","round":"064pd0r1n2b6w44saew2as97x8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1zx0hehc7ymf2ctng","after":{"due":19559,"id":"064pd0r1n1zx0hehc7ymf2ctng","phase":"appraisal","round":"064pd0r1n2b6w44saew2as97x8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n18xk4yhnsmr55kjxw","after":{"due":19560,"id":"064pd0r1n18xk4yhnsmr55kjxw","phase":"explanation","round":"064pd0r1n2b6w44saew2as97x8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n23gf7acmm7v6b54n8","after":{"due":19561,"id":"064pd0r1n23gf7acmm7v6b54n8","phase":"second","round":"064pd0r1n2b6w44saew2as97x8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3tbs591mtxmb2zhgm","after":{"due":19562,"id":"064pd0r1n3tbs591mtxmb2zhgm","phase":"agreement","round":"064pd0r1n2b6w44saew2as97x8","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n2s0xmt0vbs36xstd4","after":{"id":"064pd0r1n2s0xmt0vbs36xstd4","office":"to-thu-ky","round":"064pd0r1n2b6w44saew2as97x8","unit":"064pd0pyg2fx2ewj0ct81jx8eg"}},{"table":"review_form","id":"064pd0r1n0qek64k9zysb6svaw","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2x70fxa1n2pxpy71r","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2x70fxa1n2pxpy71r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2twrrzg5pgxcr91hw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2twrrzg5pgxcr91hw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2ya3zhxq49wq3gdqw","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2t0hmg72wdbxhdv50","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n2t0hmg72wdbxhdv50","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n13aczmdftvbvhj5d8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n13aczmdftvbvhj5d8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1v50exee698ax66kc","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n33e7ezzpmgd4g59v8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n33e7ezzpmgd4g59v8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n37718ekka42f6yx28","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n37718ekka42f6yx28","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (31, X'A8156863CC44CEF8A0F50D7AD1B552A4', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2b6w44saew2as97x8","before":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg39nj11zcxnkdm8rpm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"review_interest","id":"064pd0r1n3k0vvt8580t7p2rr4","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n3k0vvt8580t7p2rr4","removed":1,"round":"064pd0r1n2b6w44saew2as97x8","unit":"064pd0pyg1v50exee698ax66kc","why":"theo kế hoạch"}}]}');
insert into log_body values (32, X'D193B56CC4BA40DAAEDEAA3E468B6BC6', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0qek64k9zysb6svaw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n3qx2z9hjc1naxarcr","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n3qx2z9hjc1naxarcr","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n0y9dvz2kheyst9tjc","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642009000000,"fact":"lượt","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n0y9dvz2kheyst9tjc","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n0q0cq6cbpcxmgbe6g","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n0q0cq6cbpcxmgbe6g","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (33, X'A9426FC1A2CAF5BD2746C168C7D2BCC0', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0qek64k9zysb6svaw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":3,"why":""}}]}');
insert into log_body values (34, X'F610B95F41ACE06214BC8FA51EA36877', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ya3zhxq49wq3gdqw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n35m0bmsy3yanvvnqg","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n35m0bmsy3yanvvnqg","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n03qt3svarh4407ttw","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642009000000,"fact":"lượt","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n03qt3svarh4407ttw","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n037cxt5b6f07x384c","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n037cxt5b6f07x384c","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'FB8BAA6DF624CE6828755B9736D5EFBA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ya3zhxq49wq3gdqw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":3,"why":""}}]}');
insert into log_body values (36, X'5419E77AD3F7E109BF943F167EA00AB9', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2b6w44saew2as97x8","before":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg39nj11zcxnkdm8rpm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (37, X'DE99D82C1AB77B6A6C38A4FA90B6C434', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0qek64k9zysb6svaw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2x70fxa1n2pxpy71r","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2x70fxa1n2pxpy71r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2x70fxa1n2pxpy71r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j333ywdtscmkpd0fm4","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642010000000,"form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r5j333ywdtscmkpd0fm4","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j25pzpwxbb12v3n2sg","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642010000000,"form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r5j25pzpwxbb12v3n2sg","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (38, X'DF306A555E8D52B4EC51F43596B12124', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ya3zhxq49wq3gdqw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2t0hmg72wdbxhdv50","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n2t0hmg72wdbxhdv50","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n2t0hmg72wdbxhdv50","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f2jkrye80y6cjn9xn8","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642011000000,"form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r9f2jkrye80y6cjn9xn8","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f1bt15rrn4m874fwjg","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642011000000,"form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r9f1bt15rrn4m874fwjg","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (39, X'9424ED396694842A9D5B8299ED5995FA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0qek64k9zysb6svaw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n2twrrzg5pgxcr91hw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2twrrzg5pgxcr91hw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2twrrzg5pgxcr91hw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc0k62f6gtkkatxgrbr","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642012000000,"form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0rdc0k62f6gtkkatxgrbr","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc1kmte7q25yefsetqm","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642012000000,"form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0rdc1kmte7q25yefsetqm","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (4, X'D06D5D075DCA2B3590D12C02628E6290', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2fx2ewj0ct81jx8eg","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg2fx2ewj0ct81jx8eg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2fx2ewj0ct81jx8eg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2fx2ewj0ct81jx8eg/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg2fx2ewj0ct81jx8eg"}}]}');
insert into log_body values (40, X'BBF6C457ECC5DC4574E43D721F681EA5', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ya3zhxq49wq3gdqw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n13aczmdftvbvhj5d8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n13aczmdftvbvhj5d8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n13aczmdftvbvhj5d8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh938422749e4qptf62r","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642013000000,"form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0rh938422749e4qptf62r","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh93eq4gd8drqd9n9zw4","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642013000000,"form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0rh93eq4gd8drqd9n9zw4","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (41, X'3A94F5A714619658F0784BEFFF28E257', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1v50exee698ax66kc","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1v50exee698ax66kc","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (42, X'C218A1963E04B52F848321BB1E0108ED', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0qek64k9zysb6svaw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n2twrrzg5pgxcr91hw","before":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2twrrzg5pgxcr91hw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2twrrzg5pgxcr91hw","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1v50exee698ax66kc","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1v50exee698ax66kc","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh93gdta0pkmvsw5sv90","after":{"account":"nguoi-064pd0pyg1v50exee698ax66kc","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rh93gdta0pkmvsw5sv90","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh91dfh6jeptw1d19900","after":{"account":"nguoi-064pd0pyg1v50exee698ax66kc","at":1689642013000000,"fact":"lượt","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rh91dfh6jeptw1d19900","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh93cgrx5xv112p4gykc","after":{"account":"nguoi-064pd0pyg1v50exee698ax66kc","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rh93cgrx5xv112p4gykc","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n2ya3zhxq49wq3gdqw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n13aczmdftvbvhj5d8","before":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n13aczmdftvbvhj5d8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n13aczmdftvbvhj5d8","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (43, X'283D78143B1B2B8BBDB76D82D0305521', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1v50exee698ax66kc","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"sent","unit":"064pd0pyg1v50exee698ax66kc","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'F0E4F8F23B10391C6AC3CC518F9C2701', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"sent","unit":"064pd0pyg1v50exee698ax66kc","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"sent","unit":"064pd0pyg1v50exee698ax66kc","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n33e7ezzpmgd4g59v8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n33e7ezzpmgd4g59v8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n33e7ezzpmgd4g59v8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn60b25g7rw3qh6e3mjm","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642014000000,"form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rn60b25g7rw3qh6e3mjm","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn60deda93a5vbttg4f4","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642014000000,"form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rn60deda93a5vbttg4f4","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (45, X'AC22577A3FC6664214E159725A131524', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"sent","unit":"064pd0pyg1v50exee698ax66kc","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"returned","unit":"064pd0pyg1v50exee698ax66kc","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n37718ekka42f6yx28","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n37718ekka42f6yx28","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n37718ekka42f6yx28","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (46, X'444A55444E791143BBB6C37423A54385', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"returned","unit":"064pd0pyg1v50exee698ax66kc","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"returned","unit":"064pd0pyg1v50exee698ax66kc","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs301gb3heyhh90djx40","after":{"account":"nguoi-064pd0pyg1v50exee698ax66kc","at":1689642015000000,"file":"","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rs301gb3heyhh90djx40","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (47, X'BFA44C2B50F0B8CDCB055C44C2C92DA9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"returned","unit":"064pd0pyg1v50exee698ax66kc","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"sent","unit":"064pd0pyg1v50exee698ax66kc","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n37718ekka42f6yx28","before":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n37718ekka42f6yx28","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n37718ekka42f6yx28","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (48, X'B1A68EC905F6EB69EB6D76848081ED37', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1y7amhysy1z0nwk8m","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"sent","unit":"064pd0pyg1v50exee698ax66kc","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1y7amhysy1z0nwk8m","kind":"","name":"Thanh tra","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1v50exee698ax66kc","stage":"sent","unit":"064pd0pyg1v50exee698ax66kc","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n37718ekka42f6yx28","before":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n37718ekka42f6yx28","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0r1n37718ekka42f6yx28","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx01ppdwxabx7ett62m0","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642016000000,"form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rx01ppdwxabx7ett62m0","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx034g4vctb308b5vvdc","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642016000000,"form":"064pd0r1n1y7amhysy1z0nwk8m","id":"064pd0rx034g4vctb308b5vvdc","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (49, X'E61ACB7217CADB3D4FC94851A0C5DF4A', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2b6w44saew2as97x8","before":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg39nj11zcxnkdm8rpm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (5, X'B8B8B7288A12C408E63CC9EE9D353FE0', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0dgsw9a6qqgfw8aeg","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg0dgsw9a6qqgfw8aeg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0dgsw9a6qqgfw8aeg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0dgsw9a6qqgfw8aeg/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg0dgsw9a6qqgfw8aeg"}}]}');
insert into log_body values (50, X'2AB11C70E7E86694CD0806A52BDC9057', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2b6w44saew2as97x8","before":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg39nj11zcxnkdm8rpm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (51, X'91565E5748FDFC50A5CC0BD8077DBB3B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2b6w44saew2as97x8","before":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg39nj11zcxnkdm8rpm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (52, X'9AC021BFE03EF031B1C7D119AFCE17F9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0qek64k9zysb6svaw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0qek64k9zysb6svaw","kind":"","name":"Công an","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","stage":"sent","unit":"064pd0pyg2fx2ewj0ct81jx8eg","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n2twrrzg5pgxcr91hw","before":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2twrrzg5pgxcr91hw","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0r1n2twrrzg5pgxcr91hw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x3rxgm598s66yc13cg","after":{"account":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","at":1689642017000000,"form":"064pd0r1n0qek64k9zysb6svaw","id":"064pd0s0x3rxgm598s66yc13cg","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (53, X'A2DB125F20BE13C10363D8668DF6C80A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ya3zhxq49wq3gdqw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ya3zhxq49wq3gdqw","kind":"","name":"Tòa án","round":"064pd0r1n2b6w44saew2as97x8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0dgsw9a6qqgfw8aeg","stage":"sent","unit":"064pd0pyg0dgsw9a6qqgfw8aeg","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n13aczmdftvbvhj5d8","before":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n13aczmdftvbvhj5d8","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0r1n13aczmdftvbvhj5d8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t02qhtpg95gm60s1f0","after":{"account":"nguoi-064pd0pyg2fx2ewj0ct81jx8eg","at":1689642018000000,"form":"064pd0r1n2ya3zhxq49wq3gdqw","id":"064pd0s4t02qhtpg95gm60s1f0","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (54, X'26CCBA9AFE97C1A0A992F27ADA27EF86', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s4t09dvrfaj6brgkwccm","after":{"at":1689642018000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s4t09dvrfaj6brgkwccm","no":1,"round":"064pd0r1n2b6w44saew2as97x8","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n2b6w44saew2as97x8","before":{"auto":1,"decided":null,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg39nj11zcxnkdm8rpm"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n2ccda957jm8np7ev4","file":"","grace":3,"id":"064pd0r1n2b6w44saew2as97x8","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642018000000,"times":1,"version":7,"year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (55, X'E3DC50817E6778889B92C4D525283F00', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (56, X'14A64CED6C32CF2642FF9DF141314CD2', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (57, X'E8702D1DB15F4D12F692EB9C1CD1493A', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (58, X'3999E883F687490CFBC891CDF84155CC', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (59, X'571D31649F83D0157EFD1CA3946B77A5', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (6, X'E73C86873596282305F62EE2835F61FD', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1v50exee698ax66kc","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1v50exee698ax66kc","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1v50exee698ax66kc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1v50exee698ax66kc/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1v50exee698ax66kc"}}]}');
insert into log_body values (7, X'3A9218F861991E884175FC273EB4C02C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg2gmwh179p9nvj2v2r","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg2gmwh179p9nvj2v2r","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'0D705472F4A7EA8ABB1DD2EC0B797AB9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg065z5ffekxfkw08vr","after":{"done":null,"due":19388,"id":"064pd0pyg065z5ffekxfkw08vr","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg0cem3cx796j1t0s5w","after":{"done":null,"due":19415,"id":"064pd0pyg0cem3cx796j1t0s5w","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg0svmgm133yd6wtfg0","after":{"done":null,"due":19417,"id":"064pd0pyg0svmgm133yd6wtfg0","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg17rhv9ypqt431an44","after":{"done":null,"due":19523,"id":"064pd0pyg17rhv9ypqt431an44","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg1t04b6b9se0vqb2f0","after":{"done":null,"due":19548,"id":"064pd0pyg1t04b6b9se0vqb2f0","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg1y5wrzdn3j8ze9rdw","after":{"done":null,"due":19634,"id":"064pd0pyg1y5wrzdn3j8ze9rdw","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg21d0mv5s74b943128","after":{"done":null,"due":19676,"id":"064pd0pyg21d0mv5s74b943128","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg2dpy6c2k39dm08m68","after":{"done":null,"due":19688,"id":"064pd0pyg2dpy6c2k39dm08m68","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg2h6175ng2v6a8gq0w","after":{"done":null,"due":19691,"id":"064pd0pyg2h6175ng2v6a8gq0w","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg2tmbcv601g0p0ewtw","after":{"done":null,"due":19695,"id":"064pd0pyg2tmbcv601g0p0ewtw","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg3cm3dn4r6j61tv80g","after":{"done":null,"due":19702,"id":"064pd0pyg3cm3dn4r6j61tv80g","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg3kj0s2m7tgwxwxb20","after":{"done":null,"due":19706,"id":"064pd0pyg3kj0s2m7tgwxwxb20","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg39nj11zcxnkdm8rpm"}},{"table":"bloc_milestone","id":"064pd0pyg3qasfzzam0t8yfq1w","after":{"done":null,"due":19741,"id":"064pd0pyg3qasfzzam0t8yfq1w","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg39nj11zcxnkdm8rpm"}}]}');
insert into log_body values (9, X'42BEB8699E422B66ECC6E9ACBFA194B1', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg39nj11zcxnkdm8rpm","before":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg2gmwh179p9nvj2v2r","id":"064pd0pyg39nj11zcxnkdm8rpm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'51B14430D26052240A3E2E113BEF437EE9A43F052141B7B88716612C4B4BCB61');
insert into log_hash values (1, X'D3D7DBA774CF21439C43F3143335741B6D3540329BA84C2F0BBE3A2A00443F8C');
insert into log_hash values (10, X'FD66A9DDF9AF671619938099B250D1D01B531D5AD4C27CBF9407313782FD6D9F');
insert into log_hash values (100, X'E6BD8F360FFEA4400A648BEA2B7B2A457407C7868A43C3C593CADE781053F954');
insert into log_hash values (101, X'CD743DE5D9269AF93945DD0EDB5849B2491D892462F25211140D3A6500AA515B');
insert into log_hash values (102, X'936D0A2601481C85CFAEDA8EFC71B63E98B3F743090239150B4E82B735AE5F9D');
insert into log_hash values (103, X'F2686A781D4819B78E1DCDC9C66EB15C4D6A9A6498804DC2033276BCAC447430');
insert into log_hash values (104, X'84EDC6A4AECF0336CDF9D202A954AFCFD19DD140FACE7E34502023F15AA3B5E7');
insert into log_hash values (105, X'F33684AD0EE32A9ED06C71107929B63B8B61E850BCF63FFFF74F11E86E027F33');
insert into log_hash values (106, X'E9C4F9F1609163D1FB7E0DB361EF10EA4A642303837D77D7FEA0C1EC8E22CE80');
insert into log_hash values (107, X'FC5612CF008CEA0B1EA6311173B6F1C5ECBAB3F0686BF2F468F7F0518D75D330');
insert into log_hash values (108, X'57CEB418C5EA3F52BA408A5705D530A407FC1F7BDEC1BF3FFA42AA51375E1ED3');
insert into log_hash values (109, X'832043C61B2BF3E6FC96CF66163BEB6C1CBCF511F3B1BD3DAE2540B8E41A608D');
insert into log_hash values (11, X'AFACE2130BE98ACFE27C28043AB6502574272ABC06BC0BB12F207D9CE2B860BE');
insert into log_hash values (110, X'F77E9966068849C90A7BCF47E11B97BB8844BD1FD3BE0F3BD0A3F49B99B1F837');
insert into log_hash values (111, X'2DB731694B266D03021E7DC3B26DEC23B115B6817BD5007C8EF5CDC8E39A7A92');
insert into log_hash values (112, X'EAF78703A75FD6EA9B5D6EEEF9FCE30BEC51F6EEADFA4101BAD191AE6FD2CA6B');
insert into log_hash values (113, X'9266C62A0720467B41CCF7051050CA02826A28B50EDB52E6CC3C121AF935B267');
insert into log_hash values (114, X'B7C2CD1615D454C1B0CC79A3725A8FED3E1BD1C62C86EF2CC2812C96AB558B66');
insert into log_hash values (115, X'F2574B1325AAFCC483187E1F5DDB28F19F9B11A1F583E2AA13530B254C1DB8CB');
insert into log_hash values (12, X'8F09C00773A179073175558917E14A8A22FB341C09E45A238D6B46278C69B66B');
insert into log_hash values (13, X'492F7EED9715F4525963895A1B562776586E94BEBE5ED3D6B66E09146566789F');
insert into log_hash values (14, X'6534DFF3CE75DCBE36B4C06E5694FBE527373FB429B4D608E6CED6C7A5A19F9F');
insert into log_hash values (15, X'8BA32AECAD23A301B5EF5BEB6CE92118CDCC9EEF873E6DF69C956124137B58CD');
insert into log_hash values (16, X'FBB3A5A8082053C6BC9E85962E86D2528BED2EF1B24E5A477EBBB155672E4576');
insert into log_hash values (17, X'C88C8934D35FB55D4E99AABBB4968453EB1FD7EECB04EE774D076D1E3BA02F31');
insert into log_hash values (18, X'E665723078EE2424E6D1FDB854131E4BAF28FBC60028E76583749B321FCBAFE5');
insert into log_hash values (19, X'47526093D681FDE88B644F8268CF8C03EC781A11608628D0E2448243C996037D');
insert into log_hash values (2, X'FAF6157825C66456EB77C08E105F7B94F87432A43916AD26AD9554831F56FFB6');
insert into log_hash values (20, X'F5025094F4036345B6D66C8EFC396F9AB703229DACC79FD9AA176ABEDB08F699');
insert into log_hash values (21, X'A665C736CFFC7D21A38A155DCB25E2094B1A90E29D69F1EBBCA826E7CD3DDA08');
insert into log_hash values (22, X'0B84577227ED056F6F5D87FA60C2939A11A5B68E1AB3D5CC9EB56FC253BA48F5');
insert into log_hash values (23, X'A43A6F2B8B036D57AA5E90A8B4C2870EBC462222838A1F6DF7F19C3745C425A3');
insert into log_hash values (24, X'21F9C3282028329A0C4B474FB403A011388E02772BFD2404A4AD3733386346A4');
insert into log_hash values (25, X'FEAFC901DEDEEC69F4181404076754AC19A44C5BED80239F3FC51B59DC9D17C6');
insert into log_hash values (26, X'DDBFC982AC4EA179E6EDCDBBAC3A7ECE53382B230A118BA32E60BE9F66576C6A');
insert into log_hash values (27, X'BB4BD189C5EC86E56E1D11C66308B046507F0697B928F04669346BA5708B3B52');
insert into log_hash values (28, X'82E069EB6D5B0647498C7D9586772D5AD5F83D8C9B64D55E574B27780DA3FD68');
insert into log_hash values (29, X'1EC922FBA19165E56A6CD58E50F95280A87011AA38F6301323FF6E25E8B0733A');
insert into log_hash values (3, X'DEA99F78877FCFAB0B565B8B8E895191E1430446AF8D89D5DE75C8632C0EF395');
insert into log_hash values (30, X'1FD26EC82ED0DA3FB16359865E9FEFEC34FF4C3B9FC75303EEEBD93DCC9B378D');
insert into log_hash values (31, X'61C6E98D089B9D4361E974193287D7EC3C8EACC569DB8233DF52135AB0AD9D93');
insert into log_hash values (32, X'93C97676016BFF8ABD533C72E30C7EA752FD7400BFABC64D6B9B892A0A9D0950');
insert into log_hash values (33, X'AD0B7AA1687758EB2D63D3E0040B186B702AA4159F1538E50C41C03222B8FEA8');
insert into log_hash values (34, X'8FA237F28E44FD42D75D6EA5BBAF88745AE912B48B638784D8476356B39ECA13');
insert into log_hash values (35, X'BBF19D1B0E560A01DEEFC1705CD88A34F0D357A0BF927DD09B26D7B8102178E3');
insert into log_hash values (36, X'8F5D28FF9AEF5BC618C0C0A63D886B20973EFA0F1BB947C6F417A3959256D1B4');
insert into log_hash values (37, X'7513EBAEFAEE16762734C9D75717FA79BBA5A2DD44EB5B8404E0DC16D5EB64CD');
insert into log_hash values (38, X'DADC14E02AEE313EC1D6D7293A5A9DC190EC0E6E04108776F6AE79C9E7144059');
insert into log_hash values (39, X'AA3E4E6F6C332330746178EB1DD37A0CD987A3D6022EF1CF0676F233D55C1CEF');
insert into log_hash values (4, X'6596D125647DD10BE738F6DCD9A358FD15A4287783DEDA0C2CA141F8B25EACB5');
insert into log_hash values (40, X'2935CBC476CF680144733A61A27C5B1249D8CE39F7A036F41DC14C6F36EEB82B');
insert into log_hash values (41, X'F26959523966EE0201B53C82C29ABFADD6B0F0CF6A6FEF98A02F302FF027AB22');
insert into log_hash values (42, X'02FCE368F48605BABAE559EA4640DA4D0555469B72878D1CE8857CBBDAAC43BF');
insert into log_hash values (43, X'DC568987199AD2E5762DCAF95B180B7F2B543E8FD6A0F62042A62011D440EAF8');
insert into log_hash values (44, X'B193F421E74E57B3DC008265A1CE9CE4F3057EEC00683C6A845FEF5E4E26A98C');
insert into log_hash values (45, X'0270F778AF30123E8940CFB3772959F08F1DC00E0BB613F80EFA8B9D7D3DB050');
insert into log_hash values (46, X'0D0E08AF855DCF9DB1A7D79A9FE74EE6950A22BCD366CF1088F7BA182E80D5B4');
insert into log_hash values (47, X'10F4D936036C2ADE0D6E3550E33BC4AD5B4936F883C52BCA3C18A68901F5BB37');
insert into log_hash values (48, X'4D37CC94C1550F027F2438A9FB4F44FCAB1D1366F4FE3EE03347F3F01115F808');
insert into log_hash values (49, X'642DDD876B7D506EDC995345C67D0621B8D4257734F1A62DEB81DD2407100F36');
insert into log_hash values (5, X'1E88ACA0EBE7A6E2FAFFB845D8BEB17008EF857E60E99E7E94BA3BA916ADE323');
insert into log_hash values (50, X'8216A5A44D19635B637AE687F3A64E77A379285F1E005C909808EE6613902B20');
insert into log_hash values (51, X'EF84A8FE9E0E154BDC8B3EA3B150FC7E72DF02867868CB5714F1989A5C50488A');
insert into log_hash values (52, X'AFE0910EEFCB509FFF45D9D41A30D43A18634208154456B7FAD6B6C52467039E');
insert into log_hash values (53, X'A332C70618F7A630A9C862C780E61979B8BFD6FDD7C1E1B6D4B39C87C2D9899E');
insert into log_hash values (54, X'F7D1723D23C38FB77E49D2451EF7652E35B4ABFDEC6FFCF9263111562B375277');
insert into log_hash values (55, X'A5711B7D7CB71F8B26993682255C491D4072A8DC63341221553A5ABC4721F900');
insert into log_hash values (56, X'26B1D36250FA16596D60FB006C0E1CF92D2753619A3E8C85AEF79F7AC8419169');
insert into log_hash values (57, X'453ECDBDAACADD4CF5449301688A4CA80A06DC5F8FCB7E7D0CF1AF32FF036557');
insert into log_hash values (58, X'2A2D82430BB3D184DC5A8D17E9035B94B27D2C018187AAE358C2866C34B87778');
insert into log_hash values (59, X'CCAC9429F92A9410D95142CCE1D6EF266C418E54B35413A07ED0C8FF801A8DB0');
insert into log_hash values (6, X'42D1E0FF2543180C651B7B8DC025D9E28ED98F89FE41CCBE3B7A60F6C5E81D31');
insert into log_hash values (60, X'552B754350D24EB599426AA80759FBF2F9EC92B204377F96FBA4D8152979B81B');
insert into log_hash values (61, X'A19967453899FCB00E14CC20F192675AF5BB86D9E28743E3CCF49C39FE4E62C6');
insert into log_hash values (62, X'E61883678CF3C567BAC0416140E0849668B9FFCF681FFCC1B62660F22CE6C364');
insert into log_hash values (63, X'881C39A2D6EB9F65AEA738EF82CD9D31857422DD9BB013058275035A0D5E7BD5');
insert into log_hash values (64, X'5F3DB8C17A97A4C6218C015B5B28B73FB31E50350DB15F11982B5387364372F1');
insert into log_hash values (65, X'02D7A0018644CDC31C3DDA370320FFC5E89C6C7F978687EFC1BD0A44EA1B0BF2');
insert into log_hash values (66, X'E7C1B0E20CFA6F66ECC344CECA45032462960CB651D8F8805C259B8809D07797');
insert into log_hash values (67, X'45B76DA74006850CDDC5C470FE3723FE46F682139119FB4C10F932C775937C8B');
insert into log_hash values (68, X'7005986F00074C5EA0210CCBE054AE4A240CFEE10E0E3B6D8B3539D4DD1F9801');
insert into log_hash values (69, X'847356C8E67BB879C41BFF1838DB8E328700FAA0752B33852BB093C4530A4E0E');
insert into log_hash values (7, X'376689AB74BA5CED500621AB2727D3F8E6B63E4A6831C98407F7A937CCB04F82');
insert into log_hash values (70, X'0730266B31594D779DA78177FDCABA14F263C0E4C9E675C9E4FF32120B32CB97');
insert into log_hash values (71, X'3AD95784C1F5BB16891690A0EF166094E0790952BC8374FF333E8E3C2667607A');
insert into log_hash values (72, X'11FE1B26400535BF228419915C05DD56D427CEEE87FD9233067669CA2F564805');
insert into log_hash values (73, X'CD21DA3449217664275EFE7B7F2793BED64F0069149094625DEBFB843D9453D9');
insert into log_hash values (74, X'34159DE89E25F0F4C3F3702E07A6790079E50411D7D4BC187BF35AB28CD445D6');
insert into log_hash values (75, X'FFD1348598FD68C7F4259B6DA2C47EC83F5E448D9CD7A04302C60F3B0E630198');
insert into log_hash values (76, X'AFEBA479B0D875B9C71846E0D1EDBB74BC0DCA3BE3C9B2A001FAE6472AF5FBBF');
insert into log_hash values (77, X'B3212C3CA8C839F3109CE71CA522B8855C93AE6B6F508D03D6075FE8135EA41B');
insert into log_hash values (78, X'1663C3A2508C2C88BEC13873FF10928E075BA1CABDD12CE586457157CA8583F0');
insert into log_hash values (79, X'A4597351125A7131E1A75F86F56F4F114A4CA0A19A9E6B8DB8902EAEE3D28E5D');
insert into log_hash values (8, X'62A83006DF3AECDA45FB60919757C5057A4F9D7DA95B27DFE9ABCAF138F40AB0');
insert into log_hash values (80, X'E34D42B7E9ADC4F4E5EAF093FC726B79CA2E3EAB1E2CE3913087E1AE8925FDC3');
insert into log_hash values (81, X'C85F911EE233B0521C0E395766E5F3456C3026B984B7B29B9BB30B88D26970E0');
insert into log_hash values (82, X'ABF0D2F172CBB111E99AD3CB70DC27232D87E8971BD26B2057D50E79FADF6B88');
insert into log_hash values (83, X'24BB3C26E07062A44B6B25C494D490D913BAD7A5048A0A3D01971AE0ADEDD906');
insert into log_hash values (84, X'33E44CB566939C986BDADC4BD0BE3C64304E303B4BC8C79D9B50C674F905AA9D');
insert into log_hash values (85, X'61DBF769AD32DA7A50983F310CAC03D5DD078670B007E3529F84A05E329FC958');
insert into log_hash values (86, X'89F3F5463FC835F2E93121B1DAFB136733B6CCC271E46AC38B597C8D55D99BFC');
insert into log_hash values (87, X'9E447C4F1ADC700FA60BA8E76502911B5DF7DFF4611ADB92CD077F5E6BE0D2C4');
insert into log_hash values (88, X'91C2F12F1080AD38D0F0FFE4055353D0B451BF8DE13D9C2060EFAB1A328354E7');
insert into log_hash values (89, X'A42EE7682C81784D8E4EE94F0B52490EA26A08B089038D131B903330A7481AE2');
insert into log_hash values (9, X'E2AE82BF99C79D7C97209FF737A107187ACB718EC36B6828A0792B3581B56293');
insert into log_hash values (90, X'36F98D83CE2A0C8D6D1EC8B2490D0DE032D5A4A4480FA1452506640CAB6CC5F2');
insert into log_hash values (91, X'9ED3AA77DCA202FF0886B004EB206A96008A0CCB2873164D96D902FB5533F9AE');
insert into log_hash values (92, X'D2E200C18BE0238DEB12BEB5BA321746628EC78A1C7613C885261A98AF91B0D9');
insert into log_hash values (93, X'14536A6E4D2C7331DED02C2ED17DF0F9DB502A89E9D53A91943383D339FC7E8B');
insert into log_hash values (94, X'BD9529517531A43713870802D7AE8988717DC0CBFF79E2C554EEFECACA9EF3CC');
insert into log_hash values (95, X'50C3604AF31F4A3F8F3B28C3CDF20CBBCFE54B83365199738507C01FB1FEC4DA');
insert into log_hash values (96, X'02A690A902209313017C77A60384030E63D430091010014A858B9DA9F3F707F3');
insert into log_hash values (97, X'A8BA7A38451C720314E5975665AB47696E79598F3AD0DC94A977AAF3CE6AA02B');
insert into log_hash values (98, X'E6938D27CE696EBFE47C94270DC46540013FA5CC50F48959493012E3E8E313DB');
insert into log_hash values (99, X'1B9FD7B950630CB1DDE79CBC369A4A41CED41F99074038689048451AAD52B43D');
insert into account values ('064pd0r1n3e80wk171xb8nbg2m', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$tXfXidAdNfw7wXIEGme3Sw$NyM6mY2Nn/xrVV87DOz/ZoZlY8xcupvcuLKJzNtD+u4', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n3e80wk171xb8nbg2m/0', '064pd0r1n3e80wk171xb8nbg2m', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg2gmwh179p9nvj2v2r', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg39nj11zcxnkdm8rpm', 10, '064pd0pyg2gmwh179p9nvj2v2r', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a13ekhcsnmz7n83qzc', '064pd0pyg39nj11zcxnkdm8rpm', '064pd0pyg2fx2ewj0ct81jx8eg', NULL, NULL);
insert into bloc_member values ('064pd0q6a3f9mc91rn41xtfsy4', '064pd0pyg39nj11zcxnkdm8rpm', '064pd0pyg0dgsw9a6qqgfw8aeg', NULL, NULL);
insert into bloc_member values ('064pd0qa7004hh58zz4yprj14c', '064pd0pyg39nj11zcxnkdm8rpm', '064pd0pyg1v50exee698ax66kc', 19417, 19630);
insert into bloc_term values ('064pd0qe42f64h642849hetab4', '064pd0pyg39nj11zcxnkdm8rpm', '064pd0pyg2fx2ewj0ct81jx8eg', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj10wsgzccvmdkx8hxv0', '064pd0pyg39nj11zcxnkdm8rpm', '064pd0pyg0dgsw9a6qqgfw8aeg', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg065z5ffekxfkw08vr', '064pd0pyg39nj11zcxnkdm8rpm', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0cem3cx796j1t0s5w', '064pd0pyg39nj11zcxnkdm8rpm', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0svmgm133yd6wtfg0', '064pd0pyg39nj11zcxnkdm8rpm', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg17rhv9ypqt431an44', '064pd0pyg39nj11zcxnkdm8rpm', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1t04b6b9se0vqb2f0', '064pd0pyg39nj11zcxnkdm8rpm', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1y5wrzdn3j8ze9rdw', '064pd0pyg39nj11zcxnkdm8rpm', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg21d0mv5s74b943128', '064pd0pyg39nj11zcxnkdm8rpm', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2dpy6c2k39dm08m68', '064pd0pyg39nj11zcxnkdm8rpm', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2h6175ng2v6a8gq0w', '064pd0pyg39nj11zcxnkdm8rpm', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2tmbcv601g0p0ewtw', '064pd0pyg39nj11zcxnkdm8rpm', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3cm3dn4r6j61tv80g', '064pd0pyg39nj11zcxnkdm8rpm', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3kj0s2m7tgwxwxb20', '064pd0pyg39nj11zcxnkdm8rpm', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3qasfzzam0t8yfq1w', '064pd0pyg39nj11zcxnkdm8rpm', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv2cb7nvbv9rpdryfr8', '064pd0pyg39nj11zcxnkdm8rpm', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr2q34x4tza4rtn4t8r', '064pd0pyg39nj11zcxnkdm8rpm', '064pd0qsv2cb7nvbv9rpdryfr8', '064pd0pyg0dgsw9a6qqgfw8aeg', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny3m4jq2b4qrbyxbtr0', '064pd0pyg39nj11zcxnkdm8rpm', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n0r265zx8912n03mkw', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n0p43pddxzja52mnsg', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n0eyhgrb8yqgbnww0c', '064pd0r1n0p43pddxzja52mnsg', '064pd0pyg3fmg1065bnw0h74g0', '064pd0r1n0r265zx8912n03mkw', 8766, NULL);
insert into factor values ('064pd0r1n3e80wk171xb8nbg2m', 'ZmFjdG9yLzA2NHBkMHIxbjNlODB3azE3MXhiOG5iZzJtClNBU1hHUzNaVlpQV1BWTlFXTERNSE1QUkZGUENMU0xO', 1689642009000000);
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/0', '064pd0r1n3e80wk171xb8nbg2m', '7f40707bfc21e50f099c3b3d319ffc2083f0c1c85d69686468d0898e02d03391');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/1', '064pd0r1n3e80wk171xb8nbg2m', 'bf269011bf58dd2addebc25a0ea0b1061a4aa7395f01db526cec1bc12c3e8bb6');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/2', '064pd0r1n3e80wk171xb8nbg2m', '2da7ae9cd76d1cdd29cac36d5691a60d6822d0cbaa7b9d9a3975d26d046fbf3d');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/3', '064pd0r1n3e80wk171xb8nbg2m', 'aac2c0d62ac70b8f98ee41b293eb4a5185d01416f1de27d158c75244af7137a3');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/4', '064pd0r1n3e80wk171xb8nbg2m', 'e7dd33392007cd7293ea5ac6d2a71e759b86bb1def96a96a19248d4c4317416d');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/5', '064pd0r1n3e80wk171xb8nbg2m', 'f52aee33aefb2b4cd31e0914e88b6c64206ec53d34f5af3bb4bb2e8d61726025');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/6', '064pd0r1n3e80wk171xb8nbg2m', 'a527ef7868bc57902baa25c24a643e4357a8e971cf5caef1ab948c5585bcd3f1');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/7', '064pd0r1n3e80wk171xb8nbg2m', '3335c295ed5c31f146130d8452fa88060b18ec95afc20b489e722045948940e0');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/8', '064pd0r1n3e80wk171xb8nbg2m', '296d66f5a795f654f1af6c9555bdc9d91413fbd1d3037281b6228f0c7ce63688');
insert into factor_code values ('064pd0r1n3e80wk171xb8nbg2m/9', '064pd0r1n3e80wk171xb8nbg2m', 'c3f41e63431ed0d11cd3cc2858312629d4f133cc88704e9161e62e52f3942640');
insert into factor_step values ('064pd0r1n3e80wk171xb8nbg2m', 56321400);
insert into passkey values ('064pd0r1n049hdstxrvaxtpync', '064pd0r1n3e80wk171xb8nbg2m', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n2d5jqa3n2f0hqtvw8', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n0k4ddvnyht29cez3r', '064pd0r1n3e80wk171xb8nbg2m', 'https://sso.example.org', 'người-số-1', '064pd0r1n3e80wk171xb8nbg2m', 1689642009000000);
insert into sheet_edition values ('064pd0r1n2ccda957jm8np7ev4', 2, '064pd0pyg2gmwh179p9nvj2v2r', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
format: 1
id: thu
version: 1
year: 2023
title: Bảng điểm thử
scale: 100
rounding: {places: 2}
offices:
  - {id: to-thu-ky, name: Tổ thư ký}
lines:
  - code: I
    short: Nhiệm vụ
    max: 100
    lines:
      - code: I.1
        short: Giải quyết hồ sơ
        max: 50
        owner: to-thu-ky
        evidence: báo cáo
        facts:
          - {name: tỷ lệ, kind: percent}
        base:
          of: "[tỷ lệ]"
          bands:
            - {from: 90, points: 50}
            - {below: 90, points: 20}
      - code: I.2
        short: Phổ biến pháp luật
        max: 50
        facts:
          - {name: lượt, kind: count}
          - {name: chỉ tiêu, kind: count}
        base:
          leader: {actual: "[lượt]", target: "[chỉ tiêu]"}
', '', '05/QĐ-KTĐ', 'Khối Nội chính', 19390, 19358, '');
insert into sheet_comment values ('064pd0r1n27rj2s7ymwtbqr158', '064pd0r1n2ccda957jm8np7ev4', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n2b6w44saew2as97x8', 7, '064pd0pyg39nj11zcxnkdm8rpm', 'year', '064pd0r1n2ccda957jm8np7ev4', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642018000000, 1, NULL, 1);
insert into review_due values ('064pd0r1n18xk4yhnsmr55kjxw', '064pd0r1n2b6w44saew2as97x8', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n1zx0hehc7ymf2ctng', '064pd0r1n2b6w44saew2as97x8', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n23gf7acmm7v6b54n8', '064pd0r1n2b6w44saew2as97x8', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n3tbs591mtxmb2zhgm', '064pd0r1n2b6w44saew2as97x8', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n3yjg4a6mvd1sq633g', '064pd0r1n2b6w44saew2as97x8', 'self', '', 19558, '');
insert into review_office values ('064pd0r1n2s0xmt0vbs36xstd4', '064pd0r1n2b6w44saew2as97x8', 'to-thu-ky', '064pd0pyg2fx2ewj0ct81jx8eg');
insert into review_interest values ('064pd0r1n3k0vvt8580t7p2rr4', '064pd0r1n2b6w44saew2as97x8', 'nguoi-khac', '064pd0pyg1v50exee698ax66kc', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n0qek64k9zysb6svaw', 7, '064pd0r1n2b6w44saew2as97x8', '064pd0pyg2fx2ewj0ct81jx8eg', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', '', '', NULL);
insert into review_form values ('064pd0r1n1y7amhysy1z0nwk8m', 9, '064pd0r1n2b6w44saew2as97x8', '064pd0pyg1v50exee698ax66kc', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg1v50exee698ax66kc', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n2ya3zhxq49wq3gdqw', 7, '064pd0r1n2b6w44saew2as97x8', '064pd0pyg0dgsw9a6qqgfw8aeg', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', '', '', NULL);
insert into review_line values ('064pd0r1n13aczmdftvbvhj5d8', '064pd0r1n2ya3zhxq49wq3gdqw', 'I.2', 'settled', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2t0hmg72wdbxhdv50', '064pd0r1n2ya3zhxq49wq3gdqw', 'I.1', 'settled', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2twrrzg5pgxcr91hw', '064pd0r1n0qek64k9zysb6svaw', 'I.2', 'settled', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2x70fxa1n2pxpy71r', '064pd0r1n0qek64k9zysb6svaw', 'I.1', 'settled', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n33e7ezzpmgd4g59v8', '064pd0r1n1y7amhysy1z0nwk8m', 'I.1', 'settled', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n37718ekka42f6yx28', '064pd0r1n1y7amhysy1z0nwk8m', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n037cxt5b6f07x384c', '064pd0r1n2ya3zhxq49wq3gdqw', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642009000000);
insert into review_figure values ('064pd0r1n03qt3svarh4407ttw', '064pd0r1n2ya3zhxq49wq3gdqw', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642009000000);
insert into review_figure values ('064pd0r1n0q0cq6cbpcxmgbe6g', '064pd0r1n0qek64k9zysb6svaw', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642009000000);
insert into review_figure values ('064pd0r1n0y9dvz2kheyst9tjc', '064pd0r1n0qek64k9zysb6svaw', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642009000000);
insert into review_figure values ('064pd0r1n35m0bmsy3yanvvnqg', '064pd0r1n2ya3zhxq49wq3gdqw', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642009000000);
insert into review_figure values ('064pd0r1n3qx2z9hjc1naxarcr', '064pd0r1n0qek64k9zysb6svaw', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642009000000);
insert into review_figure values ('064pd0rh91dfh6jeptw1d19900', '064pd0r1n1y7amhysy1z0nwk8m', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg1v50exee698ax66kc', 1689642013000000);
insert into review_figure values ('064pd0rh93cgrx5xv112p4gykc', '064pd0r1n1y7amhysy1z0nwk8m', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1v50exee698ax66kc', 1689642013000000);
insert into review_figure values ('064pd0rh93gdta0pkmvsw5sv90', '064pd0r1n1y7amhysy1z0nwk8m', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1v50exee698ax66kc', 1689642013000000);
insert into review_entry values ('064pd0r5j25pzpwxbb12v3n2sg', '064pd0r1n0qek64k9zysb6svaw', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642010000000);
insert into review_entry values ('064pd0r5j333ywdtscmkpd0fm4', '064pd0r1n0qek64k9zysb6svaw', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642010000000);
insert into review_entry values ('064pd0r9f1bt15rrn4m874fwjg', '064pd0r1n2ya3zhxq49wq3gdqw', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642011000000);
insert into review_entry values ('064pd0r9f2jkrye80y6cjn9xn8', '064pd0r1n2ya3zhxq49wq3gdqw', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642011000000);
insert into review_entry values ('064pd0rdc0k62f6gtkkatxgrbr', '064pd0r1n0qek64k9zysb6svaw', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642012000000);
insert into review_entry values ('064pd0rdc1kmte7q25yefsetqm', '064pd0r1n0qek64k9zysb6svaw', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642012000000);
insert into review_entry values ('064pd0rh938422749e4qptf62r', '064pd0r1n2ya3zhxq49wq3gdqw', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642013000000);
insert into review_entry values ('064pd0rh93eq4gd8drqd9n9zw4', '064pd0r1n2ya3zhxq49wq3gdqw', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642013000000);
insert into review_entry values ('064pd0rn60b25g7rw3qh6e3mjm', '064pd0r1n1y7amhysy1z0nwk8m', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642014000000);
insert into review_entry values ('064pd0rn60deda93a5vbttg4f4', '064pd0r1n1y7amhysy1z0nwk8m', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642014000000);
insert into review_entry values ('064pd0rx01ppdwxabx7ett62m0', '064pd0r1n1y7amhysy1z0nwk8m', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642016000000);
insert into review_entry values ('064pd0rx034g4vctb308b5vvdc', '064pd0r1n1y7amhysy1z0nwk8m', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642016000000);
insert into review_entry values ('064pd0s0x3rxgm598s66yc13cg', '064pd0r1n0qek64k9zysb6svaw', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg0dgsw9a6qqgfw8aeg', 1689642017000000);
insert into review_entry values ('064pd0s4t02qhtpg95gm60s1f0', '064pd0r1n2ya3zhxq49wq3gdqw', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2fx2ewj0ct81jx8eg', 1689642018000000);
insert into review_proof values ('064pd0rs301gb3heyhh90djx40', '064pd0r1n1y7amhysy1z0nwk8m', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg1v50exee698ax66kc', 1689642015000000);
insert into review_result values ('064pd0s4t09dvrfaj6brgkwccm', '064pd0r1n2b6w44saew2as97x8', 1, 1689642018000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
cong-an	80	80	0	0	2		
	I.1	50
	I.2	30
thanh-tra	100	100	0	0	1		
	I.1	50
	I.2	50
toa-an	55	55	0	0	3		
	I.1	20
	I.2	35
');
