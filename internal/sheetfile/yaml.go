package sheetfile

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"

	yamlerr "github.com/goccy/go-yaml"
)

// Bounds of a YAML file. The largest real sheet is about 60 kB.
const (
	maxYAML    = 4 << 20
	maxNesting = 64
	maxFaults  = 200 // a file with more faults is the wrong file; the rest is counted, not listed
)

// yamlReader reads YAML into Go values and lists every fault it meets.
type yamlReader struct{ out finding.List }

func (r *yamlReader) fail(at sheet.Pos, kind, key string, args ...any) {
	if len(r.out) == maxFaults {
		return
	}
	r.out.Add(finding.Finding{
		Severity: finding.Error, Kind: kind, Place: finding.Place{
			Line: at.Line, Col: at.Col,
		}, Msg: words.M("file."+key, args...),
	})
}

// parse returns the top mapping of a YAML file, or nil with a fault listed.
func (r *yamlReader) parse(data []byte) *ast.MappingNode {
	switch {
	case len(data) > maxYAML:
		r.fail(sheet.Pos{}, "size", "large", maxYAML>>20)
		return nil
	case !utf8.Valid(data):
		r.fail(sheet.Pos{Line: badLine(data)}, "encoding", "utf8")
		return nil
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if line := tooDeep(data); line > 0 {
		r.fail(sheet.Pos{Line: line}, "depth", "deep", maxNesting)
		return nil
	}
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		r.syntax(err, data)
		return nil
	}
	if len(file.Docs) != 1 || file.Docs[0].Body == nil {
		r.fail(sheet.Pos{Line: 1}, "syntax", "onedoc")
		return nil
	}
	top, ok := asMapping(file.Docs[0].Body)
	if !ok {
		r.fail(posOf(file.Docs[0].Body), "syntax", "notmap")
	}
	return top
}

// badLine returns the line of the first byte that is not UTF-8.
func badLine(data []byte) int {
	line := 1
	for len(data) > 0 {
		c, n := utf8.DecodeRune(data)
		if c == utf8.RuneError && n == 1 {
			break
		}
		if c == '\n' {
			line++
		}
		data = data[n:]
	}
	return line
}

// tooDeep returns the line where brackets, dashes or indentation nest deeper than any sheet does, else 0. It looks
// before the parser does, because a parser that recurses a million times takes the process with it. Quoted brackets
// count too, which only matters to text that has dozens of them unbalanced.
func tooDeep(data []byte) int {
	depth := 0
	for i, line := range bytes.Split(data, []byte("\n")) {
		text := bytes.TrimLeft(line, " ")
		dashes := len(text) - len(bytes.TrimLeft(text, "- ?"))
		if len(line)-len(text) > 8*maxNesting || dashes > 2*maxNesting {
			return i + 1
		}
		for _, c := range text {
			switch c {
			case '[', '{':
				depth++
			case ']', '}':
				depth = max(0, depth-1)
			}
			if depth > maxNesting {
				return i + 1
			}
		}
		if bytes.Count(text, []byte(": ")) > 16*maxNesting {
			return i + 1
		}
	}
	return 0
}

// syntax turns the parser's fault into one of ours. Its own English sentence is not shown.
func (r *yamlReader) syntax(err error, data []byte) {
	at := sheet.Pos{}
	key := "syntax"
	var se *yamlerr.SyntaxError
	if errors.As(err, &se) && se.Token != nil {
		at = sheet.Pos{Line: se.Token.Position.Line, Col: se.Token.Position.Column}
		switch {
		case strings.Contains(se.Message, "already defined"):
			r.fail(at, "duplicate", "dupkey", se.Token.Value)
			return
		case tabbed(data, at.Line):
			key = "tab"
		case strings.Contains(se.Message, "must be specified"):
			key = "unclosed"
		}
	}
	r.fail(at, "syntax", key)
}

