# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Plants one violation at a time in an otherwise clean tree: each check has to find it, and nothing else.

Usage: selftest.py QT_INCLUDE_FOLDER
"""

import pathlib
import sys
import tempfile

import habits
import house
import includes

CLEAN = {
    "core/base/clock.cpp": "const auto now = QDateTime::currentDateTimeUtc();\n",
    "core/base/clock.h": "#include <QDateTime>\n",
    "core/domain/money.h": '// TODAY is no mark, "throw" in a comment is none either\n#include "base/id.h"\n#include <QString>\n',
    "core/storage/sqlledger.cpp": '#include "service/ledger.h"\n#include <QSqlQuery>\n#include <sqlite3.h>\nQSqlQuery q;\n',
    "ui/mainwindow.cpp": '#include "report/document.h"\n#include <QMainWindow>\n'
                         'auto *a = QCoreApplication::instance();\nauto s = "SLOT(x)";\n',
    "ui/chartmodule/bars.cpp": '#include "ui/charts/axis.h"\n#include <QtCharts/QChart>\n',
    "app/main.cpp": '#include "storage/sqlledger.h"\n#include "ui/mainwindow.h"\n#include <QApplication>\n',
    "tests/ui/x.cpp": "int x;\n",
}

# file, what is planted, part of the expected finding
INCLUDES = (
    ("core/base/a.h", "#include <QtWidgets/QWidget>", "belongs to QtWidgets"),
    ("core/base/a.h", "#include <QWidget>", "belongs to QtWidgets"),
    ("core/base/a.h", "#include <qwidget.h>", "belongs to QtWidgets"),
    ("core/base/a.h", "  #  include <QColor>", "belongs to QtGui"),
    ("core/base/a.h", "#include <QtGui>", "belongs to QtGui"),
    ("core/base/a.h", '#include "domain/money.h"', "above or beside"),
    ("core/domain/a.h", "#include <QFile>", "no input or output"),
    ("core/domain/a.h", "#include <QtCore/QFile>", "no input or output"),
    ("core/domain/a.h", "#include <QObject>", "values and pure functions"),
    ("core/domain/a.h", '#include "base/clock.h"', "no clock"),
    ("core/domain/a.h", '#include "service/ledger.h"', "above or beside"),
    ("core/service/a.cpp", "#include <QSqlDatabase>", "belongs to QtSql"),
    ("core/service/a.cpp", '#include "storage/sqlledger.h"', "above or beside"),
    ("core/report/a.cpp", "#include <QChart>", "belongs to QtCharts"),
    ("core/report/a.cpp", "#include <QPdfWriter>", "belongs to QtGui"),
    ("core/report/a.cpp", '#include "exchange/csv.h"', "above or beside"),
    ("core/exchange/a.cpp", "#include <QPrinter>", "belongs to QtPrintSupport"),
    ("core/exchange/a.cpp", "#include <sqlite3.h>", "for the room storage alone"),
    ("ui/a.cpp", "#include <QSqlQuery>", "belongs to QtSql"),
    ("ui/a.cpp", "#include <QChart>", "belongs to QtCharts"),
    ("app/a.cpp", "#include <QChart>", "belongs to QtCharts"),
    ("ui/a.cpp", '#include "storage/sqlledger.h"', "above or beside"),
    ("ui/a.cpp", '#include "a.h"', "does not name a room"),
    ("ui/a.cpp", '#include "app/main.h"', "above or beside"),
    ("ui/a.cpp", "#include <QNoSuchThing>", "in no public Qt module"),
    ("ui/a.cpp", "#include <private/qwidget_p.h>", "in no public Qt module"),
    ("core/other/a.cpp", "int x;", "lies in no room"),
    ("core/base/clock.h", '#include "base/clock.h"', "include each other"),
)
HABITS = (
    ("core/base/a.cpp", "// TODO: later", "TODO"),
    ("tests/ui/x.cpp", "/* FIXME */", "FIXME"),
    ("ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", "member pointers"),
    ("core/service/a.cpp", "Ledger::instance().post();", "singletons"),
    ("core/service/a.h", "static Ledger &instance();", "singletons"),
    ("core/storage/a.cpp", "throw std::runtime_error(x);", "throw nothing"),
    ("ui/a.cpp", "auto d = QDate::currentDate();", "clock"),
    ("core/domain/a.cpp", 'auto s = tr("x");', "sentences"),
    ("core/domain/a.h", "Q_OBJECT", "values, not objects"),
    ("app/a.cpp", "QSqlQuery q;", "Statement"),
    ("core/base/a.cpp", "// see /" + "tmp/notes", "machine"),
)


def tree_with(folder, path="", planted=""):
    root = pathlib.Path(folder)
    files = {**CLEAN}
    if path:
        files[path] = files.get(path, "") + planted + "\n"
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def missed(check, table):
    for path, planted, expected in table:
        with tempfile.TemporaryDirectory() as folder:
            found = check(tree_with(folder, path, planted))
        hits = [f for f in found if f.startswith(path + ":") and expected in f]
        if not hits or len(hits) != len(found):
            yield f"{path}: planted {planted!r}, expected {expected!r}, found {found}"


def false_alarms(check):
    with tempfile.TemporaryDirectory() as folder:
        return [f"clean tree: {finding}" for finding in check(tree_with(folder))]


def main():
    qt = includes.Qt(pathlib.Path(sys.argv[1]))
    checks = ((lambda root: includes.findings_in(root, qt), INCLUDES), (habits.findings_in, HABITS))
    findings = [f for check, table in checks for f in (*false_alarms(check), *missed(check, table))]
    print(f"{len(INCLUDES) + len(HABITS)} planted violations")
    return house.report(findings)


if __name__ == "__main__":
    sys.exit(main())
