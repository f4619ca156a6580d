// Package blocdesk is the screens of blocs and their years.
package blocdesk

import (
	"thidua/internal/bloc"
	"thidua/internal/web/kit"
)

// Desk is what they work with.
type Desk struct {
	*kit.Kit
	Blocs *bloc.Service
}
