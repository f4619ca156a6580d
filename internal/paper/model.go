package paper

import "thidua/internal/day"

// Run is a stretch of text written in one way.
type Run struct {
	Text         string
	Bold, Italic bool
}

// Text is what stands in a paragraph or a cell. A line feed within a run begins a new line.
type Text []Run

// T is plain text.
func T(s string) Text { return Text{{Text: s}} }

// B is bold text.
func B(s string) Text { return Text{{Text: s, Bold: true}} }

// I is italic text.
func I(s string) Text { return Text{{Text: s, Italic: true}} }

// String is the text without its styles.
func (t Text) String() string {
	s := ""
	for _, r := range t {
		s += r.Text
	}
	return s
}

// Align says where text stands between the edges. The zero value leaves it to the place: body text is justified, cells
// are flush left.
type Align uint8

// The places of text.
const (
	Natural Align = iota
	Left
	Centre
	Right
	Justify
)

// Document is a paper: everything that stands on it, in the words of Decree 30/2020.
type Document struct {
	Profile  *Profile // nil is the newest
	Issuer   Issuer
	Kind     string   // tên loại: "BIÊN BẢN"
	Mark     string   // of the kind, appendix III of the decree: "BB"; empty with Numbered
	Numbered bool     // whether papers of this kind carry a number; a table of points does not
	Number   string   // as the register gave it; empty leaves room for the pen, because papers are numbered after signing
	Summary  string   // trích yếu
	Date     day.Date // zero leaves room for the pen
	Year     int      // printed where the date is left open
	Undated  bool     // no line of place and date at all: biên bản
	To       []string // kính gửi
	Basis    []string // căn cứ, one to a line
	Blocks   []Block
	Signers  []Signer // one stands right; two left and right; three side by side
	SendTo   []string // nơi nhận
	Lying    bool     // the first page lies (landscape)
	// words of the checkpoint of the log this paper was made from, printed small at the foot of every page
	Check string
	QR    []byte // a PNG; nil, as it should be on issued papers, for none
}

// Issuer is in whose name papers go out. A bloc has no seal of its own: its head's agency lends one (SealHolder), and
// the series of numbers belongs to the bloc, not to that agency (Decree 30/2020, Art. 15; Appendix I, part II, 3).
type Issuer struct {
	Superior   string // cơ quan chủ quản; may be empty
	Name       string // cơ quan ban hành
	Short      string // its abbreviation in the number: "KTĐ3"
	Place      string // địa danh
	SealHolder string // whose seal it is; kept for the register, not printed
}

// Signer is one signature. The lines stand above each other in this order, empty ones left out.
type Signer struct {
	Authority string // "TM.", "KT.", "TL.", "TUQ.", "Q."; Decree 30/2020, Art. 13
	Of        string // on whose behalf or for whom: "KHỐI THI ĐUA SỐ 3"
	Post      string // quyền hạn, chức vụ: "KHỐI TRƯỞNG"
	Hint      string // "(Ký, ghi rõ họ tên)"
	Office    string // the post in the agency whose seal is used, above the name: "GIÁM ĐỐC SỞ NỘI VỤ"
	Name      string
}

// Block is a piece of the text: [Para], [Heading], [Item], [Table], [Turn].
type Block interface{ block() }

// Para is a paragraph of the text.
type Para struct {
	Text   Text
	Align  Align
	Flush  bool // no indent of the first line
	Follow bool // stays with what comes next
}

// Level is a level of the text.
type Level uint8

// The levels of Decree 30/2020, Appendix I, part II, 6.
const (
	Part       Level = iota // Phần I
	Chapter                 // Chương I
	Section                 // Mục 1
	Subsection              // Tiểu mục 1
	Article                 // Điều 1.
	Roman                   // I. (papers without articles)
	Clause                  // 1.
	Point                   // a)
	levels
)

// Heading opens a level; N counts from 1.
type Heading struct {
	Level Level
	N     int
	Text  string
}

// Item is a numbered or marked paragraph without a title of its own.
type Item struct {
	Level Level // Clause or Point; with N 0 it is a dash
	N     int
	Text  Text
}

// Turn begins a new page that lies or stands.
type Turn struct{ Lying bool }

// Column is one of a table's. Neighbours with the same Group share a cell above their titles.
type Column struct {
	Title string
	Group string
	Width int // in millimetres at 160 mm; shares, in truth: they are stretched to the page
	Align Align
}

// RowKind is what a row of a table is for.
type RowKind uint8

// The kinds of rows.
const (
	Plain RowKind = iota
	Group         // bold, tinted; stays with the row below
	Total         // bold; stays with the row above
)

// Row is one row of a table. Join merges the first columns into the first cell, so that "Tổng cộng" has room; there are
// then Join-1 cells fewer.
type Row struct {
	Kind  RowKind
	Join  int
	Cells []Text
}

// Table is a table with lines. Its head stands again on every page, rows are kept whole, and the total stays with the
// row above it.
type Table struct {
	Title   string // centred, above
	Note    string // italic, flush right, above: "Đơn vị tính: điểm"
	Columns []Column
	Counted bool // a row (1) (2) … under the head
	Rows    []Row
	Size    Size // of the letters; 0 is the profile's
}

func (Para) block()    {}
func (Heading) block() {}
func (Item) block()    {}
func (Table) block()   {}
func (Turn) block()    {}
