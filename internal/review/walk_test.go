package review_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/review"
)

// walk is a round in which people do this and that in whichever order.
type walk struct {
	*campaign
	r *rapid.T
}

// any is one of a few.
func (w *walk) any(label string, of ...string) string { return rapid.SampledFrom(of).Draw(w.r, label) }

// acts are what somebody may try, whatever the state.
func (w *walk) act() error {
	unit, judge, line := w.any("unit", "a", "b", "c"), w.any("judge", "a", "b", "c"), w.any("line", "I.1", "I.2")
	f := w.form(unit)
	switch w.any("act", "fill", "send", "judge", "judge", "answer", "phase", "publish", "object", "reply", "part", "end") {
	case "fill":
		n := rapid.Int64Range(0, 130).Draw(w.r, "n")
		seen := ""
		if x := f.Figure("lượt", review.Reported); x != nil {
			seen = x.Value
		}
		return w.Fill(ctx, of(unit), f.ID, []review.Cell{{Fact: "lượt", Value: num(n), Seen: seen}})
	case "send":
		return w.send(unit)
	case "judge":
		verbs := []review.Verb{review.Match, review.Differ, review.Ask, review.Return, review.Settle, review.Settle}
		v := review.Verdict{Verb: rapid.SampledFrom(verbs).Draw(w.r, "verb"), Why: "đếm lại"}
		if v.Verb == review.Differ || v.Verb == review.Settle {
			v.Points = ptr(rapid.Int64Range(0, 40).Draw(w.r, "points"))
		}
		return w.judge(judge, unit, line, v)
	case "answer":
		return w.answer(unit, line, w.any("accept", "yes", "no") == "yes", "theo danh sách")
	case "phase":
		return w.Advance(ctx, of("a"), w.round, w.version(), rapid.IntRange(0, 5).Draw(w.r, "back") == 0)
	case "publish":
		return w.publish()
	case "object":
		return w.Object(ctx, of(unit), f.ID, line, "thiếu điểm")
	case "reply":
		return w.Reply(ctx, of(judge), f.ID, line, review.Ruling{
			Uphold: w.any("uphold", "yes", "no") == "yes", Points: ptr(11), Text: "xem lại",
		})
	case "part":
		verbs := []review.Verb{review.Grant, review.Leave, review.Rejoin}
		return w.Part(ctx, of("a"), rapid.SampledFrom(verbs).Draw(w.r, "part"), f.ID, nil)
	}
	if w.any("end", "finish", "reopen") == "reopen" {
		return w.Reopen(ctx, of("a"), w.round, w.version())
	}
	w.days(rapid.IntRange(0, 9).Draw(w.r, "days"))
	return w.Finish(ctx, of("a"), w.round, w.version())
}

// TestWalk: whatever people try in whichever order: what is refused changes nothing; an act is one entry of the log;
// what was published stays word for word, and the newest of it is what is computed again; what was said of points is
// only ever added to; what was signed stays.
func TestWalk(t *testing.T) {
	published := 0
	rapid.Check(t, func(r *rapid.T) {
		start := sent
		if rapid.Bool().Draw(r, "agreed") {
			start = agreed
		}
		w := &walk{start(t), r}
		for range rapid.IntRange(5, 30).Draw(r, "acts") {
			w.clock.Move(time.Second)
			rounds, forms, acts := maps.Clone(w.rounds), maps.Clone(w.forms), len(w.acts)
			results := maps.Clone(w.results)
			err := w.act()
			switch {
			case err == nil && len(w.acts) != acts+1:
				r.Fatalf("%d entries for an act", len(w.acts)-acts)
			case err != nil && (!maps.Equal(rounds, w.rounds) || !maps.Equal(forms, w.forms) || len(w.acts) != acts):
				r.Fatalf("refused, and something was written: %v", err)
			case err != nil && !fault.Is(err, fault.Conflict) && !fault.Is(err, fault.Invalid):
				r.Fatalf("refused for no reason that a person can do something about: %v", err)
			}
			w.holds(forms, results)
		}
		published += len(w.results)
	})
	if published == 0 {
		t.Error("nothing was ever published: the walk does not walk")
	}
}

// holds holds the promises of a round between before and now.
func (w *walk) holds(forms map[string]*review.Form, results map[string]*review.Result) {
	for id, x := range results {
		if w.results[id] != x {
			w.r.Fatal("a published result is another now")
		}
	}
	for id, f := range forms {
		now := w.forms[id]
		if len(now.Entries) < len(f.Entries) || len(now.Sendings) < len(f.Sendings) ||
			!slices.Equal(now.Entries[:len(f.Entries)], f.Entries) || !slices.Equal(now.Sendings[:len(f.Sendings)], f.Sendings) {
			w.r.Fatal("what was said or signed is another now")
		}
	}
	if w.now().Phase.At() < review.Objecting.At() {
		return
	}
	if whole, same := w.world().Holds(w.result(w.now().Times), true); !whole || !same {
		w.r.Fatalf("published is not what is computed: %v %v", whole, same)
	}
}

// TestActs: each act names its verb, the person, the unit, the reason and what it is done to.
func TestActs(t *testing.T) {
	c := published(t)
	got := map[string]string{}
	for _, a := range c.acts {
		got[a.Verb] = a.Object
		want := audit.Act{
			Verb: a.Verb, Actor: "nguoi-" + a.Behalf, Behalf: a.Behalf, Object: a.Object, Why: "theo kế hoạch",
		}
		if a != want {
			t.Errorf("%+v", a)
		}
	}
	round, form := "review_round/"+c.round, "review_form/"+c.id("c")
	want := map[string]string{
		"review.open": round, "review.fill": form, "review.send": form, "review.match": form, "review.advance": round,
		"review.publish": round,
	}
	if !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
