package journey_test

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"thidua/internal/library"
)

// draftOf makes an amendment of the round's sheet with another text, and returns its id.
func (c *campaign[V]) draftOf(change func(text string) string) string {
	c.t.Helper()
	ctx, sheets := context.Background(), c.app.Services.Sheets
	by := library.By{Account: "thu-ky", Behalf: c.units["cong-an"]}
	id, err := sheets.Amend(
		ctx, by, c.world2().Round.Edition, func(text string) (string, error) { return change(text), nil },
	)
	if err != nil {
		c.t.Fatal(err)
	}
	return id
}

// raised is the model sheet of the next version, whose first line gives more.
func raised(text string) string {
	return strings.Replace(strings.Replace(text, "\nversion: 1\n", "\nversion: 2\n", 1), "points: 0.5", "points: 0.4", 1)
}

// TestRehearse: whoever may issue a sheet scores the figures of a round by it and sees who moves and why; nothing is
// kept; nobody else may.
func TestRehearse(t *testing.T) {
	c := newCampaign(t)
	same := c.draftOf(func(text string) string { return strings.Replace(text, "\nversion: 1\n", "\nversion: 2\n", 1) })
	at := "/bang-diem/" + same
	c.head.get(at).want(200).says("main", "Chấm thử")
	c.head.get(at+"/cham-thu").want(200).says("main", "Số liệu của")
	c.head.get(at+"/cham-thu?vong="+c.round).want(200).says("main", "Không đơn vị nào thay đổi điểm").says(
		"main", "Tòa án nhân dân tỉnh",
	)
	c.head.get(at + "/cham-thu?vong=khong-co").want(404)
	c.deputy.get(at + "/cham-thu?vong=" + c.round).want(403)
	e, err := c.app.Store.Edition(context.Background(), same)
	if err != nil {
		t.Fatal(err)
	}
	changed := raised(strings.Replace(e.Text, "\nversion: 2\n", "\nversion: 1\n", 1))
	if changed == e.Text {
		t.Fatal("the sheet was not changed")
	}
	c.head.get(at + "/sua").want(200).fill(url.Values{"text": {changed}}).follow().want(200)
	size, _ := c.app.Store.Size(context.Background())
	c.head.get(at+"/cham-thu?vong="+c.round).want(200).says("main", "dòng thay đổi")
	if after, _ := c.app.Store.Size(context.Background()); after != size {
		t.Error("a rehearsal was logged as an act")
	}
}
