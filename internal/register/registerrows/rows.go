// Package registerrows keeps outgoing papers, on the kernel of the store.
package registerrows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "register_paper"},
	{Name: "register_issuer"},
}
