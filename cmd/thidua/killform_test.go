package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"sync"
	"testing"
	"time"

	"thidua/internal/clock"
	"thidua/internal/identity/identitydesk"
	"thidua/internal/review"
	"thidua/internal/rows"
	"thidua/internal/store"
)

// clerk saves one field of the score form again and again; nobody else writes it.
type clerk struct {
	field string
	last  string // what was acknowledged last
	saves int
}

// TestKillTheScoreForm kills the real program at random while four fields of a score form are saved in it, each as it
// is left. The figure that was acknowledged last stands in each, each save is in the log once, however often it was
// sent, and the log verifies.
func TestKillTheScoreForm(t *testing.T) {
	const kills = 25
	bin := filepath.Join(t.TempDir(), "thidua")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data := t.TempDir()
	v := &victim{
		t: t, bin: bin, verb: "demo", args: []string{"--data", data}, where: filepath.Join(data, "thidua.db"),
		jar: newJar(t),
	}
	v.start()
	if status, _, err := v.post("/dang-nhap", url.Values{
		"login":    {"chuyen-vien"},
		"password": {identitydesk.SamplePassword},
	}); err != nil || status != http.StatusSeeOther {
		t.Fatal(status, err)
	}
	form, clerks := v.scoreForm()
	ctx, stop := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for _, c := range clerks {
		wg.Go(func() { v.save(ctx, form, c) })
	}
	v.killAgain(kills)
	stop()
	wg.Wait()
	v.kill()
	v.checkForm(kills, form, clerks)
}

// scoreForm finds the form of the clerk's unit, and four fields of it that take a number.
func (v *victim) scoreForm() (form string, clerks []*clerk) {
	_, home := v.get("/")
	form = string(regexp.MustCompile(`/phieu/[0-9a-z]+/nhap`).Find(home))
	_, page := v.get(form)
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(`name="(f\.I\.1\.[0-9]+[a-z])" type="text" value="([^"]*)"`).FindAllSubmatch(
		page, -1,
	) {
		if name := string(m[1]); !seen[name] && len(clerks) < 4 {
			seen[name] = true
			clerks = append(clerks, &clerk{field: name, last: string(m[2])})
		}
	}
	if form == "" || len(clerks) < 4 {
		v.t.Fatalf("the form is %q with %d fields", form, len(clerks))
	}
	return form[:len(form)-len("/nhap")], clerks
}

func (v *victim) get(path string) (int, []byte) {
	c := &http.Client{Jar: v.jar, Timeout: 5 * time.Second}
	r, err := c.Get(v.base + path)
	if err != nil {
		v.t.Fatal(err)
	}
	body, err := io.ReadAll(r.Body)
	if err = errors.Join(err, r.Body.Close()); err != nil {
		v.t.Fatal(err)
	}
	return r.StatusCode, body
}

// save counts a field up, and sends again what nobody knows until it is acknowledged.
func (v *victim) save(ctx context.Context, form string, c *clerk) {
	for i := 1; ctx.Err() == nil; i++ {
		end := time.Now().Add(patience)
		value := strconv.Itoa(i % 900) // below the first point between groups
		body, err := json.Marshal(map[string]string{
			"Name": c.field, "Value": value, "Was": c.last, "Request": fmt.Sprintf("%s-%d", c.field, i),
		})
		if err != nil {
			v.t.Error(err)
			return
		}
		for {
			status, err := v.send(form+"/o", body)
			if err == nil && status == http.StatusOK {
				c.last, c.saves = value, c.saves+1
				v.acks.Add(1)
				break
			}
			if err == nil {
				v.t.Errorf("%s as %s after %s: %d", c.field, value, c.last, status)
				return
			}
			if time.Now().After(end) {
				v.t.Error("the program does not answer any more")
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	}
}

func (v *victim) send(path string, body []byte) (int, error) {
	v.mu.Lock()
	base := v.base
	v.mu.Unlock()
	c := &http.Client{Jar: v.jar, Timeout: 5 * time.Second}
	r, err := c.Post(base+path, "application/json", bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	_, err = io.Copy(io.Discard, r.Body)
	return r.StatusCode, errors.Join(err, r.Body.Close())
}

// checkForm holds what was acknowledged against what is there.
func (v *victim) checkForm(kills int, form string, clerks []*clerk) {
	ctx := context.Background()
	s, err := rows.Open(ctx, v.where, clock.System{})
	if err != nil {
		v.t.Fatal(err)
	}
	defer s.Close()
	f, err := s.Form(ctx, form[len("/phieu/"):])
	if err != nil {
		v.t.Fatal(err)
	}
	saves := 0
	for _, c := range clerks {
		saves += c.saves
		if x := f.Figure(c.field[len("f."):], review.Reported); x == nil || x.Value != c.last {
			v.t.Errorf("%s was acknowledged as %s and is %+v", c.field, c.last, x)
		}
	}
	history, err := s.History(ctx, "review_form", f.ID, 1_000_000)
	if err != nil {
		v.t.Fatal(err)
	}
	logged := 0
	for _, e := range history {
		if e.Act.Verb == "review.fill" && e.Act.Request != "" {
			logged++
		}
	}
	r, err := s.Verify(ctx, store.Head{})
	if err != nil || len(r.Found) > 0 {
		v.t.Error(err, r.Found)
	}
	v.t.Logf("%d kills, %d figures acknowledged, %d acts in the log", kills, saves, logged)
	if logged != saves || saves < kills {
		v.t.Errorf("%d figures were acknowledged, and the log has %d", saves, logged)
	}
}
