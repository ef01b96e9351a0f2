#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The ledger at 50,000 and 5,000,000 postings: the figures of a year against raw sqlite3 on the kept table, all lines as at a
# past day against one pass over the journal, the audit against one pass and the chain, one durable commitment against one
# synced page, and the instructions of a booking by callgrind.
# Usage: tests/bench/ledger.sh [FOLDER [POSTINGS]]; files in FOLDER are kept and used again.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
many=${2:-5000000}
few=50000

cd "$root"
cmake --preset release --log-level=NOTICE -DMITTELBUCH_TESTS=ON
cmake --build --preset release --target bench_ledger_generate bench_ledger
tools=$root/build/release/tests/bench

if [ $# -gt 0 ]; then
    folder=$1
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
for count in $few $many; do
    [ -e "$folder/$count.mittelbuch" ] || "$tools/bench_ledger_generate" "$folder/$count.mittelbuch" "$count"
done

for count in $few $many; do
    echo "$count postings, figures of a year (at most 1.5 wanted; 5 million against 50,000: at most 1.05):"
    "$tools/bench_ledger" "$folder/$count.mittelbuch" dashboard 101
done
echo "All lines as at a past day (at least 100 times faster than the pass, about 10 ms):"
"$tools/bench_ledger" "$folder/$many.mittelbuch" past 5
echo "Audit of the journal, time on the clock:"
"$tools/bench_ledger" "$folder/$few.mittelbuch" verify 31
"$tools/bench_ledger" "$folder/$many.mittelbuch" verify 5
echo "SHA-256 by OpenSSL on texts of that length, for comparison:"
openssl speed -seconds 1 -bytes 192 -evp sha256 2>/dev/null | tail -1
echo "One durable commitment:"
"$tools/bench_ledger" "$folder/$many.mittelbuch" post 300

# The difference of two runs leaves the start out; counted is what happens within the booking, transaction and commit included.
instructions() {
    cp "$folder/$few.mittelbuch" "$folder/count.mittelbuch"
    valgrind --tool=callgrind --toggle-collect='mittelbuch::SqlLedger::book(*' --callgrind-out-file=/dev/null \
        "$tools/bench_ledger" "$folder/count.mittelbuch" post "$1" 2>&1 |
        sed -n 's/.*Collected : *\([0-9]*\).*/\1/p'
    rm -f "$folder/count.mittelbuch"*
}
first=$(instructions 100)
second=$(instructions 1100)
echo "Instructions of one booking: $(((second - first) / 1000)), at most 150000 wanted"
