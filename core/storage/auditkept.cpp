// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditkept.h"

namespace mittelbuch {

namespace {

const QString selectPots = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, planned, moves, committed_prior, authority, allotted, earmarked, "
    "committed_own, ordered, paid FROM pot ORDER BY line_id, programme_id, budget_year, due_year");
const QString selectCases = QStringLiteral(
    "SELECT application_id, line_id, due_year, committed, ordered, paid FROM case_pot "
    "ORDER BY application_id, line_id, due_year");
const QString selectMonths = QStringLiteral(
    "SELECT month, line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed, ordered, paid, "
    "authority_moves, allotted_moves, committed_moves, other_moves FROM posting_month "
    "ORDER BY month, line_id, programme_id, budget_year, due_year");
const QString selectCommitments =
    QStringLiteral("SELECT decision_id, year, amount FROM decision_commitment ORDER BY decision_id, year, amount");

constexpr std::array<const char *, keptTerms> termColumns{"authority", "allotted", "earmarked", "committed", "ordered", "paid"};

class KeptAudit final {
public:
    KeptAudit(AuditWork &work, JournalSums &sums) : m_work(work), m_sums(sums), m_pots(sums.pots()) {}

    Result<void> run()
    {
        return m_work.eachRow("pot", selectPots, [this](RowScan &row) { takePot(row); })
            .and_then([this] { return m_work.eachRow("case_pot", selectCases, [this](RowScan &row) { takeCase(row); }); })
            .and_then([this] {
                return m_work.eachRow("posting_month", selectMonths, [this](RowScan &row) { takeMonth(row); });
            })
            .and_then([this] {
                return m_work.eachRow("decision_commitment", selectCommitments, [this](RowScan &row) { takeCommitment(row); });
            })
            .map([this] {
                if (!m_work.isCancelled())
                    findMissing();
            });
    }

private:
    QString potName(const PotKey &key)
    {
        const QString years = key.budgetYear == key.dueYear
            ? QString::number(key.dueYear) : QStringLiteral("%1→%2").arg(key.budgetYear).arg(key.dueYear);
        const QString name = m_work.line(key.line) + u' ' + years;
        return key.programme == 0 ? name : name + u' ' + m_work.programme(key.programme);
    }

    QString caseName(const CaseKey &key)
    {
        return QStringLiteral("%1 %2 %3").arg(m_work.application(key.application), m_work.line(key.line)).arg(key.dueYear);
    }

    QString monthName(const MonthKey &key)
    {
        const QString half = isFirstHalf(key.month) ? QStringLiteral("-01–15") : QString();
        return monthText(wholeMonth(key.month)) + half + u' ' + potName({key.line, key.programme, key.budgetYear, key.dueYear});
    }

    static QString commitmentName(const CommitmentKey &key)
    {
        return QStringLiteral("%1 %2 %3").arg(key.decision).arg(key.year).arg(key.cents);
    }

    void findRow(AuditFault fault, AuditRecord record, const QString &name) { m_work.find({fault, record, name}); }

    void takePot(RowScan &row)
    {
        const PotKey key{row.number(0), row.number(1), row.number(2), row.number(3)};
        PotSums *derived = m_pots.find(key);
        ++m_work.report().balances;
        if (!derived) {
            findRow(AuditFault::recordUnexplained, AuditRecord::pot, potName(key));
            return;
        }
        derived->isKept = true;
        compare(AuditRecord::pot, row, 4, "planned", derived->planned, key);
        compare(AuditRecord::pot, row, 5, "moves", derived->moves, key);
        compare(AuditRecord::pot, row, 6, "committed_prior", static_cast<qint64>(derived->prior), key);
        for (std::size_t term = 0; term < keptTerms; ++term)
            compare(AuditRecord::pot, row, 7 + static_cast<int>(term), termColumns[term],
                    static_cast<qint64>(derived->cents[term]), key);
    }

