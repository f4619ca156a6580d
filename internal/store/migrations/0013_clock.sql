-- +goose Up
alter table review_round add column auto bigint not null default 0;
