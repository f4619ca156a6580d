#!/bin/sh
# Prints the licence of every module that the program links, in the order of their names.
set -eu
export LC_ALL=C
CGO_ENABLED=0 GOOS=linux go list -deps -f '{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}} {{.Dir}}{{end}}{{end}}' ./cmd/thidua | sort -u |
	while read -r path version dir; do
		printf '==== %s %s\n\n' "$path" "$version"
		found=
		for f in "$dir"/LICENSE* "$dir"/LICENCE* "$dir"/COPYING* "$dir"/NOTICE* "$dir"/PATENTS*; do
			if [ -f "$f" ]; then
				cat "$f"
				echo
				found=1
			fi
		done
		[ -n "$found" ] || { echo "no licence found: $path" >&2; exit 1; }
	done
for f in internal/web/ui/static/fonts/LICENSE-*; do
	printf '==== %s (font)\n\n' "${f##*LICENSE-}"
	cat "$f"
	echo
done
printf '==== go %s\n\n' "$(go env GOVERSION)"
cat "$(go env GOROOT)/LICENSE"
