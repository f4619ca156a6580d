package kit

import (
	"cmp"
	"context"
	"slices"
	"strings"

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
	for _, y := range v.Years {
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
