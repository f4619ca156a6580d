package journey_test

import (
	"context"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/sample"
	"thidua/internal/web"
)

// walkedLines are lines of the model sheet, with the unit of the sample that appraises them.
var walkedLines = map[string]string{"I.1.1": "cong-an", "I.1.4": "tu-phap", "I.1.5": "thanh-tra"}

// plantForms writes words into the forms of three units that only their readers may see.
func (w *walker) plantForms() {
	ctx := context.Background()
	rounds, err := w.app.Store.Rounds(ctx, "")
	if err != nil || len(rounds) == 0 {
		w.t.Fatal("no round in the sample data", err)
	}
	w.round = rounds[0]
	w.plantLevels()
	forms, err := w.app.Store.Forms(ctx, w.round.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	w.forms, w.secret = map[string]*review.Form{}, map[string]access.Object{}
	for _, f := range forms {
		if !slices.Contains([]string{"cong-an", "tu-phap", "toa-an"}, f.Code) {
			continue
		}
		w.forms[f.Code] = f
		was := *f
		was.Lines = slices.Clone(f.Lines)
		for line := range walkedLines {
			canary := "CANARYFORM" + strings.ReplaceAll(f.Code+line, "-", "")
			f.Line(line).Answer = canary
			w.secret[canary] = w.formObject(f.Code, line)
		}
		act := audit.Act{Verb: "review.note", Object: "review_form/" + f.ID}
		if _, err := w.app.Store.Transact(
			ctx, act, func(ctx context.Context) error { return w.app.Store.ChangeForm(ctx, &was, f) },
		); err != nil {
			w.t.Fatal(err)
		}
	}
	for _, form := range []string{"", w.forms["toa-an"].ID} {
		w.paper(form)
	}
}

// plantLevels sends the result through a unit of the bloc and the standing office.
func (w *walker) plantLevels() {
	ctx, s := context.Background(), w.app.Services.Rounds
	levels := []review.Level{{Name: "Lãnh đạo Sở Tư pháp", Unit: w.units["tu-phap"]}, {Name: "Hội đồng"}}
	if err := s.SetLevels(
		ctx, review.By{Account: "nguoi-cham", Why: "theo quy chế"}, w.round.ID, w.round.Version, levels,
	); err != nil {
		w.t.Fatal(err)
	}
	round, err := w.app.Store.Round(ctx, w.round.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	w.round = round
}

// judgeOf is who appraises a line of a unit's form in the sample: the unit of the office, for its own form the head,
// for the head's the deputy.
func judgeOf(unit, line string) string {
	for _, u := range []string{walkedLines[line], "cong-an", "tu-phap"} {
		if u != "" && u != unit {
			return u
		}
	}
	return ""
}

// formObject is a form, or a line of it, as the policy sees it; built here without the code of the desk. The round is
// in its first appraisal.
func (w *walker) formObject(code, line string) access.Object {
	o := w.yearObject(w.years["cong-an 2023 open"])
	unit := w.unitObject(code)
	o.Unit, o.Above = unit.Unit, unit.Above
	leader := judgeOf(code, "")
	o.Judges = []string{w.units[judgeOf(code, line)]}
	o.Readers = []string{w.units[judgeOf(code, line)], w.units[leader]}
	switch line {
	case "": // all of its lines: every office appraises some
		o.Judges = []string{w.units[leader]}
		for _, u := range []string{"cong-an", "quan-su", "tu-phap", "thanh-tra", "noi-vu"} {
			if u == code {
				u = leader
			}
			o.Judges = append(o.Judges, w.units[u])
		}
		o.Readers = o.Judges
	case "whole":
		o.Readers = []string{w.units[leader]}
	case "lead":
		o.Readers = []string{w.units[leader]}
		o.Judges = o.Readers
	}
	return o
}

// roundObjects lists what an address of score sheets and rounds is tried with.
func (w *walker) roundObjects(rt web.Route) []object {
	year := w.yearObject(w.years["cong-an 2023 open"])
	switch {
	case strings.Contains(rt.Pattern, "/bang-diem/{id}"):
		sheets, err := w.app.Store.Editions(context.Background())
		if err != nil {
			w.t.Fatal(err)
		}
		var out []object
		for _, e := range sheets {
			o := object{"bảng điểm của tỉnh", map[string]string{"id": e.ID}, access.Object{}}
			if strings.Contains(rt.Pattern, "/dong/") {
				o.path["item"], o.path["name"] = map[bool]string{true: "1", false: "I.1.2"}[e.Bloc == ""], "goc"
			}
			if e.Bloc != "" {
				o.name, o.o = "bảng điểm của khối", w.yearObject(w.years["cong-an 2024 draft"])
				o.o.Draft = false
			}
			if rt.Act != access.ManageSheets {
				o.o = access.Object{}
			}
			out = append(out, o)
		}
		return out
	case strings.Contains(rt.Pattern, "/vong/{id}/cap/{item}"):
		var out []object
		for _, l := range w.round.Levels {
			o := year
			o.Levels = []string{l.Unit}
			out = append(out, object{l.Name, map[string]string{"id": w.round.ID, "item": l.ID}, o})
		}
		return out
	case strings.Contains(rt.Pattern, "/vong/{id}"):
		return []object{{"vòng chấm", map[string]string{"id": w.round.ID, "file": "khong-co"}, year}}
	case strings.Contains(rt.Pattern, "/van-ban/{id}"):
		return w.paperObjects(rt)
	case strings.Contains(rt.Pattern, "/phan"):
		return []object{{"phiếu", map[string]string{"id": w.forms["toa-an"].ID}, year}}
	}
	var out []object
	for code, f := range w.forms {
		if !strings.Contains(rt.Pattern, "{line}") {
			which := ""
			if strings.Contains(rt.Pattern, "/giay/") {
				which = "whole"
			}
			if strings.HasSuffix(rt.Pattern, "/so-lieu-chung") {
				which = "lead"
			}
			out = append(out, object{code, map[string]string{"id": f.ID, "file": "khong-co"}, w.formObject(code, which)})
			continue
		}
		for line := range walkedLines {
			out = append(out, object{code + " " + line, map[string]string{"id": f.ID, "line": line}, w.formObject(code, line)})
		}
	}
	slices.SortFunc(out, func(a, b object) int { return strings.Compare(a.name, b.name) })
	return out
}

// formHidden says whether an act of those who run the round stands at the address of a form that this person may not
// see: it is answered as the form is.
func (w *walker) formHidden(who *identity.Account, rt web.Route, o object) bool {
	if !strings.Contains(rt.Pattern, " /phieu/{id}/") || rt.Act != access.RunRound && rt.Act != access.IssuePapers {
		return false
	}
	for code, f := range w.forms {
		if f.ID == o.path["id"] {
			on, year := day.At(sample.Today), w.yearObject(w.years["cong-an 2023 open"])
			return !access.Can(who, access.SeeForm, w.formObject(code, ""), on).Allowed &&
				!access.Can(who, access.LeadRound, year, on).Allowed
		}
	}
	return false
}

// paperObjects are a paper about a unit and one about all, of the register.
func (w *walker) paperObjects(rt web.Route) []object {
	year := w.yearObject(w.years["cong-an 2023 open"])
	unit, all := w.formObject("toa-an", "whole"), year
	all.Readers = all.Members
	if rt.Act == access.IssuePapers {
		unit, all = year, year
	}
	return []object{
		{"biên bản của toa-an", map[string]string{"id": w.paper(w.forms["toa-an"].ID), "file": "khong-co"}, unit},
		{"thông báo", map[string]string{"id": w.paper(""), "file": "khong-co"}, all},
	}
}

// paper puts a paper into the register, once, and returns its id.
func (w *walker) paper(form string) string {
	ctx, s := context.Background(), w.app.Store
	list, err := s.Papers(ctx, w.round.Year)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, p := range list {
		if p.Form == form {
			return p.ID
		}
	}
	p := w.app.Services.Register.New()
	p.Year = w.round.Year
	p.Round = w.round.ID
	p.Form = form
	p.Name = "bien-ban"
	p.Kind = "Biên bản"
	p.Mark = "BB-KTĐ"
	p.Summary = "Thẩm định"
	if _, err := s.Transact(
		ctx, audit.Act{Verb: "register.lay", Object: "register_paper/" + p.ID},
		func(ctx context.Context) error { return s.AddPaper(ctx, p) },
	); err != nil {
		w.t.Fatal(err)
	}
	return p.ID
}

// ownBlocObject is the bloc for which a person may add score sheets.
func (w *walker) ownBlocObject(unit string) access.Object {
	for _, y := range w.years {
		if o := w.yearObject(y); y.State == bloc.Open && o.Head == unit {
			return o
		}
	}
	return access.Object{}
}
