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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (10, 10, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (11, 11, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (12, 12, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (13, 13, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (2, 1, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (3, 2, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (4, 3, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (5, 4, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (6, 5, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (7, 6, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (8, 7, 1, '2026-11-24 19:01:12');
insert into goose_db_version values (9, 8, 1, '2026-11-24 19:01:12');
insert into unit values ('064pd0pyg0xtw0aazn29wzed3c', 2, 'so-b', 'sob', '064pd0pyg3wrbm61p6r7h4d3aw', 'so', 8766, 20147);
insert into unit values ('064pd0pyg135ybeefv9v90q9y0', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1zm961wf7jcscxf10', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg39xx7x3bc35akx6w0', 2, 'so-a', 'soa', '064pd0pyg3wrbm61p6r7h4d3aw', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3mkgj7r1k8q0gewg8', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3wrbm61p6r7h4d3aw', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3xq2nz6htnp90z8sw', 1, 'so-c', 'soc', '064pd0pyg3wrbm61p6r7h4d3aw', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg0xtw0aazn29wzed3c/1994-01-01', '064pd0pyg0xtw0aazn29wzed3c', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg135ybeefv9v90q9y0/1994-01-01', '064pd0pyg135ybeefv9v90q9y0', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg1zm961wf7jcscxf10/1994-01-01', '064pd0pyg1zm961wf7jcscxf10', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg39xx7x3bc35akx6w0/1994-01-01', '064pd0pyg39xx7x3bc35akx6w0', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3mkgj7r1k8q0gewg8/1994-01-01', '064pd0pyg3mkgj7r1k8q0gewg8', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg3wrbm61p6r7h4d3aw/1994-01-01', '064pd0pyg3wrbm61p6r7h4d3aw', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg3xq2nz6htnp90z8sw/2025-03-01', '064pd0pyg3xq2nz6htnp90z8sw', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg3xq2nz6htnp90z8sw/0', '064pd0pyg3xq2nz6htnp90z8sw', '064pd0pyg39xx7x3bc35akx6w0');
insert into unit_from values ('064pd0pyg3xq2nz6htnp90z8sw/1', '064pd0pyg3xq2nz6htnp90z8sw', '064pd0pyg0xtw0aazn29wzed3c');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3wrbm61p6r7h4d3aw', '', 'unit/064pd0pyg3wrbm61p6r7h4d3aw
unit_name/064pd0pyg3wrbm61p6r7h4d3aw/1994-01-01', X'97C903F2300F7E981B800CA0D1288AC2A77C329F89CEB16602C39F997E75E5CE');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg39xx7x3bc35akx6w0', '', 'unit/064pd0pyg39xx7x3bc35akx6w0
unit_name/064pd0pyg39xx7x3bc35akx6w0/1994-01-01', X'1B5C1059D092D39006B2425D154B8628B8BFDFEC6843B9DF0EBA06DAB7343D0F');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_member/064pd0q6a28cq127mc0d1zhzmm
bloc_member/064pd0q6a3gsc1js9ybwyknev0', X'E8BA2CC88EF5B4EA295525CE45D1322196710EF8C88DD7BBE24D5380D299E8C1');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_member/064pd0qa73b4g5g78pcsc7sr5r', X'539DD8B6B80CBC27D961F432EBE4C33B0FC0BF8E0E79D97B8FD4827D7EA5AFF2');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_term/064pd0qe430mcd52aypmx9xs8m', X'B598422E1099916E03C56043281C6B5CA46E3F00A1C200404F61B5CBE8B81544');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_term/064pd0qj10qexctw6rmnft1gvr', X'DED073EEB06403FDC9810DF10BE6A1509BA0B6062638B7E99095B04F8D7F3042');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_paper/064pd0qny0hqhwmjxyy7maxzmc', X'7CC1DDCDE7B0F965468737F8559B791EE31927F2B491B42CE9BFD7AD6664E816');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_milestone/064pd0qsv04zxb39b9gnqrnjvw', X'985EF055DE99812CF96CE06325F625CFBB54F1E7B51E1913D34C45EDBA0AEB7F');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_exception/064pd0qxr0nmmzz3ztb6s77yhw', X'D1AF6D3FBB0BDD1C20EF57D878AEEC30BC82E460F9F0FF3FAC09CF0CAC8B92CD');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', X'42FFDE135533BD0F71297677D4AE2BEE24C01A06F55D2CA8BEC517466EF73F96');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n2r9men9ntpg113pq0', '', 'post_title/064pd0r1n2r9men9ntpg113pq0', X'54B4D3DE00DD8F10A5CEC4A93F72333C989CEE57DF9074C8ABC40CF37EE6549C');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n3tksxpmb1050qxre0', '', 'person/064pd0r1n3tksxpmb1050qxre0
person_post/064pd0r1n1trd97v4dr3ynq988', X'D785188A19F37E03D65249BABB099E153D27210C2E2BF5F1A4FAAD53BAC2CCDE');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0xtw0aazn29wzed3c', '', 'unit/064pd0pyg0xtw0aazn29wzed3c
unit_name/064pd0pyg0xtw0aazn29wzed3c/1994-01-01', X'BC54F086ABB21A18D7FEE26336663F0874A81A2818278CBC9E0A4887726B9ED8');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n1qcwdw5hfr1429268', '', 'file/064pd0r1n1qcwdw5hfr1429268', X'A44606AC75C4665B838BB6055F228D64616901EF158E34C9DAAE93EEE6E04E19');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n2fbscsqdwacwxh9f0', '', 'account/064pd0r1n2fbscsqdwacwxh9f0
account_role/064pd0r1n2fbscsqdwacwxh9f0/0', X'A678F42C498B11F8AF79AE904367BC5445318DACD901440283126AF1957CBE75');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n2fbscsqdwacwxh9f0', '', 'account/064pd0r1n2fbscsqdwacwxh9f0', '', 'account/064pd0r1n2fbscsqdwacwxh9f0', X'3847354BFF237255CEBB6620D13C8393167A7F92DBEB658F36BB1F6FD2ECCA0A');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n2fbscsqdwacwxh9f0', '', 'account/064pd0r1n2fbscsqdwacwxh9f0', '', 'factor/064pd0r1n2fbscsqdwacwxh9f0
factor_code/064pd0r1n2fbscsqdwacwxh9f0/0
factor_code/064pd0r1n2fbscsqdwacwxh9f0/1
factor_code/064pd0r1n2fbscsqdwacwxh9f0/2
factor_code/064pd0r1n2fbscsqdwacwxh9f0/3
factor_code/064pd0r1n2fbscsqdwacwxh9f0/4
factor_code/064pd0r1n2fbscsqdwacwxh9f0/5
factor_code/064pd0r1n2fbscsqdwacwxh9f0/6
factor_code/064pd0r1n2fbscsqdwacwxh9f0/7
factor_code/064pd0r1n2fbscsqdwacwxh9f0/8
factor_code/064pd0r1n2fbscsqdwacwxh9f0/9
account/064pd0r1n2fbscsqdwacwxh9f0', X'6467A8FD4283600AABE8BC3A8C2631540BB35D99D8A4EDBB9D6201F5E0B08ECE');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n2fbscsqdwacwxh9f0', '', 'account/064pd0r1n2fbscsqdwacwxh9f0', '', 'passkey/064pd0r1n1v0jtt4qfxdetdgxg
account/064pd0r1n2fbscsqdwacwxh9f0', X'8C7434EC10FE02BF2D1F92E746C5B2F135D4F8DB1834B5D6AAD88054520A23B7');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n2fbscsqdwacwxh9f0', '', 'account/064pd0r1n2fbscsqdwacwxh9f0', '', 'sso_link/064pd0r1n3s2905dbdn5rqz4n8
account/064pd0r1n2fbscsqdwacwxh9f0', X'7DD18B3DFC380D136E7B768837D8B81BB0232D753F7597BC4B353E846E2211DD');
insert into log values (26, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n21adzv783q29xf0yg', '', 'sheet_edition/064pd0r1n21adzv783q29xf0yg', X'A41EC7CB5DBD6591D54916FE1E3B720D2FA7F2C91BC02719DEC57022F526F00D');
insert into log values (27, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n21adzv783q29xf0yg', '', 'sheet_comment/064pd0r1n2b917zjd4v1y8f4xr', X'DACDD117CE296BBAC28688F00DB9B546E9F2E7D3B0EF885C6C92A2A1FC984660');
insert into log values (28, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n21adzv783q29xf0yg', '', 'sheet_comment/064pd0r1n2b917zjd4v1y8f4xr', X'58A75800D143A12E87D7E5E2DF34762E6AA4E41979615DF35A1BCA5604F672B4');
insert into log values (29, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n21adzv783q29xf0yg', '', 'sheet_edition/064pd0r1n21adzv783q29xf0yg', X'10B85684AFEED4559EE6D4F2C18A29F4FE711B1528D190FC3A2AFA7DA925CEB6');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3xq2nz6htnp90z8sw', '', 'unit/064pd0pyg39xx7x3bc35akx6w0
unit/064pd0pyg0xtw0aazn29wzed3c
unit/064pd0pyg3xq2nz6htnp90z8sw
unit_from/064pd0pyg3xq2nz6htnp90z8sw/0
unit_from/064pd0pyg3xq2nz6htnp90z8sw/1
unit_name/064pd0pyg3xq2nz6htnp90z8sw/2025-03-01', X'E6B8AAF8D73B964D2FA78FEF60E5913CD31154AEA71D55ABA391A8C047CC6DA9');
insert into log values (30, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', '', 'review_round/064pd0r1n3qhxzncmrnwn3f52r
review_due/064pd0r1n3sffmee16qpj8e570
review_due/064pd0r1n2tjk5tywj1xfgbh0c
review_due/064pd0r1n35rjdh7hgbhn7b7d0
review_due/064pd0r1n16027h3rghm4c2wgr
review_due/064pd0r1n3fc3ssa4rsv1dp2zc
review_office/064pd0r1n05tsa982864tn5zyc
review_form/064pd0r1n1ykgc0mtj9f97gqac
review_line/064pd0r1n2sqphrkgsr0248830
review_line/064pd0r1n1yeggtrvwpct7m0v0
review_form/064pd0r1n22sxrhchdrr3fk5qm
review_line/064pd0r1n0sahanxhe8za58d84
review_line/064pd0r1n3h2x7h8sqwmtfbn84
review_form/064pd0r1n1cc54zjzes1ra986g
review_line/064pd0r1n0m8s867d4anfmcaw4
review_line/064pd0r1n04sbn3wd11xn7y8cg', X'B3205B864EABE3BB8B65E21FBD93BDE624220798C5AFDCCC71C581995C7146EA');
insert into log values (31, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', '', 'review_round/064pd0r1n3qhxzncmrnwn3f52r
review_interest/064pd0r1n02gwbfaxzpdyjkps4', X'0BEF18EA1C1B2D20C34885733B8D648034D016ADC8A1B4D8DE6C09AAAA50A28E');
insert into log values (32, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n1ykgc0mtj9f97gqac', '', 'review_form/064pd0r1n1ykgc0mtj9f97gqac
review_figure/064pd0r1n3gqyhxhphbv3pyzrw
review_figure/064pd0r1n0b3n0g1254qpyz5f8
review_figure/064pd0r1n0tgzt62rchjtvbb10', X'FA724835F442422E8770C48FD59490359C952C0AB9E619EC2F5BA22ABB7BB3ED');
insert into log values (33, 1689642009000000, 'review.send', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n1ykgc0mtj9f97gqac', '', 'review_form/064pd0r1n1ykgc0mtj9f97gqac', X'55E87B4D9A8A323759C05EE47836DB019EB2FAAE252C2D993FF210981B96863F');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', '064pd0pyg3mkgj7r1k8q0gewg8', 'review_form/064pd0r1n22sxrhchdrr3fk5qm', '', 'review_form/064pd0r1n22sxrhchdrr3fk5qm
review_figure/064pd0r1n05efdc00a880zd7t8
review_figure/064pd0r1n39znh1fe6gaw02qwm
review_figure/064pd0r1n34f4546v4k8pcnarm', X'AD38C30CDCDE5864FE40FF084A024738A26F9D00EFA09E5580AF15268D4308FF');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', '064pd0pyg3mkgj7r1k8q0gewg8', 'review_form/064pd0r1n22sxrhchdrr3fk5qm', '', 'review_form/064pd0r1n22sxrhchdrr3fk5qm', X'14E190879AC3CFFF493D5A9A6139DE6CA95D2A4E4C5B49B1987518211790BB29');
insert into log values (36, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', '', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', X'CA76B7A0F6572BF86C267A437451731A80C4C3C6BBB40EDEB8CF3FC948BF8F7B');
insert into log values (37, 1689642010000000, 'review.match', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', '064pd0pyg3mkgj7r1k8q0gewg8', 'review_form/064pd0r1n1ykgc0mtj9f97gqac', '', 'review_form/064pd0r1n1ykgc0mtj9f97gqac
review_line/064pd0r1n2sqphrkgsr0248830
review_entry/064pd0r5j1qwchpwb6dd5apxp0
review_entry/064pd0r5j09897szm5jnkzvx10', X'A955981A208C8E6D55F76FEE5654184A2339209D1480C231C319A19D73547E9D');
insert into log values (38, 1689642011000000, 'review.match', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n22sxrhchdrr3fk5qm', '', 'review_form/064pd0r1n22sxrhchdrr3fk5qm
review_line/064pd0r1n0sahanxhe8za58d84
review_entry/064pd0r9f33fmq4g3vc2hb2x04
review_entry/064pd0r9f3x7jp5452vcz85v70', X'FB72753B732A853242B8D682AF9B496CD24854FA9A9F74BBC59553281D4F2795');
insert into log values (39, 1689642012000000, 'review.match', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', '064pd0pyg3mkgj7r1k8q0gewg8', 'review_form/064pd0r1n1ykgc0mtj9f97gqac', '', 'review_form/064pd0r1n1ykgc0mtj9f97gqac
review_line/064pd0r1n1yeggtrvwpct7m0v0
review_entry/064pd0rdc0v9qr9rzg14zhpwb8
review_entry/064pd0rdc2gd875jj74r0a52tw', X'25D0B15E4727CA17442A3DC76B314C760703C1A98DD68FF18185B3D67F23B5E8');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg135ybeefv9v90q9y0', '', 'unit/064pd0pyg135ybeefv9v90q9y0
unit_name/064pd0pyg135ybeefv9v90q9y0/1994-01-01', X'F4799E5B0534BA06EA6F90A5FFCFFC32592C1268DBE0B6AB0A8F59ECBF3E8374');
insert into log values (40, 1689642013000000, 'review.match', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n22sxrhchdrr3fk5qm', '', 'review_form/064pd0r1n22sxrhchdrr3fk5qm
review_line/064pd0r1n3h2x7h8sqwmtfbn84
review_entry/064pd0rh93zsqwm1avbgcgx4x4
review_entry/064pd0rh92k6txhen649m2vfyg', X'D535630B78A419FFE78136943B5FB6124CE64FB76DCA0AD7448FAD245B12B0CD');
insert into log values (41, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1cc54zjzes1ra986g', X'57F69593DCD1B548F38985E22B346BD483DB512994254FE143060FBEDA7C7597');
insert into log values (42, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg1zm961wf7jcscxf10', '064pd0pyg1zm961wf7jcscxf10', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1ykgc0mtj9f97gqac
review_line/064pd0r1n1yeggtrvwpct7m0v0
review_form/064pd0r1n1cc54zjzes1ra986g
review_figure/064pd0rh92fbj822cs2et7y2gm
review_figure/064pd0rh92vr98khsjkdv6pjtg
review_figure/064pd0rh932f5egw4jw3063298
review_form/064pd0r1n22sxrhchdrr3fk5qm
review_line/064pd0r1n3h2x7h8sqwmtfbn84', X'E90D4DBD29B634E8FAACC2ECFD10FA9D330164BF5210CAF0868CE7A3B504D201');
insert into log values (43, 1689642013000000, 'review.send', 'nguoi-064pd0pyg1zm961wf7jcscxf10', '064pd0pyg1zm961wf7jcscxf10', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1cc54zjzes1ra986g', X'97DBEA3BEB93F463C454CD26E681D186B7D7DF74E04EF82A3CC1C804A69A9665');
insert into log values (44, 1689642014000000, 'review.match', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1cc54zjzes1ra986g
review_line/064pd0r1n0m8s867d4anfmcaw4
review_entry/064pd0rn616fbytfv050kbr09w
review_entry/064pd0rn6179150s93f7s2eea4', X'A68D46D919421F2A9A9D8C84B44E166EA3FD887BF0400481774974D566CAC4F9');
insert into log values (45, 1689642015000000, 'review.return', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1cc54zjzes1ra986g
review_line/064pd0r1n04sbn3wd11xn7y8cg', X'04905982720887A2D3E632BDC74FD9544F4ADBEC5492A8A8A3727CAD6711A053');
insert into log values (46, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg1zm961wf7jcscxf10', '064pd0pyg1zm961wf7jcscxf10', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1cc54zjzes1ra986g
review_proof/064pd0rs3235swdrjpjs9nb02r', X'910A957F0BF86B43CDF1A9DA22F1C3E064390C9D261D14411F767ADEF1E2599B');
insert into log values (47, 1689642015000000, 'review.send', 'nguoi-064pd0pyg1zm961wf7jcscxf10', '064pd0pyg1zm961wf7jcscxf10', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1cc54zjzes1ra986g
review_line/064pd0r1n04sbn3wd11xn7y8cg', X'6A00BBA13C181577C3FE260E8D32E52C5B1C9104BC2284E9A82D1183BDBBE330');
insert into log values (48, 1689642016000000, 'review.match', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n1cc54zjzes1ra986g', '', 'review_form/064pd0r1n1cc54zjzes1ra986g
review_line/064pd0r1n04sbn3wd11xn7y8cg
review_entry/064pd0rx01b4vyd5wmmtq594zc
review_entry/064pd0rx01c6ak35cv2ahk49ec', X'90CFC63E47A557A21075C23C8C46DDE3E420716E01868ABD623BA00728A7943B');
insert into log values (49, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', '', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', X'B3FF158E011E902891094CD5A3B2D80BA00FF97E392669987AAA98C639E9F30E');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3mkgj7r1k8q0gewg8', '', 'unit/064pd0pyg3mkgj7r1k8q0gewg8
unit_name/064pd0pyg3mkgj7r1k8q0gewg8/1994-01-01', X'F9C3F759A8F0A728D6B671B196273349D4C2F4097B5F0056E6BBF400B0458DA6');
insert into log values (50, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', '', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', X'6BBB3EE0269FBD7703B2A36BFDFAFD5403BB84A9BF7F28FB1DC46D5D9649B000');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', '', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', X'9267092A25C61B239BEC4BB0429603E9F9CCFEEB12531CCF4EB05D5A5304F2AF');
insert into log values (52, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', '064pd0pyg3mkgj7r1k8q0gewg8', 'review_form/064pd0r1n1ykgc0mtj9f97gqac', '', 'review_form/064pd0r1n1ykgc0mtj9f97gqac
review_line/064pd0r1n1yeggtrvwpct7m0v0
review_entry/064pd0s0x3w8erx2q5tsq3emv0', X'4BC207D9569AD97098ECA9B692C06992309EFACC5F1532D40AA3A66F7D8A9D06');
insert into log values (53, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg135ybeefv9v90q9y0', '064pd0pyg135ybeefv9v90q9y0', 'review_form/064pd0r1n22sxrhchdrr3fk5qm', '', 'review_form/064pd0r1n22sxrhchdrr3fk5qm
review_line/064pd0r1n3h2x7h8sqwmtfbn84
review_entry/064pd0s4t007nc0e82a0sn8rgw', X'2DC9C37DF8E7D569BA9F28FB2C9F63A9A2B627945046232BCE1875B3037CC58B');
insert into log values (54, 1689642018000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg135ybeefv9v90q9y0', 'review_round/064pd0r1n3qhxzncmrnwn3f52r', '', 'review_result/064pd0s4t2g3bhp79yaxczpdzm
review_round/064pd0r1n3qhxzncmrnwn3f52r', X'F385B7E8B2506E6F668EE5E537658560D0CD49F5BE124E351B588FA6038C8B63');
insert into log values (55, 1689642018000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'4D0599E12353AAEF783912E75058462D3746D14E08899C2F9EA0BBEE88DC8C37');
insert into log values (56, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'B9E81D4C252A94EB0895755A63C6DD82FFEB7F477CC88F799DD344884C56E5B7');
insert into log values (57, 1689642018000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'864BD8F96DA8DDF5637015A256E5B6CCA1683933FB1CD8CEA3ACFD82F2643366');
insert into log values (58, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'A770AB0E19F7A3B822F4050D35A5EC0153D2B31FD98EFB140DB4E162AF389BDA');
insert into log values (59, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'0C9AF9E31DE73CD96156E99E8C14A25EC81B2FE99FFB3A9048A09CCEC75F80BB');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1zm961wf7jcscxf10', '', 'unit/064pd0pyg1zm961wf7jcscxf10
unit_name/064pd0pyg1zm961wf7jcscxf10/1994-01-01', X'73F81886F0768289B8D0ED87453C96238E3660259DA9B88AED276762438B8AD9');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg017xyyjqy02evbefm', '', 'bloc/064pd0pyg017xyyjqy02evbefm', X'5ABBF466AFF8277047C2EFDD62F4A506331E0E0F095C898FC9B6768561F6E24E');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg
bloc_milestone/064pd0pyg05mrnnkbwgdq30cjr
bloc_milestone/064pd0pyg0hns146k49ryen9z0
bloc_milestone/064pd0pyg0qar0p1m7j607fhe0
bloc_milestone/064pd0pyg0rds213qn4vqed86g
bloc_milestone/064pd0pyg0vm5d7hynyrfmtt94
bloc_milestone/064pd0pyg1fncpvfkb1g31shn8
bloc_milestone/064pd0pyg1pnrx5hjn9f4cs78c
bloc_milestone/064pd0pyg20r3aka7srg3eg4wg
bloc_milestone/064pd0pyg2brdzf76j9fpw574r
bloc_milestone/064pd0pyg36eesp0t7eq4axnvr
bloc_milestone/064pd0pyg3cvtfz413br02erx0
bloc_milestone/064pd0pyg3nqqhw12hfkgkscb8
bloc_milestone/064pd0pyg3z0gfdm3mfz0vcyqr', X'D7643B5D32A164EECC998D82E7561C35377C8A49C951215E2A24E88DF314CF9C');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', '', 'bloc_year/064pd0pyg04g2mxhz10y7agqmg', X'AC26CCF7CF93F9E9A76A54C24FE8C94385FD259A61F5C3DA18D6096F434D51B6');
insert into log_row values ('account/064pd0r1n2fbscsqdwacwxh9f0', 21);
insert into log_row values ('account/064pd0r1n2fbscsqdwacwxh9f0', 22);
insert into log_row values ('account/064pd0r1n2fbscsqdwacwxh9f0', 23);
insert into log_row values ('account/064pd0r1n2fbscsqdwacwxh9f0', 24);
insert into log_row values ('account/064pd0r1n2fbscsqdwacwxh9f0', 25);
insert into log_row values ('account/tài-khoản-000', 56);
insert into log_row values ('account/tài-khoản-000', 57);
insert into log_row values ('account/tài-khoản-001', 58);
insert into log_row values ('account/tài-khoản-002', 59);
insert into log_row values ('account_role/064pd0r1n2fbscsqdwacwxh9f0/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 56);
insert into log_row values ('account_role/tài-khoản-001/0', 58);
insert into log_row values ('account_role/tài-khoản-002/0', 59);
insert into log_row values ('bloc/064pd0pyg017xyyjqy02evbefm', 7);
insert into log_row values ('bloc_exception/064pd0qxr0nmmzz3ztb6s77yhw', 16);
insert into log_row values ('bloc_member/064pd0q6a28cq127mc0d1zhzmm', 10);
insert into log_row values ('bloc_member/064pd0q6a3gsc1js9ybwyknev0', 10);
insert into log_row values ('bloc_member/064pd0qa73b4g5g78pcsc7sr5r', 11);
insert into log_row values ('bloc_milestone/064pd0pyg05mrnnkbwgdq30cjr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0hns146k49ryen9z0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0qar0p1m7j607fhe0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0rds213qn4vqed86g', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0vm5d7hynyrfmtt94', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1fncpvfkb1g31shn8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1pnrx5hjn9f4cs78c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg20r3aka7srg3eg4wg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2brdzf76j9fpw574r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg36eesp0t7eq4axnvr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3cvtfz413br02erx0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3nqqhw12hfkgkscb8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3z0gfdm3mfz0vcyqr', 8);
insert into log_row values ('bloc_milestone/064pd0qsv04zxb39b9gnqrnjvw', 15);
insert into log_row values ('bloc_paper/064pd0qny0hqhwmjxyy7maxzmc', 14);
insert into log_row values ('bloc_term/064pd0qe430mcd52aypmx9xs8m', 12);
insert into log_row values ('bloc_term/064pd0qj10qexctw6rmnft1gvr', 13);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 10);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 11);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 12);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 13);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 14);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 15);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 16);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 17);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 8);
insert into log_row values ('bloc_year/064pd0pyg04g2mxhz10y7agqmg', 9);
insert into log_row values ('factor/064pd0r1n2fbscsqdwacwxh9f0', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/0', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/1', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/2', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/3', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/4', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/5', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/6', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/7', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/8', 23);
insert into log_row values ('factor_code/064pd0r1n2fbscsqdwacwxh9f0/9', 23);
insert into log_row values ('file/064pd0r1n1qcwdw5hfr1429268', 20);
insert into log_row values ('log_body/1', 55);
insert into log_row values ('passkey/064pd0r1n1v0jtt4qfxdetdgxg', 24);
insert into log_row values ('person/064pd0r1n3tksxpmb1050qxre0', 19);
insert into log_row values ('person_post/064pd0r1n1trd97v4dr3ynq988', 19);
insert into log_row values ('post_title/064pd0r1n2r9men9ntpg113pq0', 18);
insert into log_row values ('review_due/064pd0r1n16027h3rghm4c2wgr', 30);
insert into log_row values ('review_due/064pd0r1n2tjk5tywj1xfgbh0c', 30);
insert into log_row values ('review_due/064pd0r1n35rjdh7hgbhn7b7d0', 30);
insert into log_row values ('review_due/064pd0r1n3fc3ssa4rsv1dp2zc', 30);
insert into log_row values ('review_due/064pd0r1n3sffmee16qpj8e570', 30);
insert into log_row values ('review_entry/064pd0r5j09897szm5jnkzvx10', 37);
insert into log_row values ('review_entry/064pd0r5j1qwchpwb6dd5apxp0', 37);
insert into log_row values ('review_entry/064pd0r9f33fmq4g3vc2hb2x04', 38);
insert into log_row values ('review_entry/064pd0r9f3x7jp5452vcz85v70', 38);
insert into log_row values ('review_entry/064pd0rdc0v9qr9rzg14zhpwb8', 39);
insert into log_row values ('review_entry/064pd0rdc2gd875jj74r0a52tw', 39);
insert into log_row values ('review_entry/064pd0rh92k6txhen649m2vfyg', 40);
insert into log_row values ('review_entry/064pd0rh93zsqwm1avbgcgx4x4', 40);
insert into log_row values ('review_entry/064pd0rn616fbytfv050kbr09w', 44);
insert into log_row values ('review_entry/064pd0rn6179150s93f7s2eea4', 44);
insert into log_row values ('review_entry/064pd0rx01b4vyd5wmmtq594zc', 48);
insert into log_row values ('review_entry/064pd0rx01c6ak35cv2ahk49ec', 48);
insert into log_row values ('review_entry/064pd0s0x3w8erx2q5tsq3emv0', 52);
insert into log_row values ('review_entry/064pd0s4t007nc0e82a0sn8rgw', 53);
insert into log_row values ('review_figure/064pd0r1n05efdc00a880zd7t8', 34);
insert into log_row values ('review_figure/064pd0r1n0b3n0g1254qpyz5f8', 32);
insert into log_row values ('review_figure/064pd0r1n0tgzt62rchjtvbb10', 32);
insert into log_row values ('review_figure/064pd0r1n34f4546v4k8pcnarm', 34);
insert into log_row values ('review_figure/064pd0r1n39znh1fe6gaw02qwm', 34);
insert into log_row values ('review_figure/064pd0r1n3gqyhxhphbv3pyzrw', 32);
insert into log_row values ('review_figure/064pd0rh92fbj822cs2et7y2gm', 42);
insert into log_row values ('review_figure/064pd0rh92vr98khsjkdv6pjtg', 42);
insert into log_row values ('review_figure/064pd0rh932f5egw4jw3063298', 42);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 30);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 41);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 42);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 43);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 44);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 45);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 46);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 47);
insert into log_row values ('review_form/064pd0r1n1cc54zjzes1ra986g', 48);
insert into log_row values ('review_form/064pd0r1n1ykgc0mtj9f97gqac', 30);
insert into log_row values ('review_form/064pd0r1n1ykgc0mtj9f97gqac', 32);
insert into log_row values ('review_form/064pd0r1n1ykgc0mtj9f97gqac', 33);
insert into log_row values ('review_form/064pd0r1n1ykgc0mtj9f97gqac', 37);
insert into log_row values ('review_form/064pd0r1n1ykgc0mtj9f97gqac', 39);
insert into log_row values ('review_form/064pd0r1n1ykgc0mtj9f97gqac', 42);
insert into log_row values ('review_form/064pd0r1n1ykgc0mtj9f97gqac', 52);
insert into log_row values ('review_form/064pd0r1n22sxrhchdrr3fk5qm', 30);
insert into log_row values ('review_form/064pd0r1n22sxrhchdrr3fk5qm', 34);
insert into log_row values ('review_form/064pd0r1n22sxrhchdrr3fk5qm', 35);
insert into log_row values ('review_form/064pd0r1n22sxrhchdrr3fk5qm', 38);
insert into log_row values ('review_form/064pd0r1n22sxrhchdrr3fk5qm', 40);
insert into log_row values ('review_form/064pd0r1n22sxrhchdrr3fk5qm', 42);
insert into log_row values ('review_form/064pd0r1n22sxrhchdrr3fk5qm', 53);
insert into log_row values ('review_interest/064pd0r1n02gwbfaxzpdyjkps4', 31);
insert into log_row values ('review_line/064pd0r1n04sbn3wd11xn7y8cg', 30);
insert into log_row values ('review_line/064pd0r1n04sbn3wd11xn7y8cg', 45);
insert into log_row values ('review_line/064pd0r1n04sbn3wd11xn7y8cg', 47);
insert into log_row values ('review_line/064pd0r1n04sbn3wd11xn7y8cg', 48);
insert into log_row values ('review_line/064pd0r1n0m8s867d4anfmcaw4', 30);
insert into log_row values ('review_line/064pd0r1n0m8s867d4anfmcaw4', 44);
insert into log_row values ('review_line/064pd0r1n0sahanxhe8za58d84', 30);
insert into log_row values ('review_line/064pd0r1n0sahanxhe8za58d84', 38);
insert into log_row values ('review_line/064pd0r1n1yeggtrvwpct7m0v0', 30);
insert into log_row values ('review_line/064pd0r1n1yeggtrvwpct7m0v0', 39);
insert into log_row values ('review_line/064pd0r1n1yeggtrvwpct7m0v0', 42);
insert into log_row values ('review_line/064pd0r1n1yeggtrvwpct7m0v0', 52);
insert into log_row values ('review_line/064pd0r1n2sqphrkgsr0248830', 30);
insert into log_row values ('review_line/064pd0r1n2sqphrkgsr0248830', 37);
insert into log_row values ('review_line/064pd0r1n3h2x7h8sqwmtfbn84', 30);
insert into log_row values ('review_line/064pd0r1n3h2x7h8sqwmtfbn84', 40);
insert into log_row values ('review_line/064pd0r1n3h2x7h8sqwmtfbn84', 42);
insert into log_row values ('review_line/064pd0r1n3h2x7h8sqwmtfbn84', 53);
insert into log_row values ('review_office/064pd0r1n05tsa982864tn5zyc', 30);
insert into log_row values ('review_proof/064pd0rs3235swdrjpjs9nb02r', 46);
insert into log_row values ('review_result/064pd0s4t2g3bhp79yaxczpdzm', 54);
insert into log_row values ('review_round/064pd0r1n3qhxzncmrnwn3f52r', 30);
insert into log_row values ('review_round/064pd0r1n3qhxzncmrnwn3f52r', 31);
insert into log_row values ('review_round/064pd0r1n3qhxzncmrnwn3f52r', 36);
insert into log_row values ('review_round/064pd0r1n3qhxzncmrnwn3f52r', 49);
insert into log_row values ('review_round/064pd0r1n3qhxzncmrnwn3f52r', 50);
insert into log_row values ('review_round/064pd0r1n3qhxzncmrnwn3f52r', 51);
insert into log_row values ('review_round/064pd0r1n3qhxzncmrnwn3f52r', 54);
insert into log_row values ('sheet_comment/064pd0r1n2b917zjd4v1y8f4xr', 27);
insert into log_row values ('sheet_comment/064pd0r1n2b917zjd4v1y8f4xr', 28);
insert into log_row values ('sheet_edition/064pd0r1n21adzv783q29xf0yg', 26);
insert into log_row values ('sheet_edition/064pd0r1n21adzv783q29xf0yg', 29);
insert into log_row values ('sso_link/064pd0r1n3s2905dbdn5rqz4n8', 25);
insert into log_row values ('unit/064pd0pyg0xtw0aazn29wzed3c', 2);
insert into log_row values ('unit/064pd0pyg0xtw0aazn29wzed3c', 3);
insert into log_row values ('unit/064pd0pyg135ybeefv9v90q9y0', 4);
insert into log_row values ('unit/064pd0pyg1zm961wf7jcscxf10', 6);
insert into log_row values ('unit/064pd0pyg39xx7x3bc35akx6w0', 1);
insert into log_row values ('unit/064pd0pyg39xx7x3bc35akx6w0', 3);
insert into log_row values ('unit/064pd0pyg3mkgj7r1k8q0gewg8', 5);
insert into log_row values ('unit/064pd0pyg3wrbm61p6r7h4d3aw', 0);
insert into log_row values ('unit/064pd0pyg3xq2nz6htnp90z8sw', 3);
insert into log_row values ('unit_from/064pd0pyg3xq2nz6htnp90z8sw/0', 3);
insert into log_row values ('unit_from/064pd0pyg3xq2nz6htnp90z8sw/1', 3);
insert into log_row values ('unit_name/064pd0pyg0xtw0aazn29wzed3c/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg135ybeefv9v90q9y0/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg1zm961wf7jcscxf10/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg39xx7x3bc35akx6w0/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3mkgj7r1k8q0gewg8/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg3wrbm61p6r7h4d3aw/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg3xq2nz6htnp90z8sw/2025-03-01', 3);
insert into log_body values (0, X'6948812EEE9272473FAAF03803C5B257', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3wrbm61p6r7h4d3aw","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg3wrbm61p6r7h4d3aw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3wrbm61p6r7h4d3aw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3wrbm61p6r7h4d3aw/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg3wrbm61p6r7h4d3aw"}}]}');
insert into log_body values (10, X'D8008057A4C03964B3933D5D13879537', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a28cq127mc0d1zhzmm","after":{"from_day":null,"id":"064pd0q6a28cq127mc0d1zhzmm","to_day":null,"unit":"064pd0pyg135ybeefv9v90q9y0","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_member","id":"064pd0q6a3gsc1js9ybwyknev0","after":{"from_day":null,"id":"064pd0q6a3gsc1js9ybwyknev0","to_day":null,"unit":"064pd0pyg3mkgj7r1k8q0gewg8","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (11, X'A48E9A06DC77B48BABFD426659F8676B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa73b4g5g78pcsc7sr5r","after":{"from_day":19417,"id":"064pd0qa73b4g5g78pcsc7sr5r","to_day":19630,"unit":"064pd0pyg1zm961wf7jcscxf10","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (12, X'E093E73A2B09498002048CA847ABC020', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe430mcd52aypmx9xs8m","after":{"from_day":null,"id":"064pd0qe430mcd52aypmx9xs8m","post":"head","to_day":null,"unit":"064pd0pyg135ybeefv9v90q9y0","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (13, X'39DBE4F17BA2D321A1B0539FC2CC8488', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj10qexctw6rmnft1gvr","after":{"from_day":19389,"id":"064pd0qj10qexctw6rmnft1gvr","post":"deputy","to_day":null,"unit":"064pd0pyg3mkgj7r1k8q0gewg8","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (14, X'F4D8EB497FEA4BD382A8873D4BE33937', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny0hqhwmjxyy7maxzmc","after":{"file":"ab12","id":"064pd0qny0hqhwmjxyy7maxzmc","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (15, X'151AEBEF970401BC1C8630E976BA65EF', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv04zxb39b9gnqrnjvw","after":{"done":null,"due":19452,"id":"064pd0qsv04zxb39b9gnqrnjvw","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (16, X'D19A96617EF11F32AB1F07B30701812E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr0nmmzz3ztb6s77yhw","after":{"due":19459,"id":"064pd0qxr0nmmzz3ztb6s77yhw","milestone":"064pd0qsv04zxb39b9gnqrnjvw","unit":"064pd0pyg3mkgj7r1k8q0gewg8","why":"khóa sổ ngày 10","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (17, X'57CD48C8CCF2CB053DAB1D73B15BBF84', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'669E4B02394B5F61384EA60A95C923A8', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n2r9men9ntpg113pq0","after":{"id":"064pd0r1n2r9men9ntpg113pq0","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'B2C865B725631EAECA0F443BCA4A448C', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n3tksxpmb1050qxre0","after":{"code":"an","code_key":"an","id":"064pd0r1n3tksxpmb1050qxre0","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n1trd97v4dr3ynq988","after":{"from_day":8766,"id":"064pd0r1n1trd97v4dr3ynq988","person":"064pd0r1n3tksxpmb1050qxre0","title":"064pd0r1n2r9men9ntpg113pq0","to_day":null,"unit":"064pd0pyg3wrbm61p6r7h4d3aw"}}]}');
insert into log_body values (2, X'749BDA72337E3CBA6FFF8D93498D9C89', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0xtw0aazn29wzed3c","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg0xtw0aazn29wzed3c","kind":"so","opened":8766,"parent":"064pd0pyg3wrbm61p6r7h4d3aw","version":1}},{"table":"unit_name","id":"064pd0pyg0xtw0aazn29wzed3c/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0xtw0aazn29wzed3c/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg0xtw0aazn29wzed3c"}}]}');
insert into log_body values (20, X'D7A6B052EFDEA6A553F3F386405CCA89', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n1qcwdw5hfr1429268","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n1qcwdw5hfr1429268","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'7A8A7CE2C6DD170DC2EA6B5A063FBEDD', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n2fbscsqdwacwxh9f0","after":{"code":"441696bbfff5cb883ceee4c73edb3cf3da7678c1c55f3aee546a2e60015f30e7","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n2fbscsqdwacwxh9f0/0","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","from_day":19358,"id":"064pd0r1n2fbscsqdwacwxh9f0/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'990592B2912FCEF5E47CA52E400203E2', '{"changes":[{"table":"account","id":"064pd0r1n2fbscsqdwacwxh9f0","before":{"code":"441696bbfff5cb883ceee4c73edb3cf3da7678c1c55f3aee546a2e60015f30e7","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"375fac80f5998920055d6626e455794ce8dcad0f37bbe399c4cf6545404f7093","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'C07BA5CAA3F2562E031072D96D081D28', '{"changes":[{"table":"factor","id":"064pd0r1n2fbscsqdwacwxh9f0","after":{"id":"064pd0r1n2fbscsqdwacwxh9f0","key":"bc4dd3605ccb6b31f366c66e5bf7fac8bc50abf57d6c788eab54cc75c07b8692","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/0","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"c1569fe930663a7eeb2c79df4994661381c0f15b475e8f4afd99cfeafe8ea495","id":"064pd0r1n2fbscsqdwacwxh9f0/0"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/1","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"514b8787699720a194f8fe3f11adb4172cecf48195692e78e246c86f1a6ae552","id":"064pd0r1n2fbscsqdwacwxh9f0/1"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/2","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"3a9e821d9f3745dba8b2c04a1ec7d6e9fa8a62b3d79cea034288e29cdc248f84","id":"064pd0r1n2fbscsqdwacwxh9f0/2"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/3","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"6420f3e28b04b969f9eda84e3133beb3a3a949b394885af5adc979ba84feb83e","id":"064pd0r1n2fbscsqdwacwxh9f0/3"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/4","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"50a962bad8aa231335d531194fcf00aad48b18de32a4c0da7b38ec8e6dd78249","id":"064pd0r1n2fbscsqdwacwxh9f0/4"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/5","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"213b907303c0c8471aeec65e0a4e5369bbd0390681406677fc96061ba5fab540","id":"064pd0r1n2fbscsqdwacwxh9f0/5"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/6","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"0271b5f69dd160c0ae5518325f9611d392b0e4d25aa3fdc42840e6d472b96ffa","id":"064pd0r1n2fbscsqdwacwxh9f0/6"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/7","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"04679a60ec55c957b200de38d4816035b9e7f013955f43639f0b224e318ac2df","id":"064pd0r1n2fbscsqdwacwxh9f0/7"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/8","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"07e61f65610c50c2afa6f25b81183a2eaa52e8942d25b69c0e54bc0e994590c7","id":"064pd0r1n2fbscsqdwacwxh9f0/8"}},{"table":"factor_code","id":"064pd0r1n2fbscsqdwacwxh9f0/9","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","digest":"0d95d12a57421edd3baeec11fbcfcccc690a8ad870c0dfb8824176866ab51294","id":"064pd0r1n2fbscsqdwacwxh9f0/9"}},{"table":"account","id":"064pd0r1n2fbscsqdwacwxh9f0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"375fac80f5998920055d6626e455794ce8dcad0f37bbe399c4cf6545404f7093","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"375fac80f5998920055d6626e455794ce8dcad0f37bbe399c4cf6545404f7093","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'655FEF5AD1073F8CBE6BA327C5B8EA67', '{"changes":[{"table":"passkey","id":"064pd0r1n1v0jtt4qfxdetdgxg","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","handle":"a","id":"064pd0r1n1v0jtt4qfxdetdgxg","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n2fbscsqdwacwxh9f0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"375fac80f5998920055d6626e455794ce8dcad0f37bbe399c4cf6545404f7093","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"375fac80f5998920055d6626e455794ce8dcad0f37bbe399c4cf6545404f7093","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'9EDE09DED5CEA8C3123B22BA2C340006', '{"changes":[{"table":"sso_link","id":"064pd0r1n3s2905dbdn5rqz4n8","after":{"account":"064pd0r1n2fbscsqdwacwxh9f0","id":"064pd0r1n3s2905dbdn5rqz4n8","issuer":"https://sso.example.org","maker":"064pd0r1n2fbscsqdwacwxh9f0","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n2fbscsqdwacwxh9f0","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"375fac80f5998920055d6626e455794ce8dcad0f37bbe399c4cf6545404f7093","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"375fac80f5998920055d6626e455794ce8dcad0f37bbe399c4cf6545404f7093","id":"064pd0r1n2fbscsqdwacwxh9f0","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'4D9F9E22192B37AF05A103C252E56735', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n21adzv783q29xf0yg","after":{"bloc":"064pd0pyg017xyyjqy02evbefm","changed":"","code":"thu","from_day":null,"id":"064pd0r1n21adzv783q29xf0yg","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (27, X'9A299A18E70BD7F112946EE207D646C6', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n2b917zjd4v1y8f4xr","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n21adzv783q29xf0yg","id":"064pd0r1n2b917zjd4v1y8f4xr","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (28, X'651F6149B46F60656C9340423BD13F5C', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_comment","id":"064pd0r1n2b917zjd4v1y8f4xr","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n21adzv783q29xf0yg","id":"064pd0r1n2b917zjd4v1y8f4xr","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n21adzv783q29xf0yg","id":"064pd0r1n2b917zjd4v1y8f4xr","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (29, X'D061AC26CE1D19A3C5984F0CC7E1F065', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n21adzv783q29xf0yg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","changed":"","code":"thu","from_day":null,"id":"064pd0r1n21adzv783q29xf0yg","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n21adzv783q29xf0yg","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}}]}');
insert into log_body values (3, X'79CA5E601578309B0F7F2E2A45D553E9', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg39xx7x3bc35akx6w0","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg39xx7x3bc35akx6w0","kind":"so","opened":8766,"parent":"064pd0pyg3wrbm61p6r7h4d3aw","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg39xx7x3bc35akx6w0","kind":"so","opened":8766,"parent":"064pd0pyg3wrbm61p6r7h4d3aw","version":2}},{"table":"unit","id":"064pd0pyg0xtw0aazn29wzed3c","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg0xtw0aazn29wzed3c","kind":"so","opened":8766,"parent":"064pd0pyg3wrbm61p6r7h4d3aw","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg0xtw0aazn29wzed3c","kind":"so","opened":8766,"parent":"064pd0pyg3wrbm61p6r7h4d3aw","version":2}},{"table":"unit","id":"064pd0pyg3xq2nz6htnp90z8sw","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3xq2nz6htnp90z8sw","kind":"so","opened":20148,"parent":"064pd0pyg3wrbm61p6r7h4d3aw","version":1}},{"table":"unit_from","id":"064pd0pyg3xq2nz6htnp90z8sw/0","after":{"id":"064pd0pyg3xq2nz6htnp90z8sw/0","origin":"064pd0pyg39xx7x3bc35akx6w0","unit":"064pd0pyg3xq2nz6htnp90z8sw"}},{"table":"unit_from","id":"064pd0pyg3xq2nz6htnp90z8sw/1","after":{"id":"064pd0pyg3xq2nz6htnp90z8sw/1","origin":"064pd0pyg0xtw0aazn29wzed3c","unit":"064pd0pyg3xq2nz6htnp90z8sw"}},{"table":"unit_name","id":"064pd0pyg3xq2nz6htnp90z8sw/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3xq2nz6htnp90z8sw/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3xq2nz6htnp90z8sw"}}]}');
insert into log_body values (30, X'01D5990CCFF0768CF86C48A9D6D9DE0B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3qhxzncmrnwn3f52r","after":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"review_due","id":"064pd0r1n3sffmee16qpj8e570","after":{"due":19558,"id":"064pd0r1n3sffmee16qpj8e570","phase":"self","round":"064pd0r1n3qhxzncmrnwn3f52r","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2tjk5tywj1xfgbh0c","after":{"due":19559,"id":"064pd0r1n2tjk5tywj1xfgbh0c","phase":"appraisal","round":"064pd0r1n3qhxzncmrnwn3f52r","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n35rjdh7hgbhn7b7d0","after":{"due":19560,"id":"064pd0r1n35rjdh7hgbhn7b7d0","phase":"explanation","round":"064pd0r1n3qhxzncmrnwn3f52r","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n16027h3rghm4c2wgr","after":{"due":19561,"id":"064pd0r1n16027h3rghm4c2wgr","phase":"second","round":"064pd0r1n3qhxzncmrnwn3f52r","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3fc3ssa4rsv1dp2zc","after":{"due":19562,"id":"064pd0r1n3fc3ssa4rsv1dp2zc","phase":"agreement","round":"064pd0r1n3qhxzncmrnwn3f52r","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n05tsa982864tn5zyc","after":{"id":"064pd0r1n05tsa982864tn5zyc","office":"to-thu-ky","round":"064pd0r1n3qhxzncmrnwn3f52r","unit":"064pd0pyg135ybeefv9v90q9y0"}},{"table":"review_form","id":"064pd0r1n1ykgc0mtj9f97gqac","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg135ybeefv9v90q9y0","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2sqphrkgsr0248830","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n2sqphrkgsr0248830","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n1yeggtrvwpct7m0v0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n1yeggtrvwpct7m0v0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n22sxrhchdrr3fk5qm","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0sahanxhe8za58d84","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n0sahanxhe8za58d84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3h2x7h8sqwmtfbn84","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n3h2x7h8sqwmtfbn84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1zm961wf7jcscxf10","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0m8s867d4anfmcaw4","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n0m8s867d4anfmcaw4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n04sbn3wd11xn7y8cg","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n04sbn3wd11xn7y8cg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (31, X'1EA446E645B19FD194E059F98FC40534', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3qhxzncmrnwn3f52r","before":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg04g2mxhz10y7agqmg"},"after":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"review_interest","id":"064pd0r1n02gwbfaxzpdyjkps4","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n02gwbfaxzpdyjkps4","removed":1,"round":"064pd0r1n3qhxzncmrnwn3f52r","unit":"064pd0pyg1zm961wf7jcscxf10","why":"theo kế hoạch"}}]}');
insert into log_body values (32, X'61780490A565C519A9A191BB38D15B95', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ykgc0mtj9f97gqac","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg135ybeefv9v90q9y0","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg135ybeefv9v90q9y0","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n3gqyhxhphbv3pyzrw","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n3gqyhxhphbv3pyzrw","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n0b3n0g1254qpyz5f8","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642009000000,"fact":"lượt","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n0b3n0g1254qpyz5f8","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n0tgzt62rchjtvbb10","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n0tgzt62rchjtvbb10","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (33, X'2BD0F1F6792514152EC321BF5F0877C2', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ykgc0mtj9f97gqac","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg135ybeefv9v90q9y0","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":3,"why":""}}]}');
insert into log_body values (34, X'7868999EC20F581542C0232CF381A7ED', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22sxrhchdrr3fk5qm","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n05efdc00a880zd7t8","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n05efdc00a880zd7t8","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n39znh1fe6gaw02qwm","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642009000000,"fact":"lượt","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n39znh1fe6gaw02qwm","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n34f4546v4k8pcnarm","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n34f4546v4k8pcnarm","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'BF1EAD46F8F941C78CA2DC277E5474D4', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22sxrhchdrr3fk5qm","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":3,"why":""}}]}');
insert into log_body values (36, X'8CE14BE44C2EEDF357F3771E38FF496D', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3qhxzncmrnwn3f52r","before":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg04g2mxhz10y7agqmg"},"after":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (37, X'CF6182F8F12A57C23424E6DA690F8603', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ykgc0mtj9f97gqac","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2sqphrkgsr0248830","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n2sqphrkgsr0248830","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n2sqphrkgsr0248830","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j1qwchpwb6dd5apxp0","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642010000000,"form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r5j1qwchpwb6dd5apxp0","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j09897szm5jnkzvx10","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642010000000,"form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r5j09897szm5jnkzvx10","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (38, X'CCD86A24A34A6C859AA1CF8365034C1B', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22sxrhchdrr3fk5qm","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n0sahanxhe8za58d84","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n0sahanxhe8za58d84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n0sahanxhe8za58d84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f33fmq4g3vc2hb2x04","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642011000000,"form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r9f33fmq4g3vc2hb2x04","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f3x7jp5452vcz85v70","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642011000000,"form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r9f3x7jp5452vcz85v70","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (39, X'BDA993887D6DD21F9C08E3A1B37CCD16', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ykgc0mtj9f97gqac","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n1yeggtrvwpct7m0v0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n1yeggtrvwpct7m0v0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n1yeggtrvwpct7m0v0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc0v9qr9rzg14zhpwb8","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642012000000,"form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0rdc0v9qr9rzg14zhpwb8","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc2gd875jj74r0a52tw","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642012000000,"form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0rdc2gd875jj74r0a52tw","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (4, X'C603412A1D6C822DBB9B0056C6A7D3A8', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg135ybeefv9v90q9y0","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg135ybeefv9v90q9y0","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg135ybeefv9v90q9y0/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg135ybeefv9v90q9y0/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg135ybeefv9v90q9y0"}}]}');
insert into log_body values (40, X'81301B03990C4D9936E1FE51A657D3D9', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22sxrhchdrr3fk5qm","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3h2x7h8sqwmtfbn84","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n3h2x7h8sqwmtfbn84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n3h2x7h8sqwmtfbn84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh93zsqwm1avbgcgx4x4","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642013000000,"form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0rh93zsqwm1avbgcgx4x4","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh92k6txhen649m2vfyg","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642013000000,"form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0rh92k6txhen649m2vfyg","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (41, X'D7C68462C927CAF79F7B0D9BB77A0AC7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1zm961wf7jcscxf10","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1zm961wf7jcscxf10","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (42, X'312975218132958F959B4EA4965B3882', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ykgc0mtj9f97gqac","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n1yeggtrvwpct7m0v0","before":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n1yeggtrvwpct7m0v0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n1yeggtrvwpct7m0v0","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1zm961wf7jcscxf10","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1zm961wf7jcscxf10","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh92fbj822cs2et7y2gm","after":{"account":"nguoi-064pd0pyg1zm961wf7jcscxf10","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rh92fbj822cs2et7y2gm","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh92vr98khsjkdv6pjtg","after":{"account":"nguoi-064pd0pyg1zm961wf7jcscxf10","at":1689642013000000,"fact":"lượt","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rh92vr98khsjkdv6pjtg","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh932f5egw4jw3063298","after":{"account":"nguoi-064pd0pyg1zm961wf7jcscxf10","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rh932f5egw4jw3063298","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n22sxrhchdrr3fk5qm","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3h2x7h8sqwmtfbn84","before":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n3h2x7h8sqwmtfbn84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n3h2x7h8sqwmtfbn84","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (43, X'0EEBCAC7041FB7D62692EB3EEBD6A893', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1zm961wf7jcscxf10","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"sent","unit":"064pd0pyg1zm961wf7jcscxf10","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'971E37B8011A59853E8A6AA133759C00', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"sent","unit":"064pd0pyg1zm961wf7jcscxf10","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"sent","unit":"064pd0pyg1zm961wf7jcscxf10","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0m8s867d4anfmcaw4","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n0m8s867d4anfmcaw4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n0m8s867d4anfmcaw4","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn616fbytfv050kbr09w","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642014000000,"form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rn616fbytfv050kbr09w","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn6179150s93f7s2eea4","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642014000000,"form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rn6179150s93f7s2eea4","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (45, X'8CF8090188EBC9CE02CF05889525D79E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"sent","unit":"064pd0pyg1zm961wf7jcscxf10","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"returned","unit":"064pd0pyg1zm961wf7jcscxf10","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n04sbn3wd11xn7y8cg","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n04sbn3wd11xn7y8cg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n04sbn3wd11xn7y8cg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (46, X'1ED89585E705F2C32CB8808A6EA01AF3', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"returned","unit":"064pd0pyg1zm961wf7jcscxf10","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"returned","unit":"064pd0pyg1zm961wf7jcscxf10","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs3235swdrjpjs9nb02r","after":{"account":"nguoi-064pd0pyg1zm961wf7jcscxf10","at":1689642015000000,"file":"","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rs3235swdrjpjs9nb02r","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (47, X'F5DC9B651D6221D2C4D9EFED03F40615', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"returned","unit":"064pd0pyg1zm961wf7jcscxf10","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"sent","unit":"064pd0pyg1zm961wf7jcscxf10","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n04sbn3wd11xn7y8cg","before":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n04sbn3wd11xn7y8cg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n04sbn3wd11xn7y8cg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (48, X'02AD5096D4058718DF22643831721214', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1cc54zjzes1ra986g","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"sent","unit":"064pd0pyg1zm961wf7jcscxf10","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n1cc54zjzes1ra986g","kind":"","name":"Thanh tra","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg1zm961wf7jcscxf10","stage":"sent","unit":"064pd0pyg1zm961wf7jcscxf10","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n04sbn3wd11xn7y8cg","before":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n04sbn3wd11xn7y8cg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0r1n04sbn3wd11xn7y8cg","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx01b4vyd5wmmtq594zc","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642016000000,"form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rx01b4vyd5wmmtq594zc","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx01c6ak35cv2ahk49ec","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642016000000,"form":"064pd0r1n1cc54zjzes1ra986g","id":"064pd0rx01c6ak35cv2ahk49ec","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (49, X'38877C95C5E7799F52AFB9DFF11BFE2B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3qhxzncmrnwn3f52r","before":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg04g2mxhz10y7agqmg"},"after":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (5, X'332A73EE70998E8C6874EBC5F0DAE242', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3mkgj7r1k8q0gewg8","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg3mkgj7r1k8q0gewg8","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3mkgj7r1k8q0gewg8/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3mkgj7r1k8q0gewg8/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg3mkgj7r1k8q0gewg8"}}]}');
insert into log_body values (50, X'44ADEE4A1CF5E7BF1CBBD356DB0D60EE', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3qhxzncmrnwn3f52r","before":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg04g2mxhz10y7agqmg"},"after":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (51, X'380E9BDC29B7C40593F50B3DE2E484E0', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n3qhxzncmrnwn3f52r","before":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg04g2mxhz10y7agqmg"},"after":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (52, X'45CAE074E461A8E16E884DFE0FBB190E', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ykgc0mtj9f97gqac","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1ykgc0mtj9f97gqac","kind":"","name":"Công an","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg135ybeefv9v90q9y0","stage":"sent","unit":"064pd0pyg135ybeefv9v90q9y0","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n1yeggtrvwpct7m0v0","before":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n1yeggtrvwpct7m0v0","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0r1n1yeggtrvwpct7m0v0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x3w8erx2q5tsq3emv0","after":{"account":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","at":1689642017000000,"form":"064pd0r1n1ykgc0mtj9f97gqac","id":"064pd0s0x3w8erx2q5tsq3emv0","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (53, X'5CA8ED94C17E08B4C196DCEDA12B2F62', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n22sxrhchdrr3fk5qm","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n22sxrhchdrr3fk5qm","kind":"","name":"Tòa án","round":"064pd0r1n3qhxzncmrnwn3f52r","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg3mkgj7r1k8q0gewg8","stage":"sent","unit":"064pd0pyg3mkgj7r1k8q0gewg8","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3h2x7h8sqwmtfbn84","before":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n3h2x7h8sqwmtfbn84","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0r1n3h2x7h8sqwmtfbn84","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t007nc0e82a0sn8rgw","after":{"account":"nguoi-064pd0pyg135ybeefv9v90q9y0","at":1689642018000000,"form":"064pd0r1n22sxrhchdrr3fk5qm","id":"064pd0s4t007nc0e82a0sn8rgw","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (54, X'FE49456EA1FF037E01F12E0DF9B6E131', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s4t2g3bhp79yaxczpdzm","after":{"at":1689642018000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s4t2g3bhp79yaxczpdzm","no":1,"round":"064pd0r1n3qhxzncmrnwn3f52r","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n3qhxzncmrnwn3f52r","before":{"auto":0,"decided":null,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg04g2mxhz10y7agqmg"},"after":{"auto":0,"decided":19556,"edition":"064pd0r1n21adzv783q29xf0yg","file":"","grace":3,"id":"064pd0r1n3qhxzncmrnwn3f52r","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642018000000,"times":1,"version":7,"year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (55, X'F4ACC1C26D9C74FFF3E50963C294DF46', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (56, X'4CDEA39ED0966DCD90DADEF38083BCA7', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (57, X'F893D6DDB7BDB29D4FC94F9E67C044C7', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (58, X'2BDF88812432216CF3151B0B73EC6C89', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (59, X'934691FC186245A0AF44AC7BE38E66AF', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (6, X'29B2381E8A14AEAF997CAA3346B78004', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1zm961wf7jcscxf10","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1zm961wf7jcscxf10","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1zm961wf7jcscxf10/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1zm961wf7jcscxf10/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1zm961wf7jcscxf10"}}]}');
insert into log_body values (7, X'2DF84E3F5AE3E48D921A0825856B0330', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg017xyyjqy02evbefm","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg017xyyjqy02evbefm","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'FB226EF19E6EFC3F1480795438D12E74', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg05mrnnkbwgdq30cjr","after":{"done":null,"due":19388,"id":"064pd0pyg05mrnnkbwgdq30cjr","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg0hns146k49ryen9z0","after":{"done":null,"due":19415,"id":"064pd0pyg0hns146k49ryen9z0","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg0qar0p1m7j607fhe0","after":{"done":null,"due":19417,"id":"064pd0pyg0qar0p1m7j607fhe0","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg0rds213qn4vqed86g","after":{"done":null,"due":19523,"id":"064pd0pyg0rds213qn4vqed86g","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg0vm5d7hynyrfmtt94","after":{"done":null,"due":19548,"id":"064pd0pyg0vm5d7hynyrfmtt94","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg1fncpvfkb1g31shn8","after":{"done":null,"due":19634,"id":"064pd0pyg1fncpvfkb1g31shn8","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg1pnrx5hjn9f4cs78c","after":{"done":null,"due":19676,"id":"064pd0pyg1pnrx5hjn9f4cs78c","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg20r3aka7srg3eg4wg","after":{"done":null,"due":19688,"id":"064pd0pyg20r3aka7srg3eg4wg","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg2brdzf76j9fpw574r","after":{"done":null,"due":19691,"id":"064pd0pyg2brdzf76j9fpw574r","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg36eesp0t7eq4axnvr","after":{"done":null,"due":19695,"id":"064pd0pyg36eesp0t7eq4axnvr","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg3cvtfz413br02erx0","after":{"done":null,"due":19702,"id":"064pd0pyg3cvtfz413br02erx0","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg3nqqhw12hfkgkscb8","after":{"done":null,"due":19706,"id":"064pd0pyg3nqqhw12hfkgkscb8","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg04g2mxhz10y7agqmg"}},{"table":"bloc_milestone","id":"064pd0pyg3z0gfdm3mfz0vcyqr","after":{"done":null,"due":19741,"id":"064pd0pyg3z0gfdm3mfz0vcyqr","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg04g2mxhz10y7agqmg"}}]}');
insert into log_body values (9, X'796C3784CFD469134424737421C824D8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg04g2mxhz10y7agqmg","before":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg017xyyjqy02evbefm","id":"064pd0pyg04g2mxhz10y7agqmg","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'11596AA2982DFA92490A4E9E1DA1E6FBD90DE86B3F7A1F47F89C4613D68A1A34');
insert into log_hash values (1, X'7FCE8CF302525A2A15711AC72BA1E5ABBA6F8210E4606CDA68E3EEB63D5DBFFA');
insert into log_hash values (10, X'C026C2E9607739DD464ED3A027FB7454A59918144D42F05308D0F9E6604920A0');
insert into log_hash values (100, X'013A837B98BE58D50D789420151161F4AC3811D61F7397913FDB399271B79CFC');
insert into log_hash values (101, X'686C7F0E2819612FE7A43141C1673EC8080903D2162D418F7C205660A27784C2');
insert into log_hash values (102, X'28DEFA370FC692060083F1FBE4C6AD74C79ED71DB164BCD946421C3D1BF99702');
insert into log_hash values (103, X'F368D5BE4A3B5673FEE90A84447568CE28721011FE30A1C9B0A372A42DF47275');
insert into log_hash values (104, X'D46CCCF9801AA81094D3CDB7A4D406B683ADA16A38850C5B7DE01A9CFC9AB661');
insert into log_hash values (105, X'F961954726AF0F972AC739A5AD991389C3E96362B23EFCFE7FF788A6E85183D1');
insert into log_hash values (106, X'F211588A028D3B126A3DF4608FC44A6EACCB16715388A2687DADF931F65D4D41');
insert into log_hash values (107, X'95AD3D9C17FB8E05F0E08FF8442E92C46E0B2AE331C402DC3B6E552A7B0D2724');
insert into log_hash values (108, X'55CBF34C6F4FF9B39EE2227C74504A497F904D7AC1B3B7AF449E51968FA57A83');
insert into log_hash values (109, X'9CE6AE6069555D03A7BFB9D09885554C35E48A783F65571146132DC7F2BEE095');
insert into log_hash values (11, X'53B155B1939799078E4449CEA9D322E6BF26BD15ABF08FCF19F580992018D740');
insert into log_hash values (110, X'671E218B7369298C58A5FD1FB43CF52BA7B848E57945DA45529B2289640403F4');
insert into log_hash values (111, X'E101791F4DD42C7E88D0F7E4FD8D61DFE3B5FD2E6D7AC55EB939C19A83049422');
insert into log_hash values (112, X'8B60FCC4BCDC3DD0385716DBAA330BC4B6A974BAAF34CA73AB1BDB465DA93F3B');
insert into log_hash values (113, X'88306D415C104910087D20526E73691A4BE3DF4C7A518480D839A1CC2BF93294');
insert into log_hash values (114, X'C36E89A90B234A347FAC3AFE0C50963AB1D2AED6588C6678D4CF9E5E6C0D2500');
insert into log_hash values (115, X'8B804B5DDAA6A327DAB2F52324DBA72E876A9C611A38380E56E333D183699570');
insert into log_hash values (12, X'B33CB66ADFE34BB52F052C882EB7D8A308EDC5C319D0CA4A159B02163921384B');
insert into log_hash values (13, X'334DED84435FE7BA0E8EAB46600B4D1EC3F352BD3A59BA6CD565EFD6A7457AA1');
insert into log_hash values (14, X'1D455C2F5F28984718F8B2EC48AEBC954B4CE2E1F15A50FD083C0B7B708AEBE8');
insert into log_hash values (15, X'3F5CAF22767FF7131902B798460DFEE9FA892D0203E3407F57026B24E4238276');
insert into log_hash values (16, X'758A3204FF7FC6366AF1E6B28A7609B6D1F64C3DA3718778FC63FB6132DEEA9C');
insert into log_hash values (17, X'3B632AFC8164AE5D15774DE8D7F455F0B01911D787C517901D6DBB61DD7A0C71');
insert into log_hash values (18, X'C62A0BFCE8EE0E63DB751442469313B9A9485A710A6B7D94F454890DF6551973');
insert into log_hash values (19, X'0EEC54077014CFC11273FF4CAC48D860D0B99C1A7C9EC1257F69E095E280E02D');
insert into log_hash values (2, X'79BED227AA488F2F98E596DDB790757F6285E828042EB3C61E7EA8C844D93197');
insert into log_hash values (20, X'5CFAB9D0A25334B0F4E25B3AAD741E829ECE04E1438539FC95FC036B53915A2E');
insert into log_hash values (21, X'EF319A9A1A9BE476218B4A25C95688831CD6D29987A2D0882A5611D394888D63');
insert into log_hash values (22, X'2C8DD33C8A447AD0FFDBD2CE9B41AA9613051899B308CECB70BA20E06524F399');
insert into log_hash values (23, X'3B324673FCE69E4789510D28F6750FE7257527B21C06365A7ACE238211A02717');
insert into log_hash values (24, X'B64B56FA4B0D00883E42FBF037EDA49B44CDF693352E12AE1825CDE23E264E68');
insert into log_hash values (25, X'6B443C75E042843A0542C4B596DB6F62DF94A30C964B95762CB99403BB95F6C7');
insert into log_hash values (26, X'E62AE3167B53CE19969CAEB5622F08C2DD0BB4B7205834AB3A0BC5544AAE7E6E');
insert into log_hash values (27, X'1E1FD10D8C2BBF66690595655C3FD0A003BAEC79CE04C161F8943C0266F97BE0');
insert into log_hash values (28, X'66E088581414E3B4FDE69B6B25919A22C7C70E913AAE518984969944E9E531F8');
insert into log_hash values (29, X'72790038CB708220D82E6EE6CDD73B7EC6820E8FD225F7C4A09BF34EDD72C0C2');
insert into log_hash values (3, X'08A4A7B8CA3AEBBA09EE712DD87CF6FB7EA79749830EE625EA2E5A748B1427E5');
insert into log_hash values (30, X'00368B1271A98787CD8AC9CCD75E6B24C62A7E35AAB395FF2249F255C30D7A18');
insert into log_hash values (31, X'9D357C8CEF096C039AD997D6E24916B24656DBC25E0DAE3D18EC9D1ECE1E52A6');
insert into log_hash values (32, X'D80A0485F5F74C5B637BB28BEFA2C3A0C4833AD2E468A3C09E31EC86FDF3AB7E');
insert into log_hash values (33, X'8081F2B60385CFA42721D7CE69D8FCE735EDE3D649C52B17705C1CE8E7812E4E');
insert into log_hash values (34, X'2E5D0A8D77BD35D8F32EB3C9946998CC0FDE08BC703F4F72BB7C9F1000050EC2');
insert into log_hash values (35, X'9F86BA1BEC93E233E475455BD14202D68257E0FA50E89A19C5A680219A4F03D1');
insert into log_hash values (36, X'B59435D5DC2CF5C6B8B09BAC70618FFD85BB173BB84AF24C508D8D095DB95CC8');
insert into log_hash values (37, X'81E4109FC57FE4EBA0E0AEB47F5E07897BA1E7A6DC5BD62A7F85DC885F649590');
insert into log_hash values (38, X'7CBCF6E7E932B4BF48735E4710C6CE1BBF807332296FD47074D6FA5F0F1858FD');
insert into log_hash values (39, X'1BAE5782ACC66514A8CD1BD477203C901E0A73103CD9A36075D63B51223F64EC');
insert into log_hash values (4, X'6B414A5AF12812D6AC75B79AC0BC787DAED0C4EA82264F9162C2D21ADCB2C893');
insert into log_hash values (40, X'6E4BAE9FC9AFCD3768A33495B8B0A85E757749070A7877430954FFF32A152BAE');
insert into log_hash values (41, X'02555CEAEE24675F879BF16AE5A33D0C572C330E1A7279716307F18F43929345');
insert into log_hash values (42, X'27D9C4448C0288F574115D31525DDC3AF53672561EC1CE9EB12A12EC9C717992');
insert into log_hash values (43, X'75CF1F385BAB06EF63BFCC76D535C13627CFDFD4FEC6D925CC71C57435B98297');
insert into log_hash values (44, X'1DC7E62E8CF3F3D825CDDD576302155CE7B0D3F620E434CE0CA75663F58F8974');
insert into log_hash values (45, X'743EDD34CBFEA30EEDFD99547D72209D46AD4C17AD52DAE16B2879657787FC93');
insert into log_hash values (46, X'45141BDF5F23BF72BA55610DD53556DFC84BDDFC4E561D9FED6D14BC12E0EFA2');
insert into log_hash values (47, X'6907555000A5782DBBB0A82D66BCCB49BA02AFEEF0B3A678955D8837C2F9260F');
insert into log_hash values (48, X'CBD72B64765FCD366294B56DF627E498C1A57EC79134F1EDED34E1F59844C656');
insert into log_hash values (49, X'ABA1752ED04D0983B34EB62594C40596034290CF2BA9721D0C064ABF1BBC4342');
insert into log_hash values (5, X'CD7B7F671C7EBBB8B8C5CBDA3A5EB46973098CA7C2DAAA22F6365B2F48E6ED63');
insert into log_hash values (50, X'03475D6EBCD4A8536A3A4A3EF68938B0987598C12B9C14E8F1AF7997AAD5BA01');
insert into log_hash values (51, X'A50D2E7CA1376BFD68ADE39FE9623174C72861193E3F23E67CCB05201B5EC3F6');
insert into log_hash values (52, X'3F4A8104704CE1B1BDE130D94C3FEA6DE5A4D2DF7C69BFC6428726DD2A60AC2A');
insert into log_hash values (53, X'5CBBFA17F1851A91D34E94D732D3AC8E8D01FCEE1EDB7AA522EA94A5B69E3373');
insert into log_hash values (54, X'E3D0E781C3ED1ED1491E33C1D14C9B0F87720B90956EDA68A547CEB4F680F3F7');
insert into log_hash values (55, X'C3957E89E3F500D4CC92BD32338CFD4653C3AC963413DA97F7D5F171CC00DD9C');
insert into log_hash values (56, X'FDE2428D12E9AE0FF9F15CEA89A286CA6787F459F4B28AC7FFC941CB25BBBFEB');
insert into log_hash values (57, X'09AB71E4AFD0642CD343CD6E0FE173C2BF0A612C6FA6A2F21205F3DB2E2157CC');
insert into log_hash values (58, X'4FD506A10A52E77888F101F98B6444883FC57C11C2199F97FE9668A00D1C6791');
insert into log_hash values (59, X'FDDB4357F7B739CACDE228C99380AF10F48C49FBCCCBB2E7B656F067F8AC59F4');
insert into log_hash values (6, X'E9B7DD592D123B0C1F7ADCBB39AE373DE93C7F93FE99DB44F61A8DA7954145A9');
insert into log_hash values (60, X'4BAEAFD350FF0B0FB626583D751BB44F881B1D09A95300AB4220F01D5C8D4A56');
insert into log_hash values (61, X'39E56A9502C7A31E35C41D6C1CFB3AB3566A35E91422EE154E13E90ECA7B546A');
insert into log_hash values (62, X'5B553B88E4EFA936DDFE25ADB4C5ED297B6AB3DE08E0E0597C395CECFB04238A');
insert into log_hash values (63, X'3004A52A90CC45BD987E0A3F9FA40F4E0369066504A752C241C9969772CFCB09');
insert into log_hash values (64, X'4A0FDE8E65AFEDF375B92E6462CDC5C221E3F0CDC69CF786E67A80FBA853F485');
insert into log_hash values (65, X'20E8B9D74F3E9262387114AEC5028E5EE68FFB058B53807EC7F3153257762885');
insert into log_hash values (66, X'4B040490802E8EE91A71031C184B0B4F36F27B7406A79035F82406A0A95542CE');
insert into log_hash values (67, X'9C4424848CCF012E260020AE21CD8E3E8F695A3155FB91C8312702C0DD4A7572');
insert into log_hash values (68, X'E4B165A20AC5C41A1CF93C2B45168DD9C7604939D77B289325ABF47EFBD53441');
insert into log_hash values (69, X'B263F05FF348564A4DB8A84197FF078492813DF7D03336758EE6672FB0644DF7');
insert into log_hash values (7, X'5AF65E53B68BE6D8277EFFB60D6274E94DCA0E6DD2B05CB6A02D091321D9FE3B');
insert into log_hash values (70, X'07E88AC207D45AF7F6967F3E790AF584D8280977153B8EB9A395E70857CC71B7');
insert into log_hash values (71, X'BAD56371B33BC0ED046D8B93A1DCAF09714C4494250C296001F7759974BB2CD9');
insert into log_hash values (72, X'0B7D219430F96A7FE69D5E63CCE9904957B68444005D646D011167F3F5BB63A5');
insert into log_hash values (73, X'BCAAB0E4019AAF7B69A67EDE7B7EFE3A102ED6B4B1F0F62296D9B62B3DBADB45');
insert into log_hash values (74, X'6356D6DF9489BF77E571385DB6C86EA863DD49B298EC5720511E9EA48E7BCAD4');
insert into log_hash values (75, X'10F93A3DF34931BA459644E8E04E61F40054E6FB31AA62FF764B906F99488BA9');
insert into log_hash values (76, X'3D40FECCF29614D95E4967695EB357BC071D7FE7F6297CD8333A3A1B9F653E58');
insert into log_hash values (77, X'3FDC44E44EAADC57D61BBD6B78FA045743B9DC5591F2643FCF845B48B9C0765B');
insert into log_hash values (78, X'595E363249F76DDD4F50214F0094B4C46ECBBA5C937419E776CA079B02DB1D1A');
insert into log_hash values (79, X'B9C72C19D330957E81DACC3EC891E4C01A7D4557A123209022D654B94C381666');
insert into log_hash values (8, X'94BF45BDD8A4829CECCD614633BAA5BCF4A12CF1EBF1BF27A1F8F7DF51CFD9FF');
insert into log_hash values (80, X'92EB7955E5C03BC7B1DD13E18AC3466D7B73C9A5B96723F1AF284D2C4CB2352D');
insert into log_hash values (81, X'78A4342D17ADE6D67A57FA5100E6AE35EC8E40B78B90635EC6D0652DC75B44A7');
insert into log_hash values (82, X'8BFE7A0D9EF8B92DDD7128654B7FAE044367A2C9D537609FC70222F99D16516E');
insert into log_hash values (83, X'DE0AB10C0933E1FA308D17A1BDD41BC05576D7B55DF4AC8546F1D005CDABCF49');
insert into log_hash values (84, X'12670463B481B28F0BEB65C8F85891A81A308368B89A016F0F8848599E6F50A0');
insert into log_hash values (85, X'5E0B46D6031EFF4E329286207BC3100A4596C5D6D695FCD4A8F1ED943CEF8341');
insert into log_hash values (86, X'F7608299FED7073A45F01578D517F58C2EC4CFC3E32877C6346A8FC4FAA61545');
insert into log_hash values (87, X'130C63009108F3109644D43F0131593E9A539C98018952088066866FA3D04B5C');
insert into log_hash values (88, X'93C5A1BE1CC50CA2A450E7716E7034F4CFB7785E1464910E61BCC4020E481E21');
insert into log_hash values (89, X'ECBD276A35B87BCBDD6EF2FF28BB43068702427B191397184BA81F152ECBF2FF');
insert into log_hash values (9, X'B2DEE5DB539A691E480EDAA2C1E495C4146D50854169C88FF9CEE04D3AE7D091');
insert into log_hash values (90, X'5929FBC32C011A133AF56979DFB86C3F8EDDE62765A692B7C01678D3C99F1231');
insert into log_hash values (91, X'C2841DA5D2F51F9DC3B39136C0986F802B85B4FCA7CC3DF05D259248CA030CC8');
insert into log_hash values (92, X'D6D90D199D5EA7D62DD282DA66767AF72C77CE6B6D68C25BB4ADC131EF45F606');
insert into log_hash values (93, X'773AEBF12000E78B49DF844E7B472CD0BD7C9F289257FA2E267794BE6DBF66D8');
insert into log_hash values (94, X'2A94684C6D3D90A5C694C6444EB692D4E39605EA23C886F728371C4F8BF84F48');
insert into log_hash values (95, X'24BA279A7406978EBBE5009396D2DA60E95489CEC002CAB958DB5387B7FF2361');
insert into log_hash values (96, X'267D15209ACB30F919B11F56BC5479C0DF3041508F5AA63D49E422D63F6AC0B1');
insert into log_hash values (97, X'025A98E565D9E9504586F52ABF7A42CA117CC8B68991DD8DF98BA285D7487FE5');
insert into log_hash values (98, X'B5B4860A5CF540358944C9ADF333D0B11386BB50FB9337540DA9E2D3AB86023F');
insert into log_hash values (99, X'C26F7C2FD64B86214BAF29DD93E43080077D725C2291AE1C048D796FEA369D69');
insert into account values ('064pd0r1n2fbscsqdwacwxh9f0', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$11imJkqhGem6mDYfi39fLA$LKwIApZC0R89bcGcjv76kB5mGAmBuZnlTYoS+NR0qb0', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n2fbscsqdwacwxh9f0/0', '064pd0r1n2fbscsqdwacwxh9f0', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg017xyyjqy02evbefm', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg04g2mxhz10y7agqmg', 10, '064pd0pyg017xyyjqy02evbefm', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a28cq127mc0d1zhzmm', '064pd0pyg04g2mxhz10y7agqmg', '064pd0pyg135ybeefv9v90q9y0', NULL, NULL);
insert into bloc_member values ('064pd0q6a3gsc1js9ybwyknev0', '064pd0pyg04g2mxhz10y7agqmg', '064pd0pyg3mkgj7r1k8q0gewg8', NULL, NULL);
insert into bloc_member values ('064pd0qa73b4g5g78pcsc7sr5r', '064pd0pyg04g2mxhz10y7agqmg', '064pd0pyg1zm961wf7jcscxf10', 19417, 19630);
insert into bloc_term values ('064pd0qe430mcd52aypmx9xs8m', '064pd0pyg04g2mxhz10y7agqmg', '064pd0pyg135ybeefv9v90q9y0', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj10qexctw6rmnft1gvr', '064pd0pyg04g2mxhz10y7agqmg', '064pd0pyg3mkgj7r1k8q0gewg8', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg05mrnnkbwgdq30cjr', '064pd0pyg04g2mxhz10y7agqmg', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0hns146k49ryen9z0', '064pd0pyg04g2mxhz10y7agqmg', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0qar0p1m7j607fhe0', '064pd0pyg04g2mxhz10y7agqmg', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0rds213qn4vqed86g', '064pd0pyg04g2mxhz10y7agqmg', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg0vm5d7hynyrfmtt94', '064pd0pyg04g2mxhz10y7agqmg', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1fncpvfkb1g31shn8', '064pd0pyg04g2mxhz10y7agqmg', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1pnrx5hjn9f4cs78c', '064pd0pyg04g2mxhz10y7agqmg', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg20r3aka7srg3eg4wg', '064pd0pyg04g2mxhz10y7agqmg', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2brdzf76j9fpw574r', '064pd0pyg04g2mxhz10y7agqmg', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg36eesp0t7eq4axnvr', '064pd0pyg04g2mxhz10y7agqmg', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3cvtfz413br02erx0', '064pd0pyg04g2mxhz10y7agqmg', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3nqqhw12hfkgkscb8', '064pd0pyg04g2mxhz10y7agqmg', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3z0gfdm3mfz0vcyqr', '064pd0pyg04g2mxhz10y7agqmg', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv04zxb39b9gnqrnjvw', '064pd0pyg04g2mxhz10y7agqmg', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr0nmmzz3ztb6s77yhw', '064pd0pyg04g2mxhz10y7agqmg', '064pd0qsv04zxb39b9gnqrnjvw', '064pd0pyg3mkgj7r1k8q0gewg8', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny0hqhwmjxyy7maxzmc', '064pd0pyg04g2mxhz10y7agqmg', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n2r9men9ntpg113pq0', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n3tksxpmb1050qxre0', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n1trd97v4dr3ynq988', '064pd0r1n3tksxpmb1050qxre0', '064pd0pyg3wrbm61p6r7h4d3aw', '064pd0r1n2r9men9ntpg113pq0', 8766, NULL);
insert into factor values ('064pd0r1n2fbscsqdwacwxh9f0', 'ZmFjdG9yLzA2NHBkMHIxbjJmYnNjc3Fkd2Fjd3hoOWYwCjVGMkpSU1E2M1dSNzZaRFg1QjdWSFdCN1NUWVdPT0RN', 1689642009000000);
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/0', '064pd0r1n2fbscsqdwacwxh9f0', '542247093e1c6df60b937a34c3d24dd3e8323e66110c8ab20d92cd7593488737');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/1', '064pd0r1n2fbscsqdwacwxh9f0', '48ea1d5975e1a6d8c9c3123af8ad518352fe270d62b30476b2ea9d5a750fc624');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/2', '064pd0r1n2fbscsqdwacwxh9f0', 'b344d005885f9676344c45928fc67b401bc45c1bc6f0e51e060dc1499a902c30');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/3', '064pd0r1n2fbscsqdwacwxh9f0', '65ea4d8405eb87394627a00cc77d6cfca836dd2d01d12dbea05a7ecba8b07c34');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/4', '064pd0r1n2fbscsqdwacwxh9f0', '16845e7c05dbc40ac416e1f946445841090da8bb438910a674ad5b225aaba086');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/5', '064pd0r1n2fbscsqdwacwxh9f0', 'f46886d0a8422e036b1da82c1743db79af276b33ee0f386623f5760696223f91');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/6', '064pd0r1n2fbscsqdwacwxh9f0', '3d0c00e74dd26ac7ab6fb40ca64d7274b8a040ccac05ee6529f69676a89ff437');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/7', '064pd0r1n2fbscsqdwacwxh9f0', '1fc7f9b63251d245dc3eb8957cd9860e71df4807f5dfb5dc568b7fe2aecae528');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/8', '064pd0r1n2fbscsqdwacwxh9f0', '9321a3a740483c4d66c862c37a239da4becce3814389b8e4bd8263b4632a93a0');
insert into factor_code values ('064pd0r1n2fbscsqdwacwxh9f0/9', '064pd0r1n2fbscsqdwacwxh9f0', '292dcd2cac02d5687b4debd4ee8e41a391b30be9f666b9ea15326e1155a856dd');
insert into factor_step values ('064pd0r1n2fbscsqdwacwxh9f0', 56321400);
insert into passkey values ('064pd0r1n1v0jtt4qfxdetdgxg', '064pd0r1n2fbscsqdwacwxh9f0', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n1qcwdw5hfr1429268', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n3s2905dbdn5rqz4n8', '064pd0r1n2fbscsqdwacwxh9f0', 'https://sso.example.org', 'người-số-1', '064pd0r1n2fbscsqdwacwxh9f0', 1689642009000000);
insert into sheet_edition values ('064pd0r1n21adzv783q29xf0yg', 2, '064pd0pyg017xyyjqy02evbefm', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n2b917zjd4v1y8f4xr', '064pd0r1n21adzv783q29xf0yg', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n3qhxzncmrnwn3f52r', 7, '064pd0pyg04g2mxhz10y7agqmg', 'year', '064pd0r1n21adzv783q29xf0yg', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642018000000, 1, NULL, 0);
insert into review_due values ('064pd0r1n16027h3rghm4c2wgr', '064pd0r1n3qhxzncmrnwn3f52r', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n2tjk5tywj1xfgbh0c', '064pd0r1n3qhxzncmrnwn3f52r', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n35rjdh7hgbhn7b7d0', '064pd0r1n3qhxzncmrnwn3f52r', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n3fc3ssa4rsv1dp2zc', '064pd0r1n3qhxzncmrnwn3f52r', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n3sffmee16qpj8e570', '064pd0r1n3qhxzncmrnwn3f52r', 'self', '', 19558, '');
insert into review_office values ('064pd0r1n05tsa982864tn5zyc', '064pd0r1n3qhxzncmrnwn3f52r', 'to-thu-ky', '064pd0pyg135ybeefv9v90q9y0');
insert into review_interest values ('064pd0r1n02gwbfaxzpdyjkps4', '064pd0r1n3qhxzncmrnwn3f52r', 'nguoi-khac', '064pd0pyg1zm961wf7jcscxf10', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n1cc54zjzes1ra986g', 9, '064pd0r1n3qhxzncmrnwn3f52r', '064pd0pyg1zm961wf7jcscxf10', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg1zm961wf7jcscxf10', '', 'theo kế hoạch', NULL);
insert into review_form values ('064pd0r1n1ykgc0mtj9f97gqac', 7, '064pd0r1n3qhxzncmrnwn3f52r', '064pd0pyg135ybeefv9v90q9y0', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg135ybeefv9v90q9y0', '', '', NULL);
insert into review_form values ('064pd0r1n22sxrhchdrr3fk5qm', 7, '064pd0r1n3qhxzncmrnwn3f52r', '064pd0pyg3mkgj7r1k8q0gewg8', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', '', '', NULL);
insert into review_line values ('064pd0r1n04sbn3wd11xn7y8cg', '064pd0r1n1cc54zjzes1ra986g', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n0m8s867d4anfmcaw4', '064pd0r1n1cc54zjzes1ra986g', 'I.1', 'settled', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n0sahanxhe8za58d84', '064pd0r1n22sxrhchdrr3fk5qm', 'I.1', 'settled', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n1yeggtrvwpct7m0v0', '064pd0r1n1ykgc0mtj9f97gqac', 'I.2', 'settled', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2sqphrkgsr0248830', '064pd0r1n1ykgc0mtj9f97gqac', 'I.1', 'settled', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3h2x7h8sqwmtfbn84', '064pd0r1n22sxrhchdrr3fk5qm', 'I.2', 'settled', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n05efdc00a880zd7t8', '064pd0r1n22sxrhchdrr3fk5qm', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642009000000);
insert into review_figure values ('064pd0r1n0b3n0g1254qpyz5f8', '064pd0r1n1ykgc0mtj9f97gqac', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642009000000);
insert into review_figure values ('064pd0r1n0tgzt62rchjtvbb10', '064pd0r1n1ykgc0mtj9f97gqac', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642009000000);
insert into review_figure values ('064pd0r1n34f4546v4k8pcnarm', '064pd0r1n22sxrhchdrr3fk5qm', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642009000000);
insert into review_figure values ('064pd0r1n39znh1fe6gaw02qwm', '064pd0r1n22sxrhchdrr3fk5qm', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642009000000);
insert into review_figure values ('064pd0r1n3gqyhxhphbv3pyzrw', '064pd0r1n1ykgc0mtj9f97gqac', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642009000000);
insert into review_figure values ('064pd0rh92fbj822cs2et7y2gm', '064pd0r1n1cc54zjzes1ra986g', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg1zm961wf7jcscxf10', 1689642013000000);
insert into review_figure values ('064pd0rh92vr98khsjkdv6pjtg', '064pd0r1n1cc54zjzes1ra986g', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg1zm961wf7jcscxf10', 1689642013000000);
insert into review_figure values ('064pd0rh932f5egw4jw3063298', '064pd0r1n1cc54zjzes1ra986g', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1zm961wf7jcscxf10', 1689642013000000);
insert into review_entry values ('064pd0r5j09897szm5jnkzvx10', '064pd0r1n1ykgc0mtj9f97gqac', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642010000000);
insert into review_entry values ('064pd0r5j1qwchpwb6dd5apxp0', '064pd0r1n1ykgc0mtj9f97gqac', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642010000000);
insert into review_entry values ('064pd0r9f33fmq4g3vc2hb2x04', '064pd0r1n22sxrhchdrr3fk5qm', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642011000000);
insert into review_entry values ('064pd0r9f3x7jp5452vcz85v70', '064pd0r1n22sxrhchdrr3fk5qm', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642011000000);
insert into review_entry values ('064pd0rdc0v9qr9rzg14zhpwb8', '064pd0r1n1ykgc0mtj9f97gqac', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642012000000);
insert into review_entry values ('064pd0rdc2gd875jj74r0a52tw', '064pd0r1n1ykgc0mtj9f97gqac', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642012000000);
insert into review_entry values ('064pd0rh92k6txhen649m2vfyg', '064pd0r1n22sxrhchdrr3fk5qm', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642013000000);
insert into review_entry values ('064pd0rh93zsqwm1avbgcgx4x4', '064pd0r1n22sxrhchdrr3fk5qm', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642013000000);
insert into review_entry values ('064pd0rn616fbytfv050kbr09w', '064pd0r1n1cc54zjzes1ra986g', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642014000000);
insert into review_entry values ('064pd0rn6179150s93f7s2eea4', '064pd0r1n1cc54zjzes1ra986g', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642014000000);
insert into review_entry values ('064pd0rx01b4vyd5wmmtq594zc', '064pd0r1n1cc54zjzes1ra986g', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642016000000);
insert into review_entry values ('064pd0rx01c6ak35cv2ahk49ec', '064pd0r1n1cc54zjzes1ra986g', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642016000000);
insert into review_entry values ('064pd0s0x3w8erx2q5tsq3emv0', '064pd0r1n1ykgc0mtj9f97gqac', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg3mkgj7r1k8q0gewg8', 1689642017000000);
insert into review_entry values ('064pd0s4t007nc0e82a0sn8rgw', '064pd0r1n22sxrhchdrr3fk5qm', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg135ybeefv9v90q9y0', 1689642018000000);
insert into review_proof values ('064pd0rs3235swdrjpjs9nb02r', '064pd0r1n1cc54zjzes1ra986g', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg1zm961wf7jcscxf10', 1689642015000000);
insert into review_result values ('064pd0s4t2g3bhp79yaxczpdzm', '064pd0r1n3qhxzncmrnwn3f52r', 1, 1689642018000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
