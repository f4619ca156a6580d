package storetest

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/draft"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/library"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/store"
	"thidua/internal/words"
)

// Races runs what many people do to one thing at the same moment. Whoever is acknowledged finds their work there,
// nobody is acknowledged whose work the rules would have refused after another's, and all others are told so by a fault
// of the field.
func Races(t *testing.T, open func(t *testing.T) *World) {
	for name, test := range map[string]func(t *testing.T, w *World){
		"one cell": raceCell, "one request": raceRequest, "publishing": racePublish, "a level decides": raceLevel, "comments": raceComments,
		"administrators": raceAdministrators, "closing a year": raceClosing, "drafts": raceDrafts, "a circle of units": raceCircle,
		"amendments": raceAmend, "in force": raceInForce, "room for files": raceRoom, "papers": raceLay,
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t)
			furnish(w)
			test(t, w)
			whole(t, w)
		})
	}
}

// atOnce has so many people do something at the same moment, and returns what became of each.
func atOnce(people int, do func(i int) error) []error {
	out := make([]error, people)
	var wg sync.WaitGroup
	start := make(chan bool)
	for i := range people {
		wg.Go(func() {
			<-start
			out[i] = do(i)
		})
	}
	close(start)
	wg.Wait()
	return out
}

// wonBy asks that so many went through, and that all others were refused by one of these faults.
func wonBy(t *testing.T, errs []error, winners int, kinds ...fault.Kind) {
	t.Helper()
	won := 0
	for _, err := range errs {
		refused := false
		for _, k := range kinds {
			refused = refused || fault.Is(err, k)
		}
		switch {
		case err == nil:
			won++
		case !refused:
			t.Errorf("refused by %v", err)
		}
	}
	if won != winners {
		t.Errorf("%d of %d went through, want %d", won, len(errs), winners)
	}
}

// raceCell: a hundred people put another figure into one empty cell. One is kept; nobody else is told that theirs was.
func raceCell(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	errs := atOnce(100, func(i int) error {
		return c.review.Fill(ctx, c.of(c.a), c.forms[c.a], []review.Cell{{Fact: "tỷ lệ", Value: num(int64(i + 1))}})
	})
	wonBy(t, errs, 1, fault.Stale)
	f := ok[*review.Form](t)(w.Store.Form(ctx, c.forms[c.a]))
	for i, err := range errs {
		if want := fmt.Sprint(i + 1); err == nil && (len(f.Figures) != 1 || f.Figures[0].Value != want) {
			t.Errorf("%s was acknowledged, there is %+v", want, f.Figures)
		}
	}
}

// raceRequest: one request arrives fifty times. One account is made; its code is shown once.
func raceRequest(t *testing.T, w *World) {
	var mu sync.Mutex
	ids, codes := map[string]bool{}, 0
	errs := atOnce(50, func(int) error {
		a := identity.Account{Login: "thu-ky", Name: "Thư ký", Grants: []identity.Grant{{Role: identity.Auditor}}}
		id, code, err := w.IDs.Create(ctx, audit.By{Account: "quan-tri", Request: "biểu-mẫu-1"}, a)
		mu.Lock()
		defer mu.Unlock()
		ids[id] = true
		if code != "" {
			codes++
		}
		return err
	})
	wonBy(t, errs, 50)
	if list := ok[[]*identity.Account](t)(w.Store.Accounts(ctx)); len(list) != 1 || len(ids) != 1 || codes != 1 {
		t.Errorf("%d accounts, %d ids, %d codes", len(list), len(ids), codes)
	}
}

// agreed brings a round to where it can be published.
func (c *campaign) agreed(t *testing.T) {
	t.Helper()
	c.fill(t, c.a, 95, 110)
	c.fill(t, c.b, 80, 120)
	c.advance(t)
	for _, line := range []string{"I.1", "I.2"} {
		must(t, c.judge(t, c.b, c.a, line, review.Verdict{Verb: review.Match}))
		must(t, c.judge(t, c.a, c.b, line, review.Verdict{Verb: review.Match}))
	}
	must(t, c.review.Part(ctx, c.head, review.Leave, c.forms[c.c], nil))
	for range 3 {
		c.advance(t)
	}
}

// racePublish: twenty clicks publish one result. It is published once.
func racePublish(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	c.agreed(t)
	version := c.world(t).Round.Version
	wonBy(t, atOnce(20, func(i int) error {
		return c.review.Publish(ctx, c.head, c.round, version, review.Decision{
			Number: fmt.Sprint(i, "/BB-KTĐ"), Day: day.Of(2023, 7, 18),
		})
	}), 1, fault.Stale, fault.Conflict)
	if list := ok[[]*review.Result](t)(w.Store.Results(ctx, c.round)); len(list) != 1 {
		t.Errorf("%d results", len(list))
	}
}

