package journey_test

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/review"
	"thidua/internal/sheet"
)

// TestPagesAreFresh: whatever was done in a round, and to the units and people about it, a page of the program that
// keeps rounds in memory is word for word the page of one that reads everything anew. One random page is held against
// the other after each of 2,000 acts, or THIDUA_ACTS, and every page after each 200.
func TestPagesAreFresh(t *testing.T) {
	acts := 2000
	if text := os.Getenv("THIDUA_ACTS"); text != "" {
		var err error
		if acts, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	const part = 500 // in each the round begins anew, and goes on to its publication in the second half
	done := make([]map[string]int, (acts+part-1)/part)
	t.Cleanup(func() {
		var never []string
		for name := range (&warmth{}).verbs() {
			if !slices.ContainsFunc(done, func(d map[string]int) bool { return d[name] > 0 }) {
				never = append(never, name)
			}
		}
		if len(never) > 3 && len(done) > 3 && !t.Failed() { // by chance one or two may not come up
			t.Errorf("never done: %v", never)
		}
	})
	for i := range done {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			t.Parallel()
			done[i] = freshPages(t, min(part, acts-i*part))
		})
	}
}

func freshPages(t *testing.T, acts int) map[string]int {
	seed := rand.Uint64()
	x := newWarm(t, rand.New(rand.NewPCG(seed, 0)))
	for i := range acts {
		x.late = i > acts/2
		x.act()
		x.compare(x.logins[x.rng.IntN(len(x.logins))], x.pages()[x.rng.IntN(len(x.pages()))])
		if (i+1)%200 == 0 {
			for _, login := range x.logins {
				for _, page := range x.pages() {
					x.compare(login, page)
				}
			}
		}
		if t.Failed() {
			t.Fatalf("after %d acts, the last %s; seed %d", i+1, x.last, seed)
		}
	}
	t.Logf("%v; %v; %d pages; seed %d", x.done, x.phases, x.looked, seed)
	return x.done
}

// warmth is a round in which things are done at random, the program that keeps it in memory, and one that keeps nothing.
type warmth struct {
	*campaign[*browser]
	t      testing.TB
	rng    *rand.Rand
	cold   *world
	logins []string
	warm   map[string]*browser
	fresh  map[string]*browser
	w      *review.World // as it stood before the act
	done   map[string]int
	phases map[review.Phase]int
	last   string
	looked int
	err    error
	beside bool // the other program does what is done now
	late   bool // the round may come to its publication
}

func newWarm(t testing.TB, rng *rand.Rand) *warmth {
	x := &warmth{
		campaign: newCampaign(t), t: t, rng: rng, warm: map[string]*browser{}, fresh: map[string]*browser{},
		done: map[string]int{}, phases: map[review.Phase]int{},
		logins: []string{"thu-ky", "khoi-pho", "chuyen-vien", "lanh-dao-toa-an", "tham-dinh-noi-vu"},
	}
	x.cold = &world{t: t, at: x.world.at, log: &strings.Builder{}, dir: x.world.dir}
	x.cold.open(x.world.database)
	for _, login := range x.logins {
		x.warm[login] = x.as(login)
		x.fresh[login] = x.cold.browser()
		maps.Copy(x.fresh[login].jar, x.warm[login].jar)
	}
	return x
}

// pages are the pages on which the round shows.
func (x *warmth) pages() []string {
	f := x.w.Forms[x.rng.IntN(len(x.w.Forms))]
	line := f.Lines[x.rng.IntN(len(f.Lines))].Code
	round, form := "/vong/"+x.round, "/phieu/"+f.ID
	return []string{
		"/", "/thong-bao", "/nhat-ky", "/nam/" + x.w.Round.Year, "/nam/" + x.w.Round.Year + "/cham-diem", round,
		round + "/xep-hang", round + "/doi-chieu", round + "/so-sanh", round + "/suy-ton", round + "/loi-ich",
		round + "/kiem-tra-loi-ich", round + "/han", round + "/chuyen", round + "/cap", round + "/cham-cheo",
		round + "/cong-bo", form, form + "/nhap", form + "/nop", form + "/ban-truoc", form + "/dong/" + line,
		form + "/dong/" + line + "/tham-dinh", form + "/dong/" + line + "/tra-loi", form + "/dong/" + line + "/diem",
		form + "/so-lieu-chung", "/don-vi", "/tai-khoan",
	}
}

