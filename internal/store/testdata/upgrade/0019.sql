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
CREATE TABLE review_quota (
  id    text primary key,
  round text not null references review_round (id),
  award text not null,
  grade text not null,
  most  bigint not null,
  share bigint not null,
  base  text not null
);
CREATE INDEX review_quota_round on review_quota (round);
CREATE TABLE review_nomination (
  id      text primary key,
  round   text not null references review_round (id),
  quota   text not null references review_quota (id),
  unit    text not null references unit (id),
  why     text not null,
  account text not null,
  at      bigint not null
);
CREATE INDEX review_nomination_round on review_nomination (round);
CREATE TABLE mailbox (
  id        text primary key references account (id),
  version   bigint not null,
  address   text not null,
  choice    text not null,
  lang      text not null,
  confirmed bigint not null,
  secret    text not null,
  ends      bigint not null,
  asked     bigint not null,
  asks      bigint not null
);
CREATE TABLE notice (
  id      text primary key,
  account text not null references account (id),
  kind    text not null,
  path    text not null,
  day     bigint not null,
  at      bigint not null,
  state   text not null,
  changed bigint not null,
  next    bigint not null,
  tries   bigint not null,
  lapses  bigint not null
);
CREATE INDEX notice_account on notice (account, at);
CREATE INDEX notice_state on notice (state);
CREATE INDEX notice_day on notice (day);
CREATE TABLE review_level (
  id    text primary key,
  round text not null references review_round (id),
  no    bigint not null,
  name  text not null,
  unit  text not null
);
CREATE INDEX review_level_round on review_level (round);
CREATE TABLE review_consent (
  id      text primary key,
  round   text not null references review_round (id),
  level   text not null references review_level (id),
  yes     bigint not null,
  hash    text not null,
  why     text not null,
  account text not null,
  at      bigint not null
);
CREATE INDEX review_consent_round on review_consent (round);
CREATE TABLE cross_plan (
  id       text primary key,
  version  bigint not null,
  round    text not null references review_round (id),
  stage    text not null,
  lines    text not null,
  way      text not null,
  each     bigint not null,
  seed     text not null,
  last     bigint not null,
  named    bigint not null,
  hidden   bigint not null,
  begun    bigint not null,
  closed   bigint not null
);
CREATE UNIQUE INDEX cross_plan_round on cross_plan (round);
CREATE TABLE cross_consent (
  id      text primary key,
  plan    text not null references cross_plan (id),
  unit    text not null references unit (id),
  account text not null,
  at      bigint not null
);
CREATE INDEX cross_consent_plan on cross_consent (plan);
CREATE TABLE cross_form (
  id      text primary key,
  version bigint not null,
  plan    text not null references cross_plan (id),
  scorer  text not null references unit (id),
  unit    text not null references unit (id),
  sent_at bigint not null,
  sent_by text not null
);
CREATE UNIQUE INDEX cross_form_pair on cross_form (plan, unit, scorer);
CREATE TABLE cross_score (
  id      text primary key,
  form    text not null references cross_form (id),
  line    text not null,
  points  text not null,
  reason  text not null,
  account text not null,
  at      bigint not null
);
CREATE UNIQUE INDEX cross_score_line on cross_score (form, line);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (10, 10, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (11, 11, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (12, 12, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (13, 13, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (14, 14, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (15, 15, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (16, 16, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (17, 18, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (18, 19, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (2, 1, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (3, 2, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (4, 3, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (5, 4, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (6, 5, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (7, 6, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (8, 7, 1, '2026-11-28 23:03:59');
insert into goose_db_version values (9, 8, 1, '2026-11-28 23:03:59');
insert into unit values ('064pd0pyg057p0xafx8mgs972g', 2, 'so-b', 'sob', '064pd0pyg12qcef2nsvjh7hyec', 'so', 8766, 20147);
insert into unit values ('064pd0pyg0qtqwz6retdwy16k0', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg12qcef2nsvjh7hyec', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg17078keq114x6ex8r', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1cfgyvs4qz6wb9f34', 1, 'so-c', 'soc', '064pd0pyg12qcef2nsvjh7hyec', 'so', 20148, NULL);
insert into unit values ('064pd0pyg1ec5b2y9w6hp4q7bg', 2, 'so-a', 'soa', '064pd0pyg12qcef2nsvjh7hyec', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2s85j743p6rjsmacg', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg057p0xafx8mgs972g/1994-01-01', '064pd0pyg057p0xafx8mgs972g', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg0qtqwz6retdwy16k0/1994-01-01', '064pd0pyg0qtqwz6retdwy16k0', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg12qcef2nsvjh7hyec/1994-01-01', '064pd0pyg12qcef2nsvjh7hyec', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg17078keq114x6ex8r/1994-01-01', '064pd0pyg17078keq114x6ex8r', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg1cfgyvs4qz6wb9f34/2025-03-01', '064pd0pyg1cfgyvs4qz6wb9f34', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg1ec5b2y9w6hp4q7bg/1994-01-01', '064pd0pyg1ec5b2y9w6hp4q7bg', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg2s85j743p6rjsmacg/1994-01-01', '064pd0pyg2s85j743p6rjsmacg', 8766, 'Tòa án', 'toa an');
insert into unit_from values ('064pd0pyg1cfgyvs4qz6wb9f34/0', '064pd0pyg1cfgyvs4qz6wb9f34', '064pd0pyg1ec5b2y9w6hp4q7bg');
insert into unit_from values ('064pd0pyg1cfgyvs4qz6wb9f34/1', '064pd0pyg1cfgyvs4qz6wb9f34', '064pd0pyg057p0xafx8mgs972g');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg12qcef2nsvjh7hyec', '', 'unit/064pd0pyg12qcef2nsvjh7hyec
unit_name/064pd0pyg12qcef2nsvjh7hyec/1994-01-01', X'9CEDF9B32BF883EAB4F191EBACAFCFFA9B0DB81996D8D9D10F75AD5F40D6EE60');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1ec5b2y9w6hp4q7bg', '', 'unit/064pd0pyg1ec5b2y9w6hp4q7bg
unit_name/064pd0pyg1ec5b2y9w6hp4q7bg/1994-01-01', X'31D2EA1D91D895A9ABCBA3AFCC02748F15879108F38AF7E1AABCF6DCC7ABEC9D');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_member/064pd0q6a0s6kkq94m1aevhmjm
bloc_member/064pd0q6a1fq9m4reej433n9z0', X'B6CC201DDD19169EC575CA64DA3CB3453F47C1A7FF0F489FDD1EE9E09B090EE0');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_member/064pd0qa71dxr1c3patsx1pt64', X'55C7A101F76DF2DDFFF954D7692A5AD85C2A8D23BCAFD320F84E66693CE1D389');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_term/064pd0qe42c8k9h22emzcd5d04', X'EE78737CEC85D3421BCD4C6CF90B7D76B6F5CA63FAE388518A1D60D58B3D78E3');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_term/064pd0qj1356rxcs2ywh5y7q10', X'7D68B476306503E18E1F820B72702FF0C57E24ADB3F4CD23534FF5052BE0AE62');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_paper/064pd0qny0eskpape32qty85r4', X'E9B1735E6523B3ECF7C6441F9B3444C284B55F44A1434129E7EAB9E1E4662D2A');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_milestone/064pd0qsv01qeng5tr6njsz7nr', X'88D466CFBCE33C87FEE18C11FB944FCDE754E566BAC9A9682A86E55F77E8DE09');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_exception/064pd0qxr2fgck7q8kwcpptya8', X'CDEF353BEF23DA8D75907B3ED46D03D9B3F8F76396A7F2A705A8628DAAB58FB0');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', X'4F3E18D9E7DAE28EFE73F1625F07351C510011A3D0245A703FB0E224B84CBB09');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n1zgt74najx1ay5v5r', '', 'post_title/064pd0r1n1zgt74najx1ay5v5r', X'78B2DB77E8BDFBA24912EBB7F3555CB2163EADA8C5E786D3A9EE5289E6A678DC');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n37w55k89zs9kc59g8', '', 'person/064pd0r1n37w55k89zs9kc59g8
person_post/064pd0r1n3b10eswya965arfk0', X'1EADC53E2588758D0CF8663295DD3F45074155B3B40B1819A4D6452D4BA644F8');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg057p0xafx8mgs972g', '', 'unit/064pd0pyg057p0xafx8mgs972g
unit_name/064pd0pyg057p0xafx8mgs972g/1994-01-01', X'6CE00C355246F7A17C1A0A02D6F26DC99649726E089495760E05904A7D227DE5');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n33dww9qs3y1ttenhr', '', 'file/064pd0r1n33dww9qs3y1ttenhr', X'D84CCD59C60A2771F50AB0412967760F5F4F3EB72F857A894B0D66CD69284C33');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n1qs2whp2r1zxzg0zr', '', 'account/064pd0r1n1qs2whp2r1zxzg0zr
account_role/064pd0r1n1qs2whp2r1zxzg0zr/0', X'F41360451A75F333C27BF9263412F55A48B1D4068777A03E7DCC10B1B9819FD3');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n1qs2whp2r1zxzg0zr', '', 'account/064pd0r1n1qs2whp2r1zxzg0zr', '', 'account/064pd0r1n1qs2whp2r1zxzg0zr', X'B693ADA7ED3EFE9EEB70D6F514ECEB8BA93C45A0FE0B8BB21680F2794F52371B');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n1qs2whp2r1zxzg0zr', '', 'account/064pd0r1n1qs2whp2r1zxzg0zr', '', 'factor/064pd0r1n1qs2whp2r1zxzg0zr
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/0
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/1
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/2
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/3
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/4
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/5
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/6
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/7
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/8
factor_code/064pd0r1n1qs2whp2r1zxzg0zr/9
account/064pd0r1n1qs2whp2r1zxzg0zr', X'4A17970D9276D409599ABDB871E46AC30CAF06F462767FD52A8197207971673B');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n1qs2whp2r1zxzg0zr', '', 'account/064pd0r1n1qs2whp2r1zxzg0zr', '', 'passkey/064pd0r1n0z92qcwx80hmbg2q0
account/064pd0r1n1qs2whp2r1zxzg0zr', X'2D49601AA90BAD5AFCBD131389FD370DC8071742C8562363C82E91F9FF5BC799');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n1qs2whp2r1zxzg0zr', '', 'account/064pd0r1n1qs2whp2r1zxzg0zr', '', 'sso_link/064pd0r1n0784my3mj533dsksg
account/064pd0r1n1qs2whp2r1zxzg0zr', X'F01872E6995A4D1BD4591130CF9292BA6A09FD80306BD13E96FC15322B117301');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n1kvb6p2rjp9sp8qsm', '', 'account/064pd0r1n1kvb6p2rjp9sp8qsm
account_role/064pd0r1n1kvb6p2rjp9sp8qsm/0', X'2D830ABCAB5CCAF5EC1D554FF4DE89C843DB2200AFE34220F1A26729965E9CCC');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n1kvb6p2rjp9sp8qsm', '', 'account/064pd0r1n1kvb6p2rjp9sp8qsm', '', 'mailbox/064pd0r1n1kvb6p2rjp9sp8qsm', X'CD5C4E162B4310B8364D4D201DE7FA2A6FE1AF98F577C924464A28474453B8FB');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', '', 'sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', X'3AB9D0AD1D042FFD229AF71C253A6DAADFD8BD2BCC26D0CEE69C6E9EAFBDCD6E');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', '', 'sheet_comment/064pd0r1n0h28jsh332h6rjns0', X'BB21D741DDE62AF7B37FC0E9B63F19AAF69309778ADD2ACFDA7E217EF1E08FAA');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg1cfgyvs4qz6wb9f34', '', 'unit/064pd0pyg1ec5b2y9w6hp4q7bg
unit/064pd0pyg057p0xafx8mgs972g
unit/064pd0pyg1cfgyvs4qz6wb9f34
unit_from/064pd0pyg1cfgyvs4qz6wb9f34/0
unit_from/064pd0pyg1cfgyvs4qz6wb9f34/1
unit_name/064pd0pyg1cfgyvs4qz6wb9f34/2025-03-01', X'176775C54035B84E46C53138907C804E30B35F81DD929F6C45FC14876DE5D3C5');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', '', 'sheet_comment/064pd0r1n0h28jsh332h6rjns0', X'1D53CE9953AE3C175150509B006F383E4FE7622F9AABABDA4B6845F8E82D8580');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', '', 'sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', X'D06AC05CAE6690604711D1F0ED3CFCF29786D02EE9549B771D92C8FF8FC6C76E');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw
review_due/064pd0r1n3rxkfv5m227vt12tm
review_due/064pd0r1n1rp68xqj2n2y5p9yc
review_due/064pd0r1n21wq5zhtgdq7qyr0w
review_due/064pd0r1n34y1dec2mz8104d9r
review_due/064pd0r1n3thyzravhc8zwym90
review_office/064pd0r1n3tncwafy8wgs7ytb8
review_form/064pd0r1n1d8405ntwxc9kefbr
review_line/064pd0r1n0b0d84acx03m7wb2w
review_line/064pd0r1n25ha865hn246qsnnm
review_form/064pd0r1n1rq8vsa62e29rs5rr
review_line/064pd0r1n2etxm9k8b56ba08t8
review_line/064pd0r1n23c8jpfejpxw9h1ng
review_form/064pd0r1n2yt1ejta9512vf1v4
review_line/064pd0r1n2t7k5xz7dw5ffmed8
review_line/064pd0r1n2bdzyr7spvp3hrry4', X'969C3F95E0B88B2464192E4F702487D81B7F3E049A16D16286A86B505338A804');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw
review_interest/064pd0r1n30trebpf7r7sk3je8', X'D636773E9A5BA4F2A0155643F4B74B451A3847D46A6A7A9228D399135C416FC1');
insert into log values (34, 1689642009000000, 'cross.setup', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_plan/064pd0r1n2mds3p7m0pv95twq8
cross_form/064pd0r1n2mgc7szpazv1gz22g
cross_form/064pd0r1n2mxyqtqpe5kbcwtvg
cross_form/064pd0r1n1x9tkxxgma5yg27x0
cross_form/064pd0r1n2w6brqjaxcanj5kd8
cross_form/064pd0r1n0hnrnt1bxjqzh080c
cross_form/064pd0r1n1qbfq0pam075my25c', X'6683F786337198BC7A005D1B6258DF62A3B77CF46E56F49764A90B6109374809');
insert into log values (35, 1689642009000000, 'cross.begin', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_plan/064pd0r1n2mds3p7m0pv95twq8', X'2082C5983261EE9793ECE9FB34A2F245DCAC9CC08A78AE812F871E8319762EB3');
insert into log values (36, 1689642009000000, 'cross.reveal', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_plan/064pd0r1n2mds3p7m0pv95twq8
cross_consent/064pd0r1n2wa832sv67y5dappw', X'8741142CD6AD50F750485CCF0CBD424CC777F1B282656FF9981D37234263C601');
insert into log values (37, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_form/064pd0r1n0hnrnt1bxjqzh080c
cross_score/064pd0r1n02ahyd9wd67h4apmg', X'70CCCA43C646D39AF44EAFD54050E3C6DAB5991A6C7D42C22CE53EF31A9EADC1');
insert into log values (38, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_form/064pd0r1n1qbfq0pam075my25c
cross_score/064pd0r1n1mcqyqp52mp3gvfpr', X'8290DDC99F914D55D0B2024F43775E90EED53C18744B0399ED76DD38DB8D3717');
insert into log values (39, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_form/064pd0r1n1x9tkxxgma5yg27x0
cross_score/064pd0r1n2ewr4jwkybgn9gy14', X'9DF707AB540C2C998CEEA9B332878A2E28EA91F55CAC25C893CAC140524BC034');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0qtqwz6retdwy16k0', '', 'unit/064pd0pyg0qtqwz6retdwy16k0
unit_name/064pd0pyg0qtqwz6retdwy16k0/1994-01-01', X'9A427E59D5A636219CF9D82436E8C87C7C4ADBEBF5781731EC94F09EE1A3F907');
insert into log values (40, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_form/064pd0r1n2mgc7szpazv1gz22g
cross_score/064pd0r1n1vjtfyck7jc4eh228', X'7E734F4278662E831B93C124CB792132CC76105C29040BAA0C73C6DC26BFD2F3');
insert into log values (41, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_form/064pd0r1n2mxyqtqpe5kbcwtvg
cross_score/064pd0r1n3r3xpqag2jcay05z8', X'907B1EFED4A30398E2DFD405BED926205D76048BD099F1E03C317C1957B4537B');
insert into log values (42, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_form/064pd0r1n2w6brqjaxcanj5kd8
cross_score/064pd0r1n2we8tas8ja6jbs9yw', X'22AC2DA631F81C5DBA97889637684B1678325DC060159459F561EC81589F338D');
insert into log values (43, 1689642009000000, 'cross.send', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'cross_form/064pd0r1n0hnrnt1bxjqzh080c
cross_form/064pd0r1n1x9tkxxgma5yg27x0', X'DACFB912D65A0DA4DC862270057A87F37F4002D0948355445C80CC8191CAC585');
insert into log values (44, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n1d8405ntwxc9kefbr', '', 'review_form/064pd0r1n1d8405ntwxc9kefbr
review_figure/064pd0r1n28r4acxyb9hnk6zgw
review_figure/064pd0r1n0r57terk3e8t9sgh0
review_figure/064pd0r1n2w8mr35jqwk36v1d4', X'21D34A2D63F5729E74775192A3627EDCD10F65E37D2C09D12E735C4FC595F464');
insert into log values (45, 1689642009000000, 'review.send', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n1d8405ntwxc9kefbr', '', 'review_form/064pd0r1n1d8405ntwxc9kefbr', X'184A76BCF39F77980515E534B72EE8FFE9C050B83A6069900AFDFDD0A4F2C257');
insert into log values (46, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_form/064pd0r1n1rq8vsa62e29rs5rr', '', 'review_form/064pd0r1n1rq8vsa62e29rs5rr
review_figure/064pd0r1n0fs6rh8kj8hndhv8m
review_figure/064pd0r1n0vxzfvd1rz0brxjs0
review_figure/064pd0r1n1p7tjqqrzde224wqw', X'9BA9BA2374A6AF6D94BC9C7527F198B4EC23461B3CAFF7829F353C3252BDFC86');
insert into log values (47, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_form/064pd0r1n1rq8vsa62e29rs5rr', '', 'review_form/064pd0r1n1rq8vsa62e29rs5rr', X'28FBECF62B5C511565D90C2A03AA9D297385E7C4719C9DFCDC2406B7E217B598');
insert into log values (48, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw', X'7711B5F6B908C7DEE761343445099896F0A8CEEC06B11B1FF982076EB0059B53');
insert into log values (49, 1689642010000000, 'review.match', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_form/064pd0r1n1d8405ntwxc9kefbr', '', 'review_form/064pd0r1n1d8405ntwxc9kefbr
review_line/064pd0r1n0b0d84acx03m7wb2w
review_entry/064pd0r5j1xq0s2mwnbxxgje24
review_entry/064pd0r5j3d7eswcndre346xb4', X'9BE182050EAB9D6EEDC19CEE41D25CA40ACA146E8AE95236DD61A9158FC0F6DE');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2s85j743p6rjsmacg', '', 'unit/064pd0pyg2s85j743p6rjsmacg
unit_name/064pd0pyg2s85j743p6rjsmacg/1994-01-01', X'DD5F7F654E5F4E312FF01F3EB33A7AE64DBDAB1D90561BF5A8880DFCDD5FADC0');
insert into log values (50, 1689642011000000, 'review.match', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n1rq8vsa62e29rs5rr', '', 'review_form/064pd0r1n1rq8vsa62e29rs5rr
review_line/064pd0r1n2etxm9k8b56ba08t8
review_entry/064pd0r9f13s31jdwnngabr0sc
review_entry/064pd0r9f3vp93295vs4p6rhhr', X'EE2BFDE67B03117533A90F1D8DB761C65B7CD60E8EAE089C75C4E12F16D1380C');
insert into log values (51, 1689642012000000, 'review.match', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_form/064pd0r1n1d8405ntwxc9kefbr', '', 'review_form/064pd0r1n1d8405ntwxc9kefbr
review_line/064pd0r1n25ha865hn246qsnnm
review_entry/064pd0rdc3x7q3rkenrsjvpg14
review_entry/064pd0rdc10fygrkv568gqmp24', X'63B4C21EB9D151F00C95039C07749B807515D80C433FEE01D40519062CF45CF6');
insert into log values (52, 1689642013000000, 'review.match', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n1rq8vsa62e29rs5rr', '', 'review_form/064pd0r1n1rq8vsa62e29rs5rr
review_line/064pd0r1n23c8jpfejpxw9h1ng
review_entry/064pd0rh93nh42ea99s5w11v5m
review_entry/064pd0rh90znnr9hrn7whe5kcm', X'9C21C6DA8CB9B192BD2795C8A2D3499ED9B86F64BC1484714B0FD7BCEBFD1596');
insert into log values (53, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n2yt1ejta9512vf1v4', X'57F0162B2E822C4EACF21373BF6AC88A54DD99E633784DEEF853D9B392DE1DAA');
insert into log values (54, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n1d8405ntwxc9kefbr
review_line/064pd0r1n25ha865hn246qsnnm
review_form/064pd0r1n2yt1ejta9512vf1v4
review_figure/064pd0rh93vht5vc5xcypsbrpg
review_figure/064pd0rh90nep4x0tfh8ta0y34
review_figure/064pd0rh93pepxzp5s7e4vbfjm
review_form/064pd0r1n1rq8vsa62e29rs5rr
review_line/064pd0r1n23c8jpfejpxw9h1ng', X'DDD06A2D86CD48B2CF89BDF10E2AF68F03BF10FFC02CFE40872589D95CB5241C');
insert into log values (55, 1689642013000000, 'review.send', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n2yt1ejta9512vf1v4', X'6E253D6304B0BCFFC83FF83926405D3B4D22D7D1094C83A7A8E134058B7A6737');
insert into log values (56, 1689642014000000, 'review.match', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n2yt1ejta9512vf1v4
review_line/064pd0r1n2t7k5xz7dw5ffmed8
review_entry/064pd0rn602w2t5ngkzhkwj6pg
review_entry/064pd0rn63tf23x4cdx3y75fpr', X'AFCEDA62F386562241639C1DA0C115FC390B8EF23E61302BD3B03E10AF23E17D');
insert into log values (57, 1689642015000000, 'review.return', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n2yt1ejta9512vf1v4
review_line/064pd0r1n2bdzyr7spvp3hrry4', X'1A51CA542BE41766E78A42B32D7F56A0946B2F965C2F09E74409029C3879CEAD');
insert into log values (58, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n2yt1ejta9512vf1v4
review_proof/064pd0rs32eebdkcqqzk6y7f5c', X'B1F7900E254D7F55F368240DD9C3684E27D9E19FD7EDF5E2E75792118E339C5B');
insert into log values (59, 1689642015000000, 'review.send', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n2yt1ejta9512vf1v4
review_line/064pd0r1n2bdzyr7spvp3hrry4', X'F4E72A4991BEE5C019357DE7F59E2E7E2705E7A9E5F1B2E63BE79E17F08983E1');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg17078keq114x6ex8r', '', 'unit/064pd0pyg17078keq114x6ex8r
unit_name/064pd0pyg17078keq114x6ex8r/1994-01-01', X'A72B957C97C2B9B63772A1988B7B75B5D5F3AC3377031633A6AAE988570DCFBB');
insert into log values (60, 1689642016000000, 'review.match', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n2yt1ejta9512vf1v4', '', 'review_form/064pd0r1n2yt1ejta9512vf1v4
review_line/064pd0r1n2bdzyr7spvp3hrry4
review_entry/064pd0rx013q69csav8dapn4mc
review_entry/064pd0rx00by83r316shfh1k8w', X'C037275B5E4C58D4014F15F7737C329766F9DA516905AEB6ACD165F031568D1F');
insert into log values (61, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw', X'F1BB0CCAE79D5D73FFE915352AA4F41593B18B9B08DF014FC00C3F541B9371D0');
insert into log values (62, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw', X'81FDB44B9D4153848DD15F7863138AEEB7EAF85D251CF3EA205CF3A36EE07C51');
insert into log values (63, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw', X'F68B26AA73239F32F5BCEEE97C38C63DD1A05426828644E30FB6AB5CE8C79389');
insert into log values (64, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg2s85j743p6rjsmacg', '064pd0pyg2s85j743p6rjsmacg', 'review_form/064pd0r1n1d8405ntwxc9kefbr', '', 'review_form/064pd0r1n1d8405ntwxc9kefbr
review_line/064pd0r1n25ha865hn246qsnnm
review_entry/064pd0s0x3ecnew0ya5nyxz7f4', X'98325E3FDBA30FA2AA7355E7F1CE254CB44946135B98E44808350ED1B6BD8173');
insert into log values (65, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg0qtqwz6retdwy16k0', 'review_form/064pd0r1n1rq8vsa62e29rs5rr', '', 'review_form/064pd0r1n1rq8vsa62e29rs5rr
review_line/064pd0r1n23c8jpfejpxw9h1ng
review_entry/064pd0s4t1rwyj7vhr191d0gqg', X'A4BCEBC71DB497FDC2DECD665AE28762529BF28A2503FB2F38ECE2F7C092801E');
insert into log values (66, 1689642018000000, 'review.quota', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw
review_quota/064pd0s4t0g97zwyr31wtzjzk4', X'246CE5E2F21C27D9A447A38C07340D7C4AD291A650DBFF02069B3D6AE47FAC40');
insert into log values (67, 1689642018000000, 'review.nominate', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw
review_nomination/064pd0s4t2843cgb8gyegr4b24', X'F51788E3D52BB85B577B0F272FD493494EC923F45D8B3F99D04562DA6933D6BD');
insert into log values (68, 1689642018000000, 'register.issuer', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'register_issuer/064pd0pyg1qh7wgrqr766zax90', X'E1C09DAED569C6A25CFCE8F57BCDDDB9C2A937B36F1EC1A35C5BA9A70211C01C');
insert into log values (69, 1689642018000000, 'register.lay', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'register_paper/064pd0s4t3n784ewwb2wnfz0f4', '', 'register_paper/064pd0s4t3n784ewwb2wnfz0f4', X'B0D9B1771F890603F36329AF3D7BAED9151C9E9B6674B75E350C1EB686329841');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg15hp5yqsr14qs68ew', '', 'bloc/064pd0pyg15hp5yqsr14qs68ew', X'CD3E2D3BB63C5600356AF9AA845E823A25AE34FD834BFD47A3C9E224CB4F6C99');
insert into log values (70, 1689642018000000, 'review.levels', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw
review_level/064pd0s4t20fe3t6nssr3p2sqc', X'BA7D36902F075B55180C8741BE2DA47020C48B482DD292337121FBAF501F2C59');
insert into log values (71, 1689642019000000, 'review.assent', 'nguoi-064pd0pyg17078keq114x6ex8r', '064pd0pyg17078keq114x6ex8r', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_round/064pd0r1n23e0eszacyx6db7mw
review_consent/064pd0s8q19k4txtxmdb3g13w8', X'AEC18E058428159BC4C87CBAAA6F751BF64B98F3C481D27901AEB96679FEEC8A');
insert into log values (72, 1689642019000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg0qtqwz6retdwy16k0', 'review_round/064pd0r1n23e0eszacyx6db7mw', '', 'review_result/064pd0s8q0w19v6y0r01ag4gjc
review_round/064pd0r1n23e0eszacyx6db7mw', X'838CB5DE9AAF25B275D1FB3E63D9C07AAA19C39E3DE0A64EC6976FD284FE9A3A');
insert into log values (73, 1689642019000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'0122A7A353F4F5183A09455A2181A62C522E6BFF26824CD3799F34C099ADA77A');
insert into log values (74, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'B4796C2315704A65FB642315E5371C104D60AB3E488DFD0B4E5034BF93FCB100');
insert into log values (75, 1689642019000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'65FCDB00F1D19AD926C6AEE145E66753F0723D420B15B083A64FD977C3CFEAA9');
insert into log values (76, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'9D93387A968A2A8A2E4332760A1AE608163AF00D6A52DD096AF8008BA74BA9C2');
insert into log values (77, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'2A339A436C321B9E1D37EA0BC5B40FF966C52247D024FAD1374F6F7FEA3ABBBE');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90
bloc_milestone/064pd0pyg0apvcwnqjkj5dkf2r
bloc_milestone/064pd0pyg0fgzh91csxt08m1k8
bloc_milestone/064pd0pyg0kxjanxypf70ssk6w
bloc_milestone/064pd0pyg0sjes9anknyhx72t0
bloc_milestone/064pd0pyg16q1bghjdz3txjde4
bloc_milestone/064pd0pyg2crqchd69byary118
bloc_milestone/064pd0pyg2n9wn0sv7w5sbas3g
bloc_milestone/064pd0pyg2pbrr7cyjv6xny7w4
bloc_milestone/064pd0pyg2tj7hyv77pw2xsb6r
bloc_milestone/064pd0pyg2xcvrdepe2t2w71jg
bloc_milestone/064pd0pyg36fd7a140hrvfmd18
bloc_milestone/064pd0pyg3agfy5pcz6r4h8jer
bloc_milestone/064pd0pyg3tkjghbdyykcmcz30', X'0B688FE538BA1313B637B563F2BE001D94C1CC0784215D380FDEA49F242B302E');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', '', 'bloc_year/064pd0pyg1qh7wgrqr766zax90', X'FAA4A955F7B90BD463FF2F8B66DF3733E1ABA1B0EFCFDC83CBE8F9B4977C1480');
insert into log_row values ('account/064pd0r1n1kvb6p2rjp9sp8qsm', 26);
insert into log_row values ('account/064pd0r1n1qs2whp2r1zxzg0zr', 21);
insert into log_row values ('account/064pd0r1n1qs2whp2r1zxzg0zr', 22);
insert into log_row values ('account/064pd0r1n1qs2whp2r1zxzg0zr', 23);
insert into log_row values ('account/064pd0r1n1qs2whp2r1zxzg0zr', 24);
insert into log_row values ('account/064pd0r1n1qs2whp2r1zxzg0zr', 25);
insert into log_row values ('account/tài-khoản-000', 74);
insert into log_row values ('account/tài-khoản-000', 75);
insert into log_row values ('account/tài-khoản-001', 76);
insert into log_row values ('account/tài-khoản-002', 77);
insert into log_row values ('account_role/064pd0r1n1kvb6p2rjp9sp8qsm/0', 26);
insert into log_row values ('account_role/064pd0r1n1qs2whp2r1zxzg0zr/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 74);
insert into log_row values ('account_role/tài-khoản-001/0', 76);
insert into log_row values ('account_role/tài-khoản-002/0', 77);
insert into log_row values ('bloc/064pd0pyg15hp5yqsr14qs68ew', 7);
insert into log_row values ('bloc_exception/064pd0qxr2fgck7q8kwcpptya8', 16);
insert into log_row values ('bloc_member/064pd0q6a0s6kkq94m1aevhmjm', 10);
insert into log_row values ('bloc_member/064pd0q6a1fq9m4reej433n9z0', 10);
insert into log_row values ('bloc_member/064pd0qa71dxr1c3patsx1pt64', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0apvcwnqjkj5dkf2r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0fgzh91csxt08m1k8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0kxjanxypf70ssk6w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0sjes9anknyhx72t0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg16q1bghjdz3txjde4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2crqchd69byary118', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2n9wn0sv7w5sbas3g', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2pbrr7cyjv6xny7w4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2tj7hyv77pw2xsb6r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2xcvrdepe2t2w71jg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg36fd7a140hrvfmd18', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3agfy5pcz6r4h8jer', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3tkjghbdyykcmcz30', 8);
insert into log_row values ('bloc_milestone/064pd0qsv01qeng5tr6njsz7nr', 15);
insert into log_row values ('bloc_paper/064pd0qny0eskpape32qty85r4', 14);
insert into log_row values ('bloc_term/064pd0qe42c8k9h22emzcd5d04', 12);
insert into log_row values ('bloc_term/064pd0qj1356rxcs2ywh5y7q10', 13);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 10);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 11);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 12);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 13);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 14);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 15);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 16);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 17);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 8);
insert into log_row values ('bloc_year/064pd0pyg1qh7wgrqr766zax90', 9);
insert into log_row values ('cross_consent/064pd0r1n2wa832sv67y5dappw', 36);
insert into log_row values ('cross_form/064pd0r1n0hnrnt1bxjqzh080c', 34);
insert into log_row values ('cross_form/064pd0r1n0hnrnt1bxjqzh080c', 37);
insert into log_row values ('cross_form/064pd0r1n0hnrnt1bxjqzh080c', 43);
insert into log_row values ('cross_form/064pd0r1n1qbfq0pam075my25c', 34);
insert into log_row values ('cross_form/064pd0r1n1qbfq0pam075my25c', 38);
insert into log_row values ('cross_form/064pd0r1n1x9tkxxgma5yg27x0', 34);
insert into log_row values ('cross_form/064pd0r1n1x9tkxxgma5yg27x0', 39);
insert into log_row values ('cross_form/064pd0r1n1x9tkxxgma5yg27x0', 43);
insert into log_row values ('cross_form/064pd0r1n2mgc7szpazv1gz22g', 34);
insert into log_row values ('cross_form/064pd0r1n2mgc7szpazv1gz22g', 40);
insert into log_row values ('cross_form/064pd0r1n2mxyqtqpe5kbcwtvg', 34);
insert into log_row values ('cross_form/064pd0r1n2mxyqtqpe5kbcwtvg', 41);
insert into log_row values ('cross_form/064pd0r1n2w6brqjaxcanj5kd8', 34);
insert into log_row values ('cross_form/064pd0r1n2w6brqjaxcanj5kd8', 42);
insert into log_row values ('cross_plan/064pd0r1n2mds3p7m0pv95twq8', 34);
insert into log_row values ('cross_plan/064pd0r1n2mds3p7m0pv95twq8', 35);
insert into log_row values ('cross_plan/064pd0r1n2mds3p7m0pv95twq8', 36);
insert into log_row values ('cross_score/064pd0r1n02ahyd9wd67h4apmg', 37);
insert into log_row values ('cross_score/064pd0r1n1mcqyqp52mp3gvfpr', 38);
insert into log_row values ('cross_score/064pd0r1n1vjtfyck7jc4eh228', 40);
insert into log_row values ('cross_score/064pd0r1n2ewr4jwkybgn9gy14', 39);
insert into log_row values ('cross_score/064pd0r1n2we8tas8ja6jbs9yw', 42);
insert into log_row values ('cross_score/064pd0r1n3r3xpqag2jcay05z8', 41);
insert into log_row values ('factor/064pd0r1n1qs2whp2r1zxzg0zr', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/0', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/1', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/2', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/3', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/4', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/5', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/6', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/7', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/8', 23);
insert into log_row values ('factor_code/064pd0r1n1qs2whp2r1zxzg0zr/9', 23);
insert into log_row values ('file/064pd0r1n33dww9qs3y1ttenhr', 20);
insert into log_row values ('log_body/1', 73);
insert into log_row values ('mailbox/064pd0r1n1kvb6p2rjp9sp8qsm', 27);
insert into log_row values ('passkey/064pd0r1n0z92qcwx80hmbg2q0', 24);
insert into log_row values ('person/064pd0r1n37w55k89zs9kc59g8', 19);
insert into log_row values ('person_post/064pd0r1n3b10eswya965arfk0', 19);
insert into log_row values ('post_title/064pd0r1n1zgt74najx1ay5v5r', 18);
insert into log_row values ('register_issuer/064pd0pyg1qh7wgrqr766zax90', 68);
insert into log_row values ('register_paper/064pd0s4t3n784ewwb2wnfz0f4', 69);
insert into log_row values ('review_consent/064pd0s8q19k4txtxmdb3g13w8', 71);
insert into log_row values ('review_due/064pd0r1n1rp68xqj2n2y5p9yc', 32);
insert into log_row values ('review_due/064pd0r1n21wq5zhtgdq7qyr0w', 32);
insert into log_row values ('review_due/064pd0r1n34y1dec2mz8104d9r', 32);
insert into log_row values ('review_due/064pd0r1n3rxkfv5m227vt12tm', 32);
insert into log_row values ('review_due/064pd0r1n3thyzravhc8zwym90', 32);
insert into log_row values ('review_entry/064pd0r5j1xq0s2mwnbxxgje24', 49);
insert into log_row values ('review_entry/064pd0r5j3d7eswcndre346xb4', 49);
insert into log_row values ('review_entry/064pd0r9f13s31jdwnngabr0sc', 50);
insert into log_row values ('review_entry/064pd0r9f3vp93295vs4p6rhhr', 50);
insert into log_row values ('review_entry/064pd0rdc10fygrkv568gqmp24', 51);
insert into log_row values ('review_entry/064pd0rdc3x7q3rkenrsjvpg14', 51);
insert into log_row values ('review_entry/064pd0rh90znnr9hrn7whe5kcm', 52);
insert into log_row values ('review_entry/064pd0rh93nh42ea99s5w11v5m', 52);
insert into log_row values ('review_entry/064pd0rn602w2t5ngkzhkwj6pg', 56);
insert into log_row values ('review_entry/064pd0rn63tf23x4cdx3y75fpr', 56);
insert into log_row values ('review_entry/064pd0rx00by83r316shfh1k8w', 60);
insert into log_row values ('review_entry/064pd0rx013q69csav8dapn4mc', 60);
insert into log_row values ('review_entry/064pd0s0x3ecnew0ya5nyxz7f4', 64);
insert into log_row values ('review_entry/064pd0s4t1rwyj7vhr191d0gqg', 65);
insert into log_row values ('review_figure/064pd0r1n0fs6rh8kj8hndhv8m', 46);
insert into log_row values ('review_figure/064pd0r1n0r57terk3e8t9sgh0', 44);
insert into log_row values ('review_figure/064pd0r1n0vxzfvd1rz0brxjs0', 46);
insert into log_row values ('review_figure/064pd0r1n1p7tjqqrzde224wqw', 46);
insert into log_row values ('review_figure/064pd0r1n28r4acxyb9hnk6zgw', 44);
insert into log_row values ('review_figure/064pd0r1n2w8mr35jqwk36v1d4', 44);
insert into log_row values ('review_figure/064pd0rh90nep4x0tfh8ta0y34', 54);
insert into log_row values ('review_figure/064pd0rh93pepxzp5s7e4vbfjm', 54);
insert into log_row values ('review_figure/064pd0rh93vht5vc5xcypsbrpg', 54);
insert into log_row values ('review_form/064pd0r1n1d8405ntwxc9kefbr', 32);
insert into log_row values ('review_form/064pd0r1n1d8405ntwxc9kefbr', 44);
insert into log_row values ('review_form/064pd0r1n1d8405ntwxc9kefbr', 45);
insert into log_row values ('review_form/064pd0r1n1d8405ntwxc9kefbr', 49);
insert into log_row values ('review_form/064pd0r1n1d8405ntwxc9kefbr', 51);
insert into log_row values ('review_form/064pd0r1n1d8405ntwxc9kefbr', 54);
insert into log_row values ('review_form/064pd0r1n1d8405ntwxc9kefbr', 64);
insert into log_row values ('review_form/064pd0r1n1rq8vsa62e29rs5rr', 32);
insert into log_row values ('review_form/064pd0r1n1rq8vsa62e29rs5rr', 46);
insert into log_row values ('review_form/064pd0r1n1rq8vsa62e29rs5rr', 47);
insert into log_row values ('review_form/064pd0r1n1rq8vsa62e29rs5rr', 50);
insert into log_row values ('review_form/064pd0r1n1rq8vsa62e29rs5rr', 52);
insert into log_row values ('review_form/064pd0r1n1rq8vsa62e29rs5rr', 54);
insert into log_row values ('review_form/064pd0r1n1rq8vsa62e29rs5rr', 65);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 32);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 53);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 54);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 55);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 56);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 57);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 58);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 59);
insert into log_row values ('review_form/064pd0r1n2yt1ejta9512vf1v4', 60);
insert into log_row values ('review_interest/064pd0r1n30trebpf7r7sk3je8', 33);
insert into log_row values ('review_level/064pd0s4t20fe3t6nssr3p2sqc', 70);
insert into log_row values ('review_line/064pd0r1n0b0d84acx03m7wb2w', 32);
insert into log_row values ('review_line/064pd0r1n0b0d84acx03m7wb2w', 49);
insert into log_row values ('review_line/064pd0r1n23c8jpfejpxw9h1ng', 32);
insert into log_row values ('review_line/064pd0r1n23c8jpfejpxw9h1ng', 52);
insert into log_row values ('review_line/064pd0r1n23c8jpfejpxw9h1ng', 54);
insert into log_row values ('review_line/064pd0r1n23c8jpfejpxw9h1ng', 65);
insert into log_row values ('review_line/064pd0r1n25ha865hn246qsnnm', 32);
insert into log_row values ('review_line/064pd0r1n25ha865hn246qsnnm', 51);
insert into log_row values ('review_line/064pd0r1n25ha865hn246qsnnm', 54);
insert into log_row values ('review_line/064pd0r1n25ha865hn246qsnnm', 64);
insert into log_row values ('review_line/064pd0r1n2bdzyr7spvp3hrry4', 32);
insert into log_row values ('review_line/064pd0r1n2bdzyr7spvp3hrry4', 57);
insert into log_row values ('review_line/064pd0r1n2bdzyr7spvp3hrry4', 59);
insert into log_row values ('review_line/064pd0r1n2bdzyr7spvp3hrry4', 60);
insert into log_row values ('review_line/064pd0r1n2etxm9k8b56ba08t8', 32);
insert into log_row values ('review_line/064pd0r1n2etxm9k8b56ba08t8', 50);
insert into log_row values ('review_line/064pd0r1n2t7k5xz7dw5ffmed8', 32);
insert into log_row values ('review_line/064pd0r1n2t7k5xz7dw5ffmed8', 56);
insert into log_row values ('review_nomination/064pd0s4t2843cgb8gyegr4b24', 67);
insert into log_row values ('review_office/064pd0r1n3tncwafy8wgs7ytb8', 32);
insert into log_row values ('review_proof/064pd0rs32eebdkcqqzk6y7f5c', 58);
insert into log_row values ('review_quota/064pd0s4t0g97zwyr31wtzjzk4', 66);
insert into log_row values ('review_result/064pd0s8q0w19v6y0r01ag4gjc', 72);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 32);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 33);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 48);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 61);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 62);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 63);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 66);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 67);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 70);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 71);
insert into log_row values ('review_round/064pd0r1n23e0eszacyx6db7mw', 72);
insert into log_row values ('sheet_comment/064pd0r1n0h28jsh332h6rjns0', 29);
insert into log_row values ('sheet_comment/064pd0r1n0h28jsh332h6rjns0', 30);
insert into log_row values ('sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', 28);
insert into log_row values ('sheet_edition/064pd0r1n3rrgm9b4qxtzbj4fm', 31);
insert into log_row values ('sso_link/064pd0r1n0784my3mj533dsksg', 25);
insert into log_row values ('unit/064pd0pyg057p0xafx8mgs972g', 2);
insert into log_row values ('unit/064pd0pyg057p0xafx8mgs972g', 3);
insert into log_row values ('unit/064pd0pyg0qtqwz6retdwy16k0', 4);
insert into log_row values ('unit/064pd0pyg12qcef2nsvjh7hyec', 0);
insert into log_row values ('unit/064pd0pyg17078keq114x6ex8r', 6);
insert into log_row values ('unit/064pd0pyg1cfgyvs4qz6wb9f34', 3);
insert into log_row values ('unit/064pd0pyg1ec5b2y9w6hp4q7bg', 1);
insert into log_row values ('unit/064pd0pyg1ec5b2y9w6hp4q7bg', 3);
insert into log_row values ('unit/064pd0pyg2s85j743p6rjsmacg', 5);
insert into log_row values ('unit_from/064pd0pyg1cfgyvs4qz6wb9f34/0', 3);
insert into log_row values ('unit_from/064pd0pyg1cfgyvs4qz6wb9f34/1', 3);
insert into log_row values ('unit_name/064pd0pyg057p0xafx8mgs972g/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg0qtqwz6retdwy16k0/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg12qcef2nsvjh7hyec/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg17078keq114x6ex8r/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg1cfgyvs4qz6wb9f34/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg1ec5b2y9w6hp4q7bg/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg2s85j743p6rjsmacg/1994-01-01', 5);
insert into log_body values (0, X'678F971B693042EFE8F9820CD2CFBEB0', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg12qcef2nsvjh7hyec","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg12qcef2nsvjh7hyec","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg12qcef2nsvjh7hyec/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg12qcef2nsvjh7hyec/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg12qcef2nsvjh7hyec"}}]}');
insert into log_body values (10, X'533F0AF91E1506D9F2691118FFEB5C3B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0s6kkq94m1aevhmjm","after":{"from_day":null,"id":"064pd0q6a0s6kkq94m1aevhmjm","to_day":null,"unit":"064pd0pyg0qtqwz6retdwy16k0","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_member","id":"064pd0q6a1fq9m4reej433n9z0","after":{"from_day":null,"id":"064pd0q6a1fq9m4reej433n9z0","to_day":null,"unit":"064pd0pyg2s85j743p6rjsmacg","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (11, X'45045A2B572F5B60F1B1B32ACBCFFF9A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa71dxr1c3patsx1pt64","after":{"from_day":19417,"id":"064pd0qa71dxr1c3patsx1pt64","to_day":19630,"unit":"064pd0pyg17078keq114x6ex8r","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (12, X'5A21282469AE5B4C2D0BD779FEC71588', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe42c8k9h22emzcd5d04","after":{"from_day":null,"id":"064pd0qe42c8k9h22emzcd5d04","post":"head","to_day":null,"unit":"064pd0pyg0qtqwz6retdwy16k0","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (13, X'40515053ABA3C665770C22D004C684B9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj1356rxcs2ywh5y7q10","after":{"from_day":19389,"id":"064pd0qj1356rxcs2ywh5y7q10","post":"deputy","to_day":null,"unit":"064pd0pyg2s85j743p6rjsmacg","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (14, X'186A139882A0DE0BF98D36314DBD0402', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny0eskpape32qty85r4","after":{"file":"ab12","id":"064pd0qny0eskpape32qty85r4","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (15, X'038B101FDE81A3322360BB084B2B1705', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv01qeng5tr6njsz7nr","after":{"done":null,"due":19452,"id":"064pd0qsv01qeng5tr6njsz7nr","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (16, X'EBE6F989E11049A47FD025F0F1EE7E4B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr2fgck7q8kwcpptya8","after":{"due":19459,"id":"064pd0qxr2fgck7q8kwcpptya8","milestone":"064pd0qsv01qeng5tr6njsz7nr","unit":"064pd0pyg2s85j743p6rjsmacg","why":"khóa sổ ngày 10","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (17, X'3F565057995695A81F44B61CE5EC8724', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'BA1F1C59F2F66EB7915717209027852F', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n1zgt74najx1ay5v5r","after":{"id":"064pd0r1n1zgt74najx1ay5v5r","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'5889680511B62E80ADB12939366CE207', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n37w55k89zs9kc59g8","after":{"code":"an","code_key":"an","id":"064pd0r1n37w55k89zs9kc59g8","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3b10eswya965arfk0","after":{"from_day":8766,"id":"064pd0r1n3b10eswya965arfk0","person":"064pd0r1n37w55k89zs9kc59g8","title":"064pd0r1n1zgt74najx1ay5v5r","to_day":null,"unit":"064pd0pyg12qcef2nsvjh7hyec"}}]}');
insert into log_body values (2, X'7E08D6208734FADA6CACEFD0B3282442', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg057p0xafx8mgs972g","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg057p0xafx8mgs972g","kind":"so","opened":8766,"parent":"064pd0pyg12qcef2nsvjh7hyec","version":1}},{"table":"unit_name","id":"064pd0pyg057p0xafx8mgs972g/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg057p0xafx8mgs972g/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg057p0xafx8mgs972g"}}]}');
insert into log_body values (20, X'2542B555BFD0E4611C3DAD0ED339C95D', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n33dww9qs3y1ttenhr","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n33dww9qs3y1ttenhr","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'68DF5DB66F5EE1C11701964D96BE58E5', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n1qs2whp2r1zxzg0zr","after":{"code":"792fdea670d88973f0c6c53d894f23b8880a412a8d886abf28d79ee14ab26ea4","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n1qs2whp2r1zxzg0zr/0","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","from_day":19358,"id":"064pd0r1n1qs2whp2r1zxzg0zr/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'9B618F1A2DAA99B2B8676566148D88F2', '{"changes":[{"table":"account","id":"064pd0r1n1qs2whp2r1zxzg0zr","before":{"code":"792fdea670d88973f0c6c53d894f23b8880a412a8d886abf28d79ee14ab26ea4","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"5d5f9c4435da8cf27b2d9dd3a19ae1c97eacf814434e6047cfd66b6eeffb334d","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'94E8BD81665CFC133857EF1EBB1A056B', '{"changes":[{"table":"factor","id":"064pd0r1n1qs2whp2r1zxzg0zr","after":{"id":"064pd0r1n1qs2whp2r1zxzg0zr","key":"116f3e42a748fb6ebf617189308265048ad8e7b9192a1d9e71142987894e4e2e","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/0","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"469b03dfef8719f44a0063810203dbc9b9b8155d047561ffe52c038ae8879c93","id":"064pd0r1n1qs2whp2r1zxzg0zr/0"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/1","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"c1a5284e3cd181a74894836418ffb7be77c1e0ad646dd51ec6959452cf9bd10f","id":"064pd0r1n1qs2whp2r1zxzg0zr/1"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/2","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"ba7775aae93a38261850efa286f10385546213edddcbcb92e52bea8911ede8d9","id":"064pd0r1n1qs2whp2r1zxzg0zr/2"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/3","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"e92b566bacc7f2e8bc9123b661c8f66c2c803956b50e783081627b28ffd30008","id":"064pd0r1n1qs2whp2r1zxzg0zr/3"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/4","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"58dabfca16d98925d53847462e5fd0d0fa6fc692947e1ba43c7cbb8c8dce3d9c","id":"064pd0r1n1qs2whp2r1zxzg0zr/4"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/5","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"a757389f902d4409c33cddf8c53169c199a2b84df3d739a593c233b40b38294c","id":"064pd0r1n1qs2whp2r1zxzg0zr/5"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/6","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"e9f7e28e3b376deaa5e4c43fe2398902fea0937207045285c271ae8a258154ef","id":"064pd0r1n1qs2whp2r1zxzg0zr/6"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/7","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"39b101768f10109c3e814f2e85bd4010b39aafb537c9edcacc06b26946edfdac","id":"064pd0r1n1qs2whp2r1zxzg0zr/7"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/8","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"f752ece1c9501e4a5cff5f6ac8d99a814ae382bce9867e9e1274f7cd8060955c","id":"064pd0r1n1qs2whp2r1zxzg0zr/8"}},{"table":"factor_code","id":"064pd0r1n1qs2whp2r1zxzg0zr/9","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","digest":"671f8c7e6007905908d243c9debc6d122ad806e4ab83af7301e095c15d3e8d95","id":"064pd0r1n1qs2whp2r1zxzg0zr/9"}},{"table":"account","id":"064pd0r1n1qs2whp2r1zxzg0zr","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"5d5f9c4435da8cf27b2d9dd3a19ae1c97eacf814434e6047cfd66b6eeffb334d","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"5d5f9c4435da8cf27b2d9dd3a19ae1c97eacf814434e6047cfd66b6eeffb334d","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'571D65A1D1CCCE44C428C035FCFF0FA7', '{"changes":[{"table":"passkey","id":"064pd0r1n0z92qcwx80hmbg2q0","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","handle":"a","id":"064pd0r1n0z92qcwx80hmbg2q0","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n1qs2whp2r1zxzg0zr","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"5d5f9c4435da8cf27b2d9dd3a19ae1c97eacf814434e6047cfd66b6eeffb334d","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"5d5f9c4435da8cf27b2d9dd3a19ae1c97eacf814434e6047cfd66b6eeffb334d","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'B9C7A1D2910B6B2B1A84A9E37712BFC0', '{"changes":[{"table":"sso_link","id":"064pd0r1n0784my3mj533dsksg","after":{"account":"064pd0r1n1qs2whp2r1zxzg0zr","id":"064pd0r1n0784my3mj533dsksg","issuer":"https://sso.example.org","maker":"064pd0r1n1qs2whp2r1zxzg0zr","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n1qs2whp2r1zxzg0zr","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"5d5f9c4435da8cf27b2d9dd3a19ae1c97eacf814434e6047cfd66b6eeffb334d","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"5d5f9c4435da8cf27b2d9dd3a19ae1c97eacf814434e6047cfd66b6eeffb334d","id":"064pd0r1n1qs2whp2r1zxzg0zr","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'2C80F84B78FEC91760CE7AE56EE1B6F9', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n1kvb6p2rjp9sp8qsm","after":{"code":"77f1d3139213756a5d88ab9472f5217274d6c54118b1f434b74dccc7225d9c4c","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1kvb6p2rjp9sp8qsm","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n1kvb6p2rjp9sp8qsm/0","after":{"account":"064pd0r1n1kvb6p2rjp9sp8qsm","from_day":19358,"id":"064pd0r1n1kvb6p2rjp9sp8qsm/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'545ED67508DD8FB240D95D1F6E7FD043', '{"changes":[{"table":"mailbox","id":"064pd0r1n1kvb6p2rjp9sp8qsm","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n1kvb6p2rjp9sp8qsm","lang":"vi","secret":"2d7838b5d85f029f632bd1b956cceac3291261af62caedc72917b302bf32b8b4","version":1}}]}');
insert into log_body values (28, X'3C07C4EE820AB0BF64B177BB66F5266E', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3rrgm9b4qxtzbj4fm","after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3rrgm9b4qxtzbj4fm","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'3A9E62AC7AA3D266895206B3E76456DB', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n0h28jsh332h6rjns0","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","id":"064pd0r1n0h28jsh332h6rjns0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'536314E0251634D7105870A31F256887', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1ec5b2y9w6hp4q7bg","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg1ec5b2y9w6hp4q7bg","kind":"so","opened":8766,"parent":"064pd0pyg12qcef2nsvjh7hyec","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg1ec5b2y9w6hp4q7bg","kind":"so","opened":8766,"parent":"064pd0pyg12qcef2nsvjh7hyec","version":2}},{"table":"unit","id":"064pd0pyg057p0xafx8mgs972g","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg057p0xafx8mgs972g","kind":"so","opened":8766,"parent":"064pd0pyg12qcef2nsvjh7hyec","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg057p0xafx8mgs972g","kind":"so","opened":8766,"parent":"064pd0pyg12qcef2nsvjh7hyec","version":2}},{"table":"unit","id":"064pd0pyg1cfgyvs4qz6wb9f34","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg1cfgyvs4qz6wb9f34","kind":"so","opened":20148,"parent":"064pd0pyg12qcef2nsvjh7hyec","version":1}},{"table":"unit_from","id":"064pd0pyg1cfgyvs4qz6wb9f34/0","after":{"id":"064pd0pyg1cfgyvs4qz6wb9f34/0","origin":"064pd0pyg1ec5b2y9w6hp4q7bg","unit":"064pd0pyg1cfgyvs4qz6wb9f34"}},{"table":"unit_from","id":"064pd0pyg1cfgyvs4qz6wb9f34/1","after":{"id":"064pd0pyg1cfgyvs4qz6wb9f34/1","origin":"064pd0pyg057p0xafx8mgs972g","unit":"064pd0pyg1cfgyvs4qz6wb9f34"}},{"table":"unit_name","id":"064pd0pyg1cfgyvs4qz6wb9f34/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg1cfgyvs4qz6wb9f34/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg1cfgyvs4qz6wb9f34"}}]}');
insert into log_body values (30, X'86AD725049047A4FE0CB05D6619A8730', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n0h28jsh332h6rjns0","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","id":"064pd0r1n0h28jsh332h6rjns0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","id":"064pd0r1n0h28jsh332h6rjns0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'AFD4A1FB7902608A7244DDBAF13C33A5', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3rrgm9b4qxtzbj4fm","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3rrgm9b4qxtzbj4fm","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n3rrgm9b4qxtzbj4fm","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'269BC0364344A7648F4F91E80334C30C', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"review_due","id":"064pd0r1n3rxkfv5m227vt12tm","after":{"due":19558,"id":"064pd0r1n3rxkfv5m227vt12tm","phase":"self","round":"064pd0r1n23e0eszacyx6db7mw","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1rp68xqj2n2y5p9yc","after":{"due":19559,"id":"064pd0r1n1rp68xqj2n2y5p9yc","phase":"appraisal","round":"064pd0r1n23e0eszacyx6db7mw","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n21wq5zhtgdq7qyr0w","after":{"due":19560,"id":"064pd0r1n21wq5zhtgdq7qyr0w","phase":"explanation","round":"064pd0r1n23e0eszacyx6db7mw","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n34y1dec2mz8104d9r","after":{"due":19561,"id":"064pd0r1n34y1dec2mz8104d9r","phase":"second","round":"064pd0r1n23e0eszacyx6db7mw","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3thyzravhc8zwym90","after":{"due":19562,"id":"064pd0r1n3thyzravhc8zwym90","phase":"agreement","round":"064pd0r1n23e0eszacyx6db7mw","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n3tncwafy8wgs7ytb8","after":{"id":"064pd0r1n3tncwafy8wgs7ytb8","office":"to-thu-ky","round":"064pd0r1n23e0eszacyx6db7mw","unit":"064pd0pyg0qtqwz6retdwy16k0"}},{"table":"review_form","id":"064pd0r1n1d8405ntwxc9kefbr","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0qtqwz6retdwy16k0","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0b0d84acx03m7wb2w","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n0b0d84acx03m7wb2w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n25ha865hn246qsnnm","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n25ha865hn246qsnnm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n1rq8vsa62e29rs5rr","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2s85j743p6rjsmacg","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2etxm9k8b56ba08t8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n2etxm9k8b56ba08t8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n23c8jpfejpxw9h1ng","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n23c8jpfejpxw9h1ng","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg17078keq114x6ex8r","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2t7k5xz7dw5ffmed8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2t7k5xz7dw5ffmed8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2bdzyr7spvp3hrry4","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2bdzyr7spvp3hrry4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'ED9AD3A978DED9B835C4B897D6F56FFE', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"review_interest","id":"064pd0r1n30trebpf7r7sk3je8","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n30trebpf7r7sk3je8","removed":1,"round":"064pd0r1n23e0eszacyx6db7mw","unit":"064pd0pyg17078keq114x6ex8r","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'579A68C129F17CC655F92886A6B7571D', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n2mds3p7m0pv95twq8","after":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n2mds3p7m0pv95twq8","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n23e0eszacyx6db7mw","seed":"","stage":"planned","version":1,"way":"all"}},{"table":"cross_form","id":"064pd0r1n2mgc7szpazv1gz22g","after":{"id":"064pd0r1n2mgc7szpazv1gz22g","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg17078keq114x6ex8r","sent_at":0,"sent_by":"","unit":"064pd0pyg0qtqwz6retdwy16k0","version":1}},{"table":"cross_form","id":"064pd0r1n2mxyqtqpe5kbcwtvg","after":{"id":"064pd0r1n2mxyqtqpe5kbcwtvg","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg2s85j743p6rjsmacg","sent_at":0,"sent_by":"","unit":"064pd0pyg0qtqwz6retdwy16k0","version":1}},{"table":"cross_form","id":"064pd0r1n1x9tkxxgma5yg27x0","after":{"id":"064pd0r1n1x9tkxxgma5yg27x0","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg17078keq114x6ex8r","version":1}},{"table":"cross_form","id":"064pd0r1n2w6brqjaxcanj5kd8","after":{"id":"064pd0r1n2w6brqjaxcanj5kd8","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg2s85j743p6rjsmacg","sent_at":0,"sent_by":"","unit":"064pd0pyg17078keq114x6ex8r","version":1}},{"table":"cross_form","id":"064pd0r1n0hnrnt1bxjqzh080c","after":{"id":"064pd0r1n0hnrnt1bxjqzh080c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg2s85j743p6rjsmacg","version":1}},{"table":"cross_form","id":"064pd0r1n1qbfq0pam075my25c","after":{"id":"064pd0r1n1qbfq0pam075my25c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg17078keq114x6ex8r","sent_at":0,"sent_by":"","unit":"064pd0pyg2s85j743p6rjsmacg","version":1}}]}');
insert into log_body values (35, X'6802B37EF2C077C9A32C43AB72A7A698', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n2mds3p7m0pv95twq8","before":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n2mds3p7m0pv95twq8","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n23e0eszacyx6db7mw","seed":"","stage":"planned","version":1,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n2mds3p7m0pv95twq8","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n23e0eszacyx6db7mw","seed":"","stage":"open","version":2,"way":"all"}}]}');
insert into log_body values (36, X'52BAC743CA44E7C83EC9C3517B8E8559', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n2mds3p7m0pv95twq8","before":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n2mds3p7m0pv95twq8","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n23e0eszacyx6db7mw","seed":"","stage":"open","version":2,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n2mds3p7m0pv95twq8","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n23e0eszacyx6db7mw","seed":"","stage":"open","version":3,"way":"all"}},{"table":"cross_consent","id":"064pd0r1n2wa832sv67y5dappw","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642009000000,"id":"064pd0r1n2wa832sv67y5dappw","plan":"064pd0r1n2mds3p7m0pv95twq8","unit":"064pd0pyg2s85j743p6rjsmacg"}}]}');
insert into log_body values (37, X'55A07E5E0433BD1B247D00F34C7B29A3', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n0hnrnt1bxjqzh080c","before":{"id":"064pd0r1n0hnrnt1bxjqzh080c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg2s85j743p6rjsmacg","version":1},"after":{"id":"064pd0r1n0hnrnt1bxjqzh080c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg2s85j743p6rjsmacg","version":2}},{"table":"cross_score","id":"064pd0r1n02ahyd9wd67h4apmg","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642009000000,"form":"064pd0r1n0hnrnt1bxjqzh080c","id":"064pd0r1n02ahyd9wd67h4apmg","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (38, X'84E61529C33143A39CD1BD40E2153DD3', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n1qbfq0pam075my25c","before":{"id":"064pd0r1n1qbfq0pam075my25c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg17078keq114x6ex8r","sent_at":0,"sent_by":"","unit":"064pd0pyg2s85j743p6rjsmacg","version":1},"after":{"id":"064pd0r1n1qbfq0pam075my25c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg17078keq114x6ex8r","sent_at":0,"sent_by":"","unit":"064pd0pyg2s85j743p6rjsmacg","version":2}},{"table":"cross_score","id":"064pd0r1n1mcqyqp52mp3gvfpr","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642009000000,"form":"064pd0r1n1qbfq0pam075my25c","id":"064pd0r1n1mcqyqp52mp3gvfpr","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (39, X'169E657FAC4FE49A6ED71271B38040F5', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n1x9tkxxgma5yg27x0","before":{"id":"064pd0r1n1x9tkxxgma5yg27x0","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg17078keq114x6ex8r","version":1},"after":{"id":"064pd0r1n1x9tkxxgma5yg27x0","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg17078keq114x6ex8r","version":2}},{"table":"cross_score","id":"064pd0r1n2ewr4jwkybgn9gy14","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642009000000,"form":"064pd0r1n1x9tkxxgma5yg27x0","id":"064pd0r1n2ewr4jwkybgn9gy14","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (4, X'32095885A7886C2EC3E4ED874C0665D2', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0qtqwz6retdwy16k0","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg0qtqwz6retdwy16k0","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0qtqwz6retdwy16k0/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0qtqwz6retdwy16k0/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg0qtqwz6retdwy16k0"}}]}');
insert into log_body values (40, X'5831DF94ADF343C4C401EBDA4A7D458C', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2mgc7szpazv1gz22g","before":{"id":"064pd0r1n2mgc7szpazv1gz22g","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg17078keq114x6ex8r","sent_at":0,"sent_by":"","unit":"064pd0pyg0qtqwz6retdwy16k0","version":1},"after":{"id":"064pd0r1n2mgc7szpazv1gz22g","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg17078keq114x6ex8r","sent_at":0,"sent_by":"","unit":"064pd0pyg0qtqwz6retdwy16k0","version":2}},{"table":"cross_score","id":"064pd0r1n1vjtfyck7jc4eh228","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642009000000,"form":"064pd0r1n2mgc7szpazv1gz22g","id":"064pd0r1n1vjtfyck7jc4eh228","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (41, X'16E0051BD2472CAD0D4083C1543D215B', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2mxyqtqpe5kbcwtvg","before":{"id":"064pd0r1n2mxyqtqpe5kbcwtvg","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg2s85j743p6rjsmacg","sent_at":0,"sent_by":"","unit":"064pd0pyg0qtqwz6retdwy16k0","version":1},"after":{"id":"064pd0r1n2mxyqtqpe5kbcwtvg","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg2s85j743p6rjsmacg","sent_at":0,"sent_by":"","unit":"064pd0pyg0qtqwz6retdwy16k0","version":2}},{"table":"cross_score","id":"064pd0r1n3r3xpqag2jcay05z8","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642009000000,"form":"064pd0r1n2mxyqtqpe5kbcwtvg","id":"064pd0r1n3r3xpqag2jcay05z8","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (42, X'155338823E224D38350724F5360EAC7A', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2w6brqjaxcanj5kd8","before":{"id":"064pd0r1n2w6brqjaxcanj5kd8","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg2s85j743p6rjsmacg","sent_at":0,"sent_by":"","unit":"064pd0pyg17078keq114x6ex8r","version":1},"after":{"id":"064pd0r1n2w6brqjaxcanj5kd8","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg2s85j743p6rjsmacg","sent_at":0,"sent_by":"","unit":"064pd0pyg17078keq114x6ex8r","version":2}},{"table":"cross_score","id":"064pd0r1n2we8tas8ja6jbs9yw","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642009000000,"form":"064pd0r1n2w6brqjaxcanj5kd8","id":"064pd0r1n2we8tas8ja6jbs9yw","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (43, X'412F5BF5B81FD4CD5BA40DC794EE8713', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n0hnrnt1bxjqzh080c","before":{"id":"064pd0r1n0hnrnt1bxjqzh080c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg2s85j743p6rjsmacg","version":2},"after":{"id":"064pd0r1n0hnrnt1bxjqzh080c","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","unit":"064pd0pyg2s85j743p6rjsmacg","version":3}},{"table":"cross_form","id":"064pd0r1n1x9tkxxgma5yg27x0","before":{"id":"064pd0r1n1x9tkxxgma5yg27x0","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":0,"sent_by":"","unit":"064pd0pyg17078keq114x6ex8r","version":2},"after":{"id":"064pd0r1n1x9tkxxgma5yg27x0","plan":"064pd0r1n2mds3p7m0pv95twq8","scorer":"064pd0pyg0qtqwz6retdwy16k0","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","unit":"064pd0pyg17078keq114x6ex8r","version":3}}]}');
insert into log_body values (44, X'16D5073F3B7A634EF1778D4EDE5FD0D5', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1d8405ntwxc9kefbr","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0qtqwz6retdwy16k0","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0qtqwz6retdwy16k0","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n28r4acxyb9hnk6zgw","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n28r4acxyb9hnk6zgw","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n0r57terk3e8t9sgh0","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642009000000,"fact":"lượt","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n0r57terk3e8t9sgh0","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n2w8mr35jqwk36v1d4","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n2w8mr35jqwk36v1d4","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (45, X'822BBDBF556DFF1435A7302F176B0DBB', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1d8405ntwxc9kefbr","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0qtqwz6retdwy16k0","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":3,"why":""}}]}');
insert into log_body values (46, X'E1EAF7708BD21EE321976A953DE0E3AE', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1rq8vsa62e29rs5rr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2s85j743p6rjsmacg","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2s85j743p6rjsmacg","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n0fs6rh8kj8hndhv8m","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n0fs6rh8kj8hndhv8m","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n0vxzfvd1rz0brxjs0","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642009000000,"fact":"lượt","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n0vxzfvd1rz0brxjs0","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n1p7tjqqrzde224wqw","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n1p7tjqqrzde224wqw","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (47, X'6C1957DF60569830CC5AA764215EE8E0', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1rq8vsa62e29rs5rr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2s85j743p6rjsmacg","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":3,"why":""}}]}');
insert into log_body values (48, X'E09DE8EAE01D7C96F985EB66DC755F08', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (49, X'482C2D39BFC3594BEE8287D6C09AF596', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1d8405ntwxc9kefbr","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n0b0d84acx03m7wb2w","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n0b0d84acx03m7wb2w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n0b0d84acx03m7wb2w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j1xq0s2mwnbxxgje24","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642010000000,"form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r5j1xq0s2mwnbxxgje24","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j3d7eswcndre346xb4","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642010000000,"form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r5j3d7eswcndre346xb4","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (5, X'0A19494C1D590399D55FE772B62A4D78', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2s85j743p6rjsmacg","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg2s85j743p6rjsmacg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2s85j743p6rjsmacg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2s85j743p6rjsmacg/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg2s85j743p6rjsmacg"}}]}');
insert into log_body values (50, X'AEF91CCA38B53AC6D8C6E2717D7FD3FA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1rq8vsa62e29rs5rr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2etxm9k8b56ba08t8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n2etxm9k8b56ba08t8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n2etxm9k8b56ba08t8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f13s31jdwnngabr0sc","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642011000000,"form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r9f13s31jdwnngabr0sc","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f3vp93295vs4p6rhhr","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642011000000,"form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r9f3vp93295vs4p6rhhr","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (51, X'A9AD33CA0EC0E837B268E0A8F6485399', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1d8405ntwxc9kefbr","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n25ha865hn246qsnnm","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n25ha865hn246qsnnm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n25ha865hn246qsnnm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc3x7q3rkenrsjvpg14","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642012000000,"form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0rdc3x7q3rkenrsjvpg14","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc10fygrkv568gqmp24","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642012000000,"form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0rdc10fygrkv568gqmp24","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (52, X'96250F5081B58DE3A3D55BA8A19F8894', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1rq8vsa62e29rs5rr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n23c8jpfejpxw9h1ng","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n23c8jpfejpxw9h1ng","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n23c8jpfejpxw9h1ng","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh93nh42ea99s5w11v5m","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642013000000,"form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0rh93nh42ea99s5w11v5m","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh90znnr9hrn7whe5kcm","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642013000000,"form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0rh90znnr9hrn7whe5kcm","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (53, X'6FF8F1C10507FDBF84760645C7B995FD', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg17078keq114x6ex8r","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg17078keq114x6ex8r","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (54, X'3C9815A31D922FCD4FDF14B1B178DFCC', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1d8405ntwxc9kefbr","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n25ha865hn246qsnnm","before":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n25ha865hn246qsnnm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n25ha865hn246qsnnm","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg17078keq114x6ex8r","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg17078keq114x6ex8r","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh93vht5vc5xcypsbrpg","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rh93vht5vc5xcypsbrpg","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh90nep4x0tfh8ta0y34","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642013000000,"fact":"lượt","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rh90nep4x0tfh8ta0y34","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh93pepxzp5s7e4vbfjm","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rh93pepxzp5s7e4vbfjm","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n1rq8vsa62e29rs5rr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n23c8jpfejpxw9h1ng","before":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n23c8jpfejpxw9h1ng","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n23c8jpfejpxw9h1ng","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (55, X'5E369D74547C8B0BEAD5BF77F3D629B3', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg17078keq114x6ex8r","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"sent","unit":"064pd0pyg17078keq114x6ex8r","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (56, X'5C8D3A2086ED64D36489682E1D6980BD', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"sent","unit":"064pd0pyg17078keq114x6ex8r","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"sent","unit":"064pd0pyg17078keq114x6ex8r","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2t7k5xz7dw5ffmed8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2t7k5xz7dw5ffmed8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2t7k5xz7dw5ffmed8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn602w2t5ngkzhkwj6pg","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642014000000,"form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rn602w2t5ngkzhkwj6pg","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn63tf23x4cdx3y75fpr","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642014000000,"form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rn63tf23x4cdx3y75fpr","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (57, X'8A74219810535B461FB8F6C9D199E8FE', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"sent","unit":"064pd0pyg17078keq114x6ex8r","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"returned","unit":"064pd0pyg17078keq114x6ex8r","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2bdzyr7spvp3hrry4","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2bdzyr7spvp3hrry4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2bdzyr7spvp3hrry4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (58, X'7D78E5E16AB8DB5E44E90AAD000ED814', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"returned","unit":"064pd0pyg17078keq114x6ex8r","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"returned","unit":"064pd0pyg17078keq114x6ex8r","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs32eebdkcqqzk6y7f5c","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642015000000,"file":"","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rs32eebdkcqqzk6y7f5c","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (59, X'DFA38C2D77FFE76F0F72EBB9FC0BA188', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"returned","unit":"064pd0pyg17078keq114x6ex8r","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"sent","unit":"064pd0pyg17078keq114x6ex8r","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2bdzyr7spvp3hrry4","before":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2bdzyr7spvp3hrry4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2bdzyr7spvp3hrry4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (6, X'CF4F4D14DFF867BA2B10EB35D433CA3D', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg17078keq114x6ex8r","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg17078keq114x6ex8r","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg17078keq114x6ex8r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg17078keq114x6ex8r/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg17078keq114x6ex8r"}}]}');
insert into log_body values (60, X'86F695C0EE369546EC823DE4FEACAA7F', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2yt1ejta9512vf1v4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"sent","unit":"064pd0pyg17078keq114x6ex8r","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2yt1ejta9512vf1v4","kind":"","name":"Thanh tra","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg17078keq114x6ex8r","stage":"sent","unit":"064pd0pyg17078keq114x6ex8r","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2bdzyr7spvp3hrry4","before":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2bdzyr7spvp3hrry4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0r1n2bdzyr7spvp3hrry4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx013q69csav8dapn4mc","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642016000000,"form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rx013q69csav8dapn4mc","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx00by83r316shfh1k8w","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642016000000,"form":"064pd0r1n2yt1ejta9512vf1v4","id":"064pd0rx00by83r316shfh1k8w","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (61, X'A10150739C9B32F04F1CA1CAF00B549C', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (62, X'5F281C28F88B5D797FCFE284474A7921', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (63, X'66CBE81A7D28C326A52153433B6313DE', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (64, X'3DC221F23143407247752A84C03667D1', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1d8405ntwxc9kefbr","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1d8405ntwxc9kefbr","kind":"","name":"Công an","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0qtqwz6retdwy16k0","stage":"sent","unit":"064pd0pyg0qtqwz6retdwy16k0","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n25ha865hn246qsnnm","before":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n25ha865hn246qsnnm","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0r1n25ha865hn246qsnnm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x3ecnew0ya5nyxz7f4","after":{"account":"nguoi-064pd0pyg2s85j743p6rjsmacg","at":1689642017000000,"form":"064pd0r1n1d8405ntwxc9kefbr","id":"064pd0s0x3ecnew0ya5nyxz7f4","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (65, X'304C981582BAE396F0AC6ECCC2052BE5', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1rq8vsa62e29rs5rr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1rq8vsa62e29rs5rr","kind":"","name":"Tòa án","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2s85j743p6rjsmacg","stage":"sent","unit":"064pd0pyg2s85j743p6rjsmacg","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n23c8jpfejpxw9h1ng","before":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n23c8jpfejpxw9h1ng","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0r1n23c8jpfejpxw9h1ng","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t1rwyj7vhr191d0gqg","after":{"account":"nguoi-064pd0pyg0qtqwz6retdwy16k0","at":1689642018000000,"form":"064pd0r1n1rq8vsa62e29rs5rr","id":"064pd0s4t1rwyj7vhr191d0gqg","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (66, X'F1AD8D00763C6FC40FF3839321EE9706', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":7,"year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"review_quota","id":"064pd0s4t0g97zwyr31wtzjzk4","after":{"award":"Cờ","base":"","grade":"","id":"064pd0s4t0g97zwyr31wtzjzk4","most":2,"round":"064pd0r1n23e0eszacyx6db7mw","share":0}}]}');
insert into log_body values (67, X'254BFA742E2FB352636900818DA723C3', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":7,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":8,"year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"review_nomination","id":"064pd0s4t2843cgb8gyegr4b24","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642018000000,"id":"064pd0s4t2843cgb8gyegr4b24","quota":"064pd0s4t0g97zwyr31wtzjzk4","round":"064pd0r1n23e0eszacyx6db7mw","unit":"064pd0pyg0qtqwz6retdwy16k0","why":"theo kế hoạch"}}]}');
insert into log_body values (68, X'8319B04C662E3E3EC4E2A9D87624311A', '{"why":"theo kế hoạch","changes":[{"table":"register_issuer","id":"064pd0pyg1qh7wgrqr766zax90","after":{"code":0,"id":"064pd0pyg1qh7wgrqr766zax90","name":"Khối","place":"","post":"","seal":"","short":"KTĐ","signer":"","split":0,"superior":"","version":1}}]}');
insert into log_body values (69, X'4E43EE86291CF9E7F19448AF1466111A', '{"why":"theo kế hoạch","changes":[{"table":"register_paper","id":"064pd0s4t3n784ewwb2wnfz0f4","after":{"at":1689642018000000,"checked":"","code":0,"content":"","day":null,"draft":"tep","file":"","form":"","hash":"","id":"064pd0s4t3n784ewwb2wnfz0f4","kind":"Thông báo","made_by":"nguoi-khoi-truong","mark":"TB-KTĐ","name":"thong-bao","no":0,"post":"","round":"064pd0r1n23e0eszacyx6db7mw","scan":"","send_to":"","series":"","signed":null,"signer":"","state":"signing","summary":"Kết quả","token":"Q6AA3WJU7DVM7DP4N4FRJCMBCY","version":1,"why":"","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (7, X'41E1A08931EE95A6F850D5FF28F8C7D3', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg15hp5yqsr14qs68ew","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg15hp5yqsr14qs68ew","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (70, X'6380E3E199E6F4BB8B976FEA48B15CDC', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":8,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":9,"year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"review_level","id":"064pd0s4t20fe3t6nssr3p2sqc","after":{"id":"064pd0s4t20fe3t6nssr3p2sqc","name":"Hội đồng","no":1,"round":"064pd0r1n23e0eszacyx6db7mw","unit":"064pd0pyg17078keq114x6ex8r"}}]}');
insert into log_body values (71, X'5EBED58C756524C554E1E02DEC3AAA5A', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":9,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":10,"year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"review_consent","id":"064pd0s8q19k4txtxmdb3g13w8","after":{"account":"nguoi-064pd0pyg17078keq114x6ex8r","at":1689642019000000,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q19k4txtxmdb3g13w8","level":"064pd0s4t20fe3t6nssr3p2sqc","round":"064pd0r1n23e0eszacyx6db7mw","why":"theo kế hoạch","yes":1}}]}');
insert into log_body values (72, X'6C2AC48812192134090F83A59D43B5B7', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s8q0w19v6y0r01ag4gjc","after":{"at":1689642019000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q0w19v6y0r01ag4gjc","no":1,"round":"064pd0r1n23e0eszacyx6db7mw","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n23e0eszacyx6db7mw","before":{"auto":1,"decided":null,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":10,"year":"064pd0pyg1qh7wgrqr766zax90"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n3rrgm9b4qxtzbj4fm","file":"","grace":3,"id":"064pd0r1n23e0eszacyx6db7mw","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642019000000,"times":1,"version":11,"year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (73, X'20DFFD84D9A78581D9755BAF075099AA', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (74, X'1EE22FD1011E8F1B7D35B01B0EB475AF', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (75, X'387B944B999F4B8E8E0D0EE9FBF0E3C6', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (76, X'3C39CF5034539F87968E4E3BB6BAFAC2', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (77, X'F8B683EA81FD829EEA452798A377789C', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (8, X'7F6320749390E3EA73538D4AFB728872', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0apvcwnqjkj5dkf2r","after":{"done":null,"due":19388,"id":"064pd0pyg0apvcwnqjkj5dkf2r","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg0fgzh91csxt08m1k8","after":{"done":null,"due":19415,"id":"064pd0pyg0fgzh91csxt08m1k8","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg0kxjanxypf70ssk6w","after":{"done":null,"due":19417,"id":"064pd0pyg0kxjanxypf70ssk6w","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg0sjes9anknyhx72t0","after":{"done":null,"due":19523,"id":"064pd0pyg0sjes9anknyhx72t0","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg16q1bghjdz3txjde4","after":{"done":null,"due":19548,"id":"064pd0pyg16q1bghjdz3txjde4","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg2crqchd69byary118","after":{"done":null,"due":19634,"id":"064pd0pyg2crqchd69byary118","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg2n9wn0sv7w5sbas3g","after":{"done":null,"due":19676,"id":"064pd0pyg2n9wn0sv7w5sbas3g","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg2pbrr7cyjv6xny7w4","after":{"done":null,"due":19688,"id":"064pd0pyg2pbrr7cyjv6xny7w4","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg2tj7hyv77pw2xsb6r","after":{"done":null,"due":19691,"id":"064pd0pyg2tj7hyv77pw2xsb6r","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg2xcvrdepe2t2w71jg","after":{"done":null,"due":19695,"id":"064pd0pyg2xcvrdepe2t2w71jg","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg36fd7a140hrvfmd18","after":{"done":null,"due":19702,"id":"064pd0pyg36fd7a140hrvfmd18","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg3agfy5pcz6r4h8jer","after":{"done":null,"due":19706,"id":"064pd0pyg3agfy5pcz6r4h8jer","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg1qh7wgrqr766zax90"}},{"table":"bloc_milestone","id":"064pd0pyg3tkjghbdyykcmcz30","after":{"done":null,"due":19741,"id":"064pd0pyg3tkjghbdyykcmcz30","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg1qh7wgrqr766zax90"}}]}');
insert into log_body values (9, X'388D89BB0043EA789077D8A3C53585C4', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1qh7wgrqr766zax90","before":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg15hp5yqsr14qs68ew","id":"064pd0pyg1qh7wgrqr766zax90","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'B5962C7E3969C4B3806819F27BAB0268C68243B09953F65175635D9CB9CEDF2D');
insert into log_hash values (1, X'6D2E13EA146F0DA11137C756D0E2EB4ED8CD5C5CA633CA441243C5B1F7440DDF');
insert into log_hash values (10, X'CF20BC6724AEDDAB71DC8ED0BFEB469497880C6305708BF7E966156FDBBEDEF1');
insert into log_hash values (100, X'76FEA1E2B4C14F10C6FBA53FF7E2BB8B4C3C054919D082833CF7D68672D34F78');
insert into log_hash values (101, X'84F1C804E34F86599B0A72F520ED3E0724D6DEE99FD75AF8B190FF9C80223B87');
insert into log_hash values (102, X'FF4E4ACF243E92A3A3897D6942E188761441CCC6C286F0B94F6E6FD609BDEF8E');
insert into log_hash values (103, X'8192DE4CC407450A7374B260A740CFBD146F78BB10ECF2B4366A1BC8BA71E469');
insert into log_hash values (104, X'2EA7927ACE0E4052BD6ED1863BE9D64C32011107CD557B567775BE1757481C8A');
insert into log_hash values (105, X'1446D4F9354E6108E32B378DB344C939E13ED00A65CFA7E4A05B167ABB634F14');
insert into log_hash values (106, X'FBB280381E0C478943E1DC95BCA605655B9DBA560D3A17751965E90BC950C223');
insert into log_hash values (107, X'C2416CF8A6532A8762E1C440F70910D9D392791790573EFB99ECA14E688800A7');
insert into log_hash values (108, X'F3060B86EF1EF27B7F11264427339A09ACEADED05DC6B07412BC15ADAF90F5A4');
insert into log_hash values (109, X'888572536850E42ACF6B0B77ACB7464F8D757D582D84C4AE047984C4CADF4844');
insert into log_hash values (11, X'0E6E70BAF6DC3FAFEA5A11D0186D811E54706D8388167C1F2BAFD41B1CCC81B1');
insert into log_hash values (110, X'BE870D601C0C66951C2CD29694CF0BD7B05F2DAE974697B1DB9D9E4699A3ECB4');
insert into log_hash values (111, X'36B9DE725D119E28C7896EE0D6B9A5D8625CC84AF496D54CCEC3AC0DF51712FD');
insert into log_hash values (112, X'1D4057C50AB956A738CCD62A10CA4DCE494800DA52E4E9F05B414AB1D4EAF153');
insert into log_hash values (113, X'BB35E9313949497FE42CB83C1F3C22BB61DBB6A159E8DD81097F5E34C0F7DB71');
insert into log_hash values (114, X'8C3C4612DF44D2C43B3E3B20A187F0F47D4C3EC4CD7C5894BE8B6497E9E11571');
insert into log_hash values (115, X'546520E615154D1A62BFD7861F5A848CD82EEB6B369A3EF8D2538C0016B4D0C4');
insert into log_hash values (116, X'D4E6CE3314690FA5B1A7DDA577E93231D91551D1051091D7B94ECC59A69379F5');
insert into log_hash values (117, X'ED4D5505BFE4A47196ECABBBB903909A15A5692DBDECE3DC7B88FDAE9C8C1106');
insert into log_hash values (118, X'02BEAF73150B44F2B21AE5584E4C1B1219C54D08DFAAD8A2CB3674163C5B4C6C');
insert into log_hash values (119, X'0CCB12244B9F06A0E0AFB55AA62DB3C1E429358676E033567A8231D569570CF5');
insert into log_hash values (12, X'F809D68B9E08BF3692557D511575E9D03EAACF3C66B74464AE13371BCBB74512');
insert into log_hash values (120, X'7759E37D4A2092907A536B3AA7F9BBC02D4B81843D782FBF83565F541FB3DD29');
insert into log_hash values (121, X'ECBC86AFD8DE4A3DBD4C809DE36DA873ED52C8791954CB1459292FB0146DF8D8');
insert into log_hash values (122, X'92EA85E701A89ADDFE2155695C8BFDD09E8BA29706BB9AF32198711A390ED605');
insert into log_hash values (123, X'68E0AEEFF6B5063713B19D6F2A5EB8D78E8F240B7027986FDE0C529ABB432F65');
insert into log_hash values (124, X'FE1C45FAFCD7AFDED262E964F75DD4115A4D83B8E4C2ECCA478F1407A86427A2');
insert into log_hash values (125, X'3E201AAA86B59EC2BAA4A6B1C42976C346C13506B0FBEECBED9650347808F7F5');
insert into log_hash values (126, X'BBCC1815CD2E6D0A64F041F8504EFF0F6E011BEEEE6E0B0AD1CFBC2547384276');
insert into log_hash values (127, X'2504A3D429F98E641A83D087432FD400AFAD2557BEC61BAE282E4F919C7C43E0');
insert into log_hash values (128, X'AF8AC77DAC6C3CF4348158CD277D88BD8530B305938BBE408F2E92D4972F3FFD');
insert into log_hash values (129, X'7FC2C526F436090131659F22DE31CF736118EB01DF1E6BC6BA33E25041EC7BDF');
insert into log_hash values (13, X'F1CD30727568AAF63D1FD792258472A131DCD26C86BD03EE5C4EF12E5F3743D5');
insert into log_hash values (130, X'15B65BE57350850103DA9AF1732800DFE2E0D16BBA609D4AD7EF2877CA9230E2');
insert into log_hash values (131, X'DE47437B28E76AF356C812B3450C46CADAEB4AA92D3C7C73BDA1E66C9288F30E');
insert into log_hash values (132, X'94165296880E59E999B1DB1B6B182A4F13B642D509CBFA228811D0DCB9F9FE43');
insert into log_hash values (133, X'B05420DA3AD727489A0179C1CA6B8E78204C72B8323B5DC3A521E4559B3532BF');
insert into log_hash values (134, X'FA1FCCAF67AB7E7B46CE78CDC456585C395B8D119C1FD96F75502F36E7792FA3');
insert into log_hash values (135, X'ACFA6511B8C01B1024BE8149A1DA510CA7C4E463E61A66EEA92DE0D023D14393');
insert into log_hash values (136, X'7E3F837B99E6C6BDADB6DBA06F1877D4477662318EEA3D2329A741A0328F3882');
insert into log_hash values (137, X'975704A3D66A9826C4E54D45A07305D268D2384567970E10D56290726A5E9728');
insert into log_hash values (138, X'5DE36A2081246CE365EBE2759B88D92D0B3CF33AEFB7943B3C80A4B3C5D49938');
insert into log_hash values (139, X'DCC835C53B56E63652350AD5EA32A943DB76C909F0B2C40A6E07F1D1EF48052F');
insert into log_hash values (14, X'8165DB8F6ABC0512311D8276217D0EAB748A6534C0DA14192A92D2161ADC6BEE');
insert into log_hash values (140, X'B925414C9A0CA51CD01F4900381EE47B2AAF5AED01E6BC1DC07AC10BE2232E1F');
insert into log_hash values (141, X'AB54FFC196964228A72D311AD5AE2C5E6B6E2F014C5C8EBAA7F1DAE05913861B');
insert into log_hash values (142, X'D634486E133DA975B464AB5E387273DBAEFBAEEE46F90787E8F5782396469A4F');
insert into log_hash values (143, X'91F0F879D3E36CB2C20D418D076FE5451881C17F321F9F88EB4052AFA692238D');
insert into log_hash values (144, X'0CB44549646B588AD870FD4BB5EA8B0A7E712ECDAC2DBC4A3AFC814B33D43640');
insert into log_hash values (145, X'3EAC183D295ABE310C7FB22EE0B6778D537313E6C778CBBC22C061597F32A72A');
insert into log_hash values (146, X'7E811E7964E092033CB2F9AD9A53E4A8BC63476E92CF5F4849014A6FFD5D4A42');
insert into log_hash values (147, X'DD3188546806B90527523F9C114DB4074EEB329D2974B1A4276E319ED83327C4');
insert into log_hash values (148, X'8F4A21E4712D4E2BEB9FC4C2CB865A1E22ED3A51D2FE945F06ECA9C9A5CF3D4A');
insert into log_hash values (149, X'85DEA962777A78B76B7FF03FAC718F68ACCC342E034C1C7BD9E4FA32CDF47A2E');
insert into log_hash values (15, X'7D1C4A2F8788957375E49221A6C58B407450BDF5317A7C7A4F73CF0F4F75572D');
insert into log_hash values (150, X'6A7F28266D9B577638D8A67A991EF2B862B4A566D9B8DEE8BBC654AA4A583C82');
insert into log_hash values (151, X'BFC66140A8822128B080F4A59BCA88EDCA061C7BCE61E64453E9EDC13A266576');
insert into log_hash values (16, X'5F419152CD37A63309E899CEAB0C720ACF02C1A9D982013B8DB1E0BC520F3BDE');
insert into log_hash values (17, X'29A33A316359F94ABDEE03972CE8A30EABFF52D240E5C433BC4A41C402EE9069');
insert into log_hash values (18, X'E857F0683867D0616BA7B1B9A13FC6C1C805A9EFB4C23B102015C6AE92FA2C8B');
insert into log_hash values (19, X'F09C6C9EA21AF3CE1E3977EFA85ED079F6F007601C1767EC198BA8866145DB65');
insert into log_hash values (2, X'44681E3C79873C5CE8D6DDAE9BFA0DA0C9BAA6345744E4F481F3C7DF446C515D');
insert into log_hash values (20, X'0BF5A4C25161E078C0A8CC95479CFAB14B27354A7F98ABE9630019026A2EE272');
insert into log_hash values (21, X'0ABD109A2258E3169806CDB8521F9C03A5EB66A7CD571D9117F7907549CC9A84');
insert into log_hash values (22, X'17B401E81EC66AE25A2427D298CC664A91094D912CF4BE54726D818603FE2228');
insert into log_hash values (23, X'704630DA6F0F021658063BFB7C207E8711D723E49079241E0B733F8F02D48357');
insert into log_hash values (24, X'DDAF93E51D1968BB40DA43D06C90DCFF612B3610613F7309FC12077EC367F20C');
insert into log_hash values (25, X'759D98D7F50B6B0B9D15156B5E55F1B7EC8EAB3FA94CE0453D092C718CE43202');
insert into log_hash values (26, X'FC1090E1761819BBAFE1016A77035C25A630086AE6255E50A7939E9FA6E0CA59');
insert into log_hash values (27, X'8DF58D8B148AFDDD0E5AAD23BBBEC162215DE91D0166AA7611FC992E73EA19E1');
insert into log_hash values (28, X'22E3AB1033339EBA065CA454A519FCE5866DD6F60A77B3FC41285C22FF454247');
insert into log_hash values (29, X'FE40C1FEB9C9EDAE62F70BEC07EF09078B4816D5CA488F15BD86F60A6BB802D7');
insert into log_hash values (3, X'EB2A6C822E5140BEB09C24CDF2ACCF6E0D9244F7DBCC791439F7858058CCDDEF');
insert into log_hash values (30, X'37BCA41C6602D5EF7AC356B5D15157434BC7897BF3511A7791CF13895C999F83');
insert into log_hash values (31, X'4A34C156C3FAD4AF0AB8B71A3E27B73B5ED37F1E82EA961E677EB13CD7807E97');
insert into log_hash values (32, X'15D3B84B763D42FB1EAD644A8D69DC69EEC0E3A294F4B9BFBCB055AB47626446');
insert into log_hash values (33, X'842E405346A36BDF2AEC0A213B035DE87336F75953AE4D10A813F82C6BFD51DE');
insert into log_hash values (34, X'16E7AA3768DA7F15E3C0595A1EFE9CD14364FD34A7DF99AA6706F7F57C5C78D8');
insert into log_hash values (35, X'811C7DA351AE6CA8A47E10704D6D8732FDBF933D1D4AB3EB4BAFE05DCDDEF12E');
insert into log_hash values (36, X'BE3B15929F91BA9DB0A1ADFA0283AB4D6F5C2E09638089B018024F5C79D42E7C');
insert into log_hash values (37, X'647B717A5F479F3E8E8DD7EBDA2243A4BC67EA018B94CD319FCCC699EF4BA246');
insert into log_hash values (38, X'DC7C995EDE51130BF4B4E10A6C50C987C2FC0A140C5CF97EEBBAFF2389FAE80C');
insert into log_hash values (39, X'AF03D306014773A8848F8F8A0315E624A70A77D3943C426CEBF57DBB942210C6');
insert into log_hash values (4, X'BA7FED3FED780AC2D139821D6AF81ED612E40AE350452146BBA9549CFB378951');
insert into log_hash values (40, X'EDBB6B8306FE8461B5A3596B8CD0FB29BAFCE15A3F2B49E46283FD226A82D9A6');
insert into log_hash values (41, X'17EE0851474D666223FF8D22975073A7E2FE3E01C5DF81A1D29BFD7205F7EA64');
insert into log_hash values (42, X'02156828F7E53CD05301488DF5CC22904EA81CBD710D1008A674C5F59C5F15C5');
insert into log_hash values (43, X'F04645BD897EE9DB70EABFE7DF742F498F3804C9B10E782CB51A0FF15C691375');
insert into log_hash values (44, X'6754B3C9D2C935BF779F9100EB3FF03848C631123FC0A55BA4CDD90489946E09');
insert into log_hash values (45, X'0A40922B22A932D0DAE8B5B77D6051A5A72C930CDA2EA856851F297CD6CDE306');
insert into log_hash values (46, X'978CD7BC3D976EA5252FC16410321C5509B329998EFD8216356FAAD10E301998');
insert into log_hash values (47, X'B6784E6AA678D2952F90132D7E456350CA96EB6C6ED218186CD5D275D54DB72A');
insert into log_hash values (48, X'EAA362231AB329E0602A739C7E9657D584F5D6711655F05D39CA88CB61193079');
insert into log_hash values (49, X'9CD0A3B830C1A8B82153D7F1410E63D7CAECF69C2203CB96B64E568BA9E446EA');
insert into log_hash values (5, X'C56DE2C4E9C2E55CF5A0DEE7DB32FAF72016C418A4E4F87ACF4FCD0E034B8838');
insert into log_hash values (50, X'5967588182B7E0E59B70D294E0E42A08208C4E157BDA4C3075CFDEBCA9A56525');
insert into log_hash values (51, X'CAD75417910D6412F96ECA05445EA2B357F4552976D3F53C7F4AD448830D8ADF');
insert into log_hash values (52, X'528711A0B88DC4935FB4ED830D8B26727AB3C466EAC34E1EEECE0ACDE0053C67');
insert into log_hash values (53, X'E1CA86BEE7638D7CF257D26846D4E565F4911BFFC9694491044DF62827E92A3D');
insert into log_hash values (54, X'C97EED8C7D0F6B8ABC4B0E096875CEC54957D9E62FD0A5472F6511D4AC576F57');
insert into log_hash values (55, X'CAAF3E95769402797D08E1B91520FD6F43DFFF3A949C9312FD1E1346A0AB8D46');
insert into log_hash values (56, X'5D848DBF46915666B2F334BD5376E3A0ED3637C1C10DBE9FF2ABF7BC2A90753A');
insert into log_hash values (57, X'25DD786B24790DC4AE00EC7748C8B4A4A2251B2B685F9A1DAE20E01715C80467');
insert into log_hash values (58, X'1029CCF8448B1766B48C6C568268F3024089BF7C9A31254A8DE3E1F1A13C7C35');
insert into log_hash values (59, X'DD5F610C58FD370F68880D33356D779611272694632E38989EF6E3738BBFD735');
insert into log_hash values (6, X'B52A5A375FCFEACFB377A9C4283AD0266D50DA6AE248710722AF85A97F2B07D2');
insert into log_hash values (60, X'B436CC08A41A149A4F842FAF8D4E75ADDCF3A63D22BB64695C2FB3078ED0F4E9');
insert into log_hash values (61, X'E707E6EC41F2A1E171713730917A0A3D2E26E22089B21DD6BAF21B5945C0F716');
insert into log_hash values (62, X'F8E07248C5EA5AE318B2EDBE4397025809661AECA6308E700B43894FE407A01A');
insert into log_hash values (63, X'07F5A5E716A7216F4162BF53F90033D95ED1F4C0CA21DE5570C4DEB139D088F2');
insert into log_hash values (64, X'8B48E45ADF24C5E15BBF19C82A8122271CCE4300073ECBE8DEAEDA86C7A4EAC3');
insert into log_hash values (65, X'FB7E29F051F72FC8826D34A6A6E08F7565610F99E88C8715A61A782C753B0787');
insert into log_hash values (66, X'8E2DF38BF66B5779AAF0D7A5025EF89797B6ACF8628BFA6B35E0F19904AFBFD2');
insert into log_hash values (67, X'64DB2EA6B07F15CBC3999E095D2AA4FA52749E75357E9E58B9C66EF965B3E4A8');
insert into log_hash values (68, X'260AEB53E7D7DFFE35B9975BF4DD4AB060D0C03AA153C85840A65304A56F8259');
insert into log_hash values (69, X'D407262F4DE22FAA24A9AC8F7F49D7A03D50EB05624DE2EE2B8125EB446AC4BE');
insert into log_hash values (7, X'D86C8B66A6317D535A62F3F3DE63FC6FD548B1308FB6FB485480409DE3BFB254');
insert into log_hash values (70, X'9FBE8584CB26CA1DDDBCC746E62E542A1E6B39447F5A49F1EDC415D56EB2E957');
insert into log_hash values (71, X'981F5C421EC31C1B211ACAE505E09E30A9DE20D70D92E0D1436C37C5E57F9948');
insert into log_hash values (72, X'DBA0AA24ED636BEE0BEF8BAB3438E0DA44ADDCB7051EC794BD3B78C624AD2DE8');
insert into log_hash values (73, X'8BD1744AA59C57274B349278C13AD95F71C3350584C3FBD42A55D66224AD7E0E');
insert into log_hash values (74, X'2CFC4119B910F3D8FA0EB522226B783C13A0C282A7F34A6B4FAE39893BCE2C00');
insert into log_hash values (75, X'8DC776723D02A2314F481557E338F6E6A5EE94E8BC154FD1DB35875F3B861AA0');
insert into log_hash values (76, X'23D3A33B4F100B58FEA39746BA83F5C619AB5EDA21E2BCFA32660D9F5EF6D1B0');
insert into log_hash values (77, X'A9ACFE5C67C0EFFAA0A3D59778CBDBDB468B7148788316EA8BBD58A7D3B79FB1');
insert into log_hash values (78, X'2AC8A3638F7176B35B3C9D61CD7D2D375B82A017A68C459C1DF790A392B2B076');
insert into log_hash values (79, X'80AC477973B3E0A6CD8A31BB3757026ED3D220F920D66C52422A272EC14BCD6F');
insert into log_hash values (8, X'D206ABD2F8CFEB01B3BDBA3B1B67E5B880E63F87CBF2186EB07C47E5D13FE5FF');
insert into log_hash values (80, X'79F1CEF6732D3EEE95E3A5A796E8D4F29C3F6C5DE884494A55CCAD54842DE17A');
insert into log_hash values (81, X'AF0693C3FF3E1ED38F23C06D7A2E762E62FDC9411089E6B01306E6AB5B0324B6');
insert into log_hash values (82, X'7015232A1F280602DA4C1818931C5AFC179432838F9D5080AB8BF37F8E1F8301');
insert into log_hash values (83, X'3AAE67C9801CEE5E348BADC80B0EE36BC25978F521515757293DE3E075CF5F95');
insert into log_hash values (84, X'E3B981E250DB68B5FA03DDF96E8CB204746DE4A68EB1EF4D9CA089BF4E312448');
insert into log_hash values (85, X'3E0CB11AAF78A359A2D6FA3A50ABBBC7B7FA45C1B7A30DBD375CD11310C3CBF4');
insert into log_hash values (86, X'40E351641CE8F9E4947B8B068ABF859EE72A86B34816B6EF553601B7776BB407');
insert into log_hash values (87, X'22FAC28D1D54847E45B6450C3108DCDA6489CC561255D783F9FD99037E840606');
insert into log_hash values (88, X'B674E731A9E2C08E453FE45209D98746A9C246D6238BA608D6980AE14DD8E5D3');
insert into log_hash values (89, X'BDD345F1AF468DDC7BD73C340B7AD3461CCBC70D0E2C8F28FE1ABF67368FBE2A');
insert into log_hash values (9, X'EBD83A7B00544B3A4C8AE1B285B5F11B1146D06BFD15115EB2A93DC31E425946');
insert into log_hash values (90, X'CC7B50EF5BCBB1CC8A864DE1F6AEB6CC257D5101BF17D3056B5FC45FE822A6A7');
insert into log_hash values (91, X'E4719DCC463DCF1E7CE11503EA8EA02672986928BE8A44D8DFA78CF72BB4A83B');
insert into log_hash values (92, X'1B34846C183218002295B8ACF91EF1CB98500A8C62634C3FFE3DE4A3F6FEC123');
insert into log_hash values (93, X'5C2E0BBA827BC8E993B4DB12A866EB5E5FEF0EA7E32A28D246758BFADBDB5677');
insert into log_hash values (94, X'FEA035B3E1178A5054631CA8F5BF75CD061A3AB2F2A6AD8FC2E650E979B9F390');
insert into log_hash values (95, X'D67DAA052761542805774B5C26EE5B760B23DC5955DE726A01FE63BE6384A3DB');
insert into log_hash values (96, X'2AC830624489F96A07D7DADC696ADD90437378CAF11C5330A40894D3962AB531');
insert into log_hash values (97, X'CBFE4ADA03A305FC303375F70378D0114E2EA959B620A3CF80A104EC1DF2840A');
insert into log_hash values (98, X'E440154F59B9A8CD2C938BDB29C5CD7393D5CF9F7E3D546038FA3B5AEE0DF392');
insert into log_hash values (99, X'3CAF80471CF86F20CE941A0684001A62A02F18795A83833B542C57A5687375A5');
insert into account values ('064pd0r1n1kvb6p2rjp9sp8qsm', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', '88e3bd6ffa86140cf0cb45e4435776cfa2c9a5953d63f99e39464afaf8c784ee', 1690246809000000, 0, '');
insert into account values ('064pd0r1n1qs2whp2r1zxzg0zr', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$gDYBJqcYV2ayWgoY54d7ng$nQoctf2n9LQlEmyBwI7xVElaGimjfx1Ajzn3K+tL07U', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n1kvb6p2rjp9sp8qsm/0', '064pd0r1n1kvb6p2rjp9sp8qsm', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n1qs2whp2r1zxzg0zr/0', '064pd0r1n1qs2whp2r1zxzg0zr', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg15hp5yqsr14qs68ew', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg1qh7wgrqr766zax90', 10, '064pd0pyg15hp5yqsr14qs68ew', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a0s6kkq94m1aevhmjm', '064pd0pyg1qh7wgrqr766zax90', '064pd0pyg0qtqwz6retdwy16k0', NULL, NULL);
insert into bloc_member values ('064pd0q6a1fq9m4reej433n9z0', '064pd0pyg1qh7wgrqr766zax90', '064pd0pyg2s85j743p6rjsmacg', NULL, NULL);
insert into bloc_member values ('064pd0qa71dxr1c3patsx1pt64', '064pd0pyg1qh7wgrqr766zax90', '064pd0pyg17078keq114x6ex8r', 19417, 19630);
insert into bloc_term values ('064pd0qe42c8k9h22emzcd5d04', '064pd0pyg1qh7wgrqr766zax90', '064pd0pyg0qtqwz6retdwy16k0', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj1356rxcs2ywh5y7q10', '064pd0pyg1qh7wgrqr766zax90', '064pd0pyg2s85j743p6rjsmacg', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0apvcwnqjkj5dkf2r', '064pd0pyg1qh7wgrqr766zax90', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0fgzh91csxt08m1k8', '064pd0pyg1qh7wgrqr766zax90', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0kxjanxypf70ssk6w', '064pd0pyg1qh7wgrqr766zax90', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0sjes9anknyhx72t0', '064pd0pyg1qh7wgrqr766zax90', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg16q1bghjdz3txjde4', '064pd0pyg1qh7wgrqr766zax90', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg2crqchd69byary118', '064pd0pyg1qh7wgrqr766zax90', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg2n9wn0sv7w5sbas3g', '064pd0pyg1qh7wgrqr766zax90', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2pbrr7cyjv6xny7w4', '064pd0pyg1qh7wgrqr766zax90', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2tj7hyv77pw2xsb6r', '064pd0pyg1qh7wgrqr766zax90', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2xcvrdepe2t2w71jg', '064pd0pyg1qh7wgrqr766zax90', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg36fd7a140hrvfmd18', '064pd0pyg1qh7wgrqr766zax90', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3agfy5pcz6r4h8jer', '064pd0pyg1qh7wgrqr766zax90', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3tkjghbdyykcmcz30', '064pd0pyg1qh7wgrqr766zax90', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv01qeng5tr6njsz7nr', '064pd0pyg1qh7wgrqr766zax90', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr2fgck7q8kwcpptya8', '064pd0pyg1qh7wgrqr766zax90', '064pd0qsv01qeng5tr6njsz7nr', '064pd0pyg2s85j743p6rjsmacg', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny0eskpape32qty85r4', '064pd0pyg1qh7wgrqr766zax90', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n1zgt74najx1ay5v5r', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n37w55k89zs9kc59g8', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3b10eswya965arfk0', '064pd0r1n37w55k89zs9kc59g8', '064pd0pyg12qcef2nsvjh7hyec', '064pd0r1n1zgt74najx1ay5v5r', 8766, NULL);
insert into factor values ('064pd0r1n1qs2whp2r1zxzg0zr', 'ZmFjdG9yLzA2NHBkMHIxbjFxczJ3aHAycjF6eHpnMHpyCkVHVVBLMkpLUVhDQVhXNUoyNEZGNFJQQ0dNUlhVVDVD', 1689642009000000);
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/0', '064pd0r1n1qs2whp2r1zxzg0zr', '699c016fb58f423be0299c86c90a5d5c2cc92fc21727d2292b62e3cc81e2f60f');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/1', '064pd0r1n1qs2whp2r1zxzg0zr', '7c7b8c3d3da7e9d73d76db0064f3090c82ce0b90d256e9ba561d01e04769699c');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/2', '064pd0r1n1qs2whp2r1zxzg0zr', '5f1341fc18bdbc147027c64269890ddb803dc8aa81b98504689fedd725c638ea');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/3', '064pd0r1n1qs2whp2r1zxzg0zr', 'e306b51bc41fce896cec4072310ccd1e829f4f5031205eb46d8a85c9e789f86a');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/4', '064pd0r1n1qs2whp2r1zxzg0zr', 'a79991196b09bde77b3fce29d592a6154eff72ebd652d0598cdb3dc797b3f289');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/5', '064pd0r1n1qs2whp2r1zxzg0zr', '146a6ddd2cfff18413c6ac157055912c01225d7e4f33d17abef00d057342738a');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/6', '064pd0r1n1qs2whp2r1zxzg0zr', 'e1413de8ab4004751c3fa50627930817975e803407bf0140a6cd6a3ccc6a3aa2');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/7', '064pd0r1n1qs2whp2r1zxzg0zr', 'b9601c06f67cb75af1d2e341bdc45090c795057442d081e46b4e7dcc2e7b2f46');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/8', '064pd0r1n1qs2whp2r1zxzg0zr', '9826711d0ba4cc26e31848bcba8f5f091a956d839831b40d1fddaf85ec943ff3');
insert into factor_code values ('064pd0r1n1qs2whp2r1zxzg0zr/9', '064pd0r1n1qs2whp2r1zxzg0zr', '30d614315f2fc8ba057a64eca60b5e4d9b0c084edd4b06e2fed059b821a91ce0');
insert into factor_step values ('064pd0r1n1qs2whp2r1zxzg0zr', 56321400);
insert into passkey values ('064pd0r1n0z92qcwx80hmbg2q0', '064pd0r1n1qs2whp2r1zxzg0zr', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n33dww9qs3y1ttenhr', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n0784my3mj533dsksg', '064pd0r1n1qs2whp2r1zxzg0zr', 'https://sso.example.org', 'người-số-1', '064pd0r1n1qs2whp2r1zxzg0zr', 1689642009000000);
insert into sheet_edition values ('064pd0r1n3rrgm9b4qxtzbj4fm', 2, '064pd0pyg15hp5yqsr14qs68ew', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n0h28jsh332h6rjns0', '064pd0r1n3rrgm9b4qxtzbj4fm', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n23e0eszacyx6db7mw', 11, '064pd0pyg1qh7wgrqr766zax90', 'year', '064pd0r1n3rrgm9b4qxtzbj4fm', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642019000000, 1, NULL, 1);
insert into review_due values ('064pd0r1n1rp68xqj2n2y5p9yc', '064pd0r1n23e0eszacyx6db7mw', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n21wq5zhtgdq7qyr0w', '064pd0r1n23e0eszacyx6db7mw', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n34y1dec2mz8104d9r', '064pd0r1n23e0eszacyx6db7mw', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n3rxkfv5m227vt12tm', '064pd0r1n23e0eszacyx6db7mw', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n3thyzravhc8zwym90', '064pd0r1n23e0eszacyx6db7mw', 'agreement', '', 19562, '');
insert into review_office values ('064pd0r1n3tncwafy8wgs7ytb8', '064pd0r1n23e0eszacyx6db7mw', 'to-thu-ky', '064pd0pyg0qtqwz6retdwy16k0');
insert into review_interest values ('064pd0r1n30trebpf7r7sk3je8', '064pd0r1n23e0eszacyx6db7mw', 'nguoi-khac', '064pd0pyg17078keq114x6ex8r', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n1d8405ntwxc9kefbr', 7, '064pd0r1n23e0eszacyx6db7mw', '064pd0pyg0qtqwz6retdwy16k0', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg0qtqwz6retdwy16k0', '', '', NULL);
insert into review_form values ('064pd0r1n1rq8vsa62e29rs5rr', 7, '064pd0r1n23e0eszacyx6db7mw', '064pd0pyg2s85j743p6rjsmacg', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2s85j743p6rjsmacg', '', '', NULL);
insert into review_form values ('064pd0r1n2yt1ejta9512vf1v4', 9, '064pd0r1n23e0eszacyx6db7mw', '064pd0pyg17078keq114x6ex8r', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg17078keq114x6ex8r', '', 'theo kế hoạch', NULL);
insert into review_line values ('064pd0r1n0b0d84acx03m7wb2w', '064pd0r1n1d8405ntwxc9kefbr', 'I.1', 'settled', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n23c8jpfejpxw9h1ng', '064pd0r1n1rq8vsa62e29rs5rr', 'I.2', 'settled', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n25ha865hn246qsnnm', '064pd0r1n1d8405ntwxc9kefbr', 'I.2', 'settled', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2bdzyr7spvp3hrry4', '064pd0r1n2yt1ejta9512vf1v4', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2etxm9k8b56ba08t8', '064pd0r1n1rq8vsa62e29rs5rr', 'I.1', 'settled', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2t7k5xz7dw5ffmed8', '064pd0r1n2yt1ejta9512vf1v4', 'I.1', 'settled', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n0fs6rh8kj8hndhv8m', '064pd0r1n1rq8vsa62e29rs5rr', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642009000000);
insert into review_figure values ('064pd0r1n0r57terk3e8t9sgh0', '064pd0r1n1d8405ntwxc9kefbr', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642009000000);
insert into review_figure values ('064pd0r1n0vxzfvd1rz0brxjs0', '064pd0r1n1rq8vsa62e29rs5rr', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642009000000);
insert into review_figure values ('064pd0r1n1p7tjqqrzde224wqw', '064pd0r1n1rq8vsa62e29rs5rr', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642009000000);
insert into review_figure values ('064pd0r1n28r4acxyb9hnk6zgw', '064pd0r1n1d8405ntwxc9kefbr', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642009000000);
insert into review_figure values ('064pd0r1n2w8mr35jqwk36v1d4', '064pd0r1n1d8405ntwxc9kefbr', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642009000000);
insert into review_figure values ('064pd0rh90nep4x0tfh8ta0y34', '064pd0r1n2yt1ejta9512vf1v4', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642013000000);
insert into review_figure values ('064pd0rh93pepxzp5s7e4vbfjm', '064pd0r1n2yt1ejta9512vf1v4', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642013000000);
insert into review_figure values ('064pd0rh93vht5vc5xcypsbrpg', '064pd0r1n2yt1ejta9512vf1v4', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642013000000);
insert into review_entry values ('064pd0r5j1xq0s2mwnbxxgje24', '064pd0r1n1d8405ntwxc9kefbr', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642010000000);
insert into review_entry values ('064pd0r5j3d7eswcndre346xb4', '064pd0r1n1d8405ntwxc9kefbr', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642010000000);
insert into review_entry values ('064pd0r9f13s31jdwnngabr0sc', '064pd0r1n1rq8vsa62e29rs5rr', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642011000000);
insert into review_entry values ('064pd0r9f3vp93295vs4p6rhhr', '064pd0r1n1rq8vsa62e29rs5rr', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642011000000);
insert into review_entry values ('064pd0rdc10fygrkv568gqmp24', '064pd0r1n1d8405ntwxc9kefbr', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642012000000);
insert into review_entry values ('064pd0rdc3x7q3rkenrsjvpg14', '064pd0r1n1d8405ntwxc9kefbr', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642012000000);
insert into review_entry values ('064pd0rh90znnr9hrn7whe5kcm', '064pd0r1n1rq8vsa62e29rs5rr', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642013000000);
insert into review_entry values ('064pd0rh93nh42ea99s5w11v5m', '064pd0r1n1rq8vsa62e29rs5rr', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642013000000);
insert into review_entry values ('064pd0rn602w2t5ngkzhkwj6pg', '064pd0r1n2yt1ejta9512vf1v4', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642014000000);
insert into review_entry values ('064pd0rn63tf23x4cdx3y75fpr', '064pd0r1n2yt1ejta9512vf1v4', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642014000000);
insert into review_entry values ('064pd0rx00by83r316shfh1k8w', '064pd0r1n2yt1ejta9512vf1v4', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642016000000);
insert into review_entry values ('064pd0rx013q69csav8dapn4mc', '064pd0r1n2yt1ejta9512vf1v4', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642016000000);
insert into review_entry values ('064pd0s0x3ecnew0ya5nyxz7f4', '064pd0r1n1d8405ntwxc9kefbr', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642017000000);
insert into review_entry values ('064pd0s4t1rwyj7vhr191d0gqg', '064pd0r1n1rq8vsa62e29rs5rr', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642018000000);
insert into review_proof values ('064pd0rs32eebdkcqqzk6y7f5c', '064pd0r1n2yt1ejta9512vf1v4', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642015000000);
insert into review_result values ('064pd0s8q0w19v6y0r01ag4gjc', '064pd0r1n23e0eszacyx6db7mw', 1, 1689642019000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
insert into register_paper values ('064pd0s4t3n784ewwb2wnfz0f4', 1, '064pd0pyg1qh7wgrqr766zax90', '064pd0r1n23e0eszacyx6db7mw', '', 'thong-bao', 'Thông báo', 'TB-KTĐ', 'Kết quả', '', 'signing', '', '', 'tep', '', '', NULL, '', 0, '', NULL, '', '', 'Q6AA3WJU7DVM7DP4N4FRJCMBCY', 0, '', 'nguoi-khoi-truong', 1689642018000000);
insert into register_issuer values ('064pd0pyg1qh7wgrqr766zax90', 1, '', 'Khối', 'KTĐ', '', '', '', '', 0, 0);
insert into review_quota values ('064pd0s4t0g97zwyr31wtzjzk4', '064pd0r1n23e0eszacyx6db7mw', 'Cờ', '', 2, 0, '');
insert into review_nomination values ('064pd0s4t2843cgb8gyegr4b24', '064pd0r1n23e0eszacyx6db7mw', '064pd0s4t0g97zwyr31wtzjzk4', '064pd0pyg0qtqwz6retdwy16k0', 'theo kế hoạch', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642018000000);
insert into mailbox values ('064pd0r1n1kvb6p2rjp9sp8qsm', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4xa3ZiNnAycmpwOXNwOHFzbQo4V0pOLTM4VTMtQTJRNQ', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n1kvb6p2rjp9sp8qsm|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n1kvb6p2rjp9sp8qsm', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
insert into review_level values ('064pd0s4t20fe3t6nssr3p2sqc', '064pd0r1n23e0eszacyx6db7mw', 1, 'Hội đồng', '064pd0pyg17078keq114x6ex8r');
insert into review_consent values ('064pd0s8q19k4txtxmdb3g13w8', '064pd0r1n23e0eszacyx6db7mw', '064pd0s4t20fe3t6nssr3p2sqc', 1, 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'theo kế hoạch', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642019000000);
insert into cross_plan values ('064pd0r1n2mds3p7m0pv95twq8', 3, '064pd0r1n23e0eszacyx6db7mw', 'open', 'I.1', 'all', 0, '', 19559, 0, 0, 1689642009000000, 0);
insert into cross_consent values ('064pd0r1n2wa832sv67y5dappw', '064pd0r1n2mds3p7m0pv95twq8', '064pd0pyg2s85j743p6rjsmacg', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642009000000);
insert into cross_form values ('064pd0r1n0hnrnt1bxjqzh080c', 3, '064pd0r1n2mds3p7m0pv95twq8', '064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg2s85j743p6rjsmacg', 1689642009000000, 'nguoi-064pd0pyg0qtqwz6retdwy16k0');
insert into cross_form values ('064pd0r1n1qbfq0pam075my25c', 2, '064pd0r1n2mds3p7m0pv95twq8', '064pd0pyg17078keq114x6ex8r', '064pd0pyg2s85j743p6rjsmacg', 0, '');
insert into cross_form values ('064pd0r1n1x9tkxxgma5yg27x0', 3, '064pd0r1n2mds3p7m0pv95twq8', '064pd0pyg0qtqwz6retdwy16k0', '064pd0pyg17078keq114x6ex8r', 1689642009000000, 'nguoi-064pd0pyg0qtqwz6retdwy16k0');
insert into cross_form values ('064pd0r1n2mgc7szpazv1gz22g', 2, '064pd0r1n2mds3p7m0pv95twq8', '064pd0pyg17078keq114x6ex8r', '064pd0pyg0qtqwz6retdwy16k0', 0, '');
insert into cross_form values ('064pd0r1n2mxyqtqpe5kbcwtvg', 2, '064pd0r1n2mds3p7m0pv95twq8', '064pd0pyg2s85j743p6rjsmacg', '064pd0pyg0qtqwz6retdwy16k0', 0, '');
insert into cross_form values ('064pd0r1n2w6brqjaxcanj5kd8', 2, '064pd0r1n2mds3p7m0pv95twq8', '064pd0pyg2s85j743p6rjsmacg', '064pd0pyg17078keq114x6ex8r', 0, '');
insert into cross_score values ('064pd0r1n02ahyd9wd67h4apmg', '064pd0r1n0hnrnt1bxjqzh080c', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642009000000);
insert into cross_score values ('064pd0r1n1mcqyqp52mp3gvfpr', '064pd0r1n1qbfq0pam075my25c', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642009000000);
insert into cross_score values ('064pd0r1n1vjtfyck7jc4eh228', '064pd0r1n2mgc7szpazv1gz22g', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg17078keq114x6ex8r', 1689642009000000);
insert into cross_score values ('064pd0r1n2ewr4jwkybgn9gy14', '064pd0r1n1x9tkxxgma5yg27x0', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg0qtqwz6retdwy16k0', 1689642009000000);
insert into cross_score values ('064pd0r1n2we8tas8ja6jbs9yw', '064pd0r1n2w6brqjaxcanj5kd8', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642009000000);
insert into cross_score values ('064pd0r1n3r3xpqag2jcay05z8', '064pd0r1n2mxyqtqpe5kbcwtvg', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2s85j743p6rjsmacg', 1689642009000000);
