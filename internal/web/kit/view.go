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
	"thidua/internal/tail"
)

// View is what the register and the blocs look like after a number of acts. Nothing in it is changed; what pages show
// beside it is added as it is asked for.
type View struct {
	At int64
	*seen
	kept *review.Kept

	mu   sync.Mutex
	read map[any]any // what was read when a page first asked for it
}

// seen is what every page is about.
type seen struct {
	Units  []*org.Unit
	ByID   map[string]*org.Unit
	Depth  map[string]int
	Blocs  []*bloc.Bloc
	OfBloc map[string]*bloc.Bloc
	Years  []*bloc.Year
	Rounds []*review.Round
	Sheets []*library.Edition

	Accounts []*identity.Account
	People   []*org.Person
	Titles   []*org.Title

	found *index
}

// beside are the tables that a view does not hold. An act on any other, also one that nobody thought of here, makes the
// view be read anew: a table that is forgotten costs time and shows nothing old.
var beside = map[string]bool{
	"review_form": true, "review_line": true, "review_figure": true, "review_entry": true, "review_proof": true,
	"review_sending": true, "review_result": true, "cross_plan": true, "cross_consent": true, "cross_form": true,
	"cross_score": true, "file": true, "register_paper": true, "register_issuer": true, "mailbox": true,
	"signin_day": true, "erasure": true, "factor_code": true, "passkey": true, "sso_link": true,
}

// Follow is told which rows acts wrote, see [tail.Follower].
func (k *Kit) Follow(rows []tail.Row) {
	for _, row := range rows {
		if !beside[row.Table] {
			k.Forget()
			return
		}
	}
}

// Forget makes the view be read anew.
func (k *Kit) Forget() { k.moves.Add(1) }

// View returns the register and the blocs as they are now. They change only by acts, and only by those that write what
// the view holds: after any other it is the same view, without what was read beside it. One request reads it anew, and
// those that come meanwhile wait for that one.
func (k *Kit) View(ctx context.Context) (*View, error) {
	at, err := k.Tail.Now(ctx)
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	moves := k.moves.Load()
	if k.view != nil && k.as == moves && k.view.At >= at {
		return k.view, nil
	}
	v := &View{At: at, kept: k.Kept, read: map[any]any{}}
	if k.view != nil && k.as == moves {
		v.seen = k.view.seen
	} else if v.seen, err = k.load(ctx); err != nil {
		return nil, err
	}
	k.view, k.as = v, moves
	return v, nil
}

// load reads the view anew.
func (k *Kit) load(ctx context.Context) (v *seen, err error) {
	v = &seen{ByID: map[string]*org.Unit{}, Depth: map[string]int{"": -1}, OfBloc: map[string]*bloc.Bloc{}}
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
	v.found = (&View{seen: v}).find()
	return v, nil
}

// WorldOf returns a round with its forms, in the order of their names.
func (v *View) WorldOf(ctx context.Context, round string) (*review.World, error) {
	return v.kept.World(ctx, round)
}

// HeadsOf returns the forms of a round, of which only the id and the unit are to be read here: both stay as they are.
func (v *View) HeadsOf(ctx context.Context, round string) ([]*review.Form, error) {
	return v.kept.Heads(ctx, round)
}

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

// Within says whether a unit is another one, or stands below it.
func (v *View) Within(unit, other string) bool {
	for n := 0; unit != "" && n <= 20; n++ {
		if unit == other {
			return true
		}
		u := v.ByID[unit]
		if u == nil {
			return false
		}
		unit = u.Parent
	}
	return false
}

// Year returns a year of a bloc by its id, nil where there is none.
func (v *View) Year(id string) *bloc.Year {
	return v.found.years[id]
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
