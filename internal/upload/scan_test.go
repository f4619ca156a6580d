package upload_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"thidua/internal/fault"
	"thidua/internal/upload"
	"thidua/internal/words"
)

// TestScan: with a scanner only what it finds nothing in is taken. It sees a file as it came in, pictures too, and what
// it cannot check is refused with what to do and left nowhere.
func TestScan(t *testing.T) {
	for what, x := range map[string]struct {
		found, key, says string
		err              error
	}{
		"clean":      {},
		"found":      {"ThiDua.Test", "upload.virus", "ThiDua.Test", nil},
		"no scanner": {"", "upload.unscanned", "hãy gửi lại sau ít phút hoặc báo quản trị", errors.New("connection refused")},
		"both":       {"ThiDua.Test", "upload.unscanned", "chưa được lưu", errors.New("size limit")},
	} {
		for name, data := range map[string][]byte{
			"a.pdf": pdf(), "a.docx": docx(), "a.png": pngOf(9, 9), "a.jpg": append(jpegOf(scene(9, 9)), "behind"...),
		} {
			dir := t.TempDir()
			taker := upload.New(dir, most)
			taker.Scan = func(_ context.Context, content io.Reader) (string, error) {
				if got := must(io.ReadAll(content)); !bytes.Equal(got, data) {
					t.Errorf("%s, %s: the scanner sees something else than came in", what, name)
				}
				return x.found, x.err
			}
			f, err := taker.Take(context.Background(), name, bytes.NewReader(data))
			if x.key == "" {
				if err != nil {
					t.Errorf("%s, %s: %v", what, name, err)
					continue
				}
				_ = f.Close()
			} else {
				var no *fault.Error
				if !errors.As(err, &no) || no.Kind != fault.Invalid || no.Msg.Key != x.key ||
					!strings.Contains(words.Vietnamese.Say(no.Msg), x.says) {
					t.Errorf("%s, %s: %v", what, name, err)
				}
			}
			if left := must(os.ReadDir(dir)); len(left) > 0 {
				t.Errorf("%s, %s: %d files left behind", what, name, len(left))
			}
		}
	}
}
