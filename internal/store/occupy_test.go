package store_test

import (
	"context"
	"errors"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/store"
)

// TestOccupy: programs are on a database beside each other or alone; who is alone has no act beside it, also of a
// program whose own word was lost with its connection.
func TestOccupy(t *testing.T) {
	ctx := context.Background()
	where := freshDatabase(t)
	w := openAt(t, where, store.Connect)
	one, err := store.Occupy(ctx, where, "thidua serve", false)
	must(t, err)
	two, err := store.Occupy(ctx, where, "thidua backup", false)
	must(t, err)
	_, err = store.Occupy(ctx, where, "thidua move", true)
	var taken *store.Taken
	if !errors.As(err, &taken) || len(taken.Occupants) != 2 || taken.Occupants[0].Name != "thidua serve" ||
		taken.Occupants[1].PID == 0 {
		t.Fatalf("%v", err)
	}
	one.Leave()
	two.Leave()
	two.Leave()
	alone, err := store.Occupy(ctx, where, "thidua move", true)
	must(t, err)
	act := func() error {
		_, err := w.Store.Transact(
			ctx, audit.Act{Verb: "unit.create", Object: "unit/x"}, func(context.Context) error { return nil },
		)
		return err
	}
	if err := act(); !fault.Is(err, fault.Conflict) {
		t.Errorf("an act during a move: %v", err)
	}
	alone.Leave()
	must(t, act())
}

// TestOccupyAgain: a word that was lost with its connection is said anew.
func TestOccupyAgain(t *testing.T) {
	ctx := context.Background()
	where := freshDatabase(t)
	w := openAt(t, where, store.Connect)
	one, err := store.Occupy(ctx, where, "thidua serve", false)
	must(t, err)
	defer one.Leave()
	_, err = w.Raw.Exec(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'thidua serve'`)
	must(t, err)
	one.Renew()
	var taken *store.Taken
	if _, err := store.Occupy(ctx, where, "thidua move", true); !errors.As(err, &taken) || len(taken.Occupants) != 1 {
		t.Errorf("%v", err)
	}
}
