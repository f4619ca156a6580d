package bloc

import (
	"context"
	"slices"
	"unicode/utf8"

	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Item is something of a year that is not done when it is to be closed: a form that was not sent, an objection without
// an answer, a milestone, a paper that was not issued.
type Item struct {
	Key string    // names it within the year, such as "milestone/" and its id
	Msg words.Msg // what it is, for people
}

// Carry is such an item that was left open on purpose when the year was closed (việc chuyển tiếp), with the reason.
type Carry struct {
	ID      string
	Item    string // the key of the item
	Title   string // what it was, as it was said then
	Why     string
	Account string
	At      int64
}

// Pending lists what is not done in a year, as another capability knows it. It is asked within the act that closes the
// year.
type Pending func(ctx context.Context, y *Year) ([]Item, error)

// Asked is a wish to open a closed year again, where two units have to agree to that and one has said so.
type Asked struct {
	Unit    string
	Account string
	Why     string
	At      int64
}

// Left lists what is not done in a year: its milestones, and what the other capabilities know.
func (s *Service) Left(ctx context.Context, y *Year) ([]Item, error) {
	var out []Item
	for _, m := range y.Milestones {
		if m.Done == nil {
			out = append(out, Item{"milestone/" + m.ID, words.M("bloc.undone.milestone", m.Title, m.Due)})
		}
	}
	for _, ask := range s.Pending {
		items, err := ask(ctx, y)
		if err != nil {
			return nil, err
		}
		out = append(out, items...)
	}
	return out, nil
}

// CloseYear ends the year; nothing in it changes any more but by the acts of [AfterClosing]. What is not done is
// carried over, each item with its reason, by the key of the item; an item without a reason refuses the closing, and
// the fault names it by its key. say puts an item into words, as it is kept. Faults: Invalid (items without a reason),
// Conflict (not open), NotFound, Stale.
func (s *Service) CloseYear(
	ctx context.Context, by By, year string, version int64, reasons map[string]string, say func(words.Msg) string,
) error {
	return s.within(ctx, by, "year.close", year, version, func(ctx context.Context, y *Year) error {
		if y.State != Open {
			return fault.New(fault.Conflict, words.M("bloc.notopen"))
		}
		left, err := s.Left(ctx, y)
		if err != nil {
			return err
		}
		f := fault.New(fault.Invalid, words.M("bloc.undone", len(left)))
		ids := newIDs(s.Clock.Now(), len(left))
		for i, item := range left {
			why := vn.Clean(reasons[item.Key])
			if !vn.Says(why) || utf8.RuneCountInString(why) > maxText {
				f.Field(item.Key, words.M("bloc.why", maxText))
				continue
			}
			y.Carried = append(y.Carried, Carry{
				ID: ids[i], Item: item.Key, Title: say(item.Msg), Why: why, Account: by.Account, At: s.Clock.Now().UnixMicro(),
			})
		}
		y.State, y.Asked = Closed, nil
		return orNil(f)
	})
}

// Reopen opens a closed year again, with the reason: the standing office (both is false) at once; where there is none,
// the head and a deputy unit together, of which the first to say so is kept until the other does. What was carried over
// stays on record. Faults: Invalid (no reason), Conflict (not closed, the other unit has to say so), NotFound, Stale.
func (s *Service) Reopen(ctx context.Context, by By, year string, version int64, both bool) error {
	return s.step(ctx, by, "year.reopen", year, version, func(y *Year) error {
		if y.State != Closed {
			return fault.New(fault.Conflict, words.M("bloc.notclosed"))
		}
		if err := reason(by); err != nil {
			return err
		}
		switch {
		case both && y.Asked == nil:
			y.Asked = &Asked{Unit: by.Behalf, Account: by.Account, Why: vn.Clean(by.Why), At: s.Clock.Now().UnixMicro()}
			return nil
		case both && (y.Asked.Unit == by.Behalf || y.Asked.Account == by.Account):
			return fault.New(fault.Conflict, words.M("bloc.otherunit"))
		}
		y.State, y.Asked = Open, nil
		return nil
	})
}

// CarriedOver are the items that were left open when the year was closed last.
func (y *Year) CarriedOver() []Carry {
	last := int64(0)
	for _, c := range y.Carried {
		last = max(last, c.At)
	}
	return slices.DeleteFunc(slices.Clone(y.Carried), func(c Carry) bool { return c.At != last })
}
