package paper

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

// orders are the sequences of ECMA-376 (transitional, wml.xsd) for the elements that we write: Word refuses or repairs
// a file that has them in another order, other readers do not mind.
var orders = map[string][]string{
	"pPr": {
		"pStyle", "keepNext", "keepLines", "widowControl", "pBdr", "spacing", "ind", "jc", "outlineLvl", "rPr", "sectPr",
	},
	"rPr":     {"rFonts", "b", "i", "color", "sz", "szCs", "lang"},
	"tblPr":   {"tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblCaption"},
	"trPr":    {"cantSplit", "tblHeader"},
	"tcPr":    {"tcW", "gridSpan", "vMerge", "shd", "vAlign"},
	"tc":      {"tcPr", "p"},
	"tr":      {"trPr", "tc"},
	"tbl":     {"tblPr", "tblGrid", "tr"},
	"sectPr":  {"headerReference", "footerReference", "pgSz", "pgMar", "titlePg"},
	"style":   {"name", "basedOn", "qFormat", "pPr", "rPr", "tblPr"},
	"styles":  {"docDefaults", "style"},
	"body":    {"p", "tbl", "sectPr"}, // p and tbl in any order, sectPr last
	"inline":  {"extent", "docPr", "graphic"},
	"pic":     {"nvPicPr", "blipFill", "spPr"},
	"borders": {"top", "left", "bottom", "right", "insideH", "insideV"},
}

// TestSchemaOrder walks every part of the largest paper.
func TestSchemaOrder(t *testing.T) {
	d := everything(t)
	for name, text := range unzip(t, docxBytes(t, &d)) {
		if strings.HasPrefix(name, "word/") && strings.HasSuffix(name, ".xml") {
			inOrder(t, name, text)
		}
	}
}

func inOrder(t *testing.T, name, text string) {
	t.Helper()
	type level struct {
		name string
		at   int
	}
	stack := []level{{}}
	dec := xml.NewDecoder(strings.NewReader(text))
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			top := &stack[len(stack)-1]
			parent := top.name
			if parent == "tblBorders" {
				parent = "borders"
			}
			if order, ok := orders[parent]; ok {
				at := slices.Index(order, e.Name.Local)
				if at < 0 || at < top.at && parent != "body" || parent == "body" && top.at == 2 {
					t.Errorf("%s: %s stands wrongly in %s", name, e.Name.Local, parent)
				}
				top.at = at
			}
			stack = append(stack, level{name: e.Name.Local})
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		}
	}
}
