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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (10, 10, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (11, 11, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (12, 12, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (13, 13, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (14, 14, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (15, 15, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (16, 16, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (17, 18, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (2, 1, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (3, 2, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (4, 3, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (5, 4, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (6, 5, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (7, 6, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (8, 7, 1, '2026-11-28 22:53:08');
insert into goose_db_version values (9, 8, 1, '2026-11-28 22:53:08');
insert into unit values ('064pd0pyg1es9jvgh3dn5h66cr', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1sqv01a86hfftaytr', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1tjs1aa6933875ptw', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg26amyyj4gst517bc4', 1, 'so-c', 'soc', '064pd0pyg1sqv01a86hfftaytr', 'so', 20148, NULL);
insert into unit values ('064pd0pyg2htxpfhmyec9ftrew', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2zfz6m4z6y74jr880', 2, 'so-b', 'sob', '064pd0pyg1sqv01a86hfftaytr', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3zaxj5f2wzra2jex0', 2, 'so-a', 'soa', '064pd0pyg1sqv01a86hfftaytr', 'so', 8766, 20147);
insert into unit_name values ('064pd0pyg1es9jvgh3dn5h66cr/1994-01-01', '064pd0pyg1es9jvgh3dn5h66cr', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg1sqv01a86hfftaytr/1994-01-01', '064pd0pyg1sqv01a86hfftaytr', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg1tjs1aa6933875ptw/1994-01-01', '064pd0pyg1tjs1aa6933875ptw', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg26amyyj4gst517bc4/2025-03-01', '064pd0pyg26amyyj4gst517bc4', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg2htxpfhmyec9ftrew/1994-01-01', '064pd0pyg2htxpfhmyec9ftrew', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg2zfz6m4z6y74jr880/1994-01-01', '064pd0pyg2zfz6m4z6y74jr880', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg3zaxj5f2wzra2jex0/1994-01-01', '064pd0pyg3zaxj5f2wzra2jex0', 8766, 'Sở A', 'so a');
insert into unit_from values ('064pd0pyg26amyyj4gst517bc4/0', '064pd0pyg26amyyj4gst517bc4', '064pd0pyg3zaxj5f2wzra2jex0');
insert into unit_from values ('064pd0pyg26amyyj4gst517bc4/1', '064pd0pyg26amyyj4gst517bc4', '064pd0pyg2zfz6m4z6y74jr880');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1sqv01a86hfftaytr', '', 'unit/064pd0pyg1sqv01a86hfftaytr
unit_name/064pd0pyg1sqv01a86hfftaytr/1994-01-01', X'174CD7A0590C40B7C0B3883435DCCA17B1E3E9A5691AC5BFDBC944532A26A983');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3zaxj5f2wzra2jex0', '', 'unit/064pd0pyg3zaxj5f2wzra2jex0
unit_name/064pd0pyg3zaxj5f2wzra2jex0/1994-01-01', X'D7ACE9CC1334DF080F3C8780C7F494DBAD7FCE271A1F0C39523E5AF34217ECFA');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_member/064pd0q6a1qy5f53e3r2ygsbfw
bloc_member/064pd0q6a3axwvz4nxrj83p81g', X'ED62E6C3EC1B5EA4CDD5132ED020E8F76800939E160BD9A0D4AEF045FB0CB1D8');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_member/064pd0qa722rye9kxbay48pad4', X'C5253E9C4A2F4CFF52E3B63791150C8FA3BF13B626FBDDE73BC468908C4A06E1');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_term/064pd0qe40fwjt2byva7258hn0', X'0688956D9438BB75520B3D69CD58D194E207E3E8F06AC1F2FE0999C0900F751B');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_term/064pd0qj128s7r1smkk4b2n2v4', X'FB49E0FD4A1B4EEA7DB73DE603D4F861F5821F606B3B73D1C82DBDF583680429');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_paper/064pd0qny0rf910nwywjpy2z5g', X'292D7963FFBF7D8608BB4E8AF443374689424AE7985D38CFFA7835E00550A90D');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_milestone/064pd0qsv3pwfq3f3s8mf2bw8c', X'5942A3D2D166CAD78742744533BD3560308B9D292F91BF1E70745822E7FA2134');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_exception/064pd0qxr3a0h469vb5my79c9m', X'3612B95ED21D7BDCFCC0DFC4E01FE2D9B00C77BE3B71DBD104AB11C39AB23213');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', X'5973F372E821F0B05D0DD7D3E69C5999F3848FEC86C902E4303D56C41059D577');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n28r4g1m3z87jgamq4', '', 'post_title/064pd0r1n28r4g1m3z87jgamq4', X'244152344C6F3D560B61C081726F6AC89A0290D70473D5A8E682B6298268182F');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n0f163b3z0qwrw53mm', '', 'person/064pd0r1n0f163b3z0qwrw53mm
person_post/064pd0r1n16hmkh7fyhvmjh7m0', X'946159800AF9957E4BE67D3FFCC78C9BB513A9A712CAE965BC66DCE8C39F634F');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2zfz6m4z6y74jr880', '', 'unit/064pd0pyg2zfz6m4z6y74jr880
unit_name/064pd0pyg2zfz6m4z6y74jr880/1994-01-01', X'97CC899993789B8EB8C8A46B52BC8AB8B4F186BC52606D362A93630D3FC0AAAA');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n2f014x6p6bcyz3rcw', '', 'file/064pd0r1n2f014x6p6bcyz3rcw', X'75E9EE46F0098B34F99EA27C8E8A464CD6DF1F019DCE227CBDEB1274E6FD6915');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n3mpyjbxzd3rmknd34', '', 'account/064pd0r1n3mpyjbxzd3rmknd34
account_role/064pd0r1n3mpyjbxzd3rmknd34/0', X'6AEFAAF8D2897D423FC8B97D0C1051C7A0D8C86B4B9502E989819ED77F7D04C2');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n3mpyjbxzd3rmknd34', '', 'account/064pd0r1n3mpyjbxzd3rmknd34', '', 'account/064pd0r1n3mpyjbxzd3rmknd34', X'CCD616261604F0F64CCCBD5C722E959259BF626B27A63D3FEF3B5FC1477F7239');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n3mpyjbxzd3rmknd34', '', 'account/064pd0r1n3mpyjbxzd3rmknd34', '', 'factor/064pd0r1n3mpyjbxzd3rmknd34
factor_code/064pd0r1n3mpyjbxzd3rmknd34/0
factor_code/064pd0r1n3mpyjbxzd3rmknd34/1
factor_code/064pd0r1n3mpyjbxzd3rmknd34/2
factor_code/064pd0r1n3mpyjbxzd3rmknd34/3
factor_code/064pd0r1n3mpyjbxzd3rmknd34/4
factor_code/064pd0r1n3mpyjbxzd3rmknd34/5
factor_code/064pd0r1n3mpyjbxzd3rmknd34/6
factor_code/064pd0r1n3mpyjbxzd3rmknd34/7
factor_code/064pd0r1n3mpyjbxzd3rmknd34/8
factor_code/064pd0r1n3mpyjbxzd3rmknd34/9
account/064pd0r1n3mpyjbxzd3rmknd34', X'1321E4ECE5190416F229CAC30FC9C313C34675BC7F5A8E203A2B8BC1E5394046');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n3mpyjbxzd3rmknd34', '', 'account/064pd0r1n3mpyjbxzd3rmknd34', '', 'passkey/064pd0r1n3yx2bek0854sre2yc
account/064pd0r1n3mpyjbxzd3rmknd34', X'5F018F71425876F07702C9053FE9BF92081D8965DFC51A7A35BE181EE7CD29D6');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n3mpyjbxzd3rmknd34', '', 'account/064pd0r1n3mpyjbxzd3rmknd34', '', 'sso_link/064pd0r1n0z9gbxb6mw4jftsg4
account/064pd0r1n3mpyjbxzd3rmknd34', X'0CEEE96B6929F130745E0703B887CB3D058C0568429CC2117EEE5A20619D26A7');
insert into log values (26, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n0npc6e61j3tak259c', '', 'account/064pd0r1n0npc6e61j3tak259c
account_role/064pd0r1n0npc6e61j3tak259c/0', X'13EE4172088544DB6679CE7A09788CE38061F0E68D8382C09B072A2DC17926F7');
insert into log values (27, 1689642009000000, 'mail.set', '064pd0r1n0npc6e61j3tak259c', '', 'account/064pd0r1n0npc6e61j3tak259c', '', 'mailbox/064pd0r1n0npc6e61j3tak259c', X'4F0803A180A027B0DA672F17C9B09B3691309E0818B63899CD897383603DA9E3');
insert into log values (28, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n2771rwnkhxa73xh4c', '', 'sheet_edition/064pd0r1n2771rwnkhxa73xh4c', X'68165E9A9A34144CA0207BC3EDE06EA64681B650CEFD175A0C22CDCEA820CB86');
insert into log values (29, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n2771rwnkhxa73xh4c', '', 'sheet_comment/064pd0r1n3y8dv2f770ktnkabr', X'6DEA72E361FB0087F6B449BB321199FAE11B416B73C80EFBE5700153D5BEF2D8');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg26amyyj4gst517bc4', '', 'unit/064pd0pyg3zaxj5f2wzra2jex0
unit/064pd0pyg2zfz6m4z6y74jr880
unit/064pd0pyg26amyyj4gst517bc4
unit_from/064pd0pyg26amyyj4gst517bc4/0
unit_from/064pd0pyg26amyyj4gst517bc4/1
unit_name/064pd0pyg26amyyj4gst517bc4/2025-03-01', X'74EA25C4DFE58FD3AB968FD7592C4B892D3527633E90DD5EF3092BFCB589B971');
insert into log values (30, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n2771rwnkhxa73xh4c', '', 'sheet_comment/064pd0r1n3y8dv2f770ktnkabr', X'23976AAB91BEA75662B24FE424E1ABFCF58DBD182914EC7E701C3F9B2329F26A');
insert into log values (31, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n2771rwnkhxa73xh4c', '', 'sheet_edition/064pd0r1n2771rwnkhxa73xh4c', X'219CA472DAC94B8E25B62E86A864D5606D5A48FD722CCD0C686E689F3ADCA553');
insert into log values (32, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc
review_due/064pd0r1n2aztd18twmzwrzybr
review_due/064pd0r1n2a9vhhv0gmvxyn6qw
review_due/064pd0r1n3ffhhavskkchvtve4
review_due/064pd0r1n3fhs0d2xhewakxxzg
review_due/064pd0r1n1h68jthr70nr07ac8
review_office/064pd0r1n3z0p8v5vkkg8hqam0
review_form/064pd0r1n3cnbxz6cnmebks5nm
review_line/064pd0r1n10ap9gvcdmm54p0y4
review_line/064pd0r1n0ahyr52yxzb2t9hew
review_form/064pd0r1n2ed3w3cpwb44c3za8
review_line/064pd0r1n1zj83jm481y3yvr9c
review_line/064pd0r1n1hv06h0qh181meb6w
review_form/064pd0r1n2dndpndpe0fryte5w
review_line/064pd0r1n0xnssv3tfrek9605g
review_line/064pd0r1n31t0x8rw7e17d7v5r', X'2FA771323C304A506A8C7FDEEEFC3FD61AFA0E7FC3350D154C82E9A7CF596B22');
insert into log values (33, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc
review_interest/064pd0r1n3dk4qqv6hprq1mbac', X'E14C11016D1B97E20F2F2EB42C84B950C1F238116892A04D0D2BCF34F49D68F7');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n3cnbxz6cnmebks5nm', '', 'review_form/064pd0r1n3cnbxz6cnmebks5nm
review_figure/064pd0r1n09pfxce0jsbcp2epr
review_figure/064pd0r1n2r8d8ts0xcjcjtbdc
review_figure/064pd0r1n25ywcbrk754ckahp4', X'A634636FC94530478BAB1AC646AF37C9A5A44C07C8C90BF40DF722D8E34BDCEF');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n3cnbxz6cnmebks5nm', '', 'review_form/064pd0r1n3cnbxz6cnmebks5nm', X'119518E8DD2F09EC681712BD2432E6B40A0B42EF2DE4CB4CBA0DE34EBC4A29F2');
insert into log values (36, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', '064pd0pyg1es9jvgh3dn5h66cr', 'review_form/064pd0r1n2ed3w3cpwb44c3za8', '', 'review_form/064pd0r1n2ed3w3cpwb44c3za8
review_figure/064pd0r1n1f48hcdkj29ea27tc
review_figure/064pd0r1n3a1z7hhcvsmvkqcm8
review_figure/064pd0r1n3s5t7yqbve54kd8mc', X'7C2FB09C20873826738F863A8F743C5332763636F5949E115F570043ADE17E18');
insert into log values (37, 1689642009000000, 'review.send', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', '064pd0pyg1es9jvgh3dn5h66cr', 'review_form/064pd0r1n2ed3w3cpwb44c3za8', '', 'review_form/064pd0r1n2ed3w3cpwb44c3za8', X'B4F4BFB9D0FF94F82387A9D04E2BE07976074E4D094677188E01130D21C95925');
insert into log values (38, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', X'1EBB81F27ACDE067B64AEB763D000383C9CFD5B95D351639A43E6F17C1AB5992');
insert into log values (39, 1689642010000000, 'review.match', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', '064pd0pyg1es9jvgh3dn5h66cr', 'review_form/064pd0r1n3cnbxz6cnmebks5nm', '', 'review_form/064pd0r1n3cnbxz6cnmebks5nm
review_line/064pd0r1n10ap9gvcdmm54p0y4
review_entry/064pd0r5j30wqvcqfcz2vkfdpr
review_entry/064pd0r5j2768qv2ryfa11nvjc', X'530B557D03338D23EAAB6B5E7765D66AB00D0DED2BF9117C849822DB007CCBC7');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2htxpfhmyec9ftrew', '', 'unit/064pd0pyg2htxpfhmyec9ftrew
unit_name/064pd0pyg2htxpfhmyec9ftrew/1994-01-01', X'A026D30207F01BD31AB89F84A97CCE077E738EE2ACC67D4BD1920B710F1D806E');
insert into log values (40, 1689642011000000, 'review.match', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n2ed3w3cpwb44c3za8', '', 'review_form/064pd0r1n2ed3w3cpwb44c3za8
review_line/064pd0r1n1zj83jm481y3yvr9c
review_entry/064pd0r9f3rcwnhpcbfz97v068
review_entry/064pd0r9f2a5j6r4dqa1ax33eg', X'FF9FE386135F67D08867BC7F76A093176E7E3CBD5F9E0B9A79256D94023CB69A');
insert into log values (41, 1689642012000000, 'review.match', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', '064pd0pyg1es9jvgh3dn5h66cr', 'review_form/064pd0r1n3cnbxz6cnmebks5nm', '', 'review_form/064pd0r1n3cnbxz6cnmebks5nm
review_line/064pd0r1n0ahyr52yxzb2t9hew
review_entry/064pd0rdc1zhryravxmnhbapj8
review_entry/064pd0rdc1n2rtb6v68j6f6xh8', X'E8D59BCB0DC35A9B67A4B2E331DEF88FF2FAAC4AA3C92C32EF4A31BD19A0D626');
insert into log values (42, 1689642013000000, 'review.match', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n2ed3w3cpwb44c3za8', '', 'review_form/064pd0r1n2ed3w3cpwb44c3za8
review_line/064pd0r1n1hv06h0qh181meb6w
review_entry/064pd0rh93nm5kf10137ws5cr0
review_entry/064pd0rh93kc9rmwn2mbphp268', X'1749FBB41B9F650BF337DD166433E70E9304E1ABC38D906360457B2BAAA832A9');
insert into log values (43, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n2dndpndpe0fryte5w', X'664993D34F947F5CA9BF17CDFC13EF4ABA0C20F1FA823243C9D847911FD9CEEC');
insert into log values (44, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg1tjs1aa6933875ptw', '064pd0pyg1tjs1aa6933875ptw', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n3cnbxz6cnmebks5nm
review_line/064pd0r1n0ahyr52yxzb2t9hew
review_form/064pd0r1n2dndpndpe0fryte5w
review_figure/064pd0rh92wg4wrqqwhk8n2vfc
review_figure/064pd0rh91aa8s6s6na7w7fjbg
review_figure/064pd0rh91gdh3g1a0jqqwq198
review_form/064pd0r1n2ed3w3cpwb44c3za8
review_line/064pd0r1n1hv06h0qh181meb6w', X'8376AEDA94C7DE7DC86EB12A4D6782BF8FB99935B370DC1B089CB766D04E31B2');
insert into log values (45, 1689642013000000, 'review.send', 'nguoi-064pd0pyg1tjs1aa6933875ptw', '064pd0pyg1tjs1aa6933875ptw', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n2dndpndpe0fryte5w', X'6C17F88264DC6877B6A52BFB10189D30E0A461A586A47A885782FC959190B0BF');
insert into log values (46, 1689642014000000, 'review.match', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n2dndpndpe0fryte5w
review_line/064pd0r1n0xnssv3tfrek9605g
review_entry/064pd0rn62m7f0v8nj567qc5m0
review_entry/064pd0rn61hm7sadn560rybb8g', X'0496375F5070CC275DDBD7BCDB899B2667A7F1F9ECE9F6A89AC97D0935382A82');
insert into log values (47, 1689642015000000, 'review.return', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n2dndpndpe0fryte5w
review_line/064pd0r1n31t0x8rw7e17d7v5r', X'8EE75F0A1BC0BD82A3D68A3F5A779BDB21C16065C0879C9F829D3E2230D6C870');
insert into log values (48, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg1tjs1aa6933875ptw', '064pd0pyg1tjs1aa6933875ptw', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n2dndpndpe0fryte5w
review_proof/064pd0rs32zpcaxvj6634b29t8', X'35DD577E3D28528542CE87A4E0C69292BDF6D75B223E2968E8554E029F32A80E');
insert into log values (49, 1689642015000000, 'review.send', 'nguoi-064pd0pyg1tjs1aa6933875ptw', '064pd0pyg1tjs1aa6933875ptw', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n2dndpndpe0fryte5w
review_line/064pd0r1n31t0x8rw7e17d7v5r', X'90A9B4ACB72472D15786BD63D8FEFF9EA34BB13FD05FF642F3E176C0C785CAD3');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1es9jvgh3dn5h66cr', '', 'unit/064pd0pyg1es9jvgh3dn5h66cr
unit_name/064pd0pyg1es9jvgh3dn5h66cr/1994-01-01', X'03B09235CD922FD1BBDC9EC7C30CAA0173561C1AD600AB5E23ECC0B43FD12D48');
insert into log values (50, 1689642016000000, 'review.match', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n2dndpndpe0fryte5w', '', 'review_form/064pd0r1n2dndpndpe0fryte5w
review_line/064pd0r1n31t0x8rw7e17d7v5r
review_entry/064pd0rx00nb8fr5ec59sm3gw8
review_entry/064pd0rx032s9rq9kyegd3327m', X'010DC0B77A5DC80EED0909F6EA83E9E9F12554BCD18262589D31E5432ECDE69E');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', X'5095CD3ABE929380B457E6F61A06E904968D9E06E7E3B9C6818DBC6914F012E1');
insert into log values (52, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', X'46D3F5E929451EBEF4F3A2B90D43F0FB1F9EEC52F940943EAB50909F55FE8D4F');
insert into log values (53, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', X'0FC8358EAE93138B99E4A888D28CCD420AF2FC4C40E1673C3AAD451B4C2D8AD0');
insert into log values (54, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', '064pd0pyg1es9jvgh3dn5h66cr', 'review_form/064pd0r1n3cnbxz6cnmebks5nm', '', 'review_form/064pd0r1n3cnbxz6cnmebks5nm
review_line/064pd0r1n0ahyr52yxzb2t9hew
review_entry/064pd0s0x1hrp3pp6kx04qkgr8', X'804792364B96592080B5C34B52C9505C471E989F79B2AA8F28984ED41DF4A664');
insert into log values (55, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '064pd0pyg2htxpfhmyec9ftrew', 'review_form/064pd0r1n2ed3w3cpwb44c3za8', '', 'review_form/064pd0r1n2ed3w3cpwb44c3za8
review_line/064pd0r1n1hv06h0qh181meb6w
review_entry/064pd0s4t3chxhh2v5ahe5e7tr', X'116E3356F12F1A168DC54736657BB321B6F9860B022D56696F616DFD89855D21');
insert into log values (56, 1689642018000000, 'review.quota', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc
review_quota/064pd0s4t3wk6bxwte4dj2zt9c', X'5D700EF9B05F01BBA349972FC52081BF9E8DC9E823209E72B8055AD922822E4D');
insert into log values (57, 1689642018000000, 'review.nominate', 'nguoi-064pd0pyg1tjs1aa6933875ptw', '064pd0pyg1tjs1aa6933875ptw', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc
review_nomination/064pd0s4t1t251cw6zc8s7ekmw', X'3100C13A5CC168A26ECD14A566FAD67C6176E9EB9399E7E6C2BA9D94988BAD80');
insert into log values (58, 1689642018000000, 'register.issuer', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'register_issuer/064pd0pyg3kexzme6gbjpfv958', X'0C680AE7B7F1E5EFCAA02BBFFC989C5CEC0FA32C0880E8606C2D29342090A2D4');
insert into log values (59, 1689642018000000, 'register.lay', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'register_paper/064pd0s4t3rpe5cssx3tztnt9c', '', 'register_paper/064pd0s4t3rpe5cssx3tztnt9c', X'34B4C7432FCEA896484C024F3F478D7281C8D0ADE7D0BAD1D0E494B97CCACEA4');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1tjs1aa6933875ptw', '', 'unit/064pd0pyg1tjs1aa6933875ptw
unit_name/064pd0pyg1tjs1aa6933875ptw/1994-01-01', X'57C093039735F296AE7F3FB519859C754FFD39D0D032CD7B0D1F7E9AB4F04CBB');
insert into log values (60, 1689642018000000, 'review.levels', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc
review_level/064pd0s4t0v4ygj1xk3hjncfbw', X'1ADE4B0C8C776EE6B75FF09D49E496EFE9A427FB05A153E8904818A1ACDBAA25');
insert into log values (61, 1689642019000000, 'review.assent', 'nguoi-064pd0pyg1tjs1aa6933875ptw', '064pd0pyg1tjs1aa6933875ptw', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc
review_consent/064pd0s8q04tnhvmhtdf7bcee8', X'2CA0BF56EA00CB1D75BC8A6D29BD2FB14AE1848DA0D0EDCACA884E1D99C9B6BC');
insert into log values (62, 1689642019000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg2htxpfhmyec9ftrew', 'review_round/064pd0r1n0hkmvwrbjdyc9hhzc', '', 'review_result/064pd0s8q0ggdkh8x8aaezy4n4
review_round/064pd0r1n0hkmvwrbjdyc9hhzc', X'84789C210F647D37F1772B2C271B587398B3606F6621098849A94ACAC0146B77');
insert into log values (63, 1689642019000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'B55CE0813618A3446B5CD21ED0E7DE9BA5F034239A69AABF7937D2D587610467');
insert into log values (64, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'06D6A8E7F4AB361FC9AD85637C80CC1D9DA00C4E60000D49630A86A25DC322DF');
insert into log values (65, 1689642019000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'49432E59050576EED78290B0A94E055603D22800FE9C2351DCA125A8697B3DAB');
insert into log values (66, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'0431B59AD23C649B40A46D5E1F87FF867FC13836E363272903B302F160957511');
insert into log values (67, 1689642019000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'1B353A7883CE5AEAFFEE4D8B7FD72D07F0CC629DD3DB1CFACD26FE7B704776E3');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg22swz04p3sw01b7v0', '', 'bloc/064pd0pyg22swz04p3sw01b7v0', X'02C8D7AAD19513A684140DFA9AB51F3329584C0EDB280C4DFDC9CBF87A045A67');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958
bloc_milestone/064pd0pyg085js7rqd1mmrvga0
bloc_milestone/064pd0pyg0dmsnn7b7hqsbds1r
bloc_milestone/064pd0pyg0qhpccmgw99t1snrc
bloc_milestone/064pd0pyg0wxt1w8p39jxj0byg
bloc_milestone/064pd0pyg18580d748ftwkj7aw
bloc_milestone/064pd0pyg23gzdegx6108ryesw
bloc_milestone/064pd0pyg23q6qx4qrrqkj9xtr
bloc_milestone/064pd0pyg2q96sxv607vnd9gcg
bloc_milestone/064pd0pyg2xr98wx24rpzw9war
bloc_milestone/064pd0pyg336m5g2xexem7y9kw
bloc_milestone/064pd0pyg3mze9rkpt663xag40
bloc_milestone/064pd0pyg3vmn7a001s18y1maw
bloc_milestone/064pd0pyg3x0ehr41x1nyj0rsg', X'540AEB9BD94B1A7C1A7856E3382161A7D7F12BE32747D4E4FC63E7F8B378C372');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', '', 'bloc_year/064pd0pyg3kexzme6gbjpfv958', X'A5C48FC1FD5E4440CF5CF5782351EBD8EA017857F8B155CF078B68A2F5EF26B0');
insert into log_row values ('account/064pd0r1n0npc6e61j3tak259c', 26);
insert into log_row values ('account/064pd0r1n3mpyjbxzd3rmknd34', 21);
insert into log_row values ('account/064pd0r1n3mpyjbxzd3rmknd34', 22);
insert into log_row values ('account/064pd0r1n3mpyjbxzd3rmknd34', 23);
insert into log_row values ('account/064pd0r1n3mpyjbxzd3rmknd34', 24);
insert into log_row values ('account/064pd0r1n3mpyjbxzd3rmknd34', 25);
insert into log_row values ('account/tài-khoản-000', 64);
insert into log_row values ('account/tài-khoản-000', 65);
insert into log_row values ('account/tài-khoản-001', 66);
insert into log_row values ('account/tài-khoản-002', 67);
insert into log_row values ('account_role/064pd0r1n0npc6e61j3tak259c/0', 26);
insert into log_row values ('account_role/064pd0r1n3mpyjbxzd3rmknd34/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 64);
insert into log_row values ('account_role/tài-khoản-001/0', 66);
insert into log_row values ('account_role/tài-khoản-002/0', 67);
insert into log_row values ('bloc/064pd0pyg22swz04p3sw01b7v0', 7);
insert into log_row values ('bloc_exception/064pd0qxr3a0h469vb5my79c9m', 16);
insert into log_row values ('bloc_member/064pd0q6a1qy5f53e3r2ygsbfw', 10);
insert into log_row values ('bloc_member/064pd0q6a3axwvz4nxrj83p81g', 10);
insert into log_row values ('bloc_member/064pd0qa722rye9kxbay48pad4', 11);
insert into log_row values ('bloc_milestone/064pd0pyg085js7rqd1mmrvga0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0dmsnn7b7hqsbds1r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0qhpccmgw99t1snrc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0wxt1w8p39jxj0byg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg18580d748ftwkj7aw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg23gzdegx6108ryesw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg23q6qx4qrrqkj9xtr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2q96sxv607vnd9gcg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2xr98wx24rpzw9war', 8);
insert into log_row values ('bloc_milestone/064pd0pyg336m5g2xexem7y9kw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3mze9rkpt663xag40', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3vmn7a001s18y1maw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3x0ehr41x1nyj0rsg', 8);
insert into log_row values ('bloc_milestone/064pd0qsv3pwfq3f3s8mf2bw8c', 15);
insert into log_row values ('bloc_paper/064pd0qny0rf910nwywjpy2z5g', 14);
insert into log_row values ('bloc_term/064pd0qe40fwjt2byva7258hn0', 12);
insert into log_row values ('bloc_term/064pd0qj128s7r1smkk4b2n2v4', 13);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 10);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 11);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 12);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 13);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 14);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 15);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 16);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 17);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 8);
insert into log_row values ('bloc_year/064pd0pyg3kexzme6gbjpfv958', 9);
insert into log_row values ('factor/064pd0r1n3mpyjbxzd3rmknd34', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/0', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/1', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/2', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/3', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/4', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/5', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/6', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/7', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/8', 23);
insert into log_row values ('factor_code/064pd0r1n3mpyjbxzd3rmknd34/9', 23);
insert into log_row values ('file/064pd0r1n2f014x6p6bcyz3rcw', 20);
insert into log_row values ('log_body/1', 63);
insert into log_row values ('mailbox/064pd0r1n0npc6e61j3tak259c', 27);
insert into log_row values ('passkey/064pd0r1n3yx2bek0854sre2yc', 24);
insert into log_row values ('person/064pd0r1n0f163b3z0qwrw53mm', 19);
insert into log_row values ('person_post/064pd0r1n16hmkh7fyhvmjh7m0', 19);
insert into log_row values ('post_title/064pd0r1n28r4g1m3z87jgamq4', 18);
insert into log_row values ('register_issuer/064pd0pyg3kexzme6gbjpfv958', 58);
insert into log_row values ('register_paper/064pd0s4t3rpe5cssx3tztnt9c', 59);
insert into log_row values ('review_consent/064pd0s8q04tnhvmhtdf7bcee8', 61);
insert into log_row values ('review_due/064pd0r1n1h68jthr70nr07ac8', 32);
insert into log_row values ('review_due/064pd0r1n2a9vhhv0gmvxyn6qw', 32);
insert into log_row values ('review_due/064pd0r1n2aztd18twmzwrzybr', 32);
insert into log_row values ('review_due/064pd0r1n3ffhhavskkchvtve4', 32);
insert into log_row values ('review_due/064pd0r1n3fhs0d2xhewakxxzg', 32);
insert into log_row values ('review_entry/064pd0r5j2768qv2ryfa11nvjc', 39);
insert into log_row values ('review_entry/064pd0r5j30wqvcqfcz2vkfdpr', 39);
insert into log_row values ('review_entry/064pd0r9f2a5j6r4dqa1ax33eg', 40);
insert into log_row values ('review_entry/064pd0r9f3rcwnhpcbfz97v068', 40);
insert into log_row values ('review_entry/064pd0rdc1n2rtb6v68j6f6xh8', 41);
insert into log_row values ('review_entry/064pd0rdc1zhryravxmnhbapj8', 41);
insert into log_row values ('review_entry/064pd0rh93kc9rmwn2mbphp268', 42);
insert into log_row values ('review_entry/064pd0rh93nm5kf10137ws5cr0', 42);
insert into log_row values ('review_entry/064pd0rn61hm7sadn560rybb8g', 46);
insert into log_row values ('review_entry/064pd0rn62m7f0v8nj567qc5m0', 46);
insert into log_row values ('review_entry/064pd0rx00nb8fr5ec59sm3gw8', 50);
insert into log_row values ('review_entry/064pd0rx032s9rq9kyegd3327m', 50);
insert into log_row values ('review_entry/064pd0s0x1hrp3pp6kx04qkgr8', 54);
insert into log_row values ('review_entry/064pd0s4t3chxhh2v5ahe5e7tr', 55);
insert into log_row values ('review_figure/064pd0r1n09pfxce0jsbcp2epr', 34);
insert into log_row values ('review_figure/064pd0r1n1f48hcdkj29ea27tc', 36);
insert into log_row values ('review_figure/064pd0r1n25ywcbrk754ckahp4', 34);
insert into log_row values ('review_figure/064pd0r1n2r8d8ts0xcjcjtbdc', 34);
insert into log_row values ('review_figure/064pd0r1n3a1z7hhcvsmvkqcm8', 36);
insert into log_row values ('review_figure/064pd0r1n3s5t7yqbve54kd8mc', 36);
insert into log_row values ('review_figure/064pd0rh91aa8s6s6na7w7fjbg', 44);
insert into log_row values ('review_figure/064pd0rh91gdh3g1a0jqqwq198', 44);
insert into log_row values ('review_figure/064pd0rh92wg4wrqqwhk8n2vfc', 44);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 32);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 43);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 44);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 45);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 46);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 47);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 48);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 49);
insert into log_row values ('review_form/064pd0r1n2dndpndpe0fryte5w', 50);
insert into log_row values ('review_form/064pd0r1n2ed3w3cpwb44c3za8', 32);
insert into log_row values ('review_form/064pd0r1n2ed3w3cpwb44c3za8', 36);
insert into log_row values ('review_form/064pd0r1n2ed3w3cpwb44c3za8', 37);
insert into log_row values ('review_form/064pd0r1n2ed3w3cpwb44c3za8', 40);
insert into log_row values ('review_form/064pd0r1n2ed3w3cpwb44c3za8', 42);
insert into log_row values ('review_form/064pd0r1n2ed3w3cpwb44c3za8', 44);
insert into log_row values ('review_form/064pd0r1n2ed3w3cpwb44c3za8', 55);
insert into log_row values ('review_form/064pd0r1n3cnbxz6cnmebks5nm', 32);
insert into log_row values ('review_form/064pd0r1n3cnbxz6cnmebks5nm', 34);
insert into log_row values ('review_form/064pd0r1n3cnbxz6cnmebks5nm', 35);
insert into log_row values ('review_form/064pd0r1n3cnbxz6cnmebks5nm', 39);
insert into log_row values ('review_form/064pd0r1n3cnbxz6cnmebks5nm', 41);
insert into log_row values ('review_form/064pd0r1n3cnbxz6cnmebks5nm', 44);
insert into log_row values ('review_form/064pd0r1n3cnbxz6cnmebks5nm', 54);
insert into log_row values ('review_interest/064pd0r1n3dk4qqv6hprq1mbac', 33);
insert into log_row values ('review_level/064pd0s4t0v4ygj1xk3hjncfbw', 60);
insert into log_row values ('review_line/064pd0r1n0ahyr52yxzb2t9hew', 32);
insert into log_row values ('review_line/064pd0r1n0ahyr52yxzb2t9hew', 41);
insert into log_row values ('review_line/064pd0r1n0ahyr52yxzb2t9hew', 44);
insert into log_row values ('review_line/064pd0r1n0ahyr52yxzb2t9hew', 54);
insert into log_row values ('review_line/064pd0r1n0xnssv3tfrek9605g', 32);
insert into log_row values ('review_line/064pd0r1n0xnssv3tfrek9605g', 46);
insert into log_row values ('review_line/064pd0r1n10ap9gvcdmm54p0y4', 32);
insert into log_row values ('review_line/064pd0r1n10ap9gvcdmm54p0y4', 39);
insert into log_row values ('review_line/064pd0r1n1hv06h0qh181meb6w', 32);
insert into log_row values ('review_line/064pd0r1n1hv06h0qh181meb6w', 42);
insert into log_row values ('review_line/064pd0r1n1hv06h0qh181meb6w', 44);
insert into log_row values ('review_line/064pd0r1n1hv06h0qh181meb6w', 55);
insert into log_row values ('review_line/064pd0r1n1zj83jm481y3yvr9c', 32);
insert into log_row values ('review_line/064pd0r1n1zj83jm481y3yvr9c', 40);
insert into log_row values ('review_line/064pd0r1n31t0x8rw7e17d7v5r', 32);
insert into log_row values ('review_line/064pd0r1n31t0x8rw7e17d7v5r', 47);
insert into log_row values ('review_line/064pd0r1n31t0x8rw7e17d7v5r', 49);
insert into log_row values ('review_line/064pd0r1n31t0x8rw7e17d7v5r', 50);
insert into log_row values ('review_nomination/064pd0s4t1t251cw6zc8s7ekmw', 57);
insert into log_row values ('review_office/064pd0r1n3z0p8v5vkkg8hqam0', 32);
insert into log_row values ('review_proof/064pd0rs32zpcaxvj6634b29t8', 48);
insert into log_row values ('review_quota/064pd0s4t3wk6bxwte4dj2zt9c', 56);
insert into log_row values ('review_result/064pd0s8q0ggdkh8x8aaezy4n4', 62);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 32);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 33);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 38);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 51);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 52);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 53);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 56);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 57);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 60);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 61);
insert into log_row values ('review_round/064pd0r1n0hkmvwrbjdyc9hhzc', 62);
insert into log_row values ('sheet_comment/064pd0r1n3y8dv2f770ktnkabr', 29);
insert into log_row values ('sheet_comment/064pd0r1n3y8dv2f770ktnkabr', 30);
insert into log_row values ('sheet_edition/064pd0r1n2771rwnkhxa73xh4c', 28);
insert into log_row values ('sheet_edition/064pd0r1n2771rwnkhxa73xh4c', 31);
insert into log_row values ('sso_link/064pd0r1n0z9gbxb6mw4jftsg4', 25);
insert into log_row values ('unit/064pd0pyg1es9jvgh3dn5h66cr', 5);
insert into log_row values ('unit/064pd0pyg1sqv01a86hfftaytr', 0);
insert into log_row values ('unit/064pd0pyg1tjs1aa6933875ptw', 6);
insert into log_row values ('unit/064pd0pyg26amyyj4gst517bc4', 3);
insert into log_row values ('unit/064pd0pyg2htxpfhmyec9ftrew', 4);
insert into log_row values ('unit/064pd0pyg2zfz6m4z6y74jr880', 2);
insert into log_row values ('unit/064pd0pyg2zfz6m4z6y74jr880', 3);
insert into log_row values ('unit/064pd0pyg3zaxj5f2wzra2jex0', 1);
insert into log_row values ('unit/064pd0pyg3zaxj5f2wzra2jex0', 3);
insert into log_row values ('unit_from/064pd0pyg26amyyj4gst517bc4/0', 3);
insert into log_row values ('unit_from/064pd0pyg26amyyj4gst517bc4/1', 3);
insert into log_row values ('unit_name/064pd0pyg1es9jvgh3dn5h66cr/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg1sqv01a86hfftaytr/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg1tjs1aa6933875ptw/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg26amyyj4gst517bc4/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg2htxpfhmyec9ftrew/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg2zfz6m4z6y74jr880/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg3zaxj5f2wzra2jex0/1994-01-01', 1);
insert into log_body values (0, X'A97B232353C86FF8E5D579E2D3FEF993', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1sqv01a86hfftaytr","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg1sqv01a86hfftaytr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1sqv01a86hfftaytr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1sqv01a86hfftaytr/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg1sqv01a86hfftaytr"}}]}');
insert into log_body values (10, X'A0F5EDEDA6AA09BC3BF2DB4F5F288B06', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a1qy5f53e3r2ygsbfw","after":{"from_day":null,"id":"064pd0q6a1qy5f53e3r2ygsbfw","to_day":null,"unit":"064pd0pyg2htxpfhmyec9ftrew","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_member","id":"064pd0q6a3axwvz4nxrj83p81g","after":{"from_day":null,"id":"064pd0q6a3axwvz4nxrj83p81g","to_day":null,"unit":"064pd0pyg1es9jvgh3dn5h66cr","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (11, X'377F21CC0CDB0C970459F7E092D0F833', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa722rye9kxbay48pad4","after":{"from_day":19417,"id":"064pd0qa722rye9kxbay48pad4","to_day":19630,"unit":"064pd0pyg1tjs1aa6933875ptw","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (12, X'53F2F0EB6972C4E209392E3E54D6B439', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe40fwjt2byva7258hn0","after":{"from_day":null,"id":"064pd0qe40fwjt2byva7258hn0","post":"head","to_day":null,"unit":"064pd0pyg2htxpfhmyec9ftrew","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (13, X'552AF8DF86A19FADFB3A6CE28F799F9B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj128s7r1smkk4b2n2v4","after":{"from_day":19389,"id":"064pd0qj128s7r1smkk4b2n2v4","post":"deputy","to_day":null,"unit":"064pd0pyg1es9jvgh3dn5h66cr","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (14, X'2B4BE971FCDF37CB6821D5E686686B93', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny0rf910nwywjpy2z5g","after":{"file":"ab12","id":"064pd0qny0rf910nwywjpy2z5g","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (15, X'7BD4A2F5D157F65BEBD0C7D65C5848AE', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv3pwfq3f3s8mf2bw8c","after":{"done":null,"due":19452,"id":"064pd0qsv3pwfq3f3s8mf2bw8c","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (16, X'2E07159424D37CD9429E1BF4C6E47064', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr3a0h469vb5my79c9m","after":{"due":19459,"id":"064pd0qxr3a0h469vb5my79c9m","milestone":"064pd0qsv3pwfq3f3s8mf2bw8c","unit":"064pd0pyg1es9jvgh3dn5h66cr","why":"khóa sổ ngày 10","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (17, X'4230F3AB726E66DBFAB819BE8E95AE28', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'8261894EA9EF8C6F542341F8AC7C4564', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n28r4g1m3z87jgamq4","after":{"id":"064pd0r1n28r4g1m3z87jgamq4","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'76BF14DE2B3FC1D5133CC709A6218A5D', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n0f163b3z0qwrw53mm","after":{"code":"an","code_key":"an","id":"064pd0r1n0f163b3z0qwrw53mm","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n16hmkh7fyhvmjh7m0","after":{"from_day":8766,"id":"064pd0r1n16hmkh7fyhvmjh7m0","person":"064pd0r1n0f163b3z0qwrw53mm","title":"064pd0r1n28r4g1m3z87jgamq4","to_day":null,"unit":"064pd0pyg1sqv01a86hfftaytr"}}]}');
insert into log_body values (2, X'8C8ADF0FD5632041B9F075A243F7F757', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2zfz6m4z6y74jr880","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2zfz6m4z6y74jr880","kind":"so","opened":8766,"parent":"064pd0pyg1sqv01a86hfftaytr","version":1}},{"table":"unit_name","id":"064pd0pyg2zfz6m4z6y74jr880/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2zfz6m4z6y74jr880/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg2zfz6m4z6y74jr880"}}]}');
insert into log_body values (20, X'949AEFC3829A589744AB403E67163010', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n2f014x6p6bcyz3rcw","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n2f014x6p6bcyz3rcw","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'9FE191B22106054115DFE10B1B0DA32E', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n3mpyjbxzd3rmknd34","after":{"code":"4c4c275a503259bbd17755399a528637041eacf3c2b3412b98e62e58e3f11df3","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n3mpyjbxzd3rmknd34/0","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","from_day":19358,"id":"064pd0r1n3mpyjbxzd3rmknd34/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'4B2456835D221EB875FEB1D7904742F9', '{"changes":[{"table":"account","id":"064pd0r1n3mpyjbxzd3rmknd34","before":{"code":"4c4c275a503259bbd17755399a528637041eacf3c2b3412b98e62e58e3f11df3","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"69da0ddbec1f7806fc8bc1af0a9b0be7587aaed1dda00c0cf07a04741967a2a9","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'A02DEAD551B140B6A63CDB52E14E7B9A', '{"changes":[{"table":"factor","id":"064pd0r1n3mpyjbxzd3rmknd34","after":{"id":"064pd0r1n3mpyjbxzd3rmknd34","key":"d64984e211577cc473d89824e3669423a7277bbdf9cea15cf414e168e278101d","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/0","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"d35070202da00a5805c28718f9056ec5db631422f401aad7b324e02b8441c81d","id":"064pd0r1n3mpyjbxzd3rmknd34/0"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/1","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"faded3a8468e9dbe26dd6f97c767df7e46de537b83572ffb1d291661fe0c93c0","id":"064pd0r1n3mpyjbxzd3rmknd34/1"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/2","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"c7f02077a332aa04406f04593ed00bec6db14825343ec462b2f1217dc65b0daf","id":"064pd0r1n3mpyjbxzd3rmknd34/2"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/3","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"861e40c7914040a6f2ebb81d8b8a52940d9128f35fd8783bb0bb6b63f5804df5","id":"064pd0r1n3mpyjbxzd3rmknd34/3"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/4","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"59315266856927315d8e0ef788d60873a2f90592e89ed0dfcd0b7cadf367cd03","id":"064pd0r1n3mpyjbxzd3rmknd34/4"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/5","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"8a053d5792fb76740d82cc2b9e124ba158c079ba8099494ff8f00cff50996c79","id":"064pd0r1n3mpyjbxzd3rmknd34/5"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/6","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"faa9a6790ea60bff5019821474f7527e024ac3faaa47ea76bef6bf4338e7d091","id":"064pd0r1n3mpyjbxzd3rmknd34/6"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/7","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"63a012e1d329272c53f5942cd3cd2b9c587d438556f597221878abd3dd2da541","id":"064pd0r1n3mpyjbxzd3rmknd34/7"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/8","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"20e40edef28c0dca6442ad13ed7158e8301c92223db0c18166cc91a64e93bf0d","id":"064pd0r1n3mpyjbxzd3rmknd34/8"}},{"table":"factor_code","id":"064pd0r1n3mpyjbxzd3rmknd34/9","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","digest":"065d5937583030eec1c1e8f6be58e1a270779b1b93282d8a685f8ee1887ebda9","id":"064pd0r1n3mpyjbxzd3rmknd34/9"}},{"table":"account","id":"064pd0r1n3mpyjbxzd3rmknd34","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"69da0ddbec1f7806fc8bc1af0a9b0be7587aaed1dda00c0cf07a04741967a2a9","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"69da0ddbec1f7806fc8bc1af0a9b0be7587aaed1dda00c0cf07a04741967a2a9","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'DABF0E784B5F94474BCA41AE5186EABF', '{"changes":[{"table":"passkey","id":"064pd0r1n3yx2bek0854sre2yc","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","handle":"a","id":"064pd0r1n3yx2bek0854sre2yc","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n3mpyjbxzd3rmknd34","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"69da0ddbec1f7806fc8bc1af0a9b0be7587aaed1dda00c0cf07a04741967a2a9","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"69da0ddbec1f7806fc8bc1af0a9b0be7587aaed1dda00c0cf07a04741967a2a9","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'7620CBF98CF25B404505C87F81829476', '{"changes":[{"table":"sso_link","id":"064pd0r1n0z9gbxb6mw4jftsg4","after":{"account":"064pd0r1n3mpyjbxzd3rmknd34","id":"064pd0r1n0z9gbxb6mw4jftsg4","issuer":"https://sso.example.org","maker":"064pd0r1n3mpyjbxzd3rmknd34","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n3mpyjbxzd3rmknd34","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"69da0ddbec1f7806fc8bc1af0a9b0be7587aaed1dda00c0cf07a04741967a2a9","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"69da0ddbec1f7806fc8bc1af0a9b0be7587aaed1dda00c0cf07a04741967a2a9","id":"064pd0r1n3mpyjbxzd3rmknd34","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'8EA4C00F127D6D396913823C77D038A4', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n0npc6e61j3tak259c","after":{"code":"9dedab6a0ec565fa34b011e17fa14a034340464cac51a36a049738fb0e269db4","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0npc6e61j3tak259c","login":"co-thu","login_key":"cothu","name":"Người dùng co-thu","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n0npc6e61j3tak259c/0","after":{"account":"064pd0r1n0npc6e61j3tak259c","from_day":19358,"id":"064pd0r1n0npc6e61j3tak259c/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'DCA5EB8C72C9EB6304FCFFF4A72CC60A', '{"changes":[{"table":"mailbox","id":"064pd0r1n0npc6e61j3tak259c","after":{"address":"14c719f28ed7f40a1e4092800bdc8042d5ef003edd4bcb6f0184f6ab846d304e","asked":19556,"asks":1,"choice":"daily","confirmed":0,"ends":1689728409000000,"id":"064pd0r1n0npc6e61j3tak259c","lang":"vi","secret":"942156bc9245b4746da633a37777d4dcc210b8d8c1817ca5fd38d832167717d3","version":1}}]}');
insert into log_body values (28, X'521B46A5351B220AD72C545F45A04F4F', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n2771rwnkhxa73xh4c","after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","changed":"","code":"thu","from_day":null,"id":"064pd0r1n2771rwnkhxa73xh4c","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (29, X'C177D19D362D60C162C5ED6F84DB1E01', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n3y8dv2f770ktnkabr","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n2771rwnkhxa73xh4c","id":"064pd0r1n3y8dv2f770ktnkabr","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (3, X'493ECDB4B924716F49CFDBB929F7057F', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3zaxj5f2wzra2jex0","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg3zaxj5f2wzra2jex0","kind":"so","opened":8766,"parent":"064pd0pyg1sqv01a86hfftaytr","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg3zaxj5f2wzra2jex0","kind":"so","opened":8766,"parent":"064pd0pyg1sqv01a86hfftaytr","version":2}},{"table":"unit","id":"064pd0pyg2zfz6m4z6y74jr880","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg2zfz6m4z6y74jr880","kind":"so","opened":8766,"parent":"064pd0pyg1sqv01a86hfftaytr","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg2zfz6m4z6y74jr880","kind":"so","opened":8766,"parent":"064pd0pyg1sqv01a86hfftaytr","version":2}},{"table":"unit","id":"064pd0pyg26amyyj4gst517bc4","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg26amyyj4gst517bc4","kind":"so","opened":20148,"parent":"064pd0pyg1sqv01a86hfftaytr","version":1}},{"table":"unit_from","id":"064pd0pyg26amyyj4gst517bc4/0","after":{"id":"064pd0pyg26amyyj4gst517bc4/0","origin":"064pd0pyg3zaxj5f2wzra2jex0","unit":"064pd0pyg26amyyj4gst517bc4"}},{"table":"unit_from","id":"064pd0pyg26amyyj4gst517bc4/1","after":{"id":"064pd0pyg26amyyj4gst517bc4/1","origin":"064pd0pyg2zfz6m4z6y74jr880","unit":"064pd0pyg26amyyj4gst517bc4"}},{"table":"unit_name","id":"064pd0pyg26amyyj4gst517bc4/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg26amyyj4gst517bc4/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg26amyyj4gst517bc4"}}]}');
insert into log_body values (30, X'F690035503AEF7FD39A4DA2720018C84', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n3y8dv2f770ktnkabr","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n2771rwnkhxa73xh4c","id":"064pd0r1n3y8dv2f770ktnkabr","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n2771rwnkhxa73xh4c","id":"064pd0r1n3y8dv2f770ktnkabr","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (31, X'D63669DE66C573F3FDC9B44133416114', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n2771rwnkhxa73xh4c","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","changed":"","code":"thu","from_day":null,"id":"064pd0r1n2771rwnkhxa73xh4c","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n2771rwnkhxa73xh4c","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (32, X'185155BB1976C15536DA7B8058A2E953', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"review_due","id":"064pd0r1n2aztd18twmzwrzybr","after":{"due":19558,"id":"064pd0r1n2aztd18twmzwrzybr","phase":"self","round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2a9vhhv0gmvxyn6qw","after":{"due":19559,"id":"064pd0r1n2a9vhhv0gmvxyn6qw","phase":"appraisal","round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3ffhhavskkchvtve4","after":{"due":19560,"id":"064pd0r1n3ffhhavskkchvtve4","phase":"explanation","round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3fhs0d2xhewakxxzg","after":{"due":19561,"id":"064pd0r1n3fhs0d2xhewakxxzg","phase":"second","round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1h68jthr70nr07ac8","after":{"due":19562,"id":"064pd0r1n1h68jthr70nr07ac8","phase":"agreement","round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n3z0p8v5vkkg8hqam0","after":{"id":"064pd0r1n3z0p8v5vkkg8hqam0","office":"to-thu-ky","round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"064pd0pyg2htxpfhmyec9ftrew"}},{"table":"review_form","id":"064pd0r1n3cnbxz6cnmebks5nm","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2htxpfhmyec9ftrew","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n10ap9gvcdmm54p0y4","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n10ap9gvcdmm54p0y4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n0ahyr52yxzb2t9hew","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n0ahyr52yxzb2t9hew","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2ed3w3cpwb44c3za8","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n1zj83jm481y3yvr9c","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1zj83jm481y3yvr9c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n1hv06h0qh181meb6w","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1hv06h0qh181meb6w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1tjs1aa6933875ptw","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0xnssv3tfrek9605g","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n0xnssv3tfrek9605g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n31t0x8rw7e17d7v5r","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n31t0x8rw7e17d7v5r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (33, X'9179E2BE22096538ECD0CF05368BCD43', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"review_interest","id":"064pd0r1n3dk4qqv6hprq1mbac","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n3dk4qqv6hprq1mbac","removed":1,"round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"064pd0pyg1tjs1aa6933875ptw","why":"theo kế hoạch"}}]}');
insert into log_body values (34, X'18B2E40EF0142844C79B790FB72645B6', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3cnbxz6cnmebks5nm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2htxpfhmyec9ftrew","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2htxpfhmyec9ftrew","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n09pfxce0jsbcp2epr","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n09pfxce0jsbcp2epr","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n2r8d8ts0xcjcjtbdc","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642009000000,"fact":"lượt","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n2r8d8ts0xcjcjtbdc","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n25ywcbrk754ckahp4","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n25ywcbrk754ckahp4","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'FA610B360865F4661E8CDA293176D1B9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3cnbxz6cnmebks5nm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2htxpfhmyec9ftrew","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":3,"why":""}}]}');
insert into log_body values (36, X'D4D8E06954B5FAD6437647472A98293D', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ed3w3cpwb44c3za8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n1f48hcdkj29ea27tc","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1f48hcdkj29ea27tc","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n3a1z7hhcvsmvkqcm8","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642009000000,"fact":"lượt","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n3a1z7hhcvsmvkqcm8","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n3s5t7yqbve54kd8mc","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n3s5t7yqbve54kd8mc","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (37, X'610366178B22A8DC08F1B44F1FEBCAAD', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ed3w3cpwb44c3za8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":3,"why":""}}]}');
insert into log_body values (38, X'4BBDF8E81924708E409C20DB0BAEB51B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (39, X'F2A1599D9900610C01E4297EC7E006DB', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3cnbxz6cnmebks5nm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n10ap9gvcdmm54p0y4","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n10ap9gvcdmm54p0y4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n10ap9gvcdmm54p0y4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j30wqvcqfcz2vkfdpr","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642010000000,"form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r5j30wqvcqfcz2vkfdpr","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j2768qv2ryfa11nvjc","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642010000000,"form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r5j2768qv2ryfa11nvjc","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (4, X'3C6C3ABA5FB9A656C7F06CAF0451E969', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2htxpfhmyec9ftrew","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg2htxpfhmyec9ftrew","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2htxpfhmyec9ftrew/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2htxpfhmyec9ftrew/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg2htxpfhmyec9ftrew"}}]}');
insert into log_body values (40, X'A6D32A3FD06DC3F181FAA301E3EA30D3', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ed3w3cpwb44c3za8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n1zj83jm481y3yvr9c","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1zj83jm481y3yvr9c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1zj83jm481y3yvr9c","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f3rcwnhpcbfz97v068","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642011000000,"form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r9f3rcwnhpcbfz97v068","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f2a5j6r4dqa1ax33eg","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642011000000,"form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r9f2a5j6r4dqa1ax33eg","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (41, X'56F989770C427CA277F8E2D54F1818D7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3cnbxz6cnmebks5nm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n0ahyr52yxzb2t9hew","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n0ahyr52yxzb2t9hew","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n0ahyr52yxzb2t9hew","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc1zhryravxmnhbapj8","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642012000000,"form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0rdc1zhryravxmnhbapj8","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc1n2rtb6v68j6f6xh8","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642012000000,"form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0rdc1n2rtb6v68j6f6xh8","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (42, X'FD90AD08157EC16A8E9E69AED36A3271', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ed3w3cpwb44c3za8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n1hv06h0qh181meb6w","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1hv06h0qh181meb6w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1hv06h0qh181meb6w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh93nm5kf10137ws5cr0","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642013000000,"form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0rh93nm5kf10137ws5cr0","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh93kc9rmwn2mbphp268","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642013000000,"form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0rh93kc9rmwn2mbphp268","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (43, X'4E9C6F42ED92A9D8540656D40510DBA1', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1tjs1aa6933875ptw","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1tjs1aa6933875ptw","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'BB34050855D72135F2AD8192C72C5175', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3cnbxz6cnmebks5nm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n0ahyr52yxzb2t9hew","before":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n0ahyr52yxzb2t9hew","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n0ahyr52yxzb2t9hew","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1tjs1aa6933875ptw","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1tjs1aa6933875ptw","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh92wg4wrqqwhk8n2vfc","after":{"account":"nguoi-064pd0pyg1tjs1aa6933875ptw","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rh92wg4wrqqwhk8n2vfc","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh91aa8s6s6na7w7fjbg","after":{"account":"nguoi-064pd0pyg1tjs1aa6933875ptw","at":1689642013000000,"fact":"lượt","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rh91aa8s6s6na7w7fjbg","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh91gdh3g1a0jqqwq198","after":{"account":"nguoi-064pd0pyg1tjs1aa6933875ptw","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rh91gdh3g1a0jqqwq198","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n2ed3w3cpwb44c3za8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n1hv06h0qh181meb6w","before":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1hv06h0qh181meb6w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1hv06h0qh181meb6w","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (45, X'1A0A10EE2FA5D0398521D05C155116D5', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1tjs1aa6933875ptw","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"sent","unit":"064pd0pyg1tjs1aa6933875ptw","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (46, X'598379C0C5D437EFCC04F6BE2F9F6AF2', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"sent","unit":"064pd0pyg1tjs1aa6933875ptw","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"sent","unit":"064pd0pyg1tjs1aa6933875ptw","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0xnssv3tfrek9605g","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n0xnssv3tfrek9605g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n0xnssv3tfrek9605g","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn62m7f0v8nj567qc5m0","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642014000000,"form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rn62m7f0v8nj567qc5m0","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn61hm7sadn560rybb8g","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642014000000,"form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rn61hm7sadn560rybb8g","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (47, X'DF6E1B3D4C7E000CFD604A996A8FF218', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"sent","unit":"064pd0pyg1tjs1aa6933875ptw","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"returned","unit":"064pd0pyg1tjs1aa6933875ptw","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n31t0x8rw7e17d7v5r","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n31t0x8rw7e17d7v5r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n31t0x8rw7e17d7v5r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (48, X'3548C61ACE290CBEF2B3E0BE0103E0C9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"returned","unit":"064pd0pyg1tjs1aa6933875ptw","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"returned","unit":"064pd0pyg1tjs1aa6933875ptw","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs32zpcaxvj6634b29t8","after":{"account":"nguoi-064pd0pyg1tjs1aa6933875ptw","at":1689642015000000,"file":"","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rs32zpcaxvj6634b29t8","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (49, X'6B328D475736C424E620C15846275E91', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"returned","unit":"064pd0pyg1tjs1aa6933875ptw","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"sent","unit":"064pd0pyg1tjs1aa6933875ptw","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n31t0x8rw7e17d7v5r","before":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n31t0x8rw7e17d7v5r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n31t0x8rw7e17d7v5r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (5, X'AB4DD3BEC25B3C9C1B906BC06B38F9D4', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1es9jvgh3dn5h66cr","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg1es9jvgh3dn5h66cr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1es9jvgh3dn5h66cr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1es9jvgh3dn5h66cr/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg1es9jvgh3dn5h66cr"}}]}');
insert into log_body values (50, X'1C2C26090812AE1E5CBCBE74012E9C10', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2dndpndpe0fryte5w","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"sent","unit":"064pd0pyg1tjs1aa6933875ptw","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2dndpndpe0fryte5w","kind":"","name":"Thanh tra","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1tjs1aa6933875ptw","stage":"sent","unit":"064pd0pyg1tjs1aa6933875ptw","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n31t0x8rw7e17d7v5r","before":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n31t0x8rw7e17d7v5r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0r1n31t0x8rw7e17d7v5r","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx00nb8fr5ec59sm3gw8","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642016000000,"form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rx00nb8fr5ec59sm3gw8","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx032s9rq9kyegd3327m","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642016000000,"form":"064pd0r1n2dndpndpe0fryte5w","id":"064pd0rx032s9rq9kyegd3327m","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (51, X'ED8FF55072896DE7754E492C586D6894', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (52, X'3A250602300B7CACA54D019B36FAE1E8', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (53, X'321CF224F2676FD810A5358B4B4A7680', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (54, X'EDD664754C175AD73AD28A4EC7E8902C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3cnbxz6cnmebks5nm","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n3cnbxz6cnmebks5nm","kind":"","name":"Công an","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2htxpfhmyec9ftrew","stage":"sent","unit":"064pd0pyg2htxpfhmyec9ftrew","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n0ahyr52yxzb2t9hew","before":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n0ahyr52yxzb2t9hew","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0r1n0ahyr52yxzb2t9hew","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x1hrp3pp6kx04qkgr8","after":{"account":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","at":1689642017000000,"form":"064pd0r1n3cnbxz6cnmebks5nm","id":"064pd0s0x1hrp3pp6kx04qkgr8","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (55, X'53CA8ECF7CA4F6C8DBF4BF1E06E25C01', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ed3w3cpwb44c3za8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n2ed3w3cpwb44c3za8","kind":"","name":"Tòa án","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1es9jvgh3dn5h66cr","stage":"sent","unit":"064pd0pyg1es9jvgh3dn5h66cr","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n1hv06h0qh181meb6w","before":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1hv06h0qh181meb6w","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0r1n1hv06h0qh181meb6w","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t3chxhh2v5ahe5e7tr","after":{"account":"nguoi-064pd0pyg2htxpfhmyec9ftrew","at":1689642018000000,"form":"064pd0r1n2ed3w3cpwb44c3za8","id":"064pd0s4t3chxhh2v5ahe5e7tr","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (56, X'053FE33F579D8AE7682EEE1CC72B046F', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":7,"year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"review_quota","id":"064pd0s4t3wk6bxwte4dj2zt9c","after":{"award":"Cờ","base":"","grade":"","id":"064pd0s4t3wk6bxwte4dj2zt9c","most":2,"round":"064pd0r1n0hkmvwrbjdyc9hhzc","share":0}}]}');
insert into log_body values (57, X'46A65B133F963EE8A1B78009EC035BDD', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":7,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":8,"year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"review_nomination","id":"064pd0s4t1t251cw6zc8s7ekmw","after":{"account":"nguoi-064pd0pyg1tjs1aa6933875ptw","at":1689642018000000,"id":"064pd0s4t1t251cw6zc8s7ekmw","quota":"064pd0s4t3wk6bxwte4dj2zt9c","round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"064pd0pyg2htxpfhmyec9ftrew","why":"theo kế hoạch"}}]}');
insert into log_body values (58, X'A1AF00C83DCD2B0F43AB57FBD6C490FC', '{"why":"theo kế hoạch","changes":[{"table":"register_issuer","id":"064pd0pyg3kexzme6gbjpfv958","after":{"code":0,"id":"064pd0pyg3kexzme6gbjpfv958","name":"Khối","place":"","post":"","seal":"","short":"KTĐ","signer":"","split":0,"superior":"","version":1}}]}');
insert into log_body values (59, X'2127D5E5006C442D7C3BC6DE77229917', '{"why":"theo kế hoạch","changes":[{"table":"register_paper","id":"064pd0s4t3rpe5cssx3tztnt9c","after":{"at":1689642018000000,"checked":"","code":0,"content":"","day":null,"draft":"tep","file":"","form":"","hash":"","id":"064pd0s4t3rpe5cssx3tztnt9c","kind":"Thông báo","made_by":"nguoi-khoi-truong","mark":"TB-KTĐ","name":"thong-bao","no":0,"post":"","round":"064pd0r1n0hkmvwrbjdyc9hhzc","scan":"","send_to":"","series":"","signed":null,"signer":"","state":"signing","summary":"Kết quả","token":"FZKPFRUNLSKEZVIA22KZZK63GI","version":1,"why":"","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (6, X'BD9CBF33D3D93742F738DD410218EF57', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1tjs1aa6933875ptw","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1tjs1aa6933875ptw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1tjs1aa6933875ptw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1tjs1aa6933875ptw/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1tjs1aa6933875ptw"}}]}');
insert into log_body values (60, X'65CA3B35DF6F7DDF9707366132769561', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":8,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":9,"year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"review_level","id":"064pd0s4t0v4ygj1xk3hjncfbw","after":{"id":"064pd0s4t0v4ygj1xk3hjncfbw","name":"Hội đồng","no":1,"round":"064pd0r1n0hkmvwrbjdyc9hhzc","unit":"064pd0pyg1tjs1aa6933875ptw"}}]}');
insert into log_body values (61, X'5BE97293FAE47E7CBC9A163D241AF5F5', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":9,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":10,"year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"review_consent","id":"064pd0s8q04tnhvmhtdf7bcee8","after":{"account":"nguoi-064pd0pyg1tjs1aa6933875ptw","at":1689642019000000,"hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q04tnhvmhtdf7bcee8","level":"064pd0s4t0v4ygj1xk3hjncfbw","round":"064pd0r1n0hkmvwrbjdyc9hhzc","why":"theo kế hoạch","yes":1}}]}');
insert into log_body values (62, X'1F8AE4C59F354C8E4691FBB4091137B0', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s8q0ggdkh8x8aaezy4n4","after":{"at":1689642019000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s8q0ggdkh8x8aaezy4n4","no":1,"round":"064pd0r1n0hkmvwrbjdyc9hhzc","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n0hkmvwrbjdyc9hhzc","before":{"auto":1,"decided":null,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":10,"year":"064pd0pyg3kexzme6gbjpfv958"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n2771rwnkhxa73xh4c","file":"","grace":3,"id":"064pd0r1n0hkmvwrbjdyc9hhzc","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642019000000,"times":1,"version":11,"year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (63, X'82B1E21ED584132972A8B4C3D0257DA6', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (64, X'D925189078B2BC1B79B807EA5532E90A', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (65, X'FEB9A6D902C735B4F7ACB27B73433900', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (66, X'77E38639714B6B45DA4938241AFA2606', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (67, X'88430A6B9EB1887E063CB4D1C4CB327E', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (7, X'95D95D169443C1EF5DC99899EAAA5BAF', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg22swz04p3sw01b7v0","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg22swz04p3sw01b7v0","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'E18ED4270C010098311C66EB1FF9A6B5', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg085js7rqd1mmrvga0","after":{"done":null,"due":19388,"id":"064pd0pyg085js7rqd1mmrvga0","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg0dmsnn7b7hqsbds1r","after":{"done":null,"due":19415,"id":"064pd0pyg0dmsnn7b7hqsbds1r","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg0qhpccmgw99t1snrc","after":{"done":null,"due":19417,"id":"064pd0pyg0qhpccmgw99t1snrc","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg0wxt1w8p39jxj0byg","after":{"done":null,"due":19523,"id":"064pd0pyg0wxt1w8p39jxj0byg","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg18580d748ftwkj7aw","after":{"done":null,"due":19548,"id":"064pd0pyg18580d748ftwkj7aw","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg23gzdegx6108ryesw","after":{"done":null,"due":19634,"id":"064pd0pyg23gzdegx6108ryesw","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg23q6qx4qrrqkj9xtr","after":{"done":null,"due":19676,"id":"064pd0pyg23q6qx4qrrqkj9xtr","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg2q96sxv607vnd9gcg","after":{"done":null,"due":19688,"id":"064pd0pyg2q96sxv607vnd9gcg","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg2xr98wx24rpzw9war","after":{"done":null,"due":19691,"id":"064pd0pyg2xr98wx24rpzw9war","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg336m5g2xexem7y9kw","after":{"done":null,"due":19695,"id":"064pd0pyg336m5g2xexem7y9kw","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg3mze9rkpt663xag40","after":{"done":null,"due":19702,"id":"064pd0pyg3mze9rkpt663xag40","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg3vmn7a001s18y1maw","after":{"done":null,"due":19706,"id":"064pd0pyg3vmn7a001s18y1maw","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg3kexzme6gbjpfv958"}},{"table":"bloc_milestone","id":"064pd0pyg3x0ehr41x1nyj0rsg","after":{"done":null,"due":19741,"id":"064pd0pyg3x0ehr41x1nyj0rsg","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg3kexzme6gbjpfv958"}}]}');
insert into log_body values (9, X'C7716BDC5B1096242AB81B7B2BD77D61', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3kexzme6gbjpfv958","before":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg22swz04p3sw01b7v0","id":"064pd0pyg3kexzme6gbjpfv958","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'491559B8CC4D5B9A99B3BE7C30F42A2CF05C33CAE42496D036685316CAFA56FD');
insert into log_hash values (1, X'4E7B745DBE97C0A1CB12FBBDC3F06AC4B64137FFA4C64B2E8D0BB920510D96DA');
insert into log_hash values (10, X'C2A39C04ADE04A8540956E28516421502270493974115A05DC60FC9D07F3F221');
insert into log_hash values (100, X'5EE5DC0FDDF432805513B0EBC3C890F99AF4368B11E22D609B8CE9BE3471E1EF');
insert into log_hash values (101, X'43A821B13B78E9AAE17D1377D3E96F32CE10196634B82EFFF46124F8523D3DD3');
insert into log_hash values (102, X'2289BE723ECD7FCBAC05342D9A1CCA16BB190745DCFA782D49628C4B3828062D');
insert into log_hash values (103, X'5580A718FDDB7FAE21985EB3B5618B467F2A86E3A0A5D55575DCEAA5AA230FA8');
insert into log_hash values (104, X'CBF1E2F47A3E78EECB6CAF8638EBE9CE574C380C21BCC5FF827DEA781638686F');
insert into log_hash values (105, X'B01CD3DE82A2653F6C8D1CE9199AE4D90A5EBB0FBB18AC887908AD93670F9153');
insert into log_hash values (106, X'C0AAD0EAE0448B942493570F0C1B95C6F45A471C8101F57CFDA93D640705EB56');
insert into log_hash values (107, X'8B5AFDD94C75591F40B3D418804904ACBC8E97033BE7C6C2A7C112729FF773C4');
insert into log_hash values (108, X'37BB33539AD222B9143E3C7962C7442B7D62ABAAA5835A109C8ABC47D6D58EEB');
insert into log_hash values (109, X'C858AF8D227957A698447A99B778A2C9AB5BB7F241E66504F674036510B6BEF1');
insert into log_hash values (11, X'8978706E41CEEB5192DCA258657F487ECC6C0FBD8B320CC4900B68D3C3006DDB');
insert into log_hash values (110, X'5B0535E796358FB394396EA9EB539085F3BCE189010F9DE023B08AA8A5248FBF');
insert into log_hash values (111, X'59F9341FA152556C4D17A4E79408D0393D695F8B79F38BF7230ECA782250636B');
insert into log_hash values (112, X'1770606046720424BC02E8771AC16605C786FDB5AC4E0AFD8026622BE0DBEF63');
insert into log_hash values (113, X'072727571245FFE03EF32DB5AD6D77BEDC75132E2FC6A153842CBD79261A6E4A');
insert into log_hash values (114, X'C684B68A3214E137A71132DBBF20CAE567F198F81A5CE1723ED179789042976D');
insert into log_hash values (115, X'D61F8CD23664F33DF6FCF36B53ECF018BD766D1EA7050847FD9C912F6EADFC5C');
insert into log_hash values (116, X'21B005308BBFE56DE146AD641D9D45E8FBAC412203F45FEB4F6FF10CABE5D14D');
insert into log_hash values (117, X'9CC4AC40527A256E899F83EF55E4025AE67EA35E0FAA3144D30BF19CB94D3BF7');
insert into log_hash values (118, X'79F4D18759FEE01CAEECCA58945EA8E14797A02F48D004EBDA00E650154C2DD3');
insert into log_hash values (119, X'5285ABA29CB5F17AC88E61ADD47174CBF47E312103D3998543DF8E009704FFD9');
insert into log_hash values (12, X'9C6443407DA25118FEBE1641BC7C0A203ACE42F4D877ABE0E51FB672C05B9230');
insert into log_hash values (120, X'2401F452E6D0B035A5F6CD1D20257959CBC79FFFB9025A6E268E5D7C250F44ED');
insert into log_hash values (121, X'FA0992E5BCDABF69DDA705ACA4A22BC08215544C65AB98B5C2D156D29ED99999');
insert into log_hash values (122, X'028F2069D7363B759C673C2C22BBB07B5AAAC14171BDBAE494E1E550D29FFCA9');
insert into log_hash values (123, X'5DF87EAA89DDE33667DE781D906A18A42AF0A1EC904DBC1DB84B406945B3D281');
insert into log_hash values (124, X'CE3CDEAC8DAA146E55C6575202795068F8B8A8AAE6E712C90F2027E6D72A133F');
insert into log_hash values (125, X'94320CCBD61F9B38BF7FFD818695723C6C742BEFF4CAA6A807E979D399869707');
insert into log_hash values (126, X'D53464E9715F1BE4992864D520480F754E16293B6C9DC11EFA493ADDEAABA05F');
insert into log_hash values (127, X'6965443FF3A318D2F4A59A4891F099D52F9C32E32B32EBE33BB01A573CC74718');
insert into log_hash values (128, X'A7C7A6FF740334489DB142B0122E1E7EE1E944AD61E134488C50C9B4C02BDC03');
insert into log_hash values (129, X'85390AA73F8D1D45C96608DA6BA77BCEF1B9D93E65FA7F5E73531B1B2005761B');
insert into log_hash values (13, X'8407B3215C86E2E59720436067F5C2F3B9754A2677629FDD06248674E1F15020');
insert into log_hash values (130, X'000080400BE691FF448CC7FA5831883F9982CAA0C9FEC66D6FA14438132463D8');
insert into log_hash values (131, X'4565C45BC5BC4282354364E880CB84989F85B1DBDBA3D59D9AD081444CA218BD');
insert into log_hash values (132, X'066E425860372D559AEBE7D5C000C4CB4D32B272C3D195FB8FFB4A81253AE662');
insert into log_hash values (133, X'F3C4B371327EB65593B39987E801F911A5D727E640E11946B4E21BE92F6E2C2D');
insert into log_hash values (14, X'A15BDEE23C50BD3C5B15FE31FD8A04164D306B17942AEC64A44B5E6426C1B73E');
insert into log_hash values (15, X'7A7C6CDECA3B54C5FE91A4D7AC653683EC672050D0CE83693012A4D760DF0C0B');
insert into log_hash values (16, X'288D383048500DE39ADCDD524156239A6BA5A56FCDDE7198E07A1E21AE0EC2CF');
insert into log_hash values (17, X'D1DEDE951964AB9B9E492E1B4F008D3FAE97E4E0F4DFBD97A4B91F2DCDCCD6D8');
insert into log_hash values (18, X'824F9E27A85BA3ED476B219C83CCAFCCD4BFCCE1F31E6BA6000411D314F6F653');
insert into log_hash values (19, X'7E3BFA519BFC788BCEA87D7CB173A185D80DA0075B7657122C360A2E0864BCC8');
insert into log_hash values (2, X'C720D1512E84D58DF308F0EE60D23E765FAF8D03D0D747DCCE341AD9E53C0042');
insert into log_hash values (20, X'0B6EBA5CEC4607F5A907F756383D629A8FE1B1C82F0988F319B7F28C774E85DA');
insert into log_hash values (21, X'C12429D6E8AE7EC6B06580EED3EA333E81F834810EAAE82F756CA75E98363623');
insert into log_hash values (22, X'5A0F8F72580609E42D71BAE4D22532DE5976AA8CA88ED7F3C129CFDB64C39EBD');
insert into log_hash values (23, X'1429EF85F48796AFE5D8FBAD9D4EC06F59E33129A742F97977938D931D1A0FEE');
insert into log_hash values (24, X'6C2A696ACC576ADCA6602FE2F3261C94D824A482E74A4EB316063ED16400C8BD');
insert into log_hash values (25, X'7818A374800CD6B0A1420FE9252BCCE3741BF8250E7B31998E9F0A17390BD9C1');
insert into log_hash values (26, X'45E47397E480B98AFF73CB52311DBCA3BF9D04EDCE9A8C0680B1D215565ABF1A');
insert into log_hash values (27, X'40D2C1FE431E8E331E82753B85355A046E29009B334998735E6E81FE3BE4EEB9');
insert into log_hash values (28, X'98517BF8DC7BF0BF59FC42C26AF9BEA76A27023673279A5F13543E28B8639B09');
insert into log_hash values (29, X'D6C5ECDAAB682D3F4F5C3CD9A38B5CB1A70DA78C1867EC509088F72A0F878653');
insert into log_hash values (3, X'3AC0A9D0A6E2E0A39FE99B0FF897C06BEBD11B7D54D70E9360B3B62792FD412E');
insert into log_hash values (30, X'172CB0B7055064D1CFE6C4478BE8E0CD060E8FD4B8B5BBB80BE5E9E8B5B1035B');
insert into log_hash values (31, X'115DC999FC00D83EA6BEF7FF018B703B45D77A62509B448FA521AB45A6AF156A');
insert into log_hash values (32, X'C3E7E711C50AAEEB0DBEF41DD6806B81E8F6016F3C4AF98553D6BB5A75A3D8E9');
insert into log_hash values (33, X'8316AA89F8CB8227D3297D4C4DF664B3549B69189860C88F3FA48638C7957F06');
insert into log_hash values (34, X'D4B4D95704663EBF1EE2816B89B2CDA05621D36625A14DBA1F218B5DBE1D4A9E');
insert into log_hash values (35, X'7476B04BBEC9C71F275781AA4A2256599A6C3A4CE3AE6E7F0D653F2AEB4D0F0C');
insert into log_hash values (36, X'E0BEB344F5224DFC1DE1B16E4790E68C9CF64202BA15AE4593F2A91C021FEB60');
insert into log_hash values (37, X'17CEEA4630A9A9FCE141F3A9FC956A533A204B3CF986DA825ED455C7258B968C');
insert into log_hash values (38, X'A2053FFA8DECBB6144FD7FB36F84B84E47DAD1FA918A78730DEF2215182CBF5F');
insert into log_hash values (39, X'37866F5050A55F8B4EDA3C8E3A0D88F3A573C7F85D22F3756CD56EC6ED3524D9');
insert into log_hash values (4, X'533EF4A8CC4C8F9637D42C9700280DD6FB08785FA3DF08914C4C6B801F763E82');
insert into log_hash values (40, X'56AACE59443FEA01AEDD32C93CF2518A5462AE78298CAEA824CAF901D5ED226E');
insert into log_hash values (41, X'B602C86C25C9B8147F01FEF0184F4DB49A599AC231C4BB398062740C09F8F48A');
insert into log_hash values (42, X'136EC3CC1FA5472BC37039A2A6B11F85CC35CC84241D6C164D26774003DCFB30');
insert into log_hash values (43, X'755401EA7F8E2753D4E363E3B40939AC86235DC4A70302400F70663B0A462C8E');
insert into log_hash values (44, X'40460EB5AE420C6DE2DFBC78C72EB9F9FA619F90FCCE543E43F7DE9C5BE10336');
insert into log_hash values (45, X'1F084FB9284E809E1FA8C6E1DC0A05721F08C1E25689BFEA4DBD097DDB8C4D46');
insert into log_hash values (46, X'4CC28D04E93917A5056B375E93F4C13B9E111E905115368C2219F40593E06466');
insert into log_hash values (47, X'6551E6EA643873A3AA6184005AE305D78E1813515909E320A05DBE81D3D7A790');
insert into log_hash values (48, X'D4E58025FE5DF4E76D0903248E4DF1E5418F71814F47DC78234703B82889E541');
insert into log_hash values (49, X'DC60B7D2532DAB8C377347C65BBA7C42E24DD921E3EFBBE44D3D9D252AFA7CC6');
insert into log_hash values (5, X'C3E948E64133010105130F803332A99CFECDAE337F841347306C4E7D27BE58DC');
insert into log_hash values (50, X'EB6C10E43AC1094DF5EC18E882FFD3E206C56C1CE7E7570809DA772B4DB50FD2');
insert into log_hash values (51, X'77C2EC434FAC7AB0564DCD95F66A9BDA56585B1316B349375A9449B88803C771');
insert into log_hash values (52, X'C8F39BF3D9C8C5F8EA9A00BBB1BC11026DCBBCC9D1083CD05D699C60334AF659');
insert into log_hash values (53, X'65287C3590436936DF78F1D7079C5A0389D6576853E786BAF05A71E5EED4CE16');
insert into log_hash values (54, X'E14BD871528B602E55B7FF96F7A3007913E3124AD0C523124AB93D4D867BDCFA');
insert into log_hash values (55, X'F6577C6F96CE20EC1775FCECEDF465D6DCBB9E066022ACD27523414BB18A92A3');
insert into log_hash values (56, X'B700253CCA22D8821A1EFB5CA1E4B36B8366943CA91E903E1ABE3B9BE21CC390');
insert into log_hash values (57, X'8B66B0C43A573364641EB002AFE3EB02D542400A2235B8278D1AFBE3F86145AC');
insert into log_hash values (58, X'31B3754E568BC89517C4100960FB29F5E45DBBDF229A4D558566F12AFB48EE70');
insert into log_hash values (59, X'BE9F871AED1C4F922389C63E4DE6EF49726915326C47809AC03ECF438BF2EF4A');
insert into log_hash values (6, X'D48FDA980A2CAEFA51027878D47C810CCED7F47A85608CF449A06F3474FB4E9C');
insert into log_hash values (60, X'7906152146BFCF68383842BC8BB78083C2F5A21393A6EA12669C689C7B7B8EDE');
insert into log_hash values (61, X'B3BD4EE19E303BA489D0B184920566517EFDDC5F9592F2A81B61B538190ACF84');
insert into log_hash values (62, X'6A85111A7AD309ABBF961BCB0285F671720D5A23C40BB9A69F5A39EA09CD9E8C');
insert into log_hash values (63, X'4C3B1241AA3C675C08242C4C133B275BFB6C7EC49E4E7A1B8CF2C360BFE70BA8');
insert into log_hash values (64, X'0AF02A58835F8FA85DEDBD30F416EB9AA74CDF083C70C5C16EB47B7390EACAB2');
insert into log_hash values (65, X'ABCD5D63FEB71DF8DD95839009BA4225344C6EC35BE01D878BFA034A640D5568');
insert into log_hash values (66, X'149A147FC5877DB01EBFC8F993257145677C6E3AE2488F93CABDE293C650EB05');
insert into log_hash values (67, X'03AD540E66F486697603A56E4A137A94D5E26ECB39292E57A573D9B4A848AA39');
insert into log_hash values (68, X'9FF0DDB4AE3974BF6B5B8B5F79E236489D47423A21F3E1F9734D098B41A65CCE');
insert into log_hash values (69, X'9E35E34DE6279ED75BBF5BC2D30ADA818E03213C345DDA89F5D0AAB571260891');
insert into log_hash values (7, X'BF7EB4E3ACF87334BD9DD69FD1B8BBEBABE7ACB90291A370761EB98DF5E52F0B');
insert into log_hash values (70, X'4F60CCB0AC6399D221736F6BEEC1B0C6A45C6EAF11F4F14F4C6AB3B6B3BC6793');
insert into log_hash values (71, X'32815EF215281F7EAEB765CFDC17A8745BBC7129E88CD859511920D65CDD8A09');
insert into log_hash values (72, X'E16FCD84634085CB81AB799045820E265194A0D846861E1AD32C7C0658012C10');
insert into log_hash values (73, X'B6C28C8A7F0E5C50DA3C81436E84BD7177A59604038DF48997B781159E5BC6C4');
insert into log_hash values (74, X'33F5D19AA66919D85CA5A53E7AE4EFD6027A0051DBA10D9A9DB6BE548A710196');
insert into log_hash values (75, X'9A6B511E73F8DD961EF5034C24B151A6F98E37085D56D9D6E67B21CC2CB2BE40');
insert into log_hash values (76, X'8786228F37B55CF538F8585160357874337D65485F69613477289316304B0DD3');
insert into log_hash values (77, X'22C2704AF544198CA8B5E230FF01EB9E32018F13BEB84EFAD537690E1EC01716');
insert into log_hash values (78, X'7AC99F883C6C3F29953FB4B3CF41434B7525E3E13E9CC5A0F193D42EC0D78766');
insert into log_hash values (79, X'E18AC2DD1BC7BC00B03750DA4BE336BE56881DD89E2B302E1656C1B7BE5037B9');
insert into log_hash values (8, X'3FBBEBB38A8606C2A3E742F545806A5FA12107F28D30990B7A43F840C9AB4645');
insert into log_hash values (80, X'91235137FD131CB4DA4B0354B4ED1869ABA323D917A0EABF264F681FB2DA0B7B');
insert into log_hash values (81, X'C49D5BA1EB3CFB9774B5131B7543E625F9DFAEBC0A9C942EABF8C54749454837');
insert into log_hash values (82, X'CB9A2164133981CACBE46D872A74F3A280770D15DD9BD15BAB81AD49E3047148');
insert into log_hash values (83, X'040559BFF604121476FCD32DA2FFFF4D837E24047C14E6A6E8B3E3F9A6995271');
insert into log_hash values (84, X'568623BDD47FBE328E3446BD3AD13AFEACE25755033EDA975BB2F3935089B08F');
insert into log_hash values (85, X'417421E3113445EABA8C915ADF044B185E4374DB488F66EB913A18F3141BDE30');
insert into log_hash values (86, X'13B512B64DEF82BBD11FA404FA8529A4ACED0061913EF519225384D364126304');
insert into log_hash values (87, X'9C42F58433DFFFFF4C66C1259DAAAA051616FCDA6FA43A0D815C018C720AE5AE');
insert into log_hash values (88, X'2CA6C78C8A83554CA212FAF1AD8D6A8859199F53F6C3B179F6E4757919CFB63F');
insert into log_hash values (89, X'5F152AA2220964C7FF8817A681BD1694A8908350A86DF64C80AFE1263B709B3C');
insert into log_hash values (9, X'8EEF461CC6ECE6BEE898A22897BF38A5810E564C2E0227C542FE0B1F7700CF92');
insert into log_hash values (90, X'09CCADE5681B615523BB444EC9F43FD4A84896C6EDE497447DF06B35CF532C74');
insert into log_hash values (91, X'7242DCDB76697D061EB29EB51931768A4F08A0A4CA9F88A6FCC3C3F01C7B033C');
insert into log_hash values (92, X'E56B1F09061F03F371C007394189A31D0A1DB087765B2454A4E234A612B9EB4D');
insert into log_hash values (93, X'C44BB6519CE538EB607FB4CA3CC7D20739DECE495226330E0C33107CA1D538B2');
insert into log_hash values (94, X'6BE792FF9E80BA5BFF124051699DF22F68944E09F2CF53CA31ECBCB8BF279F24');
insert into log_hash values (95, X'D4B8379CE0192E1F7CE5A1A352CBE8BBF4F22F01C94AD990975FC7E1AE780099');
insert into log_hash values (96, X'617069675A49CFD8C6297576C73ECEDE4693ACDE071BC2E4A9480F3693F44BE7');
insert into log_hash values (97, X'711F979DAF053CF2D6E36C499D1127115A068C1E1B449C6235A3F0F2BEA6DC56');
insert into log_hash values (98, X'F4CC6F06A321CCD63471E8CFCA867164B087BF9DE14F2244B032B9B0CA191619');
insert into log_hash values (99, X'18052B17511B6959823D9543E9682B793E0EDA529C7E9DD7D00C08C5C513CB3B');
insert into account values ('064pd0r1n0npc6e61j3tak259c', 1, 'co-thu', 'cothu', 'Người dùng co-thu', 'so', '', 'cdd27a0c9e139bf4167e9af01f0a329626d0d92c33a9d8efa0f2f2da40a4daab', 1690246809000000, 0, '');
insert into account values ('064pd0r1n3mpyjbxzd3rmknd34', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$t8QzXIbCaBC4SnAvQ4X20A$uWR0qLPCTK0Y/EZjL3HPGGp6Sif0g58xYri2wdlYP84', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n0npc6e61j3tak259c/0', '064pd0r1n0npc6e61j3tak259c', 'officer', 'so', 19358, NULL);
insert into account_role values ('064pd0r1n3mpyjbxzd3rmknd34/0', '064pd0r1n3mpyjbxzd3rmknd34', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg22swz04p3sw01b7v0', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg3kexzme6gbjpfv958', 10, '064pd0pyg22swz04p3sw01b7v0', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a1qy5f53e3r2ygsbfw', '064pd0pyg3kexzme6gbjpfv958', '064pd0pyg2htxpfhmyec9ftrew', NULL, NULL);
insert into bloc_member values ('064pd0q6a3axwvz4nxrj83p81g', '064pd0pyg3kexzme6gbjpfv958', '064pd0pyg1es9jvgh3dn5h66cr', NULL, NULL);
insert into bloc_member values ('064pd0qa722rye9kxbay48pad4', '064pd0pyg3kexzme6gbjpfv958', '064pd0pyg1tjs1aa6933875ptw', 19417, 19630);
insert into bloc_term values ('064pd0qe40fwjt2byva7258hn0', '064pd0pyg3kexzme6gbjpfv958', '064pd0pyg2htxpfhmyec9ftrew', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj128s7r1smkk4b2n2v4', '064pd0pyg3kexzme6gbjpfv958', '064pd0pyg1es9jvgh3dn5h66cr', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg085js7rqd1mmrvga0', '064pd0pyg3kexzme6gbjpfv958', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0dmsnn7b7hqsbds1r', '064pd0pyg3kexzme6gbjpfv958', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0qhpccmgw99t1snrc', '064pd0pyg3kexzme6gbjpfv958', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0wxt1w8p39jxj0byg', '064pd0pyg3kexzme6gbjpfv958', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg18580d748ftwkj7aw', '064pd0pyg3kexzme6gbjpfv958', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg23gzdegx6108ryesw', '064pd0pyg3kexzme6gbjpfv958', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg23q6qx4qrrqkj9xtr', '064pd0pyg3kexzme6gbjpfv958', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2q96sxv607vnd9gcg', '064pd0pyg3kexzme6gbjpfv958', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2xr98wx24rpzw9war', '064pd0pyg3kexzme6gbjpfv958', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg336m5g2xexem7y9kw', '064pd0pyg3kexzme6gbjpfv958', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3mze9rkpt663xag40', '064pd0pyg3kexzme6gbjpfv958', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3vmn7a001s18y1maw', '064pd0pyg3kexzme6gbjpfv958', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3x0ehr41x1nyj0rsg', '064pd0pyg3kexzme6gbjpfv958', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv3pwfq3f3s8mf2bw8c', '064pd0pyg3kexzme6gbjpfv958', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr3a0h469vb5my79c9m', '064pd0pyg3kexzme6gbjpfv958', '064pd0qsv3pwfq3f3s8mf2bw8c', '064pd0pyg1es9jvgh3dn5h66cr', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny0rf910nwywjpy2z5g', '064pd0pyg3kexzme6gbjpfv958', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n28r4g1m3z87jgamq4', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n0f163b3z0qwrw53mm', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n16hmkh7fyhvmjh7m0', '064pd0r1n0f163b3z0qwrw53mm', '064pd0pyg1sqv01a86hfftaytr', '064pd0r1n28r4g1m3z87jgamq4', 8766, NULL);
insert into factor values ('064pd0r1n3mpyjbxzd3rmknd34', 'ZmFjdG9yLzA2NHBkMHIxbjNtcHlqYnh6ZDNybWtuZDM0CktHSUZHM1NDT0haMjRTQUpDWVFTNldPUFhVN0tJWU1J', 1689642009000000);
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/0', '064pd0r1n3mpyjbxzd3rmknd34', '3d341e934166b6951604e0d4caf9ae19dc8c1637f61e93355512c0036967709c');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/1', '064pd0r1n3mpyjbxzd3rmknd34', '4cf2a5b4b25a5dae28d92c9a8ae810d017cfb4f5807c5bb5573b566f97047ab2');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/2', '064pd0r1n3mpyjbxzd3rmknd34', '440fd3bd7347e2127d045c1bb5d8bd9b6fa88e11619f1388f9d13ba5693417f3');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/3', '064pd0r1n3mpyjbxzd3rmknd34', 'df22447b2e2ae7b8742f461517f6450dce7ecb2920866223acd166269459808d');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/4', '064pd0r1n3mpyjbxzd3rmknd34', '486bab6ad7edc9ee1b25a9808125ba4a35cd8140e25ece7f6b59f105fcb43bfd');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/5', '064pd0r1n3mpyjbxzd3rmknd34', '2fabf44a53a5bbb47f47bcf687a8642ae123da3ae80d983c171fe741da9b6414');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/6', '064pd0r1n3mpyjbxzd3rmknd34', '897fc0aa90e7951092d8bb1c772baf22f4b0a462c3302a7a975e26bca36a31b5');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/7', '064pd0r1n3mpyjbxzd3rmknd34', '4fd84d2f2bf3dd18a542929920ea52f5d501adb16a78e7182fbc9ddd65311cfc');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/8', '064pd0r1n3mpyjbxzd3rmknd34', 'c87598cc0606cff7cb3699fa0fc37367d7500f76846cd678ef320b4c3295c215');
insert into factor_code values ('064pd0r1n3mpyjbxzd3rmknd34/9', '064pd0r1n3mpyjbxzd3rmknd34', '0ba88ba2960bdc765bf8c14dc2f75bfd554a144f6e6b45b299a292d8717d00d6');
insert into factor_step values ('064pd0r1n3mpyjbxzd3rmknd34', 56321400);
insert into passkey values ('064pd0r1n3yx2bek0854sre2yc', '064pd0r1n3mpyjbxzd3rmknd34', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n2f014x6p6bcyz3rcw', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n0z9gbxb6mw4jftsg4', '064pd0r1n3mpyjbxzd3rmknd34', 'https://sso.example.org', 'người-số-1', '064pd0r1n3mpyjbxzd3rmknd34', 1689642009000000);
insert into sheet_edition values ('064pd0r1n2771rwnkhxa73xh4c', 2, '064pd0pyg22swz04p3sw01b7v0', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n3y8dv2f770ktnkabr', '064pd0r1n2771rwnkhxa73xh4c', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n0hkmvwrbjdyc9hhzc', 11, '064pd0pyg3kexzme6gbjpfv958', 'year', '064pd0r1n2771rwnkhxa73xh4c', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642019000000, 1, NULL, 1);
insert into review_due values ('064pd0r1n1h68jthr70nr07ac8', '064pd0r1n0hkmvwrbjdyc9hhzc', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n2a9vhhv0gmvxyn6qw', '064pd0r1n0hkmvwrbjdyc9hhzc', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n2aztd18twmzwrzybr', '064pd0r1n0hkmvwrbjdyc9hhzc', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n3ffhhavskkchvtve4', '064pd0r1n0hkmvwrbjdyc9hhzc', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n3fhs0d2xhewakxxzg', '064pd0r1n0hkmvwrbjdyc9hhzc', 'second', '', 19561, '');
insert into review_office values ('064pd0r1n3z0p8v5vkkg8hqam0', '064pd0r1n0hkmvwrbjdyc9hhzc', 'to-thu-ky', '064pd0pyg2htxpfhmyec9ftrew');
insert into review_interest values ('064pd0r1n3dk4qqv6hprq1mbac', '064pd0r1n0hkmvwrbjdyc9hhzc', 'nguoi-khac', '064pd0pyg1tjs1aa6933875ptw', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n2dndpndpe0fryte5w', 9, '064pd0r1n0hkmvwrbjdyc9hhzc', '064pd0pyg1tjs1aa6933875ptw', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg1tjs1aa6933875ptw', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n2ed3w3cpwb44c3za8', 7, '064pd0r1n0hkmvwrbjdyc9hhzc', '064pd0pyg1es9jvgh3dn5h66cr', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', '', '', NULL);
insert into review_form values ('064pd0r1n3cnbxz6cnmebks5nm', 7, '064pd0r1n0hkmvwrbjdyc9hhzc', '064pd0pyg2htxpfhmyec9ftrew', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2htxpfhmyec9ftrew', '', '', NULL);
insert into review_line values ('064pd0r1n0ahyr52yxzb2t9hew', '064pd0r1n3cnbxz6cnmebks5nm', 'I.2', 'settled', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n0xnssv3tfrek9605g', '064pd0r1n2dndpndpe0fryte5w', 'I.1', 'settled', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n10ap9gvcdmm54p0y4', '064pd0r1n3cnbxz6cnmebks5nm', 'I.1', 'settled', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n1hv06h0qh181meb6w', '064pd0r1n2ed3w3cpwb44c3za8', 'I.2', 'settled', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n1zj83jm481y3yvr9c', '064pd0r1n2ed3w3cpwb44c3za8', 'I.1', 'settled', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n31t0x8rw7e17d7v5r', '064pd0r1n2dndpndpe0fryte5w', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n09pfxce0jsbcp2epr', '064pd0r1n3cnbxz6cnmebks5nm', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642009000000);
insert into review_figure values ('064pd0r1n1f48hcdkj29ea27tc', '064pd0r1n2ed3w3cpwb44c3za8', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642009000000);
insert into review_figure values ('064pd0r1n25ywcbrk754ckahp4', '064pd0r1n3cnbxz6cnmebks5nm', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642009000000);
insert into review_figure values ('064pd0r1n2r8d8ts0xcjcjtbdc', '064pd0r1n3cnbxz6cnmebks5nm', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642009000000);
insert into review_figure values ('064pd0r1n3a1z7hhcvsmvkqcm8', '064pd0r1n2ed3w3cpwb44c3za8', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642009000000);
insert into review_figure values ('064pd0r1n3s5t7yqbve54kd8mc', '064pd0r1n2ed3w3cpwb44c3za8', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642009000000);
insert into review_figure values ('064pd0rh91aa8s6s6na7w7fjbg', '064pd0r1n2dndpndpe0fryte5w', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg1tjs1aa6933875ptw', 1689642013000000);
insert into review_figure values ('064pd0rh91gdh3g1a0jqqwq198', '064pd0r1n2dndpndpe0fryte5w', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1tjs1aa6933875ptw', 1689642013000000);
insert into review_figure values ('064pd0rh92wg4wrqqwhk8n2vfc', '064pd0r1n2dndpndpe0fryte5w', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1tjs1aa6933875ptw', 1689642013000000);
insert into review_entry values ('064pd0r5j2768qv2ryfa11nvjc', '064pd0r1n3cnbxz6cnmebks5nm', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642010000000);
insert into review_entry values ('064pd0r5j30wqvcqfcz2vkfdpr', '064pd0r1n3cnbxz6cnmebks5nm', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642010000000);
insert into review_entry values ('064pd0r9f2a5j6r4dqa1ax33eg', '064pd0r1n2ed3w3cpwb44c3za8', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642011000000);
insert into review_entry values ('064pd0r9f3rcwnhpcbfz97v068', '064pd0r1n2ed3w3cpwb44c3za8', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642011000000);
insert into review_entry values ('064pd0rdc1n2rtb6v68j6f6xh8', '064pd0r1n3cnbxz6cnmebks5nm', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642012000000);
insert into review_entry values ('064pd0rdc1zhryravxmnhbapj8', '064pd0r1n3cnbxz6cnmebks5nm', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642012000000);
insert into review_entry values ('064pd0rh93kc9rmwn2mbphp268', '064pd0r1n2ed3w3cpwb44c3za8', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642013000000);
insert into review_entry values ('064pd0rh93nm5kf10137ws5cr0', '064pd0r1n2ed3w3cpwb44c3za8', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642013000000);
insert into review_entry values ('064pd0rn61hm7sadn560rybb8g', '064pd0r1n2dndpndpe0fryte5w', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642014000000);
insert into review_entry values ('064pd0rn62m7f0v8nj567qc5m0', '064pd0r1n2dndpndpe0fryte5w', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642014000000);
insert into review_entry values ('064pd0rx00nb8fr5ec59sm3gw8', '064pd0r1n2dndpndpe0fryte5w', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642016000000);
insert into review_entry values ('064pd0rx032s9rq9kyegd3327m', '064pd0r1n2dndpndpe0fryte5w', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642016000000);
insert into review_entry values ('064pd0s0x1hrp3pp6kx04qkgr8', '064pd0r1n3cnbxz6cnmebks5nm', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg1es9jvgh3dn5h66cr', 1689642017000000);
insert into review_entry values ('064pd0s4t3chxhh2v5ahe5e7tr', '064pd0r1n2ed3w3cpwb44c3za8', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2htxpfhmyec9ftrew', 1689642018000000);
insert into review_proof values ('064pd0rs32zpcaxvj6634b29t8', '064pd0r1n2dndpndpe0fryte5w', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg1tjs1aa6933875ptw', 1689642015000000);
insert into review_result values ('064pd0s8q0ggdkh8x8aaezy4n4', '064pd0r1n0hkmvwrbjdyc9hhzc', 1, 1689642019000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
insert into register_paper values ('064pd0s4t3rpe5cssx3tztnt9c', 1, '064pd0pyg3kexzme6gbjpfv958', '064pd0r1n0hkmvwrbjdyc9hhzc', '', 'thong-bao', 'Thông báo', 'TB-KTĐ', 'Kết quả', '', 'signing', '', '', 'tep', '', '', NULL, '', 0, '', NULL, '', '', 'FZKPFRUNLSKEZVIA22KZZK63GI', 0, '', 'nguoi-khoi-truong', 1689642018000000);
insert into register_issuer values ('064pd0pyg3kexzme6gbjpfv958', 1, '', 'Khối', 'KTĐ', '', '', '', '', 0, 0);
insert into review_quota values ('064pd0s4t3wk6bxwte4dj2zt9c', '064pd0r1n0hkmvwrbjdyc9hhzc', 'Cờ', '', 2, 0, '');
insert into review_nomination values ('064pd0s4t1t251cw6zc8s7ekmw', '064pd0r1n0hkmvwrbjdyc9hhzc', '064pd0s4t3wk6bxwte4dj2zt9c', '064pd0pyg2htxpfhmyec9ftrew', 'theo kế hoạch', 'nguoi-064pd0pyg1tjs1aa6933875ptw', 1689642018000000);
insert into mailbox values ('064pd0r1n0npc6e61j3tak259c', 1, 'co-thu@example.org', 'daily', 'vi', 0, 'bWFpbGJveC8wNjRwZDByMW4wbnBjNmU2MWozdGFrMjU5YwpXR0xCLTVBWVgtU0NVMg', 1689728409000000, 19556, 1);
insert into notice values ('064pd0r1n0npc6e61j3tak259c|code|/toi/thong-bao/xac-nhan?010009.000000|2023-07-18', '064pd0r1n0npc6e61j3tak259c', 'code', '/toi/thong-bao/xac-nhan?010009.000000', 19556, 1689642009000000, 'waiting', 1689642009000000, 0, 0, 0);
insert into review_level values ('064pd0s4t0v4ygj1xk3hjncfbw', '064pd0r1n0hkmvwrbjdyc9hhzc', 1, 'Hội đồng', '064pd0pyg1tjs1aa6933875ptw');
insert into review_consent values ('064pd0s8q04tnhvmhtdf7bcee8', '064pd0r1n0hkmvwrbjdyc9hhzc', '064pd0s4t0v4ygj1xk3hjncfbw', 1, 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'theo kế hoạch', 'nguoi-064pd0pyg1tjs1aa6933875ptw', 1689642019000000);
