package vn

import (
	"bytes"
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// ListKey is what lists of units, blocs and words are sorted by, word after word as in a dictionary: Giao thông stands
// before Giáo dục, because giao comes before giáo, whatever follows. Letters large and small are the same.
func ListKey(s string) string { return sorted.key(s) }

// NameKey is what names of people are sorted by: the given name, which stands last, then the middle names, then the
// family name.
func NameKey(name string) string {
	parts := strings.Fields(Clean(name))
	if len(parts) < 2 {
		return ListKey(name)
	}
	last := len(parts) - 1
	return ListKey(parts[last]) + ListKey(strings.Join(parts[1:last], " ")) + ListKey(parts[0])
}

// sorted is the order of the Vietnamese alphabet: a ă â b c d đ e ê, and of the tones ngang, huyền, hỏi, ngã, sắc,
// nặng; numbers stand by their size, so that 2 comes before 10.
var sorted = alphabet{collator: collate.New(language.Vietnamese, collate.Numeric), known: map[string]string{}}

// alphabet keeps the keys that it worked out: one costs a hundred times what it costs to find it here, and pages show
// the same names again.
type alphabet struct {
	sync.Mutex
	collator *collate.Collator // it serves one at a time
	buf      collate.Buffer
	known    map[string]string
}

// key puts the keys of the words one behind another. A word ends with a mark that is lower than any letter, and so does
// the text, so that what is shorter comes first.
func (a *alphabet) key(s string) string {
	const (
		word, end = "\x00\x01", "\x00\x00"
		most      = 20_000 // keys; then it begins anew
	)
	a.Lock()
	defer a.Unlock()
	if key, there := a.known[s]; there {
		return key
	}
	var b strings.Builder
	for w := range strings.FieldsSeq(strings.ToLower(Clean(s))) {
		a.buf.Reset()
		b.Write(bytes.ReplaceAll(a.collator.KeyFromString(&a.buf, w), []byte{0}, []byte{0, 0xff}))
		b.WriteString(word)
	}
	b.WriteString(end)
	if len(a.known) >= most {
		clear(a.known)
	}
	a.known[s] = b.String()
	return a.known[s]
}
