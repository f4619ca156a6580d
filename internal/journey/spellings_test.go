package journey_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"thidua/internal/review"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// spelledKinds are the kinds of figures in the table of spellings, by the beginning of its headings.
var spelledKinds = map[string]sheet.FactKind{
	"số đếm": sheet.Count, "tỷ lệ": sheet.Percentage, "tỷ số": sheet.Ratio, "số (": sheet.Decimal, "tiền": sheet.Money, "hạng": sheet.Rank, "ngày": sheet.DateKind,
	"có": sheet.YesNo, "mức": sheet.LevelKind,
}

// spellings are what people type, by the kind of figure, out of the table beside the readers.
func spellings(t *testing.T) map[sheet.FactKind][]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "sheetfile", "testdata", "spellings.txt"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[sheet.FactKind][]string{}
	var kind sheet.FactKind
	named := false
	for line := range strings.Lines(string(text)) {
		if title, heading := strings.CutPrefix(line, "## "); heading {
			named = false
			for begins, k := range spelledKinds {
				if strings.HasPrefix(title, begins) {
					kind, named = k, true
				}
			}
		}
		typed, _, is := strings.Cut(line, " | ")
		if !is || !named {
			continue
		}
		plain, err := strconv.Unquote(`"` + strings.ReplaceAll(typed, `"`, `\"`) + `"`)
		if err != nil {
			t.Fatal(err)
		}
		out[kind] = append(out[kind], plain)
	}
	return out
}

// typedInto is a field of a form into which everything is typed.
type typedInto struct {
	c    *campaign[*browser]
	b    *browser
	at   string
	fact *sheet.Fact
}

func (x typedInto) kept() string {
	if f := x.c.forms()["quan-ly-thi-truong"].Figure(x.fact.Name, review.Reported); f != nil {
		return f.Value
	}
	return ""
}

// script types into the field as the script of the grid sends it, and returns what is kept, or what is said.
func (x typedInto) script(text, was string) (kept, asked string) {
	x.c.t.Helper()
	body, err := json.Marshal(map[string]string{"Name": "f." + x.fact.Name, "Value": text, "Was": was})
	if err != nil {
		x.c.t.Fatal(err)
	}
	var out struct{ Error, Value string }
	if err := json.Unmarshal([]byte(x.b.json(x.at+"/o", string(body)).body), &out); err != nil {
		x.c.t.Fatal(err, x.b.body)
	}
	return x.kept(), out.Error
}

// form types into the field and sends the form without a script.
func (x typedInto) form(text, was string) (kept, asked string) {
	x.c.t.Helper()
	name := "f." + x.fact.Name
	x.b.post(x.at+"/nhap", url.Values{name: {text}, "_was." + name: {was}})
	if x.b.last.StatusCode == http.StatusSeeOther {
		return x.kept(), ""
	}
	return x.kept(), x.b.page().Find("main .err, main .band.bad").Text()
}

// TestSpellingsOnTheForm: whatever people type into the score form is taken or asked back as it is in a file, with a
// script and without.
func TestSpellingsOnTheForm(t *testing.T) {
	c := newCampaign(t)
	w, f := c.world2(), c.forms()["quan-ly-thi-truong"]
	facts := map[sheet.FactKind]*sheet.Fact{}
	for _, l := range f.Lines {
		_, n := w.Node(l.Code)
		for _, x := range w.FactsOf(n) {
			facts[x.Kind] = x
		}
	}
	tried := 0
	for kind, typed := range spellings(t) {
		if facts[kind] == nil {
			continue // the sample has none of them on this form
		}
		x := typedInto{c: c, b: c.by("chuyen-vien"), at: c.at("quan-ly-thi-truong"), fact: facts[kind]}
		now := ""
		if v := f.Figure(x.fact.Name, review.Reported); v != nil {
			x.script("", wordsOf(x.fact, v.Value))
		}
		for i, text := range typed {
			send := x.script
			if i%2 == 0 {
				send = x.form
			}
			tried++
			now = x.compare(text, now, send)
		}
	}
	if tried < 250 || len(facts) < 4 {
		t.Errorf("%d spellings of %d kinds", tried, len(facts))
	}
}

// wordsOf is a figure that is kept as somebody would type it.
func wordsOf(f *sheet.Fact, kept string) string {
	v := review.Decode(kept)
	switch f.Kind {
	case sheet.YesNo:
		return map[bool]string{true: "có", false: "không"}[v.True()]
	case sheet.LevelKind:
		at, _ := v.Num.Int64()
		return f.Levels[at]
	case sheet.DateKind:
		return v.Day().Vietnamese()
	}
	return strings.Replace(v.Num.String(), ".", ",", 1)
}

// compare types a text over what was typed before, and returns what stands in the field then.
func (x typedInto) compare(text, now string, send func(text, was string) (string, string)) string {
	t := x.c.t
	t.Helper()
	before := x.kept()
	kept, asked := send(text, now)
	v, bad := sheetfile.ParseFigure(x.fact, text, sheetfile.Typed)
	switch {
	case !bad.IsZero():
		if kept != before || !strings.Contains(said(asked), said(words.Vietnamese.Say(bad))) {
			t.Errorf("%s, %q: kept %q, says %q; want %q", x.fact.Name, text, kept, asked, words.Vietnamese.Say(bad))
		}
		return now
	case asked != "":
		// a day to come, and too many decimals
		if kept != before || x.fact.Kind != sheet.DateKind && x.fact.Kind != sheet.Decimal {
			t.Errorf("%s, %q: kept %q, says %q", x.fact.Name, text, kept, asked)
		}
		return now
	case kept != review.Encode(v):
		t.Errorf("%s, %q: kept %q, want %q", x.fact.Name, text, kept, review.Encode(v))
	}
	return text
}
