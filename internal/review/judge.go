package review

import (
	"context"
	"slices"

	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/words"
)

// Verdict is what an appraiser, or the table, says of a line.
type Verdict struct {
	Verb Verb // Match, Differ, Ask, Return or Settle
	// Differ, Settle: other points than the rule's; nil: as the rule gives with the figures below
	Points  *exact.Num
	Figures map[string]formula.Value // figures that the appraiser found; a missing one takes back what was verified before
	Why     string                   // needed but for Match
	Seen    int64                    // when the line was last decided, as the person saw it
}

// Judge does what an appraiser says of a line. Faults: Conflict (the state; somebody else decided it meanwhile, whom
// the sentence names by what they did), Invalid (no reason, nothing that differs), NotFound.
func (s *Service) Judge(ctx context.Context, by By, form, line string, v Verdict) error {
	return s.onForm(ctx, by, v.Verb, form, func(_ context.Context, w *World) error {
		m, f, l, err := w.on(by, v.Verb, form, line)
		if err != nil {
			return err
		}
		if l.At != v.Seen { // somebody decided it meanwhile: this person answers to what they did not see
			return no("review.decided", l.Stand.Msg())
		}
		if (v.Verb == Ask || v.Verb == Return) && (v.Points != nil || len(v.Figures) > 0) {
			return fault.New(fault.Invalid, words.M("review.invalid")).Field("verb", words.M("review.askonly"))
		}
		if v.Verb != Match {
			if err := Sentence("why", v.Why); err != nil {
				return err
			}
		}
		led := w.led()
		if err := w.step(m); err != nil {
			return err
		}
		l.By, l.At, l.Moved = by.Account, s.now(), ""
		if v.Verb == Ask || v.Verb == Return {
			l.Ask = v.Why
			if v.Verb == Return {
				w.unverify(f, line)
			}
			return w.relead(s, f, led)
		}
		if v.Verb == Match {
			w.unverify(f, line)
		}
		if err := w.verify(s, by, f, v.Figures, false, v.Why); err != nil {
			return err
		}
		if err := w.rule(s, by, f, l, v); err != nil {
			return err
		}
		return w.relead(s, f, led)
	})
}

// unverify takes back the figures that an appraiser found for a line: to agree with the claim is to take the unit's
// own, and what is sent back is looked at anew.
func (w *World) unverify(f *Form, line string) {
	_, n := w.Node(line)
	for _, x := range w.FactsOf(n) {
		f.Figures = slices.DeleteFunc(f.Figures, func(y Figure) bool { return y.Fact == x.Name && y.Lane == Verified })
	}
	w.changed()
}

// verify writes the figures that an appraiser found: of a line, or with common of the whole sheet and of knock-outs.
func (w *World) verify(s *Service, by By, f *Form, figures map[string]formula.Value, common bool, why string) error {
	for fact, value := range figures {
		if at, err := w.lineOf(Cell{Fact: fact}); err != nil || (at == "") != common {
			return fault.New(fault.NotFound, words.M("store.notfound"))
		}
		w.verified(s, by, f, fact, value, why)
	}
	return nil
}

func (w *World) verified(s *Service, by By, f *Form, fact string, value formula.Value, why string) {
	text := Encode(value)
	have := f.Figure(fact, Verified)
	reported := f.Figure(fact, Reported)
	switch {
	case have == nil && (text == "" || reported != nil && reported.Value == text):
		return
	case have == nil:
		f.Figures = append(f.Figures, Figure{
			ID: s.newID(), Fact: fact, Lane: Verified, Value: text, Note: why, Account: by.Account, At: s.now(),
		})
	case have.Value == text:
		return
	default:
		have.Value, have.Note, have.Account, have.At = text, why, by.Account, s.now()
	}
	w.changed()
}

// rule enters the points of a verdict: the claim that was agreed with, or what the verdict says.
func (w *World) rule(s *Service, by By, f *Form, l *Line, v Verdict) error {
	points, why := v.Points, v.Why
	if v.Verb == Match {
		if c := f.Entry(l.Code, scoring.Claimed); c != nil && c.Points != nil {
			points, why = c.Points, c.Reason
		}
	}
	// where an appraiser differs, the points wait for the unit's answer; what the table settles is agreed at once
	lane := scoring.Appraised
	if v.Verb == Settle {
		lane = scoring.Agreed
	}
	if err := w.limits("points", l.Code, points); err != nil {
		return err
	}
	w.enter(s, by, f, Entry{Line: l.Code, Lane: lane, Points: points, Reason: why})
	switch v.Verb {
	case Differ:
		if w.PointsOf(f.ID, l.Code, scoring.Claimed).Equal(w.PointsOf(f.ID, l.Code, scoring.Appraised)) {
			return fault.New(fault.Invalid, words.M("review.invalid")).Field("points", words.M("review.nodifference"))
		}
	case Match:
		w.enter(s, by, f, Entry{Line: l.Code, Lane: scoring.Agreed, Points: points, Reason: why})
	}
	return nil
}

