// Package librarydesk is the screens of the library of score sheets.
package librarydesk

import (
	"thidua/internal/web/kit"
)

// Desk is what they work with.
type Desk struct {
	*kit.Kit
}
