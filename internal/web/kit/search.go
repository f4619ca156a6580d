package kit

import (
	"thidua/internal/vn"
)

// longestQuery is how many letters are looked for; nothing has a longer name.
const longestQuery = 100

// Shortened cuts a query that is longer than any name.
func Shortened(query string) string {
	if r := []rune(query); len(r) > longestQuery {
		return string(r[:longestQuery])
	}
	return query
}

// Bit is 1 for true.
func Bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Search is what a person looks for, and where a room puts what it finds.
type Search struct {
	Query string
	Add   func(text, kind, href string)
}

// Sought are those of a list that a query finds, all where there is no query. A mark that is typed is meant: what has
// other marks is shown only where nothing has these.
func Sought[T any](list []T, query string, text func(T) string) []T {
	query = Shortened(vn.Clean(query))
	if query == "" {
		return list
	}
	var found, nearly []T
	for _, x := range list {
		switch m, _, _ := vn.Find(text(x), query); m {
		case vn.Yes:
			found = append(found, x)
		case vn.Nearly:
			nearly = append(nearly, x)
		}
	}
	if len(found) == 0 {
		return nearly
	}
	return found
}
