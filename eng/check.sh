#!/usr/bin/env bash
# Builds, checks the format and runs every test, here as in CI. The last line says how many passed and failed.
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
log=$(mktemp)
program=$(mktemp -d)
trap 'rm -rf "$log" "$program"' EXIT

# What the tests use, and the Debian package it comes in. A part that is missing fails its tests; nothing is skipped.
needs=(
  "command -v soffice:libreoffice-writer-nogui"
  "ls /usr/lib/libreoffice/program/libscfiltlo.so:libreoffice-calc-nogui"
  "command -v pdftotext:poppler-utils"
  "fc-list :family | grep -q 'AR PL UMing':fonts-arphic-uming"
  "fc-list :family | grep -q 'AR PL UKai':fonts-arphic-ukai"
  "fc-list :family | grep -q 'WenQuanYi Zen Hei':fonts-wqy-zenhei"
  "fc-list :family | grep -q 'Noto Serif CJK':fonts-noto-cjk"
  "fc-list :family | grep -q 'Liberation Serif':fonts-liberation"
  "ls /usr/lib/postgresql/*/bin/initdb:postgresql"
  "command -v faketime:faketime"
  "ls /usr/share/zoneinfo/Asia/Shanghai:tzdata"
  "command -v node:nodejs"
  "command -v npm:npm"
)

missing() {
  local need
  for need in "${needs[@]}"; do
    bash -c "${need%:*}" >/dev/null 2>&1 || echo "${need##*:}"
  done
}

set_up() {
  local packages
  packages=$(missing | sort -u | tr '\n' ' ')
  [ -n "$packages" ] || return 0
  if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
    echo "== install: $packages"
    # shellcheck disable=SC2086
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages) >"$log" 2>&1 \
      || { tail -n 20 "$log"; echo "The packages could not be installed; the tests that need them will fail."; }
    fc-cache -f >/dev/null 2>&1 || true
  else
    echo "Missing, and needed by the tests: $packages(names of Debian packages)"
  fi
}

step() {
  echo "== $1"
  shift
  "$@" >"$log" 2>&1 && return 0
  grep -E 'error|warn' "$log" | sort -u | head -n 40 || true
  tail -n 5 "$log"
  echo "failed: $*"
  exit 1
}

set_up
step "packages of the generated client" bash eng/client-packages.sh
step restore dotnet restore --locked-mode -p:CheckCode=true
step build dotnet build --no-restore -p:CheckCode=true
# The build has run the analyzers; what it lets pass is spaces and the order of usings.
step format dotnet format whitespace --verify-no-changes --no-restore
step imports dotnet format style --diagnostics IMPORTS --verify-no-changes --no-restore

# The tests run the program as an office installs it, from where any user may read it.
chmod 755 "$program"
rid=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
step publish dotnet publish src/Worker -c Release -r "$rid" -p:RunAnalyzers=false -o "$program"
export DEVZONEDOCS_PROGRAM=$program/devzonedocs.dll

echo "== test"
dotnet test --no-build >"$log" 2>&1
status=$?
grep -vE '^\s*(at |Restore|$)' "$log" | grep -A 12 -E '^failed' || true
passed=$(awk '$1 == "succeeded:" { n += $2 } END { print n + 0 }' "$log")
failed=$(awk '$1 == "failed:" { n += $2 } END { print n + 0 }' "$log")
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ] || [ "$passed" -eq 0 ]; then
  tail -n 20 "$log"
  failed=$((failed > 0 ? failed : 1))
  status=1
fi
echo "$passed passed, $failed failed"
exit "$status"
