package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"modernc.org/sqlite"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Written is the fault of a write that was to touch a row of one version: fault.Stale where it touched none.
func (s *Store) Written(n int64, err error) error {
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, words.M("store.stale"))
	}
	return s.Mapped(err, "")
}

// Each runs a query and gives each of its rows to into.
func (s *Store) Each(ctx context.Context, query, arg string, into func(scan func(to ...any) error) error) error {
	rows, err := s.From(ctx).QueryContext(ctx, query, arg)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := into(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// Hold keeps others from changing a row of that version until the transaction ends. SQLite has one writer anyway.
func (s *Store) Hold(ctx context.Context, table, id string, version int64) error {
	query := `select version from ` + table + ` where id = $1`
	if s.postgres {
		query += ` for share`
	}
	var now int64
	if err := s.From(ctx).QueryRowContext(ctx, query, id).Scan(&now); err != nil {
		return s.Mapped(err, "")
	}
	if now != version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	return nil
}

// Row is one row of a part of something bigger: a member of a year, a post of a person. The store writes such parts by
// what differs, so that the log tells what changed and nothing else.
type Row struct {
	Table  string
	ID     string
	Values []any // strings, int64 or nil, as the columns of the table stand in its [Table]
}

// Part is a row of a part, by its values in the order of the columns of its table.
func Part(table, id string, values ...any) Row { return Row{table, id, values} }

// PutParts makes the rows that are there (old) into those that should be. What another row refers to stands before it.
func (s *Store) PutParts(ctx context.Context, old, should []Row) error {
	index := func(list []Row) map[string]Row {
		m := map[string]Row{}
		for _, r := range list {
			m[r.Table+"/"+r.ID] = r
		}
		return m
	}
	wanted, have := index(should), index(old)
	for _, r := range slices.Backward(old) {
		if _, stays := wanted[r.Table+"/"+r.ID]; stays {
			continue
		}
		if _, err := s.Put(ctx, r.Table, r.ID, "delete from "+r.Table+" where id = $1", r.ID); err != nil {
			return err
		}
	}
	for _, r := range should {
		was, there := have[r.Table+"/"+r.ID]
		if there && slices.Equal(was.Values, r.Values) {
			continue
		}
		query := insertPart(r.Table, s.columns(r.Table))
		if there {
			query = updatePart(r.Table, s.columns(r.Table))
		}
		if _, err := s.Put(ctx, r.Table, r.ID, query, append([]any{r.ID}, r.Values...)...); err != nil {
			return s.Unknown(err, r.ID)
		}
	}
	return nil
}

// Unknown is mapped for a part that names what is not there, such as a unit that is no more: fault.NotFound.
func (s *Store) Unknown(err error, id string) error {
	var lite *sqlite.Error
	const foreignKey = 787 // SQLITE_CONSTRAINT_FOREIGNKEY
	if errors.As(err, &lite) && lite.Code() == foreignKey || refused(err, pgForeignKey) {
		return fault.New(fault.NotFound, words.M("store.notfound")).Because(err)
	}
	return s.Mapped(err, id)
}

func insertPart(table string, columns []string) string {
	places := []string{"$1"}
	for i := range columns {
		places = append(places, fmt.Sprintf("$%d", i+2))
	}
	return "insert into " + table + " (id, " + strings.Join(columns, ", ") + ") values (" + strings.Join(places, ", ") +
		")"
}

func updatePart(table string, columns []string) string {
	var sets []string
	for i, c := range columns {
		sets = append(sets, fmt.Sprintf("%s = $%d", c, i+2))
	}
	return "update " + table + " set " + strings.Join(sets, ", ") + " where id = $1"
}

// Parts reads the rows of a table that are part of something: of one, by an index, or of all where only is empty.
func (s *Store) Parts(ctx context.Context, query, owner, order, only string) (*sql.Rows, error) {
	if only == "" {
		return s.From(ctx).QueryContext(ctx, query+" order by "+order)
	}
	return s.From(ctx).QueryContext(ctx, query+" where "+owner+" = $1 order by "+order, only)
}
