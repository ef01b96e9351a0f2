// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/controljournal.h"
#include "service/refusing.h"
#include "service/settings.h"

#include <algorithm>
#include <tuple>

namespace mittelbuch {

namespace {

MaturityAmounts maturing(const PostingDraft &draft)
{
    MaturityAmounts amounts;
    amounts.add(draft.pot.budgetYear, draft.pot.dueYear, draft.amount);
    return amounts;
}

void addUse(AuthorizationLedger &ledger, const ControlJournal &journal, const JournalEntry &entry)
{
    const PostingDraft &draft = entry.posting.draft;
    const ControlSubject subject = journal.subjectOf(draft);
    ledger.entries.append({entry.authorizationNumber,
                           entry.effectiveDay(),
                           entry.posting,
                           subject,
                           maturing(draft),
                           {},
                           {},
                           entry.counterpart});
    if (entry.expenditureDay() > ledger.head.asAt.day)
        return;
    const ControlReference expenditure{ControlLedgerKind::expenditure, draft.pot.dueYear, entry.expenditureNumber};
    ledger.entries.append({entry.authorizationNumber,
                           entry.expenditureDay(),
                           entry.posting,
                           subject,
                           {},
                           draft.amount,
                           expenditure,
                           {}});
}

void addEntries(AuthorizationLedger &ledger, const ControlJournal &journal)
{
    for (const JournalEntry &entry : journal.entries) {
        const PostingDraft &draft = entry.posting.draft;
        const bool belongs = entry.authorizationNumber > 0 && draft.pot.budgetYear == ledger.head.year
                             && entry.isKnown(ledger.head.asAt) && entry.effectiveDay() <= ledger.head.asAt.day;
        if (!belongs)
            continue;
        if (termOf(draft.kind) == Term::authority)
            ledger.allocations.append(
                {entry.authorizationNumber, entry.posting, journal.consentOf(draft), maturing(draft), {}});
        else
            addUse(ledger, journal, entry);
    }
}

/// A move after what it moves, where both are of one day.
auto placeOf(const AuthorizationEntry &entry)
{
    return std::tuple(entry.day, entry.expenditure.has_value(), entry.number);
}

void sortEntries(AuthorizationLedger &ledger)
{
    std::sort(ledger.allocations.begin(), ledger.allocations.end(),
              [](const AuthorizationAllocation &left, const AuthorizationAllocation &right) {
                  return std::pair(left.posting.draft.effectiveDay, left.number)
                         < std::pair(right.posting.draft.effectiveDay, right.number);
              });
    std::sort(ledger.entries.begin(), ledger.entries.end(),
              [](const AuthorizationEntry &left, const AuthorizationEntry &right) {
                  return placeOf(left) < placeOf(right);
              });
    MaturityAmounts total;
    for (AuthorizationAllocation &allocation : ledger.allocations) {
        total += allocation.amount;
        allocation.total = total;
    }
}

bool isIn(QDate day, const AuthorizationMonth &month)
{
    return day >= month.firstDay && day <= month.lastDay;
}

void sumMonths(AuthorizationLedger &ledger)
{
    QVector<QDate> days;
    for (const AuthorizationAllocation &allocation : ledger.allocations)
        days.append(allocation.posting.draft.effectiveDay);
    for (const AuthorizationEntry &entry : ledger.entries)
        days.append(entry.day);
    const QDate until = ledger.head.asAt.day;
    for (const QDate firstDay : controlMonths(ledger.head.year, until, days)) {
        AuthorizationMonth month{firstDay, monthEnd(firstDay, until), {}, {}};
        for (const AuthorizationAllocation &allocation : ledger.allocations) {
            if (isIn(allocation.posting.draft.effectiveDay, month))
                month.inMonth.authorized += allocation.amount;
        }
        for (const AuthorizationEntry &entry : ledger.entries) {
            if (isIn(entry.day, month))
                month.inMonth += {{}, entry.used, entry.moved};
        }
        ledger.total += month.inMonth;
        month.total = ledger.total;
        ledger.months.append(month);
    }
}

/// Reads the state of all authorisations out of the balances; only what lapsed needs the journal.
class StatusReading final {
public:
    StatusReading(Store &store, FiscalYear year, AsAt asAt) : m_store(store), m_status{year, {}, asAt, false, {}} {}

