package app_test

import (
	"strings"
	"testing"

	"github.com/jba/templatecheck"

	"thidua/internal/app"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// TestPagesFitTheirTypes holds every template against the fields and methods of the page that it draws, and draws that page empty, in both
// languages. A misspelt field fails here, not on the screen of the one person who meets the branch.
func TestPagesFitTheirTypes(t *testing.T) {
	r, err := ui.NewRenderer(app.Pages()...)
	if err != nil {
		t.Fatal(err)
	}
	drawn := 0
	for _, room := range app.Pages() {
		for name, page := range room.Of {
			if err := templatecheck.CheckHTML(r.Template(words.Vietnamese, name).Lookup("page"), page); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			for _, lang := range []words.Lang{words.Vietnamese, words.English} {
				page.Base().Lang = lang
				var b strings.Builder
				if err := r.Write(&b, name, page); err != nil || !strings.Contains(b.String(), "</html>") {
					t.Errorf("%s in %s: %v", name, lang, err)
				}
				drawn++
			}
		}
	}
	if drawn < 100 {
		t.Errorf("only %d pages were drawn", drawn)
	}
}
