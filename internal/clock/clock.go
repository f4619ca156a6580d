// Package clock gives the time to those who need it, so that a test can set it and a rule never asks for it by itself.
package clock

import (
	"sync/atomic"
	"time"
)

// Clock tells the time in UTC, to the microsecond.
type Clock interface{ Now() time.Time }

// System is the clock of the machine.
type System struct{}

// Now returns the machine's time.
func (System) Now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// Set is a clock that stands still until it is moved. It may be used by several goroutines.
type Set struct{ at atomic.Int64 }

// At returns a clock standing at t.
func At(t time.Time) *Set {
	c := &Set{}
	c.at.Store(t.UnixMicro())
	return c
}

// Now returns the time at which the clock stands.
func (c *Set) Now() time.Time { return time.UnixMicro(c.at.Load()).UTC() }

// Move moves the clock by d.
func (c *Set) Move(d time.Duration) { c.at.Add(d.Microseconds()) }

// Shifted is the clock of the machine moved by a fixed time: the sample data lives in its own year.
type Shifted struct{ By time.Duration }

// Now returns the machine's time, moved.
func (c Shifted) Now() time.Time { return System{}.Now().Add(c.By) }
