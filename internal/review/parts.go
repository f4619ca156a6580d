package review

import (
	"context"
	"maps"
	"slices"
	"strings"

	"thidua/internal/scoring"
	"thidua/internal/tail"
	"thidua/internal/vn"
)

// parts are what a world is made of: what is kept of a round, and then what was read beside it.
type parts struct {
	form    string // the only form that is asked for; "" for all, noForm for the list of them alone
	round   *Round
	heads   []*Form
	edition string // in whose order the lines of the forms are
	forms   map[string]*Form
	doubt   map[string]bool
	engine  *scoring.Engine
}

// noForm asks for no form, only for the list of them.
const noForm = "-"

// parts are a copy of what is kept of the round, or of one form of it.
func (kr *keptRound) parts(form string) *parts {
	p := &parts{form: form, round: kr.round, heads: kr.heads, edition: kr.edition}
	if form == "" {
		p.forms, p.doubt = maps.Clone(kr.forms), maps.Clone(kr.doubt)
		return p
	}
	p.forms, p.doubt = map[string]*Form{}, map[string]bool{form: kr.doubt[form]}
	if f := kr.forms[form]; f != nil {
		p.forms[form] = f
	}
	return p
}

// written puts in doubt what acts wrote.
func (p *parts) written(rows []tail.Row) {
	if p.forms == nil {
		p.forms, p.doubt = map[string]*Form{}, map[string]bool{}
	}
	for _, row := range rows {
		switch {
		case row.Table == "review_round" && p.round != nil && row.ID == p.round.ID:
			p.round, p.heads = nil, nil
		case row.Table == "review_form" && p.forms[row.ID] != nil:
			p.doubt[row.ID] = true
		case row.Table == "review_form":
			p.heads = nil // it may be a form of this round that was added
		}
	}
}

// complete reads what is missing.
func (p *parts) complete(ctx context.Context, k *Kept, round string) (err error) {
	if p.round == nil {
		if p.round, err = k.Store.Round(ctx, round); err != nil {
			return err
		}
	}
	if p.edition != p.round.Edition {
		p.edition = p.round.Edition
		clear(p.forms)
	}
	if p.engine, err = k.Engine(ctx, p.round.Edition, p.round.Rules); err != nil {
		return err
	}
	switch p.form {
	case "":
		return p.all(ctx, k, round)
	case noForm:
		return p.list(ctx, k, round)
	}
	return p.one(ctx, k, p.form)
}

func (p *parts) list(ctx context.Context, k *Kept, round string) (err error) {
	if p.heads == nil {
		p.heads, err = k.Store.FormHeads(ctx, round)
	}
	return err
}

// one reads a form, where it is not as it was.
func (p *parts) one(ctx context.Context, k *Kept, form string) error {
	if f := p.forms[form]; f != nil {
		if !p.doubt[form] {
			return nil
		}
		now, err := k.Store.FormHead(ctx, form)
		if err != nil {
			return err
		}
		if now.Version == f.Version { // whatever is in a form changes with its version
			return nil
		}
	}
	f, err := k.Store.Form(ctx, form)
	if err == nil {
		p.add(f)
	}
	return err
}

func (p *parts) add(f *Form) {
	inOrder(p.engine, f)
	p.forms[f.ID] = f
}

// few is how many forms are read one by one: of more the whole round is read at once.
const few = 8

// all reads the forms that are not as they were.
func (p *parts) all(ctx context.Context, k *Kept, round string) error {
	if len(p.forms) == 0 {
		return p.whole(ctx, k, round)
	}
	if err := p.list(ctx, k, round); err != nil {
		return err
	}
	if len(p.heads)-len(p.forms) > few {
		return p.whole(ctx, k, round)
	}
	for _, h := range p.heads {
		if err := p.one(ctx, k, h.ID); err != nil {
			return err
		}
	}
	return nil
}

// whole reads all forms at once.
func (p *parts) whole(ctx context.Context, k *Kept, round string) error {
	list, err := k.Store.Forms(ctx, round)
	p.heads = []*Form{}
	for _, f := range list {
		p.add(f)
		p.heads = append(p.heads, f.head())
	}
	return err
}

// head is a form without what is in it.
func (f *Form) head() *Form {
	out := *f
	out.Lines, out.Figures, out.Entries, out.Proofs, out.Sendings = nil, nil, nil, nil, nil
	return &out
}

// world is the world of the parts, with its forms in the order of their names.
func (p *parts) world() *World {
	w := &World{Round: p.round, Engine: p.engine, alone: p.form, memo: newMemo()}
	if p.form != "" {
		w.Forms = []*Form{p.forms[p.form]}
		return w
	}
	keys := map[*Form]string{}
	for _, h := range p.heads {
		f := p.forms[h.ID]
		w.Forms, keys[f] = append(w.Forms, f), vn.ListKey(f.Name)
	}
	slices.SortStableFunc(w.Forms, func(a, b *Form) int { return strings.Compare(keys[a], keys[b]) })
	return w
}

// inOrder puts the lines of a form into the order of the paper.
func inOrder(e *scoring.Engine, f *Form) {
	place := map[string]int{}
	for i := range f.Lines {
		place[f.Lines[i].Code] = -1
		if k, ok := e.Index(f.Lines[i].Code); ok {
			place[f.Lines[i].Code] = k
		}
	}
	slices.SortFunc(f.Lines, func(a, b Line) int { return place[a.Code] - place[b.Code] })
}
