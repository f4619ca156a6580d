package reviewdesk

import (
	"cmp"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/paper"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// given are points on a paper; none where the line has none.
func given(cell scoring.Cell) paper.Points {
	switch {
	case cell.State == scoring.NotApplying:
		return paper.NotApplying
	case !cell.State.HasPoints():
		return paper.Points{}
	}
	return paper.Given(cell.Points)
}

// head is what stands on every paper of a round: the bloc issues it, in the name of its head unit.
func (d *Desk) paperHead(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year) (paper.Head, error) {
	i, err := d.IssuerOf(c.R.Context(), c, v, y)
	if err != nil {
		return paper.Head{}, err
	}
	h := paper.Head{Issuer: kit.PaperIssuer(i), Year: c.Today().Year(), Places: w.Engine.Places()}
	h.Signers = []paper.Signer{{Authority: "TM.", Of: strings.ToUpper(i.Name), Post: i.Post, Name: i.Signer}}
	for _, p := range y.Papers {
		if p.Kind == bloc.Basis {
			h.Basis = append(h.Basis, basisWord+p.Title+numbered(p.Number))
		}
	}
	return h, nil
}

// basisWord begins each legal basis on a paper, Decree 30/2020, Appendix I.
const basisWord = "Căn cứ "

func numbered(number string) string {
	if number == "" {
		return ""
	}
	return " (số " + number + ")"
}

// paperRound is a round as papers of it are written.
type paperRound struct {
	v *kit.View
	w *review.World
	y *bloc.Year
}

// asked names a paper by its address: of a form, or with "" of the round; ext is how it is to come, "" as a page.
type asked struct{ form, name, ext string }

// formPaper gives a paper of a form.
func (d *Desk) formPaper(c *web.Ctx) error {
	v, w, y, f, err := d.FormWorld(c)
	if err != nil {
		return err
	}
	name, ext, _ := strings.Cut(c.Path("name"), ".")
	x, ok, err := d.FormOfficial(c, v, w, y, f, name)
	if err != nil {
		return err
	}
	if !ok {
		return web.NotFound()
	}
	back := ui.Link{Text: v.Name(f.Unit, c.Today()), Href: reviewkit.FormPath(f.ID)}
	return d.giveOfRound(c, paperRound{v, w, y}, asked{f.ID, name, ext}, x, back)
}

// FormOfficial writes a paper of a form; false where there is none of that name now.
func (d *Desk) FormOfficial(
	c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, f *review.Form, name string,
) (kit.Official, bool, error) {
	h, err := d.paperHead(c, v, w, y)
	if err != nil {
		return kit.Official{}, false, err
	}
	switch {
	case w.Place(f.ID) < 0:
	case name == "tu-cham":
		names, err := d.proofNames(c, f)
		if err != nil {
			return kit.Official{}, false, err
		}
		s := d.selfPaper(c, paperRound{v, w, y}, f, h, names)
		return kit.Official{Doc: s.Document(), Xlsx: s.Xlsx, Help: "phieu-cham"}, true, nil
	case name == "bien-ban" && allSettled(f):
		minutes := d.minutesPaper(c, paperRound{v, w, y}, f, h)
		return kit.Official{Doc: minutes.Document(), Help: "phieu-cham"}, true, nil
	}
	return kit.Official{}, false, nil
}

// giveOfRound answers with a paper of a round, with the words of the log's checkpoint at its foot; whoever leads lays
// it before the signer from here, or goes on to where it stands in the register.
func (d *Desk) giveOfRound(c *web.Ctx, r paperRound, a asked, x kit.Official, back ui.Link) error {
	known, err := d.Log.Words(c.R.Context())
	if err != nil {
		return err
	}
	x.Doc.Check = known
	var acts []ui.Action
	if x.Doc.Numbered && a.ext == "" {
		has, err := d.Laid(c, r.w.Round, a.form, a.name)
		switch {
		case err != nil:
			return err
		case has != nil:
			acts = append(acts, ui.Action{
				Text: c.T("register.see", c.Label(has.State.Msg())), Href: "/van-ban/" + has.ID, Main: true,
			})
		case c.May(access.IssuePapers, d.RoundAccess(c, r.v, r.w.Round, r.y)):
			acts = append(acts, ui.Action{Text: c.T("register.lay"), Href: c.R.URL.Path + "/trinh", Main: true})
		}
	}
	return d.Give(c, a.name, a.ext, x, back, acts...)
}

// allSettled says whether every line of a form is agreed: minutes say nothing of what is not.
func allSettled(f *review.Form) bool {
	return f.Stage != review.Filling &&
		!slices.ContainsFunc(f.Lines, func(l review.Line) bool { return l.Stand != review.Settled })
}

// roundPaper gives a paper of a round.
func (d *Desk) roundPaper(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	name, ext, _ := strings.Cut(c.Path("name"), ".")
	x, ok, err := d.RoundOfficial(c, v, w, y, name)
	if err != nil {
		return err
	}
	if !ok {
		return web.NotFound()
	}
	back := ui.Link{Text: c.T("rounds.ranking"), Href: reviewkit.RoundPath(w.Round.ID) + "/xep-hang"}
	return d.giveOfRound(c, paperRound{v, w, y}, asked{"", name, ext}, x, back)
}

// RoundOfficial writes a paper of a round; false where there is none of that name now.
func (d *Desk) RoundOfficial(
	c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, name string,
) (kit.Official, bool, error) {
	h, err := d.paperHead(c, v, w, y)
	if err != nil {
		return kit.Official{}, false, err
	}
	switch {
	case name == "xep-hang":
		if err := d.notRedone(c, v, w, y); err != nil {
			return kit.Official{}, false, err
		}
		r := d.rankingPaper(c, v, w, y, h)
		return kit.Official{Doc: r.Document(), Xlsx: r.Xlsx, Help: "xep-hang"}, true, nil
	case name == "thong-bao" && w.Round.Shown():
		n, err := d.noticePaper(c, v, w, y, h)
		return kit.Official{Doc: n.Document(), Help: "xep-hang"}, err == nil, err
	}
	return kit.Official{}, false, nil
}

// selfPaper is the form as its unit claims it; names are those of the files of its evidence.
func (d *Desk) selfPaper(
	c *web.Ctx, r paperRound, f *review.Form, h paper.Head, names map[string]string,
) paper.SelfScore {
	w, unit := r.w, r.v.Name(f.Unit, c.Today())
	h.Summary = c.T("paper.selfof", unit, reviewkit.PeriodOf(c, w, r.y))
	s := paper.SelfScore{Head: h, Unit: unit}
	s.Issuer = paper.Issuer{Name: unit}
	claim := w.Claim(f)
	s.Max, s.Total = paper.Given(claim.Full), paper.Given(claim.Total)
	if claim.Rescaled {
		s.Remark = c.T("rounds.rescaledto", kit.Points(claim.Full, 0))
	}
	if soft := softTotal(c, w, f, claim); soft != "" {
		s.Remark = joined(s.Remark, soft)
	}
	eachRow(w, f, func(l *sheet.Line, line *review.Line, depth int) {
		row := paper.SelfLine{
			Code: l.Code, Text: l.Short, Group: line == nil, Depth: depth, Max: paper.Given(maxOf(l)),
			Claimed: given(w.CellOf(f.ID, l.Code, scoring.Claimed)),
		}
		if line != nil {
			row.Evidence = joined(proofText(f, names, l.Code), line.Note, line.Answer)
			row.Note = softLine(c, w, f, l.Code, w.CellOf(f.ID, l.Code, scoring.Claimed).Points)
			s.Figures = append(s.Figures, paperFigures(c, w, f, l.Code, w.FactsOf(l))...)
		}
		s.Lines = append(s.Lines, row)
	})
	s.Figures = append(s.Figures, paperFigures(c, w, f, "", w.CommonOf(f))...)
	s.Signers = []paper.Signer{{Post: c.T("paper.unithead"), Hint: c.T("paper.sign")}}
	return s
}

// proofNames are the names of the files of a form's evidence: what a unit gave no title is called by its file.
func (d *Desk) proofNames(c *web.Ctx, f *review.Form) (map[string]string, error) {
	names := map[string]string{}
	for _, p := range f.Proofs {
		if p.Title != "" || p.File == "" {
			continue
		}
		file, err := d.Files.Store.File(c.R.Context(), p.File)
		if err != nil {
			return nil, err
		}
		names[p.File] = file.Name
	}
	return names, nil
}

func proofText(f *review.Form, names map[string]string, code string) string {
	var out []string
	for _, p := range f.ProofsOf(code) {
		out = append(out, cmp.Or(p.Title, names[p.File], p.Link))
	}
	return joined(out...)
}

// paperFigures lists the figures of a line as the paper has them.
func paperFigures(c *web.Ctx, w *review.World, f *review.Form, code string, facts []*sheet.Fact) []paper.SelfFigure {
	var out []paper.SelfFigure
	for _, x := range facts {
		out = append(out, paper.SelfFigure{
			Code: code, Ask: x.Ask, Value: c.Lang.Say(scoring.FigureMsg(x, w.Reported(f, x.Name))),
		})
	}
	return out
}

// joined puts what was said one after the other.
func joined(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), "; ")
}

