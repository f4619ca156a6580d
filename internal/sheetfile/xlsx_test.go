package sheetfile_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"hash/crc32"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/unicode/norm"

	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

const data = "Số liệu"

// template writes a template and opens it.
func template(t *testing.T, s *sheet.Sheet, unit string) *excelize.File {
	t.Helper()
	path := filepath.Join(t.TempDir(), "t.xlsx")
	if _, err := sheetfile.SaveTemplate(path, s, unit, "year"); err != nil {
		t.Fatal(err)
	}
	wellFormed(t, path)
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// wellFormed parses every XML part of an Office file: the library writes some texts unescaped.
func wellFormed(t *testing.T, path string) {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	for _, part := range z.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		dec := xml.NewDecoder(r)
		for {
			_, err := dec.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", part.Name, err)
			}
		}
	}
}

func rowOf(t *testing.T, f *excelize.File, key string) string {
	t.Helper()
	rows, err := f.GetRows(data)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range rows {
		if len(r) > 7 && r[7] == key {
			return strconv.Itoa(i + 1)
		}
	}
	t.Fatalf("no row for %s", key)
	return ""
}

func bytesOf(t *testing.T, f *excelize.File) []byte {
	t.Helper()
	buf, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestTemplateRoundTrip fills a template as people do (text numbers, true numbers, percent format, dates, drop-downs,
// decomposed text, rows moved) and reads the same figures back.
func TestTemplateRoundTrip(t *testing.T) {
	s := mustRead(t, factSheet)
	f := template(t, s, "")
	must(t, f.SetCellStr(data, "B2", norm.NFD.String("Sở Tư pháp")))
	put := func(key string, v any) {
		must(t, f.SetCellValue(data, "D"+rowOf(t, f, key), v))
	}
	put("đếm", "1.234")
	put("số", "9,75")
	put("tỷ số", "9/10")
	put("mức", norm.NFD.String("Khá"))
	put("có không", "có")
	put("hạng", norm.NFD.String("không áp dụng"))
	put("r1", 3)
	must(t, f.SetCellDefault(data, "D"+rowOf(t, f, "tiền"), "1500000"))
	must(t, f.SetCellDefault(data, "D"+rowOf(t, f, "ngày"), "44601")) // 09/02/2022 as Excel keeps it
	percent := 10
	style, err := f.NewStyle(&excelize.Style{NumFmt: percent})
	must(t, err)
	cell := "D" + rowOf(t, f, "tỷ lệ")
	must(t, f.SetCellDefault(data, cell, "0.97699999999999998")) // 97,70 % as Excel keeps it
	must(t, f.SetCellStyle(data, cell, cell, style))
	must(t, f.DuplicateRowTo(data, 7, 40)) // moved to the end
	must(t, f.RemoveRow(data, 7))

	set, found := sheetfile.ReadTemplate(s, "t.xlsx", bytesOf(t, f))
	report(t, found)
	if set == nil {
		t.Fatal("refused")
	}
	u := set.Units[0]
	if u.ID != "Sở Tư pháp" {
		t.Errorf("unit %q", u.ID)
	}
	for name, want := range map[string]string{
		"đếm": "1234", "số": "9.75", "tỷ số": "0.9", "mức": "1", "có không": "1", "r1": "3", "tiền": "1500000", "ngày": "19032", "tỷ lệ": "97.7",
	} {
		if v, _ := u.Figure(s.Fact(name).Slot()); v.State != formula.Entered || v.Num.String() != want {
			t.Errorf("%s is %s (%d), want %s", name, v.Num, v.State, want)
		}
	}
	if v, _ := u.Figure(s.Fact("hạng").Slot()); v.State != formula.NA {
		t.Error("không áp dụng was not understood")
	}
	if v, _ := u.Figure(s.Fact("g1").Slot()); v.State != formula.Missing {
		t.Error("an empty cell is not entered, not zero")
	}
}

// TestTemplateFaults lists every fault by its cell and takes nothing.
func TestTemplateFaults(t *testing.T) {
	s := mustRead(t, factSheet)
	f := template(t, s, "")
	at := func(key string) string { return "D" + rowOf(t, f, key) }
	must(t, f.SetCellStr(data, "B2", "Sở Tư pháp"))
	must(t, f.SetCellStr(data, at("số"), "1.234"))
	must(t, f.SetCellStr(data, at("mức"), "Kém"))
	must(t, f.SetCellStr(data, at("tỷ lệ"), "120"))
	must(t, f.SetCellFormula(data, at("đếm"), "1+1"))
	must(t, f.SetCellStr(data, "D60", "lạc"))
	set, found := sheetfile.ReadTemplate(s, "t.xlsx", bytesOf(t, f))
	if set != nil {
		t.Error("a wrong file was taken")
	}
	for cell, part := range map[string]string{
		at("số"): "hai cách", at("mức"): "Tốt, Khá", at("tỷ lệ"): "100", at("đếm"): "công thức", "D60": "không có mã",
	} {
		ok := false
		for _, x := range found {
			ok = ok || x.Place.Cell == cell && strings.Contains(words.Vietnamese.Say(x.Msg), part)
		}
		if !ok {
			t.Errorf("nothing about %s with …%s…", cell, part)
		}
	}
	other := mustRead(t, strings.Replace(factSheet, "id: t", "id: khác", 1))
	if set, found := sheetfile.ReadTemplate(other, "t.xlsx", bytesOf(t, f)); set != nil || found[0].Kind != "other-sheet" {
		t.Errorf("a template of another sheet: %v", found)
	}
}

// TestTemplateOfUnit asks a unit only what applies to it, and offers the units of the sheet.
func TestTemplateOfUnit(t *testing.T) {
	s := readSheet(t, root+"/sheets/noi-chinh-mau.yaml")
	dir := t.TempDir()
	all, err := sheetfile.SaveTemplate(dir+"/a.xlsx", s, "", "year")
	must(t, err)
	one, err := sheetfile.SaveTemplate(dir+"/b.xlsx", s, "toa-an", "year")
	must(t, err)
	half, err := sheetfile.SaveTemplate(dir+"/c.xlsx", s, "toa-an", "half-year")
	must(t, err)
	if one >= all || half >= one || half == 0 {
		t.Errorf("facts: all %d, court %d, court at the half-year %d", all, one, half)
	}
	f, err := excelize.OpenFile(dir + "/b.xlsx")
	must(t, err)
	defer f.Close()
	if name, _ := f.GetCellValue(data, "B2"); name != "Tòa án nhân dân tỉnh" {
		t.Errorf("the unit's cell holds %q", name)
	}
	raw, err := os.ReadFile(dir + "/b.xlsx")
	must(t, err)
	set, found := sheetfile.ReadTemplate(s, "b.xlsx", raw)
	report(t, found)
	if set == nil || set.Units[0].ID != "toa-an" || set.Units[0].Kind == "" {
		t.Error("the unit's name did not lead back to the unit")
	}
}

// TestNamesUnderMarks: two units whose names differ only in marks are two, in a template and in a list of figures. A
// name without marks is read where it can be but one.
func TestNamesUnderMarks(t *testing.T) {
	s := mustRead(
		t,
		strings.Replace(
			factSheet, "facts:",
			"units: [{id: tan-an-1, name: Xã Tân An}, {id: tan-an-2, name: Xã Tấn An}, {id: hoa-binh, name: Xã Hòa Bình}]\nfacts:",
			1,
		),
	)
	for name, want := range map[string]string{
		"Xã Tân An": "tan-an-1", "xã Tấn An": "tan-an-2", "Xã Tan An": "", "xa hoa binh": "hoa-binh",
		"Xã Hoà Bình": "hoa-binh", "Xã Hóa Bình": "",
	} {
		f := template(t, s, "")
		must(t, f.SetCellStr(data, "B2", name))
		must(t, f.SetCellStr(data, "D"+rowOf(t, f, "đếm"), "1"))
		set, _ := sheetfile.ReadTemplate(s, "t.xlsx", bytesOf(t, f))
		if got := ""; set != nil {
			if got = set.Units[0].ID; got != want {
				t.Errorf("%s is %q", name, got)
			}
		} else if want != "" {
			t.Errorf("%s is refused", name)
		}
	}
	set, found := sheetfile.ReadFactsCSV(
		mustRead(t, factSheet), "f.csv", []byte("Đơn vị,Chỉ số,Giá trị\nTân An,đếm,1\nTấn An,đếm,2\nTân An,số,3\n"), "",
	)
	report(t, found)
	if set == nil || len(set.Units) != 2 || set.Units[1].ID != "Tấn An" {
		t.Errorf("%+v", set)
	}
}

// TestResultBook checks that every formula of the result comes to the value stored beside it, in a second program.
func TestResultBook(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed")
	}
	for _, name := range []string{"tien-giang-2022/facts.yaml", "noi-chinh-mau/facts-nam-2023.yaml"} {
		s := readSheet(t, root+"/sheets/"+filepath.Dir(name)+".yaml")
		r := scoring.New(s).Open(readFacts(t, s, root+"/examples/"+name), scoring.Agreed)
		dir := t.TempDir()
		path := dir + "/r.xlsx"
		must(t, sheetfile.SaveResult(path, r, words.Vietnamese))
		wellFormed(t, path)
		formulas := 0
		f, err := excelize.OpenFile(path)
		must(t, err)
		defer f.Close()
		// LibreOffice gets a copy without the stored values, so that it has to compute each formula itself.
		bare := withoutValues(t, path, dir+"/bare.xlsx")
		cmd := exec.Command(soffice, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to",
			`csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1`, "--outdir", dir, bare)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		for _, page := range f.GetSheetList() {
			formulas += comparePage(t, f, page, dir+"/bare-"+page+".csv")
		}
		if formulas < 40 {
			t.Errorf("%s: only %d formulas", name, formulas)
		}
	}
}

// withoutValues copies a workbook and drops the stored value of every formula.
func withoutValues(t *testing.T, from, to string) string {
	t.Helper()
	f, err := excelize.OpenFile(from)
	must(t, err)
	defer f.Close()
	for _, page := range f.GetSheetList() {
		rows, err := f.GetRows(page)
		must(t, err)
		for i, row := range rows {
			for j := range row {
				cell, _ := excelize.CoordinatesToCellName(j+1, i+1)
				if formula, _ := f.GetCellFormula(page, cell); formula != "" {
					must(t, f.SetCellValue(page, cell, nil))
					must(t, f.SetCellFormula(page, cell, formula))
				}
			}
		}
	}
	must(t, f.SaveAs(to))
	return to
}

func comparePage(t *testing.T, f *excelize.File, page, csvPath string) int {
	t.Helper()
	raw, err := os.ReadFile(csvPath)
	must(t, err)
	cr := csv.NewReader(bytes.NewReader(raw))
	cr.FieldsPerRecord = -1
	computed, err := cr.ReadAll()
	must(t, err)
	rows, err := f.GetRows(page, excelize.Options{RawCellValue: true})
	must(t, err)
	n := 0
	for i, row := range rows {
		for j, stored := range row {
			cell, _ := excelize.CoordinatesToCellName(j+1, i+1)
			if formula, _ := f.GetCellFormula(page, cell); formula == "" {
				continue
			}
			n++
			if got := strings.ReplaceAll(computed[i][j], ",", ""); got != stored {
				t.Errorf("%s!%s: stored %s, computed %s", page, cell, stored, got)
			}
		}
	}
	return n
}

// zipped makes an Office-like file of the given parts.
func zipped(t testing.TB, parts map[string][]byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for name, content := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(content); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// lying makes a file one part of which claims a smaller size than it unpacks to.
func lying(t testing.TB) []byte {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	content := []byte(strings.Repeat("a", 1000))
	w, err := z.CreateRaw(&zip.FileHeader{
		Name: "xl/workbook.xml", Method: zip.Store, UncompressedSize64: 10, CompressedSize64: 1000, CRC32: crc32.ChecksumIEEE(
			content,
		),
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// TestHostileOffice refuses what is no workbook or document, or means harm, before any library opens it.
func TestHostileOffice(t *testing.T) {
	s := mustRead(t, factSheet)
	many := map[string][]byte{}
	for i := range 60_000 {
		many["p"+strconv.Itoa(i)] = nil
	}
	bomb := zipped(t, map[string][]byte{"xl/workbook.xml": make([]byte, 70<<20)})
	if len(bomb) > 1<<20 {
		t.Fatal("the bomb is no bomb")
	}
	for _, c := range []struct {
		name string
		data []byte
		part string
	}{
		{"empty", nil, "không phải là"},
		{"text", []byte("không phải tệp Office"), "không phải là"},
		{"bomb", bomb, "64 MB"},
		{"entries", zipped(t, many), "1.000"},
		{"lie", lying(t), "hỏng"},
		{"macro", zipped(t, map[string][]byte{"xl/vbaProject.bin": {1}}), "macro"},
		{"old", append([]byte("\xd0\xcf\x11\xe0"), make([]byte, 100)...), "dạng cũ"},
		{
			"password",
			append(
				[]byte("\xd0\xcf\x11\xe0"),
				[]byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")...,
			),
			"mật khẩu",
		},
		{"no parts", zipped(t, map[string][]byte{"a.txt": []byte("x")}), "không phải là"},
	} {
		set, found := sheetfile.ReadTemplate(s, "t.xlsx", c.data)
		if set != nil || len(found) == 0 || !strings.Contains(words.Vietnamese.Say(found[0].Msg), c.part) {
			t.Errorf("%s as facts: %v", c.name, found)
		}
		for _, ext := range []string{".docx", ".xlsx"} {
			im, found := sheetfile.Import("t"+ext, c.data, "t", 2022)
			if im != nil || len(found) == 0 || !strings.Contains(words.Vietnamese.Say(found[0].Msg), c.part) {
				t.Errorf("%s as %s: %v", c.name, ext, found)
			}
		}
	}
}

// TestFarCell refuses a workbook whose one cell stands at the far corner, in little time and memory.
func TestFarCell(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	must(t, f.SetCellStr("Sheet1", "XFD1048576", "xa"))
	im, found := sheetfile.Import("t.xlsx", bytesOf(t, f), "t", 2022)
	if im != nil || len(found) == 0 {
		t.Error("taken")
	}
}
