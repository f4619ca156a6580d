package draft

import (
	"context"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// Field is what was typed into one field.
type Field struct {
	Name    string
	Value   string
	Version int64 // counts the writes of this field, from 1
	At      time.Time
	// what stood in the form when the person typed over it; nil where nobody else changes it, and in old drafts
	Was *string
}

// Draft is what one account typed into one form.
type Draft struct {
	Account string
	Form    string // names the form and the object it is about, such as "unit/<id>/rename"
	Fields  []Field
}

// Value returns what was typed into a field.
func (d *Draft) Value(name string) (string, bool) {
	for _, f := range d.Fields {
		if f.Name == name {
			return f.Value, true
		}
	}
	return "", false
}

// Saved returns when the draft was last written; the zero time where it is empty.
func (d *Draft) Saved() time.Time {
	var last time.Time
	for _, f := range d.Fields {
		if f.At.After(last) {
			last = f.At
		}
	}
	return last
}

// Patch is a change of one field by somebody who saw it in a version; 0 where there was none.
type Patch struct {
	Name  string
	Value string
	Seen  int64
	Was   *string // what stood in the form; nil where it does not say
}

// check says what is wrong with the patch, or nil. A name comes from the page and not from the person; what was typed
// may hold ends of lines, and nothing that a database cannot keep.
func (p Patch) check() error {
	was := ""
	if p.Was != nil {
		was = *p.Was
	}
	wrong := func(m words.Msg) error { return fault.New(fault.Invalid, m).Field(p.Name, m) }
	switch {
	case !named(p.Name, maxName) || strings.HasPrefix(p.Name, "_"):
		return wrong(words.M("draft.form"))
	case max(utf8.RuneCountInString(p.Value), utf8.RuneCountInString(was)) > MaxValue:
		return wrong(words.M("draft.long", MaxValue))
	case strings.ContainsRune(p.Value+was, 0) || !utf8.ValidString(p.Value+was):
		return wrong(words.M("draft.text"))
	}
	return nil
}

// named says whether a text can name a form or a field: it is text of one line, and not too long.
func named(text string, most int) bool {
	return text != "" && len(text) <= most && utf8.ValidString(text) && !strings.ContainsFunc(text, unicode.IsControl)
}

// Outcome says what became of a patch.
type Outcome struct {
	Field    Field // as it stands now
	Conflict bool  // the field had been written elsewhere since, to another value; it was left alone
}

// Store is what drafts need of the database.
type Store interface {
	// Draft returns a draft; an empty one where nothing was typed.
	Draft(ctx context.Context, account, form string) (*Draft, error)
	// Drafts returns the account's drafts, the last written first.
	Drafts(ctx context.Context, account string) ([]*Draft, error)
	// DraftForms returns of how many forms the account has drafts, and whether one is of this form.
	DraftForms(ctx context.Context, account, form string) (n int, there bool, err error)
	// PatchDraft writes the fields whose version is still the one seen, all in one transaction, and says what became of
	// each.
	PatchDraft(ctx context.Context, account, form string, patches []Patch, at time.Time) ([]Outcome, error)
	// DropDraft removes a draft, or only the fields that are named.
	DropDraft(ctx context.Context, account, form string, fields ...string) error
	// SweepDrafts removes fields last written before a time.
	SweepDrafts(ctx context.Context, before time.Time) error
}

// Bounds of a draft.
const (
	maxForm   = 200
	maxName   = 100
	MaxValue  = 20000   // characters of one field
	MaxFields = 60      // in one request
	maxAtOnce = 200_000 // characters of one request
	maxForms  = 100     // of one account
	keptFor   = 30 * 24 * time.Hour
)

// Service keeps drafts. Everybody may keep drafts of their own, and nobody sees another's.
type Service struct {
	Store Store
	Clock clock.Clock
}

// Save writes fields of the account's draft of a form. A field that was written elsewhere in the meantime is left alone
// and comes back as a conflict, with what stands there. Faults: Invalid (a name that is none, too long, too many).
func (s *Service) Save(ctx context.Context, account, form string, patches []Patch) ([]Outcome, error) {
	if !named(form, maxForm) || len(patches) > MaxFields {
		return nil, fault.New(fault.Invalid, words.M("draft.form"))
	}
	total := 0
	for _, p := range patches {
		if p.Was != nil {
			total += utf8.RuneCountInString(*p.Was)
		}
		if total += utf8.RuneCountInString(p.Value); total > maxAtOnce {
			return nil, fault.New(fault.Invalid, words.M("draft.long", MaxValue))
		}
		if err := p.check(); err != nil {
			return nil, err
		}
	}
	if err := s.room(ctx, account, form); err != nil {
		return nil, err
	}
	return s.Store.PatchDraft(ctx, account, form, patches, s.Clock.Now())
}

// room refuses one more form where the account has very many.
func (s *Service) room(ctx context.Context, account, form string) error {
	n, there, err := s.Store.DraftForms(ctx, account, form)
	if err == nil && !there && n >= maxForms {
		err = fault.New(fault.Invalid, words.M("draft.many", maxForms))
	}
	return err
}

// Sweep removes what nobody went on with for thirty days. The program calls it now and then.
func (s *Service) Sweep(ctx context.Context) error {
	return s.Store.SweepDrafts(ctx, s.Clock.Now().Add(-keptFor))
}

// Find returns the account's draft of a form, empty where there is none.
func (s *Service) Find(ctx context.Context, account, form string) (*Draft, error) {
	return s.Store.Draft(ctx, account, form)
}

// List returns the account's drafts, the last written first.
func (s *Service) List(ctx context.Context, account string) ([]*Draft, error) {
	return s.Store.Drafts(ctx, account)
}

// Drop throws the account's draft of a form away: it was sent, or the person does not want it. Where fields are named,
// only what was typed into them goes: they were saved one by one.
func (s *Service) Drop(ctx context.Context, account, form string, fields ...string) error {
	return s.Store.DropDraft(ctx, account, form, fields...)
}
