// Package sample makes the sample data: an invented province in July 2023 with its blocs, its people and half a year of
// work, so that every screen has something to show. The same data comes out each time. Nothing of it is real, and every
// page says so.
package sample

import (
	"context"
	"errors"
	"fmt"
	"time"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/identity/identitydesk"
	"thidua/internal/org"
	"thidua/internal/password"
	"thidua/internal/rows"
)

// Today is the day on which the sample data stands: eight days before the mid-year review.
var Today = time.Date(2023, 7, 10, 1, 0, 0, 0, time.UTC)

// Password is the one password of all sample people.
const Password = identitydesk.SamplePassword

// Offered lists the people whom the sign-in page offers.
func Offered() []identitydesk.Sample {
	var out []identitydesk.Sample
	for _, p := range people {
		if p.line != "" {
			out = append(out, identitydesk.Sample{Login: p.login, Name: p.name, Line: p.line})
		}
	}
	return out
}

// maker makes the sample data, act by act, at the times at which they would have been done.
type maker struct {
	ctx   context.Context
	at    *clock.Set
	s     *rows.Store
	org   *org.Service
	ids   *identity.Service
	blocs *bloc.Service
	units map[string]string // code → id
	who   map[string]string // login → account

	others []*year // open years of the other blocs
}

// Fill fills an empty database, opened with the clock at.
func Fill(ctx context.Context, s *rows.Store, at *clock.Set) error {
	m := &maker{
		ctx: ctx, at: at, s: s, org: &org.Service{
			Store: s, Tx: s.Transact, Clock: at,
		}, ids: &identity.Service{Store: s, Tx: s.Transact, Clock: at},
		blocs: &bloc.Service{Store: s, Tx: s.Transact, Clock: at}, units: map[string]string{}, who: map[string]string{},
	}
	for _, step := range []func() error{
		m.register, func() error { return m.accounts(false) }, m.officials, m.lastYear, m.allBlocs, m.internalAffairs,
		m.otherBlocs, m.changes, m.scoring,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	m.on(2023, 7, 10, 8)
	return nil
}

// on moves the clock to a time of day in Việt Nam. It never goes back.
func (m *maker) on(year int, month time.Month, d, hour int) { m.onDay(day.Of(year, month, d), hour) }

func (m *maker) onDay(d day.Date, hour int) {
	t := time.Unix(int64(d)*24*3600, 0).UTC().Add(time.Duration(hour-7) * time.Hour)
	if now := m.at.Now(); t.After(now) {
		m.at.Move(t.Sub(now))
	} else {
		m.at.Move(time.Minute)
	}
}

func (m *maker) by(login, why string) audit.By {
	m.at.Move(47 * time.Second)
	return audit.By{Account: m.who[login], Why: why}
}

// register enters the units of the province.
func (m *maker) register() error {
	born := day.Of(1997, 1, 1)
	row := func(code, name, kind, parent string) org.Row {
		return org.Row{
			Parent: parent, Unit: org.Unit{Code: code, Kind: kind, Opened: born, Names: []org.Name{{From: born, Text: name}}},
		}
	}
	rows := []org.Row{
		row("tinh", "Ủy ban nhân dân tỉnh Minh Họa", "other", ""),
		row("ban-tdkt", "Ban Thi đua - Khen thưởng", "board", "noi-vu"),
	}
	for _, g := range groups {
		for _, a := range g.members {
			rows = append(rows, row(a.code, a.name, a.kind, "tinh"))
		}
	}
	rows = append(rows, row(
		"tu-phap-tgpl", "Trung tâm Trợ giúp pháp lý", "other", "tu-phap",
	), row("tu-phap-ddn", "Phòng Bổ trợ tư pháp", "other", "tu-phap"),
		row(
			"toa-an-1", "Tòa án nhân dân huyện Minh Họa Một", "court", "toa-an",
		), row("toa-an-2", "Tòa án nhân dân huyện Minh Họa Hai", "court", "toa-an"))
	for i := range rows {
		rows[i].At = i + 2
	}
	faults, err := m.org.Import(m.ctx, m.by("", "thiết lập ban đầu"), rows)
	if err != nil || len(faults) > 0 {
		return errors.Join(err, fmt.Errorf("sample: units: %v", faults))
	}
	all, err := m.s.Units(m.ctx)
	for _, u := range all {
		m.units[u.Code] = u.ID
	}
	return err
}

// accounts hands out the accounts, those of people who came late or the others. All have one password, hashed once.
func (m *maker) accounts(late bool) error {
	hash := password.Hash(Password)
	for _, p := range people {
		if late != (p.unused || p.acting) {
			continue
		}
		a := identity.Account{Login: p.login, Name: p.name, Unit: m.units[p.unit]}
		for _, r := range p.roles {
			g := identity.Grant{Role: r, Unit: a.Unit}
			if r == identity.Admin || r == identity.Standing || r == identity.Auditor {
				g.Unit = ""
			}
			if p.acting {
				from, to := day.Of(2023, 7, 3), day.Of(2023, 7, 21)
				g.From, g.To = &from, &to
			}
			a.Grants = append(a.Grants, g)
		}
		id, _, err := m.ids.Create(m.ctx, m.by("quan-tri", "cấp mới"), a)
		if err != nil {
			return fmt.Errorf("sample: account %s: %w", p.login, err)
		}
		m.who[p.login] = id
		if err := m.firstUse(id, p, hash); err != nil {
			return err
		}
	}
	return nil
}

// firstUse sets the password of an account, as its owner would with the one-time code.
func (m *maker) firstUse(id string, p person, hash string) error {
	if p.unused {
		return nil
	}
	_, err := m.s.Transact(m.ctx, audit.Act{
		Verb: "account.redeem", Actor: id, Object: "account/" + id,
	}, func(ctx context.Context) error {
		a, err := m.s.Account(ctx, id)
		if err != nil {
			return err
		}
		a.Hash, a.Code, a.CodeEnds = hash, "", 0
		return m.s.ChangeAccount(ctx, a)
	})
	if err == nil && p.closed {
		err = m.ids.Disable(m.ctx, m.by("quan-tri", "nghỉ hưu"), id, true)
	}
	return err
}
