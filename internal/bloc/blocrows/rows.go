// Package blocrows keeps blocs and their years, on the kernel of the store.
package blocrows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "bloc"},
	{Name: "bloc_year"},
	{Name: "bloc_member", Columns: []string{"year", "unit", "from_day", "to_day"}},
	{Name: "bloc_term", Columns: []string{"year", "unit", "post", "from_day", "to_day"}},
	{Name: "bloc_milestone", Columns: []string{"year", "kind", "title", "due", "planned", "done"}},
	{Name: "bloc_exception", Columns: []string{"year", "milestone", "unit", "due", "why"}},
	{Name: "bloc_paper", Columns: []string{"year", "kind", "number", "issuer", "title", "issued", "link", "file"}},
	{Name: "bloc_carry", Columns: []string{"year", "item", "title", "why", "account", "at"}},
}
