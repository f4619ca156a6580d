// Package orgdesk is the screens of units, of people and of their posts.
package orgdesk

import (
	"thidua/internal/org"
	"thidua/internal/web/kit"
)

// Desk is what they work with.
type Desk struct {
	*kit.Kit
	Org *org.Service
}
