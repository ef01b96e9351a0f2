#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings resources/i18n/*.ts to the sentences of the sources: all of them for German, and for English, in which the
# sources are written, those alone that have a plural. What is new stands there as unfinished, for a person to
# translate; what no source says any more goes. With --check it changes nothing and fails when something is missing.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tool=/usr/lib/qt6/bin/lupdate
[ -x "$tool" ] || tool=lupdate
cd "$root"

check=no
[ "${1:-}" != --check ] || check=yes
folder=resources/i18n
if [ "$check" = yes ]; then
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    cp "$folder"/mittelbuch_*.ts "$scratch"
    folder=$scratch
fi

update() {
    local language=$1
    shift
    "$tool" -silent -no-obsolete -locations none -I . -I core -source-language en -target-language "$language" "$@" \
        core ui app -ts "$folder/mittelbuch_$language.ts"
}

update de
update en -pluralonly

if grep -q '<name>mittelbuch</name>' "$folder/mittelbuch_de.ts"; then
    echo "A tr() stands where lupdate sees no class; it finds no translation when the program runs. Write Class::tr(\"…\")."
    [ "$check" = no ] || exit 1
fi
missing=0
for language in de en; do
    unfinished=$(grep -c 'type="unfinished"' "$folder/mittelbuch_$language.ts" || true)
    echo "Sentences without a translation ($language): $unfinished"
    [ "$unfinished" -eq 0 ] || grep -B3 'type="unfinished"' "$folder/mittelbuch_$language.ts"
    missing=$((missing + unfinished))
done
[ "$missing" -eq 0 ] || [ "$check" = no ] || exit 1
