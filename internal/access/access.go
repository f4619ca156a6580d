// Package access is the policy: who may do what to which object, in which state, and the reason in words where not.
// Every read and write of every edge asks it. What a person may not know of is answered as if it were not there.
package access

import (
	"slices"

	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/words"
)

// Act is something that can be allowed.
type Act string

// The acts.
const (
	SeeUnits       Act = "unit.see"       // the register of units, with its history
	ChangeUnits    Act = "unit.change"    // add, rename, move, close, merge
	SeeLog         Act = "log.see"        // all of the log
	CheckLog       Act = "log.check"      // recompute the log and hold every row against it
	AnswerErase    Act = "log.answer"     // answer, as the second person, who wants to erase personal data from the log
	SeeSignIns     Act = "signin.see"     // the record of all sign-ins
	SeeAccounts    Act = "account.see"    // accounts of a unit
	ManageAccounts Act = "account.manage" // hand out, reset, close
	GrantRoles     Act = "account.grant"  // give a role over a unit: Object.Role, Object.Unit
	SeePeople      Act = "person.see"     // persons of a unit and their posts
	ManagePeople   Act = "person.manage"  // add persons, begin and end posts
	ManageBlocs    Act = "bloc.manage"    // add, rename, move, close a bloc
	SeeBloc        Act = "bloc.see"       // a bloc in a year, with its calendar and papers
	SetUpYear      Act = "bloc.setup"     // make the draft of a year; Object.Head is the head unit of the year before
	ChangeBloc     Act = "bloc.change"    // all that changes in a year: members, posts, calendar, papers, its state
	RecordBloc     Act = "bloc.record"    // note what is done, add papers
	// open a closed year again: the standing office; where there is none, head and deputy together
	ReopenYear  Act = "bloc.reopen"
	Quarantine  Act = "bloc.quarantine" // take a file of a bloc's year from everybody
	ManageFiles Act = "file.manage"     // see what files there are, and give back what was quarantined by mistake
	KeepData    Act = "data.keep"       // back up, restore, move, verify

	SeeSheets    Act = "sheet.see"     // the library of score sheets
	CommentSheet Act = "sheet.comment" // say something about a draft
	ManageSheets Act = "sheet.manage"  // add, edit, issue, amend; of a bloc, its head unit
	RunRound     Act = "round.run"     // open a round, its phases, publication; Object is the bloc's year
	LeadRound    Act = "round.lead"    // read what only who leads a round reads
	// lay, sign, number, call back papers; also of a year that is closed: papers follow from it
	IssuePapers Act = "round.papers"
	SeeRanking  Act = "round.ranking" // points of all units; before publication only who leads
	// how little decides the order, how claims and appraisers compare: who leads, and the auditor
	StudyRound Act = "round.study"
	SeeForm    Act = "form.see"   // the score form of a unit: the unit, who judges lines of it
	FillForm   Act = "form.fill"  // figures, evidence, answers of the own unit
	SendForm   Act = "form.send"  // approve and send it
	JudgeForm  Act = "form.judge" // appraise lines: Object.Judges
	// read and fill in what the own unit gives another: nobody else reads it before it is closed
	FillCross   Act = "cross.fill"
	SendCross   Act = "cross.send"   // approve and send it
	AssentRound Act = "round.assent" // agree to a result as a level above the table: Object.Levels
)

// Acts lists the acts.
func Acts() []Act {
	return []Act{
		SeeUnits, ChangeUnits, SeeLog, CheckLog, AnswerErase, SeeSignIns, SeeAccounts, ManageAccounts, GrantRoles, SeePeople, ManagePeople,
		ManageBlocs, SeeBloc, SetUpYear, ChangeBloc, RecordBloc, ReopenYear, Quarantine, ManageFiles, KeepData,
		SeeSheets, CommentSheet, ManageSheets, RunRound, LeadRound, IssuePapers, SeeRanking, StudyRound, SeeForm, FillForm, SendForm, JudgeForm, AssentRound,
		FillCross, SendCross,
	}
}

// Object is what an act is done to. What does not matter to the act is empty.
type Object struct {
	Unit    string            // the unit it belongs to; of a bloc, its head unit
	Above   []string          // the units above that one
	Account *identity.Account // the account it is done to
	Role    identity.Role     // the role that is given

	// of a bloc in a year; the day is one of that year, or the day on which it is asked
	Head     string   // head unit, "" for none
	Deputies []string // deputy units
	Members  []string // units that are members at any time of the year
	Before   string   // while the year is a draft: the head unit of the year before, which may set it up too
	Draft    bool     // the year is being set up; members do not see it yet
	Closed   bool     // the year is closed
	Standing bool     // of a closed year: there is a standing office, so nobody else opens it again

	// of a scored round
	Judges    []string // units that appraise the form or line
	Readers   []string // units that may read the form or line because they appraise it
	Published bool     // the result is published
	// units that agree to the result, now that it is at the table; of one level its unit, "" for the standing office
	Levels []string

	// of what one unit gives another: Unit is the one that scores
	Scored string   // the unit that is scored
	Aside  []string // accounts that have an interest in it
}

