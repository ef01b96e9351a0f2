// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/pages/budget/budgetentrydialog.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/budget/bulkdialog.h"
#include "ui/pages/budget/linedialog.h"
#include "ui/pages/budget/yearenddialog.h"
#include "ui/pages/budget/yearstepdialog.h"
#include "ui/table/snapshotmodel.h"
#include "ui/table/tabletext.h"

#include <QFileDialog>

#include <numeric>

namespace mittelbuch {

void BudgetPage::addLine()
{
    auto *dialog = new LineDialog(desk(), this);
    connect(dialog, &LineDialog::added, this, [this](const QString &line) {
        m_wanted = line;
        load();
    });
    dialog->open();
}

void BudgetPage::postAuthority()
{
    const BudgetRow *row = m_tree->model().find(m_tree->currentKey());
    openEntry({.line = row ? std::optional(row->line.key) : std::nullopt, .year = row ? row->year : shownYear()});
}

void BudgetPage::openEntry(const EntryStart &start)
{
    auto *dialog = new BudgetEntryDialog(desk(), start, this);
    connect(dialog, &QDialog::accepted, this, &BudgetPage::load);
    dialog->open();
}

void BudgetPage::enterSeveral()
{
    auto *dialog = new BulkDialog(desk(), this);
    connect(dialog, &QDialog::accepted, this, &BudgetPage::load);
    dialog->open();
}

/// Of the year before until the last day of this one.
void BudgetPage::endYear()
{
    const QDate today = desk().clock().today();
    const FiscalYear current = FiscalYear::of(today);
    const bool isOver = today == current.lastDay();
    auto *dialog = new YearEndDialog(desk(), isOver ? current : FiscalYear::fromNumber(current.number() - 1), this);
    connect(dialog, &QDialog::finished, this, &BudgetPage::load);
    dialog->open();
}

void BudgetPage::beginProvisional()
{
    openYearStep(FiscalYearStep::provisional);
}

void BudgetPage::enact()
{
    openYearStep(FiscalYearStep::enacted);
}

void BudgetPage::openYearStep(FiscalYearStep step)
{
    auto *dialog = new YearStepDialog(desk(), step, shownYear(), this);
    connect(dialog, &QDialog::accepted, this, &BudgetPage::load);
    dialog->open();
}

/// Every figure of every line that is shown, folded or not.
void BudgetPage::exportLines()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the list"),
                                                      tr("budget-%1.csv", "year").arg(shownYear().toString()),
                                                      tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    SnapshotModel<BudgetRow> table(budgetColumns(), [](const BudgetRow &row) { return budgetRowKey(row); });
    table.setRows(m_tree->model().shownRows());
    QVector<int> rows(table.rowCount());
    QVector<int> columns(table.columnCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::iota(columns.begin(), columns.end(), 0);
    const Result<void> written = writeFile(path, toCsv(table, rows, columns));
    if (!written)
        Q_EMIT messageWanted(sentence(written.error()));
}

}  // namespace mittelbuch
