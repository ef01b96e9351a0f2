// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/controljournal.h"

#include "service/settings.h"

#include <algorithm>
#include <set>

namespace mittelbuch {

namespace {

const QDate everAfter(9999, 12, 31);

/// The two halves of a commitment that moves: booked one after the other by one command, of one case, from one pot to
/// another. The journal does not link them otherwise.
bool areHalves(const Posting &first, const Posting &second)
{
    const PostingDraft &out = first.draft;
    const PostingDraft &in = second.draft;
    return second.id.number() == first.id.number() + 1 && out.kind == PostingKind::commitment
           && in.kind == PostingKind::commitment && out.application.isStored() && out.application == in.application
           && out.pot != in.pot && out.amount == -in.amount && out.effectiveDay == in.effectiveDay
           && first.recordedAtMs == second.recordedAtMs;
}

/// A commitment under an authorisation is known by its place in HÜL-VE, any other by that in HÜL-A.
ControlReference placeOf(const JournalEntry &entry)
{
    const Pot &pot = entry.posting.draft.pot;
    if (pot.isCash())
        return {ControlLedgerKind::expenditure, pot.dueYear, entry.expenditureNumber};
    return {ControlLedgerKind::authorizations, pot.budgetYear, entry.authorizationNumber};
}

void linkHalves(QVector<JournalEntry> &entries)
{
    for (qsizetype index = 1; index < entries.size(); ++index) {
        JournalEntry &first = entries[index - 1];
        JournalEntry &second = entries[index];
        if (first.counterpart || !areHalves(first.posting, second.posting))
            continue;
        first.counterpart = placeOf(second);
        second.counterpart = placeOf(first);
    }
}

/// Counts the entries of each ledger and section.
class Numbering final {
public:
    void number(JournalEntry &entry)
    {
        const Pot &pot = entry.posting.draft.pot;
        const Term term = termOf(entry.posting.draft.kind);
        const bool isAllocation = term == Term::authority;
        const bool isUse = term == Term::committed || term == Term::ordered;
        if (pot.isCash() ? isAllocation || isUse : isUse)
            entry.expenditureNumber = next(ControlLedgerKind::expenditure, pot.dueYear, isAllocation);
        if (!pot.isCash() && (isAllocation || isUse))
            entry.authorizationNumber = next(ControlLedgerKind::authorizations, pot.budgetYear, isAllocation);
    }

private:
    int next(ControlLedgerKind ledger, FiscalYear year, bool isAllocation)
    {
        return ++m_counts[{static_cast<int>(ledger), year.number(), isAllocation}];
    }

    std::map<std::tuple<int, int, bool>, int> m_counts;
};

/// Whether the order leaves something of its case's commitments unordered.
class PartialPayments final {
public:
    bool take(const PostingDraft &draft)
    {
        if (!draft.application.isStored())
            return false;
        Balance &use = m_cases[draft.application];
        if (termOf(draft.kind) == Term::committed)
            use.committed += draft.amount;
        if (draft.kind != PostingKind::order)
            return false;
        use.ordered += draft.amount;
        return draft.amount.isPositive() && use.openCommitment().isPositive();
    }

private:
    std::map<ApplicationId, Balance> m_cases;
};

Result<void> readSubjects(Store &store, ControlJournal &journal)
{
    std::set<ApplicationId> decided;
    for (const JournalEntry &entry : journal.entries) {
        if (entry.posting.draft.decision.isStored())
            decided.insert(entry.posting.draft.application);
    }
    for (const ApplicationId application : decided) {
        const Result<QVector<Decision>> decisions = store.applications().decisions(application);
        if (!decisions)
            return tl::unexpected(decisions.error());
        for (const Decision &decision : *decisions)
            journal.decisions.insert({decision.id, decision});
    }
    return store.applications().list(everAfter).map([&journal](const QVector<ApplicationSummary> &applications) {
        for (const ApplicationSummary &one : applications)
            journal.subjects.insert({one.id, {one.reference.toString(), one.applicantName, one.title}});
    });
}

Result<void> readBesides(Store &store, ControlJournal &journal)
{
    return officeSettings(store)
        .map([&](const OfficeSettings &settings) { journal.authority = settings.authority; })
        .and_then([&] { return store.budgetControl().consents(); })
        .map([&](const QVector<Consent> &consents) {
            for (const Consent &consent : consents)
                journal.consents.insert({consent.id, consent});
        })
        .and_then([&] { return readSubjects(store, journal); });
}

}  // namespace

QDate JournalEntry::expenditureDay() const
{
    const Pot &pot = posting.draft.pot;
    return pot.isCash() ? effectiveDay() : std::max(effectiveDay(), pot.dueYear.firstDay());
}

std::optional<Consent> ControlJournal::consentOf(const PostingDraft &draft) const
{
    const auto found = consents.find(draft.consent);
    return found == consents.end() ? std::nullopt : std::optional(found->second);
}

ControlSubject ControlJournal::subjectOf(const PostingDraft &draft) const
{
    const auto found = subjects.find(draft.application);
    ControlSubject subject = found == subjects.end() ? ControlSubject() : found->second;
    if (const auto decision = decisions.find(draft.decision); decision != decisions.end()) {
        subject.decisionVersion = decision->second.version;
        subject.decisionDay = decision->second.day;
    }
    return subject;
}

QVector<JournalEntry> numbered(const QVector<Posting> &postings)
{
    QVector<JournalEntry> entries;
    entries.reserve(postings.size());
    Numbering numbering;
    PartialPayments partialPayments;
    for (const Posting &posting : postings) {
        entries.append({posting});
        numbering.number(entries.last());
        entries.last().partialPayment = partialPayments.take(posting.draft);
    }
    linkHalves(entries);
    return entries;
}

Result<std::optional<ControlJournal>> readControlJournal(Store &store, const BudgetLineKey &key)
{
    const Result<std::optional<BudgetLine>> line = store.budget().line(key);
    if (!line)
        return tl::unexpected(line.error());
    if (!*line)
        return std::optional<ControlJournal>();
    const Result<QVector<Posting>> postings = store.ledger().postings({.line = (*line)->id}, everAfter);
    if (!postings)
        return tl::unexpected(postings.error());
    ControlJournal journal{**line, {}, numbered(*postings), {}, {}, {}};
    return readBesides(store, journal).map([&journal] { return std::optional(journal); });
}

QVector<QDate> controlMonths(FiscalYear year, QDate until, const QVector<QDate> &days)
{
    std::set<QDate> months;
    for (QDate month = year.firstDay(); month <= until && month <= year.lastDay(); month = month.addMonths(1))
        months.insert(month);
    for (const QDate day : days)
        months.insert(QDate(day.year(), day.month(), 1));
    return QVector<QDate>(months.begin(), months.end());
}

QDate monthEnd(QDate firstDay, QDate until)
{
    return std::min(firstDay.addMonths(1).addDays(-1), until);
}

}  // namespace mittelbuch
