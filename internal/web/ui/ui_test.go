package ui_test

import (
	"strings"
	"testing"

	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// TestTemplates parses every page in both languages.
func TestTemplates(t *testing.T) {
	r, err := ui.NewRenderer()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		var b strings.Builder
		p := &struct {
			ui.Layout
			Text, Ref string
			Typed     []string
			Drop      ui.Action
		}{Layout: ui.Layout{Lang: lang, Title: "x"}, Text: "<b>"}
		if err := r.Write(&b, "error", p); err != nil || !strings.Contains(b.String(), "&lt;b&gt;") {
			t.Errorf("%s: %v\n%s", lang, err, b.String())
		}
	}
	if err := r.Write(nil, "khong-co", &struct{ ui.Layout }{ui.Layout{Lang: words.Vietnamese}}); err == nil {
		t.Error("a page that is not there was written")
	}
}
