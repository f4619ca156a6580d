package storetest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/org"
	"thidua/internal/tail"
)

// touched: whoever keeps something in memory learns which rows the acts since then wrote, and nothing of those before.
func touched(t *testing.T, w *World) {
	start := ok[int64](t)(w.Store.Size(ctx))
	add(t, w, "ubnd", "Ủy ban nhân dân tỉnh", "")
	between := ok[int64](t)(w.Store.Size(ctx))
	title := ok[string](t)(w.Org.AddTitle(ctx, by, "Giám đốc"))
	end := ok[int64](t)(w.Store.Size(ctx))
	unit := ok[[]*org.Unit](t)(w.Store.Units(ctx))[0]
	made := []tail.Row{{Table: "unit", ID: unit.ID}, {Table: "unit_name", ID: "of " + unit.ID}}
	named := tail.Row{Table: "post_title", ID: title}
	for _, c := range []struct {
		from, to int64
		want     []tail.Row
	}{
		{start, end, append(slices.Clone(made), named)},
		{start, between, made},
		{between, end, []tail.Row{named}},
		{end, end, nil},
	} {
		got := ok[[]tail.Row](t)(w.Store.Touched(ctx, c.from, c.to))
		for i := range got { // the row of a name has an id that nobody is told
			if got[i].Table == "unit_name" {
				got[i].ID = "of " + unit.ID
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("from %d to %d: %s", c.from, c.to, diff)
		}
	}
}
