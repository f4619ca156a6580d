package journey_test

import (
	"net/url"
	"testing"
)

// TestDraftOfLockedLine: what was typed into a field that is closed before it was saved is said, can be copied, and
// ends when the person says so; it neither comes back nor stands in the list for ever.
func TestDraftOfLockedLine(t *testing.T) {
	c := newCampaign(t)
	at := c.at("quan-ly-thi-truong")
	fill, line := at+"/nhap", at+"/dong/I.1.1/giai-thich"
	officer := c.by("chuyen-vien")
	officer.json(
		"/ban-nhap", `{"form":"`+fill+`","fields":[{"name":"f.nhiệm vụ đúng hạn","value":"43","seen":0,"was":"41"}]}`,
	).want(
		200,
	)
	officer.json("/ban-nhap", `{"form":"`+line+`","fields":[{"name":"note","value":"Giải thích còn dở","seen":0}]}`).want(
		200,
	)
	leader := c.by("lanh-dao-quan-ly-thi-truong")
	leader.get(fill).want(200)
	leader.fill(c.missing("quan-ly-thi-truong")).follow().want(200)
	leader.get(at+"/nop").want(200).fill(nil).follow().want(200).says("main", "Đã nộp")

	officer.get(fill).want(200).says(".band.wait", "ô nay đã khóa").says(".band.wait", "43").press(
		"Bỏ bản nháp",
	).follow().want(
		200,
	)
	if n := officer.page().Find(".band form").Length(); n != 0 {
		t.Error("the draft is still there")
	}
	officer.get("/toi").says("main", "I.1.1")
	officer.get(line).want(409).says("main", "Giải thích còn dở").press("Bỏ bản nháp").follow().says(
		"main", "Không có bản nháp nào",
	)
	officer.json("/ban-nhap", `{"form":"`+line+`","fields":[{"name":"note","value":"Giải thích còn dở","seen":0}]}`).want(
		200,
	)
	officer.get("/toi").press("Bỏ").follow().want(200).says("main", "Không có bản nháp nào")

	// What is sent as the line is closed is not lost either.
	officer.post(line, url.Values{"note": {"Gửi khi vừa khóa"}, "_draft": {line}}).want(409).says(
		"main", "Gửi khi vừa khóa",
	)
}
