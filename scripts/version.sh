#!/bin/sh
# Prints the version: the tag of the commit, or a version before the first one with the day and the commit. Packages want a digit in front.
set -eu
if tag=$(git describe --tags --exact-match --match 'v[0-9]*' 2>/dev/null); then
	echo "${tag#v}"
elif day=$(git log -1 --format=%cd --date=format:%Y%m%d 2>/dev/null); then
	echo "0.0.0~git$day.$(git rev-parse --short=12 HEAD)"
else
	echo 0.0.0~unknown
fi
