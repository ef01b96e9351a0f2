// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/controlledger.h"

#include <map>

namespace mittelbuch {

/// A posting with its places in the control ledgers of its line.
struct JournalEntry {
    Posting posting;
    int expenditureNumber = 0;    ///< in HÜL-A of the due year; zero: it does not stand there
    int authorizationNumber = 0;  ///< in HÜL-VE of the budget year; zero: it does not stand there
    bool partialPayment = false;
    std::optional<ControlReference> counterpart = {};

    QDate effectiveDay() const { return posting.draft.effectiveDay; }
    /// On which it stands in HÜL-A at the earliest.
    QDate expenditureDay() const;
    bool isKnown(AsAt asAt) const { return !asAt.knownAtMs || posting.recordedAtMs <= *asAt.knownAtMs; }
};

/// What both ledgers of a line are made of: the whole journal of the line, numbered.
struct ControlJournal {
    BudgetLine line;
    QString authority;
    QVector<JournalEntry> entries;  ///< in booking order
    std::map<ConsentId, Consent> consents;
    std::map<ApplicationId, ControlSubject> subjects;
    std::map<DecisionId, Decision> decisions;

    std::optional<Consent> consentOf(const PostingDraft &draft) const;
    ControlSubject subjectOf(const PostingDraft &draft) const;
};

/// Nullopt: there is no such line. Runs inside a reading that the caller has begun.
Result<std::optional<ControlJournal>> readControlJournal(Store &store, const BudgetLineKey &line);

/// Numbers the postings of one line, given in booking order, and finds what belongs together.
QVector<JournalEntry> numbered(const QVector<Posting> &postings);

/// The months of the year up to the day, and those of `days` beside them; each by its first day, in order.
QVector<QDate> controlMonths(FiscalYear year, QDate until, const QVector<QDate> &days);
/// The last day of the month, or `until` if that is earlier.
QDate monthEnd(QDate firstDay, QDate until);

}  // namespace mittelbuch
