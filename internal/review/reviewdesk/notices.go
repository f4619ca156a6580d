package reviewdesk

import (
	"context"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/notice"
	"thidua/internal/review"
	"thidua/internal/review/reviewkit"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/words"
)

// notices are what people are told of score forms at once: that lines were sent back, and that a form is due on the
// next working day.
func (d *Desk) notices() kit.Notices {
	return kit.Notices{Kinds: []notice.Kind{notice.Returned, notice.Tomorrow}, Due: d.noticesDue, Holds: d.noticeHolds}
}

// noticesDue returns which lines were sent back and which forms are due, with those who may fill them in.
func (d *Desk) noticesDue(ctx context.Context, v *kit.View) ([]*notice.Notice, error) {
	var out []*notice.Notice
	for _, r := range v.Rounds {
		y := v.Year(r.Year)
		if r.Phase == review.Over || y == nil || y.State != bloc.Open {
			continue
		}
		w, err := v.WorldOf(ctx, r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range w.Forms {
			out = append(out, d.formNotices(ctx, v, y, w.Round, f)...)
		}
	}
	return out, nil
}

// formNotices are those about one form.
func (d *Desk) formNotices(
	ctx context.Context, v *kit.View, y *bloc.Year, r *review.Round, f *review.Form,
) []*notice.Notice {
	var kinds []notice.Notice
	at := reviewkit.FormPath(f.ID)
	if back := f.SentBack(); back > 0 {
		kinds = append(kinds, notice.Notice{Kind: notice.Returned, Path: at, Day: day.At(kit.Moment(back))})
	}
	if due, eve := d.eve(r, f); eve {
		kinds = append(kinds, notice.Notice{Kind: notice.Tomorrow, Path: at, Day: due})
	}
	var out []*notice.Notice
	if len(kinds) == 0 {
		return nil
	}
	for _, a := range v.Accounts {
		if a.Disabled || !d.OwnForm(d.Quietly(ctx, a, words.Vietnamese), v, y, r, f) {
			continue
		}
		for _, n := range kinds {
			n.Account = a.ID
			out = append(out, &n)
		}
	}
	return out
}

// eve says whether the next working day is the last one for a form.
func (d *Desk) eve(r *review.Round, f *review.Form) (day.Date, bool) {
	due, has := d.Rounds.SendBy(r, f)
	return due, has && r.MaySend(f) && notice.IsEve(d.Days, day.At(d.Site.Clock.Now()), due)
}

// noticeHolds says whether a notice about a form is still true for a person who may still see it.
func (d *Desk) noticeHolds(c *web.Ctx, v *kit.View, n *notice.Notice) (bool, error) {
	id, isForm := strings.CutPrefix(n.Path, reviewkit.FormPath(""))
	if !isForm {
		return false, nil
	}
	f, err := d.Rounds.Store.FormHead(c.R.Context(), id)
	if fault.Is(err, fault.NotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	r, y := v.RoundOf(f.Round)
	if r == nil || y == nil {
		return false, nil
	}
	w, err := v.WorldOf(c.R.Context(), r.ID)
	if err != nil {
		return false, err
	}
	i := w.At(f.ID)
	if i < 0 || !d.OwnForm(c, v, y, w.Round, w.Forms[i]) {
		return false, nil
	}
	if n.Kind == notice.Returned {
		return w.Forms[i].SentBack() > 0, nil
	}
	due, has := d.Rounds.SendBy(w.Round, w.Forms[i])
	return has && w.Round.MaySend(w.Forms[i]) && due == n.Day && due >= c.Today(), nil
}
