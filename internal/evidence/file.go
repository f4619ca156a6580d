package evidence

import (
	"encoding/hex"
	"slices"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Kind is what a file is, told by its content and not by its name.
type Kind string

// The kinds of files that are taken.
const (
	PDF  Kind = "pdf"
	JPEG Kind = "jpeg"
	PNG  Kind = "png"
	Word Kind = "docx"
	Grid Kind = "xlsx"
)

// Kinds lists the kinds.
func Kinds() []Kind { return []Kind{PDF, JPEG, PNG, Word, Grid} }

// types are the media types with which files are served.
var types = map[Kind]string{
	PDF: "application/pdf", JPEG: "image/jpeg", PNG: "image/png",
	Word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	Grid: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

// Type is the media type of the kind.
func (k Kind) Type() string { return types[k] }

// Msg is the name of the kind.
func (k Kind) Msg() words.Msg { return words.M("evidence.kind." + string(k)) }

// State says whether a file may be served.
type State string

// The states.
const (
	Clean State = "clean" // checked when it came in
	// taken away from everybody, such as a state secret entered by mistake; it is kept, and not served
	Quarantined State = "quarantined"
)

// File is one file that somebody handed in. Several may have the same content.
type File struct {
	ID      string
	Version int64
	Hash    string // SHA-256 of the content, in hexadecimal
	Name    string // as the person called it, for people only: never a path
	Kind    Kind
	Size    int64
	Unit    string // owner, whose quota it counts against; "" for an account without a unit
	Account string // who handed it in
	At      int64  // microseconds UTC
	State   State
	Why     string // why it was quarantined
}

const (
	maxName = 200
	maxWhy  = 2000
)

// Check says what is wrong with the file by itself, or nil.
func (f *File) Check() error {
	out := fault.New(fault.Invalid, words.M("evidence.invalid"))
	if raw, err := hex.DecodeString(f.Hash); err != nil || len(raw) != 32 {
		out.Field("file", words.M("evidence.hash"))
	}
	if f.Name == "" || len([]rune(f.Name)) > maxName {
		out.Field("file", words.M("evidence.name", maxName))
	}
	if !slices.Contains(Kinds(), f.Kind) || f.Size <= 0 {
		out.Field("file", words.M("evidence.nokind"))
	}
	if len(out.Fields) > 0 {
		return out
	}
	return nil
}
