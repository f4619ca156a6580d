package main

import (
	"context"
	"strings"
	"time"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/words"
)

type unitCmd struct {
	Import  unitImportCmd  `cmd:"" help:"${help_unitimport}"`
	Add     unitAddCmd     `cmd:"" help:"${help_unitadd}"`
	Rename  unitRenameCmd  `cmd:"" help:"${help_unitrename}"`
	Move    unitMoveCmd    `cmd:"" help:"${help_unitmove}"`
	Close   unitCloseCmd   `cmd:"" help:"${help_unitclose}"`
	Merge   unitMergeCmd   `cmd:"" help:"${help_unitmerge}"`
	List    unitListCmd    `cmd:"" help:"${help_unitlist}"`
	History unitHistoryCmd `cmd:"" help:"${help_unithistory}"`
}

func service(s *rows.Store) *org.Service {
	return &org.Service{Store: s, Tx: s.Transact, Clock: clock.System{}}
}

// byFlags say why something is done; who does it is whoever may run the program on this machine.
type byFlags struct {
	Why string `placeholder:"TEXT" help:"${help_why}"`
}

func (b *byFlags) by() org.By { return org.By{Account: "dòng lệnh", Why: b.Why} }

type unitImportCmd struct {
	dataFlags
	byFlags
	File string    `arg:"" name:"FILE" help:"${help_unitfile}"`
	Old  vn.Legacy `name:"encoding" enum:",tcvn3,vni,viqr" default:"" placeholder:"tcvn3|vni|viqr" help:"${help_encoding}"`
}

// Run adds the units of a list, all or none.
func (cmd *unitImportCmd) Run(c *console) error {
	data, err := readInput(cmd.File)
	if err != nil {
		return err
	}
	list, found := sheetfile.ReadUnits(cmd.File, data, cmd.Old)
	if list == nil {
		return c.refuse(false, found)
	}
	return cmd.with(true, func(ctx context.Context, s *rows.Store) error {
		faults, err := service(s).Import(ctx, cmd.by(), list)
		if err != nil {
			return err
		}
		for _, f := range faults {
			found.Add(finding.Finding{Severity: finding.Error, Place: finding.Place{File: cmd.File, Line: f.At}, Msg: f.Msg})
		}
		if found.Failed() {
			return c.refuse(false, found)
		}
		c.line(c.out, c.say("print.unitsadded", len(list)))
		c.findings(c.out, found)
		return nil
	})
}

type unitListCmd struct {
	dataFlags
	On string `placeholder:"2023-12-31" help:"${help_on}"`
}

// Run prints the tree of units as it stood on a day.
func (cmd *unitListCmd) Run(c *console) error {
	now := time.Now()
	on := day.Of(now.Year(), now.Month(), now.Day())
	if cmd.On != "" {
		var err error
		if on, err = typedDay(cmd.On); err != nil {
			return err
		}
	}
	return cmd.with(false, func(ctx context.Context, s *rows.Store) error {
		units, err := s.Units(ctx)
		if err != nil {
			return err
		}
		depth := map[string]int{"": -1}
		var rows [][]string
		for _, u := range units {
			depth[u.ID] = depth[u.Parent] + 1
			if u.Open(on) {
				rows = append(rows, []string{u.Code, strings.Repeat("  ", depth[u.ID]) + u.NameOn(on), u.Kind})
			}
		}
		c.table([]string{c.say("print.code"), c.say("print.unit"), c.say("print.kind")}, rows)
		return nil
	})
}

type unitHistoryCmd struct {
	dataFlags
	Code string `arg:"" name:"CODE" help:"${help_unitcode}"`
}

// Run prints what was done to a unit, newest first.
func (cmd *unitHistoryCmd) Run(c *console) error {
	return cmd.with(false, func(ctx context.Context, s *rows.Store) error {
		u, err := org.Named(ctx, s, cmd.Code)
		if err != nil {
			return err
		}
		list, err := s.History(ctx, "unit", u.ID, 100)
		if err != nil {
			return err
		}
		for _, e := range list {
			at := time.UnixMicro(e.At).In(time.FixedZone("", 7*3600)).Format("02/01/2006 15:04")
			c.wrapped(c.out, words.Sentence(c.say("print.act", at, e.Act.Actor, words.M("act."+e.Act.Verb), e.Act.Why)), "    ")
		}
		return nil
	})
}

// typedDay reads a day that somebody typed on the command line.
func typedDay(text string) (day.Date, error) {
	d, bad := sheetfile.ParseDay(text)
	if !bad.IsZero() {
		return 0, wrongUsage("date", text)
	}
	return d, nil
}

// parentOf returns the id of the unit with that code, "" for no code.
func parentOf(ctx context.Context, s *rows.Store, code string) (string, error) {
	if code == "" {
		return "", nil
	}
	u, err := org.Named(ctx, s, code)
	if err != nil {
		return "", err
	}
	return u.ID, nil
}

// said prints what is wrong with a unit, field by field.
func (c *console) said(err error) error {
	if !fault.Is(err, fault.Invalid) {
		return err
	}
	var found finding.List
	for _, m := range org.Faults(err) {
		found.Add(finding.Finding{Severity: finding.Error, Msg: m})
	}
	return c.refuse(false, found)
}

