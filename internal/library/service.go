package library

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/id"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Store is what the library needs of the database. Writes refuse to run outside a transaction of [audit.Transact].
type Store interface {
	// Edition returns an edition; fault.NotFound.
	Edition(ctx context.Context, id string) (*Edition, error)
	// Editions returns all editions, the newest first, without their text.
	Editions(ctx context.Context) ([]*Edition, error)
	// AddEdition adds an edition.
	AddEdition(ctx context.Context, e *Edition) error
	// ChangeEdition replaces an edition of the same version; what is said of it stays. fault.Stale.
	ChangeEdition(ctx context.Context, e *Edition) error
	// AddComment adds what somebody says of an edition. Its text and its version stay, so that nobody who edits it is held
	// up.
	AddComment(ctx context.Context, edition string, c *Comment) error
	// AnswerComment writes the answer to a comment on an edition; fault.NotFound.
	AnswerComment(ctx context.Context, edition, comment, answer string) error
	// DropEdition removes a draft of the same version; fault.Stale.
	DropEdition(ctx context.Context, e *Edition) error
}

// By says who does something, and why.
type By = audit.By

// Service does what is done in the library. Who may do it is asked of the policy by the edge that calls.
type Service struct {
	Store Store
	Tx    audit.Transact
	Clock clock.Clock
	Read  Reader
	Line  func(l *sheet.Line) string // what a line says, to see whether an amendment changes it
}

const object = "sheet_edition/"

// Sheet reads the text of an edition; nil where it is no sheet.
func (s *Service) Sheet(text string) (*sheet.Sheet, finding.List) { return s.Read("", []byte(text)) }

// Add puts the text of a sheet into the library as a draft and returns its id. A draft may have defects; it must be a
// sheet. Faults: Invalid (no sheet).
func (s *Service) Add(ctx context.Context, by By, bloc, text string) (string, error) {
	e := &Edition{ID: id.New(s.Clock.Now()), Version: 1, Bloc: bloc, State: Draft}
	if err := s.take(e, text); err != nil {
		return "", err
	}
	done, err := s.Tx(
		ctx, by.Act("sheet.add", object+e.ID), func(ctx context.Context) error { return s.Store.AddEdition(ctx, e) },
	)
	return strings.TrimPrefix(done.Object, object), err
}

// take puts a text into an edition.
func (s *Service) take(e *Edition, text string) error {
	if len(text) > maxSheet {
		return refuse("text", words.M("library.toolong"))
	}
	sh, found := s.Sheet(text)
	if sh == nil {
		m := words.M("library.nosheet")
		if len(found) > 0 {
			m = found[0].Msg
		}
		return refuse("text", m)
	}
	e.describe(sh)
	e.Text = text
	return nil
}

// Edit replaces the text of a draft. Faults: Conflict (issued), Invalid, Stale, NotFound.
func (s *Service) Edit(ctx context.Context, by By, edition string, version int64, text string) error {
	return s.onDraft(
		ctx, by, "sheet.edit", edition, version, func(_ context.Context, e *Edition) error { return s.take(e, text) },
	)
}

// Rework changes a part of a draft, whatever else of it was changed since the person saw it: change is given the
// edition as it is now, returns its new text, and itself refuses what it cannot bring together. Faults: Conflict
// (issued), Invalid, NotFound, those of change.
func (s *Service) Rework(ctx context.Context, by By, edition string, change func(e *Edition) (string, error)) error {
	_, err := s.Tx(ctx, by.Act("sheet.edit", object+edition), func(ctx context.Context) error {
		e, err := s.Store.Edition(ctx, edition)
		if err != nil {
			return err
		}
		if e.State != Draft {
			return fault.New(fault.Conflict, words.M("library.frozen"))
		}
		text, err := change(e)
		if err != nil {
			return err
		}
		return s.edit(ctx, e, func(e *Edition) error { return s.take(e, text) })
	})
	return err
}

// Decision is the decision by which a sheet is issued.
type Decision struct {
	Number, Issuer string
	Issued         day.Date // the day of the decision
	From           day.Date // from when the sheet applies
}

