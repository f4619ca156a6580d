package upload_test

import (
	"bytes"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// honest is a file that an office would send, by the program that wrote it.
type honest struct {
	producer, name string
	data           []byte
}

// TestHonest: what offices really send is taken byte for byte, by whichever program it was written.
func TestHonest(t *testing.T) {
	list := slices.Concat(ofOthers(t), ofLibraries(t), ofOurs(t), ofWord(), ofExcelize(t), ofFPDF(t))
	if len(list) < 50 {
		t.Errorf("only %d honest files without LibreOffice", len(list))
	}
	if soffice, err := exec.LookPath("soffice"); err == nil {
		list = append(list, ofLibreOffice(t, soffice)...)
	} else {
		t.Log("LibreOffice is not installed: its files are not among the honest ones")
	}
	counts := map[string]int{}
	for _, h := range list {
		counts[h.producer]++
		f, err := take(t, h.name, h.data)
		if err != nil {
			t.Errorf("%s, %s (%d bytes): %s", h.producer, h.name, len(h.data), said(err))
			continue
		}
		if got := must(io.ReadAll(f.Content())); !bytes.Equal(got, h.data) {
			t.Errorf("%s, %s was changed", h.producer, h.name)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
	for _, producer := range slices.Sorted(maps.Keys(counts)) {
		t.Logf("%s: %d", producer, counts[producer])
	}
	t.Logf("%d honest files", len(list))
}

// producers are who wrote what other libraries keep for their tests, where it is not said in the name of the folder.
var producers = map[string]string{
	"mammoth": "Word", "mammoth/utf8-bom.docx": "by hand", "mammoth/strict-format.docx": "Word, strict form", "tealeg": "Excel", "tealeg/googleDocsTest.xlsx": "Google Docs", "tealeg/macNumbersTest.xlsx": "Numbers",
	"tealeg/wpsBlankLineTest.xlsx": "WPS Office", "tealeg/namespaced.xlsx": "Tencent", "tealeg/empty_cells.xlsx": "LibreOffice Calc", "tealeg/noStylesAndSharedStringsTest.xlsx": "Open XML SDK", "tealeg/macExcelTest.xlsx": "Excel for Mac",
	"tealeg/testchartsheet.xlsx": "Excel for Mac", "tealeg/v3.xlsx": "Excel for Mac", "pdfcpu": "PDF by hand", "pdfcpu/grid_example.pdf": "pdfTeX", "pdfcpu/testWithText.pdf": "Quartz", "pdfcpu/sample2.pdf": "Quartz, signed (PKCS#7)",
	"pdfcpu/testPAdES_BT.pdf": "signed (PAdES)", "pdfcpu/testRot.pdf": "pdfcpu",
}

// ofOthers are the files under testdata.
func ofOthers(t *testing.T) []honest {
	t.Helper()
	var out []honest
	for _, path := range must(filepath.Glob("testdata/*/*.*")) {
		key := filepath.ToSlash(strings.TrimPrefix(path, "testdata"+string(filepath.Separator)))
		producer, known := producers[key]
		if !known {
			producer = producers[key[:strings.IndexByte(key, '/')]]
		}
		out = append(out, honest{producer, filepath.Base(path), must(os.ReadFile(path))})
	}
	return out
}

// linkedOrLocked are the papers that fpdf keeps and that are refused: with links to pages in clear, a password, or
// files inside.
var linkedOrLocked = []string{
	"Fpdf_CellFormat_codepageescape.pdf", "Fpdf_EmbeddedFiles.pdf", "Fpdf_HTMLBasicNew.pdf", "Fpdf_SVGBasicWrite.pdf",
	"Fpdf_SetProtection.pdf",
}

// ofLibraries are the files that libraries of ours keep for their own tests, where they were fetched to.
func ofLibraries(t *testing.T) []honest {
	t.Helper()
	var out []honest
	for module, x := range map[string][2]string{
		"github.com/xuri/excelize/v2": {"test/*.xlsx", "excelize's tests (Excel)"},
		"codeberg.org/go-pdf/fpdf":    {"pdf/reference/*.pdf", "fpdf's tests"},
	} {
		dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
		if err != nil {
			t.Fatal(module, err)
		}
		for _, path := range must(filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), filepath.FromSlash(x[0])))) {
			name := filepath.Base(path)
			if !strings.HasPrefix(name, "encrypt") && !slices.Contains(linkedOrLocked, name) {
				out = append(out, honest{x[1], name, must(os.ReadFile(path))})
			}
		}
	}
	return out
}