// tabbed says that the line is indented with a tab.
func tabbed(data []byte, line int) bool {
	lines := bytes.Split(data, []byte("\n"))
	if line < 1 || line > len(lines) {
		return false
	}
	text := lines[line-1]
	return bytes.ContainsRune(text[:len(text)-len(bytes.TrimLeft(text, " \t"))], '\t')
}

func posOf(n ast.Node) sheet.Pos {
	if m, ok := n.(*ast.MappingNode); ok && len(m.Values) > 0 {
		n = m.Values[0].Key
	}
	t := n.GetToken()
	if t == nil || t.Position == nil {
		return sheet.Pos{}
	}
	return sheet.Pos{Line: t.Position.Line, Col: t.Position.Column}
}

// asMapping returns n as a mapping; goccy gives a mapping of one pair a type of its own.
func asMapping(n ast.Node) (*ast.MappingNode, bool) {
	switch v := n.(type) {
	case *ast.MappingNode:
		return v, true
	case *ast.MappingValueNode:
		return ast.Mapping(v.Start, false, v), true
	}
	return nil, false
}

// scalar returns the text of a scalar as it stands in the file.
func scalar(n ast.Node) (string, bool) {
	switch v := n.(type) {
	case *ast.StringNode:
		return v.Value, true
	case *ast.LiteralNode:
		return v.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, true
	case *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	}
	return "", false
}

// keyOf returns the text of a mapping's key.
func (r *yamlReader) keyOf(v *ast.MappingValueNode) (string, bool) {
	s, ok := scalar(v.Key)
	if !ok {
		r.fail(posOf(v.Key), "syntax", "badkey")
	}
	return vn.Clean(s), ok
}

var (
	posType  = reflect.TypeFor[sheet.Pos]()
	exprType = reflect.TypeFor[sheet.Expr]()
	numType  = reflect.TypeFor[exact.Num]()
	dateType = reflect.TypeFor[day.Date]()
	nodeType = reflect.TypeFor[ast.Node]()
)

// chooser is a text with a fixed list of values.
type chooser interface{ Choices() []string }

// into reads n into v. where is the key under which n stands, for messages.
func (r *yamlReader) into(n ast.Node, v reflect.Value, where string) {
	switch n.(type) {
	case *ast.NullNode, nil:
		r.fail(posOf(n), "missing-field", "novalue", where)
		return
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode, *ast.MergeKeyNode:
		r.fail(posOf(n), "syntax", "anchor")
		return
	}
	switch v.Type() {
	case nodeType: // read later, by somebody who knows what may stand there
		v.Set(reflect.ValueOf(n))
		return
	case exprType:
		if s, ok := r.text(n, where); ok {
			at := posOf(n)
			if t := n.GetToken(); t != nil && strings.HasPrefix(strings.TrimLeft(t.Origin, " \n"), `"`) {
				at.Col++ // the formula starts behind the quote
			}
			v.Set(reflect.ValueOf(sheet.Expr{At: at, Src: s}))
		}
		return
	case numType:
		if s, ok := r.text(n, where); ok {
			v.Set(reflect.ValueOf(r.number(s, posOf(n))))
		}
		return
	case dateType:
		if s, ok := r.text(n, where); ok {
			d, err := day.Parse(s)
			if err != nil {
				r.fail(posOf(n), "date", "date", s)
			}
			v.Set(reflect.ValueOf(d))
		}
		return
	}
	r.intoKind(n, v, where)
}