// Issue freezes a draft with the number and the date of its decision. It must have no defect, neither one that keeps it
// from being scored nor an error of the proof-reader; its warnings are accepted with a reason. It may not be in force
// beside another sheet of the same name of the bloc. Faults: Conflict (issued, defects, each a field "defect" with its
// number, in force beside another), Invalid (no reason for warnings), Stale, NotFound.
func (s *Service) Issue(
	ctx context.Context, by By, edition string, version int64, d Decision,
) error {
	return s.onDraft(ctx, by, "sheet.issue", edition, version, func(ctx context.Context, e *Edition) error {
		e.Number, e.Issuer, e.Issued, e.From = vn.Clean(d.Number), vn.Clean(d.Issuer), &d.Issued, &d.From
		if err := e.checkIssue(); err != nil {
			return err
		}
		if err := s.proofread(by, e); err != nil {
			return err
		}
		if err := s.alone(ctx, e); err != nil {
			return err
		}
		e.State = Issued
		return nil
	})
}

// proofread refuses a sheet with errors, and one with warnings for which nobody says why they may stay.
func (s *Service) proofread(by By, e *Edition) error {
	found := s.Findings(e.Text)
	if found.Failed() {
		f := fault.New(fault.Conflict, words.M("library.defects"))
		for i, x := range found {
			if x.Severity == finding.Error {
				f.Field(fmt.Sprintf("defect%03d", i), x.Msg)
			}
		}
		return f
	}
	if _, warnings, _ := found.Counts(); warnings > 0 && !vn.Says(by.Why) {
		return refuse("why", words.M("library.warnings", warnings))
	}
	return nil
}

// Findings are what is wrong or doubtful in the text of a sheet: what its reader and the proof-reader find.
func (s *Service) Findings(text string) finding.List {
	sh, found := s.Sheet(text)
	if sh == nil || !sh.Resolved() {
		if !found.Failed() {
			found.Add(finding.Finding{Severity: finding.Error, Kind: "unreadable", Msg: words.M("library.nosheet")})
		}
		return found
	}
	for _, f := range sheet.Proofread(sh) {
		found.Add(f)
	}
	return found
}

// alone refuses a sheet that would be in force beside another one of the same name of the bloc. One that was amended
// ends where the amendment begins, whenever that is.
func (s *Service) alone(ctx context.Context, e *Edition) error {
	all, err := s.Store.Editions(ctx)
	if err != nil {
		return err
	}
	from, to := s.force(e)
	for _, x := range all {
		amended := x.ID == e.Was ||
			slices.ContainsFunc(all, func(y *Edition) bool { return y.Was == x.ID && y.State == Issued })
		if x.ID == e.ID || x.State != Issued || x.Bloc != e.Bloc || x.Code != e.Code || amended {
			continue
		}
		if x, err = s.Store.Edition(ctx, x.ID); err != nil {
			return err
		}
		if begins, ends := s.force(x); from <= ends && begins <= to {
			m := words.M("library.inforce", x.Number, begins, ends)
			return fault.New(fault.Conflict, m).Field("from", m)
		}
	}
	return nil
}

// force is from when to when a sheet is in force: as it says itself, and not beyond the year that it is for.
func (s *Service) force(e *Edition) (from, to day.Date) {
	from, to = day.Of(e.Year, 1, 1), day.Of(e.Year, 12, 31)
	if e.From != nil {
		from = *e.From
	}
	if sh, _ := s.Sheet(e.Text); sh != nil && sh.Valid != nil && sh.Valid.To != nil {
		to = *sh.Valid.To
	}
	return from, max(from, to)
}

// Amend makes the draft of the next version of an issued edition and returns its id. Faults: Conflict (a draft),
// NotFound.
func (s *Service) Amend(
	ctx context.Context, by By, edition string, next func(text string) (string, error),
) (string, error) {
	e := &Edition{ID: id.New(s.Clock.Now()), Version: 1, State: Draft, Was: edition}
	done, err := s.Tx(ctx, by.Act("sheet.amend", object+e.ID), func(ctx context.Context) error {
		old, err := s.Store.Edition(ctx, edition)
		if err != nil {
			return err
		}
		if old.State != Issued {
			return fault.New(fault.Conflict, words.M("library.notissued"))
		}
		all, err := s.Store.Editions(ctx)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(all, func(x *Edition) bool { return x.Was == edition && x.State == Draft }) {
			return fault.New(fault.Conflict, words.M("library.amending"))
		}
		text, err := next(old.Text)
		if err != nil {
			return err
		}
		e.Bloc = old.Bloc
		if err := s.take(e, text); err != nil {
			return err
		}
		return s.Store.AddEdition(ctx, e)
	})
	return strings.TrimPrefix(done.Object, object), err
}

