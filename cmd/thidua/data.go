package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/finding"
	"thidua/internal/folderlock"
	"thidua/internal/rows"
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

// source is the database.
func (d *dataFlags) source() string { return app.Config{Data: d.Data, Database: d.Database}.Where() }

// open opens the database. Where that is a file of the data folder, the key of the site is made with it.
func (d *dataFlags) open(ctx context.Context) (*rows.Store, error) {
	key, err := app.SiteKey(d.Data, d.Database == "")
	if err != nil {
		return nil, err
	}
	return rows.OpenWith(ctx, d.source(), clock.System{}, store.Options{
		Migrate: d.Migrate, Name: "thidua " + d.command, Key: key,
	})
}

// openToRead opens the database for a command that only looks, and changes nothing of it.
func (d *dataFlags) openToRead(ctx context.Context) (*rows.Store, error) {
	key, err := app.SiteKey(d.Data, false)
	if err != nil {
		return nil, err
	}
	return rows.OpenToRead(ctx, d.source(), clock.System{}, store.Options{Name: "thidua " + d.command, Key: key})
}

// look opens the database for a command that only looks, also where nobody may write, and closes it after.
func (d *dataFlags) look(do func(ctx context.Context, s *rows.Store) error) error {
	ctx := context.Background()
	if err := d.ready(false); err != nil {
		return err
	}
	release, err := d.occupy(ctx, folderlock.Beside)
	// a copy on a medium that is only read: nobody takes it away
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
		release, err = func() {}, nil
	}
	if err != nil {
		return err
	}
	defer release()
	s, err := d.openToRead(ctx)
	if err != nil {
		return err
	}
	return errors.Join(do(ctx, s), s.Close())
}

// with opens the database for a command that works beside others, and closes it after. fresh says that the data may be
// new; without it a folder without data is refused.
func (d *dataFlags) with(fresh bool, do func(ctx context.Context, s *rows.Store) error) error {
	return d.as(folderlock.Beside, fresh, do)
}

// as does the same for a command that works in some way.
func (d *dataFlags) as(way folderlock.Way, fresh bool, do func(ctx context.Context, s *rows.Store) error) error {
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
	Allow      int    `name:"allow-unchecked" placeholder:"N" help:"${help_allowunchecked}"`
	JSON       bool   `name:"json" help:"${help_json}"`
}

type verifyJSON struct {
	Acts     int                     `json:"acts"`
	Rows     int                     `json:"rows"`
	Files    int                     `json:"files"`
	Results  int                     `json:"results"`
	Head     string                  `json:"head"`
	Findings []sheetfile.FindingJSON `json:"findings"`

	Agreed    int            `json:"agreed"`    // rows that were checked and agree
	Before    int            `json:"before"`    // acts written before there were seals
	Unchecked map[string]int `json:"unchecked"` // what could not be checked, by the reason
}

// Run recomputes the log and holds every row against it.
func (cmd *verifyCmd) Run(c *console) error {
	kept, err := cmd.kept()
	if err != nil {
		return err
	}
	if cmd.Migrate != "" { // once after an update, for who gives the service no right to change the schema
		if err := cmd.with(false, func(context.Context, *rows.Store) error { return nil }); err != nil {
			return err
		}
	}
	return cmd.look(func(ctx context.Context, s *rows.Store) error {
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
		if err := cmd.print(c, r, files, results); err != nil {
			return err
		}
		if len(r.Found) > 0 || r.Unchecked() > cmd.Allow {
			return errRefused
		}
		return nil
	})
}

// print says what was found, and what could not be checked.
func (cmd *verifyCmd) print(c *console, r store.Report, files, results int) error {
	head := r.Head.String()
	if cmd.JSON {
		loose := map[string]int{}
		for _, l := range r.Loose {
			loose[l.Kind] = l.N
		}
		return c.json(verifyJSON{
			r.Acts, r.Rows, files, results, head, sheetfile.FindingsJSON(c.lang, r.Found), r.Agreed(), r.Before, loose,
		})
	}
	c.findings(c.out, r.Found)
	if len(r.Found) == 0 {
		c.line(c.out, c.say("verify.ok", r.Acts, r.Agreed()))
		c.line(c.out, c.say("verify.files", files))
		c.line(c.out, c.say("verify.results", results))
	}
	if r.Before > 0 {
		c.line(c.out, c.say("verify.before", r.Before))
	}
	c.loose(c.out, r)
	if n := r.Unchecked(); n > cmd.Allow {
		c.line(c.err, c.say("verify.loose", n))
	}
	c.line(c.out, c.say("verify.head", head))
	return nil
}

// loose says what could not be checked, and why.
func (c *console) loose(w io.Writer, r store.Report) {
	for _, l := range r.Loose {
		c.wrapped(w, c.say("verify."+l.Kind, l.N), "    ")
	}
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
	return cmd.with(false, func(ctx context.Context, s *rows.Store) error {
		if err := s.Backup(ctx, cmd.Out); err != nil {
			return err
		}
		r, err := cmd.verifyFile(ctx, cmd.Out)
		if err != nil {
			return err
		}
		if len(r.Found) > 0 {
			c.findings(c.err, r.Found)
			return errRefused
		}
		c.line(c.out, c.say("verify.backup", cmd.Out, r.Acts, r.Agreed()))
		c.loose(c.out, r)
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

// verifyFile verifies a database file with the key of the data folder, and leaves nothing beside it.
func (d *dataFlags) verifyFile(ctx context.Context, path string) (r store.Report, err error) {
	key, err := app.SiteKey(d.Data, false)
	if err != nil {
		return r, err
	}
	s, err := rows.OpenToRead(ctx, path, clock.System{}, store.Options{Key: key})
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return s.Verify(ctx, store.Head{})
}

// upgraded brings a database file to the schema of this program and verifies it. It is not sealed by that.
func (d *dataFlags) upgraded(ctx context.Context, path string) (r store.Report, err error) {
	s, err := rows.Open(ctx, path, clock.System{})
	if err == nil {
		err = s.Close()
	}
	if err != nil {
		return r, err
	}
	return d.verifyFile(ctx, path)
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
	r, err := cmd.upgraded(ctx, coming)
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
	c.line(c.out, c.say("verify.restored", cmd.File, r.Acts, r.Agreed()))
	c.loose(c.out, r)
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
	return c.refuse(false, finding.List{
		{Severity: finding.Error, Place: finding.Place{File: path}, Msg: words.M("cli.notdata")},
	})
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
	return cmd.as(folderlock.Alone, false, func(ctx context.Context, s *rows.Store) error {
		release, err := cmd.occupyTarget(ctx, cmd.To)
		if err != nil {
			return err
		}
		defer release()
		key, err := app.SiteKey(cmd.Data, false)
		if err != nil {
			return err
		}
		target, err := rows.OpenWith(ctx, cmd.To, clock.System{}, store.Options{
			Migrate: owner, Name: "thidua " + cmd.command, Key: key,
		})
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
		c.line(c.out, c.say("verify.movedall", moved.Report.Acts, moved.Report.Agreed()))
		c.loose(c.out, moved.Report)
		c.line(c.out, c.say("verify.movenote", cmd.file()))
		return nil
	})
}
