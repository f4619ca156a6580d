package journey_test

import (
	"context"
	"net/url"
	"testing"

	"thidua/internal/identity"
	"thidua/internal/review"
)

// campaign is the half-year round of the sample bloc, with a visitor for each unit that appraises.
type campaign[V visitor[V]] struct {
	*world
	enter        func(login string) V
	people       map[string]V // by login: each signs in once
	head, deputy V
	round        string
	judges       map[string]string // login of who appraises, by unit
	units        map[string]string // short name → id
	codes        map[string]string // id → short name
}

// newCampaign is the round with people who send real forms over HTTP.
func newCampaign(t testing.TB) *campaign[*browser] {
	t.Helper()
	w := newWorld(t)
	return campaignOf(w, w.as)
}

// campaignOf is the round with people who come in as enter says.
func campaignOf[V visitor[V]](w *world, enter func(login string) V) *campaign[V] {
	w.t.Helper()
	rounds, err := w.app.Store.Rounds(context.Background(), "")
	if err != nil || len(rounds) != 1 {
		w.t.Fatal(len(rounds), err)
	}
	c := &campaign[V]{
		world: w, enter: enter, people: map[string]V{}, round: rounds[0].ID, judges: map[string]string{},
		units: map[string]string{}, codes: map[string]string{},
	}
	c.head, c.deputy = c.by("thu-ky"), c.by("khoi-pho")
	for code, f := range c.forms() {
		c.units[code], c.codes[f.Unit] = f.Unit, code
		if code != "tu-phap" { // the sample has one
			w.person("lanh-dao-"+code, "Lãnh đạo "+code, identity.Leader, f.Unit)
		}
	}
	for _, code := range []string{"quan-su", "thanh-tra", "noi-vu"} {
		w.person("tham-dinh-"+code, "Thẩm định "+code, identity.Appraiser, c.units[code])
		c.judges[code] = "tham-dinh-" + code
	}
	c.judges["cong-an"], c.judges["tu-phap"] = "thu-ky", "khoi-pho"
	return c
}

// by is the visitor of a person, who signs in the first time.
func (c *campaign[V]) by(login string) V {
	c.t.Helper()
	v, in := c.people[login]
	if !in {
		v = c.enter(login)
		c.people[login] = v
	}
	return v
}

func (c *campaign[V]) world2() *review.World {
	c.t.Helper()
	w, err := c.app.Services.Rounds.World(context.Background(), c.round)
	if err != nil {
		c.t.Fatal(err)
	}
	return w
}

func (c *campaign[V]) forms() map[string]*review.Form {
	c.t.Helper()
	list, err := c.app.Store.Forms(context.Background(), c.round)
	if err != nil {
		c.t.Fatal(err)
	}
	out := map[string]*review.Form{}
	for _, f := range list {
		out[f.Code] = f
	}
	return out
}

func (c *campaign[V]) at(code string) string { return "/phieu/" + c.forms()[code].ID }

// judge is the login of who appraises a line of a unit.
func (c *campaign[V]) judge(code, line string) string {
	c.t.Helper()
	w := c.world2()
	_, n := w.Node(line)
	unit := w.Round.Judge(n.Appraiser(), c.units[code], review.Lead{
		Head: c.units["cong-an"], Deputies: []string{c.units["tu-phap"]},
	})
	return c.judges[c.codes[unit]]
}

// verdict gives a verdict through the form of the line.
func (c *campaign[V]) verdict(b V, code, line string, say url.Values) V {
	c.t.Helper()
	return judged(b, c.at(code)+"/dong/"+line, say)
}

func judged[V visitor[V]](b V, line string, say url.Values) V {
	return b.get(line + "/tham-dinh").want(200).fill(say)
}

func (c *campaign[V]) advance() {
	c.t.Helper()
	c.head.get("/vong/" + c.round + "/chuyen").want(200).fill(url.Values{
		"why": {"đã xong việc của giai đoạn"},
	}).follow().want(
		200,
	)
}
