package main

import (
	"context"
	"slices"
	"strings"
	"time"

	"thidua/internal/clock"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/org"
	"thidua/internal/rows"
	"thidua/internal/words"
)

type userCmd struct {
	Add   userAddCmd   `cmd:"" help:"${help_useradd}"`
	List  userListCmd  `cmd:"" help:"${help_userlist}"`
	Reset userResetCmd `cmd:"" help:"${help_userreset}"`
	Close userCloseCmd `cmd:"" help:"${help_userclose}"`
	Open  userOpenCmd  `cmd:"" help:"${help_useropen}"`
	Roles userRolesCmd `cmd:"" help:"${help_userroles}"`
}

func accounts(s *rows.Store) *identity.Service {
	return &identity.Service{Store: s, Tx: s.Transact, Clock: clock.System{}}
}

// grantsIn makes grants of a list of roles over a unit, named by its code; "" for all.
func grantsIn(
	ctx context.Context, s *rows.Store, roles []string, unit string,
) (grants []identity.Grant, id string, err error) {
	if unit != "" {
		u, err := org.Named(ctx, s, unit)
		if err != nil {
			return nil, "", err
		}
		id = u.ID
	}
	for _, r := range roles {
		g := identity.Grant{Role: identity.Role(r), Unit: id}
		if slices.Contains([]identity.Role{identity.Admin, identity.Standing, identity.Auditor}, g.Role) {
			g.Unit = ""
		}
		grants = append(grants, g)
	}
	return grants, id, nil
}

type userAddCmd struct {
	dataFlags
	byFlags
	Login string   `arg:"" name:"LOGIN" help:"${help_userlogin}"`
	Name  string   `required:"" placeholder:"TEXT" help:"${help_username}"`
	Role  []string `required:"" placeholder:"ROLE" help:"${help_userrole}"`
	Unit  string   `placeholder:"CODE" help:"${help_userunit}"`
}

// Run hands out an account and prints its one-time code.
func (cmd *userAddCmd) Run(c *console) error {
	return cmd.with(true, func(ctx context.Context, s *rows.Store) error {
		grants, unit, err := grantsIn(ctx, s, cmd.Role, cmd.Unit)
		if err != nil {
			return err
		}
		a := identity.Account{Login: cmd.Login, Name: cmd.Name, Unit: unit, Grants: grants}
		_, code, err := accounts(s).Create(ctx, cmd.by(), a)
		if err == nil {
			c.line(c.out, c.say("print.usercode", cmd.Login, code))
		}
		return err
	})
}

type userListCmd struct{ dataFlags }

// Run lists the accounts.
func (cmd *userListCmd) Run(c *console) error {
	return cmd.with(false, func(ctx context.Context, s *rows.Store) error {
		all, err := s.Accounts(ctx)
		if err != nil {
			return err
		}
		units, err := s.Units(ctx)
		if err != nil {
			return err
		}
		today, name := day.At(clock.System{}.Now()), map[string]string{}
		for _, u := range units {
			name[u.ID] = u.NameOn(today)
		}
		var rows [][]string
		for _, a := range all {
			var roles []string
			for _, g := range a.Grants {
				roles = append(roles, string(g.Role))
			}
			rows = append(rows, []string{a.Login, a.Name, name[a.Unit], strings.Join(roles, " "), c.say(accountState(a))})
		}
		c.table(
			[]string{
				c.say("accounts.login"), c.say("accounts.name"), c.say("accounts.unit"), c.say("accounts.whichroles"),
				c.say("desk.state"),
			},
			rows,
		)
		return nil
	})
}

// accountState is the sentence that says whether somebody can sign in.
func accountState(a *identity.Account) string {
	switch {
	case a.Disabled:
		return "accounts.closed"
	case a.Hash == "":
		return "accounts.unused"
	}
	return "accounts.inuse"
}

// withUser finds an account for a command.
func (d *dataFlags) withUser(
	login string, do func(ctx context.Context, s *rows.Store, a *identity.Account) error,
) error {
	return d.with(false, func(ctx context.Context, s *rows.Store) error {
		a, err := s.AccountByLogin(ctx, login)
		if fault.Is(err, fault.NotFound) {
			return fault.New(fault.NotFound, words.M("cli.nouser", login))
		}
		if err != nil {
			return err
		}
		return do(ctx, s, a)
	})
}

// oneUser is what a command about one account takes.
type oneUser struct {
	dataFlags
	byFlags
	Login string `arg:"" name:"LOGIN" help:"${help_userlogin}"`
}

type userResetCmd struct{ oneUser }

// Run takes the password away, ends the sessions and prints a new one-time code.
func (cmd *userResetCmd) Run(c *console) error {
	return cmd.withUser(cmd.Login, func(ctx context.Context, s *rows.Store, a *identity.Account) error {
		code, err := accounts(s).Reset(ctx, cmd.by(), a.ID)
		if err != nil {
			return err
		}
		c.line(c.out, c.say("print.usercode", a.Login, code))
		return s.EndSessions(ctx, a.ID, "", identity.Ending{Why: identity.WasReset, At: time.Now().UnixMicro()})
	})
}

// shut closes the account or opens it again. Closing ends its sessions.
func (u *oneUser) shut(closed bool) error {
	return u.withUser(u.Login, func(ctx context.Context, s *rows.Store, a *identity.Account) error {
		if err := accounts(s).Disable(ctx, u.by(), a.ID, closed); err != nil || !closed {
			return err
		}
		return s.EndSessions(ctx, a.ID, "", identity.Ending{Why: identity.WasClosed, At: time.Now().UnixMicro()})
	})
}

type userCloseCmd struct{ oneUser }

// Run closes an account and ends its sessions.
func (cmd *userCloseCmd) Run(*console) error { return cmd.shut(true) }

type userOpenCmd struct{ oneUser }

// Run opens a closed account again.
func (cmd *userOpenCmd) Run(*console) error { return cmd.shut(false) }

type userRolesCmd struct {
	oneUser
	Role []string `required:"" placeholder:"ROLE" help:"${help_userrole}"`
	Unit string   `placeholder:"CODE" help:"${help_userunit}"`
}

// Run replaces the roles of an account; over its own unit where none is named.
func (cmd *userRolesCmd) Run(*console) error {
	return cmd.withUser(cmd.Login, func(ctx context.Context, s *rows.Store, a *identity.Account) error {
		grants, unit, err := grantsIn(ctx, s, cmd.Role, cmd.Unit)
		if err != nil {
			return err
		}
		for i := range grants {
			if unit == "" &&
				!slices.Contains([]identity.Role{identity.Admin, identity.Standing, identity.Auditor}, grants[i].Role) {
				grants[i].Unit = a.Unit
			}
		}
		return accounts(s).SetGrants(ctx, cmd.by(), a.ID, a.Version, grants)
	})
}
