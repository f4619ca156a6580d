package journey_test

import (
	"context"
	"strings"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/fault"
)

// TestServicesAreGated: whatever a service of the program does, it does through the gate that keeps a closed year as it
// is. One that is built with the transactions of the store itself writes past it.
func TestServicesAreGated(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	object := "bloc_year/" + strings.TrimPrefix(w.yearOf("2022"), "/nam/")
	for name, tx := range w.transacts() {
		if name == "Notices" { // where somebody gets mail is of no year
			continue
		}
		do := tx.Interface().(audit.Transact)
		_, err := do(t.Context(), audit.Act{Verb: "year.theme", Object: object}, func(context.Context) error { return nil })
		if !fault.Is(err, fault.Conflict) {
			t.Errorf("%s acts in a closed year: %v", name, err)
		}
	}
}
