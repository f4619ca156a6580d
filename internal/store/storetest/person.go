package storetest

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/org"
)

// people: a person with posts by date comes back; a label changes in one place.
func people(t *testing.T, w *World) {
	u := add(t, w, "so-tu-phap", "Sở Tư pháp", "").ID
	head := ok[string](t)(w.Org.AddTitle(ctx, by, "Trưởng  phòng"))
	deputy := ok[string](t)(w.Org.AddTitle(ctx, by, "Phó Giám đốc"))
	id := ok[string](t)(w.Org.AddPerson(ctx, by, org.Person{
		Code: "nguyen-van-a", Name: "Nguyễn Văn A", Posts: []org.Post{{Unit: u, Title: head, From: *in2023(1, 1)}},
	}))
	p := ok[*org.Person](t)(w.Store.PersonByCode(ctx, "Nguyễn Văn A"))
	if p.ID != id || p.Version != 1 || len(p.Posts) != 1 || p.Posts[0].Title != head {
		t.Errorf("%+v", p)
	}
	w.Clock.Move(time.Second)
	must(t, w.Org.EndPost(ctx, by, id, 1, p.Posts[0].ID, *in2023(6, 30)))
	must(t, w.Org.AddPost(ctx, by, id, 2, org.Post{Unit: u, Title: deputy, From: *in2023(7, 1)}))
	must(t, w.Org.RenamePerson(ctx, by, id, 3, "Nguyễn Văn Anh"))
	p = ok[*org.Person](t)(w.Store.Person(ctx, id))
	for d, want := range map[day.Date]string{*in2023(6, 30): head, *in2023(7, 1): deputy} {
		if h, held := p.PostOn(d); !held || h.Title != want || h.Unit != u {
			t.Errorf("on %s: %+v", d, h)
		}
	}
	if _, held := p.PostOn(*in2023(1, 1) - 1); held || p.Name != "Nguyễn Văn Anh" || p.Version != 4 {
		t.Errorf("%+v", p)
	}
	must(t, w.Org.RenameTitle(ctx, by, deputy, 1, "Phó Giám đốc Sở"))
	if title := ok[*org.Title](t)(w.Store.PostTitle(ctx, deputy)); title.Name != "Phó Giám đốc Sở" || title.Version != 2 {
		t.Errorf("%+v", title)
	}
	if list := ok[[]*org.Title](t)(w.Store.PostTitles(ctx)); len(list) != 2 || list[1].Name != "Trưởng phòng" {
		t.Errorf("%+v", list)
	}
	if diff := cmp.Diff([]*org.Person{p}, ok[[]*org.Person](t)(w.Store.People(ctx))); diff != "" {
		t.Error(diff)
	}
	if list := ok[[]audit.Entry](t)(w.Store.History(
		ctx, "person", id, 9,
	)); len(list) != 4 || list[0].Act.Verb != "person.rename" || len(list[0].Changes) != 1 {
		t.Errorf("%+v", list)
	}
	whole(t, w)
}

// peopleFaults: stale, taken, unknown and repeated.
func peopleFaults(t *testing.T, w *World) {
	u := add(t, w, "so-tu-phap", "Sở Tư pháp", "").ID
	title := ok[string](t)(w.Org.AddTitle(ctx, by, "Chuyên viên"))
	again := by
	again.Request = "biểu-mẫu-cán-bộ"
	first := ok[string](t)(w.Org.AddPerson(ctx, again, org.Person{Code: "a", Name: "An"}))
	if second := ok[string](t)(w.Org.AddPerson(ctx, again, org.Person{Code: "a", Name: "An"})); first != second {
		t.Error("a repeated request added another person")
	}
	post := org.Post{Unit: u, Title: title, From: born}
	_, err := w.Org.AddPerson(ctx, by, org.Person{Code: "A", Name: "Anh"})
	wantFault(t, err, fault.Conflict)
	_, err = w.Org.AddPerson(ctx, by, org.Person{Code: "", Name: ""})
	wantFault(t, err, fault.Invalid)
	_, err = w.Org.AddTitle(ctx, by, "CHUYÊN VIÊN")
	wantFault(t, err, fault.Conflict)
	wantFault(t, w.Org.RenameTitle(ctx, by, title, 2, "Khác"), fault.Stale)
	wantFault(t, w.Org.RenamePerson(ctx, by, first, 2, "Khác"), fault.Stale)
	wantFault(t, w.Org.AddPost(ctx, by, first, 1, org.Post{Unit: "không có", Title: title, From: born}), fault.NotFound)
	wantFault(t, w.Org.AddPost(ctx, by, first, 1, org.Post{Unit: u, Title: "không có", From: born}), fault.NotFound)
	must(t, w.Org.AddPost(ctx, by, first, 1, post))
	wantFault(t, w.Org.AddPost(ctx, by, first, 2, post), fault.Invalid) // the same post at that time
	p := ok[*org.Person](t)(w.Store.Person(ctx, first))
	wantFault(t, w.Org.EndPost(ctx, by, first, 2, p.Posts[0].ID, born-1), fault.Invalid)
	must(t, w.Org.EndPost(ctx, by, first, 2, p.Posts[0].ID, born))
	wantFault(t, w.Org.EndPost(ctx, by, first, 3, p.Posts[0].ID, born), fault.Conflict)
	must(t, w.Org.AddPost(ctx, by, first, 3, org.Post{Unit: u, Title: title, From: born + 1}))
	_, err = w.Store.Person(ctx, "không có")
	wantFault(t, err, fault.NotFound)
	whole(t, w)
}

