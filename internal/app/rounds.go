package app

import (
	"context"

	"thidua/internal/clock"
	"thidua/internal/finding"
	"thidua/internal/review"
	"thidua/internal/rows"
	"thidua/internal/words"
)

// CheckRounds computes every published round again, from its frozen sheet, its figures and what people said, and holds
// it against what was published. It returns how many results it held.
func CheckRounds(ctx context.Context, s *rows.Store) (int, finding.List, error) {
	service := &review.Service{Store: s, Tx: s.Transact, Clock: clock.System{}, Engine: newEngines(s).engine}
	rounds, err := s.Rounds(ctx, "")
	if err != nil {
		return 0, nil, err
	}
	n, found := 0, finding.List{}
	for _, r := range rounds {
		results, err := s.Results(ctx, r.ID)
		if err != nil || len(results) == 0 {
			if err != nil {
				return n, found, err
			}
			continue
		}
		w, err := service.World(ctx, r.ID)
		if err != nil {
			return n, found, err
		}
		for i, x := range results {
			n++
			whole, same := w.Holds(x, i == 0)
			if !whole {
				found.Add(finding.Finding{
					Severity: finding.Error, Kind: "result", Code: r.ID,
					Msg: words.M("verify.resultchanged", x.No, w.Engine.Sheet().Title),
				})
			}
			if !same {
				found.Add(finding.Finding{
					Severity: finding.Error, Kind: "recompute", Code: r.ID,
					Msg: words.M("verify.resultdiffers", x.No, w.Engine.Sheet().Title),
				})
			}
		}
	}
	return n, found, nil
}
