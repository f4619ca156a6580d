package review_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// sheetText is a sheet of two lines: one by a table of ranges, one measured against the bloc's leader, who has 40: half
// of it is for the target, the other half goes by how far a unit is past it.
const sheetText = `
format: 1
id: thu
version: 1
year: 2023
title: Bảng điểm thử
scale: 100
rounding: {places: 2}
offices: [{id: to, name: Tổ thư ký}]
lines:
  - code: I
    short: Nhiệm vụ
    max: 100
    lines:
      - code: I.1
        short: Hồ sơ
        max: 60
        owner: to
        evidence: báo cáo
        facts: [{name: tỷ lệ, kind: percent}]
        base: {of: "[tỷ lệ]", bands: [{from: 90, points: 60}, {below: 90, points: 30}]}
      - code: I.2
        short: Phổ biến pháp luật
        max: 40
        facts: [{name: lượt, kind: count}, {name: chỉ tiêu, kind: count}]
        base: {leader: {actual: "[lượt]", target: "[chỉ tiêu]"}}
knockouts: [{code: KL, text: Có người bị kỷ luật, effect: no-rank}]
grades: [{name: Tốt, from: 90}, {name: Khá, from: 60}]
`

var ctx = context.Background()

// monday is where the clock stands at first: a morning on which the self-scoring runs.
var monday = day.Of(2023, 7, 17)

// The last days of the phases, all of them working days.
var lastDay = map[review.Phase]day.Date{
	review.SelfScoring: day.Of(2023, 7, 20), review.Appraising: day.Of(2023, 7, 25),
	review.Explaining: day.Of(2023, 7, 27), review.Second: day.Of(2023, 7, 31), review.Agreeing: day.Of(2023, 8, 4),
}

// campaign is a round of three units; "a" leads the bloc.
type campaign struct {
	*review.Service
	*shelf
	t      *testing.T
	clock  *clock.Set
	sheets map[string]string // text by edition
	round  string
}

// newCampaign is a place where no round is open yet.
func newCampaign(t *testing.T) *campaign {
	t.Helper()
	c := &campaign{
		t: t, clock: clock.At(time.Date(2023, 7, 17, 1, 0, 0, 0, time.UTC)), sheets: map[string]string{"s1": sheetText},
		shelf: &shelf{
			rounds: map[string]*review.Round{}, forms: map[string]*review.Form{}, results: map[string]*review.Result{},
		},
	}
	c.Service = &review.Service{Store: c.shelf, Tx: c.tx, Clock: c.clock, Engine: c.engine}
	return c
}

func (c *campaign) engine(_ context.Context, edition string, rules scoring.Rules) (*scoring.Engine, error) {
	s, found := sheetfile.ReadSheet("", []byte(c.sheets[edition]))
	if s == nil && len(c.sheets[edition]) > 0 {
		c.t.Fatal(edition, found)
	}
	if s == nil {
		return nil, missing()
	}
	e, known := scoring.NewBy(s, rules)
	if !known {
		return nil, fault.New(fault.Conflict, words.M("library.newerrules"))
	}
	return e, nil
}

// plan is a round as the lead fills it in.
func plan() review.Round {
	r := review.Round{
		Year: "2023", Period: scoring.Year, Edition: "s1", Grace: 3, Offices: []review.Office{{Office: "to", Unit: "b"}},
	}
	for p, on := range lastDay {
		r.Dues = append(r.Dues, review.Due{Phase: p, Day: on})
	}
	return r
}

// units are members of these ids.
func units(ids ...string) []review.Member {
	var out []review.Member
	for _, id := range ids {
		out = append(out, review.Member{Unit: id, Code: "dv-" + id, Name: "Đơn vị " + strings.ToUpper(id)})
	}
	return out
}

// open opens the round with the three units.
func open(t *testing.T) *campaign {
	t.Helper()
	c := newCampaign(t)
	c.start(plan(), units("a", "b", "c"))
	return c
}

func (c *campaign) start(r review.Round, members []review.Member) {
	c.t.Helper()
	var err error
	c.round, err = c.Open(ctx, of("a"), r, members, "")
	must(c.t, err)
}

// of is somebody of a unit, with a reason at hand.
func of(unit string) review.By {
	return review.By{Account: "nguoi-" + unit, Behalf: unit, Why: "theo kế hoạch"}
}

// because is the same person with another reason.
func because(unit, why string) review.By {
	by := of(unit)
	by.Why = why
	return by
}

