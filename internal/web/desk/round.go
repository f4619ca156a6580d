package desk

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/library"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func roundPath(id string) string { return "/vong/" + id }

func formPath(id string) string { return "/phieu/" + id }

// fillPath is where a form is filled in; it names the draft of what was typed there, too.
func fillPath(id string) string { return formPath(id) + "/nhap" }

func (d *Desk) roundRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /nam/{id}/cham-diem", Act: access.SeeBloc, Object: d.yearObject, Do: d.rounds},
		{Pattern: "GET /vong/{id}", Act: access.SeeBloc, Object: d.roundObject, Do: d.round},
		{Pattern: "GET /vong/{id}/thong-nhat", Act: access.LeadRound, Object: d.roundObject, Do: d.agree},
		{Pattern: "GET /vong/{id}/xep-hang", Act: access.SeeRanking, Object: d.roundObject, Do: d.ranking},
		{Pattern: "GET /vong/{id}/so-sanh", Act: access.SeeRanking, Object: d.roundObject, Do: d.compare},
		{Pattern: "GET /vong/{id}/tep/{file}", Act: access.SeeRanking, Object: d.roundObject, Do: d.decision},
		{Pattern: "GET /vong/{id}/kiem-tra-loi-ich", Act: access.SeeRanking, Object: d.roundObject, Do: d.interests},
		{Pattern: "GET /vong/{id}/tinh-lai.zip", Act: access.SeeRanking, Object: d.roundObject, Do: d.recompute},
		{Pattern: "GET /vong/{id}/xep-hang/sat-nut", Act: access.StudyRound, Object: d.roundObject, Do: d.close},
		{Pattern: "GET /vong/{id}/doi-chieu", Act: access.StudyRound, Object: d.roundObject, Do: d.mirror},
		{Pattern: "GET /vong/{id}/giay/{name}", Act: access.SeeRanking, Object: d.roundObject, Do: d.roundPaper},
		{Pattern: "GET /phieu/{id}", Act: access.SeeForm, Object: d.formObject, Do: d.form},
		{Pattern: "GET /phieu/{id}/dong/{line}", Act: access.SeeForm, Object: d.formObject, Do: d.line},
		{Pattern: "GET /phieu/{id}/tep/{file}", Act: access.SeeForm, Object: d.formObject, Do: d.proofFile},
		{Pattern: "GET /phieu/{id}/giay/{name}", Act: access.SeeForm, Object: d.wholeForm, Do: d.formPaper},
		{Pattern: "GET /phieu/{id}/bieu-mau.xlsx", Act: access.FillForm, Object: d.formObject, Do: d.formExcel},
		{Pattern: "GET /phieu/{id}/ban-truoc", Act: access.FillForm, Object: d.formObject, Do: d.versionsShow},
		{Pattern: "GET /bang-diem/{id}/cham-thu", Act: access.ManageSheets, Object: d.sheetObject, Do: d.rehearse},
		{Pattern: "POST /phieu/{id}/o", Act: access.FillForm, Object: d.formObject, Do: d.cell},
	}
}

