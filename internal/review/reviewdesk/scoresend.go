package reviewdesk

import (
	"context"
	"errors"
	"maps"
	"net/url"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/sheet"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// sending is what stands beside the button that sends a form.
type sending struct {
	Total, Full string
	Soft        string // that the total depends on what other units report
	Paper       string
	Signed      bool   // the person does not approve: the leader signs on paper, and a scan of it goes along
	Leaders     string // who may approve on screen instead
}

func (d *Desk) sendShow(c *web.Ctx) (*web.FormPage, error) {
	v, w, f, p, err := d.aboutForm(c)
	if err != nil {
		return nil, err
	}
	p.Form.Version, p.Page, p.Help = f.Version, "send", "phieu-cham#nop-phieu"
	unsaved, err := d.unsaved(c, w, f)
	if err != nil {
		return nil, err
	}
	if len(unsaved) > 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "bad", Text: c.T("rounds.unsaved", len(unsaved)), Links: unsaved,
			Act: &ui.Action{
				Text: c.T("rounds.dropunsaved"), Href: web.DropDraft(reviewkit.FillPath(f.ID), reviewkit.FormPath(f.ID)+"/nop"),
				Post: true,
			},
		})
	}
	written, err := d.unsent(c, f)
	if err != nil {
		return nil, err
	}
	if len(written) > 0 {
		p.Bands = append(p.Bands, ui.Band{Kind: "wait", Text: c.T("rounds.unsentlines"), Links: written})
	}
	sendBands(c, w, f, p)
	if !slices.ContainsFunc(p.Bands, func(b ui.Band) bool { return b.Kind == "bad" }) {
		p.Bands = append(p.Bands, ui.Band{Kind: "ok", Text: c.T("rounds.readytosend")})
	}
	claim := w.Live(f)
	s := &sending{
		Total: kit.Points(claim.Total, w.Engine.Places()), Full: kit.Points(claim.Full, 0),
		Paper: reviewkit.FormPath(f.ID) + "/giay/tu-cham",
	}
	if soft := provisionalLines(w, f); len(soft) > 0 {
		s.Soft = c.T("rounds.soft")
		p.Bands = append(p.Bands, ui.Band{Text: c.T("rounds.softlines", len(soft)), Links: rowLinks(w, f, soft, "d")})
	}
	p.More = s
	if key := sendKey(c, d.FormAccess(c, v, w, v.Year(w.Round.Year), f, "")); key != "rounds.send" {
		s.Signed, s.Leaders = true, leadersOf(c, v, f.Unit)
		p.Title, p.Form.Upload = c.T(key), true
		p.Form.Fields = []ui.Field{d.ProofField(c, "rounds.scan")}
		p.Form.Fields[0].Optional = false
	}
	return p, nil
}

// sendBands say what is missing in a form, which has to be mended, and what is worth a look before it is sent.
func sendBands(c *web.Ctx, w *review.World, f *review.Form, p *web.FormPage) {
	if missing := w.Missing(f.ID); len(missing) > 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "bad", Text: c.T("rounds.stillmissing", len(missing)) + ". " + c.T("rounds.mustmend"),
			Links: rowLinks(w, f, missing, "d"),
		})
	}
	if blank := w.Blank(f); len(blank) > 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "bad", Text: c.T("rounds.blank", len(blank)) + ". " + c.T("rounds.mustmend"), Links: factLinks(f, blank),
		})
	}
	if doubts := doubtsOf(c, w, f); len(doubts) > 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "wait", Text: c.T("rounds.doubts", len(doubts)), More: slices.Sorted(maps.Values(doubts)),
			Links: rowLinks(w, f, slices.Sorted(maps.Keys(doubts)), "d"),
		})
	}
	if not := w.NotApplying(f); len(not) > 0 {
		p.Bands = append(p.Bands, ui.Band{Text: c.T("rounds.nalines", len(not)), Links: rowLinks(w, f, not, "d")})
	}
	if un := w.Unproven(f); len(un) > 0 {
		p.Bands = append(p.Bands, ui.Band{
			Kind: "wait", Text: c.T("rounds.unproven", len(un)) + ". " + c.T("rounds.maysend"), Links: rowLinks(w, f, un, "m"),
		})
	}
}

// rowLinks lead from the names of lines to their rows in the form ("d"), or to where evidence is added there ("m").
func rowLinks(w *review.World, f *review.Form, codes []string, place string) []ui.Link {
	var out []ui.Link
	for _, code := range codes {
		_, n := w.Node(code)
		out = append(out, ui.Link{
			Text: code + " " + n.Short, Href: reviewkit.FillPath(f.ID) + "#" + place + "-" + url.PathEscape(code),
		})
	}
	return out
}

