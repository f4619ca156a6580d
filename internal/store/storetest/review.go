package storetest

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/fault"
	"thidua/internal/formula"
	"thidua/internal/library"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/tail"
	"thidua/internal/words"
)

// sheetText is a sheet of two lines: one by a table of ranges, one measured against the bloc's leader.
const sheetText = `
format: 1
id: thu
version: 1
year: 2023
title: Bảng điểm thử
scale: 100
rounding: {places: 2}
offices:
  - {id: to-thu-ky, name: Tổ thư ký}
lines:
  - code: I
    short: Nhiệm vụ
    max: 100
    lines:
      - code: I.1
        short: Giải quyết hồ sơ
        max: 50
        owner: to-thu-ky
        evidence: báo cáo
        facts:
          - {name: tỷ lệ, kind: percent}
        base:
          of: "[tỷ lệ]"
          bands:
            - {from: 90, points: 50}
            - {below: 90, points: 20}
      - code: I.2
        short: Phổ biến pháp luật
        max: 50
        facts:
          - {name: lượt, kind: count}
          - {name: chỉ tiêu, kind: count}
        base:
          leader: {actual: "[lượt]", target: "[chỉ tiêu]"}
`

// amended is its next version, with another name for a line.
var amended = strings.NewReplacer("version: 1", "version: 2", "Giải quyết hồ sơ", "Giải quyết hồ sơ đúng hạn").Replace(
	sheetText,
)

// campaign is a round of three units.
type campaign struct {
	*season
	w       *World
	library *library.Service
	review  *review.Service
	edition string
	round   string
	head    review.By // of the first unit, which leads
	forms   map[string]string
}

func newCampaign(t *testing.T, w *World, n *season) *campaign {
	t.Helper()
	c := &campaign{season: n, w: w, forms: map[string]string{}}
	c.library = &library.Service{
		Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock, Line: func(l *sheet.Line) string { return l.Short + l.Text },
		Read: sheetfile.ReadSheet,
	}
	engine := func(ctx context.Context, id string, _ scoring.Rules) (*scoring.Engine, error) {
		e, err := w.Store.Edition(ctx, id)
		if err != nil {
			return nil, err
		}
		s, _ := c.library.Sheet(e.Text)
		return scoring.New(s), nil
	}
	c.review = &review.Service{
		Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock, Engine: engine,
		Kept: &review.Kept{Tail: &tail.Tail{Log: w.Store}, Store: w.Store, Engine: engine},
	}
	c.review.Kept.Tail.Join(c.review.Kept)
	c.edition = ok[string](t)(c.library.Add(ctx, by, c.bloc, sheetText))
	must(t, c.library.Comment(ctx, by, c.edition, library.Comment{Line: "I.1", Text: "Đề nghị nâng mức 90 lên 95"}))
	e := ok[*library.Edition](t)(w.Store.Edition(ctx, c.edition))
	must(t, c.library.Reply(ctx, by, c.edition, e.Comments[0].ID, "Giữ nguyên vì cùng kỳ năm trước"))
	must(t, c.library.Issue(ctx, by, c.edition, 1, library.Decision{
		Number: "05/QĐ-KTĐ", Issuer: "Khối Nội chính", Issued: day.Of(2023, 2, 2), From: day.Of(2023, 1, 1),
	}))
	c.head = review.By{Account: "nguoi-khoi-truong", Behalf: c.a, Why: "theo kế hoạch"}
	r := review.Round{
		Year: c.year, Period: scoring.Year, Edition: c.edition, Grace: 3, Auto: true,
		Offices: []review.Office{{Office: "to-thu-ky", Unit: c.a}},
	}
	for i, p := range review.Phases()[:5] {
		r.Dues = append(r.Dues, review.Due{Phase: p, Day: day.Of(2023, 7, 20+i)})
	}
	c.round = ok[string](t)(c.review.Open(
		ctx, c.head, r,
		[]review.Member{
			{Unit: c.a, Code: "cong-an", Name: "Công an"},
			{Unit: c.b, Code: "toa-an", Name: "Tòa án"},
			{Unit: c.c, Code: "thanh-tra", Name: "Thanh tra"},
		},
		"",
	))
	for _, f := range ok[[]*review.Form](t)(w.Store.Forms(ctx, c.round)) {
		c.forms[f.Unit] = f.ID
	}
	return c
}

