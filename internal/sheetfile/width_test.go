package sheetfile_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/internal/sheetfile"
)

// wide is a workbook whose rows each have one cell, as this says it.
func wide(t *testing.T, rows int, cell string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	buf, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	var sheet strings.Builder
	sheet.WriteString(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`)
	for row := range rows {
		fmt.Fprintf(&sheet, "<row r=\"%d\">%s</row>", row+1, strings.ReplaceAll(cell, "@", fmt.Sprint(row+1)))
	}
	sheet.WriteString(`</sheetData></worksheet>`)
	return zipped(t, replaced(t, buf.Bytes(), "xl/worksheets/sheet1.xml", sheet.String()))
}

// TestWidth: however a cell in the last column is written, a workbook of such rows is refused before the reader makes
// rows of them.
func TestWidth(t *testing.T) {
	for what, data := range map[string][]byte{
		"last column":           wide(t, 20_000, `<c r="XFD@"/>`),
		"last column as entity": wide(t, 20_000, `<c r="&#88;FD@"/>`),
		"last column, other name": wide(
			t, 20_000, `<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r='XFD@'/>`,
		),
		"many cells": wide(t, 2, strings.Repeat("<c/>", 600_000)),
	} {
		if _, found := sheetfile.ReadUnits("a.xlsx", data, ""); len(found) != 1 || found[0].Msg.Key != "file.manycells" {
			t.Errorf("%s: %d bytes, %v", what, len(data), found)
		}
	}
	utf16 := zipped(t, replaced(t, wide(t, 1, ""), "xl/worksheets/sheet1.xml", "\xff\xfe<\x00a\x00/\x00>\x00"))
	if _, found := sheetfile.ReadUnits("a.xlsx", utf16, ""); len(found) != 1 || found[0].Msg.Key != "file.notxlsx" {
		t.Errorf("UTF-16: %v", found)
	}
	if _, found := sheetfile.ReadUnits(
		"a.xlsx", wide(t, 3000, `<c r="AMJ@" t="inlineStr"><is><t>x</t></is></c>`), "",
	); len(found) != 1 || found[0].Msg.Key != "org.noheader" {
		t.Errorf("three thousand rows of LibreOffice's old width: %v", found) // read, and no list of units
	}
}

// replaced returns the parts of an Office file, with another content of one.
func replaced(t *testing.T, data []byte, name, content string) map[string][]byte {
	t.Helper()
	parts := unzipped(t, data)
	if _, there := parts[name]; !there || bytes.Equal(parts[name], []byte(content)) {
		t.Fatalf("no part %s to be replaced", name)
	}
	parts[name] = []byte(content)
	return parts
}

func unzipped(t *testing.T, data []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if out[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return out
}
