// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetentry.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace mittelbuch {

enum class BulkField { line, kind, year, dueYear, amount, reason };
constexpr int bulkFieldCount = 6;

/// One row of the grid as it was written, what is wrong with it and, when nothing is, the entry that it makes.
struct BulkRow {
    std::array<QString, bulkFieldCount> cells;
    std::array<QString, bulkFieldCount> faults = {};
    std::optional<BudgetEntry> entry = {};

    bool isBlank() const;
    bool isFaulty() const;
    QString &cell(BulkField field) { return cells[static_cast<std::size_t>(field)]; }
    const QString &cell(BulkField field) const { return cells[static_cast<std::size_t>(field)]; }
    QString &fault(BulkField field) { return faults[static_cast<std::size_t>(field)]; }
    const QString &fault(BulkField field) const { return faults[static_cast<std::size_t>(field)]; }
};

/// The kinds that need nothing but line, years and amount.
const QVector<BudgetEntryKind> &bulkKinds();
/// By its name in the language of the window or by its stable word.
std::optional<BudgetEntryKind> bulkKindFromText(const QString &text);
QString title(BulkField field);
/// Reads the cells. `lines` are the keys of the budget; empty: not known yet. A blank year due is the budget year.
void readRow(BulkRow &row, const QSet<QString> &lines, QDate day);
/// The column that a refusal of `enterAll` is about: "amount" of "entries[3].amount".
BulkField bulkFieldOf(const QString &path);
/// The number in "entries[3].amount"; -1: none.
int bulkIndexOf(const QString &path);
/// What a spreadsheet puts on the clipboard: cells parted by tabs, rows by line ends, quoted where they hold either.
QVector<QStringList> cellsOfTsv(const QString &text);

}  // namespace mittelbuch
