-- +goose Up
-- Where a person wants mail, and which. "id" is that of the account.
create table mailbox (
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

-- What people were told, and what became of its mail. It is nobody's act and not in the log; "id" says what it is about, so that nothing is
-- noted twice.
create table notice (
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

create index notice_account on notice (account, at);
create index notice_state on notice (state);
create index notice_day on notice (day);
