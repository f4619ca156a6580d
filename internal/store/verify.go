package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"thidua/internal/audit"
	"thidua/internal/finding"
	"thidua/internal/words"
)

// Report is what Verify found.
type Report struct {
	Acts, Rows int
	Head       Head
	Found      finding.List // empty where everything that could be checked agrees
	Before     int          // entries written before there were keys; those after vouch for them
	Loose      []Loose      // what could not be checked
	looseRows  int
}

// Agreed is how many rows were checked.
func (r *Report) Agreed() int { return r.Rows - r.looseRows }

// verifier recomputes the log and holds the rows against it.
type verifier struct {
	s      *Store
	out    Report
	hashes []tlog.Hash
	last   map[string]json.RawMessage // table/id → the row as the log last saw it; nil: removed
	wrote  map[string]bool            // seq and row, as the log says
	erased map[string]mark            // rows whose entry was erased: only their keyed hash is left
	link   string                     // the seal of the entry before
	blanks []int64                    // entries without a body
	may    map[string]bool            // bodies that may be missing, as log_body/seq: an act erased them
}

// Verify recomputes the whole log and every row it vouches for. kept is a head that somebody outside noted, or the zero
// Head: a log rewritten as a whole agrees with itself, and only an outside copy shows it.
func (s *Store) Verify(ctx context.Context, kept Head) (Report, error) {
	ctx, end, err := s.still(ctx)
	if err != nil {
		return Report{}, err
	}
	defer end()
	return s.verify(ctx, kept)
}

// verify verifies what the context's transaction sees.
func (s *Store) verify(ctx context.Context, kept Head) (Report, error) {
	v := &verifier{
		s: s, last: map[string]json.RawMessage{}, erased: map[string]mark{}, wrote: map[string]bool{}, may: map[string]bool{},
	}
	if err := v.schema(ctx); err != nil {
		return v.out, err
	}
	if err := v.log(ctx); err != nil {
		return v.out, err
	}
	if err := v.bodies(ctx); err != nil {
		return v.out, err
	}
	if err := v.tree(ctx, kept); err != nil {
		return v.out, err
	}
	if err := v.index(ctx); err != nil {
		return v.out, err
	}
	for _, t := range s.Tables() {
		if err := v.table(ctx, t); err != nil {
			return v.out, err
		}
	}
	v.removed()
	for _, t := range s.tables {
		if t.Check == nil {
			continue
		}
		if err := t.Check(ctx, s, func(kind string, args ...any) { v.fail(kind, kind, args...) }); err != nil {
			return v.out, err
		}
	}
	if v.link == "" && s.keys.log != nil {
		for range v.out.Acts {
			v.out.loose("nosealyet")
		}
	}
	return v.out, nil
}

func (v *verifier) fail(kind, key string, args ...any) {
	v.out.Found.Add(finding.Finding{Severity: finding.Error, Kind: kind, Msg: words.M("verify."+key, args...)})
}

// log reads the entries in order and collects their hashes and the rows they left.
func (v *verifier) log(ctx context.Context) error {
	rows, err := v.s.From(ctx).QueryContext(ctx, `
		select l.seq, l.at, l.verb, l.actor, l.behalf, l.object, l.request, l.touched, l.body_hash,
			l.macs, l.key_id, l.seal, b.salt, b.body
		from log l left join log_body b on b.seq = l.seq
		order by l.seq`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var r record
		var salt []byte
		var text sql.NullString
		var seal string
		err := rows.Scan(&r.Seq, &r.At, &r.Verb, &r.Actor, &r.Behalf, &r.Object, &r.Request, &r.Touched, &r.Body,
			&r.Macs, &r.Key, &seal, &salt, &text)
		if err != nil {
			return err
		}
		for want := int64(v.out.Acts); want < r.Seq; want++ {
			v.fail("gap", "gap", int(want))
			v.out.Acts++
			v.hashes = append(v.hashes, tlog.Hash{})
		}
		v.out.Acts++
		if err := v.sealing(r, seal); err != nil {
			return err
		}
		h, err := r.hash()
		if err != nil {
			return err
		}
		v.hashes = append(v.hashes, h)
		for _, key := range strings.Fields(r.Touched) {
			v.wrote[strconv.FormatInt(r.Seq, 10)+" "+key] = true
			v.may[key] = strings.HasPrefix(key, "log_body/")
		}
		if text.Valid {
			v.body(r, salt, text.String)
		} else {
			v.blank(r)
		}
	}
	return rows.Err()
}

func (v *verifier) body(r record, salt []byte, text string) {
	var b body
	if !bytes.Equal(bodyHash(salt, []byte(text)), r.Body) || json.Unmarshal([]byte(text), &b) != nil {
		v.fail("body", "body", int(r.Seq))
		return
	}
	for _, c := range b.Changes {
		v.saw(c)
	}
}

func (v *verifier) saw(c audit.Change) {
	key := c.Table + "/" + c.ID
	v.last[key] = c.After
	delete(v.erased, key)
}

// blank notes the rows that an erased entry wrote: only their keyed hashes are known until a later entry writes them
// again.
func (v *verifier) blank(r record) {
	v.blanks = append(v.blanks, r.Seq)
	macs := strings.Fields(r.Macs)
	for i, key := range strings.Fields(r.Touched) {
		m := mark{seq: r.Seq, key: r.Key}
		if i < len(macs) {
			m.mac = macs[i]
		}
		delete(v.last, key)
		v.erased[key] = m
	}
}

