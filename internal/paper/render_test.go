package paper

import (
	"bytes"
	"os"
	"testing"
)

// TestDump writes the samples where PAPER_OUT says, to be looked at.
func TestDump(t *testing.T) {
	dir := os.Getenv("PAPER_OUT")
	if dir == "" {
		t.Skip("PAPER_OUT names no folder")
	}
	for name, d := range samples() {
		var w bytes.Buffer
		if err := d.Docx(&w); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(dir+"/"+name+".docx", w.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		w.Reset()
		if err := d.PDF(&w); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(dir+"/"+name+".pdf", w.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
