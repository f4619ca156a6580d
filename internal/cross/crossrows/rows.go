// Package crossrows keeps cross-scoring, on the kernel of the store.
package crossrows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "cross_plan"},
	{Name: "cross_consent", Columns: []string{"plan", "unit", "account", "at"}},
	{Name: "cross_form"},
	{
		Name: "cross_score", Columns: []string{"form", "line", "points", "reason", "account", "at"},
		Secret: []string{"points", "reason"},
	},
}
