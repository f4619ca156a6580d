package access_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/access"
	"thidua/internal/day"
	"thidua/internal/identity"
	"thidua/internal/words"
)

var today = day.Of(2023, 7, 18)

// person has one role over a unit, "so" unless the role is over all.
func person(role identity.Role) *identity.Account {
	g := identity.Grant{Role: role, Unit: "so"}
	if role == identity.Admin || role == identity.Standing || role == identity.Auditor {
		g.Unit = ""
	}
	return &identity.Account{ID: "p", Unit: "so", Grants: []identity.Grant{g}}
}

// relations are where an object can stand to a person of the unit "so", which is under "tinh".
var relations = []struct {
	name string
	o    access.Object
}{
	{"đơn vị mình", access.Object{Unit: "so", Above: []string{"tinh"}}},
	{"đơn vị trực thuộc", access.Object{Unit: "phong", Above: []string{"so", "tinh"}}},
	{"đơn vị cấp trên", access.Object{Unit: "tinh"}},
	{"đơn vị khác", access.Object{Unit: "khac", Above: []string{"tinh"}}},
}

// titles say the acts to the specialist who reads the table.
var titles = map[access.Act]string{
	access.SeeUnits: "Xem danh bạ đơn vị và lịch sử của đơn vị", access.ChangeUnits: "Thêm, đổi tên, chuyển, kết thúc, sáp nhập đơn vị",
	access.SeeLog: "Xem toàn bộ nhật ký", access.SeeAccounts: "Xem tài khoản của đơn vị", access.ManageAccounts: "Cấp, đặt lại, khóa tài khoản của đơn vị",
	access.KeepData: "Sao lưu, phục hồi, chuyển, kiểm tra dữ liệu",
}

// TestPolicy walks every act, role and relation and compares the answers with a table that a specialist can read and correct.
func TestPolicy(t *testing.T) {
	var b strings.Builder
	checks := 0
	for _, act := range access.Acts() {
		fmt.Fprintf(&b, "%s (%s)\n", titles[act], act)
		for _, role := range identity.Roles() {
			var where []string
			for _, r := range relations {
				checks++
				d := access.Can(person(role), act, r.o, today)
				if d.Allowed {
					where = append(where, r.name)
				} else if words.Vietnamese.Say(d.Reason) == "" {
					t.Errorf("%s %s %s: refused without a reason", act, role, r.name)
				}
			}
			list := strings.Join(where, ", ")
			switch len(where) {
			case 0:
				list = "–"
			case len(relations):
				list = "tất cả"
			}
			fmt.Fprintf(&b, "  %s: %s\n", words.Vietnamese.Say(words.M("role."+string(role))), list)
		}
	}
	t.Logf("%d checks", checks)
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile("testdata/policy.txt", []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/policy.txt")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Error(diff)
	}
}

// TestGuards: nobody manages the own account, and only an administrator an administrator's; a closed account may nothing; an acting
// person only within the dates.
func TestGuards(t *testing.T) {
	admin, standing := person(identity.Admin), person(identity.Standing)
	other := &identity.Account{ID: "q", Grants: []identity.Grant{{Role: identity.Admin}}}
	for _, c := range []struct {
		who  *identity.Account
		to   *identity.Account
		want bool
	}{{admin, admin, false}, {admin, other, true}, {standing, other, false}, {standing, person(identity.Officer), false}} {
		d := access.Can(c.who, access.ManageAccounts, access.Object{Account: c.to}, today)
		if d.Allowed != c.want {
			t.Errorf("%v manages %v: %v", c.who.Grants, c.to.Grants, d)
		}
	}
	closed := person(identity.Admin)
	closed.Disabled = true
	for _, act := range access.Acts() {
		if access.Can(closed, act, access.Object{}, today).Allowed || access.Can(nil, act, access.Object{}, today).Allowed {
			t.Errorf("%s is allowed to nobody", act)
		}
	}
	from, to := day.Of(2023, 7, 1), day.Of(2023, 7, 31)
	acting := &identity.Account{ID: "a", Grants: []identity.Grant{{Role: identity.Leader, Unit: "so", From: &from, To: &to}}}
	for on, want := range map[day.Date]bool{from - 1: false, from: true, to: true, to + 1: false} {
		if got := access.Can(acting, access.SeeAccounts, access.Object{Unit: "so"}, on); got.Allowed != want || !want && !got.Hidden {
			t.Errorf("on %s: %+v", on, got)
		}
	}
}
