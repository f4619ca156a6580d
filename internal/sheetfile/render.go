package sheetfile

import (
	"encoding/json"
	"strings"
	"unicode"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"thidua/internal/vn"
)

// datum is a value of the format as data, without a place: what the Go types say, in the words of the file.
type datum struct {
	shape shape
	text  string // of a scalar
	word  bool   // a scalar that is text, which is quoted where it could be read as something else
	names []string
	parts []*datum
}

// dataOf returns what a struct of the format says.
func dataOf(what any) (*datum, error) {
	text, err := write(what)
	if err != nil {
		return nil, err
	}
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		return nil, err
	}
	return datumOf(file.Docs[0].Body), nil
}

func datumOf(n ast.Node) *datum {
	d := &datum{}
	if m, ok := asMapping(n); ok {
		d.shape = mapShape
		for _, v := range m.Values {
			name, _ := scalar(v.Key)
			d.names, d.parts = append(d.names, name), append(d.parts, datumOf(v.Value))
		}
		return d
	}
	if seq, ok := n.(*ast.SequenceNode); ok {
		d.shape = listShape
		for _, v := range seq.Values {
			d.parts = append(d.parts, datumOf(v))
		}
		return d
	}
	d.text, _ = scalar(n)
	switch n.(type) {
	case *ast.StringNode, *ast.LiteralNode:
		d.text, d.word = vn.Clean(d.text), true
	}
	return d
}

// get returns the value of a field, nil where there is none.
func (d *datum) get(name string) *datum {
	for i, n := range d.names {
		if n == name {
			return d.parts[i]
		}
	}
	return nil
}

// same says whether two values say the same.
func (d *datum) same(o *datum) bool {
	if d.shape != o.shape || d.text != o.text || d.word != o.word || len(d.parts) != len(o.parts) {
		return false
	}
	for i := range d.parts {
		if d.shape == mapShape && d.names[i] != o.names[i] || !d.parts[i].same(o.parts[i]) {
			return false
		}
	}
	return true
}

// called is what tells an item of a list from the others: its code or its name; "" where it has neither.
func (d *datum) called() string {
	for _, name := range []string{"code", "name"} {
		if v := d.get(name); v != nil {
			return v.text
		}
	}
	return ""
}

// widest is how long a text line in brackets may become before it is written on several.
const widest = 150

// flow writes a value in brackets on one text line.
func (d *datum) flow() string {
	var b strings.Builder
	switch d.shape {
	case scalarShape:
		return d.scalar(true)
	case mapShape:
		b.WriteByte('{')
		for i, p := range d.parts {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(d.names[i] + ": " + p.flow())
		}
		b.WriteByte('}')
	case listShape:
		b.WriteByte('[')
		for i, p := range d.parts {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(p.flow())
		}
		b.WriteByte(']')
	}
	return b.String()
}

// isLine says that the value is a line or group of the sheet, or a list of them: those are never in brackets.
func (d *datum) isLine() bool {
	if d.shape == listShape {
		return len(d.parts) > 0 && d.parts[0].isLine()
	}
	return d.get("short") != nil
}

// short says that the value fits on one text line.
func (d *datum) short(col int) bool {
	return d.shape == scalarShape ||
		!d.isLine() && d.get("bands") == nil && d.get("levels") == nil && col+len([]rune(d.flow())) <= widest ||
		len(d.parts) == 0
}

// field writes a field whose key stands at a column, with the end of its last text line.
func (d *datum) field(name string, col int) string {
	if d.shape == listShape && len(d.parts) > 0 && d.parts[0].shape == mapShape || !d.short(col+len(name)+2) {
		return name + ":\n" + d.block(col+2)
	}
	return name + ": " + d.inline() + "\n"
}

// inline writes a value after its key or dash.
func (d *datum) inline() string {
	if d.shape == scalarShape {
		return d.scalar(false)
	}
	return d.flow()
}

// block writes a mapping or a list on text lines of its own.
func (d *datum) block(col int) string {
	in := strings.Repeat(" ", col)
	var b strings.Builder
	for i, p := range d.parts {
		if d.shape == mapShape {
			b.WriteString(in + p.field(d.names[i], col))
			continue
		}
		b.WriteString(in + p.item(col))
	}
	return b.String()
}

// item writes an item whose dash stands at a column.
func (d *datum) item(col int) string {
	if d.shape == mapShape && !d.short(col+2) {
		return "- " + strings.TrimLeft(d.block(col+2), " ")
	}
	return "- " + d.inline() + "\n"
}

// scalar writes a text, a number or the like.
func (d *datum) scalar(inBrackets bool) string {
	if !d.word || plainWord(d.text, inBrackets) {
		return d.text
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(d.text); err != nil { // a text can always be written
		return `""`
	}
	return strings.TrimRight(b.String(), "\n")
}

// plainWord says whether a text may stand without quotes. In doubt it may not.
func plainWord(s string, inBrackets bool) bool {
	switch strings.ToLower(s) {
	case "", "true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf":
		return false
	}
	r := []rune(s)
	if !unicode.IsLetter(r[0]) || unicode.IsSpace(r[len(r)-1]) || strings.Contains(s, ": ") || strings.HasSuffix(s, ":") ||
		strings.Contains(s, " #") {
		return false
	}
	return !inBrackets || !strings.ContainsAny(s, ",[]{}")
}
