package blocrows

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/store"
	"thidua/internal/words"
)

// BlocYear returns a year with all that is in it.
func (s *Rows) BlocYear(ctx context.Context, id string) (*bloc.Year, error) {
	return s.oneYear(ctx, `id = $1`, id)
}

// BlocYearOf returns that year of a bloc.
func (s *Rows) BlocYearOf(ctx context.Context, of string, year int) (*bloc.Year, error) {
	return s.oneYear(ctx, `bloc = $1 and year = $2`, of, int64(year))
}

func (s *Rows) oneYear(ctx context.Context, which string, args ...any) (*bloc.Year, error) {
	years, err := s.years(ctx, which, args...)
	if err == nil && len(years) == 0 {
		err = s.Mapped(sql.ErrNoRows, "")
	}
	if err != nil {
		return nil, err
	}
	return years[0], nil
}

// BlocYears returns the years of a bloc, or of all, the newest first.
func (s *Rows) BlocYears(ctx context.Context, of string) ([]*bloc.Year, error) {
	return s.years(ctx, `bloc = $1 or $1 = ''`, of)
}

// years reads the years for which the condition holds, and what is in them.
func (s *Rows) years(ctx context.Context, which string, args ...any) ([]*bloc.Year, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select id, version, bloc, year, state, theme, motto, asked_unit, asked_by, asked_why, asked_at from bloc_year where `+which+` order by year desc, bloc`, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*bloc.Year
	all := map[string]*bloc.Year{}
	for rows.Next() {
		var y bloc.Year
		var asked bloc.Asked
		if err := rows.Scan(
			&y.ID, &y.Version, &y.Bloc, &y.Year, &y.State, &y.Theme, &y.Motto, &asked.Unit, &asked.Account, &asked.Why,
			&asked.At,
		); err != nil {
			return nil, err
		}
		if asked.At != 0 {
			y.Asked = &asked
		}
		out, all[y.ID] = append(out, &y), &y
	}
	if err := rows.Err(); err != nil || len(out) == 0 {
		return nil, err
	}
	for _, part := range yearParts {
		if err := s.readPart(ctx, part, all, which, args); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// yearPart is a table of what is in a year: what of a row is asked for, in which order, and how it is put into its
// year.
type yearPart struct {
	query string
	into  func(scan func(to ...any) error, all map[string]*bloc.Year) error
}

// yearParts are read in this order: a milestone before its exceptions.
var yearParts = []yearPart{
	{`select year, id, unit, from_day, to_day from bloc_member where %s order by id`, readMember},
	{`select year, id, unit, post, from_day, to_day from bloc_term where %s order by id`, readTerm},
	{`select year, id, kind, title, due, planned, done from bloc_milestone where %s order by due, id`, readMilestone},
	{`select year, id, milestone, unit, due, why from bloc_exception where %s order by id`, readException},
	{`select year, id, kind, number, issuer, title, issued, link, file from bloc_paper where %s order by id`, readPaper},
	{`select year, id, item, title, why, account, at from bloc_carry where %s order by id`, readCarry},
}

func (s *Rows) readPart(ctx context.Context, part yearPart, all map[string]*bloc.Year, which string, args []any) error {
	inYears := `year in (select id from bloc_year where ` + which + `)`
	rows, err := s.From(ctx).QueryContext(ctx, fmt.Sprintf(part.query, inYears), args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := part.into(rows.Scan, all); err != nil {
			return err
		}
	}
	return rows.Err()
}

func readMember(scan func(to ...any) error, all map[string]*bloc.Year) error {
	var year string
	var m bloc.Member
	var from, to sql.NullInt64
	err := scan(&year, &m.ID, &m.Unit, &from, &to)
	m.From, m.To = store.DayOf(from), store.DayOf(to)
	if y := all[year]; y != nil {
		y.Members = append(y.Members, m)
	}
	return err
}

func readTerm(scan func(to ...any) error, all map[string]*bloc.Year) error {
	var year string
	var t bloc.Term
	var from, to sql.NullInt64
	err := scan(&year, &t.ID, &t.Unit, &t.Post, &from, &to)
	t.From, t.To = store.DayOf(from), store.DayOf(to)
	if y := all[year]; y != nil {
		y.Terms = append(y.Terms, t)
	}
	return err
}

func readMilestone(scan func(to ...any) error, all map[string]*bloc.Year) error {
	var year string
	var m bloc.Milestone
	var due, planned int64
	var done sql.NullInt64
	err := scan(&year, &m.ID, &m.Kind, &m.Title, &due, &planned, &done)
	m.Due, m.Planned, m.Done = day.Date(due), day.Date(planned), store.DayOf(done)
	if y := all[year]; y != nil {
		y.Milestones = append(y.Milestones, m)
	}
	return err
}

func readException(scan func(to ...any) error, all map[string]*bloc.Year) error {
	var year, milestone string
	var e bloc.Exception
	var due int64
	if err := scan(&year, &e.ID, &milestone, &e.Unit, &due, &e.Why); err != nil || all[year] == nil {
		return err
	}
	e.Due = day.Date(due)
	for i := range all[year].Milestones {
		if m := &all[year].Milestones[i]; m.ID == milestone {
			m.Exceptions = append(m.Exceptions, e)
		}
	}
	return nil
}

func readPaper(scan func(to ...any) error, all map[string]*bloc.Year) error {
	var year string
	var p bloc.Paper
	var issued sql.NullInt64
	err := scan(&year, &p.ID, &p.Kind, &p.Number, &p.Issuer, &p.Title, &issued, &p.Link, &p.File)
	p.Issued = store.DayOf(issued)
	if y := all[year]; y != nil {
		y.Papers = append(y.Papers, p)
	}
	return err
}

func readCarry(scan func(to ...any) error, all map[string]*bloc.Year) error {
	var year string
	var c bloc.Carry
	err := scan(&year, &c.ID, &c.Item, &c.Title, &c.Why, &c.Account, &c.At)
	if y := all[year]; y != nil {
		y.Carried = append(y.Carried, c)
	}
	return err
}

// yearRows are the rows of what is in a year.
func yearRows(y *bloc.Year) []store.Row {
	var out []store.Row
	add := func(table, id string, values ...any) {
		out = append(out, store.Part(table, id, append([]any{y.ID}, values...)...))
	}
	for _, m := range y.Members {
		add("bloc_member", m.ID, m.Unit, store.NullDay(m.From), store.NullDay(m.To))
	}
	for _, t := range y.Terms {
		add("bloc_term", t.ID, t.Unit, string(t.Post), store.NullDay(t.From), store.NullDay(t.To))
	}
	for _, m := range y.Milestones {
		add("bloc_milestone", m.ID, string(m.Kind), m.Title, int64(m.Due), int64(m.Planned), store.NullDay(m.Done))
		for _, e := range m.Exceptions {
			add("bloc_exception", e.ID, m.ID, e.Unit, int64(e.Due), e.Why)
		}
	}
	for _, p := range y.Papers {
		add("bloc_paper", p.ID, string(p.Kind), p.Number, p.Issuer, p.Title, store.NullDay(p.Issued), p.Link, p.File)
	}
	for _, c := range y.Carried {
		add("bloc_carry", c.ID, c.Item, c.Title, c.Why, c.Account, c.At)
	}
	return out
}

// AddBlocYear adds a year with all that is in it.
func (s *Rows) AddBlocYear(ctx context.Context, y *bloc.Year) error {
	_, err := s.Put(ctx, "bloc_year", y.ID, `
		insert into bloc_year (id, version, bloc, year, state, theme, motto) values ($1, $2, $3, $4, $5, $6, $7)`,
		y.ID, y.Version, y.Bloc, int64(y.Year), string(y.State), y.Theme, y.Motto)
	if err != nil {
		return s.Mapped(err, strconv.Itoa(y.Year))
	}
	return s.PutParts(ctx, nil, yearRows(y))
}

// DropBlocYear removes a year of the same version with all that is in it.
func (s *Rows) DropBlocYear(ctx context.Context, y *bloc.Year) error {
	old, err := s.BlocYear(ctx, y.ID)
	if err != nil {
		return err
	}
	if err := s.PutParts(ctx, yearRows(old), nil); err != nil {
		return err
	}
	// who issues may be entered while the year is a draft
	if _, err := s.Put(ctx, "register_issuer", y.ID, `delete from register_issuer where id = $1`, y.ID); err != nil {
		return err
	}
	n, err := s.Put(ctx, "bloc_year", y.ID, `delete from bloc_year where id = $1 and version = $2`, y.ID, y.Version)
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, words.M("store.stale"))
	}
	return err
}

// ChangeBlocYear replaces a year of the same version by the given one with the next version. Bloc and year stay.
func (s *Rows) ChangeBlocYear(ctx context.Context, y *bloc.Year) error {
	old, err := s.BlocYear(ctx, y.ID)
	if err != nil {
		return err
	}
	var asked bloc.Asked
	if y.Asked != nil {
		asked = *y.Asked
	}
	n, err := s.Put(ctx, "bloc_year", y.ID, `
		update bloc_year set version = version + 1, state = $3, theme = $4, motto = $5, asked_unit = $6, asked_by = $7, asked_why = $8, asked_at = $9
		where id = $1 and version = $2`,
		y.ID, y.Version, string(y.State), y.Theme, y.Motto, asked.Unit, asked.Account, asked.Why, asked.At)
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, words.M("store.stale"))
	}
	if err != nil {
		return err
	}
	y.Version++
	return s.PutParts(ctx, yearRows(old), yearRows(y))
}

// yearsOf tells, by what an act is done to, how its year is found.
var yearsOf = map[string]string{
	"bloc_year":      `select y.state from bloc_year y where y.id = $1`,
	"review_round":   `select y.state from bloc_year y join review_round r on r.year = y.id where r.id = $1`,
	"review_form":    `select y.state from bloc_year y join review_round r on r.year = y.id join review_form f on f.round = r.id where f.id = $1`,
	"register_paper": `select y.state from bloc_year y join register_paper p on p.year = y.id where p.id = $1`,
}

// YearState returns the state of the year to which something belongs, "" where it belongs to none; see [bloc.Gate]. An
// act about the year itself has its version to keep others off, and takes no lock that it would have to raise.
func (s *Rows) YearState(ctx context.Context, object string) (bloc.State, error) {
	table, id, _ := strings.Cut(object, "/")
	query, known := yearsOf[table]
	if !known {
		return "", nil
	}
	if s.Postgres() && table != "bloc_year" {
		query += ` for share of y`
	}
	var state bloc.State
	err := s.From(ctx).QueryRowContext(ctx, query, id).Scan(&state)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return state, err
}
