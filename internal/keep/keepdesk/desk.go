// Package keepdesk is the screens of the log, of copies of the data and of files.
package keepdesk

import "thidua/internal/web/kit"

// Desk is what they work with.
type Desk struct {
	*kit.Kit
	Keeper Keeper
}
