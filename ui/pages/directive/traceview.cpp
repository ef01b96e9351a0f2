// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/traceview.h"

#include "report/wording.h"

#include <QHeaderView>

namespace mittelbuch {

TraceView::TraceView(QWidget *parent) : QTableWidget(0, 1, parent)
{
    setObjectName(QStringLiteral("trace"));
    setAccessibleName(tr("Steps of the calculation"));
    verticalHeader()->hide();
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(fontMetrics().lineSpacing() * 8);
}

void TraceView::showTrace(const Trace &trace)
{
    setRowCount(static_cast<int>(trace.size()));
    for (int row = 0; row < trace.size(); ++row) {
        const QString text = lineOf(trace[row]);
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (row + 1 == trace.size()) {
            QFont strong = font();
            strong.setBold(true);
            item->setFont(strong);
        }
        setItem(row, 0, item);
    }
    resizeRowsToContents();
}

QString TraceView::lineOf(const TraceStep &step)
{
    const QString said = sentence(step);
    return step.source.isEmpty() ? said : tr("%1 [%2]", "step of a calculation, its passage").arg(said, step.source);
}

QString TraceView::toText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        lines.append(item(row, 0)->text());
    return lines.join(u'\n');
}

void TraceView::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

}  // namespace mittelbuch
