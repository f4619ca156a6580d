package desk

import (
	"context"
	"io"
	"sync"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/cross"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/identity"
	"thidua/internal/library"
	"thidua/internal/notice"
	"thidua/internal/org"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/passkey"
	"thidua/internal/web/sso"
)

// Desk is what the screens work with.
type Desk struct {
	Site     *web.Site
	Org      *org.Service
	IDs      *identity.Service
	Blocs    *bloc.Service
	Sheets   *library.Service
	Rounds   *review.Service
	Cross    *cross.Service
	Register *register.Service
	Notices  *notice.Service
	QR       func(text string) ([]byte, error) // draws a text as a picture (PNG)
	Log      Log
	Keeper   Keeper
	Files    *evidence.Service
	Blobs    Blobs
	Passkeys *passkey.Checker
	Beside   Beside
	Papers   Papers
	Rooms    []room
	SSO      *sso.Provider // nil where the site has no single sign-on
	Help     Help
	Samples  []Sample // sample people, where the data is a sample

	mu      sync.Mutex
	seen    *view
	present presence
}

// Sample is a person of the sample data, offered on the sign-in page.
type Sample struct{ Login, Name, Line string }

// SamplePassword is the one password of all sample people; no other site has such people.
const SamplePassword = "mùa xuân thi đua 2023" //nolint:gosec // on the sign-in page of the sample for all to read

// Query asks for entries of the log. What is empty does not matter.
type Query struct {
	Verb, Actor, Object string
	From, To            int64 // microseconds; To is not included
	Before              int64 // only entries before this number; 0 from the newest
	Limit               int
}

// Blobs keeps the content of files by its hash.
type Blobs interface {
	// Put keeps content; what is there already is not written again.
	Put(ctx context.Context, hash string, size int64, content io.Reader) error
	// Open opens content; fs.ErrNotExist.
	Open(ctx context.Context, hash string) (io.ReadSeekCloser, error)
}

// Log is what the screens need of the log.
type Log interface {
	// Size returns how many acts the log holds.
	Size(ctx context.Context) (int64, error)
	// Words returns the head of the log in syllables that can be read aloud, to be printed on papers.
	Words(ctx context.Context) (string, error)
	// History returns the entries that wrote a row, the newest first.
	History(ctx context.Context, table, id string, limit int) ([]audit.Entry, error)
	// Entries returns entries, the newest first.
	Entries(ctx context.Context, q Query) ([]audit.Entry, error)
	// Note writes that something was done that changes no row.
	Note(ctx context.Context, by audit.By, verb, object string) error
	// Erasable says whether what an entry says can be erased: whether it is personal data alone.
	Erasable(e audit.Entry) bool
	// Erasures returns what is asked to be erased and waits for a second person.
	Erasures(ctx context.Context) ([]audit.Erasure, error)
	// AskErase asks that what an entry says be erased; fault.Conflict (not personal data alone, asked already), fault.NotFound.
	AskErase(ctx context.Context, by audit.By, seq int64) error
	// Erase erases what an entry says beyond that something was done, by whom and when, as another person has asked; fault.Conflict (the
	// same person asked), fault.NotFound.
	Erase(ctx context.Context, by audit.By, seq int64) error
	// KeepBody drops a wish to erase; fault.NotFound.
	KeepBody(ctx context.Context, by audit.By, seq int64) error
	// Check recomputes the log and holds every row against it.
	Check(ctx context.Context) (Checked, error)
}

// Checked is what a check of the log found.
type Checked struct {
	Acts, Rows int
	Root       string
	Words      string   // the root in syllables that can be read aloud
	QR         []byte   // the root as a picture (PNG)
	Found      []string // what does not agree, said in Vietnamese; empty where everything does
	Loose      []string // what could not be checked, and why
}

// Keeper keeps copies of the data.
type Keeper interface {
	// Here says whether copies are made here; false where the database is copied with tools of its own.
	Here() bool
	// Copies returns the copies that were made, the newest first.
	Copies() ([]Copy, error)
	// Make makes a copy while the data is in use, reads it back and verifies it.
	Make(ctx context.Context) (Copy, error)
	// Read gives the content of a copy.
	Read(name string) (io.ReadSeekCloser, error)
}

