package paper

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"thidua/internal/day"
)

// plainASCII says that nothing is to be cleaned: most cells are digits.
func plainASCII(s string) bool {
	for i := range len(s) {
		if (s[i] < ' ' && s[i] != '\n') || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// upper is s in capitals.
func upper(s string) string { return strings.ToUpper(s) }

// roman writes n as I, II, III. The decree numbers parts, chapters and appendices so.
func roman(n int) string {
	var b strings.Builder
	for _, d := range []struct {
		n int
		s string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.n; n -= d.n {
			b.WriteString(d.s)
		}
	}
	return b.String()
}

// letter returns the letter of point n, doubled after the last.
func letter(n int) string {
	n--
	return strings.Repeat(letters[n%len(letters)], 1+n/len(letters))
}

// label is what stands before the title of a level.
func label(l Level, n int) string {
	num := strconv.Itoa(n)
	switch l {
	case Part:
		return wordPart + roman(n)
	case Chapter:
		return wordChapter + roman(n)
	case Section:
		return wordSection + num
	case Subsection:
		return wordSub + num
	case Article:
		return wordArticle + num + ". "
	case Roman:
		return roman(n) + ". "
	case Clause:
		return num + ". "
	}
	return letter(n) + ") "
}

// nbsp are n spaces that no line breaks at: room for the pen.
func nbsp(n int) string { return strings.Repeat("\u00a0", n) }

// numberLine is "Số: 07/BB-KTĐ3"; numbers below ten have a leading zero (Appendix I, part II, 3b).
func numberLine(number, mark, short string) string {
	if number == "" {
		number = nbsp(6)
	} else if len(number) == 1 && number >= "0" && number <= "9" {
		number = "0" + number
	}
	parts := []string{}
	for _, s := range []string{mark, short} {
		if s != "" {
			parts = append(parts, upper(s))
		}
	}
	return wordNumber + number + "/" + strings.Join(parts, "-")
}

// LongDate writes "ngày 05 tháng 02 năm 2026": days to 9 and the months 1 and 2 have a leading zero (Appendix I, part
// II, 4a), so that nobody can write a digit before them.
func LongDate(d day.Date) string {
	dd := d.String()[8:]
	m := strconv.Itoa(int(d.Month()))
	if d.Month() < 3 {
		m = "0" + m
	}
	return wordDay + dd + wordMonth + m + wordYear + strconv.Itoa(d.Year())
}

// placeLine is "Tiền Giang, ngày 05 tháng 02 năm 2026", with room for the pen where there is no date yet.
func placeLine(place string, d day.Date, year int) string {
	if place != "" {
		place += ", "
	}
	if d != 0 {
		return place + LongDate(d)
	}
	y := nbsp(4)
	if year > 0 {
		y = strconv.Itoa(year)
	}
	return place + wordDay + nbsp(4) + wordMonth + nbsp(4) + wordYear + y
}

// ended returns the lines of a list with ";" after each and "." after the last.
func ended(lines []string) []string {
	out := make([]string, len(lines))
	for i, s := range lines {
		out[i] = strings.TrimRight(s, " .;,") + ";"
		if i == len(lines)-1 {
			out[i] = strings.TrimSuffix(out[i], ";") + "."
		}
	}
	return out
}

// capital begins s with a capital letter, and lower without one.
func capital(s string) string { return first(s, unicode.ToUpper) }

func lower(s string) string { return first(s, unicode.ToLower) }

func first(s string, f func(rune) rune) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(f(r)) + s[n:]
}

// withEnd closes a text as papers are closed.
func withEnd(s string) string { return strings.TrimRight(s, " ./;") + wordEnd }

// coded is a line by its code and name: "a1. Tỷ lệ giải quyết án".
func coded(code, text string) string {
	if code != "" && !strings.HasSuffix(code, ".") {
		code += "."
	}
	return strings.TrimSpace(code + " " + text)
}
