package noticerows

import (
	"context"
	"database/sql"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/notice"
	"thidua/internal/words"
)

var _ notice.Store = (*Rows)(nil)

// Mailbox returns the mailbox of an account; nil where nothing was entered.
func (s *Rows) Mailbox(ctx context.Context, account string) (*notice.Mailbox, error) {
	list, err := s.mailboxes(ctx, `id = $1`, account)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return list[0], nil
}

// Mailboxes returns the mailboxes with an address.
func (s *Rows) Mailboxes(ctx context.Context) ([]*notice.Mailbox, error) {
	return s.mailboxes(ctx, `address <> $1`, "")
}

func (s *Rows) mailboxes(ctx context.Context, which, arg string) ([]*notice.Mailbox, error) {
	var out []*notice.Mailbox
	query := `select id, version, address, choice, lang, confirmed, secret, ends, asked, asks from mailbox where ` +
		which + ` order by id`
	err := s.Each(ctx, query, arg, func(scan func(to ...any) error) error {
		var m notice.Mailbox
		err := scan(
			&m.Account, &m.Version, &m.Address, &m.Choice, &m.Lang, &m.Confirmed, &m.Secret, &m.Ends, &m.Asked, &m.Asks,
		)
		out = append(out, &m)
		return err
	})
	return out, err
}

// SetMailbox puts a mailbox of the version that was read; version 0 where there was none.
func (s *Rows) SetMailbox(ctx context.Context, m *notice.Mailbox) error {
	values := []any{
		m.Account, m.Version, m.Address, string(m.Choice), string(m.Lang), m.Confirmed, m.Secret, m.Ends, int64(m.Asked),
		int64(m.Asks),
	}
	query := `
		update mailbox set version = version + 1, address = $3, choice = $4, lang = $5, confirmed = $6, secret = $7, ends = $8, asked = $9, asks = $10
		where id = $1 and version = $2`
	if m.Version == 0 {
		values[1] = int64(1)
		query = `
		insert into mailbox (id, version, address, choice, lang, confirmed, secret, ends, asked, asks) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
	}
	n, err := s.Put(ctx, "mailbox", m.Account, query, values...)
	if mapped := s.Unknown(err, m.Account); fault.Is(mapped, fault.Conflict) {
		return fault.New(fault.Stale, words.M("store.stale")).Because(err)
	} else if mapped != nil {
		return mapped
	}
	if err := s.Written(n, nil); err != nil {
		return err
	}
	m.Version++
	return nil
}

// noticeColumns are those of a notice. Its id is [notice.Notice.Key].
const noticeColumns = `account, kind, path, day, at, state, changed, next, tries, lapses`

// Notices returns the notices of an account, the newest first.
func (s *Rows) Notices(ctx context.Context, account string, limit int) ([]*notice.Notice, error) {
	return s.notices(
		ctx, `select `+noticeColumns+` from notice where account = $1 order by at desc, id limit $2`, account, int64(limit),
	)
}

// Ready returns what is to be mailed now and what was claimed long ago, the oldest first.
func (s *Rows) Ready(ctx context.Context, now, lapsed int64, limit int) ([]*notice.Notice, error) {
	return s.notices(ctx, `
		select `+noticeColumns+` from notice
		where state = 'waiting' and next <= $1 or state = 'claimed' and changed < $2
		order by at, id limit $3`, now, lapsed, int64(limit))
}

func (s *Rows) notices(ctx context.Context, query string, args ...any) ([]*notice.Notice, error) {
	rows, err := s.From(ctx).QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*notice.Notice
	for rows.Next() {
		var n notice.Notice
		if err := rows.Scan(
			&n.Account, &n.Kind, &n.Path, &n.Day, &n.At, &n.State, &n.Changed, &n.Next, &n.Tries, &n.Lapses,
		); err != nil {
			return nil, err
		}
		out = append(out, &n)
	}
	return out, rows.Err()
}

// Noted returns the keys of what was noted with a day from this one on.
func (s *Rows) Noted(ctx context.Context, from day.Date) (map[string]bool, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `select id from notice where day >= $1`, int64(from))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]bool{}
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out[id] = true
	}
	return out, rows.Err()
}

// Note adds notices, and leaves those alone that are there. It is no act.
func (s *Rows) Note(ctx context.Context, list []*notice.Notice) (int, error) {
	added := 0
	err := s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		added = 0
		for _, n := range list {
			res, err := q.ExecContext(ctx, `
				insert into notice (id, account, kind, path, day, at, state, changed, next, tries, lapses)
				values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
				on conflict (id) do nothing`,
				n.Key(), n.Account, string(
					n.Kind,
				), n.Path, int64(n.Day), n.At, string(n.State), n.Changed, n.Next, int64(n.Tries), int64(n.Lapses))
			if err != nil {
				return s.Unknown(err, n.Account)
			}
			one, err := res.RowsAffected()
			if err != nil {
				return err
			}
			added += int(one)
		}
		return nil
	})
	return added, err
}

// Claim takes a notice up as it was read: of several programs one is told that it is its.
func (s *Rows) Claim(ctx context.Context, n *notice.Notice, now int64) (bool, error) {
	done, err := s.changeNotice(ctx, `
		update notice set state = 'claimed', changed = $2, lapses = lapses + case when state = 'claimed' then 1 else 0 end
		where id = $1 and state = $3 and changed = $4`, n.Key(), now, string(n.State), n.Changed)
	return done > 0, err
}

// Settle notes what became of a notice that was claimed at a moment; nothing where another program took it up
// meanwhile.
func (s *Rows) Settle(ctx context.Context, n *notice.Notice, claimed int64) error {
	_, err := s.changeNotice(ctx, `
		update notice set state = $2, next = $3, tries = $4 where id = $1 and state = 'claimed' and changed = $5`,
		n.Key(), string(n.State), n.Next, int64(n.Tries), claimed)
	return err
}

func (s *Rows) changeNotice(ctx context.Context, query string, args ...any) (int64, error) {
	var n int64
	err := s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		res, err := q.ExecContext(ctx, query, args...)
		if err == nil {
			n, err = res.RowsAffected()
		}
		return err
	})
	return n, err
}

// SweepNotices removes what was noted before a moment.
func (s *Rows) SweepNotices(ctx context.Context, before int64) error {
	return s.AsideExec(ctx, `delete from notice where at < $1`, before)
}
