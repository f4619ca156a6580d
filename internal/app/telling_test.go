package app_test

import (
	"slices"
	"strings"
	"testing"

	"thidua/internal/rows"
	"thidua/internal/web/kit"
	"thidua/internal/words"
)

// numbers are the columns that the log says as the numbers they are. Any other number is a day, which is said as one, or
// a moment, which the act has already.
var numbers = []string{"account.disabled", "bloc_year.year"}

// untold are columns for which the log has no word, by their table, so that a change of them is not told. A new table
// need not stand here: its columns get a word, or its room says in its Tells why it tells nothing.
var untold = map[string]string{
	"account":         "person",
	"bloc":            "above",
	"bloc_carry":      "item",
	"bloc_exception":  "milestone",
	"bloc_milestone":  "planned",
	"bloc_paper":      "file",
	"bloc_year":       "bloc asked_unit asked_by asked_why asked_at",
	"mailbox":         "address lang confirmed secret ends asked asks",
	"person_post":     "person",
	"register_issuer": "superior short place seal signer split",
	"register_paper": "round form mark summary send_to content checked draft signer signed scan no series " +
		"day file token made_by",
	"review_nomination": "round quota",
	"review_quota":      "round award grade most share base",
	"signin_day":        "held",
}

// TestLogIsTold: the log says every column of every table as what it is: a day as a day, a unit by its name. Whatever has
// no word yet would go untold in silence.
func TestLogIsTold(t *testing.T) {
	t.Parallel()
	a := site(t)
	tells := map[string]kit.Tells{}
	for _, r := range a.Kit.Rooms {
		for _, x := range r.Tells {
			tells[x.Table] = x
		}
	}
	seen := 0
	for _, table := range rows.Tables() {
		if !words.Known("table." + table.Name) {
			t.Errorf("there is no sentence table.%s", table.Name)
		}
		if table.Aside {
			continue
		}
		var bare []string
		for _, c := range columnsOf(t, a.Store, table.Name) {
			seen++
			switch how := tells[table.Name].Manner(c.name); {
			case how == kit.NoWord:
				bare = append(bare, c.name)
			case how == kit.InWords && c.number && !slices.Contains(numbers, table.Name+"."+c.name):
				t.Errorf("the log says %s.%s as a bare number: name it in Days of its kit.Tells, or in numbers here", table.Name, c.name)
			case how == kit.InWords && c.unit:
				t.Errorf("the log cannot name the unit in %s.%s: name it in Units of its kit.Tells", table.Name, c.name)
			}
		}
		if got := strings.Join(bare, " "); got != untold[table.Name] {
			t.Errorf("of %s the log has no word column.X for %q, and %q is accepted: give it one, or hide it in its kit.Tells",
				table.Name, got, untold[table.Name])
		}
	}
	if seen < 200 {
		t.Errorf("only %d columns", seen)
	}
}

type column struct {
	name         string
	number, unit bool // of the type of a number; refers to a unit
}

func columnsOf(t *testing.T, s *rows.Store, table string) []column {
	t.Helper()
	list, err := s.From(t.Context()).QueryContext(t.Context(), `select c.name, c.type = 'bigint', exists (select 1
		from pragma_foreign_key_list($1) f where f."from" = c.name and f."table" = 'unit') from pragma_table_info($1) c`, table)
	if err != nil {
		t.Fatal(err)
	}
	defer list.Close()
	var out []column
	for list.Next() {
		var c column
		if err := list.Scan(&c.name, &c.number, &c.unit); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	if err := list.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestTellsOfATable: what a room says of its own columns holds before what they are called.
func TestTellsOfATable(t *testing.T) {
	t.Parallel()
	x := kit.Tells{Days: []string{"code"}, Units: []string{"name"}, Hide: []string{"title"}}
	for column, want := range map[string]kit.Manner{
		"code": kit.AsDay, "name": kit.AsUnit, "title": kit.Hidden, "due": kit.AsDay, "unit": kit.AsUnit, "why": kit.InWords,
		"id": kit.Hidden, "lent_to": kit.NoWord,
	} {
		if got := x.Manner(column); got != want {
			t.Errorf("%s: %d, want %d", column, got, want)
		}
	}
}
