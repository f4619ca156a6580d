package sheetfile_test

import (
	"os"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// said holds that whatever was refused was refused with a sentence, and never taken with an error.
func said(t *testing.T, taken bool, found finding.List) {
	t.Helper()
	if taken == found.Failed() {
		t.Fatalf("taken %v with %d findings", taken, len(found))
	}
	for _, f := range found {
		if words.Vietnamese.Say(f.Msg) == "" {
			t.Fatalf("a finding without a sentence: %+v", f)
		}
	}
}

func seedFile(f *testing.F, path string) []byte {
	raw, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	return raw
}

// FuzzSheetYAML holds that no text makes the reader, the resolver, the proof-reader or the engine fail.
func FuzzSheetYAML(f *testing.F) {
	f.Add(seedFile(f, root+"/sheets/thads-2015.yaml"))
	f.Add([]byte(factSheet))
	for _, s := range []string{
		"", "a", "[", "{", "- - -", "a: &x [*x]", line(
			"    base: {formula: \"1/0\"}\n",
		), line("    adjust: [{code: b, highest: [{code: c, points: 1}]}]\n"),
		line(
			"    base: {of: x, steps: {over: 1, every: 1, points: 1}}\n    facts: [{name: x, kind: percent}]\n",
		), head + "lines: [{code: 1, short: 2, max: 3}]",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, found := sheetfile.ReadSheet("f.yaml", raw)
		said(t, s != nil, found)
		if s == nil {
			return
		}
		for _, x := range sheet.Proofread(s) {
			if words.Vietnamese.Say(x.Msg) == "" {
				t.Fatalf("a finding without a sentence: %+v", x)
			}
		}
		set := &scoring.Set{Units: []*scoring.Unit{{ID: "u"}}}
		r := scoring.New(s).Open(set, scoring.Rule)
		for _, k := range r.Engine().Entries() {
			a := r.Explain(0, k)
			_ = a.Why(words.Vietnamese, true)
		}
	})
}

// FuzzFactsYAML does the same for facts.
func FuzzFactsYAML(f *testing.F) {
	s := mustRead(f, factSheet)
	for _, body := range []string{
		"      đếm: 1\n      tỷ số: 9/10\n      ngày: 2022-02-09\n", "      r1: {reported: 8, verified: 4}\n",
		"      r1: n/a\n    entries: {g: {agreed: {points: 3, reason: x, by: y}}}\n    as-rule: {agreed: [a7.1]}\n    last-year: {đếm: 3}\n",
	} {
		f.Add([]byte(facts(body)))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		set, found := sheetfile.ReadFacts(s, "f.yaml", raw)
		said(t, set != nil, found)
		scored(t, s, set)
	})
}

// FuzzFactsCSV does the same for the long CSV.
func FuzzFactsCSV(f *testing.F) {
	s := mustRead(f, factSheet)
	f.Add([]byte("unit,fact,reported\nu,đếm,3\nu,số,\"9,75\"\n"))
	f.Add([]byte("unit;line;lane;points;reason;by\nu;g;agreed;3,5;x;y\n"))
	f.Add([]byte("unit\tfact\n\"u\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		set, found := sheetfile.ReadFactsCSV(s, "f.csv", raw, "")
		said(t, set != nil, found)
		scored(t, s, set)
	})
}

func scored(t *testing.T, s *sheet.Sheet, set *scoring.Set) {
	if set == nil {
		return
	}
	for _, lane := range scoring.Lanes() {
		r := scoring.New(s).Open(set, lane)
		_ = r.Check()
		_ = sheetfile.NewResult(r, words.Vietnamese, "", -1)
	}
}

// FuzzXLSX feeds damaged workbooks to the template reader and the importer.
func FuzzXLSX(f *testing.F) {
	s := mustRead(f, factSheet)
	path := f.TempDir() + "/t.xlsx"
	if _, err := sheetfile.SaveTemplate(path, s, "", "year"); err != nil {
		f.Fatal(err)
	}
	f.Add(seedFile(f, path))
	book := excelize.NewFile()
	if err := book.SetSheetRow("Sheet1", "A1", &[]string{"STT", "Nội dung", "Điểm chuẩn"}); err != nil {
		f.Fatal(err)
	}
	buf, err := book.WriteToBuffer()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(buf.Bytes())
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		set, found := sheetfile.ReadTemplate(s, "f.xlsx", raw)
		said(t, set != nil, found)
		im, found := sheetfile.Import("f.xlsx", raw, "t", 2022)
		said(t, im != nil, found)
	})
}

// FuzzDOCX feeds the XML of a Word document to the importer; the zip around it is sound.
func FuzzDOCX(f *testing.F) {
	f.Add([]byte("<a>"))
	for _, rows := range [][][]string{
		wordTable,
		{
			{"STT", "Nội dung", "Điểm"},
			{"1", "Trừ 0,5 điểm/vụ, tối đa 2", "5"},
			{"I", "x", "3"},
			{"", "trên 98%: 5 điểm; 90% trở lên: 4 điểm", ""},
		},
	} {
		raw := docx(f, rows)
		f.Add(raw)
		f.Add([]byte(xmlOf(rows)))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		im, found := sheetfile.Import("f.docx", zipped(t, map[string][]byte{"word/document.xml": raw}), "t", 2022)
		said(t, im != nil, found)
		im, found = sheetfile.Import("f.docx", raw, "t", 2022)
		said(t, im != nil, found)
	})
}

// xmlOf is the bare XML of a table, without escaping: the rows of the seeds need none.
func xmlOf(rows [][]string) string {
	var b strings.Builder
	b.WriteString(`<w:document xmlns:w="w"><w:tbl>`)
	for _, r := range rows {
		b.WriteString("<w:tr>")
		for _, c := range r {
			b.WriteString("<w:tc><w:p><w:r><w:t>" + c + "</w:t></w:r></w:p></w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	return b.String() + "</w:tbl></w:document>"
}
