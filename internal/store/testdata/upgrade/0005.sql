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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 12:24:02');
insert into goose_db_version values (2, 1, 1, '2026-11-24 12:24:02');
insert into goose_db_version values (3, 2, 1, '2026-11-24 12:24:02');
insert into goose_db_version values (4, 3, 1, '2026-11-24 12:24:02');
insert into goose_db_version values (5, 4, 1, '2026-11-24 12:24:02');
insert into goose_db_version values (6, 5, 1, '2026-11-24 12:24:02');
insert into unit values ('064pd0pyg059kfpsfyz8ckyne4', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg0a1t82p6khk4gh13c', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg0ff31gw44f5g3wenr', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1n44w62nqex3et8tc', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg25e9sj7r3k90ayh4r', 2, 'so-b', 'sob', '064pd0pyg059kfpsfyz8ckyne4', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2qgq8e4j463zakge0', 2, 'so-a', 'soa', '064pd0pyg059kfpsfyz8ckyne4', 'so', 8766, 20147);
insert into unit values ('064pd0pyg31a5ter9r54da2nc8', 1, 'so-c', 'soc', '064pd0pyg059kfpsfyz8ckyne4', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg059kfpsfyz8ckyne4/1994-01-01', '064pd0pyg059kfpsfyz8ckyne4', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg0a1t82p6khk4gh13c/1994-01-01', '064pd0pyg0a1t82p6khk4gh13c', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg0ff31gw44f5g3wenr/1994-01-01', '064pd0pyg0ff31gw44f5g3wenr', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg1n44w62nqex3et8tc/1994-01-01', '064pd0pyg1n44w62nqex3et8tc', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg25e9sj7r3k90ayh4r/1994-01-01', '064pd0pyg25e9sj7r3k90ayh4r', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg2qgq8e4j463zakge0/1994-01-01', '064pd0pyg2qgq8e4j463zakge0', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg31a5ter9r54da2nc8/2025-03-01', '064pd0pyg31a5ter9r54da2nc8', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg31a5ter9r54da2nc8/0', '064pd0pyg31a5ter9r54da2nc8', '064pd0pyg2qgq8e4j463zakge0');
insert into unit_from values ('064pd0pyg31a5ter9r54da2nc8/1', '064pd0pyg31a5ter9r54da2nc8', '064pd0pyg25e9sj7r3k90ayh4r');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg059kfpsfyz8ckyne4', '', 'unit/064pd0pyg059kfpsfyz8ckyne4
unit_name/064pd0pyg059kfpsfyz8ckyne4/1994-01-01', X'F084D403D1DD8E432233E2CE0A56B16545A7D5F418E0219CD89F8DBE0EFAD0C2');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2qgq8e4j463zakge0', '', 'unit/064pd0pyg2qgq8e4j463zakge0
unit_name/064pd0pyg2qgq8e4j463zakge0/1994-01-01', X'518FA80FF8D846F7CC8A511DA9774E0E0979D7C660DF187B162A18126E18A2F5');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_member/064pd0q6a2ptmka73b2atz07c4
bloc_member/064pd0q6a37wpvjkavjzmjk7s8', X'F03E985A73C937C6BCC43DFEC880A5A8832DCD15F4539C7EA08EF3FCBC110C64');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_member/064pd0qa71ek9p2drdk5fcd5pw', X'24C3C0E7BA90B8E7E6EF6A0D45B311E115F932EB72FCF02A4C9796CC3558E6B7');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_term/064pd0qe43f877ajkkqq1ywvsc', X'B0A141F100C24E6A5C5DE4D164AAAFFB537C1D792F40EB0236BF649E5AE84591');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_term/064pd0qj11ecpncjghyshvqwv0', X'53ABD7987EDA829393E921FB847C44168A51B6F9685394B9848B434A132971AD');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_paper/064pd0qny033k1dtbv5sdtx1mr', X'41AD9424326C7E268756AF0720EB80A39D2C66B2D705DFFB3FEED8F2BC490E76');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_milestone/064pd0qsv2kr7sh24sszr18anr', X'B1E563A6B58E41261C3ED24FAF56914C42F867680E6409AA9B8FF01F6C28047D');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_exception/064pd0qxr3bnp6101edbernhdw', X'D32784E7659F37E624B9610AC81F4C0B92DDB2D820377E3BBD52BFAA0F9F41AE');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', X'21C83CDDCFE8967DB19945B911D07EA05380065D74963A860A89C1F302A922C0');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n0pat1309nv5jrm9yg', '', 'post_title/064pd0r1n0pat1309nv5jrm9yg', X'E7DEB9A508C2B51781323D12B9447233606FF3A5AB135A32BD7A51FAD28D2E9C');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n3s7x9mjc35hm96acm', '', 'person/064pd0r1n3s7x9mjc35hm96acm
person_post/064pd0r1n0nhh7qy88vv2ywmgg', X'84AD404B7B70BE55CF3057DD2A1C9B7B02D3290BAC2119DAD23120DD87477B3A');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg25e9sj7r3k90ayh4r', '', 'unit/064pd0pyg25e9sj7r3k90ayh4r
unit_name/064pd0pyg25e9sj7r3k90ayh4r/1994-01-01', X'DF26B2250D9B8CDC87345CA3A16B7FA1C790C59CBA6FD552481425CC8728405E');
insert into log values (20, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'A217D36316144ADA3053C92AFB6BE675C05D8909837C94CD9D9927A100F39709');
insert into log values (21, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'090071EE5673D7661E43B121A45CE8598F282BC587E65B64AE93C9C80640E697');
insert into log values (22, 1689642009000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'1918716614AA38A71800F57AC64E00B96E846AB1F6D6E38F9971895CD7D2195F');
insert into log values (23, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'35AD84C7606E7161D419D3A4E51DE9EA7637390AA5C39A737DF796315C6DF4C2');
insert into log values (24, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'BA3B7BA9F88CF586FEE4B99A8C6009B6F064A7260EE439FC2BBE197E99D09AAE');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg31a5ter9r54da2nc8', '', 'unit/064pd0pyg2qgq8e4j463zakge0
unit/064pd0pyg25e9sj7r3k90ayh4r
unit/064pd0pyg31a5ter9r54da2nc8
unit_from/064pd0pyg31a5ter9r54da2nc8/0
unit_from/064pd0pyg31a5ter9r54da2nc8/1
unit_name/064pd0pyg31a5ter9r54da2nc8/2025-03-01', X'002821A88A221FE4787C3C2C48DEA0B87CE9EB271BD5F8BD39D32D9D4B177349');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0a1t82p6khk4gh13c', '', 'unit/064pd0pyg0a1t82p6khk4gh13c
unit_name/064pd0pyg0a1t82p6khk4gh13c/1994-01-01', X'7AE3D76DC9261A71EF872459EF87681E75EB8E291AE3BC699F89669703ECD46C');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0ff31gw44f5g3wenr', '', 'unit/064pd0pyg0ff31gw44f5g3wenr
unit_name/064pd0pyg0ff31gw44f5g3wenr/1994-01-01', X'0B0C9590C5626367EEC28E169D9D61F418252758D62F662F6FD0A5C021D64E3C');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1n44w62nqex3et8tc', '', 'unit/064pd0pyg1n44w62nqex3et8tc
unit_name/064pd0pyg1n44w62nqex3et8tc/1994-01-01', X'2D6C5168A5DCC890D146DE7FBDE7B04C41207F0A208264B0E5D8A396896E8C86');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg3987c56mqacp5wtz0', '', 'bloc/064pd0pyg3987c56mqacp5wtz0', X'3C0CEEC5D1B14B0AAF3480EA525EED56B0DB3EB3B83D96F866D40474057458CF');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r
bloc_milestone/064pd0pyg0qry2d4335t89vpfm
bloc_milestone/064pd0pyg0v0hzekjefw3ztvj0
bloc_milestone/064pd0pyg0xbcaq79cm2t72wjc
bloc_milestone/064pd0pyg0zn8n0974yecwj55c
bloc_milestone/064pd0pyg19bbhqgwn8zba5njc
bloc_milestone/064pd0pyg1wegxkjvh8ycaszp8
bloc_milestone/064pd0pyg1x18rhqeanzs445nr
bloc_milestone/064pd0pyg2022dff4dccgc7xdc
bloc_milestone/064pd0pyg2e0pza2wgj7gf0a28
bloc_milestone/064pd0pyg2grjcm3t885sdf7jc
bloc_milestone/064pd0pyg2tyykxrafx4nzyvnw
bloc_milestone/064pd0pyg360n9pjgtn2vxrnxm
bloc_milestone/064pd0pyg3gswgrz7g7g84w39c', X'C99C2D9C68A1C18BFF7607E2F3AE4A028BC945EFC06A71B420E78F2EA79C5B9E');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', '', 'bloc_year/064pd0pyg1awa9cyagj0nkds6r', X'7E39B14B200DBA5F53FBB1CBCDD0570117F9123A3EA3A094F4683F1697BABDF1');
insert into log_row values ('account/tài-khoản-000', 21);
insert into log_row values ('account/tài-khoản-000', 22);
insert into log_row values ('account/tài-khoản-001', 23);
insert into log_row values ('account/tài-khoản-002', 24);
insert into log_row values ('account_role/tài-khoản-000/0', 21);
insert into log_row values ('account_role/tài-khoản-001/0', 23);
insert into log_row values ('account_role/tài-khoản-002/0', 24);
insert into log_row values ('bloc/064pd0pyg3987c56mqacp5wtz0', 7);
insert into log_row values ('bloc_exception/064pd0qxr3bnp6101edbernhdw', 16);
insert into log_row values ('bloc_member/064pd0q6a2ptmka73b2atz07c4', 10);
insert into log_row values ('bloc_member/064pd0q6a37wpvjkavjzmjk7s8', 10);
insert into log_row values ('bloc_member/064pd0qa71ek9p2drdk5fcd5pw', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0qry2d4335t89vpfm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0v0hzekjefw3ztvj0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0xbcaq79cm2t72wjc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0zn8n0974yecwj55c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg19bbhqgwn8zba5njc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1wegxkjvh8ycaszp8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1x18rhqeanzs445nr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2022dff4dccgc7xdc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2e0pza2wgj7gf0a28', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2grjcm3t885sdf7jc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2tyykxrafx4nzyvnw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg360n9pjgtn2vxrnxm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3gswgrz7g7g84w39c', 8);
insert into log_row values ('bloc_milestone/064pd0qsv2kr7sh24sszr18anr', 15);
insert into log_row values ('bloc_paper/064pd0qny033k1dtbv5sdtx1mr', 14);
insert into log_row values ('bloc_term/064pd0qe43f877ajkkqq1ywvsc', 12);
insert into log_row values ('bloc_term/064pd0qj11ecpncjghyshvqwv0', 13);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 10);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 11);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 12);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 13);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 14);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 15);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 16);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 17);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 8);
insert into log_row values ('bloc_year/064pd0pyg1awa9cyagj0nkds6r', 9);
insert into log_row values ('log_body/1', 20);
insert into log_row values ('person/064pd0r1n3s7x9mjc35hm96acm', 19);
insert into log_row values ('person_post/064pd0r1n0nhh7qy88vv2ywmgg', 19);
insert into log_row values ('post_title/064pd0r1n0pat1309nv5jrm9yg', 18);
insert into log_row values ('unit/064pd0pyg059kfpsfyz8ckyne4', 0);
insert into log_row values ('unit/064pd0pyg0a1t82p6khk4gh13c', 4);
insert into log_row values ('unit/064pd0pyg0ff31gw44f5g3wenr', 5);
insert into log_row values ('unit/064pd0pyg1n44w62nqex3et8tc', 6);
insert into log_row values ('unit/064pd0pyg25e9sj7r3k90ayh4r', 2);
insert into log_row values ('unit/064pd0pyg25e9sj7r3k90ayh4r', 3);
insert into log_row values ('unit/064pd0pyg2qgq8e4j463zakge0', 1);
insert into log_row values ('unit/064pd0pyg2qgq8e4j463zakge0', 3);
insert into log_row values ('unit/064pd0pyg31a5ter9r54da2nc8', 3);
insert into log_row values ('unit_from/064pd0pyg31a5ter9r54da2nc8/0', 3);
insert into log_row values ('unit_from/064pd0pyg31a5ter9r54da2nc8/1', 3);
insert into log_row values ('unit_name/064pd0pyg059kfpsfyz8ckyne4/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg0a1t82p6khk4gh13c/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg0ff31gw44f5g3wenr/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg1n44w62nqex3et8tc/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg25e9sj7r3k90ayh4r/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg2qgq8e4j463zakge0/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg31a5ter9r54da2nc8/2025-03-01', 3);
insert into log_body values (0, X'D632EE41C5A15267A3C7303BA67C4FDB', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg059kfpsfyz8ckyne4","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg059kfpsfyz8ckyne4","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg059kfpsfyz8ckyne4/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg059kfpsfyz8ckyne4/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg059kfpsfyz8ckyne4"}}]}');
insert into log_body values (10, X'8498025E74DE97272E2CED224BCDDEE0', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a2ptmka73b2atz07c4","after":{"from_day":null,"id":"064pd0q6a2ptmka73b2atz07c4","to_day":null,"unit":"064pd0pyg0a1t82p6khk4gh13c","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_member","id":"064pd0q6a37wpvjkavjzmjk7s8","after":{"from_day":null,"id":"064pd0q6a37wpvjkavjzmjk7s8","to_day":null,"unit":"064pd0pyg0ff31gw44f5g3wenr","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (11, X'ACD234C2DD323B763E5E01945733CA3E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa71ek9p2drdk5fcd5pw","after":{"from_day":19417,"id":"064pd0qa71ek9p2drdk5fcd5pw","to_day":19630,"unit":"064pd0pyg1n44w62nqex3et8tc","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (12, X'C7CB185F95C01F8835315E05B9B2E38B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe43f877ajkkqq1ywvsc","after":{"from_day":null,"id":"064pd0qe43f877ajkkqq1ywvsc","post":"head","to_day":null,"unit":"064pd0pyg0a1t82p6khk4gh13c","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (13, X'A91B5574E512D1E18001249206AEA0E9', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj11ecpncjghyshvqwv0","after":{"from_day":19389,"id":"064pd0qj11ecpncjghyshvqwv0","post":"deputy","to_day":null,"unit":"064pd0pyg0ff31gw44f5g3wenr","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (14, X'2AEB571E121AF129624D1AAEE2E5CF7C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny033k1dtbv5sdtx1mr","after":{"file":"ab12","id":"064pd0qny033k1dtbv5sdtx1mr","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (15, X'D73552DB99FB697C8DA23678DE5D45B7', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv2kr7sh24sszr18anr","after":{"done":null,"due":19452,"id":"064pd0qsv2kr7sh24sszr18anr","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (16, X'9B41F08A6D3D825E0B837987430D85F8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr3bnp6101edbernhdw","after":{"due":19459,"id":"064pd0qxr3bnp6101edbernhdw","milestone":"064pd0qsv2kr7sh24sszr18anr","unit":"064pd0pyg0ff31gw44f5g3wenr","why":"khóa sổ ngày 10","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (17, X'6FDD3EFC50F7B913408C8A73342AFF4C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'D304729C76EDC65D47F84F7D69BC4110', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n0pat1309nv5jrm9yg","after":{"id":"064pd0r1n0pat1309nv5jrm9yg","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'F79B4189DCC978FA33F420356786038A', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n3s7x9mjc35hm96acm","after":{"code":"an","code_key":"an","id":"064pd0r1n3s7x9mjc35hm96acm","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n0nhh7qy88vv2ywmgg","after":{"from_day":8766,"id":"064pd0r1n0nhh7qy88vv2ywmgg","person":"064pd0r1n3s7x9mjc35hm96acm","title":"064pd0r1n0pat1309nv5jrm9yg","to_day":null,"unit":"064pd0pyg059kfpsfyz8ckyne4"}}]}');
insert into log_body values (2, X'C8F640CCEF25CA1F896C863171856872', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg25e9sj7r3k90ayh4r","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg25e9sj7r3k90ayh4r","kind":"so","opened":8766,"parent":"064pd0pyg059kfpsfyz8ckyne4","version":1}},{"table":"unit_name","id":"064pd0pyg25e9sj7r3k90ayh4r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg25e9sj7r3k90ayh4r/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg25e9sj7r3k90ayh4r"}}]}');
insert into log_body values (20, X'D8098E297EA59E69E65EE2B92F2F97D4', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (21, X'9AEDB7909913851C5E256EC774EF8450', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'4239F83576B9E711B4295B7621AD1EA7', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (23, X'68DE7BDBDD1172FEF89CF3CF93103688', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (24, X'AD1883B08ADE192510F55A23E43224EA', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'4EADC2BB046E9B9968E60F50BC8202A8', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2qgq8e4j463zakge0","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg2qgq8e4j463zakge0","kind":"so","opened":8766,"parent":"064pd0pyg059kfpsfyz8ckyne4","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg2qgq8e4j463zakge0","kind":"so","opened":8766,"parent":"064pd0pyg059kfpsfyz8ckyne4","version":2}},{"table":"unit","id":"064pd0pyg25e9sj7r3k90ayh4r","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg25e9sj7r3k90ayh4r","kind":"so","opened":8766,"parent":"064pd0pyg059kfpsfyz8ckyne4","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg25e9sj7r3k90ayh4r","kind":"so","opened":8766,"parent":"064pd0pyg059kfpsfyz8ckyne4","version":2}},{"table":"unit","id":"064pd0pyg31a5ter9r54da2nc8","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg31a5ter9r54da2nc8","kind":"so","opened":20148,"parent":"064pd0pyg059kfpsfyz8ckyne4","version":1}},{"table":"unit_from","id":"064pd0pyg31a5ter9r54da2nc8/0","after":{"id":"064pd0pyg31a5ter9r54da2nc8/0","origin":"064pd0pyg2qgq8e4j463zakge0","unit":"064pd0pyg31a5ter9r54da2nc8"}},{"table":"unit_from","id":"064pd0pyg31a5ter9r54da2nc8/1","after":{"id":"064pd0pyg31a5ter9r54da2nc8/1","origin":"064pd0pyg25e9sj7r3k90ayh4r","unit":"064pd0pyg31a5ter9r54da2nc8"}},{"table":"unit_name","id":"064pd0pyg31a5ter9r54da2nc8/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg31a5ter9r54da2nc8/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg31a5ter9r54da2nc8"}}]}');
insert into log_body values (4, X'78D2F60C777DE62AE9D823BFD6ED43F1', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0a1t82p6khk4gh13c","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg0a1t82p6khk4gh13c","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0a1t82p6khk4gh13c/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0a1t82p6khk4gh13c/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg0a1t82p6khk4gh13c"}}]}');
insert into log_body values (5, X'E68DB4D14413404DD046499E77FBFEAD', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0ff31gw44f5g3wenr","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg0ff31gw44f5g3wenr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0ff31gw44f5g3wenr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0ff31gw44f5g3wenr/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg0ff31gw44f5g3wenr"}}]}');
insert into log_body values (6, X'887D8B4DB2B16D47C519F49A2B5F91A0', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1n44w62nqex3et8tc","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg1n44w62nqex3et8tc","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1n44w62nqex3et8tc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1n44w62nqex3et8tc/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg1n44w62nqex3et8tc"}}]}');
insert into log_body values (7, X'91966605B42951D9E2154B587C2D5AF1', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg3987c56mqacp5wtz0","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg3987c56mqacp5wtz0","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'425E6DE9B23D3E6A306D272EEF1C374E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0qry2d4335t89vpfm","after":{"done":null,"due":19388,"id":"064pd0pyg0qry2d4335t89vpfm","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg0v0hzekjefw3ztvj0","after":{"done":null,"due":19415,"id":"064pd0pyg0v0hzekjefw3ztvj0","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg0xbcaq79cm2t72wjc","after":{"done":null,"due":19417,"id":"064pd0pyg0xbcaq79cm2t72wjc","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg0zn8n0974yecwj55c","after":{"done":null,"due":19523,"id":"064pd0pyg0zn8n0974yecwj55c","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg19bbhqgwn8zba5njc","after":{"done":null,"due":19548,"id":"064pd0pyg19bbhqgwn8zba5njc","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg1wegxkjvh8ycaszp8","after":{"done":null,"due":19634,"id":"064pd0pyg1wegxkjvh8ycaszp8","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg1x18rhqeanzs445nr","after":{"done":null,"due":19676,"id":"064pd0pyg1x18rhqeanzs445nr","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg2022dff4dccgc7xdc","after":{"done":null,"due":19688,"id":"064pd0pyg2022dff4dccgc7xdc","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg2e0pza2wgj7gf0a28","after":{"done":null,"due":19691,"id":"064pd0pyg2e0pza2wgj7gf0a28","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg2grjcm3t885sdf7jc","after":{"done":null,"due":19695,"id":"064pd0pyg2grjcm3t885sdf7jc","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg2tyykxrafx4nzyvnw","after":{"done":null,"due":19702,"id":"064pd0pyg2tyykxrafx4nzyvnw","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg360n9pjgtn2vxrnxm","after":{"done":null,"due":19706,"id":"064pd0pyg360n9pjgtn2vxrnxm","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg1awa9cyagj0nkds6r"}},{"table":"bloc_milestone","id":"064pd0pyg3gswgrz7g7g84w39c","after":{"done":null,"due":19741,"id":"064pd0pyg3gswgrz7g7g84w39c","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg1awa9cyagj0nkds6r"}}]}');
insert into log_body values (9, X'0E2769B3DE1E06285B0B6CB02D7B9743', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1awa9cyagj0nkds6r","before":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg3987c56mqacp5wtz0","id":"064pd0pyg1awa9cyagj0nkds6r","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'CEA18D5A06498025A3F9E1405CD245641EBF0C5225B698EE1F36DEC7666AF214');
insert into log_hash values (1, X'6A0C503648AC704460822C1A6512FCB38F8DB145703FC0C8879687D709CBEB4C');
insert into log_hash values (10, X'E2D2947B2AD79DD073051EC7E1661B85E66CBAEC099F48FE7BF1287E94F4AB90');
insert into log_hash values (11, X'D5A9D49418E2DEF50CC92E8C78BB068FE6A483CB669147FCA3F1D06504FDB4CE');
insert into log_hash values (12, X'37CD86C956B02A565A15A9F936A68CC31695E55EBD9D4F543F94139D2EE4BF1F');
insert into log_hash values (13, X'7713568AA2EF290702210B9EA1E3D9E4712FD408621F52E708371ACFB07A3C1B');
insert into log_hash values (14, X'B10BC7D137B238BD7592E0A85A00D187028E5631BC948B95E3406833455112C6');
insert into log_hash values (15, X'8FDC4141D9D6A5C2FDFFCC1B0D16B7B4D04139A5D68D7A590E388F2B2B034B83');
insert into log_hash values (16, X'436362D5A0E7B03B320B279F80156ACB53BA91B2EE07EC684920251696C9280C');
insert into log_hash values (17, X'78C90DFF0ECE037BF6CD115F5278CA0E03C1DA98D480A0457B7CD4A320562251');
insert into log_hash values (18, X'4DCA9F45EF590A1937931ECB273AF59535911D138D5FFBFFB935761220FB3E49');
insert into log_hash values (19, X'3F71457D25FE428777BA09D79DE9CDCBD9A9E92425593539821502D61B9AFAE5');
insert into log_hash values (2, X'096AB57BADE82E9C79F0C68F70A0340B38768C7E17825034B3680E3231FA0CAB');
insert into log_hash values (20, X'5C78DCF3B77A0BD9CF2E51974ADA7BC93A652E111901C428C07C6ACEB9618BD1');
insert into log_hash values (21, X'4F5E0B69BD1BC0BA6D640D3B74E3BCF14FA73312965F94CCE8CE71322FD7C988');
insert into log_hash values (22, X'5A16580EC2F02A665F624E7252C12638062EF0AF42A9F22F74E2B84BCB92022A');
insert into log_hash values (23, X'71407761115C241E906538E1C225E9BFD334D7A00FCF6CA06DD03B5098548787');
insert into log_hash values (24, X'BF8DE46238EC0936103DA6AB4716806D03E41E4FE28733B58ECA68FDB193D078');
insert into log_hash values (25, X'0A90556985A54473ABF2A5376BCA0A2E4A9CBEFAFADF297499198BFE1426DCCE');
insert into log_hash values (26, X'E2C41ED304EE35FF769A18FC3C75D492A34C5E531823988A1AD46BDF52D3CA0F');
insert into log_hash values (27, X'D7F6DC2CB34159364A1B6084C34D3D529E1399904AC867654ED3908C74E723C1');
insert into log_hash values (28, X'11319DB6D0B0A5CD031727FD873EA56648A9EAF05997C538712706C944FBF077');
insert into log_hash values (29, X'2A145F5912BAB49CFF4F628366D93E66CEFF9B04967800453D2F6F1B825F49A0');
insert into log_hash values (3, X'E46A4B199BCAAF8ADCB9F7F6001630E33C845D6CCED99B44636A341BAD95831D');
insert into log_hash values (30, X'27962EACBB323845A30926A215E8B50F7F99C4D721A0F9A411D06ED53AFF478D');
insert into log_hash values (31, X'BA6FAD9435123C830866E3B1ECE3EBEECEAAB70F0020AB735350EB792873460B');
insert into log_hash values (32, X'BD68CD354608A10DDAEEB2905FA425D2452BD5A32FBD9B3DE6C978818F2118CF');
insert into log_hash values (33, X'028CC95829317E345A27705157B7ACEF2F1CDBA141DC2D436F8B0B73D1F49658');
insert into log_hash values (34, X'5129B5E598331450453C561364AF39F1C1DF8DD44951E54FF447E75E2DAE9812');
insert into log_hash values (35, X'35E6647692CE06EB861E77B8BBF99CD68CD9A3413A65FD59E473106C3EFEFCBE');
insert into log_hash values (36, X'357213ACBC601B7A2B6A471F93AF8B824FCCFB8C8FA5FF5BEB66DF779CBF06FC');
insert into log_hash values (37, X'083775AC74014CAB455B200E33BAF43753918F066E45DDAF8B90FFFC7CA6BCEA');
insert into log_hash values (38, X'35179AC61614573A3475B86ACE7481C2BF34DC0925181D59F4A5526592DEDC46');
insert into log_hash values (39, X'5DE04DD9DEDF5DCC41A39B20C599969F150C1F3C45DB188F9F0F1A628C08C21E');
insert into log_hash values (4, X'A236F9525310EA9BDD0E3403746AC6FAC858B37529E211F70995FF2C2F52CA61');
insert into log_hash values (40, X'EA9F6C18C95356739B1A3C0DD861284268B31398B7369BCFAC23EDEA4FEA3B9B');
insert into log_hash values (41, X'8458F35FB2E05864318E5AB711C53263A28467979C39C92F4A358193B42DF388');
insert into log_hash values (42, X'9945251D942638AF7D98E1F4F27D956CD0C94094E902CEE96D61B1D3076668E5');
insert into log_hash values (43, X'52731BD5AF2E5DED33F8351041E7375750350C14A94AFEE7074C6DFA5C58BB8B');
insert into log_hash values (44, X'9D339C80B94D1E333FBE8C430D16DE09BDD1844953B1E9B92D7ADCEA9AADDE2A');
insert into log_hash values (45, X'80977EF316668B17A683B5E1CD45513994D53AD3C8EBC8725B07F6D9EF6FD9AA');
insert into log_hash values (46, X'7949B439F0E24684D63FACBCC276D4D647E577F600E4EC786F98BB2F8F8EE5F2');
insert into log_hash values (5, X'363F2C644F2B5385F4CFD86145E3F25ACA418FB099F435695E894B0C3E0124EA');
insert into log_hash values (6, X'24099BA30054A19AF107131F8EED21095A38287683C850AFF3A34CE206D33F0D');
insert into log_hash values (7, X'8B283E6F02883AA6F7141F1257D99844E13A93BB9B3294C87305D3966818FD80');
insert into log_hash values (8, X'C34E3EB569FF45B6794008E3C788DF0BF121F660C3D275AF44CE43790E8B4315');
insert into log_hash values (9, X'5BE2CA4E6017148B104C934C8687C47669499956C37974CA1295592DD0DE3E08');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg3987c56mqacp5wtz0', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg1awa9cyagj0nkds6r', 10, '064pd0pyg3987c56mqacp5wtz0', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a2ptmka73b2atz07c4', '064pd0pyg1awa9cyagj0nkds6r', '064pd0pyg0a1t82p6khk4gh13c', NULL, NULL);
insert into bloc_member values ('064pd0q6a37wpvjkavjzmjk7s8', '064pd0pyg1awa9cyagj0nkds6r', '064pd0pyg0ff31gw44f5g3wenr', NULL, NULL);
insert into bloc_member values ('064pd0qa71ek9p2drdk5fcd5pw', '064pd0pyg1awa9cyagj0nkds6r', '064pd0pyg1n44w62nqex3et8tc', 19417, 19630);
insert into bloc_term values ('064pd0qe43f877ajkkqq1ywvsc', '064pd0pyg1awa9cyagj0nkds6r', '064pd0pyg0a1t82p6khk4gh13c', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj11ecpncjghyshvqwv0', '064pd0pyg1awa9cyagj0nkds6r', '064pd0pyg0ff31gw44f5g3wenr', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0qry2d4335t89vpfm', '064pd0pyg1awa9cyagj0nkds6r', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0v0hzekjefw3ztvj0', '064pd0pyg1awa9cyagj0nkds6r', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0xbcaq79cm2t72wjc', '064pd0pyg1awa9cyagj0nkds6r', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0zn8n0974yecwj55c', '064pd0pyg1awa9cyagj0nkds6r', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg19bbhqgwn8zba5njc', '064pd0pyg1awa9cyagj0nkds6r', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1wegxkjvh8ycaszp8', '064pd0pyg1awa9cyagj0nkds6r', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1x18rhqeanzs445nr', '064pd0pyg1awa9cyagj0nkds6r', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2022dff4dccgc7xdc', '064pd0pyg1awa9cyagj0nkds6r', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2e0pza2wgj7gf0a28', '064pd0pyg1awa9cyagj0nkds6r', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2grjcm3t885sdf7jc', '064pd0pyg1awa9cyagj0nkds6r', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg2tyykxrafx4nzyvnw', '064pd0pyg1awa9cyagj0nkds6r', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg360n9pjgtn2vxrnxm', '064pd0pyg1awa9cyagj0nkds6r', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3gswgrz7g7g84w39c', '064pd0pyg1awa9cyagj0nkds6r', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv2kr7sh24sszr18anr', '064pd0pyg1awa9cyagj0nkds6r', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr3bnp6101edbernhdw', '064pd0pyg1awa9cyagj0nkds6r', '064pd0qsv2kr7sh24sszr18anr', '064pd0pyg0ff31gw44f5g3wenr', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny033k1dtbv5sdtx1mr', '064pd0pyg1awa9cyagj0nkds6r', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n0pat1309nv5jrm9yg', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n3s7x9mjc35hm96acm', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n0nhh7qy88vv2ywmgg', '064pd0r1n3s7x9mjc35hm96acm', '064pd0pyg059kfpsfyz8ckyne4', '064pd0r1n0pat1309nv5jrm9yg', 8766, NULL);
