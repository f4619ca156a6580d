package sheetfile_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// spelled are the figures that the headings of testdata/spellings.txt speak of, by the beginning of the heading.
func spelled() map[string]*sheet.Fact {
	none, one, most, all, least := exact.New(0), exact.New(1), exact.New(5000), exact.New(100), exact.New(-10)
	return map[string]*sheet.Fact{
		"số đếm": {Name: "số đếm", Kind: sheet.Count, Measure: "vụ", Min: &none, Max: &most},
		"tỷ lệ":  {Name: "tỷ lệ", Kind: sheet.Percentage, Min: &none, Max: &all},
		"tỷ số":  {Name: "tỷ số", Kind: sheet.Ratio},
		"số (":   {Name: "số", Kind: sheet.Decimal, Min: &least},
		"tiền":   {Name: "tiền", Kind: sheet.Money, Measure: "đồng", Min: &none},
		"hạng":   {Name: "hạng", Kind: sheet.Rank, Min: &one},
		"ngày":   {Name: "ngày", Kind: sheet.DateKind},
		"có":     {Name: "có không", Kind: sheet.YesNo},
		"mức":    {Name: "mức", Kind: sheet.LevelKind, Levels: []string{"A+", "A", "B", "Đạt và được khen thưởng", "Đạt"}},
		"tên":    nil,
	}
}

// meant is what a typed text is read as, or the question that it gets, as a clerk would say it.
func meant(f *sheet.Fact, typed string) string {
	if f == nil {
		return vn.Clean(typed)
	}
	v, bad := sheetfile.ParseFigure(f, typed, sheetfile.Typed)
	if !bad.IsZero() {
		return "hỏi lại: " + words.Vietnamese.Say(bad)
	}
	return figured(f, v)
}

// figured is a figure as a clerk would say it.
func figured(f *sheet.Fact, v formula.Value) string {
	switch v.State {
	case formula.NA:
		return "không áp dụng"
	case formula.Missing:
		return "chưa nhập"
	}
	switch f.Kind {
	case sheet.YesNo:
		return map[bool]string{true: "có", false: "không"}[v.True()]
	case sheet.DateKind:
		return v.Day().Vietnamese()
	case sheet.LevelKind:
		at, _ := v.Num.Int64()
		return f.Levels[at]
	case sheet.Percentage:
		return vn.Number(v.Num, 6) + " %"
	}
	return vn.Number(v.Num, 6)
}

// TestSpellings holds what people type against what it means. The file is for a clerk to read; UPDATE=1 writes it anew,
// and whoever does so reads it.
func TestSpellings(t *testing.T) {
	const name, least = "testdata/spellings.txt", 200
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	var f *sheet.Fact
	count := 0
	for i, line := range strings.Split(string(text), "\n") {
		typed, want, is := strings.Cut(line, " | ")
		switch {
		case strings.HasPrefix(line, "## "):
			known := false
			for begins, fact := range spelled() {
				if strings.HasPrefix(line[len("## "):], begins) {
					f, known = fact, true
				}
			}
			if !known {
				t.Fatalf("line %d: %s is no kind of figure", i+1, line)
			}
		case is && !strings.HasPrefix(line, "# "):
			plain, err := strconv.Unquote(`"` + strings.ReplaceAll(typed, `"`, `\"`) + `"`)
			if err != nil {
				t.Fatalf("line %d: %v", i+1, err)
			}
			count++
			got := meant(f, plain)
			if got != want && os.Getenv("UPDATE") == "" {
				t.Errorf("line %d: %s is %q, and should be %q", i+1, typed, got, want)
			}
			line = typed + " | " + got
		}
		out = append(out, line)
	}
	if count < least {
		t.Errorf("%d spellings, want %d", count, least)
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(name, []byte(strings.Join(out, "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
