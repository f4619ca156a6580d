package kit

import (
	"net/url"
	"strings"

	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// DraftRow is a form that was typed into and not sent.
type DraftRow struct {
	Text, Href, Saved string
	Drop              ui.Press
}

// DraftRows lists what the person typed and did not send. A draft is named after the address of its form.
func (k *Kit) DraftRows(c *web.Ctx) ([]DraftRow, error) {
	list, err := c.Site.Drafts.List(c.R.Context(), c.Account.ID)
	if err != nil {
		return nil, err
	}
	var out []DraftRow
	entries := k.entries()
	for _, x := range list {
		if name := web.EntryName(entries, x.Form); name != "" {
			text := c.Lang.Say(words.Msg{Key: name}) + ofLine(x.Form)
			drop := ui.Press{
				Text: c.T("me.drop"), Class: "btn", Href: web.DropDraft(x.Form, "/toi"), Label: c.T("me.droplabel", text),
			}
			out = append(out, DraftRow{text, x.Form, ui.Moment(x.Saved()), drop})
		}
	}
	return out, nil
}

// ofLine names the line of a score form that a form is about, "" where it is about none.
func ofLine(form string) string {
	parts := strings.Split(form, "/")
	if len(parts) < 5 || parts[1] != "phieu" || parts[3] != "dong" {
		return ""
	}
	code, err := url.PathUnescape(parts[4])
	if err != nil {
		return ""
	}
	return " · " + code
}
