package identityrows

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"hash"
	"time"

	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/store"
	"thidua/internal/words"
)

var _ identity.SignInStore = (*Rows)(nil)

// hourOf is the hour of a moment, counted from 1970, and hours are those of a day in Việt Nam.
func hourOf(at time.Time) int64 { return at.Unix() / 3600 }

func hours(d day.Date) (from, to int64) { return int64(d)*24 - 7, int64(d)*24 + 17 }

// AddSignIn adds a line to the record of sign-ins, or counts it.
func (s *Rows) AddSignIn(ctx context.Context, n *identity.SignIn, ofOne, ofDay int) error {
	return s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		on := int64(day.At(n.At))
		res, err := q.ExecContext(ctx, `
			insert into signin (id, day, account, what, address, device, at)
			select cast($1 as text), cast($2 as bigint), cast($3 as text), cast($4 as text), cast($5 as text), cast($6 as text),
				cast($7 as bigint)
			where (select count(*) from signin where day = $2 and account = $3) < $8
				and (select count(*) from signin where day = $2) < $9`,
			n.ID, on, n.Account, string(n.What), n.Address, n.Device, store.Micros(n.At), int64(ofOne), int64(ofDay))
		if err != nil {
			return err
		}
		if added, err := res.RowsAffected(); err != nil || added > 0 {
			return err
		}
		return count(ctx, q, n.At, 0, 1)
	})
}

// CountRefusal counts a refusal under a name that nobody has.
func (s *Rows) CountRefusal(ctx context.Context, at time.Time) error {
	return s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error { return count(ctx, q, at, 1, 0) })
}

func count(ctx context.Context, q *sql.Tx, at time.Time, refused, more int64) error {
	_, err := q.ExecContext(ctx, `
		insert into signin_hour (hour, refused, more) values ($1, $2, $3)
		on conflict (hour) do update set
			refused = signin_hour.refused + excluded.refused, more = signin_hour.more + excluded.more`,
		hourOf(at), refused, more)
	return err
}

// SignIns returns lines of the record, the newest first.
func (s *Rows) SignIns(ctx context.Context, account, before string, limit int) ([]*identity.SignIn, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select id, account, what, address, device, at from signin
		where ($1 = '' or account = $1) and ($2 = '' or id < $2)
		order by id desc limit $3`, account, before, int64(limit))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*identity.SignIn
	for rows.Next() {
		var n identity.SignIn
		var at int64
		if err := rows.Scan(&n.ID, &n.Account, &n.What, &n.Address, &n.Device, &at); err != nil {
			return nil, err
		}
		n.At = store.Moment(at)
		out = append(out, &n)
	}
	return out, rows.Err()
}

// SignInHours returns what was counted, the newest first.
func (s *Rows) SignInHours(ctx context.Context, limit int) ([]identity.SignInHour, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select hour, refused, more from signin_hour order by hour desc limit $1`, int64(limit))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []identity.SignInHour
	for rows.Next() {
		var h identity.SignInHour
		var hour int64
		if err := rows.Scan(&hour, &h.Refused, &h.More); err != nil {
			return nil, err
		}
		h.From = time.Unix(hour*3600, 0).UTC()
		out = append(out, h)
	}
	return out, rows.Err()
}

// OpenSignInDays returns the days before one that have lines or counts and are not closed.
func (s *Rows) OpenSignInDays(ctx context.Context, before day.Date) ([]day.Date, error) {
	_, to := hours(before - 1)
	rows, err := s.From(ctx).QueryContext(ctx, `
		select distinct day from (
			select day from signin where day < $1 union all select (hour + 7) / 24 from signin_hour where hour < $2
		) d order by day`, int64(before), to)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all, out []day.Date
	for rows.Next() {
		var d int64
		if err := rows.Scan(&d); err != nil {
			return nil, err
		}
		all = append(all, day.Date(d))
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	for _, d := range all {
		var n int
		err := s.From(ctx).QueryRowContext(ctx, `select count(*) from signin_day where id = $1`, d.String()).Scan(&n)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			out = append(out, d)
		}
	}
	return out, nil
}

// CloseSignInDay puts the hash of a day's lines and counts into the log.
func (s *Rows) CloseSignInDay(ctx context.Context, d day.Date) error {
	held, sum, err := s.signInDay(ctx, d)
	if err != nil {
		return err
	}
	_, err = s.Put(ctx, "signin_day", d.String(), `insert into signin_day (id, held, hash) values ($1, $2, $3)`,
		d.String(), held, sum)
	return s.Mapped(err, d.String())
}

// SweepSignIns removes lines and counts of days before one.
func (s *Rows) SweepSignIns(ctx context.Context, before day.Date) error {
	from, _ := hours(before)
	if err := s.AsideExec(ctx, `delete from signin where day < $1`, int64(before)); err != nil {
		return err
	}
	return s.AsideExec(ctx, `delete from signin_hour where hour < $1`, from)
}

// signInDay returns how many lines and counts a day has, and their hash.
func (s *Rows) signInDay(ctx context.Context, d day.Date) (held int64, sum string, err error) {
	h := sha256.New()
	from, to := hours(d)
	for _, part := range []struct {
		query string
		args  []any
	}{
		{`select id, account, what, address, device, at from signin where day = $1 order by id`, []any{int64(d)}},
		{`select hour, refused, more from signin_hour where hour >= $1 and hour < $2 order by hour`, []any{from, to}},
	} {
		n, err := s.hashRows(ctx, h, part.query, part.args...)
		if err != nil {
			return 0, "", err
		}
		held += n
	}
	return held, hex.EncodeToString(h.Sum(nil)), nil
}

// hashRows adds the rows of a query to a hash, each as a line of JSON, and counts them.
func (s *Rows) hashRows(ctx context.Context, h hash.Hash, query string, args ...any) (n int64, err error) {
	rows, err := s.From(ctx).QueryContext(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	out := json.NewEncoder(h)
	for ; rows.Next(); n++ {
		r, err := s.ReadRow("", rows)
		if err != nil {
			return n, err
		}
		if err := out.Encode(r.Values); err != nil {
			return n, err
		}
	}
	return n, rows.Err()
}

// checkSignIns holds the record of sign-ins of closed days against their hashes in the log. What is older than is kept
// may be gone, but not changed.
func checkSignIns(ctx context.Context, k *store.Store, fail func(kind string, args ...any)) error {
	rows, err := k.From(ctx).QueryContext(ctx, `select id, held, hash from signin_day order by id`)
	if err != nil {
		return err
	}
	defer rows.Close()
	type closed struct {
		day  day.Date
		held int64
		hash string
	}
	var days []closed
	for rows.Next() {
		var c closed
		var id string
		if err := rows.Scan(&id, &c.held, &c.hash); err != nil {
			return err
		}
		if c.day, err = day.Parse(id); err != nil {
			fail("inserted", id, words.M("table.signin_day"))
			continue
		}
		days = append(days, c)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	kept := day.At(k.Now()) - identity.SignInDays
	for _, c := range days {
		held, sum, err := (&Rows{k}).signInDay(ctx, c.day)
		if err != nil {
			return err
		}
		if sum != c.hash && (held > 0 || c.day >= kept) {
			fail("record", c.day)
		}
	}
	return nil
}
