package journey_test

import (
	"context"
	"net/url"
	"slices"
	"testing"
	"time"

	"thidua/internal/day"
	"thidua/internal/review"
)

// until moves the clock to the morning of a day; the head unit signs in anew.
func (c *campaign[V]) until(on day.Date) {
	c.t.Helper()
	midnight := time.Unix(int64(on)*int64(24*time.Hour/time.Second), 0)
	c.world.at.Move(midnight.Add(2 * time.Hour).Sub(c.world.at.Now()))
	c.head = c.enter("thu-ky")
}

// TestPhasesPass: phases end with their last day, or with the working day after it where that is a day off, by the
// program and in its name; not where people end them; an exception of one unit goes on; the agreement and an unanswered
// objection wait for people.
func TestPhasesPass(t *testing.T) {
	c := newCampaign(t)
	ctx := context.Background()
	pass := func(want int, phase review.Phase) {
		t.Helper()
		n, err := c.app.Services.Rounds.Pass(ctx)
		if now := c.world2().Round.Phase; n != want || now != phase || err != nil {
			t.Fatalf("%d phases ended, want %d; the round is at %s, want %s; %v", n, want, now, phase, err)
		}
	}
	c.head.get("/vong/" + c.round + "/lui").want(200).fill(url.Values{"why": {"bấm nhầm"}}).follow().want(200)
	saturday := day.Of(2023, time.September, 2) // of the National Day, which is off with the Monday after it
	due := func(phase review.Phase, unit string, on day.Date) {
		t.Helper()
		c.head.get("/vong/" + c.round + "/han").want(200).fill(url.Values{
			"phase": {string(phase)},
			"unit":  {unit},
			"due":   {on.Vietnamese()},
			"why":   {"dời hạn"},
		}).follow().want(
			200,
		)
	}
	for i, phase := range []review.Phase{review.Agreeing, review.Second, review.Explaining, review.Appraising} {
		due(phase, "", saturday+day.Date(40-10*i))
	}
	due(review.SelfScoring, "", saturday)
	due(review.SelfScoring, c.units["quan-su"], saturday+6)
	c.until(saturday + 3)
	c.head.get("/vong/"+c.round+"/tu-khep").want(200).fill(url.Values{"auto": {"0"}}).follow().want(200).says(
		"main", "do người phụ trách khép",
	)
	pass(0, review.SelfScoring)
	c.head.get("/vong/"+c.round+"/tu-khep").want(200).fill(url.Values{"auto": {"1"}}).follow().want(200).says(
		"main", "tự khép khi hết ngày 05/09/2023",
	)
	c.until(saturday + 3) // Tuesday, the last day
	pass(0, review.SelfScoring)
	c.until(saturday + 4)
	pass(1, review.Appraising)
	if f := c.forms()["quan-su"]; !f.Grace || f.Due == nil || *f.Due != saturday+6 {
		t.Errorf("the unit with a day of its own: %v %v", f.Grace, f.Due)
	}
	if f := c.forms()["quan-ly-thi-truong"]; f.Due == nil || *f.Due != day.Of(2023, time.July, 12) {
		t.Errorf("the unit without a day of its own has until %v, not what it was given before", f.Due)
	}
	c.head.get("/vong/"+c.round).want(200).says("main", "Phần mềm chuyển giai đoạn")
	c.until(saturday + 60)
	pass(3, review.Agreeing)
}

// TestInterestOffTheRecord: another person who leads takes an interest off the record, for a reason; nobody the own
// one.
func TestInterestOffTheRecord(t *testing.T) {
	c := newCampaign(t)
	note := func(login string) string {
		t.Helper()
		account, err := c.app.Store.AccountByLogin(context.Background(), login)
		if err != nil {
			t.Fatal(err)
		}
		c.head.get("/vong/" + c.round + "/loi-ich").want(200)
		c.head.fill(url.Values{
			"account": {account.ID},
			"unit":    {c.units["thi-hanh-an"]},
			"why":     {"người thân công tác tại đơn vị"},
		}).follow().want(
			200,
		)
		list := c.world2().Round.Interests // made in one moment of a clock that stands, they are in no order
		i := slices.IndexFunc(list, func(i review.Interest) bool { return i.Account == account.ID })
		return "/vong/" + c.round + "/loi-ich/" + list[i].ID + "/bo"
	}
	own, other := note("thu-ky"), note("tham-dinh-thanh-tra")
	b := c.by(c.judges["thanh-tra"])
	c.verdict(b, "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).want(409)
	c.head.get(own).want(200).fill(url.Values{"why": {"không còn"}}).want(409).says(
		"main", "Không tự bỏ ghi nhận về chính mình",
	)
	c.head.get(other).want(200).fill(nil).want(422)
	c.head.get(other).want(200).says("main", "sẽ lại được thẩm định").fill(url.Values{
		"why": {"ghi nhầm người"},
	}).follow().want(
		200,
	)
	c.verdict(b, "thi-hanh-an", "I.1.5", url.Values{"verb": {"match"}}).follow().want(200)
	c.deputy.get(other).want(403)
}
