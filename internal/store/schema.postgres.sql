-- The schema of a fresh installation on this database. UPDATE=1 go test ./internal/store writes it.

CREATE TABLE account (
  id text not null,
  version bigint not null,
  login text not null,
  login_key text not null,
  name text not null,
  unit text not null,
  hash text not null,
  code text not null,
  code_ends bigint not null,
  disabled bigint not null,
  person text not null default ''::text
);

ALTER TABLE account ADD CONSTRAINT account_login_key_key UNIQUE (login_key);

ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);

CREATE TABLE account_role (
  id text not null,
  account text not null,
  role text not null,
  unit text not null,
  from_day bigint,
  to_day bigint
);

ALTER TABLE account_role ADD CONSTRAINT account_role_account_fkey FOREIGN KEY (account) REFERENCES account(id);

ALTER TABLE account_role ADD CONSTRAINT account_role_pkey PRIMARY KEY (id);

CREATE INDEX account_role_account ON public.account_role USING btree (account);

CREATE TABLE bloc (
  id text not null,
  version bigint not null,
  code text not null,
  code_key text not null,
  name text not null,
  kind text not null,
  above text not null,
  opened bigint not null,
  closed bigint
);

ALTER TABLE bloc ADD CONSTRAINT bloc_code_key_key UNIQUE (code_key);

ALTER TABLE bloc ADD CONSTRAINT bloc_pkey PRIMARY KEY (id);

