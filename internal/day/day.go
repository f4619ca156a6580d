// Package day holds calendar dates and working days. A date has no clock and no zone: a plan is issued on a day, and a
// report is late by days.
package day

import (
	"errors"
	"strings"
	"time"
)

// Date is a calendar day, counted from 1 January 1970. Dates compare and subtract as numbers.
type Date int32

// ErrDate says that the text is not a date of the calendar.
var ErrDate = errors.New("not a date")

// Of returns the date of that year, month and day.
func Of(year int, month time.Month, d int) Date {
	return Date(time.Date(year, month, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// zone is the time of Viet Nam, which has no summer time.
const zone = 7 * time.Hour

// At returns the date in Viet Nam at a moment.
func At(t time.Time) Date {
	t = t.UTC().Add(zone)
	return Of(t.Year(), t.Month(), t.Day())
}

// Parse reads 2022-02-09, the form of YAML and JSON. 2022-02-30 is a fault.
func Parse(s string) (Date, error) { return parse("2006-01-02", s) }

// ParseTyped reads the form people type: 9/2/2022, 09/02/2022, 09-02-2022 or 9.2.2022, and also 2022-02-09.
func ParseTyped(s string) (Date, error) {
	if d, err := Parse(s); err == nil {
		return d, nil
	}
	return parse("2/1/2006", strings.NewReplacer("-", "/", ".", "/").Replace(s))
}

func parse(layout, s string) (Date, error) {
	t, err := time.Parse(layout, s)
	if err != nil || t.Year() < 1900 || t.Year() > 2200 {
		return 0, ErrDate
	}
	return Of(t.Year(), t.Month(), t.Day()), nil
}

func (d Date) time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// String writes 2022-02-09.
func (d Date) String() string { return d.time().Format("2006-01-02") }

// Vietnamese writes 09/02/2022.
func (d Date) Vietnamese() string { return d.time().Format("02/01/2006") }

// Year returns the year of d.
func (d Date) Year() int { return d.time().Year() }

// Month returns the month of d.
func (d Date) Month() time.Month { return d.time().Month() }

// Years returns the same day n years later. 29 February becomes the 28th in a year without one.
func (d Date) Years(n int) Date {
	t := d.time()
	moved := Of(t.Year()+n, t.Month(), t.Day())
	if moved.Month() != t.Month() {
		moved--
	}
	return moved
}

// MarshalText writes the form Parse reads.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what Parse reads.
func (d *Date) UnmarshalText(b []byte) error {
	v, err := Parse(string(b))
	if err == nil {
		*d = v
	}
	return err
}

// Calendar knows which days are worked. The zero value works Monday to Friday.
type Calendar struct {
	off map[Date]bool // holidays
	on  map[Date]bool // weekend days worked to make up for a holiday (làm bù)

	years int // the last year of which days off are known
}

// NewCalendar returns a calendar with the given holidays and make-up days. A make-up day wins over a holiday.
func NewCalendar(holidays, makeup []Date) *Calendar {
	c := &Calendar{off: map[Date]bool{}, on: map[Date]bool{}}
	for _, d := range holidays {
		c.off[d] = true
		c.years = max(c.years, d.Year())
	}
	for _, d := range makeup {
		c.on[d] = true
	}
	return c
}

// Works says whether d is a working day.
func (c *Calendar) Works(d Date) bool {
	if c.on[d] {
		return true
	}
	w := d.time().Weekday()
	return w != time.Saturday && w != time.Sunday && !c.off[d]
}

// Knows says whether the days off of a year are in the calendar; of a later year it knows the weekends only.
func (c *Calendar) Knows(year int) bool { return year <= c.years }

// Next returns d, or the first working day after it.
func (c *Calendar) Next(d Date) Date {
	for n := 0; n < maxHoliday && !c.Works(d); n++ {
		d++
	}
	return d
}

// maxHoliday bounds the loop of Next: no holiday lasts as long.
const maxHoliday = 60

// maxSpan bounds the loop of Working; dates lie between 1900 and 2200, but a lateness of decades is a typing error.
const maxSpan = 400 * 366

// Working counts the working days after from, up to and including to; it is 0 where to is not after from. A report due
// on a Friday and sent on the next Monday is one working day late.
func (c *Calendar) Working(from, to Date) int {
	n := 0
	for d := from + 1; d <= to && d-from < maxSpan; d++ {
		if c.Works(d) {
			n++
		}
	}
	return n
}
