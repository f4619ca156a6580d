package kit

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"time"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/words"
)

// DatesOf says a period with open ends.
func DatesOf(c *web.Ctx, from, to *day.Date) string {
	switch {
	case from != nil && to != nil:
		return c.T("desk.fromto", *from, *to)
	case from != nil:
		return c.T("desk.from", *from)
	case to != nil:
		return c.T("desk.to", *to)
	}
	return ""
}

// DayText writes a day; "" for none.
func DayText(c *web.Ctx, d *day.Date) string {
	if d == nil {
		return ""
	}
	return c.Lang.Arg(*d)
}

// Moment is the time of what the data keeps in microseconds UTC.
func Moment(micros int64) time.Time { return time.UnixMicro(micros).UTC() }

// AccountName is whose account an id is; "" where there is none.
func AccountName(v *View, id string) string {
	if a := v.found.accounts[id]; a != nil {
		return a.Name
	}
	return ""
}

// SmallNumber reads a small number that was typed; 0 where it is none.
func SmallNumber(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0
	}
	return n
}

// Pad writes a place in a list so that texts sort as it does.
func Pad(i int) string { return fmt.Sprintf("%06d", i) }

// Points writes points as people here do, with at most so many decimals.
func Points(n exact.Num, places int) string { return vn.Number(n, places) }

// FileOf gives bytes that were made now.
func FileOf(c *web.Ctx, name, kind string, write func(w io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	return c.File(name, kind, bytes.NewReader(b.Bytes()))
}

// SayFault says a fault as a sentence.
func SayFault(c *web.Ctx, err error) string { return words.Sentence(c.Lang.Say(web.Fault(err).Msg)) }

// Origin is the address of this site, as the person reached it.
func Origin(c *web.Ctx) string {
	if c.Site.Secure {
		return "https://" + c.R.Host
	}
	return "http://" + c.R.Host
}