// Decision is the answer of the policy.
type Decision struct {
	Allowed bool
	Hidden  bool      // the person may not even know that it is there: answer "not found"
	Reason  words.Msg // why not
}

// reach says over which objects a role may do something.
type reach uint8

const (
	nothing  reach = iota
	below          // the unit of the grant and those below it
	member         // blocs in which the unit of the grant is a member
	judge          // forms which the unit of the grant appraises; never its own
	party          // the own unit's form, and those that it may read
	level          // rounds to whose result the unit of the grant agrees
	lead           // blocs of which the unit of the grant is head or deputy
	head           // blocs of which the unit of the grant is head
	all            // everything, or where the grant names a unit, that unit and those below it
	everyone       // everything, whatever unit the grant names
)

// table is the policy: for each act, how far each role reaches. A role that is not named may not.
var table = map[Act]map[identity.Role]reach{
	SeeUnits: {
		identity.Admin: everyone, identity.Standing: everyone, identity.Auditor: everyone, identity.Secretary: everyone,
		identity.Leader: everyone, identity.Officer: everyone, identity.Appraiser: everyone,
	},
	ChangeUnits: {identity.Admin: all, identity.Standing: all},
	SeeLog:      {identity.Admin: all, identity.Auditor: all},
	CheckLog:    {identity.Admin: all, identity.Auditor: all},
	AnswerErase: {identity.Admin: all, identity.Auditor: all},
	SeeSignIns:  {identity.Auditor: all},
	SeeAccounts: {
		identity.Admin: all, identity.Standing: all, identity.Auditor: all, identity.Secretary: below,
		identity.Leader: below,
	},
	ManageAccounts: {identity.Admin: all, identity.Standing: all, identity.Secretary: below, identity.Leader: below},
	GrantRoles:     {identity.Admin: all, identity.Standing: all, identity.Secretary: below, identity.Leader: below},
	SeePeople: {
		identity.Admin: all, identity.Standing: all, identity.Auditor: all, identity.Secretary: below, identity.Leader: below,
		identity.Officer: below, identity.Appraiser: below,
	},
	ManagePeople: {identity.Admin: all, identity.Standing: all, identity.Secretary: below, identity.Leader: below},
	ManageBlocs:  {identity.Admin: all, identity.Standing: all},
	SeeBloc: {
		identity.Admin: all, identity.Standing: all, identity.Auditor: all, identity.Secretary: member, identity.Leader: member,
		identity.Officer: member, identity.Appraiser: member,
	},
	SetUpYear:  {identity.Standing: all, identity.Secretary: head, identity.Leader: head},
	ChangeBloc: {identity.Standing: all, identity.Secretary: head, identity.Leader: head},
	RecordBloc: {identity.Standing: all, identity.Secretary: lead, identity.Leader: lead},
	ReopenYear: {identity.Standing: all, identity.Leader: lead},
	// A state secret must be taken away at once: also by who runs the machine, and in a year that is closed.
	Quarantine:  {identity.Admin: all, identity.Standing: all, identity.Secretary: lead, identity.Leader: lead},
	ManageFiles: {identity.Admin: all, identity.Standing: all},
	KeepData:    {identity.Admin: all},

	SeeSheets: {
		identity.Admin: everyone, identity.Standing: everyone, identity.Auditor: everyone, identity.Secretary: everyone,
		identity.Leader: everyone, identity.Officer: everyone, identity.Appraiser: everyone,
	},
	CommentSheet: {
		identity.Standing: everyone, identity.Secretary: everyone, identity.Leader: everyone, identity.Officer: everyone,
		identity.Appraiser: everyone,
	},
	ManageSheets: {identity.Standing: all, identity.Secretary: head, identity.Leader: head},
	RunRound:     {identity.Standing: all, identity.Secretary: head, identity.Leader: head},
	LeadRound:    {identity.Standing: all, identity.Secretary: head, identity.Leader: head},
	IssuePapers:  {identity.Standing: all, identity.Secretary: head, identity.Leader: head},
	SeeRanking: {
		identity.Standing: all, identity.Auditor: all, identity.Secretary: member, identity.Leader: member, identity.Officer: member,
		identity.Appraiser: member,
	},
	StudyRound: {identity.Standing: all, identity.Auditor: all, identity.Secretary: head, identity.Leader: head},
	SeeForm: {
		identity.Standing: all, identity.Auditor: all, identity.Secretary: party, identity.Leader: party, identity.Officer: party,
		identity.Appraiser: party,
	},
	FillForm:    {identity.Secretary: below, identity.Leader: below, identity.Officer: below},
	SendForm:    {identity.Leader: below},
	JudgeForm:   {identity.Standing: all, identity.Secretary: judge, identity.Leader: judge, identity.Appraiser: judge},
	AssentRound: {identity.Standing: all, identity.Leader: level},
	FillCross:   {identity.Secretary: below, identity.Leader: below, identity.Officer: below},
	SendCross:   {identity.Leader: below},
}

