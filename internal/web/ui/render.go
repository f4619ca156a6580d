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

// Renderer writes pages in each language. A language is read when it is first asked for: most sites never ask for the
// second.
type Renderer struct {
	pages map[words.Lang]func() (map[string]*template.Template, error)
}

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

// NewRenderer parses the templates of the first language. An error is a programmer's: the templates are in the program
// itself.
func NewRenderer() (*Renderer, error) {
	r := &Renderer{pages: map[words.Lang]func() (map[string]*template.Template, error){}}
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		r.pages[lang] = sync.OnceValues(func() (map[string]*template.Template, error) { return parseAll(lang) })
	}
	_, err := r.pages[words.Vietnamese]()
	return r, err
}

func parseAll(lang words.Lang) (map[string]*template.Template, error) {
	base, pages := template.New("").Funcs(funcs(lang)), map[string]*template.Template{}
	shared, err := fs.Glob(files, "templates/*.html")
	if err != nil {
		return nil, err
	}
	for _, file := range shared {
		if err := parse(base, lang, file); err != nil {
			return nil, err
		}
	}
	names, err := fs.Glob(files, "templates/pages/*.html")
	if err != nil {
		return nil, err
	}
	for _, file := range names {
		page := template.Must(base.Clone())
		if err := parse(page, lang, file); err != nil {
			return nil, err
		}
		pages[strings.TrimSuffix(path.Base(file), ".html")] = page
	}
	return pages, nil
}

// fixed is a sentence without arguments in a template. It is always the same in one language.
var fixed = regexp.MustCompile(`\{\{t "([^"]+)"\}\}`)

// parse parses a file of templates for a language. Sentences without arguments are put in now, so that a long table
// does not say them anew in each row.
func parse(t *template.Template, lang words.Lang, file string) error {
	text, err := files.ReadFile(file)
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
	pages, err := r.pages[page.Base().Lang]()
	if err != nil {
		return err
	}
	t := pages[name]
	if t == nil {
		return fmt.Errorf("ui: there is no page %q", name)
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "page", page); err != nil {
		return err
	}
	_, err = w.Write(squeeze(b.Bytes()))
	return err
}
