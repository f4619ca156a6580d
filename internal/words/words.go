// Package words is the catalogue of every sentence shown to people, in Vietnamese and in English, and the only place
// where a sentence is put together. The rest of the program carries a [Msg]: a key and its arguments.
//
// Numbers and dates in a sentence are written the way its language writes them: 1.234,5 and 09/02/2022 in Vietnamese.
package words

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/vn"
)

// Lang is a language of the catalogue.
type Lang string

// The languages. Vietnamese is the first; a sentence missing in English is shown in Vietnamese.
const (
	Vietnamese Lang = "vi"
	English    Lang = "en"
)

// shownPlaces is how many decimals a figure in a sentence shows at most. Points are rounded before, by the sheet.
const shownPlaces = 4

// Msg is a sentence not yet written: the key of the catalogue and the arguments {0}, {1} … in order. An argument is a
// string, an int, an exact.Num, a day.Date, a Msg, a Sayer, or a []Msg (written one after the other).
type Msg struct {
	Key  string
	Args []any
}

// M makes a Msg.
func M(key string, args ...any) Msg { return Msg{Key: key, Args: args} }

// IsZero says that there is no message.
func (m Msg) IsZero() bool { return m.Key == "" }

// entry is a sentence in both languages.
type entry struct{ vi, en string }

// catalogue holds every sentence by its key. Its parts are written in one file each.
var catalogue = merged(
	formulaWords, sheetWords, proofWords, accountWords, fileWords, factWords, importWords, printWords, lensWords,
	orgWords, identityWords, blocWords, personWords, evidenceWords, uploadWords, screenWords, deskWords, pageWords, factorWords,
	linkWords, reviewWords, roundWords, libraryPageWords, roundFormWords, registerWords, noticeWords, crossWords, sheetLineWords, guardWords,
)

func merged(parts ...map[string]entry) map[string]entry {
	out := map[string]entry{}
	for _, p := range parts {
		maps.Copy(out, p)
	}
	return out
}

// Say writes m in the language. A key that is not in the catalogue is a programmer's error (a test forbids it) and
// gives an empty sentence rather than an identifier on a screen.
func (l Lang) Say(m Msg) string {
	e, ok := catalogue[m.Key]
	if !ok {
		return ""
	}
	text := e.vi
	if l == English && e.en != "" {
		text = e.en
	}
	if len(m.Args) == 0 {
		return text
	}
	var b strings.Builder
	for {
		open := strings.IndexByte(text, '{')
		if open < 0 || open+2 >= len(text) || text[open+2] != '}' {
			break
		}
		b.WriteString(text[:open])
		if n := int(text[open+1] - '0'); n < len(m.Args) {
			b.WriteString(l.Arg(m.Args[n]))
		}
		text = text[open+3:]
	}
	b.WriteString(text)
	return b.String()
}

// Sayer is an argument that writes itself.
type Sayer interface{ Say(lang Lang) string }

// Arg writes one argument of a sentence.
func (l Lang) Arg(a any) string {
	switch v := a.(type) {
	case string:
		return v
	case int:
		return l.Number(exact.New(int64(v)), 0)
	case exact.Num:
		return l.Number(v, shownPlaces)
	case day.Date:
		if l == English {
			return v.String()
		}
		return v.Vietnamese()
	case Msg:
		return l.Say(v)
	case Sayer:
		return v.Say(l)
	case []Msg:
		said := make([]string, len(v))
		for i, m := range v {
			said[i] = l.Say(m)
		}
		return strings.Join(said, " ")
	}
	return fmt.Sprint(a)
}

// Number writes n with at most the given decimals.
func (l Lang) Number(n exact.Num, places int) string {
	if l != English {
		return vn.Number(n, places)
	}
	whole, frac, point := strings.Cut(n.Text(places), ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	whole = sign + vn.Grouped(whole, ",")
	if point {
		whole += "." + frac
	}
	return whole
}

// Plain writes a whole number without group marks: a year, a rank.
func (l Lang) Plain(n int) string { return strconv.Itoa(n) }

// Capital gives text a capital at its head: a word of the catalogue that stands alone, such as a state.
func Capital(text string) string {
	r := []rune(text)
	if len(r) == 0 {
		return ""
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// Sentence gives text a capital at its head and a full stop at its end.
func Sentence(text string) string {
	r := []rune(strings.TrimSpace(text))
	if len(r) == 0 {
		return ""
	}
	if last := r[len(r)-1]; !strings.ContainsRune(".?!:", last) {
		r = append(r, '.')
	}
	return Capital(string(r))
}

// Known says whether the catalogue has a sentence under the key.
func Known(key string) bool {
	_, ok := catalogue[key]
	return ok
}

// Keys returns the keys of all sentences.
func Keys() []string {
	return slices.Sorted(maps.Keys(catalogue))
}

// Texts returns a sentence in Vietnamese and English, with its places.
func Texts(key string) (vi, en string) {
	e := catalogue[key]
	return e.vi, e.en
}

// Places returns how many arguments a sentence takes.
func Places(key string) int {
	e := catalogue[key]
	n := 0
	for strings.Contains(e.vi, "{"+strconv.Itoa(n)+"}") {
		n++
	}
	return n
}
