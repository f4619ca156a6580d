package reviewrows

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"

	"thidua/internal/review"
	"thidua/internal/store"
)

const formColumns = `id, version, round, unit, code, kind, name, stage, grace, sent_at, sent_by, scan, why, due`

// Forms returns the forms of a round with all that is in them, in the order in which they were added.
func (s *Rows) Forms(ctx context.Context, round string) ([]*review.Form, error) {
	return s.forms(ctx, `round = $1`, round, whole)
}

// FormHeads returns the forms of a round without what is in them.
func (s *Rows) FormHeads(ctx context.Context, round string) ([]*review.Form, error) {
	return s.forms(ctx, `round = $1`, round, nothing)
}

// FormHead returns a form without what is in it.
func (s *Rows) FormHead(ctx context.Context, id string) (*review.Form, error) {
	return s.oneForm(ctx, id, nothing)
}

// Form returns a form.
func (s *Rows) Form(ctx context.Context, id string) (*review.Form, error) {
	return s.oneForm(ctx, id, whole)
}

// depth says how much of a form is read.
type depth uint8

const (
	nothing depth = iota // only the form itself
	whole                // and all that is in it
)

func (s *Rows) oneForm(ctx context.Context, id string, deep depth) (*review.Form, error) {
	list, err := s.forms(ctx, `id = $1`, id, deep)
	if err == nil && len(list) == 0 {
		err = s.Mapped(sql.ErrNoRows, "")
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

func (s *Rows) forms(ctx context.Context, which, arg string, deep depth) ([]*review.Form, error) {
	var out []*review.Form
	all := map[string]*review.Form{}
	err := s.Each(ctx, `select `+formColumns+` from review_form where `+which+
		` order by id`, arg, func(scan func(to ...any) error) error {
		var f review.Form
		var grace int64
		var due sql.NullInt64
		err := scan(
			&f.ID, &f.Version, &f.Round, &f.Unit, &f.Code, &f.Kind, &f.Name, &f.Stage, &grace, &f.SentAt, &f.SentBy, &f.Scan,
			&f.Why, &due,
		)
		f.Grace, f.Due = grace != 0, store.DayOf(due)
		out, all[f.ID] = append(out, &f), &f
		return err
	})
	if err != nil || len(out) == 0 {
		return nil, err
	}
	if deep == nothing {
		return out, nil
	}
	in := ` where form in (select id from review_form where ` + which + `) order by id`
	for query, into := range formParts(all) {
		if err := s.Each(ctx, query+in, arg, into); err != nil {
			return nil, err
		}
	}
	for _, f := range out {
		slices.SortFunc(f.Entries, func(a, b review.Entry) int { return cmp.Compare(a.No, b.No) })
		slices.SortFunc(f.Sendings, func(a, b review.Sending) int { return cmp.Compare(a.No, b.No) })
	}
	return out, nil
}

// formParts are what is in a form, by what asks for it.
func formParts(all map[string]*review.Form) map[string]func(scan func(to ...any) error) error {
	var form string
	parts := map[string]func(scan func(to ...any) error) error{
		`select form, id, code, stand, ask, account, at, moved, note, answer, objection, objector, objected, answered, reply, replier from review_line`: func(scan func(to ...any) error) error {
			var l review.Line
			var objected, answered int64
			err := scan(
				&form, &l.ID, &l.Code, &l.Stand, &l.Ask, &l.By, &l.At, &l.Moved, &l.Note, &l.Answer, &l.Objection, &l.Objector,
				&objected, &answered, &l.Reply, &l.Replier,
			)
			l.Objected, l.Answered = objected != 0, answered != 0
			if f := all[form]; f != nil {
				f.Lines = append(f.Lines, l)
			}
			return err
		},
		`select form, id, fact, lane, value, note, account, at from review_figure`: func(scan func(to ...any) error) error {
			var x review.Figure
			err := scan(&form, &x.ID, &x.Fact, &x.Lane, &x.Value, &x.Note, &x.Account, &x.At)
			if f := all[form]; f != nil {
				f.Figures = append(f.Figures, x)
			}
			return err
		},
		`select form, id, no, line, lane, points, reason, account, at from review_entry`: func(scan func(to ...any) error) error {
			var e review.Entry
			var points string
			err := scan(&form, &e.ID, &e.No, &e.Line, &e.Lane, &points, &e.Reason, &e.Account, &e.At)
			e.Points = review.ParseFraction(points)
			if f := all[form]; f != nil {
				f.Entries = append(f.Entries, e)
			}
			return err
		},
		`select form, id, lines, file, link, title, account, at from review_proof`: func(scan func(to ...any) error) error {
			var p review.Proof
			var lines string
			err := scan(&form, &p.ID, &lines, &p.File, &p.Link, &p.Title, &p.Account, &p.At)
			p.Lines = store.ListOf(lines)
			if f := all[form]; f != nil {
				f.Proofs = append(f.Proofs, p)
			}
			return err
		},
	}
	parts[`select form, id, no, at, account, scan, hash, body from review_sending`] = func(scan func(to ...any) error) error {
		var x review.Sending
		err := scan(&form, &x.ID, &x.No, &x.At, &x.Account, &x.Scan, &x.Hash, &x.Body)
		if f := all[form]; f != nil {
			f.Sendings = append(f.Sendings, x)
		}
		return err
	}
	return parts
}

func formRows(f *review.Form) []store.Row {
	var out []store.Row
	add := func(table, id string, values ...any) {
		out = append(out, store.Part(table, id, append([]any{f.ID}, values...)...))
	}
	for _, l := range f.Lines {
		add(
			"review_line", l.ID, l.Code, string(l.Stand), l.Ask, l.By, l.At, l.Moved, l.Note, l.Answer, l.Objection, l.Objector,
			store.Bit(l.Objected), store.Bit(l.Answered), l.Reply, l.Replier,
		)
	}
	for _, x := range f.Figures {
		add("review_figure", x.ID, x.Fact, string(x.Lane), x.Value, x.Note, x.Account, x.At)
	}
	for _, e := range f.Entries {
		add("review_entry", e.ID, e.No, e.Line, string(e.Lane), review.Fraction(e.Points), e.Reason, e.Account, e.At)
	}
	for _, p := range f.Proofs {
		add("review_proof", p.ID, strings.Join(p.Lines, "\n"), p.File, p.Link, p.Title, p.Account, p.At)
	}
	for _, x := range f.Sendings {
		add("review_sending", x.ID, int64(x.No), x.At, x.Account, x.Scan, x.Hash, x.Body)
	}
	return out
}

func formValues(f *review.Form) []any {
	return []any{
		f.ID, f.Version, f.Round, f.Unit, f.Code, f.Kind, f.Name, string(f.Stage), store.Bit(f.Grace), f.SentAt, f.SentBy,
		f.Scan, f.Why, store.NullDay(f.Due),
	}
}

// apart are two states of a form without the parts that both have in one place: an act changes few of them.
func apart(was, is *review.Form) (*review.Form, *review.Form) {
	a, b := *was, *is
	a.Lines, b.Lines = trim(was.Lines, is.Lines, func(x, y review.Line) bool { return x == y })
	a.Figures, b.Figures = trim(was.Figures, is.Figures, func(x, y review.Figure) bool { return x == y })
	a.Entries, b.Entries = trim(was.Entries, is.Entries, func(x, y review.Entry) bool { return x == y })
	a.Sendings, b.Sendings = trim(was.Sendings, is.Sendings, func(x, y review.Sending) bool { return x == y })
	return &a, &b
}

// trim takes off what is the same at the beginning and at the end of two lists.
func trim[T any](was, is []T, same func(x, y T) bool) (a, b []T) {
	for len(was) > 0 && len(is) > 0 && same(was[0], is[0]) {
		was, is = was[1:], is[1:]
	}
	for len(was) > 0 && len(is) > 0 && same(was[len(was)-1], is[len(is)-1]) {
		was, is = was[:len(was)-1], is[:len(is)-1]
	}
	return was, is
}

// AddForm adds a form with all that is in it.
func (s *Rows) AddForm(ctx context.Context, f *review.Form) error {
	_, err := s.Put(ctx, "review_form", f.ID, `
		insert into review_form (`+formColumns+`) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`, formValues(f)...)
	if err != nil {
		return s.Unknown(err, f.Name)
	}
	return s.PutParts(ctx, nil, formRows(f))
}

// ChangeForm replaces what a form was by the given one with the next version. Round and unit stay.
func (s *Rows) ChangeForm(ctx context.Context, was, f *review.Form) error {
	v := formValues(f)
	n, err := s.Put(ctx, "review_form", f.ID, `
		update review_form set version = version + 1, code = $3, kind = $4, name = $5, stage = $6, grace = $7, sent_at = $8, sent_by = $9, scan = $10,
		  why = $11, due = $12
		where id = $1 and version = $2`, append([]any{v[0], v[1]}, v[4:]...)...)
	if err := s.Written(n, err); err != nil {
		return err
	}
	f.Version++
	before, after := apart(was, f)
	return s.PutParts(ctx, formRows(before), formRows(after))
}
