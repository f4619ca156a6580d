package org

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"unicode"

	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Row is a unit of a list, which names its superior by code: one of the list, or one that is there already.
type Row struct {
	At     int // row of the list, from 1
	Parent string
	Unit   Unit
}

// RowFault is what is wrong with one row of a list.
type RowFault struct {
	At  int
	Msg words.Msg
}

// Import adds all units of a list in one act, or none. It returns what is wrong, row by row; the error is the system's.
// A superior may stand below those under it in the list.
func (s *Service) Import(ctx context.Context, by By, rows []Row) ([]RowFault, error) {
	im := importer{s: s, byKey: map[string]*Row{}, ids: map[string]string{}, levels: map[string]int{"": 0}}
	for i := range rows {
		im.take(&rows[i])
	}
	act := unitAct(by, "unit.import", "")
	_, err := s.Tx(ctx, act, func(ctx context.Context) error {
		for _, r := range im.rows {
			if err := im.add(ctx, r, 0); err != nil {
				return err
			}
		}
		if len(im.faults) > 0 {
			return errRows
		}
		return nil
	})
	if errors.Is(err, errRows) {
		slices.SortStableFunc(im.faults, func(a, b RowFault) int { return a.At - b.At })
		return im.faults, nil
	}
	return nil, err
}

var errRows = errors.New("org: rows of a list are wrong")

type importer struct {
	s      *Service
	byKey  map[string]*Row
	ids    map[string]string // vn.Key of the code → id, of units that are in the database now
	levels map[string]int    // id → level, 1 for a unit with nothing above it
	rows   []*Row            // those that may be added
	faults []RowFault
}

// take makes a unit of a row and looks at it by itself. Of two rows of one code the later one is wrong; those that hang
// on a wrong row are not blamed for it.
func (im *importer) take(r *Row) {
	r.Unit.ID, r.Unit.Version = id.New(im.s.Clock.Now()), 1
	tidy(&r.Unit)
	key := vn.Key(r.Unit.Code)
	if first := im.byKey[key]; first != nil {
		im.fail(r, words.M("org.rowtwice", r.Unit.Code, first.At))
		return
	}
	bad := Faults(r.Unit.Check())
	for _, m := range bad {
		im.fail(r, m)
	}
	if key == "" { // nobody can name it
		return
	}
	im.byKey[key] = r
	if len(bad) > 0 {
		im.ids[key] = ""
		return
	}
	im.rows = append(im.rows, r)
}

// add adds the unit of a row after those above it. A fault of one row is noted and the others go on, so that all are
// listed.
func (im *importer) add(ctx context.Context, r *Row, depth int) error {
	key := vn.Key(r.Unit.Code)
	if _, done := im.ids[key]; done {
		return nil
	}
	if depth > maxDepth {
		im.fail(r, words.M("org.deep", maxDepth))
		im.ids[key] = ""
		return nil
	}
	if r.Parent != "" {
		parent, err := im.parent(ctx, r, depth)
		if err != nil || parent == "" {
			return err
		}
		r.Unit.Parent = parent
	}
	if _, done := im.ids[key]; done { // a circle led back here
		return nil
	}
	im.ids[key] = r.Unit.ID
	above, err := im.level(ctx, r.Unit.Parent)
	if err != nil {
		return err
	}
	if im.levels[r.Unit.ID] = above + 1; above+1 > mostLevels {
		im.fail(r, words.M("org.deep", maxDepth))
		im.ids[key] = ""
		return nil
	}
	if _, err := im.s.Store.UnitByCode(ctx, r.Unit.Code); !fault.Is(err, fault.NotFound) {
		if err != nil {
			return err
		}
		im.fail(r, words.M("store.taken", r.Unit.Code))
		return nil
	}
	return im.s.Store.AddUnit(ctx, &r.Unit)
}