type unitAddCmd struct {
	dataFlags
	byFlags
	Code   string `arg:"" name:"CODE" help:"${help_unitcode}"`
	Name   string `arg:"" name:"NAME" help:"${help_unitname}"`
	Parent string `placeholder:"CODE" help:"${help_unitparent}"`
	Kind   string `placeholder:"KIND" help:"${help_unitkind}"`
	Opened string `default:"01/01/1990" placeholder:"DAY" help:"${help_unitopened}"`
}

// unit is the unit that the command describes.
func (cmd *unitAddCmd) unit(ctx context.Context, s *rows.Store) (org.Unit, error) {
	opened, err := typedDay(cmd.Opened)
	if err != nil {
		return org.Unit{}, err
	}
	parent, err := parentOf(ctx, s, cmd.Parent)
	return org.Unit{
		Code: cmd.Code, Parent: parent, Kind: cmd.Kind, Opened: opened, Names: []org.Name{{From: opened, Text: cmd.Name}},
	}, err
}

// Run adds one unit.
func (cmd *unitAddCmd) Run(c *console) error {
	return cmd.with(true, func(ctx context.Context, s *rows.Store) error {
		u, err := cmd.unit(ctx, s)
		if err != nil {
			return err
		}
		if _, err := service(s).Create(ctx, cmd.by(), u); err != nil {
			return c.said(err)
		}
		c.line(c.out, c.say("print.unitsadded", 1))
		return nil
	})
}

// changing does something to the unit with a code, and says that it was done.
func (d *dataFlags) changing(
	c *console, code string, do func(ctx context.Context, s *rows.Store, u *org.Unit) error,
) error {
	return d.with(false, func(ctx context.Context, s *rows.Store) error {
		u, err := org.Named(ctx, s, code)
		if err != nil {
			return err
		}
		if err := do(ctx, s, u); err != nil {
			return c.said(err)
		}
		c.line(c.out, c.say("print.unitchanged", code))
		return nil
	})
}

type unitRenameCmd struct {
	dataFlags
	byFlags
	Code string `arg:"" name:"CODE" help:"${help_unitcode}"`
	Name string `arg:"" name:"NAME" help:"${help_unitname}"`
	From string `required:"" placeholder:"DAY" help:"${help_unitfrom}"`
}

// Run gives a unit a new name from a day on.
func (cmd *unitRenameCmd) Run(c *console) error {
	from, err := typedDay(cmd.From)
	if err != nil {
		return err
	}
	return cmd.changing(c, cmd.Code, func(ctx context.Context, s *rows.Store, u *org.Unit) error {
		return service(s).Rename(ctx, cmd.by(), u.ID, u.Version, org.Name{From: from, Text: cmd.Name})
	})
}

type unitMoveCmd struct {
	dataFlags
	byFlags
	Code   string `arg:"" name:"CODE" help:"${help_unitcode}"`
	Parent string `arg:"" optional:"" name:"PARENT" help:"${help_unitparent}"`
}

// Run puts a unit under another, or at the top.
func (cmd *unitMoveCmd) Run(c *console) error {
	return cmd.changing(c, cmd.Code, func(ctx context.Context, s *rows.Store, u *org.Unit) error {
		parent, err := parentOf(ctx, s, cmd.Parent)
		if err != nil {
			return err
		}
		return service(s).Move(ctx, cmd.by(), u.ID, u.Version, parent)
	})
}

type unitCloseCmd struct {
	dataFlags
	byFlags
	Code string `arg:"" name:"CODE" help:"${help_unitcode}"`
	Last string `required:"" placeholder:"DAY" help:"${help_unitlast}"`
}

// Run ends a unit.
func (cmd *unitCloseCmd) Run(c *console) error {
	last, err := typedDay(cmd.Last)
	if err != nil {
		return err
	}
	return cmd.changing(c, cmd.Code, func(ctx context.Context, s *rows.Store, u *org.Unit) error {
		return service(s).Close(ctx, cmd.by(), u.ID, u.Version, last)
	})
}

type unitMergeCmd struct {
	unitAddCmd
	Of   []string `required:"" placeholder:"CODE" help:"${help_unitof}"`
	Last string   `required:"" placeholder:"DAY" help:"${help_unitlast}"`
}

// Run closes units and opens one that continues them.
func (cmd *unitMergeCmd) Run(c *console) error {
	last, err := typedDay(cmd.Last)
	if err != nil {
		return err
	}
	return cmd.with(false, func(ctx context.Context, s *rows.Store) error {
		var from []string
		for _, code := range cmd.Of {
			id, err := parentOf(ctx, s, code)
			if err != nil {
				return err
			}
			from = append(from, id)
		}
		u, err := cmd.unit(ctx, s)
		if err != nil {
			return err
		}
		if _, err := service(s).Merge(ctx, cmd.by(), from, last, u); err != nil {
			return c.said(err)
		}
		c.line(c.out, c.say("print.unitmerged", len(from), cmd.Code))
		return nil
	})
}