func (c *campaign) of(unit string) review.By {
	return review.By{Account: "nguoi-" + unit, Behalf: unit, Why: "theo kế hoạch"}
}

func (c *campaign) world(t *testing.T) *review.World {
	t.Helper()
	return ok[*review.World](t)(c.review.World(ctx, c.round))
}

func num(n int64) formula.Value { return formula.Of(exact.New(n)) }

// fill fills a form in and sends it.
func (c *campaign) fill(t *testing.T, unit string, rate, done int64) {
	t.Helper()
	must(
		t,
		c.review.Fill(ctx, c.of(unit), c.forms[unit], []review.Cell{
			{Fact: "tỷ lệ", Value: num(rate)},
			{Fact: "lượt", Value: num(done)},
			{Fact: "chỉ tiêu", Value: num(100)},
		}),
	)
	must(t, c.send(t, unit))
}

// send sends a form as it stands.
func (c *campaign) send(t *testing.T, unit string) error {
	t.Helper()
	f := ok[*review.Form](t)(c.w.Store.Form(ctx, c.forms[unit]))
	return c.review.Send(ctx, c.of(unit), f.ID, f.Version, nil)
}

func (c *campaign) advance(t *testing.T) {
	t.Helper()
	must(t, c.review.Advance(ctx, c.head, c.round, c.world(t).Round.Version, false))
}

// judge gives a verdict as somebody of a unit; every judge reads the line as it is now.
func (c *campaign) judge(t *testing.T, judge, unit, line string, v review.Verdict) error {
	t.Helper()
	f := ok[*review.Form](t)(c.w.Store.Form(ctx, c.forms[unit]))
	v.Seen = f.Line(line).At
	c.w.Clock.Move(time.Second)
	return c.review.Judge(ctx, c.of(judge), c.forms[unit], line, v)
}

// rounds: a whole round, from the draft of the sheet to the answered objection.
func rounds(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	before := ok[*review.Form](t)(w.Store.Form(ctx, c.forms[c.b]))
	wantFault(t, c.send(t, c.b), fault.Conflict) // nothing is entered
	if diff := cmp.Diff(before, ok[*review.Form](t)(w.Store.Form(ctx, c.forms[c.b]))); diff != "" {
		t.Error(diff)
	}
	c.fill(t, c.a, 95, 110)
	c.fill(t, c.b, 80, 120)
	wantFault(
		t, c.review.Fill(ctx, c.of(c.c), c.forms[c.b], []review.Cell{{Fact: "tỷ lệ", Value: num(1)}}), fault.Conflict,
	)
	c.advance(t)
	must(t, c.judge(t, c.b, c.a, "I.1", review.Verdict{Verb: review.Match}))
	must(t, c.judge(t, c.b, c.a, "I.2", review.Verdict{Verb: review.Match}))
	wantFault(t, c.judge(t, c.a, c.a, "I.2", review.Verdict{Verb: review.Match}), fault.Conflict) // the own unit
	must(
		t,
		c.judge(t, c.a, c.b, "I.1", review.Verdict{
			Verb: review.Differ, Figures: map[string]formula.Value{"tỷ lệ": num(70)}, Points: ptr(15), Why: "đếm lại hồ sơ",
		}),
	)
	must(t, c.judge(t, c.a, c.b, "I.2", review.Verdict{Verb: review.Match}))
	c.late(t)
	c.parts(t)
	c.explain(t)
	c.objection(t)
	whole(t, w)
}

