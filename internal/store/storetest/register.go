package storetest

import (
	"context"
	"slices"
	"sync"
	"testing"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/register"
)

// papers is the register: numbers come after signing, in order, never twice; what is issued stays; who issues is kept
// by year.
func papers(t *testing.T, w *World) {
	c := newCampaign(t, w, newSeason(t, w))
	s := &register.Service{Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock}
	today := day.At(w.Clock.Now())
	lay := func(name, mark string) *register.Paper {
		t.Helper()
		p := s.New()
		p.Year = c.year
		p.Round = c.round
		p.Form = c.forms[c.b]
		p.Name = name
		p.Kind = "Biên bản"
		p.Mark = mark
		p.Summary = "Thẩm  định " + name
		p.Content = "nội dung"
		p.Code = true
		id := ok[string](t)(s.Lay(ctx, c.head, p, func(context.Context) (string, error) { return "tep-" + name, nil }))
		return ok[*register.Paper](t)(w.Store.Paper(ctx, id))
	}
	one := lay("mot", "BB-KTĐ")
	if one.Summary != "Thẩm định mot" || one.Draft != "tep-mot" || !one.Code || one.State != register.Signing ||
		one.Number() != "" || one.MadeBy != c.head.Account {
		t.Errorf("laid as %+v", one)
	}
	again := s.New()
	again.Year, again.Round, again.Form, again.Name, again.Summary = one.Year, one.Round, one.Form, one.Name, "hai lần"
	_, err := s.Lay(ctx, c.head, again, nil)
	wantFault(t, err, fault.Conflict)
	going := func(no int, on day.Date) register.Going {
		return register.Going{No: no, Day: on, Content: "nội dung", File: func(
			_ context.Context, p *register.Paper,
		) (string, string, error) {
			return "ban-" + p.Number(), "dấu", nil
		}}
	}
	wantFault(t, s.Issue(ctx, c.head, one.ID, one.Version, going(1, today)), fault.Conflict) // not signed
	wantFault(t, s.Sign(ctx, c.head, one.ID, one.Version, register.Signature{Signer: "An", Day: today + 1}), fault.Invalid)
	must(
		t,
		s.Sign(ctx, c.head, one.ID, one.Version, register.Signature{
			Signer: " Nguyễn  Văn A ", Post: "KHỐI TRƯỞNG", Day: today,
		}),
	)
	wantFault(t, s.Sign(ctx, c.head, one.ID, one.Version, register.Signature{Signer: "B", Day: today}), fault.Stale)
	one = ok[*register.Paper](t)(w.Store.Paper(ctx, one.ID))
	other := going(1, today)
	other.Content = "khác"
	wantFault(t, s.Issue(ctx, c.head, one.ID, one.Version, other), fault.Conflict)
	wantFault(t, s.Issue(ctx, c.head, one.ID, one.Version, going(2, today)), fault.Conflict)
	wantFault(t, s.Issue(ctx, c.head, one.ID, one.Version, going(1, today-1)), fault.Invalid)
	must(t, s.Issue(ctx, c.head, one.ID, one.Version, going(1, today)))
	one = ok[*register.Paper](t)(w.Store.PaperOf(ctx, one.Token))
	if one.Number() != "01/BB-KTĐ" || one.File != "ban-01/BB-KTĐ" || one.Hash != "dấu" || one.Signer != "Nguyễn Văn A" ||
		*one.Day != today || one.State != register.Issued {
		t.Errorf("issued as %+v", one)
	}
	wantFault(t, s.Issue(ctx, c.head, one.ID, one.Version, going(2, today)), fault.Conflict) // once
	wantFault(t, s.Call(ctx, register.By{Account: "x"}, one.ID, one.Version), fault.Invalid) // no reason
	must(t, s.Call(ctx, c.head, one.ID, one.Version))
	lay("mot", "BB-KTĐ") // the replacing one
	numbersAtOnce(t, w, s, c, lay, going)
	_, err = w.Store.PaperOf(ctx, "không có")
	wantFault(t, err, fault.NotFound)
	issuers(t, w, s, c)
}

// numbersAtOnce: papers that are issued at the same moment get different numbers, or are told that the number is gone.
func numbersAtOnce(
	t *testing.T, w *World, s *register.Service, c *campaign, lay func(name, mark string) *register.Paper,
	going func(no int, on day.Date) register.Going,
) {
	today := day.At(w.Clock.Now())
	var list []*register.Paper
	for _, name := range []string{"hai", "ba", "bon", "nam"} {
		p := lay(name, "TB-KTĐ")
		must(t, s.Sign(ctx, c.head, p.ID, p.Version, register.Signature{Signer: "A", Day: today}))
		list = append(list, ok[*register.Paper](t)(w.Store.Paper(ctx, p.ID)))
	}
	var wg sync.WaitGroup
	for _, p := range list {
		wg.Go(func() {
			for {
				no, from, err := s.Due(ctx, p)
				if err == nil {
					err = s.Issue(ctx, c.head, p.ID, p.Version, going(no, from))
				}
				if err == nil {
					return
				}
				if !fault.Is(err, fault.Conflict) && !fault.Is(err, fault.Stale) {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	var numbers []int
	for _, p := range ok[[]*register.Paper](t)(w.Store.Papers(ctx, c.year)) {
		if p.No > 0 {
			numbers = append(numbers, p.No)
		}
	}
	slices.Sort(numbers)
	if !slices.Equal(numbers, []int{1, 2, 3, 4, 5}) {
		t.Errorf("numbers %v; that of the paper that was called back is used, too", numbers)
	}
}

func issuers(t *testing.T, w *World, s *register.Service, c *campaign) {
	if i, err := w.Store.Issuer(ctx, c.year); i != nil || err != nil {
		t.Fatalf("%+v, %v", i, err)
	}
	i := register.Issuer{
		Year: c.year, Superior: "UBND tỉnh", Name: "Khối thi đua", Short: "KTĐ", Place: "Mỹ Tho", Seal: "Công an tỉnh",
		Signer: "Nguyễn Văn A", Post: "KHỐI TRƯỞNG", Split: true, Code: true,
	}
	wantFault(t, s.SetIssuer(ctx, c.head, register.Issuer{Year: c.year, Name: "Khối", Short: "K T"}), fault.Invalid)
	must(t, s.SetIssuer(ctx, c.head, i))
	wantFault(t, s.SetIssuer(ctx, c.head, i), fault.Stale)
	got := ok[*register.Issuer](t)(w.Store.Issuer(ctx, c.year))
	if i.Version = 1; *got != i {
		t.Errorf("%+v, want %+v", *got, i)
	}
	got.Split = false
	must(t, s.SetIssuer(ctx, c.head, *got))
	wantFault(t, s.SetIssuer(ctx, c.head, *got), fault.Stale)
}
