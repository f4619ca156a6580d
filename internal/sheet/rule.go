package sheet

import (
	"thidua/internal/exact"
	"thidua/internal/formula"
)

// Expr is a formula in a sheet, with its place.
type Expr struct {
	At  Pos
	Src string

	c *formula.Expr
}

// IsZero says that no formula is given.
func (e Expr) IsZero() bool { return e.Src == "" }

// MarshalText writes the formula.
func (e Expr) MarshalText() ([]byte, error) { return []byte(e.Src), nil }

// UnmarshalText takes the formula as it stands; it is compiled by Resolve.
func (e *Expr) UnmarshalText(b []byte) error {
	e.Src = string(b)
	return nil
}

// Compiled returns the compiled formula, nil where none is given. The sheet must be resolved.
func (e Expr) Compiled() *formula.Expr { return e.c }

// Fact is one figure that a unit reports (or that is computed from others). Its name is unique in the sheet; the fact
// of a rule is named after the rule's code unless it says otherwise.
type Fact struct {
	At       Pos        `yaml:"-"`
	Name     string     `yaml:"name,omitempty"`
	Ask      string     `yaml:"ask,omitempty"` // the question as the unit reads it
	Kind     FactKind   `yaml:"kind,omitempty"`
	Measure  string     `yaml:"measure,omitempty"` // unit of measure: vụ, %, báo cáo …
	Min      *exact.Num `yaml:"min,omitempty"`
	Max      *exact.Num `yaml:"max,omitempty"`
	Levels   []string   `yaml:"levels,omitempty"`
	Evidence string     `yaml:"evidence,omitempty"`
	Is       Expr       `yaml:"is,omitempty"`  // computed from other facts; then nobody enters it
	Was      []string   `yaml:"was,omitempty"` // names of this fact in earlier sheets

	slot int
	line *Line // the line it belongs to; nil for the sheet's own
	used bool
}

// Slot returns the index of the fact in a unit's figures. The sheet must be resolved.
func (f *Fact) Slot() int { return f.slot }

// Line returns the line the fact belongs to, nil for a fact of the whole sheet.
func (f *Fact) Line() *Line { return f.line }

// FactKind is the kind of a figure.
type FactKind string

// The kinds of figures.
const (
	Count      FactKind = "count"   // whole, not negative
	Percentage FactKind = "percent" // 97.7 means 97,7 %
	Ratio      FactKind = "ratio"   // a part of a whole: 9/10, kept exactly
	Decimal    FactKind = "number"
	DateKind   FactKind = "date"
	LevelKind  FactKind = "level" // one of named levels
	YesNo      FactKind = "yesno"
	Money      FactKind = "money"  // whole đồng
	Rank       FactKind = "rank"   // whole, from 1
	Points     FactKind = "points" // points that a person judges
)

// Choices lists the values a file may give.
func (FactKind) Choices() []string {
	return []string{"count", "percent", "ratio", "number", "date", "level", "yesno", "money", "rank", "points"}
}

// Whole says whether figures of this kind have no decimals.
func (k FactKind) Whole() bool { return k == Count || k == Money || k == Rank }

// Value returns the kind of value the fact is in a formula.
func (f *Fact) Value() formula.Kind {
	switch f.Kind {
	case DateKind:
		return formula.Date
	case LevelKind:
		return formula.Level
	case YesNo:
		return formula.Bool
	}
	return formula.Number
}

// Rule earns or costs points. It has exactly one of the thirteen ways: points, each, bands, levels, steps, table,
// leader, entered, formula, start, sum, highest, choose. In a line's adjust list the sign decides the column: what is
// above zero is bonus, what is below is penalty.
type Rule struct {
	At      Pos        `yaml:"-"`
	Code    string     `yaml:"code,omitempty"`
	Text    string     `yaml:"text,omitempty"`
	Clause  string     `yaml:"clause,omitempty"`
	Printed Column     `yaml:"printed,omitempty"` // the column the paper prints it in, where that is another
	If      Expr       `yaml:"if,omitempty"`      // only when this holds
	Of      Expr       `yaml:"of,omitempty"`      // the figure; the rule's own fact unless stated
	Fact    *Fact      `yaml:"fact,omitempty"`
	Points  *exact.Num `yaml:"points,omitempty"`  // when the figure is "yes" (or the condition holds)
	Each    *exact.Num `yaml:"each,omitempty"`    // times the figure
	Bands   []*Band    `yaml:"bands,omitempty"`   // by where the figure falls
	Levels  []*Level   `yaml:"levels,omitempty"`  // by the level chosen
	Steps   *Steps     `yaml:"steps,omitempty"`   // for each step past a threshold
	Table   *Table     `yaml:"table,omitempty"`   // by two figures
	Leader  *Leader    `yaml:"leader,omitempty"`  // by the distance to the bloc's leader
	Entered *Entered   `yaml:"entered,omitempty"` // points that a person judges, within limits
	Formula Expr       `yaml:"formula,omitempty"` // points by a formula
	Start   *exact.Num `yaml:"start,omitempty"`   // a start balance
	Sum     []*Rule    `yaml:"sum,omitempty"`     // all of these together
	Highest []*Rule    `yaml:"highest,omitempty"` // only the one worth most
	Choose  []*Rule    `yaml:"choose,omitempty"`  // at most one may apply
	Cap     *exact.Num `yaml:"cap,omitempty"`     // largest magnitude
	Floor   *exact.Num `yaml:"floor,omitempty"`   // smallest value

	own int // slot of the figure it reads directly, -1 where it has none
}

