#!/usr/bin/env bash
# Installs what the test of the generated client uses, by its lock file and outside the tree, and says where it is.
set -euo pipefail
cd "$(dirname "$0")/../tests/EndToEnd.Tests/Http/Client"
folder=${XDG_CACHE_HOME:-$HOME/.cache}/devzonedocs/client-$(sha256sum package-lock.json | cut -c1-16)
if [ ! -d "$folder" ]; then
  mkdir -p "$(dirname "$folder")"
  new=$(mktemp -d "$folder.XXXXXX")
  trap 'rm -rf "$new"' EXIT
  cp package.json package-lock.json "$new"
  (cd "$new" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
  # Whoever was quicker has installed the same.
  mv -T "$new" "$folder" 2>/dev/null || [ -d "$folder/node_modules" ]
fi
echo "$folder"
