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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (10, 10, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (11, 11, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (12, 12, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (13, 13, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (14, 14, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (15, 15, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (16, 16, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (2, 1, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (3, 2, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (4, 3, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (5, 4, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (6, 5, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (7, 6, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (8, 7, 1, '2026-11-24 21:38:53');
insert into goose_db_version values (9, 8, 1, '2026-11-24 21:38:53');
insert into unit values ('064pd0pyg067n83hq73znz9734', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg152q84qae76ym7vd4', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1eqxf5bvhrkn19h1c', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1rdrqscyxx83g477m', 2, 'so-a', 'soa', '064pd0pyg067n83hq73znz9734', 'so', 8766, 20147);
insert into unit values ('064pd0pyg265745v7devy88v88', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2sb546fyam2hwbbww', 2, 'so-b', 'sob', '064pd0pyg067n83hq73znz9734', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3nsk1d8zprhxh6cb4', 1, 'so-c', 'soc', '064pd0pyg067n83hq73znz9734', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg067n83hq73znz9734/1994-01-01', '064pd0pyg067n83hq73znz9734', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg152q84qae76ym7vd4/1994-01-01', '064pd0pyg152q84qae76ym7vd4', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg1eqxf5bvhrkn19h1c/1994-01-01', '064pd0pyg1eqxf5bvhrkn19h1c', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg1rdrqscyxx83g477m/1994-01-01', '064pd0pyg1rdrqscyxx83g477m', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg265745v7devy88v88/1994-01-01', '064pd0pyg265745v7devy88v88', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg2sb546fyam2hwbbww/1994-01-01', '064pd0pyg2sb546fyam2hwbbww', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg3nsk1d8zprhxh6cb4/2025-03-01', '064pd0pyg3nsk1d8zprhxh6cb4', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg3nsk1d8zprhxh6cb4/0', '064pd0pyg3nsk1d8zprhxh6cb4', '064pd0pyg1rdrqscyxx83g477m');
insert into unit_from values ('064pd0pyg3nsk1d8zprhxh6cb4/1', '064pd0pyg3nsk1d8zprhxh6cb4', '064pd0pyg2sb546fyam2hwbbww');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg067n83hq73znz9734', '', 'unit/064pd0pyg067n83hq73znz9734
unit_name/064pd0pyg067n83hq73znz9734/1994-01-01', X'0B2793D0857C904283B8A4FAF32A3109A505F6298C96F1148996D3269242E49B');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1rdrqscyxx83g477m', '', 'unit/064pd0pyg1rdrqscyxx83g477m
unit_name/064pd0pyg1rdrqscyxx83g477m/1994-01-01', X'8FBFEAA352C946BA747D6660F43CBE4A3EDE61CFA75351E012B753B271FFAF3E');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_member/064pd0q6a2fhyhma62skryr5k8
bloc_member/064pd0q6a2s38gy5nb8fry9f54', X'BB8C2C2F05529C5C9A8A2EC778180DA3A1450559C628A126E6100ACA0AABED30');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_member/064pd0qa730b4x0v6p39ydyrc4', X'16F7D6BA722CD8A94C60F9CB92861E013A09925F247158F10795D6265A39C1D3');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_term/064pd0qe434p0vkxks66wdtag8', X'C506CED34BDA047A2D66A8AA2BDA19CC403C13B7BBE8F6ED977FFF277CDF48AB');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_term/064pd0qj10gb7s2hwe05g7xb5r', X'34EA9A2A7CDB73A24DA0B3FD161EE7F68241DBA437F08FF134295A8999DFDB55');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_paper/064pd0qny0wrf7rd8s0pbxes6g', X'37E0908BC5AC19A53DE691A1D5610BA789808D1B9F16B7131BCAA22C6DE978FD');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_milestone/064pd0qsv2jvabxswkv72q7fp0', X'25C57AB7A4463767043702C5C8B1C37A5ECCF61B5DE1D22DB5844D3902F0993A');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_exception/064pd0qxr0k59t2f7rce0stmt8', X'2B16755EBC583931EC1995A0069CD83F620A39BCDAAA2463C381BF7BE060F18C');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', X'7B5C2F7442F30CAE543153C09112ABCD7998F14F7F65FDBD5E3C5355CAEFCF26');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n27p4xvhhazh5k9a9g', '', 'post_title/064pd0r1n27p4xvhhazh5k9a9g', X'06DA03F4DD6138C222D81B3C57BAD5E912C727088C8DF18802A607D798048D7B');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n3q32epvdfk22hvrq0', '', 'person/064pd0r1n3q32epvdfk22hvrq0
person_post/064pd0r1n3w2s4g0rgxzmcsncr', X'5AE5654C20BCD0E4DBC230EC7C1AB17993F85646ACFEABBFB5E7A4CFBC4A9F99');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2sb546fyam2hwbbww', '', 'unit/064pd0pyg2sb546fyam2hwbbww
unit_name/064pd0pyg2sb546fyam2hwbbww/1994-01-01', X'E2BF95FF1A6A5007BB7589CA1F7E0AF2F6D1F00A4EAA4042731528933D224BF2');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n34nknzfn77kwwhjgc', '', 'file/064pd0r1n34nknzfn77kwwhjgc', X'D369BDE0D4AC434B4DD9AB5B3F18C66CB48EF28501E4AD5891877C45FCD83C4A');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n0f7xh3qa1945a7sx0', '', 'account/064pd0r1n0f7xh3qa1945a7sx0
account_role/064pd0r1n0f7xh3qa1945a7sx0/0', X'3311CCD4C8F2C3D403074DE7626A79A567026F1611989D9AB55460B374DF69A0');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n0f7xh3qa1945a7sx0', '', 'account/064pd0r1n0f7xh3qa1945a7sx0', '', 'account/064pd0r1n0f7xh3qa1945a7sx0', X'F69DF5A35D4F45D928B8BAB012A48972F1B3D916FA0F0C15E0475080BB672214');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n0f7xh3qa1945a7sx0', '', 'account/064pd0r1n0f7xh3qa1945a7sx0', '', 'factor/064pd0r1n0f7xh3qa1945a7sx0
factor_code/064pd0r1n0f7xh3qa1945a7sx0/0
factor_code/064pd0r1n0f7xh3qa1945a7sx0/1
factor_code/064pd0r1n0f7xh3qa1945a7sx0/2
factor_code/064pd0r1n0f7xh3qa1945a7sx0/3
factor_code/064pd0r1n0f7xh3qa1945a7sx0/4
factor_code/064pd0r1n0f7xh3qa1945a7sx0/5
factor_code/064pd0r1n0f7xh3qa1945a7sx0/6
factor_code/064pd0r1n0f7xh3qa1945a7sx0/7
factor_code/064pd0r1n0f7xh3qa1945a7sx0/8
factor_code/064pd0r1n0f7xh3qa1945a7sx0/9
account/064pd0r1n0f7xh3qa1945a7sx0', X'430993CD5AAE1BD140BE5B7EB6D2D13BF1A3E22F78E8AFDD8BC2C1BDFC36DFD8');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n0f7xh3qa1945a7sx0', '', 'account/064pd0r1n0f7xh3qa1945a7sx0', '', 'passkey/064pd0r1n143ydby8j5ytkqw5w
account/064pd0r1n0f7xh3qa1945a7sx0', X'8530CD08BEB8B508EE02B6108E655BA0896E5F970B54115635CDF52595B6CAF4');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n0f7xh3qa1945a7sx0', '', 'account/064pd0r1n0f7xh3qa1945a7sx0', '', 'sso_link/064pd0r1n2xa3vy083ymkkvz60
account/064pd0r1n0f7xh3qa1945a7sx0', X'F12A0A41823016E3E0BD4FEF1D71D276CDD36608351F15A792C35BCF62D19CA9');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n224rf7aqnxsd0tm3m', '', 'account/064pd0r1n224rf7aqnxsd0tm3m
account_role/064pd0r1n224rf7aqnxsd0tm3m/0', X'97A186F685DC3F492EA6D685225BE4544DAEB5866D323920A3B21283678BDB86');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n224rf7aqnxsd0tm3m', '', 'account/064pd0r1n224rf7aqnxsd0tm3m', '', 'mailbox/064pd0r1n224rf7aqnxsd0tm3m', X'1FDF8D042E2D985BD254D7EE6EB3DEDA131B0EBE37086189E12287AE25918805');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n3km5hymsy6q5bjevm', '', 'sheet_edition/064pd0r1n3km5hymsy6q5bjevm', X'D3841D9B10B1F471F545174A9D7871B651663668209CF5D74D1E72694AC959A9');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n3km5hymsy6q5bjevm', '', 'sheet_comment/064pd0r1n0efyr6cy4dsntta4r', X'B2AE50FAA916DC5A45E67D38CA53FB309A13285EC4C8AF28979863DFC4D71522');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3nsk1d8zprhxh6cb4', '', 'unit/064pd0pyg1rdrqscyxx83g477m
unit/064pd0pyg2sb546fyam2hwbbww
unit/064pd0pyg3nsk1d8zprhxh6cb4
unit_from/064pd0pyg3nsk1d8zprhxh6cb4/0
unit_from/064pd0pyg3nsk1d8zprhxh6cb4/1
unit_name/064pd0pyg3nsk1d8zprhxh6cb4/2025-03-01', X'44843CD098D09768FAE31C9E759FE0A11BE305286B631030E369099C06AE3106');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n3km5hymsy6q5bjevm', '', 'sheet_comment/064pd0r1n0efyr6cy4dsntta4r', X'A1B76E5BE445B2867C32E62E71662A7338FDC685C7235A9B69F615DEA1C7F512');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n3km5hymsy6q5bjevm', '', 'sheet_edition/064pd0r1n3km5hymsy6q5bjevm', X'276D18679E24AEB3033B471DF38B6ADD249FD1C5001D924D4DB1FF12E08ED675');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98
review_due/064pd0r1n2q2eecp2kq33k4b0g
review_due/064pd0r1n0a1d9q6sb21csjbv0
review_due/064pd0r1n3xtp7n14bjsaksn14
review_due/064pd0r1n2n2t09fq0fct47mz0
review_due/064pd0r1n0x821ag3vnyeg9n9r
review_office/064pd0r1n13b2wbdmk86pbbj78
review_form/064pd0r1n3xx3nmt8k28q7ysgm
review_line/064pd0r1n3th7p6xm5f56jc9gw
review_line/064pd0r1n2cxrmbeps3mrmmjx4
review_form/064pd0r1n3fr1ka8wqeradgdjc
review_line/064pd0r1n2ecga2khrsjfp4n2g
review_line/064pd0r1n3yp20q4rm4n20xdk4
review_form/064pd0r1n1kh96py2mmxq8brh4
review_line/064pd0r1n1tbf6aqb8gjpfvpyr
review_line/064pd0r1n3cj8zhv7qkd9xmkpm', X'535B2950E3B83719D67D90DDB10153F7428BAFD065D58765024FE4988A086467');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98
review_interest/064pd0r1n1adzh5nsv995d53a0', X'8D7CADFBC0945EE42B5F09F3C1E1DB365CA6C3263E5F81D08BF9202C00A452BE');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm', '', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm
review_figure/064pd0r1n0f8swhpwx0qgnw17g
review_figure/064pd0r1n278jxc5nj64vredrm
review_figure/064pd0r1n0bfaqk1v9fg7p78ew', X'B3CCEA04D913799B38393A54D9D9F7A19FEC187F1A4E28A1C9D4A11A012F5497');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm', '', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm', X'BA38707F58D154A94F845E867A56FD8BB3F5A46FCDE57589DE2D3C8B066B25D3');
insert into log values (36, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg265745v7devy88v88', '064pd0pyg265745v7devy88v88', 'review_form/064pd0r1n3fr1ka8wqeradgdjc', '', 'review_form/064pd0r1n3fr1ka8wqeradgdjc
review_figure/064pd0r1n27bs9jbr5b8s46mn4
review_figure/064pd0r1n1yxaea3byy13c1z7r
review_figure/064pd0r1n01ndg7vqrjeakrfgg', X'9A60735FC1ECBD1411FF0D3D0AB9474D748D21ACC0E3C09749DA7980DA8AC4B1');
insert into log values (37, 1689642009000000, 'review.send', 'nguoi-064pd0pyg265745v7devy88v88', '064pd0pyg265745v7devy88v88', 'review_form/064pd0r1n3fr1ka8wqeradgdjc', '', 'review_form/064pd0r1n3fr1ka8wqeradgdjc', X'06555C9A3FDC5051073AEE1EECF314C7FFCA22CD57F3F5C88D36FA9F4721BA53');
insert into log values (38, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98', X'8D8AF69F2419880786B99D00361E485BC3AAF21DCFEC250E46EEFD1D4043F55C');
insert into log values (39, 1689642010000000, 'review.match', 'nguoi-064pd0pyg265745v7devy88v88', '064pd0pyg265745v7devy88v88', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm', '', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm
review_line/064pd0r1n3th7p6xm5f56jc9gw
review_entry/064pd0r5j0zxbsd62wy0twwhpg
review_entry/064pd0r5j25xjcvjcmxz5n0194', X'27983B1DF1BF494E4CEA18DE8CF3618F2D71B15B9CE391DDB8FD42A28E5F3E33');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1eqxf5bvhrkn19h1c', '', 'unit/064pd0pyg1eqxf5bvhrkn19h1c
unit_name/064pd0pyg1eqxf5bvhrkn19h1c/1994-01-01', X'2C6A4BE30B8734A762EBA8375B0B042E556C21E57EBE791E8E8BC3F2C0FBA6E4');
insert into log values (40, 1689642011000000, 'review.match', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n3fr1ka8wqeradgdjc', '', 'review_form/064pd0r1n3fr1ka8wqeradgdjc
review_line/064pd0r1n2ecga2khrsjfp4n2g
review_entry/064pd0r9f030aw18559fa8qv0c
review_entry/064pd0r9f11v470z4axk4m4e10', X'5AAB850880D8CE33DC17EE7A0318AEB1E8BD33F080F8AA10A9C71AE0750F21CB');
insert into log values (41, 1689642012000000, 'review.match', 'nguoi-064pd0pyg265745v7devy88v88', '064pd0pyg265745v7devy88v88', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm', '', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm
review_line/064pd0r1n2cxrmbeps3mrmmjx4
review_entry/064pd0rdc22p359fjbk6rr056w
review_entry/064pd0rdc2bqzm7dyh57nfmk0r', X'9250645D384BBC75EA7548CE053968058B021CAF0335B89D9D0A297BAA0FFD2F');
insert into log values (42, 1689642013000000, 'review.match', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n3fr1ka8wqeradgdjc', '', 'review_form/064pd0r1n3fr1ka8wqeradgdjc
review_line/064pd0r1n3yp20q4rm4n20xdk4
review_entry/064pd0rh90d5qh7jr96rhjykyw
review_entry/064pd0rh92f6hf7trjfer56x3m', X'8B049FD85E1B566C680D1DD174D5C3E4AAB0AF48073DDFE893460381858D7B31');
insert into log values (43, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n1kh96py2mmxq8brh4', X'B2B8BF98376501305B049613044B59CFEB12998E84428A8498EEE82E14A5509E');
insert into log values (44, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg152q84qae76ym7vd4', '064pd0pyg152q84qae76ym7vd4', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm
review_line/064pd0r1n2cxrmbeps3mrmmjx4
review_form/064pd0r1n1kh96py2mmxq8brh4
review_figure/064pd0rh91a845z1j3z1ke2jpg
review_figure/064pd0rh90b0ah7pqvngfjxskr
review_figure/064pd0rh92drqh2azs0nytgshg
review_form/064pd0r1n3fr1ka8wqeradgdjc
review_line/064pd0r1n3yp20q4rm4n20xdk4', X'16872E3593E7E113ADFE16107619494F3EA98DB1B6AFF18812BAACE9F4E0D16A');
insert into log values (45, 1689642013000000, 'review.send', 'nguoi-064pd0pyg152q84qae76ym7vd4', '064pd0pyg152q84qae76ym7vd4', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n1kh96py2mmxq8brh4', X'5A6D103F28A85A801FFB7891FAF97ECD5E9974148A9574B52BF2CC332D0F91F4');
insert into log values (46, 1689642014000000, 'review.match', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n1kh96py2mmxq8brh4
review_line/064pd0r1n1tbf6aqb8gjpfvpyr
review_entry/064pd0rn62qyybpbzfq93v973r
review_entry/064pd0rn60m27bnsj5qgmk2e48', X'098199EE7E4114F5B6D845337B2BD28DBE0758220C6B665899CEDC63175816E5');
insert into log values (47, 1689642015000000, 'review.return', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n1kh96py2mmxq8brh4
review_line/064pd0r1n3cj8zhv7qkd9xmkpm', X'893AC3C64366549594C0AC962AC9B7B2F938A499043A54590ACEE25C229775D2');
insert into log values (48, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg152q84qae76ym7vd4', '064pd0pyg152q84qae76ym7vd4', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n1kh96py2mmxq8brh4
review_proof/064pd0rs30v0chx2t8z53tam5r', X'C1EC8BE061D5D369EC1ACF12B200A8640A290DB68F44CF3BACDFE6BDFEF86A49');
insert into log values (49, 1689642015000000, 'review.send', 'nguoi-064pd0pyg152q84qae76ym7vd4', '064pd0pyg152q84qae76ym7vd4', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n1kh96py2mmxq8brh4
review_line/064pd0r1n3cj8zhv7qkd9xmkpm', X'25ED81A0DD1644319DF6A8A8E6B0D26DB69C86C3121D05B8E185D5290B1510FE');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg265745v7devy88v88', '', 'unit/064pd0pyg265745v7devy88v88
unit_name/064pd0pyg265745v7devy88v88/1994-01-01', X'20898A58AA647F8EA7DF682FA40D5ECF5409A819B5D7C83CF1893841F18B6523');
insert into log values (50, 1689642016000000, 'review.match', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n1kh96py2mmxq8brh4', '', 'review_form/064pd0r1n1kh96py2mmxq8brh4
review_line/064pd0r1n3cj8zhv7qkd9xmkpm
review_entry/064pd0rx01w2fxv76p9jbp9avg
review_entry/064pd0rx01jcfqg1cvhv32ee84', X'700EE58AB0F3C2D64DFDCAD84DEF076EB9CFC211552516A87F7A6CA50F9D2466');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98', X'01017C2620D7451DAE1038D41F2C2A752868525698C8B6D096A17529DAE4CADC');
insert into log values (52, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98', X'015F97371BB44E409E6C46A0B9248A82267420F4521E2E149573439254F16C79');
insert into log values (53, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98', X'650546714C1D89461B036F693E62009B182C3B0D059311493A9CC9735CD2D9E0');
insert into log values (54, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg265745v7devy88v88', '064pd0pyg265745v7devy88v88', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm', '', 'review_form/064pd0r1n3xx3nmt8k28q7ysgm
review_line/064pd0r1n2cxrmbeps3mrmmjx4
review_entry/064pd0s0x1r48enjt1gyma6yy4', X'1BCC8393362AA4B240D88DBA71EE474D1F5E1CECC3CA96DABE50467DD57C6CA3');
insert into log values (55, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_form/064pd0r1n3fr1ka8wqeradgdjc', '', 'review_form/064pd0r1n3fr1ka8wqeradgdjc
review_line/064pd0r1n3yp20q4rm4n20xdk4
review_entry/064pd0s4t1dryths14cgxjdz8m', X'AE185B1F2B65E5E0B8A92D4154D374D348AE7EC06EAE9FCC41C17D7B1095070E');
insert into log values (56, 1689642018000000, 'review.quota', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98
review_quota/064pd0s4t298hz0cjngbnsz2a8', X'9DC80E28EB37BFE19B180DC8EEC21E9CA0EE2CBCC535C8F774A3DADF347D5211');
insert into log values (57, 1689642018000000, 'review.nominate', 'nguoi-064pd0pyg152q84qae76ym7vd4', '064pd0pyg152q84qae76ym7vd4', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_round/064pd0r1n1sd7yh5jevjsskb98
review_nomination/064pd0s4t09cz5djq1va53e1ac', X'F55769FAD83243046AC28E7EBAA59B360501C5EA1F44CD46D64300DA184A82E6');
insert into log values (58, 1689642018000000, 'register.issuer', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'register_issuer/064pd0pyg3w35hpd0jhpxn6td8', X'090E94E41F8FA658B512082C20B248E824CB21808394F571886854FA89B0E594');
insert into log values (59, 1689642018000000, 'register.lay', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'register_paper/064pd0s4t0183599c65fyc3c84', '', 'register_paper/064pd0s4t0183599c65fyc3c84', X'986B3A1CF65CF6A3ADAEB861214327B8F97FDBED3358D59A43BBF8094CA5A42A');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg152q84qae76ym7vd4', '', 'unit/064pd0pyg152q84qae76ym7vd4
unit_name/064pd0pyg152q84qae76ym7vd4/1994-01-01', X'C155C323CD359912AD50AC8B60222D16CADBEEB60DF889A17252FFBBD6257710');
insert into log values (60, 1689642018000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg1eqxf5bvhrkn19h1c', 'review_round/064pd0r1n1sd7yh5jevjsskb98', '', 'review_result/064pd0s4t2g2rtyf1qhd70pet0
review_round/064pd0r1n1sd7yh5jevjsskb98', X'1A4B203C9662CA8B5E4DE41BC7905DDAD69FD819079988BB27CFEDC4F65CEB66');
insert into log values (61, 1689642018000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'083A7135A746C2AC48189E85348E7971FDEC239C322C11C128F97FB95C62FA33');
insert into log values (62, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'FD2BF0FF8287F8855EEF306C656A6CC39F6DBAE8E4ACCC377053B8A72E9F5438');
insert into log values (63, 1689642018000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'650B6673E040C681DC0379855EFC0648D54ED5299ADAE9C5AC6AC172DF4461DE');
insert into log values (64, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'A3666444D0ACA6BE0A84522A35992E90D96218F3DD83FD2455EE59D4386D1FAD');
insert into log values (65, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'C7622B3EC4C496A6D611047D790E7602DD479B4449A19167DC2F7AA36859DC9A');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg06avnhwbtw0xsjh30', '', 'bloc/064pd0pyg06avnhwbtw0xsjh30', X'9A56E63F2834C4D4BA1028024987B3172772325E64EFABF124E22C04446C7162');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8
bloc_milestone/064pd0pyg0cf11wr1wy28vj7z4
bloc_milestone/064pd0pyg0rp80ynb88fa6gmrw
bloc_milestone/064pd0pyg0zw2xbyb2r1bk5828
bloc_milestone/064pd0pyg1g2dtejyrfhna9h5m
bloc_milestone/064pd0pyg1gexvktfsrw8anf88
bloc_milestone/064pd0pyg1qkqj1g13t9zxmtam
bloc_milestone/064pd0pyg1yhce4exzvqjgez6c
bloc_milestone/064pd0pyg2qp05c2kc9zjebscr
bloc_milestone/064pd0pyg3fj32nwdcfdsrg66r
bloc_milestone/064pd0pyg3gv7c8mprjp8vrepr
bloc_milestone/064pd0pyg3n01sq8wjje31shcw
bloc_milestone/064pd0pyg3x4fyexsxydz2bk8w
bloc_milestone/064pd0pyg3y0jqf4njbf705jm4', X'A6907B535317DDD5AD3FFBE6F9ECE442B8418D7E4C6C7CC969BD198FE79E9122');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', '', 'bloc_year/064pd0pyg3w35hpd0jhpxn6td8', X'FFC1AB36DC3661C85EC36CD5BA099A34A2687347A753D874CC203D40CE2ADF3C');
insert into log_row values ('account/064pd0r1n0f7xh3qa1945a7sx0', 21);
insert into log_row values ('account/064pd0r1n0f7xh3qa1945a7sx0', 22);
insert into log_row values ('account/064pd0r1n0f7xh3qa1945a7sx0', 23);
insert into log_row values ('account/064pd0r1n0f7xh3qa1945a7sx0', 24);
insert into log_row values ('account/064pd0r1n0f7xh3qa1945a7sx0', 25);
insert into log_row values ('account/064pd0r1n224rf7aqnxsd0tm3m', 26);
insert into log_row values ('account/tài-khoản-000', 62);
insert into log_row values ('account/tài-khoản-000', 63);
insert into log_row values ('account/tài-khoản-001', 64);
insert into log_row values ('account/tài-khoản-002', 65);
insert into log_row values ('account_role/064pd0r1n0f7xh3qa1945a7sx0/0', 21);
insert into log_row values ('account_role/064pd0r1n224rf7aqnxsd0tm3m/0', 26);
insert into log_row values ('account_role/tài-khoản-000/0', 62);
insert into log_row values ('account_role/tài-khoản-001/0', 64);
insert into log_row values ('account_role/tài-khoản-002/0', 65);
insert into log_row values ('bloc/064pd0pyg06avnhwbtw0xsjh30', 7);
insert into log_row values ('bloc_exception/064pd0qxr0k59t2f7rce0stmt8', 16);
insert into log_row values ('bloc_member/064pd0q6a2fhyhma62skryr5k8', 10);
insert into log_row values ('bloc_member/064pd0q6a2s38gy5nb8fry9f54', 10);
insert into log_row values ('bloc_member/064pd0qa730b4x0v6p39ydyrc4', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0cf11wr1wy28vj7z4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0rp80ynb88fa6gmrw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0zw2xbyb2r1bk5828', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1g2dtejyrfhna9h5m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1gexvktfsrw8anf88', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1qkqj1g13t9zxmtam', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1yhce4exzvqjgez6c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2qp05c2kc9zjebscr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3fj32nwdcfdsrg66r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3gv7c8mprjp8vrepr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3n01sq8wjje31shcw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3x4fyexsxydz2bk8w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3y0jqf4njbf705jm4', 8);
insert into log_row values ('bloc_milestone/064pd0qsv2jvabxswkv72q7fp0', 15);
insert into log_row values ('bloc_paper/064pd0qny0wrf7rd8s0pbxes6g', 14);
insert into log_row values ('bloc_term/064pd0qe434p0vkxks66wdtag8', 12);
insert into log_row values ('bloc_term/064pd0qj10gb7s2hwe05g7xb5r', 13);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 10);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 11);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 12);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 13);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 14);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 15);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 16);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 17);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 8);
insert into log_row values ('bloc_year/064pd0pyg3w35hpd0jhpxn6td8', 9);
insert into log_row values ('factor/064pd0r1n0f7xh3qa1945a7sx0', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/0', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/1', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/2', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/3', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/4', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/5', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/6', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/7', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/8', 23);
insert into log_row values ('factor_code/064pd0r1n0f7xh3qa1945a7sx0/9', 23);
insert into log_row values ('file/064pd0r1n34nknzfn77kwwhjgc', 20);
insert into log_row values ('log_body/1', 61);
insert into log_row values ('mailbox/064pd0r1n224rf7aqnxsd0tm3m', 27);
insert into log_row values ('passkey/064pd0r1n143ydby8j5ytkqw5w', 24);
insert into log_row values ('person/064pd0r1n3q32epvdfk22hvrq0', 19);
insert into log_row values ('person_post/064pd0r1n3w2s4g0rgxzmcsncr', 19);
insert into log_row values ('post_title/064pd0r1n27p4xvhhazh5k9a9g', 18);
insert into log_row values ('register_issuer/064pd0pyg3w35hpd0jhpxn6td8', 58);
insert into log_row values ('register_paper/064pd0s4t0183599c65fyc3c84', 59);
insert into log_row values ('review_due/064pd0r1n0a1d9q6sb21csjbv0', 32);
insert into log_row values ('review_due/064pd0r1n0x821ag3vnyeg9n9r', 32);
insert into log_row values ('review_due/064pd0r1n2n2t09fq0fct47mz0', 32);
insert into log_row values ('review_due/064pd0r1n2q2eecp2kq33k4b0g', 32);
insert into log_row values ('review_due/064pd0r1n3xtp7n14bjsaksn14', 32);
insert into log_row values ('review_entry/064pd0r5j0zxbsd62wy0twwhpg', 39);
insert into log_row values ('review_entry/064pd0r5j25xjcvjcmxz5n0194', 39);
insert into log_row values ('review_entry/064pd0r9f030aw18559fa8qv0c', 40);
insert into log_row values ('review_entry/064pd0r9f11v470z4axk4m4e10', 40);
insert into log_row values ('review_entry/064pd0rdc22p359fjbk6rr056w', 41);
insert into log_row values ('review_entry/064pd0rdc2bqzm7dyh57nfmk0r', 41);
insert into log_row values ('review_entry/064pd0rh90d5qh7jr96rhjykyw', 42);
insert into log_row values ('review_entry/064pd0rh92f6hf7trjfer56x3m', 42);
insert into log_row values ('review_entry/064pd0rn60m27bnsj5qgmk2e48', 46);
insert into log_row values ('review_entry/064pd0rn62qyybpbzfq93v973r', 46);
insert into log_row values ('review_entry/064pd0rx01jcfqg1cvhv32ee84', 50);
insert into log_row values ('review_entry/064pd0rx01w2fxv76p9jbp9avg', 50);
insert into log_row values ('review_entry/064pd0s0x1r48enjt1gyma6yy4', 54);
insert into log_row values ('review_entry/064pd0s4t1dryths14cgxjdz8m', 55);
insert into log_row values ('review_figure/064pd0r1n01ndg7vqrjeakrfgg', 36);
insert into log_row values ('review_figure/064pd0r1n0bfaqk1v9fg7p78ew', 34);
insert into log_row values ('review_figure/064pd0r1n0f8swhpwx0qgnw17g', 34);
insert into log_row values ('review_figure/064pd0r1n1yxaea3byy13c1z7r', 36);
insert into log_row values ('review_figure/064pd0r1n278jxc5nj64vredrm', 34);
insert into log_row values ('review_figure/064pd0r1n27bs9jbr5b8s46mn4', 36);
insert into log_row values ('review_figure/064pd0rh90b0ah7pqvngfjxskr', 44);
insert into log_row values ('review_figure/064pd0rh91a845z1j3z1ke2jpg', 44);
insert into log_row values ('review_figure/064pd0rh92drqh2azs0nytgshg', 44);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 32);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 43);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 44);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 45);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 46);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 47);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 48);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 49);
insert into log_row values ('review_form/064pd0r1n1kh96py2mmxq8brh4', 50);
insert into log_row values ('review_form/064pd0r1n3fr1ka8wqeradgdjc', 32);
insert into log_row values ('review_form/064pd0r1n3fr1ka8wqeradgdjc', 36);
insert into log_row values ('review_form/064pd0r1n3fr1ka8wqeradgdjc', 37);
insert into log_row values ('review_form/064pd0r1n3fr1ka8wqeradgdjc', 40);
insert into log_row values ('review_form/064pd0r1n3fr1ka8wqeradgdjc', 42);
insert into log_row values ('review_form/064pd0r1n3fr1ka8wqeradgdjc', 44);
insert into log_row values ('review_form/064pd0r1n3fr1ka8wqeradgdjc', 55);
insert into log_row values ('review_form/064pd0r1n3xx3nmt8k28q7ysgm', 32);
insert into log_row values ('review_form/064pd0r1n3xx3nmt8k28q7ysgm', 34);
insert into log_row values ('review_form/064pd0r1n3xx3nmt8k28q7ysgm', 35);
insert into log_row values ('review_form/064pd0r1n3xx3nmt8k28q7ysgm', 39);
insert into log_row values ('review_form/064pd0r1n3xx3nmt8k28q7ysgm', 41);
insert into log_row values ('review_form/064pd0r1n3xx3nmt8k28q7ysgm', 44);
insert into log_row values ('review_form/064pd0r1n3xx3nmt8k28q7ysgm', 54);
insert into log_row values ('review_interest/064pd0r1n1adzh5nsv995d53a0', 33);
insert into log_row values ('review_line/064pd0r1n1tbf6aqb8gjpfvpyr', 32);
insert into log_row values ('review_line/064pd0r1n1tbf6aqb8gjpfvpyr', 46);
insert into log_row values ('review_line/064pd0r1n2cxrmbeps3mrmmjx4', 32);
insert into log_row values ('review_line/064pd0r1n2cxrmbeps3mrmmjx4', 41);
insert into log_row values ('review_line/064pd0r1n2cxrmbeps3mrmmjx4', 44);
insert into log_row values ('review_line/064pd0r1n2cxrmbeps3mrmmjx4', 54);
insert into log_row values ('review_line/064pd0r1n2ecga2khrsjfp4n2g', 32);
insert into log_row values ('review_line/064pd0r1n2ecga2khrsjfp4n2g', 40);
insert into log_row values ('review_line/064pd0r1n3cj8zhv7qkd9xmkpm', 32);
insert into log_row values ('review_line/064pd0r1n3cj8zhv7qkd9xmkpm', 47);
insert into log_row values ('review_line/064pd0r1n3cj8zhv7qkd9xmkpm', 49);
insert into log_row values ('review_line/064pd0r1n3cj8zhv7qkd9xmkpm', 50);
insert into log_row values ('review_line/064pd0r1n3th7p6xm5f56jc9gw', 32);
insert into log_row values ('review_line/064pd0r1n3th7p6xm5f56jc9gw', 39);
insert into log_row values ('review_line/064pd0r1n3yp20q4rm4n20xdk4', 32);
insert into log_row values ('review_line/064pd0r1n3yp20q4rm4n20xdk4', 42);
insert into log_row values ('review_line/064pd0r1n3yp20q4rm4n20xdk4', 44);
insert into log_row values ('review_line/064pd0r1n3yp20q4rm4n20xdk4', 55);
insert into log_row values ('review_nomination/064pd0s4t09cz5djq1va53e1ac', 57);
insert into log_row values ('review_office/064pd0r1n13b2wbdmk86pbbj78', 32);
insert into log_row values ('review_proof/064pd0rs30v0chx2t8z53tam5r', 48);
insert into log_row values ('review_quota/064pd0s4t298hz0cjngbnsz2a8', 56);
insert into log_row values ('review_result/064pd0s4t2g2rtyf1qhd70pet0', 60);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 32);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 33);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 38);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 51);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 52);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 53);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 56);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 57);
insert into log_row values ('review_round/064pd0r1n1sd7yh5jevjsskb98', 60);
insert into log_row values ('sheet_comment/064pd0r1n0efyr6cy4dsntta4r', 29);
insert into log_row values ('sheet_comment/064pd0r1n0efyr6cy4dsntta4r', 30);
insert into log_row values ('sheet_edition/064pd0r1n3km5hymsy6q5bjevm', 28);
insert into log_row values ('sheet_edition/064pd0r1n3km5hymsy6q5bjevm', 31);
insert into log_row values ('sso_link/064pd0r1n2xa3vy083ymkkvz60', 25);
insert into log_row values ('unit/064pd0pyg067n83hq73znz9734', 0);
insert into log_row values ('unit/064pd0pyg152q84qae76ym7vd4', 6);
insert into log_row values ('unit/064pd0pyg1eqxf5bvhrkn19h1c', 4);
insert into log_row values ('unit/064pd0pyg1rdrqscyxx83g477m', 1);
insert into log_row values ('unit/064pd0pyg1rdrqscyxx83g477m', 3);
insert into log_row values ('unit/064pd0pyg265745v7devy88v88', 5);
insert into log_row values ('unit/064pd0pyg2sb546fyam2hwbbww', 2);
insert into log_row values ('unit/064pd0pyg2sb546fyam2hwbbww', 3);
insert into log_row values ('unit/064pd0pyg3nsk1d8zprhxh6cb4', 3);
insert into log_row values ('unit_from/064pd0pyg3nsk1d8zprhxh6cb4/0', 3);
insert into log_row values ('unit_from/064pd0pyg3nsk1d8zprhxh6cb4/1', 3);
insert into log_row values ('unit_name/064pd0pyg067n83hq73znz9734/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg152q84qae76ym7vd4/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg1eqxf5bvhrkn19h1c/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg1rdrqscyxx83g477m/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg265745v7devy88v88/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg2sb546fyam2hwbbww/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg3nsk1d8zprhxh6cb4/2025-03-01', 3);
insert into log_body values (0, X'1E2745FA1BA5F99ED9C121EDD41052E3', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg067n83hq73znz9734","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg067n83hq73znz9734","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg067n83hq73znz9734/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg067n83hq73znz9734/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg067n83hq73znz9734"}}]}');
insert into log_body values (10, X'D2F347D1D697E3950F6E6394933083F6', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a2fhyhma62skryr5k8","after":{"from_day":null,"id":"064pd0q6a2fhyhma62skryr5k8","to_day":null,"unit":"064pd0pyg1eqxf5bvhrkn19h1c","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_member","id":"064pd0q6a2s38gy5nb8fry9f54","after":{"from_day":null,"id":"064pd0q6a2s38gy5nb8fry9f54","to_day":null,"unit":"064pd0pyg265745v7devy88v88","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (11, X'EA254887E00AA90EDD0196DCADAAA5FA', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa730b4x0v6p39ydyrc4","after":{"from_day":19417,"id":"064pd0qa730b4x0v6p39ydyrc4","to_day":19630,"unit":"064pd0pyg152q84qae76ym7vd4","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (12, X'F37C5742EC73EEEF40C0D37D22AD8AA4', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe434p0vkxks66wdtag8","after":{"from_day":null,"id":"064pd0qe434p0vkxks66wdtag8","post":"head","to_day":null,"unit":"064pd0pyg1eqxf5bvhrkn19h1c","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (13, X'0903F3B456AD0EBD4D6980C1C636E1E5', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj10gb7s2hwe05g7xb5r","after":{"from_day":19389,"id":"064pd0qj10gb7s2hwe05g7xb5r","post":"deputy","to_day":null,"unit":"064pd0pyg265745v7devy88v88","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (14, X'05176FB23A116DB71BDADA1AD1FC114E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny0wrf7rd8s0pbxes6g","after":{"file":"ab12","id":"064pd0qny0wrf7rd8s0pbxes6g","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (15, X'E40391EA99B331DA2E3FFDF6EBFD979B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv2jvabxswkv72q7fp0","after":{"done":null,"due":19452,"id":"064pd0qsv2jvabxswkv72q7fp0","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (16, X'6200B2D77E2E40EF7E1148173671FF53', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr0k59t2f7rce0stmt8","after":{"due":19459,"id":"064pd0qxr0k59t2f7rce0stmt8","milestone":"064pd0qsv2jvabxswkv72q7fp0","unit":"064pd0pyg265745v7devy88v88","why":"khóa sổ ngày 10","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (17, X'D99A02FB2BA0CAB6804C25E482F5DF0A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'C15D1CBE3F6E2A4B515B64D9866603DB', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n27p4xvhhazh5k9a9g","after":{"id":"064pd0r1n27p4xvhhazh5k9a9g","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'7CE013FF18A8E71E18C90FCFCFD33B5E', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n3q32epvdfk22hvrq0","after":{"code":"an","code_key":"an","id":"064pd0r1n3q32epvdfk22hvrq0","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3w2s4g0rgxzmcsncr","after":{"from_day":8766,"id":"064pd0r1n3w2s4g0rgxzmcsncr","person":"064pd0r1n3q32epvdfk22hvrq0","title":"064pd0r1n27p4xvhhazh5k9a9g","to_day":null,"unit":"064pd0pyg067n83hq73znz9734"}}]}');
insert into log_body values (2, X'6C9AF872B06E7D6106FF6F1EE16D854D', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2sb546fyam2hwbbww","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2sb546fyam2hwbbww","kind":"so","opened":8766,"parent":"064pd0pyg067n83hq73znz9734","version":1}},{"table":"unit_name","id":"064pd0pyg2sb546fyam2hwbbww/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2sb546fyam2hwbbww/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg2sb546fyam2hwbbww"}}]}');
insert into log_body values (20, X'E929483D30BE45CF7C82297C2F8925F4', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n34nknzfn77kwwhjgc","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n34nknzfn77kwwhjgc","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'AD58BC60ABC60072FA9DA558DB9F91DF', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n0f7xh3qa1945a7sx0","after":{"code":"feefd6ec96f16b9768828606235856b5196bf3ec3a8f00e6027b30950ef26b7f","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n0f7xh3qa1945a7sx0/0","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","from_day":19358,"id":"064pd0r1n0f7xh3qa1945a7sx0/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'1E8968609F70724E6AEBAD956505B43A', '{"changes":[{"table":"account","id":"064pd0r1n0f7xh3qa1945a7sx0","before":{"code":"feefd6ec96f16b9768828606235856b5196bf3ec3a8f00e6027b30950ef26b7f","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"6386249ac32b24cd0b36f070c969eb1a25ce4806820f704c67de07d03c75125e","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'60F8F288FE6D0FF1AE7B732378F162EB', '{"changes":[{"table":"factor","id":"064pd0r1n0f7xh3qa1945a7sx0","after":{"id":"064pd0r1n0f7xh3qa1945a7sx0","key":"dc992c1468598163f572369e5cd5efa85afcfbf5fffc899deeed710991d6fd05","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/0","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"566e60144bef706bd1ab0ede924842bf8ddcb0f569c50acfc5420032f9588442","id":"064pd0r1n0f7xh3qa1945a7sx0/0"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/1","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"f52e194b5d5718c22485d8c1f083c24306a61734ddaed6781c8193c1bdc0561e","id":"064pd0r1n0f7xh3qa1945a7sx0/1"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/2","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"8cc8d2f59f69eaf757cc33816162317feab7a1140b81adbe819f99974eefb5ae","id":"064pd0r1n0f7xh3qa1945a7sx0/2"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/3","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"686956d1764b3db55b24e0922fd9ed4d83be16917c935470d8207b11f69fc3a7","id":"064pd0r1n0f7xh3qa1945a7sx0/3"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/4","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"38d9b5ed2ebf21067368f0f5c34abbabddae2b541024204dbcceade6bbe2a24c","id":"064pd0r1n0f7xh3qa1945a7sx0/4"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/5","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"224b49a82a4ae5a4e68ed5e7d3f9def5f8730d0066f686e29b69c004c36c7a69","id":"064pd0r1n0f7xh3qa1945a7sx0/5"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/6","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"686012c7f2d84cf204b50241137d6d102b59c42218a6ef5a54e64ce814ec7226","id":"064pd0r1n0f7xh3qa1945a7sx0/6"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/7","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"51c46b242b1c664b75b2cbd9166de707543e0ec0f474c28f6e739c57aab6371f","id":"064pd0r1n0f7xh3qa1945a7sx0/7"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/8","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"da4e51a760fae6038e352fc2a6ab429687c7bf5bc11120e4bba308edac74563e","id":"064pd0r1n0f7xh3qa1945a7sx0/8"}},{"table":"factor_code","id":"064pd0r1n0f7xh3qa1945a7sx0/9","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","digest":"bf42726b04d40b02cf8761e24ac16fad0c8589e210d4cb1af0f3520245384fbc","id":"064pd0r1n0f7xh3qa1945a7sx0/9"}},{"table":"account","id":"064pd0r1n0f7xh3qa1945a7sx0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"6386249ac32b24cd0b36f070c969eb1a25ce4806820f704c67de07d03c75125e","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"6386249ac32b24cd0b36f070c969eb1a25ce4806820f704c67de07d03c75125e","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'7E210A06878BED2184FBB9E60B14FF4F', '{"changes":[{"table":"passkey","id":"064pd0r1n143ydby8j5ytkqw5w","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","handle":"a","id":"064pd0r1n143ydby8j5ytkqw5w","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n0f7xh3qa1945a7sx0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"6386249ac32b24cd0b36f070c969eb1a25ce4806820f704c67de07d03c75125e","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"6386249ac32b24cd0b36f070c969eb1a25ce4806820f704c67de07d03c75125e","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'F00FA1585444E1999E193B1A629B35DB', '{"changes":[{"table":"sso_link","id":"064pd0r1n2xa3vy083ymkkvz60","after":{"account":"064pd0r1n0f7xh3qa1945a7sx0","id":"064pd0r1n2xa3vy083ymkkvz60","issuer":"https://sso.example.org","maker":"064pd0r1n0f7xh3qa1945a7sx0","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n0f7xh3qa1945a7sx0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"6386249ac32b24cd0b36f070c969eb1a25ce4806820f704c67de07d03c75125e","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"6386249ac32b24cd0b36f070c969eb1a25ce4806820f704c67de07d03c75125e","id":"064pd0r1n0f7xh3qa1945a7sx0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'9691A283526080A52115C0F6A5A96F37', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n224rf7aqnxsd0tm3m","after":{"code":"cd3a5f417559f747c6b68e35659f0b4bd45e85c4a70c73496e3148653eb0cbe0","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n224rf7aqnxsd0tm3m","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n224rf7aqnxsd0tm3m/0","after":{"account":"064pd0r1n224rf7aqnxsd0tm3m","from_day":19358,"id":"064pd0r1n224rf7aqnxsd0tm3m/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'5ECB25F83CF744AE41122D1923FCADB0', '{"changes":[{"table":"mailbox","id":"064pd0r1n224rf7aqnxsd0tm3m","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n224rf7aqnxsd0tm3m","lang":"vi","secret":"0cbc24d6677c423d194779bddfcc785cc00e1d6b80ba06b8ad5e5164ed693631","version":1}}]}');
insert into log_body values (28, X'AC63991DB32AEE2CFB960BDF05B6478C', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3km5hymsy6q5bjevm","after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3km5hymsy6q5bjevm","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'0EE0B56017259F705CAB5A40DDF5FB0F', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n0efyr6cy4dsntta4r","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3km5hymsy6q5bjevm","id":"064pd0r1n0efyr6cy4dsntta4r","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'8F6CEE0295F1B71A4D3C1B8F5361F68B', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1rdrqscyxx83g477m","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg1rdrqscyxx83g477m","kind":"so","opened":8766,"parent":"064pd0pyg067n83hq73znz9734","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg1rdrqscyxx83g477m","kind":"so","opened":8766,"parent":"064pd0pyg067n83hq73znz9734","version":2}},{"table":"unit","id":"064pd0pyg2sb546fyam2hwbbww","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2sb546fyam2hwbbww","kind":"so","opened":8766,"parent":"064pd0pyg067n83hq73znz9734","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg2sb546fyam2hwbbww","kind":"so","opened":8766,"parent":"064pd0pyg067n83hq73znz9734","version":2}},{"table":"unit","id":"064pd0pyg3nsk1d8zprhxh6cb4","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3nsk1d8zprhxh6cb4","kind":"so","opened":20148,"parent":"064pd0pyg067n83hq73znz9734","version":1}},{"table":"unit_from","id":"064pd0pyg3nsk1d8zprhxh6cb4/0","after":{"id":"064pd0pyg3nsk1d8zprhxh6cb4/0","origin":"064pd0pyg1rdrqscyxx83g477m","unit":"064pd0pyg3nsk1d8zprhxh6cb4"}},{"table":"unit_from","id":"064pd0pyg3nsk1d8zprhxh6cb4/1","after":{"id":"064pd0pyg3nsk1d8zprhxh6cb4/1","origin":"064pd0pyg2sb546fyam2hwbbww","unit":"064pd0pyg3nsk1d8zprhxh6cb4"}},{"table":"unit_name","id":"064pd0pyg3nsk1d8zprhxh6cb4/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3nsk1d8zprhxh6cb4/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3nsk1d8zprhxh6cb4"}}]}');
insert into log_body values (30, X'1E23D790B48FAD9963913E022B16D95C', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n0efyr6cy4dsntta4r","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n3km5hymsy6q5bjevm","id":"064pd0r1n0efyr6cy4dsntta4r","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n3km5hymsy6q5bjevm","id":"064pd0r1n0efyr6cy4dsntta4r","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'959B90131758F4B7E179C981DDB708BC', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n3km5hymsy6q5bjevm","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","changed":"","code":"thu","from_day":null,"id":"064pd0r1n3km5hymsy6q5bjevm","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n3km5hymsy6q5bjevm","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'2D487AF5DC69B43DDD1479AB54E47EBD', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"review_due","id":"064pd0r1n2q2eecp2kq33k4b0g","after":{"due":19558,"id":"064pd0r1n2q2eecp2kq33k4b0g","phase":"self","round":"064pd0r1n1sd7yh5jevjsskb98","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n0a1d9q6sb21csjbv0","after":{"due":19559,"id":"064pd0r1n0a1d9q6sb21csjbv0","phase":"appraisal","round":"064pd0r1n1sd7yh5jevjsskb98","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3xtp7n14bjsaksn14","after":{"due":19560,"id":"064pd0r1n3xtp7n14bjsaksn14","phase":"explanation","round":"064pd0r1n1sd7yh5jevjsskb98","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2n2t09fq0fct47mz0","after":{"due":19561,"id":"064pd0r1n2n2t09fq0fct47mz0","phase":"second","round":"064pd0r1n1sd7yh5jevjsskb98","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n0x821ag3vnyeg9n9r","after":{"due":19562,"id":"064pd0r1n0x821ag3vnyeg9n9r","phase":"agreement","round":"064pd0r1n1sd7yh5jevjsskb98","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n13b2wbdmk86pbbj78","after":{"id":"064pd0r1n13b2wbdmk86pbbj78","office":"to-thu-ky","round":"064pd0r1n1sd7yh5jevjsskb98","unit":"064pd0pyg1eqxf5bvhrkn19h1c"}},{"table":"review_form","id":"064pd0r1n3xx3nmt8k28q7ysgm","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n3th7p6xm5f56jc9gw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n3th7p6xm5f56jc9gw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2cxrmbeps3mrmmjx4","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n2cxrmbeps3mrmmjx4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n3fr1ka8wqeradgdjc","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg265745v7devy88v88","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2ecga2khrsjfp4n2g","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n2ecga2khrsjfp4n2g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3yp20q4rm4n20xdk4","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n3yp20q4rm4n20xdk4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg152q84qae76ym7vd4","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n1tbf6aqb8gjpfvpyr","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n1tbf6aqb8gjpfvpyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3cj8zhv7qkd9xmkpm","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n3cj8zhv7qkd9xmkpm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'48FC722530B5ECA96D49791E481CDB25', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"review_interest","id":"064pd0r1n1adzh5nsv995d53a0","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n1adzh5nsv995d53a0","removed":1,"round":"064pd0r1n1sd7yh5jevjsskb98","unit":"064pd0pyg152q84qae76ym7vd4","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'B9D249D5496603F9B6F4736CE9F12C31', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3xx3nmt8k28q7ysgm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n0f8swhpwx0qgnw17g","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n0f8swhpwx0qgnw17g","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n278jxc5nj64vredrm","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642009000000,"fact":"lượt","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n278jxc5nj64vredrm","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n0bfaqk1v9fg7p78ew","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n0bfaqk1v9fg7p78ew","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'20491D30F83AF425ACC39B582A4F6D83', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3xx3nmt8k28q7ysgm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":3,"why":""}}]}');
insert into log_body values (36, X'DF7867B9EAAF83DBA0D74CC4D9A36EC7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3fr1ka8wqeradgdjc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg265745v7devy88v88","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg265745v7devy88v88","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n27bs9jbr5b8s46mn4","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n27bs9jbr5b8s46mn4","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n1yxaea3byy13c1z7r","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642009000000,"fact":"lượt","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n1yxaea3byy13c1z7r","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n01ndg7vqrjeakrfgg","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n01ndg7vqrjeakrfgg","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (37, X'1D8442E8CAA4A8C01DC26882399F143F', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3fr1ka8wqeradgdjc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg265745v7devy88v88","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":3,"why":""}}]}');
insert into log_body values (38, X'54FEA526BF0488BC2E879E61A485F552', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (39, X'6B4804E01D3C3DAF4DAF99A64B08B394', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3xx3nmt8k28q7ysgm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n3th7p6xm5f56jc9gw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n3th7p6xm5f56jc9gw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg265745v7devy88v88","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n3th7p6xm5f56jc9gw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j0zxbsd62wy0twwhpg","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642010000000,"form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r5j0zxbsd62wy0twwhpg","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j25xjcvjcmxz5n0194","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642010000000,"form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r5j25xjcvjcmxz5n0194","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (4, X'0FBE0BE374D1BFDE4EED0458D0986354', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1eqxf5bvhrkn19h1c","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg1eqxf5bvhrkn19h1c","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1eqxf5bvhrkn19h1c/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1eqxf5bvhrkn19h1c/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg1eqxf5bvhrkn19h1c"}}]}');
insert into log_body values (40, X'34AA28E551677E78668557C886C01AE4', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3fr1ka8wqeradgdjc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2ecga2khrsjfp4n2g","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n2ecga2khrsjfp4n2g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n2ecga2khrsjfp4n2g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f030aw18559fa8qv0c","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642011000000,"form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r9f030aw18559fa8qv0c","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f11v470z4axk4m4e10","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642011000000,"form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r9f11v470z4axk4m4e10","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (41, X'8E10B5084D94D52F30AF0429AF28A3CA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3xx3nmt8k28q7ysgm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n2cxrmbeps3mrmmjx4","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n2cxrmbeps3mrmmjx4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg265745v7devy88v88","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n2cxrmbeps3mrmmjx4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc22p359fjbk6rr056w","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642012000000,"form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0rdc22p359fjbk6rr056w","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc2bqzm7dyh57nfmk0r","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642012000000,"form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0rdc2bqzm7dyh57nfmk0r","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (42, X'1FC4EAF0AC42413E78899C2910EE3343', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3fr1ka8wqeradgdjc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3yp20q4rm4n20xdk4","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n3yp20q4rm4n20xdk4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n3yp20q4rm4n20xdk4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh90d5qh7jr96rhjykyw","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642013000000,"form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0rh90d5qh7jr96rhjykyw","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh92f6hf7trjfer56x3m","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642013000000,"form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0rh92f6hf7trjfer56x3m","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (43, X'C14CB5C0163E3A64FD66635F91EE4933', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg152q84qae76ym7vd4","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg152q84qae76ym7vd4","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'50DF8291E00359FAD4F1B0AA2759239E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3xx3nmt8k28q7ysgm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n2cxrmbeps3mrmmjx4","before":{"account":"nguoi-064pd0pyg265745v7devy88v88","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n2cxrmbeps3mrmmjx4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg265745v7devy88v88","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n2cxrmbeps3mrmmjx4","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg152q84qae76ym7vd4","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg152q84qae76ym7vd4","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh91a845z1j3z1ke2jpg","after":{"account":"nguoi-064pd0pyg152q84qae76ym7vd4","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rh91a845z1j3z1ke2jpg","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh90b0ah7pqvngfjxskr","after":{"account":"nguoi-064pd0pyg152q84qae76ym7vd4","at":1689642013000000,"fact":"lượt","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rh90b0ah7pqvngfjxskr","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh92drqh2azs0nytgshg","after":{"account":"nguoi-064pd0pyg152q84qae76ym7vd4","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rh92drqh2azs0nytgshg","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n3fr1ka8wqeradgdjc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3yp20q4rm4n20xdk4","before":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n3yp20q4rm4n20xdk4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n3yp20q4rm4n20xdk4","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (45, X'BA3C68FA2708D5C3DA81427A8D894694', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg152q84qae76ym7vd4","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"sent","unit":"064pd0pyg152q84qae76ym7vd4","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (46, X'F9A4BC83D61E4E39586A1AF3ECD81A79', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"sent","unit":"064pd0pyg152q84qae76ym7vd4","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"sent","unit":"064pd0pyg152q84qae76ym7vd4","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n1tbf6aqb8gjpfvpyr","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n1tbf6aqb8gjpfvpyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n1tbf6aqb8gjpfvpyr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn62qyybpbzfq93v973r","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642014000000,"form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rn62qyybpbzfq93v973r","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn60m27bnsj5qgmk2e48","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642014000000,"form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rn60m27bnsj5qgmk2e48","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (47, X'51335097FD5D3D13FAC3DFDCB2A3CD7C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"sent","unit":"064pd0pyg152q84qae76ym7vd4","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"returned","unit":"064pd0pyg152q84qae76ym7vd4","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n3cj8zhv7qkd9xmkpm","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n3cj8zhv7qkd9xmkpm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n3cj8zhv7qkd9xmkpm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (48, X'810666E44F8CEC084489B593B144CDD7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"returned","unit":"064pd0pyg152q84qae76ym7vd4","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"returned","unit":"064pd0pyg152q84qae76ym7vd4","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs30v0chx2t8z53tam5r","after":{"account":"nguoi-064pd0pyg152q84qae76ym7vd4","at":1689642015000000,"file":"","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rs30v0chx2t8z53tam5r","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (49, X'5E3B0D94A95AC74F478DD507FC5F5A84', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"returned","unit":"064pd0pyg152q84qae76ym7vd4","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"sent","unit":"064pd0pyg152q84qae76ym7vd4","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n3cj8zhv7qkd9xmkpm","before":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n3cj8zhv7qkd9xmkpm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n3cj8zhv7qkd9xmkpm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (5, X'A7F61E106685D95B7EBC2E9AAC7F5C8B', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg265745v7devy88v88","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg265745v7devy88v88","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg265745v7devy88v88/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg265745v7devy88v88/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg265745v7devy88v88"}}]}');
insert into log_body values (50, X'6194EE2174D8DDE5154298FE74F7E29D', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1kh96py2mmxq8brh4","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"sent","unit":"064pd0pyg152q84qae76ym7vd4","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1kh96py2mmxq8brh4","kind":"","name":"Thanh tra","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg152q84qae76ym7vd4","stage":"sent","unit":"064pd0pyg152q84qae76ym7vd4","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n3cj8zhv7qkd9xmkpm","before":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n3cj8zhv7qkd9xmkpm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0r1n3cj8zhv7qkd9xmkpm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx01w2fxv76p9jbp9avg","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642016000000,"form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rx01w2fxv76p9jbp9avg","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx01jcfqg1cvhv32ee84","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642016000000,"form":"064pd0r1n1kh96py2mmxq8brh4","id":"064pd0rx01jcfqg1cvhv32ee84","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (51, X'1FDBBE723C5A94F14EDD3A6AF31F98AC', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (52, X'E3EB9032F17FA6416C6EC8CC78B3B571', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (53, X'2AB064769311B75B7CC9A988E563E4FA', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (54, X'3FE2B795457AD106173E5540E4F69D80', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3xx3nmt8k28q7ysgm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3xx3nmt8k28q7ysgm","kind":"","name":"Công an","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","stage":"sent","unit":"064pd0pyg1eqxf5bvhrkn19h1c","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n2cxrmbeps3mrmmjx4","before":{"account":"nguoi-064pd0pyg265745v7devy88v88","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n2cxrmbeps3mrmmjx4","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg265745v7devy88v88","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0r1n2cxrmbeps3mrmmjx4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x1r48enjt1gyma6yy4","after":{"account":"nguoi-064pd0pyg265745v7devy88v88","at":1689642017000000,"form":"064pd0r1n3xx3nmt8k28q7ysgm","id":"064pd0s0x1r48enjt1gyma6yy4","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (55, X'E1A7114618C6B5F33770B6D5EC065C95', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3fr1ka8wqeradgdjc","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n3fr1ka8wqeradgdjc","kind":"","name":"Tòa án","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg265745v7devy88v88","stage":"sent","unit":"064pd0pyg265745v7devy88v88","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3yp20q4rm4n20xdk4","before":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n3yp20q4rm4n20xdk4","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0r1n3yp20q4rm4n20xdk4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t1dryths14cgxjdz8m","after":{"account":"nguoi-064pd0pyg1eqxf5bvhrkn19h1c","at":1689642018000000,"form":"064pd0r1n3fr1ka8wqeradgdjc","id":"064pd0s4t1dryths14cgxjdz8m","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (56, X'9589A08C3F6AE79CEC757655A71C1FAA', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":7,"year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"review_quota","id":"064pd0s4t298hz0cjngbnsz2a8","after":{"award":"Cờ","base":"","grade":"","id":"064pd0s4t298hz0cjngbnsz2a8","most":2,"round":"064pd0r1n1sd7yh5jevjsskb98","share":0}}]}');
insert into log_body values (57, X'E608A01BC5D28BB2D1FE581FECE249BA', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":7,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":8,"year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"review_nomination","id":"064pd0s4t09cz5djq1va53e1ac","after":{"account":"nguoi-064pd0pyg152q84qae76ym7vd4","at":1689642018000000,"id":"064pd0s4t09cz5djq1va53e1ac","quota":"064pd0s4t298hz0cjngbnsz2a8","round":"064pd0r1n1sd7yh5jevjsskb98","unit":"064pd0pyg1eqxf5bvhrkn19h1c","why":"theo kế hoạch"}}]}');
insert into log_body values (58, X'23B25323A48D9F2C9B1770CF2E8F207A', '{"why":"theo kế hoạch","changes":[{"table":"register_issuer","id":"064pd0pyg3w35hpd0jhpxn6td8","after":{"code":0,"id":"064pd0pyg3w35hpd0jhpxn6td8","name":"Khối","place":"","post":"","seal":"","short":"KTĐ","signer":"","split":0,"superior":"","version":1}}]}');
insert into log_body values (59, X'38EBB0C8939AA7071523A45C1D1BB9CE', '{"why":"theo kế hoạch","changes":[{"table":"register_paper","id":"064pd0s4t0183599c65fyc3c84","after":{"at":1689642018000000,"checked":"","code":0,"content":"","day":null,"draft":"tep","file":"","form":"","hash":"","id":"064pd0s4t0183599c65fyc3c84","kind":"Thông báo","made_by":"nguoi-khoi-truong","mark":"TB-KTĐ","name":"thong-bao","no":0,"post":"","round":"064pd0r1n1sd7yh5jevjsskb98","scan":"","send_to":"","series":"","signed":null,"signer":"","state":"signing","summary":"Kết quả","token":"UK4D4MBMQ5IK77LOMGCMEHWTD7","version":1,"why":"","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (6, X'020B6BF64CD2405A2EC3AE2D31820249', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg152q84qae76ym7vd4","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg152q84qae76ym7vd4","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg152q84qae76ym7vd4/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg152q84qae76ym7vd4/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg152q84qae76ym7vd4"}}]}');
insert into log_body values (60, X'43D7A9712957C55C6928729FD204E8A1', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s4t2g2rtyf1qhd70pet0","after":{"at":1689642018000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s4t2g2rtyf1qhd70pet0","no":1,"round":"064pd0r1n1sd7yh5jevjsskb98","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n1sd7yh5jevjsskb98","before":{"auto":1,"decided":null,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":8,"year":"064pd0pyg3w35hpd0jhpxn6td8"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n3km5hymsy6q5bjevm","file":"","grace":3,"id":"064pd0r1n1sd7yh5jevjsskb98","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642018000000,"times":1,"version":9,"year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (61, X'9BE7568E9972C184FEF17BF12A91A721', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (62, X'E4B7BCED97E1AAC9935CCA26F1190E55', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (63, X'7225E35AB9A8B661A58CDB95707EC680', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (64, X'928DEB3714487D84FE19CDFDC8D2597C', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (65, X'8F26A26D15B5D88CADFD5007F0681123', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (7, X'C771D0DC6AF095D06298D8CC0B157A09', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg06avnhwbtw0xsjh30","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg06avnhwbtw0xsjh30","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'C9BA78A76395B4F4F24D003E86D1BE06', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0cf11wr1wy28vj7z4","after":{"done":null,"due":19388,"id":"064pd0pyg0cf11wr1wy28vj7z4","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg0rp80ynb88fa6gmrw","after":{"done":null,"due":19415,"id":"064pd0pyg0rp80ynb88fa6gmrw","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg0zw2xbyb2r1bk5828","after":{"done":null,"due":19417,"id":"064pd0pyg0zw2xbyb2r1bk5828","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg1g2dtejyrfhna9h5m","after":{"done":null,"due":19523,"id":"064pd0pyg1g2dtejyrfhna9h5m","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg1gexvktfsrw8anf88","after":{"done":null,"due":19548,"id":"064pd0pyg1gexvktfsrw8anf88","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg1qkqj1g13t9zxmtam","after":{"done":null,"due":19634,"id":"064pd0pyg1qkqj1g13t9zxmtam","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg1yhce4exzvqjgez6c","after":{"done":null,"due":19676,"id":"064pd0pyg1yhce4exzvqjgez6c","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg2qp05c2kc9zjebscr","after":{"done":null,"due":19688,"id":"064pd0pyg2qp05c2kc9zjebscr","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg3fj32nwdcfdsrg66r","after":{"done":null,"due":19691,"id":"064pd0pyg3fj32nwdcfdsrg66r","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg3gv7c8mprjp8vrepr","after":{"done":null,"due":19695,"id":"064pd0pyg3gv7c8mprjp8vrepr","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg3n01sq8wjje31shcw","after":{"done":null,"due":19702,"id":"064pd0pyg3n01sq8wjje31shcw","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg3x4fyexsxydz2bk8w","after":{"done":null,"due":19706,"id":"064pd0pyg3x4fyexsxydz2bk8w","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg3w35hpd0jhpxn6td8"}},{"table":"bloc_milestone","id":"064pd0pyg3y0jqf4njbf705jm4","after":{"done":null,"due":19741,"id":"064pd0pyg3y0jqf4njbf705jm4","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg3w35hpd0jhpxn6td8"}}]}');
insert into log_body values (9, X'3EFF0E236A10E3C8805091D1A4CCF068', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3w35hpd0jhpxn6td8","before":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg06avnhwbtw0xsjh30","id":"064pd0pyg3w35hpd0jhpxn6td8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'69F7F916BFA340FF449CDDBD440CCF9189869F4D3BCE112A4441C0AC8FE9119B');
insert into log_hash values (1, X'9175E985B7CBDD4EAB3D58D6BB58F787A8E0869C1150568A20CBB8BDF97A767A');
insert into log_hash values (10, X'1C82CDB7C8661D0A16A1FB6EFC4A003ED73F3BEB80C5C6A7949BBF337A3B0152');
insert into log_hash values (100, X'73A67CF9AC492D561E5D5C2B15B8F4D983DDE5BA05EA84AD249524E1DF1EA908');
insert into log_hash values (101, X'897F2B1CFD71714E2E328265ED04C3AC79A3460093FB09C20DAB3EA59E5FB137');
insert into log_hash values (102, X'27C7F27A5BDA94434F16A1203EC1E32BCE0B5E2722B9ED5024AD48D7BC1F8557');
insert into log_hash values (103, X'A7219A5AE79BEFAEE915749559CBDC6AB77F73E6E1DFDD1088B52B397B2BA696');
insert into log_hash values (104, X'BC510EAF12E7FF7EBFCDBDA6522B524BC627B292D9A145D30C710B5E6EA162EF');
insert into log_hash values (105, X'5C807FC03DA26E3775968FC59BCEE96A1B484E1CB8D82C01CDECA72C0D452677');
insert into log_hash values (106, X'8488E80CC8C72C079ADCB7379B943599F447D538C768DDE51A16B8708679EBD9');
insert into log_hash values (107, X'3D2E1B548E65BDE5B9B0F629C9364051A6455BD970896509CEB6BE55142EF6A0');
insert into log_hash values (108, X'ED258B6CAD41ECD512ACE3A9111439D5A9F15B77CA9683FF88571E8E88659552');
insert into log_hash values (109, X'D6B150C0690783CA2A6901948BD74AE29DE7D2B55EC97B92AE71B0F0DC0E653D');
insert into log_hash values (11, X'17BA409AD0577445BA0936496EAA1EC799B1DBEA51F50176A814B39E27ADFA0E');
insert into log_hash values (110, X'422981EDDF48764FF7F6390BF78BDF60D5F9EE3BFCD27AA2A256CFA02C04B759');
insert into log_hash values (111, X'2700774EDF141BD236E10CA0DF3B67242C09CBE57E304F6706BDC0D9D6FD5934');
insert into log_hash values (112, X'3C3547C5B62BB468A794FC344854FAF75982C947C07FB23151D7B429FE985B0E');
insert into log_hash values (113, X'46FC5BDEACB9D50DDF23E557305B9C90094E0F60E17EF121E29274C4010956C5');
insert into log_hash values (114, X'46E1FC9B4B81EFD00BADCDA35B216DC805095C082153DDE72E4681CAC8099C07');
insert into log_hash values (115, X'11D304CB5042793345FBE5DD16CD7BF81C5AF4E5F9AFE8C64208CC447EB1F4A2');
insert into log_hash values (116, X'F911778DD4B92443C41A318BFFB2902788B164BB0AD58DA4363FC9067045E53F');
insert into log_hash values (117, X'0AF526A4D4E529A353C419AE6EE507BE113717BB0BA1A406005CCDAFDD642F2D');
insert into log_hash values (118, X'D1A44F98C258D0C9DF25153B2B32C13B671EA8D7C17A8877DF822D379BCB9CE1');
insert into log_hash values (119, X'ADC32F0848770A8766DF7F7B1AB0BD1C022F9035678B0F5B046E62696F8EB328');
insert into log_hash values (12, X'898303DC83DBA319B89644A764FFFC877E5C396A3147ADEB21FD82248CDBC9A1');
insert into log_hash values (120, X'B1A20E594B2226A7D8C3DA57987EB0EFE57554B7AB336560F851B13BEDE6F2FA');
insert into log_hash values (121, X'60CC4D71B1FF298A5869952C02AB7AE588B03A8F5175801EB43EBD5FD7090E33');
insert into log_hash values (122, X'D6180EB57C4E42BCAB472F1CE525553A38C7ACFAD1D5057C3B8E0B590D4D20F9');
insert into log_hash values (123, X'7215399C4FEED373D50D6CC16F7370F6EFC5776C15764EE8676CBD0B17CA618F');
insert into log_hash values (124, X'B80B73C423E4E069B137EA807745D2AFC5E1E9F3F18959E10992AA53B60EE67F');
insert into log_hash values (125, X'1F021750BF1B293ECD769A8079F0E16B3A19E5B9DCC9BD6A45B4F0F24E37F207');
insert into log_hash values (126, X'C6DA8F5E537096F773ACE7468628F51A434965B24E453F379DF88EB3E67B3199');
insert into log_hash values (127, X'1BB8F3E680AA64165C1EF8654811ADECE9BE23C5FEDB797F3736FAFAC58642BD');
insert into log_hash values (128, X'9A0FD63A1F3BD102687BBC953B62D33E03CE6F8F9E59B4DB26CD047F734D1659');
insert into log_hash values (129, X'FA3694BCB603FE2905982A9B2555DE5A202B3BC5E62528D2A922A1296A613D47');
insert into log_hash values (13, X'6D8C7D5572A6D2528FF6174B68F56B961EB0C53FD2D797D7D9644E608F26902C');
insert into log_hash values (14, X'211678A39182568306DDA7CF53839E6D6B68BE8AF2EF6E2AE86BFED409791293');
insert into log_hash values (15, X'28DD8C64BA40C07142918BC80FDCD7512A7BCF3BCC3FC2A6760252753C10B69F');
insert into log_hash values (16, X'7D21E8DD3ED8C0811F9E1F69CCC2574E0F284965C06E97BD0549C30F5B32612B');
insert into log_hash values (17, X'FB10A16F35D627FC418B633F3F322874A19D33B3444C63E751901C1D04439681');
insert into log_hash values (18, X'C832107969FCA9F956D46C16BB314841C1FE85A5D82EE43BFDF6F91F21D168A8');
insert into log_hash values (19, X'E41ACB559A38D86DCF10F65B267003AEE30BE2581FB6A20DD825FFAF2CA583B0');
insert into log_hash values (2, X'A5C74C0B7D35BCE14C4F15326BCB7458B586604E8DAE26BE381C2906BDBF1C6B');
insert into log_hash values (20, X'228028D084C4715BA0FB705A37F51B095839FB081CEAE6D973EBF4E20D9EEF87');
insert into log_hash values (21, X'CB6064E84C923AACE77071EB858430A69A0AB57C9D68D7D2FEB6ADE0DC1B28D6');
insert into log_hash values (22, X'94A7F07F9B7B30358974A285366E647FCB8DA3D76A67A0545558FAFE7F403776');
insert into log_hash values (23, X'A201699A971A927ECB98334649A3AA327194120B92F1F9F8D346D677182FB273');
insert into log_hash values (24, X'1209C7ACCB097AE25424F800F0125AAFE6F02534F8AD83A161BCE633B765DE7E');
insert into log_hash values (25, X'B64714AC031F8CCE8513B2DA778547B979149BB20BA849EB6092958BE04C1148');
insert into log_hash values (26, X'DB798152DFC44A46381C6B337E1F145CD86B12773B5DD8E975C79075436F08C2');
insert into log_hash values (27, X'D350B8F2A17D18D4CA1B1720A38D4243A6A56C36D27AE16CAD5B7DAD1A81D1C5');
insert into log_hash values (28, X'89F65FC3B92B3578875F14A8195545C4B1C7AA185F4E3091D7F04783B4CDACC0');
insert into log_hash values (29, X'AAD4C845ED409DE04DAE4E91BBB939DE9B1E3F3369331265B8DB29A014B72E4B');
insert into log_hash values (3, X'E6406958DB6D02C6167FB82E776782C84E7E8DD44DD032A9D1FA09DF07314DCE');
insert into log_hash values (30, X'1DDB03B80DFABE12E112AC8196582588086490B94F68E1D24B7BF8C0AC2CBC56');
insert into log_hash values (31, X'3E53634D300B5A4D7F08B881E07721FF30DB785B3D4AC8138F655F40843E4B21');
insert into log_hash values (32, X'29AD27A4EE9B793488EF0D0D3CB6BAC64F24B8E287F8391F94A073473BD492BE');
insert into log_hash values (33, X'117C9735F750AC575E25CF7C9FA53D0E8E3C0858CC3637604AA852563C8D3391');
insert into log_hash values (34, X'45E9B063AC49FD79A477DE7B9DA84A8BF3AFEA18215C26ED49E418256BD3B72B');
insert into log_hash values (35, X'AC08178ED010CB249059E20576BB452B9B2DD31BB5E31CE38F89A3CA747A628A');
insert into log_hash values (36, X'6856833C8609CE5E059B6B1B1F23453FA807638F01BFFD4185BE3A61609513F9');
insert into log_hash values (37, X'0E05B9E647FFDCCCF149C97E7C2B8408CFA09028DA0A0EEB9A200436E8B6C223');
insert into log_hash values (38, X'16735A0F2D6BFB693B2B007535591ADC2488636029CB4AACFE1DDEBD606399DD');
insert into log_hash values (39, X'A26D4C87391C0B245BBB86F6BC9DF4C9FEFF669617329DF960AA7A187048FC7E');
insert into log_hash values (4, X'C2FAFB109FC666B4C177258E677344D189A742C1D2F8C5F9285F12BB1A71CF6C');
insert into log_hash values (40, X'ED82B9E06173426968B2958B89B137F824B2C845E6B6758880B77EF0F575844F');
insert into log_hash values (41, X'7ABD70BFDAEF99FBE30EA0531F8F10D6C0466B42C85418678F49903377AABFF3');
insert into log_hash values (42, X'F6588F4D2461977B8B756AC4E3790AF3B3E09655EA2F468E1BCF70D77D1C2B4E');
insert into log_hash values (43, X'ED94AD6B043469F844B3FE3B9B9809375A3E6CBD19C53168C0B8CA96C5F6A13D');
insert into log_hash values (44, X'6175C07A584129929923800DAAD72D5F47D96520A7E1176D44CD670F4DDEBD46');
insert into log_hash values (45, X'E0DC1A4BC84A427AC315C2C3748321FECE128345603CF152BE492F6D112A2DC7');
insert into log_hash values (46, X'F11C6C71133064F1A6EDFF93B78377FA442AB4648B6F87FB97AC24B902EE0AB6');
insert into log_hash values (47, X'C7F4248C508DE6D5DEE7FC61A3978D7580C924769F50BEA1B420A34008304909');
insert into log_hash values (48, X'8B532B5CE4F5CFD8F5653AA4C2B5A745F0C72670208202F7F63C3BA194846651');
insert into log_hash values (49, X'4F8BA700B7776F4A358FF05C564FE79FE61F76F7B67514CA3B6E1F58A0B5D46F');
insert into log_hash values (5, X'3374E548A0F402F1CF27E04DE7500D297DDE76D5CD139A38EFB5C5A27B477CEF');
insert into log_hash values (50, X'AA59E8AA62233ADDD5E78D0C958331C19AB15DA8281F74BCB10181774F48DFCB');
insert into log_hash values (51, X'25D81E7E9BBE53E27315A46B6C523405A3037C0F6CE71CFE8E1E70DB87BF98E1');
insert into log_hash values (52, X'0FE42686A5C045ADB1C2D0A649CE185EC01500890CC3FCBE73EDC1E1C4E3EE67');
insert into log_hash values (53, X'7393AE18B415F558EADC0E0B479FC3E026C6E1BFE9923254E6C610AA7682E559');
insert into log_hash values (54, X'933B46B909F6BF80A9BFCC17AF39E5A22F85A64AE609342B416525D1DCAE56A2');
insert into log_hash values (55, X'F68E2A47B47A57EF7D9CE72B4A1FFE5E269C6792F434A1366126EE817C89FEF3');
insert into log_hash values (56, X'85EF70E9A76550C328171BED471501DE35F51377F312EEA8296ADB7B6EC08E57');
insert into log_hash values (57, X'3DA516C600693208456A1055C09C43EB062C10286B5EB13BC181402E038679F1');
insert into log_hash values (58, X'63A32F842F24B9334E1848EB46CFDB8E1714184D80F5C300971B16A3EB5D3E11');
insert into log_hash values (59, X'C6D7D97A7C1DC8DC4D27BD12FC5007BCE34F64580979F3BA9348B37B3438AD30');
insert into log_hash values (6, X'0C99A9ACD51119C1D06EFA8E5D951C1E9D9CC69863A9D9B6E896B4E8BB21D9D7');
insert into log_hash values (60, X'6CD818069C260A51121B707AB8426611218F7EF77E40524198604544A5527617');
insert into log_hash values (61, X'443DFDD8E18043242EBC0058BBAC6AB01A78564244185C4E68B749A49D691642');
insert into log_hash values (62, X'1A5ED2F9D2A7F38E7640541A5DC8A79838F7233F9BA0B3D4F8691426C41FD9CC');
insert into log_hash values (63, X'82B6BDF7EB98E35689DE2B009530C38A38C788C736F61C0A06D1CD91949A7C23');
insert into log_hash values (64, X'CA20289ED6D7DD3D0E8C38F1457B83547CCBEE5BD00B4F0ACF7FBEC2B456FBE9');
insert into log_hash values (65, X'0A010E5B90B157EB7610E28C0A624C31E34F15E4D7B2A2949E7E49953284AFC4');
insert into log_hash values (66, X'D6144F72865E14D970545E82532C08309042E2128D5BB9D3C2C27CB68D2B323B');
insert into log_hash values (67, X'A2B195C7814B1D7BB5A66E8D435D1132A8DFD540D84835833AE6B6F598B59F38');
insert into log_hash values (68, X'3D9941208C12955D61101B46F6811CC9909C20B71632CC7DA96ECCBB65F504E6');
insert into log_hash values (69, X'EE237F202E9E1C5C03CE79991AB43FF5A050BC48EB6480EFA89497499AE17199');
insert into log_hash values (7, X'209088A6B3407E93D22E613C6E878B6D16D7454FC40ED0C69A5BB4635DA1F9F5');
insert into log_hash values (70, X'B4D16123E60499E5CEB5409F60AC54CCD74D1F953390DC0660A8E6774A13EE91');
insert into log_hash values (71, X'1EDF2CC5A550825CB9BA0B2AB1FC77FEDBE84A112ACFAEABF9794F6A5FC13158');
insert into log_hash values (72, X'AD2D26C9A3EF69B1557E5C590FFC46409A90E024EB12F1FDE9B1D77936BCACBD');
insert into log_hash values (73, X'21162FB24075CB55BAA63987BFABACBD2B1601B705DA52CD84351310815595D8');
insert into log_hash values (74, X'8CA38EEE0877A84B4B51ED685061067590B10D809C4F012C05D81F72ADC9D6A1');
insert into log_hash values (75, X'8AF72654A2DB50B02935A3F3661056E0702C1F21F11F6F6CFECE5FAF2439A8A2');
insert into log_hash values (76, X'37AEE63602D928DCD0DE710172459A577897FD3CD4B64ABA2394B982BA915B84');
insert into log_hash values (77, X'7D4ACD11FDAB8AE353F9EAEB7FF3AAAEC35AE63CF9ECF6CC959B7B04B7CAA1E5');
insert into log_hash values (78, X'6703B2BCC0007807013BCB9F819B7F845BF494AF5EF3C0859F34AA21F2C23F61');
insert into log_hash values (79, X'F2FD5A2D754F780F9BFADBF4DEFD766061438E66493BE641EF216FA769229F7E');
insert into log_hash values (8, X'112B6EB1FECC326ADAFFBF58273E32270C64F6CB687F8BF31CC0D46F32513AD6');
insert into log_hash values (80, X'0F6CA1813F2E1590E3B8AB8AFB2AFB065A77699DE483A995CA24CB82A6ED5BE2');
insert into log_hash values (81, X'DF159011274BDB93F98A81723651874819461025690B87DC4B62903167804400');
insert into log_hash values (82, X'0E27B2F477C8A4A624F25B5A3C8BC0D7A598BA969BEBC09AFE725E2DB47BEFF1');
insert into log_hash values (83, X'E34C66CBB6525F36A14B7929606A981C5235627AEA6A56F84C52B199D965CF55');
insert into log_hash values (84, X'0F06490B2253012E0CDDB315DE0E0BA411CE38A831EB7EAFDB33A14DE0FAD8C4');
insert into log_hash values (85, X'F93DC118FE87A1E244DAAFF7CC371F0C81DD591F6F4331B2B791E14377373D74');
insert into log_hash values (86, X'D32AB218E72B81D5F384DA4BB9FC7FE329C48D583C038C7E5DF4EF9BFC9B4D1D');
insert into log_hash values (87, X'B948D59274194710BB31E0CBA1EA434277E207F1BB87FA797678FDB9E308BD2B');
insert into log_hash values (88, X'A77BCADA90372387484463DC3EE0776F73EBDDA36F7B756D617390AACC1E141F');
insert into log_hash values (89, X'52409FF8C81E4722ECD4D1549E624493B91655CE33EFE39637045B4D4047237D');
insert into log_hash values (9, X'71DFA6292B232A65F407F303F462746C33E854EBD461539F180292C87A169490');
insert into log_hash values (90, X'4D891030852E86C0FAEB9B58AC8B42CDA03AB0EAA09D1BE434A161BAC3FFDB39');
insert into log_hash values (91, X'6A4E5F524E81602BDA0E729A93FDBD127814179618CB5AC5DD681797791BDB2E');
insert into log_hash values (92, X'0457C0EED922996A8DEEF83F21CE832D2CE5682F76DAC1CE9B0231D60EF571D0');
insert into log_hash values (93, X'A07D966ECD56E9CDF1B6EC655ADE6FA05C5FE56C1D0DD2BB0C440F9CC0C4D158');
insert into log_hash values (94, X'98E0C01FC92104894E1917B707C8C0B897F3622F9A6F2C92CCC78C5FC278E8B6');
insert into log_hash values (95, X'AB23A62173F8BC7138BF9184450A4FBA6571DA12229E4F6D9D4457659C039335');
insert into log_hash values (96, X'472B51484BA63F51875A9C421930A1F32AD0EA6DB7CA205FAD1D41C1DF8FB822');
insert into log_hash values (97, X'AB6FDE86BC63FACCBD2C7F3068E03030DFCC84AE15D31A187096C953CE2074DE');
insert into log_hash values (98, X'CBBD8F39F083663DE46148442A3032D87378A6D8A3909298EFA75554A4E11E04');
insert into log_hash values (99, X'D591F08D5731E983AE4616296596323786FD76EF1B75D484A821042D16BC1740');
insert into account values ('064pd0r1n0f7xh3qa1945a7sx0', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$5VqCy3ZMq8ORGDBGnAQbPg$6ASgTpnmuB027xh3LNxNclCnwKeocSOMvN3T31Io3kw', '', 0, 0, '');
insert into account values ('064pd0r1n224rf7aqnxsd0tm3m', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', '8f023839c346e00e832a08a189c1e5588fd99b9f6f5b380322557dacf623eb6a', 1690246809000000, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n0f7xh3qa1945a7sx0/0', '064pd0r1n0f7xh3qa1945a7sx0', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n224rf7aqnxsd0tm3m/0', '064pd0r1n224rf7aqnxsd0tm3m', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg06avnhwbtw0xsjh30', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg3w35hpd0jhpxn6td8', 10, '064pd0pyg06avnhwbtw0xsjh30', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a2fhyhma62skryr5k8', '064pd0pyg3w35hpd0jhpxn6td8', '064pd0pyg1eqxf5bvhrkn19h1c', NULL, NULL);
insert into bloc_member values ('064pd0q6a2s38gy5nb8fry9f54', '064pd0pyg3w35hpd0jhpxn6td8', '064pd0pyg265745v7devy88v88', NULL, NULL);
insert into bloc_member values ('064pd0qa730b4x0v6p39ydyrc4', '064pd0pyg3w35hpd0jhpxn6td8', '064pd0pyg152q84qae76ym7vd4', 19417, 19630);
insert into bloc_term values ('064pd0qe434p0vkxks66wdtag8', '064pd0pyg3w35hpd0jhpxn6td8', '064pd0pyg1eqxf5bvhrkn19h1c', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj10gb7s2hwe05g7xb5r', '064pd0pyg3w35hpd0jhpxn6td8', '064pd0pyg265745v7devy88v88', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0cf11wr1wy28vj7z4', '064pd0pyg3w35hpd0jhpxn6td8', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0rp80ynb88fa6gmrw', '064pd0pyg3w35hpd0jhpxn6td8', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0zw2xbyb2r1bk5828', '064pd0pyg3w35hpd0jhpxn6td8', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1g2dtejyrfhna9h5m', '064pd0pyg3w35hpd0jhpxn6td8', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1gexvktfsrw8anf88', '064pd0pyg3w35hpd0jhpxn6td8', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1qkqj1g13t9zxmtam', '064pd0pyg3w35hpd0jhpxn6td8', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1yhce4exzvqjgez6c', '064pd0pyg3w35hpd0jhpxn6td8', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2qp05c2kc9zjebscr', '064pd0pyg3w35hpd0jhpxn6td8', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg3fj32nwdcfdsrg66r', '064pd0pyg3w35hpd0jhpxn6td8', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg3gv7c8mprjp8vrepr', '064pd0pyg3w35hpd0jhpxn6td8', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3n01sq8wjje31shcw', '064pd0pyg3w35hpd0jhpxn6td8', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3x4fyexsxydz2bk8w', '064pd0pyg3w35hpd0jhpxn6td8', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3y0jqf4njbf705jm4', '064pd0pyg3w35hpd0jhpxn6td8', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv2jvabxswkv72q7fp0', '064pd0pyg3w35hpd0jhpxn6td8', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr0k59t2f7rce0stmt8', '064pd0pyg3w35hpd0jhpxn6td8', '064pd0qsv2jvabxswkv72q7fp0', '064pd0pyg265745v7devy88v88', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny0wrf7rd8s0pbxes6g', '064pd0pyg3w35hpd0jhpxn6td8', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n27p4xvhhazh5k9a9g', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n3q32epvdfk22hvrq0', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3w2s4g0rgxzmcsncr', '064pd0r1n3q32epvdfk22hvrq0', '064pd0pyg067n83hq73znz9734', '064pd0r1n27p4xvhhazh5k9a9g', 8766, NULL);
insert into factor values ('064pd0r1n0f7xh3qa1945a7sx0', 'ZmFjdG9yLzA2NHBkMHIxbjBmN3hoM3FhMTk0NWE3c3gwCk5NNUFWTUI1RklLQkQ3WkVIVzdWRFZGNFFLUUVGUVFX', 1689642009000000);
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/0', '064pd0r1n0f7xh3qa1945a7sx0', '0d98a5d8128f36ef296ea8807c4b730e607e1ce9c1566e9fab80d9fe980f81ba');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/1', '064pd0r1n0f7xh3qa1945a7sx0', 'ccfe4dc5602031001923bc3a491f8ef56c41a810ae87031fb94d5fce2ca45229');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/2', '064pd0r1n0f7xh3qa1945a7sx0', '256b102b3dddde551b731a4c3e792cb561c67d22b4d3ecedbcdff781feeafce5');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/3', '064pd0r1n0f7xh3qa1945a7sx0', 'a19e3b747e5418812d60b4c71cf9c815f3064c9df4a517d7c333f5261c08af6b');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/4', '064pd0r1n0f7xh3qa1945a7sx0', 'ee3ccf1258e50c99801d583c5a65a7b009598d161de0dbbf36505733e968f3d0');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/5', '064pd0r1n0f7xh3qa1945a7sx0', '1e9442a2739c40d8a148a6cf71898eee7f2ea73793e5bba9127521a17de6be9d');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/6', '064pd0r1n0f7xh3qa1945a7sx0', '1db5e57a34a616cda846306b9edaca005a3f1a9c6ecf739cefb816037a4ef926');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/7', '064pd0r1n0f7xh3qa1945a7sx0', 'dc73fd26611edd6606d1c84e5b3f720d1dc73055454f69476eeb9c2b6cd8ec67');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/8', '064pd0r1n0f7xh3qa1945a7sx0', '8f0a1a32a434d77851132e25cc521e5a5ab2ff6159a6268b4c8373dabe877c94');
insert into factor_code values ('064pd0r1n0f7xh3qa1945a7sx0/9', '064pd0r1n0f7xh3qa1945a7sx0', '6319c06a78be63882f3e35e8a773d41cd90e8c83647a71a95313f86394eb97ba');
insert into factor_step values ('064pd0r1n0f7xh3qa1945a7sx0', 56321400);
insert into passkey values ('064pd0r1n143ydby8j5ytkqw5w', '064pd0r1n0f7xh3qa1945a7sx0', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n34nknzfn77kwwhjgc', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n2xa3vy083ymkkvz60', '064pd0r1n0f7xh3qa1945a7sx0', 'https://sso.example.org', 'người-số-1', '064pd0r1n0f7xh3qa1945a7sx0', 1689642009000000);
insert into sheet_edition values ('064pd0r1n3km5hymsy6q5bjevm', 2, '064pd0pyg06avnhwbtw0xsjh30', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n0efyr6cy4dsntta4r', '064pd0r1n3km5hymsy6q5bjevm', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n1sd7yh5jevjsskb98', 9, '064pd0pyg3w35hpd0jhpxn6td8', 'year', '064pd0r1n3km5hymsy6q5bjevm', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642018000000, 1, NULL, 1);
insert into review_due values ('064pd0r1n0a1d9q6sb21csjbv0', '064pd0r1n1sd7yh5jevjsskb98', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n0x821ag3vnyeg9n9r', '064pd0r1n1sd7yh5jevjsskb98', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n2n2t09fq0fct47mz0', '064pd0r1n1sd7yh5jevjsskb98', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n2q2eecp2kq33k4b0g', '064pd0r1n1sd7yh5jevjsskb98', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n3xtp7n14bjsaksn14', '064pd0r1n1sd7yh5jevjsskb98', 'explanation', '', 19560, '');
insert into review_office values ('064pd0r1n13b2wbdmk86pbbj78', '064pd0r1n1sd7yh5jevjsskb98', 'to-thu-ky', '064pd0pyg1eqxf5bvhrkn19h1c');
insert into review_interest values ('064pd0r1n1adzh5nsv995d53a0', '064pd0r1n1sd7yh5jevjsskb98', 'nguoi-khac', '064pd0pyg152q84qae76ym7vd4', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n1kh96py2mmxq8brh4', 9, '064pd0r1n1sd7yh5jevjsskb98', '064pd0pyg152q84qae76ym7vd4', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg152q84qae76ym7vd4', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n3fr1ka8wqeradgdjc', 7, '064pd0r1n1sd7yh5jevjsskb98', '064pd0pyg265745v7devy88v88', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg265745v7devy88v88', '', '', NULL);
insert into review_form values ('064pd0r1n3xx3nmt8k28q7ysgm', 7, '064pd0r1n1sd7yh5jevjsskb98', '064pd0pyg1eqxf5bvhrkn19h1c', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', '', '', NULL);
insert into review_line values ('064pd0r1n1tbf6aqb8gjpfvpyr', '064pd0r1n1kh96py2mmxq8brh4', 'I.1', 'settled', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2cxrmbeps3mrmmjx4', '064pd0r1n3xx3nmt8k28q7ysgm', 'I.2', 'settled', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2ecga2khrsjfp4n2g', '064pd0r1n3fr1ka8wqeradgdjc', 'I.1', 'settled', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3cj8zhv7qkd9xmkpm', '064pd0r1n1kh96py2mmxq8brh4', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3th7p6xm5f56jc9gw', '064pd0r1n3xx3nmt8k28q7ysgm', 'I.1', 'settled', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3yp20q4rm4n20xdk4', '064pd0r1n3fr1ka8wqeradgdjc', 'I.2', 'settled', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n01ndg7vqrjeakrfgg', '064pd0r1n3fr1ka8wqeradgdjc', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642009000000);
insert into review_figure values ('064pd0r1n0bfaqk1v9fg7p78ew', '064pd0r1n3xx3nmt8k28q7ysgm', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642009000000);
insert into review_figure values ('064pd0r1n0f8swhpwx0qgnw17g', '064pd0r1n3xx3nmt8k28q7ysgm', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642009000000);
insert into review_figure values ('064pd0r1n1yxaea3byy13c1z7r', '064pd0r1n3fr1ka8wqeradgdjc', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642009000000);
insert into review_figure values ('064pd0r1n278jxc5nj64vredrm', '064pd0r1n3xx3nmt8k28q7ysgm', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642009000000);
insert into review_figure values ('064pd0r1n27bs9jbr5b8s46mn4', '064pd0r1n3fr1ka8wqeradgdjc', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642009000000);
insert into review_figure values ('064pd0rh90b0ah7pqvngfjxskr', '064pd0r1n1kh96py2mmxq8brh4', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg152q84qae76ym7vd4', 1689642013000000);
insert into review_figure values ('064pd0rh91a845z1j3z1ke2jpg', '064pd0r1n1kh96py2mmxq8brh4', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg152q84qae76ym7vd4', 1689642013000000);
insert into review_figure values ('064pd0rh92drqh2azs0nytgshg', '064pd0r1n1kh96py2mmxq8brh4', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg152q84qae76ym7vd4', 1689642013000000);
insert into review_entry values ('064pd0r5j0zxbsd62wy0twwhpg', '064pd0r1n3xx3nmt8k28q7ysgm', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642010000000);
insert into review_entry values ('064pd0r5j25xjcvjcmxz5n0194', '064pd0r1n3xx3nmt8k28q7ysgm', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642010000000);
insert into review_entry values ('064pd0r9f030aw18559fa8qv0c', '064pd0r1n3fr1ka8wqeradgdjc', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642011000000);
insert into review_entry values ('064pd0r9f11v470z4axk4m4e10', '064pd0r1n3fr1ka8wqeradgdjc', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642011000000);
insert into review_entry values ('064pd0rdc22p359fjbk6rr056w', '064pd0r1n3xx3nmt8k28q7ysgm', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642012000000);
insert into review_entry values ('064pd0rdc2bqzm7dyh57nfmk0r', '064pd0r1n3xx3nmt8k28q7ysgm', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg265745v7devy88v88', 1689642012000000);
insert into review_entry values ('064pd0rh90d5qh7jr96rhjykyw', '064pd0r1n3fr1ka8wqeradgdjc', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642013000000);
insert into review_entry values ('064pd0rh92f6hf7trjfer56x3m', '064pd0r1n3fr1ka8wqeradgdjc', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642013000000);
insert into review_entry values ('064pd0rn60m27bnsj5qgmk2e48', '064pd0r1n1kh96py2mmxq8brh4', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642014000000);
insert into review_entry values ('064pd0rn62qyybpbzfq93v973r', '064pd0r1n1kh96py2mmxq8brh4', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642014000000);
insert into review_entry values ('064pd0rx01jcfqg1cvhv32ee84', '064pd0r1n1kh96py2mmxq8brh4', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642016000000);
insert into review_entry values ('064pd0rx01w2fxv76p9jbp9avg', '064pd0r1n1kh96py2mmxq8brh4', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642016000000);
insert into review_entry values ('064pd0s0x1r48enjt1gyma6yy4', '064pd0r1n3xx3nmt8k28q7ysgm', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg265745v7devy88v88', 1689642017000000);
insert into review_entry values ('064pd0s4t1dryths14cgxjdz8m', '064pd0r1n3fr1ka8wqeradgdjc', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg1eqxf5bvhrkn19h1c', 1689642018000000);
insert into review_proof values ('064pd0rs30v0chx2t8z53tam5r', '064pd0r1n1kh96py2mmxq8brh4', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg152q84qae76ym7vd4', 1689642015000000);
insert into review_result values ('064pd0s4t2g2rtyf1qhd70pet0', '064pd0r1n1sd7yh5jevjsskb98', 1, 1689642018000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
insert into register_paper values ('064pd0s4t0183599c65fyc3c84', 1, '064pd0pyg3w35hpd0jhpxn6td8', '064pd0r1n1sd7yh5jevjsskb98', '', 'thong-bao', 'Thông báo', 'TB-KTĐ', 'Kết quả', '', 'signing', '', '', 'tep', '', '', NULL, '', 0, '', NULL, '', '', 'UK4D4MBMQ5IK77LOMGCMEHWTD7', 0, '', 'nguoi-khoi-truong', 1689642018000000);
insert into register_issuer values ('064pd0pyg3w35hpd0jhpxn6td8', 1, '', 'Khối', 'KTĐ', '', '', '', '', 0, 0);
insert into review_quota values ('064pd0s4t298hz0cjngbnsz2a8', '064pd0r1n1sd7yh5jevjsskb98', 'Cờ', '', 2, 0, '');
insert into review_nomination values ('064pd0s4t09cz5djq1va53e1ac', '064pd0r1n1sd7yh5jevjsskb98', '064pd0s4t298hz0cjngbnsz2a8', '064pd0pyg1eqxf5bvhrkn19h1c', 'theo kế hoạch', 'nguoi-064pd0pyg152q84qae76ym7vd4', 1689642018000000);
insert into mailbox values ('064pd0r1n224rf7aqnxsd0tm3m', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4yMjRyZjdhcW54c2QwdG0zbQpQQURGLVQ5Sk4tSjhKVg', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n224rf7aqnxsd0tm3m|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n224rf7aqnxsd0tm3m', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
