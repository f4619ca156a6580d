package password

import (
	_ "embed"
	"strings"
	"sync"
)

// commonText lists passwords that people use most, one a line, in small letters and digits; commongen.go writes it.
//
//go:embed common.txt
var commonText string

// common are the words of the list of which nothing of a password may be made, and the length of the longest. Four
// letters make up too many syllables of Vietnamese.
var common = sync.OnceValues(func() (words map[string]bool, longest int) {
	words = map[string]bool{}
	for w := range strings.Lines(commonText) {
		if w = strings.TrimSpace(w); len(w) > shortWord {
			words[w] = true
			longest = max(longest, len(w))
		}
	}
	return words, longest
})

const shortWord = 4

// Rest returns what is left of a password, written in small letters and digits, once the words are taken out that
// others try first: those of a list of common passwords and the given ones. It takes out as many letters as it can.
func Rest(key string, also ...string) string {
	words, longest := common()
	own := map[string]bool{}
	for _, w := range also {
		if len(w) >= shortWord {
			own[w] = true
			longest = max(longest, len(w))
		}
	}
	// left[i] is the shortest rest of what stands before i.
	left := make([]string, len(key)+1)
	for i := range len(key) {
		left[i+1] = left[i] + key[i:i+1]
		for n := shortWord; n <= min(longest, i+1); n++ {
			w := key[i+1-n : i+1]
			if (words[w] || own[w]) && len(left[i+1-n]) < len(left[i+1]) {
				left[i+1] = left[i+1-n]
			}
		}
	}
	return left[len(key)]
}
