package main

import (
	"slices"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
)

type scoreCmd struct {
	Sheet       string    `arg:"" name:"SHEET" help:"${help_sheetfile}"`
	Facts       string    `arg:"" name:"FACTS" help:"${help_facts}"`
	Encoding    vn.Legacy `enum:",tcvn3,vni,viqr" default:"" placeholder:"tcvn3|vni|viqr" help:"${help_encoding}"`
	Lane        string    `enum:"claimed,rule,appraised,agreed" default:"rule" help:"${help_lane}" placeholder:"claimed|rule|appraised|agreed"`
	Unit        string    `help:"${help_unit}" placeholder:"ID"`
	Explain     string    `help:"${help_explain}" placeholder:"CODE"`
	Sensitivity bool      `help:"${help_sensitivity}"`
	JSON        bool      `name:"json" help:"${help_json}"`
	XLSX        string    `name:"xlsx" help:"${help_xlsx}" placeholder:"FILE.xlsx"`
}

// Run scores the facts by the sheet and prints the result.
func (cmd *scoreCmd) Run(c *console) error {
	s, found, err := sheetfile.OpenSheet(cmd.Sheet)
	if err != nil {
		return err
	}
	if s == nil {
		return c.refuse(cmd.JSON, found)
	}
	set, more, err := sheetfile.OpenFacts(s, cmd.Facts, cmd.Encoding)
	if err != nil {
		return err
	}
	found = append(found, more...)
	if set == nil {
		return c.refuse(cmd.JSON, found)
	}
	r := scoring.New(s).Open(set, scoring.Lane(cmd.Lane))
	found = slices.Concat(found, sheetfile.MixedMeasures(s, set), r.Check().Named(cmd.Facts))
	if found.Failed() {
		return c.refuse(cmd.JSON, found)
	}
	explain, err := cmd.pick(s, r)
	if err != nil {
		return err
	}
	if cmd.XLSX != "" {
		if err := sheetfile.SaveResult(cmd.XLSX, r, c.lang); err != nil {
			return err
		}
	}
	if cmd.JSON {
		return cmd.printJSON(c, r, found, explain)
	}
	cmd.print(c, r, explain)
	c.findings(c.out, found)
	if cmd.XLSX != "" {
		c.line(c.out, c.say("print.saved", cmd.XLSX))
	}
	return nil
}

// pick checks the unit and the line asked for. The line is the one on which points are entered; its rows lead to it
// too.
func (cmd *scoreCmd) pick(s *sheet.Sheet, r *scoring.Round) (int, error) {
	if cmd.Unit != "" && !slices.ContainsFunc(r.Units(), func(u *scoring.Unit) bool { return u.ID == cmd.Unit }) {
		var ids []string
		for _, u := range r.Units() {
			ids = append(ids, u.ID)
		}
		return -1, wrongUsage("nounit", cmd.Unit, strings.Join(ids, ", "))
	}
	if cmd.Explain == "" {
		return -1, nil
	}
	l := s.EntryOf(cmd.Explain)
	if l == nil {
		l = s.Find(cmd.Explain) // a group
	}
	if l == nil {
		return -1, wrongUsage("noline", cmd.Explain)
	}
	k, _ := r.Engine().Index(l.Code)
	return k, nil
}

func (cmd *scoreCmd) printJSON(c *console, r *scoring.Round, found finding.List, explain int) error {
	out := sheetfile.NewResult(r, c.lang, cmd.Unit, explain)
	out.Findings = sheetfile.FindingsJSON(c.lang, found)
	if cmd.Sensitivity {
		out.Swaps = sheetfile.SwapsJSON(r, c.lang)
	}
	return c.json(out)
}

func (cmd *scoreCmd) print(c *console, r *scoring.Round, explain int) {
	s := r.Engine().Sheet()
	c.line(c.out, c.paint(bold, s.Title))
	if s.Model {
		c.line(c.out, c.say("print.model"))
	}
	c.line(
		c.out,
		c.say(
			"print.head", s.ID, s.Version, c.lang.Plain(s.Year), c.say("period."+string(r.Set().Period)),
			c.say("lane."+cmd.Lane),
		),
	)
	if !r.Set().Closed {
		c.line(c.out, c.say("print.open"))
	}
	c.line(c.out, "")
	c.ranking(r)
	if explain >= 0 {
		cmd.explainLine(c, r, explain)
	} else if one := cmd.one(r); one >= 0 {
		c.lines(r, one)
	}
	if cmd.Sensitivity {
		c.line(c.out, "")
		c.line(c.out, c.paint(bold, c.say("lens.title")))
		for _, w := range sheetfile.SwapsJSON(r, c.lang) {
			c.wrapped(c.out, "- "+w.Text, "  ")
		}
	}
	c.line(c.out, "")
}

