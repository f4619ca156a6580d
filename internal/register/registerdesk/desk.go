// Package registerdesk is the screens of outgoing papers and their register.
package registerdesk

import "thidua/internal/review/reviewkit"

// Desk is what they work with.
type Desk struct {
	*reviewkit.Kit
	Papers Papers
	QR     func(text string) ([]byte, error) // draws a text as a picture (PNG)
}
