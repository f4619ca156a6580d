package desk

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// task is something that waits for this person.
type task struct {
	Text  string
	Line  string
	State ui.Chip
	Href  string
	Do    string    // what the link says
	Mail  words.Msg // the same without a name, a title or points, as a mail says it
	order int
}

// tasksKey is where a request keeps what waits, which both the home page and the frame around it show.
type tasksKey struct{}

// tasks is what waits for this person, looked up once in a request.
func (d *Desk) tasks(c *web.Ctx, v *view) ([]task, error) {
	if list, done := c.R.Context().Value(tasksKey{}).([]task); done {
		return list, nil
	}
	list, err := d.waiting(c, v)
	c.R = c.R.WithContext(context.WithValue(c.R.Context(), tasksKey{}, list))
	return list, err
}

// waiting lists what waits for this person, what is late first.
func (d *Desk) waiting(c *web.Ctx, v *view) ([]task, error) {
	var out []task
	for _, y := range v.years {
		for _, r := range d.Rooms {
			if r.waits == nil {
				continue
			}
			tasks, err := r.waits(c, v, y)
			if err != nil {
				return nil, err
			}
			out = append(out, tasks...)
		}
	}
	drafts, err := d.draftRows(c)
	if err != nil {
		return nil, err
	}
	for i, x := range drafts {
		if strings.HasPrefix(x.Href, "/phieu/") && strings.HasSuffix(x.Href, "/nhap") {
			continue // a form to fill in waits by itself, with its deadline; one that was sent waits for nothing
		}
		out = append(out, task{
			Text: c.T("home.draft", x.Text), Line: c.T("home.drafted", x.Saved), Href: x.Href, Do: c.T("home.goon"),
			State: ui.Chip{Kind: "info", Text: c.T("home.unsent")}, Mail: words.M("notice.item.draft"), order: 1000 + i,
		})
	}
	slices.SortStableFunc(out, func(a, b task) int { return cmp.Compare(a.order, b.order) })
	return out, nil
}
