package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"thidua/internal/day"
	"thidua/internal/daysoff"
)

// daysFile is where a site adds the days off of years that the program does not know yet, in its data folder.
const daysFile = "ngay-nghi.txt"

// days returns the working days: those the program knows, and what the site added.
func (c Config) days() (*day.Calendar, error) {
	f, err := os.Open(filepath.Join(c.Data, daysFile))
	if errors.Is(err, fs.ErrNotExist) {
		return daysoff.Official()
	}
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	days, err := daysoff.Official(io.Reader(f))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", daysFile, err)
	}
	return days, nil
}