// once are the parts of a page that are made for one answer.
var once = regexp.MustCompile(`name="_request" value="[^"]*"|_request=[0-9A-Za-z]+`)

// compare holds a page of both against one another.
func (x *warmth) compare(login, page string) {
	x.t.Helper()
	x.cold.app.Services.Rounds.Kept.Forget()
	x.cold.app.Kit.Forget()
	a, b := x.warm[login].get(page), x.fresh[login].get(page)
	x.looked++
	was, is := once.ReplaceAllString(b.body, ""), once.ReplaceAllString(a.body, "")
	if a.last.StatusCode != b.last.StatusCode || was != is {
		x.t.Errorf("%s as %s: %d and %d\n%s", page, login, a.last.StatusCode, b.last.StatusCode, cmp.Diff(was, is))
	}
}

// act does one thing at random. It may be refused.
func (x *warmth) act() {
	var err error
	x.beside = x.rng.IntN(3) == 0
	if x.w, err = x.app.Services.Rounds.World(context.Background(), x.round); err != nil {
		x.t.Fatal(err)
	}
	x.phases[x.w.Round.Phase]++
	acts := x.verbs()
	names := slices.Sorted(maps.Keys(acts))
	x.last = names[x.rng.IntN(len(names))]
	switch n := x.rng.IntN(9); {
	case n < 2:
		x.last = "a figure"
	case n < 4:
		x.last = "a verdict"
	}
	if x.err = acts[x.last](); x.err == nil {
		x.done[x.last]++
	}
	x.world.at.Move(time.Minute)
}

// rounds is where the act is done: in this program, or in the other one on the same database.
func (x *warmth) rounds() *review.Service {
	if x.beside {
		return x.cold.app.Services.Rounds
	}
	return x.app.Services.Rounds
}

// someone is somebody of a unit, or of another one.
func (x *warmth) someone(unit string) review.By {
	login := x.logins[x.rng.IntN(len(x.logins))]
	a, err := x.app.Store.AccountByLogin(context.Background(), login)
	if err != nil {
		x.t.Fatal(err)
	}
	return review.By{Account: a.ID, Behalf: unit, Why: fmt.Sprint("vì lý do số ", x.rng.IntN(1000))}
}

// verbs are what can be done.
func (x *warmth) verbs() map[string]func() error {
	out := map[string]func() error{}
	for _, part := range []map[string]func() error{x.ofUnits(), x.ofJudges(), x.ofLead(), x.aside()} {
		maps.Copy(out, part)
	}
	return out
}

// form is a form by chance, now and then one that can be filled in; and a line of it.
func (x *warmth) form() (*review.Form, review.Line) {
	f := x.w.Forms[x.rng.IntN(len(x.w.Forms))]
	for _, y := range x.w.Forms {
		if x.w.Round.MaySend(y) && x.rng.IntN(2) == 0 {
			f = y
		}
	}
	return f, f.Lines[x.rng.IntN(len(f.Lines))]
}

func (x *warmth) ofUnits() map[string]func() error {
	ctx := context.Background()
	own := func(do func(s *review.Service, by review.By, f *review.Form, l review.Line) error) func() error {
		return func() error {
			f, l := x.form()
			return do(x.rounds(), x.someone(f.Unit), f, l)
		}
	}
	return map[string]func() error{
		"a figure": own(func(s *review.Service, by review.By, f *review.Form, _ review.Line) error {
			return s.Fill(ctx, by, f.ID, x.cells(f))
		}),
		"a claim": own(func(s *review.Service, by review.By, f *review.Form, l review.Line) error {
			return s.Fill(ctx, by, f.ID, []review.Cell{x.claim(f, l.Code, x.points())})
		}),
		"evidence": own(func(s *review.Service, by review.By, f *review.Form, l review.Line) error {
			return s.Attach(ctx, by, f.ID, review.Proof{Lines: []string{l.Code}, Link: "https://example.org/a"}, nil)
		}),
		"no evidence": own(func(s *review.Service, by review.By, f *review.Form, _ review.Line) error {
			return s.Detach(ctx, by, f.ID, x.proof(f))
		}),
		"a form sent": own(func(s *review.Service, by review.By, f *review.Form, _ review.Line) error {
			return s.Send(ctx, by, f.ID, f.Version, nil)
		}),
		"a recall": own(func(s *review.Service, by review.By, f *review.Form, _ review.Line) error {
			return s.Recall(ctx, by, f.ID)
		}),
		"an answer": own(func(s *review.Service, by review.By, f *review.Form, l review.Line) error {
			for _, k := range f.Lines {
				if k.Stand == review.Differs || k.Stand == review.Asked {
					l = k
				}
			}
			return s.Answer(ctx, by, f.ID, l.Code, review.Response{Accept: x.rng.IntN(2) == 0, Text: "đã giải trình rõ", Seen: l.At})
		}),
		"an objection": own(func(s *review.Service, by review.By, f *review.Form, l review.Line) error {
			return s.Object(ctx, by, f.ID, l.Code, "đề nghị xem lại điểm")
		}),
		"all sent": x.allSent,
	}
}

