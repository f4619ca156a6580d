-- +goose Up
-- Keys on devices that sign somebody in. Only their public half is here.
create table passkey (
  id      text primary key,
  account text not null references account (id),
  name    text not null,
  site    text not null,
  handle  text not null unique,
  record  text not null,
  started bigint not null
);

create index passkey_account on passkey (account);

-- When a key was last used, and how often it says that it was. Signing in is no act, so it is not in the log.
create table passkey_use (
  passkey text primary key,
  used    bigint not null,
  counter bigint not null
);
