package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// ownVerbs are the acts about the log itself: what they say is never erased.
const ownVerbs = "log."

// erasable returns the fault that keeps the body of an entry, nil where it can be erased: it must be there, and of
// personal data alone.
func (s *Store) erasable(ctx context.Context, seq int64) error {
	var verb, touched string
	err := s.From(ctx).QueryRowContext(ctx, `
		select l.verb, l.touched from log l join log_body b on b.seq = l.seq where l.seq = $1`, seq).Scan(&verb, &touched)
	if err != nil {
		return s.Mapped(err, "")
	}
	if strings.HasPrefix(verb, ownVerbs) {
		return fault.New(fault.Conflict, words.M("log.eraselog"))
	}
	for _, key := range strings.Fields(touched) {
		if table, _, _ := strings.Cut(key, "/"); !s.table(table).Personal {
			return fault.New(fault.Conflict, words.M("log.eraseonly", words.M("table."+table)))
		}
	}
	return nil
}

// Erasable says whether the body of an entry can be erased: whether what it wrote is personal data alone.
func (s *Store) Erasable(e audit.Entry) bool {
	if e.Erased || strings.HasPrefix(e.Act.Verb, ownVerbs) {
		return false
	}
	for _, c := range e.Changes {
		if !s.table(c.Table).Personal {
			return false
		}
	}
	return true
}

// AskErase notes that whoever does the act wants the body of an entry erased. Faults: Conflict (not personal data
// alone; asked already), NotFound.
func (s *Store) AskErase(ctx context.Context, seq int64) error {
	t, ok := ctx.Value(txKey{}).(*tx)
	if !ok {
		return errNoAct
	}
	if err := s.erasable(ctx, seq); err != nil {
		return err
	}
	id := strconv.FormatInt(seq, 10)
	_, err := s.Put(ctx, "erasure", id, `insert into erasure (id, account, why, at) values ($1, $2, $3, $4)`,
		id, t.act.Actor, t.act.Why, Micros(s.clock.Now()))
	if fault.Is(s.Mapped(err, ""), fault.Conflict) {
		return fault.New(fault.Conflict, words.M("log.eraseasked")).Because(err)
	}
	return err
}

// Erasures returns what is asked to be erased, the oldest wish first.
func (s *Store) Erasures(ctx context.Context) ([]audit.Erasure, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `select id, account, why, at from erasure order by at, id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []audit.Erasure
	for rows.Next() {
		var e audit.Erasure
		var id string
		if err := rows.Scan(&id, &e.Account, &e.Why, &e.At); err != nil {
			return nil, err
		}
		if e.Seq, err = strconv.ParseInt(id, 10, 64); err != nil {
			return nil, fmt.Errorf("store: an erasure of %q: %w", id, err)
		}
		out = append(out, e)
	}
	return out, rows.Err()
}

// DropErasure takes a wish back that a body be erased. Faults: NotFound.
func (s *Store) DropErasure(ctx context.Context, seq int64) error {
	id := strconv.FormatInt(seq, 10)
	n, err := s.Put(ctx, "erasure", id, `delete from erasure where id = $1`, id)
	if err == nil && n == 0 {
		err = fault.New(fault.NotFound, words.M("store.notfound"))
	}
	return err
}

// Erase erases the body of an entry, the reason and the rows before and after, as another than whoever does the act has
// asked. The entry, the proof that it stood there and the keyed hashes of its rows stay. The erasure is an act of its
// own. Faults: Conflict (the same person asked; not personal data alone), NotFound (nobody asked).
func (s *Store) Erase(ctx context.Context, seq int64) error {
	t, ok := ctx.Value(txKey{}).(*tx)
	if !ok {
		return errNoAct
	}
	var asked string
	id := strconv.FormatInt(seq, 10)
	err := s.From(ctx).QueryRowContext(ctx, `select account from erasure where id = $1`, id).Scan(&asked)
	if err != nil {
		return s.Mapped(err, "")
	}
	if asked == t.act.Actor {
		return fault.New(fault.Conflict, words.M("log.erasesecond"))
	}
	if err := s.erasable(ctx, seq); err != nil {
		return err
	}
	if err := s.DropErasure(ctx, seq); err != nil {
		return err
	}
	res, err := t.sql.ExecContext(ctx, `delete from log_body where seq = $1`, seq)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, s.Mapped(sql.ErrNoRows, ""))
	}
	// The entry of the erasure names the body: one that is missing without such an entry was taken away by other hands.
	t.note(audit.Change{Table: "log_body", ID: id}, 0)
	return nil
}