// eachRow goes through the groups and lines of a form in the order of the paper; line is nil for a group.
func eachRow(w *review.World, f *review.Form, do func(l *sheet.Line, line *review.Line, depth int)) {
	var walk func(list []*sheet.Line, depth int)
	walk = func(list []*sheet.Line, depth int) {
		for _, l := range list {
			if !w.Applies(f, l) {
				continue
			}
			line := f.Line(l.Code)
			do(l, line, depth)
			if line == nil {
				walk(l.Lines, depth+1)
			}
		}
	}
	walk(w.Engine.Sheet().Lines, 0)
}

// minutesPaper is the minutes of a form that is in the round, on every line of which was agreed.
func (d *Desk) minutesPaper(c *web.Ctx, r paperRound, f *review.Form, h paper.Head) paper.Minutes {
	w, unit := r.w, r.v.Name(f.Unit, c.Today())
	h.Summary = c.T("paper.minutesof", unit, reviewkit.PeriodOf(c, w, r.y))
	m := paper.Minutes{Head: h, Unit: unit, Purpose: c.T("paper.purpose"), Copies: 2}
	m.Steps = []string{c.T("paper.step1"), c.T("paper.step2"), c.T("paper.step3")}
	m.Holders = []string{unit, r.v.OfBloc[r.y.Bloc].Name}
	claimed, agreed := w.Claim(f), w.Scored(scoring.Agreed).Standing(w.Place(f.ID))
	m.Claimed = paper.Given(claimed.Total)
	m.ClaimedBase = paper.Given(claimed.Base)
	m.ClaimedBonus = paper.Given(claimed.Bonus)
	m.ClaimedLoss = paper.Given(claimed.Penalty)
	m.Agreed = paper.Given(agreed.Total)
	m.AgreedBase = paper.Given(agreed.Base)
	m.AgreedBonus = paper.Given(agreed.Bonus)
	m.AgreedLoss = paper.Given(agreed.Penalty)
	eachRow(w, f, func(l *sheet.Line, line *review.Line, depth int) {
		row := agreedLine(w, f, l, depth)
		if row.Group = line == nil; !row.Group {
			row.Reason = agreedWhy(c, w, f, l.Code)
		}
		m.Lines = append(m.Lines, row)
	})
	if agreed.Rescaled || claimed.Rescaled {
		m.Raw = rawSums(w, agreed)
		m.Raw.Claimed = paper.Given(claimed.Raw.Total)
	}
	m.Signers = []paper.Signer{
		{Post: c.T("paper.secretary"), Hint: c.T("paper.sign")},
		{Post: c.T("paper.unithead"), Hint: c.T("paper.sign")},
		{Post: c.T("paper.chair"), Hint: c.T("paper.sign")},
	}
	return m
}

