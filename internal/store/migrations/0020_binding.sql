-- +goose Up
-- Each sending of a score form is a signature: its points, total and account as they stood, with their hash, one after the other.
create table review_sending (
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

-- The version of the engine's rules by which a round is scored; 0, the first, is that of all rounds opened before there were versions.
alter table review_round add column rules bigint not null default 0;

-- A result keeps the decision by which it was published: a later one of the same round has another.
alter table review_result add column number text not null default '';
alter table review_result add column decided bigint;

-- What was left open when a year was closed, with the reason for each.
create table bloc_carry (
  id      text primary key,
  year    text not null references bloc_year (id),
  item    text not null,
  title   text not null,
  why     text not null,
  account text not null,
  at      bigint not null
);

create index bloc_carry_year on bloc_carry (year);

-- Who wants a closed year opened again, where head and deputy unit have to agree to that.
alter table bloc_year add column asked_unit text not null default '';
alter table bloc_year add column asked_by text not null default '';
alter table bloc_year add column asked_why text not null default '';
alter table bloc_year add column asked_at bigint not null default 0;
