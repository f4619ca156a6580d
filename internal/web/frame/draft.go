package frame

import (
	"net/http"

	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type draftOut struct {
	Name     string `json:"name"`
	Version  int64  `json:"version"`
	Value    string `json:"value"`
	Conflict bool   `json:"conflict"`
}

// draftSave keeps what a form tells two seconds after the typing stopped.
func (d *Desk) draftSave(c *web.Ctx) error {
	var in web.DraftIn
	if err := c.ReadJSON(&in); err != nil {
		return err
	}
	list, err := c.Site.Drafts.Save(c.R.Context(), c.Account.ID, in.Form, in.Patches())
	if err != nil {
		return err
	}
	out := make([]draftOut, len(list))
	for i, o := range list {
		out[i] = draftOut{o.Field.Name, o.Field.Version, o.Field.Value, o.Conflict}
	}
	return c.JSON(http.StatusOK, map[string]any{"saved": ui.Clock(c.Site.Clock.Now()), "fields": out})
}

// draftDrop throws a draft away, or only the fields that are named.
func (d *Desk) draftDrop(c *web.Ctx) error {
	q := c.R.URL.Query()
	if err := c.Site.Drafts.Drop(c.R.Context(), c.Account.ID, q.Get("form"), q["o"]...); err != nil {
		return err
	}
	return c.Go(web.Elsewhere(q.Get("tiep")), words.M("done.dropped"))
}