// bodies names bodies that are missing though no act erased them, and bodies of no entry.
func (v *verifier) bodies(ctx context.Context) error {
	for _, seq := range v.blanks {
		if key := strconv.FormatInt(seq, 10); !v.may["log_body/"+key] {
			v.fail("removed", "removed", key, words.M("table.log_body"))
		}
	}
	rows, err := v.s.From(ctx).QueryContext(ctx, `
		select seq from log_body b where not exists (select 1 from log l where l.seq = b.seq) order by seq`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var seq int64
		if err := rows.Scan(&seq); err != nil {
			return err
		}
		v.fail("inserted", "inserted", strconv.FormatInt(seq, 10), words.M("table.log_body"))
	}
	return rows.Err()
}

// index holds the index of rows against the log.
func (v *verifier) index(ctx context.Context) error {
	rows, err := v.s.From(ctx).QueryContext(ctx, `select row_key, seq from log_row`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var key string
		var seq int64
		if err := rows.Scan(&key, &seq); err != nil {
			return err
		}
		entry := strconv.FormatInt(seq, 10) + " " + key
		if !v.wrote[entry] {
			v.fail("index", "index", int(seq))
		}
		delete(v.wrote, entry)
	}
	for entry := range v.wrote {
		seq, _, _ := strings.Cut(entry, " ")
		v.fail("index", "index", seq)
	}
	return rows.Err()
}

// tree holds the stored hashes against the entries, and the root against the one kept outside.
func (v *verifier) tree(ctx context.Context, kept Head) error {
	mem, err := storedHashes(v.hashes)
	if err != nil {
		return err
	}
	reader := inMemory(&mem)
	if kept.Size > 0 && kept.Size <= int64(len(v.hashes)) {
		root, err := tlog.TreeHash(kept.Size, reader)
		if err != nil {
			return err
		}
		if root.String() != kept.Root {
			v.fail("root", "root", int(kept.Size))
		}
	}
	if kept.Size > int64(len(v.hashes)) {
		v.fail("root", "root", int(kept.Size))
	}
	root, err := tlog.TreeHash(int64(len(v.hashes)), reader)
	v.out.Head = Head{int64(len(v.hashes)), root.String()}
	if err != nil {
		return err
	}
	return v.stored(ctx, mem)
}

// storedHashes computes the hashes of the tree over those of the entries, in the order in which they are stored.
func storedHashes(hashes []tlog.Hash) ([]tlog.Hash, error) {
	mem := []tlog.Hash{}
	for seq, h := range hashes {
		more, err := tlog.StoredHashesForRecordHash(int64(seq), h, inMemory(&mem))
		if err != nil {
			return nil, err
		}
		mem = append(mem, more...)
	}
	return mem, nil
}

// inMemory reads hashes of a tree that are held in memory.
func inMemory(mem *[]tlog.Hash) tlog.HashReader {
	return tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		out := make([]tlog.Hash, len(indexes))
		for i, at := range indexes {
			out[i] = (*mem)[at]
		}
		return out, nil
	})
}

// stored compares the hashes in the database with those computed. The first that differs names its entry.
func (v *verifier) stored(ctx context.Context, mem []tlog.Hash) error {
	rows, err := v.s.From(ctx).QueryContext(ctx, `select at, hash from log_hash order by at`)
	if err != nil {
		return err
	}
	defer rows.Close()
	next, agree := int64(0), true
	for agree && rows.Next() {
		var at int64
		var raw []byte
		if err := rows.Scan(&at, &raw); err != nil {
			return err
		}
		if agree = at == next && at < int64(len(mem)) && bytes.Equal(raw, mem[at][:]); agree {
			next++
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if !agree || next < int64(len(mem)) {
		seq := 0
		for tlog.StoredHashCount(int64(seq)+1) <= next {
			seq++
		}
		v.fail("hash", "hash", seq)
	}
	return nil
}

// table holds the rows of a table against what the log last saw of them.
func (v *verifier) table(ctx context.Context, table string) error {
	rows, err := v.s.From(ctx).QueryContext(ctx, "select * from "+table+" order by id")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		r, err := v.s.ReadRow(table, rows)
		if err != nil {
			return err
		}
		row, err := r.json(len(r.columns))
		if err != nil {
			return err
		}
		v.out.Rows++
		key := table + "/" + r.id
		seen, known := v.last[key]
		m, erased := v.erased[key]
		delete(v.last, key)
		delete(v.erased, key)
		switch {
		case erased:
			v.marked(key, m, r)
		case !known || seen == nil:
			v.fail("inserted", "inserted", r.id, words.M("table."+table))
		case !bytes.Equal(seen, row) && !sameButNewer(seen, row):
			v.fail("changed", "changed", r.id, words.M("table."+table))
		}
	}
	return rows.Err()
}

// sameButNewer says whether a row differs from what the log saw only by columns that were added to its table since, and
// that are still empty in it: a migration is no act.
func sameButNewer(seen, row json.RawMessage) bool {
	var before, now map[string]json.RawMessage
	if json.Unmarshal(seen, &before) != nil || json.Unmarshal(row, &now) != nil {
		return false
	}
	for column, value := range now {
		was, known := before[column]
		delete(before, column)
		text := string(value)
		if known && !bytes.Equal(was, value) || !known && text != `""` && text != "0" && text != "null" {
			return false
		}
	}
	return len(before) == 0 // no column is gone
}

// removed names what the log saw last as a row and is gone.
func (v *verifier) removed() {
	var keys []string
	for key, row := range v.last {
		if row != nil {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		table, id, _ := strings.Cut(key, "/")
		v.fail("removed", "removed", id, words.M("table."+table))
	}
	for key, m := range v.erased { // those that are there were looked at with their table
		if table, _, _ := strings.Cut(key, "/"); slices.Contains(v.s.Tables(), table) {
			v.marked(key, m, nil)
		}
	}
}
