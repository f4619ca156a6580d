package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/finding"
	"thidua/internal/folderlock"
	"thidua/internal/sheetfile"
	"thidua/internal/store"
	"thidua/internal/words"
)

// dataFlags say where the data is.
type dataFlags struct {
	Data     string `default:"thidua-data" env:"THIDUA_DATA" placeholder:"DIR" help:"${help_data}"`
	Database string `env:"THIDUA_DATABASE" placeholder:"postgres://…" help:"${help_database}"`
	Migrate  string `name:"migrate-as" env:"THIDUA_MIGRATE_AS" placeholder:"postgres://…" help:"${help_migrateas}"`

	command string // which command it is, see AfterApply
}

// file is the SQLite database of the data folder.
func (d *dataFlags) file() string { return filepath.Join(d.Data, "thidua.db") }

// ready says whether there is data, and with fresh makes the folder for it.
func (d *dataFlags) ready(fresh bool) error {
	if d.Database != "" {
		return nil
	}
	if fresh {
		return os.MkdirAll(d.Data, 0o700)
	}
	_, err := os.Stat(d.file())
	return err
}

// open opens the database.
func (d *dataFlags) open(ctx context.Context) (*store.Store, error) {
	if d.Database != "" {
		return store.OpenWith(ctx, d.Database, clock.System{}, store.Options{Migrate: d.Migrate, Name: "thidua " + d.command})
	}
	return store.Open(ctx, d.file(), clock.System{})
}

// with opens the database for a command that works beside others, and closes it after. fresh says that the data may be new; without it a
// folder without data is refused.
func (d *dataFlags) with(fresh bool, do func(ctx context.Context, s *store.Store) error) error {
	return d.as(folderlock.Beside, fresh, do)
}

// as does the same for a command that works in some way.
func (d *dataFlags) as(way folderlock.Way, fresh bool, do func(ctx context.Context, s *store.Store) error) error {
	ctx := context.Background()
	if err := d.ready(fresh); err != nil {
		return err
	}
	release, err := d.occupy(ctx, way)
	if err != nil {
		return err
	}
	defer release()
	s, err := d.open(ctx)
	if err != nil {
		return err
	}
	return errors.Join(do(ctx, s), s.Close())
}

type verifyCmd struct {
	dataFlags
	filesFlags
	Head       string `placeholder:"N:ROOT" help:"${help_head}"`
	Checkpoint string `placeholder:"FILE" help:"${help_checkpointfile}"`
	Key        string `placeholder:"FILE.pub" help:"${help_checkpointkey}"`
	JSON       bool   `name:"json" help:"${help_json}"`
}

type verifyJSON struct {
	Acts     int                     `json:"acts"`
	Rows     int                     `json:"rows"`
	Files    int                     `json:"files"`
	Results  int                     `json:"results"`
	Head     string                  `json:"head"`
	Findings []sheetfile.FindingJSON `json:"findings"`
}

// Run recomputes the log and holds every row against it.
func (cmd *verifyCmd) Run(c *console) error {
	kept, err := cmd.kept()
	if err != nil {
		return err
	}
	return cmd.with(false, func(ctx context.Context, s *store.Store) error {
		r, err := s.Verify(ctx, kept)
		if err != nil {
			return err
		}
		files, found, err := cmd.check(ctx, cmd.Data, s, true)
		if err != nil {
			return err
		}
		results, differ, err := app.CheckRounds(ctx, s)
		if err != nil {
			return err
		}
		r.Found = append(append(r.Found, found...), differ...)
		head := r.Head.String()
		if cmd.JSON {
			err = c.json(verifyJSON{r.Acts, r.Rows, files, results, head, sheetfile.FindingsJSON(c.lang, r.Found)})
		} else {
			c.findings(c.out, r.Found)
			if len(r.Found) == 0 {
				c.line(c.out, c.say("verify.ok", r.Acts, r.Rows))
				c.line(c.out, c.say("verify.files", files))
				c.line(c.out, c.say("verify.results", results))
			}
			c.line(c.out, c.say("verify.head", head))
		}
		if err == nil && len(r.Found) > 0 {
			err = errRefused
		}
		return err
	})
}

// parseHead reads a head that somebody noted: the number of acts and the root.
func parseHead(text string) (store.Head, error) {
	if text == "" {
		return store.Head{}, nil
	}
	h, err := store.ParseHead(text)
	if err != nil || h.Size == 0 {
		return h, wrongUsage("head", text)
	}
	return h, nil
}

type backupCmd struct {
	dataFlags
	filesFlags
	Out string `short:"o" required:"" placeholder:"FILE" help:"${help_backupout}"`
}

