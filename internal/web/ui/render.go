package ui

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
	"sync"
	"time"

	"thidua/internal/day"
	"thidua/internal/id"
	"thidua/internal/words"
)

//go:embed templates static
var files embed.FS

// staticHash names the present state of all static files, so that a browser may keep them for ever.
var staticHash = hashOf("static")

func hashOf(root string) string {
	h := sha256.New()
	err := fs.WalkDir(files, root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := files.ReadFile(name)
		fmt.Fprintf(h, "%s %d\n", name, len(data))
		h.Write(data)
		return err
	})
	if err != nil {
		panic(err) // the files are in the program itself
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

// Asset returns the address of a static file.
func Asset(name string) string { return "/tinh/" + staticHash + "/" + name }

// Static serves the static files under /tinh/.
func Static() http.Handler {
	sub, err := fs.Sub(files, "static")
	if err != nil {
		panic(err) // the files are in the program itself
	}
	server := http.StripPrefix("/tinh/"+staticHash, http.FileServerFS(sub))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/") {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		server.ServeHTTP(w, r)
	})
}

// Pages are templates that stand beside the handlers of a room: pages/NAME.html of its files, each with an empty page of the type that it
// draws. A template without a type, or a type without a template, is refused when the program starts; a test holds each template against
// the fields of its type.
type Pages struct {
	Files fs.FS
	Of    map[string]Page
}

// Renderer writes pages in each language. A page is parsed when it is first asked for in a language: the program
// starts at once, and most sites never ask for the second language.
type Renderer struct {
	rooms []Pages
	pages map[words.Lang]func() (parsed, error)
}

// parsed are the pages of a language by their names, each to be parsed once.
type parsed map[string]func() (*template.Template, error)

// zone is the one time zone of the country.
var zone = time.FixedZone("+07", 7*60*60)

// Moment writes a time as people here read it: 14:32 18/07/2023.
func Moment(t time.Time) string { return t.In(zone).Format("15:04 02/01/2006") }

// Clock writes the time of a day: 14:32:07.
func Clock(t time.Time) string { return t.In(zone).Format("15:04:05") }

func funcs(lang words.Lang) template.FuncMap {
	return template.FuncMap{
		"t":      func(key string, args ...any) string { return lang.Say(words.M(key, args...)) },
		"say":    func(m words.Msg) string { return words.Sentence(lang.Say(m)) },
		"asset":  Asset,
		"newid":  func() string { return id.New(time.Now()) },
		"day":    func(d day.Date) string { return lang.Arg(d) },
		"moment": Moment,
		"png": func(data []byte) template.URL { // a picture of our own making
			return template.URL("data:image/png;base64," + base64.StdEncoding.EncodeToString(data)) //nolint:gosec
		},
		"press": func(href, text string) Action { return Action{Href: href, Text: text, Post: true} },
		"pressv": func(href, text string, version int64, class, label string) Press {
			p := Press{Href: href, Text: text, Version: version, Class: class}
			if label != "" {
				p.Label = text + ": " + label
			}
			return p
		},
		"sub":        func(a, b int) int { return a - b },
		"storyshown": func() int { return StoryShown },
		"empty":      func(title, text string) Empty { return Empty{Title: title, Text: text} },
	}
}

// NewRenderer reads what the pages of the first language share, and finds all of them. An error is a programmer's: the
// templates are in the program itself, and a test parses each.
func NewRenderer(rooms ...Pages) (*Renderer, error) {
	r := &Renderer{rooms: rooms, pages: map[words.Lang]func() (parsed, error){}}
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		r.pages[lang] = sync.OnceValues(func() (parsed, error) { return r.parseAll(lang) })
	}
	_, err := r.pages[words.Vietnamese]()
	return r, err
}

func (r *Renderer) parseAll(lang words.Lang) (parsed, error) {
	base, pages := template.New("").Funcs(funcs(lang)), parsed{}
	shared, err := fs.Glob(files, "templates/*.html")
	if err != nil {
		return nil, err
	}
	for _, file := range shared {
		if err := parse(base, lang, files, file); err != nil {
			return nil, err
		}
	}
	own, err := fs.Sub(files, "templates")
	if err != nil {
		return nil, err
	}
	for _, room := range append([]Pages{{Files: own}}, r.rooms...) {
		if err := room.parse(base, lang, pages); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// parse adds the templates of a room.
func (p Pages) parse(base *template.Template, lang words.Lang, into parsed) error {
	names, err := fs.Glob(p.Files, "pages/*.html")
	if err != nil {
		return err
	}
	for _, file := range names {
		name := strings.TrimSuffix(path.Base(file), ".html")
		if into[name] != nil || p.Of != nil && p.Of[name] == nil {
			return fmt.Errorf("ui: the template %q is there twice, or draws nothing that is named", name)
		}
		into[name] = sync.OnceValues(func() (*template.Template, error) {
			page, err := base.Clone()
			if err == nil {
				err = parse(page, lang, p.Files, file)
			}
			return page, err
		})
	}
	for name := range p.Of {
		if into[name] == nil {
			return fmt.Errorf("ui: there is no template %q", name)
		}
	}
	return nil
}

// Template returns the template of a page in a language, for the test that holds it against its type; nil where there is none.
func (r *Renderer) Template(lang words.Lang, name string) *template.Template {
	t, err := r.page(lang, name)
	if err != nil {
		return nil
	}
	return t
}

// page is the template of a page, parsed when it is first asked for.
func (r *Renderer) page(lang words.Lang, name string) (*template.Template, error) {
	pages, err := r.pages[lang]()
	if err != nil {
		return nil, err
	}
	parse := pages[name]
	if parse == nil {
		return nil, fmt.Errorf("ui: there is no page %q", name)
	}
	return parse()
}

// fixed is a sentence without arguments in a template. It is always the same in one language.
var fixed = regexp.MustCompile(`\{\{t "([^"]+)"\}\}`)

// parse parses a file of templates for a language. Sentences without arguments are put in now, so that a long table
// does not say them anew in each row.
func parse(t *template.Template, lang words.Lang, from fs.FS, file string) error {
	text, err := fs.ReadFile(from, file)
	if err != nil {
		return err
	}
	said := fixed.ReplaceAllStringFunc(string(text), func(call string) string {
		return template.HTMLEscapeString(lang.Say(words.Msg{Key: fixed.FindStringSubmatch(call)[1]}))
	})
	_, err = t.New(file).Parse(said)
	return err
}

// Write writes a page. Nothing is written where the template fails.
func (r *Renderer) Write(w io.Writer, name string, page Page) error {
	t, err := r.page(page.Base().Lang, name)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "page", page); err != nil {
		return err
	}
	_, err = w.Write(squeeze(b.Bytes()))
	return err
}
