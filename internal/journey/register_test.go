package journey_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thidua/internal/register"
	"thidua/internal/review"
)

// settle agrees on every line of a unit's form, past the screens.
func (c *campaign[V]) settle(code string) {
	c.t.Helper()
	by := review.By{Account: "nguoi-cham", Behalf: c.units["cong-an"]}
	if code == "cong-an" {
		by.Behalf = c.units["tu-phap"]
	}
	say, why := review.Match, ""
	if c.world2().Round.Phase.At() >= review.Second.At() {
		say, why = review.Settle, "thống nhất"
	}
	for _, l := range c.forms()[code].Lines {
		if l.Stand == review.Settled {
			continue
		}
		if err := c.app.Services.Rounds.Judge(
			context.Background(), by, c.forms()[code].ID, l.Code, review.Verdict{Verb: say, Why: why, Seen: l.At},
		); err != nil {
			c.t.Fatal(l.Code, l.Stand, err)
		}
	}
}

// agreed brings the round to the agreement past the screens: the units that sent nothing are out, every line of the
// others is agreed.
func (c *campaign[V]) agreed() {
	c.t.Helper()
	ctx, rounds := context.Background(), c.app.Services.Rounds
	by := review.By{Account: "nguoi-cham", Behalf: c.units["cong-an"], Why: "theo kế hoạch"}
	for code, f := range c.forms() {
		if f.Stage == review.Sent {
			continue
		}
		if err := rounds.Part(ctx, by, review.Leave, f.ID, nil); err != nil {
			c.t.Fatal(code, err)
		}
	}
	for range 3 {
		if err := rounds.Advance(ctx, by, c.round, c.world2().Round.Version, false); err != nil {
			c.t.Fatal(err)
		}
	}
	for code, f := range c.forms() {
		if f.Stage == review.Sent {
			c.settle(code)
		}
	}
}

// TestDecisionFile: the minutes with which a result is published stand beside it, for whoever may read it, and what is
// no file of the kinds that are taken publishes nothing.
func TestDecisionFile(t *testing.T) {
	c := newCampaign(t)
	c.agreed()
	at := "/vong/" + c.round
	say := url.Values{"number": {"12/BB-KTĐ"}, "decided": {"10/07/2023"}, "objects": {"20/07/2023"}, "word": {"công bố"}}
	c.head.get(at + "/tep/khong-co").want(404)
	c.head.get(at+"/cong-bo").want(200).send(say, "bien-ban.pdf", "không phải PDF").want(422)
	if p := c.world2().Round.Phase; p != review.Agreeing {
		t.Fatalf("published: %s", p)
	}
	c.head.get(at+"/cong-bo").want(200).send(say, "bien-ban.png", scanPNG(t)).follow().want(200).says(
		"main", "Biên bản, quyết định (tệp)",
	)
	file := at + "/tep/" + c.world2().Round.File
	c.deputy.get(file).want(200)
	if !strings.HasPrefix(c.deputy.body, "\x89PNG") {
		t.Error("the file is another one")
	}
	c.as("thu-ky-kinh-te").get(file).want(404)
}

// papersOf are the papers of the register of the round's year.
func (c *campaign[V]) papersOf() []*register.Paper {
	c.t.Helper()
	list, err := c.app.Store.Papers(context.Background(), c.world2().Round.Year)
	if err != nil {
		c.t.Fatal(err)
	}
	return list
}

