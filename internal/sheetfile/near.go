package sheetfile

import "thidua/internal/vn"

// nearest returns the name that a person most likely meant, or "".
func nearest(key string, names []string) string {
	best, dist := "", 3
	for _, n := range names {
		if d := distance(vn.Fold(key), vn.Fold(n)); d < dist {
			best, dist = n, d
		}
	}
	return best
}

// distance is how many letters must be changed, added or dropped to turn a into b; long words are far from everything.
func distance(a, b string) int {
	if len(a) > 40 || len(b) > 40 {
		return 99
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diag := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diag
			if a[i] != b[j] {
				cost++
			}
			diag = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
