package upload_test

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"github.com/xuri/excelize/v2"

	"thidua/internal/day"
	"thidua/internal/exact"
	"thidua/internal/paper"
	"thidua/internal/sheetfile"
)

func written(t *testing.T, do func(w io.Writer) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := do(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// ofOurs are the papers that this program writes, which units print, sign and hand in as evidence.
func ofOurs(t *testing.T) []honest {
	t.Helper()
	head := paper.Head{
		Issuer: paper.Issuer{
			Superior: "UBND tỉnh", Name: "Sở Tư pháp", Place: "Tiền Giang",
		}, Summary: "Kết quả thi đua năm 2026", Date: day.Of(2026, 2, 5),
		Signers: []paper.Signer{{Post: "Giám đốc", Name: "Nguyễn Thị Hạnh"}}, SendTo: []string{"Lưu: VT"},
	}
	self := paper.SelfScore{
		Head: head, Unit: "Sở Tư pháp", Max: paper.Given(exact.MustParse("100")),
		Total: paper.Given(exact.MustParse("98.25")),
	}
	for i := range 60 {
		self.Lines = append(self.Lines, paper.SelfLine{
			Code: fmt.Sprint(i + 1), Text: "Hoàn thành chỉ tiêu kế hoạch được giao", Max: self.Max, Claimed: self.Total,
		})
	}
	d := self.Document()
	pdf := written(t, d.PDF)
	out := []honest{
		{"our papers", "tu-cham.docx", written(t, d.Docx)},
		{"our papers", "tu-cham.pdf", pdf},
		{"our papers", "tu-cham.xlsx", written(t, self.Xlsx)},
		{"our papers, signed", "tu-cham-da-ky.pdf", signed(pdf)},
		{"our papers, signed", "tu-cham-hai-chu-ky.pdf", signed(signed(pdf))},
	}
	for name, do := range map[string]func(io.Writer) error{
		"don-vi.xlsx": sheetfile.UnitTemplate, "can-bo.xlsx": sheetfile.PeopleTemplate,
	} {
		out = append(out, honest{"our templates", name, written(t, do)})
	}
	return out
}

var (
	rootIs = regexp.MustCompile(`/Root (\d+) 0 R`)
	sizeIs = regexp.MustCompile(`/Size (\d+)`)
	lastAt = regexp.MustCompile(`startxref\s+(\d+)\s+%%EOF\s*$`)
)

// signed adds to a PDF what the signing programs of offices add: a version with a form of one field, and a signature
// over all bytes but its own, as zeros.
func signed(pdf []byte) []byte {
	last := func(re *regexp.Regexp) int {
		all := re.FindAllSubmatch(pdf, -1)
		n := 0
		for _, b := range all[len(all)-1][1] {
			n = n*10 + int(b-'0')
		}
		return n
	}
	root, size, before := last(rootIs), last(sizeIs), last(lastAt)
	var b bytes.Buffer
	b.Write(bytes.TrimRight(pdf, "\r\n"))
	b.WriteString("\n")
	var table strings.Builder
	add := func(number int, object string) {
		fmt.Fprintf(&table, "%d 1\n%010d 00000 n \n", number, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", number, object)
	}
	add(
		root,
		fmt.Sprintf(
			"<< /Type /Catalog /Pages 1 0 R /AcroForm << /Fields [%d 0 R] /SigFlags 3 >> /Names << /EmbeddedFiles << /Names [] >> >> /AF [] >>",
			size,
		),
	)
	add(
		size,
		fmt.Sprintf(
			"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 132 /Rect [10 10 200 60] /V %d 0 R /AP << /N %d 0 R >> >>",
			size+1, size+2,
		),
	)
	add(
		size+1,
		"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name (Nguy\\341\\273\\205n Th\\341\\273\\213 H\\341\\272\\241nh) /M (D:20260205083000+07'00') /ByteRange [0 840 8840 1200] /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>] /Contents <"+strings.Repeat(
			"00", 4000,
		)+"> >>",
	)
	add(
		size+2,
		stream(
			"/Type /XObject /Subtype /Form /BBox [0 0 190 50] /Filter /FlateDecode", zlibbed("q BT /F1 9 Tf (Ky boi) Tj ET Q"),
		),
	)
	at := b.Len()
	fmt.Fprintf(
		&b, "xref\n%strailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n", table.String(), size+3, root,
		before, at,
	)
	return b.Bytes()
}

// ofFPDF are papers that programs write with a library: links, marks, pictures of scans.
func ofFPDF(t *testing.T) []honest {
	t.Helper()
	make := func(do func(f *fpdf.Fpdf)) []byte {
		f := fpdf.New("P", "mm", "A4", "")
		f.AddPage()
		f.SetFont("Helvetica", "", 12)
		do(f)
		return written(t, f.Output)
	}
	scan := func(kind string, data []byte) func(f *fpdf.Fpdf) {
		return func(f *fpdf.Fpdf) {
			f.RegisterImageOptionsReader("a", fpdf.ImageOptions{ImageType: kind}, bytes.NewReader(data))
			f.ImageOptions("a", 0, 0, 210, 297, false, fpdf.ImageOptions{}, 0, "")
		}
	}
	links := func(f *fpdf.Fpdf) {
		f.CellFormat(50, 10, "Trang", "", 1, "", false, 0, "https://tiengiang.gov.vn/van-ban?so=7")
		f.CellFormat(50, 10, "Thu", "", 1, "", false, 0, "mailto:vanthu@tiengiang.gov.vn")
		to := f.AddLink()
		f.SetLink(to, 0, 1)
		f.CellFormat(50, 10, "Ve dau trang", "", 1, "", false, to, "")
	}
	return []honest{
		{"fpdf", "lien-ket.pdf", make(links)},
		{"scan (JPEG in PDF)", "quet.pdf", make(scan("JPG", jpegOf(scene(600, 800))))},
		{"scan (PNG in PDF)", "quet-png.pdf", make(scan("PNG", pngOf(600, 800)))},
		{"fpdf", "muc-luc.pdf", make(func(f *fpdf.Fpdf) { f.Bookmark("Phần một", 0, -1); f.Bookmark("Mục một", 1, -1) })},
		{
			"fpdf", "khong-nen.pdf",
			make(func(f *fpdf.Fpdf) { f.SetCompression(false); f.MultiCell(0, 5, "Khong nen obj", "", "", false) }),
		},
	}
}

// ofExcelize are workbooks with all that people put into them.
func ofExcelize(t *testing.T) []honest {
	t.Helper()
	make := func(do func(f *excelize.File) error) []byte {
		f := excelize.NewFile()
		defer f.Close()
		for row := range 40 {
			for col, v := range []any{fmt.Sprintf("Đơn vị %d", row), row, 12.5} {
				if err := f.SetCellValue("Sheet1", must(excelize.CoordinatesToCellName(col+1, row+1)), v); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := do(f); err != nil {
			t.Fatal(err)
		}
		return must(f.WriteToBuffer()).Bytes()
	}
	formula := func(list ...string) func(f *excelize.File) error {
		return func(f *excelize.File) error {
			for i, x := range list {
				if err := f.SetCellFormula("Sheet1", fmt.Sprintf("E%d", i+1), x); err != nil {
					return err
				}
			}
			return nil
		}
	}
	list := func(f *excelize.File) error {
		v := excelize.NewDataValidation(true)
		v.Sqref = "D1:D10"
		v.SetSqrefDropList("Sheet1!$A$1:$A$10")
		return f.AddDataValidation("Sheet1", v)
	}
	out := []honest{
		{"excelize", "bang.xlsx", xlsx()},
		{"excelize", "chon.xlsx", make(list)},
		{
			"excelize", "cong-thuc.xlsx",
			make(formula(
				`SUM(B1:B40)`, `IF(B1>1,"Đạt|Không","cmd /c")`, `VLOOKUP(A1,$A$1:$C$40,2,FALSE)`, `_xlfn.STDEV.S(B1:B9)`,
				`_xlfn.XLOOKUP(A1,A:A,B:B)`, `HYPERLINK("https://tinh.gov.vn/"&A1,"Xem")`, `HYPERLINK("#Sheet1!A1","Đầu")`,
				`SUMPRODUCT((B1:B9>1)*1)`, `TEXT(B1,"dd/mm/yyyy")`, `NETWORKDAYS.INTL(B1,B2)`, `'Trang [a]'!A1`,
			)),
		},
	}
	for name, do := range map[string]func(f *excelize.File) error{
		"lien-ket.xlsx": func(f *excelize.File) error {
			return f.SetCellHyperLink("Sheet1", "A1", "https://tiengiang.gov.vn", "External")
		},
		"toi-o.xlsx": func(f *excelize.File) error { return f.SetCellHyperLink("Sheet1", "A1", "Sheet1!B3", "Location") },
		"ghi-chu.xlsx": func(f *excelize.File) error {
			return f.AddComment("Sheet1", excelize.Comment{Cell: "A1", Author: "An", Text: "Xem lại"})
		},
		"bang-loc.xlsx": func(f *excelize.File) error {
			return f.AddTable("Sheet1", &excelize.Table{Range: "A1:C9", Name: "Bang"})
		},
		"gop-o.xlsx": func(f *excelize.File) error { return f.MergeCell("Sheet1", "A1", "C3") },
		"ten.xlsx": func(f *excelize.File) error {
			return f.SetDefinedName(&excelize.DefinedName{
				Name: "Diem", RefersTo: "OFFSET(Sheet1!$B$1,0,0,COUNTA(Sheet1!$B:$B),1)",
			})
		},
		"khoa-trang.xlsx": func(f *excelize.File) error {
			return f.ProtectSheet("Sheet1", &excelize.SheetProtectionOptions{Password: "x"})
		},
		"anh.xlsx": func(f *excelize.File) error {
			return f.AddPictureFromBytes("Sheet1", "F2", &excelize.Picture{Extension: ".jpg", File: jpegOf(scene(30, 20))})
		},
	} {
		out = append(out, honest{"excelize", name, make(do)})
	}
	return out
}
