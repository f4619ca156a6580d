// Package reviewdesk is the screens of scored rounds.
package reviewdesk

import "thidua/internal/review/reviewkit"

// Desk is what they work with.
type Desk struct {
	*reviewkit.Kit
	Beside reviewkit.Beside // what the rooms show that come after

	present presence
}
