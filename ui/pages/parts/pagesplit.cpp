// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/parts/pagesplit.h"

#include <QSettings>

namespace mittelbuch {

PageSplit::PageSplit(const QString &name, QWidget *list, QWidget *detail, const QList<int> &shares, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    const QString place = QStringLiteral("splitters/") + name;
    addWidget(list);
    addWidget(detail);
    setChildrenCollapsible(false);
    setStretchFactor(0, shares.first());
    setStretchFactor(1, shares.last());
    // Widths that lie under what the halves need would be evened out before the stretch is heard.
    setSizes({shares.first() * 20, shares.last() * 20});
    restoreState(QSettings().value(place).toByteArray());
    connect(this, &QSplitter::splitterMoved, this, [this, place] { QSettings().setValue(place, saveState()); });
}

}  // namespace mittelbuch
