// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/potreading.h"

#include "base/isoday.h"
#include "storage/journalsums.h"
#include "storage/monthsums.h"
#include "storage/potsums.h"

namespace mittelbuch {

namespace {

// Texts of their own for a year, because asking each row whether a year is wanted at all costs as much as reading one. Lines
// stand first in the keys, so that the rows of one year are found line by line.
const QString selectPots = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed_own, committed_prior, "
    "ordered, paid, planned, moves FROM pot WHERE line_id BETWEEN ? AND ?");
const QString selectPotsOfYear = QStringLiteral(
    "SELECT k.line_id, k.programme_id, k.budget_year, k.due_year, k.authority, k.allotted, k.earmarked, k.committed_own, "
    "k.committed_prior, k.ordered, k.paid, k.planned, k.moves FROM budget_line b CROSS JOIN pot k "
    "WHERE k.line_id = b.id AND k.due_year >= ? AND (k.due_year = ? OR k.budget_year = ?)");
const QString selectMonths = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed, ordered, paid, "
    "authority_moves, allotted_moves, committed_moves, other_moves FROM posting_month "
    "WHERE month BETWEEN ? AND ? AND line_id BETWEEN ? AND ?");
const QString selectMonthsOfYear = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed, ordered, paid, "
    "authority_moves, allotted_moves, committed_moves, other_moves FROM posting_month "
    "WHERE month BETWEEN ? AND ? AND (due_year = ? OR budget_year = ?)");
const QString selectDays = QStringLiteral(
    "SELECT p.line_id, coalesce(p.programme_id, 0), p.budget_year, p.due_year, p.kind, p.amount "
    "FROM budget_line b CROSS JOIN posting p "
    "WHERE b.id BETWEEN ? AND ? AND p.line_id = b.id AND p.effective_day > ? AND p.effective_day <= ?");
// By the number alone: an index of lines would have to be read whole.
const QString selectBehind = QStringLiteral(
    "SELECT line_id, coalesce(programme_id, 0), budget_year, due_year, kind, amount FROM posting "
    "WHERE id > ? AND effective_day > ? AND effective_day <= ? AND line_id + 0 BETWEEN ? AND ?");
const QString selectPeriods = QStringLiteral(
    "SELECT coalesce((SELECT min(month) FROM posting_month), ''), "
    "coalesce((SELECT max(month) FROM posting_month "
    "WHERE month <= (SELECT substr(max(month), 1, 4) FROM posting_month) || '-12'), '')");
const QString selectInstant = QStringLiteral("SELECT recorded_at_ms FROM posting WHERE id = ?");
const QString selectLastId = QStringLiteral("SELECT coalesce(max(id), 0) FROM posting");

const QString beforeAllDays = QStringLiteral("");
const QString afterAllDays = QStringLiteral("A");  // behind every digit

/// Where a reading stops to go by kept sums and goes on day by day: the end or the middle of a month.
struct Boundary {
    int year = 0;
    int month = 0;      ///< the last that lies before as a whole; 0: none of the year
    bool half = false;  ///< and the first half of the next
    QDate day;          ///< the last before

    static Boundary endOf(int year, int month)
    {
        const QDate first(year, std::max(month, 1), 1);
        return {year, month, false, month == 0 ? first.addDays(-1) : first.addMonths(1).addDays(-1)};
    }
    static Boundary nearest(QDate day)
    {
        if (day.day() < 8)
            return endOf(day.year(), day.month() - 1);
        if (day.day() < 23)
            return {day.year(), day.month() - 1, true, QDate(day.year(), day.month(), 15)};
        return endOf(day.year(), day.month());
    }
};

/// The balances of pots as at a day: from the pots as they are, less what came later, or from nothing, with all that came
/// before, whichever is less to read. Years, months and days are added up exactly either way.
class PotReading final {
public:
    PotReading(Connection &connection, const PotRange &range, AsAt asAt)
        : m_connection(connection), m_asAt(asAt), m_first(range.line.number()),
          m_last(range.line.isStored() ? range.line.number() : std::numeric_limits<qint64>::max()),
          m_year(range.year ? range.year->number() : 0)
    {
    }

