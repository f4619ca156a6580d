package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/formula"
	"thidua/internal/library"
	"thidua/internal/org"
	"thidua/internal/review"
	"thidua/internal/rows"
	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// rounds measures a round of 240 units on 60 lines as it stands in a database: all figures put in at once (perf-W3),
// and read, scored, explained and kept (perf-S3), each beside a bare program that does nothing else with the same rows.
func rounds(reps int, seed int64) error {
	dir, err := os.MkdirTemp("", "thidua-bench-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	var in, out, bareIn, bareOut []time.Duration
	rows := 0
	for n := range reps {
		r, err := newBenchRound(filepath.Join(dir, fmt.Sprint(n)), seed)
		if err != nil {
			return err
		}
		times, err := r.race()
		if err = errors.Join(err, r.store.Close(), r.bare.Close()); err != nil {
			return err
		}
		rows = r.rows
		in, bareIn, out, bareOut = append(
			in, times[0],
		), append(bareIn, times[1]), append(out, times[2]), append(bareOut, times[3])
	}
	tell := func(title string, ours, floor []time.Duration, limit time.Duration, k int) {
		a, b := median(ours), median(floor)
		fmt.Printf(
			"%s\n  %-46s %10.0f ms\n  %-46s %10.0f ms %8.1f×\n", title, "bare program, the same rows (the limit)",
			float64(b.Microseconds())/1000, "this program", float64(a.Microseconds())/1000, float64(a)/float64(b),
		)
		verdict(fmt.Sprintf("≤ %v", limit), a <= limit)
		verdict(fmt.Sprintf("k ≤ %d", k), a <= time.Duration(k)*b)
	}
	tell(
		fmt.Sprintf("perf-W3  %d figures of 240 forms put in, checked and logged, all or nothing", rows), in, bareIn,
		500*time.Millisecond, 7,
	)
	tell(
		"perf-S3  a round of 240 units read, scored, every line explained, the result kept", out, bareOut,
		250*time.Millisecond, 4,
	)
	fmt.Println()
	return nil
}

// benchRound is a round in a fresh store, and a bare database beside it.
type benchRound struct {
	store   *rows.Store
	bare    *sql.DB
	service *review.Service
	round   string
	set     *scoring.Set
	rows    int
}

func newBenchRound(dir string, seed int64) (*benchRound, error) {
	ctx := context.Background()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	s, err := rows.Open(ctx, filepath.Join(dir, "a.db"), clock.System{})
	if err != nil {
		return nil, err
	}
	r := &benchRound{store: s}
	sh := benchSheet()
	r.set = benchSet(sh, 240, seed)
	eng := scoring.New(sh)
	r.service = &review.Service{
		Store: s, Tx: s.Transact, Clock: clock.System{},
		Engine: func(context.Context, string, scoring.Rules) (*scoring.Engine, error) { return eng, nil },
	}
	text, err := sheetfile.WriteSheet(sh)
	if err != nil {
		return nil, err
	}
	if r.round, err = r.open(ctx, string(text)); err != nil {
		return nil, err
	}
	r.bare, err = sql.Open(
		"sqlite", "file:"+filepath.Join(dir, "b.db")+"?_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)",
	)
	if err == nil {
		_, err = r.bare.ExecContext(
			ctx,
			`create table figure (id text primary key, form text, fact text, lane text, value text, note text, account text, at bigint); create table result (id text primary key, body text)`,
		)
	}
	return r, err
}

// open registers the units, the bloc, the sheet and the round.
func (r *benchRound) open(ctx context.Context, text string) (string, error) {
	units := &org.Service{Store: r.store, Tx: r.store.Transact, Clock: clock.System{}}
	blocs := &bloc.Service{Store: r.store, Tx: r.store.Transact, Clock: clock.System{}}
	sheets := &library.Service{Store: r.store, Tx: r.store.Transact, Clock: clock.System{}, Read: sheetfile.ReadSheet}
	by := audit.By{Account: "do", Why: "đo"}
	var members []review.Member
	for i, u := range r.set.Units {
		id, err := units.Create(ctx, by, org.Unit{
			Code: fmt.Sprint("don-vi-", i), Kind: "department", Opened: day.Of(2010, 1, 1),
			Names: []org.Name{{From: day.Of(2010, 1, 1), Text: fmt.Sprint("Đơn vị ", i)}},
		})
		if err != nil {
			return "", err
		}
		members = append(members, review.Member{Unit: id, Code: u.ID, Name: u.ID})
	}
	of, err := blocs.Create(ctx, by, bloc.Bloc{
		Code: "do", Name: "Khối đo", Kind: bloc.Ordinary, Opened: day.Of(2010, 1, 1),
	})
	if err != nil {
		return "", err
	}
	year, err := blocs.SetUp(ctx, by, of, time.Now().Year(), bloc.Source{})
	if err != nil {
		return "", err
	}
	edition, err := sheets.Add(ctx, by, of, text)
	if err != nil {
		return "", err
	}
	x := review.Round{Year: year, Period: scoring.Year, Edition: edition}
	for i, p := range review.Phases()[:5] {
		x.Dues = append(x.Dues, review.Due{Phase: p, Day: day.At(time.Now()) + day.Date(i+1)})
	}
	return r.service.Open(ctx, by, x, members, "")
}

// race times both sides in turn: all figures in, and the round out.
func (r *benchRound) race() (times [4]time.Duration, err error) {
	ctx := context.Background()
	w, err := r.service.World(ctx, r.round)
	if err != nil {
		return times, err
	}
	body := ""
	for i, step := range []func() error{
		func() error { return r.importAll(ctx, w) },
		func() error { return r.importBare(ctx, w) },
		func() error { return r.score(ctx, &body) },
		func() error { return r.scoreBare(ctx, body) },
	} {
		start := time.Now()
		if err := step(); err != nil {
			return times, err
		}
		times[i] = time.Since(start)
	}
	return times, nil
}

// importAll puts every figure of every unit in, as one act with its entry in the log.
func (r *benchRound) importAll(ctx context.Context, w *review.World) error {
	r.rows = 0
	act := audit.Act{Verb: "review.fill", Object: "review_round/" + r.round, Actor: "do"}
	_, err := r.store.Transact(ctx, act, func(ctx context.Context) error {
		for i, f := range w.Forms {
			was := *f
			for _, x := range w.Engine.Sheet().AllFacts() {
				if v := r.set.Units[i].Reported[x.Slot()]; x.Is.IsZero() && v.State == formula.Entered {
					f.Figures = append(f.Figures, review.Figure{
						ID: fmt.Sprint(f.ID, "-", x.Slot()), Fact: x.Name, Lane: review.Reported, Value: review.Encode(v), Account: "do",
						At: 1,
					})
				}
			}
			r.rows += len(f.Figures)
			if err := r.store.ChangeForm(ctx, &was, f); err != nil {
				return err
			}
		}
		return nil
	})
	return err
}

func (r *benchRound) importBare(ctx context.Context, w *review.World) error {
	tx, err := r.bare.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // after a commit this does nothing
	put, err := tx.PrepareContext(ctx, `insert into figure values ($1, $2, $3, $4, $5, $6, $7, $8)`)
	if err != nil {
		return err
	}
	defer func() { _ = put.Close() }()
	for _, f := range w.Forms {
		for _, x := range f.Figures {
			if _, err := put.ExecContext(ctx, x.ID, f.ID, x.Fact, string(x.Lane), x.Value, x.Note, x.Account, x.At); err != nil {
				return err
			}
		}
	}
	return tx.Commit()
}

// score reads the round, scores and explains it, and keeps the result as a publication does.
func (r *benchRound) score(ctx context.Context, body *string) error {
	w, err := r.service.World(ctx, r.round)
	if err != nil {
		return err
	}
	scored := w.Scored(scoring.Rule)
	for i := range w.Forms {
		for _, a := range scored.ExplainUnit(i) {
			_ = a.Why(words.Vietnamese, false)
		}
	}
	*body = w.Body()
	act := audit.Act{Verb: "review.publish", Object: "review_round/" + r.round, Actor: "do"}
	_, err = r.store.Transact(ctx, act, func(ctx context.Context) error {
		return r.store.AddResult(ctx, &review.Result{ID: "do", Round: r.round, No: 1, Body: *body, Hash: "do"})
	})
	return err
}

func (r *benchRound) scoreBare(ctx context.Context, body string) error {
	rows, err := r.bare.QueryContext(ctx, `select id, form, fact, lane, value, note, account, at from figure order by id`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var x review.Figure
		var form string
		if err := rows.Scan(&x.ID, &form, &x.Fact, &x.Lane, &x.Value, &x.Note, &x.Account, &x.At); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	_, err = r.bare.ExecContext(ctx, `insert into result values ('do', $1)`, body)
	return err
}
