#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# CPU until the first page is painted on the demo database, against a minimal Qt window that opens a database and
# shows 50 rows; on an X screen of its own and on the platform offscreen. Usage: tests/bench/window.sh [ROUNDS]
#
# The first page is painted with all its figures then. Charts and map follow (ui/pages/overview/overviewpage.h) and are not
# measured: to load, lay out and paint Qt Charts alone costs more than half of the yardstick.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=${1:-9}
limit=1.5

cd "$root"
cmake --preset release --log-level=NOTICE -DMITTELBUCH_TESTS=ON
cmake --build --preset release --target mittelbuch bench_minimalwindow

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 700 "$folder"
program=$root/build/release/mittelbuch
minimal=$root/build/release/tests/bench/bench_minimalwindow
QT_QPA_PLATFORM=offscreen "$program" --database "$folder/demo.mittelbuch" init --demo
sqlite3 "$folder/sample.db" "CREATE TABLE sample (number INTEGER PRIMARY KEY, name TEXT, day TEXT, cents INTEGER);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
INSERT INTO sample SELECT i, 'Municipality ' || i, date('2027-01-01', i || ' days'), i * 12345 FROM n;"

export XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder
comparison=(python3 -B tests/bench/compare.py --limit "$limit" --rounds "$rounds"
    "'$program' --database '$folder/demo.mittelbuch' --exit-when-ready"
    "'$minimal' '$folder/sample.db'")
outcome=0
for platform in xcb offscreen; do
    echo "Platform $platform:"
    screen=()
    [ "$platform" != xcb ] || screen=(xvfb-run -a -s "-screen 0 1920x1080x24")
    QT_QPA_PLATFORM=$platform "${screen[@]}" "${comparison[@]}" || outcome=1
done
exit "$outcome"
