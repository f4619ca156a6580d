package review

import (
	"context"
	"slices"
	"sync"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/tail"
)

// Kept keeps rounds in memory as they stand, with what they are scored to: a page reads from the database what was
// changed since, and nothing else. What it returns is shared and is changed by nobody. It follows the log, so that it
// holds beside several programs on one database; before a form of which an act wrote something is used again, its
// version is asked for. It is safe for use by several goroutines.
type Kept struct {
	Tail   *tail.Tail
	Store  Store
	Engine Engines
	Most   int // how many rows of forms are kept at most, beyond the round at hand; 0 for [MostRows]

	mu       sync.Mutex
	rounds   map[string]*keptRound
	of       map[string]string // the round of a form
	strange  []string          // forms of which an act wrote something, and whose round is not known
	readings map[*reading]bool
	clock    int64 // counts uses
	rows     int   // of all forms that are kept
}

// MostRows is how many rows of forms are kept in memory: some 300 bytes each.
const MostRows = 100_000

// mostForms is how many forms are known by their round before that is forgotten.
const mostForms = 200_000

// keptRound is what is kept of a round. Its fields are guarded by the lock of [Kept], and reading by itself.
type keptRound struct {
	reading sync.Mutex // one request reads what is missing; the others wait for it
	round   *Round     // nil: to be read
	heads   []*Form    // its forms in the order in which they were added, of which only id and unit hold; nil: to be read
	edition string     // the sheet in whose order the lines of the forms are
	forms   map[string]*Form
	doubt   map[string]bool // forms of which an act wrote something since they were read
	world   *World          // of the whole round as it stands; nil where something of it is to be read
	last    *World          // the one before: what was worked out of forms that are the same still holds
	rows    int             // of the forms that are kept
	used    int64
}

// reading is a reading from the database that is under way.
type reading struct{ touched map[string]bool }

// Follow is told which rows acts wrote.
func (k *Kept) Follow(rows []tail.Row) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, row := range rows {
		switch row.Table {
		case "review_round":
			k.moved(row.ID)
		case "review_form":
			k.touched(row.ID)
		default:
			continue // what is in a round or a form is written with it
		}
		for r := range k.readings {
			r.touched[row.ID] = true
		}
	}
}

// moved drops a round but for its forms.
func (k *Kept) moved(round string) {
	if kr := k.rounds[round]; kr != nil {
		kr.round, kr.heads = nil, nil
		kr.retire()
	}
}

// touched puts a form in doubt.
func (k *Kept) touched(form string) {
	round, known := k.of[form]
	if !known {
		k.strange = append(k.strange, form)
		return
	}
	if kr := k.rounds[round]; kr != nil {
		kr.doubt[form] = true
		kr.retire()
	}
}

func (kr *keptRound) retire() {
	if kr.world != nil {
		kr.world, kr.last = nil, kr.world
	}
}

// Forget drops everything.
func (k *Kept) Forget() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.rounds, k.of, k.strange, k.rows = nil, nil, nil, 0
	for r := range k.readings {
		r.touched = nil // nothing of it is kept
	}
	k.readings = nil
}

// World returns a round with all its forms: in an act as the act sees it. Faults: NotFound.
func (k *Kept) World(ctx context.Context, round string) (*World, error) {
	if audit.Acting(ctx) {
		return k.Within(ctx, round, "")
	}
	if _, err := k.Tail.Now(ctx); err != nil {
		return nil, err
	}
	if err := k.meet(ctx); err != nil {
		return nil, err
	}
	kr, have := k.hold(round)
	if have != nil {
		return have.share(), nil
	}
	kr.reading.Lock()
	defer kr.reading.Unlock()
	k.mu.Lock()
	have = kr.world
	k.mu.Unlock()
	if have != nil { // whoever was before has read it
		return have.share(), nil
	}
	w, err := k.read(ctx, round, kr)
	if err != nil {
		return nil, err
	}
	return w.share(), nil
}

