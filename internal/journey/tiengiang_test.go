package journey_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"net/url"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/password"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
)

// cluster is the cluster of Tiền Giang in 2022: the department that leads it, and a town's office.
type cluster struct {
	*world
	year  string
	facts *scoring.Set
	sheet *sheet.Sheet
}

func (w *world) unit(code, name string) string {
	w.t.Helper()
	id, err := w.app.Services.Org.Create(context.Background(), audit.By{}, org.Unit{
		Code: code, Kind: "department", Opened: day.Of(2010, 1, 1),
		Names: []org.Name{{From: day.Of(2010, 1, 1), Text: name}},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return id
}

// samplePasswordHash is made once: it is made to be slow.
var samplePasswordHash = sync.OnceValue(func() string { return password.Hash(samplePassword) })

// person adds an account with a role over a unit, and the password of the sample people.
func (w *world) person(login, name string, role identity.Role, unit string) {
	w.t.Helper()
	a := &identity.Account{
		ID: "tai-khoan-" + login, Version: 1, Login: login, Name: name, Unit: unit, Hash: samplePasswordHash(),
		Grants: []identity.Grant{{Role: role, Unit: unit}},
	}
	if _, err := w.app.Store.Transact(
		context.Background(), audit.Act{Verb: "account.create", Object: "account/" + a.ID},
		func(ctx context.Context) error { return w.app.Store.AddAccount(ctx, a) },
	); err != nil {
		w.t.Fatal(err)
	}
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	w := newWorld(t)
	// the sample stands in July 2023; the round of 2022 is scored in its own time
	w.at.Move(time.Date(2023, 1, 3, 2, 0, 0, 0, time.UTC).Sub(w.at.Now()))
	ctx := context.Background()
	head, town := w.unit(
		"so-tnmt", "Sở Tài nguyên và Môi trường",
	), w.unit("cai-lay", "Phòng Tài nguyên và Môi trường thị xã Cai Lậy")
	w.person("so-thu-ky", "Thư ký Sở", identity.Secretary, head)
	w.person("cai-lay-chuyen-vien", "Chuyên viên Cai Lậy", identity.Officer, town)
	w.person("cai-lay-lanh-dao", "Lãnh đạo Cai Lậy", identity.Leader, town)
	b := w.app.Services.Blocs
	of, err := b.Create(ctx, audit.By{}, bloc.Bloc{
		Code: "cum-tnmt", Name: "Cụm thi đua Tài nguyên và Môi trường", Kind: bloc.Cluster, Opened: day.Of(2010, 1, 1),
	})
	if err != nil {
		t.Fatal(err)
	}
	c := &cluster{world: w}
	if c.year, err = b.SetUp(ctx, audit.By{}, of, 2022, bloc.Source{Calendar: "cum"}); err != nil {
		t.Fatal(err)
	}
	do := func(act func(version int64) error) {
		y, err := w.app.Store.BlocYear(ctx, c.year)
		if err == nil {
			err = act(y.Version)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	do(func(n int64) error {
		return b.AddMember(ctx, audit.By{}, c.year, n, bloc.Member{Unit: head}, bloc.Member{Unit: town})
	})
	do(func(n int64) error {
		return b.SetTerm(ctx, audit.By{}, c.year, n, bloc.Term{Unit: head, Post: bloc.Head})
	})
	do(func(n int64) error {
		return b.AddPaper(ctx, audit.By{}, c.year, n, bloc.Paper{
			Kind: bloc.Basis, Number: "11/KH", Title: "Kế hoạch thi đua năm 2022",
		})
	})
	do(func(n int64) error { return b.Open(ctx, audit.By{}, c.year, n) })
	return c
}

// typedFigure writes a figure as an officer types it.
func typedFigure(f *sheet.Fact, v formula.Value) string {
	n, _ := v.Num.Int64()
	switch {
	case v.State != formula.Entered:
		return ""
	case f.Kind == sheet.YesNo && v.True():
		return "có"
	case f.Kind == sheet.YesNo:
		return "không"
	case f.Kind == sheet.LevelKind:
		return f.Levels[n]
	case f.Kind == sheet.DateKind:
		return v.Day().Vietnamese()
	}
	return vn.Number(v.Num, 3)
}

// TestTienGiangRound runs the round of Cai Lậy in 2022 through the screens: 124,4 points claimed, 118,4 agreed, and the
// minutes list all thirty lines as the real ones did.
func TestTienGiangRound(t *testing.T) {
	c := newCluster(t)
	text, err := os.ReadFile("../../sheets/tien-giang-2022.yaml")
	if err != nil {
		t.Fatal(err)
	}
	figures, err := os.ReadFile("../../examples/tien-giang-2022/facts-plan-dated.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c.sheet, _ = sheetfile.ReadSheet("", text)
	c.facts, _ = sheetfile.ReadFacts(c.sheet, "facts.yaml", figures)
	office := c.as("thuong-truc")
	office.get("/bang-diem/them").want(200).upload("list", "tien-giang-2022.yaml", string(text)).follow().want(200).says(
		"h1", c.sheet.Title,
	)
	at := strings.TrimPrefix(office.at, "GET ")
	office.get(at+"/ban-hanh").want(200).fill(url.Values{
		"number": {"123/QĐ-STNMT"},
		"issued": {"28/02/2022"},
		"why":    {"giữ như bản in của Sở"},
	}).follow().want(
		200,
	).says(
		"main", "Đã ban hành",
	)
	head := c.as("so-thu-ky")
	head.get("/nam/" + c.year + "/cham-diem/mo").want(200)
	open := url.Values{"period": {"year"}, "sheet": {head.option("sheet", c.sheet.Title)}}
	for i, p := range []string{"self", "appraisal", "explanation", "second", "agreement"} {
		open.Set("due."+p, fmt.Sprintf("%02d/01/2023", 10+i))
	}
	head.fill(open).follow().want(200).says("main", "Cai Lậy")
	round := strings.TrimPrefix(head.at, "GET ")
	c.selfScore(round)
	c.appraise(head, round)
	c.settle(head, round)
	c.minutes(head)
}

func (c *cluster) form() string {
	c.t.Helper()
	rounds, err := c.app.Store.Rounds(context.Background(), c.year)
	if err != nil || len(rounds) != 1 {
		c.t.Fatal(err, len(rounds))
	}
	forms, err := c.app.Store.Forms(context.Background(), rounds[0].ID)
	if err != nil {
		c.t.Fatal(err)
	}
	for _, f := range forms {
		if f.Code == "cai-lay" {
			return "/phieu/" + f.ID
		}
	}
	c.t.Fatal("no form")
	return ""
}

// entry is what the unit claimed, or both agreed on, where that is not what the rule gives.
func (c *cluster) entry(code string, lane scoring.Lane) (scoring.Entry, bool) {
	e, ok := c.facts.Units[0].Entry(code, lane)
	return e, ok && e.Points != nil
}

// selfScore fills the form in, all figures at once, and the claims that differ, and has the leader send it.
func (c *cluster) selfScore(string) {
	c.t.Helper()
	officer, form := c.as("cai-lay-chuyen-vien"), c.form()
	officer.get(form + "/nhap").want(200)
	in := url.Values{}
	u := c.facts.Units[0]
	for _, f := range c.sheet.AllFacts() {
		v := u.Reported[f.Slot()]
		switch {
		case !f.Is.IsZero():
		case v.State != formula.Missing:
			in.Set("f."+f.Name, typedFigure(f, v))
		case f.Kind == sheet.YesNo: // the file leaves out what did not happen; a form has to say so
			in.Set("f."+f.Name, "không")
		}
	}
	officer.fill(in).follow().want(200).says("main", "Đã lưu")
	for _, l := range c.sheet.Entries() {
		if e, differs := c.entry(l.Code, scoring.Claimed); differs {
			officer.get(form + "/dong/" + l.Code + "/diem").want(200)
			officer.fill(url.Values{"points": {vn.Number(*e.Points, 2)}, "reason": {e.Reason}}).follow().want(200).says(
				"main", "Đã lưu",
			)
		}
	}
	officer.get(form).want(200).says("#tong", "124,4")
	officer.get(form+"/nop").want(200).fill(nil).want(422).says("main", "chữ ký") // without a scan only the leader sends
	leader := c.as("cai-lay-lanh-dao")
	leader.get(form+"/nop").want(200).fill(nil).follow().want(200).says("main", "Đã nộp")
}

// appraise looks at each line: what was agreed as claimed, and where the team found other figures.
func (c *cluster) appraise(head *browser, round string) {
	c.t.Helper()
	head.get(round + "/chuyen").want(200).fill(url.Values{"why": {"các đơn vị đã nộp đủ"}}).follow().want(200)
	form := c.form()
	u := c.facts.Units[0]
	for _, l := range c.sheet.Entries() {
		claimed, own := c.entry(l.Code, scoring.Claimed)
		agreed, decided := c.entry(l.Code, scoring.Agreed)
		head.get(form + "/dong/" + l.Code + "/tham-dinh").want(200)
		say := url.Values{"verb": {"match"}}
		if own && (!decided || !agreed.Points.Equal(*claimed.Points)) {
			say = url.Values{"verb": {"differ"}, "why": {"Đoàn thẩm định đối chiếu hồ sơ"}}
			if decided {
				say.Set("why", agreed.Reason)
				say.Set("points", vn.Number(*agreed.Points, 2))
			}
			for _, f := range c.sheet.AllFacts() {
				if v := u.Verified[f.Slot()]; v.State != formula.Missing && f.Line() != nil && l.Holds(f.Line()) {
					say.Set("v."+f.Name, typedFigure(f, v))
				}
			}
		}
		head.fill(say).follow().want(200)
	}
	head.get(form).want(200)
}

// settle has the unit accept what differs, and goes on to the agreement.
func (c *cluster) settle(head *browser, round string) {
	c.t.Helper()
	officer, form := c.as("cai-lay-chuyen-vien"), c.form()
	for _, code := range []string{"a7", "d2"} {
		officer.get(form+"/dong/"+code+"/tra-loi").want(200).fill(url.Values{"verb": {"accept"}}).follow().want(200).says(
			"main", "thống nhất",
		)
	}
	for range 3 {
		head.get(round + "/chuyen").want(200).fill(url.Values{"why": {"đã đủ ý kiến"}}).follow().want(200)
	}
	head.get(round+"/xep-hang").want(200).says("main", "118,4")
}

// minutes holds the minutes against the result of the real ones, line by line.
func (c *cluster) minutes(head *browser) {
	c.t.Helper()
	head.get(c.form() + "/giay/bien-ban.docx").want(200)
	said := docxText(c.t, head.body)
	want, err := os.ReadFile("testdata/tien-giang-2022-result.csv")
	if err != nil {
		c.t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(want)).ReadAll()
	if err != nil {
		c.t.Fatal(err)
	}
	if len(rows) != 31 {
		c.t.Fatalf("%d rows", len(rows))
	}
	total := exact.Num{}
	for _, row := range rows[1:] {
		base, bonus, agreed := exact.MustParse(row[1]), exact.MustParse(row[4]), exact.MustParse(row[5])
		total = total.Add(agreed)
		parts := "đạt " + vn.Number(base, 2) + ` trên [\d,]+ điểm chuẩn`
		if !bonus.Zero() {
			parts += ", điểm thưởng " + vn.Number(bonus, 2)
		}
		line := regexp.MustCompile(
			`(?m)^(?:- )?` + regexp.QuoteMeta(row[0]) + `\b[^\n]*` + parts + `; thống nhất ` +
				regexp.QuoteMeta(vn.Number(agreed, 2)) + ` điểm`,
		)
		if !line.MatchString(said) {
			c.t.Errorf("the minutes do not say of %s: %s; thống nhất %s điểm", row[0], parts, vn.Number(agreed, 2))
		}
	}
	if got := vn.Number(total, 2); got != "118,4" {
		c.t.Errorf("the rows come to %s", got)
	}
	for _, text := range []string{"tự chấm: 124,4 điểm", "Điểm thống nhất: 118,4 điểm", "giảm 6 điểm"} {
		if !strings.Contains(said, text) {
			c.t.Errorf("the minutes do not say %q", text)
		}
	}
	if c.t.Failed() {
		c.t.Log(said)
	}
}

// docxText is the text of a Word file, a paragraph a line.
func docxText(t testing.TB, data string) string {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	xml, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(string(xml), "</w:p>", "\n")
	return strings.NewReplacer(
		"&lt;", "<", "&gt;", ">", "&amp;", "&", "&#34;", `"`,
	).Replace(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(
		text, "",
	))
}
