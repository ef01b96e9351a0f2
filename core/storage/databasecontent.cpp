// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasecontent.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mittelbuch {

namespace {

const QString postingHead = QStringLiteral("SELECT id, chain_hash FROM posting ORDER BY id DESC LIMIT 1");
const QString eventHead = QStringLiteral("SELECT number, chain_hash FROM event ORDER BY number DESC LIMIT 1");

/// The values of a row one after another, each with its kind and texts with their length, so that no two rows look
/// the same.
class RowBytes final {
public:
    void clear() { m_bytes.resize(0); }
    QByteArrayView view() const { return m_bytes; }

    void add(RowScan &row, int column, ColumnType type)
    {
        if (row.isNull(column))
            m_bytes += 'n';
        else if (type == ColumnType::number)
            addNumber('i', row.number(column));
        else
            addBytes(type == ColumnType::text ? row.text(column) : row.bytes(column));
    }

private:
    void addNumber(char kind, qint64 number)
    {
        m_bytes += kind;
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }

    void addBytes(QByteArrayView bytes)
    {
        addNumber('t', bytes.size());
        m_bytes.append(bytes);
    }

    QByteArray m_bytes;
};

Result<TableContent> contentOf(Connection &connection, const TableShape &table)
{
    const Result<std::unique_ptr<RowScan>> scan = connection.scan(table.select());
    if (!scan)
        return tl::unexpected(scan.error());
    RowScan &row = **scan;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    RowBytes bytes;
    qint64 rows = 0;
    for (; row.next(); ++rows) {
        bytes.clear();
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            bytes.add(row, static_cast<int>(column), table.types[column]);
        digest.addData(bytes.view());
    }
    if (row.failure())
        return tl::unexpected(*row.failure());
    return TableContent{table.name, rows, digest.result()};
}

Result<ChainHead> headOf(Connection &connection, const QString &question)
{
    const auto head =
        connection.statement(question).first([](Statement &row) { return ChainHead{row.number(0), row.text(1)}; });
    return head.map([](const std::optional<ChainHead> &found) { return found.value_or(ChainHead()); });
}

}  // namespace

qint64 DatabaseContent::rows() const
{
    qint64 sum = 0;
    for (const TableContent &table : tables)
        sum += table.rows;
    return sum;
}

QString DatabaseContent::differenceTo(const DatabaseContent &other) const
{
    const auto named = [](const QString &name) {
        return [name](const TableContent &table) { return table.name == name; };
    };
    for (const TableContent &table : other.tables) {
        if (std::none_of(tables.cbegin(), tables.cend(), named(table.name)))
            return table.name;
    }
    for (const TableContent &table : tables) {
        const auto same = std::find_if(other.tables.cbegin(), other.tables.cend(), named(table.name));
        if (same == other.tables.cend() || !(*same == table))
            return table.name;
    }
    if (!(postings == other.postings))
        return postingHead;
    return events == other.events ? QString() : eventHead;
}

Result<DatabaseContent> contentOf(Connection &connection, const QVector<TableShape> &tables)
{
    DatabaseContent content;
    for (const TableShape &table : tables) {
        Result<TableContent> read = contentOf(connection, table);
        if (!read)
            return tl::unexpected(read.error());
        content.tables.append(std::move(*read));
    }
    for (const auto &[table, question, head] : {std::tuple(QLatin1String("posting"), &postingHead, &content.postings),
                                                std::tuple(QLatin1String("event"), &eventHead, &content.events)}) {
        const bool isThere = std::any_of(tables.cbegin(), tables.cend(),
                                         [name = table](const TableShape &shape) { return shape.name == name; });
        if (!isThere)
            continue;
        const Result<ChainHead> read = headOf(connection, *question);
        if (!read)
            return tl::unexpected(read.error());
        *head = *read;
    }
    return content;
}

}  // namespace mittelbuch
