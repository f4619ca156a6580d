package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/tail"
)

// Query asks for entries of the log. What is empty does not matter.
type Query struct {
	Verb, Actor string
	From, To    int64 // microseconds UTC; To is not included, 0 is no bound
	Before      int64 // only entries before this number; 0 from the newest
	Limit       int
}

// Size returns how many acts the log holds.
func (s *Store) Size(ctx context.Context) (int64, error) {
	var n int64
	err := s.From(ctx).QueryRowContext(ctx, `select coalesce(max(seq) + 1, 0) from log`).Scan(&n)
	return n, err
}

// Entries returns entries of the log, the newest first.
func (s *Store) Entries(ctx context.Context, q Query) ([]audit.Entry, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select l.seq, l.at, l.verb, l.actor, l.behalf, l.object, l.request, b.seq is not null, b.body
		from log l
		left join log_body b on b.seq = l.seq
		where ($1 = '' or l.verb = $1) and ($2 = '' or l.actor = $2) and l.at >= $3 and ($4 = 0 or l.at < $4) and ($5 = 0 or l.seq < $5)
		order by l.seq desc
		limit $6`, q.Verb, q.Actor, q.From, q.To, q.Before, q.Limit)
	if err != nil {
		return nil, err
	}
	return scanEntries(rows)
}

// scanEntries reads entries with their bodies.
func scanEntries(rows *sql.Rows) ([]audit.Entry, error) {
	defer rows.Close()
	var out []audit.Entry
	for rows.Next() {
		var e audit.Entry
		var text sql.NullString
		var kept bool
		if err := rows.Scan(
			&e.Seq, &e.At, &e.Act.Verb, &e.Act.Actor, &e.Act.Behalf, &e.Act.Object, &e.Act.Request, &kept, &text,
		); err != nil {
			return nil, err
		}
		var b body
		if e.Erased = !kept; text.Valid {
			if err := json.Unmarshal([]byte(text.String), &b); err != nil {
				return nil, err
			}
		}
		e.Act.Why, e.Changes = b.Why, b.Changes
		out = append(out, e)
	}
	return out, rows.Err()
}

// Touched returns the rows that the acts from one number to another wrote, the last not included. It reads those acts
// alone, so that whoever keeps something in memory learns cheaply whether it still holds.
func (s *Store) Touched(ctx context.Context, from, to int64) ([]tail.Row, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `select touched from log where seq >= $1 and seq < $2 order by seq`, from, to)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []tail.Row
	for rows.Next() {
		var touched string
		if err := rows.Scan(&touched); err != nil {
			return nil, err
		}
		for _, key := range strings.Fields(touched) {
			table, id, _ := strings.Cut(key, "/")
			out = append(out, tail.Row{Table: table, ID: id})
		}
	}
	return out, rows.Err()
}
