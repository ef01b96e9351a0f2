// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/parts/pagesplit.h"

#include <QSettings>
#include <QStackedWidget>

namespace mittelbuch {

namespace {

const QList<int> listAlone{70, 30};

/// A stack is as wide as the widest of its pages, also of those behind; an empty detail is not to keep that width.
void yieldHidden(const QStackedWidget &stack)
{
    for (int index = 0; index < stack.count(); ++index) {
        const auto wish = index == stack.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack.widget(index)->setSizePolicy(wish, stack.widget(index)->sizePolicy().verticalPolicy());
    }
}

}  // namespace

PageSplit::PageSplit(const QString &name, QWidget *list, QStackedWidget *detail, const QList<int> &shares, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_name(name), m_detail(detail), m_shares(shares)
{
    addWidget(list);
    addWidget(detail);
    setChildrenCollapsible(false);
    yieldHidden(*m_detail);
    connect(m_detail, &QStackedWidget::currentChanged, this, &PageSplit::arrange);
    connect(this, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(settingsKey(), saveState()); });
}

void PageSplit::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!m_arranged)
        arrange();
    m_arranged = true;
}

void PageSplit::arrange()
{
    yieldHidden(*m_detail);
    const QList<int> &shares = isOpen() ? m_shares : listAlone;
    setStretchFactor(0, shares.first());
    setStretchFactor(1, shares.last());
    if (restoreState(QSettings().value(settingsKey()).toByteArray()))
        return;
    const int left = width() * shares.first() / (shares.first() + shares.last());
    setSizes({left, width() - handleWidth() - left});
}

bool PageSplit::isOpen() const
{
    return m_detail->currentIndex() > 0;
}

QString PageSplit::settingsKey() const
{
    return QStringLiteral("splitters/") + m_name + (isOpen() ? QString() : QStringLiteral("-list"));
}

}  // namespace mittelbuch
