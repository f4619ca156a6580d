package upload

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"thidua/internal/fault"
)

// Bounds of one XML part.
const (
	mostDepth = 64
	mostToken = 4 << 20 // bytes of one tag or one run of text
)

// rules say what is asked of the elements of a part, beyond being XML.
type rules func(start xml.StartElement, text string) error

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

// walkXML reads a part from beginning to end: no declaration of a type, so no entities, and not too deep. ask sees every element as it
// begins, and the text of fields, which Word carries out.
func walkXML(in io.Reader, ask rules) error {
	m := &metered{in, mostToken}
	dec := xml.NewDecoder(m)
	var open []xml.Name
	for {
		m.left = mostToken
		t, err := dec.RawToken()
		if errors.Is(err, io.EOF) && len(open) == 0 {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.Directive:
			return refuse("doctype")
		case xml.StartElement:
			if len(open) >= mostDepth {
				return refuse("deep", mostDepth)
			}
			open = append(open, t.Name)
			err = ask(t, "")
		case xml.EndElement:
			if len(open) == 0 || open[len(open)-1] != t.Name {
				return refuse("broken")
			}
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 && open[len(open)-1].Local == "instrText" {
				err = ask(xml.StartElement{}, string(t))
			}
		}
		if err != nil {
			return err
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// partRules are the rules of a part by its name: where its links lead, or which commands it holds.
func partRules(name string) rules {
	if strings.HasSuffix(name, ".rels") {
		return checkLink
	}
	return checkCommand
}

// linked are the sorts of links to elsewhere that Excel asks about before it follows them, or that only show a picture.
var linked = []string{"/externalLinkPath", "/externalLinkLongPath", "/xlPathMissing", "/image"}

// checkLink refuses what is fetched from another machine without being asked: a template is how a document without macros gets them, and a
// picture on a share sends the password of whoever opens the document there.
func checkLink(e xml.StartElement, _ string) error {
	sort, target := attr(e, "Type"), strings.ToLower(attr(e, "Target"))
	if e.Name.Local != "Relationship" || attr(e, "TargetMode") != "External" || strings.HasSuffix(sort, "/hyperlink") {
		return nil
	}
	path, onDisk := strings.CutPrefix(target, "file:///")
	share := strings.HasPrefix(path, `\\`) || strings.HasPrefix(path, "//") || strings.HasPrefix(path, "file:")
	if strings.HasSuffix(sort, "/attachedTemplate") && !share && (onDisk || !strings.Contains(target, "://")) {
		return nil // on the disk of whoever wrote it
	}
	for _, s := range linked {
		if strings.HasSuffix(sort, s) && !share {
			return nil
		}
	}
	return refuse("remote")
}

// checkCommand refuses links to other programs (DDE), which start them.
func checkCommand(e xml.StartElement, text string) error {
	instruction := text
	if e.Name.Local == "fldSimple" {
		instruction = attr(e, "instr")
	}
	if e.Name.Local == "ddeLink" || strings.HasPrefix(strings.ToUpper(strings.TrimSpace(instruction)), "DDE") {
		return refuse("macro")
	}
	return nil
}

// contentTypes is what the list of sorts says: the sort of each part that is named there.
type contentTypes map[string]string

// read reads the list, and refuses macros by their sort, whatever the part is called.
func (t *contentTypes) read(in io.Reader) error {
	*t = contentTypes{}
	return walkXML(in, func(e xml.StartElement, _ string) error {
		sort := attr(e, "ContentType")
		low := strings.ToLower(sort)
		if strings.Contains(low, "macroenabled") || strings.Contains(low, "vbaproject") || strings.Contains(low, "activex") {
			return refuse("macro")
		}
		if e.Name.Local == "Override" {
			(*t)[attr(e, "PartName")] = sort
		}
		return nil
	})
}

// main returns the name of the part of that sort, "" for none.
func (t contentTypes) main(sort string) string {
	for name, s := range t {
		if s == sort {
			return name
		}
	}
	return ""
}
