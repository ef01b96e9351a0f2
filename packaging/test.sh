#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# From a fresh clone to the verdict of every test.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/test.sh [--quick | --asan]

Installs what is missing, checks the licences, builds without and with the window, runs every test.
  --quick   without the build that has no window and without the sanitizers
  --asan    with the sanitizers in every test; without it they watch the tests of the core
TEXT
}

outcome=0
run_tests() {
    (cd "$root" && ctest --preset "$@") || {
        outcome=1
        say "Failed: the tests of preset $1. The others go on."
    }
}

quick=no
sanitized=(core_tests)
sanitized_tests=(-L core)
for argument in "$@"; do
    case $argument in
        --help | -h) usage && exit 0 ;;
        --quick) quick=yes ;;
        --asan) sanitized=() sanitized_tests=() ;;
        *) usage >&2 && exit 2 ;;
    esac
done

phase "Installing what is missing"
install_missing build run test

phase "Licences"
# A clone that belongs to somebody else (a container's volume) is still readable; git only wants to be told.
(cd "$root" && GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' reuse lint)

phase "Building with the window (preset dev)"
build dev

phase "Every header compiles alone"
build dev -- all_verify_interface_header_sets

if [ "$quick" = no ]; then
    phase "The core without any window (preset core-only)"
    build core-only
    run_tests core-only

    phase "Address and undefined behaviour sanitizers (preset asan)"
    build asan -- "${sanitized[@]}"
    run_tests asan "${sanitized_tests[@]}"
fi

phase "Every test (preset dev)"
say_times
[ "$outcome" -eq 0 ] || say "Tests of an earlier step failed, see above."
cd "$root"
ctest --preset dev && exit "$outcome"