// level is the level of a unit that is in the database or of the list, each read once.
func (im *importer) level(ctx context.Context, unit string) (int, error) {
	if n, known := im.levels[unit]; known {
		return n, nil
	}
	u, err := im.s.Store.Unit(ctx, unit)
	if err != nil {
		return 0, err
	}
	above, err := im.level(ctx, u.Parent)
	im.levels[unit] = above + 1
	return above + 1, err
}

// parent returns the id of the unit above a row, "" where a fault was noted.
func (im *importer) parent(ctx context.Context, r *Row, depth int) (string, error) {
	key := vn.Key(r.Parent)
	if up := im.byKey[key]; up != nil && up != r {
		if !meant(r.Parent, &up.Unit) {
			im.otherMarks(r, &up.Unit)
			return "", nil
		}
		if err := im.add(ctx, up, depth+1); err != nil {
			return "", err
		}
		return im.under(r, im.ids[key], &up.Unit), nil
	}
	u, err := im.s.Store.UnitByCode(ctx, r.Parent)
	if fault.Is(err, fault.NotFound) || im.byKey[key] == r {
		im.fail(r, words.M("org.noparent", r.Parent))
		im.ids[vn.Key(r.Unit.Code)] = ""
		return "", nil
	}
	if err != nil {
		return "", err
	}
	if !meant(r.Parent, u) {
		im.otherMarks(r, u)
		return "", nil
	}
	return im.under(r, u.ID, u), nil
}

// under returns the id of the unit above a row where that one is there as long as the row's is, else "" with a fault.
func (im *importer) under(r *Row, id string, up *Unit) string {
	if id == "" || up.outlasts(&r.Unit) {
		return id
	}
	im.fail(r, closedAbove(up))
	im.ids[vn.Key(r.Unit.Code)] = ""
	return ""
}

func (im *importer) otherMarks(r *Row, u *Unit) {
	im.fail(r, otherMarks(r.Parent, u))
	im.ids[vn.Key(r.Unit.Code)] = ""
}

// otherMarks says whose the code is that was typed with other marks.
func otherMarks(typed string, u *Unit) words.Msg {
	return words.M("org.othermarks", typed, u.Code, u.lastName())
}

// Named finds the unit that a person speaks of by its code, who may leave marks out but means those that are typed.
// Faults: NotFound, Invalid (the code is that of a unit whose marks are others).
func Named(ctx context.Context, s Store, code string) (*Unit, error) {
	u, err := s.UnitByCode(ctx, code)
	switch {
	case fault.Is(err, fault.NotFound):
		return nil, fault.New(fault.NotFound, words.M("org.nounit", code)).Because(err)
	case err != nil:
		return nil, err
	case !meant(code, u):
		return nil, fault.New(fault.Invalid, otherMarks(code, u))
	}
	return u, nil
}

// meant says whether a unit is the one that a list speaks of. Codes are the same under any marks; but a word that is
// typed with marks must stand so in the unit's code or in its name: Tấn An is not tan-an where that is the code of Tân
// An.
func meant(typed string, u *Unit) bool {
	known := []string{u.Code}
	for _, n := range u.Names {
		known = append(known, n.Text)
	}
	for _, word := range strings.FieldsFunc(
		vn.Text(typed), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) },
	) {
		if vn.Fold(word) != strings.ToLower(word) &&
			!slices.ContainsFunc(known, func(text string) bool { m, _, _ := vn.Find(text, word); return m == vn.Yes }) {
			return false
		}
	}
	return true
}

func (im *importer) fail(r *Row, m words.Msg) { im.faults = append(im.faults, RowFault{r.At, m}) }

// Faults returns the sentences of a fault: of its fields where it has any.
func Faults(err error) []words.Msg {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	if len(f.Fields) == 0 {
		return []words.Msg{f.Msg}
	}
	var out []words.Msg
	for _, name := range slices.Sorted(maps.Keys(f.Fields)) {
		out = append(out, f.Fields[name])
	}
	return out
}
