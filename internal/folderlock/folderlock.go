// Package folderlock says who works on a data folder, so that nobody takes it away from under others. The locks are the
// operating system's: they end with the program that holds them, however it ends.
package folderlock

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Way says how a program works on a folder.
type Way uint8

// The ways. Beside and Serve go together; Alone goes with nothing.
const (
	Beside Way = iota + 1 // reads or writes beside others, such as a backup or a new account while the server runs
	Serve                 // is the server: one at a time
	Alone                 // takes the data away or brings other data: nobody else may be there
)

// Holder is a program that works on a folder.
type Holder struct {
	Command string    `json:"command"` // such as "serve"
	PID     int       `json:"pid"`
	Host    string    `json:"host"`
	Since   time.Time `json:"since"`
}

// Taken says that others work on the folder in a way that does not go together with what was asked for.
type Taken struct {
	Folder  string
	Holders []Holder // may be empty: a program that has just begun or ended
}

// Error says who is there.
func (t *Taken) Error() string {
	return fmt.Sprintf("folderlock: %s is in use by %v", t.Folder, t.Holders)
}

// Names of the files: where holders say who they are, the lock that everybody shares, and the server's.
const (
	sub    = "dang-dung"
	common = "chung"
	server = "may-chu"
	ending = ".json"
)

// Held is a lock that is held.
type Held struct {
	files []*os.File
	who   string // the file that says who this is
}

// Take takes a lock on a data folder, which must be there, for a command. It does not wait: [Taken] where it has to.
func Take(folder, command string, way Way) (*Held, error) {
	dir := filepath.Join(folder, sub)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	h := &Held{}
	err := h.lock(filepath.Join(dir, common), way == Alone)
	if err == nil && way == Serve {
		err = h.lock(filepath.Join(dir, server), true)
	}
	if err == nil {
		err = h.sign(dir, command)
	}
	if err == nil {
		return h, nil
	}
	h.Release()
	if errors.Is(err, errHeld) {
		err = &Taken{Folder: folder, Holders: Holders(folder)}
	}
	return nil, err
}

// errHeld says that another program holds a lock.
var errHeld = errors.New("folderlock: held")

// lock takes the lock on a file, shared or exclusive.
func (h *Held) lock(path string, exclusive bool) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	if err := tryLock(f, exclusive); err != nil {
		return errors.Join(err, f.Close())
	}
	h.files = append(h.files, f)
	return nil
}

// sign says who this is, in a file of its own that stays locked: one that is not locked was left behind by a program
// that was killed.
func (h *Held) sign(dir, command string) error {
	host, _ := os.Hostname() // unknown to itself: then it stays empty
	now := time.Now().UTC().Truncate(time.Second)
	text, err := json.Marshal(Holder{Command: command, PID: os.Getpid(), Host: host, Since: now})
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, "*"+ending)
	if err != nil {
		return err
	}
	h.who = f.Name()
	h.files = append(h.files, f)
	if err := tryLock(f, true); err != nil {
		return err
	}
	_, err = f.Write(text) // last: while the file is empty nobody else touches it
	return err
}

// Release gives the lock back. A second time does nothing.
func (h *Held) Release() {
	for _, f := range slices.Backward(h.files) {
		_ = f.Close() // the lock ends with the file
	}
	if h.who != "" {
		_ = os.Remove(h.who) // or the next who looks removes it
	}
	h.files, h.who = nil, ""
}

// Holders lists the programs that work on a folder, and removes what killed ones left behind.
func Holders(folder string) []Holder {
	list, _ := filepath.Glob(filepath.Join(folder, sub, "*"+ending))
	var out []Holder
	for _, path := range list {
		if holder, alive := look(path); alive {
			out = append(out, holder)
		}
	}
	slices.SortFunc(out, func(a, b Holder) int { return a.Since.Compare(b.Since) })
	return out
}

// look reads who holds a file, and says whether anybody does.
func look(path string) (holder Holder, alive bool) {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return holder, !errors.Is(err, fs.ErrNotExist)
	}
	text, err := io.ReadAll(f)
	// an empty one is of a program that has just begun
	alive = err != nil || len(text) == 0 || errors.Is(tryLock(f, true), errHeld)
	_ = f.Close() // only read, and the lock ends with it
	if !alive {
		_ = os.Remove(path) // or the next who looks
	}
	_ = json.Unmarshal(text, &holder) // where it is half written, nothing is known of the program but that it is there
	return holder, alive
}
