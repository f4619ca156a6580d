package web

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// slowUpload is how long a form with a file may take to arrive, and a file to leave: 20 MB in a quarter of an hour are
// 23 kB a second.
const slowUpload = 15 * time.Minute

// patient lets a request take as long as a slow line needs. Only who may send the form gets that far: nobody else's is
// read.
func patient(w http.ResponseWriter) {
	rc := http.NewResponseController(w)
	until := time.Now().Add(slowUpload)
	// without it the usual limits hold
	_ = errors.Join(rc.SetReadDeadline(until), rc.SetWriteDeadline(until.Add(time.Minute)))
}

func isMultipart(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data")
}

// taken is a file that came in with a form, or why it did not.
type taken struct {
	file io.Closer
	err  error
}

// Taken returns the file of a field, nil where none was chosen, or the fault with which it was refused. It is gone once
// the form is answered.
func (c *Ctx) Taken(field string) (io.Closer, error) {
	t := c.taken[field]
	return t.file, t.err
}

// release removes what came in and was not kept.
func (c *Ctx) release() {
	for field, t := range c.taken {
		if t.file == nil {
			continue
		}
		if err := t.file.Close(); err != nil {
			c.Site.Log.Error("a file that came in was not removed", "field", field, "cause", err.Error())
		}
	}
}

// mostParts is how many fields and files a form has at most.
const mostParts = 100

// take reads a form with files part by part, so that a file goes to where it is checked and never into memory. A file
// that is refused does not stop the rest: the form is shown again with everything else that was typed.
func (c *Ctx) take() error {
	r, err := c.R.MultipartReader()
	if err != nil {
		return fault.New(fault.Invalid, words.M("web.badform")).Because(err)
	}
	form, room := url.Values{}, int64(maxBody)
	c.taken = map[string]taken{}
	for range mostParts {
		p, err := r.NextPart()
		if errors.Is(err, io.EOF) || err != nil && c.refused() { // what was too large was not read to its end
			return c.formIs(form)
		}
		if err == nil {
			err = c.part(p, form, &room)
		}
		if err != nil {
			return unread(err)
		}
	}
	return fault.New(fault.Invalid, words.M("web.badform"))
}

// refused says whether a file was refused.
func (c *Ctx) refused() bool {
	for _, t := range c.taken {
		if t.err != nil {
			return true
		}
	}
	return false
}

func (c *Ctx) formIs(form url.Values) error {
	clean(form)
	c.R.PostForm, c.R.Form = form, maps.Clone(form)
	for name, values := range c.R.URL.Query() {
		if _, there := form[name]; !there {
			c.R.Form[name] = values
		}
	}
	return allText(form)
}

// part reads one field or takes in one file.
func (c *Ctx) part(p *multipart.Part, form url.Values, room *int64) error {
	name := p.FormName()
	if p.FileName() == "" {
		if strings.Contains(p.Header.Get("Content-Disposition"), "filename=") {
			return nil // no file was chosen
		}
		text, err := io.ReadAll(io.LimitReader(p, *room+1))
		if *room -= int64(len(text)); *room < 0 {
			return &http.MaxBytesError{Limit: maxBody}
		}
		form.Add(name, string(text))
		return err
	}
	if _, twice := c.taken[name]; twice || c.Site.Take == nil {
		return fault.New(fault.Invalid, words.M("web.badform"))
	}
	f, err := c.Site.Take(c.R.Context(), p.FileName(), p)
	if err != nil && asFault(err) == nil {
		return err
	}
	c.taken[name] = taken{f, err}
	return nil
}

// unread is what is said of a form that could not be read to its end: that is the sender's, unless the program itself
// failed.
func unread(err error) error {
	switch {
	case asFault(err) != nil:
		return err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fault.New(fault.Invalid, words.M("web.badform")).Because(err)
	}
	if no := misshapen(err); no != nil {
		return no
	}
	return fmt.Errorf("web: taking in a form: %w", err)
}

// misshapen is what is said of a form whose parts are not as they should be; nil where something else failed. The names
// of files stand in the heads of the parts: one with a zero or another control character makes a head that cannot be
// read.
func misshapen(err error) *fault.Error {
	var head textproto.ProtocolError
	switch {
	case errors.As(err, &head):
		return fault.New(fault.Invalid, words.M("web.badname")).Because(err)
	case strings.HasPrefix(err.Error(), "multipart: "): // the package has no type for what it says of a form
		return fault.New(fault.Invalid, words.M("web.badform")).Because(err)
	}
	return nil
}

// disposition names a file to be kept, in any letters (RFC 6266): first in those that every program reads.
func disposition(name string) string {
	var plain, whole strings.Builder
	for _, b := range []byte(name) {
		// attr-char of RFC 8187
		if strings.IndexByte("!#$&+-.^_`|~", b) >= 0 || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' {
			whole.WriteByte(b)
		} else {
			fmt.Fprintf(&whole, "%%%02X", b)
		}
	}
	for _, r := range name {
		if r < ' ' || r > '~' || strings.ContainsRune(`"\%`, r) {
			r = '_'
		}
		plain.WriteRune(r)
	}
	return `attachment; filename="` + plain.String() + `"; filename*=UTF-8''` + whole.String()
}

// Blob answers with a file that is known by the hash of its content. The browser keeps nothing of it: whoever sits down there next may be
// somebody else. A download that broke off goes on where the hash is still the same.
func (c *Ctx) Blob(name, kind, hash string, content io.ReadSeeker) error {
	h := c.W.Header()
	h.Set("Cache-Control", "private, no-store")
	h.Set("ETag", `"`+hash+`"`)
	patient(c.W)
	h.Set(gzhttp.HeaderNoCompression, "1") // packed already; and a part of it can be asked for
	return c.File(name, kind, content)
}
