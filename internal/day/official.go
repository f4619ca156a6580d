package day

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"
	"strings"

	"thidua/internal/vn"
)

//go:embed off.txt
var official string

// Official returns the calendar of the administration: the days off and the make-up days of off.txt, and those of further files written
// the same way. The fault names the line that cannot be read.
func Official(further ...io.Reader) (*Calendar, error) {
	c := NewCalendar(nil, nil)
	for _, r := range append([]io.Reader{strings.NewReader(official)}, further...) {
		if err := c.read(r); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// read adds the days of a file: "nghỉ" or "bù", the day, and its name, which is for people.
func (c *Calendar) read(r io.Reader) error {
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		words := strings.Fields(vn.Clean(strings.TrimPrefix(lines.Text(), "\ufeff")))
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		kinds := map[string]map[Date]bool{"nghỉ": c.off, "bù": c.on}
		days, known := kinds[words[0]]
		if !known || len(words) < 2 {
			return fmt.Errorf("day: line %d: want nghỉ or bù, a day, and its name", n)
		}
		d, err := ParseTyped(words[1])
		if err != nil {
			return fmt.Errorf("day: line %d: %s: %w", n, words[1], err)
		}
		days[d] = true
		c.years = max(c.years, d.Year())
	}
	return lines.Err()
}

// Knows says whether the days off of a year are in the calendar; of a later year it knows the weekends only.
func (c *Calendar) Knows(year int) bool { return year <= c.years }