// Drop throws a draft away. Faults: Conflict (issued), Stale, NotFound.
func (s *Service) Drop(ctx context.Context, by By, edition string, version int64) error {
	_, err := s.Tx(ctx, by.Act("sheet.drop", object+edition), func(ctx context.Context) error {
		e, err := s.draft(ctx, edition, version)
		if err != nil {
			return err
		}
		return s.Store.DropEdition(ctx, e)
	})
	return err
}

// Comment adds what a member says of a draft. Faults: Conflict (issued), Invalid, NotFound.
func (s *Service) Comment(ctx context.Context, by By, edition string, c Comment) error {
	c.Text = strings.TrimSpace(vn.Text(c.Text))
	if !vn.Says(c.Text) || len([]rune(c.Text)) > maxText {
		return refuse("text", words.M("library.comment", maxText))
	}
	_, err := s.Tx(ctx, by.Act("sheet.comment", object+edition), func(ctx context.Context) error {
		e, err := s.Store.Edition(ctx, edition)
		if err != nil {
			return err
		}
		if e.State != Draft {
			return fault.New(fault.Conflict, words.M("library.frozen"))
		}
		c.ID, c.Account, c.Unit, c.At = id.New(s.Clock.Now()), by.Account, by.Behalf, s.Clock.Now().UnixMicro()
		if sh, _ := s.Sheet(e.Text); c.Line != "" && sh != nil && !named(sh.Lines, c.Line) {
			return refuse("line", words.M("library.noline"))
		}
		return s.Store.AddComment(ctx, edition, &c)
	})
	return err
}

// named says whether one of the lines, or of those below them, has that code. A draft with defects has no index of its
// lines yet, and is commented on all the same.
func named(lines []*sheet.Line, code string) bool {
	return slices.ContainsFunc(lines, func(l *sheet.Line) bool { return l.Code == code || named(l.Lines, code) })
}

// Reply answers a comment on a draft, or answers it anew; with the sheet what was said of it is frozen. Faults: Conflict
// (issued), Invalid, NotFound.
func (s *Service) Reply(ctx context.Context, by By, edition, comment, text string) error {
	text = strings.TrimSpace(vn.Text(text))
	if !vn.Says(text) || len([]rune(text)) > maxText {
		return refuse("answer", words.M("library.comment", maxText))
	}
	_, err := s.Tx(ctx, by.Act("sheet.reply", object+edition), func(ctx context.Context) error {
		e, err := s.Store.Edition(ctx, edition)
		if err != nil {
			return err
		}
		if e.State != Draft {
			return fault.New(fault.Conflict, words.M("library.frozen"))
		}
		return s.Store.AnswerComment(ctx, edition, comment, text)
	})
	return err
}

func (s *Service) draft(ctx context.Context, edition string, version int64) (*Edition, error) {
	e, err := s.Store.Edition(ctx, edition)
	switch {
	case err != nil:
		return nil, err
	case e.State != Draft:
		return nil, fault.New(fault.Conflict, words.M("library.frozen"))
	case e.Version != version:
		return nil, fault.New(fault.Stale, words.M("store.stale"))
	}
	return e, nil
}

// onDraft changes a draft of a version that the person saw, and names the lines that differ from the edition it amends.
func (s *Service) onDraft(
	ctx context.Context, by By, verb, edition string, version int64, edit func(ctx context.Context, e *Edition) error,
) error {
	_, err := s.Tx(ctx, by.Act(verb, object+edition), func(ctx context.Context) error {
		e, err := s.draft(ctx, edition, version)
		if err != nil {
			return err
		}
		return s.edit(ctx, e, func(e *Edition) error { return edit(ctx, e) })
	})
	return err
}

// edit changes an edition and writes it.
func (s *Service) edit(ctx context.Context, e *Edition, edit func(e *Edition) error) error {
	if err := edit(e); err != nil {
		return err
	}
	if err := s.name(ctx, e); err != nil {
		return err
	}
	return s.Store.ChangeEdition(ctx, e)
}

// name names the lines that an amendment changes.
func (s *Service) name(ctx context.Context, e *Edition) error {
	if e.Was == "" {
		return nil
	}
	old, err := s.Store.Edition(ctx, e.Was)
	if err != nil {
		return err
	}
	was, _ := s.Sheet(old.Text)
	is, _ := s.Sheet(e.Text)
	if was != nil && is != nil && was.Resolved() && is.Resolved() {
		e.Changed = Differ(was, is, s.Line)
	}
	return nil
}
