package register_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/register"
	"thidua/internal/words"
)

var (
	ctx = context.Background()
	by  = register.By{Account: "an", Behalf: "so-a", Why: "sai tên đơn vị", Request: "r1"}
)

// today is where the clock stands: the morning of 18 July 2023 in Hà Nội.
var today = day.Of(2023, 7, 18)

// book keeps papers in memory; what databases do is tested in storetest. What it holds is never changed in place, so
// that a copy of the maps is a copy of everything: that is how an act that fails leaves nothing behind.
type book struct {
	papers  map[string]*register.Paper
	issuers map[string]*register.Issuer
	acts    []audit.Act // those that were done
	within  bool        // an act is being done
	broken  error       // what reading a year gives
}

func (b *book) tx(ctx context.Context, act audit.Act, do func(ctx context.Context) error) (audit.Done, error) {
	papers, issuers := maps.Clone(b.papers), maps.Clone(b.issuers)
	b.within = true
	defer func() { b.within = false }()
	if err := do(ctx); err != nil {
		b.papers, b.issuers = papers, issuers
		return audit.Done{}, err
	}
	b.acts = append(b.acts, act)
	return audit.Done{Object: act.Object}, nil
}

func (b *book) written() error {
	if !b.within {
		return errors.New("written outside an act")
	}
	return nil
}

func (b *book) find(is func(p *register.Paper) bool) (*register.Paper, error) {
	for _, p := range b.papers {
		if is(p) {
			out := *p
			return &out, nil
		}
	}
	return nil, fault.New(fault.NotFound, words.M("store.notfound"))
}

func (b *book) Paper(_ context.Context, id string) (*register.Paper, error) {
	return b.find(func(p *register.Paper) bool { return p.ID == id })
}

func (b *book) PaperOf(_ context.Context, token string) (*register.Paper, error) {
	return b.find(func(p *register.Paper) bool { return p.Token == token })
}

func (b *book) Papers(_ context.Context, year string) ([]*register.Paper, error) {
	var out []*register.Paper
	for _, id := range slices.Backward(slices.Sorted(maps.Keys(b.papers))) {
		if p := *b.papers[id]; p.Year == year {
			out = append(out, &p)
		}
	}
	return out, b.broken
}

func (b *book) AddPaper(_ context.Context, p *register.Paper) error {
	out := *p
	b.papers[p.ID] = &out
	return b.written()
}

func (b *book) ChangePaper(_ context.Context, p *register.Paper) error {
	if b.papers[p.ID].Version != p.Version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	p.Version++
	return b.AddPaper(ctx, p)
}

func (b *book) Issuer(_ context.Context, year string) (*register.Issuer, error) {
	return b.issuers[year], nil
}

func (b *book) SetIssuer(_ context.Context, i *register.Issuer) error {
	if have := b.issuers[i.Year]; have != nil && have.Version != i.Version || have == nil && i.Version != 0 {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	out := *i
	out.Version++
	b.issuers[i.Year] = &out
	return b.written()
}

// office is a service over an empty register.
type office struct {
	*register.Service
	*book
	clock *clock.Set
}

func newOffice() *office {
	o := &office{
		book:  &book{papers: map[string]*register.Paper{}, issuers: map[string]*register.Issuer{}},
		clock: clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC)),
	}
	o.Service = &register.Service{Store: o.book, Tx: o.tx, Clock: o.clock}
	return o
}

// paper is a paper of a round that nobody has laid before anybody yet.
func (o *office) paper(form, mark string) *register.Paper {
	p := o.New()
	p.Year, p.Round, p.Form, p.Name, p.Mark, p.Content = "2023", "r", form, "bien-ban", mark, "abc"
	p.Kind, p.Summary = "Biên bản", "Biên bản họp khối"
	return p
}

// setIssuer puts who issues; the store beneath has a method of that name too.
func (o *office) setIssuer(i register.Issuer) error { return o.Service.SetIssuer(ctx, by, i) }

func (o *office) version(id string) int64 { return o.papers[id].Version }

// laid lays a paper before the signer.
func (o *office) laid(form, mark string) (string, error) {
	return o.Lay(ctx, by, o.paper(form, mark), file("f-draft"))
}

func (o *office) sign(id string) error {
	return o.Sign(ctx, by, id, o.version(id), register.Signature{Signer: "Nguyễn Văn A", Day: day.At(o.clock.Now())})
}

// issue gives the paper the number that is due, today.
func (o *office) issue(id string) error {
	no, _, err := o.Due(ctx, o.papers[id])
	if err != nil {
		return err
	}
	return o.Issue(ctx, by, id, o.version(id), o.going(no))
}

// going is a paper that goes out today with a number.
func (o *office) going(no int) register.Going {
	return register.Going{
		No: no, Day: day.At(o.clock.Now()), Content: "abc",
		File: func(_ context.Context, p *register.Paper) (string, string, error) {
			return "f-" + p.Number(), "hash", nil
		},
	}
}

// out is a paper that was laid, signed and issued.
func (o *office) out(t interface{ Fatal(args ...any) }, form, mark string) string {
	id, err := o.laid(form, mark)
	for _, do := range []func(string) error{o.sign, o.issue} {
		if err == nil {
			err = do(id)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// file is a file that is kept in the act.
func file(id string) register.Keep { return func(context.Context) (string, error) { return id, nil } }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err, fields(err))
	}
}

// fields are the names of the fields that a fault is about, in order.
func fields(err error) []string {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	return slices.Sorted(maps.Keys(f.Fields))
}

// refused holds that an act is refused for that reason, in those fields, and leaves everything as it was.
func (o *office) refused(t *testing.T, name string, kind fault.Kind, msg string, in []string, act func() error) {
	t.Helper()
	papers, issuers, acts := maps.Clone(o.papers), maps.Clone(o.issuers), len(o.acts)
	err := act()
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Msg.Key != msg || !slices.Equal(fields(err), in) {
		t.Errorf("%s: %v %v, want kind %d, %s %v", name, err, fields(err), kind, msg, in)
	}
	if !maps.Equal(papers, o.papers) || !maps.Equal(issuers, o.issuers) || len(o.acts) != acts {
		t.Errorf("%s: something was written all the same", name)
	}
}
