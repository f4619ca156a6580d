package reviewdesk

import (
	"strconv"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// roundNav puts the rounds of a year into the navigation, with how much waits there for this person.
func (d *Desk) roundNav(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Place, error) {
	if y == nil || !c.May(access.SeeBloc, d.YearObjectOf(c, v, y)) {
		return nil, nil
	}
	var out []kit.Place
	n := 0
	for _, r := range v.Rounds {
		if r.Year != y.ID || r.Phase == review.Over {
			continue
		}
		w, err := v.WorldOf(c.R.Context(), r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range w.Forms {
			n += d.waitsFor(c, v, w, y, f)
			if d.OwnForm(c, v, y, r, f) {
				out = append(out, kit.Place{Part: kit.Scoring, Href: reviewkit.FormPath(f.ID), Text: c.T("nav.myform")})
			}
		}
	}
	return append(out, kit.Place{
		Part: kit.Scoring, Href: kit.YearPath(y) + "/cham-diem", Text: c.T("nav.roundsof"), Count: n,
		Act: access.SeeBloc,
	}), nil
}

// roundWaits is what waits for this person in the rounds under way.
func (d *Desk) roundWaits(c *web.Ctx, v *kit.View, y *bloc.Year) ([]kit.Task, error) {
	var out []kit.Task
	err := d.UnderWay(c, v, y, func(w *review.World) error {
		if t, waits := d.levelTask(c, v, y, w.Round, w.Forms); waits {
			out = append(out, t)
		}
		for _, f := range w.Forms {
			if t, waits := d.formTask(c, v, y, w, f); waits {
				out = append(out, t)
			}
		}
		return nil
	})
	return out, err
}

func (d *Desk) formTask(c *web.Ctx, v *kit.View, y *bloc.Year, w *review.World, f *review.Form) (kit.Task, bool) {
	r := w.Round
	own := d.OwnForm(c, v, y, r, f)
	n := d.waitsFor(c, v, w, y, f)
	if n == 0 && !(own && r.MaySend(f)) {
		return kit.Task{}, false
	}
	t := kit.Task{
		Line: v.Name(f.Unit, c.Today()) + " · " + v.YearName(c, y), Href: reviewkit.FormPath(f.ID), Do: c.T("home.goon"),
	}
	switch {
	case own && r.MaySend(f):
		due, _ := d.Rounds.SendBy(r, f)
		t.Text, t.Href, t.Order = c.T("rounds.waitform"), reviewkit.FillPath(f.ID), int(due-c.Today())
		t.State = ui.Chip{Kind: "wait", Text: c.Label(reviewkit.DaysLeft(int(due - c.Today())))}
		t.Mail = words.M("notice.item.form", due)
		if due < c.Today() {
			t.State.Kind = "late"
		}
	case own && n > 0:
		t.Text = c.T("rounds.waitanswers", n)
		t.State = ui.Chip{Kind: "wait", Text: c.Label(r.Phase.Msg())}
		t.Mail = words.M("notice.item.answers", n)
	default:
		t.Text = c.T("rounds.waitjudge", n)
		t.State = ui.Chip{Kind: "wait", Text: c.Label(r.Phase.Msg())}
		t.Mail = words.M("notice.item.judge", n)
		t.Order = 10
	}
	return t, true
}

// sentForms are the forms of the own unit that were sent in rounds under way: whoever sent one wants to see that it
// arrived.
func (d *Desk) sentForms(c *web.Ctx, v *kit.View) ([]ui.Link, error) {
	var out []ui.Link
	for _, r := range v.Rounds {
		y := v.Year(r.Year)
		if y == nil || y.State != bloc.Open || r.Phase.At() >= review.Objecting.At() {
			continue
		}
		w, err := v.WorldOf(c.R.Context(), r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range w.Forms {
			if f.Stage == review.Sent && d.OwnForm(c, v, y, r, f) {
				out = append(out, ui.Link{
					Text: c.T("home.sent", reviewkit.PeriodMsg(r.Period), strconv.Itoa(y.Year), ui.Moment(kit.Moment(f.SentAt))),
					Href: reviewkit.FormPath(f.ID),
				})
			}
		}
	}
	return out, nil
}
