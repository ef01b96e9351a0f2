# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks that no program of a build without the window needs a library of the window.

Usage: links.py BUILD_FOLDER
"""

import pathlib
import re
import subprocess
import sys

import house

OF_THE_WINDOW = re.compile(r"libQt6(?!Core|Sql|Test\b)\w+\.so\S*|libX11\S*|libxcb\S*|libGL\.so\S*")


def needed_by(program):
    listing = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", listing)


def programs_in(build):
    found = sorted(p for p in build.rglob("test_*") if p.is_file() and p.suffix == "")
    if not found:
        raise SystemExit(f"{build} holds no test program: nothing was checked")
    return found


def findings_in(build):
    return [f"{program.name}: needs {library}" for program in programs_in(build)
            for library in needed_by(program) if OF_THE_WINDOW.fullmatch(library)]


if __name__ == "__main__":
    sys.exit(house.report(findings_in(pathlib.Path(sys.argv[1]))))
