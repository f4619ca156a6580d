#!/bin/sh
# Runs every fuzz target for the given time each (30s unless said otherwise).
set -eu
time=${1:-30s}
go list -f '{{.Dir}}' ./... | while read -r dir; do
	grep -hos 'func Fuzz[A-Za-z0-9]*' "$dir"/*_test.go | sed 's/func //' | while read -r target; do
		echo "== $target ($dir)"
		(cd "$dir" && go test -run xxx -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 20x .)
	done
done