// raceLevel: twenty people agree for one level. It agrees once.
func raceLevel(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	c.agreed(t)
	must(
		t, c.review.SetLevels(ctx, c.head, c.round, c.world(t).Round.Version, []review.Level{{Name: "Hội đồng", Unit: c.c}}),
	)
	x := c.world(t)
	wonBy(t, atOnce(20, func(i int) error {
		by := review.By{Account: fmt.Sprint("uy-vien-", i), Behalf: c.c, Why: "theo biên bản"}
		return c.review.Consent(ctx, by, c.round, x.Round.Levels[0].ID, x.Stamp(), true)
	}), 1, fault.Stale, fault.Conflict, fault.NotFound)
	if r := c.world(t).Round; len(r.Consents) != 1 {
		t.Errorf("%+v", r.Consents)
	}
}

// raceComments: four people say twenty things each of one draft while somebody edits it and somebody answers. All of it
// is there.
func raceComments(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	const people, each = 4, 20
	id := ok[string](t)(c.library.Amend(ctx, by, c.edition, func(text string) (string, error) { return text, nil }))
	must(t, c.library.Comment(ctx, by, id, library.Comment{Text: "Góp ý đầu tiên"}))
	first := ok[*library.Edition](t)(w.Store.Edition(ctx, id)).Comments[0].ID
	errs := atOnce(people+2, func(i int) error {
		for n := range each {
			var err error
			switch i {
			case people:
				err = c.library.Rework(
					ctx, by, id, func(e *library.Edition) (string, error) { return e.Text + fmt.Sprintf("# lần %d\n", n), nil },
				)
			case people + 1:
				err = c.library.Reply(ctx, by, id, first, fmt.Sprintf("trả lời lần %d", n))
			default:
				err = c.library.Comment(ctx, audit.By{Account: fmt.Sprint("nguoi-", i)}, id, library.Comment{
					Text: fmt.Sprintf("Góp ý số %d", n),
				})
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	wonBy(t, errs, people+2)
	e := ok[*library.Edition](t)(w.Store.Edition(ctx, id))
	if len(e.Comments) != 1+people*each || e.Version != 1+each ||
		answer(e, first) != fmt.Sprintf("trả lời lần %d", each-1) {
		t.Errorf("%d comments of %d, version %d", len(e.Comments), 1+people*each, e.Version)
	}
}

func answer(e *library.Edition, comment string) string {
	for _, c := range e.Comments {
		if c.ID == comment {
			return c.Answer
		}
	}
	return ""
}

// raceAdministrators: the two administrators close each other, and take the role from each other, at the same moment.
// One of them stays.
func raceAdministrators(t *testing.T, w *World) {
	var ids [2]string
	for i := range ids {
		a := identity.Account{
			Login: fmt.Sprint("quan-tri-", i), Name: "Quản trị", Grants: []identity.Grant{{Role: identity.Admin}},
		}
		id, _, err := w.IDs.Create(ctx, audit.By{}, a)
		must(t, err)
		ids[i] = id
	}
	for n := range 20 {
		errs := atOnce(2, func(i int) error {
			if n%2 == 0 {
				return w.IDs.Disable(ctx, audit.By{Account: ids[i]}, ids[1-i], true)
			}
			a, err := w.Store.Account(ctx, ids[1-i])
			if err != nil {
				return err
			}
			return w.IDs.SetGrants(ctx, audit.By{Account: ids[i]}, a.ID, a.Version, []identity.Grant{{Role: identity.Auditor}})
		})
		wonBy(t, errs, 1, fault.Conflict)
		for _, id := range ids {
			a := ok[*identity.Account](t)(w.Store.Account(ctx, id))
			must(t, w.IDs.Disable(ctx, audit.By{}, id, false))
			must(t, w.IDs.SetGrants(ctx, audit.By{}, id, a.Version+1, []identity.Grant{{Role: identity.Admin}}))
		}
	}
}

// raceClosing: the year is closed while twenty people save figures. What was saved was saved before it, and nothing
// after.
func raceClosing(t *testing.T, w *World) {
	n := newSeason(t, w)
	c := newCampaign(t, w, n)
	gate := &bloc.Gate{State: w.Store.YearState}
	c.review.Tx, w.Blocs.Tx = gate.Tx(w.Store.Transact), gate.Tx(w.Store.Transact)
	y := n.read(t, w)
	reasons := n.reasons(t, w, y)
	units := []string{c.a, c.b, c.c}
	saved := 0
	for i, err := range atOnce(21, func(i int) error {
		if i == 10 {
			return w.Blocs.CloseYear(ctx, by, n.year, y.Version, reasons, words.Vietnamese.Say)
		}
		unit := units[i%3]
		return c.review.Fill(ctx, c.of(unit), c.forms[unit], []review.Cell{
			{Fact: []string{"lượt", "chỉ tiêu", "tỷ lệ"}[i/3%3], Value: num(50), Seen: ""},
		})
	}) {
		switch {
		case err == nil && i != 10:
			saved++
		case err != nil && (i == 10 || !fault.Is(err, fault.Conflict)):
			t.Errorf("%d: %v", i, err)
		}
	}
	closing := ok[[]audit.Entry](t)(w.Store.History(ctx, "bloc_year", n.year, 1))[0]
	list := ok[[]audit.Entry](t)(w.Store.Entries(ctx, store.Query{Verb: "review.fill", Limit: 100}))
	for _, e := range list {
		if e.Seq > closing.Seq {
			t.Errorf("entry %d was saved in a year that entry %d closed", e.Seq, closing.Seq)
		}
	}
	if closing.Act.Verb != "year.close" || len(list) != saved {
		t.Errorf("last %s, %d saved, %d in the log", closing.Act.Verb, saved, len(list))
	}
}

// raceDrafts: one form is filled in at twenty places. Of what was typed into one field one is kept, and everybody else
// is shown it.
func raceDrafts(t *testing.T, w *World) {
	id, _ := account(t, w, "a")
	s := &draft.Service{Store: w.Store, Clock: w.Clock}
	var mu sync.Mutex
	kept, told := []string{}, map[string]int{}
	wonBy(t, atOnce(20, func(i int) error {
		out, err := s.Save(ctx, id, "bieu-mau", []draft.Patch{{Name: "ten", Value: fmt.Sprint("lần ", i)}})
		if err != nil {
			return err
		}
		mu.Lock()
		defer mu.Unlock()
		if told[out[0].Field.Value]++; !out[0].Conflict {
			kept = append(kept, out[0].Field.Value)
		}
		return nil
	}), 20)
	d := ok[*draft.Draft](t)(w.Store.Draft(ctx, id, "bieu-mau"))
	if len(kept) != 1 || len(d.Fields) != 1 || d.Fields[0].Value != kept[0] || told[kept[0]] != 20 {
		t.Errorf("kept %q, there is %+v, told %v", kept, d.Fields, told)
	}
}

// raceCircle: two units are put under each other at the same moment. One is.
func raceCircle(t *testing.T, w *World) {
	a, b := add(t, w, "a", "Một", ""), add(t, w, "b", "Hai", "")
	for range 10 {
		ids := [2]string{a.ID, b.ID}
		versions := [2]int64{ok[int64](t)(versionOf(w, a.ID)), ok[int64](t)(versionOf(w, b.ID))}
		wonBy(
			t, atOnce(2, func(i int) error { return w.Org.Move(ctx, by, ids[i], versions[i], ids[1-i]) }), 1, fault.Conflict,
		)
		for _, id := range ids {
			must(t, w.Org.Move(ctx, by, id, ok[int64](t)(versionOf(w, id)), ""))
		}
	}
}

func versionOf(w *World, unit string) (int64, error) {
	u, err := w.Store.Unit(ctx, unit)
	if err != nil {
		return 0, err
	}
	return u.Version, nil
}

// raceAmend: ten people begin to amend one sheet. There is one amendment.
func raceAmend(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	wonBy(t, atOnce(10, func(int) error {
		_, err := c.library.Amend(ctx, by, c.edition, func(text string) (string, error) { return text, nil })
		return err
	}), 1, fault.Conflict)
}

// raceInForce: two drafts of one name are issued at the same moment for the same year. One is in force.
func raceInForce(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	var ids [2]string
	for i := range ids {
		ids[i] = ok[string](t)(c.library.Add(ctx, by, "khoi-khac", sheetText))
	}
	wonBy(t, atOnce(2, func(i int) error {
		return c.library.Issue(ctx, by, ids[i], 1, library.Decision{
			Number: fmt.Sprint(i, "/QĐ"), Issuer: "Khối", Issued: day.Of(2023, 2, 2), From: day.Of(2023, 1, 1),
		})
	}), 1, fault.Conflict)
}

// raceRoom: ten files are handed in where there is room for one.
func raceRoom(t *testing.T, w *World) {
	w.Files.Quota = evidence.Quota{File: 60, Unit: 100}
	wonBy(t, atOnce(10, func(i int) error {
		f := evidence.File{Hash: fmt.Sprintf("%064d", i), Name: "báo cáo.pdf", Kind: evidence.PDF, Size: 60}
		_, err := w.Files.Add(ctx, audit.By{Account: "an", Behalf: "so"}, f)
		return err
	}), 1, fault.Invalid)
}

// raceLay: one paper is laid before the signer ten times. It is laid once.
func raceLay(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	s := &register.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	wonBy(t, atOnce(10, func(int) error {
		p := s.New()
		p.Year, p.Round, p.Name, p.Kind, p.Mark, p.Summary = c.year, c.round, "thong-bao", "Thông báo", "TB-KTĐ", "Kết quả"
		_, err := s.Lay(ctx, c.head, p, func(context.Context) (string, error) { return "tep", nil })
		return err
	}), 1, fault.Conflict)
}
