#!/usr/bin/env bash
# Runs ours and the field's engines side by side on the same documents (Peers/README.md), and prints the tables of RESULTS.md.
#   tests/Benchmarks/peers.sh [FOLDER] [bench.py's own options, such as --engines ours,carbone --rounds 1]
# Everything is built, installed and written in FOLDER, outside the repository.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-${TMPDIR:-/tmp}/devzonedocs-peers}
mkdir -p "$folder"
cp -r "$repository/tests/Benchmarks/Peers/." "$folder"
cd "$folder"
python3 build/build.py
(cd drivers && npm ci --silent)
dotnet build dotnet/floors -c Release -o out/floors -v q
dotnet build dotnet/ours -c Release -o out/ours -v q -p:Project="$repository"
python3 bench.py "${@:2}"
python3 table.py
