package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
	"sync/atomic"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// A commit of SQLite costs a sync of the disk, and only one can be under way. Acts that come together therefore share
// one: each runs in turn behind a savepoint of the same transaction, and all are acknowledged after its sync. See
// docs/adr/0008.

// batchMost bounds the acts of one commit, so that the first of them does not wait for ever.
const batchMost = 64

// turns is the queue of those who do an act.
type turns struct {
	one chan struct{} // PostgreSQL: of this program one act at a time is under way; those who wait hold no connection

	// SQLite:
	turn    sync.Mutex   // held by the one whose turn it is
	waiting atomic.Int64 // how many wait for it. Who waits cannot leave: the open batch may count on being closed by them
	open    *batch       // begun and not yet committed; read and set by whose turn it is
}

// batch is a transaction that several acts share.
type batch struct {
	tx   *sql.Tx
	acts int
	lost error         // the database gave the transaction up: nothing of it can be kept
	done chan struct{} // closed after the commit, or its failure
	err  error         // why it was not committed; read it after done
}

// together runs do in a transaction and returns once what it wrote is durable. Where do fails or panics, or ctx is done
// before it is through, nothing of it is kept, and others who share the transaction do not notice. do runs with a
// context that is never done: the driver answers an interrupted statement by giving up the whole transaction.
func (s *Store) together(ctx context.Context, do func(ctx context.Context, q *sql.Tx) error) error {
	if s.postgres {
		return s.alone(ctx, do)
	}
	b, err := s.join(ctx, do)
	if b == nil {
		return err
	}
	<-b.done // also after a failure of its own: what do saw is true only once it is committed
	if err == nil {
		err = s.Mapped(b.err, "")
	}
	return err
}

// inTurn is together for acts: on both databases one runs after the other, so that what an act has read is still so
// when it writes and when it is committed, whichever rows it read and whoever wrote the rule. See docs/adr/0021.
func (s *Store) inTurn(ctx context.Context, do func(ctx context.Context, q *sql.Tx) error) error {
	if !s.postgres {
		return s.together(ctx, do)
	}
	select {
	case s.turns.one <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-s.turns.one }()
	return s.alone(ctx, func(ctx context.Context, q *sql.Tx) error {
		var free bool // other programs on the database wait for their turn, too, and none writes while the data is moved
		err := q.QueryRowContext(ctx, `
			select pg_try_advisory_xact_lock_shared($2) from (select pg_advisory_xact_lock($1)) turn`, actLock, useLock).Scan(&free)
		if err == nil && !free {
			err = fault.New(fault.Conflict, words.M("store.moving"))
		}
		if err != nil {
			return err
		}
		return do(ctx, q)
	})
}

// alone runs do in a transaction of its own on PostgreSQL. Each statement sees what was committed before it, whatever
// the server's settings say: after the lock of acts that is everything.
func (s *Store) alone(ctx context.Context, do func(ctx context.Context, q *sql.Tx) error) error {
	q, err := s.write.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelReadCommitted})
	if err != nil {
		return err
	}
	defer func() { _ = q.Rollback() }() // after a commit this does nothing
	if err := do(ctx, q); err != nil {
		return err
	}
	return s.Mapped(q.Commit(), "")
}

// join waits for its turn, runs do in the open batch or a new one, and returns that batch, nil where it came to none.
func (s *Store) join(ctx context.Context, do func(ctx context.Context, q *sql.Tx) error) (*batch, error) {
	s.turns.waiting.Add(1)
	s.turns.turn.Lock()
	s.turns.waiting.Add(-1)
	defer s.turns.turn.Unlock()
	defer s.turns.settle() // whatever do does: the next in turn, or those who wait for the commit, depend on it
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if s.turns.open == nil {
		q, err := s.write.BeginTx(context.WithoutCancel(ctx), nil)
		if err != nil {
			return nil, err
		}
		s.turns.open = &batch{tx: q, done: make(chan struct{})}
	}
	b := s.turns.open
	b.acts++
	return b, b.run(ctx, do)
}

// settle leaves the open batch to the next in turn, or commits it where there is none, where it is full or lost.
func (g *turns) settle() {
	b := g.open
	if b == nil || b.lost == nil && b.acts < batchMost && g.waiting.Load() > 0 {
		return
	}
	g.open = nil
	if b.err = b.lost; b.err == nil {
		b.err = b.tx.Commit()
	}
	_ = b.tx.Rollback() // after a commit this does nothing
	close(b.done)
}

// run runs do behind a savepoint.
func (b *batch) run(ctx context.Context, do func(ctx context.Context, q *sql.Tx) error) (err error) {
	inside := context.WithoutCancel(ctx)
	if _, err := b.tx.ExecContext(inside, "savepoint act"); err != nil {
		b.lost = err
		return err
	}
	through := false // a panic leaves it false, too
	defer func() {
		if !through {
			b.undo(inside, err)
		}
	}()
	if err := do(inside, b.tx); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	through = true
	_, b.lost = b.tx.ExecContext(inside, "release act")
	return b.lost
}

// undo takes back what was written since the savepoint. It fails where the database has given up the whole transaction,
// as on a full disk; then everybody in it is told, and nobody's writes are kept.
func (b *batch) undo(ctx context.Context, cause error) {
	for _, step := range []string{"rollback to act", "release act"} {
		if _, err := b.tx.ExecContext(ctx, step); err != nil {
			// the cause is another's and not to be taken for one's own
			b.lost = fmt.Errorf("store: a shared transaction was lost: %w (after: %s)", err, fmt.Sprint(cause))
			return
		}
	}
}
