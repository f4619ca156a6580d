package bloc

import (
	"context"
	"slices"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// AfterClosing are the acts that may still touch a year that is closed; everything else is refused, whichever way it
// comes in. Each is here because something outside the year has to go on after it: whoever adds one says why.
var AfterClosing = []string{
	"year.reopen", // the way back, by the standing office or two units

	// Papers that follow from the year, and the decisions of councils, are made, signed, numbered and filed after it
	// (Decree 30/2020/NĐ-CP, Art. 15, 18, 22, 29): none of them changes what the year came to.
	"register.lay", "register.sign", "register.issue", "register.call", "register.issuer", "year.addpaper",
}

// Bound are the acts about something within a year of a bloc, by the first part of the name of what they are done to.
var Bound = []string{yearObject, "review_round/", "review_form/", "register_paper/"}

// Gate keeps a closed year as it is: it stands before every act of every capability.
type Gate struct {
	// State returns the state of the year to which what an act is done to belongs, "" where it is of none or not there
	// yet. Within a transaction it keeps the year from being closed by others until that ends.
	State func(ctx context.Context, object string) (State, error)
}

// Tx is an [audit.Transact] that refuses what a closed year does not allow, and else goes on to next. Faults of its
// own: Conflict.
func (g *Gate) Tx(next audit.Transact) audit.Transact {
	return func(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
		if !isBound(act.Object) || slices.Contains(AfterClosing, act.Verb) {
			return next(ctx, act, do)
		}
		return next(ctx, act, func(ctx context.Context) error {
			state, err := g.open(ctx, act)
			if err != nil {
				return err
			}
			if err := do(ctx); err != nil || state != "" {
				return err
			}
			_, err = g.open(ctx, act) // what the act itself has added, such as a round
			return err
		})
	}
}

func isBound(object string) bool {
	return slices.ContainsFunc(Bound, func(kind string) bool { return strings.HasPrefix(object, kind) })
}

// open returns the state of the year that an act is about; a fault where it is closed.
func (g *Gate) open(ctx context.Context, act audit.Act) (State, error) {
	state, err := g.State(ctx, act.Object)
	if err == nil && state == Closed && act.Verb != "year.close" { // which says itself that it is closed already
		err = fault.New(fault.Conflict, words.M("bloc.yearclosed"))
	}
	return state, err
}
