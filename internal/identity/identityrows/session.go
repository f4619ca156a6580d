package identityrows

import (
	"context"
	"crypto/hmac"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"thidua/internal/identity"
	"thidua/internal/store"
)

var _ identity.SessionStore = (*Rows)(nil)

const sessionColumns = `id, account, device, started, seen, proved, mac`

// scanSession reads a session. One whose row is not as this program wrote it is none.
func (s *Rows) scanSession(row interface{ Scan(to ...any) error }) (*identity.Session, error) {
	var n identity.Session
	var started, seen, proved int64
	var mac string
	if err := row.Scan(&n.ID, &n.Account, &n.Device, &started, &seen, &proved, &mac); err != nil {
		return nil, err
	}
	n.Started, n.Seen = store.Moment(started), store.Moment(seen)
	if proved != 0 {
		n.Proved = store.Moment(proved)
	}
	if !hmac.Equal([]byte(mac), []byte(s.sessionMac(&n))) {
		return nil, sql.ErrNoRows
	}
	return &n, nil
}

// sessionMac is the keyed hash of a session's row: who can write into the database and has not the key makes no
// session.
func (s *Rows) sessionMac(n *identity.Session) string {
	times := fmt.Sprint(store.Micros(n.Started), store.Micros(n.Seen), proved(n))
	return s.SessionMac(n.ID, n.Account, n.Device, times)
}

// Session returns a session.
func (s *Rows) Session(ctx context.Context, id string) (*identity.Session, error) {
	n, err := s.scanSession(s.From(ctx).QueryRowContext(ctx, `select `+sessionColumns+` from session where id = $1`, id))
	return n, s.Mapped(err, "")
}

// Sessions returns the sessions of an account, the newest first.
func (s *Rows) Sessions(ctx context.Context, account string) ([]*identity.Session, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select `+sessionColumns+` from session where account = $1 order by started desc, id`, account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*identity.Session
	for rows.Next() {
		n, err := s.scanSession(rows)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, rows.Err()
}

// AddSession adds a session. A session is no act.
func (s *Rows) AddSession(ctx context.Context, n *identity.Session) error {
	return s.AsideExec(ctx, `insert into session (`+sessionColumns+`) values ($1, $2, $3, $4, $5, $6, $7)`,
		n.ID, n.Account, n.Device, store.Micros(n.Started), store.Micros(n.Seen), proved(n), s.sessionMac(n))
}

// TouchSession writes when a session was seen and proved.
func (s *Rows) TouchSession(ctx context.Context, n *identity.Session) error {
	return s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		res, err := q.ExecContext(ctx, `
			update session set seen = $2, proved = $3, mac = $4 where id = $1 and seen <= $2 and proved <= $3`,
			n.ID, store.Micros(n.Seen), proved(n), s.sessionMac(n))
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n > 0 {
			return err
		}
		var there string // ended meanwhile, or seen later by another request, which is not undone
		return s.Mapped(q.QueryRowContext(ctx, `select id from session where id = $1`, n.ID).Scan(&there), "")
	})
}

// proved is when the session was proved, 0 while its second step is due.
func proved(n *identity.Session) int64 {
	if n.Proved.IsZero() {
		return 0
	}
	return store.Micros(n.Proved)
}

// EndSession removes a session, and keeps why for its browser.
func (s *Rows) EndSession(ctx context.Context, id string, e identity.Ending) error {
	return s.ending(ctx, `id = $1`, e, id)
}

// EndSessions removes the sessions of an account but one, and keeps why for their browsers.
func (s *Rows) EndSessions(ctx context.Context, account, but string, e identity.Ending) error {
	return s.ending(ctx, `account = $1 and id <> $2`, e, account, but)
}

// ending removes the sessions of a condition, and keeps why for their browsers. One whose second step was never done
// leaves nothing behind: it was nobody's yet.
func (s *Rows) ending(ctx context.Context, which string, e identity.Ending, args ...any) error {
	return s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		n := len(args)
		_, err := q.ExecContext(ctx, fmt.Sprintf(`
			insert into session_end (id, account, why, who, at)
			select id, account, $%d, $%d, $%d from session where proved > 0 and (%s)
			on conflict do nothing`, n+1, n+2, n+3, which), append(slices.Clone(args), string(e.Why), e.By, e.At)...)
		if err != nil {
			return err
		}
		_, err = q.ExecContext(ctx, `delete from session where `+which, args...) //nolint:gosec // one of two conditions above
		return err
	})
}

// Ending returns why a session was ended.
func (s *Rows) Ending(ctx context.Context, id string) (*identity.Ending, error) {
	var e identity.Ending
	err := s.From(ctx).QueryRowContext(ctx, `select account, why, who, at from session_end where id = $1`, id).Scan(
		&e.Account, &e.Why, &e.By, &e.At,
	)
	return &e, s.Mapped(err, "")
}

// SweepSessions removes all sessions last seen before a time.
func (s *Rows) SweepSessions(ctx context.Context, before time.Time) error {
	return errors.Join(
		s.AsideExec(ctx, `delete from session where seen < $1`, store.Micros(before)),
		s.AsideExec(ctx, `delete from session_end where at < $1`, store.Micros(before)),
	)
}
