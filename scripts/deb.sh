#!/bin/sh
# Builds the .deb into a folder (dist unless said otherwise). The same commit gives the same bytes: times are the commit's, paths are cut off.
set -eu
cd "$(dirname "$0")/.."
out=${1:-dist}
ARCH=${ARCH:-amd64}
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
seconds=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
VERSION=${VERSION:-$(sh scripts/version.sh)}
STAGE=$stage
SOURCE_DATE_EPOCH=$seconds
export ARCH VERSION STAGE SOURCE_DATE_EPOCH
CGO_ENABLED=0 GOOS=linux GOARCH=$ARCH go build -trimpath -buildvcs=false -ldflags "-s -w -buildid= -X main.version=$VERSION" -o "$stage/thidua" ./cmd/thidua
sh scripts/licences.sh >"$stage/licences.txt"
mkdir -p "$out"
go tool -modfile=tools/go.mod nfpm package --config packaging/nfpm.yaml --packager deb --target "$out/thidua_${VERSION}_$ARCH.deb"
