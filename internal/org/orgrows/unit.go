package orgrows

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strconv"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/org"
	"thidua/internal/vn"
	"thidua/internal/words"
)

var _ org.Store = (*Rows)(nil)

const unitColumns = `id, version, code, parent, kind, opened, closed`

// Unit returns a unit with its names and origins.
func (s *Rows) Unit(ctx context.Context, id string) (*org.Unit, error) {
	return s.oneUnit(ctx, `select `+unitColumns+` from unit where id = $1`, id)
}

// UnitByCode returns the unit of that short name.
func (s *Rows) UnitByCode(ctx context.Context, code string) (*org.Unit, error) {
	return s.oneUnit(ctx, `select `+unitColumns+` from unit where code_key = $1`, vn.Key(code))
}

func (s *Rows) oneUnit(ctx context.Context, query string, arg any) (*org.Unit, error) {
	u, err := scanUnit(s.From(ctx).QueryRowContext(ctx, query, arg))
	if err != nil {
		return nil, s.Mapped(err, "")
	}
	all := map[string]*org.Unit{u.ID: u}
	return u, s.complete(ctx, all, u.ID)
}

// Units returns all units: those at the top by the name they have last, each followed by those below it.
func (s *Rows) Units(ctx context.Context) ([]*org.Unit, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `select `+unitColumns+` from unit order by code_key`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all, below := map[string]*org.Unit{}, map[string][]*org.Unit{}
	for rows.Next() {
		u, err := scanUnit(rows)
		if err != nil {
			return nil, err
		}
		all[u.ID] = u
		below[u.Parent] = append(below[u.Parent], u)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if err := s.complete(ctx, all, ""); err != nil {
		return nil, err
	}
	last := func(u *org.Unit) string { return vn.ListKey(u.Names[len(u.Names)-1].Text) }
	var out []*org.Unit
	var walk func(parent string)
	walk = func(parent string) {
		slices.SortStableFunc(below[parent], func(a, b *org.Unit) int { return cmp.Compare(last(a), last(b)) })
		for _, u := range below[parent] {
			out = append(out, u)
			walk(u.ID)
		}
	}
	walk("")
	return out, nil
}

func scanUnit(row interface{ Scan(to ...any) error }) (*org.Unit, error) {
	var u org.Unit
	var opened int64
	var closed sql.NullInt64
	if err := row.Scan(&u.ID, &u.Version, &u.Code, &u.Parent, &u.Kind, &opened, &closed); err != nil {
		return nil, err
	}
	u.Opened = day.Date(opened)
	if closed.Valid {
		last := day.Date(closed.Int64)
		u.Closed = &last
	}
	return &u, nil
}

// complete fills in names and origins of the units; only limits it to one of them.
func (s *Rows) complete(ctx context.Context, all map[string]*org.Unit, only string) error {
	names, err := s.Parts(ctx, `select unit, from_day, name from unit_name`, "unit", "unit, from_day", only)
	if err != nil {
		return err
	}
	defer names.Close()
	for names.Next() {
		var unit, text string
		var from int64
		if err := names.Scan(&unit, &from, &text); err != nil {
			return err
		}
		if u := all[unit]; u != nil {
			u.Names = append(u.Names, org.Name{From: day.Date(from), Text: text})
		}
	}
	if err := names.Err(); err != nil {
		return err
	}
	origins, err := s.Parts(ctx, `select unit, origin from unit_from`, "unit", "id", only)
	if err != nil {
		return err
	}
	defer origins.Close()
	for origins.Next() {
		var unit, origin string
		if err := origins.Scan(&unit, &origin); err != nil {
			return err
		}
		if u := all[unit]; u != nil {
			u.From = append(u.From, origin)
		}
	}
	return origins.Err()
}

// AddUnit adds a unit.
func (s *Rows) AddUnit(ctx context.Context, u *org.Unit) error {
	_, err := s.Put(ctx, "unit", u.ID, `
		insert into unit (id, version, code, code_key, parent, kind, opened, closed)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		u.ID, u.Version, u.Code, vn.Key(u.Code), u.Parent, u.Kind, int64(u.Opened), closedDay(u))
	if err != nil {
		return s.Mapped(err, u.Code)
	}
	for i, origin := range u.From {
		id := u.ID + "/" + strconv.Itoa(i)
		if _, err := s.Put(
			ctx, "unit_from", id, `insert into unit_from (id, unit, origin) values ($1, $2, $3)`, id, u.ID, origin,
		); err != nil {
			return err
		}
	}
	return s.addNames(ctx, u)
}

func closedDay(u *org.Unit) any {
	if u.Closed == nil {
		return nil
	}
	return int64(*u.Closed)
}

// addNames adds the names of the unit that are not there yet; names are never taken back.
func (s *Rows) addNames(ctx context.Context, u *org.Unit) error {
	for _, n := range u.Names {
		id := u.ID + "/" + n.From.String()
		_, err := s.Put(ctx, "unit_name", id, `
			insert into unit_name (id, unit, from_day, name, name_key)
			values ($1, $2, $3, $4, $5)
			on conflict (id) do nothing`, id, u.ID, int64(n.From), n.Text, vn.Fold(n.Text))
		if err != nil {
			return err
		}
	}
	return nil
}

// ChangeUnit replaces a unit of the same version by the given one with the next version.
func (s *Rows) ChangeUnit(ctx context.Context, u *org.Unit) error {
	n, err := s.Put(ctx, "unit", u.ID, `
		update unit
		set version = version + 1, code = $3, code_key = $4, parent = $5, kind = $6, opened = $7, closed = $8
		where id = $1 and version = $2`,
		u.ID, u.Version, u.Code, vn.Key(u.Code), u.Parent, u.Kind, int64(u.Opened), closedDay(u))
	if err != nil {
		return s.Mapped(err, u.Code)
	}
	if n == 0 {
		if _, err := s.Unit(ctx, u.ID); err != nil {
			return err
		}
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	u.Version++
	return s.addNames(ctx, u)
}
