#!/usr/bin/env bash
# Renders the first page of each sample, after APPROVE=1 dotnet run --project tests/Worker.Tests has renewed the drafts.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export FONTCONFIG_FILE=$PWD/tests/Testing/fonts.conf
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" samples/*.docx >/dev/null
for pdf in "$work"/*.pdf; do
  pdftoppm -png -r 80 -singlefile "$pdf" "samples/$(basename "$pdf" .pdf)"
done
