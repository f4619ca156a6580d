package bloc

import (
	"net/url"
	"slices"
	"strings"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// Sort is what sort of paper it is.
type Sort string

// The sorts of papers.
const (
	Basis      Sort = "basis"      // legal basis (căn cứ pháp lý): what the year stands on
	Regulation Sort = "regulation" // regulation of the bloc (quy chế)
	Plan       Sort = "plan"       // plan of the year (kế hoạch)
	PactPaper  Sort = "pact"       // signed pact (giao ước)
	Sheet      Sort = "sheet"      // score sheet as it was issued (bảng điểm)
	Minutes    Sort = "minutes"    // biên bản
	OtherPaper Sort = "other"
)

// Sorts lists the sorts of papers.
func Sorts() []Sort { return []Sort{Basis, Regulation, Plan, PactPaper, Sheet, Minutes, OtherPaper} }

// Msg is the name of the sort.
func (s Sort) Msg() words.Msg { return words.M("bloc.paper." + string(s)) }

// Paper is a document of the year: where it stands elsewhere, or the file itself.
type Paper struct {
	ID     string
	Kind   Sort
	Number string // such as "12/QĐ-UBND"
	Issuer string
	Title  string
	Issued *day.Date
	Link   string // http or https, "" for none
	File   string // id of a file, "" for none
}

// webLink says whether the text is an address that a browser may be sent to: nothing that runs, nothing on this
// machine's disk.
func webLink(text string) bool {
	u, err := url.Parse(text)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && u.User == nil
}

// Check says what is wrong with the paper by itself, or nil: before its file is stored.
func (p *Paper) Check() error {
	f := fault.New(fault.Invalid, words.M("bloc.invalid"))
	p.check(func(field string, m words.Msg) { f.Field(field, m) })
	return orNil(f)
}

// check says what is wrong with the paper.
func (p *Paper) check(say func(field string, m words.Msg)) {
	if !slices.Contains(Sorts(), p.Kind) {
		say("kind", words.M("bloc.nopaper"))
	}
	if p.Kind == Basis && p.Number == "" || len([]rune(p.Number)) > maxCode {
		say("number", words.M("bloc.number", maxCode))
	}
	if p.Title == "" || len([]rune(p.Title)) > maxText {
		say("title", words.M("bloc.title", maxText))
	}
	if len([]rune(p.Issuer)) > maxName {
		say("issuer", words.M("bloc.issuer", maxName))
	}
	if p.Link != "" && (!webLink(p.Link) || len(p.Link) > maxLink) {
		say("link", words.M("bloc.link", maxLink))
	}
	if strings.ContainsAny(p.File, " \t/\\") || len(p.File) > 128 {
		say("file", words.M("bloc.file"))
	}
}
