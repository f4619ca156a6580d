package identitydesk

import (
	"errors"
	"slices"
	"strings"

	"thidua/internal/access"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/web"
	"thidua/internal/web/kit"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// accountOf is an account as the policy sees it: it belongs to its unit.
func (d *Desk) accountOf(c *web.Ctx, v *kit.View, a *identity.Account) access.Object {
	o := d.UnitOf(c, v, a.Unit)
	o.Account = a
	return o
}

func (d *Desk) accountObject(c *web.Ctx) (access.Object, error) {
	a, err := d.IDs.Store.Account(c.R.Context(), c.Path("id"))
	if err != nil {
		return access.Object{}, err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return access.Object{}, err
	}
	return d.accountOf(c, v, a), nil
}

type accountsPage struct {
	ui.Layout
	Query string
	Rows  []accountRow
}

type accountRow struct {
	ID, Name, Login, Unit, Roles string
	State                        ui.Chip
}

func (d *Desk) accounts(c *web.Ctx) error {
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	p := &accountsPage{Query: c.R.URL.Query().Get("q")}
	p.Title, p.Help = c.T("nav.accounts"), "tai-khoan"
	mine := slices.DeleteFunc(
		slices.Clone(v.Accounts), func(a *identity.Account) bool { return !c.May(access.SeeAccounts, d.accountOf(c, v, a)) },
	)
	for _, a := range kit.Sought(
		mine, p.Query, func(a *identity.Account) string { return a.Name + " " + a.Login + " " + v.Name(a.Unit, c.Today()) },
	) {
		unit := v.Name(a.Unit, c.Today())
		p.Rows = append(p.Rows, accountRow{
			ID: a.ID, Name: a.Name, Login: a.Login, Unit: unit, Roles: strings.Join(d.roleNames(c, a), ", "),
			State: d.accountState(c, a),
		})
	}
	p.Line = c.T("accounts.count", len(p.Rows))
	if c.May(access.ManageAccounts, d.UnitOf(c, v, c.Account.Unit)) {
		p.Acts = []ui.Action{{Text: c.T("accounts.new"), Href: "/tai-khoan/cap", Main: true}}
	}
	return c.Page("accounts", p)
}

// accountState says in a word whether somebody can sign in.
func (d *Desk) accountState(c *web.Ctx, a *identity.Account) ui.Chip {
	switch {
	case a.Disabled:
		return ui.Chip{Kind: "late", Text: c.T("accounts.closed")}
	case a.Hash == "" && c.Site.Clock.Now().UnixMicro() > a.CodeEnds:
		return ui.Chip{Kind: "late", Text: c.T("accounts.codeold")}
	case a.Hash == "":
		return ui.Chip{Kind: "wait", Text: c.T("accounts.unused")}
	}
	return ui.Chip{Kind: "ok", Text: c.T("accounts.inuse")}
}

func (d *Desk) roleNames(c *web.Ctx, a *identity.Account) []string {
	var out []string
	for _, g := range a.Grants {
		text := c.Label(words.M("role." + string(g.Role)))
		if g.From != nil || g.To != nil {
			text = c.T("accounts.acting", text, kit.DatesOf(c, g.From, g.To))
		}
		out = append(out, text)
	}
	return out
}

type accountPage struct {
	ui.Layout
	ID, Login, Unit string
	Roles           []string
	State, Factor   ui.Chip
	Code, CodeEnds  string // shown once, right after it was made
	Story           []ui.Telling
	MayManage       bool
	Disabled        bool
}

func (d *Desk) account(c *web.Ctx) error { return d.accountShow(c, c.Path("id"), "") }

// accountShow shows an account; code is its new one-time code, for the slip to be printed and handed over.
func (d *Desk) accountShow(c *web.Ctx, id, code string) error {
	a, err := d.IDs.Store.Account(c.R.Context(), id)
	if err != nil {
		return err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return err
	}
	p := &accountPage{
		ID: a.ID, Login: a.Login, Unit: v.Name(a.Unit, c.Today()), Roles: d.roleNames(c, a), State: d.accountState(c, a),
		Code: code, Disabled: a.Disabled, Factor: factorChip(c, a),
	}
	p.Title, p.Help = a.Name, "tai-khoan"
	p.Crumbs = []ui.Link{{Text: c.T("nav.accounts"), Href: "/tai-khoan"}}
	if code != "" {
		p.CodeEnds = c.Lang.Arg(day.At(kit.Moment(a.CodeEnds)))
	}
	p.MayManage = c.May(access.ManageAccounts, d.accountOf(c, v, a))
	if p.MayManage {
		p.Acts = []ui.Action{{Text: c.T("accounts.roles"), Href: "/tai-khoan/" + a.ID + "/vai-tro", Main: true}}
		if d.SSO != nil {
			p.Acts = append(p.Acts, ui.Action{Text: c.T("sso.title"), Href: "/tai-khoan/" + a.ID + "/mot-lan"})
		}
	}
	if p.Story, err = d.History(c, v, "account", a.ID); err != nil {
		return err
	}
	return c.Page("account", p)
}

// mayGive lists the roles that this person may give over a unit to an account; nil for a new one.
func (d *Desk) mayGive(c *web.Ctx, v *kit.View, unit string, a *identity.Account) []identity.Role {
	o := d.UnitOf(c, v, unit)
	o.Account = a
	var out []identity.Role
	for _, o.Role = range identity.Roles() {
		if c.May(access.GrantRoles, o) {
			out = append(out, o.Role)
		}
	}
	return out
}

// reachUnits lists the units whose accounts this person manages, by name.
func (d *Desk) reachUnits(c *web.Ctx, v *kit.View) []string {
	var out []string
	for _, u := range v.Units {
		if u.Open(c.Today()) && c.May(access.ManageAccounts, d.UnitOf(c, v, u.ID)) {
			out = append(out, u.ID)
		}
	}
	return out
}

func (d *Desk) roleOptions(c *web.Ctx, roles []identity.Role) []ui.Option {
	var out []ui.Option
	for _, r := range roles {
		out = append(out, ui.Option{
			Value: string(r),
			Text:  words.Capital(c.T("accounts.roleis", words.M("role."+string(r)), words.M("roledoes."+string(r)))),
		})
	}
	return out
}

func (d *Desk) accountNewShow(c *web.Ctx) (*web.FormPage, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	units := d.reachUnits(c, v)
	if len(units) == 0 { // the site has no unit yet
		return nil, fault.New(fault.Conflict, words.M("accounts.nounits"))
	}
	p := &web.FormPage{Intro: c.T("accounts.newhint")}
	p.Help, p.Crumbs = "tai-khoan", []ui.Link{{Text: c.T("nav.accounts"), Href: "/tai-khoan"}}
	p.Form = ui.Form{Cancel: "/tai-khoan", Fields: []ui.Field{
		{Name: "name", Label: c.T("accounts.name"), Kind: ui.Text},
		{Name: "login", Label: c.T("sign.login"), Hint: c.T("accounts.loginhint"), Kind: ui.Text, Short: true},
		{
			Name: "unit", Label: c.T("accounts.unit"), Kind: ui.Select, Options: kit.FlatOptions(v, units, c.Today()),
			Value: c.Account.Unit,
		},
		{
			Name: "role", Label: c.T("accounts.whichroles"), Kind: ui.Checks,
			Options: d.roleOptions(c, d.mayGive(c, v, units[0], nil)),
		},
		kit.OptionalWhy(c),
	}}
	return p, nil
}

// grantsOf reads the chosen roles. A role over all is one whose owner's work is not that of a unit.
func grantsOf(chosen, unit string, from, to *day.Date) []identity.Grant {
	var out []identity.Grant
	for _, r := range strings.Fields(chosen) {
		g := identity.Grant{Role: identity.Role(r), Unit: unit, From: from, To: to}
		if slices.Contains([]identity.Role{identity.Admin, identity.Standing, identity.Auditor}, g.Role) {
			g.Unit = ""
		}
		out = append(out, g)
	}
	return out
}

// kept returns the chosen grants, where those that the account has already stay as they are, with their own unit and
// dates.
func kept(have, chosen []identity.Grant) []identity.Grant {
	var out []identity.Grant
	for _, g := range chosen {
		before := slices.DeleteFunc(slices.Clone(have), func(x identity.Grant) bool { return x.Role != g.Role })
		if len(before) == 0 {
			before = []identity.Grant{g}
		}
		out = append(out, before...)
	}
	return out
}

// mayGrant asks the policy about every role that is given or taken.
func (d *Desk) mayGrant(c *web.Ctx, v *kit.View, unit string, a *identity.Account, grants []identity.Grant) error {
	allowed := d.mayGive(c, v, unit, a)
	for _, g := range grants {
		if !slices.Contains(allowed, g.Role) {
			return fault.New(fault.Forbidden, words.M("accounts.notgivable", words.M("role."+string(g.Role))))
		}
	}
	return nil
}

func (d *Desk) accountNew(c *web.Ctx, in web.In) (string, words.Msg, error) {
	v, err := d.View(c.R.Context())
	if err != nil {
		return "", words.Msg{}, err
	}
	unit := in["unit"]
	if v.ByID[unit] == nil {
		return "", words.Msg{}, kit.Invalid().Field("unit", words.M("years.nounit"))
	}
	if err := c.Allowed(access.ManageAccounts, d.UnitOf(c, v, unit)); err != nil {
		return "", words.Msg{}, err
	}
	grants := grantsOf(in["role"], unit, nil, nil)
	if err := d.mayGrant(c, v, unit, nil, grants); err != nil {
		return "", words.Msg{}, err
	}
	a := identity.Account{Login: in["login"], Name: in["name"], Unit: unit, Grants: grants}
	id, code, err := d.IDs.Create(c.R.Context(), c.By(), a)
	if err != nil || code == "" {
		return "/tai-khoan/" + id, words.M("done.account", in["name"]), err
	}
	return "", words.Msg{}, c.Instead(func() error { return d.accountShow(c, id, code) })
}

func (d *Desk) accountReset(c *web.Ctx) error {
	code, err := d.IDs.Reset(c.R.Context(), c.By(), c.Path("id"))
	if err != nil {
		return err
	}
	e := identity.Ending{Why: identity.WasReset, By: c.Account.ID}
	c.Note(c.Path("id"), identity.Ended)
	err = errors.Join(
		c.Site.Sessions.EndAll(c.R.Context(), c.Path("id"), "", e), d.Mailboxes.Changed(c.R.Context(), c.Path("id")),
	)
	if err != nil {
		return err
	}
	return d.accountShow(c, c.Path("id"), code)
}

func (d *Desk) accountDisable(c *web.Ctx) error {
	closing := strings.HasSuffix(c.R.URL.Path, "/khoa")
	if err := d.IDs.Disable(c.R.Context(), c.By(), c.Path("id"), closing); err != nil {
		return err
	}
	said := words.M("done.accountopen")
	if closing {
		said = words.M("done.accountclosed")
		e := identity.Ending{Why: identity.WasClosed, By: c.Account.ID}
		c.Note(c.Path("id"), identity.Ended)
		if err := c.Site.Sessions.EndAll(c.R.Context(), c.Path("id"), "", e); err != nil {
			return err
		}
		if err := d.Mailboxes.Forget(c.R.Context(), c.By(), c.Path("id")); err != nil {
			return err
		}
	}
	return c.Go("/tai-khoan/"+c.Path("id"), said)
}

func (d *Desk) accountRolesShow(c *web.Ctx) (*web.FormPage, error) {
	a, err := d.IDs.Store.Account(c.R.Context(), c.Path("id"))
	if err != nil {
		return nil, err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return nil, err
	}
	var has []string
	for _, g := range a.Grants {
		has = append(has, string(g.Role))
	}
	p := &web.FormPage{Intro: c.T("accounts.roleshint")}
	p.Line, p.Help = a.Name, "tai-khoan"
	p.Crumbs = []ui.Link{{Text: c.T("nav.accounts"), Href: "/tai-khoan"}, {Text: a.Name, Href: "/tai-khoan/" + a.ID}}
	p.Form = ui.Form{Version: a.Version, Cancel: "/tai-khoan/" + a.ID, Fields: []ui.Field{
		{
			Name: "role", Label: c.T("accounts.whichroles"), Kind: ui.Checks,
			Options: d.roleOptions(c, d.mayGive(c, v, a.Unit, a)), Value: strings.Join(has, "\n"), Watched: true,
		},
		{
			Name: "from", Label: c.T("accounts.from"), Hint: c.T("accounts.fromhint"), Kind: ui.Date, Short: true,
			Optional: true,
		},
		{Name: "to", Label: c.T("accounts.to"), Kind: ui.Date, Short: true, Optional: true},
		kit.OptionalWhy(c),
	}}
	return p, nil
}

func (d *Desk) accountRoles(c *web.Ctx, in web.In) (string, words.Msg, error) {
	a, err := d.IDs.Store.Account(c.R.Context(), c.Path("id"))
	if err != nil {
		return "", words.Msg{}, err
	}
	v, err := d.View(c.R.Context())
	if err != nil {
		return "", words.Msg{}, err
	}
	f := kit.Invalid()
	grants := kept(a.Grants, grantsOf(in["role"], a.Unit, kit.Optional(f, in, "from"), kit.Optional(f, in, "to")))
	if err := kit.Wrong(f); err != nil {
		return "", words.Msg{}, err
	}
	if err := d.mayGrant(c, v, a.Unit, a, append(slices.Clone(grants), a.Grants...)); err != nil {
		return "", words.Msg{}, err
	}
	err = d.IDs.SetGrants(c.R.Context(), c.By(), a.ID, c.Version(), grants)
	if err == nil {
		err = d.Mailboxes.Changed(c.R.Context(), a.ID)
	}
	return "/tai-khoan/" + a.ID, words.M("done.roles", a.Name), err
}

// accountRoutes are the addresses of accounts.
func (d *Desk) accountRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /tai-khoan", Act: access.SeeAccounts, Object: d.OwnUnit, Do: d.accounts},
		{Pattern: "GET /tai-khoan/{id}", Act: access.SeeAccounts, Object: d.accountObject, Do: d.account},
		{
			Pattern: "POST /tai-khoan/{id}/ma-moi", Act: access.ManageAccounts, Object: d.accountObject, Proof: true,
			Do: d.accountReset,
		},
		{
			Pattern: "POST /tai-khoan/{id}/khoa", Act: access.ManageAccounts, Object: d.accountObject, Proof: true,
			Do: d.accountDisable,
		},
		{
			Pattern: "POST /tai-khoan/{id}/mo", Act: access.ManageAccounts, Object: d.accountObject, Proof: true,
			Do: d.accountDisable,
		},
	}
}

