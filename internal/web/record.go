package web

import (
	"thidua/internal/fault"
	"thidua/internal/identity"
)

// Address is the address of the network that the request comes from: behind a proxy that is believed, the one that it
// saw.
func (c *Ctx) Address() string {
	a, _ := c.R.Context().Value(arrivalKey{}).(Arrival)
	return a.Address
}

// Note records what became of a sign-in of an account. Where it cannot be recorded the log of the server says so:
// nobody is kept out by that.
func (c *Ctx) Note(account string, what identity.What) {
	c.recorded(c.Site.SignIns.Note(c.R.Context(), account, what, c.Address(), device(c.R.UserAgent())))
}

// Refused records that somebody was refused under a name. What was typed is not kept: under a name that nobody has,
// only that it happened.
func (c *Ctx) Refused(login string) {
	a, err := c.Site.Accounts.Store.AccountByLogin(c.R.Context(), login)
	switch {
	case err == nil:
		c.Note(a.ID, identity.Refused)
	case fault.Is(err, fault.NotFound):
		c.recorded(c.Site.SignIns.Unknown(c.R.Context()))
	default:
		c.recorded(err)
	}
}

func (c *Ctx) recorded(err error) {
	if err != nil {
		c.Site.Log.Error("sign-in not recorded", "cause", err.Error())
	}
}
