package store

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"thidua/internal/audit"
)

// actLock is the PostgreSQL advisory lock that acts queue on, those of all programs; SQLite has one writer anyway.
const actLock = 7021

// body is what an entry says beyond its row: what can name a person, and can be erased.
type body struct {
	Why     string         `json:"why,omitempty"`
	Changes []audit.Change `json:"changes"`
}

// record is an entry as the tree hashes it. Its JSON is canonical: the order of the fields is fixed.
type record struct {
	Seq     int64  `json:"seq"`
	At      int64  `json:"at"`
	Verb    string `json:"verb"`
	Actor   string `json:"actor"`
	Behalf  string `json:"behalf"`
	Object  string `json:"object"`
	Request string `json:"request"`
	Touched string `json:"touched"` // the rows written, as table/id, one a line
	Body    []byte `json:"body"`    // SHA-256 of salt and body

	// of entries written with the key of the site
	Macs string `json:"macs,omitempty"` // keyed hashes of the rows as they were left, one a line beside Touched
	Key  string `json:"key,omitempty"`  // which key
}

func (r record) hash() (tlog.Hash, error) {
	data, err := json.Marshal(r)
	return tlog.RecordHash(data), err
}

func bodyHash(salt, text []byte) []byte {
	h := sha256.New()
	h.Write(salt)
	h.Write(text)
	return h.Sum(nil)
}

// appendLog writes the entry of a transaction: its row, its body, and the hashes it adds to the tree.
func (s *Store) appendLog(ctx context.Context, t *tx) error {
	text, err := json.Marshal(body{Why: t.act.Why, Changes: t.changes})
	if err != nil {
		return err
	}
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return err
	}
	r := record{
		At: Micros(s.clock.Now()), Verb: t.act.Verb, Actor: t.act.Actor, Behalf: t.act.Behalf, Object: t.act.Object,
		Request: t.act.Request, Touched: touched(t.changes), Body: bodyHash(salt, text),
	}
	seal, err := s.sealed(ctx, t, &r)
	if err != nil {
		return err
	}
	if _, err := t.sql.ExecContext(ctx, `
		insert into log (seq, at, verb, actor, behalf, object, request, touched, body_hash, macs, key_id, seal)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		r.Seq, r.At, r.Verb, r.Actor, r.Behalf, r.Object, r.Request, r.Touched, r.Body, r.Macs, r.Key, seal); err != nil {
		return err
	}
	if _, err := t.sql.ExecContext(
		ctx, `insert into log_body (seq, salt, body) values ($1, $2, $3)`, r.Seq, salt, string(text),
	); err != nil {
		return err
	}
	if err := appendRows(ctx, t.sql, r); err != nil {
		return err
	}
	return appendHashes(ctx, t.sql, r)
}

// appendRows notes which rows an entry wrote, a few at once.
func appendRows(ctx context.Context, sqlTx *sql.Tx, r record) error {
	const most = 8
	keys := slices.Compact(slices.Sorted(slices.Values(strings.Fields(r.Touched))))
	for part := range slices.Chunk(keys, most) {
		places, args := make([]string, len(part)), []any{r.Seq}
		for i, key := range part {
			places[i], args = fmt.Sprintf("($%d, $1)", i+2), append(args, key)
		}
		query := "insert into log_row (row_key, seq) values " + strings.Join(places, ", ") //nolint:gosec // places are numbers
		if _, err := sqlTx.ExecContext(ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}

func touched(changes []audit.Change) string {
	keys := make([]string, len(changes))
	for i, c := range changes {
		keys[i] = c.Table + "/" + c.ID
	}
	return strings.Join(keys, "\n")
}

// appendHashes adds the hashes of a record to the tree.
func appendHashes(ctx context.Context, sqlTx *sql.Tx, r record) error {
	h, err := r.hash()
	if err != nil {
		return err
	}
	hashes, err := tlog.StoredHashesForRecordHash(r.Seq, h, hashReader(ctx, sqlTx))
	if err != nil {
		return err
	}
	at := tlog.StoredHashCount(r.Seq)
	for i, h := range hashes {
		if _, err := sqlTx.ExecContext(
			ctx, `insert into log_hash (at, hash) values ($1, $2)`, at+int64(i), h[:],
		); err != nil {
			return err
		}
	}
	return nil
}

// hashReader reads stored hashes of the tree.
func hashReader(ctx context.Context, q querier) tlog.HashReader {
	return tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		out := make([]tlog.Hash, len(indexes))
		for i, at := range indexes {
			var raw []byte
			if err := q.QueryRowContext(ctx, `select hash from log_hash where at = $1`, at).Scan(&raw); err != nil {
				return nil, fmt.Errorf("store: hash %d of the log: %w", at, err)
			}
			if copy(out[i][:], raw) != tlog.HashSize {
				return nil, fmt.Errorf("store: hash %d of the log has %d bytes", at, len(raw))
			}
		}
		return out, nil
	})
}

// Head is the state of the log: how many acts it holds, and the root of the tree over them. Two logs with one head are
// the same.
type Head struct {
	Size int64
	Root string // base64
}

// Head returns the state of the log. It is what is printed on minutes and kept by other agencies.
func (s *Store) Head(ctx context.Context) (Head, error) {
	var h Head
	if err := s.From(ctx).QueryRowContext(ctx, `select coalesce(max(seq) + 1, 0) from log`).Scan(&h.Size); err != nil {
		return h, err
	}
	root, err := tlog.TreeHash(h.Size, hashReader(ctx, s.From(ctx)))
	h.Root = root.String()
	return h, err
}

// mostBeside is how long the body of an act about something else may be to be read with the history of a row: the
// opening of a round writes every line of every form.
const mostBeside = 64 << 10

// History returns the entries of the acts that wrote a row, newest first, at most limit. Of a long act about something
// else it returns no changes.
func (s *Store) History(ctx context.Context, table, id string, limit int) ([]audit.Entry, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select l.seq, l.at, l.verb, l.actor, l.behalf, l.object, l.request, b.seq is not null,
		  case when l.object = $1 or length(b.body) < $3 then b.body end
		from log_row r
		join log l on l.seq = r.seq
		left join log_body b on b.seq = l.seq
		where r.row_key = $1
		order by l.seq desc
		limit $2`, table+"/"+id, limit, mostBeside)
	if err != nil {
		return nil, err
	}
	return scanEntries(rows)
}
