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
  object_to bigint,
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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (10, 10, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (11, 11, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (12, 12, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (2, 1, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (3, 2, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (4, 3, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (5, 4, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (6, 5, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (7, 6, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (8, 7, 1, '2026-11-24 16:57:22');
insert into goose_db_version values (9, 8, 1, '2026-11-24 16:57:22');
insert into unit values ('064pd0pyg03q5z1ws3vb6pt0pm', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg0mmdbpmfzqvkr2hsr', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg0xnpxzxqcrgakqe78', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg13mzxwyg3kr5re6tm', 2, 'so-b', 'sob', '064pd0pyg03q5z1ws3vb6pt0pm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg19fhp5d1jzperbapw', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1ar9jrtg4yvb658r4', 2, 'so-a', 'soa', '064pd0pyg03q5z1ws3vb6pt0pm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3sfbz52q0jqk5rw5c', 1, 'so-c', 'soc', '064pd0pyg03q5z1ws3vb6pt0pm', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg03q5z1ws3vb6pt0pm/1994-01-01', '064pd0pyg03q5z1ws3vb6pt0pm', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg0mmdbpmfzqvkr2hsr/1994-01-01', '064pd0pyg0mmdbpmfzqvkr2hsr', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg0xnpxzxqcrgakqe78/1994-01-01', '064pd0pyg0xnpxzxqcrgakqe78', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg13mzxwyg3kr5re6tm/1994-01-01', '064pd0pyg13mzxwyg3kr5re6tm', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg19fhp5d1jzperbapw/1994-01-01', '064pd0pyg19fhp5d1jzperbapw', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg1ar9jrtg4yvb658r4/1994-01-01', '064pd0pyg1ar9jrtg4yvb658r4', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3sfbz52q0jqk5rw5c/2025-03-01', '064pd0pyg3sfbz52q0jqk5rw5c', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg3sfbz52q0jqk5rw5c/0', '064pd0pyg3sfbz52q0jqk5rw5c', '064pd0pyg1ar9jrtg4yvb658r4');
insert into unit_from values ('064pd0pyg3sfbz52q0jqk5rw5c/1', '064pd0pyg3sfbz52q0jqk5rw5c', '064pd0pyg13mzxwyg3kr5re6tm');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg03q5z1ws3vb6pt0pm', '', 'unit/064pd0pyg03q5z1ws3vb6pt0pm
unit_name/064pd0pyg03q5z1ws3vb6pt0pm/1994-01-01', X'7A06AEBCA46160A5CFCBF7532F3304E5F9934391DCDB59F3E34FF1B24353498F');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1ar9jrtg4yvb658r4', '', 'unit/064pd0pyg1ar9jrtg4yvb658r4
unit_name/064pd0pyg1ar9jrtg4yvb658r4/1994-01-01', X'D1628B6EC124903213B8D364B6EA0C42A96AD02E07D5A839D9DD09F15FEB0F28');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_member/064pd0q6a02xyvr4q0y5ncrdh0
bloc_member/064pd0q6a03a4kt93bq65g5jxw', X'CAEB94B99302AE50A4718CD3FE65B74031CD87D21A959458AFEF2F0D3C78E3B2');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_member/064pd0qa736e8nnkyvendge34w', X'E755857AC72F6D8821100A92092560B93BD5976CFF49127B635DA19CBA7BECAB');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_term/064pd0qe431rt92pv7j5g8a3z4', X'F1785AB0AA3D72C56223F0B16A25FC2B95D8A9572627604BB654B09721947644');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_term/064pd0qj10ktjvwxh93zz8p0c0', X'34515B4AA581EB35A8D02F4F705462570E47AC6E0399B8B627B70D1FB827C7F5');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_paper/064pd0qny3r47e1tf358nhz6mm', X'37933460E80FAA28570C879600ED9B4258E892947D2D4EDE55ACA79C718FDCA3');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_milestone/064pd0qsv2pcy1s6hear4jjqpc', X'2936270AD030088C8C4456F8D4A2E169BB75A5B2247545D968E36F14A620EED8');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_exception/064pd0qxr132prkc1ym1f16xnr', X'7040D39A12D5A4BCFCE0AE411E5643608361835AE7F2E13588ECA480BB701A6A');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', X'0F1CB65421AB9CC5DC8542BC25343E203A2B45D59459F88056E7AFDF369410FB');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n3d06v0qvanfvzd208', '', 'post_title/064pd0r1n3d06v0qvanfvzd208', X'AFFEDCC855CB8F169367D4A6B583D6EFE3F9F87E6F0FB51DA87CAB9751EDB5ED');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n0m03amd6qjmteaczc', '', 'person/064pd0r1n0m03amd6qjmteaczc
person_post/064pd0r1n3h240w8x1vsfs84p0', X'9D9226A446D55BD629558A583E5981B36AD838F4A4004267D707C425E331895B');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg13mzxwyg3kr5re6tm', '', 'unit/064pd0pyg13mzxwyg3kr5re6tm
unit_name/064pd0pyg13mzxwyg3kr5re6tm/1994-01-01', X'B518D922C4A408375A65335F97CC1B76AA2FD9CF7EB91836295CF571656B3962');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n1rr5jnenjrx41xpmr', '', 'file/064pd0r1n1rr5jnenjrx41xpmr', X'4C3143D9976BD2DBA2E9F733ABD991A3F25616A7DA6D293EBF1A9C52038DA464');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n06mvm8ez04gx0jznm', '', 'account/064pd0r1n06mvm8ez04gx0jznm
account_role/064pd0r1n06mvm8ez04gx0jznm/0', X'B131DFA1957C9C1597393236B16360154586FB3750C191303DC217100FA13397');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n06mvm8ez04gx0jznm', '', 'account/064pd0r1n06mvm8ez04gx0jznm', '', 'account/064pd0r1n06mvm8ez04gx0jznm', X'701103EB4ECEE36DA416CD3CF1C8A3B085231C1678C1D026C9CA70DBAEEE01EA');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n06mvm8ez04gx0jznm', '', 'account/064pd0r1n06mvm8ez04gx0jznm', '', 'factor/064pd0r1n06mvm8ez04gx0jznm
factor_code/064pd0r1n06mvm8ez04gx0jznm/0
factor_code/064pd0r1n06mvm8ez04gx0jznm/1
factor_code/064pd0r1n06mvm8ez04gx0jznm/2
factor_code/064pd0r1n06mvm8ez04gx0jznm/3
factor_code/064pd0r1n06mvm8ez04gx0jznm/4
factor_code/064pd0r1n06mvm8ez04gx0jznm/5
factor_code/064pd0r1n06mvm8ez04gx0jznm/6
factor_code/064pd0r1n06mvm8ez04gx0jznm/7
factor_code/064pd0r1n06mvm8ez04gx0jznm/8
factor_code/064pd0r1n06mvm8ez04gx0jznm/9
account/064pd0r1n06mvm8ez04gx0jznm', X'DA1BDD62AE2CCCBD86522AAAA9E0B8938A8522EF823AB502207621944569CA22');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n06mvm8ez04gx0jznm', '', 'account/064pd0r1n06mvm8ez04gx0jznm', '', 'passkey/064pd0r1n1rtfny98xk080g4tc
account/064pd0r1n06mvm8ez04gx0jznm', X'CC8E4C7695AFC63A0B1987E1FE9B6AEA17B8511E185F51DAAFAC5BD4095BFF2E');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n06mvm8ez04gx0jznm', '', 'account/064pd0r1n06mvm8ez04gx0jznm', '', 'sso_link/064pd0r1n0pcc1kbc32kkxymdw
account/064pd0r1n06mvm8ez04gx0jznm', X'918050DF27DDE8F21811D888E72CA69764B7BFD76DEEF918C17AA7955D41F2D2');
insert into log values (26, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar', X'238A9E2A997FCD5BE2E835E63BEBE0C394D126731AD8BB8D80E04BEF59CCFBCE');
insert into log values (27, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar
sheet_comment/064pd0r1n0wwyv6y11aw30r62m', X'DEA8E83C94A828627C2E5CD56218BFEC3B22DD80C3A96DCB5AB0FA5E10B829E9');
insert into log values (28, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar
sheet_comment/064pd0r1n0wwyv6y11aw30r62m', X'7D1DA558A737DA0122969BEA805119E758091F911992AFF42A5D31BECCF8EE04');
insert into log values (29, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar', '', 'sheet_edition/064pd0r1n377tvt9rvnfk9nbar', X'4C1BB68D650A29E2705EAEB14F3F956D208F715C7A418A39CF3D6C80D607CCBC');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3sfbz52q0jqk5rw5c', '', 'unit/064pd0pyg1ar9jrtg4yvb658r4
unit/064pd0pyg13mzxwyg3kr5re6tm
unit/064pd0pyg3sfbz52q0jqk5rw5c
unit_from/064pd0pyg3sfbz52q0jqk5rw5c/0
unit_from/064pd0pyg3sfbz52q0jqk5rw5c/1
unit_name/064pd0pyg3sfbz52q0jqk5rw5c/2025-03-01', X'256B88827162E5672EF12D1715CE243A5B31274959E869EE67D495D6A8E94DBB');
insert into log values (30, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', '', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg
review_due/064pd0r1n35jkxztvy72map9tc
review_due/064pd0r1n2mb0v57h9abby63km
review_due/064pd0r1n0g0nrch48jn5yh73g
review_due/064pd0r1n2q6zdz50c7rchkneg
review_due/064pd0r1n1eg260aqv3g48qz2w
review_office/064pd0r1n13ar4q0e3kmcxpwzg
review_form/064pd0r1n2zyt326avyg9d9f3r
review_line/064pd0r1n23617hxtm7tnq32z0
review_line/064pd0r1n2qmakxz32bgegb41w
review_form/064pd0r1n1ggg1vmsv6nm9067g
review_line/064pd0r1n2dpaejntj1bqcn89c
review_line/064pd0r1n2dyf25wmc3c6zkxq0
review_form/064pd0r1n3mgazk6k2y06eqypc
review_line/064pd0r1n0fdk01fdrctbh1ffc
review_line/064pd0r1n39h4qp8py5x0nskaw', X'78CD1BAF8DA5A816597DB0C854B46C875CBB5AB6689FEEDE562903072799DFFF');
insert into log values (31, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', '', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg
review_interest/064pd0r1n3yvbeya7q9pn8g0dm', X'818193CA2307BEB5585D7C39D2FBACB01ACF143D331B7024C222292E012057B4');
insert into log values (32, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n2zyt326avyg9d9f3r', '', 'review_form/064pd0r1n2zyt326avyg9d9f3r
review_figure/064pd0r1n06xphcnh46rsmdx2c
review_figure/064pd0r1n3xgc3c5zrkez0n8zg
review_figure/064pd0r1n0x4hhec96xszekj2g', X'8B84C074D2B369116F6A85CCFD2E3FF5C14E06028A55E9DC61DECCFDE422464D');
insert into log values (33, 1689642009000000, 'review.send', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n2zyt326avyg9d9f3r', '', 'review_form/064pd0r1n2zyt326avyg9d9f3r', X'FB8F18A0622CF96433D44D01950D3FB3B8D5C2ECB9ECC327734EEA046C2940D8');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg19fhp5d1jzperbapw', '064pd0pyg19fhp5d1jzperbapw', 'review_form/064pd0r1n1ggg1vmsv6nm9067g', '', 'review_form/064pd0r1n1ggg1vmsv6nm9067g
review_figure/064pd0r1n00gsb7ykxz51w4arc
review_figure/064pd0r1n36z2mzre2qfrcpg9g
review_figure/064pd0r1n1xh344ze6n47h4q0w', X'7629351A7512241F0901EC7A127C79D6760E20286643C7C77EFEAFAE7F21FFE7');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg19fhp5d1jzperbapw', '064pd0pyg19fhp5d1jzperbapw', 'review_form/064pd0r1n1ggg1vmsv6nm9067g', '', 'review_form/064pd0r1n1ggg1vmsv6nm9067g', X'9AAD18DC1180E7E3E8EA87F734132E68B367FCB6BF4A96F7BD2F3F4E596099D7');
insert into log values (36, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', '', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', X'CD628F3A87427031943EE05BD5F95BD8A5085D0B3247662E52EEDD30A97EA859');
insert into log values (37, 1689642010000000, 'review.match', 'nguoi-064pd0pyg19fhp5d1jzperbapw', '064pd0pyg19fhp5d1jzperbapw', 'review_form/064pd0r1n2zyt326avyg9d9f3r', '', 'review_form/064pd0r1n2zyt326avyg9d9f3r
review_line/064pd0r1n23617hxtm7tnq32z0
review_entry/064pd0r5j1m3mxz47eywkcr56c
review_entry/064pd0r5j2spqdn9ps606njp48', X'57AE0182476B47A6315A25F676CC08E848CDE6952EDF52FC2394311309624667');
insert into log values (38, 1689642011000000, 'review.match', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n1ggg1vmsv6nm9067g', '', 'review_form/064pd0r1n1ggg1vmsv6nm9067g
review_line/064pd0r1n2dpaejntj1bqcn89c
review_entry/064pd0r9f06pp224enmsdda94c
review_entry/064pd0r9f3erdxdjt8b583xcg8', X'57DCE8A959BB26A6E03A50A5268ED4E8BA137FDA1B01C2B83C34C82FF3056F77');
insert into log values (39, 1689642012000000, 'review.match', 'nguoi-064pd0pyg19fhp5d1jzperbapw', '064pd0pyg19fhp5d1jzperbapw', 'review_form/064pd0r1n2zyt326avyg9d9f3r', '', 'review_form/064pd0r1n2zyt326avyg9d9f3r
review_line/064pd0r1n2qmakxz32bgegb41w
review_entry/064pd0rdc2304tn5ngzhkh4y0g
review_entry/064pd0rdc3smrnjyy4dnz2m5k4', X'B5CC2CE6315092184364DCC07554B75EEF78C9B4A2C5145028644F9EB8CB3064');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0xnpxzxqcrgakqe78', '', 'unit/064pd0pyg0xnpxzxqcrgakqe78
unit_name/064pd0pyg0xnpxzxqcrgakqe78/1994-01-01', X'6A2FB971E01CA362B53A4AEC26DB2C18B12B2E52EB557639E116DAF89F47610D');
insert into log values (40, 1689642013000000, 'review.match', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n1ggg1vmsv6nm9067g', '', 'review_form/064pd0r1n1ggg1vmsv6nm9067g
review_line/064pd0r1n2dyf25wmc3c6zkxq0
review_entry/064pd0rh91hdthbbmc0pqp5kgw
review_entry/064pd0rh92fymkwt5y510j2134', X'5B6321ACAB54DFA8FBA00A4CF78F542EC2BC95B5F7853979503EDB621D8ECDFC');
insert into log values (41, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n3mgazk6k2y06eqypc', X'4CAE772040B9F9F7EE75D18A9BCA7D36078BF2919D5E9DC5F613E55ADA9C1945');
insert into log values (42, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', '064pd0pyg0mmdbpmfzqvkr2hsr', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n1ggg1vmsv6nm9067g
review_line/064pd0r1n2dyf25wmc3c6zkxq0
review_form/064pd0r1n2zyt326avyg9d9f3r
review_line/064pd0r1n2qmakxz32bgegb41w
review_form/064pd0r1n3mgazk6k2y06eqypc
review_figure/064pd0rh904x96193f91hf2304
review_figure/064pd0rh93z48sz5f7qz8v0dam
review_figure/064pd0rh904ffhhewnxyk5z1rg', X'3E48F0EEAFF585E42F041B9ABD14549A3BAF427925E8705045CC93AB9125CB0E');
insert into log values (43, 1689642013000000, 'review.send', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', '064pd0pyg0mmdbpmfzqvkr2hsr', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n3mgazk6k2y06eqypc', X'5B56A395E5588EAFA6AE6293EFE9F8CE909E262BB46DDC248BC444B9F7138D2C');
insert into log values (44, 1689642014000000, 'review.match', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n3mgazk6k2y06eqypc
review_line/064pd0r1n0fdk01fdrctbh1ffc
review_entry/064pd0rn60rpsq3fp67wypen9c
review_entry/064pd0rn63ec1786re48tbgpeg', X'6A68F3CB239BA34EE288E3329E72CF0F5257B731284A2E699334D3BAEB4E47F6');
insert into log values (45, 1689642015000000, 'review.return', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n3mgazk6k2y06eqypc
review_line/064pd0r1n39h4qp8py5x0nskaw', X'351DF330BBE4DCDBC110E70E5335F1F8308E4CBA6E759F0A005148BD91676923');
insert into log values (46, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', '064pd0pyg0mmdbpmfzqvkr2hsr', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n3mgazk6k2y06eqypc
review_proof/064pd0rs31va8jpvwmjd638fh8', X'1A421862F8CFA54350E7375AC449C2F6A618A4A09E949A592F5058BFB4F49D8E');
insert into log values (47, 1689642015000000, 'review.send', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', '064pd0pyg0mmdbpmfzqvkr2hsr', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n3mgazk6k2y06eqypc
review_line/064pd0r1n39h4qp8py5x0nskaw', X'C9773C101E16EA93DF2509D52C029594DA1350AF7DD8355AA9EFD63F3625C78A');
insert into log values (48, 1689642016000000, 'review.match', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n3mgazk6k2y06eqypc', '', 'review_form/064pd0r1n3mgazk6k2y06eqypc
review_line/064pd0r1n39h4qp8py5x0nskaw
review_entry/064pd0rx00w7r98kfg2najvn9m
review_entry/064pd0rx03jkt2qvpfsscsr6w4', X'DBEE1D3F74E02C72626056B1C051B728069702EDDC311D5C27C8627FDDCAB883');
insert into log values (49, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', '', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', X'837C7297540618B9B75AE0C375FEEBC07618FCC950CBED747034978D1FD6AD8D');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg19fhp5d1jzperbapw', '', 'unit/064pd0pyg19fhp5d1jzperbapw
unit_name/064pd0pyg19fhp5d1jzperbapw/1994-01-01', X'5ECCD0BD19D44611EFEF1C1C3943920DDBABC934BE794439D4C1B075D8F410F4');
insert into log values (50, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', '', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', X'13C8C500A8154AD87D20171575360D13B491CF905CD3B1E7AAB5943966F1ABCB');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', '', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', X'32CAE5E11F2BA0E7B4C32144E47E55EE09CF749DB6A2337442638336E8623B40');
insert into log values (52, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg19fhp5d1jzperbapw', '064pd0pyg19fhp5d1jzperbapw', 'review_form/064pd0r1n2zyt326avyg9d9f3r', '', 'review_form/064pd0r1n2zyt326avyg9d9f3r
review_line/064pd0r1n2qmakxz32bgegb41w
review_entry/064pd0s0x21c5fzs2craf1ersr', X'309A6CD77A0D35AF3FA7902E7092477FFA59FCAE8920EEB468322BB3FD95252B');
insert into log values (53, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '064pd0pyg0xnpxzxqcrgakqe78', 'review_form/064pd0r1n1ggg1vmsv6nm9067g', '', 'review_form/064pd0r1n1ggg1vmsv6nm9067g
review_line/064pd0r1n2dyf25wmc3c6zkxq0
review_entry/064pd0s4t0vq5e9j9e3hxrdndm', X'9675F902EE23A9D91C94A13371F8BC41E1E11E43955762A948D7DB2F04F7C0D7');
insert into log values (54, 1689642018000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg0xnpxzxqcrgakqe78', 'review_round/064pd0r1n1zbxw8z31fgpyk1tg', '', 'review_result/064pd0s4t2gzxhh7r4w5de8pjw
review_round/064pd0r1n1zbxw8z31fgpyk1tg', X'2F83123B331F73342004E814DCBE75CFA1EEB49E1257E46C439C4E859EFE3A5A');
insert into log values (55, 1689642018000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'2D32950B79F1AD6AA4E8D369C6F3953E6A25F78F8C5B6C1FF951D07299388E69');
insert into log values (56, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'311DA13EDB74C4DE6CA1BBAE874319BA53F9CAE2F6097E6C52C27D91C8175851');
insert into log values (57, 1689642018000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'78FBC43BF431ACBBD17AB69E5AF9D281C9AFAABC8F0199B2D2512F880AB90A15');
insert into log values (58, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'05C0A39E8BB5E20EC5393D979A8A52E1B894066FC41D1EEEB204C6BE99B4AC50');
insert into log values (59, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'031632DC8D60333A9AAA127CE1812CBEACA39241A035442F1CC7807A919A1543');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0mmdbpmfzqvkr2hsr', '', 'unit/064pd0pyg0mmdbpmfzqvkr2hsr
unit_name/064pd0pyg0mmdbpmfzqvkr2hsr/1994-01-01', X'39D10B9F0949B2294D915EA976BA020BB56E5A6A855A0C574B5594E4C2498021');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg2d9mv56x58e8z00m4', '', 'bloc/064pd0pyg2d9mv56x58e8z00m4', X'E69698D96412FC5C098AEB781AE57486909D18A83DBCE6417808001EC3E1FCF2');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g
bloc_milestone/064pd0pyg0w5ya57t3pz1ww008
bloc_milestone/064pd0pyg0xvdfsah7zrvxkzdc
bloc_milestone/064pd0pyg171by0ry2qj1frj2w
bloc_milestone/064pd0pyg19njhs3xw4zqg3580
bloc_milestone/064pd0pyg1ayh076db8gbdaykg
bloc_milestone/064pd0pyg1d0txk00by1d4834r
bloc_milestone/064pd0pyg1yy8tphr0yw3pb758
bloc_milestone/064pd0pyg1zem0cawrmgwydpe8
bloc_milestone/064pd0pyg24p39d4e8n7q4z640
bloc_milestone/064pd0pyg2bge5fvs0fd6rv4gr
bloc_milestone/064pd0pyg3gbdp7wsgjeg8yjcc
bloc_milestone/064pd0pyg3hr9kvz81tgc606gw
bloc_milestone/064pd0pyg3r2tc0rp86yjt7954', X'0BC9880EC71039F9BF032154DA2C80EB2ABB255C49FD816E50C28AA8F67B5793');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', '', 'bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', X'C3A22B0A812A5ACABF9BF3131CC0B63277A26FAF3B062B592E58663585BE99E1');
insert into log_row values ('account/064pd0r1n06mvm8ez04gx0jznm', 21);
insert into log_row values ('account/064pd0r1n06mvm8ez04gx0jznm', 22);
insert into log_row values ('account/064pd0r1n06mvm8ez04gx0jznm', 23);
insert into log_row values ('account/064pd0r1n06mvm8ez04gx0jznm', 24);
insert into log_row values ('account/064pd0r1n06mvm8ez04gx0jznm', 25);
insert into log_row values ('account/tài-khoản-000', 56);
insert into log_row values ('account/tài-khoản-000', 57);
insert into log_row values ('account/tài-khoản-001', 58);
insert into log_row values ('account/tài-khoản-002', 59);
insert into log_row values ('account_role/064pd0r1n06mvm8ez04gx0jznm/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 56);
insert into log_row values ('account_role/tài-khoản-001/0', 58);
insert into log_row values ('account_role/tài-khoản-002/0', 59);
insert into log_row values ('bloc/064pd0pyg2d9mv56x58e8z00m4', 7);
insert into log_row values ('bloc_exception/064pd0qxr132prkc1ym1f16xnr', 16);
insert into log_row values ('bloc_member/064pd0q6a02xyvr4q0y5ncrdh0', 10);
insert into log_row values ('bloc_member/064pd0q6a03a4kt93bq65g5jxw', 10);
insert into log_row values ('bloc_member/064pd0qa736e8nnkyvendge34w', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0w5ya57t3pz1ww008', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0xvdfsah7zrvxkzdc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg171by0ry2qj1frj2w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg19njhs3xw4zqg3580', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1ayh076db8gbdaykg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1d0txk00by1d4834r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1yy8tphr0yw3pb758', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1zem0cawrmgwydpe8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg24p39d4e8n7q4z640', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2bge5fvs0fd6rv4gr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3gbdp7wsgjeg8yjcc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3hr9kvz81tgc606gw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3r2tc0rp86yjt7954', 8);
insert into log_row values ('bloc_milestone/064pd0qsv2pcy1s6hear4jjqpc', 15);
insert into log_row values ('bloc_paper/064pd0qny3r47e1tf358nhz6mm', 14);
insert into log_row values ('bloc_term/064pd0qe431rt92pv7j5g8a3z4', 12);
insert into log_row values ('bloc_term/064pd0qj10ktjvwxh93zz8p0c0', 13);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 10);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 11);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 12);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 13);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 14);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 15);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 16);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 17);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 8);
insert into log_row values ('bloc_year/064pd0pyg3sj0j6k3v0s6ybw9g', 9);
insert into log_row values ('factor/064pd0r1n06mvm8ez04gx0jznm', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/0', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/1', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/2', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/3', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/4', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/5', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/6', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/7', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/8', 23);
insert into log_row values ('factor_code/064pd0r1n06mvm8ez04gx0jznm/9', 23);
insert into log_row values ('file/064pd0r1n1rr5jnenjrx41xpmr', 20);
insert into log_row values ('log_body/1', 55);
insert into log_row values ('passkey/064pd0r1n1rtfny98xk080g4tc', 24);
insert into log_row values ('person/064pd0r1n0m03amd6qjmteaczc', 19);
insert into log_row values ('person_post/064pd0r1n3h240w8x1vsfs84p0', 19);
insert into log_row values ('post_title/064pd0r1n3d06v0qvanfvzd208', 18);
insert into log_row values ('review_due/064pd0r1n0g0nrch48jn5yh73g', 30);
insert into log_row values ('review_due/064pd0r1n1eg260aqv3g48qz2w', 30);
insert into log_row values ('review_due/064pd0r1n2mb0v57h9abby63km', 30);
insert into log_row values ('review_due/064pd0r1n2q6zdz50c7rchkneg', 30);
insert into log_row values ('review_due/064pd0r1n35jkxztvy72map9tc', 30);
insert into log_row values ('review_entry/064pd0r5j1m3mxz47eywkcr56c', 37);
insert into log_row values ('review_entry/064pd0r5j2spqdn9ps606njp48', 37);
insert into log_row values ('review_entry/064pd0r9f06pp224enmsdda94c', 38);
insert into log_row values ('review_entry/064pd0r9f3erdxdjt8b583xcg8', 38);
insert into log_row values ('review_entry/064pd0rdc2304tn5ngzhkh4y0g', 39);
insert into log_row values ('review_entry/064pd0rdc3smrnjyy4dnz2m5k4', 39);
insert into log_row values ('review_entry/064pd0rh91hdthbbmc0pqp5kgw', 40);
insert into log_row values ('review_entry/064pd0rh92fymkwt5y510j2134', 40);
insert into log_row values ('review_entry/064pd0rn60rpsq3fp67wypen9c', 44);
insert into log_row values ('review_entry/064pd0rn63ec1786re48tbgpeg', 44);
insert into log_row values ('review_entry/064pd0rx00w7r98kfg2najvn9m', 48);
insert into log_row values ('review_entry/064pd0rx03jkt2qvpfsscsr6w4', 48);
insert into log_row values ('review_entry/064pd0s0x21c5fzs2craf1ersr', 52);
insert into log_row values ('review_entry/064pd0s4t0vq5e9j9e3hxrdndm', 53);
insert into log_row values ('review_figure/064pd0r1n00gsb7ykxz51w4arc', 34);
insert into log_row values ('review_figure/064pd0r1n06xphcnh46rsmdx2c', 32);
insert into log_row values ('review_figure/064pd0r1n0x4hhec96xszekj2g', 32);
insert into log_row values ('review_figure/064pd0r1n1xh344ze6n47h4q0w', 34);
insert into log_row values ('review_figure/064pd0r1n36z2mzre2qfrcpg9g', 34);
insert into log_row values ('review_figure/064pd0r1n3xgc3c5zrkez0n8zg', 32);
insert into log_row values ('review_figure/064pd0rh904ffhhewnxyk5z1rg', 42);
insert into log_row values ('review_figure/064pd0rh904x96193f91hf2304', 42);
insert into log_row values ('review_figure/064pd0rh93z48sz5f7qz8v0dam', 42);
insert into log_row values ('review_form/064pd0r1n1ggg1vmsv6nm9067g', 30);
insert into log_row values ('review_form/064pd0r1n1ggg1vmsv6nm9067g', 34);
insert into log_row values ('review_form/064pd0r1n1ggg1vmsv6nm9067g', 35);
insert into log_row values ('review_form/064pd0r1n1ggg1vmsv6nm9067g', 38);
insert into log_row values ('review_form/064pd0r1n1ggg1vmsv6nm9067g', 40);
insert into log_row values ('review_form/064pd0r1n1ggg1vmsv6nm9067g', 42);
insert into log_row values ('review_form/064pd0r1n1ggg1vmsv6nm9067g', 53);
insert into log_row values ('review_form/064pd0r1n2zyt326avyg9d9f3r', 30);
insert into log_row values ('review_form/064pd0r1n2zyt326avyg9d9f3r', 32);
insert into log_row values ('review_form/064pd0r1n2zyt326avyg9d9f3r', 33);
insert into log_row values ('review_form/064pd0r1n2zyt326avyg9d9f3r', 37);
insert into log_row values ('review_form/064pd0r1n2zyt326avyg9d9f3r', 39);
insert into log_row values ('review_form/064pd0r1n2zyt326avyg9d9f3r', 42);
insert into log_row values ('review_form/064pd0r1n2zyt326avyg9d9f3r', 52);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 30);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 41);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 42);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 43);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 44);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 45);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 46);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 47);
insert into log_row values ('review_form/064pd0r1n3mgazk6k2y06eqypc', 48);
insert into log_row values ('review_interest/064pd0r1n3yvbeya7q9pn8g0dm', 31);
insert into log_row values ('review_line/064pd0r1n0fdk01fdrctbh1ffc', 30);
insert into log_row values ('review_line/064pd0r1n0fdk01fdrctbh1ffc', 44);
insert into log_row values ('review_line/064pd0r1n23617hxtm7tnq32z0', 30);
insert into log_row values ('review_line/064pd0r1n23617hxtm7tnq32z0', 37);
insert into log_row values ('review_line/064pd0r1n2dpaejntj1bqcn89c', 30);
insert into log_row values ('review_line/064pd0r1n2dpaejntj1bqcn89c', 38);
insert into log_row values ('review_line/064pd0r1n2dyf25wmc3c6zkxq0', 30);
insert into log_row values ('review_line/064pd0r1n2dyf25wmc3c6zkxq0', 40);
insert into log_row values ('review_line/064pd0r1n2dyf25wmc3c6zkxq0', 42);
insert into log_row values ('review_line/064pd0r1n2dyf25wmc3c6zkxq0', 53);
insert into log_row values ('review_line/064pd0r1n2qmakxz32bgegb41w', 30);
insert into log_row values ('review_line/064pd0r1n2qmakxz32bgegb41w', 39);
insert into log_row values ('review_line/064pd0r1n2qmakxz32bgegb41w', 42);
insert into log_row values ('review_line/064pd0r1n2qmakxz32bgegb41w', 52);
insert into log_row values ('review_line/064pd0r1n39h4qp8py5x0nskaw', 30);
insert into log_row values ('review_line/064pd0r1n39h4qp8py5x0nskaw', 45);
insert into log_row values ('review_line/064pd0r1n39h4qp8py5x0nskaw', 47);
insert into log_row values ('review_line/064pd0r1n39h4qp8py5x0nskaw', 48);
insert into log_row values ('review_office/064pd0r1n13ar4q0e3kmcxpwzg', 30);
insert into log_row values ('review_proof/064pd0rs31va8jpvwmjd638fh8', 46);
insert into log_row values ('review_result/064pd0s4t2gzxhh7r4w5de8pjw', 54);
insert into log_row values ('review_round/064pd0r1n1zbxw8z31fgpyk1tg', 30);
insert into log_row values ('review_round/064pd0r1n1zbxw8z31fgpyk1tg', 31);
insert into log_row values ('review_round/064pd0r1n1zbxw8z31fgpyk1tg', 36);
insert into log_row values ('review_round/064pd0r1n1zbxw8z31fgpyk1tg', 49);
insert into log_row values ('review_round/064pd0r1n1zbxw8z31fgpyk1tg', 50);
insert into log_row values ('review_round/064pd0r1n1zbxw8z31fgpyk1tg', 51);
insert into log_row values ('review_round/064pd0r1n1zbxw8z31fgpyk1tg', 54);
insert into log_row values ('sheet_comment/064pd0r1n0wwyv6y11aw30r62m', 27);
insert into log_row values ('sheet_comment/064pd0r1n0wwyv6y11aw30r62m', 28);
insert into log_row values ('sheet_edition/064pd0r1n377tvt9rvnfk9nbar', 26);
insert into log_row values ('sheet_edition/064pd0r1n377tvt9rvnfk9nbar', 27);
insert into log_row values ('sheet_edition/064pd0r1n377tvt9rvnfk9nbar', 28);
insert into log_row values ('sheet_edition/064pd0r1n377tvt9rvnfk9nbar', 29);
insert into log_row values ('sso_link/064pd0r1n0pcc1kbc32kkxymdw', 25);
insert into log_row values ('unit/064pd0pyg03q5z1ws3vb6pt0pm', 0);
insert into log_row values ('unit/064pd0pyg0mmdbpmfzqvkr2hsr', 6);
insert into log_row values ('unit/064pd0pyg0xnpxzxqcrgakqe78', 4);
insert into log_row values ('unit/064pd0pyg13mzxwyg3kr5re6tm', 2);
insert into log_row values ('unit/064pd0pyg13mzxwyg3kr5re6tm', 3);
insert into log_row values ('unit/064pd0pyg19fhp5d1jzperbapw', 5);
insert into log_row values ('unit/064pd0pyg1ar9jrtg4yvb658r4', 1);
insert into log_row values ('unit/064pd0pyg1ar9jrtg4yvb658r4', 3);
insert into log_row values ('unit/064pd0pyg3sfbz52q0jqk5rw5c', 3);
insert into log_row values ('unit_from/064pd0pyg3sfbz52q0jqk5rw5c/0', 3);
insert into log_row values ('unit_from/064pd0pyg3sfbz52q0jqk5rw5c/1', 3);
insert into log_row values ('unit_name/064pd0pyg03q5z1ws3vb6pt0pm/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg0mmdbpmfzqvkr2hsr/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg0xnpxzxqcrgakqe78/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg13mzxwyg3kr5re6tm/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg19fhp5d1jzperbapw/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg1ar9jrtg4yvb658r4/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3sfbz52q0jqk5rw5c/2025-03-01', 3);
insert into log_body values (0, X'017E98E7DC6791354379BC0994C0C671', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg03q5z1ws3vb6pt0pm","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg03q5z1ws3vb6pt0pm","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg03q5z1ws3vb6pt0pm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg03q5z1ws3vb6pt0pm/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg03q5z1ws3vb6pt0pm"}}]}');
insert into log_body values (10, X'F52F48A03FC35904133B9C5AD4EA2A64', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a02xyvr4q0y5ncrdh0","after":{"from_day":null,"id":"064pd0q6a02xyvr4q0y5ncrdh0","to_day":null,"unit":"064pd0pyg0xnpxzxqcrgakqe78","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_member","id":"064pd0q6a03a4kt93bq65g5jxw","after":{"from_day":null,"id":"064pd0q6a03a4kt93bq65g5jxw","to_day":null,"unit":"064pd0pyg19fhp5d1jzperbapw","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (11, X'68024C4207C79D6DB6211C8CDBF0A40E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa736e8nnkyvendge34w","after":{"from_day":19417,"id":"064pd0qa736e8nnkyvendge34w","to_day":19630,"unit":"064pd0pyg0mmdbpmfzqvkr2hsr","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (12, X'2418E1CFA79DBB9AF2ED9CEFE26ECF8E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe431rt92pv7j5g8a3z4","after":{"from_day":null,"id":"064pd0qe431rt92pv7j5g8a3z4","post":"head","to_day":null,"unit":"064pd0pyg0xnpxzxqcrgakqe78","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (13, X'B50FC36BB65122D9932926EA13A59DB5', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj10ktjvwxh93zz8p0c0","after":{"from_day":19389,"id":"064pd0qj10ktjvwxh93zz8p0c0","post":"deputy","to_day":null,"unit":"064pd0pyg19fhp5d1jzperbapw","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (14, X'F0720E01607ADEDB74F13140FC6964C2', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny3r47e1tf358nhz6mm","after":{"file":"ab12","id":"064pd0qny3r47e1tf358nhz6mm","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (15, X'8BD6A2F8C0F7A8E24DF814B9E9FC4C41', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv2pcy1s6hear4jjqpc","after":{"done":null,"due":19452,"id":"064pd0qsv2pcy1s6hear4jjqpc","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (16, X'102D06BF46D0BC709C1C4A38CE21CA34', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr132prkc1ym1f16xnr","after":{"due":19459,"id":"064pd0qxr132prkc1ym1f16xnr","milestone":"064pd0qsv2pcy1s6hear4jjqpc","unit":"064pd0pyg19fhp5d1jzperbapw","why":"khóa sổ ngày 10","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (17, X'1FF74457C4D0FB273414FEFB4A7073F8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'6ACA12999655BBE9E3932AA81429CEBF', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n3d06v0qvanfvzd208","after":{"id":"064pd0r1n3d06v0qvanfvzd208","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'F34AAE79CDBD55292C08BDD7AA6C081C', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n0m03amd6qjmteaczc","after":{"code":"an","code_key":"an","id":"064pd0r1n0m03amd6qjmteaczc","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3h240w8x1vsfs84p0","after":{"from_day":8766,"id":"064pd0r1n3h240w8x1vsfs84p0","person":"064pd0r1n0m03amd6qjmteaczc","title":"064pd0r1n3d06v0qvanfvzd208","to_day":null,"unit":"064pd0pyg03q5z1ws3vb6pt0pm"}}]}');
insert into log_body values (2, X'C6DA0638EF79203F4763DCDE7EE1BBC0', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg13mzxwyg3kr5re6tm","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg13mzxwyg3kr5re6tm","kind":"so","opened":8766,"parent":"064pd0pyg03q5z1ws3vb6pt0pm","version":1}},{"table":"unit_name","id":"064pd0pyg13mzxwyg3kr5re6tm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg13mzxwyg3kr5re6tm/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg13mzxwyg3kr5re6tm"}}]}');
insert into log_body values (20, X'5BDFC046250AC20FDA6AB19FFA362996', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n1rr5jnenjrx41xpmr","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n1rr5jnenjrx41xpmr","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'BF2EC78933BE99DDBD30E950B565E4AC', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n06mvm8ez04gx0jznm","after":{"code":"ea69cd6f6c1bb9c7438793da1b6e1135122e924fae3e0b80cf98a3109a4012b3","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n06mvm8ez04gx0jznm/0","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","from_day":19358,"id":"064pd0r1n06mvm8ez04gx0jznm/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'23E70D9C3B96F199DD90F96EE5522629', '{"changes":[{"table":"account","id":"064pd0r1n06mvm8ez04gx0jznm","before":{"code":"ea69cd6f6c1bb9c7438793da1b6e1135122e924fae3e0b80cf98a3109a4012b3","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"db63af0ab013042535a4e2fb4c8c5dbd4245ab7cab313d0076f4aad130faa1ef","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'3225D46C6D6C41E18B7C18EEDA3D803D', '{"changes":[{"table":"factor","id":"064pd0r1n06mvm8ez04gx0jznm","after":{"id":"064pd0r1n06mvm8ez04gx0jznm","key":"712f5fd89fbff5c3daba866e939a52f96835c583eed47cc399cc00242e1f4602","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/0","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"dc91aee0ed961921f7f01b2dcfe46fc3ab537a209e194a8e81461f8356efaae1","id":"064pd0r1n06mvm8ez04gx0jznm/0"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/1","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"07a0a7d66ad8cf9996ee44146ac2b88da13364dde254bf1617f15d5f24a41655","id":"064pd0r1n06mvm8ez04gx0jznm/1"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/2","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"240857ffc2ac01615b0e45c409ceb8af1c4540b44bd14cd2f028a38e3792e64e","id":"064pd0r1n06mvm8ez04gx0jznm/2"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/3","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"39c415227f1f5367039f164b9feca443f92f2fe2680c63c6d4beb2cd790e302a","id":"064pd0r1n06mvm8ez04gx0jznm/3"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/4","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"e388f6a39eb2ca4203b7bd4867ae81fca1f1d2514292ffb310251b817880bb0b","id":"064pd0r1n06mvm8ez04gx0jznm/4"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/5","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"ddf6858a29078035b477ee818481d9418d60d9a3f09287562f0749ec62918d35","id":"064pd0r1n06mvm8ez04gx0jznm/5"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/6","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"489620c05556e799f6f46a98e187ebb114963525b95dc5968aff3e37806c99a0","id":"064pd0r1n06mvm8ez04gx0jznm/6"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/7","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"f162d934e64283e469b01302ed47ccc93757cb92e465915d64667b3076b5d6f8","id":"064pd0r1n06mvm8ez04gx0jznm/7"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/8","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"fe62b1b5c0bc9ce7653948d9e9b4a292623bd6393d3d2f5018eef9a783e661bc","id":"064pd0r1n06mvm8ez04gx0jznm/8"}},{"table":"factor_code","id":"064pd0r1n06mvm8ez04gx0jznm/9","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","digest":"c1451ec069a86cb74458fac8817ac3008ea42e1cb8065353c30497a98305671e","id":"064pd0r1n06mvm8ez04gx0jznm/9"}},{"table":"account","id":"064pd0r1n06mvm8ez04gx0jznm","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"db63af0ab013042535a4e2fb4c8c5dbd4245ab7cab313d0076f4aad130faa1ef","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"db63af0ab013042535a4e2fb4c8c5dbd4245ab7cab313d0076f4aad130faa1ef","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'7499AD8D61A377EEAE1E1A902590AA2F', '{"changes":[{"table":"passkey","id":"064pd0r1n1rtfny98xk080g4tc","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","handle":"a","id":"064pd0r1n1rtfny98xk080g4tc","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n06mvm8ez04gx0jznm","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"db63af0ab013042535a4e2fb4c8c5dbd4245ab7cab313d0076f4aad130faa1ef","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"db63af0ab013042535a4e2fb4c8c5dbd4245ab7cab313d0076f4aad130faa1ef","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'6BB9FE1094567AE7ACD98796B324A505', '{"changes":[{"table":"sso_link","id":"064pd0r1n0pcc1kbc32kkxymdw","after":{"account":"064pd0r1n06mvm8ez04gx0jznm","id":"064pd0r1n0pcc1kbc32kkxymdw","issuer":"https://sso.example.org","maker":"064pd0r1n06mvm8ez04gx0jznm","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n06mvm8ez04gx0jznm","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"db63af0ab013042535a4e2fb4c8c5dbd4245ab7cab313d0076f4aad130faa1ef","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"db63af0ab013042535a4e2fb4c8c5dbd4245ab7cab313d0076f4aad130faa1ef","id":"064pd0r1n06mvm8ez04gx0jznm","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'1FA5CA13E53935AA153E2382FDCB73C4', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n377tvt9rvnfk9nbar","after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n377tvt9rvnfk9nbar","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (27, X'E4E60BA9EA645DD52F9D4B57BA27001D', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n377tvt9rvnfk9nbar","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n377tvt9rvnfk9nbar","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n377tvt9rvnfk9nbar","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}},{"table":"sheet_comment","id":"064pd0r1n0wwyv6y11aw30r62m","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n377tvt9rvnfk9nbar","id":"064pd0r1n0wwyv6y11aw30r62m","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (28, X'110A8214D9CB01A30FBDDB052124F6D8', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n377tvt9rvnfk9nbar","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n377tvt9rvnfk9nbar","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n377tvt9rvnfk9nbar","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":3,"was":"","year":2023}},{"table":"sheet_comment","id":"064pd0r1n0wwyv6y11aw30r62m","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n377tvt9rvnfk9nbar","id":"064pd0r1n0wwyv6y11aw30r62m","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n377tvt9rvnfk9nbar","id":"064pd0r1n0wwyv6y11aw30r62m","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (29, X'90E24060D9C8FBFABAF8B9227A494329', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n377tvt9rvnfk9nbar","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","changed":"","code":"thu","from_day":null,"id":"064pd0r1n377tvt9rvnfk9nbar","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":3,"was":"","year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n377tvt9rvnfk9nbar","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":4,"was":"","year":2023}}]}');
insert into log_body values (3, X'417674AEFAFFA0AD1C9F642E91437F8B', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1ar9jrtg4yvb658r4","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg1ar9jrtg4yvb658r4","kind":"so","opened":8766,"parent":"064pd0pyg03q5z1ws3vb6pt0pm","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg1ar9jrtg4yvb658r4","kind":"so","opened":8766,"parent":"064pd0pyg03q5z1ws3vb6pt0pm","version":2}},{"table":"unit","id":"064pd0pyg13mzxwyg3kr5re6tm","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg13mzxwyg3kr5re6tm","kind":"so","opened":8766,"parent":"064pd0pyg03q5z1ws3vb6pt0pm","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg13mzxwyg3kr5re6tm","kind":"so","opened":8766,"parent":"064pd0pyg03q5z1ws3vb6pt0pm","version":2}},{"table":"unit","id":"064pd0pyg3sfbz52q0jqk5rw5c","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3sfbz52q0jqk5rw5c","kind":"so","opened":20148,"parent":"064pd0pyg03q5z1ws3vb6pt0pm","version":1}},{"table":"unit_from","id":"064pd0pyg3sfbz52q0jqk5rw5c/0","after":{"id":"064pd0pyg3sfbz52q0jqk5rw5c/0","origin":"064pd0pyg1ar9jrtg4yvb658r4","unit":"064pd0pyg3sfbz52q0jqk5rw5c"}},{"table":"unit_from","id":"064pd0pyg3sfbz52q0jqk5rw5c/1","after":{"id":"064pd0pyg3sfbz52q0jqk5rw5c/1","origin":"064pd0pyg13mzxwyg3kr5re6tm","unit":"064pd0pyg3sfbz52q0jqk5rw5c"}},{"table":"unit_name","id":"064pd0pyg3sfbz52q0jqk5rw5c/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3sfbz52q0jqk5rw5c/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3sfbz52q0jqk5rw5c"}}]}');
insert into log_body values (30, X'BEF743DB11F2410AB9AB0B387637DD7D', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1zbxw8z31fgpyk1tg","after":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"review_due","id":"064pd0r1n35jkxztvy72map9tc","after":{"due":19558,"id":"064pd0r1n35jkxztvy72map9tc","phase":"self","round":"064pd0r1n1zbxw8z31fgpyk1tg","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2mb0v57h9abby63km","after":{"due":19559,"id":"064pd0r1n2mb0v57h9abby63km","phase":"appraisal","round":"064pd0r1n1zbxw8z31fgpyk1tg","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n0g0nrch48jn5yh73g","after":{"due":19560,"id":"064pd0r1n0g0nrch48jn5yh73g","phase":"explanation","round":"064pd0r1n1zbxw8z31fgpyk1tg","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n2q6zdz50c7rchkneg","after":{"due":19561,"id":"064pd0r1n2q6zdz50c7rchkneg","phase":"second","round":"064pd0r1n1zbxw8z31fgpyk1tg","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1eg260aqv3g48qz2w","after":{"due":19562,"id":"064pd0r1n1eg260aqv3g48qz2w","phase":"agreement","round":"064pd0r1n1zbxw8z31fgpyk1tg","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n13ar4q0e3kmcxpwzg","after":{"id":"064pd0r1n13ar4q0e3kmcxpwzg","office":"to-thu-ky","round":"064pd0r1n1zbxw8z31fgpyk1tg","unit":"064pd0pyg0xnpxzxqcrgakqe78"}},{"table":"review_form","id":"064pd0r1n2zyt326avyg9d9f3r","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n23617hxtm7tnq32z0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n23617hxtm7tnq32z0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2qmakxz32bgegb41w","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n2qmakxz32bgegb41w","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n1ggg1vmsv6nm9067g","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg19fhp5d1jzperbapw","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n2dpaejntj1bqcn89c","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dpaejntj1bqcn89c","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n2dyf25wmc3c6zkxq0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dyf25wmc3c6zkxq0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0fdk01fdrctbh1ffc","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n0fdk01fdrctbh1ffc","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n39h4qp8py5x0nskaw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n39h4qp8py5x0nskaw","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (31, X'51089B2795783A03625FB2BD0C51AC6E', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1zbxw8z31fgpyk1tg","before":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"},"after":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"review_interest","id":"064pd0r1n3yvbeya7q9pn8g0dm","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n3yvbeya7q9pn8g0dm","removed":1,"round":"064pd0r1n1zbxw8z31fgpyk1tg","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","why":"theo kế hoạch"}}]}');
insert into log_body values (32, X'86D17D9076708E4B728B6E2AFDE53EE2', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2zyt326avyg9d9f3r","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n06xphcnh46rsmdx2c","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n06xphcnh46rsmdx2c","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n3xgc3c5zrkez0n8zg","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642009000000,"fact":"lượt","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n3xgc3c5zrkez0n8zg","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n0x4hhec96xszekj2g","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n0x4hhec96xszekj2g","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (33, X'D4BD701A58CFEC010CC5FF0A77A98069', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2zyt326avyg9d9f3r","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":3,"why":""}}]}');
insert into log_body values (34, X'C0BE81E75D5B539A1AC7259C6BE8746B', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ggg1vmsv6nm9067g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg19fhp5d1jzperbapw","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg19fhp5d1jzperbapw","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n00gsb7ykxz51w4arc","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n00gsb7ykxz51w4arc","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n36z2mzre2qfrcpg9g","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642009000000,"fact":"lượt","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n36z2mzre2qfrcpg9g","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n1xh344ze6n47h4q0w","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n1xh344ze6n47h4q0w","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'F79D53EB08CCA924C139812ACBD880FF', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ggg1vmsv6nm9067g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg19fhp5d1jzperbapw","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":3,"why":""}}]}');
insert into log_body values (36, X'87B3DF03AC006DC6C45F24A370D7B18E', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1zbxw8z31fgpyk1tg","before":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"},"after":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (37, X'7C6E55D3567AADC00DA53CFE03F748D7', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2zyt326avyg9d9f3r","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n23617hxtm7tnq32z0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n23617hxtm7tnq32z0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n23617hxtm7tnq32z0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j1m3mxz47eywkcr56c","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642010000000,"form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r5j1m3mxz47eywkcr56c","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j2spqdn9ps606njp48","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642010000000,"form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r5j2spqdn9ps606njp48","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (38, X'5B0A1A630F09D2FB451514D516C35D34', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ggg1vmsv6nm9067g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n2dpaejntj1bqcn89c","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dpaejntj1bqcn89c","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dpaejntj1bqcn89c","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f06pp224enmsdda94c","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642011000000,"form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r9f06pp224enmsdda94c","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f3erdxdjt8b583xcg8","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642011000000,"form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r9f3erdxdjt8b583xcg8","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (39, X'779D22A789CD624EA39826D3C5C37983', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2zyt326avyg9d9f3r","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n2qmakxz32bgegb41w","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n2qmakxz32bgegb41w","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n2qmakxz32bgegb41w","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc2304tn5ngzhkh4y0g","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642012000000,"form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0rdc2304tn5ngzhkh4y0g","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc3smrnjyy4dnz2m5k4","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642012000000,"form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0rdc3smrnjyy4dnz2m5k4","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (4, X'56B70191A32689BD8509D767238B0722', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0xnpxzxqcrgakqe78","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg0xnpxzxqcrgakqe78","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0xnpxzxqcrgakqe78/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0xnpxzxqcrgakqe78/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg0xnpxzxqcrgakqe78"}}]}');
insert into log_body values (40, X'870AC969DB9E31C2A30C69EFD25A35C6', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ggg1vmsv6nm9067g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n2dyf25wmc3c6zkxq0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dyf25wmc3c6zkxq0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dyf25wmc3c6zkxq0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh91hdthbbmc0pqp5kgw","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642013000000,"form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0rh91hdthbbmc0pqp5kgw","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh92fymkwt5y510j2134","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642013000000,"form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0rh92fymkwt5y510j2134","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (41, X'18E9267DCD4D41A87A3A176D258E7690', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (42, X'5C701AB916FC25AF308043C919AE7C8C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ggg1vmsv6nm9067g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n2dyf25wmc3c6zkxq0","before":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dyf25wmc3c6zkxq0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dyf25wmc3c6zkxq0","moved":"50","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n2zyt326avyg9d9f3r","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n2qmakxz32bgegb41w","before":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n2qmakxz32bgegb41w","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n2qmakxz32bgegb41w","moved":"75/2","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh904x96193f91hf2304","after":{"account":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rh904x96193f91hf2304","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh93z48sz5f7qz8v0dam","after":{"account":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","at":1689642013000000,"fact":"lượt","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rh93z48sz5f7qz8v0dam","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh904ffhhewnxyk5z1rg","after":{"account":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rh904ffhhewnxyk5z1rg","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (43, X'7F5D24B1C1ED4791B0151CB0747289A1', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"sent","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'78BD05AAD85C022B0DDDBB58957EDF43', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"sent","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"sent","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n0fdk01fdrctbh1ffc","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n0fdk01fdrctbh1ffc","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n0fdk01fdrctbh1ffc","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn60rpsq3fp67wypen9c","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642014000000,"form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rn60rpsq3fp67wypen9c","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn63ec1786re48tbgpeg","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642014000000,"form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rn63ec1786re48tbgpeg","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (45, X'BFB1ADC4CF90FB11BF36D363441F5948', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"sent","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"returned","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n39h4qp8py5x0nskaw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n39h4qp8py5x0nskaw","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n39h4qp8py5x0nskaw","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (46, X'221DFAE38F038A1C2678DD531DB162E6', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"returned","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"returned","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs31va8jpvwmjd638fh8","after":{"account":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","at":1689642015000000,"file":"","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rs31va8jpvwmjd638fh8","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (47, X'CEDE8064A9E89D1C6743FFBF2CC5C6CE', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"returned","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"sent","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n39h4qp8py5x0nskaw","before":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n39h4qp8py5x0nskaw","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n39h4qp8py5x0nskaw","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (48, X'B70FE8F22DD81A85A2609423B0F73F4F', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n3mgazk6k2y06eqypc","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"sent","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n3mgazk6k2y06eqypc","kind":"","name":"Thanh tra","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg0mmdbpmfzqvkr2hsr","stage":"sent","unit":"064pd0pyg0mmdbpmfzqvkr2hsr","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n39h4qp8py5x0nskaw","before":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n39h4qp8py5x0nskaw","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0r1n39h4qp8py5x0nskaw","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx00w7r98kfg2najvn9m","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642016000000,"form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rx00w7r98kfg2najvn9m","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx03jkt2qvpfsscsr6w4","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642016000000,"form":"064pd0r1n3mgazk6k2y06eqypc","id":"064pd0rx03jkt2qvpfsscsr6w4","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (49, X'7DC9866F462AB22DFFF57A93B9819414', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1zbxw8z31fgpyk1tg","before":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"},"after":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (5, X'E1E80B32CD60E01C2C1EDA673EB2305A', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg19fhp5d1jzperbapw","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg19fhp5d1jzperbapw","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg19fhp5d1jzperbapw/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg19fhp5d1jzperbapw/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg19fhp5d1jzperbapw"}}]}');
insert into log_body values (50, X'9DFF5D868E121F3120E8124F7DB9AF75', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1zbxw8z31fgpyk1tg","before":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"},"after":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (51, X'20790ACC7A69BDDCC7955C66B1ECD90D', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n1zbxw8z31fgpyk1tg","before":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"},"after":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (52, X'7D06DBCA728FAE1188D704742B7E2DBF', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2zyt326avyg9d9f3r","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n2zyt326avyg9d9f3r","kind":"","name":"Công an","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","stage":"sent","unit":"064pd0pyg0xnpxzxqcrgakqe78","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n2qmakxz32bgegb41w","before":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n2qmakxz32bgegb41w","moved":"75/2","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0r1n2qmakxz32bgegb41w","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x21c5fzs2craf1ersr","after":{"account":"nguoi-064pd0pyg19fhp5d1jzperbapw","at":1689642017000000,"form":"064pd0r1n2zyt326avyg9d9f3r","id":"064pd0s0x21c5fzs2craf1ersr","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (53, X'897C74A7706A090E4A6E99C5A51505E8', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1ggg1vmsv6nm9067g","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1ggg1vmsv6nm9067g","kind":"","name":"Tòa án","round":"064pd0r1n1zbxw8z31fgpyk1tg","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg19fhp5d1jzperbapw","stage":"sent","unit":"064pd0pyg19fhp5d1jzperbapw","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n2dyf25wmc3c6zkxq0","before":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dyf25wmc3c6zkxq0","moved":"50","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0r1n2dyf25wmc3c6zkxq0","moved":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t0vq5e9j9e3hxrdndm","after":{"account":"nguoi-064pd0pyg0xnpxzxqcrgakqe78","at":1689642018000000,"form":"064pd0r1n1ggg1vmsv6nm9067g","id":"064pd0s4t0vq5e9j9e3hxrdndm","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (54, X'6CCD492639C863A7B1C90B5A49FA30FD', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s4t2gzxhh7r4w5de8pjw","after":{"at":1689642018000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s4t2gzxhh7r4w5de8pjw","no":1,"round":"064pd0r1n1zbxw8z31fgpyk1tg","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n1zbxw8z31fgpyk1tg","before":{"decided":null,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"},"after":{"decided":19566,"edition":"064pd0r1n377tvt9rvnfk9nbar","file":"","grace":3,"id":"064pd0r1n1zbxw8z31fgpyk1tg","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642018000000,"times":1,"version":7,"year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (55, X'2A27A502E706554C0C154B40ACF5F4BD', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (56, X'4585194989570F1DD84D17DB1AA61208', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (57, X'DAB9BC0B43850E1023B2BB88EBC93D8B', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (58, X'27D124D76A34EAA8C48571FA1307EE81', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (59, X'809CFE83AD70A7F403D6282F13227EF1', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (6, X'F8F4EE187BC0F8FB91A5375579941EA9', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0mmdbpmfzqvkr2hsr","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg0mmdbpmfzqvkr2hsr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0mmdbpmfzqvkr2hsr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0mmdbpmfzqvkr2hsr/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg0mmdbpmfzqvkr2hsr"}}]}');
insert into log_body values (7, X'E34E7DEFA2EC3C0E78111AD3BD112052', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg2d9mv56x58e8z00m4","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg2d9mv56x58e8z00m4","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'20A3365F904E6DD709BC8B289206DCAB', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0w5ya57t3pz1ww008","after":{"done":null,"due":19388,"id":"064pd0pyg0w5ya57t3pz1ww008","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg0xvdfsah7zrvxkzdc","after":{"done":null,"due":19415,"id":"064pd0pyg0xvdfsah7zrvxkzdc","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg171by0ry2qj1frj2w","after":{"done":null,"due":19417,"id":"064pd0pyg171by0ry2qj1frj2w","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg19njhs3xw4zqg3580","after":{"done":null,"due":19523,"id":"064pd0pyg19njhs3xw4zqg3580","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg1ayh076db8gbdaykg","after":{"done":null,"due":19548,"id":"064pd0pyg1ayh076db8gbdaykg","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg1d0txk00by1d4834r","after":{"done":null,"due":19634,"id":"064pd0pyg1d0txk00by1d4834r","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg1yy8tphr0yw3pb758","after":{"done":null,"due":19676,"id":"064pd0pyg1yy8tphr0yw3pb758","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg1zem0cawrmgwydpe8","after":{"done":null,"due":19688,"id":"064pd0pyg1zem0cawrmgwydpe8","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg24p39d4e8n7q4z640","after":{"done":null,"due":19691,"id":"064pd0pyg24p39d4e8n7q4z640","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg2bge5fvs0fd6rv4gr","after":{"done":null,"due":19695,"id":"064pd0pyg2bge5fvs0fd6rv4gr","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg3gbdp7wsgjeg8yjcc","after":{"done":null,"due":19702,"id":"064pd0pyg3gbdp7wsgjeg8yjcc","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg3hr9kvz81tgc606gw","after":{"done":null,"due":19706,"id":"064pd0pyg3hr9kvz81tgc606gw","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}},{"table":"bloc_milestone","id":"064pd0pyg3r2tc0rp86yjt7954","after":{"done":null,"due":19741,"id":"064pd0pyg3r2tc0rp86yjt7954","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg3sj0j6k3v0s6ybw9g"}}]}');
insert into log_body values (9, X'48C4F09CF5241851D8E1BD8A4BECC38F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg3sj0j6k3v0s6ybw9g","before":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg2d9mv56x58e8z00m4","id":"064pd0pyg3sj0j6k3v0s6ybw9g","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'D0A4D3D7E9B0E849807C67B164EDBAC40CD72298FC079BDCD01E2A13D978BA72');
insert into log_hash values (1, X'1B4BE668177883756198DE61A4C99442224245EB530656ABB3C0A94E2075DFD6');
insert into log_hash values (10, X'B569882C8CD48214E705215B0499AE09CE3FCEFBE59F42CF6FCE3F57E2C7D23B');
insert into log_hash values (100, X'DA0E1F58363EDDF79B439B7602DCEBDD7F5BD613953EA33B8F272E24C067ECBB');
insert into log_hash values (101, X'540A98F28A7EE60828DBAD9E23FA1E337D32D27EB93A9F566A868F089B758A58');
insert into log_hash values (102, X'DE7719625501BADC6642E90E373BD732D78112A3E0FE7CAB4CC889C9FD51F749');
insert into log_hash values (103, X'EE141E85406BFE0602AC1FF6B1239388B58B8FCC1C037B38B0ADDEA09B849C07');
insert into log_hash values (104, X'B5EC6DBEB09EE253DCF4E79F2271030A332FDD1B2C8CD9140B8F1DE8FF403BF1');
insert into log_hash values (105, X'0DB331DE1C85068C89697EE9912C7EBE5DEEBBE3E1AC8666AB77E76161D39EB7');
insert into log_hash values (106, X'7FE1CF1110F9664FD81B7E0FED1376DA2F3CD14E8E19D9ACF78B0760429BE6EF');
insert into log_hash values (107, X'9A489750AA68557DC50EB6988D4FFDD98D24A7284A3FDE97C06C405603F0E728');
insert into log_hash values (108, X'B07ED8718DF2B1CFCBFEA91239102D9B44654A9BBB7E9219977E037A4E278310');
insert into log_hash values (109, X'26C09B24875DD5F216FAEEE7E2C250F33F755DD7DD471284717A9072FAF70657');
insert into log_hash values (11, X'A4F5B273C974E9A756EA096C3368C5875BD46AC64AC002AB1FBE0EB8A25C7CB5');
insert into log_hash values (110, X'FA3E3E6524BEFBDFA0834804E27E05ACD671354C2ABF4B7AC340A2FEE9B3C55C');
insert into log_hash values (111, X'AC8D94365E9350DA1AAD9FFF604ADED66B442CE919A958913F0EA3A59D62AB32');
insert into log_hash values (112, X'33C591AA3E540187CFF3CBF9007D3C465DF3F3EAFB9C8C43E83B54CAD13358D1');
insert into log_hash values (113, X'C3CDF49CE0D17487523C275518F265036E63DF7CFD4283A4B6F3355395C33A4F');
insert into log_hash values (114, X'C87544D9756458E9BBD1BE3ACFAA802A3E25BB4D38954C83ACEBE8866D305ED1');
insert into log_hash values (115, X'3F3D5D298EFE3AFF8189525E954813AD4955B206AB004A4E3D82B056DDEEAA10');
insert into log_hash values (12, X'43A916CB4314E2B7F60750E5B6B5CEDC6AC331EFC7BAE6B62F98E3AF88646738');
insert into log_hash values (13, X'9958E5E0330701122B5B95F26466C3B314E73C6D3378F690188C5AA6911E3999');
insert into log_hash values (14, X'C843E69BA30A4FEE54537F40A48E236DF2A5B33F55FC4351DD1A3DB94D6ADA9F');
insert into log_hash values (15, X'FABEF149053ACE540DEF06393A4A2A88D249188B0E55051A2DB9D72597FDE054');
insert into log_hash values (16, X'30A7F704E9D70E487B4134E5D0B2B2E2C83C2E8F2B937AF0E8D2EDFA8225AA33');
insert into log_hash values (17, X'E87FA84601F5F4B620C5F3982FFA87F75062A3649C34F2787572BC319CF4456C');
insert into log_hash values (18, X'DA8DF1F12BC1AF1B35BC9D6B8D5838FA8066F41CEFF7FE7EAA04FC10B46E0E6C');
insert into log_hash values (19, X'0796F5B56D4A43C1D14E5742AF14FF6F69AD0E207F407A56AD2B070ED5FB42D5');
insert into log_hash values (2, X'8B5638A34DA43CC7CE244509EFF33011E02F39E6829FFB3D5F3DB0A4139CE161');
insert into log_hash values (20, X'73EA0A13C858E0E95A65A751201FCC58A58C1B0088DB4E556437CD129F0CC7A7');
insert into log_hash values (21, X'AEB6966A03214B4A66BF5028563AF08593278F268AE2AC20FB61C8DDE2ED40D1');
insert into log_hash values (22, X'E01F38271A8ADB9E07056921FEB4BE77D3C97495DA7778072F62E10A48404054');
insert into log_hash values (23, X'D3CCB7B8583AA6366EF6C78384DCB28786DCBEF027A900272A0875B6FCD33133');
insert into log_hash values (24, X'DA4BAF8D8D4F416969D0C459332459DF5D70A49CC8F88B7C62547B07D8D33D78');
insert into log_hash values (25, X'05DCE8DBC780E931EEDEA7B62820AF59D17D5CF2496D6ED1B868D21CD6F4812B');
insert into log_hash values (26, X'87EE7FB603EEF36828D14237FAC72013E4C31B4635D79EFCD7D50ABBCD609FF4');
insert into log_hash values (27, X'AD642BCB3BB3D572F5C2F2E3266D33CC574051BB956641AFEAFFF779E412F26F');
insert into log_hash values (28, X'17C62E553F3F766D4D9634B5525B0D65B6C47BA1BCBDBEB84106B24D7F09754E');
insert into log_hash values (29, X'F06405F5DFC0E1EDB404E01E3A98194A5AC1AF26F3B498C3DB1801060BC5B91D');
insert into log_hash values (3, X'D0F5702F69C2CCAF731BDC82DE5B1EBFCD6228B878725B2EE98B0A4542718FA2');
insert into log_hash values (30, X'F6A484C9C3DBE1FA04B27D3560506A6390309E3CBE38D48CF3F5C4AD24BE505B');
insert into log_hash values (31, X'66FCA437BDF611BC6C97D282FB98425F7DC569AB49B537389AC41A6D57787286');
insert into log_hash values (32, X'E48F256B466F1527FFD76FA4B2B906F24487D9D34D0611010EEB7470E4CEA8CC');
insert into log_hash values (33, X'09EBB662C77F100A3CF31D17CA5085A6ABF2CB39D07A473FA075CD018905958B');
insert into log_hash values (34, X'F83C9510AFC2759D73671A3EBC80AFD19F70F8BDFEFAD52AB502ACDE47F5C361');
insert into log_hash values (35, X'BD98ABF348BCEE28B9C9495DB3BD4C98C58E8148E69B7F1946C45F30DB9491EB');
insert into log_hash values (36, X'7BEF891EC9F41CBBB125D4C077B63BB7CB68B3F4357FE8121DAB2CB3073C2EDF');
insert into log_hash values (37, X'95AEB416F6C59ED2AE5DCD84F64A7368A6D41B36B318F85D0F0A1535B499DF58');
insert into log_hash values (38, X'5F3D1C3DB09E7CA40603370726BC72894A13C61A3E1BE5248AB3BD0B9A3EE1D5');
insert into log_hash values (39, X'C3FF14AF0220B523304BF8FBED9C556270C6699E606E2B5A78253F169027AF5D');
insert into log_hash values (4, X'352799E7868B208821F9C6E378F103E0FD0155B2340A76EF7D6167CD339D94C3');
insert into log_hash values (40, X'0AC10A43E6BCF585E7A90368B5C5F6BEA6A845654A30655659F59E6E8D8D0263');
insert into log_hash values (41, X'8C00CC2928A68AFC5A6C73D04888C9DDDB7D34829A3E9B827BB79C183B5AAAB4');
insert into log_hash values (42, X'1C46D2A30C9098B0767761CEC834BCB9F145F741DFEDDB2935C1CFED511E2E36');
insert into log_hash values (43, X'83FA7AED67E3E5A9DA0C6E3C5677B9E1968A525D9EC9B172940E234FEF7F7B0E');
insert into log_hash values (44, X'440E99A06FFE8B3BBBD6598BCEE125BE02370476026680D8280EEFDB140BEDC4');
insert into log_hash values (45, X'439C73BE6648D4132C09DD1A419E25A558E1A2DD8E0692093F0E9CFB52D59B02');
insert into log_hash values (46, X'F2E5695BE1FB0D8C340ADFD21A657DA8705F79A6C9A34C22D56E86E75F1C0008');
insert into log_hash values (47, X'109100DDE9960C033CC7F91CC8B560EED736A65B038680616A73B6ABC7688BAF');
insert into log_hash values (48, X'D38EE0BC7A40F337A1CB473F90F093BB76D2AED3D7BAB3D6F251DF9568F2F651');
insert into log_hash values (49, X'E750F8B3FD6F75EA02FADCB6E14656814D02EFC57E4C1B6684B212B2BA5CEB00');
insert into log_hash values (5, X'2BDF3889B11BF6454775BC119D4907DACA45DCC29CB4258B4369C0B3AC78F893');
insert into log_hash values (50, X'10F55C3795D935A996E8FC3C994B34D9CFD7DEC7164A31DBB2481A1A7FB52BB1');
insert into log_hash values (51, X'7859CB2A91F54D833A0175CC57CED08D842F31ACE6211546642196181A0C0908');
insert into log_hash values (52, X'847B67D2FCC53CB375CC960E0FC54E36867D2D9C3C926103DD1F3F4FF98ACD64');
insert into log_hash values (53, X'E2F2A65230EDD2B06B061CF55BF266504BDAC51A5648B19E9DFFFEC43ECCD432');
insert into log_hash values (54, X'AB8EAF325EF9F2596DFFC720B5B699755BEC17809185DF7AE77E3F3F8143DD5C');
insert into log_hash values (55, X'2D2D1CB61966FE3EF44B25A5980238FB09F9C6F1BA620093FA4F7399A1C15411');
insert into log_hash values (56, X'D17DD4FD092B8736F8029DA0BBB6B87DC34485AF34C477754AECA446FAD67D3D');
insert into log_hash values (57, X'6A331FB513625C11B0CF7516EACA5D6C859094EADD0C3BE415482C2EA9511C07');
insert into log_hash values (58, X'C65D0A688B4B2A5452AA1D9A37ABA02195448ED829A41C1488055113A188CF3A');
insert into log_hash values (59, X'5D222830A8A0F8E9E2506B5FA241537597EB1C72F1F690FAAD3ED7F571D22AA2');
insert into log_hash values (6, X'90CA5D9BEFAC45201FAE569F6331BCCBF935696D6EFF34F21E978D46D9321C7A');
insert into log_hash values (60, X'2EF25352BE40EF718F5549C96EAF22D1FA0573CCDB1AD13F43BB223F63D259E4');
insert into log_hash values (61, X'CC2826E02AC7606E583255D32D374C0A1BDE4411B0DCC1E5B365E207A54FAC64');
insert into log_hash values (62, X'C5C1868BE90849D2C6BA43F68729961984AC77FF0B0083629F7097AE0EE3232F');
insert into log_hash values (63, X'03D41F55ACA09F58C556BA129DBBDB954236A605B07819F159C6A38757117365');
insert into log_hash values (64, X'644F8E6179B57B52AF7CF8523E648C495178ED071ED8B00BC2ACEAE81964DAD9');
insert into log_hash values (65, X'201AC05A0E98232EB76F677DF653094070376655A01FD191A5DE2D83D1DC1CF6');
insert into log_hash values (66, X'C4BDA1EBF77A258F48341435E9007E9032806A5DEB98674898E3B494DB87581B');
insert into log_hash values (67, X'0604150AB570785B24B523795476BD50AC7A820F1B195BD01ED07784878855EE');
insert into log_hash values (68, X'56730F4D5358A77D6CB00D7DD493B85AF5F6FEB249DA91BAC0F62B7BF9957EBC');
insert into log_hash values (69, X'A0F8D80685D063D9E836CE30E1A775BA3FD420586C3303ADA651E2FDEB85C649');
insert into log_hash values (7, X'D29FB7C6F9EF05F17008A9E1D9C9FA9B3A26F912BB08B2D7515A72A1649CE477');
insert into log_hash values (70, X'0003081B71D67D670AD1CD188F8890520A295DAD652EC48F1CDD52C724DC3438');
insert into log_hash values (71, X'A1117CE9E4415B0777CBD55FEF1983D156BCF34B223BDE4CE9F77076148D693A');
insert into log_hash values (72, X'CE313B27896F0D6EAB6036B402DE1767FA595E9279402DEF10035DFADCCF0000');
insert into log_hash values (73, X'AAFC7591943BF432CDE2E97D1C4967ECD74741CDF80FDB9F8C742163ABFBCB86');
insert into log_hash values (74, X'377E266BEA33EB6FCFD1B7312ABD9B67A789C3F0582F51B9AAC119DBBEA04160');
insert into log_hash values (75, X'E11ACA40A2739841A9516DA174DB151A799082F3CA3FD0249362E0CD2D110EB9');
insert into log_hash values (76, X'96A8B64CA49FB3ADB70384CD4097904E3F5CF9D66A4BA6FB9C2E17D052894E9F');
insert into log_hash values (77, X'02EF4155A63652353381AF3BDF9A2F6E942170EDABCFBA6D8B94D7D94C6F3B77');
insert into log_hash values (78, X'F41FFF9997A87C570B6442909396B479169E66FA89A453150BA25CF44E7C5730');
insert into log_hash values (79, X'C7F3E019AA2978F842CFF69BB8CEBEC9C7F1D29A2968B6BFE44EDCDB0022DB78');
insert into log_hash values (8, X'ADC9259DE87B7AC27FAB82E06A746B3EE72570315ECF2B7933736D296A2920E1');
insert into log_hash values (80, X'486907F3182113B475D43468B885C40094E4033CBE875096FC166B2CF270895F');
insert into log_hash values (81, X'C6673B2D34DDD3C208AA914BFFDF5211B864A778FDB7E18A0E0656420FE08550');
insert into log_hash values (82, X'0E2D3144C2761386C5E4DE39A4EEA9597B46F97563F02444705E7A9A4CB0A24C');
insert into log_hash values (83, X'994D9C813D250EE3CBB358964EE41D1CE2566FFAE75315FE13D10CCFBF8C4A41');
insert into log_hash values (84, X'709EF01D217AAFB1075FAB4AA9F8FEA8A695A0C46FEF848CF3CB19862AE15F9A');
insert into log_hash values (85, X'5C99579C8D40E163CE0F6651CBBE13678BFF3383B24AE1EBD63B6CB023AD90E9');
insert into log_hash values (86, X'33733BC2686893E8D2950D5C633DF74657F70654656D104AC4E50807D953A910');
insert into log_hash values (87, X'17FE01394A094710CD76D948BE48CAB95FCB9BA99B9932003FCD886D9F8739E6');
insert into log_hash values (88, X'0AFA4308DC97200D4BC2FE826697FEEAF2C496F52F8D590F2587E5051DCD1984');
insert into log_hash values (89, X'4CD82054726FCA6667EB0E613B3CDD04D77C60D2F9731A0F9F2B37ACE720D8F0');
insert into log_hash values (9, X'A40A9BF50A7954C959B9FB9B95A93981AD81C3B90121BBE1D28D44D91AF641E2');
insert into log_hash values (90, X'284E4851F6B754CC647AB81DA8C0671BD8B028E8A7D1FB52B02C65E0289D0744');
insert into log_hash values (91, X'538BE031370FB04F75E8F70F3077147097B35E0E3F2DEEDDEF0FAFA82BA6783B');
insert into log_hash values (92, X'5A9F6C118C71C46431844E5EB1E96140ECC6C20DBAD63DFCB7996356C4B14BD9');
insert into log_hash values (93, X'AC061DEDA3896BF2D77BDE3862E995CDA2D8B33FBFF19B11FD4DA99994C67389');
insert into log_hash values (94, X'C5160CB3F7670F33C0FA387E94AAA92C3A587832888F79911BF8DBFEF758D8A9');
insert into log_hash values (95, X'B1A9925220471DDA43CD4DBC35152065D5033CD1053042DED1CDBDDEFA14FD8D');
insert into log_hash values (96, X'6270F376B42D7DC5DCB2997CBF162997AD9D317999D99586561D4819F84DE2E9');
insert into log_hash values (97, X'5267C8478B81015A427878AD0B27C308F262BEDCE5B9C0680EEA0DF38D9BB1F9');
insert into log_hash values (98, X'7C169C21E7D31B635D6CF82ED0314329CB1B5DED9CFD0E05ED175C1E8E096EA0');
insert into log_hash values (99, X'D9F0C3654AAFA8951556956B75B8A380BC0EA796FCBD54589463DE19D5D8F17E');
insert into account values ('064pd0r1n06mvm8ez04gx0jznm', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$kUmJINJO8GWBN8pFZ1KUkQ$R8yoiC4DuC6dsxGWRzPq8uxnDtkPYZdQwZY2Mvmeff0', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n06mvm8ez04gx0jznm/0', '064pd0r1n06mvm8ez04gx0jznm', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg2d9mv56x58e8z00m4', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg3sj0j6k3v0s6ybw9g', 10, '064pd0pyg2d9mv56x58e8z00m4', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a02xyvr4q0y5ncrdh0', '064pd0pyg3sj0j6k3v0s6ybw9g', '064pd0pyg0xnpxzxqcrgakqe78', NULL, NULL);
insert into bloc_member values ('064pd0q6a03a4kt93bq65g5jxw', '064pd0pyg3sj0j6k3v0s6ybw9g', '064pd0pyg19fhp5d1jzperbapw', NULL, NULL);
insert into bloc_member values ('064pd0qa736e8nnkyvendge34w', '064pd0pyg3sj0j6k3v0s6ybw9g', '064pd0pyg0mmdbpmfzqvkr2hsr', 19417, 19630);
insert into bloc_term values ('064pd0qe431rt92pv7j5g8a3z4', '064pd0pyg3sj0j6k3v0s6ybw9g', '064pd0pyg0xnpxzxqcrgakqe78', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj10ktjvwxh93zz8p0c0', '064pd0pyg3sj0j6k3v0s6ybw9g', '064pd0pyg19fhp5d1jzperbapw', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0w5ya57t3pz1ww008', '064pd0pyg3sj0j6k3v0s6ybw9g', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0xvdfsah7zrvxkzdc', '064pd0pyg3sj0j6k3v0s6ybw9g', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg171by0ry2qj1frj2w', '064pd0pyg3sj0j6k3v0s6ybw9g', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg19njhs3xw4zqg3580', '064pd0pyg3sj0j6k3v0s6ybw9g', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1ayh076db8gbdaykg', '064pd0pyg3sj0j6k3v0s6ybw9g', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1d0txk00by1d4834r', '064pd0pyg3sj0j6k3v0s6ybw9g', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1yy8tphr0yw3pb758', '064pd0pyg3sj0j6k3v0s6ybw9g', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg1zem0cawrmgwydpe8', '064pd0pyg3sj0j6k3v0s6ybw9g', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg24p39d4e8n7q4z640', '064pd0pyg3sj0j6k3v0s6ybw9g', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2bge5fvs0fd6rv4gr', '064pd0pyg3sj0j6k3v0s6ybw9g', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3gbdp7wsgjeg8yjcc', '064pd0pyg3sj0j6k3v0s6ybw9g', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3hr9kvz81tgc606gw', '064pd0pyg3sj0j6k3v0s6ybw9g', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3r2tc0rp86yjt7954', '064pd0pyg3sj0j6k3v0s6ybw9g', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv2pcy1s6hear4jjqpc', '064pd0pyg3sj0j6k3v0s6ybw9g', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr132prkc1ym1f16xnr', '064pd0pyg3sj0j6k3v0s6ybw9g', '064pd0qsv2pcy1s6hear4jjqpc', '064pd0pyg19fhp5d1jzperbapw', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny3r47e1tf358nhz6mm', '064pd0pyg3sj0j6k3v0s6ybw9g', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n3d06v0qvanfvzd208', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n0m03amd6qjmteaczc', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3h240w8x1vsfs84p0', '064pd0r1n0m03amd6qjmteaczc', '064pd0pyg03q5z1ws3vb6pt0pm', '064pd0r1n3d06v0qvanfvzd208', 8766, NULL);
insert into factor values ('064pd0r1n06mvm8ez04gx0jznm', 'ZmFjdG9yLzA2NHBkMHIxbjA2bXZtOGV6MDRneDBqem5tClVIRFQyUDJCNlNDTUVWNU43T05ZSTNPQjVDMzdINkRP', 1689642009000000);
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/0', '064pd0r1n06mvm8ez04gx0jznm', '3e1a68dac99244bc12eae6446e5f816fd4bac51997af2a411a23452877a70dd9');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/1', '064pd0r1n06mvm8ez04gx0jznm', '6a218dc28fcba6a783c53d31c2ff50f383c7157de09bfa4ac612e2a0d1b3bbe5');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/2', '064pd0r1n06mvm8ez04gx0jznm', '973884ca0db33edbd0cea162bbe44e61ad19d6ffed1f213e7b8ae4ea86f05412');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/3', '064pd0r1n06mvm8ez04gx0jznm', '76cbba51ce93d3d868c1a8b3ac9eda9bac37424496b38843fbf7fac82851a3a0');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/4', '064pd0r1n06mvm8ez04gx0jznm', '9c7752a756128870e70b0c416d6da0d2214ef2c646bb2f355c6cdd85990b4ac6');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/5', '064pd0r1n06mvm8ez04gx0jznm', 'd77133b0ac01cbe4c862dd0678f8533aa0fdef72460a54c2e4327f2d60530d01');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/6', '064pd0r1n06mvm8ez04gx0jznm', '851316a6b0c47ee44438a85ddea21509352e0145d98c3da0c2da11641330c2fa');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/7', '064pd0r1n06mvm8ez04gx0jznm', 'a4d43c01d7adc946f8b0cf50c4d698cc714f7d865f435961d1f6cd8e6af0cd1a');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/8', '064pd0r1n06mvm8ez04gx0jznm', '6fd6974e37e081b6046a2ef7ed447a0c85b611d332450860c1fa00077b3510d8');
insert into factor_code values ('064pd0r1n06mvm8ez04gx0jznm/9', '064pd0r1n06mvm8ez04gx0jznm', '6c0027b79be23b6a3681f09fe0b9ec66e1a8ddd999dd93f736c40f8790cc0bbc');
insert into factor_step values ('064pd0r1n06mvm8ez04gx0jznm', 56321400);
insert into passkey values ('064pd0r1n1rtfny98xk080g4tc', '064pd0r1n06mvm8ez04gx0jznm', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n1rr5jnenjrx41xpmr', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n0pcc1kbc32kkxymdw', '064pd0r1n06mvm8ez04gx0jznm', 'https://sso.example.org', 'người-số-1', '064pd0r1n06mvm8ez04gx0jznm', 1689642009000000);
insert into sheet_edition values ('064pd0r1n377tvt9rvnfk9nbar', 4, '064pd0pyg2d9mv56x58e8z00m4', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n0wwyv6y11aw30r62m', '064pd0r1n377tvt9rvnfk9nbar', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n1zbxw8z31fgpyk1tg', 7, '064pd0pyg3sj0j6k3v0s6ybw9g', 'year', '064pd0r1n377tvt9rvnfk9nbar', 'objection', 3, '12/BB-KTĐ', 19566, '', 1689642018000000, 1, NULL);
insert into review_due values ('064pd0r1n0g0nrch48jn5yh73g', '064pd0r1n1zbxw8z31fgpyk1tg', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n1eg260aqv3g48qz2w', '064pd0r1n1zbxw8z31fgpyk1tg', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n2mb0v57h9abby63km', '064pd0r1n1zbxw8z31fgpyk1tg', 'appraisal', '', 19559, '');
insert into review_due values ('064pd0r1n2q6zdz50c7rchkneg', '064pd0r1n1zbxw8z31fgpyk1tg', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n35jkxztvy72map9tc', '064pd0r1n1zbxw8z31fgpyk1tg', 'self', '', 19558, '');
insert into review_office values ('064pd0r1n13ar4q0e3kmcxpwzg', '064pd0r1n1zbxw8z31fgpyk1tg', 'to-thu-ky', '064pd0pyg0xnpxzxqcrgakqe78');
insert into review_interest values ('064pd0r1n3yvbeya7q9pn8g0dm', '064pd0r1n1zbxw8z31fgpyk1tg', 'nguoi-khac', '064pd0pyg0mmdbpmfzqvkr2hsr', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n1ggg1vmsv6nm9067g', 7, '064pd0r1n1zbxw8z31fgpyk1tg', '064pd0pyg19fhp5d1jzperbapw', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg19fhp5d1jzperbapw', '', '', NULL);
insert into review_form values ('064pd0r1n2zyt326avyg9d9f3r', 7, '064pd0r1n1zbxw8z31fgpyk1tg', '064pd0pyg0xnpxzxqcrgakqe78', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', '', '', NULL);
insert into review_form values ('064pd0r1n3mgazk6k2y06eqypc', 9, '064pd0r1n1zbxw8z31fgpyk1tg', '064pd0pyg0mmdbpmfzqvkr2hsr', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', '', 'theo kế hoạch', NULL);
insert into review_line values ('064pd0r1n0fdk01fdrctbh1ffc', '064pd0r1n3mgazk6k2y06eqypc', 'I.1', 'settled', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642014000000, '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n23617hxtm7tnq32z0', '064pd0r1n2zyt326avyg9d9f3r', 'I.1', 'settled', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642010000000, '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2dpaejntj1bqcn89c', '064pd0r1n1ggg1vmsv6nm9067g', 'I.1', 'settled', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642011000000, '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2dyf25wmc3c6zkxq0', '064pd0r1n1ggg1vmsv6nm9067g', 'I.2', 'settled', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642018000000, '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n2qmakxz32bgegb41w', '064pd0r1n2zyt326avyg9d9f3r', 'I.2', 'settled', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642017000000, '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n39h4qp8py5x0nskaw', '064pd0r1n3mgazk6k2y06eqypc', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642016000000, '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n00gsb7ykxz51w4arc', '064pd0r1n1ggg1vmsv6nm9067g', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642009000000);
insert into review_figure values ('064pd0r1n06xphcnh46rsmdx2c', '064pd0r1n2zyt326avyg9d9f3r', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642009000000);
insert into review_figure values ('064pd0r1n0x4hhec96xszekj2g', '064pd0r1n2zyt326avyg9d9f3r', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642009000000);
insert into review_figure values ('064pd0r1n1xh344ze6n47h4q0w', '064pd0r1n1ggg1vmsv6nm9067g', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642009000000);
insert into review_figure values ('064pd0r1n36z2mzre2qfrcpg9g', '064pd0r1n1ggg1vmsv6nm9067g', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642009000000);
insert into review_figure values ('064pd0r1n3xgc3c5zrkez0n8zg', '064pd0r1n2zyt326avyg9d9f3r', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642009000000);
insert into review_figure values ('064pd0rh904ffhhewnxyk5z1rg', '064pd0r1n3mgazk6k2y06eqypc', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', 1689642013000000);
insert into review_figure values ('064pd0rh904x96193f91hf2304', '064pd0r1n3mgazk6k2y06eqypc', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', 1689642013000000);
insert into review_figure values ('064pd0rh93z48sz5f7qz8v0dam', '064pd0r1n3mgazk6k2y06eqypc', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', 1689642013000000);
insert into review_entry values ('064pd0r5j1m3mxz47eywkcr56c', '064pd0r1n2zyt326avyg9d9f3r', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642010000000);
insert into review_entry values ('064pd0r5j2spqdn9ps606njp48', '064pd0r1n2zyt326avyg9d9f3r', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642010000000);
insert into review_entry values ('064pd0r9f06pp224enmsdda94c', '064pd0r1n1ggg1vmsv6nm9067g', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642011000000);
insert into review_entry values ('064pd0r9f3erdxdjt8b583xcg8', '064pd0r1n1ggg1vmsv6nm9067g', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642011000000);
insert into review_entry values ('064pd0rdc2304tn5ngzhkh4y0g', '064pd0r1n2zyt326avyg9d9f3r', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642012000000);
insert into review_entry values ('064pd0rdc3smrnjyy4dnz2m5k4', '064pd0r1n2zyt326avyg9d9f3r', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642012000000);
insert into review_entry values ('064pd0rh91hdthbbmc0pqp5kgw', '064pd0r1n1ggg1vmsv6nm9067g', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642013000000);
insert into review_entry values ('064pd0rh92fymkwt5y510j2134', '064pd0r1n1ggg1vmsv6nm9067g', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642013000000);
insert into review_entry values ('064pd0rn60rpsq3fp67wypen9c', '064pd0r1n3mgazk6k2y06eqypc', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642014000000);
insert into review_entry values ('064pd0rn63ec1786re48tbgpeg', '064pd0r1n3mgazk6k2y06eqypc', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642014000000);
insert into review_entry values ('064pd0rx00w7r98kfg2najvn9m', '064pd0r1n3mgazk6k2y06eqypc', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642016000000);
insert into review_entry values ('064pd0rx03jkt2qvpfsscsr6w4', '064pd0r1n3mgazk6k2y06eqypc', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642016000000);
insert into review_entry values ('064pd0s0x21c5fzs2craf1ersr', '064pd0r1n2zyt326avyg9d9f3r', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg19fhp5d1jzperbapw', 1689642017000000);
insert into review_entry values ('064pd0s4t0vq5e9j9e3hxrdndm', '064pd0r1n1ggg1vmsv6nm9067g', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg0xnpxzxqcrgakqe78', 1689642018000000);
insert into review_proof values ('064pd0rs31va8jpvwmjd638fh8', '064pd0r1n3mgazk6k2y06eqypc', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg0mmdbpmfzqvkr2hsr', 1689642015000000);
insert into review_result values ('064pd0s4t2gzxhh7r4w5de8pjw', '064pd0r1n1zbxw8z31fgpyk1tg', 1, 1689642018000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
