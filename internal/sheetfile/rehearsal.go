package sheetfile

import (
	"thidua/internal/scoring"
	"thidua/internal/words"
)

// RehearsalJSON is a rehearsal as data.
type RehearsalJSON struct {
	Old      SheetRef      `json:"old"`
	New      SheetRef      `json:"new"`
	Units    []MoveJSON    `json:"units"`
	Findings []FindingJSON `json:"findings"`
}

// MoveJSON is what the new sheet does to one unit.
type MoveJSON struct {
	Unit     string         `json:"unit"`
	Name     string         `json:"name,omitempty"`
	OldTotal string         `json:"old_total"`
	NewTotal string         `json:"new_total"`
	Change   string         `json:"change"`
	OldRank  *int           `json:"old_rank"`
	NewRank  *int           `json:"new_rank"`
	Text     string         `json:"text"`
	Lines    []LineMoveJSON `json:"lines"`
}

// LineMoveJSON is one line before and after.
type LineMoveJSON struct {
	Old    *string `json:"old"`
	New    *string `json:"new"`
	Was    string  `json:"was"`
	Is     string  `json:"is"`
	Change string  `json:"change"`
	Text   string  `json:"text"`
}

// NewRehearsal writes a rehearsal as data.
func NewRehearsal(r *scoring.Rehearsal, lang words.Lang) RehearsalJSON {
	old, fresh := r.Old.Engine(), r.New.Engine()
	places := max(old.Places(), fresh.Places())
	ref := func(e *scoring.Engine) SheetRef {
		s := e.Sheet()
		return SheetRef{s.ID, s.Version, s.Year, s.Title}
	}
	out := RehearsalJSON{Old: ref(old), New: ref(fresh), Units: []MoveJSON{}, Findings: FindingsJSON(lang, r.Found)}
	for _, m := range r.Moves {
		u := r.New.Units()[m.Unit]
		j := MoveJSON{
			Unit: u.ID, Name: u.Name, OldTotal: m.Old.Total.Text(places), NewTotal: m.New.Total.Text(places),
			Change: m.New.Total.Sub(m.Old.Total).Text(places), OldRank: rankOf(m.Old), NewRank: rankOf(m.New),
			Text: lang.Say(rankMove(m)), Lines: []LineMoveJSON{},
		}
		for _, l := range m.Lines {
			j.Lines = append(j.Lines, lineMove(r, l, lang, places))
		}
		out.Units = append(out.Units, j)
	}
	return out
}

func rankOf(s scoring.Standing) *int {
	if s.Rank == 0 {
		return nil
	}
	return &s.Rank
}

func rankMove(m scoring.Move) words.Msg {
	a, b := m.Old.Rank, m.New.Rank
	switch {
	case a == 0 || b == 0:
		return words.M("lens.unranked")
	case a == b:
		return words.M("lens.still", a)
	case b < a:
		return words.M("lens.rise", a, b)
	}
	return words.M("lens.fall", a, b)
}

func lineMove(r *scoring.Rehearsal, l scoring.LineMove, lang words.Lang, places int) LineMoveJSON {
	out := LineMoveJSON{Was: l.Was.Text(places), Is: l.Is.Text(places), Change: l.Difference.Text(places)}
	var m words.Msg
	switch {
	case l.Old < 0:
		out.New = &r.New.Engine().Line(l.New).Code
		m = words.M("lens.added", *out.New, l.Is)
	case l.New < 0:
		out.Old = &r.Old.Engine().Line(l.Old).Code
		m = words.M("lens.dropped", *out.Old, l.Was)
	default:
		out.Old, out.New = &r.Old.Engine().Line(l.Old).Code, &r.New.Engine().Line(l.New).Code
		m = words.M("lens.moved", *out.Old, *out.New, l.Was, l.Is)
		if *out.Old == *out.New {
			m = words.M("lens.same", *out.Old, l.Was, l.Is)
		}
	}
	out.Text = lang.Say(m)
	return out
}
