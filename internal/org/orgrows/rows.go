// Package orgrows keeps units, people and their posts, on the kernel of the store.
package orgrows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "unit"},
	{Name: "unit_name"},
	{Name: "unit_from"},
	{Name: "post_title"},
	{Name: "person", Personal: true},
	{Name: "person_post", Columns: []string{"person", "unit", "title", "from_day", "to_day"}, Personal: true},
}
