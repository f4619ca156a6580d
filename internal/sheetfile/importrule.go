package sheetfile

import (
	"regexp"
	"strings"

	"thidua/internal/exact"
	"thidua/internal/sheet"
	"thidua/internal/vn"
)

// What a table says about points, as people write it. Texts are folded before they are matched: «Trừ 0,5 điểm/vụ» is
// "tru 0,5 diem/vu".
var (
	numberText = `(\d+(?:[.,]\d+)?)`
	rePer      = regexp.MustCompile(
		`(?:^|[\s:,(])(tru|cong|thuong)\s*` + numberText +
			`\s*(?:d|diem)?\s*(?:/|cho moi|moi|doi voi moi|tren)\s*(?:01|1|moi|mot)?\s*([^\d,;.:()/]{2,30})`,
	)
	rePerThing = regexp.MustCompile(
		`moi\s+([^\d,;.:()/]{2,40}?)\s+(?:bi\s+|duoc\s+|thi\s+)?(tru|cong|thuong)\s*` + numberText + `\s*(?:d\b|diem)`,
	)
	reFlat = regexp.MustCompile(`^(tru|cong|thuong)\s*` + numberText + `\s*(?:d\b|diem\b)`)
	reCap  = regexp.MustCompile(
		`(?:toi da|khong qua|khong vuot qua|nhung khong qua|cao nhat)\s*(?:la\s*)?(?:tru\s*|cong\s*)?` + numberText,
	)
	reBand = regexp.MustCompile(
		`^(?:dat\s*|ty le\s*|neu\s*|hoan thanh\s*)*(.*?)\s*(?:%|phan tram)?\s*(?:tro len|tro xuong)?\s*(?::|->|→|=>|duoc|cham|cho|la|thi)\s*(tru\s*|cong\s*|-|\+)?\s*` + numberText + `\s*(?:d\b|diem)?\.?$`,
	)
	reYes = regexp.MustCompile(
		`^(co|dat|day du|hoan thanh|ban hanh|thuc hien|dung han)[^:]*(?::|duoc|cham)\s*` + numberText,
	)
	reNo     = regexp.MustCompile(`^(khong|chua)[^:]*(?::|duoc|cham)\s*0`)
	reDirect = regexp.MustCompile(`^(?:cham|cho diem)?\s*(?:tu\s*)?0\s*(?:-|den|–)\s*` + numberText + `\s*diem`)
)

// understood is what was made of the text of a row.
type understood struct {
	each, flat *exact.Num // signed
	cap        *exact.Num
	measure    string
	bands      []*sheet.Band
	yes        *exact.Num
	direct     bool
}

// any says that something was understood.
func (u *understood) any() bool {
	return u.each != nil || u.flat != nil || len(u.bands) > 0 || u.yes != nil || u.direct
}

// readRuleText reads what a cell says about points, clause by clause.
func readRuleText(text string) (u understood, leftover bool) {
	for _, clause := range clauses(text) {
		if !u.clause(clause) {
			leftover = leftover || strings.ContainsAny(clause, "0123456789")
		}
	}
	return u, leftover
}

// clauses cuts a text at line ends and semicolons, and drops list marks.
func clauses(text string) []string {
	var out []string
	for _, c := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == ';' }) {
		c = strings.TrimLeft(vn.Clean(c), "-+•*– ")
		if c != "" {
			out = append(out, c)
		}
	}
	return out
}

