package sheet

import (
	"thidua/internal/day"
	"thidua/internal/exact"
)

// Pos is where something stands in the file it was read from; the zero Pos is unknown.
type Pos struct{ Line, Col int }

// Format is the version of the score sheet format this program writes and reads.
const Format = 1

// Sheet is one version of a score sheet. Yaml tags are the names of the published format.
type Sheet struct {
	At         Pos         `yaml:"-"`
	Format     int         `yaml:"format"`
	ID         string      `yaml:"id"`      // short name, stable over versions and years where the sheet is
	Version    int         `yaml:"version"` // from 1; an amendment is a new version
	Year       int         `yaml:"year"`
	Title      string      `yaml:"title"`
	Issuer     string      `yaml:"issuer,omitempty"`
	Model      bool        `yaml:"model,omitempty"` // a model made for this product, not a regulation
	Source     string      `yaml:"source,omitempty"`
	Unknown    []string    `yaml:"unknown,omitempty"` // what the source does not say
	Basis      []string    `yaml:"basis,omitempty"`   // legal basis
	Valid      *Span       `yaml:"valid,omitempty"`
	Scale      exact.Num   `yaml:"scale"` // nominal full mark, without bonus
	Rounding   *Rounding   `yaml:"rounding,omitempty"`
	Total      *Total      `yaml:"total,omitempty"`
	Unassigned Unassigned  `yaml:"unassigned,omitempty"`
	Holidays   []day.Date  `yaml:"holidays,omitempty"`
	Makeup     []day.Date  `yaml:"makeup,omitempty"` // weekend days worked in place of others
	Offices    []Office    `yaml:"offices,omitempty"`
	Kinds      []Kind      `yaml:"kinds,omitempty"`
	Units      []Unit      `yaml:"units,omitempty"`
	Facts      []*Fact     `yaml:"facts,omitempty"` // facts of the whole sheet
	Targets    []*Target   `yaml:"targets,omitempty"`
	Lines      []*Line     `yaml:"lines"`
	Knockouts  []*Knockout `yaml:"knockouts,omitempty"`
	Grades     []*Grade    `yaml:"grades,omitempty"`
	Ties       []*Tie      `yaml:"ties,omitempty"`

	index *Index
}

// Span is a period of validity; an absent end is open.
type Span struct {
	From *day.Date `yaml:"from,omitempty"`
	To   *day.Date `yaml:"to,omitempty"`
}

// Rounding is the one rounding of a sheet.
type Rounding struct {
	Places int       `yaml:"places"`         // 0 to 3
	Mode   RoundMode `yaml:"mode,omitempty"` // half-up unless stated
	Where  RoundAt   `yaml:"at,omitempty"`   // line unless stated
}

// RoundMode names a way of rounding.
type RoundMode string

// The ways of rounding.
const (
	HalfUp   RoundMode = "half-up" // half away from zero
	HalfEven RoundMode = "half-even"
	Down     RoundMode = "down"
)

// Choices lists the values a file may give.
func (RoundMode) Choices() []string { return []string{"half-up", "half-even", "down"} }

// RoundAt says what is rounded: each line (so that the printed column adds up) or only the total.
type RoundAt string

// The places of rounding.
const (
	AtLine  RoundAt = "line"
	AtTotal RoundAt = "total"
)

// Choices lists the values a file may give.
func (RoundAt) Choices() []string { return []string{"line", "total"} }

// Total says how the points of all lines become the total.
type Total struct {
	Cap     TotalCap   `yaml:"cap,omitempty"`     // none unless stated
	Bonus   *exact.Num `yaml:"bonus,omitempty"`   // largest sum of all bonuses
	Penalty *exact.Num `yaml:"penalty,omitempty"` // largest sum of all penalties
	Floor   *exact.Num `yaml:"floor,omitempty"`   // smallest total
	Rescale bool       `yaml:"rescale,omitempty"` // where lines leave the denominator: total × scale ÷ denominator
}

// TotalCap names what caps the total.
type TotalCap string

// The caps of a total.
const (
	CapNone    TotalCap = "none"    // totals above the scale are allowed: 118,4 of 100 really occurs
	CapGroups  TotalCap = "groups"  // no top group gives more than its maximum
	CapNominal TotalCap = "nominal" // the total is never above the scale
)

// Choices lists the values a file may give.
func (TotalCap) Choices() []string { return []string{"none", "groups", "nominal"} }