    Result<AuthorizationStatus> run()
    {
        return officeSettings(m_store)
            .map([this](const OfficeSettings &settings) { m_status.authority = settings.authority; })
            .and_then([this] { return m_store.budget().lines(); })
            .map([this](const QVector<BudgetLine> &lines) { m_lines = lines; })
            .and_then([this] { return m_store.ledger().balances(m_status.asAt); })
            .map([this](const QVector<PotBalance> &pots) { m_pots = pots; })
            .and_then([this] { return readLines(); })
            .map([this] { return m_status; });
    }

private:
    Result<void> readLines()
    {
        for (const BudgetLine &line : m_lines) {
            const qsizetype before = m_status.rows.size();
            for (const PotBalance &pot : m_pots) {
                const bool isOurs = pot.pot.line == line.id && !pot.programme.isStored() && !pot.pot.isCash()
                                    && pot.pot.budgetYear <= m_status.year;
                if (isOurs)
                    take(line, pot);
            }
            if (m_status.rows.size() == before)
                continue;
            if (const Result<void> read = readLapses(line); !read)
                return read;
        }
        m_status.rows.removeIf([this](const AuthorizationStatusRow &row) {
            return row.budgetYear != m_status.year && row.due.total().isZero();
        });
        for (const AuthorizationStatusRow &row : m_status.rows)
            m_status.illustrative = m_status.illustrative || row.line.illustrative;
        return {};
    }

    AuthorizationStatusRow &rowOf(const BudgetLine &line, FiscalYear budgetYear)
    {
        const auto found =
            std::find_if(m_status.rows.begin(), m_status.rows.end(), [&](const AuthorizationStatusRow &row) {
                return row.line.id == line.id && row.budgetYear == budgetYear;
            });
        if (found != m_status.rows.end())
            return *found;
        m_status.rows.append({line, budgetYear, {}, {}, {}, {}, {}});
        return m_status.rows.last();
    }

    /// The pots come by budget year and due year.
    void take(const BudgetLine &line, const PotBalance &pot)
    {
        AuthorizationStatusRow &row = rowOf(line, pot.pot.budgetYear);
        row.authorized += pot.balance.authority;
        row.used += pot.balance.committed;
        if (pot.pot.dueYear <= m_status.year)
            row.dueUpToYear += pot.balance.committed;
        else
            row.due.add(m_status.year, pot.pot.dueYear, pot.balance.committed);
    }

    Result<void> readLapses(const BudgetLine &line)
    {
        const PostingFilter filter{.line = line.id};
        return m_store.ledger().postings(filter, m_status.asAt).map([&](const QVector<Posting> &postings) {
            for (const Posting &posting : postings) {
                const bool counts = posting.draft.kind == PostingKind::authorizationLapse
                                    && posting.draft.pot.budgetYear <= m_status.year;
                if (!counts)
                    continue;
                AuthorizationStatusRow &row = rowOf(line, posting.draft.pot.budgetYear);
                row.lapsed -= posting.draft.amount;
                row.authorized -= posting.draft.amount;
            }
        });
    }

    Store &m_store;
    AuthorizationStatus m_status;
    QVector<BudgetLine> m_lines;
    QVector<PotBalance> m_pots;
};

}  // namespace

void MaturityAmounts::add(FiscalYear budgetYear, FiscalYear dueYear, Money amount)
{
    Q_ASSERT(budgetYear < dueYear);
    const int years = std::min(dueYear.number() - budgetYear.number(), static_cast<int>(due.size()));
    due[static_cast<std::size_t>(years) - 1] += amount;
}

MaturityAmounts &MaturityAmounts::operator+=(const MaturityAmounts &other)
{
    for (std::size_t index = 0; index < due.size(); ++index)
        due[index] += other.due[index];
    return *this;
}

AuthorizationSums &AuthorizationSums::operator+=(const AuthorizationSums &other)
{
    authorized += other.authorized;
    used += other.used;
    moved += other.moved;
    return *this;
}

Outcome<AuthorizationLedger> authorizationLedger(Store &store, const BudgetLineKey &line, FiscalYear budgetYear,
                                                 AsAt asAt)
{
    std::optional<ControlJournal> journal;
    const Result<void> read = store.read([&]() -> Result<void> {
        return readControlJournal(store, line).map([&](const std::optional<ControlJournal> &found) {
            journal = found;
        });
    });
    if (!read)
        return denied(read.error());
    if (!journal)
        return refuse(refusalAt(RefusalCode::notFound, QStringLiteral("line"), line.toDisplay()));
    AuthorizationLedger ledger{{journal->line, budgetYear, journal->authority, asAt}, {}, {}, {}, {}};
    addEntries(ledger, *journal);
    sortEntries(ledger);
    sumMonths(ledger);
    return ledger;
}

Result<AuthorizationStatus> authorizationStatus(Store &store, FiscalYear year, AsAt asAt)
{
    std::optional<AuthorizationStatus> status;
    return store
        .read([&]() -> Result<void> {
            return StatusReading(store, year, asAt).run().map([&](const AuthorizationStatus &found) {
                status = found;
            });
        })
        .map([&status] { return *status; });
}

}  // namespace mittelbuch
