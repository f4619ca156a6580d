// Package noticedesk is the screens of notices, and what there is to tell.
package noticedesk

import (
	"thidua/internal/notice"
	"thidua/internal/web/kit"
)

// Desk is what they work with.
type Desk struct {
	*kit.Kit
	Notices *notice.Service
}
