// Package register keeps the papers that a bloc sends out (sổ đăng ký văn bản đi): what was laid before whom to sign,
// who signed when, the number that it got after that, and the file that went out, which nothing changes any more.
package register

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// State is how far a paper is.
type State string

// The states, in order: a number is given after signing (Decree 30/2020/NĐ-CP, Art. 15), and what is issued is never
// changed: a wrong one is called back, and keeps its number (Art. 18).
const (
	Signing State = "signing" // trình ký: made, without number and day
	Signed  State = "signed"  // đã ký, chờ số
	Issued  State = "issued"  // có số, ngày; đã phát hành
	Void    State = "void"    // hủy trước khi phát hành, hoặc thu hồi sau đó
)

// States lists the states.
func States() []State { return []State{Signing, Signed, Issued, Void} }

// Msg is the name of the state.
func (s State) Msg() words.Msg { return words.M("register.state." + string(s)) }

// Paper is a paper of the register.
type Paper struct {
	ID      string
	Version int64
	Year    string // the bloc's year
	Round   string // which round it is about
	Form    string // of which unit; "" for all
	Name    string // which paper of a round it is: "bien-ban"
	Kind    string // tên loại, as printed: "Biên bản"
	Mark    string // of the kind and the issuer, as in the number: "BB-KTĐ"
	Summary string // trích yếu
	SendTo  string // nơi nhận, one a line

	State   State
	Content string // SHA-256 of what stands on it but number, day and codes
	Check   string // words of the log's checkpoint when it was made
	Draft   string // file: as it was laid before the signer

	Signer string
	Post   string
	Signed *day.Date
	Scan   string // file: as it was signed on paper; "" where only the program's own file is kept

	No     int // of the series; 0 before it is numbered
	Day    *day.Date
	File   string // file: what went out
	Hash   string // SHA-256 of that file
	Token  string // what a code on paper leads to
	Code   bool   // whether the code is printed
	Why    string // why it was called off or back
	MadeBy string
	At     int64
}

// Number is the number as it is said: "07/BB-KTĐ"; "" before it has one.
func (p *Paper) Number() string {
	if p.No == 0 {
		return ""
	}
	return p.Digits() + "/" + p.Mark
}

// Digits is the number in the series, of two digits at least (Decree 30/2020, Appendix I, part II, 3: numbers below 10
// with a 0).
func (p *Paper) Digits() string {
	if p.No == 0 {
		return ""
	}
	return fmt.Sprintf("%02d", p.No)
}

const (
	maxName    = 200
	maxSummary = 500
	maxSendTo  = 2000
)

// check says what is wrong with a paper that is laid before somebody to sign.
func (p *Paper) check() error {
	f := fault.New(fault.Invalid, words.M("register.invalid"))
	if p.Summary == "" || utf8.RuneCountInString(p.Summary) > maxSummary {
		f.Field("summary", words.M("register.summary", maxSummary))
	}
	if strings.HasSuffix(p.Summary, ".") {
		f.Field("summary", words.M("register.fullstop"))
	}
	if utf8.RuneCountInString(p.SendTo) > maxSendTo {
		f.Field("sendto", words.M("register.sendto", maxSendTo))
	}
	return orNil(f)
}

func orNil(f *fault.Error) error {
	if len(f.Fields) > 0 {
		return f
	}
	return nil
}

// Issuer is in whose name the papers of a bloc go out in a year (nơi phát hành). The head unit changes each year, and
// with it the seal and who signs.
type Issuer struct {
	Year     string // the bloc's year
	Version  int64  // 0: not entered yet, what is usual holds
	Superior string // cơ quan chủ quản
	Name     string // tên khối
	Short    string // as in numbers: "KTĐ"
	Place    string // địa danh
	Seal     string // whose seal it is
	Signer   string
	Post     string
	Split    bool // a series of numbers for each kind of paper; else one for all
	Code     bool // a code that leads to the page that says whether a paper is genuine, on what goes out
}

// Check says what is wrong with the issuer, or nil.
func (i *Issuer) Check() error {
	f := fault.New(fault.Invalid, words.M("register.invalid"))
	for name, text := range map[string]string{
		"superior": i.Superior, "name": i.Name, "short": i.Short, "place": i.Place, "seal": i.Seal, "signer": i.Signer,
		"post": i.Post,
	} {
		if utf8.RuneCountInString(text) > maxName {
			f.Field(name, words.M("register.long", maxName))
		}
	}
	if i.Name == "" {
		f.Field("name", words.M("register.noname"))
	}
	if i.Short == "" || strings.ContainsAny(i.Short, " /") {
		f.Field("short", words.M("register.short"))
	}
	return orNil(f)
}

// next is the number that the paper gets: one more than the highest of its series, from 1 in each year (Decree 30/2020,
// Art. 15.2). A number that was called back is not given again.
func next(p *Paper, all []*Paper, split bool) int {
	highest := 0
	for _, x := range all {
		if !split || x.Mark == p.Mark {
			highest = max(highest, x.No)
		}
	}
	return highest + 1
}

// latest is the newest day of the series.
func latest(p *Paper, all []*Paper, split bool) day.Date {
	var last day.Date
	for _, x := range all {
		if x.Day != nil && (!split || x.Mark == p.Mark) {
			last = max(last, *x.Day)
		}
	}
	return last
}
