// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

#include <algorithm>

namespace mittelbuch {

namespace {

QString modulePath()
{
    const QDir program(QCoreApplication::applicationDirPath());
    // Where packages put the module, seen from where they put the program.
    QStringList folders{program.path(), program.filePath(QStringLiteral(MITTELBUCH_MODULES_FROM_PROGRAM))};
    folders.append(QCoreApplication::libraryPaths());
    for (const QString &folder : folders) {
        const QFileInfo module(QDir(folder).filePath(QStringLiteral(MITTELBUCH_CHARTS_FILE)));
        if (module.exists())
            return module.canonicalFilePath();
    }
    return {};
}

}  // namespace

ChartEngine *chartEngine()
{
    // Qt keeps what was loaded, so that every loader of the same file answers with the same engine.
    const QString path = modulePath();
    return path.isEmpty() ? nullptr : qobject_cast<ChartEngine *>(QPluginLoader(path).instance());
}

QString noChartSentence()
{
    return QCoreApplication::translate("charts", "The chart cannot be drawn, because the file %1 of the program is missing or "
                                                 "does not fit. The key T shows the same amounts as a table.")
        .arg(QStringLiteral(MITTELBUCH_CHARTS_FILE));
}

QSizeF naturalSize(const FundsChart &data, BarDirection direction)
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(data.bars.size(), 1));
    if (direction == BarDirection::vertical)
        return {std::max(720.0, 120 + count * 90), 290};
    const bool twoLines = std::any_of(data.bars.begin(), data.bars.end(), [](const FundsBar &bar) {
        return bar.label.size() > barLabelLength || bar.shortfall.isPositive();
    });
    return {720, 110 + count * (twoLines ? 46 : 28)};
}

QSizeF naturalSize(const DistrictChart &data)
{
    return {720, 110 + static_cast<qreal>(data.bars.size()) * 36};
}

}  // namespace mittelbuch
