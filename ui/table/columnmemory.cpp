// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/columnmemory.h"

#include "ui/table/celldelegate.h"

#include <QHeaderView>
#include <QSettings>

namespace mittelbuch {

namespace {

constexpr int cellPaddingPixels = 2 * CellDelegate::padding + 4;

/// Characters that the values of a kind take at most in everyday use.
int charactersOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::money:
        return 15;
    case ColumnKind::day:
        return 10;
    case ColumnKind::count:
        return 7;
    case ColumnKind::rate:
        return 9;
    case ColumnKind::text:
        break;
    }
    return 20;
}

}  // namespace

ColumnMemory::ColumnMemory(QString tableName, const TableModel &model, QHeaderView &header)
    : m_group(QStringLiteral("tables/") + std::move(tableName)), m_model(model), m_header(header)
{
}

int ColumnMemory::defaultWidth(const ColumnFacts &facts) const
{
    const QFontMetrics metrics = m_header.fontMetrics();
    const int characters = facts.width > 0 ? facts.width : charactersOf(facts.kind);
    const int ofCells = characters * metrics.horizontalAdvance(u'0') + cellPaddingPixels;
    // Beside the title stands the arrow of the sort order.
    const int ofTitle = metrics.horizontalAdvance(facts.title) + cellPaddingPixels + 14;
    return std::max(ofCells, ofTitle);
}

void ColumnMemory::applyDefaults()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_header.moveSection(m_header.visualIndex(column), column);
        m_header.setSectionHidden(column, false);
        m_header.resizeSection(column, defaultWidth(m_model.columns().at(column)));
    }
}

void ColumnMemory::restore()
{
    QSettings settings;
    settings.beginGroup(m_group);
    apply({settings.value(QStringLiteral("order")).toStringList(), settings.value(QStringLiteral("hidden")).toStringList(),
           settings.value(QStringLiteral("widths")).toMap()});
}

void ColumnMemory::apply(const ColumnLayout &layout)
{
    applyDefaults();
    int place = 0;
    for (const QString &key : layout.order) {
        const int column = m_model.columnOf(key);
        if (column >= 0)
            m_header.moveSection(m_header.visualIndex(column), place++);
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString key = m_model.columns().at(column).key;
        const int width = layout.widths.value(key).toInt();
        if (width > 0)
            m_header.resizeSection(column, width);
        m_header.setSectionHidden(column, layout.hidden.contains(key));
    }
}

void ColumnMemory::setLayout(const ColumnLayout &layout)
{
    apply(layout);
    keep();
}

ColumnLayout ColumnMemory::layout() const
{
    ColumnLayout layout;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const QString key = m_model.columns().at(column).key;
        layout.order.append(key);
        if (m_header.isSectionHidden(column))
            layout.hidden.append(key);
        else
            layout.widths.insert(key, m_header.sectionSize(column));
    }
    return layout;
}

void ColumnMemory::keep() const
{
    const ColumnLayout kept = layout();
    QSettings settings;
    settings.beginGroup(m_group);
    settings.setValue(QStringLiteral("order"), kept.order);
    settings.setValue(QStringLiteral("hidden"), kept.hidden);
    settings.setValue(QStringLiteral("widths"), kept.widths);
}

void ColumnMemory::reset()
{
    QSettings().remove(m_group);
    applyDefaults();
}

}  // namespace mittelbuch
