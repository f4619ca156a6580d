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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 12:18:23');
insert into goose_db_version values (2, 1, 1, '2026-11-24 12:18:23');
insert into unit values ('064pd0pyg1m2xn6sek4w75eeam', 2, 'so-a', 'soa', '064pd0pyg2x7grnqt5783v6tfc', 'so', 8766, 20147);
insert into unit values ('064pd0pyg1yfz8zzw2h02bdt8m', 2, 'so-b', 'sob', '064pd0pyg2x7grnqt5783v6tfc', 'so', 8766, 20147);
insert into unit values ('064pd0pyg2x7grnqt5783v6tfc', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg3cbmjam42cyfb3pbw', 1, 'so-c', 'soc', '064pd0pyg2x7grnqt5783v6tfc', 'so', 20148, NULL);
insert into unit_name values ('064pd0pyg1m2xn6sek4w75eeam/1994-01-01', '064pd0pyg1m2xn6sek4w75eeam', 8766, 'Sở A', 'so a');
insert into unit_name values ('064pd0pyg1yfz8zzw2h02bdt8m/1994-01-01', '064pd0pyg1yfz8zzw2h02bdt8m', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg2x7grnqt5783v6tfc/1994-01-01', '064pd0pyg2x7grnqt5783v6tfc', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg3cbmjam42cyfb3pbw/2025-03-01', '064pd0pyg3cbmjam42cyfb3pbw', 20148, 'Sở C', 'so c');
insert into unit_from values ('064pd0pyg3cbmjam42cyfb3pbw/0', '064pd0pyg3cbmjam42cyfb3pbw', '064pd0pyg1m2xn6sek4w75eeam');
insert into unit_from values ('064pd0pyg3cbmjam42cyfb3pbw/1', '064pd0pyg3cbmjam42cyfb3pbw', '064pd0pyg1yfz8zzw2h02bdt8m');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg2x7grnqt5783v6tfc', '', 'unit/064pd0pyg2x7grnqt5783v6tfc
unit_name/064pd0pyg2x7grnqt5783v6tfc/1994-01-01', X'56D389AFF935AFD96C8679415A2A8B765BCFBB035CFCEC5B71AAC6511BBDA770');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1m2xn6sek4w75eeam', '', 'unit/064pd0pyg1m2xn6sek4w75eeam
unit_name/064pd0pyg1m2xn6sek4w75eeam/1994-01-01', X'8F21117F5402D5AC1B0838708085A629E47B9DDFA7DC10C3E5604B0B0A6695BB');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg1yfz8zzw2h02bdt8m', '', 'unit/064pd0pyg1yfz8zzw2h02bdt8m
unit_name/064pd0pyg1yfz8zzw2h02bdt8m/1994-01-01', X'9B862E1ED6686F7E6D6BD0C17798B24E10CFFAC05164F03B48A73B54F77A04F1');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg3cbmjam42cyfb3pbw', '', 'unit/064pd0pyg1m2xn6sek4w75eeam
unit/064pd0pyg1yfz8zzw2h02bdt8m
unit/064pd0pyg3cbmjam42cyfb3pbw
unit_from/064pd0pyg3cbmjam42cyfb3pbw/0
unit_from/064pd0pyg3cbmjam42cyfb3pbw/1
unit_name/064pd0pyg3cbmjam42cyfb3pbw/2025-03-01', X'D905C4BAED152FFEEE23DD67412C61E87229EB9E486AA29DC71BBD21A49EF3B1');
insert into log_row values ('unit/064pd0pyg1m2xn6sek4w75eeam', 1);
insert into log_row values ('unit/064pd0pyg1m2xn6sek4w75eeam', 3);
insert into log_row values ('unit/064pd0pyg1yfz8zzw2h02bdt8m', 2);
insert into log_row values ('unit/064pd0pyg1yfz8zzw2h02bdt8m', 3);
insert into log_row values ('unit/064pd0pyg2x7grnqt5783v6tfc', 0);
insert into log_row values ('unit/064pd0pyg3cbmjam42cyfb3pbw', 3);
insert into log_row values ('unit_from/064pd0pyg3cbmjam42cyfb3pbw/0', 3);
insert into log_row values ('unit_from/064pd0pyg3cbmjam42cyfb3pbw/1', 3);
insert into log_row values ('unit_name/064pd0pyg1m2xn6sek4w75eeam/1994-01-01', 1);
insert into log_row values ('unit_name/064pd0pyg1yfz8zzw2h02bdt8m/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg2x7grnqt5783v6tfc/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg3cbmjam42cyfb3pbw/2025-03-01', 3);
insert into log_body values (0, X'7A26732A71DE7637168D547C4710F8FD', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg2x7grnqt5783v6tfc","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg2x7grnqt5783v6tfc","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg2x7grnqt5783v6tfc/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg2x7grnqt5783v6tfc/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg2x7grnqt5783v6tfc"}}]}');
insert into log_body values (1, X'6D5575F19A9F7105ED07A3EEA5213F11', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1m2xn6sek4w75eeam","after":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg1m2xn6sek4w75eeam","kind":"so","opened":8766,"parent":"064pd0pyg2x7grnqt5783v6tfc","version":1}},{"table":"unit_name","id":"064pd0pyg1m2xn6sek4w75eeam/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1m2xn6sek4w75eeam/1994-01-01","name":"Sở A","name_key":"so a","unit":"064pd0pyg1m2xn6sek4w75eeam"}}]}');
insert into log_body values (2, X'2E34F123716ABCD3F264B8DA06CAA426', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1yfz8zzw2h02bdt8m","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1yfz8zzw2h02bdt8m","kind":"so","opened":8766,"parent":"064pd0pyg2x7grnqt5783v6tfc","version":1}},{"table":"unit_name","id":"064pd0pyg1yfz8zzw2h02bdt8m/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg1yfz8zzw2h02bdt8m/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg1yfz8zzw2h02bdt8m"}}]}');
insert into log_body values (3, X'8EF2493D060158B8B3706D42B2112E77', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg1m2xn6sek4w75eeam","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg1m2xn6sek4w75eeam","kind":"so","opened":8766,"parent":"064pd0pyg2x7grnqt5783v6tfc","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg1m2xn6sek4w75eeam","kind":"so","opened":8766,"parent":"064pd0pyg2x7grnqt5783v6tfc","version":2}},{"table":"unit","id":"064pd0pyg1yfz8zzw2h02bdt8m","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg1yfz8zzw2h02bdt8m","kind":"so","opened":8766,"parent":"064pd0pyg2x7grnqt5783v6tfc","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg1yfz8zzw2h02bdt8m","kind":"so","opened":8766,"parent":"064pd0pyg2x7grnqt5783v6tfc","version":2}},{"table":"unit","id":"064pd0pyg3cbmjam42cyfb3pbw","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg3cbmjam42cyfb3pbw","kind":"so","opened":20148,"parent":"064pd0pyg2x7grnqt5783v6tfc","version":1}},{"table":"unit_from","id":"064pd0pyg3cbmjam42cyfb3pbw/0","after":{"id":"064pd0pyg3cbmjam42cyfb3pbw/0","origin":"064pd0pyg1m2xn6sek4w75eeam","unit":"064pd0pyg3cbmjam42cyfb3pbw"}},{"table":"unit_from","id":"064pd0pyg3cbmjam42cyfb3pbw/1","after":{"id":"064pd0pyg3cbmjam42cyfb3pbw/1","origin":"064pd0pyg1yfz8zzw2h02bdt8m","unit":"064pd0pyg3cbmjam42cyfb3pbw"}},{"table":"unit_name","id":"064pd0pyg3cbmjam42cyfb3pbw/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg3cbmjam42cyfb3pbw/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg3cbmjam42cyfb3pbw"}}]}');
insert into log_hash values (0, X'778199455C3D2810AE9C46AC026241412CA31DEAC5184F7AA86C6B0F647CABB0');
insert into log_hash values (1, X'5BFB18185ED64F8580E269542518100ECC6EBA0C29D4513B21A07F526AAE6F78');
insert into log_hash values (2, X'A04C311A8AB0D21EE6B3DC0983E0EBE51F6F0BEDD634C45DE94F3D5B519921CD');
insert into log_hash values (3, X'7578DB25D6305D3904352B899EFFE97FDB9E648D5232AB31A1F6DB4F74C94E13');
insert into log_hash values (4, X'70C02BEF62EB83C69E24D8C50240A43B23BE656122CA0B07CCC7D66EF3410CB3');
insert into log_hash values (5, X'A36001DB558A660A80461508FF49288BCC0F43566FD16BC32808078BB80C90EA');
insert into log_hash values (6, X'0C5C9CB7BD0CEFEC3B39644DBF700B8A5EA5752949F3A6211DC1159AA115AAA5');
