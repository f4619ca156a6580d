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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (10, 10, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (11, 11, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (12, 12, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (13, 13, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (14, 14, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (15, 15, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (16, 16, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (17, 18, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (18, 19, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (19, 20, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (2, 1, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (3, 2, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (4, 3, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (5, 4, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (6, 5, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (7, 6, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (8, 7, 1, '2026-12-01 02:26:14');
insert into goose_db_version values (9, 8, 1, '2026-12-01 02:26:14');
insert into unit values ('064pd0pyg09a2y0vp81ha1apz8', 1, 'so-c', 'soc', '064pd0pyg2cy627jjcfhx44skm', 'so', 20148, NULL);
insert into unit values ('064pd0pyg1s7czsfssszh9w9ew', 2, 'so-b', 'sob', '064pd0pyg2cy627jjcfhx44skm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg1xsc4pbfdb9wjtsng', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1xyd212ph1trry0t0', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2cy627jjcfhx44skm', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2g54h7910qg8az4t0', 2, 'so-a', 'soa', '064pd0pyg2cy627jjcfhx44skm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2gt9f8krvmd5pn0bw', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg09a2y0vp81ha1apz8/2025-03-01', '064pd0pyg09a2y0vp81ha1apz8', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg1s7czsfssszh9w9ew/1994-01-01', '064pd0pyg1s7czsfssszh9w9ew', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg1xsc4pbfdb9wjtsng/1994-01-01', '064pd0pyg1xsc4pbfdb9wjtsng', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg1xyd212ph1trry0t0/1994-01-01', '064pd0pyg1xyd212ph1trry0t0', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg2cy627jjcfhx44skm/1994-01-01', '064pd0pyg2cy627jjcfhx44skm', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg2g54h7910qg8az4t0/1994-01-01', '064pd0pyg2g54h7910qg8az4t0', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg2gt9f8krvmd5pn0bw/1994-01-01', '064pd0pyg2gt9f8krvmd5pn0bw', 8766, 'Tòa án', 'toa an');
insert into unit_from values ('064pd0pyg09a2y0vp81ha1apz8/0', '064pd0pyg09a2y0vp81ha1apz8', '064pd0pyg2g54h7910qg8az4t0');
insert into unit_from values ('064pd0pyg09a2y0vp81ha1apz8/1', '064pd0pyg09a2y0vp81ha1apz8', '064pd0pyg1s7czsfssszh9w9ew');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2cy627jjcfhx44skm', '', 'unit/064pd0pyg2cy627jjcfhx44skm
unit_name/064pd0pyg2cy627jjcfhx44skm/1994-01-01', X'16FFA04041287FC2453524A0D4ABA3EDDA446E447A8126CF59C15F624A71D49B');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2g54h7910qg8az4t0', '', 'unit/064pd0pyg2g54h7910qg8az4t0
unit_name/064pd0pyg2g54h7910qg8az4t0/1994-01-01', X'6450D37AC6A0D3DDA4C0CB54950DCD5D6F0AF4F097841D6D9CED9FB835731282');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_member/064pd0q6a0gczd2y994e677a6c
bloc_member/064pd0q6a0yqfm8hk51g52x5k4', X'9C2DC8E41224A8E22ED4FE7E09278F65D3CF3434B5D3DC5E16EB4F6B6C410680');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_member/064pd0qa73ke79cwyvqsdtbj0c', X'4A483B7CE03356AE332D817AE0E4610AF040AFEC19E16C0FB2DF11B2C0EC2A97');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_term/064pd0qe43sgcdn6anfg1789mm', X'EC2D47F7791DC25E574F49B2163684D640D94CB3CE2021AAE6FAC31CD19AC2D6');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_term/064pd0qj128ef54y4qt2t0mshr', X'48CBF11F974E24D97FBA17485B3184DF2CB273211BE7B172512B848ACED15E24');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_paper/064pd0qny3ddc8qmf4z3qpnxp0', X'6037E3436122CCF04AC7808293AE21D0B7410D710391473B998D74E444629825');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_milestone/064pd0qsv0zm4zk5wd69tq0nsg', X'760218632CBAC2965037A7163F56EB33E6641D93CE0C698CBE79DBF66B54BC32');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_exception/064pd0qxr2x184rxj5f7rak0gr', X'445F339DAD80D06D7CD12F947EEC1E86A4F4FC460BC6414901AEB253DA43F0B9');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', X'E5858DCEBBB3B286994DDD587F32195438ADCEC8D95C01522D73EF4F3778A0CE');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n0da5zycf77rw5sfxr', '', 'post_title/064pd0r1n0da5zycf77rw5sfxr', X'EE0E103E33D93595A5D3887B7CD284873C56129522261ABCE9D6040A08BA0597');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n253rxevdaycnebsbr', '', 'person/064pd0r1n253rxevdaycnebsbr
person_post/064pd0r1n0weyxjyz1p439fv6r', X'0979A94E97593C843860B4B0E17303962C9D6BB85D5633D2FCC5DD56D58F8B35');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1s7czsfssszh9w9ew', '', 'unit/064pd0pyg1s7czsfssszh9w9ew
unit_name/064pd0pyg1s7czsfssszh9w9ew/1994-01-01', X'85FCC3502BEE272B9A858AD61E0DE12B154A6DADBE3C605EB54BB1B439E9618B');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n11wpjps1thkrck8em', '', 'file/064pd0r1n11wpjps1thkrck8em', X'278C39A64A061505C6B349A4AC5F87363E29B07275269B647AA5F06A6BDADAB8');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n1km5zp4h18682m13m', '', 'account/064pd0r1n1km5zp4h18682m13m
account_role/064pd0r1n1km5zp4h18682m13m/0', X'370DF8E118E7F0757E04EF77DA70039B968F89E805C20A6935C764B24C41139D');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n1km5zp4h18682m13m', '', 'account/064pd0r1n1km5zp4h18682m13m', '', 'account/064pd0r1n1km5zp4h18682m13m', X'5AB43ACFB1F8810D0B0E7AB8B6D4ACA7E8FA43F76C445CBC7CA500823C1CC78A');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n1km5zp4h18682m13m', '', 'account/064pd0r1n1km5zp4h18682m13m', '', 'factor/064pd0r1n1km5zp4h18682m13m
factor_code/064pd0r1n1km5zp4h18682m13m/0
factor_code/064pd0r1n1km5zp4h18682m13m/1
factor_code/064pd0r1n1km5zp4h18682m13m/2
factor_code/064pd0r1n1km5zp4h18682m13m/3
factor_code/064pd0r1n1km5zp4h18682m13m/4
factor_code/064pd0r1n1km5zp4h18682m13m/5
factor_code/064pd0r1n1km5zp4h18682m13m/6
factor_code/064pd0r1n1km5zp4h18682m13m/7
factor_code/064pd0r1n1km5zp4h18682m13m/8
factor_code/064pd0r1n1km5zp4h18682m13m/9
account/064pd0r1n1km5zp4h18682m13m', X'D0F035D4F0C35BA02D22DFD1871FC7FA4C889494D469B9355E1C3A1798E1B3C5');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n1km5zp4h18682m13m', '', 'account/064pd0r1n1km5zp4h18682m13m', '', 'passkey/064pd0r1n25szrywe5d49pzm8m
account/064pd0r1n1km5zp4h18682m13m', X'46056CA4F5B1FCF76ECFBA9E4857508AEB149128DDBAF84D52047EA626D61D87');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n1km5zp4h18682m13m', '', 'account/064pd0r1n1km5zp4h18682m13m', '', 'sso_link/064pd0r1n27x656xt997maka20
account/064pd0r1n1km5zp4h18682m13m', X'695C404CD7B07A60D90F5BBAABB8D9D129DF86BA9088155436EB4DFF25354C2D');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n0bpmjjdgvmq83c3b4', '', 'account/064pd0r1n0bpmjjdgvmq83c3b4
account_role/064pd0r1n0bpmjjdgvmq83c3b4/0', X'FB954220B1BAF42F692F5B94480FAB02109B4709FDCBB54BD098C35798483B0A');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n0bpmjjdgvmq83c3b4', '', 'account/064pd0r1n0bpmjjdgvmq83c3b4', '', 'mailbox/064pd0r1n0bpmjjdgvmq83c3b4', X'56BB3649DB4E385392CABF840A11C25DE490957D8E0B68251E6DF9C658BF7E29');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n3pffemr5f50w7kexw', '', 'sheet_edition/064pd0r1n3pffemr5f50w7kexw', X'C2C2737AB7195E45953067D41D5A7E367E4C31BE22B37B2645F975347EE9245E');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n3pffemr5f50w7kexw', '', 'sheet_comment/064pd0r1n302g10m04a6hgv68w', X'63AFDFB560F47F071DF89E7942A74AEB761D0D1528DE68F7EA4F4A1583411D77');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg09a2y0vp81ha1apz8', '', 'unit/064pd0pyg2g54h7910qg8az4t0
unit/064pd0pyg1s7czsfssszh9w9ew
unit/064pd0pyg09a2y0vp81ha1apz8
unit_from/064pd0pyg09a2y0vp81ha1apz8/0
unit_from/064pd0pyg09a2y0vp81ha1apz8/1
unit_name/064pd0pyg09a2y0vp81ha1apz8/2025-03-01', X'0275A9044DE7966C004A99CF38CAB2E30903195828DB0CF068962E49446BA06B');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n3pffemr5f50w7kexw', '', 'sheet_comment/064pd0r1n302g10m04a6hgv68w', X'587E562D85F11C3C159576818ABD73FACDE609419A8D9FAFBFDD248771AC73A7');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n3pffemr5f50w7kexw', '', 'sheet_edition/064pd0r1n3pffemr5f50w7kexw', X'AA29DBAF73831FD946A5FCD09A686E55FAF529DD02EC46D84175380998202412');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr
review_due/064pd0r1n3ern22nzdhmrd78g8
review_due/064pd0r1n0tc2y6e38ajf8256c
review_due/064pd0r1n18q65m26xpdbvmt2w
review_due/064pd0r1n39qacdyhwc7n8zae4
review_due/064pd0r1n39em2jpx3jj2mqrmm
review_office/064pd0r1n3bpx5me57apa4wmjr
review_form/064pd0r1n0swsjsg7j5x679v0c
review_line/064pd0r1n2xy9amckvbgpncfww
review_line/064pd0r1n0s92nwyms53xw786c
review_form/064pd0r1n0762fardjmk675ha0
review_line/064pd0r1n3ynrbd88qswe65hzw
review_line/064pd0r1n0n2bhprs5s7q1x79c
review_form/064pd0r1n2590wbh7rq5hx0284
review_line/064pd0r1n106pfmqwdwbe93kjw
review_line/064pd0r1n2srcsjsy7zrnph2p8', X'B6AB7B7D9EB15F0800ED51D3162CD8DDF0C284BC16B60CF2DC463093EEF01C94');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr
review_interest/064pd0r1n1rx4grb0prde70vg8', X'8FB2D3A3BB73E344D85E18BBCB3D1E7737C95835EE093CFE82E326613BA1E099');
insert into log values (34, 1689642009000000, 'cross.setup', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_plan/064pd0r1n1jdmns6k8yea9e26w
cross_form/064pd0r1n2vz1yvfja2cx7vcm8
cross_form/064pd0r1n11p5pyk3cdem5bg6m
cross_form/064pd0r1n23rg45fp5zmyfebe0
cross_form/064pd0r1n290w7685cqp3fawsc
cross_form/064pd0r1n0nq5azz6xsaa8qj30
cross_form/064pd0r1n3jtfqsz6mdqpzctcr', X'FD449E895B84F7005C0EEA10A9063F75067890F7D644A4A3652BAC08CC335885');
insert into log values (35, 1689642009000000, 'cross.begin', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_plan/064pd0r1n1jdmns6k8yea9e26w', X'F346BB7F90697EAC5FC4F4CDB9AC20869EC767FCA14AA4A9E9AADDDBFD4E4D08');
insert into log values (36, 1689642009000000, 'cross.reveal', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_plan/064pd0r1n1jdmns6k8yea9e26w
cross_consent/064pd0r1n2z43s3x9f6zzbhz4m', X'C4B8B8194C53657AE1385EED669CB73A60A24BB0BE74E42DFAA7E6267C3ABF96');
insert into log values (37, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_form/064pd0r1n0nq5azz6xsaa8qj30
cross_score/064pd0r1n3a5yhcb8byg1771zw', X'A660A4B05F2448B57DCC2DCB92298931E2B35E9A83197996ED2CCEBF61D5A21C');
insert into log values (38, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_form/064pd0r1n11p5pyk3cdem5bg6m
cross_score/064pd0r1n02fw0ca14j27e7qc0', X'97904CEF9ADE0F2C1365D2018E65BD754BF7D1BF8060427F12D2EBA7DB0F4B5D');
insert into log values (39, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_form/064pd0r1n23rg45fp5zmyfebe0
cross_score/064pd0r1n37qq0g7g52zegza0c', X'C74CF10A93359B6C85CDC5D33A46A4C6F5A94D33DEED29CB3A5CF408596CF1E0');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1xyd212ph1trry0t0', '', 'unit/064pd0pyg1xyd212ph1trry0t0
unit_name/064pd0pyg1xyd212ph1trry0t0/1994-01-01', X'C4E12E421D0A4F5412FC3079060545AB9311A4F611A6C21892787279CDC420EF');
insert into log values (40, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_form/064pd0r1n290w7685cqp3fawsc
cross_score/064pd0r1n151d3vyfgc8jsymp4', X'965AFA4B9DE5F9E9E9F6C40C327E065056C9EE96C496E3B3AC188D1704218B63');
insert into log values (41, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_form/064pd0r1n2vz1yvfja2cx7vcm8
cross_score/064pd0r1n1je2tg6xdvpc1dwwc', X'E6753E207553B5E0B1D54D5862195A7EDA484E9A68BB053E4E83752653984CC9');
insert into log values (42, 1689642009000000, 'cross.fill', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_form/064pd0r1n3jtfqsz6mdqpzctcr
cross_score/064pd0r1n19vg1tnz31m8t2pj0', X'0A102298EBDD2C9FD3366805632D3F10673B14A9F7F10EEB2CEF8C560EB4D7AB');
insert into log values (43, 1689642009000000, 'cross.send', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'cross_form/064pd0r1n0nq5azz6xsaa8qj30
cross_form/064pd0r1n23rg45fp5zmyfebe0', X'C17062CBF77CD60861DA25535F54D8868F679AB24C23A977E1CD1B0E04E0FD7A');
insert into log values (44, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n0swsjsg7j5x679v0c', '', 'review_form/064pd0r1n0swsjsg7j5x679v0c
review_figure/064pd0r1n08gv66krv9rwg4q2w
review_figure/064pd0r1n1vgadsz0nyc37yrac
review_figure/064pd0r1n381tc100wktybvbvw', X'23E694ABF0C74C42102AD8C129A3A668E959184D8D67916B978C4ED1C3CAB4CC');
insert into log values (45, 1689642009000000, 'review.send', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n0swsjsg7j5x679v0c', '', 'review_form/064pd0r1n0swsjsg7j5x679v0c
review_sending/064pd0r1n3befyadsvb5hy19tc', X'7A5393115E7A4F9A8F336DDF161B549DBF37971779801AC2E99D074B85B6A332');
insert into log values (46, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_form/064pd0r1n0762fardjmk675ha0', '', 'review_form/064pd0r1n0762fardjmk675ha0
review_figure/064pd0r1n2sz924v4kw95egddc
review_figure/064pd0r1n31v4e1dhtchtknv3w
review_figure/064pd0r1n2f7qj8zy9m2wdhhem', X'576F17D71FCEF0E06B928E33F7A1A8A18F73E9A89E635B2793CCCA26D9664C5A');
insert into log values (47, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_form/064pd0r1n0762fardjmk675ha0', '', 'review_form/064pd0r1n0762fardjmk675ha0
review_sending/064pd0r1n0qdwj6tbr3fegq9gc', X'24A68ED2465A4537335B98D98623C960E8F97A819FE0FB36ADF8FA5BAF2C80EE');
insert into log values (48, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', X'5143907610FFE758F8451D4ED460E9EDB611D6193869FEA54C278396EBB7AA49');
insert into log values (49, 1689642010000000, 'review.match', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_form/064pd0r1n0swsjsg7j5x679v0c', '', 'review_form/064pd0r1n0swsjsg7j5x679v0c
review_line/064pd0r1n2xy9amckvbgpncfww
review_entry/064pd0r5j3kewqcw13zan8fjm4
review_entry/064pd0r5j11t62z0pcmcd1d2h4', X'2C9DC150BE3ECFAB662A5E23A3C39453D2BFC739E84834FF4957A774DDA56099');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2gt9f8krvmd5pn0bw', '', 'unit/064pd0pyg2gt9f8krvmd5pn0bw
unit_name/064pd0pyg2gt9f8krvmd5pn0bw/1994-01-01', X'B0C10E200A963999C52328BE237BCB8933E9B06BEF552CAB94ED667FC6275085');
insert into log values (50, 1689642011000000, 'review.match', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n0762fardjmk675ha0', '', 'review_form/064pd0r1n0762fardjmk675ha0
review_line/064pd0r1n3ynrbd88qswe65hzw
review_entry/064pd0r9f0a09hhdv847gzkrv0
review_entry/064pd0r9f17dhxpjt654gy6h0m', X'6BDE385FDCD2AB4665F61D425F3317FDDAC64B8718EBCD96B44382871870BF84');
insert into log values (51, 1689642012000000, 'review.match', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_form/064pd0r1n0swsjsg7j5x679v0c', '', 'review_form/064pd0r1n0swsjsg7j5x679v0c
review_line/064pd0r1n0s92nwyms53xw786c
review_entry/064pd0rdc3np3za9sswh6wc84r
review_entry/064pd0rdc10cdqerskbwpjpnhc', X'C9813B6F2BAAD57E65BBCD029DD20F2A1FE243C21C4CDF2DF3CAA67B4D995F32');
insert into log values (52, 1689642013000000, 'review.match', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n0762fardjmk675ha0', '', 'review_form/064pd0r1n0762fardjmk675ha0
review_line/064pd0r1n0n2bhprs5s7q1x79c
review_entry/064pd0rh90jkbj09nxq2ej7esc
review_entry/064pd0rh90sy4q4h13hrykz0s0', X'97E97057931E978A855D857F0610ED4ACED8D5CF56D0788CDEC528EB4DF22C02');
insert into log values (53, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n2590wbh7rq5hx0284', X'CA4B1078AF26D053D1DF9B8A788676B81D48C60B71DC5387DF65229CB0E23D1A');
insert into log values (54, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n0swsjsg7j5x679v0c
review_line/064pd0r1n0s92nwyms53xw786c
review_form/064pd0r1n2590wbh7rq5hx0284
review_figure/064pd0rh92wwfpybss0btt354w
review_figure/064pd0rh93yt2etskyt8veq8c0
review_figure/064pd0rh93gwffyxm405k59cvw
review_form/064pd0r1n0762fardjmk675ha0
review_line/064pd0r1n0n2bhprs5s7q1x79c', X'9D28A161158C0FA913F131E2570F7293959D27257579C2295079A113FE07A1DA');
insert into log values (55, 1689642013000000, 'review.send', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n2590wbh7rq5hx0284
review_sending/064pd0rh9251try9pf3amjgwgc', X'26A520CC2447B577C4D277954A975CC0491FB8E008740C3A100C10D7950F95A7');
insert into log values (56, 1689642014000000, 'review.match', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n2590wbh7rq5hx0284
review_line/064pd0r1n106pfmqwdwbe93kjw
review_entry/064pd0rn62e2nqh2vbqeansvq8
review_entry/064pd0rn63ntrc5qnfbdwqbeyw', X'300DB4F01C274B9CC4E50C6DF5A8F45BF744BBF6E3A8F793C99AF41A51258F7C');
insert into log values (57, 1689642015000000, 'review.return', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n2590wbh7rq5hx0284
review_line/064pd0r1n2srcsjsy7zrnph2p8', X'8F42A6A9063B23C87B983813F81CC361F3ADD84BF4ABD0D271E532F0E66168B8');
insert into log values (58, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n2590wbh7rq5hx0284
review_proof/064pd0rs32hfp7ky6311assr80', X'A90234EB35E6E4EC3C8EBBEEB11D6AF44075A942069697BC366229302BD87C40');
insert into log values (59, 1689642015000000, 'review.send', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n2590wbh7rq5hx0284
review_line/064pd0r1n2srcsjsy7zrnph2p8
review_sending/064pd0rs31na3xv8p43n13vnvm', X'B03E7AB0ADDEE481161CBDAB24191A1F2819139FFA0011EC303498A76A6D2A30');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1xsc4pbfdb9wjtsng', '', 'unit/064pd0pyg1xsc4pbfdb9wjtsng
unit_name/064pd0pyg1xsc4pbfdb9wjtsng/1994-01-01', X'98D99DABBE182865D9E9E5BA0C66925E01B329BE4F1843DA78312B3A40817553');
insert into log values (60, 1689642016000000, 'review.match', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n2590wbh7rq5hx0284', '', 'review_form/064pd0r1n2590wbh7rq5hx0284
review_line/064pd0r1n2srcsjsy7zrnph2p8
review_entry/064pd0rx02sqzd8fvzka825458
review_entry/064pd0rx017b6w0zmm1zzm8m80', X'BF4970DAF985CC12170DF2AA14D546B5E93A244A80201DE4D98813304FDF40D8');
insert into log values (61, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', X'8347069865F1E539C40202F1700F1BF6A9FF3D8AB8EFDED5DE51F5C9DDAF8C5B');
insert into log values (62, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', X'1C681730EFF41E719BE4B8A53A8015CB553F73D1FE8ED4D3415A4295AD337D1F');
insert into log values (63, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', X'5E1D7C52374B217289BAD7D1C682D04797FB5B1BF560F40A70564612A08F53C0');
insert into log values (64, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg2gt9f8krvmd5pn0bw', 'review_form/064pd0r1n0swsjsg7j5x679v0c', '', 'review_form/064pd0r1n0swsjsg7j5x679v0c
review_line/064pd0r1n0s92nwyms53xw786c
review_entry/064pd0s0x3hs9y5wdw4c9f7y1w', X'272C0844FE0B81653D06F520E884D7F6DB23BCF0B43A2FB881CF3BE3137E732F');
insert into log values (65, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xyd212ph1trry0t0', 'review_form/064pd0r1n0762fardjmk675ha0', '', 'review_form/064pd0r1n0762fardjmk675ha0
review_line/064pd0r1n0n2bhprs5s7q1x79c
review_entry/064pd0s4t3y4w9bt0zpt0k9phw', X'956DA2D63A4F2C0C94FBA820489F23A1385A49227A5E5C84CF87A0C89A4F77E8');
insert into log values (66, 1689642018000000, 'review.quota', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr
review_quota/064pd0s4t09rj3yw2d85mt68jc', X'81D9C366A637206EB1756A5FC11B40E780DF41E299278FC7390730E610F4E29D');
insert into log values (67, 1689642018000000, 'review.nominate', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr
review_nomination/064pd0s4t17ddzcq7nct2pwzjg', X'A3DA8CF137C086C9827BAAB293CF6E699120019D7FE4782E4D55E18DB7CABE10');
insert into log values (68, 1689642018000000, 'register.issuer', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'register_issuer/064pd0pyg31a6mfcpybhqhx6k0', X'1CE398CA82B1EACE2E87C185AF65298DF2DB58304CE3CD0F940B63E902E3697F');
insert into log values (69, 1689642018000000, 'register.lay', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'register_paper/064pd0s4t0dd47vjydex0bmxv0', '', 'register_paper/064pd0s4t0dd47vjydex0bmxv0', X'8A81BC9F2AA1BABC9B26CBF7B81994D10B86B8D501F8711801B2D898DB27868E');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg25703g373hj973cg0', '', 'bloc/064pd0pyg25703g373hj973cg0', X'1F9AC56A477B7EDCC81B792BF72489C05C0D0C4754A4E5D80F9836F209D6BF09');
insert into log values (70, 1689642018000000, 'review.levels', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr
review_level/064pd0s4t00r44hv6p3ays8ajg', X'CDDBF292F04AC412A2B5B94DE1751D8EFA26738E568212B6A2C1F9631F04546C');
insert into log values (71, 1689642019000000, 'review.assent', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xsc4pbfdb9wjtsng', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr
review_consent/064pd0s8q0dyza5jwq46q29beg', X'11602B55982619025D11173EF2F0DD94C91C525724BFE39C766E126FA188F144');
insert into log values (72, 1689642019000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg1xyd212ph1trry0t0', 'review_round/064pd0r1n3bwn5zqa5f0sbhqzr', '', 'review_result/064pd0s8q2mvew01ytzdwp8h1r
review_round/064pd0r1n3bwn5zqa5f0sbhqzr', X'CA0CFB40654D91A8D0226D5B39EE6813F444B1F1FD3152DAA1BE5960DE75843E');
insert into log values (73, 1689642019000000, 'year.close', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_carry/064pd0s8q03vcan4nw27zfmv7r
bloc_carry/064pd0s8q0bzcxas51e041fdkc
bloc_carry/064pd0s8q0gt82xbyn28zsmstg
bloc_carry/064pd0s8q0nykh3r1p6s49ypjm
bloc_carry/064pd0s8q0w4zw1kzzg97062xg
bloc_carry/064pd0s8q0w8p870k6aambq9k4
bloc_carry/064pd0s8q12ea1mev01f3gqjj0
bloc_carry/064pd0s8q17cv8x35nvk1ha6hg
bloc_carry/064pd0s8q1bw35ah31mvyxymym
bloc_carry/064pd0s8q1ney22qfdhcvdh7rr
bloc_carry/064pd0s8q20snc2e188kfye3vm
bloc_carry/064pd0s8q2yh118hv6c3q8afhg
bloc_carry/064pd0s8q3dbsascbyjyra8dp0
bloc_carry/064pd0s8q3dpw369mw19tfrdhg', X'96CD146D61080BF54A26DF241B2464680CBEAE000356248D5F111813393452BE');
insert into log values (74, 1689642019000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'2C9F75992C63021345B7321B6046029593B8BB392697ADC53CBFC3FE8144FDC3');
insert into log values (75, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'1D62930A2D1D33D87D5C326FC29BBCDF73DD668E8D2BBEAC7F80828C183201ED');
insert into log values (76, 1689642019000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'B7602B719ED4F425353DC9BD697D8325D54B0839F2A049CDC8D9B6E8B07C0038');
insert into log values (77, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'5EB6AB691CA2AD45271197FC9D9D2AB9966EAF268E76139E552642666022A606');
insert into log values (78, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'7B96377B1CA5795CE225DA5B522FF01C3173532D27EE707862526659440394E4');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0
bloc_milestone/064pd0pyg0jp70p0n8kh600tyg
bloc_milestone/064pd0pyg0sr6p3h57r5c47hpm
bloc_milestone/064pd0pyg10d0v3p151s1e1kgg
bloc_milestone/064pd0pyg1caz59q3xq17532p0
bloc_milestone/064pd0pyg1m0ekzgj29sdtcqkc
bloc_milestone/064pd0pyg1v9ff3s86hscew3f8
bloc_milestone/064pd0pyg1xcmewxzhr7r40sq8
bloc_milestone/064pd0pyg1z8fk7csp6qr0zt10
bloc_milestone/064pd0pyg29n7k9zz7s5rgfxtc
bloc_milestone/064pd0pyg2ezfn6y1gkvj8payr
bloc_milestone/064pd0pyg2j8jxfpetyfbxcf18
bloc_milestone/064pd0pyg2t39f52acavt1f2xm
bloc_milestone/064pd0pyg39a996d6cpe6eqw54', X'5BE78F53575BCA0B097CEB13920F23D08261C5698543619606F7A67919EAB870');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', '', 'bloc_year/064pd0pyg31a6mfcpybhqhx6k0', X'CC31C531A3161253274ADBF59BF58502B4F97F5F0AC41154C5A36BBEFC61FCB6');
insert into log_row values ('account/064pd0r1n0bpmjjdgvmq83c3b4', 26);
insert into log_row values ('account/064pd0r1n1km5zp4h18682m13m', 21);
insert into log_row values ('account/064pd0r1n1km5zp4h18682m13m', 22);
insert into log_row values ('account/064pd0r1n1km5zp4h18682m13m', 23);
insert into log_row values ('account/064pd0r1n1km5zp4h18682m13m', 24);
insert into log_row values ('account/064pd0r1n1km5zp4h18682m13m', 25);
insert into log_row values ('account/tài-khoản-000', 75);
insert into log_row values ('account/tài-khoản-000', 76);
insert into log_row values ('account/tài-khoản-001', 77);
insert into log_row values ('account/tài-khoản-002', 78);
insert into log_row values ('account_role/064pd0r1n0bpmjjdgvmq83c3b4/0', 26);
insert into log_row values ('account_role/064pd0r1n1km5zp4h18682m13m/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 75);
insert into log_row values ('account_role/tài-khoản-001/0', 77);
insert into log_row values ('account_role/tài-khoản-002/0', 78);
insert into log_row values ('bloc/064pd0pyg25703g373hj973cg0', 7);
insert into log_row values ('bloc_carry/064pd0s8q03vcan4nw27zfmv7r', 73);
insert into log_row values ('bloc_carry/064pd0s8q0bzcxas51e041fdkc', 73);
insert into log_row values ('bloc_carry/064pd0s8q0gt82xbyn28zsmstg', 73);
insert into log_row values ('bloc_carry/064pd0s8q0nykh3r1p6s49ypjm', 73);
insert into log_row values ('bloc_carry/064pd0s8q0w4zw1kzzg97062xg', 73);
insert into log_row values ('bloc_carry/064pd0s8q0w8p870k6aambq9k4', 73);
insert into log_row values ('bloc_carry/064pd0s8q12ea1mev01f3gqjj0', 73);
insert into log_row values ('bloc_carry/064pd0s8q17cv8x35nvk1ha6hg', 73);
insert into log_row values ('bloc_carry/064pd0s8q1bw35ah31mvyxymym', 73);
insert into log_row values ('bloc_carry/064pd0s8q1ney22qfdhcvdh7rr', 73);
insert into log_row values ('bloc_carry/064pd0s8q20snc2e188kfye3vm', 73);
insert into log_row values ('bloc_carry/064pd0s8q2yh118hv6c3q8afhg', 73);
insert into log_row values ('bloc_carry/064pd0s8q3dbsascbyjyra8dp0', 73);
insert into log_row values ('bloc_carry/064pd0s8q3dpw369mw19tfrdhg', 73);
insert into log_row values ('bloc_exception/064pd0qxr2x184rxj5f7rak0gr', 16);
insert into log_row values ('bloc_member/064pd0q6a0gczd2y994e677a6c', 10);
insert into log_row values ('bloc_member/064pd0q6a0yqfm8hk51g52x5k4', 10);
insert into log_row values ('bloc_member/064pd0qa73ke79cwyvqsdtbj0c', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0jp70p0n8kh600tyg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0sr6p3h57r5c47hpm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg10d0v3p151s1e1kgg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1caz59q3xq17532p0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1m0ekzgj29sdtcqkc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1v9ff3s86hscew3f8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1xcmewxzhr7r40sq8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1z8fk7csp6qr0zt10', 8);
insert into log_row values ('bloc_milestone/064pd0pyg29n7k9zz7s5rgfxtc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2ezfn6y1gkvj8payr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2j8jxfpetyfbxcf18', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2t39f52acavt1f2xm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg39a996d6cpe6eqw54', 8);
insert into log_row values ('bloc_milestone/064pd0qsv0zm4zk5wd69tq0nsg', 15);
insert into log_row values ('bloc_paper/064pd0qny3ddc8qmf4z3qpnxp0', 14);
insert into log_row values ('bloc_term/064pd0qe43sgcdn6anfg1789mm', 12);
insert into log_row values ('bloc_term/064pd0qj128ef54y4qt2t0mshr', 13);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 10);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 11);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 12);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 13);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 14);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 15);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 16);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 17);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 73);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 8);
insert into log_row values ('bloc_year/064pd0pyg31a6mfcpybhqhx6k0', 9);
insert into log_row values ('cross_consent/064pd0r1n2z43s3x9f6zzbhz4m', 36);
insert into log_row values ('cross_form/064pd0r1n0nq5azz6xsaa8qj30', 34);
insert into log_row values ('cross_form/064pd0r1n0nq5azz6xsaa8qj30', 37);
insert into log_row values ('cross_form/064pd0r1n0nq5azz6xsaa8qj30', 43);
insert into log_row values ('cross_form/064pd0r1n11p5pyk3cdem5bg6m', 34);
insert into log_row values ('cross_form/064pd0r1n11p5pyk3cdem5bg6m', 38);
insert into log_row values ('cross_form/064pd0r1n23rg45fp5zmyfebe0', 34);
insert into log_row values ('cross_form/064pd0r1n23rg45fp5zmyfebe0', 39);
insert into log_row values ('cross_form/064pd0r1n23rg45fp5zmyfebe0', 43);
insert into log_row values ('cross_form/064pd0r1n290w7685cqp3fawsc', 34);
insert into log_row values ('cross_form/064pd0r1n290w7685cqp3fawsc', 40);
insert into log_row values ('cross_form/064pd0r1n2vz1yvfja2cx7vcm8', 34);
insert into log_row values ('cross_form/064pd0r1n2vz1yvfja2cx7vcm8', 41);
insert into log_row values ('cross_form/064pd0r1n3jtfqsz6mdqpzctcr', 34);
insert into log_row values ('cross_form/064pd0r1n3jtfqsz6mdqpzctcr', 42);
insert into log_row values ('cross_plan/064pd0r1n1jdmns6k8yea9e26w', 34);
insert into log_row values ('cross_plan/064pd0r1n1jdmns6k8yea9e26w', 35);
insert into log_row values ('cross_plan/064pd0r1n1jdmns6k8yea9e26w', 36);
insert into log_row values ('cross_score/064pd0r1n02fw0ca14j27e7qc0', 38);
insert into log_row values ('cross_score/064pd0r1n151d3vyfgc8jsymp4', 40);
insert into log_row values ('cross_score/064pd0r1n19vg1tnz31m8t2pj0', 42);
insert into log_row values ('cross_score/064pd0r1n1je2tg6xdvpc1dwwc', 41);
insert into log_row values ('cross_score/064pd0r1n37qq0g7g52zegza0c', 39);
insert into log_row values ('cross_score/064pd0r1n3a5yhcb8byg1771zw', 37);
insert into log_row values ('factor/064pd0r1n1km5zp4h18682m13m', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/0', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/1', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/2', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/3', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/4', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/5', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/6', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/7', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/8', 23);
insert into log_row values ('factor_code/064pd0r1n1km5zp4h18682m13m/9', 23);
insert into log_row values ('file/064pd0r1n11wpjps1thkrck8em', 20);
insert into log_row values ('log_body/1', 74);
insert into log_row values ('mailbox/064pd0r1n0bpmjjdgvmq83c3b4', 27);
insert into log_row values ('passkey/064pd0r1n25szrywe5d49pzm8m', 24);
insert into log_row values ('person/064pd0r1n253rxevdaycnebsbr', 19);
insert into log_row values ('person_post/064pd0r1n0weyxjyz1p439fv6r', 19);
insert into log_row values ('post_title/064pd0r1n0da5zycf77rw5sfxr', 18);
insert into log_row values ('register_issuer/064pd0pyg31a6mfcpybhqhx6k0', 68);
insert into log_row values ('register_paper/064pd0s4t0dd47vjydex0bmxv0', 69);
insert into log_row values ('review_consent/064pd0s8q0dyza5jwq46q29beg', 71);
insert into log_row values ('review_due/064pd0r1n0tc2y6e38ajf8256c', 32);
insert into log_row values ('review_due/064pd0r1n18q65m26xpdbvmt2w', 32);
insert into log_row values ('review_due/064pd0r1n39em2jpx3jj2mqrmm', 32);
insert into log_row values ('review_due/064pd0r1n39qacdyhwc7n8zae4', 32);
insert into log_row values ('review_due/064pd0r1n3ern22nzdhmrd78g8', 32);
insert into log_row values ('review_entry/064pd0r5j11t62z0pcmcd1d2h4', 49);
insert into log_row values ('review_entry/064pd0r5j3kewqcw13zan8fjm4', 49);
insert into log_row values ('review_entry/064pd0r9f0a09hhdv847gzkrv0', 50);
insert into log_row values ('review_entry/064pd0r9f17dhxpjt654gy6h0m', 50);
insert into log_row values ('review_entry/064pd0rdc10cdqerskbwpjpnhc', 51);
insert into log_row values ('review_entry/064pd0rdc3np3za9sswh6wc84r', 51);
insert into log_row values ('review_entry/064pd0rh90jkbj09nxq2ej7esc', 52);
insert into log_row values ('review_entry/064pd0rh90sy4q4h13hrykz0s0', 52);
insert into log_row values ('review_entry/064pd0rn62e2nqh2vbqeansvq8', 56);
insert into log_row values ('review_entry/064pd0rn63ntrc5qnfbdwqbeyw', 56);
insert into log_row values ('review_entry/064pd0rx017b6w0zmm1zzm8m80', 60);
insert into log_row values ('review_entry/064pd0rx02sqzd8fvzka825458', 60);
insert into log_row values ('review_entry/064pd0s0x3hs9y5wdw4c9f7y1w', 64);
insert into log_row values ('review_entry/064pd0s4t3y4w9bt0zpt0k9phw', 65);
insert into log_row values ('review_figure/064pd0r1n08gv66krv9rwg4q2w', 44);
insert into log_row values ('review_figure/064pd0r1n1vgadsz0nyc37yrac', 44);
insert into log_row values ('review_figure/064pd0r1n2f7qj8zy9m2wdhhem', 46);
insert into log_row values ('review_figure/064pd0r1n2sz924v4kw95egddc', 46);
insert into log_row values ('review_figure/064pd0r1n31v4e1dhtchtknv3w', 46);
insert into log_row values ('review_figure/064pd0r1n381tc100wktybvbvw', 44);
insert into log_row values ('review_figure/064pd0rh92wwfpybss0btt354w', 54);
insert into log_row values ('review_figure/064pd0rh93gwffyxm405k59cvw', 54);
insert into log_row values ('review_figure/064pd0rh93yt2etskyt8veq8c0', 54);
insert into log_row values ('review_form/064pd0r1n0762fardjmk675ha0', 32);
insert into log_row values ('review_form/064pd0r1n0762fardjmk675ha0', 46);
insert into log_row values ('review_form/064pd0r1n0762fardjmk675ha0', 47);
insert into log_row values ('review_form/064pd0r1n0762fardjmk675ha0', 50);
insert into log_row values ('review_form/064pd0r1n0762fardjmk675ha0', 52);
insert into log_row values ('review_form/064pd0r1n0762fardjmk675ha0', 54);
insert into log_row values ('review_form/064pd0r1n0762fardjmk675ha0', 65);
insert into log_row values ('review_form/064pd0r1n0swsjsg7j5x679v0c', 32);
insert into log_row values ('review_form/064pd0r1n0swsjsg7j5x679v0c', 44);
insert into log_row values ('review_form/064pd0r1n0swsjsg7j5x679v0c', 45);
insert into log_row values ('review_form/064pd0r1n0swsjsg7j5x679v0c', 49);
insert into log_row values ('review_form/064pd0r1n0swsjsg7j5x679v0c', 51);
insert into log_row values ('review_form/064pd0r1n0swsjsg7j5x679v0c', 54);
insert into log_row values ('review_form/064pd0r1n0swsjsg7j5x679v0c', 64);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 32);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 53);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 54);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 55);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 56);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 57);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 58);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 59);
insert into log_row values ('review_form/064pd0r1n2590wbh7rq5hx0284', 60);
insert into log_row values ('review_interest/064pd0r1n1rx4grb0prde70vg8', 33);
insert into log_row values ('review_level/064pd0s4t00r44hv6p3ays8ajg', 70);
insert into log_row values ('review_line/064pd0r1n0n2bhprs5s7q1x79c', 32);
insert into log_row values ('review_line/064pd0r1n0n2bhprs5s7q1x79c', 52);
insert into log_row values ('review_line/064pd0r1n0n2bhprs5s7q1x79c', 54);
insert into log_row values ('review_line/064pd0r1n0n2bhprs5s7q1x79c', 65);
insert into log_row values ('review_line/064pd0r1n0s92nwyms53xw786c', 32);
insert into log_row values ('review_line/064pd0r1n0s92nwyms53xw786c', 51);
insert into log_row values ('review_line/064pd0r1n0s92nwyms53xw786c', 54);
insert into log_row values ('review_line/064pd0r1n0s92nwyms53xw786c', 64);
insert into log_row values ('review_line/064pd0r1n106pfmqwdwbe93kjw', 32);
insert into log_row values ('review_line/064pd0r1n106pfmqwdwbe93kjw', 56);
insert into log_row values ('review_line/064pd0r1n2srcsjsy7zrnph2p8', 32);
insert into log_row values ('review_line/064pd0r1n2srcsjsy7zrnph2p8', 57);
insert into log_row values ('review_line/064pd0r1n2srcsjsy7zrnph2p8', 59);
insert into log_row values ('review_line/064pd0r1n2srcsjsy7zrnph2p8', 60);
insert into log_row values ('review_line/064pd0r1n2xy9amckvbgpncfww', 32);
insert into log_row values ('review_line/064pd0r1n2xy9amckvbgpncfww', 49);
insert into log_row values ('review_line/064pd0r1n3ynrbd88qswe65hzw', 32);
insert into log_row values ('review_line/064pd0r1n3ynrbd88qswe65hzw', 50);
insert into log_row values ('review_nomination/064pd0s4t17ddzcq7nct2pwzjg', 67);
insert into log_row values ('review_office/064pd0r1n3bpx5me57apa4wmjr', 32);
insert into log_row values ('review_proof/064pd0rs32hfp7ky6311assr80', 58);
insert into log_row values ('review_quota/064pd0s4t09rj3yw2d85mt68jc', 66);
insert into log_row values ('review_result/064pd0s8q2mvew01ytzdwp8h1r', 72);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 32);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 33);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 48);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 61);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 62);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 63);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 66);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 67);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 70);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 71);
insert into log_row values ('review_round/064pd0r1n3bwn5zqa5f0sbhqzr', 72);
insert into log_row values ('review_sending/064pd0r1n0qdwj6tbr3fegq9gc', 47);
insert into log_row values ('review_sending/064pd0r1n3befyadsvb5hy19tc', 45);
insert into log_row values ('review_sending/064pd0rh9251try9pf3amjgwgc', 55);
insert into log_row values ('review_sending/064pd0rs31na3xv8p43n13vnvm', 59);
insert into log_row values ('sheet_comment/064pd0r1n302g10m04a6hgv68w', 29);
insert into log_row values ('sheet_comment/064pd0r1n302g10m04a6hgv68w', 30);
insert into log_row values ('sheet_edition/064pd0r1n3pffemr5f50w7kexw', 28);
insert into log_row values ('sheet_edition/064pd0r1n3pffemr5f50w7kexw', 31);
insert into log_row values ('sso_link/064pd0r1n27x656xt997maka20', 25);
insert into log_row values ('unit/064pd0pyg09a2y0vp81ha1apz8', 3);
insert into log_row values ('unit/064pd0pyg1s7czsfssszh9w9ew', 2);
insert into log_row values ('unit/064pd0pyg1s7czsfssszh9w9ew', 3);
insert into log_row values ('unit/064pd0pyg1xsc4pbfdb9wjtsng', 6);
insert into log_row values ('unit/064pd0pyg1xyd212ph1trry0t0', 4);
insert into log_row values ('unit/064pd0pyg2cy627jjcfhx44skm', 0);
insert into log_row values ('unit/064pd0pyg2g54h7910qg8az4t0', 1);
insert into log_row values ('unit/064pd0pyg2g54h7910qg8az4t0', 3);
insert into log_row values ('unit/064pd0pyg2gt9f8krvmd5pn0bw', 5);
insert into log_row values ('unit_from/064pd0pyg09a2y0vp81ha1apz8/0', 3);
insert into log_row values ('unit_from/064pd0pyg09a2y0vp81ha1apz8/1', 3);
insert into log_row values ('unit_name/064pd0pyg09a2y0vp81ha1apz8/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg1s7czsfssszh9w9ew/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg1xsc4pbfdb9wjtsng/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg1xyd212ph1trry0t0/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg2cy627jjcfhx44skm/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg2g54h7910qg8az4t0/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg2gt9f8krvmd5pn0bw/1994-01-01', 5);
insert into log_body values (0, X'25CB39B244C577A4F3381C6F3A607776', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2cy627jjcfhx44skm","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg2cy627jjcfhx44skm","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2cy627jjcfhx44skm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2cy627jjcfhx44skm/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg2cy627jjcfhx44skm"}}]}');
insert into log_body values (10, X'6A489E386B2F30BCCFDE84D94972CBE5', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0gczd2y994e677a6c","after":{"from_day":null,"id":"064pd0q6a0gczd2y994e677a6c","to_day":null,"unit":"064pd0pyg1xyd212ph1trry0t0","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_member","id":"064pd0q6a0yqfm8hk51g52x5k4","after":{"from_day":null,"id":"064pd0q6a0yqfm8hk51g52x5k4","to_day":null,"unit":"064pd0pyg2gt9f8krvmd5pn0bw","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (11, X'DAD5FA65DCB9DC93BC3F0A46B0A5D587', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa73ke79cwyvqsdtbj0c","after":{"from_day":19417,"id":"064pd0qa73ke79cwyvqsdtbj0c","to_day":19630,"unit":"064pd0pyg1xsc4pbfdb9wjtsng","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (12, X'4735858FDF1621B4986DF4835EE1503C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe43sgcdn6anfg1789mm","after":{"from_day":null,"id":"064pd0qe43sgcdn6anfg1789mm","post":"head","to_day":null,"unit":"064pd0pyg1xyd212ph1trry0t0","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (13, X'0A60CA4E9BA14B326C10C1FB43F54018', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj128ef54y4qt2t0mshr","after":{"from_day":19389,"id":"064pd0qj128ef54y4qt2t0mshr","post":"deputy","to_day":null,"unit":"064pd0pyg2gt9f8krvmd5pn0bw","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (14, X'EEE8A073FF0261C7DCBE265590DC64A5', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny3ddc8qmf4z3qpnxp0","after":{"file":"ab12","id":"064pd0qny3ddc8qmf4z3qpnxp0","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (15, X'C2DFB3E5D295663F8506F6C0525E06D9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv0zm4zk5wd69tq0nsg","after":{"done":null,"due":19452,"id":"064pd0qsv0zm4zk5wd69tq0nsg","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (16, X'8F3BAD39F011CC7BC3BFB0194FEB47C6', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr2x184rxj5f7rak0gr","after":{"due":19459,"id":"064pd0qxr2x184rxj5f7rak0gr","milestone":"064pd0qsv0zm4zk5wd69tq0nsg","unit":"064pd0pyg2gt9f8krvmd5pn0bw","why":"khóa sổ ngày 10","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (17, X'3615C67B8D2D8F009155A8E9061EACE0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'CBBA3EF4675E60CD7019D2A9C67B6F6C', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n0da5zycf77rw5sfxr","after":{"id":"064pd0r1n0da5zycf77rw5sfxr","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'7C2CFCFB6CF2370B36C3944C581F1584', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n253rxevdaycnebsbr","after":{"code":"an","code_key":"an","id":"064pd0r1n253rxevdaycnebsbr","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n0weyxjyz1p439fv6r","after":{"from_day":8766,"id":"064pd0r1n0weyxjyz1p439fv6r","person":"064pd0r1n253rxevdaycnebsbr","title":"064pd0r1n0da5zycf77rw5sfxr","to_day":null,"unit":"064pd0pyg2cy627jjcfhx44skm"}}]}');
insert into log_body values (2, X'9EDC056E9A34FFACCCB0B328E6C34239', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1s7czsfssszh9w9ew","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1s7czsfssszh9w9ew","kind":"so","opened":8766,"parent":"064pd0pyg2cy627jjcfhx44skm","version":1}},{"table":"unit_name","id":"064pd0pyg1s7czsfssszh9w9ew/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1s7czsfssszh9w9ew/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg1s7czsfssszh9w9ew"}}]}');
insert into log_body values (20, X'3D9060D039965663DD24CEA6EEBBE313', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n11wpjps1thkrck8em","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n11wpjps1thkrck8em","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'DF56DCA2B79F1E76957CAB62481A0ED8', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n1km5zp4h18682m13m","after":{"code":"356f9c63da5b2d474384e8e619d4f029c0a99a43665039ca8806b825b1379734","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n1km5zp4h18682m13m/0","after":{"account":"064pd0r1n1km5zp4h18682m13m","from_day":19358,"id":"064pd0r1n1km5zp4h18682m13m/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'47DA917032FCA00056A19C41EAB1930D', '{"changes":[{"table":"account","id":"064pd0r1n1km5zp4h18682m13m","before":{"code":"356f9c63da5b2d474384e8e619d4f029c0a99a43665039ca8806b825b1379734","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"78bd950b9cb4e5baf369e658575e2d4646246ebd33cd2a3ddbd73b99384e9389","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'96D3DDE53BACFD12C0799FE0E87E0D3B', '{"changes":[{"table":"factor","id":"064pd0r1n1km5zp4h18682m13m","after":{"id":"064pd0r1n1km5zp4h18682m13m","key":"6dcdd28c9b84c13039a2234940c6e90a0d4145b345179ffbd67fbe717e2acef9","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/0","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"4a2f53fe08e8454795cb2df924b6d033cadd699eb2ac52c5e5f144458e73ff16","id":"064pd0r1n1km5zp4h18682m13m/0"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/1","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"72ef430c0d9e83c58cd96cf9dc603a0a562ef3b2248a506efce12f6693afffd5","id":"064pd0r1n1km5zp4h18682m13m/1"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/2","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"9f70226e6d2921d5f9dcb26c1ac82e70a68c9bef22dbdda9a8fd6f1e58ad0fb9","id":"064pd0r1n1km5zp4h18682m13m/2"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/3","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"c5b572102949658caa9839b49cdba1edec808708442bfa3b92ac2f83d86be64c","id":"064pd0r1n1km5zp4h18682m13m/3"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/4","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"129363e472dcf74f07fbbd103e1628e5c108c8401c16410817a1cd3824f7444f","id":"064pd0r1n1km5zp4h18682m13m/4"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/5","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"468154bb8a67356cb8679f06fa26dc39204354756f8a64ad4012726190a94f36","id":"064pd0r1n1km5zp4h18682m13m/5"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/6","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"4413b01beb5d350a74cb9d4235db79dc5374f089a415d9d5cc3b5aa3f5d96f72","id":"064pd0r1n1km5zp4h18682m13m/6"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/7","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"a96262343db5a8e7e3fcba83285988fbb08de310987b9c80c30d8697339af8ac","id":"064pd0r1n1km5zp4h18682m13m/7"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/8","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"9aa58d62c080a8580a3cbbb3b7faf04d9630e8bb6cadc8f3a8619ce42ddbc513","id":"064pd0r1n1km5zp4h18682m13m/8"}},{"table":"factor_code","id":"064pd0r1n1km5zp4h18682m13m/9","after":{"account":"064pd0r1n1km5zp4h18682m13m","digest":"8e1e0e163d1c8ffb6be10c024519321aa537b3d338a8a5d1e78c30d5df99fd18","id":"064pd0r1n1km5zp4h18682m13m/9"}},{"table":"account","id":"064pd0r1n1km5zp4h18682m13m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"78bd950b9cb4e5baf369e658575e2d4646246ebd33cd2a3ddbd73b99384e9389","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"78bd950b9cb4e5baf369e658575e2d4646246ebd33cd2a3ddbd73b99384e9389","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'C48B844E510ABCFF7B24C1BB288A4199', '{"changes":[{"table":"passkey","id":"064pd0r1n25szrywe5d49pzm8m","after":{"account":"064pd0r1n1km5zp4h18682m13m","handle":"a","id":"064pd0r1n25szrywe5d49pzm8m","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n1km5zp4h18682m13m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"78bd950b9cb4e5baf369e658575e2d4646246ebd33cd2a3ddbd73b99384e9389","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"78bd950b9cb4e5baf369e658575e2d4646246ebd33cd2a3ddbd73b99384e9389","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'7D9855B74E3EA40BD4052BB800232DFB', '{"changes":[{"table":"sso_link","id":"064pd0r1n27x656xt997maka20","after":{"account":"064pd0r1n1km5zp4h18682m13m","id":"064pd0r1n27x656xt997maka20","issuer":"https://sso.example.org","maker":"064pd0r1n1km5zp4h18682m13m","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n1km5zp4h18682m13m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"78bd950b9cb4e5baf369e658575e2d4646246ebd33cd2a3ddbd73b99384e9389","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"78bd950b9cb4e5baf369e658575e2d4646246ebd33cd2a3ddbd73b99384e9389","id":"064pd0r1n1km5zp4h18682m13m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'ED3C2F6D5536C6B832BE3FABE67E1BBC', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n0bpmjjdgvmq83c3b4","after":{"code":"342ceee91d58665a6de3682350ac77edc1b36629ced0fc96ac237e687b326429","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0bpmjjdgvmq83c3b4","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n0bpmjjdgvmq83c3b4/0","after":{"account":"064pd0r1n0bpmjjdgvmq83c3b4","from_day":19358,"id":"064pd0r1n0bpmjjdgvmq83c3b4/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'176786F63CFD7E0C09773D44EF1667F6', '{"changes":[{"table":"mailbox","id":"064pd0r1n0bpmjjdgvmq83c3b4","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n0bpmjjdgvmq83c3b4","lang":"vi","secret":"16f96281143677ecbfdf4381193a793c96bd40779d4775193d6e5a752d268218","version":1}}]}');
insert into log_body values (28, X'CE09335CB42F0C787EFBCB17C29EC186', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3pffemr5f50w7kexw","after":{"bloc":"064pd0pyg25703g373hj973cg0","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3pffemr5f50w7kexw","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'645E9024AB0A582017B1BF2F07218A5B', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n302g10m04a6hgv68w","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3pffemr5f50w7kexw","id":"064pd0r1n302g10m04a6hgv68w","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'7613A7A55D475BE68DF58BAB941AA733', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2g54h7910qg8az4t0","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg2g54h7910qg8az4t0","kind":"so","opened":8766,"parent":"064pd0pyg2cy627jjcfhx44skm","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg2g54h7910qg8az4t0","kind":"so","opened":8766,"parent":"064pd0pyg2cy627jjcfhx44skm","version":2}},{"table":"unit","id":"064pd0pyg1s7czsfssszh9w9ew","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1s7czsfssszh9w9ew","kind":"so","opened":8766,"parent":"064pd0pyg2cy627jjcfhx44skm","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg1s7czsfssszh9w9ew","kind":"so","opened":8766,"parent":"064pd0pyg2cy627jjcfhx44skm","version":2}},{"table":"unit","id":"064pd0pyg09a2y0vp81ha1apz8","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg09a2y0vp81ha1apz8","kind":"so","opened":20148,"parent":"064pd0pyg2cy627jjcfhx44skm","version":1}},{"table":"unit_from","id":"064pd0pyg09a2y0vp81ha1apz8/0","after":{"id":"064pd0pyg09a2y0vp81ha1apz8/0","origin":"064pd0pyg2g54h7910qg8az4t0","unit":"064pd0pyg09a2y0vp81ha1apz8"}},{"table":"unit_from","id":"064pd0pyg09a2y0vp81ha1apz8/1","after":{"id":"064pd0pyg09a2y0vp81ha1apz8/1","origin":"064pd0pyg1s7czsfssszh9w9ew","unit":"064pd0pyg09a2y0vp81ha1apz8"}},{"table":"unit_name","id":"064pd0pyg09a2y0vp81ha1apz8/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg09a2y0vp81ha1apz8/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg09a2y0vp81ha1apz8"}}]}');
insert into log_body values (30, X'CF12E5D03E7A87CBB004BE0721C447D6', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n302g10m04a6hgv68w","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3pffemr5f50w7kexw","id":"064pd0r1n302g10m04a6hgv68w","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n3pffemr5f50w7kexw","id":"064pd0r1n302g10m04a6hgv68w","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'FF3DA5D066AD03305A5BE48B8459774D', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3pffemr5f50w7kexw","before":{"bloc":"064pd0pyg25703g373hj973cg0","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3pffemr5f50w7kexw","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg25703g373hj973cg0","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n3pffemr5f50w7kexw","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'DA57BA72D55FE6750E0F3B68A17FFB94', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"review_due","id":"064pd0r1n3ern22nzdhmrd78g8","after":{"due":19558,"id":"064pd0r1n3ern22nzdhmrd78g8","phase":"self","round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n0tc2y6e38ajf8256c","after":{"due":19559,"id":"064pd0r1n0tc2y6e38ajf8256c","phase":"appraisal","round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n18q65m26xpdbvmt2w","after":{"due":19560,"id":"064pd0r1n18q65m26xpdbvmt2w","phase":"explanation","round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n39qacdyhwc7n8zae4","after":{"due":19561,"id":"064pd0r1n39qacdyhwc7n8zae4","phase":"second","round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n39em2jpx3jj2mqrmm","after":{"due":19562,"id":"064pd0r1n39em2jpx3jj2mqrmm","phase":"agreement","round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n3bpx5me57apa4wmjr","after":{"id":"064pd0r1n3bpx5me57apa4wmjr","office":"to-thu-ky","round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"064pd0pyg1xyd212ph1trry0t0"}},{"table":"review_form","id":"064pd0r1n0swsjsg7j5x679v0c","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xyd212ph1trry0t0","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2xy9amckvbgpncfww","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n2xy9amckvbgpncfww","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n0s92nwyms53xw786c","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n0s92nwyms53xw786c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n0762fardjmk675ha0","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n3ynrbd88qswe65hzw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n3ynrbd88qswe65hzw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n0n2bhprs5s7q1x79c","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n0n2bhprs5s7q1x79c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n106pfmqwdwbe93kjw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n106pfmqwdwbe93kjw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2srcsjsy7zrnph2p8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n2srcsjsy7zrnph2p8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'45A643D01ABC5C2CCD1D19CB4966093F', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":1,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"review_interest","id":"064pd0r1n1rx4grb0prde70vg8","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n1rx4grb0prde70vg8","removed":1,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"064pd0pyg1xsc4pbfdb9wjtsng","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'A2F73ABF79A493C409FADB0CD75D2C73', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n1jdmns6k8yea9e26w","after":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1jdmns6k8yea9e26w","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","seed":"","stage":"planned","version":1,"way":"all"}},{"table":"cross_form","id":"064pd0r1n2vz1yvfja2cx7vcm8","after":{"id":"064pd0r1n2vz1yvfja2cx7vcm8","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xsc4pbfdb9wjtsng","sent_at":0,"sent_by":"","unit":"064pd0pyg1xyd212ph1trry0t0","version":1}},{"table":"cross_form","id":"064pd0r1n11p5pyk3cdem5bg6m","after":{"id":"064pd0r1n11p5pyk3cdem5bg6m","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg2gt9f8krvmd5pn0bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1xyd212ph1trry0t0","version":1}},{"table":"cross_form","id":"064pd0r1n23rg45fp5zmyfebe0","after":{"id":"064pd0r1n23rg45fp5zmyfebe0","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":1}},{"table":"cross_form","id":"064pd0r1n290w7685cqp3fawsc","after":{"id":"064pd0r1n290w7685cqp3fawsc","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg2gt9f8krvmd5pn0bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":1}},{"table":"cross_form","id":"064pd0r1n0nq5azz6xsaa8qj30","after":{"id":"064pd0r1n0nq5azz6xsaa8qj30","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":1}},{"table":"cross_form","id":"064pd0r1n3jtfqsz6mdqpzctcr","after":{"id":"064pd0r1n3jtfqsz6mdqpzctcr","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xsc4pbfdb9wjtsng","sent_at":0,"sent_by":"","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":1}}]}');
insert into log_body values (35, X'ADD0580E5E56A2D3D039ABB599F2FDFF', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n1jdmns6k8yea9e26w","before":{"begun":0,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1jdmns6k8yea9e26w","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","seed":"","stage":"planned","version":1,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1jdmns6k8yea9e26w","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","seed":"","stage":"open","version":2,"way":"all"}}]}');
insert into log_body values (36, X'372DD2054E1D0350F76B10FCE3B42945', '{"why":"theo kế hoạch","changes":[{"table":"cross_plan","id":"064pd0r1n1jdmns6k8yea9e26w","before":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1jdmns6k8yea9e26w","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","seed":"","stage":"open","version":2,"way":"all"},"after":{"begun":1689642009000000,"closed":0,"each":0,"hidden":0,"id":"064pd0r1n1jdmns6k8yea9e26w","last":19559,"lines":"I.1","named":0,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","seed":"","stage":"open","version":3,"way":"all"}},{"table":"cross_consent","id":"064pd0r1n2z43s3x9f6zzbhz4m","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642009000000,"id":"064pd0r1n2z43s3x9f6zzbhz4m","plan":"064pd0r1n1jdmns6k8yea9e26w","unit":"064pd0pyg2gt9f8krvmd5pn0bw"}}]}');
insert into log_body values (37, X'45329FC2478F9DE609AA7E43DDEC0A25', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n0nq5azz6xsaa8qj30","before":{"id":"064pd0r1n0nq5azz6xsaa8qj30","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":1},"after":{"id":"064pd0r1n0nq5azz6xsaa8qj30","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":2}},{"table":"cross_score","id":"064pd0r1n3a5yhcb8byg1771zw","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642009000000,"form":"064pd0r1n0nq5azz6xsaa8qj30","id":"064pd0r1n3a5yhcb8byg1771zw","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (38, X'1AE63E826F8A0F3EE26479B77001A4C2', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n11p5pyk3cdem5bg6m","before":{"id":"064pd0r1n11p5pyk3cdem5bg6m","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg2gt9f8krvmd5pn0bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1xyd212ph1trry0t0","version":1},"after":{"id":"064pd0r1n11p5pyk3cdem5bg6m","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg2gt9f8krvmd5pn0bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1xyd212ph1trry0t0","version":2}},{"table":"cross_score","id":"064pd0r1n02fw0ca14j27e7qc0","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642009000000,"form":"064pd0r1n11p5pyk3cdem5bg6m","id":"064pd0r1n02fw0ca14j27e7qc0","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (39, X'25617306EC9AA9CAF18BDEF7F86A506E', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n23rg45fp5zmyfebe0","before":{"id":"064pd0r1n23rg45fp5zmyfebe0","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":1},"after":{"id":"064pd0r1n23rg45fp5zmyfebe0","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":2}},{"table":"cross_score","id":"064pd0r1n37qq0g7g52zegza0c","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642009000000,"form":"064pd0r1n23rg45fp5zmyfebe0","id":"064pd0r1n37qq0g7g52zegza0c","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (4, X'69AB891CEEBBE33444FA7FE627CBB75A', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1xyd212ph1trry0t0","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg1xyd212ph1trry0t0","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1xyd212ph1trry0t0/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1xyd212ph1trry0t0/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg1xyd212ph1trry0t0"}}]}');
insert into log_body values (40, X'591B82BFFB646F43555B393BF1AFEAA8', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n290w7685cqp3fawsc","before":{"id":"064pd0r1n290w7685cqp3fawsc","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg2gt9f8krvmd5pn0bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":1},"after":{"id":"064pd0r1n290w7685cqp3fawsc","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg2gt9f8krvmd5pn0bw","sent_at":0,"sent_by":"","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":2}},{"table":"cross_score","id":"064pd0r1n151d3vyfgc8jsymp4","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642009000000,"form":"064pd0r1n290w7685cqp3fawsc","id":"064pd0r1n151d3vyfgc8jsymp4","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (41, X'708C70A532E6D7BD1AA22489AC2E299B', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n2vz1yvfja2cx7vcm8","before":{"id":"064pd0r1n2vz1yvfja2cx7vcm8","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xsc4pbfdb9wjtsng","sent_at":0,"sent_by":"","unit":"064pd0pyg1xyd212ph1trry0t0","version":1},"after":{"id":"064pd0r1n2vz1yvfja2cx7vcm8","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xsc4pbfdb9wjtsng","sent_at":0,"sent_by":"","unit":"064pd0pyg1xyd212ph1trry0t0","version":2}},{"table":"cross_score","id":"064pd0r1n1je2tg6xdvpc1dwwc","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642009000000,"form":"064pd0r1n2vz1yvfja2cx7vcm8","id":"064pd0r1n1je2tg6xdvpc1dwwc","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (42, X'63DE7DAFA036FBF056356ED9582EE3D6', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n3jtfqsz6mdqpzctcr","before":{"id":"064pd0r1n3jtfqsz6mdqpzctcr","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xsc4pbfdb9wjtsng","sent_at":0,"sent_by":"","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":1},"after":{"id":"064pd0r1n3jtfqsz6mdqpzctcr","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xsc4pbfdb9wjtsng","sent_at":0,"sent_by":"","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":2}},{"table":"cross_score","id":"064pd0r1n19vg1tnz31m8t2pj0","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642009000000,"form":"064pd0r1n3jtfqsz6mdqpzctcr","id":"064pd0r1n19vg1tnz31m8t2pj0","line":"I.1","points":"811786ad1ae74adfdd20dd0372abaaebc6246e343aebd01da0bfc4c02bf0106c","reason":"a5ed93b7f949040e87864e014c0d7e6db52cb6bef3e9ad3711a43f6b6d7039d1"}}]}');
insert into log_body values (43, X'672DCFFA86CD2AB6D7EBA51E26CD67CF', '{"why":"theo kế hoạch","changes":[{"table":"cross_form","id":"064pd0r1n0nq5azz6xsaa8qj30","before":{"id":"064pd0r1n0nq5azz6xsaa8qj30","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":2},"after":{"id":"064pd0r1n0nq5azz6xsaa8qj30","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":3}},{"table":"cross_form","id":"064pd0r1n23rg45fp5zmyfebe0","before":{"id":"064pd0r1n23rg45fp5zmyfebe0","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":0,"sent_by":"","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":2},"after":{"id":"064pd0r1n23rg45fp5zmyfebe0","plan":"064pd0r1n1jdmns6k8yea9e26w","scorer":"064pd0pyg1xyd212ph1trry0t0","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":3}}]}');
insert into log_body values (44, X'6F3A51483E1F7555F2A313AB0ED7C2B0', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0swsjsg7j5x679v0c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xyd212ph1trry0t0","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xyd212ph1trry0t0","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n08gv66krv9rwg4q2w","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n08gv66krv9rwg4q2w","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n1vgadsz0nyc37yrac","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642009000000,"fact":"lượt","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n1vgadsz0nyc37yrac","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n381tc100wktybvbvw","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n381tc100wktybvbvw","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (45, X'DF1EEC514DFF596CC57B3F8BF6DD8598', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0swsjsg7j5x679v0c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xyd212ph1trry0t0","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n3befyadsvb5hy19tc","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642009000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"110\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"}]}","form":"064pd0r1n0swsjsg7j5x679v0c","hash":"e1d190deacd3e214c1930f160a380e6339c502d2bf340d4f5fc56cb902fc5edd","id":"064pd0r1n3befyadsvb5hy19tc","no":1,"scan":""}}]}');
insert into log_body values (46, X'AF91CDB3F4F74E89E05671ADD50B3E50', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0762fardjmk675ha0","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n2sz924v4kw95egddc","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n2sz924v4kw95egddc","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n31v4e1dhtchtknv3w","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642009000000,"fact":"lượt","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n31v4e1dhtchtknv3w","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n2f7qj8zy9m2wdhhem","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n2f7qj8zy9m2wdhhem","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (47, X'3D424E3FE5C42515F43D68D3C71D095E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0762fardjmk675ha0","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":3,"why":""}},{"table":"review_sending","id":"064pd0r1n0qdwj6tbr3fegq9gc","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642009000000,"body":"{\"Total\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"70\",\"Base\":\"70\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"20\",\"Base\":\"20\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"80\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"120\"}]}","form":"064pd0r1n0762fardjmk675ha0","hash":"21642c4c03783bc5c504c0ad07588b979291adea0f06a9ab5a7c41baa15188b3","id":"064pd0r1n0qdwj6tbr3fegq9gc","no":1,"scan":""}}]}');
insert into log_body values (48, X'6EAC529630D8AC7EAB756273E7655786', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"self","published":0,"rules":0,"times":0,"version":2,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (49, X'D7A4EA25FFFF908F8B9750178E6DD16C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0swsjsg7j5x679v0c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2xy9amckvbgpncfww","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n2xy9amckvbgpncfww","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n2xy9amckvbgpncfww","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j3kewqcw13zan8fjm4","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642010000000,"form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r5j3kewqcw13zan8fjm4","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j11t62z0pcmcd1d2h4","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642010000000,"form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r5j11t62z0pcmcd1d2h4","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (5, X'3D32D11249F402B32626BB093175837C', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2gt9f8krvmd5pn0bw","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg2gt9f8krvmd5pn0bw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2gt9f8krvmd5pn0bw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2gt9f8krvmd5pn0bw/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg2gt9f8krvmd5pn0bw"}}]}');
insert into log_body values (50, X'B189C9993AD7205CDCC182F7EC2F70E6', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0762fardjmk675ha0","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n3ynrbd88qswe65hzw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n3ynrbd88qswe65hzw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n3ynrbd88qswe65hzw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f0a09hhdv847gzkrv0","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642011000000,"form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r9f0a09hhdv847gzkrv0","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f17dhxpjt654gy6h0m","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642011000000,"form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r9f17dhxpjt654gy6h0m","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (51, X'8123136DD54FFB337C36814CEF2B752E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0swsjsg7j5x679v0c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n0s92nwyms53xw786c","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n0s92nwyms53xw786c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n0s92nwyms53xw786c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc3np3za9sswh6wc84r","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642012000000,"form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0rdc3np3za9sswh6wc84r","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc10cdqerskbwpjpnhc","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642012000000,"form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0rdc10cdqerskbwpjpnhc","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (52, X'425ECCD7835F5CB1D2E8D2429CFD9CA9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0762fardjmk675ha0","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n0n2bhprs5s7q1x79c","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n0n2bhprs5s7q1x79c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n0n2bhprs5s7q1x79c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh90jkbj09nxq2ej7esc","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642013000000,"form":"064pd0r1n0762fardjmk675ha0","id":"064pd0rh90jkbj09nxq2ej7esc","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh90sy4q4h13hrykz0s0","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642013000000,"form":"064pd0r1n0762fardjmk675ha0","id":"064pd0rh90sy4q4h13hrykz0s0","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (53, X'6175C3B102FE994D179E3A57EDC0A78E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (54, X'5CFD765F5208C0A4CCA8E717AB4ED244', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0swsjsg7j5x679v0c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n0s92nwyms53xw786c","before":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n0s92nwyms53xw786c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n0s92nwyms53xw786c","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh92wwfpybss0btt354w","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rh92wwfpybss0btt354w","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh93yt2etskyt8veq8c0","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642013000000,"fact":"lượt","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rh93yt2etskyt8veq8c0","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh93gwffyxm405k59cvw","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rh93gwffyxm405k59cvw","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n0762fardjmk675ha0","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n0n2bhprs5s7q1x79c","before":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n0n2bhprs5s7q1x79c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n0n2bhprs5s7q1x79c","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (55, X'066A761AEAF7703B69E112A02B46438C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"sent","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":4,"why":"theo kế hoạch"}},{"table":"review_sending","id":"064pd0rh9251try9pf3amjgwgc","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642013000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"}]}","form":"064pd0r1n2590wbh7rq5hx0284","hash":"e7fddc59f3c17826ead4c0cd3475a74f71d4a037a91f830b90e61870927e25a6","id":"064pd0rh9251try9pf3amjgwgc","no":1,"scan":""}}]}');
insert into log_body values (56, X'614953F07C0D6FD2930C745CF2AB6DBB', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"sent","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"sent","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n106pfmqwdwbe93kjw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n106pfmqwdwbe93kjw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n106pfmqwdwbe93kjw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn62e2nqh2vbqeansvq8","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642014000000,"form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rn62e2nqh2vbqeansvq8","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn63ntrc5qnfbdwqbeyw","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642014000000,"form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rn63ntrc5qnfbdwqbeyw","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (57, X'979269BDCD638535427376E0D4C2B4FC', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"sent","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"returned","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2srcsjsy7zrnph2p8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n2srcsjsy7zrnph2p8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n2srcsjsy7zrnph2p8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (58, X'708FC550AEBBF2D19568913D898DDB3E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"returned","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"returned","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs32hfp7ky6311assr80","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642015000000,"file":"","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rs32hfp7ky6311assr80","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (59, X'FD7C093267A377617CFAE59C960F00B4', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"returned","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"sent","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2srcsjsy7zrnph2p8","before":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n2srcsjsy7zrnph2p8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n2srcsjsy7zrnph2p8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_sending","id":"064pd0rs31na3xv8p43n13vnvm","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642015000000,"body":"{\"Total\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Full\":\"100\",\"Lines\":[{\"Code\":\"I\",\"State\":0,\"Points\":\"100\",\"Base\":\"100\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.1\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Why\":\"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"},{\"Code\":\"I.2\",\"State\":0,\"Points\":\"50\",\"Base\":\"50\",\"Bonus\":\"0\",\"Penalty\":\"0\",\"Provisional\":true,\"Why\":\"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc.\"}],\"Figures\":[{\"Fact\":\"tỷ lệ\",\"Lane\":\"reported\",\"Value\":\"95\"},{\"Fact\":\"chỉ tiêu\",\"Lane\":\"reported\",\"Value\":\"100\"},{\"Fact\":\"lượt\",\"Lane\":\"reported\",\"Value\":\"150\"}]}","form":"064pd0r1n2590wbh7rq5hx0284","hash":"e7fddc59f3c17826ead4c0cd3475a74f71d4a037a91f830b90e61870927e25a6","id":"064pd0rs31na3xv8p43n13vnvm","no":2,"scan":""}}]}');
insert into log_body values (6, X'BB8F1F032DF4A7006CD4CED8D756800F', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1xsc4pbfdb9wjtsng","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1xsc4pbfdb9wjtsng","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1xsc4pbfdb9wjtsng/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1xsc4pbfdb9wjtsng/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1xsc4pbfdb9wjtsng"}}]}');
insert into log_body values (60, X'9F28D7E3DF91775DD476C650A56AAD30', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2590wbh7rq5hx0284","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"sent","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2590wbh7rq5hx0284","kind":"","name":"Thanh tra","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","stage":"sent","unit":"064pd0pyg1xsc4pbfdb9wjtsng","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2srcsjsy7zrnph2p8","before":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n2srcsjsy7zrnph2p8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0r1n2srcsjsy7zrnph2p8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx02sqzd8fvzka825458","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642016000000,"form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rx02sqzd8fvzka825458","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx017b6w0zmm1zzm8m80","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642016000000,"form":"064pd0r1n2590wbh7rq5hx0284","id":"064pd0rx017b6w0zmm1zzm8m80","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (61, X'C0E6085B9E51B0E099CA3F4851AA8926', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"rules":0,"times":0,"version":3,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (62, X'A1B7F46C637929E81D94C8A869342D6B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"rules":0,"times":0,"version":4,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (63, X'29D850E2BD2BF1B6A7C2CABB3510B4DF', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"second","published":0,"rules":0,"times":0,"version":5,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (64, X'33D7141E06DE423AC0356EAD59D03A29', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0swsjsg7j5x679v0c","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0swsjsg7j5x679v0c","kind":"","name":"Công an","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1xyd212ph1trry0t0","stage":"sent","unit":"064pd0pyg1xyd212ph1trry0t0","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n0s92nwyms53xw786c","before":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n0s92nwyms53xw786c","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0r1n0s92nwyms53xw786c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x3hs9y5wdw4c9f7y1w","after":{"account":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","at":1689642017000000,"form":"064pd0r1n0swsjsg7j5x679v0c","id":"064pd0s0x3hs9y5wdw4c9f7y1w","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (65, X'E2F61FCADF00719FCB0C2525BDC3D194', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0762fardjmk675ha0","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n0762fardjmk675ha0","kind":"","name":"Tòa án","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2gt9f8krvmd5pn0bw","stage":"sent","unit":"064pd0pyg2gt9f8krvmd5pn0bw","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n0n2bhprs5s7q1x79c","before":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n0n2bhprs5s7q1x79c","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n0762fardjmk675ha0","id":"064pd0r1n0n2bhprs5s7q1x79c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t3y4w9bt0zpt0k9phw","after":{"account":"nguoi-064pd0pyg1xyd212ph1trry0t0","at":1689642018000000,"form":"064pd0r1n0762fardjmk675ha0","id":"064pd0s4t3y4w9bt0zpt0k9phw","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (66, X'64735D77E6AF39F394A75C32D718F4E0', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":6,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"review_quota","id":"064pd0s4t09rj3yw2d85mt68jc","after":{"award":"Cờ","base":"","grade":"","id":"064pd0s4t09rj3yw2d85mt68jc","most":2,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","share":0}}]}');
insert into log_body values (67, X'4F632D0D4BDC428A77EF264E72CA5192', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":7,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"review_nomination","id":"064pd0s4t17ddzcq7nct2pwzjg","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642018000000,"id":"064pd0s4t17ddzcq7nct2pwzjg","quota":"064pd0s4t09rj3yw2d85mt68jc","round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"064pd0pyg1xyd212ph1trry0t0","why":"theo kế hoạch"}}]}');
insert into log_body values (68, X'095E09FB54448EB41FDED0B55281173D', '{"why":"theo kế hoạch","changes":[{"table":"register_issuer","id":"064pd0pyg31a6mfcpybhqhx6k0","after":{"code":0,"id":"064pd0pyg31a6mfcpybhqhx6k0","name":"Khối","place":"","post":"","seal":"","short":"KTĐ","signer":"","split":0,"superior":"","version":1}}]}');
insert into log_body values (69, X'30E14108C95C68E8CBFDCF01A320EB19', '{"why":"theo kế hoạch","changes":[{"table":"register_paper","id":"064pd0s4t0dd47vjydex0bmxv0","after":{"at":1689642018000000,"checked":"","code":0,"content":"","day":null,"draft":"tep","file":"","form":"","hash":"","id":"064pd0s4t0dd47vjydex0bmxv0","kind":"Thông báo","made_by":"nguoi-khoi-truong","mark":"TB-KTĐ","name":"thong-bao","no":0,"post":"","round":"064pd0r1n3bwn5zqa5f0sbhqzr","scan":"","send_to":"","series":"","signed":null,"signer":"","state":"signing","summary":"Kết quả","token":"T3X6SOPDWKOO5WZKPM76G7MWLS","version":1,"why":"","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (7, X'F0E72941672F7B98EBF7B027198BB816', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg25703g373hj973cg0","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg25703g373hj973cg0","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (70, X'23688463A3F7D7D3F86A4D214DF5A172', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":8,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"review_level","id":"064pd0s4t00r44hv6p3ays8ajg","after":{"id":"064pd0s4t00r44hv6p3ays8ajg","name":"Hội đồng","no":1,"round":"064pd0r1n3bwn5zqa5f0sbhqzr","unit":"064pd0pyg1xsc4pbfdb9wjtsng"}}]}');
insert into log_body values (71, X'817DFAF13D622AA68B77D84928F9E97B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":9,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"review_consent","id":"064pd0s8q0dyza5jwq46q29beg","after":{"account":"nguoi-064pd0pyg1xsc4pbfdb9wjtsng","at":1689642019000000,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q0dyza5jwq46q29beg","level":"064pd0s4t00r44hv6p3ays8ajg","round":"064pd0r1n3bwn5zqa5f0sbhqzr","why":"theo kế hoạch","yes":1}}]}');
insert into log_body values (72, X'B8C97C2A84CA5A55ACFC7E8AEE027898', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s8q2mvew01ytzdwp8h1r","after":{"at":1689642019000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","decided":19556,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q2mvew01ytzdwp8h1r","no":1,"number":"12/BB-KTĐ","round":"064pd0r1n3bwn5zqa5f0sbhqzr","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n3bwn5zqa5f0sbhqzr","before":{"auto":1,"decided":null,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"rules":0,"times":0,"version":10,"year":"064pd0pyg31a6mfcpybhqhx6k0"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n3pffemr5f50w7kexw","file":"","grace":3,"id":"064pd0r1n3bwn5zqa5f0sbhqzr","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642019000000,"rules":0,"times":1,"version":11,"year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (73, X'B7B918D0A4402084B76433873123017D', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"closed","theme":"Đoàn kết, đổi mới","version":11,"year":2023}},{"table":"bloc_carry","id":"064pd0s8q03vcan4nw27zfmv7r","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q03vcan4nw27zfmv7r","item":"milestone/064pd0pyg0jp70p0n8kh600tyg","title":"mốc chưa xong: Các đơn vị ban hành văn bản phát động thi đua, hạn 31/01/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q0bzcxas51e041fdkc","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0bzcxas51e041fdkc","item":"milestone/064pd0pyg0sr6p3h57r5c47hpm","title":"mốc chưa xong: Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm, hạn 27/02/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q0gt82xbyn28zsmstg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0gt82xbyn28zsmstg","item":"milestone/064pd0pyg10d0v3p151s1e1kgg","title":"mốc chưa xong: Đăng ký danh hiệu thi đua và hình thức khen thưởng, hạn 01/03/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q0nykh3r1p6s49ypjm","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0nykh3r1p6s49ypjm","item":"milestone/064pd0qsv0zm4zk5wd69tq0nsg","title":"mốc chưa xong: Báo cáo quý I, hạn 05/04/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q0w4zw1kzzg97062xg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0w4zw1kzzg97062xg","item":"milestone/064pd0pyg1caz59q3xq17532p0","title":"mốc chưa xong: Báo cáo sáu tháng đầu năm, hạn 15/06/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q0w8p870k6aambq9k4","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q0w8p870k6aambq9k4","item":"milestone/064pd0pyg1m0ekzgj29sdtcqkc","title":"mốc chưa xong: Hội nghị sơ kết sáu tháng, hạn 10/07/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q12ea1mev01f3gqjj0","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q12ea1mev01f3gqjj0","item":"milestone/064pd0pyg1v9ff3s86hscew3f8","title":"mốc chưa xong: Kiểm tra chín tháng, hạn 04/10/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q17cv8x35nvk1ha6hg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q17cv8x35nvk1ha6hg","item":"milestone/064pd0pyg1xcmewxzhr7r40sq8","title":"mốc chưa xong: Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng, hạn 15/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q1bw35ah31mvyxymym","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q1bw35ah31mvyxymym","item":"milestone/064pd0pyg1z8fk7csp6qr0zt10","title":"mốc chưa xong: Kiểm tra chéo, thẩm định điểm, hạn 27/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q1ney22qfdhcvdh7rr","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q1ney22qfdhcvdh7rr","item":"milestone/064pd0pyg29n7k9zz7s5rgfxtc","title":"mốc chưa xong: Các đơn vị giải trình nội dung khác điểm tự chấm, hạn 30/11/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q20snc2e188kfye3vm","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q20snc2e188kfye3vm","item":"milestone/064pd0pyg2ezfn6y1gkvj8payr","title":"mốc chưa xong: Gửi bảng tổng hợp, thống nhất điểm, hạn 04/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q2yh118hv6c3q8afhg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q2yh118hv6c3q8afhg","item":"milestone/064pd0pyg2j8jxfpetyfbxcf18","title":"mốc chưa xong: Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau, hạn 11/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q3dbsascbyjyra8dp0","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q3dbsascbyjyra8dp0","item":"milestone/064pd0pyg2t39f52acavt1f2xm","title":"mốc chưa xong: Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng, hạn 15/12/2023","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_carry","id":"064pd0s8q3dpw369mw19tfrdhg","after":{"account":"quan-tri","at":1689642019000000,"id":"064pd0s8q3dpw369mw19tfrdhg","item":"milestone/064pd0pyg39a996d6cpe6eqw54","title":"mốc chưa xong: Bàn giao nhiệm vụ Khối trưởng, hạn 19/01/2024","why":"chuyển sang năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (74, X'B0C71D8E65848C9ECA464CDC4FA287EC', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (75, X'EB3F025C80DE2A00288ADE6066414742', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (76, X'BE19B6A9C1BE5A7F5137E0095E4E27E7', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (77, X'C041DA3746281FB9A848DB77C1E01C24', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (78, X'C050C30F8BE8A79E676A90D6EE857D50', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (8, X'8461C806B43E9637B31392F0104A29DE', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0jp70p0n8kh600tyg","after":{"done":null,"due":19388,"id":"064pd0pyg0jp70p0n8kh600tyg","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg0sr6p3h57r5c47hpm","after":{"done":null,"due":19415,"id":"064pd0pyg0sr6p3h57r5c47hpm","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg10d0v3p151s1e1kgg","after":{"done":null,"due":19417,"id":"064pd0pyg10d0v3p151s1e1kgg","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg1caz59q3xq17532p0","after":{"done":null,"due":19523,"id":"064pd0pyg1caz59q3xq17532p0","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg1m0ekzgj29sdtcqkc","after":{"done":null,"due":19548,"id":"064pd0pyg1m0ekzgj29sdtcqkc","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg1v9ff3s86hscew3f8","after":{"done":null,"due":19634,"id":"064pd0pyg1v9ff3s86hscew3f8","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg1xcmewxzhr7r40sq8","after":{"done":null,"due":19676,"id":"064pd0pyg1xcmewxzhr7r40sq8","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg1z8fk7csp6qr0zt10","after":{"done":null,"due":19688,"id":"064pd0pyg1z8fk7csp6qr0zt10","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg29n7k9zz7s5rgfxtc","after":{"done":null,"due":19691,"id":"064pd0pyg29n7k9zz7s5rgfxtc","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg2ezfn6y1gkvj8payr","after":{"done":null,"due":19695,"id":"064pd0pyg2ezfn6y1gkvj8payr","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg2j8jxfpetyfbxcf18","after":{"done":null,"due":19702,"id":"064pd0pyg2j8jxfpetyfbxcf18","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg2t39f52acavt1f2xm","after":{"done":null,"due":19706,"id":"064pd0pyg2t39f52acavt1f2xm","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg31a6mfcpybhqhx6k0"}},{"table":"bloc_milestone","id":"064pd0pyg39a996d6cpe6eqw54","after":{"done":null,"due":19741,"id":"064pd0pyg39a996d6cpe6eqw54","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg31a6mfcpybhqhx6k0"}}]}');
insert into log_body values (9, X'3A3AA235C98716E7F65795106B676264', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg31a6mfcpybhqhx6k0","before":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"asked_at":0,"asked_by":"","asked_unit":"","asked_why":"","bloc":"064pd0pyg25703g373hj973cg0","id":"064pd0pyg31a6mfcpybhqhx6k0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'D51E0737E0A450F9AD6C148EC781DB1DCC8936AACFFDE5238A9F9C5C278A8996');
insert into log_hash values (1, X'7BD9B1CBA3492CE42DA885A012414C4B645A48CF20EC88C12CA93F80332BDED7');
insert into log_hash values (10, X'F184710CD34755FAB1888546B6550DF3A3DE5494085915017AA8C9E993EB1605');
insert into log_hash values (100, X'CD25149CD73DDFDB9E1A330A0507AA5CE76C1910FB9D9BF6358A0358D713BC72');
insert into log_hash values (101, X'E1B961C1E84E3E10C72F6CB741872F6CB472A373920A4E3EAC415EA2E34D12AB');
insert into log_hash values (102, X'293494CB7E8773C13CAD2889F25428A55CFB411D8EB6F57AB5CD24B683F22E66');
insert into log_hash values (103, X'3A8668B8289669C78A3459024CD1A7932398A634C54B38AC050E3ED6B5917FFA');
insert into log_hash values (104, X'D6A04286B5C4F0182813071A6E7FCE982ACE06D9A94FC7578B4243C63D0A8B58');
insert into log_hash values (105, X'0305D2FE7C308C6684981203960BA54E1ED50364B589C714C39F69F238A10639');
insert into log_hash values (106, X'59EACBA4D822F4645E5494A7D91DC7B445FFD65EEAAA76FBB7C1F5D8A2B94CFF');
insert into log_hash values (107, X'6E7B2E80ADA943A8AE05FE9E2595542D02128DCA847E0C25662903303B9553AD');
insert into log_hash values (108, X'1B58E81AB7427693CAE55BA7E8A1CD2D03BC0E9201C9EC2ADA4962CF9FE691AD');
insert into log_hash values (109, X'C2D603F4EF7F0DC285393B0A7FFE44BA6D3B74146ADCDF2D14742E15291E19E5');
insert into log_hash values (11, X'295591D350ACF988D3915D3BAA62E0D1D1347424371117F23E05A304B9C2D24B');
insert into log_hash values (110, X'A0F36DFDBC7CE620D0CCC992F40C36EA25A4F83714A29A107A42FB5982F87EE6');
insert into log_hash values (111, X'C6602C4040573735F0A47D399FA0B981109CEF9274A5120F330758077FAA853E');
insert into log_hash values (112, X'1D54AE1FE7EBC35612111E8CF11A547783E9C4A2EB98D797C9C09D7E5CB2645B');
insert into log_hash values (113, X'C2EFFEDE0D8D439283D248364965BDA1294C6CBD65AC47D213992C42AF06CC8A');
insert into log_hash values (114, X'95B0F0AE418DE902FA8354A9EA08D4D0994CE0F7B5BCDA9214A8DCCBF51F00BE');
insert into log_hash values (115, X'090595AAEC0572605B743AF93CC052F0D6B04FBE9CDB5A1386DDB17467E064A5');
insert into log_hash values (116, X'C18228506F297779565156D5A19F8DDE7D2C46E59F54119B72E88E8F62E7ABB5');
insert into log_hash values (117, X'D1E80294762CD59CB6C01D4666AE60F6B98D64470C6DCC6B73C1C37A78104396');
insert into log_hash values (118, X'A5D4A03C5260C67EE4A6B1C52E2113040488315AD30D0F447AD39CC9C7DF6940');
insert into log_hash values (119, X'B4942BB3B12F027A71A3FD38D38C2CEFE1BA82EA21FC23C0DC024EC1AA89C7E9');
insert into log_hash values (12, X'1B2F0116DB09526DB17A03733BA6AA40FF10EF890A611CDFA4D30BE9EF71BEFF');
insert into log_hash values (120, X'6B8B3C61AD24BA3E42118B2D14758C96738649254D35AD56C235007ABBFD6BFE');
insert into log_hash values (121, X'A419BAEB2383F45B67CED2DAAC5C2E23AA4DCB20E148E7A220F0D30FCEB5C41D');
insert into log_hash values (122, X'16ACAB263F3B189D21036221733D1CCC070AE6894348C2F8A591B7054FEDD6DA');
insert into log_hash values (123, X'FE0AFCB8180000236E9029A79DD57B36C15560EF9A0B10D7A7C23A3E5013BDB2');
insert into log_hash values (124, X'1EF31FFE12CCB75F8F0D408C76D32AD7B086A50317BE06F4714507A54D567F42');
insert into log_hash values (125, X'DBABD5791A03EB0226CD8F706AC03EE7AE96F1EA2F2977E7A05352A97F6DBB0E');
insert into log_hash values (126, X'30788CA31F023E7BAE1D0FC19584E59D7F16F606D2C7F1629BBC1417C63DE8E4');
insert into log_hash values (127, X'29112649A33A05DF67FD83049A0AE6919F3A2C4BB52E47E8C53684C9AD5C9756');
insert into log_hash values (128, X'0F631968893D74AB2A2A53C6359FDB3C3B01EED9C9EEEF48C6C48CBA366B5730');
insert into log_hash values (129, X'BA7E19FFD3BAF56D8A9C1E596D1201544F9EBE085B91F713B4F9B23A026ECABF');
insert into log_hash values (13, X'0F0121D484A98913A9746B203F2F56E34F3BFFEF38BDDD667F2E96BD7420C6AC');
insert into log_hash values (130, X'B92C217E3C4BDC36A0DA084B207555701B0161A0947A8CBE1CE82D1CCA14AF94');
insert into log_hash values (131, X'A2833909E1069E7F7CBC832BCE9EDCE7A5CFD605479223242CD2B5868AEC7237');
insert into log_hash values (132, X'81FAEC76F2E9EA0183154B55B87779862B8FC78ABE408A0E2B0AAF05934538A3');
insert into log_hash values (133, X'BDB8F687CE351D7914994E79950B6FA3490FCED202A9738C9DEBE393097CA7C0');
insert into log_hash values (134, X'70667F43E4484AF275B39276E157C2D56D7D9827ABC59A938FC5FF2C572AF9F0');
insert into log_hash values (135, X'FD9DED0D55AE97AB934CE4BCFF9CE27F0BFD722136F5C7FC4C7750324FE760BD');
insert into log_hash values (136, X'2DE64003CBE0AA2E18A95E9CF79DDFA132ED73E9299D8D575E25CFD1A3EBD5F6');
insert into log_hash values (137, X'A11DADB0C59DFF678C473309C04E8CCB94068C957D46FE2A32E136A4835F3589');
insert into log_hash values (138, X'FAF523CA9BEB40AE6A53694C714D63347CCC194FF3EF7420C93272E9D412CEF8');
insert into log_hash values (139, X'20C3B1179A60ACBB42FDA62019DF9485A05035AE8B1F4BC2DC36177C30E033CF');
insert into log_hash values (14, X'DC303EE6BEFB43A5829D6BBA7F91A8E292AE96D81E6D2D329549628C47B92DCF');
insert into log_hash values (140, X'08382D45D34B1ED961F6E8C1D9D03018198131CB566D5F6F12E19691BDFA42BB');
insert into log_hash values (141, X'EFB8796E6913D069E4FF06F4FBE6C796487B1DA48F87F6BF55DC2A61394FDDAB');
insert into log_hash values (142, X'FD194E4CFA4129728C0756BC0886B6589BB77997BF11AA23CB11CFA340545976');
insert into log_hash values (143, X'2D59F2C7AE4D8CA46D9CABC2050847AA4C92D626A4DE9508F42863C22D0BD463');
insert into log_hash values (144, X'F19009A805C7B20F3813CE5372701104D2EE7D337164A3E1601E47600882AED2');
insert into log_hash values (145, X'0E1B92416EF1C9EBE77217B698997FBCC7591245605DC4447DA755D0945AECCC');
insert into log_hash values (146, X'56A65891EF9761CEAA1E0A23CA765154861AAF29D8CDAB1DFD15BDD0598B0168');
insert into log_hash values (147, X'A2823133E26E1FD56B22BB261E98F2EFAE029315CBFDBD1CBB5EAD1D60817EFD');
insert into log_hash values (148, X'44213B8DD5A5492244DEE8E06A0FEE1BD7FD5C677953BB79F24D327ADE299CED');
insert into log_hash values (149, X'9502DD8FE0C3FD9E8FA9D36F473DE5A8EC4CF9435F16F8E769F8FCE5A06FF0C5');
insert into log_hash values (15, X'6BA213D29D85B3AA7E83CC42257273E95955F894098CC7D0C4C613A651F1EFFF');
insert into log_hash values (150, X'0EE306A216BEF00D96DB589FCB532F44ED92C988BFAD8FF92F46E5C174018329');
insert into log_hash values (151, X'455AB28C9DE4724824851892B6DB731E626CFDEB9683902BAF6EF5192336E798');
insert into log_hash values (152, X'11C780CAE467BDAF33435AE3BDB85910C9286FDCCD14814715F326999BCF3EE8');
insert into log_hash values (16, X'6ECB27322951E954CB80988BC43FC2A7BFA3443E204FD3C42CC15E8C30AE06B8');
insert into log_hash values (17, X'597D00154B3C83C433A6176FD947A4669E3496E9EAF070BF0D0F90133F12C669');
insert into log_hash values (18, X'72EDAD57AD5EDCF5C720E31FF124E414BA38E499F6E186A478B9C32D4316BF5D');
insert into log_hash values (19, X'4708BE910EDB790472502736E43880A75F7E5AB4A2E0E66E62F4C3BE953DBBFF');
insert into log_hash values (2, X'2FE14347559641B8523B191857224F41F4B49940BD9F38EAFF0D018A98CD23B4');
insert into log_hash values (20, X'313740A30DC9078CB3FC174B71E1CB78FEC57176C3BA8E551A0824B35128C204');
insert into log_hash values (21, X'A8424A39E73B49098E78588352B22FC5C5E16B56DDCC9421D678DFC02C4F3B08');
insert into log_hash values (22, X'6CB4125EACD6A517A97656DDF91F67708CE1A9C7C911B86FFBA2F776A3F98E1F');
insert into log_hash values (23, X'0DC2E86E784337534598EA41118D385FCB303297A6093C84BBFEDC32EB23FF0D');
insert into log_hash values (24, X'7BC793DB19F1419C240DAB84D1FD0ED6A40DB6F3F2460B2216AA7F0BDF741F23');
insert into log_hash values (25, X'E7FB7A765F11309E20175B8A8A979C7CBECCB1C4B9431D7FB91C1960FC9F64BC');
insert into log_hash values (26, X'CE006223660EFBF42739C54126C7E7525C23262DE961297D778D22A894AF8E40');
insert into log_hash values (27, X'8707C91C6346FA2346CEEC188138ED0D652212ED4C016F4127402B355A19978B');
insert into log_hash values (28, X'FB577CCD4C8EE20A1B5F8CE83E022AE9A82DC9E4D06CD72750ECDD18AA1F55A6');
insert into log_hash values (29, X'41B8CBB1D91C53A7B2C351195F077DB5C978121F6F9E7806C8784A88434BE55E');
insert into log_hash values (3, X'EB3EFC0EEDA2727CEC215680D7D6EAC9969502249BDFB41B939312C2760D5088');
insert into log_hash values (30, X'B9ED9FDA16E5A836815417C2E3403016FEAAF3178779622AE188B1898EA9C75E');
insert into log_hash values (31, X'563E5D574BB8F6082E6D2965BF4C3DB841AE99C8AC293D82DA7FDF251F6DF2F5');
insert into log_hash values (32, X'B87AB57D08C51CAFCA0BA6D4A2EAB2778F36AD52EBF7D1AB11D689C684615845');
insert into log_hash values (33, X'8118ACC7F988C8134F92CE316A0066E422546D68D400A75E0BF850595FCECB3B');
insert into log_hash values (34, X'74D606BC27D20751908FF41CDACAD53EBE285F32C7D3AB7F1D58D88AE0FF66E1');
insert into log_hash values (35, X'0368FB2DF22B7D91BC9B2828299D48ED410715721AA21D1CD5243876E62EF77D');
insert into log_hash values (36, X'A3AE63C508777213BB2C5006B99CA75B3AE716EF4CE38A1482CCBF25FE0748D8');
insert into log_hash values (37, X'C47F2A363F1AC78ACCDEAB84709C21C555E952596879444765C4DFB7098BAB81');
insert into log_hash values (38, X'B0B5424684144CAA64FBCE77CAF703E493B641AEF98C4D70206901463747F67C');
insert into log_hash values (39, X'70601CD0B72B877B2C2DE059F5248E789720A5C368667C5035D2DFB0ABC8E56E');
insert into log_hash values (4, X'E62227FD8E4F6F0D36C23320C129C980D49B8F445D6A075411AD93D4F2646566');
insert into log_hash values (40, X'90B722FB7F1CF37EB029C65DB5C9FED4BADE816438913E0553F8A76FF8CD78A8');
insert into log_hash values (41, X'13A1630C6AD7A9D3D04C3DC1050967132559EC014B5AF9F4476281291D773540');
insert into log_hash values (42, X'7480AE8E147BC9C935791353C0388ED972F15C38844865A1065836A4BFBA9E86');
insert into log_hash values (43, X'0E1A4B46EB6FDB7C3B039F6E4470497FEE002B6C20A5B4C4EF9FB6B61C6D9CC3');
insert into log_hash values (44, X'7B249CDE00137700B30E8B76A0823A4D052EAB1D077F4A77A94B00A0885448C8');
insert into log_hash values (45, X'7F68704B7EC972263FECBC59DF44AE90310E304D1403626385A9C0EA58EE264E');
insert into log_hash values (46, X'9FB571C1F43C5EDE9999BB9B396D4B39DDFA50343C35F4B12CCF7094A7B7011A');
insert into log_hash values (47, X'FF60175CD71718A8630BEBEBA21858236831544C0F1D7B27268A2240E0CC7899');
insert into log_hash values (48, X'F8B4AB0F4D674C8EF5DBC78C7A88D39A1F1C5F66CDA326923379424E87751B32');
insert into log_hash values (49, X'B5894038168159E77958A622E53ECBB1A90C51FF1AE945B190FC19F095D6F4E1');
insert into log_hash values (5, X'93C43FEE0C152E33BF78B0A80472AC79EC0B0AD444902A2736C0D2B303C11A57');
insert into log_hash values (50, X'87E572862FA30E39D5A76EA7C6EEA70EA9BD935F409D6A8EE25BD565C298AA30');
insert into log_hash values (51, X'9959EF7640D8B3BC21D8A7A62D12E8308C61F8C5BD22829FB110261C40D30CC1');
insert into log_hash values (52, X'689402031EF9045C12C3540EEC697C8DC3D785E72010AD310C6678F15A42CAE6');
insert into log_hash values (53, X'D90FD63B3107CF6E208ADB811238546AB24AD470D8C61FD732B52DA8AB4D7390');
insert into log_hash values (54, X'1DA68D12779A2E41B7C5DBFDE37B13A6C932D71BF6B6812875B75B3E0095FABF');
insert into log_hash values (55, X'C2C71A56EE8E379F16E31CFE0AAFC6815077B0FC88DDE1BF285303BE5FC5A339');
insert into log_hash values (56, X'45ED63BC6FA23A9F1061D82D60CA6B16D90F1D7CEE3F091D29785C6BFD914048');
insert into log_hash values (57, X'D558F217FC1F4DA3C680A8520A66E67A5F91D0BA86878024C7953F1872AB8430');
insert into log_hash values (58, X'A9730493FDD89107E0DF0C49EC0267BF33AEBCDC3C3767ECC3B683D44B1F0539');
insert into log_hash values (59, X'06D2ED33605155BC8D07F3B0646C590C605931A7659C62BE929E3B6BAB018B19');
insert into log_hash values (6, X'719D8B444BC9A4C24B8A5A7408E39A7D48C28FC924F1FEBECF00367C48D16834');
insert into log_hash values (60, X'D38CF04A3978E25DEF2135DB6D14BA4D34AC0C9D7B2C4D979D389F619661EE0F');
insert into log_hash values (61, X'5F0B5B7FAF83B174B6A8CE4F0FBF96ECEC1E0EF1C0234090BDFE8E28B4A5C7C9');
insert into log_hash values (62, X'6D39F7621F9C2166DC99644B7A457096C9437C240F7F7719AA2D0F1AEA46AE91');
insert into log_hash values (63, X'3F0237FFDB8709253A1CE56538B3429FFC31078F77ED517183862B6D4E4843CE');
insert into log_hash values (64, X'9CB58A2F856F09A1B4DC0E3A8B2A1DDA8F2B001DF3C15B79241CF38BF7BA1AAC');
insert into log_hash values (65, X'00B69C05019B6C7CE500ABB5F41DFF47FDA3266BF796F93CA3A2F75AB8FE7E08');
insert into log_hash values (66, X'3044E33F9A4DD90EBD1EE7EEE17FFC0B65D18468EFADD0A37A3E4EF97AA92E87');
insert into log_hash values (67, X'A3781B61C334CB4448F31158456FF411A53C33AEEA753C9D0A7D6537F8A7FB8C');
insert into log_hash values (68, X'D9C00B8180AD1C40CAF09627CFC387E523F25719CEF48CDDC84AED53D44FA272');
insert into log_hash values (69, X'B3A7D77CF09CA4128ACDBC26B67221AC53CE523025CA67305CA549DF4111889D');
insert into log_hash values (7, X'D9AF19E54E4CE20D78A917FD8490765731F6840D0C745C97164325173833BA9E');
insert into log_hash values (70, X'D394C1A43B8B1D80A11197015585A7F61CEDD6AD337565520F73A0F878A87D41');
insert into log_hash values (71, X'B28DCE7AAD951996D9D7F773FF970B4A7BA9648BF009F8963B5F442F9DFDDD75');
insert into log_hash values (72, X'A0A20A6BE0A64FE1AFC9D410AD2169AE8676166104EE0744E37F7CB10340CD77');
insert into log_hash values (73, X'CB3DB38C200F6E8AA6AFBAD77BB00B9EC91C5998EA53B6B8C2D7D1BE036C3A44');
insert into log_hash values (74, X'D1250692C81A17DB4F10F0004A627CA92009FA4785B87E59BFCC192AA8F547F7');
insert into log_hash values (75, X'4963D2B2C025FAEA66F8C99AEDECD16C179ED464A66DE5C64C6A99334D60097C');
insert into log_hash values (76, X'7C09482D8B0F85B221602A7D0BD9CF0CB931A382B03942B2998EA2B5D0D778F9');
insert into log_hash values (77, X'4581E94922A9DCAD0CF2DBEB98D84B4DB4FFAF1418B697DE3FD148F1CD791B58');
insert into log_hash values (78, X'F9B8EA14FD2271995D178177E4B527E594FA0A35A015BE59B4466FC925055214');
insert into log_hash values (79, X'F6372D1C1CA7C3C548500D913366DB9A3CEE14B79F3ACDA04716E823AC1A63D4');
insert into log_hash values (8, X'F6BA37F7CBDD339B0EE920356C53F34C77259B447C285AF9FA429E9215036C68');
insert into log_hash values (80, X'46D6FC5D2D810EF2050CAAA8E0B7C0AF77627276EF2B703B1FC06D1D462084F0');
insert into log_hash values (81, X'62D9A690CA333D40680C43B137386E176B0271B75143DC037F496E26E06E7F1A');
insert into log_hash values (82, X'98D9A97E4DE7F4F7925FA300B381F436FB5B0442CA49BE18169237B1B94EBB1A');
insert into log_hash values (83, X'A6A229801A92AA841BDFAD1AF89BEF005F528A6F6B36706EA6C5570D0F05CE01');
insert into log_hash values (84, X'04B54B2FEE657144573F8BCA83EF8C2919F56150A9117987D942C2DA34FB7AD3');
insert into log_hash values (85, X'F209B77E602291CFDBC6C76B10E70791D1DFFF247EE3751EE2937C68E12E3E35');
insert into log_hash values (86, X'B8868492AFE7877E54D09CBE70285F88A3D9A4538633829EC9AF1CFB48A62DBB');
insert into log_hash values (87, X'9694DB999643527A472413781AFBFC6FCE809508A9A070833C2B08B541E86CC7');
insert into log_hash values (88, X'181231EE2C07E1D7C69D67AE99DF15E89C37E0CB82E48D79454D4C2BF49C03E4');
insert into log_hash values (89, X'6DBE8C7F652B6AF19C9EA3B2A18DCD5FC9A320513EC9A81120752118CF16BC80');
insert into log_hash values (9, X'66738911E38C93E86C2F07F8B7EADA547DA954825404279EC2FDC925728DD4AA');
insert into log_hash values (90, X'E5F94666ECAE962C00C1AB95E0EBF2568F95307E528802DF1F415E32CC2CB735');
insert into log_hash values (91, X'5BCBC3207ADF75A2EBF39A79B0236B7DCE77A7192DE968350A7630169717EE77');
insert into log_hash values (92, X'E17E151E2CB7C1B8A286FA7E8469BCA60BB4E57662D9FD7D7C1342DD4D0FFFBF');
insert into log_hash values (93, X'38172C4C09E7374C1567CBB95A8965E19F43439A9C09A053FF80F79F16113DED');
insert into log_hash values (94, X'028CCE102DB4A7E0AB3ACD584B77FB492F9F20F4043AB4CCEFDACD9B5E3CCAEE');
insert into log_hash values (95, X'2D68EFB9F520B05C848F195F839BD840607B5C020B528F5DF86102E75347833B');
insert into log_hash values (96, X'2E34708F5A5432E3AFCF905F91645F2A6AE942DDEF59F5F7DE3791FF96FAE1AE');
insert into log_hash values (97, X'3C25C516562F0C2995BC282C7AA65B8E3F4B888C2B1368F73B295CA5A4E70071');
insert into log_hash values (98, X'ECA03537F2D26B96BA4D7A45DC424AA26B40070FFCAD3B8F5D9D6B33D35DC2C1');
insert into log_hash values (99, X'8B6EBE1F9487946A48FDE43D8F507C40EDAD93079F80A5B8A9A6FA0B0CFF09B6');
insert into account values ('064pd0r1n0bpmjjdgvmq83c3b4', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', '0e59500fc3ca85edf85296941d795887b3dc5dbecec8f4b46e71c5161871b8b0', 1690246809000000, 0, '');
insert into account values ('064pd0r1n1km5zp4h18682m13m', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$8cBIiIs7p3Bm4xc30FhA0w$NOyuZvBa5ShId4jkdGAnkSkybSd84Rg+mOcUo9302L8', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n0bpmjjdgvmq83c3b4/0', '064pd0r1n0bpmjjdgvmq83c3b4', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n1km5zp4h18682m13m/0', '064pd0r1n1km5zp4h18682m13m', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg25703g373hj973cg0', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg31a6mfcpybhqhx6k0', 11, '064pd0pyg25703g373hj973cg0', 2023, 'closed', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả', '', '', '', 0);
insert into bloc_member values ('064pd0q6a0gczd2y994e677a6c', '064pd0pyg31a6mfcpybhqhx6k0', '064pd0pyg1xyd212ph1trry0t0', NULL, NULL);
insert into bloc_member values ('064pd0q6a0yqfm8hk51g52x5k4', '064pd0pyg31a6mfcpybhqhx6k0', '064pd0pyg2gt9f8krvmd5pn0bw', NULL, NULL);
insert into bloc_member values ('064pd0qa73ke79cwyvqsdtbj0c', '064pd0pyg31a6mfcpybhqhx6k0', '064pd0pyg1xsc4pbfdb9wjtsng', 19417, 19630);
insert into bloc_term values ('064pd0qe43sgcdn6anfg1789mm', '064pd0pyg31a6mfcpybhqhx6k0', '064pd0pyg1xyd212ph1trry0t0', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj128ef54y4qt2t0mshr', '064pd0pyg31a6mfcpybhqhx6k0', '064pd0pyg2gt9f8krvmd5pn0bw', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0jp70p0n8kh600tyg', '064pd0pyg31a6mfcpybhqhx6k0', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0sr6p3h57r5c47hpm', '064pd0pyg31a6mfcpybhqhx6k0', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg10d0v3p151s1e1kgg', '064pd0pyg31a6mfcpybhqhx6k0', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1caz59q3xq17532p0', '064pd0pyg31a6mfcpybhqhx6k0', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1m0ekzgj29sdtcqkc', '064pd0pyg31a6mfcpybhqhx6k0', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1v9ff3s86hscew3f8', '064pd0pyg31a6mfcpybhqhx6k0', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1xcmewxzhr7r40sq8', '064pd0pyg31a6mfcpybhqhx6k0', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg1z8fk7csp6qr0zt10', '064pd0pyg31a6mfcpybhqhx6k0', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg29n7k9zz7s5rgfxtc', '064pd0pyg31a6mfcpybhqhx6k0', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2ezfn6y1gkvj8payr', '064pd0pyg31a6mfcpybhqhx6k0', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg2j8jxfpetyfbxcf18', '064pd0pyg31a6mfcpybhqhx6k0', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg2t39f52acavt1f2xm', '064pd0pyg31a6mfcpybhqhx6k0', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg39a996d6cpe6eqw54', '064pd0pyg31a6mfcpybhqhx6k0', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv0zm4zk5wd69tq0nsg', '064pd0pyg31a6mfcpybhqhx6k0', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr2x184rxj5f7rak0gr', '064pd0pyg31a6mfcpybhqhx6k0', '064pd0qsv0zm4zk5wd69tq0nsg', '064pd0pyg2gt9f8krvmd5pn0bw', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny3ddc8qmf4z3qpnxp0', '064pd0pyg31a6mfcpybhqhx6k0', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n0da5zycf77rw5sfxr', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n253rxevdaycnebsbr', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n0weyxjyz1p439fv6r', '064pd0r1n253rxevdaycnebsbr', '064pd0pyg2cy627jjcfhx44skm', '064pd0r1n0da5zycf77rw5sfxr', 8766, NULL);
insert into factor values ('064pd0r1n1km5zp4h18682m13m', 'ZmFjdG9yLzA2NHBkMHIxbjFrbTV6cDRoMTg2ODJtMTNtCk5IT1REWTVCM1VZTFdBRzNFS0xHRkNGMjNDMkc3U0tY', 1689642009000000);
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/0', '064pd0r1n1km5zp4h18682m13m', '1aa8fc3c04f53233a280a3ea22d64d3fccfbbc8ed66d192b5b850fadc82dff5f');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/1', '064pd0r1n1km5zp4h18682m13m', 'b577b5d5db4dfa4456f3ec573854825aebcca1787ebee865651b0c847ed4db95');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/2', '064pd0r1n1km5zp4h18682m13m', '059d796fcf31c58086fe54998c614b0f6cc4fbbee442d3c1ec6e657e197f5c15');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/3', '064pd0r1n1km5zp4h18682m13m', '43c8789264a93344024fc19e22dd2986f15e3c3387b592bacb5a78727127185b');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/4', '064pd0r1n1km5zp4h18682m13m', 'd1f9086c9257efbe32b38c14689bd09adbac4b8949731fd00602557589263684');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/5', '064pd0r1n1km5zp4h18682m13m', '78fc3472463002101984fc7b47a88eafa9c20c0784219656b53e31f3b2e96416');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/6', '064pd0r1n1km5zp4h18682m13m', '38f6fccd51ed7156b30a9c2ea932da742f0b469b62ed079aa318c6d2f597881c');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/7', '064pd0r1n1km5zp4h18682m13m', 'b6c216f2b63ddbccaf7047d86d95d490d028c69eb4dddfa0fdc03e0039626bef');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/8', '064pd0r1n1km5zp4h18682m13m', '6ecda0de4a3e4fba79bcfb5d7bd8036f87d42314ab54fe4f18d551c4cd46298f');
insert into factor_code values ('064pd0r1n1km5zp4h18682m13m/9', '064pd0r1n1km5zp4h18682m13m', 'ed4ad2964481f1309587da817dac028389582bf72004fcec20c3c939bcfb007d');
insert into factor_step values ('064pd0r1n1km5zp4h18682m13m', 56321400);
insert into passkey values ('064pd0r1n25szrywe5d49pzm8m', '064pd0r1n1km5zp4h18682m13m', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n11wpjps1thkrck8em', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n27x656xt997maka20', '064pd0r1n1km5zp4h18682m13m', 'https://sso.example.org', 'người-số-1', '064pd0r1n1km5zp4h18682m13m', 1689642009000000);
insert into sheet_edition values ('064pd0r1n3pffemr5f50w7kexw', 2, '064pd0pyg25703g373hj973cg0', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n302g10m04a6hgv68w', '064pd0r1n3pffemr5f50w7kexw', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n3bwn5zqa5f0sbhqzr', 11, '064pd0pyg31a6mfcpybhqhx6k0', 'year', '064pd0r1n3pffemr5f50w7kexw', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642019000000, 1, NULL, 1, 0);
insert into review_due values ('064pd0r1n0tc2y6e38ajf8256c', '064pd0r1n3bwn5zqa5f0sbhqzr', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n18q65m26xpdbvmt2w', '064pd0r1n3bwn5zqa5f0sbhqzr', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n39em2jpx3jj2mqrmm', '064pd0r1n3bwn5zqa5f0sbhqzr', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n39qacdyhwc7n8zae4', '064pd0r1n3bwn5zqa5f0sbhqzr', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n3ern22nzdhmrd78g8', '064pd0r1n3bwn5zqa5f0sbhqzr', 'self', '', 19558, '');
insert into review_office values ('064pd0r1n3bpx5me57apa4wmjr', '064pd0r1n3bwn5zqa5f0sbhqzr', 'to-thu-ky', '064pd0pyg1xyd212ph1trry0t0');
insert into review_interest values ('064pd0r1n1rx4grb0prde70vg8', '064pd0r1n3bwn5zqa5f0sbhqzr', 'nguoi-khac', '064pd0pyg1xsc4pbfdb9wjtsng', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n0762fardjmk675ha0', 7, '064pd0r1n3bwn5zqa5f0sbhqzr', '064pd0pyg2gt9f8krvmd5pn0bw', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '', '', NULL);
insert into review_form values ('064pd0r1n0swsjsg7j5x679v0c', 7, '064pd0r1n3bwn5zqa5f0sbhqzr', '064pd0pyg1xyd212ph1trry0t0', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg1xyd212ph1trry0t0', '', '', NULL);
insert into review_form values ('064pd0r1n2590wbh7rq5hx0284', 9, '064pd0r1n3bwn5zqa5f0sbhqzr', '064pd0pyg1xsc4pbfdb9wjtsng', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '', 'theo kế hoạch', NULL);
insert into review_line values ('064pd0r1n0n2bhprs5s7q1x79c', '064pd0r1n0762fardjmk675ha0', 'I.2', 'settled', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n0s92nwyms53xw786c', '064pd0r1n0swsjsg7j5x679v0c', 'I.2', 'settled', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n106pfmqwdwbe93kjw', '064pd0r1n2590wbh7rq5hx0284', 'I.1', 'settled', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2srcsjsy7zrnph2p8', '064pd0r1n2590wbh7rq5hx0284', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2xy9amckvbgpncfww', '064pd0r1n0swsjsg7j5x679v0c', 'I.1', 'settled', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3ynrbd88qswe65hzw', '064pd0r1n0762fardjmk675ha0', 'I.1', 'settled', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n08gv66krv9rwg4q2w', '064pd0r1n0swsjsg7j5x679v0c', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642009000000);
insert into review_figure values ('064pd0r1n1vgadsz0nyc37yrac', '064pd0r1n0swsjsg7j5x679v0c', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642009000000);
insert into review_figure values ('064pd0r1n2f7qj8zy9m2wdhhem', '064pd0r1n0762fardjmk675ha0', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642009000000);
insert into review_figure values ('064pd0r1n2sz924v4kw95egddc', '064pd0r1n0762fardjmk675ha0', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642009000000);
insert into review_figure values ('064pd0r1n31v4e1dhtchtknv3w', '064pd0r1n0762fardjmk675ha0', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642009000000);
insert into review_figure values ('064pd0r1n381tc100wktybvbvw', '064pd0r1n0swsjsg7j5x679v0c', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642009000000);
insert into review_figure values ('064pd0rh92wwfpybss0btt354w', '064pd0r1n2590wbh7rq5hx0284', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642013000000);
insert into review_figure values ('064pd0rh93gwffyxm405k59cvw', '064pd0r1n2590wbh7rq5hx0284', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642013000000);
insert into review_figure values ('064pd0rh93yt2etskyt8veq8c0', '064pd0r1n2590wbh7rq5hx0284', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642013000000);
insert into review_entry values ('064pd0r5j11t62z0pcmcd1d2h4', '064pd0r1n0swsjsg7j5x679v0c', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642010000000);
insert into review_entry values ('064pd0r5j3kewqcw13zan8fjm4', '064pd0r1n0swsjsg7j5x679v0c', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642010000000);
insert into review_entry values ('064pd0r9f0a09hhdv847gzkrv0', '064pd0r1n0762fardjmk675ha0', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642011000000);
insert into review_entry values ('064pd0r9f17dhxpjt654gy6h0m', '064pd0r1n0762fardjmk675ha0', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642011000000);
insert into review_entry values ('064pd0rdc10cdqerskbwpjpnhc', '064pd0r1n0swsjsg7j5x679v0c', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642012000000);
insert into review_entry values ('064pd0rdc3np3za9sswh6wc84r', '064pd0r1n0swsjsg7j5x679v0c', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642012000000);
insert into review_entry values ('064pd0rh90jkbj09nxq2ej7esc', '064pd0r1n0762fardjmk675ha0', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642013000000);
insert into review_entry values ('064pd0rh90sy4q4h13hrykz0s0', '064pd0r1n0762fardjmk675ha0', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642013000000);
insert into review_entry values ('064pd0rn62e2nqh2vbqeansvq8', '064pd0r1n2590wbh7rq5hx0284', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642014000000);
insert into review_entry values ('064pd0rn63ntrc5qnfbdwqbeyw', '064pd0r1n2590wbh7rq5hx0284', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642014000000);
insert into review_entry values ('064pd0rx017b6w0zmm1zzm8m80', '064pd0r1n2590wbh7rq5hx0284', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642016000000);
insert into review_entry values ('064pd0rx02sqzd8fvzka825458', '064pd0r1n2590wbh7rq5hx0284', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642016000000);
insert into review_entry values ('064pd0s0x3hs9y5wdw4c9f7y1w', '064pd0r1n0swsjsg7j5x679v0c', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642017000000);
insert into review_entry values ('064pd0s4t3y4w9bt0zpt0k9phw', '064pd0r1n0762fardjmk675ha0', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642018000000);
insert into review_proof values ('064pd0rs32hfp7ky6311assr80', '064pd0r1n2590wbh7rq5hx0284', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642015000000);
insert into review_result values ('064pd0s8q2mvew01ytzdwp8h1r', '064pd0r1n3bwn5zqa5f0sbhqzr', 1, 1689642019000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
insert into register_paper values ('064pd0s4t0dd47vjydex0bmxv0', 1, '064pd0pyg31a6mfcpybhqhx6k0', '064pd0r1n3bwn5zqa5f0sbhqzr', '', 'thong-bao', 'Thông báo', 'TB-KTĐ', 'Kết quả', '', 'signing', '', '', 'tep', '', '', NULL, '', 0, '', NULL, '', '', 'T3X6SOPDWKOO5WZKPM76G7MWLS', 0, '', 'nguoi-khoi-truong', 1689642018000000);
insert into register_issuer values ('064pd0pyg31a6mfcpybhqhx6k0', 1, '', 'Khối', 'KTĐ', '', '', '', '', 0, 0);
insert into review_quota values ('064pd0s4t09rj3yw2d85mt68jc', '064pd0r1n3bwn5zqa5f0sbhqzr', 'Cờ', '', 2, 0, '');
insert into review_nomination values ('064pd0s4t17ddzcq7nct2pwzjg', '064pd0r1n3bwn5zqa5f0sbhqzr', '064pd0s4t09rj3yw2d85mt68jc', '064pd0pyg1xyd212ph1trry0t0', 'theo kế hoạch', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642018000000);
insert into mailbox values ('064pd0r1n0bpmjjdgvmq83c3b4', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4wYnBtampkZ3ZtcTgzYzNiNApSUDNLLTJKQTctSllTRA', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n0bpmjjdgvmq83c3b4|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n0bpmjjdgvmq83c3b4', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
insert into review_level values ('064pd0s4t00r44hv6p3ays8ajg', '064pd0r1n3bwn5zqa5f0sbhqzr', 1, 'Hội đồng', '064pd0pyg1xsc4pbfdb9wjtsng');
insert into review_consent values ('064pd0s8q0dyza5jwq46q29beg', '064pd0r1n3bwn5zqa5f0sbhqzr', '064pd0s4t00r44hv6p3ays8ajg', 1, 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'theo kế hoạch', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642019000000);
insert into cross_plan values ('064pd0r1n1jdmns6k8yea9e26w', 3, '064pd0r1n3bwn5zqa5f0sbhqzr', 'open', 'I.1', 'all', 0, '', 19559, 0, 0, 1689642009000000, 0);
insert into cross_consent values ('064pd0r1n2z43s3x9f6zzbhz4m', '064pd0r1n1jdmns6k8yea9e26w', '064pd0pyg2gt9f8krvmd5pn0bw', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642009000000);
insert into cross_form values ('064pd0r1n0nq5azz6xsaa8qj30', 3, '064pd0r1n1jdmns6k8yea9e26w', '064pd0pyg1xyd212ph1trry0t0', '064pd0pyg2gt9f8krvmd5pn0bw', 1689642009000000, 'nguoi-064pd0pyg1xyd212ph1trry0t0');
insert into cross_form values ('064pd0r1n11p5pyk3cdem5bg6m', 2, '064pd0r1n1jdmns6k8yea9e26w', '064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg1xyd212ph1trry0t0', 0, '');
insert into cross_form values ('064pd0r1n23rg45fp5zmyfebe0', 3, '064pd0r1n1jdmns6k8yea9e26w', '064pd0pyg1xyd212ph1trry0t0', '064pd0pyg1xsc4pbfdb9wjtsng', 1689642009000000, 'nguoi-064pd0pyg1xyd212ph1trry0t0');
insert into cross_form values ('064pd0r1n290w7685cqp3fawsc', 2, '064pd0r1n1jdmns6k8yea9e26w', '064pd0pyg2gt9f8krvmd5pn0bw', '064pd0pyg1xsc4pbfdb9wjtsng', 0, '');
insert into cross_form values ('064pd0r1n2vz1yvfja2cx7vcm8', 2, '064pd0r1n1jdmns6k8yea9e26w', '064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg1xyd212ph1trry0t0', 0, '');
insert into cross_form values ('064pd0r1n3jtfqsz6mdqpzctcr', 2, '064pd0r1n1jdmns6k8yea9e26w', '064pd0pyg1xsc4pbfdb9wjtsng', '064pd0pyg2gt9f8krvmd5pn0bw', 0, '');
insert into cross_score values ('064pd0r1n02fw0ca14j27e7qc0', '064pd0r1n11p5pyk3cdem5bg6m', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642009000000);
insert into cross_score values ('064pd0r1n151d3vyfgc8jsymp4', '064pd0r1n290w7685cqp3fawsc', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', 1689642009000000);
insert into cross_score values ('064pd0r1n19vg1tnz31m8t2pj0', '064pd0r1n3jtfqsz6mdqpzctcr', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642009000000);
insert into cross_score values ('064pd0r1n1je2tg6xdvpc1dwwc', '064pd0r1n2vz1yvfja2cx7vcm8', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', 1689642009000000);
insert into cross_score values ('064pd0r1n37qq0g7g52zegza0c', '064pd0r1n23rg45fp5zmyfebe0', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642009000000);
insert into cross_score values ('064pd0r1n3a5yhcb8byg1771zw', '064pd0r1n0nq5azz6xsaa8qj30', 'I.1', '45', 'LÝ-DO-KÍN', 'nguoi-064pd0pyg1xyd212ph1trry0t0', 1689642009000000);
insert into review_sending values ('064pd0r1n0qdwj6tbr3fegq9gc', '064pd0r1n0762fardjmk675ha0', 1, 1689642009000000, 'nguoi-064pd0pyg2gt9f8krvmd5pn0bw', '', '21642c4c03783bc5c504c0ad07588b979291adea0f06a9ab5a7c41baa15188b3', '{"Total":"70","Base":"70","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"70","Base":"70","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"20","Base":"20","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 80 %, thuộc mức dưới 90 → 20 điểm. Được 20 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 120 so với chỉ tiêu 100, vượt 20 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"tỷ lệ","Lane":"reported","Value":"80"},{"Fact":"lượt","Lane":"reported","Value":"120"}]}');
insert into review_sending values ('064pd0r1n3befyadsvb5hy19tc', '064pd0r1n0swsjsg7j5x679v0c', 1, 1689642009000000, 'nguoi-064pd0pyg1xyd212ph1trry0t0', '', 'e1d190deacd3e214c1930f160a380e6339c502d2bf340d4f5fc56cb902fc5edd', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 110 so với chỉ tiêu 100, vượt 10 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"tỷ lệ","Lane":"reported","Value":"95"},{"Fact":"lượt","Lane":"reported","Value":"110"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"}]}');
insert into review_sending values ('064pd0rh9251try9pf3amjgwgc', '064pd0r1n2590wbh7rq5hx0284', 1, 1689642013000000, 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '', 'e7fddc59f3c17826ead4c0cd3475a74f71d4a037a91f830b90e61870927e25a6', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"tỷ lệ","Lane":"reported","Value":"95"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"lượt","Lane":"reported","Value":"150"}]}');
insert into review_sending values ('064pd0rs31na3xv8p43n13vnvm', '064pd0r1n2590wbh7rq5hx0284', 2, 1689642015000000, 'nguoi-064pd0pyg1xsc4pbfdb9wjtsng', '', 'e7fddc59f3c17826ead4c0cd3475a74f71d4a037a91f830b90e61870927e25a6', '{"Total":"100","Base":"100","Bonus":"0","Penalty":"0","Full":"100","Lines":[{"Code":"I","State":0,"Points":"100","Base":"100","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc. Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.1","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Why":"Tỷ lệ: 95 %, thuộc mức từ 90 → 50 điểm. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."},{"Code":"I.2","State":0,"Points":"50","Base":"50","Bonus":"0","Penalty":"0","Provisional":true,"Why":"Đạt 150 so với chỉ tiêu 100, vượt 50 %, dẫn đầu khối → 50 điểm. Tạm tính: điểm này còn thay đổi khi các đơn vị khác nộp, đến khi chốt. Được 50 điểm. Tự chấm: đồng ý với điểm theo quy tắc."}],"Figures":[{"Fact":"tỷ lệ","Lane":"reported","Value":"95"},{"Fact":"chỉ tiêu","Lane":"reported","Value":"100"},{"Fact":"lượt","Lane":"reported","Value":"150"}]}');
insert into bloc_carry values ('064pd0s8q03vcan4nw27zfmv7r', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg0jp70p0n8kh600tyg', 'mốc chưa xong: Các đơn vị ban hành văn bản phát động thi đua, hạn 31/01/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0bzcxas51e041fdkc', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg0sr6p3h57r5c47hpm', 'mốc chưa xong: Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm, hạn 27/02/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0gt82xbyn28zsmstg', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg10d0v3p151s1e1kgg', 'mốc chưa xong: Đăng ký danh hiệu thi đua và hình thức khen thưởng, hạn 01/03/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0nykh3r1p6s49ypjm', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0qsv0zm4zk5wd69tq0nsg', 'mốc chưa xong: Báo cáo quý I, hạn 05/04/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0w4zw1kzzg97062xg', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg1caz59q3xq17532p0', 'mốc chưa xong: Báo cáo sáu tháng đầu năm, hạn 15/06/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q0w8p870k6aambq9k4', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg1m0ekzgj29sdtcqkc', 'mốc chưa xong: Hội nghị sơ kết sáu tháng, hạn 10/07/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q12ea1mev01f3gqjj0', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg1v9ff3s86hscew3f8', 'mốc chưa xong: Kiểm tra chín tháng, hạn 04/10/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q17cv8x35nvk1ha6hg', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg1xcmewxzhr7r40sq8', 'mốc chưa xong: Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng, hạn 15/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q1bw35ah31mvyxymym', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg1z8fk7csp6qr0zt10', 'mốc chưa xong: Kiểm tra chéo, thẩm định điểm, hạn 27/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q1ney22qfdhcvdh7rr', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg29n7k9zz7s5rgfxtc', 'mốc chưa xong: Các đơn vị giải trình nội dung khác điểm tự chấm, hạn 30/11/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q20snc2e188kfye3vm', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg2ezfn6y1gkvj8payr', 'mốc chưa xong: Gửi bảng tổng hợp, thống nhất điểm, hạn 04/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q2yh118hv6c3q8afhg', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg2j8jxfpetyfbxcf18', 'mốc chưa xong: Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau, hạn 11/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q3dbsascbyjyra8dp0', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg2t39f52acavt1f2xm', 'mốc chưa xong: Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng, hạn 15/12/2023', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
insert into bloc_carry values ('064pd0s8q3dpw369mw19tfrdhg', '064pd0pyg31a6mfcpybhqhx6k0', 'milestone/064pd0pyg39a996d6cpe6eqw54', 'mốc chưa xong: Bàn giao nhiệm vụ Khối trưởng, hạn 19/01/2024', 'chuyển sang năm sau', 'quan-tri', 1689642019000000);
