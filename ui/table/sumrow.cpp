// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/sumrow.h"

#include "ui/table/celldelegate.h"
#include "ui/table/tablecolours.h"
#include "ui/table/tablemodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace mittelbuch {

SumRow::SumRow(TableModel &model, QHeaderView &header, QWidget *parent) : QWidget(parent), m_model(model), m_header(header)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Sums of the rows shown"));
    connect(&header, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(&header, &QHeaderView::sectionMoved, this, qOverload<>(&QWidget::update));
    connect(&header, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
}

void SumRow::refresh()
{
    m_texts = QVector<QString>(m_model.columnCount());
    m_negative = QVector<bool>(m_model.columnCount(), false);
    QStringList spoken;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ColumnFacts &facts = m_model.columns().at(column);
        if (!facts.summed)
            continue;
        const std::optional<qint64> sum = m_model.sumOf(column);
        m_texts[column] = sum ? textOfValue(*sum, facts.kind) : QStringLiteral("…");
        m_negative[column] = sum.value_or(0) < 0;
        spoken.append(facts.title + QStringLiteral(": ") + m_texts.at(column));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QString SumRow::textOf(int column) const
{
    return m_texts.value(column);
}

QSize SumRow::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return {100, QFontMetrics(bold).height() + 8};
}

void SumRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    constexpr int margin = CellDelegate::padding;
    const int left = m_header.mapTo(parentWidget(), QPoint(0, 0)).x() - x();
    bool labelled = false;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (m_header.isSectionHidden(column))
            continue;
        const QRect cell(left + m_header.sectionViewportPosition(column), 0, m_header.sectionSize(column), height());
        const QString text = m_texts.value(column);
        painter.setPen(m_negative.value(column) ? negativeColour() : palette().color(QPalette::WindowText));
        if (!text.isEmpty())
            painter.drawText(cell.adjusted(margin, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, text);
        else if (!labelled && !m_model.columns().at(column).summed)
            painter.drawText(cell.adjusted(margin, 0, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("Sum"));
        labelled = true;
    }
}

}  // namespace mittelbuch
