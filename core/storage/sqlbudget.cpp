// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlbudget.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

const QString selectLines = QStringLiteral(
    "SELECT id, chapter, title, purpose, kind, carry_over_allowed, mixed_recipients, illustrative, category FROM budget_line "
    "ORDER BY chapter, title");
const QString selectLine = QStringLiteral(
    "SELECT id, chapter, title, purpose, kind, carry_over_allowed, mixed_recipients, illustrative, category FROM budget_line "
    "WHERE chapter = ? AND title = ?");
const QString insertLine = QStringLiteral(
    "INSERT INTO budget_line (chapter, title, purpose, kind, carry_over_allowed, mixed_recipients, illustrative, "
    "category) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");

constexpr WordTable lineKindWords{std::array{
    word(LineKind::current, "current"),
    word(LineKind::investment, "investment"),
    word(LineKind::own, "own"),
}};

BudgetLineKey keyAt(Statement &row, int column)
{
    const QString title = row.text(column + 1);
    const auto parse = [&title](const QString &chapter) { return BudgetLineKey::tryFromParts(chapter, title); };
    return row.parsed(column, parse, BudgetLineKey::fromString(QStringLiteral("0000/00000")));
}

BudgetLine readLine(Statement &row)
{
    return {row.id<BudgetLineId>(0), keyAt(row, 1), row.text(3),
            row.parsed(4, [](const QString &text) { return lineKindWords.valueOf(text); }, LineKind::current),
            row.truth(5), row.truth(6), row.truth(7),
            row.parsed(8, expenditureCategoryFromString, ExpenditureCategory::other)};
}

}  // namespace

Result<QVector<BudgetLine>> SqlBudget::lines()
{
    return m_connection.statement(selectLines).all(readLine);
}

Result<std::optional<BudgetLine>> SqlBudget::line(const BudgetLineKey &key)
{
    return m_connection.statement(selectLine).bind(key.chapter(), key.title()).first(readLine);
}

Result<BudgetLineId> SqlBudget::add(const BudgetLine &line)
{
    return m_connection.statement(insertLine)
        .bind(line.key.chapter(), line.key.title(), line.purpose, lineKindWords.wordOf(line.kind), line.carryOverAllowed,
              line.mixedRecipients, line.illustrative, toString(line.category))
        .one([](Statement &row) { return row.id<BudgetLineId>(0); });
}

}  // namespace mittelbuch
