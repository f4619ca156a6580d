// Package kit is what the rooms of the site share: the register and the blocs as pages see them, fields of forms,
// files, papers, how the log is told, and what a room hands over to the site. It knows no room.
package kit

import (
	"context"
	"sync"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/identity"
	"thidua/internal/library"
	"thidua/internal/org"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/web"
)

// Kit is what the screens of all rooms work with.
type Kit struct {
	Site     *web.Site
	Read     Stores
	Log      Log
	Files    *evidence.Service
	Blobs    Blobs
	Days     *day.Calendar // which days are off
	Sheets   *library.Service
	Register *register.Service
	Rooms    []Room // of the site, in the order in which the navigation shows them

	mu   sync.Mutex
	seen *View
}

// Rounds are the scored rounds as the view reads them.
type Rounds interface {
	review.Store
	// FormUnits returns the units that have a form in a round.
	FormUnits(ctx context.Context, round string) ([]string, error)
}

// Stores are where the view of the site is read from.
type Stores struct {
	Units    org.Store
	Accounts identity.Store
	Blocs    bloc.Store
	Rounds   Rounds
}
