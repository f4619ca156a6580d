package store

import (
	"database/sql"
	"errors"
	"strings"

	"github.com/lib/pq"
)

// The refusals of PostgreSQL that mean something here (Appendix A of its manual).
const (
	pgUnique     = "23505"
	pgForeignKey = "23503"
)

func isPostgres(where string) bool {
	return strings.HasPrefix(where, "postgres://") || strings.HasPrefix(where, "postgresql://")
}

// Connect opens a PostgreSQL database for who has to speak to it directly. Unless the address says otherwise, the way
// is encrypted where the server offers it, and a query with its arguments is one message: no statement stays behind in
// a connection, so that pools such as pgbouncer may stand between.
func Connect(where string) (*sql.DB, error) { return connect(where, "thidua") }

// connect is Connect under a name that the server shows to whoever asks what is on it, unless the address says another.
func connect(where, name string) (*sql.DB, error) {
	c, err := pq.NewConfig(where)
	if err != nil {
		return nil, err
	}
	if c.ApplicationName == "" {
		c.ApplicationName = name
	}
	if !strings.Contains(where, "sslmode=") {
		c.SSLMode = pq.SSLModePrefer
	}
	c.BinaryParameters = true
	to, err := pq.NewConnectorConfig(c)
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(to), nil
}

// refused says whether PostgreSQL answered with this code.
func refused(err error, code string) bool {
	var pg *pq.Error
	return errors.As(err, &pg) && string(pg.Code) == code
}
