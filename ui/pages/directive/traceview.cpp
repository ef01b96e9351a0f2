// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/traceview.h"

#include "report/wording.h"

#include <QHeaderView>

namespace mittelbuch {

namespace {

constexpr int said = 0;
constexpr int amount = 1;
constexpr int source = 2;

}  // namespace

TraceView::TraceView(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("trace"));
    setAccessibleName(tr("Steps of the calculation"));
    setHorizontalHeaderLabels({tr("Step"), tr("Amount"), tr("Passage")});
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(said, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(amount, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(source, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(source, fontMetrics().averageCharWidth() * 16);
    setMinimumHeight(fontMetrics().lineSpacing() * 8);
}

void TraceView::showTrace(const Trace &trace)
{
    setRowCount(static_cast<int>(trace.size()));
    for (int row = 0; row < trace.size(); ++row) {
        const TraceStep &step = trace[row];
        const auto cell = [this, row](int column, const QString &text, Qt::Alignment alignment) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(alignment | Qt::AlignTop);
            item->setToolTip(text);
            setItem(row, column, item);
        };
        cell(said, sentence(step), Qt::AlignLeft);
        cell(amount, moneyText(step.result), Qt::AlignRight);
        cell(source, step.source, Qt::AlignLeft);
    }
    resizeRowsToContents();
}

QString TraceView::toText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        const QString passage = item(row, source)->text();
        const QString line = item(row, said)->text();
        lines.append(passage.isEmpty() ? line : tr("%1 [%2]", "step of a calculation, its passage").arg(line, passage));
    }
    return lines.join(u'\n');
}

void TraceView::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

}  // namespace mittelbuch
