package store

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"thidua/internal/audit"
	"thidua/internal/fault"
	"thidua/internal/words"
)

// keys are made of the site's key, each for one purpose.
type keys struct {
	log     []byte // nil where the site's key is not at hand: nothing is sealed, and no seal can be checked
	id      string // tells the site's keys apart and nothing about them
	session []byte
}

// keysOf makes the keys of a site's key. Without one, sessions last as long as the store is open.
func keysOf(site []byte) keys {
	if len(site) == 0 {
		k := keys{session: make([]byte, sha256.Size)}
		_, _ = rand.Read(k.session) // never fails
		return k
	}
	of := func(purpose string) []byte { return keyed(site, "thidua "+purpose) }
	return keys{log: of("log"), id: hex.EncodeToString(of("id")[:6]), session: of("sessions")}
}

// keyed is a keyed hash of parts that cannot run into one another.
func keyed(key []byte, parts ...string) []byte {
	h := hmac.New(sha256.New, key)
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
	return h.Sum(nil)
}

func keyedText(key []byte, parts ...string) string {
	return base64.RawURLEncoding.EncodeToString(keyed(key, parts...))
}

// left is a row as an act left it. columns says how many its table had then: a later migration adds some at the end.
type left struct {
	key     string // table/id
	row     json.RawMessage
	columns int
}

// mac is the keyed hash of a row that the entry of that number left, nil for one that it removed.
func (k keys) mac(seq int64, l left) string {
	return strconv.Itoa(l.columns) + ":" + keyedText(k.log, "row", strconv.FormatInt(seq, 10), l.key, string(l.row))
}

// macs are those of all rows of an entry, one a line beside touched.
func (k keys) macs(seq int64, changes []audit.Change, columns []int) string {
	out := make([]string, len(changes))
	for i, c := range changes {
		out[i] = k.mac(seq, left{c.Table + "/" + c.ID, c.After, columns[i]})
	}
	return strings.Join(out, "\n")
}

// seal is that of an entry: over the seal of the one before it, so that none can be taken out or put in.
func (k keys) seal(link string, r record) (string, error) {
	data, err := json.Marshal(r)
	return keyedText(k.log, "entry", link, string(data)), err
}

// link is what the next entry is sealed over: the seal of the last one, or where that has none the tree of all before.
func link(ctx context.Context, q querier, size int64, seal string) (string, error) {
	if seal != "" || size == 0 {
		return seal, nil
	}
	root, err := tlog.TreeHash(size, hashReader(ctx, q))
	return root.String(), err
}

// last returns how many entries there are, and the seal of the last one.
func last(ctx context.Context, q querier) (size int64, seal string, err error) {
	err = q.QueryRowContext(ctx, `select seq, seal from log order by seq desc limit 1`).Scan(&size, &seal)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", nil
	}
	return size + 1, seal, err
}

// sealed puts what the key has to say into a record that is about to be written, and returns its seal: "" without a
// key. A log that was sealed is not gone on with without one.
func (s *Store) sealed(ctx context.Context, t *tx, r *record) (string, error) {
	size, before, err := last(ctx, t.sql)
	if err != nil {
		return "", err
	}
	r.Seq = size
	if s.keys.log == nil {
		if before != "" {
			err = fault.New(fault.Conflict, words.M("store.nokey"))
		}
		return "", err
	}
	over, err := link(ctx, t.sql, size, before)
	if err != nil {
		return "", err
	}
	r.Macs, r.Key = s.keys.macs(size, t.changes, t.columns), s.keys.id
	return s.keys.seal(over, *r)
}

// beginSeals seals a log that was written before there were keys: from the entry that says so on nobody changes what
// came before it.
func (s *Store) beginSeals(ctx context.Context) error {
	if s.keys.log == nil {
		return nil
	}
	size, seal, err := last(ctx, s.read)
	if err != nil || size == 0 || seal != "" {
		return err
	}
	_, err = s.Transact(ctx, audit.Act{Verb: "log.seal", Object: "log"}, func(context.Context) error { return nil })
	return err
}

// Loose counts what Verify could not check, by the reason.
type Loose struct {
	Kind string // "erased", "nokey", "otherkey" or "nosealyet": the sentence under verify. says it
	N    int
}

func (r *Report) loose(kind string) {
	i := slices.IndexFunc(r.Loose, func(l Loose) bool { return l.Kind == kind })
	if i < 0 {
		i, r.Loose = len(r.Loose), append(r.Loose, Loose{Kind: kind})
	}
	r.Loose[i].N++
}

// Unchecked is how many rows and entries could not be checked.
func (r *Report) Unchecked() int {
	n := 0
	for _, l := range r.Loose {
		n += l.N
	}
	return n
}

