package rows_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/internal/clock"
	"thidua/internal/rows"
)

// ofPersons are names of columns in which a person may stand, in words and not by an id: what the log says of such a row
// has to be erasable when that person asks for it.
var ofPersons = []string{
	"name", "login", "person", "address", "phone", "mail", "email", "born", "subject", "signer", "receiver", "giver", "holder",
	"speaker", "witness", "contact", "guest", "maker", "made_by", "author",
}

// notPersonal are the tables with such a column that are not erased all the same, and why.
var notPersonal = map[string]string{
	"bloc":            "the name is a bloc's",
	"file":            "what an upload was called: a paper of the year rests on it",
	"post_title":      "the name is a post's",
	"register_issuer": "who signs for an authority: public on every paper",
	"register_paper":  "who signed a paper, as it stands on the paper itself",
	"review_form":     "the name is a unit's",
	"review_level":    "the name is a level's",
	"unit_name":       "the name is a unit's",
}

// TestPersonal: a table in which persons stand by name is declared as personal, so that its entries of the log can be
// erased, or it is said why not.
func TestPersonal(t *testing.T) {
	s, err := rows.Open(t.Context(), filepath.Join(t.TempDir(), "a.db"), clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, table := range rows.Tables() {
		var text string
		if err := s.From(t.Context()).QueryRowContext(
			t.Context(), `select coalesce(group_concat(name, ' '), '') from pragma_table_info($1) where type = 'TEXT' or type = 'text'`, table.Name,
		).Scan(&text); err != nil {
			t.Fatal(table.Name, err)
		}
		var named []string
		for _, column := range strings.Fields(text) {
			if slices.Contains(ofPersons, column) {
				named = append(named, column)
			}
		}
		reason := notPersonal[table.Name]
		switch {
		case len(named) > 0 && !table.Personal && !table.Aside && reason == "":
			t.Errorf("%s has %v and is not Personal: say so, or here why its entries of the log cannot be erased", table.Name, named)
		case reason != "" && (len(named) == 0 || table.Personal):
			t.Errorf("%s needs no reason any more", table.Name)
		}
	}
}

// TestEveryTableIsDeclared: a table that the schema has and no capability declares is one for which nobody vouches, and
// which no move carries over.
func TestEveryTableIsDeclared(t *testing.T) {
	s, err := rows.Open(t.Context(), filepath.Join(t.TempDir(), "a.db"), clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var text string
	if err := s.From(t.Context()).QueryRowContext(t.Context(), `select group_concat(name, ' ') from sqlite_master
		where type = 'table' and name not like 'sqlite%' and name not like 'goose%' and name not like 'log%' and name <> 'erasure'`,
	).Scan(&text); err != nil {
		t.Fatal(err)
	}
	declared := map[string]bool{"session": true, "session_end": true} // after a move people sign in again
	for _, table := range rows.Tables() {
		declared[table.Name] = true
	}
	for _, name := range strings.Fields(text) {
		if !declared[name] {
			t.Errorf("%s is in no Tables that rows.Tables lists", name)
		}
	}
}
