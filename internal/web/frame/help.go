package frame

import (
	"bytes"
	"html/template"
	"io/fs"
	"net/url"
	"slices"
	"strings"

	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
)

// HelpPage is one page of help: what a screen is for, then the steps.
type HelpPage struct {
	Name, Title string
	text        string // in Markdown
}

// Body is the page as HTML. Each heading can be linked to by its slug.
func (p *HelpPage) Body() (template.HTML, error) {
	var b bytes.Buffer
	md := goldmark.New(goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	err := md.Convert([]byte(p.text), &b, parser.WithContext(parser.NewContext(parser.WithIDs(slugs{}))))
	return template.HTML(b.String()), err //nolint:gosec // our own text
}

// HelpPart is a part of a page under a heading of its own; the first, without one, is the page.
type HelpPart struct {
	Title, Slug, text string
}

// Parts are the parts of the page.
func (p *HelpPage) Parts() []HelpPart {
	out := []HelpPart{{Title: p.Title}}
	for line := range strings.Lines(p.text) {
		title, heads := strings.CutPrefix(line, "#")
		if !heads {
			out[len(out)-1].text += line
			continue
		}
		title = strings.TrimSpace(strings.TrimLeft(title, "#"))
		out = append(out, HelpPart{Title: title, Slug: slug(title)})
	}
	return out
}

// slug is a title as it stands in an address: "Sau khi nộp" is "sau-khi-nop".
func slug(title string) string {
	words := strings.FieldsFunc(
		vn.Fold(title), func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9') },
	)
	return strings.Join(words, "-")
}

// slugs gives headings their ids.
type slugs struct{}

// Generate returns the slug of a heading.
func (slugs) Generate(title []byte, _ ast.NodeKind) []byte { return []byte(slug(string(title))) }

// Put has nothing to remember: no page has two headings of one title, which a test holds.
func (slugs) Put([]byte) {}

// Help holds the pages of help in both languages. They are written in Markdown, under help/ beside the screens that
// they are about.
type Help map[words.Lang][]HelpPage

// NewHelp reads the pages of all rooms. An error is a programmer's: they are in the program itself.
func NewHelp(rooms ...ui.Pages) (Help, error) {
	h := Help{}
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		for _, room := range rooms {
			pages, err := helpIn(room.Files, "help/"+string(lang)+"/*.md")
			if err != nil {
				return nil, err
			}
			h[lang] = append(h[lang], pages...)
		}
		slices.SortFunc(h[lang], func(a, b HelpPage) int { return strings.Compare(a.Name, b.Name) })
	}
	return h, nil
}

// helpIn reads the pages of one room in one language.
func helpIn(files fs.FS, pattern string) ([]HelpPage, error) {
	names, err := fs.Glob(files, pattern)
	if err != nil {
		return nil, err
	}
	var out []HelpPage
	for _, file := range names {
		data, err := fs.ReadFile(files, file)
		if err != nil {
			return nil, err
		}
		title, text, _ := strings.Cut(string(data), "\n")
		name := strings.TrimSuffix(file[strings.LastIndex(file, "/")+1:], ".md")
		out = append(out, HelpPage{name, strings.TrimPrefix(title, "# "), text})
	}
	return out, nil
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
	First []kit.Step // what to do in the first days, by role
}

func (d *Desk) helpList(c *web.Ctx) error {
	p := &helpListPage{Pages: d.Help.List(c.Lang)}
	p.Title = c.T("ui.help")
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	if p.First, err = d.firstSteps(c, v, d.Current(c, v)); err != nil {
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
	if from := cameFrom(c); from != "" {
		p.Acts = []ui.Action{{Text: c.T("helppage.back"), Href: from, Main: true}}
	}
	return c.Page("help", p)
}

// cameFrom is the screen from which the person asked for help, "" where it is not known.
func cameFrom(c *web.Ctx) string {
	u, err := url.Parse(c.R.Referer())
	if err != nil || u.Host != c.R.Host || strings.HasPrefix(u.Path, "/tro-giup") || u.Path == "/" {
		return ""
	}
	return web.Elsewhere(u.RequestURI())
}

// hitsOfHelp looks through the help: a part whose text holds the query is found by the first line that does, and leads
// to the part.
func (d *Desk) hitsOfHelp(c *web.Ctx, _ *kit.View, s kit.Search) error {
	for _, h := range d.Help.List(c.Lang) {
		for _, part := range h.Parts() {
			at := "/tro-giup/" + h.Name
			if part.Slug != "" {
				at += "#" + part.Slug
			}
			for line := range strings.Lines(part.Title + "\n" + strings.ReplaceAll(part.text, "*", "")) {
				if m, _, _ := vn.Find(line, s.Query); m == vn.Yes {
					s.Add(strings.TrimSpace(strings.TrimLeft(line, "0123456789.- ")), "find.help", at)
					break
				}
			}
		}
	}
	return nil
}

// HelpRoom is the help, as the site is built from it.
func (d *Desk) HelpRoom() kit.Room {
	return kit.Room{Hits: d.hitsOfHelp}
}
