# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Compares the CPU of two shell commands, taking turns so that a change of the machine's speed meets both.

Usage: compare.py --limit RATIO [--rounds N] OURS YARDSTICK

Prints the medians of user + system time and their ratio; exit code 1 when the ratio exceeds the limit.
A first round, not counted, fills the caches. A command that fails ends everything.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time


def measured(command):
    """CPU (user + system, with all children) and elapsed time in seconds."""
    begin = time.monotonic()
    process = subprocess.Popen(["sh", "-ec", command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"failed with {process.returncode}: {command}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - begin


def line(name, runs):
    cpu = [run[0] for run in runs]
    elapsed = statistics.median(run[1] for run in runs)
    print(f"{name:10} CPU median {1000 * statistics.median(cpu):8.1f} ms"
          f"  (from {1000 * min(cpu):.1f} to {1000 * max(cpu):.1f})   elapsed {1000 * elapsed:8.1f} ms")
    return statistics.median(cpu)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--limit", type=float, required=True)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("ours")
    parser.add_argument("yardstick")
    wanted = parser.parse_args()
    rounds = [(measured(wanted.ours), measured(wanted.yardstick)) for _ in range(wanted.rounds + 1)][1:]
    ratio = line("Mittelbuch", [r[0] for r in rounds]) / line("yardstick", [r[1] for r in rounds])
    print(f"ratio {ratio:.2f}, at most {wanted.limit:g} wanted, {wanted.rounds} rounds")
    return 0 if ratio <= wanted.limit else 1


if __name__ == "__main__":
    sys.exit(main())