// parts: a form without what is in it is the same form.
func (c *campaign) parts(t *testing.T) {
	t.Helper()
	all := ok[[]*review.Form](t)(c.w.Store.Forms(ctx, c.round))
	bare := ok[[]*review.Form](t)(c.w.Store.FormHeads(ctx, c.round))
	for _, f := range all {
		if len(f.Figures) == 0 || len(f.Entries) == 0 {
			t.Errorf("%s has %d figures and %d entries", f.Code, len(f.Figures), len(f.Entries))
		}
		for i, x := range f.Sendings {
			if read := x.Read(); x.No != i+1 || read == nil || len(read.Lines) < len(f.Lines) {
				t.Errorf("%s: sending %d reads %+v", f.Code, i+1, x)
			}
		}
		if f.SentAt != 0 && len(f.Sendings) == 0 {
			t.Errorf("%s was sent and is not signed", f.Code)
		}
		f.Lines, f.Figures, f.Entries, f.Proofs, f.Sendings = nil, nil, nil, nil, nil
	}
	if diff := cmp.Diff(all, bare); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(all[0], ok[*review.Form](t)(c.w.Store.FormHead(ctx, all[0].ID))); diff != "" {
		t.Error(diff)
	}
	_, err := c.w.Store.FormHead(ctx, "khong-co")
	wantFault(t, err, fault.NotFound)
}

func ptr(n int64) *exact.Num {
	v := exact.New(n)
	return &v
}

// late: the third unit comes late, becomes the leader, and what the others agreed on the relative line is opened again.
func (c *campaign) late(t *testing.T) {
	t.Helper()
	err := c.review.Fill(ctx, c.of(c.c), c.forms[c.c], []review.Cell{{Fact: "tỷ lệ", Value: num(95)}})
	wantFault(t, err, fault.Conflict)
	must(t, c.review.Part(ctx, c.head, review.Grant, c.forms[c.c], in2023(7, 25)))
	c.fill(t, c.c, 95, 150)
	w := c.world(t)
	for _, unit := range []string{c.a, c.b} {
		l := w.Forms[w.At(c.forms[unit])].Line("I.2")
		if l.Stand != review.Explained || l.Moved == "" {
			t.Errorf("%+v", l)
		}
	}
	must(t, c.judge(t, c.a, c.c, "I.1", review.Verdict{Verb: review.Match}))
	must(t, c.judge(t, c.a, c.c, "I.2", review.Verdict{Verb: review.Return, Why: "thiếu danh sách"}))
	must(
		t,
		c.review.Attach(
			ctx, c.of(c.c), c.forms[c.c],
			review.Proof{Lines: []string{"I.2"}, Link: "https://example.org/ds", Title: "Danh sách"}, nil,
		),
	)
	// only what was returned
	wantFault(
		t, c.review.Fill(ctx, c.of(c.c), c.forms[c.c], []review.Cell{{Fact: "tỷ lệ", Value: num(96), Seen: "95"}}),
		fault.Conflict,
	)
	must(t, c.send(t, c.c))
	must(t, c.judge(t, c.a, c.c, "I.2", review.Verdict{Verb: review.Match}))
}

// explain: the unit explains what differs, and the second appraisal settles it.
func (c *campaign) explain(t *testing.T) {
	t.Helper()
	c.advance(t)
	f := ok[*review.Form](t)(c.w.Store.Form(ctx, c.forms[c.b]))
	must(t, c.review.Answer(ctx, c.of(c.b), f.ID, "I.1", review.Response{
		Text: "đã gửi bổ sung hồ sơ", Seen: f.Line("I.1").At,
	}))
	c.advance(t)
	must(t, c.judge(t, c.a, c.b, "I.1", review.Verdict{Verb: review.Settle, Points: ptr(20), Why: "chấp nhận giải trình"}))
	c.advance(t)
}

