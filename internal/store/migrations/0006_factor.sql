-- +goose Up
-- The second factor of an account: the key that its owner's phone holds too, sealed, and the recovery codes that are left.
create table factor (
  id      text primary key references account (id),
  key     text not null,
  started bigint not null
);

create table factor_code (
  id      text primary key,
  account text not null references factor (id),
  digest  text not null
);

create index factor_code_account on factor_code (account);

-- The last step of time whose code was taken, so that none is taken twice. Signing in is no act, so it is not in the log.
create table factor_step (
  account text primary key references account (id),
  step    bigint not null
);
