// Package reviewkit is what the rooms share that work on scored rounds.
package reviewkit

import (
	"thidua/internal/review"
	"thidua/internal/web/kit"
)

// Kit is what their screens work with.
type Kit struct {
	*kit.Kit
	Rounds *review.Service
}
