package paper

import "strings"

// HTML is the paper as a piece of a page: for the preview, and for printing from the browser. All text is escaped here
// and there is no style or script in it, so that a page may take it as it is under the strictest policy. The classes
// paper-… are in app.css.
func (d *Document) HTML() string {
	f, _ := d.flow()
	h := &page{make(buffer, 0, f.size(60))}
	lying := ""
	if d.Lying {
		lying = " paper-lying"
	}
	h.put(`<article class="paper`, lying, `" lang="vi">`)
	for _, e := range f {
		switch e := e.(type) {
		case para:
			h.para(&e, "p")
		case *grid:
			h.grid(e)
		case turn:
			h.put(`<hr class="paper-turn">`)
		}
	}
	if d.Check != "" {
		h.put(`<p class="paper-check">`)
		h.escape(clean(wordCheck + d.Check))
		h.put(`</p>`)
	}
	h.put(`</article>`)
	return string(h.buffer)
}

type page struct{ buffer }

// tags of paragraphs that are headings to those who listen.
var tags = map[string]string{"kind": "h2", "level": "h3"}

func (h *page) para(p *para, tag string) {
	if p.rule || p.role == "gap" || p.role == "blank" {
		if p.rule {
			h.put(`<p class="paper-rule" aria-hidden="true"></p>`)
		}
		return
	}
	if t := tags[p.role]; t != "" {
		tag = t
	}
	h.put("<", tag, ` class="paper-`, p.role, alignClass(p.align), `">`)
	h.runs(p.runs)
	h.put("</", tag, ">")
}

func alignClass(a Align) string {
	return [...]string{"", "", " paper-centre", " paper-right", " paper-justify"}[a]
}

func (h *page) runs(list []run) {
	for _, r := range list {
		open, end := "", ""
		if r.bold {
			open, end = "<b>", "</b>"
		}
		if r.italic {
			open, end = open+"<i>", "</i>"+end
		}
		h.put(open)
		for i, line := range strings.Split(r.text, "\n") {
			if i > 0 {
				h.put("<br>")
			}
			h.escape(line)
		}
		h.put(end)
	}
}

// grid writes a table of points as a table, and the columns of the head and of the signatures as boxes: they are no
// data.
func (h *page) grid(g *grid) {
	if g.role != "table" {
		for i := range g.rows {
			h.put(`<div class="paper-`, g.role, ` paper-of`, itoa(len(g.cols)), `">`)
			for k := range g.rows[i].cells {
				h.box(&g.rows[i].cells[k])
			}
			h.put(`</div>`)
		}
		return
	}
	h.put(`<div class="paper-wide" tabindex="0" role="region" aria-label="`, wordTable, `"><table class="paper-table">`)
	if g.title != "" {
		h.put(`<caption class="sr">`)
		h.escape(clean(g.title))
		h.put(`</caption>`)
	}
	h.put(`<thead>`)
	for i := range g.rows {
		if i == g.head {
			h.put(`</thead><tbody>`)
		}
		h.row(&g.rows[i], i < g.head)
	}
	if g.head < len(g.rows) {
		h.put(`</tbody></table></div>`)
	} else {
		h.put(`</thead></table></div>`)
	}
}

func (h *page) box(c *gridCell) {
	h.put(`<div>`)
	for i := range c.paras {
		h.para(&c.paras[i], "p")
	}
	h.put(`</div>`)
}

func (h *page) row(r *gridRow, head bool) {
	tag := "td"
	if head {
		tag = "th"
	}
	h.put("<tr", [...]string{Plain: "", Group: ` class="paper-group"`, Total: ` class="paper-total"`}[r.kind], ">")
	for i := range r.cells {
		h.cell(&r.cells[i], tag)
	}
	h.put("</tr>")
}

func (h *page) cell(c *gridCell, tag string) {
	if c.covered {
		return
	}
	h.put("<", tag)
	switch {
	case tag == "th" && c.span > 1:
		h.put(` scope="colgroup"`)
	case tag == "th":
		h.put(` scope="col"`)
	}
	if c.span > 1 {
		h.put(` colspan="`, itoa(c.span), `"`)
	}
	if c.down > 1 {
		h.put(` rowspan="`, itoa(c.down), `"`)
	}
	if class := alignClass(c.paras[0].align); class != "" {
		h.put(` class="`, class[1:], `"`)
	}
	h.put(">")
	for i := range c.paras {
		h.runs(c.paras[i].runs)
	}
	h.put("</", tag, ">")
}