// proposals: quotas and who is proposed by them come back as they were put.
func (c *campaign) proposals(t *testing.T) {
	t.Helper()
	version := func() int64 { return c.world(t).Round.Version }
	must(
		t, c.review.SetQuota(ctx, c.head, c.round, version(), review.Quota{Award: "Cờ", Share: 50, Base: review.OfMembers}),
	)
	quota := c.world(t).Round.Quotas[0]
	must(t, c.review.Nominate(ctx, c.of(c.c), c.round, version(), quota.ID, c.a))
	w := c.world(t)
	n := w.Round.Nominations[0]
	if quota.Award != "Cờ" || quota.Share != 50 || quota.Base != review.OfMembers || n.Unit != c.a ||
		n.Quota != quota.ID || n.Account != c.of(c.c).Account || n.At == 0 {
		t.Errorf("%+v, %+v", quota, n)
	}
	if g := w.Gauges()[0]; g.Limit != len(w.InPlay())/2 || g.Used != 1 || g.Over() {
		t.Errorf("%+v of %d units", g, len(w.InPlay()))
	}
	wantFault(t, c.review.DropQuota(ctx, c.head, c.round, version(), quota.ID), fault.Conflict)
	must(t, c.review.Unnominate(ctx, c.head, c.round, version(), n.ID))
	must(t, c.review.DropQuota(ctx, c.head, c.round, version(), quota.ID))
	if r := c.world(t).Round; len(r.Quotas)+len(r.Nominations) > 0 {
		t.Errorf("left: %+v, %+v", r.Quotas, r.Nominations)
	}
}

// consent says something for the level whose turn it is, of the result as it stands.
func (c *campaign) consent(t *testing.T, by review.By, yes bool) error {
	t.Helper()
	w := c.world(t)
	level := "khong-co"
	if l := w.Round.Level(); l != nil {
		level = l.ID
	}
	c.w.Clock.Move(time.Second)
	return c.review.Consent(ctx, by, c.round, level, w.Stamp(), yes)
}

// levels: in their order, each another person, of the result that they saw; points that change take it back, and so
// does a level that does not agree.
func (c *campaign) levels(t *testing.T, publish func() error) {
	t.Helper()
	version := func() int64 { return c.world(t).Round.Version }
	two := []review.Level{
		{Name: "Tập thể lãnh đạo đơn vị Khối trưởng", Unit: c.a},
		{Name: "Hội đồng Thi đua - Khen thưởng", Unit: ""},
	}
	wantFault(t, c.review.SetLevels(ctx, c.head, c.round, version(), []review.Level{{Name: ""}}), fault.Invalid)
	wantFault(
		t,
		c.review.SetLevels(ctx, c.head, c.round, version(), []review.Level{{Name: "A", Unit: c.a}, {Name: "B", Unit: c.a}}),
		fault.Invalid,
	)
	wantFault(
		t, c.review.SetLevels(ctx, c.head, c.round, version(), make([]review.Level, review.MostLevels+1)), fault.Invalid,
	)
	must(t, c.review.SetLevels(ctx, c.head, c.round, version(), two))
	wantFault(t, publish(), fault.Conflict)
	chief, council := c.of(c.a), c.of("hoi-dong")
	// not its turn
	wantFault(
		t, c.review.Consent(ctx, council, c.round, c.world(t).Round.Levels[1].ID, c.world(t).Stamp(), true), fault.Conflict,
	)
	wantFault(t, c.review.Consent(ctx, chief, c.round, c.world(t).Round.Levels[0].ID, 1, true), fault.Stale)
	must(t, c.consent(t, chief, true))
	wantFault(t, c.consent(t, chief, true), fault.Conflict) // one person, one level
	wantFault(t, publish(), fault.Conflict)
	none := council
	none.Why = ""
	wantFault(t, c.consent(t, none, false), fault.Invalid)
	council.Why = "xem lại dòng I.1"
	must(t, c.consent(t, council, false))
	r := c.world(t).Round
	if x := r.ConsentOf(r.Levels[1].ID); x == nil || x.Yes || x.Why != "xem lại dòng I.1" || r.Level().No != 1 {
		t.Errorf("after a level did not agree: %+v", r.Consents)
	}
	must(t, c.consent(t, chief, true))
	// the points change
	must(t, c.judge(t, c.a, c.b, "I.1", review.Verdict{Verb: review.Settle, Points: ptr(18), Why: "đếm lại"}))
	if r := c.world(t).Round; r.Level().No != 1 {
		t.Errorf("points that changed keep their agreement: %+v", r.Consents)
	}
	must(t, c.judge(t, c.a, c.b, "I.1", review.Verdict{Verb: review.Settle, Points: ptr(20), Why: "chấp nhận giải trình"}))
	must(t, c.consent(t, chief, true))
	must(t, c.consent(t, council, true))
	wantFault(t, c.consent(t, council, true), fault.NotFound)
}

