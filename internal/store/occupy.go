package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"time"
)

// useLock is the PostgreSQL advisory lock that every program on the database shares, and that a move has for itself.
const useLock = 7023

// occupyEvery is how often a program looks whether its word on the server still stands: it ends with its connection.
const occupyEvery = 20 * time.Second

// Occupant is a program on a PostgreSQL database.
type Occupant struct {
	Name  string    // as the program calls itself, such as "thidua serve"
	PID   int       // of the server's process for it
	Host  string    // the address that it comes from, "" where this role may not see it
	Since time.Time // zero where this role may not see it
}

// Taken says that others are on a database that somebody wants to have alone, or that somebody has it alone.
type Taken struct{ Occupants []Occupant }

// Error says who is there.
func (t *Taken) Error() string {
	return fmt.Sprintf("store: the database is in use by %v", t.Occupants)
}

// Occupied is a program's word on a PostgreSQL database that it is there. It is kept as a lock of an open transaction,
// so that it holds through pools of connections, too, and ends with the program, however it ends.
type Occupied struct {
	db    *sql.DB
	alone bool
	mu    sync.Mutex
	tx    *sql.Tx
	stop  chan struct{}
	done  sync.WaitGroup
}

// Occupy says on a PostgreSQL database that a program works there, beside others or alone, until [Occupied.Leave]. It
// does not wait: [Taken] where it has to.
func Occupy(ctx context.Context, where, name string, alone bool) (*Occupied, error) {
	db, err := connect(where, name)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	o := &Occupied{db: db, alone: alone, stop: make(chan struct{})}
	if err := o.take(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	o.done.Go(o.keep)
	return o, nil
}

// take takes the lock.
func (o *Occupied) take(ctx context.Context) error {
	tx, err := o.db.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	query := `select pg_try_advisory_xact_lock_shared($1)`
	if o.alone {
		query = `select pg_try_advisory_xact_lock($1)`
	}
	var has bool
	_, err = tx.ExecContext(ctx, `set local idle_in_transaction_session_timeout = 0`)
	if err == nil {
		err = tx.QueryRowContext(ctx, query, useLock).Scan(&has)
	}
	if err == nil && !has {
		err = taken(ctx, tx)
	}
	if err != nil {
		return errors.Join(err, tx.Rollback())
	}
	o.tx = tx
	return nil
}

// taken lists who has the lock.
func taken(ctx context.Context, q querier) error {
	rows, err := q.QueryContext(ctx, `
		select a.pid, coalesce(a.application_name, ''), coalesce(host(a.client_addr), ''),
			coalesce(extract(epoch from a.backend_start)::bigint, 0)
		from pg_locks l join pg_stat_activity a on a.pid = l.pid
		where l.locktype = 'advisory' and l.classid = 0 and l.objid = $1 and l.objsubid = 1 and l.granted
			and a.datname = current_database()
		order by 4, 1`, useLock)
	if err != nil {
		return err
	}
	defer rows.Close()
	t := &Taken{}
	for rows.Next() {
		var x Occupant
		var since int64
		if err := rows.Scan(&x.PID, &x.Name, &x.Host, &since); err != nil {
			return err
		}
		if since != 0 {
			x.Since = time.Unix(since, 0).UTC()
		}
		t.Occupants = append(t.Occupants, x)
	}
	return errors.Join(rows.Err(), t)
}

// keep looks now and then whether the connection is still there, and says its word anew where it is not. Until it has,
// acts themselves see to it that they do not run during a move; see [Store.inTurn].
func (o *Occupied) keep() {
	tick := time.NewTicker(occupyEvery)
	defer tick.Stop()
	for {
		select {
		case <-o.stop:
			return
		case <-tick.C:
			o.renew()
		}
	}
}

func (o *Occupied) renew() {
	ctx, cancel := context.WithTimeout(context.Background(), occupyEvery)
	defer cancel()
	o.mu.Lock()
	defer o.mu.Unlock()
	if _, err := o.tx.ExecContext(ctx, `select 1`); err == nil {
		return
	}
	_ = o.tx.Rollback() // its connection is gone
	_ = o.take(ctx)     // else at the next look
}

// Leave takes the word back. A second time does nothing.
func (o *Occupied) Leave() {
	select {
	case <-o.stop:
		return
	default:
	}
	close(o.stop)
	o.done.Wait()
	_ = o.tx.Rollback() // the lock ends with it
	_ = o.db.Close()
}
