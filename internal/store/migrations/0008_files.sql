-- +goose Up
-- What is known of a file; its content lies elsewhere under its hash. Unit and account may be of the program itself, so nothing is
-- referred to.
create table file (
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

create index file_unit on file (unit, hash);
