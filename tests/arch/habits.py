# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks habits that a pattern can see.

Usage: habits.py SOURCE_ROOT
"""

import re
import sys
from dataclasses import dataclass

import house

CPP = (".h", ".cpp")
ALL_ROOMS = ("app", "core", "ui")
EVERYWHERE = (*ALL_ROOMS, "tests", "resources", "packaging")


@dataclass(frozen=True)
class Habit:
    pattern: re.Pattern
    reason: str
    folders: tuple = ALL_ROOMS
    suffixes: tuple = CPP
    in_comments: bool = False
    except_in: tuple = ()


HABITS = (
    Habit(re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b"), "work left behind belongs into an issue",
          EVERYWHERE, (*CPP, ".sql", ".sh", ".cmake", ".java"), in_comments=True),
    Habit(re.compile(r"\b(?:SIGNAL|SLOT)\s*\("), "connect with member pointers, the compiler checks them",
          (*ALL_ROOMS, "tests")),
    Habit(re.compile(r"\b(?!Q[A-Z])[A-Z]\w*::instance\s*\(|\bstatic\s+\w+\s*[&*]\s*instance\s*\("),
          "no singletons: dependencies come through constructors"),
    Habit(re.compile(r"\bthrow\b"), "we throw nothing: Refusal for a rule's no, Result for a failing world"),
    Habit(re.compile(r"\b(?:currentDate|currentDateTime|currentDateTimeUtc|currentSecsSinceEpoch"
                     r"|currentMSecsSinceEpoch|currentTime|system_clock)\b"),
          "the clock is handed over (base/clock.h)", except_in=("core/base/clock.cpp",)),
    Habit(re.compile(r"\btr\s*\(|\bQT_TR_NOOP\s*\(|\bQCoreApplication::translate\s*\("),
          "sentences for people do not exist in the domain", ("core/domain",)),
    Habit(re.compile(r"\bQ_OBJECT\b|\bQ_GADGET\b"), "the domain holds values, not objects", ("core/domain",)),
    Habit(re.compile(r"\bQSqlQuery\b"), "SQL goes through Statement", ("core/service", "core/report", "core/exchange", "ui", "app")),
    Habit(re.compile(r"/(?:work|root|tmp|home)/[a-z.]"), "no path of one machine in the sources",
          EVERYWHERE, (*CPP, ".cmake", ".sql", ".py", ".json"), in_comments=True),
)


def findings_of(habit, root):
    for path in house.sources(root, habit.folders, habit.suffixes):
        if path.as_posix() in habit.except_in or path.as_posix().startswith("tests/arch/"):
            continue
        text = house.text_of(root / path)
        searched = text if habit.in_comments else house.code_of(text)
        for hit in habit.pattern.finditer(searched):
            yield f"{path}:{house.line_at(text, hit.start())}: {hit.group().strip()}: {habit.reason}"


def findings_in(root):
    return sorted(finding for habit in HABITS for finding in findings_of(habit, root))


if __name__ == "__main__":
    sys.exit(house.report(findings_in(house.existing_root(sys.argv[1]))))
