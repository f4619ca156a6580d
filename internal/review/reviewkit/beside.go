package reviewkit

import (
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
)

// Beside is what a room that comes after the scored round shows on the pages of a round. One that has nothing to show
// of a round or a line returns nil.
type Beside interface {
	// BesideRound is shown on the page of a round; leads says whether the person runs it.
	BesideRound(c *web.Ctx, v *kit.View, w *review.World, leads bool) (*RoundCard, error)
	// BesideLine is shown on a line of a form; with press the appraiser may take the points that others gave.
	BesideLine(c *web.Ctx, v *kit.View, f *review.Form, l *review.Line, press bool) (*LineMean, error)
	// BesideInterests checks who gave points in a round, once that may be seen: how many it looked at, and what it found.
	BesideInterests(c *web.Ctx, round string) (looked int, found []InterestFound, err error)
	// BesideFiles is what somebody who computes a published round again needs beside the sheet and the figures.
	BesideFiles(c *web.Ctx, v *kit.View, round string) (*BesideFiles, error)
}

// RoundCard is what another room says of a round on its page.
type RoundCard struct {
	State      ui.Chip
	Text, Href string
}

// LineMean is what the other units gave on a line of a unit.
type LineMean struct {
	Raw, Adjusted string // "" for none
	Count         string
	Note          string // why there is no adjusted mean
	Href          string // where each form is seen
	Said          []SaidRow
	Takes         []ui.Press
}

// SaidRow is what one unit said of another.
type SaidRow struct{ Who, Points, Reason string }

// InterestFound is points that were given by somebody who should not have, where that is seen, and the key of what says
// so.
type InterestFound struct {
	review.Conflicted
	Href, Said string
}

// BesideFiles are files with their names, and how to compute with them.
type BesideFiles struct {
	Files [][2]string
	How   string
}
