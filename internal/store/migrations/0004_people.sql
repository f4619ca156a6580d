-- +goose Up
-- A job label stands here once; posts refer to it.
create table post_title (
  id       text primary key,
  version  bigint not null,
  name     text not null,
  name_key text not null unique
);

create table person (
  id       text primary key,
  version  bigint not null,
  code     text not null,
  code_key text not null unique,
  name     text not null
);

create table person_post (
  id       text primary key,
  person   text not null references person (id),
  unit     text not null references unit (id),
  title    text not null references post_title (id),
  from_day bigint not null,
  to_day   bigint
);

create index person_post_person on person_post (person);

-- Who an account belongs to, "" for nobody known. No released program could make an account before this, so no entry of a log lacks it.
alter table account add column person text not null default '';
