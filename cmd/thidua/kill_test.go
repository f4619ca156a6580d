package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"thidua/internal/clock"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// victim is the real program, killed and started again while people work with it.
type victim struct {
	t     *testing.T
	bin   string
	verb  string // serve, or demo with the sample data
	args  []string
	where string // the database
	jar   *cookiejar.Jar

	mu    sync.Mutex
	base  string // where it answers; it may be down
	cmd   *exec.Cmd
	acks  atomic.Int64      // how many requests were acknowledged
	acked map[string]string // code of a unit that was acknowledged → where its page is
	again int               // requests sent a second time, because nobody knew what became of the first
}

// TestKillTheProgram kills the real server at random while four people add units through its forms, fifty times on each
// database (THIDUA_KILLS says otherwise). What was acknowledged is there, once; what nobody knows is sent again and is
// there once too; sessions go on; the log verifies.
func TestKillTheProgram(t *testing.T) {
	kills := 50
	if n, err := strconv.Atoi(os.Getenv("THIDUA_KILLS")); err == nil {
		kills = n
	}
	bin := filepath.Join(t.TempDir(), "thidua")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Run("sqlite", func(t *testing.T) {
		data := t.TempDir()
		(&victim{t: t, bin: bin, args: []string{"--data", data}, where: filepath.Join(data, "thidua.db")}).run(kills)
	})
	t.Run("postgres", func(t *testing.T) {
		server, stop, err := storetest.StartPostgres()
		if err != nil {
			t.Skip("no PostgreSQL: ", err)
		}
		defer stop()
		where := storetest.FreshDatabase(t, server)
		(&victim{t: t, bin: bin, args: []string{"--data", t.TempDir(), "--database", where}, where: where}).run(kills)
	})
}

func (v *victim) run(kills int) {
	v.acked = map[string]string{}
	v.prepare()
	ctx, stop := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	for n := range 4 {
		wg.Go(func() { v.work(ctx, n) })
	}
	v.killAgain(kills)
	stop()
	wg.Wait()
	v.kill()
	v.check(kills)
}

// kill ends the program as a power cut does to it.
func (v *victim) kill() {
	_ = v.cmd.Process.Kill() // SIGKILL
	_ = v.cmd.Wait()         // it was killed
}

// killAgain kills the program so many times and starts it again, each time somewhere in the work that follows a few
// acknowledgements: how many there are between two kills does not depend on how fast the machine is.
func (v *victim) killAgain(kills int) {
	for range kills {
		v.await(1 + rand.Int63n(6))
		time.Sleep(time.Duration(rand.Intn(40)) * time.Millisecond)
		v.kill()
		v.start()
	}
	v.await(1) // it goes on after the last one
}

// patience is how long a test waits for what must come on any machine before it calls it lost.
const patience = 3 * time.Minute

// await waits until so many more requests are acknowledged.
func (v *victim) await(more int64) {
	want := v.acks.Load() + more
	for end := time.Now().Add(patience); v.acks.Load() < want; time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) || v.t.Failed() {
			v.t.Fatal("the program does not answer any more")
		}
	}
}

