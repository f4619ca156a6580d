package sheetfile

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"thidua/internal/finding"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// readTable reads a text of rows parted by semicolon, tab or comma: by the mark that a first line "sep=;" names, as
// Excel writes it, or by the one that makes the most rows of the same width out of the whole file. old names the old
// way of writing that a person said the text is in, "" for none: then a text that looks like one is asked back.
func readTable(data []byte, old vn.Legacy) (grid, words.Msg) {
	text, bad := decoded(data)
	if !bad.IsZero() {
		if text = oneByte(data); old == "" && vn.LegacyOf(text) == "" {
			return grid{}, bad
		}
	}
	out := grid{first: 1}
	if mark, rest, is := named(text); is {
		text, out.first, out.comma = rest, 2, mark
	} else {
		out.comma = commaOf(text)
	}
	if out.rows, bad = splitRows(text, out.comma); !bad.IsZero() {
		return grid{}, bad
	}
	_, bad = unified([]grid{out}, old)
	return out, bad
}

// decoded reads the bytes of a file as text: UTF-8, or UTF-16, as Excel's "Unicode text" is.
func decoded(data []byte) (string, words.Msg) {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		order = binary.LittleEndian
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		order = binary.BigEndian
	default:
		if order = unmarked(data); order != nil {
			data = append([]byte{0, 0}, data...) // in the place of the mark
			break
		}
		data = bytes.TrimPrefix(data, []byte("\ufeff"))
		if !utf8.Valid(data) {
			return "", words.M("file.utf8")
		}
		return string(data), words.Msg{}
	}
	units := make([]uint16, 0, len(data)/2)
	for i := 2; i+1 < len(data); i += 2 {
		units = append(units, order.Uint16(data[i:]))
	}
	return string(utf16.Decode(units)), words.Msg{}
}

// unmarked is the order of bytes of UTF-16 without its mark, nil for other text: half of it is noughts then, all on one
// side.
func unmarked(data []byte) binary.ByteOrder {
	var zeros [2]int
	for i, b := range data {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch many := len(data) / 8; {
	case len(data)%2 != 0 || len(data) == 0:
	case zeros[1] > many && zeros[0] == 0:
		return binary.LittleEndian
	case zeros[0] > many && zeros[1] == 0:
		return binary.BigEndian
	}
	return nil
}

// oneByte reads the bytes of a file as letters of one byte each, as files were before UTF-8.
func oneByte(data []byte) string {
	runes := make([]rune, len(data))
	for i, b := range data {
		runes[i] = rune(b)
	}
	return string(runes)
}

// sampleOf is the first line of a text that is in an old way of writing.
func sampleOf(text string) string {
	const most = 60
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); vn.LegacyOf(line) != "" {
			runes := []rune(line)
			return string(runes[:min(len(runes), most)])
		}
	}
	return ""
}

// named reads the mark off a first line "sep=;".
func named(text string) (mark rune, rest string, is bool) {
	line, rest, _ := strings.Cut(text, "\n")
	line = strings.Trim(strings.TrimSpace(line), `"`)
	if len(line) < len("sep=") || !strings.EqualFold(line[:4], "sep=") {
		return 0, text, false
	}
	mark, _ = utf8.DecodeRuneInString(line[4:])
	if mark == utf8.RuneError || mark == '"' || strings.HasPrefix(line[4:], `\t`) {
		mark = '\t'
	}
	return mark, rest, true
}

// commaOf judges by the whole file what parts its cells.
func commaOf(text string) rune {
	best, score := ',', 0
	for _, mark := range ";\t,|" {
		rows, bad := splitRows(text, mark)
		if !bad.IsZero() {
			continue
		}
		widths := map[int]int{}
		for _, r := range rows {
			widths[len(r)]++
		}
		for width, n := range widths {
			if got := n * min(width-1, 3); width > 1 && got > score {
				best, score = mark, got
			}
		}
	}
	return best
}

// splitRows parts a text into rows and cells, as they stand: what an old way of writing means is lost once a text is
// cleaned. Numbers of rows are those of records: a text in quotes may hold an end of a line.
func splitRows(text string, mark rune) ([][]string, words.Msg) {
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord, r.Comma = -1, mark
	var rows [][]string
	for {
		rec, err := r.Read()
		var pe *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return rows, words.Msg{}
		case errors.As(err, &pe):
			return nil, words.M("file.csv", pe.Line)
		case err != nil:
			return nil, words.M("file.csv", len(rows)+1)
		case len(rows) >= maxRows:
			return nil, words.M("file.manyrows", maxRows)
		}
		rows = append(rows, rec)
	}
}

// ragged says what is wrong with rows below a heading that have more or fewer cells than it: a mark in a text parts it
// in two, and nobody knows what was meant. head is the place of the heading in the grid. Rows of a grid that is no text
// of rows have no such marks.
func (g *grid) ragged(file string, head int) finding.List {
	var out finding.List
	if g.comma == 0 {
		return out
	}
	width := len(g.rows[head])
	for i, row := range g.rows[head+1:] {
		if len(row) == width || strings.TrimSpace(strings.Join(row, "")) == "" {
			continue
		}
		m := words.M("file.rowshort", len(row), width, reading(row), string(g.comma))
		if len(row) > width {
			if strings.TrimSpace(strings.Join(row[width:], "")) == "" {
				continue // empty cells at the end hold nothing
			}
			m = words.M("file.rowwide", len(row), width, reading(row), reading(joined(row, width, g.comma)), string(g.comma))
		}
		out.Add(finding.Finding{
			Severity: finding.Error, Kind: "cells", Place: finding.Place{File: file, Line: g.first + head + 1 + i}, Msg: m,
		})
	}
	return out
}

// reading shows how a row is parted.
func reading(row []string) string {
	var out []string
	for _, c := range row {
		if c = strings.TrimSpace(c); c == "" {
			c = "–"
		}
		out = append(out, c)
	}
	return strings.Join(out, " | ")
}

// joined is the other reading of a row with too many cells: a cell that begins with a space was a part of the one
// before it, and where there is none the last ones were.
func joined(row []string, width int, mark rune) []string {
	out := slices.Clone(row)
	for len(out) > width {
		at := slices.IndexFunc(
			out[1:], func(c string) bool { return strings.HasPrefix(c, " ") && strings.TrimSpace(c) != "" },
		)
		if at < 0 {
			at = len(out) - 2
		}
		out[at] += string(mark) + out[at+1]
		out = slices.Delete(out, at+1, at+2)
	}
	return out
}
