package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/rows"
	"thidua/internal/store"
	"thidua/internal/words"
)

// CheckLog holds every act of a log against what has to be known of it: its sentence and those of its tables are in the
// catalogue, and an act that writes a row of something within a year of a bloc is done to something whose year
// [bloc.Gate] finds. Otherwise it could write into a year that is closed. It returns the kinds of objects whose year was
// found, as they stand in [bloc.Bound].
func CheckLog(t *testing.T, s *rows.Store) map[string]bool {
	t.Helper()
	within, found, said := ofYears(t, s), map[string]bool{}, map[string]bool{}
	fail := func(format string, args ...any) { // once, however many acts there are of it
		if text := fmt.Sprintf(format, args...); !said[text] {
			said[text] = true
			t.Error(text)
		}
	}
	for _, e := range ok[[]audit.Entry](t)(s.Entries(ctx, store.Query{Limit: 1 << 20})) {
		if !words.Known("act." + e.Act.Verb) {
			fail("there is no sentence act.%s", e.Act.Verb)
		}
		kind, _, _ := strings.Cut(e.Act.Object, "/")
		for _, c := range e.Changes {
			if !words.Known("table." + c.Table) {
				fail("there is no sentence table.%s", c.Table)
			}
			if within[c.Table] && !isBound(e.Act.Object) {
				fail("%s writes %s, which is of a year of a bloc, and is done to %s/…: a closed year would not refuse it "+
					"(do it to something of bloc.Bound, or name that there and in yearsOf of blocrows)", e.Act.Verb, c.Table, kind)
			}
		}
		if state := ok[bloc.State](t)(s.YearState(ctx, e.Act.Object)); state != "" {
			found[kind+"/"] = true
		}
	}
	return found
}

func isBound(object string) bool {
	return slices.ContainsFunc(bloc.Bound, func(kind string) bool { return strings.HasPrefix(object, kind) })
}

// ofYears are the tables whose rows belong to a year of a bloc: they refer to it, or to what does.
func ofYears(t *testing.T, s *rows.Store) map[string]bool {
	t.Helper()
	list := ok[[][2]string](t)(references(s))
	within := map[string]bool{"bloc_year": true}
	for before := 0; before < len(within); {
		before = len(within)
		for _, r := range list {
			if within[r[1]] {
				within[r[0]] = true
			}
		}
	}
	if len(within) < 20 {
		t.Fatalf("only these tables are of a year: %v", within)
	}
	return within
}

// references lists which table refers to which, on SQLite.
func references(s *rows.Store) ([][2]string, error) {
	list, err := s.From(ctx).QueryContext(ctx, `select m.name, f."table" from sqlite_master m
		join pragma_foreign_key_list(m.name) f where m.type = 'table'`)
	if err != nil {
		return nil, err
	}
	defer list.Close()
	var out [][2]string
	for list.Next() {
		var r [2]string
		if err := list.Scan(&r[0], &r[1]); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, list.Err()
}