func (x *warmth) points() exact.Num { return exact.Frac(int64(x.rng.IntN(60)), 10) }

func (x *warmth) ofJudges() map[string]func() error {
	ctx := context.Background()
	return map[string]func() error{
		"a verdict": func() error {
			f, l := x.form()
			verbs := []review.Verb{review.Match, review.Differ, review.Ask, review.Return, review.Settle}
			v := review.Verdict{Verb: verbs[x.rng.IntN(len(verbs))], Why: "theo hồ sơ", Seen: l.At}
			if points := x.points(); v.Verb == review.Differ || v.Verb == review.Settle {
				v.Points = &points
			}
			by := x.someone("")
			if x.rng.IntN(2) == 0 {
				by = x.fair()
			}
			return x.rounds().Judge(ctx, by, f.ID, l.Code, v)
		},
		"a common figure": func() error {
			f, _ := x.form()
			return x.rounds().Confirm(ctx, x.someone(""), f.ID, nil)
		},
		"a reply": func() error {
			points := x.points()
			for _, f := range x.w.Forms {
				for _, l := range f.Lines {
					if l.Objected {
						by := x.someone("")
						by.Behalf = ""
						ruling := review.Ruling{Uphold: x.rng.IntN(2) == 0, Points: &points, Text: "đã xem lại"}
						return x.rounds().Reply(ctx, by, f.ID, l.Code, ruling)
					}
				}
			}
			return errProbe
		},
		"all agree": x.allAgree,
	}
}

func (x *warmth) ofLead() map[string]func() error {
	ctx := context.Background()
	lead := func(do func(s *review.Service, by review.By, r *review.Round) error) func() error {
		return func() error { return do(x.rounds(), x.someone(""), x.w.Round) }
	}
	part := func(verb review.Verb, until *day.Date) func() error {
		return lead(func(s *review.Service, by review.By, _ *review.Round) error {
			f, _ := x.form()
			if verb == review.Leave && x.rng.IntN(4) > 0 {
				return errProbe
			}
			if verb == review.Rejoin {
				return s.Part(ctx, by, verb, x.left(), nil)
			}
			return s.Part(ctx, by, verb, f.ID, until)
		})
	}
	soon := day.At(x.now()) + 3
	return map[string]func() error{
		"next": lead(func(s *review.Service, by review.By, r *review.Round) error {
			return s.Advance(ctx, by, x.round, r.Version, false)
		}),
		"back": lead(func(s *review.Service, by review.By, r *review.Round) error {
			return s.Advance(ctx, by, x.round, r.Version, true)
		}),
		"published": lead(func(_ *review.Service, by review.By, _ *review.Round) error {
			if !x.late {
				return errProbe
			}
			if err := x.toTheEnd(by); err != nil {
				return err
			}
			return x.publish(by)
		}),
		"finished": lead(func(s *review.Service, by review.By, r *review.Round) error {
			x.world.at.Move(24 * time.Hour)
			return s.Finish(ctx, by, x.round, r.Version)
		}),
		"reopened": lead(func(s *review.Service, by review.By, r *review.Round) error {
			return s.Reopen(ctx, by, x.round, r.Version)
		}),
		"let in":    part(review.Grant, &soon),
		"taken out": part(review.Leave, nil),
		"taken in":  part(review.Rejoin, nil),
		"a day": lead(func(s *review.Service, by review.By, r *review.Round) error {
			f, _ := x.form()
			phases := review.Phases()
			d := review.Due{Phase: phases[x.rng.IntN(len(phases))], Unit: f.Unit, Day: soon + day.Date(x.rng.IntN(20))}
			return s.SetDue(ctx, by, x.round, r.Version, d)
		}),
		"an interest": lead(func(s *review.Service, by review.By, r *review.Round) error {
			f, _ := x.form()
			who := x.someone("").Account
			if who == x.fair().Account {
				return errProbe
			}
			return s.Declare(ctx, by, x.round, r.Version, review.Interest{Account: who, Unit: f.Unit})
		}),
		"levels": lead(func(s *review.Service, by review.By, r *review.Round) error {
			f, _ := x.form()
			return s.SetLevels(ctx, by, x.round, r.Version, []review.Level{{Name: "Cấp trên", Unit: f.Unit}})
		}),
		"no levels": lead(func(s *review.Service, by review.By, r *review.Round) error {
			return s.SetLevels(ctx, by, x.round, r.Version, nil)
		}),
		"a quota": lead(func(s *review.Service, by review.By, r *review.Round) error {
			q := review.Quota{Award: fmt.Sprint("Cờ ", x.rng.IntN(100)), Most: 2}
			return s.SetQuota(ctx, by, x.round, r.Version, q)
		}),
	}
}

