package kit

import (
	"context"
	"sync"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/library"
	"thidua/internal/org"
	"thidua/internal/review"
)

// View is what the register and the blocs look like after a number of acts. Nothing in it is changed; the forms of
// rounds are added as they are asked for.
type View struct {
	At     int64
	Units  []*org.Unit
	ByID   map[string]*org.Unit
	Depth  map[string]int
	Blocs  []*bloc.Bloc
	OfBloc map[string]*bloc.Bloc
	Years  []*bloc.Year
	Rounds []*review.Round
	Sheets []*library.Edition
	forms  func(ctx context.Context, round string) ([]*review.Form, error)
	units  func(ctx context.Context, round string) ([]string, error)

	mu   sync.Mutex
	read map[any]any // what was read when a page first asked for it

	Accounts []*identity.Account
	People   []*org.Person
	Titles   []*org.Title
}

// mostSince is how many acts a view may be behind to be moved on; of more the whole is read again.
const mostSince = 500

// beside are the tables that a view does not hold. An act on any other, also one that nobody thought of here, makes the
// view be read anew: a table that is forgotten costs time and shows nothing old.
var beside = map[string]bool{
	"review_form": true, "review_line": true, "review_figure": true, "review_entry": true, "review_proof": true,
	"review_sending": true, "review_result": true, "cross_plan": true, "cross_consent": true, "cross_form": true,
	"cross_score": true, "file": true, "register_paper": true, "register_issuer": true, "mailbox": true,
	"signin_day": true, "erasure": true, "factor_code": true, "passkey": true, "sso_link": true,
}

// View returns the register and the blocs as they are now. They change only by acts, and only by those that write what
// the view holds: after any other it is the same view, without the forms that were read beside it. One request reads
// it anew, and those that come meanwhile wait for that one.
func (k *Kit) View(ctx context.Context) (*View, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	at, err := k.Log.Size(ctx) // asked behind the lock: it is less than what was seen only where a copy was restored
	if err != nil {
		return nil, err
	}
	if k.seen != nil && k.seen.At == at {
		return k.seen, nil
	}
	v, err := k.moved(ctx, at)
	if err == nil && v == nil {
		v, err = k.load(ctx)
	}
	if err != nil {
		return nil, err
	}
	v.At = at
	k.seen = v
	return v, nil
}

// moved is the view as it is after acts that wrote nothing of what it holds; nil where they did, or where there is none
// yet.
func (k *Kit) moved(ctx context.Context, at int64) (*View, error) {
	if k.seen == nil || at < k.seen.At || at-k.seen.At > mostSince {
		return nil, nil
	}
	touched, err := k.Log.Touched(ctx, k.seen.At, at)
	if err != nil {
		return nil, err
	}
	for table := range touched {
		if !beside[table] {
			return nil, nil
		}
	}
	return k.seen.without(), nil
}

// without is the view without what was read beside it, but for what no act on a form changes.
func (v *View) without() *View {
	out := &View{
		Units: v.Units, ByID: v.ByID, Depth: v.Depth, Blocs: v.Blocs, OfBloc: v.OfBloc, Years: v.Years, Rounds: v.Rounds,
		Sheets: v.Sheets, Accounts: v.Accounts, People: v.People, Titles: v.Titles, forms: v.forms, units: v.units,
		read: map[any]any{},
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	for key, x := range v.read {
		if _, stays := key.(unitsKey); stays {
			out.read[key] = x
		}
	}
	return out
}

// load reads the view anew.
func (k *Kit) load(ctx context.Context) (v *View, err error) {
	v = &View{
		forms: k.Read.Rounds.FormLines, units: k.Read.Rounds.FormUnits, read: map[any]any{}, ByID: map[string]*org.Unit{}, Depth: map[string]int{"": -1},
		OfBloc: map[string]*bloc.Bloc{},
	}
	for _, read := range []func() error{
		func() error { v.Units, err = k.Read.Units.Units(ctx); return err },
		func() error { v.Blocs, err = k.Read.Blocs.Blocs(ctx); return err },
		func() error { v.Years, err = k.Read.Blocs.BlocYears(ctx, ""); return err },
		func() error { v.Rounds, err = k.Read.Rounds.Rounds(ctx, ""); return err },
		func() error { v.Sheets, err = k.Sheets.Store.Editions(ctx); return err },
		func() error { v.Accounts, err = k.Read.Accounts.Accounts(ctx); return err },
		func() error { v.People, err = k.Read.Units.People(ctx); return err },
		func() error { v.Titles, err = k.Read.Units.PostTitles(ctx); return err },
	} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	for _, u := range v.Units {
		v.ByID[u.ID] = u
		v.Depth[u.ID] = v.Depth[u.Parent] + 1
	}
	for _, b := range v.Blocs {
		v.OfBloc[b.ID] = b
	}
	return v, nil
}

// FormsOf returns the forms of a round with their lines. Most acts and most pages are about other blocs: each round is
// read when it is first asked for.
func (v *View) FormsOf(ctx context.Context, round string) ([]*review.Form, error) {
	return ReadOnce(v, formsKey(round), func() ([]*review.Form, error) { return v.forms(ctx, round) })
}

// UnitsIn returns the units that have a form in a round. They are those with which it was opened.
func (v *View) UnitsIn(ctx context.Context, round string) ([]string, error) {
	return ReadOnce(v, unitsKey(round), func() ([]string, error) { return v.units(ctx, round) })
}

// unitsKey is where a view keeps the units of a round.
type unitsKey string

// formsKey is where a view keeps the forms of a round.
type formsKey string

// ReadOnce returns what a view keeps at a key, read when it is first asked for; what could not be read is asked for
// again.
func ReadOnce[T any](v *View, key any, read func() (T, error)) (T, error) {
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

// Name returns what a unit is called on a day; a unit that is not there has no name.
func (v *View) Name(unit string, on day.Date) string {
	if u := v.ByID[unit]; u != nil {
		return u.NameOn(on)
	}
	return ""
}

// Above returns the units above a unit, the nearest first.
func (v *View) Above(unit string) []string {
	var out []string
	for u := v.ByID[unit]; u != nil && u.Parent != "" && len(out) < 20; u = v.ByID[u.Parent] {
		out = append(out, u.Parent)
	}
	return out
}

// Year returns a year of a bloc by its id, nil where there is none.
func (v *View) Year(id string) *bloc.Year {
	for _, y := range v.Years {
		if y.ID == id {
			return y
		}
	}
	return nil
}

// YearsOf returns the years in which a unit is a member at some time, the newest first.
func (v *View) YearsOf(unit string) []*bloc.Year {
	var out []*bloc.Year
	for _, y := range v.Years {
		for _, m := range y.Members {
			if m.Unit == unit {
				out = append(out, y)
				break
			}
		}
	}
	return out
}
