package identity

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/password"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Role is what somebody is in the work of a bloc.
type Role string

// The roles.
const (
	Admin     Role = "admin"     // runs the machine: accounts and units; neither scores nor votes
	Standing  Role = "standing"  // standing office of the council (Ban TĐKT, Sở Nội vụ): all blocs
	Secretary Role = "secretary" // secretariat of a unit
	Leader    Role = "leader"    // leader of a unit
	Officer   Role = "officer"   // officer of a unit
	Appraiser Role = "appraiser" // appraises the lines of an office
	Auditor   Role = "auditor"   // reads everything, changes nothing
)

// Roles lists the roles.
func Roles() []Role { return []Role{Admin, Standing, Secretary, Leader, Officer, Appraiser, Auditor} }

// Grant gives a role over a unit, or over all. A grant with dates is for an acting person.
type Grant struct {
	Role Role
	Unit string // "" for all
	From *day.Date
	To   *day.Date
}

// Holds says whether the grant holds on the day.
func (g Grant) Holds(on day.Date) bool {
	return (g.From == nil || *g.From <= on) && (g.To == nil || on <= *g.To)
}

// Account is who can sign in.
type Account struct {
	ID       string
	Version  int64
	Login    string // unique, compared without case, marks and dots
	Name     string // of the person
	Unit     string // the person's own unit
	Person   string // id of the person in the register, "" where the account is linked to none
	Hash     string // of the password; "" until the first code is used
	Code     string // digest of a one-time code that may set a password; "" for none
	CodeEnds int64  // microseconds UTC: until when the code may be used
	Disabled bool
	Factor   bool // has a second factor; kept apart, see [Factor]
	Grants   []Grant
}

// Has says whether the account has the role somewhere on the day.
func (a *Account) Has(role Role, on day.Date) bool {
	return slices.ContainsFunc(a.Grants, func(g Grant) bool { return g.Role == role && g.Holds(on) })
}

// Bears says whether the account has the role somewhere on the day, or will have it: a role that begins tomorrow counts
// today for what others may do to the account.
func (a *Account) Bears(role Role, on day.Date) bool {
	return slices.ContainsFunc(a.Grants, func(g Grant) bool { return g.Role == role && (g.To == nil || on <= *g.To) })
}

// NeedsFactor says whether the roles of the account ask for a second factor where the site makes that compulsory: who
// runs the site, approves for a unit or leads a bloc's secretariat.
func (a *Account) NeedsFactor(on day.Date) bool {
	return !a.Factor && (a.Has(Admin, on) || a.Has(Leader, on) || a.Has(Secretary, on))
}

// Bounds of an account.
const (
	maxLogin    = 60
	maxName     = 120
	MinPassword = 15 // characters, where the password stands alone (NIST 800-63B-4)
	MinBeside   = 12 // where a second factor stands beside it; the standard asks for 8
	MaxPassword = 256
)

// Check says what is wrong with the account by itself, or nil.
func (a *Account) Check() error {
	f := fault.New(fault.Invalid, words.M("identity.invalid"))
	if vn.Key(a.Login) == "" || len([]rune(a.Login)) > maxLogin || strings.ContainsAny(a.Login, " \t") {
		f.Field("login", words.M("identity.login", maxLogin))
	}
	if a.Name == "" || len([]rune(a.Name)) > maxName {
		f.Field("name", words.M("identity.name", maxName))
	}
	if len(a.Grants) == 0 {
		f.Field("role", words.M("identity.norole"))
	}
	for _, g := range a.Grants {
		switch {
		case !slices.Contains(Roles(), g.Role):
			f.Field("role", words.M("identity.role", string(g.Role)))
		case g.Unit == "" && g.Role != Admin && g.Role != Standing && g.Role != Auditor:
			f.Field("role", words.M("identity.scope"))
		case g.From != nil && g.To != nil && *g.To < *g.From:
			f.Field("role", words.M("identity.dates", *g.From, *g.To))
		}
	}
	if len(f.Fields) == 0 {
		return nil
	}
	return f
}

// local are words that passwords must not be made of, folded: what people here try first, beside those of the list of
// the world.
var local = []string{
	"matkhau", "password", "thidua", "khenthuong", "congan", "quocphong", "vietnam", "qwerty", "abcdef", "123456",
	"111111", "000000", "654321",
}

// LeastPassword returns how many characters a password of the account needs.
func (a *Account) LeastPassword() int {
	if a.Factor {
		return MinBeside
	}
	return MinPassword
}

// CheckPassword says what is wrong with a new password of the account, or nil.
func (a *Account) CheckPassword(p string) error {
	bad := func(m words.Msg) error {
		return fault.New(fault.Invalid, words.M("identity.invalid")).Field("password", m)
	}
	// counted as it is kept: a letter typed in pieces is one letter
	if n, least := len([]rune(norm.NFC.String(p))), a.LeastPassword(); n < least || n > MaxPassword {
		return bad(words.M("identity.length", least, MaxPassword))
	}
	rest := password.Rest(vn.Key(p), append([]string{vn.Key(a.Login), vn.Key(a.Name)}, local...)...)
	distinct := map[rune]bool{}
	for _, r := range rest {
		distinct[r] = true
	}
	if len(distinct) < 6 { // nothing is left but what others guess first
		return bad(words.M("identity.guess"))
	}
	return nil
}
