// Package audit names what people do. Every write happens inside a transaction opened with an [Act]; the store writes
// the entry of the log in the same transaction, so that a change and its entry are there together or not at all.
//
// The package holds no log: it holds the words for it. The store keeps the log as a Merkle tree, see internal/store.
package audit

import (
	"context"
	"encoding/json"
)

// Act is what somebody is about to do.
type Act struct {
	Verb    string // what is done, such as "unit.create"; "act."+Verb is its sentence in the catalogue
	Actor   string // the account that does it; "" is the program itself
	Behalf  string // the unit on whose behalf
	Object  string // what it is done to, such as "unit/<id>"
	Why     string // the reason given, where one is asked for
	Request string // idempotency key: an act with a key that was seen is not done again
}

// Change is one row before and after an act, as canonical JSON; nil where there was or is none.
type Change struct {
	Table  string          `json:"table"`
	ID     string          `json:"id"`
	Before json.RawMessage `json:"before,omitempty"`
	After  json.RawMessage `json:"after,omitempty"`
}

// Done says what became of an act.
type Done struct {
	Object   string // what it was done to
	Repeated bool   // the request had been done before; nothing was done now, and Object is what it was done to then
}

// Transact opens a transaction for an act, runs do in it, and commits the changes with their entry. Services of the
// field take one; the store provides it. Nothing is written where do returns an error. An act whose Request was already
// done is not done again.
type Transact func(ctx context.Context, act Act, do func(ctx context.Context) error) (Done, error)

type actingKey struct{}

// Begin is the context of what is done within an act. A [Transact] calls it.
func Begin(ctx context.Context) context.Context { return context.WithValue(ctx, actingKey{}, true) }

// Acting says whether an act is being done: what is read then may be undone, and is kept by nobody.
func Acting(ctx context.Context) bool { return ctx.Value(actingKey{}) != nil }

// Entry is an entry of the log as it can be read.
type Entry struct {
	Seq     int64
	At      int64 // microseconds UTC since 1970
	Act     Act
	Changes []Change
	Erased  bool // the body was erased; the entry still proves that something was done, by whom and when
}

// Erasure is somebody's wish that what an entry says be erased. It is done when a second person agrees.
type Erasure struct {
	Seq     int64
	Account string
	Why     string
	At      int64 // microseconds UTC since 1970
}

// By says who does something, for whom, and why. A service makes the act of it.
type By struct {
	Account string
	Behalf  string // unit
	Why     string
	Request string // idempotency key
}

// Act is what that person is about to do to an object.
func (b By) Act(verb, object string) Act {
	return Act{Verb: verb, Actor: b.Account, Behalf: b.Behalf, Object: object, Why: b.Why, Request: b.Request}
}
