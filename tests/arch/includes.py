# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks what every room includes: only rooms below it, and only headers of its Qt modules.

Linking alone does not keep the rooms apart: a target that links Qt6::Core still compiles <QtWidgets/QWidget>.
Which module a header belongs to is read from Qt's own include folders.

Usage: includes.py SOURCE_ROOT QT_INCLUDE_FOLDER
"""

import pathlib
import re
import sys

import house

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"^(?:moc_\w+\.cpp|ui_\w+\.h|\w+\.moc)$")
QT_HEADER = re.compile(r"^(?:Qt?[A-Z]\w*|q[a-z0-9]+\.h|Qt\w+/.+|private/.+|qpa/.+)$")

# Headers which a room may not include although their module or room is open to it.
CLOSED = {
    "domain": {
        "base/clock.h": "the domain has no clock: days are handed over",
        **dict.fromkeys(
            "QObject QTimer QElapsedTimer QDeadlineTimer QSettings QProcess QThread QStandardPaths".split(),
            "the domain is values and pure functions",
        ),
        **dict.fromkeys(
            "QFile QDir QIODevice QBuffer QSaveFile QTemporaryFile QTextStream fstream filesystem cstdio".split(),
            "the domain does no input or output",
        ),
    },
}
# Libraries with a single door.
DOORS = {"sqlite3.h": "storage", "libpq-fe.h": "storage"}


class Qt:
    """Answers which Qt modules own a header."""

    def __init__(self, folder):
        self.folder = folder
        self.modules = [p.name for p in folder.glob("Qt*") if p.is_dir()]
        if "QtCore" not in self.modules:
            raise SystemExit(f"{folder} holds no folder QtCore: nothing was checked")

    def modules_of(self, header):
        first, slash, rest = header.partition("/")
        if slash and first in self.modules:
            return [first[2:]] if (self.folder / header).exists() else []
        return [m[2:] for m in self.modules if (self.folder / m / header).exists()]


def quoted_problem(room, header):
    target = header.partition("/")[0]
    names = {other.name for other in house.ROOMS}
    if GENERATED.match(header):
        return None
    if target not in names or "/" not in header:
        return f'"{header}" does not name a room'
    if target != room.name and target not in room.below:
        return f'"{header}" is above or beside this room'
    return None


def angle_problem(room, header, qt):
    door = DOORS.get(header)
    if door and door != room.name:
        return f"<{header}> is for the room {door} alone"
    if not QT_HEADER.match(header):
        return None
    modules = qt.modules_of(header)
    if not modules:
        return f"<{header}> is in no public Qt module"
    if not set(modules) & set(room.modules):
        return f"<{header}> belongs to Qt{modules[0]}, which this room does not have"
    return None


def problem(room, quote, header, qt):
    closed = CLOSED.get(room.name, {}).get(header.rpartition("/")[2] if quote == "<" else header)
    if closed:
        return f"{header}: {closed}"
    return quoted_problem(room, header) if quote == '"' else angle_problem(room, header, qt)


def cycles(graph):
    """Each cycle of headers once, as the list of its members."""
    done, found = set(), []

    def walk(header, trail):
        if header in trail:
            found.append(trail[trail.index(header):] + [header])
        elif header not in done:
            for included in graph.get(header, ()):
                walk(included, trail + [header])
            done.add(header)

    for header in sorted(graph):
        walk(header, [])
    return found


def findings_in(root, qt):
    findings, graph = [], {}
    for path in house.sources(root):
        room = house.room_of(path)
        if room is None:
            findings.append(f"{path}:1: lies in no room")
            continue
        text = house.text_of(root / path)
        for hit in INCLUDE.finditer(text):
            quote, header = hit.groups()
            wrong = problem(room, quote, header, qt)
            if wrong:
                findings.append(f"{path}:{house.line_at(text, hit.start(1))}: {wrong}")
            if quote == '"' and path.suffix == ".h":
                graph.setdefault(path.as_posix().removeprefix("core/"), []).append(header)
    return findings + [f"core/{c[0]}:1: headers include each other: {' -> '.join(c)}" for c in cycles(graph)]


if __name__ == "__main__":
    sys.exit(house.report(findings_in(house.existing_root(sys.argv[1]), Qt(pathlib.Path(sys.argv[2])))))
