package reviewdesk

import (
	"thidua/internal/exact"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// signatures says in words what was signed with each sending of a form, the first first.
func signatures(c *web.Ctx, v *kit.View, w *review.World, f *review.Form) []string {
	var out []string
	for _, s := range f.Sendings {
		read := s.Read()
		if read == nil {
			out = append(out, c.T("rounds.signedbroken", s.No))
			continue
		}
		total := kit.Points(read.Total.Num, w.Engine.Places())
		out = append(
			out, c.T("rounds.signed", s.No, total, kit.AccountName(v, s.Account), ui.Moment(kit.Moment(s.At)), s.Hash[:12]),
		)
	}
	return out
}

// softLine says that the points claimed on a line or group depend on what other units report (tạm tính), why, and what
// they became; "" where they depend on nobody.
func softLine(c *web.Ctx, w *review.World, f *review.Form, code string, claimed exact.Num) string {
	if signed := w.SignedLine(f, code); signed != nil && !signed.Provisional || signed == nil && !w.Provisional(code) {
		return ""
	}
	return soft(c, w, claimed, w.Now(f.ID, code).Points)
}

// softShort says the same in a word or two, for a column of numbers.
func softShort(c *web.Ctx, w *review.World, f *review.Form, code string, claimed exact.Num) string {
	now := w.Now(f.ID, code).Points
	switch {
	case softLine(c, w, f, code, claimed) == "":
		return ""
	case claimed.Equal(now):
		return c.T("rounds.softshort")
	}
	return c.T("rounds.becameshort", kit.Points(now, w.Engine.Places()))
}

// softTotal says the same of the total.
func softTotal(c *web.Ctx, w *review.World, f *review.Form, claim review.Claim) string {
	for _, l := range w.Engine.Sheet().Lines {
		if w.Applies(f, l) && softLine(c, w, f, l.Code, exact.Num{}) != "" {
			return soft(c, w, claim.Total, w.Live(f).Total)
		}
	}
	return ""
}

func soft(c *web.Ctx, w *review.World, claimed, now exact.Num) string {
	if claimed.Equal(now) {
		return c.T("rounds.soft")
	}
	return c.T("rounds.became", kit.Points(now, w.Engine.Places()))
}

// provisionalLines are the lines of a form whose points depend on other units.
func provisionalLines(w *review.World, f *review.Form) []string {
	var out []string
	for _, l := range f.Lines {
		if w.Provisional(l.Code) && w.Now(f.ID, l.Code).State.HasPoints() {
			out = append(out, l.Code)
		}
	}
	return out
}