func (r *yamlReader) intoKind(n ast.Node, v reflect.Value, where string) {
	switch v.Kind() {
	case reflect.Pointer:
		p := reflect.New(v.Type().Elem())
		r.into(n, p.Elem(), where)
		v.Set(p)
	case reflect.Struct:
		if m, ok := asMapping(n); ok {
			r.intoStruct(m, v)
		} else {
			r.fail(posOf(n), "type", "wantmap", where)
		}
	case reflect.Slice:
		r.intoSlice(n, v, where)
	case reflect.Bool:
		b, ok := n.(*ast.BoolNode)
		if !ok {
			r.fail(posOf(n), "type", "wantbool", where)
			return
		}
		v.SetBool(b.Value)
	case reflect.Int:
		s, _ := scalar(n)
		i, err := strconv.Atoi(s)
		if err != nil {
			r.fail(posOf(n), "type", "wantint", where)
			return
		}
		v.SetInt(int64(i))
	case reflect.String:
		r.intoString(n, v, where)
	default:
		panic("sheetfile: no way to read " + v.Type().String())
	}
}

func (r *yamlReader) intoString(n ast.Node, v reflect.Value, where string) {
	s, ok := r.text(n, where)
	if !ok {
		return
	}
	if c, ok := v.Interface().(chooser); ok && !slices.Contains(c.Choices(), s) {
		r.fail(posOf(n), "choice", "choice", s, strings.Join(c.Choices(), ", "))
		return
	}
	v.SetString(s)
}

func (r *yamlReader) intoSlice(n ast.Node, v reflect.Value, where string) {
	seq, ok := n.(*ast.SequenceNode)
	if !ok {
		r.fail(posOf(n), "type", "wantlist", where)
		return
	}
	out := reflect.MakeSlice(v.Type(), len(seq.Values), len(seq.Values))
	for i, e := range seq.Values {
		r.into(e, out.Index(i), where)
	}
	v.Set(out)
}

// intoStruct fills the fields that the mapping names and refuses keys that the format does not know.
func (r *yamlReader) intoStruct(m *ast.MappingNode, v reflect.Value) {
	fields := yamlFields(v.Type())
	if at := v.FieldByName("At"); at.IsValid() && at.Type() == posType {
		at.Set(reflect.ValueOf(posOf(m)))
	}
	for _, pair := range m.Values {
		key, ok := r.keyOf(pair)
		if !ok {
			continue
		}
		i, ok := fields[key]
		if !ok {
			r.unknown(pair, key, fields)
			continue
		}
		r.into(pair.Value, v.Field(i), key)
	}
}

func (r *yamlReader) unknown(pair *ast.MappingValueNode, key string, fields map[string]int) {
	var names []string
	for name := range fields {
		names = append(names, name)
	}
	slices.Sort(names)
	if near := nearest(key, names); near != "" {
		r.fail(posOf(pair.Key), "unknown-key", "unknownnear", key, near)
		return
	}
	r.fail(posOf(pair.Key), "unknown-key", "unknown", key, strings.Join(names, ", "))
}

// yamlFields maps the names of the format to the fields of a struct.
func yamlFields(t reflect.Type) map[string]int {
	out := map[string]int{}
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		if name != "" && name != "-" {
			out[name] = i
		}
	}
	return out
}

// text returns the cleaned text of a scalar.
func (r *yamlReader) text(n ast.Node, where string) (string, bool) {
	s, ok := scalar(n)
	if !ok {
		r.fail(posOf(n), "type", "wanttext", where)
	}
	return vn.Clean(s), ok
}

// number reads a number of a YAML file: a plain decimal with a point.
func (r *yamlReader) number(s string, at sheet.Pos) exact.Num {
	// what no decimal says exactly, such as 20/3 points of a line measured against the leader
	over, under, fraction := strings.Cut(s, "/")
	n, err := exact.Parse(over)
	if fraction && err == nil {
		var d exact.Num
		if d, err = exact.Parse(under); err == nil {
			var ok bool
			if n, ok = n.Div(d); !ok {
				err = exact.ErrNumber
			}
		}
	}
	switch {
	case err == nil:
	case errors.Is(err, exact.ErrLong):
		r.fail(at, "number", "longnumber", s[:min(len(s), 40)])
	case strings.Contains(s, ","):
		r.fail(at, "number", "comma", s)
	default:
		r.fail(at, "number", "number", s)
	}
	return n
}
