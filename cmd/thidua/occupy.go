package main

import (
	"context"
	"errors"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/alecthomas/kong"

	"thidua/internal/fault"
	"thidua/internal/folderlock"
	"thidua/internal/store"
	"thidua/internal/words"
)

// AfterApply notes which command it is, for whoever finds it on the data.
func (d *dataFlags) AfterApply(ctx *kong.Context) error { //nolint:unparam // the command line asks for it
	name, _, _ := strings.Cut(ctx.Command(), " <")
	d.command = name
	return nil
}

// occupy says that this command works on the data, until release is called. fault.Conflict names who is there where
// that does not go together.
func (d *dataFlags) occupy(ctx context.Context, way folderlock.Way) (release func(), err error) {
	if d.Database != "" {
		return occupyServer(ctx, d.Database, d.command, way)
	}
	return occupyFolder(d.Data, d.command, way)
}

func occupyFolder(folder, command string, way folderlock.Way) (release func(), err error) {
	held, err := folderlock.Take(folder, command, way)
	var taken *folderlock.Taken
	if errors.As(err, &taken) {
		var who []words.Msg
		for _, h := range taken.Holders {
			if h.Command != "" {
				since := h.Since.Local().Format(moment)
				who = append(who, words.M("lock.holder", h.Command, strconv.Itoa(h.PID), h.Host, since))
			}
		}
		return nil, inUse(folder, who).Because(err)
	}
	if err != nil {
		return nil, err
	}
	return held.Release, nil
}

// moment is how times stand in what commands say.
const moment = "15:04 02/01/2006"

// occupyServer does the same on PostgreSQL, where several servers may be on one database.
func occupyServer(ctx context.Context, where, command string, way folderlock.Way) (release func(), err error) {
	held, err := store.Occupy(ctx, where, "thidua "+command, way == folderlock.Alone)
	var taken *store.Taken
	if errors.As(err, &taken) {
		var who []words.Msg
		for _, o := range taken.Occupants {
			m := words.M("lock.holderplain", o.Name, strconv.Itoa(o.PID))
			if !o.Since.IsZero() && o.Host != "" {
				m = words.M("lock.holder", o.Name, strconv.Itoa(o.PID), o.Host, o.Since.Local().Format(moment))
			}
			who = append(who, m)
		}
		return nil, inUse(shown("database", where), who).Because(err)
	}
	if err != nil {
		return nil, err
	}
	return held.Leave, nil
}

// inUse is the fault that others are on the data.
func inUse(where string, who []words.Msg) *fault.Error {
	if len(who) == 0 {
		who = []words.Msg{words.M("lock.unknown")}
	}
	return fault.New(fault.Conflict, words.M("lock.taken", where, who))
}

// occupyTarget takes a database that data is moved into: nobody else may be there.
func (d *dataFlags) occupyTarget(ctx context.Context, where string) (release func(), err error) {
	switch {
	case strings.Contains(where, "://"):
		return occupyServer(ctx, where, d.command, folderlock.Alone)
	case filepath.Base(where) == filepath.Base(d.file()): // the database of a data folder
		return occupyFolder(filepath.Dir(where), d.command, folderlock.Alone)
	}
	return func() {}, nil
}
