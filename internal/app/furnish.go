package app

import (
	"thidua/internal/bloc"
	"thidua/internal/bloc/blocdesk"
	"thidua/internal/cross"
	"thidua/internal/cross/crossdesk"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/identity"
	"thidua/internal/identity/identitydesk"
	"thidua/internal/keep/keepdesk"
	"thidua/internal/library"
	"thidua/internal/library/librarydesk"
	"thidua/internal/notice"
	"thidua/internal/notice/noticedesk"
	"thidua/internal/org"
	"thidua/internal/org/orgdesk"
	"thidua/internal/register"
	"thidua/internal/register/registerdesk"
	"thidua/internal/review"
	"thidua/internal/review/reviewdesk"
	"thidua/internal/review/reviewkit"
	"thidua/internal/rows"
	"thidua/internal/sheetfile"
	"thidua/internal/tail"
	"thidua/internal/web"
	"thidua/internal/web/frame"
	"thidua/internal/web/kit"
	"thidua/internal/web/passkey"
	"thidua/internal/web/sso"
	"thidua/internal/web/ui"
)

// Services are what the field does, over one store.
type Services struct {
	Org      *org.Service
	IDs      *identity.Service
	Blocs    *bloc.Service
	Sheets   *library.Service
	Rounds   *review.Service
	Cross    *cross.Service
	Register *register.Service
	Notices  *notice.Service
	Files    *evidence.Service
	Log      kit.Log
	Keeper   keepdesk.Keeper
	Tail     *tail.Tail // tells who keeps something in memory what acts wrote
	Blobs    kit.Blobs
	Days     *day.Calendar // which days are off
}

// services builds them. What there is to tell is known only when the rooms are furnished.
func services(s *rows.Store, cfg Config) (*Services, error) {
	days, err := cfg.days()
	if err != nil {
		return nil, err
	}
	gate := &bloc.Gate{State: s.YearState}
	tx := gate.Tx(s.Transact)
	do := &Services{
		Days:     days,
		Org:      &org.Service{Store: s, Tx: tx, Clock: cfg.Clock},
		IDs:      &identity.Service{Store: s, Tx: tx, Clock: cfg.Clock, Sealer: newSealer(cfg.Data), Phones: cfg.Phones},
		Files:    &evidence.Service{Store: s, Tx: tx, Clock: cfg.Clock, Quota: cfg.Quota},
		Sheets:   &library.Service{Store: s, Tx: tx, Clock: cfg.Clock, Read: sheetfile.ReadSheet, Line: sheetLine},
		Tail:     &tail.Tail{Log: s},
		Register: &register.Service{Store: s, Tx: tx, Clock: cfg.Clock},
	}
	engine := newEngines(s).engine
	do.Rounds = &review.Service{
		Store: s, Tx: tx, Clock: cfg.Clock, Days: days, Engine: engine,
		Kept: &review.Kept{Tail: do.Tail, Store: s, Engine: engine},
	}
	do.Tail.Join(do.Rounds.Kept)
	do.Blocs = &bloc.Service{
		Store: s, Tx: tx, Clock: cfg.Clock, Files: do.Files,
		Pending: []bloc.Pending{undoneInRounds(do.Rounds), undonePapers(s)},
	}
	do.Cross = &cross.Service{Store: s, Rounds: do.Rounds, Tx: tx, Clock: cfg.Clock, Days: days}
	do.Notices = cfg.notices(s, do.IDs.Sealer, days)
	return do, nil
}

// furnish builds the rooms of the site and ties them together. The order of the list is that of the navigation.
func furnish(site *web.Site, s *rows.Store, do *Services, cfg Config) (*kit.Kit, error) {
	help, err := frame.NewHelp(Pages()...)
	if err != nil {
		return nil, err
	}
	k := &kit.Kit{
		Site: site, Read: kit.Stores{
			Units: s, Accounts: s, Blocs: s, Rounds: s,
		}, Log: do.Log, Files: do.Files, Blobs: do.Blobs, Days: do.Days, Sheets: do.Sheets, Register: do.Register,
		Tail: do.Tail, Kept: do.Rounds.Kept,
	}
	do.Tail.Join(k)
	rk := &reviewkit.Kit{Kit: k, Rounds: do.Rounds}
	around := &frame.Desk{Kit: k, Help: help}
	accounts := &identitydesk.Desk{Kit: k, IDs: do.IDs, Mailboxes: do.Notices, QR: QR, Samples: cfg.Samples}
	accounts.Passkeys = &passkey.Checker{Sealer: do.IDs.Sealer, Clock: cfg.Clock}
	if cfg.SSO.Issuer != "" {
		accounts.SSO = &sso.Provider{Options: cfg.SSO, Sealer: do.IDs.Sealer, Clock: cfg.Clock}
	}
	units, blocs, sheets := &orgdesk.Desk{
		Kit: k, Org: do.Org,
	}, &blocdesk.Desk{Kit: k, Blocs: do.Blocs}, &librarydesk.Desk{Kit: k}
	crossed := &crossdesk.Desk{Kit: rk, Cross: do.Cross}
	rounds := &reviewdesk.Desk{Kit: rk, Beside: crossed}
	papers := &registerdesk.Desk{Kit: rk, Papers: rounds, QR: QR}
	notices := &noticedesk.Desk{Kit: k, Notices: do.Notices}
	kept := &keepdesk.Desk{Kit: k, Keeper: do.Keeper}
	do.Notices.Source = noticedesk.Told{Desk: notices}
	k.Rooms = []kit.Room{
		around.HomeRoom(), accounts.SignRoom(), blocs.YearRoom(), rounds.RoundRoom(), crossed.CrossRoom(), papers.RegisterRoom(), sheets.SheetRoom(),
		blocs.BlocsRoom(), units.UnitRoom(), around.HelpRoom(), units.PersonRoom(), accounts.AccountRoom(), notices.NoticeRoom(), kept.LogRoom(), kept.FileRoom(),
		kept.DataRoom(),
	}
	site.Frame = around.Frame
	return k, nil
}

// Pages are the templates of all rooms.
func Pages() []ui.Pages {
	return []ui.Pages{
		kit.Pages, frame.Pages, identitydesk.Pages, orgdesk.Pages, blocdesk.Pages, librarydesk.Pages, reviewdesk.Pages, crossdesk.Pages,
		registerdesk.Pages, noticedesk.Pages, keepdesk.Pages,
	}
}
