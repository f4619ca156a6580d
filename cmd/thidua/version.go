package main

import (
	"cmp"
	"runtime"
	"runtime/debug"
	"strings"
)

// version is set when a package is built; without it the program says what the compiler noted of the source.
var version string

type versionCmd struct{}

// Run prints the version.
func (cmd *versionCmd) Run(c *console) error { //nolint:unparam // what a command is
	c.line(c.out, "thidua "+versionLine())
	return nil
}

// versionLine says which program this is: its version, the commit, the compiler and the machine it is for.
func versionLine() string {
	parts := []string{version, "", runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH}
	if info, ok := debug.ReadBuildInfo(); ok {
		parts[0] = cmp.Or(version, info.Main.Version)
		parts[1] = commit(info)
	}
	parts[0] = cmp.Or(parts[0], "(devel)")
	return strings.Join(strings.Fields(strings.Join(parts, " ")), " ")
}

// commit names the commit that the compiler noted, with a mark where the source was not as committed.
func commit(info *debug.BuildInfo) string {
	var revision, mark string
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = s.Value[:min(len(s.Value), 12)]
		case s.Key == "vcs.modified" && s.Value == "true":
			mark = "+"
		}
	}
	if revision == "" || strings.Contains(info.Main.Version, revision) && version == "" {
		return "" // not noted, or said already
	}
	return revision + mark
}
