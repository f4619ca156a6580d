package librarydesk

import (
	"net/url"

	"thidua/internal/access"
	"thidua/internal/finding"
	"thidua/internal/library"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type sheetShow struct {
	ui.Layout
	ID        string
	Version   int64
	State     ui.Chip
	Facts     [][2]string // name and value: issued by, applies from
	Changed   []string
	Lines     []sheetLine
	Errors    []foundRow
	Warnings  []foundRow
	Comments  []commentRow
	MayChange bool
	MayAsk    bool
	Edits     bool // line by line
}

// sheetLine is a line as the printed table has it.
type sheetLine struct {
	Code, Text, Max, Owner, Evidence string
	Group                            bool
	Indent                           int
	Ways                             []string // what a unit reports
	Changed                          bool
	Talk                             int // comments on it
	ID, Edit, Remove                 string
	Acts                             []ui.Link
	Moves                            []ui.Press
}

// foundRow is what the proof-reader says, with the line where it is mended; Href is "" where it is of the whole sheet.
type foundRow struct{ Text, Href string }

type commentRow struct{ ID, Who, Line, Text, Answer, When string }

func (d *Desk) sheetPage(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	e, s, found, err := d.Edition(c)
	if err != nil {
		return err
	}
	p := &sheetShow{ID: e.ID, Version: e.Version, State: sheetState(c, e), Changed: e.Changed}
	p.Title, p.Line, p.Help = e.Title, v.BlocName(c, e.Bloc)+" · "+issuedLine(c, e), "bang-diem"
	p.Crumbs = []ui.Link{{Text: c.T("nav.sheets"), Href: kit.SheetsPath}}
	d.sheetActs(c, v, e, p)
	p.Edits = p.MayChange && e.State == library.Draft
	if s != nil {
		p.Lines = sheetLines(s, e)
		if p.Edits {
			lineActs(c, s, e, p)
		}
	}
	p.findings(c, e, found)
	for _, x := range e.Comments {
		p.Comments = append(p.Comments, commentRow{
			ID: x.ID, Who: v.Name(x.Unit, c.Today()), Line: x.Line, Text: x.Text, Answer: x.Answer,
			When: ui.Moment(kit.Moment(x.At)),
		})
	}
	return c.Page("sheet", p)
}

func (d *Desk) sheetActs(c *web.Ctx, v *kit.View, e *library.Edition, p *sheetShow) {
	at := kit.SheetsPath + "/" + e.ID
	draft := e.State == library.Draft
	p.MayChange = c.May(access.ManageSheets, d.BlocObject(c, v, e.Bloc))
	p.MayAsk = draft && c.May(access.CommentSheet, access.Object{})
	switch {
	case p.MayChange && draft:
		p.Acts = []ui.Action{
			{Text: c.T("sheets.issue"), Href: at + "/ban-hanh", Main: true},
			{Text: c.T("sheets.edit"), Href: at + "/sua"},
			{Text: c.T("sheets.rehearse"), Href: at + "/cham-thu"},
			{Text: c.T("sheets.drop"), Href: at + "/bo"},
		}
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
			row := sheetLine{
				ID: "dong-" + anchor(l.Code), Code: l.Code, Text: l.Short, Group: len(l.Lines) > 0, Indent: min(depth, 4),
				Owner: s.OfficeName(l.Owner), Evidence: l.Evidence, Changed: changed[l.Code], Talk: talk[l.Code],
			}
			if l.Max != nil {
				row.Max = kit.Points(*l.Max, 2)
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

// lineActs says what may be done with each line of a draft.
func lineActs(c *web.Ctx, s *sheet.Sheet, e *library.Edition, p *sheetShow) {
	byCode := map[string]*sheetLine{}
	for i := range p.Lines {
		byCode[p.Lines[i].Code] = &p.Lines[i]
	}
	var walk func(list []*sheet.Line)
	walk = func(list []*sheet.Line) {
		for i, l := range list {
			at := sheetLinePath(e.ID, l.Code)
			row := byCode[l.Code]
			row.Edit = at
			row.Acts = []ui.Link{
				{Text: c.T("sheetline.after"), Href: at + "/them"},
				{Text: c.T("sheetline.groupafter"), Href: at + "/them?nhom=1"},
			}
			if l.Base == nil && l.Gate == nil {
				row.Acts = append(row.Acts, ui.Link{Text: c.T("sheetline.below"), Href: at + "/them?o=duoi"})
			}
			row.Remove = at + "/bo"
			move := func(text, way, past string) {
				row.Moves = append(row.Moves, ui.Press{
					Text: text, Href: at + way + "?qua=" + url.QueryEscape(past), Version: e.Version, Class: "link",
					Label: text + ": " + l.Code,
				})
			}
			if i > 0 {
				move(c.T("sheetline.up"), "/len", list[i-1].Code)
			}
			if i+1 < len(list) {
				move(c.T("sheetline.down"), "/xuong", list[i+1].Code)
			}
			walk(l.Lines)
		}
	}
	walk(s.Lines)
}

// findings lists what the proof-reader says, each with the line where it is mended.
func (p *sheetShow) findings(c *web.Ctx, e *library.Edition, found finding.List) {
	x, _, err := sheetfile.OpenText(e.Text)
	for _, f := range found {
		row := foundRow{Text: c.Lang.Say(kit.Placed(f))}
		if x != nil && err == nil { // a line of the text is no line of the sheet, and the link leads there
			row.Text = words.Sentence(c.Lang.Say(f.Msg))
			if code := x.At(f.Place.Line); code != "" && p.Edits {
				row.Href = sheetLinePath(e.ID, code)
			} else if code != "" {
				row.Href = "#dong-" + anchor(code)
			}
		}
		switch f.Severity {
		case finding.Error:
			p.Errors = append(p.Errors, row)
		case finding.Warning:
			p.Warnings = append(p.Warnings, row)
		}
	}
}
