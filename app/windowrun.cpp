// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowrun.h"

#include "app/newdatabase.h"
#include "app/openwindow.h"
#include "report/wording.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

namespace mittelbuch {

namespace {

/// A person who starts the program for the first time names no database and gets a new one in their data folder.
Outcome<void> makeFirstDatabase(const Composition &composition, const Arguments &arguments)
{
    const bool named = arguments.has(QStringLiteral("--database")) || qEnvironmentVariableIsSet("MITTELBUCH_DATABASE");
    if (named || QFileInfo::exists(composition.database))
        return {};
    const Outcome<QString> made = makeDatabase(composition, NewContent::registerOnly);
    return made ? Outcome<void>() : Outcome<void>(denied(made.error()));
}

}  // namespace

ExitCode runWindow(const Composition &composition, const Arguments &arguments)
{
    const QString wanted = arguments.has(QStringLiteral("--theme"))
        ? arguments.value(QStringLiteral("--theme"))
        : QSettings().value(QStringLiteral("window/theme")).toString();
    applyTheme(themeFromString(wanted).value_or(Theme::system));
    const Outcome<void> made = makeFirstDatabase(composition, arguments);
    if (!made) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence(made.error())));
        return ExitCode::failed;
    }
    OpenWindow window(composition);
    if (arguments.has(QStringLiteral("--exit-when-ready")))
        QObject::connect(&window, &OpenWindow::ready, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    window.show({arguments.value(QStringLiteral("--page")), {}, {}});
    return QApplication::exec() == 0 ? ExitCode::done : ExitCode::failed;
}

}  // namespace mittelbuch
