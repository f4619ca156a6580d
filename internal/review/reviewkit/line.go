package reviewkit

import (
	"slices"
	"strconv"
	"strings"

	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Reported is a figure of the unit's own lane.
func Reported(f *review.Form, fact string) formula.Value {
	if x := f.Figure(fact, review.Reported); x != nil {
		return review.Decode(x.Value)
	}
	return formula.Value{}
}

// Verified is a figure as the appraisers have it: what they found, else what was reported.
func Verified(f *review.Form, fact string) formula.Value {
	if x := f.Figure(fact, review.Verified); x != nil {
		return review.Decode(x.Value)
	}
	return Reported(f, fact)
}

// VerbsNow are the verdicts that the state of a line allows.
func VerbsNow(w *review.World, f *review.Form, line string) []review.Verb {
	k := slices.IndexFunc(f.Lines, func(l review.Line) bool { return l.Code == line })
	var out []review.Verb
	for _, v := range []review.Verb{review.Match, review.Differ, review.Settle, review.Ask, review.Return} {
		if _, err := review.Step(w.State(), review.Move{Verb: v, Form: w.At(f.ID), Line: k}); err == nil {
			out = append(out, v)
		}
	}
	return out
}

// NextLine is where an appraiser goes on: the next line of the form that waits for them, else the form.
func (k *Kit) NextLine(c *web.Ctx, w *review.World, f *review.Form, done *review.Line) string {
	at := slices.IndexFunc(f.Lines, func(l review.Line) bool { return l.ID == done.ID })
	for n := range len(f.Lines) - 1 { // those below first, then from the top again
		l := &f.Lines[(at+1+n)%len(f.Lines)]
		v, err := k.View(c.R.Context())
		if err != nil {
			break
		}
		judge := w.Round.Judge(k.OfficeOf(c, w.Round)(l.Code), f.Unit, Lead(c, v.Year(w.Round.Year)))
		if (l.Stand == review.Waiting || l.Stand == review.Explained) && k.Judges(c, judge) {
			return LinePath(f.ID, l.Code)
		}
	}
	return FormPath(f.ID)
}

// ProofRow is a piece of evidence of a line, as a page shows it.
type ProofRow struct {
	Title, Href, About, Who, Drop string
	Gone                          bool
}

// LineWorld reads the line that the address names.
func (k *Kit) LineWorld(c *web.Ctx) (*kit.View, *review.World, *review.Form, *review.Line, *sheet.Line, error) {
	v, w, _, f, err := k.FormWorld(c)
	if err != nil {
		return nil, nil, nil, nil, nil, err
	}
	l := f.Line(c.Path("line"))
	if l == nil {
		return nil, nil, nil, nil, nil, web.NotFound()
	}
	_, n := w.Node(l.Code)
	return v, w, f, l, n, nil
}

// Proofs lists the evidence of a line; what the person may take away has an address for it.
func (k *Kit) Proofs(c *web.Ctx, v *kit.View, w *review.World, f *review.Form, l *review.Line) ([]ProofRow, error) {
	var out []ProofRow
	mayDrop := k.MayFill(c, v, w, f, l)
	for _, x := range f.ProofsOf(l.Code) {
		row := ProofRow{Title: x.Title, Href: x.Link, Who: kit.AccountName(v, x.Account)}
		if x.File != "" {
			file, err := k.Files.Store.File(c.R.Context(), x.File)
			if err != nil {
				return nil, err
			}
			row.Href = FormPath(f.ID) + "/tep/" + x.File
			row.Gone = file.State != evidence.Clean
			row.About = c.T("files.about", file.Kind.Msg(), kit.Size(file.Size))
			if row.Title == "" {
				row.Title = file.Name
			}
		}
		if row.Title == "" {
			row.Title = x.Link
		}
		if mayDrop {
			row.Drop = LinePath(f.ID, l.Code) + "/minh-chung/" + x.ID + "/bo"
		}
		out = append(out, row)
	}
	return out, nil
}

// AboutLine begins a form about a line.
func (k *Kit) AboutLine(c *web.Ctx) (*review.World, *review.Form, *review.Line, *web.FormPage, error) {
	v, w, f, l, n, err := k.LineWorld(c)
	if err != nil {
		return nil, nil, nil, nil, err
	}
	p := &web.FormPage{}
	p.Line, p.Help = v.Name(f.Unit, c.Today())+" · "+l.Code+" "+n.Short, "phieu-cham"
	at := LinePath(f.ID, l.Code)
	p.Crumbs = []ui.Link{{Text: v.Name(f.Unit, c.Today()), Href: FormPath(f.ID)}, {Text: l.Code, Href: at}}
	p.Form = ui.Form{Version: l.At, Cancel: at}
	return w, f, l, p, nil
}

// Counted reads a whole number that may be left out; 0 where it is.
func Counted(f *fault.Error, in web.In, name string) int {
	if in[name] == "" {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSpace(in[name]))
	if err != nil || n < 1 {
		f.Field(name, words.M("rounds.wholenumber"))
	}
	return n
}
