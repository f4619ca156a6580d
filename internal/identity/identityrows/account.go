package identityrows

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"time"
	"unicode/utf8"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/store"
	"thidua/internal/vn"
	"thidua/internal/words"
)

var _ identity.Store = (*Rows)(nil)

const accountColumns = `id, version, login, name, unit, hash, code, code_ends, disabled, person,
	(select count(*) from factor where factor.id = account.id)`

// Account returns an account with its roles.
func (s *Rows) Account(ctx context.Context, id string) (*identity.Account, error) {
	return s.oneAccount(ctx, `select `+accountColumns+` from account where id = $1`, id)
}

// AccountByLogin returns the account of that login.
func (s *Rows) AccountByLogin(ctx context.Context, login string) (*identity.Account, error) {
	return s.oneAccount(ctx, `select `+accountColumns+` from account where login_key = $1`, vn.Key(login))
}

func (s *Rows) oneAccount(ctx context.Context, query, arg string) (*identity.Account, error) {
	a, err := scanAccount(s.From(ctx).QueryRowContext(ctx, query, arg))
	if err != nil {
		return nil, s.Mapped(err, "")
	}
	return a, s.roles(ctx, map[string]*identity.Account{a.ID: a}, a.ID)
}

// Accounts returns all accounts by login.
func (s *Rows) Accounts(ctx context.Context) ([]*identity.Account, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `select `+accountColumns+` from account order by login_key`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*identity.Account
	all := map[string]*identity.Account{}
	for rows.Next() {
		a, err := scanAccount(rows)
		if err != nil {
			return nil, err
		}
		all[a.ID] = a
		out = append(out, a)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	return out, s.roles(ctx, all, "")
}

func scanAccount(row interface{ Scan(to ...any) error }) (*identity.Account, error) {
	var a identity.Account
	var disabled, factors int64
	err := row.Scan(
		&a.ID, &a.Version, &a.Login, &a.Name, &a.Unit, &a.Hash, &a.Code, &a.CodeEnds, &disabled, &a.Person, &factors,
	)
	a.Disabled, a.Factor = disabled != 0, factors != 0
	return &a, err
}

// roles fills in the roles of the accounts; only limits it to one of them.
func (s *Rows) roles(ctx context.Context, all map[string]*identity.Account, only string) error {
	rows, err := s.Parts(ctx, `select account, role, unit, from_day, to_day from account_role`, "account", "id", only)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var account string
		var g identity.Grant
		var from, to sql.NullInt64
		if err := rows.Scan(&account, &g.Role, &g.Unit, &from, &to); err != nil {
			return err
		}
		g.From, g.To = store.DayOf(from), store.DayOf(to)
		if a := all[account]; a != nil {
			a.Grants = append(a.Grants, g)
		}
	}
	return rows.Err()
}

// AddAccount adds an account with its roles.
func (s *Rows) AddAccount(ctx context.Context, a *identity.Account) error {
	_, err := s.Put(ctx, "account", a.ID, `
		insert into account (id, version, login, login_key, name, unit, hash, code, code_ends, disabled, person)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		a.ID, a.Version, a.Login, vn.Key(
			a.Login,
		), a.Name, a.Unit, a.Hash, a.Code, a.CodeEnds, store.Bit(a.Disabled), a.Person)
	if err != nil {
		return s.Mapped(err, a.Login)
	}
	return s.PutParts(ctx, nil, grantRows(a))
}

// grantRows are the rows of the roles of an account. A role has no identity of its own, so its place is its id.
func grantRows(a *identity.Account) []store.Row {
	var out []store.Row
	for i, g := range a.Grants {
		out = append(
			out,
			store.Part(
				"account_role", a.ID+"/"+strconv.Itoa(i), a.ID, string(g.Role), g.Unit, store.NullDay(g.From), store.NullDay(g.To),
			),
		)
	}
	return out
}

// ChangeAccount replaces an account of the same version by the given one with the next version. The login stays.
func (s *Rows) ChangeAccount(ctx context.Context, a *identity.Account) error {
	old, err := s.Account(ctx, a.ID)
	if err != nil {
		return err
	}
	n, err := s.Put(ctx, "account", a.ID, `
		update account
		set version = version + 1, name = $3, unit = $4, hash = $5, code = $6, code_ends = $7, disabled = $8, person = $9
		where id = $1 and version = $2`,
		a.ID, a.Version, a.Name, a.Unit, a.Hash, a.Code, a.CodeEnds, store.Bit(a.Disabled), a.Person)
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, words.M("store.stale"))
	}
	if err != nil {
		return err
	}
	a.Version++
	return s.PutParts(ctx, grantRows(old), grantRows(a))
}

// Failures returns how often signing in failed in a row under a login, and when last.
func (s *Rows) Failures(ctx context.Context, login string) (int, time.Time, error) {
	var n int
	var last int64
	err := s.From(ctx).QueryRowContext(
		ctx, `select failures, last_at from signin_failure where login_key = $1`, vn.Key(login),
	).Scan(
		&n, &last,
	)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, time.Time{}, nil
	}
	return n, time.UnixMicro(last).UTC(), err
}

// ForgiveFailure takes one failure back.
func (s *Rows) ForgiveFailure(ctx context.Context, login string, before time.Time) error {
	return s.AsideExec(
		ctx, `update signin_failure set failures = failures - 1, last_at = $2 where login_key = $1 and failures > 0`,
		vn.Key(login), store.Micros(before),
	)
}

// ForgetFailures forgets what failed under a login and in the browsers that are known for it.
func (s *Rows) ForgetFailures(ctx context.Context, login string) error {
	key := vn.Key(login)
	n := utf8.RuneCountInString(key)
	return s.AsideExec(ctx, `
		delete from signin_failure
		where login_key = $1 or substr(login_key, 1, $2) = $1 and length(login_key) = $3`,
		key, n, n+identity.Browser)
}

// SetFailures keeps how often signing in failed in a row. It is no act: nobody has signed in yet.
func (s *Rows) SetFailures(ctx context.Context, login string, n int, last time.Time) error {
	if n == 0 {
		return s.AsideExec(ctx, `delete from signin_failure where login_key = $1`, vn.Key(login))
	}
	return s.AsideExec(ctx, `
		insert into signin_failure (login_key, failures, last_at) values ($1, $2, $3)
		on conflict (login_key) do update set failures = excluded.failures, last_at = excluded.last_at`,
		vn.Key(login), n, store.Micros(last))
}
