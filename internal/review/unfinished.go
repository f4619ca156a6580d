package review

import (
	"context"

	"thidua/internal/words"
)

// Unfinished is something in a round that is not done: its year is not closed over it unless somebody says why.
type Unfinished struct {
	Key string    // names it: "round/", "form/", "lines/" or "objection/" and ids
	Msg words.Msg // what it is
}

// Unfinished lists what is not done in the rounds of a year: rounds that are not closed, forms that were not sent,
// lines on which is not agreed, objections without an answer.
func (s *Service) Unfinished(ctx context.Context, year string) ([]Unfinished, error) {
	rounds, err := s.Store.Rounds(ctx, year)
	if err != nil {
		return nil, err
	}
	var out []Unfinished
	for _, r := range rounds {
		if r.Phase == Over {
			continue
		}
		period := words.M("period." + string(r.Period))
		out = append(out, Unfinished{"round/" + r.ID, words.M("review.undone.round", period, r.Phase.Msg())})
		w, err := s.World(ctx, r.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range w.Forms {
			out = append(out, f.unfinished(period)...)
		}
	}
	return out, nil
}

// unfinished lists what is not done of one form.
func (f *Form) unfinished(period words.Msg) []Unfinished {
	if f.Stage == Left {
		return nil
	}
	if f.Stage == Filling {
		return []Unfinished{{"form/" + f.ID, words.M("review.undone.form", f.Name, period)}}
	}
	var out []Unfinished
	unsettled := 0
	for _, l := range f.Lines {
		if l.Stand != Settled {
			unsettled++
		}
		if l.Objected {
			out = append(out, Unfinished{
				"objection/" + f.ID + "/" + l.Code, words.M("review.undone.objection", f.Name, l.Code, period),
			})
		}
	}
	if unsettled > 0 {
		out = append(out, Unfinished{"lines/" + f.ID, words.M("review.undone.lines", f.Name, unsettled, period)})
	}
	return out
}
