package frame

import (
	"cmp"
	"net/http"
	"slices"

	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// Hit is something that was found.
type Hit struct {
	Text []Part `json:"text"`
	Kind string `json:"kind"`
	Href string `json:"href"`
}

// Part is a piece of a hit; Hit says that it is what was looked for.
type Part struct {
	Text string `json:"text"`
	Hit  bool   `json:"hit,omitempty"`
}

const hitsShown = 20

type findPage struct {
	ui.Layout
	Query string
	Hits  []Hit
	Said  string
}

// find looks through all this person may see: case does not matter, nor do marks that are not typed.
func (d *Desk) find(c *web.Ctx) error {
	p := &findPage{Query: kit.Shortened(vn.Clean(c.R.URL.Query().Get("q")))}
	p.Title = c.T("ui.find")
	if p.Query != "" {
		var err error
		if p.Hits, err = d.hits(c, p.Query); err != nil {
			return err
		}
		p.Said = c.T("find.count", len(p.Hits))
		if len(p.Hits) == 0 {
			p.Said = c.T("find.none", p.Query)
		}
	}
	if c.WantsJSON() {
		return c.JSON(http.StatusOK, map[string]any{"say": p.Said, "hits": append([]Hit{}, p.Hits...)})
	}
	return c.Page("find", p)
}

func (d *Desk) hits(c *web.Ctx, query string) ([]Hit, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	var out, nearly []Hit
	add := func(text, kind, href string) {
		switch parts, m := marked(text, query); m {
		case vn.Yes:
			out = append(out, Hit{parts, c.T(kind), href})
		case vn.Nearly:
			nearly = append(nearly, Hit{parts, c.T(kind), href})
		}
	}
	for _, r := range d.Rooms {
		if r.Hits == nil {
			continue
		}
		if err := r.Hits(c, v, kit.Search{Query: query, Add: add}); err != nil {
			return nil, err
		}
	}
	if len(out) == 0 { // marks that are typed are meant, unless nothing has them
		out = nearly
	}
	// What begins with the query comes first: it is more likely what was meant than a text that mentions it.
	slices.SortStableFunc(out, func(a, b Hit) int { return cmp.Compare(kit.Bit(!a.Text[0].Hit), kit.Bit(!b.Text[0].Hit)) })
	return out[:min(len(out), hitsShown)], nil
}

// marked cuts a text at the place where the query is; nil where it is not there.
func marked(text, query string) (parts []Part, m vn.Match) {
	m, from, to := vn.Find(text, query)
	if m == vn.No {
		return nil, m
	}
	letters := []rune(vn.Clean(text))
	for _, p := range []Part{
		{Text: string(letters[:from])},
		{Text: string(letters[from:to]), Hit: true},
		{Text: string(letters[to:])},
	} {
		if p.Text != "" {
			parts = append(parts, p)
		}
	}
	return parts, m
}
