#!/bin/sh
# The figures of the house: how much is tested and explained, and how large things have grown. CI prints them; the rules among
# them are tests (internal/arch_test.go), the rest is to be looked at.
set -eu
cd "$(dirname "$0")/.."
all() { git ls-files '*.go' | grep -v '^bench/pocketbase/'; }
code() { all | grep -v '_test\.go$' | grep -v '^internal/store/storetest/'; }
tests() { all | grep -E '_test\.go$|^internal/store/storetest/'; }
lines() { tr '\n' '\0' | xargs -0 cat | grep -c '[^[:space:]]'; }
c=$(code | lines)
t=$(tests | lines)
n=$(code | tr '\n' '\0' | xargs -0 grep -hc '^[[:space:]]*//' | awk '{s += $1} END {print s}')
echo "lines of Go: $c, of tests: $t, tests a line: $(awk "BEGIN {printf \"%.2f\", $t / $c}"), comments: $(awk "BEGIN {printf \"%.1f\", 100 * $n / $c}") %"
echo "largest packages:"
code | while read -r f; do echo "$(dirname "$f") $(wc -l <"$f")"; done | awk '{s[$1] += $2} END {for (p in s) print s[p], p}' | sort -rn | head -5
echo "largest files:"
all | tr '\n' '\0' | xargs -0 wc -l | sort -rn | sed -n '2,6p'
echo "width of a line, Go and templates:"
for kind in go html; do
	if [ $kind = go ]; then code; else git ls-files 'internal/*.html'; fi | tr '\n' '\0' | xargs -0 awk '{print length($0)}' | sort -n |
		awk -v k=$kind '{w[NR] = $1} END {printf "  %s: p50 %d, p95 %d, p99 %d, longest %d\n", k, w[int(NR / 2)], w[int(NR * .95)], w[int(NR * .99)], w[NR]}'
done
