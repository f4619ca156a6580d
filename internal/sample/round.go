package sample

import (
	"context"
	"fmt"
	"slices"
	"time"

	"thidua/examples"
	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/library"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/sheets"
)

// rounds makes the half-year round of the internal-affairs bloc as it stands eight days before the review: seven units
// have sent their forms, one is late, one was sent lines back; the appraisal is under way.
type rounds struct {
	m       *maker
	library *library.Service
	review  *review.Service
	engine  *scoring.Engine
	set     *scoring.Set
	edition string
	round   string
}

func (m *maker) scoring() error {
	r := &rounds{m: m}
	if err := r.read(); err != nil {
		return err
	}
	for _, step := range []func() error{r.issue, r.open, r.send, r.judge, r.late, r.crossed, r.draft} {
		if err := step(); err != nil {
			return fmt.Errorf("sample: the half-year round: %w", err)
		}
	}
	return nil
}

func (r *rounds) read() error {
	text, err := sheets.Files.ReadFile("noi-chinh-mau.yaml")
	if err != nil {
		return err
	}
	figures, err := examples.Files.ReadFile("noi-chinh-mau/facts-nua-nam-2023.yaml")
	if err != nil {
		return err
	}
	s, found := sheetfile.ReadSheet("noi-chinh-mau.yaml", text)
	if s == nil {
		return fmt.Errorf("sample: the sheet has %d defects", len(found))
	}
	if r.set, found = sheetfile.ReadFacts(s, "facts.yaml", figures); r.set == nil {
		return fmt.Errorf("sample: the figures have %d defects", len(found))
	}
	r.engine = scoring.New(s)
	m := r.m
	r.library = &library.Service{
		Store: m.s, Tx: m.s.Transact, Clock: m.at, Line: func(l *sheet.Line) string { return l.Short },
		Read: sheetfile.ReadSheet,
	}
	r.review = &review.Service{
		Store: m.s, Tx: m.s.Transact, Clock: m.at,
		Engine: func(context.Context, string, scoring.Rules) (*scoring.Engine, error) { return r.engine, nil },
	}
	return nil
}

// by is a person of the sample, for the unit they belong to.
func (r *rounds) by(login, unit, why string) review.By {
	by := r.m.by(login, why)
	by.Behalf = r.m.units[unit]
	return by
}

// issue puts the model sheet into the bloc's library and issues it.
func (r *rounds) issue() error {
	m := r.m
	b, err := m.s.BlocByCode(m.ctx, "noi-chinh")
	if err != nil {
		return err
	}
	text, err := sheets.Files.ReadFile("noi-chinh-mau.yaml")
	if err != nil {
		return err
	}
	m.on(2023, time.February, 13, 9)
	if r.edition, err = r.library.Add(m.ctx, r.by("thu-ky", "cong-an", ""), b.ID, string(text)); err != nil {
		return err
	}
	m.on(2023, time.February, 15, 10)
	if err := r.library.Comment(m.ctx, r.by("khoi-pho", "tu-phap", ""), r.edition, library.Comment{
		Line: "I.1.4", Text: "Đề nghị tính cả lượt phổ biến trực tuyến",
	}); err != nil {
		return err
	}
	e, err := m.s.Edition(m.ctx, r.edition)
	if err != nil {
		return err
	}
	m.on(2023, time.February, 16, 9)
	if err := r.library.Reply(
		m.ctx, r.by("thu-ky", "cong-an", ""), r.edition, e.Comments[0].ID,
		"Tiếp thu: lượt trực tuyến được tính khi có báo cáo của hệ thống",
	); err != nil {
		return err
	}
	m.on(2023, time.February, 20, 9)
	by := r.by("thu-ky", "cong-an", "Các cảnh báo giữ nguyên như bản in của quy định mẫu")
	return r.library.Issue(m.ctx, by, r.edition, e.Version, library.Decision{
		Number: "03/QĐ-MH", Issuer: "Khối thi đua Nội chính", Issued: day.Of(2023, 2, 20), From: day.Of(2023, 1, 1),
	})
}

