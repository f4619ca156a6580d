package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"thidua/internal/finding"
	"thidua/internal/sheetfile"
	"thidua/internal/words"
)

// width is where long sentences are wrapped.
const width = 100

const (
	bold   = "\x1b[1m"
	red    = "\x1b[31m"
	yellow = "\x1b[33m"
	grey   = "\x1b[90m"
	plain  = "\x1b[0m"
)

func (c *console) say(key string, args ...any) string { return c.lang.Say(words.M(key, args...)) }

func (c *console) line(w io.Writer, text string) { fmt.Fprintln(w, text) }

func (c *console) paint(colour, text string) string {
	if !c.colour || colour == "" {
		return text
	}
	return colour + text + plain
}

// json prints v as indented JSON.
func (c *console) json(v any) error {
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// findings prints findings, one paragraph each: how grave, where, what.
func (c *console) findings(w io.Writer, list finding.List) {
	for _, f := range list {
		head := c.paint(map[finding.Severity]string{
			finding.Error: red, finding.Warning: yellow, finding.Note: grey,
		}[f.Severity],
			c.say("severity."+string(f.Severity))+":")
		where := c.where(f)
		if where != "" {
			where += ": "
		}
		c.wrapped(w, head+" "+where+words.Sentence(c.lang.Say(f.Msg)), "    ")
	}
}

// where writes the place of a finding.
func (c *console) where(f finding.Finding) string {
	var parts []string
	if f.Place.File != "" {
		parts = append(parts, f.Place.File)
	}
	switch {
	case f.Place.Cell != "":
		parts = append(parts, c.say("place.cell", f.Place.Cell))
	case f.Place.Line > 0:
		parts = append(parts, c.say("place.line", f.Place.Line))
	}
	return strings.Join(parts, ", ")
}

// refuse prints why the input is refused: as JSON when the caller wants JSON, else on the error stream.
func (c *console) refuse(asJSON bool, list finding.List) error {
	if asJSON {
		if err := c.json(map[string]any{"findings": sheetfile.FindingsJSON(c.lang, list)}); err != nil {
			return err
		}
		return errRefused
	}
	c.findings(c.err, list)
	return errRefused
}

// wrapped prints text in lines of the console's width; lines after the first start with indent.
func (c *console) wrapped(w io.Writer, text, indent string) {
	line := text[:len(text)-len(strings.TrimLeft(text, " "))]
	for _, word := range strings.Fields(text) {
		if strings.TrimSpace(line) != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			fmt.Fprintln(w, line)
			line = indent + word
			continue
		}
		if strings.TrimSpace(line) != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		fmt.Fprintln(w, line)
	}
}

// table prints rows in columns. Columns whose heading starts with > are set to the right.
func (c *console) table(head []string, rows [][]string) {
	wide := make([]int, len(head))
	for i, h := range head {
		wide[i] = utf8.RuneCountInString(strings.TrimPrefix(h, ">"))
		for _, r := range rows {
			wide[i] = max(wide[i], utf8.RuneCountInString(r[i]))
		}
	}
	print := func(cells []string, colour string) {
		var b strings.Builder
		for i, cell := range cells {
			gap := strings.Repeat(" ", wide[i]-utf8.RuneCountInString(cell))
			switch {
			case strings.HasPrefix(head[i], ">"):
				b.WriteString(gap + cell)
			case i == len(cells)-1:
				b.WriteString(cell)
			default:
				b.WriteString(cell + gap)
			}
			if i < len(cells)-1 {
				b.WriteString("  ")
			}
		}
		c.line(c.out, c.paint(colour, strings.TrimRight(b.String(), " ")))
	}
	titles := make([]string, len(head))
	for i, h := range head {
		titles[i] = strings.TrimPrefix(h, ">")
	}
	print(titles, bold)
	for _, r := range rows {
		print(r, "")
	}
}
