package librarydesk

import (
	"embed"

	"thidua/internal/web"
	"thidua/internal/web/ui"
)

//go:embed pages/*.html help
var pageFiles embed.FS

// Pages are the templates of these screens, each with what it draws, and their pages of help.
var Pages = ui.Pages{Files: pageFiles, Of: map[string]ui.Page{
	"sheet":       &sheetShow{},
	"sheetline":   &web.FormOf[*lineMore]{More: &lineMore{}},
	"sheetremove": &web.FormOf[*lineMore]{More: &lineMore{}},
	"sheets":      &sheetsPage{},
	"sheetways":   &web.FormOf[*lineMore]{More: &lineMore{}},
}}
