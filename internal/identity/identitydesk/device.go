package identitydesk

import (
	"thidua/internal/identity"
	"thidua/internal/web"
)

// deviceCookie holds the tokens by which this browser is known.
const deviceCookie = "may-quen"

// here is the service of accounts for requests of this browser.
func (d *Desk) here(c *web.Ctx) *identity.Service { return d.IDs.On(c.Lent(deviceCookie)) }

// begin signs an account in on this browser, which from then on is known.
func (d *Desk) begin(c *web.Ctx, a *identity.Account) error {
	if err := c.Begin(a.ID); err != nil {
		return err
	}
	d.know(c, a)
	return nil
}

// know makes this browser known. Where that fails the person is signed in all the same.
func (d *Desk) know(c *web.Ctx, a *identity.Account) {
	tokens, err := d.here(c).Know(a.Login)
	if err != nil {
		c.Site.Log.Error("browser not known", "cause", err.Error())
		return
	}
	c.Lend(deviceCookie, tokens, int(identity.DeviceLife.Seconds()))
}
