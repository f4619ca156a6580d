package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// touched: whoever keeps something in memory learns which tables the acts since then wrote, and nothing of those before.
func touched(t *testing.T, w *World) {
	start := ok[int64](t)(w.Store.Size(ctx))
	add(t, w, "ubnd", "Ủy ban nhân dân tỉnh", "")
	between := ok[int64](t)(w.Store.Size(ctx))
	ok[string](t)(w.Org.AddTitle(ctx, by, "Giám đốc"))
	end := ok[int64](t)(w.Store.Size(ctx))
	for _, c := range []struct {
		from, to int64
		want     map[string]bool
	}{
		{start, end, map[string]bool{"unit": true, "unit_name": true, "post_title": true}},
		{start, between, map[string]bool{"unit": true, "unit_name": true}},
		{between, end, map[string]bool{"post_title": true}},
		{end, end, map[string]bool{}},
	} {
		got := ok[map[string]bool](t)(w.Store.Touched(ctx, c.from, c.to))
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("from %d to %d: %s", c.from, c.to, diff)
		}
	}
}
