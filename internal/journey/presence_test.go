package journey_test

import (
	"testing"
	"time"

	"thidua/internal/identity"
)

// TestPresence: whoever opens a line to appraise it, or a form to fill it in, reads who else has it open; not who had
// it open long ago, and nobody of the unit reads who appraises.
func TestPresence(t *testing.T) {
	c := newCampaign(t)
	c.person("tham-dinh-hai", "Thẩm định hai", identity.Appraiser, c.units["cong-an"])
	line := c.at("toa-an") + "/dong/I.1.1/tham-dinh"
	second := c.as("tham-dinh-hai")
	c.head.get(line).want(200)
	if n := c.head.page().Find("main .band").Length(); n != 0 {
		t.Errorf("%d bands for the first who opens the line", n)
	}
	second.get(line).want(200).says("main", "Nguyễn Thị Minh Họa cũng đang mở dòng này")
	c.head.get(line).want(200).says("main", "Thẩm định hai cũng đang mở dòng này")
	c.world.at.Move(6 * time.Minute)
	c.head.get(line).want(200)
	if n := c.head.page().Find("main .band").Length(); n != 0 {
		t.Errorf("somebody who left counts as present: %d bands", n)
	}
	fill := c.at("quan-ly-thi-truong") + "/nhap"
	c.person("lanh-dao-moi", "Lãnh đạo mới", identity.Leader, c.units["quan-ly-thi-truong"])
	c.as("lanh-dao-moi").get(fill).want(200)
	c.as("chuyen-vien").get(fill).want(200).says("main", "Lãnh đạo mới cũng đang mở phiếu này")
	c.head.get("/vong/"+c.round).want(200).says("main", "Thẩm định tới đâu").says("main", "Sở Tư pháp")
	c.deputy.get("/vong/" + c.round).want(200)
	if n := c.deputy.page().Find("main h2:contains('Thẩm định tới đâu')").Length(); n != 0 {
		t.Error("a member reads how far the appraisers are")
	}
}
