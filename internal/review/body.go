package review

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/scoring"
)

// Body writes the agreed result as text that can be held against another: a line a unit, in the order of their short
// names, with total, base, bonus, penalty, rank and grade, and below it its lines with their points. Numbers are exact
// fractions.
func (w *World) Body() string {
	var b strings.Builder
	r := w.Scored(scoring.Agreed)
	in := w.InPlay()
	slices.SortFunc(in, func(x, y *Form) int { return strings.Compare(x.Code, y.Code) })
	fmt.Fprintf(&b, "%s %d %s\n", w.Engine.Sheet().ID, w.Engine.Sheet().Version, w.Round.Period)
	for _, f := range in {
		i := w.Place(f.ID)
		st := r.Standing(i)
		fmt.Fprintf(
			&b, "%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\n", f.Code, st.Total.Rat().RatString(), st.Base.Rat().RatString(),
			st.Bonus.Rat().RatString(), st.Penalty.Rat().RatString(), st.Rank, st.Grade, strings.Join(st.Knocked, ","),
		)
		for _, l := range f.Lines {
			k, _ := w.Node(l.Code)
			c := r.Cell(i, k)
			fmt.Fprintf(&b, "\t%s\t%s\n", l.Code, c.Points.Rat().RatString())
		}
	}
	return b.String()
}

// seal is the hash of a body.
func seal(body string) string {
	sum := sha256.Sum256([]byte(body))
	return hex.EncodeToString(sum[:])
}

// Holds says whether a published result is still what was published (its hash), and, of the newest one of a round that
// is published or closed, whether computing it again from the sheet, the figures and the entries gives the same.
func (w *World) Holds(r *Result, newest bool) (whole, same bool) {
	whole = seal(r.Body) == r.Hash
	same = !newest || w.Round.Phase.At() < Objecting.At() || w.Body() == r.Body
	return whole, same
}

// Standing is a unit in a published result.
type Standing struct {
	Code                        string
	Total, Base, Bonus, Penalty exact.Num
	Rank                        int // 0: not ranked
	Grade                       string
	Knocked                     []string
	Lines                       map[string]exact.Num // the points of each line by its code
}

// Standings reads what was published, in the order of the ranks and, where there is none, of the short names. False
// where the body is not what [World.Body] writes.
func (r *Result) Standings() ([]Standing, bool) {
	var out []Standing
	rows := strings.Split(strings.TrimSuffix(r.Body, "\n"), "\n")
	for _, row := range rows[1:] {
		fields := strings.Split(row, "\t")
		var ok bool
		switch {
		case len(fields) == standingFields && fields[0] != "":
			var s Standing
			s, ok = standingOf(fields)
			out = append(out, s)
		case len(fields) == lineFields && fields[0] == "" && len(out) > 0:
			var n exact.Num
			n, ok = number(fields[2])
			out[len(out)-1].Lines[fields[1]] = n
		}
		if !ok {
			return nil, false
		}
	}
	slices.SortStableFunc(out, func(a, b Standing) int {
		if (a.Rank == 0) != (b.Rank == 0) {
			return b.Rank - a.Rank
		}
		return a.Rank - b.Rank
	})
	return out, true
}

const (
	standingFields = 8 // of a unit
	lineFields     = 3 // of a line, the first of them empty
)

func standingOf(fields []string) (Standing, bool) {
	s := Standing{Code: fields[0], Grade: fields[6], Lines: map[string]exact.Num{}}
	for i, to := range []*exact.Num{&s.Total, &s.Base, &s.Bonus, &s.Penalty} {
		n, ok := number(fields[i+1])
		if !ok {
			return s, false
		}
		*to = n
	}
	rank, err := strconv.Atoi(fields[5])
	if s.Rank = rank; fields[7] != "" {
		s.Knocked = strings.Split(fields[7], ",")
	}
	return s, err == nil
}

func number(text string) (exact.Num, bool) {
	n := ParseFraction(text)
	if n == nil {
		return exact.Num{}, false
	}
	return *n, true
}
