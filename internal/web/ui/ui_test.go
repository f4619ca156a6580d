package ui_test

import (
	"slices"
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
	if names := r.Names(); len(names) < 10 || !slices.Contains(names, "home") {
		t.Errorf("pages: %v", names)
	}
	if err := r.Write(nil, "khong-co", &struct{ ui.Layout }{ui.Layout{Lang: words.Vietnamese}}); err == nil {
		t.Error("a page that is not there was written")
	}
}
