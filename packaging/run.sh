#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# From a fresh clone to the open window. Without a display: to pictures and a PDF in a folder.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [--no-window] [FOLDER]

Installs what is missing, builds the program and opens it on a demo database.
FOLDER holds the demo database. Without FOLDER it is ${XDG_DATA_HOME:-~/.local/share}/mittelbuch.
Without a display, or with --no-window, FOLDER (then by default build/preview) gets the demo
database, pictures of the main pages and the summary of the year 2027 as PDF.
TEXT
}

window=yes
folder=""
for argument in "$@"; do
    case $argument in
        --help | -h) usage && exit 0 ;;
        --no-window) window=no ;;
        -*) usage >&2 && exit 2 ;;
        *) folder=$argument ;;
    esac
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || window=none
if [ -z "$folder" ]; then
    folder=$root/build/preview
    [ "$window" != yes ] || folder=${XDG_DATA_HOME:-${HOME:-$root/build}/.local/share}/mittelbuch
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
program=$root/build/release/mittelbuch
database=$folder/demo.mittelbuch
year=2027

phase "Installing what is missing"
install_missing build run

phase "Building the program"
build release -DMITTELBUCH_TESTS=OFF

phase "Demo database"
if [ -e "$database" ]; then
    say "Already there, left as it is: $database"
else
    if ! "$program" --database "$database" init --demo; then
        rm -f "$database" "$database-wal" "$database-shm"
        die "The demo database could not be made; the reason stands above."
    fi
    say "Created: $database"
fi

if [ "$window" = yes ]; then
    say_times
    say
    say "Opening the window. If none comes up, packaging/run.sh --no-window shows the same in pictures."
    exec "$program" --database "$database"
fi

phase "Pictures and PDF instead of a window"
[ "$window" = no ] || say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
export QT_QPA_PLATFORM=offscreen
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR=$root/build/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
fi
"$program" --database "$database" screenshot --output "$folder"
"$program" --database "$database" report overview --year "$year" --output "$folder/overview_$year.pdf" --force
say_times
say
say "In $folder:"
(cd "$folder" && ls -1 -- *.mittelbuch *.png *.pdf)