func (u *understood) clause(text string) bool {
	folded := vn.Fold(text)
	if m := reCap.FindStringSubmatch(folded); m != nil && u.cap == nil {
		u.cap = num(m[1])
	}
	if m := rePer.FindStringSubmatch(folded); m != nil {
		u.each = signedBy(m[1], m[2])
		u.measure = measureIn(text, folded, m[3])
		return true
	}
	if m := rePerThing.FindStringSubmatch(folded); m != nil {
		u.each = signedBy(m[2], m[3])
		u.measure = measureIn(text, folded, m[1])
		return true
	}
	if m := reFlat.FindStringSubmatch(folded); m != nil {
		u.flat = signedBy(m[1], m[2])
		return true
	}
	if reDirect.MatchString(folded) {
		u.direct = true
		return true
	}
	if m := reBand.FindStringSubmatch(folded); m != nil {
		if b := bandIn(m[1], folded); b != nil {
			b.Points, b.Text = num(m[3]), ""
			if sign := strings.TrimSpace(m[2]); sign == "tru" || sign == "-" {
				n := b.Points.Neg()
				b.Points = &n
			}
			u.bands = append(u.bands, b)
			return true
		}
	}
	if m := reYes.FindStringSubmatch(folded); m != nil && u.yes == nil {
		u.yes = num(m[2])
		return true
	}
	return reNo.MatchString(folded)
}

func num(s string) *exact.Num {
	n, err := exact.Parse(strings.Replace(s, ",", ".", 1))
	if err != nil {
		return nil
	}
	return &n
}

func signedBy(verb, s string) *exact.Num {
	n := num(s)
	if n != nil && verb == "tru" {
		v := n.Neg()
		return &v
	}
	return n
}

// measureIn returns the unit of measure with its marks: the same letters of the unfolded text.
func measureIn(text, folded, measure string) string {
	measure = strings.TrimSpace(measure)
	if at := strings.Index(folded, measure); at >= 0 && len([]rune(folded)) == len([]rune(vn.Clean(text))) {
		start := len([]rune(folded[:at]))
		return strings.TrimSpace(string([]rune(vn.Clean(text))[start : start+len([]rune(measure))]))
	}
	return measure
}

var (
	reBetween = regexp.MustCompile(
		`^(tu|tren|>=|>|≥)?\s*` + numberText + `\s*%?\s*(?:den|-|–)\s*(duoi|<|den|<=|≤)?\s*(?:<|duoi)?\s*` + numberText +
			`\s*%?$`,
	)
	reOne = regexp.MustCompile(
		`^(tu|tren|duoi|dat|du|bang|dung|>=|>|≥|<=|<|≤|=)\s*(?:tu\s*)?` + numberText + `\s*%?(\s*tro len|\s*tro xuong)?$`,
	)
	reExact = regexp.MustCompile(`^` + numberText + `\s*%?(\s*tro len|\s*tro xuong)?$`)
)

// bandIn reads a range such as "tu 95% den duoi 100%", "tren 98%", "70% tro len" or "100%".
func bandIn(text, whole string) *sheet.Band {
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "%"))
	up, down := strings.Contains(whole, "tro len"), strings.Contains(whole, "tro xuong")
	if m := reBetween.FindStringSubmatch(text); m != nil {
		b := &sheet.Band{}
		lo, hi := num(m[2]), num(m[4])
		if m[1] == "tren" || m[1] == ">" {
			b.Over = lo
		} else {
			b.From = lo
		}
		if m[3] == "duoi" || m[3] == "<" || strings.Contains(text, "duoi") || strings.Contains(text, "<") {
			b.Below = hi
		} else {
			b.To = hi
		}
		return b
	}
	if m := reOne.FindStringSubmatch(text); m != nil {
		return oneEdge(m[1], num(m[2]), up, down)
	}
	if m := reExact.FindStringSubmatch(text); m != nil {
		return oneEdge("", num(m[1]), up, down)
	}
	return nil
}

func oneEdge(word string, n *exact.Num, up, down bool) *sheet.Band {
	switch word {
	case "tren", ">":
		return &sheet.Band{Over: n}
	case "duoi", "<":
		return &sheet.Band{Below: n}
	case ">=", "≥", "tu":
		if !down {
			return &sheet.Band{From: n}
		}
	case "<=", "≤":
		return &sheet.Band{To: n}
	}
	switch {
	case up:
		return &sheet.Band{From: n}
	case down:
		return &sheet.Band{To: n}
	}
	return &sheet.Band{Is: n}
}