// hold returns what is kept of a round, and its world where that is as it stands.
func (k *Kept) hold(round string) (*keptRound, *World) {
	k.mu.Lock()
	defer k.mu.Unlock()
	kr := k.entry(round)
	return kr, kr.world
}

// entry is the place of a round, made where there is none.
func (k *Kept) entry(round string) *keptRound {
	if k.rounds == nil {
		k.rounds, k.readings = map[string]*keptRound{}, map[*reading]bool{}
	}
	if k.of == nil || len(k.of) > mostForms {
		k.of = map[string]string{}
	}
	kr := k.rounds[round]
	if kr == nil {
		kr = &keptRound{forms: map[string]*Form{}, doubt: map[string]bool{}}
		k.rounds[round] = kr
	}
	k.clock++
	kr.used = k.clock
	return kr
}

// share is the world for one request: what is worked out of it is shared.
func (w *World) share() *World {
	return &World{Round: w.Round, Forms: w.Forms, Engine: w.Engine, memo: w.memo}
}

// meet finds the rounds of the forms that acts wrote and that nobody has read here: a round to which one of them was
// added has another list.
func (k *Kept) meet(ctx context.Context) error {
	k.mu.Lock()
	list := k.strange
	k.strange = nil
	k.mu.Unlock()
	for i, id := range list {
		f, err := k.Store.FormHead(ctx, id)
		if fault.Is(err, fault.NotFound) {
			continue
		}
		k.mu.Lock()
		if err != nil {
			k.strange = append(k.strange, list[i:]...)
			k.mu.Unlock()
			return err
		}
		if k.of != nil {
			k.of[id] = f.Round
		}
		k.found(f)
		k.mu.Unlock()
	}
	return nil
}

// found notes that an act wrote a form of a round; where it is a new one the list is another, also for who reads it now.
func (k *Kept) found(f *Form) {
	kr := k.rounds[f.Round]
	if kr == nil {
		return
	}
	kr.doubt[f.ID] = true
	if !kr.holds(f.ID) {
		kr.heads = nil
		for r := range k.readings {
			r.touched[f.Round] = true
		}
	}
	kr.retire()
}

func (kr *keptRound) holds(form string) bool {
	return slices.ContainsFunc(kr.heads, func(f *Form) bool { return f.ID == form })
}

// read reads what is missing of a round. Whoever calls it holds its reading lock.
func (k *Kept) read(ctx context.Context, round string, kr *keptRound) (*World, error) {
	p, r := k.begin(kr, "")
	defer k.end(r)
	if err := p.complete(ctx, k, round); err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	w := p.world()
	if kr.last != nil {
		w.memo = kr.last.memo.onward(kr.last, w)
	}
	if k.keep(round, kr, p, r) {
		kr.world, kr.last = w, nil
	}
	return w, nil
}

// begin takes what is kept of a round, to read the rest, and notes from now on what acts write meanwhile.
func (k *Kept) begin(kr *keptRound, form string) (*parts, *reading) {
	k.mu.Lock()
	defer k.mu.Unlock()
	r := &reading{touched: map[string]bool{}}
	if k.readings == nil {
		k.readings = map[*reading]bool{}
	}
	k.readings[r] = true
	return kr.parts(form), r
}

func (k *Kept) end(r *reading) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.readings, r)
}

// keep keeps what was read and of which nothing was written meanwhile. It says whether that is all of it.
func (k *Kept) keep(round string, kr *keptRound, p *parts, r *reading) bool {
	if r.touched == nil || k.rounds[round] != kr || r.touched[round] {
		return false // forgotten meanwhile, or another round now
	}
	if kr.edition != p.round.Edition {
		k.rows -= kr.rows
		kr.rows, kr.edition = 0, p.round.Edition
		clear(kr.forms)
	}
	kr.round = p.round
	if p.heads != nil {
		kr.heads = p.heads
	}
	all := kr.heads != nil
	for id, f := range p.forms {
		k.of[id] = round
		if r.touched[id] {
			all = false
			continue
		}
		k.put(kr, f)
		delete(kr.doubt, id)
	}
	k.shed(kr)
	return all
}