// Unassigned says what happens to a line that a unit is not assigned.
type Unassigned string

// The treatments of a line not assigned.
const (
	Leaves Unassigned = "leaves" // the line leaves total and denominator
	Full   Unassigned = "full"   // the line gives its maximum («không phân công: chấm đủ»)
)

// Choices lists the values a file may give.
func (Unassigned) Choices() []string { return []string{"leaves", "full"} }

// Office is who appraises lines.
type Office struct {
	At   Pos    `yaml:"-"`
	ID   string `yaml:"id"`
	Name string `yaml:"name"`
}

// Kind is a kind of unit, such as "court", to which lines may be limited.
type Kind struct {
	At   Pos    `yaml:"-"`
	ID   string `yaml:"id"`
	Name string `yaml:"name"`
}

// Unit is a member unit named in the sheet. A sheet that names no units scores any.
type Unit struct {
	At   Pos    `yaml:"-"`
	ID   string `yaml:"id"`
	Name string `yaml:"name"`
	Kind string `yaml:"kind,omitempty"`
}

// Applies limits a line to some units. Empty lists mean no limit.
type Applies struct {
	Kinds  []string `yaml:"kinds,omitempty"`
	Units  []string `yaml:"units,omitempty"`
	Except []string `yaml:"except,omitempty"` // units
}

// Line is a node of the tree: a group, or a line that earns points.
type Line struct {
	At         Pos        `yaml:"-"`
	Code       string     `yaml:"code"`
	Short      string     `yaml:"short"`
	Text       string     `yaml:"text,omitempty"` // the full wording
	Max        *exact.Num `yaml:"max,omitempty"`  // standard points (điểm chuẩn), without bonus
	Sum        SumCheck   `yaml:"sum,omitempty"`
	Weight     *exact.Num `yaml:"weight,omitempty"` // per cent of the line's points that count in its group
	Owner      string     `yaml:"owner,omitempty"`  // office that appraises; inherited by the lines below
	Entry      bool       `yaml:"entry,omitempty"`  // a group whose points people enter and agree as one
	Clause     string     `yaml:"clause,omitempty"`
	Evidence   string     `yaml:"evidence,omitempty"`  // what must be attached
	HalfYear   *bool      `yaml:"half-year,omitempty"` // false: not scored at the half-year
	Applies    *Applies   `yaml:"applies,omitempty"`
	Unassigned Unassigned `yaml:"unassigned,omitempty"` // the sheet's unless stated
	Was        []string   `yaml:"was,omitempty"`        // codes of this line in earlier sheets
	Printed    []Printed  `yaml:"printed,omitempty"`    // figures the paper prints with no rule
	Facts      []*Fact    `yaml:"facts,omitempty"`
	Gate       *Gate      `yaml:"gate,omitempty"`
	Base       *Rule      `yaml:"base,omitempty"` // how the base is earned; the full maximum unless stated
	Adjust     []*Rule    `yaml:"adjust,omitempty"`
	Caps       *Caps      `yaml:"caps,omitempty"`
	Floor      *exact.Num `yaml:"floor,omitempty"` // smallest points of the line, often 0
	Lines      []*Line    `yaml:"lines,omitempty"`

	owner string // after inheritance
}

// SumCheck says whether a group's maximum must be the sum of its lines.
type SumCheck string

// AsPrinted keeps a sum that does not add up as the source prints it; the proof-reader then only warns.
const AsPrinted SumCheck = "as-printed"

// Choices lists the values a file may give.
func (SumCheck) Choices() []string { return []string{"as-printed"} }

// Printed is a figure on the paper that belongs to no rule.
type Printed struct {
	At     Pos       `yaml:"-"`
	Column Column    `yaml:"column"`
	Points exact.Num `yaml:"points"`
	Note   string    `yaml:"note,omitempty"`
}

// Column is a column of the printed table.
type Column string

// The columns.
const (
	BaseColumn    Column = "base"
	BonusColumn   Column = "bonus"
	PenaltyColumn Column = "penalty"
)

// Choices lists the values a file may give.
func (Column) Choices() []string { return []string{"base", "bonus", "penalty"} }

// Caps limit the additions and deductions of a line or group; each is a magnitude.
type Caps struct {
	Bonus   *exact.Num `yaml:"bonus,omitempty"`
	Penalty *exact.Num `yaml:"penalty,omitempty"`
	Both    *exact.Num `yaml:"both,omitempty"` // the bonus and, apart from it, the penalty
}

