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
insert into goose_db_version values (1, 0, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (10, 10, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (11, 11, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (12, 12, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (13, 13, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (14, 14, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (15, 15, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (16, 16, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (2, 1, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (3, 2, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (4, 3, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (5, 4, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (6, 5, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (7, 6, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (8, 7, 1, '2026-11-24 21:12:51');
insert into goose_db_version values (9, 8, 1, '2026-11-24 21:12:51');
insert into unit values ('064pd0pyg12pcp54crexr0ha78', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg15ay2cznjgetg84pg', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1k7ewyr2t8z6n074r', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2x6353882xwjpq6tc', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3m3ksjh54kpbtn6jr', 1, 'so-c', 'soc', '064pd0pyg2x6353882xwjpq6tc', 'so', 20148, NULL);
insert into unit values ('064pd0pyg3m6mjj1pt86v1t90c', 2, 'so-b', 'sob', '064pd0pyg2x6353882xwjpq6tc', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3tzra74retmq96byw', 2, 'so-a', 'soa', '064pd0pyg2x6353882xwjpq6tc', 'so', 8766, 20147);
insert into unit_name values ('064pd0pyg12pcp54crexr0ha78/1994-01-01', '064pd0pyg12pcp54crexr0ha78', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg15ay2cznjgetg84pg/1994-01-01', '064pd0pyg15ay2cznjgetg84pg', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg1k7ewyr2t8z6n074r/1994-01-01', '064pd0pyg1k7ewyr2t8z6n074r', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg2x6353882xwjpq6tc/1994-01-01', '064pd0pyg2x6353882xwjpq6tc', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg3m3ksjh54kpbtn6jr/2025-03-01', '064pd0pyg3m3ksjh54kpbtn6jr', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg3m6mjj1pt86v1t90c/1994-01-01', '064pd0pyg3m6mjj1pt86v1t90c', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg3tzra74retmq96byw/1994-01-01', '064pd0pyg3tzra74retmq96byw', 8766, 'Sở A', 'so a');
insert into unit_from values ('064pd0pyg3m3ksjh54kpbtn6jr/0', '064pd0pyg3m3ksjh54kpbtn6jr', '064pd0pyg3tzra74retmq96byw');
insert into unit_from values ('064pd0pyg3m3ksjh54kpbtn6jr/1', '064pd0pyg3m3ksjh54kpbtn6jr', '064pd0pyg3m6mjj1pt86v1t90c');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2x6353882xwjpq6tc', '', 'unit/064pd0pyg2x6353882xwjpq6tc
unit_name/064pd0pyg2x6353882xwjpq6tc/1994-01-01', X'2955972121BA8BA847B3D9CC1DA98CB3252161F010F969A5D45CAE1D67A59D04');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3tzra74retmq96byw', '', 'unit/064pd0pyg3tzra74retmq96byw
unit_name/064pd0pyg3tzra74retmq96byw/1994-01-01', X'4C77EC60288AE577FBBF75F92DAB4B57CD78A17BBB55446ED1E5894F02E074EB');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_member/064pd0q6a0kdss7gkeyeqxhq3w
bloc_member/064pd0q6a2gwazzf9e32h5ha74', X'C8F9195ED729C65943CEE831982C16FB46EC6E551E9654AF129B186CCDDA35D5');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_member/064pd0qa733tcd2c4ykmkvr5yc', X'374860FCD49BB50F1C09842300CD08685904E6A323540BEB591EFAF334F8BF65');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_term/064pd0qe429r33bt9bq4bb5h74', X'B173E50152A69E654242038855CB35FD1EF516901473C27A53D3EAFD60212ED7');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_term/064pd0qj11akn5trxyyk634em8', X'0F606C853B20C51CDF8186AC2F5732A499E1E7E0C8A8725609607E13991273FB');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_paper/064pd0qny2gpw30x9vph9fc3t0', X'CBC98D36CC524D74A34379F5CBC8595606CA344E937FC0859F0B65AC56D81BAB');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_milestone/064pd0qsv2c0tncjhh1cf0hc3c', X'2E23B8CC83947DF19FB2509AE4F9D41E1B587C148628FA4A51FC47E6882A9513');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_exception/064pd0qxr36bdzkhfzfbz04fgr', X'2A0F022B8A65F5ACB1EA749E6171463EDC0218D95D727AA7C90F3CC3D026BB67');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', X'7726B3BE8BC50C2F35DF49751A85BF467C6775440B7E55864B7DE1B8A49A8ACE');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n1y3jhtxmakcv79qjg', '', 'post_title/064pd0r1n1y3jhtxmakcv79qjg', X'ECC53FBF2B6A8A6B5E28CDE51F2B82C59D5ED104998CE4F1CCD885C85D9B6000');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n2teadfyh7n60wvrn8', '', 'person/064pd0r1n2teadfyh7n60wvrn8
person_post/064pd0r1n3g6y3ey8xqd147smc', X'F29C69F22F58D35560FE7B86D86439819698890605DC6BFECDE4B6EE31AC5D22');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3m6mjj1pt86v1t90c', '', 'unit/064pd0pyg3m6mjj1pt86v1t90c
unit_name/064pd0pyg3m6mjj1pt86v1t90c/1994-01-01', X'AF4D471D4281A7F0D0BEB398346B21B71D815A99E1026A3BD3731D1000028E8C');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n05gsqd0jjsaqtqv0g', '', 'file/064pd0r1n05gsqd0jjsaqtqv0g', X'E44FEB111D7EB2887C88844B2ACFC26C0D89716453EBE250805516E2ED7B10BF');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n198z3cdjk0qchfqxw', '', 'account/064pd0r1n198z3cdjk0qchfqxw
account_role/064pd0r1n198z3cdjk0qchfqxw/0', X'1BE142B99CF4F73AF5DDF1BA42D103EA0F2EB2348426F231CE817E45003CB633');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n198z3cdjk0qchfqxw', '', 'account/064pd0r1n198z3cdjk0qchfqxw', '', 'account/064pd0r1n198z3cdjk0qchfqxw', X'A40816D3725404525918A91E319ACE7A3BD3F10D79F476FD0444DF08CC38AC12');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n198z3cdjk0qchfqxw', '', 'account/064pd0r1n198z3cdjk0qchfqxw', '', 'factor/064pd0r1n198z3cdjk0qchfqxw
factor_code/064pd0r1n198z3cdjk0qchfqxw/0
factor_code/064pd0r1n198z3cdjk0qchfqxw/1
factor_code/064pd0r1n198z3cdjk0qchfqxw/2
factor_code/064pd0r1n198z3cdjk0qchfqxw/3
factor_code/064pd0r1n198z3cdjk0qchfqxw/4
factor_code/064pd0r1n198z3cdjk0qchfqxw/5
factor_code/064pd0r1n198z3cdjk0qchfqxw/6
factor_code/064pd0r1n198z3cdjk0qchfqxw/7
factor_code/064pd0r1n198z3cdjk0qchfqxw/8
factor_code/064pd0r1n198z3cdjk0qchfqxw/9
account/064pd0r1n198z3cdjk0qchfqxw', X'D71D25F8F34821835994497371D429FF08A68A73A570C32E66C7C601E11E422E');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n198z3cdjk0qchfqxw', '', 'account/064pd0r1n198z3cdjk0qchfqxw', '', 'passkey/064pd0r1n0mvd3q72fvvx4wbe8
account/064pd0r1n198z3cdjk0qchfqxw', X'9F9CD30845DD20255503007AA138E95B43C426100FBC3FEE6AF9C96B59B630DE');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n198z3cdjk0qchfqxw', '', 'account/064pd0r1n198z3cdjk0qchfqxw', '', 'sso_link/064pd0r1n3bzsppncv3gjw895m
account/064pd0r1n198z3cdjk0qchfqxw', X'B92482AE39360957BE1B93B6713ECED05FD4371B3B88CAC95BB763CBC30420F6');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n38xajj9ve9dx397jg', '', 'account/064pd0r1n38xajj9ve9dx397jg
account_role/064pd0r1n38xajj9ve9dx397jg/0', X'9F7A33E6F6C0E988D5CBB832704B2DCF421FDF4465DB628F4FD45E4A4EC1A225');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n38xajj9ve9dx397jg', '', 'account/064pd0r1n38xajj9ve9dx397jg', '', 'mailbox/064pd0r1n38xajj9ve9dx397jg', X'CC1A1C373954D86A26C197A72CC3910CE9E42EA5D8605B82A8228A4A202EE28B');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', '', 'sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', X'A7DCD12C6610AA28B63880ECAFA725005E3BEF0BE19F4E974A2B47BC32486970');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', '', 'sheet_comment/064pd0r1n3s9cz5dzsdg5h0pm0', X'8CD3DAFDA983CA6E189A1E0FD1E9BD1F023B427A23ACEA2AF26429CF1D6846AE');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3m3ksjh54kpbtn6jr', '', 'unit/064pd0pyg3tzra74retmq96byw
unit/064pd0pyg3m6mjj1pt86v1t90c
unit/064pd0pyg3m3ksjh54kpbtn6jr
unit_from/064pd0pyg3m3ksjh54kpbtn6jr/0
unit_from/064pd0pyg3m3ksjh54kpbtn6jr/1
unit_name/064pd0pyg3m3ksjh54kpbtn6jr/2025-03-01', X'F50D283AE27FA73C7FBA23A9E132F0BE031158B340D700563DE835AA503E299C');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', '', 'sheet_comment/064pd0r1n3s9cz5dzsdg5h0pm0', X'47D9FF32CBCFF3F3416357F6C3BD571A580DD9E137EA9FB95FCE42DAB69A9D13');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', '', 'sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', X'1999CEA10F6B5B6387BDFED89439BD314689E5641D857FC31C9A86141C7A6778');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_round/064pd0r1n098zzg8vbpv27dfn4', '', 'review_round/064pd0r1n098zzg8vbpv27dfn4
review_due/064pd0r1n1gxmjjnkwa2b0ffrr
review_due/064pd0r1n2270e5rf5d1hdz374
review_due/064pd0r1n07a29h0t8v3at02v0
review_due/064pd0r1n1y91a7rbb5krnyrpr
review_due/064pd0r1n1537c1hxf7w7176a4
review_office/064pd0r1n27km292z7hfwptr18
review_form/064pd0r1n0pggswy3360zc4rag
review_line/064pd0r1n2d2w70qrpp434v3sw
review_line/064pd0r1n3xwwj4awzc3ngb4vr
review_form/064pd0r1n14g7q05cttkxqr9gw
review_line/064pd0r1n046r5gjqhx8va8ra0
review_line/064pd0r1n3sy058k7ba9anqdw8
review_form/064pd0r1n143ecy02v5ywtvwzw
review_line/064pd0r1n0artwb51wk3g3ywrw
review_line/064pd0r1n206nzaztcpejsemq8', X'B8436A96A054DC4884CC73A35D991F29A1CF3CC58F8F31F0B3C96B2766EBD58A');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_round/064pd0r1n098zzg8vbpv27dfn4', '', 'review_round/064pd0r1n098zzg8vbpv27dfn4
review_interest/064pd0r1n158qh1y01mqzt2etc', X'9FD6B58196C963BB1689E51303F7DC8749CC4E9D248114FAF7820D28E889F88E');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n0pggswy3360zc4rag', '', 'review_form/064pd0r1n0pggswy3360zc4rag
review_figure/064pd0r1n2s04da87xp3cd6xhw
review_figure/064pd0r1n06r8bsvdv56bnq9gg
review_figure/064pd0r1n05a6g3es0vq0x2sw0', X'07618F20363F3AD37206D2231C8BD51DDE3700722DB606ADE98E7D815319FE9E');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n0pggswy3360zc4rag', '', 'review_form/064pd0r1n0pggswy3360zc4rag', X'2C667B2CC55D8A56F863F643787F7B3F417CCC127A58BE399366748A2137368B');
insert into log values (36, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg15ay2cznjgetg84pg', '064pd0pyg15ay2cznjgetg84pg', 'review_form/064pd0r1n14g7q05cttkxqr9gw', '', 'review_form/064pd0r1n14g7q05cttkxqr9gw
review_figure/064pd0r1n3ymmzxwm8r7smc504
review_figure/064pd0r1n3r6aq6dehbcmje6nc
review_figure/064pd0r1n3y8e54prqqeb094s4', X'6183F8D5439DBCA679530CF614E0740ECCA97AB34D4DC05C278C6CDC25D6ADF4');
insert into log values (37, 1689642009000000, 'review.send', 'nguoi-064pd0pyg15ay2cznjgetg84pg', '064pd0pyg15ay2cznjgetg84pg', 'review_form/064pd0r1n14g7q05cttkxqr9gw', '', 'review_form/064pd0r1n14g7q05cttkxqr9gw', X'BF7FF9D2D64E945196F6A137C0FFBB8838AA3AAA81893D981F17CC95232AC346');
insert into log values (38, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_round/064pd0r1n098zzg8vbpv27dfn4', '', 'review_round/064pd0r1n098zzg8vbpv27dfn4', X'C8CA235364A6A1EB56C1B878A03C6923A91F9227A619072FB8841794D2232C83');
insert into log values (39, 1689642010000000, 'review.match', 'nguoi-064pd0pyg15ay2cznjgetg84pg', '064pd0pyg15ay2cznjgetg84pg', 'review_form/064pd0r1n0pggswy3360zc4rag', '', 'review_form/064pd0r1n0pggswy3360zc4rag
review_line/064pd0r1n2d2w70qrpp434v3sw
review_entry/064pd0r5j2c8xrxjt767j2e26r
review_entry/064pd0r5j0w8bmexhzpgdxv1dm', X'6E4E542C55F359BA45ED82432531E7A412A7E35BF527A4542CB4C96E6644F5B6');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1k7ewyr2t8z6n074r', '', 'unit/064pd0pyg1k7ewyr2t8z6n074r
unit_name/064pd0pyg1k7ewyr2t8z6n074r/1994-01-01', X'998C2BBAAE59E25450CF6C928879CD7DAE1BEFF3E5F9C6790AD1B0FACD6E343C');
insert into log values (40, 1689642011000000, 'review.match', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n14g7q05cttkxqr9gw', '', 'review_form/064pd0r1n14g7q05cttkxqr9gw
review_line/064pd0r1n046r5gjqhx8va8ra0
review_entry/064pd0r9f2fjh3k0n24q7b8yz8
review_entry/064pd0r9f1ygkng1nyb552r774', X'6E8FB4CBFC833C87D785617F4FDAB7D614A0B8C5436E8945FE2643D2526B762B');
insert into log values (41, 1689642012000000, 'review.match', 'nguoi-064pd0pyg15ay2cznjgetg84pg', '064pd0pyg15ay2cznjgetg84pg', 'review_form/064pd0r1n0pggswy3360zc4rag', '', 'review_form/064pd0r1n0pggswy3360zc4rag
review_line/064pd0r1n3xwwj4awzc3ngb4vr
review_entry/064pd0rdc2853dkpfjv6zmz8yw
review_entry/064pd0rdc345ky79cjdb9nxdwm', X'D8CD822CC31113AFD448A38B5B7217062DA6DB6C1F46A83A7718940C81BABB9B');
insert into log values (42, 1689642013000000, 'review.match', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n14g7q05cttkxqr9gw', '', 'review_form/064pd0r1n14g7q05cttkxqr9gw
review_line/064pd0r1n3sy058k7ba9anqdw8
review_entry/064pd0rh90ffg20jxkcp7px9t8
review_entry/064pd0rh91g7bv95ez7t1j7r5g', X'1D94527BA13EAC79154DEF22593CDCBD5BF32B5A70D2F35FD6573853C5895BCD');
insert into log values (43, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n143ecy02v5ywtvwzw', X'B72C632C07718A4CB4280E8F41F87F9DF3023E7058BEAE6DD7EF19879C584EFB');
insert into log values (44, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg12pcp54crexr0ha78', '064pd0pyg12pcp54crexr0ha78', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n0pggswy3360zc4rag
review_line/064pd0r1n3xwwj4awzc3ngb4vr
review_form/064pd0r1n143ecy02v5ywtvwzw
review_figure/064pd0rh91pgrrqy7nc5ygg4c4
review_figure/064pd0rh91dq0nf0d1c2mfz014
review_figure/064pd0rh92xcmz2z8k2krzr8vc
review_form/064pd0r1n14g7q05cttkxqr9gw
review_line/064pd0r1n3sy058k7ba9anqdw8', X'86395EE64D2AAC8EF1932497AF6862A7FBCD6F5C78139AC51F295A25CF8B2755');
insert into log values (45, 1689642013000000, 'review.send', 'nguoi-064pd0pyg12pcp54crexr0ha78', '064pd0pyg12pcp54crexr0ha78', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n143ecy02v5ywtvwzw', X'9B5E5D6D37AE1ED5F4E65EECFF6028A701622DB7B1260EF88E120E3D6D7E2D61');
insert into log values (46, 1689642014000000, 'review.match', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n143ecy02v5ywtvwzw
review_line/064pd0r1n0artwb51wk3g3ywrw
review_entry/064pd0rn60wfcvcyhn1axv6c3g
review_entry/064pd0rn63y5w88sk975fg68gc', X'3D49C74233CACDA6C834E2E02862753970AB76275ACC8CEC40E829DA3CEFBFBB');
insert into log values (47, 1689642015000000, 'review.return', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n143ecy02v5ywtvwzw
review_line/064pd0r1n206nzaztcpejsemq8', X'EB7FC85D5DE3C0F7761969E594D5C2A94FB67ECBB4D9E8F26398E87A59B14D7A');
insert into log values (48, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg12pcp54crexr0ha78', '064pd0pyg12pcp54crexr0ha78', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n143ecy02v5ywtvwzw
review_proof/064pd0rs33q0317ffw4qnvj5hw', X'C12068D762DDC5058DBA9336DB5C72EB3212D9B5381AEFD866871CD2A5DE1636');
insert into log values (49, 1689642015000000, 'review.send', 'nguoi-064pd0pyg12pcp54crexr0ha78', '064pd0pyg12pcp54crexr0ha78', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n143ecy02v5ywtvwzw
review_line/064pd0r1n206nzaztcpejsemq8', X'8FBD395E41B58ED10F6E55D61A9C8FB2E44B6298914BA19A7EDC6B934FCDD442');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg15ay2cznjgetg84pg', '', 'unit/064pd0pyg15ay2cznjgetg84pg
unit_name/064pd0pyg15ay2cznjgetg84pg/1994-01-01', X'A5A3AF05D2E3EBE0A6E0BF1D1B2F42C3494164FA68B3DB2D07FBD0CC35D9F371');
insert into log values (50, 1689642016000000, 'review.match', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n143ecy02v5ywtvwzw', '', 'review_form/064pd0r1n143ecy02v5ywtvwzw
review_line/064pd0r1n206nzaztcpejsemq8
review_entry/064pd0rx00nan47435297xwh8w
review_entry/064pd0rx00gtanxy6bqt5j5nxc', X'656134B80ECC8AF8B9588F55B2B0E64D29FD5543C556279E880FC0E47AC9A068');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_round/064pd0r1n098zzg8vbpv27dfn4', '', 'review_round/064pd0r1n098zzg8vbpv27dfn4', X'19080581DDD7D0F87150D7F0BA73E11D0C0FE2B5A2336D63EC64D0DD63DB5B46');
insert into log values (52, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_round/064pd0r1n098zzg8vbpv27dfn4', '', 'review_round/064pd0r1n098zzg8vbpv27dfn4', X'457689C8F93C8198BA873CCBD06BB5F5A3A41DEEFF44A5D60806A56DEF763BA0');
insert into log values (53, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_round/064pd0r1n098zzg8vbpv27dfn4', '', 'review_round/064pd0r1n098zzg8vbpv27dfn4', X'F1FEA0B38B710EF13DA7AC20347CB3BA91321FC7F50C8781D9AF440F99AE317F');
insert into log values (54, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg15ay2cznjgetg84pg', '064pd0pyg15ay2cznjgetg84pg', 'review_form/064pd0r1n0pggswy3360zc4rag', '', 'review_form/064pd0r1n0pggswy3360zc4rag
review_line/064pd0r1n3xwwj4awzc3ngb4vr
review_entry/064pd0s0x1ap3vc4x4907107gm', X'A14E070C8602E38C04E66968DC82CFC97A5166865216E95ABAE2C40078002A15');
insert into log values (55, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '064pd0pyg1k7ewyr2t8z6n074r', 'review_form/064pd0r1n14g7q05cttkxqr9gw', '', 'review_form/064pd0r1n14g7q05cttkxqr9gw
review_line/064pd0r1n3sy058k7ba9anqdw8
review_entry/064pd0s4t2fh5g2ej8a9556q6c', X'47A947681C10E3811CD42BEE9DB64BAB4B898F069479478F913EB3A73A704626');
insert into log values (56, 1689642018000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg1k7ewyr2t8z6n074r', 'review_round/064pd0r1n098zzg8vbpv27dfn4', '', 'review_result/064pd0s4t1xr10eebjcxq81c3r
review_round/064pd0r1n098zzg8vbpv27dfn4', X'2CDAB5275E96687A3D31FDD46330A4A7228C31C6C40343C7BAA266CF4442BB16');
insert into log values (57, 1689642018000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'5EB1FBB8AE6972F9ED78211349BAF6488EA6B35D055E152A0F4F6436A60EB2D8');
insert into log values (58, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'86F94038C0EF7A59C3CFB5B534898228A825AEEC9D5B356160DD9D38B81A0347');
insert into log values (59, 1689642018000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'4537661637D5F1C21A7C33AEBAB3517AF56B42E08209891A206CC1626972FB24');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg12pcp54crexr0ha78', '', 'unit/064pd0pyg12pcp54crexr0ha78
unit_name/064pd0pyg12pcp54crexr0ha78/1994-01-01', X'96A5DD964052668E83A54657A18E25591C46B1316A893887523E5F43D0122981');
insert into log values (60, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'A8D847CAF0E1E97DC023EF8EB1B8D449EE857FEF9986AA1276EBD217FA3D5F80');
insert into log values (61, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'A0610C65A2620C674175B57FC213C1B809AD746C6B4D85D418FF531ED81B2588');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg241fvf1d2avs8fkw8', '', 'bloc/064pd0pyg241fvf1d2avs8fkw8', X'C823C8FCB959B5301C517951F78158E655024D35E8AAE8F6C401DC59FD553C5F');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8
bloc_milestone/064pd0pyg1df4cezsdhdaej9wr
bloc_milestone/064pd0pyg1gpryqrr0fzk2j41m
bloc_milestone/064pd0pyg1w5gft5ydzgk3hnvc
bloc_milestone/064pd0pyg2ers6vbmw0cgyh2bc
bloc_milestone/064pd0pyg2pkexreqewf21188m
bloc_milestone/064pd0pyg2vhmfwfh81j7wnc4m
bloc_milestone/064pd0pyg3534n8jqr7qkqe1s0
bloc_milestone/064pd0pyg361e3g19yv3g6gpyg
bloc_milestone/064pd0pyg3ag7s9ee3az8e6e5r
bloc_milestone/064pd0pyg3ej8xk5x3xg6dmwa0
bloc_milestone/064pd0pyg3exmnq0ta4jtspqnw
bloc_milestone/064pd0pyg3kv4ce772799d3w50
bloc_milestone/064pd0pyg3v5mxddb8q12482qc', X'94F622A1D220DDD4342A55CA3D297AD0BF4407F8F77235265BCBF1E4CBED2AA8');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', '', 'bloc_year/064pd0pyg3nwyf4trgz51a9na8', X'34F44E4C63225B07B98E7E0673177B8DF29E7E4B389F6EE7AC1837C48E2C3C84');
insert into log_row values ('account/064pd0r1n198z3cdjk0qchfqxw', 21);
insert into log_row values ('account/064pd0r1n198z3cdjk0qchfqxw', 22);
insert into log_row values ('account/064pd0r1n198z3cdjk0qchfqxw', 23);
insert into log_row values ('account/064pd0r1n198z3cdjk0qchfqxw', 24);
insert into log_row values ('account/064pd0r1n198z3cdjk0qchfqxw', 25);
insert into log_row values ('account/064pd0r1n38xajj9ve9dx397jg', 26);
insert into log_row values ('account/tài-khoản-000', 58);
insert into log_row values ('account/tài-khoản-000', 59);
insert into log_row values ('account/tài-khoản-001', 60);
insert into log_row values ('account/tài-khoản-002', 61);
insert into log_row values ('account_role/064pd0r1n198z3cdjk0qchfqxw/0', 21);
insert into log_row values ('account_role/064pd0r1n38xajj9ve9dx397jg/0', 26);
insert into log_row values ('account_role/tài-khoản-000/0', 58);
insert into log_row values ('account_role/tài-khoản-001/0', 60);
insert into log_row values ('account_role/tài-khoản-002/0', 61);
insert into log_row values ('bloc/064pd0pyg241fvf1d2avs8fkw8', 7);
insert into log_row values ('bloc_exception/064pd0qxr36bdzkhfzfbz04fgr', 16);
insert into log_row values ('bloc_member/064pd0q6a0kdss7gkeyeqxhq3w', 10);
insert into log_row values ('bloc_member/064pd0q6a2gwazzf9e32h5ha74', 10);
insert into log_row values ('bloc_member/064pd0qa733tcd2c4ykmkvr5yc', 11);
insert into log_row values ('bloc_milestone/064pd0pyg1df4cezsdhdaej9wr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1gpryqrr0fzk2j41m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1w5gft5ydzgk3hnvc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2ers6vbmw0cgyh2bc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2pkexreqewf21188m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2vhmfwfh81j7wnc4m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3534n8jqr7qkqe1s0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg361e3g19yv3g6gpyg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3ag7s9ee3az8e6e5r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3ej8xk5x3xg6dmwa0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3exmnq0ta4jtspqnw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3kv4ce772799d3w50', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3v5mxddb8q12482qc', 8);
insert into log_row values ('bloc_milestone/064pd0qsv2c0tncjhh1cf0hc3c', 15);
insert into log_row values ('bloc_paper/064pd0qny2gpw30x9vph9fc3t0', 14);
insert into log_row values ('bloc_term/064pd0qe429r33bt9bq4bb5h74', 12);
insert into log_row values ('bloc_term/064pd0qj11akn5trxyyk634em8', 13);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 10);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 11);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 12);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 13);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 14);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 15);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 16);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 17);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 8);
insert into log_row values ('bloc_year/064pd0pyg3nwyf4trgz51a9na8', 9);
insert into log_row values ('factor/064pd0r1n198z3cdjk0qchfqxw', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/0', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/1', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/2', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/3', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/4', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/5', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/6', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/7', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/8', 23);
insert into log_row values ('factor_code/064pd0r1n198z3cdjk0qchfqxw/9', 23);
insert into log_row values ('file/064pd0r1n05gsqd0jjsaqtqv0g', 20);
insert into log_row values ('log_body/1', 57);
insert into log_row values ('mailbox/064pd0r1n38xajj9ve9dx397jg', 27);
insert into log_row values ('passkey/064pd0r1n0mvd3q72fvvx4wbe8', 24);
insert into log_row values ('person/064pd0r1n2teadfyh7n60wvrn8', 19);
insert into log_row values ('person_post/064pd0r1n3g6y3ey8xqd147smc', 19);
insert into log_row values ('post_title/064pd0r1n1y3jhtxmakcv79qjg', 18);
insert into log_row values ('review_due/064pd0r1n07a29h0t8v3at02v0', 32);
insert into log_row values ('review_due/064pd0r1n1537c1hxf7w7176a4', 32);
insert into log_row values ('review_due/064pd0r1n1gxmjjnkwa2b0ffrr', 32);
insert into log_row values ('review_due/064pd0r1n1y91a7rbb5krnyrpr', 32);
insert into log_row values ('review_due/064pd0r1n2270e5rf5d1hdz374', 32);
insert into log_row values ('review_entry/064pd0r5j0w8bmexhzpgdxv1dm', 39);
insert into log_row values ('review_entry/064pd0r5j2c8xrxjt767j2e26r', 39);
insert into log_row values ('review_entry/064pd0r9f1ygkng1nyb552r774', 40);
insert into log_row values ('review_entry/064pd0r9f2fjh3k0n24q7b8yz8', 40);
insert into log_row values ('review_entry/064pd0rdc2853dkpfjv6zmz8yw', 41);
insert into log_row values ('review_entry/064pd0rdc345ky79cjdb9nxdwm', 41);
insert into log_row values ('review_entry/064pd0rh90ffg20jxkcp7px9t8', 42);
insert into log_row values ('review_entry/064pd0rh91g7bv95ez7t1j7r5g', 42);
insert into log_row values ('review_entry/064pd0rn60wfcvcyhn1axv6c3g', 46);
insert into log_row values ('review_entry/064pd0rn63y5w88sk975fg68gc', 46);
insert into log_row values ('review_entry/064pd0rx00gtanxy6bqt5j5nxc', 50);
insert into log_row values ('review_entry/064pd0rx00nan47435297xwh8w', 50);
insert into log_row values ('review_entry/064pd0s0x1ap3vc4x4907107gm', 54);
insert into log_row values ('review_entry/064pd0s4t2fh5g2ej8a9556q6c', 55);
insert into log_row values ('review_figure/064pd0r1n05a6g3es0vq0x2sw0', 34);
insert into log_row values ('review_figure/064pd0r1n06r8bsvdv56bnq9gg', 34);
insert into log_row values ('review_figure/064pd0r1n2s04da87xp3cd6xhw', 34);
insert into log_row values ('review_figure/064pd0r1n3r6aq6dehbcmje6nc', 36);
insert into log_row values ('review_figure/064pd0r1n3y8e54prqqeb094s4', 36);
insert into log_row values ('review_figure/064pd0r1n3ymmzxwm8r7smc504', 36);
insert into log_row values ('review_figure/064pd0rh91dq0nf0d1c2mfz014', 44);
insert into log_row values ('review_figure/064pd0rh91pgrrqy7nc5ygg4c4', 44);
insert into log_row values ('review_figure/064pd0rh92xcmz2z8k2krzr8vc', 44);
insert into log_row values ('review_form/064pd0r1n0pggswy3360zc4rag', 32);
insert into log_row values ('review_form/064pd0r1n0pggswy3360zc4rag', 34);
insert into log_row values ('review_form/064pd0r1n0pggswy3360zc4rag', 35);
insert into log_row values ('review_form/064pd0r1n0pggswy3360zc4rag', 39);
insert into log_row values ('review_form/064pd0r1n0pggswy3360zc4rag', 41);
insert into log_row values ('review_form/064pd0r1n0pggswy3360zc4rag', 44);
insert into log_row values ('review_form/064pd0r1n0pggswy3360zc4rag', 54);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 32);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 43);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 44);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 45);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 46);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 47);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 48);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 49);
insert into log_row values ('review_form/064pd0r1n143ecy02v5ywtvwzw', 50);
insert into log_row values ('review_form/064pd0r1n14g7q05cttkxqr9gw', 32);
insert into log_row values ('review_form/064pd0r1n14g7q05cttkxqr9gw', 36);
insert into log_row values ('review_form/064pd0r1n14g7q05cttkxqr9gw', 37);
insert into log_row values ('review_form/064pd0r1n14g7q05cttkxqr9gw', 40);
insert into log_row values ('review_form/064pd0r1n14g7q05cttkxqr9gw', 42);
insert into log_row values ('review_form/064pd0r1n14g7q05cttkxqr9gw', 44);
insert into log_row values ('review_form/064pd0r1n14g7q05cttkxqr9gw', 55);
insert into log_row values ('review_interest/064pd0r1n158qh1y01mqzt2etc', 33);
insert into log_row values ('review_line/064pd0r1n046r5gjqhx8va8ra0', 32);
insert into log_row values ('review_line/064pd0r1n046r5gjqhx8va8ra0', 40);
insert into log_row values ('review_line/064pd0r1n0artwb51wk3g3ywrw', 32);
insert into log_row values ('review_line/064pd0r1n0artwb51wk3g3ywrw', 46);
insert into log_row values ('review_line/064pd0r1n206nzaztcpejsemq8', 32);
insert into log_row values ('review_line/064pd0r1n206nzaztcpejsemq8', 47);
insert into log_row values ('review_line/064pd0r1n206nzaztcpejsemq8', 49);
insert into log_row values ('review_line/064pd0r1n206nzaztcpejsemq8', 50);
insert into log_row values ('review_line/064pd0r1n2d2w70qrpp434v3sw', 32);
insert into log_row values ('review_line/064pd0r1n2d2w70qrpp434v3sw', 39);
insert into log_row values ('review_line/064pd0r1n3sy058k7ba9anqdw8', 32);
insert into log_row values ('review_line/064pd0r1n3sy058k7ba9anqdw8', 42);
insert into log_row values ('review_line/064pd0r1n3sy058k7ba9anqdw8', 44);
insert into log_row values ('review_line/064pd0r1n3sy058k7ba9anqdw8', 55);
insert into log_row values ('review_line/064pd0r1n3xwwj4awzc3ngb4vr', 32);
insert into log_row values ('review_line/064pd0r1n3xwwj4awzc3ngb4vr', 41);
insert into log_row values ('review_line/064pd0r1n3xwwj4awzc3ngb4vr', 44);
insert into log_row values ('review_line/064pd0r1n3xwwj4awzc3ngb4vr', 54);
insert into log_row values ('review_office/064pd0r1n27km292z7hfwptr18', 32);
insert into log_row values ('review_proof/064pd0rs33q0317ffw4qnvj5hw', 48);
insert into log_row values ('review_result/064pd0s4t1xr10eebjcxq81c3r', 56);
insert into log_row values ('review_round/064pd0r1n098zzg8vbpv27dfn4', 32);
insert into log_row values ('review_round/064pd0r1n098zzg8vbpv27dfn4', 33);
insert into log_row values ('review_round/064pd0r1n098zzg8vbpv27dfn4', 38);
insert into log_row values ('review_round/064pd0r1n098zzg8vbpv27dfn4', 51);
insert into log_row values ('review_round/064pd0r1n098zzg8vbpv27dfn4', 52);
insert into log_row values ('review_round/064pd0r1n098zzg8vbpv27dfn4', 53);
insert into log_row values ('review_round/064pd0r1n098zzg8vbpv27dfn4', 56);
insert into log_row values ('sheet_comment/064pd0r1n3s9cz5dzsdg5h0pm0', 29);
insert into log_row values ('sheet_comment/064pd0r1n3s9cz5dzsdg5h0pm0', 30);
insert into log_row values ('sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', 28);
insert into log_row values ('sheet_edition/064pd0r1n04cjwprs6pd9gdwp0', 31);
insert into log_row values ('sso_link/064pd0r1n3bzsppncv3gjw895m', 25);
insert into log_row values ('unit/064pd0pyg12pcp54crexr0ha78', 6);
insert into log_row values ('unit/064pd0pyg15ay2cznjgetg84pg', 5);
insert into log_row values ('unit/064pd0pyg1k7ewyr2t8z6n074r', 4);
insert into log_row values ('unit/064pd0pyg2x6353882xwjpq6tc', 0);
insert into log_row values ('unit/064pd0pyg3m3ksjh54kpbtn6jr', 3);
insert into log_row values ('unit/064pd0pyg3m6mjj1pt86v1t90c', 2);
insert into log_row values ('unit/064pd0pyg3m6mjj1pt86v1t90c', 3);
insert into log_row values ('unit/064pd0pyg3tzra74retmq96byw', 1);
insert into log_row values ('unit/064pd0pyg3tzra74retmq96byw', 3);
insert into log_row values ('unit_from/064pd0pyg3m3ksjh54kpbtn6jr/0', 3);
insert into log_row values ('unit_from/064pd0pyg3m3ksjh54kpbtn6jr/1', 3);
insert into log_row values ('unit_name/064pd0pyg12pcp54crexr0ha78/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg15ay2cznjgetg84pg/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg1k7ewyr2t8z6n074r/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg2x6353882xwjpq6tc/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg3m3ksjh54kpbtn6jr/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg3m6mjj1pt86v1t90c/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg3tzra74retmq96byw/1994-01-01', 1);
insert into log_body values (0, X'6E89DE19E3876BD3647B5B4FF86173A6', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2x6353882xwjpq6tc","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg2x6353882xwjpq6tc","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2x6353882xwjpq6tc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2x6353882xwjpq6tc/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg2x6353882xwjpq6tc"}}]}');
insert into log_body values (10, X'97CDEB411AC34A896023DF5B927B7FFB', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0kdss7gkeyeqxhq3w","after":{"from_day":null,"id":"064pd0q6a0kdss7gkeyeqxhq3w","to_day":null,"unit":"064pd0pyg1k7ewyr2t8z6n074r","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_member","id":"064pd0q6a2gwazzf9e32h5ha74","after":{"from_day":null,"id":"064pd0q6a2gwazzf9e32h5ha74","to_day":null,"unit":"064pd0pyg15ay2cznjgetg84pg","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (11, X'2663FF375C3F51956A2E5C296E36DBBE', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa733tcd2c4ykmkvr5yc","after":{"from_day":19417,"id":"064pd0qa733tcd2c4ykmkvr5yc","to_day":19630,"unit":"064pd0pyg12pcp54crexr0ha78","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (12, X'3F9C24E7BE1D43E4C833215DEAE5DA15', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe429r33bt9bq4bb5h74","after":{"from_day":null,"id":"064pd0qe429r33bt9bq4bb5h74","post":"head","to_day":null,"unit":"064pd0pyg1k7ewyr2t8z6n074r","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (13, X'52CE4042FDAFE4F9340AA8897E8683E4', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj11akn5trxyyk634em8","after":{"from_day":19389,"id":"064pd0qj11akn5trxyyk634em8","post":"deputy","to_day":null,"unit":"064pd0pyg15ay2cznjgetg84pg","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (14, X'A2CEEE26FB2344F3EFB2BC7C08362AF3', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny2gpw30x9vph9fc3t0","after":{"file":"ab12","id":"064pd0qny2gpw30x9vph9fc3t0","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (15, X'C3EB0575E69D9CE845EF136602A591D0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv2c0tncjhh1cf0hc3c","after":{"done":null,"due":19452,"id":"064pd0qsv2c0tncjhh1cf0hc3c","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (16, X'3DE0D071AFF24D4343676733E4C7041F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr36bdzkhfzfbz04fgr","after":{"due":19459,"id":"064pd0qxr36bdzkhfzfbz04fgr","milestone":"064pd0qsv2c0tncjhh1cf0hc3c","unit":"064pd0pyg15ay2cznjgetg84pg","why":"khóa sổ ngày 10","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (17, X'47DABFD85AC707B3F8355DA3011AA1B4', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'62DF3381BF7D532EAA646667641293C0', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n1y3jhtxmakcv79qjg","after":{"id":"064pd0r1n1y3jhtxmakcv79qjg","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'16321C7249447FF598D79E96DD218752', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n2teadfyh7n60wvrn8","after":{"code":"an","code_key":"an","id":"064pd0r1n2teadfyh7n60wvrn8","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3g6y3ey8xqd147smc","after":{"from_day":8766,"id":"064pd0r1n3g6y3ey8xqd147smc","person":"064pd0r1n2teadfyh7n60wvrn8","title":"064pd0r1n1y3jhtxmakcv79qjg","to_day":null,"unit":"064pd0pyg2x6353882xwjpq6tc"}}]}');
insert into log_body values (2, X'6076D91D5A8E942A6BE5CE8801E251F6', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3m6mjj1pt86v1t90c","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3m6mjj1pt86v1t90c","kind":"so","opened":8766,"parent":"064pd0pyg2x6353882xwjpq6tc","version":1}},{"table":"unit_name","id":"064pd0pyg3m6mjj1pt86v1t90c/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3m6mjj1pt86v1t90c/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg3m6mjj1pt86v1t90c"}}]}');
insert into log_body values (20, X'4FF2B04FF50AB1399979126B1AF8D9DA', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n05gsqd0jjsaqtqv0g","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n05gsqd0jjsaqtqv0g","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'53FA8B6BCA634A83F86391300A894D4C', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n198z3cdjk0qchfqxw","after":{"code":"83a270452290a249661ad1d19f2857b58ce44662869467e3caba0104bc75dcb9","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n198z3cdjk0qchfqxw/0","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","from_day":19358,"id":"064pd0r1n198z3cdjk0qchfqxw/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'A98E7C179170C5B67F11F0BBF2C99FBC', '{"changes":[{"table":"account","id":"064pd0r1n198z3cdjk0qchfqxw","before":{"code":"83a270452290a249661ad1d19f2857b58ce44662869467e3caba0104bc75dcb9","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"e32cc1248fce534560ba0f944d24bac4e272e49e2916ae65a85f1071c8a9f28f","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'F36F14A98354CCD4AC640D63BB3ABDF7', '{"changes":[{"table":"factor","id":"064pd0r1n198z3cdjk0qchfqxw","after":{"id":"064pd0r1n198z3cdjk0qchfqxw","key":"1e5a73b50c59cd5acea0a9291139b08be5ccbf91686c482bd63bacaeb7012762","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/0","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"29cbc9b460d5446d0fdb24e67616abf3298927ba070b8c0e98df1d6d27746bda","id":"064pd0r1n198z3cdjk0qchfqxw/0"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/1","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"94858eeee492d7715b227fd3aa5d27750c3333d6882db20d07c451a96e62eb94","id":"064pd0r1n198z3cdjk0qchfqxw/1"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/2","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"cd3aabb3d656a2be899c14be83106b0c6b4973f053c0d423a61c56bc0ca6d115","id":"064pd0r1n198z3cdjk0qchfqxw/2"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/3","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"f3f6d8ef0f1791ee54650c2c943ee51d2f47509ebf455092d73c6d2f889c9288","id":"064pd0r1n198z3cdjk0qchfqxw/3"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/4","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"649f52981f4ff99817fb5c569a374e19f4bee6dc780ce070503a021b7865253d","id":"064pd0r1n198z3cdjk0qchfqxw/4"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/5","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"997be1f976231fc7a9e9bdd224f3db80d35d57223315575bb449cbee646d0e60","id":"064pd0r1n198z3cdjk0qchfqxw/5"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/6","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"4bdbcda7d5b8db5c83377477f999acbc83e783f4e7733922e5e3ad0e49ce617b","id":"064pd0r1n198z3cdjk0qchfqxw/6"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/7","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"71c0f9e3c12cb73a28e96fe00a682833c30ee86398a01eace2a7d36823f8a9f7","id":"064pd0r1n198z3cdjk0qchfqxw/7"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/8","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"d6c77c37e2ce6a7cc5d47a438493fe5144f31cd26fc79aa6cb3f765aac216eb1","id":"064pd0r1n198z3cdjk0qchfqxw/8"}},{"table":"factor_code","id":"064pd0r1n198z3cdjk0qchfqxw/9","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","digest":"2ba4e8c08a9ab4c35dfaf734ab1e640cc096df5721593f8ca6275a318d78c1f9","id":"064pd0r1n198z3cdjk0qchfqxw/9"}},{"table":"account","id":"064pd0r1n198z3cdjk0qchfqxw","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"e32cc1248fce534560ba0f944d24bac4e272e49e2916ae65a85f1071c8a9f28f","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"e32cc1248fce534560ba0f944d24bac4e272e49e2916ae65a85f1071c8a9f28f","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'2147D6C1AC921D7F49D9A2AC8435E1C3', '{"changes":[{"table":"passkey","id":"064pd0r1n0mvd3q72fvvx4wbe8","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","handle":"a","id":"064pd0r1n0mvd3q72fvvx4wbe8","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n198z3cdjk0qchfqxw","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"e32cc1248fce534560ba0f944d24bac4e272e49e2916ae65a85f1071c8a9f28f","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"e32cc1248fce534560ba0f944d24bac4e272e49e2916ae65a85f1071c8a9f28f","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'32A1C9BB4E0E47E1C8DA537E15F06717', '{"changes":[{"table":"sso_link","id":"064pd0r1n3bzsppncv3gjw895m","after":{"account":"064pd0r1n198z3cdjk0qchfqxw","id":"064pd0r1n3bzsppncv3gjw895m","issuer":"https://sso.example.org","maker":"064pd0r1n198z3cdjk0qchfqxw","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n198z3cdjk0qchfqxw","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"e32cc1248fce534560ba0f944d24bac4e272e49e2916ae65a85f1071c8a9f28f","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"e32cc1248fce534560ba0f944d24bac4e272e49e2916ae65a85f1071c8a9f28f","id":"064pd0r1n198z3cdjk0qchfqxw","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'05C054E1B1124B1322B499D161708D46', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n38xajj9ve9dx397jg","after":{"code":"29fa0150ddd83fa2644dc9485edfbc565f710d622bdbd706f80133a92b1aedac","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n38xajj9ve9dx397jg","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n38xajj9ve9dx397jg/0","after":{"account":"064pd0r1n38xajj9ve9dx397jg","from_day":19358,"id":"064pd0r1n38xajj9ve9dx397jg/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'BB282128F0879E7987D738DCF70FD454', '{"changes":[{"table":"mailbox","id":"064pd0r1n38xajj9ve9dx397jg","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n38xajj9ve9dx397jg","lang":"vi","secret":"dd8ab90a2789f6187393ffda663b3eeb72eca85efaed33b0f7c1fba15b42ac18","version":1}}]}');
insert into log_body values (28, X'5A9ACB4DA4FEBA1BF13C7174DC3EA3D9', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n04cjwprs6pd9gdwp0","after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n04cjwprs6pd9gdwp0","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'F1532B97A3037BB7775B78A0AC4EC199', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n3s9cz5dzsdg5h0pm0","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n04cjwprs6pd9gdwp0","id":"064pd0r1n3s9cz5dzsdg5h0pm0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'812A084B23C09C07853EC6E26DF13EBC', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3tzra74retmq96byw","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg3tzra74retmq96byw","kind":"so","opened":8766,"parent":"064pd0pyg2x6353882xwjpq6tc","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg3tzra74retmq96byw","kind":"so","opened":8766,"parent":"064pd0pyg2x6353882xwjpq6tc","version":2}},{"table":"unit","id":"064pd0pyg3m6mjj1pt86v1t90c","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3m6mjj1pt86v1t90c","kind":"so","opened":8766,"parent":"064pd0pyg2x6353882xwjpq6tc","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg3m6mjj1pt86v1t90c","kind":"so","opened":8766,"parent":"064pd0pyg2x6353882xwjpq6tc","version":2}},{"table":"unit","id":"064pd0pyg3m3ksjh54kpbtn6jr","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3m3ksjh54kpbtn6jr","kind":"so","opened":20148,"parent":"064pd0pyg2x6353882xwjpq6tc","version":1}},{"table":"unit_from","id":"064pd0pyg3m3ksjh54kpbtn6jr/0","after":{"id":"064pd0pyg3m3ksjh54kpbtn6jr/0","origin":"064pd0pyg3tzra74retmq96byw","unit":"064pd0pyg3m3ksjh54kpbtn6jr"}},{"table":"unit_from","id":"064pd0pyg3m3ksjh54kpbtn6jr/1","after":{"id":"064pd0pyg3m3ksjh54kpbtn6jr/1","origin":"064pd0pyg3m6mjj1pt86v1t90c","unit":"064pd0pyg3m3ksjh54kpbtn6jr"}},{"table":"unit_name","id":"064pd0pyg3m3ksjh54kpbtn6jr/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3m3ksjh54kpbtn6jr/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3m3ksjh54kpbtn6jr"}}]}');
insert into log_body values (30, X'EC8BA0B4557D06DE673EA7BB6E9AEA2C', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n3s9cz5dzsdg5h0pm0","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n04cjwprs6pd9gdwp0","id":"064pd0r1n3s9cz5dzsdg5h0pm0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n04cjwprs6pd9gdwp0","id":"064pd0r1n3s9cz5dzsdg5h0pm0","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'2C3471D62085A9811535A75EF955E83E', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n04cjwprs6pd9gdwp0","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n04cjwprs6pd9gdwp0","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n04cjwprs6pd9gdwp0","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'8420F2842F06B2FD60D4C38DA580A70A', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n098zzg8vbpv27dfn4","after":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"review_due","id":"064pd0r1n1gxmjjnkwa2b0ffrr","after":{"due":19558,"id":"064pd0r1n1gxmjjnkwa2b0ffrr","phase":"self","round":"064pd0r1n098zzg8vbpv27dfn4","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2270e5rf5d1hdz374","after":{"due":19559,"id":"064pd0r1n2270e5rf5d1hdz374","phase":"appraisal","round":"064pd0r1n098zzg8vbpv27dfn4","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n07a29h0t8v3at02v0","after":{"due":19560,"id":"064pd0r1n07a29h0t8v3at02v0","phase":"explanation","round":"064pd0r1n098zzg8vbpv27dfn4","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1y91a7rbb5krnyrpr","after":{"due":19561,"id":"064pd0r1n1y91a7rbb5krnyrpr","phase":"second","round":"064pd0r1n098zzg8vbpv27dfn4","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1537c1hxf7w7176a4","after":{"due":19562,"id":"064pd0r1n1537c1hxf7w7176a4","phase":"agreement","round":"064pd0r1n098zzg8vbpv27dfn4","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n27km292z7hfwptr18","after":{"id":"064pd0r1n27km292z7hfwptr18","office":"to-thu-ky","round":"064pd0r1n098zzg8vbpv27dfn4","unit":"064pd0pyg1k7ewyr2t8z6n074r"}},{"table":"review_form","id":"064pd0r1n0pggswy3360zc4rag","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2d2w70qrpp434v3sw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n2d2w70qrpp434v3sw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3xwwj4awzc3ngb4vr","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n3xwwj4awzc3ngb4vr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n14g7q05cttkxqr9gw","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg15ay2cznjgetg84pg","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n046r5gjqhx8va8ra0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n046r5gjqhx8va8ra0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3sy058k7ba9anqdw8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3sy058k7ba9anqdw8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg12pcp54crexr0ha78","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0artwb51wk3g3ywrw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n0artwb51wk3g3ywrw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n206nzaztcpejsemq8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n206nzaztcpejsemq8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'C6AB621D4D6BE166DA3526DA9932F4AE', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n098zzg8vbpv27dfn4","before":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3nwyf4trgz51a9na8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"review_interest","id":"064pd0r1n158qh1y01mqzt2etc","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n158qh1y01mqzt2etc","removed":1,"round":"064pd0r1n098zzg8vbpv27dfn4","unit":"064pd0pyg12pcp54crexr0ha78","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'38F5C6CFE0A1CB31FB5124EFD3F8EEE2', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0pggswy3360zc4rag","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n2s04da87xp3cd6xhw","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n2s04da87xp3cd6xhw","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n06r8bsvdv56bnq9gg","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642009000000,"fact":"lượt","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n06r8bsvdv56bnq9gg","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n05a6g3es0vq0x2sw0","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n05a6g3es0vq0x2sw0","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'DDEB8D24696928BD895C24BE548E199D', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0pggswy3360zc4rag","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":3,"why":""}}]}');
insert into log_body values (36, X'4B9A550DAF5A7D30D2CE4880343FDB04', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n14g7q05cttkxqr9gw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg15ay2cznjgetg84pg","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg15ay2cznjgetg84pg","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n3ymmzxwm8r7smc504","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3ymmzxwm8r7smc504","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n3r6aq6dehbcmje6nc","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642009000000,"fact":"lượt","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3r6aq6dehbcmje6nc","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n3y8e54prqqeb094s4","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3y8e54prqqeb094s4","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (37, X'F05CEDEA7D3677DC2D1EB06F6267EB3A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n14g7q05cttkxqr9gw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg15ay2cznjgetg84pg","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":3,"why":""}}]}');
insert into log_body values (38, X'8AF51D99B5625A066686663511A3DC2F', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n098zzg8vbpv27dfn4","before":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3nwyf4trgz51a9na8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (39, X'E0C379EBE1A5285140B29FE6F8B8243F', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0pggswy3360zc4rag","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2d2w70qrpp434v3sw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n2d2w70qrpp434v3sw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n2d2w70qrpp434v3sw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j2c8xrxjt767j2e26r","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642010000000,"form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r5j2c8xrxjt767j2e26r","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j0w8bmexhzpgdxv1dm","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642010000000,"form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r5j0w8bmexhzpgdxv1dm","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (4, X'DD5EDE3E8C9B175C2B7DFB1B20D38A06', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1k7ewyr2t8z6n074r","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg1k7ewyr2t8z6n074r","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1k7ewyr2t8z6n074r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1k7ewyr2t8z6n074r/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg1k7ewyr2t8z6n074r"}}]}');
insert into log_body values (40, X'2A14D3A2D81EAFCE33C74BE7D7513A4E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n14g7q05cttkxqr9gw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n046r5gjqhx8va8ra0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n046r5gjqhx8va8ra0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n046r5gjqhx8va8ra0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f2fjh3k0n24q7b8yz8","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642011000000,"form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r9f2fjh3k0n24q7b8yz8","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f1ygkng1nyb552r774","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642011000000,"form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r9f1ygkng1nyb552r774","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (41, X'06043AF62668954868F510C2FBADAEE7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0pggswy3360zc4rag","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3xwwj4awzc3ngb4vr","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n3xwwj4awzc3ngb4vr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n3xwwj4awzc3ngb4vr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc2853dkpfjv6zmz8yw","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642012000000,"form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0rdc2853dkpfjv6zmz8yw","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc345ky79cjdb9nxdwm","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642012000000,"form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0rdc345ky79cjdb9nxdwm","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (42, X'734356AA030D5AE8B6DD73DA327AD4C9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n14g7q05cttkxqr9gw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3sy058k7ba9anqdw8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3sy058k7ba9anqdw8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3sy058k7ba9anqdw8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh90ffg20jxkcp7px9t8","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642013000000,"form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0rh90ffg20jxkcp7px9t8","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh91g7bv95ez7t1j7r5g","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642013000000,"form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0rh91g7bv95ez7t1j7r5g","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (43, X'38E1E0B000961B6A8DD238090867EEBA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg12pcp54crexr0ha78","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg12pcp54crexr0ha78","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'31506E74F2B07926D2746EF805B0F96C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0pggswy3360zc4rag","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3xwwj4awzc3ngb4vr","before":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n3xwwj4awzc3ngb4vr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n3xwwj4awzc3ngb4vr","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg12pcp54crexr0ha78","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg12pcp54crexr0ha78","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh91pgrrqy7nc5ygg4c4","after":{"account":"nguoi-064pd0pyg12pcp54crexr0ha78","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rh91pgrrqy7nc5ygg4c4","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh91dq0nf0d1c2mfz014","after":{"account":"nguoi-064pd0pyg12pcp54crexr0ha78","at":1689642013000000,"fact":"lượt","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rh91dq0nf0d1c2mfz014","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh92xcmz2z8k2krzr8vc","after":{"account":"nguoi-064pd0pyg12pcp54crexr0ha78","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rh92xcmz2z8k2krzr8vc","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n14g7q05cttkxqr9gw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3sy058k7ba9anqdw8","before":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3sy058k7ba9anqdw8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3sy058k7ba9anqdw8","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (45, X'8552AB517F7A55A2D5CD8AF1BCD2CFDE', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg12pcp54crexr0ha78","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"sent","unit":"064pd0pyg12pcp54crexr0ha78","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (46, X'5D46FCC0DCAE8E2860EDEAF4FE86B6F4', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"sent","unit":"064pd0pyg12pcp54crexr0ha78","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"sent","unit":"064pd0pyg12pcp54crexr0ha78","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0artwb51wk3g3ywrw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n0artwb51wk3g3ywrw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n0artwb51wk3g3ywrw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn60wfcvcyhn1axv6c3g","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642014000000,"form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rn60wfcvcyhn1axv6c3g","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn63y5w88sk975fg68gc","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642014000000,"form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rn63y5w88sk975fg68gc","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (47, X'7C7DB0F31388B6BDE7014025E6636926', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"sent","unit":"064pd0pyg12pcp54crexr0ha78","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"returned","unit":"064pd0pyg12pcp54crexr0ha78","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n206nzaztcpejsemq8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n206nzaztcpejsemq8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n206nzaztcpejsemq8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (48, X'0B4809ADF7FF258985C5652DFBAC318F', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"returned","unit":"064pd0pyg12pcp54crexr0ha78","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"returned","unit":"064pd0pyg12pcp54crexr0ha78","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs33q0317ffw4qnvj5hw","after":{"account":"nguoi-064pd0pyg12pcp54crexr0ha78","at":1689642015000000,"file":"","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rs33q0317ffw4qnvj5hw","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (49, X'4CF8921F37EA88166031277EA8BEF458', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"returned","unit":"064pd0pyg12pcp54crexr0ha78","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"sent","unit":"064pd0pyg12pcp54crexr0ha78","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n206nzaztcpejsemq8","before":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n206nzaztcpejsemq8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n206nzaztcpejsemq8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (5, X'B161EB7F118722935205883C90D05537', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg15ay2cznjgetg84pg","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg15ay2cznjgetg84pg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg15ay2cznjgetg84pg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg15ay2cznjgetg84pg/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg15ay2cznjgetg84pg"}}]}');
insert into log_body values (50, X'CB0690C56FE085A1D7A2FC1C35620CBF', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n143ecy02v5ywtvwzw","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"sent","unit":"064pd0pyg12pcp54crexr0ha78","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n143ecy02v5ywtvwzw","kind":"","name":"Thanh tra","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg12pcp54crexr0ha78","stage":"sent","unit":"064pd0pyg12pcp54crexr0ha78","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n206nzaztcpejsemq8","before":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n206nzaztcpejsemq8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0r1n206nzaztcpejsemq8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx00nan47435297xwh8w","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642016000000,"form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rx00nan47435297xwh8w","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx00gtanxy6bqt5j5nxc","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642016000000,"form":"064pd0r1n143ecy02v5ywtvwzw","id":"064pd0rx00gtanxy6bqt5j5nxc","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (51, X'C34FAA03894159C02BB1D8E142662681', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n098zzg8vbpv27dfn4","before":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3nwyf4trgz51a9na8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (52, X'92DFAC35A443CB90C8BA7DDF3A8277F0', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n098zzg8vbpv27dfn4","before":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3nwyf4trgz51a9na8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (53, X'5F4B1AE90736C6FA1A1DFFA52149DA4A', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n098zzg8vbpv27dfn4","before":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3nwyf4trgz51a9na8"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (54, X'844A78CA2D2FB6A601B81A944E45ABE6', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n0pggswy3360zc4rag","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n0pggswy3360zc4rag","kind":"","name":"Công an","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","stage":"sent","unit":"064pd0pyg1k7ewyr2t8z6n074r","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3xwwj4awzc3ngb4vr","before":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n3xwwj4awzc3ngb4vr","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0r1n3xwwj4awzc3ngb4vr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x1ap3vc4x4907107gm","after":{"account":"nguoi-064pd0pyg15ay2cznjgetg84pg","at":1689642017000000,"form":"064pd0r1n0pggswy3360zc4rag","id":"064pd0s0x1ap3vc4x4907107gm","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (55, X'08E63984938F64ABCE7B9C3CF2BCCCB8', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n14g7q05cttkxqr9gw","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n14g7q05cttkxqr9gw","kind":"","name":"Tòa án","round":"064pd0r1n098zzg8vbpv27dfn4","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg15ay2cznjgetg84pg","stage":"sent","unit":"064pd0pyg15ay2cznjgetg84pg","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3sy058k7ba9anqdw8","before":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3sy058k7ba9anqdw8","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0r1n3sy058k7ba9anqdw8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t2fh5g2ej8a9556q6c","after":{"account":"nguoi-064pd0pyg1k7ewyr2t8z6n074r","at":1689642018000000,"form":"064pd0r1n14g7q05cttkxqr9gw","id":"064pd0s4t2fh5g2ej8a9556q6c","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (56, X'88B91939C30834EB3B00B7AA066D0130', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s4t1xr10eebjcxq81c3r","after":{"at":1689642018000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s4t1xr10eebjcxq81c3r","no":1,"round":"064pd0r1n098zzg8vbpv27dfn4","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n098zzg8vbpv27dfn4","before":{"auto":1,"decided":null,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3nwyf4trgz51a9na8"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n04cjwprs6pd9gdwp0","file":"","grace":3,"id":"064pd0r1n098zzg8vbpv27dfn4","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642018000000,"times":1,"version":7,"year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (57, X'3DE87AB754FA1E0BE872E1F74CB6D6C9', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (58, X'3420670CAC190B37841469767167A46E', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (59, X'EBB611B19063473CFE7B7645C52A85C8', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (6, X'79781EA9427E3BA664CD2FD76A88536E', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg12pcp54crexr0ha78","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg12pcp54crexr0ha78","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg12pcp54crexr0ha78/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg12pcp54crexr0ha78/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg12pcp54crexr0ha78"}}]}');
insert into log_body values (60, X'E40F5E791FF0E099EEB9326058DAD3BE', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (61, X'0B46AAC129D19E93069A8B05DA4FF548', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (7, X'7FA6C022F347DBA9611A147A41DD1C4D', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg241fvf1d2avs8fkw8","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg241fvf1d2avs8fkw8","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'8CAA965369C1E84E73A60F6304D9AC15', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg1df4cezsdhdaej9wr","after":{"done":null,"due":19388,"id":"064pd0pyg1df4cezsdhdaej9wr","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg1gpryqrr0fzk2j41m","after":{"done":null,"due":19415,"id":"064pd0pyg1gpryqrr0fzk2j41m","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg1w5gft5ydzgk3hnvc","after":{"done":null,"due":19417,"id":"064pd0pyg1w5gft5ydzgk3hnvc","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg2ers6vbmw0cgyh2bc","after":{"done":null,"due":19523,"id":"064pd0pyg2ers6vbmw0cgyh2bc","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg2pkexreqewf21188m","after":{"done":null,"due":19548,"id":"064pd0pyg2pkexreqewf21188m","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg2vhmfwfh81j7wnc4m","after":{"done":null,"due":19634,"id":"064pd0pyg2vhmfwfh81j7wnc4m","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg3534n8jqr7qkqe1s0","after":{"done":null,"due":19676,"id":"064pd0pyg3534n8jqr7qkqe1s0","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg361e3g19yv3g6gpyg","after":{"done":null,"due":19688,"id":"064pd0pyg361e3g19yv3g6gpyg","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg3ag7s9ee3az8e6e5r","after":{"done":null,"due":19691,"id":"064pd0pyg3ag7s9ee3az8e6e5r","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg3ej8xk5x3xg6dmwa0","after":{"done":null,"due":19695,"id":"064pd0pyg3ej8xk5x3xg6dmwa0","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg3exmnq0ta4jtspqnw","after":{"done":null,"due":19702,"id":"064pd0pyg3exmnq0ta4jtspqnw","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg3kv4ce772799d3w50","after":{"done":null,"due":19706,"id":"064pd0pyg3kv4ce772799d3w50","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg3nwyf4trgz51a9na8"}},{"table":"bloc_milestone","id":"064pd0pyg3v5mxddb8q12482qc","after":{"done":null,"due":19741,"id":"064pd0pyg3v5mxddb8q12482qc","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg3nwyf4trgz51a9na8"}}]}');
insert into log_body values (9, X'025BE764D2F6C2BE522272AFE7E86C94', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3nwyf4trgz51a9na8","before":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg241fvf1d2avs8fkw8","id":"064pd0pyg3nwyf4trgz51a9na8","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'F171996B978D452046728A5A112EED50ECFEEEED2775EBBA9B3BD539C07F40E0');
insert into log_hash values (1, X'2B57333EE74BA7C438341BA8C5F31C16C3753EDEA72DC851EDE239DD542FBE55');
insert into log_hash values (10, X'2FF9D358B11DD4EB31D41433945940DAD92B69C6FA27E806EA140F5A6CCB4154');
insert into log_hash values (100, X'2675BFC81D1C86C9A3AFFC421C472A522B43EC677C96E4A1D242FF7964FA8F47');
insert into log_hash values (101, X'E65F5E7FC099800B2F84CC7AF5B0E7F56BB4B07052B483DCD4FC3D0A80E32EBC');
insert into log_hash values (102, X'137319B6A209E2A179986AB92A4F6FE300C086D35E4CD830BD965D329E34E0FE');
insert into log_hash values (103, X'C405630C63DBE53C3C6234A241B41FCEAD6609225D09BCC6B0C216D4DB94E6DC');
insert into log_hash values (104, X'8EB93DD02C9E3B118F4ECD549C9446E9ACA061EFDDE6C058E4871BE380C1D683');
insert into log_hash values (105, X'EB454AE5789686803B497545296BBCAB7CD533FFBAC45517E9D25D0DB7C45C67');
insert into log_hash values (106, X'63FE3B84B2E527EF5B337654544568B867D76B2FFFC20A3FFA54F2593769027C');
insert into log_hash values (107, X'D04E0DEA7DFD154B8B74A0432B81F601545CFB65D7436AB5C738F7BF2C250D7F');
insert into log_hash values (108, X'5A0B5DD69EFBA3CB1BD754020518AB624883A0365E3C7AB85761C91608110999');
insert into log_hash values (109, X'E1369AA3EB0A372A6EED27E02AB09A78D33C771F2704089E39A883704E0136E5');
insert into log_hash values (11, X'7672FDD2F5B52B8C3F6778135CDD1693B7568904A6193EB6D9D34C1B906BE31C');
insert into log_hash values (110, X'59547613DDE9FBA760A60D811685AA9AA9FBAA4232276000A1D67EA0B9E709CA');
insert into log_hash values (111, X'398832670EA9ED492863C1E598C7946898B8BBDFCC02F1E278E2A4DDE3501AAB');
insert into log_hash values (112, X'2169BC307D01E292E8C0BA5001FCD776458DE72598883ECCB72FCDA32CCD3A56');
insert into log_hash values (113, X'0624C94EE7DD495B1C14FA105A4A1C9576C0D92B4FC278CBA007D7F5A030F500');
insert into log_hash values (114, X'A9BF49CC409D9DB54E8C2373154232B3C81896B6B96B6854346831E03E236E66');
insert into log_hash values (115, X'210F196CC4BB96A59A56610DF04704BB1A0A74D1DBF6E99AE3B6A8B72E5C8E30');
insert into log_hash values (116, X'1E9F101E71710ABD8FA30FCCCF369BD4C69AE1B2C11325845244533A95D50183');
insert into log_hash values (117, X'C6B4552943C2608169E46E8AA6DC7B665DFBDAE56686A79E290CFA5F78DB7DFC');
insert into log_hash values (118, X'62040DEB1898C2774350D39849AE254B5550402DE06D3EB32D52FA53B2E9B6C5');
insert into log_hash values (12, X'B30C574B94857C1C391C333BC2B106A323AB36FF254033283C138E278243E3B1');
insert into log_hash values (13, X'0249CA478B892D5434224AA42DAD85FA1A47BC1F33693198CBC304720969C1E6');
insert into log_hash values (14, X'5B1E7900AB66DB6A00E72395D4D2D8B7A9FE7D312E7DDE4ACFAD2E833CDBB59A');
insert into log_hash values (15, X'BD04476EA54A0E21C752F42273A6A47980090BDB4D8B031A2B6101F14CB66766');
insert into log_hash values (16, X'21E5E7E43B703DD02568299CD16099D39826C2873017D4CA4FF1D6806AB56924');
insert into log_hash values (17, X'A3FC1F568D73A335A0ACA709E800C96C3CACA10F3F8BAD8C8ED422E4A2DFF247');
insert into log_hash values (18, X'ECC8BCDBA7B5955A1785C9A45635EBBF4E82E431F0E7698B8170AABE2023839B');
insert into log_hash values (19, X'9D14E2BB853EABCBB60A1AE061A0750A99A7DEDA968D9E31B7DE4EE78A925BD1');
insert into log_hash values (2, X'82AC20930DEE7078D9550A8CE5210F2C97AB043B05834E75022C2E7EA53F7A00');
insert into log_hash values (20, X'121611037C9822CB0B250529D57D000D1D75AEA69A275976A043C799FF9A0DF0');
insert into log_hash values (21, X'5F14BC8299D842470737DF42DDB76ECA5493A84149678B7905F2A4E6E7FF847C');
insert into log_hash values (22, X'CD0A9345AB82BB8F9BD4D4ACB5E9F15A0B8B1EA9374ED7E1875F337A67CCC50F');
insert into log_hash values (23, X'50DD99893CD7D094D459657647B0ABAD579D34F9C0F5EE524B7A36F7F7978A45');
insert into log_hash values (24, X'129A97ED51042F30296030492E8E4463A9A6059AE5911EDBB14F07A3DEB7970B');
insert into log_hash values (25, X'8E07B01AFEE49467AF2DE982E5B5BF5188CB6929181FFC9685AD535741B5D54E');
insert into log_hash values (26, X'B5036AECD217C8B2A61CFEAEBEACF63F7786A0D428C031840CE32E9EEA18849B');
insert into log_hash values (27, X'510495446079BA354F41EA33955556C4042BA43570DBB00C7DAA4B1146AD1C87');
insert into log_hash values (28, X'869953612D2633DE81846EFD398B6DA518EB46A71070DB670791AE2B5C3321CB');
insert into log_hash values (29, X'E26D6D36D8EE1198EAB4EDA4ABC637C4611CE1295A4EA49BBA0AF0EFCFF5E2A6');
insert into log_hash values (3, X'F8C9FD89BA3DEF651B737632075DC7AFF3CA5FA4CBB8E188A64342E4A1495414');
insert into log_hash values (30, X'10E6E7843CB358490D6F356363AB227800B24946F6AE8BA522632366050462BE');
insert into log_hash values (31, X'48AB1659EAB4EC98C31DEFAFF70F21E7F66CBFD16964BD512F178962DA2E1954');
insert into log_hash values (32, X'614B75BDC07644FB34B6CEB97C5D7C6129850461EAB802F1CF156D9607870151');
insert into log_hash values (33, X'173081EB3AA416FC1BC19FC1CB25C588CF71C404B85BE3E3F715985F69F0403B');
insert into log_hash values (34, X'0AD2A36FBF2A071C4A16A1AEB4CCF11D508C22D40E652D137628E3C51F70EA80');
insert into log_hash values (35, X'7899912EE29A6DA5D03CE7012F07C03F4D4B739DAB977FEF79DABABF67B2C6BA');
insert into log_hash values (36, X'FA26568E76A5869F06AC8F95E126CEF8B84702555E348F275EBDBDCC5392B058');
insert into log_hash values (37, X'5A1434709DF82240A0B76425FCE6C35C227A51C6249900162E62A8F7083EAB01');
insert into log_hash values (38, X'E6B17019DAC557A2E92796B24C384884CEE91277B8F4EDF237A66567EEF505F1');
insert into log_hash values (39, X'7C2EBA8619C05D5BB6F56BE19521B7BC85102280B356140C02AB4F34980A5100');
insert into log_hash values (4, X'034702EDE4917E4C19D8113C6C721E353083D462D07310CC7C3C9AE89F93E00B');
insert into log_hash values (40, X'BEA88EAD4022F898E4AEF5BD0EC5F07566102752C3B9C7EF4383E190F4702D19');
insert into log_hash values (41, X'AA8F692DAC18B12EDB537B3A110D3DBBDFE48C8FB088833EF8C6FC97EE5C10B5');
insert into log_hash values (42, X'76B5E3BEC9AF7BAE195D030F69A0DD69834E9833CD34B4AECA7673FB5AA78447');
insert into log_hash values (43, X'55033C0E6D5B18C53884E1D09981EAC84035B024D6561D2775C3EAF9A614E7AB');
insert into log_hash values (44, X'B04B0ABE7F956D1567E7B9843F5B29E6CE7908C4B3CDD2AF03FD238CAB4C1F7C');
insert into log_hash values (45, X'64839090B23CD79EA41C3338334CB78740F0B1EA99A3FBEFB989DBC61B4CDDF4');
insert into log_hash values (46, X'64F3274F3926C00023CB93B359D7244B05F7829C7750B6B90D33C8756D18693A');
insert into log_hash values (47, X'C7C483FCFBDF32E98EDD179570248F963F2DA2C9AD6099BB37996BCFE1BF6B15');
insert into log_hash values (48, X'E191804B77D89E439A79259C1C0E9BABC1A10EE350794572F5BD4BB7D78EBEB6');
insert into log_hash values (49, X'63F8B3658314567F412A2FD48E8D89FC8BA524BF67D43F4ED0B591DA76518A8B');
insert into log_hash values (5, X'B8D43F48204621B09669626B164F42310A6A22701D08443D8670A1090565463A');
insert into log_hash values (50, X'8E74AA39582ABA1CB944F56610AE1B503C9976C31BD4056898BCDDE2F6294852');
insert into log_hash values (51, X'ACB2EB8A9294754AABA21042A47E393F9CEBCD4308A293734B7C1BE96B0B32FC');
insert into log_hash values (52, X'FB9E2C4B98C7E9DCFA1677E05CF82C882C28D8B895D20F5B858443BF11ACC595');
insert into log_hash values (53, X'9E19EBB708BB986B2FFB24F312E27B87D1153BE1BEBFB1641FA4D81590E1F254');
insert into log_hash values (54, X'081226DC8FD08A5E597082FD86E20720EF8BF7146D0D7ED1EBC465195E5878FB');
insert into log_hash values (55, X'2E750FAC1176B329C9C7B8DAAFDBB19A2B9699A597424C08B4175C9626795780');
insert into log_hash values (56, X'7D2032FF8FF21051A99ABC40A85E4290885023E767CABE70FF78A39071EF107C');
insert into log_hash values (57, X'46B9C3ACD1D55F77F68E7239285CFA2E7CDEAFB26F0EE4B73F60AD1C37933211');
insert into log_hash values (58, X'6696F76B102D629594C2D00997741C2C4798A880BD0EFCF1F867BAEBCBCFE28A');
insert into log_hash values (59, X'2EDFE672A4FA02E7D541E61DA3BC2A39FDC9EA61A3440DE114892B0AA15DB00E');
insert into log_hash values (6, X'57C7359409DB1726EC8A7043975AED6AC4EBDF3165B2D20C3D35A136FA06562A');
insert into log_hash values (60, X'71830B5AA91DD35F7C0680A31C2E51897B18D32F1AD6EFCFC3B5B5877E6E348A');
insert into log_hash values (61, X'471D258983737073461D6FF264E00DC9FA48E3063CF33A1C02773CC88331D690');
insert into log_hash values (62, X'E8143BD4755D6BC34237579E4DAEF0C3FF98B886454E3AD11D59480825907A47');
insert into log_hash values (63, X'C5FCEE4BAC0610EAD5D6CA5DD9880D70758DB0DCDC7301CE30FA2499C36685F0');
insert into log_hash values (64, X'AC61F39340800B3DBB1D70137C92914FE599809B408DEF1997843A5B7C65EBFE');
insert into log_hash values (65, X'164D6D9B9623CE597FCBB8A37AF57F301CC4862EBB928898BDB0214B3322BA32');
insert into log_hash values (66, X'84B8F97FDFB270EC65C12E5FFC5BB41B68103F3FFDFD6DA39466EF8BF49998E8');
insert into log_hash values (67, X'CA2319CF8B86FC9708F523B9C81383DF5A821E67C1D3660EFC688B8C3DCC682F');
insert into log_hash values (68, X'8F22DCDEC7AB315E335563E459E6EDB9C67511B0106DF8A9F9AA2276988C970D');
insert into log_hash values (69, X'3DA3496970C35937B20B51B97948D2E4188DA271D74F12D97C4E486B056F4E15');
insert into log_hash values (7, X'45E80E2285D715E8AA1FCE834EB2B54BE0D2001D4A7E3C502CC1831B23378D3E');
insert into log_hash values (70, X'4EF059F4AD56FD594D598D1F97707D78785F0B29BCEB04C97EF2247E86B79960');
insert into log_hash values (71, X'D8DCB153D8F5AFAF6ADB3D2C2A4929FE7816CA51F8D09532E21FF2B4B70FD97F');
insert into log_hash values (72, X'867A9B2147A84ABBB6DB49462C654E844168AF72370B9ED26FBBAEAB87588618');
insert into log_hash values (73, X'82865BFD3B307C14F6EC715C647CAE07D1CF25189E1B71AE0751956053CFC2B1');
insert into log_hash values (74, X'50821704D52A00EAA0ADF247409FCE584C17765042E1A96413DC728CC89A7769');
insert into log_hash values (75, X'064BB6CE84B884D49F9CCFE5604C4D3BBF4F246213A9373BA8170D8A529E473E');
insert into log_hash values (76, X'ECBAB83905E2564D2DAEEC7C8F8751375E40DCC3D6415522658ED93BB08417A6');
insert into log_hash values (77, X'FEB104DBC398608DE1C3894F916AB5BB24DB97893B5B8CE0C3506CC32553DCAE');
insert into log_hash values (78, X'2B73A17C7ED21E9E92FD28126E1B62447F0FC9E661C6A9CD099A6A5F1B1784D9');
insert into log_hash values (79, X'0E04D8389DB0F6261F011C84A1B5C702A5CC1541AD826A75AE84C1A50F88498B');
insert into log_hash values (8, X'F89A84B5C526B0B0677F514664EFFC04D93BB7335A31E0A9EC9C120F861FD2B0');
insert into log_hash values (80, X'D8C729173A0D442A77142BC717D6823169605F29BB04F97DDC62B594D95102C2');
insert into log_hash values (81, X'564BCE57D9F58EC35FF59D691A6472A295FF21B6272B1D53BBD25C861195C213');
insert into log_hash values (82, X'60C543431FE9D46878408B9859FEDD90F44EFCDFFC752B2191717B61262AE9AB');
insert into log_hash values (83, X'3ECA0C192419FFB0573DB13F58E0D88F85AFB3BD992CBCDA35F74FD7CEAABFC2');
insert into log_hash values (84, X'7452ACC9B6EF0B72579F418AC3D5C8C6CB90B905BC54CE2A122E664503843740');
insert into log_hash values (85, X'9F9A614EFA6AAA9E8ED7034E5C6FB8140422021BAD61E2F698715FD1B3260F76');
insert into log_hash values (86, X'078AD3F25C44D070F661970901380AF1846C61BE97705F77FEB7FB1282ADC4A4');
insert into log_hash values (87, X'0E55EA3B88E3829B51ECF378F154A5092B593DDECEC548FA2B394C045DB361C3');
insert into log_hash values (88, X'5A044FD970DF8F1C264E3B507044C86FB2443978DD115E16ED6F67FF626AD704');
insert into log_hash values (89, X'B317EE37DC17933D4FB457931C6C60461CBF183748F5D9BDFDB93C2A9F8600F0');
insert into log_hash values (9, X'31C14D6509AC47AE7FF079B856DD31265F355D586A50D0E12CB32DB82ACFC249');
insert into log_hash values (90, X'5B7661F6B5ADADB5F7E2A1F09EDFDF11D4CC2DD189C1E94E796557C8FEA5F38C');
insert into log_hash values (91, X'DD780A88B70AE7DADADFD7C46D1FDC898C6FA8301C2BB090052D64560F08EA37');
insert into log_hash values (92, X'420E542A6BB311C8503CDCA35AB01AF44937065B6AD73961C0537F636B9641DA');
insert into log_hash values (93, X'9FFBDE66B54A32AAE8174A9FDAB04FCD6906D35E30096889A478D4BB5A1A0192');
insert into log_hash values (94, X'4AC02843D249260EBA588EE00FBF8646D2068E808DAC2D0E4B1CDE60E244ACC2');
insert into log_hash values (95, X'9F14A27BF108A496F95F26466B63655BF0A33BCC53119A9430E6CF0AC8820257');
insert into log_hash values (96, X'635694DF8020AFF6878005AD2112F2AC6876CA5F31EBB1FE245083BDABEDDD03');
insert into log_hash values (97, X'40FCCA3C247204D8E0D8A477C399FE623378691DD6DFD05A9E91901DACFC498F');
insert into log_hash values (98, X'67245E4FCE578B712CDFC637D252CB5BE7DE944920B950F4A930927F62863CAC');
insert into log_hash values (99, X'FB2BD5B147BDAD3757DE083D8F70E815B431F312E497A9DD900CA4E6D6F3CFD6');
insert into account values ('064pd0r1n198z3cdjk0qchfqxw', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$b/FxFzna8W5Ng65AiYuq9w$Aiub4Ny4mJaUGbkX231w92RVAGlSLlLkpnt4pfBrR6A', '', 0, 0, '');
insert into account values ('064pd0r1n38xajj9ve9dx397jg', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', 'f3ed9526e5bc0f189510dababe3c17624021a0e271bcbe8e4ff20ce74ca57bd1', 1690246809000000, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n198z3cdjk0qchfqxw/0', '064pd0r1n198z3cdjk0qchfqxw', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n38xajj9ve9dx397jg/0', '064pd0r1n38xajj9ve9dx397jg', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg241fvf1d2avs8fkw8', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg3nwyf4trgz51a9na8', 10, '064pd0pyg241fvf1d2avs8fkw8', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a0kdss7gkeyeqxhq3w', '064pd0pyg3nwyf4trgz51a9na8', '064pd0pyg1k7ewyr2t8z6n074r', NULL, NULL);
insert into bloc_member values ('064pd0q6a2gwazzf9e32h5ha74', '064pd0pyg3nwyf4trgz51a9na8', '064pd0pyg15ay2cznjgetg84pg', NULL, NULL);
insert into bloc_member values ('064pd0qa733tcd2c4ykmkvr5yc', '064pd0pyg3nwyf4trgz51a9na8', '064pd0pyg12pcp54crexr0ha78', 19417, 19630);
insert into bloc_term values ('064pd0qe429r33bt9bq4bb5h74', '064pd0pyg3nwyf4trgz51a9na8', '064pd0pyg1k7ewyr2t8z6n074r', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj11akn5trxyyk634em8', '064pd0pyg3nwyf4trgz51a9na8', '064pd0pyg15ay2cznjgetg84pg', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg1df4cezsdhdaej9wr', '064pd0pyg3nwyf4trgz51a9na8', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg1gpryqrr0fzk2j41m', '064pd0pyg3nwyf4trgz51a9na8', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg1w5gft5ydzgk3hnvc', '064pd0pyg3nwyf4trgz51a9na8', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg2ers6vbmw0cgyh2bc', '064pd0pyg3nwyf4trgz51a9na8', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg2pkexreqewf21188m', '064pd0pyg3nwyf4trgz51a9na8', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg2vhmfwfh81j7wnc4m', '064pd0pyg3nwyf4trgz51a9na8', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg3534n8jqr7qkqe1s0', '064pd0pyg3nwyf4trgz51a9na8', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg361e3g19yv3g6gpyg', '064pd0pyg3nwyf4trgz51a9na8', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg3ag7s9ee3az8e6e5r', '064pd0pyg3nwyf4trgz51a9na8', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg3ej8xk5x3xg6dmwa0', '064pd0pyg3nwyf4trgz51a9na8', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3exmnq0ta4jtspqnw', '064pd0pyg3nwyf4trgz51a9na8', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3kv4ce772799d3w50', '064pd0pyg3nwyf4trgz51a9na8', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3v5mxddb8q12482qc', '064pd0pyg3nwyf4trgz51a9na8', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv2c0tncjhh1cf0hc3c', '064pd0pyg3nwyf4trgz51a9na8', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr36bdzkhfzfbz04fgr', '064pd0pyg3nwyf4trgz51a9na8', '064pd0qsv2c0tncjhh1cf0hc3c', '064pd0pyg15ay2cznjgetg84pg', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny2gpw30x9vph9fc3t0', '064pd0pyg3nwyf4trgz51a9na8', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n1y3jhtxmakcv79qjg', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n2teadfyh7n60wvrn8', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3g6y3ey8xqd147smc', '064pd0r1n2teadfyh7n60wvrn8', '064pd0pyg2x6353882xwjpq6tc', '064pd0r1n1y3jhtxmakcv79qjg', 8766, NULL);
insert into factor values ('064pd0r1n198z3cdjk0qchfqxw', 'ZmFjdG9yLzA2NHBkMHIxbjE5OHozY2RqazBxY2hmcXh3CkdKQVpJNUJNQjY0V0NVRzJDSzJEMkJNQllLUDVCT0NK', 1689642009000000);
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/0', '064pd0r1n198z3cdjk0qchfqxw', '838dd3afca8db1c087a3b5e8166aea273fa6993e1dc0f7ba72152224608b409a');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/1', '064pd0r1n198z3cdjk0qchfqxw', 'd1f71aca11a550433636d5faa1d6c7ce48784102827938bf5a68d102c4c60751');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/2', '064pd0r1n198z3cdjk0qchfqxw', '831fdde1eb2ca5cfb8e724f712477117e757a2a5cc67d801b40a9f0fd5c8539e');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/3', '064pd0r1n198z3cdjk0qchfqxw', 'a52bb9bfdd705f9ea7600ce96bd1f2fb64e6e987bbf99ee0bd09a99ac85ce8d0');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/4', '064pd0r1n198z3cdjk0qchfqxw', 'a5c74fa494e30e457a56dad628a185775bd75fe5151cab6f4a94c567a7618929');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/5', '064pd0r1n198z3cdjk0qchfqxw', '884c241b94d73a8a52486292bbf26d7db3d16073746215ad45059dbf43f9a7aa');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/6', '064pd0r1n198z3cdjk0qchfqxw', 'dd90277cf1c103d90cbfe4d131937d3399ede600e1e13d8bd827153133eb12f2');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/7', '064pd0r1n198z3cdjk0qchfqxw', '5aa3c97f8e4728854599c4a4571eade3771101b0546455d799f2b1521c20598e');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/8', '064pd0r1n198z3cdjk0qchfqxw', '899e757051dd926900ece318c5541563c0669c11f8674a24ef4c2470f017f94c');
insert into factor_code values ('064pd0r1n198z3cdjk0qchfqxw/9', '064pd0r1n198z3cdjk0qchfqxw', '67b8757fa789e90672d94c1280779599f226d3bf3c87eae439e38359758e4180');
insert into factor_step values ('064pd0r1n198z3cdjk0qchfqxw', 56321400);
insert into passkey values ('064pd0r1n0mvd3q72fvvx4wbe8', '064pd0r1n198z3cdjk0qchfqxw', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n05gsqd0jjsaqtqv0g', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n3bzsppncv3gjw895m', '064pd0r1n198z3cdjk0qchfqxw', 'https://sso.example.org', 'người-số-1', '064pd0r1n198z3cdjk0qchfqxw', 1689642009000000);
insert into sheet_edition values ('064pd0r1n04cjwprs6pd9gdwp0', 2, '064pd0pyg241fvf1d2avs8fkw8', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n3s9cz5dzsdg5h0pm0', '064pd0r1n04cjwprs6pd9gdwp0', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n098zzg8vbpv27dfn4', 7, '064pd0pyg3nwyf4trgz51a9na8', 'year', '064pd0r1n04cjwprs6pd9gdwp0', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642018000000, 1, NULL, 1);
insert into review_due values ('064pd0r1n07a29h0t8v3at02v0', '064pd0r1n098zzg8vbpv27dfn4', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n1537c1hxf7w7176a4', '064pd0r1n098zzg8vbpv27dfn4', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n1gxmjjnkwa2b0ffrr', '064pd0r1n098zzg8vbpv27dfn4', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n1y91a7rbb5krnyrpr', '064pd0r1n098zzg8vbpv27dfn4', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n2270e5rf5d1hdz374', '064pd0r1n098zzg8vbpv27dfn4', 'appraisal', '', 19559, '');
insert into review_office values ('064pd0r1n27km292z7hfwptr18', '064pd0r1n098zzg8vbpv27dfn4', 'to-thu-ky', '064pd0pyg1k7ewyr2t8z6n074r');
insert into review_interest values ('064pd0r1n158qh1y01mqzt2etc', '064pd0r1n098zzg8vbpv27dfn4', 'nguoi-khac', '064pd0pyg12pcp54crexr0ha78', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n0pggswy3360zc4rag', 7, '064pd0r1n098zzg8vbpv27dfn4', '064pd0pyg1k7ewyr2t8z6n074r', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', '', '', NULL);
insert into review_form values ('064pd0r1n143ecy02v5ywtvwzw', 9, '064pd0r1n098zzg8vbpv27dfn4', '064pd0pyg12pcp54crexr0ha78', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg12pcp54crexr0ha78', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n14g7q05cttkxqr9gw', 7, '064pd0r1n098zzg8vbpv27dfn4', '064pd0pyg15ay2cznjgetg84pg', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg15ay2cznjgetg84pg', '', '', NULL);
insert into review_line values ('064pd0r1n046r5gjqhx8va8ra0', '064pd0r1n14g7q05cttkxqr9gw', 'I.1', 'settled', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n0artwb51wk3g3ywrw', '064pd0r1n143ecy02v5ywtvwzw', 'I.1', 'settled', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n206nzaztcpejsemq8', '064pd0r1n143ecy02v5ywtvwzw', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2d2w70qrpp434v3sw', '064pd0r1n0pggswy3360zc4rag', 'I.1', 'settled', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3sy058k7ba9anqdw8', '064pd0r1n14g7q05cttkxqr9gw', 'I.2', 'settled', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3xwwj4awzc3ngb4vr', '064pd0r1n0pggswy3360zc4rag', 'I.2', 'settled', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n05a6g3es0vq0x2sw0', '064pd0r1n0pggswy3360zc4rag', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642009000000);
insert into review_figure values ('064pd0r1n06r8bsvdv56bnq9gg', '064pd0r1n0pggswy3360zc4rag', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642009000000);
insert into review_figure values ('064pd0r1n2s04da87xp3cd6xhw', '064pd0r1n0pggswy3360zc4rag', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642009000000);
insert into review_figure values ('064pd0r1n3r6aq6dehbcmje6nc', '064pd0r1n14g7q05cttkxqr9gw', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642009000000);
insert into review_figure values ('064pd0r1n3y8e54prqqeb094s4', '064pd0r1n14g7q05cttkxqr9gw', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642009000000);
insert into review_figure values ('064pd0r1n3ymmzxwm8r7smc504', '064pd0r1n14g7q05cttkxqr9gw', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642009000000);
insert into review_figure values ('064pd0rh91dq0nf0d1c2mfz014', '064pd0r1n143ecy02v5ywtvwzw', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg12pcp54crexr0ha78', 1689642013000000);
insert into review_figure values ('064pd0rh91pgrrqy7nc5ygg4c4', '064pd0r1n143ecy02v5ywtvwzw', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg12pcp54crexr0ha78', 1689642013000000);
insert into review_figure values ('064pd0rh92xcmz2z8k2krzr8vc', '064pd0r1n143ecy02v5ywtvwzw', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg12pcp54crexr0ha78', 1689642013000000);
insert into review_entry values ('064pd0r5j0w8bmexhzpgdxv1dm', '064pd0r1n0pggswy3360zc4rag', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642010000000);
insert into review_entry values ('064pd0r5j2c8xrxjt767j2e26r', '064pd0r1n0pggswy3360zc4rag', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642010000000);
insert into review_entry values ('064pd0r9f1ygkng1nyb552r774', '064pd0r1n14g7q05cttkxqr9gw', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642011000000);
insert into review_entry values ('064pd0r9f2fjh3k0n24q7b8yz8', '064pd0r1n14g7q05cttkxqr9gw', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642011000000);
insert into review_entry values ('064pd0rdc2853dkpfjv6zmz8yw', '064pd0r1n0pggswy3360zc4rag', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642012000000);
insert into review_entry values ('064pd0rdc345ky79cjdb9nxdwm', '064pd0r1n0pggswy3360zc4rag', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642012000000);
insert into review_entry values ('064pd0rh90ffg20jxkcp7px9t8', '064pd0r1n14g7q05cttkxqr9gw', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642013000000);
insert into review_entry values ('064pd0rh91g7bv95ez7t1j7r5g', '064pd0r1n14g7q05cttkxqr9gw', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642013000000);
insert into review_entry values ('064pd0rn60wfcvcyhn1axv6c3g', '064pd0r1n143ecy02v5ywtvwzw', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642014000000);
insert into review_entry values ('064pd0rn63y5w88sk975fg68gc', '064pd0r1n143ecy02v5ywtvwzw', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642014000000);
insert into review_entry values ('064pd0rx00gtanxy6bqt5j5nxc', '064pd0r1n143ecy02v5ywtvwzw', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642016000000);
insert into review_entry values ('064pd0rx00nan47435297xwh8w', '064pd0r1n143ecy02v5ywtvwzw', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642016000000);
insert into review_entry values ('064pd0s0x1ap3vc4x4907107gm', '064pd0r1n0pggswy3360zc4rag', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg15ay2cznjgetg84pg', 1689642017000000);
insert into review_entry values ('064pd0s4t2fh5g2ej8a9556q6c', '064pd0r1n14g7q05cttkxqr9gw', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg1k7ewyr2t8z6n074r', 1689642018000000);
insert into review_proof values ('064pd0rs33q0317ffw4qnvj5hw', '064pd0r1n143ecy02v5ywtvwzw', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg12pcp54crexr0ha78', 1689642015000000);
insert into review_result values ('064pd0s4t1xr10eebjcxq81c3r', '064pd0r1n098zzg8vbpv27dfn4', 1, 1689642018000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
insert into mailbox values ('064pd0r1n38xajj9ve9dx397jg', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4zOHhhamo5dmU5ZHgzOTdqZwpEWlhULUQ4OFYtQzlRNA', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n38xajj9ve9dx397jg|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n38xajj9ve9dx397jg', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
