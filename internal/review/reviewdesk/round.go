package reviewdesk

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
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

func (d *Desk) roundRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /nam/{id}/cham-diem", Act: access.SeeBloc, Object: d.YearObject, Do: d.rounds},
		{Pattern: "GET /vong/{id}", Act: access.SeeBloc, Object: d.RoundObject, Do: d.round},
		{Pattern: "GET /vong/{id}/thong-nhat", Act: access.LeadRound, Object: d.RoundObject, Do: d.agree},
		{Pattern: "GET /vong/{id}/xep-hang", Act: access.SeeRanking, Object: d.RoundObject, Do: d.ranking},
		{Pattern: "GET /vong/{id}/so-sanh", Act: access.SeeRanking, Object: d.RoundObject, Do: d.compare},
		{Pattern: "GET /vong/{id}/tep/{file}", Act: access.SeeRanking, Object: d.RoundObject, Do: d.decision},
		{Pattern: "GET /vong/{id}/kiem-tra-loi-ich", Act: access.SeeRanking, Object: d.RoundObject, Do: d.interests},
		{Pattern: "GET /vong/{id}/tinh-lai.zip", Act: access.SeeRanking, Object: d.RoundObject, Do: d.recompute},
		{Pattern: "GET /vong/{id}/xep-hang/sat-nut", Act: access.StudyRound, Object: d.RoundObject, Do: d.close},
		{Pattern: "GET /vong/{id}/doi-chieu", Act: access.StudyRound, Object: d.RoundObject, Do: d.mirror},
		{Pattern: "GET /vong/{id}/giay/{name}", Act: access.SeeRanking, Object: d.RoundObject, Do: d.roundPaper},
		{Pattern: "GET /phieu/{id}", Act: access.SeeForm, Object: d.FormObject, Do: d.form},
		{Pattern: "GET /phieu/{id}/dong/{line}", Act: access.SeeForm, Object: d.FormObject, Do: d.line},
		{Pattern: "GET /phieu/{id}/tep/{file}", Act: access.SeeForm, Object: d.FormObject, Do: d.proofFile},
		{Pattern: "GET /phieu/{id}/giay/{name}", Act: access.SeeForm, Object: d.WholeForm, Do: d.formPaper},
		{Pattern: "GET /phieu/{id}/bieu-mau.xlsx", Act: access.FillForm, Object: d.FormObject, Do: d.formExcel},
		{Pattern: "GET /phieu/{id}/ban-truoc", Act: access.FillForm, Object: d.FormObject, Do: d.versionsShow},
		{Pattern: "GET /bang-diem/{id}/cham-thu", Act: access.ManageSheets, Object: d.SheetObject, Do: d.rehearse},
		{Pattern: "GET /vong/{id}/zalo", Act: access.LeadRound, Object: d.RoundObject, Do: d.zalo},
		{Pattern: "POST /phieu/{id}/o", Act: access.FillForm, Object: d.FormObject, Do: d.cell},
	}
}

