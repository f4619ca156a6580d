package vn

import (
	"regexp"
	"strings"
	"unicode"
)

// Legacy is a way in which Vietnamese was written before Unicode. Old files still come in it.
type Legacy string

// The ways that offices used.
const (
	TCVN3 Legacy = "tcvn3" // TCVN 5712:1993, fonts whose names begin with .Vn
	VNI   Legacy = "vni"   // fonts whose names begin with VNI-
	VIQR  Legacy = "viqr"  // letters of ASCII alone, RFC 1456
)

// Legacies lists them.
func Legacies() []Legacy { return []Legacy{TCVN3, VNI, VIQR} }

// tcvn3 is the table of TCVN 5712:1993 (VN3) as its bytes come out when they are read as Latin-1. Its capitals with
// marks are a font of their own, so small letters stand for them.
var tcvn3 = pairs("µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ" +
	"¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư")

// vniOne are letters of VNI that stand for themselves, vniTwo are what follows a vowel.
var (
	vniOne = pairs("ñđÑĐôơÔƠöưÖƯæỉÆỈóĩÓĨòịÒỊîỵÎỴ")
	vniTwo = map[rune]string{
		'ù': "\u0301", 'ø': "\u0300", 'û': "\u0309", 'õ': "\u0303", 'ï': "\u0323", 'â': "\u0302", 'á': "\u0302\u0301", 'à': "\u0302\u0300",
		'å': "\u0302\u0309", 'ã': "\u0302\u0303", 'ä': "\u0302\u0323", 'ê': "\u0306", 'é': "\u0306\u0301", 'è': "\u0306\u0300",
		'ú': "\u0306\u0309", 'ü': "\u0306\u0303", 'ë': "\u0306\u0323",
	}
	viqrMarks = map[byte]string{
		'^': "\u0302", '(': "\u0306", '+': "\u031b", '\'': "\u0301", '`': "\u0300", '?': "\u0309", '~': "\u0303", '.': "\u0323",
	}
)

// pairs reads a table of letters, each followed by what it stands for.
func pairs(text string) map[rune]rune {
	out := map[rune]rune{}
	runes := []rune(text)
	for i := 0; i+1 < len(runes); i += 2 {
		out[runes[i]] = runes[i+1]
	}
	return out
}

var (
	// tcvnWord is a sign of TCVN3 beside a letter, where a sentence of Unicode has none.
	tcvnWord = regexp.MustCompile(`\pL[ª«¬®µ¶·¸¹¨©¾¼½¡¢§£¤¥¦\x{ad}]|[«®§¡¢£¤¥¦]\pL`)
	// quotation is a text in the quotes « and », which are ô and ằ in TCVN3: there they stand within words.
	quotation = regexp.MustCompile(`(^|\PL)«[^«»]*»(\PL|$)`)
	// vniWord is a letter that only VNI has in a word of Vietnamese.
	vniWord = regexp.MustCompile(`[aA][øûïäåüëØÛÏÄÅÜË]|[eoEO][øûïäåØÛÏÄÅ]|[uyôöUYÔÖ][øûïØÛÏ]|[öñæ]\pL|\pL[öñæ]`)
	// viqrWord is a vowel with a mark behind it.
	viqrWord = regexp.MustCompile("[aeoAEO]\\^['`?~.]?|[ouOU]\\+['`?~.]?|[aA]\\(['`?~.]?|\\b[dD][dD]\\pL")
)

// LegacyOf says in which of the old ways a text is written, "" where it is in none: a text with a letter that only
// Unicode has is in Unicode.
func LegacyOf(text string) Legacy {
	switch {
	case UnicodeOnly(text):
		return ""
	case tcvnWord.MatchString(quotation.ReplaceAllString(text, "$1 $2")):
		return TCVN3
	case vniWord.MatchString(text):
		return VNI
	case len(viqrWord.FindAllString(text, 2)) == 2:
		return VIQR
	}
	return ""
}

var (
	// maybeTCVN is a capital of Latin-1 behind a small letter, as in HuÕ, or ë at the end of a word that does not begin
	// with a vowel.
	maybeTCVN = regexp.MustCompile(`\p{Ll}[ÆÇÊÈÉËÌÎÏÑÒÕÓÔÖØÜÝÞ]|[bcdghklmnpqrstvxBCDGHKLMNPQRSTVX]ë(?:\PL|$)`)
	// maybeVNI is a pair of vowels that no word of Unicode has.
	maybeVNI = regexp.MustCompile(`[aeoAEO][âÂùÙ]|[aeAE][õÕ]|[aeoAEO][êÊ]`)
)

// MaybeLegacy is [LegacyOf] for a text that has no sure sign: it says in which old way a text likely is, where others
// beside it are not in Unicode either. Names of other languages have such letters too.
func MaybeLegacy(text string) Legacy {
	switch sure := LegacyOf(text); {
	case sure != "" || UnicodeOnly(text):
		return sure
	case maybeVNI.MatchString(text):
		return VNI
	case maybeTCVN.MatchString(text):
		return TCVN3
	}
	return ""
}

// UnicodeOnly says whether a text has a letter of Vietnamese that no old way of writing has: it is in Unicode.
func UnicodeOnly(text string) bool { return strings.ContainsFunc(text, onlyUnicode) }

// onlyUnicode says whether a letter of Vietnamese has no place in the old tables.
func onlyUnicode(r rune) bool {
	return r >= 0x1ea0 && r <= 0x1ef9 || strings.ContainsRune("ăĂđĐĩĨũŨơƠưƯ", r)
}

// Unicode writes a text that is in the old way as everybody writes now.
func (l Legacy) Unicode(text string) string {
	switch l {
	case TCVN3:
		return Text(strings.Map(func(r rune) rune {
			if to, known := tcvn3[r]; known {
				return to
			}
			return r
		}, text))
	case VNI:
		return Text(fromVNI(text))
	case VIQR:
		return Text(fromVIQR(text))
	}
	return text
}

// fromVNI puts the second letter of a pair onto the vowel before it.
func fromVNI(text string) string {
	var b strings.Builder
	vowel := false
	for _, r := range text {
		mark, second := vniTwo[unicode.ToLower(r)]
		if vowel && second {
			b.WriteString(mark)
			vowel = false
			continue
		}
		if to, known := vniOne[r]; known {
			r = to
		}
		b.WriteRune(r)
		vowel = strings.ContainsRune("aeouyơưAEOUYƠƯ", r)
	}
	return b.String()
}

// fromVIQR puts marks onto the vowel before them; dd is đ, and a backslash keeps what follows as it is.
func fromVIQR(text string) string {
	var b strings.Builder
	vowel := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		if mark, is := viqrMarks[c]; is && vowel && !(c == '.' && ends(text, i+1)) {
			b.WriteString(mark)
			continue
		}
		switch {
		case c == '\\' && i+1 < len(text):
			i++
			b.WriteByte(text[i])
			vowel = false
			continue
		case (c == 'd' || c == 'D') && i+1 < len(text) && (text[i+1] == 'd' || text[i+1] == 'D'):
			b.WriteString(map[byte]string{'d': "đ", 'D': "Đ"}[c])
			i++
			vowel = false
			continue
		}
		b.WriteByte(c)
		vowel = strings.IndexByte("aeiouyAEIOUY", c) >= 0
	}
	return b.String()
}

// ends says whether a sentence ends here: then a point is a point.
func ends(text string, at int) bool { return at >= len(text) || text[at] == '\n' }
