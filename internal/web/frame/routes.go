package frame

import (
	"net/http"

	"thidua/internal/web"
)

// homeRoutes are the addresses of what stands around everything: home, search, help, drafts.
func (d *Desk) homeRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /{$}", Open: web.Own, Do: d.home},
		{Pattern: "GET /healthz", Open: web.Public, Do: d.healthz},
		{Pattern: "POST /ban-nhap", Open: web.Own, Do: d.draftSave},
		{Pattern: "POST /ban-nhap/bo", Open: web.Own, Do: d.draftDrop},
		{Pattern: "GET /tim", Open: web.Own, Do: d.find},
		{Pattern: "GET /tro-giup", Open: web.Own, Do: d.helpList},
		{Pattern: "GET /tro-giup/{page}", Open: web.Own, Do: d.helpPage},
	}
}

// healthz says that the program answers and its database too.
func (d *Desk) healthz(c *web.Ctx) error {
	if _, err := d.Log.Size(c.R.Context()); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, map[string]bool{"ok": true})
}
