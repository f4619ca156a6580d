package crossrows

import (
	"context"
	"database/sql"
	"strings"

	"thidua/internal/cross"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/review"
	"thidua/internal/store"
	"thidua/internal/words"
)

const planColumns = `id, version, round, stage, lines, way, each, seed, last, named, hidden, begun, closed`

// CrossPlan returns the plan by which the members of a round score one another.
func (s *Rows) CrossPlan(ctx context.Context, round string) (*cross.Plan, error) {
	return s.crossPlan(ctx, `round = $1`, round)
}

func (s *Rows) crossPlan(ctx context.Context, which, arg string) (*cross.Plan, error) {
	var p cross.Plan
	var lines string
	var last, named, hidden int64
	err := s.From(ctx).QueryRowContext(ctx, `select `+planColumns+` from cross_plan where `+which, arg).
		Scan(
			&p.ID, &p.Version, &p.Round, &p.Stage, &lines, &p.Way, &p.Each, &p.Seed, &last, &named, &hidden, &p.Begun,
			&p.Closed,
		)
	if err != nil {
		return nil, s.Mapped(err, "")
	}
	p.Lines, p.Last, p.Named, p.Hidden = store.ListOf(lines), day.Date(last), named != 0, hidden != 0
	err = s.Each(ctx, `select id, unit, account, at from cross_consent where plan = $1 order by id`, p.ID, func(scan func(to ...any) error) error {
		var c cross.Consent
		err := scan(&c.ID, &c.Unit, &c.Account, &c.At)
		p.Consents = append(p.Consents, c)
		return err
	})
	return &p, err
}

func planValues(p *cross.Plan) []any {
	return []any{
		p.ID, p.Version, p.Round, string(
			p.Stage,
		), strings.Join(p.Lines, "\n"), string(p.Way), int64(p.Each), p.Seed, int64(p.Last), store.Bit(p.Named),
		store.Bit(p.Hidden), p.Begun, p.Closed,
	}
}

func planRows(p *cross.Plan) []store.Row {
	var out []store.Row
	for _, c := range p.Consents {
		out = append(out, store.Part("cross_consent", c.ID, p.ID, c.Unit, c.Account, c.At))
	}
	return out
}

// AddCrossPlan adds a plan; a round has one at most.
func (s *Rows) AddCrossPlan(ctx context.Context, p *cross.Plan) error {
	_, err := s.Put(ctx, "cross_plan", p.ID, `
		insert into cross_plan (`+planColumns+`) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`, planValues(p)...)
	if mapped := s.Mapped(err, ""); fault.Is(mapped, fault.Conflict) {
		return fault.New(fault.Conflict, words.M("cross.exists")).Because(err)
	}
	if err != nil {
		return s.Unknown(err, p.ID)
	}
	return s.PutParts(ctx, nil, planRows(p))
}

// ChangeCrossPlan replaces a plan of the same version by the given one with the next version. The round stays.
func (s *Rows) ChangeCrossPlan(ctx context.Context, p *cross.Plan) error {
	old, err := s.CrossPlan(ctx, p.Round)
	if err != nil {
		return err
	}
	v := planValues(p)
	n, err := s.Put(ctx, "cross_plan", p.ID, `
		update cross_plan set version = version + 1, stage = $3, lines = $4, way = $5, each = $6, seed = $7, last = $8, named = $9, hidden = $10,
		  begun = $11, closed = $12
		where id = $1 and version = $2`, append([]any{v[0], v[1]}, v[3:]...)...)
	if err := s.Written(n, err); err != nil {
		return err
	}
	p.Version++
	return s.PutParts(ctx, planRows(old), planRows(p))
}

// DropCrossPlan removes a plan of the same version, whose forms are removed already.
func (s *Rows) DropCrossPlan(ctx context.Context, p *cross.Plan) error {
	if err := s.PutParts(ctx, planRows(p), nil); err != nil {
		return err
	}
	n, err := s.Put(ctx, "cross_plan", p.ID, `delete from cross_plan where id = $1 and version = $2`, p.ID, p.Version)
	return s.Written(n, err)
}

// HoldCrossPlan keeps others from changing a plan of that version until the transaction ends.
func (s *Rows) HoldCrossPlan(ctx context.Context, p *cross.Plan) error {
	return s.Hold(ctx, "cross_plan", p.ID, p.Version)
}

const crossColumns = `id, version, plan, scorer, unit, sent_at, sent_by`

// CrossHeads returns the forms of a plan without their scores, in the order in which they were added.
func (s *Rows) CrossHeads(ctx context.Context, plan string) ([]*cross.Form, error) {
	return s.crossForms(ctx, `plan = $1`, plan)
}