// handed are the roles that units hand out among their own.
var handed = []identity.Role{identity.Secretary, identity.Leader, identity.Officer, identity.Appraiser}

// hidden are acts that, where not allowed, must not tell whether the object is there.
var hidden = []Act{SeeLog, SeeAccounts, SeePeople, SeeBloc, SeeForm, SeeRanking, FillCross}

// seen are acts to what only some may see: whoever may not see it is answered as if it were not there.
var seen = map[Act]Act{
	ManageAccounts: SeeAccounts, GrantRoles: SeeAccounts, ManagePeople: SeePeople, SetUpYear: SeeBloc,
	ChangeBloc: SeeBloc, RecordBloc: SeeBloc, ReopenYear: SeeBloc, Quarantine: SeeBloc, RunRound: SeeBloc,
	LeadRound: SeeBloc, IssuePapers: SeeBloc, StudyRound: SeeBloc, CheckLog: SeeLog, AnswerErase: SeeLog,
	FillForm: SeeForm, SendForm: SeeForm, JudgeForm: SeeForm, AssentRound: SeeBloc, SendCross: FillCross,
}

// ended are acts that a closed year knows no more, whoever asks. What is left are reading and what bloc.AfterClosing
// lists.
var ended = []Act{ChangeBloc, RunRound, FillForm, SendForm, JudgeForm, AssentRound, SendCross}

// Can says whether somebody may do an act to an object on a day.
func Can(who *identity.Account, act Act, o Object, on day.Date) Decision {
	ok, best, refused := decide(who, act, o, on)
	if ok {
		return Decision{Allowed: true}
	}
	out := Decision{Hidden: isHidden(who, act, o, on), Reason: tooFar[best]}
	switch {
	case who == nil || who.Disabled:
		out.Reason = words.M("access.closed")
	case !refused.IsZero():
		out.Reason = refused
	case act == JudgeForm && who.Unit == o.Unit && best != nothing:
		out.Reason = words.M("review.own")
	case best == nothing:
		out.Reason = words.M("access.role", rolesFor(act))
	}
	return out
}

// Allows is whether [Can] allows it, for whoever does not say why not: a page asks of each thing that it shows.
func Allows(who *identity.Account, act Act, o Object, on day.Date) bool {
	ok, _, _ := decide(who, act, o, on)
	return ok
}

// decide looks for a role of the account that allows the act: how far the furthest of its roles reaches, and what
// stood against one that reaches the object.
func decide(who *identity.Account, act Act, o Object, on day.Date) (ok bool, best reach, refused words.Msg) {
	best = nothing
	if who == nil || who.Disabled {
		return false, best, refused
	}
	for _, g := range who.Grants {
		r := table[act][g.Role]
		if r == nothing || !g.Holds(on) {
			continue
		}
		best = max(best, r)
		if !covers(g, r, o) {
			continue
		}
		if refused = guard(who, g, act, o, on); refused.IsZero() {
			return true, best, refused
		}
	}
	return false, best, refused
}

// tooFar says how far a role reaches, to somebody who asked for more.
var tooFar = map[reach]words.Msg{
	below: words.M(
		"access.unit",
	), all: words.M(
		"access.unit",
	), member: words.M("access.member"), lead: words.M("access.lead"), head: words.M("access.head"),
	judge: words.M("access.judge"), level: words.M("access.level"), party: words.M("access.judge"),
}

// early says whether the grant sees a result before it is published: who leads, and the leader of a level that has to
// agree to it.
func early(g identity.Grant, o Object) bool {
	switch g.Role {
	case identity.Standing, identity.Auditor:
		return true
	case identity.Secretary:
		return g.Unit == o.Head
	case identity.Leader:
		return g.Unit == o.Head || slices.Contains(o.Levels, g.Unit)
	}
	return false
}

