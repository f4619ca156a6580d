package registerrows

import (
	"context"
	"database/sql"
	"errors"

	"thidua/internal/fault"
	"thidua/internal/register"
	"thidua/internal/store"
	"thidua/internal/words"
)

const paperColumns = `id, version, year, round, form, name, kind, mark, summary, send_to, state, content, checked, draft, signer, post, signed, scan,
  no, day, file, hash, token, code, why, made_by, at`

// Paper returns a paper of the register.
func (s *Rows) Paper(ctx context.Context, id string) (*register.Paper, error) {
	return s.onePaper(ctx, `id = $1`, id)
}

// PaperOf returns the paper that a code on paper leads to.
func (s *Rows) PaperOf(ctx context.Context, token string) (*register.Paper, error) {
	return s.onePaper(ctx, `token = $1`, token)
}

func (s *Rows) onePaper(ctx context.Context, which, arg string) (*register.Paper, error) {
	list, err := s.papers(ctx, which, arg)
	if err == nil && len(list) == 0 {
		err = s.Mapped(sql.ErrNoRows, "")
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// Papers returns the papers of a bloc's year, the newest first.
func (s *Rows) Papers(ctx context.Context, year string) ([]*register.Paper, error) {
	return s.papers(ctx, `year = $1`, year)
}

func (s *Rows) papers(ctx context.Context, which, arg string) ([]*register.Paper, error) {
	var out []*register.Paper
	err := s.Each(ctx, `select `+paperColumns+` from register_paper where `+which+
		` order by id desc`, arg, func(scan func(to ...any) error) error {
		var p register.Paper
		var signed, on sql.NullInt64
		var code int64
		err := scan(&p.ID, &p.Version, &p.Year, &p.Round, &p.Form, &p.Name, &p.Kind, &p.Mark, &p.Summary, &p.SendTo, &p.State, &p.Content, &p.Check, &p.Draft,
			&p.Signer, &p.Post, &signed, &p.Scan, &p.No, &on, &p.File, &p.Hash, &p.Token, &code, &p.Why, &p.MadeBy, &p.At)
		p.Signed, p.Day, p.Code = store.DayOf(signed), store.DayOf(on), code != 0
		out = append(out, &p)
		return err
	})
	return out, err
}

// AddPaper adds a paper to the register.
func (s *Rows) AddPaper(ctx context.Context, p *register.Paper) error {
	_, err := s.Put(ctx, "register_paper", p.ID, `
		insert into register_paper (id, version, year, round, form, name, kind, mark, summary, send_to, state, content, checked, draft, signer, post, signed,
		  scan, no, series, day, file, hash, token, code, why, made_by, at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, '', $20, $21, $22, $23, $24, $25, $26, $27)`,
		p.ID, p.Version, p.Year, p.Round, p.Form, p.Name, p.Kind, p.Mark, p.Summary, p.SendTo, string(
			p.State,
		), p.Content, p.Check, p.Draft, p.Signer, p.Post,
		store.NullDay(
			p.Signed,
		), p.Scan, int64(p.No), store.NullDay(p.Day), p.File, p.Hash, p.Token, store.Bit(p.Code), p.Why, p.MadeBy, p.At)
	return s.Unknown(err, p.ID)
}

// ChangePaper writes how far a paper of the same version is: what it says stays as it is. Two papers never have one
// number: series tells apart what is numbered apart.
func (s *Rows) ChangePaper(ctx context.Context, p *register.Paper) error {
	series := ""
	if i, err := s.Issuer(ctx, p.Year); err != nil {
		return err
	} else if i != nil && i.Split {
		series = p.Mark
	}
	n, err := s.Put(ctx, "register_paper", p.ID, `
		update register_paper set version = version + 1, state = $3, signer = $4, post = $5, signed = $6, scan = $7, no = $8, series = $9, day = $10, file = $11,
		  hash = $12, why = $13
		where id = $1 and version = $2`,
		p.ID, p.Version, string(
			p.State,
		), p.Signer, p.Post, store.NullDay(
			p.Signed,
		), p.Scan, int64(p.No), series, store.NullDay(p.Day), p.File, p.Hash, p.Why)
	if mapped := s.Mapped(err, ""); fault.Is(mapped, fault.Conflict) {
		return fault.New(fault.Stale, words.M("store.stale")).Because(err)
	}
	if err := s.Written(n, err); err != nil {
		return err
	}
	p.Version++
	return nil
}

// Issuer returns who issues the papers of a bloc's year; nil where nothing was entered.
func (s *Rows) Issuer(ctx context.Context, year string) (*register.Issuer, error) {
	i := register.Issuer{Year: year}
	var split, code int64
	err := s.From(ctx).QueryRowContext(ctx, `
		select version, superior, name, short, place, seal, signer, post, split, code from register_issuer where id = $1`, year).
		Scan(&i.Version, &i.Superior, &i.Name, &i.Short, &i.Place, &i.Seal, &i.Signer, &i.Post, &split, &code)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	i.Split, i.Code = split != 0, code != 0
	return &i, err
}

// SetIssuer puts who issues the papers of a bloc's year, of the version that was read; version 0 where nothing was
// entered.
func (s *Rows) SetIssuer(ctx context.Context, i *register.Issuer) error {
	values := []any{
		i.Year, i.Version, i.Superior, i.Name, i.Short, i.Place, i.Seal, i.Signer, i.Post, store.Bit(i.Split),
		store.Bit(i.Code),
	}
	query := `
		update register_issuer set version = version + 1, superior = $3, name = $4, short = $5, place = $6, seal = $7, signer = $8, post = $9, split = $10, code = $11
		where id = $1 and version = $2`
	if i.Version == 0 {
		values[1] = int64(1)
		query = `
		insert into register_issuer (id, version, superior, name, short, place, seal, signer, post, split, code)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`
	}
	n, err := s.Put(ctx, "register_issuer", i.Year, query, values...)
	if mapped := s.Mapped(err, ""); fault.Is(mapped, fault.Conflict) {
		return fault.New(fault.Stale, words.M("store.stale")).Because(err)
	}
	return s.Written(n, err)
}