CREATE TABLE bloc_carry (
  id text not null,
  year text not null,
  item text not null,
  title text not null,
  why text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE bloc_carry ADD CONSTRAINT bloc_carry_pkey PRIMARY KEY (id);

ALTER TABLE bloc_carry ADD CONSTRAINT bloc_carry_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

CREATE INDEX bloc_carry_year ON public.bloc_carry USING btree (year);

CREATE TABLE bloc_exception (
  id text not null,
  year text not null,
  milestone text not null,
  unit text not null,
  due bigint not null,
  why text not null
);

ALTER TABLE bloc_exception ADD CONSTRAINT bloc_exception_milestone_fkey FOREIGN KEY (milestone) REFERENCES bloc_milestone(id);

ALTER TABLE bloc_exception ADD CONSTRAINT bloc_exception_pkey PRIMARY KEY (id);

ALTER TABLE bloc_exception ADD CONSTRAINT bloc_exception_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

ALTER TABLE bloc_exception ADD CONSTRAINT bloc_exception_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

CREATE INDEX bloc_exception_year ON public.bloc_exception USING btree (year);

CREATE TABLE bloc_member (
  id text not null,
  year text not null,
  unit text not null,
  from_day bigint,
  to_day bigint
);

ALTER TABLE bloc_member ADD CONSTRAINT bloc_member_pkey PRIMARY KEY (id);

ALTER TABLE bloc_member ADD CONSTRAINT bloc_member_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

ALTER TABLE bloc_member ADD CONSTRAINT bloc_member_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

CREATE INDEX bloc_member_year ON public.bloc_member USING btree (year);

CREATE TABLE bloc_milestone (
  id text not null,
  year text not null,
  kind text not null,
  title text not null,
  due bigint not null,
  planned bigint not null,
  done bigint
);

ALTER TABLE bloc_milestone ADD CONSTRAINT bloc_milestone_pkey PRIMARY KEY (id);

ALTER TABLE bloc_milestone ADD CONSTRAINT bloc_milestone_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

CREATE INDEX bloc_milestone_year ON public.bloc_milestone USING btree (year);

CREATE TABLE bloc_paper (
  id text not null,
  year text not null,
  kind text not null,
  number text not null,
  issuer text not null,
  title text not null,
  issued bigint,
  link text not null,
  file text not null
);

ALTER TABLE bloc_paper ADD CONSTRAINT bloc_paper_pkey PRIMARY KEY (id);

ALTER TABLE bloc_paper ADD CONSTRAINT bloc_paper_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

CREATE INDEX bloc_paper_year ON public.bloc_paper USING btree (year);

CREATE TABLE bloc_term (
  id text not null,
  year text not null,
  unit text not null,
  post text not null,
  from_day bigint,
  to_day bigint
);

ALTER TABLE bloc_term ADD CONSTRAINT bloc_term_pkey PRIMARY KEY (id);

ALTER TABLE bloc_term ADD CONSTRAINT bloc_term_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

ALTER TABLE bloc_term ADD CONSTRAINT bloc_term_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

CREATE INDEX bloc_term_year ON public.bloc_term USING btree (year);

CREATE TABLE bloc_year (
  id text not null,
  version bigint not null,
  bloc text not null,
  year bigint not null,
  state text not null,
  theme text not null,
  motto text not null,
  asked_unit text not null default ''::text,
  asked_by text not null default ''::text,
  asked_why text not null default ''::text,
  asked_at bigint not null default 0
);

ALTER TABLE bloc_year ADD CONSTRAINT bloc_year_bloc_fkey FOREIGN KEY (bloc) REFERENCES bloc(id);

ALTER TABLE bloc_year ADD CONSTRAINT bloc_year_bloc_year_key UNIQUE (bloc, year);

ALTER TABLE bloc_year ADD CONSTRAINT bloc_year_pkey PRIMARY KEY (id);

CREATE TABLE cross_consent (
  id text not null,
  plan text not null,
  unit text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE cross_consent ADD CONSTRAINT cross_consent_pkey PRIMARY KEY (id);

ALTER TABLE cross_consent ADD CONSTRAINT cross_consent_plan_fkey FOREIGN KEY (plan) REFERENCES cross_plan(id);

ALTER TABLE cross_consent ADD CONSTRAINT cross_consent_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

CREATE INDEX cross_consent_plan ON public.cross_consent USING btree (plan);

CREATE TABLE cross_form (
  id text not null,
  version bigint not null,
  plan text not null,
  scorer text not null,
  unit text not null,
  sent_at bigint not null,
  sent_by text not null
);

ALTER TABLE cross_form ADD CONSTRAINT cross_form_pkey PRIMARY KEY (id);

ALTER TABLE cross_form ADD CONSTRAINT cross_form_plan_fkey FOREIGN KEY (plan) REFERENCES cross_plan(id);

ALTER TABLE cross_form ADD CONSTRAINT cross_form_scorer_fkey FOREIGN KEY (scorer) REFERENCES unit(id);

ALTER TABLE cross_form ADD CONSTRAINT cross_form_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

CREATE UNIQUE INDEX cross_form_pair ON public.cross_form USING btree (plan, unit, scorer);

CREATE TABLE cross_plan (
  id text not null,
  version bigint not null,
  round text not null,
  stage text not null,
  lines text not null,
  way text not null,
  each bigint not null,
  seed text not null,
  last bigint not null,
  named bigint not null,
  hidden bigint not null,
  begun bigint not null,
  closed bigint not null
);

ALTER TABLE cross_plan ADD CONSTRAINT cross_plan_pkey PRIMARY KEY (id);

ALTER TABLE cross_plan ADD CONSTRAINT cross_plan_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

CREATE UNIQUE INDEX cross_plan_round ON public.cross_plan USING btree (round);

CREATE TABLE cross_score (
  id text not null,
  form text not null,
  line text not null,
  points text not null,
  reason text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE cross_score ADD CONSTRAINT cross_score_form_fkey FOREIGN KEY (form) REFERENCES cross_form(id);

ALTER TABLE cross_score ADD CONSTRAINT cross_score_pkey PRIMARY KEY (id);

CREATE UNIQUE INDEX cross_score_line ON public.cross_score USING btree (form, line);

CREATE TABLE draft (
  account text not null,
  form text not null,
  field text not null,
  value text not null,
  version bigint not null,
  at bigint not null
);

ALTER TABLE draft ADD CONSTRAINT draft_account_fkey FOREIGN KEY (account) REFERENCES account(id);

ALTER TABLE draft ADD CONSTRAINT draft_pkey PRIMARY KEY (account, form, field);

CREATE INDEX draft_at ON public.draft USING btree (at);

CREATE TABLE erasure (
  id text not null,
  account text not null,
  why text not null,
  at bigint not null
);

ALTER TABLE erasure ADD CONSTRAINT erasure_pkey PRIMARY KEY (id);

CREATE TABLE factor (
  id text not null,
  key text not null,
  started bigint not null
);

ALTER TABLE factor ADD CONSTRAINT factor_id_fkey FOREIGN KEY (id) REFERENCES account(id);

ALTER TABLE factor ADD CONSTRAINT factor_pkey PRIMARY KEY (id);

CREATE TABLE factor_code (
  id text not null,
  account text not null,
  digest text not null
);

ALTER TABLE factor_code ADD CONSTRAINT factor_code_account_fkey FOREIGN KEY (account) REFERENCES factor(id);

ALTER TABLE factor_code ADD CONSTRAINT factor_code_pkey PRIMARY KEY (id);

CREATE INDEX factor_code_account ON public.factor_code USING btree (account);

CREATE TABLE factor_step (
  account text not null,
  step bigint not null
);

ALTER TABLE factor_step ADD CONSTRAINT factor_step_account_fkey FOREIGN KEY (account) REFERENCES account(id);

ALTER TABLE factor_step ADD CONSTRAINT factor_step_pkey PRIMARY KEY (account);

CREATE TABLE file (
  id text not null,
  version bigint not null,
  hash text not null,
  name text not null,
  kind text not null,
  size bigint not null,
  unit text not null,
  account text not null,
  at bigint not null,
  state text not null,
  why text not null
);

ALTER TABLE file ADD CONSTRAINT file_pkey PRIMARY KEY (id);

CREATE INDEX file_hash ON public.file USING btree (hash);

CREATE INDEX file_unit ON public.file USING btree (unit, hash);

CREATE TABLE log (
  seq bigint not null,
  at bigint not null,
  verb text not null,
  actor text not null,
  behalf text not null,
  object text not null,
  request text not null,
  touched text not null,
  body_hash bytea not null,
  macs text not null default ''::text,
  key_id text not null default ''::text,
  seal text not null default ''::text
);

ALTER TABLE log ADD CONSTRAINT log_pkey PRIMARY KEY (seq);

CREATE UNIQUE INDEX log_request ON public.log USING btree (request) WHERE (request <> ''::text);

CREATE TABLE log_body (
  seq bigint not null,
  salt bytea not null,
  body text not null
);

ALTER TABLE log_body ADD CONSTRAINT log_body_pkey PRIMARY KEY (seq);

ALTER TABLE log_body ADD CONSTRAINT log_body_seq_fkey FOREIGN KEY (seq) REFERENCES log(seq);

CREATE TABLE log_hash (
  at bigint not null,
  hash bytea not null
);

ALTER TABLE log_hash ADD CONSTRAINT log_hash_pkey PRIMARY KEY (at);

CREATE TABLE log_row (
  row_key text not null,
  seq bigint not null
);

ALTER TABLE log_row ADD CONSTRAINT log_row_pkey PRIMARY KEY (row_key, seq);

ALTER TABLE log_row ADD CONSTRAINT log_row_seq_fkey FOREIGN KEY (seq) REFERENCES log(seq);

CREATE TABLE mailbox (
  id text not null,
  version bigint not null,
  address text not null,
  choice text not null,
  lang text not null,
  confirmed bigint not null,
  secret text not null,
  ends bigint not null,
  asked bigint not null,
  asks bigint not null
);

ALTER TABLE mailbox ADD CONSTRAINT mailbox_id_fkey FOREIGN KEY (id) REFERENCES account(id);

ALTER TABLE mailbox ADD CONSTRAINT mailbox_pkey PRIMARY KEY (id);

CREATE TABLE notice (
  id text not null,
  account text not null,
  kind text not null,
  path text not null,
  day bigint not null,
  at bigint not null,
  state text not null,
  changed bigint not null,
  next bigint not null,
  tries bigint not null,
  lapses bigint not null
);

ALTER TABLE notice ADD CONSTRAINT notice_account_fkey FOREIGN KEY (account) REFERENCES account(id);

ALTER TABLE notice ADD CONSTRAINT notice_pkey PRIMARY KEY (id);

CREATE INDEX notice_account ON public.notice USING btree (account, at);

CREATE INDEX notice_day ON public.notice USING btree (day);

CREATE INDEX notice_state ON public.notice USING btree (state);

CREATE TABLE passkey (
  id text not null,
  account text not null,
  name text not null,
  site text not null,
  handle text not null,
  record text not null,
  started bigint not null
);

ALTER TABLE passkey ADD CONSTRAINT passkey_account_fkey FOREIGN KEY (account) REFERENCES account(id);

ALTER TABLE passkey ADD CONSTRAINT passkey_handle_key UNIQUE (handle);

ALTER TABLE passkey ADD CONSTRAINT passkey_pkey PRIMARY KEY (id);

CREATE INDEX passkey_account ON public.passkey USING btree (account);

CREATE TABLE passkey_use (
  passkey text not null,
  used bigint not null,
  counter bigint not null
);

ALTER TABLE passkey_use ADD CONSTRAINT passkey_use_pkey PRIMARY KEY (passkey);

CREATE TABLE person (
  id text not null,
  version bigint not null,
  code text not null,
  code_key text not null,
  name text not null
);

ALTER TABLE person ADD CONSTRAINT person_code_key_key UNIQUE (code_key);

ALTER TABLE person ADD CONSTRAINT person_pkey PRIMARY KEY (id);

CREATE TABLE person_post (
  id text not null,
  person text not null,
  unit text not null,
  title text not null,
  from_day bigint not null,
  to_day bigint
);

ALTER TABLE person_post ADD CONSTRAINT person_post_person_fkey FOREIGN KEY (person) REFERENCES person(id);

ALTER TABLE person_post ADD CONSTRAINT person_post_pkey PRIMARY KEY (id);

ALTER TABLE person_post ADD CONSTRAINT person_post_title_fkey FOREIGN KEY (title) REFERENCES post_title(id);

ALTER TABLE person_post ADD CONSTRAINT person_post_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

CREATE INDEX person_post_person ON public.person_post USING btree (person);

CREATE TABLE post_title (
  id text not null,
  version bigint not null,
  name text not null,
  name_key text not null
);

ALTER TABLE post_title ADD CONSTRAINT post_title_name_key_key UNIQUE (name_key);

ALTER TABLE post_title ADD CONSTRAINT post_title_pkey PRIMARY KEY (id);

CREATE TABLE register_issuer (
  id text not null,
  version bigint not null,
  superior text not null,
  name text not null,
  short text not null,
  place text not null,
  seal text not null,
  signer text not null,
  post text not null,
  split bigint not null,
  code bigint not null
);

ALTER TABLE register_issuer ADD CONSTRAINT register_issuer_id_fkey FOREIGN KEY (id) REFERENCES bloc_year(id);

ALTER TABLE register_issuer ADD CONSTRAINT register_issuer_pkey PRIMARY KEY (id);

CREATE TABLE register_paper (
  id text not null,
  version bigint not null,
  year text not null,
  round text not null,
  form text not null,
  name text not null,
  kind text not null,
  mark text not null,
  summary text not null,
  send_to text not null,
  state text not null,
  content text not null,
  checked text not null,
  draft text not null,
  signer text not null,
  post text not null,
  signed bigint,
  scan text not null,
  no bigint not null,
  series text not null,
  day bigint,
  file text not null,
  hash text not null,
  token text not null,
  code bigint not null,
  why text not null,
  made_by text not null,
  at bigint not null
);

ALTER TABLE register_paper ADD CONSTRAINT register_paper_pkey PRIMARY KEY (id);

ALTER TABLE register_paper ADD CONSTRAINT register_paper_token_key UNIQUE (token);

ALTER TABLE register_paper ADD CONSTRAINT register_paper_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

CREATE UNIQUE INDEX register_paper_no ON public.register_paper USING btree (year, series, no) WHERE (no > 0);

CREATE INDEX register_paper_year ON public.register_paper USING btree (year);

CREATE TABLE review_consent (
  id text not null,
  round text not null,
  level text not null,
  yes bigint not null,
  hash text not null,
  why text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE review_consent ADD CONSTRAINT review_consent_level_fkey FOREIGN KEY (level) REFERENCES review_level(id);

ALTER TABLE review_consent ADD CONSTRAINT review_consent_pkey PRIMARY KEY (id);

ALTER TABLE review_consent ADD CONSTRAINT review_consent_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

CREATE INDEX review_consent_round ON public.review_consent USING btree (round);

CREATE TABLE review_due (
  id text not null,
  round text not null,
  phase text not null,
  unit text not null,
  due bigint not null,
  why text not null
);

ALTER TABLE review_due ADD CONSTRAINT review_due_pkey PRIMARY KEY (id);

ALTER TABLE review_due ADD CONSTRAINT review_due_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

CREATE INDEX review_due_round ON public.review_due USING btree (round);

CREATE TABLE review_entry (
  id text not null,
  form text not null,
  no bigint not null,
  line text not null,
  lane text not null,
  points text not null,
  reason text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE review_entry ADD CONSTRAINT review_entry_form_fkey FOREIGN KEY (form) REFERENCES review_form(id);

ALTER TABLE review_entry ADD CONSTRAINT review_entry_pkey PRIMARY KEY (id);

CREATE INDEX review_entry_form ON public.review_entry USING btree (form);

CREATE TABLE review_figure (
  id text not null,
  form text not null,
  fact text not null,
  lane text not null,
  value text not null,
  note text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE review_figure ADD CONSTRAINT review_figure_form_fkey FOREIGN KEY (form) REFERENCES review_form(id);

ALTER TABLE review_figure ADD CONSTRAINT review_figure_pkey PRIMARY KEY (id);

CREATE INDEX review_figure_form ON public.review_figure USING btree (form);

CREATE TABLE review_form (
  id text not null,
  version bigint not null,
  round text not null,
  unit text not null,
  code text not null,
  kind text not null,
  name text not null,
  stage text not null,
  grace bigint not null,
  sent_at bigint not null,
  sent_by text not null,
  scan text not null,
  why text not null,
  due bigint
);

ALTER TABLE review_form ADD CONSTRAINT review_form_pkey PRIMARY KEY (id);

ALTER TABLE review_form ADD CONSTRAINT review_form_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

ALTER TABLE review_form ADD CONSTRAINT review_form_round_unit_key UNIQUE (round, unit);

ALTER TABLE review_form ADD CONSTRAINT review_form_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

CREATE TABLE review_interest (
  id text not null,
  round text not null,
  account text not null,
  unit text not null,
  removed bigint not null,
  why text not null,
  at bigint not null
);

ALTER TABLE review_interest ADD CONSTRAINT review_interest_pkey PRIMARY KEY (id);

ALTER TABLE review_interest ADD CONSTRAINT review_interest_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

CREATE INDEX review_interest_round ON public.review_interest USING btree (round);

CREATE TABLE review_level (
  id text not null,
  round text not null,
  no bigint not null,
  name text not null,
  unit text not null
);

ALTER TABLE review_level ADD CONSTRAINT review_level_pkey PRIMARY KEY (id);

ALTER TABLE review_level ADD CONSTRAINT review_level_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

CREATE INDEX review_level_round ON public.review_level USING btree (round);

CREATE TABLE review_line (
  id text not null,
  form text not null,
  code text not null,
  stand text not null,
  ask text not null,
  account text not null,
  at bigint not null,
  moved text not null,
  note text not null,
  answer text not null,
  objection text not null,
  objector text not null,
  objected bigint not null,
  answered bigint not null,
  reply text not null,
  replier text not null
);

ALTER TABLE review_line ADD CONSTRAINT review_line_form_fkey FOREIGN KEY (form) REFERENCES review_form(id);

ALTER TABLE review_line ADD CONSTRAINT review_line_pkey PRIMARY KEY (id);

CREATE INDEX review_line_form ON public.review_line USING btree (form);

CREATE TABLE review_nomination (
  id text not null,
  round text not null,
  quota text not null,
  unit text not null,
  why text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE review_nomination ADD CONSTRAINT review_nomination_pkey PRIMARY KEY (id);

ALTER TABLE review_nomination ADD CONSTRAINT review_nomination_quota_fkey FOREIGN KEY (quota) REFERENCES review_quota(id);

ALTER TABLE review_nomination ADD CONSTRAINT review_nomination_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

ALTER TABLE review_nomination ADD CONSTRAINT review_nomination_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

CREATE INDEX review_nomination_round ON public.review_nomination USING btree (round);

CREATE TABLE review_office (
  id text not null,
  round text not null,
  office text not null,
  unit text not null
);

ALTER TABLE review_office ADD CONSTRAINT review_office_pkey PRIMARY KEY (id);

ALTER TABLE review_office ADD CONSTRAINT review_office_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

ALTER TABLE review_office ADD CONSTRAINT review_office_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

CREATE INDEX review_office_round ON public.review_office USING btree (round);

CREATE TABLE review_proof (
  id text not null,
  form text not null,
  lines text not null,
  file text not null,
  link text not null,
  title text not null,
  account text not null,
  at bigint not null
);

ALTER TABLE review_proof ADD CONSTRAINT review_proof_form_fkey FOREIGN KEY (form) REFERENCES review_form(id);

ALTER TABLE review_proof ADD CONSTRAINT review_proof_pkey PRIMARY KEY (id);

CREATE INDEX review_proof_file ON public.review_proof USING btree (file);

CREATE INDEX review_proof_form ON public.review_proof USING btree (form);

CREATE TABLE review_quota (
  id text not null,
  round text not null,
  award text not null,
  grade text not null,
  most bigint not null,
  share bigint not null,
  base text not null
);

ALTER TABLE review_quota ADD CONSTRAINT review_quota_pkey PRIMARY KEY (id);

ALTER TABLE review_quota ADD CONSTRAINT review_quota_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

CREATE INDEX review_quota_round ON public.review_quota USING btree (round);

CREATE TABLE review_result (
  id text not null,
  round text not null,
  no bigint not null,
  at bigint not null,
  why text not null,
  hash text not null,
  body text not null,
  number text not null default ''::text,
  decided bigint
);

ALTER TABLE review_result ADD CONSTRAINT review_result_pkey PRIMARY KEY (id);

ALTER TABLE review_result ADD CONSTRAINT review_result_round_fkey FOREIGN KEY (round) REFERENCES review_round(id);

ALTER TABLE review_result ADD CONSTRAINT review_result_round_no_key UNIQUE (round, no);

CREATE TABLE review_round (
  id text not null,
  version bigint not null,
  year text not null,
  period text not null,
  edition text not null,
  phase text not null,
  grace bigint not null,
  number text not null,
  decided bigint,
  file text not null,
  published bigint not null,
  times bigint not null,
  object_to bigint,
  auto bigint not null default 0,
  rules bigint not null default 0
);

ALTER TABLE review_round ADD CONSTRAINT review_round_edition_fkey FOREIGN KEY (edition) REFERENCES sheet_edition(id);

ALTER TABLE review_round ADD CONSTRAINT review_round_pkey PRIMARY KEY (id);

ALTER TABLE review_round ADD CONSTRAINT review_round_year_fkey FOREIGN KEY (year) REFERENCES bloc_year(id);

ALTER TABLE review_round ADD CONSTRAINT review_round_year_period_key UNIQUE (year, period);

CREATE TABLE review_sending (
  id text not null,
  form text not null,
  no bigint not null,
  at bigint not null,
  account text not null,
  scan text not null,
  hash text not null,
  body text not null
);

ALTER TABLE review_sending ADD CONSTRAINT review_sending_form_fkey FOREIGN KEY (form) REFERENCES review_form(id);

ALTER TABLE review_sending ADD CONSTRAINT review_sending_form_no_key UNIQUE (form, no);

ALTER TABLE review_sending ADD CONSTRAINT review_sending_pkey PRIMARY KEY (id);

CREATE TABLE session (
  id text not null,
  account text not null,
  device text not null,
  started bigint not null,
  seen bigint not null,
  proved bigint not null,
  mac text not null default ''::text
);

ALTER TABLE session ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES account(id);

ALTER TABLE session ADD CONSTRAINT session_pkey PRIMARY KEY (id);

CREATE INDEX session_account ON public.session USING btree (account);

CREATE TABLE session_end (
  id text not null,
  account text not null,
  why text not null,
  who text not null,
  at bigint not null
);

ALTER TABLE session_end ADD CONSTRAINT session_end_pkey PRIMARY KEY (id);

CREATE INDEX session_end_at ON public.session_end USING btree (at);

CREATE TABLE sheet_comment (
  id text not null,
  edition text not null,
  line text not null,
  unit text not null,
  account text not null,
  text text not null,
  at bigint not null,
  answer text not null
);

ALTER TABLE sheet_comment ADD CONSTRAINT sheet_comment_edition_fkey FOREIGN KEY (edition) REFERENCES sheet_edition(id);

ALTER TABLE sheet_comment ADD CONSTRAINT sheet_comment_pkey PRIMARY KEY (id);

CREATE INDEX sheet_comment_edition ON public.sheet_comment USING btree (edition);

CREATE TABLE sheet_edition (
  id text not null,
  version bigint not null,
  bloc text not null,
  code text not null,
  no bigint not null,
  year bigint not null,
  title text not null,
  state text not null,
  text text not null,
  was text not null,
  number text not null,
  issuer text not null,
  issued bigint,
  from_day bigint,
  changed text not null
);

ALTER TABLE sheet_edition ADD CONSTRAINT sheet_edition_pkey PRIMARY KEY (id);

CREATE TABLE signin (
  id text not null,
  day bigint not null,
  account text not null,
  what text not null,
  address text not null,
  device text not null,
  at bigint not null
);

ALTER TABLE signin ADD CONSTRAINT signin_pkey PRIMARY KEY (id);

CREATE INDEX signin_account ON public.signin USING btree (account, id);

CREATE INDEX signin_on ON public.signin USING btree (day, account);

CREATE TABLE signin_day (
  id text not null,
  held bigint not null,
  hash text not null
);

ALTER TABLE signin_day ADD CONSTRAINT signin_day_pkey PRIMARY KEY (id);

CREATE TABLE signin_failure (
  login_key text not null,
  failures bigint not null,
  last_at bigint not null
);

ALTER TABLE signin_failure ADD CONSTRAINT signin_failure_pkey PRIMARY KEY (login_key);

CREATE TABLE signin_hour (
  hour bigint not null,
  refused bigint not null,
  more bigint not null
);

ALTER TABLE signin_hour ADD CONSTRAINT signin_hour_pkey PRIMARY KEY (hour);

CREATE TABLE sso_link (
  id text not null,
  account text not null,
  issuer text not null,
  subject text not null,
  maker text not null,
  started bigint not null
);

ALTER TABLE sso_link ADD CONSTRAINT sso_link_account_fkey FOREIGN KEY (account) REFERENCES account(id);

ALTER TABLE sso_link ADD CONSTRAINT sso_link_account_issuer_key UNIQUE (account, issuer);

ALTER TABLE sso_link ADD CONSTRAINT sso_link_issuer_subject_key UNIQUE (issuer, subject);

ALTER TABLE sso_link ADD CONSTRAINT sso_link_pkey PRIMARY KEY (id);

CREATE TABLE unit (
  id text not null,
  version bigint not null,
  code text not null,
  code_key text not null,
  parent text not null,
  kind text not null,
  opened bigint not null,
  closed bigint
);

ALTER TABLE unit ADD CONSTRAINT unit_code_key_key UNIQUE (code_key);

ALTER TABLE unit ADD CONSTRAINT unit_pkey PRIMARY KEY (id);

CREATE TABLE unit_from (
  id text not null,
  unit text not null,
  origin text not null
);

ALTER TABLE unit_from ADD CONSTRAINT unit_from_origin_fkey FOREIGN KEY (origin) REFERENCES unit(id);

ALTER TABLE unit_from ADD CONSTRAINT unit_from_pkey PRIMARY KEY (id);

ALTER TABLE unit_from ADD CONSTRAINT unit_from_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

CREATE INDEX unit_from_unit ON public.unit_from USING btree (unit);

CREATE TABLE unit_name (
  id text not null,
  unit text not null,
  from_day bigint not null,
  name text not null,
  name_key text not null
);

ALTER TABLE unit_name ADD CONSTRAINT unit_name_pkey PRIMARY KEY (id);

ALTER TABLE unit_name ADD CONSTRAINT unit_name_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id);

ALTER TABLE unit_name ADD CONSTRAINT unit_name_unit_from_day_key UNIQUE (unit, from_day);
