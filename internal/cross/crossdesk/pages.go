package crossdesk

import (
	"embed"

	"thidua/internal/web"
	"thidua/internal/web/ui"
)

//go:embed pages/*.html help
var pageFiles embed.FS

// Pages are the templates of these screens, each with what it draws, and their pages of help.
var Pages = ui.Pages{Files: pageFiles, Of: map[string]ui.Page{
	"cross":       &crossPage{},
	"crossform":   &web.FormOf[*crossForm]{More: &crossForm{}},
	"crossofform": &crossOfFormPage{},
	"crossresult": &crossResultPage{},
	"crosssend":   &web.FormOf[*crossGrid]{More: &crossGrid{}},
}}
