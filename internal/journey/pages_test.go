package journey_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/internal/web"
)

// elsewhere are addresses that the sample data by itself does not lead to, by how they begin, and which tests open them.
var elsewhere = map[string]string{
	"/vong/{id}":                     "roundflow_test.go, cross_test.go: as a round goes on",
	"/phieu/{id}":                    "roundflow_test.go, scoreform_test.go: as a round goes on",
	"/cham-cheo/{id}":                "cross_test.go: when the scoring has begun",
	"/van-ban/{id}":                  "register_test.go: when a paper is laid",
	"/nam/{id}/so-van-ban/giay/":     "register_test.go: a paper to be read",
	"/tep/{id}":                      "file_test.go, quarantine_test.go: when there is a file",
	"/bang-diem/{id}/tai":            "sheetedit_test.go: a file to be taken home",
	"/bang-diem/{id}/gop-y/":         "sheetedit_test.go: when there is a comment",
	"/bang-diem/{id}/dong/{item}/ch": "sheetedit_test.go: when a line has a figure",
	"/du-lieu/{name}":                "keeps_test.go: when there is a copy",
	"/nhat-ky/dang-nhap":             "signedin_test.go: the auditor's alone",
	"/toi/xac-thuc-hai/khoa":         "passkey_test.go: once a second factor is on",
	"/toi/thong-bao/":                "notice_test.go: where mail is set up",
}

// helpless are pages that need no help beside them: of who is not signed in yet or has just been asked who they are, and
// what is help or a search itself.
var helpless = map[string]bool{
	"/dang-nhap": true, "/dang-nhap/buoc-hai": true, "/dat-mat-khau": true, "/xac-nhan": true, "/xac-nhan/{token}": true,
	"/tim": true, "/tro-giup/{page}": true,
}

// TestPages: what is looked at in a browser is looked for here. Each route of a page leads to one for at least one of
// the people whose pages are opened, or is named with the test that opens it, and each page leads to its help.
func TestPages(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	opened, helped := map[string]bool{}, map[string]bool{}
	for _, login := range []string{"thu-ky", "quan-tri", "thuong-truc", "chuyen-vien"} {
		w.openAll(login, func(rt web.Route, _ string, b *browser) {
			opened[rt.Pattern] = true
			if b.page().Find(`a[href^="/tro-giup/"]`).Length() > 0 {
				helped[rt.Pattern] = true
			}
		})
	}
	tests := ownText(t)
	for _, rt := range w.app.Kit.Routes() {
		path, isPage := pageOf(rt)
		switch {
		case !isPage:
		case !opened[rt.Pattern] && !openedBeside(tests, path):
			t.Errorf("%s is opened by nobody: give it objects in address of axe_test.go, or name it in elsewhere", rt.Pattern)
		case opened[rt.Pattern] && !helped[rt.Pattern] && !helpless[path]:
			t.Errorf("%s has no link to a page of help", rt.Pattern)
		}
	}
}

// openedBeside says whether a test opens a page as it comes about: its address begins as one of the list does, and its end
// stands in a test.
func openedBeside(tests, path string) bool {
	for begins := range elsewhere {
		if strings.HasPrefix(path, begins) {
			end := path[strings.LastIndex(path, "/"):]
			return strings.Contains(end, "}") || strings.Contains(tests, end)
		}
	}
	return false
}

// ownText is the text of all tests of this package but those that go to every route by itself.
func ownText(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, f := range files {
		if f == "pages_test.go" || strings.HasPrefix(f, "walk") || f == "axe_test.go" {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(text)
	}
	return out.String()
}
