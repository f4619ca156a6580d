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
  motto   text not null, asked_unit text not null default '', asked_by text not null default '', asked_why text not null default '', asked_at bigint not null default 0,
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
CREATE TABLE bloc_carry (
  id      text primary key,
  year    text not null references bloc_year (id),
  item    text not null,
  title   text not null,
  why     text not null,
  account text not null,
  at      bigint not null
);
CREATE INDEX bloc_carry_year on bloc_carry (year);
CREATE TABLE session_end (
  id      text primary key,
  account text not null,
  why     text not null,
  who     text not null,
  at      bigint not null
);
CREATE INDEX session_end_at on session_end (at);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (10, 10, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (11, 11, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (12, 12, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (13, 13, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (14, 14, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (15, 15, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (16, 16, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (17, 18, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (18, 19, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (19, 20, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (2, 1, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (20, 22, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (3, 2, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (4, 3, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (5, 4, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (6, 5, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (7, 6, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (8, 7, 1, '2026-12-01 02:26:48');
insert into goose_db_version values (9, 8, 1, '2026-12-01 02:26:48');
insert into unit values ('064pd0pyg1m4yff5xpsxzr5vwc', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg21n9adm3q2znj1f70', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg29476dh2rsg223mgc', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2gb6qj0e3re0xb2bw', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2hjhp4jkg1f8nqgpw', 2, 'so-a', 'soa', '064pd0pyg29476dh2rsg223mgc', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3842j101ptceqq4gr', 1, 'so-c', 'soc', '064pd0pyg29476dh2rsg223mgc', 'so', 20148, NULL);
insert into unit values ('064pd0pyg3jmba30svkctnm70m', 2, 'so-b', 'sob', '064pd0pyg29476dh2rsg223mgc', 'so', 8766, 20147);
insert into unit_name values ('064pd0pyg1m4yff5xpsxzr5vwc/1994-01-01', '064pd0pyg1m4yff5xpsxzr5vwc', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg21n9adm3q2znj1f70/1994-01-01', '064pd0pyg21n9adm3q2znj1f70', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg29476dh2rsg223mgc/1994-01-01', '064pd0pyg29476dh2rsg223mgc', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg2gb6qj0e3re0xb2bw/1994-01-01', '064pd0pyg2gb6qj0e3re0xb2bw', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg2hjhp4jkg1f8nqgpw/1994-01-01', '064pd0pyg2hjhp4jkg1f8nqgpw', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3842j101ptceqq4gr/2025-03-01', '064pd0pyg3842j101ptceqq4gr', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg3jmba30svkctnm70m/1994-01-01', '064pd0pyg3jmba30svkctnm70m', 8766, 'Sở B', 'so b');
insert into unit_from values ('064pd0pyg3842j101ptceqq4gr/0', '064pd0pyg3842j101ptceqq4gr', '064pd0pyg2hjhp4jkg1f8nqgpw');
insert into unit_from values ('064pd0pyg3842j101ptceqq4gr/1', '064pd0pyg3842j101ptceqq4gr', '064pd0pyg3jmba30svkctnm70m');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg29476dh2rsg223mgc', '', 'unit/064pd0pyg29476dh2rsg223mgc
unit_name/064pd0pyg29476dh2rsg223mgc/1994-01-01', X'F7B97043E311511CAEA2A1B574C73664028131DB63D68F3DD9EFC48626FEA734');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2hjhp4jkg1f8nqgpw', '', 'unit/064pd0pyg2hjhp4jkg1f8nqgpw
unit_name/064pd0pyg2hjhp4jkg1f8nqgpw/1994-01-01', X'F3A2347AC3D6CDE467397A3B10BDF44820E75C5ABDBD2B3EF7CF53DC517BF1DC');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_member/064pd0q6a2wngc2h2t8m1r9ve0
bloc_member/064pd0q6a3nmvhgh7213sekxrw', X'9E2D55281055243B63251862818630ADC97184EA04D513249088D452460B6F73');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_member/064pd0qa72vbhta1e7yfa7vffr', X'280FE5F93DB42DF0AE5899DDB1F5DEEF5BC18EBD5F25F3C566AC4B20EC025860');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_term/064pd0qe41zz06kjkpjms3zmx8', X'5CC59B4EA3383C8DCEB930A2C9C9B3E334A8272AA87967EA15F5345F1872019E');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_term/064pd0qj111szxktdrx667g5h0', X'C8D42DA7D31D15B098B44EE694F3CFBC8C136724FC83A79BF47774D140AEDAA4');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_paper/064pd0qny2b93xfwp5devvf518', X'492AAF83F28F31BE63BF44D09A1DD371EFD95DFE91E83D68191E65FD0BABD9F2');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_milestone/064pd0qsv1kg6b7b7a2nb317dm', X'69F2653140A9551EBB4AF041A1F5D5DECECE42A5754A5C405FABB40EA1EB9BA9');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_exception/064pd0qxr1w7abz0h9v8ss4gs4', X'A8E0CB27A86FCCFB9DC94AA5F2B6C2EED2C8E38C4D7C53CBCA24356863D12146');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', X'7EEAD0F199995B00B5286CCA18AD64632195D9FBB3F3C71AC09ADB3F347FB5DC');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n1qm3b35we2mvw9k5r', '', 'post_title/064pd0r1n1qm3b35we2mvw9k5r', X'B691973183D1469DD0F3F2A18643964444457D5E2BFBE9CF1136398BF3FDCD7B');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n3bshgnz8tegfkdk7r', '', 'person/064pd0r1n3bshgnz8tegfkdk7r
person_post/064pd0r1n3w47c65dq41chch7m', X'A0EADF6580A4746F0272D15F7940C329647BA0DC7E247F82F9228E4D6DAC2FD4');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3jmba30svkctnm70m', '', 'unit/064pd0pyg3jmba30svkctnm70m
unit_name/064pd0pyg3jmba30svkctnm70m/1994-01-01', X'43872D3134D381D5AAAE59D6EF03F83DFEE52D4C1054A8FBEBBAD1E1F25D3A99');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n24p8bj55e1b4c6m2c', '', 'file/064pd0r1n24p8bj55e1b4c6m2c', X'E5C131D93762B4068C711D00584DDED089A0D1355A2F0A088D887E69F2F46209');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n241z9jf8chjcreevw', '', 'account/064pd0r1n241z9jf8chjcreevw
account_role/064pd0r1n241z9jf8chjcreevw/0', X'49E417F7E240DD484356D5E633CE94CB7AF7068FA0670CC5438E522F05F0F517');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n241z9jf8chjcreevw', '', 'account/064pd0r1n241z9jf8chjcreevw', '', 'account/064pd0r1n241z9jf8chjcreevw', X'CB6A7596B049298C0059F411B5195192A973D2826720525AAFA52A58BEB39DE3');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n241z9jf8chjcreevw', '', 'account/064pd0r1n241z9jf8chjcreevw', '', 'factor/064pd0r1n241z9jf8chjcreevw
factor_code/064pd0r1n241z9jf8chjcreevw/0
factor_code/064pd0r1n241z9jf8chjcreevw/1
factor_code/064pd0r1n241z9jf8chjcreevw/2
factor_code/064pd0r1n241z9jf8chjcreevw/3
factor_code/064pd0r1n241z9jf8chjcreevw/4
factor_code/064pd0r1n241z9jf8chjcreevw/5
factor_code/064pd0r1n241z9jf8chjcreevw/6
factor_code/064pd0r1n241z9jf8chjcreevw/7
factor_code/064pd0r1n241z9jf8chjcreevw/8
factor_code/064pd0r1n241z9jf8chjcreevw/9
account/064pd0r1n241z9jf8chjcreevw', X'E84EDF1E3DDD692B3FCD841D167EFC0D57BE7497F0E8444F2CA0FED284E5EAAE');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n241z9jf8chjcreevw', '', 'account/064pd0r1n241z9jf8chjcreevw', '', 'passkey/064pd0r1n1zmb0vtgfmyv94sr0
account/064pd0r1n241z9jf8chjcreevw', X'C90EDAE0BABA2912F8FB4DFE82807ABBB84C1A9C9E4CBCB885E7E552CDAF0568');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n241z9jf8chjcreevw', '', 'account/064pd0r1n241z9jf8chjcreevw', '', 'sso_link/064pd0r1n3gdn02sr382gjyj2w
account/064pd0r1n241z9jf8chjcreevw', X'EC0600BD941A86749B6A8BBFA0751ABFF8EBC4E950696224183E4E50E7A0C51E');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n3hdhxk1x22ddwqyt4', '', 'account/064pd0r1n3hdhxk1x22ddwqyt4
account_role/064pd0r1n3hdhxk1x22ddwqyt4/0', X'062691BB8551AB67892D485973488084085FD57A9F105AF1A7441835A92CD4D6');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n3hdhxk1x22ddwqyt4', '', 'account/064pd0r1n3hdhxk1x22ddwqyt4', '', 'mailbox/064pd0r1n3hdhxk1x22ddwqyt4', X'36CD8EC643DF4E4F2CBEA5CD995A547DC82BEDB1716400FE6D21B9707801CD1D');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', '', 'sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', X'8C4FA2D3073542A2AFB97D6197FB0C58FE48E4A4CFE6DE165D9AB490A7B5CC25');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', '', 'sheet_comment/064pd0r1n3knz9dw3wpvf8gvtw', X'A875633CA8919DFEE19ED43F0A4C68AED144799BA252E2DF6BD2E4F8419122A5');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3842j101ptceqq4gr', '', 'unit/064pd0pyg2hjhp4jkg1f8nqgpw
unit/064pd0pyg3jmba30svkctnm70m
unit/064pd0pyg3842j101ptceqq4gr
unit_from/064pd0pyg3842j101ptceqq4gr/0
unit_from/064pd0pyg3842j101ptceqq4gr/1
unit_name/064pd0pyg3842j101ptceqq4gr/2025-03-01', X'DEB3BE9A3E1FBBA9C8AD0AF190278E235DFF6A80866797A41EE40622C5BCFF16');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', '', 'sheet_comment/064pd0r1n3knz9dw3wpvf8gvtw', X'D01C99270CB1629D425BCBBFAAE43B8653A49C84AB6F5A041E1C68556F87C029');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', '', 'sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', X'3ED86A10DD4698589687D0B1E380F43852CC6A50EE54FB96CAC84350B4AFD0E3');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm
review_due/064pd0r1n0nz6d6ka2p2xbdzem
review_due/064pd0r1n34e3jnybeg2fvx3qw
review_due/064pd0r1n3tc2e0vt513kkwx58
review_due/064pd0r1n18gmxsrf2vk1z5vnw
review_due/064pd0r1n2g34m47980ebkvdq4
review_office/064pd0r1n2v42r9jn2n1v4fanm
review_form/064pd0r1n3yfvfss78xsgmrj1m
review_line/064pd0r1n2f8sazfy1rkyxjhv0
review_line/064pd0r1n1ehkevasham70r7p4
review_form/064pd0r1n0yvnxsj5sceg47yrc
review_line/064pd0r1n3hcjsd7bpvw616btm
review_line/064pd0r1n1vtxcvk15ee8f9tqg
review_form/064pd0r1n0vnr4821srbed5w5c
review_line/064pd0r1n2rjhjsbw89j6p144g
review_line/064pd0r1n2y7dcdwzw0zrhfdyr', X'56E620DF466B9ADF1DB6E63EB868AE05B04576CF97BEFC287B7D53C5D15FED38');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm
review_interest/064pd0r1n0c4r92w1hm9zerg6c', X'3B86C9A77E5B8BF772B9FA47067A383E8C114F334F095F70AD22580D11BCCC34');
insert into log values (34, 1689642009000000, 'cross.setup', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_plan/064pd0r1n3j203y93c9xn4jztr
cross_form/064pd0r1n1f0dz7sd9nx747dxg
cross_form/064pd0r1n0mwmpxwa1t3q86z88
cross_form/064pd0r1n2nw0j19tv300sq6dw
cross_form/064pd0r1n283y9es873f86d6sr
cross_form/064pd0r1n08ze89d63npmdg12r
cross_form/064pd0r1n0mhect6vxvjz15gp8', X'11FDC77CAC523D532733EAB12C377F1D119B0B0CA71EEF0D588F5A5041E15EE2');
insert into log values (35, 1689642009000000, 'cross.begin', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_plan/064pd0r1n3j203y93c9xn4jztr', X'3C9B6A11EAE9BDE7E9F6D1BDA090AD36892108447741D90FA9C805D7BAF9B040');
insert into log values (36, 1689642009000000, 'cross.reveal', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_plan/064pd0r1n3j203y93c9xn4jztr
cross_consent/064pd0r1n1y9wkys5nacbw8vgm', X'B072C5F381773EC5C2FA1F56DDE3FE986F7CD8DE58689E4C6E4B13757EBA344B');
insert into log values (37, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_form/064pd0r1n08ze89d63npmdg12r
cross_score/064pd0r1n13q6vqh722xjj8hdm', X'A87D99B4A17649D4E54FB19B5B78C905AD8E823D3D13F160B9057AC710F5FB82');
insert into log values (38, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_form/064pd0r1n0mhect6vxvjz15gp8
cross_score/064pd0r1n0yn392syap3aejkyg', X'FA91A4858565A30AFC2A0541ABEBFD487AEE6234CDF595F068BA96AEF3E97928');
insert into log values (39, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_form/064pd0r1n0mwmpxwa1t3q86z88
cross_score/064pd0r1n3myesdyrmzhx1809g', X'5D65093A2F490FBCFEFEBF4D1F8D265C25E9CF9FDEC93D1B4776E84419887504');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2gb6qj0e3re0xb2bw', '', 'unit/064pd0pyg2gb6qj0e3re0xb2bw
unit_name/064pd0pyg2gb6qj0e3re0xb2bw/1994-01-01', X'E23383E97678F35E4EC857A9814A89A6FBE59A2682A3BDFF87468407097BAB18');
insert into log values (40, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_form/064pd0r1n1f0dz7sd9nx747dxg
cross_score/064pd0r1n05xj8t1zspk7t1aw4', X'57B5CE5E2032287B4709A2FF52A29A8E1AFE2482CDBEC34110072F8D385DCC4B');
insert into log values (41, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_form/064pd0r1n283y9es873f86d6sr
cross_score/064pd0r1n0ca607mpa7njx49a8', X'9AF76B08C5E328050DDB5F08D0D877637614F51B8AC8F08306BC7ACE7E7A54CE');
insert into log values (42, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_form/064pd0r1n2nw0j19tv300sq6dw
cross_score/064pd0r1n2rmkxqfrdf3p4pknw', X'68013FA97A6FC8A03D5EDED5AE48FFA54D8DBA640691CEA716E50AF2D7DB118F');
insert into log values (43, 1689642009000000, 'cross.send', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'cross_form/064pd0r1n08ze89d63npmdg12r
cross_form/064pd0r1n2nw0j19tv300sq6dw', X'4F56A8E1E3C98327E79E6A6FE5B612C59D74C68306EB01B0553DA85ABF05D507');
insert into log values (44, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n3yfvfss78xsgmrj1m', '', 'review_form/064pd0r1n3yfvfss78xsgmrj1m
review_figure/064pd0r1n3vqmgtx68kh6t5b6c
review_figure/064pd0r1n057syppetqe2wfvj4
review_figure/064pd0r1n0h0rftqrz92ev95jw', X'EB0F336396A382B5D1E1D473F199B0806F4BBEAB44A19C9AB9BC60462910F005');
insert into log values (45, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n3yfvfss78xsgmrj1m', '', 'review_form/064pd0r1n3yfvfss78xsgmrj1m
review_sending/064pd0r1n00bmna177h4fv7qkg', X'9E46B4E21B690213F25B17FABCE65DBA1784C3EEEBCBAC587E831D3E081F35D9');
insert into log values (46, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_form/064pd0r1n0yvnxsj5sceg47yrc', '', 'review_form/064pd0r1n0yvnxsj5sceg47yrc
review_figure/064pd0r1n2h446dvs2367n3nkc
review_figure/064pd0r1n0chgrz7m84qnfy64w
review_figure/064pd0r1n101kdhta315xghbsc', X'337B11495798D2C7683A5983EE2C1B5F59689CCF42FEB26C5225D05EDA124D23');
insert into log values (47, 1689642009000000, 'review.send', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_form/064pd0r1n0yvnxsj5sceg47yrc', '', 'review_form/064pd0r1n0yvnxsj5sceg47yrc
review_sending/064pd0r1n29gt9qjx0c5rvf390', X'ED633E1305DB65E47A48E8D57CCD02979551BE5639CD63D5F50B68960D563251');
insert into log values (48, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm', X'9E7D1C1E84B68A7D9E99D4D750F3BD1B964D14001FB030B0E069CF2D8DE2D732');
insert into log values (49, 1689642010000000, 'review.match', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_form/064pd0r1n3yfvfss78xsgmrj1m', '', 'review_form/064pd0r1n3yfvfss78xsgmrj1m
review_line/064pd0r1n2f8sazfy1rkyxjhv0
review_entry/064pd0r5j1763bqn4vjznsrbm8
review_entry/064pd0r5j2a2mnmp9462hgxj5w', X'307EB094E818922E977ABBFCB85864753E79AFD3B0BE23ACFCF41578157A7232');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg21n9adm3q2znj1f70', '', 'unit/064pd0pyg21n9adm3q2znj1f70
unit_name/064pd0pyg21n9adm3q2znj1f70/1994-01-01', X'3C86C69C0AF834B97CBB5055CCA5536F81360EEEE810E1025B8BA8E3E03EA106');
insert into log values (50, 1689642011000000, 'review.match', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n0yvnxsj5sceg47yrc', '', 'review_form/064pd0r1n0yvnxsj5sceg47yrc
review_line/064pd0r1n3hcjsd7bpvw616btm
review_entry/064pd0r9f1pn0tjbmh069j5rem
review_entry/064pd0r9f1xfvez6hnkc4c55k4', X'E266C39CD9AA7C2332F49F5636D22B1F87340E4BFE40FCCC6798A827BB161A63');
insert into log values (51, 1689642012000000, 'review.match', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_form/064pd0r1n3yfvfss78xsgmrj1m', '', 'review_form/064pd0r1n3yfvfss78xsgmrj1m
review_line/064pd0r1n1ehkevasham70r7p4
review_entry/064pd0rdc1a4mjmw19p4k5ev5g
review_entry/064pd0rdc1yq5nqb5hqf8ra89g', X'DCFC36B63FC47A21CAB0FEC053D80920BD0ABC13BBA60D081C87289441BC4832');
insert into log values (52, 1689642013000000, 'review.match', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n0yvnxsj5sceg47yrc', '', 'review_form/064pd0r1n0yvnxsj5sceg47yrc
review_line/064pd0r1n1vtxcvk15ee8f9tqg
review_entry/064pd0rh93naf9hbnbmh9qy1x8
review_entry/064pd0rh91n1bv7gy4x2cc965c', X'62E4304AB187BD7746902A45C7BBFDEB4A79C2E171E7B05134893B42F67093FA');
insert into log values (53, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n0vnr4821srbed5w5c', X'09B0E99E89C5EFB4EFF57A581A64715D7786A27557FEEE4885809F2D2A538AA5');
insert into log values (54, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n3yfvfss78xsgmrj1m
review_line/064pd0r1n1ehkevasham70r7p4
review_form/064pd0r1n0vnr4821srbed5w5c
review_figure/064pd0rh917p6cq6zcfj8hrnn0
review_figure/064pd0rh929cg1he90115t162w
review_figure/064pd0rh90x14dpxrnf7h1arvm
review_form/064pd0r1n0yvnxsj5sceg47yrc
review_line/064pd0r1n1vtxcvk15ee8f9tqg', X'5DD06784309792B2BF5629EB7491F6BE25B3925AA81EA9EF0063F1332F9FB132');
insert into log values (55, 1689642013000000, 'review.send', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n0vnr4821srbed5w5c
review_sending/064pd0rh9250hdtqvcsj2meekm', X'929B76A79C646DE4A748C4DAD5D23911D2657C68FAAEB9C9309C90D2BB7465DB');
insert into log values (56, 1689642014000000, 'review.match', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n0vnr4821srbed5w5c
review_line/064pd0r1n2rjhjsbw89j6p144g
review_entry/064pd0rn62nqavd0njvnt5ven0
review_entry/064pd0rn63xz27qzmzvn7km1qg', X'953CF335866888EA026040E12DB0ED9BFE3142811A6EE07FD0FCC9B65CD3254D');
insert into log values (57, 1689642015000000, 'review.return', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n0vnr4821srbed5w5c
review_line/064pd0r1n2y7dcdwzw0zrhfdyr', X'25E489344463B6B56831C3CB489C7EFB4FDA71332DFD4612CFF804422E927796');
insert into log values (58, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n0vnr4821srbed5w5c
review_proof/064pd0rs3394zn37skmf22z0fr', X'383F9CC00C38CB1D9E027A7D0638986E4AEB8FDAE41DF54B23E5C7E0CAF8B6DC');
insert into log values (59, 1689642015000000, 'review.send', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n0vnr4821srbed5w5c
review_line/064pd0r1n2y7dcdwzw0zrhfdyr
review_sending/064pd0rs30vp1gtbs28q8wve20', X'C9AECBD59276E5E9CE6C82AE2255FCF63D7FDCB441E57CF9B61BA9F8A9E86542');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1m4yff5xpsxzr5vwc', '', 'unit/064pd0pyg1m4yff5xpsxzr5vwc
unit_name/064pd0pyg1m4yff5xpsxzr5vwc/1994-01-01', X'46169F0DF802EA4708D9AEEB6D3EA6C9FEDC301F8DEF6333C92E446FA29F7C89');
insert into log values (60, 1689642016000000, 'review.match', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n0vnr4821srbed5w5c', '', 'review_form/064pd0r1n0vnr4821srbed5w5c
review_line/064pd0r1n2y7dcdwzw0zrhfdyr
review_entry/064pd0rx00f8gmrv526fqehz4m
review_entry/064pd0rx03r855a8d1t6jpxhsr', X'A669EFA7C18DCD2195DFA28587AE8B5AF881DFDC890A7CAD4F69930197E6C696');
insert into log values (61, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm', X'53C5C76C839BC1AECD31EFF5C9A8375BDEEBB1837DB68E49FD7A82A47030C265');
insert into log values (62, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm', X'C37A2B13AA1CA67304402D43AD63C416D99F839D4AA4B851905792120FD4B1BB');
insert into log values (63, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm', X'69E460D71498CD383613E8E2C881496BC4BF559357EB9ADB1733E280F756463B');
insert into log values (64, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg21n9adm3q2znj1f70', '064pd0pyg21n9adm3q2znj1f70', 'review_form/064pd0r1n3yfvfss78xsgmrj1m', '', 'review_form/064pd0r1n3yfvfss78xsgmrj1m
review_line/064pd0r1n1ehkevasham70r7p4
review_entry/064pd0s0x03wrn2qrw0pxttnm4', X'FE6B9B6F072B9BFFA0E80999878DE756C0B73294EAFA9FF252118B1084BDDA16');
insert into log values (65, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_form/064pd0r1n0yvnxsj5sceg47yrc', '', 'review_form/064pd0r1n0yvnxsj5sceg47yrc
review_line/064pd0r1n1vtxcvk15ee8f9tqg
review_entry/064pd0s4t3dds94zkqgm508xz8', X'17363AA1B9363C41CE39AF6D362CDC99D4DC10BB16C8D228EA49FC487F8AB3A2');
insert into log values (66, 1689642018000000, 'review.quota', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm
review_quota/064pd0s4t2h7yk0chsvkj8r0f8', X'915DD372ADFF2861C7AB7D00ABB8157F1CDFF92FF93E248F4BBA19CB5397A658');
insert into log values (67, 1689642018000000, 'review.nominate', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm
review_nomination/064pd0s4t23sq7bfat3qnvhgd8', X'712C9394DCDD8EC65FC42B52715AC7A688A4C442208ADB9EA65CC85A986F7AF0');
insert into log values (68, 1689642018000000, 'register.issuer', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'register_issuer/064pd0pyg119s5cecakte5asfw', X'7469F4B260D300A7914EEEBBBD087933CEEC2D327E27AFF430B859C27B01853D');
insert into log values (69, 1689642018000000, 'register.lay', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'register_paper/064pd0s4t206xrqnr7csm0tjar', '', 'register_paper/064pd0s4t206xrqnr7csm0tjar', X'688BB9A39497C2DEC239D385272B7CCD9832EED8DBBE1CAE1A754F5D22D515BD');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg3181ph5eeg9qg32vm', '', 'bloc/064pd0pyg3181ph5eeg9qg32vm', X'1DE5B7AD431F8783B474E0401649C98D0DB728B359A881A24D3A8B9E03D42EE2');
insert into log values (70, 1689642018000000, 'review.levels', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm
review_level/064pd0s4t1qb5qgj0mz15bq190', X'03D192C5148416587D420A22BF6A03BB0A246B1ABACFF55D285269001928EB34');
insert into log values (71, 1689642019000000, 'review.assent', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg1m4yff5xpsxzr5vwc', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_round/064pd0r1n0neerqk1j5s1njapm
review_consent/064pd0s8q14q054fy81rthzzxm', X'3E72E6812121847E90CAE70F0E6A7A992C6C6B857884AB790EEDEE0C58A3AF76');
insert into log values (72, 1689642019000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg2gb6qj0e3re0xb2bw', 'review_round/064pd0r1n0neerqk1j5s1njapm', '', 'review_result/064pd0s8q3em78xmrr2qf4tyf4
review_round/064pd0r1n0neerqk1j5s1njapm', X'E97DCE3A5D62A361ABB07A11C59F9AF320EC9AD9666A885AE1E51E8E1C28FB07');
insert into log values (73, 1689642019000000, 'year.close', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_carry/064pd0s8q0ej0krsdcyw1hhgv4
bloc_carry/064pd0s8q0s2pw70fhkzctnk9g
bloc_carry/064pd0s8q0tts6t7vbkhq01954
bloc_carry/064pd0s8q0vp16zemhsy52z1v0
bloc_carry/064pd0s8q0ygq65gwxa2r05t5m
bloc_carry/064pd0s8q1kz21jgsrdwjk59qg
bloc_carry/064pd0s8q2gssvp9e3nn9ypj3w
bloc_carry/064pd0s8q2w119my3dw02fzdd4
bloc_carry/064pd0s8q2ym0k0rrstqketqc8
bloc_carry/064pd0s8q2yn39sqtwhxgb9k0r
bloc_carry/064pd0s8q318we0t7pvrn2bbk0
bloc_carry/064pd0s8q3kehgkt65919nvg8m
bloc_carry/064pd0s8q3wn0xpt0pznbz0n28
bloc_carry/064pd0s8q3y5vn3achz548dhw4', X'BAD6F6486B596AA25D8A7879C7C48DAC2323654D8BE52D8FB76BE80B1A0EAC21');
insert into log values (74, 1689642019000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'0FA3DEA37D65C4B47F5161571D8FE0BDFB85F60DFFBF2761555BD7848838C54E');
insert into log values (75, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'585DE9A2280010724357834FDF917D9747413BFEBC81D310215F5591C3C0F5B8');
insert into log values (76, 1689642019000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'6E60D19BBD6B33D2B79D9571F0DBC93712C015FD92A1E1B42D889FDEAF08E832');
insert into log values (77, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'3A77CBB0A872025E1D9AD6C9F9E1C8863BBCA15ACB2721A99CDD9DC577B2DDF8');
insert into log values (78, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'06B923DD44EA4D8237AB8E47AA6CBF1522C7CE906D48A5FC54795E84A5EEAB87');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw
bloc_milestone/064pd0pyg00521t6ynfs6fefw0
bloc_milestone/064pd0pyg0fs4tjt6nv46ae2tr
bloc_milestone/064pd0pyg1baa4fgf7y4jkbbec
bloc_milestone/064pd0pyg1vh34gq323kyp67j8
bloc_milestone/064pd0pyg2750ee4er72s1w2sm
bloc_milestone/064pd0pyg28m3sxa6jq52k3n3r
bloc_milestone/064pd0pyg2g92t931r5m6pj8g0
bloc_milestone/064pd0pyg2kcc3qeecvwq6qd6c
bloc_milestone/064pd0pyg2n6mtvcvsegy91sh4
bloc_milestone/064pd0pyg38ck6wtq0wgdms6vg
bloc_milestone/064pd0pyg3c1tpx4pr1zs6kz2r
bloc_milestone/064pd0pyg3ekcmg34kb6cazpw8
bloc_milestone/064pd0pyg3rvfp6rf4mqaqm6ar', X'404683D77980D10B3C34EF3CF7C5A376855F8BCFDC3ED0948E34B6B0C978514E');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', '', 'bloc_year/064pd0pyg119s5cecakte5asfw', X'B29E19598A1F74FE8C8B46714C77F4CA212DB5ACF2F248DAF6E50D986E0D70D6');
insert into log_row values ('account/064pd0r1n241z9jf8chjcreevw', 21);
insert into log_row values ('account/064pd0r1n241z9jf8chjcreevw', 22);
insert into log_row values ('account/064pd0r1n241z9jf8chjcreevw', 23);
insert into log_row values ('account/064pd0r1n241z9jf8chjcreevw', 24);
insert into log_row values ('account/064pd0r1n241z9jf8chjcreevw', 25);
insert into log_row values ('account/064pd0r1n3hdhxk1x22ddwqyt4', 26);
insert into log_row values ('account/tài-khoản-000', 75);
insert into log_row values ('account/tài-khoản-000', 76);
insert into log_row values ('account/tài-khoản-001', 77);
insert into log_row values ('account/tài-khoản-002', 78);
insert into log_row values ('account_role/064pd0r1n241z9jf8chjcreevw/0', 21);
insert into log_row values ('account_role/064pd0r1n3hdhxk1x22ddwqyt4/0', 26);
insert into log_row values ('account_role/tài-khoản-000/0', 75);
insert into log_row values ('account_role/tài-khoản-001/0', 77);
insert into log_row values ('account_role/tài-khoản-002/0', 78);
insert into log_row values ('bloc/064pd0pyg3181ph5eeg9qg32vm', 7);
insert into log_row values ('bloc_carry/064pd0s8q0ej0krsdcyw1hhgv4', 73);
insert into log_row values ('bloc_carry/064pd0s8q0s2pw70fhkzctnk9g', 73);
insert into log_row values ('bloc_carry/064pd0s8q0tts6t7vbkhq01954', 73);
insert into log_row values ('bloc_carry/064pd0s8q0vp16zemhsy52z1v0', 73);
insert into log_row values ('bloc_carry/064pd0s8q0ygq65gwxa2r05t5m', 73);
insert into log_row values ('bloc_carry/064pd0s8q1kz21jgsrdwjk59qg', 73);
insert into log_row values ('bloc_carry/064pd0s8q2gssvp9e3nn9ypj3w', 73);
insert into log_row values ('bloc_carry/064pd0s8q2w119my3dw02fzdd4', 73);
insert into log_row values ('bloc_carry/064pd0s8q2ym0k0rrstqketqc8', 73);
insert into log_row values ('bloc_carry/064pd0s8q2yn39sqtwhxgb9k0r', 73);
insert into log_row values ('bloc_carry/064pd0s8q318we0t7pvrn2bbk0', 73);
insert into log_row values ('bloc_carry/064pd0s8q3kehgkt65919nvg8m', 73);
insert into log_row values ('bloc_carry/064pd0s8q3wn0xpt0pznbz0n28', 73);
insert into log_row values ('bloc_carry/064pd0s8q3y5vn3achz548dhw4', 73);
insert into log_row values ('bloc_exception/064pd0qxr1w7abz0h9v8ss4gs4', 16);
insert into log_row values ('bloc_member/064pd0q6a2wngc2h2t8m1r9ve0', 10);
insert into log_row values ('bloc_member/064pd0q6a3nmvhgh7213sekxrw', 10);
insert into log_row values ('bloc_member/064pd0qa72vbhta1e7yfa7vffr', 11);
insert into log_row values ('bloc_milestone/064pd0pyg00521t6ynfs6fefw0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0fs4tjt6nv46ae2tr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1baa4fgf7y4jkbbec', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1vh34gq323kyp67j8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2750ee4er72s1w2sm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg28m3sxa6jq52k3n3r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2g92t931r5m6pj8g0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2kcc3qeecvwq6qd6c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2n6mtvcvsegy91sh4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg38ck6wtq0wgdms6vg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3c1tpx4pr1zs6kz2r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3ekcmg34kb6cazpw8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3rvfp6rf4mqaqm6ar', 8);
insert into log_row values ('bloc_milestone/064pd0qsv1kg6b7b7a2nb317dm', 15);
insert into log_row values ('bloc_paper/064pd0qny2b93xfwp5devvf518', 14);
insert into log_row values ('bloc_term/064pd0qe41zz06kjkpjms3zmx8', 12);
insert into log_row values ('bloc_term/064pd0qj111szxktdrx667g5h0', 13);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 10);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 11);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 12);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 13);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 14);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 15);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 16);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 17);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 73);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 8);
insert into log_row values ('bloc_year/064pd0pyg119s5cecakte5asfw', 9);
insert into log_row values ('cross_consent/064pd0r1n1y9wkys5nacbw8vgm', 36);
insert into log_row values ('cross_form/064pd0r1n08ze89d63npmdg12r', 34);
insert into log_row values ('cross_form/064pd0r1n08ze89d63npmdg12r', 37);
insert into log_row values ('cross_form/064pd0r1n08ze89d63npmdg12r', 43);
insert into log_row values ('cross_form/064pd0r1n0mhect6vxvjz15gp8', 34);
insert into log_row values ('cross_form/064pd0r1n0mhect6vxvjz15gp8', 38);
insert into log_row values ('cross_form/064pd0r1n0mwmpxwa1t3q86z88', 34);
insert into log_row values ('cross_form/064pd0r1n0mwmpxwa1t3q86z88', 39);
insert into log_row values ('cross_form/064pd0r1n1f0dz7sd9nx747dxg', 34);
insert into log_row values ('cross_form/064pd0r1n1f0dz7sd9nx747dxg', 40);
insert into log_row values ('cross_form/064pd0r1n283y9es873f86d6sr', 34);
insert into log_row values ('cross_form/064pd0r1n283y9es873f86d6sr', 41);
insert into log_row values ('cross_form/064pd0r1n2nw0j19tv300sq6dw', 34);
insert into log_row values ('cross_form/064pd0r1n2nw0j19tv300sq6dw', 42);
insert into log_row values ('cross_form/064pd0r1n2nw0j19tv300sq6dw', 43);
insert into log_row values ('cross_plan/064pd0r1n3j203y93c9xn4jztr', 34);
insert into log_row values ('cross_plan/064pd0r1n3j203y93c9xn4jztr', 35);
insert into log_row values ('cross_plan/064pd0r1n3j203y93c9xn4jztr', 36);
insert into log_row values ('cross_score/064pd0r1n05xj8t1zspk7t1aw4', 40);
insert into log_row values ('cross_score/064pd0r1n0ca607mpa7njx49a8', 41);
insert into log_row values ('cross_score/064pd0r1n0yn392syap3aejkyg', 38);
insert into log_row values ('cross_score/064pd0r1n13q6vqh722xjj8hdm', 37);
insert into log_row values ('cross_score/064pd0r1n2rmkxqfrdf3p4pknw', 42);
insert into log_row values ('cross_score/064pd0r1n3myesdyrmzhx1809g', 39);
insert into log_row values ('factor/064pd0r1n241z9jf8chjcreevw', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/0', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/1', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/2', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/3', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/4', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/5', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/6', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/7', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/8', 23);
insert into log_row values ('factor_code/064pd0r1n241z9jf8chjcreevw/9', 23);
insert into log_row values ('file/064pd0r1n24p8bj55e1b4c6m2c', 20);
insert into log_row values ('log_body/1', 74);
insert into log_row values ('mailbox/064pd0r1n3hdhxk1x22ddwqyt4', 27);
insert into log_row values ('passkey/064pd0r1n1zmb0vtgfmyv94sr0', 24);
insert into log_row values ('person/064pd0r1n3bshgnz8tegfkdk7r', 19);
insert into log_row values ('person_post/064pd0r1n3w47c65dq41chch7m', 19);
insert into log_row values ('post_title/064pd0r1n1qm3b35we2mvw9k5r', 18);
insert into log_row values ('register_issuer/064pd0pyg119s5cecakte5asfw', 68);
insert into log_row values ('register_paper/064pd0s4t206xrqnr7csm0tjar', 69);
insert into log_row values ('review_consent/064pd0s8q14q054fy81rthzzxm', 71);
insert into log_row values ('review_due/064pd0r1n0nz6d6ka2p2xbdzem', 32);
insert into log_row values ('review_due/064pd0r1n18gmxsrf2vk1z5vnw', 32);
insert into log_row values ('review_due/064pd0r1n2g34m47980ebkvdq4', 32);
insert into log_row values ('review_due/064pd0r1n34e3jnybeg2fvx3qw', 32);
insert into log_row values ('review_due/064pd0r1n3tc2e0vt513kkwx58', 32);
insert into log_row values ('review_entry/064pd0r5j1763bqn4vjznsrbm8', 49);
insert into log_row values ('review_entry/064pd0r5j2a2mnmp9462hgxj5w', 49);
insert into log_row values ('review_entry/064pd0r9f1pn0tjbmh069j5rem', 50);
insert into log_row values ('review_entry/064pd0r9f1xfvez6hnkc4c55k4', 50);
insert into log_row values ('review_entry/064pd0rdc1a4mjmw19p4k5ev5g', 51);
insert into log_row values ('review_entry/064pd0rdc1yq5nqb5hqf8ra89g', 51);
insert into log_row values ('review_entry/064pd0rh91n1bv7gy4x2cc965c', 52);
insert into log_row values ('review_entry/064pd0rh93naf9hbnbmh9qy1x8', 52);
insert into log_row values ('review_entry/064pd0rn62nqavd0njvnt5ven0', 56);
insert into log_row values ('review_entry/064pd0rn63xz27qzmzvn7km1qg', 56);
insert into log_row values ('review_entry/064pd0rx00f8gmrv526fqehz4m', 60);
insert into log_row values ('review_entry/064pd0rx03r855a8d1t6jpxhsr', 60);
insert into log_row values ('review_entry/064pd0s0x03wrn2qrw0pxttnm4', 64);
insert into log_row values ('review_entry/064pd0s4t3dds94zkqgm508xz8', 65);
insert into log_row values ('review_figure/064pd0r1n057syppetqe2wfvj4', 44);
insert into log_row values ('review_figure/064pd0r1n0chgrz7m84qnfy64w', 46);
insert into log_row values ('review_figure/064pd0r1n0h0rftqrz92ev95jw', 44);
insert into log_row values ('review_figure/064pd0r1n101kdhta315xghbsc', 46);
insert into log_row values ('review_figure/064pd0r1n2h446dvs2367n3nkc', 46);
insert into log_row values ('review_figure/064pd0r1n3vqmgtx68kh6t5b6c', 44);
insert into log_row values ('review_figure/064pd0rh90x14dpxrnf7h1arvm', 54);
insert into log_row values ('review_figure/064pd0rh917p6cq6zcfj8hrnn0', 54);
insert into log_row values ('review_figure/064pd0rh929cg1he90115t162w', 54);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 32);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 53);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 54);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 55);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 56);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 57);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 58);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 59);
insert into log_row values ('review_form/064pd0r1n0vnr4821srbed5w5c', 60);
insert into log_row values ('review_form/064pd0r1n0yvnxsj5sceg47yrc', 32);
insert into log_row values ('review_form/064pd0r1n0yvnxsj5sceg47yrc', 46);
insert into log_row values ('review_form/064pd0r1n0yvnxsj5sceg47yrc', 47);
insert into log_row values ('review_form/064pd0r1n0yvnxsj5sceg47yrc', 50);
insert into log_row values ('review_form/064pd0r1n0yvnxsj5sceg47yrc', 52);
insert into log_row values ('review_form/064pd0r1n0yvnxsj5sceg47yrc', 54);
insert into log_row values ('review_form/064pd0r1n0yvnxsj5sceg47yrc', 65);
insert into log_row values ('review_form/064pd0r1n3yfvfss78xsgmrj1m', 32);
insert into log_row values ('review_form/064pd0r1n3yfvfss78xsgmrj1m', 44);
insert into log_row values ('review_form/064pd0r1n3yfvfss78xsgmrj1m', 45);
insert into log_row values ('review_form/064pd0r1n3yfvfss78xsgmrj1m', 49);
insert into log_row values ('review_form/064pd0r1n3yfvfss78xsgmrj1m', 51);
insert into log_row values ('review_form/064pd0r1n3yfvfss78xsgmrj1m', 54);
insert into log_row values ('review_form/064pd0r1n3yfvfss78xsgmrj1m', 64);
insert into log_row values ('review_interest/064pd0r1n0c4r92w1hm9zerg6c', 33);
insert into log_row values ('review_level/064pd0s4t1qb5qgj0mz15bq190', 70);
insert into log_row values ('review_line/064pd0r1n1ehkevasham70r7p4', 32);
insert into log_row values ('review_line/064pd0r1n1ehkevasham70r7p4', 51);
insert into log_row values ('review_line/064pd0r1n1ehkevasham70r7p4', 54);
insert into log_row values ('review_line/064pd0r1n1ehkevasham70r7p4', 64);
insert into log_row values ('review_line/064pd0r1n1vtxcvk15ee8f9tqg', 32);
insert into log_row values ('review_line/064pd0r1n1vtxcvk15ee8f9tqg', 52);
insert into log_row values ('review_line/064pd0r1n1vtxcvk15ee8f9tqg', 54);
insert into log_row values ('review_line/064pd0r1n1vtxcvk15ee8f9tqg', 65);
insert into log_row values ('review_line/064pd0r1n2f8sazfy1rkyxjhv0', 32);
insert into log_row values ('review_line/064pd0r1n2f8sazfy1rkyxjhv0', 49);
insert into log_row values ('review_line/064pd0r1n2rjhjsbw89j6p144g', 32);
insert into log_row values ('review_line/064pd0r1n2rjhjsbw89j6p144g', 56);
insert into log_row values ('review_line/064pd0r1n2y7dcdwzw0zrhfdyr', 32);
insert into log_row values ('review_line/064pd0r1n2y7dcdwzw0zrhfdyr', 57);
insert into log_row values ('review_line/064pd0r1n2y7dcdwzw0zrhfdyr', 59);
insert into log_row values ('review_line/064pd0r1n2y7dcdwzw0zrhfdyr', 60);
insert into log_row values ('review_line/064pd0r1n3hcjsd7bpvw616btm', 32);
insert into log_row values ('review_line/064pd0r1n3hcjsd7bpvw616btm', 50);
insert into log_row values ('review_nomination/064pd0s4t23sq7bfat3qnvhgd8', 67);
insert into log_row values ('review_office/064pd0r1n2v42r9jn2n1v4fanm', 32);
insert into log_row values ('review_proof/064pd0rs3394zn37skmf22z0fr', 58);
insert into log_row values ('review_quota/064pd0s4t2h7yk0chsvkj8r0f8', 66);
insert into log_row values ('review_result/064pd0s8q3em78xmrr2qf4tyf4', 72);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 32);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 33);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 48);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 61);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 62);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 63);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 66);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 67);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 70);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 71);
insert into log_row values ('review_round/064pd0r1n0neerqk1j5s1njapm', 72);
insert into log_row values ('review_sending/064pd0r1n00bmna177h4fv7qkg', 45);
insert into log_row values ('review_sending/064pd0r1n29gt9qjx0c5rvf390', 47);
insert into log_row values ('review_sending/064pd0rh9250hdtqvcsj2meekm', 55);
insert into log_row values ('review_sending/064pd0rs30vp1gtbs28q8wve20', 59);
insert into log_row values ('sheet_comment/064pd0r1n3knz9dw3wpvf8gvtw', 29);
insert into log_row values ('sheet_comment/064pd0r1n3knz9dw3wpvf8gvtw', 30);
insert into log_row values ('sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', 28);
insert into log_row values ('sheet_edition/064pd0r1n3z55a4ez1k9kdknyg', 31);
insert into log_row values ('sso_link/064pd0r1n3gdn02sr382gjyj2w', 25);
insert into log_row values ('unit/064pd0pyg1m4yff5xpsxzr5vwc', 6);
insert into log_row values ('unit/064pd0pyg21n9adm3q2znj1f70', 5);
insert into log_row values ('unit/064pd0pyg29476dh2rsg223mgc', 0);
insert into log_row values ('unit/064pd0pyg2gb6qj0e3re0xb2bw', 4);
insert into log_row values ('unit/064pd0pyg2hjhp4jkg1f8nqgpw', 1);
insert into log_row values ('unit/064pd0pyg2hjhp4jkg1f8nqgpw', 3);
insert into log_row values ('unit/064pd0pyg3842j101ptceqq4gr', 3);
insert into log_row values ('unit/064pd0pyg3jmba30svkctnm70m', 2);
insert into log_row values ('unit/064pd0pyg3jmba30svkctnm70m', 3);
insert into log_row values ('unit_from/064pd0pyg3842j101ptceqq4gr/0', 3);
insert into log_row values ('unit_from/064pd0pyg3842j101ptceqq4gr/1', 3);
insert into log_row values ('unit_name/064pd0pyg1m4yff5xpsxzr5vwc/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg21n9adm3q2znj1f70/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg29476dh2rsg223mgc/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg2gb6qj0e3re0xb2bw/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg2hjhp4jkg1f8nqgpw/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3842j101ptceqq4gr/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg3jmba30svkctnm70m/1994-01-01', 2);
insert into log_body values (0, X'871F8AE6F77BB16FCA2C76E3E08832CF', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg29476dh2rsg223mgc","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg29476dh2rsg223mgc","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg29476dh2rsg223mgc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg29476dh2rsg223mgc/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg29476dh2rsg223mgc"}}]}');
insert into log_body values (10, X'84DA8230677F8AA5C805F571C899B57D', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a2wngc2h2t8m1r9ve0","after":{"from_day":null,"id":"064pd0q6a2wngc2h2t8m1r9ve0","to_day":null,"unit":"064pd0pyg2gb6qj0e3re0xb2bw","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_member","id":"064pd0q6a3nmvhgh7213sekxrw","after":{"from_day":null,"id":"064pd0q6a3nmvhgh7213sekxrw","to_day":null,"unit":"064pd0pyg21n9adm3q2znj1f70","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (11, X'FED79934797035D011AA78EA95C54275', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa72vbhta1e7yfa7vffr","after":{"from_day":19417,"id":"064pd0qa72vbhta1e7yfa7vffr","to_day":19630,"unit":"064pd0pyg1m4yff5xpsxzr5vwc","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (12, X'585122BDD33D27E8E3AADDB6D534939B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe41zz06kjkpjms3zmx8","after":{"from_day":null,"id":"064pd0qe41zz06kjkpjms3zmx8","post":"head","to_day":null,"unit":"064pd0pyg2gb6qj0e3re0xb2bw","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (13, X'8B6E1BDDF9CAD0382DBA93152C1DE725', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj111szxktdrx667g5h0","after":{"from_day":19389,"id":"064pd0qj111szxktdrx667g5h0","post":"deputy","to_day":null,"unit":"064pd0pyg21n9adm3q2znj1f70","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (14, X'49F29A20A0B3CAE6EE72818F8F4D464B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny2b93xfwp5devvf518","after":{"file":"ab12","id":"064pd0qny2b93xfwp5devvf518","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (15, X'FEA7B31ED6AB6004CC5961414EA07CD7', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv1kg6b7b7a2nb317dm","after":{"done":null,"due":19452,"id":"064pd0qsv1kg6b7b7a2nb317dm","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (16, X'8CBDF82B897547DF47AF0D30000A177C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr1w7abz0h9v8ss4gs4","after":{"due":19459,"id":"064pd0qxr1w7abz0h9v8ss4gs4","milestone":"064pd0qsv1kg6b7b7a2nb317dm","unit":"064pd0pyg21n9adm3q2znj1f70","why":"khóa sổ ngày 10","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (17, X'FC5C283441C24A3368FE29D0F40CD0A2', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'ADDFA3F6B06EF899347A654D425EBD28', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n1qm3b35we2mvw9k5r","after":{"id":"064pd0r1n1qm3b35we2mvw9k5r","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'4F6FDD3F4E6611F559A5C16359239E27', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n3bshgnz8tegfkdk7r","after":{"code":"an","code_key":"an","id":"064pd0r1n3bshgnz8tegfkdk7r","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3w47c65dq41chch7m","after":{"from_day":8766,"id":"064pd0r1n3w47c65dq41chch7m","person":"064pd0r1n3bshgnz8tegfkdk7r","title":"064pd0r1n1qm3b35we2mvw9k5r","to_day":null,"unit":"064pd0pyg29476dh2rsg223mgc"}}]}');
insert into log_body values (2, X'F401D747AB343CB3BED87CAC04B63071', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3jmba30svkctnm70m","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3jmba30svkctnm70m","kind":"so","opened":8766,"parent":"064pd0pyg29476dh2rsg223mgc","version":1}},{"table":"unit_name","id":"064pd0pyg3jmba30svkctnm70m/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3jmba30svkctnm70m/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg3jmba30svkctnm70m"}}]}');
insert into log_body values (20, X'4683EFFDB516F058A7E0118A79EBCA2B', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n24p8bj55e1b4c6m2c","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n24p8bj55e1b4c6m2c","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'9AE47C5051D4D109F9DBDE9AA38CDE26', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n241z9jf8chjcreevw","after":{"code":"ae0dd8c64952c53151f7206d40895bea2bea04fcbb1b42ea1242c4e3a212450e","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n241z9jf8chjcreevw/0","after":{"account":"064pd0r1n241z9jf8chjcreevw","from_day":19358,"id":"064pd0r1n241z9jf8chjcreevw/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'80E68469767ECBEE834429635FC634AD', '{"changes":[{"table":"account","id":"064pd0r1n241z9jf8chjcreevw","before":{"code":"ae0dd8c64952c53151f7206d40895bea2bea04fcbb1b42ea1242c4e3a212450e","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"dbea52600f109106312f5cecaa85516a235ce49116bd9af0624c55af8f6cb3aa","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'7AF08F3A30C4AC725503EE56EA3FB2E4', '{"changes":[{"table":"factor","id":"064pd0r1n241z9jf8chjcreevw","after":{"id":"064pd0r1n241z9jf8chjcreevw","key":"58714928d76974b2868f28a6e2b1a96c6f746576f97ac420882c97c112afe8b4","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/0","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"e230cdad110434bfaef9a58f6cb41557607262eb54bca2b65499cb57f805ebf5","id":"064pd0r1n241z9jf8chjcreevw/0"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/1","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"d0adf5e3ace941c76eb0be4bde45684fc758ede28d41603136457f1b464bbb43","id":"064pd0r1n241z9jf8chjcreevw/1"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/2","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"5f14d6d016527bf1688b0e90835c91c0e0768d4ca4bfaff5811db8ef8852caca","id":"064pd0r1n241z9jf8chjcreevw/2"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/3","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"a0bf9458b8f0b3925186bd0d62c386ae7704f17f781d4015f5cf31070edf2fd3","id":"064pd0r1n241z9jf8chjcreevw/3"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/4","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"7ccb37e8d9a5c0d5af93660340d3adf933840fb7d3c1aaea28a8776bb5905922","id":"064pd0r1n241z9jf8chjcreevw/4"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/5","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"8236797d4f46e57f2932af7bbfab3855e29b49e82cfc40c7a2ef9315c8abd478","id":"064pd0r1n241z9jf8chjcreevw/5"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/6","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"e650b3cb7c9eb423349b83eec46667033c2bff3df5b412534571729988901c0e","id":"064pd0r1n241z9jf8chjcreevw/6"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/7","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"093d4f26add558c48f74be558958389429a763adfc048d3e1c63f5395ae5cfea","id":"064pd0r1n241z9jf8chjcreevw/7"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/8","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"93dc95f4b26a900d2e883fc345ec26b42f599e98e673c885f9e70925d471bf5f","id":"064pd0r1n241z9jf8chjcreevw/8"}},{"table":"factor_code","id":"064pd0r1n241z9jf8chjcreevw/9","after":{"account":"064pd0r1n241z9jf8chjcreevw","digest":"f4e7f4434526a1a664b013f04cc397dc38e1fb2cf6961ae640bd197cb17c8d0d","id":"064pd0r1n241z9jf8chjcreevw/9"}},{"table":"account","id":"064pd0r1n241z9jf8chjcreevw","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"dbea52600f109106312f5cecaa85516a235ce49116bd9af0624c55af8f6cb3aa","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"dbea52600f109106312f5cecaa85516a235ce49116bd9af0624c55af8f6cb3aa","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'64F99BD8D68AF2F67131331A3F35B52A', '{"changes":[{"table":"passkey","id":"064pd0r1n1zmb0vtgfmyv94sr0","after":{"account":"064pd0r1n241z9jf8chjcreevw","handle":"a","id":"064pd0r1n1zmb0vtgfmyv94sr0","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n241z9jf8chjcreevw","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"dbea52600f109106312f5cecaa85516a235ce49116bd9af0624c55af8f6cb3aa","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"dbea52600f109106312f5cecaa85516a235ce49116bd9af0624c55af8f6cb3aa","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'CDD883CCB2F6C7A2C22E41DF2E0DF133', '{"changes":[{"table":"sso_link","id":"064pd0r1n3gdn02sr382gjyj2w","after":{"account":"064pd0r1n241z9jf8chjcreevw","id":"064pd0r1n3gdn02sr382gjyj2w","issuer":"https://sso.example.org","maker":"064pd0r1n241z9jf8chjcreevw","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n241z9jf8chjcreevw","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"dbea52600f109106312f5cecaa85516a235ce49116bd9af0624c55af8f6cb3aa","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"dbea52600f109106312f5cecaa85516a235ce49116bd9af0624c55af8f6cb3aa","id":"064pd0r1n241z9jf8chjcreevw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'13F546FFD28BE09B2C5C6B5F5DECC7FF', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n3hdhxk1x22ddwqyt4","after":{"code":"1bdc3a7c63c450f935641113c01b34d11fea117487c1b598be61a96dff787339","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3hdhxk1x22ddwqyt4","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n3hdhxk1x22ddwqyt4/0","after":{"account":"064pd0r1n3hdhxk1x22ddwqyt4","from_day":19358,"id":"064pd0r1n3hdhxk1x22ddwqyt4/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'D577981C0E95E841661E2FD83F2F6D19', '{"changes":[{"table":"mailbox","id":"064pd0r1n3hdhxk1x22ddwqyt4","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n3hdhxk1x22ddwqyt4","lang":"vi","secret":"a9de90ac584d234b7b91b479bae9d8f447e7b9ffaabb89c4c3f3a26746b2c9a0","version":1}}]}');
insert into log_body values (28, X'FF70E302385D2F3DF55FE9B52E0676D8', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3z55a4ez1k9kdknyg","after":{"bloc":"064pd0pyg3181ph5eeg9qg32vm","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3z55a4ez1k9kdknyg","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'C460823B7246F5DFEC5BDEA6EAB01AC0', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n3knz9dw3wpvf8gvtw","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3z55a4ez1k9kdknyg","id":"064pd0r1n3knz9dw3wpvf8gvtw","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'E4219B9913E92981C09F10B6C6587C20', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2hjhp4jkg1f8nqgpw","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg2hjhp4jkg1f8nqgpw","kind":"so","opened":8766,"parent":"064pd0pyg29476dh2rsg223mgc","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg2hjhp4jkg1f8nqgpw","kind":"so","opened":8766,"parent":"064pd0pyg29476dh2rsg223mgc","version":2}},{"table":"unit","id":"064pd0pyg3jmba30svkctnm70m","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3jmba30svkctnm70m","kind":"so","opened":8766,"parent":"064pd0pyg29476dh2rsg223mgc","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg3jmba30svkctnm70m","kind":"so","opened":8766,"parent":"064pd0pyg29476dh2rsg223mgc","version":2}},{"table":"unit","id":"064pd0pyg3842j101ptceqq4gr","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3842j101ptceqq4gr","kind":"so","opened":20148,"parent":"064pd0pyg29476dh2rsg223mgc","version":1}},{"table":"unit_from","id":"064pd0pyg3842j101ptceqq4gr/0","after":{"id":"064pd0pyg3842j101ptceqq4gr/0","origin":"064pd0pyg2hjhp4jkg1f8nqgpw","unit":"064pd0pyg3842j101ptceqq4gr"}},{"table":"unit_from","id":"064pd0pyg3842j101ptceqq4gr/1","after":{"id":"064pd0pyg3842j101ptceqq4gr/1","origin":"064pd0pyg3jmba30svkctnm70m","unit":"064pd0pyg3842j101ptceqq4gr"}},{"table":"unit_name","id":"064pd0pyg3842j101ptceqq4gr/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3842j101ptceqq4gr/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3842j101ptceqq4gr"}}]}');
insert into log_body values (30, X'3CC530778874F2AD85C8468FDC60E3CE', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n3knz9dw3wpvf8gvtw","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3z55a4ez1k9kdknyg","id":"064pd0r1n3knz9dw3wpvf8gvtw","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n3z55a4ez1k9kdknyg","id":"064pd0r1n3knz9dw3wpvf8gvtw","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'549EE098675F990A4340745134226A39', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3z55a4ez1k9kdknyg","before":{"bloc":"064pd0pyg3181ph5eeg9qg32vm","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3z55a4ez1k9kdknyg","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg3181ph5eeg9qg32vm","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n3z55a4ez1k9kdknyg","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'8B00CD2CEE5A0FF3E08C27C468C0D38D', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg119s5cecakte5asfw"}},{"table":"review_due","id":"064pd0r1n0nz6d6ka2p2xbdzem","after":{"due":19558,"id":"064pd0r1n0nz6d6ka2p2xbdzem","phase":"self","round":"064pd0r1n0neerqk1j5s1njapm","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n34e3jnybeg2fvx3qw","after":{"due":19559,"id":"064pd0r1n34e3jnybeg2fvx3qw","phase":"appraisal","round":"064pd0r1n0neerqk1j5s1njapm","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3tc2e0vt513kkwx58","after":{"due":19560,"id":"064pd0r1n3tc2e0vt513kkwx58","phase":"explanation","round":"064pd0r1n0neerqk1j5s1njapm","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n18gmxsrf2vk1z5vnw","after":{"due":19561,"id":"064pd0r1n18gmxsrf2vk1z5vnw","phase":"second","round":"064pd0r1n0neerqk1j5s1njapm","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2g34m47980ebkvdq4","after":{"due":19562,"id":"064pd0r1n2g34m47980ebkvdq4","phase":"agreement","round":"064pd0r1n0neerqk1j5s1njapm","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n2v42r9jn2n1v4fanm","after":{"id":"064pd0r1n2v42r9jn2n1v4fanm","office":"to-thu-ky","round":"064pd0r1n0neerqk1j5s1njapm","unit":"064pd0pyg2gb6qj0e3re0xb2bw"}},{"table":"review_form","id":"064pd0r1n3yfvfss78xsgmrj1m","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2f8sazfy1rkyxjhv0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n2f8sazfy1rkyxjhv0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n1ehkevasham70r7p4","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n1ehkevasham70r7p4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n0yvnxsj5sceg47yrc","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg21n9adm3q2znj1f70","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n3hcjsd7bpvw616btm","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n3hcjsd7bpvw616btm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n1vtxcvk15ee8f9tqg","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n1vtxcvk15ee8f9tqg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2rjhjsbw89j6p144g","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2rjhjsbw89j6p144g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2y7dcdwzw0zrhfdyr","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2y7dcdwzw0zrhfdyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'74FFAA487F35C7E2B7C2CB80F5542B4A', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg119s5cecakte5asfw"}},{"table":"review_interest","id":"064pd0r1n0c4r92w1hm9zerg6c","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n0c4r92w1hm9zerg6c","removed":1,"round":"064pd0r1n0neerqk1j5s1njapm","unit":"064pd0pyg1m4yff5xpsxzr5vwc","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'A42CDA9E9EDF90EF3149CB11A4036285', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n3j203y93c9xn4jztr","after":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n3j203y93c9xn4jztr","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n0neerqk1j5s1njapm","seed":"","stage":"planned","version":1,"way":"all"}},{"table":"cross_form","id":"064pd0r1n1f0dz7sd9nx747dxg","after":{"id":"064pd0r1n1f0dz7sd9nx747dxg","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg1m4yff5xpsxzr5vwc","sent_at":0,"sent_by":"","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":1}},{"table":"cross_form","id":"064pd0r1n0mwmpxwa1t3q86z88","after":{"id":"064pd0r1n0mwmpxwa1t3q86z88","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg21n9adm3q2znj1f70","sent_at":0,"sent_by":"","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":1}},{"table":"cross_form","id":"064pd0r1n2nw0j19tv300sq6dw","after":{"id":"064pd0r1n2nw0j19tv300sq6dw","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":1}},{"table":"cross_form","id":"064pd0r1n283y9es873f86d6sr","after":{"id":"064pd0r1n283y9es873f86d6sr","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg21n9adm3q2znj1f70","sent_at":0,"sent_by":"","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":1}},{"table":"cross_form","id":"064pd0r1n08ze89d63npmdg12r","after":{"id":"064pd0r1n08ze89d63npmdg12r","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg21n9adm3q2znj1f70","version":1}},{"table":"cross_form","id":"064pd0r1n0mhect6vxvjz15gp8","after":{"id":"064pd0r1n0mhect6vxvjz15gp8","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg1m4yff5xpsxzr5vwc","sent_at":0,"sent_by":"","unit":"064pd0pyg21n9adm3q2znj1f70","version":1}}]}');
insert into log_body values (35, X'E8D863508D2500A218705B539CB145B0', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n3j203y93c9xn4jztr","before":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n3j203y93c9xn4jztr","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n0neerqk1j5s1njapm","seed":"","stage":"planned","version":1,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n3j203y93c9xn4jztr","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n0neerqk1j5s1njapm","seed":"","stage":"open","version":2,"way":"all"}}]}');
insert into log_body values (36, X'D40352C7E25D7596A27C1C6D9B54E031', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n3j203y93c9xn4jztr","before":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n3j203y93c9xn4jztr","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n0neerqk1j5s1njapm","seed":"","stage":"open","version":2,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n3j203y93c9xn4jztr","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n0neerqk1j5s1njapm","seed":"","stage":"open","version":3,"way":"all"}},{"table":"cross_consent","id":"064pd0r1n1y9wkys5nacbw8vgm","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642009000000,"id":"064pd0r1n1y9wkys5nacbw8vgm","plan":"064pd0r1n3j203y93c9xn4jztr","unit":"064pd0pyg21n9adm3q2znj1f70"}}]}');
insert into log_body values (37, X'E77396CF4B954837CF1B708B2C507161', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n08ze89d63npmdg12r","before":{"id":"064pd0r1n08ze89d63npmdg12r","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg21n9adm3q2znj1f70","version":1},"after":{"id":"064pd0r1n08ze89d63npmdg12r","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg21n9adm3q2znj1f70","version":2}},{"table":"cross_score","id":"064pd0r1n13q6vqh722xjj8hdm","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642009000000,"form":"064pd0r1n08ze89d63npmdg12r","id":"064pd0r1n13q6vqh722xjj8hdm","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (38, X'70160305DF83C6116466EC1E6B1351F5', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n0mhect6vxvjz15gp8","before":{"id":"064pd0r1n0mhect6vxvjz15gp8","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg1m4yff5xpsxzr5vwc","sent_at":0,"sent_by":"","unit":"064pd0pyg21n9adm3q2znj1f70","version":1},"after":{"id":"064pd0r1n0mhect6vxvjz15gp8","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg1m4yff5xpsxzr5vwc","sent_at":0,"sent_by":"","unit":"064pd0pyg21n9adm3q2znj1f70","version":2}},{"table":"cross_score","id":"064pd0r1n0yn392syap3aejkyg","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642009000000,"form":"064pd0r1n0mhect6vxvjz15gp8","id":"064pd0r1n0yn392syap3aejkyg","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (39, X'42AD41DB9A5F9E5FAF45FFA93E1C7008', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n0mwmpxwa1t3q86z88","before":{"id":"064pd0r1n0mwmpxwa1t3q86z88","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg21n9adm3q2znj1f70","sent_at":0,"sent_by":"","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":1},"after":{"id":"064pd0r1n0mwmpxwa1t3q86z88","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg21n9adm3q2znj1f70","sent_at":0,"sent_by":"","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":2}},{"table":"cross_score","id":"064pd0r1n3myesdyrmzhx1809g","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642009000000,"form":"064pd0r1n0mwmpxwa1t3q86z88","id":"064pd0r1n3myesdyrmzhx1809g","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (4, X'E2C65A5C09A64F705DA71A4B1EA9A7BA', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2gb6qj0e3re0xb2bw","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg2gb6qj0e3re0xb2bw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2gb6qj0e3re0xb2bw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2gb6qj0e3re0xb2bw/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg2gb6qj0e3re0xb2bw"}}]}');
insert into log_body values (40, X'2CCB2FBB8335A48F07D15C651D8A4932', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n1f0dz7sd9nx747dxg","before":{"id":"064pd0r1n1f0dz7sd9nx747dxg","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg1m4yff5xpsxzr5vwc","sent_at":0,"sent_by":"","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":1},"after":{"id":"064pd0r1n1f0dz7sd9nx747dxg","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg1m4yff5xpsxzr5vwc","sent_at":0,"sent_by":"","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":2}},{"table":"cross_score","id":"064pd0r1n05xj8t1zspk7t1aw4","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642009000000,"form":"064pd0r1n1f0dz7sd9nx747dxg","id":"064pd0r1n05xj8t1zspk7t1aw4","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (41, X'99DD2AECFA4F67149BB15ADF35B2B531', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n283y9es873f86d6sr","before":{"id":"064pd0r1n283y9es873f86d6sr","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg21n9adm3q2znj1f70","sent_at":0,"sent_by":"","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":1},"after":{"id":"064pd0r1n283y9es873f86d6sr","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg21n9adm3q2znj1f70","sent_at":0,"sent_by":"","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":2}},{"table":"cross_score","id":"064pd0r1n0ca607mpa7njx49a8","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642009000000,"form":"064pd0r1n283y9es873f86d6sr","id":"064pd0r1n0ca607mpa7njx49a8","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (42, X'23B34B0555262938F345A6488A17D9A2', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2nw0j19tv300sq6dw","before":{"id":"064pd0r1n2nw0j19tv300sq6dw","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":1},"after":{"id":"064pd0r1n2nw0j19tv300sq6dw","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":2}},{"table":"cross_score","id":"064pd0r1n2rmkxqfrdf3p4pknw","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642009000000,"form":"064pd0r1n2nw0j19tv300sq6dw","id":"064pd0r1n2rmkxqfrdf3p4pknw","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (43, X'119DBCD3084124DCC74661A7EEE3AEF3', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n08ze89d63npmdg12r","before":{"id":"064pd0r1n08ze89d63npmdg12r","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg21n9adm3q2znj1f70","version":2},"after":{"id":"064pd0r1n08ze89d63npmdg12r","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","unit":"064pd0pyg21n9adm3q2znj1f70","version":3}},{"table":"cross_form","id":"064pd0r1n2nw0j19tv300sq6dw","before":{"id":"064pd0r1n2nw0j19tv300sq6dw","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":2},"after":{"id":"064pd0r1n2nw0j19tv300sq6dw","plan":"064pd0r1n3j203y93c9xn4jztr","scorer":"064pd0pyg2gb6qj0e3re0xb2bw","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":3}}]}');
insert into log_body values (44, X'7CE180D8ED04A41E7BA2033823A2DE44', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3yfvfss78xsgmrj1m","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n3vqmgtx68kh6t5b6c","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n3vqmgtx68kh6t5b6c","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n057syppetqe2wfvj4","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642009000000,"fact":"lượt","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n057syppetqe2wfvj4","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n0h0rftqrz92ev95jw","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n0h0rftqrz92ev95jw","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (45, X'33AAFB421117D00AF8242DA4AC51E944', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3yfvfss78xsgmrj1m","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n00bmna177h4fv7qkg","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642009000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"110\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"}]}","form":"064pd0r1n3yfvfss78xsgmrj1m","hash":"bda82b911988dc588b51c666a996ea97e14d475889f72e3f1173b9eccb9ee5bf","id":"064pd0r1n00bmna177h4fv7qkg","no":1,"scan":""}}]}');
insert into log_body values (46, X'A9C4D30F1183A1729B1E3A78BBEF48DE', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0yvnxsj5sceg47yrc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg21n9adm3q2znj1f70","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg21n9adm3q2znj1f70","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n2h446dvs2367n3nkc","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n2h446dvs2367n3nkc","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n0chgrz7m84qnfy64w","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642009000000,"fact":"lượt","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n0chgrz7m84qnfy64w","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n101kdhta315xghbsc","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n101kdhta315xghbsc","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (47, X'C1255C1632ABB03E69797C0B4B87B907', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0yvnxsj5sceg47yrc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg21n9adm3q2znj1f70","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n29gt9qjx0c5rvf390","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642009000000,"body":"{\"Total\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"20\",\"Base\":\"20\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"120\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"80\"}]}","form":"064pd0r1n0yvnxsj5sceg47yrc","hash":"70e42dfc55c3b8e3ae6ae9daa4f3a9dfe4146fcd32223993308698d5504d677c","id":"064pd0r1n29gt9qjx0c5rvf390","no":1,"scan":""}}]}');
insert into log_body values (48, X'8980A1613DF3A1EE72CAF3F578B677D8', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (49, X'0DFC2CD7A064DD6798B5A3247EC26F45', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3yfvfss78xsgmrj1m","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2f8sazfy1rkyxjhv0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n2f8sazfy1rkyxjhv0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n2f8sazfy1rkyxjhv0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j1763bqn4vjznsrbm8","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642010000000,"form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r5j1763bqn4vjznsrbm8","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j2a2mnmp9462hgxj5w","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642010000000,"form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r5j2a2mnmp9462hgxj5w","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (5, X'56DD88F9C315E5226AA048B9BA49D39B', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg21n9adm3q2znj1f70","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg21n9adm3q2znj1f70","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg21n9adm3q2znj1f70/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg21n9adm3q2znj1f70/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg21n9adm3q2znj1f70"}}]}');
insert into log_body values (50, X'80C2EB26D4FF7959C97E680641214B45', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0yvnxsj5sceg47yrc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n3hcjsd7bpvw616btm","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n3hcjsd7bpvw616btm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n3hcjsd7bpvw616btm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f1pn0tjbmh069j5rem","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642011000000,"form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r9f1pn0tjbmh069j5rem","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f1xfvez6hnkc4c55k4","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642011000000,"form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r9f1xfvez6hnkc4c55k4","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (51, X'297CB9A5F63533D668FF9B0D759EB81B', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3yfvfss78xsgmrj1m","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n1ehkevasham70r7p4","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n1ehkevasham70r7p4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n1ehkevasham70r7p4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc1a4mjmw19p4k5ev5g","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642012000000,"form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0rdc1a4mjmw19p4k5ev5g","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc1yq5nqb5hqf8ra89g","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642012000000,"form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0rdc1yq5nqb5hqf8ra89g","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (52, X'86333FE3C1F373EE9926332576A92857', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0yvnxsj5sceg47yrc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n1vtxcvk15ee8f9tqg","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n1vtxcvk15ee8f9tqg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n1vtxcvk15ee8f9tqg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh93naf9hbnbmh9qy1x8","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642013000000,"form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0rh93naf9hbnbmh9qy1x8","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh91n1bv7gy4x2cc965c","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642013000000,"form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0rh91n1bv7gy4x2cc965c","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (53, X'F30A243946114E3E312F93A6517FADAC', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (54, X'5E617C4EEF192A293F9A96BBC5098F6A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3yfvfss78xsgmrj1m","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n1ehkevasham70r7p4","before":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n1ehkevasham70r7p4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n1ehkevasham70r7p4","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh917p6cq6zcfj8hrnn0","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rh917p6cq6zcfj8hrnn0","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh929cg1he90115t162w","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642013000000,"fact":"lượt","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rh929cg1he90115t162w","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh90x14dpxrnf7h1arvm","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rh90x14dpxrnf7h1arvm","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n0yvnxsj5sceg47yrc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n1vtxcvk15ee8f9tqg","before":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n1vtxcvk15ee8f9tqg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n1vtxcvk15ee8f9tqg","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (55, X'5AEEA8E72489BFF06D0521B9773D9AE8', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"sent","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":4,"why":"theo kế hoạch"}},{"table":"review_sending","id":"064pd0rh9250hdtqvcsj2meekm","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642013000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"}]}","form":"064pd0r1n0vnr4821srbed5w5c","hash":"95d2f6ba95f55d875b3c2d1676bc8b78c0ccbde1105dcfa374a2a01cf9f8ecaf","id":"064pd0rh9250hdtqvcsj2meekm","no":1,"scan":""}}]}');
insert into log_body values (56, X'E6FECBABE9EABE285ED0D43FD99F4BA0', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"sent","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"sent","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2rjhjsbw89j6p144g","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2rjhjsbw89j6p144g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2rjhjsbw89j6p144g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn62nqavd0njvnt5ven0","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642014000000,"form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rn62nqavd0njvnt5ven0","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn63xz27qzmzvn7km1qg","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642014000000,"form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rn63xz27qzmzvn7km1qg","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (57, X'4D966467AF41EDA1CACA4F1BC9027D78', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"sent","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"returned","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2y7dcdwzw0zrhfdyr","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2y7dcdwzw0zrhfdyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2y7dcdwzw0zrhfdyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (58, X'19AF131BEECA6FB1E353E87F1868626C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"returned","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"returned","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs3394zn37skmf22z0fr","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642015000000,"file":"","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rs3394zn37skmf22z0fr","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (59, X'2DD1563074E68417031FD25C19002FF7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"returned","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"sent","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2y7dcdwzw0zrhfdyr","before":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2y7dcdwzw0zrhfdyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2y7dcdwzw0zrhfdyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_sending","id":"064pd0rs30vp1gtbs28q8wve20","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642015000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"}]}","form":"064pd0r1n0vnr4821srbed5w5c","hash":"95d2f6ba95f55d875b3c2d1676bc8b78c0ccbde1105dcfa374a2a01cf9f8ecaf","id":"064pd0rs30vp1gtbs28q8wve20","no":2,"scan":""}}]}');
insert into log_body values (6, X'DF5E68831BF4B9C1935D7527B5339B5D', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1m4yff5xpsxzr5vwc","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1m4yff5xpsxzr5vwc","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1m4yff5xpsxzr5vwc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1m4yff5xpsxzr5vwc/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1m4yff5xpsxzr5vwc"}}]}');
insert into log_body values (60, X'74F476FEC8E7A8A75F058A7070AF91A1', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0vnr4821srbed5w5c","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"sent","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n0vnr4821srbed5w5c","kind":"","name":"Thanh tra","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","stage":"sent","unit":"064pd0pyg1m4yff5xpsxzr5vwc","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2y7dcdwzw0zrhfdyr","before":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2y7dcdwzw0zrhfdyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0r1n2y7dcdwzw0zrhfdyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx00f8gmrv526fqehz4m","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642016000000,"form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rx00f8gmrv526fqehz4m","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx03r855a8d1t6jpxhsr","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642016000000,"form":"064pd0r1n0vnr4821srbed5w5c","id":"064pd0rx03r855a8d1t6jpxhsr","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (61, X'E301D38EAA70E26121D1C7B3F9BA9B2F', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (62, X'5584532158D7D2FAEB83537160AB3E4E', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (63, X'36BC01A8155C0821EEDED7534E298F44', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (64, X'E2D96DC4579D18729FC6C047A7FCFA80', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3yfvfss78xsgmrj1m","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3yfvfss78xsgmrj1m","kind":"","name":"Công an","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","stage":"sent","unit":"064pd0pyg2gb6qj0e3re0xb2bw","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n1ehkevasham70r7p4","before":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n1ehkevasham70r7p4","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0r1n1ehkevasham70r7p4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x03wrn2qrw0pxttnm4","after":{"account":"nguoi-064pd0pyg21n9adm3q2znj1f70","at":1689642017000000,"form":"064pd0r1n3yfvfss78xsgmrj1m","id":"064pd0s0x03wrn2qrw0pxttnm4","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (65, X'41A2BE81F7A94DC1C726D2E6E637A38A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0yvnxsj5sceg47yrc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0yvnxsj5sceg47yrc","kind":"","name":"Tòa án","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg21n9adm3q2znj1f70","stage":"sent","unit":"064pd0pyg21n9adm3q2znj1f70","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n1vtxcvk15ee8f9tqg","before":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n1vtxcvk15ee8f9tqg","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0r1n1vtxcvk15ee8f9tqg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t3dds94zkqgm508xz8","after":{"account":"nguoi-064pd0pyg2gb6qj0e3re0xb2bw","at":1689642018000000,"form":"064pd0r1n0yvnxsj5sceg47yrc","id":"064pd0s4t3dds94zkqgm508xz8","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (66, X'243B2DF805C7203F449BD1B013BD8730', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg119s5cecakte5asfw"}},{"table":"review_quota","id":"064pd0s4t2h7yk0chsvkj8r0f8","after":{"award":"Cờ","base":"","grade":"","id":"064pd0s4t2h7yk0chsvkj8r0f8","most":2,"round":"064pd0r1n0neerqk1j5s1njapm","share":0}}]}');
insert into log_body values (67, X'C43A28343AB510E96845D773E7CA952D', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg119s5cecakte5asfw"}},{"table":"review_nomination","id":"064pd0s4t23sq7bfat3qnvhgd8","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642018000000,"id":"064pd0s4t23sq7bfat3qnvhgd8","quota":"064pd0s4t2h7yk0chsvkj8r0f8","round":"064pd0r1n0neerqk1j5s1njapm","unit":"064pd0pyg2gb6qj0e3re0xb2bw","why":"theo kế hoạch"}}]}');
insert into log_body values (68, X'DF1FDB5C9A30D6AA64888E029886A2C3', '{"why":"theo kế hoạch","changes":[{"table":"register_issuer","id":"064pd0pyg119s5cecakte5asfw","after":{"code":0,"id":"064pd0pyg119s5cecakte5asfw","name":"Khối","place":"","post":"","seal":"","short":"KTĐ","signer":"","split":0,"superior":"","version":1}}]}');
insert into log_body values (69, X'F291974CDE73E6B6336DFF87BFAC7763', '{"why":"theo kế hoạch","changes":[{"table":"register_paper","id":"064pd0s4t206xrqnr7csm0tjar","after":{"at":1689642018000000,"checked":"","code":0,"content":"","day":null,"draft":"tep","file":"","form":"","hash":"","id":"064pd0s4t206xrqnr7csm0tjar","kind":"Thông báo","made_by":"nguoi-khoi-truong","mark":"TB-KTĐ","name":"thong-bao","no":0,"post":"","round":"064pd0r1n0neerqk1j5s1njapm","scan":"","send_to":"","series":"","signed":null,"signer":"","state":"signing","summary":"Kết quả","token":"CEWHOZVMZI74JDBFCB6FXA6VDU","version":1,"why":"","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (7, X'7F51A791C197CC2B0635A1E837878024', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg3181ph5eeg9qg32vm","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg3181ph5eeg9qg32vm","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (70, X'8E9D32D13B46E6E719F69F2979927C24', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg119s5cecakte5asfw"}},{"table":"review_level","id":"064pd0s4t1qb5qgj0mz15bq190","after":{"id":"064pd0s4t1qb5qgj0mz15bq190","name":"Hội đồng","no":1,"round":"064pd0r1n0neerqk1j5s1njapm","unit":"064pd0pyg1m4yff5xpsxzr5vwc"}}]}');
insert into log_body values (71, X'328CF7B74BCDE259FB16B5F5AE461EE0', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg119s5cecakte5asfw"}},{"table":"review_consent","id":"064pd0s8q14q054fy81rthzzxm","after":{"account":"nguoi-064pd0pyg1m4yff5xpsxzr5vwc","at":1689642019000000,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q14q054fy81rthzzxm","level":"064pd0s4t1qb5qgj0mz15bq190","round":"064pd0r1n0neerqk1j5s1njapm","why":"theo kế hoạch","yes":1}}]}');
insert into log_body values (72, X'09703FB3F4C06447584441773DCB3895', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s8q3em78xmrr2qf4tyf4","after":{"at":1689642019000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","decided":19556,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q3em78xmrr2qf4tyf4","no":1,"number":"12/BB-KTĐ","round":"064pd0r1n0neerqk1j5s1njapm","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n0neerqk1j5s1njapm","before":{"auto":1,"decided":null,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg119s5cecakte5asfw"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n3z55a4ez1k9kdknyg","file":"","grace":3,"id":"064pd0r1n0neerqk1j5s1njapm","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642019000000,"rules":0,"times":1,"version":11,"year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (73, X'4BFF1C84599383DE52175E71B5CF498A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"closed","theme":"Đoàn kết, đổi mới","version":11,"year":2023}},{"table":"bloc_carry","id":"064pd0s8q0ej0krsdcyw1hhgv4","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0ej0krsdcyw1hhgv4","item":"milestone/064pd0pyg00521t6ynfs6fefw0","title":"mốc chưa xong: Các đơn vị ban hành văn bản phát động thi đua, hạn 31/01/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q0s2pw70fhkzctnk9g","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0s2pw70fhkzctnk9g","item":"milestone/064pd0pyg0fs4tjt6nv46ae2tr","title":"mốc chưa xong: Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm, hạn 27/02/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q0tts6t7vbkhq01954","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0tts6t7vbkhq01954","item":"milestone/064pd0pyg1baa4fgf7y4jkbbec","title":"mốc chưa xong: Đăng ký danh hiệu thi đua và hình thức khen thưởng, hạn 01/03/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q0vp16zemhsy52z1v0","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0vp16zemhsy52z1v0","item":"milestone/064pd0qsv1kg6b7b7a2nb317dm","title":"mốc chưa xong: Báo cáo quý I, hạn 05/04/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q0ygq65gwxa2r05t5m","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0ygq65gwxa2r05t5m","item":"milestone/064pd0pyg1vh34gq323kyp67j8","title":"mốc chưa xong: Báo cáo sáu tháng đầu năm, hạn 15/06/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q1kz21jgsrdwjk59qg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q1kz21jgsrdwjk59qg","item":"milestone/064pd0pyg2750ee4er72s1w2sm","title":"mốc chưa xong: Hội nghị sơ kết sáu tháng, hạn 10/07/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q2gssvp9e3nn9ypj3w","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2gssvp9e3nn9ypj3w","item":"milestone/064pd0pyg28m3sxa6jq52k3n3r","title":"mốc chưa xong: Kiểm tra chín tháng, hạn 04/10/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q2w119my3dw02fzdd4","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2w119my3dw02fzdd4","item":"milestone/064pd0pyg2g92t931r5m6pj8g0","title":"mốc chưa xong: Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng, hạn 15/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q2ym0k0rrstqketqc8","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2ym0k0rrstqketqc8","item":"milestone/064pd0pyg2kcc3qeecvwq6qd6c","title":"mốc chưa xong: Kiểm tra chéo, thẩm định điểm, hạn 27/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q2yn39sqtwhxgb9k0r","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2yn39sqtwhxgb9k0r","item":"milestone/064pd0pyg2n6mtvcvsegy91sh4","title":"mốc chưa xong: Các đơn vị giải trình nội dung khác điểm tự chấm, hạn 30/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q318we0t7pvrn2bbk0","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q318we0t7pvrn2bbk0","item":"milestone/064pd0pyg38ck6wtq0wgdms6vg","title":"mốc chưa xong: Gửi bảng tổng hợp, thống nhất điểm, hạn 04/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q3kehgkt65919nvg8m","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q3kehgkt65919nvg8m","item":"milestone/064pd0pyg3c1tpx4pr1zs6kz2r","title":"mốc chưa xong: Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau, hạn 11/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q3wn0xpt0pznbz0n28","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q3wn0xpt0pznbz0n28","item":"milestone/064pd0pyg3ekcmg34kb6cazpw8","title":"mốc chưa xong: Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng, hạn 15/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_carry","id":"064pd0s8q3y5vn3achz548dhw4","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q3y5vn3achz548dhw4","item":"milestone/064pd0pyg3rvfp6rf4mqaqm6ar","title":"mốc chưa xong: Bàn giao nhiệm vụ Khối trưởng, hạn 19/01/2024","why":"chuyển sang năm sau","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (74, X'B917FD7B3E7C3D2B584DEC07796503D5', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (75, X'DB12171D1C1FCBCD24F490F28F579117', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (76, X'9B86C08444043BDB6F512D96B01F7A29', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (77, X'C81E9735EFEBE22E325558D11F944321', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (78, X'DF871B8233B60D8D0D4FDB0E86C30465', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (8, X'ED0C1BD610CBE3033634287A210C1805', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg00521t6ynfs6fefw0","after":{"done":null,"due":19388,"id":"064pd0pyg00521t6ynfs6fefw0","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg0fs4tjt6nv46ae2tr","after":{"done":null,"due":19415,"id":"064pd0pyg0fs4tjt6nv46ae2tr","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg1baa4fgf7y4jkbbec","after":{"done":null,"due":19417,"id":"064pd0pyg1baa4fgf7y4jkbbec","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg1vh34gq323kyp67j8","after":{"done":null,"due":19523,"id":"064pd0pyg1vh34gq323kyp67j8","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg2750ee4er72s1w2sm","after":{"done":null,"due":19548,"id":"064pd0pyg2750ee4er72s1w2sm","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg28m3sxa6jq52k3n3r","after":{"done":null,"due":19634,"id":"064pd0pyg28m3sxa6jq52k3n3r","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg2g92t931r5m6pj8g0","after":{"done":null,"due":19676,"id":"064pd0pyg2g92t931r5m6pj8g0","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg2kcc3qeecvwq6qd6c","after":{"done":null,"due":19688,"id":"064pd0pyg2kcc3qeecvwq6qd6c","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg2n6mtvcvsegy91sh4","after":{"done":null,"due":19691,"id":"064pd0pyg2n6mtvcvsegy91sh4","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg38ck6wtq0wgdms6vg","after":{"done":null,"due":19695,"id":"064pd0pyg38ck6wtq0wgdms6vg","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg3c1tpx4pr1zs6kz2r","after":{"done":null,"due":19702,"id":"064pd0pyg3c1tpx4pr1zs6kz2r","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg3ekcmg34kb6cazpw8","after":{"done":null,"due":19706,"id":"064pd0pyg3ekcmg34kb6cazpw8","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg119s5cecakte5asfw"}},{"table":"bloc_milestone","id":"064pd0pyg3rvfp6rf4mqaqm6ar","after":{"done":null,"due":19741,"id":"064pd0pyg3rvfp6rf4mqaqm6ar","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg119s5cecakte5asfw"}}]}');
insert into log_body values (9, X'D9791A43EC8498D85741858272D9568E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg119s5cecakte5asfw","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3181ph5eeg9qg32vm","id":"064pd0pyg119s5cecakte5asfw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'94A87F2CDC6763FF74DDCD40DADFA1B00D1726D1ABC9D61EE565C7F8CBD3BF78');
insert into log_hash values (1, X'831F777EFB8D9C6EA2E28239D44560D94F98424CA3EBB430D784FC4EF0343C48');
insert into log_hash values (10, X'09A8021C3EB4A71950184AA8B9DC3DC447E5514250888FCF3620CE146654C0B6');
insert into log_hash values (100, X'FD843E010754F3271CFE66D6E632B28198881D611B9A90A3851503F1CFE77661');
insert into log_hash values (101, X'AD05ECC87F4E72E6ABCD659258A15931E5E79805AACBAD486867E4D86759C76F');
insert into log_hash values (102, X'DE7087B0F11BCE83BF8BD17260BBF6C7EA8BD690E797A2EA56F4F55CC404E48D');
insert into log_hash values (103, X'7B0A9B1A96255AE713E1324CEB4097EB1D364576D7826F5A85B1DAE9A3B52768');
insert into log_hash values (104, X'6CFF918DAD17BB81705575FDEA1BFEB28B396AFEB50E496F7AFBB27459AA276C');
insert into log_hash values (105, X'D1AF4F87234230D215151AE127D4D8AFDD436180C37872E6CFA88EE822BFFA98');
insert into log_hash values (106, X'D0A8F5F79078BFDF64A91E41D5903F531AD76D43294431F88344C484B16A9616');
insert into log_hash values (107, X'45F32D00016C3038F0916A18B820AC6930E439332376B28650EC1C4FAB4CD744');
insert into log_hash values (108, X'47FD2CB22F844C621B9145DB17D04387C033E2A87E1455864736E7F118F92844');
insert into log_hash values (109, X'3F305457EA7527C1BEC25738B60C5EABFEA206162DC2950805611EA88A51409F');
insert into log_hash values (11, X'AA9391D2B3BEBFA460EA0049769CC21C87EA9EA88AD161AD918240A128E9E45F');
insert into log_hash values (110, X'77C2D65342F6C2A2D3FB30F510611CD9B59A739934E51FEF0B70A244B8FE426A');
insert into log_hash values (111, X'C29849FF334205CF9C16DC7420764E3A2504FA497B28DBAC822B3CDC79196FAB');
insert into log_hash values (112, X'EDDD4B027498C2776070E2B56A8168FA8B62B89F61A6BA7253FB314D9B8F0CA2');
insert into log_hash values (113, X'67779F06A172B6D555ED26DD3CF81001AF4F5D33A982868573027BD56DAD4DD4');
insert into log_hash values (114, X'2AE3E98BE8ACCA683D7E3CAA8AC32217CF1E76976D7ED9D13198EF9BAB9C92E3');
insert into log_hash values (115, X'760EE94900E9DF6A58CF6893E58209BD50E5B89F219DBBDF6A875420047F0317');
insert into log_hash values (116, X'0457E4A5A89F5C30CB25C55D71DF3474D448E4A3A23A3FC4BC2085C7BC036B64');
insert into log_hash values (117, X'A647C3A91A339F2AA922D6ACDCFC565690FF4431BA7FC9244DA533DC2EB2AF76');
insert into log_hash values (118, X'0D67F4E5A5E15B849986E05CAF66EFA65C03D1E37E62DCBE8110238B1FDEF841');
insert into log_hash values (119, X'83FEBCB08C8A09B65EF053643FBF77A131F611DD0EA813553425A2FB0F615561');
insert into log_hash values (12, X'6B38E6CFA145F03E278E07DB74EB52726344A563FB2C2D2F9FCA1670976E0EC0');
insert into log_hash values (120, X'E4CABEAC74BED90D7737ADB937971E719B5A356E171E77FE6D20E0B69A020693');
insert into log_hash values (121, X'B3D5D3DC0F742D9C53BF8155B5D0287D541BBFEC673D07055EFDB8AEB4024B1E');
insert into log_hash values (122, X'D2184C417B3D83961101AE17D0BFD906AC9670A619B8CF2F04BC37368846392B');
insert into log_hash values (123, X'741DB8E05ABA3A996ED3C03CE5D0877F51161EE2AE25C5E77C43E468AF478BB8');
insert into log_hash values (124, X'9B9AAF9B605E1EA58DCD02D5C01CDA3833FCFF3C04E4065138D56E0A1842C53A');
insert into log_hash values (125, X'ED58CCA704C29A44D3F42B4AACF6B79B2A77DB0D9FC92DDE3C7F596AC84A9A05');
insert into log_hash values (126, X'9C6175E7AA1959EC0ABE5FCA12503FF1FC673A23F509685CED6C6DAF407226A7');
insert into log_hash values (127, X'C86B74705DBD735C646E181997A9B29322185B3022864EA2ED8DB485E179A243');
insert into log_hash values (128, X'26843AB208B77E22775FA0F68026FD76923A7FF048F6395C52AFBD90CFE7716F');
insert into log_hash values (129, X'B40DD0F7579056183AEBB3E02E3916DC21F5462D32279C0930AD3E83F879B9BA');
insert into log_hash values (13, X'E9E33D919DFAA0773C8F8687CE0E35A4248DD076DC8C147A38C17AAA3F091349');
insert into log_hash values (130, X'D1821622CA31B4F3B0CE08778C7AE5F10FD198768BDBD32FF4EB0523FBE8990F');
insert into log_hash values (131, X'6F6B84B8CA369B2F7449F9A7AEC1165DF3BA3174BA9C83D1A0E1B6EFA4CEED3A');
insert into log_hash values (132, X'246C335A3CADA5442E0F62C686B0EBEAA5E5CF5EA92BCFD410273F7CE663D79C');
insert into log_hash values (133, X'650FF164AEED2943CF253BFA0BD36FA56601E014A7B90DA3AA9ED14FED03EA25');
insert into log_hash values (134, X'F5FBCE5FA8118A0E257089508ECC1D5D1B3AE210432CC2709CEEC31148446D0A');
insert into log_hash values (135, X'000B3E3E1A5B65F82C5DB9632F2C7059C16E9E730743A6BAD461C58BBF68531B');
insert into log_hash values (136, X'484AEA9F0FB3D461DD38AAD721FA2A36ED6B433D714E337C90C9B0320220072C');
insert into log_hash values (137, X'BA33AAB6FA853DF0795773A4AC56E3E4791530165A0D12DDBA4D21390839FDCF');
insert into log_hash values (138, X'2E8C5FDC259D2DA80DC79C77B1D050339BB973B23330C581977FEBB49E7BC41D');
insert into log_hash values (139, X'FBAF40DA28ED1DAEFCC3D6C39119C67208D83DF1727E7C268531C1C3B7E670A5');
insert into log_hash values (14, X'8D05790F327638A8EF4F4D618C4284F89D43874A651EDAAF8CA317B26FFC045E');
insert into log_hash values (140, X'4B99EE210CDCBD00F715B5CCD79C8988CB6D653F28BCC0A3C5F2F8F02F5C5692');
insert into log_hash values (141, X'62A4CF6BE459AD642C746B9480AA04B8153EC8EB4199BA52816554A27B05A456');
insert into log_hash values (142, X'CE3710694CCF92DA99CCEF1AE6BC4CB06F99F87D68E09C6C9DCC459F092F9416');
insert into log_hash values (143, X'9A020DAE19FB7CDAA2835C1F801F6CDB7EC9040178B5B433F1136D15D7B18554');
insert into log_hash values (144, X'CBABEEF978659CB10F46FF2D90CA9683699E316782531E467BF2CDD80EBE4EB4');
insert into log_hash values (145, X'B659B997A6866251342A596D5083CF7542D9883E372E82884F966EB3333F3BAA');
insert into log_hash values (146, X'4629E5CE4F6A9FFEFA8B72C3131ABAA6E69734E8003C4FF2147E7D6EF4CDFA23');
insert into log_hash values (147, X'434B4A4F5F4F32EB9D79730DC4E097BF7D68443EAE0B7E96A5C3E97A02EF4A75');
insert into log_hash values (148, X'CEF432A1C9C76E088C051C36798CA94302A9267EB36FDB42687ABDBFC9452EC5');
insert into log_hash values (149, X'EBC8B7249DAD76C167ED46ED0B3ACB834D5B90734F1BC46405028DDD8DA4C33E');
insert into log_hash values (15, X'DAB3407A1D5AB66A695EDEC63FF5FD656AACFC209E8B152A18BAFC4D5B715414');
insert into log_hash values (150, X'0D9DFE980A1799614A15F01DBB8DA4C078A50BA6C8D1B35484870A125A10C177');
insert into log_hash values (151, X'6F1C7DE0FEFD252A9B51AC151F2792428A9CE8BF481B6000C9A9A543697B2EA4');
insert into log_hash values (152, X'4256804AF7374636D69B62D6B981ED80304873A236370CA36D3F9F62416108FB');
insert into log_hash values (16, X'BC964092A311C88BBB03669A2FCE9BC7E06A824BB24346868ED3696C9276A0FE');
insert into log_hash values (17, X'AE27043726FECCEBE904E5A336FCF23D6ABEAF830B5D3403FEB4633BC08D3DF3');
insert into log_hash values (18, X'67E35366D8BC403AF50533657335B04EEE0A6CC5658109B9A96ED05C5BCAC24B');
insert into log_hash values (19, X'399E40CC30D70B7F3508626E832CAFC01B54660200268737B9BE9CC95647DCE5');
insert into log_hash values (2, X'6189A9D3C77A0089AB2B074E10742AA96EF54A2531CB3FE59CE236801D6F6344');
insert into log_hash values (20, X'FC01C49E209FD4EB8F2C9C0DC27EE22969272CBC698DDD2DB3593CCEAA02671B');
insert into log_hash values (21, X'40B873A97D8279C62596AC0A05C9A53B0B1703B58FA8726BA81E6147AC9DFBA2');
insert into log_hash values (22, X'971B950A56E00028D616431EE021DA96FACD1C4A052606B29E0E1FAE22FC63D6');
insert into log_hash values (23, X'C5F262968A16DC35222C2D902710A4D35A904646DBDC002AFCFCF86CC7075A7F');
insert into log_hash values (24, X'51AD08CE3D4D8AB67CB46B634FCCF8B567F261C55A4075DCB49C91D6B6567150');
insert into log_hash values (25, X'B708681E561CB53E298678E8FA762A60A09E6CB49132CA1AE21456DB61A40E73');
insert into log_hash values (26, X'03851B0FE8F5A358224C1EEBE70F4AE85188991CBD1450E54BAC2593FA02CB92');
insert into log_hash values (27, X'D43B28B7E0A576F9B0167C00C1A998A96D6B13869234024DB4641ADA8CF6FD87');
insert into log_hash values (28, X'84F9D913A0E4CFC11FD35B75CC15DF15B189985256FB7CA8ECE52B7120B34AC2');
insert into log_hash values (29, X'EE9661F0B58E31D82F3663C00C2BAE09E21CCC8FB68BBF1AA3213BDCBD283CEF');
insert into log_hash values (3, X'5DB53175DCE224B265332CBC6C4FD206DF8B3C4ED05BEE2BC691FA5F04AB3E3A');
insert into log_hash values (30, X'C1ACA092044A4677A9158B2DD2D15D2B639CB692597425FADD5C86217F96E35A');
insert into log_hash values (31, X'7A39F11D3F5D7653E6EEDEE1550C40FFE17A920ACCE8AE07E5C0D6C18CB0FB84');
insert into log_hash values (32, X'A7CDA03751CB887A2239C9D32A77334C37F71EB8C17798CF86B657BCB37FA677');
insert into log_hash values (33, X'422091AAD39E910CD99AF6FEC2B45E2F4C97B17196E96FB1D19102A693C6B63E');
insert into log_hash values (34, X'4EBA257F5EF264F9832F064CD6A08DDCB19B8D6107F2461BDB464E16DFDDBE6D');
insert into log_hash values (35, X'3497222E01A9822E9872D461C2607859F88804B325909D1D28F17B3D3250CCF3');
insert into log_hash values (36, X'76510A4E87E5E787A938AE2340452C9409C5EB708E1E02E434AFFD3F5FE6B398');
insert into log_hash values (37, X'EBB239BEED17143E2382267B984E85F60DDF59C8545DCE7351C12995E5AA3CC5');
insert into log_hash values (38, X'77D98F69922F49E1AC60962498D92C7C88F1FD12440FBE54E6FD28C69641D83A');
insert into log_hash values (39, X'F668C92E6B47C2844E7B6B3AC5912FFD8F6AE4A1CE853C0DE0EE6AD84BB00480');
insert into log_hash values (4, X'FA20FD708C06D461704BEAE51CE9A98A1EAFC3F111087B65717AACBD5376BAF4');
insert into log_hash values (40, X'5FE5FB5472CF57A1C33BE7EEAFB09FFBE2EA03531803ECA20F70B39BED4454D1');
insert into log_hash values (41, X'9DA16C335D977C27B63D3F3F10D427453437D20F26B31845DEFBF8B0ABDCFF74');
insert into log_hash values (42, X'3756E9C00D1C618EA0D16A31B4F52623F01B5E0CCE2D2901CE03EE32D8D36773');
insert into log_hash values (43, X'B738E54E5CEFAD0BE7687948F4EAE9E77A604F3A6EB473D5CD135136D55DB5ED');
insert into log_hash values (44, X'A02FA82E6595C39EC17AD57AC00A46B63119D33F240B6C6356A99960054D67A5');
insert into log_hash values (45, X'A5014B804AECDA50F603A673D555FBAA823AEB79330DE55F4B2F082EE9BBA78B');
insert into log_hash values (46, X'6F150EDBC95C81B9E91001F148E534D0B136F310C68A11316A0AD89367517A2E');
insert into log_hash values (47, X'82C9D0D15659766F97828D22FB7D6A94B5E72946DC4566D2D9C273FD01FE9088');
insert into log_hash values (48, X'73AEFC78A2D1E51F5A69BB0B440AAABFC2FB32D4A899264E4150438FC974F9F1');
insert into log_hash values (49, X'FD502D84E69D9F0343ECB55650715EB73576404374E09C74B541EEE600C73CEF');
insert into log_hash values (5, X'2862D97259591BD495CDE73CD0451A0C0BB75AEEC5EFA5433869FA7BB186D8C7');
insert into log_hash values (50, X'77C798B03A842E4A6E0402BBC90D5F6163165EF4CF98D73F005161733F54B687');
insert into log_hash values (51, X'E22BC097AD996F11E1C4E415AAC7525F0D20F2A0879C704F1F43E8BA69FF4642');
insert into log_hash values (52, X'C4FDDCDD5958D3471518AD605B2D00612CF8B250705BA836974AAB748B5CBDBB');
insert into log_hash values (53, X'2F9C0DCCB124FD55C9FAA83135AC338A1E67F36336B65D59C4D1F9B2CD68A492');
insert into log_hash values (54, X'ADCC2BF22FD3DEA289472E01E699BBFFF4BCCA41E6DB771F0F6260F8A448C559');
insert into log_hash values (55, X'607477CF50315277C39AD56E540C5FD3997B07566DFE4475ED77E8E9ED30A84A');
insert into log_hash values (56, X'F075EE2904C10289A02E3878272D84B9F544282BD1BD82F8F1AE1E190107708D');
insert into log_hash values (57, X'B08FA6223F3C56DF8987909B7DA6B547F133A7F5324A51B2AB3EE5C599F8B9B5');
insert into log_hash values (58, X'E328043F77B4FD470AC2DDB65850F011870ABCF1F12B5290C47BAFD945BE5106');
insert into log_hash values (59, X'800E105370133F389D5B8261476AF268A0E28EBE1CBE9CDB4EAD0D399611ABF3');
insert into log_hash values (6, X'37B9ADC18FF539A2BB821F8FEF4F481B7AEF600636C334CF9AFA776298499FCF');
insert into log_hash values (60, X'3625AB8D42A4AFBD71CBA8CEC687964E828E27431A186B6993517AF43880DC0F');
insert into log_hash values (61, X'E571D91A651607A555B0EDFFD0D711E7541AC1D633C7A071D211937ACB7E4C1B');
insert into log_hash values (62, X'FB4A317DB9DEDC8DD0B348B3F6BBC87FEA22EC859240C6D95268B7B86EDC1F3E');
insert into log_hash values (63, X'A2DBA69A42F4A19C8B5426699AA2736B77BB6AFE217EE69A383203CA16B289C5');
insert into log_hash values (64, X'BCF631AD10B5017B7950C2181541303C32C1D394AB42B7192D97AACE3224E940');
insert into log_hash values (65, X'B69936A367DA62D93A1BC05CC19D470FDE49D60ECDBEB434423F89EEDA8BD4DB');
insert into log_hash values (66, X'55D5EAACB775161604563F3846C05AECAC16AB89174312759BD6AD2675934C6D');
insert into log_hash values (67, X'1A06A6154EBA7A182DB82E57033FD145AACBB139F4974B827F5DC8C10FD84457');
insert into log_hash values (68, X'097D04DE09794A93C489C03255C05044D34BF7C2735185D29AB3E34CB79D877A');
insert into log_hash values (69, X'954DAD2EE07BA5F2BF4C58BFA0AAD9CB8297394EFA8DF14B3FB49A63F5EE4476');
insert into log_hash values (7, X'73737AE3004A681578571B44F77FC0556CE9DE94473C7C4875D89463EE52A062');
insert into log_hash values (70, X'541D9D3884362366758E0049F966BFB94A5C20790EAC2B99E609C457AEEE6E1B');
insert into log_hash values (71, X'6D4C1243F6181E714329A505A4E4E82F99F919732DA5CF63E92FA1BA30AAD8B9');
insert into log_hash values (72, X'1ADA5CA69F3FC81B87791FA766733BAA3EC36CD2C1DC8454B60CF05CBFE0C5DC');
insert into log_hash values (73, X'2B4BA8F335BCFFDAB6BC8B0ED41DBE820A976C2734FC26A5B19A2B933F827EA6');
insert into log_hash values (74, X'576AF626D52EDF928A765810F60C4EB87333356FA271504BF706C52EECEAE872');
insert into log_hash values (75, X'9A2B29E6492D02889B54BD2CF957F05636823098108FED3A9387C776772B63BC');
insert into log_hash values (76, X'0C69A03AC334764174DDBB8191AC0E83E051C8121258047E3A89652C27C54746');
insert into log_hash values (77, X'B3AC0272D79F53911495BED50AEDA608B0D5C2FD22E21F0DDD847DED4130EDB0');
insert into log_hash values (78, X'10461D78C16D407E48A9288154D4A0F8B9A8304410C4EB587A8D517449FD9DD3');
insert into log_hash values (79, X'5551D0EB9630AC8A2284E8F221DCDB8BF6E42C0D4EFE65B78696206F8502225B');
insert into log_hash values (8, X'6CC8ACD9850AEBEA85F33129C4673164FE3754DF0D4D38350520EAF3F8DDCB38');
insert into log_hash values (80, X'4EA74F1BF78113F05F7F3E0E8FC3ECEB4B8D46C8048EE7A111569E1E5B3B8DAA');
insert into log_hash values (81, X'34CF7D2A43AD30E9A3F69A7BFA4009D5D5036406EF25364394B3AC34BC2E05C4');
insert into log_hash values (82, X'8D0E46B709645B4E7FCDFC9409B88DC99948F55C40B6C35BB8C0DF4480192E59');
insert into log_hash values (83, X'E322DE740A5F117396A8F2D22B1375D4F91B33488F91B487A4A02402B5F608CB');
insert into log_hash values (84, X'50508784C328B9F25EB06B12F6E587CBC13BB2D2FDDC8E6FC3C091CA8F73563F');
insert into log_hash values (85, X'34D5DC9F21D018CE43299C07D7D383B1A92D8A4FE0B6F3C900B01BE04CE78A09');
insert into log_hash values (86, X'CD749C3C20400BB76C5757477D8BC9B35A22205127704E8ADB65D16355E4E94F');
insert into log_hash values (87, X'23E71A1231BF98BF7FF4C988BAAA1B1AF1FFD4CD4FFFF58E48D2AA4986F10BE5');
insert into log_hash values (88, X'933882762CB09EDB777D3160398333868478E6AE0579721BBDE377B842961839');
insert into log_hash values (89, X'0909EC7A879CEBC444A03ED99850D3A202F09FA431E344BDEA5261ABECD35D25');
insert into log_hash values (9, X'5FB99AC237A0529ED636F0829AEEFB7A96719DF45253C4D92C509E01AF1C1595');
insert into log_hash values (90, X'3462F1AA4E1CEC5E3231F9B2E8F89FA9111F1C7DD2B917397EFC96B6FB30030E');
insert into log_hash values (91, X'E39064B5DB2E7AA29FADD14191D708A5AB39E05D25271D13F817FF8AFDA29D60');
insert into log_hash values (92, X'8719914BCC8E9456234ABFD4112427D90663659311B6189048F05C65B8FBBB7A');
insert into log_hash values (93, X'325A3682C5B0CC57CD466317A38D1526E57D000D4813ACA38445E9FDBE766323');
insert into log_hash values (94, X'A875308D015C46C0B6B507DC6088E3ECE01E8D953E3A3F83F13599DD3FE74AD3');
insert into log_hash values (95, X'52C152D1DC858F32037FFE7CFD1CBAD63DA718E4FF6164198B874531E9393765');
insert into log_hash values (96, X'EE9AC576577148D6802ECFEA91812B71089FF0804FDB4225EB3F9B8D78771CC8');
insert into log_hash values (97, X'A160F75F43FA16C1F44A189B0D5F2571704E78F4CEF99A20F165381415F8D49A');
insert into log_hash values (98, X'FA51B412D6B77FDDA5DE7ABAD4FC43D417B40B98FA2D809464FFEA45BBCFF7E3');
insert into log_hash values (99, X'B599B175893F21C4BED6BED682C62326878B27B611719764B8A438545BE83B65');
insert into account values ('064pd0r1n241z9jf8chjcreevw', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$JUJwPpcsDB5NGL/AffzXVQ$Co03mRNc9CQ/2wHkBNWY5+Hf18Y8fhiApci3eV7UEXE', '', 0, 0, '');
insert into account values ('064pd0r1n3hdhxk1x22ddwqyt4', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', '8331e7d6ce22907775fce208e2cdce05775bd3c7c3150f3c06d930e40faaf9eb', 1690246809000000, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n241z9jf8chjcreevw/0', '064pd0r1n241z9jf8chjcreevw', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n3hdhxk1x22ddwqyt4/0', '064pd0r1n3hdhxk1x22ddwqyt4', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg3181ph5eeg9qg32vm', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg119s5cecakte5asfw', 11, '064pd0pyg3181ph5eeg9qg32vm', 2023, 'closed', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả', '', '', '', 0);
insert into bloc_member values ('064pd0q6a2wngc2h2t8m1r9ve0', '064pd0pyg119s5cecakte5asfw', '064pd0pyg2gb6qj0e3re0xb2bw', NULL, NULL);
insert into bloc_member values ('064pd0q6a3nmvhgh7213sekxrw', '064pd0pyg119s5cecakte5asfw', '064pd0pyg21n9adm3q2znj1f70', NULL, NULL);
insert into bloc_member values ('064pd0qa72vbhta1e7yfa7vffr', '064pd0pyg119s5cecakte5asfw', '064pd0pyg1m4yff5xpsxzr5vwc', 19417, 19630);
insert into bloc_term values ('064pd0qe41zz06kjkpjms3zmx8', '064pd0pyg119s5cecakte5asfw', '064pd0pyg2gb6qj0e3re0xb2bw', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj111szxktdrx667g5h0', '064pd0pyg119s5cecakte5asfw', '064pd0pyg21n9adm3q2znj1f70', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg00521t6ynfs6fefw0', '064pd0pyg119s5cecakte5asfw', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0fs4tjt6nv46ae2tr', '064pd0pyg119s5cecakte5asfw', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg1baa4fgf7y4jkbbec', '064pd0pyg119s5cecakte5asfw', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1vh34gq323kyp67j8', '064pd0pyg119s5cecakte5asfw', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg2750ee4er72s1w2sm', '064pd0pyg119s5cecakte5asfw', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg28m3sxa6jq52k3n3r', '064pd0pyg119s5cecakte5asfw', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg2g92t931r5m6pj8g0', '064pd0pyg119s5cecakte5asfw', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2kcc3qeecvwq6qd6c', '064pd0pyg119s5cecakte5asfw', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2n6mtvcvsegy91sh4', '064pd0pyg119s5cecakte5asfw', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg38ck6wtq0wgdms6vg', '064pd0pyg119s5cecakte5asfw', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3c1tpx4pr1zs6kz2r', '064pd0pyg119s5cecakte5asfw', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3ekcmg34kb6cazpw8', '064pd0pyg119s5cecakte5asfw', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3rvfp6rf4mqaqm6ar', '064pd0pyg119s5cecakte5asfw', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv1kg6b7b7a2nb317dm', '064pd0pyg119s5cecakte5asfw', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr1w7abz0h9v8ss4gs4', '064pd0pyg119s5cecakte5asfw', '064pd0qsv1kg6b7b7a2nb317dm', '064pd0pyg21n9adm3q2znj1f70', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny2b93xfwp5devvf518', '064pd0pyg119s5cecakte5asfw', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n1qm3b35we2mvw9k5r', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n3bshgnz8tegfkdk7r', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3w47c65dq41chch7m', '064pd0r1n3bshgnz8tegfkdk7r', '064pd0pyg29476dh2rsg223mgc', '064pd0r1n1qm3b35we2mvw9k5r', 8766, NULL);
insert into factor values ('064pd0r1n241z9jf8chjcreevw', 'ZmFjdG9yLzA2NHBkMHIxbjI0MXo5amY4Y2hqY3JlZXZ3CkdJTUdXWk9BVTdTTkVNRU5PQ0VSWUxTVTVVSFdRTkJQ', 1689642009000000);
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/0', '064pd0r1n241z9jf8chjcreevw', '1fd7f93284faae157aec9a00cb43189389c7bc0518ea64b60271c693c2528b71');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/1', '064pd0r1n241z9jf8chjcreevw', '6b9b32661f5bd7ef7bda04e90cad0efb7889fc2c8ef135e2c07583184f39b7db');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/2', '064pd0r1n241z9jf8chjcreevw', '2996b04c226aa0f4598a8afb8df5f95c1bcfcddd29057dc9344736702111dd69');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/3', '064pd0r1n241z9jf8chjcreevw', '17ccbc322261e00a9029ad8108cafcd88698b2c4eca01a6d8248e780ff9ffc00');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/4', '064pd0r1n241z9jf8chjcreevw', '038cafdf23ce621edaaddf1d110803a8a914d28205a444ca48ae1de0c611b8b2');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/5', '064pd0r1n241z9jf8chjcreevw', 'e7193174e0fb3215de03b7c019c8aa61cc53bd3a3f571f1f09c829f67b8e4990');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/6', '064pd0r1n241z9jf8chjcreevw', '5604d915d5f82da90abb0a5284bdaae4b9bb5c2a83365b87e99f9157d54fd40f');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/7', '064pd0r1n241z9jf8chjcreevw', 'a4818c98f19d37d93612e5b1b71df69e2578d571df39d7b901601c2c87beb0a6');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/8', '064pd0r1n241z9jf8chjcreevw', '67c0aea4cf1d6cd07c8dcee199418318d6eba3e7db4a758b3c9f330baf2b4345');
insert into factor_code values ('064pd0r1n241z9jf8chjcreevw/9', '064pd0r1n241z9jf8chjcreevw', '2ad8e341084672b307c2285b3862425c8e7e214d3eb925120a4532f450d0f195');
insert into factor_step values ('064pd0r1n241z9jf8chjcreevw', 56321400);
insert into passkey values ('064pd0r1n1zmb0vtgfmyv94sr0', '064pd0r1n241z9jf8chjcreevw', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n24p8bj55e1b4c6m2c', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n3gdn02sr382gjyj2w', '064pd0r1n241z9jf8chjcreevw', 'https://sso.example.org', 'người-số-1', '064pd0r1n241z9jf8chjcreevw', 1689642009000000);
insert into sheet_edition values ('064pd0r1n3z55a4ez1k9kdknyg', 2, '064pd0pyg3181ph5eeg9qg32vm', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n3knz9dw3wpvf8gvtw', '064pd0r1n3z55a4ez1k9kdknyg', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n0neerqk1j5s1njapm', 11, '064pd0pyg119s5cecakte5asfw', 'year', '064pd0r1n3z55a4ez1k9kdknyg', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642019000000, 1, NULL, 1, 0);
insert into review_due values ('064pd0r1n0nz6d6ka2p2xbdzem', '064pd0r1n0neerqk1j5s1njapm', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n18gmxsrf2vk1z5vnw', '064pd0r1n0neerqk1j5s1njapm', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n2g34m47980ebkvdq4', '064pd0r1n0neerqk1j5s1njapm', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n34e3jnybeg2fvx3qw', '064pd0r1n0neerqk1j5s1njapm', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n3tc2e0vt513kkwx58', '064pd0r1n0neerqk1j5s1njapm', 'explanation', '', 19560, '');
insert into review_office values ('064pd0r1n2v42r9jn2n1v4fanm', '064pd0r1n0neerqk1j5s1njapm', 'to-thu-ky', '064pd0pyg2gb6qj0e3re0xb2bw');
insert into review_interest values ('064pd0r1n0c4r92w1hm9zerg6c', '064pd0r1n0neerqk1j5s1njapm', 'nguoi-khac', '064pd0pyg1m4yff5xpsxzr5vwc', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n0vnr4821srbed5w5c', 9, '064pd0r1n0neerqk1j5s1njapm', '064pd0pyg1m4yff5xpsxzr5vwc', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n0yvnxsj5sceg47yrc', 7, '064pd0r1n0neerqk1j5s1njapm', '064pd0pyg21n9adm3q2znj1f70', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg21n9adm3q2znj1f70', '', '', NULL);
insert into review_form values ('064pd0r1n3yfvfss78xsgmrj1m', 7, '064pd0r1n0neerqk1j5s1njapm', '064pd0pyg2gb6qj0e3re0xb2bw', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '', '', NULL);
insert into review_line values ('064pd0r1n1ehkevasham70r7p4', '064pd0r1n3yfvfss78xsgmrj1m', 'I.2', 'settled', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n1vtxcvk15ee8f9tqg', '064pd0r1n0yvnxsj5sceg47yrc', 'I.2', 'settled', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2f8sazfy1rkyxjhv0', '064pd0r1n3yfvfss78xsgmrj1m', 'I.1', 'settled', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2rjhjsbw89j6p144g', '064pd0r1n0vnr4821srbed5w5c', 'I.1', 'settled', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2y7dcdwzw0zrhfdyr', '064pd0r1n0vnr4821srbed5w5c', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3hcjsd7bpvw616btm', '064pd0r1n0yvnxsj5sceg47yrc', 'I.1', 'settled', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n057syppetqe2wfvj4', '064pd0r1n3yfvfss78xsgmrj1m', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642009000000);
insert into review_figure values ('064pd0r1n0chgrz7m84qnfy64w', '064pd0r1n0yvnxsj5sceg47yrc', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642009000000);
insert into review_figure values ('064pd0r1n0h0rftqrz92ev95jw', '064pd0r1n3yfvfss78xsgmrj1m', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642009000000);
insert into review_figure values ('064pd0r1n101kdhta315xghbsc', '064pd0r1n0yvnxsj5sceg47yrc', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642009000000);
insert into review_figure values ('064pd0r1n2h446dvs2367n3nkc', '064pd0r1n0yvnxsj5sceg47yrc', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642009000000);
insert into review_figure values ('064pd0r1n3vqmgtx68kh6t5b6c', '064pd0r1n3yfvfss78xsgmrj1m', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642009000000);
insert into review_figure values ('064pd0rh90x14dpxrnf7h1arvm', '064pd0r1n0vnr4821srbed5w5c', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642013000000);
insert into review_figure values ('064pd0rh917p6cq6zcfj8hrnn0', '064pd0r1n0vnr4821srbed5w5c', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642013000000);
insert into review_figure values ('064pd0rh929cg1he90115t162w', '064pd0r1n0vnr4821srbed5w5c', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642013000000);
insert into review_entry values ('064pd0r5j1763bqn4vjznsrbm8', '064pd0r1n3yfvfss78xsgmrj1m', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642010000000);
insert into review_entry values ('064pd0r5j2a2mnmp9462hgxj5w', '064pd0r1n3yfvfss78xsgmrj1m', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642010000000);
insert into review_entry values ('064pd0r9f1pn0tjbmh069j5rem', '064pd0r1n0yvnxsj5sceg47yrc', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642011000000);
insert into review_entry values ('064pd0r9f1xfvez6hnkc4c55k4', '064pd0r1n0yvnxsj5sceg47yrc', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642011000000);
insert into review_entry values ('064pd0rdc1a4mjmw19p4k5ev5g', '064pd0r1n3yfvfss78xsgmrj1m', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642012000000);
insert into review_entry values ('064pd0rdc1yq5nqb5hqf8ra89g', '064pd0r1n3yfvfss78xsgmrj1m', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642012000000);
insert into review_entry values ('064pd0rh91n1bv7gy4x2cc965c', '064pd0r1n0yvnxsj5sceg47yrc', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642013000000);
insert into review_entry values ('064pd0rh93naf9hbnbmh9qy1x8', '064pd0r1n0yvnxsj5sceg47yrc', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642013000000);
insert into review_entry values ('064pd0rn62nqavd0njvnt5ven0', '064pd0r1n0vnr4821srbed5w5c', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642014000000);
insert into review_entry values ('064pd0rn63xz27qzmzvn7km1qg', '064pd0r1n0vnr4821srbed5w5c', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642014000000);
insert into review_entry values ('064pd0rx00f8gmrv526fqehz4m', '064pd0r1n0vnr4821srbed5w5c', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642016000000);
insert into review_entry values ('064pd0rx03r855a8d1t6jpxhsr', '064pd0r1n0vnr4821srbed5w5c', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642016000000);
insert into review_entry values ('064pd0s0x03wrn2qrw0pxttnm4', '064pd0r1n3yfvfss78xsgmrj1m', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642017000000);
insert into review_entry values ('064pd0s4t3dds94zkqgm508xz8', '064pd0r1n0yvnxsj5sceg47yrc', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642018000000);
insert into review_proof values ('064pd0rs3394zn37skmf22z0fr', '064pd0r1n0vnr4821srbed5w5c', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642015000000);
insert into review_result values ('064pd0s8q3em78xmrr2qf4tyf4', '064pd0r1n0neerqk1j5s1njapm', 1, 1689642019000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
insert into register_paper values ('064pd0s4t206xrqnr7csm0tjar', 1, '064pd0pyg119s5cecakte5asfw', '064pd0r1n0neerqk1j5s1njapm', '', 'thong-bao', 'Thông báo', 'TB-KTĐ', 'Kết quả', '', 'signing', '', '', 'tep', '', '', NULL, '', 0, '', NULL, '', '', 'CEWHOZVMZI74JDBFCB6FXA6VDU', 0, '', 'nguoi-khoi-truong', 1689642018000000);
insert into register_issuer values ('064pd0pyg119s5cecakte5asfw', 1, '', 'Khối', 'KTĐ', '', '', '', '', 0, 0);
insert into review_quota values ('064pd0s4t2h7yk0chsvkj8r0f8', '064pd0r1n0neerqk1j5s1njapm', 'Cờ', '', 2, 0, '');
insert into review_nomination values ('064pd0s4t23sq7bfat3qnvhgd8', '064pd0r1n0neerqk1j5s1njapm', '064pd0s4t2h7yk0chsvkj8r0f8', '064pd0pyg2gb6qj0e3re0xb2bw', 'theo kế hoạch', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642018000000);
insert into mailbox values ('064pd0r1n3hdhxk1x22ddwqyt4', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4zaGRoeGsxeDIyZGR3cXl0NApBQVY4LUM4QVQtUFVFOA', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n3hdhxk1x22ddwqyt4|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n3hdhxk1x22ddwqyt4', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
insert into review_level values ('064pd0s4t1qb5qgj0mz15bq190', '064pd0r1n0neerqk1j5s1njapm', 1, 'Hội đồng', '064pd0pyg1m4yff5xpsxzr5vwc');
insert into review_consent values ('064pd0s8q14q054fy81rthzzxm', '064pd0r1n0neerqk1j5s1njapm', '064pd0s4t1qb5qgj0mz15bq190', 1, 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'theo kế hoạch', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642019000000);
insert into cross_plan values ('064pd0r1n3j203y93c9xn4jztr', 3, '064pd0r1n0neerqk1j5s1njapm', 'open', 'I.1', 'all', 0, '', 19559, 0, 0, 1689642009000000, 0);
insert into cross_consent values ('064pd0r1n1y9wkys5nacbw8vgm', '064pd0r1n3j203y93c9xn4jztr', '064pd0pyg21n9adm3q2znj1f70', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642009000000);
insert into cross_form values ('064pd0r1n08ze89d63npmdg12r', 3, '064pd0r1n3j203y93c9xn4jztr', '064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg21n9adm3q2znj1f70', 1689642009000000, 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw');
insert into cross_form values ('064pd0r1n0mhect6vxvjz15gp8', 2, '064pd0r1n3j203y93c9xn4jztr', '064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg21n9adm3q2znj1f70', 0, '');
insert into cross_form values ('064pd0r1n0mwmpxwa1t3q86z88', 2, '064pd0r1n3j203y93c9xn4jztr', '064pd0pyg21n9adm3q2znj1f70', '064pd0pyg2gb6qj0e3re0xb2bw', 0, '');
insert into cross_form values ('064pd0r1n1f0dz7sd9nx747dxg', 2, '064pd0r1n3j203y93c9xn4jztr', '064pd0pyg1m4yff5xpsxzr5vwc', '064pd0pyg2gb6qj0e3re0xb2bw', 0, '');
insert into cross_form values ('064pd0r1n283y9es873f86d6sr', 2, '064pd0r1n3j203y93c9xn4jztr', '064pd0pyg21n9adm3q2znj1f70', '064pd0pyg1m4yff5xpsxzr5vwc', 0, '');
insert into cross_form values ('064pd0r1n2nw0j19tv300sq6dw', 3, '064pd0r1n3j203y93c9xn4jztr', '064pd0pyg2gb6qj0e3re0xb2bw', '064pd0pyg1m4yff5xpsxzr5vwc', 1689642009000000, 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw');
insert into cross_score values ('064pd0r1n05xj8t1zspk7t1aw4', '064pd0r1n1f0dz7sd9nx747dxg', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642009000000);
insert into cross_score values ('064pd0r1n0ca607mpa7njx49a8', '064pd0r1n283y9es873f86d6sr', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642009000000);
insert into cross_score values ('064pd0r1n0yn392syap3aejkyg', '064pd0r1n0mhect6vxvjz15gp8', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', 1689642009000000);
insert into cross_score values ('064pd0r1n13q6vqh722xjj8hdm', '064pd0r1n08ze89d63npmdg12r', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642009000000);
insert into cross_score values ('064pd0r1n2rmkxqfrdf3p4pknw', '064pd0r1n2nw0j19tv300sq6dw', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', 1689642009000000);
insert into cross_score values ('064pd0r1n3myesdyrmzhx1809g', '064pd0r1n0mwmpxwa1t3q86z88', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg21n9adm3q2znj1f70', 1689642009000000);
insert into review_sending values ('064pd0r1n00bmna177h4fv7qkg', '064pd0r1n3yfvfss78xsgmrj1m', 1, 1689642009000000, 'nguoi-064pd0pyg2gb6qj0e3re0xb2bw', '', 'bda82b911988dc588b51c666a996ea97e14d475889f72e3f1173b9eccb9ee5bf', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"lượt","Lane":"reported","Value":"110"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"}]}');
insert into review_sending values ('064pd0r1n29gt9qjx0c5rvf390', '064pd0r1n0yvnxsj5sceg47yrc', 1, 1689642009000000, 'nguoi-064pd0pyg21n9adm3q2znj1f70', '', '70e42dfc55c3b8e3ae6ae9daa4f3a9dfe4146fcd32223993308698d5504d677c', '{"Total":"70","Base":"70","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"70","Base":"70","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"20","Base":"20","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"lượt","Lane":"reported","Value":"120"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"80"}]}');
insert into review_sending values ('064pd0rh9250hdtqvcsj2meekm', '064pd0r1n0vnr4821srbed5w5c', 1, 1689642013000000, 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '', '95d2f6ba95f55d875b3c2d1676bc8b78c0ccbde1105dcfa374a2a01cf9f8ecaf', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"},{"Fact":"lượt","Lane":"reported","Value":"150"}]}');
insert into review_sending values ('064pd0rs30vp1gtbs28q8wve20', '064pd0r1n0vnr4821srbed5w5c', 2, 1689642015000000, 'nguoi-064pd0pyg1m4yff5xpsxzr5vwc', '', '95d2f6ba95f55d875b3c2d1676bc8b78c0ccbde1105dcfa374a2a01cf9f8ecaf', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"},{"Fact":"lượt","Lane":"reported","Value":"150"}]}');
insert into bloc_carry values ('064pd0s8q0ej0krsdcyw1hhgv4', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg00521t6ynfs6fefw0', 'mốc chưa xong: Các đơn vị ban hành văn bản phát động thi đua, hạn 31/01/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0s2pw70fhkzctnk9g', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg0fs4tjt6nv46ae2tr', 'mốc chưa xong: Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm, hạn 27/02/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0tts6t7vbkhq01954', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg1baa4fgf7y4jkbbec', 'mốc chưa xong: Đăng ký danh hiệu thi đua và hình thức khen thưởng, hạn 01/03/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0vp16zemhsy52z1v0', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0qsv1kg6b7b7a2nb317dm', 'mốc chưa xong: Báo cáo quý I, hạn 05/04/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0ygq65gwxa2r05t5m', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg1vh34gq323kyp67j8', 'mốc chưa xong: Báo cáo sáu tháng đầu năm, hạn 15/06/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q1kz21jgsrdwjk59qg', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg2750ee4er72s1w2sm', 'mốc chưa xong: Hội nghị sơ kết sáu tháng, hạn 10/07/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2gssvp9e3nn9ypj3w', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg28m3sxa6jq52k3n3r', 'mốc chưa xong: Kiểm tra chín tháng, hạn 04/10/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2w119my3dw02fzdd4', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg2g92t931r5m6pj8g0', 'mốc chưa xong: Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng, hạn 15/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2ym0k0rrstqketqc8', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg2kcc3qeecvwq6qd6c', 'mốc chưa xong: Kiểm tra chéo, thẩm định điểm, hạn 27/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2yn39sqtwhxgb9k0r', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg2n6mtvcvsegy91sh4', 'mốc chưa xong: Các đơn vị giải trình nội dung khác điểm tự chấm, hạn 30/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q318we0t7pvrn2bbk0', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg38ck6wtq0wgdms6vg', 'mốc chưa xong: Gửi bảng tổng hợp, thống nhất điểm, hạn 04/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q3kehgkt65919nvg8m', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg3c1tpx4pr1zs6kz2r', 'mốc chưa xong: Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau, hạn 11/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q3wn0xpt0pznbz0n28', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg3ekcmg34kb6cazpw8', 'mốc chưa xong: Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng, hạn 15/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q3y5vn3achz548dhw4', '064pd0pyg119s5cecakte5asfw', 'milestone/064pd0pyg3rvfp6rf4mqaqm6ar', 'mốc chưa xong: Bàn giao nhiệm vụ Khối trưởng, hạn 19/01/2024', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
