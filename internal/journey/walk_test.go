package journey_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/access"
	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/cross"
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/identity"
	"thidua/internal/review"
	"thidua/internal/sample"
	"thidua/internal/web"
)

// walker goes to every address as every kind of person.
type walker struct {
	*world
	units   map[string]string // code → id
	years   map[string]*bloc.Year
	files   map[string]string // id of a year → a file among its papers
	whose   map[string]string // canary → year whose people alone may read it
	planted map[string]*bloc.Year
	round   *review.Round
	forms   map[string]*review.Form  // by the unit's short name
	secret  map[string]access.Object // canary in a form → the line that it stands in
	crossed map[string]*cross.Form   // what some units give others, by "scorer chấm unit"
	given   map[string]access.Object // canary in what a unit gives another → the form that it stands in
	seq     string                   // an act that somebody wants erased
	checks  int
	denied  int
	table   map[string]map[string][]string // route → person → objects that are allowed
}

// persons are the kinds of people: a role and the unit in which it is held.
func persons() map[string]identity.Grant {
	out := map[string]identity.Grant{
		"quản trị":    {Role: identity.Admin},
		"thường trực": {Role: identity.Standing},
		"kiểm tra":    {Role: identity.Auditor},
	}
	for _, r := range []identity.Role{identity.Secretary, identity.Leader, identity.Officer, identity.Appraiser} {
		for _, unit := range []string{"cong-an", "tu-phap", "toa-an", "ke-hoach", "tu-phap-tgpl"} {
			out[string(r)+" ở "+unit] = identity.Grant{Role: r, Unit: unit}
		}
	}
	return out
}

var errProbe = errors.New("probe: the act was reached, and not done")