// rawSums are the totals of a unit as its lines add up.
func rawSums(w *review.World, st scoring.Standing) *paper.RawSums {
	return &paper.RawSums{
		Full: paper.Given(
			st.Full,
		), Scale: paper.Given(w.Engine.Sheet().Scale), Base: paper.Given(st.Raw.Base), Bonus: paper.Given(st.Raw.Bonus),
		Penalty: paper.Given(st.Raw.Penalty), Agreed: paper.Given(st.Raw.Total),
	}
}

func agreedLine(w *review.World, f *review.Form, l *sheet.Line, depth int) paper.AgreedLine {
	cell := w.CellOf(f.ID, l.Code, scoring.Agreed)
	out := paper.AgreedLine{
		Code: l.Code, Text: l.Short, Depth: depth, Max: paper.Given(maxOf(l)),
		Claimed: given(w.CellOf(f.ID, l.Code, scoring.Claimed)), Agreed: given(cell),
	}
	if cell.State.HasPoints() {
		out.Base, out.Bonus, out.Penalty = paper.Given(cell.Base), paper.Given(cell.Bonus), paper.Given(cell.Penalty)
	}
	return out
}

// agreedWhy is the reason for the points of a line: what was said, or that the leader made something else of the claim.
func agreedWhy(c *web.Ctx, w *review.World, f *review.Form, code string) string {
	if e := f.Entry(code, scoring.Agreed); e != nil && e.Reason != "" {
		return e.Reason
	}
	points := w.CellOf(f.ID, code, scoring.Agreed).Points
	if s := w.SignedLine(f, code); s != nil && s.Provisional && !s.Points.Equal(points) {
		return c.T("paper.became")
	}
	return ""
}

