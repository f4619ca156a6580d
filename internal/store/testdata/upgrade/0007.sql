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
pragma foreign_keys = off;
insert into goose_db_version values (1, 0, 1, '2026-11-24 12:53:50');
insert into goose_db_version values (2, 1, 1, '2026-11-24 12:53:50');
insert into goose_db_version values (3, 2, 1, '2026-11-24 12:53:50');
insert into goose_db_version values (4, 3, 1, '2026-11-24 12:53:50');
insert into goose_db_version values (5, 4, 1, '2026-11-24 12:53:50');
insert into goose_db_version values (6, 5, 1, '2026-11-24 12:53:50');
insert into goose_db_version values (7, 6, 1, '2026-11-24 12:53:50');
insert into goose_db_version values (8, 7, 1, '2026-11-24 12:53:50');
insert into unit values ('064pd0pyg00jvne8xv7mj93npm', 1, 'so-c', 'soc', '064pd0pyg169cpaec22wq1ksym', 'so', 20148, NULL);
insert into unit values ('064pd0pyg169cpaec22wq1ksym', 1, 'ubnd', 'ubnd', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg25zffq0wp3y9ebcm0', 1, 'toa-an', 'toaan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg371ms8wdt10tnqj8r', 1, 'thanh-tra', 'thanhtra', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg378n5e5czqfr829gg', 1, 'cong-an', 'congan', '', 'so', 8766, NULL);
insert into unit values ('064pd0pyg38baqghy3tj4vjdpg', 2, 'so-b', 'sob', '064pd0pyg169cpaec22wq1ksym', 'so', 8766, 20147);
insert into unit values ('064pd0pyg3pqw3c9zversh5kqm', 2, 'so-a', 'soa', '064pd0pyg169cpaec22wq1ksym', 'so', 8766, 20147);
insert into unit_name values ('064pd0pyg00jvne8xv7mj93npm/2025-03-01', '064pd0pyg00jvne8xv7mj93npm', 20148, 'Sở C', 'so c');
insert into unit_name values ('064pd0pyg169cpaec22wq1ksym/1994-01-01', '064pd0pyg169cpaec22wq1ksym', 8766, 'Ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh');
insert into unit_name values ('064pd0pyg25zffq0wp3y9ebcm0/1994-01-01', '064pd0pyg25zffq0wp3y9ebcm0', 8766, 'Tòa án', 'toa an');
insert into unit_name values ('064pd0pyg371ms8wdt10tnqj8r/1994-01-01', '064pd0pyg371ms8wdt10tnqj8r', 8766, 'Thanh tra', 'thanh tra');
insert into unit_name values ('064pd0pyg378n5e5czqfr829gg/1994-01-01', '064pd0pyg378n5e5czqfr829gg', 8766, 'Công an tỉnh', 'cong an tinh');
insert into unit_name values ('064pd0pyg38baqghy3tj4vjdpg/1994-01-01', '064pd0pyg38baqghy3tj4vjdpg', 8766, 'Sở B', 'so b');
insert into unit_name values ('064pd0pyg3pqw3c9zversh5kqm/1994-01-01', '064pd0pyg3pqw3c9zversh5kqm', 8766, 'Sở A', 'so a');
insert into unit_from values ('064pd0pyg00jvne8xv7mj93npm/0', '064pd0pyg00jvne8xv7mj93npm', '064pd0pyg3pqw3c9zversh5kqm');
insert into unit_from values ('064pd0pyg00jvne8xv7mj93npm/1', '064pd0pyg00jvne8xv7mj93npm', '064pd0pyg38baqghy3tj4vjdpg');
insert into log values (0, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg169cpaec22wq1ksym', '', 'unit/064pd0pyg169cpaec22wq1ksym
unit_name/064pd0pyg169cpaec22wq1ksym/1994-01-01', X'592668DA518D3964E5325A05659BAB6AFF0C148FA39D709C7123771437BC88E8');
insert into log values (1, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg3pqw3c9zversh5kqm', '', 'unit/064pd0pyg3pqw3c9zversh5kqm
unit_name/064pd0pyg3pqw3c9zversh5kqm/1994-01-01', X'61AD90B8A7B33291515EB8EEA7FF9879246B63F35C6B834CCDFF6FF435CB52F1');
insert into log values (10, 1689642002000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_member/064pd0q6a0w6bq26q44gvhathg
bloc_member/064pd0q6a20da1kystfg5fdxj8', X'4D621234DA17E26307C0D0078AF6F31917EFBD0467079774EFE33AD0C5A75460');
insert into log values (11, 1689642003000000, 'year.addmember', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_member/064pd0qa70cs1wwjfzxyw1q0hc', X'D4B49804AE0741F0335841809FF32654F167910D41ED5D4E419FFAE03CFE7319');
insert into log values (12, 1689642004000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_term/064pd0qe432e06q7fa0516g3vg', X'DA433143D0FC5217A6B0AE801923C2FD41C918E27BD4E9E2884BE710332DE643');
insert into log values (13, 1689642005000000, 'year.setterm', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_term/064pd0qj116s5vp3rchdpe05jm', X'6AD727884EE776194392F6DD4ED706B39A71C5096B84CD23B6F42A4468C9D727');
insert into log values (14, 1689642006000000, 'year.addpaper', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_paper/064pd0qny1tj9hwv9n7ra9tft4', X'3922C262F93E206D8370E9CE39428413AF82938F86A3F9545558E72453AFAF3B');
insert into log values (15, 1689642007000000, 'year.addmilestone', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_milestone/064pd0qsv3gbc4xczw832tff2c', X'7D3FA61EF186081254EEA76EFADAA2375E3929A0B5D0AC5C70BD4C3BCBF6224E');
insert into log values (16, 1689642008000000, 'year.except', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_exception/064pd0qxr3qk1agyvxec01psfc', X'BD9EA972FEA60EE7A2303E577532F85A84DC05F785ABE78B782B98EDAC4B417C');
insert into log values (17, 1689642009000000, 'year.open', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', X'56258CB77C6098FE52598A5F87DAE5176BA50FC50F91EC47DCC1AC1D1AEC19EC');
insert into log values (18, 1689642009000000, 'title.create', 'quan-tri', '', 'post_title/064pd0r1n0n1dzpf7t1t9hk0kw', '', 'post_title/064pd0r1n0n1dzpf7t1t9hk0kw', X'62319C10FD4326CE7DDC42B7036D08AE4DDCF36B49608A3800E857C013461EE3');
insert into log values (19, 1689642009000000, 'person.create', 'quan-tri', '', 'person/064pd0r1n3j2715nj9j5c2nj8m', '', 'person/064pd0r1n3j2715nj9j5c2nj8m
person_post/064pd0r1n3y5p28xtk93fpe2wm', X'B138CD3EAA0E2035FABFC1C702264C8EAC6E1864DEC64BDF42E6A98B6D80EA21');
insert into log values (2, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg38baqghy3tj4vjdpg', '', 'unit/064pd0pyg38baqghy3tj4vjdpg
unit_name/064pd0pyg38baqghy3tj4vjdpg/1994-01-01', X'2B8B2C5AC6980C62869BC1311C9C0B7A8B187E5278A9CF126A197D155AE90B94');
insert into log values (20, 1689642009000000, 'account.create', 'quan-tri', '', 'account/064pd0r1n1g48j16x385g2zkmc', '', 'account/064pd0r1n1g48j16x385g2zkmc
account_role/064pd0r1n1g48j16x385g2zkmc/0', X'6E30B98C578AD48BDDF4ADE31CC1730FA2BE2087CA96818B0824FDE5C38AB7C3');
insert into log values (21, 1689642009000000, 'account.redeem', '064pd0r1n1g48j16x385g2zkmc', '', 'account/064pd0r1n1g48j16x385g2zkmc', '', 'account/064pd0r1n1g48j16x385g2zkmc', X'3B69E653BFCA8A9810DB90F17C39BA9B7CC39A7878B6091667F1631BED32A09F');
insert into log values (22, 1689642009000000, 'account.factoron', '064pd0r1n1g48j16x385g2zkmc', '', 'account/064pd0r1n1g48j16x385g2zkmc', '', 'factor/064pd0r1n1g48j16x385g2zkmc
factor_code/064pd0r1n1g48j16x385g2zkmc/0
factor_code/064pd0r1n1g48j16x385g2zkmc/1
factor_code/064pd0r1n1g48j16x385g2zkmc/2
factor_code/064pd0r1n1g48j16x385g2zkmc/3
factor_code/064pd0r1n1g48j16x385g2zkmc/4
factor_code/064pd0r1n1g48j16x385g2zkmc/5
factor_code/064pd0r1n1g48j16x385g2zkmc/6
factor_code/064pd0r1n1g48j16x385g2zkmc/7
factor_code/064pd0r1n1g48j16x385g2zkmc/8
factor_code/064pd0r1n1g48j16x385g2zkmc/9
account/064pd0r1n1g48j16x385g2zkmc', X'AB29ABEF2C91C5BB7D5FC0460EC202C222A0CEE387951DBC16C2FCF5B3723A7D');
insert into log values (23, 1689642009000000, 'account.passkey', '064pd0r1n1g48j16x385g2zkmc', '', 'account/064pd0r1n1g48j16x385g2zkmc', '', 'passkey/064pd0r1n0exnpt9g2qbgtrq3c
account/064pd0r1n1g48j16x385g2zkmc', X'3E030A1492F0294F197CD6F1A20A3CB7109B9C56492DF6F3B08FAF122ABA98F2');
insert into log values (24, 1689642009000000, 'log.erase', '', '', 'log/1', '', 'log_body/1', X'69DE35EE428EFB8AE5FFCF51D2868A7305859A6E6463F2AB6228F2FA35E85110');
insert into log values (25, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-000', 'tài-khoản-000', 'account/tài-khoản-000
account_role/tài-khoản-000/0', X'D84F1D1FB9C8F1F8A17D08417BCF5D0355E559BC0B8DC23AD8AE92E3E82CCC13');
insert into log values (26, 1689642009000000, 'account.change', '', '', 'account/tài-khoản-000', '', 'account/tài-khoản-000', X'85070072DE70A6DB80AFD24B571259464A4F38092032A62E7A84E4A10FF28DFB');
insert into log values (27, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-001', 'tài-khoản-001', 'account/tài-khoản-001
account_role/tài-khoản-001/0', X'852D08B244EFE5C6465F6035AECA1BD2C313DA7EB31B2418346F0318521A1C93');
insert into log values (28, 1689642009000000, 'account.create', '', '', 'account/tài-khoản-002', 'tài-khoản-002', 'account/tài-khoản-002
account_role/tài-khoản-002/0', X'C99F7999756D828B0B7C135F373E4205B6AF16D4AD228A138575844EE982F1CB');
insert into log values (3, 1689642000000000, 'unit.merge', 'quan-tri', '', 'unit/064pd0pyg00jvne8xv7mj93npm', '', 'unit/064pd0pyg3pqw3c9zversh5kqm
unit/064pd0pyg38baqghy3tj4vjdpg
unit/064pd0pyg00jvne8xv7mj93npm
unit_from/064pd0pyg00jvne8xv7mj93npm/0
unit_from/064pd0pyg00jvne8xv7mj93npm/1
unit_name/064pd0pyg00jvne8xv7mj93npm/2025-03-01', X'1D7DEDB6782D5CAB444833BAE1EC0201C838F5BFE480DDC998D3B1241CBDF3EB');
insert into log values (4, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg378n5e5czqfr829gg', '', 'unit/064pd0pyg378n5e5czqfr829gg
unit_name/064pd0pyg378n5e5czqfr829gg/1994-01-01', X'4D60797F0873E21315E78254F88EC70F055C882F396C34CADD652C32719148D3');
insert into log values (5, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg25zffq0wp3y9ebcm0', '', 'unit/064pd0pyg25zffq0wp3y9ebcm0
unit_name/064pd0pyg25zffq0wp3y9ebcm0/1994-01-01', X'5F7EDC481E4F2ECB203137F9C9A8709012DA6F7EADADF62AF8B74E074E38F3A1');
insert into log values (6, 1689642000000000, 'unit.create', 'quan-tri', '', 'unit/064pd0pyg371ms8wdt10tnqj8r', '', 'unit/064pd0pyg371ms8wdt10tnqj8r
unit_name/064pd0pyg371ms8wdt10tnqj8r/1994-01-01', X'4C07DD4243CFED0BC9AA6BEACCF94DAFFBF62622458F60EC57399D81709FA723');
insert into log values (7, 1689642000000000, 'bloc.create', 'quan-tri', '', 'bloc/064pd0pyg1n4syec0swparbqm4', '', 'bloc/064pd0pyg1n4syec0swparbqm4', X'8A788D402E155C066335584C47CDB6D4C676A8411FD5BF2BD3C1ABBFC6B6C235');
insert into log values (8, 1689642000000000, 'year.setup', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360
bloc_milestone/064pd0pyg07h8ytp044dejz4zr
bloc_milestone/064pd0pyg0gy4c3n31j0hfxsq0
bloc_milestone/064pd0pyg13abt4gp9f4m0esjg
bloc_milestone/064pd0pyg1604k3vv5c0bh1v24
bloc_milestone/064pd0pyg17agn42fkv71mjkag
bloc_milestone/064pd0pyg1bf6qv0g4atg3983w
bloc_milestone/064pd0pyg1jre8tgyv2rswx5cw
bloc_milestone/064pd0pyg1nhnmmvrz9npzg970
bloc_milestone/064pd0pyg1nx4mpv3vm8az2744
bloc_milestone/064pd0pyg203mrw4fje35p872w
bloc_milestone/064pd0pyg21fy78k3j4nwjmfg8
bloc_milestone/064pd0pyg23yfbgd13seajje5c
bloc_milestone/064pd0pyg3sffbqp2bnrtkgdw4', X'09DC30C7C25C136D64B90B395985AC1E2DABDE86C030CA0994052B5374AAA571');
insert into log values (9, 1689642001000000, 'year.theme', 'quan-tri', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', '', 'bloc_year/064pd0pyg12ecfyvyewv099360', X'C48B202E99E02580E438355DC9800C14B713162D100CAFA2FA959386FAD46BA9');
insert into log_row values ('account/064pd0r1n1g48j16x385g2zkmc', 20);
insert into log_row values ('account/064pd0r1n1g48j16x385g2zkmc', 21);
insert into log_row values ('account/064pd0r1n1g48j16x385g2zkmc', 22);
insert into log_row values ('account/064pd0r1n1g48j16x385g2zkmc', 23);
insert into log_row values ('account/tài-khoản-000', 25);
insert into log_row values ('account/tài-khoản-000', 26);
insert into log_row values ('account/tài-khoản-001', 27);
insert into log_row values ('account/tài-khoản-002', 28);
insert into log_row values ('account_role/064pd0r1n1g48j16x385g2zkmc/0', 20);
insert into log_row values ('account_role/tài-khoản-000/0', 25);
insert into log_row values ('account_role/tài-khoản-001/0', 27);
insert into log_row values ('account_role/tài-khoản-002/0', 28);
insert into log_row values ('bloc/064pd0pyg1n4syec0swparbqm4', 7);
insert into log_row values ('bloc_exception/064pd0qxr3qk1agyvxec01psfc', 16);
insert into log_row values ('bloc_member/064pd0q6a0w6bq26q44gvhathg', 10);
insert into log_row values ('bloc_member/064pd0q6a20da1kystfg5fdxj8', 10);
insert into log_row values ('bloc_member/064pd0qa70cs1wwjfzxyw1q0hc', 11);
insert into log_row values ('bloc_milestone/064pd0pyg07h8ytp044dejz4zr', 8);
insert into log_row values ('bloc_milestone/064pd0pyg0gy4c3n31j0hfxsq0', 8);
insert into log_row values ('bloc_milestone/064pd0pyg13abt4gp9f4m0esjg', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1604k3vv5c0bh1v24', 8);
insert into log_row values ('bloc_milestone/064pd0pyg17agn42fkv71mjkag', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1bf6qv0g4atg3983w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1jre8tgyv2rswx5cw', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1nhnmmvrz9npzg970', 8);
insert into log_row values ('bloc_milestone/064pd0pyg1nx4mpv3vm8az2744', 8);
insert into log_row values ('bloc_milestone/064pd0pyg203mrw4fje35p872w', 8);
insert into log_row values ('bloc_milestone/064pd0pyg21fy78k3j4nwjmfg8', 8);
insert into log_row values ('bloc_milestone/064pd0pyg23yfbgd13seajje5c', 8);
insert into log_row values ('bloc_milestone/064pd0pyg3sffbqp2bnrtkgdw4', 8);
insert into log_row values ('bloc_milestone/064pd0qsv3gbc4xczw832tff2c', 15);
insert into log_row values ('bloc_paper/064pd0qny1tj9hwv9n7ra9tft4', 14);
insert into log_row values ('bloc_term/064pd0qe432e06q7fa0516g3vg', 12);
insert into log_row values ('bloc_term/064pd0qj116s5vp3rchdpe05jm', 13);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 10);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 11);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 12);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 13);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 14);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 15);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 16);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 17);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 8);
insert into log_row values ('bloc_year/064pd0pyg12ecfyvyewv099360', 9);
insert into log_row values ('factor/064pd0r1n1g48j16x385g2zkmc', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/0', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/1', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/2', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/3', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/4', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/5', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/6', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/7', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/8', 22);
insert into log_row values ('factor_code/064pd0r1n1g48j16x385g2zkmc/9', 22);
insert into log_row values ('log_body/1', 24);
insert into log_row values ('passkey/064pd0r1n0exnpt9g2qbgtrq3c', 23);
insert into log_row values ('person/064pd0r1n3j2715nj9j5c2nj8m', 19);
insert into log_row values ('person_post/064pd0r1n3y5p28xtk93fpe2wm', 19);
insert into log_row values ('post_title/064pd0r1n0n1dzpf7t1t9hk0kw', 18);
insert into log_row values ('unit/064pd0pyg00jvne8xv7mj93npm', 3);
insert into log_row values ('unit/064pd0pyg169cpaec22wq1ksym', 0);
insert into log_row values ('unit/064pd0pyg25zffq0wp3y9ebcm0', 5);
insert into log_row values ('unit/064pd0pyg371ms8wdt10tnqj8r', 6);
insert into log_row values ('unit/064pd0pyg378n5e5czqfr829gg', 4);
insert into log_row values ('unit/064pd0pyg38baqghy3tj4vjdpg', 2);
insert into log_row values ('unit/064pd0pyg38baqghy3tj4vjdpg', 3);
insert into log_row values ('unit/064pd0pyg3pqw3c9zversh5kqm', 1);
insert into log_row values ('unit/064pd0pyg3pqw3c9zversh5kqm', 3);
insert into log_row values ('unit_from/064pd0pyg00jvne8xv7mj93npm/0', 3);
insert into log_row values ('unit_from/064pd0pyg00jvne8xv7mj93npm/1', 3);
insert into log_row values ('unit_name/064pd0pyg00jvne8xv7mj93npm/2025-03-01', 3);
insert into log_row values ('unit_name/064pd0pyg169cpaec22wq1ksym/1994-01-01', 0);
insert into log_row values ('unit_name/064pd0pyg25zffq0wp3y9ebcm0/1994-01-01', 5);
insert into log_row values ('unit_name/064pd0pyg371ms8wdt10tnqj8r/1994-01-01', 6);
insert into log_row values ('unit_name/064pd0pyg378n5e5czqfr829gg/1994-01-01', 4);
insert into log_row values ('unit_name/064pd0pyg38baqghy3tj4vjdpg/1994-01-01', 2);
insert into log_row values ('unit_name/064pd0pyg3pqw3c9zversh5kqm/1994-01-01', 1);
insert into log_body values (0, X'56E185DFAE9B7AF1884D4BE2051EE7A0', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg169cpaec22wq1ksym","after":{"closed":null,"code":"ubnd","code_key":"ubnd","id":"064pd0pyg169cpaec22wq1ksym","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg169cpaec22wq1ksym/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg169cpaec22wq1ksym/1994-01-01","name":"Ủy ban nhân dân tỉnh","name_key":"uy ban nhan dan tinh","unit":"064pd0pyg169cpaec22wq1ksym"}}]}');
insert into log_body values (10, X'E29CE8E263C4C88983168341B0A0D443', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023}},{"table":"bloc_member","id":"064pd0q6a0w6bq26q44gvhathg","after":{"from_day":null,"id":"064pd0q6a0w6bq26q44gvhathg","to_day":null,"unit":"064pd0pyg378n5e5czqfr829gg","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_member","id":"064pd0q6a20da1kystfg5fdxj8","after":{"from_day":null,"id":"064pd0q6a20da1kystfg5fdxj8","to_day":null,"unit":"064pd0pyg25zffq0wp3y9ebcm0","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (11, X'E322C0EAF97B96E5A19D1982989517C8', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":3,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023}},{"table":"bloc_member","id":"064pd0qa70cs1wwjfzxyw1q0hc","after":{"from_day":19417,"id":"064pd0qa70cs1wwjfzxyw1q0hc","to_day":19630,"unit":"064pd0pyg371ms8wdt10tnqj8r","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (12, X'B7DF74143BB664C1D78C3BB1169D2459', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":4,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023}},{"table":"bloc_term","id":"064pd0qe432e06q7fa0516g3vg","after":{"from_day":null,"id":"064pd0qe432e06q7fa0516g3vg","post":"head","to_day":null,"unit":"064pd0pyg378n5e5czqfr829gg","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (13, X'BC5887CD7ABAADF90F2968270B0A5CB6', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":5,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023}},{"table":"bloc_term","id":"064pd0qj116s5vp3rchdpe05jm","after":{"from_day":19389,"id":"064pd0qj116s5vp3rchdpe05jm","post":"deputy","to_day":null,"unit":"064pd0pyg25zffq0wp3y9ebcm0","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (14, X'60FE87F575CAB6F837242DCE1B25D08A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":6,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023}},{"table":"bloc_paper","id":"064pd0qny1tj9hwv9n7ra9tft4","after":{"file":"ab12","id":"064pd0qny1tj9hwv9n7ra9tft4","issued":19362,"issuer":"UBND tỉnh","kind":"basis","link":"https://example.org/12","number":"12/QĐ-UBND","title":"Quyết định chia khối","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (15, X'E2E9087AC7CD8FF781AB360398A62322', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":7,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023}},{"table":"bloc_milestone","id":"064pd0qsv3gbc4xczw832tff2c","after":{"done":null,"due":19452,"id":"064pd0qsv3gbc4xczw832tff2c","kind":"report","planned":19452,"title":"Báo cáo quý I","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (16, X'21B444B647C1F636B3A4B6B92C17491A', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":8,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023}},{"table":"bloc_exception","id":"064pd0qxr3qk1agyvxec01psfc","after":{"due":19459,"id":"064pd0qxr3qk1agyvxec01psfc","milestone":"064pd0qsv3gbc4xczw832tff2c","unit":"064pd0pyg25zffq0wp3y9ebcm0","why":"khóa sổ ngày 10","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (17, X'15927D17CE8A64843D0503D5CDF1982F', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":9,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"open","theme":"Đoàn kết, đổi mới","version":10,"year":2023}}]}');
insert into log_body values (18, X'BF41F091868309D7F0A744FA4A481527', '{"why":"thiết lập ban đầu","changes":[{"table":"post_title","id":"064pd0r1n0n1dzpf7t1t9hk0kw","after":{"id":"064pd0r1n0n1dzpf7t1t9hk0kw","name":"Chánh Văn phòng","name_key":"chanhvanphong","version":1}}]}');
insert into log_body values (19, X'3207D2AEF813370BB74E2B440C7E3B54', '{"why":"thiết lập ban đầu","changes":[{"table":"person","id":"064pd0r1n3j2715nj9j5c2nj8m","after":{"code":"an","code_key":"an","id":"064pd0r1n3j2715nj9j5c2nj8m","name":"An","version":1}},{"table":"person_post","id":"064pd0r1n3y5p28xtk93fpe2wm","after":{"from_day":8766,"id":"064pd0r1n3y5p28xtk93fpe2wm","person":"064pd0r1n3j2715nj9j5c2nj8m","title":"064pd0r1n0n1dzpf7t1t9hk0kw","to_day":null,"unit":"064pd0pyg169cpaec22wq1ksym"}}]}');
insert into log_body values (2, X'EBA33387BD887C3165C47684256D6C70', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg38baqghy3tj4vjdpg","after":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg38baqghy3tj4vjdpg","kind":"so","opened":8766,"parent":"064pd0pyg169cpaec22wq1ksym","version":1}},{"table":"unit_name","id":"064pd0pyg38baqghy3tj4vjdpg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg38baqghy3tj4vjdpg/1994-01-01","name":"Sở B","name_key":"so b","unit":"064pd0pyg38baqghy3tj4vjdpg"}}]}');
insert into log_body values (20, X'E851A3B18A5680FCADD171D91DC9CCD4', '{"why":"cấp mới","changes":[{"table":"account","id":"064pd0r1n1g48j16x385g2zkmc","after":{"code":"376d8030a6bc4e634f6da82a037a7723591fdb35feca40bacfdf0108aa6c8fc5","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1g48j16x385g2zkmc","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1}},{"table":"account_role","id":"064pd0r1n1g48j16x385g2zkmc/0","after":{"account":"064pd0r1n1g48j16x385g2zkmc","from_day":19358,"id":"064pd0r1n1g48j16x385g2zkmc/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (21, X'4B9F930CF1C018DD552F21F77B749596', '{"changes":[{"table":"account","id":"064pd0r1n1g48j16x385g2zkmc","before":{"code":"376d8030a6bc4e634f6da82a037a7723591fdb35feca40bacfdf0108aa6c8fc5","code_ends":1690246809000000,"disabled":0,"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","id":"064pd0r1n1g48j16x385g2zkmc","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":1},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"1a60f62619fde80af9f32504d5180b0f6ba0d2b22d91fd37602c5960dbf35d19","id":"064pd0r1n1g48j16x385g2zkmc","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2}}]}');
insert into log_body values (22, X'CD772A1A405F47F9F48AFEEEE87A73F5', '{"changes":[{"table":"factor","id":"064pd0r1n1g48j16x385g2zkmc","after":{"id":"064pd0r1n1g48j16x385g2zkmc","key":"6cd39c4fbff2be92bbfbcbb16c831ae55c404e9e63f0d168cd94483ad0d59fd4","started":1689642009000000}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/0","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"bb5059e1c454ed9a0c0c4ef158486096fca8ddcfdb933a5df350609cea032ba3","id":"064pd0r1n1g48j16x385g2zkmc/0"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/1","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"57f3203777ec73beb3c043532a590afd9484f492e269750619c143ae91c1fcb1","id":"064pd0r1n1g48j16x385g2zkmc/1"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/2","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"7c842184c0422cb7b3e679e2c387ac4c6bd0ae7b3ed6abd394e71cfa1fc7b78a","id":"064pd0r1n1g48j16x385g2zkmc/2"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/3","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"f6fcab1e5d4407e633472b8830704010d8fc1a8765b8cf4b5d3035084d27a882","id":"064pd0r1n1g48j16x385g2zkmc/3"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/4","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"fb346abe7470dbab21868ad01bf75e5c9e6a36ce035e9ac458e65def1795dad8","id":"064pd0r1n1g48j16x385g2zkmc/4"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/5","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"e4227b81ff29d88100b9c52ab6c0658908d5649f3da879b28e7e084c99a6a664","id":"064pd0r1n1g48j16x385g2zkmc/5"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/6","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"6e0151b8c85610e2e70b841d6fd396876946dab7d3a3b04efd56755617270b8a","id":"064pd0r1n1g48j16x385g2zkmc/6"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/7","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"fe1c64c3fc7fcd716e9ac74b40e9f65f7a79efd2d547faa35cc1e474bc26b886","id":"064pd0r1n1g48j16x385g2zkmc/7"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/8","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"123a010303e59ef413eb8885b73c20a667c663619b6c49483e2b08ff8518d3f8","id":"064pd0r1n1g48j16x385g2zkmc/8"}},{"table":"factor_code","id":"064pd0r1n1g48j16x385g2zkmc/9","after":{"account":"064pd0r1n1g48j16x385g2zkmc","digest":"47e18ed532b9135184fdd9a9fc948cc643829e6c4eb4d38306983a9df548b8de","id":"064pd0r1n1g48j16x385g2zkmc/9"}},{"table":"account","id":"064pd0r1n1g48j16x385g2zkmc","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"1a60f62619fde80af9f32504d5180b0f6ba0d2b22d91fd37602c5960dbf35d19","id":"064pd0r1n1g48j16x385g2zkmc","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":2},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"1a60f62619fde80af9f32504d5180b0f6ba0d2b22d91fd37602c5960dbf35d19","id":"064pd0r1n1g48j16x385g2zkmc","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3}}]}');
insert into log_body values (23, X'561740AECE3460BD06AF84B3992017C6', '{"changes":[{"table":"passkey","id":"064pd0r1n0exnpt9g2qbgtrq3c","after":{"account":"064pd0r1n1g48j16x385g2zkmc","handle":"a","id":"064pd0r1n0exnpt9g2qbgtrq3c","name":"Máy bàn","record":"{}","site":"example.org","started":1689642009000000}},{"table":"account","id":"064pd0r1n1g48j16x385g2zkmc","before":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"1a60f62619fde80af9f32504d5180b0f6ba0d2b22d91fd37602c5960dbf35d19","id":"064pd0r1n1g48j16x385g2zkmc","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":3},"after":{"code":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","code_ends":0,"disabled":0,"hash":"1a60f62619fde80af9f32504d5180b0f6ba0d2b22d91fd37602c5960dbf35d19","id":"064pd0r1n1g48j16x385g2zkmc","login":"co-buoc-hai","login_key":"cobuochai","name":"Người dùng co-buoc-hai","person":"","unit":"so","version":4}}]}');
insert into log_body values (24, X'01037E8D27DF8D20DE5EFD53EB125A92', '{"changes":[{"table":"log_body","id":"1"}]}');
insert into log_body values (25, X'B54782F4C7ACF4B9D5E93639532784DF', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-000/0","after":{"account":"tài-khoản-000","from_day":null,"id":"tài-khoản-000/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (26, X'9CDAD75003C8B74970FD056F1B6144BE', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-000","before":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":1},"after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-000","login":"tài-khoản-000","login_key":"taikhoan000","name":"Người tài-khoản-000","person":"","unit":"","version":2}}]}');
insert into log_body values (27, X'169ACED9527EF3C7B819DD51C4A98AC6', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-001","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-001","login":"tài-khoản-001","login_key":"taikhoan001","name":"Người tài-khoản-001","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-001/0","after":{"account":"tài-khoản-001","from_day":null,"id":"tài-khoản-001/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (28, X'711A8164B5C5B348D862C3A7F9BDCFE6', '{"why":"cấp","changes":[{"table":"account","id":"tài-khoản-002","after":{"code":"a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa","code_ends":0,"disabled":0,"hash":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","id":"tài-khoản-002","login":"tài-khoản-002","login_key":"taikhoan002","name":"Người tài-khoản-002","person":"","unit":"","version":1}},{"table":"account_role","id":"tài-khoản-002/0","after":{"account":"tài-khoản-002","from_day":null,"id":"tài-khoản-002/0","role":"officer","to_day":null,"unit":"so"}}]}');
insert into log_body values (3, X'F3FB10762757C5849BF88AB003174FAD', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg3pqw3c9zversh5kqm","before":{"closed":null,"code":"so-a","code_key":"soa","id":"064pd0pyg3pqw3c9zversh5kqm","kind":"so","opened":8766,"parent":"064pd0pyg169cpaec22wq1ksym","version":1},"after":{"closed":20147,"code":"so-a","code_key":"soa","id":"064pd0pyg3pqw3c9zversh5kqm","kind":"so","opened":8766,"parent":"064pd0pyg169cpaec22wq1ksym","version":2}},{"table":"unit","id":"064pd0pyg38baqghy3tj4vjdpg","before":{"closed":null,"code":"so-b","code_key":"sob","id":"064pd0pyg38baqghy3tj4vjdpg","kind":"so","opened":8766,"parent":"064pd0pyg169cpaec22wq1ksym","version":1},"after":{"closed":20147,"code":"so-b","code_key":"sob","id":"064pd0pyg38baqghy3tj4vjdpg","kind":"so","opened":8766,"parent":"064pd0pyg169cpaec22wq1ksym","version":2}},{"table":"unit","id":"064pd0pyg00jvne8xv7mj93npm","after":{"closed":null,"code":"so-c","code_key":"soc","id":"064pd0pyg00jvne8xv7mj93npm","kind":"so","opened":20148,"parent":"064pd0pyg169cpaec22wq1ksym","version":1}},{"table":"unit_from","id":"064pd0pyg00jvne8xv7mj93npm/0","after":{"id":"064pd0pyg00jvne8xv7mj93npm/0","origin":"064pd0pyg3pqw3c9zversh5kqm","unit":"064pd0pyg00jvne8xv7mj93npm"}},{"table":"unit_from","id":"064pd0pyg00jvne8xv7mj93npm/1","after":{"id":"064pd0pyg00jvne8xv7mj93npm/1","origin":"064pd0pyg38baqghy3tj4vjdpg","unit":"064pd0pyg00jvne8xv7mj93npm"}},{"table":"unit_name","id":"064pd0pyg00jvne8xv7mj93npm/2025-03-01","after":{"from_day":20148,"id":"064pd0pyg00jvne8xv7mj93npm/2025-03-01","name":"Sở C","name_key":"so c","unit":"064pd0pyg00jvne8xv7mj93npm"}}]}');
insert into log_body values (4, X'6111D0F32B3B3F2DC648851FA402C035', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg378n5e5czqfr829gg","after":{"closed":null,"code":"cong-an","code_key":"congan","id":"064pd0pyg378n5e5czqfr829gg","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg378n5e5czqfr829gg/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg378n5e5czqfr829gg/1994-01-01","name":"Công an tỉnh","name_key":"cong an tinh","unit":"064pd0pyg378n5e5czqfr829gg"}}]}');
insert into log_body values (5, X'32EC621F3CBDCEA71F1380A8DC6A245A', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg25zffq0wp3y9ebcm0","after":{"closed":null,"code":"toa-an","code_key":"toaan","id":"064pd0pyg25zffq0wp3y9ebcm0","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg25zffq0wp3y9ebcm0/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg25zffq0wp3y9ebcm0/1994-01-01","name":"Tòa án","name_key":"toa an","unit":"064pd0pyg25zffq0wp3y9ebcm0"}}]}');
insert into log_body values (6, X'A1A41ABD13E1C9E7F496A5EDAEE217C9', '{"why":"thiết lập ban đầu","changes":[{"table":"unit","id":"064pd0pyg371ms8wdt10tnqj8r","after":{"closed":null,"code":"thanh-tra","code_key":"thanhtra","id":"064pd0pyg371ms8wdt10tnqj8r","kind":"so","opened":8766,"parent":"","version":1}},{"table":"unit_name","id":"064pd0pyg371ms8wdt10tnqj8r/1994-01-01","after":{"from_day":8766,"id":"064pd0pyg371ms8wdt10tnqj8r/1994-01-01","name":"Thanh tra","name_key":"thanh tra","unit":"064pd0pyg371ms8wdt10tnqj8r"}}]}');
insert into log_body values (7, X'789D685ACF58226B24AEDEB13E1D6048', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc","id":"064pd0pyg1n4syec0swparbqm4","after":{"above":"","closed":null,"code":"noi-chinh","code_key":"noichinh","id":"064pd0pyg1n4syec0swparbqm4","kind":"bloc","name":"Khối Nội chính","opened":8766,"version":1}}]}');
insert into log_body values (8, X'91CB7D283C43D18C126A201D2B9E0638', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"","state":"draft","theme":"","version":1,"year":2023}},{"table":"bloc_milestone","id":"064pd0pyg07h8ytp044dejz4zr","after":{"done":null,"due":19388,"id":"064pd0pyg07h8ytp044dejz4zr","kind":"other","planned":19388,"title":"Các đơn vị ban hành văn bản phát động thi đua","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg0gy4c3n31j0hfxsq0","after":{"done":null,"due":19415,"id":"064pd0pyg0gy4c3n31j0hfxsq0","kind":"pact","planned":19413,"title":"Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg13abt4gp9f4m0esjg","after":{"done":null,"due":19417,"id":"064pd0pyg13abt4gp9f4m0esjg","kind":"other","planned":19417,"title":"Đăng ký danh hiệu thi đua và hình thức khen thưởng","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg1604k3vv5c0bh1v24","after":{"done":null,"due":19523,"id":"064pd0pyg1604k3vv5c0bh1v24","kind":"report","planned":19523,"title":"Báo cáo sáu tháng đầu năm","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg17agn42fkv71mjkag","after":{"done":null,"due":19548,"id":"064pd0pyg17agn42fkv71mjkag","kind":"midyear","planned":19546,"title":"Hội nghị sơ kết sáu tháng","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg1bf6qv0g4atg3983w","after":{"done":null,"due":19634,"id":"064pd0pyg1bf6qv0g4atg3983w","kind":"other","planned":19634,"title":"Kiểm tra chín tháng","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg1jre8tgyv2rswx5cw","after":{"done":null,"due":19676,"id":"064pd0pyg1jre8tgyv2rswx5cw","kind":"selfscore","planned":19676,"title":"Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg1nhnmmvrz9npzg970","after":{"done":null,"due":19688,"id":"064pd0pyg1nhnmmvrz9npzg970","kind":"appraisal","planned":19686,"title":"Kiểm tra chéo, thẩm định điểm","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg1nx4mpv3vm8az2744","after":{"done":null,"due":19691,"id":"064pd0pyg1nx4mpv3vm8az2744","kind":"explanation","planned":19691,"title":"Các đơn vị giải trình nội dung khác điểm tự chấm","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg203mrw4fje35p872w","after":{"done":null,"due":19695,"id":"064pd0pyg203mrw4fje35p872w","kind":"agreement","planned":19695,"title":"Gửi bảng tổng hợp, thống nhất điểm","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg21fy78k3j4nwjmfg8","after":{"done":null,"due":19702,"id":"064pd0pyg21fy78k3j4nwjmfg8","kind":"ranking","planned":19700,"title":"Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg23yfbgd13seajje5c","after":{"done":null,"due":19706,"id":"064pd0pyg23yfbgd13seajje5c","kind":"council","planned":19706,"title":"Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng","year":"064pd0pyg12ecfyvyewv099360"}},{"table":"bloc_milestone","id":"064pd0pyg3sffbqp2bnrtkgdw4","after":{"done":null,"due":19741,"id":"064pd0pyg3sffbqp2bnrtkgdw4","kind":"other","planned":19741,"title":"Bàn giao nhiệm vụ Khối trưởng","year":"064pd0pyg12ecfyvyewv099360"}}]}');
insert into log_body values (9, X'3FD265FDA99A5C1AED8E8FFD15A5806C', '{"why":"thiết lập ban đầu","changes":[{"table":"bloc_year","id":"064pd0pyg12ecfyvyewv099360","before":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"","state":"draft","theme":"","version":1,"year":2023},"after":{"bloc":"064pd0pyg1n4syec0swparbqm4","id":"064pd0pyg12ecfyvyewv099360","motto":"Kỷ cương, hiệu quả","state":"draft","theme":"Đoàn kết, đổi mới","version":2,"year":2023}}]}');
insert into log_hash values (0, X'CAD38A0649E80985346A92540E8C1FADC94C8C479DA754D51575A014AFB80C57');
insert into log_hash values (1, X'7CDD4155D07ED4EBA50A3FC7ED0935F1991D917A835325BA08C457F9C0615B9F');
insert into log_hash values (10, X'7532208DA9D36456947978EB9533C38B54D636A1708664A659F3D27281FEAAE3');
insert into log_hash values (11, X'2EAF2D8F6DE19D46CB2FEB4EF6644A58492848B233CF3FD4E5035E5CE3F867D8');
insert into log_hash values (12, X'03E3F5ADA88D79C502453C249EEDF243C9BA4A443277E410D379C745EE353BE7');
insert into log_hash values (13, X'1C1EB99D6B7D98F90B387D75E8EEB8640632B1B03E6C5F6CF6BD2CCE8D21A266');
insert into log_hash values (14, X'E506C60E5A94F0500C4CCA0C7C3AD2C327A6830F4181DCF9834267CE02CADE6E');
insert into log_hash values (15, X'FD5E75D82EB9C23CBD51890B42D684C3F89196D3CCC5370B4A3017B9B66539D5');
insert into log_hash values (16, X'CE66EABAE6DE3E4AABBB6430A6DE04051A0B405CF520E89A6391394D06753298');
insert into log_hash values (17, X'547D0C939EEBB6309BB463F3B0E83EA82680251404C7A194FBDD63B9B3D52CFA');
insert into log_hash values (18, X'27C840DB13D532E880EB1C0F1B571779CA347F1D2EA2E331398380C32785147A');
insert into log_hash values (19, X'1EE9DAEBD7A4E9767A83CF25648D01F5F68992AB97D325E8F1890297297B9A01');
insert into log_hash values (2, X'03D85D9658DB7D748BBDFD046BA8BCCBDF593E529EABA73E146A3B446D314DAA');
insert into log_hash values (20, X'C0BB1049413116506A7A7883C1FB66B2019C4EA2BE81345BB9188EE6225D10D0');
insert into log_hash values (21, X'78E13BE58580C6B3D0D9C206208EECCF88A991DD72DD61E5C13E49C39E41F443');
insert into log_hash values (22, X'2098CDE82E3BE0B5E958589D5EECCA1AF3D64DBC7199B56ED79E1EC8419D10E8');
insert into log_hash values (23, X'DC8EDC0DB5AD8D323502BE8AF2E722DB8B9D20281A5B9C69CCFCC528FF0246F1');
insert into log_hash values (24, X'634A8AA273FB81569E69082BF0CECAC53204FFD4F66563B290A8107004F634A5');
insert into log_hash values (25, X'B74FD65C0BE4DEFAF4EAEBF4F9A3F5A3F7A452A604F4BD93A0156773BE9E0FAE');
insert into log_hash values (26, X'98F974BC66200240FC3044249688C47E83012D7467687DE8367A06B1081E1209');
insert into log_hash values (27, X'5773C9E4D2FB8C4F73CB1411E2F602023A8F231B2B638AEF592CD7721BC490A2');
insert into log_hash values (28, X'5D6344255F3B4B8DD1879A1EC351C32DF4C28A9650500ABF894418426E2A88C5');
insert into log_hash values (29, X'3276D71827805F786B04660B291F57E167F86596933157D27DEE70C9E0BEAE29');
insert into log_hash values (3, X'D586D8105E41A256DBF4DF0E1A6B5594546AF50E09A0181E2CC297BAB3319B01');
insert into log_hash values (30, X'F3CBD2B601C976CA6A5FBE0DF8E3ADE0EB298BC73D12898553C2B38D5D1F762C');
insert into log_hash values (31, X'98F222BA8B83F736810F6A3A4CC5903E70D1020FCF879867063A42AE1E51AC95');
insert into log_hash values (32, X'38AAD019B80B7A63D6480B1A047E58353FE77A523B0A812100DFF6EEBBC7F28F');
insert into log_hash values (33, X'EC823893FE10A444447F44F6F71D3F79C457B0D52BBD14BE7422AF325AAFD77B');
insert into log_hash values (34, X'1BC09C2BB4101EC84E50FF9A61DCA29B0C50C0AAAEBF439D49933156A8475096');
insert into log_hash values (35, X'86437EE18F4FB3E5FDD61022EB3D2FE0A7D368CCFC24CE04625FD5D951B15001');
insert into log_hash values (36, X'A28AA1A6EAE18CE000C6A2CC6F42A8A41A25CBA9FF93520EF9CB9AFD7041EEA8');
insert into log_hash values (37, X'8F8CA63C949FCD9CA34C0CCE0BF506F02B13DF5898550F947664D5187C30612A');
insert into log_hash values (38, X'3E5C5F5C80134D62D2EBFD032F7AE255CB890362BC70B7ADA1A8C289217EE779');
insert into log_hash values (39, X'F0ECE7ED7E9BE929E947159A6F228092CF8DB33425B38FF2CEDD15EC33E4864D');
insert into log_hash values (4, X'99166D3926755BC383FF263A7FBC30240C7E56824B248DE50F768912713D4614');
insert into log_hash values (40, X'3E5D7F4B19D4C50296C1F7E89787ADE8F3CF05CF97E485D3CFCD2F0BD9FB1975');
insert into log_hash values (41, X'A72087D2936FAF98D6DDD7847D6C571F34FC7BFDADD3D4014106AA8B123F252F');
insert into log_hash values (42, X'13EBCCADAD27273E676773501405EDF2919A3BEE145FAC7EFD727844D90BF1BE');
insert into log_hash values (43, X'DDA09336A8A176AE07E41B8E878BC05B11152CE43325EAC49468ECD6843A3D89');
insert into log_hash values (44, X'A89A6A469B06659D31B26E099D8FEA32DA6CB3FCBF06E98B6B47485F3754BDEC');
insert into log_hash values (45, X'D4CE0EDBD4E265B850E3BA63626A92F72FE36CAF8CFC34EF0232BEAAD512ED25');
insert into log_hash values (46, X'7F6B49A3B06742379850083DA243EF1D483627E1D88DF9DEC9F00A950612EEEE');
insert into log_hash values (47, X'4F66F1E3ED6E93F1FD644DD502B9C2270813697138B4D6F96D464955EB6BBB18');
insert into log_hash values (48, X'B7FD4B27B60CAF9C27E20BD2280D969CFB1DFB431EB37E4F52C42EB980E69D16');
insert into log_hash values (49, X'7336D9375AF59F86A35FDCA2C29E76F1D178FA35B7758DCF6EE9700CBECD9989');
insert into log_hash values (5, X'B26FA3DF58C20040FA166AA1BEDBF32778F620D3189FBE3B95CE89FA8F2BC182');
insert into log_hash values (50, X'760891A38EC72008CB6186E526C22FDEEE576B619E5E5C7E81D86120B851D5FD');
insert into log_hash values (51, X'12C37F1747E6E5698447F6645D72B6EF5A18AFA9416BBA8A673751D0E677AF3D');
insert into log_hash values (52, X'ED0C6B963391F804E6BE33E1A036551D2C173A35C1F3EEA97964C12FFB953D1B');
insert into log_hash values (53, X'DA5103432CB812D85213A6A3244F1B581AEE80849B19D99E14F073BF06CCFECC');
insert into log_hash values (6, X'2EA00DD8E4D037C43F540628299F507F544F263B371F1EF2438864E18459A15A');
insert into log_hash values (7, X'370B30DD040339C8C2D0F1C410AE6F90BB703DF78F948D1953A3DDC88CC7215B');
insert into log_hash values (8, X'2678F3D5B0DB58B5891CB90CA603DC7D9A614E1651CA73E4FD313C495B72BFD3');
insert into log_hash values (9, X'F47EEC47FC0DD172919C515EF38C5500191B99A5872E7C7EDD50221ABA836FAF');
insert into account values ('064pd0r1n1g48j16x385g2zkmc', 4, 'co-buoc-hai', 'cobuochai', 'Người dùng co-buoc-hai', 'so', '$argon2id$v=19$m=19456,t=2,p=1$cXMH9VwFHe3rQ2kSR9YRYg$4qwavWhaXWhuLsK/+n2QE2XpwPwnc97z8OlKRFsSM5Y', '', 0, 0, '');
insert into account values ('tài-khoản-000', 2, 'tài-khoản-000', 'taikhoan000', 'Người tài-khoản-000', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-001', 1, 'tài-khoản-001', 'taikhoan001', 'Người tài-khoản-001', '', 'x', 'y', 0, 0, '');
insert into account values ('tài-khoản-002', 1, 'tài-khoản-002', 'taikhoan002', 'Người tài-khoản-002', '', 'x', 'y', 0, 0, '');
insert into account_role values ('064pd0r1n1g48j16x385g2zkmc/0', '064pd0r1n1g48j16x385g2zkmc', 'officer', 'so', 19358, NULL);
insert into account_role values ('tài-khoản-000/0', 'tài-khoản-000', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-001/0', 'tài-khoản-001', 'officer', 'so', NULL, NULL);
insert into account_role values ('tài-khoản-002/0', 'tài-khoản-002', 'officer', 'so', NULL, NULL);
insert into bloc values ('064pd0pyg1n4syec0swparbqm4', 1, 'noi-chinh', 'noichinh', 'Khối Nội chính', 'bloc', '', 8766, NULL);
insert into bloc_year values ('064pd0pyg12ecfyvyewv099360', 10, '064pd0pyg1n4syec0swparbqm4', 2023, 'open', 'Đoàn kết, đổi mới', 'Kỷ cương, hiệu quả');
insert into bloc_member values ('064pd0q6a0w6bq26q44gvhathg', '064pd0pyg12ecfyvyewv099360', '064pd0pyg378n5e5czqfr829gg', NULL, NULL);
insert into bloc_member values ('064pd0q6a20da1kystfg5fdxj8', '064pd0pyg12ecfyvyewv099360', '064pd0pyg25zffq0wp3y9ebcm0', NULL, NULL);
insert into bloc_member values ('064pd0qa70cs1wwjfzxyw1q0hc', '064pd0pyg12ecfyvyewv099360', '064pd0pyg371ms8wdt10tnqj8r', 19417, 19630);
insert into bloc_term values ('064pd0qe432e06q7fa0516g3vg', '064pd0pyg12ecfyvyewv099360', '064pd0pyg378n5e5czqfr829gg', 'head', NULL, NULL);
insert into bloc_term values ('064pd0qj116s5vp3rchdpe05jm', '064pd0pyg12ecfyvyewv099360', '064pd0pyg25zffq0wp3y9ebcm0', 'deputy', 19389, NULL);
insert into bloc_milestone values ('064pd0pyg07h8ytp044dejz4zr', '064pd0pyg12ecfyvyewv099360', 'other', 'Các đơn vị ban hành văn bản phát động thi đua', 19388, 19388, NULL);
insert into bloc_milestone values ('064pd0pyg0gy4c3n31j0hfxsq0', '064pd0pyg12ecfyvyewv099360', 'pact', 'Ký kết giao ước thi đua, thông qua kế hoạch, quy chế, bảng điểm', 19415, 19413, NULL);
insert into bloc_milestone values ('064pd0pyg13abt4gp9f4m0esjg', '064pd0pyg12ecfyvyewv099360', 'other', 'Đăng ký danh hiệu thi đua và hình thức khen thưởng', 19417, 19417, NULL);
insert into bloc_milestone values ('064pd0pyg1604k3vv5c0bh1v24', '064pd0pyg12ecfyvyewv099360', 'report', 'Báo cáo sáu tháng đầu năm', 19523, 19523, NULL);
insert into bloc_milestone values ('064pd0pyg17agn42fkv71mjkag', '064pd0pyg12ecfyvyewv099360', 'midyear', 'Hội nghị sơ kết sáu tháng', 19548, 19546, NULL);
insert into bloc_milestone values ('064pd0pyg1bf6qv0g4atg3983w', '064pd0pyg12ecfyvyewv099360', 'other', 'Kiểm tra chín tháng', 19634, 19634, NULL);
insert into bloc_milestone values ('064pd0pyg1jre8tgyv2rswx5cw', '064pd0pyg12ecfyvyewv099360', 'selfscore', 'Các đơn vị tự chấm điểm, gửi bảng điểm và tài liệu minh chứng', 19676, 19676, NULL);
insert into bloc_milestone values ('064pd0pyg1nhnmmvrz9npzg970', '064pd0pyg12ecfyvyewv099360', 'appraisal', 'Kiểm tra chéo, thẩm định điểm', 19688, 19686, NULL);
insert into bloc_milestone values ('064pd0pyg1nx4mpv3vm8az2744', '064pd0pyg12ecfyvyewv099360', 'explanation', 'Các đơn vị giải trình nội dung khác điểm tự chấm', 19691, 19691, NULL);
insert into bloc_milestone values ('064pd0pyg203mrw4fje35p872w', '064pd0pyg12ecfyvyewv099360', 'agreement', 'Gửi bảng tổng hợp, thống nhất điểm', 19695, 19695, NULL);
insert into bloc_milestone values ('064pd0pyg21fy78k3j4nwjmfg8', '064pd0pyg12ecfyvyewv099360', 'ranking', 'Hội nghị tổng kết: bình xét, bỏ phiếu, bầu Khối trưởng năm sau', 19702, 19700, NULL);
insert into bloc_milestone values ('064pd0pyg23yfbgd13seajje5c', '064pd0pyg12ecfyvyewv099360', 'council', 'Gửi kết quả và hồ sơ đề nghị đến Thường trực Hội đồng', 19706, 19706, NULL);
insert into bloc_milestone values ('064pd0pyg3sffbqp2bnrtkgdw4', '064pd0pyg12ecfyvyewv099360', 'other', 'Bàn giao nhiệm vụ Khối trưởng', 19741, 19741, NULL);
insert into bloc_milestone values ('064pd0qsv3gbc4xczw832tff2c', '064pd0pyg12ecfyvyewv099360', 'report', 'Báo cáo quý I', 19452, 19452, NULL);
insert into bloc_exception values ('064pd0qxr3qk1agyvxec01psfc', '064pd0pyg12ecfyvyewv099360', '064pd0qsv3gbc4xczw832tff2c', '064pd0pyg25zffq0wp3y9ebcm0', 19459, 'khóa sổ ngày 10');
insert into bloc_paper values ('064pd0qny1tj9hwv9n7ra9tft4', '064pd0pyg12ecfyvyewv099360', 'basis', '12/QĐ-UBND', 'UBND tỉnh', 'Quyết định chia khối', 19362, 'https://example.org/12', 'ab12');
insert into post_title values ('064pd0r1n0n1dzpf7t1t9hk0kw', 1, 'Chánh Văn phòng', 'chanhvanphong');
insert into person values ('064pd0r1n3j2715nj9j5c2nj8m', 1, 'an', 'an', 'An');
insert into person_post values ('064pd0r1n3y5p28xtk93fpe2wm', '064pd0r1n3j2715nj9j5c2nj8m', '064pd0pyg169cpaec22wq1ksym', '064pd0r1n0n1dzpf7t1t9hk0kw', 8766, NULL);
insert into factor values ('064pd0r1n1g48j16x385g2zkmc', 'ZmFjdG9yLzA2NHBkMHIxbjFnNDhqMTZ4Mzg1ZzJ6a21jCkE1NlhKN1ZGNjZWUExVRUM0QUJOVzJTVTNBUjU1RUZY', 1689642009000000);
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/0', '064pd0r1n1g48j16x385g2zkmc', 'f00b38b8223a0ef07304e844cd1ad536aa34dcb7876881225a8499d08e84dde1');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/1', '064pd0r1n1g48j16x385g2zkmc', '37a90bddf3bfb1ab56b68ee1990aa7c495f9a74d0575fe1112629c5836b32dc9');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/2', '064pd0r1n1g48j16x385g2zkmc', '6d47dc6024b2accf332d33a43d77f1e19e07cdb7bb926dd9c6476095bd546745');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/3', '064pd0r1n1g48j16x385g2zkmc', 'f8be17091b4ac3cc46e6ee4be840261bed5e5924d6dfb45ffc3337843eebc6f7');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/4', '064pd0r1n1g48j16x385g2zkmc', 'b688f45901eda3528498dec48f683e983e21e358e4db52262d1ee6c3bccdb554');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/5', '064pd0r1n1g48j16x385g2zkmc', '9252acffb50c4557fd4f78a7360142f79d9cf81161278f0ff64f341861876999');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/6', '064pd0r1n1g48j16x385g2zkmc', '0f656936f580d68db8b43f5801284e26ad62bbcf64f7caf17c6fa495818a9b7f');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/7', '064pd0r1n1g48j16x385g2zkmc', 'e1949138958ef6b997b8022d606b404881fd81f3a308d48544c2d4b3743cfdf6');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/8', '064pd0r1n1g48j16x385g2zkmc', 'e9904092971b328b33f994944c8b1ebc225b66f10ff45ae47d61003055c29c62');
insert into factor_code values ('064pd0r1n1g48j16x385g2zkmc/9', '064pd0r1n1g48j16x385g2zkmc', '811c33455a9bf742a0ff74726347af5fee595a4907c9c10a83f687b78e668e36');
insert into factor_step values ('064pd0r1n1g48j16x385g2zkmc', 56321400);
insert into passkey values ('064pd0r1n0exnpt9g2qbgtrq3c', '064pd0r1n1g48j16x385g2zkmc', 'Máy bàn', 'example.org', 'a', '{}', 1689642009000000);
