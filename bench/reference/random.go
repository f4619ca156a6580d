package reference

import (
	"strconv"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
)

// Source draws numbers from 0 to n−1.
type Source interface{ Intn(n int) int }

// Random returns a random resolved sheet: groups of lines with every direct way of earning points, caps and floors.
func Random(src Source) *sheet.Sheet {
	g := gen{src: src}
	s := &sheet.Sheet{
		Format: 1, ID: "ngau-nhien", Version: 1, Year: 2022, Title: "Bảng ngẫu nhiên", Scale: exact.New(100),
		Rounding: &sheet.Rounding{Places: src.Intn(4)},
	}
	for range 1 + src.Intn(3) {
		grp := &sheet.Line{Code: g.code(), Short: "Nhóm", Caps: g.caps(), Floor: g.maybe(0, 5)}
		for range 1 + src.Intn(6) {
			grp.Lines = append(grp.Lines, g.line())
		}
		s.Lines = append(s.Lines, grp)
	}
	for _, f := range sheet.Resolve(s) {
		panic("a random sheet must hold together: " + f.Msg.Key + " " + f.Code)
	}
	return s
}

type gen struct {
	src Source
	n   int
}

func (g *gen) code() string {
	g.n++
	return "m" + strconv.Itoa(g.n)
}

// pick returns a number from lo to hi in steps of one over den.
func (g *gen) pick(lo, hi, den int) *exact.Num {
	n := exact.Frac(int64(lo*den+g.src.Intn((hi-lo)*den+1)), int64(den))
	return &n
}

// maybe returns nothing half the time.
func (g *gen) maybe(lo, hi int) *exact.Num {
	if g.src.Intn(2) == 0 {
		return nil
	}
	return g.pick(lo, hi, 4)
}

func (g *gen) caps() *sheet.Caps {
	if g.src.Intn(2) == 0 {
		return nil
	}
	return &sheet.Caps{Bonus: g.maybe(0, 8), Penalty: g.maybe(0, 8), Both: g.maybe(0, 9)}
}

func (g *gen) line() *sheet.Line {
	l := &sheet.Line{Code: g.code(), Short: "Dòng", Max: g.pick(1, 20, 10), Caps: g.caps(), Floor: g.maybe(-2, 2)}
	switch g.src.Intn(7) {
	case 0:
		l.Base = g.bands()
	case 1:
		l.Base = g.levels()
	case 2:
		l.Base = &sheet.Rule{Points: l.Max}
	case 3:
		l.Facts = []*sheet.Fact{
			{Name: l.Code + " đạt", Kind: sheet.Decimal},
			{Name: l.Code + " chỉ tiêu", Kind: sheet.Decimal},
		}
		l.Base = &sheet.Rule{Leader: &sheet.Leader{
			Actual: sheet.Expr{Src: "[" + l.Facts[0].Name + "]"}, Target: sheet.Expr{Src: "[" + l.Facts[1].Name + "]"},
		}}
	}
	for range g.src.Intn(4) {
		l.Adjust = append(l.Adjust, g.adjust())
	}
	return l
}

func (g *gen) adjust() *sheet.Rule {
	var r *sheet.Rule
	switch g.src.Intn(4) {
	case 0:
		r = &sheet.Rule{Each: g.pick(-3, 3, 20)}
	case 1:
		r = &sheet.Rule{Points: g.pick(-3, 3, 20)}
	case 2:
		r = g.steps()
	default:
		r = g.bands()
	}
	r.Code, r.Cap, r.Floor = g.code(), g.maybe(0, 6), nil
	if g.src.Intn(4) == 0 {
		r.Floor = g.pick(-2, 1, 4)
	}
	return r
}

func (g *gen) bands() *sheet.Rule {
	r := &sheet.Rule{Fact: &sheet.Fact{Kind: sheet.Percentage}}
	at := g.src.Intn(30)
	for range 1 + g.src.Intn(5) {
		next := at + 1 + g.src.Intn(25)
		b := &sheet.Band{Points: g.pick(-5, 10, 100)}
		lo, hi := exact.New(int64(at)), exact.New(int64(next))
		switch g.src.Intn(3) {
		case 0:
			b.From, b.Below = &lo, &hi
		case 1:
			b.Over, b.To = &lo, &hi
		default:
			b.Over, b.Below = &lo, &hi // leaves the edges in a gap
		}
		r.Bands = append(r.Bands, b)
		at = next
	}
	return r
}

func (g *gen) levels() *sheet.Rule {
	r := &sheet.Rule{}
	for i := range 2 + g.src.Intn(3) {
		r.Levels = append(r.Levels, &sheet.Level{Name: "Mức " + strconv.Itoa(i), Points: g.pick(0, 20, 8)})
	}
	return r
}

func (g *gen) steps() *sheet.Rule {
	s := &sheet.Steps{Every: *g.pick(1, 5, 2), Points: *g.pick(-1, 1, 20), First: g.maybe(0, 1), Parts: g.src.Intn(2) == 0}
	at := g.pick(50, 100, 2)
	switch g.src.Intn(4) {
	case 0:
		s.From = at
	case 1:
		s.Over = at
	case 2:
		s.To = at
	default:
		s.Below = at
	}
	return &sheet.Rule{Steps: s, Fact: &sheet.Fact{Kind: sheet.Percentage}}
}

// Facts returns random figures for a sheet of Random. Figures of tables stand on an edge, or one unit to either side of
// it, most of the time; some are not entered or do not apply.
func Facts(s *sheet.Sheet, src Source) []formula.Value {
	g := gen{src: src}
	out := make([]formula.Value, len(s.AllFacts()))
	for i, f := range s.AllFacts() {
		switch src.Intn(20) {
		case 0:
			continue
		case 1:
			out[i].State = formula.NA
			continue
		}
		out[i] = formula.Of(g.figure(f))
	}
	return out
}

func (g *gen) figure(f *sheet.Fact) exact.Num {
	switch f.Kind {
	case sheet.YesNo:
		return exact.New(int64(g.src.Intn(2)))
	case sheet.LevelKind:
		return exact.New(int64(g.src.Intn(len(f.Levels))))
	case sheet.Count:
		return exact.New(int64(g.src.Intn(12)))
	case sheet.Decimal:
		return exact.New(int64(g.src.Intn(200)))
	}
	edges := f.Edges()
	if len(edges) == 0 || g.src.Intn(4) == 0 {
		return *g.pick(0, 130, 100)
	}
	e := edges[g.src.Intn(len(edges))]
	return exact.Max(
		exact.Num{}, e.Add(exact.Frac(int64(g.src.Intn(3)-1), []int64{1, 10, 100, 1000, 1_000_000_000}[g.src.Intn(5)])),
	)
}
