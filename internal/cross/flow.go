package cross

import (
	"slices"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Stage is how far the cross-scoring of a round is.
type Stage string

// The stages.
const (
	Planned Stage = "planned" // set up by the lead; the members do not see it yet
	Open    Stage = "open"    // the members score
	Closed  Stage = "closed"  // closed by the lead
	Dropped Stage = ""        // there is none (any more)
)

// Msg is the name of the stage.
func (s Stage) Msg() words.Msg { return words.M("cross.stage." + string(s)) }

// State is a cross-scoring as the flow sees it.
type State struct {
	Stage Stage
	Over  bool // its last day is over
	Past  bool // the round is at the agreement or later
	Forms []FormState
}

// FormState is a form as the flow sees it.
type FormState struct {
	Sent bool
	Out  bool // scorer or scored unit is out of the round
}

// Shown says whether what was given may be seen: closed by the lead, or its last day is over. Once it is, nothing makes
// it unseen.
func (s State) Shown() bool { return s.Stage == Closed || s.Stage == Open && s.Over }

// Verb is what somebody does in a cross-scoring.
type Verb string

// The verbs.
const (
	SetUp  Verb = "setup"  // lines, who scores whom, the last day: the lead
	Begin  Verb = "begin"  // the members may score from now on: the lead
	Fill   Verb = "fill"   // points and reasons: the scorer
	Send   Verb = "send"   // approve and send: the leader of the scorer
	Recall Verb = "recall" // take back what was sent: the leader of the scorer
	Reveal Verb = "reveal" // show or hide the own evidence: the scored unit
	Extend Verb = "extend" // another last day: the lead
	Close  Verb = "close"  // nothing more comes in, and the means are seen: the lead
	Drop   Verb = "drop"   // take it away: the lead
)

// Move is one thing that somebody does.
type Move struct {
	Verb  Verb
	Form  int  // which form, where the verb is about one
	Own   bool // the person belongs to the scorer of that form, or to the unit that consents
	Aside bool // the person declared an interest in the scored unit, or was taken off
}

// onForm are the verbs about one form.
var onForm = []Verb{Fill, Send, Recall}

// Step does a move, or says why it cannot be done now. It changes nothing of what it is given. Faults: Conflict.
func Step(s State, m Move) (State, error) {
	if err := s.refuses(m); err != nil {
		return s, err
	}
	s.Forms = slices.Clone(s.Forms)
	switch m.Verb {
	case Begin:
		s.Stage = Open
	case Close:
		s.Stage = Closed
	case Drop:
		s.Stage = Dropped
	case Send, Recall:
		s.Forms[m.Form].Sent = m.Verb == Send
	case SetUp, Extend, Fill, Reveal: // what they change is no part of the state
	}
	return s, nil
}

// refuses says why a move cannot be done now, or nil.
func (s State) refuses(m Move) error {
	sent := slices.ContainsFunc(s.Forms, func(f FormState) bool { return f.Sent })
	switch m.Verb {
	case SetUp:
		return s.unless(s.Stage == Planned && !s.Past, "cross.nosetup")
	case Begin:
		if !slices.ContainsFunc(s.Forms, func(f FormState) bool { return !f.Out }) {
			return no("cross.nobody")
		}
		if s.Over {
			return no("cross.dayover")
		}
		return s.unless(s.Stage == Planned && !s.Past, "cross.nobegin")
	case Close:
		return s.unless(s.Stage == Open && !s.Over, "cross.noclose")
	case Drop:
		return s.unless((s.Stage == Planned || s.Stage == Open) && !sent, "cross.nodrop")
	case Extend:
		return s.unless(s.Stage == Open && !s.Over && !s.Past, "cross.noextend")
	}
	return s.refusesMember(m)
}

// refusesMember says why a member cannot do a move now, or nil.
func (s State) refusesMember(m Move) error {
	switch {
	case !slices.Contains(append([]Verb{Reveal}, onForm...), m.Verb):
		return no("review.noverb")
	case !m.Own:
		return no("cross.notown")
	case s.Shown():
		return no("cross.isclosed")
	case s.Stage != Open:
		return no("cross.notopen")
	case m.Verb == Reveal:
		return nil
	case s.Past:
		return no("cross.past")
	case m.Aside:
		return no("cross.aside")
	case s.Forms[m.Form].Out:
		return no("cross.out")
	case m.Verb != Recall && s.Forms[m.Form].Sent:
		return no("cross.sent")
	case m.Verb == Recall && !s.Forms[m.Form].Sent:
		return no("cross.notsent")
	}
	return nil
}

func (s State) unless(may bool, key string) error {
	if may {
		return nil
	}
	return no(key)
}

func no(key string) error { return fault.New(fault.Conflict, words.M(key)) }
