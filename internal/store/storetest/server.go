package storetest

import (
	"fmt"
	"net"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"thidua/internal/store"
)

// Server is a throwaway PostgreSQL cluster on a free port of the loopback, run as an ordinary user because PostgreSQL
// refuses root.
type Server struct {
	Address string // of its first database
	bin     string
	dir     string
	options string
}

// StartPostgres makes a cluster and starts it; an error where PostgreSQL is not installed. stop ends it and removes its
// data.
func StartPostgres() (server string, stop func(), err error) {
	p, err := NewServer()
	if err != nil {
		return "", nil, err
	}
	return p.Address, p.Remove, nil
}

// NewServer makes a cluster and starts it; an error where PostgreSQL is not installed.
func NewServer() (*Server, error) {
	bins, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	if len(bins) == 0 {
		return nil, fmt.Errorf("PostgreSQL is not installed")
	}
	dir, err := os.MkdirTemp("", "thidua-pg")
	if err != nil {
		return nil, err
	}
	p := &Server{bin: bins[len(bins)-1], dir: dir}
	if os.Getuid() == 0 {
		if err := osexec.CommandContext(ctx, "chown", "nobody:nogroup", dir).Run(); err != nil {
			return nil, err
		}
	}
	if err := p.as("initdb", "-D", p.data(), "-U", "thidua", "-A", "trust", "-E", "UTF8", "--no-sync"); err != nil {
		return nil, err
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	if err := l.Close(); err != nil {
		return nil, err
	}
	p.options = fmt.Sprintf("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", port)
	p.Address = fmt.Sprintf("postgres://thidua@127.0.0.1:%d/postgres", port)
	return p, p.Start()
}

func (p *Server) data() string { return filepath.Join(p.dir, "data") }

// as runs a program of PostgreSQL.
func (p *Server) as(name string, args ...string) error {
	if os.Getuid() == 0 {
		args = append([]string{"--reuid=nobody", "--regid=nogroup", "--clear-groups", filepath.Join(p.bin, name)}, args...)
		name = "setpriv"
	} else {
		name = filepath.Join(p.bin, name)
	}
	cmd := osexec.CommandContext(ctx, name, args...)
	cmd.Dir = p.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, out)
	}
	return nil
}

// Start starts the cluster, also after it was killed.
func (p *Server) Start() error {
	return p.as("pg_ctl", "-D", p.data(), "-w", "-l", filepath.Join(p.dir, "log"), "-o", p.options, "start")
}

// Halt tells the cluster to end at once: nobody's transaction is finished, nothing is written down for the next start.
func (p *Server) Halt() error { return p.signal(syscall.SIGQUIT) }

// Kill kills the first process of the cluster with -9; the others notice, and end when they do.
func (p *Server) Kill() error { return p.signal(syscall.SIGKILL) }

// signal tells the first process of the cluster something.
func (p *Server) signal(what os.Signal) error {
	text, err := os.ReadFile(filepath.Join(p.data(), "postmaster.pid"))
	if err != nil {
		return err
	}
	first, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil {
		return err
	}
	process, err := os.FindProcess(pid)
	if err != nil {
		return err
	}
	return process.Signal(what)
}

// Remove ends the cluster and removes its data.
func (p *Server) Remove() {
	_ = p.as("pg_ctl", "-D", p.data(), "-m", "immediate", "stop") // it may be down already
	_ = os.RemoveAll(p.dir)                                       // a cluster of tests that are over
}

var databases atomic.Int64

// FreshDatabase makes an empty database on the server and returns its address; it is dropped after the test.
func FreshDatabase(t testing.TB, server string) string {
	t.Helper()
	admin, err := store.Connect(server)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = admin.Close() }()
	name := fmt.Sprintf("t%d_%d", os.Getpid(), databases.Add(1))
	if _, err := admin.ExecContext(ctx, "create database "+name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		admin, err := store.Connect(server)
		if err == nil {
			_, _ = admin.ExecContext(ctx, "drop database "+name+" with (force)") // a database of a test that is over
			_ = admin.Close()
		}
	})
	return server[:strings.LastIndex(server, "/")+1] + name
}