// accountEntries are the forms of accounts.
func (d *Desk) accountEntries() []web.Entry {
	list := []web.Entry{
		{
			Path: "/tai-khoan/cap", Name: "accounts.new", Drafts: true, Act: access.ManageAccounts, Object: d.OwnUnit,
			Proof: true, Show: d.accountNewShow, Save: d.accountNew,
		},
		{
			Path: "/tai-khoan/{id}/vai-tro", Name: "accounts.roles", Drafts: true, Act: access.ManageAccounts,
			Object: d.accountObject, Proof: true, Show: d.accountRolesShow, Save: d.accountRoles,
		},
	}
	if d.SSO != nil {
		list = append(list, web.Entry{
			Path: "/tai-khoan/{id}/mot-lan", Name: "sso.title", Act: access.ManageAccounts, Object: d.accountObject,
			Proof: true, Show: d.accountSSOShow, Save: d.accountSSO,
		})
	}
	return list
}

func (d *Desk) accountNav(c *web.Ctx, v *kit.View, _ *bloc.Year) ([]kit.Place, error) {
	return kit.Only(c.May(access.SeeAccounts, d.UnitOf(c, v, c.Account.Unit)), kit.Place{
		Part: kit.Running, Href: "/tai-khoan", Text: c.T("nav.accounts"),
	})
}

