// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/controljournal.h"
#include "service/refusing.h"

#include <algorithm>

namespace mittelbuch {

namespace {

void addAllocation(ControlLedger &ledger, const ControlJournal &journal, const JournalEntry &entry)
{
    const PostingDraft &draft = entry.posting.draft;
    if (draft.pot.isCash() && entry.effectiveDay() <= ledger.head.asAt.day)
        ledger.allocations.append({entry.expenditureNumber, entry.posting, journal.consentOf(draft), {}});
}

void addUse(ControlLedger &ledger, const ControlJournal &journal, const JournalEntry &entry)
{
    const PostingDraft &draft = entry.posting.draft;
    if (entry.expenditureDay() > ledger.head.asAt.day)
        return;
    const bool isOrder = draft.kind == PostingKind::order;
    ControlEntry use{entry.expenditureNumber,
                     entry.expenditureDay(),
                     entry.posting,
                     journal.subjectOf(draft),
                     isOrder ? Money() : draft.amount,
                     isOrder ? draft.amount : Money(),
                     entry.partialPayment ? draft.amount : Money(),
                     {},
                     entry.counterpart};
    if (!draft.pot.isCash())
        use.authorization = {ControlLedgerKind::authorizations, draft.pot.budgetYear, entry.authorizationNumber};
    ledger.entries.append(use);
}

void addEntries(ControlLedger &ledger, const ControlJournal &journal)
{
    for (const JournalEntry &entry : journal.entries) {
        if (entry.expenditureNumber == 0 || entry.posting.draft.pot.dueYear != ledger.head.year
            || !entry.isKnown(ledger.head.asAt))
            continue;
        if (termOf(entry.posting.draft.kind) == Term::authority)
            addAllocation(ledger, journal, entry);
        else
            addUse(ledger, journal, entry);
    }
}

void sortEntries(ControlLedger &ledger)
{
    std::sort(ledger.allocations.begin(), ledger.allocations.end(),
              [](const ControlAllocation &left, const ControlAllocation &right) {
                  return std::pair(left.posting.draft.effectiveDay, left.number)
                         < std::pair(right.posting.draft.effectiveDay, right.number);
              });
    std::sort(ledger.entries.begin(), ledger.entries.end(), [](const ControlEntry &left, const ControlEntry &right) {
        return std::pair(left.day, left.number) < std::pair(right.day, right.number);
    });
    Money total;
    for (ControlAllocation &allocation : ledger.allocations) {
        total += allocation.posting.draft.amount;
        allocation.total = total;
    }
}

/// Whether the entry had been committed by the day for a year that had not begun.
bool isPrior(const JournalEntry &entry, const ControlLedgerHead &head, QDate day)
{
    const PostingDraft &draft = entry.posting.draft;
    return !draft.pot.isCash() && draft.pot.dueYear == head.year && termOf(draft.kind) == Term::committed
           && entry.isKnown(head.asAt) && entry.effectiveDay() <= day && entry.expenditureDay() > day;
}

Money priorCommitments(const ControlJournal &journal, const ControlLedgerHead &head, QDate day)
{
    Money sum;
    for (const JournalEntry &entry : journal.entries) {
        if (isPrior(entry, head, day))
            sum += entry.posting.draft.amount;
    }
    return sum;
}

/// On which something came into the ledger, or into what is to come into it.
QVector<QDate> daysOf(const ControlLedger &ledger, const ControlJournal &journal)
{
    QVector<QDate> days;
    for (const ControlAllocation &allocation : ledger.allocations)
        days.append(allocation.posting.draft.effectiveDay);
    for (const ControlEntry &entry : ledger.entries)
        days.append(entry.day);
    for (const JournalEntry &entry : journal.entries) {
        if (isPrior(entry, ledger.head, ledger.head.asAt.day))
            days.append(entry.effectiveDay());
    }
    return days;
}

bool isIn(QDate day, const ControlMonth &month)
{
    return day >= month.firstDay && day <= month.lastDay;
}

void sumMonths(ControlLedger &ledger, const ControlJournal &journal)
{
    const QDate until = ledger.head.asAt.day;
    for (const QDate firstDay : controlMonths(ledger.head.year, until, daysOf(ledger, journal))) {
        ControlMonth month{firstDay, monthEnd(firstDay, until), {}, {}};
        for (const ControlAllocation &allocation : ledger.allocations) {
            if (isIn(allocation.posting.draft.effectiveDay, month))
                month.inMonth.allocated += allocation.posting.draft.amount;
        }
        for (const ControlEntry &entry : ledger.entries) {
            if (isIn(entry.day, month))
                month.inMonth += {Money(), entry.committed, entry.ordered};
        }
        ledger.total += month.inMonth;
        month.total = ledger.total;
        month.total.priorCommitments = priorCommitments(journal, ledger.head, month.lastDay);
        ledger.months.append(month);
    }
    ledger.total.priorCommitments = priorCommitments(journal, ledger.head, until);
}

}  // namespace

QString toString(ControlLedgerKind kind)
{
    return kind == ControlLedgerKind::expenditure ? QStringLiteral("expenditure") : QStringLiteral("authorizations");
}

ControlSums &ControlSums::operator+=(const ControlSums &other)
{
    allocated += other.allocated;
    committed += other.committed;
    ordered += other.ordered;
    priorCommitments += other.priorCommitments;
    return *this;
}

Outcome<ControlLedger> controlLedger(Store &store, const BudgetLineKey &line, FiscalYear year, AsAt asAt)
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
    ControlLedger ledger{{journal->line, year, journal->authority, asAt}, {}, {}, {}, {}};
    addEntries(ledger, *journal);
    sortEntries(ledger);
    sumMonths(ledger, *journal);
    return ledger;
}

}  // namespace mittelbuch
