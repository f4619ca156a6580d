package journey_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"syscall"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/id"
	"thidua/internal/org"
	"thidua/internal/review"
	"thidua/internal/sheet"
)

// BenchmarkSave saves one figure through the screen, as the script of the score form does when a field is left, in a
// round of the sample's nine units and in larger ones.
func BenchmarkSave(b *testing.B) {
	for _, units := range []int{9, 90, 240} {
		b.Run(strconv.Itoa(units), func(b *testing.B) {
			c := newCampaign(b)
			c.crowd(units)
			c.selfScoring()
			f := c.forms()["quan-ly-thi-truong"]
			w := c.world2()
			fact, was := "", ""
			for _, x := range w.Engine.Sheet().AllFacts() {
				if x.Kind == sheet.Count && x.Is.IsZero() && w.Asks(f, x) {
					fact = x.Name
					if have := f.Figure(fact, review.Reported); have != nil {
						was = review.Decode(have.Value).Num.String()
					}
					break
				}
			}
			who := c.by("chuyen-vien")
			b.ResetTimer()
			before := cpuTime(b)
			for i := range b.N {
				value := strconv.Itoa(1000 + i)
				body, _ := json.Marshal(map[string]string{"Name": "f." + fact, "Value": value, "Was": was}) // strings
				who.json("/phieu/"+f.ID+"/o", string(body)).want(http.StatusOK)
				was = value
			}
			b.ReportMetric(float64((cpuTime(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
		})
	}
}

// cpuTime is the processor time that the program has used, with the test's own part in it.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// crowd adds forms to the round until it has so many: copies of one that is there, of units with other names.
func (c *campaign[V]) crowd(units int) {
	c.t.Helper()
	s, ctx := c.app.Store, context.Background()
	list, err := s.Forms(ctx, c.round)
	if err != nil {
		c.t.Fatal(err)
	}
	copied := list[0]
	for n := len(list); n < units; n++ {
		f := *copied
		f.ID, f.Version, f.Unit = id.New(c.world.at.Now()), 1, fmt.Sprintf("don-vi-them-%d", n)
		f.Code, f.Name = fmt.Sprintf("them-%d", n), fmt.Sprintf("Đơn vị thêm %d", n)
		f.Lines, f.Figures = append([]review.Line{}, f.Lines...), append([]review.Figure{}, f.Figures...)
		f.Entries, f.Proofs, f.Sendings = nil, nil, nil
		for i := range f.Lines {
			f.Lines[i].ID = id.New(c.world.at.Now())
		}
		for i := range f.Figures {
			f.Figures[i].ID = id.New(c.world.at.Now())
		}
		_, err := s.Transact(ctx, audit.Act{Verb: "review.open", Object: "review_round/" + c.round},
			func(ctx context.Context) error {
				u := org.Unit{
					ID: f.Unit, Version: 1, Code: f.Code, Kind: "so", Opened: day.Of(2000, 1, 1),
					Names: []org.Name{{Text: f.Name, From: day.Of(2000, 1, 1)}},
				}
				if err := s.AddUnit(ctx, &u); err != nil {
					return err
				}
				return s.AddForm(ctx, &f)
			})
		if err != nil {
			c.t.Fatal(err)
		}
	}
}

// selfScoring puts the round back into the phase in which units fill in their forms.
func (c *campaign[V]) selfScoring() {
	c.t.Helper()
	s, ctx := c.app.Store, context.Background()
	r, err := s.Round(ctx, c.round)
	if err != nil {
		c.t.Fatal(err)
	}
	was := *r
	r.Phase = review.SelfScoring
	_, err = s.Transact(ctx, audit.Act{Verb: "review.back", Object: "review_round/" + c.round},
		func(ctx context.Context) error { return s.ChangeRound(ctx, &was, r) })
	if err != nil {
		c.t.Fatal(err)
	}
}

// BenchmarkPages asks for the pages that people have open in the last hours before a deadline, after somebody saved a
// figure in the same round.
func BenchmarkPages(b *testing.B) {
	for _, units := range []int{9, 90, 240} {
		for name, who := range map[string]string{
			"form": "chuyen-vien", "fill": "chuyen-vien", "home": "chuyen-vien", "lead": "thu-ky", "round": "thu-ky",
			"ranking": "thu-ky",
		} {
			b.Run(fmt.Sprint(name, "/", units), func(b *testing.B) {
				c := newCampaign(b)
				c.crowd(units)
				c.selfScoring()
				forms := c.forms()
				form, other := "/phieu/"+forms["quan-ly-thi-truong"].ID, forms["noi-vu"]
				page := map[string]string{
					"form": form, "fill": form + "/nhap", "home": "/", "lead": "/", "round": "/vong/" + c.round,
					"ranking": "/vong/" + c.round + "/xep-hang",
				}[name]
				v := c.by(who)
				v.get(page).want(http.StatusOK)
				b.ResetTimer()
				before := cpuTime(b)
				for range b.N {
					b.StopTimer()
					c.touch(other)
					b.StartTimer()
					v.get(page).want(http.StatusOK)
				}
				b.ReportMetric(float64((cpuTime(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
			})
		}
	}
}

// touch changes something in a form, beside the rules.
func (c *campaign[V]) touch(f *review.Form) {
	c.t.Helper()
	was := *f
	f.Name += "."
	err := c.plainly(func(ctx context.Context) error { return c.app.Store.ChangeForm(ctx, &was, f) })
	if err != nil {
		c.t.Fatal(err)
	}
}