func (d *Desk) rankingPaper(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, h paper.Head) paper.Ranking {
	h.Summary = c.T("paper.rankingof", reviewkit.PeriodOf(c, w, y))
	p := paper.Ranking{Head: h}
	for _, k := range w.Engine.Tops() {
		p.Groups = append(p.Groups, w.Engine.Line(k).Code)
	}
	r, in := w.Scored(scoring.Agreed), w.InPlay()
	for _, i := range r.Order() {
		st := r.Standing(i)
		row := paper.RankRow{
			Unit: v.Name(in[i].Unit, c.Today()), Grade: st.Grade, Rank: st.Rank, Note: rankNote(c, w, st),
			Groups: make([]paper.Points, len(p.Groups)),
		}
		if st.Complete { // no total mixes what is agreed with what is not
			if st.Rescaled {
				row.Raw = rawSums(w, st)
			}
			row.Bonus, row.Penalty, row.Total = paper.Given(st.Bonus), paper.Given(st.Penalty), paper.Given(st.Total)
			for n, k := range w.Engine.Tops() {
				row.Groups[n] = given(r.Cell(i, k))
			}
		}
		p.Rows = append(p.Rows, row)
		if len(st.Knocked) > 0 {
			p.Knocks = append(p.Knocks, paper.Knock{Unit: row.Unit, Reason: row.Note})
		}
	}
	for _, t := range w.Engine.Sheet().Ties {
		p.Ties = append(p.Ties, t.Text)
	}
	return p
}

// noticePaper is the notice of the newest published result, as it was published; one that takes the place of another
// says of which.
func (d *Desk) noticePaper(c *web.Ctx, v *kit.View, w *review.World, y *bloc.Year, h paper.Head) (paper.Notice, error) {
	h.Summary = c.T("paper.noticeof", reviewkit.PeriodOf(c, w, y))
	results, err := d.Rounds.Store.Results(c.R.Context(), w.Round.ID)
	if err != nil {
		return paper.Notice{}, err
	}
	list, err := standings(results)
	if err != nil {
		return paper.Notice{}, err
	}
	n := paper.Notice{
		Head: h, Opening: c.T("paper.opening", cmp.Or(results[0].Number, w.Round.Number), v.OfBloc[y.Bloc].Name),
	}
	for _, s := range list {
		row := paper.NoticeRow{Unit: unitOf(c, v, w, s.Code), Total: paper.Given(s.Total), Grade: s.Grade, Rank: s.Rank}
		for _, f := range w.InPlay() {
			if f.Code == s.Code {
				row.Award = strings.Join(w.AwardsOf(f.Unit), "; ")
			}
		}
		n.Rows = append(n.Rows, row)
		if len(s.Knocked) > 0 {
			n.Knocks = append(n.Knocks, paper.Knock{Unit: row.Unit, Reason: knockText(w, s.Knocked)})
		}
	}
	if len(results) > 1 {
		n.Remarks = append(n.Remarks, replaces(c, results[1]))
	}
	if w.Round.ObjectTo != nil {
		n.Remarks = append(n.Remarks, c.Lang.Say(words.M("paper.objectto", *w.Round.ObjectTo)))
	}
	return n, nil
}

// replaces says which result the newest one takes the place of.
func replaces(c *web.Ctx, old *review.Result) string {
	if old.Number == "" || old.Decided == nil {
		return c.T("paper.replaces", old.No, ui.Moment(kit.Moment(old.At)))
	}
	return c.T("paper.replacesby", old.No, old.Number, *old.Decided)
}
