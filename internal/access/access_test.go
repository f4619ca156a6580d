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

// place is where an object can stand to a person of the unit "so".
type place struct {
	name string
	o    access.Object
}

// placesOf are where what an act is done to can stand, by the first part of the name of the act; nil for a name that says
// nothing.
func placesOf(act access.Act) []place {
	switch kind, _, _ := strings.Cut(string(act), "."); kind {
	case "bloc":
		return blocs
	case "round":
		return rounds
	case "form":
		return forms
	case "unit", "log", "signin", "account", "person", "file", "data", "sheet", "cross":
		return relations
	}
	return nil
}

// relations are where an object can stand to a person of the unit "so", which is under "tinh".
var relations = []place{
	{"đơn vị mình", access.Object{Unit: "so", Above: []string{"tinh"}}},
	{"đơn vị trực thuộc", access.Object{Unit: "phong", Above: []string{"so", "tinh"}}},
	{"đơn vị cấp trên", access.Object{Unit: "tinh"}},
	{"đơn vị khác", access.Object{Unit: "khac", Above: []string{"tinh"}}},
}

// blocs are where a bloc in a year can stand to a person of the unit "so".
var blocs = []place{
	{
		"đơn vị Khối trưởng",
		access.Object{Unit: "so", Head: "so", Deputies: []string{"khac"}, Members: []string{"so", "khac"}},
	},
	{
		"đơn vị Khối phó",
		access.Object{Unit: "khac", Head: "khac", Deputies: []string{"so"}, Members: []string{"so", "khac"}},
	},
	{"khối mình", access.Object{Unit: "khac", Head: "khac", Members: []string{"so", "khac"}}},
	{"khối khác", access.Object{Unit: "khac", Head: "khac", Members: []string{"khac"}}},
	{"Khối trưởng của năm đã khép", access.Object{Unit: "so", Head: "so", Members: []string{"so", "khac"}, Closed: true}},
}

// rounds are where a scored round can stand to a person of the unit "so".
var rounds = []place{
	{"Khối trưởng, chưa công bố", access.Object{Unit: "so", Head: "so", Members: []string{"so", "khac"}}},
	{
		"Khối phó, chưa công bố",
		access.Object{Unit: "khac", Head: "khac", Deputies: []string{"so"}, Members: []string{"so", "khac"}},
	},
	{"khối mình, chưa công bố", access.Object{Unit: "khac", Head: "khac", Members: []string{"so", "khac"}}},
	{"khối mình, đã công bố", access.Object{Unit: "khac", Head: "khac", Members: []string{"so", "khac"}, Published: true}},
	{"khối khác, đã công bố", access.Object{Unit: "khac", Head: "khac", Members: []string{"khac"}, Published: true}},
	{
		"đơn vị mình là cấp cho ý kiến",
		access.Object{Unit: "khac", Head: "khac", Members: []string{"khac"}, Levels: []string{"so"}},
	},
	{
		"cơ quan thường trực là cấp cho ý kiến",
		access.Object{Unit: "khac", Head: "khac", Members: []string{"khac"}, Levels: []string{""}},
	},
}

// forms are where a score form can stand to a person of the unit "so".
var forms = []place{
	{
		"phiếu đơn vị mình",
		access.Object{Unit: "so", Head: "khac", Members: []string{"so", "khac"}, Judges: []string{"so", "khac"}},
	},
	{
		"phiếu đơn vị mình thẩm định",
		access.Object{
			Unit: "khac", Head: "so", Members: []string{"so", "khac"}, Judges: []string{"so"}, Readers: []string{"so"},
		},
	},
	{"phiếu khác trong khối", access.Object{Unit: "khac", Head: "khac", Members: []string{"so", "khac"}}},
	{"phiếu khối khác", access.Object{Unit: "khac", Head: "khac", Members: []string{"khac"}}},
}

