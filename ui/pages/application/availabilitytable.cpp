// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/availabilitytable.h"

#include "report/wording.h"
#include "ui/entry/severitylook.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyle>
#include <QTableWidget>

namespace mittelbuch {

namespace {

struct AvailabilityTable {
    Q_DECLARE_TR_FUNCTIONS(AvailabilityTable)
};

QString verdict(const FormAssessment::YearAvailability &year)
{
    if (!year.available)
        return AvailabilityTable::tr("nothing planned");
    if (year.requested <= *year.available)
        return AvailabilityTable::tr("enough");
    return AvailabilityTable::tr("short by %1").arg(moneyText(year.requested - *year.available));
}

void put(QTableWidget *table, int row, int column, const QString &text, bool isNumber, bool isWrong)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isWrong)
        item->setForeground(severityColor(Severity::error, table->palette()));
    item->setToolTip(text);
    table->setItem(row, column, item);
}

void fitHeight(QTableWidget *table)
{
    const int rows = table->verticalHeader()->defaultSectionSize() * table->rowCount();
    const int bar = table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows + bar + 2 * table->frameWidth() + 2);
}

}  // namespace

QTableWidget *makeAvailabilityTable(QWidget *parent)
{
    auto *table = new QTableWidget(0, 5, parent);
    table->setHorizontalHeaderLabels({AvailabilityTable::tr("Year"), AvailabilityTable::tr("Requested"),
            AvailabilityTable::tr("Available"),
                                      AvailabilityTable::tr("Result"), AvailabilityTable::tr("Budget line")});
    for (int column = 0; column < table->columnCount(); ++column) {
        const bool isAmount = column == 1 || column == 2;
        table->horizontalHeaderItem(column)->setTextAlignment((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    table->setAccessibleName(AvailabilityTable::tr("Availability by year"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void showAvailability(QTableWidget *table, const QVector<FormAssessment::YearAvailability> &years)
{
    table->setRowCount(static_cast<int>(years.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const FormAssessment::YearAvailability &year = years[row];
        const bool isShort = !year.available || *year.available < year.requested;
        const QString line = year.authorization ? AvailabilityTable::tr("%1, authorisation",
                "budget line of a commitment authorisation").arg(year.line) : year.line;
        put(table, row, 0, year.year.toString(), false, false);
        put(table, row, 1, amountText(year.requested), true, false);
        put(table, row, 2, year.available ? amountText(*year.available) : QStringLiteral("–"), true, isShort);
        put(table, row, 3, verdict(year), false, isShort);
        put(table, row, 4, line, false, false);
    }
    fitHeight(table);
}

}  // namespace mittelbuch
