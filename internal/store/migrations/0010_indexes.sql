-- +goose Up
create index account_role_account on account_role (account);

create index unit_from_unit on unit_from (unit);