// titles say the acts to the specialist who reads the table.
var titles = map[access.Act]string{
	access.SeeUnits: "Xem danh bạ đơn vị và lịch sử của đơn vị", access.ChangeUnits: "Thêm, đổi tên, chuyển, kết thúc, sáp nhập đơn vị",
	access.SeeLog: "Xem toàn bộ nhật ký", access.SeeAccounts: "Xem tài khoản của đơn vị", access.ManageAccounts: "Cấp, đặt lại, khóa tài khoản của đơn vị",
	access.GrantRoles: "Giao vai trò chuyên viên cho người của đơn vị", access.SeePeople: "Xem cán bộ của đơn vị và chức vụ", access.ManagePeople: "Thêm cán bộ, ghi chức vụ",
	access.ManageBlocs: "Thêm, đổi tên, chuyển, kết thúc khối thi đua", access.SeeBloc: "Xem khối thi đua trong năm, lịch và văn bản của khối",
	access.SetUpYear: "Thiết lập năm mới (so với Khối trưởng năm trước)", access.ChangeBloc: "Sửa thành viên, phân công, lịch, văn bản; bắt đầu, khép năm",
	access.RecordBloc: "Ghi việc đã xong, thêm văn bản của khối", access.Quarantine: "Cách ly tệp trong văn bản của khối", access.ManageFiles: "Xem danh sách tệp đã nhận, gỡ cách ly",
	access.SeeSheets: "Xem thư viện bảng điểm", access.CommentSheet: "Góp ý bảng điểm dự thảo", access.ManageSheets: "Soạn, ban hành, sửa đổi bảng điểm",
	access.ReopenYear: "Mở lại năm đã khép (không có thường trực thì hai đơn vị cùng mở)", access.RunRound: "Mở và điều hành vòng chấm điểm", access.SeeRanking: "Xem điểm và thứ hạng của mọi đơn vị", access.SeeForm: "Xem phiếu chấm điểm",
	access.FillForm: "Nhập số liệu, minh chứng, trả lời", access.SendForm: "Duyệt và nộp phiếu", access.JudgeForm: "Thẩm định", access.AssentRound: "Cho ý kiến về kết quả ở một cấp thống nhất",
	access.LeadRound: "Xem trang của người điều hành vòng chấm", access.IssuePapers: "Trình, ký, cho số, thu hồi văn bản của vòng chấm",
	access.StudyRound: "Xem sát nút, đối chiếu tự chấm và người thẩm định", access.CheckLog: "Kiểm tra nhật ký", access.AnswerErase: "Trả lời đề nghị xóa nội dung nhật ký", access.SeeSignIns: "Xem sổ đăng nhập của mọi người",
	access.KeepData: "Sao lưu, phục hồi, chuyển, kiểm tra dữ liệu", access.FillCross: "Chấm chéo đơn vị khác", access.SendCross: "Duyệt và gửi điểm chấm chéo",
}