// put keeps a form.
func (k *Kept) put(kr *keptRound, f *Form) {
	n := f.rows()
	if have := kr.forms[f.ID]; have != nil {
		n -= have.rows()
	}
	kr.forms[f.ID] = f
	kr.rows, k.rows = kr.rows+n, k.rows+n
}

func (f *Form) rows() int {
	return 1 + len(f.Lines) + len(f.Figures) + len(f.Entries) + len(f.Proofs) + len(f.Sendings)
}

// shed drops the rounds that were used longest ago, where too much is kept.
func (k *Kept) shed(but *keptRound) {
	most := k.Most
	if most == 0 {
		most = MostRows
	}
	for k.rows > most && len(k.rounds) > 1 {
		oldest := ""
		for id, kr := range k.rounds {
			if kr != but && (oldest == "" || kr.used < k.rounds[oldest].used) {
				oldest = id
			}
		}
		k.rows -= k.rounds[oldest].rows
		delete(k.rounds, oldest)
	}
}

// Single returns a round with one of its forms and nothing of the others, scored alone. Faults: NotFound.
func (k *Kept) Single(ctx context.Context, form string) (*World, error) {
	round, err := k.RoundOf(ctx, form)
	if err != nil {
		return nil, err
	}
	if audit.Acting(ctx) {
		return k.Within(ctx, round, form)
	}
	kr, _ := k.hold(round)
	p, r := k.begin(kr, form)
	defer k.end(r)
	if err := p.complete(ctx, k, round); err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.keep(round, kr, p, r)
	return p.world(), nil
}

// RoundOf returns the round of a form. Faults: NotFound.
func (k *Kept) RoundOf(ctx context.Context, form string) (string, error) {
	k.mu.Lock()
	round, known := k.of[form]
	k.mu.Unlock()
	if known {
		return round, nil
	}
	f, err := k.Store.FormHead(ctx, form)
	if err != nil {
		return "", err
	}
	if !audit.Acting(ctx) {
		k.mu.Lock()
		defer k.mu.Unlock()
		k.entry(f.Round)
		k.of[form] = f.Round
	}
	return f.Round, nil
}

// Heads returns the forms of a round, of which only the id and the unit are to be read: both stay as they are.
func (k *Kept) Heads(ctx context.Context, round string) ([]*Form, error) {
	if _, err := k.Tail.Now(ctx); err != nil {
		return nil, err
	}
	if err := k.meet(ctx); err != nil {
		return nil, err
	}
	kr, _ := k.hold(round)
	k.mu.Lock()
	heads := kr.heads
	k.mu.Unlock()
	if heads != nil {
		return heads, nil
	}
	p, r := k.begin(kr, noForm)
	defer k.end(r)
	if err := p.complete(ctx, k, round); err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.keep(round, kr, p, r)
	return p.heads, nil
}

// Within is for an act: a round as the act sees it, with all its forms, or with one of them where form is not "". What
// the act reads itself is not kept: it may be undone. Faults: NotFound.
func (k *Kept) Within(ctx context.Context, round, form string) (*World, error) {
	var p *parts
	err := k.Tail.Within(ctx, func(rows []tail.Row, known bool) {
		k.mu.Lock()
		defer k.mu.Unlock()
		p = k.entry(round).parts(form)
		if !known {
			*p = parts{form: form}
		}
		p.written(rows)
	})
	if err == nil {
		err = p.complete(ctx, k, round)
	}
	if err != nil {
		return nil, err
	}
	return p.world(), nil
}

// Wrote is told of forms as an act left them, once that is durable, so that they need not be read again.
func (k *Kept) Wrote(list []*Form) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, f := range list {
		kr := k.rounds[f.Round]
		if kr == nil {
			continue
		}
		if have := kr.forms[f.ID]; have == nil || have.Version < f.Version {
			k.put(kr, f)
			kr.doubt[f.ID] = true
			kr.retire()
		}
	}
}
