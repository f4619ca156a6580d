package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"modernc.org/sqlite"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// row is one row of a part of something bigger: a member of a year, a post of a person. The store writes such parts by what differs, so
// that the log tells what changed and nothing else.
type row struct {
	table  string
	id     string
	values []any // strings, int64 or nil, as the columns of the table stand in partColumns
}

// partColumns are the columns of such tables but id.
var partColumns = map[string][]string{
	"factor_code":       {"account", "digest"},
	"account_role":      {"account", "role", "unit", "from_day", "to_day"},
	"person_post":       {"person", "unit", "title", "from_day", "to_day"},
	"bloc_member":       {"year", "unit", "from_day", "to_day"},
	"bloc_term":         {"year", "unit", "post", "from_day", "to_day"},
	"bloc_milestone":    {"year", "kind", "title", "due", "planned", "done"},
	"bloc_exception":    {"year", "milestone", "unit", "due", "why"},
	"sheet_comment":     {"edition", "line", "unit", "account", "text", "at", "answer"},
	"review_due":        {"round", "phase", "unit", "due", "why"},
	"review_office":     {"round", "office", "unit"},
	"review_interest":   {"round", "account", "unit", "removed", "why", "at"},
	"review_quota":      {"round", "award", "grade", "most", "share", "base"},
	"review_nomination": {"round", "quota", "unit", "why", "account", "at"},
	"review_level":      {"round", "no", "name", "unit"},
	"review_consent":    {"round", "level", "yes", "hash", "why", "account", "at"},
	"review_line":       {"form", "code", "stand", "ask", "account", "at", "moved", "note", "answer", "objection", "objector", "objected", "answered", "reply", "replier"},
	"review_figure":     {"form", "fact", "lane", "value", "note", "account", "at"},
	"review_entry":      {"form", "no", "line", "lane", "points", "reason", "account", "at"},
	"review_proof":      {"form", "lines", "file", "link", "title", "account", "at"},
	"review_sending":    {"form", "no", "at", "account", "scan", "hash", "body"},
	"cross_consent":     {"plan", "unit", "account", "at"},
	"cross_score":       {"form", "line", "points", "reason", "account", "at"},
	"bloc_carry":        {"year", "item", "title", "why", "account", "at"},
	"bloc_paper":        {"year", "kind", "number", "issuer", "title", "issued", "link", "file"},
}

// putParts makes the rows that are there (old) into those that should be. What another row refers to stands before it.
func (s *Store) putParts(ctx context.Context, old, should []row) error {
	index := func(list []row) map[string]row {
		m := map[string]row{}
		for _, r := range list {
			m[r.table+"/"+r.id] = r
		}
		return m
	}
	wanted, have := index(should), index(old)
	for _, r := range slices.Backward(old) {
		if _, stays := wanted[r.table+"/"+r.id]; stays {
			continue
		}
		if _, err := s.put(ctx, r.table, r.id, "delete from "+r.table+" where id = $1", r.id); err != nil {
			return err
		}
	}
	for _, r := range should {
		was, there := have[r.table+"/"+r.id]
		if there && slices.Equal(was.values, r.values) {
			continue
		}
		query := insertPart(r.table)
		if there {
			query = updatePart(r.table)
		}
		if _, err := s.put(ctx, r.table, r.id, query, append([]any{r.id}, r.values...)...); err != nil {
			return s.unknown(err, r.id)
		}
	}
	return nil
}

// unknown is mapped for a part that names what is not there, such as a unit that is no more: fault.NotFound.
func (s *Store) unknown(err error, id string) error {
	var lite *sqlite.Error
	const foreignKey = 787 // SQLITE_CONSTRAINT_FOREIGNKEY
	if errors.As(err, &lite) && lite.Code() == foreignKey || refused(err, pgForeignKey) {
		return fault.New(fault.NotFound, words.M("store.notfound")).Because(err)
	}
	return s.mapped(err, id)
}

func insertPart(table string) string {
	places := []string{"$1"}
	for i := range partColumns[table] {
		places = append(places, fmt.Sprintf("$%d", i+2))
	}
	return "insert into " + table + " (id, " + strings.Join(partColumns[table], ", ") + ") values (" + strings.Join(places, ", ") + ")"
}

func updatePart(table string) string {
	var sets []string
	for i, c := range partColumns[table] {
		sets = append(sets, fmt.Sprintf("%s = $%d", c, i+2))
	}
	return "update " + table + " set " + strings.Join(sets, ", ") + " where id = $1"
}
