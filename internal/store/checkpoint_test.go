package store_test

import (
	"context"
	"strings"
	"testing"

	"thidua/internal/store"
)

// TestCheckpoint signs heads, opens them again, also with Windows line ends, and refuses what was changed or signed by
// others.
func TestCheckpoint(t *testing.T) {
	w := sqlite(t)
	secret, public, err := store.NewKey("thidua")
	if err != nil {
		t.Fatal(err)
	}
	_, stranger, err := store.NewKey("thidua")
	if err != nil {
		t.Fatal(err)
	}
	raw, head, err := w.Store.Checkpoint(context.Background(), secret)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{string(raw), strings.ReplaceAll(string(raw), "\n", "\r\n")} {
		if got, err := store.OpenCheckpoint([]byte(text), public); err != nil || got != head {
			t.Errorf("opened %v, %v", got, err)
		}
	}
	for name, bad := range map[string]string{
		"size": strings.Replace(
			string(raw), "\n0\n", "\n1\n", 1,
		), "origin": strings.Replace(string(raw), "thidua log", "thidua lag", 1),
		"empty": "", "text": "không phải", "unsigned": strings.SplitN(string(raw), "\n\n", 2)[0] + "\n",
	} {
		if _, err := store.OpenCheckpoint([]byte(bad), public); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
	if _, err := store.OpenCheckpoint(raw, stranger); err == nil {
		t.Error("a stranger's key opened it")
	}
}

// TestHeadWords gives every head six syllables; two heads that differ in one digit differ in words.
func TestHeadWords(t *testing.T) {
	a, err := store.ParseHead("41:" + strings.Repeat("A", 43) + "=")
	if err != nil {
		t.Fatal(err)
	}
	b := a
	b.Size++
	if len(strings.Fields(a.Words())) != 6 || a.Words() == b.Words() {
		t.Errorf("%q and %q", a.Words(), b.Words())
	}
	for _, bad := range []string{"", "41", "x:" + a.Root, "-1:" + a.Root, "41:AAAA"} {
		if _, err := store.ParseHead(bad); err == nil {
			t.Errorf("%q was taken for a head", bad)
		}
	}
}
