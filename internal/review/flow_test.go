package review

import (
	"fmt"
	"slices"
	"testing"
)

// small is a world small enough to look at everything that can happen in it: two units with two lines each, of which
// the first unit also judges. Each move may be sent again at any time (retry), and the program may stop between any two
// (crash): a state is all that is kept.
func small() State {
	return State{
		Phase: SelfScoring, Levels: 2,
		Forms: []FormState{{Stage: Filling, Lines: fresh(2)}, {Stage: Filling, Lines: fresh(1)}},
	}
}

// moves are all moves that anybody could try: both as somebody of the unit and as somebody else.
func moves(s State) []Move {
	var out []Move
	for _, own := range []bool{false, true} {
		for i, f := range s.Forms {
			for _, v := range onForm {
				out = append(out, Move{Verb: v, Form: i, Own: own})
			}
			for k := range f.Lines {
				for _, v := range onLine {
					out = append(out, Move{Verb: v, Form: i, Line: k, Own: own})
				}
			}
		}
	}
	for _, v := range []Verb{Advance, Back, Assent, Decline, Publish, Finish, Reopen} {
		out = append(out, Move{Verb: v})
	}
	return out
}

func key(s State) string { return fmt.Sprint(s) }

type edge struct {
	from, to string
	move     Move
}

// TestFlowExplored visits every state that can be reached and holds the promises of a round in each of them.
func TestFlowExplored(t *testing.T) {
	states, edges := explore(t, small())
	t.Logf("%d states, %d moves done", len(states), len(edges))
	if len(states) < 1000 {
		t.Fatalf("only %d states: the exploration does not explore", len(states))
	}
	for _, e := range edges {
		promises(t, states[e.from], states[e.to], e.move)
	}
	noDeadEnd(t, states, edges)
	for _, v := range append(
		append(slices.Clone(onLine), onForm...), Advance, Back, Assent, Decline, Publish, Finish, Reopen,
	) {
		if !slices.ContainsFunc(edges, func(e edge) bool { return e.move.Verb == v }) {
			t.Errorf("%s was never possible", v)
		}
	}
}

func explore(t *testing.T, first State) (map[string]State, []edge) {
	t.Helper()
	states, todo := map[string]State{key(first): first}, []State{first}
	var edges []edge
	for len(todo) > 0 {
		s := todo[0]
		todo = todo[1:]
		before := key(s)
		for _, m := range moves(s) {
			next, err := Step(s, m)
			if key(s) != before {
				t.Fatalf("%v changed the state it was given", m)
			}
			if err != nil {
				continue
			}
			to := key(next)
			edges = append(edges, edge{before, to, m})
			if _, seen := states[to]; !seen {
				states[to] = next
				todo = append(todo, next)
			}
		}
	}
	return states, edges
}

// promises hold for each single move.
func promises(t *testing.T, from, to State, m Move) {
	t.Helper()
	scored := slices.Contains([]Verb{Fill, Match, Differ, Settle, Accept, Unsettle, Amend, Explain, Return, Ask}, m.Verb)
	switch {
	case scored && from.Phase == Over:
		t.Fatalf("%v changed a closed round", m)
	case scored && from.Phase == Objecting:
		t.Fatalf("%v changed what is published without an objection", m)
	case slices.Contains(byJudge, m.Verb) && m.Own:
		t.Fatalf("%v judged the own unit", m)
	case from.Phase == Over && m.Verb != Reopen:
		t.Fatalf("%v was done in a closed round", m)
	}
	if m.Verb == Publish && from.Consents != from.Levels {
		t.Fatalf("published without a level: %v", from)
	}
	if scored && to.Phase == Agreeing && to.Consents > 0 {
		t.Fatalf("%v changed points to which a level had agreed: %v", m, to)
	}
	if to.Phase == Objecting || to.Phase == Over {
		for _, f := range to.Forms {
			if f.Stage != Left &&
				(f.Stage != Sent || slices.ContainsFunc(f.Lines, func(l LineState) bool { return l.Stand != Settled })) {
				t.Fatalf("published without agreement after %v: %v", m, to)
			}
		}
	}
	if to.Phase == Over && to.any(func(l LineState) bool { return l.Objected }) {
		t.Fatalf("closed over an open objection: %v", to)
	}
	again, err := Step(to, m)
	// the first seven end in the same state; the others carry a request key
	twice := []Verb{Fill, Amend, Match, Differ, Settle, Grant, Decline, Advance, Back, Assent}
	if err == nil && !slices.Contains(twice, m.Verb) {
		t.Fatalf("%v could be done twice: %v", m, again)
	}
}

// noDeadEnd: from every state the round can be closed, and each objection gets its answer.
func noDeadEnd(t *testing.T, states map[string]State, edges []edge) {
	t.Helper()
	back := map[string][]string{}
	for _, e := range edges {
		if e.move.Verb != Reopen { // closing must not need a reopening
			back[e.to] = append(back[e.to], e.from)
		}
	}
	ends, todo := map[string]bool{}, []string{}
	for k, s := range states {
		if s.Phase == Over {
			ends[k] = true
			todo = append(todo, k)
		}
	}
	for len(todo) > 0 {
		k := todo[0]
		todo = todo[1:]
		for _, from := range back[k] {
			if !ends[from] {
				ends[from] = true
				todo = append(todo, from)
			}
		}
	}
	for k, s := range states {
		if !ends[k] && !allLeft(s) {
			t.Fatalf("a dead end: %v", s)
		}
		for i, f := range s.Forms {
			for n, l := range f.Lines {
				if _, err := Step(s, Move{Verb: Refuse, Form: i, Line: n}); l.Objected && f.Stage != Left && err != nil {
					t.Fatalf("an objection that nobody can answer: %v", err)
				}
			}
		}
	}
}

// allLeft: the last unit was taken out when no unit could come back; the lead goes back a phase to let it in.
func allLeft(s State) bool {
	return !slices.ContainsFunc(s.Forms, func(f FormState) bool { return f.Stage != Left })
}
