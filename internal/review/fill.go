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

// Cell is what somebody put into a field of the form: a figure of a fact, or the points claimed on a line.
type Cell struct {
	Fact  string // "" for claimed points
	Last  bool   // the figure of the year before
	Line  string // the line on which points are claimed
	Value formula.Value
	// what stood there when the field was filled in, as Encode writes it; another value there now is somebody else's
	Seen string
	Why  string // of claimed points: why they differ from the rule's

	// of claimed points, in the same act: what the unit notes on the line, and what stood there and as the reason
	Note, SeenNote, SeenWhy string
}

// Field is the name of the cell among the fields of a form.
func (c Cell) Field() string {
	switch {
	case c.Last:
		return "l." + c.Fact
	case c.Fact != "":
		return "f." + c.Fact
	}
	return "c." + c.Line
}

// Fill saves figures and claims of a unit's form, all or none. Faults: Conflict (the state forbids it), Stale (somebody
// else saved another value meanwhile: named by field), Invalid (by field), NotFound.
func (s *Service) Fill(ctx context.Context, by By, form string, cells []Cell) error {
	return s.onForm(ctx, by, Fill, form, func(_ context.Context, w *World) error {
		stale, led := fault.New(fault.Stale, words.M("review.stale")), w.led()
		for _, c := range cells {
			if err := w.fill(s, by, form, c, stale); err != nil {
				return err
			}
		}
		if len(stale.Fields) > 0 {
			return stale
		}
		return w.relead(s, w.Forms[w.At(form)], led)
	})
}

// MayFill says whether all these cells of a form of the world could be filled in now. It changes nothing; the faults
// are those of Fill.
func (s *Service) MayFill(w *World, by By, form string, lists ...[]Cell) error {
	for _, c := range slices.Concat(lists...) {
		m, _, err := w.fillable(s, by, form, c)
		if err != nil {
			return err
		}
		if _, no := Step(w.State(), m); no != nil {
			return no
		}
	}
	return nil
}

// fillable finds the form and the place of a cell, and refuses one that is closed.
func (w *World) fillable(s *Service, by By, form string, c Cell) (Move, *Form, error) {
	line, err := w.lineOf(c)
	if err != nil {
		return Move{}, nil, err
	}
	m, f, _, err := w.on(by, Fill, form, line)
	if err != nil {
		return m, nil, err
	}
	if line == "" && f.Stage != Filling { // a figure of the whole sheet is no part of a line that was sent back
		return m, f, no("review.locked")
	}
	return m, f, w.inTime(s, f)
}

func (w *World) fill(s *Service, by By, form string, c Cell, stale *fault.Error) error {
	m, f, err := w.fillable(s, by, form, c)
	if err != nil {
		return err
	}
	if err := w.step(m); err != nil {
		return err
	}
	if c.Fact != "" {
		w.figure(s, by, f, c, stale)
		return nil
	}
	return w.claim(s, by, f, c, stale)
}

// inTime refuses what comes after the day until which a late unit was let in.
func (w *World) inTime(s *Service, f *Form) error {
	if f.Stage == Filling && f.Grace && f.Due != nil && s.today() > s.worked(*f.Due) {
		return no("review.graceover", s.worked(*f.Due))
	}
	return nil
}

// lineOf returns the line whose state decides whether the cell may be filled in, "" for a figure of the whole sheet.
func (w *World) lineOf(c Cell) (string, error) {
	sh := w.Engine.Sheet()
	if c.Fact == "" {
		return c.Line, nil
	}
	f := sh.Fact(c.Fact)
	if f == nil || !f.Is.IsZero() {
		return "", fault.New(fault.NotFound, words.M("store.notfound"))
	}
	if f.Line() != nil {
		if e := sh.EntryOf(f.Line().Code); e != nil {
			return e.Code, nil
		}
	}
	return "", nil
}

