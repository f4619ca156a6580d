package journey_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"thidua/internal/bloc"
	"thidua/internal/exact"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/store"
	"thidua/internal/web"
)

// nothings are reasons that say nothing: what is not seen, and what is typed to get past the question.
var nothings = []string{
	"", " ", "\u200b", "\u2060\ufeff", "\u3164", "\u2800\u2800", ".", "…", "-", "a", "\u202eb\u202c", "\u00ad\u00ad", "ờ",
}

// TestReasonsSaySomething: wherever a reason is asked for, one that says nothing is refused, and nothing is written.
func TestReasonsSaySomething(t *testing.T) {
	c := newCampaign(t)
	at, officer := "/vong/"+c.round, c.as("chuyen-vien")
	claim := c.at("quan-ly-thi-truong") + "/dong/I.1.3/diem"
	size := func() int64 {
		n, err := c.app.Store.Size(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := size()
	refused := func(b *browser, path, field string, say url.Values) {
		for _, nothing := range nothings {
			say.Set(field, nothing)
			b.get(path).want(200).fill(say)
			if s := b.last.StatusCode; s != http.StatusUnprocessableEntity {
				t.Errorf("%s with the reason %+q: %d", path, nothing, s)
			}
		}
	}
	refused(officer, claim, "reason", url.Values{"points": {"11"}})
	line := c.at("toa-an") + "/dong/I.1.1/tham-dinh"
	for _, verb := range []string{"differ", "ask", "return"} {
		refused(c.head, line, "why", url.Values{"verb": {verb}, "points": {map[string]string{"differ": "30"}[verb]}})
	}
	for _, path := range []string{"/lui", "/bo", "/loi-ich"} {
		refused(c.head, at+path, "why", url.Values{
			"account": {c.option(t, c.head, at+"/loi-ich", "account")},
			"unit":    {c.units["toa-an"]},
		})
	}
	refused(c.head, c.at("quan-su")+"/phan", "why", url.Values{"verb": {"grant"}})
	if after := size(); after != before {
		t.Fatalf("%d acts were written", after-before)
	}
	c.agreed()
	c.head.get(at + "/cong-bo").want(200).fill(url.Values{"number": {"12/BB-KTĐ"}, "word": {"công bố"}}).follow().want(200)
	court := c.by("lanh-dao-toa-an")
	before = size()
	refused(court, c.at("toa-an")+"/dong/I.1.1/kien-nghi", "text", url.Values{})
	refused(c.head, at+"/mo-lai", "why", url.Values{})
	if after := size(); after != before {
		t.Fatalf("%d acts were written", after-before)
	}
	court.get(c.at("toa-an") + "/dong/I.1.1/kien-nghi").want(200).fill(url.Values{
		"text": {"còn hai vi\u1ec7c \u200bchưa tính\u202e"},
	}).follow().want(
		200,
	)
	if got := c.forms()["toa-an"].Line("I.1.1").Objection; got != "còn hai việc chưa tính" {
		t.Errorf("kept as %+q", got)
	}
}

// option is the first value of a list of a form.
func (c *campaign[V]) option(t *testing.T, b V, path, field string) string {
	t.Helper()
	return b.get(path).want(200).page().Find(`[name="`+field+`"] option[value!=""]`).First().AttrOr("value", "")
}

// TestSignedStays: what a unit signed is what is kept, said and compared, whatever becomes of its lines; what came back
// and is sent again is a signature of its own beside the first.
func TestSignedStays(t *testing.T) {
	c := newCampaign(t)
	at, f := c.at("toa-an"), c.forms()["toa-an"]
	signed := c.world2().Claim(f)
	if signed.Signed == nil || signed.Signed.No != 1 {
		t.Fatalf("the form that was sent is signed as %+v", signed.Signed)
	}
	total := shown(signed.Total)
	c.lateUnits() // the leader of a line of the court is another unit now
	w := c.world2()
	if live := w.Live(c.forms()["toa-an"]).Total; live.Equal(signed.Total) {
		t.Fatal("nothing moved")
	} else {
		c.head.get(at).want(200).says("#tong", total).says(".tiles", "Đã ký lần 1: "+total).says(
			".tiles", "tính lại với số liệu của cả khối là "+shown(live),
		)
	}
	if now := w.Claim(c.forms()["toa-an"]); !now.Total.Equal(signed.Total) || now.Signed.Hash != signed.Signed.Hash {
		t.Errorf("signed %s, kept %s", signed.Total, now.Total)
	}
	court := c.by("lanh-dao-toa-an")
	court.get(at).want(200).says(".tiles", "Tạm tính")
	court.get(at+"/giay/tu-cham").want(200).says(".paper", total).says(".paper", "Tạm tính")
	c.verdict(c.head, "toa-an", "I.1.1", url.Values{"verb": {"return"}, "why": {"đếm lại nhiệm vụ"}}).follow().want(200)
	court.get(at + "/nhap").want(200).fill(url.Values{"f.nhiệm vụ đúng hạn": {"1"}}).follow().want(200)
	if now := c.world2().Claim(c.forms()["toa-an"]); !now.Total.Equal(signed.Total) {
		t.Errorf("a form that is at the unit again claims %s, signed is %s", now.Total, signed.Total)
	}
	court.get(at + "/nop").want(200).fill(nil).follow().want(200)
	again := c.forms()["toa-an"]
	if len(again.Sendings) != 2 || again.Sendings[0].Body != f.Sendings[0].Body ||
		c.world2().Claim(again).Total.Equal(signed.Total) {
		t.Errorf("sent again: %d signatures", len(again.Sendings))
	}
	c.head.get(at).want(200).says(".tiles", "Đã ký lần 1: "+total).says(".tiles", "Đã ký lần 2")
}

// shown writes points as screens do.
func shown(n exact.Num) string { return strings.ReplaceAll(n.Text(2), ".", ",") }

// TestEmptyFormClaimsNothing: points that are there for nothing done are claimed by nobody before the line is answered.
func TestEmptyFormClaimsNothing(t *testing.T) {
	c := newCampaign(t)
	w := c.world2()
	f := c.forms()["quan-ly-thi-truong"]
	f.Figures, f.Entries, f.Proofs, f.Stage = nil, nil, nil, review.Filling
	for i := range f.Lines {
		f.Lines[i].Note = ""
	}
	w.Forms[w.At(f.ID)] = f
	if got := w.Live(f).Total; !got.Zero() {
		t.Errorf("an empty form claims %s", got)
	}
	for _, l := range f.Lines {
		if cell := w.Now(f.ID, l.Code); cell.State.HasPoints() {
			t.Errorf("%s has %s points on an empty form", l.Code, cell.Points)
		}
	}
	if n := len(w.Missing(f.ID)); n != len(f.Lines) {
		t.Errorf("%d of %d lines are missing", n, len(f.Lines))
	}
}

// TestClosedYear: a year is closed over what is open only with a reason for each item; after that no writing route
// about it writes anything but what is listed, whoever sends whatever; the standing office opens it again.
func TestClosedYear(t *testing.T) {
	c := newCampaign(t)
	office, year := c.as("thuong-truc"), c.world2().Round.Year
	at := "/nam/" + year
	office.get(at+"/khep").want(200).says("main", "chưa nộp phiếu").says("main", "ốc chưa xong")
	office.fill(nil).want(422).says("main", "ghi lý do chuyển tiếp")
	if y, err := c.app.Store.BlocYear(t.Context(), year); err != nil || y.State != bloc.Open {
		t.Fatal("a year was closed over what is open without a reason", err)
	}
	reasons := url.Values{}
	office.page().Find(`[name^="carry."]`).Each(func(_ int, s *goquery.Selection) {
		reasons.Set(s.AttrOr("name", ""), "chuyển sang năm sau theo kết luận hội nghị")
	})
	office.get(at+"/khep").want(200).fill(reasons).follow().want(200).says("main", "Đã khép").says(
		"#chuyen-tiep", "theo kết luận hội nghị",
	)
	if text := office.page().Find(".band.bad").Text(); text != "" {
		t.Errorf("beside the success it says %q", text)
	}
	tried := 0
	for _, who := range []string{
		"thuong-truc", "thu-ky", "khoi-truong", "khoi-pho", "lanh-dao-toa-an", "lanh-dao-tu-phap", "chuyen-vien",
		"tham-dinh-thanh-tra",
	} {
		b := c.as(who)
		for _, rt := range c.app.Kit.Routes() {
			tried += c.tryClosed(b, who, rt, year)
		}
	}
	if tried < 300 {
		t.Errorf("only %d writes were tried", tried)
	}
	office.get(at + "/mo-lai").want(200).fill(nil).want(422)
	office.fill(url.Values{"why": {"sót kiến nghị của một đơn vị"}}).follow().want(200).says("main", "Đã mở lại")
	c.head.get(at + "/chu-de").want(200).fill(url.Values{
		"theme": {"Sửa sau khi mở lại"},
		"why":   {"ghi thiếu"},
	}).follow().want(
		200,
	)
}

// tryClosed sends what a writing route of the closed year asks for, and holds the log against what may still be
// written.
func (c *campaign[V]) tryClosed(b *browser, who string, rt web.Route, year string) int {
	c.t.Helper()
	method, path, _ := strings.Cut(rt.Pattern, " ")
	kind := strings.SplitN(path, "/", 4)
	if method != http.MethodPost || len(kind) < 3 || kind[2] != "{id}" || strings.HasSuffix(path, "/mo-lai") {
		return 0
	}
	id, known := map[string]string{
		"nam": year, "vong": c.round, "phieu": c.forms()["toa-an"].ID, "cham-cheo": c.round,
	}[kind[1]]
	if !known {
		return 0
	}
	y, err := c.app.Store.BlocYear(context.Background(), year)
	if err != nil {
		c.t.Fatal(err)
	}
	path = strings.NewReplacer("{id}", id, "{line}", "I.1.1", "{item}", y.Milestones[0].ID, "{file}", "x").Replace(path)
	before, err := c.app.Store.Size(context.Background())
	if err != nil {
		c.t.Fatal(err)
	}
	say := url.Values{
		"why": {
			"thử sau khi khép",
		}, "verb": {"settle"}, "text": {"thử"}, "theme": {"Khác"}, "title": {"Khác"}, "points": {"1"}, "reason": {"thử sau"},
		"number": {
			"1",
		}, "word": {
			"công bố",
		}, "_version": {fmt.Sprint(y.Version)}, "due": {"31/12/2023"}, "post": {"head"}, "unit": {c.units["toa-an"]},
	}
	if b.get(path); b.last.StatusCode == http.StatusOK && b.page().Find("main form.form").Length() == 1 {
		b.fill(say)
	} else {
		b.post(path, say)
	}
	after, err := c.app.Store.Size(context.Background())
	if err != nil || after == before {
		return 1
	}
	list, err := c.app.Store.Entries(context.Background(), store.Query{Limit: int(after - before)})
	if err != nil {
		c.t.Fatal(err)
	}
	for _, e := range list {
		if !slices.Contains(bloc.AfterClosing, e.Act.Verb) && !strings.HasPrefix(e.Act.Verb, "file.") {
			c.t.Errorf("%s wrote %s in a closed year by POST %s", who, e.Act.Verb, path)
		}
	}
	return 1
}

// odd are reasons that people paste.
var odd = []string{
	"theo s\u1ed5 theo dõi", "«thống nhất»: tại bàn; \"dòng 3\" – 5 %", "a\tb  c", "đếm lại\r\nhai lần",
	"\u00d0úng theo h\u1ed3 sơ\u200b", "'=1+1", "yes: no # x", "- {a: b}",
}

// TestPackageRecomputes: whatever was decided in a round, its package gives the published totals when it is read and
// scored anew, names units and people by their names, and is there for members and the auditor once it is published.
func TestPackageRecomputes(t *testing.T) {
	for seed := range uint64(3) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 12))
			c := newCampaign(t)
			at := "/vong/" + c.round
			c.deputy.get(at + "/tinh-lai.zip").want(404) // not before it is published
			c.atRandom(rng)
			c.agreed()
			c.head.get(at + "/cong-bo").want(200).fill(url.Values{"number": {"12/BB-KTĐ"}, "word": {"công bố"}}).follow().want(
				200,
			)
			for _, who := range []string{"khoi-pho", "giam-sat", "lanh-dao-toa-an", "thu-ky"} {
				c.as(who).get(at + "/tinh-lai.zip").want(200)
			}
			files := unzip(t, c.as("giam-sat").get(at+"/tinh-lai.zip").want(200).body)
			if !strings.Contains(files["don-vi.csv"], "toa-an,Tòa án nhân dân tỉnh") ||
				strings.Contains(files["so-lieu.yaml"], "nguoi-") && !strings.Contains(files["so-lieu.yaml"], "nguoi-cham") {
				t.Errorf("the package does not name people and units:\n%s", files["don-vi.csv"])
			}
			held(t, files)
		})
	}
}