// objection: what is not agreed is not published; an objection is answered by somebody else, and is a new result.
func (c *campaign) objection(t *testing.T) {
	t.Helper()
	publish := func() error {
		return c.review.Publish(ctx, c.head, c.round, c.world(t).Round.Version, review.Decision{
			Number: "12/BB-KTĐ", Day: day.Of(2023, 7, 18), Objects: in2023(8, 5),
		})
	}
	wantFault(t, publish(), fault.Conflict)
	must(t, c.judge(t, c.b, c.a, "I.2", review.Verdict{Verb: review.Settle, Why: "theo đơn vị dẫn đầu"}))
	must(t, c.judge(t, c.a, c.b, "I.2", review.Verdict{Verb: review.Settle, Why: "theo đơn vị dẫn đầu"}))
	c.proposals(t)
	c.levels(t, publish)
	must(t, publish())
	wantFault(
		t, c.judge(t, c.a, c.b, "I.1", review.Verdict{Verb: review.Settle, Points: ptr(50), Why: "đếm lại"}), fault.Conflict,
	)
	must(t, c.review.Object(ctx, c.of(c.b), c.forms[c.b], "I.1", "số hồ sơ đúng là 92 %"))
	wantFault(t, c.review.Finish(ctx, c.head, c.round, c.world(t).Round.Version), fault.Conflict)
	// gave the points
	wantFault(t, c.review.Reply(ctx, c.of(c.a), c.forms[c.b], "I.1", review.Ruling{
		Uphold: true, Points: ptr(50), Text: "đúng",
	}), fault.Conflict)
	must(t, c.review.Reply(ctx, c.of(c.c), c.forms[c.b], "I.1", review.Ruling{
		Uphold: true, Points: ptr(50), Text: "đúng theo sổ",
	}))
	c.corrected(t, publish)
	results := ok[[]*review.Result](t)(c.w.Store.Results(ctx, c.round))
	w := c.world(t)
	if len(results) != 2 || results[0].Body != w.Body() || results[1].Body == results[0].Body || results[0].No != 2 {
		t.Errorf("%+v", results)
	}
	if whole, same := w.Holds(results[0], true); !whole || !same {
		t.Error("a fresh result does not hold")
	}
	results[0].Body += " "
	if whole, same := w.Holds(results[0], true); whole || same {
		t.Error("a result that was changed holds")
	}
	if p := w.PointsOf(c.forms[c.b], "I.1", scoring.Agreed); !p.Equal(exact.New(50)) {
		t.Errorf("%s points", p)
	}
	c.w.Clock.Move(30 * 24 * time.Hour)
	must(t, c.review.Finish(ctx, c.head, c.round, w.Round.Version))
	wantFault(t, c.review.Object(ctx, c.of(c.c), c.forms[c.c], "I.1", "điểm thấp"), fault.Conflict)
}

