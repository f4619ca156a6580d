package cross

import (
	"fmt"
	"slices"
	"testing"
)

// step is a move, or something that happens around it: the last day passes, the round goes on or back, a unit leaves.
type step struct {
	name string
	do   func(s State) (State, error)
	move *Move
}

// steps are all that anybody could try, as anybody, and all that may happen.
func steps(s State) []step {
	var out []step
	add := func(m Move) {
		out = append(out, step{fmt.Sprint(m), func(s State) (State, error) { return Step(s, m) }, &m})
	}
	for _, v := range []Verb{SetUp, Begin, Extend, Close, Drop} {
		add(Move{Verb: v})
	}
	for _, own := range []bool{false, true} {
		add(Move{Verb: Reveal, Own: own})
		for i := range s.Forms {
			for _, v := range onForm {
				add(Move{Verb: v, Form: i, Own: own})
				add(Move{Verb: v, Form: i, Own: own, Aside: true})
			}
		}
	}
	happens := func(name string, to func(s *State)) {
		out = append(out, step{name, func(s State) (State, error) {
			s.Forms = slices.Clone(s.Forms)
			to(&s)
			return s, nil
		}, nil})
	}
	happens("day over", func(s *State) { s.Over = true })
	happens("agreement", func(s *State) { s.Past = true })
	happens("back", func(s *State) { s.Past = false })
	happens("leaves", func(s *State) { s.Forms[0].Out = true })
	happens("rejoins", func(s *State) { s.Forms[0].Out = false })
	return out
}

// TestFlowExplored visits every state that can be reached and holds what a cross-scoring promises in each of them.
func TestFlowExplored(t *testing.T) {
	first := State{Stage: Planned, Forms: make([]FormState, 4)}
	seen, todo := map[string]State{fmt.Sprint(first): first}, []State{first}
	done := map[Verb]bool{}
	for len(todo) > 0 {
		s := todo[0]
		todo = todo[1:]
		for _, x := range steps(s) {
			before := fmt.Sprint(s)
			next, err := x.do(s)
			if fmt.Sprint(s) != before {
				t.Fatalf("%s changed the state it was given", x.name)
			}
			if err != nil {
				continue
			}
			if x.move != nil {
				done[x.move.Verb] = true
				promises(t, s, next, *x.move)
			}
			if s.Shown() && !next.Shown() && next.Stage != Dropped {
				t.Fatalf("%s hides what was seen: %v", x.name, s)
			}
			if _, known := seen[fmt.Sprint(next)]; !known {
				seen[fmt.Sprint(next)] = next
				todo = append(todo, next)
			}
		}
		ends(t, s)
	}
	t.Logf("%d states", len(seen))
	if len(seen) < 200 {
		t.Errorf("only %d states: the exploration does not explore", len(seen))
	}
	for _, v := range []Verb{SetUp, Begin, Fill, Send, Recall, Reveal, Extend, Close, Drop} {
		if !done[v] {
			t.Errorf("%s was never possible", v)
		}
	}
}

// promises hold for each single move.
func promises(t *testing.T, from, to State, m Move) {
	t.Helper()
	byMember := slices.Contains(onForm, m.Verb)
	switch {
	case byMember && (!m.Own || m.Aside):
		t.Fatalf("%v was done by somebody who must not", m)
	case from.Shown() && byMember:
		t.Fatalf("%v changed what was seen already: %v", m, from)
	case from.Shown() && (m.Verb == Extend || m.Verb == SetUp || m.Verb == Begin):
		t.Fatalf("%v opens again what was seen: %v", m, from)
	case byMember && (from.Stage != Open || from.Past || from.Forms[m.Form].Out):
		t.Fatalf("%v was done at the wrong time: %v", m, from)
	case m.Verb == Fill && from.Forms[m.Form].Sent:
		t.Fatalf("what was sent was changed: %v", from)
	case m.Verb == SetUp && from.Stage != Planned:
		t.Fatalf("set up anew while members score: %v", from)
	case to.Stage == Dropped && slices.ContainsFunc(from.Forms, func(f FormState) bool { return f.Sent }):
		t.Fatalf("what was sent was thrown away: %v", from)
	}
	if _, err := Step(to, m); err == nil && !slices.Contains([]Verb{SetUp, Fill, Extend, Reveal}, m.Verb) {
		t.Fatalf("%v could be done twice: %v", m, to)
	}
}

// ends: from each state, whatever the clock and the round do, the lead can end it or it has ended.
func ends(t *testing.T, s State) {
	t.Helper()
	if s.Shown() || s.Stage == Dropped {
		return
	}
	for _, v := range []Verb{Close, Drop} {
		if _, err := Step(s, Move{Verb: v}); err == nil {
			return
		}
	}
	t.Fatalf("a dead end: %v", s)
}
