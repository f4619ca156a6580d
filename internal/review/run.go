package review

import (
	"context"
	"slices"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/scoring"
	"thidua/internal/words"
)

// Result is a published result: frozen, so that it can be held against the recomputed one at any time.
type Result struct {
	ID    string
	Round string
	No    int // 1 for the first publication, higher after an objection was upheld or the round was reopened
	At    int64
	Why   string
	Hash  string // SHA-256 of the body, in hexadecimal
	Body  string // the standings as text: one line a unit, see [World.Body]

	// of the decision or the minutes by which it was published; "" for one of before decisions were kept with it
	Number  string
	Decided *day.Date // the day of that decision
}

// Advance goes to the next phase, or with back to the one before, for which a reason is needed. Faults: Conflict,
// Invalid, NotFound.
func (s *Service) Advance(ctx context.Context, by By, round string, version int64, back bool) error {
	verb := Advance
	if back {
		verb = Back
	}
	return s.onRound(ctx, by, verb, round, version, func(_ context.Context, w *World) error {
		on, has := s.Last(w.Round, w.Round.Phase, "")
		if early := has && s.today() <= on; back || early { // before its day, and back: somebody has to say why
			if err := Sentence("why", by.Why); err != nil {
				return err
			}
		}
		if !back {
			if err := s.excepted(w); err != nil {
				return err
			}
		}
		return w.step(Move{Verb: verb})
	})
}

// SetDue moves the last day of a phase, for all units or for one, for a reason. Faults: Invalid, Stale, NotFound.
func (s *Service) SetDue(ctx context.Context, by By, round string, version int64, d Due) error {
	return s.onRound(ctx, by, "due", round, version, func(_ context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		if err := w.checkDue(s, d); err != nil {
			return err
		}
		if d.Phase == Objecting { // the one day for objections
			w.Round.ObjectTo = &d.Day
			return nil
		}
		d.ID, d.Why = s.newID(), by.Why
		w.Round.SetDue(d)
		return w.Round.Check()
	})
}

// checkDue says what is wrong with a deadline, or nil.
func (w *World) checkDue(s *Service, d Due) error {
	f := fault.New(fault.Invalid, words.M("review.invalid"))
	if !d.Phase.within(SelfScoring, Objecting) || w.Round.Phase == Over || d.Phase.At() < w.Round.Phase.At() {
		f.Field("phase", words.M("review.duephase"))
	}
	if d.Phase == Objecting && (d.Unit != "" || w.Round.Phase != Objecting) {
		f.Field("phase", words.M("review.dueobjections"))
	}
	if d.Unit != "" && !slices.ContainsFunc(w.Forms, func(x *Form) bool { return x.Unit == d.Unit }) {
		f.Field("unit", words.M("review.nounit"))
	}
	if d.Day < s.today() {
		f.Field("due", words.M("review.daypast", d.Day))
	}
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}

// SetAuto says whether the phases end by themselves with their last day. Faults: Conflict (the round is closed), Stale,
// NotFound.
func (s *Service) SetAuto(ctx context.Context, by By, round string, version int64, auto bool) error {
	return s.onRound(ctx, by, "auto", round, version, func(_ context.Context, w *World) error {
		if w.Round.Phase == Over {
			return no("review.over")
		}
		w.Round.Auto = auto
		return nil
	})
}

// onRound does an act on the round as a whole, of a version that the person saw.
func (s *Service) onRound(
	ctx context.Context, by By, verb Verb, round string, version int64, do func(ctx context.Context, w *World) error,
) error {
	return s.in(ctx, by.Act("review."+string(verb), roundObject+round), round, func(ctx context.Context, w *World) error {
		if w.Round.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		return do(ctx, w)
	})
}

// Part does what is done to a unit's part in the round: Grant (a late unit may still send, until a day), Leave and
// Rejoin; each for a reason. Faults: Conflict, Invalid, NotFound.
func (s *Service) Part(ctx context.Context, by By, verb Verb, form string, until *day.Date) error {
	return s.onForm(ctx, by, verb, form, func(_ context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		m, f, _, err := w.on(by, verb, form, "")
		if err != nil {
			return err
		}
		if until != nil && *until < s.today() {
			return fault.New(fault.Invalid, words.M("review.invalid")).Field("until", words.M("review.daypast", *until))
		}
		led := w.led()
		if err := w.step(m); err != nil {
			return err
		}
		f.Why, f.Due = by.Why, until
		if verb == Rejoin {
			f.anew(s.now())
			w.changed()
		}
		for place := range led { // the unit itself is out of the comparison
			if place.form == form {
				delete(led, place)
			}
		}
		return w.relead(s, f, led)
	})
}

