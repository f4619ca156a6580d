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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (10, 10, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (11, 11, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (2, 1, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (3, 2, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (4, 3, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (5, 4, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (6, 5, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (7, 6, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (8, 7, 1, '2026-11-24 13:45:25');
insert into goose_db_version values (9, 8, 1, '2026-11-24 13:45:25');
insert into unit values ('064pd0pyg04y45vvytyk4rebrr', 2, 'so-b', 'sob', '064pd0pyg1x0mmr3va4fbfh0dm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg0g5sb50642zncq0g8', 1, 'so-c', 'soc', '064pd0pyg1x0mmr3va4fbfh0dm', 'so', 20148, NULL);
insert into unit values ('064pd0pyg0gxe6f38p9dxdjw6m', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1drn423377g93p0bg', 2, 'so-a', 'soa', '064pd0pyg1x0mmr3va4fbfh0dm', 'so', 8766, 20147);
insert into unit values ('064pd0pyg1x0mmr3va4fbfh0dm', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3e7rwee1p5vc6wpt8', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3mhfn27brfr905j30', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit_name values ('064pd0pyg04y45vvytyk4rebrr/1994-01-01', '064pd0pyg04y45vvytyk4rebrr', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg0g5sb50642zncq0g8/2025-03-01', '064pd0pyg0g5sb50642zncq0g8', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg0gxe6f38p9dxdjw6m/1994-01-01', '064pd0pyg0gxe6f38p9dxdjw6m', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg1drn423377g93p0bg/1994-01-01', '064pd0pyg1drn423377g93p0bg', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg1x0mmr3va4fbfh0dm/1994-01-01', '064pd0pyg1x0mmr3va4fbfh0dm', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg3e7rwee1p5vc6wpt8/1994-01-01', '064pd0pyg3e7rwee1p5vc6wpt8', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg3mhfn27brfr905j30/1994-01-01', '064pd0pyg3mhfn27brfr905j30', 8766, 'Thanh tra', 'thanh tra');
insert into unit_from values ('064pd0pyg0g5sb50642zncq0g8/0', '064pd0pyg0g5sb50642zncq0g8', '064pd0pyg1drn423377g93p0bg');
insert into unit_from values ('064pd0pyg0g5sb50642zncq0g8/1', '064pd0pyg0g5sb50642zncq0g8', '064pd0pyg04y45vvytyk4rebrr');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1x0mmr3va4fbfh0dm', '', 'unit/064pd0pyg1x0mmr3va4fbfh0dm
unit_name/064pd0pyg1x0mmr3va4fbfh0dm/1994-01-01', X'17C07D92A5A62596A7495EB706F71EDF8C0F28B98CF16A8A3A3CEFB9951C82F4');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1drn423377g93p0bg', '', 'unit/064pd0pyg1drn423377g93p0bg
unit_name/064pd0pyg1drn423377g93p0bg/1994-01-01', X'51445F8557ACD48EBBAE354C6DB771F61F15F00D1F81248EBA149170E99EE63C');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_member/064pd0q6a1fdfevep50p6tzt3m
bloc_member/064pd0q6a3pqcjfjzp8mv4fr80', X'E89AFF76FFFBC53CAF3D40D5CE4A4624F08B9997831AA7509DFE227D67C98667');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_member/064pd0qa709wcffbkfpga8pvcw', X'35FD5EDE12DFF9567A41A604C965811BF8E2FAFB7FAB778F9F64B451E5F0503E');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_term/064pd0qe4183fgw14cbps56hxg', X'1980D27585C2D9AABBEE59A18F1C943F166E9255802DA3337C133429CA66095F');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_term/064pd0qj10ned9ybe17zamxrjm', X'915CBD31CDFFF4BA86A34DE5E936AC74974E507B3C59344F2BE79E05E02B7DA7');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_paper/064pd0qny33kj60923gzbn7sz8', X'4031E20CC08E0CF2E1127A3D86DDB01135ABDCA2B61EBA005809EE452FE3C12E');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_milestone/064pd0qsv14rg1tgxnajd6jj8c', X'9225581FA41888E4C383A1A1288154C8B35CEBDE536DA9FC90DE0F688434A629');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_exception/064pd0qxr0aax7tz6awfm6wvkm', X'6271E7677D3D7478515CF99B02E598A2BA7BD0B4D1AD9C9834061670D9B12E52');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', X'3D526AECE68DBFCA4EF7A915B5BD1235B9A4303887781DCC8B7C136FFAB7139B');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n1yb6e59r4bt1zy8dc', '', 'post_title/064pd0r1n1yb6e59r4bt1zy8dc', X'AA7B1754516A4C3E0B7F66D5FA3C5F8D4B1DE05EC8175665A31861A55C10BBF1');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n2d8zetprgdh9yenfc', '', 'person/064pd0r1n2d8zetprgdh9yenfc
person_post/064pd0r1n12zpnr8n27ytykhq4', X'A1C1E067ECA9939E1C332B2092EBFC8FD8FE63148C0C0DEC36A9ED608E7AE404');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg04y45vvytyk4rebrr', '', 'unit/064pd0pyg04y45vvytyk4rebrr
unit_name/064pd0pyg04y45vvytyk4rebrr/1994-01-01', X'DCD5337C0C171B18B13149F1F3E2D800C005EC337CBEA4F9A71E9761ED41E233');
insert into log values (20, 1689642009000000, 'file.add', 'quan-tri', '', 'file/064pd0r1n1rxs85f5gste9pfvr', '', 'file/064pd0r1n1rxs85f5gste9pfvr', X'66707F513723CC696E5B24003E08C6C47F4406A6FF7E9C919FFBBFDEAD8D245A');
insert into log values (21, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n25gffhftncexran7w', '', 'account/064pd0r1n25gffhftncexran7w
account_role/064pd0r1n25gffhftncexran7w/0', X'6676787CD71656DE551FBD4039492214D263C2F8D45CE5D6B501E2628639DCE4');
insert into log values (22, 1689642009000000, 'account.redeem', '064pd0r1n25gffhftncexran7w', '', 'account/064pd0r1n25gffhftncexran7w', '', 'account/064pd0r1n25gffhftncexran7w', X'6F1EE9FD778624019E7EF2F6BAE0D6DB5BFE7358884D439494F94CA81BC3BF73');
insert into log values (23, 1689642009000000, 'account.factoron', '064pd0r1n25gffhftncexran7w', '', 'account/064pd0r1n25gffhftncexran7w', '', 'factor/064pd0r1n25gffhftncexran7w
factor_code/064pd0r1n25gffhftncexran7w/0
factor_code/064pd0r1n25gffhftncexran7w/1
factor_code/064pd0r1n25gffhftncexran7w/2
factor_code/064pd0r1n25gffhftncexran7w/3
factor_code/064pd0r1n25gffhftncexran7w/4
factor_code/064pd0r1n25gffhftncexran7w/5
factor_code/064pd0r1n25gffhftncexran7w/6
factor_code/064pd0r1n25gffhftncexran7w/7
factor_code/064pd0r1n25gffhftncexran7w/8
factor_code/064pd0r1n25gffhftncexran7w/9
account/064pd0r1n25gffhftncexran7w', X'CD1FD11ACB65DDAABDA15503E47F7C91D5E2414E7A7E9D91C8A4F952AD96A448');
insert into log values (24, 1689642009000000, 'account.passkey', '064pd0r1n25gffhftncexran7w', '', 'account/064pd0r1n25gffhftncexran7w', '', 'passkey/064pd0r1n0cva713t44dms4wmg
account/064pd0r1n25gffhftncexran7w', X'D07331F1BBF8D112F2A0FA3382326CCC77B23C2439853663BB508CB0F534083F');
insert into log values (25, 1689642009000000, 'account.sso', '064pd0r1n25gffhftncexran7w', '', 'account/064pd0r1n25gffhftncexran7w', '', 'sso_link/064pd0r1n04qbfssdv1xapy9dc
account/064pd0r1n25gffhftncexran7w', X'DF1EF72A70C9991CE3B24BE49031B46E7879A6B625FD186F32F8D35D06FB0D67');
insert into log values (26, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'2D3A7421B0E7332B269D254C15AD61718D2651960BDB65A744A571E3993C56A2');
insert into log values (27, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'E5FAD8BD4FD8698186F0A1B6D77482E94AD27F9FEA18AE8E008C2341A5B59E0B');
insert into log values (28, 1689642009000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'F516661756D59AFD7DC4290BF31B1E86D239A2FF23F7BCC8C0388991CC786D55');
insert into log values (29, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'57E7D384CB8B0C62E27A6A14BC20959B401D79027D04C9E4EF22A27F047F8B99');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg0g5sb50642zncq0g8', '', 'unit/064pd0pyg1drn423377g93p0bg
unit/064pd0pyg04y45vvytyk4rebrr
unit/064pd0pyg0g5sb50642zncq0g8
unit_from/064pd0pyg0g5sb50642zncq0g8/0
unit_from/064pd0pyg0g5sb50642zncq0g8/1
unit_name/064pd0pyg0g5sb50642zncq0g8/2025-03-01', X'9533623D2F90282970D4C7E562D7A7E3FC7A4BA328780B0D0FB2675CA706ECD9');
insert into log values (30, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'3030D330435AA8D018868C6DE31439A244145ED5F3E86A7E9C40A50E110EE7AB');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3e7rwee1p5vc6wpt8', '', 'unit/064pd0pyg3e7rwee1p5vc6wpt8
unit_name/064pd0pyg3e7rwee1p5vc6wpt8/1994-01-01', X'73533E5251CF86546E80DD4F3736CF0517278AA7337610758891216EBF196DB9');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0gxe6f38p9dxdjw6m', '', 'unit/064pd0pyg0gxe6f38p9dxdjw6m
unit_name/064pd0pyg0gxe6f38p9dxdjw6m/1994-01-01', X'41C4486D383E52FFF111C70499A71DF70E499BB067BCD9CB1B959619C2DCA370');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3mhfn27brfr905j30', '', 'unit/064pd0pyg3mhfn27brfr905j30
unit_name/064pd0pyg3mhfn27brfr905j30/1994-01-01', X'DD3A97905CB9A36B1209996D4CB0255D10888A599B540ACF8E9DDA0D31A594B5');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg0sr00b1v0mng2nk80', '', 'bloc/064pd0pyg0sr00b1v0mng2nk80', X'AD97B7512EAC7129D87071E65D0CF78926635B428DFF206B90388692B7C670FA');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw
bloc_milestone/064pd0pyg0phptm4wrjy1tg8p8
bloc_milestone/064pd0pyg1fegw7jrm5z3j46a0
bloc_milestone/064pd0pyg1hbyz0y9ebjgjv28g
bloc_milestone/064pd0pyg1ng0sqshptbazq588
bloc_milestone/064pd0pyg1sx9m24180trxmda8
bloc_milestone/064pd0pyg26aw5ek1gj75h87k0
bloc_milestone/064pd0pyg2bg4vt8q5ef1ejm7c
bloc_milestone/064pd0pyg2c15084p8m6pzy1h4
bloc_milestone/064pd0pyg2ewr6bzm5z4kf4eym
bloc_milestone/064pd0pyg2hj82tgj95jwkfp84
bloc_milestone/064pd0pyg3hzbnsemwb2sk1tc8
bloc_milestone/064pd0pyg3kdqy0a7wek1sr0qw
bloc_milestone/064pd0pyg3vbz9h7thqmrbwdw4', X'EA017F54EA99737D5A79CA63E02E4FCB256337B91C37D369D1D0587AB8E18CB9');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', '', 'bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', X'CFB776AB89EE0B942A57076FC43913C08E712A48B09FA65512A552DBD66800A1');
insert into log_row values ('account/064pd0r1n25gffhftncexran7w', 21);
insert into log_row values ('account/064pd0r1n25gffhftncexran7w', 22);
insert into log_row values ('account/064pd0r1n25gffhftncexran7w', 23);
insert into log_row values ('account/064pd0r1n25gffhftncexran7w', 24);
insert into log_row values ('account/064pd0r1n25gffhftncexran7w', 25);
insert into log_row values ('account/tài-khoản-000', 27);
insert into log_row values ('account/tài-khoản-000', 28);
insert into log_row values ('account/tài-khoản-001', 29);
insert into log_row values ('account/tài-khoản-002', 30);
insert into log_row values ('account_role/064pd0r1n25gffhftncexran7w/0', 21);
insert into log_row values ('account_role/tài-khoản-000/0', 27);
insert into log_row values ('account_role/tài-khoản-001/0', 29);
insert into log_row values ('account_role/tài-khoản-002/0', 30);
insert into log_row values ('bloc/064pd0pyg0sr00b1v0mng2nk80', 7);
insert into log_row values ('bloc_exception/064pd0qxr0aax7tz6awfm6wvkm', 16);
insert into log_row values ('bloc_member/064pd0q6a1fdfevep50p6tzt3m', 10);
insert into log_row values ('bloc_member/064pd0q6a3pqcjfjzp8mv4fr80', 10);
insert into log_row values ('bloc_member/064pd0qa709wcffbkfpga8pvcw', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0phptm4wrjy1tg8p8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1fegw7jrm5z3j46a0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1hbyz0y9ebjgjv28g', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1ng0sqshptbazq588', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1sx9m24180trxmda8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg26aw5ek1gj75h87k0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2bg4vt8q5ef1ejm7c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2c15084p8m6pzy1h4', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2ewr6bzm5z4kf4eym', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2hj82tgj95jwkfp84', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3hzbnsemwb2sk1tc8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3kdqy0a7wek1sr0qw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3vbz9h7thqmrbwdw4', 8);
insert into log_row values ('bloc_milestone/064pd0qsv14rg1tgxnajd6jj8c', 15);
insert into log_row values ('bloc_paper/064pd0qny33kj60923gzbn7sz8', 14);
insert into log_row values ('bloc_term/064pd0qe4183fgw14cbps56hxg', 12);
insert into log_row values ('bloc_term/064pd0qj10ned9ybe17zamxrjm', 13);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 10);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 11);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 12);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 13);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 14);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 15);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 16);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 17);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 8);
insert into log_row values ('bloc_year/064pd0pyg0qkmt1mbbrx0qwvmw', 9);
insert into log_row values ('factor/064pd0r1n25gffhftncexran7w', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/0', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/1', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/2', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/3', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/4', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/5', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/6', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/7', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/8', 23);
insert into log_row values ('factor_code/064pd0r1n25gffhftncexran7w/9', 23);
insert into log_row values ('file/064pd0r1n1rxs85f5gste9pfvr', 20);
insert into log_row values ('log_body/1', 26);
insert into log_row values ('passkey/064pd0r1n0cva713t44dms4wmg', 24);
insert into log_row values ('person/064pd0r1n2d8zetprgdh9yenfc', 19);
insert into log_row values ('person_post/064pd0r1n12zpnr8n27ytykhq4', 19);
insert into log_row values ('post_title/064pd0r1n1yb6e59r4bt1zy8dc', 18);
insert into log_row values ('sso_link/064pd0r1n04qbfssdv1xapy9dc', 25);
insert into log_row values ('unit/064pd0pyg04y45vvytyk4rebrr', 2);
insert into log_row values ('unit/064pd0pyg04y45vvytyk4rebrr', 3);
insert into log_row values ('unit/064pd0pyg0g5sb50642zncq0g8', 3);
insert into log_row values ('unit/064pd0pyg0gxe6f38p9dxdjw6m', 5);
insert into log_row values ('unit/064pd0pyg1drn423377g93p0bg', 1);
insert into log_row values ('unit/064pd0pyg1drn423377g93p0bg', 3);
insert into log_row values ('unit/064pd0pyg1x0mmr3va4fbfh0dm', 0);
insert into log_row values ('unit/064pd0pyg3e7rwee1p5vc6wpt8', 4);
insert into log_row values ('unit/064pd0pyg3mhfn27brfr905j30', 6);
insert into log_row values ('unit_from/064pd0pyg0g5sb50642zncq0g8/0', 3);
insert into log_row values ('unit_from/064pd0pyg0g5sb50642zncq0g8/1', 3);
insert into log_row values ('unit_name/064pd0pyg04y45vvytyk4rebrr/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg0g5sb50642zncq0g8/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg0gxe6f38p9dxdjw6m/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg1drn423377g93p0bg/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg1x0mmr3va4fbfh0dm/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg3e7rwee1p5vc6wpt8/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg3mhfn27brfr905j30/1994-01-01', 6);
insert into log_body values (0, X'3C841279D3F7652F5A84FBD4E576FFD5', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1x0mmr3va4fbfh0dm","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg1x0mmr3va4fbfh0dm","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1x0mmr3va4fbfh0dm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1x0mmr3va4fbfh0dm/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg1x0mmr3va4fbfh0dm"}}]}');
insert into log_body values (10, X'3B2D673513E07110762DC869143B533D', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a1fdfevep50p6tzt3m","after":{"from_day":null,"id":"064pd0q6a1fdfevep50p6tzt3m","to_day":null,"unit":"064pd0pyg3e7rwee1p5vc6wpt8","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_member","id":"064pd0q6a3pqcjfjzp8mv4fr80","after":{"from_day":null,"id":"064pd0q6a3pqcjfjzp8mv4fr80","to_day":null,"unit":"064pd0pyg0gxe6f38p9dxdjw6m","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (11, X'EC4FAEBBDC2F382DE9BF71F2EEDB6666', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa709wcffbkfpga8pvcw","after":{"from_day":19417,"id":"064pd0qa709wcffbkfpga8pvcw","to_day":19630,"unit":"064pd0pyg3mhfn27brfr905j30","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (12, X'996CC20A396036BF166BCB954C69393E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe4183fgw14cbps56hxg","after":{"from_day":null,"id":"064pd0qe4183fgw14cbps56hxg","post":"head","to_day":null,"unit":"064pd0pyg3e7rwee1p5vc6wpt8","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (13, X'931C1E1FC4A5D9109330ADEEC6F21479', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj10ned9ybe17zamxrjm","after":{"from_day":19389,"id":"064pd0qj10ned9ybe17zamxrjm","post":"deputy","to_day":null,"unit":"064pd0pyg0gxe6f38p9dxdjw6m","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (14, X'1913EF4634B241AE7B3DDE65C55575C9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny33kj60923gzbn7sz8","after":{"file":"ab12","id":"064pd0qny33kj60923gzbn7sz8","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (15, X'CC23908E1EF6BA3D4F55BE2186F8E6E0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv14rg1tgxnajd6jj8c","after":{"done":null,"due":19452,"id":"064pd0qsv14rg1tgxnajd6jj8c","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (16, X'2AC97BDC5A8C4622DEBFD7F8EB59D746', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr0aax7tz6awfm6wvkm","after":{"due":19459,"id":"064pd0qxr0aax7tz6awfm6wvkm","milestone":"064pd0qsv14rg1tgxnajd6jj8c","unit":"064pd0pyg0gxe6f38p9dxdjw6m","why":"khóa sổ ngày 10","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (17, X'1BD64C5DACA0A6D52C6D869B2C660822', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'4DAC0B51F3422EA8A42874CAAEDDEEEA', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n1yb6e59r4bt1zy8dc","after":{"id":"064pd0r1n1yb6e59r4bt1zy8dc","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'1E28AE18C37EF8A7B11C296913988D7D', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n2d8zetprgdh9yenfc","after":{"code":"an","code_key":"an","id":"064pd0r1n2d8zetprgdh9yenfc","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n12zpnr8n27ytykhq4","after":{"from_day":8766,"id":"064pd0r1n12zpnr8n27ytykhq4","person":"064pd0r1n2d8zetprgdh9yenfc","title":"064pd0r1n1yb6e59r4bt1zy8dc","to_day":null,"unit":"064pd0pyg1x0mmr3va4fbfh0dm"}}]}');
insert into log_body values (2, X'FE25ACE40D021B70B88F16B9FF25AFC1', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg04y45vvytyk4rebrr","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg04y45vvytyk4rebrr","kind":"so","opened":8766,"parent":"064pd0pyg1x0mmr3va4fbfh0dm","version":1}},{"table":"unit_name","id":"064pd0pyg04y45vvytyk4rebrr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg04y45vvytyk4rebrr/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg04y45vvytyk4rebrr"}}]}');
insert into log_body values (20, X'BADE43F7FCED84E1BF66AC39971767E5', '{"why":"thiết lập ban đầu","changes":[{"table":"file","id":"064pd0r1n1rxs85f5gste9pfvr","after":{"account":"quan-tri","at":1689642009000000,"hash":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","id":"064pd0r1n1rxs85f5gste9pfvr","kind":"pdf","name":"căn cứ.pdf","size":900,"state":"clean","unit":"","version":1,"why":""}}]}');
insert into log_body values (21, X'C79F58459600F93664BEB7339E6646A1', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n25gffhftncexran7w","after":{"code":"af6311ba441fe4fbc4a767cfe88a3ee5b03a95e77e3b7ea40d78f9997be5eae8","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n25gffhftncexran7w/0","after":{"account":"064pd0r1n25gffhftncexran7w","from_day":19358,"id":"064pd0r1n25gffhftncexran7w/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'CAF7816DBF1A732B19FD3FDAFBF08E4C', '{"changes":[{"table":"account","id":"064pd0r1n25gffhftncexran7w","before":{"code":"af6311ba441fe4fbc4a767cfe88a3ee5b03a95e77e3b7ea40d78f9997be5eae8","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"a80f7ebf61f82f4ecb3840679989f7186e0b372f8cd248994ed68dbb859c9888","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (23, X'BA29E831D51B3BE0A0B682F858A39953', '{"changes":[{"table":"factor","id":"064pd0r1n25gffhftncexran7w","after":{"id":"064pd0r1n25gffhftncexran7w","key":"26a5046e7c596bf39a8d630a947e69e585cc589de8966c99bc7beabffcbdab51","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/0","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"c2aee16e1aa1d353dbfaa254445238aa76ebdc507c0f80fd459680bd0ae3c3e6","id":"064pd0r1n25gffhftncexran7w/0"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/1","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"c3e5b51ccff76823fbdc63f97b0681bab46b4b5c683be8c77535b101887d9861","id":"064pd0r1n25gffhftncexran7w/1"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/2","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"d44a85c0e22828ac28a0cb6a6687979700f0466e4bd8f435451e159c9f14208b","id":"064pd0r1n25gffhftncexran7w/2"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/3","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"db44017fb4a155f12b6bd7ae719eff8602087dec6314f1ab05e97e5db3d4a0b0","id":"064pd0r1n25gffhftncexran7w/3"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/4","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"826fd5ca214ea5abfd2ceee04a3fe39b4cccee0fc861ca997fc674cd0fa066c9","id":"064pd0r1n25gffhftncexran7w/4"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/5","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"7fa68fffa6a7c5be9997b6850e8fc3aaf4de07232f5210810b51d1d00249e69b","id":"064pd0r1n25gffhftncexran7w/5"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/6","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"7b0cfe020e9946a911c1a477d8a19c480e3785e1bb75eb2ce17aabe9510e0397","id":"064pd0r1n25gffhftncexran7w/6"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/7","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"887d2567e17c7e6ab2604f7ebc5332293697ea175dff5e4201ff752a56ffd2ea","id":"064pd0r1n25gffhftncexran7w/7"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/8","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"149e378d55859b1e5f9e21cf9f2ac37428c34291b8461879a038421bd0c445c2","id":"064pd0r1n25gffhftncexran7w/8"}},{"table":"factor_code","id":"064pd0r1n25gffhftncexran7w/9","after":{"account":"064pd0r1n25gffhftncexran7w","digest":"292e3315e482d7f51e8565239d5f65919775d7a3c83aca40a67a75e1235cdba8","id":"064pd0r1n25gffhftncexran7w/9"}},{"table":"account","id":"064pd0r1n25gffhftncexran7w","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"a80f7ebf61f82f4ecb3840679989f7186e0b372f8cd248994ed68dbb859c9888","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"a80f7ebf61f82f4ecb3840679989f7186e0b372f8cd248994ed68dbb859c9888","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (24, X'D63AD995EEFEBDA53FE87A648C39A1E3', '{"changes":[{"table":"passkey","id":"064pd0r1n0cva713t44dms4wmg","after":{"account":"064pd0r1n25gffhftncexran7w","handle":"a","id":"064pd0r1n0cva713t44dms4wmg","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n25gffhftncexran7w","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"a80f7ebf61f82f4ecb3840679989f7186e0b372f8cd248994ed68dbb859c9888","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"a80f7ebf61f82f4ecb3840679989f7186e0b372f8cd248994ed68dbb859c9888","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (25, X'0F7DFC96EE789A5115E8ABDF252AC958', '{"changes":[{"table":"sso_link","id":"064pd0r1n04qbfssdv1xapy9dc","after":{"account":"064pd0r1n25gffhftncexran7w","id":"064pd0r1n04qbfssdv1xapy9dc","issuer":"https://sso.example.org","maker":"064pd0r1n25gffhftncexran7w","started":1689642009000000,"subject":"người-số-1"}},{"table":"account","id":"064pd0r1n25gffhftncexran7w","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"a80f7ebf61f82f4ecb3840679989f7186e0b372f8cd248994ed68dbb859c9888","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"a80f7ebf61f82f4ecb3840679989f7186e0b372f8cd248994ed68dbb859c9888","id":"064pd0r1n25gffhftncexran7w","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":5}}]}');
insert into log_body values (26, X'47DCECBB13A27EA1FD9076A3E576B21F', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (27, X'62C8F588C2BAB0AAADFB42BAC4E81DCD', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (28, X'F823819796BA434ABAE59BDD4BC2869D', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (29, X'AA087A1F9718BAC94392F6BAA409F641', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'16C0468C55B4037400ACDB8866293552', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1drn423377g93p0bg","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg1drn423377g93p0bg","kind":"so","opened":8766,"parent":"064pd0pyg1x0mmr3va4fbfh0dm","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg1drn423377g93p0bg","kind":"so","opened":8766,"parent":"064pd0pyg1x0mmr3va4fbfh0dm","version":2}},{"table":"unit","id":"064pd0pyg04y45vvytyk4rebrr","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg04y45vvytyk4rebrr","kind":"so","opened":8766,"parent":"064pd0pyg1x0mmr3va4fbfh0dm","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg04y45vvytyk4rebrr","kind":"so","opened":8766,"parent":"064pd0pyg1x0mmr3va4fbfh0dm","version":2}},{"table":"unit","id":"064pd0pyg0g5sb50642zncq0g8","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg0g5sb50642zncq0g8","kind":"so","opened":20148,"parent":"064pd0pyg1x0mmr3va4fbfh0dm","version":1}},{"table":"unit_from","id":"064pd0pyg0g5sb50642zncq0g8/0","after":{"id":"064pd0pyg0g5sb50642zncq0g8/0","origin":"064pd0pyg1drn423377g93p0bg","unit":"064pd0pyg0g5sb50642zncq0g8"}},{"table":"unit_from","id":"064pd0pyg0g5sb50642zncq0g8/1","after":{"id":"064pd0pyg0g5sb50642zncq0g8/1","origin":"064pd0pyg04y45vvytyk4rebrr","unit":"064pd0pyg0g5sb50642zncq0g8"}},{"table":"unit_name","id":"064pd0pyg0g5sb50642zncq0g8/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg0g5sb50642zncq0g8/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg0g5sb50642zncq0g8"}}]}');
insert into log_body values (30, X'E5D4C8E5031AF2FDF690672FC7794D7D', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (4, X'B1DE23C6151D079DD4BEBC228240B725', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3e7rwee1p5vc6wpt8","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg3e7rwee1p5vc6wpt8","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3e7rwee1p5vc6wpt8/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3e7rwee1p5vc6wpt8/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg3e7rwee1p5vc6wpt8"}}]}');
insert into log_body values (5, X'4F4E0D02F288708E53DE6DEBF86FC8D4', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0gxe6f38p9dxdjw6m","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg0gxe6f38p9dxdjw6m","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0gxe6f38p9dxdjw6m/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0gxe6f38p9dxdjw6m/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg0gxe6f38p9dxdjw6m"}}]}');
insert into log_body values (6, X'A7D4C8835B53960A8377F1AA9B96F5D8', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3mhfn27brfr905j30","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg3mhfn27brfr905j30","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3mhfn27brfr905j30/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3mhfn27brfr905j30/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg3mhfn27brfr905j30"}}]}');
insert into log_body values (7, X'5B99EA19D1644797B1BF23CE90B05A64', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg0sr00b1v0mng2nk80","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg0sr00b1v0mng2nk80","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'7EC6E921D1DF5B2E4B96E95F4AF61BE1', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0phptm4wrjy1tg8p8","after":{"done":null,"due":19388,"id":"064pd0pyg0phptm4wrjy1tg8p8","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg1fegw7jrm5z3j46a0","after":{"done":null,"due":19415,"id":"064pd0pyg1fegw7jrm5z3j46a0","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg1hbyz0y9ebjgjv28g","after":{"done":null,"due":19417,"id":"064pd0pyg1hbyz0y9ebjgjv28g","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg1ng0sqshptbazq588","after":{"done":null,"due":19523,"id":"064pd0pyg1ng0sqshptbazq588","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg1sx9m24180trxmda8","after":{"done":null,"due":19548,"id":"064pd0pyg1sx9m24180trxmda8","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg26aw5ek1gj75h87k0","after":{"done":null,"due":19634,"id":"064pd0pyg26aw5ek1gj75h87k0","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg2bg4vt8q5ef1ejm7c","after":{"done":null,"due":19676,"id":"064pd0pyg2bg4vt8q5ef1ejm7c","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg2c15084p8m6pzy1h4","after":{"done":null,"due":19688,"id":"064pd0pyg2c15084p8m6pzy1h4","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg2ewr6bzm5z4kf4eym","after":{"done":null,"due":19691,"id":"064pd0pyg2ewr6bzm5z4kf4eym","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg2hj82tgj95jwkfp84","after":{"done":null,"due":19695,"id":"064pd0pyg2hj82tgj95jwkfp84","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg3hzbnsemwb2sk1tc8","after":{"done":null,"due":19702,"id":"064pd0pyg3hzbnsemwb2sk1tc8","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg3kdqy0a7wek1sr0qw","after":{"done":null,"due":19706,"id":"064pd0pyg3kdqy0a7wek1sr0qw","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}},{"table":"bloc_milestone","id":"064pd0pyg3vbz9h7thqmrbwdw4","after":{"done":null,"due":19741,"id":"064pd0pyg3vbz9h7thqmrbwdw4","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg0qkmt1mbbrx0qwvmw"}}]}');
insert into log_body values (9, X'305ADCDDC3681BCAE770AB69F36DD3E3', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg0qkmt1mbbrx0qwvmw","before":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg0sr00b1v0mng2nk80","id":"064pd0pyg0qkmt1mbbrx0qwvmw","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'ADD75CCEA811052E679118A884F78F97E33953F465D3813829A27CD5A454D522');
insert into log_hash values (1, X'80E239EFF83424601F16B3B20E934B9C5FF99340EB73B2D2FFA68AAF7E661CEC');
insert into log_hash values (10, X'3B5D38E81D764E224BE6C9FEA3FAF0290AC5AB2EE052B0BB1CA8A558D08EB649');
insert into log_hash values (11, X'4CE4E8E631253BA1AD304F50855BEE7EAAF80764FE16E635415BF8965E30135C');
insert into log_hash values (12, X'673A186F2FF4B2317A27F8B420397772C681BF74AF62C5F92355695D0F8630BB');
insert into log_hash values (13, X'F863A9F91ADB21B65AEB17B4489222F09C4AA13AEB9E402C7C136CE95907D8FD');
insert into log_hash values (14, X'DBF3F8E5D2F76FFE5C716FC88108437630848E091A0290B8BDBA09192813C68F');
insert into log_hash values (15, X'8BBE26B2066EE15E93F5B1619855396BBC96E1F204452A9C89A4D28E4A0B34FC');
insert into log_hash values (16, X'23B817E55E0A3D053B629191D160B47DB03FC3C73CBC108FE9DE9EB2B8A5E618');
insert into log_hash values (17, X'FD007B20092A25E42BD52FECC140AC94188E3910FD98BA3D8FBB72F4D8728A50');
insert into log_hash values (18, X'D63497CFD94FCD766085A7A184C19234FFA0EDE6A7CD7A0231AA63FDFEE9B748');
insert into log_hash values (19, X'BD547A39D5F94CE30BD5366A02683A18331586977ABD64FCC1F030C14CFF80E6');
insert into log_hash values (2, X'CCD5E843E856F7D5C66CC5721B58A9BC9B6F2AD0C80D012E5F9F284BB8D45B5C');
insert into log_hash values (20, X'523054A2D2125A5EE239570367451E3B863F6AF4D2182265D0AC9048F544333E');
insert into log_hash values (21, X'1E5A4CB77522A4E3DE6138D91C1E5565BA65BD5E97D72F4321C4F373EF1EDDEC');
insert into log_hash values (22, X'0A8271140A98278401DB0DCFB1C17A7E11FB77A9264EEB25DCC090160423CB83');
insert into log_hash values (23, X'CF60E96543D44B6CC29FB8615E6ADA1A74A8D0088958D19CABEFEF7187B0D41E');
insert into log_hash values (24, X'50BD1E5A36C7E2061D77B1FA30D90F67DC90909A638323DEB991DA3A89A3CC69');
insert into log_hash values (25, X'A3A2EA6C96C775D09BFDF044E39C48F2C3991DC1F4170DE04A0B1B1B25F63310');
insert into log_hash values (26, X'061ABF08FF1224DD559C2F896A9E9963D992ADE3F6A34216A9075338E91B2FD2');
insert into log_hash values (27, X'7D6294940554A0DBB0D81ED199F3E7B70816F7E523FA5455EBA386C42EECFB7D');
insert into log_hash values (28, X'F854DAFB92603995039072FC78F17203AC20313BFB01CF4F1ABC5EA7D471C20D');
insert into log_hash values (29, X'273881A22B778CB8C3371AC2219472F6DCB4B24D1421E0870496ED7C823C2E7E');
insert into log_hash values (3, X'063CDC516034072BBDD9CC6F0D0AD307F8FE17BFF4DCA24FF59B7E8FC75E62F8');
insert into log_hash values (30, X'4C7874C248758FC639E6BDF3DD8E205C44E7C23B293F0139B412D2162FA74656');
insert into log_hash values (31, X'22B3E675828348928C60511B16505C3D9002D3643E2CE83267234D5F616044A8');
insert into log_hash values (32, X'E5CBFB51B512E1423FC494CC50EA8E97AD404E0971830FD42E8B265803F514FB');
insert into log_hash values (33, X'CC48282A97D1CA7EF3E785EEC207DB7CBC1E09A4F423AFD0021C33B1F66CB0E8');
insert into log_hash values (34, X'0D1C9C76145A0C5DC8DEDEA114E5505E4FF7E05EF466C6809E7ACB88A000D84B');
insert into log_hash values (35, X'9AC75CDF51B23F668D6AC72F4A9BCC7DFFEE3272327CADA8019736CB71612560');
insert into log_hash values (36, X'1E1694A0AD935977206F1F4557CBA800926F4BF130E43292E71D178C5D3FA83A');
insert into log_hash values (37, X'BFA4C5649AEF1033CA01811D8DE1F6EB13CE29925ABBE53FDF20C1C2B04BD720');
insert into log_hash values (38, X'58EA9EC802368DB5516A3F1C9317F452A2D89FF6E3B66B7154DEC4DC9FABDCF7');
insert into log_hash values (39, X'B133D9239F0A9D828DF16D8782368E5724B88CAE4282564D626ADFCCC4317DE2');
insert into log_hash values (4, X'3E263F78354B3C789C43E8D5514CB3A0DE2291C9E9B4F86C8808F849A9F7DD6D');
insert into log_hash values (40, X'07351AADA39C9697C25088A256B3C82F91E4B08182D1400ED9B841B8F2C5D43B');
insert into log_hash values (41, X'893DD2265E0C2685EF721691C469F0A4991022EE435C05067DB840C14FE33DEA');
insert into log_hash values (42, X'D53B35C5B84FA88ED601A602278730023739D46CE179CA02654D66EEF7B9C222');
insert into log_hash values (43, X'BB94E28D00EFD3BECBAD723B89AA38F73127956BEA2CF2308F1F7667E6C49660');
insert into log_hash values (44, X'5979AD0AEB769F166811370FD40DEAFCCD01D380CF4BA1C003A92F0E835AF72D');
insert into log_hash values (45, X'712CFF208EA9EA8F16BDA5D50B8C16B9C1976B6C662D9E8DD6D125BD44DF1202');
insert into log_hash values (46, X'EA392ACBA1E4FD8AC92DFCA4B751961DF0D80BBE71F4BC2F3EA2A64B0011E2EB');
insert into log_hash values (47, X'F33339A2504B177F37B11AE4E5DB89F7CD4E55AA6D00BCC0B928D408AC67B3D9');
insert into log_hash values (48, X'EB019059FE3072DE981BE8FC08F399D0564DF9A844908486BF625DA557778BA1');
insert into log_hash values (49, X'0210FCB4A22A5D279F68F136F61E117DB22A6D4B5ADCB4DDA3E2994F2892955A');
insert into log_hash values (5, X'049074B1DA980CA6DE6C8A41B05D963320620C8B65DC1629FF25CA8BFEED7912');
insert into log_hash values (50, X'36824628F7DF36901CC6495E4F002A3583295985160B3E310F8BB4DE6375156E');
insert into log_hash values (51, X'65E8A124445C41DE3433CB9E285A10AA3843AF3738BA6908AE79C51367512C8F');
insert into log_hash values (52, X'869B2DF0516029910C37CE174E85A4437658E31D3B445CBF054C024300C00163');
insert into log_hash values (53, X'87FFF66A05D8E1F8BAAA2E58D835F4A7A9C0B8AE2E60662F947B91E543AC27F2');
insert into log_hash values (54, X'D34B96C8721D97549C41FB24816B36A24295ED50F8BB736A3CA9D11A2ABAB401');
insert into log_hash values (55, X'6D5B98F09773967AA2C626E64E3FC0E0578F7EB0ABCBB4800DBC6FDC3EED44AF');
insert into log_hash values (56, X'876CD0FFF1800F0F60063B7CB62AB6D1D7DC13BC3592C2A54B4BB6039E90CD7E');
insert into log_hash values (6, X'DC7A9C4CF330FFDD0111E421F399E1EDCBF7303D3DAED55ADD59C1C4A43C750E');
insert into log_hash values (7, X'B29533C51E26E8ABB801018D14E52465F701C2FA1E53835E2943B456BEA25A35');
insert into log_hash values (8, X'EEE52074A488DE55B0776CF312897DB5442879670ED4BB5DD61B06B30E5CE565');
insert into log_hash values (9, X'59FAA9A2E1B070EA9B7040F0000E025F588CC84F2469F014FB4A92151C65DCD2');
insert into account values ('064pd0r1n25gffhftncexran7w', 5, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$aYrLpYZP6d79U5G/Z0+qgA$xzZLQECZNUsLlhaCLQJtUkro7NZJVPWYDjheoBrZhl4', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n25gffhftncexran7w/0', '064pd0r1n25gffhftncexran7w', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg0sr00b1v0mng2nk80', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg0qkmt1mbbrx0qwvmw', 10, '064pd0pyg0sr00b1v0mng2nk80', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a1fdfevep50p6tzt3m', '064pd0pyg0qkmt1mbbrx0qwvmw', '064pd0pyg3e7rwee1p5vc6wpt8', NULL, NULL);
insert into bloc_member values ('064pd0q6a3pqcjfjzp8mv4fr80', '064pd0pyg0qkmt1mbbrx0qwvmw', '064pd0pyg0gxe6f38p9dxdjw6m', NULL, NULL);
insert into bloc_member values ('064pd0qa709wcffbkfpga8pvcw', '064pd0pyg0qkmt1mbbrx0qwvmw', '064pd0pyg3mhfn27brfr905j30', 19417, 19630);
insert into bloc_term values ('064pd0qe4183fgw14cbps56hxg', '064pd0pyg0qkmt1mbbrx0qwvmw', '064pd0pyg3e7rwee1p5vc6wpt8', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj10ned9ybe17zamxrjm', '064pd0pyg0qkmt1mbbrx0qwvmw', '064pd0pyg0gxe6f38p9dxdjw6m', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0phptm4wrjy1tg8p8', '064pd0pyg0qkmt1mbbrx0qwvmw', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg1fegw7jrm5z3j46a0', '064pd0pyg0qkmt1mbbrx0qwvmw', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg1hbyz0y9ebjgjv28g', '064pd0pyg0qkmt1mbbrx0qwvmw', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1ng0sqshptbazq588', '064pd0pyg0qkmt1mbbrx0qwvmw', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg1sx9m24180trxmda8', '064pd0pyg0qkmt1mbbrx0qwvmw', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg26aw5ek1gj75h87k0', '064pd0pyg0qkmt1mbbrx0qwvmw', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg2bg4vt8q5ef1ejm7c', '064pd0pyg0qkmt1mbbrx0qwvmw', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2c15084p8m6pzy1h4', '064pd0pyg0qkmt1mbbrx0qwvmw', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2ewr6bzm5z4kf4eym', '064pd0pyg0qkmt1mbbrx0qwvmw', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2hj82tgj95jwkfp84', '064pd0pyg0qkmt1mbbrx0qwvmw', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg3hzbnsemwb2sk1tc8', '064pd0pyg0qkmt1mbbrx0qwvmw', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3kdqy0a7wek1sr0qw', '064pd0pyg0qkmt1mbbrx0qwvmw', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3vbz9h7thqmrbwdw4', '064pd0pyg0qkmt1mbbrx0qwvmw', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv14rg1tgxnajd6jj8c', '064pd0pyg0qkmt1mbbrx0qwvmw', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr0aax7tz6awfm6wvkm', '064pd0pyg0qkmt1mbbrx0qwvmw', '064pd0qsv14rg1tgxnajd6jj8c', '064pd0pyg0gxe6f38p9dxdjw6m', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny33kj60923gzbn7sz8', '064pd0pyg0qkmt1mbbrx0qwvmw', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n1yb6e59r4bt1zy8dc', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n2d8zetprgdh9yenfc', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n12zpnr8n27ytykhq4', '064pd0r1n2d8zetprgdh9yenfc', '064pd0pyg1x0mmr3va4fbfh0dm', '064pd0r1n1yb6e59r4bt1zy8dc', 8766, NULL);
insert into factor values ('064pd0r1n25gffhftncexran7w', 'ZmFjdG9yLzA2NHBkMHIxbjI1Z2ZmaGZ0bmNleHJhbjd3CkZKTEZHU1JPVUZFRUhCUEY0RkVPNVBYT1VWQU9GUkJN', 1689642009000000);
insert into factor_code values ('064pd0r1n25gffhftncexran7w/0', '064pd0r1n25gffhftncexran7w', 'd632b3871d93a3e2f56fa695d54f03094e4ec712a1847baf58b602f9edde48cf');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/1', '064pd0r1n25gffhftncexran7w', 'bdf5c900753ef1148eb881847ef7eddce57843712e1bae85af0578f766b566bb');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/2', '064pd0r1n25gffhftncexran7w', 'de49c5e5afeccefa48419b7927f6311543ccc2710b9ea3783c7fac43a1871576');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/3', '064pd0r1n25gffhftncexran7w', '325db5ac4019be29d09f004c2215da91273036eb5c21a723703da47b95463399');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/4', '064pd0r1n25gffhftncexran7w', '59128a5b0973de9475d9a87b6955dc475b6858a51713d7e087ddb222fa15e148');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/5', '064pd0r1n25gffhftncexran7w', 'ba9bd61a8b176be3cbfaa8519943d46eaae203b41297cc1b9df4e35a0a5ffa9f');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/6', '064pd0r1n25gffhftncexran7w', 'bd6dcb093bc2ff4bdcd479b534a019d54fbe84e1a8fe6de0999df9e582e1bb28');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/7', '064pd0r1n25gffhftncexran7w', '6181d8c48505a86e2413a8ec18ba2e3f0bad12d05219b82f0d2b752df902454c');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/8', '064pd0r1n25gffhftncexran7w', '0b535c71202f7a135bb571c988550a296e924561c8554ff333fe70dc90755545');
insert into factor_code values ('064pd0r1n25gffhftncexran7w/9', '064pd0r1n25gffhftncexran7w', 'cc965a107f89dda368234bd21117ae718cc4864940d6e03beb26eb404c587320');
insert into factor_step values ('064pd0r1n25gffhftncexran7w', 56321400);
insert into passkey values ('064pd0r1n0cva713t44dms4wmg', '064pd0r1n25gffhftncexran7w', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
insert into file values ('064pd0r1n1rxs85f5gste9pfvr', 1, 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'căn cứ.pdf', 'pdf', 900, '', 'quan-tri', 1689642009000000, 'clean', '');
insert into sso_link values ('064pd0r1n04qbfssdv1xapy9dc', '064pd0r1n25gffhftncexran7w', 'https://sso.example.org', 'người-số-1', '064pd0r1n25gffhftncexran7w', 1689642009000000);
