package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"time"
)

// peer is PocketBase, in a module and a process of its own; "" where it could not be built here.
type peer struct{ bin string }

// findPeer builds the peer; where its module cannot be had, it says so and the program is measured alone.
func findPeer(dir string) peer {
	bin := filepath.Join(dir, "peer")
	cmd := exec.CommandContext(context.Background(), "go", "build", "-trimpath", "-ldflags=-s -w", "-o", bin, ".")
	cmd.Dir = filepath.Join("bench", "pocketbase")
	if out, err := cmd.CombinedOutput(); err != nil {
		fmt.Printf("the peer PocketBase could not be built, it is left out: %v %.200s\n", err, out)
		return peer{}
	}
	return peer{bin}
}

// saves measures one figure changed over HTTP by so many clients, durable.
func (p peer) saves(dir string, clients int, window time.Duration) (out busyHour, err error) {
	const address = "127.0.0.1:18475"
	cmd := exec.CommandContext(context.Background(), p.bin, dir, address, strconv.Itoa(clients))
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return out, err
	}
	if err := cmd.Start(); err != nil {
		return out, err
	}
	defer func() {
		err = errors.Join(err, cmd.Process.Signal(os.Interrupt))
		_ = cmd.Wait() // it was told to stop
	}()
	var told struct {
		Token string
		IDs   []string
	}
	line, err := bufio.NewReader(pipe).ReadBytes('\n')
	if err == nil {
		err = json.Unmarshal(line, &told)
	}
	if err != nil {
		return out, err
	}
	t := &tempest{base: "http://" + address, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 1000}}}
	for range 400 {
		if status, _, e := t.ask(http.MethodGet, "/api/health", "", nil); e == nil && status == http.StatusOK {
			break
		}
		time.Sleep(25 * time.Millisecond)
	}
	before := spent(cmd.Process.Pid)
	if err := t.change(told.Token, told.IDs, window); err != nil {
		return out, err
	}
	out = t.sum()
	out.cpu = (spent(cmd.Process.Pid) - before) / time.Duration(max(t.saved, 1))
	return out, nil
}

// change lets a client for each record change it again and again.
func (t *tempest) change(token string, ids []string, window time.Duration) error {
	t.token, t.began = token, time.Now()
	var all sync.WaitGroup
	var bad error
	for _, id := range ids {
		all.Go(func() {
			for n := 1; time.Since(t.began) < window; n++ {
				began := time.Now()
				status, answer, err := t.ask(
					http.MethodPatch, "/api/collections/figures/records/"+id, "", fmt.Appendf(nil, `{"value":"%d"}`, n),
				)
				took := time.Since(began)
				t.note(func() {
					if err != nil || status != http.StatusOK {
						bad = errors.Join(err, fmt.Errorf("bench: the peer answered %d: %.200s", status, answer))
						return
					}
					t.saved, t.took = t.saved+1, append(t.took, took)
				})
			}
		})
	}
	all.Wait()
	t.ended = time.Now()
	return bad
}
