# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The rooms of the house, what each may include, and how a source tree is read."""

import pathlib
import re
from dataclasses import dataclass

CORE = ("Core",)
WINDOW = ("Core", "Gui", "Widgets", "PrintSupport", "Svg", "SvgWidgets")


@dataclass(frozen=True)
class Room:
    """A folder of sources; `name` is also the first part of its headers' names in an include line."""

    folder: str
    below: tuple
    modules: tuple

    @property
    def name(self):
        return self.folder.rpartition("/")[2]


_SERVICE = ("base", "domain", "service")
_UI = (*_SERVICE, "exchange", "report")

ROOMS = (
    Room("core/base", (), CORE),
    Room("core/domain", ("base",), CORE),
    Room("core/service", ("base", "domain"), CORE),
    Room("core/storage", _SERVICE, ("Core", "Sql")),
    Room("core/exchange", _SERVICE, CORE),
    Room("core/report", _SERVICE, CORE),
    Room("ui/chartmodule", (*_UI, "ui"), (*WINDOW, "Charts")),
    Room("ui", _UI, WINDOW),
    Room("app", (*_UI, "storage", "ui"), (*WINDOW, "Sql")),
)

ROOM_FOLDERS = ("app", "core", "ui", "resources")
SOURCE_SUFFIXES = (".h", ".cpp")


def sources(root, folders=ROOM_FOLDERS, suffixes=SOURCE_SUFFIXES):
    """Every file with one of the suffixes under the folders, as paths relative to the root, sorted."""
    found = []
    for folder in folders:
        found += [p.relative_to(root) for p in (root / folder).rglob("*") if p.suffix in suffixes]
    return sorted(found)


def room_of(path):
    """The room that a relative path lies in, or None."""
    for room in ROOMS:
        if path.as_posix().startswith(room.folder + "/"):
            return room
    return None


def text_of(path):
    return path.read_text(encoding="utf-8")


_NOT_CODE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<tag>[^()\s\\]{0,16})\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""",
    re.DOTALL,
)


def code_of(text):
    """The text with comments, strings and characters blanked; line numbers stay."""
    return _NOT_CODE.sub(lambda hit: re.sub(r"[^\n]", " ", hit.group()), text)


def line_at(text, position):
    return text.count("\n", 0, position) + 1


def report(findings):
    """Prints the findings; the exit code is 1 when there are any."""
    for finding in findings:
        print(finding)
    print(f"{len(findings)} violation(s)")
    return 1 if findings else 0


def existing_root(argument):
    """The root folder; a folder without the rooms is a mistake of the caller, not a clean tree."""
    root = pathlib.Path(argument)
    if not (root / "core").is_dir():
        raise SystemExit(f"{root} holds no folder core: nothing was checked")
    return root
