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
  object_to bigint, auto bigint not null default 0, rules bigint not null default 0,
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
  body  text not null, number text not null default '', decided bigint,
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
CREATE TABLE review_sending (
  id      text primary key,
  form    text not null references review_form (id),
  no      bigint not null,
  at      bigint not null,
  account text not null,
  scan    text not null,
  hash    text not null,
  body    text not null,
  unique (form, no)
);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (10, 10, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (11, 11, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (12, 12, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (13, 13, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (14, 14, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (15, 15, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (16, 16, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (17, 18, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (18, 19, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (19, 20, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (2, 1, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (3, 2, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (4, 3, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (5, 4, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (6, 5, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (7, 6, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (8, 7, 1, '2026-12-01 01:42:51');
insert into goose_db_version values (9, 8, 1, '2026-12-01 01:42:51');
insert into unit values ('064pd0pyg02n37j4ck53spnkb8', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1kyw1g1j77a25gfmw', 2, 'so-b', 'sob', '064pd0pyg02n37j4ck53spnkb8', 'so', 8766, 20147);
insert into unit values ('064pd0pyg1w26fzf9scqc63d9c', 2, 'so-a', 'soa', '064pd0pyg02n37j4ck53spnkb8', 'so', 8766, 20147);
insert into unit values ('064pd0pyg23btcm19q6ps668v0', 1, 'so-c', 'soc', '064pd0pyg02n37j4ck53spnkb8', 'so', 20148, NULL);
insert into unit values ('064pd0pyg2fpdps672dxrxnxzr', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg338qb8th0awvhe7cm', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg38rrqn9da9fzwgz9m', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg02n37j4ck53spnkb8/1994-01-01', '064pd0pyg02n37j4ck53spnkb8', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg1kyw1g1j77a25gfmw/1994-01-01', '064pd0pyg1kyw1g1j77a25gfmw', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg1w26fzf9scqc63d9c/1994-01-01', '064pd0pyg1w26fzf9scqc63d9c', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg23btcm19q6ps668v0/2025-03-01', '064pd0pyg23btcm19q6ps668v0', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg2fpdps672dxrxnxzr/1994-01-01', '064pd0pyg2fpdps672dxrxnxzr', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg338qb8th0awvhe7cm/1994-01-01', '064pd0pyg338qb8th0awvhe7cm', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg38rrqn9da9fzwgz9m/1994-01-01', '064pd0pyg38rrqn9da9fzwgz9m', 8766, 'Thanh tra', 'thanh tra');
insert into unit_from values ('064pd0pyg23btcm19q6ps668v0/0', '064pd0pyg23btcm19q6ps668v0', '064pd0pyg1w26fzf9scqc63d9c');
insert into unit_from values ('064pd0pyg23btcm19q6ps668v0/1', '064pd0pyg23btcm19q6ps668v0', '064pd0pyg1kyw1g1j77a25gfmw');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg02n37j4ck53spnkb8', '', 'unit/064pd0pyg02n37j4ck53spnkb8
unit_name/064pd0pyg02n37j4ck53spnkb8/1994-01-01', X'944A84279474268A9714D5C8A26793B7023BDE7C71ECCD6875D0FA4791C5116B');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1w26fzf9scqc63d9c', '', 'unit/064pd0pyg1w26fzf9scqc63d9c
unit_name/064pd0pyg1w26fzf9scqc63d9c/1994-01-01', X'099428A0A835AC648AD00D50011CC783129736E233B250EBBEEDB27AE7C85692');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_member/064pd0q6a17mw1xkhabfszb908
bloc_member/064pd0q6a29wdp2kf44q28fsa4', X'AAB23471650EBE4D3069E2C359CBF02BE15FAFC351C9301C9961925522236D95');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_member/064pd0qa73khe657fz2y28dxx4', X'1C8FBE75F0EFA6E6C1B2E220F5ADAF45F80E5F9FECABCEC7207E4E691C949A0F');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_term/064pd0qe411j156q600sky5x6g', X'0FA70C524D4C383A5EB42A97A0E85EBE2308E559DC1BD20FD35D8D2BEBCFE591');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_term/064pd0qj13xkp31rscj23fht9r', X'93B90947791DC87B51C7F3B9D9E777844B733E04009333E8084FD85383D9491C');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_paper/064pd0qny1aq6fgacwjp7p2bh8', X'26E449AFD60074AE54EB81586FD41F39C558506F8C13A1BA8CA113BA1BA3183E');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_milestone/064pd0qsv3gyfmgvp1288bpmkr', X'B548B85663EF83B3C735E31A2D17ED3F88823DC6DFF97F093B747EA449095D38');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_exception/064pd0qxr0n0n0cf7jpm6zt6h8', X'CD0244AB5B6CBC0090DD01A7F203D9723B880E5D9A88BE8D6DB19199F79040B0');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', X'D2C9EEECF8A2B50EB182C35373A5BD593FC44FBE78E573F78AAEE638AFBA48E0');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n14peqks7ye7s5h4zm', '', 'post_title/064pd0r1n14peqks7ye7s5h4zm', X'46D2375FA7347CAE2ECD9F2F52E0867E41B570D44BB25126A511B5CFA3880B69');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n3ajerkyrxnyn4148g', '', 'person/064pd0r1n3ajerkyrxnyn4148g
person_post/064pd0r1n39qc5rhn712zq38aw', X'A13AA896D7BF9895B7BD2E29553E9361F36BB7AF784A95703A6F715CAF00FE2D');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1kyw1g1j77a25gfmw', '', 'unit/064pd0pyg1kyw1g1j77a25gfmw
unit_name/064pd0pyg1kyw1g1j77a25gfmw/1994-01-01', X'83DE70E24EDCCD7EB8FB705A806696ACA554367F687280391851F85BB093F261');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n2hf6tmr3g463na5rw', '', 'file/064pd0r1n2hf6tmr3g463na5rw', X'C2A7AE2AC78ADEF75CC6FFD00DED1D75E35DFACC5B5D6519B7BB177725E969ED');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n1w3efgsexb6bsjzvg', '', 'account/064pd0r1n1w3efgsexb6bsjzvg
account_role/064pd0r1n1w3efgsexb6bsjzvg/0', X'22022119B603D1D7318CEBA065B08172A7B2E30103868357D050B6C1BF0C3AC4');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n1w3efgsexb6bsjzvg', '', 'account/064pd0r1n1w3efgsexb6bsjzvg', '', 'account/064pd0r1n1w3efgsexb6bsjzvg', X'2AAF7A9CB2216A1042F417F92675163FFD1F6FE701BB36F821654BA45AEA2173');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n1w3efgsexb6bsjzvg', '', 'account/064pd0r1n1w3efgsexb6bsjzvg', '', 'factor/064pd0r1n1w3efgsexb6bsjzvg
factor_code/064pd0r1n1w3efgsexb6bsjzvg/0
factor_code/064pd0r1n1w3efgsexb6bsjzvg/1
factor_code/064pd0r1n1w3efgsexb6bsjzvg/2
factor_code/064pd0r1n1w3efgsexb6bsjzvg/3
factor_code/064pd0r1n1w3efgsexb6bsjzvg/4
factor_code/064pd0r1n1w3efgsexb6bsjzvg/5
factor_code/064pd0r1n1w3efgsexb6bsjzvg/6
factor_code/064pd0r1n1w3efgsexb6bsjzvg/7
factor_code/064pd0r1n1w3efgsexb6bsjzvg/8
factor_code/064pd0r1n1w3efgsexb6bsjzvg/9
account/064pd0r1n1w3efgsexb6bsjzvg', X'EC77BBA4B5B379CB25BD6138B1129C15E8895D1AB0D920A15CBF2EDD343AD905');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n1w3efgsexb6bsjzvg', '', 'account/064pd0r1n1w3efgsexb6bsjzvg', '', 'passkey/064pd0r1n2arc0j0jgzkbyezjc
account/064pd0r1n1w3efgsexb6bsjzvg', X'C4D6D9B410BA19BEA3AA701DE4FDCE3C4112912C75DDB10CDA4E740CB1464496');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n1w3efgsexb6bsjzvg', '', 'account/064pd0r1n1w3efgsexb6bsjzvg', '', 'sso_link/064pd0r1n3d98qmwg87c5ggxkm
account/064pd0r1n1w3efgsexb6bsjzvg', X'EA190C4F65A79B04DDA677F859E805974457CFFAADADE420B175C95340F5387B');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n33fahy7r9vn87216g', '', 'account/064pd0r1n33fahy7r9vn87216g
account_role/064pd0r1n33fahy7r9vn87216g/0', X'C9AF167E77B71C77866736D2AF00B36A70C0ED9DFEF1DD064FC68FF03CCBCEC0');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n33fahy7r9vn87216g', '', 'account/064pd0r1n33fahy7r9vn87216g', '', 'mailbox/064pd0r1n33fahy7r9vn87216g', X'2A811813DA602CF8A2DB5CED538FE89A6DDA9B5A5F8F9710B108EEA39DA6F189');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', '', 'sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', X'081D51EBCB99A38DF03C28CFD6DDB36D0EFE2076D0E55C0646D19316A14286F9');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', '', 'sheet_comment/064pd0r1n1wzxf45kqnhanx8k0', X'3287AFE229B3FF0C05FD567CAC5D21F683051ACDB74E08F70D46112B41C9EF33');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg23btcm19q6ps668v0', '', 'unit/064pd0pyg1w26fzf9scqc63d9c
unit/064pd0pyg1kyw1g1j77a25gfmw
unit/064pd0pyg23btcm19q6ps668v0
unit_from/064pd0pyg23btcm19q6ps668v0/0
unit_from/064pd0pyg23btcm19q6ps668v0/1
unit_name/064pd0pyg23btcm19q6ps668v0/2025-03-01', X'F0C099B0432E5CC3672618F97EAB204FF015B43F232AC20B647613C72B6025C6');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', '', 'sheet_comment/064pd0r1n1wzxf45kqnhanx8k0', X'6033CA50F3EC643FFAE6BB0BFA95EF60DC22D426BACF717805DF2AEF13801ABA');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', '', 'sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', X'A66C84C0BE9B2776AB7C009A131C7A0AE02625A0E3CC8B81FF9FAA6184E1361C');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8
review_due/064pd0r1n2a8rhjs4g8emdmggr
review_due/064pd0r1n1yg0bqq7bm0bh4x48
review_due/064pd0r1n2pffjt406tt81th3r
review_due/064pd0r1n0ernh0cec14jqcppg
review_due/064pd0r1n1dzne788ywwyzh9e0
review_office/064pd0r1n060y79x4emejx39zr
review_form/064pd0r1n0x89rahh6yp8agn6c
review_line/064pd0r1n2gdg15jd6qfjmy2z4
review_line/064pd0r1n3c61mh9tsq7eksh4m
review_form/064pd0r1n22avak8j4va2m13cr
review_line/064pd0r1n04jvpkr57t1awvebr
review_line/064pd0r1n3c7cfszwkmkpqjh98
review_form/064pd0r1n0wsvy6kv6wyptawhr
review_line/064pd0r1n0whpgxbxkpgyc2pem
review_line/064pd0r1n2x2maw4qdhpx2a3dm', X'74959D7954008F7E8B0488FBE5E4D31F8A4307E80314A9C1CAE77DEEFF371788');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8
review_interest/064pd0r1n0s6sxnhjn9rjtqw70', X'125721E808018E60D988C0C0BDF0D789446EC50A979EEAA5C3A83B18DCE7ADC8');
insert into log values (34, 1689642009000000, 'cross.setup', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_plan/064pd0r1n22dwh1ehcngmpgd2m
cross_form/064pd0r1n2ka7g6xbpxx5hnfxr
cross_form/064pd0r1n00skp8nmvwbba0g5c
cross_form/064pd0r1n2sjk1jttae0gpa6t0
cross_form/064pd0r1n1200c1yqehfv2kpem
cross_form/064pd0r1n3fe66jp4k6h08qg40
cross_form/064pd0r1n3dbsp1sq7r366wtm4', X'AFFEA82BBD26676473E81AA60FD6E38762A44D13839EF02C47851B9625250D4D');
insert into log values (35, 1689642009000000, 'cross.begin', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_plan/064pd0r1n22dwh1ehcngmpgd2m', X'D7E8C6B3942F3A0D3D00D0F90E5DB8734EEF2A87C67C6CE39891A2FBAF27EFE5');
insert into log values (36, 1689642009000000, 'cross.reveal', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_plan/064pd0r1n22dwh1ehcngmpgd2m
cross_consent/064pd0r1n1g2w6ns9rvad3qd5r', X'8831F0078D644DDA6CDD18E2FEF0CAD2E2B9D477AA3ACEF450AE7DA5190FB5E5');
insert into log values (37, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_form/064pd0r1n00skp8nmvwbba0g5c
cross_score/064pd0r1n2v2z1zp2ctz3024xm', X'A4F91ED01678F582254952A6C3B2AC2320B4F57911AEBEDFE5BE742957D61F60');
insert into log values (38, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_form/064pd0r1n1200c1yqehfv2kpem
cross_score/064pd0r1n1hgr9yq8r5hxrvvam', X'62495CC3CA53ECE2853CCDAAEB00CC6A19463C9F4E777C819390128DCA083F02');
insert into log values (39, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_form/064pd0r1n2ka7g6xbpxx5hnfxr
cross_score/064pd0r1n09d4exhv5hf7jrmqc', X'2C51220B2A51F13CC95D5FC910A579718433505A7FD77FF793ADEFA552F285FE');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg338qb8th0awvhe7cm', '', 'unit/064pd0pyg338qb8th0awvhe7cm
unit_name/064pd0pyg338qb8th0awvhe7cm/1994-01-01', X'C131DAC748B07519C17EA09CEEC74D0FF95C6AEF84862806B9C355DDE5C730A2');
insert into log values (40, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_form/064pd0r1n2sjk1jttae0gpa6t0
cross_score/064pd0r1n1bak2jz81a8r9me54', X'7C76DB5E4196D641A586B12BAAA3A112215E6547D71B4828BA18DCEE2C8B229D');
insert into log values (41, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_form/064pd0r1n3dbsp1sq7r366wtm4
cross_score/064pd0r1n3z92k68p7az79c8b4', X'D3FB6E7A1542641874D25A4334F4C51C454A908728B636E6DAFADFDC63873580');
insert into log values (42, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_form/064pd0r1n3fe66jp4k6h08qg40
cross_score/064pd0r1n3qxxzpjvwzpjkrqfw', X'7A5D851AE51E2BC95AE0B3BBCC7BA987298708F2C5E27BF327B92DFF199DE491');
insert into log values (43, 1689642009000000, 'cross.send', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'cross_form/064pd0r1n2sjk1jttae0gpa6t0
cross_form/064pd0r1n3fe66jp4k6h08qg40', X'B8582BACE070DC178E37796527F6CCB46B676FDCE9E41859B9FF3F50ECB2593A');
insert into log values (44, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n0x89rahh6yp8agn6c', '', 'review_form/064pd0r1n0x89rahh6yp8agn6c
review_figure/064pd0r1n01cmypqpf9hgjjst8
review_figure/064pd0r1n1zvhhbkqmyxsz494r
review_figure/064pd0r1n2e664kpq0ykr4par8', X'83BEF6F339527ADBAF591D7F319987255895B9D5CE054D587BD225044E626757');
insert into log values (45, 1689642009000000, 'review.send', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n0x89rahh6yp8agn6c', '', 'review_form/064pd0r1n0x89rahh6yp8agn6c
review_sending/064pd0r1n3f29s6wzehqnsyr8c', X'2695E6A7A23D8A639FC95ED4A6451AB7D830C918104119099E037056AC4AF4D1');
insert into log values (46, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_form/064pd0r1n22avak8j4va2m13cr', '', 'review_form/064pd0r1n22avak8j4va2m13cr
review_figure/064pd0r1n1pqrygnfmt8s531jg
review_figure/064pd0r1n1n49zhhjwzxye8ffc
review_figure/064pd0r1n1qkaejmfy89eexh4m', X'2528DEDE37852D7822401B7E6654AE998560D8D247D1A87722DD948A46174F08');
insert into log values (47, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_form/064pd0r1n22avak8j4va2m13cr', '', 'review_form/064pd0r1n22avak8j4va2m13cr
review_sending/064pd0r1n10j2yz2mxs395wtb4', X'59D29C98491B793F384B17C5ABB636B04505296F6B2F9B345CA83FF700289D21');
insert into log values (48, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8', X'506EBDFA50B8E8804C3EB18B345FA642F997A284DA8AAF1F5E40766702B1657C');
insert into log values (49, 1689642010000000, 'review.match', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_form/064pd0r1n0x89rahh6yp8agn6c', '', 'review_form/064pd0r1n0x89rahh6yp8agn6c
review_line/064pd0r1n2gdg15jd6qfjmy2z4
review_entry/064pd0r5j352pqmryqryagahw0
review_entry/064pd0r5j18s1ns4bn83be8tc0', X'67F1222C88C78DEE2185FF92F2B9076CF849A0A7A4234917A9CFB54D63C4418B');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2fpdps672dxrxnxzr', '', 'unit/064pd0pyg2fpdps672dxrxnxzr
unit_name/064pd0pyg2fpdps672dxrxnxzr/1994-01-01', X'C5DBD77A9EC8B4021C0EFA77E7440ABC870520E0A1D4DBEF05C28309F133AE29');
insert into log values (50, 1689642011000000, 'review.match', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n22avak8j4va2m13cr', '', 'review_form/064pd0r1n22avak8j4va2m13cr
review_line/064pd0r1n04jvpkr57t1awvebr
review_entry/064pd0r9f3yqg7y82mye5sdh34
review_entry/064pd0r9f3gd4n7br4h35x8vmc', X'B7FD541FB856BF2D7404E2CC8D5B69686529907B33665576182B32C5E15BD0B6');
insert into log values (51, 1689642012000000, 'review.match', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_form/064pd0r1n0x89rahh6yp8agn6c', '', 'review_form/064pd0r1n0x89rahh6yp8agn6c
review_line/064pd0r1n3c61mh9tsq7eksh4m
review_entry/064pd0rdc3c87vwv04by6bnf4c
review_entry/064pd0rdc0qs456gf0rqy2bfkc', X'5404324A3190750B1BE5F75B39C04951EAC82B21B082D21EC7E87A81BEC0A1C0');
insert into log values (52, 1689642013000000, 'review.match', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n22avak8j4va2m13cr', '', 'review_form/064pd0r1n22avak8j4va2m13cr
review_line/064pd0r1n3c7cfszwkmkpqjh98
review_entry/064pd0rh922464ckkgzbapkcd0
review_entry/064pd0rh92bj5m77x5g07ss5xw', X'A0A1FD63D9048D7C5FC64C7AC9297A67CBA3CA35A4A4FEBB44E6A17F5D0B63C1');
insert into log values (53, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', X'7C9BA85A80A34FBBFFB89BAA9CB8EFE10B8DC3295151BCFCABDF8B03C14AE222');
insert into log values (54, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0x89rahh6yp8agn6c
review_line/064pd0r1n3c61mh9tsq7eksh4m
review_form/064pd0r1n0wsvy6kv6wyptawhr
review_figure/064pd0rh93mbbyf5ygcqtx7kgm
review_figure/064pd0rh90f7ytag1de5xexncr
review_figure/064pd0rh92wrgaemd1spy0wqs0
review_form/064pd0r1n22avak8j4va2m13cr
review_line/064pd0r1n3c7cfszwkmkpqjh98', X'E3400BF183A5E6D0C19E417B6FE792117410EFAEA16DCA3AB7F6A2AF6800F434');
insert into log values (55, 1689642013000000, 'review.send', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0wsvy6kv6wyptawhr
review_sending/064pd0rh9153a4aa4d11ckszzg', X'2B357C4B741FB98FE5F407772CE8E9E1780B73E13A3344435C87516FD83A156B');
insert into log values (56, 1689642014000000, 'review.match', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0wsvy6kv6wyptawhr
review_line/064pd0r1n0whpgxbxkpgyc2pem
review_entry/064pd0rn62agp55h91cmgh0s98
review_entry/064pd0rn60jfqdb0p3re4h0zj0', X'D93B6C8B10D6E52673146BF09654A851E0A60F193E31E38559055AB0407E1B40');
insert into log values (57, 1689642015000000, 'review.return', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0wsvy6kv6wyptawhr
review_line/064pd0r1n2x2maw4qdhpx2a3dm', X'A8D5D1D9116BAE0767569F303ECA8FD03A3B3767E1B06B0C84AFEACCFB729483');
insert into log values (58, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0wsvy6kv6wyptawhr
review_proof/064pd0rs31t0bp72vtgmr46ddm', X'0D8243BDAD80001DD511735C0371304C35D01B8EC159D0CF983B4010D644C446');
insert into log values (59, 1689642015000000, 'review.send', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0wsvy6kv6wyptawhr
review_line/064pd0r1n2x2maw4qdhpx2a3dm
review_sending/064pd0rs32e4xet30rexm72ahr', X'7D3E8B095B21CA3E85B08AB2E86AAB4CB0D72BD56E9DDAC5B03043F3C5E82AB5');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg38rrqn9da9fzwgz9m', '', 'unit/064pd0pyg38rrqn9da9fzwgz9m
unit_name/064pd0pyg38rrqn9da9fzwgz9m/1994-01-01', X'485E3C937F836887C4E14AAC06C4580780B787B6E5E1424B6DCDA02180414F76');
insert into log values (60, 1689642016000000, 'review.match', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n0wsvy6kv6wyptawhr', '', 'review_form/064pd0r1n0wsvy6kv6wyptawhr
review_line/064pd0r1n2x2maw4qdhpx2a3dm
review_entry/064pd0rx02w926xy1hxnangbrm
review_entry/064pd0rx004xjz1k2fq01ct9ag', X'E53158431D10F254A4E3ED733CD1F16C5DC95A03A650A411E7D4C9E70779180B');
insert into log values (61, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8', X'766964D19373042B33F7BF262E0C1B919101332479836CE4D92B6E94C6CD2C53');
insert into log values (62, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8', X'DABBD91737B35CC80F45EAD6EBF8326DA839AACA52772317B863815B7A8C13AF');
insert into log values (63, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8', X'4187112ECE065E8BB8D128739ACC98D41220433238E048DE1151FEA3AB2E44D5');
insert into log values (64, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg2fpdps672dxrxnxzr', 'review_form/064pd0r1n0x89rahh6yp8agn6c', '', 'review_form/064pd0r1n0x89rahh6yp8agn6c
review_line/064pd0r1n3c61mh9tsq7eksh4m
review_entry/064pd0s0x16ssmp21a3e88b9v4', X'2A983B2D3AEA8EB112EC0172ABC258EC7CC28A7F37FF970CFC6517AE0E87C744');
insert into log values (65, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg338qb8th0awvhe7cm', '064pd0pyg338qb8th0awvhe7cm', 'review_form/064pd0r1n22avak8j4va2m13cr', '', 'review_form/064pd0r1n22avak8j4va2m13cr
review_line/064pd0r1n3c7cfszwkmkpqjh98
review_entry/064pd0s4t3qv9d6x7f92se6ev0', X'576A56CF53FD8133EF5003C0D10C5CD6DF00AD664609E852C4F7AD8F1B258CF4');
insert into log values (66, 1689642018000000, 'review.quota', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8
review_quota/064pd0s4t2eax0kbs3ex5t665c', X'39751F106F4236960C5BB192013A62D63B1DEA251F7363FD88813C7E7EFD0546');
insert into log values (67, 1689642018000000, 'review.nominate', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8
review_nomination/064pd0s4t3g9j0na1hv1thjs7r', X'90547DDF4FADD120EFBFBED84A513F45B79FD78928B77BF60D3845328F9CD441');
insert into log values (68, 1689642018000000, 'register.issuer', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'register_issuer/064pd0pyg1x5p89bpzmmrejaar', X'A541042873FDAA5E74CB614770F63A702DACEC67BD46A9C25B2D9B7A6016EF8C');
insert into log values (69, 1689642018000000, 'register.lay', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'register_paper/064pd0s4t26hn2t64g0xg5mfxw', '', 'register_paper/064pd0s4t26hn2t64g0xg5mfxw', X'B9B1DAD5D248371A2412D175DDFB30CE2BDED4D795E4E3F8A5D13C7AE31AE48E');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg2rx9gjz367ztjpp5w', '', 'bloc/064pd0pyg2rx9gjz367ztjpp5w', X'92BEAC4508208C7CE81341FC1C460CD0423F0ED5041CF37469773A4183D265A2');
insert into log values (70, 1689642018000000, 'review.levels', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8
review_level/064pd0s4t2fqj7aftmbx9kfm1r', X'E11B68D23CAF77F674AE150D25D4BB138C9A3382534854330A1EA76C67B8FA86');
insert into log values (71, 1689642019000000, 'review.assent', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg38rrqn9da9fzwgz9m', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_round/064pd0r1n2g1318m0avw1tncm8
review_consent/064pd0s8q2e3btcxv9bpwyzz0m', X'C871609A957734D877E7A547E70B4ECDA175839E6C4428A4BC8D547D006B2B27');
insert into log values (72, 1689642019000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg338qb8th0awvhe7cm', 'review_round/064pd0r1n2g1318m0avw1tncm8', '', 'review_result/064pd0s8q0g7qvnhkb4gtk8e6m
review_round/064pd0r1n2g1318m0avw1tncm8', X'990E3D68DBB671F4BD5210E41E689913B9BA1465B2BE8FB783EDF5B200D5165D');
insert into log values (73, 1689642019000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'BA62CB994D35A80BD132979AC89ADDDDAA305FB64C6FF4BD52ECCD0FFFE5620D');
insert into log values (74, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'5677686396ADCE6B381BDEFD45015247581754FE2A211CD2F84E24A26302B8AC');
insert into log values (75, 1689642019000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'55CC1EA11C0BACE22A5782B1A12FED0EF237DBCBC81996951A7C92A615BB3691');
insert into log values (76, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'B7F399FF08878F6ECF5F9B7422A71118F8253C43407DD67BB66A0DE4F43B5660');
insert into log values (77, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'C854F0730070A6BB5F78420CC55F4A3CB88FBAD0E7A4A05EF1FFF67EE81FD4C0');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar
bloc_milestone/064pd0pyg0bvpesb2fp2zrfxs8
bloc_milestone/064pd0pyg1bwvstqhtcn96v2rw
bloc_milestone/064pd0pyg1hdfr5meqgy213vj8
bloc_milestone/064pd0pyg1nm02p2jrba8f878r
bloc_milestone/064pd0pyg253r2x7zr8x2k1dxc
bloc_milestone/064pd0pyg289hh1hqc1t048thg
bloc_milestone/064pd0pyg2fvdddjj13dq2epmc
bloc_milestone/064pd0pyg2q68w0re1qy6yzhpw
bloc_milestone/064pd0pyg2td2jwvqc0gzt9qgc
bloc_milestone/064pd0pyg2x0hmdxhbrehrqemm
bloc_milestone/064pd0pyg2yzv1pm75yq4d6zqw
bloc_milestone/064pd0pyg3kb7jht37za83j2bg
bloc_milestone/064pd0pyg3wr9zhe338fqbev44', X'0013BE2FBD082129F30F9846B1B8CFACD2CEDF069DE99E28C56CDB0285F2B57E');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', '', 'bloc_year/064pd0pyg1x5p89bpzmmrejaar', X'6D640F251BD7DD2C18AD73EEB4FF0CA5202F61D3634CC58D5EF6EA5A62CEF4C1');
insert into log_row values ('account/064pd0r1n1w3efgsexb6bsjzvg', 21);
insert into log_row values ('account/064pd0r1n1w3efgsexb6bsjzvg', 22);
insert into log_row values ('account/064pd0r1n1w3efgsexb6bsjzvg', 23);
insert into log_row values ('account/064pd0r1n1w3efgsexb6bsjzvg', 24);
insert into log_row values ('account/064pd0r1n1w3efgsexb6bsjzvg', 25);
insert into log_row values ('account/064pd0r1n33fahy7r9vn87216g', 26);
insert into log_row values ('account/tài-khoản-000', 74);
insert into log_row values ('account/tài-khoản-000', 75);
insert into log_row values ('account/tài-khoản-001', 76);
insert into log_row values ('account/tài-khoản-002', 77);
insert into log_row values ('account_role/064pd0r1n1w3efgsexb6bsjzvg/0', 21);
insert into log_row values ('account_role/064pd0r1n33fahy7r9vn87216g/0', 26);
insert into log_row values ('account_role/tài-khoản-000/0', 74);
insert into log_row values ('account_role/tài-khoản-001/0', 76);
insert into log_row values ('account_role/tài-khoản-002/0', 77);
insert into log_row values ('bloc/064pd0pyg2rx9gjz367ztjpp5w', 7);
insert into log_row values ('bloc_exception/064pd0qxr0n0n0cf7jpm6zt6h8', 16);
insert into log_row values ('bloc_member/064pd0q6a17mw1xkhabfszb908', 10);
insert into log_row values ('bloc_member/064pd0q6a29wdp2kf44q28fsa4', 10);
insert into log_row values ('bloc_member/064pd0qa73khe657fz2y28dxx4', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0bvpesb2fp2zrfxs8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1bwvstqhtcn96v2rw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1hdfr5meqgy213vj8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1nm02p2jrba8f878r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg253r2x7zr8x2k1dxc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg289hh1hqc1t048thg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2fvdddjj13dq2epmc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2q68w0re1qy6yzhpw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2td2jwvqc0gzt9qgc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2x0hmdxhbrehrqemm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2yzv1pm75yq4d6zqw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3kb7jht37za83j2bg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3wr9zhe338fqbev44', 8);
insert into log_row values ('bloc_milestone/064pd0qsv3gyfmgvp1288bpmkr', 15);
insert into log_row values ('bloc_paper/064pd0qny1aq6fgacwjp7p2bh8', 14);
insert into log_row values ('bloc_term/064pd0qe411j156q600sky5x6g', 12);
insert into log_row values ('bloc_term/064pd0qj13xkp31rscj23fht9r', 13);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 10);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 11);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 12);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 13);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 14);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 15);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 16);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 17);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 8);
insert into log_row values ('bloc_year/064pd0pyg1x5p89bpzmmrejaar', 9);
insert into log_row values ('cross_consent/064pd0r1n1g2w6ns9rvad3qd5r', 36);
insert into log_row values ('cross_form/064pd0r1n00skp8nmvwbba0g5c', 34);
insert into log_row values ('cross_form/064pd0r1n00skp8nmvwbba0g5c', 37);
insert into log_row values ('cross_form/064pd0r1n1200c1yqehfv2kpem', 34);
insert into log_row values ('cross_form/064pd0r1n1200c1yqehfv2kpem', 38);
insert into log_row values ('cross_form/064pd0r1n2ka7g6xbpxx5hnfxr', 34);
insert into log_row values ('cross_form/064pd0r1n2ka7g6xbpxx5hnfxr', 39);
insert into log_row values ('cross_form/064pd0r1n2sjk1jttae0gpa6t0', 34);
insert into log_row values ('cross_form/064pd0r1n2sjk1jttae0gpa6t0', 40);
insert into log_row values ('cross_form/064pd0r1n2sjk1jttae0gpa6t0', 43);
insert into log_row values ('cross_form/064pd0r1n3dbsp1sq7r366wtm4', 34);
insert into log_row values ('cross_form/064pd0r1n3dbsp1sq7r366wtm4', 41);
insert into log_row values ('cross_form/064pd0r1n3fe66jp4k6h08qg40', 34);
insert into log_row values ('cross_form/064pd0r1n3fe66jp4k6h08qg40', 42);
insert into log_row values ('cross_form/064pd0r1n3fe66jp4k6h08qg40', 43);
insert into log_row values ('cross_plan/064pd0r1n22dwh1ehcngmpgd2m', 34);
insert into log_row values ('cross_plan/064pd0r1n22dwh1ehcngmpgd2m', 35);
insert into log_row values ('cross_plan/064pd0r1n22dwh1ehcngmpgd2m', 36);
insert into log_row values ('cross_score/064pd0r1n09d4exhv5hf7jrmqc', 39);
insert into log_row values ('cross_score/064pd0r1n1bak2jz81a8r9me54', 40);
insert into log_row values ('cross_score/064pd0r1n1hgr9yq8r5hxrvvam', 38);
insert into log_row values ('cross_score/064pd0r1n2v2z1zp2ctz3024xm', 37);
insert into log_row values ('cross_score/064pd0r1n3qxxzpjvwzpjkrqfw', 42);
insert into log_row values ('cross_score/064pd0r1n3z92k68p7az79c8b4', 41);
insert into log_row values ('factor/064pd0r1n1w3efgsexb6bsjzvg', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/0', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/1', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/2', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/3', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/4', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/5', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/6', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/7', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/8', 23);
insert into log_row values ('factor_code/064pd0r1n1w3efgsexb6bsjzvg/9', 23);
insert into log_row values ('file/064pd0r1n2hf6tmr3g463na5rw', 20);
insert into log_row values ('log_body/1', 73);
insert into log_row values ('mailbox/064pd0r1n33fahy7r9vn87216g', 27);
insert into log_row values ('passkey/064pd0r1n2arc0j0jgzkbyezjc', 24);
insert into log_row values ('person/064pd0r1n3ajerkyrxnyn4148g', 19);
insert into log_row values ('person_post/064pd0r1n39qc5rhn712zq38aw', 19);
insert into log_row values ('post_title/064pd0r1n14peqks7ye7s5h4zm', 18);
insert into log_row values ('register_issuer/064pd0pyg1x5p89bpzmmrejaar', 68);
insert into log_row values ('register_paper/064pd0s4t26hn2t64g0xg5mfxw', 69);
insert into log_row values ('review_consent/064pd0s8q2e3btcxv9bpwyzz0m', 71);
insert into log_row values ('review_due/064pd0r1n0ernh0cec14jqcppg', 32);
insert into log_row values ('review_due/064pd0r1n1dzne788ywwyzh9e0', 32);
insert into log_row values ('review_due/064pd0r1n1yg0bqq7bm0bh4x48', 32);
insert into log_row values ('review_due/064pd0r1n2a8rhjs4g8emdmggr', 32);
insert into log_row values ('review_due/064pd0r1n2pffjt406tt81th3r', 32);
insert into log_row values ('review_entry/064pd0r5j18s1ns4bn83be8tc0', 49);
insert into log_row values ('review_entry/064pd0r5j352pqmryqryagahw0', 49);
insert into log_row values ('review_entry/064pd0r9f3gd4n7br4h35x8vmc', 50);
insert into log_row values ('review_entry/064pd0r9f3yqg7y82mye5sdh34', 50);
insert into log_row values ('review_entry/064pd0rdc0qs456gf0rqy2bfkc', 51);
insert into log_row values ('review_entry/064pd0rdc3c87vwv04by6bnf4c', 51);
insert into log_row values ('review_entry/064pd0rh922464ckkgzbapkcd0', 52);
insert into log_row values ('review_entry/064pd0rh92bj5m77x5g07ss5xw', 52);
insert into log_row values ('review_entry/064pd0rn60jfqdb0p3re4h0zj0', 56);
insert into log_row values ('review_entry/064pd0rn62agp55h91cmgh0s98', 56);
insert into log_row values ('review_entry/064pd0rx004xjz1k2fq01ct9ag', 60);
insert into log_row values ('review_entry/064pd0rx02w926xy1hxnangbrm', 60);
insert into log_row values ('review_entry/064pd0s0x16ssmp21a3e88b9v4', 64);
insert into log_row values ('review_entry/064pd0s4t3qv9d6x7f92se6ev0', 65);
insert into log_row values ('review_figure/064pd0r1n01cmypqpf9hgjjst8', 44);
insert into log_row values ('review_figure/064pd0r1n1n49zhhjwzxye8ffc', 46);
insert into log_row values ('review_figure/064pd0r1n1pqrygnfmt8s531jg', 46);
insert into log_row values ('review_figure/064pd0r1n1qkaejmfy89eexh4m', 46);
insert into log_row values ('review_figure/064pd0r1n1zvhhbkqmyxsz494r', 44);
insert into log_row values ('review_figure/064pd0r1n2e664kpq0ykr4par8', 44);
insert into log_row values ('review_figure/064pd0rh90f7ytag1de5xexncr', 54);
insert into log_row values ('review_figure/064pd0rh92wrgaemd1spy0wqs0', 54);
insert into log_row values ('review_figure/064pd0rh93mbbyf5ygcqtx7kgm', 54);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 32);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 53);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 54);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 55);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 56);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 57);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 58);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 59);
insert into log_row values ('review_form/064pd0r1n0wsvy6kv6wyptawhr', 60);
insert into log_row values ('review_form/064pd0r1n0x89rahh6yp8agn6c', 32);
insert into log_row values ('review_form/064pd0r1n0x89rahh6yp8agn6c', 44);
insert into log_row values ('review_form/064pd0r1n0x89rahh6yp8agn6c', 45);
insert into log_row values ('review_form/064pd0r1n0x89rahh6yp8agn6c', 49);
insert into log_row values ('review_form/064pd0r1n0x89rahh6yp8agn6c', 51);
insert into log_row values ('review_form/064pd0r1n0x89rahh6yp8agn6c', 54);
insert into log_row values ('review_form/064pd0r1n0x89rahh6yp8agn6c', 64);
insert into log_row values ('review_form/064pd0r1n22avak8j4va2m13cr', 32);
insert into log_row values ('review_form/064pd0r1n22avak8j4va2m13cr', 46);
insert into log_row values ('review_form/064pd0r1n22avak8j4va2m13cr', 47);
insert into log_row values ('review_form/064pd0r1n22avak8j4va2m13cr', 50);
insert into log_row values ('review_form/064pd0r1n22avak8j4va2m13cr', 52);
insert into log_row values ('review_form/064pd0r1n22avak8j4va2m13cr', 54);
insert into log_row values ('review_form/064pd0r1n22avak8j4va2m13cr', 65);
insert into log_row values ('review_interest/064pd0r1n0s6sxnhjn9rjtqw70', 33);
insert into log_row values ('review_level/064pd0s4t2fqj7aftmbx9kfm1r', 70);
insert into log_row values ('review_line/064pd0r1n04jvpkr57t1awvebr', 32);
insert into log_row values ('review_line/064pd0r1n04jvpkr57t1awvebr', 50);
insert into log_row values ('review_line/064pd0r1n0whpgxbxkpgyc2pem', 32);
insert into log_row values ('review_line/064pd0r1n0whpgxbxkpgyc2pem', 56);
insert into log_row values ('review_line/064pd0r1n2gdg15jd6qfjmy2z4', 32);
insert into log_row values ('review_line/064pd0r1n2gdg15jd6qfjmy2z4', 49);
insert into log_row values ('review_line/064pd0r1n2x2maw4qdhpx2a3dm', 32);
insert into log_row values ('review_line/064pd0r1n2x2maw4qdhpx2a3dm', 57);
insert into log_row values ('review_line/064pd0r1n2x2maw4qdhpx2a3dm', 59);
insert into log_row values ('review_line/064pd0r1n2x2maw4qdhpx2a3dm', 60);
insert into log_row values ('review_line/064pd0r1n3c61mh9tsq7eksh4m', 32);
insert into log_row values ('review_line/064pd0r1n3c61mh9tsq7eksh4m', 51);
insert into log_row values ('review_line/064pd0r1n3c61mh9tsq7eksh4m', 54);
insert into log_row values ('review_line/064pd0r1n3c61mh9tsq7eksh4m', 64);
insert into log_row values ('review_line/064pd0r1n3c7cfszwkmkpqjh98', 32);
insert into log_row values ('review_line/064pd0r1n3c7cfszwkmkpqjh98', 52);
insert into log_row values ('review_line/064pd0r1n3c7cfszwkmkpqjh98', 54);
insert into log_row values ('review_line/064pd0r1n3c7cfszwkmkpqjh98', 65);
insert into log_row values ('review_nomination/064pd0s4t3g9j0na1hv1thjs7r', 67);
insert into log_row values ('review_office/064pd0r1n060y79x4emejx39zr', 32);
insert into log_row values ('review_proof/064pd0rs31t0bp72vtgmr46ddm', 58);
insert into log_row values ('review_quota/064pd0s4t2eax0kbs3ex5t665c', 66);
insert into log_row values ('review_result/064pd0s8q0g7qvnhkb4gtk8e6m', 72);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 32);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 33);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 48);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 61);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 62);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 63);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 66);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 67);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 70);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 71);
insert into log_row values ('review_round/064pd0r1n2g1318m0avw1tncm8', 72);
insert into log_row values ('review_sending/064pd0r1n10j2yz2mxs395wtb4', 47);
insert into log_row values ('review_sending/064pd0r1n3f29s6wzehqnsyr8c', 45);
insert into log_row values ('review_sending/064pd0rh9153a4aa4d11ckszzg', 55);
insert into log_row values ('review_sending/064pd0rs32e4xet30rexm72ahr', 59);
insert into log_row values ('sheet_comment/064pd0r1n1wzxf45kqnhanx8k0', 29);
insert into log_row values ('sheet_comment/064pd0r1n1wzxf45kqnhanx8k0', 30);
insert into log_row values ('sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', 28);
insert into log_row values ('sheet_edition/064pd0r1n0fdbw5rcaw0ahbcbc', 31);
insert into log_row values ('sso_link/064pd0r1n3d98qmwg87c5ggxkm', 25);
insert into log_row values ('unit/064pd0pyg02n37j4ck53spnkb8', 0);
insert into log_row values ('unit/064pd0pyg1kyw1g1j77a25gfmw', 2);
insert into log_row values ('unit/064pd0pyg1kyw1g1j77a25gfmw', 3);
insert into log_row values ('unit/064pd0pyg1w26fzf9scqc63d9c', 1);
insert into log_row values ('unit/064pd0pyg1w26fzf9scqc63d9c', 3);
insert into log_row values ('unit/064pd0pyg23btcm19q6ps668v0', 3);
insert into log_row values ('unit/064pd0pyg2fpdps672dxrxnxzr', 5);
insert into log_row values ('unit/064pd0pyg338qb8th0awvhe7cm', 4);
insert into log_row values ('unit/064pd0pyg38rrqn9da9fzwgz9m', 6);
insert into log_row values ('unit_from/064pd0pyg23btcm19q6ps668v0/0', 3);
insert into log_row values ('unit_from/064pd0pyg23btcm19q6ps668v0/1', 3);
insert into log_row values ('unit_name/064pd0pyg02n37j4ck53spnkb8/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg1kyw1g1j77a25gfmw/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg1w26fzf9scqc63d9c/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg23btcm19q6ps668v0/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg2fpdps672dxrxnxzr/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg338qb8th0awvhe7cm/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg38rrqn9da9fzwgz9m/1994-01-01', 6);
insert into log_body values (0, X'73CE44BE333B437F4577A697559F96AE', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg02n37j4ck53spnkb8","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg02n37j4ck53spnkb8","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg02n37j4ck53spnkb8/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg02n37j4ck53spnkb8/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg02n37j4ck53spnkb8"}}]}');
insert into log_body values (10, X'5BEEFC7C92226DD050587A05F2DA0B6A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a17mw1xkhabfszb908","after":{"from_day":null,"id":"064pd0q6a17mw1xkhabfszb908","to_day":null,"unit":"064pd0pyg338qb8th0awvhe7cm","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_member","id":"064pd0q6a29wdp2kf44q28fsa4","after":{"from_day":null,"id":"064pd0q6a29wdp2kf44q28fsa4","to_day":null,"unit":"064pd0pyg2fpdps672dxrxnxzr","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (11, X'09B55130807DF8504DDC0BD1B5D88822', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa73khe657fz2y28dxx4","after":{"from_day":19417,"id":"064pd0qa73khe657fz2y28dxx4","to_day":19630,"unit":"064pd0pyg38rrqn9da9fzwgz9m","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (12, X'C2B22CFA1FD14421235DEA8CBA0E196F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe411j156q600sky5x6g","after":{"from_day":null,"id":"064pd0qe411j156q600sky5x6g","post":"head","to_day":null,"unit":"064pd0pyg338qb8th0awvhe7cm","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (13, X'8B5B6E2EA393FC955FCA3D055AFD8BDF', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj13xkp31rscj23fht9r","after":{"from_day":19389,"id":"064pd0qj13xkp31rscj23fht9r","post":"deputy","to_day":null,"unit":"064pd0pyg2fpdps672dxrxnxzr","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (14, X'759BF165ACDC3E97E5D56D9F0D52F27F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny1aq6fgacwjp7p2bh8","after":{"file":"ab12","id":"064pd0qny1aq6fgacwjp7p2bh8","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (15, X'D2E2E1E6BA1370395FCAC9C69CA2F753', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv3gyfmgvp1288bpmkr","after":{"done":null,"due":19452,"id":"064pd0qsv3gyfmgvp1288bpmkr","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (16, X'066D82E41F096CDA42E10BD24123D799', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr0n0n0cf7jpm6zt6h8","after":{"due":19459,"id":"064pd0qxr0n0n0cf7jpm6zt6h8","milestone":"064pd0qsv3gyfmgvp1288bpmkr","unit":"064pd0pyg2fpdps672dxrxnxzr","why":"khóa sổ ngày 10","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (17, X'520DD588BE3EB833E6F6DB18E1A0886F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'AC532A3EBE4F4D3633A604D4AFFBD7B9', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n14peqks7ye7s5h4zm","after":{"id":"064pd0r1n14peqks7ye7s5h4zm","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'DF822A4C142C9F2D10BDD8333D47499B', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n3ajerkyrxnyn4148g","after":{"code":"an","code_key":"an","id":"064pd0r1n3ajerkyrxnyn4148g","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n39qc5rhn712zq38aw","after":{"from_day":8766,"id":"064pd0r1n39qc5rhn712zq38aw","person":"064pd0r1n3ajerkyrxnyn4148g","title":"064pd0r1n14peqks7ye7s5h4zm","to_day":null,"unit":"064pd0pyg02n37j4ck53spnkb8"}}]}');
insert into log_body values (2, X'040BEA4E53DCCB0AB549CDED18E3C5B3', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1kyw1g1j77a25gfmw","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1kyw1g1j77a25gfmw","kind":"so","opened":8766,"parent":"064pd0pyg02n37j4ck53spnkb8","version":1}},{"table":"unit_name","id":"064pd0pyg1kyw1g1j77a25gfmw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1kyw1g1j77a25gfmw/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg1kyw1g1j77a25gfmw"}}]}');
insert into log_body values (20, X'C50602D257979D775F0F7875A930C4F7', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n2hf6tmr3g463na5rw","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n2hf6tmr3g463na5rw","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'1BCECD0A7719683E9AF91F5D7E8EB23D', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n1w3efgsexb6bsjzvg","after":{"code":"4faa76a4c1866c625f8dcee915e83658cefea781404992f410b17b720e3011bc","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n1w3efgsexb6bsjzvg/0","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","from_day":19358,"id":"064pd0r1n1w3efgsexb6bsjzvg/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'4580DEC80BCABFB45EF124BB0B226DCD', '{"changes":[{"table":"account","id":"064pd0r1n1w3efgsexb6bsjzvg","before":{"code":"4faa76a4c1866c625f8dcee915e83658cefea781404992f410b17b720e3011bc","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"16b17bf3c6a0a29b95a210f1c1e6309231d15f730f40bc0b28fcfd596a666c2b","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'FFF4BF327938C0F2FA7FB17F6D3D1A64', '{"changes":[{"table":"factor","id":"064pd0r1n1w3efgsexb6bsjzvg","after":{"id":"064pd0r1n1w3efgsexb6bsjzvg","key":"0eb7cb1d842892015e22938db308eef6d973962400f7cf91950a7cf2acf1d1dc","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/0","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"8aaafd0b543e1ddabb2cd436a362423aa4f099f90e4f4e649cb4009fdf7bec89","id":"064pd0r1n1w3efgsexb6bsjzvg/0"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/1","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"f4c8df3d07afb3754fb7d128549bf455bceb7f1057b788a92b71340343038408","id":"064pd0r1n1w3efgsexb6bsjzvg/1"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/2","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"7231cfb3b764ca3962a48362f5a1eac709a89d91a717e4fe90895938e445650a","id":"064pd0r1n1w3efgsexb6bsjzvg/2"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/3","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"215fb85e572e865e2a08869967c11094abd0ec5b0400009b114d577a9792fc93","id":"064pd0r1n1w3efgsexb6bsjzvg/3"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/4","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"51e0da35d9e56eb29322dcf48be2aa80b958fc40e725a16d00351b1b93828b61","id":"064pd0r1n1w3efgsexb6bsjzvg/4"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/5","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"379df7b20f684d7485b41da30b31eae910145d3f80c09e6964ff937ccc6ac3ba","id":"064pd0r1n1w3efgsexb6bsjzvg/5"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/6","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"febfe98aea0ee6a982256e87f824b5cc010982ed4f9ca9e1b248ccacf225ac6a","id":"064pd0r1n1w3efgsexb6bsjzvg/6"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/7","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"8d3b064549a009b4f8ec25bd9aa71dfda017abd0ce0a781388cb004da534103c","id":"064pd0r1n1w3efgsexb6bsjzvg/7"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/8","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"fc118b9abdea08b3901302611f463e3198e078cf25634df069775df8198e5ecb","id":"064pd0r1n1w3efgsexb6bsjzvg/8"}},{"table":"factor_code","id":"064pd0r1n1w3efgsexb6bsjzvg/9","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","digest":"c23f6cd65d1f219869877713673541e6c73c5d61bc699c09231eedd1ebd218ab","id":"064pd0r1n1w3efgsexb6bsjzvg/9"}},{"table":"account","id":"064pd0r1n1w3efgsexb6bsjzvg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"16b17bf3c6a0a29b95a210f1c1e6309231d15f730f40bc0b28fcfd596a666c2b","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"16b17bf3c6a0a29b95a210f1c1e6309231d15f730f40bc0b28fcfd596a666c2b","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'5715F0FF3E5A81313CF99F9678792AE3', '{"changes":[{"table":"passkey","id":"064pd0r1n2arc0j0jgzkbyezjc","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","handle":"a","id":"064pd0r1n2arc0j0jgzkbyezjc","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n1w3efgsexb6bsjzvg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"16b17bf3c6a0a29b95a210f1c1e6309231d15f730f40bc0b28fcfd596a666c2b","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"16b17bf3c6a0a29b95a210f1c1e6309231d15f730f40bc0b28fcfd596a666c2b","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'28CC90F153362D291FC86B861AA7AD3A', '{"changes":[{"table":"sso_link","id":"064pd0r1n3d98qmwg87c5ggxkm","after":{"account":"064pd0r1n1w3efgsexb6bsjzvg","id":"064pd0r1n3d98qmwg87c5ggxkm","issuer":"https://sso.example.org","maker":"064pd0r1n1w3efgsexb6bsjzvg","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n1w3efgsexb6bsjzvg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"16b17bf3c6a0a29b95a210f1c1e6309231d15f730f40bc0b28fcfd596a666c2b","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"16b17bf3c6a0a29b95a210f1c1e6309231d15f730f40bc0b28fcfd596a666c2b","id":"064pd0r1n1w3efgsexb6bsjzvg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'31198C5980ED2FF844B28C5522AC8C6A', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n33fahy7r9vn87216g","after":{"code":"5bb950fe2a7ab5dc4f0504c66a189e73361734d37c101971d083b4c4aef4f671","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n33fahy7r9vn87216g","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n33fahy7r9vn87216g/0","after":{"account":"064pd0r1n33fahy7r9vn87216g","from_day":19358,"id":"064pd0r1n33fahy7r9vn87216g/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'D88E705825FDB5A933FF1899DA308A6F', '{"changes":[{"table":"mailbox","id":"064pd0r1n33fahy7r9vn87216g","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n33fahy7r9vn87216g","lang":"vi","secret":"d0465daa33fd5807b8433370575a6049045fd8e6ea9b08a2b4f8c1caf5e37bf0","version":1}}]}');
insert into log_body values (28, X'69C35414F6CDDFDBCDA1CA4B3B0C98E8', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n0fdbw5rcaw0ahbcbc","after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","changed":"","code":"thu","from_day":null,"id":"064pd0r1n0fdbw5rcaw0ahbcbc","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'414ECB98F5AA8FAE6D6D2DA33D6587B1', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n1wzxf45kqnhanx8k0","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","id":"064pd0r1n1wzxf45kqnhanx8k0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'224661E72558048373E7D496AE6C3B99', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1w26fzf9scqc63d9c","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg1w26fzf9scqc63d9c","kind":"so","opened":8766,"parent":"064pd0pyg02n37j4ck53spnkb8","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg1w26fzf9scqc63d9c","kind":"so","opened":8766,"parent":"064pd0pyg02n37j4ck53spnkb8","version":2}},{"table":"unit","id":"064pd0pyg1kyw1g1j77a25gfmw","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1kyw1g1j77a25gfmw","kind":"so","opened":8766,"parent":"064pd0pyg02n37j4ck53spnkb8","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg1kyw1g1j77a25gfmw","kind":"so","opened":8766,"parent":"064pd0pyg02n37j4ck53spnkb8","version":2}},{"table":"unit","id":"064pd0pyg23btcm19q6ps668v0","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg23btcm19q6ps668v0","kind":"so","opened":20148,"parent":"064pd0pyg02n37j4ck53spnkb8","version":1}},{"table":"unit_from","id":"064pd0pyg23btcm19q6ps668v0/0","after":{"id":"064pd0pyg23btcm19q6ps668v0/0","origin":"064pd0pyg1w26fzf9scqc63d9c","unit":"064pd0pyg23btcm19q6ps668v0"}},{"table":"unit_from","id":"064pd0pyg23btcm19q6ps668v0/1","after":{"id":"064pd0pyg23btcm19q6ps668v0/1","origin":"064pd0pyg1kyw1g1j77a25gfmw","unit":"064pd0pyg23btcm19q6ps668v0"}},{"table":"unit_name","id":"064pd0pyg23btcm19q6ps668v0/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg23btcm19q6ps668v0/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg23btcm19q6ps668v0"}}]}');
insert into log_body values (30, X'069C787A34CFF3C7F508E23AF518CAD6', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n1wzxf45kqnhanx8k0","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","id":"064pd0r1n1wzxf45kqnhanx8k0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","id":"064pd0r1n1wzxf45kqnhanx8k0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'CBE34D34FB4E930C94B4C6CB01EF669F', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n0fdbw5rcaw0ahbcbc","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","changed":"","code":"thu","from_day":null,"id":"064pd0r1n0fdbw5rcaw0ahbcbc","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n0fdbw5rcaw0ahbcbc","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'BD8DB0F96DE7417E8CE026A651056FAF', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"review_due","id":"064pd0r1n2a8rhjs4g8emdmggr","after":{"due":19558,"id":"064pd0r1n2a8rhjs4g8emdmggr","phase":"self","round":"064pd0r1n2g1318m0avw1tncm8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1yg0bqq7bm0bh4x48","after":{"due":19559,"id":"064pd0r1n1yg0bqq7bm0bh4x48","phase":"appraisal","round":"064pd0r1n2g1318m0avw1tncm8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2pffjt406tt81th3r","after":{"due":19560,"id":"064pd0r1n2pffjt406tt81th3r","phase":"explanation","round":"064pd0r1n2g1318m0avw1tncm8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n0ernh0cec14jqcppg","after":{"due":19561,"id":"064pd0r1n0ernh0cec14jqcppg","phase":"second","round":"064pd0r1n2g1318m0avw1tncm8","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1dzne788ywwyzh9e0","after":{"due":19562,"id":"064pd0r1n1dzne788ywwyzh9e0","phase":"agreement","round":"064pd0r1n2g1318m0avw1tncm8","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n060y79x4emejx39zr","after":{"id":"064pd0r1n060y79x4emejx39zr","office":"to-thu-ky","round":"064pd0r1n2g1318m0avw1tncm8","unit":"064pd0pyg338qb8th0awvhe7cm"}},{"table":"review_form","id":"064pd0r1n0x89rahh6yp8agn6c","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg338qb8th0awvhe7cm","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2gdg15jd6qfjmy2z4","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n2gdg15jd6qfjmy2z4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3c61mh9tsq7eksh4m","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n3c61mh9tsq7eksh4m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n22avak8j4va2m13cr","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fpdps672dxrxnxzr","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n04jvpkr57t1awvebr","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n04jvpkr57t1awvebr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3c7cfszwkmkpqjh98","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n3c7cfszwkmkpqjh98","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0whpgxbxkpgyc2pem","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n0whpgxbxkpgyc2pem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2x2maw4qdhpx2a3dm","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n2x2maw4qdhpx2a3dm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'4092CDE9A60844E00133A23009F41BFC', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"review_interest","id":"064pd0r1n0s6sxnhjn9rjtqw70","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n0s6sxnhjn9rjtqw70","removed":1,"round":"064pd0r1n2g1318m0avw1tncm8","unit":"064pd0pyg38rrqn9da9fzwgz9m","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'9A9250ACC84AC3DBFC345041155598E0', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n22dwh1ehcngmpgd2m","after":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n22dwh1ehcngmpgd2m","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n2g1318m0avw1tncm8","seed":"","stage":"planned","version":1,"way":"all"}},{"table":"cross_form","id":"064pd0r1n2ka7g6xbpxx5hnfxr","after":{"id":"064pd0r1n2ka7g6xbpxx5hnfxr","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg38rrqn9da9fzwgz9m","sent_at":0,"sent_by":"","unit":"064pd0pyg338qb8th0awvhe7cm","version":1}},{"table":"cross_form","id":"064pd0r1n00skp8nmvwbba0g5c","after":{"id":"064pd0r1n00skp8nmvwbba0g5c","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg2fpdps672dxrxnxzr","sent_at":0,"sent_by":"","unit":"064pd0pyg338qb8th0awvhe7cm","version":1}},{"table":"cross_form","id":"064pd0r1n2sjk1jttae0gpa6t0","after":{"id":"064pd0r1n2sjk1jttae0gpa6t0","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":1}},{"table":"cross_form","id":"064pd0r1n1200c1yqehfv2kpem","after":{"id":"064pd0r1n1200c1yqehfv2kpem","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg2fpdps672dxrxnxzr","sent_at":0,"sent_by":"","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":1}},{"table":"cross_form","id":"064pd0r1n3fe66jp4k6h08qg40","after":{"id":"064pd0r1n3fe66jp4k6h08qg40","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg2fpdps672dxrxnxzr","version":1}},{"table":"cross_form","id":"064pd0r1n3dbsp1sq7r366wtm4","after":{"id":"064pd0r1n3dbsp1sq7r366wtm4","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg38rrqn9da9fzwgz9m","sent_at":0,"sent_by":"","unit":"064pd0pyg2fpdps672dxrxnxzr","version":1}}]}');
insert into log_body values (35, X'4FF12468743F4654B3FC828944B0D809', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n22dwh1ehcngmpgd2m","before":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n22dwh1ehcngmpgd2m","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n2g1318m0avw1tncm8","seed":"","stage":"planned","version":1,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n22dwh1ehcngmpgd2m","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n2g1318m0avw1tncm8","seed":"","stage":"open","version":2,"way":"all"}}]}');
insert into log_body values (36, X'816BF0135DF4E5AAA8E5095AC92B96E2', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n22dwh1ehcngmpgd2m","before":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n22dwh1ehcngmpgd2m","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n2g1318m0avw1tncm8","seed":"","stage":"open","version":2,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n22dwh1ehcngmpgd2m","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n2g1318m0avw1tncm8","seed":"","stage":"open","version":3,"way":"all"}},{"table":"cross_consent","id":"064pd0r1n1g2w6ns9rvad3qd5r","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642009000000,"id":"064pd0r1n1g2w6ns9rvad3qd5r","plan":"064pd0r1n22dwh1ehcngmpgd2m","unit":"064pd0pyg2fpdps672dxrxnxzr"}}]}');
insert into log_body values (37, X'EA2FFB7ACD24B5B5626EA1CCCC8DED62', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n00skp8nmvwbba0g5c","before":{"id":"064pd0r1n00skp8nmvwbba0g5c","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg2fpdps672dxrxnxzr","sent_at":0,"sent_by":"","unit":"064pd0pyg338qb8th0awvhe7cm","version":1},"after":{"id":"064pd0r1n00skp8nmvwbba0g5c","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg2fpdps672dxrxnxzr","sent_at":0,"sent_by":"","unit":"064pd0pyg338qb8th0awvhe7cm","version":2}},{"table":"cross_score","id":"064pd0r1n2v2z1zp2ctz3024xm","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642009000000,"form":"064pd0r1n00skp8nmvwbba0g5c","id":"064pd0r1n2v2z1zp2ctz3024xm","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (38, X'C515CD5A4AFE565B32CD4D4ED08A5C48', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n1200c1yqehfv2kpem","before":{"id":"064pd0r1n1200c1yqehfv2kpem","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg2fpdps672dxrxnxzr","sent_at":0,"sent_by":"","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":1},"after":{"id":"064pd0r1n1200c1yqehfv2kpem","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg2fpdps672dxrxnxzr","sent_at":0,"sent_by":"","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":2}},{"table":"cross_score","id":"064pd0r1n1hgr9yq8r5hxrvvam","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642009000000,"form":"064pd0r1n1200c1yqehfv2kpem","id":"064pd0r1n1hgr9yq8r5hxrvvam","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (39, X'199A884D256EED16097EAFA4EBE10E83', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2ka7g6xbpxx5hnfxr","before":{"id":"064pd0r1n2ka7g6xbpxx5hnfxr","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg38rrqn9da9fzwgz9m","sent_at":0,"sent_by":"","unit":"064pd0pyg338qb8th0awvhe7cm","version":1},"after":{"id":"064pd0r1n2ka7g6xbpxx5hnfxr","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg38rrqn9da9fzwgz9m","sent_at":0,"sent_by":"","unit":"064pd0pyg338qb8th0awvhe7cm","version":2}},{"table":"cross_score","id":"064pd0r1n09d4exhv5hf7jrmqc","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642009000000,"form":"064pd0r1n2ka7g6xbpxx5hnfxr","id":"064pd0r1n09d4exhv5hf7jrmqc","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (4, X'5AC6A7D88CC5AF52850B1ACF907AA75D', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg338qb8th0awvhe7cm","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg338qb8th0awvhe7cm","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg338qb8th0awvhe7cm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg338qb8th0awvhe7cm/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg338qb8th0awvhe7cm"}}]}');
insert into log_body values (40, X'E7EED49EDF9E9C923C5347A72C25ECBE', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2sjk1jttae0gpa6t0","before":{"id":"064pd0r1n2sjk1jttae0gpa6t0","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":1},"after":{"id":"064pd0r1n2sjk1jttae0gpa6t0","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":2}},{"table":"cross_score","id":"064pd0r1n1bak2jz81a8r9me54","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642009000000,"form":"064pd0r1n2sjk1jttae0gpa6t0","id":"064pd0r1n1bak2jz81a8r9me54","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (41, X'D7F7DC60B96418B882E3AB45067297C5', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n3dbsp1sq7r366wtm4","before":{"id":"064pd0r1n3dbsp1sq7r366wtm4","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg38rrqn9da9fzwgz9m","sent_at":0,"sent_by":"","unit":"064pd0pyg2fpdps672dxrxnxzr","version":1},"after":{"id":"064pd0r1n3dbsp1sq7r366wtm4","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg38rrqn9da9fzwgz9m","sent_at":0,"sent_by":"","unit":"064pd0pyg2fpdps672dxrxnxzr","version":2}},{"table":"cross_score","id":"064pd0r1n3z92k68p7az79c8b4","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642009000000,"form":"064pd0r1n3dbsp1sq7r366wtm4","id":"064pd0r1n3z92k68p7az79c8b4","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (42, X'E243B954B08E74979CCCBCDE51C79C05', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n3fe66jp4k6h08qg40","before":{"id":"064pd0r1n3fe66jp4k6h08qg40","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg2fpdps672dxrxnxzr","version":1},"after":{"id":"064pd0r1n3fe66jp4k6h08qg40","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg2fpdps672dxrxnxzr","version":2}},{"table":"cross_score","id":"064pd0r1n3qxxzpjvwzpjkrqfw","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642009000000,"form":"064pd0r1n3fe66jp4k6h08qg40","id":"064pd0r1n3qxxzpjvwzpjkrqfw","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (43, X'9960E729B4FC62E6F1FF2BE4A4622223', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2sjk1jttae0gpa6t0","before":{"id":"064pd0r1n2sjk1jttae0gpa6t0","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":2},"after":{"id":"064pd0r1n2sjk1jttae0gpa6t0","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":3}},{"table":"cross_form","id":"064pd0r1n3fe66jp4k6h08qg40","before":{"id":"064pd0r1n3fe66jp4k6h08qg40","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":0,"sent_by":"","unit":"064pd0pyg2fpdps672dxrxnxzr","version":2},"after":{"id":"064pd0r1n3fe66jp4k6h08qg40","plan":"064pd0r1n22dwh1ehcngmpgd2m","scorer":"064pd0pyg338qb8th0awvhe7cm","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","unit":"064pd0pyg2fpdps672dxrxnxzr","version":3}}]}');
insert into log_body values (44, X'06FC37F26E7BE4AB7297C20B8EA56723', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0x89rahh6yp8agn6c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg338qb8th0awvhe7cm","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg338qb8th0awvhe7cm","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n01cmypqpf9hgjjst8","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n01cmypqpf9hgjjst8","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n1zvhhbkqmyxsz494r","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642009000000,"fact":"lượt","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n1zvhhbkqmyxsz494r","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n2e664kpq0ykr4par8","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n2e664kpq0ykr4par8","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (45, X'3D7F3C8976812A071B4BBC24C105040A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0x89rahh6yp8agn6c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg338qb8th0awvhe7cm","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n3f29s6wzehqnsyr8c","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642009000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"110\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"}]}","form":"064pd0r1n0x89rahh6yp8agn6c","hash":"e1d190deacd3e214c1930f160a380e6339c502d2bf340d4f5fc56cb902fc5edd","id":"064pd0r1n3f29s6wzehqnsyr8c","no":1,"scan":""}}]}');
insert into log_body values (46, X'188457D6D3E00231EABC6BAF6D3AB40C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22avak8j4va2m13cr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fpdps672dxrxnxzr","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fpdps672dxrxnxzr","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n1pqrygnfmt8s531jg","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n1pqrygnfmt8s531jg","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n1n49zhhjwzxye8ffc","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642009000000,"fact":"lượt","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n1n49zhhjwzxye8ffc","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n1qkaejmfy89eexh4m","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n1qkaejmfy89eexh4m","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (47, X'54F3FA583C6A420F8C5ABBA9CE32D924', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22avak8j4va2m13cr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2fpdps672dxrxnxzr","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n10j2yz2mxs395wtb4","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642009000000,"body":"{\"Total\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"20\",\"Base\":\"20\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"120\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"80\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"}]}","form":"064pd0r1n22avak8j4va2m13cr","hash":"8cf0f997ef01f1340504404178594f09773e27b8eca38fca5bdb40ac98051446","id":"064pd0r1n10j2yz2mxs395wtb4","no":1,"scan":""}}]}');
insert into log_body values (48, X'E94AB2B25CC648FFCFFCA441A9AEE081', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (49, X'5B02C47A54DC239FF3B1A88CA89188A7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0x89rahh6yp8agn6c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2gdg15jd6qfjmy2z4","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n2gdg15jd6qfjmy2z4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n2gdg15jd6qfjmy2z4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j352pqmryqryagahw0","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642010000000,"form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r5j352pqmryqryagahw0","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j18s1ns4bn83be8tc0","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642010000000,"form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r5j18s1ns4bn83be8tc0","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (5, X'AEE4E2FDAF0B1155E1FDE38301EB7794', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2fpdps672dxrxnxzr","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg2fpdps672dxrxnxzr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2fpdps672dxrxnxzr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2fpdps672dxrxnxzr/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg2fpdps672dxrxnxzr"}}]}');
insert into log_body values (50, X'B192E3698CDA2789B58E24C17AFBF925', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22avak8j4va2m13cr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n04jvpkr57t1awvebr","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n04jvpkr57t1awvebr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n04jvpkr57t1awvebr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f3yqg7y82mye5sdh34","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642011000000,"form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r9f3yqg7y82mye5sdh34","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f3gd4n7br4h35x8vmc","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642011000000,"form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r9f3gd4n7br4h35x8vmc","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (51, X'FB4139CD1EA6D0199256B71D99DA56C9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0x89rahh6yp8agn6c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3c61mh9tsq7eksh4m","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n3c61mh9tsq7eksh4m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n3c61mh9tsq7eksh4m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc3c87vwv04by6bnf4c","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642012000000,"form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0rdc3c87vwv04by6bnf4c","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc0qs456gf0rqy2bfkc","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642012000000,"form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0rdc0qs456gf0rqy2bfkc","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (52, X'72DFFEF36EC2017E102D354E4949888E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22avak8j4va2m13cr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3c7cfszwkmkpqjh98","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n3c7cfszwkmkpqjh98","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n3c7cfszwkmkpqjh98","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh922464ckkgzbapkcd0","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642013000000,"form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0rh922464ckkgzbapkcd0","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh92bj5m77x5g07ss5xw","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642013000000,"form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0rh92bj5m77x5g07ss5xw","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (53, X'D13FB2A2C4093300969EE56C1F45CE84', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (54, X'856088E83E6CBA96E3287C3A407B1420', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0x89rahh6yp8agn6c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3c61mh9tsq7eksh4m","before":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n3c61mh9tsq7eksh4m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n3c61mh9tsq7eksh4m","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh93mbbyf5ygcqtx7kgm","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rh93mbbyf5ygcqtx7kgm","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh90f7ytag1de5xexncr","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642013000000,"fact":"lượt","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rh90f7ytag1de5xexncr","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh92wrgaemd1spy0wqs0","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rh92wrgaemd1spy0wqs0","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n22avak8j4va2m13cr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3c7cfszwkmkpqjh98","before":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n3c7cfszwkmkpqjh98","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n3c7cfszwkmkpqjh98","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (55, X'E103E0721056FDDB82D9C14B33F450D6', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"sent","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":4,"why":"theo kế hoạch"}},{"table":"review_sending","id":"064pd0rh9153a4aa4d11ckszzg","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642013000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"}]}","form":"064pd0r1n0wsvy6kv6wyptawhr","hash":"3e728b646a1f6c0adfb46755b663ebe89720154e8a5ed3fb291c9b47b9db1b81","id":"064pd0rh9153a4aa4d11ckszzg","no":1,"scan":""}}]}');
insert into log_body values (56, X'ADA3C1D70763E3F8FAFF07764F8C60D5', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"sent","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"sent","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0whpgxbxkpgyc2pem","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n0whpgxbxkpgyc2pem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n0whpgxbxkpgyc2pem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn62agp55h91cmgh0s98","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642014000000,"form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rn62agp55h91cmgh0s98","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn60jfqdb0p3re4h0zj0","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642014000000,"form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rn60jfqdb0p3re4h0zj0","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (57, X'78D2495BE777D7405A4503C5CE4070BD', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"sent","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"returned","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2x2maw4qdhpx2a3dm","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n2x2maw4qdhpx2a3dm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n2x2maw4qdhpx2a3dm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (58, X'066A5FAA1EF8B7FDB0D9BA79BC743272', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"returned","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"returned","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs31t0bp72vtgmr46ddm","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642015000000,"file":"","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rs31t0bp72vtgmr46ddm","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (59, X'A3BC3F3BE61E5993A860D7F72A011371', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"returned","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"sent","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2x2maw4qdhpx2a3dm","before":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n2x2maw4qdhpx2a3dm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n2x2maw4qdhpx2a3dm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_sending","id":"064pd0rs32e4xet30rexm72ahr","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642015000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"}]}","form":"064pd0r1n0wsvy6kv6wyptawhr","hash":"3e728b646a1f6c0adfb46755b663ebe89720154e8a5ed3fb291c9b47b9db1b81","id":"064pd0rs32e4xet30rexm72ahr","no":2,"scan":""}}]}');
insert into log_body values (6, X'9D3677244982DF541E38EB74429646EF', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg38rrqn9da9fzwgz9m","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg38rrqn9da9fzwgz9m","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg38rrqn9da9fzwgz9m/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg38rrqn9da9fzwgz9m/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg38rrqn9da9fzwgz9m"}}]}');
insert into log_body values (60, X'3D6142864462084F49B6F661F7C1F85B', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0wsvy6kv6wyptawhr","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"sent","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0wsvy6kv6wyptawhr","kind":"","name":"Thanh tra","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","stage":"sent","unit":"064pd0pyg38rrqn9da9fzwgz9m","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2x2maw4qdhpx2a3dm","before":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n2x2maw4qdhpx2a3dm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0r1n2x2maw4qdhpx2a3dm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx02w926xy1hxnangbrm","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642016000000,"form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rx02w926xy1hxnangbrm","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx004xjz1k2fq01ct9ag","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642016000000,"form":"064pd0r1n0wsvy6kv6wyptawhr","id":"064pd0rx004xjz1k2fq01ct9ag","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (61, X'2FCA379A79CA6004B9B696863F926183', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (62, X'C36B76BFA10EEF557A4E20BFFB98FF67', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (63, X'205C51F2512F39A6E853CEC5333274D0', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (64, X'8F6EFEE007F154AF4D175E8C9AB66E14', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0x89rahh6yp8agn6c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0x89rahh6yp8agn6c","kind":"","name":"Công an","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg338qb8th0awvhe7cm","stage":"sent","unit":"064pd0pyg338qb8th0awvhe7cm","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3c61mh9tsq7eksh4m","before":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n3c61mh9tsq7eksh4m","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0r1n3c61mh9tsq7eksh4m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x16ssmp21a3e88b9v4","after":{"account":"nguoi-064pd0pyg2fpdps672dxrxnxzr","at":1689642017000000,"form":"064pd0r1n0x89rahh6yp8agn6c","id":"064pd0s0x16ssmp21a3e88b9v4","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (65, X'8C814E70421D163AC361701FA8F77C1A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22avak8j4va2m13cr","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22avak8j4va2m13cr","kind":"","name":"Tòa án","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2fpdps672dxrxnxzr","stage":"sent","unit":"064pd0pyg2fpdps672dxrxnxzr","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3c7cfszwkmkpqjh98","before":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n3c7cfszwkmkpqjh98","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0r1n3c7cfszwkmkpqjh98","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t3qv9d6x7f92se6ev0","after":{"account":"nguoi-064pd0pyg338qb8th0awvhe7cm","at":1689642018000000,"form":"064pd0r1n22avak8j4va2m13cr","id":"064pd0s4t3qv9d6x7f92se6ev0","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (66, X'B18F5AE1C5217FFA8F94ACE12AE860DC', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"review_quota","id":"064pd0s4t2eax0kbs3ex5t665c","after":{"award":"Cờ","base":"","grade":"","id":"064pd0s4t2eax0kbs3ex5t665c","most":2,"round":"064pd0r1n2g1318m0avw1tncm8","share":0}}]}');
insert into log_body values (67, X'2BBFBAE29B4121FDD5FB16AC13E2DAD4', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"review_nomination","id":"064pd0s4t3g9j0na1hv1thjs7r","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642018000000,"id":"064pd0s4t3g9j0na1hv1thjs7r","quota":"064pd0s4t2eax0kbs3ex5t665c","round":"064pd0r1n2g1318m0avw1tncm8","unit":"064pd0pyg338qb8th0awvhe7cm","why":"theo kế hoạch"}}]}');
insert into log_body values (68, X'6598E525F44988F2CC77DEB51664BF39', '{"why":"theo kế hoạch","changes":[{"table":"register_issuer","id":"064pd0pyg1x5p89bpzmmrejaar","after":{"code":0,"id":"064pd0pyg1x5p89bpzmmrejaar","name":"Khối","place":"","post":"","seal":"","short":"KTĐ","signer":"","split":0,"superior":"","version":1}}]}');
insert into log_body values (69, X'9516D96A4584BDCEB65FAA83779A25B7', '{"why":"theo kế hoạch","changes":[{"table":"register_paper","id":"064pd0s4t26hn2t64g0xg5mfxw","after":{"at":1689642018000000,"checked":"","code":0,"content":"","day":null,"draft":"tep","file":"","form":"","hash":"","id":"064pd0s4t26hn2t64g0xg5mfxw","kind":"Thông báo","made_by":"nguoi-khoi-truong","mark":"TB-KTĐ","name":"thong-bao","no":0,"post":"","round":"064pd0r1n2g1318m0avw1tncm8","scan":"","send_to":"","series":"","signed":null,"signer":"","state":"signing","summary":"Kết quả","token":"GJMI4B6CNULXZKMMDTIYG7VEKI","version":1,"why":"","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (7, X'EBBDFC9E53D907D2FA57E663CB9D2CCF', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg2rx9gjz367ztjpp5w","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg2rx9gjz367ztjpp5w","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (70, X'0286A780863A62BEA4C6E5B4B5C9EEC3', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"review_level","id":"064pd0s4t2fqj7aftmbx9kfm1r","after":{"id":"064pd0s4t2fqj7aftmbx9kfm1r","name":"Hội đồng","no":1,"round":"064pd0r1n2g1318m0avw1tncm8","unit":"064pd0pyg38rrqn9da9fzwgz9m"}}]}');
insert into log_body values (71, X'7AA7325158185A286D33CF7DB6A25EB9', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"review_consent","id":"064pd0s8q2e3btcxv9bpwyzz0m","after":{"account":"nguoi-064pd0pyg38rrqn9da9fzwgz9m","at":1689642019000000,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q2e3btcxv9bpwyzz0m","level":"064pd0s4t2fqj7aftmbx9kfm1r","round":"064pd0r1n2g1318m0avw1tncm8","why":"theo kế hoạch","yes":1}}]}');
insert into log_body values (72, X'69AD0AF938F4B42040E2B00B1F1E2BB7', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s8q0g7qvnhkb4gtk8e6m","after":{"at":1689642019000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","decided":19556,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q0g7qvnhkb4gtk8e6m","no":1,"number":"12/BB-KTĐ","round":"064pd0r1n2g1318m0avw1tncm8","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n2g1318m0avw1tncm8","before":{"auto":1,"decided":null,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg1x5p89bpzmmrejaar"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n0fdbw5rcaw0ahbcbc","file":"","grace":3,"id":"064pd0r1n2g1318m0avw1tncm8","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642019000000,"rules":0,"times":1,"version":11,"year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (73, X'F3123F22C68529427371E7D03D700D0B', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (74, X'9D5EF734333F4EBBE23B0AC2B26154DE', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (75, X'A3C482B4B0CC3350AC5A8BB120681245', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (76, X'384C1B577D69263D0C1CE28E074CD0E1', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (77, X'391B9D4C7F1A3C6A3B89729FB1C39968', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (8, X'C3FB0C3F4DEAD9F57457B0B1A781FDB2', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0bvpesb2fp2zrfxs8","after":{"done":null,"due":19388,"id":"064pd0pyg0bvpesb2fp2zrfxs8","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg1bwvstqhtcn96v2rw","after":{"done":null,"due":19415,"id":"064pd0pyg1bwvstqhtcn96v2rw","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg1hdfr5meqgy213vj8","after":{"done":null,"due":19417,"id":"064pd0pyg1hdfr5meqgy213vj8","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg1nm02p2jrba8f878r","after":{"done":null,"due":19523,"id":"064pd0pyg1nm02p2jrba8f878r","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg253r2x7zr8x2k1dxc","after":{"done":null,"due":19548,"id":"064pd0pyg253r2x7zr8x2k1dxc","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg289hh1hqc1t048thg","after":{"done":null,"due":19634,"id":"064pd0pyg289hh1hqc1t048thg","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg2fvdddjj13dq2epmc","after":{"done":null,"due":19676,"id":"064pd0pyg2fvdddjj13dq2epmc","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg2q68w0re1qy6yzhpw","after":{"done":null,"due":19688,"id":"064pd0pyg2q68w0re1qy6yzhpw","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg2td2jwvqc0gzt9qgc","after":{"done":null,"due":19691,"id":"064pd0pyg2td2jwvqc0gzt9qgc","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg2x0hmdxhbrehrqemm","after":{"done":null,"due":19695,"id":"064pd0pyg2x0hmdxhbrehrqemm","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg2yzv1pm75yq4d6zqw","after":{"done":null,"due":19702,"id":"064pd0pyg2yzv1pm75yq4d6zqw","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg3kb7jht37za83j2bg","after":{"done":null,"due":19706,"id":"064pd0pyg3kb7jht37za83j2bg","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg1x5p89bpzmmrejaar"}},{"table":"bloc_milestone","id":"064pd0pyg3wr9zhe338fqbev44","after":{"done":null,"due":19741,"id":"064pd0pyg3wr9zhe338fqbev44","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg1x5p89bpzmmrejaar"}}]}');
insert into log_body values (9, X'E78A6891885AD1B0569E3D7FBEE0E2B6', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1x5p89bpzmmrejaar","before":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg2rx9gjz367ztjpp5w","id":"064pd0pyg1x5p89bpzmmrejaar","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'7482C26CAABF32D07D8FBB744D08D599405EB6F10F03FA076183C66E7AB423E0');
insert into log_hash values (1, X'0C416C4703402C8B739581743B2E2519AED646A847429C4C1AF73CE18B059D07');
insert into log_hash values (10, X'E9D733D00EDAFD9C6903F1CD5A103488BB17EC19A60B4E7CC3E4569DE384C8FA');
insert into log_hash values (100, X'95A47054AC76CD0F1FC86B2F4531C3D259C301D0618F0031EC83868E87D16684');
insert into log_hash values (101, X'5F2285FEDA334F09240019BA68DC113246E1DA439F9738180CD4B42CCE3C75D7');
insert into log_hash values (102, X'49D4BF22EE54BF1C948D65D8A2C7B939F09FD7CDC6259BB526FD4CB7ED151421');
insert into log_hash values (103, X'160C5C5C5582B2ED687F736AAE87CD4E46EEDB524F821207399260E570A5EAC7');
insert into log_hash values (104, X'6E9807A30A2D0B17395B2BEBFA080CBBEF151CED0646651A0C79151DBB662D03');
insert into log_hash values (105, X'582177A8917B553B7AB8B073D19BB0F12DBEDCD417689D0DA7B0A7B5C12606FB');
insert into log_hash values (106, X'917A200DC981207BDEBE28D0B91C5B8DB4981A01FE9E22B2D8CC854242CFE0F9');
insert into log_hash values (107, X'82A001641376EA40A5D8354E883A43C75493C5CF945411FF2107D91A92C652E0');
insert into log_hash values (108, X'D61E37D8485468DA683ED26A19F4823A8275F85BAB2758ADF442B5F4009139D4');
insert into log_hash values (109, X'595AF6C4A68417B95ACA628727AD642A93DFFC5C4AF56D5EC2D961C4F1A60EF1');
insert into log_hash values (11, X'79B61E05FF0E28CCB57A2B5AD77CE126E49239A1D54D8C20AA8061B043CFAC9F');
insert into log_hash values (110, X'68B05ABE4D25941E56847386EB9AFA26144A0E4BE15868D6164A635307CC8F77');
insert into log_hash values (111, X'D726F1645BFF35B851EC659E6F04BB21C2F08335103969F0EF3C1CC97E8D180B');
insert into log_hash values (112, X'8C19B9989C2385C3B935BC45ECD9F612A3FF61BCDF159353B1C032F65B1CDEE3');
insert into log_hash values (113, X'6BC11EC655F1D2B403D82C9C617CDA6459787AAE7F54C5FAC412EFADE0F5F5A1');
insert into log_hash values (114, X'D87984B1BCC452C40E8AFE4EF008373B7C5A7F9F3276DDFD66A76C6FD26A025D');
insert into log_hash values (115, X'E364A51B3AAF1598FC9CBB7E33B7400D4094148871FB3AC4C4CDE5E9153F9D90');
insert into log_hash values (116, X'5925455C4233AF74E2EF9921E593B6E0752B967377D4FAAA0D1C9599AF5DCB6C');
insert into log_hash values (117, X'167D7FD65441D995A4058DF0FE9755FBE33B29D8D0869E69E416A24C9FE57876');
insert into log_hash values (118, X'B222F4AC87144AD9D87AE4F5B74155ED6FAC419887BA8CADAFFBE07FC14562CE');
insert into log_hash values (119, X'E5882A0D1EE77D1B27FC63D98D503CFC349B36DC232E60A79F3C6AD158B6456A');
insert into log_hash values (12, X'31EB8B38419C52B2CFED625D8850A340D57C3C5D56B732074862C8A200B7A39A');
insert into log_hash values (120, X'000935D3BCE68980FDB700905CDBF1D45D9BE8C88D2E31DB910AB7686F25000F');
insert into log_hash values (121, X'7C6F39916C2D471209C073EEF447C7094A7490E4CBA593DC74287E4D48E7DD75');
insert into log_hash values (122, X'9FF4947DBC7B6CA5CBFCFC3AA7FFEB5B04A2B5368042D60AB99938A41DDD7D0A');
insert into log_hash values (123, X'61A3BDEB5565E3E9FEECC57C6963D1A19EAD3C74E9C986A78C5826B43AFD2C8C');
insert into log_hash values (124, X'18F068AA3EB98782B97FEE3DA36596264CD5D43F8A85A5EAD1DCB4E8F5A7EBB1');
insert into log_hash values (125, X'05FABF8DD83721B564DAC223EB8CAA25DCD347045EB4B001E2DFD4B8C97950A5');
insert into log_hash values (126, X'F63763F7291A79F4AD3D97EDDC6E864AE34B759BB6B7961DC74EF2A0A168BCD3');
insert into log_hash values (127, X'DDE3CF5C594A26FBD4E661693D87B67A24B8CA3E6E988233F06F7AE008DE36B8');
insert into log_hash values (128, X'9359B08AFD201C3B54A4BEBD9E473647DF5B8194F7964352A95756E0F3C49390');
insert into log_hash values (129, X'358CB25F602758B186082C8A182F07A35A0B573FB38D98D74C02C246207C1833');
insert into log_hash values (13, X'378D2A5BA88814A4D43F61DFACB57469EF36FC0E9708F3556A5B3881C7E08C62');
insert into log_hash values (130, X'2663CEB57E4034B21D233D3DEDE8DA37283405B2C3BA775818B748DF9E3906C3');
insert into log_hash values (131, X'41A0292DA4089E2992D5900B222D6BCBBEACB672DA239C2FE7AAB7FC8C7D9EE4');
insert into log_hash values (132, X'2FF5946172883E71B52684CE0443ACFB33FA55536CADE69039358DCD176ACCD2');
insert into log_hash values (133, X'67C3CF658250E9F3813B88C8DF79E1378321C65116BF5C3C8E9999B04789EFCF');
insert into log_hash values (134, X'C4A6189E621D30700206F0136579ED3730B24BFFD1BFB4F447A454A72F068FDE');
insert into log_hash values (135, X'36248B234686B3A0E5ADD11CD2E7D26BFFF634C191EBCAED17A690B4DC1590D8');
insert into log_hash values (136, X'7C321D5C3EF3FBA6DE50BD7526DFAB9147670F8CDF6557AC56A32AC1A2E0AAC7');
insert into log_hash values (137, X'85A437499B2818778815605E419AD8AF5530BEAB5E64A073E61065AF8A3F80A8');
insert into log_hash values (138, X'3381A8DC63A6ED287BEEA2EE3A77F97B43B0D0919AD22E4605EFCD08F6D27538');
insert into log_hash values (139, X'5A9F84A33E91AC1022C5781B4C3D0067F784FD008241C2854DFE6F60F02C718C');
insert into log_hash values (14, X'C88B33337C161D5C1E37208E24C7A06261D682A8FA3084035920635F5C5770C8');
insert into log_hash values (140, X'006883E637392F133E5E2F62AE9CFDBECFB0D265595B0FB4B6CE62A09BDF90E6');
insert into log_hash values (141, X'3F4201800BCEB7DF27797A5DC8E05D1C20BCFFDE7583258C9BBBCE8DF62DF2DC');
insert into log_hash values (142, X'BB42D97E7ECF2C66C692ECAF643B9E092BF422BF57B8C202771F37615B23F389');
insert into log_hash values (143, X'D9119D7CCA75AEC65E73D02BC9BEE99C8DFB4B2915A702EAAE64D2FD283D0F95');
insert into log_hash values (144, X'226A2D05DC1043E79BC92EDE1F00F5FA799709BB168ACCA05B7F83B7F856071A');
insert into log_hash values (145, X'5F80E397423A19BBA9C717AEA2BEA550B847AB206BFE354057D0B4DBEF9A6A41');
insert into log_hash values (146, X'C29A9851B0ED2E2E7E36BA4CE4B5444C301F821FA0ADFAA21CD355DC358E620F');
insert into log_hash values (147, X'2CE5F3F1BB2CD355F5E00E2A7890A6642D7E87D5469088C1B51CBE0AD76A03E2');
insert into log_hash values (148, X'F0202DAB9CEF47BD50C46E4EECB47C203C1914D14CB85418904D0883AE38B7DC');
insert into log_hash values (149, X'F7FCD1CCD2BDFB04D66176704E84AD3BD09511ABC1ED755063E222A2EB821194');
insert into log_hash values (15, X'2A7334775000C50342582EA6EC28FC3279B1DD590B7BC49B7A173F9D7167E29A');
insert into log_hash values (150, X'0BF26231785B527CED72BCCCCC7AA5EF6EB89D81D8093088377A339F1DC5867C');
insert into log_hash values (151, X'F1BA8935729A23336B4C154D52DA4B2D19CF55D7B845EFC1DBDCDCE41DCD1968');
insert into log_hash values (16, X'B7466472CC489269C9A836F6AE9ABFFC16CDF733FB3ECF795ED84B9BBB021F0B');
insert into log_hash values (17, X'A3E0D24424E7075D6651E7AE423DD5C38D28F834E979B7ECB326561F1BC6B400');
insert into log_hash values (18, X'AEA4B1596211D9A9B4A2F571E06B7AF6D830D361A4192EF5023128C07523B731');
insert into log_hash values (19, X'44A1636966F2DB22D08B73E18675372C8EF5F8F3F2E859B3F40531D3598B49B2');
insert into log_hash values (2, X'AD4B8C0AA39BA3930AA3F44CFF0A635DADABDCFB28F748B2D15320CBC4D26103');
insert into log_hash values (20, X'108907D532011B292B64C91579D3AE61311AA7F96500663BA624EECC91ECD179');
insert into log_hash values (21, X'27D96504A0868F9529C7D1974F37E12E3DC39D1374A0BC4CD543C57895563930');
insert into log_hash values (22, X'3DAD468C37BC0A518363ED24E03EB0F790B117A44B84A4751B4829361CC7DA4B');
insert into log_hash values (23, X'B86A4DC18FA46FA86FF5C9D6A783F84D58632D1C8926748C46079E500F808367');
insert into log_hash values (24, X'010783D9F62166A0ECD8088FEF070EF6EA3D5CD6223D5FC0A07E85AB1B78CA25');
insert into log_hash values (25, X'CBEE8246432D6F465C1BCC9FF3DB25D025105D309BE82E812FBB1E93A08E057A');
insert into log_hash values (26, X'F563E5A4945C0CA595601E077C4B94235A35A6F67F6DE2ACDD98DCFAF1F624E2');
insert into log_hash values (27, X'AEC4C0BB69F41E0F9D54F22F9DA05AC0B6C7BE8A6A15B0345A2CA66E66841C55');
insert into log_hash values (28, X'CF2BCDB26926F9833F6C9CA38231FF59EA337DFACDF4DA4A748C9A4DBE56E764');
insert into log_hash values (29, X'99F8E254E77ADB06A7139D1E823F366520F55982C75B33419B3E4E3C7D0EE910');
insert into log_hash values (3, X'A28184551FCAD7E53B8529CC59F021E6CDCD7DB8F163FF3139EDC03056FBB2B6');
insert into log_hash values (30, X'65D433DCA83776EA7C7C7BCE7AF6C3E37A489EDE81EBC39465F308ACCC2AD2BB');
insert into log_hash values (31, X'A531D859AB80AF6FA07E03A68ECC50EDC1AC18E9BCE8CEA1F877467CB8C98D64');
insert into log_hash values (32, X'0F5CC8AD4945C9E5B211E3D18953CCD7471B459D1097B5A0CDE2AAB5712D3EED');
insert into log_hash values (33, X'661F6545B627E96BC1E5EC07505ECAE9329E24CD2F427521058EF04C6D819035');
insert into log_hash values (34, X'08C5A735A80FD1239FCB6D5151890F41883B2145FFFED1F60D779CFF0BA72EAD');
insert into log_hash values (35, X'04D2697583B9994F1B09A5A5312AC36A2A57B6387CC8477A6D0041760007A8D4');
insert into log_hash values (36, X'A572E6BEB75539BA08532DF47949732C81CA33B652322B04C017536EDD8E93CF');
insert into log_hash values (37, X'849A9E3A6022D0068F830A200DCE6B5917F65A77F2805F6581E858080E8DB928');
insert into log_hash values (38, X'74692CCD74BD6116475BDCAC9C807A3500B56E5DD4BD106CEDF15EC1DEB57318');
insert into log_hash values (39, X'6E9F219CDFC2ACD58C1AFC5DE1D6FE0DE66C3BFFCBC16CF1DABE03FD6F194E2D');
insert into log_hash values (4, X'82533912C72C2B21A35D13FFD59782B271C95D69C907188E3737304AA72077D5');
insert into log_hash values (40, X'8C30054F2D3C4B97B9C216F18162662BDF6709AE9AD634D9E3CC8E287052C397');
insert into log_hash values (41, X'6267D30F3600F95CF4917587A619AD472B89048B01E65A3E9D280CC38449D104');
insert into log_hash values (42, X'61B90E7AB76CB291AE97797599F8903751F973514863640FF66C01E2659AB7AD');
insert into log_hash values (43, X'B328B2A74A175FC778DFDBD3A514F54CC9CC798DE123558FB35062CB84E01987');
insert into log_hash values (44, X'1FFA5EF9B3EF13518C871182C46F520821E15AFC9710C429E1E942721BD84B74');
insert into log_hash values (45, X'C1550B3C2EA87DB8D47760CA7A3C2CD45AEAB936E9886CF02248575FC3F1DF61');
insert into log_hash values (46, X'231CCB2743A22A482C05172205AE3E562EDF338BD2A248CD16A3F4889F70BF26');
insert into log_hash values (47, X'135582379B9A4B0DC1E88CF708FD7FD3352280FBE6D1CC7F8D735E53AC99336B');
insert into log_hash values (48, X'F5D569445EF39BAF1A133A2F3ADD53624D689488C14B4F989F8DBB7C76E85038');
insert into log_hash values (49, X'C839B6EF1F4DA6FE8CD68B2AED0A7785550437E0665AB086BED683921F62D3BD');
insert into log_hash values (5, X'849F61EC53502E00B48B56876D80390AA29781AD179278105304E2FBE4FAD688');
insert into log_hash values (50, X'ED402AF51EF33FDF89389579CA526E77F67CA729BF41FDBDFF3EE856CE7651FB');
insert into log_hash values (51, X'8B965152EB5A734424F8C2CEA5987F0F1E2ADA40BE7EA675CC71FFEF1FAF7B6D');
insert into log_hash values (52, X'E8A737F726F2CE63DA61E5A342F2ADE0BBFC9D99B80D150B962770BF2E55E301');
insert into log_hash values (53, X'29410DEF224C35EED7233EB23043EF599C66C1ACF09797A28DE117446BDEDC38');
insert into log_hash values (54, X'7D5EC396F1D8E250C1535105F3FF7F1BEC39827CEF93A07A17D0E79FE5B40E18');
insert into log_hash values (55, X'F3F9BC594BD362A9243D7F29E8F3A07F7D8726C5C1257523AD29C6C6028BF405');
insert into log_hash values (56, X'CD42FBC87EB1FD5E362EFCD3200DD90BF46F9EB3CEB62D75C1CE0AB602A87082');
insert into log_hash values (57, X'3004A3007D2F2A05FCBCB12208AF39C502D3F31A67B18B3344756F5A4E6AE09D');
insert into log_hash values (58, X'46CC8616FF59A5F552F6876E7CEC34F589A9A17B0FB4754A54EBF16120BE3226');
insert into log_hash values (59, X'18B757B2C35DB7B84EDEFE3350348A91F8EAE5D90FCB16807C96234D7F4F36EA');
insert into log_hash values (6, X'1192C1BA1EBA80E2BDEFEF132D6BAD67054C2795501F9FD00E0CF23D3E88C2C9');
insert into log_hash values (60, X'28E9312D9BDAEB90D84BB44B22D60F25BCFB61973322B05F02DAE03C64146F0A');
insert into log_hash values (61, X'4EFFB81D0779BBA40DC482B0005A4D78805C7586FC14BE72A9C420AE99D0B3BD');
insert into log_hash values (62, X'254602CB6AD17621CB643801669FD2109A093A358C03965DF0EA7393E411708A');
insert into log_hash values (63, X'241A1B17969DFB65C7286BCD75040D2670654E7F163C8484A1E57B85324A5E8E');
insert into log_hash values (64, X'F57565D7D666C98252EDBF02C7873D513F2D56E9CA0998D4AC1607BDBE626CEC');
insert into log_hash values (65, X'53D5001A0FD9DF3FBC655EDF29EA92D5F8D3CEA6A5F6A28362DC35655C0BA2B5');
insert into log_hash values (66, X'733B46A4889A42E934F84AF8AD88EDAA280FCA769C056C5F561F73B2BBAA944B');
insert into log_hash values (67, X'92AF39A52AB47ECB59C465D5FC93676CC2F7105ECB22EBFC53DFAFF25E0BC2BE');
insert into log_hash values (68, X'088B7421BFB491574BD11116C394AC3A02BB5EA32F03BD7B6379C07A70886394');
insert into log_hash values (69, X'B04002E52F6B453190CB8D21C7BCE8B9A7DC589636A6F20CC15C0FB525BD2AA8');
insert into log_hash values (7, X'EE399515E6FE4E3220F58F0D25A57F6D1335EB0532D0422CA6ACBA5E94928869');
insert into log_hash values (70, X'D13947F252956204B1BE02CF2ECA1B17F1008D648BB8B25D88703C0B85EB0FBC');
insert into log_hash values (71, X'4F45AC6FA5B547379922E779AADBD30CEC39BAF5C398F0297DD80F44EAE588BC');
insert into log_hash values (72, X'647C88B9065C91895221FFCB98405117DF3F54A72945CB5F30690144809DC322');
insert into log_hash values (73, X'2058CE8AD9D9A902FB6F3A84BE71D60442EC3AF8AC35027F92F2D8C76F64FC38');
insert into log_hash values (74, X'446FBA6668A33636113430EB884A7B8878A08F26AA5551890F81704068AE5DD6');
insert into log_hash values (75, X'65927B973A6772A09F3E02C71FBC86D2C442F45E05EA5B7B67DE4DEA09D2EFD1');
insert into log_hash values (76, X'5EEAC9BFA076C34767A775B69C0239D0DAF37A2C4A472A74D4D1F85E2FC01F8B');
insert into log_hash values (77, X'4EA55F7573359028AA4993F0DBF389386215E9E764753E62AFF888EF723DFC88');
insert into log_hash values (78, X'20D29CC8BF3090B427DCF0A6A6344CF31950D412AC1D51D616CA42267C05DA55');
insert into log_hash values (79, X'1C38BD9EC4AE6D747A3BD92980E7F901920C7CBE0C0A66A3845CC81781E67BC7');
insert into log_hash values (8, X'867860B31CACF204B5398376CCC92BD5C74EF5A397493D43607E0CB150F73431');
insert into log_hash values (80, X'242DE482D4590BADE00869CFE155FA2A44472DFCE21802FCDFF69AF52BCCEFEE');
insert into log_hash values (81, X'1D171E66D20EB9022AE05A4237EC941912FAF348EF6FF243F016F70E95D269ED');
insert into log_hash values (82, X'66AF25AD40CF04B5123BCA20AF9F05D314EDA0E26BC7108CF3D3564E4AB15FF6');
insert into log_hash values (83, X'F2D11AE743B595D340FBCE557D44ED8B5A6CB2D94FF242CBC76726C1DF3775A3');
insert into log_hash values (84, X'019C0833464598D23C4DD14F7E93488E9C8393A4DC76408732F19E3D40C6C5F9');
insert into log_hash values (85, X'396229548207B31278F7D1D3A6E47778470A3AEAF280A345E1264A635A2409AA');
insert into log_hash values (86, X'38EFF326CE8415B6F2A989B39E193BCA828250C5D2C7DEFEDF304B698062B64F');
insert into log_hash values (87, X'8164EABA5DAAAC2B085805CA932FA9EB6CC544B97FB94EECE50F61DC6A286A24');
insert into log_hash values (88, X'983D74D2CFF8577AD266E43B125EAF7F69AA8207F63A36FDB0E657C5897CA9E1');
insert into log_hash values (89, X'2D6CAC8BFFFDD89FBEDD7919B20644D496AA3E704A435743B2DD4E5C9B4272CD');
insert into log_hash values (9, X'E392B47F5EADFCCE6A90624580317D198F3A507EEC765BA1920CC25D271FB07A');
insert into log_hash values (90, X'127057B3440256F73C587AE36A8C13A3B848E5C3656AA0BB35B2DA67BB756C21');
insert into log_hash values (91, X'72EBF116A6545426367B9C4A44401904DBD5523B869B073553D452AEBD8F648C');
insert into log_hash values (92, X'E969A6A6EFE4C22DCD087A473776021C7656F71620DC477A5FE551FB6D7BBBE4');
insert into log_hash values (93, X'723BFEB606B00151A07050A971B3852BE463567CE06B467996F71E0B23734D5A');
insert into log_hash values (94, X'DF788D1892047B64FA94E204EBA49A3E52A52D5C4654764E70839119C412416C');
insert into log_hash values (95, X'DFCA8A3EA50FF1444CCD5293BEABC5557145C1327CE99A20A13679352E83FBA1');
insert into log_hash values (96, X'FB69B0A1058821309687D55A0B9165B835C62633F9D7B3DF0F6859B53B04484C');
insert into log_hash values (97, X'DF89F89A27347F63825077BC8AF9BDBDB9590AE3F9343D6A1B8FC5EBDF0DDFAC');
insert into log_hash values (98, X'E04E38FD667DF75F8F9F85161855BA2938D63272F7B686D63E96B6BD265F60EC');
insert into log_hash values (99, X'569AA1A89569C571434DDB5296D3BE50DC4F1D3353BC6A38313E68325D15891A');
insert into account values ('064pd0r1n1w3efgsexb6bsjzvg', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$0zXgkA21OBHgK/iMW0uCSQ$w0PgPqBucGGXQhYE1cSO8VxyHeHjgQAyh/w9z/wE4R4', '', 0, 0, '');
insert into account values ('064pd0r1n33fahy7r9vn87216g', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', 'f2e48ecd55f5fcabcbcc5e9aabfb3d0fdc87d6894997bd834682bc63bb6fe0d8', 1690246809000000, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n1w3efgsexb6bsjzvg/0', '064pd0r1n1w3efgsexb6bsjzvg', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n33fahy7r9vn87216g/0', '064pd0r1n33fahy7r9vn87216g', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg2rx9gjz367ztjpp5w', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg1x5p89bpzmmrejaar', 10, '064pd0pyg2rx9gjz367ztjpp5w', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a17mw1xkhabfszb908', '064pd0pyg1x5p89bpzmmrejaar', '064pd0pyg338qb8th0awvhe7cm', NULL, NULL);
insert into bloc_member values ('064pd0q6a29wdp2kf44q28fsa4', '064pd0pyg1x5p89bpzmmrejaar', '064pd0pyg2fpdps672dxrxnxzr', NULL, NULL);
insert into bloc_member values ('064pd0qa73khe657fz2y28dxx4', '064pd0pyg1x5p89bpzmmrejaar', '064pd0pyg38rrqn9da9fzwgz9m', 19417, 19630);
insert into bloc_term values ('064pd0qe411j156q600sky5x6g', '064pd0pyg1x5p89bpzmmrejaar', '064pd0pyg338qb8th0awvhe7cm', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj13xkp31rscj23fht9r', '064pd0pyg1x5p89bpzmmrejaar', '064pd0pyg2fpdps672dxrxnxzr', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0bvpesb2fp2zrfxs8', '064pd0pyg1x5p89bpzmmrejaar', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg1bwvstqhtcn96v2rw', '064pd0pyg1x5p89bpzmmrejaar', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg1hdfr5meqgy213vj8', '064pd0pyg1x5p89bpzmmrejaar', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1nm02p2jrba8f878r', '064pd0pyg1x5p89bpzmmrejaar', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg253r2x7zr8x2k1dxc', '064pd0pyg1x5p89bpzmmrejaar', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg289hh1hqc1t048thg', '064pd0pyg1x5p89bpzmmrejaar', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg2fvdddjj13dq2epmc', '064pd0pyg1x5p89bpzmmrejaar', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2q68w0re1qy6yzhpw', '064pd0pyg1x5p89bpzmmrejaar', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2td2jwvqc0gzt9qgc', '064pd0pyg1x5p89bpzmmrejaar', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2x0hmdxhbrehrqemm', '064pd0pyg1x5p89bpzmmrejaar', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg2yzv1pm75yq4d6zqw', '064pd0pyg1x5p89bpzmmrejaar', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3kb7jht37za83j2bg', '064pd0pyg1x5p89bpzmmrejaar', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3wr9zhe338fqbev44', '064pd0pyg1x5p89bpzmmrejaar', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv3gyfmgvp1288bpmkr', '064pd0pyg1x5p89bpzmmrejaar', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr0n0n0cf7jpm6zt6h8', '064pd0pyg1x5p89bpzmmrejaar', '064pd0qsv3gyfmgvp1288bpmkr', '064pd0pyg2fpdps672dxrxnxzr', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny1aq6fgacwjp7p2bh8', '064pd0pyg1x5p89bpzmmrejaar', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n14peqks7ye7s5h4zm', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n3ajerkyrxnyn4148g', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n39qc5rhn712zq38aw', '064pd0r1n3ajerkyrxnyn4148g', '064pd0pyg02n37j4ck53spnkb8', '064pd0r1n14peqks7ye7s5h4zm', 8766, NULL);
insert into factor values ('064pd0r1n1w3efgsexb6bsjzvg', 'ZmFjdG9yLzA2NHBkMHIxbjF3M2VmZ3NleGI2YnNqenZnClhWR0NKTjdPV0k3VFZWVzJHNlpFR1hURTQ2M1NFVEtD', 1689642009000000);
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/0', '064pd0r1n1w3efgsexb6bsjzvg', '21f4d4cfeefb9d79a6f5e7a8dbdab2e3ad146d93875a8cb861c10a98c637abe4');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/1', '064pd0r1n1w3efgsexb6bsjzvg', '9bccbe1e1b5e0d8034967d42b2d4218e22da74f6b2c646c40098fdde76a7679d');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/2', '064pd0r1n1w3efgsexb6bsjzvg', '0750eb2d3145ba5ef2a89e505083dbfab006d1168c914039ebae3fbcbdce023c');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/3', '064pd0r1n1w3efgsexb6bsjzvg', '0ec2090266eb43c7512cdf828ade070de1fed634a4ea542859280209c1af1ebe');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/4', '064pd0r1n1w3efgsexb6bsjzvg', '79ad5b69c625d4802b26230b20b539d1e76b1283217112b7ba2929e0127265c9');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/5', '064pd0r1n1w3efgsexb6bsjzvg', 'ec697e217e44af9f1cd5f7d7476e3c315e3e9bc88bd01ddaf01f29bfdf4e13ed');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/6', '064pd0r1n1w3efgsexb6bsjzvg', '4af74741e3cd0cb48f3f638acd5c11b0b8e8cfbc15e7d0501e121b5e744f6a54');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/7', '064pd0r1n1w3efgsexb6bsjzvg', '33cea97bef9b69ff87eaeaf4fd71937c728e339ca63de40eff87ce8e55c2bcdd');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/8', '064pd0r1n1w3efgsexb6bsjzvg', '0b77689d90743c57eac7e3e3b04f1a179cb71510613a302cbd66b0023dcbbcca');
insert into factor_code values ('064pd0r1n1w3efgsexb6bsjzvg/9', '064pd0r1n1w3efgsexb6bsjzvg', '575016f659013aa4cfe72c05477d04315fa3f40361b42393afea3aea75c868ef');
insert into factor_step values ('064pd0r1n1w3efgsexb6bsjzvg', 56321400);
insert into passkey values ('064pd0r1n2arc0j0jgzkbyezjc', '064pd0r1n1w3efgsexb6bsjzvg', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n2hf6tmr3g463na5rw', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n3d98qmwg87c5ggxkm', '064pd0r1n1w3efgsexb6bsjzvg', 'https://sso.example.org', 'người-số-1', '064pd0r1n1w3efgsexb6bsjzvg', 1689642009000000);
insert into sheet_edition values ('064pd0r1n0fdbw5rcaw0ahbcbc', 2, '064pd0pyg2rx9gjz367ztjpp5w', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n1wzxf45kqnhanx8k0', '064pd0r1n0fdbw5rcaw0ahbcbc', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n2g1318m0avw1tncm8', 11, '064pd0pyg1x5p89bpzmmrejaar', 'year', '064pd0r1n0fdbw5rcaw0ahbcbc', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642019000000, 1, NULL, 1, 0);
insert into review_due values ('064pd0r1n0ernh0cec14jqcppg', '064pd0r1n2g1318m0avw1tncm8', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n1dzne788ywwyzh9e0', '064pd0r1n2g1318m0avw1tncm8', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n1yg0bqq7bm0bh4x48', '064pd0r1n2g1318m0avw1tncm8', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n2a8rhjs4g8emdmggr', '064pd0r1n2g1318m0avw1tncm8', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n2pffjt406tt81th3r', '064pd0r1n2g1318m0avw1tncm8', 'explanation', '', 19560, '');
insert into review_office values ('064pd0r1n060y79x4emejx39zr', '064pd0r1n2g1318m0avw1tncm8', 'to-thu-ky', '064pd0pyg338qb8th0awvhe7cm');
insert into review_interest values ('064pd0r1n0s6sxnhjn9rjtqw70', '064pd0r1n2g1318m0avw1tncm8', 'nguoi-khac', '064pd0pyg38rrqn9da9fzwgz9m', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n0wsvy6kv6wyptawhr', 9, '064pd0r1n2g1318m0avw1tncm8', '064pd0pyg38rrqn9da9fzwgz9m', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n0x89rahh6yp8agn6c', 7, '064pd0r1n2g1318m0avw1tncm8', '064pd0pyg338qb8th0awvhe7cm', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg338qb8th0awvhe7cm', '', '', NULL);
insert into review_form values ('064pd0r1n22avak8j4va2m13cr', 7, '064pd0r1n2g1318m0avw1tncm8', '064pd0pyg2fpdps672dxrxnxzr', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '', '', NULL);
insert into review_line values ('064pd0r1n04jvpkr57t1awvebr', '064pd0r1n22avak8j4va2m13cr', 'I.1', 'settled', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n0whpgxbxkpgyc2pem', '064pd0r1n0wsvy6kv6wyptawhr', 'I.1', 'settled', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2gdg15jd6qfjmy2z4', '064pd0r1n0x89rahh6yp8agn6c', 'I.1', 'settled', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2x2maw4qdhpx2a3dm', '064pd0r1n0wsvy6kv6wyptawhr', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3c61mh9tsq7eksh4m', '064pd0r1n0x89rahh6yp8agn6c', 'I.2', 'settled', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3c7cfszwkmkpqjh98', '064pd0r1n22avak8j4va2m13cr', 'I.2', 'settled', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n01cmypqpf9hgjjst8', '064pd0r1n0x89rahh6yp8agn6c', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642009000000);
insert into review_figure values ('064pd0r1n1n49zhhjwzxye8ffc', '064pd0r1n22avak8j4va2m13cr', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642009000000);
insert into review_figure values ('064pd0r1n1pqrygnfmt8s531jg', '064pd0r1n22avak8j4va2m13cr', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642009000000);
insert into review_figure values ('064pd0r1n1qkaejmfy89eexh4m', '064pd0r1n22avak8j4va2m13cr', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642009000000);
insert into review_figure values ('064pd0r1n1zvhhbkqmyxsz494r', '064pd0r1n0x89rahh6yp8agn6c', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642009000000);
insert into review_figure values ('064pd0r1n2e664kpq0ykr4par8', '064pd0r1n0x89rahh6yp8agn6c', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642009000000);
insert into review_figure values ('064pd0rh90f7ytag1de5xexncr', '064pd0r1n0wsvy6kv6wyptawhr', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642013000000);
insert into review_figure values ('064pd0rh92wrgaemd1spy0wqs0', '064pd0r1n0wsvy6kv6wyptawhr', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642013000000);
insert into review_figure values ('064pd0rh93mbbyf5ygcqtx7kgm', '064pd0r1n0wsvy6kv6wyptawhr', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642013000000);
insert into review_entry values ('064pd0r5j18s1ns4bn83be8tc0', '064pd0r1n0x89rahh6yp8agn6c', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642010000000);
insert into review_entry values ('064pd0r5j352pqmryqryagahw0', '064pd0r1n0x89rahh6yp8agn6c', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642010000000);
insert into review_entry values ('064pd0r9f3gd4n7br4h35x8vmc', '064pd0r1n22avak8j4va2m13cr', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642011000000);
insert into review_entry values ('064pd0r9f3yqg7y82mye5sdh34', '064pd0r1n22avak8j4va2m13cr', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642011000000);
insert into review_entry values ('064pd0rdc0qs456gf0rqy2bfkc', '064pd0r1n0x89rahh6yp8agn6c', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642012000000);
insert into review_entry values ('064pd0rdc3c87vwv04by6bnf4c', '064pd0r1n0x89rahh6yp8agn6c', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642012000000);
insert into review_entry values ('064pd0rh922464ckkgzbapkcd0', '064pd0r1n22avak8j4va2m13cr', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642013000000);
insert into review_entry values ('064pd0rh92bj5m77x5g07ss5xw', '064pd0r1n22avak8j4va2m13cr', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642013000000);
insert into review_entry values ('064pd0rn60jfqdb0p3re4h0zj0', '064pd0r1n0wsvy6kv6wyptawhr', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642014000000);
insert into review_entry values ('064pd0rn62agp55h91cmgh0s98', '064pd0r1n0wsvy6kv6wyptawhr', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642014000000);
insert into review_entry values ('064pd0rx004xjz1k2fq01ct9ag', '064pd0r1n0wsvy6kv6wyptawhr', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642016000000);
insert into review_entry values ('064pd0rx02w926xy1hxnangbrm', '064pd0r1n0wsvy6kv6wyptawhr', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642016000000);
insert into review_entry values ('064pd0s0x16ssmp21a3e88b9v4', '064pd0r1n0x89rahh6yp8agn6c', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642017000000);
insert into review_entry values ('064pd0s4t3qv9d6x7f92se6ev0', '064pd0r1n22avak8j4va2m13cr', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642018000000);
insert into review_proof values ('064pd0rs31t0bp72vtgmr46ddm', '064pd0r1n0wsvy6kv6wyptawhr', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642015000000);
insert into review_result values ('064pd0s8q0g7qvnhkb4gtk8e6m', '064pd0r1n2g1318m0avw1tncm8', 1, 1689642019000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
cong-an	80	80	0	0	2		
	I.1	50
	I.2	30
thanh-tra	100	100	0	0	1		
	I.1	50
	I.2	50
toa-an	55	55	0	0	3		
	I.1	20
	I.2	35
', '12/BB-KTĐ', 19556);
insert into register_paper values ('064pd0s4t26hn2t64g0xg5mfxw', 1, '064pd0pyg1x5p89bpzmmrejaar', '064pd0r1n2g1318m0avw1tncm8', '', 'thong-bao', 'Thông báo', 'TB-KTĐ', 'Kết quả', '', 'signing', '', '', 'tep', '', '', NULL, '', 0, '', NULL, '', '', 'GJMI4B6CNULXZKMMDTIYG7VEKI', 0, '', 'nguoi-khoi-truong', 1689642018000000);
insert into register_issuer values ('064pd0pyg1x5p89bpzmmrejaar', 1, '', 'Khối', 'KTĐ', '', '', '', '', 0, 0);
insert into review_quota values ('064pd0s4t2eax0kbs3ex5t665c', '064pd0r1n2g1318m0avw1tncm8', 'Cờ', '', 2, 0, '');
insert into review_nomination values ('064pd0s4t3g9j0na1hv1thjs7r', '064pd0r1n2g1318m0avw1tncm8', '064pd0s4t2eax0kbs3ex5t665c', '064pd0pyg338qb8th0awvhe7cm', 'theo kế hoạch', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642018000000);
insert into mailbox values ('064pd0r1n33fahy7r9vn87216g', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4zM2ZhaHk3cjl2bjg3MjE2Zwo3WllLLUVaNVItU1lLWA', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n33fahy7r9vn87216g|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n33fahy7r9vn87216g', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
insert into review_level values ('064pd0s4t2fqj7aftmbx9kfm1r', '064pd0r1n2g1318m0avw1tncm8', 1, 'Hội đồng', '064pd0pyg38rrqn9da9fzwgz9m');
insert into review_consent values ('064pd0s8q2e3btcxv9bpwyzz0m', '064pd0r1n2g1318m0avw1tncm8', '064pd0s4t2fqj7aftmbx9kfm1r', 1, 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'theo kế hoạch', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642019000000);
insert into cross_plan values ('064pd0r1n22dwh1ehcngmpgd2m', 3, '064pd0r1n2g1318m0avw1tncm8', 'open', 'I.1', 'all', 0, '', 19559, 0, 0, 1689642009000000, 0);
insert into cross_consent values ('064pd0r1n1g2w6ns9rvad3qd5r', '064pd0r1n22dwh1ehcngmpgd2m', '064pd0pyg2fpdps672dxrxnxzr', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642009000000);
insert into cross_form values ('064pd0r1n00skp8nmvwbba0g5c', 2, '064pd0r1n22dwh1ehcngmpgd2m', '064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg338qb8th0awvhe7cm', 0, '');
insert into cross_form values ('064pd0r1n1200c1yqehfv2kpem', 2, '064pd0r1n22dwh1ehcngmpgd2m', '064pd0pyg2fpdps672dxrxnxzr', '064pd0pyg38rrqn9da9fzwgz9m', 0, '');
insert into cross_form values ('064pd0r1n2ka7g6xbpxx5hnfxr', 2, '064pd0r1n22dwh1ehcngmpgd2m', '064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg338qb8th0awvhe7cm', 0, '');
insert into cross_form values ('064pd0r1n2sjk1jttae0gpa6t0', 3, '064pd0r1n22dwh1ehcngmpgd2m', '064pd0pyg338qb8th0awvhe7cm', '064pd0pyg38rrqn9da9fzwgz9m', 1689642009000000, 'nguoi-064pd0pyg338qb8th0awvhe7cm');
insert into cross_form values ('064pd0r1n3dbsp1sq7r366wtm4', 2, '064pd0r1n22dwh1ehcngmpgd2m', '064pd0pyg38rrqn9da9fzwgz9m', '064pd0pyg2fpdps672dxrxnxzr', 0, '');
insert into cross_form values ('064pd0r1n3fe66jp4k6h08qg40', 3, '064pd0r1n22dwh1ehcngmpgd2m', '064pd0pyg338qb8th0awvhe7cm', '064pd0pyg2fpdps672dxrxnxzr', 1689642009000000, 'nguoi-064pd0pyg338qb8th0awvhe7cm');
insert into cross_score values ('064pd0r1n09d4exhv5hf7jrmqc', '064pd0r1n2ka7g6xbpxx5hnfxr', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642009000000);
insert into cross_score values ('064pd0r1n1bak2jz81a8r9me54', '064pd0r1n2sjk1jttae0gpa6t0', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642009000000);
insert into cross_score values ('064pd0r1n1hgr9yq8r5hxrvvam', '064pd0r1n1200c1yqehfv2kpem', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642009000000);
insert into cross_score values ('064pd0r1n2v2z1zp2ctz3024xm', '064pd0r1n00skp8nmvwbba0g5c', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2fpdps672dxrxnxzr', 1689642009000000);
insert into cross_score values ('064pd0r1n3qxxzpjvwzpjkrqfw', '064pd0r1n3fe66jp4k6h08qg40', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg338qb8th0awvhe7cm', 1689642009000000);
insert into cross_score values ('064pd0r1n3z92k68p7az79c8b4', '064pd0r1n3dbsp1sq7r366wtm4', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', 1689642009000000);
insert into review_sending values ('064pd0r1n10j2yz2mxs395wtb4', '064pd0r1n22avak8j4va2m13cr', 1, 1689642009000000, 'nguoi-064pd0pyg2fpdps672dxrxnxzr', '', '8cf0f997ef01f1340504404178594f09773e27b8eca38fca5bdb40ac98051446', '{"Total":"70","Base":"70","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"70","Base":"70","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"20","Base":"20","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"lượt","Lane":"reported","Value":"120"},{"Fact":"tỷ lệ","Lane":"reported","Value":"80"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"}]}');
insert into review_sending values ('064pd0r1n3f29s6wzehqnsyr8c', '064pd0r1n0x89rahh6yp8agn6c', 1, 1689642009000000, 'nguoi-064pd0pyg338qb8th0awvhe7cm', '', 'e1d190deacd3e214c1930f160a380e6339c502d2bf340d4f5fc56cb902fc5edd', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"tỷ lệ","Lane":"reported","Value":"95"},{"Fact":"lượt","Lane":"reported","Value":"110"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"}]}');
insert into review_sending values ('064pd0rh9153a4aa4d11ckszzg', '064pd0r1n0wsvy6kv6wyptawhr', 1, 1689642013000000, 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '', '3e728b646a1f6c0adfb46755b663ebe89720154e8a5ed3fb291c9b47b9db1b81', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"lượt","Lane":"reported","Value":"150"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"}]}');
insert into review_sending values ('064pd0rs32e4xet30rexm72ahr', '064pd0r1n0wsvy6kv6wyptawhr', 2, 1689642015000000, 'nguoi-064pd0pyg38rrqn9da9fzwgz9m', '', '3e728b646a1f6c0adfb46755b663ebe89720154e8a5ed3fb291c9b47b9db1b81', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"lượt","Lane":"reported","Value":"150"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"}]}');
