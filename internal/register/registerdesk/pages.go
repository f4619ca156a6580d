package registerdesk

import (
	"embed"

	"thidua/internal/web/ui"
)

//go:embed pages/*.html help
var pageFiles embed.FS

// Pages are the templates of these screens, each with what it draws, and their pages of help.
var Pages = ui.Pages{Files: pageFiles, Of: map[string]ui.Page{
	"genuine":  &genuinePage{},
	"issued":   &issuedPage{},
	"register": &registerPage{},
}}
