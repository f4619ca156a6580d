package identitydesk

import (
	"embed"

	"thidua/internal/web/ui"
)

//go:embed pages/*.html help
var pageFiles embed.FS

// Pages are the templates of these screens, each with what it draws, and their pages of help.
var Pages = ui.Pages{Files: pageFiles, Of: map[string]ui.Page{
	"account":     &accountPage{},
	"accounts":    &accountsPage{},
	"factor":      &factorPage{},
	"factorcodes": &factorCodesPage{},
	"factoron":    &factorOfferPage{},
	"me":          &mePage{},
	"passkey":     &passkeyPage{},
	"record":      &signInsPage{},
	"second":      &secondPage{},
	"sign":        &signPage{},
	"sso":         &ssoPageView{},
}}
