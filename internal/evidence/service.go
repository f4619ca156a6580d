package evidence

import (
	"context"
	"slices"
	"strings"

	"thidua/internal/audit"
	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/id"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Store is what the files need of the database. Writes refuse to run outside a transaction of [audit.Transact].
type Store interface {
	// File returns a file; fault.NotFound.
	File(ctx context.Context, id string) (*File, error)
	// Files returns the files of a unit, the newest first; of all units with "*".
	Files(ctx context.Context, unit string) ([]*File, error)
	// FilesWith returns the files of all units with that content.
	FilesWith(ctx context.Context, hash string) ([]*File, error)
	// FilesUsed returns how many bytes the files of a unit hold. What a unit handed in twice counts once.
	FilesUsed(ctx context.Context, unit string) (int64, error)
	// AddFile adds a file.
	AddFile(ctx context.Context, f *File) error
	// ChangeFile replaces a file of the same version; fault.Stale.
	ChangeFile(ctx context.Context, f *File) error
}

// All asks for the files of all units.
const All = "*"

// By says who does something, and why.
type By = audit.By

// Quota bounds what is kept, in bytes.
type Quota struct {
	File int64 // one file
	Unit int64 // all files of a unit
}

// DefaultQuota is 20 MB for a file and 2 GB for a unit.
func DefaultQuota() Quota { return Quota{File: 20 << 20, Unit: 2 << 30} }

// Service does what is done to files. Who may do it is asked of the policy by the edge that calls.
type Service struct {
	Store Store
	Tx    audit.Transact
	Clock clock.Clock
	Quota Quota
}

const fileObject = "file/"

// Add adds a file whose content is stored already and returns its id. Faults: Invalid (the file, too large, no room).
func (s *Service) Add(ctx context.Context, by By, f File) (string, error) {
	f.ID = id.New(s.Clock.Now())
	done, err := s.Tx(ctx, by.Act("file.add", fileObject+f.ID), func(ctx context.Context) error {
		_, err := s.Within(ctx, by, f)
		return err
	})
	return strings.TrimPrefix(done.Object, fileObject), err
}

// Within adds a file as a part of another act, such as adding a paper, whose transaction ctx carries: neither is there
// without the other. Faults: as Add.
func (s *Service) Within(ctx context.Context, by By, f File) (string, error) {
	if f.ID == "" {
		f.ID = id.New(s.Clock.Now())
	}
	f.Version, f.State, f.Why = 1, Clean, ""
	f.Name, f.Unit, f.Account, f.At = vn.Clean(f.Name), by.Behalf, by.Account, s.Clock.Now().UnixMicro()
	if err := f.Check(); err != nil {
		return "", err
	}
	if err := s.Room(ctx, f.Unit, f.Hash, f.Size); err != nil {
		return "", err
	}
	return f.ID, s.Store.AddFile(ctx, &f)
}

// Room says whether a unit may hand in a file of that size: before its content is stored, and again with the act. What
// the unit holds already costs nothing and is taken whatever became of the quotas since. Faults: Invalid (too large, no
// room, quarantined before).
func (s *Service) Room(ctx context.Context, unit, hash string, size int64) error {
	list, err := s.Store.FilesWith(ctx, hash)
	if err != nil {
		return err
	}
	held := false
	for _, f := range list {
		if f.State == Quarantined {
			return refuse(words.M("evidence.again"))
		}
		held = held || f.Unit == unit
	}
	switch {
	case held:
		return nil
	case size > s.Quota.File:
		return refuse(words.M("evidence.toolarge", Megabytes(s.Quota.File)))
	}
	used, err := s.Store.FilesUsed(ctx, unit)
	if err == nil && used+size > s.Quota.Unit {
		err = refuse(words.M("evidence.noroom", Megabytes(s.Quota.Unit), Megabytes(max(0, s.Quota.Unit-used))))
	}
	return err
}

// Quarantine takes content away from everybody: the file, and every other that anybody handed in with the same content,
// for the reason in by, which is asked for. It is kept, and neither served nor taken again. Faults: Invalid (no
// reason), Conflict (done already), NotFound, Stale.
func (s *Service) Quarantine(ctx context.Context, by By, file string, version int64) error {
	return s.judge(ctx, by, "file.quarantine", file, version, Quarantined)
}

// Release gives content back that was quarantined by mistake, in every file that has it, for a reason. Faults: as
// Quarantine.
func (s *Service) Release(ctx context.Context, by By, file string, version int64) error {
	return s.judge(ctx, by, "file.release", file, version, Clean)
}

func (s *Service) judge(ctx context.Context, by By, verb, file string, version int64, to State) error {
	why := vn.Clean(by.Why)
	if !vn.Says(why) || len([]rune(why)) > maxWhy {
		return fault.New(fault.Invalid, words.M("evidence.invalid")).Field("why", words.M("evidence.why", maxWhy))
	}
	_, err := s.Tx(ctx, by.Act(verb, fileObject+file), func(ctx context.Context) error {
		f, err := s.Store.File(ctx, file)
		switch {
		case err != nil:
			return err
		case f.State == to && to == Clean:
			return fault.New(fault.Conflict, words.M("evidence.free"))
		case f.State == to:
			return fault.New(fault.Conflict, words.M("evidence.already"))
		case f.Version != version:
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		if to == Clean {
			why = "" // the log has it
		}
		return s.everyCopy(ctx, f.Hash, to, why)
	})
	return err
}

// everyCopy puts all files with the same content into a state.
func (s *Service) everyCopy(ctx context.Context, hash string, to State, why string) error {
	list, err := s.Store.FilesWith(ctx, hash)
	if err != nil {
		return err
	}
	for _, x := range list {
		if x.State == to {
			continue
		}
		x.State, x.Why = to, why
		if err := s.Store.ChangeFile(ctx, x); err != nil {
			return err
		}
	}
	return nil
}

// Find returns a file that may be served. Faults: NotFound, also where its content was quarantined, which the sentence
// then says.
func (s *Service) Find(ctx context.Context, file string) (*File, error) {
	f, err := s.Store.File(ctx, file)
	if err != nil {
		return nil, err
	}
	list, err := s.Store.FilesWith(ctx, f.Hash) // one that came in at the moment of the quarantine is quarantined, too
	if err == nil && slices.ContainsFunc(list, func(x *File) bool { return x.State != Clean }) {
		err = fault.New(fault.NotFound, words.M("evidence.quarantined"))
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

// refuse is a fault of the file that was chosen.
func refuse(m words.Msg) error {
	return fault.New(fault.Invalid, words.M("evidence.invalid")).Field("file", m)
}

// Megabytes says a size as people do, rounded up.
func Megabytes(size int64) int { return int((size + 1<<20 - 1) >> 20) }