// start starts the program and waits for its address.
func (v *victim) start() {
	cmd := exec.Command(v.bin, append([]string{cmp.Or(v.verb, "serve"), "--listen", "127.0.0.1:0"}, v.args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		v.t.Error(err)
		return
	}
	if err := cmd.Start(); err != nil {
		v.t.Error(err)
		return
	}
	at, base := regexp.MustCompile(`http://[0-9.]+:[0-9]+`), ""
	for lines := bufio.NewScanner(out); base == "" && lines.Scan(); {
		base = at.FindString(lines.Text())
	}
	if base == "" {
		v.t.Error("the program did not start again")
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.cmd, v.base = cmd, base
}

// prepare hands out an account and signs in; the session is to outlive every kill.
func (v *victim) prepare() {
	t := v.t
	_, out, _ := thidua(append(
		[]string{"user", "add", "thuong-truc", "--name", "Thường trực", "--role", "standing"}, v.args...,
	)...)
	code := regexp.MustCompile(`[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}`).FindString(out)
	v.start()
	v.jar = newJar(t)
	const secret = "một câu thật dễ nhớ"
	if _, _, err := v.post("/dat-mat-khau", url.Values{
		"login":    {"thuong-truc"},
		"code":     {code},
		"password": {secret},
		"again":    {secret},
	}); err != nil {
		t.Fatal(err)
	}
	if status, _, err := v.post("/dang-nhap", url.Values{
		"login":    {"thuong-truc"},
		"password": {secret},
	}); err != nil || status != http.StatusSeeOther {
		t.Fatal(status, err)
	}
}

func newJar(t *testing.T) *cookiejar.Jar {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return jar
}

// post sends a form and returns the status and where it leads. An error says that nobody knows what became of it.
func (v *victim) post(path string, form url.Values) (int, string, error) {
	v.mu.Lock()
	base := v.base
	v.mu.Unlock()
	c := &http.Client{
		Jar: v.jar, Timeout: 5 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	r, err := c.PostForm(base+path, form)
	if err != nil {
		return 0, "", err
	}
	_, err = io.Copy(io.Discard, r.Body)
	return r.StatusCode, r.Header.Get("Location"), errors.Join(err, r.Body.Close())
}

// work adds units one after the other, and sends again what nobody knows.
func (v *victim) work(ctx context.Context, n int) {
	for i := 0; ctx.Err() == nil; i++ {
		code := fmt.Sprintf("don-vi-%d-%d", n, i)
		form := url.Values{
			"name": {
				"Đơn vị " + code,
			}, "code": {code}, "kind": {"department"}, "parent": {""}, "opened": {"1/1/2020"}, "_request": {"lan-" + code},
		}
		for tries := 0; ; tries++ {
			status, to, err := v.post("/don-vi/them", form)
			if err == nil && status == http.StatusSeeOther && strings.HasPrefix(to, "/don-vi/") {
				v.mu.Lock()
				v.acked[code] = to
				v.mu.Unlock()
				v.acks.Add(1)
				break
			}
			if err == nil {
				v.t.Errorf("%s: %d, to %q", code, status, to)
				return
			}
			if ctx.Err() != nil && tries > 20 {
				return
			}
			v.mu.Lock()
			v.again++
			v.mu.Unlock()
			time.Sleep(10 * time.Millisecond)
		}
	}
}

// check holds what was acknowledged against what is there.
func (v *victim) check(kills int) {
	ctx := context.Background()
	s, err := rows.Open(ctx, v.where, clock.System{})
	if err != nil {
		v.t.Fatal(err)
	}
	defer s.Close()
	all, err := s.Units(ctx)
	if err != nil {
		v.t.Fatal(err)
	}
	there := map[string][]*org.Unit{}
	for _, u := range all {
		there[u.Code] = append(there[u.Code], u)
	}
	lost, doubled := 0, 0
	for code, at := range v.acked {
		switch list := there[code]; {
		case len(list) == 0 || "/don-vi/"+list[0].ID != at || list[0].NameOn(list[0].Opened) != "Đơn vị "+code:
			lost++
		case len(list) > 1:
			doubled++
		}
	}
	r, err := s.Verify(ctx, store.Head{})
	if err != nil || len(r.Found) > 0 {
		v.t.Error(err, r.Found)
	}
	v.t.Logf(
		"%d kills, %d units acknowledged, %d requests sent again, %d lost or changed, %d doubled", kills, len(v.acked),
		v.again, lost, doubled,
	)
	if lost > 0 || doubled > 0 || len(v.acked) < kills {
		v.t.Errorf("%d lost, %d doubled of %d", lost, doubled, len(v.acked))
	}
}
