package sheetfile_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"thidua/internal/sheetfile"
)

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(sheetfile.Schema()))
	must(t, err)
	c := jsonschema.NewCompiler()
	must(t, c.AddResource("sheet.json", doc))
	s, err := c.Compile("sheet.json")
	must(t, err)
	return s
}

func fromYAML(t *testing.T, text []byte) any {
	t.Helper()
	raw, err := yaml.YAMLToJSON(text)
	must(t, err)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	must(t, err)
	return v
}

// TestSchema holds the published JSON Schema against every shipped sheet, and against sheets that it must refuse.
func TestSchema(t *testing.T) {
	s := schema(t)
	paths, _ := filepath.Glob(root + "/sheets/*.yaml")
	for _, p := range paths {
		raw, err := os.ReadFile(p)
		must(t, err)
		if err := s.Validate(fromYAML(t, raw)); err != nil {
			t.Errorf("%s: %v", filepath.Base(p), err)
		}
	}
	for _, bad := range []string{
		line("    maximum: 3\n"), line("    unassigned: maybe\n"), line("    floor: mười\n"), "format: 1\n",
		line("    adjust: [{code: b, bands: [{fom: 1}]}]\n"),
	} {
		if s.Validate(fromYAML(t, []byte(bad))) == nil {
			t.Errorf("the schema takes\n%s", bad)
		}
	}
}

// TestSchemaIsExplained asks for a sentence on every entry of the format.
func TestSchemaIsExplained(t *testing.T) {
	var doc struct {
		Defs map[string]struct {
			Properties map[string]struct{ Description string }
		} `json:"$defs"`
	}
	must(t, json.Unmarshal(sheetfile.Schema(), &doc))
	n := 0
	for name, def := range doc.Defs {
		for key, p := range def.Properties {
			n++
			if p.Description == "" {
				t.Errorf("%s.%s is not explained", name, key)
			}
		}
	}
	if n < 120 {
		t.Errorf("only %d entries in the schema", n)
	}
}