// figure puts a figure into the unit's lane.
func (w *World) figure(s *Service, by By, f *Form, c Cell, stale *fault.Error) {
	value := Encode(c.Value)
	lane := Reported
	if c.Last {
		lane = LastYear
	}
	have := f.Figure(c.Fact, lane)
	stands := ""
	if have != nil {
		stands = have.Value
	}
	switch {
	case stands == value:
	case stands != c.Seen:
		stale.Field(c.Field(), words.M("review.cellstale"))
	case have == nil:
		f.Figures = append(f.Figures, Figure{
			ID: s.newID(), Fact: c.Fact, Lane: lane, Value: value, Account: by.Account, At: s.now(),
		})
	case value == "":
		f.Figures = slices.DeleteFunc(f.Figures, func(x Figure) bool { return x.ID == have.ID })
	default:
		have.Value, have.Account, have.At = value, by.Account, s.now()
	}
	w.changed()
}

// claim puts the points that the unit claims beside the rule; none takes the claim back.
func (w *World) claim(s *Service, by By, f *Form, c Cell, stale *fault.Error) error {
	e := f.Entry(c.Line, scoring.Claimed)
	stands, why := "", ""
	if e != nil && e.Points != nil {
		stands, why = Fraction(e.Points), e.Reason
	}
	value := Encode(c.Value)
	if err := w.note(f, c, stale); err != nil {
		return err
	}
	switch {
	case stands == value && why == c.Why:
		return nil
	case stands != c.Seen || why != c.SeenWhy:
		stale.Field(c.Field(), words.M("review.cellstale"))
		return nil
	case value != "" && c.Why == "":
		return fault.New(fault.Invalid, words.M("review.invalid")).Field("w."+c.Line, words.M("review.claimwhy"))
	case value != "":
		if err := Sentence("w."+c.Line, c.Why); err != nil {
			return err
		}
	}
	if err := w.limits(c.Field(), c.Line, pointsOf(c.Value)); err != nil {
		return err
	}
	w.enter(s, by, f, Entry{Line: c.Line, Lane: scoring.Claimed, Points: pointsOf(c.Value), Reason: c.Why})
	return nil
}

// note keeps what the unit wants to say about a line, such as why it has no evidence.
func (w *World) note(f *Form, c Cell, stale *fault.Error) error {
	l := f.Line(c.Line)
	switch {
	case l.Note == c.Note:
		return nil
	case l.Note != c.SeenNote:
		stale.Field("n."+c.Line, words.M("review.cellstale"))
		return nil
	case c.Note != "":
		if err := Sentence("n."+c.Line, c.Note); err != nil {
			return err
		}
	}
	l.Note = c.Note
	return nil
}

func pointsOf(v formula.Value) *exact.Num {
	if v.State != formula.Entered {
		return nil
	}
	n := v.Num
	return &n
}

// enter adds what somebody says about the points of a line; nil points are the rule's.
func (w *World) enter(s *Service, by By, f *Form, e Entry) {
	e.ID, e.No, e.Account, e.At = s.newID(), int64(len(f.Entries)+1), by.Account, s.now()
	f.Entries = append(f.Entries, e)
	w.changed()
}

// Send approves the form in the name of the unit's leader and sends it, scan being the form as signed on paper where
// there is one. Every line must have its figures or a claim. Faults: Conflict (the state, lines that miss figures:
// named by field), NotFound.
//
// version is the one that the leader looked at: nobody approves what they have not seen. scan stores the scan as a part
// of the same act; nil where there is none.
func (s *Service) Send(
	ctx context.Context, by By, form string, version int64, scan func(ctx context.Context) (string, error),
) error {
	return s.onForm(ctx, by, Send, form, func(ctx context.Context, w *World) error {
		m, f, _, err := w.on(by, Send, form, "")
		if err != nil {
			return err
		}
		if f.Version != version && f.Stage != Sent {
			return no("review.sendstale")
		}
		if err := w.inTime(s, f); err != nil {
			return err
		}
		if missing := w.Missing(form); len(missing) > 0 {
			out := fault.New(fault.Conflict, words.M("review.missing", len(missing)))
			for _, code := range missing {
				out.Field("line."+code, words.M("review.missingline", code))
			}
			return out
		}
		if blank := w.Blank(f); f.Stage == Filling && len(blank) > 0 { // of a form that was sent back only its lines are open
			return no("review.blank", len(blank))
		}
		if err := w.step(m); err != nil {
			return err
		}
		f.SentAt, f.SentBy, f.Due, f.Scan = s.now(), by.Account, nil, ""
		if scan != nil {
			if f.Scan, err = scan(ctx); err != nil {
				return err
			}
		}
		return w.sign(s, by, f)
	})
}

