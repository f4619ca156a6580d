package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/sheetfile"
	"thidua/internal/vn"
	"thidua/internal/words"
)

type importCmd struct {
	File string `arg:"" name:"FILE" help:"${help_importfile}"`
	Out  string `short:"o" required:"" placeholder:"SHEET.yaml" help:"${help_out}"`
	ID   string `name:"id" placeholder:"ID" help:"${help_importid}"`
	Year int    `default:"2022" placeholder:"2022" help:"${help_importyear}"`
	JSON bool   `name:"json" help:"${help_json}"`
}

type importedJSON struct {
	File     string                  `json:"file"`
	Rows     []importedRowJSON       `json:"rows"`
	Findings []sheetfile.FindingJSON `json:"findings"`
}

type importedRowJSON struct {
	Row        int    `json:"row"`
	Code       string `json:"code"`
	Text       string `json:"text"`
	Confidence int    `json:"confidence"` // per cent
	Understood string `json:"understood"`
}

// Run makes a score sheet out of a table. Nothing is written where the table is refused.
func (cmd *importCmd) Run(c *console) error {
	same, err := sameFile(cmd.File, cmd.Out)
	switch {
	case err != nil:
		return err
	case same:
		return wrongUsage("samefile", cmd.Out)
	}
	data, err := readInput(cmd.File)
	if err != nil {
		return err
	}
	id := cmd.ID
	if id == "" {
		id = slug(filepath.Base(cmd.Out))
	}
	im, found := sheetfile.Import(cmd.File, data, id, cmd.Year)
	if im == nil {
		return c.refuse(cmd.JSON, found)
	}
	im.Found = im.Found.Named(cmd.Out)
	err = sheetfile.Save(cmd.Out, func(w io.Writer) error {
		_, err := w.Write(im.Text)
		return err
	})
	if err != nil {
		return err
	}
	if cmd.JSON {
		return c.json(importedToJSON(c.lang, cmd.Out, im))
	}
	low := 0
	var rows [][]string
	for _, r := range im.Rows {
		if r.Low() {
			low++
		}
		rows = append(rows, []string{
			c.lang.Plain(r.Row), r.Code, c.lang.Plain(r.Confidence) + " %", shorten(r.Text, 48), c.lang.Say(r.As),
		})
	}
	c.table(
		[]string{
			">" + c.say("print.row"), c.say("print.code"), ">" + c.say("print.confidence"), c.say("print.text"),
			c.say("print.understood"),
		},
		rows,
	)
	c.line(c.out, "")
	c.findings(c.out, im.Found)
	c.line(c.out, c.say("print.imported", cmd.Out, len(im.Sheet.Nodes()), low))
	return nil
}

func importedToJSON(lang words.Lang, file string, im *sheetfile.Imported) importedJSON {
	out := importedJSON{File: file, Rows: []importedRowJSON{}, Findings: sheetfile.FindingsJSON(lang, im.Found)}
	for _, r := range im.Rows {
		out.Rows = append(out.Rows, importedRowJSON{r.Row, r.Code, r.Text, r.Confidence, lang.Say(r.As)})
	}
	return out
}

// sameFile says that two paths lead to one file; one that is not there yet is no other.
func sameFile(a, b string) (bool, error) {
	x, err := os.Stat(a)
	if err != nil {
		return false, err
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y), nil
}

// readInput reads a file of bounded size; sheetfile looks at what is in it.
func readInput(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, 64<<20))
}

// slug makes a short name out of a file name.
func slug(name string) string {
	name = vn.Fold(strings.TrimSuffix(name, filepath.Ext(name)))
	words := strings.FieldsFunc(name, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	if len(words) == 0 {
		return "bang-diem"
	}
	return strings.Join(words, "-")
}

func shorten(text string, n int) string {
	r := []rune(text)
	if len(r) <= n {
		return text
	}
	return string(r[:n-1]) + "…"
}

type rehearseCmd struct {
	Old      string    `arg:"" name:"OLD" help:"${help_old}"`
	New      string    `arg:"" name:"NEW" help:"${help_new}"`
	Facts    string    `arg:"" name:"FACTS" help:"${help_facts}"`
	Encoding vn.Legacy `enum:",tcvn3,vni,viqr" default:"" placeholder:"tcvn3|vni|viqr" help:"${help_encoding}"`
	Map      []string  `placeholder:"OLD=NEW" help:"${help_map}"`
	JSON     bool      `name:"json" help:"${help_json}"`
}

// Run scores the same facts by two sheets and says who moves through which lines.
func (cmd *rehearseCmd) Run(c *console) error {
	moved := map[string]string{}
	for _, m := range cmd.Map {
		old, fresh, ok := strings.Cut(m, "=")
		if !ok || old == "" || fresh == "" {
			return wrongUsage("mappair", m)
		}
		moved[fresh] = old
	}
	var sheets [2]*sheet.Sheet
	for i, path := range []string{cmd.Old, cmd.New} {
		s, found, err := sheetfile.OpenSheet(path)
		if err != nil {
			return err
		}
		if s == nil {
			return c.refuse(cmd.JSON, found)
		}
		sheets[i] = s
	}
	set, found, err := sheetfile.OpenFacts(sheets[0], cmd.Facts, cmd.Encoding)
	if err != nil {
		return err
	}
	if set == nil {
		return c.refuse(cmd.JSON, found)
	}
	r := scoring.Rehearse(sheets[0], sheets[1], set, moved)
	r.Found = slices.Concat(found, r.Found.Named(cmd.New))
	out := sheetfile.NewRehearsal(r, c.lang)
	if cmd.JSON {
		return c.json(out)
	}
	cmd.print(c, r, out)
	return nil
}

func (cmd *rehearseCmd) print(c *console, r *scoring.Rehearsal, out sheetfile.RehearsalJSON) {
	c.line(c.out, c.say("print.old")+": "+out.Old.Title+" ("+out.Old.ID+")")
	c.line(c.out, c.say("print.new")+": "+out.New.Title+" ("+out.New.ID+")")
	c.line(c.out, "")
	head := []string{
		c.say("print.unit"), ">" + c.say("print.old"), ">" + c.say("print.new"), ">" + c.say("print.change"),
		c.say("print.rank"),
	}
	var rows [][]string
	for i, m := range r.Moves {
		rows = append(rows, []string{
			r.New.Units()[m.Unit].Label(), c.num(r.Old, m.Old.Total), c.num(r.New, m.New.Total),
			c.num(r.New, m.New.Total.Sub(m.Old.Total)), out.Units[i].Text,
		})
	}
	c.table(head, rows)
	for i, m := range r.Moves {
		if len(out.Units[i].Lines) == 0 {
			continue
		}
		c.line(c.out, "")
		c.line(c.out, c.paint(bold, r.New.Units()[m.Unit].Label()))
		for _, l := range out.Units[i].Lines {
			c.line(c.out, "  - "+words.Sentence(l.Text))
		}
	}
	c.line(c.out, "")
	c.findings(c.out, r.Found)
}