// limits refuses points that can only be a slip of the keyboard, such as 57 for 5,7: more than twice what the line can
// come to, or less than it can lose. Bodies do grant points that their sheet does not give (Tiền Giang 2022, c2), so
// what is merely beyond the rule is taken with its reason, and shown, see [World.Beyond].
func (w *World) limits(field, code string, points *exact.Num) error {
	if points == nil {
		return nil
	}
	low, high := w.Span(code)
	twice := high.Add(high)
	switch {
	case twice.Less(*points):
		return fault.New(fault.Invalid, words.M("review.invalid")).Field(field, words.M("review.toohigh", *points, high))
	case points.Less(low):
		return fault.New(fault.Invalid, words.M("review.invalid")).Field(field, words.M("review.toolow", *points, low))
	}
	return nil
}

// Span returns the least and the most points of a line: by its rules, and at least from 0 to its maximum.
func (w *World) Span(code string) (low, high exact.Num) {
	_, n := w.Node(code)
	reach := n.Reach()
	if n.Max != nil {
		high = *n.Max
	}
	if !reach.Hi.Open {
		high = exact.Max(high, reach.Hi.At)
	} else {
		high = exact.Max(high, w.Engine.Sheet().Scale)
	}
	if reach.Lo.Open {
		return w.Engine.Sheet().Scale.Neg(), high
	}
	return exact.Min(low, reach.Lo.At), high
}

// Beyond says whether points are more than the rules of a line can give.
func (w *World) Beyond(code string, points exact.Num) bool {
	_, high := w.Span(code)
	return high.Less(points)
}

// PointsOf returns the points of a line in a lane; zero where it has none.
func (w *World) PointsOf(form, code string, lane scoring.Lane) exact.Num {
	return w.CellOf(form, code, lane).Points
}

// CellOf returns what a line of a form comes to in a lane. What is claimed is what was signed, as long as the form is
// with those who appraise it.
func (w *World) CellOf(form, code string, lane scoring.Lane) scoring.Cell {
	if at := w.At(form); at >= 0 && lane == scoring.Claimed {
		if l := w.SignedLine(w.Forms[at], code); l != nil {
			return l.cell()
		}
	}
	return w.live(form, code, lane)
}

// Now returns what a line of a form comes to by the figures that stand in it, whatever was signed.
func (w *World) Now(form, code string) scoring.Cell { return w.live(form, code, scoring.Claimed) }

func (w *World) live(form, code string, lane scoring.Lane) scoring.Cell {
	i := w.Place(form)
	k, n := w.Node(code)
	if i < 0 || n == nil {
		return scoring.Cell{State: scoring.NotEntered}
	}
	return w.Scored(lane).Cell(i, k)
}

// Response is what a unit says to the points or the question of an appraiser.
type Response struct {
	Accept bool   // it takes the points; else it explains
	Text   string // the explanation
	Seen   int64  // when the line was last decided, as the person saw it
}

// Answer is what the unit says to the appraiser: it accepts the points, or explains. Faults: Conflict, Invalid,
// NotFound.
func (s *Service) Answer(ctx context.Context, by By, form, line string, r Response) error {
	verb := Explain
	if r.Accept {
		verb = Accept
	}
	return s.onForm(ctx, by, verb, form, func(_ context.Context, w *World) error {
		m, f, l, err := w.on(by, verb, form, line)
		if err != nil {
			return err
		}
		if l.At != r.Seen {
			return no("review.decided", l.Stand.Msg())
		}
		if !r.Accept {
			if err := Sentence("answer", r.Text); err != nil {
				return err
			}
		}
		if err := w.step(m); err != nil {
			return err
		}
		l.At = s.now()
		if !r.Accept {
			l.Answer = r.Text
			return nil
		}
		if e := f.Entry(line, scoring.Appraised); e != nil {
			w.enter(s, by, f, Entry{Line: line, Lane: scoring.Agreed, Points: e.Points, Reason: e.Reason})
		}
		return nil
	})
}

// Confirm writes what the head unit, or who stands in for it, found of the figures of the whole sheet and of the
// knock-outs: a unit is not the last word on what takes it out. Faults: Conflict (the state, the own unit), Invalid (no
// reason), NotFound.
func (s *Service) Confirm(ctx context.Context, by By, form string, figures map[string]formula.Value) error {
	return s.onForm(ctx, by, "confirm", form, func(_ context.Context, w *World) error {
		m, f, _, err := w.on(by, Settle, form, "")
		switch {
		case err != nil:
			return err
		case m.Own: // the same as for lines: nobody appraises the own unit
			return no("review.own")
		case !w.Round.Phase.within(Appraising, Agreeing):
			return no("review.notnow", w.Round.Phase.Msg())
		case f.Stage == Filling:
			return no("review.unsentform")
		}
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		led := w.led()
		if err := w.verify(s, by, f, figures, true, by.Why); err != nil {
			return err
		}
		return w.relead(s, f, led)
	})
}