func (d *Desk) roundEntries() []web.Entry {
	at := func(path, name string, act access.Act, object func(c *web.Ctx) (access.Object, error), show func(c *web.Ctx) (*web.FormPage, error), save func(c *web.Ctx, in web.In) (string, words.Msg, error)) web.Entry {
		return web.Entry{Path: path, Name: name, Drafts: true, Act: act, Object: object, Show: show, Save: save}
	}
	run := func(path, name string, show func(c *web.Ctx) (*web.FormPage, error), save func(c *web.Ctx, in web.In) (string, words.Msg, error)) web.Entry {
		return at("/vong/{id}"+path, name, access.RunRound, d.roundObject, show, save)
	}
	line := func(path, name string, act access.Act, show func(c *web.Ctx) (*web.FormPage, error), save func(c *web.Ctx, in web.In) (string, words.Msg, error)) web.Entry {
		return at("/phieu/{id}/dong/{line}"+path, name, act, d.formObject, show, save)
	}
	proof := line("/minh-chung", "rounds.attach", access.FillForm, d.attachShow, d.attach)
	proof.Body = d.formWithFile()
	detach := line("/minh-chung/{item}/bo", "rounds.detach", access.FillForm, d.detachShow, d.detach)
	detach.Drafts = false // nothing is typed there
	send := at("/phieu/{id}/nop", "rounds.send", access.FillForm, d.formObject, d.sendShow, d.send)
	send.Body, send.Drafts = d.formWithFile(), false
	publish := run("/cong-bo", "rounds.publish", d.publishShow, d.publish)
	publish.Proof, publish.Body = true, d.formWithFile()
	return []web.Entry{
		at("/nam/{id}/cham-diem/mo", "rounds.open", access.RunRound, d.yearObject, d.roundNewShow, d.roundNew),
		run("/chuyen", "rounds.advance", d.advanceShow, d.advance),
		run("/lui", "rounds.back", d.backShow, d.back),
		run("/han", "rounds.due", d.dueShow, d.due),
		run("/chi-tieu", "rounds.quota", d.quotaShow, d.quota),
		run("/chi-tieu/{item}/bo", "rounds.dropquota", d.dropQuotaShow, d.dropQuota),
		run("/suy-ton", "rounds.nominate", d.nominateShow, d.nominate),
		run("/suy-ton/{item}/bo", "rounds.unnominate", d.unnominateShow, d.unnominate),
		run("/cap", "rounds.levels", d.levelsShow, d.levels),
		proven(at("/vong/{id}/cap/{item}", "rounds.assent", access.AssentRound, d.levelObject, d.levelShow, d.level)),
		run("/ban-sua-doi", "rounds.adopt", d.adoptShow, d.adopt),
		run("/tu-khep", "rounds.auto", d.autoShow, d.auto),
		run("/loi-ich", "rounds.interest", d.interestShow, d.interest),
		run("/loi-ich/{item}/bo", "rounds.uninterest", d.uninterestShow, d.uninterest),
		publish,
		proven(run("/bo", "rounds.withdraw", d.withdrawShow, d.withdraw)),
		proven(run("/khep", "rounds.finish", d.finishShow, d.finish)),
		proven(run("/mo-lai", "rounds.reopen", d.reopenRoundShow, d.reopenRound)),
		at("/phieu/{id}/nhap", "rounds.fill", access.FillForm, d.formObject, d.fillShow, d.fill),
		{Path: "/phieu/{id}/excel", Name: "rounds.excel", Act: access.FillForm, Object: d.formObject, Show: d.excelShow, Save: d.excel},
		{Path: "/phieu/{id}/ban-truoc/{item}", Name: "rounds.versions", Act: access.FillForm, Object: d.formObject, Show: d.versionShow, Save: d.takeBack},
		send,
		at("/phieu/{id}/rut", "rounds.recall", access.SendForm, d.formObject, d.recallShow, d.recall),
		at("/phieu/{id}/phan", "rounds.part", access.RunRound, d.formRound, d.partShow, d.part),
		at("/phieu/{id}/so-lieu-chung", "rounds.confirm", access.JudgeForm, d.leadForm, d.confirmShow, d.confirm),
		at("/phieu/{id}/rut-tham-dinh", "rounds.aside", access.JudgeForm, d.formObject, d.asideShow, d.aside),
		line("/giai-thich", "rounds.explain", access.FillForm, d.explainShow, d.explain),
		line("/diem", "rounds.claim", access.FillForm, d.claimShow, d.claim),
		proof,
		detach,
		line("/tham-dinh", "rounds.judge", access.JudgeForm, d.judgeShow, d.judge),
		line("/tra-loi", "rounds.answer", access.FillForm, d.answerShow, d.answer),
		line("/kien-nghi", "rounds.object", access.FillForm, d.objectShow, d.object),
		line("/giai-quyet", "rounds.settleobjection", access.JudgeForm, d.objectionShow, d.objection),
	}
}

// proven is an entry before which the person shows anew who they are: what it does binds others.
func proven(e web.Entry) web.Entry {
	e.Proof = true
	return e
}

// roundOf is the round of an id and its year.
func (v *view) roundOf(id string) (*review.Round, *bloc.Year) {
	for _, r := range v.rounds {
		if r.ID == id {
			return r, v.year(r.Year)
		}
	}
	return nil, nil
}

// roundObject is the bloc's year of the round that the address names.
func (d *Desk) roundObject(c *web.Ctx) (access.Object, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	r, y := v.roundOf(c.Path("id"))
	if r == nil {
		return access.Object{}, web.NotFound()
	}
	return d.roundAccess(c, v, r, y), nil
}

func (d *Desk) roundAccess(c *web.Ctx, v *view, r *review.Round, y *bloc.Year) access.Object {
	o := d.yearObjectOf(c, v, y)
	o.Published = r.Shown()
	for _, l := range r.Levels {
		if l.Unit != "" && r.Phase.At() >= review.Agreeing.At() { // before there is something to agree to, a level sees no more than others
			o.Levels = append(o.Levels, l.Unit)
		}
	}
	return o
}

