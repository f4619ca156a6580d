package clamd_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thidua/internal/clamd"
)

// fake is a scanner of the test's own: it reads a question whole, notes what was sent to be scanned, and answers.
type fake struct {
	got    bytes.Buffer
	answer string
	early  bool // answers and closes before the end
	silent bool // says nothing until the other side is gone
}

func (f *fake) serve(c net.Conn) {
	defer c.Close()
	in := bufio.NewReader(c)
	command, err := in.ReadString(0)
	if err != nil {
		return
	}
	if command == "zINSTREAM\x00" && !f.early {
		for {
			var n uint32
			if binary.Read(in, binary.BigEndian, &n) != nil || n == 0 {
				break
			}
			if _, err := io.CopyN(&f.got, in, int64(n)); err != nil {
				return
			}
		}
	}
	if f.silent {
		_, _ = io.Copy(io.Discard, in)
		return
	}
	_, _ = io.WriteString(c, f.answer)
}

// at starts the fake and returns where it listens.
func (f *fake) at(t *testing.T, network string) string {
	t.Helper()
	address := "127.0.0.1:0"
	if network == "unix" {
		address = filepath.Join(t.TempDir(), "s")
	}
	l, err := net.Listen(network, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			f.serve(c)
		}
	}()
	return l.Addr().String()
}

func scanner(t *testing.T, address string) *clamd.Scanner {
	t.Helper()
	s, err := clamd.At(address)
	if err != nil {
		t.Fatal(address, err)
	}
	return s
}

// TestAnswers: only a plain OK is a yes; what was found is told by its name; all else is an error.
func TestAnswers(t *testing.T) {
	content := strings.Repeat("Báo cáo ", 40_000)
	for _, x := range []struct {
		answer, found string
		bad           bool
	}{
		{"stream: OK\x00", "", false},
		{"stream: Thi.Dua.Thu FOUND\x00", "Thi.Dua.Thu", false},
		{"INSTREAM size limit exceeded. ERROR\x00", "", true},
		{"stream: Can't allocate memory ERROR\x00", "", true},
		{"UNKNOWN COMMAND\x00", "", true},
		{"OK\x00", "", true},
		{"stream: OK", "", true}, // broken off
		{"stream: ok\x00", "", true},
		{"stream: OK\n", "", true},
		{"\x00", "", true},
		{"", "", true},
		{strings.Repeat("stream: OK", 1000) + "\x00", "", true},
		{"HTTP/1.1 200 OK\r\n\r\n\x00", "", true},
	} {
		f := &fake{answer: x.answer}
		found, err := scanner(t, f.at(t, "tcp")).Scan(context.Background(), strings.NewReader(content))
		if found != x.found || (err != nil) != x.bad {
			t.Errorf("%.40q: found %q, %v", x.answer, found, err)
		}
		if f.got.String() != content {
			t.Errorf("%.40q: %d bytes came, %d were sent", x.answer, f.got.Len(), len(content))
		}
	}
}

// TestFailsClosed: nobody there, an answer before the end, silence, and content that cannot be read are errors and
// never a yes.
func TestFailsClosed(t *testing.T) {
	long := strings.NewReader(strings.Repeat("x", 8<<20))
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	soon, stop := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer stop()
	for what, err := range map[string]error{
		"no socket": scan(context.Background(), scanner(t, filepath.Join(t.TempDir(), "none")), strings.NewReader("x")),
		"early answer": scan(
			context.Background(),
			scanner(t, (&fake{early: true, answer: "INSTREAM size limit exceeded. ERROR\x00"}).at(t, "unix")), long,
		),
		"caller is gone": scan(gone, scanner(t, (&fake{answer: "stream: OK\x00"}).at(t, "unix")), strings.NewReader("x")),
		"silence":        scan(soon, scanner(t, (&fake{silent: true}).at(t, "unix")), strings.NewReader("x")),
		"broken content": scan(
			context.Background(), scanner(t, (&fake{answer: "stream: OK\x00"}).at(t, "unix")),
			io.MultiReader(strings.NewReader("x"), broken{}),
		),
	} {
		if err == nil {
			t.Errorf("%s: taken for a yes", what)
		}
	}
}

func scan(ctx context.Context, s *clamd.Scanner, content io.Reader) error {
	_, err := s.Scan(ctx, content)
	return err
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("disk") }

// TestAddresses: a socket by its path or a host with its port, and nothing that could be either.
func TestAddresses(t *testing.T) {
	for _, good := range []string{
		"/run/clamav/clamd.ctl", "unix:/run/clamav/clamd.ctl", "127.0.0.1:3310", "[::1]:3310", "clam.noibo:3310",
	} {
		if _, err := clamd.At(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{"clamd", "127.0.0.1", "unix:clamd", ":", "tcp://127.0.0.1:3310/", ""} {
		if _, err := clamd.At(bad); !errors.Is(err, clamd.ErrAddress) {
			t.Errorf("%q is taken: %v", bad, err)
		}
	}
}

// TestRealScanner runs Debian's clamd with one signature of our own, for the string that the makers of scanners agreed
// on to test them. It is put together here, so that no scanner stops at this file.
func TestRealScanner(t *testing.T) {
	program := "/usr/sbin/clamd"
	if _, err := exec.LookPath(program); err != nil {
		t.Skip("clamd (clamav-daemon) is not installed: the protocol is not held against the real one")
	}
	eicar := strings.Join([]string{`X5O!P%@AP[4\PZX54(P^)7CC)7}`, "$EICAR-STANDARD", "-ANTIVIRUS-TEST-FILE!", "$H+H*"}, "")
	dir, err := os.MkdirTemp("", "clamd") // the path of a socket is short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	socket := filepath.Join(dir, "s")
	signature := "ThiDua.Test:0:*:" + hexOf(eicar) + "\n"
	config := "Foreground yes\nDatabaseDirectory " + dir + "/db\nLocalSocket " + socket + "\nTemporaryDirectory " + dir +
		"\nStreamMaxLength 2M\nOfficialDatabaseOnly no\nMaxThreads 2\n"
	for name, text := range map[string]string{"db/thidua.ndb": signature, "clamd.conf": config} {
		if err := errors.Join(
			os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755),
			os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644),
		); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	cmd := exec.CommandContext(ctx, program, "--config-file="+filepath.Join(dir, "clamd.conf"))
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cancel(); _ = cmd.Wait() })
	s := scanner(t, socket)
	for s.Reach(ctx) != nil {
		select {
		case <-ctx.Done():
			t.Fatalf("clamd does not answer: %s", said.String())
		case <-time.After(50 * time.Millisecond):
		}
	}
	for text, want := range map[string]string{
		eicar: "ThiDua.Test.UNOFFICIAL", "Báo cáo": "", strings.Repeat("a", 100_000): "", "": "",
	} {
		if found, err := s.Scan(ctx, strings.NewReader(text)); found != want || err != nil {
			t.Errorf("%d bytes: found %q, %v; want %q", len(text), found, err, want)
		}
	}
	if found, err := s.Scan(ctx, strings.NewReader(strings.Repeat("a", 3<<20))); err == nil {
		t.Errorf("more than it scans: found %q and no error", found)
	}
}

func hexOf(s string) string {
	const digits = "0123456789abcdef"
	var out strings.Builder
	for _, b := range []byte(s) {
		out.WriteByte(digits[b>>4])
		out.WriteByte(digits[b&15])
	}
	return out.String()
}
