package journey_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// TestShots takes the pictures of the README anew, of the sample data: SHOTS=docs/screens go test ./internal/journey
// -run TestShots.
func TestShots(t *testing.T) {
	dir := os.Getenv("SHOTS")
	if dir == "" {
		t.Skip("SHOTS names no folder: the pictures of the README are left as they are")
	}
	w := newWorld(t)
	year := w.yearOf("2023")
	for _, s := range []struct {
		file, login, path string
		width, height     int64
	}{
		{"khoi.png", "thu-ky", year, 1440, 1000},
		{"thiet-lap.png", "thu-ky", year + "/thiet-lap", 1440, 1000},
		{"viec.png", "chuyen-vien", "/", 1440, 720},
		{"dien-thoai.png", "chuyen-vien", "/", 360, 760},
		{"nhat-ky.png", "quan-tri", "/nhat-ky", 1440, 900},
	} {
		b := w.chromium(s.width, true)
		b.do(chromedp.EmulateViewport(s.width, s.height))
		b.signIn(s.login)
		b.open(s.path)
		b.do(chromedp.WaitReady("main"))
		b.shoot(filepath.Join(dir, s.file))
	}
}

// shoot takes a picture of what the tab shows.
func (b *tab) shoot(file string) {
	b.t.Helper()
	time.Sleep(300 * time.Millisecond) // fonts
	picture, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(file, picture, 0o600)
	}
	if err != nil {
		b.t.Fatal(err)
	}
}