// offices are the units that appraise for the offices of the sheet.
var offices = []review.Office{
	{Office: "tham-muu-ca", Unit: "cong-an"},
	{Office: "tham-muu-qs", Unit: "quan-su"},
	{Office: "so-tu-phap", Unit: "tu-phap"},
	{Office: "thanh-tra-tinh", Unit: "thanh-tra"},
	{Office: "so-noi-vu", Unit: "noi-vu"},
}

func (r *rounds) open() error {
	m := r.m
	b, err := m.s.BlocByCode(m.ctx, "noi-chinh")
	if err != nil {
		return err
	}
	y, err := m.s.BlocYearOf(m.ctx, b.ID, 2023)
	if err != nil {
		return err
	}
	m.on(2023, time.June, 20, 9)
	x := review.Round{Year: y.ID, Period: scoring.HalfYear, Edition: r.edition, Grace: 3, Auto: true}
	for i, due := range []int{5, 12, 14, 15, 17} {
		x.Dues = append(x.Dues, review.Due{Phase: review.Phases()[i], Day: day.Of(2023, 7, due)})
	}
	for _, o := range offices {
		x.Offices = append(x.Offices, review.Office{Office: o.Office, Unit: m.units[o.Unit]})
	}
	var members []review.Member
	for _, a := range groups[0].members {
		members = append(members, review.Member{Unit: m.units[a.code], Code: a.code, Name: a.name})
	}
	r.round, err = r.review.Open(m.ctx, r.by("thu-ky", "cong-an", ""), x, members, "")
	return err
}

// fillers are who fills in the form of a unit.
var fillers = map[string]string{
	"cong-an": "thu-ky", "tu-phap": "khoi-pho", "quan-su": "can-bo-quan-su", "kiem-sat": "can-bo-kiem-sat", "toa-an": "can-bo-toa-an",
	"thi-hanh-an": "can-bo-thi-hanh-an", "thanh-tra": "can-bo-thanh-tra", "noi-vu": "can-bo-noi-vu", "quan-ly-thi-truong": "chuyen-vien",
}

func (r *rounds) forms() (map[string]*review.Form, error) {
	list, err := r.m.s.Forms(r.m.ctx, r.round)
	out := map[string]*review.Form{}
	for _, f := range list {
		out[f.Code] = f
	}
	return out, err
}

// cells are the figures of a unit that the example knows.
func (r *rounds) cells(code string) []review.Cell {
	i := slices.IndexFunc(r.set.Units, func(u *scoring.Unit) bool { return u.ID == code })
	if i < 0 {
		return nil
	}
	u := r.set.Units[i]
	var out []review.Cell
	for _, f := range r.engine.Sheet().AllFacts() {
		if !f.Is.IsZero() {
			continue
		}
		if v := u.Reported[f.Slot()]; v.State == formula.Entered || v.State == formula.NA {
			out = append(out, review.Cell{Fact: f.Name, Value: v})
		}
		if f.Slot() < len(u.Last) && u.Last[f.Slot()].State == formula.Entered {
			out = append(out, review.Cell{Fact: f.Name, Last: true, Value: u.Last[f.Slot()]})
		}
	}
	return out
}