// factLinks lead from figures of the whole sheet to their fields.
func factLinks(f *review.Form, facts []*sheet.Fact) []ui.Link {
	var out []ui.Link
	for _, x := range facts {
		out = append(out, ui.Link{Text: x.Ask, Href: reviewkit.FillPath(f.ID) + "#" + ui.Field{Name: "f." + x.Name}.ID()})
	}
	return out
}

// rowPath is the row of a line in the form as it is filled in.
func rowPath(form, code string) string {
	return reviewkit.FillPath(form) + "#d-" + url.PathEscape(code)
}

// leadersOf names who may approve a form of the unit on screen, "" for nobody.
func leadersOf(c *web.Ctx, v *kit.View, unit string) string {
	var names []string
	for _, a := range v.Accounts {
		leads := slices.ContainsFunc(a.Grants, func(g identity.Grant) bool {
			return g.Role == identity.Leader && g.Unit == unit && g.Holds(c.Today())
		})
		if leads && !a.Disabled {
			names = append(names, a.Name)
		}
	}
	return strings.Join(names, ", ")
}

// unsaved are the figures that the person typed into the form and that are not in it: one that was refused, or that was
// typed while the link was down. Sent without a word they would be lost.
func (d *Desk) unsaved(c *web.Ctx, w *review.World, f *review.Form) ([]ui.Link, error) {
	kept, err := c.Site.Drafts.Find(c.R.Context(), c.Account.ID, reviewkit.FillPath(f.ID))
	if err != nil {
		return nil, err
	}
	var out []ui.Link
	for _, x := range kept.Fields {
		last, name, is := figureName(x.Name)
		fact := w.Engine.Sheet().Fact(name)
		if !is || fact == nil || kit.Typed(c, fact, figureOf(f, name, last)) == strings.TrimSpace(x.Value) {
			continue
		}
		shown := strings.TrimSpace(x.Value)
		if shown == "" {
			shown = c.T("figure.missing")
		}
		out = append(out, ui.Link{Text: fact.Ask + ": " + shown, Href: reviewkit.FillPath(f.ID) + "#f-" + x.Name})
	}
	return out, nil
}

// unsent are what the person wrote about lines of the form and did not send: why there is no evidence, other points.
func (d *Desk) unsent(c *web.Ctx, f *review.Form) ([]ui.Link, error) {
	rows, err := d.DraftRows(c)
	if err != nil {
		return nil, err
	}
	var out []ui.Link
	for _, x := range rows {
		if strings.HasPrefix(x.Href, reviewkit.FormPath(f.ID)+"/dong/") {
			out = append(out, ui.Link{Text: x.Text, Href: x.Href})
		}
	}
	return out, nil
}

func (d *Desk) send(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, y, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	unsaved, err := d.unsaved(c, w, f)
	if err == nil && len(unsaved) > 0 {
		err = fault.New(fault.Conflict, words.M("rounds.unsavedsend"))
	}
	if err != nil {
		return "", words.Msg{}, err
	}
	by := d.RoundBy(c, v, w)
	var scan func(ctx context.Context) (string, error)
	if !c.May(access.SendForm, d.FormAccess(c, v, w, y, f, "")) {
		file, err := d.scan(c)
		if err != nil {
			return "", words.Msg{}, err
		}
		scan = func(ctx context.Context) (string, error) { return d.Files.Within(ctx, by, *file) }
	}
	if err := d.Rounds.Send(c.R.Context(), by, f.ID, c.Version(), scan); err != nil {
		return "", words.Msg{}, err
	}
	return reviewkit.FormPath(
		f.ID,
	), words.M("done.sent"), c.Site.Drafts.Drop(c.R.Context(), c.Account.ID, reviewkit.FillPath(f.ID))
}

// scan stores the content of the form as it was signed on paper.
func (d *Desk) scan(c *web.Ctx) (*evidence.File, error) {
	bad := kit.Invalid()
	came, err := kit.Taken(c, bad)
	if err == nil && came == nil && len(bad.Fields) == 0 {
		err = kit.Invalid().Field("file", words.M("rounds.needscan"))
	}
	if err = errors.Join(err, kit.Wrong(bad)); err != nil {
		return nil, err
	}
	return d.Keep(c, came)
}

func (d *Desk) recallShow(c *web.Ctx) (*web.FormPage, error) {
	_, _, _, p, err := d.aboutForm(c)
	if err == nil {
		p.Intro = c.T("rounds.recallhint")
	}
	return p, err
}

func (d *Desk) recall(c *web.Ctx, _ web.In) (string, words.Msg, error) {
	v, w, _, f, err := d.FormWorld(c)
	if err != nil {
		return "", words.Msg{}, err
	}
	return reviewkit.FormPath(f.ID), words.M("done.recalled"), d.Rounds.Recall(c.R.Context(), d.RoundBy(c, v, w), f.ID)
}