    Result<QVector<PotBalance>> run()
    {
        return readPeriods()
            .and_then([this] { return readSummed(); })
            .and_then([this] { return goesBack() ? readBack() : readForward(); })
            .and_then([this] { return readDays(); })
            .and_then([this] { return takeOffLaterRecorded(); })
            .and_then([this] { return m_pots.balances(m_year); });
    }

private:
    bool isOfYear() const { return m_year != 0 && m_first == 0; }

    /// Reads every row by `read` and answers how that ended.
    template <typename Read>
    Result<void> readAll(const Result<std::unique_ptr<RowScan>> &scan, Read read)
    {
        if (!scan)
            return tl::unexpected(scan.error());
        while ((*scan)->next())
            read(**scan);
        if ((*scan)->failure())
            return tl::unexpected(*(*scan)->failure());
        return m_isDamaged ? Result<void>(fail(FailureKind::damaged, QStringLiteral("posting"))) : Result<void>();
    }

    /// The first and last year of which there are sums.
    Result<void> readPeriods()
    {
        const auto found = m_connection.statement(selectPeriods).one([](Statement &row) {
            return std::pair(row.text(0).left(4).toInt(), row.text(1));
        });
        if (!found)
            return tl::unexpected(found.error());
        const int year = m_asAt.day.year();
        const auto &[first, last] = *found;
        m_firstYear = first == 0 ? year : first;
        m_lastYear = last.isEmpty() ? year : last.left(4).toInt();
        const bool isNearEnd = last <= isoText(m_asAt.day).left(7);
        m_boundary = isNearEnd ? Boundary::endOf(year, m_asAt.day.month()) : Boundary::nearest(m_asAt.day);
        return {};
    }

    Result<void> readSummed()
    {
        return lastSummed(m_connection).map([this](qint64 last) { m_summed = last; });
    }

    /// Counted in years and months that would have to be read. Of one year's pots there are few.
    bool goesBack() const
    {
        const int year = m_boundary.year;
        const int pots = isOfYear() ? 2 : m_lastYear - m_firstYear + 1;
        const int back = pots + std::max(m_lastYear - year, 0) + (m_lastYear < year ? 0 : 12 - m_boundary.month);
        return back <= std::max(year - m_firstYear, 0) + m_boundary.month;
    }

    Result<void> readBack()
    {
        m_sign = -1;
        return readCurrent()
            .and_then([this] { return readYears(m_boundary.year + 1, m_lastYear); })
            .and_then([this] { return readMonths(m_boundary.month + 1, 12); })
            .and_then([this] { return readHalf(); })
            .and_then([this] { return readBehind(isoText(m_boundary.day), afterAllDays); });
    }

    Result<void> readForward()
    {
        m_sign = 1;
        return readYears(m_firstYear, m_boundary.year - 1)
            .and_then([this] { return readMonths(1, m_boundary.month); })
            .and_then([this] { return readHalf(); })
            .and_then([this] { return readBehind(beforeAllDays, isoText(m_boundary.day)); });
    }

    Result<void> readCurrent()
    {
        const auto read = [this](RowScan &row) {
            PotSum &pot = m_pots.at(keyAt(row));
            pot.authority = cents(row, 4);
            pot.allotted = cents(row, 5);
            pot.earmarked = cents(row, 6);
            pot.committed = cents(row, 7) + cents(row, 8);
            pot.prior = cents(row, 8);
            pot.ordered = cents(row, 9);
            pot.paid = cents(row, 10);
            pot.authorityMoves = row.number(11);
            pot.moves = row.number(12);
        };
        return isOfYear() ? readAll(m_connection.scan(selectPotsOfYear, m_year, m_year, m_year), read)
                          : readAll(m_connection.scan(selectPots, m_first, m_last), read);
    }

    Result<void> readYears(int first, int last)
    {
        Result<void> read;
        for (int year = first; read && year <= last; ++year)
            read = readMonthsBetween(year, 0, 0, m_sign);
        return read;
    }

    Result<void> readMonths(int first, int last)
    {
        return first > last ? Result<void>() : readMonthsBetween(m_boundary.year, first, last, m_sign);
    }

    /// Going back, too, it is added: the month that it is part of was taken off as a whole.
    Result<void> readHalf()
    {
        const int half = firstHalf + m_boundary.month + 1;
        return m_boundary.half ? readMonthsBetween(m_boundary.year, half, half, 1) : Result<void>();
    }

