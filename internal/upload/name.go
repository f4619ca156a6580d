package upload

import (
	"strings"
	"unicode"

	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// refuse says no, with the sentence under the key.
func refuse(key string, args ...any) error {
	return fault.New(fault.Invalid, words.M("upload."+key, args...))
}

// endings are the endings of names that are taken.
var endings = map[string]evidence.Kind{
	".pdf": evidence.PDF, ".jpg": evidence.JPEG, ".jpeg": evidence.JPEG, ".png": evidence.PNG, ".docx": evidence.Word, ".xlsx": evidence.Grid,
}

// Accept lists the endings for the browser, which offers such files first.
const Accept = ".pdf,.docx,.xlsx,.jpg,.jpeg,.png"

// longestName bounds a name; what is longer is cut before its ending.
const longestName = 150

// named cleans the name that the browser sent and says by its ending what the file claims to be.
func named(name string) (string, evidence.Kind, error) {
	name = name[strings.LastIndexAny(name, `/\`)+1:] // some browsers send the whole path
	name = vn.Clean(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r) || r == unicode.ReplacementChar {
			return -1 // marks that turn the direction of writing can hide an ending
		}
		return r
	}, name))
	dot := strings.LastIndexByte(name, '.')
	ending := ""
	if dot >= 0 {
		ending = strings.ToLower(name[dot:])
	}
	kind, known := endings[ending]
	switch {
	case known:
	case ending == ".doc" || ending == ".xls":
		return "", "", refuse("old")
	case ending == ".docm" || ending == ".xlsm" || ending == ".xlsb":
		return "", "", refuse("macro")
	default:
		return "", "", refuse("ext")
	}
	stem := []rune(strings.TrimSpace(name[:dot]))
	if len(stem) == 0 {
		stem = []rune(string(kind))
	}
	return string(stem[:min(len(stem), longestName)]) + ending, kind, nil
}

// heads are the first bytes of each kind.
var heads = map[evidence.Kind]string{
	evidence.PDF: "%PDF-", evidence.JPEG: "\xff\xd8\xff", evidence.PNG: "\x89PNG\r\n\x1a\n", evidence.Word: "PK\x03\x04", evidence.Grid: "PK\x03\x04",
}

// programs are the first bytes of programs and scripts.
var programs = []string{"MZ", "\x7fELF", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe", "#!"}

// sniff holds the first bytes against what the file claims to be.
func sniff(kind evidence.Kind, head string, name string) error {
	if strings.HasPrefix(head, heads[kind]) {
		return nil
	}
	for _, p := range programs {
		if strings.HasPrefix(head, p) {
			return refuse("program")
		}
	}
	if strings.HasPrefix(head, "\xd0\xcf\x11\xe0") && (kind == evidence.Word || kind == evidence.Grid) {
		return refuse("old")
	}
	return refuse("mismatch", name[strings.LastIndexByte(name, '.'):])
}
