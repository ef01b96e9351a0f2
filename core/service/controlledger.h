// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

#include <array>

namespace mittelbuch {

/// The control ledgers of a line (Haushaltsüberwachungslisten, VwV-SäHO § 34 Nr. 6–10), read from the journal. Nothing
/// is kept for them, so that they cannot disagree with it.
///
/// Entries are numbered within their ledger and section in booking order, over everything ever booked and whatever day
/// or instant the ledger is read as at. The journal is only added to; an entry therefore keeps its number for good,
/// and a payment order can carry it (VwV-SäHO § 70 Nr. 5.1.11). Read as at an earlier day a ledger may skip numbers,
/// and an entry that takes effect on a day before it was booked stands among those of its day with a later number.
enum class ControlLedgerKind {
    expenditure,     ///< HÜL-A, of the year in which the money falls due
    authorizations,  ///< HÜL-VE, of the year whose budget gives the authorisation
};
QString toString(ControlLedgerKind kind);

/// An entry in a control ledger of the same line.
struct ControlReference {
    ControlLedgerKind ledger = ControlLedgerKind::expenditure;
    FiscalYear year;
    int number = 0;

    friend bool operator==(const ControlReference &, const ControlReference &) = default;
};

/// For whom and by which decision; empty where an entry is of no case.
struct ControlSubject {
    QString reference;
    QString applicant;
    QString title;
    int decisionVersion = 0;  ///< zero: by no decision
    QDate decisionDay = {};
};

struct ControlLedgerHead {
    BudgetLine line;
    FiscalYear year;
    QString authority;  ///< bewirtschaftende Dienststelle
    AsAt asAt;
};

/// Allocated, committed and ordered, the columns of the monthly section (VwV-SäHO § 34 Nr. 7.7). What is available is
/// that of the line's balance on the same day.
struct ControlSums {
    Money allocated;
    Money committed;  ///< festgelegt, including what is ordered
    Money ordered;
    /// Before the year begins: committed for it under earlier authorisations. Not festgelegt yet, but never available.
    Money priorCommitments = {};

    Money available() const { return allocated - committed - priorCommitments; }
    ControlSums &operator+=(const ControlSums &other);
    friend bool operator==(const ControlSums &, const ControlSums &) = default;
};

/// Section A: authority given or taken.
struct ControlAllocation {
    int number = 0;
    Posting posting;
    std::optional<Consent> consent;
    Money total;  ///< of the entries up to this one
};

/// Section C: a commitment, its counter-entry or its settlement by order; an order is an entry of its own (Nr. 7.2).
struct ControlEntry {
    int number = 0;
    /// On which it enters the ledger: under an authorisation not before 1 January of the due year (Nr. 8.2).
    QDate day;
    Posting posting;
    ControlSubject subject;
    Money committed;
    Money ordered;
    /// Of the order what leaves a part of the case's commitments of this line unordered, of any year (Abschlag,
    /// Nr. 7.5). Derived from the postings as they stood when the order was booked.
    Money partialPayment;
    std::optional<ControlReference> authorization;  ///< the HÜL-VE entry that falls due here
    std::optional<ControlReference> counterpart;    ///< where the commitment went to or came from (Nr. 7.4)
};

/// Section B: a month of the year, or another month that has entries or, before the year begins, prior commitments.
struct ControlMonth {
    QDate firstDay;
    QDate lastDay;  ///< of the month, or the day of the reading if that is earlier
    ControlSums inMonth;
    ControlSums total;  ///< up to `lastDay`
};

/// HÜL-A of a line and a year.
struct ControlLedger {
    ControlLedgerHead head;
    QVector<ControlAllocation> allocations;  ///< by day, then number; as are the entries
    QVector<ControlMonth> months;
    QVector<ControlEntry> entries;
    ControlSums total;
};

/// An amount by year of maturity: the first, second and third year after the budget year, and those after.
struct MaturityAmounts {
    std::array<Money, 4> due;

    Money total() const { return due[0] + due[1] + due[2] + due[3]; }
    void add(FiscalYear budgetYear, FiscalYear dueYear, Money amount);
    MaturityAmounts &operator+=(const MaturityAmounts &other);
    friend bool operator==(const MaturityAmounts &, const MaturityAmounts &) = default;
};

struct AuthorizationAllocation {
    int number = 0;
    Posting posting;
    std::optional<Consent> consent;
    MaturityAmounts amount;
    MaturityAmounts total;  ///< of the entries up to this one
};

/// A use of an authorisation, its change, or its move to HÜL-A in the due year. A move uses nothing: it stands for
/// itself, under the number of the entry that it moves.
struct AuthorizationEntry {
    int number = 0;
    QDate day;
    Posting posting;
    ControlSubject subject;
    MaturityAmounts used;
    Money moved;                                  ///< to HÜL-A; zero unless the entry is a move
    std::optional<ControlReference> expenditure;  ///< a move: its HÜL-A entry
    std::optional<ControlReference> counterpart;  ///< where a changed maturity went to or came from
};

struct AuthorizationSums {
    MaturityAmounts authorized;
    MaturityAmounts used;
    Money moved;

    Money available() const { return authorized.total() - used.total(); }
    AuthorizationSums &operator+=(const AuthorizationSums &other);
    friend bool operator==(const AuthorizationSums &, const AuthorizationSums &) = default;
};

struct AuthorizationMonth {
    QDate firstDay;
    QDate lastDay;  ///< of the month, or the day of the reading if that is earlier
    AuthorizationSums inMonth;
    AuthorizationSums total;
};

/// HÜL-VE of a line and a budget year.
struct AuthorizationLedger {
    ControlLedgerHead head;
    QVector<AuthorizationAllocation> allocations;
    QVector<AuthorizationMonth> months;
    QVector<AuthorizationEntry> entries;
    AuthorizationSums total;
};

/// What became of the authorisations of a line and a budget year.
struct AuthorizationStatusRow {
    BudgetLine line;
    FiscalYear budgetYear;
    Money authorized;  ///< before what lapsed
    Money used;
    Money dueUpToYear;    ///< of `used` what fell due up to the year of the report
    MaturityAmounts due;  ///< of `used` what falls due after that year, counted from it
    Money lapsed;         ///< VwV-SäHO § 34 Nr. 8.4

    Money available() const { return authorized - lapsed - used; }
};

/// All lines and all budget years that have authorisations of the year, or uses due after it (VwV-SäHO § 34 Nr. 9).
struct AuthorizationStatus {
    FiscalYear year;
    QString authority;
    AsAt asAt;
    bool illustrative = false;
    QVector<AuthorizationStatusRow> rows;  ///< in budget order, then by budget year
};

/// Refused: notFound.
Outcome<ControlLedger> controlLedger(Store &store, const BudgetLineKey &line, FiscalYear year, AsAt asAt);
/// Refused: notFound.
Outcome<AuthorizationLedger> authorizationLedger(Store &store, const BudgetLineKey &line, FiscalYear budgetYear,
                                                 AsAt asAt);
/// As a rule as at the last day of the year.
Result<AuthorizationStatus> authorizationStatus(Store &store, FiscalYear year, AsAt asAt);

}  // namespace mittelbuch
