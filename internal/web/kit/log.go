package kit

import (
	"context"
	"io"

	"thidua/internal/audit"
)

// Query asks for entries of the log. What is empty does not matter.
type Query struct {
	Verb, Actor, Object string
	From, To            int64 // microseconds; To is not included
	Before              int64 // only entries before this number; 0 from the newest
	Limit               int
}

// Blobs keeps the content of files by its hash.
type Blobs interface {
	// Put keeps content; what is there already is not written again.
	Put(ctx context.Context, hash string, size int64, content io.Reader) error
	// Open opens content; fs.ErrNotExist.
	Open(ctx context.Context, hash string) (io.ReadSeekCloser, error)
}

// Log is what the screens need of the log.
type Log interface {
	// Size returns how many acts the log holds.
	Size(ctx context.Context) (int64, error)
	// Words returns the head of the log in syllables that can be read aloud, to be printed on papers.
	Words(ctx context.Context) (string, error)
	// History returns the entries that wrote a row, the newest first.
	History(ctx context.Context, table, id string, limit int) ([]audit.Entry, error)
	// Entries returns entries, the newest first.
	Entries(ctx context.Context, q Query) ([]audit.Entry, error)
	// Note writes that something was done that changes no row.
	Note(ctx context.Context, by audit.By, verb, object string) error
	// Erasable says whether what an entry says can be erased: whether it is personal data alone.
	Erasable(e audit.Entry) bool
	// Erasures returns what is asked to be erased and waits for a second person.
	Erasures(ctx context.Context) ([]audit.Erasure, error)
	// AskErase asks that what an entry says be erased; fault.Conflict (not personal data alone, asked already),
	// fault.NotFound.
	AskErase(ctx context.Context, by audit.By, seq int64) error
	// Erase erases what an entry says beyond that something was done, by whom and when, as another person has asked;
	// fault.Conflict (the same person asked), fault.NotFound.
	Erase(ctx context.Context, by audit.By, seq int64) error
	// KeepBody drops a wish to erase; fault.NotFound.
	KeepBody(ctx context.Context, by audit.By, seq int64) error
	// Check recomputes the log and holds every row against it.
	Check(ctx context.Context) (Checked, error)
}

// Checked is what a check of the log found.
type Checked struct {
	Acts, Rows int
	Root       string
	Words      string   // the root in syllables that can be read aloud
	QR         []byte   // the root as a picture (PNG)
	Found      []string // what does not agree, said in Vietnamese; empty where everything does
	Loose      []string // what could not be checked, and why
}
