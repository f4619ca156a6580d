package journey_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"thidua/internal/review"
)

// excelWith puts figures into the cells of a filled template, by the names of their facts.
func excelWith(t testing.TB, file string, figures map[string]string) string {
	t.Helper()
	f, err := excelize.OpenReader(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Số liệu")
	if err != nil {
		t.Fatal(err)
	}
	done := 0
	for i, row := range rows {
		if len(row) < 8 {
			continue
		}
		if value, ok := figures[row[7]]; ok {
			cell, _ := excelize.CoordinatesToCellName(4, i+1)
			if err := f.SetCellStr("Số liệu", cell, value); err != nil {
				t.Fatal(err)
			}
			done++
		}
	}
	if done != len(figures) {
		t.Fatalf("%d of %d figures have a cell", done, len(figures))
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// figure is a figure of a unit's form as it is kept, "" where there is none.
func (c *campaign[V]) figure(code, fact string) string {
	c.t.Helper()
	if x := c.forms()[code].Figure(fact, review.Reported); x != nil {
		return x.Value
	}
	return ""
}

// TestExcelFromYesterday: a file that was got yesterday comes back after somebody changed figures on the screen. What
// only the file changed is saved, what only the screen changed stays, and where both did the person sees both at the
// field and chooses.
func TestExcelFromYesterday(t *testing.T) {
	c := newCampaign(t)
	at := c.at("quan-ly-thi-truong")
	officer, leader := c.by("chuyen-vien"), c.by("lanh-dao-quan-ly-thi-truong")
	file := officer.download(at + "/bieu-mau.xlsx")
	for _, x := range [][3]string{{"nhiệm vụ đúng hạn", "42", "41"}, {"I.1.5c", "5", "0"}, {"I.1.5b", "", "0"}} {
		leader.json(at+"/o", `{"Name":"f.`+x[0]+`","Value":"`+x[1]+`","Was":"`+x[2]+`"}`).want(200)
	}
	file = excelWith(t, file, map[string]string{"I.1.5c": "3", "I.1.5a": "1", "I.1.5b": "2"})
	officer.get(at+"/excel").want(200).upload("list", "phieu.xlsx", file).follow().want(200).says(
		"main", "Đã lưu 1 ô",
	).says(
		"main", "2 ô đã có số khác",
	)
	for fact, want := range map[string]string{"nhiệm vụ đúng hạn": "42", "I.1.5c": "5", "I.1.5a": "1", "I.1.5b": ""} {
		if got := c.figure("quan-ly-thi-truong", fact); got != want {
			t.Errorf("%s is %q, want %q", fact, got, want)
		}
	}
	officer.get(at+"/nhap").want(200).says(".clash", "«5»").says(".clash", "«để trống»")
	if n := officer.page().Find(".clash").Length(); n != 2 {
		t.Errorf("%d fields ask", n)
	}
	if got := officer.page().Find(`[name="f.I.1.5c"]`).AttrOr("value", ""); got != "3" {
		t.Errorf("the field holds %q, not what the file has", got)
	}
	// The same file once more: what stands there now is asked about again, and nothing is saved over it.
	officer.get(at+"/excel").want(200).upload("list", "phieu.xlsx", file).follow().want(200).says(
		"main", "Đã lưu 0 ô",
	).says(
		"main", "2 ô đã có số khác",
	)
	// Another figure for a field that is not decided: one of the two would be lost.
	other := excelWith(t, file, map[string]string{"I.1.5c": "4"})
	officer.get(at+"/excel").want(200).upload("list", "phieu.xlsx", other).want(409).says(
		"main", "gõ dở 3, trong tệp là 4",
	).says(
		"main", "chưa có gì được lưu",
	)
	officer.get(at + "/nhap").want(200).fill(form("f.I.1.5c", "3", "f.I.1.5b", "")).follow().want(200)
	if c.figure("quan-ly-thi-truong", "I.1.5c") != "3" || c.figure("quan-ly-thi-truong", "I.1.5b") != "" {
		t.Error("what the person chose is not saved")
	}
	if n := officer.get(at + "/nhap").want(200).page().Find(".clash").Length(); n != 0 {
		t.Errorf("%d fields still ask", n)
	}
}

// TestExcelThatDoesNotSay: a file of an older program does not say what it was made from. It fills what is empty, and
// asks about the rest.
func TestExcelThatDoesNotSay(t *testing.T) {
	c := newCampaign(t)
	at := c.at("quan-ly-thi-truong")
	officer := c.by("chuyen-vien")
	officer.json(at+"/o", `{"Name":"f.nhiệm vụ đúng hạn","Value":"42","Was":"41"}`).want(200)
	officer.json(at+"/o", `{"Name":"f.I.1.5a","Value":"","Was":"0"}`).want(200)
	raw, err := os.ReadFile(filepath.Join("..", "sheetfile", "testdata", "read", "web", "stale.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	officer.get(at+"/excel").want(200).upload("list", "stale.xlsx", string(raw)).follow().want(200).says(
		"main", "2 ô đã có số khác",
	)
	for fact, want := range map[string]string{"nhiệm vụ đúng hạn": "42", "I.1.5c": "0", "I.1.5a": "0"} {
		if got := c.figure("quan-ly-thi-truong", fact); got != want {
			t.Errorf("%s is %q, want %q", fact, got, want)
		}
	}
	officer.get(at+"/nhap").want(200).says(".clash", "«42»").says(".clash", "«0»")
}