// corrected: an upheld objection makes no result by itself. The published one stands until the table, every level and
// the publication have agreed to another; the levels stay those that the first one went through.
func (c *campaign) corrected(t *testing.T, publish func() error) {
	t.Helper()
	w := c.world(t)
	first := ok[[]*review.Result](t)(c.w.Store.Results(ctx, c.round))
	if w.Round.Phase != review.Agreeing || !w.Round.Redone() || len(first) != 1 || first[0].Number != "12/BB-KTĐ" {
		t.Fatalf("%s, %+v", w.Round.Phase, first)
	}
	units, read := first[0].Standings()
	if !read || len(units) != 3 || units[0].Rank != 1 || len(units[0].Lines) == 0 {
		t.Errorf("%v %+v", read, units)
	}
	wantFault(t, publish(), fault.Conflict)                                              // the table
	wantFault(t, c.review.Finish(ctx, c.head, c.round, w.Round.Version), fault.Conflict) // not over it
	// nobody spares it the levels
	wantFault(t, c.review.SetLevels(ctx, c.head, c.round, w.Round.Version, nil), fault.Conflict)
	// or goes round the table
	wantFault(t, c.review.Advance(ctx, c.head, c.round, w.Round.Version, true), fault.Conflict)
	// or takes a unit out
	wantFault(t, c.review.Part(ctx, c.head, review.Leave, c.forms[c.c], nil), fault.Conflict)
	// it is being corrected
	wantFault(t, c.review.Object(ctx, c.of(c.b), c.forms[c.b], "I.1", "điểm vẫn thấp"), fault.Conflict)
	// another line may be objected to
	must(t, c.review.Object(ctx, c.of(c.c), c.forms[c.c], "I.1", "một hồ sơ chưa tính"))
	must(t, c.judge(t, c.a, c.b, "I.1", review.Verdict{Verb: review.Settle, Points: ptr(50), Why: "đúng theo sổ"}))
	must(t, c.consent(t, c.of(c.a), true))
	must(t, c.consent(t, c.of("hoi-dong"), true))
	wantFault(t, publish(), fault.Conflict) // not over an objection
	must(t, c.review.Reply(ctx, c.of("thu-ky-khac"), c.forms[c.c], "I.1", review.Ruling{Text: "hồ sơ thuộc năm sau"}))
	must(t, c.consent(t, c.of(c.a), true)) // something was said of the result since
	must(t, c.consent(t, c.of("hoi-dong"), true))
	must(t, publish())
}

// withdrawal: a round opened by mistake goes with all that is in it, until a form was sent.
func withdrawal(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	must(t, c.review.Fill(ctx, c.of(c.a), c.forms[c.a], []review.Cell{{Fact: "tỷ lệ", Value: num(95)}}))
	wantFault(t, c.review.Withdraw(ctx, review.By{Account: "x"}, c.round, 1), fault.Invalid)
	wantFault(t, c.review.Withdraw(ctx, c.head, c.round, 9), fault.Stale)
	must(t, c.review.Withdraw(ctx, c.head, c.round, 1))
	if list := ok[[]*review.Round](t)(w.Store.Rounds(ctx, "")); len(list) != 0 {
		t.Errorf("%d rounds", len(list))
	}
	if list := ok[[]*review.Form](t)(w.Store.Forms(ctx, c.round)); len(list) != 0 {
		t.Errorf("%d forms", len(list))
	}
	whole(t, w)
}

// editions: what was issued is frozen, an amendment names what it changes, a draft can be thrown away.
func editions(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	wantFault(t, c.library.Edit(ctx, by, c.edition, 2, sheetText), fault.Conflict)
	wantFault(t, c.library.Drop(ctx, by, c.edition, 2), fault.Conflict)
	next := func(text string) (string, error) {
		return text, nil
	}
	draft := ok[string](t)(c.library.Amend(ctx, by, c.edition, next))
	_, err := c.library.Amend(ctx, by, c.edition, next)
	wantFault(t, err, fault.Conflict)
	must(t, c.library.Edit(ctx, by, draft, 1, amended))
	e := ok[*library.Edition](t)(w.Store.Edition(ctx, draft))
	if !slices.Equal(e.Changed, []string{"I.1"}) || e.No != 2 || e.Was != c.edition || e.Bloc != c.bloc {
		t.Errorf("%+v", e)
	}
	wantFault(t, c.library.Edit(ctx, by, draft, 1, sheetText), fault.Stale)
	wantFault(t, c.library.Edit(ctx, by, draft, 2, "không phải bảng điểm"), fault.Invalid)
	must(t, c.library.Rework(ctx, by, draft, func(e *library.Edition) (string, error) { return e.Text + "# thêm\n", nil }))
	must(t, c.library.Rework(ctx, by, draft, func(e *library.Edition) (string, error) { return e.Text + "# nữa\n", nil }))
	wantFault(
		t,
		c.library.Rework(
			ctx, by, draft,
			func(*library.Edition) (string, error) { return "", fault.New(fault.Stale, words.M("store.stale")) },
		),
		fault.Stale,
	)
	wantFault(
		t, c.library.Rework(ctx, by, draft, func(*library.Edition) (string, error) { return "không phải bảng điểm", nil }),
		fault.Invalid,
	)
	wantFault(
		t, c.library.Rework(ctx, by, c.edition, func(e *library.Edition) (string, error) { return e.Text, nil }),
		fault.Conflict,
	)
	wantFault(
		t, c.library.Rework(ctx, by, "khong-co", func(e *library.Edition) (string, error) { return e.Text, nil }),
		fault.NotFound,
	)
	if e := ok[*library.Edition](t)(w.Store.Edition(
		ctx, draft,
	)); e.Version != 4 || !strings.HasSuffix(e.Text, "# thêm\n# nữa\n") {
		t.Errorf("two parts of a draft were changed: version %d, %q", e.Version, e.Text)
	}
	must(t, c.library.Drop(ctx, by, draft, 4))
	if list := ok[[]*library.Edition](t)(w.Store.Editions(
		ctx,
	)); len(list) != 1 || list[0].Text != "" || list[0].Number != "05/QĐ-KTĐ" || *list[0].From != day.Of(2023, 1, 1) {
		t.Errorf("%+v", list[0])
	}
	list := ok[[]audit.Entry](t)(w.Store.History(ctx, "sheet_edition", c.edition, 10))
	if len(list) != 2 || list[0].Act.Verb != "sheet.issue" {
		t.Errorf("%d entries", len(list))
	}
	whole(t, w)
}