    void takeCase(RowScan &row)
    {
        const CaseKey key{row.number(0), row.number(1), row.number(2)};
        CaseSums *derived = m_sums.cases.find(key);
        ++m_work.report().balances;
        if (!derived) {
            findRow(AuditFault::recordUnexplained, AuditRecord::casePot, caseName(key));
            return;
        }
        derived->isKept = true;
        compare(AuditRecord::casePot, row, 3, "committed", static_cast<qint64>(derived->committed), key);
        compare(AuditRecord::casePot, row, 4, "ordered", static_cast<qint64>(derived->ordered), key);
        compare(AuditRecord::casePot, row, 5, "paid", static_cast<qint64>(derived->paid), key);
    }

    void takeMonth(RowScan &row)
    {
        const MonthKey key{row.number(1), row.number(2), monthFromText(row.text(0)), static_cast<qint16>(row.number(3)),
                           static_cast<qint16>(row.number(4))};
        MonthSums *derived = m_sums.months.find(key);
        ++m_work.report().balances;
        if (!derived) {
            findRow(AuditFault::recordUnexplained, AuditRecord::month, monthName(key));
            return;
        }
        derived->isKept = true;
        const TermSums &sums = derived->sums;
        for (std::size_t term = 0; term < keptTerms; ++term)
            compare(AuditRecord::month, row, 5 + static_cast<int>(term), termColumns[term],
                    static_cast<qint64>(sums.cents[term]), key);
        compare(AuditRecord::month, row, 11, "authority_moves", sums.postings[authorityTerm], key);
        compare(AuditRecord::month, row, 12, "allotted_moves", sums.postings[allottedTerm], key);
        compare(AuditRecord::month, row, 13, "committed_moves", sums.postings[committedTerm], key);
        compare(AuditRecord::month, row, 14, "other_moves",
                sums.postings[earmarkedTerm] + sums.postings[orderedTerm] + sums.postings[paidTerm], key);
    }

    void takeCommitment(RowScan &row)
    {
        const CommitmentKey key{row.number(0), row.number(1), row.number(2)};
        bool *isKept = m_sums.commitments.find(key);
        ++m_work.report().balances;
        if (isKept)
            *isKept = true;
        else
            findRow(AuditFault::recordUnexplained, AuditRecord::decisionCommitment, commitmentName(key));
    }

    QString nameOf(const PotKey &key) { return potName(key); }
    QString nameOf(const CaseKey &key) { return caseName(key); }
    QString nameOf(const MonthKey &key) { return monthName(key); }

    /// The name is looked up only for what differs.
    template <typename Key>
    void compare(AuditRecord record, RowScan &row, int column, const char *field, qint64 expected, const Key &key)
    {
        const qint64 kept = row.number(column);
        if (kept != expected)
            m_work.compare(record, nameOf(key), field, expected, kept);
    }

    void findMissing()
    {
        m_pots.forEach([this](const PotKey &key, const PotSums &sums) {
            if (!sums.isKept && sums.moves != 0)
                findRow(AuditFault::recordMissing, AuditRecord::pot, potName(key));
        });
        m_sums.cases.forEach([this](const CaseKey &key, const CaseSums &sums) {
            if (!sums.isKept)
                findRow(AuditFault::recordMissing, AuditRecord::casePot, caseName(key));
        });
        m_sums.months.forEach([this](const MonthKey &key, const MonthSums &month) {
            if (!month.isKept)
                findRow(AuditFault::recordMissing, AuditRecord::month, monthName(key));
        });
        m_sums.commitments.forEach([this](const CommitmentKey &key, bool isKept) {
            if (!isKept)
                findRow(AuditFault::recordMissing, AuditRecord::decisionCommitment, commitmentName(key));
        });
    }

    AuditWork &m_work;
    JournalSums &m_sums;
    FlatTable<PotKey, PotSums> m_pots;
};

}  // namespace

Result<void> auditKept(AuditWork &work, JournalSums &sums)
{
    work.begin(AuditStage::balances);
    return KeptAudit(work, sums).run();
}

}  // namespace mittelbuch
