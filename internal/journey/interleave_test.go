package journey_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"thidua/internal/review"
)

// TestInterleavings lets two people at their browsers, with and without script, and an Excel file work on one form in
// random orders: 100, or THIDUA_ORDERS. No figure takes the place of another that the person who sent it had not seen,
// and what was sent and not saved is said and kept.
func TestInterleavings(t *testing.T) {
	orders := 100
	if text := os.Getenv("THIDUA_ORDERS"); text != "" {
		var err error
		if orders, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	var saved atomic.Int64
	parts := (orders + 49) / 50
	t.Cleanup(func() { // over all parts, since one of them may by chance be short of it
		if n := saved.Load(); !t.Failed() && n < int64(100*parts) {
			t.Errorf("%d saves in %d parts: that is no test", n, parts)
		}
	})
	for part := range parts {
		t.Run(strconv.Itoa(part), func(t *testing.T) {
			t.Parallel()
			seed := rand.Uint64()
			x := newShared(t, rand.New(rand.NewPCG(seed, 0)))
			for range 50 {
				x.run()
			}
			saved.Add(int64(x.saved))
			t.Logf(
				"%d saved, %d refused, %d clashed, %d brought together; seed %d", x.saved, x.refused, x.clashed, x.merged, seed,
			)
			if x.refused == 0 || x.clashed == 0 || x.merged == 0 {
				t.Error("that is no test")
			}
		})
	}
}

// shared is one form with all who work on it, and what must stand in it.
type shared struct {
	*campaign[*browser]
	t       testing.TB
	rng     *rand.Rand
	at      string
	facts   []string
	now     map[string]string // what the form holds
	seats   []*seat
	file    map[string]string // what is in the cells of the Excel file
	made    map[string]string // what it was made from
	content string
	next    int

	saved, refused, clashed, merged int
}

// seat is one of the browsers, with the figures that it shows as saved.
type seat struct {
	login string
	seen  map[string]string
	draft map[string]waiting // what waits in the person's draft
}

// waiting is a figure in a draft: what was typed, and over what.
type waiting struct{ value, was string }

// shows is what a field shows, and whether it must show what is saved beside it.
func (w waiting) shows(now string) (text string, clash bool) {
	if w.value == w.was {
		return now, false
	}
	return w.value, now != w.was && now != w.value
}

func newShared(t testing.TB, rng *rand.Rand) *shared {
	x := &shared{
		campaign: newCampaign(t), t: t, rng: rng, facts: []string{"nhiệm vụ đúng hạn", "I.1.5a", "I.1.5c"},
		now: map[string]string{}, next: 100,
	}
	x.at = x.campaign.at("quan-ly-thi-truong")
	for _, login := range []string{"chuyen-vien", "lanh-dao-quan-ly-thi-truong"} {
		x.seats = append(x.seats, &seat{login: login, draft: map[string]waiting{}})
	}
	for _, fact := range x.facts {
		x.now[fact] = x.figure("quan-ly-thi-truong", fact)
	}
	return x
}

// value is one that nobody has used, or now and then an emptied field.
func (x *shared) value() string {
	if x.rng.IntN(6) == 0 {
		return ""
	}
	x.next++
	return strconv.Itoa(x.next)
}

func (x *shared) fact() string { return x.facts[x.rng.IntN(len(x.facts))] }

// run is one order of some acts, after which everybody looks at the form and decides what waits.
func (x *shared) run() {
	x.download()
	for _, s := range x.seats {
		x.open(s)
	}
	for range 4 + x.rng.IntN(5) {
		s := x.seats[x.rng.IntN(2)]
		switch x.rng.IntN(8) {
		case 0:
			x.open(s)
		case 1, 2, 3:
			x.leave(s)
		case 4:
			x.send(s)
		case 5:
			x.inExcel()
		case 6:
			x.inExcel()
			x.bring()
		case 7:
			x.download()
		}
		x.check()
	}
	for _, s := range x.seats {
		x.open(s)
		x.decide(s)
		x.check()
	}
}

// check holds the form against what must stand in it.
func (x *shared) check() {
	x.t.Helper()
	f, err := x.app.Store.Form(x.t.Context(), strings.TrimPrefix(x.at, "/phieu/"))
	if err != nil {
		x.t.Fatal(err)
	}
	for fact, want := range x.now {
		got := ""
		if y := f.Figure(fact, review.Reported); y != nil {
			got = y.Value
		}
		if got != want {
			x.t.Fatalf("%s is %q, want %q", fact, got, want)
		}
	}
}

// open reads the page: its fields show what is saved, or what waits in the person's draft with what is saved beside it.
func (x *shared) open(s *seat) {
	x.t.Helper()
	p := x.by(s.login).get(x.at + "/nhap").want(200).page()
	s.seen = map[string]string{}
	for _, fact := range x.facts {
		field := p.Find(`[name="f.` + fact + `"]`)
		was := p.Find(`[name="_was.f.`+fact+`"]`).AttrOr("value", "–")
		if was != x.now[fact] {
			x.t.Fatalf("%s: the page stands on %q, the form holds %q", fact, was, x.now[fact])
		}
		want, asks := x.now[fact], false
		if d, waits := s.draft[fact]; waits {
			want, asks = d.shows(x.now[fact])
		}
		clash := field.Closest(".cell").Find(".clash").Text()
		if field.AttrOr("value", "–") != want || asks != (clash != "") {
			x.t.Fatalf("%s: the field shows %q (%s), want %q", fact, field.AttrOr("value", "–"), clash, want)
		}
		s.seen[fact] = was
	}
}

// leave types a figure and leaves the field, as the script sends it. A person who is refused may send it again, having
// seen what stands there.
func (x *shared) leave(s *seat) {
	x.t.Helper()
	fact, value := x.fact(), x.value()
	body, _ := json.Marshal(map[string]string{
		"Name": "f." + fact, "Value": value, "Was": s.seen[fact], "Request": fmt.Sprint("r", x.next, x.rng.Uint64()),
	})
	b := x.by(s.login).json(x.at+"/o", string(body))
	if s.seen[fact] == x.now[fact] || value == x.now[fact] {
		b.want(200)
		x.now[fact], s.seen[fact] = value, value
		delete(s.draft, fact)
		x.saved++
		return
	}
	b.want(409)
	var told struct {
		Value, Error string
		Mine         bool
	}
	if err := json.Unmarshal(
		[]byte(b.body), &told,
	); err != nil || told.Value != x.now[fact] || !told.Mine || told.Error == "" {
		x.t.Fatalf("%s: refused with %s, the form holds %q", fact, b.body, x.now[fact])
	}
	x.refused++
	s.seen[fact] = told.Value
}

// send posts the whole page without script, with one or two fields changed.
func (x *shared) send(s *seat) {
	x.t.Helper()
	in, seen := url.Values{}, s.seen
	for range 1 + x.rng.IntN(2) {
		in.Set("f."+x.fact(), x.value())
	}
	for _, fact := range x.facts {
		in.Set("_was.f."+fact, seen[fact])
		if !in.Has("f." + fact) {
			in.Set("f."+fact, seen[fact])
		}
	}
	b := x.by(s.login)
	stale := []string{}
	for _, fact := range x.facts {
		value := in.Get("f." + fact)
		if value != seen[fact] && seen[fact] != x.now[fact] && value != x.now[fact] {
			stale = append(stale, fact)
		}
	}
	b.post(x.at+"/nhap", in)
	if len(stale) == 0 {
		b.follow().want(200)
		for _, fact := range x.facts {
			if value := in.Get("f." + fact); value != seen[fact] {
				x.now[fact] = value
				x.saved++
			}
		}
		s.draft = map[string]waiting{}
		x.open(s)
		return
	}
	b.want(409)
	for _, fact := range x.facts { // nothing of a refused form is lost: it waits in the draft
		if _, waits := s.draft[fact]; waits || in.Get("f."+fact) != seen[fact] {
			s.draft[fact] = waiting{in.Get("f." + fact), seen[fact]}
		}
	}
	for _, fact := range stale { // the page shows both, and stands on what is saved now
		cell := b.page().Find(`[name="f.` + fact + `"]`)
		saved := x.now[fact]
		if saved == "" {
			saved = "để trống"
		}
		if cell.AttrOr("value", "–") != in.Get("f."+fact) ||
			!strings.Contains(cell.Closest(".cell").Find(".clash").Text(), "«"+saved+"»") {
			x.t.Fatalf(
				"%s: %q was sent, %q is saved, the field is %q with %q", fact, in.Get("f."+fact), saved, cell.AttrOr("value", "–"),
				cell.Closest(".cell").Find(".clash").Text(),
			)
		}
	}
	x.refused++
	for _, fact := range x.facts {
		s.seen[fact] = b.page().Find(`[name="_was.f.`+fact+`"]`).AttrOr("value", "–")
	}
}

func (x *shared) download() {
	x.t.Helper()
	x.content = x.by("chuyen-vien").download(x.at + "/bieu-mau.xlsx")
	x.made, x.file = map[string]string{}, map[string]string{}
	for fact, value := range x.now {
		x.made[fact], x.file[fact] = value, value
	}
}

func (x *shared) inExcel() {
	x.t.Helper()
	fact := x.fact()
	x.next++
	x.file[fact] = strconv.Itoa(x.next)
	x.content = excelWith(x.t, x.content, map[string]string{fact: x.file[fact]})
}

// bring sends the file: what only the file changed is saved, what both changed waits in the draft of who sent it.
func (x *shared) bring() {
	x.t.Helper()
	s := x.seats[0]
	saves, waits, refuse := map[string]string{}, map[string]string{}, false
	for _, fact := range x.facts {
		in, was, now := x.file[fact], x.made[fact], x.now[fact]
		before, drafted := s.draft[fact]
		switch {
		case in == "" || in == now || in == was:
		case was == now:
			saves[fact] = in
		default:
			waits[fact] = in
			refuse = refuse || drafted && before.value != in
		}
	}
	b := x.by(s.login)
	b.get(x.at+"/excel").want(200).upload("list", "phieu.xlsx", x.content)
	if refuse {
		b.want(409)
		x.refused++
		return
	}
	b.follow().want(200).says("main", fmt.Sprintf("Đã lưu %d ô", len(saves)))
	if len(waits) > 0 {
		b.says("main", fmt.Sprintf("%d ô đã có số khác", len(waits)))
		x.clashed++
	}
	if len(saves) > 0 && len(saves)+len(waits) < len(x.facts) {
		x.merged++
	}
	for fact, value := range saves {
		x.now[fact] = value
	}
	for fact, value := range waits {
		s.draft[fact] = waiting{value, x.made[fact]}
	}
}

// decide takes what waits or what is saved, by chance; then nothing waits any more.
func (x *shared) decide(s *seat) {
	x.t.Helper()
	in := url.Values{}
	for _, fact := range x.facts {
		value := x.now[fact]
		if d, waits := s.draft[fact]; waits && x.rng.IntN(2) == 0 {
			value = d.value
		}
		in.Set("f."+fact, value)
		in.Set("_was.f."+fact, x.now[fact])
		x.now[fact] = value
	}
	x.by(s.login).post(x.at+"/nhap", in).follow().want(200)
	s.draft = map[string]waiting{}
	x.open(s)
}
