package journey_test

import (
	"context"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/cross"
	"thidua/internal/exact"
	"thidua/internal/vn"
)

// plantCross writes words and points into what units give one another, which nobody but the scorer may see.
func (w *walker) plantCross() {
	ctx, s := context.Background(), w.app.Store
	plan, err := s.CrossPlan(ctx, w.round.ID)
	if err != nil {
		w.t.Fatal("no cross-scoring in the sample data: ", err)
	}
	forms, err := s.CrossForms(ctx, plan.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	name := func(f *cross.Form) string { return codeOf(w.units, f.Scorer) + " " + codeOf(w.units, f.Unit) }
	// ids of one moment are in random order
	slices.SortFunc(forms, func(a, b *cross.Form) int { return strings.Compare(name(a), name(b)) })
	w.crossed, w.given = map[string]*cross.Form{}, map[string]access.Object{}
	scorers := map[string]bool{}
	for i, f := range forms {
		scorer, unit, _ := strings.Cut(name(f), " ")
		words, points := "CANARYGIVEN"+strings.ReplaceAll(scorer+unit, "-", ""), exact.Frac(int64(13107+17*i), 1000)
		for k := range f.Scores {
			f.Scores[k].Reason, f.Scores[k].Points = words, &points
		}
		if len(f.Scores) > 0 {
			w.given[words] = w.crossOf(scorer, unit)
			w.given[vn.Number(points, 3)] = w.crossOf(scorer, unit)
		}
		act := audit.Act{Verb: "cross.fill", Object: "review_round/" + w.round.ID}
		if _, err := s.Transact(ctx, act, func(ctx context.Context) error { return s.ChangeCrossForm(ctx, f) }); err != nil {
			w.t.Fatal(err)
		}
		if slices.Contains([]string{"cong-an", "tu-phap", "toa-an"}, scorer) && !scorers[scorer] {
			scorers[scorer] = true
			w.crossed[scorer+" chấm "+unit] = f
		}
	}
	if len(w.given) < 20 || len(w.crossed) != 3 {
		w.t.Fatalf("%d words are planted, %d forms walked", len(w.given), len(w.crossed))
	}
}

// crossOf is what a unit gives another as the policy sees it; built here without the code of the desk.
func (w *walker) crossOf(scorer, unit string) access.Object {
	o := w.yearObject(w.years["cong-an 2023 open"])
	o.Unit, o.Above, o.Scored = w.units[scorer], nil, w.units[unit]
	return o
}

// scorer is the unit of the round to which somebody of a unit belongs, "" for none.
func (w *walker) scorer(unit string) string {
	code := codeOf(w.units, unit)
	if code == "tu-phap-tgpl" {
		code = "tu-phap"
	}
	if !slices.Contains([]string{"cong-an", "tu-phap", "toa-an", "thanh-tra"}, code) {
		return ""
	}
	return code
}

// crossObjects are forms of three scorers.
func (w *walker) crossObjects() []object {
	var out []object
	for name, f := range w.crossed {
		scorer, unit, _ := strings.Cut(name, " chấm ")
		out = append(out, object{name, map[string]string{"id": f.ID, "file": "khong-co"}, w.crossOf(scorer, unit)})
	}
	slices.SortFunc(out, func(a, b object) int { return strings.Compare(a.name, b.name) })
	return out
}
