package main

import (
	"io"

	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
)

type sheetCmd struct {
	Check    checkCmd    `cmd:"" help:"${help_check}"`
	Template templateCmd `cmd:"" help:"${help_template}"`
	Import   importCmd   `cmd:"" help:"${help_import}"`
	Schema   schemaCmd   `cmd:"" help:"${help_schema}"`
}

type checkCmd struct {
	Sheet string `arg:"" name:"SHEET" help:"${help_sheetfile}"`
	JSON  bool   `name:"json" help:"${help_json}"`
}

// Run proof-reads the sheet. A sheet with an error is refused; with warnings it may be used.
func (cmd *checkCmd) Run(c *console) error {
	s, found, err := sheetfile.OpenSheet(cmd.Sheet)
	if err != nil {
		return err
	}
	if s != nil {
		found = append(found, sheet.Proofread(s).Named(cmd.Sheet)...)
		found.Sort()
	}
	switch {
	case cmd.JSON:
		if err := c.json(map[string]any{"findings": sheetfile.FindingsJSON(c.lang, found)}); err != nil {
			return err
		}
	case len(found) == 0:
		c.line(c.out, c.say("print.clean", s.Title))
	default:
		c.findings(c.out, found)
		errs, warnings, notes := found.Counts()
		c.line(c.out, c.say("print.counts", errs, warnings, notes))
	}
	if found.Failed() {
		return errRefused
	}
	return nil
}

type templateCmd struct {
	Sheet  string `arg:"" name:"SHEET" help:"${help_sheetfile}"`
	Out    string `short:"o" required:"" placeholder:"FILE.xlsx" help:"${help_out}"`
	Unit   string `placeholder:"ID" help:"${help_templateunit}"`
	Period string `enum:"year,half-year" default:"year" placeholder:"year|half-year" help:"${help_halfyear}"`
	JSON   bool   `name:"json" help:"${help_json}"`
}

// Run writes the Excel file that a unit fills in.
func (cmd *templateCmd) Run(c *console) error {
	s, found, err := sheetfile.OpenSheet(cmd.Sheet)
	if err != nil {
		return err
	}
	if s == nil {
		return c.refuse(cmd.JSON, found)
	}
	if cmd.Unit != "" && len(s.Units) > 0 && s.UnitOf(cmd.Unit) == nil {
		return wrongUsage("nounitsheet", cmd.Unit)
	}
	n, err := sheetfile.SaveTemplate(cmd.Out, s, cmd.Unit, cmd.Period)
	if err != nil {
		return err
	}
	if cmd.JSON {
		return c.json(map[string]any{"file": cmd.Out, "facts": n})
	}
	c.line(c.out, c.say("print.template", cmd.Out, n))
	return nil
}

type schemaCmd struct {
	Out string `short:"o" placeholder:"FILE.json" help:"${help_out}"`
}

// Run writes the JSON Schema of the score sheet format.
func (cmd *schemaCmd) Run(c *console) error {
	data := sheetfile.Schema()
	if cmd.Out == "" {
		_, err := c.out.Write(data)
		return err
	}
	return sheetfile.Save(cmd.Out, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}
