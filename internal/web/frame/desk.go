// Package frame is what stands around every page: the home page, the navigation, search, the help.
package frame

import "thidua/internal/web/kit"

// Desk is what it works with.
type Desk struct {
	*kit.Kit
	Help Help
}
