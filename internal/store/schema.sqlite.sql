-- The schema of a fresh installation on this database. UPDATE=1 go test ./internal/store writes it.

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

CREATE INDEX account_role_account on account_role (account);

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

CREATE TABLE bloc_carry (
  id      text primary key,
  year    text not null references bloc_year (id),
  item    text not null,
  title   text not null,
  why     text not null,
  account text not null,
  at      bigint not null
);

CREATE INDEX bloc_carry_year on bloc_carry (year);

CREATE TABLE bloc_exception (
  id        text primary key,
  year      text not null references bloc_year (id),
  milestone text not null references bloc_milestone (id),
  unit      text not null references unit (id),
  due       bigint not null,
  why       text not null
);

CREATE INDEX bloc_exception_year on bloc_exception (year);

CREATE TABLE bloc_member (
  id       text primary key,
  year     text not null references bloc_year (id),
  unit     text not null references unit (id),
  from_day bigint,
  to_day   bigint
);

CREATE INDEX bloc_member_year on bloc_member (year);

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

CREATE TABLE bloc_term (
  id       text primary key,
  year     text not null references bloc_year (id),
  unit     text not null references unit (id),
  post     text not null,
  from_day bigint,
  to_day   bigint
);

CREATE INDEX bloc_term_year on bloc_term (year);

CREATE TABLE bloc_year (
  id      text primary key,
  version bigint not null,
  bloc    text not null references bloc (id),
  year    bigint not null,
  state   text not null,
  theme   text not null,
  motto   text not null, asked_unit text not null default '', asked_by text not null default '', asked_why text not null default '', asked_at bigint not null default 0,
  unique (bloc, year)
);

CREATE TABLE cross_consent (
  id      text primary key,
  plan    text not null references cross_plan (id),
  unit    text not null references unit (id),
  account text not null,
  at      bigint not null
);

CREATE INDEX cross_consent_plan on cross_consent (plan);

CREATE TABLE cross_form (
  id      text primary key,
  version bigint not null,
  plan    text not null references cross_plan (id),
  scorer  text not null references unit (id),
  unit    text not null references unit (id),
  sent_at bigint not null,
  sent_by text not null
);

CREATE UNIQUE INDEX cross_form_pair on cross_form (plan, unit, scorer);

CREATE TABLE cross_plan (
  id       text primary key,
  version  bigint not null,
  round    text not null references review_round (id),
  stage    text not null,
  lines    text not null,
  way      text not null,
  each     bigint not null,
  seed     text not null,
  last     bigint not null,
  named    bigint not null,
  hidden   bigint not null,
  begun    bigint not null,
  closed   bigint not null
);

CREATE UNIQUE INDEX cross_plan_round on cross_plan (round);

CREATE TABLE cross_score (
  id      text primary key,
  form    text not null references cross_form (id),
  line    text not null,
  points  text not null,
  reason  text not null,
  account text not null,
  at      bigint not null
);

CREATE UNIQUE INDEX cross_score_line on cross_score (form, line);

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

CREATE TABLE erasure (
  id      text primary key,
  account text not null,
  why     text not null,
  at      bigint not null
);

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

CREATE INDEX file_hash on file (hash);

CREATE INDEX file_unit on file (unit, hash);

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
, macs text not null default '', key_id text not null default '', seal text not null default '');

CREATE UNIQUE INDEX log_request on log (request) where request <> '';

CREATE TABLE log_body (
  seq  bigint primary key references log (seq),
  salt bytea not null,
  body text not null
);

CREATE TABLE log_hash (
  at   bigint primary key,
  hash bytea not null
);

CREATE TABLE log_row (
  row_key text not null,
  seq     bigint not null references log (seq),
  primary key (row_key, seq)
);

CREATE TABLE mailbox (
  id        text primary key references account (id),
  version   bigint not null,
  address   text not null,
  choice    text not null,
  lang      text not null,
  confirmed bigint not null,
  secret    text not null,
  ends      bigint not null,
  asked     bigint not null,
  asks      bigint not null
);

CREATE TABLE notice (
  id      text primary key,
  account text not null references account (id),
  kind    text not null,
  path    text not null,
  day     bigint not null,
  at      bigint not null,
  state   text not null,
  changed bigint not null,
  next    bigint not null,
  tries   bigint not null,
  lapses  bigint not null
);

CREATE INDEX notice_account on notice (account, at);

CREATE INDEX notice_day on notice (day);

CREATE INDEX notice_state on notice (state);

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

CREATE TABLE post_title (
  id       text primary key,
  version  bigint not null,
  name     text not null,
  name_key text not null unique
);