// Run copies the database while it may be in use, opens the copy and verifies it: a backup that was not read is none.
func (cmd *backupCmd) Run(c *console) error {
	if cmd.Database != "" {
		return wrongUsage("pgbackup")
	}
	return cmd.with(false, func(ctx context.Context, s *store.Store) error {
		if err := s.Backup(ctx, cmd.Out); err != nil {
			return err
		}
		r, err := verifyFile(ctx, cmd.Out)
		if err != nil {
			return err
		}
		if len(r.Found) > 0 {
			c.findings(c.err, r.Found)
			return errRefused
		}
		c.line(c.out, c.say("verify.backup", cmd.Out, r.Acts, r.Rows))
		files, lost, err := cmd.check(ctx, cmd.Data, s, false)
		if err != nil {
			return err
		}
		c.line(c.out, c.say("verify.backupfiles", files, cmd.where(cmd.Data)))
		if len(lost) > 0 { // the copy is made; that something is missing beside it must not pass unseen
			c.findings(c.err, lost)
			return errRefused
		}
		return nil
	})
}

// verifyFile verifies a database file without leaving anything beside it.
func verifyFile(ctx context.Context, path string) (r store.Report, err error) {
	s, err := store.Open(ctx, path, clock.System{})
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return s.Verify(ctx, store.Head{})
}

type restoreCmd struct {
	dataFlags
	File string `arg:"" name:"FILE" help:"${help_restorefile}"`
}

// Run puts a backup in the place of the data. It verifies the backup first, and keeps what it replaces.
func (cmd *restoreCmd) Run(c *console) error {
	if cmd.Database != "" {
		return wrongUsage("pgbackup")
	}
	if !given(c.args, "data") && os.Getenv("THIDUA_DATA") == "" {
		return wrongUsage("restoredata")
	}
	ctx := context.Background()
	if err := cmd.ready(true); err != nil {
		return err
	}
	release, err := cmd.occupy(ctx, folderlock.Alone)
	if err != nil {
		return err
	}
	defer release()
	coming := filepath.Join(cmd.Data, ".restore.db")
	if err := copyFile(cmd.File, coming); err != nil {
		return err
	}
	defer func() { _ = os.Remove(coming) }() // gone already where the restore went through
	r, err := verifyFile(ctx, coming)
	if err != nil {
		return refuseFile(c, cmd.File, err)
	}
	if len(r.Found) > 0 {
		c.findings(c.err, r.Found.Named(cmd.File))
		return errRefused
	}
	kept, err := cmd.setAside()
	if err != nil {
		return err
	}
	if err := os.Rename(coming, cmd.file()); err != nil {
		return err
	}
	c.line(c.out, c.say("verify.restored", cmd.File, r.Acts, r.Rows))
	if kept != "" {
		c.line(c.out, c.say("verify.kept", kept))
	}
	return nil
}

// setAside moves the present database out of the way, with its write-ahead log, and returns where it is now.
func (cmd *restoreCmd) setAside() (string, error) {
	if _, err := os.Stat(cmd.file()); errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	kept := cmd.file() + ".replaced-" + time.Now().UTC().Format("20060102-150405")
	for _, suffix := range []string{"-wal", "-shm", ""} {
		if err := os.Rename(cmd.file()+suffix, kept+suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
	}
	return kept, nil
}

// refuseFile says that a file is no database of ours.
func refuseFile(c *console, path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
		return err
	}
	return c.refuse(false, finding.List{{Severity: finding.Error, Place: finding.Place{File: path}, Msg: words.M("cli.notdata")}})
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

type moveCmd struct {
	dataFlags
	To string `required:"" placeholder:"postgres://…" help:"${help_to}"`
}

// Run carries the data to another database and verifies it there before it is kept.
func (cmd *moveCmd) Run(c *console) error {
	owner := cmd.Migrate // of the new database
	cmd.Migrate = ""
	return cmd.as(folderlock.Alone, false, func(ctx context.Context, s *store.Store) error {
		release, err := cmd.occupyTarget(ctx, cmd.To)
		if err != nil {
			return err
		}
		defer release()
		target, err := store.OpenWith(ctx, cmd.To, clock.System{}, store.Options{Migrate: owner})
		if err != nil {
			return err
		}
		moved, err := s.MoveTo(ctx, target)
		if err = errors.Join(err, target.Close()); err != nil {
			return err
		}
		for _, t := range moved.Tables {
			c.line(c.out, c.say("verify.moved", words.M("table."+t.Table), t.Rows))
		}
		c.line(c.out, c.say("verify.movedall", moved.Report.Acts, moved.Report.Rows))
		c.line(c.out, c.say("verify.movenote", cmd.file()))
		return nil
	})
}
