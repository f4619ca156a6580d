-- +goose Up
-- Why a session was ended by something else than its owner's signing out: the browser that still holds its secret is told. As sessions
-- themselves it is nobody's act and stands in no log.
create table session_end (
  id      text primary key,
  account text not null,
  why     text not null,
  who     text not null,
  at      bigint not null
);

create index session_end_at on session_end (at);
