// Package tail follows the log for those who keep in memory what the database holds: before anything kept is used it
// is held against the rows that acts wrote since, also those of other programs on the same database.
package tail

import (
	"context"
	"sync"
	"sync/atomic"
)

// Row is a row of the database that an act wrote: added, changed or took away.
type Row struct{ Table, ID string }

// Log is what is asked of the log.
type Log interface {
	// Size returns how many acts the log holds.
	Size(ctx context.Context) (int64, error)
	// Touched returns the rows that the acts from one number to another wrote, the last not included.
	Touched(ctx context.Context, from, to int64) ([]Row, error)
}

// Follower keeps something in memory.
type Follower interface {
	// Follow is told, in their order, which rows acts wrote. It asks nothing of the database.
	Follow(rows []Row)
	// Forget drops everything: what was read is of another database, or too long ago.
	Forget()
}

// most is how many acts the followers may be behind to be told of each; after more they forget everything.
const most = 500

// Tail tells its followers what was written. It is safe for use by several goroutines.
type Tail struct {
	Log Log

	mu        sync.Mutex
	at        int64 // how many acts the followers know of
	asked     int64 // when the log was asked for it
	begun     bool
	followers []Follower
}

// Join adds a follower. Whoever furnishes the program calls it, before the first [Tail.Now].
func (t *Tail) Join(f Follower) { t.followers = append(t.followers, f) }

// Now tells the followers what was written and committed until now, and returns how many acts the log holds. What a
// follower keeps after it is as it was at that length of the log, or later.
func (t *Tail) Now(ctx context.Context) (int64, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if s, asks := ctx.Value(sinceKey{}).(*since); asks && t.begun && s.at.Load() < t.asked {
		return t.at, nil
	}
	asked := clock.Add(1)
	at, err := t.Log.Size(ctx) // asked behind the lock: it is less than what was seen only where a copy was restored
	if err != nil {
		return at, err
	}
	if t.begun && at == t.at {
		t.asked = asked
		return at, nil
	}
	rows, known, err := t.since(ctx, at)
	if err != nil {
		return 0, err
	}
	for _, f := range t.followers {
		if known {
			f.Follow(rows)
		} else {
			f.Forget()
		}
	}
	t.at, t.begun, t.asked = at, true, asked
	return at, nil
}

// clock tells what came before what: the beginning of a request, its acts, a question to the log.
var clock atomic.Int64

type sinceKey struct{}

// since is when a request began, or last did an act.
type since struct{ at atomic.Int64 }

// Asking is the context of a request. What was asked of the log after it began, for whichever request, is new enough
// for it: the log is not asked again before it does an act itself.
func Asking(ctx context.Context) context.Context {
	s := &since{}
	s.at.Store(clock.Add(1))
	return context.WithValue(ctx, sinceKey{}, s)
}

// Acted notes that an act was done in a request: what it wrote is to be seen by what the request reads next.
func Acted(ctx context.Context) {
	if s, asks := ctx.Value(sinceKey{}).(*since); asks {
		s.at.Store(clock.Add(1))
	}
}

// Within is for an act: use is given the rows that were written and of which the followers do not know, those of the
// act's own transaction among them; known is false where that is too much to tell. Until use returns the followers are
// told nothing else. What the act reads of them is not to be kept: it may be undone.
func (t *Tail) Within(ctx context.Context, use func(rows []Row, known bool)) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	at, err := t.Log.Size(ctx)
	if err != nil {
		return err
	}
	rows, known, err := t.since(ctx, at)
	if err == nil {
		use(rows, known)
	}
	return err
}

// since returns the rows that acts wrote which the followers do not know of; false where that is too much to tell.
func (t *Tail) since(ctx context.Context, at int64) ([]Row, bool, error) {
	if !t.begun || at < t.at || at-t.at > most {
		return nil, false, nil
	}
	if at == t.at {
		return nil, true, nil
	}
	rows, err := t.Log.Touched(ctx, t.at, at)
	return rows, true, err
}