CREATE TABLE register_issuer (
  id       text primary key references bloc_year (id),
  version  bigint not null,
  superior text not null,
  name     text not null,
  short    text not null,
  place    text not null,
  seal     text not null,
  signer   text not null,
  post     text not null,
  split    bigint not null,
  code     bigint not null
);

CREATE TABLE register_paper (
  id      text primary key,
  version bigint not null,
  year    text not null references bloc_year (id),
  round   text not null,
  form    text not null,
  name    text not null,
  kind    text not null,
  mark    text not null,
  summary text not null,
  send_to text not null,
  state   text not null,
  content text not null,
  checked text not null,
  draft   text not null,
  signer  text not null,
  post    text not null,
  signed  bigint,
  scan    text not null,
  no      bigint not null,
  series  text not null,
  day     bigint,
  file    text not null,
  hash    text not null,
  token   text not null,
  code    bigint not null,
  why     text not null,
  made_by text not null,
  at      bigint not null,
  unique (token)
);

CREATE UNIQUE INDEX register_paper_no on register_paper (year, series, no) where no > 0;

CREATE INDEX register_paper_year on register_paper (year);

CREATE TABLE review_consent (
  id      text primary key,
  round   text not null references review_round (id),
  level   text not null references review_level (id),
  yes     bigint not null,
  hash    text not null,
  why     text not null,
  account text not null,
  at      bigint not null
);

CREATE INDEX review_consent_round on review_consent (round);

CREATE TABLE review_due (
  id    text primary key,
  round text not null references review_round (id),
  phase text not null,
  unit  text not null,
  due   bigint not null,
  why   text not null
);

CREATE INDEX review_due_round on review_due (round);

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

CREATE TABLE review_level (
  id    text primary key,
  round text not null references review_round (id),
  no    bigint not null,
  name  text not null,
  unit  text not null
);

CREATE INDEX review_level_round on review_level (round);

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

CREATE TABLE review_nomination (
  id      text primary key,
  round   text not null references review_round (id),
  quota   text not null references review_quota (id),
  unit    text not null references unit (id),
  why     text not null,
  account text not null,
  at      bigint not null
);

CREATE INDEX review_nomination_round on review_nomination (round);

CREATE TABLE review_office (
  id     text primary key,
  round  text not null references review_round (id),
  office text not null,
  unit   text not null references unit (id)
);

CREATE INDEX review_office_round on review_office (round);

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

CREATE INDEX review_proof_file on review_proof (file);

CREATE INDEX review_proof_form on review_proof (form);

CREATE TABLE review_quota (
  id    text primary key,
  round text not null references review_round (id),
  award text not null,
  grade text not null,
  most  bigint not null,
  share bigint not null,
  base  text not null
);

CREATE INDEX review_quota_round on review_quota (round);

CREATE TABLE review_result (
  id    text primary key,
  round text not null references review_round (id),
  no    bigint not null,
  at    bigint not null,
  why   text not null,
  hash  text not null,
  body  text not null, number text not null default '', decided bigint,
  unique (round, no)
);

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
  object_to bigint, auto bigint not null default 0, rules bigint not null default 0,
  unique (year, period)
);

CREATE TABLE review_sending (
  id      text primary key,
  form    text not null references review_form (id),
  no      bigint not null,
  at      bigint not null,
  account text not null,
  scan    text not null,
  hash    text not null,
  body    text not null,
  unique (form, no)
);

CREATE TABLE session (
  id      text primary key,
  account text not null references account (id),
  device  text not null,
  started bigint not null,
  seen    bigint not null,
  proved  bigint not null
, mac text not null default '');

CREATE INDEX session_account on session (account);

CREATE TABLE session_end (
  id      text primary key,
  account text not null,
  why     text not null,
  who     text not null,
  at      bigint not null
);

CREATE INDEX session_end_at on session_end (at);

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

CREATE TABLE signin (
  id      text primary key,
  day     bigint not null,
  account text not null,
  what    text not null,
  address text not null,
  device  text not null,
  at      bigint not null
);

CREATE INDEX signin_account on signin (account, id);

CREATE INDEX signin_on on signin (day, account);

CREATE TABLE signin_day (
  id   text primary key,
  held bigint not null,
  hash text not null
);

CREATE TABLE signin_failure (
  login_key text primary key,
  failures  bigint not null,
  last_at   bigint not null
);

CREATE TABLE signin_hour (
  hour    bigint primary key,
  refused bigint not null,
  more    bigint not null
);

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

CREATE TABLE unit_from (
  id     text primary key,
  unit   text not null references unit (id),
  origin text not null references unit (id)
);

CREATE INDEX unit_from_unit on unit_from (unit);

CREATE TABLE unit_name (
  id       text primary key,
  unit     text not null references unit (id),
  from_day bigint not null,
  name     text not null,
  name_key text not null,
  unique (unit, from_day)
);
