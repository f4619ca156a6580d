// Package reviewrows keeps scored rounds, on the kernel of the store.
package reviewrows

import (
	"context"

	"thidua/internal/store"
)

// Rows keeps them.
type Rows struct {
	*store.Store

	// Dropping removes what later capabilities keep of a round that is taken away.
	Dropping func(ctx context.Context, round string) error
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "review_round"},
	{Name: "review_due", Columns: []string{"round", "phase", "unit", "due", "why"}},
	{Name: "review_office", Columns: []string{"round", "office", "unit"}},
	{Name: "review_interest", Columns: []string{"round", "account", "unit", "removed", "why", "at"}},
	{Name: "review_quota", Columns: []string{"round", "award", "grade", "most", "share", "base"}},
	{Name: "review_nomination", Columns: []string{"round", "quota", "unit", "why", "account", "at"}},
	{Name: "review_level", Columns: []string{"round", "no", "name", "unit"}},
	{Name: "review_consent", Columns: []string{"round", "level", "yes", "hash", "why", "account", "at"}},
	{Name: "review_form"},
	{
		Name: "review_line",
		Columns: []string{
			"form", "code", "stand", "ask", "account", "at", "moved", "note", "answer", "objection", "objector", "objected",
			"answered", "reply", "replier",
		},
	},
	{Name: "review_figure", Columns: []string{"form", "fact", "lane", "value", "note", "account", "at"}},
	{Name: "review_entry", Columns: []string{"form", "no", "line", "lane", "points", "reason", "account", "at"}},
	{Name: "review_proof", Columns: []string{"form", "lines", "file", "link", "title", "account", "at"}},
	{Name: "review_sending", Columns: []string{"form", "no", "at", "account", "scan", "hash", "body"}},
	{Name: "review_result"},
}
