// Command thidua scores the sheets of emulation blocs.
//
//	thidua score SHEET FACTS       points, ranks and why
//	thidua sheet check SHEET       proof-read a score sheet
//	thidua sheet template SHEET    an Excel file for a unit to fill in
//	thidua sheet import FILE       a score sheet out of Word, Excel or CSV
//	thidua rehearse OLD NEW FACTS  who would move if the sheet changed
//	thidua unit import|list|history the register of units
//	thidua verify|checkpoint       the log: nothing changed by other hands
//	thidua backup|restore|move     the data
//	thidua serve                   the product in a browser
//	thidua demo                    the same with sample data
//	thidua user add|list|reset|…   accounts, from the server room
//	thidua doctor                  the settings, and what is wrong with the place
//	thidua health                  whether the server of this machine answers
//	thidua version                 which program this is
//
// It exits with 0 when the work was done, 1 when what it was given is refused (every problem is listed), 2 when it was
// called wrongly.
package main

import (
	"errors"
	"io"
	"maps"
	"os"
	"slices"

	"github.com/alecthomas/kong"

	"thidua/internal/fault"
	"thidua/internal/words"
)

// Exit codes.
const (
	exitDone    = 0
	exitRefused = 1
	exitUsage   = 2
)

// errRefused says that the input is refused; its findings are already printed.
var errRefused = errors.New("input refused")

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, isTerminal(os.Stdout)))
}

// cli is the command line.
type cli struct {
	Lang       string        `enum:"vi,en" default:"vi" env:"THIDUA_LANG" help:"${help_lang}" placeholder:"vi|en"`
	Score      scoreCmd      `cmd:"" help:"${help_score}"`
	Sheet      sheetCmd      `cmd:"" help:"${help_sheet}"`
	Rehearse   rehearseCmd   `cmd:"" help:"${help_rehearse}"`
	Unit       unitCmd       `cmd:"" help:"${help_units}"`
	Verify     verifyCmd     `cmd:"" help:"${help_verify}"`
	Checkpoint checkpointCmd `cmd:"" help:"${help_checkpoint}"`
	Backup     backupCmd     `cmd:"" help:"${help_backup}"`
	Move       moveCmd       `cmd:"" help:"${help_move}"`
	Restore    restoreCmd    `cmd:"" help:"${help_restore}"`
	Serve      serveCmd      `cmd:"" help:"${help_serve}"`
	Demo       demoCmd       `cmd:"" help:"${help_demo}"`
	User       userCmd       `cmd:"" help:"${help_user}"`
	Doctor     doctorCmd     `cmd:"" help:"${help_doctor}"`
	Health     healthCmd     `cmd:"" help:"${help_health}"`
	Version    versionCmd    `cmd:"" help:"${help_version}"`
}

// console is where a command writes.
type console struct {
	out, err io.Writer
	lang     words.Lang
	colour   bool
	args     []string // what the program was called with
}

func run(args []string, stdout, stderr io.Writer, colour bool) int {
	lang := langOf(args)
	var c cli
	code := -1
	parser, err := kong.New(&c, kong.Name("thidua"), kong.Description(lang.Say(words.M("cli.about"))),
		kong.Writers(stdout, stderr), kong.Exit(func(n int) { code = n }), helpVars(lang), kong.Help(helpIn(lang)),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}))
	if err != nil {
		panic(err) // the command line itself is wrong: a programmer's error, seen by every test
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	ctx, err := parser.Parse(args)
	if code == 0 {
		return exitDone // help was asked for and printed
	}
	con := &console{out: stdout, err: stderr, lang: lang, colour: colour, args: args}
	if err != nil {
		con.usage(err)
		return exitUsage
	}
	err = ctx.Run(con)
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errRefused):
		return exitRefused
	}
	var refused *fault.Error
	if errors.As(err, &refused) {
		con.wrapped(con.err, words.Sentence(lang.Say(refused.Msg)), "    ")
		for _, name := range slices.Sorted(maps.Keys(refused.Fields)) {
			con.wrapped(con.err, "- "+words.Sentence(lang.Say(refused.Fields[name])), "    ")
		}
		return exitRefused
	}
	var u usageError
	if errors.As(err, &u) {
		con.line(con.err, lang.Say(u.msg))
		return exitUsage
	}
	con.line(con.err, lang.Say(words.M("cli.failed", faultWord(lang, err))))
	return exitRefused
}

// langOf finds the language before the command line is parsed, because its help is written in it.
func langOf(args []string) words.Lang {
	lang := os.Getenv("THIDUA_LANG")
	for i, a := range args {
		if a == "--lang" && i+1 < len(args) {
			lang = args[i+1]
		}
		if len(a) > 7 && a[:7] == "--lang=" {
			lang = a[7:]
		}
	}
	if lang == string(words.English) {
		return words.English
	}
	return words.Vietnamese
}
