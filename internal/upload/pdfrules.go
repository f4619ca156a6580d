package upload

import (
	"slices"
	"strings"
)

// pdfRole is as what an object is referred to.
type pdfRole byte

const (
	asAction  pdfRole = iota + 1
	asNothing         // a list of files that must be empty
	asAddress
	asOpening // an action that nobody asks for: it happens when the paper is opened
)

var roleRefusals = map[pdfRole]string{
	asAction: "pdfactive", asNothing: "pdfattached", asAddress: "pdfactive", asOpening: "pdfactive",
}

// forbidden are names of PDF that a paper to be read does not need, wherever they stand.
var forbidden = map[string]string{
	"Encrypt": "pdflocked", "JavaScript": "pdfactive", "Launch": "pdfactive", "Rendition": "pdfactive",
	"Renditions": "pdfactive", "XFA": "pdfactive",
	"SubmitForm": "pdfactive", "ImportData": "pdfactive", "GoToR": "pdfactive", "GoToE": "pdfactive",
	"GoTo3DView": "pdfactive", "Movie": "pdfactive",
	"Sound": "pdfactive", "3D": "pdfactive", "U3D": "pdfactive", "PRC": "pdfactive", "NeedsRendering": "pdfactive",
	"EmbeddedFile":   "pdfattached",
	"FileAttachment": "pdfattached", "Filespec": "pdfattached", "Collection": "pdfattached", "Crypt": "pdflocked",
}

// barredKeys are refused as the name of an entry, of a dictionary; as values, names so short may be those of letters
// in a font.
var barredKeys = map[string]string{
	"JS": "pdfactive", "AA": "pdfactive", "UF": "pdfattached", "OPI": "pdfactive",
	"FFilter": "pdfpacked", "FDecodeParms": "pdfpacked",
}

// actions are what may happen when somebody follows a link or opens the paper: going elsewhere in it, or to an
// address.
var actions = []string{"GoTo", "URI", "Named", "SetOCGState", "ResetForm", "Hide"}

// namedActions are the steps that a viewer knows by name and that only turn pages or look at them otherwise.
var namedActions = []string{
	"NextPage", "PrevPage", "FirstPage", "LastPage", "GoBack", "GoForward", "GoToPage",
	"Find", "FullScreen",
}

// look checks an object. In later rounds only what it is referred to as is asked.
func (p *pdfFile) look(v *pdfValue, number int) error {
	if !p.later {
		if err := p.inspect(v); err != nil {
			return err
		}
	}
	for as := asAction; as <= asOpening; as++ {
		w := pdfWant{number, as}
		if !p.wanted[w] {
			continue
		}
		p.found[w] = true
		if err := p.holds(v, as); err != nil {
			return err
		}
	}
	return nil
}

// inspect checks a value and all in it.
func (p *pdfFile) inspect(v *pdfValue) error {
	if v.kind == pdfName {
		if why, no := forbidden[v.text]; no {
			return refuse(why)
		}
		if strings.HasPrefix(v.text, "RichMedia") {
			return refuse("pdfactive")
		}
		return nil
	}
	for i := range v.list {
		if err := p.inspect(&v.list[i]); err != nil {
			return err
		}
		if v.kind == pdfDict && i%2 == 1 {
			if err := p.entry(v.list[i-1].text, &v.list[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// entry checks an entry of a dictionary by its name.
func (p *pdfFile) entry(name string, v *pdfValue) error {
	if why, no := barredKeys[name]; no && !isNull(v) {
		return refuse(why)
	}
	switch name {
	case "EF", "AF", "EmbeddedFiles":
		return p.holds(v, asNothing)
	case "OpenAction":
		return p.holds(v, asOpening)
	case "A", "Next", "PA", "NA":
		return p.holds(v, asAction)
	case "URI":
		if v.kind == pdfDict {
			return p.holds(v.get("Base"), asAddress)
		}
		return p.holds(v, asAddress)
	case "F":
		if v.kind == pdfString || v.kind == pdfDict {
			return refuse("pdfattached")
		}
	case "Ref":
		if v.get("F").kind != pdfEnd {
			return refuse("pdfattached")
		}
	case "Subtype", "Subtype2":
		if v.kind == pdfName && v.text == "PS" {
			return refuse("pdfactive")
		}
	}
	return nil
}

func isNull(v *pdfValue) bool { return v.kind == pdfEnd || v.kind == pdfWord && v.text == "null" }

// holds checks that a value is what it is referred to as. What it refers to itself is looked at in the next round.
func (p *pdfFile) holds(v *pdfValue, as pdfRole) error {
	switch {
	case isNull(v):
		return nil
	case v.kind == pdfRef:
		p.wanted[pdfWant{v.number, as}] = true
		return nil
	case as == asNothing:
		return p.empty(v)
	case as == asAddress:
		if v.kind != pdfString || checkLink(v.text) != nil || v.text == "" {
			return refuse("pdflink", short(strings.ToValidUTF8(v.text, "…")))
		}
		return nil
	}
	return p.action(v, as)
}

// empty refuses a list of files that has any; the frame of an empty one is no file.
func (p *pdfFile) empty(v *pdfValue) error {
	if v.kind != pdfArray && v.kind != pdfDict {
		return refuse("pdfattached")
	}
	if v.kind == pdfArray && len(v.list) > 0 {
		return refuse("pdfattached")
	}
	for i := 0; i+1 < len(v.list); i += 2 {
		if !slices.Contains([]string{"Names", "Kids", "Limits"}, v.list[i].text) {
			return refuse("pdfattached")
		}
		if err := p.holds(&v.list[i+1], asNothing); err != nil {
			return err
		}
	}
	return nil
}

// action checks what happens. A dictionary that names no action is something else under the same name: attributes of
// a tagged paper, the next entry of its contents.
func (p *pdfFile) action(v *pdfValue, as pdfRole) error {
	if v.kind == pdfArray {
		for i := range v.list {
			if v.list[i].kind != pdfDict && v.list[i].kind != pdfRef {
				continue
			}
			if err := p.holds(&v.list[i], as); err != nil {
				return err
			}
		}
		return nil
	}
	s := v.get("S")
	switch {
	case v.kind != pdfDict || isNull(s):
		return nil
	case s.kind != pdfName || !slices.Contains(actions, s.text):
		return refuse("pdfactive")
	case as == asOpening && s.text != "GoTo" && s.text != "Named":
		return refuse("pdfactive")
	case s.text == "Named" && !slices.Contains(namedActions, v.get("N").text):
		return refuse("pdfactive")
	}
	return nil
}
