// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/potreading.h"

#include "domain/potbalances.h"

namespace mittelbuch {

namespace {

// Two texts, because asking each pot whether a year is wanted at all costs as much as reading one.
const QString selectPots = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed_own + committed_prior, "
    "committed_prior, ordered, paid, planned, moves FROM pot WHERE line_id BETWEEN ? AND ? "
    "ORDER BY line_id, programme_id, budget_year, due_year");
const QString selectPotsOfYear = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed_own + committed_prior, "
    "committed_prior, ordered, paid, planned, moves FROM pot WHERE due_year = ? OR budget_year = ? "
    "ORDER BY line_id, programme_id, budget_year, due_year");
const QString selectLaterMonths = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed, ordered, paid, "
    "authority_moves, allotted_moves, committed_moves, other_moves FROM posting_month "
    "WHERE month > ? AND line_id BETWEEN ? AND ? AND (? = 0 OR due_year = ? OR budget_year = ?)");
const QString selectLaterDays = QStringLiteral(
    "SELECT line_id, coalesce(programme_id, 0), budget_year, due_year, kind, amount FROM posting "
    "WHERE effective_day > ? AND effective_day <= ? AND line_id BETWEEN ? AND ? "
    "AND (? = 0 OR due_year = ? OR budget_year = ?)");
const QString selectLaterRecorded = QStringLiteral(
    "SELECT line_id, coalesce(programme_id, 0), budget_year, due_year, kind, amount FROM posting "
    "WHERE id > ? AND effective_day <= ? AND line_id BETWEEN ? AND ? "
    "AND (? = 0 OR due_year = ? OR budget_year = ?)");
const QString selectInstant = QStringLiteral("SELECT recorded_at_ms FROM posting WHERE id = ?");
const QString selectLastId = QStringLiteral("SELECT coalesce(max(id), 0) FROM posting");

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
        return readCurrent()
            .and_then([this] { return takeOffLaterMonths(); })
            .and_then([this] { return takeOffLaterDays(); })
            .and_then([this] { return takeOffLaterRecorded(); })
            .map([this] { return ofTheRange(m_pots.all()); });
    }

private:
    /// Taking off a commitment under an authorisation of the year has also moved the cash of its due year, which was not read.
    QVector<PotBalance> ofTheRange(QVector<PotBalance> pots) const
    {
        if (m_year != 0)
            pots.removeIf([this](const PotBalance &one) {
                return one.pot.dueYear.number() != m_year && one.pot.budgetYear.number() != m_year;
            });
        return pots;
    }

    /// Reads every row by `read` and answers how that ended.
    template <typename Read>
    Result<void> readAll(Result<std::unique_ptr<RowScan>> scan, Read read)
    {
        if (!scan)
            return tl::unexpected(scan.error());
        while ((*scan)->next())
            read(**scan);
        if ((*scan)->failure())
            return tl::unexpected(*(*scan)->failure());
        return m_isDamaged ? Result<void>(fail(FailureKind::damaged, QStringLiteral("posting"))) : Result<void>();
    }

    Money moneyAt(RowScan &row, int column)
    {
        const std::optional<Money> amount = Money::tryFromCents(row.number(column));
        m_isDamaged = m_isDamaged || !amount;
        return amount.value_or(Money());
    }

    FiscalYear yearAt(RowScan &row, int column)
    {
        const auto year = FiscalYear::tryFromNumber(static_cast<int>(std::clamp<qint64>(row.number(column), 0, 9999)));
        m_isDamaged = m_isDamaged || !year;
        return year.value_or(FiscalYear::fromNumber(1990));
    }

    Pot potAt(RowScan &row) { return {BudgetLineId(row.number(0)), yearAt(row, 2), yearAt(row, 3)}; }

    Result<void> readCurrent()
    {
        const bool isOfYear = m_year != 0 && m_first == 0;
        return readAll(isOfYear ? m_connection.scan(selectPotsOfYear, m_year, m_year)
                                : m_connection.scan(selectPots, m_first, m_last), [this](RowScan &row) {
            PotBalance kept{potAt(row), ProgrammeId(row.number(1)), {}, moneyAt(row, 8), false};
            kept.balance = {moneyAt(row, 4), moneyAt(row, 5), moneyAt(row, 6),
                            moneyAt(row, 7), moneyAt(row, 9), moneyAt(row, 10)};
            m_pots.start(kept, row.number(11), row.number(12));
        });
    }

    Result<void> takeOffLaterMonths()
    {
        const QString month = m_asAt.day.toString(QStringLiteral("yyyy-MM"));
        return readAll(m_connection.scan(selectLaterMonths, month, m_first, m_last, m_year, m_year, m_year), [this](RowScan &row) {
            const Pot pot = potAt(row);
            const ProgrammeId programme(row.number(1));
            m_pots.move(pot, programme, Term::authority, -moneyAt(row, 4), -row.number(10));
            m_pots.move(pot, programme, Term::allotted, -moneyAt(row, 5), -row.number(11));
            m_pots.move(pot, programme, Term::committed, -moneyAt(row, 7), -row.number(12));
            m_pots.move(pot, programme, Term::earmarked, -moneyAt(row, 6), -row.number(13));
            m_pots.move(pot, programme, Term::ordered, -moneyAt(row, 8), 0);
            m_pots.move(pot, programme, Term::paid, -moneyAt(row, 9), 0);
        });
    }

    Result<void> takeOffLaterDays()
    {
        const QDate lastOfMonth(m_asAt.day.year(), m_asAt.day.month(), m_asAt.day.daysInMonth());
        return readAll(m_connection.scan(selectLaterDays, m_asAt.day, lastOfMonth, m_first, m_last, m_year, m_year, m_year),
                       [this](RowScan &row) { takeOff(row); });
    }

    Result<void> takeOffLaterRecorded()
    {
        if (!m_asAt.knownAtMs)
            return {};
        return lastPostingKnown(m_connection, *m_asAt.knownAtMs).and_then([this](qint64 id) {
            return readAll(m_connection.scan(selectLaterRecorded, id, m_asAt.day, m_first, m_last, m_year, m_year, m_year),
                           [this](RowScan &row) { takeOff(row); });
        });
    }

    void takeOff(RowScan &row)
    {
        const std::optional<PostingKind> kind = postingKindFromString(QString::fromUtf8(row.text(4)));
        m_isDamaged = m_isDamaged || !kind;
        if (kind)
            m_pots.move(potAt(row), ProgrammeId(row.number(1)), termOf(*kind), -moneyAt(row, 5), -1);
    }

    Connection &m_connection;
    AsAt m_asAt;
    qint64 m_first;
    qint64 m_last;
    int m_year;  ///< zero: every year
    PotBalances m_pots;
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