// Gate opens or closes a whole line: where the condition does not hold, the line gives Else and nothing is added or
// deducted.
type Gate struct {
	At   Pos        `yaml:"-"`
	If   Expr       `yaml:"if"`
	Else *exact.Num `yaml:"else,omitempty"` // 0 unless stated
	Text string     `yaml:"text,omitempty"`
}

// Target is a target whose being met counts for a grade.
type Target struct {
	At   Pos    `yaml:"-"`
	Code string `yaml:"code"`
	Name string `yaml:"name"`
	Of   Expr   `yaml:"of"` // how far it is met, in per cent
}

// Knockout is a condition that takes a unit out, whatever its points (không xếp loại, không xét thi đua).
type Knockout struct {
	At     Pos        `yaml:"-"`
	Code   string     `yaml:"code"`
	Text   string     `yaml:"text"`
	Fact   *Fact      `yaml:"fact,omitempty"` // yes/no unless stated; the condition is the fact where If is empty
	If     Expr       `yaml:"if,omitempty"`
	Below  *exact.Num `yaml:"below,omitempty"` // floor score (điểm sàn): holds where the total is below
	Line   string     `yaml:"line,omitempty"`  // for Below: the line or group instead of the total
	Effect Effect     `yaml:"effect"`
	Clause string     `yaml:"clause,omitempty"`

	own int
}

// Effect is what a knock-out does.
type Effect string

// The effects.
const (
	NoGrade Effect = "no-grade" // không xếp loại: neither grade nor rank
	NoRank  Effect = "no-rank"  // không xét thi đua: a grade, but not in the ranking
)

// Choices lists the values a file may give.
func (Effect) Choices() []string { return []string{"no-grade", "no-rank"} }

// Grade is a grade (xếp loại). Grades are tried in the order of the sheet; the first whose conditions all hold is
// given.
type Grade struct {
	At      Pos         `yaml:"-"`
	Name    string      `yaml:"name"`
	From    *exact.Num  `yaml:"from,omitempty"`    // smallest total
	Below   *exact.Num  `yaml:"below,omitempty"`   // the total is less than this
	Each    *Each       `yaml:"each,omitempty"`    // dual threshold
	NoZero  bool        `yaml:"no-zero,omitempty"` // no line at zero
	Targets []TargetSet `yaml:"targets,omitempty"` // any one of them suffices
	If      Expr        `yaml:"if,omitempty"`
}

// Each is the second threshold of a dual one: every line or group reaches a share of its own maximum.
type Each struct {
	Percent exact.Num `yaml:"percent"`
	Of      EachOf    `yaml:"of,omitempty"` // lines unless stated
}

// EachOf says what must reach the share.
type EachOf string

// What a dual threshold looks at.
const (
	EachLine  EachOf = "lines"
	EachGroup EachOf = "groups"
)

// Choices lists the values a file may give.
func (EachOf) Choices() []string { return []string{"lines", "groups"} }

// TargetSet asks that at least Met targets are met (0: all), the others missing them by at most Within per cent.
type TargetSet struct {
	Met    int        `yaml:"met,omitempty"`
	Within *exact.Num `yaml:"within,omitempty"` // unlimited unless stated
}

// Tie is one rule of the tie-break chain, tried in order.
type Tie struct {
	At     Pos    `yaml:"-"`
	By     TieBy  `yaml:"by"`
	Code   string `yaml:"code,omitempty"` // the line or group, or the fact
	Prefer Prefer `yaml:"prefer,omitempty"`
	Text   string `yaml:"text"` // the sentence printed in the minutes

	slot int
}

// TieBy says what a tie-break compares.
type TieBy string

// What a tie-break compares.
const (
	ByLine    TieBy = "line" // points of a line or group
	ByBonus   TieBy = "bonus"
	ByPenalty TieBy = "penalty"
	ByBase    TieBy = "base"
	ByFact    TieBy = "fact"   // a figure or yes/no, such as "had the flag last year"
	ByPeople  TieBy = "people" // left to people: consultation or secret ballot; ends the chain
)

// Choices lists the values a file may give.
func (TieBy) Choices() []string {
	return []string{"line", "bonus", "penalty", "base", "fact", "people"}
}

// Prefer says whether more or less is better.
type Prefer string

// The preferences.
const (
	More Prefer = "more"
	Less Prefer = "less"
)

// Choices lists the values a file may give.
func (Prefer) Choices() []string { return []string{"more", "less"} }
