package ui

import (
	"strconv"
	"strings"

	"thidua/internal/words"
)

// Layout is what every page has around its content. A page struct embeds it.
type Layout struct {
	Lang   words.Lang
	Title  string
	Line   string // one line of state under the title
	Crumbs []Link
	Acts   []Action // at most three, one of them the main one
	Help   string   // the help page of this screen
	Bands  []Band
	Nav    []Group
	Switch *Switch
	Me     *Me // nil where nobody has signed in
	Idle   Idle
	Sample bool // the data is a sample

	Scripts []string // what this page needs beside the one of all pages
}

// Base returns the layout of a page, so that what is the same on all pages is filled in one place.
func (l *Layout) Base() *Layout { return l }

// Page is a page struct: one that embeds a Layout.
type Page interface{ Base() *Layout }

// Link is a text that leads somewhere.
type Link struct{ Text, Href string }

// Action is a button at the head of a page. Post says that it acts at once.
type Action struct {
	Text, Href string
	Main, Post bool
}

// Press is a button that acts at once on an object of a version.
type Press struct {
	Href, Text string
	Version    int64
	Class      string
	Label      string // what is pressed, for a screen reader, where several buttons say the same
}

// Band is a message across the page: "ok" done, "bad" refused, "wait" to be minded, "" to be known.
type Band struct {
	Kind  string
	Text  string
	More  []string
	Links []Link // what it is about
	Act   *Action
}

// Group is a part of the navigation: a stage of the year.
type Group struct {
	Title string
	Links []NavLink
	Open  bool // the links are shown; else the title opens them
	Count int  // how much waits in it for this person
}

// NavLink is an item of the navigation, with the number of things that wait there for this person.
type NavLink struct {
	Text, Href string
	Count      int
	Here       bool
}

// Switch says which bloc and year the pages are about, and leads to the same page of another.
type Switch struct {
	Over, Name string
	Years      []NavLink
}

// Me is who is signed in.
type Me struct{ ID, Login, Name, Line string }

// Idle tells the page when the session ends, in milliseconds since 1970, by the server's clock.
type Idle struct{ Ends, Now int64 }

// Chip is a state in a word: "ok", "wait", "late", "info" or "".
type Chip struct{ Kind, Text string }

// Empty is what stands where there is nothing yet: it says what to do.
type Empty struct {
	Title, Text string
	Link        *Link
}

// Telling is one act of the log as a sentence.
type Telling struct {
	When, Who, What, Why string
	Where                string // what it was done to, where that is not known from the place
	Erase                string // where its content can be erased; "" where not
	Fold                 string // what stands in place of many diffs until they are unfolded
	Diffs                []Diff
}

// StoryShown is how many acts of a story are shown before it is unfolded.
const StoryShown = 5

// Diff is one value before and after an act.
type Diff struct{ Label, Before, After string }

// Form is a form. All forms of the product are drawn from it, save their drafts and merge in the same way.
type Form struct {
	ID      string // of the element, where fields stand outside it; else ""
	Action  string
	Request string // idempotency key
	// whose page it is: a tab that another person's signing in left behind sends nothing in that person's name
	By      string
	Version int64  // of the object that is changed; 0 for a new one
	Draft   string // names the draft; "" for a form that keeps none
	Saved   string // when the draft was last saved
	Submit  string
	Cancel  string // where "cancel" leads
	Upload  bool   // takes a file
	Secret  bool   // says that no state secret is entered: every form with free text
	Fields  []Field
	Kept    string // what is said of a draft that lies over the form; "" for the usual
}

// SeenList tells the script the version of each drafted field.
func (f *Form) SeenList() string {
	var out []string
	for _, x := range f.Fields {
		if x.Seen > 0 {
			out = append(out, x.Name+":"+strconv.FormatInt(x.Seen, 10))
		}
	}
	return strings.Join(out, " ")
}

// Field returns the field of a name, for a page that sets its fields out by itself.
func (f *Form) Field(name string) Field {
	for _, x := range f.Fields {
		if x.Name == name {
			return x
		}
	}
	return Field{}
}

// Kinds of fields.
const (
	Text     = "text"
	Date     = "date"
	Password = "password"
	Area     = "area"
	Select   = "select"
	Radio    = "radio"
	Checks   = "checks" // several of a list; the value holds them one a line
	File     = "file"
	Code     = "code" // figures of a phone
)

// Field is one field of a form.
type Field struct {
	Name, Label, Hint string
	Kind              string
	Value             string
	Options           []Option
	Error             string
	Optional          bool
	Short             bool
	Placeholder       string // in a table, where the label is not seen
	Unit              string // unit of measure, after the field
	Auto              string // autocomplete
	Accept            string // of a file
	Seen              int64  // version of the drafted value; 0 for none
	Tall              bool   // a large area, for a long text
	Watched           bool   // part of an object that others may change too: what stood here is sent along, for the merge
	Was               string
	Clash             string // what somebody else saved meanwhile
	Mark              string // where the value comes from
	Wide              bool   // room for a sum of money
	Figure            bool   // a number is typed there
	Folded            bool   // a long list of boxes that few need: it opens when asked
}

// Tail is what the name of a field in a row of a table ends with: the column.
func (f Field) Tail() string { return f.Name[strings.LastIndexByte(f.Name, '.')+1:] }

// Option is one of a list.
type Option struct{ Value, Text string }

// ID is the id of the field on the page.
func (f Field) ID() string { return "f-" + f.Name }

// Many says whether the list is so long that one looks for what one wants.
func (f Field) Many() bool {
	const many = 15
	return len(f.Options) > many
}

// Has says whether the field holds a value of a list.
func (f Field) Has(value string) bool {
	if f.Kind != Checks {
		return f.Value == value
	}
	for v := range strings.SplitSeq(f.Value, "\n") {
		if v == value {
			return true
		}
	}
	return false
}
