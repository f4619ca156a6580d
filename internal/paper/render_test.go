package paper

import (
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// outDir is where PAPER_OUT says, so that a person can look, or a folder of the test.
func outDir(t *testing.T) string {
	t.Helper()
	if dir := os.Getenv("PAPER_OUT"); dir != "" {
		return dir
	}
	return t.TempDir()
}

func save(t *testing.T, name string, write func(io.Writer) error) {
	t.Helper()
	var w bytes.Buffer
	if err := write(&w); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, w.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// command runs a program of the machine for at most two minutes.
func command(t *testing.T, name string, args ...string) string {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), 2*time.Minute)
	defer stop()
	out, err := exec.CommandContext(ctx, name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

var pageCount = regexp.MustCompile(`/Type ?/Page\b`)

// TestOpens lets a second reader open what we write: the Word files become PDF in LibreOffice and say on as many pages
// what they should; the text of our PDF is read back in its order.
func TestOpens(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed: the Word files are not opened in it")
	}
	dir := outDir(t)
	args := []string{
		"-env:UserInstallation=file://" + t.TempDir(), "--headless", "--convert-to", "pdf", "--outdir",
		filepath.Join(dir, "libreoffice"),
	}
	for name, d := range samples() {
		save(t, filepath.Join(dir, name+".docx"), d.Docx)
		save(t, filepath.Join(dir, name+".pdf"), d.PDF)
		args = append(args, filepath.Join(dir, name+".docx"))
	}
	save(t, filepath.Join(dir, "selfscore.xlsx"), sampleSelfScore(3).Xlsx)
	save(t, filepath.Join(dir, "ranking.xlsx"), sampleRanking().Xlsx)
	command(t, soffice, args...)
	for name, want := range map[string]struct{ ours, theirs int }{
		"minutes": {3, 3}, "notice": {2, 2}, "ranking": {2, 2}, "selfscore": {2, 2},
	} {
		for file, pages := range map[string]int{name + ".pdf": want.ours, "libreoffice/" + name + ".pdf": want.theirs} {
			raw, err := os.ReadFile(filepath.Join(dir, file))
			if err != nil {
				t.Fatal(err)
			}
			if got := len(pageCount.FindAll(raw, -1)); got != pages {
				t.Errorf("%s has %d pages, want %d", file, got, pages)
			}
		}
	}
	readBack(t, dir)
}

// readBack reads the text of both files: the name of the country stands on one line, no page begins with a signature,
// the head of a table stands on every page it goes over.
func readBack(t *testing.T, dir string) {
	t.Helper()
	pdftotext, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed: the text of the files is not read back")
	}
	for _, file := range []string{
		"minutes", "notice", "ranking", "selfscore", "libreoffice/minutes", "libreoffice/notice", "libreoffice/ranking",
		"libreoffice/selfscore",
	} {
		text := command(t, pdftotext, "-layout", filepath.Join(dir, file+".pdf"), "-")
		if !strings.Contains(text, upper(wordCountry)) {
			t.Errorf("%s: the name of the country is broken", file)
		}
		pages := strings.Split(strings.TrimSuffix(text, "\f"), "\f")
		if strings.HasSuffix(file, "selfscore") {
			for i, p := range pages {
				if !strings.Contains(p, "Minh chứng, giải trình") {
					t.Errorf("%s: page %d has no head of the table", file, i+1)
				}
			}
		}
		for i, p := range pages[1:] {
			first := strings.TrimSpace(strings.TrimLeft(p, " \n0123456789"))
			for _, s := range []string{"THƯ KÝ", "TM.", "GIÁM ĐỐC", "NGƯỜI LẬP", "Nơi nhận", "Tổng cộng"} {
				if strings.HasPrefix(first, s) {
					t.Errorf("%s: page %d begins with %s", file, i+2, s)
				}
			}
		}
	}
}