func isHidden(who *identity.Account, act Act, o Object, on day.Date) bool {
	if see, needs := seen[act]; needs {
		return !Allows(who, see, o, on)
	}
	return slices.Contains(hidden, act)
}

// covers says whether the grant reaches the object.
func covers(g identity.Grant, r reach, o Object) bool {
	switch {
	case r == everyone, r == all && g.Unit == "":
		return true
	case g.Unit == "":
		return false
	case r == member:
		return slices.Contains(o.Members, g.Unit) || slices.Contains(o.Levels, g.Unit)
	case r == level:
		return slices.Contains(o.Levels, g.Unit)
	case r == head:
		return o.Head == g.Unit || o.Before == g.Unit
	case r == lead:
		return leads(g.Unit, o)
	case r == judge:
		return judges(g.Unit, o)
	case r == party && g.Unit != o.Unit && slices.Contains(o.Readers, g.Unit):
		return true
	}
	return o.Unit == g.Unit || slices.Contains(o.Above, g.Unit)
}

// bearsHigher says whether the account has, or will have, a role that units do not hand out among their own: whoever
// resets an account can sign in with it.
func bearsHigher(a *identity.Account, on day.Date) bool {
	return slices.ContainsFunc(
		identity.Roles(), func(r identity.Role) bool { return !slices.Contains(handed, r) && a.Bears(r, on) },
	)
}

// beside says whether a grant that reaches an account is of the account's own unit, not of one above it. Drafting and
// approving stay apart: whoever could reset, make or promote the leader of the own unit could approve in their name.
func beside(g identity.Grant, o Object) bool {
	return slices.Contains(handed, g.Role) && !slices.Contains(o.Above, g.Unit)
}

// leads says whether the unit has a post in the bloc, or had it while the year is being set up.
func leads(unit string, o Object) bool {
	return o.Head == unit || o.Before == unit || slices.Contains(o.Deputies, unit)
}

// judges says whether the unit appraises the form; nobody appraises the own unit.
func judges(unit string, o Object) bool {
	return unit != o.Unit && slices.Contains(o.Judges, unit)
}

// guard holds what a role does not do even where it reaches: manage the own account or an administrator's, give more
// than it is, change a year that is closed. It is the reason, or none.
func guard(who *identity.Account, g identity.Grant, act Act, o Object, on day.Date) words.Msg {
	admin, role := who.Has(identity.Admin, on), g.Role
	accounts := act == ManageAccounts || act == GrantRoles
	switch {
	case accounts && o.Account != nil && o.Account.ID == who.ID:
		return words.M("access.own")
	case accounts && o.Account != nil && o.Account.Bears(identity.Admin, on) && !admin:
		return words.M("access.admin")
	case accounts && o.Account != nil && slices.Contains(handed, role) && bearsHigher(o.Account, on):
		return words.M("access.higher")
	case accounts && beside(g, o) &&
		(o.Role == identity.Leader || o.Account != nil && o.Account.Bears(identity.Leader, on)):
		return words.M("access.leader")
	case act == GrantRoles && o.Role == identity.Admin && !admin:
		return words.M("access.adminrole")
	case act == GrantRoles && slices.Contains(handed, role) && !slices.Contains(handed, o.Role):
		return words.M("access.handed")
	case o.Draft && act == SeeBloc && g.Unit != "" && !leads(g.Unit, o):
		return words.M("access.draft")
	case act == SeeRanking && !o.Published && !early(g, o):
		return words.M("access.unpublished")
	case act == AssentRound && role == identity.Standing && !slices.Contains(o.Levels, ""):
		return words.M("access.level")
	case act == JudgeForm && who.Unit == o.Unit:
		return words.M("review.own")
	case (act == FillCross || act == SendCross) &&
		(slices.Contains(o.Aside, who.ID) || who.Unit == o.Scored && o.Scored != ""):
		return words.M("cross.aside")
	case o.Closed && slices.Contains(ended, act), o.Closed && act == RecordBloc && role != identity.Standing:
		return words.M("access.yearclosed")
	case act == ReopenYear && role != identity.Standing && o.Standing:
		return words.M("access.reopen")
	}
	return words.Msg{}
}

// rolesFor names the roles that may do an act.
func rolesFor(act Act) []words.Msg {
	var out []words.Msg
	for _, r := range identity.Roles() {
		if table[act][r] == nothing {
			continue
		}
		m := words.M("role." + string(r))
		if len(out) > 0 {
			m = words.M("access.or", m)
		}
		out = append(out, m)
	}
	return out
}
