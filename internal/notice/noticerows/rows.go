// Package noticerows keeps notices, on the kernel of the store.
package noticerows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "mailbox", Secret: []string{"address", "secret"}, Personal: true},
	{Name: "notice", Aside: true},
}
