// Package kit is what the rooms of the site share: the register and the blocs as pages see them, fields of forms,
// files, papers, how the log is told, and what a room hands over to the site. It knows no room.
package kit

import (
	"sync"
	"sync/atomic"

	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/identity"
	"thidua/internal/library"
	"thidua/internal/org"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/tail"
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

	Tail *tail.Tail   // tells what acts wrote, also those of other programs
	Kept *review.Kept // the rounds in memory

	mu    sync.Mutex
	view  *View
	as    int64        // after how many moves it was read
	moves atomic.Int64 // acts that wrote something of what a view holds
}

// Stores are where the view of the site is read from.
type Stores struct {
	Units    org.Store
	Accounts identity.Store
	Blocs    bloc.Store
	Rounds   review.Store
}
