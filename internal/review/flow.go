package review

import (
	"slices"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Phase is how far a round is (giai đoạn).
type Phase string

// The phases, in the order of a round. The same phases exist in the regulations read (police 2025, Tiền Giang 2022):
// self-score, two appraisals with the explanation between them, agreement at the table, publication with time for
// objections.
const (
	SelfScoring Phase = "self"        // tự chấm điểm
	Appraising  Phase = "appraisal"   // thẩm định
	Explaining  Phase = "explanation" // giải trình
	Second      Phase = "second"      // thẩm định lần hai (phúc tra)
	Agreeing    Phase = "agreement"   // thống nhất điểm
	Objecting   Phase = "objection"   // published: kiến nghị về điểm
	Over        Phase = "over"        // closed; nothing in it changes
)

// Phases lists the phases.
func Phases() []Phase {
	return []Phase{SelfScoring, Appraising, Explaining, Second, Agreeing, Objecting, Over}
}

// Msg is the name of the phase.
func (p Phase) Msg() words.Msg { return words.M("review.phase." + string(p)) }

// At is the place of the phase in the order, from 0.
func (p Phase) At() int { return slices.Index(Phases(), p) }

// within says whether the phase is between two others, both included.
func (p Phase) within(first, last Phase) bool {
	return first.At() <= p.At() && p.At() <= last.At()
}

// Stage is how far the score form of one unit is (phiếu chấm điểm).
type Stage string

// The stages.
const (
	Filling  Stage = "filling"  // the unit fills it in
	Sent     Stage = "sent"     // approved by the unit's leader and sent
	Returned Stage = "returned" // some lines were sent back
	Left     Stage = "left"     // taken out of the round by the lead, with a reason: left the bloc, never sent its form
)

// Stages lists the stages.
func Stages() []Stage { return []Stage{Filling, Sent, Returned, Left} }

// Msg is the name of the stage.
func (s Stage) Msg() words.Msg { return words.M("review.stage." + string(s)) }

// Stand is how a line of a form stands between the unit and those who appraise it.
type Stand string

// The stands.
const (
	Waiting   Stand = "waiting"   // nobody has appraised it
	Open      Stand = "open"      // sent back to the unit
	Differs   Stand = "differs"   // the appraiser gives other points
	Asked     Stand = "asked"     // an explanation is asked for
	Explained Stand = "explained" // the unit explained
	Settled   Stand = "settled"   // both agree, or the second appraisal or the table decided
)

// Stands lists the stands.
func Stands() []Stand { return []Stand{Waiting, Open, Differs, Asked, Explained, Settled} }

// Msg is the name of the stand.
func (s Stand) Msg() words.Msg { return words.M("review.stand." + string(s)) }

// State is a round as the flow sees it.
type State struct {
	Phase    Phase
	Shown    bool // a result was published: it stands until another one takes its place
	Levels   int  // how many levels agree to the result before it is published
	Consents int  // how many have, in their order
	Forms    []FormState
}

// FormState is one unit in the round.
type FormState struct {
	Stage     Stage
	Grace     bool // may still fill in and send after the self-scoring phase is over
	Lines     []LineState
	Appraised bool // somebody has appraised a line since it was sent
}

// LineState is a line on which points are entered.
type LineState struct {
	Stand    Stand
	Objected bool // an objection waits for its answer
	Answered bool // it was answered: there is no second one to the same publication
}

// Verb is what somebody does in a round.
type Verb string

// The verbs, in the order in which they happen.
const (
	Fill    Verb = "fill"    // figures, claims and evidence of a line: the unit
	Send    Verb = "send"    // approve and send: the leader of the unit
	Recall  Verb = "recall"  // take back what was sent: the leader of the unit
	Match   Verb = "match"   // agree with the claim: an appraiser
	Differ  Verb = "differ"  // give other points with a reason: an appraiser
	Ask     Verb = "ask"     // ask for an explanation: an appraiser
	Return  Verb = "return"  // send a line back: an appraiser
	Accept  Verb = "accept"  // take the appraiser's points: the unit
	Explain Verb = "explain" // explain: the unit
	Settle  Verb = "settle"  // second appraisal, or the table: decide with a reason
	// the sheet was amended and this line with it: the unit looks at it again; only the program, when the lead adopts it
	Amend    Verb = "amend"
	Unsettle Verb = "unsettle" // the leader of a relative line moved: agree anew; only the program
	Grant    Verb = "grant"    // let a late unit still fill in and send: the lead
	Leave    Verb = "leave"    // take a unit out of the round: the lead
	Rejoin   Verb = "rejoin"   // take it back in: the lead
	Advance  Verb = "advance"  // next phase: the lead, or the clock
	Back     Verb = "back"     // phase before: the lead, with a reason
	Assent   Verb = "assent"   // a level agrees to the whole result
	Decline  Verb = "decline"  // a level does not, with a reason: back to the table
	Publish  Verb = "publish"  // two steps and a typed word, the first result or one that takes its place: the lead
	Object   Verb = "object"   // object to the points of a line: the unit
	// grant the objection and propose other points: another person; the table and the levels agree anew
	Uphold Verb = "uphold"
	Refuse Verb = "refuse" // refuse the objection: another person
	Finish Verb = "finish" // close the round
	Reopen Verb = "reopen" // back to agreement, with a reason
)

// Move is one thing that somebody does.
type Move struct {
	Verb Verb
	Form int  // which form, where the verb is about one
	Line int  // which line of it, where the verb is about one
	Own  bool // the person belongs to the unit of that form
}

// of the unit itself, of those who judge it, of who leads the round
var (
	byUnit  = []Verb{Fill, Send, Recall, Accept, Explain, Object}
	byJudge = []Verb{Match, Differ, Ask, Return, Settle, Uphold, Refuse}
	onLine  = []Verb{Fill, Match, Differ, Ask, Return, Accept, Explain, Settle, Amend, Unsettle, Object, Uphold, Refuse}
	onForm  = []Verb{Send, Recall, Grant, Leave, Rejoin}
)

// Step does a move, or says why it cannot be done now. It changes nothing of what it is given. Nobody judges the own
// unit, whatever else they may do (interest: product rule, Law 06/2022/QH15 on impartial consideration). Faults:
// Conflict.
func Step(s State, m Move) (State, error) {
	if slices.Contains(byJudge, m.Verb) && m.Own {
		return s, no("review.own")
	}
	if slices.Contains(byUnit, m.Verb) && !m.Own {
		return s, no("review.notown")
	}
	s = s.clone()
	var err error
	switch {
	case slices.Contains(onLine, m.Verb):
		err = s.line(m)
	case slices.Contains(onForm, m.Verb):
		err = s.form(m)
	default:
		err = s.whole(m.Verb)
	}
	if s.Phase == Agreeing && m.Verb != Assent { // what the levels agreed to is another result now
		s.Consents = 0
	}
	return s, err
}

func no(key string, args ...any) error { return fault.New(fault.Conflict, words.M(key, args...)) }

func (s State) clone() State {
	s.Forms = slices.Clone(s.Forms)
	for i := range s.Forms {
		s.Forms[i].Lines = slices.Clone(s.Forms[i].Lines)
	}
	return s
}

// form does a move about a whole form.
func (s *State) form(m Move) error {
	f := &s.Forms[m.Form]
	switch m.Verb {
	case Send:
		return s.send(f)
	case Recall:
		if f.Stage != Sent || s.Phase != SelfScoring || f.Appraised {
			return no("review.norecall")
		}
		f.Stage = Filling
	case Grant:
		if f.Stage != Filling || !s.Phase.within(SelfScoring, Second) {
			return no("review.nogrant")
		}
		f.Grace = true
	case Leave:
		if f.Stage == Left || !s.Phase.within(SelfScoring, Agreeing) {
			return no("review.noleave")
		}
		if s.Shown {
			return no("review.shown")
		}
		f.Stage = Left
	case Rejoin:
		if f.Stage != Left || !s.Phase.within(SelfScoring, Second) {
			return no("review.norejoin")
		}
		*f = FormState{Stage: Filling, Grace: s.Phase != SelfScoring, Lines: fresh(len(f.Lines))}
	}
	return nil
}

func fresh(n int) []LineState {
	out := make([]LineState, n)
	for i := range out {
		out[i].Stand = Waiting
	}
	return out
}

// send sends a form, or the lines of it that were sent back.
func (s *State) send(f *FormState) error {
	switch {
	case f.Stage == Sent:
		return no("review.alreadysent")
	case f.Stage == Filling && s.Phase != SelfScoring && !(f.Grace && s.Phase.within(Appraising, Second)):
		return no("review.toolate")
	case f.Stage == Returned && !s.Phase.within(SelfScoring, Second), f.Stage == Left:
		return no("review.toolate")
	}
	f.Stage, f.Appraised = Sent, f.Stage == Returned
	for i := range f.Lines {
		if f.Lines[i].Stand == Open {
			f.Lines[i].Stand = Waiting
		}
	}
	return nil
}

// whole does a move about the whole round.
func (s *State) whole(v Verb) error {
	switch v {
	case Advance:
		if !s.Phase.within(SelfScoring, Second) {
			return no("review.noadvance")
		}
		s.Phase = Phases()[s.Phase.At()+1]
		if s.Phase == Agreeing {
			s.lapse()
		}
	case Back:
		if !s.Phase.within(Appraising, Agreeing) {
			return no("review.noback")
		}
		if s.Shown { // what was published is corrected at the table, line by line
			return no("review.shown")
		}
		s.Phase = Phases()[s.Phase.At()-1]
	case Assent, Decline:
		return s.level(v)
	case Publish:
		return s.publish()
	case Finish:
		if s.Phase != Objecting {
			return no("review.nofinish")
		}
		if s.any(func(l LineState) bool { return l.Objected }) {
			return no("review.objectionsopen")
		}
		s.Phase = Over
	case Reopen:
		if s.Phase != Objecting && s.Phase != Over {
			return no("review.noreopen")
		}
		s.reopen()
	default:
		return no("review.noverb")
	}
	return nil
}

// lapse ends what was sent back and did not come again: it is decided at the table as it stands.
func (s *State) lapse() {
	for i := range s.Forms {
		f := &s.Forms[i]
		if f.Stage == Returned {
			f.Stage = Sent
		}
		for k := range f.Lines {
			if f.Lines[k].Stand == Open {
				f.Lines[k].Stand = Waiting
			}
		}
	}
}

// level notes what the next level says of the result: only of one on which the table agreed.
func (s *State) level(v Verb) error {
	if err := s.agreed(); err != nil {
		return err
	}
	if s.Consents >= s.Levels {
		return no("review.nolevel")
	}
	if v == Assent {
		s.Consents++
	}
	return nil
}

// publish shows everybody the result: only where the table agreed on every line, and after it each level on the whole.
func (s *State) publish() error {
	if err := s.agreed(); err != nil {
		return err
	}
	switch {
	case s.Consents < s.Levels:
		return no("review.unconsented")
	case s.any(func(l LineState) bool { return l.Objected }):
		return no("review.objectionsopen")
	}
	s.Phase, s.Shown = Objecting, true
	for i := range s.Forms { // each publication may be objected to once a line
		for k := range s.Forms[i].Lines {
			s.Forms[i].Lines[k].Answered = false
		}
	}
	return nil
}

// agreed says why there is no result yet, or nil: every unit that is in the round agreed on every line. Nothing mixes
// points that were appraised with points that were not.
func (s *State) agreed() error {
	if s.Phase != Agreeing {
		return no("review.notagreeing")
	}
	in := 0
	for _, f := range s.Forms {
		if f.Stage == Left {
			continue
		}
		if f.Stage != Sent {
			return no("review.unsent")
		}
		if slices.ContainsFunc(f.Lines, func(l LineState) bool { return l.Stand != Settled }) {
			return no("review.unsettled")
		}
		in++
	}
	if in == 0 {
		return no("review.nobody")
	}
	return nil
}

// reopen goes back to agreement. An objection that waits becomes a line to agree on anew; those answered may be raised
// again against the next publication.
func (s *State) reopen() {
	s.Phase = Agreeing
	for i := range s.Forms {
		for k := range s.Forms[i].Lines {
			l := &s.Forms[i].Lines[k]
			if l.Objected {
				l.Stand = Explained
			}
			l.Objected, l.Answered = false, false
		}
	}
}

func (s *State) any(is func(l LineState) bool) bool {
	return slices.ContainsFunc(s.Forms, func(f FormState) bool { return slices.ContainsFunc(f.Lines, is) })
}