// Recall takes back what was sent, until somebody appraised a line of it. Faults: Conflict, NotFound.
func (s *Service) Recall(ctx context.Context, by By, form string) error {
	return s.onForm(ctx, by, Recall, form, func(_ context.Context, w *World) error {
		m, _, _, err := w.on(by, Recall, form, "")
		if err != nil {
			return err
		}
		return w.step(m)
	})
}

// Attach adds a piece of evidence: while the lines may be filled in, and for some days after the form was due. Faults:
// Conflict, Invalid, NotFound.
func (s *Service) Attach(
	ctx context.Context, by By, form string, p Proof, within func(ctx context.Context) (string, error),
) error {
	return s.onForm(ctx, by, "attach", form, func(ctx context.Context, w *World) error {
		f, err := w.mayAttach(s, by, form, p.Lines)
		if err != nil {
			return err
		}
		if within != nil {
			if p.File, err = within(ctx); err != nil {
				return err
			}
		}
		if p.File == "" && p.Link == "" {
			return fault.New(fault.Invalid, words.M("review.invalid")).Field("file", words.M("review.noproof"))
		}
		if err := p.check(); err != nil {
			return err
		}
		p.ID, p.Account, p.At = s.newID(), by.Account, s.now()
		f.Proofs = append(f.Proofs, p)
		return nil
	})
}

func (w *World) mayAttach(s *Service, by By, form string, lines []string) (*Form, error) {
	if len(lines) == 0 {
		return nil, fault.New(fault.Invalid, words.M("review.invalid")).Field("lines", words.M("review.nolines"))
	}
	var f *Form
	for _, code := range lines {
		m, at, l, err := w.on(by, Fill, form, code)
		if err != nil {
			return nil, err
		}
		_, no := Step(w.State(), m)
		late := m.Own && at.Stage == Sent && l.Stand != Settled && w.Round.Phase.within(SelfScoring, Second)
		answering := l.Stand == Differs || l.Stand == Asked
		if no != nil && !(late && (answering || s.today() <= s.Attaching(w.Round, at.Unit))) {
			return nil, no
		}
		f = at
	}
	return f, nil
}

// Detach takes a piece of evidence away again. The log keeps that it was there. Faults as Attach.
func (s *Service) Detach(ctx context.Context, by By, form, proof string) error {
	return s.onForm(ctx, by, "detach", form, func(_ context.Context, w *World) error {
		i := w.At(form)
		if i < 0 {
			return fault.New(fault.NotFound, words.M("store.notfound"))
		}
		k := slices.IndexFunc(w.Forms[i].Proofs, func(p Proof) bool { return p.ID == proof })
		if k < 0 {
			return fault.New(fault.Conflict, words.M("review.proofgone"))
		}
		f := w.Forms[i]
		for _, code := range f.Proofs[k].Lines { // what was sent is taken away by nobody
			m, _, _, err := w.on(by, Fill, form, code)
			if err != nil {
				return err
			}
			if _, err := Step(w.State(), m); err != nil {
				return err
			}
		}
		f.Proofs = slices.Delete(f.Proofs, k, k+1)
		return nil
	})
}