// peopleList: a list of persons is taken whole or not at all; titles come with it.
func peopleList(t *testing.T, w *World) {
	add(t, w, "so-tu-phap", "Sở Tư pháp", "")
	row := func(at int, code, name, unit, title string) org.PersonRow {
		return org.PersonRow{At: at, Code: code, Name: name, Unit: unit, Title: title, From: born}
	}
	faults, err := w.Org.ImportPeople(ctx, by, []org.PersonRow{
		row(2, "a", "An", "so-tu-phap", "Giám đốc"), row(3, "b", "Bình", "so-tu-phap", "Chuyên viên"),
		row(4, "A", "An", "so-tu-phap", "Bí thư"), row(5, "c", "Chi", "", ""),
	})
	if err != nil || len(faults) != 0 {
		t.Fatal(err, faults)
	}
	if p := ok[*org.Person](t)(w.Store.PersonByCode(ctx, "a")); len(p.Posts) != 2 {
		t.Errorf("%+v", p)
	}
	if n := len(ok[[]*org.Title](t)(w.Store.PostTitles(ctx))); n != 3 {
		t.Errorf("%d titles", n)
	}
	faults, err = w.Org.ImportPeople(ctx, by, []org.PersonRow{
		row(
			2, "moi", "Mới", "so-tu-phap", "Chức vụ mới",
		), row(3, "a", "An", "", ""), row(4, "x", "X", "không có", "Giám đốc"),
		row(
			5, "moi", "Tên khác", "", "",
		), row(
			6, "", "Không mã", "", "",
		), row(7, "y", "Y", "so-tu-phap", ""), row(8, "moi", "Mới", "so-tu-phap", "Chức vụ mới"),
	})
	var at []int
	for _, f := range faults {
		at = append(at, f.At)
	}
	if diff := cmp.Diff([]int{3, 4, 5, 6, 7, 8}, at); diff != "" || err != nil {
		t.Error(err, diff)
	}
	if _, err := w.Store.PersonByCode(ctx, "moi"); !fault.Is(err, fault.NotFound) {
		t.Error("half a list was taken")
	}
	if n := len(ok[[]*org.Title](t)(w.Store.PostTitles(ctx))); n != 3 {
		t.Errorf("%d titles after a list that was refused", n)
	}
	whole(t, w)
}

// grants: roles are replaced as a whole, with the dates of an acting person, and an administrator always remains.
func grants(t *testing.T, w *World) {
	admin := audit.By{Account: "quan-tri", Why: "điều động"}
	root, _, err := w.IDs.Create(ctx, admin, identity.Account{
		Login: "root", Name: "Quản trị", Grants: []identity.Grant{{Role: identity.Admin}},
	})
	must(t, err)
	id, _ := account(t, w, "an")
	acting := []identity.Grant{
		{Role: identity.Officer, Unit: "so"},
		{Role: identity.Leader, Unit: "so", From: in2023(7, 1), To: in2023(7, 31)},
	}
	must(t, w.IDs.SetGrants(ctx, admin, id, 1, acting))
	a := ok[*identity.Account](t)(w.Store.Account(ctx, id))
	if diff := cmp.Diff(acting, a.Grants); diff != "" || a.Version != 2 {
		t.Error(diff, a.Version)
	}
	wantFault(t, w.IDs.SetGrants(ctx, admin, id, 1, acting), fault.Stale)
	wantFault(t, w.IDs.SetGrants(ctx, admin, id, 2, nil), fault.Invalid)
	wantFault(t, w.IDs.SetGrants(ctx, admin, root, 1, acting), fault.Conflict) // the only administrator
	must(t, w.IDs.SetGrants(ctx, admin, id, 2, []identity.Grant{{Role: identity.Admin}}))
	must(t, w.IDs.SetGrants(ctx, admin, root, 1, acting[:1]))
	if a := ok[*identity.Account](t)(w.Store.Account(ctx, id)); len(a.Grants) != 1 || a.Grants[0].Role != identity.Admin {
		t.Errorf("%+v", a)
	}
	p := ok[string](t)(w.Org.AddPerson(ctx, by, org.Person{Code: "an", Name: "An"}))
	must(t, w.IDs.SetPerson(ctx, admin, id, 3, p))
	if a := ok[*identity.Account](t)(w.Store.AccountByLogin(ctx, "an")); a.Person != p || len(a.Grants) != 1 {
		t.Errorf("%+v", a)
	}
	if list := ok[[]audit.Entry](t)(w.Store.History(
		ctx, "account", id, 9,
	)); len(list) != 4 || list[1].Act.Verb != "account.grant" || list[1].Act.Why != "điều động" {
		t.Errorf("%+v", list)
	}
	whole(t, w)
}
