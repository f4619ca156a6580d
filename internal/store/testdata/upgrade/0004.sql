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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 12:18:32');
insert into goose_db_version values (2, 1, 1, '2026-11-24 12:18:32');
insert into goose_db_version values (3, 2, 1, '2026-11-24 12:18:32');
insert into goose_db_version values (4, 3, 1, '2026-11-24 12:18:32');
insert into goose_db_version values (5, 4, 1, '2026-11-24 12:18:32');
insert into unit values ('064pd0pyg11ne0gbpezjefz3hg', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg19tamhm4xka1xen5m', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg1a1jndzq4jqvdj5zc', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg2ekvcxes0p9px2j6c', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg381jvvdfre9xx4mmc', 2, 'so-a', 'soa', '064pd0pyg1a1jndzq4jqvdj5zc', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3rwavevj9qahaegkm', 2, 'so-b', 'sob', '064pd0pyg1a1jndzq4jqvdj5zc', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3ts85wcqqx096w2eg', 1, 'so-c', 'soc', '064pd0pyg1a1jndzq4jqvdj5zc', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg11ne0gbpezjefz3hg/1994-01-01', '064pd0pyg11ne0gbpezjefz3hg', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg19tamhm4xka1xen5m/1994-01-01', '064pd0pyg19tamhm4xka1xen5m', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg1a1jndzq4jqvdj5zc/1994-01-01', '064pd0pyg1a1jndzq4jqvdj5zc', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg2ekvcxes0p9px2j6c/1994-01-01', '064pd0pyg2ekvcxes0p9px2j6c', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg381jvvdfre9xx4mmc/1994-01-01', '064pd0pyg381jvvdfre9xx4mmc', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg3rwavevj9qahaegkm/1994-01-01', '064pd0pyg3rwavevj9qahaegkm', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg3ts85wcqqx096w2eg/2025-03-01', '064pd0pyg3ts85wcqqx096w2eg', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg3ts85wcqqx096w2eg/0', '064pd0pyg3ts85wcqqx096w2eg', '064pd0pyg381jvvdfre9xx4mmc');
insert into unit_from values ('064pd0pyg3ts85wcqqx096w2eg/1', '064pd0pyg3ts85wcqqx096w2eg', '064pd0pyg3rwavevj9qahaegkm');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1a1jndzq4jqvdj5zc', '', 'unit/064pd0pyg1a1jndzq4jqvdj5zc
unit_name/064pd0pyg1a1jndzq4jqvdj5zc/1994-01-01', X'4462AF31889F601B143760F336268467ABACBB7F8EBCEB42FDEA6CCF6F8DB884');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg381jvvdfre9xx4mmc', '', 'unit/064pd0pyg381jvvdfre9xx4mmc
unit_name/064pd0pyg381jvvdfre9xx4mmc/1994-01-01', X'72B67B5A782CD8EF842FC34978EDF0177EF8A520583284F2779C8CCB3B113126');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_member/064pd0q6a0whdd47dsyagdqthm
bloc_member/064pd0q6a11pcf1ta1rq3z1sd8', X'B4454EBE8CE2E953BBF412946BBE215F76D7F973265D3186FD7C2EC7286EE544');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_member/064pd0qa73mmwg8jc065hr23a0', X'6E38E1519E08EED43435BF81E3E51E5B009105B5F5F6E2A56F7F06BBE1A9DD27');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_term/064pd0qe4352mage7w202xc5cm', X'2489F35EC57AB2EE252C7A2464EC0D75F380325C1B96EC5F1EC2A23116F3F416');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_term/064pd0qj1228y8cqw93md9wz3g', X'D04E9ABBA7E6F39B1F79F40458A49C2DF3F48C04FC61458230023A4C7D4CD5CC');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_paper/064pd0qny0s5dqx8qb0w97cme8', X'E2C93AA44A4356A7514D50104C61FADCD7B40ACA0C21ABF628B1D58E18295208');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_milestone/064pd0qsv3v9q5fqaf5natw958', X'8BBF89C80BA6D9DD8A148B40EEE66165D9A623AC7B61A0C96F76257BBA37683A');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_exception/064pd0qxr3xmcqxz6ak9e0bvrw', X'DFAE010F884C1CB339E37E3956AA22C0BDDB6430F2AA4B7C28A3B5820A8B87EF');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', X'28322E6773C04DABBB9DB2FCA0AD268AEB41FFF0EB7EC114F9D9A53C1AA33864');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n21f8jqch47mwhgge0', '', 'post_title/064pd0r1n21f8jqch47mwhgge0', X'3ADEAC39CB394256265B215CF865E62827C47DB135F6230CDFD6C4E5FF501760');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n2crqejd4m7kw911ww', '', 'person/064pd0r1n2crqejd4m7kw911ww
person_post/064pd0r1n26kgn90dh54d28bkw', X'371975B6CD3EED79EFB8472C79200C14F1589C36A5FE12C96A960A6EBC56D9E4');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3rwavevj9qahaegkm', '', 'unit/064pd0pyg3rwavevj9qahaegkm
unit_name/064pd0pyg3rwavevj9qahaegkm/1994-01-01', X'8BE02DE0AD717B524F3CFF3A571327AD688D08546F5143EC515ECB5F76C3755A');
insert into log values (20, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'EDCA832EBBE7BE8309ECD9B10CE06F26A0B32CD83480FB5125BA7CDF08A39B37');
insert into log values (21, 1689642009000000, 'account.create', '', '', 'account/tai-khoan-0', 'tai-khoan-0', 'account/tai-khoan-0
account_role/tai-khoan-0/0', X'56FDF8974F8B37103E1774526D5CFB0898EE50703ED25578BD153ADCC2C7C68D');
insert into log values (22, 1689642009000000, 'account.create', '', '', 'account/tai-khoan-1', 'tai-khoan-1', 'account/tai-khoan-1
account_role/tai-khoan-1/0', X'CD3BF151F90220E0DFE5967C9C4C8A8B8421FA6C4F8FB45F363C48FE3AAA493B');
insert into log values (23, 1689642009000000, 'account.create', '', '', 'account/tai-khoan-2', 'tai-khoan-2', 'account/tai-khoan-2
account_role/tai-khoan-2/0', X'4760444080A0719BEDD8B75D4A65AC25F69032DDD0507014C1A2076196D2857C');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3ts85wcqqx096w2eg', '', 'unit/064pd0pyg381jvvdfre9xx4mmc
unit/064pd0pyg3rwavevj9qahaegkm
unit/064pd0pyg3ts85wcqqx096w2eg
unit_from/064pd0pyg3ts85wcqqx096w2eg/0
unit_from/064pd0pyg3ts85wcqqx096w2eg/1
unit_name/064pd0pyg3ts85wcqqx096w2eg/2025-03-01', X'79DD5E0BE2FF659742C095EE9565FDA4CEB6B4A9EF58B2805F13CC50737A3466');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg19tamhm4xka1xen5m', '', 'unit/064pd0pyg19tamhm4xka1xen5m
unit_name/064pd0pyg19tamhm4xka1xen5m/1994-01-01', X'4485028787CF9DAA0ADF17986B7200A8AA6470D27C7C2DA295EBBE5BAB9BB30C');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg11ne0gbpezjefz3hg', '', 'unit/064pd0pyg11ne0gbpezjefz3hg
unit_name/064pd0pyg11ne0gbpezjefz3hg/1994-01-01', X'E535668E4DBBA7F58EA9F653AA18CEFD722C5FE682CCB0FAE6ABCE4F1511CEDA');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2ekvcxes0p9px2j6c', '', 'unit/064pd0pyg2ekvcxes0p9px2j6c
unit_name/064pd0pyg2ekvcxes0p9px2j6c/1994-01-01', X'CD1235BE69AB5ADC539314140197AE1E23900B4708E6BB6788BD7E53174E7308');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg2s01wxg6q5cb13kk4', '', 'bloc/064pd0pyg2s01wxg6q5cb13kk4', X'43A0EE2C765073AF3365B9DF1DA9ADD521CCAF671ED8E1940710C3CF48A31772');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0
bloc_milestone/064pd0pyg0myebv7nsvbx9x01r
bloc_milestone/064pd0pyg1g9tj551devyk8w20
bloc_milestone/064pd0pyg1xaxc295s96ea27rm
bloc_milestone/064pd0pyg2cmm7bd2kagqcbt3c
bloc_milestone/064pd0pyg2qr846hjj9rqcnkvr
bloc_milestone/064pd0pyg2rxe29cfrst9kp700
bloc_milestone/064pd0pyg2serkg80e9acfvxt0
bloc_milestone/064pd0pyg2ta39q6thgpnqt2n8
bloc_milestone/064pd0pyg2vv4d6h4e57xp0340
bloc_milestone/064pd0pyg2w4hkkvgjjkdwcya8
bloc_milestone/064pd0pyg31j29645qcmdf1b2w
bloc_milestone/064pd0pyg3pczpjcsv6cswkja8
bloc_milestone/064pd0pyg3s1q8m0meh1w6642c', X'70ED28CD81001195F1A3B35BBEBBE8A30E10C80D1AE638FED6CFC41FF08D8473');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', '', 'bloc_year/064pd0pyg1d9r4r0g5mwcargh0', X'35DE8D6A7351BFFC7EDABC445DBCAD04437898B3D3B328CC3C5024D1E6948B82');
insert into log_row values ('account/tai-khoan-0', 21);
insert into log_row values ('account/tai-khoan-1', 22);
insert into log_row values ('account/tai-khoan-2', 23);
insert into log_row values ('account_role/tai-khoan-0/0', 21);
insert into log_row values ('account_role/tai-khoan-1/0', 22);
insert into log_row values ('account_role/tai-khoan-2/0', 23);
insert into log_row values ('bloc/064pd0pyg2s01wxg6q5cb13kk4', 7);
insert into log_row values ('bloc_exception/064pd0qxr3xmcqxz6ak9e0bvrw', 16);
insert into log_row values ('bloc_member/064pd0q6a0whdd47dsyagdqthm', 10);
insert into log_row values ('bloc_member/064pd0q6a11pcf1ta1rq3z1sd8', 10);
insert into log_row values ('bloc_member/064pd0qa73mmwg8jc065hr23a0', 11);
insert into log_row values ('bloc_milestone/064pd0pyg0myebv7nsvbx9x01r', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1g9tj551devyk8w20', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1xaxc295s96ea27rm', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2cmm7bd2kagqcbt3c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2qr846hjj9rqcnkvr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2rxe29cfrst9kp700', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2serkg80e9acfvxt0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2ta39q6thgpnqt2n8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2vv4d6h4e57xp0340', 8);
insert into log_row values ('bloc_milestone/064pd0pyg2w4hkkvgjjkdwcya8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg31j29645qcmdf1b2w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3pczpjcsv6cswkja8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3s1q8m0meh1w6642c', 8);
insert into log_row values ('bloc_milestone/064pd0qsv3v9q5fqaf5natw958', 15);
insert into log_row values ('bloc_paper/064pd0qny0s5dqx8qb0w97cme8', 14);
insert into log_row values ('bloc_term/064pd0qe4352mage7w202xc5cm', 12);
insert into log_row values ('bloc_term/064pd0qj1228y8cqw93md9wz3g', 13);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 10);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 11);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 12);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 13);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 14);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 15);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 16);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 17);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 8);
insert into log_row values ('bloc_year/064pd0pyg1d9r4r0g5mwcargh0', 9);
insert into log_row values ('log_body/1', 20);
insert into log_row values ('person/064pd0r1n2crqejd4m7kw911ww', 19);
insert into log_row values ('person_post/064pd0r1n26kgn90dh54d28bkw', 19);
insert into log_row values ('post_title/064pd0r1n21f8jqch47mwhgge0', 18);
insert into log_row values ('unit/064pd0pyg11ne0gbpezjefz3hg', 5);
insert into log_row values ('unit/064pd0pyg19tamhm4xka1xen5m', 4);
insert into log_row values ('unit/064pd0pyg1a1jndzq4jqvdj5zc', 0);
insert into log_row values ('unit/064pd0pyg2ekvcxes0p9px2j6c', 6);
insert into log_row values ('unit/064pd0pyg381jvvdfre9xx4mmc', 1);
insert into log_row values ('unit/064pd0pyg381jvvdfre9xx4mmc', 3);
insert into log_row values ('unit/064pd0pyg3rwavevj9qahaegkm', 2);
insert into log_row values ('unit/064pd0pyg3rwavevj9qahaegkm', 3);
insert into log_row values ('unit/064pd0pyg3ts85wcqqx096w2eg', 3);
insert into log_row values ('unit_from/064pd0pyg3ts85wcqqx096w2eg/0', 3);
insert into log_row values ('unit_from/064pd0pyg3ts85wcqqx096w2eg/1', 3);
insert into log_row values ('unit_name/064pd0pyg11ne0gbpezjefz3hg/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg19tamhm4xka1xen5m/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg1a1jndzq4jqvdj5zc/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg2ekvcxes0p9px2j6c/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg381jvvdfre9xx4mmc/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg3rwavevj9qahaegkm/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg3ts85wcqqx096w2eg/2025-03-01', 3);
insert into log_body values (0, X'42BC3F3357DC7D4C21CD24DBE7C606E6', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1a1jndzq4jqvdj5zc","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg1a1jndzq4jqvdj5zc","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg1a1jndzq4jqvdj5zc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1a1jndzq4jqvdj5zc/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg1a1jndzq4jqvdj5zc"}}]}');
insert into log_body values (10, X'01D87CE594CFE2A0976BEF05FFE3CF0C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0whdd47dsyagdqthm","after":{"from_day":null,"id":"064pd0q6a0whdd47dsyagdqthm","to_day":null,"unit":"064pd0pyg19tamhm4xka1xen5m","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_member","id":"064pd0q6a11pcf1ta1rq3z1sd8","after":{"from_day":null,"id":"064pd0q6a11pcf1ta1rq3z1sd8","to_day":null,"unit":"064pd0pyg11ne0gbpezjefz3hg","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (11, X'4587441728F123CF8D2A42336C330E92', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa73mmwg8jc065hr23a0","after":{"from_day":19417,"id":"064pd0qa73mmwg8jc065hr23a0","to_day":19630,"unit":"064pd0pyg2ekvcxes0p9px2j6c","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (12, X'558CAB129D649A5C1FB98CA154D49DD4', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe4352mage7w202xc5cm","after":{"from_day":null,"id":"064pd0qe4352mage7w202xc5cm","post":"head","to_day":null,"unit":"064pd0pyg19tamhm4xka1xen5m","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (13, X'0DDDC41B5334AA020D36F96C85BC17D7', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj1228y8cqw93md9wz3g","after":{"from_day":19389,"id":"064pd0qj1228y8cqw93md9wz3g","post":"deputy","to_day":null,"unit":"064pd0pyg11ne0gbpezjefz3hg","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (14, X'43E9C8A1D080E80DAB71CDBEDA56A095', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny0s5dqx8qb0w97cme8","after":{"file":"ab12","id":"064pd0qny0s5dqx8qb0w97cme8","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (15, X'F6785BFF347B4722E5F71CD4920CB62F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv3v9q5fqaf5natw958","after":{"done":null,"due":19452,"id":"064pd0qsv3v9q5fqaf5natw958","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (16, X'A0D8E77B93DFC72620D471E3A87B875C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr3xmcqxz6ak9e0bvrw","after":{"due":19459,"id":"064pd0qxr3xmcqxz6ak9e0bvrw","milestone":"064pd0qsv3v9q5fqaf5natw958","unit":"064pd0pyg11ne0gbpezjefz3hg","why":"khóa sổ ngày 10","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (17, X'0C9D0DFDD042D1753DDC6FF854F668CF', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'A2EE773466C83C9D07EDE026A8C4F0E2', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n21f8jqch47mwhgge0","after":{"id":"064pd0r1n21f8jqch47mwhgge0","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'C23ACF568D80AB56875CC7DC98B794B6', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n2crqejd4m7kw911ww","after":{"code":"an","code_key":"an","id":"064pd0r1n2crqejd4m7kw911ww","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n26kgn90dh54d28bkw","after":{"from_day":8766,"id":"064pd0r1n26kgn90dh54d28bkw","person":"064pd0r1n2crqejd4m7kw911ww","title":"064pd0r1n21f8jqch47mwhgge0","to_day":null,"unit":"064pd0pyg1a1jndzq4jqvdj5zc"}}]}');
insert into log_body values (2, X'389714329731E69EBB7F764ABA7310D1', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3rwavevj9qahaegkm","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3rwavevj9qahaegkm","kind":"so","opened":8766,"parent":"064pd0pyg1a1jndzq4jqvdj5zc","version":1}},{"table":"unit_name","id":"064pd0pyg3rwavevj9qahaegkm/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg3rwavevj9qahaegkm/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg3rwavevj9qahaegkm"}}]}');
insert into log_body values (20, X'0D36F37F54F0DF8B2C1C71C3ECB903B6', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (21, X'2478E159E47E1FD8E07B151610AB5FA6', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-0","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-0","login":"tai-khoan-0","login_key":"taikhoan0","name":"Người tai-khoan-0","person":"","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-0/0","after":{"account":"tai-khoan-0","from_day":null,"id":"tai-khoan-0/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (22, X'D3F1402C4D2E9501A120162728F55B8D', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-1","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-1","login":"tai-khoan-1","login_key":"taikhoan1","name":"Người tai-khoan-1","person":"","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-1/0","after":{"account":"tai-khoan-1","from_day":null,"id":"tai-khoan-1/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (23, X'C3634955128DB7BED34E8727C61433A9', '{"why":"cấp","changes":[{"table":"account","id":"tai-khoan-2","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tai-khoan-2","login":"tai-khoan-2","login_key":"taikhoan2","name":"Người tai-khoan-2","person":"","unit":"","version":1}},{"table":"account_role","id":"tai-khoan-2/0","after":{"account":"tai-khoan-2","from_day":null,"id":"tai-khoan-2/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'500A5C1E0C1D9B3E39110C3D18FC1AB3', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg381jvvdfre9xx4mmc","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg381jvvdfre9xx4mmc","kind":"so","opened":8766,"parent":"064pd0pyg1a1jndzq4jqvdj5zc","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg381jvvdfre9xx4mmc","kind":"so","opened":8766,"parent":"064pd0pyg1a1jndzq4jqvdj5zc","version":2}},{"table":"unit","id":"064pd0pyg3rwavevj9qahaegkm","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg3rwavevj9qahaegkm","kind":"so","opened":8766,"parent":"064pd0pyg1a1jndzq4jqvdj5zc","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg3rwavevj9qahaegkm","kind":"so","opened":8766,"parent":"064pd0pyg1a1jndzq4jqvdj5zc","version":2}},{"table":"unit","id":"064pd0pyg3ts85wcqqx096w2eg","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3ts85wcqqx096w2eg","kind":"so","opened":20148,"parent":"064pd0pyg1a1jndzq4jqvdj5zc","version":1}},{"table":"unit_from","id":"064pd0pyg3ts85wcqqx096w2eg/0","after":{"id":"064pd0pyg3ts85wcqqx096w2eg/0","origin":"064pd0pyg381jvvdfre9xx4mmc","unit":"064pd0pyg3ts85wcqqx096w2eg"}},{"table":"unit_from","id":"064pd0pyg3ts85wcqqx096w2eg/1","after":{"id":"064pd0pyg3ts85wcqqx096w2eg/1","origin":"064pd0pyg3rwavevj9qahaegkm","unit":"064pd0pyg3ts85wcqqx096w2eg"}},{"table":"unit_name","id":"064pd0pyg3ts85wcqqx096w2eg/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3ts85wcqqx096w2eg/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3ts85wcqqx096w2eg"}}]}');
insert into log_body values (4, X'3F0AB434138B1A192887CFF1E2B0E180', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg19tamhm4xka1xen5m","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg19tamhm4xka1xen5m","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg19tamhm4xka1xen5m/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg19tamhm4xka1xen5m/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg19tamhm4xka1xen5m"}}]}');
insert into log_body values (5, X'1DB8FD501DE1D4A0578704EF606EE5B0', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg11ne0gbpezjefz3hg","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg11ne0gbpezjefz3hg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg11ne0gbpezjefz3hg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg11ne0gbpezjefz3hg/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg11ne0gbpezjefz3hg"}}]}');
insert into log_body values (6, X'2F052D023CA11C24265F778BD86792E9', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2ekvcxes0p9px2j6c","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg2ekvcxes0p9px2j6c","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2ekvcxes0p9px2j6c/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2ekvcxes0p9px2j6c/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg2ekvcxes0p9px2j6c"}}]}');
insert into log_body values (7, X'24DE1727474403D5FA4FE75DCCEC5154', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg2s01wxg6q5cb13kk4","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg2s01wxg6q5cb13kk4","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'F35B41019221F1E69DF48B205A32CC9E', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg0myebv7nsvbx9x01r","after":{"done":null,"due":19388,"id":"064pd0pyg0myebv7nsvbx9x01r","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg1g9tj551devyk8w20","after":{"done":null,"due":19415,"id":"064pd0pyg1g9tj551devyk8w20","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg1xaxc295s96ea27rm","after":{"done":null,"due":19417,"id":"064pd0pyg1xaxc295s96ea27rm","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg2cmm7bd2kagqcbt3c","after":{"done":null,"due":19523,"id":"064pd0pyg2cmm7bd2kagqcbt3c","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg2qr846hjj9rqcnkvr","after":{"done":null,"due":19548,"id":"064pd0pyg2qr846hjj9rqcnkvr","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg2rxe29cfrst9kp700","after":{"done":null,"due":19634,"id":"064pd0pyg2rxe29cfrst9kp700","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg2serkg80e9acfvxt0","after":{"done":null,"due":19676,"id":"064pd0pyg2serkg80e9acfvxt0","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg2ta39q6thgpnqt2n8","after":{"done":null,"due":19688,"id":"064pd0pyg2ta39q6thgpnqt2n8","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg2vv4d6h4e57xp0340","after":{"done":null,"due":19691,"id":"064pd0pyg2vv4d6h4e57xp0340","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg2w4hkkvgjjkdwcya8","after":{"done":null,"due":19695,"id":"064pd0pyg2w4hkkvgjjkdwcya8","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg31j29645qcmdf1b2w","after":{"done":null,"due":19702,"id":"064pd0pyg31j29645qcmdf1b2w","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg3pczpjcsv6cswkja8","after":{"done":null,"due":19706,"id":"064pd0pyg3pczpjcsv6cswkja8","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg1d9r4r0g5mwcargh0"}},{"table":"bloc_milestone","id":"064pd0pyg3s1q8m0meh1w6642c","after":{"done":null,"due":19741,"id":"064pd0pyg3s1q8m0meh1w6642c","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg1d9r4r0g5mwcargh0"}}]}');
insert into log_body values (9, X'FFDD8C14D8834F95BC42D8ED443F6F75', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg1d9r4r0g5mwcargh0","before":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg2s01wxg6q5cb13kk4","id":"064pd0pyg1d9r4r0g5mwcargh0","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'2205ED620150C3E3CD10321F5D41A48AFEB6BD09D30C6F92D15C4D9490F1D31D');
insert into log_hash values (1, X'370A77D577EC5069B1075A15EBD728D99EAA4658C86975A751AF78D574C18441');
insert into log_hash values (10, X'306EED786676BACEA82CC2EDF71B0B1DDCADF9976B32C89C06879BDDB0C8C755');
insert into log_hash values (11, X'6B354E23F2A0FFE41CEBF901CEFC60C2EF0E96DD1BB7F7C8A314A5DD346DFAEA');
insert into log_hash values (12, X'9453C5BE0CEED1C1D0DD840B19E71F143E4783DF861D16864342D4023D8CDFFF');
insert into log_hash values (13, X'E39A2E6296D9A1426071B579AAF344441198C9A3F25F3D048F0EDF76E24A9B8B');
insert into log_hash values (14, X'F3CA893C842F05436F93B2C792D30983C65DE80B52259AA9FAE5D608774B917F');
insert into log_hash values (15, X'A546B04378FB28F0BF4F93BEFB1C5ED2E638C5771543E89BCE261C9D65338B0F');
insert into log_hash values (16, X'9DA27D5AB30E2384256D0DFDEC4EDEEDCAE58B41690B2792161884EA1FE6B206');
insert into log_hash values (17, X'0CD6B4F5AB0524BBAE3407E6E37D67A1D4B330BE7219DD7A3EEE5814208FDC26');
insert into log_hash values (18, X'20CFF24DDD1144B3C4A0252EE90CCD36B6667A46908DEC94E7EE975C208611C7');
insert into log_hash values (19, X'A86F46674AC0AE774C83725A4084FDF8E78DFC71E75E1F9EC569DF4D357D1647');
insert into log_hash values (2, X'99FEAF246920425CD691E2D5926773137E52F6F2D007700BAAA1DFFA85AB7932');
insert into log_hash values (20, X'6DFC4FB86FE4D2F8E715D1690F9C00AB781023511942B0B5F3F9AC3D4328648C');
insert into log_hash values (21, X'3D0C195201979553BF9F4C81D81FBCA3079776FFD9BEBB904B3FFAC48195F17D');
insert into log_hash values (22, X'907E7F537F3C517BD72A180D35A8A79BE3B74E2C768713048D0EFFBE29A08E6A');
insert into log_hash values (23, X'9E2C9056B7A4F5970CABA65EA146BCB866D61B79BDE2F3B2BDB8620817F6A3A1');
insert into log_hash values (24, X'A2F0FC59B9FEBB99143332EC5E2B3C2B030F4FECE23C1909F3C4722A33AEFE75');
insert into log_hash values (25, X'2F4AE7B5EA4EEFC9A2851C3D5FD22E778F07389DA230B741483CE232ED614E7C');
insert into log_hash values (26, X'A7BB07B96CA78D6452B4CC291AF41A2CDC04175957359B8A4B26DF99CDA7D5A3');
insert into log_hash values (27, X'AE90D38153FA97E578D1179927C085310C1EBEBE2B970E7514AFCE1696A2A8CC');
insert into log_hash values (28, X'F334EC647918D8E2C529C18383D7125C61102FCBED6A736BC0120B5E8B0EE596');
insert into log_hash values (29, X'5DF9EA3A864DF871A6122EC3FC23C9D0AAC80AC43C4406A491393F3D16706FC4');
insert into log_hash values (3, X'01C6FC57991571AA68EE71656234167B415413F91CB69114A85F9F04C7D050AE');
insert into log_hash values (30, X'C5C55C8E996FBA3DD844305613C7F57D2DB9868F037B58BBF2E2C9A586C1C5DA');
insert into log_hash values (31, X'F8F4624CAFF72FFAED224DCECB5E2F01EB8DD570D8047CEA134E7E4A5893AFF6');
insert into log_hash values (32, X'D475A1DF1D52C382D5AE33666DAB10104E40C1122CB1CF40EB8D2114E5AF6E15');
insert into log_hash values (33, X'50721B1647A8A3A288FC5CBC2380C125FABEC9DF5F84C67BAA58A6D4E06D0CA3');
insert into log_hash values (34, X'49F8B54C6A9B880C0739CEC078002A5499AE5D06A31ACC89F6249670DD745F0F');
insert into log_hash values (35, X'05A75870096E98E61F427A3A795D8BE37C98C1FC94E4BB55EB97EE2EDA22BD9B');
insert into log_hash values (36, X'293EA5E23EA04EFC7D884D3C0318E44EE82DF6271F289419A33F4958E304BE35');
insert into log_hash values (37, X'0FD8D3245D278D20DDDC9CD15C9E84DAA717D988BBC48948D21BCA70EB6C8FEC');
insert into log_hash values (38, X'CEEFAB66EA5468ADF9AED7EE654A708108AD61EF384E9CCE77926919A6551116');
insert into log_hash values (39, X'8C7C5061F8E0CE87A8E4C4ED822CA172DA7091F4DD26F1E6B68254C5AD34FC88');
insert into log_hash values (4, X'F08FE34A789434A443E49F7F43857930918A77124DDE8129F05F379DC06D1165');
insert into log_hash values (40, X'8F132E0FA38133D6E3E9A9AB0A00B57D6D383D6107718202F569ECB1449A1449');
insert into log_hash values (41, X'E35ABA861ECC85436D3602035998BC7E29FB6234FA38138254CDA70B2AAD2F6A');
insert into log_hash values (42, X'FE46A335246188176D00B3786F4782DB41F38D51CD758B50F7DF861409D61AFE');
insert into log_hash values (43, X'685905E6CEDC7F9914EDBE1263D243BB38A551FC0FA5EE8B192AC4B5CE1CFB30');
insert into log_hash values (44, X'127E5E498C3FE7476142129871D70BD321A15575537113843C4430859F3F1BA7');
insert into log_hash values (45, X'5549D3E034AAC767CBE95A211812AC7B4C145AD228FDEC3E5C66A337564CC51C');
insert into log_hash values (5, X'4DFBD2618593949834DCA443ED0B87C9F97AF6E6563059E157886FF49AC468D2');
insert into log_hash values (6, X'1C2876B95D2C78F12CFB346B9DF665CED2B8C2BB021828EB1ABA30AD1D83DA35');
insert into log_hash values (7, X'693EA57560F2428497698DB14C64FAC7F96F6473AEE1530D562E8D3F61BA1E89');
insert into log_hash values (8, X'C70768FAEFCEF079B8209B96A9CA4A5BD74B8076D10560A9D03E707C40FB1B10');
insert into log_hash values (9, X'CB1875631A83DC421E54F6FED2CA54B4C936E718B9A1C8207C88EA8E115F7769');
insert into account values ('tai-khoan-0', 1, 'tai-khoan-0', 'taikhoan0', 'Người tai-khoan-0', '', 'x', 'y', 0, 0, '');
insert into account values ('tai-khoan-1', 1, 'tai-khoan-1', 'taikhoan1', 'Người tai-khoan-1', '', 'x', 'y', 0, 0, '');
insert into account values ('tai-khoan-2', 1, 'tai-khoan-2', 'taikhoan2', 'Người tai-khoan-2', '', 'x', 'y', 0, 0, '');
insert into account_role values ('tai-khoan-0/0', 'tai-khoan-0', 'officer', 'so', NULL, NULL);
insert into account_role values ('tai-khoan-1/0', 'tai-khoan-1', 'officer', 'so', NULL, NULL);
insert into account_role values ('tai-khoan-2/0', 'tai-khoan-2', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg2s01wxg6q5cb13kk4', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg1d9r4r0g5mwcargh0', 10, '064pd0pyg2s01wxg6q5cb13kk4', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a0whdd47dsyagdqthm', '064pd0pyg1d9r4r0g5mwcargh0', '064pd0pyg19tamhm4xka1xen5m', NULL, NULL);
insert into bloc_member values ('064pd0q6a11pcf1ta1rq3z1sd8', '064pd0pyg1d9r4r0g5mwcargh0', '064pd0pyg11ne0gbpezjefz3hg', NULL, NULL);
insert into bloc_member values ('064pd0qa73mmwg8jc065hr23a0', '064pd0pyg1d9r4r0g5mwcargh0', '064pd0pyg2ekvcxes0p9px2j6c', 19417, 19630);
insert into bloc_term values ('064pd0qe4352mage7w202xc5cm', '064pd0pyg1d9r4r0g5mwcargh0', '064pd0pyg19tamhm4xka1xen5m', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj1228y8cqw93md9wz3g', '064pd0pyg1d9r4r0g5mwcargh0', '064pd0pyg11ne0gbpezjefz3hg', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg0myebv7nsvbx9x01r', '064pd0pyg1d9r4r0g5mwcargh0', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg1g9tj551devyk8w20', '064pd0pyg1d9r4r0g5mwcargh0', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg1xaxc295s96ea27rm', '064pd0pyg1d9r4r0g5mwcargh0', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg2cmm7bd2kagqcbt3c', '064pd0pyg1d9r4r0g5mwcargh0', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg2qr846hjj9rqcnkvr', '064pd0pyg1d9r4r0g5mwcargh0', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg2rxe29cfrst9kp700', '064pd0pyg1d9r4r0g5mwcargh0', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg2serkg80e9acfvxt0', '064pd0pyg1d9r4r0g5mwcargh0', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg2ta39q6thgpnqt2n8', '064pd0pyg1d9r4r0g5mwcargh0', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg2vv4d6h4e57xp0340', '064pd0pyg1d9r4r0g5mwcargh0', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg2w4hkkvgjjkdwcya8', '064pd0pyg1d9r4r0g5mwcargh0', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg31j29645qcmdf1b2w', '064pd0pyg1d9r4r0g5mwcargh0', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg3pczpjcsv6cswkja8', '064pd0pyg1d9r4r0g5mwcargh0', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3s1q8m0meh1w6642c', '064pd0pyg1d9r4r0g5mwcargh0', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv3v9q5fqaf5natw958', '064pd0pyg1d9r4r0g5mwcargh0', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr3xmcqxz6ak9e0bvrw', '064pd0pyg1d9r4r0g5mwcargh0', '064pd0qsv3v9q5fqaf5natw958', '064pd0pyg11ne0gbpezjefz3hg', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny0s5dqx8qb0w97cme8', '064pd0pyg1d9r4r0g5mwcargh0', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n21f8jqch47mwhgge0', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n2crqejd4m7kw911ww', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n26kgn90dh54d28bkw', '064pd0r1n2crqejd4m7kw911ww', '064pd0pyg1a1jndzq4jqvdj5zc', '064pd0r1n21f8jqch47mwhgge0', 8766, NULL);
