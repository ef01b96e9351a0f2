#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Calculations of a grant in a second on one core: at least 100,000, or exit code 1. Beside LibreOffice Calc, where it is
# installed, also as a ratio to one cell formula of the same shape. Usage: tests/bench/assess.sh [ROWS OF THE TABLE]

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
cmake --preset release --log-level=NOTICE -DMITTELBUCH_TESTS=ON
cmake --build --preset release --target bench_assess
exec python3 -B tests/bench/assess.py build/release/tests/bench/bench_assess "$@"
