#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The ledger's trials at full length: 100 rounds of each race, a million commands against the plain model.

set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/ledger/long.sh [PRESET] [SEED]

Builds the preset (release) and runs races and simulation at full length; takes about half an hour. Without a seed the day's.
The simulation's file lies in memory (/dev/shm), where nothing waits for a disk.
TEXT
}

case ${1:-} in
    --help | -h) usage && exit 0 ;;
esac
preset=${1:-release}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
cmake --preset "$preset" --log-level=NOTICE -DMITTELBUCH_TESTS=ON
cmake --build --preset "$preset" --target test_ledger

export MITTELBUCH_RACE_ROUNDS=100
export MITTELBUCH_SIMULATION_STEPS=1000000 MITTELBUCH_SIMULATION_SERVER_STEPS=50000
export MITTELBUCH_SIMULATION_SEED=${2:-$(date +%Y%m%d)}
export LC_ALL=C.UTF-8 TZ=UTC
echo "Seed $MITTELBUCH_SIMULATION_SEED"
run() {
    tests/support/with_postgres.sh "build/$preset/tests/ledger/test_ledger" --gtest_filter="$1"
}
run '*Race*'
if [ -w /dev/shm ]; then
    TMPDIR=/dev/shm run '*Simulation*'
else
    run '*Simulation*'
fi
