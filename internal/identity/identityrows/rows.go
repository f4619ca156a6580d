// Package identityrows keeps accounts, what proves who somebody is, sessions and the record of sign-ins, on the kernel
// of the store.
package identityrows

import "thidua/internal/store"

// Rows keeps them.
type Rows struct {
	*store.Store
}

// Tables are the tables of this capability, what others refer to first.
var Tables = []store.Table{
	{Name: "account", Secret: []string{"hash", "code"}, Personal: true},
	{Name: "account_role", Columns: []string{"account", "role", "unit", "from_day", "to_day"}},
	{Name: "signin_day", Check: checkSignIns},
	{Name: "factor", Secret: []string{"key"}},
	{Name: "factor_code", Columns: []string{"account", "digest"}, Secret: []string{"digest"}},
	{Name: "passkey", Personal: true},
	{Name: "sso_link", Personal: true},
	{Name: "signin", Aside: true},
	{Name: "signin_hour", Aside: true},
	{Name: "signin_failure", Aside: true},
	{Name: "factor_step", Aside: true},
	{Name: "passkey_use", Aside: true},
}
