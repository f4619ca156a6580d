// Package evidencerows keeps files, on the kernel of the store.
package evidencerows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "file"},
}
