package review_test

import (
	"testing"

	"thidua/internal/day"
	"thidua/internal/review"
)

// TestSendBy: the last day of a form is one rule, whoever asks: the deadline of the phase, the later one of its unit,
// its own day where it was let in late, and always the next working day where that is a day off.
func TestSendBy(t *testing.T) {
	saturday, friday := day.Of(2023, 11, 18), day.Of(2023, 11, 17)
	sunday := day.Of(2023, 11, 26)
	round := func(dues ...review.Due) *review.Round { return &review.Round{Phase: review.SelfScoring, Dues: dues} }
	all := review.Due{Phase: review.SelfScoring, Day: friday}
	own := review.Due{Phase: review.SelfScoring, Unit: "so-a", Day: saturday}
	s := &review.Service{Days: &day.Calendar{}}
	for name, c := range map[string]struct {
		r    *review.Round
		f    review.Form
		want day.Date
		has  bool
	}{
		"no day is set":             {r: round(), f: review.Form{Unit: "so-a"}},
		"the day of all":            {r: round(all), f: review.Form{Unit: "so-b"}, want: friday, has: true},
		"the unit's own, a day off": {r: round(all, own), f: review.Form{Unit: "so-a"}, want: saturday + 2, has: true},
		"let in until a Sunday":     {r: round(all), f: review.Form{Unit: "so-b", Due: &sunday}, want: sunday + 1, has: true},
	} {
		if got, has := s.SendBy(c.r, &c.f); got != c.want && has || has != c.has {
			t.Errorf("%s: %s %v, want %s %v", name, got, has, c.want, c.has)
		}
	}
}

// TestMaySend: what is still to be sent is what is being filled in, while the phase is open or where the unit was let
// in late.
func TestMaySend(t *testing.T) {
	for _, c := range []struct {
		phase review.Phase
		stage review.Stage
		grace bool
		want  bool
	}{
		{review.SelfScoring, review.Filling, false, true},
		{review.SelfScoring, review.Sent, false, false},
		{review.Appraising, review.Filling, false, false},
		{review.Appraising, review.Filling, true, true},
		{review.Appraising, review.Left, true, false},
	} {
		r := &review.Round{Phase: c.phase}
		if got := r.MaySend(&review.Form{Stage: c.stage, Grace: c.grace}); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
