# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sourced by run.sh and test.sh: says what happens and how long it took, installs what is missing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
phase_name=""
phase_begin=0
phase_times=()

say() { printf '%s\n' "$*"; }

die() {
    printf '\n%s\n' "$*" >&2
    exit 4
}

end_phase() {
    [ -n "$phase_name" ] || return 0
    local line
    line=$(printf '%5d s  %s' "$((SECONDS - phase_begin))" "$phase_name")
    phase_times+=("$line")
    phase_name=""
}

phase() {
    end_phase
    phase_name=$1
    phase_begin=$SECONDS
    printf '\n== %s\n' "$1"
}

say_times() {
    end_phase
    printf '\nTime per step:\n'
    printf '%s\n' "${phase_times[@]}"
}

packages_of() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/packages/$list.list"
    done
}

missing_of() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs the packages of the named lists that dpkg does not know as installed; asks for nothing when all are there.
install_missing() {
    local wanted missing
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is no Debian: nothing is installed here. Needed, by their Debian names: ${wanted[*]}"
        return 0
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if [ "${#missing[@]}" -eq 0 ]; then
        say "All ${#wanted[@]} packages are there already."
        return 0
    fi
    say "Missing and installed now, with apt-get: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "That needs root or sudo, and this is neither. As root, run:
  apt-get update && apt-get install --no-install-recommends ${missing[*]}
then start this script again."
    fi
    as_root apt-get update -qq || say "The package lists could not be renewed; going on with those at hand."
    local log=$root/build/apt.log
    mkdir -p "$root/build"
    say "What apt-get says in detail goes to $log"
    as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        die "The packages could not be installed; the end of what apt-get said stands above."
    }
}

# build PRESET [cmake arguments...] [-- targets...]
build() {
    local preset=$1 arguments=() targets=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        arguments+=("$1")
        shift
    done
    [ $# -eq 0 ] || shift
    [ $# -eq 0 ] || targets=(--target "$@")
    (cd "$root" && cmake --preset "$preset" --log-level=NOTICE "${arguments[@]}" &&
        cmake --build --preset "$preset" "${targets[@]}")
}
