package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const root = "../../"

// thidua runs the command line.
func thidua(args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run(args, &out, &err, false)
	return code, out.String(), err.String()
}

// result is what the tests read of score's JSON.
type result struct {
	Sheet struct {
		ID      string
		Version int
	}
	Lane  string
	Units []struct {
		Unit, Total, Base, Bonus, Penalty string
		Rank                              *int
		Grade                             *string
		KnockedOut                        []string `json:"knocked_out"`
		Provisional, Complete             bool
		Groups                            []struct{ Code, Points string }
		Lines                             []lineOf
	}
	Sensitivity []struct {
		Above, Below, Gap, Text string
		Change                  *string
	}
	Findings []findingOf
}

type lineOf struct {
	Code, Max, Base, Bonus, Penalty, Points string
	RulePoints                              string `json:"rule_points"`
	Overridden, Provisional                 bool
	Reason                                  *string
	By                                      *string
	Why, State                              string
	Account                                 []struct{ Code, Text string }
}

type findingOf struct {
	Severity, Kind, Code, Unit, File, Message, Cell string
	Line                                            int
}

func score(t *testing.T, args ...string) result {
	t.Helper()
	code, out, errs := thidua(append([]string{"score"}, append(args, "--json")...)...)
	if code != 0 {
		t.Fatalf("exit %d: %s%s", code, out, errs)
	}
	var r result
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

const (
	tgSheet = root + "sheets/tien-giang-2022.yaml"
	tgFacts = root + "examples/tien-giang-2022/facts.yaml"
	tgDated = root + "examples/tien-giang-2022/facts-plan-dated.yaml"
)

// TestTienGiang is the real case of Cai Lậy in 2022: 124,4 claimed, 118,4 agreed in the minutes of 09/12/2022.
func TestTienGiang(t *testing.T) {
	for _, c := range []struct{ facts, lane, total string }{
		{tgFacts, "claimed", "124.4"},
		{tgFacts, "rule", "115.7"},
		{tgFacts, "agreed", "118.4"},
		{tgDated, "claimed", "124.4"},
		{tgDated, "rule", "115.2"},
		{tgDated, "agreed", "118.4"},
	} {
		if got := score(t, tgSheet, c.facts, "--lane", c.lane).Units[0].Total; got != c.total {
			t.Errorf("%s %s is %s, want %s", filepath.Base(c.facts), c.lane, got, c.total)
		}
	}
	lines := map[string]map[string]lineOf{}
	for _, lane := range []string{"claimed", "rule", "agreed"} {
		for _, l := range score(t, tgSheet, tgFacts, "--lane", lane).Units[0].Lines {
			if lines[l.Code] == nil {
				lines[l.Code] = map[string]lineOf{}
			}
			lines[l.Code][lane] = l
		}
	}
	if len(lines) != 30 {
		t.Errorf("%d lines, want the 30 of the minutes", len(lines))
	}
	for code, want := range map[string][3]string{
		"a7": {"11", "7", "7"},
		"c2": {"5.7", "5.5", "5.7"},
		"c4": {"4.5", "4", "4.5"},
		"d2": {"13", "9", "11"},
	} {
		got := [3]string{lines[code]["claimed"].Points, lines[code]["rule"].Points, lines[code]["agreed"].Points}
		if got != want {
			t.Errorf("%s claimed / rule / agreed is %v, want %v", code, got, want)
		}
	}
	for code, l := range lines {
		a := l["agreed"]
		if want := code == "c2" || code == "c4" ||
			code == "d2"; a.Overridden != want || a.Overridden && (a.Reason == nil || a.By == nil) {
			t.Errorf("%s overridden %v, reason %v", code, a.Overridden, a.Reason)
		}
	}
	if c2 := lines["c2"]["agreed"]; c2.Base != "5" || c2.Bonus != "0.7" || c2.Penalty != "0" || c2.Max != "5" ||
		c2.RulePoints != "5.5" {
		t.Errorf("c2 %+v", c2)
	}
	if p := lines["3.1"]["rule"]; p.State != "incomplete" ||
		!strings.Contains(p.Why, "Chưa nhập «Ngày ban hành kế hoạch") {
		t.Errorf("3.1 %+v", p)
	}
	agreed := score(t, tgSheet, tgFacts, "--lane", "agreed").Units[0]
	var groups []string
	for _, g := range agreed.Groups {
		groups = append(groups, g.Points)
	}
	if diff := cmp.Diff([]string{"94.4", "2.5", "12.5", "4", "5"}, groups); diff != "" {
		t.Error(diff)
	}
	if !agreed.Complete || agreed.Rank == nil || *agreed.Rank != 1 {
		t.Errorf("agreed: complete %v, rank %v", agreed.Complete, agreed.Rank)
	}
}

const leaderSheet = `format: 1
id: dan-dau
version: 1
year: 2025
title: So với đơn vị dẫn đầu
scale: 10
lines:
  - code: a
    short: Khám phá án
    max: 10
    facts: [{name: kết quả, kind: number}, {name: chỉ tiêu, kind: number}]
    base: {leader: {actual: "[kết quả]", target: "[chỉ tiêu]"}}
`

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func totals(r result) map[string]string {
	out := map[string]string{}
	for _, u := range r.Units {
		out[u.Unit] = u.Total
	}
	return out
}

// TestLeader is the worked example of the police regulation, and a leader who reports late.
func TestLeader(t *testing.T) {
	sheet := write(t, "s.yaml", leaderSheet)
	open := "format: 1\nsheet: dan-dau\nunits:\n" +
		"  - {unit: a, facts: {kết quả: 120, chỉ tiêu: 100}}\n  - {unit: b, facts: {kết quả: 60, chỉ tiêu: 50}}\n" +
		"  - {unit: c, facts: {kết quả: 80, chỉ tiêu: 80}}\n  - {unit: d, facts: {kết quả: 150}}\n" +
		"  - {unit: e, facts: {kết quả: 100}}\n  - {unit: f, facts: {kết quả: 75, chỉ tiêu: 0}}\n"
	want := map[string]string{"a": "10", "b": "10", "c": "5", "d": "10", "e": "6.67", "f": "5"}
	r := score(t, sheet, write(t, "f.yaml", open))
	if diff := cmp.Diff(want, totals(r)); diff != "" {
		t.Error(diff)
	}
	for _, u := range r.Units {
		if !u.Provisional || !u.Lines[0].Provisional {
			t.Errorf("%s is not provisional before the set is closed", u.Unit)
		}
	}
	late := open + "  - {unit: g, facts: {kết quả: 140, chỉ tiêu: 100}}\nclosed: true\n"
	want = map[string]string{"a": "7.5", "b": "7.5", "c": "5", "d": "10", "e": "6.67", "f": "5", "g": "10"}
	r = score(t, sheet, write(t, "f.yaml", late))
	if diff := cmp.Diff(want, totals(r)); diff != "" {
		t.Error(diff)
	}
	for _, u := range r.Units {
		if u.Provisional {
			t.Errorf("%s is provisional after the set is closed", u.Unit)
		}
	}
}

// TestEntryNeedsReason refuses points that differ from the rule without a reason and a name, in the lane that is scored
// only.
func TestEntryNeedsReason(t *testing.T) {
	sheet := write(t, "s.yaml", leaderSheet)
	facts := func(entry string) string {
		return write(
			t, "f.yaml",
			"format: 1\nsheet: dan-dau\nclosed: true\nunits:\n  - unit: a\n    facts: {kết quả: 80, chỉ tiêu: 80}\n    entries:\n      a: "+entry+"\n",
		)
	}
	for _, entry := range []string{"{agreed: 6}", "{agreed: {points: 6, reason: Đúng}}", "{agreed: {points: 6, by: Tổ}}"} {
		code, out, _ := thidua("score", sheet, facts(entry), "--lane", "agreed", "--json")
		var r result
		if err := json.Unmarshal(
			[]byte(out), &r,
		); err != nil || code != 1 || len(r.Findings) != 1 || r.Findings[0].Kind != "no-reason" || r.Findings[0].Line == 0 {
			t.Errorf("%s: exit %d, %+v", entry, code, r.Findings)
		}
		if r := score(t, sheet, facts(entry), "--lane", "rule"); r.Units[0].Total != "5" {
			t.Errorf("%s changed the rule lane", entry)
		}
	}
	if r := score(
		t, sheet, facts("{agreed: 5}"), "--lane", "agreed",
	); !r.Units[0].Complete || r.Units[0].Lines[0].Overridden {
		t.Errorf("points equal to the rule's need no reason: %+v", r.Units[0])
	}
	r := score(
		t, sheet, facts("{appraised: [{points: 6, reason: Một, by: A}, {points: 7, reason: Hai, by: B}]}"), "--lane",
		"appraised",
	)
	if l := r.Units[0].Lines[0]; l.Points != "7" || *l.Reason != "Hai" || !l.Overridden {
		t.Errorf("the second appraisal must count: %+v", l)
	}
	if r := score(t, sheet, facts("{appraised: 5}"), "--lane", "agreed"); r.Units[0].Complete || r.Units[0].Rank != nil {
		t.Error("a unit without a mark was ranked")
	}
}

// TestUsage checks exit codes and that no English or code of the library reaches the person.
func TestUsage(t *testing.T) {
	for _, c := range []struct {
		code int
		part string
		args []string
	}{
		{0, "Cách dùng", nil},
		{0, "Cách dùng", []string{"--help"}},
		{0, "Usage", []string{"--help", "--lang", "en"}},
		{0, "--lane", []string{"score", "--help"}},
		{2, "Không có lệnh", []string{"scor"}},
		{2, "Không có tùy chọn", []string{"score", tgSheet, tgFacts, "--nope"}},
		{2, "Còn thiếu", []string{"score", tgSheet}},
		{2, "Còn thiếu", []string{"sheet", "template", tgSheet}},
		{2, "chỉ nhận", []string{"score", tgSheet, tgFacts, "--lane", "final"}},
		{2, "Không hiểu", []string{"score", tgSheet, tgFacts, "thừa"}},
		{2, "Không có đơn vị «x»", []string{"score", tgSheet, tgFacts, "--unit", "x"}},
		{2, "không có dòng", []string{"score", tgSheet, tgFacts, "--explain", "zz"}},
		{2, "cũ=mới", []string{"rehearse", tgSheet, tgSheet, tgFacts, "--map", "a1"}},
		{1, "không có tệp", []string{"score", "khong-co.yaml", tgFacts}},
		{1, "không có tệp", []string{"score", tgSheet, "khong-co.yaml"}},
		{1, "bảng", []string{"score", tgSheet, root + "examples/noi-chinh-mau/facts-nam-2023.yaml"}},
	} {
		code, out, errs := thidua(c.args...)
		all := out + errs
		if code != c.code || !strings.Contains(all, c.part) {
			t.Errorf("%v: exit %d, want %d with …%s…:\n%s", c.args, code, c.code, c.part, all)
		}
		for _, raw := range []string{"no such file", "panic", "%!", "unknown flag", "unexpected", "{0}"} {
			if strings.Contains(all, raw) {
				t.Errorf("%v shows %q:\n%s", c.args, raw, all)
			}
		}
	}
}

// TestCheck proof-reads from the command line.
func TestCheck(t *testing.T) {
	code, out, _ := thidua("sheet", "check", tgSheet, "--json")
	var r result
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != 0 || len(r.Findings) < 10 {
		t.Fatalf("exit %d, %d findings, %v", code, len(r.Findings), err)
	}
	bad := write(t, "s.yaml", strings.Replace(leaderSheet, "scale: 10", "scale: 12", 1))
	if code, out, _ = thidua("sheet", "check", bad); code != 1 || !strings.Contains(out, "Thang điểm là 12") {
		t.Errorf("exit %d: %s", code, out)
	}
	if code, out, _ = thidua(
		"sheet", "check", write(t, "s.yaml", "format: 9\n"), "--json",
	); code != 1 || !strings.Contains(out, `"severity": "error"`) {
		t.Errorf("exit %d: %s", code, out)
	}
	if code, out, _ = thidua(
		"sheet", "check", root+"sheets/noi-chinh-mau.yaml",
	); code != 0 || !strings.Contains(out, "không thấy chỗ nào cần sửa") {
		t.Errorf("exit %d: %s", code, out)
	}
}

// TestFolderOfTemplates scores the files that units sent back.
func TestFolderOfTemplates(t *testing.T) {
	dir := t.TempDir()
	sheet := root + "sheets/noi-chinh-mau.yaml"
	for _, unit := range []string{"toa-an", "tu-phap"} {
		if code, out, errs := thidua(
			"sheet", "template", sheet, "-o", filepath.Join(dir, unit+".xlsx"), "--unit", unit,
		); code != 0 {
			t.Fatal(out, errs)
		}
	}
	r := score(t, sheet, dir)
	if len(r.Units) != 2 || r.Units[0].Complete || r.Units[0].Rank != nil {
		t.Errorf("%+v", r.Units)
	}
	for _, l := range r.Units[0].Lines {
		if l.State == "not-entered" && l.Points != "" {
			t.Errorf("%s has points without a figure", l.Code)
		}
	}
}

// TestOutputsAreStable compares the printed results with golden files that a person can read. Run with UPDATE=1 to
// write them anew.
func TestOutputsAreStable(t *testing.T) {
	nc, ncFacts := root+"sheets/noi-chinh-mau.yaml", root+"examples/noi-chinh-mau/facts-nam-2023.yaml"
	for name, args := range map[string][]string{
		"tien-giang-agreed":   {"score", tgSheet, tgFacts, "--lane", "agreed"},
		"tien-giang-c2":       {"score", tgSheet, tgFacts, "--lane", "agreed", "--explain", "c2"},
		"tien-giang-check":    {"sheet", "check", tgSheet},
		"noi-chinh-agreed":    {"score", nc, ncFacts, "--lane", "agreed", "--sensitivity"},
		"noi-chinh-police-en": {"score", nc, ncFacts, "--unit", "cong-an", "--lang", "en"},
		"noi-chinh-half-year": {"score", nc, root + "examples/noi-chinh-mau/facts-nua-nam-2023.yaml", "--unit", "quan-su"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := thidua(args...)
			if code != 0 {
				t.Fatal(errs)
			}
			path := "testdata/" + name + ".txt"
			if os.Getenv("UPDATE") != "" {
				if err := os.WriteFile(path, []byte(out), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestRehearse changes a sheet and says who moves through which lines.
func TestRehearse(t *testing.T) {
	raw, err := os.ReadFile(tgSheet)
	if err != nil {
		t.Fatal(err)
	}
	draft := strings.NewReplacer("cap: 0.5\n", "cap: 1\n", "code: a7.6,", "code: a7.7, cap: 2,").Replace(string(raw))
	draft = strings.Replace(draft, "fact: {measure: giải pháp, ", "fact: {measure: giải pháp, was: [a7.6], ", 1)
	code, out, errs := thidua("rehearse", tgSheet, write(t, "draft.yaml", draft), tgFacts, "--json")
	if code != 0 {
		t.Fatal(out, errs)
	}
	var r struct {
		Units []struct {
			OldTotal string `json:"old_total"`
			NewTotal string `json:"new_total"`
			Lines    []struct{ Old, New, Was, Is, Change, Text string }
		}
		Findings []findingOf
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatal(err)
	}
	u := r.Units[0]
	if u.OldTotal != "115.7" || u.NewTotal != "113.8" || len(u.Lines) != 2 || u.Lines[0].New != "a7" ||
		u.Lines[0].Change != "-2" || u.Lines[1].Change != "0.1" {
		t.Errorf("%+v", u)
	}
	moved := strings.NewReplacer("code: a7\n", "code: a8x\n", "a7.", "a8x.").Replace(string(raw))
	code, out, _ = thidua("rehearse", tgSheet, write(t, "moved.yaml", moved), tgFacts, "--json")
	if code != 0 || !strings.Contains(out, "a8x.6") {
		t.Errorf("a fact that moved without a map must be named: %s", out)
	}
	args := []string{"rehearse", tgSheet, write(t, "moved.yaml", moved), tgFacts, "--json", "--map", "a7=a8x"}
	for _, n := range []string{"1", "2", "3", "4", "5", "6"} {
		args = append(args, "--map", "a7."+n+"=a8x."+n)
	}
	if code, out, _ = thidua(
		args...,
	); code != 0 || !strings.Contains(out, `"change": "0"`) || strings.Contains(out, "a8x.6") {
		t.Errorf("a map must carry the facts over: %s", out)
	}
}
