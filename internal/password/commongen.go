//go:build ignore

// This program writes common.txt from the list of a kept module; see docs/dependencies.md. It is no part of the build:
//
//	go run -modfile=tools/go.mod internal/password/commongen.go > internal/password/common.txt
package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/ccojocar/zxcvbn-go/frequency"
)

// Words shorter than this are in every longer text.
const shortest = 4

func main() {
	seen := map[string]bool{}
	for _, w := range frequency.Lists["Passwords"].List {
		plain := strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
				return r
			}
			return -1
		}, strings.ToLower(w))
		if len(plain) >= shortest {
			seen[plain] = true
		}
	}
	words := make([]string, 0, len(seen))
	for w := range seen {
		words = append(words, w)
	}
	slices.Sort(words)
	out := bufio.NewWriter(os.Stdout)
	for _, w := range words {
		fmt.Fprintln(out, w)
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
