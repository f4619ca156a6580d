// Package fault is how the field says no: what kind of no, and the sentence for the person. A fault carries no status
// code and no text of its own; the edge maps the kind, and the catalogue holds the sentence.
package fault

import (
	"errors"

	"thidua/internal/words"
)

// Kind says what kind of no it is.
type Kind uint8

// The kinds. What a person is not allowed to know of is NotFound, never Forbidden.
const (
	Invalid   Kind = iota + 1 // what was given cannot be used
	Forbidden                 // not allowed to this person, in this state
	NotFound
	Conflict // does not fit what is there
	Stale    // somebody else changed it in the meantime
)

// Error is a fault.
type Error struct {
	Kind   Kind
	Msg    words.Msg
	Fields map[string]words.Msg // by the name of the field, for Invalid
	cause  error
}

// New makes a fault with the sentence under the key.
func New(kind Kind, msg words.Msg) *Error { return &Error{Kind: kind, Msg: msg} }

// Because adds what lies behind the fault, for the log of the server.
func (e *Error) Because(cause error) *Error {
	e.cause = cause
	return e
}

// Field adds what is wrong with one field.
func (e *Error) Field(name string, msg words.Msg) *Error {
	if e.Fields == nil {
		e.Fields = map[string]words.Msg{}
	}
	e.Fields[name] = msg
	return e
}

// Error gives the key, for logs; people read Msg.
func (e *Error) Error() string {
	if e.cause != nil {
		return e.Msg.Key + ": " + e.cause.Error()
	}
	return e.Msg.Key
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.cause }

// Is says whether err is a fault of that kind.
func Is(err error, kind Kind) bool {
	var f *Error
	return errors.As(err, &f) && f.Kind == kind
}