// aside is what is done beside the round, and shows in it.
func (x *warmth) aside() map[string]func() error {
	view := func(name string) func() error {
		return func() error { return x.viewActs(x.rng)[name]() }
	}
	return map[string]func() error{
		"a unit's name": view("a unit's name"), "a person's name": view("a person's name"), "a title": view("a title"),
		"a milestone": view("a milestone"), "a role": view("a role"),
		"the clock set back": func() error { x.world.at.Move(-5 * time.Minute); return nil },
	}
}

func (x *warmth) now() time.Time {
	if x.campaign == nil { // only the names of the acts are asked for
		return time.Time{}
	}
	return x.world.at.Now()
}

// publish publishes what is agreed, without levels above the table.
func (x *warmth) publish(by review.By) error {
	ctx, s, to := context.Background(), x.rounds(), day.At(x.now())
	for _, do := range []func(version int64) error{
		func(version int64) error { return s.SetLevels(ctx, by, x.round, version, nil) },
		func(version int64) error {
			return s.Publish(ctx, by, x.round, version, review.Decision{Number: "12/BB", Day: to, Objects: &to})
		},
	} {
		w, err := s.World(ctx, x.round)
		if err != nil {
			return err
		}
		if err = do(w.Round.Version); err != nil && w.Round.Times == 0 { // with a result levels stay
			return err
		}
	}
	return nil
}

// toTheEnd brings a round to the table, with everything agreed.
func (x *warmth) toTheEnd(by review.By) error {
	ctx, s := context.Background(), x.rounds()
	for {
		w, err := s.World(ctx, x.round)
		if err != nil {
			return err
		}
		x.w = w
		if w.Round.Phase == review.SelfScoring {
			_ = x.allSent() // who is late stays behind
		} else if w.Round.Phase.At() >= review.Agreeing.At() {
			_ = x.allAgree() // all may be agreed on already
			return nil
		}
		for _, f := range x.w.Forms {
			if f.Stage == review.Filling && w.Round.Phase == review.Appraising { // nobody waits for those
				_ = s.Part(ctx, by, review.Leave, f.ID, nil) // where a result was published, it is refused
			}
		}
		if err := s.Advance(ctx, by, x.round, w.Round.Version, false); err != nil {
			return err
		}
	}
}

// cells are one or two figures of a form.
func (x *warmth) cells(f *review.Form) []review.Cell {
	var out []review.Cell
	facts := slices.DeleteFunc(slices.Clone(x.w.Engine.Sheet().AllFacts()), func(y *sheet.Fact) bool {
		return y.Kind != sheet.Count || !y.Is.IsZero() || !x.w.Asks(f, y)
	})
	for range 1 + x.rng.IntN(2) {
		fact := facts[x.rng.IntN(len(facts))]
		c := review.Cell{Fact: fact.Name, Value: formula.Of(exact.New(int64(x.rng.IntN(4))))}
		if x.rng.IntN(8) == 0 {
			c.Value = formula.Value{}
		}
		if have := f.Figure(fact.Name, review.Reported); have != nil {
			c.Seen = have.Value
		}
		out = append(out, c)
	}
	return out
}

