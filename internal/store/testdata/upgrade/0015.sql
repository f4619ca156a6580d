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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (10, 10, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (11, 11, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (12, 12, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (13, 13, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (14, 14, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (15, 15, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (2, 1, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (3, 2, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (4, 3, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (5, 4, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (6, 5, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (7, 6, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (8, 7, 1, '2026-11-24 19:42:00');
insert into goose_db_version values (9, 8, 1, '2026-11-24 19:42:00');
insert into unit values ('064pd0pyg1fx5t4n9jcpnkppxg', 1, 'so-c', 'soc', '064pd0pyg2nb53j4sph4s7jn48', 'so', 20148, NULL);
insert into unit values ('064pd0pyg1gcss52zqv9d448fc', 2, 'so-b', 'sob', '064pd0pyg2nb53j4sph4s7jn48', 'so', 8766, 20147);
insert into unit values ('064pd0pyg21w5rw3xp3hy96h0c', 2, 'so-a', 'soa', '064pd0pyg2nb53j4sph4s7jn48', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2mm57f1gbccd64ze0', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2nb53j4sph4s7jn48', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2q9vkehna410ff9sw', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2r66m3f0rn5s7ev4w', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg1fx5t4n9jcpnkppxg/2025-03-01', '064pd0pyg1fx5t4n9jcpnkppxg', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg1gcss52zqv9d448fc/1994-01-01', '064pd0pyg1gcss52zqv9d448fc', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg21w5rw3xp3hy96h0c/1994-01-01', '064pd0pyg21w5rw3xp3hy96h0c', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg2mm57f1gbccd64ze0/1994-01-01', '064pd0pyg2mm57f1gbccd64ze0', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg2nb53j4sph4s7jn48/1994-01-01', '064pd0pyg2nb53j4sph4s7jn48', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg2q9vkehna410ff9sw/1994-01-01', '064pd0pyg2q9vkehna410ff9sw', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg2r66m3f0rn5s7ev4w/1994-01-01', '064pd0pyg2r66m3f0rn5s7ev4w', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_from values ('064pd0pyg1fx5t4n9jcpnkppxg/0', '064pd0pyg1fx5t4n9jcpnkppxg', '064pd0pyg21w5rw3xp3hy96h0c');
insert into unit_from values ('064pd0pyg1fx5t4n9jcpnkppxg/1', '064pd0pyg1fx5t4n9jcpnkppxg', '064pd0pyg1gcss52zqv9d448fc');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2nb53j4sph4s7jn48', '', 'unit/064pd0pyg2nb53j4sph4s7jn48
unit_name/064pd0pyg2nb53j4sph4s7jn48/1994-01-01', X'A57C4B456992418D84311555B06AD712B955815D41B17364ADF8C39F81E6D3D6');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg21w5rw3xp3hy96h0c', '', 'unit/064pd0pyg21w5rw3xp3hy96h0c
unit_name/064pd0pyg21w5rw3xp3hy96h0c/1994-01-01', X'9ECDDD79ACDC3CF21A340F9382DEB38770704CD9334244D723BE913585BB765C');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_member/064pd0q6a1z1h67w441pzsxear
bloc_member/064pd0q6a2nxt00na1er5yjt60', X'73C608B681A5CEF6B24D9257AB63F0F07ABA12ECA49CF0859EEFA5D29BBF27AE');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_member/064pd0qa73ya2e8f1yph84pkbc', X'2F7B4E78A3D27F73DD7FBC0E14387BD8FD8AAAD6EAAA990F0857E1504E6553D3');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_term/064pd0qe41q96b9rqdr33frcn0', X'7FFAD5B0EACAA7D2BB0F8A7F120640486F47E6E78BB00768F07B352338B3055A');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_term/064pd0qj10v6hfr7mqspeehefw', X'D2F55E6D2BD0043DC7C292B85D63057554C114A4D1F5AAFA8544D1025724E298');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_paper/064pd0qny1vaj7f84jjner0pv8', X'E2E9E6CA8FAF0AA7AFD434245DAD438A0AFBE433055BE9B714A4D9777E4BE5C1');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_milestone/064pd0qsv3x935s02v1df09018', X'89AFCC93DFD96B223FD2581745EAB82F4A88877E177F7B90C19772E3F6863A2F');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_exception/064pd0qxr3k95w9ap4tsnt8vh8', X'0E6E81D9CD489D949FB47A6389A4BA3BB9CA177E7A4654841D7B8FB0EE97DCAA');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', X'C1AB21DC2AD9D625EEEA4730CA6CE41AE316A56350306BE0DEDB0EA1DB459638');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n2kxp275vq3r904s0g', '', 'post_title/064pd0r1n2kxp275vq3r904s0g', X'B510243C176B1BFA7084375B1273E6836F9680D59652EF9E2756B243693603E4');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n2pbtzh9zj3w6pnt94', '', 'person/064pd0r1n2pbtzh9zj3w6pnt94
person_post/064pd0r1n3gheg6dkyy45bg0c0', X'E051F09B8A43B29FBD897ABA011CDA1B090E028DB3964B5895DFFD76790B22B1');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1gcss52zqv9d448fc', '', 'unit/064pd0pyg1gcss52zqv9d448fc
unit_name/064pd0pyg1gcss52zqv9d448fc/1994-01-01', X'0215E8A7B5C6479AF26850AC62E20DD00D11C1AC5560E6A6E26AF9F765D0787D');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n3kvawa7r7ctwckxbw', '', 'file/064pd0r1n3kvawa7r7ctwckxbw', X'6B228A9C826260EC112B7CC57B590286A79919BB51E56EC1ECDBC5160864B63F');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n0jjj5qgrjwb01ktkg', '', 'account/064pd0r1n0jjj5qgrjwb01ktkg
account_role/064pd0r1n0jjj5qgrjwb01ktkg/0', X'A266E53FD526BF65A6811B8941157E904729735881A89E3771523B4941EEE836');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n0jjj5qgrjwb01ktkg', '', 'account/064pd0r1n0jjj5qgrjwb01ktkg', '', 'account/064pd0r1n0jjj5qgrjwb01ktkg', X'0A71D0CCBA76479D6CD3818D37869CF5F1EF80D7C5D78C211D63C6981CE12837');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n0jjj5qgrjwb01ktkg', '', 'account/064pd0r1n0jjj5qgrjwb01ktkg', '', 'factor/064pd0r1n0jjj5qgrjwb01ktkg
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/0
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/1
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/2
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/3
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/4
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/5
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/6
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/7
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/8
factor_code/064pd0r1n0jjj5qgrjwb01ktkg/9
account/064pd0r1n0jjj5qgrjwb01ktkg', X'2CEC93C0EDB9E1FA91538669EDAC5FF74085DF3FD2FA0FB84CAFDFFCCA8D6982');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n0jjj5qgrjwb01ktkg', '', 'account/064pd0r1n0jjj5qgrjwb01ktkg', '', 'passkey/064pd0r1n2bsa4r98cp92ygh78
account/064pd0r1n0jjj5qgrjwb01ktkg', X'B1D89D32CE65CF03C9D758BFFF4E2CCF507080D70408142AD9AB65D60E95EF31');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n0jjj5qgrjwb01ktkg', '', 'account/064pd0r1n0jjj5qgrjwb01ktkg', '', 'sso_link/064pd0r1n1tfhc0wepkc5y3hs4
account/064pd0r1n0jjj5qgrjwb01ktkg', X'B369E0820FC1E1910A3812451DC5BC75F6D78A08642CBE2FE6F6FE3F9570E2C5');
insert into log values (26, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n0asnfqvpwkwx030qr', '', 'sheet_edition/064pd0r1n0asnfqvpwkwx030qr', X'21AD6AF1204E2053DA3188BE8B46378BBB76DB1A432A59BC9FAEF064AF16F8EF');
insert into log values (27, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n0asnfqvpwkwx030qr', '', 'sheet_comment/064pd0r1n1j8vdatawkf90mj0c', X'BDEBEB2439341AFA15F90F6D3D75F45BA7C5E204F99D8589DB4E0FBFFBEF2941');
insert into log values (28, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n0asnfqvpwkwx030qr', '', 'sheet_comment/064pd0r1n1j8vdatawkf90mj0c', X'FEDA72BB38CE4C136685313A4AFE4C0F420B58D155A4BBFC06A2789B51957F25');
insert into log values (29, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n0asnfqvpwkwx030qr', '', 'sheet_edition/064pd0r1n0asnfqvpwkwx030qr', X'3BDA1536211948F085060AAA99CF9B57606F25220E70A2D014677261D2D2D177');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg1fx5t4n9jcpnkppxg', '', 'unit/064pd0pyg21w5rw3xp3hy96h0c
unit/064pd0pyg1gcss52zqv9d448fc
unit/064pd0pyg1fx5t4n9jcpnkppxg
unit_from/064pd0pyg1fx5t4n9jcpnkppxg/0
unit_from/064pd0pyg1fx5t4n9jcpnkppxg/1
unit_name/064pd0pyg1fx5t4n9jcpnkppxg/2025-03-01', X'7B1B70F19667AD5C8F367F0A36B747E8C65D159E51430951E149497645CEB286');
insert into log values (30, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', '', 'review_round/064pd0r1n2cswq1vqszkcbrmxr
review_due/064pd0r1n2snccdkdsfbv5c5mm
review_due/064pd0r1n318adm5f2z76k4ndm
review_due/064pd0r1n01fmt0f3phmrvqrfr
review_due/064pd0r1n33c4p4mrags6yv9xm
review_due/064pd0r1n2q2zwnjyqx3brr95r
review_office/064pd0r1n1g0fcbbcerzx3mhm8
review_form/064pd0r1n03eekxeyymrmpd5mw
review_line/064pd0r1n3c9700wgj2pjgmgvm
review_line/064pd0r1n1vkpm7tv6fkkghwer
review_form/064pd0r1n349mt28x824cd9kk8
review_line/064pd0r1n2nqzfq02rsc96rmn8
review_line/064pd0r1n26rwkv8hdry12csvr
review_form/064pd0r1n2ddchffzgbmvntrv8
review_line/064pd0r1n1dp7kca6xrnw80zv0
review_line/064pd0r1n2zgwsb98gnkey2rvw', X'B29284DF58AB933E2DFEC18B86520D1E277637A99889B5222CBC1004E7571320');
insert into log values (31, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', '', 'review_round/064pd0r1n2cswq1vqszkcbrmxr
review_interest/064pd0r1n26knn98nmnge45ztr', X'CD4F2797FD1CA4BB189555EAD3ACEED6529F285A670252A7BB58E7F73796936A');
insert into log values (32, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n03eekxeyymrmpd5mw', '', 'review_form/064pd0r1n03eekxeyymrmpd5mw
review_figure/064pd0r1n3hnf4pte2pna5qx8g
review_figure/064pd0r1n3c6jsfn13m35fnhtg
review_figure/064pd0r1n0ay3apwpyz8kjncw4', X'6AA5E40BAEB84EC08FAD96BB2A17B043F9573F5D5F91A1911497329AB35FE999');
insert into log values (33, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n03eekxeyymrmpd5mw', '', 'review_form/064pd0r1n03eekxeyymrmpd5mw', X'59D42D7ABD5142FA9C28430D0CCED06121E8C74442F41A8AE2A18181E0C487AD');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', '064pd0pyg2mm57f1gbccd64ze0', 'review_form/064pd0r1n349mt28x824cd9kk8', '', 'review_form/064pd0r1n349mt28x824cd9kk8
review_figure/064pd0r1n2413sesdvbfyjbjsw
review_figure/064pd0r1n1f9m2prvf60r0b6ec
review_figure/064pd0r1n1mgny3yhpeskznfd8', X'A8BC6F0D961685BE86A5B8D61ED0EC2ECED29A130456F9380A1619827AB44788');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', '064pd0pyg2mm57f1gbccd64ze0', 'review_form/064pd0r1n349mt28x824cd9kk8', '', 'review_form/064pd0r1n349mt28x824cd9kk8', X'7B78DBFE02CC8D3D7BD7C68899FE0578990587996A1EBD3C4A4E7648E2547F31');
insert into log values (36, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', '', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', X'21F6EE3063B3152060433E6FC408065DA29F4263065E002544B39E7456C5C5C2');
insert into log values (37, 1689642010000000, 'review.match', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', '064pd0pyg2mm57f1gbccd64ze0', 'review_form/064pd0r1n03eekxeyymrmpd5mw', '', 'review_form/064pd0r1n03eekxeyymrmpd5mw
review_line/064pd0r1n3c9700wgj2pjgmgvm
review_entry/064pd0r5j3f82dfwtan5hcp3h8
review_entry/064pd0r5j2dxp9z0hrbzjztr0r', X'1C8F37A829402C44D345088F16F071953C5C39EB83067647869113B784C269A5');
insert into log values (38, 1689642011000000, 'review.match', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n349mt28x824cd9kk8', '', 'review_form/064pd0r1n349mt28x824cd9kk8
review_line/064pd0r1n2nqzfq02rsc96rmn8
review_entry/064pd0r9f0312npmk3g6px9tnc
review_entry/064pd0r9f1z37tcdt7make1p70', X'7EFB9DE680E0EA30DDBD60580ED9C7202FF71AFC39E8BF41967EAAA838063559');
insert into log values (39, 1689642012000000, 'review.match', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', '064pd0pyg2mm57f1gbccd64ze0', 'review_form/064pd0r1n03eekxeyymrmpd5mw', '', 'review_form/064pd0r1n03eekxeyymrmpd5mw
review_line/064pd0r1n1vkpm7tv6fkkghwer
review_entry/064pd0rdc0at42kqzac730a0a4
review_entry/064pd0rdc10ntz7w1ys2qr1bdw', X'3B609B9F22E87FAA94FF516AF982B220D67BE05C0F2FAC14474FADD7B0432B07');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2r66m3f0rn5s7ev4w', '', 'unit/064pd0pyg2r66m3f0rn5s7ev4w
unit_name/064pd0pyg2r66m3f0rn5s7ev4w/1994-01-01', X'CD08FB6E77DEDA700732E32BE08067E494F310444FBE0023DA3AE9DA2E26763D');
insert into log values (40, 1689642013000000, 'review.match', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n349mt28x824cd9kk8', '', 'review_form/064pd0r1n349mt28x824cd9kk8
review_line/064pd0r1n26rwkv8hdry12csvr
review_entry/064pd0rh92rnyfmxnm60krz6mm
review_entry/064pd0rh91nv8astz1exvnzk4c', X'DD459713D6110AA3EF9E3DD5F0CA603878E4479FE21C35D78C3456D1A5747C33');
insert into log values (41, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n2ddchffzgbmvntrv8', X'4A1285E7CBEA143B5599B304FE3A1511C2813F1175FB018645B1F388CD80F574');
insert into log values (42, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg2q9vkehna410ff9sw', '064pd0pyg2q9vkehna410ff9sw', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n03eekxeyymrmpd5mw
review_line/064pd0r1n1vkpm7tv6fkkghwer
review_form/064pd0r1n2ddchffzgbmvntrv8
review_figure/064pd0rh90r5qwz3j64z843cq8
review_figure/064pd0rh929ytqd3a6af8k06dc
review_figure/064pd0rh91rj7386ft56893cer
review_form/064pd0r1n349mt28x824cd9kk8
review_line/064pd0r1n26rwkv8hdry12csvr', X'B737F9554D1EE70B6089BFBB37FCDF3BC096C085F7ECE8B7F8F615A593F61B0C');
insert into log values (43, 1689642013000000, 'review.send', 'nguoi-064pd0pyg2q9vkehna410ff9sw', '064pd0pyg2q9vkehna410ff9sw', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n2ddchffzgbmvntrv8', X'8EF4E07911A2CDA6DDB5A658E9795699B0247169589B71226C846F805160CFC2');
insert into log values (44, 1689642014000000, 'review.match', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n2ddchffzgbmvntrv8
review_line/064pd0r1n1dp7kca6xrnw80zv0
review_entry/064pd0rn635jyt3p8f5emezxzm
review_entry/064pd0rn60fhvpzv4enf0hnk68', X'3F858C9F350AEAD28518A36BFC3BCBC9059A5E4C1C01AB23A89BC60CB194ECC0');
insert into log values (45, 1689642015000000, 'review.return', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n2ddchffzgbmvntrv8
review_line/064pd0r1n2zgwsb98gnkey2rvw', X'D0E003C2B603E35443B852039DF47DF3F48DA8B36C5CF3D6F87C665C73AE5980');
insert into log values (46, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg2q9vkehna410ff9sw', '064pd0pyg2q9vkehna410ff9sw', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n2ddchffzgbmvntrv8
review_proof/064pd0rs33hqdr0jhzk7cjtvag', X'E0105F4F84B5BE1F9C46DC1A9E3F3AE9E71BD0EB82BF6A79AAE10EAE21E7C23A');
insert into log values (47, 1689642015000000, 'review.send', 'nguoi-064pd0pyg2q9vkehna410ff9sw', '064pd0pyg2q9vkehna410ff9sw', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n2ddchffzgbmvntrv8
review_line/064pd0r1n2zgwsb98gnkey2rvw', X'AD3B427F3F1C17222839A1A2290440FA9AB1621D917F9B602F030E5DF92BA201');
insert into log values (48, 1689642016000000, 'review.match', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n2ddchffzgbmvntrv8', '', 'review_form/064pd0r1n2ddchffzgbmvntrv8
review_line/064pd0r1n2zgwsb98gnkey2rvw
review_entry/064pd0rx00dgaefvw895syq0v0
review_entry/064pd0rx03htsc3g31y8fr5288', X'AA9245B687CB64C521C49AD812B30A8E5C59B76EF5A3FDAA5C5F6FC3E48E8860');
insert into log values (49, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', '', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', X'815247649B7A0943A7CB232CECE7742FBF99B689A98F69EC4D77C64D4E2D8939');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2mm57f1gbccd64ze0', '', 'unit/064pd0pyg2mm57f1gbccd64ze0
unit_name/064pd0pyg2mm57f1gbccd64ze0/1994-01-01', X'C623AA10762F53A278A021C56AC2923C0D7E64717A243EDC23753C4864E3A9A6');
insert into log values (50, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', '', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', X'2315B9588C5D2941331B3B492D569E37E13D95E66324CF6ED734DF0C159C5D23');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', '', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', X'1943C27EE374BC21CF2647EC85D23D915B75BA0411827EC3A7AC83E6C8D1BE80');
insert into log values (52, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', '064pd0pyg2mm57f1gbccd64ze0', 'review_form/064pd0r1n03eekxeyymrmpd5mw', '', 'review_form/064pd0r1n03eekxeyymrmpd5mw
review_line/064pd0r1n1vkpm7tv6fkkghwer
review_entry/064pd0s0x3170qz5yjq81c90w8', X'D733C5D86B7FA15114AFBE1FB0CFC1CB66915E5ABE868B9FFEA05548378B11A0');
insert into log values (53, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_form/064pd0r1n349mt28x824cd9kk8', '', 'review_form/064pd0r1n349mt28x824cd9kk8
review_line/064pd0r1n26rwkv8hdry12csvr
review_entry/064pd0s4t032vmx2g2tqszf0t8', X'2EECF5DD2408A9878A0B4E3B8F064DD2A253249F9A6F7F43117409B1691BB08B');
insert into log values (54, 1689642018000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg2r66m3f0rn5s7ev4w', 'review_round/064pd0r1n2cswq1vqszkcbrmxr', '', 'review_result/064pd0s4t08esfczj0gpp12cv4
review_round/064pd0r1n2cswq1vqszkcbrmxr', X'AAE1B7B97AC9D8F7B057E8B2FF828FB543E0210D6EEABB2125E9340B445F469C');
insert into log values (55, 1689642018000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'81851E9B06AAF75DB7C98D93E1FEC6C6BAADAE0740FEC57BBDB9DBE87F21516B');
insert into log values (56, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'77158AAFB569864F726A88CE022A2FCF59DB2032D77A49F3EC2A601F32DD3251');
insert into log values (57, 1689642018000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'8C126B6615B6BE832260A288B69C89DB61D6796B15AFABF0FED4E74FCB79A73E');
insert into log values (58, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'F63B55EC1A74AFE456335BFEE76A1D3C9746A2659D2A01729A7B32C41A552CA8');
insert into log values (59, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'EE69E03BA63F3BD5D548F02E56F206F027BF62637132B206E9F1C327843CD1E5');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2q9vkehna410ff9sw', '', 'unit/064pd0pyg2q9vkehna410ff9sw
unit_name/064pd0pyg2q9vkehna410ff9sw/1994-01-01', X'33E405DC5977E3A1EAF5C99EDC88CE951A5A6529B3DA4ABB88674B71B9924902');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg12pj7zdp15zaashd4', '', 'bloc/064pd0pyg12pj7zdp15zaashd4', X'2BF9D1F1F8FCEC06BCE7B4E0DCB17FA637D73596B64D96D424AC2D4170C29BB6');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm
bloc_milestone/064pd0pyg0877fpeybbpr45dyc
bloc_milestone/064pd0pyg0gk8n5vxq54vft6kw
bloc_milestone/064pd0pyg0jr3q7t67t3e4epr4
bloc_milestone/064pd0pyg15xsk2gxg4wsyj7s4
bloc_milestone/064pd0pyg1jgppkth9xty470m0
bloc_milestone/064pd0pyg1tm2xvffz6f3j5jam
bloc_milestone/064pd0pyg21a9mbpcdyyht6sk4
bloc_milestone/064pd0pyg27k9f0ha428xgn4ym
bloc_milestone/064pd0pyg29f78jay0vx0qr3b4
bloc_milestone/064pd0pyg2nvv42zys678yjex4
bloc_milestone/064pd0pyg2rm0bbrmj04d5gn6r
bloc_milestone/064pd0pyg30tteymyd9tgm49zr
bloc_milestone/064pd0pyg37awmm41qdhh1aza4', X'874261DC1B87518DFC88CBB20AF9C36BAACE729C099FA924224A5754278539D5');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', '', 'bloc_year/064pd0pyg3bck71mycaez20mmm', X'4DE59982CB36C18D991B6F31481B89D1AEE60DC054404A56CE2E075E596A373C');
insert into log_row values ('account/064pd0r1n0jjj5qgrjwb01ktkg', 21);
insert into log_row values ('account/064pd0r1n0jjj5qgrjwb01ktkg', 22);
insert into log_row values ('account/064pd0r1n0jjj5qgrjwb01ktkg', 23);
insert into log_row values ('account/064pd0r1n0jjj5qgrjwb01ktkg', 24);
insert into log_row values ('account/064pd0r1n0jjj5qgrjwb01ktkg', 25);
insert into log_row values ('account/tài-khoản-000', 56);
insert into log_row values ('account/tài-khoản-000', 57);
insert into log_row values ('account/tài-khoản-001', 58);
insert into log_row values ('account/tài-khoản-002', 59);
insert into log_row values ('account_role/064pd0r1n0jjj5qgrjwb01ktkg/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 56);
insert into log_row values ('account_role/tài-khoản-001/0', 58);
insert into log_row values ('account_role/tài-khoản-002/0', 59);
insert into log_row values ('bloc/064pd0pyg12pj7zdp15zaashd4', 7);
insert into log_row values ('bloc_exception/064pd0qxr3k95w9ap4tsnt8vh8', 16);
insert into log_row values ('bloc_member/064pd0q6a1z1h67w441pzsxear', 10);
insert into log_row values ('bloc_member/064pd0q6a2nxt00na1er5yjt60', 10);
insert into log_row values ('bloc_member/064pd0qa73ya2e8f1yph84pkbc', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0877fpeybbpr45dyc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0gk8n5vxq54vft6kw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0jr3q7t67t3e4epr4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg15xsk2gxg4wsyj7s4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1jgppkth9xty470m0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1tm2xvffz6f3j5jam', 8);
insert into log_row values ('bloc_milestone/064pd0pyg21a9mbpcdyyht6sk4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg27k9f0ha428xgn4ym', 8);
insert into log_row values ('bloc_milestone/064pd0pyg29f78jay0vx0qr3b4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2nvv42zys678yjex4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2rm0bbrmj04d5gn6r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg30tteymyd9tgm49zr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg37awmm41qdhh1aza4', 8);
insert into log_row values ('bloc_milestone/064pd0qsv3x935s02v1df09018', 15);
insert into log_row values ('bloc_paper/064pd0qny1vaj7f84jjner0pv8', 14);
insert into log_row values ('bloc_term/064pd0qe41q96b9rqdr33frcn0', 12);
insert into log_row values ('bloc_term/064pd0qj10v6hfr7mqspeehefw', 13);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 10);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 11);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 12);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 13);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 14);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 15);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 16);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 17);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 8);
insert into log_row values ('bloc_year/064pd0pyg3bck71mycaez20mmm', 9);
insert into log_row values ('factor/064pd0r1n0jjj5qgrjwb01ktkg', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/0', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/1', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/2', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/3', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/4', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/5', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/6', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/7', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/8', 23);
insert into log_row values ('factor_code/064pd0r1n0jjj5qgrjwb01ktkg/9', 23);
insert into log_row values ('file/064pd0r1n3kvawa7r7ctwckxbw', 20);
insert into log_row values ('log_body/1', 55);
insert into log_row values ('passkey/064pd0r1n2bsa4r98cp92ygh78', 24);
insert into log_row values ('person/064pd0r1n2pbtzh9zj3w6pnt94', 19);
insert into log_row values ('person_post/064pd0r1n3gheg6dkyy45bg0c0', 19);
insert into log_row values ('post_title/064pd0r1n2kxp275vq3r904s0g', 18);
insert into log_row values ('review_due/064pd0r1n01fmt0f3phmrvqrfr', 30);
insert into log_row values ('review_due/064pd0r1n2q2zwnjyqx3brr95r', 30);
insert into log_row values ('review_due/064pd0r1n2snccdkdsfbv5c5mm', 30);
insert into log_row values ('review_due/064pd0r1n318adm5f2z76k4ndm', 30);
insert into log_row values ('review_due/064pd0r1n33c4p4mrags6yv9xm', 30);
insert into log_row values ('review_entry/064pd0r5j2dxp9z0hrbzjztr0r', 37);
insert into log_row values ('review_entry/064pd0r5j3f82dfwtan5hcp3h8', 37);
insert into log_row values ('review_entry/064pd0r9f0312npmk3g6px9tnc', 38);
insert into log_row values ('review_entry/064pd0r9f1z37tcdt7make1p70', 38);
insert into log_row values ('review_entry/064pd0rdc0at42kqzac730a0a4', 39);
insert into log_row values ('review_entry/064pd0rdc10ntz7w1ys2qr1bdw', 39);
insert into log_row values ('review_entry/064pd0rh91nv8astz1exvnzk4c', 40);
insert into log_row values ('review_entry/064pd0rh92rnyfmxnm60krz6mm', 40);
insert into log_row values ('review_entry/064pd0rn60fhvpzv4enf0hnk68', 44);
insert into log_row values ('review_entry/064pd0rn635jyt3p8f5emezxzm', 44);
insert into log_row values ('review_entry/064pd0rx00dgaefvw895syq0v0', 48);
insert into log_row values ('review_entry/064pd0rx03htsc3g31y8fr5288', 48);
insert into log_row values ('review_entry/064pd0s0x3170qz5yjq81c90w8', 52);
insert into log_row values ('review_entry/064pd0s4t032vmx2g2tqszf0t8', 53);
insert into log_row values ('review_figure/064pd0r1n0ay3apwpyz8kjncw4', 32);
insert into log_row values ('review_figure/064pd0r1n1f9m2prvf60r0b6ec', 34);
insert into log_row values ('review_figure/064pd0r1n1mgny3yhpeskznfd8', 34);
insert into log_row values ('review_figure/064pd0r1n2413sesdvbfyjbjsw', 34);
insert into log_row values ('review_figure/064pd0r1n3c6jsfn13m35fnhtg', 32);
insert into log_row values ('review_figure/064pd0r1n3hnf4pte2pna5qx8g', 32);
insert into log_row values ('review_figure/064pd0rh90r5qwz3j64z843cq8', 42);
insert into log_row values ('review_figure/064pd0rh91rj7386ft56893cer', 42);
insert into log_row values ('review_figure/064pd0rh929ytqd3a6af8k06dc', 42);
insert into log_row values ('review_form/064pd0r1n03eekxeyymrmpd5mw', 30);
insert into log_row values ('review_form/064pd0r1n03eekxeyymrmpd5mw', 32);
insert into log_row values ('review_form/064pd0r1n03eekxeyymrmpd5mw', 33);
insert into log_row values ('review_form/064pd0r1n03eekxeyymrmpd5mw', 37);
insert into log_row values ('review_form/064pd0r1n03eekxeyymrmpd5mw', 39);
insert into log_row values ('review_form/064pd0r1n03eekxeyymrmpd5mw', 42);
insert into log_row values ('review_form/064pd0r1n03eekxeyymrmpd5mw', 52);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 30);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 41);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 42);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 43);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 44);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 45);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 46);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 47);
insert into log_row values ('review_form/064pd0r1n2ddchffzgbmvntrv8', 48);
insert into log_row values ('review_form/064pd0r1n349mt28x824cd9kk8', 30);
insert into log_row values ('review_form/064pd0r1n349mt28x824cd9kk8', 34);
insert into log_row values ('review_form/064pd0r1n349mt28x824cd9kk8', 35);
insert into log_row values ('review_form/064pd0r1n349mt28x824cd9kk8', 38);
insert into log_row values ('review_form/064pd0r1n349mt28x824cd9kk8', 40);
insert into log_row values ('review_form/064pd0r1n349mt28x824cd9kk8', 42);
insert into log_row values ('review_form/064pd0r1n349mt28x824cd9kk8', 53);
insert into log_row values ('review_interest/064pd0r1n26knn98nmnge45ztr', 31);
insert into log_row values ('review_line/064pd0r1n1dp7kca6xrnw80zv0', 30);
insert into log_row values ('review_line/064pd0r1n1dp7kca6xrnw80zv0', 44);
insert into log_row values ('review_line/064pd0r1n1vkpm7tv6fkkghwer', 30);
insert into log_row values ('review_line/064pd0r1n1vkpm7tv6fkkghwer', 39);
insert into log_row values ('review_line/064pd0r1n1vkpm7tv6fkkghwer', 42);
insert into log_row values ('review_line/064pd0r1n1vkpm7tv6fkkghwer', 52);
insert into log_row values ('review_line/064pd0r1n26rwkv8hdry12csvr', 30);
insert into log_row values ('review_line/064pd0r1n26rwkv8hdry12csvr', 40);
insert into log_row values ('review_line/064pd0r1n26rwkv8hdry12csvr', 42);
insert into log_row values ('review_line/064pd0r1n26rwkv8hdry12csvr', 53);
insert into log_row values ('review_line/064pd0r1n2nqzfq02rsc96rmn8', 30);
insert into log_row values ('review_line/064pd0r1n2nqzfq02rsc96rmn8', 38);
insert into log_row values ('review_line/064pd0r1n2zgwsb98gnkey2rvw', 30);
insert into log_row values ('review_line/064pd0r1n2zgwsb98gnkey2rvw', 45);
insert into log_row values ('review_line/064pd0r1n2zgwsb98gnkey2rvw', 47);
insert into log_row values ('review_line/064pd0r1n2zgwsb98gnkey2rvw', 48);
insert into log_row values ('review_line/064pd0r1n3c9700wgj2pjgmgvm', 30);
insert into log_row values ('review_line/064pd0r1n3c9700wgj2pjgmgvm', 37);
insert into log_row values ('review_office/064pd0r1n1g0fcbbcerzx3mhm8', 30);
insert into log_row values ('review_proof/064pd0rs33hqdr0jhzk7cjtvag', 46);
insert into log_row values ('review_result/064pd0s4t08esfczj0gpp12cv4', 54);
insert into log_row values ('review_round/064pd0r1n2cswq1vqszkcbrmxr', 30);
insert into log_row values ('review_round/064pd0r1n2cswq1vqszkcbrmxr', 31);
insert into log_row values ('review_round/064pd0r1n2cswq1vqszkcbrmxr', 36);
insert into log_row values ('review_round/064pd0r1n2cswq1vqszkcbrmxr', 49);
insert into log_row values ('review_round/064pd0r1n2cswq1vqszkcbrmxr', 50);
insert into log_row values ('review_round/064pd0r1n2cswq1vqszkcbrmxr', 51);
insert into log_row values ('review_round/064pd0r1n2cswq1vqszkcbrmxr', 54);
insert into log_row values ('sheet_comment/064pd0r1n1j8vdatawkf90mj0c', 27);
insert into log_row values ('sheet_comment/064pd0r1n1j8vdatawkf90mj0c', 28);
insert into log_row values ('sheet_edition/064pd0r1n0asnfqvpwkwx030qr', 26);
insert into log_row values ('sheet_edition/064pd0r1n0asnfqvpwkwx030qr', 29);
insert into log_row values ('sso_link/064pd0r1n1tfhc0wepkc5y3hs4', 25);
insert into log_row values ('unit/064pd0pyg1fx5t4n9jcpnkppxg', 3);
insert into log_row values ('unit/064pd0pyg1gcss52zqv9d448fc', 2);
insert into log_row values ('unit/064pd0pyg1gcss52zqv9d448fc', 3);
insert into log_row values ('unit/064pd0pyg21w5rw3xp3hy96h0c', 1);
insert into log_row values ('unit/064pd0pyg21w5rw3xp3hy96h0c', 3);
insert into log_row values ('unit/064pd0pyg2mm57f1gbccd64ze0', 5);
insert into log_row values ('unit/064pd0pyg2nb53j4sph4s7jn48', 0);
insert into log_row values ('unit/064pd0pyg2q9vkehna410ff9sw', 6);
insert into log_row values ('unit/064pd0pyg2r66m3f0rn5s7ev4w', 4);
insert into log_row values ('unit_from/064pd0pyg1fx5t4n9jcpnkppxg/0', 3);
insert into log_row values ('unit_from/064pd0pyg1fx5t4n9jcpnkppxg/1', 3);
insert into log_row values ('unit_name/064pd0pyg1fx5t4n9jcpnkppxg/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg1gcss52zqv9d448fc/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg21w5rw3xp3hy96h0c/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg2mm57f1gbccd64ze0/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg2nb53j4sph4s7jn48/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg2q9vkehna410ff9sw/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg2r66m3f0rn5s7ev4w/1994-01-01', 4);
insert into log_body values (0, X'8619C2B8BE8C8ACE98EB287474AD9CBA', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2nb53j4sph4s7jn48","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg2nb53j4sph4s7jn48","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2nb53j4sph4s7jn48/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2nb53j4sph4s7jn48/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg2nb53j4sph4s7jn48"}}]}');
insert into log_body values (10, X'2017292604A4A62102D07B24E5BED9C5', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a1z1h67w441pzsxear","after":{"from_day":null,"id":"064pd0q6a1z1h67w441pzsxear","to_day":null,"unit":"064pd0pyg2r66m3f0rn5s7ev4w","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_member","id":"064pd0q6a2nxt00na1er5yjt60","after":{"from_day":null,"id":"064pd0q6a2nxt00na1er5yjt60","to_day":null,"unit":"064pd0pyg2mm57f1gbccd64ze0","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (11, X'681DB12882C8D6578F5A1EAB01A1AB5E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa73ya2e8f1yph84pkbc","after":{"from_day":19417,"id":"064pd0qa73ya2e8f1yph84pkbc","to_day":19630,"unit":"064pd0pyg2q9vkehna410ff9sw","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (12, X'004FD6068049C746B7822D02C86B5211', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe41q96b9rqdr33frcn0","after":{"from_day":null,"id":"064pd0qe41q96b9rqdr33frcn0","post":"head","to_day":null,"unit":"064pd0pyg2r66m3f0rn5s7ev4w","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (13, X'D7B27C90942C785BE0BAFCEF168C6C21', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj10v6hfr7mqspeehefw","after":{"from_day":19389,"id":"064pd0qj10v6hfr7mqspeehefw","post":"deputy","to_day":null,"unit":"064pd0pyg2mm57f1gbccd64ze0","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (14, X'6ACF013D440EC0C3780378CB830AE881', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny1vaj7f84jjner0pv8","after":{"file":"ab12","id":"064pd0qny1vaj7f84jjner0pv8","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (15, X'7C623EBE8BA9225AC55D2BB065BC0265', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv3x935s02v1df09018","after":{"done":null,"due":19452,"id":"064pd0qsv3x935s02v1df09018","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (16, X'6FFD8F7D17063AC5234296301E4DD49B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr3k95w9ap4tsnt8vh8","after":{"due":19459,"id":"064pd0qxr3k95w9ap4tsnt8vh8","milestone":"064pd0qsv3x935s02v1df09018","unit":"064pd0pyg2mm57f1gbccd64ze0","why":"khóa sổ ngày 10","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (17, X'15A425AF6528A4CF3A76B7C65E1B5676', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'0FF4BCC75C7C4EC69C31BF608F5C5030', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n2kxp275vq3r904s0g","after":{"id":"064pd0r1n2kxp275vq3r904s0g","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'825F2CCEC3283B52E851EB2772095402', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n2pbtzh9zj3w6pnt94","after":{"code":"an","code_key":"an","id":"064pd0r1n2pbtzh9zj3w6pnt94","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3gheg6dkyy45bg0c0","after":{"from_day":8766,"id":"064pd0r1n3gheg6dkyy45bg0c0","person":"064pd0r1n2pbtzh9zj3w6pnt94","title":"064pd0r1n2kxp275vq3r904s0g","to_day":null,"unit":"064pd0pyg2nb53j4sph4s7jn48"}}]}');
insert into log_body values (2, X'88D7220FE971A293334C4EE297218431', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1gcss52zqv9d448fc","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1gcss52zqv9d448fc","kind":"so","opened":8766,"parent":"064pd0pyg2nb53j4sph4s7jn48","version":1}},{"table":"unit_name","id":"064pd0pyg1gcss52zqv9d448fc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1gcss52zqv9d448fc/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg1gcss52zqv9d448fc"}}]}');
insert into log_body values (20, X'2B5380B8C1CD9B3412017DE39ED2227E', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n3kvawa7r7ctwckxbw","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n3kvawa7r7ctwckxbw","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'F1B9E102C80E8ECD85D498EAAD6F983F', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n0jjj5qgrjwb01ktkg","after":{"code":"e40ae21280d1ceddf3dddff3cc854f8e64a24aef360524341d13cd5afdab3505","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n0jjj5qgrjwb01ktkg/0","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","from_day":19358,"id":"064pd0r1n0jjj5qgrjwb01ktkg/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'D7D156A48B4DB2553A65F83884F0AA6B', '{"changes":[{"table":"account","id":"064pd0r1n0jjj5qgrjwb01ktkg","before":{"code":"e40ae21280d1ceddf3dddff3cc854f8e64a24aef360524341d13cd5afdab3505","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"7cc12fd6910e3d983d9d3f03376c11e592be59f4a43ef350b654e49145056f13","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'FF420F11A9007AD13B26EEEFDC1FB0A3', '{"changes":[{"table":"factor","id":"064pd0r1n0jjj5qgrjwb01ktkg","after":{"id":"064pd0r1n0jjj5qgrjwb01ktkg","key":"2fb44564d6d3e8332ac2bf5d74e7288ff4dc25970034ae371722b47323f67ef3","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/0","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"cfcfcd4d4e46d52e8ac50aad1c4ce67c264f4a46e656657ae67c30f202123d19","id":"064pd0r1n0jjj5qgrjwb01ktkg/0"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/1","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"e2cbd3cbd91e33944bbf589df48bce4b1c5d71855b5e3aed25f810e4e6063ca8","id":"064pd0r1n0jjj5qgrjwb01ktkg/1"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/2","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"1af99b6549a620afd57eaf76d29409ea1595682f9391f252aac37aa9a9d7a9f3","id":"064pd0r1n0jjj5qgrjwb01ktkg/2"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/3","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"48fb1571fef1fa8e31cc3f37cc6c075c071fa4ffbb4601848f1ae44ddecc64aa","id":"064pd0r1n0jjj5qgrjwb01ktkg/3"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/4","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"37a889ed93cc917056dabfcbb1f0982334e018a9bb1787f9b4983358efabaedf","id":"064pd0r1n0jjj5qgrjwb01ktkg/4"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/5","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"cfa78b778b0e46378c924fbfc16a1e188db2c834828e96922c3f2f24803c47cd","id":"064pd0r1n0jjj5qgrjwb01ktkg/5"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/6","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"26ee8c2e6ee106e747a4b9a1e9795fd2b1288683e26a776f2591de08b14a08c3","id":"064pd0r1n0jjj5qgrjwb01ktkg/6"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/7","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"dca7211491b836d9dc9ae72448946d422db87eb1e2bf8130e9146aebdbf584e1","id":"064pd0r1n0jjj5qgrjwb01ktkg/7"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/8","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"8f62f0b8460127525e869072f308a3b988765f3c1c85fadb7388a85873db5214","id":"064pd0r1n0jjj5qgrjwb01ktkg/8"}},{"table":"factor_code","id":"064pd0r1n0jjj5qgrjwb01ktkg/9","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","digest":"bdfd01df0c6f0a640de47d41221f2f2326e2b94bce184ebed7b3d54ff4098b8a","id":"064pd0r1n0jjj5qgrjwb01ktkg/9"}},{"table":"account","id":"064pd0r1n0jjj5qgrjwb01ktkg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"7cc12fd6910e3d983d9d3f03376c11e592be59f4a43ef350b654e49145056f13","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"7cc12fd6910e3d983d9d3f03376c11e592be59f4a43ef350b654e49145056f13","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'5D6301AB55655D93FD98EF3A9BF26946', '{"changes":[{"table":"passkey","id":"064pd0r1n2bsa4r98cp92ygh78","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","handle":"a","id":"064pd0r1n2bsa4r98cp92ygh78","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n0jjj5qgrjwb01ktkg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"7cc12fd6910e3d983d9d3f03376c11e592be59f4a43ef350b654e49145056f13","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"7cc12fd6910e3d983d9d3f03376c11e592be59f4a43ef350b654e49145056f13","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'C7D80AC9120BEB6EE76C51FEA3E1A32A', '{"changes":[{"table":"sso_link","id":"064pd0r1n1tfhc0wepkc5y3hs4","after":{"account":"064pd0r1n0jjj5qgrjwb01ktkg","id":"064pd0r1n1tfhc0wepkc5y3hs4","issuer":"https://sso.example.org","maker":"064pd0r1n0jjj5qgrjwb01ktkg","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n0jjj5qgrjwb01ktkg","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"7cc12fd6910e3d983d9d3f03376c11e592be59f4a43ef350b654e49145056f13","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"7cc12fd6910e3d983d9d3f03376c11e592be59f4a43ef350b654e49145056f13","id":"064pd0r1n0jjj5qgrjwb01ktkg","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'96CC609C22C33EF71E7A0A5506752E07', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n0asnfqvpwkwx030qr","after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n0asnfqvpwkwx030qr","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (27, X'BCE0A7381C2A2BFAC6037CF962645B5D', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n1j8vdatawkf90mj0c","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n0asnfqvpwkwx030qr","id":"064pd0r1n1j8vdatawkf90mj0c","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (28, X'85CC265949BCCB397F24D2D5B167BC24', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n1j8vdatawkf90mj0c","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n0asnfqvpwkwx030qr","id":"064pd0r1n1j8vdatawkf90mj0c","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n0asnfqvpwkwx030qr","id":"064pd0r1n1j8vdatawkf90mj0c","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (29, X'3E2608486E2893C95460D2DF37FE2D2F', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n0asnfqvpwkwx030qr","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n0asnfqvpwkwx030qr","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n0asnfqvpwkwx030qr","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (3, X'69CBBB546F522B8AAAF2D59F574A99BD', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg21w5rw3xp3hy96h0c","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg21w5rw3xp3hy96h0c","kind":"so","opened":8766,"parent":"064pd0pyg2nb53j4sph4s7jn48","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg21w5rw3xp3hy96h0c","kind":"so","opened":8766,"parent":"064pd0pyg2nb53j4sph4s7jn48","version":2}},{"table":"unit","id":"064pd0pyg1gcss52zqv9d448fc","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1gcss52zqv9d448fc","kind":"so","opened":8766,"parent":"064pd0pyg2nb53j4sph4s7jn48","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg1gcss52zqv9d448fc","kind":"so","opened":8766,"parent":"064pd0pyg2nb53j4sph4s7jn48","version":2}},{"table":"unit","id":"064pd0pyg1fx5t4n9jcpnkppxg","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg1fx5t4n9jcpnkppxg","kind":"so","opened":20148,"parent":"064pd0pyg2nb53j4sph4s7jn48","version":1}},{"table":"unit_from","id":"064pd0pyg1fx5t4n9jcpnkppxg/0","after":{"id":"064pd0pyg1fx5t4n9jcpnkppxg/0","origin":"064pd0pyg21w5rw3xp3hy96h0c","unit":"064pd0pyg1fx5t4n9jcpnkppxg"}},{"table":"unit_from","id":"064pd0pyg1fx5t4n9jcpnkppxg/1","after":{"id":"064pd0pyg1fx5t4n9jcpnkppxg/1","origin":"064pd0pyg1gcss52zqv9d448fc","unit":"064pd0pyg1fx5t4n9jcpnkppxg"}},{"table":"unit_name","id":"064pd0pyg1fx5t4n9jcpnkppxg/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg1fx5t4n9jcpnkppxg/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg1fx5t4n9jcpnkppxg"}}]}');
insert into log_body values (30, X'DDF3560C4BF74B31AAB1827733779048', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2cswq1vqszkcbrmxr","after":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"review_due","id":"064pd0r1n2snccdkdsfbv5c5mm","after":{"due":19558,"id":"064pd0r1n2snccdkdsfbv5c5mm","phase":"self","round":"064pd0r1n2cswq1vqszkcbrmxr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n318adm5f2z76k4ndm","after":{"due":19559,"id":"064pd0r1n318adm5f2z76k4ndm","phase":"appraisal","round":"064pd0r1n2cswq1vqszkcbrmxr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n01fmt0f3phmrvqrfr","after":{"due":19560,"id":"064pd0r1n01fmt0f3phmrvqrfr","phase":"explanation","round":"064pd0r1n2cswq1vqszkcbrmxr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n33c4p4mrags6yv9xm","after":{"due":19561,"id":"064pd0r1n33c4p4mrags6yv9xm","phase":"second","round":"064pd0r1n2cswq1vqszkcbrmxr","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2q2zwnjyqx3brr95r","after":{"due":19562,"id":"064pd0r1n2q2zwnjyqx3brr95r","phase":"agreement","round":"064pd0r1n2cswq1vqszkcbrmxr","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n1g0fcbbcerzx3mhm8","after":{"id":"064pd0r1n1g0fcbbcerzx3mhm8","office":"to-thu-ky","round":"064pd0r1n2cswq1vqszkcbrmxr","unit":"064pd0pyg2r66m3f0rn5s7ev4w"}},{"table":"review_form","id":"064pd0r1n03eekxeyymrmpd5mw","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n3c9700wgj2pjgmgvm","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n3c9700wgj2pjgmgvm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n1vkpm7tv6fkkghwer","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n1vkpm7tv6fkkghwer","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n349mt28x824cd9kk8","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2mm57f1gbccd64ze0","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2nqzfq02rsc96rmn8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n2nqzfq02rsc96rmn8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n26rwkv8hdry12csvr","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n26rwkv8hdry12csvr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2q9vkehna410ff9sw","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n1dp7kca6xrnw80zv0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n1dp7kca6xrnw80zv0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2zgwsb98gnkey2rvw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n2zgwsb98gnkey2rvw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (31, X'2D58A44E201F56146868915577886439', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2cswq1vqszkcbrmxr","before":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3bck71mycaez20mmm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"review_interest","id":"064pd0r1n26knn98nmnge45ztr","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n26knn98nmnge45ztr","removed":1,"round":"064pd0r1n2cswq1vqszkcbrmxr","unit":"064pd0pyg2q9vkehna410ff9sw","why":"theo kế hoạch"}}]}');
insert into log_body values (32, X'14651F1E5EF338E035C56A9253E4A754', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n03eekxeyymrmpd5mw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n3hnf4pte2pna5qx8g","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n3hnf4pte2pna5qx8g","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n3c6jsfn13m35fnhtg","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642009000000,"fact":"lượt","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n3c6jsfn13m35fnhtg","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n0ay3apwpyz8kjncw4","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n0ay3apwpyz8kjncw4","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (33, X'EDE7B7C41FCD4AEC03B4EE2954BDC2CC', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n03eekxeyymrmpd5mw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":3,"why":""}}]}');
insert into log_body values (34, X'5DB049AAC93FEDE4A968319815EB1B06', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n349mt28x824cd9kk8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2mm57f1gbccd64ze0","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2mm57f1gbccd64ze0","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n2413sesdvbfyjbjsw","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n2413sesdvbfyjbjsw","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n1f9m2prvf60r0b6ec","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642009000000,"fact":"lượt","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n1f9m2prvf60r0b6ec","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n1mgny3yhpeskznfd8","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n1mgny3yhpeskznfd8","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'4D41801CE5D396164EE4443F89E835D3', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n349mt28x824cd9kk8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2mm57f1gbccd64ze0","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":3,"why":""}}]}');
insert into log_body values (36, X'38B7BA59C70DF82A4A17196ED714D739', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2cswq1vqszkcbrmxr","before":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3bck71mycaez20mmm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (37, X'03470327290B269617F9F5926A4F1E2A', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n03eekxeyymrmpd5mw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n3c9700wgj2pjgmgvm","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n3c9700wgj2pjgmgvm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n3c9700wgj2pjgmgvm","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j3f82dfwtan5hcp3h8","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642010000000,"form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r5j3f82dfwtan5hcp3h8","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j2dxp9z0hrbzjztr0r","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642010000000,"form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r5j2dxp9z0hrbzjztr0r","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (38, X'3C3CA10658FAB81B510E37FFE411C164', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n349mt28x824cd9kk8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2nqzfq02rsc96rmn8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n2nqzfq02rsc96rmn8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n2nqzfq02rsc96rmn8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f0312npmk3g6px9tnc","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642011000000,"form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r9f0312npmk3g6px9tnc","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f1z37tcdt7make1p70","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642011000000,"form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r9f1z37tcdt7make1p70","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (39, X'A53948AD748D2EB6AB64F8FE8EC55550', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n03eekxeyymrmpd5mw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n1vkpm7tv6fkkghwer","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n1vkpm7tv6fkkghwer","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n1vkpm7tv6fkkghwer","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc0at42kqzac730a0a4","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642012000000,"form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0rdc0at42kqzac730a0a4","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc10ntz7w1ys2qr1bdw","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642012000000,"form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0rdc10ntz7w1ys2qr1bdw","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (4, X'4C543B5DE0DEE9C626F15D85EFA875A1', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2r66m3f0rn5s7ev4w","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg2r66m3f0rn5s7ev4w","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2r66m3f0rn5s7ev4w/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2r66m3f0rn5s7ev4w/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg2r66m3f0rn5s7ev4w"}}]}');
insert into log_body values (40, X'BFD7804FE2B7A7462C3D5EDF11FE1111', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n349mt28x824cd9kk8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n26rwkv8hdry12csvr","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n26rwkv8hdry12csvr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n26rwkv8hdry12csvr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh92rnyfmxnm60krz6mm","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642013000000,"form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0rh92rnyfmxnm60krz6mm","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh91nv8astz1exvnzk4c","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642013000000,"form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0rh91nv8astz1exvnzk4c","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (41, X'7313BBC0FF952CC1E6D031B41BF666C2', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2q9vkehna410ff9sw","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2q9vkehna410ff9sw","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (42, X'8DCF11B34439A55980B5AA1185B846E9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n03eekxeyymrmpd5mw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n1vkpm7tv6fkkghwer","before":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n1vkpm7tv6fkkghwer","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n1vkpm7tv6fkkghwer","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2q9vkehna410ff9sw","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2q9vkehna410ff9sw","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh90r5qwz3j64z843cq8","after":{"account":"nguoi-064pd0pyg2q9vkehna410ff9sw","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rh90r5qwz3j64z843cq8","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh929ytqd3a6af8k06dc","after":{"account":"nguoi-064pd0pyg2q9vkehna410ff9sw","at":1689642013000000,"fact":"lượt","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rh929ytqd3a6af8k06dc","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh91rj7386ft56893cer","after":{"account":"nguoi-064pd0pyg2q9vkehna410ff9sw","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rh91rj7386ft56893cer","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n349mt28x824cd9kk8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n26rwkv8hdry12csvr","before":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n26rwkv8hdry12csvr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n26rwkv8hdry12csvr","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (43, X'B0335FDB00EA2C7750126825687BCB03', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg2q9vkehna410ff9sw","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"sent","unit":"064pd0pyg2q9vkehna410ff9sw","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'50CC0273F611021347B1524D30677CCA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"sent","unit":"064pd0pyg2q9vkehna410ff9sw","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"sent","unit":"064pd0pyg2q9vkehna410ff9sw","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n1dp7kca6xrnw80zv0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n1dp7kca6xrnw80zv0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n1dp7kca6xrnw80zv0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn635jyt3p8f5emezxzm","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642014000000,"form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rn635jyt3p8f5emezxzm","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn60fhvpzv4enf0hnk68","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642014000000,"form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rn60fhvpzv4enf0hnk68","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (45, X'68A04357B886D31912520318F8171A76', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"sent","unit":"064pd0pyg2q9vkehna410ff9sw","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"returned","unit":"064pd0pyg2q9vkehna410ff9sw","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2zgwsb98gnkey2rvw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n2zgwsb98gnkey2rvw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n2zgwsb98gnkey2rvw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (46, X'FE817FD4FB4DE047E9F7BC4C611D5EEA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"returned","unit":"064pd0pyg2q9vkehna410ff9sw","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"returned","unit":"064pd0pyg2q9vkehna410ff9sw","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs33hqdr0jhzk7cjtvag","after":{"account":"nguoi-064pd0pyg2q9vkehna410ff9sw","at":1689642015000000,"file":"","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rs33hqdr0jhzk7cjtvag","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (47, X'87FB8B90146E669E0D08223852550756', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"returned","unit":"064pd0pyg2q9vkehna410ff9sw","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"sent","unit":"064pd0pyg2q9vkehna410ff9sw","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2zgwsb98gnkey2rvw","before":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n2zgwsb98gnkey2rvw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n2zgwsb98gnkey2rvw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (48, X'BFD933905451FA719E089007FAC6D853', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2ddchffzgbmvntrv8","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"sent","unit":"064pd0pyg2q9vkehna410ff9sw","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2ddchffzgbmvntrv8","kind":"","name":"Thanh tra","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg2q9vkehna410ff9sw","stage":"sent","unit":"064pd0pyg2q9vkehna410ff9sw","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n2zgwsb98gnkey2rvw","before":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n2zgwsb98gnkey2rvw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0r1n2zgwsb98gnkey2rvw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx00dgaefvw895syq0v0","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642016000000,"form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rx00dgaefvw895syq0v0","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx03htsc3g31y8fr5288","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642016000000,"form":"064pd0r1n2ddchffzgbmvntrv8","id":"064pd0rx03htsc3g31y8fr5288","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (49, X'A54866634A50D3F1D7202E17BBF21446', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2cswq1vqszkcbrmxr","before":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3bck71mycaez20mmm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (5, X'53F996B231FDBEAB7701F0CC2B530912', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2mm57f1gbccd64ze0","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg2mm57f1gbccd64ze0","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2mm57f1gbccd64ze0/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2mm57f1gbccd64ze0/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg2mm57f1gbccd64ze0"}}]}');
insert into log_body values (50, X'5DB7339A18D640AAB65469F01BA624AD', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2cswq1vqszkcbrmxr","before":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3bck71mycaez20mmm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (51, X'A2DFC8ABCFE97BFE6640F522129A3C63', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2cswq1vqszkcbrmxr","before":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3bck71mycaez20mmm"},"after":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (52, X'8BBC1A38904545CCC427736E5E4BAB7C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n03eekxeyymrmpd5mw","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n03eekxeyymrmpd5mw","kind":"","name":"Công an","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","stage":"sent","unit":"064pd0pyg2r66m3f0rn5s7ev4w","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n1vkpm7tv6fkkghwer","before":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n1vkpm7tv6fkkghwer","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0r1n1vkpm7tv6fkkghwer","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x3170qz5yjq81c90w8","after":{"account":"nguoi-064pd0pyg2mm57f1gbccd64ze0","at":1689642017000000,"form":"064pd0r1n03eekxeyymrmpd5mw","id":"064pd0s0x3170qz5yjq81c90w8","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (53, X'E24F5B94CAF65371F7668EC7C3F07E1D', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n349mt28x824cd9kk8","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n349mt28x824cd9kk8","kind":"","name":"Tòa án","round":"064pd0r1n2cswq1vqszkcbrmxr","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg2mm57f1gbccd64ze0","stage":"sent","unit":"064pd0pyg2mm57f1gbccd64ze0","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n26rwkv8hdry12csvr","before":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n26rwkv8hdry12csvr","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0r1n26rwkv8hdry12csvr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t032vmx2g2tqszf0t8","after":{"account":"nguoi-064pd0pyg2r66m3f0rn5s7ev4w","at":1689642018000000,"form":"064pd0r1n349mt28x824cd9kk8","id":"064pd0s4t032vmx2g2tqszf0t8","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (54, X'37FA187D06F21F138125508D7B8E1C54', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s4t08esfczj0gpp12cv4","after":{"at":1689642018000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s4t08esfczj0gpp12cv4","no":1,"round":"064pd0r1n2cswq1vqszkcbrmxr","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n2cswq1vqszkcbrmxr","before":{"auto":1,"decided":null,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3bck71mycaez20mmm"},"after":{"auto":1,"decided":19556,"edition":"064pd0r1n0asnfqvpwkwx030qr","file":"","grace":3,"id":"064pd0r1n2cswq1vqszkcbrmxr","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642018000000,"times":1,"version":7,"year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (55, X'A02E6BAADF0C6CFE9C0894A9D965716C', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (56, X'05E2E94C7DBBF365FC5CB31B85D81D64', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (57, X'052E6D48EEEF3E5B7EDD671FD096AA45', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (58, X'42FD525CD1B6F010403BD0BBB0B63790', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (59, X'349A2A07E180407F00733A8E6EC999BF', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (6, X'EAEFC03C75B49C468188246110946E1A', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2q9vkehna410ff9sw","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg2q9vkehna410ff9sw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2q9vkehna410ff9sw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2q9vkehna410ff9sw/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg2q9vkehna410ff9sw"}}]}');
insert into log_body values (7, X'7814900E30F5959B3AD60CAB1FC8FBF9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg12pj7zdp15zaashd4","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg12pj7zdp15zaashd4","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'FD58D147FBD8F68CF5325163D5E4A818', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0877fpeybbpr45dyc","after":{"done":null,"due":19388,"id":"064pd0pyg0877fpeybbpr45dyc","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg0gk8n5vxq54vft6kw","after":{"done":null,"due":19415,"id":"064pd0pyg0gk8n5vxq54vft6kw","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg0jr3q7t67t3e4epr4","after":{"done":null,"due":19417,"id":"064pd0pyg0jr3q7t67t3e4epr4","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg15xsk2gxg4wsyj7s4","after":{"done":null,"due":19523,"id":"064pd0pyg15xsk2gxg4wsyj7s4","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg1jgppkth9xty470m0","after":{"done":null,"due":19548,"id":"064pd0pyg1jgppkth9xty470m0","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg1tm2xvffz6f3j5jam","after":{"done":null,"due":19634,"id":"064pd0pyg1tm2xvffz6f3j5jam","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg21a9mbpcdyyht6sk4","after":{"done":null,"due":19676,"id":"064pd0pyg21a9mbpcdyyht6sk4","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg27k9f0ha428xgn4ym","after":{"done":null,"due":19688,"id":"064pd0pyg27k9f0ha428xgn4ym","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg29f78jay0vx0qr3b4","after":{"done":null,"due":19691,"id":"064pd0pyg29f78jay0vx0qr3b4","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg2nvv42zys678yjex4","after":{"done":null,"due":19695,"id":"064pd0pyg2nvv42zys678yjex4","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg2rm0bbrmj04d5gn6r","after":{"done":null,"due":19702,"id":"064pd0pyg2rm0bbrmj04d5gn6r","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg30tteymyd9tgm49zr","after":{"done":null,"due":19706,"id":"064pd0pyg30tteymyd9tgm49zr","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg3bck71mycaez20mmm"}},{"table":"bloc_milestone","id":"064pd0pyg37awmm41qdhh1aza4","after":{"done":null,"due":19741,"id":"064pd0pyg37awmm41qdhh1aza4","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg3bck71mycaez20mmm"}}]}');
insert into log_body values (9, X'8B44074D9626784D1C50A1F07B8A21A0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3bck71mycaez20mmm","before":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg12pj7zdp15zaashd4","id":"064pd0pyg3bck71mycaez20mmm","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'F1B6B19E6C3716C91B93CDC5E5F30BC5BF57F855B45476FD58C7462007F45C8B');
insert into log_hash values (1, X'82CF496B65439FC8681B427D9C113A4D36F32D30639AFDC7BEC60676F922F866');
insert into log_hash values (10, X'7C26CE7CC79E38F50A29803A842AEE260AEE3DE7862A5DB0B067E980CBD0441C');
insert into log_hash values (100, X'15389C01D32ACD493F1961B12AEAB6D60B5DF6C10A5A81B7A690AC294BB1E59E');
insert into log_hash values (101, X'9304BD1849390F318B1D96CB4810E0DD0017C07D932168A47B4610D99F7B4F39');
insert into log_hash values (102, X'D91FEB4921FDE403EFBEDD1BE19681472B14378AB5CCB2621EA58FB2EFA9216D');
insert into log_hash values (103, X'C550AB4BC5A0A057C90CC41D5405D66C50FB0A5B83D6E33FCCA10A38C8831BAF');
insert into log_hash values (104, X'87D18AC7D10AEE3DD25024B477481D8399174DEE955F1179F003B3C5C314ACB4');
insert into log_hash values (105, X'46F82D100284F6EFFF0E598C98AE68AEDCD0DBCBD4DD43C15F3A039C0BC8FDAC');
insert into log_hash values (106, X'C0118CD429EC805FBCFF633F9BB6559CC5B97537B033CF15115C967DCE2EC786');
insert into log_hash values (107, X'A891685A3866AB697505A13879265D6C12FF3BB6C821DC05A73483920FF07828');
insert into log_hash values (108, X'BAF8DE86EDB8295923C9279D713DB4490E51D28AC8FB2BB60C3149CE8D80E97F');
insert into log_hash values (109, X'0A55FA6183A72A8680D834D0A3094814BD27F5420E81C39105CA015D09553180');
insert into log_hash values (11, X'F3B7411C086012048B6B9053B7CADC22890A429224014EBA540519D361C050CB');
insert into log_hash values (110, X'254704FB87BB7EC2B355F193225B83E4589193D04CC605D85910F83EA06A4300');
insert into log_hash values (111, X'9D84F6F3B87882D874C2D31FF532EBE5CCAB9AC320D918C7EF59EA10AC025951');
insert into log_hash values (112, X'41277810CEA635DE97C1A75332BDE7BA87C3C4E64BB7DB0B31BDB6A5273383D9');
insert into log_hash values (113, X'20BEAB9F3FC73F2B3F517CC72134AFD5AD64464FB4739D4218883E2BB60CFC6F');
insert into log_hash values (114, X'70360DFC331AA61684BABDFB95387AA09D780F4219419FDEE69D2F0DC854493E');
insert into log_hash values (115, X'AFC0E4441433803242AF4BE9F8E663A11592A6C71B3BBD55AEBA06FA45520DA8');
insert into log_hash values (12, X'CC7DF98877EFBCA775ECDA9F1B81104186655A86D8B43142C1BA7FBA462971E7');
insert into log_hash values (13, X'EE29523C6BA44D0929076FDD8F6108CE1A299672387B5323AC6863F6AB6C7EA8');
insert into log_hash values (14, X'5687DDB29AC857917E3F455479B66A0F3234908EEA2826BEC49EBA8EBF1593A5');
insert into log_hash values (15, X'14B444EADB97EBC23766C96617BFD7015593FD9B2424C62315FE076F260D6770');
insert into log_hash values (16, X'707E927CABEF76E9156F7F5C36A7B05D6D7FC4BC41F50D4A8FC96DAFC2CC7998');
insert into log_hash values (17, X'D8F4FB0E1C78B3B682D1434C7ACF82DC2C03023BE5382ED92A66ED1B98265BD4');
insert into log_hash values (18, X'B84050EA4850C22E9D57D172EF22648FCF432B88CC72CA19F08E8CFEAC755B38');
insert into log_hash values (19, X'B1BE61886769D096F29D132921459D0F8B565F29824331BD67E41BCBD9EBF1A2');
insert into log_hash values (2, X'149A72E45029A155DC012774251C27D92E2181A8EFE9E0EE8587B74E64E3196F');
insert into log_hash values (20, X'47575E6221C4D3AF7385383EC0B0345BC8003219678BAD752D030449BC28402D');
insert into log_hash values (21, X'48324DD912D3AE6B20F9141DC0E1BD88EC0F73062B56C2F0E4D8FB40367A2866');
insert into log_hash values (22, X'B42E1EBF4F31492B8A8381CD6934FB805A02789BFDF92BE404C9989DE1B815F2');
insert into log_hash values (23, X'DD695F6E4A04E245AB7652904C04D005432901A4E644486AEA512871CF765CD8');
insert into log_hash values (24, X'0CC4125A7045A3C00177D8ECDAC88EDA193333E826EAD5A6E7EEF9BDE455D9A0');
insert into log_hash values (25, X'68875379221940D1FA679A07942E34B3C7768945343CC355AA5EED3290FEF5FD');
insert into log_hash values (26, X'5E48421612B4458F3A6BCB5CBB4FA79B0BC2F62F3E5432AEBF974C878AE091E8');
insert into log_hash values (27, X'B1D183339BC7AD77A5A2A431D0709CDA3449A9BF8D7BBFA18CB7498D068B2F8B');
insert into log_hash values (28, X'D47CF8BF14371457B331239ACB1DB409FB835E84BCA9BAA42C6E5F3132EDBE00');
insert into log_hash values (29, X'33B7B630A0415A70BAA4B7317D564F289E523502F51B9E8B21FDF63461A07C28');
insert into log_hash values (3, X'6F39090F8CC6555A89002A8F19AB90629619D2EC2C676920DEDA2A99C1DF8499');
insert into log_hash values (30, X'E018EC890BB80A6ABC858236EB14D1B45363DE2842209084360EFC48DC059BD8');
insert into log_hash values (31, X'9A7948DCF09BA8DB13B62D7DA6BA3E1A1AA038A08C2C63C695C913AA8725691B');
insert into log_hash values (32, X'4CC0D327571100526957203BFABA3CA2171EE27455B79E576096C08B14BCCA81');
insert into log_hash values (33, X'55FF5959F20253DDB47F4EE465DA1D9E8DFE1A3195B677B05D6177090F67DF9A');
insert into log_hash values (34, X'5DE082B535E79685433C8DB16A5955A8BB55F9D031C5D47EECBD662D0DB6AC02');
insert into log_hash values (35, X'78C112A41D392037CE67EB3ECC4C6A602C2C1EB49CBC59657BDA99BC781FC6C4');
insert into log_hash values (36, X'87855C21D6CC9A85251EB568971DA7EBBAA8705B8F5B8D984FD2C12D5A494EB5');
insert into log_hash values (37, X'9EFAAB3F88E3F3725A2B454856505D41793F314237DACFF3EFE94E8402FF7355');
insert into log_hash values (38, X'EB984D223D94766408076CECD70959F2AACE5F6579E684284A29BE6217BA0A9C');
insert into log_hash values (39, X'1F77E97B0D2D418780F33BCDA429C47C8134AF99C40326947BEF9B9A27B548A4');
insert into log_hash values (4, X'A3CD02CE2B40657E9B73FBCDCB9BAA09FA2FDBE0F270A4F9A104B4635B602802');
insert into log_hash values (40, X'DEA2D9738D2DF86A229ACCAA4F69DA306FEF96161EF1EC9669AA07AA73CE893E');
insert into log_hash values (41, X'DF9D82472BCCB87523D5DE1B0F4510DFEDBC2A77255C73995ACE2896F503C2A5');
insert into log_hash values (42, X'30E45BDDD8E8380233290A1AFFCDB5FA91350533222F6A0775230C5191D65D12');
insert into log_hash values (43, X'0D2A6C0D0CF437560CA10EF992EBFD19561636DE036E48C5EAB2BF9332382DC0');
insert into log_hash values (44, X'68CB5B221CC1001D27B7384F9405157AB60B5C702794238A896E543CF14952F6');
insert into log_hash values (45, X'824178AAFD0363E44A45ACC6D6CCF53C95BB6E047EE990FEA3154C9B04547CC5');
insert into log_hash values (46, X'68F4808F468682F67094113A21BC9F9AA50744573691D86F2C3C14AE84E26BD5');
insert into log_hash values (47, X'9BB092ECF6D3539E9BD37F5F2B4CD6CC36561B363A8C5DEBB07A6AB4D9E88941');
insert into log_hash values (48, X'898DF8F4F91DA5E7047549585E611C8DFF5396381D25FB1367A415C2E71D2F3E');
insert into log_hash values (49, X'5821128740F07B6BDE7307392CE38EA53E21C35A335E63BC246A2BA3F7D0D983');
insert into log_hash values (5, X'F63AD6E92E02F6E387D5BBEA86E7177A2B922D09C6E65721F9C117EA2A70FE3E');
insert into log_hash values (50, X'B4A4AE112E24A920656C7D8DD2E6B4D7CF60E8999911D11D10D908E63CC3A06C');
insert into log_hash values (51, X'8A8CEA680233DDE8D21A634C5F245D7EDA446C076C22270AEB2428F5C6DFF7F8');
insert into log_hash values (52, X'B7E05D2150E2BCD8585445AB02228B25E7B6F8EA02D835F1FDA6B4D52A7F9040');
insert into log_hash values (53, X'79D2F14067C8F24D4722D6EA5F102A7F45B6365366A73C62F3349EC68A89CBEC');
insert into log_hash values (54, X'6CC7138C29BA82AA1280D207054F8348D18400EA9A502CA3B28CBA4B5B869826');
insert into log_hash values (55, X'6420BCCD462DA204412FCDBB821BEC365359D80F04AE47B5889C9E8078F03438');
insert into log_hash values (56, X'DC765BE65D96129F85538367B72E86AAA70A51E69182C09090633B82E0779C3C');
insert into log_hash values (57, X'92DB9176380E633079737347E25B82AD168E39ED69880AB8BD7A97125A459F11');
insert into log_hash values (58, X'4BF9DEE7E667684DD78D2F62768DE18029B6E469D149082CF74B26D3CEDE5C0F');
insert into log_hash values (59, X'C9E8872E1288C08BFFD956346493E6BC07020EFCD52976E9656DF02509AFFDB2');
insert into log_hash values (6, X'39C7C889FA4F4B6285709F1794A9A3638D0EFEFEA5FBA79C50B96D2E0683D3F4');
insert into log_hash values (60, X'DB4E1F7A363D3F5D739A045B5F9AF751DB7B677CA92C89C4B29CDDE40CF01CD9');
insert into log_hash values (61, X'FC5806587A64726AF6FAA0D4670DEC60A3926775A414433FDAD9EE9318515D4A');
insert into log_hash values (62, X'00B0816E0A9A899191EAB41CA84BD907979F6F04A3DC7EF48615F42748BE1FF8');
insert into log_hash values (63, X'DF2B78141B0EDE336BC48AFA16126438BDF9D2792F2C73331BE27968A0E43911');
insert into log_hash values (64, X'7F2D26B5121AB6CC089E5190A9D4735FE3E58C1BE6D125EC728467C202014084');
insert into log_hash values (65, X'63FDA2095961F0560865797751D5E1D49F3A176518A93A40DDEE9A83177A2F10');
insert into log_hash values (66, X'E059DE064AA1E048EF201ED615A7C7CF13E8FB5EA2EF0BB8A0F3DFA3D77AC357');
insert into log_hash values (67, X'FE0A35F91D813858C51E3077CD4AFC3872DFF3352A02EED3A36FE18FC5DF9A22');
insert into log_hash values (68, X'57543D5D3DB37CD42BE55AED07F4C02B32A67351E3EC81E6BB2CF38254653634');
insert into log_hash values (69, X'78CB84FC1C6A8AC991A9C08BC2B14E914A9BCFB46CC4CA694B1610F785DC3E6E');
insert into log_hash values (7, X'2EA9914368F379E0DCA6678087F7D7AC12AA844705AD88B1DD1618053DD56A8D');
insert into log_hash values (70, X'4CCDEACD91E4459BEFF47708553C425DCC2B9BAC9965C970E391A715E672D94E');
insert into log_hash values (71, X'E2F5261E872AB59FDB12C72622920E056A3BA851EBA4D1178C67FCF01528CAF5');
insert into log_hash values (72, X'BEDBF97A3C204EA55DAF123330702B4A7E2D2C27E19C38B9D4E6713B96DB593D');
insert into log_hash values (73, X'A8723E777D58DF32880E0C684113F29675CEC75CE7CB3B00309972F36E2953A7');
insert into log_hash values (74, X'5011DE38D3F5A0DC9778F35FC49CC2DB299A94EAA044449D52BD6FB79BB463ED');
insert into log_hash values (75, X'F90A3D5BFBC6018A436CCC9EE20A0B399BC4A0DF7D79CC0E6AB3DE3B35A034A1');
insert into log_hash values (76, X'A2127A47406BB594E5D2DF2B8D70986DDFC87424DEFD5E3A1496A2F409D16184');
insert into log_hash values (77, X'1ACBDAB9921E37C1B2148F9B06C817EE07690701FE65D389C1FBC682F5B836E3');
insert into log_hash values (78, X'43198F4F609C19150B9ECE4DF733BF24244A29C1D67670D4AFC0C2F616DAB2B7');
insert into log_hash values (79, X'43AF74F24522BFA8B0CF06AB33B1F0E2AFE598AAFAE8A87DF3B23BA24C2867ED');
insert into log_hash values (8, X'EBFBAA5677D427285A4AF80D0B943AFD745867F07DB8AFED94C5FCCDF750E4B3');
insert into log_hash values (80, X'00708E0FDAA3172BE64B98E804C29BFC7795AD751F6EF5C0713230FA201FAA1A');
insert into log_hash values (81, X'900B4D8CE87191D9BFDBB5F1C91BE420544967A2CE9BB80709947AA341666E9C');
insert into log_hash values (82, X'72C372AC565E151A75C884961192047F36E53FF26C0EE69A6A79A4002BD8C1A2');
insert into log_hash values (83, X'E259D1EF4B13A18789FF07726BAAA98ED498B548879815A93319BBA6CF2F3DA2');
insert into log_hash values (84, X'E0AC51094E4337B7A2BD8F126FF2A2CAD8D236A105CA3059C74D1AE11CA6565E');
insert into log_hash values (85, X'EC3F3BE6663445580E3C5EA02142379A3624B728356F0C74E42106EB94B10D04');
insert into log_hash values (86, X'54FB5C10C4CC173A8D1A0881F98A20AA7DC63E86C443F4A858A3ABDCDFBDA063');
insert into log_hash values (87, X'1D74ADFA88A6BC7DEE16CA56C4D1AE080B1259ABA5B5FE3E47302DE69E7EC45F');
insert into log_hash values (88, X'DDE676B4DB7C4C091512AD3AC28365435D7FFC5AAA6FFD5BB9B1B66F40966399');
insert into log_hash values (89, X'27767E8B8C71883B7619BFCAA9961FF44A4251A5316A5C659B1AD98E3A351137');
insert into log_hash values (9, X'A7A3DC94CC8C74F8E8DF011638B31C86330681F6BE4C46F378528193EDCB0CD3');
insert into log_hash values (90, X'DB14EF9B0ADD47AB35D4C85770FD46FD247D6F7C494F1C238EFDAE577C9FE481');
insert into log_hash values (91, X'E6BAC24E54675466EC53EBFEA7C198ACE8C1AB49EB509C77E0A169E47E562AFC');
insert into log_hash values (92, X'F38D1B8953C8D60687753766EA43D816FDAC799B4623F764B22EC903D4776F2E');
insert into log_hash values (93, X'CC7653D70443BB7DEDF0E88A3967ADA68D60111507E772B45FE817530C326EC4');
insert into log_hash values (94, X'CF6F61AC7BDD5EB14A8824B2A66BCF0BCEB7F15F2403B784F1150A9F29299D7C');
insert into log_hash values (95, X'AEAE3B44479A8674D79F9E46045E9BCB82BFD049EBEFC22C7E15B8FDB5FD6A96');
insert into log_hash values (96, X'56A51A365EA360A9A057B83939A5F1885CBD6B92598B912E10A23F50E1D545CB');
insert into log_hash values (97, X'40D4F61D97F68C2CF87669C98182700F253F738C58DC013CBD6BB334B225F9F1');
insert into log_hash values (98, X'FFE9FC2AD4D42BFDC6812B6E2148251C7AD1CD92F4FB43621E274294D0B10A37');
insert into log_hash values (99, X'C8919250EB5D1EB9DD5E4A1E92F31B9B37FA2C4219439CC913C924070057CDBE');
insert into account values ('064pd0r1n0jjj5qgrjwb01ktkg', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$5NVsTgaCmxkVwA2dHw+PBw$KGjoJAGig7ZaowcMM8hKnNsstpPplNAG0F4gLJGnuRw', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n0jjj5qgrjwb01ktkg/0', '064pd0r1n0jjj5qgrjwb01ktkg', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg12pj7zdp15zaashd4', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg3bck71mycaez20mmm', 10, '064pd0pyg12pj7zdp15zaashd4', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a1z1h67w441pzsxear', '064pd0pyg3bck71mycaez20mmm', '064pd0pyg2r66m3f0rn5s7ev4w', NULL, NULL);
insert into bloc_member values ('064pd0q6a2nxt00na1er5yjt60', '064pd0pyg3bck71mycaez20mmm', '064pd0pyg2mm57f1gbccd64ze0', NULL, NULL);
insert into bloc_member values ('064pd0qa73ya2e8f1yph84pkbc', '064pd0pyg3bck71mycaez20mmm', '064pd0pyg2q9vkehna410ff9sw', 19417, 19630);
insert into bloc_term values ('064pd0qe41q96b9rqdr33frcn0', '064pd0pyg3bck71mycaez20mmm', '064pd0pyg2r66m3f0rn5s7ev4w', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj10v6hfr7mqspeehefw', '064pd0pyg3bck71mycaez20mmm', '064pd0pyg2mm57f1gbccd64ze0', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0877fpeybbpr45dyc', '064pd0pyg3bck71mycaez20mmm', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0gk8n5vxq54vft6kw', '064pd0pyg3bck71mycaez20mmm', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0jr3q7t67t3e4epr4', '064pd0pyg3bck71mycaez20mmm', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg15xsk2gxg4wsyj7s4', '064pd0pyg3bck71mycaez20mmm', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1jgppkth9xty470m0', '064pd0pyg3bck71mycaez20mmm', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1tm2xvffz6f3j5jam', '064pd0pyg3bck71mycaez20mmm', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg21a9mbpcdyyht6sk4', '064pd0pyg3bck71mycaez20mmm', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg27k9f0ha428xgn4ym', '064pd0pyg3bck71mycaez20mmm', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg29f78jay0vx0qr3b4', '064pd0pyg3bck71mycaez20mmm', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2nvv42zys678yjex4', '064pd0pyg3bck71mycaez20mmm', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg2rm0bbrmj04d5gn6r', '064pd0pyg3bck71mycaez20mmm', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg30tteymyd9tgm49zr', '064pd0pyg3bck71mycaez20mmm', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg37awmm41qdhh1aza4', '064pd0pyg3bck71mycaez20mmm', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv3x935s02v1df09018', '064pd0pyg3bck71mycaez20mmm', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr3k95w9ap4tsnt8vh8', '064pd0pyg3bck71mycaez20mmm', '064pd0qsv3x935s02v1df09018', '064pd0pyg2mm57f1gbccd64ze0', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny1vaj7f84jjner0pv8', '064pd0pyg3bck71mycaez20mmm', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n2kxp275vq3r904s0g', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n2pbtzh9zj3w6pnt94', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3gheg6dkyy45bg0c0', '064pd0r1n2pbtzh9zj3w6pnt94', '064pd0pyg2nb53j4sph4s7jn48', '064pd0r1n2kxp275vq3r904s0g', 8766, NULL);
insert into factor values ('064pd0r1n0jjj5qgrjwb01ktkg', 'ZmFjdG9yLzA2NHBkMHIxbjBqamo1cWdyandiMDFrdGtnClpDWkZKREhRRUJWRUNGQktZQUtTUkVPRE9CSkZNRkNV', 1689642009000000);
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/0', '064pd0r1n0jjj5qgrjwb01ktkg', 'e58e8c222c10bc76165bd9ce8246ee7d927d7139064c850da2cc4bf41dd390dc');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/1', '064pd0r1n0jjj5qgrjwb01ktkg', '8570f4639c3215726620d33355ded4fbac1080cf5b5314572a049f788c4d7b30');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/2', '064pd0r1n0jjj5qgrjwb01ktkg', 'eda836457f9f1f693e5de088b8135279a75cae5a309993bbe6060c424baf80f8');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/3', '064pd0r1n0jjj5qgrjwb01ktkg', '83911049d7faf379cb1e5d9f23f9067b6f793c63991b5c32e7267e97f67b1fd3');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/4', '064pd0r1n0jjj5qgrjwb01ktkg', '69c7837277b87fda868f28b56ef1105673fc658d3c60fa0ba59facc3dc72d89a');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/5', '064pd0r1n0jjj5qgrjwb01ktkg', 'a92d0be394b44d6b4902928a8797cab08be466d00560ed9db3393cac93bedd9c');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/6', '064pd0r1n0jjj5qgrjwb01ktkg', '1080b2fcd703b078bc9838e9fca1409db44265d96201f1ebe48d64eb1598c3fa');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/7', '064pd0r1n0jjj5qgrjwb01ktkg', '344fc9f23ede63fa6d6ff3e2b770e1a102818cfffacae330e1f9f54a47823bfc');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/8', '064pd0r1n0jjj5qgrjwb01ktkg', 'a68f15f11ed6945357fdb5b481f29bef1557b8c2c995f8b3bdc04227ecd060cd');
insert into factor_code values ('064pd0r1n0jjj5qgrjwb01ktkg/9', '064pd0r1n0jjj5qgrjwb01ktkg', '7895f269393389488172edd8b0f7f944d67bb2f63c250deeea4f3a8bbf333a1b');
insert into factor_step values ('064pd0r1n0jjj5qgrjwb01ktkg', 56321400);
insert into passkey values ('064pd0r1n2bsa4r98cp92ygh78', '064pd0r1n0jjj5qgrjwb01ktkg', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n3kvawa7r7ctwckxbw', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n1tfhc0wepkc5y3hs4', '064pd0r1n0jjj5qgrjwb01ktkg', 'https://sso.example.org', 'người-số-1', '064pd0r1n0jjj5qgrjwb01ktkg', 1689642009000000);
insert into sheet_edition values ('064pd0r1n0asnfqvpwkwx030qr', 2, '064pd0pyg12pj7zdp15zaashd4', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n1j8vdatawkf90mj0c', '064pd0r1n0asnfqvpwkwx030qr', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n2cswq1vqszkcbrmxr', 7, '064pd0pyg3bck71mycaez20mmm', 'year', '064pd0r1n0asnfqvpwkwx030qr', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642018000000, 1, NULL, 1);
insert into review_due values ('064pd0r1n01fmt0f3phmrvqrfr', '064pd0r1n2cswq1vqszkcbrmxr', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n2q2zwnjyqx3brr95r', '064pd0r1n2cswq1vqszkcbrmxr', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n2snccdkdsfbv5c5mm', '064pd0r1n2cswq1vqszkcbrmxr', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n318adm5f2z76k4ndm', '064pd0r1n2cswq1vqszkcbrmxr', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n33c4p4mrags6yv9xm', '064pd0r1n2cswq1vqszkcbrmxr', 'second', '', 19561, '');
insert into review_office values ('064pd0r1n1g0fcbbcerzx3mhm8', '064pd0r1n2cswq1vqszkcbrmxr', 'to-thu-ky', '064pd0pyg2r66m3f0rn5s7ev4w');
insert into review_interest values ('064pd0r1n26knn98nmnge45ztr', '064pd0r1n2cswq1vqszkcbrmxr', 'nguoi-khac', '064pd0pyg2q9vkehna410ff9sw', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n03eekxeyymrmpd5mw', 7, '064pd0r1n2cswq1vqszkcbrmxr', '064pd0pyg2r66m3f0rn5s7ev4w', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', '', '', NULL);
insert into review_form values ('064pd0r1n2ddchffzgbmvntrv8', 9, '064pd0r1n2cswq1vqszkcbrmxr', '064pd0pyg2q9vkehna410ff9sw', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg2q9vkehna410ff9sw', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n349mt28x824cd9kk8', 7, '064pd0r1n2cswq1vqszkcbrmxr', '064pd0pyg2mm57f1gbccd64ze0', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg2mm57f1gbccd64ze0', '', '', NULL);
insert into review_line values ('064pd0r1n1dp7kca6xrnw80zv0', '064pd0r1n2ddchffzgbmvntrv8', 'I.1', 'settled', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n1vkpm7tv6fkkghwer', '064pd0r1n03eekxeyymrmpd5mw', 'I.2', 'settled', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n26rwkv8hdry12csvr', '064pd0r1n349mt28x824cd9kk8', 'I.2', 'settled', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2nqzfq02rsc96rmn8', '064pd0r1n349mt28x824cd9kk8', 'I.1', 'settled', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2zgwsb98gnkey2rvw', '064pd0r1n2ddchffzgbmvntrv8', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3c9700wgj2pjgmgvm', '064pd0r1n03eekxeyymrmpd5mw', 'I.1', 'settled', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n0ay3apwpyz8kjncw4', '064pd0r1n03eekxeyymrmpd5mw', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642009000000);
insert into review_figure values ('064pd0r1n1f9m2prvf60r0b6ec', '064pd0r1n349mt28x824cd9kk8', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642009000000);
insert into review_figure values ('064pd0r1n1mgny3yhpeskznfd8', '064pd0r1n349mt28x824cd9kk8', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642009000000);
insert into review_figure values ('064pd0r1n2413sesdvbfyjbjsw', '064pd0r1n349mt28x824cd9kk8', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642009000000);
insert into review_figure values ('064pd0r1n3c6jsfn13m35fnhtg', '064pd0r1n03eekxeyymrmpd5mw', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642009000000);
insert into review_figure values ('064pd0r1n3hnf4pte2pna5qx8g', '064pd0r1n03eekxeyymrmpd5mw', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642009000000);
insert into review_figure values ('064pd0rh90r5qwz3j64z843cq8', '064pd0r1n2ddchffzgbmvntrv8', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg2q9vkehna410ff9sw', 1689642013000000);
insert into review_figure values ('064pd0rh91rj7386ft56893cer', '064pd0r1n2ddchffzgbmvntrv8', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg2q9vkehna410ff9sw', 1689642013000000);
insert into review_figure values ('064pd0rh929ytqd3a6af8k06dc', '064pd0r1n2ddchffzgbmvntrv8', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg2q9vkehna410ff9sw', 1689642013000000);
insert into review_entry values ('064pd0r5j2dxp9z0hrbzjztr0r', '064pd0r1n03eekxeyymrmpd5mw', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642010000000);
insert into review_entry values ('064pd0r5j3f82dfwtan5hcp3h8', '064pd0r1n03eekxeyymrmpd5mw', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642010000000);
insert into review_entry values ('064pd0r9f0312npmk3g6px9tnc', '064pd0r1n349mt28x824cd9kk8', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642011000000);
insert into review_entry values ('064pd0r9f1z37tcdt7make1p70', '064pd0r1n349mt28x824cd9kk8', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642011000000);
insert into review_entry values ('064pd0rdc0at42kqzac730a0a4', '064pd0r1n03eekxeyymrmpd5mw', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642012000000);
insert into review_entry values ('064pd0rdc10ntz7w1ys2qr1bdw', '064pd0r1n03eekxeyymrmpd5mw', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642012000000);
insert into review_entry values ('064pd0rh91nv8astz1exvnzk4c', '064pd0r1n349mt28x824cd9kk8', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642013000000);
insert into review_entry values ('064pd0rh92rnyfmxnm60krz6mm', '064pd0r1n349mt28x824cd9kk8', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642013000000);
insert into review_entry values ('064pd0rn60fhvpzv4enf0hnk68', '064pd0r1n2ddchffzgbmvntrv8', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642014000000);
insert into review_entry values ('064pd0rn635jyt3p8f5emezxzm', '064pd0r1n2ddchffzgbmvntrv8', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642014000000);
insert into review_entry values ('064pd0rx00dgaefvw895syq0v0', '064pd0r1n2ddchffzgbmvntrv8', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642016000000);
insert into review_entry values ('064pd0rx03htsc3g31y8fr5288', '064pd0r1n2ddchffzgbmvntrv8', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642016000000);
insert into review_entry values ('064pd0s0x3170qz5yjq81c90w8', '064pd0r1n03eekxeyymrmpd5mw', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2mm57f1gbccd64ze0', 1689642017000000);
insert into review_entry values ('064pd0s4t032vmx2g2tqszf0t8', '064pd0r1n349mt28x824cd9kk8', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg2r66m3f0rn5s7ev4w', 1689642018000000);
insert into review_proof values ('064pd0rs33hqdr0jhzk7cjtvag', '064pd0r1n2ddchffzgbmvntrv8', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg2q9vkehna410ff9sw', 1689642015000000);
insert into review_result values ('064pd0s4t08esfczj0gpp12cv4', '064pd0r1n2cswq1vqszkcbrmxr', 1, 1689642018000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