func (c *campaign) form(unit string) *review.Form {
	for _, f := range c.forms {
		if f.Unit == unit && f.Round == c.round {
			return f
		}
	}
	c.t.Fatal("no form of", unit)
	return nil
}

func (c *campaign) id(unit string) string { return c.form(unit).ID }

func (c *campaign) line(unit, code string) *review.Line { return c.form(unit).Line(code) }

// now is the round as it stands.
func (c *campaign) now() *review.Round { return c.rounds[c.round] }

func (c *campaign) version() int64 { return c.now().Version }

func (c *campaign) world() *review.World {
	c.t.Helper()
	w, err := c.World(ctx, c.round)
	must(c.t, err)
	return w
}

// points are what a line of a unit comes to in a lane, as a fraction.
func (c *campaign) points(unit, code string, lane scoring.Lane) string {
	n := c.world().PointsOf(c.id(unit), code, lane)
	return review.Fraction(&n)
}

func num(n int64) formula.Value { return formula.Of(exact.New(n)) }

func ptr(n int64) *exact.Num {
	v := exact.New(n)
	return &v
}

// cells are the figures that a form asks for, where nobody has filled in anything.
func cells(rate, done int64) []review.Cell {
	return []review.Cell{
		{Fact: "tỷ lệ", Value: num(rate)},
		{Fact: "lượt", Value: num(done)},
		{Fact: "chỉ tiêu", Value: num(100)},
		{Fact: "KL", Value: num(0)},
	}
}

func (c *campaign) send(unit string) error {
	return c.Send(ctx, of(unit), c.id(unit), c.form(unit).Version, nil)
}

// file fills a form in and sends it.
func (c *campaign) file(unit string, rate, done int64) {
	c.t.Helper()
	must(c.t, c.Fill(ctx, of(unit), c.id(unit), cells(rate, done)))
	must(c.t, c.send(unit))
}

func (c *campaign) advance() {
	c.t.Helper()
	must(c.t, c.Advance(ctx, of("a"), c.round, c.version(), false))
}

// until goes on to a phase.
func (c *campaign) until(p review.Phase) {
	c.t.Helper()
	for c.now().Phase.At() < p.At() {
		c.advance()
	}
}

// judge gives a verdict as somebody of a unit, who reads the line as it is now.
func (c *campaign) judge(judge, unit, line string, v review.Verdict) error {
	v.Seen = c.line(unit, line).At
	c.clock.Move(time.Second)
	return c.Judge(ctx, of(judge), c.id(unit), line, v)
}

// match agrees with the claims of a unit.
func (c *campaign) match(judge, unit string, lines ...string) {
	c.t.Helper()
	for _, line := range lines {
		must(c.t, c.judge(judge, unit, line, review.Verdict{Verb: review.Match}))
	}
}

func (c *campaign) answer(unit, line string, accept bool, text string) error {
	return c.Answer(ctx, of(unit), c.id(unit), line, review.Response{
		Accept: accept, Text: text, Seen: c.line(unit, line).At,
	})
}

// sent is a round in which all three units have sent their forms and the appraisal has begun: 90, 70 and 55 points.
func sent(t *testing.T) *campaign {
	t.Helper()
	c := open(t)
	c.file("a", 95, 110)
	c.file("b", 80, 120)
	c.file("c", 85, 105)
	c.advance()
	return c
}

// agreed is a round on whose every line is agreed as it was claimed.
func agreed(t *testing.T) *campaign {
	t.Helper()
	c := sent(t)
	c.match("b", "a", "I.1", "I.2")
	c.match("a", "b", "I.1", "I.2")
	c.match("b", "c", "I.1", "I.2")
	c.until(review.Agreeing)
	return c
}

// decision is what the result is published with today.
func (c *campaign) decision() review.Decision {
	to := day.At(c.clock.Now()) + 7
	return review.Decision{Number: "12/QĐ", Day: day.At(c.clock.Now()), Objects: &to}
}

func (c *campaign) publish() error {
	return c.Publish(ctx, of("a"), c.round, c.version(), c.decision())
}

// published is a round whose result everybody sees; objections are taken for seven days.
func published(t *testing.T) *campaign {
	t.Helper()
	c := agreed(t)
	must(t, c.publish())
	return c
}

// days lets days go by.
func (c *campaign) days(n int) { c.clock.Move(time.Duration(n) * 24 * time.Hour) }
