package journey_test

import (
	"context"
	"net/url"
	"testing"
)

// TestInterestCheck: a decision made before an interest was put on record is found, by the auditor too, and stands no
// more once another person decided; the publication says so.
func TestInterestCheck(t *testing.T) {
	c := newCampaign(t)
	at := "/vong/" + c.round
	c.verdict(c.by(c.judges["thanh-tra"]), "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
	c.head.get(at+"/kiem-tra-loi-ich").want(200).says("main", "Không ý kiến nào của người có lợi ích")
	account, err := c.app.Store.AccountByLogin(context.Background(), "tham-dinh-thanh-tra")
	if err != nil {
		t.Fatal(err)
	}
	c.world.at.Move(1e9)
	c.head.get(at + "/loi-ich").want(200)
	c.head.fill(url.Values{
		"account": {account.ID},
		"unit":    {c.units["thi-hanh-an"]},
		"why":     {"người thân công tác tại đơn vị"},
	}).follow().want(
		200,
	)
	c.as("giam-sat").get(at+"/kiem-tra-loi-ich").want(200).says("main", "1 ý kiến cần người khác xem lại").says(
		"main", "trước khi lợi ích liên quan được ghi nhận",
	)
	c.head.get(at+"/cong-bo").want(200).says("main", "1 ý kiến cần người khác xem lại")
	c.deputy.get(at + "/kiem-tra-loi-ich").want(404)
	c.person("tham-dinh-thay", "Thẩm định thay", "appraiser", c.units["thanh-tra"])
	c.verdict(c.as("tham-dinh-thay"), "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
	c.head.get(at+"/kiem-tra-loi-ich").want(200).says("main", "Không ý kiến nào của người có lợi ích")
}

// TestStepAside: an appraiser steps aside from one unit, with a reason, and from then on appraises the others only.
func TestStepAside(t *testing.T) {
	c := newCampaign(t)
	b := c.by(c.judges["thanh-tra"])
	at := c.at("thi-hanh-an") + "/rut-tham-dinh"
	b.get(at).want(200)
	b.fill(url.Values{"why": {""}}).want(422)
	b.get(at).want(200)
	b.fill(url.Values{"why": {"người thân công tác tại đơn vị"}}).follow().want(200)
	c.verdict(b, "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).want(409).says("main", "lợi ích liên quan")
	c.verdict(b, "noi-vu", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
	c.by("lanh-dao-toa-an").get(at).want(404)
}