func (s *Rows) crossForms(ctx context.Context, which, arg string) ([]*cross.Form, error) {
	var out []*cross.Form
	err := s.Each(ctx, `select `+crossColumns+` from cross_form where `+which+
		` order by id`, arg, func(scan func(to ...any) error) error {
		var f cross.Form
		err := scan(&f.ID, &f.Version, &f.Plan, &f.Scorer, &f.Unit, &f.SentAt, &f.SentBy)
		out = append(out, &f)
		return err
	})
	return out, err
}

// CrossForms returns the forms of a plan with their scores.
func (s *Rows) CrossForms(ctx context.Context, plan string) ([]*cross.Form, error) {
	out, err := s.CrossHeads(ctx, plan)
	if err != nil {
		return nil, err
	}
	return out, s.withScores(ctx, out, `form in (select id from cross_form where plan = $1)`, plan)
}

func (s *Rows) withScores(ctx context.Context, forms []*cross.Form, which, arg string) error {
	all := map[string]*cross.Form{}
	for _, f := range forms {
		all[f.ID] = f
	}
	return s.Each(ctx, `select form, id, line, points, reason, account, at from cross_score where `+which+
		` order by id`, arg, func(scan func(to ...any) error) error {
		var form, points string
		var x cross.Score
		err := scan(&form, &x.ID, &x.Line, &points, &x.Reason, &x.Account, &x.At)
		x.Points = review.ParseFraction(points)
		if f := all[form]; f != nil {
			f.Scores = append(f.Scores, x)
		}
		return err
	})
}

// CrossPlanOf returns the plan and the form, without its scores, of a form's id.
func (s *Rows) CrossPlanOf(ctx context.Context, form string) (*cross.Plan, *cross.Form, error) {
	list, err := s.crossForms(ctx, `id = $1`, form)
	if err == nil && len(list) == 0 {
		err = s.Mapped(sql.ErrNoRows, "")
	}
	if err != nil {
		return nil, nil, err
	}
	p, err := s.crossPlan(ctx, `id = $1`, list[0].Plan)
	return p, list[0], err
}

// noGround is how a score without points is kept: there was no ground to score by. Nothing entered is no row.
const noGround = "NA"

func crossRows(f *cross.Form) []store.Row {
	var out []store.Row
	for _, x := range f.Scores {
		points := noGround
		if x.Points != nil {
			points = review.Fraction(x.Points)
		}
		out = append(out, store.Part("cross_score", x.ID, f.ID, x.Line, points, x.Reason, x.Account, x.At))
	}
	return out
}

// AddCrossForm adds a form.
func (s *Rows) AddCrossForm(ctx context.Context, f *cross.Form) error {
	_, err := s.Put(ctx, "cross_form", f.ID, `
		insert into cross_form (`+crossColumns+`) values ($1, $2, $3, $4, $5, $6, $7)`, f.ID, f.Version, f.Plan, f.Scorer, f.Unit, f.SentAt, f.SentBy)
	if err != nil {
		return s.Unknown(err, f.ID)
	}
	return s.PutParts(ctx, nil, crossRows(f))
}

// ChangeCrossForm replaces a form of the same version by the given one with the next version. Who scores whom stays.
func (s *Rows) ChangeCrossForm(ctx context.Context, f *cross.Form) error {
	old := &cross.Form{ID: f.ID}
	if err := s.withScores(ctx, []*cross.Form{old}, `form = $1`, f.ID); err != nil {
		return err
	}
	n, err := s.Put(ctx, "cross_form", f.ID, `
		update cross_form set version = version + 1, sent_at = $3, sent_by = $4 where id = $1 and version = $2`, f.ID, f.Version, f.SentAt, f.SentBy)
	if err := s.Written(n, err); err != nil {
		return err
	}
	f.Version++
	return s.PutParts(ctx, crossRows(old), crossRows(f))
}

// DropCrossForm removes a form of the same version with its scores.
func (s *Rows) DropCrossForm(ctx context.Context, f *cross.Form) error {
	if err := s.PutParts(ctx, crossRows(f), nil); err != nil {
		return err
	}
	n, err := s.Put(ctx, "cross_form", f.ID, `delete from cross_form where id = $1 and version = $2`, f.ID, f.Version)
	return s.Written(n, err)
}

// DropOfRound removes the cross-scoring of a round that is taken away, where it has one.
func (s *Rows) DropOfRound(ctx context.Context, round string) error {
	p, err := s.CrossPlan(ctx, round)
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	forms, err := s.CrossForms(ctx, p.ID)
	if err != nil {
		return err
	}
	for _, f := range forms {
		if err := s.DropCrossForm(ctx, f); err != nil {
			return err
		}
	}
	return s.DropCrossPlan(ctx, p)
}
