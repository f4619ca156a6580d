package packaging

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func read(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// needs skips a test where a tool of the system is not there, and says why.
func needs(t *testing.T, tool string) {
	t.Helper()
	if _, err := exec.LookPath(tool); err != nil {
		t.Skipf("%s is not installed, so this is not checked here", tool)
	}
}

// worst is the exposure that systemd may find in the unit, of 10; without the settings it finds more than 9.
const worst = 1.5

// TestUnit asks systemd whether it understands every line of the unit, and how much of the machine is left open to the
// program.
func TestUnit(t *testing.T) {
	needs(t, "systemd-analyze")
	program, err := os.Executable() // any program that is there: ours is not installed
	if err != nil {
		t.Fatal(err)
	}
	unit := filepath.Join(t.TempDir(), "thidua.service")
	text := strings.ReplaceAll(read(t, "thidua.service"), "ExecStart=/usr/bin/thidua", "ExecStart="+program)
	text = regexp.MustCompile(`(?m)^Documentation=.*\n`).ReplaceAllString(text, "")
	if err := os.WriteFile(unit, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(
		"systemd-analyze", "verify", "--man=no", unit,
	).CombinedOutput(); err != nil || strings.Contains(string(out), "thidua.service") {
		t.Errorf("%v\n%s", err, out)
	}
	out, err := exec.Command("systemd-analyze", "security", "--offline=true", "--no-pager", unit).CombinedOutput()
	m := regexp.MustCompile(`exposure level for \S+: ([0-9.]+)`).FindSubmatch(out)
	if err != nil || m == nil {
		t.Skipf("this systemd does not judge units that are not installed: %v\n%s", err, out)
	}
	if level, err := strconv.ParseFloat(string(m[1]), 64); err != nil || level > worst {
		t.Errorf("exposure %s, at most %g\n%s", m[1], worst, out)
	}
}

// TestUnitSays holds the lines that the documentation promises.
func TestUnitSays(t *testing.T) {
	lines := strings.Split(read(t, "thidua.service"), "\n")
	for _, want := range []string{
		"User=thidua", "StateDirectory=thidua", "StateDirectoryMode=0700", "EnvironmentFile=/etc/thidua/thidua.env", "ExecStart=/usr/bin/thidua serve",
		"Restart=on-failure", "ProtectSystem=strict", "NoNewPrivileges=yes", "PrivateTmp=yes", "MemoryDenyWriteExecute=yes",
		"RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "SystemCallFilter=@system-service", "KillSignal=SIGTERM",
	} {
		if !slices.Contains(lines, want) {
			t.Errorf("the unit does not say %s", want)
		}
	}
}

var (
	envTag  = regexp.MustCompile(`env:"(THIDUA_[A-Z0-9_]+)"`)
	envLine = regexp.MustCompile(`(?m)^#?(THIDUA_[A-Z0-9_]+)=`)
	envName = regexp.MustCompile(`THIDUA_[A-Z0-9_]+`)
)

// settings are the names of the settings that the program reads.
func settings(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../cmd/thidua/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	var out []string
	for _, f := range files {
		for _, m := range envTag.FindAllStringSubmatch(read(t, f), -1) {
			out = append(out, m[1])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestSettings: every setting of the program is in the example and in both documents, and no other.
func TestSettings(t *testing.T) {
	want := settings(t)
	if len(want) < 10 {
		t.Fatal(want)
	}
	var have []string
	for _, m := range envLine.FindAllStringSubmatch(read(t, "thidua.env"), -1) {
		have = append(have, m[1])
	}
	slices.Sort(have)
	if !slices.Equal(have, want) {
		t.Errorf("thidua.env has %v\nthe program reads %v", have, want)
	}
	for _, doc := range []string{"../docs/installation.md", "../docs/installation.vi.md"} {
		have := envName.FindAllString(read(t, doc), -1)
		slices.Sort(have)
		if have = slices.Compact(have); !slices.Equal(have, want) {
			t.Errorf("%s names %v\nthe program reads %v", doc, have, want)
		}
	}
}

// TestSettingsByShell: the example can be read by a shell as well, with every setting taken: that is how the commands
// are run by hand.
func TestSettingsByShell(t *testing.T) {
	all := regexp.MustCompile(`(?m)^#(THIDUA_)`).ReplaceAllString(read(t, "thidua.env"), "$1")
	file := filepath.Join(t.TempDir(), "env")
	if err := os.WriteFile(file, []byte(all), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("sh", "-euc", `set -a; . "$1"; env`, "sh", file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, name := range settings(t) {
		if !strings.Contains(string(out), name+"=") {
			t.Errorf("%s is not set", name)
		}
	}
}