// TestPolicy walks every act, role and relation and compares the answers with a table that a specialist can read and
// correct.
func TestPolicy(t *testing.T) {
	var b strings.Builder
	checks := 0
	for _, act := range access.Acts() {
		if titles[act] == "" {
			t.Errorf("%s has no title for who reads the table", act)
		}
		fmt.Fprintf(&b, "%s (%s)\n", titles[act], act)
		places := placesOf(act)
		if places == nil {
			t.Errorf("%s is not named after what it is done to (bloc., round., form. …), so nobody knows where to try it", act)
		}
		for _, role := range identity.Roles() {
			where := []string(nil)
			for _, r := range places {
				checks++
				r.o.Role = identity.Officer
				d := access.Can(person(role), act, r.o, today)
				if d.Allowed {
					where = append(where, r.name)
				} else if words.Vietnamese.Say(d.Reason) == "" {
					t.Errorf("%s %s %s: refused without a reason", act, role, r.name)
				}
			}
			list := strings.Join(where, "; ")
			switch len(where) {
			case 0:
				list = "–"
			case len(places):
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

// TestGuards: nobody manages the own account, and only an administrator an administrator's; a closed account may
// nothing; an acting person only within the dates.
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
	acting := &identity.Account{
		ID: "a", Grants: []identity.Grant{{Role: identity.Leader, Unit: "so", From: &from, To: &to}},
	}
	for on, want := range map[day.Date]bool{from - 1: false, from: true, to: true, to + 1: false} {
		if got := access.Can(
			acting, access.SeeAccounts, access.Object{Unit: "so"}, on,
		); got.Allowed != want || !want && !got.Hidden {
			t.Errorf("on %s: %+v", on, got)
		}
	}
}

// TestGrantRoles: who may give which role, and where.
func TestGrantRoles(t *testing.T) {
	both := &identity.Account{
		ID: "p", Grants: []identity.Grant{{Role: identity.Secretary, Unit: "so"}, {Role: identity.Standing, Unit: "huyen"}},
	}
	own, other := access.Object{Unit: "so"}, access.Object{Unit: "khac"}
	for i, c := range []struct {
		who  *identity.Account
		o    access.Object
		role identity.Role
		want bool
	}{
		{person(identity.Secretary), own, identity.Officer, true},
		{person(identity.Secretary), own, identity.Appraiser, true},
		{person(identity.Leader), own, identity.Leader, false}, // drafting and approving stay apart: the level above does it
		{person(identity.Secretary), own, identity.Leader, false},
		{person(identity.Leader), access.Object{Unit: "phong", Above: []string{"so"}}, identity.Leader, true},
		{person(identity.Secretary), access.Object{Unit: "phong", Above: []string{"so"}}, identity.Leader, true},
		{person(identity.Leader), own, identity.Secretary, true},
		{person(identity.Leader), access.Object{Unit: "phong", Above: []string{"so"}}, identity.Officer, true},
		{person(identity.Leader), other, identity.Officer, false},
		{person(identity.Leader), own, identity.Auditor, false},
		{person(identity.Leader), own, identity.Standing, false},
		{person(identity.Leader), own, identity.Admin, false},
		{person(identity.Officer), own, identity.Officer, false},
		{person(identity.Standing), other, identity.Standing, true},
		{person(identity.Standing), access.Object{}, identity.Auditor, true},
		{person(identity.Standing), other, identity.Admin, false},
		{person(identity.Admin), access.Object{}, identity.Admin, true},
		{person(identity.Auditor), own, identity.Officer, false},
		{both, own, identity.Auditor, false}, // the standing office of another place
		{both, access.Object{Unit: "xa", Above: []string{"huyen"}}, identity.Auditor, true},
	} {
		c.o.Role = c.role
		if d := access.Can(
			c.who, access.GrantRoles, c.o, today,
		); d.Allowed != c.want || !c.want && words.Vietnamese.Say(d.Reason) == "" {
			t.Errorf("%d: %s in %q: %+v", i, c.role, c.o.Unit, d)
		}
	}
	self := person(identity.Admin)
	if access.Can(self, access.GrantRoles, access.Object{Account: self, Role: identity.Leader}, today).Allowed {
		t.Error("somebody gave a role to the own account")
	}
}

// TestLeadersAccount: nobody of the own unit resets, closes or gives roles to its leader, not even the leader beside;
// the level above does.
func TestLeadersAccount(t *testing.T) {
	leader := &identity.Account{ID: "l", Unit: "so", Grants: []identity.Grant{{Role: identity.Leader, Unit: "so"}}}
	later := &identity.Account{
		ID: "l", Unit: "so", Grants: []identity.Grant{{Role: identity.Leader, Unit: "so", From: ptr(today + 30)}},
	}
	officer := &identity.Account{ID: "o", Unit: "so", Grants: []identity.Grant{{Role: identity.Officer, Unit: "so"}}}
	own, below := access.Object{Unit: "so"}, access.Object{Unit: "phong", Above: []string{"so"}}
	for _, act := range []access.Act{access.ManageAccounts, access.GrantRoles} {
		for _, c := range []struct {
			who  identity.Role
			a    *identity.Account
			o    access.Object
			want bool
		}{
			{identity.Secretary, leader, own, false},
			{identity.Leader, leader, own, false},
			{identity.Secretary, later, own, false},
			{identity.Secretary, officer, own, true},
			{identity.Secretary, leader, below, true},
			{identity.Leader, leader, below, true},
			{identity.Standing, leader, own, true},
			{identity.Admin, leader, own, true},
		} {
			c.o.Account, c.o.Role = c.a, identity.Officer
			if d := access.Can(person(c.who), act, c.o, today); d.Allowed != c.want {
				t.Errorf("%s, %s of %s: %+v", act, c.who, c.a.ID, d)
			}
		}
	}
}

// TestHiddenBlocs: of another bloc nobody learns that it is there; of the own one it is said why not.
func TestHiddenBlocs(t *testing.T) {
	for _, act := range access.Acts() {
		kind, _, _ := strings.Cut(string(act), ".")
		// whoever adds blocs sees them all; the ranking is asked about with a round, whose levels may see it
		if kind != "bloc" && kind != "round" || act == access.ManageBlocs || act == access.SeeRanking {
			continue
		}
		for _, b := range blocs {
			d := access.Can(person(identity.Officer), act, b.o, today)
			if want := b.name == "khối khác"; !d.Allowed && d.Hidden != want {
				t.Errorf("%s of %s: %+v", act, b.name, d)
			}
		}
	}
}

// TestDraftYear: while a year is being set up, its head, its deputies and the head of the year before see it, the other
// members do not; the head of the year before may set it up too, and no longer once it is open.
func TestDraftYear(t *testing.T) {
	o := access.Object{
		Head: "moi", Before: "cu", Deputies: []string{"pho"}, Members: []string{"moi", "cu", "pho", "khac"}, Draft: true,
	}
	for unit, want := range map[string][2]bool{
		"moi":  {true, true},
		"cu":   {true, true},
		"pho":  {true, false},
		"khac": {false, false},
	} {
		who := &identity.Account{ID: "p", Grants: []identity.Grant{{Role: identity.Secretary, Unit: unit}}}
		see, change := access.Can(who, access.SeeBloc, o, today), access.Can(who, access.ChangeBloc, o, today)
		if see.Allowed != want[0] || change.Allowed != want[1] {
			t.Errorf("%s: sees %v, changes %v", unit, see.Allowed, change.Allowed)
		}
		if !see.Allowed && (!see.Hidden || !change.Hidden) {
			t.Errorf("%s learns that there is a draft", unit)
		}
	}
}

func ptr(d day.Date) *day.Date { return &d }

// afterYear are the acts that a closed year still knows. Whatever else is about a year, a round or a form has to be
// among those that end with it: whoever adds one here says why.
var afterYear = map[access.Act]string{
	access.SeeBloc: "read", access.LeadRound: "read", access.SeeRanking: "read", access.StudyRound: "read", access.SeeForm: "read",
	access.FillCross:   "read: what the own unit gave; sending it ends with the year",
	access.ManageBlocs: "about the bloc itself, which goes on", access.SetUpYear: "about the year after it",
	access.RecordBloc: "the standing office files papers later", access.IssuePapers: "papers follow from the year",
	access.ReopenYear: "the way back", access.Quarantine: "a state secret must be taken away at once",
}

// TestClosedYear: nobody does anything in a closed year but what is listed.
func TestClosedYear(t *testing.T) {
	for _, act := range access.Acts() {
		kind, _, _ := strings.Cut(string(act), ".")
		if kind != "bloc" && kind != "round" && kind != "form" && kind != "cross" {
			continue
		}
		allowed := false
		for _, role := range identity.Roles() {
			for _, places := range [][]place{blocs, rounds, forms} {
				for _, p := range places {
					p.o.Closed = true
					allowed = allowed || access.Can(person(role), act, p.o, today).Allowed
				}
			}
		}
		if allowed != (afterYear[act] != "") {
			t.Errorf("%s in a closed year is allowed: %v; that it is said why: %q", act, allowed, afterYear[act])
		}
	}
}
