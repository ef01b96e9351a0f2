#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings resources/i18n/*.ts to the sentences of the sources. What is new stands there as unfinished, for a person to
# translate; what no source says any more goes. With --check it changes nothing and fails when something is missing.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tool=/usr/lib/qt6/bin/lupdate
[ -x "$tool" ] || tool=lupdate
cd "$root"

target=resources/i18n/mittelbuch_de.ts
if [ "${1:-}" = --check ]; then
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    cp "$target" "$scratch/check.ts"
    target=$scratch/check.ts
fi
"$tool" -silent -no-obsolete -locations none -I . -I core -source-language en -target-language de core ui app -ts "$target"
if grep -q '<name>mittelbuch</name>' "$target"; then
    echo "A tr() stands where lupdate sees no class; it finds no translation when the program runs. Write Class::tr(\"…\")."
    [ "${1:-}" != --check ] || exit 1
fi
unfinished=$(grep -c 'type="unfinished"' "$target" || true)
echo "Sentences without a German translation: $unfinished"
[ "$unfinished" -eq 0 ] || [ "${1:-}" != --check ] || { grep -B3 'type="unfinished"' "$target"; exit 1; }