// one returns the unit whose lines are shown: the one asked for, or the only one; -1 where there are several.
func (cmd *scoreCmd) one(r *scoring.Round) int {
	if cmd.Unit == "" && len(r.Units()) == 1 {
		return 0
	}
	return slices.IndexFunc(r.Units(), func(u *scoring.Unit) bool { return u.ID == cmd.Unit })
}

// ranking prints the table of all units and the tie-break chain.
func (c *console) ranking(r *scoring.Round) {
	head := []string{
		">" + c.say("print.rank"), c.say("print.unit"), ">" + c.say("print.total"), ">" + c.say("print.base"),
		">" + c.say("print.bonus"), ">" + c.say("print.penalty"), c.say("print.grade"), c.say("print.note"),
	}
	var rows [][]string
	for _, i := range r.Order() {
		st := r.Standing(i)
		rank := "–"
		if st.Rank > 0 {
			rank = c.lang.Plain(st.Rank)
		}
		rows = append(rows, []string{
			rank, r.Units()[i].Label(), c.num(r, st.Total), c.num(r, st.Base), c.num(r, st.Bonus),
			c.num(r, st.Penalty), st.Grade, strings.Join(sheetfile.Remarks(c.lang, st), "; "),
		})
	}
	c.table(head, rows)
	for n, t := range r.Engine().Sheet().Ties {
		if n == 0 {
			c.line(c.out, "")
			c.line(c.out, c.say("print.ties"))
		}
		c.line(c.out, "  "+c.lang.Plain(n+1)+". "+t.Text)
	}
}

func (c *console) num(r *scoring.Round, n exact.Num) string {
	return c.lang.Number(n, r.Engine().Places())
}

// lines prints every line of a unit with why it has its points.
func (c *console) lines(r *scoring.Round, i int) {
	c.line(c.out, "")
	c.line(c.out, c.paint(bold, r.Units()[i].Label()))
	var left []string
	for _, k := range r.Engine().Entries() {
		if r.Cell(i, k).State == scoring.NotApplying {
			left = append(left, r.Engine().Line(k).Code)
			continue
		}
		c.unitLine(r, i, k, false)
	}
	for _, k := range r.Engine().Tops() {
		l, a := r.Engine().Line(k), r.Explain(i, k)
		if why := scoring.Say(c.lang, a.Own(), false); why != "" && !l.IsEntry() {
			c.line(c.out, c.paint(bold, l.Code+"  "+c.num(r, a.Cell.Points))+"  "+l.Short)
			c.wrapped(c.out, "    "+why, "    ")
		}
	}
	if len(left) > 0 {
		c.wrapped(c.out, c.say("print.left", strings.Join(left, ", ")), "    ")
	}
}

func (c *console) unitLine(r *scoring.Round, i, k int, all bool) {
	a, l := r.Explain(i, k), r.Engine().Line(k)
	points := "–"
	if a.Cell.State.HasPoints() {
		points = c.num(r, a.Cell.Points)
	}
	top := ""
	if l.Max != nil {
		top = "/" + c.num(r, *l.Max)
	}
	mark := ""
	switch {
	case a.Overridden:
		mark = " [" + c.say("print.overridden") + "]"
	case a.Cell.State != scoring.Scored:
		mark = " [" + c.say(stateWord(a.Cell.State)) + "]"
	}
	c.line(c.out, c.paint(bold, l.Code+"  "+points+top)+mark+"  "+l.Short)
	if !all {
		c.wrapped(c.out, "    "+a.Why(c.lang, false), "    ")
		return
	}
	for _, s := range a.All() {
		c.wrapped(c.out, "    - "+strings.TrimSpace(s.Code+"  "+scoring.Say(c.lang, []scoring.Step{s}, true)), "      ")
	}
}

// explainLine prints the whole account of a line for the unit asked for, or for all.
func (cmd *scoreCmd) explainLine(c *console, r *scoring.Round, k int) {
	for _, i := range r.Order() {
		if cmd.Unit != "" && r.Units()[i].ID != cmd.Unit {
			continue
		}
		c.line(c.out, "")
		c.line(c.out, r.Units()[i].Label())
		c.unitLine(r, i, k, true)
	}
}

func stateWord(s scoring.State) string {
	return map[scoring.State]string{
		scoring.Incomplete: "state.incomplete", scoring.NotEntered: "state.notentered", scoring.Undecided: "state.undecided",
		scoring.NotApplying: "state.notapplying",
	}[s]
}