// Copy is a copy of the data.
type Copy struct {
	Name string
	Size int64
	At   int64 // microseconds UTC
	Acts int   // only right after it was made, as what follows
	// The content of files is no part of a copy: how many files the data names, and of how many the content is not where it belongs.
	Files, Lost int
}

// view is what the register and the blocs look like after a number of acts. Nothing in it is changed; the forms of rounds are added as they are asked for.
type view struct {
	at     int64
	units  []*org.Unit
	byID   map[string]*org.Unit
	depth  map[string]int
	blocs  []*bloc.Bloc
	ofBloc map[string]*bloc.Bloc
	years  []*bloc.Year
	rounds []*review.Round
	sheets []*library.Edition
	review *review.Service

	mu   sync.Mutex
	read map[any]any // what was read when a page first asked for it

	accounts []*identity.Account
	people   []*org.Person
	titles   []*org.Title
}

// view returns the register and the blocs as they are now. They change only by acts, so they are read again only after one.
func (d *Desk) view(ctx context.Context) (*view, error) {
	at, err := d.Log.Size(ctx)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	seen := d.seen
	d.mu.Unlock()
	if seen != nil && seen.at == at {
		return seen, nil
	}
	v, err := d.load(ctx)
	if err != nil {
		return nil, err
	}
	v.at = at
	d.mu.Lock()
	d.seen = v
	d.mu.Unlock()
	return v, nil
}

// load reads the view anew.
func (d *Desk) load(ctx context.Context) (v *view, err error) {
	v = &view{review: d.Rounds, read: map[any]any{}, byID: map[string]*org.Unit{}, depth: map[string]int{"": -1}, ofBloc: map[string]*bloc.Bloc{}}
	for _, read := range []func() error{
		func() error { v.units, err = d.Org.Store.Units(ctx); return err },
		func() error { v.blocs, err = d.Blocs.Store.Blocs(ctx); return err },
		func() error { v.years, err = d.Blocs.Store.BlocYears(ctx, ""); return err },
		func() error { v.rounds, err = d.Rounds.Store.Rounds(ctx, ""); return err },
		func() error { v.sheets, err = d.Sheets.Store.Editions(ctx); return err },
		func() error { v.accounts, err = d.IDs.Store.Accounts(ctx); return err },
		func() error { v.people, err = d.Org.Store.People(ctx); return err },
		func() error { v.titles, err = d.Org.Store.PostTitles(ctx); return err },
	} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	for _, u := range v.units {
		v.byID[u.ID] = u
		v.depth[u.ID] = v.depth[u.Parent] + 1
	}
	for _, b := range v.blocs {
		v.ofBloc[b.ID] = b
	}
	return v, nil
}

// formsOf returns the forms of a round with their lines. Most acts and most pages are about other blocs: each round is read when it is
// first asked for.
func (v *view) formsOf(ctx context.Context, round string) ([]*review.Form, error) {
	return readOnce(v, formsKey(round), func() ([]*review.Form, error) { return v.review.Store.FormLines(ctx, round) })
}

// formsKey is where a view keeps the forms of a round.
type formsKey string

// readOnce returns what a view keeps at a key, read when it is first asked for; what could not be read is asked for again.
func readOnce[T any](v *view, key any, read func() (T, error)) (T, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if x, ok := v.read[key].(T); ok {
		return x, nil
	}
	x, err := read()
	if err == nil {
		v.read[key] = x
	}
	return x, err
}

// name returns what a unit is called on a day; a unit that is not there has no name.
func (v *view) name(unit string, on day.Date) string {
	if u := v.byID[unit]; u != nil {
		return u.NameOn(on)
	}
	return ""
}

// above returns the units above a unit, the nearest first.
func (v *view) above(unit string) []string {
	var out []string
	for u := v.byID[unit]; u != nil && u.Parent != "" && len(out) < 20; u = v.byID[u.Parent] {
		out = append(out, u.Parent)
	}
	return out
}

// year returns a year of a bloc by its id, nil where there is none.
func (v *view) year(id string) *bloc.Year {
	for _, y := range v.years {
		if y.ID == id {
			return y
		}
	}
	return nil
}

// yearsOf returns the years in which a unit is a member at some time, the newest first.
func (v *view) yearsOf(unit string) []*bloc.Year {
	var out []*bloc.Year
	for _, y := range v.years {
		for _, m := range y.Members {
			if m.Unit == unit {
				out = append(out, y)
				break
			}
		}
	}
	return out
}
