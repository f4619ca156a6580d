package identity_test

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"thidua/internal/day"
	"thidua/internal/identity"
)

func on(d day.Date) *day.Date { return &d }

// TestGrants: a grant holds from its first day to its last, both included; an account has a role where one of its
// grants holds, and bears it also where one is still to come.
func TestGrants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := identity.Account{}
		today := day.Date(rapid.IntRange(0, 30).Draw(t, "today"))
		has, bears := map[identity.Role]bool{}, map[identity.Role]bool{}
		for range rapid.IntRange(0, 5).Draw(t, "grants") {
			g := identity.Grant{Role: rapid.SampledFrom(identity.Roles()).Draw(t, "role")}
			from, to := -1<<30, 1<<30
			if rapid.Bool().Draw(t, "begins") {
				from = rapid.IntRange(0, 30).Draw(t, "from")
				g.From = on(day.Date(from))
			}
			if rapid.Bool().Draw(t, "ends") {
				to = rapid.IntRange(0, 30).Draw(t, "to")
				g.To = on(day.Date(to))
			}
			holds := from <= int(today) && int(today) <= to
			if g.Holds(today) != holds {
				t.Fatalf("%+v on %d: %t", g, today, !holds)
			}
			has[g.Role] = has[g.Role] || holds
			bears[g.Role] = bears[g.Role] || int(today) <= to
			a.Grants = append(a.Grants, g)
		}
		for _, r := range identity.Roles() {
			if a.Has(r, today) != has[r] || a.Bears(r, today) != bears[r] {
				t.Fatalf("%s on %d of %+v: has %t, bears %t", r, today, a.Grants, a.Has(r, today), a.Bears(r, today))
			}
		}
		needs := has[identity.Admin] || has[identity.Leader] || has[identity.Secretary]
		if a.NeedsFactor(today) != needs {
			t.Fatalf("%+v needs a factor: %t", a.Grants, !needs)
		}
		if a.Factor = true; a.NeedsFactor(today) {
			t.Fatal("whoever has a factor needs another")
		}
	})
}

// TestCheckAccount: what an account may hold, on and beside each edge, and which field is named.
func TestCheckAccount(t *testing.T) {
	grants := func(g ...identity.Grant) func(a *identity.Account) {
		return func(a *identity.Account) { a.Grants = g }
	}
	for _, c := range []struct {
		what string
		edit func(a *identity.Account)
		want string
	}{
		{"as it is", func(*identity.Account) {}, ""},
		{"no login", func(a *identity.Account) { a.Login = "" }, "invalid login:identity.login"},
		{"a login of dots", func(a *identity.Account) { a.Login = "..." }, "invalid login:identity.login"},
		{"a login with a space", func(a *identity.Account) { a.Login = "an b" }, "invalid login:identity.login"},
		{"a login with a tab", func(a *identity.Account) { a.Login = "an\tb" }, "invalid login:identity.login"},
		{"the longest login", func(a *identity.Account) { a.Login = strings.Repeat("ở", 60) }, ""},
		{"a longer login", func(a *identity.Account) { a.Login = strings.Repeat("ở", 61) }, "invalid login:identity.login"},
		{"no name", func(a *identity.Account) { a.Name = "" }, "invalid name:identity.name"},
		{"the longest name", func(a *identity.Account) { a.Name = strings.Repeat("ộ", 120) }, ""},
		{"a longer name", func(a *identity.Account) { a.Name = strings.Repeat("ộ", 121) }, "invalid name:identity.name"},
		{"no role", grants(), "invalid role:identity.norole"},
		{"an unknown role", grants(identity.Grant{Role: "king", Unit: "u"}), "invalid role:identity.role"},
		{"of one day", grants(identity.Grant{Role: identity.Admin, From: on(5), To: on(5)}), ""},
		{
			"dates swapped", grants(identity.Grant{Role: identity.Admin, From: on(5), To: on(4)}),
			"invalid role:identity.dates",
		},
	} {
		a := identity.Account{Login: "an", Name: "An", Grants: []identity.Grant{{Role: identity.Admin}}}
		c.edit(&a)
		is(t, c.what, a.Check(), c.want)
	}
}

// TestScopes: who runs the site, stands for the council or audits may do so everywhere; everybody else for a unit.
func TestScopes(t *testing.T) {
	everywhere := map[identity.Role]bool{identity.Admin: true, identity.Standing: true, identity.Auditor: true}
	for _, r := range identity.Roles() {
		a := identity.Account{Login: "an", Name: "An", Grants: []identity.Grant{{Role: r}}}
		want := "invalid role:identity.scope"
		if everywhere[r] {
			want = ""
		}
		is(t, string(r)+" everywhere", a.Check(), want)
		a.Grants[0].Unit = "u"
		is(t, string(r)+" of a unit", a.Check(), "")
	}
}

// TestCheckPassword: a password is long enough for what stands beside it, and not made of what others try first.
func TestCheckPassword(t *testing.T) {
	for _, c := range []struct {
		what, secret string
		factor       bool
		want         string
	}{
		{"fifteen letters", "một câu dễ nhớ!", false, ""},
		{"fourteen", "một câu dễ nhớ", false, "length"},
		{"ten in many pieces", norm.NFD.String("mặtộnướcbể"), false, "length"},
		{"twelve beside a factor", "câu này ngắn", true, ""},
		{"eleven beside a factor", "câu nà ngắn", true, "length"},
		{"the longest", strings.Repeat("sông Tiền", 28) + "1234", false, ""},
		{"longer", strings.Repeat("sông Tiền", 28) + "12345", false, "length"},
		{"nothing", "", false, "length"},
		{"the login again and again", "nguyenvanannguyenvanan", false, "guess"},
		{"the name with a year", "Trần-Thị-Bình-2023", false, "guess"},
		{"what people here type", "ThiDuaKhenThuong2023", false, "guess"},
		{"marks do not hide it", "Mật-Khẩu-Mật-Khẩu", false, "guess"},
		{"signs alone", "!@#$%^&*()!@#$%^&*()", false, "guess"},
		{"five letters in a row", "zxzxwkwkjzxwkjzxwkj", false, "guess"},
		{"what the world types", "qwertyuiop123456789", false, "guess"},
		{"its own words behind the name", "Bình leo núi Bà Đen", false, ""},
	} {
		a := identity.Account{Login: "nguyen.van.an", Name: "Trần Thị Bình", Factor: c.factor}
		want := ""
		if c.want != "" {
			want = "invalid password:identity." + c.want
		}
		is(t, c.what, a.CheckPassword(c.secret), want)
	}
	if a := (&identity.Account{}); a.LeastPassword() != 15 {
		t.Errorf("%d characters where the password stands alone", a.LeastPassword())
	}
	if a := (&identity.Account{Factor: true}); a.LeastPassword() != 12 {
		t.Errorf("%d characters beside a factor", a.LeastPassword())
	}
}