// TestRegister takes the minutes of a unit the whole way: who issues, laid before the signer, signed, numbered; the
// file that went out is the one whose hash the public page says; it cannot be changed, only called back; points that
// change meanwhile stop it.
func TestRegister(t *testing.T) {
	c := newCampaign(t)
	c.settle("toa-an")
	year := "/nam/" + c.world2().Round.Year
	minutes := c.at("toa-an") + "/giay/bien-ban"
	c.head.get(year+"/so-van-ban").want(200).says("main", "Chưa có văn bản nào")
	c.head.get(year+"/so-van-ban/noi-phat-hanh").want(200).fill(url.Values{"short": {"K T"}}).want(422).says(
		"main", "chữ viết tắt",
	)
	c.head.get(year + "/so-van-ban/noi-phat-hanh").want(200).fill(url.Values{
		"short":  {"KTĐ"},
		"place":  {"Mỹ Tho"},
		"signer": {"Nguyễn Văn Ký Tên"},
		"code":   {"1"},
	}).follow().want(
		200,
	)
	c.head.get(minutes).want(200).says(".paper-desk", "Dấu kiểm").says("main", "Trình ký")
	c.deputy.get(minutes + "/trinh").want(403)
	c.head.get(minutes+"/trinh").want(200).fill(url.Values{"summary": {"Thẩm định điểm."}}).want(422).says(
		"main", "không có dấu chấm",
	)
	c.head.get(minutes+"/trinh").want(200).fill(url.Values{"sendto": {"- Như trên;\n- Lưu: VT."}}).follow().want(200).says(
		"main", "Trình ký",
	)
	p := c.papersOf()[0]
	at := "/van-ban/" + p.ID
	c.head.get(minutes).want(200).says("main", "Xem trong sổ")
	c.head.get(minutes+"/trinh").want(200).fill(nil).want(409).says("main", "đang trình ký hoặc chờ số")
	c.head.get(at+"/ky").want(200).fill(url.Values{"signer": {""}}).want(422).says("main", "họ tên người ký")
	c.head.get(at+"/ky").want(200).send(
		url.Values{"signer": {"Nguyễn Văn Ký Tên"}, "day": {"10/07/2023"}}, "bản ký.png", scanPNG(t),
	).follow().want(
		200,
	).says(
		"main", "Nguyễn Văn Ký Tên",
	)
	c.head.get(at+"/phat-hanh").want(200).says("main", "01/BB-KTĐ").fill(url.Values{"no": {"7"}}).want(409).says(
		"main", "Số tiếp theo là 1",
	)
	c.head.get(at+"/phat-hanh").want(200).fill(nil).follow().want(200).says("main", "Đã phát hành")
	if p = c.papersOf()[0]; p.File != p.Scan || p.File == "" {
		t.Errorf("what went out is %q, not the signed scan %q", p.File, p.Scan)
	}
	c.head.get(at+"/ky").want(200).fill(nil).want(409).says("main", "không chờ ký")
	c.as("can-bo-toa-an").get(year+"/so-van-ban").want(200).says("main", "01/BB-KTĐ")
	c.as("can-bo-kiem-sat").get(at).want(404)
	if c.as("can-bo-kiem-sat").get(year + "/so-van-ban").want(
		200,
	); strings.Contains(c.as("can-bo-kiem-sat").get(year+"/so-van-ban").body, "01/BB") {
		t.Error("a unit reads the minutes of another in the register")
	}
	stranger := c.browser()
	stranger.get("/xac-nhan/"+p.Token).want(200).says("main", "01/BB-KTĐ").says("main", p.Hash).says(
		"main", "Đã phát hành",
	)
	for _, secret := range []string{"Tòa án", "Ký Tên", "thẩm định"} {
		if strings.Contains(stranger.page().Find("main").Text(), secret) {
			t.Errorf("the public page says %q", secret)
		}
	}
	stranger.get("/xac-nhan/khong-co").want(404)
	c.head.get(at + "/huy").want(200).fill(nil).want(422)
	c.head.get(at+"/huy").want(200).says("main", "thu hồi").fill(url.Values{"why": {"sai tên đơn vị"}}).follow().want(
		200,
	).says(
		"main", "sai tên đơn vị",
	)
	stranger.get("/xac-nhan/"+p.Token).want(200).says("main", "Hủy, thu hồi")
	replaced(c, minutes, year)
}

// replaced: the replacing paper is made by the program, with its number and a code; a change of points in between is
// found.
func replaced(c *campaign[*browser], minutes, year string) {
	t := c.t
	c.world.at.Move(time.Second) // of two papers made in one moment, either may be the newest
	c.head.get(minutes + "/trinh").want(200).fill(nil).follow().want(200)
	at := "/van-ban/" + c.papersOf()[0].ID
	c.head.get(at + "/ky").want(200).fill(nil).follow().want(200)
	c.verdict(c.deputy, "toa-an", "I.1.4", url.Values{
		"verb":   {"differ"},
		"points": {"1"},
		"why":    {"đếm lại"},
	}).follow().want(
		200,
	)
	c.head.get(at + "/phat-hanh").want(200).fill(nil).want(404) // not agreed any more: there are no minutes to issue
	c.verdict(c.deputy, "toa-an", "I.1.4", url.Values{"verb": {"match"}}).follow().want(200)
	c.head.get(at + "/phat-hanh").want(200).fill(nil).follow().want(200)
	p := c.papersOf()[0]
	c.head.get(at + "/tep/" + p.File).want(200)
	if sum := sha256.Sum256([]byte(
		c.head.body,
	)); hex.EncodeToString(sum[:]) != p.Hash || p.Number() != "02/BB-KTĐ" || !strings.HasPrefix(c.head.body, "%PDF") {
		t.Errorf("the file of %s has another hash than the register says", p.Number())
	}
	if keep := os.Getenv("PAPERS"); keep != "" {
		if err := os.WriteFile(filepath.Join(keep, "phat-hanh.pdf"), []byte(c.head.body), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, ext := range []string{"pdf", "docx"} {
			c.head.get(year + "/so-van-ban/giay/so-van-ban." + ext).want(200)
			if err := os.WriteFile(filepath.Join(keep, "so-van-ban."+ext), []byte(c.head.body), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	c.head.get(year+"/so-van-ban/giay/so-van-ban").want(200).says("main", "01/BB-KTĐ").says("main", "02/BB-KTĐ").says(
		"main", "sai tên đơn vị",
	)
	c.deputy.get(year + "/so-van-ban/giay/so-van-ban").want(403)
}
