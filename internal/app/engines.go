package app

import (
	"context"
	"sync"

	"thidua/internal/fault"
	"thidua/internal/library"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// sheetLine is what a line of a sheet says, without the lines below it.
func sheetLine(l *sheet.Line) string {
	own := *l
	own.Lines = nil
	text, err := sheetfile.WriteLine(&own)
	if err != nil {
		return l.Short + l.Text
	}
	return string(text)
}

// engines keeps the sheets of the library readied for scoring: an issued one never changes.
type engines struct {
	editions library.Store
	mu       sync.Mutex
	ready    map[engineKey]*scoring.Engine
}

type engineKey struct {
	edition string
	rules   scoring.Rules
}

func newEngines(s library.Store) *engines {
	return &engines{editions: s, ready: map[engineKey]*scoring.Engine{}}
}

// engine is a [review.Engines].
func (e *engines) engine(ctx context.Context, edition string, rules scoring.Rules) (*scoring.Engine, error) {
	key := engineKey{edition, rules}
	e.mu.Lock()
	have := e.ready[key]
	e.mu.Unlock()
	if have != nil {
		return have, nil
	}
	x, err := e.editions.Edition(ctx, edition)
	if err != nil {
		return nil, err
	}
	s, _ := sheetfile.ReadSheet("", []byte(x.Text))
	if s == nil || x.State != library.Issued {
		return nil, fault.New(fault.Conflict, words.M("library.notready"))
	}
	ready, known := scoring.NewBy(s, rules)
	if !known {
		return nil, fault.New(fault.Conflict, words.M("library.newerrules"))
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ready[key] = ready
	return ready, nil
}
