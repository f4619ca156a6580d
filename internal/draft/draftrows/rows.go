// Package draftrows keeps what was typed and not sent, on the kernel of the store.
package draftrows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "draft", Aside: true},
}
