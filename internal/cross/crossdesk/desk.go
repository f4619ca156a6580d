// Package crossdesk is the screens of cross-scoring.
package crossdesk

import (
	"thidua/internal/cross"
	"thidua/internal/review/reviewkit"
)

// Desk is what they work with.
type Desk struct {
	*reviewkit.Kit
	Cross *cross.Service
}
