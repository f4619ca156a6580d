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
, macs text not null default '', key_id text not null default '', seal text not null default '');
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
, mac text not null default '');
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
CREATE TABLE erasure (
  id      text primary key,
  account text not null,
  why     text not null,
  at      bigint not null
);
CREATE TABLE signin (
  id      text primary key,
  day     bigint not null,
  account text not null,
  what    text not null,
  address text not null,
  device  text not null,
  at      bigint not null
);
CREATE INDEX signin_account on signin (account, id);
CREATE INDEX signin_on on signin (day, account);
CREATE TABLE signin_hour (
  hour    bigint primary key,
  refused bigint not null,
  more    bigint not null
);
CREATE TABLE signin_day (
  id   text primary key,
  held bigint not null,
  hash text not null
);
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (10, 10, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (11, 11, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (12, 12, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (13, 13, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (14, 14, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (15, 15, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (16, 16, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (17, 18, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (18, 19, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (19, 20, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (2, 1, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (20, 22, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (21, 23, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (3, 2, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (4, 3, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (5, 4, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (6, 5, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (7, 6, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (8, 7, 1, '2026-12-01 02:47:14');
insert into goose_db_version values (9, 8, 1, '2026-12-01 02:47:14');
insert into unit values ('064pd0pyg005h84ykyx5b48c5c', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg0yy8w98mp5myx3bwm', 2, 'so-b', 'sob', '064pd0pyg37rt0thg790yjpjjm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg1db5e6gca33tc3h74', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1nt6awyz219mfn3cr', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2wfw65ry5bhh8yvjr', 1, 'so-c', 'soc', '064pd0pyg37rt0thg790yjpjjm', 'so', 20148, NULL);
insert into unit values ('064pd0pyg34nxy6dn169bg2hr8', 2, 'so-a', 'soa', '064pd0pyg37rt0thg790yjpjjm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg37rt0thg790yjpjjm', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg005h84ykyx5b48c5c/1994-01-01', '064pd0pyg005h84ykyx5b48c5c', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg0yy8w98mp5myx3bwm/1994-01-01', '064pd0pyg0yy8w98mp5myx3bwm', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg1db5e6gca33tc3h74/1994-01-01', '064pd0pyg1db5e6gca33tc3h74', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg1nt6awyz219mfn3cr/1994-01-01', '064pd0pyg1nt6awyz219mfn3cr', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg2wfw65ry5bhh8yvjr/2025-03-01', '064pd0pyg2wfw65ry5bhh8yvjr', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg34nxy6dn169bg2hr8/1994-01-01', '064pd0pyg34nxy6dn169bg2hr8', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg37rt0thg790yjpjjm/1994-01-01', '064pd0pyg37rt0thg790yjpjjm', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_from values ('064pd0pyg2wfw65ry5bhh8yvjr/0', '064pd0pyg2wfw65ry5bhh8yvjr', '064pd0pyg34nxy6dn169bg2hr8');
insert into unit_from values ('064pd0pyg2wfw65ry5bhh8yvjr/1', '064pd0pyg2wfw65ry5bhh8yvjr', '064pd0pyg0yy8w98mp5myx3bwm');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg37rt0thg790yjpjjm', '', 'unit/064pd0pyg37rt0thg790yjpjjm
unit_name/064pd0pyg37rt0thg790yjpjjm/1994-01-01', X'53944310E4A37F112CB8CFCB6A74C2E1936AA53BB9A31CB04C95A4E0F2FF9B46', '8:qJaHBsGtXFCLuDCYZZtMu5kTNyCPlzg6K30nRDKm5uc
5:-yPawKXuckba62mVZVOGutYNkr-BlbxgyHdR5PMZlq8', 'fbd5ec8fe26c', 'IDREuGKHniv5_QBbLDWVLeTD6m4kwzwisIilDlHwlyY');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg34nxy6dn169bg2hr8', '', 'unit/064pd0pyg34nxy6dn169bg2hr8
unit_name/064pd0pyg34nxy6dn169bg2hr8/1994-01-01', X'FF5F793B24DC9D75ABABBE573EA4A5D887F90AF0C9182E8DE591932C839DC61A', '8:VE6f3A-P3kfgUVke82w8-w8doiXl_DQFQrdUGwkPrJs
5:v4yfSKz_CjWz02UGofrURswohCiUYV1DYxJL0p4sWDM', 'fbd5ec8fe26c', '8HVPY0rTAWJ3LtZETzrPjhd8O25e19ePT2I7P9_PiLs');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_member/064pd0q6a0p2hpkjaahj0kq36r
bloc_member/064pd0q6a0t83dnvxnm8qnd5cm', X'E83D93CF6AF0B97810CE0CB090FE8085A311598F4245222B8024316D8F86D1ED', '11:eGu0czrL-zufOtP6OOKRoIfpeEiaLoGLqKaYSLY6Y6c
5:vBMNoRX_gWRBeCq4ySJSToXeytyf3TLfkB3P5z5Na7o
5:7vH2cu3_fHNTNNRDb_Q5w7O6ceWTeOilL6-XWUItC9A', 'fbd5ec8fe26c', 'YHs3MTtHcCItypwhjNXD0v_gKUsOh-kx5FEB762pLOU');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_member/064pd0qa734hq7qkjc622ck9cr', X'D8574EC09C7926218FC961B67D1BEC7AF7F15899DEE135B83E612CCA37343044', '11:56uNBY9s_szI_WX_LZGLXzS_tL66PLwsq88GYcHC5Nc
5:b2XhW2jC6WMVHgA9-SNl0_c6RfSbeF_AYCbrZPzRtsY', 'fbd5ec8fe26c', '4atqt3P5gTPSKtWoysI81sEvhQt7KgQMxjW0CnZs05c');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_term/064pd0qe42ejz2wh6ndttfhc4w', X'DB7EA6D144FA1A9FE0C08A75C4DE3FA21B52A3D51C3239DD7D77F92800AB584A', '11:KRVkb0-BJReiF-Me9HJVAlNtaLfLSZa19jSuVHDoJIk
6:UjrcHMyKMHs08QBj-078rDnQ2tDaFkPzkIOxELZxKBc', 'fbd5ec8fe26c', 'YX7LaZlLxzpBerrGONwCKyhJYSEQ88ZzdTpDPGp048A');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_term/064pd0qj12g279prnbtzq9kbzg', X'FCBB0881F2720FDDBFD75EE70AD53045EA8B6F9EAFB9E243794A8393ACA00C8A', '11:3NjcMlmDnKUq4gYq8xDVpmYoPY3YPGpWKbbhAh1jAvg
6:gBL9A4hiPBscaUAKZs1LHorZKhT_NwFJo7MeA1zX8cc', 'fbd5ec8fe26c', 'OSd1lUPYbDZEG4rslNwDXMV9eflmHID9U1WvuxQ1_Gw');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_paper/064pd0qny23rd3k2da0rr369tg', X'8ED3CD82920AAF16BE16F498199F2B9E0E0592D33C8D3C827A78BF98B3423118', '11:8SydE3810e_kXHVEgv_cUakd2BgXX7rLRNkj_PpnsSs
9:gWPnDQgUm2jSJoBC5UFtmmhFjVXlUb0O6Ep549v3naE', 'fbd5ec8fe26c', 'cK_0Y5Mq7MeFM9Al5A67B1eAspdnMSpPXYrlXT8LFKs');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_milestone/064pd0qsv3gembqy0sec6tjf5g', X'BC13FDA7077A0A4B0525EE279D067D5B080122A235484C33F975012877AEDD80', '11:2gRZGZjGT4L930KnZCQt9_SX7NepfCNpTejllsODB1E
7:9QLQ_rvY2r0QhaIWfhlx7McuyxXYlCmBR2pAKKA65u0', 'fbd5ec8fe26c', 'a7CFzhNWk8QBIv8bsKNizx5B86XC-O_70upLjcjB2K0');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_exception/064pd0qxr1fdfkp915qpqfhrac', X'0DEC826D68D21D0B4FC061837500485C44563B99E98CE2FD1B34FF7645E5D5F6', '11:w701nAHhIFxmAUfrbAiD2sXab2vHTUZwf6R8s76qgOM
6:ZVwiJlmvXgzPbwle1383wAsxq3kAU2qXaSUCivYAHyw', 'fbd5ec8fe26c', '0A7EOz4VNX0wnjiPH6ECIhlNRiHT1-sWTI4FkDBVNxU');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', X'09F602A4C5F554026AF6E86AA868233197435CE1FDD6766BB8BB6CB21D4E5459', '11:n28zV6-Ju-sfNHxUYac8ZNG6oJdsqLupUPG_1uHaybI', 'fbd5ec8fe26c', 'R5zZMqIOUFC5UHXCGqe-38t_R7O151GV_1qlS1ybSlc');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n3t79vmetmw39p9rxc', '', 'post_title/064pd0r1n3t79vmetmw39p9rxc', X'E9CD5BB291D2534A59704EB12159040665A28E3598FB93D2AA979C2A11C7463A', '4:MD8qhq9SsIlEbxbVLIVntFjkVq-SIgGUDT2CIwUGcVA', 'fbd5ec8fe26c', 'j7ZFGW0I5MQHoaCXBJsaPyiiyDDX9p80U5CpvawkPi0');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n3zzrh2zvkk58kk880', '', 'person/064pd0r1n3zzrh2zvkk58kk880
person_post/064pd0r1n2bzyrfzsrmf97yecg', X'237AA266A8C93445BEF2DBE1DAC4B91D26667D25D1F09609813823E52CEA6206', '5:GS9Wv1ht0MKWMw-jHtWujr3K2OiX_Wem5uNFURZOac0
6:3bcnQoGvezSRvaVAiyCqtKilcNTsU9GZnsqdmayYpaw', 'fbd5ec8fe26c', 'uHu7ZutY-u9Xbmi9NxOhiCPLWy4pl7XFRA3UZj1PFm4');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0yy8w98mp5myx3bwm', '', 'unit/064pd0pyg0yy8w98mp5myx3bwm
unit_name/064pd0pyg0yy8w98mp5myx3bwm/1994-01-01', X'225F5DED28D283911873362B0515E67AE50A131667F9DB35E85D9197A6AEF7C0', '8:l_LDnSVqpeGeJgm8Cj8F5eRlnyhrhZMcMvKIe5Mow_M
5:PVk4a3aZJ54uHCdJm6vMrQ-rxzv8AiQgUz5wca1ZAro', 'fbd5ec8fe26c', 'NFYYYbrSX79H2NorKhmAdQ2MPrcZ1JPrXHr5xCP1BhM');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n1fz5cxw45m2k3snq4', '', 'file/064pd0r1n1fz5cxw45m2k3snq4', X'14B5438D36B7682B1489FE6A5AA162C29F094131698D5C9D0C0553876954B89F', '11:ALd-d36QoeB-9xSik7E0UYROqIUENIKoLaPGtWy54Og', 'fbd5ec8fe26c', 'xgTP7Jgz19ov9az5lPVB7fWYY65RohbJ5Ym_qnIZMjM');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n1fqxkhrp3sfg3wqer', '', 'account/064pd0r1n1fqxkhrp3sfg3wqer
account_role/064pd0r1n1fqxkhrp3sfg3wqer/0', X'010A308D15CB978D40150405725586BE12ADBED43A448AC15C1211B5568953FE', '11:58_g6TRXzKUIjMsthRNqK-zHfA-4kRdm81lxwAciY_M
6:cpDzZbhUeheXrBfS-MrN-MCe3iEM8Bj1Z-neUr7GKVk', 'fbd5ec8fe26c', '8hMS22C6GLGAFj51ShJwkgKYabNbRq-MzK3sIcDnkvk');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n1fqxkhrp3sfg3wqer', '', 'account/064pd0r1n1fqxkhrp3sfg3wqer', '', 'account/064pd0r1n1fqxkhrp3sfg3wqer', X'40C60F15DDD534F2213A6134A0F2C6B04509479E4D3B9A371C1BB657DD366976', '11:_YZ6g8gbS04USfaci9L5YYoaFsgXR7m52t-1wWPw-vQ', 'fbd5ec8fe26c', 'mJlMGSHQntMkLs1wnBYaG31uBk0DEtrDGoq5qj5GLo8');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n1fqxkhrp3sfg3wqer', '', 'account/064pd0r1n1fqxkhrp3sfg3wqer', '', 'factor/064pd0r1n1fqxkhrp3sfg3wqer
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/0
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/1
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/2
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/3
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/4
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/5
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/6
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/7
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/8
factor_code/064pd0r1n1fqxkhrp3sfg3wqer/9
account/064pd0r1n1fqxkhrp3sfg3wqer', X'9A8E88FA1B0D12B6F9A9065EA48C2B48294F16187D8238245335A603C4EE580A', '3:gC5WdpELNs-mXrlm5v_vcHB-eZXopcCNKdrOwVtp9KE
3:U6bAwS5DguS1qjwLMiow3hbiohIlTJD2OOhRjexFe3Y
3:RlUlfsJGUQ07NS5XE45ajwKHkYAZcB_F52MM7rRptFs
3:4auQl01a2P-MzKhJIJyBIJOGNVkGqAHWhCPzHSfw47g
3:_h2kuoCESWteOkPsHFOiO49ffvmdXnMkF0c5GMS_Fzs
3:mnD6jC_i3DNGuOmgUeg9Kp1_7xi4m_6CjmfDt_cgh_0
3:G-8xscbcOftZGzXc1jOt666aoZrxYjlx9mSXWBYpxS0
3:MP-t2zgdqC3O8dfxX9ez_JYMp10RqAzquq4o8bPX2LU
3:7u7UZl5wEhfRQuBc_wBhhzRVNI8EePRKtNBUKx3iJ8A
3:Yp-8Hf63tTUN2eBEQFy8Wz0ezPUbVjc8K4JkpI-V3uA
3:ipBF1ckns2QBHw4_MgDvxrwHvuZFgOoWyLSKkw2Fbu8
11:yYS3LpVv-xBU8nrELcZ4H5QWijRA_XDilCGDF65n-t0', 'fbd5ec8fe26c', 'h_J5US1u4Gsl1Z9TmzSwwtOalqYQ8kwKDBnOY018tQc');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n1fqxkhrp3sfg3wqer', '', 'account/064pd0r1n1fqxkhrp3sfg3wqer', '', 'passkey/064pd0r1n1a4hx94z3443gnp9g
account/064pd0r1n1fqxkhrp3sfg3wqer', X'132979CB1469278005DEE225ABF7CB322647BAF259B2541C7E83E6859B86E48E', '7:ycqBi0brpSYpNZn4Mk3R86NbCzeCWvrrjBoeldZsLvY
11:-GOwhhb6y_neTtwV9OzM9PNBto6JHYDi8CHYuTn7zCc', 'fbd5ec8fe26c', 'qfRCoumd8OxLboH3qPyhy2vkXju2WPkKaVDaNyYyICc');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n1fqxkhrp3sfg3wqer', '', 'account/064pd0r1n1fqxkhrp3sfg3wqer', '', 'sso_link/064pd0r1n0j3akkv1x8h3t9r0r
account/064pd0r1n1fqxkhrp3sfg3wqer', X'75152C3B7202D78C9A21CEE81E7813F408809959905B20AF496655FF3D867631', '6:9eZ0uhDY0EF29R--NeeoK_kcO1WCgwUgs4eRrzC40nc
11:2fQnw9J8qdDS5cdeAezr8PzHaS_neAWhX3MuPo6IZtw', 'fbd5ec8fe26c', 'Nk9QwCD2rIG_aJ7SJ_K-9oyTt16GF5K9ON5w-uZueUs');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n2qkp4xjmfwazr5rd8', '', 'account/064pd0r1n2qkp4xjmfwazr5rd8
account_role/064pd0r1n2qkp4xjmfwazr5rd8/0', X'E79DC407134C0B04E0FFEEBA42CDF24C9CC451E3CC590764209A1430B776402B', '11:4woisgkAzlmf4sxRPSNLeq2XxmANPdJ0z_sAGKGa0iQ
6:sDSoxdUOElo54tfLGmbb13dKlO1WU4Vlpem7vkdXghs', 'fbd5ec8fe26c', 'NoK52crlXPs4_ZAA_HnUC2d64I_zAGRfgFGoWGm6xAo');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n2qkp4xjmfwazr5rd8', '', 'account/064pd0r1n2qkp4xjmfwazr5rd8', '', 'mailbox/064pd0r1n2qkp4xjmfwazr5rd8', X'074D692D80E19A8779C218F9DF0CA6AB9B3C79AD725E931A5765DEC9EF6BB972', '10:kz9FBh7Wi2Ghrq2FHRhuXEjNfq0j12p4IIo_JXVRwZ0', 'fbd5ec8fe26c', 'pmc7g_bjvcdpTMLhu5tv9OFv3EpB6CvXhbU9lJsw9fo');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', '', 'sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', X'E1C2065E592AA90917341702DD1E9744E2E37DF0E7D538940A2C3E15608F1966', '15:AkS9ZrwGB0tUM_4nIa4sWXDiO83LVivlvV3BbJ-aRog', 'fbd5ec8fe26c', 'M2zN4UHDUR75s_lWYx5GUQmc6Hm5JI7mHvzmZ9GYNso');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', '', 'sheet_comment/064pd0r1n0ere8j6686rk5h6gw', X'798500C760F34CEFD5EFA16A1E8B84A38066EE6E8E1CF5B561E139425E2800E4', '8:amHf2if1Ya0BpjSrtqwgx8ZDDj2CNkBXVg007LDN4ec', 'fbd5ec8fe26c', 'Owlt6jQsepTyrSXGQoCQz2R60tRlpX5eTO8pHcVlAaU');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg2wfw65ry5bhh8yvjr', '', 'unit/064pd0pyg34nxy6dn169bg2hr8
unit/064pd0pyg0yy8w98mp5myx3bwm
unit/064pd0pyg2wfw65ry5bhh8yvjr
unit_from/064pd0pyg2wfw65ry5bhh8yvjr/0
unit_from/064pd0pyg2wfw65ry5bhh8yvjr/1
unit_name/064pd0pyg2wfw65ry5bhh8yvjr/2025-03-01', X'E8667DFDFC22240028239D0CF116743E8F262B6926326BE23EB85D97DF6DF67E', '8:WljubZpk5sUF_XvTC-xNiyfmY8NXYjMPdY8YypQn7hM
8:7mPXSjKd7fXDdoJAycn-xVrefikD_jT_7Vo1nBMBraU
8:a75yH9iSLPOl0pXEPDVUhZsk9svKmwT5BnZwO-RY0ps
3:EPaCby_fdlwiGB9LTq3-CHAYhbLwU8Yw_3QQeVYz8WM
3:RvABzW4lp2jI1EMTRpMMyXoqTHBCTbkxTVCcZ7a3mFA
5:bH4we1bxQb4KfHfe0SNlVCk_AsiorqZ5fNUFTFkcZf4', 'fbd5ec8fe26c', 'Ii0j9VvM7JevHi-ADiRp-zNj3brXXXgcw0BhcldVWPA');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', '', 'sheet_comment/064pd0r1n0ere8j6686rk5h6gw', X'0DE803E8571ACB42502EABDA12B92929E63371F3B3633D063CC4DA78223D8E13', '8:1XPk7mh3qAUcMS7MkdPMSyp_OEV9_kU62ZiE_Iuln-Q', 'fbd5ec8fe26c', 'RFj3ZCeAFW5Hu0QmZDl_gy2WRUOaedlua5p-SCd1ez8');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', '', 'sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', X'59259667F0CD6B825E44E388578E47898555E087D44959BFA31D02F90789FCC6', '15:Z7IrPj2fSCi01CK60MvRNCYGyMUEecCkFvhQfnDZzZ4', 'fbd5ec8fe26c', 'XniOS8i-K0SiZ7yXA3RhvPo6wQl9s_wikKzlngUe8YA');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc
review_due/064pd0r1n2zxa7jn747sym0yb4
review_due/064pd0r1n3hve8h6h7bqmzaa4c
review_due/064pd0r1n2d0dp2bedb01yd298
review_due/064pd0r1n1tqkcfz2ta3dmmedm
review_due/064pd0r1n0xbx8dvjdrcffzp9c
review_office/064pd0r1n12b703fs7wk3jnydg
review_form/064pd0r1n0xmnmny5qhk53705g
review_line/064pd0r1n166419jhnbr17vz5c
review_line/064pd0r1n2hgeeb41nrptsdmem
review_form/064pd0r1n3v0ppz3vmdw087s3g
review_line/064pd0r1n2282rkkt99dktp7d0
review_line/064pd0r1n3m4yc69kwx9853tcc
review_form/064pd0r1n2t6pr4drw6aa54sv8
review_line/064pd0r1n2kx936kwepq840z4r
review_line/064pd0r1n0yf9pwny84wjjrcq0', X'7990CF9459163BEAFB04E7F77D97994AB5E362AA50439060E6DBAE2840249FE3', '15:QMkdHEVUmwO5xae3feYzSLFJXjPX5nibRnO4N5XCCbU
6:TviaAogH9R4ZpllKZHg1Wt5MpIh0rTf5528G02zFaFc
6:MFmIFMYXP42sDssBPzdj3qv51JBkj0w3nVQHof9wMxg
6:FtSUkJKkVzoVAKP3MPS_1Ttm5Oy6HVLfowqr6ApgSc0
6:4gwGi4PPkwZH6kvGYayrP-dZ9qSPX5_sYnNYH-MEFGo
6:hQ0zWBMns6KPrumqVFu-hbE9985s1dGmqeLGm_oUXPg
4:oF87ALngX8lCMSDIMc3OhBCxtYkLHxruZVJyiH79IgA
14:_T37-xkBNzb33nAmBYq7nKtlYYysYtEoNF4Ap6f5cXk
16:PaIf_hJxkVVSorW3M11V4jJkdIe3lUAQhGhqeGJCORM
16:gK3qxhJpFKP1Dn2gHubH46Mjsi8oqZbsBeSsn9wHDQ0
14:F1vyBc4Pg2gqHVIA2m6dEER0RgmSsGvZT7cVNp6WWn8
16:hRaVShVGpoXiMjsZUwAwer2lV8lfZ2htZnG95fucyY0
16:ZBFAc4m9NelBHg-JTyQjQEGDrcKutIeU2forbRNFiRI
14:GhI4uJS6UkPh0WqxVvwrb8w76uf3Pt2HzYGehH8aAgk
16:SrV6WFNd9NsnbhgqGgrEw4tbmpYlRC56UmEDIOGAgxo
16:BDEz1MRgzm4nqqvpIUg-ymBORQWHimQxrWbXgWBVVk4', 'fbd5ec8fe26c', 'QcUJ_d420agMC9eupQf-FrH8kBdMFRqNzhgM97ra8jw');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc
review_interest/064pd0r1n2x31wf9r4hb3075kc', X'C65FCC0B8D3441D6B0574012D8BCA6629A791326BE93CF187FF624BA6EAF6B1A', '15:2R1pUDvgeoFkaUdwkziiCxD7we0vpE0AU1pexwxl64E
7:shTETI91diC-WkNHHVSUNHIp0mi9j9woGwdsEmEAl04', 'fbd5ec8fe26c', 'Uq5AIe7xeJJw1KBdrzJJmr9OJ9U5_uPZ_wZf9cDnSnY');
insert into log values (34, 1689642009000000, 'cross.setup', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_plan/064pd0r1n1vpa8xv24jxjy96w4
cross_form/064pd0r1n0fmjgarr6zq4563fg
cross_form/064pd0r1n03w95kwbdzes74vfc
cross_form/064pd0r1n2a2dmvt7sv64mej98
cross_form/064pd0r1n2qty0pw0chkb5z49g
cross_form/064pd0r1n3axg09jf3bqf21nsg
cross_form/064pd0r1n251ckvffgtkb99ccw', X'8F197100FDEB1197A4690B5D0A0BFFEC4AA3832625F8764FA3A1CACCB355EC77', '13:4QODuy6vWJkCbaViz3YNcC71PBQZneZgfW5r9LrIESo
7:1UIahUIs2DsihGVdf2EVczeMngmFVfKIDx5T4IdzVys
7:WZmBqtmE5mWLQE85yO5lUh4Wg1FtKUUosab0A8uKf6o
7:bQqWkGouB-pDKDACOefgkvjZkTbFvLst3MsfV-p2ocA
7:4QzrL4B1G54ASE8oCEjc-tJtFkpiZKdhn0cz9iNYU7Q
7:osaOgy2e8i6-FUHKpXaCkT9-WTMbXNxjbyazURnqoS4
7:Tyy4pPXrB0iiri9pJ-VnIFY_o0RazikzCh7YDvL7gGg', 'fbd5ec8fe26c', 'uEeiUIywvNoF3iiujR268-dRzxx5CKmchQySn5TVpCY');
insert into log values (35, 1689642009000000, 'cross.begin', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_plan/064pd0r1n1vpa8xv24jxjy96w4', X'FC8DD641AD262968A8EFFFBB7E8C093B18C64B341D817CE9984DC1FC6AAE95BA', '13:yTued_sbRfIAb143o78VnviZWwaiGazWwkQtOMJ6APY', 'fbd5ec8fe26c', 'jlbMM2Yh2tjs5wBES6tSJpJBas0ZJlxJMXLMjD1fmpk');
insert into log values (36, 1689642009000000, 'cross.reveal', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_plan/064pd0r1n1vpa8xv24jxjy96w4
cross_consent/064pd0r1n1d9cwe99k4p8dmq38', X'B36C16A10DBF43F08A489B044DA37DEAC678B776A029F9E59B1A544867648B9D', '13:y0SjJUzBuuszt2G0XXfQ1f_73qAc1tO3xPDoyBNYCuw
5:cOShgwVnixpkwZRESZoghXMs8Oy8hHq20nW4HEBgiwY', 'fbd5ec8fe26c', '_lx56AxwJt1tom8-dW_8tImhY7jm4UjoLd_I4NE8SkM');
insert into log values (37, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_form/064pd0r1n03w95kwbdzes74vfc
cross_score/064pd0r1n2bqdhcxwxh18j830w', X'E079F78954A3122A0AC69E92ADE7E074578A3DD4433A2B888DF240190162BA5A', '7:A4dLyA6Pg4VOXj9HxS0vHeimFLKuHB_8txxOxgLXh4w
7:RD6iRRWqTpYoCtNsgtCIuiwzv8zPmNmiYr_mt57ifhg', 'fbd5ec8fe26c', 'pyPsXLHkz4dVgps53ebsy1ZqJbPMQgSSfBrD_Xtzo-4');
insert into log values (38, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_form/064pd0r1n0fmjgarr6zq4563fg
cross_score/064pd0r1n1svmb0j51n74rf0f4', X'3BD5AE72AC437DA378D3CD4B86F7CDD66A42FE4FB654A5DE10E061A77B6AAD21', '7:YoJFz5X5x5BCQzUsmzqF7SJsrxJeAvkmakBdZXspWGY
7:BcIvK-7mipHvY7Hul5lxOzTKV7ClKzXYRoI6_NxWrWw', 'fbd5ec8fe26c', 'Sp7K6wobdjyqal0B9g-lqtog-5lr2wl3qP72HLAoSk4');
insert into log values (39, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_form/064pd0r1n251ckvffgtkb99ccw
cross_score/064pd0r1n2wvtkxqpd1x734cq0', X'D5CF2E0B2E5229D4070C960B1D15D503E3BE54272F7EB9A46A87339743C9F902', '7:b8GbbB8UxBD0vVnEfvYyO5U7MgpwCj6ODHLBB45ZM04
7:DO2FZQNGBuqJkEr8RKptp0xUN-EB_gj9XoE9pMZ6F4o', 'fbd5ec8fe26c', 'Y_JawOWpFOP4PR6mgngbKi5hphbJPPGhUXhq7uOfVtA');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1db5e6gca33tc3h74', '', 'unit/064pd0pyg1db5e6gca33tc3h74
unit_name/064pd0pyg1db5e6gca33tc3h74/1994-01-01', X'FB34E48A24AA2EB1EAADA996547A9D0727AD17FA54F77A534D36637569279310', '8:jCRuF64Cwp4O8qNozxoSV2dq9RGO66OSnVeiMIvknh8
5:46q10DLMDTtAbrJT2TfhrS071jfk9EXcug8BPQeGhXU', 'fbd5ec8fe26c', 'fZ87ZVuss9JZTyx9p4s9mCn5zqyXpQ6HMtAmilIs5JY');
insert into log values (40, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_form/064pd0r1n2a2dmvt7sv64mej98
cross_score/064pd0r1n2ksw3zymapct88wz4', X'E4B46B3DF2A480EFAE5AB1F4E091B0940C1E665D22A8B4A13E45F421A94D7D8C', '7:oWiB_SWU9xyeOf3RwNCD67TVCIjAIIVaDm84Zr0MRcM
7:HAiJ96YgNofl1TbHc0G_wKiIt6TqZO2s4opJRaS-izk', 'fbd5ec8fe26c', 'N8HCF6pjXNmaSFsQEiOxjdhdOysxm4s5rj2TvYLJmhg');
insert into log values (41, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_form/064pd0r1n2qty0pw0chkb5z49g
cross_score/064pd0r1n2gtr9r7kd8jbzq994', X'A2C1E3F0214FFCB8D546B0BE43865222E9F77ECE02CFD12D68A25BB95D442257', '7:sEoE_nMnU9rC3FYJHeqasyye6nIYx1Ux96Pmi7g0hs8
7:_JUZ5RYaHEsBqep5bD5-5BUSRFu8n2-It265vLCpezE', 'fbd5ec8fe26c', 'hrAcQMhyEM8LprmOOPXe4TDuYr6Gg9GWpg7gu8SqvSU');
insert into log values (42, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_form/064pd0r1n3axg09jf3bqf21nsg
cross_score/064pd0r1n0en7zkzvbf4qw6c1g', X'DF2971F82DFD99458333318548269A8059B95AA35A3FE23629335D005FF036B3', '7:5lePEQZqYopYCGCnRApD5odEIGv5aWSYfniclVQtMKA
7:AnCUofS7g_Z5kWXQL3HgR4x1ULYBVHQpySABiKkFDO4', 'fbd5ec8fe26c', 'SHHTwa6K6Rtd-Zef3TJN2vbTx2Td0TMvfdEs9diDftA');
insert into log values (43, 1689642009000000, 'cross.send', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'cross_form/064pd0r1n2a2dmvt7sv64mej98
cross_form/064pd0r1n3axg09jf3bqf21nsg', X'7BC47C9A709DA66998BD4DF0C817C9A12A7F2E9B57BD215CD0DF3EF91264C287', '7:4CXkXygFI4riOrhueQT0yvZXyipFA3qnr1y5dRBmt0E
7:eDAv-ic1SJx52PIWvutvROpxEG0VcUJhl6m0D3ubeZ8', 'fbd5ec8fe26c', 'GFmCdqqrM11dTak1_Zo5xQFmVBowLyK2ud5J5c3QXlE');
insert into log values (44, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n0xmnmny5qhk53705g', '', 'review_form/064pd0r1n0xmnmny5qhk53705g
review_figure/064pd0r1n34h4qe99xmh0ebdtg
review_figure/064pd0r1n2bk9873yeq4v6rgfr
review_figure/064pd0r1n2hebbtk200kx7fcec', X'0D04EA5296C3429FD82BFF6C3C904900FCF02051AF8229839C035DAC286BF7C0', '14:a8v2c3X4MXkmr_8AJ6omaILqQm4Q13YaN9joZOUeIo4
8:2cBTjeaA05X-tyUw_VSszGE0xx41sY0hqP2AE6MSyfg
8:-nl3crTGVXcq9sIv6Q5RHuagWzh9__vAwtxdr5vvjtQ
8:GoGHjw78_LVUOPU4atIMyZFAZiUvXc02DDxZ5vLHxq4', 'fbd5ec8fe26c', '2y750hvgeLxEzI8wfhQ1vjpi2Vnui3XM7a6p52J_dek');
insert into log values (45, 1689642009000000, 'review.send', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n0xmnmny5qhk53705g', '', 'review_form/064pd0r1n0xmnmny5qhk53705g
review_sending/064pd0r1n0wrhyhmgems4wdcxw', X'52B893EE4D4AD580E8B1998CE2B0D0F24CDBAD9CB1DCC48BEC37615B3D768026', '14:oZVWz493K31jGkzvgCCb-N2on_vK1jU_Zh3PlEeh4T0
8:JuOTK72gnfOylSsvM-RDLI1reIIjRi0ieby8eHOY71g', 'fbd5ec8fe26c', 'k9jZiHiuYLRtNOYzcCsM-yswBsDdZgsMNlesEZP5rSM');
insert into log values (46, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_form/064pd0r1n3v0ppz3vmdw087s3g', '', 'review_form/064pd0r1n3v0ppz3vmdw087s3g
review_figure/064pd0r1n1nx57s0gyg0x3dje4
review_figure/064pd0r1n2mqtxq28ejvh5w3h8
review_figure/064pd0r1n3mssjeaqgfxkbw3qr', X'A55B27CDA8B144705942EB2A49B7105748931D17BB681261242340F0298C79DB', '14:ltbLnVr91Y44TSEH8ykLrmQNm5uxLNuaGxamDNQCtMs
8:wKZDqE9B3JNrn-Cc9RcSCJ8cDndMIZmiPtpK1lr9xuc
8:X4PCQ-txIIdnNp9lTjSpyXL2RDXTII7Gjrtfhst1q1c
8:RsxXpazKmRxivhR6FnZXIMh4D4hFyKuVWBIqe6qmDCI', 'fbd5ec8fe26c', 'wb3Hd_3v4sqN0_W1dmfHYcKFzfeLTdG72Urzphzvy2M');
insert into log values (47, 1689642009000000, 'review.send', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_form/064pd0r1n3v0ppz3vmdw087s3g', '', 'review_form/064pd0r1n3v0ppz3vmdw087s3g
review_sending/064pd0r1n1v8gsvhc4ggq1w9pm', X'2A3E9743130224590F28AC46E242FCC22A70A74A36979C8510AF3B2242CB824A', '14:2i5sb8rkA-bVcp7Sf7pxgv3FFjN5sWUWt7v7d5W6teY
8:Hk8yAQU6jmLcZvuz1nQ5SkR0Zl0Eo2i7XNaNkBvxyuA', 'fbd5ec8fe26c', 'Sd6DbZ4sG854fblk1Phbq-dQKO18gnH2xGxYeeXImbM');
insert into log values (48, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', X'86E972D94BE6C26E62DA4564F46AD26515F68A2C15DFDDE6EF2092451DAD7D4B', '15:pRwXoZlPwDnpgn2oroEpvrmFJ34VBH_EbONOZfDpIlM', 'fbd5ec8fe26c', 'TQlzzvvhZvNO4Cyx5JJHNn_pdZsev-zWkAxVwn-B9tE');
insert into log values (49, 1689642010000000, 'review.match', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_form/064pd0r1n0xmnmny5qhk53705g', '', 'review_form/064pd0r1n0xmnmny5qhk53705g
review_line/064pd0r1n166419jhnbr17vz5c
review_entry/064pd0r5j31wdrsafxyf8zsq2m
review_entry/064pd0r5j2v6nahjw5wf9skner', X'738E9F79C495A6BDEC4DD0FBA5BE898AD0720B7C63F1A7990C3865EB0615F33F', '14:U0N1z5ULAvcQwHVngjse6G4m7YLuwpfUtmoH7eLHoG8
16:v1V1xd4sIb-CkyhMdeBvMYiwdWokqbYUNGrpsQio23I
9:4ozpqPUr7eUtJXuB-40DNCr-7oed-bzYQMmxPu89la4
9:lEiXQnylKL8aJhDIF3wxFSESSj5T3xRc-T08kksRCLM', 'fbd5ec8fe26c', '97Gh6JJDsemKcMPh4PkrH1DbmRE_GG2sDtiAc0mJ7Nc');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg005h84ykyx5b48c5c', '', 'unit/064pd0pyg005h84ykyx5b48c5c
unit_name/064pd0pyg005h84ykyx5b48c5c/1994-01-01', X'B800A6C7A00743F5198A7F3E663C36E8AB01D552A1B9758A13B8D3DEA91C4D0D', '8:QUm3GNEwOy8Ae0bR0c3176eqaVEgPCMtoa8vN_9Lb0o
5:VVMVD6Uk_hhd35MlJ_ww2Q_H0tl3RePtVcnLaehfqLA', 'fbd5ec8fe26c', '3YjMGlxTCRPGm4W-Il4N5F90cnDUcMrGeGm31nZZM8g');
insert into log values (50, 1689642011000000, 'review.match', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n3v0ppz3vmdw087s3g', '', 'review_form/064pd0r1n3v0ppz3vmdw087s3g
review_line/064pd0r1n2282rkkt99dktp7d0
review_entry/064pd0r9f1ckrkgq45vzmjtnwm
review_entry/064pd0r9f3ya9d5dx5vv9fh4aw', X'2EAC75920C7BCE059C8A71B95847BBD28F3F245055095EB6D8CBE3421417A62B', '14:fToD6YfyiI7wf8RRfNdIsTPr8qAXZaqi6B8bV_RBXEA
16:5Wec598UrT5Dqt7p-5wWTiAedDMM2kjcS_mA8WBU41E
9:hDRA2VMKlk0QEIGx3932CXbMX26BOILT4QsQWxG2ZxY
9:c45Wm5Oo_ceIVP6Bb-dZJ15ZRbf_sli5ynnThlPaQfk', 'fbd5ec8fe26c', 'iMMwNK_5dKINdBwwoex0zwCmyWBvf-CRunFba2t3YEA');
insert into log values (51, 1689642012000000, 'review.match', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_form/064pd0r1n0xmnmny5qhk53705g', '', 'review_form/064pd0r1n0xmnmny5qhk53705g
review_line/064pd0r1n2hgeeb41nrptsdmem
review_entry/064pd0rdc0fhjr84g1r6m4c2h4
review_entry/064pd0rdc29rgwmsxp5a54wj0w', X'29B1C5EE87818BC650C0E6C014B3D59C414F0BE67480C5235AAA6BF27DCCE24D', '14:kvZCU1YO5Y9d98y2ahOIyxOEzWcPxmIsi40pvyiAaXA
16:OKpF23pOcADjkPkhrArEaMWPzTlBMEnMm9reYQEpMRk
9:AtVZjxPrs5AFjdRnK3KWKZlBlijKDMPdg2vPd0yBDbo
9:RpmFRihIXkCCDBp0kIcT_Al0JIzMACERh_qQCBqPUZY', 'fbd5ec8fe26c', 'K2mCceT6qne-XceRCFByWwJ4ByCKOe5XV5dezkhJJ_U');
insert into log values (52, 1689642013000000, 'review.match', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n3v0ppz3vmdw087s3g', '', 'review_form/064pd0r1n3v0ppz3vmdw087s3g
review_line/064pd0r1n3m4yc69kwx9853tcc
review_entry/064pd0rh90pfmnmz79dnagcgn4
review_entry/064pd0rh90n82e8q2ppv8mvvbw', X'F2A9F586B8EF4273EA4766ED86B48FF9C4CBF880529320EEBBFAFF5AE21D1521', '14:8ImNVblg0iFjObqcURWCoZV2AJoq0oKefervRASHfHs
16:r0gN79Q-8MkyhwlOz-2KnKxPmKgYdXs8cgVSF67XfTo
9:a9QXKhCAPUdpTQBOthaYbPNTuBiKTeH_ofSyH6wBkr4
9:V2b9GKWw7XS3rQbNV60xqt165y0JCVgGPgU9OO0q6QE', 'fbd5ec8fe26c', 'G9-ByCtcpTXSANQ1B8Uo5p1xnjce9MU6vcPMdEH9HJg');
insert into log values (53, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', X'9EAB6C899978E78C1FC7AEF448D229955C5677170D56504880F97E514B18EA14', '14:gGVnolh8QDRQO1pWBILucnyDPHkZxNl5pTLDM4XVtl0', 'fbd5ec8fe26c', 'jztAn8p-uRzm_6V-Da7B-q_MzfBhnANY-64tm2qPMNE');
insert into log values (54, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n0xmnmny5qhk53705g
review_line/064pd0r1n2hgeeb41nrptsdmem
review_form/064pd0r1n2t6pr4drw6aa54sv8
review_figure/064pd0rh92yvy9r4ny01m8y580
review_figure/064pd0rh928jjpbznytzjdvspr
review_figure/064pd0rh91qg368t7ee6mh0ewm
review_form/064pd0r1n3v0ppz3vmdw087s3g
review_line/064pd0r1n3m4yc69kwx9853tcc', X'7F50A31A52589485125DCFD4E38C71406B75399B351B9ACE3A0046C4898D4004', '14:QzfT90sApRLwcHOLI4k0_ekVq2Q93s9ue3SYzA7Nfhs
16:j_RNDMG7bTaYIlnb-1ZUghTrabhr84dY6J4I1iqQXeI
14:nbi0Ziwl1gxozGQo8HE4YYArQySeNQ9tVNgnYhZvraI
8:Brg0neAUOLxkJ_wOnPeoBTwabd0uyVtXSsDpu8wo6y4
8:QqoK21r-mw1l_1DG4nCt1NWwayv_snzxkdQZjyRiR2o
8:58ZHNthIjhUuVcywoKBEJVtjMzm4dTijOUwFA9rRTPk
14:3e2rO55JxUqDJ9ULz26bzClVRinbeUjy8rKVxI7XyPg
16:u1HxbY0zzit5ULFt36E_hfRR06uP3QGxL-DCDEecQ5I', 'fbd5ec8fe26c', '8XUHysQ85bgZZWvEtTKUUvM17NKE4bI1ekAhi4n5K6I');
insert into log values (55, 1689642013000000, 'review.send', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n2t6pr4drw6aa54sv8
review_sending/064pd0rh93v4e3xeq4r03hrwzg', X'BB084B10034E741F45C1002135B6FE4E015B863F90D1D7602D871798ED4B5740', '14:6WVXboHNwJvZYfmdKtBAaN8Rtchj_HqMPcarRJbt5rU
8:JdAOp-IL34AhRtYEh_8Ik2bellCKj6zvXHY_vkF8BX8', 'fbd5ec8fe26c', 'Bcri_yvjgwG7pVS8wk4NZdaNZMN0WrrUU4GAaeoHqtU');
insert into log values (56, 1689642014000000, 'review.match', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n2t6pr4drw6aa54sv8
review_line/064pd0r1n2kx936kwepq840z4r
review_entry/064pd0rn61bbam88w41d5bfg7m
review_entry/064pd0rn606k5wj2b06sjyc1t4', X'28DC515BA8DB2C5DA33DB6C2E90E4C1FF600B4A3DDB60955DAD2CE46DC5D0C2F', '14:j3HhDUfHRHdSxtP5YrxbOW6NV3N_kFqSbZgsTJnKJdc
16:2FScjO7Gpok9XDwUdGJzviajuikEPZZLOwS86UrxUrs
9:RktlObLINNSIKavDI8trt-S9-J_Jf5zw3F3KStzP_38
9:gI84KlpApAXObyAhngPn3Au8Lx7KXCfmiGsaxNCwAD4', 'fbd5ec8fe26c', 'yvBivra7mOnZMftyQrhYg47QBVixqK-DFR0YkvZaJfw');
insert into log values (57, 1689642015000000, 'review.return', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n2t6pr4drw6aa54sv8
review_line/064pd0r1n0yf9pwny84wjjrcq0', X'4C2171A5E3BDD0A51D03C21B9B94A1465B16A74C3B0471B4D481A4677E28E259', '14:Ak-_LwmE3gP3FqEKAAQJ8dwvCd9wRI3cA8ehhELJHvg
16:T9eJG_PLS3t56Tms6Zl7r7-EvpHDZwpzKATOk31cWzY', 'fbd5ec8fe26c', 'D5ShK9MBDgeYmJUOkyGcXe7e2NCcWMwRTr8BDw7IXeo');
insert into log values (58, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n2t6pr4drw6aa54sv8
review_proof/064pd0rs312pak3jtqw2ddtj40', X'40788E0972C0D009373E91E3AEB47482A18208D2D33A4CE8569E061DD05C8A54', '14:hzmMoF6N4FHo0Wce_34p2Z7-m7WSr0coLJ0UTuJNRhQ
8:zFuh4CkEBmVormZEZBgdT9jodSc9pu-K_fBqGPFU6ms', 'fbd5ec8fe26c', '7q46cML2UoFTk-TkAZi0ng91jFvoIROMsOwZkLbbWKc');
insert into log values (59, 1689642015000000, 'review.send', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n2t6pr4drw6aa54sv8
review_line/064pd0r1n0yf9pwny84wjjrcq0
review_sending/064pd0rs33ww4msv8kgp036nfg', X'D66856D9E301F14508F78BB4E13165D8CED971C8B843A3865B3979DA007983B9', '14:NH6gZJfwVWIO6ZM97wQjcyOz7d_IyhccfB93COm3Ugw
16:E4W_19N_-p8enEmdAmlL9jnkjhSQH6RUTpmlygtJMNk
8:neFgrpjMRmDAJ-JGt9jzq7B_1bmf8acJhlBRwh-XoFQ', 'fbd5ec8fe26c', 'yyL6HdF_Y5Et-f-Ykn9R_lLB-nk_rRC-UWgT64bZcP8');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1nt6awyz219mfn3cr', '', 'unit/064pd0pyg1nt6awyz219mfn3cr
unit_name/064pd0pyg1nt6awyz219mfn3cr/1994-01-01', X'8D28A439076263973093464E5FABB2EAE72ED70A71CF74B9C043C45E2C1BAA79', '8:jCcJZRiJjyDizE0XAo6yUWF952ekSRnzi55vXFUFL1g
5:cOzfunUNUn5OU7aBpJCZvM8nS6pCiTY2J6e0cQ0gAH0', 'fbd5ec8fe26c', 'l2ljF5LcjQJkwwT_IjWnqo7eq8d2X6ruZ1zgQs-7A6k');
insert into log values (60, 1689642016000000, 'review.match', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n2t6pr4drw6aa54sv8', '', 'review_form/064pd0r1n2t6pr4drw6aa54sv8
review_line/064pd0r1n0yf9pwny84wjjrcq0
review_entry/064pd0rx01r2a8jcke1x9tf710
review_entry/064pd0rx025agw50bktxw4tcy4', X'6227BD9D5C912AEAEBEE2CD75C662564ED7561C8684F2104A2EE22FA6EE353C9', '14:3Rpl6R6ieD2wTrgUMOjElt1ljPuXf8abUbFiSrJTnIg
16:cUpC17TMct0VqREW5GMl-jZNm0kX8LalTuSpT02vJ-Y
9:-26yddje_W3u-IJ2-K5YGrs4RxLnPaUZ49P4_6iwhPs
9:uC_X_O5nTF7KBzLwK2osuS-lKsYKCmjtT3Rczxy2agw', 'fbd5ec8fe26c', 'KWB8gB8cVYjduhAuXgH4uWgGLOokZpPCYmRTcTE0Pdg');
insert into log values (61, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', X'295EFE29DFC1A57157EA10A5B17FD13367ED42F47565BC29229F84370A25C63F', '15:Hd98cr5qodXWd1twfHhYZ2-AubWjSj2j4XUrHY-1Pvs', 'fbd5ec8fe26c', 'wRDfcg0Os3fjFD8p-XOjOlICmYJbZzB0E-DcKNJG_QQ');
insert into log values (62, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', X'F31714F1AD7D69E9C644C2A745BC90DE2CB3A6DA89505C05D36A3229BE261DE5', '15:dXVVy1Mm15IlMFAsTyKvvdS0Z2haGR3oVRydHuH_Du0', 'fbd5ec8fe26c', '3469pAaz6nr1piyTlPwanARExb73Ng0zkUXEK4ddXw4');
insert into log values (63, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', X'D19122DC27ECBF3EFA0D877A8668F063504DB1C013069DDC98D28A6A6DCCCB2C', '15:JIWdPFpCeDnCyLQJaOgZMwnlfthQ9KJx1YVyw1hOu1w', 'fbd5ec8fe26c', 'cl9zyV8Dr8abkiwJfgE1ptmXjQNEq1r86rETXgYMznk');
insert into log values (64, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1db5e6gca33tc3h74', 'review_form/064pd0r1n3v0ppz3vmdw087s3g', '', 'review_form/064pd0r1n3v0ppz3vmdw087s3g
review_line/064pd0r1n3m4yc69kwx9853tcc
review_entry/064pd0s0x0g47q4ndn96xpgp5m', X'A316EE31D3FAFA53524EAD8FA0D792E971C1C09FEFC519576F64E6F9A7CB4C55', '14:j0EuE8qNXQbXLWEmORD-eGPXFMxb7_Chprvstpbrmww
16:ZAB0Kc1V0Z9if02hRH8EfdXxizCrYcgUUhQO7k9NjGU
9:zDkhLLRgpdLYOBE0TdNx9ICelgiHpq6QbPwck-WANdI', 'fbd5ec8fe26c', 'XJ247NwyF9YSiHVUEoszoXFnSYk82y1VlfuVynQnlDs');
insert into log values (65, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg005h84ykyx5b48c5c', '064pd0pyg005h84ykyx5b48c5c', 'review_form/064pd0r1n0xmnmny5qhk53705g', '', 'review_form/064pd0r1n0xmnmny5qhk53705g
review_line/064pd0r1n2hgeeb41nrptsdmem
review_entry/064pd0s4t09azhztm630qzrk9m', X'EC294F9CF4F47D2A7F96F67F73A2A3917B722150DEA5B08ACBE2EFDFA6694AEF', '14:QqDibtreNWV5ktgtJETh0oRWoAprIILm8WV-02lobpU
16:RdD_NU00D_DVBocd7Vj_8ILMY-axJO60Sw3EbLx5Kog
9:-cJCllYchf4exVMIh1Aa7ZOkDqCdbyN5Rb-xcTMdS0s', 'fbd5ec8fe26c', '4eRvb9NF_EhwcW1xJW6X3CbECMT2oiOUDSzHhjWZohY');
insert into log values (66, 1689642018000000, 'review.quota', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc
review_quota/064pd0s4t03sn2t5e9ty3xj7g0', X'9BF33E9709DF0CA230B8A275C5E5A10A9A186C314FE06EA5A57CCD0A08B8DD71', '15:8hUIhxy9RgNDmR9jHeNSYEppElsNkZepkRhXrjsRvdQ
7:iPrIfw45WdOFeub05vIx2sbqmVnCRX35CN9srUi-0ww', 'fbd5ec8fe26c', '0c4P3uevQDYw6pk6uxhMqrWsar2Uw2XSbMQW0td4dKo');
insert into log values (67, 1689642018000000, 'review.nominate', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc
review_nomination/064pd0s4t2ywgpp5mmhhf8ktdm', X'FADF6A1AFFE59205DDA696AC3DCED61EBE94F4CB94BA779C92D45AFFA04FE8A6', '15:_b1fCCgY-aD54k6i2-rKtre223vViKb-cLorLxdEi34
7:XzLFM3jb4H1PNPzElilR7Ndcbpp-nq9in48L6Mumtv8', 'fbd5ec8fe26c', 'Pkl0oSEbg7OgrUCp5-egUF9PcAn_GDrF1ITZcK4E4q4');
insert into log values (68, 1689642018000000, 'register.issuer', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'register_issuer/064pd0pyg3n9k1zkmxy1tp4v2m', X'7F11D8C8322632FB44A017BEDEA2D82974C22F4C486F1978A472BBB6FC329F2B', '11:hJcG13mj51nZiRT_aVhv77RKVlfx_CoXVfiZ-HoaCPc', 'fbd5ec8fe26c', 'GbZtjjMuW4UMh5Wn7ai-qvfAs3hRmmgNesbh5YBiygc');
insert into log values (69, 1689642018000000, 'register.lay', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'register_paper/064pd0s4t2qr4787nv11jvw8sw', '', 'register_paper/064pd0s4t2qr4787nv11jvw8sw', X'7BC99D8EF943775D7FF9921BD3F33A1F182BBBE4BB75A45BDAE35C217A9FA059', '28:hE2vTz0_KuPEGSL04Z8IySWKr5OfOrEVeFi3oRrj4Qo', 'fbd5ec8fe26c', 'zrGpF9VFrfIzRz4JwNelOuH2TRoLmxplI057HxuSaks');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg3e1qfa8kq6r5b7mj4', '', 'bloc/064pd0pyg3e1qfa8kq6r5b7mj4', X'3A92B4CE0E0DFE10A73EEDF11D4A892217A1563A3477A0A8AAA62ED975DEF61E', '9:DG0Kp6EyyzV5snoeAUNycA4ceIr_IL6eizZ5Ih3yML0', 'fbd5ec8fe26c', 'iv4n9BJ5TA85F-SC4LfJI-Ul4Gpvt1r1ZgrKfjpjrLw');
insert into log values (70, 1689642018000000, 'review.levels', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc
review_level/064pd0s4t1t99a30474w1c74dm', X'49FED7A106352EE19C2D3817EEAF4460C8638B317C7C7C912FE052C3B918A526', '15:r5CJLpMjakPf5jL_mtmF1kvNriMu5V9uBjqvWVwPnWA
5:7cKiTW2j-Bn7C4TA5z_560gZIK_iIAer5Mxjj9mnFhU', 'fbd5ec8fe26c', 'NOyVJQJ4-HqawZLfbCQIIpr09ZiAPo6p4bRge90Ec8I');
insert into log values (71, 1689642019000000, 'review.assent', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1nt6awyz219mfn3cr', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc
review_consent/064pd0s8q2tf35rsj6qc293sdw', X'C5B821C36BC7189D97DD01383AA3C4446A04363738F0B102F596D13761D36366', '15:W-52tU_9XjDcYsezPOrflFDhLr7qJYc-PeJ2BWkufTo
8:DnFxzbip_reeVSjj8Nsf26AD38BKfq-SfdrIgCyw0q0', 'fbd5ec8fe26c', 'IFsanfrWbwTf9GHgh4p3yvk7XmLp_TEydYjW-T6Qu-w');
insert into log values (72, 1689642019000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg1db5e6gca33tc3h74', 'review_round/064pd0r1n1eem3mjcgw3ne9vbc', '', 'review_result/064pd0s8q3074sydkhgwbmdq5m
review_round/064pd0r1n1eem3mjcgw3ne9vbc', X'C3D65F246E467FC0C15202AA55E2E1497AD30707BC3C21549C4BD3BA9FAA06A2', '9:xyIIFtd-bwEeD9LSlYqw1NPBEl8v5pOtKRIxAo9i_00
15:ADxN5K6hAK_cthch0yYsBZlSUjBmmSxthqQL3c99TnI', 'fbd5ec8fe26c', 'Oxy-H7Gjrh0x2H2ZH0beO-8uV0MAZ0xl6QxRAw4cwH4');
insert into log values (73, 1689642019000000, 'year.close', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_carry/064pd0s8q025j1wjtysc9jwee0
bloc_carry/064pd0s8q07nhzqp1kjfdjn1hg
bloc_carry/064pd0s8q07t738gv0s0fdzvn4
bloc_carry/064pd0s8q0ba74y7k682sdgb5w
bloc_carry/064pd0s8q0pxheyg325c62bvh0
bloc_carry/064pd0s8q0rzwsc6qrpa3q8hyc
bloc_carry/064pd0s8q2c8d1xfb4nj28dpc4
bloc_carry/064pd0s8q2g5vmwtxre354abgg
bloc_carry/064pd0s8q2h0dgrghsngq474kc
bloc_carry/064pd0s8q2k2fz3a3s8h1qv6jm
bloc_carry/064pd0s8q2kspbz1xt75bfjxwm
bloc_carry/064pd0s8q2nnd625zxm1qqx1vm
bloc_carry/064pd0s8q3fy4qg22h8sg88bxw
bloc_carry/064pd0s8q3r24pt8d5nsj55p3m', X'1858CD23439D629188F8B8C0B92A8D747D89C0168BEDF718FF52D08412775FA6', '11:IwN2X7xE3TARVOcDtE92V-dQtEU6d5sTEfuKlDLZJBE
7:0wPNczwJt4WcarTKoNTOl_8yt9zCaIlxPawLHZNZk-Q
7:-hapPDN0O-eI96e8NQ4W4oRii65bqgwuTsqyKtISAL8
7:MQxBWrT2jjckxSH-9oWBy-RjZQZhF0dBVERwQkHomGY
7:8GIpfNaXVRRxl8m_5SJRKEqd9Qy3SgYqNTGzZb3yzkg
7:4Vq-JUAGthFUBnjKXUfAsUoy5QU74ewJbDyLadNdVjQ
7:chb3jNx2d4RSdH1wyQA7NChJ_U4Qex1sq0xDm7NJZBQ
7:8BNY6-4xxUoEaraC7TZWPlz-Gf5ewHNpEitAIpRNmOc
7:zyzsjIuhhRmNmxxGEydRNOJei2LUQQQbx0yRN2gGigk
7:2fBotzcGadifkGGpj1usxEwhhUYe00jS2bfjQ2h3r-8
7:5WnVep__bM3xYflZYm2oRnY_u23P4MnfjKRvZDBUuAU
7:ljTFMaKGvuSFk7GQevajoC2d3kMeyD6zBQL8MOEpl-o
7:i81aFoWXvDdmtPan9_V91IUiiqgT0H7YwQ1s_kMWal8
7:PYq3rgj60wIZmaRPM47X85rCsJKCOeKzFq_-LgVEJnI
7:G04Te-LDarAiE_BUx3W07aW6pGfSRzW93A11El_6mtM', 'fbd5ec8fe26c', 'tiu8bRTkoBW-DxSREFCbTocQEFBbn_VxAT6y_V-lvRY');
insert into log values (74, 1689642019000000, 'log.askerase', 'quan-tri', '', 'log/19', '', 'erasure/19', X'20C88CF15149DBA801FD783CAF5B975E1CCF1B67ADBA96097B9814234F78DE8B', '4:V2fQYTaDW-uAAFWrTtPXEi3QzqNx38TUtIxBAarKHjM', 'fbd5ec8fe26c', 'bObMfVYS_baqH6PsIHJ9rppcKd82fR7khWckSCU7HLM');
insert into log values (75, 1689642019000000, 'log.erase', 'kiem-tra', '', 'log/19', '', 'erasure/19
log_body/19', X'ED42C2B472076D3273720F108B7073BCB032FF92FD0A2E2EE9D46DBD78163BC9', '0:K1iqIVsySxgaUavsRFLbp8bCP7JxaQOdzcp3rLJdLNI
0:FObsINBAyBQ6U8Oik5jivC5hMLbZLCAoHWhfpEEYL9A', 'fbd5ec8fe26c', 'KxOYhpTX6PqLyn6h7VRC5BPG5dvnU6RZzeQuAaxz8mo');
insert into log values (76, 1689642019000000, 'log.askerase', 'quan-tri', '', 'log/25', '', 'erasure/25', X'677F1DAA6F9BF053D98B50E1A3946821D99BCACBAB74B389B89F7D98BF08479E', '4:XqUCgz_-m7C5tCYueB9bolD_IfSZyuqLSMysN1-L-i0', 'fbd5ec8fe26c', 'niUWTqBZhbl4lhuMZq3AYaiASigW07ItyRR85gmxGK8');
insert into log values (77, 1689728419000000, 'signin.day', '', '', 'signin_day/2023-07-18', 'signin_day/2023-07-18', 'signin_day/2023-07-18', X'11124ACB729811AF6F214D366093DDF393DA8A2A10DEF0597E4452882FFF967A', '3:2-d1hDV4RuN7Gy-0kqzAmkIyAtyLVyzCB4tN2UaqsLM', 'fbd5ec8fe26c', 'eri5M62vAMIVJ03HJolFK2UGiproBFUddSonz3qADvM');
insert into log values (78, 1689728419000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'291A11531B5D29533F7640E40DE1B87BC2B48963EEE682C0546A6AC37C7084C1', '11:ruZYBYbBQ05mXTSN5fRQnw8Y9A8DdWRDuYdQ3EocqEY
6:l4FF5xwahtjYsDjOsqMkjbTfGZDhMzWs7gkEFKwRfzQ', 'fbd5ec8fe26c', 'xwsxOhovO6Gf0qRC4-i8sGwWzjriTe5C6AfMOEwIT_s');
insert into log values (79, 1689728419000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'771B546845E1DA609AD91C89D99D2FAC5FB4E5187DAB49077C41074596A72724', '11:kFqp7edgPkRDXMNxXE9jOrDrJ0ZFA5PMbsU8WOAdgQ4', 'fbd5ec8fe26c', 'bomQwZcMlxIwFA8cGsM-ltyWYqariAOwF6m3O8nxZtM');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m
bloc_milestone/064pd0pyg05b21bprs8q74ses0
bloc_milestone/064pd0pyg0m1ejx3g1acv9hkzr
bloc_milestone/064pd0pyg0pybdqbx7fn98twwg
bloc_milestone/064pd0pyg0sq67gm2nmn61k49r
bloc_milestone/064pd0pyg0ykdre09e4x7b98xc
bloc_milestone/064pd0pyg19e8vgt2d87c3tp1g
bloc_milestone/064pd0pyg1b28b78d7y4byredr
bloc_milestone/064pd0pyg1hd5nqn6mct08gg7g
bloc_milestone/064pd0pyg26bvn6prvrctx7g9m
bloc_milestone/064pd0pyg30hhb9d8cn7b4r4m8
bloc_milestone/064pd0pyg35ehqj5wnj9mv6d4r
bloc_milestone/064pd0pyg3b1ttya0tp0a6se1r
bloc_milestone/064pd0pyg3sksvdszq95jcj734', X'7378CC1521C4293B6D8C9B3E90442C2F6952E867420BC40C737C66E72E3AA9D7', '11:5-0jBbLGM8cQ4kYVEUshLRGd7JvTDUSGMOi16oswH8o
7:vnDUxW4xvwrkVGI88D_hLQfTWvDHAkS50U59OzmBn-w
7:y69vBUU4xQX-snevTtMbQHcAP7x-mpwzharMUckEZCw
7:PDvaNBtf2E8BXia_n_gWax3Cj1_i3JLsmZDmW9doeSM
7:AqT_8H-kiJ9DDTIV1b3Cjw5vYaDroXYFhSz_jc_HdmM
7:AWzDSriXX0KKq6OCjitCKZEQaROlgdwWDBKs5QL5S8g
7:FVwBjSjtGqDPJ-2dNm-ksNtC7hPiCb3NSiifoJ4Ee3c
7:8lDj-OudqwNm0uXbl8MyLM_d7jLwrLrbS5oTP-XROjM
7:xqKp-mqbb8BZ27GTe6dY27WrkEsMACYQzJuikxeQY7M
7:S_M2EN_C0UTqIpRXS1iZfQdUlCa6m5bJRyElDSkKNxU
7:TsgaNpC1iG5smhz3JowQfl7Xo9sYxWCuhEgDLjRWU6Q
7:jmk_ezKAFaS3vgO7s_ofFFPmdX88EGiCi97iXmVJGfE
7:gk3YaRuNBjkWJrL7aonZKetWthpX9CSBJYZCSgkrIxs
7:zoz5vmQEkE-rL4yAK4wKoD_31zrZmovfWPlIoIk_STw', 'fbd5ec8fe26c', '3OqNdy6gcrQE6liggPej4SEzZThauM9uaA99DoBDo5s');
insert into log values (80, 1689728419000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'3C1552B0434AAA057CA3E99B8672B928B59293836F5BD9398DB187C78358182B', '11:CXqLS1UqUnVqQtYCg0PAROioIzwqdKNAdxioGm-hF9Q
6:NdE4upS5X3IKsle5Q_CgrGHpV2XQ8NvcsU0Kl6hqWqE', 'fbd5ec8fe26c', '83gwG5IA9uJHXD4zxYRnboYFtVJmO97rJbRseofwas0');
insert into log values (81, 1689728419000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'9B8718BB3AF93E6ACB2A4469D5001C68A07097A40456A3B47F57E4696DDC3C86', '11:KY2NtWdGubg4jZ8bKNIZ661SD5lbgi7hNDYqc-Sk7r4
6:PMbbShRlXe8JWokBQaV2pJ98l-vA5bEys3PkEMcX1yc', 'fbd5ec8fe26c', '4VySahN7Lmii3GUFB1d51V6piS0hyPleIQ2-S7bOqUU');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', '', 'bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', X'030279F95D64A8B07E1A774E90CDF16E9820BB6E92E59327D3114ECE8CAD471F', '11:3oc9pO-maoIdWIlkhQlH-uZ-QkU4hA2OEsaWCBp5vQI', 'fbd5ec8fe26c', 'EoEn_2XVoGLlr_Qqz2g09eIIcyX0VEFAKh5aWRTFg6g');
insert into log_row values ('account/064pd0r1n1fqxkhrp3sfg3wqer', 21);
insert into log_row values ('account/064pd0r1n1fqxkhrp3sfg3wqer', 22);
insert into log_row values ('account/064pd0r1n1fqxkhrp3sfg3wqer', 23);
insert into log_row values ('account/064pd0r1n1fqxkhrp3sfg3wqer', 24);
insert into log_row values ('account/064pd0r1n1fqxkhrp3sfg3wqer', 25);
insert into log_row values ('account/064pd0r1n2qkp4xjmfwazr5rd8', 26);
insert into log_row values ('account/tài-khoản-000', 78);
insert into log_row values ('account/tài-khoản-000', 79);
insert into log_row values ('account/tài-khoản-001', 80);
insert into log_row values ('account/tài-khoản-002', 81);
insert into log_row values ('account_role/064pd0r1n1fqxkhrp3sfg3wqer/0', 21);
insert into log_row values ('account_role/064pd0r1n2qkp4xjmfwazr5rd8/0', 26);
insert into log_row values ('account_role/tài-khoản-000/0', 78);
insert into log_row values ('account_role/tài-khoản-001/0', 80);
insert into log_row values ('account_role/tài-khoản-002/0', 81);
insert into log_row values ('bloc/064pd0pyg3e1qfa8kq6r5b7mj4', 7);
insert into log_row values ('bloc_carry/064pd0s8q025j1wjtysc9jwee0', 73);
insert into log_row values ('bloc_carry/064pd0s8q07nhzqp1kjfdjn1hg', 73);
insert into log_row values ('bloc_carry/064pd0s8q07t738gv0s0fdzvn4', 73);
insert into log_row values ('bloc_carry/064pd0s8q0ba74y7k682sdgb5w', 73);
insert into log_row values ('bloc_carry/064pd0s8q0pxheyg325c62bvh0', 73);
insert into log_row values ('bloc_carry/064pd0s8q0rzwsc6qrpa3q8hyc', 73);
insert into log_row values ('bloc_carry/064pd0s8q2c8d1xfb4nj28dpc4', 73);
insert into log_row values ('bloc_carry/064pd0s8q2g5vmwtxre354abgg', 73);
insert into log_row values ('bloc_carry/064pd0s8q2h0dgrghsngq474kc', 73);
insert into log_row values ('bloc_carry/064pd0s8q2k2fz3a3s8h1qv6jm', 73);
insert into log_row values ('bloc_carry/064pd0s8q2kspbz1xt75bfjxwm', 73);
insert into log_row values ('bloc_carry/064pd0s8q2nnd625zxm1qqx1vm', 73);
insert into log_row values ('bloc_carry/064pd0s8q3fy4qg22h8sg88bxw', 73);
insert into log_row values ('bloc_carry/064pd0s8q3r24pt8d5nsj55p3m', 73);
insert into log_row values ('bloc_exception/064pd0qxr1fdfkp915qpqfhrac', 16);
insert into log_row values ('bloc_member/064pd0q6a0p2hpkjaahj0kq36r', 10);
insert into log_row values ('bloc_member/064pd0q6a0t83dnvxnm8qnd5cm', 10);
insert into log_row values ('bloc_member/064pd0qa734hq7qkjc622ck9cr', 11);
insert into log_row values ('bloc_milestone/064pd0pyg05b21bprs8q74ses0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0m1ejx3g1acv9hkzr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0pybdqbx7fn98twwg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0sq67gm2nmn61k49r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0ykdre09e4x7b98xc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg19e8vgt2d87c3tp1g', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1b28b78d7y4byredr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1hd5nqn6mct08gg7g', 8);
insert into log_row values ('bloc_milestone/064pd0pyg26bvn6prvrctx7g9m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg30hhb9d8cn7b4r4m8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg35ehqj5wnj9mv6d4r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3b1ttya0tp0a6se1r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3sksvdszq95jcj734', 8);
insert into log_row values ('bloc_milestone/064pd0qsv3gembqy0sec6tjf5g', 15);
insert into log_row values ('bloc_paper/064pd0qny23rd3k2da0rr369tg', 14);
insert into log_row values ('bloc_term/064pd0qe42ejz2wh6ndttfhc4w', 12);
insert into log_row values ('bloc_term/064pd0qj12g279prnbtzq9kbzg', 13);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 10);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 11);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 12);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 13);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 14);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 15);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 16);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 17);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 73);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 8);
insert into log_row values ('bloc_year/064pd0pyg3n9k1zkmxy1tp4v2m', 9);
insert into log_row values ('cross_consent/064pd0r1n1d9cwe99k4p8dmq38', 36);
insert into log_row values ('cross_form/064pd0r1n03w95kwbdzes74vfc', 34);
insert into log_row values ('cross_form/064pd0r1n03w95kwbdzes74vfc', 37);
insert into log_row values ('cross_form/064pd0r1n0fmjgarr6zq4563fg', 34);
insert into log_row values ('cross_form/064pd0r1n0fmjgarr6zq4563fg', 38);
insert into log_row values ('cross_form/064pd0r1n251ckvffgtkb99ccw', 34);
insert into log_row values ('cross_form/064pd0r1n251ckvffgtkb99ccw', 39);
insert into log_row values ('cross_form/064pd0r1n2a2dmvt7sv64mej98', 34);
insert into log_row values ('cross_form/064pd0r1n2a2dmvt7sv64mej98', 40);
insert into log_row values ('cross_form/064pd0r1n2a2dmvt7sv64mej98', 43);
insert into log_row values ('cross_form/064pd0r1n2qty0pw0chkb5z49g', 34);
insert into log_row values ('cross_form/064pd0r1n2qty0pw0chkb5z49g', 41);
insert into log_row values ('cross_form/064pd0r1n3axg09jf3bqf21nsg', 34);
insert into log_row values ('cross_form/064pd0r1n3axg09jf3bqf21nsg', 42);
insert into log_row values ('cross_form/064pd0r1n3axg09jf3bqf21nsg', 43);
insert into log_row values ('cross_plan/064pd0r1n1vpa8xv24jxjy96w4', 34);
insert into log_row values ('cross_plan/064pd0r1n1vpa8xv24jxjy96w4', 35);
insert into log_row values ('cross_plan/064pd0r1n1vpa8xv24jxjy96w4', 36);
insert into log_row values ('cross_score/064pd0r1n0en7zkzvbf4qw6c1g', 42);
insert into log_row values ('cross_score/064pd0r1n1svmb0j51n74rf0f4', 38);
insert into log_row values ('cross_score/064pd0r1n2bqdhcxwxh18j830w', 37);
insert into log_row values ('cross_score/064pd0r1n2gtr9r7kd8jbzq994', 41);
insert into log_row values ('cross_score/064pd0r1n2ksw3zymapct88wz4', 40);
insert into log_row values ('cross_score/064pd0r1n2wvtkxqpd1x734cq0', 39);
insert into log_row values ('erasure/19', 74);
insert into log_row values ('erasure/19', 75);
insert into log_row values ('erasure/25', 76);
insert into log_row values ('factor/064pd0r1n1fqxkhrp3sfg3wqer', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/0', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/1', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/2', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/3', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/4', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/5', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/6', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/7', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/8', 23);
insert into log_row values ('factor_code/064pd0r1n1fqxkhrp3sfg3wqer/9', 23);
insert into log_row values ('file/064pd0r1n1fz5cxw45m2k3snq4', 20);
insert into log_row values ('log_body/19', 75);
insert into log_row values ('mailbox/064pd0r1n2qkp4xjmfwazr5rd8', 27);
insert into log_row values ('passkey/064pd0r1n1a4hx94z3443gnp9g', 24);
insert into log_row values ('person/064pd0r1n3zzrh2zvkk58kk880', 19);
insert into log_row values ('person_post/064pd0r1n2bzyrfzsrmf97yecg', 19);
insert into log_row values ('post_title/064pd0r1n3t79vmetmw39p9rxc', 18);
insert into log_row values ('register_issuer/064pd0pyg3n9k1zkmxy1tp4v2m', 68);
insert into log_row values ('register_paper/064pd0s4t2qr4787nv11jvw8sw', 69);
insert into log_row values ('review_consent/064pd0s8q2tf35rsj6qc293sdw', 71);
insert into log_row values ('review_due/064pd0r1n0xbx8dvjdrcffzp9c', 32);
insert into log_row values ('review_due/064pd0r1n1tqkcfz2ta3dmmedm', 32);
insert into log_row values ('review_due/064pd0r1n2d0dp2bedb01yd298', 32);
insert into log_row values ('review_due/064pd0r1n2zxa7jn747sym0yb4', 32);
insert into log_row values ('review_due/064pd0r1n3hve8h6h7bqmzaa4c', 32);
insert into log_row values ('review_entry/064pd0r5j2v6nahjw5wf9skner', 49);
insert into log_row values ('review_entry/064pd0r5j31wdrsafxyf8zsq2m', 49);
insert into log_row values ('review_entry/064pd0r9f1ckrkgq45vzmjtnwm', 50);
insert into log_row values ('review_entry/064pd0r9f3ya9d5dx5vv9fh4aw', 50);
insert into log_row values ('review_entry/064pd0rdc0fhjr84g1r6m4c2h4', 51);
insert into log_row values ('review_entry/064pd0rdc29rgwmsxp5a54wj0w', 51);
insert into log_row values ('review_entry/064pd0rh90n82e8q2ppv8mvvbw', 52);
insert into log_row values ('review_entry/064pd0rh90pfmnmz79dnagcgn4', 52);
insert into log_row values ('review_entry/064pd0rn606k5wj2b06sjyc1t4', 56);
insert into log_row values ('review_entry/064pd0rn61bbam88w41d5bfg7m', 56);
insert into log_row values ('review_entry/064pd0rx01r2a8jcke1x9tf710', 60);
insert into log_row values ('review_entry/064pd0rx025agw50bktxw4tcy4', 60);
insert into log_row values ('review_entry/064pd0s0x0g47q4ndn96xpgp5m', 64);
insert into log_row values ('review_entry/064pd0s4t09azhztm630qzrk9m', 65);
insert into log_row values ('review_figure/064pd0r1n1nx57s0gyg0x3dje4', 46);
insert into log_row values ('review_figure/064pd0r1n2bk9873yeq4v6rgfr', 44);
insert into log_row values ('review_figure/064pd0r1n2hebbtk200kx7fcec', 44);
insert into log_row values ('review_figure/064pd0r1n2mqtxq28ejvh5w3h8', 46);
insert into log_row values ('review_figure/064pd0r1n34h4qe99xmh0ebdtg', 44);
insert into log_row values ('review_figure/064pd0r1n3mssjeaqgfxkbw3qr', 46);
insert into log_row values ('review_figure/064pd0rh91qg368t7ee6mh0ewm', 54);
insert into log_row values ('review_figure/064pd0rh928jjpbznytzjdvspr', 54);
insert into log_row values ('review_figure/064pd0rh92yvy9r4ny01m8y580', 54);
insert into log_row values ('review_form/064pd0r1n0xmnmny5qhk53705g', 32);
insert into log_row values ('review_form/064pd0r1n0xmnmny5qhk53705g', 44);
insert into log_row values ('review_form/064pd0r1n0xmnmny5qhk53705g', 45);
insert into log_row values ('review_form/064pd0r1n0xmnmny5qhk53705g', 49);
insert into log_row values ('review_form/064pd0r1n0xmnmny5qhk53705g', 51);
insert into log_row values ('review_form/064pd0r1n0xmnmny5qhk53705g', 54);
insert into log_row values ('review_form/064pd0r1n0xmnmny5qhk53705g', 65);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 32);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 53);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 54);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 55);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 56);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 57);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 58);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 59);
insert into log_row values ('review_form/064pd0r1n2t6pr4drw6aa54sv8', 60);
insert into log_row values ('review_form/064pd0r1n3v0ppz3vmdw087s3g', 32);
insert into log_row values ('review_form/064pd0r1n3v0ppz3vmdw087s3g', 46);
insert into log_row values ('review_form/064pd0r1n3v0ppz3vmdw087s3g', 47);
insert into log_row values ('review_form/064pd0r1n3v0ppz3vmdw087s3g', 50);
insert into log_row values ('review_form/064pd0r1n3v0ppz3vmdw087s3g', 52);
insert into log_row values ('review_form/064pd0r1n3v0ppz3vmdw087s3g', 54);
insert into log_row values ('review_form/064pd0r1n3v0ppz3vmdw087s3g', 64);
insert into log_row values ('review_interest/064pd0r1n2x31wf9r4hb3075kc', 33);
insert into log_row values ('review_level/064pd0s4t1t99a30474w1c74dm', 70);
insert into log_row values ('review_line/064pd0r1n0yf9pwny84wjjrcq0', 32);
insert into log_row values ('review_line/064pd0r1n0yf9pwny84wjjrcq0', 57);
insert into log_row values ('review_line/064pd0r1n0yf9pwny84wjjrcq0', 59);
insert into log_row values ('review_line/064pd0r1n0yf9pwny84wjjrcq0', 60);
insert into log_row values ('review_line/064pd0r1n166419jhnbr17vz5c', 32);
insert into log_row values ('review_line/064pd0r1n166419jhnbr17vz5c', 49);
insert into log_row values ('review_line/064pd0r1n2282rkkt99dktp7d0', 32);
insert into log_row values ('review_line/064pd0r1n2282rkkt99dktp7d0', 50);
insert into log_row values ('review_line/064pd0r1n2hgeeb41nrptsdmem', 32);
insert into log_row values ('review_line/064pd0r1n2hgeeb41nrptsdmem', 51);
insert into log_row values ('review_line/064pd0r1n2hgeeb41nrptsdmem', 54);
insert into log_row values ('review_line/064pd0r1n2hgeeb41nrptsdmem', 65);
insert into log_row values ('review_line/064pd0r1n2kx936kwepq840z4r', 32);
insert into log_row values ('review_line/064pd0r1n2kx936kwepq840z4r', 56);
insert into log_row values ('review_line/064pd0r1n3m4yc69kwx9853tcc', 32);
insert into log_row values ('review_line/064pd0r1n3m4yc69kwx9853tcc', 52);
insert into log_row values ('review_line/064pd0r1n3m4yc69kwx9853tcc', 54);
insert into log_row values ('review_line/064pd0r1n3m4yc69kwx9853tcc', 64);
insert into log_row values ('review_nomination/064pd0s4t2ywgpp5mmhhf8ktdm', 67);
insert into log_row values ('review_office/064pd0r1n12b703fs7wk3jnydg', 32);
insert into log_row values ('review_proof/064pd0rs312pak3jtqw2ddtj40', 58);
insert into log_row values ('review_quota/064pd0s4t03sn2t5e9ty3xj7g0', 66);
insert into log_row values ('review_result/064pd0s8q3074sydkhgwbmdq5m', 72);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 32);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 33);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 48);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 61);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 62);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 63);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 66);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 67);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 70);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 71);
insert into log_row values ('review_round/064pd0r1n1eem3mjcgw3ne9vbc', 72);
insert into log_row values ('review_sending/064pd0r1n0wrhyhmgems4wdcxw', 45);
insert into log_row values ('review_sending/064pd0r1n1v8gsvhc4ggq1w9pm', 47);
insert into log_row values ('review_sending/064pd0rh93v4e3xeq4r03hrwzg', 55);
insert into log_row values ('review_sending/064pd0rs33ww4msv8kgp036nfg', 59);
insert into log_row values ('sheet_comment/064pd0r1n0ere8j6686rk5h6gw', 29);
insert into log_row values ('sheet_comment/064pd0r1n0ere8j6686rk5h6gw', 30);
insert into log_row values ('sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', 28);
insert into log_row values ('sheet_edition/064pd0r1n1vdza7pbmyf6njfdr', 31);
insert into log_row values ('signin_day/2023-07-18', 77);
insert into log_row values ('sso_link/064pd0r1n0j3akkv1x8h3t9r0r', 25);
insert into log_row values ('unit/064pd0pyg005h84ykyx5b48c5c', 5);
insert into log_row values ('unit/064pd0pyg0yy8w98mp5myx3bwm', 2);
insert into log_row values ('unit/064pd0pyg0yy8w98mp5myx3bwm', 3);
insert into log_row values ('unit/064pd0pyg1db5e6gca33tc3h74', 4);
insert into log_row values ('unit/064pd0pyg1nt6awyz219mfn3cr', 6);
insert into log_row values ('unit/064pd0pyg2wfw65ry5bhh8yvjr', 3);
insert into log_row values ('unit/064pd0pyg34nxy6dn169bg2hr8', 1);
insert into log_row values ('unit/064pd0pyg34nxy6dn169bg2hr8', 3);
insert into log_row values ('unit/064pd0pyg37rt0thg790yjpjjm', 0);
insert into log_row values ('unit_from/064pd0pyg2wfw65ry5bhh8yvjr/0', 3);
insert into log_row values ('unit_from/064pd0pyg2wfw65ry5bhh8yvjr/1', 3);
insert into log_row values ('unit_name/064pd0pyg005h84ykyx5b48c5c/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg0yy8w98mp5myx3bwm/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg1db5e6gca33tc3h74/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg1nt6awyz219mfn3cr/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg2wfw65ry5bhh8yvjr/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg34nxy6dn169bg2hr8/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg37rt0thg790yjpjjm/1994-01-01', 0);
insert into log_body values (0, X'6A3A49B29F3064280A3328EB33BAA58C', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg37rt0thg790yjpjjm","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg37rt0thg790yjpjjm","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg37rt0thg790yjpjjm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg37rt0thg790yjpjjm/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg37rt0thg790yjpjjm"}}]}');
insert into log_body values (1, X'84E82ACB95CF8F497B09A309DC871BAC', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg34nxy6dn169bg2hr8","after":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg34nxy6dn169bg2hr8","kind":"so","opened":8766,"parent":"064pd0pyg37rt0thg790yjpjjm","version":1}},{"table":"unit_name","id":"064pd0pyg34nxy6dn169bg2hr8/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg34nxy6dn169bg2hr8/1994-01-01","name":"Sở A","name_key":"so a","unit":"064pd0pyg34nxy6dn169bg2hr8"}}]}');
insert into log_body values (10, X'D6BD1BCF95FD1153A8050BF3B5F8ED00', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0p2hpkjaahj0kq36r","after":{"from_day":null,"id":"064pd0q6a0p2hpkjaahj0kq36r","to_day":null,"unit":"064pd0pyg1db5e6gca33tc3h74","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_member","id":"064pd0q6a0t83dnvxnm8qnd5cm","after":{"from_day":null,"id":"064pd0q6a0t83dnvxnm8qnd5cm","to_day":null,"unit":"064pd0pyg005h84ykyx5b48c5c","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (11, X'E06E364D11339FC800D5483EB0C0FE48', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa734hq7qkjc622ck9cr","after":{"from_day":19417,"id":"064pd0qa734hq7qkjc622ck9cr","to_day":19630,"unit":"064pd0pyg1nt6awyz219mfn3cr","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (12, X'6B5A3917FC2FC9942E4E70CCC7DA8EEB', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe42ejz2wh6ndttfhc4w","after":{"from_day":null,"id":"064pd0qe42ejz2wh6ndttfhc4w","post":"head","to_day":null,"unit":"064pd0pyg1db5e6gca33tc3h74","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (13, X'68118E4C7B59169580B1441525F50588', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj12g279prnbtzq9kbzg","after":{"from_day":19389,"id":"064pd0qj12g279prnbtzq9kbzg","post":"deputy","to_day":null,"unit":"064pd0pyg005h84ykyx5b48c5c","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (14, X'80CF44F88789850C73BFEC82E376FF70', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny23rd3k2da0rr369tg","after":{"file":"ab12","id":"064pd0qny23rd3k2da0rr369tg","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (15, X'0D0D5ACA66D5FC1B9292F8EFC7DB7A7F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv3gembqy0sec6tjf5g","after":{"done":null,"due":19452,"id":"064pd0qsv3gembqy0sec6tjf5g","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (16, X'029525B7ACAD37256B6D14A2035E2563', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr1fdfkp915qpqfhrac","after":{"due":19459,"id":"064pd0qxr1fdfkp915qpqfhrac","milestone":"064pd0qsv3gembqy0sec6tjf5g","unit":"064pd0pyg005h84ykyx5b48c5c","why":"khóa sổ ngày 10","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (17, X'33EA40F30E046F03853930695A1B117D', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'1D38D1AB6995B73CBA58C90174053501', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n3t79vmetmw39p9rxc","after":{"id":"064pd0r1n3t79vmetmw39p9rxc","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (2, X'08630F15A10B1E9B9A0E2B6044E2FB59', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0yy8w98mp5myx3bwm","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg0yy8w98mp5myx3bwm","kind":"so","opened":8766,"parent":"064pd0pyg37rt0thg790yjpjjm","version":1}},{"table":"unit_name","id":"064pd0pyg0yy8w98mp5myx3bwm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0yy8w98mp5myx3bwm/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg0yy8w98mp5myx3bwm"}}]}');
insert into log_body values (20, X'9DCFA48E4BB575C1FA8C3544B71DFB76', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n1fz5cxw45m2k3snq4","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n1fz5cxw45m2k3snq4","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'0E8F3A17E2340B4F46B8BD234D044E64', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n1fqxkhrp3sfg3wqer","after":{"code":"a48d40d11a0cf3196d9f649df3350099eb9f008c0ffad400064cbb115a97cd06","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n1fqxkhrp3sfg3wqer/0","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","from_day":19358,"id":"064pd0r1n1fqxkhrp3sfg3wqer/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'BC11F36722B8088502791DA53BA2AA2C', '{"changes":[{"table":"account","id":"064pd0r1n1fqxkhrp3sfg3wqer","before":{"code":"a48d40d11a0cf3196d9f649df3350099eb9f008c0ffad400064cbb115a97cd06","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c9e78e32f6cc814898a8f63ef6563bb65e995f7ba71d30e639f2849a56e357c7","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'7F19777969CD32C802F54CC3450F4B28', '{"changes":[{"table":"factor","id":"064pd0r1n1fqxkhrp3sfg3wqer","after":{"id":"064pd0r1n1fqxkhrp3sfg3wqer","key":"bb05a34946727eacefe2d0d8710efff0eec1e2a48035dd1ac7b727a61715c1c2","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/0","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"940f00583d5cec4e8e9b5e0c66ae17bcd0bd0621a0c08ab487e20eabf32a09c8","id":"064pd0r1n1fqxkhrp3sfg3wqer/0"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/1","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"d1049243293b2cd799cbc8e425de1e725924875903cfb6264761c13980831dfa","id":"064pd0r1n1fqxkhrp3sfg3wqer/1"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/2","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"a8402d0a9a5e935fddbdb0600122f00f7f69c2f93a154725d069e43e75bda888","id":"064pd0r1n1fqxkhrp3sfg3wqer/2"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/3","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"8e7e5248b37dca5bcd9822a105f6fca5e5977d9243ec90258a8451d9efe6f9ea","id":"064pd0r1n1fqxkhrp3sfg3wqer/3"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/4","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"7c3d4fa2f4424a27ac20173d920b2e2ac95124da31c54b67822e4112f0e313c1","id":"064pd0r1n1fqxkhrp3sfg3wqer/4"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/5","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"402dae814812f586fdcc7f3f0b01811cbc467e9d86f0fc4e27f7630c42ce5844","id":"064pd0r1n1fqxkhrp3sfg3wqer/5"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/6","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"e481c70208a3e82ca40904b234226272fa6121b4fa0bffdd4b0ad4117a948f33","id":"064pd0r1n1fqxkhrp3sfg3wqer/6"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/7","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"f600596ac38604a14ec95634780bd2b6b574268c286d2131f789dd933ad08bd8","id":"064pd0r1n1fqxkhrp3sfg3wqer/7"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/8","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"b219d4a42ab79da8427d9f077ea8ae12208c9dd169280114e492604c25af36fa","id":"064pd0r1n1fqxkhrp3sfg3wqer/8"}},{"table":"factor_code","id":"064pd0r1n1fqxkhrp3sfg3wqer/9","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","digest":"5e05f4e4a4ea2650538d1c898d0f9a68947474691277d4ffa0e083ebfe584b4b","id":"064pd0r1n1fqxkhrp3sfg3wqer/9"}},{"table":"account","id":"064pd0r1n1fqxkhrp3sfg3wqer","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c9e78e32f6cc814898a8f63ef6563bb65e995f7ba71d30e639f2849a56e357c7","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c9e78e32f6cc814898a8f63ef6563bb65e995f7ba71d30e639f2849a56e357c7","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'DADADB285B542E271C3F4091CE002323', '{"changes":[{"table":"passkey","id":"064pd0r1n1a4hx94z3443gnp9g","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","handle":"a","id":"064pd0r1n1a4hx94z3443gnp9g","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n1fqxkhrp3sfg3wqer","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c9e78e32f6cc814898a8f63ef6563bb65e995f7ba71d30e639f2849a56e357c7","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c9e78e32f6cc814898a8f63ef6563bb65e995f7ba71d30e639f2849a56e357c7","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'FF28C083FBC57F9FB9C7D8C43D339DD3', '{"changes":[{"table":"sso_link","id":"064pd0r1n0j3akkv1x8h3t9r0r","after":{"account":"064pd0r1n1fqxkhrp3sfg3wqer","id":"064pd0r1n0j3akkv1x8h3t9r0r","issuer":"https://sso.example.org","maker":"064pd0r1n1fqxkhrp3sfg3wqer","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n1fqxkhrp3sfg3wqer","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c9e78e32f6cc814898a8f63ef6563bb65e995f7ba71d30e639f2849a56e357c7","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"c9e78e32f6cc814898a8f63ef6563bb65e995f7ba71d30e639f2849a56e357c7","id":"064pd0r1n1fqxkhrp3sfg3wqer","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'C283066195BB27930B969EC61FB7C3F7', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n2qkp4xjmfwazr5rd8","after":{"code":"821ef87881e85a94f650b13579a3aa323a6c8b5c22d6b5aefa0627ebe453e3fc","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n2qkp4xjmfwazr5rd8","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n2qkp4xjmfwazr5rd8/0","after":{"account":"064pd0r1n2qkp4xjmfwazr5rd8","from_day":19358,"id":"064pd0r1n2qkp4xjmfwazr5rd8/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'811C01232BCC56A201973C70870C5976', '{"changes":[{"table":"mailbox","id":"064pd0r1n2qkp4xjmfwazr5rd8","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n2qkp4xjmfwazr5rd8","lang":"vi","secret":"3e43351f552217fed50573896f00cfcbf521ea216ba35e894fb02688ccd64148","version":1}}]}');
insert into log_body values (28, X'1DFF19F93F4032AAB7A08C4A0FA43F50', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n1vdza7pbmyf6njfdr","after":{"bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1vdza7pbmyf6njfdr","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'D838D8374AF23DD6A08912741FE6EEC3', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n0ere8j6686rk5h6gw","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n1vdza7pbmyf6njfdr","id":"064pd0r1n0ere8j6686rk5h6gw","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'11FD8600F62A4B5AEF352BAE3CCFD3A1', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg34nxy6dn169bg2hr8","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg34nxy6dn169bg2hr8","kind":"so","opened":8766,"parent":"064pd0pyg37rt0thg790yjpjjm","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg34nxy6dn169bg2hr8","kind":"so","opened":8766,"parent":"064pd0pyg37rt0thg790yjpjjm","version":2}},{"table":"unit","id":"064pd0pyg0yy8w98mp5myx3bwm","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg0yy8w98mp5myx3bwm","kind":"so","opened":8766,"parent":"064pd0pyg37rt0thg790yjpjjm","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg0yy8w98mp5myx3bwm","kind":"so","opened":8766,"parent":"064pd0pyg37rt0thg790yjpjjm","version":2}},{"table":"unit","id":"064pd0pyg2wfw65ry5bhh8yvjr","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg2wfw65ry5bhh8yvjr","kind":"so","opened":20148,"parent":"064pd0pyg37rt0thg790yjpjjm","version":1}},{"table":"unit_from","id":"064pd0pyg2wfw65ry5bhh8yvjr/0","after":{"id":"064pd0pyg2wfw65ry5bhh8yvjr/0","origin":"064pd0pyg34nxy6dn169bg2hr8","unit":"064pd0pyg2wfw65ry5bhh8yvjr"}},{"table":"unit_from","id":"064pd0pyg2wfw65ry5bhh8yvjr/1","after":{"id":"064pd0pyg2wfw65ry5bhh8yvjr/1","origin":"064pd0pyg0yy8w98mp5myx3bwm","unit":"064pd0pyg2wfw65ry5bhh8yvjr"}},{"table":"unit_name","id":"064pd0pyg2wfw65ry5bhh8yvjr/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg2wfw65ry5bhh8yvjr/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg2wfw65ry5bhh8yvjr"}}]}');
insert into log_body values (30, X'674D41F6C2B286AC8ADAE892663B02F3', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n0ere8j6686rk5h6gw","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n1vdza7pbmyf6njfdr","id":"064pd0r1n0ere8j6686rk5h6gw","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n1vdza7pbmyf6njfdr","id":"064pd0r1n0ere8j6686rk5h6gw","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'BBDCB8541CA2F3FC7CC18DC649438942', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n1vdza7pbmyf6njfdr","before":{"bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1vdza7pbmyf6njfdr","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n1vdza7pbmyf6njfdr","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'9050EFE7E691A398B4554F698C396E55', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"review_due","id":"064pd0r1n2zxa7jn747sym0yb4","after":{"due":19558,"id":"064pd0r1n2zxa7jn747sym0yb4","phase":"self","round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3hve8h6h7bqmzaa4c","after":{"due":19559,"id":"064pd0r1n3hve8h6h7bqmzaa4c","phase":"appraisal","round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2d0dp2bedb01yd298","after":{"due":19560,"id":"064pd0r1n2d0dp2bedb01yd298","phase":"explanation","round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1tqkcfz2ta3dmmedm","after":{"due":19561,"id":"064pd0r1n1tqkcfz2ta3dmmedm","phase":"second","round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n0xbx8dvjdrcffzp9c","after":{"due":19562,"id":"064pd0r1n0xbx8dvjdrcffzp9c","phase":"agreement","round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n12b703fs7wk3jnydg","after":{"id":"064pd0r1n12b703fs7wk3jnydg","office":"to-thu-ky","round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"064pd0pyg1db5e6gca33tc3h74"}},{"table":"review_form","id":"064pd0r1n0xmnmny5qhk53705g","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1db5e6gca33tc3h74","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n166419jhnbr17vz5c","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n166419jhnbr17vz5c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2hgeeb41nrptsdmem","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hgeeb41nrptsdmem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n3v0ppz3vmdw087s3g","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg005h84ykyx5b48c5c","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2282rkkt99dktp7d0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n2282rkkt99dktp7d0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3m4yc69kwx9853tcc","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3m4yc69kwx9853tcc","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1nt6awyz219mfn3cr","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2kx936kwepq840z4r","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n2kx936kwepq840z4r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n0yf9pwny84wjjrcq0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n0yf9pwny84wjjrcq0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'40AFB6148B49E91459BB1D20DB1FAA52', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"review_interest","id":"064pd0r1n2x31wf9r4hb3075kc","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n2x31wf9r4hb3075kc","removed":1,"round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"064pd0pyg1nt6awyz219mfn3cr","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'BF7E9F55EC4C71051AFDB2940E03A4B7', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n1vpa8xv24jxjy96w4","after":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1vpa8xv24jxjy96w4","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n1eem3mjcgw3ne9vbc","seed":"","stage":"planned","version":1,"way":"all"}},{"table":"cross_form","id":"064pd0r1n0fmjgarr6zq4563fg","after":{"id":"064pd0r1n0fmjgarr6zq4563fg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1nt6awyz219mfn3cr","sent_at":0,"sent_by":"","unit":"064pd0pyg1db5e6gca33tc3h74","version":1}},{"table":"cross_form","id":"064pd0r1n03w95kwbdzes74vfc","after":{"id":"064pd0r1n03w95kwbdzes74vfc","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg005h84ykyx5b48c5c","sent_at":0,"sent_by":"","unit":"064pd0pyg1db5e6gca33tc3h74","version":1}},{"table":"cross_form","id":"064pd0r1n2a2dmvt7sv64mej98","after":{"id":"064pd0r1n2a2dmvt7sv64mej98","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg1nt6awyz219mfn3cr","version":1}},{"table":"cross_form","id":"064pd0r1n2qty0pw0chkb5z49g","after":{"id":"064pd0r1n2qty0pw0chkb5z49g","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg005h84ykyx5b48c5c","sent_at":0,"sent_by":"","unit":"064pd0pyg1nt6awyz219mfn3cr","version":1}},{"table":"cross_form","id":"064pd0r1n3axg09jf3bqf21nsg","after":{"id":"064pd0r1n3axg09jf3bqf21nsg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg005h84ykyx5b48c5c","version":1}},{"table":"cross_form","id":"064pd0r1n251ckvffgtkb99ccw","after":{"id":"064pd0r1n251ckvffgtkb99ccw","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1nt6awyz219mfn3cr","sent_at":0,"sent_by":"","unit":"064pd0pyg005h84ykyx5b48c5c","version":1}}]}');
insert into log_body values (35, X'2CBE656D97B6411ABE7ABD1F064C9BE2', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n1vpa8xv24jxjy96w4","before":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1vpa8xv24jxjy96w4","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n1eem3mjcgw3ne9vbc","seed":"","stage":"planned","version":1,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1vpa8xv24jxjy96w4","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n1eem3mjcgw3ne9vbc","seed":"","stage":"open","version":2,"way":"all"}}]}');
insert into log_body values (36, X'EA1E1FEB906D77ED6343795D848F2246', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n1vpa8xv24jxjy96w4","before":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1vpa8xv24jxjy96w4","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n1eem3mjcgw3ne9vbc","seed":"","stage":"open","version":2,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1vpa8xv24jxjy96w4","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n1eem3mjcgw3ne9vbc","seed":"","stage":"open","version":3,"way":"all"}},{"table":"cross_consent","id":"064pd0r1n1d9cwe99k4p8dmq38","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642009000000,"id":"064pd0r1n1d9cwe99k4p8dmq38","plan":"064pd0r1n1vpa8xv24jxjy96w4","unit":"064pd0pyg005h84ykyx5b48c5c"}}]}');
insert into log_body values (37, X'3B5B592015C4F5EE17744B8D6285C4AE', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n03w95kwbdzes74vfc","before":{"id":"064pd0r1n03w95kwbdzes74vfc","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg005h84ykyx5b48c5c","sent_at":0,"sent_by":"","unit":"064pd0pyg1db5e6gca33tc3h74","version":1},"after":{"id":"064pd0r1n03w95kwbdzes74vfc","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg005h84ykyx5b48c5c","sent_at":0,"sent_by":"","unit":"064pd0pyg1db5e6gca33tc3h74","version":2}},{"table":"cross_score","id":"064pd0r1n2bqdhcxwxh18j830w","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642009000000,"form":"064pd0r1n03w95kwbdzes74vfc","id":"064pd0r1n2bqdhcxwxh18j830w","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (38, X'3909D9C8BBF136FA96DE974143820F5B', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n0fmjgarr6zq4563fg","before":{"id":"064pd0r1n0fmjgarr6zq4563fg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1nt6awyz219mfn3cr","sent_at":0,"sent_by":"","unit":"064pd0pyg1db5e6gca33tc3h74","version":1},"after":{"id":"064pd0r1n0fmjgarr6zq4563fg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1nt6awyz219mfn3cr","sent_at":0,"sent_by":"","unit":"064pd0pyg1db5e6gca33tc3h74","version":2}},{"table":"cross_score","id":"064pd0r1n1svmb0j51n74rf0f4","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642009000000,"form":"064pd0r1n0fmjgarr6zq4563fg","id":"064pd0r1n1svmb0j51n74rf0f4","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (39, X'09203E476688249A8BE2862FB5B0F416', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n251ckvffgtkb99ccw","before":{"id":"064pd0r1n251ckvffgtkb99ccw","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1nt6awyz219mfn3cr","sent_at":0,"sent_by":"","unit":"064pd0pyg005h84ykyx5b48c5c","version":1},"after":{"id":"064pd0r1n251ckvffgtkb99ccw","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1nt6awyz219mfn3cr","sent_at":0,"sent_by":"","unit":"064pd0pyg005h84ykyx5b48c5c","version":2}},{"table":"cross_score","id":"064pd0r1n2wvtkxqpd1x734cq0","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642009000000,"form":"064pd0r1n251ckvffgtkb99ccw","id":"064pd0r1n2wvtkxqpd1x734cq0","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (4, X'76E1857E8D216BCD51416B671CC2F869', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1db5e6gca33tc3h74","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg1db5e6gca33tc3h74","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1db5e6gca33tc3h74/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1db5e6gca33tc3h74/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg1db5e6gca33tc3h74"}}]}');
insert into log_body values (40, X'B5D8A00868698ED7E87BD11C9E245BBB', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2a2dmvt7sv64mej98","before":{"id":"064pd0r1n2a2dmvt7sv64mej98","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg1nt6awyz219mfn3cr","version":1},"after":{"id":"064pd0r1n2a2dmvt7sv64mej98","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg1nt6awyz219mfn3cr","version":2}},{"table":"cross_score","id":"064pd0r1n2ksw3zymapct88wz4","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642009000000,"form":"064pd0r1n2a2dmvt7sv64mej98","id":"064pd0r1n2ksw3zymapct88wz4","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (41, X'1C8CAE1153657AFAF39B6F521532016F', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2qty0pw0chkb5z49g","before":{"id":"064pd0r1n2qty0pw0chkb5z49g","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg005h84ykyx5b48c5c","sent_at":0,"sent_by":"","unit":"064pd0pyg1nt6awyz219mfn3cr","version":1},"after":{"id":"064pd0r1n2qty0pw0chkb5z49g","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg005h84ykyx5b48c5c","sent_at":0,"sent_by":"","unit":"064pd0pyg1nt6awyz219mfn3cr","version":2}},{"table":"cross_score","id":"064pd0r1n2gtr9r7kd8jbzq994","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642009000000,"form":"064pd0r1n2qty0pw0chkb5z49g","id":"064pd0r1n2gtr9r7kd8jbzq994","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (42, X'D0472D681EED679078BCFA68B8FC6D3F', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n3axg09jf3bqf21nsg","before":{"id":"064pd0r1n3axg09jf3bqf21nsg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg005h84ykyx5b48c5c","version":1},"after":{"id":"064pd0r1n3axg09jf3bqf21nsg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg005h84ykyx5b48c5c","version":2}},{"table":"cross_score","id":"064pd0r1n0en7zkzvbf4qw6c1g","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642009000000,"form":"064pd0r1n3axg09jf3bqf21nsg","id":"064pd0r1n0en7zkzvbf4qw6c1g","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (43, X'19708A980AA0342AC7C1B396C936A763', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2a2dmvt7sv64mej98","before":{"id":"064pd0r1n2a2dmvt7sv64mej98","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg1nt6awyz219mfn3cr","version":2},"after":{"id":"064pd0r1n2a2dmvt7sv64mej98","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","unit":"064pd0pyg1nt6awyz219mfn3cr","version":3}},{"table":"cross_form","id":"064pd0r1n3axg09jf3bqf21nsg","before":{"id":"064pd0r1n3axg09jf3bqf21nsg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":0,"sent_by":"","unit":"064pd0pyg005h84ykyx5b48c5c","version":2},"after":{"id":"064pd0r1n3axg09jf3bqf21nsg","plan":"064pd0r1n1vpa8xv24jxjy96w4","scorer":"064pd0pyg1db5e6gca33tc3h74","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","unit":"064pd0pyg005h84ykyx5b48c5c","version":3}}]}');
insert into log_body values (44, X'F49AD9CDA7E585DFDB31C13B0A53A1AA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0xmnmny5qhk53705g","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1db5e6gca33tc3h74","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1db5e6gca33tc3h74","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n34h4qe99xmh0ebdtg","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n34h4qe99xmh0ebdtg","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n2bk9873yeq4v6rgfr","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642009000000,"fact":"lượt","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2bk9873yeq4v6rgfr","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n2hebbtk200kx7fcec","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hebbtk200kx7fcec","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (45, X'FA623EAC1BB302E91EA4809A2D18B34B', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0xmnmny5qhk53705g","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1db5e6gca33tc3h74","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n0wrhyhmgems4wdcxw","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642009000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"110\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"}]}","form":"064pd0r1n0xmnmny5qhk53705g","hash":"bda82b911988dc588b51c666a996ea97e14d475889f72e3f1173b9eccb9ee5bf","id":"064pd0r1n0wrhyhmgems4wdcxw","no":1,"scan":""}}]}');
insert into log_body values (46, X'C919514D8BF7AD7395A3636BE10740DA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3v0ppz3vmdw087s3g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg005h84ykyx5b48c5c","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg005h84ykyx5b48c5c","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n1nx57s0gyg0x3dje4","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n1nx57s0gyg0x3dje4","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n2mqtxq28ejvh5w3h8","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642009000000,"fact":"lượt","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n2mqtxq28ejvh5w3h8","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n3mssjeaqgfxkbw3qr","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3mssjeaqgfxkbw3qr","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (47, X'09EC498CC9B30A45E0D3287D48E7FD6F', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3v0ppz3vmdw087s3g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg005h84ykyx5b48c5c","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n1v8gsvhc4ggq1w9pm","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642009000000,"body":"{\"Total\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"20\",\"Base\":\"20\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"80\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"120\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"}]}","form":"064pd0r1n3v0ppz3vmdw087s3g","hash":"526b4c0a798e9a6cb7bd5189919a1ab2f8f440ede7a8ce1490e41a3c2504bbe0","id":"064pd0r1n1v8gsvhc4ggq1w9pm","no":1,"scan":""}}]}');
insert into log_body values (48, X'8CD2C64D44C11DBE383F59F217F904E8', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (49, X'8EEA86FC9886CF01C47845EC0F6DEF6E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0xmnmny5qhk53705g","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n166419jhnbr17vz5c","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n166419jhnbr17vz5c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n166419jhnbr17vz5c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j31wdrsafxyf8zsq2m","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642010000000,"form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r5j31wdrsafxyf8zsq2m","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j2v6nahjw5wf9skner","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642010000000,"form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r5j2v6nahjw5wf9skner","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (5, X'C88269E33D4A93760C875180EA357B23', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg005h84ykyx5b48c5c","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg005h84ykyx5b48c5c","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg005h84ykyx5b48c5c/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg005h84ykyx5b48c5c/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg005h84ykyx5b48c5c"}}]}');
insert into log_body values (50, X'CFF01221F9AAF6376B231C6D05B1BB1B', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3v0ppz3vmdw087s3g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2282rkkt99dktp7d0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n2282rkkt99dktp7d0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n2282rkkt99dktp7d0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f1ckrkgq45vzmjtnwm","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642011000000,"form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r9f1ckrkgq45vzmjtnwm","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f3ya9d5dx5vv9fh4aw","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642011000000,"form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r9f3ya9d5dx5vv9fh4aw","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (51, X'9D103E24620748BC1613A58169A106B7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0xmnmny5qhk53705g","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n2hgeeb41nrptsdmem","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hgeeb41nrptsdmem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hgeeb41nrptsdmem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc0fhjr84g1r6m4c2h4","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642012000000,"form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0rdc0fhjr84g1r6m4c2h4","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc29rgwmsxp5a54wj0w","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642012000000,"form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0rdc29rgwmsxp5a54wj0w","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (52, X'ABBB0DD3C2793286A69617C90A67FFDC', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3v0ppz3vmdw087s3g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3m4yc69kwx9853tcc","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3m4yc69kwx9853tcc","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3m4yc69kwx9853tcc","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh90pfmnmz79dnagcgn4","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642013000000,"form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0rh90pfmnmz79dnagcgn4","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh90n82e8q2ppv8mvvbw","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642013000000,"form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0rh90n82e8q2ppv8mvvbw","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (53, X'4C5E3C0865064193C53FD76CCE8D5F03', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1nt6awyz219mfn3cr","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1nt6awyz219mfn3cr","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (54, X'B791C8ADA71107FD0ECBCDAC8A57160E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0xmnmny5qhk53705g","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n2hgeeb41nrptsdmem","before":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hgeeb41nrptsdmem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hgeeb41nrptsdmem","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1nt6awyz219mfn3cr","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1nt6awyz219mfn3cr","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh92yvy9r4ny01m8y580","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rh92yvy9r4ny01m8y580","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh928jjpbznytzjdvspr","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642013000000,"fact":"lượt","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rh928jjpbznytzjdvspr","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh91qg368t7ee6mh0ewm","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rh91qg368t7ee6mh0ewm","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n3v0ppz3vmdw087s3g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3m4yc69kwx9853tcc","before":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3m4yc69kwx9853tcc","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3m4yc69kwx9853tcc","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (55, X'FD8E2829C03B0900DB256714723FD6EA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1nt6awyz219mfn3cr","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"sent","unit":"064pd0pyg1nt6awyz219mfn3cr","version":4,"why":"theo kế hoạch"}},{"table":"review_sending","id":"064pd0rh93v4e3xeq4r03hrwzg","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642013000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"}]}","form":"064pd0r1n2t6pr4drw6aa54sv8","hash":"bb25e780e5d1a28c139530fbc0a1e93c0d1db39947f65213f3083b7a342b4744","id":"064pd0rh93v4e3xeq4r03hrwzg","no":1,"scan":""}}]}');
insert into log_body values (56, X'3511194784D4739E8E96FF51D21B30FE', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"sent","unit":"064pd0pyg1nt6awyz219mfn3cr","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"sent","unit":"064pd0pyg1nt6awyz219mfn3cr","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2kx936kwepq840z4r","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n2kx936kwepq840z4r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n2kx936kwepq840z4r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn61bbam88w41d5bfg7m","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642014000000,"form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rn61bbam88w41d5bfg7m","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn606k5wj2b06sjyc1t4","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642014000000,"form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rn606k5wj2b06sjyc1t4","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (57, X'863762E74EE2D93948B5DAE521CA991E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"sent","unit":"064pd0pyg1nt6awyz219mfn3cr","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"returned","unit":"064pd0pyg1nt6awyz219mfn3cr","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0yf9pwny84wjjrcq0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n0yf9pwny84wjjrcq0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n0yf9pwny84wjjrcq0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (58, X'DD4F7ACD166DA2DA5DFE2B0E8FB5E453', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"returned","unit":"064pd0pyg1nt6awyz219mfn3cr","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"returned","unit":"064pd0pyg1nt6awyz219mfn3cr","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs312pak3jtqw2ddtj40","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642015000000,"file":"","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rs312pak3jtqw2ddtj40","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (59, X'141A4A0E892F8F41F7AB32ABF946487A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"returned","unit":"064pd0pyg1nt6awyz219mfn3cr","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"sent","unit":"064pd0pyg1nt6awyz219mfn3cr","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0yf9pwny84wjjrcq0","before":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n0yf9pwny84wjjrcq0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n0yf9pwny84wjjrcq0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_sending","id":"064pd0rs33ww4msv8kgp036nfg","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642015000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"}]}","form":"064pd0r1n2t6pr4drw6aa54sv8","hash":"bb25e780e5d1a28c139530fbc0a1e93c0d1db39947f65213f3083b7a342b4744","id":"064pd0rs33ww4msv8kgp036nfg","no":2,"scan":""}}]}');
insert into log_body values (6, X'6D168FEBC0C9D94F1482F9863452B9C0', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1nt6awyz219mfn3cr","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1nt6awyz219mfn3cr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1nt6awyz219mfn3cr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1nt6awyz219mfn3cr/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1nt6awyz219mfn3cr"}}]}');
insert into log_body values (60, X'727DF5964F32B71FE3492AAD1F2AD0EF', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2t6pr4drw6aa54sv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"sent","unit":"064pd0pyg1nt6awyz219mfn3cr","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2t6pr4drw6aa54sv8","kind":"","name":"Thanh tra","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1nt6awyz219mfn3cr","stage":"sent","unit":"064pd0pyg1nt6awyz219mfn3cr","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0yf9pwny84wjjrcq0","before":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n0yf9pwny84wjjrcq0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0r1n0yf9pwny84wjjrcq0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx01r2a8jcke1x9tf710","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642016000000,"form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rx01r2a8jcke1x9tf710","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx025agw50bktxw4tcy4","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642016000000,"form":"064pd0r1n2t6pr4drw6aa54sv8","id":"064pd0rx025agw50bktxw4tcy4","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (61, X'1C9AB1D9F1F0D866E46CB25F65163DB6', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (62, X'2C799611C39B161393CC9871BA733D2C', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (63, X'402C8E18CD944027752AA5708CB98F25', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (64, X'0C6F5F4FEC8DBD10FE447A0B98F67A5F', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3v0ppz3vmdw087s3g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3v0ppz3vmdw087s3g","kind":"","name":"Tòa án","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg005h84ykyx5b48c5c","stage":"sent","unit":"064pd0pyg005h84ykyx5b48c5c","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3m4yc69kwx9853tcc","before":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3m4yc69kwx9853tcc","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0r1n3m4yc69kwx9853tcc","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x0g47q4ndn96xpgp5m","after":{"account":"nguoi-064pd0pyg1db5e6gca33tc3h74","at":1689642017000000,"form":"064pd0r1n3v0ppz3vmdw087s3g","id":"064pd0s0x0g47q4ndn96xpgp5m","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (65, X'68014545EC165DA9D5589EEBED5959DA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0xmnmny5qhk53705g","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0xmnmny5qhk53705g","kind":"","name":"Công an","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1db5e6gca33tc3h74","stage":"sent","unit":"064pd0pyg1db5e6gca33tc3h74","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n2hgeeb41nrptsdmem","before":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hgeeb41nrptsdmem","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0r1n2hgeeb41nrptsdmem","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t09azhztm630qzrk9m","after":{"account":"nguoi-064pd0pyg005h84ykyx5b48c5c","at":1689642018000000,"form":"064pd0r1n0xmnmny5qhk53705g","id":"064pd0s4t09azhztm630qzrk9m","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (66, X'7D16A1590B32CFA6BFD9608878640C15', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"review_quota","id":"064pd0s4t03sn2t5e9ty3xj7g0","after":{"award":"Cờ","base":"","grade":"","id":"064pd0s4t03sn2t5e9ty3xj7g0","most":2,"round":"064pd0r1n1eem3mjcgw3ne9vbc","share":0}}]}');
insert into log_body values (67, X'B76437B56A70654A12C4BCF683A9EA88', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"review_nomination","id":"064pd0s4t2ywgpp5mmhhf8ktdm","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642018000000,"id":"064pd0s4t2ywgpp5mmhhf8ktdm","quota":"064pd0s4t03sn2t5e9ty3xj7g0","round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"064pd0pyg1db5e6gca33tc3h74","why":"theo kế hoạch"}}]}');
insert into log_body values (68, X'9DA56665D84D40DACE7C3195FCFEF270', '{"why":"theo kế hoạch","changes":[{"table":"register_issuer","id":"064pd0pyg3n9k1zkmxy1tp4v2m","after":{"code":0,"id":"064pd0pyg3n9k1zkmxy1tp4v2m","name":"Khối","place":"","post":"","seal":"","short":"KTĐ","signer":"","split":0,"superior":"","version":1}}]}');
insert into log_body values (69, X'5B2BF8DDD7BD1899440B78BD5B87D025', '{"why":"theo kế hoạch","changes":[{"table":"register_paper","id":"064pd0s4t2qr4787nv11jvw8sw","after":{"at":1689642018000000,"checked":"","code":0,"content":"","day":null,"draft":"tep","file":"","form":"","hash":"","id":"064pd0s4t2qr4787nv11jvw8sw","kind":"Thông báo","made_by":"nguoi-khoi-truong","mark":"TB-KTĐ","name":"thong-bao","no":0,"post":"","round":"064pd0r1n1eem3mjcgw3ne9vbc","scan":"","send_to":"","series":"","signed":null,"signer":"","state":"signing","summary":"Kết quả","token":"LZEQEUUFQ2VP5QAET74KZYT4EV","version":1,"why":"","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (7, X'A87D8B25D9E151BD58A99C69B150DB21', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg3e1qfa8kq6r5b7mj4","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg3e1qfa8kq6r5b7mj4","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (70, X'373E4913C2CB67AAA1336084780D8E96', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"review_level","id":"064pd0s4t1t99a30474w1c74dm","after":{"id":"064pd0s4t1t99a30474w1c74dm","name":"Hội đồng","no":1,"round":"064pd0r1n1eem3mjcgw3ne9vbc","unit":"064pd0pyg1nt6awyz219mfn3cr"}}]}');
insert into log_body values (71, X'A6A4E38811C948DB04E57FCFDF29CFD5', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"review_consent","id":"064pd0s8q2tf35rsj6qc293sdw","after":{"account":"nguoi-064pd0pyg1nt6awyz219mfn3cr","at":1689642019000000,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q2tf35rsj6qc293sdw","level":"064pd0s4t1t99a30474w1c74dm","round":"064pd0r1n1eem3mjcgw3ne9vbc","why":"theo kế hoạch","yes":1}}]}');
insert into log_body values (72, X'3CFC2BCC48EDD5633E6B763CC144ACF5', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s8q3074sydkhgwbmdq5m","after":{"at":1689642019000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","decided":19556,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q3074sydkhgwbmdq5m","no":1,"number":"12/BB-KTĐ","round":"064pd0r1n1eem3mjcgw3ne9vbc","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n1eem3mjcgw3ne9vbc","before":{"auto":1,"decided":null,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n1vdza7pbmyf6njfdr","file":"","grace":3,"id":"064pd0r1n1eem3mjcgw3ne9vbc","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642019000000,"rules":0,"times":1,"version":11,"year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (73, X'32F481BC4068CC9506663A5B21FDE13C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"closed","theme":"Đoàn kết, đổi mới","version":11,"year":2023}},{"table":"bloc_carry","id":"064pd0s8q025j1wjtysc9jwee0","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q025j1wjtysc9jwee0","item":"milestone/064pd0pyg05b21bprs8q74ses0","title":"mốc chưa xong: Các đơn vị ban hành văn bản phát động thi đua, hạn 31/01/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q07nhzqp1kjfdjn1hg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q07nhzqp1kjfdjn1hg","item":"milestone/064pd0pyg0m1ejx3g1acv9hkzr","title":"mốc chưa xong: Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm, hạn 27/02/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q07t738gv0s0fdzvn4","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q07t738gv0s0fdzvn4","item":"milestone/064pd0pyg0pybdqbx7fn98twwg","title":"mốc chưa xong: Đăng ký danh hiệu thi đua và hình thức khen thưởng, hạn 01/03/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q0ba74y7k682sdgb5w","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0ba74y7k682sdgb5w","item":"milestone/064pd0qsv3gembqy0sec6tjf5g","title":"mốc chưa xong: Báo cáo quý I, hạn 05/04/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q0pxheyg325c62bvh0","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0pxheyg325c62bvh0","item":"milestone/064pd0pyg0sq67gm2nmn61k49r","title":"mốc chưa xong: Báo cáo sáu tháng đầu năm, hạn 15/06/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q0rzwsc6qrpa3q8hyc","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0rzwsc6qrpa3q8hyc","item":"milestone/064pd0pyg0ykdre09e4x7b98xc","title":"mốc chưa xong: Hội nghị sơ kết sáu tháng, hạn 10/07/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q2c8d1xfb4nj28dpc4","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2c8d1xfb4nj28dpc4","item":"milestone/064pd0pyg19e8vgt2d87c3tp1g","title":"mốc chưa xong: Kiểm tra chín tháng, hạn 04/10/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q2g5vmwtxre354abgg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2g5vmwtxre354abgg","item":"milestone/064pd0pyg1b28b78d7y4byredr","title":"mốc chưa xong: Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng, hạn 15/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q2h0dgrghsngq474kc","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2h0dgrghsngq474kc","item":"milestone/064pd0pyg1hd5nqn6mct08gg7g","title":"mốc chưa xong: Kiểm tra chéo, thẩm định điểm, hạn 27/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q2k2fz3a3s8h1qv6jm","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2k2fz3a3s8h1qv6jm","item":"milestone/064pd0pyg26bvn6prvrctx7g9m","title":"mốc chưa xong: Các đơn vị giải trình nội dung khác điểm tự chấm, hạn 30/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q2kspbz1xt75bfjxwm","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2kspbz1xt75bfjxwm","item":"milestone/064pd0pyg30hhb9d8cn7b4r4m8","title":"mốc chưa xong: Gửi bảng tổng hợp, thống nhất điểm, hạn 04/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q2nnd625zxm1qqx1vm","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2nnd625zxm1qqx1vm","item":"milestone/064pd0pyg35ehqj5wnj9mv6d4r","title":"mốc chưa xong: Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau, hạn 11/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q3fy4qg22h8sg88bxw","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q3fy4qg22h8sg88bxw","item":"milestone/064pd0pyg3b1ttya0tp0a6se1r","title":"mốc chưa xong: Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng, hạn 15/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_carry","id":"064pd0s8q3r24pt8d5nsj55p3m","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q3r24pt8d5nsj55p3m","item":"milestone/064pd0pyg3sksvdszq95jcj734","title":"mốc chưa xong: Bàn giao nhiệm vụ Khối trưởng, hạn 19/01/2024","why":"chuyển sang năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (74, X'84F7C42EF7B4A7D47E42AF1CF234B568', '{"why":"theo yêu cầu của chủ thể dữ liệu","changes":[{"table":"erasure","id":"19","after":{"account":"quan-tri","at":1689642019000000,"id":"19","why":"theo yêu cầu của chủ thể dữ liệu"}}]}');
insert into log_body values (75, X'2721A22CFBC17C8EF555EAA6CFD6F5ED', '{"why":"theo yêu cầu của chủ thể dữ liệu","changes":[{"table":"erasure","id":"19","before":{"account":"quan-tri","at":1689642019000000,"id":"19","why":"theo yêu cầu của chủ thể dữ liệu"}},{"table":"log_body","id":"19"}]}');
insert into log_body values (76, X'40A8FFD51FA47DFA11F945DF44211136', '{"why":"theo yêu cầu của chủ thể dữ liệu","changes":[{"table":"erasure","id":"25","after":{"account":"quan-tri","at":1689642019000000,"id":"25","why":"theo yêu cầu của chủ thể dữ liệu"}}]}');
insert into log_body values (77, X'54289407215ABB0C6A6F49EAEEB0E6C8', '{"changes":[{"table":"signin_day","id":"2023-07-18","after":{"hash":"3bdee2e49ed0cf376b48d1caa193457e52d41b3514af9a41741f70d43e0245c7","held":2,"id":"2023-07-18"}}]}');
insert into log_body values (78, X'263613AB4900B003C8D075EF9F7421DE', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (79, X'D7D783F281CFF9621803AF31AAA67E25', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (8, X'54B6ECCA723B95B04D10DE8231B49885', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg05b21bprs8q74ses0","after":{"done":null,"due":19388,"id":"064pd0pyg05b21bprs8q74ses0","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg0m1ejx3g1acv9hkzr","after":{"done":null,"due":19415,"id":"064pd0pyg0m1ejx3g1acv9hkzr","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg0pybdqbx7fn98twwg","after":{"done":null,"due":19417,"id":"064pd0pyg0pybdqbx7fn98twwg","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg0sq67gm2nmn61k49r","after":{"done":null,"due":19523,"id":"064pd0pyg0sq67gm2nmn61k49r","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg0ykdre09e4x7b98xc","after":{"done":null,"due":19548,"id":"064pd0pyg0ykdre09e4x7b98xc","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg19e8vgt2d87c3tp1g","after":{"done":null,"due":19634,"id":"064pd0pyg19e8vgt2d87c3tp1g","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg1b28b78d7y4byredr","after":{"done":null,"due":19676,"id":"064pd0pyg1b28b78d7y4byredr","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg1hd5nqn6mct08gg7g","after":{"done":null,"due":19688,"id":"064pd0pyg1hd5nqn6mct08gg7g","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg26bvn6prvrctx7g9m","after":{"done":null,"due":19691,"id":"064pd0pyg26bvn6prvrctx7g9m","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg30hhb9d8cn7b4r4m8","after":{"done":null,"due":19695,"id":"064pd0pyg30hhb9d8cn7b4r4m8","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg35ehqj5wnj9mv6d4r","after":{"done":null,"due":19702,"id":"064pd0pyg35ehqj5wnj9mv6d4r","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg3b1ttya0tp0a6se1r","after":{"done":null,"due":19706,"id":"064pd0pyg3b1ttya0tp0a6se1r","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}},{"table":"bloc_milestone","id":"064pd0pyg3sksvdszq95jcj734","after":{"done":null,"due":19741,"id":"064pd0pyg3sksvdszq95jcj734","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg3n9k1zkmxy1tp4v2m"}}]}');
insert into log_body values (80, X'3267310509F8093DCA711FF97F51B45F', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (81, X'4BDD39E07491659F586E062887C3BE8D', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (9, X'020B51BB31554E426D26FBCF743256E0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3n9k1zkmxy1tp4v2m","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg3e1qfa8kq6r5b7mj4","id":"064pd0pyg3n9k1zkmxy1tp4v2m","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'FAF411F1B325F27B32F32AC1334729BEFF7988D478549BD584519CC4CAB754AD');
insert into log_hash values (1, X'2A35C4077B9A4B2E2DC3AC419702B93428EA4437C71A7C5F9C272082A4CE2F19');
insert into log_hash values (10, X'E0482267149EE7EF3B5E048B0B00F77FFAFEA7B75F96F9BD4CAE3784C2B3091F');
insert into log_hash values (100, X'99AF661490357E3D85D25A498DF967E0E09A1A6A9620FB766771076E5D24AC69');
insert into log_hash values (101, X'2882DCFB3E818385FD4C4BE6E8EC65570A527E5102C0AB148EA2DCAFDEFC6C65');
insert into log_hash values (102, X'CE5AEAC128C2A5A03128242BEFABD8672641BA0F79AE3759BE136AC7D82BBAD0');
insert into log_hash values (103, X'4F5443D9B5B371D00D0C3DB78419D409539FC24383167565998D1F04BA69EE2B');
insert into log_hash values (104, X'EA79C50EB8C627FE684A36E048F521750284F663C97D7E69DF03E6728BB1E966');
insert into log_hash values (105, X'3C3241A4C78875F57D213723F753BB70C035F448F2F0DDFAC77DEF25EC241A64');
insert into log_hash values (106, X'8F279885022045A397DA9339E998C0E526360DC37ECD7A3F8331F2C8DEA43437');
insert into log_hash values (107, X'3F31E31DAA64E0F3117D9B47C51371477EDB0561EDF9C956A2F75C44ADA72351');
insert into log_hash values (108, X'2CF5140D877D3C0011407BACD28734739831BA6680D4E3C116512EAAAC4C208E');
insert into log_hash values (109, X'886D6E8734D1F6A4E4D9C74624C6E417BF53868B4537A0956A05D96F2A25BF07');
insert into log_hash values (11, X'A79D9F55379C09A9154DDC221072351A42B3A067EBE02BC2863893E218F2DBFF');
insert into log_hash values (110, X'86FEFEC27794B9421484B58F91388B3478207286391CAEEAEB898ED9B03FE189');
insert into log_hash values (111, X'84493BA7371E508C3DA498B416ECC373C40FF3F054B6C8016D0C52591297CB7B');
insert into log_hash values (112, X'671005DFB77ABDD7A09A78A06ADC4DB8C870E9509D335DB87C827EEEDC06E329');
insert into log_hash values (113, X'C61F204BE51FB548B5969003BF42633429581AE85BAD7FB4FD7CC7821486D02B');
insert into log_hash values (114, X'E7BF21F13C655A90EF2F2D0BEAF649780E44B47327634681F4F6A33A08579051');
insert into log_hash values (115, X'57E7085AF4478882E51123741F7A4E87A3A0DEC152EB96F96207F3332DDDA0FF');
insert into log_hash values (116, X'C4C20DD0E604715F2E8EC508924248759D37E508BDA21FF41F77355C6D730708');
insert into log_hash values (117, X'FEB3D4AE30D70B3247E495276909340291B3A4EA75DA858C1DFBB938F9CDC586');
insert into log_hash values (118, X'D8170CBE82B834EF275E8211D2EAE2EE9D463329BE127780A6C78580ED582E40');
insert into log_hash values (119, X'54E8EC58943D84C085900F397C4938454EA665C678FFE641BA113880B68BC43D');
insert into log_hash values (12, X'E197966E25340413C6560CEF6B548BFACB7F4254B29C2CBC1C923FB1D7265094');
insert into log_hash values (120, X'E8279067B41128FAC210FB6F239E078F2C701CE9843FCF6178CE1119B21A0D60');
insert into log_hash values (121, X'A2C89CDEC2BAD477D5F3109E4525B403D6D157DB4D0AA9155923D565B475FEC4');
insert into log_hash values (122, X'E3219A8BCB6A37B948C92F69F35C1D2BD041D97C608BE30085E4DB70149144E2');
insert into log_hash values (123, X'D71ED2CB73F404A030F7263D9C9D00C393501ED81BE163F9537C9451D56F2C67');
insert into log_hash values (124, X'3DCE05160517216E7FFC14202445BD4F93856E80AC36BB5359CE20B81121F4C6');
insert into log_hash values (125, X'32764F6BCF7F4C3BFD7B4497981F2050B79318D1321AD69AB84B73C9FEDB0FD6');
insert into log_hash values (126, X'2DB1E4FD4B4668755ECFC2BA89A55F390DA34FCA666C71499BB79BC739A4D001');
insert into log_hash values (127, X'2E7C3F1C612E87C9C0A84745B326D14BECD9D858BC3EFFF001D30D5D7C6A5FB1');
insert into log_hash values (128, X'F50141C3F819EEEF468D0D85ECD0DD520AF56421EEFAF73542C103C38ECDDCC2');
insert into log_hash values (129, X'906B9F99A6BF4A09F94D48127D747C3DD2D3E9FF0D9A028C92F04B1F1173AD68');
insert into log_hash values (13, X'6AC94FC8D5202DAC3624316DA3BD4B9CD64362E144EC08EB6B1E19480090AEBC');
insert into log_hash values (130, X'6051BF64A50CB64C1225DA5AF891F499E3ADEF12C0782E6CCA0BC09D6816568F');
insert into log_hash values (131, X'B1D08A09E5795634434832F134F427D600BAB6C26B8962E0A66B411A7A25A5D1');
insert into log_hash values (132, X'2802B2F2DB1229B16D3FEB6FB15029F75A3D50E45D2CB1ED59FBDDB3D94036B5');
insert into log_hash values (133, X'39A7DFCC00D990A91508073CE4ED3E7E4CFC834E2F9D2CAD082090CF7A6F80CE');
insert into log_hash values (134, X'9E8D976ADA49C1B0D32C80C23667CFDDD94347EA68C1453EAC9EA6C535F4E2EE');
insert into log_hash values (135, X'F5908F388D775C2E0B72273D06EFD7927C500E38D3546AC3364F72524C806382');
insert into log_hash values (136, X'7F0D3F465D0FBEF3FCF998CE8E747EA2E37C945B0C5DEF2D9ADADBBB6B64C340');
insert into log_hash values (137, X'6A65DD90A799D18CEC3E0E25AE136C2100C26B32FB21AF7B08E0C14C48CB3E28');
insert into log_hash values (138, X'7F819D2E23333234C1D2910FDF10204117B0968FE6B0E3B83762DDB316119AF0');
insert into log_hash values (139, X'F557FFD650BEFFB4AB64296F0D9A6A1BB95DF3846950A828B3ED7A148377BB9C');
insert into log_hash values (14, X'7A50E989EF69904AB81E4AE73DB58D6B6B8FB603ADFCC52EBDB492F3131FDF4F');
insert into log_hash values (140, X'BF3E3344620C7CCADE2468BA1A2EDA22209576F53678760FEDB3376DD9E0CD42');
insert into log_hash values (141, X'C62EF0809C713FB9B6E34C6A4D613C87A0061476DF0A5175EAF77AEEFDF1B1DA');
insert into log_hash values (142, X'4490923EF85A49C9BA4E51EF99699C962B406C0FD929A51A4B6C274FCB781785');
insert into log_hash values (143, X'1610840777771D7423EE114C22BEACED3E78DDBA2ECB1EF3C4C2B75ADB17E043');
insert into log_hash values (144, X'B2B96F8E7ECBEF5BF51106B1BD5FEDB3656D21BBBD34D6DC5C242B1D683188DD');
insert into log_hash values (145, X'8572DAD16CF858AF05CEBBB9043000E8E5DE41F249F605BE0F827FEA5A7EA2F0');
insert into log_hash values (146, X'E6C1EF12CBC6780B213EAB5FF120FB49831D996B0E168D5CA25A06A17149CE17');
insert into log_hash values (147, X'098C43020BF78AFD2EB3073F59D71463834569BE516B41612D890C3BBF7C3303');
insert into log_hash values (148, X'E2C802E8919BA5DD1FD46B6C8406A24D14F380F228CC9610836B0A8CDF942ECB');
insert into log_hash values (149, X'D65E9BB634592BADAB26CE65462262CAE731412A6242F4DC64AF7686BDABA10C');
insert into log_hash values (15, X'360BC45EE9F8FB2375F145035993E14A03C9804F5A8A2ECE806626316C8FC009');
insert into log_hash values (150, X'52869572541C767C87BF3DB22CFA5FE662FE3F3F8DE1E399E1485CA809D34637');
insert into log_hash values (151, X'B87515F456C603C51EE49DE79A50E62A8CCFFD16536EB34969CE99AE9E3DFBB7');
insert into log_hash values (152, X'5D74D0581C4BE24E889ED18CE4E06AFF4B08E4EC10E549ECEEDD21ED40976F41');
insert into log_hash values (153, X'D711E540A4900E8AE5D5FEAC83CD56781FEB01F8275F74A905281491A71BFC9C');
insert into log_hash values (154, X'955A371316F51BC68F62A3E22B7AF584C89FBBCA04380375EB234EE93D9A3117');
insert into log_hash values (155, X'D8999F51E0FB563B04C6C045EA9E6C3F3F0686E9293598DD205E8525EC66466F');
insert into log_hash values (156, X'E42FE3766A38BDE95E174A1B02E861550E9AA0FBC4D2064C7BAC43F0900FCF98');
insert into log_hash values (157, X'002E28EDAEAAE3427153EFBE7458521ABAF509A8A288274DA0DA5BAE31F69D06');
insert into log_hash values (158, X'C015192A511565716F24A4CACFD2316A385F36FB4A058DAA6A434E8A86CA8EC5');
insert into log_hash values (159, X'497A54A454DF8D6ED799468B45B6A86778D747D336E1D099C4684B53E35AD41F');
insert into log_hash values (16, X'F348867CE50F62C8C78792C5C39DB9FD6AAB755652D71EB1882FE975CA8DCFFE');
insert into log_hash values (160, X'5CE1C0B7DB37482A3FF5D7854485315332B821E63DEBDA58089D5BD3B30CC1B9');
insert into log_hash values (17, X'D0E56B2B4127EDEC558872B632FD68F193A5FFDE3B736383101CA6490C2FC1EA');
insert into log_hash values (18, X'05626781DAB91CEFD914647B5E0602497A2BB629435744BDBDD210F0EEC93605');
insert into log_hash values (19, X'B186C14C89D08153BB00F7929F56C6E0EDD05CD7C837E60D4D64635A92FE7DC9');
insert into log_hash values (2, X'DA4A91D55FD42FD3A778528C9C246DCCC77F5E7A6512A86E0BF51C60C748F8B4');
insert into log_hash values (20, X'F00DA27504023720FCD33790B3715B2E3743B021303E9FFD47A9587EBF942AF7');
insert into log_hash values (21, X'D9694258F4580C605544038FAC7464A48B7525F56A35E381FB5EF028C46EDEB6');
insert into log_hash values (22, X'5EFC486B8ECD690DF9229B43E34D636A45615E36998C406B0210F0378B641DE5');
insert into log_hash values (23, X'C875DB3FEBAE885856B0B6B41C76E2602A9630CA229521A6AE081A80A69975B0');
insert into log_hash values (24, X'58137177C8316DB3D7C899044D1D20B3B94A3DA7B74099EE8E3A6C061F646167');
insert into log_hash values (25, X'D387F9FD4FB736927C430765D3EBB610DDCFBAFE1F46F60C7C0E70E8F618FE55');
insert into log_hash values (26, X'0A9F3FB414047C58F293E4314C38B738AF177C606DE70D1578532A4C3FC2A959');
insert into log_hash values (27, X'8672FAAD1B53C8A2B8512581B78C90FA69316FE949AF8BEA18728D587BE20BD3');
insert into log_hash values (28, X'8EF60614923007CB1CAC3668AED487E606E2BEC28614BC410D3C4302881492DD');
insert into log_hash values (29, X'01F55C691FF366BF29C3C9CBA34C422538FBD2EE9E24EB0385521A8BD89B4051');
insert into log_hash values (3, X'E2A92185414EEEA22FAD9C068A9603106118222CB14836084BD2FCBDBB36E5B0');
insert into log_hash values (30, X'6BC85161F9C8B81005B3DA8A6145D7C59B64DB47E1BA88472B37F0E3F7DCAF79');
insert into log_hash values (31, X'3D69EC1CBEB4C564400160F6C40BA8BBD1654B1679528E14C351F183B943E1C5');
insert into log_hash values (32, X'1136DA64D4BA638D3C43769C35B38957D7190E98B6629665E011FB5EB46CEE65');
insert into log_hash values (33, X'1E758EE63E147D8C6A3448A66017B7F17A4289F7BE30B14C9785EDFFFE092E79');
insert into log_hash values (34, X'9FCAD177E8A5B97A46B16D777BF935076213AE3AE079860CFB92C15A3B9DD95A');
insert into log_hash values (35, X'C29988AC100CB722F963D7E1316A906397EE29203A24C7D0977CA4C3BE43992F');
insert into log_hash values (36, X'41325EF791076994D20E80AA3792E222121A227C7D18439D0125971EAA2EE4CE');
insert into log_hash values (37, X'B1182C66162DCF51028265A6AE3CF1CFCDBDB55350C85D8AFDF053914191D96F');
insert into log_hash values (38, X'152ADB775A6356EAB3D1FFEE1D4D7E4531697F4CB5746BD16310BE918C4E947E');
insert into log_hash values (39, X'53839EEC8E777BFA3C080DFDAFF53DA44CA318120B01D4B6469569C62FBA1262');
insert into log_hash values (4, X'46B5173CC83FE7A2F8DF75F675828B1902FC2EA47E90D522EFE75CCA6B6BEB67');
insert into log_hash values (40, X'5C4FFE51643C901EE64A7F243E0743E1A3CC0C4C34F269BE6F21C0DC2F96D3EC');
insert into log_hash values (41, X'C8275798BE22F6F8421EA16F4D152A2D38C1DEBD3906EE49AB5979603E058569');
insert into log_hash values (42, X'6D1F1CA8649DCB0507B2AC1A060919448436EC19D804189331693C76E7F2980C');
insert into log_hash values (43, X'911E5AF8451252A10FCBFC0ECE7A48B6CC39F1D0FBD4EB36A3F66E2C272743EB');
insert into log_hash values (44, X'BF85B93E5E7DD03DF55AB602128DCB9F7DC5995EB88ACEFC06EC370C5A7B844A');
insert into log_hash values (45, X'A8B16C0946D9E40F7114073449C01B10925B4C0AA8C38A7191CD1A4573F65FAC');
insert into log_hash values (46, X'F066A468B434515AE554212CDB6EB28FE77D5D33B8949F1A90E31F9888C0D068');
insert into log_hash values (47, X'60A82ECB1A76746BF44A52FB7DB7362EAC5755080A270039ED10A01515D4652A');
insert into log_hash values (48, X'E1A4291E8B75CAC788805052CDE52F88CD9FD80C5C48BC01588092918A1FF9EF');
insert into log_hash values (49, X'B2A0DA47A32CEC72F3E9B3C4FA712DD3B5222BF789097FAD310031FAB7585192');
insert into log_hash values (5, X'062814A7F549989069747ED654F327D6FA2758D17760716ACBC5ABC6294A8C6C');
insert into log_hash values (50, X'845B4533128A65623FD3488AEC8C432E1A5C22FDCA364CA867056F3B2B701677');
insert into log_hash values (51, X'0D05EC33C3C16E045448006AEA0B26D9348A94D4766CE04A74A0DE6A4743DD60');
insert into log_hash values (52, X'339239334735B7E644B3279CAEDB0C40B8B95FE1902DB2430046B0B5C2FC169A');
insert into log_hash values (53, X'8138F3BAAA49AF7F8D9B403FECD6E7DFF86F398149F00E25B0133CCB588258D9');
insert into log_hash values (54, X'793508A509507913C09F2DE29257DED27661ADCDEE602CF422888EC008974934');
insert into log_hash values (55, X'0DFCFF286E61EACCC89FB3A23E99F410CE49BF37ECEF2CE328146391AE61006B');
insert into log_hash values (56, X'9C2F4723DA5DF7E563B4B6AEECDBF2017CBC09E98F5465F03C2C7F7A8C4FA137');
insert into log_hash values (57, X'CCF8FD30A4477018F0E3E7C84B644D0E951D134CA2159D3D07F700DB88BE5AC2');
insert into log_hash values (58, X'81C2BA299A67EE3EDDE37F4DB37D163E47C27065A3A8DF9A21205FA78210A540');
insert into log_hash values (59, X'60ABEAE4202DACBB8AFFFEEB63161BA31FCF7FD256F807709B9761BC30D09761');
insert into log_hash values (6, X'EBC62DB42075E83770F2C8D29EBEE61B1F5C6BE3713F7F93535E18888999DA34');
insert into log_hash values (60, X'45D484F6712743D0BD2D4DBF1C2E18916F69183FDEC48AFF5BE6FFEDE013DC0A');
insert into log_hash values (61, X'ABD5512590014B960CBF3B504FD9540E3C62B35A229F5AE2CBA4EA04D017AFF5');
insert into log_hash values (62, X'79BE732216143AB38A99669109477E6137B31B3208A5F6F701741C3BB29FCE73');
insert into log_hash values (63, X'232DDF2CC50D73A9C886188D18A0C0A51E5CD7CEEE4D65D455F4D9DAC8360855');
insert into log_hash values (64, X'AC0A762ECA9DD1A0101D4DD52643AEE5035218D784BB915781F2CA571EA8F47C');
insert into log_hash values (65, X'44845553D49C1FF3EE27F94C89F3FC1CDA2D32B366558E13AD12528A1EC4C59E');
insert into log_hash values (66, X'33311148C68C06D4921ABF6AA9EA27CD8CA81B4401BCBBAB4F52D89AA7D061BB');
insert into log_hash values (67, X'CD4F7DC11B0894BE0B84FF9CD51C39FB8641B51C8DE8EE00C7251ED54271203F');
insert into log_hash values (68, X'3EE05346DF47B4F1DC60056157F45F002C5DD4E5072F64CAD4616B9D14BB14DA');
insert into log_hash values (69, X'6214DA3A5DB0A70B2AAA385587D57160CEBC5526EAF44815C0F821D19A2FCC8B');
insert into log_hash values (7, X'D896CF2933BBDDE84BF9289EACA4B44261B909D5A9207B39258F3FF3D9CEA1E6');
insert into log_hash values (70, X'45F28E0462AA6173E39FEC6A6F0211A74998EFA94BE829418355084B962C0449');
insert into log_hash values (71, X'69AE458C19146399878F1BC48F889497621ED65BBB3FD3211C6983ED1BAA8A82');
insert into log_hash values (72, X'D6113021717A117A062AEFAAD60576502B49E5B12060201F35ADFFDF1995D72D');
insert into log_hash values (73, X'940649709B677D17ACFD214E8B054A52086CE4151E38FA5FC6393FF7276092A3');
insert into log_hash values (74, X'6E1C806990BBB01DBC8D7E655201634924F5BF8C5581749C85483DA9B0D6D370');
insert into log_hash values (75, X'B1EFC52D2FB92120AD2A6D98D3AD97A49598B559C0898A23D27B4F08C421E52E');
insert into log_hash values (76, X'61FEB935B25449522C6E08AA673D77D67C61669CA8310B373094AC6471E89E6C');
insert into log_hash values (77, X'2E6652EE525E19051D1CDB7ABBA53909B0A797CE93590620AA06B1365AD52C2C');
insert into log_hash values (78, X'DA36598F03227AF7E3DE0A70E0FF0BB57AE34682658F09AEDD7B7E931445DE34');
insert into log_hash values (79, X'713DE90F6816269D568795C458CFC11452506EC8FCBC03A162A22BB5C6981C8A');
insert into log_hash values (8, X'10EBB2A9D5A06D3A9FD5AA538091CF3146C6A2D58DAC54E9E3842088319CB5C2');
insert into log_hash values (80, X'2FC9EB22AAB080CFFCF62BBC2EA71A0C9C390CA11BB104A974E3B8AEA2357DE5');
insert into log_hash values (81, X'5E509D80BE4559E945AEAA5055230A12F8C7BEC694181802101B5FB4B50AB751');
insert into log_hash values (82, X'A1A007798A7FBC2D067579F3394FD8DAE0E286C6AC7513646765B6344B3C17A6');
insert into log_hash values (83, X'20A9C4B9D2B2F4E047725F9B11D9FCA22B67ADB9CD6D16EFB669041B8246E242');
insert into log_hash values (84, X'F83375D229C53672EC6BD779AE72C4022ACCD8AF573F320DFE6489A4CD2B692B');
insert into log_hash values (85, X'CF1E440DC8AC4EFEB3A61424440D6DE6C517327769768AD17E960739B84FAD72');
insert into log_hash values (86, X'20B600F5C0A8356C9D5B46793842D3C8113DCDC654CE9F0EB6D546180F204B02');
insert into log_hash values (87, X'0C2DEF1D9FCFADBB335997830EC2E4D541E805346DBF09B77F2A7A9F5B646FEF');
insert into log_hash values (88, X'B2934DFDC01C4FE457C609BBE2AE5B9D1A92F31581F5C6AA52F1483A508F8853');
insert into log_hash values (89, X'C9D9C4485E264CB24AD92104986977F646615295CFC103A9287997299D423719');
insert into log_hash values (9, X'C9B0D626BD6BDCA595BE37ED66B1A69AAEA861D2C57877D76F6DB59875A9304E');
insert into log_hash values (90, X'6FBD0EE3E97157D121B6AADBCE3288B9EB82D9C2E2A4C0349FA813289E710881');
insert into log_hash values (91, X'27501E54F13C90E73D9DA2BBEB2634AFD4CA798AC6D1C05A1942473FF4AA296C');
insert into log_hash values (92, X'73EEC5CECE4780BEA602408C62C8A52F748408A0151A0F4C230F3D5AD70A4CE3');
insert into log_hash values (93, X'981C5D80EB8CE8F287E91E4E69B38F0842871E828C623790E01DB785A3CCE170');
insert into log_hash values (94, X'3954B45055FB9558565E6FA2146BE80C75F5774C740C3EE507F00464667BAFBF');
insert into log_hash values (95, X'6DE5B17C760F570FA7DEA0C9D521C5CB157C66DE1F79CCE57AE6666FC1134EAD');
insert into log_hash values (96, X'BD79B44DF328056BC880F8F100FD544E17746B8AA061C7322F74502A2F73F1B4');
insert into log_hash values (97, X'2BD73373CE3B562137C28F3C4D7C97A22048E2CFDB9ADFC37E675C660B449B97');
insert into log_hash values (98, X'AB940E551A42F510803FD9FEDCD846FDD61DCA35C0628666C24AD9756E613B19');
insert into log_hash values (99, X'68ED3746F253146BD870E27BDE70BABEE395F95BA7EA1B529EB4723E51ADCE44');
insert into account values ('064pd0r1n1fqxkhrp3sfg3wqer', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$884gEm6MTY6WCmWPRzTUWQ$66yMuEypNQlvpHHtmQShsU9JfBmz12R0tNXmDjZ8fvo', '', 0, 0, '');
insert into account values ('064pd0r1n2qkp4xjmfwazr5rd8', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', '6aa92cea2d03aa7965ca1efa5d910661de3593d8a895ee37675f7d5c5712592d', 1690246809000000, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n1fqxkhrp3sfg3wqer/0', '064pd0r1n1fqxkhrp3sfg3wqer', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n2qkp4xjmfwazr5rd8/0', '064pd0r1n2qkp4xjmfwazr5rd8', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg3e1qfa8kq6r5b7mj4', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg3n9k1zkmxy1tp4v2m', 11, '064pd0pyg3e1qfa8kq6r5b7mj4', 2023, 'closed', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả', '', '', '', 0);
insert into bloc_member values ('064pd0q6a0p2hpkjaahj0kq36r', '064pd0pyg3n9k1zkmxy1tp4v2m', '064pd0pyg1db5e6gca33tc3h74', NULL, NULL);
insert into bloc_member values ('064pd0q6a0t83dnvxnm8qnd5cm', '064pd0pyg3n9k1zkmxy1tp4v2m', '064pd0pyg005h84ykyx5b48c5c', NULL, NULL);
insert into bloc_member values ('064pd0qa734hq7qkjc622ck9cr', '064pd0pyg3n9k1zkmxy1tp4v2m', '064pd0pyg1nt6awyz219mfn3cr', 19417, 19630);
insert into bloc_term values ('064pd0qe42ejz2wh6ndttfhc4w', '064pd0pyg3n9k1zkmxy1tp4v2m', '064pd0pyg1db5e6gca33tc3h74', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj12g279prnbtzq9kbzg', '064pd0pyg3n9k1zkmxy1tp4v2m', '064pd0pyg005h84ykyx5b48c5c', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg05b21bprs8q74ses0', '064pd0pyg3n9k1zkmxy1tp4v2m', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0m1ejx3g1acv9hkzr', '064pd0pyg3n9k1zkmxy1tp4v2m', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0pybdqbx7fn98twwg', '064pd0pyg3n9k1zkmxy1tp4v2m', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0sq67gm2nmn61k49r', '064pd0pyg3n9k1zkmxy1tp4v2m', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg0ykdre09e4x7b98xc', '064pd0pyg3n9k1zkmxy1tp4v2m', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg19e8vgt2d87c3tp1g', '064pd0pyg3n9k1zkmxy1tp4v2m', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1b28b78d7y4byredr', '064pd0pyg3n9k1zkmxy1tp4v2m', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg1hd5nqn6mct08gg7g', '064pd0pyg3n9k1zkmxy1tp4v2m', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg26bvn6prvrctx7g9m', '064pd0pyg3n9k1zkmxy1tp4v2m', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg30hhb9d8cn7b4r4m8', '064pd0pyg3n9k1zkmxy1tp4v2m', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg35ehqj5wnj9mv6d4r', '064pd0pyg3n9k1zkmxy1tp4v2m', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3b1ttya0tp0a6se1r', '064pd0pyg3n9k1zkmxy1tp4v2m', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3sksvdszq95jcj734', '064pd0pyg3n9k1zkmxy1tp4v2m', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv3gembqy0sec6tjf5g', '064pd0pyg3n9k1zkmxy1tp4v2m', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr1fdfkp915qpqfhrac', '064pd0pyg3n9k1zkmxy1tp4v2m', '064pd0qsv3gembqy0sec6tjf5g', '064pd0pyg005h84ykyx5b48c5c', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny23rd3k2da0rr369tg', '064pd0pyg3n9k1zkmxy1tp4v2m', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n3t79vmetmw39p9rxc', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n3zzrh2zvkk58kk880', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n2bzyrfzsrmf97yecg', '064pd0r1n3zzrh2zvkk58kk880', '064pd0pyg37rt0thg790yjpjjm', '064pd0r1n3t79vmetmw39p9rxc', 8766, NULL);
insert into factor values ('064pd0r1n1fqxkhrp3sfg3wqer', 'ZmFjdG9yLzA2NHBkMHIxbjFmcXhraHJwM3NmZzN3cWVyCllRWUVDVEYyVk1GRkNCNjdBRUlKSUVST09aNEFaVEFG', 1689642009000000);
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/0', '064pd0r1n1fqxkhrp3sfg3wqer', 'a947ae0256c303c470ea6b9b653f5ebba0ce7e0463c2a4b8ad5bb4205cddac2e');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/1', '064pd0r1n1fqxkhrp3sfg3wqer', 'f6594e5e31703088744a6c8943eaf7850c62db4d12fe9a6dcf731d1d83b230f4');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/2', '064pd0r1n1fqxkhrp3sfg3wqer', 'f8070b52f568e57b159bd62d85c09d4863c6bdc2b2bb77fb1b18779d7f280d4e');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/3', '064pd0r1n1fqxkhrp3sfg3wqer', '36d6ee0c0315284bbeb61e3a24171fa1808d6407eee60105f276548d1ec4d553');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/4', '064pd0r1n1fqxkhrp3sfg3wqer', 'b9293e917e611b55503e92c4ed4f0d729d99876688c90b338d981760c961505f');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/5', '064pd0r1n1fqxkhrp3sfg3wqer', 'da259a49ee0be330249af36163b8737a4d2650d1b91eaf3c5dd7ae3ad3c9e2cc');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/6', '064pd0r1n1fqxkhrp3sfg3wqer', '0619db7ca9e404f64c37a57c24bb89421b98453cac1cbbb4a15b25447b6248cc');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/7', '064pd0r1n1fqxkhrp3sfg3wqer', 'f0f37bdc38e7ceaa84a0c3a375e14fcf6997a86d395afb9b9f3d3a83bfd7148e');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/8', '064pd0r1n1fqxkhrp3sfg3wqer', '26ce71548a9cf3e556646d543be925ab948a49d1fd3fa0a87a09d63e03cfbacb');
insert into factor_code values ('064pd0r1n1fqxkhrp3sfg3wqer/9', '064pd0r1n1fqxkhrp3sfg3wqer', '61c4b85e92076f702e545dfa1996de7dfd65ee57161db21412153efb209192df');
insert into factor_step values ('064pd0r1n1fqxkhrp3sfg3wqer', 56321400);
insert into passkey values ('064pd0r1n1a4hx94z3443gnp9g', '064pd0r1n1fqxkhrp3sfg3wqer', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n1fz5cxw45m2k3snq4', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n0j3akkv1x8h3t9r0r', '064pd0r1n1fqxkhrp3sfg3wqer', 'https://sso.example.org', 'người-số-1', '064pd0r1n1fqxkhrp3sfg3wqer', 1689642009000000);
insert into sheet_edition values ('064pd0r1n1vdza7pbmyf6njfdr', 2, '064pd0pyg3e1qfa8kq6r5b7mj4', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n0ere8j6686rk5h6gw', '064pd0r1n1vdza7pbmyf6njfdr', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n1eem3mjcgw3ne9vbc', 11, '064pd0pyg3n9k1zkmxy1tp4v2m', 'year', '064pd0r1n1vdza7pbmyf6njfdr', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642019000000, 1, NULL, 1, 0);
insert into review_due values ('064pd0r1n0xbx8dvjdrcffzp9c', '064pd0r1n1eem3mjcgw3ne9vbc', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n1tqkcfz2ta3dmmedm', '064pd0r1n1eem3mjcgw3ne9vbc', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n2d0dp2bedb01yd298', '064pd0r1n1eem3mjcgw3ne9vbc', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n2zxa7jn747sym0yb4', '064pd0r1n1eem3mjcgw3ne9vbc', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n3hve8h6h7bqmzaa4c', '064pd0r1n1eem3mjcgw3ne9vbc', 'appraisal', '', 19559, '');
insert into review_office values ('064pd0r1n12b703fs7wk3jnydg', '064pd0r1n1eem3mjcgw3ne9vbc', 'to-thu-ky', '064pd0pyg1db5e6gca33tc3h74');
insert into review_interest values ('064pd0r1n2x31wf9r4hb3075kc', '064pd0r1n1eem3mjcgw3ne9vbc', 'nguoi-khac', '064pd0pyg1nt6awyz219mfn3cr', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n0xmnmny5qhk53705g', 7, '064pd0r1n1eem3mjcgw3ne9vbc', '064pd0pyg1db5e6gca33tc3h74', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg1db5e6gca33tc3h74', '', '', NULL);
insert into review_form values ('064pd0r1n2t6pr4drw6aa54sv8', 9, '064pd0r1n1eem3mjcgw3ne9vbc', '064pd0pyg1nt6awyz219mfn3cr', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n3v0ppz3vmdw087s3g', 7, '064pd0r1n1eem3mjcgw3ne9vbc', '064pd0pyg005h84ykyx5b48c5c', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg005h84ykyx5b48c5c', '', '', NULL);
insert into review_line values ('064pd0r1n0yf9pwny84wjjrcq0', '064pd0r1n2t6pr4drw6aa54sv8', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n166419jhnbr17vz5c', '064pd0r1n0xmnmny5qhk53705g', 'I.1', 'settled', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2282rkkt99dktp7d0', '064pd0r1n3v0ppz3vmdw087s3g', 'I.1', 'settled', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2hgeeb41nrptsdmem', '064pd0r1n0xmnmny5qhk53705g', 'I.2', 'settled', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2kx936kwepq840z4r', '064pd0r1n2t6pr4drw6aa54sv8', 'I.1', 'settled', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3m4yc69kwx9853tcc', '064pd0r1n3v0ppz3vmdw087s3g', 'I.2', 'settled', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n1nx57s0gyg0x3dje4', '064pd0r1n3v0ppz3vmdw087s3g', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642009000000);
insert into review_figure values ('064pd0r1n2bk9873yeq4v6rgfr', '064pd0r1n0xmnmny5qhk53705g', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642009000000);
insert into review_figure values ('064pd0r1n2hebbtk200kx7fcec', '064pd0r1n0xmnmny5qhk53705g', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642009000000);
insert into review_figure values ('064pd0r1n2mqtxq28ejvh5w3h8', '064pd0r1n3v0ppz3vmdw087s3g', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642009000000);
insert into review_figure values ('064pd0r1n34h4qe99xmh0ebdtg', '064pd0r1n0xmnmny5qhk53705g', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642009000000);
insert into review_figure values ('064pd0r1n3mssjeaqgfxkbw3qr', '064pd0r1n3v0ppz3vmdw087s3g', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642009000000);
insert into review_figure values ('064pd0rh91qg368t7ee6mh0ewm', '064pd0r1n2t6pr4drw6aa54sv8', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642013000000);
insert into review_figure values ('064pd0rh928jjpbznytzjdvspr', '064pd0r1n2t6pr4drw6aa54sv8', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642013000000);
insert into review_figure values ('064pd0rh92yvy9r4ny01m8y580', '064pd0r1n2t6pr4drw6aa54sv8', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642013000000);
insert into review_entry values ('064pd0r5j2v6nahjw5wf9skner', '064pd0r1n0xmnmny5qhk53705g', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642010000000);
insert into review_entry values ('064pd0r5j31wdrsafxyf8zsq2m', '064pd0r1n0xmnmny5qhk53705g', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642010000000);
insert into review_entry values ('064pd0r9f1ckrkgq45vzmjtnwm', '064pd0r1n3v0ppz3vmdw087s3g', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642011000000);
insert into review_entry values ('064pd0r9f3ya9d5dx5vv9fh4aw', '064pd0r1n3v0ppz3vmdw087s3g', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642011000000);
insert into review_entry values ('064pd0rdc0fhjr84g1r6m4c2h4', '064pd0r1n0xmnmny5qhk53705g', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642012000000);
insert into review_entry values ('064pd0rdc29rgwmsxp5a54wj0w', '064pd0r1n0xmnmny5qhk53705g', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642012000000);
insert into review_entry values ('064pd0rh90n82e8q2ppv8mvvbw', '064pd0r1n3v0ppz3vmdw087s3g', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642013000000);
insert into review_entry values ('064pd0rh90pfmnmz79dnagcgn4', '064pd0r1n3v0ppz3vmdw087s3g', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642013000000);
insert into review_entry values ('064pd0rn606k5wj2b06sjyc1t4', '064pd0r1n2t6pr4drw6aa54sv8', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642014000000);
insert into review_entry values ('064pd0rn61bbam88w41d5bfg7m', '064pd0r1n2t6pr4drw6aa54sv8', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642014000000);
insert into review_entry values ('064pd0rx01r2a8jcke1x9tf710', '064pd0r1n2t6pr4drw6aa54sv8', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642016000000);
insert into review_entry values ('064pd0rx025agw50bktxw4tcy4', '064pd0r1n2t6pr4drw6aa54sv8', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642016000000);
insert into review_entry values ('064pd0s0x0g47q4ndn96xpgp5m', '064pd0r1n3v0ppz3vmdw087s3g', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642017000000);
insert into review_entry values ('064pd0s4t09azhztm630qzrk9m', '064pd0r1n0xmnmny5qhk53705g', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642018000000);
insert into review_proof values ('064pd0rs312pak3jtqw2ddtj40', '064pd0r1n2t6pr4drw6aa54sv8', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642015000000);
insert into review_result values ('064pd0s8q3074sydkhgwbmdq5m', '064pd0r1n1eem3mjcgw3ne9vbc', 1, 1689642019000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
insert into register_paper values ('064pd0s4t2qr4787nv11jvw8sw', 1, '064pd0pyg3n9k1zkmxy1tp4v2m', '064pd0r1n1eem3mjcgw3ne9vbc', '', 'thong-bao', 'Thông báo', 'TB-KTĐ', 'Kết quả', '', 'signing', '', '', 'tep', '', '', NULL, '', 0, '', NULL, '', '', 'LZEQEUUFQ2VP5QAET74KZYT4EV', 0, '', 'nguoi-khoi-truong', 1689642018000000);
insert into register_issuer values ('064pd0pyg3n9k1zkmxy1tp4v2m', 1, '', 'Khối', 'KTĐ', '', '', '', '', 0, 0);
insert into review_quota values ('064pd0s4t03sn2t5e9ty3xj7g0', '064pd0r1n1eem3mjcgw3ne9vbc', 'Cờ', '', 2, 0, '');
insert into review_nomination values ('064pd0s4t2ywgpp5mmhhf8ktdm', '064pd0r1n1eem3mjcgw3ne9vbc', '064pd0s4t03sn2t5e9ty3xj7g0', '064pd0pyg1db5e6gca33tc3h74', 'theo kế hoạch', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642018000000);
insert into mailbox values ('064pd0r1n2qkp4xjmfwazr5rd8', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4ycWtwNHhqbWZ3YXpyNXJkOAo4V0pILVk0N0QtVlVMQQ', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n2qkp4xjmfwazr5rd8|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n2qkp4xjmfwazr5rd8', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
insert into review_level values ('064pd0s4t1t99a30474w1c74dm', '064pd0r1n1eem3mjcgw3ne9vbc', 1, 'Hội đồng', '064pd0pyg1nt6awyz219mfn3cr');
insert into review_consent values ('064pd0s8q2tf35rsj6qc293sdw', '064pd0r1n1eem3mjcgw3ne9vbc', '064pd0s4t1t99a30474w1c74dm', 1, 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'theo kế hoạch', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642019000000);
insert into cross_plan values ('064pd0r1n1vpa8xv24jxjy96w4', 3, '064pd0r1n1eem3mjcgw3ne9vbc', 'open', 'I.1', 'all', 0, '', 19559, 0, 0, 1689642009000000, 0);
insert into cross_consent values ('064pd0r1n1d9cwe99k4p8dmq38', '064pd0r1n1vpa8xv24jxjy96w4', '064pd0pyg005h84ykyx5b48c5c', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642009000000);
insert into cross_form values ('064pd0r1n03w95kwbdzes74vfc', 2, '064pd0r1n1vpa8xv24jxjy96w4', '064pd0pyg005h84ykyx5b48c5c', '064pd0pyg1db5e6gca33tc3h74', 0, '');
insert into cross_form values ('064pd0r1n0fmjgarr6zq4563fg', 2, '064pd0r1n1vpa8xv24jxjy96w4', '064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg1db5e6gca33tc3h74', 0, '');
insert into cross_form values ('064pd0r1n251ckvffgtkb99ccw', 2, '064pd0r1n1vpa8xv24jxjy96w4', '064pd0pyg1nt6awyz219mfn3cr', '064pd0pyg005h84ykyx5b48c5c', 0, '');
insert into cross_form values ('064pd0r1n2a2dmvt7sv64mej98', 3, '064pd0r1n1vpa8xv24jxjy96w4', '064pd0pyg1db5e6gca33tc3h74', '064pd0pyg1nt6awyz219mfn3cr', 1689642009000000, 'nguoi-064pd0pyg1db5e6gca33tc3h74');
insert into cross_form values ('064pd0r1n2qty0pw0chkb5z49g', 2, '064pd0r1n1vpa8xv24jxjy96w4', '064pd0pyg005h84ykyx5b48c5c', '064pd0pyg1nt6awyz219mfn3cr', 0, '');
insert into cross_form values ('064pd0r1n3axg09jf3bqf21nsg', 3, '064pd0r1n1vpa8xv24jxjy96w4', '064pd0pyg1db5e6gca33tc3h74', '064pd0pyg005h84ykyx5b48c5c', 1689642009000000, 'nguoi-064pd0pyg1db5e6gca33tc3h74');
insert into cross_score values ('064pd0r1n0en7zkzvbf4qw6c1g', '064pd0r1n3axg09jf3bqf21nsg', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642009000000);
insert into cross_score values ('064pd0r1n1svmb0j51n74rf0f4', '064pd0r1n0fmjgarr6zq4563fg', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642009000000);
insert into cross_score values ('064pd0r1n2bqdhcxwxh18j830w', '064pd0r1n03w95kwbdzes74vfc', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642009000000);
insert into cross_score values ('064pd0r1n2gtr9r7kd8jbzq994', '064pd0r1n2qty0pw0chkb5z49g', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg005h84ykyx5b48c5c', 1689642009000000);
insert into cross_score values ('064pd0r1n2ksw3zymapct88wz4', '064pd0r1n2a2dmvt7sv64mej98', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1db5e6gca33tc3h74', 1689642009000000);
insert into cross_score values ('064pd0r1n2wvtkxqpd1x734cq0', '064pd0r1n251ckvffgtkb99ccw', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1nt6awyz219mfn3cr', 1689642009000000);
insert into review_sending values ('064pd0r1n0wrhyhmgems4wdcxw', '064pd0r1n0xmnmny5qhk53705g', 1, 1689642009000000, 'nguoi-064pd0pyg1db5e6gca33tc3h74', '', 'bda82b911988dc588b51c666a996ea97e14d475889f72e3f1173b9eccb9ee5bf', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"lượt","Lane":"reported","Value":"110"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"}]}');
insert into review_sending values ('064pd0r1n1v8gsvhc4ggq1w9pm', '064pd0r1n3v0ppz3vmdw087s3g', 1, 1689642009000000, 'nguoi-064pd0pyg005h84ykyx5b48c5c', '', '526b4c0a798e9a6cb7bd5189919a1ab2f8f440ede7a8ce1490e41a3c2504bbe0', '{"Total":"70","Base":"70","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"70","Base":"70","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"20","Base":"20","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"tỷ lệ","Lane":"reported","Value":"80"},{"Fact":"lượt","Lane":"reported","Value":"120"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"}]}');
insert into review_sending values ('064pd0rh93v4e3xeq4r03hrwzg', '064pd0r1n2t6pr4drw6aa54sv8', 1, 1689642013000000, 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '', 'bb25e780e5d1a28c139530fbc0a1e93c0d1db39947f65213f3083b7a342b4744', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"lượt","Lane":"reported","Value":"150"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"}]}');
insert into review_sending values ('064pd0rs33ww4msv8kgp036nfg', '064pd0r1n2t6pr4drw6aa54sv8', 2, 1689642015000000, 'nguoi-064pd0pyg1nt6awyz219mfn3cr', '', 'bb25e780e5d1a28c139530fbc0a1e93c0d1db39947f65213f3083b7a342b4744', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"lượt","Lane":"reported","Value":"150"},{"Fact":"tỷ lệ","Lane":"reported","Value":"95"}]}');
insert into bloc_carry values ('064pd0s8q025j1wjtysc9jwee0', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg05b21bprs8q74ses0', 'mốc chưa xong: Các đơn vị ban hành văn bản phát động thi đua, hạn 31/01/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q07nhzqp1kjfdjn1hg', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg0m1ejx3g1acv9hkzr', 'mốc chưa xong: Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm, hạn 27/02/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q07t738gv0s0fdzvn4', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg0pybdqbx7fn98twwg', 'mốc chưa xong: Đăng ký danh hiệu thi đua và hình thức khen thưởng, hạn 01/03/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0ba74y7k682sdgb5w', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0qsv3gembqy0sec6tjf5g', 'mốc chưa xong: Báo cáo quý I, hạn 05/04/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0pxheyg325c62bvh0', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg0sq67gm2nmn61k49r', 'mốc chưa xong: Báo cáo sáu tháng đầu năm, hạn 15/06/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0rzwsc6qrpa3q8hyc', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg0ykdre09e4x7b98xc', 'mốc chưa xong: Hội nghị sơ kết sáu tháng, hạn 10/07/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2c8d1xfb4nj28dpc4', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg19e8vgt2d87c3tp1g', 'mốc chưa xong: Kiểm tra chín tháng, hạn 04/10/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2g5vmwtxre354abgg', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg1b28b78d7y4byredr', 'mốc chưa xong: Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng, hạn 15/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2h0dgrghsngq474kc', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg1hd5nqn6mct08gg7g', 'mốc chưa xong: Kiểm tra chéo, thẩm định điểm, hạn 27/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2k2fz3a3s8h1qv6jm', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg26bvn6prvrctx7g9m', 'mốc chưa xong: Các đơn vị giải trình nội dung khác điểm tự chấm, hạn 30/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2kspbz1xt75bfjxwm', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg30hhb9d8cn7b4r4m8', 'mốc chưa xong: Gửi bảng tổng hợp, thống nhất điểm, hạn 04/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2nnd625zxm1qqx1vm', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg35ehqj5wnj9mv6d4r', 'mốc chưa xong: Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau, hạn 11/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q3fy4qg22h8sg88bxw', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg3b1ttya0tp0a6se1r', 'mốc chưa xong: Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng, hạn 15/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q3r24pt8d5nsj55p3m', '064pd0pyg3n9k1zkmxy1tp4v2m', 'milestone/064pd0pyg3sksvdszq95jcj734', 'mốc chưa xong: Bàn giao nhiệm vụ Khối trưởng, hạn 19/01/2024', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into erasure values ('25', 'quan-tri', 'theo yêu cầu của chủ thể dữ liệu', 1689642019000000);
insert into signin values ('064pd0s8q00kvc4vk7gmj81b1r', 19556, '064pd0r1n1fqxkhrp3sfg3wqer', 'in', '192.0.2.7', 'Firefox · Linux', 1689642019000000);
insert into signin_hour values (469345, 1, 0);
insert into signin_day values ('2023-07-18', 2, '3bdee2e49ed0cf376b48d1caa193457e52d41b3514af9a41741f70d43e0245c7');
