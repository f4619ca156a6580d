package web

import (
	"errors"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/draft"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Entry is a screen that is a form: what it shows, and what is done with it. Drafts, idempotency, the errors of fields
// and the merge with what somebody else saved meanwhile are the same for all of them, and are here.
type Entry struct {
	Path   string // both for showing and for sending
	Name   string // key of its title
	Drafts bool   // keeps what is typed, and says that no state secret is entered
	Open   Openness
	Act    access.Act
	Object func(c *Ctx) (access.Object, error)
	Proof  bool
	// what the form may carry with its files, which Site.Take takes in; 0 for one without
	Body int64
	Show func(c *Ctx) (*FormPage, error)                         // the form, filled in from what is there
	Save func(c *Ctx, in In) (to string, m words.Msg, err error) // to: where to go on, m: what was done
	// what would come of it, where a form can say that: on the page, and for its script
	Try func(c *Ctx, p *FormPage, in In) (told any, err error)
}

// FormPage is a page with one form.
type FormPage struct {
	ui.Layout
	Form  ui.Form
	Intro string
	Page  string // the template that draws it; "" for the usual one
	More  any    // what that template shows beside the form
}

// FormOf is a [FormPage] by what its template shows beside the form. A room names it with that template, so that a test can hold the one
// against the other.
type FormOf[T any] struct {
	ui.Layout
	Form  ui.Form
	Intro string
	Page  string
	More  T
}

// page is the template that draws the page.
func (p *FormPage) page() string {
	if p.Page == "" {
		return "form"
	}
	return p.Page
}

// In is what was sent.
type In map[string]string

// Routes returns the routes of the entry.
func (e Entry) Routes() []Route {
	return []Route{
		{Pattern: "GET " + e.Path, Open: e.Open, Act: e.Act, Object: e.Object, Proof: e.Proof, Do: e.show},
		{
			Pattern: "POST " + e.Path, Open: e.Open, Act: e.Act, Object: e.Object, Proof: e.Proof, Body: e.Body, Parses: true,
			Do: e.save,
		},
	}
}

// ready fills in what the form of a page needs of the request.
func (e Entry) ready(c *Ctx, p *FormPage) {
	p.Form.Action = c.R.URL.RequestURI()
	if p.Title == "" {
		p.Title = c.Lang.Say(words.Msg{Key: e.Name})
	}
	if e.Drafts {
		p.Form.Draft, p.Form.Secret = c.R.URL.Path, true
	}
	if p.Form.Submit == "" {
		p.Form.Submit = p.Title
	}
	p.Form.Request = c.R.PostFormValue("_request")
	if p.Form.Request == "" {
		p.Form.Request = id.New(c.Site.Clock.Now())
	}
	if c.Account != nil {
		p.Form.By = c.Account.ID
	}
}

func (e Entry) show(c *Ctx) error {
	p, err := e.Show(c)
	if err != nil {
		return err
	}
	e.ready(c, p)
	if p.Form.Draft != "" {
		if err := c.overlay(&p.Form, &p.Layout); err != nil {
			return err
		}
	}
	return c.Page(p.page(), p)
}

// overlay puts what the person had typed and not sent over what is there. What somebody else saved meanwhile is merged
// with it field by field, as when it is sent late.
func (c *Ctx) overlay(f *ui.Form, l *ui.Layout) error {
	now := map[string]string{}
	for i := range f.Fields {
		f.Fields[i].Was = f.Fields[i].Value
		now[f.Fields[i].Name] = f.Fields[i].Value
	}
	d, err := c.Site.Drafts.Find(c.R.Context(), c.Account.ID, f.Draft)
	if err != nil || len(d.Fields) == 0 {
		return err
	}
	values, clashes := d.Rejoin(now)
	if !lay(c, f, d, values, clashes) {
		return nil
	}
	if len(clashes) > 0 {
		l.Bands = append(l.Bands, ui.Band{Kind: "wait", Text: c.T("ui.draftmerged"), Links: clashLinks(f)})
	}
	f.Saved = c.T("ui.js.drafted", ui.Clock(d.Saved()))
	text := f.Kept
	if text == "" {
		text = c.T("ui.hasdraft", ui.Moment(d.Saved()))
	}
	l.Bands = append(l.Bands, ui.Band{Text: text, Act: &ui.Action{
		Text: c.T("ui.dropdraft"), Post: true, Href: DropDraft(f.Draft, c.R.URL.RequestURI()),
	}})
	return nil
}

// clashLinks lead to the fields that two people changed.
func clashLinks(f *ui.Form) []ui.Link {
	var out []ui.Link
	for i := range f.Fields {
		if f.Fields[i].Clash != "" {
			out = append(out, ui.Link{Text: f.Fields[i].Label, Href: "#" + f.Fields[i].ID()})
		}
	}
	return out
}

// DropDraft is the address that throws a draft away, or only the fields that are named, and goes on to another.
func DropDraft(form, to string, fields ...string) string {
	return "/ban-nhap/bo?" + url.Values{"form": {form}, "tiep": {to}, "o": fields}.Encode()
}

// lay puts the merged values of a draft into the form and says whether anything differs from what is there.
func lay(c *Ctx, f *ui.Form, d *draft.Draft, values map[string]string, clashes []draft.Clash) bool {
	differs := false
	for i := range f.Fields {
		x := &f.Fields[i]
		for _, saved := range d.Fields {
			if saved.Name == x.Name {
				x.Seen = saved.Version
				differs = differs || values[x.Name] != x.Value
				x.Value = values[x.Name]
			}
		}
		c.clash(x, clashes)
	}
	return differs
}

// clash says at a field what else was saved there meanwhile; that it was emptied is said in words.
func (c *Ctx) clash(x *ui.Field, clashes []draft.Clash) {
	for _, other := range clashes {
		if other.Name != x.Name {
			continue
		}
		if x.Clash = other.Theirs; x.Clash == "" {
			x.Clash = c.T("ui.emptied")
		}
	}
}

// read reads the fields of the form from the request; a checkbox list holds its values one a line.
func (c *Ctx) read(f *ui.Form) In {
	in := In{}
	for _, x := range f.Fields {
		in[x.Name] = strings.Join(c.R.PostForm[x.Name], "\n")
		if x.Kind != ui.Area && x.Kind != ui.Checks {
			in[x.Name] = strings.TrimSpace(in[x.Name])
		}
	}
	return in
}

func (e Entry) save(c *Ctx) error {
	read := c.parse // of a form without a file it was read before
	if e.Body > 0 && c.multipart() {
		defer c.release()
		read = c.take
	}
	if err := read(); err != nil {
		return err
	}
	if c.notTheirs() {
		return c.sentByOther()
	}
	p, err := e.Show(c)
	if err != nil {
		return err
	}
	e.ready(c, p)
	in := c.read(&p.Form)
	if c.R.PostFormValue("_do") == "draft" && p.Form.Draft != "" {
		return c.saveDraft(p.Form.Draft)
	}
	if c.R.PostFormValue("_do") == "try" && e.Try != nil {
		return e.try(c, p, in)
	}
	to, m, err := "", words.Msg{}, c.tooLong()
	if err == nil {
		to, m, err = e.Save(c, in)
		err = chosen(&p.Form, in, err)
	}
	var other *instead
	if err != nil && !errors.As(err, &other) {
		return c.Again(p, in, err)
	}
	if p.Form.Draft != "" {
		if err := c.Site.Drafts.Drop(c.R.Context(), c.Account.ID, p.Form.Draft); err != nil {
			return err
		}
	}
	switch {
	case other != nil:
		return other.answer()
	case c.WantsJSON():
		return c.JSON(http.StatusOK, map[string]any{"to": to, "say": words.Sentence(c.Lang.Say(m))})
	}
	return c.Go(to, m)
}

// try shows the form as it was typed, with what would come of it. Nothing is kept.
func (e Entry) try(c *Ctx, p *FormPage, in In) error {
	fill(c, &p.Form, in, nil, &fault.Error{})
	c.stay(&p.Form)
	told, err := e.Try(c, p, in)
	switch {
	case err != nil:
		return err
	case c.WantsJSON():
		return c.JSON(http.StatusOK, told)
	}
	return c.Page(p.page(), p)
}

// instead is no error: it is the answer of an entry that shows something once, such as a one-time code, instead of
// going on.
type instead struct{ answer func() error }

// Error is never shown.
func (i *instead) Error() string { return "web: answered instead" }

// Instead answers with something that is shown only once.
func (c *Ctx) Instead(answer func() error) error { return &instead{answer} }

// parse reads the posted form.
func (c *Ctx) parse() error {
	err := c.R.ParseForm()
	if c.multipart() {
		err = c.R.ParseMultipartForm(maxBody)
	}
	if err == nil {
		if err = allText(c.R.Form); err == nil {
			clean(c.R.Form)
			clean(c.R.PostForm)
		}
	}
	if err == nil {
		return nil
	}
	if no := misshapen(err); no != nil {
		return no
	}
	if asFault(err) == nil {
		err = fault.New(fault.Invalid, words.M("web.badform")).Because(err)
	}
	return err
}

func (c *Ctx) multipart() bool {
	return isMultipart(c.R)
}

// saveDraft keeps what was typed, where the person pressed "save draft": this works without script.
func (c *Ctx) saveDraft(form string) error {
	if err := c.keepDraft(form); err != nil {
		return err
	}
	return c.Go(c.R.URL.RequestURI(), words.M("done.draft"))
}

// keepDraft keeps what was posted as a draft of the person.
func (c *Ctx) keepDraft(form string) error {
	d, err := c.Site.Drafts.Find(c.R.Context(), c.Account.ID, form)
	if err == nil {
		_, err = c.Site.Drafts.Save(c.R.Context(), c.Account.ID, form, c.patches(d))
	}
	return err
}

// Again shows the form again with what was typed and what is wrong. Where somebody else changed the object meanwhile,
// what they did and what was typed are merged field by field.
func (c *Ctx) Again(p *FormPage, in In, err error) error {
	f := asFault(err)
	if f == nil {
		return err
	}
	if c.WantsJSON() { // a script sent it, and says itself what is wrong
		return c.JSON(statuses[f.Kind], map[string]any{"say": c.wrongs(f)})
	}
	if p.Form.Draft != "" { // who goes back by the browser's button finds what was typed
		if err := c.keepDraft(p.Form.Draft); err != nil && asFault(err) == nil {
			return err
		}
	}
	var clashes []draft.Clash
	values := map[string]string(in)
	if f.Kind == fault.Stale {
		values, clashes = c.merge(&p.Form, in)
	}
	fill(c, &p.Form, values, clashes, f)
	if f.Kind != fault.Stale {
		c.stay(&p.Form)
	}
	band := ui.Band{Kind: "bad", Text: words.Sentence(c.Lang.Say(f.Msg))}
	if f.Kind == fault.Stale {
		if band.Kind = "wait"; slices.ContainsFunc(p.Form.Fields, func(x ui.Field) bool { return x.Watched }) {
			band.Text = c.T("ui.merged")
		}
		p.Form.Request = id.New(c.Site.Clock.Now())
	}
	for _, name := range slices.Sorted(maps.Keys(f.Fields)) {
		if !has(&p.Form, name) {
			band.More = append(band.More, words.Sentence(c.Lang.Say(f.Fields[name])))
		}
	}
	band.Links = wrongLinks(&p.Form)
	p.Bands = append(p.Bands, band)
	return c.PageStatus(statuses[f.Kind], p.page(), p)
}

// wrongs says in sentences what is wrong, by field where it is known.
func (c *Ctx) wrongs(f *fault.Error) string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(f.Fields)) {
		out = append(out, words.Sentence(c.Lang.Say(f.Fields[name])))
	}
	if len(out) == 0 {
		out = []string{words.Sentence(c.Lang.Say(f.Msg))}
	}
	return strings.Join(out, " ")
}