// Withdraw takes a round away that was opened by mistake, as long as no unit has sent its form; the log keeps what was
// in it. Faults: Conflict (a form was sent), Invalid (no reason), Stale, NotFound.
func (s *Service) Withdraw(ctx context.Context, by By, round string, version int64) error {
	if err := Sentence("why", by.Why); err != nil {
		return err
	}
	_, err := s.Tx(ctx, by.Act("review.withdraw", roundObject+round), func(ctx context.Context) error {
		w, err := s.World(ctx, round)
		if err != nil {
			return err
		}
		if w.Round.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		if !w.Withdrawable() {
			return no("review.nowithdraw")
		}
		return s.Store.DropRound(ctx, w.Round, w.Forms)
	})
	return err
}

// Withdrawable says whether the round may still be taken away: nobody has sent anything.
func (w *World) Withdrawable() bool {
	return w.Round.Phase == SelfScoring && !slices.ContainsFunc(w.Forms, func(f *Form) bool { return f.SentAt != 0 })
}

// Decision is what a result is published with.
type Decision struct {
	Number  string
	Day     day.Date
	File    func(ctx context.Context) (string, error) // adds the decision or the minutes as a file; nil for none
	Objects *day.Date                                 // the last day for objections
}

// Publish shows the result to everybody: word is what the person typed to show that they mean it, the number of units.
// The result is frozen. Faults: Conflict (units or lines without agreement), Invalid (the word, no decision), Stale,
// NotFound.
func (s *Service) Publish(ctx context.Context, by By, round string, version int64, d Decision) error {
	return s.onRound(ctx, by, Publish, round, version, func(ctx context.Context, w *World) error {
		if err := w.unmoved(); err != nil {
			return err
		}
		if err := w.step(Move{Verb: Publish}); err != nil {
			return err
		}
		if err := s.checkDecision(d); err != nil {
			return err
		}
		r := w.Round
		r.Number, r.Decided, r.ObjectTo = d.Number, &d.Day, d.Objects
		if d.File != nil {
			var err error
			if r.File, err = d.File(ctx); err != nil {
				return err
			}
		}
		r.Published = s.now()
		if err := r.Check(); err != nil {
			return err
		}
		return s.freeze(ctx, w, by.Why)
	})
}

// checkDecision says what is wrong with the decision by which a result is published, or nil.
func (s *Service) checkDecision(d Decision) error {
	f := fault.New(fault.Invalid, words.M("review.invalid"))
	if d.Number == "" {
		f.Field("number", words.M("review.nodecision"))
	}
	if d.Day > s.today() {
		f.Field("decided", words.M("review.dayahead", d.Day))
	}
	if d.Objects != nil && *d.Objects < s.today() {
		f.Field("objects", words.M("review.daypast", *d.Objects))
	}
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}

// freeze keeps the result as it stands.
func (s *Service) freeze(ctx context.Context, w *World, why string) error {
	w.Round.Times++
	body := w.Body()
	return s.Store.AddResult(ctx, &Result{
		ID: s.newID(), Round: w.Round.ID, No: w.Round.Times, At: s.now(), Why: why, Hash: seal(body), Body: body,
		Number: w.Round.Number, Decided: w.Round.Decided,
	})
}

// Finish closes the round; Reopen goes back to the agreement, for a reason. Faults: Conflict, Invalid, Stale, NotFound.
func (s *Service) Finish(ctx context.Context, by By, round string, version int64) error {
	return s.onRound(ctx, by, Finish, round, version, func(_ context.Context, w *World) error {
		if on, has := s.Last(w.Round, Objecting, ""); has && s.today() <= on {
			return no("review.windowopen", on)
		}
		return w.step(Move{Verb: Finish})
	})
}

// Reopen goes back to the agreement, for a reason. Faults: as Finish.
func (s *Service) Reopen(ctx context.Context, by By, round string, version int64) error {
	return s.onRound(ctx, by, Reopen, round, version, func(_ context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		return w.step(Move{Verb: Reopen})
	})
}

