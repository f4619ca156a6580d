package packaging

import (
	"bytes"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// build builds the package into a folder of its own.
func build(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("sh", "../scripts/deb.sh", dir)
	cmd.Env = append(os.Environ(), "VERSION=1.2.3~test", "SOURCE_DATE_EPOCH=1700000000", "ARCH="+runtime.GOARCH)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return filepath.Join(dir, "thidua_1.2.3~test_"+runtime.GOARCH+".deb")
}

func output(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
	return string(out)
}

// TestDeb builds the package, holds what is in it with its rights, and runs the program from where it was unpacked.
func TestDeb(t *testing.T) {
	needs(t, "dpkg-deb")
	if runtime.GOOS != "linux" {
		t.Skip("packages are built on Linux")
	}
	deb := build(t)
	t.Run("contents", func(t *testing.T) { contents(t, deb) })
	t.Run("control", func(t *testing.T) { control(t, deb) })
	root := t.TempDir()
	output(t, "dpkg-deb", "-x", deb, root)
	t.Run("serves", func(t *testing.T) { serves(t, root) })
	t.Run("again", func(t *testing.T) {
		if !bytes.Equal([]byte(read(t, deb)), []byte(read(t, build(t)))) {
			t.Error("the same source gave another package")
		}
	})
}

// contents holds the files, their owners and rights.
func contents(t *testing.T, deb string) {
	want := map[string]string{
		"./usr/bin/thidua": "-rwxr-xr-x", "./usr/sbin/thidua-admin": "-rwxr-xr-x", "./usr/lib/systemd/system/thidua.service": "-rw-r--r--", "./usr/lib/sysusers.d/thidua.conf": "-rw-r--r--",
		"./etc/thidua/thidua.env": "-rw-------", "./usr/share/doc/thidua/copyright": "-rw-r--r--", "./usr/share/doc/thidua/licences.txt": "-rw-r--r--",
		"./usr/share/doc/thidua/installation.vi.md": "-rw-r--r--", "./usr/share/thidua/sheets/noi-chinh-mau.yaml": "-rw-r--r--",
	}
	for line := range strings.Lines(output(t, "dpkg-deb", "-c", deb)) {
		f := strings.Fields(line)
		mode, owner, size, name := f[0], f[1], f[2], f[len(f)-1]
		if owner != "root/root" || mode[0] == 'd' && mode != "drwxr-xr-x" || mode[0] == '-' && size == "0" {
			t.Errorf("%s", line)
		}
		if !strings.HasPrefix(f[3], "2023-11-14") {
			t.Errorf("the time is not the commit's: %s", line)
		}
		if m, known := want[name]; known && m == mode {
			delete(want, name)
		}
	}
	if len(want) > 0 {
		t.Errorf("not in the package, or with other rights: %v", want)
	}
}

// control holds what the package says of itself.
func control(t *testing.T, deb string) {
	dir := t.TempDir()
	output(t, "dpkg-deb", "-e", deb, dir)
	if got := read(t, filepath.Join(dir, "conffiles")); got != "/etc/thidua/thidua.env\n" {
		t.Errorf("conffiles %q", got)
	}
	for _, want := range []string{"Package: thidua\n", "Version: 1.2.3~test\n", "Architecture: " + runtime.GOARCH + "\n"} {
		if !strings.Contains(read(t, filepath.Join(dir, "control")), want) {
			t.Errorf("control does not say %q", want)
		}
	}
	for _, script := range []string{"postinst", "prerm", "postrm"} {
		path := filepath.Join(dir, script)
		output(t, "sh", "-n", path)
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm() != 0o755 {
			t.Errorf("%s: %v", script, err)
		}
	}
	if strings.Contains(read(t, filepath.Join(dir, "postrm")), "rm -") {
		t.Error("the data is taken away")
	}
}

// serves starts the program as the unit does, asks it and stops it.
func serves(t *testing.T, root string) {
	program := filepath.Join(root, "usr/bin/thidua")
	if out := output(t, program, "--help"); !strings.Contains(out, "serve") {
		t.Errorf("help is %s", out)
	}
	if out := output(t, program, "version"); !strings.HasPrefix(out, "thidua 1.2.3~test ") {
		t.Errorf("version is %s", out)
	}
	if raw := read(t, program); strings.Contains(raw, mustAbs(t, "..")) {
		t.Error("the program names the folder it was built in")
	}
	data, address := filepath.Join(t.TempDir(), "dữ liệu"), free(t)
	env := append(os.Environ(), "THIDUA_DATA="+data, "THIDUA_LISTEN="+address)
	cmd := exec.Command(program, "serve")
	var said bytes.Buffer
	cmd.Env, cmd.Stdout, cmd.Stderr = env, &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if err := answers(program, env); err != nil {
		t.Error(err)
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil || !strings.Contains(said.String(), "http://"+address) {
		t.Errorf("%v\n%s", err, said.String())
	}
	if err := filepath.WalkDir(data, private); err != nil {
		t.Error(err)
	}
	if err := answers(program, env); err == nil {
		t.Error("a stopped server answers")
	}
}

// answers asks with the program's own command until the server has started.
func answers(program string, env []string) error {
	const tries = 50
	var out []byte
	var err error
	for range tries {
		cmd := exec.Command(program, "health")
		cmd.Env = env
		if out, err = cmd.CombinedOutput(); err == nil || !strings.Contains(string(out), "127.0.0.1") {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
}

// private says which file of the data others can read.
func private(path string, d fs.DirEntry, err error) error {
	if err != nil {
		return err
	}
	info, err := d.Info()
	if err == nil && d.IsDir() && info.Mode().Perm()&0o077 != 0 {
		err = fmt.Errorf("%s is open to others: %v", path, info.Mode())
	}
	return err
}

func mustAbs(t *testing.T, path string) string {
	t.Helper()
	abs, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return abs
}

// free returns an address on the loopback that nobody has.
func free(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// TestContainerfile reads the file of the container, which cannot be built here without an engine: only instructions
// that are known, the second stage empty but for what is copied, nobody's rights, and a check by the program's own
// command.
func TestContainerfile(t *testing.T) {
	known := []string{
		"FROM", "WORKDIR", "COPY", "RUN", "ARG", "USER", "ENV", "VOLUME", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK",
		"ENTRYPOINT", "CMD",
	}
	last := map[string]string{} // of the last stage
	for line := range strings.Lines(read(t, "Containerfile")) {
		word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch {
		case word == "" || strings.HasPrefix(word, "#"):
			continue
		case !slices.Contains(known, word):
			t.Errorf("%s is no instruction that is used here", word)
		case word == "FROM":
			last = map[string]string{}
		case word == "RUN" && last["FROM"] == "scratch":
			t.Errorf("there is nothing to run %s with", rest)
		}
		last[word] = rest
	}
	for word, want := range map[string]string{
		"FROM": "scratch", "USER": "65532:65532", "VOLUME": `["/data"]`, "ENTRYPOINT": `["/thidua"]`, "CMD": `["serve"]`, "STOPSIGNAL": "SIGTERM",
	} {
		if last[word] != want {
			t.Errorf("%s is %q, want %q", word, last[word], want)
		}
	}
	if !strings.HasSuffix(last["HEALTHCHECK"], `CMD ["/thidua", "health"]`) ||
		!strings.Contains(last["ENV"], "THIDUA_DATA=/data") {
		t.Errorf("%v", last)
	}
	flags := `-trimpath -buildvcs=false -ldflags "-s -w -buildid= -X main.version=`
	if !strings.Contains(read(t, "Containerfile"), flags) || !strings.Contains(read(t, "../scripts/deb.sh"), flags) {
		t.Error("the container and the package are not built alike")
	}
}
