package store

import (
	"context"
)

// Table is all that the store has to know of one table. A capability declares its own, once, beside its rows.
type Table struct {
	Name string
	// Columns are those of a part of something bigger but id, in the order of [Row.Values]; nil for a table whose rows are
	// written by statements of their own. Parts are written by what differs, so that the log tells what changed and
	// nothing else.
	Columns []string
	// Secret are columns whose value never enters the log, only its digest: enough to notice that other hands replaced it.
	Secret []string
	// Personal says that its rows are personal data: what an entry of the log says of them can be erased. Scores, roles
	// and results are not, nor is anything that shows how they came about.
	Personal bool
	// Aside says that the log does not vouch for its rows: they are nobody's acts. Of any other table each row has a text
	// column id as its primary key.
	Aside bool
	// Check looks for what rows show that the log by itself cannot; nil for nothing. fail takes the kind of what was
	// found, a sentence verify.<kind> with its arguments.
	Check func(ctx context.Context, s *Store, fail func(kind string, args ...any)) error
}

// ownTables are those of the log itself that it vouches for.
var ownTables = []Table{{Name: "erasure"}}

// logTables are the log, in the order in which its tables can be filled.
var logTables = []string{"log", "log_body", "log_row", "log_hash"}

// table is what is known of a table; nothing where it is none of the capabilities'.
func (s *Store) table(name string) Table { return s.named[name] }

// byName finds tables by their name.
func byName(list []Table) map[string]Table {
	named := map[string]Table{}
	for _, t := range list {
		named[t.Name] = t
	}
	return named
}

// columns are those of a part; a part that is not declared is a programmer's error and fails in the database.
func (s *Store) columns(table string) []string { return s.table(table).Columns }

// Tables lists the tables whose rows the log vouches for.
func (s *Store) Tables() []string {
	var out []string
	for _, t := range s.tables {
		if !t.Aside {
			out = append(out, t.Name)
		}
	}
	return out
}

// inOrder lists all tables that a move carries over, in the order in which they can be filled.
func (s *Store) inOrder() []string {
	out := append(s.Tables(), logTables...)
	for _, t := range s.tables {
		if t.Aside {
			out = append(out, t.Name)
		}
	}
	return out
}