// Object raises an objection to the published points of a line of the own form. Faults: Conflict (not published, too
// late, raised already), Invalid, NotFound.
func (s *Service) Object(ctx context.Context, by By, form, line, text string) error {
	return s.onForm(ctx, by, Object, form, func(_ context.Context, w *World) error {
		m, _, l, err := w.on(by, Object, form, line)
		if err != nil {
			return err
		}
		if err := Sentence("text", text); err != nil {
			return err
		}
		if err := w.step(m); err != nil {
			return err
		}
		if to, has := s.Last(w.Round, Objecting, ""); has && s.today() > to {
			return no("review.objectlate", to)
		}
		l.Objection, l.Objector, l.Reply, l.Replier = text, by.Account, "", ""
		return nil
	})
}

// Ruling is the answer to an objection.
type Ruling struct {
	Uphold bool       // else it is refused
	Points *exact.Num // that are proposed where it is upheld
	Text   string     // the reason
}

// Reply answers an objection: upheld with the points that are proposed, or refused; with the reason. Whoever decided
// the line before does not answer. An upheld one sends the line back to the table; the published result stands until
// the new one is agreed to by the table and every level and published in its place. Faults: Conflict, Invalid,
// NotFound.
func (s *Service) Reply(ctx context.Context, by By, form, line string, r Ruling) error {
	verb := Refuse
	if r.Uphold {
		verb = Uphold
	}
	return s.onForm(ctx, by, verb, form, func(_ context.Context, w *World) error {
		m, f, l, err := w.on(by, verb, form, line)
		if err != nil {
			return err
		}
		if err := Sentence("text", r.Text); err != nil {
			return err
		}
		if err := w.mayReply(by, f, l); err != nil {
			return err
		}
		if err := w.step(m); err != nil {
			return err
		}
		l.Reply, l.Replier = r.Text, by.Account
		if !r.Uphold {
			return nil
		}
		if r.Points == nil || r.Points.Equal(w.PointsOf(form, line, scoring.Agreed)) {
			return fault.New(fault.Invalid, words.M("review.invalid")).Field("points", words.M("review.nochange"))
		}
		if err := w.limits("points", line, r.Points); err != nil {
			return err
		}
		w.enter(s, by, f, Entry{Line: line, Lane: scoring.Appraised, Points: r.Points, Reason: r.Text})
		l.By, l.At = by.Account, s.now()
		return nil
	})
}

// mayReply: an objection is answered by somebody else than those who gave the points.
func (w *World) mayReply(by By, f *Form, l *Line) error {
	gave := func(e Entry) bool {
		return e.Line == l.Code && e.Lane != scoring.Claimed && e.Account == by.Account
	}
	if slices.ContainsFunc(f.Entries, gave) || l.By == by.Account {
		return no("review.samejudge")
	}
	return nil
}

// Declare notes that a person does not judge a unit, because they declared an interest or were taken off. Faults:
// Conflict (noted already), Invalid, Stale, NotFound.
func (s *Service) Declare(ctx context.Context, by By, round string, version int64, i Interest) error {
	return s.onRound(ctx, by, "declare", round, version, func(_ context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		if !slices.ContainsFunc(w.Forms, func(f *Form) bool { return f.Unit == i.Unit }) || i.Account == "" {
			return fault.New(fault.Invalid, words.M("review.invalid")).Field("unit", words.M("review.nounit"))
		}
		if w.Round.Interested(i.Account, i.Unit) {
			return no("review.declared")
		}
		i.ID, i.Why, i.At, i.Removed = s.newID(), by.Why, s.now(), i.Account != by.Account
		w.Round.Interests = append(w.Round.Interests, i)
		return nil
	})
}

// Undeclare takes an interest off the record, because it was noted by mistake or is over. Nobody takes the own one
// back: else whoever leads could step in again unseen. Faults: Conflict (the round is closed; the own interest),
// Invalid, Stale, NotFound.
func (s *Service) Undeclare(ctx context.Context, by By, round string, version int64, interest string) error {
	return s.onRound(ctx, by, "undeclare", round, version, func(_ context.Context, w *World) error {
		if err := Sentence("why", by.Why); err != nil {
			return err
		}
		at := slices.IndexFunc(w.Round.Interests, func(i Interest) bool { return i.ID == interest })
		switch {
		case at < 0:
			return fault.New(fault.NotFound, words.M("store.notfound"))
		case w.Round.Phase == Over:
			return no("review.over")
		case w.Round.Interests[at].Account == by.Account:
			return no("review.owninterest")
		}
		w.Round.Interests = slices.Delete(w.Round.Interests, at, at+1)
		return nil
	})
}
