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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 12:37:09');
insert into goose_db_version values (2, 1, 1, '2026-11-24 12:37:09');
insert into goose_db_version values (3, 2, 1, '2026-11-24 12:37:09');
insert into goose_db_version values (4, 3, 1, '2026-11-24 12:37:09');
insert into goose_db_version values (5, 4, 1, '2026-11-24 12:37:09');
insert into goose_db_version values (6, 5, 1, '2026-11-24 12:37:09');
insert into goose_db_version values (7, 6, 1, '2026-11-24 12:37:09');
insert into unit values ('064pd0pyg04vg9ghqsdy2erxcg', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg0e4ebragnjfna9qgr', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg23hcx9wdf8txy69br', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg28tz87qfc4zqsjxx0', 2, 'so-a', 'soa', '064pd0pyg04vg9ghqsdy2erxcg', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3a8eng0gcffeknsgc', 1, 'so-c', 'soc', '064pd0pyg04vg9ghqsdy2erxcg', 'so', 20148, NULL);
insert into unit values ('064pd0pyg3jbmb13n3p8d0eh8r', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3m8xw5j54xw0ffp6w', 2, 'so-b', 'sob', '064pd0pyg04vg9ghqsdy2erxcg', 'so', 8766, 20147);
insert into unit_name values ('064pd0pyg04vg9ghqsdy2erxcg/1994-01-01', '064pd0pyg04vg9ghqsdy2erxcg', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg0e4ebragnjfna9qgr/1994-01-01', '064pd0pyg0e4ebragnjfna9qgr', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg23hcx9wdf8txy69br/1994-01-01', '064pd0pyg23hcx9wdf8txy69br', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg28tz87qfc4zqsjxx0/1994-01-01', '064pd0pyg28tz87qfc4zqsjxx0', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3a8eng0gcffeknsgc/2025-03-01', '064pd0pyg3a8eng0gcffeknsgc', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg3jbmb13n3p8d0eh8r/1994-01-01', '064pd0pyg3jbmb13n3p8d0eh8r', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg3m8xw5j54xw0ffp6w/1994-01-01', '064pd0pyg3m8xw5j54xw0ffp6w', 8766, 'Sở B', 'so b');
insert into unit_from values ('064pd0pyg3a8eng0gcffeknsgc/0', '064pd0pyg3a8eng0gcffeknsgc', '064pd0pyg28tz87qfc4zqsjxx0');
insert into unit_from values ('064pd0pyg3a8eng0gcffeknsgc/1', '064pd0pyg3a8eng0gcffeknsgc', '064pd0pyg3m8xw5j54xw0ffp6w');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg04vg9ghqsdy2erxcg', '', 'unit/064pd0pyg04vg9ghqsdy2erxcg
unit_name/064pd0pyg04vg9ghqsdy2erxcg/1994-01-01', X'127C03CF6CCA36CCF6E5CC70B791565E4C9AF7ECAE9B89EFE930691A33811337');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg28tz87qfc4zqsjxx0', '', 'unit/064pd0pyg28tz87qfc4zqsjxx0
unit_name/064pd0pyg28tz87qfc4zqsjxx0/1994-01-01', X'D1F6DD3447836022CC2DE97499AE759B3831DD4BD20E70EC7C84B29E4871A257');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_member/064pd0q6a0w1q7djzprx349x6m
bloc_member/064pd0q6a1k6b1zwnx419mzkh8', X'5BD0F1647372715FA107573DBA30C547BC080720BE1FA6F4CFA4E38210EDC7DB');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_member/064pd0qa70y1n7vaaqq6v2t070', X'A784E293E01276D34789B2943CCFBF6014F03CE42F73B77031AA23F335A58E5A');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_term/064pd0qe40pkxmc6prk6nvvx2r', X'0700C9EE0E9FB0976B9C049FFCDDC4772CDA5C9853C7DFAA7E4A1E6323F1B5DD');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_term/064pd0qj11xsj6nt4wrhj65vaw', X'03A3BD11D8622516D6E0A0CC4ED363195DBD26868DBF871E55F6687D61AD3534');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_paper/064pd0qny2bgdvxdq738r51qjr', X'22BE8DC260D1B49E0BA50BED16A961BB5A640A484E2ED1012F6377B556D18DCD');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_milestone/064pd0qsv1x5mtzhaj1s7z27km', X'C1FB0292D97B5087BDB8C440D86EE9694349E4308C6B4351E2655BC6BAB3B47A');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_exception/064pd0qxr2db8cmnyr035ahtdw', X'54D50B50B0B913A8A39A1C6FD844214C5E6AB7E60D11CD39077782D61BA07F43');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', X'7FD26D580C9D2CC586574C6856EB18CB0FB7F27580106E730D25A1193FC89400');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n3k4vzy4hryj498y6c', '', 'post_title/064pd0r1n3k4vzy4hryj498y6c', X'AE29B062D3DFEF65F4113FE817B087EFAB6A5E8E2A8253963CB8C16F3BCCE70D');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n07d6bze6q1034dww4', '', 'person/064pd0r1n07d6bze6q1034dww4
person_post/064pd0r1n2fnwr69sej7bjsap0', X'10131FF2C1085B4EF7C38EB513CEF41B233253AAB8B482BCC471E4C300596583');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3m8xw5j54xw0ffp6w', '', 'unit/064pd0pyg3m8xw5j54xw0ffp6w
unit_name/064pd0pyg3m8xw5j54xw0ffp6w/1994-01-01', X'8BBAF404C712EB04CD1ADCCFF8C3FAE464253C08A55B7D7A6590828144FC3762');
insert into log values (20, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n2kwgcshn94yczp22g', '', 'account/064pd0r1n2kwgcshn94yczp22g
account_role/064pd0r1n2kwgcshn94yczp22g/0', X'5A65C3665FE457A33287C51D9387960AA34013EAEEDE2CE60784C5FCE174B416');
insert into log values (21, 1689642009000000, 'account.redeem', '064pd0r1n2kwgcshn94yczp22g', '', 'account/064pd0r1n2kwgcshn94yczp22g', '', 'account/064pd0r1n2kwgcshn94yczp22g', X'7CE40736C45A9CEAED62EDD39E1B9AC19ED54E1FF1EDE61D004B1972E6BBE03F');
insert into log values (22, 1689642009000000, 'account.factoron', '064pd0r1n2kwgcshn94yczp22g', '', 'account/064pd0r1n2kwgcshn94yczp22g', '', 'factor/064pd0r1n2kwgcshn94yczp22g
factor_code/064pd0r1n2kwgcshn94yczp22g/0
factor_code/064pd0r1n2kwgcshn94yczp22g/1
factor_code/064pd0r1n2kwgcshn94yczp22g/2
factor_code/064pd0r1n2kwgcshn94yczp22g/3
factor_code/064pd0r1n2kwgcshn94yczp22g/4
factor_code/064pd0r1n2kwgcshn94yczp22g/5
factor_code/064pd0r1n2kwgcshn94yczp22g/6
factor_code/064pd0r1n2kwgcshn94yczp22g/7
factor_code/064pd0r1n2kwgcshn94yczp22g/8
factor_code/064pd0r1n2kwgcshn94yczp22g/9
account/064pd0r1n2kwgcshn94yczp22g', X'366AD54D46AD6B87DAD499B29083F6F38F405A146AA7CC4C9FC42D6FE35E9EE2');
insert into log values (23, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'B4D39B7EBE666A8ADF9AD4FA273CC56C040B515E8AC883E144B1D23983433050');
insert into log values (24, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'27171D40FEBE8A1568437E16E77CAF01F8AC59915A3F0FF8518A3CB48EDE789A');
insert into log values (25, 1689642009000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'4B8853413CC0F3FD60B4FEB2ED2D46475AE7B8C527A2E9099CEA244041E2DBEA');
insert into log values (26, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'40946C53F3EB0AFF89ED918B4D1F0F93D67F28A2CA45558CE5C362CA3EBC8D6C');
insert into log values (27, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'2C299590E1A15B6699D3200A2547D1C112DB19E3E811CAADAD34545996EC7A4F');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3a8eng0gcffeknsgc', '', 'unit/064pd0pyg28tz87qfc4zqsjxx0
unit/064pd0pyg3m8xw5j54xw0ffp6w
unit/064pd0pyg3a8eng0gcffeknsgc
unit_from/064pd0pyg3a8eng0gcffeknsgc/0
unit_from/064pd0pyg3a8eng0gcffeknsgc/1
unit_name/064pd0pyg3a8eng0gcffeknsgc/2025-03-01', X'929C987A01602BB229567A915A1340041D4B70BA263994C224C5672D30298C76');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3jbmb13n3p8d0eh8r', '', 'unit/064pd0pyg3jbmb13n3p8d0eh8r
unit_name/064pd0pyg3jbmb13n3p8d0eh8r/1994-01-01', X'C579FF515C110F61274271AE764F2934D7E6C8DCB50646B26B2ED259607BBA5B');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg0e4ebragnjfna9qgr', '', 'unit/064pd0pyg0e4ebragnjfna9qgr
unit_name/064pd0pyg0e4ebragnjfna9qgr/1994-01-01', X'8373A1885FC6A44ED25B5B2AA0A32B3430EF32A6721EF25BFFCCFF3E61FD526C');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg23hcx9wdf8txy69br', '', 'unit/064pd0pyg23hcx9wdf8txy69br
unit_name/064pd0pyg23hcx9wdf8txy69br/1994-01-01', X'C1707B79F77F966BDC9C073FAB80B1FE29351F682CE0D7DD54D8BEFB1E2BD8A8');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg1vvvkzsg96sphav1c', '', 'bloc/064pd0pyg1vvvkzsg96sphav1c', X'D5964FE6C137E3FBB1BE4BC9651D10C2F9D96E059B2B7AEFBE0EE7341B150FDB');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0
bloc_milestone/064pd0pyg01dt12wyem13rekbm
bloc_milestone/064pd0pyg02xej2790cw09m52m
bloc_milestone/064pd0pyg0fnvhhde2q9chmfy8
bloc_milestone/064pd0pyg0sgwhfvwrps6kescg
bloc_milestone/064pd0pyg13c22dn3f262s3wdr
bloc_milestone/064pd0pyg166vp403z49q2364r
bloc_milestone/064pd0pyg16cbdz1b6mdprdde0
bloc_milestone/064pd0pyg1wryxh56s9j8nbmrc
bloc_milestone/064pd0pyg2fbt8ndxysp4sb4wm
bloc_milestone/064pd0pyg2gm5tvg6832d8cc9m
bloc_milestone/064pd0pyg2p648z5tzrcpbchjw
bloc_milestone/064pd0pyg33fwcrsaagwb4pak0
bloc_milestone/064pd0pyg3y86q8jh6yeg2bq6g', X'481024F4AF6500A2E3D6F5ADBE9C158515F00C9B82FE9B9CFE66F355A210BC03');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', '', 'bloc_year/064pd0pyg2zdz43kxczvf5rgp0', X'2B69FE840A1205A47CCF9DDECCFFEDA4FD7080FA15387F4E571B4819A6897610');
insert into log_row values ('account/064pd0r1n2kwgcshn94yczp22g', 20);
insert into log_row values ('account/064pd0r1n2kwgcshn94yczp22g', 21);
insert into log_row values ('account/064pd0r1n2kwgcshn94yczp22g', 22);
insert into log_row values ('account/tài-khoản-000', 24);
insert into log_row values ('account/tài-khoản-000', 25);
insert into log_row values ('account/tài-khoản-001', 26);
insert into log_row values ('account/tài-khoản-002', 27);
insert into log_row values ('account_role/064pd0r1n2kwgcshn94yczp22g/0', 20);
insert into log_row values ('account_role/tài-khoản-000/0', 24);
insert into log_row values ('account_role/tài-khoản-001/0', 26);
insert into log_row values ('account_role/tài-khoản-002/0', 27);
insert into log_row values ('bloc/064pd0pyg1vvvkzsg96sphav1c', 7);
insert into log_row values ('bloc_exception/064pd0qxr2db8cmnyr035ahtdw', 16);
insert into log_row values ('bloc_member/064pd0q6a0w1q7djzprx349x6m', 10);
insert into log_row values ('bloc_member/064pd0q6a1k6b1zwnx419mzkh8', 10);
insert into log_row values ('bloc_member/064pd0qa70y1n7vaaqq6v2t070', 11);
insert into log_row values ('bloc_milestone/064pd0pyg01dt12wyem13rekbm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg02xej2790cw09m52m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0fnvhhde2q9chmfy8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0sgwhfvwrps6kescg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg13c22dn3f262s3wdr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg166vp403z49q2364r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg16cbdz1b6mdprdde0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1wryxh56s9j8nbmrc', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2fbt8ndxysp4sb4wm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2gm5tvg6832d8cc9m', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2p648z5tzrcpbchjw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg33fwcrsaagwb4pak0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3y86q8jh6yeg2bq6g', 8);
insert into log_row values ('bloc_milestone/064pd0qsv1x5mtzhaj1s7z27km', 15);
insert into log_row values ('bloc_paper/064pd0qny2bgdvxdq738r51qjr', 14);
insert into log_row values ('bloc_term/064pd0qe40pkxmc6prk6nvvx2r', 12);
insert into log_row values ('bloc_term/064pd0qj11xsj6nt4wrhj65vaw', 13);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 10);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 11);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 12);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 13);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 14);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 15);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 16);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 17);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 8);
insert into log_row values ('bloc_year/064pd0pyg2zdz43kxczvf5rgp0', 9);
insert into log_row values ('factor/064pd0r1n2kwgcshn94yczp22g', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/0', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/1', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/2', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/3', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/4', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/5', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/6', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/7', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/8', 22);
insert into log_row values ('factor_code/064pd0r1n2kwgcshn94yczp22g/9', 22);
insert into log_row values ('log_body/1', 23);
insert into log_row values ('person/064pd0r1n07d6bze6q1034dww4', 19);
insert into log_row values ('person_post/064pd0r1n2fnwr69sej7bjsap0', 19);
insert into log_row values ('post_title/064pd0r1n3k4vzy4hryj498y6c', 18);
insert into log_row values ('unit/064pd0pyg04vg9ghqsdy2erxcg', 0);
insert into log_row values ('unit/064pd0pyg0e4ebragnjfna9qgr', 5);
insert into log_row values ('unit/064pd0pyg23hcx9wdf8txy69br', 6);
insert into log_row values ('unit/064pd0pyg28tz87qfc4zqsjxx0', 1);
insert into log_row values ('unit/064pd0pyg28tz87qfc4zqsjxx0', 3);
insert into log_row values ('unit/064pd0pyg3a8eng0gcffeknsgc', 3);
insert into log_row values ('unit/064pd0pyg3jbmb13n3p8d0eh8r', 4);
insert into log_row values ('unit/064pd0pyg3m8xw5j54xw0ffp6w', 2);
insert into log_row values ('unit/064pd0pyg3m8xw5j54xw0ffp6w', 3);
insert into log_row values ('unit_from/064pd0pyg3a8eng0gcffeknsgc/0', 3);
insert into log_row values ('unit_from/064pd0pyg3a8eng0gcffeknsgc/1', 3);
insert into log_row values ('unit_name/064pd0pyg04vg9ghqsdy2erxcg/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg0e4ebragnjfna9qgr/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg23hcx9wdf8txy69br/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg28tz87qfc4zqsjxx0/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3a8eng0gcffeknsgc/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg3jbmb13n3p8d0eh8r/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg3m8xw5j54xw0ffp6w/1994-01-01', 2);
insert into log_body values (0, X'2E112BC106E3A289C1DFC3D56C545176', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg04vg9ghqsdy2erxcg","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg04vg9ghqsdy2erxcg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg04vg9ghqsdy2erxcg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg04vg9ghqsdy2erxcg/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg04vg9ghqsdy2erxcg"}}]}');
insert into log_body values (10, X'00C6C7851A1D698A002D3F002C3BA158', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0w1q7djzprx349x6m","after":{"from_day":null,"id":"064pd0q6a0w1q7djzprx349x6m","to_day":null,"unit":"064pd0pyg3jbmb13n3p8d0eh8r","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_member","id":"064pd0q6a1k6b1zwnx419mzkh8","after":{"from_day":null,"id":"064pd0q6a1k6b1zwnx419mzkh8","to_day":null,"unit":"064pd0pyg0e4ebragnjfna9qgr","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (11, X'E4E8FA916024D40431021E15C1F21552', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa70y1n7vaaqq6v2t070","after":{"from_day":19417,"id":"064pd0qa70y1n7vaaqq6v2t070","to_day":19630,"unit":"064pd0pyg23hcx9wdf8txy69br","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (12, X'7315AE583B107E1C2A066A2D566D0309', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe40pkxmc6prk6nvvx2r","after":{"from_day":null,"id":"064pd0qe40pkxmc6prk6nvvx2r","post":"head","to_day":null,"unit":"064pd0pyg3jbmb13n3p8d0eh8r","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (13, X'04EDA661D31393DFD24251BAE963BB01', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj11xsj6nt4wrhj65vaw","after":{"from_day":19389,"id":"064pd0qj11xsj6nt4wrhj65vaw","post":"deputy","to_day":null,"unit":"064pd0pyg0e4ebragnjfna9qgr","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (14, X'947E14411C7DE3E448E89B71BDB540D8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny2bgdvxdq738r51qjr","after":{"file":"ab12","id":"064pd0qny2bgdvxdq738r51qjr","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (15, X'565C81B07681F133EF243EEBBB4AC105', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv1x5mtzhaj1s7z27km","after":{"done":null,"due":19452,"id":"064pd0qsv1x5mtzhaj1s7z27km","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (16, X'A40C6281348F6CE0EB8CBF6396CEF596', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr2db8cmnyr035ahtdw","after":{"due":19459,"id":"064pd0qxr2db8cmnyr035ahtdw","milestone":"064pd0qsv1x5mtzhaj1s7z27km","unit":"064pd0pyg0e4ebragnjfna9qgr","why":"khóa sổ ngày 10","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (17, X'04D3C369B11681DDF753495CF43BBD49', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'18FCBD2749173E47AA89DBB9A780D563', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n3k4vzy4hryj498y6c","after":{"id":"064pd0r1n3k4vzy4hryj498y6c","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'CA52171ACDCB9724EFE3A68AF0C6A32D', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n07d6bze6q1034dww4","after":{"code":"an","code_key":"an","id":"064pd0r1n07d6bze6q1034dww4","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n2fnwr69sej7bjsap0","after":{"from_day":8766,"id":"064pd0r1n2fnwr69sej7bjsap0","person":"064pd0r1n07d6bze6q1034dww4","title":"064pd0r1n3k4vzy4hryj498y6c","to_day":null,"unit":"064pd0pyg04vg9ghqsdy2erxcg"}}]}');
insert into log_body values (2, X'327B579E9CB8C3453ADAFD0E3AB58525', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3m8xw5j54xw0ffp6w","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3m8xw5j54xw0ffp6w","kind":"so","opened":8766,"parent":"064pd0pyg04vg9ghqsdy2erxcg","version":1}},{"table":"unit_name","id":"064pd0pyg3m8xw5j54xw0ffp6w/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3m8xw5j54xw0ffp6w/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg3m8xw5j54xw0ffp6w"}}]}');
insert into log_body values (20, X'494F1750F6923E6E4229AE7AEE44776E', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n2kwgcshn94yczp22g","after":{"code":"f85377aaa1850f04a453f57a5ef7568ba516379e5605072c3c978b81118ef53f","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n2kwgcshn94yczp22g","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n2kwgcshn94yczp22g/0","after":{"account":"064pd0r1n2kwgcshn94yczp22g","from_day":19358,"id":"064pd0r1n2kwgcshn94yczp22g/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (21, X'75A38F0A406FEAF9DEF667096585AFD1', '{"changes":[{"table":"account","id":"064pd0r1n2kwgcshn94yczp22g","before":{"code":"f85377aaa1850f04a453f57a5ef7568ba516379e5605072c3c978b81118ef53f","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n2kwgcshn94yczp22g","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"54150104de9c5d2aaaec092324fec712782bc62d710276ca9a60e9100ed4da68","id":"064pd0r1n2kwgcshn94yczp22g","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (22, X'49BC54CC3B1AF6BCA269F14DEBA08333', '{"changes":[{"table":"factor","id":"064pd0r1n2kwgcshn94yczp22g","after":{"id":"064pd0r1n2kwgcshn94yczp22g","key":"95617c48d1245d10c5d485f1e3a76acdd0a253625f4022dbdfd709c180559d80","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/0","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"c27f82113d0ba3bfef0b04c3a9e3bc442a69a3476fe0a7b8d10e994891e59f2c","id":"064pd0r1n2kwgcshn94yczp22g/0"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/1","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"cfc40dc33ceab7baf360603c58bc898e76c77e35306322d959317e8b8f43aa5c","id":"064pd0r1n2kwgcshn94yczp22g/1"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/2","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"3de2b81ed51d6dcc4e0816b583205bcaeba0d5794d28998ddbf659f014995c7c","id":"064pd0r1n2kwgcshn94yczp22g/2"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/3","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"e25b7615cde02cb3a4b64df6d66e05bdcf3a1296486eb7159ccbe61bdf01b30e","id":"064pd0r1n2kwgcshn94yczp22g/3"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/4","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"cd6c56de043e4a9f1e8136016c00d71057711dcfe9bf7319c795aa757e1f982b","id":"064pd0r1n2kwgcshn94yczp22g/4"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/5","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"617f98993953ef3d4559ad8620534267f2b639bff317bf6e4efcd2d635a9067c","id":"064pd0r1n2kwgcshn94yczp22g/5"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/6","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"2517f21f32d8e24626278a851c5b7648b02f9090545715a118b7f950b17048cf","id":"064pd0r1n2kwgcshn94yczp22g/6"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/7","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"5cfa44d2e706b2aae5f7467da769d76f0223bf15f7a7dba8f41d6014a4e167d3","id":"064pd0r1n2kwgcshn94yczp22g/7"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/8","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"ee0c30e2c0739bb2189d726bb612e49c40278db243919df7dc820c1171148edc","id":"064pd0r1n2kwgcshn94yczp22g/8"}},{"table":"factor_code","id":"064pd0r1n2kwgcshn94yczp22g/9","after":{"account":"064pd0r1n2kwgcshn94yczp22g","digest":"f6b04b8361bf20792fb2c23d5caa6641f735f2a29085a257bbd444b7d906cf25","id":"064pd0r1n2kwgcshn94yczp22g/9"}},{"table":"account","id":"064pd0r1n2kwgcshn94yczp22g","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"54150104de9c5d2aaaec092324fec712782bc62d710276ca9a60e9100ed4da68","id":"064pd0r1n2kwgcshn94yczp22g","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"54150104de9c5d2aaaec092324fec712782bc62d710276ca9a60e9100ed4da68","id":"064pd0r1n2kwgcshn94yczp22g","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (23, X'0E05F984A2941F48C60C3D0F115A7CD7', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (24, X'5F198FD9A2C4B2F969B8781DF66B0452', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (25, X'4E20426BDDB7A86B406CCC91D0176663', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (26, X'7A58CD1E401DC86FB2B1294E8B3EF6F4', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (27, X'73F5335692F04D74DD1B270ABE20ABDD', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'5618674BBF23933027B372091D733BA8', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg28tz87qfc4zqsjxx0","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg28tz87qfc4zqsjxx0","kind":"so","opened":8766,"parent":"064pd0pyg04vg9ghqsdy2erxcg","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg28tz87qfc4zqsjxx0","kind":"so","opened":8766,"parent":"064pd0pyg04vg9ghqsdy2erxcg","version":2}},{"table":"unit","id":"064pd0pyg3m8xw5j54xw0ffp6w","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3m8xw5j54xw0ffp6w","kind":"so","opened":8766,"parent":"064pd0pyg04vg9ghqsdy2erxcg","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg3m8xw5j54xw0ffp6w","kind":"so","opened":8766,"parent":"064pd0pyg04vg9ghqsdy2erxcg","version":2}},{"table":"unit","id":"064pd0pyg3a8eng0gcffeknsgc","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3a8eng0gcffeknsgc","kind":"so","opened":20148,"parent":"064pd0pyg04vg9ghqsdy2erxcg","version":1}},{"table":"unit_from","id":"064pd0pyg3a8eng0gcffeknsgc/0","after":{"id":"064pd0pyg3a8eng0gcffeknsgc/0","origin":"064pd0pyg28tz87qfc4zqsjxx0","unit":"064pd0pyg3a8eng0gcffeknsgc"}},{"table":"unit_from","id":"064pd0pyg3a8eng0gcffeknsgc/1","after":{"id":"064pd0pyg3a8eng0gcffeknsgc/1","origin":"064pd0pyg3m8xw5j54xw0ffp6w","unit":"064pd0pyg3a8eng0gcffeknsgc"}},{"table":"unit_name","id":"064pd0pyg3a8eng0gcffeknsgc/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3a8eng0gcffeknsgc/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3a8eng0gcffeknsgc"}}]}');
insert into log_body values (4, X'6227EF237B9B4C5EB6DFB645AE842EE7', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3jbmb13n3p8d0eh8r","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg3jbmb13n3p8d0eh8r","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg3jbmb13n3p8d0eh8r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3jbmb13n3p8d0eh8r/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg3jbmb13n3p8d0eh8r"}}]}');
insert into log_body values (5, X'11BAE2AE33D7FA473312CA149B711EFD', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg0e4ebragnjfna9qgr","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg0e4ebragnjfna9qgr","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg0e4ebragnjfna9qgr/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg0e4ebragnjfna9qgr/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg0e4ebragnjfna9qgr"}}]}');
insert into log_body values (6, X'D95921EB2D89F71EA76D758F904D19FE', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg23hcx9wdf8txy69br","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg23hcx9wdf8txy69br","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg23hcx9wdf8txy69br/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg23hcx9wdf8txy69br/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg23hcx9wdf8txy69br"}}]}');
insert into log_body values (7, X'99DADE4ADC9C463E4095AF2E2A050CA2', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg1vvvkzsg96sphav1c","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg1vvvkzsg96sphav1c","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'0D3241FA869EF64D8A179E4C9029DE3B', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg01dt12wyem13rekbm","after":{"done":null,"due":19388,"id":"064pd0pyg01dt12wyem13rekbm","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg02xej2790cw09m52m","after":{"done":null,"due":19415,"id":"064pd0pyg02xej2790cw09m52m","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg0fnvhhde2q9chmfy8","after":{"done":null,"due":19417,"id":"064pd0pyg0fnvhhde2q9chmfy8","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg0sgwhfvwrps6kescg","after":{"done":null,"due":19523,"id":"064pd0pyg0sgwhfvwrps6kescg","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg13c22dn3f262s3wdr","after":{"done":null,"due":19548,"id":"064pd0pyg13c22dn3f262s3wdr","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg166vp403z49q2364r","after":{"done":null,"due":19634,"id":"064pd0pyg166vp403z49q2364r","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg16cbdz1b6mdprdde0","after":{"done":null,"due":19676,"id":"064pd0pyg16cbdz1b6mdprdde0","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg1wryxh56s9j8nbmrc","after":{"done":null,"due":19688,"id":"064pd0pyg1wryxh56s9j8nbmrc","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg2fbt8ndxysp4sb4wm","after":{"done":null,"due":19691,"id":"064pd0pyg2fbt8ndxysp4sb4wm","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg2gm5tvg6832d8cc9m","after":{"done":null,"due":19695,"id":"064pd0pyg2gm5tvg6832d8cc9m","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg2p648z5tzrcpbchjw","after":{"done":null,"due":19702,"id":"064pd0pyg2p648z5tzrcpbchjw","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg33fwcrsaagwb4pak0","after":{"done":null,"due":19706,"id":"064pd0pyg33fwcrsaagwb4pak0","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg2zdz43kxczvf5rgp0"}},{"table":"bloc_milestone","id":"064pd0pyg3y86q8jh6yeg2bq6g","after":{"done":null,"due":19741,"id":"064pd0pyg3y86q8jh6yeg2bq6g","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg2zdz43kxczvf5rgp0"}}]}');
insert into log_body values (9, X'8107AB79885B05AAF08B8CB5A566C944', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg2zdz43kxczvf5rgp0","before":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg1vvvkzsg96sphav1c","id":"064pd0pyg2zdz43kxczvf5rgp0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'7D550DD72DC5FA28F9D87B4A0D4225832D7514AAC31362D5296F92EA12E938C9');
insert into log_hash values (1, X'79BD8444313A243C9FA3D85F3DD597D922D4F1837F5EC9AABC719AA2BBFEE455');
insert into log_hash values (10, X'7FE5B5688CF5CCFF89A706A1262651430933E80E674F3CE6D1226C40F278B35E');
insert into log_hash values (11, X'537A0F300E41F34A04106D83ECB1FB427669F0D68643DF0A6ADC4140BBB2A9A8');
insert into log_hash values (12, X'4BCFD62DA2ADEF8C71254AC244175985B056EC3427313826010E77863B2B3D12');
insert into log_hash values (13, X'E7EFD8119F617B8CF906E41C2FC76126BF661A7CD0D077A7937BA92794D6C443');
insert into log_hash values (14, X'F48E4DCBC464F0EEF3F76ED02D76B32E56866ECA04A6320B7E03D1B56C797C7A');
insert into log_hash values (15, X'40E35686EEBC3C4A66F92937A97746E903A6F1C6B2C5BCA59BF9D3FE6C92114C');
insert into log_hash values (16, X'9518C2E53130F950D45E83DB2C4A880E9EE796CF50D67FD5813C3C8EE2D14770');
insert into log_hash values (17, X'B50E3A8D328B391B3EC81469C8EC6B415CA7B3395F5639D530360B57AF9CC539');
insert into log_hash values (18, X'3EBA11EB98B6611CFD33AA8F12B738963CC50FB88C702B26098769438E3C52ED');
insert into log_hash values (19, X'A5ABACFE077C05F0FD2F434BE107687C8C6B49173735B2F018A3D521849AEDEE');
insert into log_hash values (2, X'653887E69E9D72330D23F8BE8FC2B3C0DB59F3D991EE6AC8F292BC940CE4BCC8');
insert into log_hash values (20, X'D4D9AB56EB8C603FB69CCA2142CF8DFF02765847210523CE2BD49DE908270E0E');
insert into log_hash values (21, X'63B06C36D409F436E7444C91A2039B40B478601A46CA88728ED57D10E9550A55');
insert into log_hash values (22, X'8218E0B64A5518CC1955C8EA3BEE1D4A2E51034CD846D47AAF5BDD37E91C3B9F');
insert into log_hash values (23, X'59A7744BF357FB59BC3151472483B69DDB1FFAD901EC7C3CAF63B809532BC3E8');
insert into log_hash values (24, X'480E484895F5635A644EAFC818F6FAD3445119BF7BE4BF8632229AC98350A447');
insert into log_hash values (25, X'152B62A477FF94D9DBEE71E441DA476413951DB2DED83FBC58BB0520BC4AD84F');
insert into log_hash values (26, X'B0F09831CD486C4929C9783D73F08690C7D414CE3165536A42C3024103F31FBD');
insert into log_hash values (27, X'C2A7C0DE5BC4BCA68E6A4DDBA513F61171EE5024189D1EA65E2A79CEF2129689');
insert into log_hash values (28, X'1DF0AC412A9E6B38ED610106D7E5B8C908DAC92C848686E82F15E84319F5841E');
insert into log_hash values (29, X'B24EB6440794719D507316E215F1330F7A4A9D5DC4126D5D379E96D96671AFC7');
insert into log_hash values (3, X'288941C19BF1CF4FBF32889A8B4D1C78696F056C2A3DC1C9F6FEBA5ADA4696CD');
insert into log_hash values (30, X'4A0919CA4E190DCE477177F795EBD57DB7E4CEEE83637D68BC8C8A8248AE460F');
insert into log_hash values (31, X'4A2723EF1DDB6728B16FAB73DA355B117277E5C1208DEFA2FAD1F606ECD33FA1');
insert into log_hash values (32, X'90DF58D7B76BABCE8C10BB727BA20140C5DB3A52D2E2968F59E7B104EC5BB317');
insert into log_hash values (33, X'BB49F06458C70CCD48F1450DC5F040B9BF906077D02102F7E641CB96CE7959AF');
insert into log_hash values (34, X'E2899DBA661A4E2DA2481E3DD26E57C9DCAB17BA860AA486F99EB4F8F9D49A89');
insert into log_hash values (35, X'CB0387C2F57776D216301FCF0E06FC111643EDE6D7D50C0E3E4CF4171D5B1764');
insert into log_hash values (36, X'7AF82FDB08A9B2C8474A4B17FA43695983601D3550821C4A71395A0B9B17FEAF');
insert into log_hash values (37, X'6C6DABE39FA99773236449C9A7B37DBF75BD3F3880FC46553540FD0D7DFB6638');
insert into log_hash values (38, X'91DE832BE4D1DF509EDB5610F63A18A98828B2995E4E915BEAAB86D104EEB654');
insert into log_hash values (39, X'EE9DF1887C1D47780267CA397490F5E72E518AF2B210EF269E7A683D50EA1B30');
insert into log_hash values (4, X'E32514909343B701E87D79CED078EE19D41EEA2D10B0100EA7ACF61FA70494B1');
insert into log_hash values (40, X'AEC0A1042C699D81EB0856B52EDE04359F31BBD06FD2A1D7C4EA380173C8CD0F');
insert into log_hash values (41, X'767A5B5385545F66ECD1DCD91E246305DE8CF3764B839D2B0256919718F8A56C');
insert into log_hash values (42, X'40F86D77E7BA207E998C42B1350F666DE399F1717C5488844CEE4958535B04DC');
insert into log_hash values (43, X'5494DDCC2A75ECBEF44A32FCAB52BE2F9069C0FD0AD8F8478164208C9DDDAB16');
insert into log_hash values (44, X'9CF60138C647244166330282CC97FD8C9DDF5041A03B7A144394EADCF5729802');
insert into log_hash values (45, X'92A08FB5416D23E9702A9A6664213420C7FCB6F86DA53145D317EB87BAE95499');
insert into log_hash values (46, X'C10C5EA356F6C25C4E96769A35E4BABDF33914E3B6400FAAE22D3A2D2A6D9D45');
insert into log_hash values (47, X'396D1D2998AD4A2D0EEC18ECAD20BE997F704EA9B6BE0063AF503D110FFE0728');
insert into log_hash values (48, X'58B95B89490C533A2318298E612E326DCC13B9A4136B8D1E185B5EB8724AB859');
insert into log_hash values (49, X'EDA5CCC58CD689357F7B3A124E0E8674901B00E421F0DEDF3CAF1C6B2D51C4AD');
insert into log_hash values (5, X'10674675749E540557BEE849B3E74D68916B66D388326AEEFDB636A83B9056DB');
insert into log_hash values (50, X'DFB7FA0EC3170E116E72A9C1E1BA1FBEB96CD7AB34F70A02DEB98EB2B2F0DBF9');
insert into log_hash values (51, X'D754C895428A192DFAB706066C967405E5955B0A8C3884FF2E0B6665DDB1105F');
insert into log_hash values (52, X'F0AEDD0780ED9BD8090DDC15742093AF445D7C42FA5D1FC3AE293BB31FCC4982');
insert into log_hash values (6, X'62C0A2743A88D86AA4A856C27C4FAFD03DCE8040519A24E0DF4096B231E3EE15');
insert into log_hash values (7, X'087BC377EBF360E94AF0E5B0E7C64C10EC13D614A7BBC074A682CE64F245ED04');
insert into log_hash values (8, X'4514FBD775F612BD7169D976FE7A1392C8EED316B2E4E26B9DF9DFCDDE9575B8');
insert into log_hash values (9, X'F535795D6414F43898CEDC4D1294291EFDACD8A852D49BA87304A849CDF8004E');
insert into account values ('064pd0r1n2kwgcshn94yczp22g', 3, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$K5Zqn5faCl4gL7uuRSX9uA$mPfh9IpQ0dwhK/7NcbVFM3oKRzd2mH4qoRA4dX7Mkc4', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n2kwgcshn94yczp22g/0', '064pd0r1n2kwgcshn94yczp22g', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg1vvvkzsg96sphav1c', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg2zdz43kxczvf5rgp0', 10, '064pd0pyg1vvvkzsg96sphav1c', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a0w1q7djzprx349x6m', '064pd0pyg2zdz43kxczvf5rgp0', '064pd0pyg3jbmb13n3p8d0eh8r', NULL, NULL);
insert into bloc_member values ('064pd0q6a1k6b1zwnx419mzkh8', '064pd0pyg2zdz43kxczvf5rgp0', '064pd0pyg0e4ebragnjfna9qgr', NULL, NULL);
insert into bloc_member values ('064pd0qa70y1n7vaaqq6v2t070', '064pd0pyg2zdz43kxczvf5rgp0', '064pd0pyg23hcx9wdf8txy69br', 19417, 19630);
insert into bloc_term values ('064pd0qe40pkxmc6prk6nvvx2r', '064pd0pyg2zdz43kxczvf5rgp0', '064pd0pyg3jbmb13n3p8d0eh8r', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj11xsj6nt4wrhj65vaw', '064pd0pyg2zdz43kxczvf5rgp0', '064pd0pyg0e4ebragnjfna9qgr', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg01dt12wyem13rekbm', '064pd0pyg2zdz43kxczvf5rgp0', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg02xej2790cw09m52m', '064pd0pyg2zdz43kxczvf5rgp0', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg0fnvhhde2q9chmfy8', '064pd0pyg2zdz43kxczvf5rgp0', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg0sgwhfvwrps6kescg', '064pd0pyg2zdz43kxczvf5rgp0', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg13c22dn3f262s3wdr', '064pd0pyg2zdz43kxczvf5rgp0', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg166vp403z49q2364r', '064pd0pyg2zdz43kxczvf5rgp0', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg16cbdz1b6mdprdde0', '064pd0pyg2zdz43kxczvf5rgp0', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg1wryxh56s9j8nbmrc', '064pd0pyg2zdz43kxczvf5rgp0', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2fbt8ndxysp4sb4wm', '064pd0pyg2zdz43kxczvf5rgp0', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2gm5tvg6832d8cc9m', '064pd0pyg2zdz43kxczvf5rgp0', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg2p648z5tzrcpbchjw', '064pd0pyg2zdz43kxczvf5rgp0', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg33fwcrsaagwb4pak0', '064pd0pyg2zdz43kxczvf5rgp0', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3y86q8jh6yeg2bq6g', '064pd0pyg2zdz43kxczvf5rgp0', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv1x5mtzhaj1s7z27km', '064pd0pyg2zdz43kxczvf5rgp0', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr2db8cmnyr035ahtdw', '064pd0pyg2zdz43kxczvf5rgp0', '064pd0qsv1x5mtzhaj1s7z27km', '064pd0pyg0e4ebragnjfna9qgr', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny2bgdvxdq738r51qjr', '064pd0pyg2zdz43kxczvf5rgp0', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n3k4vzy4hryj498y6c', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n07d6bze6q1034dww4', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n2fnwr69sej7bjsap0', '064pd0r1n07d6bze6q1034dww4', '064pd0pyg04vg9ghqsdy2erxcg', '064pd0r1n3k4vzy4hryj498y6c', 8766, NULL);
insert into factor values ('064pd0r1n2kwgcshn94yczp22g', 'ZmFjdG9yLzA2NHBkMHIxbjJrd2djc2huOTR5Y3pwMjJnCkNWMjJBVkRNSlBJSFpSUURSVkpVSEJOS0hLRU9PSVdG', 1689642009000000);
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/0', '064pd0r1n2kwgcshn94yczp22g', '7ff718274440038c5588c8494c9872d63b8fb3c6322a4d5df0860510915817be');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/1', '064pd0r1n2kwgcshn94yczp22g', '075cbba4363d6e193d9286bd8d437150bc89ed66459ccef14b39130dfaedeb78');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/2', '064pd0r1n2kwgcshn94yczp22g', 'bcc1b56486da02b0ce4787a42fe783f492dfee9cb224800fa2a69bcbcf3fecc0');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/3', '064pd0r1n2kwgcshn94yczp22g', 'd2ed8c900970cca00dd3133dc8dc2c3bc0096e926cbbdd967f4f7dbd50133db5');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/4', '064pd0r1n2kwgcshn94yczp22g', '84249288f94a8d42b99ff069c27cb16b2f6f345e12845edece0f182391253642');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/5', '064pd0r1n2kwgcshn94yczp22g', '37058208262643172ab1641d0769d39fc6c758ae3ff196d40cb0e38b14fb8830');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/6', '064pd0r1n2kwgcshn94yczp22g', '71774f5903d2b1b6dfeb0c208d0a3205abbd8a5ee9b47c110743c1d6c16d97c2');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/7', '064pd0r1n2kwgcshn94yczp22g', 'a553a280ed2acf9ef4320c918a18f86f947c35c7dffd0ac48f50c0d0856de81b');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/8', '064pd0r1n2kwgcshn94yczp22g', '7af9f9d9d329b822702f1f32704ce4800dfbc72d596077bdd66293a84822b575');
insert into factor_code values ('064pd0r1n2kwgcshn94yczp22g/9', '064pd0r1n2kwgcshn94yczp22g', '00971e75fe2563b4b627b014dc4c2f5208781b9a460862b997b8b92651ce5d3e');
insert into factor_step values ('064pd0r1n2kwgcshn94yczp22g', 56321400);
