#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The crash trials at full length: 20,000 images after a power loss, 1,000 kills, every I/O call with every fault.

set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/crash/long.sh [PRESET] [SEED]

Builds the preset (dev) and runs the crash trials at full length; takes about an hour. Without a seed the day's.
Exit code 1 when something was lost, half done or not told; what was found is kept in build/PRESET/tests/crash/kept.
TEXT
}

case ${1:-} in
    --help | -h) usage && exit 0 ;;
esac
preset=${1:-dev}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
cmake --preset "$preset" --log-level=NOTICE
cmake --build --preset "$preset" --target test_crash

export MITTELBUCH_CRASH_SEED=${2:-$(date +%Y%m%d)}
export MITTELBUCH_CRASH_IMAGES=20000 MITTELBUCH_CRASH_KILLS=1000 MITTELBUCH_CRASH_CALLS=1000000 MITTELBUCH_CRASH_STEP=1
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
echo "Seed $MITTELBUCH_CRASH_SEED"
exec "build/$preset/tests/crash/test_crash"
