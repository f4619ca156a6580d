package app

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// TestSealer seals and opens, for one purpose and with one key only, in a folder that need not be there yet.
func TestSealer(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dữ liệu")
	s := newSealer(dir)
	if _, err := s.Open("AAAA", "a"); err == nil || fileThere(dir) {
		t.Error("opening made a key")
	}
	plain := []byte("khóa của điện thoại")
	sealed, err := s.Seal(plain, "a")
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := s.Seal(plain, "a"); again == sealed || strings.Contains(sealed, "khóa") {
		t.Error("sealed twice alike, or in clear")
	}
	if got, err := newSealer(dir).Open(sealed, "a"); err != nil || !bytes.Equal(got, plain) {
		t.Errorf("%s, %v", got, err)
	}
	changed := []byte(sealed)
	changed[len(changed)/2] ^= 1
	for name, open := range map[string]func() ([]byte, error){
		"another purpose": func() ([]byte, error) { return s.Open(sealed, "b") },
		"changed":         func() ([]byte, error) { return s.Open(string(changed), "a") },
		"cut":             func() ([]byte, error) { return s.Open(sealed[:8], "a") },
		"another key": func() ([]byte, error) {
			other := newSealer(t.TempDir())
			_, _ = other.Seal(plain, "a")
			return other.Open(sealed, "a")
		},
	} {
		if got, err := open(); err == nil {
			t.Errorf("%s: opened as %q", name, got)
		}
	}
}

func fileThere(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, keyFile))
	return err == nil
}

// TestKeyFile is made once, for its owner alone, and refused where others can read it or where it holds no key.
func TestKeyFile(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	sealed := make([]string, 16)
	for i := range sealed {
		wg.Go(func() { sealed[i], _ = newSealer(dir).Seal([]byte("x"), "a") })
	}
	wg.Wait()
	for _, x := range sealed {
		if _, err := newSealer(dir).Open(x, "a"); err != nil {
			t.Error("two programs made two keys: ", err)
		}
	}
	if list, _ := os.ReadDir(dir); len(list) != 1 {
		t.Errorf("left behind: %v", list)
	}
	file := filepath.Join(dir, keyFile)
	if runtime.GOOS != "windows" {
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%v, %v", info.Mode(), err)
		}
		os.Chmod(file, 0o640)
		if _, err := newSealer(dir).Seal([]byte("x"), "a"); err == nil {
			t.Error("a key that others can read was used")
		}
		os.Chmod(file, 0o600)
	}
	for _, text := range []string{"", "00", "không phải khóa"} {
		os.WriteFile(file, []byte(text), 0o600)
		if _, err := newSealer(dir).Seal([]byte("x"), "a"); err == nil {
			t.Errorf("%q was taken for a key", text)
		}
	}
}
