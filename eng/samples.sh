#!/usr/bin/env bash
# Renders the first page of each sample, and the sheets that docs/workbook.md shows, after APPROVE=1 dotnet run --project tests/Worker.Tests has renewed the drafts.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export FONTCONFIG_FILE=$PWD/tests/Testing/fonts.conf
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" samples/*.docx >/dev/null
for pdf in "$work"/*.pdf; do
  pdftoppm -png -r 80 -singlefile "$pdf" "samples/$(basename "$pdf" .pdf)"
done

# The cover of a form, and its first sheet.
dotnet run --project src/Worker -v q -- workbook --report first-three-quarters --period 2011-01..2011-09 \
  --from seeds/jindong-2010-q1-q3.json -o "$work/form.xlsx" >/dev/null
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/form.xlsx" >/dev/null
pdftoppm -png -r 80 -f 1 -singlefile "$work/form.pdf" docs/workbook-cover
pdftoppm -png -r 100 -f 2 -singlefile "$work/form.pdf" docs/workbook-sheet
