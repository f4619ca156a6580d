package libraryrows

import (
	"context"
	"database/sql"
	"strings"

	"thidua/internal/library"
	"thidua/internal/store"
)

const editionColumns = `id, version, bloc, code, no, year, title, state, was, number, issuer, issued, from_day, changed`

// Edition returns an edition of a score sheet.
func (s *Rows) Edition(ctx context.Context, id string) (*library.Edition, error) {
	list, err := s.editions(ctx, `select `+editionColumns+`, text from sheet_edition where id = $1`, id)
	if err == nil && len(list) == 0 {
		err = s.Mapped(sql.ErrNoRows, "")
	}
	if err != nil {
		return nil, err
	}
	e := list[0]
	e.Comments, err = s.comments(ctx, id)
	return e, err
}

// Editions returns all editions, the newest first, without their text.
func (s *Rows) Editions(ctx context.Context) ([]*library.Edition, error) {
	return s.editions(ctx, `select `+editionColumns+`, '' from sheet_edition order by id desc`)
}

func (s *Rows) editions(ctx context.Context, query string, args ...any) ([]*library.Edition, error) {
	rows, err := s.From(ctx).QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*library.Edition
	for rows.Next() {
		var e library.Edition
		var issued, from sql.NullInt64
		var changed string
		if err := rows.Scan(
			&e.ID, &e.Version, &e.Bloc, &e.Code, &e.No, &e.Year, &e.Title, &e.State, &e.Was, &e.Number, &e.Issuer, &issued,
			&from, &changed, &e.Text,
		); err != nil {
			return nil, err
		}
		e.Issued, e.From, e.Changed = store.DayOf(issued), store.DayOf(from), store.ListOf(changed)
		out = append(out, &e)
	}
	return out, rows.Err()
}

func (s *Rows) comments(ctx context.Context, edition string) ([]library.Comment, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select id, line, unit, account, text, at, answer from sheet_comment where edition = $1 order by id`, edition)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []library.Comment
	for rows.Next() {
		var c library.Comment
		if err := rows.Scan(&c.ID, &c.Line, &c.Unit, &c.Account, &c.Text, &c.At, &c.Answer); err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, rows.Err()
}

func commentRows(edition string, list ...library.Comment) []store.Row {
	var out []store.Row
	for _, c := range list {
		out = append(out, store.Part("sheet_comment", c.ID, edition, c.Line, c.Unit, c.Account, c.Text, c.At, c.Answer))
	}
	return out
}

func editionValues(e *library.Edition) []any {
	return []any{
		e.ID, e.Version, e.Bloc, e.Code, int64(e.No), int64(e.Year), e.Title, string(e.State), e.Was, e.Number, e.Issuer,
		store.NullDay(e.Issued), store.NullDay(e.From), strings.Join(e.Changed, "\n"), e.Text,
	}
}

// AddEdition adds an edition. Nothing was said of it yet.
func (s *Rows) AddEdition(ctx context.Context, e *library.Edition) error {
	_, err := s.Put(ctx, "sheet_edition", e.ID, `
		insert into sheet_edition (`+editionColumns+`, text) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`, editionValues(e)...)
	return s.Mapped(err, e.Title)
}

// ChangeEdition replaces an edition of the same version by the given one with the next version. What is said of it
// stays.
func (s *Rows) ChangeEdition(ctx context.Context, e *library.Edition) error {
	n, err := s.Put(ctx, "sheet_edition", e.ID, `
		update sheet_edition set version = version + 1, bloc = $3, code = $4, no = $5, year = $6, title = $7, state = $8, was = $9, number = $10,
		  issuer = $11, issued = $12, from_day = $13, changed = $14, text = $15
		where id = $1 and version = $2`, editionValues(e)...)
	if err := s.Written(n, err); err != nil {
		return err
	}
	e.Version++
	return nil
}

// AddComment adds what somebody says of an edition, and touches nothing else of it.
func (s *Rows) AddComment(ctx context.Context, edition string, c *library.Comment) error {
	return s.PutParts(ctx, nil, commentRows(edition, *c))
}

// AnswerComment writes the answer to a comment on an edition, and touches nothing else of it.
func (s *Rows) AnswerComment(ctx context.Context, edition, comment, answer string) error {
	n, err := s.Put(
		ctx, "sheet_comment", comment, `update sheet_comment set answer = $3 where id = $1 and edition = $2`, comment,
		edition, answer,
	)
	if err == nil && n == 0 {
		err = sql.ErrNoRows
	}
	return s.Mapped(err, "")
}

// DropEdition removes a draft of the same version with all that was said of it.
func (s *Rows) DropEdition(ctx context.Context, e *library.Edition) error {
	said, err := s.comments(ctx, e.ID)
	if err != nil {
		return err
	}
	if err := s.PutParts(ctx, commentRows(e.ID, said...), nil); err != nil {
		return err
	}
	n, err := s.Put(
		ctx, "sheet_edition", e.ID, `delete from sheet_edition where id = $1 and version = $2`, e.ID, e.Version,
	)
	return s.Written(n, err)
}
