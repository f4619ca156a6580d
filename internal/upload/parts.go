package upload

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"thidua/internal/fault"
)

// Bounds of XML parts.
const (
	mostDepth  = 64
	mostToken  = 4 << 20 // bytes of one tag or one run of text
	mostAttrs  = 128
	mostTokens = 8_000_000 // tags, runs of text and attributes of all parts; a million cells have about as many
)

// rules say what is asked of a part beyond being XML. They see every element as it begins and ends, and the text in
// between, in pieces.
type rules interface {
	begin(e xml.StartElement) error
	text(s []byte) error
	end(name string) error
}

// silent are rules that ask nothing.
type silent struct{}

func (silent) begin(xml.StartElement) error { return nil }
func (silent) text([]byte) error            { return nil }
func (silent) end(string) error             { return nil }

// refusal returns the fault that an error is, or nil.
func refusal(err error) *fault.Error {
	var f *fault.Error
	errors.As(err, &f)
	return f
}

// errOver says that one token is larger than any of a document.
var errOver = errors.New("upload: too much for one token")

// metered lets only so many bytes be read for one token.
type metered struct {
	r    io.Reader
	left int
}

// Read reads.
func (m *metered) Read(p []byte) (int, error) {
	if m.left <= 0 {
		return 0, errOver
	}
	n, err := m.r.Read(p)
	m.left -= n
	return n, err
}

// walkXML reads a part from beginning to end: no declaration of a type, so no entities, no instructions but those
// that Word writes, no attribute twice, and not too deep.
func walkXML(in io.Reader, ask rules, left *room) error { return walk(in, ask, left, true) }

// walkLoose reads an old drawing (VML), which Excel does not write as well-formed XML: elements need not end in their
// order.
func walkLoose(in io.Reader, ask rules, left *room) error { return walk(in, ask, left, false) }

func walk(in io.Reader, ask rules, left *room, strict bool) error {
	m := &metered{in, mostToken}
	dec := xml.NewDecoder(m)
	if dec.Strict = strict; !strict {
		dec.AutoClose = xml.HTMLAutoClose
	}
	var open []xml.Name
	for {
		m.left = mostToken
		t, err := dec.RawToken()
		if errors.Is(err, io.EOF) && (len(open) == 0 || !strict) {
			return ask.end("") // the end of all
		}
		if left.tokens--; left.tokens < 0 {
			return refuse("bomb")
		}
		if err == nil {
			if e, is := t.(xml.StartElement); is {
				left.tokens -= len(e.Attr)
			}
			open, err = step(t, ask, open, strict)
		}
		if err != nil {
			return err
		}
	}
}

// step takes one token, and returns which elements are open after it.
func step(t xml.Token, ask rules, open []xml.Name, strict bool) ([]xml.Name, error) {
	switch t := t.(type) {
	case xml.Directive:
		return open, refuse("doctype")
	case xml.ProcInst:
		if t.Target != "xml" && t.Target != "mso-contentType" {
			return open, refuse("doctype")
		}
	case xml.StartElement:
		if len(open) >= mostDepth {
			return open, refuse("deep", mostDepth)
		}
		if twice(t.Attr) {
			return open, refuse("broken")
		}
		return append(open, t.Name), ask.begin(t)
	case xml.EndElement:
		last := len(open) - 1
		if last < 0 || open[last] != t.Name {
			if strict {
				return open, refuse("broken")
			}
			return open, nil
		}
		return open[:last], ask.end(t.Name.Local)
	case xml.CharData:
		return open, ask.text(t)
	}
	return open, nil
}

// twice says whether an attribute stands twice, of which one reader takes the first and another the last, or there
// are far too many.
func twice(attrs []xml.Attr) bool {
	if len(attrs) > mostAttrs {
		return true
	}
	for i := range attrs {
		for _, a := range attrs[:i] {
			if a.Name == attrs[i].Name {
				return true
			}
		}
	}
	return false
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// custom are the rules of data that a document carries for forms of its own (customXml): any XML, but no queries
// (Power Query), which fetch.
type custom struct{ silent }

func (*custom) begin(e xml.StartElement) error {
	if strings.EqualFold(e.Name.Local, "DataMashup") {
		return refuse("remote")
	}
	return nil
}

// drawing are the rules of a drawing (SVG) in a document: what can be seen, without scripts and without anything from
// elsewhere.
type drawing struct{ silent }

func (*drawing) begin(e xml.StartElement) error {
	switch strings.ToLower(e.Name.Local) {
	case "script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "set",
		"animate", "import":
		return refuse("embedded", "svg")
	}
	for _, a := range e.Attr {
		name, value := strings.ToLower(a.Name.Local), strings.ToLower(strings.TrimSpace(a.Value))
		refers := name == "href" || name == "src"
		if strings.HasPrefix(name, "on") || refers && !strings.HasPrefix(value, "#") && !strings.HasPrefix(value,
			"data:image/png") && !strings.HasPrefix(value, "data:image/jpeg") {
			return refuse("embedded", "svg")
		}
		if fetches(value) && !refers && a.Name.Space != "xmlns" && name != "xmlns" {
			return refuse("embedded", "svg")
		}
	}
	return nil
}

func (*drawing) text(s []byte) error {
	if fetches(strings.ToLower(string(s))) {
		return refuse("embedded", "svg")
	}
	return nil
}

// fetches says whether a style takes something from elsewhere.
func fetches(style string) bool {
	if strings.Contains(style, "@import") || strings.Contains(style, `\`) {
		return true
	}
	for rest := style; ; {
		_, after, found := strings.Cut(rest, "url(")
		if !found {
			return strings.Contains(style, "javascript:")
		}
		if rest = strings.TrimLeft(after, " '\"\t\r\n"); !strings.HasPrefix(rest, "#") {
			return true
		}
	}
}
