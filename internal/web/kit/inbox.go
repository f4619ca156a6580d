package kit

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"thidua/internal/identity"
	"thidua/internal/notice"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Task is something that waits for this person.
type Task struct {
	Text  string
	Line  string
	State ui.Chip
	Href  string
	Do    string    // what the link says
	Mail  words.Msg // the same without a name, a title or points, as a mail says it
	Order int
}

// tasksKey is where a request keeps what waits, which both the home page and the frame around it show.
type tasksKey struct{}

// Tasks is what waits for this person, looked up once in a request.
func (k *Kit) Tasks(c *web.Ctx, v *View) ([]Task, error) {
	if list, done := c.R.Context().Value(tasksKey{}).([]Task); done {
		return list, nil
	}
	list, err := k.waiting(c, v)
	c.R = c.R.WithContext(context.WithValue(c.R.Context(), tasksKey{}, list))
	return list, err
}

// waiting lists what waits for this person, what is late first.
func (k *Kit) waiting(c *web.Ctx, v *View) ([]Task, error) {
	var out []Task
	for _, y := range v.YearsAbout(c) {
		for _, r := range k.Rooms {
			if r.Waits == nil {
				continue
			}
			tasks, err := r.Waits(c, v, y)
			if err != nil {
				return nil, err
			}
			out = append(out, tasks...)
		}
	}
	drafts, err := k.DraftRows(c)
	if err != nil {
		return nil, err
	}
	for i, x := range drafts {
		if strings.HasPrefix(x.Href, "/phieu/") && strings.HasSuffix(x.Href, "/nhap") {
			continue // a form to fill in waits by itself, with its deadline; one that was sent waits for nothing
		}
		out = append(out, Task{
			Text: c.T("home.draft", x.Text), Line: c.T("home.drafted", x.Saved), Href: x.Href, Do: c.T("home.goon"),
			State: ui.Chip{Kind: "info", Text: c.T("home.unsent")}, Mail: words.M("notice.item.draft"), Order: 1000 + i,
		})
	}
	slices.SortStableFunc(out, func(a, b Task) int { return cmp.Compare(a.Order, b.Order) })
	return out, nil
}

// Notices is what a room has to tell at once, by mail too: an answer that waits, a day that comes near. What may wait
// for tomorrow is in the digest of what waits, and needs nothing here.
type Notices struct {
	Kinds []notice.Kind
	// Due returns what holds now, with whom it is told.
	Due func(ctx context.Context, v *View) ([]*notice.Notice, error)
	// Holds says whether a notice of these kinds is still true for the person, and theirs to see.
	Holds func(c *web.Ctx, v *View, n *notice.Notice) (bool, error)
}

// Quietly is the site as one person would see it now, outside any request: a notice asks the same policy and says the
// same as their own page.
func (k *Kit) Quietly(ctx context.Context, a *identity.Account, lang words.Lang) *web.Ctx {
	r := (&http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/"}}).WithContext(ctx)
	return &web.Ctx{Site: k.Site, Account: a, Lang: lang, R: r}
}
