// Package access is the policy: who may do what to which object, in which state, and the reason in words where not. Every read and
// write of every edge asks it. What a person may not know of is answered as if it were not there.
package access

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/words"
)

// Act is something that can be allowed.
type Act string

// The acts.
const (
	SeeUnits       Act = "unit.see"       // the register of units, with its history
	ChangeUnits    Act = "unit.change"    // add, rename, move, close, merge
	SeeLog         Act = "log.see"        // all of the log
	SeeAccounts    Act = "account.see"    // accounts of a unit
	ManageAccounts Act = "account.manage" // hand out, reset, close
	KeepData       Act = "data.keep"      // back up, restore, move, verify
)

// Acts lists the acts.
func Acts() []Act { return []Act{SeeUnits, ChangeUnits, SeeLog, SeeAccounts, ManageAccounts, KeepData} }

// Object is what an act is done to. What does not matter to the act is empty.
type Object struct {
	Unit    string            // the unit it belongs to
	Above   []string          // the units above that one
	Account *identity.Account // the account it is done to
}

// Decision is the answer of the policy.
type Decision struct {
	Allowed bool
	Hidden  bool      // the person may not even know that it is there: answer "not found"
	Reason  words.Msg // why not
}

// reach says over which objects a role may do something.
type reach uint8

const (
	nothing  reach = iota
	below          // the unit of the grant and those below it
	all            // everything, or where the grant names a unit, that unit and those below it
	everyone       // everything, whatever unit the grant names
)

// table is the policy: for each act, how far each role reaches. A role that is not named may not.
var table = map[Act]map[identity.Role]reach{
	SeeUnits: {
		identity.Admin: everyone, identity.Standing: everyone, identity.Auditor: everyone, identity.Secretary: everyone,
		identity.Leader: everyone, identity.Officer: everyone, identity.Appraiser: everyone,
	},
	ChangeUnits:    {identity.Admin: all, identity.Standing: all},
	SeeLog:         {identity.Admin: all, identity.Auditor: all},
	SeeAccounts:    {identity.Admin: all, identity.Standing: all, identity.Auditor: all, identity.Secretary: below, identity.Leader: below},
	ManageAccounts: {identity.Admin: all, identity.Standing: all, identity.Secretary: below, identity.Leader: below},
	KeepData:       {identity.Admin: all},
}

// hidden are acts that, where not allowed, must not tell whether the object is there.
var hidden = []Act{SeeLog, SeeAccounts}

// Can says whether somebody may do an act to an object on a day.
func Can(who *identity.Account, act Act, o Object, on day.Date) Decision {
	no := func(m words.Msg) Decision { return Decision{Hidden: slices.Contains(hidden, act), Reason: m} }
	if who == nil || who.Disabled {
		return no(words.M("access.closed"))
	}
	best := nothing
	for _, g := range who.Grants {
		if r := table[act][g.Role]; g.Holds(on) && r > nothing {
			if covers(g, r, o) {
				return guarded(who, act, o, on, no)
			}
			best = max(best, r)
		}
	}
	if best == nothing {
		return no(words.M("access.role", rolesFor(act)))
	}
	return no(words.M("access.unit"))
}

// covers says whether the grant reaches the object.
func covers(g identity.Grant, r reach, o Object) bool {
	switch {
	case r == everyone, r == all && g.Unit == "":
		return true
	case g.Unit == "":
		return false
	}
	return within(g.Unit, o)
}

func within(unit string, o Object) bool { return o.Unit == unit || slices.Contains(o.Above, unit) }

// guarded holds what no role may do: manage the own account, or an administrator's without being one.
func guarded(who *identity.Account, act Act, o Object, on day.Date, no func(words.Msg) Decision) Decision {
	if act == ManageAccounts && o.Account != nil {
		switch {
		case o.Account.ID == who.ID:
			return no(words.M("access.own"))
		case o.Account.Has(identity.Admin, on) && !who.Has(identity.Admin, on):
			return no(words.M("access.admin"))
		}
	}
	return Decision{Allowed: true}
}

// rolesFor names the roles that may do an act.
func rolesFor(act Act) []words.Msg {
	var out []words.Msg
	for _, r := range identity.Roles() {
		if table[act][r] == nothing {
			continue
		}
		m := words.M("role." + string(r))
		if len(out) > 0 {
			m = words.M("access.or", m)
		}
		out = append(out, m)
	}
	return out
}
