package noticedesk

import (
	"embed"

	"thidua/internal/web/ui"
)

//go:embed pages/*.html
var pageFiles embed.FS

// Pages are the templates of these screens, each with what it draws.
var Pages = ui.Pages{Files: pageFiles, Of: map[string]ui.Page{
	"notices": &noticePage{},
}}
