package review

import (
	"context"
	"slices"
	"unicode/utf8"

	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/scoring"
	"thidua/internal/words"
)

// Base is what a share is a share of. Decree and regulation mean different ones, and the same flags are 18 % of one and
// 22 % of another (Bắc Ninh 2022): so it is always named.
type Base string

// The bases.
const (
	OfMembers Base = "members" // all units of the bloc that are in the round
	OfRanked  Base = "ranked"  // the units that are ranked
)

// Bases lists the bases.
func Bases() []Base { return []Base{OfMembers, OfRanked} }

// Msg is the name of the base.
func (b Base) Msg() words.Msg { return words.M("review.base." + string(b)) }

// Quota says how many units may have a grade, or be proposed for a flag or certificate (chỉ tiêu). It is set by the
// bloc for the round: no readable regulation has one number for all.
type Quota struct {
	ID    string
	Award string // what units are proposed for; "" for a grade
	Grade string // the grade of the sheet that is limited; "" for an award
	Most  int    // at most so many units; 0 where a share is given
	Share int    // at most so many percent
	Base  Base   // of what
}

// Nomination proposes a unit for an award (suy tôn, đề nghị). It is not the ranking: where it departs from that, it
// says why.
type Nomination struct {
	ID      string
	Quota   string
	Unit    string
	Why     string
	Account string
	At      int64
}

const (
	maxAward  = 200
	maxQuotas = 30
	hundred   = 100
)

// check says what is wrong with the quota by itself, or nil.
func (q *Quota) check(grades []string) error {
	f := fault.New(fault.Invalid, words.M("review.invalid"))
	if (q.Award == "") == (q.Grade == "") || utf8.RuneCountInString(q.Award) > maxAward {
		f.Field("award", words.M("review.quotawhat", maxAward))
	}
	if q.Grade != "" && !slices.Contains(grades, q.Grade) {
		f.Field("grade", words.M("review.quotawhat", maxAward))
	}
	if (q.Most > 0) == (q.Share > 0) || q.Most < 0 || q.Share < 0 || q.Share > hundred || q.Most > 1000 {
		f.Field("most", words.M("review.quotamost"))
	}
	if q.Share > 0 && !slices.Contains(Bases(), q.Base) {
		f.Field("base", words.M("review.quotabase"))
	}
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}

// Gauge is how far a quota is used.
type Gauge struct {
	Quota *Quota
	Used  int
	Limit int // a share of units is rounded down: half a flag is none
	Of    int // how many the base counts; 0 where the quota is a number
}

// Over says whether more units have it than may.
func (g Gauge) Over() bool { return g.Used > g.Limit }

// Gauges says how far each quota is used, by the points that are agreed now.
func (w *World) Gauges() []Gauge {
	var out []Gauge
	for i := range w.Round.Quotas {
		out = append(out, w.gauge(&w.Round.Quotas[i]))
	}
	return out
}

func (w *World) gauge(q *Quota) Gauge {
	r, n := w.Scored(scoring.Agreed), len(w.InPlay())
	g := Gauge{Quota: q, Limit: q.Most}
	ranked := 0
	for i := range n {
		st := r.Standing(i)
		if st.Rank > 0 {
			ranked++
		}
		if q.Grade != "" && st.Grade == q.Grade {
			g.Used++
		}
	}
	for _, x := range w.Round.Nominations {
		if x.Quota == q.ID {
			g.Used++
		}
	}
	if q.Share > 0 {
		g.Of = map[Base]int{OfMembers: n, OfRanked: ranked}[q.Base]
		limit, _ := exact.New(int64(g.Of)).Mul(exact.Frac(int64(q.Share), hundred)).Floor().Int64()
		g.Limit = int(limit)
	}
	return g
}

// SetQuota adds a quota of the round. Faults: Conflict (the round is closed, it has the same one), Invalid, Stale,
// NotFound.
func (s *Service) SetQuota(ctx context.Context, by By, round string, version int64, q Quota) error {
	return s.onRound(ctx, by, "quota", round, version, func(_ context.Context, w *World) error {
		if w.Round.Phase == Over {
			return no("review.over")
		}
		if err := q.check(w.Grades()); err != nil {
			return err
		}
		same := func(x Quota) bool { return x.Award == q.Award && x.Grade == q.Grade }
		if slices.ContainsFunc(w.Round.Quotas, same) || len(w.Round.Quotas) >= maxQuotas {
			return no("review.quotathere")
		}
		q.ID = s.newID()
		w.Round.Quotas = append(w.Round.Quotas, q)
		return nil
	})
}

