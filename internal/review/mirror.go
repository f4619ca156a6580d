package review

import (
	"slices"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
)

// Mirror shows a round to those who hold it: how far claims were from what was agreed, and whether the sheet told units
// apart at all (N5: cào bằng, levelling). It judges nobody.
type Mirror struct {
	Units  []UnitMirror  // in the order of the forms
	Judges []JudgeMirror // by how many lines they appraised, the most first
	Spread exact.Num     // from the highest to the lowest agreed total
	Alike  []string      // lines on which every unit to which they apply got the same points
	Lines  int           // lines that apply to two units or more
}

// UnitMirror is a unit: what it claimed and what was agreed.
type UnitMirror struct {
	Form            *Form
	Claimed         exact.Num
	Agreed          exact.Num
	Raised, Lowered int  // lines on which the agreed points are higher, and lower, than the claimed
	Complete        bool // every line of it is agreed
}

// JudgeMirror is a person who appraised lines.
type JudgeMirror struct {
	Account  string
	Lines    int
	AsClaim  int       // lines on which they agreed with the claim
	Mean     exact.Num // mean of what they gave beyond the claim, below zero for less
	Distance exact.Num // how far that is from the median of all who appraised
}

// Mirror looks at the round as it stands.
func (w *World) Mirror() Mirror {
	var m Mirror
	agreed := w.Scored(scoring.Agreed)
	var totals []exact.Num
	for i, f := range w.InPlay() {
		st := agreed.Standing(i)
		u := UnitMirror{Form: f, Claimed: w.Claim(f).Total, Agreed: st.Total, Complete: st.Complete}
		for _, l := range f.Lines {
			if f.Entry(l.Code, scoring.Agreed) == nil {
				continue
			}
			switch w.PointsOf(f.ID, l.Code, scoring.Agreed).Cmp(w.PointsOf(f.ID, l.Code, scoring.Claimed)) {
			case 1:
				u.Raised++
			case -1:
				u.Lowered++
			}
		}
		if u.Complete {
			totals = append(totals, u.Agreed)
		}
		m.Units = append(m.Units, u)
	}
	if len(totals) > 0 {
		m.Spread = slices.MaxFunc(totals, exact.Num.Cmp).Sub(slices.MinFunc(totals, exact.Num.Cmp))
	}
	w.alike(&m)
	m.Judges = w.judges()
	return m
}

// alike finds the lines that told nobody apart.
func (w *World) alike(m *Mirror) {
	for _, k := range w.Engine.Entries() {
		code := w.Engine.Line(k).Code
		var points []exact.Num
		for _, f := range w.InPlay() {
			if f.Entry(code, scoring.Agreed) != nil {
				points = append(points, w.PointsOf(f.ID, code, scoring.Agreed))
			}
		}
		if len(points) < 2 { // one unit alone cannot be told apart from anybody
			continue
		}
		m.Lines++
		if !slices.ContainsFunc(points, func(p exact.Num) bool { return !p.Equal(points[0]) }) {
			m.Alike = append(m.Alike, code)
		}
	}
}

// judges sums up what each person gave beyond the claim.
func (w *World) judges() []JudgeMirror {
	sums, out := map[string]exact.Num{}, map[string]*JudgeMirror{}
	for _, f := range w.InPlay() {
		for _, l := range f.Lines {
			e := f.Entry(l.Code, scoring.Appraised)
			if e == nil {
				continue
			}
			j := out[e.Account]
			if j == nil {
				j = &JudgeMirror{Account: e.Account}
				out[e.Account] = j
			}
			d := w.given(f, l.Code, e)
			j.Lines++
			if d.Zero() {
				j.AsClaim++
			}
			sums[e.Account] = sums[e.Account].Add(d)
		}
	}
	var list []JudgeMirror
	for account, j := range out {
		j.Mean, _ = sums[account].Div(exact.New(int64(j.Lines)))
		list = append(list, *j)
	}
	middle := median(list)
	for i := range list {
		list[i].Distance = list[i].Mean.Sub(middle)
	}
	slices.SortFunc(list, func(a, b JudgeMirror) int {
		if a.Lines != b.Lines {
			return b.Lines - a.Lines
		}
		return strings.Compare(a.Account, b.Account)
	})
	return list
}

// given is what an appraiser gave beyond the claim. Who agreed with the claim gave nothing, whatever the leader of the
// bloc does to it since; and where the line is measured against the leader, a unit signs it as measured against nobody,
// so that other points are held against what its claim comes to among the others.
func (w *World) given(f *Form, code string, e *Entry) exact.Num {
	_, n := w.Node(code)
	if w.asClaimed(f, n, e) {
		return exact.Num{}
	}
	claim := w.PointsOf(f.ID, code, scoring.Claimed)
	if relative(n) {
		claim = w.Now(f.ID, code).Points
	}
	return w.PointsOf(f.ID, code, scoring.Appraised).Sub(claim)
}

// asClaimed says whether an appraiser left a line as its unit claims it: the points that it claims, or as the rule gives
// by its own figures.
func (w *World) asClaimed(f *Form, n *sheet.Line, e *Entry) bool {
	var claim *exact.Num
	if c := f.Entry(n.Code, scoring.Claimed); c != nil {
		claim = c.Points
	}
	if e.Points != nil || claim != nil {
		return e.Points != nil && claim != nil && e.Points.Equal(*claim)
	}
	return !slices.ContainsFunc(w.FactsOf(n), func(x *sheet.Fact) bool { return f.Figure(x.Name, Verified) != nil })
}

// median is the middle of what people gave beyond the claim on the mean; of two in the middle, halfway.
func median(list []JudgeMirror) exact.Num {
	var means []exact.Num
	for _, j := range list {
		means = append(means, j.Mean)
	}
	slices.SortFunc(means, exact.Num.Cmp)
	n := len(means)
	switch {
	case n == 0:
		return exact.Num{}
	case n%2 == 1:
		return means[n/2]
	}
	half, _ := means[n/2-1].Add(means[n/2]).Div(exact.New(2))
	return half
}