// hitsOfAccounts looks through the accounts within reach.
func (d *Desk) hitsOfAccounts(c *web.Ctx, v *kit.View, s kit.Search) error {
	for _, a := range v.Accounts {
		if c.May(access.SeeAccounts, d.accountOf(c, v, a)) {
			s.Add(a.Name, "find.account", "/tai-khoan/"+a.ID)
		}
	}
	return nil
}

// accountFirst is which accounts are given in the first days: by the administrator, by the standing office, in a unit.
func (d *Desk) accountFirst(c *web.Ctx, v *kit.View, _ *bloc.Year) ([]kit.Step, error) {
	var out []kit.Step
	add := func(what string, done bool, order int) {
		out = append(out, kit.Step{Text: c.T(what), Href: "/tai-khoan/cap", Done: done, Order: order})
	}
	has := func(r identity.Role) bool {
		return slices.ContainsFunc(v.Accounts, func(a *identity.Account) bool { return a.Has(r, c.Today()) })
	}
	own := 0
	for _, a := range v.Accounts {
		if a.Unit == c.Account.Unit {
			own++
		}
	}
	admin := c.Account.Has(identity.Admin, c.Today())
	if admin {
		add("first.standing", has(identity.Standing), 2)
	}
	if c.Account.Has(identity.Standing, c.Today()) {
		add("first.secretary", has(identity.Secretary), 7)
	}
	if !admin && c.May(access.ManageAccounts, d.UnitOf(c, v, c.Account.Unit)) {
		add("first.colleagues", own > 1, 10)
	}
	return out, nil
}

// AccountRoom is accounts, as the site is built from it.
func (d *Desk) AccountRoom() kit.Room {
	return kit.Room{
		Routes: d.accountRoutes, Entries: d.accountEntries, Nav: d.accountNav, Hits: d.hitsOfAccounts, First: d.accountFirst,
	}
}
