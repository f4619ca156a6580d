package journey_test

import (
	"net/url"
	"testing"

	"thidua/internal/review"
	"thidua/internal/scoring"
)

// TestNominations: quotas count against a base that is named, shares are rounded down; units are proposed as far as the
// quota goes; one that passes over a higher one needs a reason, which is shown, and is not lifted by its own people.
func TestNominations(t *testing.T) {
	c := newCampaign(t)
	at := "/vong/" + c.round
	c.head.get(at+"/suy-ton").want(200).says("main", "Chưa có hình thức nào")
	c.head.get(at+"/chi-tieu").want(200).fill(url.Values{"award": {"Cờ thi đua"}}).want(422).says(
		"main", "không ghi cả hai",
	)
	c.head.drop(at+"/chi-tieu").get(at+"/chi-tieu").want(200).fill(url.Values{
		"award": {"Cờ thi đua"},
		"share": {"hai"},
	}).want(
		422,
	).says(
		"main", "số nguyên",
	)
	c.head.drop(at+"/chi-tieu").get(at+"/chi-tieu").want(200).fill(url.Values{
		"award": {"Cờ thi đua của UBND tỉnh"},
		"share": {"20"},
		"base":  {"ranked"},
	}).follow().want(
		200,
	).says(
		"main", "Tối đa 20% của 0",
	)
	c.agreed()
	c.head.get(at+"/xep-hang").want(200).says("main", "0 trên 1 đơn vị. Tối đa 20% của 6 (số đơn vị được xếp hạng)")
	c.head.get(at+"/chi-tieu").want(200).fill(url.Values{"award": {"Cờ thi đua của UBND tỉnh"}, "most": {"3"}}).want(
		409,
	).says(
		"main", "đã có",
	)
	w := c.world2()
	c.head.drop(at + "/chi-tieu").get(at + "/chi-tieu").want(200).fill(url.Values{
		"grade": {w.Grades()[0]},
		"most":  {"1"},
	}).follow().want(
		200,
	)
	order := w.Scored(scoring.Agreed).Order()
	unit := func(rank int) string { return w.InPlay()[order[rank-1]].Unit }
	second := 2
	if unit(2) == c.units["cong-an"] {
		second = 3
	}
	c.head.get(at+"/suy-ton").want(200).fill(url.Values{"unit": {unit(second)}}).want(422).says("main", "vượt qua")
	c.head.fill(url.Values{"unit": {unit(second)}, "why": {"đơn vị hạng trên đã được tặng cờ năm trước"}}).follow().want(
		200,
	).says(
		"main", "đã được tặng cờ năm trước",
	).says(
		"main", "1 trên 1 đơn vị",
	)
	c.head.get(at+"/suy-ton").want(200).fill(url.Values{"unit": {unit(1)}}).want(409).says("main", "hết chỉ tiêu")
	n := c.world2().Round.Nominations[0]
	c.head.get(at+"/chi-tieu/"+n.Quota+"/bo").want(200).fill(url.Values{"why": {"nhầm"}}).want(409).says(
		"main", "rút đề nghị trước",
	)
	c.deputy.get(at + "/suy-ton").want(403)
	c.ownPast(at)
	c.head.get(at+"/suy-ton/"+n.ID+"/bo").want(200).fill(url.Values{"why": {"hội nghị không đồng ý"}}).follow().want(
		200,
	).says(
		"main", "0 trên 1 đơn vị",
	)
	c.head.get(at + "/suy-ton").want(200).fill(url.Values{"quota": {n.Quota}, "unit": {unit(1)}}).follow().want(200)
	say := url.Values{"number": {"12/BB-KTĐ"}, "decided": {"10/07/2023"}, "word": {"công bố"}}
	c.head.get(at + "/cong-bo").want(200).fill(say).follow().want(200)
	c.deputy.get(at+"/giay/thong-bao").want(200).says(".paper-desk", "Cờ thi đua của UBND tỉnh")
	c.deputy.get(at+"/xep-hang").want(200).says("main", "1 trên 1 đơn vị")
}

// ownPast: the head unit does not lift itself over others.
func (c *campaign[V]) ownPast(at string) {
	w := c.world2()
	order := w.Scored(scoring.Agreed).Order()
	if w.InPlay()[order[0]].Unit == c.units["cong-an"] {
		return // it stands first: there is nobody to pass
	}
	c.head.get(at + "/chi-tieu").want(200).fill(url.Values{"award": {"Bằng khen"}, "most": {"5"}}).follow().want(200)
	quota := ""
	for _, q := range c.world2().Round.Quotas {
		if q.Award == "Bằng khen" {
			quota = q.ID
		}
	}
	if w.Round.Phase != review.Agreeing {
		c.t.Fatal(w.Round.Phase)
	}
	c.head.get(at+"/suy-ton").want(200).fill(url.Values{
		"quota": {quota},
		"unit":  {c.units["cong-an"]},
		"why":   {"xứng đáng"},
	}).want(
		409,
	).says(
		"main", "Không tự đề nghị đơn vị mình",
	)
}
