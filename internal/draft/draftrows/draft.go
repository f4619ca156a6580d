package draftrows

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"

	"thidua/internal/draft"
	"thidua/internal/store"
)

// wasOf names the row that keeps what a field was when it was typed over. No field of a form starts like this.
const wasOf = "_was."

// draftLock is the first half of the PostgreSQL advisory lock that writers of one draft queue on.
const draftLock = 7022

var _ draft.Store = (*Rows)(nil)

// Draft returns a draft.
func (s *Rows) Draft(ctx context.Context, account, form string) (*draft.Draft, error) {
	list, err := s.drafts(ctx, `
		select account, form, field, value, version, at from draft where account = $1 and form = $2 order by field`, account, form)
	if err != nil || len(list) == 0 {
		return &draft.Draft{Account: account, Form: form}, err
	}
	return list[0], nil
}

// Drafts returns the account's drafts, the last written first.
func (s *Rows) Drafts(ctx context.Context, account string) ([]*draft.Draft, error) {
	return s.drafts(ctx, `
		select d.account, d.form, d.field, d.value, d.version, d.at
		from draft d
		join (select form, max(at) as last from draft where account = $1 group by form) m on m.form = d.form
		where d.account = $1
		order by m.last desc, d.form, d.field`, account)
}

func (s *Rows) drafts(ctx context.Context, query string, args ...any) ([]*draft.Draft, error) {
	rows, err := s.From(ctx).QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*draft.Draft
	for rows.Next() {
		var account, form string
		var f draft.Field
		var at int64
		if err := rows.Scan(&account, &form, &f.Name, &f.Value, &f.Version, &at); err != nil {
			return nil, err
		}
		f.At = store.Moment(at)
		if len(out) == 0 || out[len(out)-1].Form != form {
			out = append(out, &draft.Draft{Account: account, Form: form})
		}
		last := out[len(out)-1]
		last.Fields = append(last.Fields, f)
	}
	for _, d := range out {
		joinWas(d)
	}
	return out, rows.Err()
}

// joinWas puts what the fields were, which the database keeps in rows of their own, to the fields.
func joinWas(d *draft.Draft) {
	was, fields := map[string]string{}, d.Fields
	d.Fields = nil
	for _, f := range fields {
		if name, ok := strings.CutPrefix(f.Name, wasOf); ok {
			was[name] = f.Value
		}
	}
	for _, f := range fields {
		if strings.HasPrefix(f.Name, wasOf) {
			continue
		}
		if value, there := was[f.Name]; there {
			f.Was = &value
		}
		d.Fields = append(d.Fields, f)
	}
}

// DraftForms returns of how many forms the account has drafts, and whether one is of this form.
func (s *Rows) DraftForms(ctx context.Context, account, form string) (n int, there bool, err error) {
	var same int
	err = s.From(ctx).QueryRowContext(ctx, `
		select count(distinct form), count(*) filter (where form = $2) from draft where account = $1`, account, form).Scan(&n, &same)
	return n, same > 0, err
}

// PatchDraft writes the fields whose version is still the one seen.
func (s *Rows) PatchDraft(
	ctx context.Context, account, form string, patches []draft.Patch, at time.Time,
) ([]draft.Outcome, error) {
	out := make([]draft.Outcome, len(patches))
	err := s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		if s.Postgres() { // one form filled in at two places: the second sees what the first wrote
			if _, err := q.ExecContext(
				ctx, `select pg_advisory_xact_lock($1, hashtext($2))`, draftLock, account+" "+form,
			); err != nil {
				return err
			}
		}
		for i, p := range patches {
			var err error
			if out[i], err = patch(ctx, q, account, form, p, at); err != nil {
				return err
			}
			if p.Was == nil || out[i].Conflict {
				continue
			}
			if err := writeField(ctx, q, account, form, draft.Field{Name: wasOf + p.Name, Value: *p.Was, At: at}); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

func patch(ctx context.Context, q *sql.Tx, account, form string, p draft.Patch, at time.Time) (draft.Outcome, error) {
	f := draft.Field{Name: p.Name}
	var was int64
	err := q.QueryRowContext(ctx, `
		select value, version, at from draft where account = $1 and form = $2 and field = $3`, account, form, p.Name).Scan(&f.Value, &f.Version, &was)
	switch {
	case errors.Is(err, sql.ErrNoRows):
	case err != nil:
		return draft.Outcome{}, err
	case f.Value == p.Value: // sent twice, or typed twice
		f.At = store.Moment(was)
		return draft.Outcome{Field: f}, nil
	case f.Version != p.Seen:
		f.At = store.Moment(was)
		return draft.Outcome{Field: f, Conflict: true}, nil
	}
	f.Value, f.Version, f.At = p.Value, f.Version+1, at
	return draft.Outcome{Field: f}, writeField(ctx, q, account, form, f)
}

func writeField(ctx context.Context, q *sql.Tx, account, form string, f draft.Field) error {
	_, err := q.ExecContext(ctx, `
		insert into draft (account, form, field, value, version, at) values ($1, $2, $3, $4, $5, $6)
		on conflict (account, form, field) do update set value = excluded.value, version = excluded.version, at = excluded.at`,
		account, form, f.Name, f.Value, f.Version, store.Micros(f.At))
	return err
}

// DropDraft removes a draft, or only the fields that are named.
func (s *Rows) DropDraft(ctx context.Context, account, form string, fields ...string) error {
	if len(fields) == 0 {
		return s.AsideExec(ctx, `delete from draft where account = $1 and form = $2`, account, form)
	}
	if there, err := s.hasField(ctx, account, form, fields); err != nil || !there {
		return err // a figure that is saved as it is typed mostly leaves no draft, and a write costs a sync of the disk
	}
	return s.Aside(ctx, func(ctx context.Context, q *sql.Tx) error {
		for _, name := range fields {
			if _, err := q.ExecContext(
				ctx, `delete from draft where account = $1 and form = $2 and field in ($3, $4)`, account, form, name, wasOf+name,
			); err != nil {
				return err
			}
		}
		return nil
	})
}

// hasField says whether a draft holds one of the fields.
func (s *Rows) hasField(ctx context.Context, account, form string, fields []string) (bool, error) {
	for _, name := range fields {
		var n int
		err := s.From(ctx).QueryRowContext(ctx, `
			select count(*) from draft where account = $1 and form = $2 and field in ($3, $4)`, account, form, name, wasOf+name).Scan(&n)
		if err != nil || n > 0 {
			return n > 0, err
		}
	}
	return false, nil
}

// SweepDrafts removes fields last written before a time.
func (s *Rows) SweepDrafts(ctx context.Context, before time.Time) error {
	return s.AsideExec(ctx, `delete from draft where at < $1`, store.Micros(before))
}
