// Command pocketbase is the peer of the benchmark of saves: PocketBase on SQLite, durable (synchronous FULL), with a
// collection of figures, each of which somebody signed in changes over HTTP. It is a module of its own, so that nothing
// of it comes near the program.
//
// It is called with a folder, an address and how many records there are to be; it prints a token and their ids as JSON
// and then serves until it is stopped.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strconv"

	"github.com/pocketbase/dbx"
	"github.com/pocketbase/pocketbase"
	"github.com/pocketbase/pocketbase/apis"
	"github.com/pocketbase/pocketbase/core"
)

// durable are PocketBase's own settings, but for synchronous.
const durable = "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=journal_size_limit(200000000)" +
	"&_pragma=synchronous(FULL)&_pragma=foreign_keys(ON)&_pragma=temp_store(MEMORY)&_pragma=cache_size(-32000)"

func main() {
	if err := run(os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func run(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("called with %d words, wants a folder, an address and a number", len(args))
	}
	n, err := strconv.Atoi(args[2])
	if err != nil {
		return err
	}
	app := pocketbase.NewWithConfig(pocketbase.Config{
		HideStartBanner: true, DefaultDataDir: args[0],
		DBConnect: func(path string) (*dbx.DB, error) { return dbx.Open("sqlite", path+durable) },
	})
	if err := app.Bootstrap(); err != nil {
		return err
	}
	if err := app.RunAllMigrations(); err != nil {
		return err
	}
	token, ids, err := filled(app, n)
	if err != nil {
		return err
	}
	if err := json.NewEncoder(os.Stdout).Encode(map[string]any{"token": token, "ids": ids}); err != nil {
		return err
	}
	return apis.Serve(app, apis.ServeConfig{HttpAddr: args[1]})
}

// filled makes the collection, its records and somebody who may change them.
func filled(app core.App, n int) (token string, ids []string, err error) {
	figures := core.NewBaseCollection("figures")
	signed := `@request.auth.id != ""`
	figures.UpdateRule, figures.ViewRule = &signed, &signed
	figures.Fields.Add(
		&core.TextField{Name: "form"}, &core.TextField{Name: "fact"}, &core.TextField{Name: "value"},
		&core.TextField{Name: "account"}, &core.AutodateField{Name: "at", OnCreate: true, OnUpdate: true},
	)
	if err := app.Save(figures); err != nil {
		return "", nil, err
	}
	for i := range n {
		r := core.NewRecord(figures)
		r.Set("form", fmt.Sprint("form-", i))
		r.Set("fact", "I.1.5a")
		r.Set("value", "0")
		if err := app.Save(r); err != nil {
			return "", nil, err
		}
		ids = append(ids, r.Id)
	}
	users, err := app.FindCollectionByNameOrId("users")
	if err != nil {
		return "", nil, err
	}
	u := core.NewRecord(users)
	u.SetEmail("can-bo@example.org")
	u.SetPassword("mat-khau-cua-can-bo")
	if err := app.Save(u); err != nil {
		return "", nil, err
	}
	token, err = u.NewAuthToken()
	return token, ids, err
}
