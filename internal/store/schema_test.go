package store_test

import (
	"database/sql"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/store"
)

// lines returns the rows of a query with one column of text.
func lines(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		out = append(out, line)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestSchemas holds the schema of a fresh installation against the one that is committed, for people to read and to
// notice what changed. UPDATE=1 writes it anew; with -run 'TestSchemas$|TestUpgrade$' the small database too.
func TestSchemas(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			open, query := sqlite, store.StatementsSQLite
			if engine == "postgres" {
				open, query = postgres, store.StatementsPostgres
			}
			got := store.SchemaHead + strings.Join(lines(t, open(t).Raw, query), "\n\n") + "\n"
			file := "schema." + engine + ".sql"
			if os.Getenv("UPDATE") != "" {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				store.SetSchema(engine, got) // what is embedded is the old one, and the tests after this ask for it
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("not what is committed (UPDATE=1 writes it): %s", diff)
			}
		})
	}
}

// What both databases must agree on, in one spelling: columns with type, need and default; keys and indexes with their
// columns; references.
var liteShape = []string{
	`select m.name || '.' || c.name || ' ' || lower(c.type) || ' ' || (c."notnull" = 1 or c.pk > 0) || ' ' || coalesce(c.dflt_value, '')
	from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`,
	`select m.name || ' ' || case i.origin when 'c' then i.name else i.origin end || ' (' || (select group_concat(name, ',') from pragma_index_info(i.name)) || ') ' || i."unique" || ' ' || i.partial
	from sqlite_master m join pragma_index_list(m.name) i where m.type = 'table'`,
	`select m.name || '.' || f."from" || ' → ' || f."table" || '.' || f."to" || ' ' || f.on_delete || f.on_update
	from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'`,
}

var pgShape = []string{
	`select table_name || '.' || column_name || ' ' || data_type || ' ' || (is_nullable = 'NO')::int || ' ' || coalesce(split_part(column_default, '::', 1), '')
	from information_schema.columns where table_schema = 'public'`,
	`select c.relname || ' ' || coalesce(case n.contype when 'p' then 'pk' when 'u' then 'u' end, x.relname) || ' ('
	|| (select string_agg(a.attname, ',' order by k.at) from unnest(i.indkey) with ordinality k (num, at) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num)
	|| ') ' || i.indisunique::int || ' ' || (i.indpred is not null)::int
	from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid left join pg_constraint n on n.conindid = x.oid and n.contype in ('p', 'u')
	where c.relnamespace = 'public'::regnamespace`,
	`select c.relname || '.' || a.attname || ' → ' || f.relname || '.' || b.attname || ' '
	|| case n.confdeltype when 'a' then 'NO ACTION' else n.confdeltype::text end || case n.confupdtype when 'a' then 'NO ACTION' else n.confupdtype::text end
	from pg_constraint n join pg_class c on c.oid = n.conrelid join pg_class f on f.oid = n.confrelid
	join pg_attribute a on a.attrelid = c.oid and a.attnum = n.conkey[1] join pg_attribute b on b.attrelid = f.oid and b.attnum = n.confkey[1]
	where n.contype = 'f'`,
}

func shape(t *testing.T, db *sql.DB, queries []string) []string {
	t.Helper()
	var out []string
	for _, q := range queries {
		for _, line := range lines(t, db, q) {
			if !strings.HasPrefix(line, "goose") && !strings.HasPrefix(line, "sqlite") {
				out = append(out, line)
			}
		}
	}
	slices.Sort(out)
	return out
}

// TestSchemasAreEqual holds the schemas of both databases against each other.
func TestSchemasAreEqual(t *testing.T) {
	lite, pg := shape(t, sqlite(t).Raw, liteShape), shape(t, postgres(t).Raw, pgShape)
	if diff := cmp.Diff(lite, pg); diff != "" {
		t.Error(diff)
	}
	if len(lite) < 50 {
		t.Errorf("only %d lines were compared", len(lite))
	}
}