// TestPolicyWalk goes to every route as every kind of person about every kind of object: own unit, unit below, other
// unit, own bloc, other bloc, other year, a draft. What the policy forbids is answered 403, what it hides 404, word for
// word like what does not exist; no answer holds words that are another's; nothing is written by what is refused.
func TestPolicyWalk(t *testing.T) {
	t.Parallel()
	w := &walker{
		world: newWorld(t, withSSO("http://127.0.0.1:1")), units: map[string]string{}, years: map[string]*bloc.Year{},
		files: map[string]string{}, whose: map[string]string{}, planted: map[string]*bloc.Year{},
		table: map[string]map[string][]string{},
	}
	w.prepare()
	w.plantForms()
	w.plantCross()
	probe := func(context.Context, audit.Act, func(context.Context) error) (audit.Done, error) {
		return audit.Done{}, errProbe
	}
	w.onlyProbe(probe)
	size, err := w.app.Store.Size(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for name, g := range persons() {
		w.person(name, g)
	}
	// their own accounts, and the copy that the administrator may make
	if after, _ := w.app.Store.Size(context.Background()); after != size+int64(len(persons()))+1 {
		t.Errorf("the log grew from %d to %d", size, after)
	}
	if w.checks < 10000 {
		t.Errorf("only %d checks", w.checks)
	}
	t.Logf("%d checks, %d answers refused, 0 leaks unless reported above", w.checks, w.denied)
	w.golden()
}

// onlyProbe puts the probe in place of the transactions of every service, so that no act is done on the walk.
func (w *walker) onlyProbe(probe audit.Transact) {
	for name, tx := range w.transacts() {
		if tx.Set(reflect.ValueOf(probe)); tx.IsNil() {
			w.t.Errorf("%s would write", name)
		}
	}
}

// transacts are the places where the services keep what their acts go through, by the name of the service.
func (w *world) transacts() map[string]reflect.Value {
	out := map[string]reflect.Value{}
	services := reflect.ValueOf(w.app.Services).Elem()
	for i := range services.NumField() {
		s := services.Field(i)
		if s.Kind() != reflect.Pointer || s.Elem().Kind() != reflect.Struct {
			continue
		}
		if tx := s.Elem().FieldByName("Tx"); tx.IsValid() && tx.Type() == reflect.TypeFor[audit.Transact]() {
			out[services.Type().Field(i).Name] = tx
		}
	}
	if len(out) < 9 {
		w.t.Fatalf("only these services write: %v", slices.Sorted(maps.Keys(out)))
	}
	return out
}

// prepare plants words that only some may read.
func (w *walker) prepare() {
	ctx := context.Background()
	w.seq = w.wish()
	all, err := w.app.Store.Units(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, u := range all {
		w.units[u.Code] = u.ID
	}
	years, err := w.app.Store.BlocYears(ctx, "")
	if err != nil {
		w.t.Fatal(err)
	}
	s := w.app.Services.Blocs
	for _, y := range years {
		head := y.Head(day.Of(y.Year, 7, 10))
		name := fmt.Sprintf("%s %d %s", codeOf(w.units, head), y.Year, y.State)
		if y.State != bloc.Closed {
			canary := "CANARY-" + strings.ReplaceAll(name, " ", "-")
			if err := s.SetTheme(ctx, audit.By{Why: "kiểm thử"}, y.ID, y.Version, canary, canary); err != nil {
				w.t.Fatal(err)
			}
			y, _ = w.app.Store.BlocYear(ctx, y.ID)
			if err := s.AddPaper(ctx, audit.By{Why: "kiểm thử"}, y.ID, y.Version, bloc.Paper{
				Kind: bloc.Basis, Number: "1", Title: canary,
			}); err != nil {
				w.t.Fatal(err)
			}
			y = w.withFile(y.ID, canary)
			w.whose[canary], w.planted[y.ID] = y.ID, y
		}
		if slices.Contains([]string{"cong-an 2023 open", "noi-vu 2022 closed", "ke-hoach 2023 open"}, name) ||
			y.State == bloc.Draft {
			w.years[name] = y
		}
	}
	w.draftOfOwn(s)
	for _, code := range []string{"cong-an", "tu-phap", "toa-an", "ke-hoach"} {
		canary := "CANARYACC" + strings.ReplaceAll(code, "-", "")
		a := identity.Account{
			Login: strings.ToLower(canary), Name: canary, Unit: w.units[code],
			Grants: []identity.Grant{{Role: identity.Officer, Unit: w.units[code]}},
		}
		if _, _, err := w.app.Services.IDs.Create(ctx, identity.By{}, a); err != nil {
			w.t.Fatal(err)
		}
	}
}

// draftOfOwn makes next year's draft of the internal-affairs bloc, which its members do not see yet.
func (w *walker) draftOfOwn(s *bloc.Service) {
	ctx := context.Background()
	own := w.years["cong-an 2023 open"]
	id, err := s.SetUp(ctx, audit.By{}, own.Bloc, 2024, bloc.Source{LastYear: true})
	if err != nil {
		w.t.Fatal(err)
	}
	y, err := w.app.Store.BlocYear(ctx, id)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := s.SetTheme(ctx, audit.By{}, id, y.Version, "CANARY-next", "CANARY-next"); err != nil {
		w.t.Fatal(err)
	}
	y = w.withFile(id, "CANARY-next")
	w.years["cong-an 2024 draft"], w.whose["CANARY-next"] = y, id
	w.planted[id] = y
}

// withFile adds a paper with a file, in whose name and content stand words that only some may read.
func (w *walker) withFile(year, canary string) *bloc.Year {
	ctx := context.Background()
	y, err := w.app.Store.BlocYear(ctx, year)
	if err != nil {
		w.t.Fatal(err)
	}
	content := "%PDF-1.7 " + canary
	sum := sha256.Sum256([]byte(content))
	f := evidence.File{
		Hash: hex.EncodeToString(sum[:]), Name: canary + ".pdf", Kind: evidence.PDF, Size: int64(len(content)),
	}
	if err := w.app.Services.Blobs.Put(ctx, f.Hash, f.Size, strings.NewReader(content)); err != nil {
		w.t.Fatal(err)
	}
	if err := w.app.Services.Blocs.AddPaperFile(
		ctx, audit.By{}, y.ID, y.Version, bloc.Paper{Kind: bloc.Minutes, Title: canary}, &f,
	); err != nil {
		w.t.Fatal(err)
	}
	if y, err = w.app.Store.BlocYear(ctx, year); err != nil {
		w.t.Fatal(err)
	}
	for _, p := range y.Papers {
		if p.File != "" {
			w.files[year] = p.File
		}
	}
	return y
}

func codeOf(units map[string]string, id string) string {
	for code, x := range units {
		if x == id {
			return code
		}
	}
	return "–"
}

// object is something that an address can name, as the policy sees it, built here without the code of the desk.
type object struct {
	name string
	path map[string]string
	o    access.Object
}

func (w *walker) unitObject(code string) access.Object {
	above := map[string][]string{"tu-phap-tgpl": {"tu-phap", "tinh"}, "toa-an-kv": {"toa-an", "tinh"}, "tinh": {}}[code]
	if above == nil {
		above = []string{"tinh"}
	}
	o := access.Object{Unit: w.units[code]}
	for _, a := range above {
		o.Above = append(o.Above, w.units[a])
	}
	return o
}

func (w *walker) yearObject(y *bloc.Year) access.Object {
	on := max(y.First(), day.At(sample.Today))
	o := access.Object{
		Unit: y.Head(on), Head: y.Head(on), Deputies: y.Deputies(on), Members: y.Units(), Draft: y.State == bloc.Draft,
		Closed: y.State == bloc.Closed, Standing: y.State == bloc.Closed,
	}
	if o.Head != "" {
		o.Above = []string{w.units["tinh"]}
	}
	if o.Draft && y.Year == 2024 {
		o.Before = w.units["cong-an"]
	}
	return o
}

// objects lists what an address is tried with.
func (w *walker) objects(rt web.Route, who *identity.Account) []object {
	switch {
	case rt.Object == nil:
		return []object{{name: "–"}}
	case strings.Contains(rt.Pattern, "/bang-diem/them"):
		return []object{{"khối mình", nil, w.ownBlocObject(who.Unit)}}
	case strings.HasPrefix(rt.Pattern[strings.Index(rt.Pattern, " ")+1:], "/cham-cheo/{id}"):
		return w.crossObjects()
	case strings.HasSuffix(rt.Pattern, "/cham-cheo/gui"), strings.HasSuffix(rt.Pattern, "/cham-cheo/minh-chung"):
		return []object{{"đơn vị mình chấm", map[string]string{"id": w.round.ID}, w.crossOf(w.scorer(who.Unit), "")}}
	case strings.Contains(
		rt.Pattern, "/bang-diem/",
	), strings.Contains(
		rt.Pattern, "/vong/",
	), strings.Contains(rt.Pattern, "/phieu/"), strings.Contains(rt.Pattern, "/van-ban/{id}"):
		return w.roundObjects(rt)
	case strings.Contains(rt.Pattern, "/don-vi/{id}"):
		var out []object
		for _, code := range []string{"cong-an", "tu-phap", "tu-phap-tgpl", "toa-an", "toa-an-kv", "ke-hoach"} {
			out = append(out, object{code, map[string]string{"id": w.units[code]}, w.unitObject(code)})
		}
		return out
	case strings.Contains(rt.Pattern, "/tep/{id}"):
		var out []object
		for name, y := range w.years {
			if file := w.files[y.ID]; file != "" {
				out = append(out, object{name, map[string]string{"id": file}, w.yearObject(y)})
			}
		}
		slices.SortFunc(out, func(a, b object) int { return strings.Compare(a.name, b.name) })
		return out
	case strings.Contains(rt.Pattern, "/tai-khoan/{id}"):
		return w.accountObjects()
	case strings.Contains(rt.Pattern, "/can-bo/{id}"):
		return w.personObjects()
	case strings.Contains(rt.Pattern, "/nam/{id}"), strings.Contains(rt.Pattern, "/khoi/{id}"):
		return w.yearObjects(rt)
	}
	if strings.Contains(rt.Pattern, "{id}") {
		w.t.Errorf("nobody knows what stands in %s: it needs a case in objects, or it is tried with nothing", rt.Pattern)
	}
	for code, id := range w.units {
		if id == who.Unit {
			return []object{{"đơn vị mình", nil, w.unitObject(code)}}
		}
	}
	return []object{{"–", nil, access.Object{}}}
}

func (w *walker) accountObjects() []object {
	var out []object
	all, err := w.app.Store.Accounts(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	for _, a := range all {
		if !strings.HasPrefix(a.Login, "canaryacc") &&
			!slices.Contains([]string{"quan-tri", "thu-ky", "thuong-truc"}, a.Login) {
			continue
		}
		o := object{name: a.Login, path: map[string]string{"id": a.ID}}
		if code := codeOf(w.units, a.Unit); code != "–" {
			o.o = w.unitObject(code)
		}
		if a.Unit == w.units["ban-tdkt"] {
			o.o.Above = []string{w.units["noi-vu"], w.units["tinh"]}
		}
		o.o.Account = a
		out = append(out, o)
	}
	return out
}

func (w *walker) personObjects() []object {
	var out []object
	for code, unit := range map[string]string{
		"mh-001": "cong-an", "mh-003": "tu-phap", "mh-006": "toa-an", "mh-010": "tu-phap",
	} {
		p, err := w.app.Store.PersonByCode(context.Background(), code)
		if err != nil {
			w.t.Fatal(err)
		}
		out = append(out, object{
			code + " ở " + unit, map[string]string{"id": p.ID, "item": p.Posts[0].ID}, w.unitObject(unit),
		})
	}
	return out
}

func (w *walker) yearObjects(rt web.Route) []object {
	var out []object
	for name, y := range w.years {
		o := object{name, map[string]string{"id": y.ID, "item": "khong-co", "unit": "khong-co"}, w.yearObject(y)}
		if strings.Contains(rt.Pattern, "/khoi/{id}") {
			if y.Year == 2022 || name == "cong-an 2023 open" {
				continue // the newest year of the bloc is what is asked about
			}
			o.path["id"], o.o.Closed = y.Bloc, false
		}
		if len(y.Milestones) > 0 && strings.Contains(rt.Pattern, "/moc/") {
			o.path["item"] = y.Milestones[0].ID
		}
		if len(y.Members) > 0 && strings.Contains(rt.Pattern, "/thanh-vien/") {
			o.path["item"] = y.Members[0].ID
		}
		out = append(out, o)
	}
	slices.SortFunc(out, func(a, b object) int { return strings.Compare(a.name, b.name) })
	return out
}

// person goes everywhere as one kind of person.
func (w *walker) person(name string, g identity.Grant) {
	ctx := context.Background()
	unit := g.Unit
	if unit == "" {
		unit = "ban-tdkt"
	} else {
		g.Unit = w.units[g.Unit]
	}
	a := &identity.Account{
		ID: "walker-" + name, Version: 1, Login: "di-" + strings.ReplaceAll(name, " ", "-"), Name: name, Unit: w.units[unit],
		Grants: []identity.Grant{g},
	}
	if _, err := w.app.Store.Transact(
		ctx, audit.Act{Verb: "account.create", Object: "account/" + a.ID},
		func(ctx context.Context) error { return w.app.Store.AddAccount(ctx, a) },
	); err != nil {
		w.t.Fatal(err)
	}
	b := w.as(a.Login)
	for _, rt := range w.app.Kit.Routes() {
		if rt.Open == web.Public || strings.HasSuffix(rt.Pattern, "/dang-xuat") {
			continue
		}
		for _, o := range w.objects(rt, a) {
			w.try(b, a, name, rt, o)
		}
	}
}

// try goes to one address and holds the answer against the policy.
func (w *walker) try(b *browser, who *identity.Account, name string, rt web.Route, o object) {
	method, path, _ := strings.Cut(rt.Pattern, " ")
	path = strings.TrimSuffix(path, "{$}")
	for k, v := range o.path {
		path = strings.ReplaceAll(path, "{"+k+"}", v)
	}
	path = strings.NewReplacer(
		"{page}", "trang-dau", "{name}", "khong-co.db", "{item}", "khong-co", "{unit}", "khong-co", "{id}", "khong-co",
		"{seq}", w.seq,
	).Replace(
		path,
	)
	if method == http.MethodGet {
		b.get(path)
	} else {
		b.post(path, url.Values{"_version": {"-1"}, "_request": {"walk"}})
	}
	w.checks++
	want := access.Decision{Allowed: true}
	if rt.Open == web.Policy {
		want = access.Can(who, rt.Act, o.o, day.At(sample.Today))
		want.Hidden = want.Hidden || w.formHidden(who, rt, o)
	}
	status := b.last.StatusCode
	refused := status == http.StatusForbidden || status == http.StatusNotFound && rt.Open == web.Policy
	missing := strings.Contains(rt.Pattern, "{name}") || strings.Contains(rt.Pattern, "{item}") ||
		strings.Contains(rt.Pattern, "{page}") || strings.Contains(rt.Pattern, "{file}")
	switch {
	case !want.Allowed && want.Hidden &&
		status != http.StatusNotFound, !want.Allowed && !want.Hidden && status != http.StatusForbidden:
		w.t.Errorf("%s, %s, %s: %d, and the policy says %+v", name, rt.Pattern, o.name, status, want)
	case want.Allowed && refused && !(missing && status == http.StatusNotFound):
		w.t.Errorf("%s, %s, %s: refused with %d, and the policy allows it", name, rt.Pattern, o.name, status)
	case want.Allowed && status == http.StatusInternalServerError && method == http.MethodGet:
		w.t.Errorf("%s, %s: failed", name, rt.Pattern)
	}
	if !want.Allowed {
		w.denied++
	} else if rt.Open == web.Policy {
		w.note(rt.Pattern, name, o.name)
	}
	w.leaks(b, who, name, rt.Pattern)
}

func (w *walker) note(route, person, object string) {
	if w.table[route] == nil {
		w.table[route] = map[string][]string{}
	}
	w.table[route][person] = append(w.table[route][person], object)
}

// leaks looks for words that are another's.
func (w *walker) leaks(b *browser, who *identity.Account, name, route string) {
	today := day.At(sample.Today)
	for canary, id := range w.whose {
		w.checks++
		if !access.Can(who, access.SeeBloc, w.yearObject(w.planted[id]), today).Allowed &&
			!access.Can(who, access.SeeLog, access.Object{}, today).Allowed && strings.Contains(b.body, canary) {
			w.t.Errorf("%s reads %s at %s", name, canary, route)
		}
	}
	for canary, o := range w.secret {
		w.checks++
		if !access.Can(who, access.SeeForm, o, today).Allowed &&
			!access.Can(who, access.SeeLog, access.Object{}, today).Allowed && strings.Contains(b.body, canary) {
			w.t.Errorf("%s reads %s at %s", name, canary, route)
		}
	}
	// no role but the scorer's own reads it before it is closed, whatever else it may read
	for canary, o := range w.given {
		w.checks++
		if !access.Can(who, access.FillCross, o, today).Allowed && strings.Contains(b.body, canary) {
			w.t.Errorf("%s reads what was given, %s, at %s", name, canary, route)
		}
	}
	for _, code := range []string{"cong-an", "tu-phap", "toa-an", "ke-hoach"} {
		w.checks++
		canary := "CANARYACC" + strings.ReplaceAll(code, "-", "")
		if !access.Can(who, access.SeeAccounts, w.unitObject(code), today).Allowed && strings.Contains(b.body, canary) {
			w.t.Errorf("%s reads %s at %s", name, canary, route)
		}
	}
}

// golden holds the whole table against the one that a person can read and correct.
func (w *walker) golden() {
	var b strings.Builder
	routes := w.app.Kit.Routes() // by address: in which order the rooms hand them over is nobody's business
	slices.SortFunc(routes, func(x, y web.Route) int {
		a, c := strings.Fields(x.Pattern), strings.Fields(y.Pattern)
		return strings.Compare(a[1]+" "+a[0], c[1]+" "+c[0])
	})
	for _, rt := range routes {
		if rt.Open != web.Policy {
			continue
		}
		fmt.Fprintf(&b, "%s (%s)\n", rt.Pattern, rt.Act)
		same := map[string][]string{} // what is allowed → to whom
		for name, list := range w.table[rt.Pattern] {
			what := strings.Join(slices.Sorted(slices.Values(list)), ", ")
			same[what] = append(same[what], name)
		}
		for _, what := range slices.Sorted(maps.Keys(same)) {
			who := "mọi người"
			if len(same[what]) < len(persons()) {
				who = strings.Join(slices.Sorted(slices.Values(same[what])), " · ")
			}
			fmt.Fprintf(&b, "  %s\n    %s\n", what, who)
		}
	}
	const file = "testdata/routes.txt"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
			w.t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		w.t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		w.t.Errorf("who may go where has changed (UPDATE=1 writes it):\n%s", diff)
	}
}