// send fills the forms in, gives some lines their evidence, and sends those that are complete.
func (r *rounds) send() error {
	m := r.m
	forms, err := r.forms()
	if err != nil {
		return err
	}
	for n, a := range groups[0].members {
		m.on(2023, time.July, 1+n/3, 8+n%3)
		by, f := r.by(fillers[a.code], a.code, ""), forms[a.code]
		if err := r.review.Fill(m.ctx, by, f.ID, r.applying(f, r.cells(a.code))); err != nil {
			return err
		}
		for k := 0; k < 3; k++ {
			p := review.Proof{
				Lines: []string{f.Lines[2*k].Code, f.Lines[2*k+1].Code},
				Link:  "https://example.org/" + a.code + fmt.Sprint("/", k+1),
				Title: []string{"Báo cáo sáu tháng đầu năm", "Sổ theo dõi", "Quyết định và danh sách kèm theo"}[k],
			}
			if err := r.review.Attach(m.ctx, by, f.ID, p, nil); err != nil {
				return err
			}
		}
		w, err := r.review.World(m.ctx, r.round)
		if err != nil {
			return err
		}
		if len(w.Missing(f.ID)) == 0 {
			if err := r.review.Send(m.ctx, by, f.ID, w.Forms[w.At(f.ID)].Version, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// applying leaves out the figures of lines that do not apply to a unit.
func (r *rounds) applying(f *review.Form, cells []review.Cell) []review.Cell {
	s := r.engine.Sheet()
	return slices.DeleteFunc(cells, func(c review.Cell) bool {
		of := s.Fact(c.Fact).Line()
		if of == nil {
			return false
		}
		e := s.EntryOf(of.Code)
		return e != nil && f.Line(e.Code) == nil
	})
}

// judge begins the appraisal: most lines as claimed, one with other points, one with a question, one sent back.
func (r *rounds) judge() error {
	m := r.m
	m.on(2023, time.July, 6, 8)
	x, err := m.s.Round(m.ctx, r.round)
	if err != nil {
		return err
	}
	if err := r.review.Advance(
		m.ctx, r.by("thu-ky", "cong-an", "Hết hạn tự chấm"), r.round, x.Version, false,
	); err != nil {
		return err
	}
	forms, err := r.forms()
	if err != nil {
		return err
	}
	for n, code := range []string{"tu-phap", "kiem-sat", "toa-an"} {
		f := forms[code]
		if f.Stage != review.Sent {
			continue
		}
		lines, err := r.appraised(f)
		if err != nil {
			return err
		}
		for k, line := range lines[n:6] {
			m.on(2023, time.July, 6+n, 9)
			m.at.Move(time.Duration(k) * time.Minute)
			if err := r.verdict(f, line, r.verdictOf(n, k, line)); err != nil {
				return err
			}
		}
	}
	return nil
}

// appraised lists the lines of a form that the head unit appraises, in the order of the paper.
func (r *rounds) appraised(f *review.Form) ([]string, error) {
	w, err := r.review.World(r.m.ctx, r.round)
	if err != nil {
		return nil, err
	}
	head := r.m.units["cong-an"]
	var out []string
	for _, l := range w.Forms[w.At(f.ID)].Lines {
		_, n := w.Node(l.Code)
		if w.Round.Judge(n.Appraiser(), f.Unit, review.Lead{Head: head}) == head {
			out = append(out, l.Code)
		}
	}
	return out, nil
}

func (r *rounds) verdictOf(n, k int, code string) review.Verdict {
	switch {
	case n == 0 && k == 3:
		return review.Verdict{Verb: review.Differ, Why: "Đối chiếu danh sách thì còn hai việc chưa có kết quả"}
	case n == 0 && k == 4:
		return review.Verdict{Verb: review.Ask, Why: "Đề nghị giải trình số đơn thư chuyển kỳ sau"}
	case n == 1 && k == 2:
		return review.Verdict{Verb: review.Return, Why: "Số liệu dòng " + code + " chưa khớp báo cáo; đề nghị nhập lại"}
	}
	return review.Verdict{Verb: review.Match}
}

func (r *rounds) verdict(f *review.Form, line string, v review.Verdict) error {
	w, err := r.review.World(r.m.ctx, r.round)
	if err != nil {
		return err
	}
	if v.Verb == review.Differ {
		less := w.PointsOf(f.ID, line, scoring.Claimed).Sub(exact.New(2))
		v.Points = &less
	}
	v.Seen = w.Forms[w.At(f.ID)].Line(line).At
	return r.review.Judge(r.m.ctx, r.by("tham-dinh", "cong-an", ""), f.ID, line, v)
}

// late lets the unit that did not send its form in time still send it.
func (r *rounds) late() error {
	forms, err := r.forms()
	if err != nil {
		return err
	}
	r.m.on(2023, time.July, 7, 8)
	until := day.Of(2023, 7, 12)
	return r.review.Part(
		r.m.ctx, r.by("thu-ky", "cong-an", "Đơn vị đề nghị lùi hạn để đủ số liệu của các đội"), review.Grant,
		forms["quan-ly-thi-truong"].ID, &until,
	)
}

// draft puts a sheet of the province's library beside the issued one: a draft on which units may comment.
func (r *rounds) draft() error {
	text, err := sheets.Files.ReadFile("nghe-an-2025-du-thao.yaml")
	if err != nil {
		return err
	}
	r.m.on(2023, time.July, 7, 9)
	_, err = r.library.Add(r.m.ctx, r.by("thuong-truc", "ban-tdkt", ""), "", string(text))
	return err
}
