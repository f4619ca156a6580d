package store

import (
	"context"
	_ "embed"
	"slices"
	"strings"
)

// The schemas of a fresh installation, as a test writes them.
var (
	//go:embed schema.sqlite.sql
	schemaSQLite string
	//go:embed schema.postgres.sql
	schemaPostgres string
)

// schemaHead is the first line of both files.
const schemaHead = "-- The schema of a fresh installation on this database. UPDATE=1 go test ./internal/store writes it.\n\n"

// statementsSQLite lists the statements that made a SQLite database: tables, indexes, and whatever else somebody put
// there.
const statementsSQLite = `
	select sql || ';' from sqlite_master
	where sql is not null and name <> 'goose_db_version' and not (name like 'sqlite\_%' escape '\' and type in ('table', 'index'))
	order by tbl_name, type desc, name`

// statementsPostgres writes the statements that would make a PostgreSQL database, from its catalogue. What the program
// never makes comes after: triggers, rules, functions, views, policies, references that are not watched.
const statementsPostgres = `
	select text from (
		select c.relname as t, 0 as part, '' as name, 'CREATE TABLE ' || c.relname || E' (\n' || string_agg(
			'  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
			|| coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), E',\n' order by a.attnum) || E'\n);' as text
		from pg_class c
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
		where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
		group by c.relname
		union all
		select conrelid::regclass::text, 1, conname, 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(oid) || ';'
		from pg_constraint
		where connamespace = current_schema()::regnamespace and contype in ('p', 'u', 'f', 'c', 'x')
		union all
		select tablename, 2, indexname, replace(indexdef, ' ON ' || schemaname || '.', ' ON public.') || ';'
		from pg_indexes
		where schemaname = current_schema() and indexname not in (select conname from pg_constraint)
		union all
		select c.relname, 3, t.tgname, 'TRIGGER ' || t.tgname || ' ON ' || c.relname || ' ' || t.tgenabled::text || ';'
		from pg_trigger t join pg_class c on c.oid = t.tgrelid
		where c.relnamespace = current_schema()::regnamespace and (not t.tgisinternal or t.tgenabled <> 'O')
		union all
		select c.relname, 3, r.rulename, 'RULE ' || r.rulename || ' ON ' || c.relname || ';'
		from pg_rewrite r join pg_class c on c.oid = r.ev_class
		where c.relnamespace = current_schema()::regnamespace
		union all
		select c.relname, 3, p.polname, 'POLICY ' || p.polname || ' ON ' || c.relname || ';'
		from pg_policy p join pg_class c on c.oid = p.polrelid
		where c.relnamespace = current_schema()::regnamespace
		union all
		select relname, 3, '', case relkind when 'v' then 'VIEW ' when 'm' then 'VIEW ' when 'f' then 'FOREIGN TABLE ' else 'TABLE ' end || relname || ';'
		from pg_class where relnamespace = current_schema()::regnamespace and (relkind in ('v', 'm', 'f', 'p') or relrowsecurity)
		union all
		select '', 3, p.proname, 'FUNCTION ' || p.proname || ';'
		from pg_proc p where p.pronamespace = current_schema()::regnamespace
	) s where not (t = 'goose_db_version' and part < 3) order by t, part, name, text`

// schema holds the tables, columns, indexes and triggers of the database against those of the program.
func (v *verifier) schema(ctx context.Context) error {
	query, text := statementsSQLite, schemaSQLite
	if v.s.postgres {
		query, text = statementsPostgres, schemaPostgres
	}
	rows, err := v.s.From(ctx).QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	should := strings.Split(strings.TrimSuffix(strings.TrimPrefix(text, schemaHead), "\n"), "\n\n")
	for rows.Next() {
		var is string
		if err := rows.Scan(&is); err != nil {
			return err
		}
		if i := slices.Index(should, is); i >= 0 {
			should = slices.Delete(should, i, i+1)
			continue
		}
		v.fail("schema", "schemaextra", what(is))
	}
	for _, gone := range should {
		v.fail("schema", "schemagone", what(gone))
	}
	return rows.Err()
}

// what names what a statement makes: its first line, without the bracket that opens there.
func what(statement string) string {
	first, _, _ := strings.Cut(statement, "\n")
	return strings.TrimRight(first, " (;")
}