// sealing checks the seal of an entry. Entries of before there were keys have none, and the first one with a seal
// vouches for them.
func (v *verifier) sealing(r record, seal string) error {
	over := v.link
	switch {
	case seal == "" && v.link != "":
		v.fail("unsealed", "unsealed", int(r.Seq))
		return nil
	case seal == "":
		v.out.Before++
		return nil
	case v.link == "" && r.Seq > 0:
		root, err := rootOf(v.hashes)
		if err != nil {
			return err
		}
		over = root
	}
	v.link = seal
	switch {
	case v.s.keys.log == nil:
		v.out.loose("nokey")
	case r.Key != v.s.keys.id:
		v.out.loose("otherkey")
	default:
		want, err := v.s.keys.seal(over, r)
		if err != nil {
			return err
		}
		if !hmac.Equal([]byte(want), []byte(seal)) {
			v.fail("seal", "seal", int(r.Seq))
		}
	}
	return nil
}

// rootOf is the root of the tree over hashes of entries.
func rootOf(hashes []tlog.Hash) (string, error) {
	stored, err := storedHashes(hashes)
	if err != nil {
		return "", err
	}
	root, err := tlog.TreeHash(int64(len(hashes)), inMemory(&stored))
	return root.String(), err
}

// mark is what is known of a row whose entry was erased.
type mark struct {
	seq int64
	mac string // "" of before there were keys
	key string
}

// marked checks a row whose entry was erased, nil where it is gone, by its keyed hash.
func (v *verifier) marked(key string, m mark, row *rowData) {
	loose := func(kind string) {
		v.out.loose(kind)
		if row != nil {
			v.out.looseRows++
		}
	}
	switch {
	case m.mac == "":
		loose("erased")
	case v.s.keys.log == nil:
		loose("nokey")
	case m.key != v.s.keys.id:
		loose("otherkey")
	case !v.s.keys.holds(key, m, row):
		kind := "changed"
		if row == nil {
			kind = "removed"
		}
		table, id, _ := strings.Cut(key, "/")
		v.fail(kind, kind, id, words.M("table."+table))
	}
}

// holds says whether a row is as the keyed hash has it.
func (k keys) holds(key string, m mark, row *rowData) bool {
	if row == nil {
		return hmac.Equal([]byte(m.mac), []byte(k.mac(m.seq, left{key: key})))
	}
	count, _, _ := strings.Cut(m.mac, ":")
	n, err := strconv.Atoi(count)
	if err != nil || n < 1 || n > len(row.columns) {
		return false
	}
	text, err := row.json(n)
	return err == nil && row.emptyFrom(n) && hmac.Equal([]byte(m.mac), []byte(k.mac(m.seq, left{key, text, n})))
}

// rowData is a row as it was read.
type rowData struct {
	id      string
	columns []string
	Values  map[string]any
}

// ReadRow reads the row at hand. Of a secret it keeps the digest.
func (s *Store) ReadRow(table string, rows *sql.Rows) (*rowData, error) {
	cols, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	values, to := make([]any, len(cols)), make([]any, len(cols))
	for i := range to {
		to[i] = &values[i]
	}
	if err := rows.Scan(to...); err != nil {
		return nil, err
	}
	r, secret := &rowData{columns: cols, Values: map[string]any{}}, s.table(table).Secret
	for i, c := range cols {
		r.Values[c] = values[i]
		if slices.Contains(secret, c) {
			sum := sha256.Sum256(fmt.Append(nil, values[i]))
			r.Values[c] = hex.EncodeToString(sum[:])
		}
	}
	r.id, _ = r.Values["id"].(string)
	return r, nil
}

// json is the row as canonical JSON (keys in order), of its first columns.
func (r *rowData) json(first int) (json.RawMessage, error) {
	m := r.Values
	if first < len(r.columns) {
		m = map[string]any{}
		for _, c := range r.columns[:first] {
			m[c] = r.Values[c]
		}
	}
	return json.Marshal(m)
}

// emptyFrom says whether the columns from one on are as a migration leaves them.
func (r *rowData) emptyFrom(n int) bool {
	return !slices.ContainsFunc(r.columns[n:], func(c string) bool { return !isEmpty(r.Values[c]) })
}

func isEmpty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return v == ""
	case int64:
		return v == 0
	case []byte:
		return bytes.Equal(v, nil)
	}
	return false
}

// SessionMac is the keyed hash of a session's row: who can write into the database and has not the key makes no
// session.
func (s *Store) SessionMac(parts ...string) string { return keyedText(s.keys.session, parts...) }
