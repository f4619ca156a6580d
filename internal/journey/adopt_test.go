package journey_test

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"testing"

	"thidua/internal/day"
	"thidua/internal/library"
	"thidua/internal/review"
)

// TestSheetAmendedMeanwhile: a sheet that is amended while units fill it in changes nothing until who leads goes over;
// then exactly the lines that changed are the units' again, a form that was sent comes back with them and no others,
// and what was agreed on them holds no longer.
func TestSheetAmendedMeanwhile(t *testing.T) {
	c := newCampaign(t)
	at := "/vong/" + c.round
	c.settle("toa-an")
	before := c.forms()
	draft := c.draftOf(raised)
	c.head.get(at+"/ban-sua-doi").want(200).says("main", "Chưa có bản sửa đổi nào")
	ctx, by := context.Background(), library.By{
		Account: "thu-ky", Behalf: c.units["cong-an"], Why: "giữ cảnh báo như bản in",
	}
	e, err := c.app.Store.Edition(ctx, draft)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.app.Services.Sheets.Issue(ctx, by, draft, e.Version, library.Decision{
		Number: "09/QĐ-KTĐ", Issuer: "Khối", Issued: day.Of(2023, 7, 10), From: day.Of(2023, 1, 1),
	}); err != nil {
		t.Fatal(err)
	}
	if c.world2().Round.Edition == draft {
		t.Fatal("the round follows the amendment by itself")
	}
	c.head.get(at).want(200).says("main", "đã có bản sửa đổi 09/QĐ-KTĐ")
	c.head.get(at+"/ban-sua-doi").want(200).says("main", "Tòa án nhân dân tỉnh").fill(nil).want(422)
	c.deputy.get(at + "/ban-sua-doi").want(403)
	c.head.get(at + "/ban-sua-doi").want(200).fill(url.Values{
		"why": {"Hội nghị thống nhất sửa mức thưởng"},
	}).follow().want(
		200,
	)
	c.onlyChanged(before, draft)
	unit := c.by("lanh-dao-toa-an")
	unit.get(c.at("toa-an")).want(200).says("main", "bảng điểm sửa đổi 09/QĐ-KTĐ").says(
		"main", "Hội nghị thống nhất sửa mức thưởng",
	)
	unit.get(c.at("toa-an")+"/nop").want(200).fill(nil).follow().want(200).says("main", "Đã nộp")
	c.head.get(at+"/xep-hang").want(200).says("main", "Chưa thống nhất hết")
	c.head.get(at + "/ban-sua-doi").want(200).fill(url.Values{"why": {"lần nữa"}}).want(409) // there is no later one
}

// onlyChanged holds every line against what it was before.
func (c *campaign[V]) onlyChanged(before map[string]*review.Form, draft string) {
	c.t.Helper()
	e, err := c.app.Store.Edition(context.Background(), draft)
	if err != nil {
		c.t.Fatal(err)
	}
	if len(e.Changed) == 0 || c.world2().Round.Edition != draft {
		c.t.Fatalf("changed %v; the round is scored by %s", e.Changed, c.world2().Round.Edition)
	}
	for code, f := range c.forms() {
		was := before[code]
		if f.Stage != was.Stage && !(was.Stage == review.Sent && f.Stage == review.Returned) {
			c.t.Errorf("%s: %s, was %s", code, f.Stage, was.Stage)
		}
		for _, l := range f.Lines {
			switch old := was.Line(l.Code); {
			case !slices.Contains(e.Changed, l.Code) && l.Stand != old.Stand:
				c.t.Errorf("%s %s stands %s, was %s: it did not change", code, l.Code, l.Stand, old.Stand)
			case slices.Contains(e.Changed, l.Code) && was.Stage == review.Sent &&
				(l.Stand != review.Open || !strings.Contains(l.Ask, "Hội nghị")):
				c.t.Errorf("%s %s changed and stands %s (%s)", code, l.Code, l.Stand, l.Ask)
			}
		}
		if len(f.Figures) != len(was.Figures) || len(f.Lines) != len(was.Lines) {
			c.t.Errorf(
				"%s: %d figures and %d lines, were %d and %d", code, len(f.Figures), len(f.Lines), len(was.Figures),
				len(was.Lines),
			)
		}
	}
}
