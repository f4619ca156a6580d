-- +goose Up
-- What nobody can make who has the database and not the key of the site: for each row that an act wrote, a keyed hash of it as it was
-- left, one a line beside touched, so that it can be checked also when the body was erased; which key; and the seal of the entry, over the
-- seal before it.
alter table log add column macs text not null default '';
alter table log add column key_id text not null default '';
alter table log add column seal text not null default '';

-- Who asks that the body of an entry be erased: it is done when a second person agrees. id is the number of the entry.
create table erasure (
  id      text primary key,
  account text not null,
  why     text not null,
  at      bigint not null
);

-- A session whose row was made by other hands is none.
alter table session add column mac text not null default '';

-- Sign-ins, refusals, sign-outs and ended sessions of the last days: nobody's acts. Their hash enters the log once a day (signin_day).
create table signin (
  id      text primary key,
  day     bigint not null,
  account text not null,
  what    text not null,
  address text not null,
  device  text not null,
  at      bigint not null
);

create index signin_account on signin (account, id);
create index signin_on on signin (day, account);

-- What is only counted, by the hour: refusals under a name that nobody has, and what is more than a day keeps of one account.
create table signin_hour (
  hour    bigint primary key,
  refused bigint not null,
  more    bigint not null
);

create table signin_day (
  id   text primary key,
  held bigint not null,
  hash text not null
);
