package bloc

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Kind is what sort of bloc it is; it decides what its posts are called.
type Kind string

// The kinds.
const (
	Ordinary Kind = "bloc"    // khối thi đua
	Cluster  Kind = "cluster" // cụm thi đua
	Region   Kind = "region"  // khu vực thi đua
)

// Kinds lists the kinds.
func Kinds() []Kind { return []Kind{Ordinary, Cluster, Region} }

// Msg is the name of the kind.
func (k Kind) Msg() words.Msg { return words.M("bloc.kind." + string(k)) }

// Post is what the unit in a post is called in a bloc of this kind: Khối trưởng, Cụm trưởng.
func (k Kind) Post(p Post) words.Msg { return words.M("bloc.post." + string(k) + "." + string(p)) }

// Bloc is a group of units that compete with each other. It lasts; what changes each year is in [Year].
type Bloc struct {
	ID      string
	Version int64  // of the row; a write with an older version is refused
	Code    string // short name as people know it, unique: "noi-chinh"
	Name    string
	Kind    Kind
	Above   string // id of the bloc that this one is part of, "" for none
	Opened  day.Date
	Closed  *day.Date // the last day it existed; nil while it exists
}

// Open says whether the bloc exists on the day.
func (b *Bloc) Open(on day.Date) bool { return b.Opened <= on && (b.Closed == nil || on <= *b.Closed) }

// Bounds of what a bloc and its year may hold.
const (
	maxCode = 60
	maxName = 300
	maxText = 1000
	maxLink = 1000
)

// Check says what is wrong with the bloc by itself, field by field, or nil.
func (b *Bloc) Check() error {
	f := fault.New(fault.Invalid, words.M("bloc.invalid"))
	if vn.Key(b.Code) == "" || len([]rune(b.Code)) > maxCode {
		f.Field("code", words.M("bloc.code", maxCode))
	}
	if b.Name == "" || len([]rune(b.Name)) > maxName {
		f.Field("name", words.M("bloc.name", maxName))
	}
	if !slices.Contains(Kinds(), b.Kind) {
		f.Field("kind", words.M("bloc.nokind"))
	}
	if b.Closed != nil && *b.Closed < b.Opened {
		f.Field("closed", words.M("bloc.closed", *b.Closed, b.Opened))
	}
	if b.Above != "" && b.Above == b.ID {
		f.Field("above", words.M("bloc.circle"))
	}
	return orNil(f)
}

// orNil returns the fault where it names a field.
func orNil(f *fault.Error) error {
	if len(f.Fields) == 0 {
		return nil
	}
	return f
}
