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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (2, 1, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (3, 2, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (4, 3, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (5, 4, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (6, 5, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (7, 6, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (8, 7, 1, '2026-11-24 13:09:02');
insert into goose_db_version values (9, 8, 1, '2026-11-24 13:09:02');
insert into unit values ('064pd0pyg10405ar0hemjw7zcg', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1a9xfznr58fa3sjhw', 1, 'so-c', 'soc', '064pd0pyg3dtaz55ypyajnxcvm', 'so', 20148, NULL);
insert into unit values ('064pd0pyg1erdgjbr0kfnayx3r', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1h01xf23fmys4vy74', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2hnmgaw857q8hm470', 2, 'so-a', 'soa', '064pd0pyg3dtaz55ypyajnxcvm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3dtaz55ypyajnxcvm', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3nz63eeqk14zf59rm', 2, 'so-b', 'sob', '064pd0pyg3dtaz55ypyajnxcvm', 'so', 8766, 20147);
insert into unit_name values ('064pd0pyg10405ar0hemjw7zcg/1994-01-01', '064pd0pyg10405ar0hemjw7zcg', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg1a9xfznr58fa3sjhw/2025-03-01', '064pd0pyg1a9xfznr58fa3sjhw', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg1erdgjbr0kfnayx3r/1994-01-01', '064pd0pyg1erdgjbr0kfnayx3r', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg1h01xf23fmys4vy74/1994-01-01', '064pd0pyg1h01xf23fmys4vy74', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg2hnmgaw857q8hm470/1994-01-01', '064pd0pyg2hnmgaw857q8hm470', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3dtaz55ypyajnxcvm/1994-01-01', '064pd0pyg3dtaz55ypyajnxcvm', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg3nz63eeqk14zf59rm/1994-01-01', '064pd0pyg3nz63eeqk14zf59rm', 8766, 'Sở B', 'so b');
insert into unit_from values ('064pd0pyg1a9xfznr58fa3sjhw/0', '064pd0pyg1a9xfznr58fa3sjhw', '064pd0pyg2hnmgaw857q8hm470');
insert into unit_from values ('064pd0pyg1a9xfznr58fa3sjhw/1', '064pd0pyg1a9xfznr58fa3sjhw', '064pd0pyg3nz63eeqk14zf59rm');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3dtaz55ypyajnxcvm', '', 'unit/064pd0pyg3dtaz55ypyajnxcvm
unit_name/064pd0pyg3dtaz55ypyajnxcvm/1994-01-01', X'9DD02D29057F384BF17B40695BC3662B66834020F36DAB12D81AEB8038104B48');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2hnmgaw857q8hm470', '', 'unit/064pd0pyg2hnmgaw857q8hm470
unit_name/064pd0pyg2hnmgaw857q8hm470/1994-01-01', X'8F779E6C31EA76E13C6AB97AEFFEAAC8D2317DA26B22D98170F2BFCB8117379D');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_member/064pd0q6a38ykvq7r6wntw0xhg
bloc_member/064pd0q6a3jhtm1hcrf0cn0h6m', X'EE6B9FCE181B0261AE866B8A4DF9B37DFB409E1443BBCA08558DC616CE06C5F1');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_member/064pd0qa71b2xctg2nhjjy721c', X'998B017C66FB454ECD3BEC49F95A7B4E74493AAA40C9B89C4BA5A47A6C254B40');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_term/064pd0qe41131vdvbe4wgkqhaw', X'C4E614B0DD0A5F6D44749E5674ACF9C9C291B724FA133CCE4A3D161F98ACDE33');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_term/064pd0qj13sk1dvx3z2t7esg44', X'6891770A32657725BFBB24BA62884973C78B100C15DBC53AD2FC888DEA241F88');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_paper/064pd0qny12h9da36v189dj9n8', X'418F814676781D5E57C032FBCB9A6F16CE4E56DDEBD917A020F66F6A1FC92883');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_milestone/064pd0qsv32j2qc0z44q22xsym', X'0004CB1A38E83B65D92FEAC8FDE1A27006D5562DC60BCC9ABB59D95C187DC7E8');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_exception/064pd0qxr3n710179mhj24ptq4', X'E26C40E2E6F4EA5AD48B2F03E53BD22B60F14B38883A87DAC7DD509A74B998EF');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', X'46A7E583C5247BDADD346664B48B2F109FAE9CB47F1DFFDC8F3F55CA9D22DF3F');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n0ermbj1kxcpedkc5c', '', 'post_title/064pd0r1n0ermbj1kxcpedkc5c', X'952D8D73C6B4E8711ABB82DBBEC2AFF692BA666F84EDD986A952E0A320EA199B');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n1t9qbf533rw2tp89c', '', 'person/064pd0r1n1t9qbf533rw2tp89c
person_post/064pd0r1n0y5sg8gzxmkdvt6f4', X'042D53CD6F656E3E8ADB58F036037F9ADC48DD431FBF3E25AED4EA8596787FC4');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3nz63eeqk14zf59rm', '', 'unit/064pd0pyg3nz63eeqk14zf59rm
unit_name/064pd0pyg3nz63eeqk14zf59rm/1994-01-01', X'02A8AC99D8D47AECA6AC404E3A91549D555F8F8AE936934CFC60244223C03309');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n2yv2cpp9021w7jzx8', '', 'file/064pd0r1n2yv2cpp9021w7jzx8', X'A93F761123CF5800C13432F7715A1178B718206A101879ABFBA60683C1931E25');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n3s9ecm7ttzxrq445m', '', 'account/064pd0r1n3s9ecm7ttzxrq445m
account_role/064pd0r1n3s9ecm7ttzxrq445m/0', X'73126A64AA56B8B75DD34D9C429EA4622D16E8B284560A579311233241A2889A');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n3s9ecm7ttzxrq445m', '', 'account/064pd0r1n3s9ecm7ttzxrq445m', '', 'account/064pd0r1n3s9ecm7ttzxrq445m', X'2CE1946EB8A2E49BA50500D408D9B82FEA8C339EC641B79C9A3B6D50B60F8D34');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n3s9ecm7ttzxrq445m', '', 'account/064pd0r1n3s9ecm7ttzxrq445m', '', 'factor/064pd0r1n3s9ecm7ttzxrq445m
factor_code/064pd0r1n3s9ecm7ttzxrq445m/0
factor_code/064pd0r1n3s9ecm7ttzxrq445m/1
factor_code/064pd0r1n3s9ecm7ttzxrq445m/2
factor_code/064pd0r1n3s9ecm7ttzxrq445m/3
factor_code/064pd0r1n3s9ecm7ttzxrq445m/4
factor_code/064pd0r1n3s9ecm7ttzxrq445m/5
factor_code/064pd0r1n3s9ecm7ttzxrq445m/6
factor_code/064pd0r1n3s9ecm7ttzxrq445m/7
factor_code/064pd0r1n3s9ecm7ttzxrq445m/8
factor_code/064pd0r1n3s9ecm7ttzxrq445m/9
account/064pd0r1n3s9ecm7ttzxrq445m', X'FF263D036A71B9629559133187BC37352BF1A012749ADFC3EC3EC74F10574779');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n3s9ecm7ttzxrq445m', '', 'account/064pd0r1n3s9ecm7ttzxrq445m', '', 'passkey/064pd0r1n27c8e5bk8bnm8ppf0
account/064pd0r1n3s9ecm7ttzxrq445m', X'53E8C3B95647E66D75F69684B4EDA166C75AFD10C84F9AC2322E70F2EDC7992F');
insert into log values (25, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'B96665AD1F74FDE6648E361CA163C2E991788FB2960C3A015F33839C16CE81E0');
insert into log values (26, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'19D0CFBCB20D814251DEFCC2D02C88B82DB72817B67676F266994142BD8B2FAF');
insert into log values (27, 1689642009000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'7D14E0655E4723C6FEDA4820AEFF2C84CAF730AEE7B9E3F6201FF88E376094F3');
insert into log values (28, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'B9E1220071B599C0C3FD2CE2136816A1B6B11DCF317501457ABF621667B2D9A6');
insert into log values (29, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'5832995D51B243773F2CD94CDF6382431233C9AAD8A4BCA048816D2C0B3784F7');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg1a9xfznr58fa3sjhw', '', 'unit/064pd0pyg2hnmgaw857q8hm470
unit/064pd0pyg3nz63eeqk14zf59rm
unit/064pd0pyg1a9xfznr58fa3sjhw
unit_from/064pd0pyg1a9xfznr58fa3sjhw/0
unit_from/064pd0pyg1a9xfznr58fa3sjhw/1
unit_name/064pd0pyg1a9xfznr58fa3sjhw/2025-03-01', X'B0EE619F0C2B7BEE5B9119FA70D7843890D6BB9D35D818709F6B7CE1038FFECC');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg10405ar0hemjw7zcg', '', 'unit/064pd0pyg10405ar0hemjw7zcg
unit_name/064pd0pyg10405ar0hemjw7zcg/1994-01-01', X'E7AD539DE88BC2C002E01227586C945A1173E5CEBB182DD75C36640B099207C5');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1erdgjbr0kfnayx3r', '', 'unit/064pd0pyg1erdgjbr0kfnayx3r
unit_name/064pd0pyg1erdgjbr0kfnayx3r/1994-01-01', X'202C1784D470CD3D950430827A9E2154D1C264B2BBA370E8384E20172B4D9A32');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1h01xf23fmys4vy74', '', 'unit/064pd0pyg1h01xf23fmys4vy74
unit_name/064pd0pyg1h01xf23fmys4vy74/1994-01-01', X'50F168A62B6EC8568C15A8D6042283DE186EAFE74F1CB24A0C1F4E9CF83E7ABE');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg1wysvg90th52v8md0', '', 'bloc/064pd0pyg1wysvg90th52v8md0', X'DD704340D5524A0FFC56D18FA8419DAEEA02E02B3E84C32A31F79F31385172C9');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem
bloc_milestone/064pd0pyg02dyryf1fp1avmj5r
bloc_milestone/064pd0pyg0mc1v1my2kd8bbywr
bloc_milestone/064pd0pyg134q93263y6jwefww
bloc_milestone/064pd0pyg1na0tzpmpx8nng5g8
bloc_milestone/064pd0pyg1vk7mp965rpcn4paw
bloc_milestone/064pd0pyg1xhhjf4exw6dh6p44
bloc_milestone/064pd0pyg21sdxcvvyrrj9t9am
bloc_milestone/064pd0pyg26g62n3n9gw4qnxmm
bloc_milestone/064pd0pyg27g3h22fhd8nztmrc
bloc_milestone/064pd0pyg28ezzjtagbayyskrg
bloc_milestone/064pd0pyg3esk2ce6q9qba3vbw
bloc_milestone/064pd0pyg3fn77qrfctkd4re4w
bloc_milestone/064pd0pyg3pt4yz8jmcxjzb8j4', X'357DDD07559306D5C4F29D327ABD35261BBFF2EA257FEBF95A73848BA7D66061');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', '', 'bloc_year/064pd0pyg2ywjezgdjxs51bzem', X'98D1E0E606FD729EF6A304A2FD2A12CB41F934F603D8D2ADF74AD83B2CCDA145');
insert into log_row values ('account/064pd0r1n3s9ecm7ttzxrq445m', 21);
insert into log_row values ('account/064pd0r1n3s9ecm7ttzxrq445m', 22);
insert into log_row values ('account/064pd0r1n3s9ecm7ttzxrq445m', 23);
insert into log_row values ('account/064pd0r1n3s9ecm7ttzxrq445m', 24);
insert into log_row values ('account/tài-khoản-000', 26);
insert into log_row values ('account/tài-khoản-000', 27);
insert into log_row values ('account/tài-khoản-001', 28);
insert into log_row values ('account/tài-khoản-002', 29);
insert into log_row values ('account_role/064pd0r1n3s9ecm7ttzxrq445m/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 26);
insert into log_row values ('account_role/tài-khoản-001/0', 28);
insert into log_row values ('account_role/tài-khoản-002/0', 29);
insert into log_row values ('bloc/064pd0pyg1wysvg90th52v8md0', 7);
insert into log_row values ('bloc_exception/064pd0qxr3n710179mhj24ptq4', 16);
insert into log_row values ('bloc_member/064pd0q6a38ykvq7r6wntw0xhg', 10);
insert into log_row values ('bloc_member/064pd0q6a3jhtm1hcrf0cn0h6m', 10);
insert into log_row values ('bloc_member/064pd0qa71b2xctg2nhjjy721c', 11);
insert into log_row values ('bloc_milestone/064pd0pyg02dyryf1fp1avmj5r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0mc1v1my2kd8bbywr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg134q93263y6jwefww', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1na0tzpmpx8nng5g8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1vk7mp965rpcn4paw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1xhhjf4exw6dh6p44', 8);
insert into log_row values ('bloc_milestone/064pd0pyg21sdxcvvyrrj9t9am', 8);
insert into log_row values ('bloc_milestone/064pd0pyg26g62n3n9gw4qnxmm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg27g3h22fhd8nztmrc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg28ezzjtagbayyskrg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3esk2ce6q9qba3vbw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3fn77qrfctkd4re4w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3pt4yz8jmcxjzb8j4', 8);
insert into log_row values ('bloc_milestone/064pd0qsv32j2qc0z44q22xsym', 15);
insert into log_row values ('bloc_paper/064pd0qny12h9da36v189dj9n8', 14);
insert into log_row values ('bloc_term/064pd0qe41131vdvbe4wgkqhaw', 12);
insert into log_row values ('bloc_term/064pd0qj13sk1dvx3z2t7esg44', 13);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 10);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 11);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 12);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 13);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 14);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 15);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 16);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 17);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 8);
insert into log_row values ('bloc_year/064pd0pyg2ywjezgdjxs51bzem', 9);
insert into log_row values ('factor/064pd0r1n3s9ecm7ttzxrq445m', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/0', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/1', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/2', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/3', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/4', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/5', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/6', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/7', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/8', 23);
insert into log_row values ('factor_code/064pd0r1n3s9ecm7ttzxrq445m/9', 23);
insert into log_row values ('file/064pd0r1n2yv2cpp9021w7jzx8', 20);
insert into log_row values ('log_body/1', 25);
insert into log_row values ('passkey/064pd0r1n27c8e5bk8bnm8ppf0', 24);
insert into log_row values ('person/064pd0r1n1t9qbf533rw2tp89c', 19);
insert into log_row values ('person_post/064pd0r1n0y5sg8gzxmkdvt6f4', 19);
insert into log_row values ('post_title/064pd0r1n0ermbj1kxcpedkc5c', 18);
insert into log_row values ('unit/064pd0pyg10405ar0hemjw7zcg', 4);
insert into log_row values ('unit/064pd0pyg1a9xfznr58fa3sjhw', 3);
insert into log_row values ('unit/064pd0pyg1erdgjbr0kfnayx3r', 5);
insert into log_row values ('unit/064pd0pyg1h01xf23fmys4vy74', 6);
insert into log_row values ('unit/064pd0pyg2hnmgaw857q8hm470', 1);
insert into log_row values ('unit/064pd0pyg2hnmgaw857q8hm470', 3);
insert into log_row values ('unit/064pd0pyg3dtaz55ypyajnxcvm', 0);
insert into log_row values ('unit/064pd0pyg3nz63eeqk14zf59rm', 2);
insert into log_row values ('unit/064pd0pyg3nz63eeqk14zf59rm', 3);
insert into log_row values ('unit_from/064pd0pyg1a9xfznr58fa3sjhw/0', 3);
insert into log_row values ('unit_from/064pd0pyg1a9xfznr58fa3sjhw/1', 3);
insert into log_row values ('unit_name/064pd0pyg10405ar0hemjw7zcg/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg1a9xfznr58fa3sjhw/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg1erdgjbr0kfnayx3r/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg1h01xf23fmys4vy74/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg2hnmgaw857q8hm470/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3dtaz55ypyajnxcvm/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg3nz63eeqk14zf59rm/1994-01-01', 2);
insert into log_body values (0, X'24E6A4B041B09CC38E7847B5A409B3CA', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3dtaz55ypyajnxcvm","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg3dtaz55ypyajnxcvm","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3dtaz55ypyajnxcvm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3dtaz55ypyajnxcvm/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg3dtaz55ypyajnxcvm"}}]}');
insert into log_body values (10, X'3D94CB1E5A6D0AC5741FD6C3DDC6BC28', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a38ykvq7r6wntw0xhg","after":{"from_day":null,"id":"064pd0q6a38ykvq7r6wntw0xhg","to_day":null,"unit":"064pd0pyg10405ar0hemjw7zcg","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_member","id":"064pd0q6a3jhtm1hcrf0cn0h6m","after":{"from_day":null,"id":"064pd0q6a3jhtm1hcrf0cn0h6m","to_day":null,"unit":"064pd0pyg1erdgjbr0kfnayx3r","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (11, X'FA92A03E45B05F64E9CF31EA44997A00', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa71b2xctg2nhjjy721c","after":{"from_day":19417,"id":"064pd0qa71b2xctg2nhjjy721c","to_day":19630,"unit":"064pd0pyg1h01xf23fmys4vy74","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (12, X'B5F3A54214A45F90AC201807B645570B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe41131vdvbe4wgkqhaw","after":{"from_day":null,"id":"064pd0qe41131vdvbe4wgkqhaw","post":"head","to_day":null,"unit":"064pd0pyg10405ar0hemjw7zcg","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (13, X'2FF71DE05A536225D3EB51B9F22C714E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj13sk1dvx3z2t7esg44","after":{"from_day":19389,"id":"064pd0qj13sk1dvx3z2t7esg44","post":"deputy","to_day":null,"unit":"064pd0pyg1erdgjbr0kfnayx3r","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (14, X'7941AFBFBEF01FDD17B6AF81FA486ACB', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny12h9da36v189dj9n8","after":{"file":"ab12","id":"064pd0qny12h9da36v189dj9n8","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (15, X'AF118A247CA93F016A6148DA9BD4797B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv32j2qc0z44q22xsym","after":{"done":null,"due":19452,"id":"064pd0qsv32j2qc0z44q22xsym","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (16, X'E419A15FB082146F57D53EFE1F851E42', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr3n710179mhj24ptq4","after":{"due":19459,"id":"064pd0qxr3n710179mhj24ptq4","milestone":"064pd0qsv32j2qc0z44q22xsym","unit":"064pd0pyg1erdgjbr0kfnayx3r","why":"khóa sổ ngày 10","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (17, X'422023D36A83D7FFEB73B61BB5710259', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'519E108ADB7C1C399755A1841B403075', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n0ermbj1kxcpedkc5c","after":{"id":"064pd0r1n0ermbj1kxcpedkc5c","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'614EC4E749CD7CEE758880A32B0CC0D5', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n1t9qbf533rw2tp89c","after":{"code":"an","code_key":"an","id":"064pd0r1n1t9qbf533rw2tp89c","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n0y5sg8gzxmkdvt6f4","after":{"from_day":8766,"id":"064pd0r1n0y5sg8gzxmkdvt6f4","person":"064pd0r1n1t9qbf533rw2tp89c","title":"064pd0r1n0ermbj1kxcpedkc5c","to_day":null,"unit":"064pd0pyg3dtaz55ypyajnxcvm"}}]}');
insert into log_body values (2, X'C3812C6059DD10BF4F280C8892914119', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3nz63eeqk14zf59rm","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3nz63eeqk14zf59rm","kind":"so","opened":8766,"parent":"064pd0pyg3dtaz55ypyajnxcvm","version":1}},{"table":"unit_name","id":"064pd0pyg3nz63eeqk14zf59rm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3nz63eeqk14zf59rm/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg3nz63eeqk14zf59rm"}}]}');
insert into log_body values (20, X'5E1401A5D768B99DC48FA8FDBC3F930A', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n2yv2cpp9021w7jzx8","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n2yv2cpp9021w7jzx8","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'AA7A630A8257F58672D40EFC8B85D0AE', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n3s9ecm7ttzxrq445m","after":{"code":"a34fc21d58787208ef541d25fc58a11b0ec5d0689c378e5baeae16d706322feb","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3s9ecm7ttzxrq445m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n3s9ecm7ttzxrq445m/0","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","from_day":19358,"id":"064pd0r1n3s9ecm7ttzxrq445m/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'7A4DDEEA126BFCCE66607ED49FFD2D55', '{"changes":[{"table":"account","id":"064pd0r1n3s9ecm7ttzxrq445m","before":{"code":"a34fc21d58787208ef541d25fc58a11b0ec5d0689c378e5baeae16d706322feb","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n3s9ecm7ttzxrq445m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"d787eb8a7be0baa63001435dca5edffd648058ee61fb17cfa7012f4a0e3c884a","id":"064pd0r1n3s9ecm7ttzxrq445m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'922CF3FFE17C43FB018D72AD2B1BFFF7', '{"changes":[{"table":"factor","id":"064pd0r1n3s9ecm7ttzxrq445m","after":{"id":"064pd0r1n3s9ecm7ttzxrq445m","key":"0afe3b1376be3061fabcdcf59bb07d7f76d3978bb88f03df26af9333cad8c105","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/0","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"c8e72967b36c53bd587daa65dd462165c7b0306bf94c4c7ce1d02d08f29dd2de","id":"064pd0r1n3s9ecm7ttzxrq445m/0"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/1","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"5fcc365d781ef4e436ad6c1e6cb30144dae2d9500de36f53a4ea6dbf288c14c3","id":"064pd0r1n3s9ecm7ttzxrq445m/1"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/2","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"26b037fbe74ce6bfe6b927a0ec63aecb2bae3eab00d68bf7d8ec754efeab6a2c","id":"064pd0r1n3s9ecm7ttzxrq445m/2"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/3","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"0467834df3d2508ea5295364284100c7d9ab196e8fdd093ef58cb86a1cbc7239","id":"064pd0r1n3s9ecm7ttzxrq445m/3"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/4","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"4d94d08239fb9d13de2341f737327943d50f07fa9ffa1a3be438ee1a4796e3d5","id":"064pd0r1n3s9ecm7ttzxrq445m/4"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/5","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"525818389909b34b64bd0ce4b865f53512dd086ecf5cbcb40d457efd6d2f0c48","id":"064pd0r1n3s9ecm7ttzxrq445m/5"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/6","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"bb7cfdc93c5f7667870d266d40b918cf0740be2aed78d0c67ef7f75f20314b5e","id":"064pd0r1n3s9ecm7ttzxrq445m/6"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/7","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"f6b5b50048ee783f09c13624e1c1136ac8feba148b0de8029a94c79879ccbe53","id":"064pd0r1n3s9ecm7ttzxrq445m/7"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/8","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"0b6c013e2785ca6eb38658b4d9ecb3d9a859048cb6bd307ed6a413afdad2953d","id":"064pd0r1n3s9ecm7ttzxrq445m/8"}},{"table":"factor_code","id":"064pd0r1n3s9ecm7ttzxrq445m/9","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","digest":"d26d8da9c830fc8094f14ce17224677e19f15954b64678fcf84b34e820d5231b","id":"064pd0r1n3s9ecm7ttzxrq445m/9"}},{"table":"account","id":"064pd0r1n3s9ecm7ttzxrq445m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"d787eb8a7be0baa63001435dca5edffd648058ee61fb17cfa7012f4a0e3c884a","id":"064pd0r1n3s9ecm7ttzxrq445m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"d787eb8a7be0baa63001435dca5edffd648058ee61fb17cfa7012f4a0e3c884a","id":"064pd0r1n3s9ecm7ttzxrq445m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'2CA84D87A4EFC5A716D22EC2038235BA', '{"changes":[{"table":"passkey","id":"064pd0r1n27c8e5bk8bnm8ppf0","after":{"account":"064pd0r1n3s9ecm7ttzxrq445m","handle":"a","id":"064pd0r1n27c8e5bk8bnm8ppf0","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n3s9ecm7ttzxrq445m","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"d787eb8a7be0baa63001435dca5edffd648058ee61fb17cfa7012f4a0e3c884a","id":"064pd0r1n3s9ecm7ttzxrq445m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"d787eb8a7be0baa63001435dca5edffd648058ee61fb17cfa7012f4a0e3c884a","id":"064pd0r1n3s9ecm7ttzxrq445m","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'134EA984AF5FDC3A2D47110D376A83DF', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (26, X'33F56FF26682D40536C9B86F32568E87', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'32AE98A04390E8D39BAD194EFF39591D', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (28, X'159EEABA33C70A326C8D1D0F35231D8A', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (29, X'7895CC2597776D97755EA2A88293341B', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'3140EF2A061870BAFD306A89C3A9FCBF', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2hnmgaw857q8hm470","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg2hnmgaw857q8hm470","kind":"so","opened":8766,"parent":"064pd0pyg3dtaz55ypyajnxcvm","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg2hnmgaw857q8hm470","kind":"so","opened":8766,"parent":"064pd0pyg3dtaz55ypyajnxcvm","version":2}},{"table":"unit","id":"064pd0pyg3nz63eeqk14zf59rm","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3nz63eeqk14zf59rm","kind":"so","opened":8766,"parent":"064pd0pyg3dtaz55ypyajnxcvm","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg3nz63eeqk14zf59rm","kind":"so","opened":8766,"parent":"064pd0pyg3dtaz55ypyajnxcvm","version":2}},{"table":"unit","id":"064pd0pyg1a9xfznr58fa3sjhw","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg1a9xfznr58fa3sjhw","kind":"so","opened":20148,"parent":"064pd0pyg3dtaz55ypyajnxcvm","version":1}},{"table":"unit_from","id":"064pd0pyg1a9xfznr58fa3sjhw/0","after":{"id":"064pd0pyg1a9xfznr58fa3sjhw/0","origin":"064pd0pyg2hnmgaw857q8hm470","unit":"064pd0pyg1a9xfznr58fa3sjhw"}},{"table":"unit_from","id":"064pd0pyg1a9xfznr58fa3sjhw/1","after":{"id":"064pd0pyg1a9xfznr58fa3sjhw/1","origin":"064pd0pyg3nz63eeqk14zf59rm","unit":"064pd0pyg1a9xfznr58fa3sjhw"}},{"table":"unit_name","id":"064pd0pyg1a9xfznr58fa3sjhw/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg1a9xfznr58fa3sjhw/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg1a9xfznr58fa3sjhw"}}]}');
insert into log_body values (4, X'3058C0F478086BDF8922D4DA4612461A', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg10405ar0hemjw7zcg","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg10405ar0hemjw7zcg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg10405ar0hemjw7zcg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg10405ar0hemjw7zcg/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg10405ar0hemjw7zcg"}}]}');
insert into log_body values (5, X'7A61688F5F43BEEF68412FD12E6FBAD6', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1erdgjbr0kfnayx3r","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg1erdgjbr0kfnayx3r","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1erdgjbr0kfnayx3r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1erdgjbr0kfnayx3r/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg1erdgjbr0kfnayx3r"}}]}');
insert into log_body values (6, X'AC9B11BE9FFA794C02DD02DCE9981489', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1h01xf23fmys4vy74","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1h01xf23fmys4vy74","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1h01xf23fmys4vy74/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1h01xf23fmys4vy74/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1h01xf23fmys4vy74"}}]}');
insert into log_body values (7, X'1E1C3FA18ED12E15497D12A791BFB841', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg1wysvg90th52v8md0","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg1wysvg90th52v8md0","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'47470A970CF1DCD0A0E7713BA65316BA', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg02dyryf1fp1avmj5r","after":{"done":null,"due":19388,"id":"064pd0pyg02dyryf1fp1avmj5r","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg0mc1v1my2kd8bbywr","after":{"done":null,"due":19415,"id":"064pd0pyg0mc1v1my2kd8bbywr","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg134q93263y6jwefww","after":{"done":null,"due":19417,"id":"064pd0pyg134q93263y6jwefww","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg1na0tzpmpx8nng5g8","after":{"done":null,"due":19523,"id":"064pd0pyg1na0tzpmpx8nng5g8","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg1vk7mp965rpcn4paw","after":{"done":null,"due":19548,"id":"064pd0pyg1vk7mp965rpcn4paw","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg1xhhjf4exw6dh6p44","after":{"done":null,"due":19634,"id":"064pd0pyg1xhhjf4exw6dh6p44","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg21sdxcvvyrrj9t9am","after":{"done":null,"due":19676,"id":"064pd0pyg21sdxcvvyrrj9t9am","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg26g62n3n9gw4qnxmm","after":{"done":null,"due":19688,"id":"064pd0pyg26g62n3n9gw4qnxmm","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg27g3h22fhd8nztmrc","after":{"done":null,"due":19691,"id":"064pd0pyg27g3h22fhd8nztmrc","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg28ezzjtagbayyskrg","after":{"done":null,"due":19695,"id":"064pd0pyg28ezzjtagbayyskrg","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg3esk2ce6q9qba3vbw","after":{"done":null,"due":19702,"id":"064pd0pyg3esk2ce6q9qba3vbw","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg3fn77qrfctkd4re4w","after":{"done":null,"due":19706,"id":"064pd0pyg3fn77qrfctkd4re4w","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg2ywjezgdjxs51bzem"}},{"table":"bloc_milestone","id":"064pd0pyg3pt4yz8jmcxjzb8j4","after":{"done":null,"due":19741,"id":"064pd0pyg3pt4yz8jmcxjzb8j4","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg2ywjezgdjxs51bzem"}}]}');
insert into log_body values (9, X'1CA9398A3AE50B6AB8E6196123774189', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2ywjezgdjxs51bzem","before":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg1wysvg90th52v8md0","id":"064pd0pyg2ywjezgdjxs51bzem","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'A152EA3B9FCA07F8F3C25F616E8243800D71CD3C48A9F7FE9A6194A19044A04C');
insert into log_hash values (1, X'F2C8F49EBDD3B4CBB043B305214F255187897B0B2C8811EDF152D9DC47A19431');
insert into log_hash values (10, X'EB6636CEE2D9D818472EAE2A1B438E9250B3927693D7C54B4AD656931B3B6AD8');
insert into log_hash values (11, X'35445B656075ABEFA3DB09A0D08386EDB829FE6104E50EEE496CA4BFBE63E2AD');
insert into log_hash values (12, X'D43AFAEAE4EE07A26976A13B03FE14C065996DFFC3E703A2EF19444A9C00413A');
insert into log_hash values (13, X'CCB9A0B5E04123EEA364EB6F7AB7CC928F4D81D8D460EE8908BE62C659A33243');
insert into log_hash values (14, X'6ACA6BBC4A7441320BA67F8C17B775D04FE097C0F58BA02F568D039116E42FFF');
insert into log_hash values (15, X'5DCF0B174F8EF0EA6306DAAAC83DD3731FF03776B56977EC98926B37D33A86A2');
insert into log_hash values (16, X'AB24BC17043B7B4444A650E9D89D8CAAA7ECCCBB53F0BF37FEB8725CE4C8586E');
insert into log_hash values (17, X'D4F0435E551F8D2DBBE109A65B66BAE7E5E4802A520DBC413FB15E21AD6FF2A7');
insert into log_hash values (18, X'5F151196F1807F1E9B4E7943A067BD786DC8122E8EA21532C3012786A64A6FC7');
insert into log_hash values (19, X'101A6B13569D5C35055E3D11DDEA25DF21CC6EF05C7A13FEFBA5C8B6386E5C71');
insert into log_hash values (2, X'EF069849BF778B0D27BDEF9E11D2883D651E2CC672DF2C20FD34D06AA8826FD6');
insert into log_hash values (20, X'B94373149EEBBCC5E910C3C6C92702BDF46854BB50247A0B4B6C71767E9AB1FC');
insert into log_hash values (21, X'5E6B7E406A0B901C9AF64D64D63398D6630BFADE99AA83E9BEC5F45D2B1C7122');
insert into log_hash values (22, X'AB5751317DB81E64CA29CB93A878431E70C44097B54E56768DC7BDE8E313158E');
insert into log_hash values (23, X'B07805F36F73B04D6127A57F433BFD1F97BB792B2012F3C775393E3C49207923');
insert into log_hash values (24, X'A8DF6A0A3CBA750B6D9B337FB7B874A628A686388B88247DBC66B66AD9FE51B3');
insert into log_hash values (25, X'4FA4D2697096D44BA27B8FE6DB8F3CCA3F935F44DFBDBA8B26CD627F56143F33');
insert into log_hash values (26, X'9024846FEDB81F3171042EEC6A7A35B320F8FB6956D78C56E527107073E91DF5');
insert into log_hash values (27, X'7EA85D589E7EC8EBD0686FA4FA2BA49787A6C8F793749542BF5AA913F57EA84C');
insert into log_hash values (28, X'CDAFB52E8DAE5C8E62E7CD6B3AF3886B72D96B62B78E73B2FCB6A2F52B5AA624');
insert into log_hash values (29, X'17BB8DFB1B0DFED01C1C59D7C594BC9D13574D88A938802B90DB8FBB8A18435D');
insert into log_hash values (3, X'F4045EA4B2606967E40E6635351435CFD1E16DD27A8DF77FADD3899585FC6422');
insert into log_hash values (30, X'B7FE78B8561FCD4AC396002B414A73853D03F57D38EFF0FECF7B26666A97203E');
insert into log_hash values (31, X'51F7BB05CCC408E22636F3557B628067FD095D77C5A56C879BF409B2BAADC152');
insert into log_hash values (32, X'1749361B02F7C16A03383D9BEDA46219A7F7C176EEA79A41D8AC53D0BFF64012');
insert into log_hash values (33, X'8924A29B7713C3D48823F1FBEF15F6D339EF9DBFB11A516A22B64A4B6386048E');
insert into log_hash values (34, X'5C40766736066AE6C36940E0C7978B9C967AAFB45CCED22B89F993575F448687');
insert into log_hash values (35, X'F34C9568410475B79418972581241B22411A82FAD5AFA8407DFBC8C6AFE73DC4');
insert into log_hash values (36, X'7A570C48D8E0E1792DECD544C2195A611732F3179F0A26240E1F3D4DE005C6D9');
insert into log_hash values (37, X'C9F839F5DE2F21712AA6075325CBC4AECF435FC34E0D4DD285C3C7B37F6947FF');
insert into log_hash values (38, X'EB62DA9D05D593CB98CC723D188F21BABEBAB1E374B0BED272E152F59F0E1C0C');
insert into log_hash values (39, X'495B895A2A9BDF16489952500F989BDF81656AF17A06DE01F45A37F7DCB5E8C3');
insert into log_hash values (4, X'B7CE4678B841D2F764BD85CBD8E51A600A559B4EB7299AF3DE3FC82C2271680C');
insert into log_hash values (40, X'6283F4124F6651A6845870108BBE772C1FB4521D9F19656F622D8D4E32CBC615');
insert into log_hash values (41, X'ED8EC8C0E41B62CDB8CAAB5B85FB2D5849EF6ED5D9A965101BFFAB41950C9C46');
insert into log_hash values (42, X'0C826E6C16B1A2F63B3FF7D5D59D62479C6A7E26C670F26E36B3DA9127A9FE7A');
insert into log_hash values (43, X'BD6242E36E0093683FEC7CA3B88F7A147C848DF803032E29D4CA88676D0DF578');
insert into log_hash values (44, X'43CCF39297C89E8D126A8C00E1D1ABAE00D678615D3FD1371596CCC5016E63C3');
insert into log_hash values (45, X'D802C81CEA13DBDA5D0BD750CD54EB55DD354C5BDDA5D47EE203D3E8D96952C5');
insert into log_hash values (46, X'1DA7D89218CA53C0B4144C6B271B8DCCAF4F762A329C11AEE63EF1CD46042BE7');
insert into log_hash values (47, X'54A30EBAAA8E233DE564024A8701A2514F542A66855C7B3DF6B65F3B49EDDEF0');
insert into log_hash values (48, X'CFACBF63CF31F6EB819A99A4CA37F37535AF83AEF2D58116DBC74595A63EE942');
insert into log_hash values (49, X'712B7316112C03F0DB8FC9CEA7146743FBA324BB2AE8FF331339F8C834FC6C55');
insert into log_hash values (5, X'F9B3BC02CF4EFA3FEDEC06FDF9274C845CBE068981D83FB5D49EDC9EA9EFDD20');
insert into log_hash values (50, X'E2AC98E0FF69A173484E8ABDC43DA371DDACAA01210A9A7323AF8694C4610D17');
insert into log_hash values (51, X'59B0E358EFCECFC904A10796BF946C7B28E1FA5F0D1A05C1F446A68A285B76B9');
insert into log_hash values (52, X'F151382AD4AA15CCA5DAF4C13984D6B4FE76B4B118CDA1C3CC307A482F53C38B');
insert into log_hash values (53, X'2219A3688C25DF6ADB51BAE716017D3389E40580995C84B43913773722190AAB');
insert into log_hash values (54, X'656F5C4D72DCAD64182421B304B64A720EF08907A07B8DB2D16B75A9196BFD17');
insert into log_hash values (55, X'18866BC25BB923EF7B7B7F5F167B59386EC827618C0DCD9FF91B4AF8FC72CFC4');
insert into log_hash values (6, X'536960D59799E6EB94E74F6FF24AA7D5211A833A4BFD862597D5C0598849A81E');
insert into log_hash values (7, X'061815EE0EEFBD493E155415D515B747D5AA78B1E96D3B2A4FFED03253684C90');
insert into log_hash values (8, X'D09062A7504F81638CA62855513A17DE41DE47523A4F77C484E052417E3FE62D');
insert into log_hash values (9, X'F3419C49318898DBE9B0341D75AB1690B54AA058D2A520F15073319042017C1C');
insert into account values ('064pd0r1n3s9ecm7ttzxrq445m', 4, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$/xcVRAqcUpHatzAqzReHUA$rttarDaoK8qEspMfrbvksjFU4ma0tyTb4yLc6n+yk/k', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n3s9ecm7ttzxrq445m/0', '064pd0r1n3s9ecm7ttzxrq445m', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg1wysvg90th52v8md0', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg2ywjezgdjxs51bzem', 10, '064pd0pyg1wysvg90th52v8md0', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a38ykvq7r6wntw0xhg', '064pd0pyg2ywjezgdjxs51bzem', '064pd0pyg10405ar0hemjw7zcg', NULL, NULL);
insert into bloc_member values ('064pd0q6a3jhtm1hcrf0cn0h6m', '064pd0pyg2ywjezgdjxs51bzem', '064pd0pyg1erdgjbr0kfnayx3r', NULL, NULL);
insert into bloc_member values ('064pd0qa71b2xctg2nhjjy721c', '064pd0pyg2ywjezgdjxs51bzem', '064pd0pyg1h01xf23fmys4vy74', 19417, 19630);
insert into bloc_term values ('064pd0qe41131vdvbe4wgkqhaw', '064pd0pyg2ywjezgdjxs51bzem', '064pd0pyg10405ar0hemjw7zcg', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj13sk1dvx3z2t7esg44', '064pd0pyg2ywjezgdjxs51bzem', '064pd0pyg1erdgjbr0kfnayx3r', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg02dyryf1fp1avmj5r', '064pd0pyg2ywjezgdjxs51bzem', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0mc1v1my2kd8bbywr', '064pd0pyg2ywjezgdjxs51bzem', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg134q93263y6jwefww', '064pd0pyg2ywjezgdjxs51bzem', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1na0tzpmpx8nng5g8', '064pd0pyg2ywjezgdjxs51bzem', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1vk7mp965rpcn4paw', '064pd0pyg2ywjezgdjxs51bzem', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1xhhjf4exw6dh6p44', '064pd0pyg2ywjezgdjxs51bzem', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg21sdxcvvyrrj9t9am', '064pd0pyg2ywjezgdjxs51bzem', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg26g62n3n9gw4qnxmm', '064pd0pyg2ywjezgdjxs51bzem', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg27g3h22fhd8nztmrc', '064pd0pyg2ywjezgdjxs51bzem', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg28ezzjtagbayyskrg', '064pd0pyg2ywjezgdjxs51bzem', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3esk2ce6q9qba3vbw', '064pd0pyg2ywjezgdjxs51bzem', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3fn77qrfctkd4re4w', '064pd0pyg2ywjezgdjxs51bzem', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3pt4yz8jmcxjzb8j4', '064pd0pyg2ywjezgdjxs51bzem', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv32j2qc0z44q22xsym', '064pd0pyg2ywjezgdjxs51bzem', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr3n710179mhj24ptq4', '064pd0pyg2ywjezgdjxs51bzem', '064pd0qsv32j2qc0z44q22xsym', '064pd0pyg1erdgjbr0kfnayx3r', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny12h9da36v189dj9n8', '064pd0pyg2ywjezgdjxs51bzem', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n0ermbj1kxcpedkc5c', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n1t9qbf533rw2tp89c', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n0y5sg8gzxmkdvt6f4', '064pd0r1n1t9qbf533rw2tp89c', '064pd0pyg3dtaz55ypyajnxcvm', '064pd0r1n0ermbj1kxcpedkc5c', 8766, NULL);
insert into factor values ('064pd0r1n3s9ecm7ttzxrq445m', 'ZmFjdG9yLzA2NHBkMHIxbjNzOWVjbTd0dHp4cnE0NDVtClJHNFY1MjJQVllHWk1VSjUzV0FIWlg3TDVLSFRTQlFY', 1689642009000000);
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/0', '064pd0r1n3s9ecm7ttzxrq445m', '4ff271d5c3aa101b999f1b0240207c872f2f70b12fd902e8eba2328dae9c6306');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/1', '064pd0r1n3s9ecm7ttzxrq445m', '4d3484f78973304fc1f3d6a9b621e7e010572b955d8354ff3c7f204cf07ede13');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/2', '064pd0r1n3s9ecm7ttzxrq445m', '7f57b4e2b325e200ad706aeafbf6329ed1ccd9566dfab2eb0d839c2da1d9369d');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/3', '064pd0r1n3s9ecm7ttzxrq445m', 'ed28e0aa67b711b8c5f15607187da8ee34a5f7e2c5e047ac9b9822c478a944e8');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/4', '064pd0r1n3s9ecm7ttzxrq445m', 'b218037a7ba1001118b123354bee7b1062a5f71a3e95980251ab1f7ec46e440c');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/5', '064pd0r1n3s9ecm7ttzxrq445m', '586e5f2438b10df331cc283ce8bd06afedb0ad7bdb90e40e45aa38ff4cf23a73');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/6', '064pd0r1n3s9ecm7ttzxrq445m', '72ee76cb8757ed6638ef354d61a69e535624ca4e374777b83526e267f157d788');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/7', '064pd0r1n3s9ecm7ttzxrq445m', '2bf2dcb071f7d34e34886af8bad79cfe9d952d19a23a85ce4b5c8a8624610eb1');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/8', '064pd0r1n3s9ecm7ttzxrq445m', 'a47bc3139d3d0dc5089c6d0daecb650323373618b832cb8d67a5c1d6b60cb785');
insert into factor_code values ('064pd0r1n3s9ecm7ttzxrq445m/9', '064pd0r1n3s9ecm7ttzxrq445m', 'f7d145288a534275a6fd8d9ba2ae94cfeac646a4149fbc4e3608152095b693c8');
insert into factor_step values ('064pd0r1n3s9ecm7ttzxrq445m', 56321400);
insert into passkey values ('064pd0r1n27c8e5bk8bnm8ppf0', '064pd0r1n3s9ecm7ttzxrq445m', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n2yv2cpp9021w7jzx8', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
