#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# CPU of `mittelbuch init` and `import municipalities` together against `.import` of the same rows by the sqlite3 shell: all
# records of the file, for all of them are stored, with all their fields. Both make a new database file each time; ours
# starts twice, checks every field, makes the schema and the keys for searching and sorting, and keeps the built-in register. Usage: tests/bench/import.sh [GV100AD_FILE [ROUNDS]]

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
file=${1:-$root/../shared/data/gv100ad/GV100AD_30112025.txt}
rounds=${2:-9}
limit=5
[ -r "$file" ] || { echo "The register file is missing: $file" >&2; exit 4; }

cd "$root"
cmake --preset release --log-level=NOTICE
cmake --build --preset release --target mittelbuch

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -B tests/bench/gv100ad_to_csv.py "$file" "$folder/rows.csv"

program=$root/build/release/mittelbuch
export QT_QPA_PLATFORM=offscreen
ours="rm -f '$folder'/ours.mittelbuch*
'$program' --database '$folder/ours.mittelbuch' init
'$program' --database '$folder/ours.mittelbuch' import municipalities '$file'"
yardstick="rm -f '$folder'/yardstick.db*
sqlite3 '$folder/yardstick.db' '.import --csv $folder/rows.csv municipality'"
python3 -B tests/bench/compare.py --limit "$limit" --rounds "$rounds" "$ours" "$yardstick"
