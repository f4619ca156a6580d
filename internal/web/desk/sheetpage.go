package desk

import (
	"fmt"
	"strconv"

	"thidua/internal/access"
	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/library"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

// number reads a small number that was typed; 0 where it is none.
func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0
	}
	return n
}

// pad writes a place in a list so that texts sort as it does.
func pad(i int) string { return fmt.Sprintf("%06d", i) }

type sheetShow struct {
	ui.Layout
	ID        string
	Version   int64
	State     ui.Chip
	Facts     [][2]string // name and value: issued by, applies from
	Changed   []string
	Lines     []sheetLine
	Errors    []string
	Warnings  []string
	Comments  []commentRow
	MayChange bool
	MayAsk    bool
}

// sheetLine is a line as the printed table has it.
type sheetLine struct {
	Code, Text, Max, Owner, Evidence string
	Group                            bool
	Indent                           int
	Ways                             []string // what a unit reports
	Changed                          bool
	Talk                             int // comments on it
}

type commentRow struct{ ID, Who, Line, Text, Answer, When string }

func (d *Desk) sheetPage(c *web.Ctx) error {
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	e, s, found, err := d.edition(c)
	if err != nil {
		return err
	}
	p := &sheetShow{ID: e.ID, Version: e.Version, State: sheetState(c, e), Changed: e.Changed}
	p.Title, p.Line, p.Help = e.Title, v.blocName(c, e.Bloc)+" · "+issuedLine(c, e), "bang-diem"
	p.Crumbs = []ui.Link{{Text: c.T("nav.sheets"), Href: sheetsPath}}
	d.sheetActs(c, v, e, p)
	if s != nil {
		p.Lines = sheetLines(s, e)
	}
	for _, x := range found {
		text := c.Lang.Say(placed(x))
		switch x.Severity {
		case finding.Error:
			p.Errors = append(p.Errors, text)
		case finding.Warning:
			p.Warnings = append(p.Warnings, text)
		}
	}
	for _, x := range e.Comments {
		p.Comments = append(p.Comments, commentRow{ID: x.ID, Who: v.name(x.Unit, c.Today()), Line: x.Line, Text: x.Text, Answer: x.Answer, When: ui.Moment(moment(x.At))})
	}
	return c.Page("sheet", p)
}

func (d *Desk) sheetActs(c *web.Ctx, v *view, e *library.Edition, p *sheetShow) {
	at := sheetsPath + "/" + e.ID
	draft := e.State == library.Draft
	p.MayChange = c.May(access.ManageSheets, d.blocObject(c, v, e.Bloc))
	p.MayAsk = draft && c.May(access.CommentSheet, access.Object{})
	switch {
	case p.MayChange && draft:
		p.Acts = []ui.Action{{Text: c.T("sheets.issue"), Href: at + "/ban-hanh", Main: true}, {Text: c.T("sheets.edit"), Href: at + "/sua"}, {Text: c.T("sheets.rehearse"), Href: at + "/cham-thu"}, {Text: c.T("sheets.drop"), Href: at + "/bo"}}
	case p.MayChange:
		p.Acts = []ui.Action{{Text: c.T("sheets.amend"), Href: at + "/sua-doi"}}
	case p.MayAsk:
		p.Acts = []ui.Action{{Text: c.T("sheets.comment"), Href: at + "/gop-y", Main: true}}
	}
	if e.From != nil {
		p.Facts = append(p.Facts, [2]string{c.T("sheets.from"), c.Lang.Arg(*e.From)})
	}
	if e.Issuer != "" {
		p.Facts = append(p.Facts, [2]string{c.T("years.issuer"), e.Issuer})
	}
}

func sheetLines(s *sheet.Sheet, e *library.Edition) []sheetLine {
	var out []sheetLine
	changed := map[string]bool{}
	for _, code := range e.Changed {
		changed[code] = true
	}
	talk := map[string]int{}
	for _, x := range e.Comments {
		talk[x.Line]++
	}
	var walk func(list []*sheet.Line, depth int)
	walk = func(list []*sheet.Line, depth int) {
		for _, l := range list {
			row := sheetLine{Code: l.Code, Text: l.Short, Group: len(l.Lines) > 0, Indent: min(depth, 4), Owner: s.OfficeName(l.Owner), Evidence: l.Evidence, Changed: changed[l.Code], Talk: talk[l.Code]}
			if l.Max != nil {
				row.Max = points(*l.Max, 2)
			}
			for _, f := range l.Facts {
				row.Ways = append(row.Ways, f.Ask)
			}
			out = append(out, row)
			walk(l.Lines, depth+1)
		}
	}
	walk(s.Lines, 0)
	return out
}

// points writes points as people here do, with at most so many decimals.
func points(n exact.Num, places int) string { return vn.Number(n, places) }
