// Package noticedesk is the screens of notices, and what there is to tell.
package noticedesk

import (
	"thidua/internal/notice"
	"thidua/internal/review/reviewkit"
)

// Desk is what they work with.
type Desk struct {
	*reviewkit.Kit
	Notices *notice.Service
}
