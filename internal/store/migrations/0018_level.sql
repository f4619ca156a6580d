-- +goose Up
-- Levels of agreement above the table of a bloc, and what each said of the result as it stood.
create table review_level (
  id    text primary key,
  round text not null references review_round (id),
  no    bigint not null,
  name  text not null,
  unit  text not null
);

create index review_level_round on review_level (round);

create table review_consent (
  id      text primary key,
  round   text not null references review_round (id),
  level   text not null references review_level (id),
  yes     bigint not null,
  hash    text not null,
  why     text not null,
  account text not null,
  at      bigint not null
);

create index review_consent_round on review_consent (round);
