package store

import (
	"context"
	"database/sql/driver"
	"fmt"

	"modernc.org/sqlite"
)

// The SQLite driver compiles a statement each time it is run, and that is most of the cost of a small act. A connection
// here keeps what it compiled, by its text, as the PostgreSQL driver does by itself. Nothing else in the package knows
// of it.

// keptMost bounds the statements that a connection keeps. The program's own texts are far fewer.
const keptMost = 400

// lite opens connections that keep their statements.
type lite struct{ dsn string }

// Connect opens a connection.
func (l lite) Connect(context.Context) (driver.Conn, error) {
	c, err := l.Driver().Open(l.dsn)
	if err != nil {
		return nil, err
	}
	conn, ok := c.(driverConn)
	if !ok {
		return nil, fmt.Errorf("store: the SQLite driver's connection is a %T", c)
	}
	return &liteConn{driverConn: conn, kept: map[string]*liteStmt{}}, nil
}

// Driver returns the driver below.
func (lite) Driver() driver.Driver { return &sqlite.Driver{} }

// driverConn is what the SQLite driver's connections can do.
type driverConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

type liteConn struct {
	driverConn
	kept map[string]*liteStmt
}

// liteStmt is a kept statement; busy while rows of it are being read.
type liteStmt struct {
	driver.Stmt
	busy bool
}

// stmt returns the kept statement of a text, nil where it is in use or there are too many.
func (c *liteConn) stmt(ctx context.Context, query string) (*liteStmt, error) {
	if k := c.kept[query]; k != nil {
		if k.busy {
			return nil, nil
		}
		return k, nil
	}
	if len(c.kept) >= keptMost {
		return nil, nil
	}
	s, err := c.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	k := &liteStmt{Stmt: s}
	c.kept[query] = k
	return k, nil
}

// ExecContext runs a statement.
func (c *liteConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	k, err := c.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	if k != nil {
		if s, ok := k.Stmt.(driver.StmtExecContext); ok {
			return s.ExecContext(ctx, args)
		}
	}
	return c.driverConn.ExecContext(ctx, query, args)
}

// QueryContext runs a statement that returns rows.
func (c *liteConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	k, err := c.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	if k != nil {
		if s, ok := k.Stmt.(driver.StmtQueryContext); ok {
			rows, err := s.QueryContext(ctx, args)
			if err != nil {
				return nil, err
			}
			k.busy = true
			return &liteRows{rows, k}, nil
		}
	}
	return c.driverConn.QueryContext(ctx, query, args)
}

// Close frees the kept statements and closes the connection.
func (c *liteConn) Close() error {
	for _, k := range c.kept {
		_ = k.Close() // the connection goes anyway, and says what is wrong with it
	}
	clear(c.kept)
	return c.driverConn.Close()
}

// liteRows gives its statement back when it is closed.
type liteRows struct {
	driver.Rows
	stmt *liteStmt
}

func (r *liteRows) Close() error {
	r.stmt.busy = false
	return r.Rows.Close()
}
