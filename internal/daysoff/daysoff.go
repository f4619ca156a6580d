// Package daysoff knows the days off and the make-up days of the administration: off.txt, which a specialist can read
// and correct.
package daysoff

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"
	"strings"

	"thidua/internal/day"
	"thidua/internal/vn"
)

//go:embed off.txt
var official string

// Official returns the calendar of the administration: the days off and the make-up days of off.txt, and those of
// further files written the same way. The fault names the line that cannot be read.
func Official(further ...io.Reader) (*day.Calendar, error) {
	off := list{}
	for _, r := range append([]io.Reader{strings.NewReader(official)}, further...) {
		if err := off.read(r); err != nil {
			return nil, err
		}
	}
	return day.NewCalendar(off["nghỉ"], off["bù"]), nil
}

// list holds days by what they are: "nghỉ" or "bù".
type list map[string][]day.Date

// read adds the days of a file: what a day is, the day, and its name, which is for people.
func (l list) read(r io.Reader) error {
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		words := strings.Fields(vn.Clean(strings.TrimPrefix(lines.Text(), "\ufeff")))
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		if words[0] != "nghỉ" && words[0] != "bù" || len(words) < 2 {
			return fmt.Errorf("line %d: want nghỉ or bù, a day, and its name", n)
		}
		d, err := day.ParseTyped(words[1])
		if err != nil {
			return fmt.Errorf("line %d: %s: %w", n, words[1], err)
		}
		l[words[0]] = append(l[words[0]], d)
	}
	return lines.Err()
}
