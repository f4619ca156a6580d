#!/bin/sh
# Sets up what the tests use beyond Go. As root on Debian it installs what is missing; without root it says what will be skipped.
set -eu
want=""
command -v soffice >/dev/null 2>&1 || want="$want libreoffice-calc-nogui libreoffice-writer-nogui"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || want="$want postgresql"
command -v chromium >/dev/null 2>&1 || want="$want chromium"
command -v pdftotext >/dev/null 2>&1 || want="$want poppler-utils"
command -v systemd-analyze >/dev/null 2>&1 || want="$want systemd"
[ -x /usr/sbin/clamd ] || want="$want clamav-daemon"
[ -x /usr/sbin/nginx ] || want="$want nginx-light"
[ -z "$want" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
	echo "installing:$want"
	apt-get update -qq
	case "$want" in *nginx*) systemctl mask nginx 2>/dev/null || true ;; esac # tests run their own; none is to open port 80 here
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $want fonts-liberation fonts-liberation2 >/dev/null
else
	echo "not installed, and not root:$want. Tests that need them (our files opened in LibreOffice, the store on PostgreSQL, screens in Chromium, the unit of systemd, the virus scanner, our sample settings in nginx) will be skipped."
fi
