package identityrows

import (
	"context"
	"database/sql"
	"time"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/store"
	"thidua/internal/words"
)

var _ identity.PasskeyStore = (*Rows)(nil)

// Passkeys returns the passkeys of an account, the oldest first.
func (s *Rows) Passkeys(ctx context.Context, account string) ([]*identity.Passkey, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select p.id, p.account, p.name, p.site, p.handle, p.record, p.started, u.used, u.counter
		from passkey p left join passkey_use u on u.passkey = p.id
		where p.account = $1
		order by p.started, p.id`, account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*identity.Passkey
	for rows.Next() {
		var p identity.Passkey
		var started int64
		var used, counter sql.NullInt64
		if err := rows.Scan(
			&p.ID, &p.Account, &p.Name, &p.Site, &p.Handle, &p.Record, &started, &used, &counter,
		); err != nil {
			return nil, err
		}
		p.Started, p.Counter = store.Moment(started), counter.Int64
		if used.Valid {
			p.Used = store.Moment(used.Int64)
		}
		out = append(out, &p)
	}
	return out, rows.Err()
}

// AddPasskey adds a passkey.
func (s *Rows) AddPasskey(ctx context.Context, p *identity.Passkey) error {
	_, err := s.Put(ctx, "passkey", p.ID, `
		insert into passkey (id, account, name, site, handle, record, started) values ($1, $2, $3, $4, $5, $6, $7)`,
		p.ID, p.Account, p.Name, p.Site, p.Handle, p.Record, store.Micros(p.Started))
	return s.Unknown(err, p.Name)
}

// DropPasskey removes a passkey of an account.
func (s *Rows) DropPasskey(ctx context.Context, account, id string) error {
	n, err := s.Put(ctx, "passkey", id, `delete from passkey where id = $1 and account = $2`, id, account)
	if err == nil && n == 0 {
		err = fault.New(fault.NotFound, words.M("store.notfound"))
	}
	if err != nil {
		return err
	}
	return s.AsideExec(ctx, `delete from passkey_use where passkey = $1`, id)
}

// UsePasskey notes that a passkey signed somebody in. Nobody's act.
func (s *Rows) UsePasskey(ctx context.Context, id string, counter int64, at time.Time) error {
	return s.AsideExec(ctx, `
		insert into passkey_use (passkey, used, counter) values ($1, $2, $3)
		on conflict (passkey) do update set used = excluded.used, counter = excluded.counter`, id, store.Micros(at), counter)
}
