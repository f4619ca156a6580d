package identitydesk

import (
	"encoding/json"
	"net/http"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/passkey"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// passkeyScript is the script of the pages that use passkeys, which need one: only a script can ask the device.
const passkeyScript = "passkey.js"

type passkeyRow struct{ ID, Name, Line string }

// passkeyRows lists the passkeys of this person.
func (d *Desk) passkeyRows(c *web.Ctx) ([]passkeyRow, error) {
	list, err := d.IDs.Store.Passkeys(c.R.Context(), c.Account.ID)
	var out []passkeyRow
	for _, p := range list {
		line := c.T("passkey.started", ui.Moment(p.Started)) + " · "
		if p.Used.IsZero() {
			line += c.T("passkey.unused")
		} else {
			line += c.T("passkey.used", ui.Moment(p.Used))
		}
		out = append(out, passkeyRow{p.ID, p.Name, line})
	}
	return out, err
}

// site returns this site as the browser names it. Faults: NotFound where passkeys do not work.
func (d *Desk) site(c *web.Ctx) (passkey.Site, error) {
	s, ok := passkey.SiteOf(c.R, c.Site.Secure)
	if !ok {
		return s, fault.New(fault.NotFound, words.M("passkey.nothere"))
	}
	return s, nil
}

type passkeyPage struct {
	ui.Layout
	Name ui.Field
}

func (d *Desk) passkeyNew(c *web.Ctx) error {
	if _, err := d.site(c); err != nil {
		return err
	}
	p := &passkeyPage{
		Name: ui.Field{Name: "name", Label: c.T("passkey.name"), Hint: c.T("passkey.namehint"), Kind: ui.Text},
	}
	mine(c, &p.Layout)
	p.Title, p.Scripts = c.T("passkey.add"), []string{passkeyScript}
	p.Crumbs = append(p.Crumbs, ui.Link{Text: c.T("factor.title"), Href: factorPath})
	return c.Page("passkey", p)
}

// asked is what the script gets to ask the device.
type asked struct {
	Options any    `json:"options"`
	Ticket  string `json:"ticket"`
}

// answered is what the script sends of the device's answer.
type answered struct {
	Ticket, Name string
	Response     json.RawMessage
}

// deviceSays reads what the device answered.
func (d *Desk) deviceSays(c *web.Ctx) (s passkey.Site, in answered, err error) {
	if s, err = d.site(c); err == nil {
		err = c.ReadJSON(&in)
	}
	return s, in, err
}

func (d *Desk) passkeyOffer(c *web.Ctx) error {
	s, err := d.site(c)
	if err != nil {
		return err
	}
	have, err := d.IDs.Store.Passkeys(c.R.Context(), c.Account.ID)
	if err != nil {
		return err
	}
	var out asked
	if out.Options, out.Ticket, err = d.Passkeys.Offer(s, c.T("ui.product"), c.Account, have); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, out)
}

// passkeyAdd adds the key that the device made. The ticket shows that its owner proved who they are when the device was
// asked.
func (d *Desk) passkeyAdd(c *web.Ctx) error {
	s, in, err := d.deviceSays(c)
	if err != nil {
		return err
	}
	p, err := d.Passkeys.Made(s, c.T("ui.product"), c.Account, in.Ticket, in.Response)
	if err != nil {
		return err
	}
	p.Name = in.Name
	if err := d.IDs.AddPasskey(c.R.Context(), c.By(), p); err != nil {
		return nameless(err)
	}
	c.Say(words.M("done.passkey", in.Name))
	return c.JSON(http.StatusOK, map[string]string{"to": factorPath})
}

// nameless turns what is wrong with the name into a sentence for the script, which has one place to say it.
func nameless(err error) error {
	if f := web.Fault(err); f != nil && len(f.Fields) > 0 {
		return fault.New(f.Kind, f.Fields["name"])
	}
	return err
}

func (d *Desk) passkeyDrop(c *web.Ctx) error {
	if err := d.IDs.DropPasskey(c.R.Context(), c.By(), c.Account.ID, c.Path("id")); err != nil {
		return err
	}
	return c.Go(factorPath, words.M("done.passkeyoff"))
}

func (d *Desk) passkeyAsk(c *web.Ctx) error {
	s, err := d.site(c)
	if err != nil {
		return err
	}
	var out asked
	if out.Options, out.Ticket, err = d.Passkeys.Ask(s, c.T("ui.product")); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, out)
}

// passkeySignIn signs in with a passkey. The device has checked its owner, so both steps are passed.
func (d *Desk) passkeySignIn(c *web.Ctx) error {
	s, in, err := d.deviceSays(c)
	if err != nil {
		return err
	}
	a, key, err := d.Passkeys.Signed(s, c.T("ui.product"), in.Ticket, in.Response, d.passkeysOf(c))
	if err != nil {
		c.Refused("") // whose it was to be is not known
		c.Site.Log.Info("passkey refused", "cause", err.Error())
		return err
	}
	if err := d.IDs.Store.UsePasskey(c.R.Context(), key.ID, key.Counter, c.Site.Clock.Now()); err != nil {
		return err
	}
	if err := c.End(); err != nil { // whoever was signed in here is not any more
		return err
	}
	if err := d.begin(c, a); err != nil {
		return err
	}
	c.Site.Log.Info("signed in", "account", a.ID, "passkey", key.ID)
	return c.JSON(http.StatusOK, map[string]string{"to": web.Elsewhere(c.R.URL.Query().Get("tiep"))})
}

// passkeysOf finds an account that may sign in, with its passkeys.
func (d *Desk) passkeysOf(c *web.Ctx) passkey.Find {
	return func(account string) (*identity.Account, []*identity.Passkey, error) {
		a, err := d.IDs.Store.Account(c.R.Context(), account)
		if err != nil {
			return nil, nil, err
		}
		if a.Disabled {
			return nil, nil, fault.New(fault.NotFound, words.M("access.closed"))
		}
		keys, err := d.IDs.Store.Passkeys(c.R.Context(), account)
		return a, keys, err
	}
}