// wrongLinks lead to the fields of a long form that are not right; a short one shows them all at once.
func wrongLinks(f *ui.Form) []ui.Link {
	const long = 8
	var out []ui.Link
	for i := range f.Fields {
		if len(f.Fields) > long && f.Fields[i].Error != "" {
			out = append(out, ui.Link{Text: f.Fields[i].Label, Href: "#" + f.Fields[i].ID()})
		}
	}
	return out
}

// stay leaves a refused form at the version it was filled in for. The new one would let the person, who has not seen
// it, overwrite what somebody else saved meanwhile.
func (c *Ctx) stay(f *ui.Form) {
	if c.R.PostForm.Has("_version") {
		f.Version = c.Version()
	}
	for i := range f.Fields {
		if was := "_was." + f.Fields[i].Name; c.R.PostForm.Has(was) {
			f.Fields[i].Was = c.R.PostForm.Get(was)
		}
	}
}

func (c *Ctx) merge(f *ui.Form, in In) (map[string]string, []draft.Clash) {
	was, now := map[string]string{}, map[string]string{}
	for _, x := range f.Fields {
		if x.Watched {
			now[x.Name], was[x.Name] = vn.Text(x.Value), c.R.PostFormValue("_was."+x.Name)
		}
	}
	return draft.Merge(was, in, now)
}

