-- +goose Up
create table account (
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
);

create table account_role (
  id       text primary key,
  account  text not null references account (id),
  role     text not null,
  unit     text not null,
  from_day bigint,
  to_day   bigint
);

-- Failed attempts in a row, by login, whether there is such an account or not. No act, so not in the log.
create table signin_failure (
  login_key text primary key,
  failures  bigint not null,
  last_at   bigint not null
);
