package evidence_test

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/words"
)

var ctx = context.Background()

// errBroken is a failure of the database, which no rule may turn into a fault of the person's.
var errBroken = errors.New("the database is gone")

// shelf keeps files in memory as the databases do: what is read is a copy, a write needs a transaction and moves the
// version, and a transaction that fails leaves nothing.
type shelf struct {
	files  map[string]evidence.File
	acts   []audit.Act
	open   bool   // a transaction is running
	broken string // the method that fails
}

func (s *shelf) fails(method string, writes bool) error {
	if s.broken == method {
		return errBroken
	}
	if writes && !s.open {
		return errors.New(method + " outside a transaction")
	}
	return nil
}

func (s *shelf) File(_ context.Context, id string) (*evidence.File, error) {
	f, there := s.files[id]
	if !there {
		return nil, fault.New(fault.NotFound, words.M("store.notfound"))
	}
	return &f, s.fails("File", false)
}

// where returns the files for which something holds, the newest first.
func (s *shelf) where(holds func(f evidence.File) bool) (out []*evidence.File) {
	for _, f := range s.files {
		if holds(f) {
			out = append(out, &f)
		}
	}
	slices.SortFunc(out, func(a, b *evidence.File) int {
		return cmp.Or(cmp.Compare(b.At, a.At), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func (s *shelf) Files(_ context.Context, unit string) ([]*evidence.File, error) {
	return s.where(func(f evidence.File) bool { return unit == evidence.All || f.Unit == unit }), nil
}

func (s *shelf) FilesWith(_ context.Context, hash string) ([]*evidence.File, error) {
	return s.where(func(f evidence.File) bool { return f.Hash == hash }), s.fails("FilesWith", false)
}

func (s *shelf) FilesUsed(_ context.Context, unit string) (n int64, err error) {
	once := map[string]int64{}
	for _, f := range s.where(func(f evidence.File) bool { return f.Unit == unit }) {
		once[f.Hash] = f.Size
	}
	for _, size := range once {
		n += size
	}
	return n, s.fails("FilesUsed", false)
}

func (s *shelf) AddFile(_ context.Context, f *evidence.File) error {
	if err := s.fails("AddFile", true); err != nil {
		return err
	}
	s.files[f.ID] = *f
	return nil
}

func (s *shelf) ChangeFile(_ context.Context, f *evidence.File) error {
	if err := s.fails("ChangeFile", true); err != nil {
		return err
	}
	if s.files[f.ID].Version != f.Version {
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	f.Version++
	s.files[f.ID] = *f
	return nil
}

// transact is the transaction of the shelf: an act that is refused leaves neither rows nor an entry.
func (s *shelf) transact(
	ctx context.Context, act audit.Act, do func(ctx context.Context) error,
) (audit.Done, error) {
	for _, old := range s.acts {
		if act.Request != "" && old.Request == act.Request {
			return audit.Done{Object: old.Object, Repeated: true}, nil
		}
	}
	before := maps.Clone(s.files)
	s.open = true
	err := do(ctx)
	s.open = false
	if err != nil {
		s.files = before
		return audit.Done{}, err
	}
	s.acts = append(s.acts, act)
	return audit.Done{Object: act.Object}, nil
}

// newService keeps at most 100 bytes of a file and 250 of a unit.
func newService() (*evidence.Service, *shelf) {
	s := &shelf{files: map[string]evidence.File{}}
	return &evidence.Service{
		Store: s, Tx: s.transact, Clock: clock.At(time.Date(2023, 7, 18, 1, 0, 0, 0, time.UTC)),
		Quota: evidence.Quota{File: 100, Unit: 250},
	}, s
}

// of is somebody of a unit.
func of(unit string) audit.By {
	return audit.By{Account: "an", Behalf: unit, Why: "chứa bí mật nhà nước"}
}

// file is a file whose content is named by a letter.
func file(content string, size int64) evidence.File {
	return evidence.File{Hash: strings.Repeat(content, 64), Name: "Kế hoạch.pdf", Kind: evidence.PDF, Size: size}
}

// said is what a fault says, as a table can hold it: its kind, the keys of its fields in order, or its own key.
func said(err error) string {
	var f *fault.Error
	if err == nil || !errors.As(err, &f) {
		return map[bool]string{true: "", false: "no fault"}[err == nil]
	}
	kind := map[fault.Kind]string{
		fault.Invalid: "invalid", fault.Conflict: "conflict", fault.NotFound: "notfound", fault.Stale: "stale",
	}[f.Kind]
	if len(f.Fields) == 0 {
		return kind + " " + f.Msg.Key
	}
	for _, name := range slices.Sorted(maps.Keys(f.Fields)) {
		kind += " " + name + ":" + f.Fields[name].Key
	}
	return kind
}

func add(t *testing.T, s *evidence.Service, unit string, f evidence.File) string {
	t.Helper()
	id, err := s.Add(ctx, of(unit), f)
	if err != nil {
		t.Fatal(err, said(err))
	}
	return id
}
