-- +goose Up
-- Sessions and drafts are nobody's acts and not in the log.
create table session (
  id      text primary key,
  account text not null references account (id),
  device  text not null,
  started bigint not null,
  seen    bigint not null,
  proved  bigint not null
);

create index session_account on session (account);

create table draft (
  account text not null references account (id),
  form    text not null,
  field   text not null,
  value   text not null,
  version bigint not null,
  at      bigint not null,
  primary key (account, form, field)
);

create index draft_at on draft (at);
