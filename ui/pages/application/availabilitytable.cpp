// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/availabilitytable.h"

#include "report/wording.h"
#include "ui/entry/severitylook.h"

#include <QCoreApplication>
#include <QHeaderView>
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

/// Two lines a row, so that everything can be read beside the form on a small screen.
QString stacked(const QString &above, const QString &below)
{
    return above + u'\n' + below;
}

void fitHeight(QTableWidget *table)
{
    const int rows = table->verticalHeader()->defaultSectionSize() * table->rowCount();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows + 2 * table->frameWidth() + 2);
}

}  // namespace

QTableWidget *makeAvailabilityTable(QWidget *parent)
{
    auto *table = new QTableWidget(0, 3, parent);
    table->setHorizontalHeaderLabels(
        {AvailabilityTable::tr("Year"), stacked(AvailabilityTable::tr("Requested"), AvailabilityTable::tr("Available")),
         stacked(AvailabilityTable::tr("Result"), AvailabilityTable::tr("Budget line"))});
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment((column == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    table->setAccessibleName(AvailabilityTable::tr("Availability by year"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(2 * table->fontMetrics().lineSpacing() + 8);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

// The line, and by which right it bears the share.
QString bearer(const FormAssessment::YearAvailability &year)
{
    if (year.authorization)
        return AvailabilityTable::tr("%1, authorisation", "budget line of a commitment authorisation").arg(year.line);
    if (year.byCarryOver)
        return AvailabilityTable::tr("%1, by carry-over (SäHO § 38 (4) 2)", "budget line").arg(year.line);
    return year.line;
}

void showAvailability(QTableWidget *table, const QVector<FormAssessment::YearAvailability> &years)
{
    table->setRowCount(static_cast<int>(years.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const FormAssessment::YearAvailability &year = years[row];
        const bool isShort = !year.available || *year.available < year.requested;
        const QString line = bearer(year);
        const QString available = year.available ? amountText(*year.available) : QStringLiteral("–");
        put(table, row, 0, year.year.toString(), false, false);
        put(table, row, 1, stacked(amountText(year.requested), available), true, false);
        put(table, row, 2, stacked(verdict(year), line), false, isShort);
    }
    fitHeight(table);
}

}  // namespace mittelbuch
