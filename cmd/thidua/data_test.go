package main

import (
	"bytes"
	"database/sql"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const unitList = "Mã;Tên;Loại;Cấp trên;Ngày thành lập\nso-tu-phap;Sở Tư pháp;so;ubnd;01/01/1997\nubnd;Ủy ban nhân dân tỉnh;ubnd;;1/1/1997\n"

// expect runs a command and checks its exit code and a piece of what it says.
func expect(t *testing.T, code int, part string, args ...string) string {
	t.Helper()
	got, out, errs := thidua(args...)
	if got != code || !strings.Contains(out+errs, part) {
		t.Errorf("%v: exit %d, want %d with …%s…:\n%s%s", args, got, code, part, out, errs)
	}
	return out
}

// TestUnitsAndLog keeps a register of units, proves its log, backs it up and restores it.
func TestUnitsAndLog(t *testing.T) {
	dir := t.TempDir()
	data, other := filepath.Join(dir, "dữ liệu"), filepath.Join(dir, "khác")
	list := write(t, "đơn vị.csv", unitList)
	expect(t, 1, "không có thư mục", "unit", "list", "--data", data)
	expect(t, 0, "Đã thêm 2 đơn vị", "unit", "import", list, "--data", data, "--why", "Thiết lập ban đầu")
	expect(t, 1, "dòng 2: «so-tu-phap» đã có", "unit", "import", list, "--data", data)
	expect(t, 0, "Sở Tư pháp", "unit", "list", "--data", data)
	if out := expect(
		t, 0, "Mã", "unit", "list", "--data", data, "--on", "31/12/1996",
	); strings.Contains(out, "Sở Tư pháp") {
		t.Error("a unit is listed before it was opened")
	}
	expect(t, 0, "nhập danh sách đơn vị. Thiết lập ban đầu", "unit", "history", "so-tu-phap", "--data", data)
	expect(t, 1, "Không có đơn vị «khong-co»", "unit", "history", "khong-co", "--data", data)
	out := expect(t, 0, "1 việc, 4 dòng", "verify", "--data", data)
	_, head, _ := strings.Cut(strings.TrimSpace(out), "khác giữ): ")
	expect(t, 0, "nguyên vẹn", "verify", "--data", data, "--head", head)
	expect(t, 2, "không phải là điểm kiểm tra", "verify", "--data", data, "--head", "1:xx")

	signed, code := filepath.Join(dir, "điểm.txt"), filepath.Join(dir, "điểm.png")
	expect(t, 0, "1 việc. Đọc là: ", "checkpoint", "--data", data, "-o", signed, "--qr", code)
	again := expect(t, 0, "— thidua", "checkpoint", "--data", data)
	if raw, err := os.ReadFile(signed); err != nil || !strings.Contains(again, string(raw)) {
		t.Errorf("the checkpoint changes without an act: %v\n%s", err, again)
	}
	if info, err := os.Stat(filepath.Join(data, "nhat-ky.key")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the secret key: %v %v", info, err)
	}
	if f, err := os.Open(code); err != nil {
		t.Error(err)
	} else if img, err := png.Decode(f); err != nil || img.Bounds().Dx() != 213 {
		t.Errorf("the QR code: %v", err)
	}
	expect(t, 0, "nguyên vẹn", "verify", "--data", data, "--checkpoint", signed)
	forged := write(t, "giả.txt", strings.Replace(again, "\n1\n", "\n2\n", 1))
	expect(t, 1, "không phải là điểm kiểm tra", "verify", "--data", data, "--checkpoint", forged)

	backup := filepath.Join(dir, "sao lưu.db")
	expect(t, 0, "đọc lại", "backup", "--data", data, "-o", backup)
	expect(t, 1, "đã có", "backup", "--data", data, "-o", backup)
	expect(t, 0, "Đã phục hồi", "restore", backup, "--data", other)
	expect(t, 0, "Sở Tư pháp", "unit", "list", "--data", other)

	raw, err := sql.Open("sqlite", filepath.Join(data, "thidua.db"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := raw.Exec(`update unit_name set name = 'Sở khác' where name = 'Sở Tư pháp'`); err != nil {
		t.Fatal(err)
	}
	raw.Close()
	expect(t, 1, "khác với nhật ký", "verify", "--data", data)
	expect(t, 0, "được giữ ở", "restore", backup, "--data", data) // the tampered data is kept aside
	expect(t, 0, "nguyên vẹn", "verify", "--data", data, "--head", head)
}

// TestUnitLife adds, renames, moves, closes and merges units from the command line.
func TestUnitLife(t *testing.T) {
	data := filepath.Join(t.TempDir(), "d")
	do := func(code int, part string, args ...string) { expect(t, code, part, append(args, "--data", data)...) }
	do(0, "Đã thêm 1", "unit", "add", "ubnd", "Ủy ban nhân dân tỉnh")
	do(0, "Đã thêm 1", "unit", "add", "so-noi-vu", "Sở Nội vụ", "--parent", "ubnd", "--kind", "so", "--why", "QĐ 01")
	do(0, "Đã thêm 1", "unit", "add", "ban-td", "Ban Thi đua - Khen thưởng")
	do(1, "đã có", "unit", "add", "Ban TĐ", "Ban khác")
	do(1, "Không có đơn vị «x»", "unit", "add", "y", "Y", "--parent", "x")
	do(2, "không phải là ngày", "unit", "add", "y", "Y", "--opened", "31/02/2020")
	do(0, "Đã ghi", "unit", "move", "ban-td", "so-noi-vu")
	do(1, "cấp trên lại thuộc", "unit", "move", "so-noi-vu", "ban-td")
	do(0, "Đã ghi", "unit", "rename", "ban-td", "Ban Thi đua - Khen thưởng tỉnh", "--from", "01/01/2020")
	do(1, "tên khác dấu", "unit", "rename", "bàn-td", "Tên khác", "--from", "01/01/2021")
	do(1, "sau tên trước", "unit", "rename", "ban-td", "Tên khác", "--from", "01/01/2019")
	do(
		0, "Đã sáp nhập 2", "unit", "merge", "so-noi-vu-moi", "Sở Nội vụ", "--of", "so-noi-vu,ban-td", "--last",
		"28/02/2025", "--parent", "ubnd",
	)
	do(1, "đã kết thúc", "unit", "close", "ban-td", "--last", "28/02/2025")
	for on, want := range map[string]string{
		"31/12/2019": "Ban Thi đua - Khen thưởng\n", "28/02/2025": "Khen thưởng tỉnh", "01/03/2025": "so-noi-vu-moi",
	} {
		if out := expect(t, 0, "", "unit", "list", "--data", data, "--on", on); !strings.Contains(out+"\n", want) {
			t.Errorf("on %s there is no %q in\n%s", on, want, out)
		}
	}
	do(0, "sáp nhập đơn vị", "unit", "history", "so-noi-vu")
	do(0, "nguyên vẹn", "verify")
}

// TestRestoreRefuses takes nothing that is damaged or not ours, and leaves the present data alone.
func TestRestoreRefuses(t *testing.T) {
	dir := t.TempDir()
	data, backup := filepath.Join(dir, "d"), filepath.Join(dir, "b.db")
	expect(t, 0, "Đã thêm", "unit", "import", write(t, "u.csv", unitList), "--data", data)
	expect(t, 0, "đọc lại", "backup", "--data", data, "-o", backup)
	good, err := os.ReadFile(backup)
	if err != nil {
		t.Fatal(err)
	}
	changed := bytes.Replace(good, []byte("Sở Tư pháp"), []byte("Sở Tư phép"), 1)
	for name, raw := range map[string][]byte{"text": []byte("không phải"), "cut": good[:len(good)/2], "changed": changed} {
		bad := filepath.Join(dir, name)
		if err := os.WriteFile(bad, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		expect(t, 1, "", "restore", bad, "--data", data)
		expect(t, 0, "nguyên vẹn", "verify", "--data", data)
	}
	expect(t, 1, "không có tệp", "restore", filepath.Join(dir, "không có"), "--data", data)
	left, _ := filepath.Glob(filepath.Join(data, ".restore*"))
	if len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestUnitListFaults lists all faults of a list by row and takes nothing.
func TestUnitListFaults(t *testing.T) {
	data := filepath.Join(t.TempDir(), "d")
	bad := write(t, "u.csv", "Mã;Tên;Cấp trên;Ngày thành lập\n;Không mã;;\na;;;\nb;Bê;;31/02/2020\nB.;Bê hai;;\nc;Xê;d;\n")
	code, out, errs := thidua("unit", "import", bad, "--data", data)
	for _, part := range []string{"dòng 2: ", "dòng 3: ", "dòng 4: «31/02/2020»", "dòng 5: Mã «B.» đã có ở hàng 4"} {
		if code != 1 || !strings.Contains(out+errs, part) {
			t.Errorf("exit %d, no …%s… in\n%s%s", code, part, out, errs)
		}
	}
	expect(
		t, 1, "Không có đơn vị cấp trên «d»", "unit", "import", write(t, "v.csv", "Mã;Tên;Cấp trên\nc;Xê;d\n"), "--data",
		data,
	)
	expect(t, 1, "hàng tiêu đề", "unit", "import", write(t, "w.csv", "a;b\n1;2\n"), "--data", data)
}

// TestVerifyWhatItCannotCheck: a copy without the key of its site is verified as far as that goes; how much it was not,
// and why, is said, and fails unless it is accepted. A schema that other hands changed fails.
func TestVerifyWhatItCannotCheck(t *testing.T) {
	dir := t.TempDir()
	data, other := filepath.Join(dir, "d"), filepath.Join(dir, "không khóa")
	expect(t, 0, "Đã thêm", "unit", "import", write(t, "u.csv", unitList), "--data", data)
	expect(t, 0, "mã dùng một lần", "user", "add", "a", "--name", "A", "--role", "admin", "--data", data)
	expect(t, 0, "đọc lại", "backup", "--data", data, "-o", filepath.Join(dir, "sao.db"))
	if err := os.Mkdir(other, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(dir, "sao.db"), filepath.Join(other, "thidua.db")); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "Không kiểm được 2 dấu niêm phong", "verify", "--data", other)
	expect(t, 1, `"nokey": 2`, "verify", "--data", other, "--json")
	expect(t, 0, "nguyên vẹn", "verify", "--data", other, "--allow-unchecked", "2")
	expect(t, 1, "Không kiểm được", "doctor", "--data", other)
	if left, _ := filepath.Glob(filepath.Join(other, "khoa-bi-mat.txt")); len(left) != 0 {
		t.Error("looking made a key")
	}
	expect(t, 0, "mã dùng một lần", "user", "reset", "a", "--data", data)
	raw, err := sql.Open("sqlite", filepath.Join(data, "thidua.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	expect(t, 0, "nguyên vẹn", "verify", "--data", data)
	if _, err := raw.Exec("create trigger bay after update on unit begin delete from unit_name; end"); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "CREATE TRIGGER bay", "verify", "--data", data)
	expect(t, 1, "", "backup", "--data", data, "-o", filepath.Join(dir, "hỏng.db"))
}
