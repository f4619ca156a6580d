package store

import (
	"database/sql"
	"strings"
	"time"

	"thidua/internal/day"
)

// DayOf reads a day that may be missing.
func DayOf(n sql.NullInt64) *day.Date {
	if !n.Valid {
		return nil
	}
	d := day.Date(n.Int64)
	return &d
}

// NullDay is a day that may be missing, as a column takes it.
func NullDay(d *day.Date) any {
	if d == nil {
		return nil
	}
	return int64(*d)
}

// Bit is 1 for true, as a column takes it.
func Bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// ListOf reads a list that is kept one a line of text.
func ListOf(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

// Moment reads a time as it stands in the database.
func Moment(at int64) time.Time { return time.UnixMicro(at).UTC() }
