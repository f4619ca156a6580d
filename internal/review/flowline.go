package review

import "slices"

// line does a move about one line of a form.
func (s *State) line(m Move) error {
	f := &s.Forms[m.Form]
	l := &f.Lines[m.Line]
	if f.Stage == Left {
		return no("review.left")
	}
	switch m.Verb {
	case Fill:
		return s.fill(f, l)
	case Object, Uphold, Refuse:
		return s.objection(l, m.Verb)
	case Unsettle:
		if !s.Phase.within(Appraising, Agreeing) || l.Stand != Settled {
			return no("review.nothingasked")
		}
		l.Stand = Explained
		return nil
	case Accept, Explain:
		return s.answer(f, l, m.Verb)
	case Amend:
		return s.amend(f, l)
	}
	return s.judge(f, l, m.Verb)
}

// fill says whether the unit may still change a line.
func (s *State) fill(f *FormState, l *LineState) error {
	switch {
	// a unit that was given more time, or came back into the round, fills in while others are appraised
	case f.Stage == Filling && (s.Phase == SelfScoring || f.Grace && s.Phase.within(Appraising, Second)):
		return nil
	case f.Stage == Filling:
		return no("review.toolate")
	// of a form that came back only the lines that were asked about: the rest stands as it was signed
	case f.Stage == Returned && l.Stand == Open && s.Phase.within(SelfScoring, Second):
		return nil
	case f.Stage == Returned && l.Stand != Open:
		return no("review.locked")
	}
	return no("review.sent")
}

// answer is what the unit says to the appraiser's points or question.
func (s *State) answer(f *FormState, l *LineState, v Verb) error {
	switch {
	case !s.Phase.within(Appraising, Second):
		return no("review.notnow", s.Phase.Msg())
	case f.Stage == Filling:
		return no("review.unsentform")
	case v == Accept && l.Stand == Differs:
		l.Stand = Settled
	case v == Explain && (l.Stand == Differs || l.Stand == Asked):
		l.Stand = Explained
	default:
		return no("review.nothingasked")
	}
	return nil
}

// amend sends a line back to the unit because its rule is another now: what was said of it by the old one holds no
// longer. After the first appraisal the sheet stays what it is.
func (s *State) amend(f *FormState, l *LineState) error {
	if !s.Phase.within(SelfScoring, Appraising) {
		return no("review.noamend")
	}
	l.Stand = Waiting
	if f.Stage != Filling {
		l.Stand, f.Stage = Open, Returned
	}
	return nil
}

// judge is what an appraiser, or the table, does to a line that was sent.
func (s *State) judge(f *FormState, l *LineState, v Verb) error {
	if !s.Phase.within(Appraising, Agreeing) {
		return no("review.notnow", s.Phase.Msg())
	}
	if f.Stage == Filling {
		return no("review.unsentform")
	}
	if l.Stand == Open { // the unit has it back: whatever is decided now would be about figures that still change
		return no("review.withunit")
	}
	to := Settled
	switch v {
	case Match, Differ:
		if !s.mayAppraise(l) {
			return no("review.appraised")
		}
		if v == Differ {
			to = Differs
		}
	case Ask:
		if !s.Phase.within(Appraising, Second) || l.Stand != Waiting && l.Stand != Differs {
			return no("review.noask")
		}
		to = Asked
	case Return:
		if !s.Phase.within(Appraising, Second) || l.Stand == Settled {
			return no("review.noreturn")
		}
		to, f.Stage = Open, Returned
	case Settle: // the table's word; in the second appraisal only of what was asked or disputed before
		if s.Phase != Agreeing && !(s.Phase == Second && l.Stand != Waiting && l.Stand != Settled) {
			return no("review.nosettle")
		}
	}
	l.Stand, f.Appraised = to, true
	return nil
}

// mayAppraise says whether the first appraisal of a line may be done, or done again. In its own phase an appraiser may
// correct what was decided before the unit answered; after it only what nobody has looked at yet, such as a late form.
func (s *State) mayAppraise(l *LineState) bool {
	if s.Phase == Appraising {
		return slices.Contains([]Stand{Waiting, Differs, Settled}, l.Stand)
	}
	return l.Stand == Waiting
}

// objection raises or answers an objection to a published line (kiến nghị về điểm). One that is upheld makes no result
// by itself: the line goes back to the table with the points that are proposed, and the round to the agreement; what is
// published stands until it is published anew. Objections to the other lines may still be raised and answered
// meanwhile.
func (s *State) objection(l *LineState, v Verb) error {
	shown := s.Phase == Objecting || s.Shown && s.Phase == Agreeing
	switch {
	case v == Object && !shown:
		return no("review.notpublished")
	case v == Object && l.Objected:
		return no("review.objected")
	case v == Object && l.Answered:
		return no("review.answered")
	case v == Object && l.Stand != Settled:
		return no("review.beingcorrected")
	case v == Object:
		l.Objected = true
	case !l.Objected:
		return no("review.noobjection")
	case v == Uphold:
		l.Objected, l.Answered, l.Stand = false, true, Explained
		s.Phase = Agreeing
	default:
		l.Objected, l.Answered = false, true
	}
	return nil
}