// DropQuota takes a quota away, for a reason. Faults: Conflict (the round is closed, units are proposed by it),
// Invalid, Stale, NotFound.
func (s *Service) DropQuota(ctx context.Context, by By, round string, version int64, quota string) error {
	return s.onRound(ctx, by, "dropquota", round, version, func(_ context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		at := slices.IndexFunc(w.Round.Quotas, func(q Quota) bool { return q.ID == quota })
		switch {
		case at < 0:
			return fault.New(fault.NotFound, words.M("store.notfound"))
		case w.Round.Phase == Over:
			return no("review.over")
		// or the proposals would stand by a limit that is not there
		case slices.ContainsFunc(w.Round.Nominations, func(n Nomination) bool { return n.Quota == quota }):
			return no("review.quotaused")
		}
		w.Round.Quotas = slices.Delete(w.Round.Quotas, at, at+1)
		return nil
	})
}

// Grades lists the grades of the sheet, the best first.
func (w *World) Grades() []string {
	var out []string
	for _, g := range w.Engine.Sheet().Grades {
		out = append(out, g.Name)
	}
	return out
}

// Passed lists the units that stand above a unit in the ranking and are not proposed for that award: proposing it
// departs from the ranking.
func (w *World) Passed(quota, unit string) []*Form {
	r, in := w.Scored(scoring.Agreed), w.InPlay()
	var out []*Form
	for _, i := range r.Order() {
		f := in[i]
		if f.Unit == unit {
			return out
		}
		if r.Standing(i).Rank > 0 && !w.nominated(quota, f.Unit) {
			out = append(out, f)
		}
	}
	return out
}

func (w *World) nominated(quota, unit string) bool {
	return slices.ContainsFunc(w.Round.Nominations, func(n Nomination) bool { return n.Quota == quota && n.Unit == unit })
}

// Nominate proposes a unit for an award, once its points are agreed and as far as the quota goes: scoring first, then
// proposing (Ninh Thuận 24/2011/QĐ-UBND, H.1), since a flag rests on comparison within the bloc
// (Decree 91/2017/NĐ-CP, Art. 12). Where units that stand above it are not proposed, it needs a reason. Faults:
// Conflict (not the time, no room, not ranked, done already), Invalid (no reason), Stale, NotFound.
func (s *Service) Nominate(ctx context.Context, by By, round string, version int64, quota, unit string) error {
	return s.onRound(ctx, by, "nominate", round, version, func(_ context.Context, w *World) error {
		at := slices.IndexFunc(w.Round.Quotas, func(q Quota) bool { return q.ID == quota && q.Award != "" })
		form := slices.IndexFunc(w.InPlay(), func(f *Form) bool { return f.Unit == unit })
		switch {
		case at < 0 || form < 0:
			return fault.New(fault.NotFound, words.M("store.notfound"))
		case w.Round.Phase != Agreeing && w.Round.Phase != Objecting:
			return no("review.nominatewhen")
		case w.nominated(quota, unit):
			return no("review.nominated")
		}
		st := w.Scored(scoring.Agreed).Standing(form)
		if !st.Complete || st.Rank == 0 { // what is not compared with the others cannot lead them
			return no("review.notranked")
		}
		if g := w.gauge(&w.Round.Quotas[at]); g.Used >= g.Limit {
			return no("review.noroom", g.Limit)
		}
		if len(w.Passed(quota, unit)) > 0 {
			if by.Behalf == unit { // nobody lifts the own unit over others
				return no("review.ownpassed")
			}
			if err := Sentence("why", by.Why); err != nil {
				return err
			}
		}
		w.Round.Nominations = append(w.Round.Nominations, Nomination{
			ID: s.newID(), Quota: quota, Unit: unit, Why: by.Why, Account: by.Account, At: s.now(),
		})
		return nil
	})
}

// Unnominate takes a proposal back, for a reason. Faults: Conflict (the round is closed), Invalid, Stale, NotFound.
func (s *Service) Unnominate(ctx context.Context, by By, round string, version int64, nomination string) error {
	return s.onRound(ctx, by, "unnominate", round, version, func(_ context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		at := slices.IndexFunc(w.Round.Nominations, func(n Nomination) bool { return n.ID == nomination })
		if at < 0 {
			return fault.New(fault.NotFound, words.M("store.notfound"))
		}
		if w.Round.Phase == Over {
			return no("review.over")
		}
		w.Round.Nominations = slices.Delete(w.Round.Nominations, at, at+1)
		return nil
	})
}

// AwardsOf lists what a unit is proposed for.
func (w *World) AwardsOf(unit string) []string {
	var out []string
	for _, q := range w.Round.Quotas {
		if q.Award != "" && w.nominated(q.ID, unit) {
			out = append(out, q.Award)
		}
	}
	return out
}
