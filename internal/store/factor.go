package store

import (
	"context"
	"database/sql"
	"strconv"
	"time"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/vn"
	"thidua/internal/words"
)

var _ identity.FactorStore = (*Store)(nil)

// Factor returns the second factor of an account.
func (s *Store) Factor(ctx context.Context, account string) (*identity.Factor, error) {
	f := &identity.Factor{Account: account}
	var started int64
	err := s.from(ctx).QueryRowContext(ctx, `select key, started from factor where id = $1`, account).Scan(&f.Key, &started)
	if err != nil {
		return nil, s.mapped(err, "")
	}
	f.Started = moment(started)
	rows, err := s.from(ctx).QueryContext(ctx, `select digest from factor_code where account = $1 order by id`, account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var digest string
		if err := rows.Scan(&digest); err != nil {
			return nil, err
		}
		f.Codes = append(f.Codes, digest)
	}
	return f, rows.Err()
}

// AddFactor adds the second factor of an account.
func (s *Store) AddFactor(ctx context.Context, f *identity.Factor) error {
	_, err := s.put(ctx, "factor", f.Account, `insert into factor (id, key, started) values ($1, $2, $3)`, f.Account, f.Key, micros(f.Started))
	if err != nil {
		return s.mapped(err, f.Account)
	}
	return s.putParts(ctx, nil, codeRows(f))
}

// SetCodes replaces the recovery codes of the account's factor.
func (s *Store) SetCodes(ctx context.Context, f *identity.Factor) error {
	old, err := s.Factor(ctx, f.Account)
	if err != nil {
		return err
	}
	return s.putParts(ctx, codeRows(old), codeRows(f))
}

// codeRows are the rows of the recovery codes, each at its place on the printed list.
func codeRows(f *identity.Factor) []row {
	var out []row
	for i, digest := range f.Codes {
		out = append(out, row{"factor_code", codeID(f.Account, i), []any{f.Account, digest}})
	}
	return out
}

func codeID(account string, place int) string { return account + "/" + strconv.Itoa(place) }

// UseCode empties the place of a recovery code.
func (s *Store) UseCode(ctx context.Context, account string, place int, digest string) error {
	id := codeID(account, place)
	n, err := s.put(ctx, "factor_code", id, `update factor_code set digest = '' where id = $1 and digest = $2`, id, digest)
	if err == nil && n == 0 {
		err = fault.New(fault.NotFound, words.M("store.notfound"))
	}
	return err
}

// DropFactor removes the second factor of an account with its codes.
func (s *Store) DropFactor(ctx context.Context, account string) error {
	old, err := s.Factor(ctx, account)
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := s.putParts(ctx, codeRows(old), nil); err != nil {
		return err
	}
	_, err = s.put(ctx, "factor", account, `delete from factor where id = $1`, account)
	return err
}

// UseStep notes that the code of a step of time was taken, and says whether it is later than any before. Nobody's act.
func (s *Store) UseStep(ctx context.Context, account string, step int64) (later bool, err error) {
	return s.asideTold(ctx, `
		insert into factor_step (account, step) values ($1, $2)
		on conflict (account) do update set step = excluded.step where factor_step.step < excluded.step`, account, step)
}

// CountFailure raises the number of failures of a login by one, where it still is what the caller saw. Nobody's act.
func (s *Store) CountFailure(ctx context.Context, login string, was int, at time.Time) (counted bool, err error) {
	return s.asideTold(ctx, `
		insert into signin_failure (login_key, failures, last_at) values ($1, $2, $3)
		on conflict (login_key) do update set failures = excluded.failures, last_at = excluded.last_at
		where signin_failure.failures = excluded.failures - 1`, vn.Key(login), was+1, micros(at))
}

// asideTold is asideExec that says whether a row was written.
func (s *Store) asideTold(ctx context.Context, query string, args ...any) (written bool, err error) {
	err = s.aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		res, err := q.ExecContext(ctx, query, args...)
		if err != nil {
			return err
		}
		n, err := res.RowsAffected()
		written = n > 0
		return err
	})
	return written, err
}
