package reviewdesk

import (
	"embed"

	"thidua/internal/web"
	"thidua/internal/web/ui"
)

//go:embed pages/*.html help
var pageFiles embed.FS

// Pages are the templates of these screens, each with what it draws, and their pages of help.
var Pages = ui.Pages{Files: pageFiles, Of: map[string]ui.Page{
	"agree":     &agreePage{},
	"close":     &closePage{},
	"compare":   &comparePage{},
	"interests": &interestPage{},
	"judge":     &web.FormOf[*linePage]{More: &linePage{}},
	"line":      &linePage{},
	"mirror":    &mirrorPage{},
	"ranking":   &rankingPage{},
	"rehearse":  &rehearsePage{},
	"round":     &roundPage{},
	"rounds":    &roundsPage{},
	"score":     &web.FormOf[*grid]{More: &grid{}},
	"send":      &web.FormOf[*sending]{More: &sending{}},
	"zalo":      &zaloPage{},
	"versions":  &versionsPage{},
}}
