// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fiscalyear.h"
#include "domain/importfault.h"
#include "domain/money.h"
#include "exchange/tablesource.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace mittelbuch {

/// A column of amounts and the fiscal year that they are for; without a year it must be told one before it is read.
struct AmountColumn {
    QString column;
    std::optional<FiscalYear> year;

    friend bool operator==(const AmountColumn &, const AmountColumn &) = default;
};

/// Which columns of a table are what in a budget. A column is named by its text in the header, whatever its case and
/// blanks, or by its place as "#5" for the fifth; empty: there is none.
struct BudgetMapping {
    QString sheet;       ///< empty: the first
    int headerRow = 1;   ///< the last row of the header; 0: the table has none, and columns are named by place
    int headerRows = 1;  ///< its height; a text in an upper row holds for the empty cells right of it (merged cells)
    QString line;        ///< chapter and title in one, "0205/88301"; then chapter and title are empty
    QString section;     ///< the Einzelplan, where the chapter is written without it; else it is compared with the chapter
    QString chapter;
    QString title;
    QString purpose;
    QString sectionName;  ///< what the section and the chapter are called; empty: the table does not say
    QString chapterName;
    QVector<AmountColumn> amounts;
    int unitEuro = 1;    ///< 1 or 1000: what an amount of 1 in the table is
    NumberStyle numbers = NumberStyle::german;  ///< of amounts that are text
    QString side;        ///< says revenue or expenditure; empty: the title's main group does
    QString revenueWord = QStringLiteral("E");
    QString expenditureWord = QStringLiteral("A");
    /// Rows without a title whose first text begins so are sums and captions, and no faults.
    QStringList skippedBeginnings = {QStringLiteral("Summe"), QStringLiteral("Gesamt"), QStringLiteral("Zusammen"),
                                     QStringLiteral("Insgesamt"), QStringLiteral("Abschluss"), QStringLiteral("Saldo")};

    friend bool operator==(const BudgetMapping &, const BudgetMapping &) = default;
};

/// {"format": "mittelbuch-budget-mapping", "version": 1, "sheet": "", "headerRow": 1, "headerRows": 1,
///  "columns": {"line": "", "section": "", "chapter": "Kapitel", "title": "Titel", "purpose": "Zweckbestimmung",
///              "sectionName": "", "chapterName": "", "side": ""},
///  "amounts": [{"column": "Ansatz 2027", "year": 2027}], "unitEuro": 1, "numbers": "german",
///  "revenueWord": "E", "expenditureWord": "A", "skippedBeginnings": ["Summe"]}
QJsonObject toJson(const BudgetMapping &mapping);
/// Indented, for a file that people read.
QByteArray toJsonText(const BudgetMapping &mapping);
/// What is left out keeps its default; a key that is not known is a fault, for it is more likely a slip of the pen.
tl::expected<BudgetMapping, ImportFault> budgetMappingFromJson(const QByteArray &text);

/// Only the amounts of these years; a single column without a year is taken for the year if there is one alone.
BudgetMapping mappingOfYears(BudgetMapping mapping, const QVector<FiscalYear> &years);

/// The names of the columns from the rows of the header, which may be followed by others.
QStringList columnNames(const QVector<SourceRow> &rows, int headerRow, int headerRows);
/// The columns, from 1, that the reference means: none, one, or several of the same name.
QVector<int> columnsNamed(const QString &reference, const QStringList &names);
/// The reference to a column: its name where that is the only one, else its place.
QString referenceTo(int column, const QStringList &names);

}  // namespace mittelbuch
