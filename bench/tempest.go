package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"thidua/internal/app"
	"thidua/internal/clock"
	"thidua/internal/review"
	"thidua/internal/rows"
)

// person fills in one figure of a form again and again.
type person struct {
	form   *review.Form
	secret string
	fact   string
	value  string // what was saved last
}

// tempest is people at work.
type tempest struct {
	base   string
	people []*person
	calm   calm
	client *http.Client
	token  string // of the peer

	mu           sync.Mutex
	took, looked []time.Duration
	saved, away  int
	began, ended time.Time
}

// ready waits for the program.
func (t *tempest) ready() error {
	t.client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 1000}, Timeout: time.Minute}
	for range 400 {
		if status, _, err := t.ask(http.MethodGet, "/healthz", "", nil); err == nil && status == http.StatusOK {
			return nil
		}
		time.Sleep(25 * time.Millisecond)
	}
	return errors.New("bench: the program does not answer")
}

func (t *tempest) ask(method, path, secret string, body []byte) (status int, answer []byte, err error) {
	r, err := http.NewRequestWithContext(context.Background(), method, t.base+path, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	if secret != "" {
		r.AddCookie(&http.Cookie{Name: "phien", Value: secret})
	}
	if t.token != "" {
		r.Header.Set("Authorization", t.token)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "application/json")
	}
	res, err := t.client.Do(r)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = res.Body.Close() }() // read to its end
	answer, err = io.ReadAll(res.Body)
	return res.StatusCode, answer, err
}

// run lets everybody work until the time is over.
func (t *tempest) run() error {
	t.began = time.Now()
	until := t.began.Add(t.calm.window)
	errs := make(chan error, len(t.people)+1)
	for i, p := range t.people {
		go func() { errs <- t.work(p, i, until) }()
	}
	go func() { errs <- t.look(until) }()
	var err error
	for range len(t.people) + 1 {
		err = errors.Join(err, <-errs)
	}
	t.ended = time.Now()
	return err
}

// work saves one figure after the other; who is told to come again does, as the page would.
func (t *tempest) work(p *person, i int, until time.Time) error {
	if t.calm.every > 0 { // not all at once
		time.Sleep(t.calm.every * time.Duration(i) / time.Duration(len(t.people)))
	}
	for n := 0; time.Now().Before(until); n++ {
		value := strconv.Itoa(n % 50)
		if value == p.value {
			continue
		}
		body, err := json.Marshal(map[string]string{
			"Name": "f." + p.fact, "Value": value, "Was": p.value, "Request": fmt.Sprint(i, "-", n),
		})
		if err != nil {
			return err
		}
		began := time.Now()
		status, answer, err := t.ask(http.MethodPost, "/phieu/"+p.form.ID+"/o", p.secret, body)
		took := time.Since(began)
		switch {
		case err != nil:
			return err
		case status == http.StatusServiceUnavailable:
			t.note(func() { t.away++ })
			time.Sleep(3 * time.Second)
			continue
		case status != http.StatusOK:
			return fmt.Errorf("bench: a save was answered %d: %s", status, answer)
		}
		p.value = value
		t.note(func() { t.saved++; t.took = append(t.took, took) })
		if rest := t.calm.every - took; rest > 0 {
			time.Sleep(rest)
		}
	}
	return nil
}

// look asks for so many pages a second: forms, fields and what waits.
func (t *tempest) look(until time.Time) error {
	if t.calm.pages == 0 {
		return nil
	}
	var all sync.WaitGroup
	var bad error
	for n := 0; time.Now().Before(until); n++ {
		p := t.people[n%len(t.people)]
		path := []string{"/phieu/" + p.form.ID, "/phieu/" + p.form.ID + "/nhap", "/", "/vong/" + p.form.Round}[n%4]
		all.Go(func() {
			began := time.Now()
			status, _, err := t.ask(http.MethodGet, path, p.secret, nil)
			took := time.Since(began)
			t.note(func() {
				switch {
				case status == http.StatusServiceUnavailable:
					t.away++
				case err != nil || status != http.StatusOK && status != http.StatusNotFound:
					bad = errors.Join(bad, err, fmt.Errorf("bench: %s was answered %d", path, status))
				default:
					t.looked = append(t.looked, took)
				}
			})
		})
		time.Sleep(time.Second / time.Duration(t.calm.pages))
	}
	all.Wait()
	return bad
}

func (t *tempest) note(what func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	what()
}

func (t *tempest) sum() busyHour {
	return busyHour{
		rate: float64(t.saved) / t.ended.Sub(t.began).Seconds(), p95: ninetyFive(t.took), pageP95: ninetyFive(t.looked),
		away: t.away,
	}
}

func ninetyFive(list []time.Duration) time.Duration {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return list[len(list)*95/100]
}

// held says what was acknowledged and is not in the database; nil where everything is.
func (t *tempest) held(data string) error {
	ctx := context.Background()
	s, err := rows.Open(ctx, app.File(data), clock.System{})
	if err != nil {
		return err
	}
	for _, p := range t.people {
		f, e := s.Form(ctx, p.form.ID)
		if e != nil {
			return errors.Join(e, s.Close())
		}
		if x := f.Figure(p.fact, review.Reported); x == nil || x.Value != p.value {
			err = errors.Join(err, fmt.Errorf("bench: %s was acknowledged, %+v is there", p.value, x))
		}
	}
	return errors.Join(err, s.Close())
}
