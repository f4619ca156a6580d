package upload_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestZZ(t *testing.T) {
	for _, p := range strings.Fields(os.Getenv("ZZ")) {
		filepath.WalkDir(p, func(f string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return nil
			}
			if e := strings.ToLower(filepath.Ext(f)); e != ".pdf" && e != ".docx" && e != ".xlsx" {
				return nil
			}
			d, _ := os.ReadFile(f)
			if len(d) > 20<<20 {
				return nil
			}
			x, err := take(t, filepath.Base(f), d)
			if err != nil {
				s := said(err)
				if len(s) > 150 {
					s = s[:150]
				}
				t.Log("NO ", len(d), f, s)
			} else {
				t.Log("ok ", len(d), f)
				x.Close()
			}
			return nil
		})
	}
}