// lead says who leads the bloc today.
func lead(c *web.Ctx, y *bloc.Year) review.Lead {
	on := max(y.First(), c.Today())
	return review.Lead{Head: y.Head(on), Deputies: y.Deputies(on)}
}

// member returns the unit of the round to which the person belongs: the own one, or the one above it that is a member.
func (v *view) member(forms []*review.Form, unit string) string {
	for _, u := range append([]string{unit}, v.above(unit)...) {
		if slices.ContainsFunc(forms, func(f *review.Form) bool { return f.Unit == u }) {
			return u
		}
	}
	return unit
}

// by says who does something in a round: on behalf of the member unit to which they belong, so that nobody judges the own one.
func (d *Desk) roundBy(c *web.Ctx, v *view, w *review.World) review.By {
	by := c.By()
	by.Behalf = v.member(w.Forms, c.Account.Unit)
	return by
}

type roundsPage struct {
	ui.Layout
	Rows []roundRow
}

type roundRow struct {
	Title, Href, Line string
	State             ui.Chip
}

func periodMsg(p scoring.Period) words.Msg { return words.M("period." + string(p)) }

func periodName(c *web.Ctx, p scoring.Period) string { return c.Label(periodMsg(p)) }

func (d *Desk) rounds(c *web.Ctx) error {
	v, y, err := d.yearBloc(c)
	if err != nil {
		return err
	}
	c.Keep(yearCookie, y.ID)
	p := &roundsPage{}
	p.Title, p.Line, p.Help, p.Crumbs = c.T("nav.rounds"), v.yearName(c, y), "vong-cham", []ui.Link{{Text: v.yearName(c, y), Href: yearPath(y)}}
	for _, r := range v.rounds {
		if r.Year == y.ID {
			p.Rows = append(p.Rows, roundRow{Title: periodName(c, r.Period), Href: roundPath(r.ID), Line: v.sheetTitle(r.Edition), State: phaseChip(c, r.Phase)})
		}
	}
	if c.May(access.RunRound, d.yearObjectOf(c, v, y)) && y.State == bloc.Open && len(p.Rows) < 2 {
		p.Acts = []ui.Action{{Text: c.T("rounds.open"), Href: yearPath(y) + "/cham-diem/mo", Main: len(p.Rows) == 0}}
	}
	return c.Page("rounds", p)
}

// sheetTitle is what a sheet of the library is called.
func (v *view) sheetTitle(edition string) string {
	for _, e := range v.sheets {
		if e.ID == edition {
			return e.Title
		}
	}
	return ""
}

func phaseChip(c *web.Ctx, p review.Phase) ui.Chip {
	kind := "wait"
	switch p {
	case review.Objecting:
		kind = "ok"
	case review.Over:
		kind = ""
	}
	return ui.Chip{Kind: kind, Text: c.Label(p.Msg())}
}

func (d *Desk) roundNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, y, err := d.yearBloc(c)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("rounds.openhint")}
	p.Line, p.Help, p.Crumbs = v.yearName(c, y), "vong-cham", []ui.Link{{Text: v.yearName(c, y), Href: yearPath(y)}, {Text: c.T("nav.rounds"), Href: yearPath(y) + "/cham-diem"}}
	var sheets []ui.Option
	offices := map[string]string{}
	for _, e := range v.sheets {
		if e.State == library.Issued && (e.Bloc == "" || e.Bloc == y.Bloc) {
			sheets = append(sheets, ui.Option{Value: e.ID, Text: e.Title + " (" + c.T("sheets.version", e.No, strconv.Itoa(e.Year)) + ")"})
			if err := d.officesOf(c, e.ID, offices); err != nil {
				return nil, err
			}
		}
	}
	if len(sheets) == 0 {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("rounds.nosheet"), Act: &ui.Action{Text: c.T("nav.sheets"), Href: sheetsPath}})
	}
	p.Form = ui.Form{Cancel: yearPath(y) + "/cham-diem", Fields: []ui.Field{
		{Name: "period", Label: c.T("rounds.period"), Kind: ui.Radio, Value: string(scoring.Year), Options: []ui.Option{{Value: string(scoring.HalfYear), Text: periodName(c, scoring.HalfYear)}, {Value: string(scoring.Year), Text: periodName(c, scoring.Year)}}},
		{Name: "sheet", Label: c.T("rounds.sheet"), Kind: ui.Select, Options: sheets},
	}}
	for i, phase := range review.Phases()[:5] {
		p.Form.Fields = append(p.Form.Fields, ui.Field{Name: "due." + string(phase), Label: c.T("rounds.dueof", phase.Msg()), Kind: ui.Date, Short: true, Value: c.Lang.Arg(c.Today() + day.Date(14*(i+1)))})
	}
	p.Form.Fields[len(p.Form.Fields)-1].Hint = d.dayOffHint(c)
	p.Form.Fields = append(p.Form.Fields, autoField(c, true))
	p.Form.Fields = append(p.Form.Fields, ui.Field{Name: "grace", Label: c.T("rounds.grace"), Hint: c.T("rounds.gracehint"), Kind: ui.Text, Short: true, Value: "3"})
	units := append([]ui.Option{{Value: "", Text: c.T("rounds.byhead")}}, flatOptions(v, y.Units(), c.Today())...)
	for _, id := range slices.Sorted(maps.Keys(offices)) {
		p.Form.Fields = append(p.Form.Fields, ui.Field{Name: "office." + id, Label: c.T("rounds.office", offices[id]), Kind: ui.Select, Options: units, Value: unitNamed(units, offices[id])})
	}
	return p, nil
}

