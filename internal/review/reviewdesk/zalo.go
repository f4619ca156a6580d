package reviewdesk

import (
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

type zaloPage struct {
	ui.Layout
	Sentences []zaloSentence
}

// zaloSentence is a text to be copied into a group of the bloc.
type zaloSentence struct{ Title, Text string }

// zalo offers sentences for the group where the bloc talks. They carry no names of people or units, no scores and no
// votes: a group is read by many, and what is said there is copied on. The link asks whoever follows it to sign in.
func (d *Desk) zalo(c *web.Ctx) error {
	v, w, y, err := d.World(c, c.Path("id"))
	if err != nil {
		return err
	}
	p := &zaloPage{}
	p.Title, p.Line, p.Help = c.T("rounds.zalo"), v.YearName(c, y), "vong-cham"
	p.Crumbs = []ui.Link{
		{Text: v.YearName(c, y), Href: kit.YearPath(y)},
		{Text: c.T("rounds.title", reviewkit.PeriodMsg(w.Round.Period)), Href: reviewkit.RoundPath(w.Round.ID)},
	}
	link := kit.Origin(c) + reviewkit.RoundPath(w.Round.ID)
	for _, m := range d.zaloSays(c, w, reviewkit.PeriodOf(c, w, y)) {
		p.Sentences = append(p.Sentences, zaloSentence{
			Title: c.T(m.Key + ".title"), Text: words.Sentence(c.Lang.Say(m)) + " " + link,
		})
	}
	return c.Page("zalo", p)
}

// zaloSays are the sentences that fit the round as it is.
func (d *Desk) zaloSays(c *web.Ctx, w *review.World, period string) []words.Msg {
	r := w.Round
	on, has := d.Rounds.Last(r, r.Phase, "")
	unsent, back := 0, 0
	for _, f := range w.Forms {
		switch f.Stage {
		case review.Filling:
			unsent++
		case review.Returned:
			back++
		}
	}
	var out []words.Msg
	switch {
	case r.Phase == review.Objecting:
		if r.Times > 1 {
			out = append(out, words.M("zalo.replaced", period, r.Times, r.Times-1))
		} else {
			out = append(out, words.M("zalo.published", period))
		}
		if has {
			out = append(out, words.M("zalo.objections", on))
		}
	case r.Phase == review.Over:
		out = append(out, words.M("zalo.over", period))
	case has:
		out = append(out, words.M("zalo.phase", period, r.Phase.Msg(), on))
		if left := int(on - c.Today()); left >= 0 {
			out = append(out, words.M("zalo.left", r.Phase.Msg(), reviewkit.DaysLeft(left)))
		}
	}
	if unsent > 0 && r.Phase.At() <= review.Second.At() {
		out = append(out, words.M("zalo.unsent", unsent))
	}
	if back > 0 {
		out = append(out, words.M("zalo.returned", back))
	}
	return out
}
