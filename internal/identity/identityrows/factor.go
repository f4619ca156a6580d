package identityrows

import (
	"context"
	"database/sql"
	"strconv"
	"time"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/store"
	"thidua/internal/vn"
	"thidua/internal/words"
)

var _ identity.FactorStore = (*Rows)(nil)

// Factor returns the second factor of an account.
func (s *Rows) Factor(ctx context.Context, account string) (*identity.Factor, error) {
	f := &identity.Factor{Account: account}
	var started int64
	err := s.From(ctx).QueryRowContext(ctx, `select key, started from factor where id = $1`, account).Scan(
		&f.Key, &started,
	)
	if err != nil {
		return nil, s.Mapped(err, "")
	}
	f.Started = store.Moment(started)
	rows, err := s.From(ctx).QueryContext(ctx, `select digest from factor_code where account = $1 order by id`, account)
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
func (s *Rows) AddFactor(ctx context.Context, f *identity.Factor) error {
	_, err := s.Put(
		ctx, "factor", f.Account, `insert into factor (id, key, started) values ($1, $2, $3)`, f.Account, f.Key,
		store.Micros(f.Started),
	)
	if err != nil {
		return s.Mapped(err, f.Account)
	}
	return s.PutParts(ctx, nil, codeRows(f))
}

// SetCodes replaces the recovery codes of the account's factor.
func (s *Rows) SetCodes(ctx context.Context, f *identity.Factor) error {
	old, err := s.Factor(ctx, f.Account)
	if err != nil {
		return err
	}
	return s.PutParts(ctx, codeRows(old), codeRows(f))
}

// codeRows are the rows of the recovery codes, each at its place on the printed list.
func codeRows(f *identity.Factor) []store.Row {
	var out []store.Row
	for i, digest := range f.Codes {
		out = append(out, store.Part("factor_code", codeID(f.Account, i), f.Account, digest))
	}
	return out
}

func codeID(account string, place int) string { return account + "/" + strconv.Itoa(place) }

// UseCode empties the place of a recovery code.
func (s *Rows) UseCode(ctx context.Context, account string, place int, digest string) error {
	id := codeID(account, place)
	n, err := s.Put(ctx, "factor_code", id, `update factor_code set digest = '' where id = $1 and digest = $2`, id, digest)
	if err == nil && n == 0 {
		err = fault.New(fault.NotFound, words.M("store.notfound"))
	}
	return err
}

// DropFactor removes the second factor of an account with its codes.
func (s *Rows) DropFactor(ctx context.Context, account string) error {
	old, err := s.Factor(ctx, account)
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := s.PutParts(ctx, codeRows(old), nil); err != nil {
		return err
	}
	_, err = s.Put(ctx, "factor", account, `delete from factor where id = $1`, account)
	return err
}

// UseStep notes that the code of a step of time was taken, and says whether it is later than any before. Nobody's act.
func (s *Rows) UseStep(ctx context.Context, account string, step int64) (later bool, err error) {
	return s.asideTold(ctx, `
		insert into factor_step (account, step) values ($1, $2)
		on conflict (account) do update set step = excluded.step where factor_step.step < excluded.step`, account, step)
}

// CountFailure raises the number of failures of a login by one, where it still is what the caller saw. Nobody's act.
func (s *Rows) CountFailure(ctx context.Context, login string, was int, at time.Time) (counted bool, err error) {
	return s.asideTold(ctx, `
		insert into signin_failure (login_key, failures, last_at) values ($1, $2, $3)
		on conflict (login_key) do update set failures = excluded.failures, last_at = excluded.last_at
		where signin_failure.failures = excluded.failures - 1`, vn.Key(login), was+1, store.Micros(at))
}

// asideTold is asideExec that says whether a row was written.
func (s *Rows) asideTold(ctx context.Context, query string, args ...any) (written bool, err error) {
	err = s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
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
