package review

import (
	"context"
	"slices"
	"strconv"
	"unicode/utf8"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Level is a step of agreement above the table (cấp thống nhất): a unit that looks at the whole result and agrees
// before it is published. Regulations know one to six steps: the table of the bloc alone, or after it the head unit,
// the council for emulation and commendation, the standing office, the province. They agree in their order.
type Level struct {
	ID   string
	No   int    // from 1
	Name string // as the regulation calls it
	Unit string // the unit whose leader agrees; "" for the standing office
}

// Consent is what a level said of the result as it stood.
type Consent struct {
	ID      string
	Level   string
	Yes     bool
	Hash    string // of the result on which it was said, see [World.Body]
	Why     string // why not; on a yes what else was said
	Account string
	At      int64
}

// MostLevels is how many levels there may be above the table, which is the first of six.
const MostLevels = 5

const maxLevel = 200

// Level returns the level that is to say something now; nil where all have agreed, or there is none.
func (r *Round) Level() *Level {
	if n := r.consented(); n < len(r.Levels) {
		return &r.Levels[n]
	}
	return nil
}

// consented counts the levels that agreed to the result as it is.
func (r *Round) consented() int {
	n := 0
	for _, c := range r.Consents {
		if c.Yes {
			n++
		}
	}
	return n
}

// ConsentOf returns what a level said last of the result as it is, nil where it said nothing.
func (r *Round) ConsentOf(level string) *Consent {
	for i := range slices.Backward(r.Consents) {
		if r.Consents[i].Level == level {
			return &r.Consents[i]
		}
	}
	return nil
}

// void takes the agreement of all levels back: the result is another one now. Why one did not agree stays to be read.
func (r *Round) void() {
	r.Consents = slices.DeleteFunc(r.Consents, func(c Consent) bool { return c.Yes })
}

// checkLevels says what is wrong with the levels, or nil.
func checkLevels(levels []Level) error {
	f := fault.New(fault.Invalid, words.M("review.invalid"))
	if len(levels) > MostLevels {
		f.Field("name", words.M("review.levels", MostLevels))
	}
	for i, l := range levels {
		if l.Name == "" || utf8.RuneCountInString(l.Name) > maxLevel {
			f.Field("name", words.M("review.levelname", maxLevel))
		}
		if slices.ContainsFunc(levels[:i], func(x Level) bool { return x.Unit == l.Unit }) {
			f.Field("unit", words.M("review.leveltwice"))
		}
	}
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}

// SetLevels sets through which levels the result goes, in their order; whoever leads the round sets them, until it is
// published. What was agreed before is void. Faults: Conflict (published), Invalid, Stale, NotFound.
func (s *Service) SetLevels(ctx context.Context, by By, round string, version int64, levels []Level) error {
	return s.onRound(ctx, by, "levels", round, version, func(_ context.Context, w *World) error {
		if w.Round.Shown() { // nobody spares a corrected result the levels that the first one went through
			return no("review.levelsover")
		}
		for i := range levels {
			levels[i].ID, levels[i].No = s.newID(), i+1
		}
		if err := checkLevels(levels); err != nil {
			return err
		}
		w.Round.Consents, w.Round.Levels = nil, levels
		return nil
	})
}

// Consent says for a level whether it agrees to the result: yes, or no with the reason, which sends it back to the
// table and takes the agreement of the levels before it back. seen is the stamp of the result that the person saw. One
// person speaks for one level. Faults: Conflict (not ready, not this level's turn, the same person), Stale (the points
// changed), Invalid (no reason), NotFound.
func (s *Service) Consent(ctx context.Context, by By, round, level string, seen int64, yes bool) error {
	verb := Decline
	if yes {
		verb = Assent
	}
	return s.in(ctx, by.Act("review."+string(verb), roundObject+round), round, func(_ context.Context, w *World) error {
		if err := w.mayConsent(by, level, yes); err != nil {
			return err
		}
		hash := w.Seal() // what follows changes no points
		if seen != stamp(hash) {
			return fault.New(fault.Stale, words.M("review.resultmoved"))
		}
		if err := w.step(Move{Verb: verb}); err != nil {
			return err
		}
		if yes {
			w.Round.Consents = slices.DeleteFunc(w.Round.Consents, func(c Consent) bool { return !c.Yes })
		}
		w.Round.Consents = append(w.Round.Consents, Consent{
			ID: s.newID(), Level: level, Yes: yes, Hash: hash, Why: by.Why, Account: by.Account, At: s.now(),
		})
		return nil
	})
}

// mayConsent says why somebody may not speak for a level now, or nil.
func (w *World) mayConsent(by By, level string, yes bool) error {
	r := w.Round
	if !slices.ContainsFunc(r.Levels, func(l Level) bool { return l.ID == level }) {
		return fault.New(fault.NotFound, words.M("store.notfound"))
	}
	if next := r.Level(); next == nil || next.ID != level {
		return no("review.noturn")
	}
	if slices.ContainsFunc(r.Consents, func(c Consent) bool { return c.Yes && c.Account == by.Account }) {
		return no("review.sameperson")
	}
	if !yes || by.Why != "" {
		return Sentence("why", by.Why)
	}
	return nil
}

// Seal is the hash of the agreed result as it stands.
func (w *World) Seal() string { return seal(w.Body()) }

// Stamp is the version of the agreed result: the first 60 bits of its hash. It is above zero.
func (w *World) Stamp() int64 { return stamp(w.Seal()) }

func stamp(hash string) int64 {
	const digits = 15
	n, err := strconv.ParseInt(hash[:digits], 16, 64)
	if err != nil {
		panic(err) // a hash is hexadecimal
	}
	return n + 1
}

// unmoved refuses to publish points that changed after a level agreed to them.
func (w *World) unmoved() error {
	hash := w.Seal()
	if slices.ContainsFunc(w.Round.Consents, func(c Consent) bool { return c.Yes && c.Hash != hash }) {
		return no("review.moved")
	}
	return nil
}
