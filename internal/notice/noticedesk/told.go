package noticedesk

import (
	"context"
	"slices"
	"strconv"

	"thidua/internal/identity"
	"thidua/internal/notice"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/words"
)

// Told is the work as notices ask for it: each room says what there is to tell of its own. What waits for a person is
// what their home page says: it is looked up as they would see it.
type Told struct{ Desk *Desk }

var _ notice.Source = Told{}

// Stamp changes with every act.
func (t Told) Stamp(ctx context.Context) (string, error) {
	n, err := t.Desk.Log.Size(ctx)
	return strconv.FormatInt(n, 10), err
}

// Instants returns what holds now of the kinds that are mailed at once, with whom it is told.
func (t Told) Instants(ctx context.Context) ([]*notice.Notice, error) {
	v, err := t.Desk.View(ctx)
	if err != nil {
		return nil, err
	}
	var out []*notice.Notice
	for _, r := range t.Desk.Rooms {
		if r.Notices.Due == nil {
			continue
		}
		list, err := r.Notices.Due(ctx, v)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	return out, nil
}

// Letter writes what a notice has to say now. Who may not see its object any more, or has nothing to do there any more,
// gets none.
func (t Told) Letter(ctx context.Context, n *notice.Notice, lang words.Lang) (*notice.Letter, error) {
	d := t.Desk
	v, err := d.View(ctx)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(v.Accounts, func(a *identity.Account) bool { return a.ID == n.Account && !a.Disabled })
	if at < 0 {
		return nil, nil
	}
	c := d.Quietly(ctx, v.Accounts[at], lang)
	switch n.Kind {
	case notice.Digest:
		return d.digest(c, v)
	case notice.Account:
		return one(n, notice.ChangedPath), nil
	}
	for _, r := range d.Rooms {
		if !slices.Contains(r.Notices.Kinds, n.Kind) {
			continue
		}
		holds, err := r.Notices.Holds(c, v, n)
		if err != nil || !holds {
			return nil, err
		}
		return one(n, n.Path), nil
	}
	return nil, nil
}

// one is a letter with one thing to say.
func one(n *notice.Notice, path string) *notice.Letter {
	return &notice.Letter{
		Subject: words.M("notice.subject." + string(n.Kind)), Items: []notice.Item{{Said: n.Said(), Path: path}},
	}
}

// digest lists what waits for a person as the home page does, without its names; nil where nothing waits.
func (d *Desk) digest(c *web.Ctx, v *kit.View) (*notice.Letter, error) {
	list, err := d.Tasks(c, v)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	l := &notice.Letter{Subject: words.M("notice.subject.digest", len(list))}
	for _, t := range list {
		l.Items = append(l.Items, notice.Item{Said: t.Mail, Path: t.Href})
	}
	return l, nil
}