// atRandom decides some lines as people might, through their screens.
func (c *campaign[V]) atRandom(rng *rand.Rand) {
	c.t.Helper()
	forms := c.forms()
	for code, f := range forms {
		if f.Stage != review.Sent {
			continue
		}
		for _, l := range f.Lines {
			if l.Stand != review.Waiting || rng.IntN(12) != 0 {
				continue
			}
			say := url.Values{"verb": {"match"}}
			if rng.IntN(3) > 0 {
				w := c.world2()
				low, high := w.Span(l.Code)
				n := low.Add(high.Sub(low).Mul(exact.Frac(rng.Int64N(101), 100))).Round(2, exact.HalfUp)
				say = url.Values{"verb": {"differ"}, "points": {shown(n)}, "why": {odd[rng.IntN(len(odd))]}}
			}
			c.verdict(c.by(c.judge(code, l.Code)), code, l.Code, say)
		}
	}
	c.world.at.Move(time.Second)
}

// held holds a package against the result in it.
func held(t testing.TB, files map[string]string) {
	t.Helper()
	s, found := sheetfile.ReadSheet("bang-diem.yaml", []byte(files["bang-diem.yaml"]))
	if s == nil {
		t.Fatal(found)
	}
	set, found := sheetfile.ReadFacts(s, "so-lieu.yaml", []byte(files["so-lieu.yaml"]))
	if set == nil {
		t.Fatal(found)
	}
	r := scoring.New(s).Open(set, scoring.Agreed)
	if bad := r.Check(); bad.Failed() {
		t.Error(bad)
	}
	for i, u := range r.Units() {
		st := r.Standing(i)
		line := fmt.Sprintf("\n%s\t%s\t", u.ID, st.Total.Rat().RatString())
		if !strings.Contains(files["ket-qua-da-cong-bo.txt"], line) {
			t.Errorf("%q is not what was published", line)
		}
	}
}
