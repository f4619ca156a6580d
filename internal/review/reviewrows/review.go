package reviewrows

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/store"
	"thidua/internal/words"
)

const roundColumns = `id, version, year, period, edition, phase, grace, number, decided, file, published, times, object_to, auto, rules`

// Round returns a round with its deadlines, offices and interests.
func (s *Rows) Round(ctx context.Context, id string) (*review.Round, error) {
	list, err := s.rounds(ctx, `id = $1`, id)
	if err == nil && len(list) == 0 {
		err = s.Mapped(sql.ErrNoRows, "")
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// Rounds returns the rounds of a bloc's year, or with "" all, the newest first.
func (s *Rows) Rounds(ctx context.Context, year string) ([]*review.Round, error) {
	return s.rounds(ctx, `year = $1 or $1 = ''`, year)
}

func (s *Rows) rounds(ctx context.Context, which string, arg string) ([]*review.Round, error) {
	var out []*review.Round
	all := map[string]*review.Round{}
	err := s.Each(ctx, `select `+roundColumns+` from review_round where `+which+
		` order by id desc`, arg, func(scan func(to ...any) error) error {
		var r review.Round
		var decided, to sql.NullInt64
		var auto int64
		err := scan(
			&r.ID, &r.Version, &r.Year, &r.Period, &r.Edition, &r.Phase, &r.Grace, &r.Number, &decided, &r.File, &r.Published,
			&r.Times, &to, &auto, &r.Rules,
		)
		r.Auto = auto != 0
		r.Decided, r.ObjectTo = store.DayOf(decided), store.DayOf(to)
		out, all[r.ID] = append(out, &r), &r
		return err
	})
	if err != nil || len(out) == 0 {
		return nil, err
	}
	in := ` where round in (select id from review_round where ` + which + `) order by id`
	for query, into := range roundParts(all) {
		if err := s.Each(ctx, query+in, arg, into); err != nil {
			return nil, err
		}
	}
	for _, r := range out { // ids made in one moment are in no order
		slices.SortFunc(r.Levels, func(a, b review.Level) int { return a.No - b.No })
		slices.SortStableFunc(r.Consents, func(a, b review.Consent) int { return cmp.Compare(a.At, b.At) })
	}
	return out, nil
}

// roundParts are what is in a round, by what asks for it.
func roundParts(all map[string]*review.Round) map[string]func(scan func(to ...any) error) error {
	var round string
	return map[string]func(scan func(to ...any) error) error{
		`select round, id, phase, unit, due, why from review_due`: func(scan func(to ...any) error) error {
			var d review.Due
			var on int64
			err := scan(&round, &d.ID, &d.Phase, &d.Unit, &on, &d.Why)
			d.Day = day.Date(on)
			if r := all[round]; r != nil {
				r.Dues = append(r.Dues, d)
			}
			return err
		},
		`select round, id, office, unit from review_office`: func(scan func(to ...any) error) error {
			var o review.Office
			err := scan(&round, &o.ID, &o.Office, &o.Unit)
			if r := all[round]; r != nil {
				r.Offices = append(r.Offices, o)
			}
			return err
		},
		`select round, id, account, unit, removed, why, at from review_interest`: func(scan func(to ...any) error) error {
			var i review.Interest
			var removed int64
			err := scan(&round, &i.ID, &i.Account, &i.Unit, &removed, &i.Why, &i.At)
			i.Removed = removed != 0
			if r := all[round]; r != nil {
				r.Interests = append(r.Interests, i)
			}
			return err
		},
		`select round, id, award, grade, most, share, base from review_quota`: func(scan func(to ...any) error) error {
			var q review.Quota
			err := scan(&round, &q.ID, &q.Award, &q.Grade, &q.Most, &q.Share, &q.Base)
			if r := all[round]; r != nil {
				r.Quotas = append(r.Quotas, q)
			}
			return err
		},
		`select round, id, quota, unit, why, account, at from review_nomination`: func(scan func(to ...any) error) error {
			var n review.Nomination
			err := scan(&round, &n.ID, &n.Quota, &n.Unit, &n.Why, &n.Account, &n.At)
			if r := all[round]; r != nil {
				r.Nominations = append(r.Nominations, n)
			}
			return err
		},
		`select round, id, no, name, unit from review_level`: func(scan func(to ...any) error) error {
			var l review.Level
			err := scan(&round, &l.ID, &l.No, &l.Name, &l.Unit)
			if r := all[round]; r != nil {
				r.Levels = append(r.Levels, l)
			}
			return err
		},
		`select round, id, level, yes, hash, why, account, at from review_consent`: func(scan func(to ...any) error) error {
			var x review.Consent
			var yes int64
			err := scan(&round, &x.ID, &x.Level, &yes, &x.Hash, &x.Why, &x.Account, &x.At)
			x.Yes = yes != 0
			if r := all[round]; r != nil {
				r.Consents = append(r.Consents, x)
			}
			return err
		},
	}
}

func roundRows(r *review.Round) []store.Row {
	var out []store.Row
	for _, d := range r.Dues {
		out = append(out, store.Part("review_due", d.ID, r.ID, string(d.Phase), d.Unit, int64(d.Day), d.Why))
	}
	for _, o := range r.Offices {
		out = append(out, store.Part("review_office", o.ID, r.ID, o.Office, o.Unit))
	}
	for _, i := range r.Interests {
		out = append(out, store.Part("review_interest", i.ID, r.ID, i.Account, i.Unit, store.Bit(i.Removed), i.Why, i.At))
	}
	for _, q := range r.Quotas {
		out = append(
			out, store.Part("review_quota", q.ID, r.ID, q.Award, q.Grade, int64(q.Most), int64(q.Share), string(q.Base)),
		)
	}
	for _, n := range r.Nominations {
		out = append(out, store.Part("review_nomination", n.ID, r.ID, n.Quota, n.Unit, n.Why, n.Account, n.At))
	}
	for _, l := range r.Levels {
		out = append(out, store.Part("review_level", l.ID, r.ID, int64(l.No), l.Name, l.Unit))
	}
	for _, x := range r.Consents {
		out = append(out, store.Part("review_consent", x.ID, r.ID, x.Level, store.Bit(x.Yes), x.Hash, x.Why, x.Account, x.At))
	}
	return out
}

func roundValues(r *review.Round) []any {
	return []any{
		r.ID, r.Version, r.Year, string(
			r.Period,
		), r.Edition, string(r.Phase), int64(r.Grace), r.Number, store.NullDay(r.Decided), r.File,
		r.Published, int64(r.Times), store.NullDay(r.ObjectTo), store.Bit(r.Auto), int64(r.Rules),
	}
}

// AddRound adds a round.
func (s *Rows) AddRound(ctx context.Context, r *review.Round) error {
	_, err := s.Put(ctx, "review_round", r.ID, `
		insert into review_round (`+roundColumns+`) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`, roundValues(r)...)
	if mapped := s.Mapped(err, ""); fault.Is(mapped, fault.Conflict) {
		return fault.New(fault.Conflict, words.M("review.exists")).Because(err)
	}
	if err != nil {
		return s.Unknown(err, r.ID)
	}
	return s.PutParts(ctx, nil, roundRows(r))
}

// ChangeRound replaces what a round was by the given one with the next version. Year, period and sheet may
// not change.
func (s *Rows) ChangeRound(ctx context.Context, was, r *review.Round) error {
	v := roundValues(r)
	n, err := s.Put(ctx, "review_round", r.ID, `
		update review_round set version = version + 1, edition = $3, phase = $4, grace = $5, number = $6, decided = $7, file = $8,
		  published = $9, times = $10, object_to = $11, auto = $12, rules = $13
		where id = $1 and version = $2`, append([]any{v[0], v[1]}, v[4:]...)...)
	if err := s.Written(n, err); err != nil {
		return err
	}
	r.Version++
	return s.PutParts(ctx, roundRows(was), roundRows(r))
}

// DropRound removes a round of the same version with its forms and all that is in them, and what later capabilities
// keep of it.
func (s *Rows) DropRound(ctx context.Context, r *review.Round, forms []*review.Form) error {
	if err := s.Dropping(ctx, r.ID); err != nil {
		return err
	}
	for _, f := range forms {
		if err := s.PutParts(ctx, formRows(f), nil); err != nil {
			return err
		}
		n, err := s.Put(ctx, "review_form", f.ID, `delete from review_form where id = $1 and version = $2`, f.ID, f.Version)
		if err := s.Written(n, err); err != nil {
			return err
		}
	}
	if err := s.PutParts(ctx, roundRows(r), nil); err != nil {
		return err
	}
	n, err := s.Put(ctx, "review_round", r.ID, `delete from review_round where id = $1 and version = $2`, r.ID, r.Version)
	return s.Written(n, err)
}

// HoldRound keeps others from changing a round of that version until the transaction ends.
func (s *Rows) HoldRound(ctx context.Context, r *review.Round) error {
	return s.Hold(ctx, "review_round", r.ID, r.Version)
}

// Results returns the published results of a round, the newest first.
func (s *Rows) Results(ctx context.Context, round string) ([]*review.Result, error) {
	var out []*review.Result
	err := s.Each(ctx, `select id, round, no, at, why, hash, body, number, decided from review_result where round = $1 order by no desc`, round, func(scan func(to ...any) error) error {
		var r review.Result
		var decided sql.NullInt64
		err := scan(&r.ID, &r.Round, &r.No, &r.At, &r.Why, &r.Hash, &r.Body, &r.Number, &decided)
		r.Decided = store.DayOf(decided)
		out = append(out, &r)
		return err
	})
	return out, err
}

// AddResult adds a published result.
func (s *Rows) AddResult(ctx context.Context, r *review.Result) error {
	_, err := s.Put(ctx, "review_result", r.ID, `
		insert into review_result (id, round, no, at, why, hash, body, number, decided) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		r.ID, r.Round, int64(r.No), r.At, r.Why, r.Hash, r.Body, r.Number, store.NullDay(r.Decided))
	return s.Mapped(err, r.Round)
}