// officesOf adds the offices that a sheet names, by their short name.
func (d *Desk) officesOf(c *web.Ctx, edition string, into map[string]string) error {
	e, err := d.Rounds.Engine(c.R.Context(), edition, scoring.Newest)
	if err != nil {
		return err
	}
	for _, o := range e.Sheet().Offices {
		into[o.ID] = o.Name
	}
	return nil
}

// unitNamed finds the unit that has the name of an office, or is named in it.
func unitNamed(units []ui.Option, name string) string {
	for _, u := range units {
		if m, _, _ := vn.Find(name, u.Text); u.Value != "" && m == vn.Yes {
			return u.Value
		}
	}
	return ""
}

func (d *Desk) roundNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, y, err := d.yearBloc(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	if y.State != bloc.Open {
		return "", words.Msg{}, fault.New(fault.Conflict, words.M("rounds.yearnotopen", y.State.Msg()))
	}
	f := invalid()
	grace, err := strconv.Atoi(in["grace"])
	if err != nil || grace < 0 {
		f.Field("grace", words.M("review.grace", 60))
	}
	r := review.Round{Year: y.ID, Period: scoring.Period(in["period"]), Edition: in["sheet"], Grace: grace, Auto: in["auto"] == "1"}
	for _, phase := range review.Phases()[:5] {
		r.Dues = append(r.Dues, review.Due{Phase: phase, Day: dated(f, in, "due."+string(phase))})
	}
	if in["sheet"] == "" {
		f.Field("sheet", words.M("library.notready"))
	}
	for name, unit := range in {
		if office, is := strings.CutPrefix(name, "office."); is && unit != "" {
			r.Offices = append(r.Offices, review.Office{Office: office, Unit: unit})
		}
	}
	slices.SortFunc(r.Offices, func(a, b review.Office) int { return strings.Compare(a.Office, b.Office) })
	if err := wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	var members []review.Member
	for _, m := range y.MembersOn(max(y.First(), min(c.Today(), y.Last()))) {
		members = append(members, review.Member{Unit: m.Unit, Code: v.byID[m.Unit].Code, Name: v.name(m.Unit, c.Today())})
	}
	id, err := d.Rounds.Open(c.R.Context(), c.By(), r, members, v.yearAgo(y, r.Period))
	return roundPath(id), words.M("done.roundopened", len(members)), err
}

// yearAgo is the published round of the bloc in the year before, of the same period; "" where there is none.
func (v *view) yearAgo(y *bloc.Year, period scoring.Period) string {
	for _, r := range v.rounds {
		if of := v.year(r.Year); of != nil && of.Bloc == y.Bloc && of.Year == y.Year-1 && r.Period == period && r.Phase.At() >= review.Objecting.At() {
			return r.ID
		}
	}
	return ""
}

// world reads the round that the address names, or the one of the form that it names.
func (d *Desk) world(c *web.Ctx, round string) (*view, *review.World, *bloc.Year, error) {
	v, err := d.view(c.R.Context())
	if err != nil {
		return nil, nil, nil, err
	}
	w, err := web.Once(c, round, func() (*review.World, error) { return d.Rounds.World(c.R.Context(), round) })
	if err != nil {
		return nil, nil, nil, err
	}
	y := v.year(w.Round.Year)
	c.Keep(yearCookie, y.ID)
	return v, w, y, nil
}
