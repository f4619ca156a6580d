-- +goose Up
create table unit (
  id       text primary key,
  version  bigint not null,
  code     text not null,
  code_key text not null unique,
  parent   text not null,
  kind     text not null,
  opened   bigint not null,
  closed   bigint
);

create table unit_name (
  id       text primary key,
  unit     text not null references unit (id),
  from_day bigint not null,
  name     text not null,
  name_key text not null,
  unique (unit, from_day)
);

create table unit_from (
  id     text primary key,
  unit   text not null references unit (id),
  origin text not null references unit (id)
);

-- The log: one row an act. What can name a person stands in log_body and may be erased; the row keeps its digest, and in "touched"
-- the rows that the act wrote, so that it is known which rows an erased entry cannot vouch for any more.
create table log (
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

create unique index log_request on log (request) where request <> '';

-- The rows that an act wrote, once more, to find the history of a row without reading the whole log.
create table log_row (
  row_key text not null,
  seq     bigint not null references log (seq),
  primary key (row_key, seq)
);

create table log_body (
  seq  bigint primary key references log (seq),
  salt bytea not null,
  body text not null
);

-- The stored hashes of the Merkle tree over the log, by their index (golang.org/x/mod/sumdb/tlog).
create table log_hash (
  at   bigint primary key,
  hash bytea not null
);