// fill puts the values into the form, with what is wrong and what clashes beside each field.
func fill(c *Ctx, form *ui.Form, values map[string]string, clashes []draft.Clash, f *fault.Error) {
	for i := range form.Fields {
		x := &form.Fields[i]
		x.Was = x.Value
		if x.Kind != ui.Password && x.Kind != ui.File {
			x.Value = values[x.Name]
		}
		if x.Kind == ui.File && c.R.MultipartForm != nil && len(c.R.MultipartForm.File[x.Name]) > 0 {
			x.Error = c.T("ui.fileagain") // a browser does not send a file back into its field
		}
		if m, bad := f.Fields[x.Name]; bad {
			x.Error = words.Sentence(c.Lang.Say(m))
		}
		c.clash(x, clashes)
	}
}

func has(f *ui.Form, name string) bool {
	for _, x := range f.Fields {
		if x.Name == name {
			return true
		}
	}
	return false
}

// EntryName returns the key of the title of the entry that has this address, "" where none has: it names the draft of a
// form.
func EntryName(entries []Entry, address string) string {
	want := strings.Split(address, "/")
	for _, e := range entries {
		have := strings.Split(e.Path, "/")
		same := e.Drafts && len(have) == len(want)
		for i := 0; same && i < len(have); i++ {
			same = have[i] == want[i] || strings.HasPrefix(have[i], "{") && want[i] != ""
		}
		if same {
			return e.Name
		}
	}
	return ""
}