    Result<void> readMonthsBetween(int year, int first, int last, int sign)
    {
        const QString begin = monthText(monthNumber(year, first));
        const QString end = monthText(monthNumber(year, last));
        const auto read = [this, sign](RowScan &row) { addMonth(row, sign); };
        return isOfYear() ? readAll(m_connection.scan(selectMonthsOfYear, begin, end, m_year, m_year), read)
                          : readAll(m_connection.scan(selectMonths, begin, end, m_first, m_last), read);
    }

    void addMonth(RowScan &row, int sign)
    {
        PotMove move;
        move.authority = cents(row, 4);
        move.allotted = cents(row, 5);
        move.earmarked = cents(row, 6);
        move.committed = cents(row, 7);
        move.ordered = cents(row, 8);
        move.paid = cents(row, 9);
        move.authorityMoves = row.number(10);
        move.allottedMoves = row.number(11);
        move.committedMoves = row.number(12);
        move.otherMoves = row.number(13);
        m_pots.move(keyAt(row), move, sign);
    }

    /// What is not in the sums yet.
    Result<void> readBehind(const QString &after, const QString &until)
    {
        return readAll(m_connection.scan(selectBehind, m_summed, after, until, m_first, m_last),
                       [this](RowScan &row) { addPosting(row, m_sign); });
    }

    /// Between the boundary and the day.
    Result<void> readDays()
    {
        const bool isBefore = m_boundary.day < m_asAt.day;
        const QDate after = isBefore ? m_boundary.day : m_asAt.day;
        const QDate until = isBefore ? m_asAt.day : m_boundary.day;
        if (after == until)
            return {};
        return readAll(m_connection.scan(selectDays, m_first, m_last, after, until),
                       [this, sign = isBefore ? 1 : -1](RowScan &row) { addPosting(row, sign); });
    }

    Result<void> takeOffLaterRecorded()
    {
        if (!m_asAt.knownAtMs)
            return {};
        return lastPostingKnown(m_connection, *m_asAt.knownAtMs).and_then([this](qint64 id) {
            return readAll(m_connection.scan(selectBehind, id, beforeAllDays, m_asAt.day, m_first, m_last),
                           [this](RowScan &row) { addPosting(row, -1); });
        });
    }

    void addPosting(RowScan &row, int sign)
    {
        const PotSumKey key = keyAt(row);
        if (m_year != 0 && key.dueYear != m_year && key.budgetYear != m_year)
            return;
        const std::optional<Term> term = termOfWord(row.text(4));
        m_isDamaged = m_isDamaged || !term;
        if (term)
            m_pots.move(key, PotMove::of(*term, cents(row, 5)), sign);
    }

    static PotSumKey keyAt(RowScan &row) { return {row.number(0), row.number(1), row.number(2), row.number(3)}; }
    static quint64 cents(RowScan &row, int column) { return static_cast<quint64>(row.number(column)); }

    Connection &m_connection;
    AsAt m_asAt;
    qint64 m_first;
    qint64 m_last;
    int m_year;  ///< zero: every year
    int m_firstYear = 0;
    int m_lastYear = 0;
    Boundary m_boundary;
    qint64 m_summed = 0;
    int m_sign = 1;
    PotSumTable m_pots;
    bool m_isDamaged = false;
};

}  // namespace

Result<qint64> lastPostingKnown(Connection &connection, qint64 instantMs)
{
    const Result<qint64> last = connection.statement(selectLastId).one([](Statement &row) { return row.number(0); });
    if (!last)
        return last;
    qint64 known = 0;
    qint64 unknown = *last + 1;
    while (unknown - known > 1) {
        const qint64 middle = known + (unknown - known) / 2;
        const Result<qint64> instant =
            connection.statement(selectInstant).bind(middle).one([](Statement &row) { return row.number(0); });
        if (!instant)
            return instant;
        (*instant <= instantMs ? known : unknown) = middle;
    }
    return known;
}

Result<QVector<PotBalance>> readPots(Connection &connection, const PotRange &range, AsAt asAt)
{
    return PotReading(connection, range, asAt).run();
}

}  // namespace mittelbuch
