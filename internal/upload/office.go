package upload

import (
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
)

// Bounds of the worksheets of a workbook. Width is what a program holds that keeps every row as wide as its last
// cell.
const (
	mostCells   = 1_000_000
	mostWidth   = 10_000_000
	mostColumns = 16_384
	mostRows    = 1_048_576
	mostMerged  = 50_000
	mostSpan    = 16_384
)

// barred are elements, in small letters, that bring in something from elsewhere or start something, and why they are
// refused.
var barred = map[string]string{
	"altchunk": "relation", "subdoc": "remote", "mailmerge": "remote", "savethroughxslt": "remote",
	"sourcefilename": "remote", "datamashup": "remote",
	"ddelink": "macro", "olelink": "macro", "ddeitem": "macro", "webpr": "remote", "dbpr": "remote",
	"olappr": "remote", "textpr": "remote", "connection": "remote",
	"querytable": "remote", "macrosheet": "macro", "dialogsheet": "macro", "customui": "macro",
	"webpublishitem": "remote", "voltype": "remote",
	"vbasuppdata": "macro", "ocx": "macro", "webextension": "remote", "taskpane": "remote", "movie": "relation",
	"audiofile": "remote", "videofile": "remote",
	"quicktimefile": "remote", "wavaudiofile": "remote", "webvideopr": "remote", "script": "macro",
	"entrymacro": "macro", "exitmacro": "macro", "iframe": "remote",
}

// formulas are the elements, in small letters, whose text Excel computes.
var formulas = map[string]bool{
	"f": true, "formula": true, "formula1": true, "formula2": true, "definedname": true,
	"calculatedcolumnformula": true, "totalsrowformula": true,
	"fmla": true, "fmlamacro": true, "fmlalink": true, "fmlarange": true,
}

// officeRules are the rules of the parts of Word and Excel, drawings of the old sort too.
type officeRules struct {
	room    *room
	fields  fields
	last    string // the element whose text comes next, in small letters
	formula strings.Builder
	inside  string // the formula that is read; "" for none
	name    bool   // it is that of a name, where Excel computes more than in a cell
	column  int    // the last one of the row
	merged  int
}

func newOffice(left *room) *officeRules { return &officeRules{room: left} }

func (o *officeRules) begin(e xml.StartElement) error {
	name := strings.ToLower(e.Name.Local)
	if why, no := barred[name]; no {
		return refuse(why)
	}
	o.last = name
	if formulas[name] {
		o.inside, o.name = name, name == "definedname"
		o.formula.Reset()
	}
	if err := o.fields.begin(name, e); err != nil {
		return err
	}
	for _, look := range []func(string, xml.StartElement) error{o.attributes, o.count, o.special} {
		if err := look(name, e); err != nil {
			return err
		}
	}
	return nil
}

// shown are the elements of old drawings, in small letters, that show a picture: an address on them is no link but
// fetched.
var shown = map[string]bool{"imagedata": true, "fill": true, "stroke": true, "textpath": true}

var identifier = regexp.MustCompile(`^\w+$`)

// attributes checks what any element may say: formulas, and where drawings of the old sort take something from.
func (o *officeRules) attributes(element string, e xml.StartElement) error {
	for _, a := range e.Attr {
		var err error
		switch name := strings.ToLower(a.Name.Local); {
		case a.Name.Space == "xmlns":
		case name == "manifestlocation":
			err = refuse("remote")
		case name == "href" && identifier.MatchString(a.Value): // of a relation, which is checked where it stands
		case name == "href" && shown[element]:
			err = refuse("remote")
		case name == "href":
			err = checkLink(a.Value)
		case name == "src" && !inside(a.Value):
			err = refuse("remote")
		case name == "formula" || strings.HasPrefix(name, "fmla"):
			err = checkFormula(a.Value, false)
		case name == "macro" && strings.Contains(strings.TrimPrefix(a.Value, "[0]!"), "!"):
			err = refuse("macro")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// special checks elements of which only some are refused.
func (o *officeRules) special(name string, e xml.StartElement) error {
	is := func(attribute string, values ...string) bool {
		got := strings.ToLower(strings.TrimSpace(attr(e, attribute)))
		for _, v := range values {
			if got == v {
				return true
			}
		}
		return false
	}
	switch {
	case name == "oleobject" && (is("Type", "link") || attr(e, "link") != "" || attr(e, "LinkType") != ""):
		return refuse("remote")
	case name == "cachesource" && is("type", "external", "scenario"), name == "table" && is("tableType",
		"querytable", "xml"):
		return refuse("remote")
	case name == "definedname" && (is("xlm", "1", "true", "on") || is("vbProcedure", "1", "true", "on")):
		return refuse("macro")
	case name == "definedname" && strings.Contains(strings.ToLower(attr(e, "name")), "auto_"):
		return refuse("macro")
	case (name == "hlinkclick" || name == "hlinkhover" || name == "hlinkmouseover") && attr(e, "action") != "":
		return refuse("macro")
	}
	return nil
}

// count counts the cells, columns and merged cells of worksheets as they are read, so that nothing is made of them
// that grows with what they say.
func (o *officeRules) count(name string, e xml.StartElement) error {
	switch name {
	case "row":
		o.column = 0
		if r := attr(e, "r"); r != "" && !within(r, mostRows) {
			return refuse("broken")
		}
	case "c":
		return o.cell(attr(e, "r"))
	case "mergecell", "hyperlink":
		if o.merged++; o.merged > mostMerged {
			return refuse("cells")
		}
	case "gridspan", "col":
		for _, n := range []string{"val", "min", "max"} {
			if v := attr(e, n); v != "" && !within(v, mostSpan) {
				return refuse("broken")
			}
		}
	}
	return nil
}

func (o *officeRules) cell(ref string) error {
	column := o.column + 1
	if ref != "" {
		var ok bool
		if column, ok = columnOf(ref); !ok {
			return refuse("broken")
		}
	}
	if column > o.column {
		o.room.width -= int64(column - o.column)
		o.column = column
	}
	if o.room.cells--; o.room.cells < 0 || o.room.width < 0 {
		return refuse("cells")
	}
	return nil
}

// columnOf returns the column of a cell such as XFD1048576; false for what is no cell of Excel.
func columnOf(ref string) (int, bool) {
	column, at := 0, 0
	for ; at < len(ref) && at < 4 && ref[at] >= 'A' && ref[at] <= 'Z'; at++ {
		column = column*26 + int(ref[at]-'A') + 1
	}
	return column, column > 0 && column <= mostColumns && within(ref[at:], mostRows)
}

// within says whether a text is a number from 1 to most.
func within(text string, most int) bool {
	n, err := strconv.Atoi(text)
	return err == nil && n >= 1 && n <= most
}

func (o *officeRules) text(s []byte) error {
	if o.inside != "" {
		o.formula.Write(s)
	}
	return o.fields.text(o.last, s)
}

func (o *officeRules) end(name string) error {
	o.last = ""
	if o.inside != "" && (name == "" || strings.ToLower(name) == o.inside) {
		o.inside = ""
		if err := checkFormula(o.formula.String(), o.name); err != nil {
			return err
		}
	}
	if name == "" {
		return o.fields.over()
	}
	return nil
}
