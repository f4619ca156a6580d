package storetest

import (
	"fmt"
	"net"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"thidua/internal/store"
)

// StartPostgres makes a throwaway cluster on a free port of the loopback, as an ordinary user because PostgreSQL refuses root.
func StartPostgres() (server string, stop func(), err error) {
	bins, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	if len(bins) == 0 {
		return "", nil, fmt.Errorf("PostgreSQL is not installed")
	}
	bin := bins[len(bins)-1]
	dir, err := os.MkdirTemp("", "thidua-pg")
	if err != nil {
		return "", nil, err
	}
	as := func(name string, args ...string) error {
		if os.Getuid() == 0 {
			args = append([]string{"--reuid=nobody", "--regid=nogroup", "--clear-groups", filepath.Join(bin, name)}, args...)
			name = "setpriv"
		} else {
			name = filepath.Join(bin, name)
		}
		cmd := osexec.CommandContext(ctx, name, args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w: %s", name, err, out)
		}
		return nil
	}
	if os.Getuid() == 0 {
		if err := osexec.CommandContext(ctx, "chown", "nobody:nogroup", dir).Run(); err != nil {
			return "", nil, err
		}
	}
	data := filepath.Join(dir, "data")
	if err := as("initdb", "-D", data, "-U", "thidua", "-A", "trust", "-E", "UTF8", "--no-sync"); err != nil {
		return "", nil, err
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	if err := l.Close(); err != nil {
		return "", nil, err
	}
	options := fmt.Sprintf("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", port)
	if err := as("pg_ctl", "-D", data, "-w", "-l", filepath.Join(dir, "log"), "-o", options, "start"); err != nil {
		return "", nil, err
	}
	return fmt.Sprintf("postgres://thidua@127.0.0.1:%d/postgres", port), func() {
		_ = as("pg_ctl", "-D", data, "-m", "immediate", "stop")
		_ = os.RemoveAll(dir) // a cluster of tests that are over
	}, nil
}

var databases atomic.Int64

// FreshDatabase makes an empty database on the server and returns its address; it is dropped after the test.
func FreshDatabase(t *testing.T, server string) string {
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
