package sheetfile

import (
	"reflect"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/sheet"
)

// ReadSheet reads a score sheet and resolves it. file is the name used in findings. The sheet is nil where there is an
// error.
func ReadSheet(file string, data []byte) (*sheet.Sheet, finding.List) {
	s, _, found := asWritten(data)
	if s == nil {
		return nil, found.Named(file)
	}
	out := sheet.Resolve(s)
	out.Sort()
	if out.Failed() {
		return nil, out.Named(file)
	}
	return s, out.Named(file)
}

// asWritten reads a score sheet as it stands, with nothing filled in and nothing checked that is not of one value
// alone. With it comes the parser's tree.
func asWritten(data []byte) (*sheet.Sheet, *ast.MappingNode, finding.List) {
	r := &yamlReader{}
	var s sheet.Sheet
	top := r.parse(data)
	if top != nil {
		r.intoStruct(top, reflect.ValueOf(&s).Elem())
	}
	if r.out.Failed() {
		r.out.Sort()
		return nil, nil, r.out
	}
	return &s, top, nil
}

// WriteSheet writes a sheet as YAML that ReadSheet reads back to the same sheet.
func WriteSheet(s *sheet.Sheet) ([]byte, error) { return write(s) }

// WriteLine writes a line of a sheet as it stands in the file.
func WriteLine(l *sheet.Line) ([]byte, error) { return write(l) }

func write(what any) ([]byte, error) {
	return yaml.MarshalWithOptions(what,
		yaml.Indent(2), yaml.IndentSequence(true), yaml.UseSingleQuote(false),
		yaml.CustomMarshaler(func(n exact.Num) ([]byte, error) { return n.MarshalText() }),
		yaml.CustomMarshaler(func(n *exact.Num) ([]byte, error) { return n.MarshalText() }), // else it is quoted as text
		yaml.CustomMarshaler(func(d day.Date) ([]byte, error) { return d.MarshalText() }),
	)
}
