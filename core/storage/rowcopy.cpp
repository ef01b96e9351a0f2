// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rowcopy.h"

#include "storage/monthsums.h"

namespace mittelbuch {

namespace {

constexpr qint64 rowsPerReport = 1000;

class RowCopy final {
public:
    RowCopy(Connection &from, Connection &to, qint64 rows, const CopyProgress &progress)
        : m_from(from), m_to(to), m_rows(rows), m_progress(progress)
    {
    }

    Result<void> copy(const TableShape &table)
    {
        const Result<std::unique_ptr<RowScan>> scan = m_from.scan(table.select());
        if (!scan)
            return tl::unexpected(scan.error());
        const Result<std::unique_ptr<BulkInsert>> target = m_to.bulkInsert(table.insert());
        if (!target)
            return tl::unexpected(target.error());
        QVector<QVariant> values(table.columns.size());
        while ((*scan)->next()) {
            for (qsizetype column = 0; column < values.size(); ++column)
                values[column] = columnValue(**scan, static_cast<int>(column), table.types[column]);
            if (Result<void> taken = (*target)->insert(values); !taken)
                return taken;
            if (++m_done % rowsPerReport == 0 && !m_progress(CopyStage::copying, m_done, m_rows))
                return fail(FailureKind::cancelled, QString());
        }
        return (*scan)->failure() ? tl::unexpected(*(*scan)->failure()) : (*target)->finish();
    }

private:
    Connection &m_from;
    Connection &m_to;
    qint64 m_rows;
    const CopyProgress &m_progress;
    qint64 m_done = 0;
};

}  // namespace

Result<void> copyRows(Connection &from, Connection &to, const QVector<TableShape> &tables, qint64 rows,
                      const CopyProgress &progress)
{
    RowCopy copy(from, to, rows, progress);
    for (const TableShape &table : tables) {
        if (table.isDerived)
            continue;
        if (Result<void> copied = copy.copy(table); !copied)
            return copied;
    }
    return lastSummed(from).and_then([&to](qint64 last) { return sumPostings(to, last); });
}

}  // namespace mittelbuch
