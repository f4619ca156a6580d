package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/alecthomas/kong"
	"golang.org/x/term"

	"thidua/internal/words"
)

// helpKeys are the sentences of the help, by the name under which a struct tag asks for them.
var helpKeys = []string{
	"lang", "score", "sheet", "rehearse", "check", "template", "import", "sheetfile", "facts", "lane", "unit", "explain", "json",
	"xlsx", "sensitivity", "out", "importfile", "importid", "importyear", "old", "new", "map", "halfyear", "templateunit", "schema",
	"verify", "backup", "restore", "units", "unitimport", "unitadd", "unitrename", "unitmove", "unitclose", "unitmerge", "unitname", "unitparent", "unitkind", "unitopened",
	"unitfrom", "unitlast", "unitof", "unitlist", "unithistory", "unitfile", "encoding", "unitcode", "why", "on", "data", "database", "migrateas", "head",
	"backupout", "move", "to", "restorefile", "checkpoint", "checkpointout", "checkpointqr", "checkpointfile", "checkpointkey", "allowunchecked",
	"serve", "demo", "listen", "cert", "certkey", "localtls", "proxy", "cleartext", "idle", "idleadmin", "secondfactor", "onedevice",
	"s3endpoint", "s3bucket", "s3key", "s3secretfile", "s3region", "s3insecure", "filemb", "unitmb", "clamd", "oidcissuer", "oidcclient", "oidcsecretfile", "oidcname", "smtp", "smtpuser", "smtppasswordfile", "smtpfrom", "smtptls", "url", "digest", "listendemo", "datademo",
	"user", "useradd", "userlist", "userreset", "userclose", "useropen", "userroles", "userlogin", "username", "userrole", "userunit", "doctor", "health", "version",
}

func helpVars(lang words.Lang) kong.Vars {
	vars := kong.Vars{}
	for _, k := range helpKeys {
		vars["help_"+k] = lang.Say(words.M("help." + k))
	}
	return vars
}

// headings of kong's help, which knows only English.
var headings = map[string]string{
	"Usage:": "help.usage", "Arguments:": "help.arguments", "Flags:": "help.flags", "Commands:": "help.commands",
	"Show context-sensitive help.":                                     "help.help",
	`Run "thidua <command> --help" for more information on a command.`: "help.more",
}

// helpIn prints kong's help in the language.
func helpIn(lang words.Lang) kong.HelpPrinter {
	return func(options kong.HelpOptions, ctx *kong.Context) error {
		out := ctx.Stdout
		var buf bytes.Buffer
		ctx.Stdout = &buf
		err := kong.DefaultHelpPrinter(options, ctx)
		ctx.Stdout = out
		if err != nil {
			return err
		}
		text := buf.String()
		for heading, key := range headings {
			text = strings.ReplaceAll(text, heading, lang.Say(words.M(key)))
		}
		_, err = io.WriteString(out, text)
		return err
	}
}

// usageError is a command line that cannot be run as it is.
type usageError struct{ msg words.Msg }

func (u usageError) Error() string { return u.msg.Key }

func wrongUsage(key string, args ...any) error { return usageError{words.M("cli."+key, args...)} }

// parserFaults are what kong says, and what we say instead.
var parserFaults = []struct {
	re  *regexp.Regexp
	key string
}{
	{regexp.MustCompile(`unknown flag ([^,]+), did you mean "?([^"?]+)"?`), "cli.flagnear"},
	{regexp.MustCompile(`unknown flag (\S+)`), "cli.flag"},
	{regexp.MustCompile(`unexpected argument ([^,]+), did you mean "?([^"?]+)"?`), "cli.argnear"},
	{regexp.MustCompile(`unexpected argument (.+)`), "cli.arg"},
	{regexp.MustCompile(`expected one of (.+)`), "cli.command"},
	{regexp.MustCompile(`expected "(.+)"`), "cli.missing"},
	{regexp.MustCompile(`(--\S+?)(?:=\S+)? must be one of (.+) but got (.+)`), "cli.oneof"},
	{regexp.MustCompile(`missing flags: (.+)`), "cli.missing"},
	{regexp.MustCompile(`(--\S+): expected`), "cli.flagvalue"},
}

// usage says what is wrong with the command line.
func (c *console) usage(err error) {
	for _, f := range parserFaults {
		m := f.re.FindStringSubmatch(err.Error())
		if m == nil {
			continue
		}
		args := make([]any, len(m)-1)
		for i, s := range m[1:] {
			args[i] = s
		}
		c.line(c.err, c.lang.Say(words.M(f.key, args...)))
		return
	}
	c.line(c.err, c.lang.Say(words.M("cli.usage")))
}

// faultWord turns a fault of the operating system into words.
func faultWord(lang words.Lang, err error) string {
	var path *fs.PathError
	name := ""
	if errors.As(err, &path) {
		name = path.Path
	}
	switch {
	case errors.Is(err, fs.ErrNotExist) && !exists(filepath.Dir(name)):
		return lang.Say(words.M("cli.nofolder", filepath.Dir(name)))
	case errors.Is(err, fs.ErrNotExist):
		return lang.Say(words.M("cli.nofile", name))
	case errors.Is(err, fs.ErrPermission):
		return lang.Say(words.M("cli.noright", name))
	case errors.Is(err, fs.ErrExist):
		return lang.Say(words.M("cli.exists", name))
	}
	if name == "" {
		return lang.Say(words.M("cli.unforeseen", err.Error()))
	}
	return lang.Say(words.M("cli.ioerror", name))
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// isTerminal says whether colour may be used.
func isTerminal(f *os.File) bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && term.IsTerminal(int(f.Fd()))
}
