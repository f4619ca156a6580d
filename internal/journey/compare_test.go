package journey_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/google/go-cmp/cmp"

	"thidua/internal/day"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/vn"
)

// TestCompareRounds holds a second round of the bloc against the first: who rose, who fell, who was in one only; a
// round that is not published is nobody's to compare with.
func TestCompareRounds(t *testing.T) {
	c := newCampaign(t)
	c.agreed()
	c.head.get("/vong/"+c.round+"/so-sanh").want(200).says("main", "Chưa có vòng nào khác đã công bố")
	c.head.get("/vong/" + c.round + "/cong-bo").want(200).fill(url.Values{
		"number":  {"12/BB-KTĐ"},
		"decided": {"10/07/2023"},
		"word":    {"công bố"},
	}).follow().want(
		200,
	)
	first := c.world2()
	c.second(t, "")
	for _, code := range []string{"toa-an", "thanh-tra", "quan-su"} {
		leader := c.by("lanh-dao-" + code)
		leader.get(c.at(code) + "/nhap").want(200).fill(c.missing(code)).follow().want(200)
		leader.get(c.at(code) + "/nop").want(200).fill(nil).follow().want(200)
	}
	c.advance() // the first round was in its appraisal already
	c.agreed()
	second := c.world2()
	c.head.get("/vong/"+c.round+"/so-sanh").want(200).says("main", "6 tháng đầu năm 2023").says(
		"main", "Mới có ở vòng này",
	).says(
		"main", "Không có ở vòng này",
	)
	// the second is not
	c.by("lanh-dao-toa-an").get("/vong/"+first.Round.ID+"/so-sanh").want(200).says(
		"main", "Chưa có vòng nào khác đã công bố",
	)
	rows := 0
	moved := review.Compare(first, second)
	c.head.page().Find("main tbody tr").Each(func(i int, s *goquery.Selection) {
		rows++
		m := moved[i]
		if m.Both() && !strings.Contains(s.Text(), vn.Number(m.Is.Share, 1)) {
			t.Errorf("row %d does not say %s: %s", i, m.Is.Share, s.Text())
		}
	})
	if rows != len(moved) || rows < 7 {
		t.Errorf("%d rows of %d units", rows, len(moved))
	}
	for _, m := range moved {
		if m.Both() && !m.Is.Share.Sub(m.Was.Share).Equal(m.Change) ||
			m.Was.Rank > 0 && m.Is.Rank > 0 && m.Places != m.Was.Rank-m.Is.Rank {
			t.Errorf("%+v", m)
		}
	}
}

// second opens the round of the whole year with the sheet of the first; from then on it is the campaign's.
func (c *campaign[V]) second(t *testing.T, before string) {
	t.Helper()
	r := c.world2().Round
	next := review.Round{Year: r.Year, Period: scoring.Year, Edition: r.Edition, Offices: nil}
	for i, p := range review.Phases()[:5] {
		next.Dues = append(next.Dues, review.Due{Phase: p, Day: day.Of(2023, 7, 20+i)})
	}
	var members []review.Member
	for _, f := range c.forms() {
		members = append(members, review.Member{Unit: f.Unit, Code: f.Code, Name: f.Name})
	}
	id, err := c.app.Services.Rounds.Open(
		t.Context(), review.By{Account: "nguoi-cham", Why: "theo kế hoạch"}, next, members, before,
	)
	if err != nil {
		t.Fatal(err)
	}
	c.round = id
}

// TestKnownFigures: in a round of the next year the figures with which rules compare are there already, as they stood
// in the round of this year, and marked; what a person puts in their place is theirs.
func TestKnownFigures(t *testing.T) {
	c := newCampaign(t)
	c.agreed()
	w := c.world2()
	want := map[string]string{}
	for _, f := range w.Forms {
		for _, x := range w.Engine.Sheet().AllFacts() {
			if y := f.Figure(x.Name, review.Reported); f.Stage != review.Left && x.Is.IsZero() && w.Compared(x) && y != nil {
				want[f.Code+"/"+x.Name] = y.Value
			}
		}
	}
	if len(want) == 0 {
		t.Fatal("no rule compares with the year before")
	}
	c.second(t, w.Round.ID)
	got, marked, fact := map[string]string{}, "", ""
	for code, f := range c.forms() {
		for _, y := range f.Figures {
			if y.Lane != review.LastYear || y.Account != review.Automatic {
				t.Errorf("%s: %+v", code, y)
			}
			got[code+"/"+y.Fact], marked, fact = y.Value, code, y.Fact
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	leader := c.by("lanh-dao-" + marked)
	leader.get(c.at(marked)+"/nhap").want(200).says("main", "tự động, từ vòng chấm năm trước")
	leader.fill(url.Values{"l." + fact: {"7"}}).follow().want(200)
	if y := c.forms()[marked].Figure(fact, review.LastYear); y == nil || y.Value != "7" || y.Account == review.Automatic {
		t.Errorf("%+v", y)
	}
}
