package blocrows

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/store"
	"thidua/internal/vn"
	"thidua/internal/words"
)

var _ bloc.Store = (*Rows)(nil)

const blocColumns = `id, version, code, name, kind, above, opened, closed`

// Bloc returns a bloc.
func (s *Rows) Bloc(ctx context.Context, id string) (*bloc.Bloc, error) {
	b, err := scanBloc(s.From(ctx).QueryRowContext(ctx, `select `+blocColumns+` from bloc where id = $1`, id))
	return b, s.Mapped(err, "")
}

// BlocByCode returns the bloc of that short name.
func (s *Rows) BlocByCode(ctx context.Context, code string) (*bloc.Bloc, error) {
	b, err := scanBloc(s.From(ctx).QueryRowContext(
		ctx, `select `+blocColumns+` from bloc where code_key = $1`, vn.Key(code),
	))
	return b, s.Mapped(err, "")
}

// Blocs returns all blocs by name.
func (s *Rows) Blocs(ctx context.Context) ([]*bloc.Bloc, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `select `+blocColumns+` from bloc order by code_key`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*bloc.Bloc
	for rows.Next() {
		b, err := scanBloc(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	slices.SortStableFunc(out, func(a, b *bloc.Bloc) int { return cmp.Compare(vn.ListKey(a.Name), vn.ListKey(b.Name)) })
	return out, rows.Err()
}

func scanBloc(row interface{ Scan(to ...any) error }) (*bloc.Bloc, error) {
	var b bloc.Bloc
	var opened int64
	var closed sql.NullInt64
	if err := row.Scan(&b.ID, &b.Version, &b.Code, &b.Name, &b.Kind, &b.Above, &opened, &closed); err != nil {
		return nil, err
	}
	b.Opened, b.Closed = day.Date(opened), store.DayOf(closed)
	return &b, nil
}

// AddBloc adds a bloc.
func (s *Rows) AddBloc(ctx context.Context, b *bloc.Bloc) error {
	_, err := s.Put(ctx, "bloc", b.ID, `
		insert into bloc (id, version, code, code_key, name, kind, above, opened, closed)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		b.ID, b.Version, b.Code, vn.Key(b.Code), b.Name, string(b.Kind), b.Above, int64(b.Opened), store.NullDay(b.Closed))
	return s.Mapped(err, b.Code)
}

// ChangeBloc replaces a bloc of the same version by the given one with the next version.
func (s *Rows) ChangeBloc(ctx context.Context, b *bloc.Bloc) error {
	n, err := s.Put(ctx, "bloc", b.ID, `
		update bloc
		set version = version + 1, code = $3, code_key = $4, name = $5, kind = $6, above = $7, opened = $8, closed = $9
		where id = $1 and version = $2`,
		b.ID, b.Version, b.Code, vn.Key(b.Code), b.Name, string(b.Kind), b.Above, int64(b.Opened), store.NullDay(b.Closed))
	if err != nil {
		return s.Mapped(err, b.Code)
	}
	if n == 0 {
		if _, err := s.Bloc(ctx, b.ID); err != nil {
			return err
		}
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	b.Version++
	return nil
}
