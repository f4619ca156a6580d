package upload_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"slices"
	"testing"
	"testing/iotest"

	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/upload"
)

// FuzzContainer looks for a document that the check does not survive, or that it fails over.
func FuzzContainer(f *testing.F) {
	f.Add(docx())
	f.Add(xlsx())
	f.Add(overlapping())
	f.Add(nameLie())
	for _, what := range []string{"entity bomb", "name twice", "macros", "cut short", "no parts"} {
		f.Add(packages()[what].make())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, kind := range []evidence.Kind{evidence.Word, evidence.Grid} {
			refusedOrNot(t, upload.CheckContainer(bytes.NewReader(data), int64(len(data)), kind))
		}
	})
}

// refusedOrNot: whatever comes in is taken or refused; the program does not fail over it.
func refusedOrNot(t *testing.T, err error) {
	t.Helper()
	var no *fault.Error
	if err != nil && !errors.As(err, &no) {
		t.Errorf("neither taken nor refused: %v", err)
	}
}

// FuzzPDF looks for the same in PDFs.
func FuzzPDF(f *testing.F) {
	f.Add(pdf())
	for _, b := range pdfs() {
		if data := b.make(); len(data) < 10_000 {
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) { refusedOrNot(t, upload.CheckPDF(data)) })
}

// TestCleaned: what hides behind a JPEG, or in its notes, does not come through.
func TestCleaned(t *testing.T) {
	photo := jpegOf(scene(60, 40))
	for what, data := range map[string][]byte{
		"page behind":     append(slices.Clone(photo), "CANARY<script>alert(1)</script>"...),
		"document behind": append(append(slices.Clone(photo), "CANARY"...), docx()...),
		"remark":          segment(photo, 0xfe, "CANARY<?php system($_GET[0]); ?>"),
		"place and time":  segment(photo, 0xe1, exif(1)+"CANARY"),
		"colour profile":  segment(photo, 0xe2, "ICC_PROFILE\x00CANARY"),
	} {
		f, err := take(t, "a.jpg", data)
		if err != nil {
			t.Errorf("%s: %s", what, said(err))
			continue
		}
		if got := must(io.ReadAll(
			f.Content(),
		)); bytes.Contains(got, []byte("CANARY")) || bytes.Contains(got, []byte("PK\x03\x04")) {
			t.Errorf("%s came through", what)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
	notes := pngOf(30, 30)
	notes = slices.Concat(notes[:33], chunk("tEXt", "Author\x00CANARY"), chunk("eXIf", "CANARY"), notes[33:])
	f, err := take(t, "a.png", notes)
	if err != nil {
		t.Fatal(said(err))
	}
	if bytes.Contains(must(io.ReadAll(f.Content())), []byte("CANARY")) {
		t.Error("the notes of a PNG came through")
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}

// TestBroken: a connection that breaks, a folder that cannot be written and a caller who is gone are no faults of the
// file.
func TestBroken(t *testing.T) {
	var no *fault.Error
	dir := t.TempDir()
	_, err := upload.New(dir, most).Take(
		context.Background(), "a.pdf", io.MultiReader(bytes.NewReader(pdf()), iotest.ErrReader(io.ErrUnexpectedEOF)),
	)
	if !errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &no) {
		t.Errorf("broken off: %v", err)
	}
	_, err = upload.New(dir+"/a.pdf\x00", most).Take(context.Background(), "a.pdf", bytes.NewReader(pdf()))
	if err == nil || errors.As(err, &no) {
		t.Errorf("no folder: %v", err)
	}
	if left := must(os.ReadDir(dir)); len(left) > 0 {
		t.Errorf("%d files left behind", len(left))
	}
}
