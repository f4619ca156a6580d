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
insert into goose_db_version values (1, 0, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (10, 10, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (11, 11, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (12, 12, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (2, 1, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (3, 2, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (4, 3, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (5, 4, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (6, 5, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (7, 6, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (8, 7, 1, '2026-11-24 17:08:09');
insert into goose_db_version values (9, 8, 1, '2026-11-24 17:08:09');
insert into unit values ('064pd0pyg1np243qev9176yksr', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1tx6bypdp3h8xn1p4', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg226e0w0vnx5hb9c2w', 2, 'so-b', 'sob', '064pd0pyg1tx6bypdp3h8xn1p4', 'so', 8766, 20147);
insert into unit values ('064pd0pyg36cwac4gykn6d7whg', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3kmf5bpqqbybj8st4', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3p4b8mxem2n1m5h5r', 2, 'so-a', 'soa', '064pd0pyg1tx6bypdp3h8xn1p4', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3x9g1s1vef17mpybg', 1, 'so-c', 'soc', '064pd0pyg1tx6bypdp3h8xn1p4', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg1np243qev9176yksr/1994-01-01', '064pd0pyg1np243qev9176yksr', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg1tx6bypdp3h8xn1p4/1994-01-01', '064pd0pyg1tx6bypdp3h8xn1p4', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg226e0w0vnx5hb9c2w/1994-01-01', '064pd0pyg226e0w0vnx5hb9c2w', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg36cwac4gykn6d7whg/1994-01-01', '064pd0pyg36cwac4gykn6d7whg', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg3kmf5bpqqbybj8st4/1994-01-01', '064pd0pyg3kmf5bpqqbybj8st4', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg3p4b8mxem2n1m5h5r/1994-01-01', '064pd0pyg3p4b8mxem2n1m5h5r', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3x9g1s1vef17mpybg/2025-03-01', '064pd0pyg3x9g1s1vef17mpybg', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg3x9g1s1vef17mpybg/0', '064pd0pyg3x9g1s1vef17mpybg', '064pd0pyg3p4b8mxem2n1m5h5r');
insert into unit_from values ('064pd0pyg3x9g1s1vef17mpybg/1', '064pd0pyg3x9g1s1vef17mpybg', '064pd0pyg226e0w0vnx5hb9c2w');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1tx6bypdp3h8xn1p4', '', 'unit/064pd0pyg1tx6bypdp3h8xn1p4
unit_name/064pd0pyg1tx6bypdp3h8xn1p4/1994-01-01', X'76CD3F1B93B377D97A000595918F6F086275F9E87B2973B09061D0C6F02362E2');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3p4b8mxem2n1m5h5r', '', 'unit/064pd0pyg3p4b8mxem2n1m5h5r
unit_name/064pd0pyg3p4b8mxem2n1m5h5r/1994-01-01', X'68F5F2D0DA0EAA36716F1668194D87185511AC01ABD845EE2102AB3E53512018');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_member/064pd0q6a3hspb6n0xhmp3bajm
bloc_member/064pd0q6a3m8e2x8fs4tatvtxr', X'D9A39696CB26936D874CFA6DFF5765EC1881A6A2D05D3D40DF062E02208C07ED');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_member/064pd0qa7161tvrqw6efqt3pmr', X'C4D57A44D6338F95D4D0DE0696112A0895DEE64A33C46E82EAE804EEC3D0E02C');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_term/064pd0qe430m48j4246n1m4a48', X'D96E1DEFB3577D9A09983CC067D59145D44CBBC6AC5B6CCC0469305E0A43DD09');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_term/064pd0qj107cfefs6ebzc7cfyr', X'5FDEEEAA8B18202DA32A2B511AF0CC3ECBDCB508EC2C66FB98E3B595B57E2BD1');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_paper/064pd0qny3t6p8w5tktmbj4p2r', X'0FD4C62B5BA3E32FED7D4C7DC021C04BB495FEB8DD590DAAA3BFA8C0FEBA3CFB');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_milestone/064pd0qsv2j09ma7dzfjthmt58', X'8E4B5BFAF277D117D08310CF51053BCCF928C1BA8125A69251A9C2E943770541');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_exception/064pd0qxr31apjjbw5xs7ga52r', X'43CE70DDB75E63C61EB82718843F29F456AB2329521E3A7864894CFF38B5A1E7');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', X'A26E581FD1E6ECFF639C6C228A3954CB40B70539357F2A0BAF134650D5ABDB25');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n20f3sbnd2hjq2r6s4', '', 'post_title/064pd0r1n20f3sbnd2hjq2r6s4', X'0EB7D6B7B1BB5117FC583D4F8A4DA3EA303F253EB45F357C93E5FB4FCD91B692');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n0wzay3n8f3bk4k8r4', '', 'person/064pd0r1n0wzay3n8f3bk4k8r4
person_post/064pd0r1n3321n3nrvsf99z8f0', X'BF783DF0CE2434EA162389407C8EBB188ECD2CC8B6514A265DB42CF06452A5FB');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg226e0w0vnx5hb9c2w', '', 'unit/064pd0pyg226e0w0vnx5hb9c2w
unit_name/064pd0pyg226e0w0vnx5hb9c2w/1994-01-01', X'3A86332813B431D52B156A506CB67AA3C268FE22A53FC3BAB6BF19A81DAD0E1B');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n2zkhk5mwfrd3ex3d8', '', 'file/064pd0r1n2zkhk5mwfrd3ex3d8', X'F04B8BBFD4EC3C4E0E7A4591199138D79E50E3D29675DF7408D7EB544FA66AE5');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n3age7sftawyx2651w', '', 'account/064pd0r1n3age7sftawyx2651w
account_role/064pd0r1n3age7sftawyx2651w/0', X'C6E4784F8AD1D6133C4921E65A02E85BAFBA851B2684EBD895BC67730E33BBB0');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n3age7sftawyx2651w', '', 'account/064pd0r1n3age7sftawyx2651w', '', 'account/064pd0r1n3age7sftawyx2651w', X'13669BAB0C740A82C8161F29F5866D13E93207408172DF7FD1C57C242AA4640B');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n3age7sftawyx2651w', '', 'account/064pd0r1n3age7sftawyx2651w', '', 'factor/064pd0r1n3age7sftawyx2651w
factor_code/064pd0r1n3age7sftawyx2651w/0
factor_code/064pd0r1n3age7sftawyx2651w/1
factor_code/064pd0r1n3age7sftawyx2651w/2
factor_code/064pd0r1n3age7sftawyx2651w/3
factor_code/064pd0r1n3age7sftawyx2651w/4
factor_code/064pd0r1n3age7sftawyx2651w/5
factor_code/064pd0r1n3age7sftawyx2651w/6
factor_code/064pd0r1n3age7sftawyx2651w/7
factor_code/064pd0r1n3age7sftawyx2651w/8
factor_code/064pd0r1n3age7sftawyx2651w/9
account/064pd0r1n3age7sftawyx2651w', X'5537163EE461415C04C5DD5846A69B4F6E5B382F0D44FE52B691AEA5EBA418BF');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n3age7sftawyx2651w', '', 'account/064pd0r1n3age7sftawyx2651w', '', 'passkey/064pd0r1n2we59hvjf3vkgatj8
account/064pd0r1n3age7sftawyx2651w', X'7B7B2BCF461A5F91E5CC08F8AECFDC80210FB07A16DB6556235E9356550FE5DE');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n3age7sftawyx2651w', '', 'account/064pd0r1n3age7sftawyx2651w', '', 'sso_link/064pd0r1n28yyn4n95b28wq44c
account/064pd0r1n3age7sftawyx2651w', X'DD19497D76DE45439E06B3E1575BB06EB04CFF47A52A0A01CE0A3DEDD1F369B3');
insert into log values (26, 1689642009000000, 'sheet.add', 'quan-tri', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38', X'B7F117152F74337B035530E2D17B248F37213D1AEC0590630B37FE25E7C8273B');
insert into log values (27, 1689642009000000, 'sheet.comment', 'quan-tri', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38
sheet_comment/064pd0r1n1e23cwt5dmnq27x5m', X'1FB78A36A40A12F2CE1BC13DCB2BFF142B210F9DB3A0AD6B5F475B019EE30293');
insert into log values (28, 1689642009000000, 'sheet.reply', 'quan-tri', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38
sheet_comment/064pd0r1n1e23cwt5dmnq27x5m', X'F66E6C1542FC3BB558304036D029C7377F745FA9EE9BA2165E458B7998AFC8BA');
insert into log values (29, 1689642009000000, 'sheet.issue', 'quan-tri', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38', '', 'sheet_edition/064pd0r1n1367401ar6qyk3j38', X'150F872AA4F85F1F8E3E95F4810BBE3A4524A277E8C6F837F013619B054FCE38');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3x9g1s1vef17mpybg', '', 'unit/064pd0pyg3p4b8mxem2n1m5h5r
unit/064pd0pyg226e0w0vnx5hb9c2w
unit/064pd0pyg3x9g1s1vef17mpybg
unit_from/064pd0pyg3x9g1s1vef17mpybg/0
unit_from/064pd0pyg3x9g1s1vef17mpybg/1
unit_name/064pd0pyg3x9g1s1vef17mpybg/2025-03-01', X'9C54A7BA740E20AA71040F1E13E22AF675139EF9F3B6E9D065000082C9CAF107');
insert into log values (30, 1689642009000000, 'review.open', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_round/064pd0r1n2r3w5grv2vendw92w', '', 'review_round/064pd0r1n2r3w5grv2vendw92w
review_due/064pd0r1n397v4ak536qnjgnd4
review_due/064pd0r1n3sdbqbfdytm1yhqc8
review_due/064pd0r1n0eg9zrzes2jp30wrc
review_due/064pd0r1n080qesfc67ff6vda4
review_due/064pd0r1n1q49spanbctzsw24w
review_office/064pd0r1n1qsthez1d1sa1vdc4
review_form/064pd0r1n1x60h9jcxbdjmzdg0
review_line/064pd0r1n0spa09de943ffp0p0
review_line/064pd0r1n0650bfvknm2dfcrdw
review_form/064pd0r1n1be1zwy19wa95fe54
review_line/064pd0r1n3wa3pe5msrd7ww5dr
review_line/064pd0r1n3sn4fb94s3gbxk064
review_form/064pd0r1n2jbegmjwqda3g0bsg
review_line/064pd0r1n098rj90wryhb80t7m
review_line/064pd0r1n21nt9dsh28fx9exr8', X'8C3EE7EB01A0E443276FDDDB74694B18055C5F07EB9E3308D0D5234EDA0D7FF0');
insert into log values (31, 1689642009000000, 'review.declare', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_round/064pd0r1n2r3w5grv2vendw92w', '', 'review_round/064pd0r1n2r3w5grv2vendw92w
review_interest/064pd0r1n0avym69ays63yh71r', X'B788EB6684C25E31B2F98A0E203A65D0169FE92794D684F6E129D173E8241F8D');
insert into log values (32, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0', '', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0
review_figure/064pd0r1n1vht2qtvne2abavp4
review_figure/064pd0r1n135d4hv9mt2vpgm5c
review_figure/064pd0r1n2pdq0jwaexefxa5r8', X'BDA5B10D13ED2268E7AE309780860ED5C3AE7635B313BD107387B393136C125F');
insert into log values (33, 1689642009000000, 'review.send', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0', '', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0', X'068507F22F90BAE1963CF6C0D7D54A645B6EB5EE77CF7F31EDA9E4712B90A5D3');
insert into log values (34, 1689642009000000, 'review.fill', 'nguoi-064pd0pyg1np243qev9176yksr', '064pd0pyg1np243qev9176yksr', 'review_form/064pd0r1n1be1zwy19wa95fe54', '', 'review_form/064pd0r1n1be1zwy19wa95fe54
review_figure/064pd0r1n3eerkq7bvtnkwggk8
review_figure/064pd0r1n3vs866c4gv6atbsp4
review_figure/064pd0r1n1bhb8bk03vkjqy884', X'2BDC0B65E4CDE088B4F4CB3044133EF6DD64FF3D5E8A3F1FEC5486992820D878');
insert into log values (35, 1689642009000000, 'review.send', 'nguoi-064pd0pyg1np243qev9176yksr', '064pd0pyg1np243qev9176yksr', 'review_form/064pd0r1n1be1zwy19wa95fe54', '', 'review_form/064pd0r1n1be1zwy19wa95fe54', X'F6743881782204D5C69F101CE95D5D6131842D1C8E350E8BCEE989F01D9D24B6');
insert into log values (36, 1689642009000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_round/064pd0r1n2r3w5grv2vendw92w', '', 'review_round/064pd0r1n2r3w5grv2vendw92w', X'78809219E4092E323F2173736A5F55824BBF48ABC9E95CC733850EC8119ADB05');
insert into log values (37, 1689642010000000, 'review.match', 'nguoi-064pd0pyg1np243qev9176yksr', '064pd0pyg1np243qev9176yksr', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0', '', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0
review_line/064pd0r1n0spa09de943ffp0p0
review_entry/064pd0r5j132pyz4r0eqm4j1mm
review_entry/064pd0r5j1deaw041391jzjxe4', X'69289F6F503578DE307CDA9518A61CF7189186406B7AEB3C15254FE3F896B54A');
insert into log values (38, 1689642011000000, 'review.match', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n1be1zwy19wa95fe54', '', 'review_form/064pd0r1n1be1zwy19wa95fe54
review_line/064pd0r1n3wa3pe5msrd7ww5dr
review_entry/064pd0r9f27dkb6at5khg80bf8
review_entry/064pd0r9f0mjbb6vrsw18pjwg8', X'40E55A39F1AC86E3C56BCBBC6F2CA488194E056355717A039A89A21E91339237');
insert into log values (39, 1689642012000000, 'review.match', 'nguoi-064pd0pyg1np243qev9176yksr', '064pd0pyg1np243qev9176yksr', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0', '', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0
review_line/064pd0r1n0650bfvknm2dfcrdw
review_entry/064pd0rdc0drac415xznak1fp8
review_entry/064pd0rdc1pgsgs4pmk2mm8wdg', X'43B8614112B9B88129C0096CDEEC162EF4B20E26817AEFE2A5FA15864E0D95D4');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg36cwac4gykn6d7whg', '', 'unit/064pd0pyg36cwac4gykn6d7whg
unit_name/064pd0pyg36cwac4gykn6d7whg/1994-01-01', X'2CABD47E4B7BDD7527BF32887C2186E6FB3A5ADF609010B033C00FDA35EE9BED');
insert into log values (40, 1689642013000000, 'review.match', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n1be1zwy19wa95fe54', '', 'review_form/064pd0r1n1be1zwy19wa95fe54
review_line/064pd0r1n3sn4fb94s3gbxk064
review_entry/064pd0rh91w8bbmd9dam3x4wn4
review_entry/064pd0rh92veb9q5tt0x37dz4w', X'8E6AFBCA07516FF543E0D19F3FFB12C6C8B0CB4D2321D462F0F05BCB6172FA9B');
insert into log values (41, 1689642013000000, 'review.grant', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', X'2E4631655DA5FEE41B350345C0B076C98C5C9D2A15E04B6B3D683D91FAC2569B');
insert into log values (42, 1689642013000000, 'review.fill', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', '064pd0pyg3kmf5bpqqbybj8st4', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0
review_line/064pd0r1n0650bfvknm2dfcrdw
review_form/064pd0r1n2jbegmjwqda3g0bsg
review_figure/064pd0rh92dmh5y1tcjgrk0bh0
review_figure/064pd0rh9165k49p4efznvb98m
review_figure/064pd0rh92n2d1nadg2csexsg8
review_form/064pd0r1n1be1zwy19wa95fe54
review_line/064pd0r1n3sn4fb94s3gbxk064', X'5643CD2BF8820D7206BCDBE1BAB665B32B30744BAE04929878B6FFE6FD25A72D');
insert into log values (43, 1689642013000000, 'review.send', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', '064pd0pyg3kmf5bpqqbybj8st4', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', X'66D46A708899117279284973A966F7DC5E9D8DED533FCBC844B7E9E666AA356D');
insert into log values (44, 1689642014000000, 'review.match', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n2jbegmjwqda3g0bsg
review_line/064pd0r1n098rj90wryhb80t7m
review_entry/064pd0rn60vwe7njd6hgxmqk0r
review_entry/064pd0rn61w783cv4wnafrp644', X'4BDC55C5497365A9589B602568F2D5792BA5A08FC692774241A0FE7FD46133D1');
insert into log values (45, 1689642015000000, 'review.return', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n2jbegmjwqda3g0bsg
review_line/064pd0r1n21nt9dsh28fx9exr8', X'FF29684E33D62500FC705E30FD9423BAC07A664471EBE0D77F8DCC5B3D1BF04D');
insert into log values (46, 1689642015000000, 'review.attach', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', '064pd0pyg3kmf5bpqqbybj8st4', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n2jbegmjwqda3g0bsg
review_proof/064pd0rs309f5k6h1n6vxg3mdr', X'9EC251FF28762ABBEE6994C08C7EBC3158C24E4CC6DDA27E51C3CCE9EE195101');
insert into log values (47, 1689642015000000, 'review.send', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', '064pd0pyg3kmf5bpqqbybj8st4', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n2jbegmjwqda3g0bsg
review_line/064pd0r1n21nt9dsh28fx9exr8', X'7DE3A286C00385B18BA5F21819432EA2DF303BF2D86395B5561363BDD970B0C8');
insert into log values (48, 1689642016000000, 'review.match', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n2jbegmjwqda3g0bsg', '', 'review_form/064pd0r1n2jbegmjwqda3g0bsg
review_line/064pd0r1n21nt9dsh28fx9exr8
review_entry/064pd0rx0257q3wt30bgc56etg
review_entry/064pd0rx02vggda1sye72jcqsw', X'42093AB55020AE389FA6BAF64E2BF27294896D3D8A879E33E5B9CC366952EE56');
insert into log values (49, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_round/064pd0r1n2r3w5grv2vendw92w', '', 'review_round/064pd0r1n2r3w5grv2vendw92w', X'8A769655777D193E814E1A4CA76D02F791DF12B5ABDF7611A11EDFEC791C0421');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1np243qev9176yksr', '', 'unit/064pd0pyg1np243qev9176yksr
unit_name/064pd0pyg1np243qev9176yksr/1994-01-01', X'9FF959AF77941DDB583A759E2961088A85D1821AE28C9C4E5C72080C60939D83');
insert into log values (50, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_round/064pd0r1n2r3w5grv2vendw92w', '', 'review_round/064pd0r1n2r3w5grv2vendw92w', X'35483AC2B04C1BF87DE45B10E608368B36A75103DF11C08E73217BD16DE08AE3');
insert into log values (51, 1689642016000000, 'review.advance', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_round/064pd0r1n2r3w5grv2vendw92w', '', 'review_round/064pd0r1n2r3w5grv2vendw92w', X'F1D74AF71C304CD3E841CF919B34548846A9455B97BEAD016CA05EE9108B68E2');
insert into log values (52, 1689642017000000, 'review.settle', 'nguoi-064pd0pyg1np243qev9176yksr', '064pd0pyg1np243qev9176yksr', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0', '', 'review_form/064pd0r1n1x60h9jcxbdjmzdg0
review_line/064pd0r1n0650bfvknm2dfcrdw
review_entry/064pd0s0x2p9a3h4byvahpcjam', X'51B1F70202F5D4EA5AAAE13A83D74491CF44AFEB382B96B10B29F26F3FA5F03E');
insert into log values (53, 1689642018000000, 'review.settle', 'nguoi-064pd0pyg36cwac4gykn6d7whg', '064pd0pyg36cwac4gykn6d7whg', 'review_form/064pd0r1n1be1zwy19wa95fe54', '', 'review_form/064pd0r1n1be1zwy19wa95fe54
review_line/064pd0r1n3sn4fb94s3gbxk064
review_entry/064pd0s4t0f66zpf1v5twcf288', X'0FEB8E30C8E4C0B7C8FF87C3C1916878A8CAA6652BCC03898A13451418D3196E');
insert into log values (54, 1689642018000000, 'review.publish', 'nguoi-khoi-truong', '064pd0pyg36cwac4gykn6d7whg', 'review_round/064pd0r1n2r3w5grv2vendw92w', '', 'review_result/064pd0s4t2j40gq7ekgyxr8bwc
review_round/064pd0r1n2r3w5grv2vendw92w', X'3A25FEF189117F470640A94427620D22A68F7616693C55EA337B53E98DAF03CD');
insert into log values (55, 1689642018000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'59325CFDB76203F6A8392036F1C4A288A29EEF049575AA4312B98275A0728CD9');
insert into log values (56, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'59C1AD404F8D34C73DFF2AA0BBBD71B762E5450A55A314D8FC155445D4938C33');
insert into log values (57, 1689642018000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'BAF1A7E0B6C45ADA31FAEB133F5A8D9AABC82E7C636FDB783A69B1CA9BA680A0');
insert into log values (58, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'17A7F5F45CE590521FB667D3AB709EDB937AC0C731BA807ED2741DF467FF7711');
insert into log values (59, 1689642018000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'F4C6BD475C45AB5BA14B25176DF7D542F5C42DC9FF8F7CC6ABC717A2AC019EDE');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3kmf5bpqqbybj8st4', '', 'unit/064pd0pyg3kmf5bpqqbybj8st4
unit_name/064pd0pyg3kmf5bpqqbybj8st4/1994-01-01', X'8FEF76EDA2B88845099083890647A4EF5462B33749F804450CCD5F48B0F4BC53');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg23sk9w9e8r9j358e8', '', 'bloc/064pd0pyg23sk9w9e8r9j358e8', X'2E161A6094C079077F838FE548506867335660DB1D0281A87A865A2158CCEA1A');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w
bloc_milestone/064pd0pyg07p178tdgv0cpfyfc
bloc_milestone/064pd0pyg0e4p9mjdg4622b2hw
bloc_milestone/064pd0pyg19sd6ztgnj9md8ej4
bloc_milestone/064pd0pyg1bepy8e4atay6xfec
bloc_milestone/064pd0pyg1eh40xrycd6zsa3pg
bloc_milestone/064pd0pyg1fsz33p2vm0n87y6w
bloc_milestone/064pd0pyg1w88c2r66e7as6pwm
bloc_milestone/064pd0pyg20pf9n9qrh4ffmj0m
bloc_milestone/064pd0pyg23j5ekjd6s08vam8c
bloc_milestone/064pd0pyg2s0hfxfb2y437mzy4
bloc_milestone/064pd0pyg37pd2nsvs8p2mb87w
bloc_milestone/064pd0pyg3a5n5zr5991ddm7b4
bloc_milestone/064pd0pyg3s8wcke1fnacyqbwm', X'7A8B2B1D04B01ED70D04DB2DBD78056F24B70AB480C799E2EF1A63B4C42DB336');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', '', 'bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', X'D908AB372E186CFEFF9ED2BC098456E66069719D2BE2F8C8F60F628FB56DFBA8');
insert into log_row values ('account/064pd0r1n3age7sftawyx2651w', 21);
insert into log_row values ('account/064pd0r1n3age7sftawyx2651w', 22);
insert into log_row values ('account/064pd0r1n3age7sftawyx2651w', 23);
insert into log_row values ('account/064pd0r1n3age7sftawyx2651w', 24);
insert into log_row values ('account/064pd0r1n3age7sftawyx2651w', 25);
insert into log_row values ('account/tài-khoản-000', 56);
insert into log_row values ('account/tài-khoản-000', 57);
insert into log_row values ('account/tài-khoản-001', 58);
insert into log_row values ('account/tài-khoản-002', 59);
insert into log_row values ('account_role/064pd0r1n3age7sftawyx2651w/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 56);
insert into log_row values ('account_role/tài-khoản-001/0', 58);
insert into log_row values ('account_role/tài-khoản-002/0', 59);
insert into log_row values ('bloc/064pd0pyg23sk9w9e8r9j358e8', 7);
insert into log_row values ('bloc_exception/064pd0qxr31apjjbw5xs7ga52r', 16);
insert into log_row values ('bloc_member/064pd0q6a3hspb6n0xhmp3bajm', 10);
insert into log_row values ('bloc_member/064pd0q6a3m8e2x8fs4tatvtxr', 10);
insert into log_row values ('bloc_member/064pd0qa7161tvrqw6efqt3pmr', 11);
insert into log_row values ('bloc_milestone/064pd0pyg07p178tdgv0cpfyfc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0e4p9mjdg4622b2hw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg19sd6ztgnj9md8ej4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1bepy8e4atay6xfec', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1eh40xrycd6zsa3pg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1fsz33p2vm0n87y6w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1w88c2r66e7as6pwm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg20pf9n9qrh4ffmj0m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg23j5ekjd6s08vam8c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2s0hfxfb2y437mzy4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg37pd2nsvs8p2mb87w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3a5n5zr5991ddm7b4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3s8wcke1fnacyqbwm', 8);
insert into log_row values ('bloc_milestone/064pd0qsv2j09ma7dzfjthmt58', 15);
insert into log_row values ('bloc_paper/064pd0qny3t6p8w5tktmbj4p2r', 14);
insert into log_row values ('bloc_term/064pd0qe430m48j4246n1m4a48', 12);
insert into log_row values ('bloc_term/064pd0qj107cfefs6ebzc7cfyr', 13);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 10);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 11);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 12);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 13);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 14);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 15);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 16);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 17);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 8);
insert into log_row values ('bloc_year/064pd0pyg1mqh6v6fdx2p32b0w', 9);
insert into log_row values ('factor/064pd0r1n3age7sftawyx2651w', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/0', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/1', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/2', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/3', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/4', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/5', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/6', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/7', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/8', 23);
insert into log_row values ('factor_code/064pd0r1n3age7sftawyx2651w/9', 23);
insert into log_row values ('file/064pd0r1n2zkhk5mwfrd3ex3d8', 20);
insert into log_row values ('log_body/1', 55);
insert into log_row values ('passkey/064pd0r1n2we59hvjf3vkgatj8', 24);
insert into log_row values ('person/064pd0r1n0wzay3n8f3bk4k8r4', 19);
insert into log_row values ('person_post/064pd0r1n3321n3nrvsf99z8f0', 19);
insert into log_row values ('post_title/064pd0r1n20f3sbnd2hjq2r6s4', 18);
insert into log_row values ('review_due/064pd0r1n080qesfc67ff6vda4', 30);
insert into log_row values ('review_due/064pd0r1n0eg9zrzes2jp30wrc', 30);
insert into log_row values ('review_due/064pd0r1n1q49spanbctzsw24w', 30);
insert into log_row values ('review_due/064pd0r1n397v4ak536qnjgnd4', 30);
insert into log_row values ('review_due/064pd0r1n3sdbqbfdytm1yhqc8', 30);
insert into log_row values ('review_entry/064pd0r5j132pyz4r0eqm4j1mm', 37);
insert into log_row values ('review_entry/064pd0r5j1deaw041391jzjxe4', 37);
insert into log_row values ('review_entry/064pd0r9f0mjbb6vrsw18pjwg8', 38);
insert into log_row values ('review_entry/064pd0r9f27dkb6at5khg80bf8', 38);
insert into log_row values ('review_entry/064pd0rdc0drac415xznak1fp8', 39);
insert into log_row values ('review_entry/064pd0rdc1pgsgs4pmk2mm8wdg', 39);
insert into log_row values ('review_entry/064pd0rh91w8bbmd9dam3x4wn4', 40);
insert into log_row values ('review_entry/064pd0rh92veb9q5tt0x37dz4w', 40);
insert into log_row values ('review_entry/064pd0rn60vwe7njd6hgxmqk0r', 44);
insert into log_row values ('review_entry/064pd0rn61w783cv4wnafrp644', 44);
insert into log_row values ('review_entry/064pd0rx0257q3wt30bgc56etg', 48);
insert into log_row values ('review_entry/064pd0rx02vggda1sye72jcqsw', 48);
insert into log_row values ('review_entry/064pd0s0x2p9a3h4byvahpcjam', 52);
insert into log_row values ('review_entry/064pd0s4t0f66zpf1v5twcf288', 53);
insert into log_row values ('review_figure/064pd0r1n135d4hv9mt2vpgm5c', 32);
insert into log_row values ('review_figure/064pd0r1n1bhb8bk03vkjqy884', 34);
insert into log_row values ('review_figure/064pd0r1n1vht2qtvne2abavp4', 32);
insert into log_row values ('review_figure/064pd0r1n2pdq0jwaexefxa5r8', 32);
insert into log_row values ('review_figure/064pd0r1n3eerkq7bvtnkwggk8', 34);
insert into log_row values ('review_figure/064pd0r1n3vs866c4gv6atbsp4', 34);
insert into log_row values ('review_figure/064pd0rh9165k49p4efznvb98m', 42);
insert into log_row values ('review_figure/064pd0rh92dmh5y1tcjgrk0bh0', 42);
insert into log_row values ('review_figure/064pd0rh92n2d1nadg2csexsg8', 42);
insert into log_row values ('review_form/064pd0r1n1be1zwy19wa95fe54', 30);
insert into log_row values ('review_form/064pd0r1n1be1zwy19wa95fe54', 34);
insert into log_row values ('review_form/064pd0r1n1be1zwy19wa95fe54', 35);
insert into log_row values ('review_form/064pd0r1n1be1zwy19wa95fe54', 38);
insert into log_row values ('review_form/064pd0r1n1be1zwy19wa95fe54', 40);
insert into log_row values ('review_form/064pd0r1n1be1zwy19wa95fe54', 42);
insert into log_row values ('review_form/064pd0r1n1be1zwy19wa95fe54', 53);
insert into log_row values ('review_form/064pd0r1n1x60h9jcxbdjmzdg0', 30);
insert into log_row values ('review_form/064pd0r1n1x60h9jcxbdjmzdg0', 32);
insert into log_row values ('review_form/064pd0r1n1x60h9jcxbdjmzdg0', 33);
insert into log_row values ('review_form/064pd0r1n1x60h9jcxbdjmzdg0', 37);
insert into log_row values ('review_form/064pd0r1n1x60h9jcxbdjmzdg0', 39);
insert into log_row values ('review_form/064pd0r1n1x60h9jcxbdjmzdg0', 42);
insert into log_row values ('review_form/064pd0r1n1x60h9jcxbdjmzdg0', 52);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 30);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 41);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 42);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 43);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 44);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 45);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 46);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 47);
insert into log_row values ('review_form/064pd0r1n2jbegmjwqda3g0bsg', 48);
insert into log_row values ('review_interest/064pd0r1n0avym69ays63yh71r', 31);
insert into log_row values ('review_line/064pd0r1n0650bfvknm2dfcrdw', 30);
insert into log_row values ('review_line/064pd0r1n0650bfvknm2dfcrdw', 39);
insert into log_row values ('review_line/064pd0r1n0650bfvknm2dfcrdw', 42);
insert into log_row values ('review_line/064pd0r1n0650bfvknm2dfcrdw', 52);
insert into log_row values ('review_line/064pd0r1n098rj90wryhb80t7m', 30);
insert into log_row values ('review_line/064pd0r1n098rj90wryhb80t7m', 44);
insert into log_row values ('review_line/064pd0r1n0spa09de943ffp0p0', 30);
insert into log_row values ('review_line/064pd0r1n0spa09de943ffp0p0', 37);
insert into log_row values ('review_line/064pd0r1n21nt9dsh28fx9exr8', 30);
insert into log_row values ('review_line/064pd0r1n21nt9dsh28fx9exr8', 45);
insert into log_row values ('review_line/064pd0r1n21nt9dsh28fx9exr8', 47);
insert into log_row values ('review_line/064pd0r1n21nt9dsh28fx9exr8', 48);
insert into log_row values ('review_line/064pd0r1n3sn4fb94s3gbxk064', 30);
insert into log_row values ('review_line/064pd0r1n3sn4fb94s3gbxk064', 40);
insert into log_row values ('review_line/064pd0r1n3sn4fb94s3gbxk064', 42);
insert into log_row values ('review_line/064pd0r1n3sn4fb94s3gbxk064', 53);
insert into log_row values ('review_line/064pd0r1n3wa3pe5msrd7ww5dr', 30);
insert into log_row values ('review_line/064pd0r1n3wa3pe5msrd7ww5dr', 38);
insert into log_row values ('review_office/064pd0r1n1qsthez1d1sa1vdc4', 30);
insert into log_row values ('review_proof/064pd0rs309f5k6h1n6vxg3mdr', 46);
insert into log_row values ('review_result/064pd0s4t2j40gq7ekgyxr8bwc', 54);
insert into log_row values ('review_round/064pd0r1n2r3w5grv2vendw92w', 30);
insert into log_row values ('review_round/064pd0r1n2r3w5grv2vendw92w', 31);
insert into log_row values ('review_round/064pd0r1n2r3w5grv2vendw92w', 36);
insert into log_row values ('review_round/064pd0r1n2r3w5grv2vendw92w', 49);
insert into log_row values ('review_round/064pd0r1n2r3w5grv2vendw92w', 50);
insert into log_row values ('review_round/064pd0r1n2r3w5grv2vendw92w', 51);
insert into log_row values ('review_round/064pd0r1n2r3w5grv2vendw92w', 54);
insert into log_row values ('sheet_comment/064pd0r1n1e23cwt5dmnq27x5m', 27);
insert into log_row values ('sheet_comment/064pd0r1n1e23cwt5dmnq27x5m', 28);
insert into log_row values ('sheet_edition/064pd0r1n1367401ar6qyk3j38', 26);
insert into log_row values ('sheet_edition/064pd0r1n1367401ar6qyk3j38', 27);
insert into log_row values ('sheet_edition/064pd0r1n1367401ar6qyk3j38', 28);
insert into log_row values ('sheet_edition/064pd0r1n1367401ar6qyk3j38', 29);
insert into log_row values ('sso_link/064pd0r1n28yyn4n95b28wq44c', 25);
insert into log_row values ('unit/064pd0pyg1np243qev9176yksr', 5);
insert into log_row values ('unit/064pd0pyg1tx6bypdp3h8xn1p4', 0);
insert into log_row values ('unit/064pd0pyg226e0w0vnx5hb9c2w', 2);
insert into log_row values ('unit/064pd0pyg226e0w0vnx5hb9c2w', 3);
insert into log_row values ('unit/064pd0pyg36cwac4gykn6d7whg', 4);
insert into log_row values ('unit/064pd0pyg3kmf5bpqqbybj8st4', 6);
insert into log_row values ('unit/064pd0pyg3p4b8mxem2n1m5h5r', 1);
insert into log_row values ('unit/064pd0pyg3p4b8mxem2n1m5h5r', 3);
insert into log_row values ('unit/064pd0pyg3x9g1s1vef17mpybg', 3);
insert into log_row values ('unit_from/064pd0pyg3x9g1s1vef17mpybg/0', 3);
insert into log_row values ('unit_from/064pd0pyg3x9g1s1vef17mpybg/1', 3);
insert into log_row values ('unit_name/064pd0pyg1np243qev9176yksr/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg1tx6bypdp3h8xn1p4/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg226e0w0vnx5hb9c2w/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg36cwac4gykn6d7whg/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg3kmf5bpqqbybj8st4/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg3p4b8mxem2n1m5h5r/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3x9g1s1vef17mpybg/2025-03-01', 3);
insert into log_body values (0, X'342849D5B71C804785F7F939425A5F2A', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1tx6bypdp3h8xn1p4","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg1tx6bypdp3h8xn1p4","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1tx6bypdp3h8xn1p4/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1tx6bypdp3h8xn1p4/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg1tx6bypdp3h8xn1p4"}}]}');
insert into log_body values (10, X'18FB06BC0F75397357494C7D66F338D0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a3hspb6n0xhmp3bajm","after":{"from_day":null,"id":"064pd0q6a3hspb6n0xhmp3bajm","to_day":null,"unit":"064pd0pyg36cwac4gykn6d7whg","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_member","id":"064pd0q6a3m8e2x8fs4tatvtxr","after":{"from_day":null,"id":"064pd0q6a3m8e2x8fs4tatvtxr","to_day":null,"unit":"064pd0pyg1np243qev9176yksr","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (11, X'7F8C76DA4EEED74396699C1CDFC8F799', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa7161tvrqw6efqt3pmr","after":{"from_day":19417,"id":"064pd0qa7161tvrqw6efqt3pmr","to_day":19630,"unit":"064pd0pyg3kmf5bpqqbybj8st4","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (12, X'7D4BD0C737B23AE5A85DD20598AA8B4F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe430m48j4246n1m4a48","after":{"from_day":null,"id":"064pd0qe430m48j4246n1m4a48","post":"head","to_day":null,"unit":"064pd0pyg36cwac4gykn6d7whg","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (13, X'38C17C611D1170B834FE166B7C63B4D9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj107cfefs6ebzc7cfyr","after":{"from_day":19389,"id":"064pd0qj107cfefs6ebzc7cfyr","post":"deputy","to_day":null,"unit":"064pd0pyg1np243qev9176yksr","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (14, X'276F0B4F1E92C1610E6F35E789345605', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny3t6p8w5tktmbj4p2r","after":{"file":"ab12","id":"064pd0qny3t6p8w5tktmbj4p2r","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (15, X'8635569FA33F7A42929D85550A85C0B9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv2j09ma7dzfjthmt58","after":{"done":null,"due":19452,"id":"064pd0qsv2j09ma7dzfjthmt58","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (16, X'A00240D794A0962361EC1CF995B6843C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr31apjjbw5xs7ga52r","after":{"due":19459,"id":"064pd0qxr31apjjbw5xs7ga52r","milestone":"064pd0qsv2j09ma7dzfjthmt58","unit":"064pd0pyg1np243qev9176yksr","why":"khóa sổ ngày 10","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (17, X'A2253B4703C24984E0687CC71AB0C5FA', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'1BE29A609CC0E038CBD109A9034836F0', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n20f3sbnd2hjq2r6s4","after":{"id":"064pd0r1n20f3sbnd2hjq2r6s4","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'28D03C503B306A76CF7B324E4140E62F', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n0wzay3n8f3bk4k8r4","after":{"code":"an","code_key":"an","id":"064pd0r1n0wzay3n8f3bk4k8r4","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3321n3nrvsf99z8f0","after":{"from_day":8766,"id":"064pd0r1n3321n3nrvsf99z8f0","person":"064pd0r1n0wzay3n8f3bk4k8r4","title":"064pd0r1n20f3sbnd2hjq2r6s4","to_day":null,"unit":"064pd0pyg1tx6bypdp3h8xn1p4"}}]}');
insert into log_body values (2, X'0DFFAC858374077216FA249EC1D23F3C', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg226e0w0vnx5hb9c2w","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg226e0w0vnx5hb9c2w","kind":"so","opened":8766,"parent":"064pd0pyg1tx6bypdp3h8xn1p4","version":1}},{"table":"unit_name","id":"064pd0pyg226e0w0vnx5hb9c2w/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg226e0w0vnx5hb9c2w/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg226e0w0vnx5hb9c2w"}}]}');
insert into log_body values (20, X'99FC5025AE8BCB09C1A7333849A073D7', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n2zkhk5mwfrd3ex3d8","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n2zkhk5mwfrd3ex3d8","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'E7440C4088C2952B3CF65FE64B36BBDC', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n3age7sftawyx2651w","after":{"code":"4b3492f6b2b15e1f6f0119374949b4a284797f0b8a6817df4db09f0ee6d50ce8","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n3age7sftawyx2651w/0","after":{"account":"064pd0r1n3age7sftawyx2651w","from_day":19358,"id":"064pd0r1n3age7sftawyx2651w/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'1516F20F7F0B8A506F2CEA93403219E2', '{"changes":[{"table":"account","id":"064pd0r1n3age7sftawyx2651w","before":{"code":"4b3492f6b2b15e1f6f0119374949b4a284797f0b8a6817df4db09f0ee6d50ce8","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"eda7cf1b220a1df482b821ab49a256143326d73522440fa38fd19e1249faeee0","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'4240427ACE3B4F8E72D0C2C8EC545CB1', '{"changes":[{"table":"factor","id":"064pd0r1n3age7sftawyx2651w","after":{"id":"064pd0r1n3age7sftawyx2651w","key":"39e9e9dd0f28beda01ba0ede9d10edfca429576ebd4b518976c289bb134ba4a4","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/0","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"0a18d51bc4ef97718a82559d8a0ca087ed238d6842bb35b7388583140d8d0721","id":"064pd0r1n3age7sftawyx2651w/0"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/1","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"e7c79eb473f68c605cdcdd83be372f7a01da63c339c0cdf9f2c4b92cb71888bb","id":"064pd0r1n3age7sftawyx2651w/1"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/2","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"2c64b50f85f5fd7a168a7163817a054eeee04ab7209e79edbbea20695b4de0ab","id":"064pd0r1n3age7sftawyx2651w/2"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/3","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"ad5eb37f25ba0514be0d16c000f232b440520abd0b161ec3d714514748472e7a","id":"064pd0r1n3age7sftawyx2651w/3"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/4","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"9e88abf0dbeb12fa14130106a7cf7b75361f287b5534262339e41bd0d6146145","id":"064pd0r1n3age7sftawyx2651w/4"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/5","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"2c286a0542e8b78a8619a7dd243497d03beabbea735505be5e1d4dec67f1f10f","id":"064pd0r1n3age7sftawyx2651w/5"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/6","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"2d680a3c2c03999872ce08e36f620bfdcff54c5da6965d126cf3531452c7eedf","id":"064pd0r1n3age7sftawyx2651w/6"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/7","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"2a8983fad3b6d6e8b09f47367e525694a466153786de25b6530b385e34fc8eb9","id":"064pd0r1n3age7sftawyx2651w/7"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/8","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"b6be96c508943e8235a68d8b4de5322a395f8830830934c27ea2085c7f412127","id":"064pd0r1n3age7sftawyx2651w/8"}},{"table":"factor_code","id":"064pd0r1n3age7sftawyx2651w/9","after":{"account":"064pd0r1n3age7sftawyx2651w","digest":"7cd1b85432cbdb7d11688a60194e55cbbb028ac75743ba744dc209212676305b","id":"064pd0r1n3age7sftawyx2651w/9"}},{"table":"account","id":"064pd0r1n3age7sftawyx2651w","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"eda7cf1b220a1df482b821ab49a256143326d73522440fa38fd19e1249faeee0","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"eda7cf1b220a1df482b821ab49a256143326d73522440fa38fd19e1249faeee0","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'80FC779EA8BE38276FFA96726E1DDD19', '{"changes":[{"table":"passkey","id":"064pd0r1n2we59hvjf3vkgatj8","after":{"account":"064pd0r1n3age7sftawyx2651w","handle":"a","id":"064pd0r1n2we59hvjf3vkgatj8","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n3age7sftawyx2651w","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"eda7cf1b220a1df482b821ab49a256143326d73522440fa38fd19e1249faeee0","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"eda7cf1b220a1df482b821ab49a256143326d73522440fa38fd19e1249faeee0","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'AA603ECCF34D1D1F91A6F482E4384EA5', '{"changes":[{"table":"sso_link","id":"064pd0r1n28yyn4n95b28wq44c","after":{"account":"064pd0r1n3age7sftawyx2651w","id":"064pd0r1n28yyn4n95b28wq44c","issuer":"https://sso.example.org","maker":"064pd0r1n3age7sftawyx2651w","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n3age7sftawyx2651w","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"eda7cf1b220a1df482b821ab49a256143326d73522440fa38fd19e1249faeee0","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"eda7cf1b220a1df482b821ab49a256143326d73522440fa38fd19e1249faeee0","id":"064pd0r1n3age7sftawyx2651w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'05BBB14D0BB7D5BA257E06271BDC0056', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n1367401ar6qyk3j38","after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1367401ar6qyk3j38","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023}}]}');
insert into log_body values (27, X'D9EF0D3E4DAF6399F3B31400F70E949D', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n1367401ar6qyk3j38","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1367401ar6qyk3j38","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":1,"was":"","year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1367401ar6qyk3j38","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023}},{"table":"sheet_comment","id":"064pd0r1n1e23cwt5dmnq27x5m","after":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n1367401ar6qyk3j38","id":"064pd0r1n1e23cwt5dmnq27x5m","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (28, X'4F8EB5337EE91E6A4AC96BE0628707FB', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n1367401ar6qyk3j38","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1367401ar6qyk3j38","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":2,"was":"","year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1367401ar6qyk3j38","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":3,"was":"","year":2023}},{"table":"sheet_comment","id":"064pd0r1n1e23cwt5dmnq27x5m","before":{"account":"quan-tri","answer":"","at":1689642009000000,"edition":"064pd0r1n1367401ar6qyk3j38","id":"064pd0r1n1e23cwt5dmnq27x5m","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""},"after":{"account":"quan-tri","answer":"Giữ nguyên vì cùng kỳ năm trước","at":1689642009000000,"edition":"064pd0r1n1367401ar6qyk3j38","id":"064pd0r1n1e23cwt5dmnq27x5m","line":"I.1","text":"Đề nghị nâng mức 90 lên 95","unit":""}}]}');
insert into log_body values (29, X'391B6C3917F28C0ACA647DCBEFB5D0FE', '{"why":"thiết lập ban đầu","changes":[{"table":"sheet_edition","id":"064pd0r1n1367401ar6qyk3j38","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","changed":"","code":"thu","from_day":null,"id":"064pd0r1n1367401ar6qyk3j38","issued":null,"issuer":"","no":1,"number":"","state":"draft","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":3,"was":"","year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","changed":"","code":"thu","from_day":19358,"id":"064pd0r1n1367401ar6qyk3j38","issued":19390,"issuer":"Khối Nội chính","no":1,"number":"05/QĐ-KTĐ","state":"issued","text":"\nformat: 1\nid: thu\nversion: 1\nyear: 2023\ntitle: Bảng điểm thử\nscale: 100\nrounding: {places: 2}\noffices:\n  - {id: to-thu-ky, name: Tổ thư ký}\nlines:\n  - code: I\n    short: Nhiệm vụ\n    max: 100\n    lines:\n      - code: I.1\n        short: Giải quyết hồ sơ\n        max: 50\n        owner: to-thu-ky\n        evidence: báo cáo\n        facts:\n          - {name: tỷ lệ, kind: percent}\n        base:\n          of: \"[tỷ lệ]\"\n          bands:\n            - {from: 90, points: 50}\n            - {below: 90, points: 20}\n      - code: I.2\n        short: Phổ biến pháp luật\n        max: 50\n        facts:\n          - {name: lượt, kind: count}\n          - {name: chỉ tiêu, kind: count}\n        base:\n          leader: {actual: \"[lượt]\", target: \"[chỉ tiêu]\"}\n","title":"Bảng điểm thử","version":4,"was":"","year":2023}}]}');
insert into log_body values (3, X'E48F0EABDA024725385A1DBF48ABABA4', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3p4b8mxem2n1m5h5r","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg3p4b8mxem2n1m5h5r","kind":"so","opened":8766,"parent":"064pd0pyg1tx6bypdp3h8xn1p4","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg3p4b8mxem2n1m5h5r","kind":"so","opened":8766,"parent":"064pd0pyg1tx6bypdp3h8xn1p4","version":2}},{"table":"unit","id":"064pd0pyg226e0w0vnx5hb9c2w","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg226e0w0vnx5hb9c2w","kind":"so","opened":8766,"parent":"064pd0pyg1tx6bypdp3h8xn1p4","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg226e0w0vnx5hb9c2w","kind":"so","opened":8766,"parent":"064pd0pyg1tx6bypdp3h8xn1p4","version":2}},{"table":"unit","id":"064pd0pyg3x9g1s1vef17mpybg","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3x9g1s1vef17mpybg","kind":"so","opened":20148,"parent":"064pd0pyg1tx6bypdp3h8xn1p4","version":1}},{"table":"unit_from","id":"064pd0pyg3x9g1s1vef17mpybg/0","after":{"id":"064pd0pyg3x9g1s1vef17mpybg/0","origin":"064pd0pyg3p4b8mxem2n1m5h5r","unit":"064pd0pyg3x9g1s1vef17mpybg"}},{"table":"unit_from","id":"064pd0pyg3x9g1s1vef17mpybg/1","after":{"id":"064pd0pyg3x9g1s1vef17mpybg/1","origin":"064pd0pyg226e0w0vnx5hb9c2w","unit":"064pd0pyg3x9g1s1vef17mpybg"}},{"table":"unit_name","id":"064pd0pyg3x9g1s1vef17mpybg/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3x9g1s1vef17mpybg/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3x9g1s1vef17mpybg"}}]}');
insert into log_body values (30, X'F01EEA4B20D9DD55DFFD24940060BF7B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2r3w5grv2vendw92w","after":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"review_due","id":"064pd0r1n397v4ak536qnjgnd4","after":{"due":19558,"id":"064pd0r1n397v4ak536qnjgnd4","phase":"self","round":"064pd0r1n2r3w5grv2vendw92w","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n3sdbqbfdytm1yhqc8","after":{"due":19559,"id":"064pd0r1n3sdbqbfdytm1yhqc8","phase":"appraisal","round":"064pd0r1n2r3w5grv2vendw92w","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n0eg9zrzes2jp30wrc","after":{"due":19560,"id":"064pd0r1n0eg9zrzes2jp30wrc","phase":"explanation","round":"064pd0r1n2r3w5grv2vendw92w","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n080qesfc67ff6vda4","after":{"due":19561,"id":"064pd0r1n080qesfc67ff6vda4","phase":"second","round":"064pd0r1n2r3w5grv2vendw92w","unit":"","why":""}},{"table":"review_due","id":"064pd0r1n1q49spanbctzsw24w","after":{"due":19562,"id":"064pd0r1n1q49spanbctzsw24w","phase":"agreement","round":"064pd0r1n2r3w5grv2vendw92w","unit":"","why":""}},{"table":"review_office","id":"064pd0r1n1qsthez1d1sa1vdc4","after":{"id":"064pd0r1n1qsthez1d1sa1vdc4","office":"to-thu-ky","round":"064pd0r1n2r3w5grv2vendw92w","unit":"064pd0pyg36cwac4gykn6d7whg"}},{"table":"review_form","id":"064pd0r1n1x60h9jcxbdjmzdg0","after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg36cwac4gykn6d7whg","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n0spa09de943ffp0p0","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0spa09de943ffp0p0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n0650bfvknm2dfcrdw","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0650bfvknm2dfcrdw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n1be1zwy19wa95fe54","after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1np243qev9176yksr","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n3wa3pe5msrd7ww5dr","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3wa3pe5msrd7ww5dr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n3sn4fb94s3gbxk064","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3sn4fb94s3gbxk064","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","after":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":1,"why":""}},{"table":"review_line","id":"064pd0r1n098rj90wryhb80t7m","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n098rj90wryhb80t7m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}},{"table":"review_line","id":"064pd0r1n21nt9dsh28fx9exr8","after":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n21nt9dsh28fx9exr8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (31, X'AE5C228CD543ECD2F84DBC0B2DE1698F', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2r3w5grv2vendw92w","before":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":1,"year":"064pd0pyg1mqh6v6fdx2p32b0w"},"after":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"review_interest","id":"064pd0r1n0avym69ays63yh71r","after":{"account":"nguoi-khac","at":1689642009000000,"id":"064pd0r1n0avym69ays63yh71r","removed":1,"round":"064pd0r1n2r3w5grv2vendw92w","unit":"064pd0pyg3kmf5bpqqbybj8st4","why":"theo kế hoạch"}}]}');
insert into log_body values (32, X'97170BDF243A207E0842BB2135C3D292', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1x60h9jcxbdjmzdg0","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg36cwac4gykn6d7whg","version":1,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg36cwac4gykn6d7whg","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n1vht2qtvne2abavp4","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n1vht2qtvne2abavp4","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0r1n135d4hv9mt2vpgm5c","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642009000000,"fact":"lượt","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n135d4hv9mt2vpgm5c","lane":"reported","note":"","value":"110"}},{"table":"review_figure","id":"064pd0r1n2pdq0jwaexefxa5r8","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n2pdq0jwaexefxa5r8","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (33, X'5DE4A3E0632272E8122156678C5D68A5', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1x60h9jcxbdjmzdg0","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg36cwac4gykn6d7whg","version":2,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":3,"why":""}}]}');
insert into log_body values (34, X'FAAE3611F348FE63D88475DD8CC775C5', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1be1zwy19wa95fe54","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1np243qev9176yksr","version":1,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1np243qev9176yksr","version":2,"why":""}},{"table":"review_figure","id":"064pd0r1n3eerkq7bvtnkwggk8","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642009000000,"fact":"tỷ lệ","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3eerkq7bvtnkwggk8","lane":"reported","note":"","value":"80"}},{"table":"review_figure","id":"064pd0r1n3vs866c4gv6atbsp4","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642009000000,"fact":"lượt","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3vs866c4gv6atbsp4","lane":"reported","note":"","value":"120"}},{"table":"review_figure","id":"064pd0r1n1bhb8bk03vkjqy884","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642009000000,"fact":"chỉ tiêu","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n1bhb8bk03vkjqy884","lane":"reported","note":"","value":"100"}}]}');
insert into log_body values (35, X'F916DB5778E1BE237645A6B073EC8A17', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1be1zwy19wa95fe54","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg1np243qev9176yksr","version":2,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":3,"why":""}}]}');
insert into log_body values (36, X'40E1B8CA0144B821C4E96FE574E9B089', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2r3w5grv2vendw92w","before":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"self","published":0,"times":0,"version":2,"year":"064pd0pyg1mqh6v6fdx2p32b0w"},"after":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (37, X'02C077DEE96F43C674BE26CF5C61CDB1', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1x60h9jcxbdjmzdg0","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":3,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n0spa09de943ffp0p0","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0spa09de943ffp0p0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","answer":"","answered":0,"ask":"","at":1689642010000000,"code":"I.1","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0spa09de943ffp0p0","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r5j132pyz4r0eqm4j1mm","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642010000000,"form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r5j132pyz4r0eqm4j1mm","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r5j1deaw041391jzjxe4","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642010000000,"form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r5j1deaw041391jzjxe4","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (38, X'0A18F6D6686D05C9B8DDF04E5A60899C', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1be1zwy19wa95fe54","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":3,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":4,"why":""}},{"table":"review_line","id":"064pd0r1n3wa3pe5msrd7ww5dr","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3wa3pe5msrd7ww5dr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"","at":1689642011000000,"code":"I.1","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3wa3pe5msrd7ww5dr","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0r9f27dkb6at5khg80bf8","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642011000000,"form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r9f27dkb6at5khg80bf8","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0r9f0mjbb6vrsw18pjwg8","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642011000000,"form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r9f0mjbb6vrsw18pjwg8","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (39, X'2AC0C89D2CA9170FE37F52679C680EFA', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1x60h9jcxbdjmzdg0","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":4,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n0650bfvknm2dfcrdw","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0650bfvknm2dfcrdw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0650bfvknm2dfcrdw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rdc0drac415xznak1fp8","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642012000000,"form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0rdc0drac415xznak1fp8","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rdc1pgsgs4pmk2mm8wdg","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642012000000,"form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0rdc1pgsgs4pmk2mm8wdg","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (4, X'709F8D1A6C78958FA79F4771153CB8A9', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg36cwac4gykn6d7whg","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg36cwac4gykn6d7whg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg36cwac4gykn6d7whg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg36cwac4gykn6d7whg/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg36cwac4gykn6d7whg"}}]}');
insert into log_body values (40, X'6D1E3A81BB2FEE5D15544D70752FDFE4', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1be1zwy19wa95fe54","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":4,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":5,"why":""}},{"table":"review_line","id":"064pd0r1n3sn4fb94s3gbxk064","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3sn4fb94s3gbxk064","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3sn4fb94s3gbxk064","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rh91w8bbmd9dam3x4wn4","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642013000000,"form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0rh91w8bbmd9dam3x4wn4","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rh92veb9q5tt0x37dz4w","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642013000000,"form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0rh92veb9q5tt0x37dz4w","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (41, X'93AF32B4B544EB4BB2C5356DFD3C5C34', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":null,"grace":0,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":1,"why":""},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":2,"why":"theo kế hoạch"}}]}');
insert into log_body values (42, X'BAC216662AEBB8D69A33CE5C42E0EC33', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1x60h9jcxbdjmzdg0","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":5,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n0650bfvknm2dfcrdw","before":{"account":"nguoi-064pd0pyg1np243qev9176yksr","answer":"","answered":0,"ask":"","at":1689642012000000,"code":"I.2","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0650bfvknm2dfcrdw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0650bfvknm2dfcrdw","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}},{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":2,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":3,"why":"theo kế hoạch"}},{"table":"review_figure","id":"064pd0rh92dmh5y1tcjgrk0bh0","after":{"account":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","at":1689642013000000,"fact":"tỷ lệ","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rh92dmh5y1tcjgrk0bh0","lane":"reported","note":"","value":"95"}},{"table":"review_figure","id":"064pd0rh9165k49p4efznvb98m","after":{"account":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","at":1689642013000000,"fact":"lượt","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rh9165k49p4efznvb98m","lane":"reported","note":"","value":"150"}},{"table":"review_figure","id":"064pd0rh92n2d1nadg2csexsg8","after":{"account":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","at":1689642013000000,"fact":"chỉ tiêu","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rh92n2d1nadg2csexsg8","lane":"reported","note":"","value":"100"}},{"table":"review_form","id":"064pd0r1n1be1zwy19wa95fe54","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":5,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":6,"why":""}},{"table":"review_line","id":"064pd0r1n3sn4fb94s3gbxk064","before":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3sn4fb94s3gbxk064","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3sn4fb94s3gbxk064","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"}}]}');
insert into log_body values (43, X'15CEBE687C560B36A68486B1D85B2664', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":19563,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":0,"sent_by":"","stage":"filling","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":3,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"sent","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":4,"why":"theo kế hoạch"}}]}');
insert into log_body values (44, X'D9CF5E4C0CB59E01177400F3B89E158D', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"sent","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":4,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"sent","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":5,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n098rj90wryhb80t7m","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.1","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n098rj90wryhb80t7m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"","at":1689642014000000,"code":"I.1","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n098rj90wryhb80t7m","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rn60vwe7njd6hgxmqk0r","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642014000000,"form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rn60vwe7njd6hgxmqk0r","lane":"appraised","line":"I.1","no":1,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rn61w783cv4wnafrp644","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642014000000,"form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rn61w783cv4wnafrp644","lane":"agreed","line":"I.1","no":2,"points":"","reason":""}}]}');
insert into log_body values (45, X'C102C2CAACB2460D446ED95A39630443', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"sent","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":5,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"returned","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":6,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n21nt9dsh28fx9exr8","before":{"account":"","answer":"","answered":0,"ask":"","at":0,"code":"I.2","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n21nt9dsh28fx9exr8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n21nt9dsh28fx9exr8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"}}]}');
insert into log_body values (46, X'DA1A0E3C02D034272307D14D4312BA93', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"returned","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":6,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"returned","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":7,"why":"theo kế hoạch"}},{"table":"review_proof","id":"064pd0rs309f5k6h1n6vxg3mdr","after":{"account":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","at":1689642015000000,"file":"","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rs309f5k6h1n6vxg3mdr","lines":"I.2","link":"https://example.org/ds","title":"Danh sách"}}]}');
insert into log_body values (47, X'EDF38B8C6102AAFE38CF928CFE39208D', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642013000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"returned","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":7,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"sent","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":8,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n21nt9dsh28fx9exr8","before":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n21nt9dsh28fx9exr8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"open"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n21nt9dsh28fx9exr8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"}}]}');
insert into log_body values (48, X'EE1B9896DF7166B88ED58EC8955BBA2B', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n2jbegmjwqda3g0bsg","before":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"sent","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":8,"why":"theo kế hoạch"},"after":{"code":"thanh-tra","due":null,"grace":1,"id":"064pd0r1n2jbegmjwqda3g0bsg","kind":"","name":"Thanh tra","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642015000000,"sent_by":"nguoi-064pd0pyg3kmf5bpqqbybj8st4","stage":"sent","unit":"064pd0pyg3kmf5bpqqbybj8st4","version":9,"why":"theo kế hoạch"}},{"table":"review_line","id":"064pd0r1n21nt9dsh28fx9exr8","before":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642015000000,"code":"I.2","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n21nt9dsh28fx9exr8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"waiting"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"thiếu danh sách","at":1689642016000000,"code":"I.2","form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0r1n21nt9dsh28fx9exr8","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0rx0257q3wt30bgc56etg","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642016000000,"form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rx0257q3wt30bgc56etg","lane":"appraised","line":"I.2","no":3,"points":"","reason":""}},{"table":"review_entry","id":"064pd0rx02vggda1sye72jcqsw","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642016000000,"form":"064pd0r1n2jbegmjwqda3g0bsg","id":"064pd0rx02vggda1sye72jcqsw","lane":"agreed","line":"I.2","no":4,"points":"","reason":""}}]}');
insert into log_body values (49, X'0C09D56D64E2775CCC4EAB7A96F0DD13', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2r3w5grv2vendw92w","before":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"appraisal","published":0,"times":0,"version":3,"year":"064pd0pyg1mqh6v6fdx2p32b0w"},"after":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (5, X'89F835E782ECE1195801CBF5BA0E22E8', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1np243qev9176yksr","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg1np243qev9176yksr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1np243qev9176yksr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1np243qev9176yksr/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg1np243qev9176yksr"}}]}');
insert into log_body values (50, X'0ED72E32DFCFE9472961D1945D3D2F97', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2r3w5grv2vendw92w","before":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"explanation","published":0,"times":0,"version":4,"year":"064pd0pyg1mqh6v6fdx2p32b0w"},"after":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (51, X'21D06E9781E24FCD3842A154A10B466B', '{"why":"theo kế hoạch","changes":[{"table":"review_round","id":"064pd0r1n2r3w5grv2vendw92w","before":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"second","published":0,"times":0,"version":5,"year":"064pd0pyg1mqh6v6fdx2p32b0w"},"after":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (52, X'ED1E70540EAB82D45E661E48F244DF81', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1x60h9jcxbdjmzdg0","before":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":6,"why":""},"after":{"code":"cong-an","due":null,"grace":0,"id":"064pd0r1n1x60h9jcxbdjmzdg0","kind":"","name":"Công an","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg36cwac4gykn6d7whg","stage":"sent","unit":"064pd0pyg36cwac4gykn6d7whg","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n0650bfvknm2dfcrdw","before":{"account":"nguoi-064pd0pyg1np243qev9176yksr","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0650bfvknm2dfcrdw","moved":"75/2","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","answer":"","answered":0,"ask":"","at":1689642017000000,"code":"I.2","form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0r1n0650bfvknm2dfcrdw","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s0x2p9a3h4byvahpcjam","after":{"account":"nguoi-064pd0pyg1np243qev9176yksr","at":1689642017000000,"form":"064pd0r1n1x60h9jcxbdjmzdg0","id":"064pd0s0x2p9a3h4byvahpcjam","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (53, X'E542640E565DFEDA013848C41CFB4370', '{"why":"theo kế hoạch","changes":[{"table":"review_form","id":"064pd0r1n1be1zwy19wa95fe54","before":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":6,"why":""},"after":{"code":"toa-an","due":null,"grace":0,"id":"064pd0r1n1be1zwy19wa95fe54","kind":"","name":"Tòa án","round":"064pd0r1n2r3w5grv2vendw92w","scan":"","sent_at":1689642009000000,"sent_by":"nguoi-064pd0pyg1np243qev9176yksr","stage":"sent","unit":"064pd0pyg1np243qev9176yksr","version":7,"why":""}},{"table":"review_line","id":"064pd0r1n3sn4fb94s3gbxk064","before":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"","at":1689642013000000,"code":"I.2","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3sn4fb94s3gbxk064","moved":"50","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"explained"},"after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","answer":"","answered":0,"ask":"","at":1689642018000000,"code":"I.2","form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0r1n3sn4fb94s3gbxk064","moved":"","note":"","objected":0,"objection":"","objector":"","replier":"","reply":"","stand":"settled"}},{"table":"review_entry","id":"064pd0s4t0f66zpf1v5twcf288","after":{"account":"nguoi-064pd0pyg36cwac4gykn6d7whg","at":1689642018000000,"form":"064pd0r1n1be1zwy19wa95fe54","id":"064pd0s4t0f66zpf1v5twcf288","lane":"agreed","line":"I.2","no":5,"points":"","reason":"theo đơn vị dẫn đầu"}}]}');
insert into log_body values (54, X'DECA049D24247281A6AFF2179964EE99', '{"why":"theo kế hoạch","changes":[{"table":"review_result","id":"064pd0s4t2j40gq7ekgyxr8bwc","after":{"at":1689642018000000,"body":"thu 1 year\ncong-an\t80\t80\t0\t0\t2\t\t\n\tI.1\t50\n\tI.2\t30\nthanh-tra\t100\t100\t0\t0\t1\t\t\n\tI.1\t50\n\tI.2\t50\ntoa-an\t55\t55\t0\t0\t3\t\t\n\tI.1\t20\n\tI.2\t35\n","hash":"ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a","id":"064pd0s4t2j40gq7ekgyxr8bwc","no":1,"round":"064pd0r1n2r3w5grv2vendw92w","why":"theo kế hoạch"}},{"table":"review_round","id":"064pd0r1n2r3w5grv2vendw92w","before":{"decided":null,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"","object_to":null,"period":"year","phase":"agreement","published":0,"times":0,"version":6,"year":"064pd0pyg1mqh6v6fdx2p32b0w"},"after":{"decided":19556,"edition":"064pd0r1n1367401ar6qyk3j38","file":"","grace":3,"id":"064pd0r1n2r3w5grv2vendw92w","number":"12/BB-KTĐ","object_to":null,"period":"year","phase":"objection","published":1689642018000000,"times":1,"version":7,"year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (55, X'5107EF28710D6702022131317EC70A74', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (56, X'2037BCC2EA2F3B4609E0568D1F2D6786', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (57, X'19AAE8488C530592E4365AC6FDA4EA62', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (58, X'4DB31327C978DF31032587768401ECE6', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (59, X'8BF4001F282B0305D7E8598C0E9A4D6D', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (6, X'057F02D30411124CD35587D718CE3EC5', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3kmf5bpqqbybj8st4","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg3kmf5bpqqbybj8st4","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3kmf5bpqqbybj8st4/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3kmf5bpqqbybj8st4/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg3kmf5bpqqbybj8st4"}}]}');
insert into log_body values (7, X'E9607CAB1933F64B8FA1CFFF15B82934', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg23sk9w9e8r9j358e8","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg23sk9w9e8r9j358e8","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'EDE5413194A6D704243F546B0E2E4826', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg07p178tdgv0cpfyfc","after":{"done":null,"due":19388,"id":"064pd0pyg07p178tdgv0cpfyfc","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg0e4p9mjdg4622b2hw","after":{"done":null,"due":19415,"id":"064pd0pyg0e4p9mjdg4622b2hw","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg19sd6ztgnj9md8ej4","after":{"done":null,"due":19417,"id":"064pd0pyg19sd6ztgnj9md8ej4","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg1bepy8e4atay6xfec","after":{"done":null,"due":19523,"id":"064pd0pyg1bepy8e4atay6xfec","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg1eh40xrycd6zsa3pg","after":{"done":null,"due":19548,"id":"064pd0pyg1eh40xrycd6zsa3pg","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg1fsz33p2vm0n87y6w","after":{"done":null,"due":19634,"id":"064pd0pyg1fsz33p2vm0n87y6w","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg1w88c2r66e7as6pwm","after":{"done":null,"due":19676,"id":"064pd0pyg1w88c2r66e7as6pwm","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg20pf9n9qrh4ffmj0m","after":{"done":null,"due":19688,"id":"064pd0pyg20pf9n9qrh4ffmj0m","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg23j5ekjd6s08vam8c","after":{"done":null,"due":19691,"id":"064pd0pyg23j5ekjd6s08vam8c","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg2s0hfxfb2y437mzy4","after":{"done":null,"due":19695,"id":"064pd0pyg2s0hfxfb2y437mzy4","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg37pd2nsvs8p2mb87w","after":{"done":null,"due":19702,"id":"064pd0pyg37pd2nsvs8p2mb87w","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg3a5n5zr5991ddm7b4","after":{"done":null,"due":19706,"id":"064pd0pyg3a5n5zr5991ddm7b4","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg1mqh6v6fdx2p32b0w"}},{"table":"bloc_milestone","id":"064pd0pyg3s8wcke1fnacyqbwm","after":{"done":null,"due":19741,"id":"064pd0pyg3s8wcke1fnacyqbwm","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg1mqh6v6fdx2p32b0w"}}]}');
insert into log_body values (9, X'CCE603E1D480FF174D722452769A83B6', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1mqh6v6fdx2p32b0w","before":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg23sk9w9e8r9j358e8","id":"064pd0pyg1mqh6v6fdx2p32b0w","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'3B5BE1E0DEF6BC37667760F0603B2FA93039C1F1AC3B0C39AA633A17D9438611');
insert into log_hash values (1, X'A361B9B7F0478688BE181411A0C493AAF8D27DCA91A762263AF9AD1D039969A4');
insert into log_hash values (10, X'C06D8D7ECD3CC5446DF7394578CC8B827D39119E3B442B8D5F2A67E7AFC116C6');
insert into log_hash values (100, X'1F98C7C1AEF1FF6BEF24C1D04775C9FA4792F9BB276352C43077B8FBCB371DD6');
insert into log_hash values (101, X'8E025A2B3993A5D45A0DEDF23E77AB5CC11EE03D0DAD785EEB1252E2F89E226A');
insert into log_hash values (102, X'624C976E8D439F883A1F8D0440F97F1A6815502244FAA1D3FC29EE5A45FF6FF9');
insert into log_hash values (103, X'BE09D05877C54F761BC27EA85973452C53EC58119030323366FE143C4BF61D3F');
insert into log_hash values (104, X'8B9E7610272D81E0E163FA335821E2E8DD6B15DDB5246485525CCF9E08C85983');
insert into log_hash values (105, X'A9E9627CC1F71F3BBC3B767B967CBD543BE7E3651F3DB2B06EACC81C1B0BC1FD');
insert into log_hash values (106, X'B6B23172834D08AC34039598BBD503CDB43DBBBE7AB69BF63477CBC26DA7325F');
insert into log_hash values (107, X'CAD9B96B534959738869F1BF3AC256E28B865C996A6805FCE90AF3108B5E50FA');
insert into log_hash values (108, X'3BAEFA6160AA5E6D7F2E8F316D99B3815258990C2B7C57D3E081BE173D7003C7');
insert into log_hash values (109, X'02258FE8787F12F5F1D36FBB1D3F417EB09EC340D3C561BC064513E0DC384476');
insert into log_hash values (11, X'63C845193B37958F1B2BA50D12788010E8BD6824A89672D1F04C492FC4B1AECF');
insert into log_hash values (110, X'3A7FFD920981C7AC564CD07E0B0A495E3DE0470F0CBD63F8AE1B65DA79F93E2D');
insert into log_hash values (111, X'D490892F7928365E3CA1F88756BD2E35B27C8C569ABF908D6ED540DB908A857A');
insert into log_hash values (112, X'498168721AAB55BA08105EE2D4F5E4FC8F110FAC5149AB4B1F2CA60B5E42319F');
insert into log_hash values (113, X'02F349B15D74FDCBEA97FEEBD598DBB921E227016B3DE54F259FF253B785820B');
insert into log_hash values (114, X'0679558E0D5A3EB017DC415353A03EEF314EEE7CD650F6A117A3D9D5FD88631C');
insert into log_hash values (115, X'E3A1663D88269AD08EC64FF62B63249E24388C492157FDC5CBAA43D0B4BD8B9C');
insert into log_hash values (12, X'9A7A88A7535B90FB4C07473460F97A0A46D07B8A9B0697CC2BAE82D0F8A5896E');
insert into log_hash values (13, X'51F8437C6CBBCC188BC4B3CDB13A6AD7222FA13089AD341AD36FE2064D2A6390');
insert into log_hash values (14, X'B6BE18D149C54B119BAB8D5AE8D8E4C8930183161B9DB25130A23F894C4662E9');
insert into log_hash values (15, X'F9D35227F81E836D8C44DB44750BE7E07EC422AE82C0FAB7DAB62C6ECD5B1BC0');
insert into log_hash values (16, X'18A1F84A418765FCFA6D3BF124429C64F8622F0F236FB4BDF362375F2E4197E7');
insert into log_hash values (17, X'325D3190BD9DDA6B80DD68266E08DB2AF599D1D1EE412F001DAF85C221C884F7');
insert into log_hash values (18, X'7355B18CB6D885535A226E9355A31E047B976D8FC1C01A70933B99D03526EC82');
insert into log_hash values (19, X'FD8E527C8CD2305049B116ED69BA0F4D92CA022A084160221BA9BB967C44FD09');
insert into log_hash values (2, X'CFD1EBF1F414908A137FB10635B380B9552A95948A0AE648BEA3E2BD7221D461');
insert into log_hash values (20, X'4F4700FBDF3B7DF0FE63132DF53A22553B4FD169F099AAEAC9C96136922BEABA');
insert into log_hash values (21, X'EAC40EBF0EA36336165E032A86D88D1D09238D57E48858442D31FB283D08DC75');
insert into log_hash values (22, X'A6C0BC148C21C9F38E819612B7EAE5938C96D4B120BF4A245D7DD3D5B597739B');
insert into log_hash values (23, X'118ED30C12917DE5FC2547D4E01FC62DED1ED7AF394DDD4ABB840FF4758F0F98');
insert into log_hash values (24, X'A56089F35C3384C2218BC55C315196006C97BA95504D5602EA16E7801B0F1BC9');
insert into log_hash values (25, X'E3D5DB561FC967A04DE53859E1AD1EFD783B89687448939BF7543BF88B51399B');
insert into log_hash values (26, X'E323C11556EB2C9D01AAFF1178E2B393E6980822DA92380D42A6F53DDBCF7511');
insert into log_hash values (27, X'71D848BC39E5D6DCAD8B8E72A6680BCEF52DD6AC073CE5353B734C2E6632D736');
insert into log_hash values (28, X'C8924A63F519DF8D7F7D813D827437DBFB797B7A945081082562180014696FB2');
insert into log_hash values (29, X'CC9908F2D9D55CDFF131AA52D936D2307C7C60F3339560925A39B4AA64AFB6A5');
insert into log_hash values (3, X'EABBAA68CABD300C15B39060D2EC07930DB03187182F1C1C85F967DF82A74CD5');
insert into log_hash values (30, X'98B2BA04A8E868415F65FD5423043FD14FF9E7BFAE60A471FE945DE7D0278CE6');
insert into log_hash values (31, X'623E98B76BAF65CEC6D9FA95512DE40023E095A52AC21163C9CBD20EEAF353FF');
insert into log_hash values (32, X'5F2CFCCEA1F4BB49E2E8DABA6B288AEE6B9E57BCC049321CE9EB56EDD49A04B5');
insert into log_hash values (33, X'562BCC67E81A815B581D2DBC3115C728AAB17694AB5BAB5D59DB390C51FF1455');
insert into log_hash values (34, X'CC767BF4C1043806D3D0CB5C5B36D9CFE3214E66EEE86CF657CBD90EE41D153A');
insert into log_hash values (35, X'F255A4F28DFF49C7EFEE9F13205350BA7850E811D13738E81CF2059A8FD2C2E8');
insert into log_hash values (36, X'E075BCAB0E8FC52EC787964D7CD64016EC3F3A9E5B1C65FE172BCF67FD9CCDB5');
insert into log_hash values (37, X'4F7CDB2515A6FA47773767438DA83CB4429AB1BD9E7A2901FBE5BAA1CF3116E1');
insert into log_hash values (38, X'5C97458A66F2AB2DA33759DA06DAB5F23981567F7B008F43D69C435147471FAF');
insert into log_hash values (39, X'052B81F9E2230EBD7F7B8F6D53A01DE35AFCCCBC1E7B6F3BC99EC9B62EF62259');
insert into log_hash values (4, X'A653298D5BFDC39DE5CE6B9D2D5F421C399C5CC2A6C5B9546476E1E73C75080B');
insert into log_hash values (40, X'8AB44193C437FFA7FA2E9941A0C81317EDEF41823E0401D447A94735DCFFB7AE');
insert into log_hash values (41, X'16DA0C58153C01FD1D97945FAA539D19C1F2B993DE2F7620C7373282A5BC5D3D');
insert into log_hash values (42, X'064D0F031F948B67AACD027971590CA26F25412E36DEDECEC8E82057A5B228BE');
insert into log_hash values (43, X'EE021D5C64A435C8D55AF727A99B953D6091610006E8FE4E3AE76C0E0AEE9392');
insert into log_hash values (44, X'128418221C24D3D654DDAC3B3ED23BBB302A8AD5E4FE8F7DF100981D02A482B7');
insert into log_hash values (45, X'81678007AA5F127CE5770798D1EE1529AAB3DC0E113AEEDD84D51121526A1145');
insert into log_hash values (46, X'726183E90EF0470A87B4AC6A7B75CA8A4311B3A3FA70B5044AEBAA9C9DE9FB8C');
insert into log_hash values (47, X'8993051F131C87678E41990BF3CDD75215ACE58EB033C66239079B7B2C40E61D');
insert into log_hash values (48, X'9778CC79BB4A1C6E494B43B89089694D4141184D6FE6CEFF17183273AA8B411B');
insert into log_hash values (49, X'3342018C54D3755C80308C2ACE828BF37EC36B5954F03E1CC9350A47E3520B9A');
insert into log_hash values (5, X'70577D6AF851C1DE25DC03C77918AAD6EC31F68324ABE032115EB4CE8BD2D2D1');
insert into log_hash values (50, X'B6A9C4096786A654F91E9D752E822975AE936AF3377C6E1EA5CC21CA76534774');
insert into log_hash values (51, X'37717B74292DC745E43CC10D923248B4803DAEC94FC00362F1ABBB32D41B0CE4');
insert into log_hash values (52, X'5F912891480263C733D2FD7404802BF73214DB6B6CEBB00E5DB9761E57CED183');
insert into log_hash values (53, X'8CCA2EE0748E7E05F231650B19176F1AD61A9327029B747FED612A8733958114');
insert into log_hash values (54, X'A231C90BFA0BF35CAEB7DA8A9BE0FE01BB4AF97D8FA577896A5231D6FDFBE850');
insert into log_hash values (55, X'E2A99409F8E95F764ACB0D82D3B6C3E316B7500ECE10A184D78C42E5C40F562B');
insert into log_hash values (56, X'E03BF8A8B26E9FC3D2F1F302FBCDD449D899668366AA404518A85A9C62FECCA3');
insert into log_hash values (57, X'AE03DA61014E3F134504AD087C36F0415B37D826A94E7D0D8BE144DF545F9492');
insert into log_hash values (58, X'2AE9D988F2FFA13A7799AA767CFBA6BB69D477416DACC961AC306A535AAEA6A5');
insert into log_hash values (59, X'A499084FBC965A5691A646E739D4C0354F7BCA90D8ADDFAF138726B96E9F60DC');
insert into log_hash values (6, X'8A6B218E882E6842F4F91DC1AADC06358F08636F87DAADBD03117491A47CC80B');
insert into log_hash values (60, X'0329BB7931FB60F9CBD943D09B023283AF879D2FA3A5BABA53B819A528C7A76A');
insert into log_hash values (61, X'71EFC0636D816961638C8486717F80926D2761656E2E072AD23B6965F90A0C39');
insert into log_hash values (62, X'7E9C4166661F05E31BA21276C9B2E786956804A5AD42286DBE083B52E2A1CD62');
insert into log_hash values (63, X'1D6FADC1CEB4E8CC1D0AF99A71F4C6B75EB23F8B77EAC4CFD6EEB96809B5D3EB');
insert into log_hash values (64, X'8C47EEFFDE3355F0A3E4D256FCADE720A6D2824E05866B495140170416FA68CC');
insert into log_hash values (65, X'B20CBAE26916F52F4D39C7645603B7DE7B945965014D727458400C386E3B1119');
insert into log_hash values (66, X'8790C878A75FAC749ADEBC13ED844DA68A95DB112480F405B393334E72FA1D53');
insert into log_hash values (67, X'A232980681C65D03E86F6792B5D5EC61CDF7EFCE8346837D56F88B4B31066DF6');
insert into log_hash values (68, X'B9FAE55984364F25ED7FEE8A826A1E4160DC9B3EDB040BCCB938033F0C199765');
insert into log_hash values (69, X'87A17CC594BD0630F490D85A128874EBD73CF6BF0A3B8632E0C7ED5A9B8A3CE7');
insert into log_hash values (7, X'238EDA9B1CB49CC8DDDD9A6996EC53A07A9811AFB66CA5D69803558ABAB4AED5');
insert into log_hash values (70, X'4DA67A82E5E4DC3CDCB5D4DB662AE0768E70260E53B538BA35CB5B7D76E1BD07');
insert into log_hash values (71, X'6BD196CF7EC4C684C6EFE2FD7E87AE58AEEA3BCD34030B90A7BBC3AD6100C3C3');
insert into log_hash values (72, X'0B0F3EBB6BE9DB8813F72BA978E1C057557DA84B519966F0B79F87EDE5A515CC');
insert into log_hash values (73, X'D7CE4B7D8466D5CCE38B36A29C949F61183FF4FEAC0F16B204C26E620E78800B');
insert into log_hash values (74, X'B6905104391AF71EA25C9FA80410F241FB8688F2B26F5B3B179C9A3D2A3153D8');
insert into log_hash values (75, X'0F29EAC596D9DB2077948CF59E7EC15EE6A8CD1CB2F4213696E325DFB2D1668C');
insert into log_hash values (76, X'40B0A346D41096CFF6815960A36EC87F2988ECBC694B208F63C01810F90BD557');
insert into log_hash values (77, X'7F71197DD16BCA0A3BB3D2CE90FF6568D781DA887AE9EDA126D412CFCEE97DA4');
insert into log_hash values (78, X'BDEC05F6BC2A660BA279EF65A54595AABBB4C3AFAD75971E8AD6C89CBCE8F63C');
insert into log_hash values (79, X'BF6C6E2045C255F168AE0C607E5BEBE36ECC502A44B94A5394DAFF4AB7E2FF30');
insert into log_hash values (8, X'F6625324F0BEDEF4524A8F7521E549199AA99D021049645ECA6EF12A666ECD7C');
insert into log_hash values (80, X'09E0942ED76FF4DC06E08EB04272D4B8FC1BE97F3BCF9CE46F0554E0FB4A1B11');
insert into log_hash values (81, X'A3B965A43ECC0F0B570AE33AF8D31169198B61963AF6AA59F916B441DC6CED6A');
insert into log_hash values (82, X'0EA8937F1C554D437F7969825A7D7A0DC788B7B86D42E89BC31583C3AD3627D7');
insert into log_hash values (83, X'EA193581D00C8B3A56DC00EC85562CA1185391C3656F30DDA1C9949AD14DDDF6');
insert into log_hash values (84, X'12F22BFA7368E40871D93EECAA37599E0B23ADE7C624FF5637A0D4046D122D6D');
insert into log_hash values (85, X'99017EC5D60D5AFEF5457E2C1FD89BA3B31F50243923C3473DFE90510E550C5B');
insert into log_hash values (86, X'9D7E15AA440D2DA201AFC3B27EE40D428936FCFA9F8B8F1C964C15A13747F33B');
insert into log_hash values (87, X'1D8919AC54BDA30E55AB55EE54B52B558FC9D1EB08B8EB1D2A1E5A5D69C4FDD0');
insert into log_hash values (88, X'C73F61CD019F1E4C46743E261209CB6FFF71CCF4F6955D6E8CC66CF55F85A0EF');
insert into log_hash values (89, X'C716435EA32921D02C40227BB0E58E76E4FB0C51A006FC4147139C2D216AD0DD');
insert into log_hash values (9, X'C2AAA922BBF47E4A28A5B2976A7A93F258F4C9611BE8A699AA8F2771625F01E7');
insert into log_hash values (90, X'FD2904696F26EA66831A683AD23715EE1C49200DC10B52D0F0A8CE155D570C4D');
insert into log_hash values (91, X'472EDDDC5A2DE5093CFB94F71FCB29CBAF0C5F59565A9F3E43A4F574C44DA8AA');
insert into log_hash values (92, X'0A4CE4EEF80EF78F1C2A128C899B4B1BE7CD95F63E3EEEDFC8AB3A841CC524BB');
insert into log_hash values (93, X'94ADA47BABF0FB9E9CCF8F7D15B3C46F00BE82AA47A0A49D58E9ECB14B0CBC6E');
insert into log_hash values (94, X'81A45626354109937A1F6437D17B99F87531B354C7C6F109626E525C7FD5EB95');
insert into log_hash values (95, X'55C841BB9EFAD8C314656EBC95E07EEB338F9F1565B1BAE3BCB2A0852A8EE73B');
insert into log_hash values (96, X'85E1A47DAEF10F4692DC009F684CF705E26446AF07EC767A84282C51D67D6A8F');
insert into log_hash values (97, X'419EFD4527EF1D7A03E02D4F7A524B8D65AAA0DAEDE9957BC36BDF2767DD11BA');
insert into log_hash values (98, X'DF5D5CC1C1A5D45CDCE7F90DA8E4E47AF263807E231EBD56171C048276F79D7D');
insert into log_hash values (99, X'66CEA8D79056513F8A7490671762E09D0402E43AAD1C4F186F8D0C5DCA8769EF');
insert into account values ('064pd0r1n3age7sftawyx2651w', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$KBpPZ50iP7+bURK8BLBYCw$3qp1UuhQ3/qfdzTk8oS3u+tQZE+ZnyjTsMJL8EI70HM', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n3age7sftawyx2651w/0', '064pd0r1n3age7sftawyx2651w', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg23sk9w9e8r9j358e8', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg1mqh6v6fdx2p32b0w', 10, '064pd0pyg23sk9w9e8r9j358e8', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a3hspb6n0xhmp3bajm', '064pd0pyg1mqh6v6fdx2p32b0w', '064pd0pyg36cwac4gykn6d7whg', NULL, NULL);
insert into bloc_member values ('064pd0q6a3m8e2x8fs4tatvtxr', '064pd0pyg1mqh6v6fdx2p32b0w', '064pd0pyg1np243qev9176yksr', NULL, NULL);
insert into bloc_member values ('064pd0qa7161tvrqw6efqt3pmr', '064pd0pyg1mqh6v6fdx2p32b0w', '064pd0pyg3kmf5bpqqbybj8st4', 19417, 19630);
insert into bloc_term values ('064pd0qe430m48j4246n1m4a48', '064pd0pyg1mqh6v6fdx2p32b0w', '064pd0pyg36cwac4gykn6d7whg', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj107cfefs6ebzc7cfyr', '064pd0pyg1mqh6v6fdx2p32b0w', '064pd0pyg1np243qev9176yksr', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg07p178tdgv0cpfyfc', '064pd0pyg1mqh6v6fdx2p32b0w', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0e4p9mjdg4622b2hw', '064pd0pyg1mqh6v6fdx2p32b0w', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg19sd6ztgnj9md8ej4', '064pd0pyg1mqh6v6fdx2p32b0w', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1bepy8e4atay6xfec', '064pd0pyg1mqh6v6fdx2p32b0w', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1eh40xrycd6zsa3pg', '064pd0pyg1mqh6v6fdx2p32b0w', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1fsz33p2vm0n87y6w', '064pd0pyg1mqh6v6fdx2p32b0w', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1w88c2r66e7as6pwm', '064pd0pyg1mqh6v6fdx2p32b0w', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg20pf9n9qrh4ffmj0m', '064pd0pyg1mqh6v6fdx2p32b0w', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg23j5ekjd6s08vam8c', '064pd0pyg1mqh6v6fdx2p32b0w', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2s0hfxfb2y437mzy4', '064pd0pyg1mqh6v6fdx2p32b0w', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg37pd2nsvs8p2mb87w', '064pd0pyg1mqh6v6fdx2p32b0w', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3a5n5zr5991ddm7b4', '064pd0pyg1mqh6v6fdx2p32b0w', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3s8wcke1fnacyqbwm', '064pd0pyg1mqh6v6fdx2p32b0w', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv2j09ma7dzfjthmt58', '064pd0pyg1mqh6v6fdx2p32b0w', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr31apjjbw5xs7ga52r', '064pd0pyg1mqh6v6fdx2p32b0w', '064pd0qsv2j09ma7dzfjthmt58', '064pd0pyg1np243qev9176yksr', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny3t6p8w5tktmbj4p2r', '064pd0pyg1mqh6v6fdx2p32b0w', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n20f3sbnd2hjq2r6s4', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n0wzay3n8f3bk4k8r4', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3321n3nrvsf99z8f0', '064pd0r1n0wzay3n8f3bk4k8r4', '064pd0pyg1tx6bypdp3h8xn1p4', '064pd0r1n20f3sbnd2hjq2r6s4', 8766, NULL);
insert into factor values ('064pd0r1n3age7sftawyx2651w', 'ZmFjdG9yLzA2NHBkMHIxbjNhZ2U3c2Z0YXd5eDI2NTF3CklBTlRINE5IT1RaWkk2NkNTSDNQUVY1VjQ3VVZKUVY3', 1689642009000000);
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/0', '064pd0r1n3age7sftawyx2651w', 'b33abb6f2e2eb326c6ca852faa2812258e458e1151d2d9f8ee40643a06e288cc');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/1', '064pd0r1n3age7sftawyx2651w', 'ac0131966d810af884363b32ba2eccc05b04dff9bdb0b025346a947737c63158');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/2', '064pd0r1n3age7sftawyx2651w', '72d65d425828b53b7eab388020f5b29ea3ba9bdcc18648a01647dcc8b6415232');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/3', '064pd0r1n3age7sftawyx2651w', 'f6564295979d8146700858a866f8a8391822ffcab73540f8fc79676a95cdc487');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/4', '064pd0r1n3age7sftawyx2651w', 'c43af76ef35198a5a952368f87f070d607dc87fbce869526a952d0bb905f656f');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/5', '064pd0r1n3age7sftawyx2651w', '58fe0ea6bc3e53ef58692a6de317a3d4e22c20e66de4b159b3d059bfcdbac3a7');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/6', '064pd0r1n3age7sftawyx2651w', '465ad1ace0899ffcc1d81f1f27ab9ea5c689244ddff4a39189c20a102a84b290');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/7', '064pd0r1n3age7sftawyx2651w', 'c12f0dc2005f5ab4ac5a14e971806de224bd3feb95402cef7be479f81f53e670');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/8', '064pd0r1n3age7sftawyx2651w', '0ccd4f89fcf4129124ce17d31920eaba8ec0eedb6d2730746c659a87e59786aa');
insert into factor_code values ('064pd0r1n3age7sftawyx2651w/9', '064pd0r1n3age7sftawyx2651w', 'd3a51594065611e0b7e6fd9ec726bd6545919508c70d65fb438eb00b5fdea2f6');
insert into factor_step values ('064pd0r1n3age7sftawyx2651w', 56321400);
insert into passkey values ('064pd0r1n2we59hvjf3vkgatj8', '064pd0r1n3age7sftawyx2651w', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n2zkhk5mwfrd3ex3d8', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n28yyn4n95b28wq44c', '064pd0r1n3age7sftawyx2651w', 'https://sso.example.org', 'người-số-1', '064pd0r1n3age7sftawyx2651w', 1689642009000000);
insert into sheet_edition values ('064pd0r1n1367401ar6qyk3j38', 4, '064pd0pyg23sk9w9e8r9j358e8', 'thu', 1, 2023, 'Bảng điểm thử', 'issued', '
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
insert into sheet_comment values ('064pd0r1n1e23cwt5dmnq27x5m', '064pd0r1n1367401ar6qyk3j38', 'I.1', '', 'quan-tri', 'Đề nghị nâng mức 90 lên 95', 1689642009000000, 'Giữ nguyên vì cùng kỳ năm trước');
insert into review_round values ('064pd0r1n2r3w5grv2vendw92w', 7, '064pd0pyg1mqh6v6fdx2p32b0w', 'year', '064pd0r1n1367401ar6qyk3j38', 'objection', 3, '12/BB-KTĐ', 19556, '', 1689642018000000, 1, NULL);
insert into review_due values ('064pd0r1n080qesfc67ff6vda4', '064pd0r1n2r3w5grv2vendw92w', 'second', '', 19561, '');
insert into review_due values ('064pd0r1n0eg9zrzes2jp30wrc', '064pd0r1n2r3w5grv2vendw92w', 'explanation', '', 19560, '');
insert into review_due values ('064pd0r1n1q49spanbctzsw24w', '064pd0r1n2r3w5grv2vendw92w', 'agreement', '', 19562, '');
insert into review_due values ('064pd0r1n397v4ak536qnjgnd4', '064pd0r1n2r3w5grv2vendw92w', 'self', '', 19558, '');
insert into review_due values ('064pd0r1n3sdbqbfdytm1yhqc8', '064pd0r1n2r3w5grv2vendw92w', 'appraisal', '', 19559, '');
insert into review_office values ('064pd0r1n1qsthez1d1sa1vdc4', '064pd0r1n2r3w5grv2vendw92w', 'to-thu-ky', '064pd0pyg36cwac4gykn6d7whg');
insert into review_interest values ('064pd0r1n0avym69ays63yh71r', '064pd0r1n2r3w5grv2vendw92w', 'nguoi-khac', '064pd0pyg3kmf5bpqqbybj8st4', 1, 'theo kế hoạch', 1689642009000000);
insert into review_form values ('064pd0r1n1be1zwy19wa95fe54', 7, '064pd0r1n2r3w5grv2vendw92w', '064pd0pyg1np243qev9176yksr', 'toa-an', '', 'Tòa án', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg1np243qev9176yksr', '', '', NULL);
insert into review_form values ('064pd0r1n1x60h9jcxbdjmzdg0', 7, '064pd0r1n2r3w5grv2vendw92w', '064pd0pyg36cwac4gykn6d7whg', 'cong-an', '', 'Công an', 'sent', 0, 1689642009000000, 'nguoi-064pd0pyg36cwac4gykn6d7whg', '', '', NULL);
insert into review_form values ('064pd0r1n2jbegmjwqda3g0bsg', 9, '064pd0r1n2r3w5grv2vendw92w', '064pd0pyg3kmf5bpqqbybj8st4', 'thanh-tra', '', 'Thanh tra', 'sent', 1, 1689642015000000, 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', '', 'theo kế hoạch', NULL);
insert into review_line values ('064pd0r1n0650bfvknm2dfcrdw', '064pd0r1n1x60h9jcxbdjmzdg0', 'I.2', 'settled', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642017000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n098rj90wryhb80t7m', '064pd0r1n2jbegmjwqda3g0bsg', 'I.1', 'settled', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642014000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n0spa09de943ffp0p0', '064pd0r1n1x60h9jcxbdjmzdg0', 'I.1', 'settled', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642010000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n21nt9dsh28fx9exr8', '064pd0r1n2jbegmjwqda3g0bsg', 'I.2', 'settled', 'thiếu danh sách', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642016000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3sn4fb94s3gbxk064', '064pd0r1n1be1zwy19wa95fe54', 'I.2', 'settled', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642018000000, '', '', '', '', '', 0, 0, '', '');
insert into review_line values ('064pd0r1n3wa3pe5msrd7ww5dr', '064pd0r1n1be1zwy19wa95fe54', 'I.1', 'settled', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642011000000, '', '', '', '', '', 0, 0, '', '');
insert into review_figure values ('064pd0r1n135d4hv9mt2vpgm5c', '064pd0r1n1x60h9jcxbdjmzdg0', 'lượt', 'reported', '110', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642009000000);
insert into review_figure values ('064pd0r1n1bhb8bk03vkjqy884', '064pd0r1n1be1zwy19wa95fe54', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642009000000);
insert into review_figure values ('064pd0r1n1vht2qtvne2abavp4', '064pd0r1n1x60h9jcxbdjmzdg0', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642009000000);
insert into review_figure values ('064pd0r1n2pdq0jwaexefxa5r8', '064pd0r1n1x60h9jcxbdjmzdg0', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642009000000);
insert into review_figure values ('064pd0r1n3eerkq7bvtnkwggk8', '064pd0r1n1be1zwy19wa95fe54', 'tỷ lệ', 'reported', '80', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642009000000);
insert into review_figure values ('064pd0r1n3vs866c4gv6atbsp4', '064pd0r1n1be1zwy19wa95fe54', 'lượt', 'reported', '120', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642009000000);
insert into review_figure values ('064pd0rh9165k49p4efznvb98m', '064pd0r1n2jbegmjwqda3g0bsg', 'lượt', 'reported', '150', '', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', 1689642013000000);
insert into review_figure values ('064pd0rh92dmh5y1tcjgrk0bh0', '064pd0r1n2jbegmjwqda3g0bsg', 'tỷ lệ', 'reported', '95', '', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', 1689642013000000);
insert into review_figure values ('064pd0rh92n2d1nadg2csexsg8', '064pd0r1n2jbegmjwqda3g0bsg', 'chỉ tiêu', 'reported', '100', '', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', 1689642013000000);
insert into review_entry values ('064pd0r5j132pyz4r0eqm4j1mm', '064pd0r1n1x60h9jcxbdjmzdg0', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642010000000);
insert into review_entry values ('064pd0r5j1deaw041391jzjxe4', '064pd0r1n1x60h9jcxbdjmzdg0', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642010000000);
insert into review_entry values ('064pd0r9f0mjbb6vrsw18pjwg8', '064pd0r1n1be1zwy19wa95fe54', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642011000000);
insert into review_entry values ('064pd0r9f27dkb6at5khg80bf8', '064pd0r1n1be1zwy19wa95fe54', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642011000000);
insert into review_entry values ('064pd0rdc0drac415xznak1fp8', '064pd0r1n1x60h9jcxbdjmzdg0', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642012000000);
insert into review_entry values ('064pd0rdc1pgsgs4pmk2mm8wdg', '064pd0r1n1x60h9jcxbdjmzdg0', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642012000000);
insert into review_entry values ('064pd0rh91w8bbmd9dam3x4wn4', '064pd0r1n1be1zwy19wa95fe54', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642013000000);
insert into review_entry values ('064pd0rh92veb9q5tt0x37dz4w', '064pd0r1n1be1zwy19wa95fe54', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642013000000);
insert into review_entry values ('064pd0rn60vwe7njd6hgxmqk0r', '064pd0r1n2jbegmjwqda3g0bsg', 1, 'I.1', 'appraised', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642014000000);
insert into review_entry values ('064pd0rn61w783cv4wnafrp644', '064pd0r1n2jbegmjwqda3g0bsg', 2, 'I.1', 'agreed', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642014000000);
insert into review_entry values ('064pd0rx0257q3wt30bgc56etg', '064pd0r1n2jbegmjwqda3g0bsg', 3, 'I.2', 'appraised', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642016000000);
insert into review_entry values ('064pd0rx02vggda1sye72jcqsw', '064pd0r1n2jbegmjwqda3g0bsg', 4, 'I.2', 'agreed', '', '', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642016000000);
insert into review_entry values ('064pd0s0x2p9a3h4byvahpcjam', '064pd0r1n1x60h9jcxbdjmzdg0', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg1np243qev9176yksr', 1689642017000000);
insert into review_entry values ('064pd0s4t0f66zpf1v5twcf288', '064pd0r1n1be1zwy19wa95fe54', 5, 'I.2', 'agreed', '', 'theo đơn vị dẫn đầu', 'nguoi-064pd0pyg36cwac4gykn6d7whg', 1689642018000000);
insert into review_proof values ('064pd0rs309f5k6h1n6vxg3mdr', '064pd0r1n2jbegmjwqda3g0bsg', 'I.2', '', 'https://example.org/ds', 'Danh sách', 'nguoi-064pd0pyg3kmf5bpqqbybj8st4', 1689642015000000);
insert into review_result values ('064pd0s4t2j40gq7ekgyxr8bwc', '064pd0r1n2r3w5grv2vendw92w', 1, 1689642018000000, 'theo kế hoạch', 'ed0027251e434165fcfed989d56d8410ccd9a333c05710a9c41bca61ad33e99a', 'thu 1 year
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