func (d *Desk) roundEntries() []web.Entry {
	at := func(
		path, name string, act access.Act, object func(c *web.Ctx) (access.Object, error),
		show func(c *web.Ctx) (*web.FormPage, error), save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return web.Entry{Path: path, Name: name, Drafts: true, Act: act, Object: object, Show: show, Save: save}
	}
	run := func(
		path, name string, show func(c *web.Ctx) (*web.FormPage, error),
		save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return at("/vong/{id}"+path, name, access.RunRound, d.RoundObject, show, save)
	}
	line := func(
		path, name string, act access.Act, show func(c *web.Ctx) (*web.FormPage, error),
		save func(c *web.Ctx, in web.In) (string, words.Msg, error),
	) web.Entry {
		return at("/phieu/{id}/dong/{line}"+path, name, act, d.FormObject, show, save)
	}
	proof := line("/minh-chung", "rounds.attach", access.FillForm, d.attachShow, d.attach)
	proof.Body = d.FormWithFile()
	detach := line("/minh-chung/{item}/bo", "rounds.detach", access.FillForm, d.detachShow, d.detach)
	detach.Drafts = false // nothing is typed there
	send := at("/phieu/{id}/nop", "rounds.send", access.FillForm, d.FormObject, d.sendShow, d.send)
	send.Body, send.Drafts = d.FormWithFile(), false
	publish := run("/cong-bo", "rounds.publish", d.publishShow, d.publish)
	publish.Proof, publish.Body = true, d.FormWithFile()
	return []web.Entry{
		at("/nam/{id}/cham-diem/mo", "rounds.open", access.RunRound, d.YearObject, d.roundNewShow, d.roundNew),
		run("/chuyen", "rounds.advance", d.advanceShow, d.advance),
		run("/lui", "rounds.back", d.backShow, d.back),
		run("/han", "rounds.due", d.dueShow, d.due),
		run("/chi-tieu", "rounds.quota", d.quotaShow, d.quota),
		run("/chi-tieu/{item}/bo", "rounds.dropquota", d.dropQuotaShow, d.dropQuota),
		run("/suy-ton", "rounds.nominate", d.nominateShow, d.nominate),
		run("/suy-ton/{item}/bo", "rounds.unnominate", d.unnominateShow, d.unnominate),
		run("/cap", "rounds.levels", d.levelsShow, d.levels),
		kit.Proven(at("/vong/{id}/cap/{item}", "rounds.assent", access.AssentRound, d.levelObject, d.levelShow, d.level)),
		run("/ban-sua-doi", "rounds.adopt", d.adoptShow, d.adopt),
		run("/tu-khep", "rounds.auto", d.autoShow, d.auto),
		run("/loi-ich", "rounds.interest", d.interestShow, d.interest),
		run("/loi-ich/{item}/bo", "rounds.uninterest", d.uninterestShow, d.uninterest),
		publish,
		kit.Proven(run("/bo", "rounds.withdraw", d.withdrawShow, d.withdraw)),
		kit.Proven(run("/khep", "rounds.finish", d.finishShow, d.finish)),
		kit.Proven(run("/mo-lai", "rounds.reopen", d.reopenRoundShow, d.reopenRound)),
		at("/phieu/{id}/nhap", "rounds.fill", access.FillForm, d.FormObject, d.fillShow, d.fill),
		{
			Path: "/phieu/{id}/excel", Name: "rounds.excel", Act: access.FillForm, Object: d.FormObject, Show: d.excelShow,
			Save: d.excel,
		},
		{
			Path: "/phieu/{id}/ban-truoc/{item}", Name: "rounds.versions", Act: access.FillForm, Object: d.FormObject,
			Show: d.versionShow, Save: d.takeBack,
		},
		send,
		at("/phieu/{id}/rut", "rounds.recall", access.SendForm, d.FormObject, d.recallShow, d.recall),
		at("/phieu/{id}/phan", "rounds.part", access.RunRound, d.FormRound, d.partShow, d.part),
		at("/phieu/{id}/so-lieu-chung", "rounds.confirm", access.JudgeForm, d.LeadForm, d.confirmShow, d.confirm),
		at("/phieu/{id}/rut-tham-dinh", "rounds.aside", access.JudgeForm, d.FormObject, d.asideShow, d.aside),
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

type roundsPage struct {
	ui.Layout
	Rows []roundRow
}

type roundRow struct {
	Title, Href, Line string
	State             ui.Chip
}

func (d *Desk) rounds(c *web.Ctx) error {
	v, y, err := d.YearBloc(c)
	if err != nil {
		return err
	}
	c.Keep(kit.YearCookie, y.ID)
	p := &roundsPage{}
	p.Title = c.T("nav.rounds")
	p.Line = v.YearName(c, y)
	p.Help = "vong-cham"
	p.Crumbs = []ui.Link{{Text: v.YearName(c, y), Href: kit.YearPath(y)}}
	for _, r := range v.Rounds {
		if r.Year == y.ID {
			p.Rows = append(p.Rows, roundRow{
				Title: reviewkit.PeriodName(c, r.Period), Href: reviewkit.RoundPath(r.ID), Line: v.SheetTitle(r.Edition),
				State: phaseChip(c, r.Phase),
			})
		}
	}
	if c.May(access.RunRound, d.YearObjectOf(c, v, y)) && y.State == bloc.Open && len(p.Rows) < 2 {
		p.Acts = []ui.Action{{Text: c.T("rounds.open"), Href: kit.YearPath(y) + "/cham-diem/mo", Main: len(p.Rows) == 0}}
	}
	return c.Page("rounds", p)
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
	v, y, err := d.YearBloc(c)
	if err != nil {
		return nil, err
	}
	p := &web.FormPage{Intro: c.T("rounds.openhint")}
	p.Line = v.YearName(c, y)
	p.Help = "vong-cham"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("nav.rounds"), Href: kit.YearPath(y) + "/cham-diem"},
	}
	var sheets []ui.Option
	offices := map[string]string{}
	for _, e := range v.Sheets {
		if e.State == library.Issued && (e.Bloc == "" || e.Bloc == y.Bloc) {
			sheets = append(sheets, ui.Option{
				Value: e.ID, Text: e.Title + " (" + c.T("sheets.version", e.No, strconv.Itoa(e.Year)) + ")",
			})
			if err := d.officesOf(c, e.ID, offices); err != nil {
				return nil, err
			}
		}
	}
	if len(sheets) == 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "wait", Text: c.T("rounds.nosheet"), Act: &ui.Action{Text: c.T("nav.sheets"), Href: kit.SheetsPath},
		})
	}
	p.Form = ui.Form{Cancel: kit.YearPath(y) + "/cham-diem", Fields: []ui.Field{
		{
			Name: "period", Label: c.T("rounds.period"), Kind: ui.Radio, Value: string(scoring.Year),
			Options: []ui.Option{
				{Value: string(scoring.HalfYear), Text: reviewkit.PeriodName(c, scoring.HalfYear)},
				{Value: string(scoring.Year), Text: reviewkit.PeriodName(c, scoring.Year)},
			},
		},
		{Name: "sheet", Label: c.T("rounds.sheet"), Kind: ui.Select, Options: sheets},
	}}
	for i, phase := range review.Phases()[:5] {
		p.Form.Fields = append(p.Form.Fields, ui.Field{
			Name: "due." + string(phase), Label: c.T("rounds.dueof", phase.Msg()), Kind: ui.Date, Short: true,
			Value: c.Lang.Arg(c.Today() + day.Date(14*(i+1))),
		})
	}
	p.Form.Fields[len(p.Form.Fields)-1].Hint = d.DayOffHint(c)
	p.Form.Fields = append(p.Form.Fields, autoField(c, true))
	p.Form.Fields = append(p.Form.Fields, ui.Field{
		Name: "grace", Label: c.T("rounds.grace"), Hint: c.T("rounds.gracehint"), Kind: ui.Text, Short: true, Value: "3",
	})
	units := append([]ui.Option{{Value: "", Text: c.T("rounds.byhead")}}, kit.FlatOptions(v, y.Units(), c.Today())...)
	for _, id := range slices.Sorted(maps.Keys(offices)) {
		p.Form.Fields = append(p.Form.Fields, ui.Field{
			Name: "office." + id, Label: c.T("rounds.office", offices[id]), Kind: ui.Select, Options: units,
			Value: unitNamed(units, offices[id]),
		})
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
	v, y, err := d.YearBloc(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	if y.State != bloc.Open {
		return "", words.Msg{}, fault.New(fault.Conflict, words.M("rounds.yearnotopen", y.State.Msg()))
	}
	f := kit.Invalid()
	grace, err := strconv.Atoi(in["grace"])
	if err != nil || grace < 0 {
		f.Field("grace", words.M("review.grace", 60))
	}
	r := review.Round{
		Year: y.ID, Period: scoring.Period(in["period"]), Edition: in["sheet"], Grace: grace, Auto: in["auto"] == "1",
	}
	for _, phase := range review.Phases()[:5] {
		r.Dues = append(r.Dues, review.Due{Phase: phase, Day: kit.Dated(f, in, "due."+string(phase))})
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
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	var members []review.Member
	for _, m := range y.MembersOn(max(y.First(), min(c.Today(), y.Last()))) {
		members = append(members, review.Member{Unit: m.Unit, Code: v.ByID[m.Unit].Code, Name: v.Name(m.Unit, c.Today())})
	}
	id, err := d.Rounds.Open(c.R.Context(), c.By(), r, members, yearAgo(v, y, r.Period))
	return reviewkit.RoundPath(id), words.M("done.roundopened", len(members)), err
}

// yearAgo is the published round of the bloc in the year before, of the same period; "" where there is none.
func yearAgo(v *kit.View, y *bloc.Year, period scoring.Period) string {
	for _, r := range v.Rounds {
		if of := v.Year(
			r.Year,
		); of != nil && of.Bloc == y.Bloc && of.Year == y.Year-1 && r.Period == period &&
			r.Phase.At() >= review.Objecting.At() {
			return r.ID
		}
	}
	return ""
}

// RoundRoom is scored rounds, as the site is built from it.
func (d *Desk) RoundRoom() kit.Room {
	return kit.Room{
		Routes: d.roundRoutes, Entries: d.roundEntries, Nav: d.roundNav, Waits: d.roundWaits, Sent: d.sentForms,
		Tells: d.roundTells(), Notices: d.notices(),
	}
}
