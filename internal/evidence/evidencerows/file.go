package evidencerows

import (
	"context"

	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/words"
)

const fileColumns = `id, version, hash, name, kind, size, unit, account, at, state, why`

func scanFile(scan func(to ...any) error) (*evidence.File, error) {
	var f evidence.File
	err := scan(&f.ID, &f.Version, &f.Hash, &f.Name, &f.Kind, &f.Size, &f.Unit, &f.Account, &f.At, &f.State, &f.Why)
	return &f, err
}

// File returns a file.
func (s *Rows) File(ctx context.Context, id string) (*evidence.File, error) {
	f, err := scanFile(s.From(ctx).QueryRowContext(ctx, `select `+fileColumns+` from file where id = $1`, id).Scan)
	if err != nil {
		return nil, s.Mapped(err, "")
	}
	return f, nil
}

// Files returns the files of a unit, the newest first; of all units with [evidence.All].
func (s *Rows) Files(ctx context.Context, unit string) ([]*evidence.File, error) {
	return s.files(ctx, `unit = $1 or $1 = $2`, unit, evidence.All)
}

// FilesWith returns the files of all units with that content, the newest first.
func (s *Rows) FilesWith(ctx context.Context, hash string) ([]*evidence.File, error) {
	return s.files(ctx, `hash = $1`, hash)
}

func (s *Rows) files(ctx context.Context, which string, args ...any) ([]*evidence.File, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select `+fileColumns+` from file where `+which+` order by at desc, id desc`, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*evidence.File
	for rows.Next() {
		f, err := scanFile(rows.Scan)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, rows.Err()
}

// FilesUsed returns how many bytes the files of a unit hold; content that is there twice counts once.
func (s *Rows) FilesUsed(ctx context.Context, unit string) (int64, error) {
	var n int64
	err := s.From(ctx).QueryRowContext(ctx, `
		select cast(coalesce(sum(size), 0) as bigint) from (select distinct hash, size from file where unit = $1) f`, unit).Scan(&n)
	return n, err
}

// AddFile adds a file.
func (s *Rows) AddFile(ctx context.Context, f *evidence.File) error {
	_, err := s.Put(ctx, "file", f.ID, `insert into file (`+fileColumns+
		`) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		f.ID, f.Version, f.Hash, f.Name, string(f.Kind), f.Size, f.Unit, f.Account, f.At, string(f.State), f.Why)
	return s.Mapped(err, f.ID)
}

// ChangeFile replaces a file of the same version by the given one with the next version: its name, its state and why.
// What was handed in does not change.
func (s *Rows) ChangeFile(ctx context.Context, f *evidence.File) error {
	n, err := s.Put(ctx, "file", f.ID, `
		update file set version = version + 1, name = $3, state = $4, why = $5 where id = $1 and version = $2`,
		f.ID, f.Version, f.Name, string(f.State), f.Why)
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, words.M("store.stale"))
	}
	if err != nil {
		return s.Mapped(err, f.ID)
	}
	f.Version++
	return nil
}