// Own returns the slot of the rule's own fact, or -1. The sheet must be resolved.
func (r *Rule) Own() int { return r.own }

// Own returns the slot of the knock-out's own fact, or -1. The sheet must be resolved.
func (k *Knockout) Own() int { return k.own }

// Slot returns the slot of the fact a tie-break compares. The sheet must be resolved.
func (t *Tie) Slot() int { return t.slot }

// Band is one row of a table by ranges. At least one edge is given, or Is.
type Band struct {
	At     Pos        `yaml:"-"`
	Code   string     `yaml:"code,omitempty"`
	Is     *exact.Num `yaml:"is,omitempty"`    // exactly
	From   *exact.Num `yaml:"from,omitempty"`  // this or more
	Over   *exact.Num `yaml:"over,omitempty"`  // more than this
	To     *exact.Num `yaml:"to,omitempty"`    // this or less
	Below  *exact.Num `yaml:"below,omitempty"` // less than this
	Points *exact.Num `yaml:"points,omitempty"`
	Decide bool       `yaml:"decide,omitempty"` // a person decides; no points by rule
	Text   string     `yaml:"text,omitempty"`
}

// Has says whether x falls in the band.
func (b *Band) Has(x exact.Num) bool {
	if b.Is != nil {
		return x.Equal(*b.Is)
	}
	return (b.From == nil || !x.Less(*b.From)) && (b.Over == nil || b.Over.Less(x)) &&
		(b.To == nil || !b.To.Less(x)) && (b.Below == nil || x.Less(*b.Below))
}

// Level is one row of a table by named levels.
type Level struct {
	At     Pos        `yaml:"-"`
	Code   string     `yaml:"code,omitempty"`
	Name   string     `yaml:"name"`
	Points *exact.Num `yaml:"points,omitempty"`
	Decide bool       `yaml:"decide,omitempty"`
}

// Steps gives points for each step past a threshold: upward with from or over, downward with to or below.
type Steps struct {
	At     Pos        `yaml:"-"`
	From   *exact.Num `yaml:"from,omitempty"`  // counting up from this, reached
	Over   *exact.Num `yaml:"over,omitempty"`  // counting up from this, passed
	To     *exact.Num `yaml:"to,omitempty"`    // counting down from this, reached
	Below  *exact.Num `yaml:"below,omitempty"` // counting down from this, passed
	First  *exact.Num `yaml:"first,omitempty"` // for passing (or reaching) the threshold itself
	Every  exact.Num  `yaml:"every"`
	Points exact.Num  `yaml:"points"`
	Parts  bool       `yaml:"parts,omitempty"` // a part of a step counts in proportion
}

// Threshold returns the threshold, whether it must be passed rather than reached, and whether steps count down.
func (s *Steps) Threshold() (at exact.Num, passed, down bool) {
	switch {
	case s.From != nil:
		return *s.From, false, false
	case s.Over != nil:
		return *s.Over, true, false
	case s.To != nil:
		return *s.To, false, true
	}
	return *s.Below, true, true
}

// Table gives points by two figures: Points[i][j] where the first falls in band i and the second in band j.
type Table struct {
	At     Pos           `yaml:"-"`
	Down   Axis          `yaml:"down"`
	Across Axis          `yaml:"across"`
	Points [][]exact.Num `yaml:"points"`
}

// Axis is one side of a table.
type Axis struct {
	At    Pos     `yaml:"-"`
	Of    Expr    `yaml:"of"`
	Bands []*Band `yaml:"bands"`
}

// Leader is the score relative to the bloc's leader (police regulation, Art. 6), M being the maximum, T the target
// and A the figure reached:
//
//	below target   M/2 · A/T
//	at target      M/2
//	above target   M/2 + M/2 · (excess ÷ leader's excess), excess = A/T − 1; the leader and its ties get M
//	no target      M · A ÷ largest A, among the units without target (T empty or zero, A above zero)
//
// Where less is better, T/A takes the place of A/T below target, the excess is 1 − A/T, and the smallest A leads.
type Leader struct {
	At     Pos        `yaml:"-"`
	Actual Expr       `yaml:"actual"`
	Target Expr       `yaml:"target,omitempty"` // none: all units are in the group without target
	Better Better     `yaml:"better,omitempty"` // higher unless stated
	Max    *exact.Num `yaml:"max,omitempty"`    // the line's maximum unless stated
}

// Better says whether a higher or a lower figure is better.
type Better string

// The directions.
const (
	Higher Better = "higher"
	Lower  Better = "lower"
)

// Choices lists the values a file may give.
func (Better) Choices() []string { return []string{"higher", "lower"} }

// Entered limits points that a person judges; for a deduction both ends are negative or zero.
type Entered struct {
	At   Pos        `yaml:"-"`
	From *exact.Num `yaml:"from,omitempty"` // 0 unless stated
	To   *exact.Num `yaml:"to,omitempty"`   // the line's maximum unless stated
}
