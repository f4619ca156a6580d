package journey_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"testing"

	"thidua/internal/scoring"
	"thidua/internal/sheetfile"
)

// TestRecompute: the package of a published round, read by the reader of the command line and scored anew, gives the
// published totals, ranks and grades of every unit, exactly.
func TestRecompute(t *testing.T) {
	c := newCampaign(t)
	c.agreed()
	at := "/vong/" + c.round
	c.head.get(at + "/cong-bo").want(200).fill(url.Values{"number": {"12/BB-KTĐ"}, "word": {"công bố"}}).follow().want(200)
	c.deputy.get(at + "/tinh-lai.zip").want(200) // a member, after publication
	c.head.get(at + "/tinh-lai.zip").want(200)
	files := unzip(t, c.head.body)
	s, found := sheetfile.ReadSheet("bang-diem.yaml", []byte(files["bang-diem.yaml"]))
	if s == nil {
		t.Fatal(found)
	}
	set, found := sheetfile.ReadFacts(s, "so-lieu.yaml", []byte(files["so-lieu.yaml"]))
	if set == nil {
		t.Fatal(found)
	}
	r := scoring.New(s).Open(set, scoring.Agreed)
	if bad := r.Check(); bad.Failed() {
		t.Error(bad)
	}
	var lines []string
	for i, u := range r.Units() {
		st := r.Standing(i)
		lines = append(
			lines,
			fmt.Sprintf(
				"%s\t%s\t%s\t%s\t%s\t%d\t%s", u.ID, st.Total.Rat().RatString(), st.Base.Rat().RatString(),
				st.Bonus.Rat().RatString(), st.Penalty.Rat().RatString(), st.Rank, st.Grade,
			),
		)
	}
	slices.Sort(lines)
	if len(lines) < 6 {
		t.Fatalf("%d units", len(lines))
	}
	for _, line := range lines {
		if !strings.Contains(files["ket-qua-da-cong-bo.txt"], "\n"+line) {
			t.Errorf("%q is not what was published:\n%s", line, files["ket-qua-da-cong-bo.txt"])
		}
	}
	if !strings.Contains(files["cach-tinh-lai.txt"], "thidua score bang-diem.yaml so-lieu.yaml --lane agreed") {
		t.Error("it does not say how")
	}
}

func unzip(t testing.TB, data string) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader([]byte(data)), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(text)
	}
	return out
}