// fillReview fills the tables of score sheets and rounds.
func fillReview(t *testing.T, w *World, n *season) {
	t.Helper()
	c := newCampaign(t, w, n)
	must(
		t,
		c.review.Declare(ctx, c.head, c.round, c.world(t).Round.Version, review.Interest{Account: "nguoi-khac", Unit: c.c}),
	)
	c.fillCross(t)
	c.fill(t, c.a, 95, 110)
	c.fill(t, c.b, 80, 120)
	c.advance(t)
	for _, line := range []string{"I.1", "I.2"} {
		must(t, c.judge(t, c.b, c.a, line, review.Verdict{Verb: review.Match}))
		must(t, c.judge(t, c.a, c.b, line, review.Verdict{Verb: review.Match}))
	}
	c.late(t)
	for range 3 {
		c.advance(t)
	}
	for unit, judge := range map[string]string{c.a: c.b, c.b: c.a} {
		must(t, c.judge(t, judge, unit, "I.2", review.Verdict{Verb: review.Settle, Why: "theo đơn vị dẫn đầu"}))
	}
	d := review.Decision{Number: "12/BB-KTĐ", Day: day.Of(2023, 7, 18)}
	c.fillRegister(t)
	must(
		t, c.review.SetLevels(ctx, c.head, c.round, c.world(t).Round.Version, []review.Level{{Name: "Hội đồng", Unit: c.c}}),
	)
	must(t, c.consent(t, c.of(c.c), true))
	must(t, c.review.Publish(ctx, c.head, c.round, c.world(t).Round.Version, d))
}

// fillRegister fills the tables of quotas, proposals and papers that go out.
func (c *campaign) fillRegister(t *testing.T) {
	t.Helper()
	version := func() int64 { return c.world(t).Round.Version }
	must(t, c.review.SetQuota(ctx, c.head, c.round, version(), review.Quota{Award: "Cờ", Most: 2}))
	must(t, c.review.Nominate(ctx, c.of(c.c), c.round, version(), c.world(t).Round.Quotas[0].ID, c.a))
	s := &register.Service{Store: c.w.Store, Tx: c.w.Store.Transact, Clock: c.w.Clock}
	must(t, s.SetIssuer(ctx, c.head, register.Issuer{Year: c.year, Name: "Khối", Short: "KTĐ"}))
	p := s.New()
	p.Year, p.Round, p.Name, p.Kind, p.Mark, p.Summary = c.year, c.round, "thong-bao", "Thông báo", "TB-KTĐ", "Kết quả"
	ok[string](t)(s.Lay(ctx, c.head, p, func(context.Context) (string, error) { return "tep", nil }))
}
