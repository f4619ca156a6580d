package journey_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

// TestSecondHead: who makes a second unit the head of a bloc reads which one is the head already.
func TestSecondHead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	path := w.yearOf("2023") + "/vai/them"
	unit, err := w.app.Store.UnitByCode(context.Background(), "toa-an")
	if err != nil {
		t.Fatal(err)
	}
	b.get(path).fill(form("post", "head", "unit", unit.ID, "why", "sửa lại")).want(http.StatusUnprocessableEntity)
	if said := b.page().Find("main").Text(); !strings.Contains(said, "đã có đơn vị Khối trưởng: Công an tỉnh") {
		t.Errorf("it says %q", strings.Join(strings.Fields(said), " "))
	}
}

// TestNumberedUnits: units that are told apart by numbers stand in the order of the numbers.
func TestNumberedUnits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	for _, n := range []string{"10", "2", "1"} {
		b.get("/don-vi/them").fill(form("name", "Phường đánh số "+n, "code", "so-"+n, "opened", "1/7/2023")).want(
			http.StatusSeeOther,
		)
	}
	var got []string
	b.get("/don-vi?q=danh+so").page().Find("main table tbody tr").Each(
		func(_ int, row *goquery.Selection) { got = append(got, row.Find("a").First().Text()) },
	)
	if strings.Join(got, ", ") != "Phường đánh số 1, Phường đánh số 2, Phường đánh số 10" {
		t.Errorf("the list says %q", got)
	}
}

// TestKindInLog: what kind of milestone somebody changed is said in the words of milestones, not of agencies.
func TestKindInLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	year := w.yearOf("2023")
	b.get(year + "/moc/them").fill(form(
		"title", "Ngày hội thể thao", "kind", "other", "due", "30/7/2023", "why", "sửa lại",
	)).follow()
	b = w.as("quan-tri")
	b.get("/nhat-ky").want(http.StatusOK)
	if said := b.page().Find(".story").Text(); !strings.Contains(strings.ToLower(said), "việc khác") {
		t.Errorf("the log says %.400q", said)
	}
}

// TestOwnDay: one action sets the day of one unit, whichever milestone it is for; the list shows what was set and
// offers no more.
func TestOwnDay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thuong-truc")
	year := w.yearOf("2023")
	b.get(year + "/thiet-lap").want(http.StatusOK)
	links := b.page().Find(`a[href$="/rieng"]`)
	if links.Length() != 1 {
		t.Fatalf("%d links set a day", links.Length())
	}
	b.get(links.AttrOr("href", "")).want(http.StatusOK)
	milestone := b.page().Find("select[name=milestone] option").Last()
	b.fill(form("milestone", milestone.AttrOr("value", ""), "due", "1/12/2023", "why", "Lũ lụt")).follow()
	b.says("#lich", "hạn riêng 01/12/2023 (Lũ lụt)")
	b.get(year + "/rieng").fill(form("milestone", "khong-co", "due", "1/12/2023", "why", "sửa lại")).want(
		http.StatusUnprocessableEntity,
	)
}