// claim is a claim of points beside the rule.
func (x *warmth) claim(f *review.Form, line string, points exact.Num) review.Cell {
	c := review.Cell{Line: line, Value: formula.Of(points), Why: "đơn vị thấy khác", Note: fmt.Sprint("ghi chú ", x.rng.IntN(9))}
	c.SeenNote = f.Line(line).Note
	if e := f.Entry(line, "claimed"); e != nil && e.Points != nil {
		c.Seen, c.SeenWhy = review.Fraction(e.Points), e.Reason
	}
	return c
}

func (x *warmth) proof(f *review.Form) string {
	if len(f.Proofs) == 0 {
		return ""
	}
	return f.Proofs[x.rng.IntN(len(f.Proofs))].ID
}

// left is a form that was taken out.
func (x *warmth) left() string {
	for _, f := range x.w.Forms {
		if f.Stage == review.Left {
			return f.ID
		}
	}
	return ""
}

// allSent sends every form that still misses something, with whatever makes it whole.
func (x *warmth) allSent() error {
	ctx, s, sent := context.Background(), x.rounds(), errProbe
	for _, f := range x.w.Forms {
		own := x.someone(f.Unit)
		if !x.w.Round.MaySend(f) {
			continue
		}
		for _, code := range x.w.Missing(f.ID) {
			_ = s.Fill(ctx, own, f.ID, []review.Cell{x.claim(f, code, exact.New(1))}) // then it is not sent
		}
		for _, fact := range x.w.Blank(f) {
			c := review.Cell{Fact: fact.Name, Value: formula.Of(exact.New(0))}
			_ = s.Fill(ctx, own, f.ID, []review.Cell{c})
		}
		w, err := s.World(ctx, x.round)
		if err != nil {
			return err
		}
		if s.Send(ctx, own, f.ID, w.Forms[w.At(f.ID)].Version, nil) == nil {
			sent = nil
		}
	}
	return sent
}

// allAgree settles every line of every form that was sent.
func (x *warmth) allAgree() error {
	ctx, s, agreed := context.Background(), x.rounds(), errProbe
	for range 3 { // the leader of a line may move, which opens the others' again
		w, err := s.World(ctx, x.round)
		if err != nil {
			return err
		}
		for _, f := range w.Forms {
			for _, l := range f.Lines {
				if l.Stand == review.Settled || f.Stage == review.Left {
					continue
				}
				v := review.Verdict{Verb: review.Match, Seen: l.At}
				if w.Round.Phase.At() >= review.Second.At() {
					v.Verb, v.Why = review.Settle, "thống nhất"
				}
				if s.Judge(ctx, x.fair(), f.ID, l.Code, v) == nil {
					agreed = nil
				}
			}
		}
	}
	return agreed
}

// fair is somebody who has no interest in any unit.
func (x *warmth) fair() review.By {
	a, err := x.app.Store.AccountByLogin(context.Background(), "khoi-pho")
	if err != nil {
		x.t.Fatal(err)
	}
	return review.By{Account: a.ID, Why: "theo biên bản"}
}

// TestRoundsAtOnce: pages of a round are asked for while figures of it are saved; each is a whole page, and in the end
// all of it is what stands in the database. The race detector looks on in make race.
func TestRoundsAtOnce(t *testing.T) {
	t.Parallel()
	x := newWarm(t, rand.New(rand.NewPCG(8, 8)))
	x.act()
	stop := make(chan struct{})
	var all sync.WaitGroup
	for i, login := range x.logins[:4] {
		b := x.warm[login]
		pages := x.pages()
		all.Go(func() {
			for n := i; ; n++ {
				select {
				case <-stop:
					return
				default:
				}
				if b.get(pages[n%len(pages)]); b.last.StatusCode >= 500 {
					t.Errorf("%s: %d", pages[n%len(pages)], b.last.StatusCode)
					return
				}
			}
		})
	}
	for range 60 {
		x.act()
	}
	close(stop)
	all.Wait()
	for _, login := range x.logins {
		for _, page := range x.pages() {
			x.compare(login, page)
		}
	}
}
