package paper

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"io"
	"strings"
	"sync"
	"testing"

	"thidua/internal/day"
)

// everything is a paper with every kind of block: all levels, a page that lies, a row longer than a page, four signers,
// a picture.
func everything(t testing.TB) Document {
	t.Helper()
	var qr bytes.Buffer
	if err := png.Encode(&qr, image.NewGray(image.Rect(0, 0, 33, 33))); err != nil {
		t.Fatal(err)
	}
	d := Document{
		Issuer: bloc, Kind: "Báo cáo", Mark: "BC", Numbered: true, Summary: "Tổng kết phong trào thi đua", Date: day.Of(
			2026, 12, 9,
		),
		To: []string{
			"Sở Nội vụ", "Hội đồng Thi đua - Khen thưởng tỉnh",
		}, Basis: []string{"Căn cứ Luật Thi đua, khen thưởng"}, QR: qr.Bytes(),
		SendTo: []string{"Như trên", "Lưu: VT"}, Check: "7K2M",
		Signers: []Signer{
			{Post: "Thư ký", Name: "A"},
			{Post: "Chủ tọa", Name: "B"},
			{Post: "Thành viên", Name: "C"},
			{Post: "Thành viên", Name: "D"},
		},
	}
	for l := Part; l < levels; l++ {
		add(&d, Heading{l, int(l) + 1, "Tiêu đề của mức này"}, Para{
			Text: Text{
				{Text: "Lời văn "},
				{Text: "đậm", Bold: true},
				{Text: " và "},
				{Text: "nghiêng", Italic: true},
				{Text: strings.Repeat(" rồi lại thường", 12) + "."},
			},
		})
	}
	for i := range 25 {
		add(&d, Item{Level: Point, N: i + 1, Text: T("điểm của khoản;")})
	}
	long := Table{
		Title:   "Bảng có hàng rất dài",
		Columns: []Column{{Title: "TT", Width: 12, Align: Centre}, {Title: "Nội dung", Width: 148}},
	}
	for i := range 12 {
		long.Rows = append(long.Rows, Row{Cells: []Text{T(itoa(i + 1)), T(strings.Repeat("một câu dài ", 30*i*i/4+1))}})
	}
	add(
		&d, long, Turn{Lying: true}, Para{Text: T("Trang nằm ngang."), Align: Centre}, sampleNoticeTable(), Turn{},
		Para{Text: T("Trang đứng trở lại.")},
	)
	return d
}

func sampleNoticeTable() Table {
	d := sampleNotice().Document()
	for _, b := range d.Blocks {
		if t, ok := b.(Table); ok {
			return t
		}
	}
	return Table{}
}

// TestEverything: all blocks together are a file that readers take, and no text is lost on the way to the pages.
func TestEverything(t *testing.T) {
	d := everything(t)
	checkDocx(t, docxBytes(t, &d))
	dir := outDir(t)
	save(t, dir+"/everything.docx", d.Docx)
	save(t, dir+"/everything.pdf", d.PDF)
}

// TestBare: forms that nobody filled in, and tables with nothing in them, are papers too.
func TestBare(t *testing.T) {
	for i, d := range []Document{
		{},
		SelfScore{}.Document(), Minutes{}.Document(), Ranking{}.Document(), Notice{}.Document(),
		{
			Blocks: []Block{
				Table{},
				Table{Columns: []Column{{}}},
				Table{
					Columns: []Column{{}, {}},
					Rows:    []Row{{}, {Join: 9, Cells: []Text{nil}}, {Cells: []Text{T("a"), T("b"), T("c")}}},
				},
				Turn{Lying: true},
			},
		},
		{Blocks: []Block{Turn{}, Turn{Lying: true}, Turn{}}, Signers: make([]Signer, 7), Lying: true},
	} {
		checkDocx(t, docxBytes(t, &d))
		if d.HTML() == "" {
			t.Errorf("paper %d shows nothing", i)
		}
		if err := d.PDF(io.Discard); err != nil {
			t.Errorf("paper %d: %v", i, err)
		}
	}
	for _, write := range []func(io.Writer) error{SelfScore{}.Xlsx, Ranking{}.Xlsx} {
		if err := write(io.Discard); err != nil {
			t.Error(err)
		}
	}
}

// TestAtOnce: papers are written by many people at once from fonts they share.
func TestAtOnce(t *testing.T) {
	d := sampleNotice().Document()
	var want bytes.Buffer
	if err := d.PDF(&want); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			var got bytes.Buffer
			own := sampleNotice().Document()
			if err := own.PDF(&got); err != nil || !bytes.Equal(got.Bytes(), want.Bytes()) {
				t.Errorf("another file: %v", err)
			}
			if err := own.Docx(io.Discard); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

// TestWrap: lines are no wider than they may be, and hold all words.
func TestWrap(t *testing.T) {
	for _, s := range []string{
		"", "a", "một hai ba bốn năm", strings.Repeat("dài", 200), "một-hai-ba", "a\nb\n", "  hai  cách  ",
	} {
		r := []run{{s, 28, false, false}}
		got := ""
		for i, l := range wrap(r, 100, 20) {
			room := 100.0
			if i == 0 {
				room = 80
			}
			if l.w > room+0.001 {
				t.Errorf("%q: a line of %.1f in %.1f", s, l.w, room)
			}
			for _, a := range l.atoms {
				got += a.text
			}
		}
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if squeeze(got) != squeeze(s) {
			t.Errorf("%q became %q", s, got)
		}
	}
}

func TestNumbers(t *testing.T) {
	for got, want := range map[string]string{
		numberLine(
			"7", "BC", "KTĐ3",
		): "Số: 07/BC-KTĐ3", numberLine(
			"12", "BC", "",
		): "Số: 12/BC", numberLine("", "TB", "ktđ3"): "Số: " + nbsp(6) + "/TB-KTĐ3",
		LongDate(day.Of(2026, 2, 5)): "ngày 05 tháng 02 năm 2026", LongDate(day.Of(2026, 7, 3)): "ngày 03 tháng 7 năm 2026",
		LongDate(day.Of(
			2026, 12, 29,
		)): "ngày 29 tháng 12 năm 2026", letter(5): "đ", letter(23): "y", letter(24): "aa", roman(19): "XIX",
		strings.Join(
			ended([]string{"a.", "b;"}), "",
		): "a;b.", withEnd("xong."): "xong./.", fmt.Sprint(Pt(2)): "40", fmt.Sprint(MM(20)): "1134",
		g("1234.5").text(2): "1.234,5", NotApplying.text(2): "–", Points{}.text(2): "", g("0").text(2): "0",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
