// Package rows puts the rows of all capabilities over one store. The program, its tests and what measures it open a
// database here.
package rows

import (
	"context"
	"slices"

	"thidua/internal/bloc/blocrows"
	"thidua/internal/clock"
	"thidua/internal/cross/crossrows"
	"thidua/internal/draft/draftrows"
	"thidua/internal/evidence/evidencerows"
	"thidua/internal/identity/identityrows"
	"thidua/internal/library/libraryrows"
	"thidua/internal/notice/noticerows"
	"thidua/internal/org/orgrows"
	"thidua/internal/register/registerrows"
	"thidua/internal/review/reviewrows"
	"thidua/internal/store"
)

type (
	ofOrg      = orgrows.Rows
	ofIdentity = identityrows.Rows
	ofEvidence = evidencerows.Rows
	ofDraft    = draftrows.Rows
	ofBloc     = blocrows.Rows
	ofLibrary  = libraryrows.Rows
	ofReview   = reviewrows.Rows
	ofCross    = crossrows.Rows
	ofRegister = registerrows.Rows
	ofNotice   = noticerows.Rows
)

// Store is an open database with the rows of every capability.
type Store struct {
	*store.Store
	ofOrg
	ofIdentity
	ofEvidence
	ofDraft
	ofBloc
	ofLibrary
	ofReview
	ofCross
	ofRegister
	ofNotice
}

// Tables are the tables of all capabilities, what others refer to first.
func Tables() []store.Table {
	return slices.Concat(
		orgrows.Tables, identityrows.Tables, evidencerows.Tables, draftrows.Tables, blocrows.Tables, libraryrows.Tables, reviewrows.Tables,
		crossrows.Tables, registerrows.Tables, noticerows.Tables,
	)
}

// Open opens a database and brings its schema up to date; see [store.Open] for what where is and which faults there
// are.
func Open(ctx context.Context, where string, c clock.Clock) (*Store, error) {
	return OpenWith(ctx, where, c, store.Options{})
}

// OpenWith is Open with options; their tables are those of [Tables].
func OpenWith(ctx context.Context, where string, c clock.Clock, o store.Options) (*Store, error) {
	o.Tables = Tables()
	return over(store.OpenWith(ctx, where, c, o))
}

// OpenToRead opens a database that nobody writes to through it; see [store.OpenToRead].
func OpenToRead(ctx context.Context, where string, c clock.Clock, o store.Options) (*Store, error) {
	o.Tables = Tables()
	return over(store.OpenToRead(ctx, where, c, o))
}

// over puts the rows over an open store.
func over(s *store.Store, err error) (*Store, error) {
	if err != nil {
		return nil, err
	}
	out := &Store{
		Store: s, ofOrg: ofOrg{
			Store: s,
		}, ofIdentity: ofIdentity{
			Store: s,
		}, ofEvidence: ofEvidence{
			Store: s,
		}, ofDraft: ofDraft{Store: s}, ofBloc: ofBloc{Store: s}, ofLibrary: ofLibrary{Store: s},
		ofReview: ofReview{
			Store: s,
		}, ofCross: ofCross{Store: s}, ofRegister: ofRegister{Store: s}, ofNotice: ofNotice{Store: s},
	}
	out.ofReview.Dropping = out.DropOfRound
	return out, nil
}

// MoveTo carries everything to an empty database; see [store.Store.MoveTo].
func (s *Store) MoveTo(ctx context.Context, target *Store) (store.Moved, error) {
	return s.Store.MoveTo(ctx, target.Store)
}
