// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/splittermemory.h"

#include <QSettings>
#include <QSplitter>

namespace mittelbuch {

void rememberSplitter(QSplitter &splitter, const QString &name)
{
    const QString key = QStringLiteral("splitters/") + name;
    splitter.restoreState(QSettings().value(key).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, key] { QSettings().setValue(key, splitter.saveState()); });
}

}  // namespace mittelbuch
