// Package libraryrows keeps score sheets, on the kernel of the store.
package libraryrows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "sheet_edition"},
	{Name: "sheet_comment", Columns: []string{"edition", "line", "unit", "account", "text", "at", "answer"}},
}
