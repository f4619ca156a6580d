package desk

import (
	"bytes"
	"embed"
	"html/template"
	"io/fs"
	"strings"

	"github.com/yuin/goldmark"

	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

//go:embed help
var helpFiles embed.FS

// HelpPage is one page of help: what a screen is for, then the steps.
type HelpPage struct {
	Name, Title string
	text        string // in Markdown
}

// Body is the page as HTML.
func (p *HelpPage) Body() (template.HTML, error) {
	var b bytes.Buffer
	err := goldmark.Convert([]byte(p.text), &b)
	return template.HTML(b.String()), err //nolint:gosec // our own text
}

// Help holds the pages of help in both languages. They are written in Markdown under help/.
type Help map[words.Lang][]HelpPage

// NewHelp reads the pages. An error is a programmer's: they are in the program itself.
func NewHelp() (Help, error) {
	h := Help{}
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		names, err := fs.Glob(helpFiles, "help/"+string(lang)+"/*.md")
		if err != nil {
			return nil, err
		}
		for _, file := range names {
			data, err := helpFiles.ReadFile(file)
			if err != nil {
				return nil, err
			}
			title, text, _ := strings.Cut(string(data), "\n")
			name := strings.TrimSuffix(file[strings.LastIndex(file, "/")+1:], ".md")
			h[lang] = append(h[lang], HelpPage{name, strings.TrimPrefix(title, "# "), text})
		}
	}
	return h, nil
}

// List returns the pages of a language.
func (h Help) List(lang words.Lang) []HelpPage { return h[lang] }

// Find returns a page, nil where there is none.
func (h Help) Find(lang words.Lang, name string) *HelpPage {
	for i := range h[lang] {
		if h[lang][i].Name == name {
			return &h[lang][i]
		}
	}
	return nil
}

type helpListPage struct {
	ui.Layout
	Pages []HelpPage
	First []step // what to do in the first days, by role
}

func (d *Desk) helpList(c *web.Ctx) error {
	p := &helpListPage{Pages: d.Help.List(c.Lang)}
	p.Title = c.T("ui.help")
	v, err := d.view(c.R.Context())
	if err != nil {
		return err
	}
	if p.First, err = d.firstSteps(c, v); err != nil {
		return err
	}
	return c.Page("helplist", p)
}

type helpPage struct {
	ui.Layout
	Body template.HTML
}

func (d *Desk) helpPage(c *web.Ctx) error {
	h := d.Help.Find(c.Lang, c.Path("page"))
	if h == nil {
		return web.NotFound()
	}
	body, err := h.Body()
	if err != nil {
		return err
	}
	p := &helpPage{Body: body}
	p.Title, p.Crumbs = h.Title, []ui.Link{{Text: c.T("ui.help"), Href: "/tro-giup"}}
	return c.Page("help", p)
}
