package bloc

import (
	"context"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Open begins the year. Faults: Invalid (what is missing, by the field where it is added: member, head, paper,
// milestone; the same as [Year.Missing]), Conflict (not a draft), NotFound, Stale.
func (s *Service) Open(ctx context.Context, by By, year string, version int64) error {
	return s.step(ctx, by, "year.open", year, version, func(y *Year) error {
		if y.State != Draft {
			return fault.New(fault.Conflict, words.M("bloc.notdraft"))
		}
		f := fault.New(fault.Invalid, words.M("bloc.notready"))
		for field, m := range y.lacking() {
			f.Field(field, m)
		}
		y.State = Open
		return orNil(f)
	})
}
