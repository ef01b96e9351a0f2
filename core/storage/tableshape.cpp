// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tableshape.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace mittelbuch {

namespace {

const QString selectTables = QStringLiteral(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND name NOT IN ('schema_migration', 'posting_step') ORDER BY name");
const QString selectColumns = QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid");
const QString selectReferences = QStringLiteral("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)");

/// What postings and decisions bring about.
const QSet<QString> derivedTables{QStringLiteral("pot"), QStringLiteral("case_pot"), QStringLiteral("posting_month"),
                                  QStringLiteral("posting_summed"), QStringLiteral("decision_commitment")};

/// Of these, what a file may not have brought up to date yet.
const QSet<QString> laggingTables{QStringLiteral("posting_month"), QStringLiteral("posting_summed")};

/// first is copied after second although it does not refer to it: the commitments of a year come before its closing.
const std::array<std::pair<QString, QString>, 1> laterThan{{
    {QStringLiteral("fiscal_year_step"), QStringLiteral("posting")},
}};

struct Column {
    QString name;
    QString type;
    int keyPosition = 0;  ///< from 1; 0: not of the key
};

struct Found {
    TableShape shape;
    QSet<QString> after;
};

ColumnType typeOf(const QString &declared)
{
    if (declared == QLatin1String("TEXT"))
        return ColumnType::text;
    return declared == QLatin1String("BLOB") ? ColumnType::bytes : ColumnType::number;
}

/// Names come from the schema that the migrations made, never from what somebody entered.
QString listed(const QStringList &names)
{
    return u'"' + names.join(QStringLiteral("\", \"")) + u'"';
}

Result<Found> readTable(Connection &sqlite, const QString &name)
{
    auto columns = sqlite.statement(selectColumns).bind(name).all([](Statement &row) {
        return Column{row.text(0), row.text(1), row.smallNumber(2)};
    });
    if (!columns)
        return tl::unexpected(columns.error());
    const auto references =
        sqlite.statement(selectReferences).bind(name).all([](Statement &row) { return row.text(0); });
    if (!references)
        return tl::unexpected(references.error());
    Found found{{name, {}, {}, {}, derivedTables.contains(name), laggingTables.contains(name)},
        QSet<QString>(references->cbegin(), references->cend())};
    for (const Column &column : *columns) {
        found.shape.columns.append(column.name);
        found.shape.types.append(typeOf(column.type));
    }
    std::stable_sort(columns->begin(), columns->end(),
                     [](const Column &left, const Column &right) { return left.keyPosition < right.keyPosition; });
    for (const Column &column : *columns) {
        if (column.keyPosition > 0)
            found.shape.key.append(column.name);
    }
    for (const auto &[later, earlier] : laterThan) {
        if (later == name)
            found.after.insert(earlier);
    }
    found.after.remove(name);
    return found;
}

/// A table may go when nothing that is still waiting must go before it; the schema has no circles.
QVector<TableShape> inOrder(QVector<Found> waiting)
{
    QVector<TableShape> ordered;
    while (!waiting.isEmpty()) {
        QSet<QString> names;
        for (const Found &found : std::as_const(waiting))
            names.insert(found.shape.name);
        const auto next = std::find_if(waiting.cbegin(), waiting.cend(),
                                       [&names](const Found &found) { return !found.after.intersects(names); });
        Q_ASSERT_X(next != waiting.cend(), "tableShapes", "tables refer to each other in a circle");
        ordered.append(next->shape);
        waiting.erase(next);
    }
    return ordered;
}

}  // namespace

QString TableShape::select() const
{
    return QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY %3").arg(listed(columns), name, listed(key));
}

QString TableShape::insert() const
{
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)").arg(name, listed(columns), marks);
}

Result<QVector<TableShape>> tableShapes(Connection &sqlite)
{
    const auto names = sqlite.statement(selectTables).all([](Statement &row) { return row.text(0); });
    if (!names)
        return tl::unexpected(names.error());
    QVector<Found> tables;
    for (const QString &name : *names) {
        Result<Found> found = readTable(sqlite, name);
        if (!found)
            return tl::unexpected(found.error());
        tables.append(std::move(*found));
    }
    return inOrder(std::move(tables));
}

QVector<TableShape> keptAlike(QVector<TableShape> tables)
{
    tables.removeIf([](const TableShape &table) { return table.mayLag; });
    return tables;
}

QVariant columnValue(RowScan &row, int column, ColumnType type)
{
    if (row.isNull(column))
        return {};
    switch (type) {
    case ColumnType::number: return toColumn(row.number(column));
    case ColumnType::text: return toColumn(QString::fromUtf8(row.text(column)));
    case ColumnType::bytes: return toColumn(row.bytes(column).toByteArray());
    }
    Q_UNREACHABLE();
    return {};
}

}  // namespace mittelbuch
