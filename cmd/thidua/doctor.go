package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"time"

	"thidua/internal/rows"
	"thidua/internal/store"
)

type doctorCmd struct {
	serveCmd
}

// Run says with which settings the server would run and where each comes from, and what is wrong with the place where
// it would.
func (cmd *doctorCmd) Run(c *console) error {
	c.line(c.out, "thidua "+versionLine())
	c.line(c.out, "")
	var rows [][]string
	collect(reflect.ValueOf(cmd.serveCmd), func(f reflect.StructField, v reflect.Value) {
		name := f.Tag.Get("name")
		if name == "" {
			name = strings.ToLower(f.Name)
		}
		from := c.say("doctor.default")
		switch {
		case given(c.args, name):
			from = "--" + name
		case f.Tag.Get("env") != "" && os.Getenv(f.Tag.Get("env")) != "":
			from = f.Tag.Get("env")
		}
		rows = append(rows, []string{name, shown(name, fmt.Sprint(v.Interface())), from})
	})
	c.table([]string{c.say("doctor.setting"), c.say("doctor.value"), c.say("doctor.from")}, rows)
	c.line(c.out, "")
	checks, bad := []func(c *console) (string, bool){
		cmd.folder, cmd.disk, cmd.clock, cmd.data, cmd.scans, cmd.server, cmd.way,
	}, 0
	if cmd.Issuer != "" {
		checks = append(checks, cmd.provider)
	}
	for _, check := range checks {
		said, ok := check(c)
		mark := c.paint("", "✓ ")
		if !ok {
			mark, bad = c.paint(red, "✗ "), bad+1
		}
		c.wrapped(c.out, mark+said, "    ")
	}
	if bad > 0 {
		return errRefused
	}
	return nil
}

// collect walks the settings of a command, those of embedded structs too.
func collect(v reflect.Value, each func(f reflect.StructField, v reflect.Value)) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if !f.IsExported() && !f.Anonymous {
			continue
		}
		if f.Anonymous {
			collect(v.Field(i), each)
			continue
		}
		each(f, v.Field(i))
	}
}

func given(args []string, name string) bool {
	for _, a := range args {
		if a == "--"+name || strings.HasPrefix(a, "--"+name+"=") {
			return true
		}
	}
	return false
}

// shown hides what is secret: the password in the address of a database, the secrets of S3, of single sign-on and of
// the mail server.
func shown(name, value string) string {
	if strings.HasSuffix(name, "-secret") && value != "" {
		return "…"
	}
	at, scheme := strings.LastIndex(value, "@"), strings.Index(value, "://")
	if name != "database" && name != "migrate-as" || at < 0 || scheme < 0 {
		return value
	}
	user, _, _ := strings.Cut(value[scheme+3:at], ":")
	return value[:scheme+3] + user + ":…" + value[at:]
}

func (cmd *doctorCmd) folder(c *console) (string, bool) {
	info, err := os.Stat(cmd.Data)
	switch {
	case err != nil:
		return c.say("doctor.nofolder", cmd.Data), true
	case info.Mode().Perm()&0o077 != 0:
		return c.say("doctor.open", cmd.Data, info.Mode().Perm().String()), false
	}
	loose := ""
	err = filepath.WalkDir(cmd.Data, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if info, err := d.Info(); err == nil && !d.IsDir() && info.Mode().Perm()&0o077 != 0 &&
			strings.HasSuffix(path, ".key") {
			loose = path
		}
		return nil
	})
	if err != nil || loose != "" {
		return c.say("doctor.key", loose), false
	}
	return c.say("doctor.folder", cmd.Data), true
}

// clock holds the clock against the newest file of the data: a machine that woke up in the past writes what nobody
// believes.
func (cmd *doctorCmd) clock(c *console) (string, bool) {
	now := time.Now()
	if info, err := os.Stat(cmd.file()); err == nil && info.ModTime().After(now.Add(time.Minute)) {
		return c.say("doctor.past", now.Format(time.RFC3339)), false
	}
	return c.say("doctor.clock", now.Format("15:04:05 02/01/2006 -07:00")), now.Year() > 2020
}

// data opens the database and recomputes the log.
func (cmd *doctorCmd) data(c *console) (string, bool) {
	if _, err := os.Stat(cmd.file()); err != nil && cmd.Database == "" {
		return c.say("doctor.nodata"), true
	}
	var r store.Report
	err := cmd.look(func(ctx context.Context, s *rows.Store) (err error) {
		r, err = s.Verify(ctx, store.Head{})
		return err
	})
	switch {
	case err != nil:
		return c.say("cli.failed", faultWord(c.lang, err)), false
	case len(r.Found) > 0:
		return c.lang.Say(r.Found[0].Msg), false
	case len(r.Loose) > 0:
		return c.say("verify."+r.Loose[0].Kind, r.Loose[0].N), false
	}
	return c.say("verify.ok", r.Acts, r.Rows), true
}
