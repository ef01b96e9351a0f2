// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/controlledger.h"

namespace mittelbuch::test {

/// Control ledgers made by hand, of the size and the awkwardness of real ones: long names, counter-entries, moves.

inline ControlLedgerHead sampleHead()
{
    BudgetLine line{
        BudgetLineId(1),
        BudgetLineKey::fromString(QStringLiteral("02 05/883 01")),
        QStringLiteral(
            "Zuweisungen an Gemeinden und Gemeindeverbände für Investitionen in digitale Verwaltungsleistungen"),
        LineKind::investment,
        true,
        true,
        true};
    return {line, FiscalYear::fromNumber(2027), QStringLiteral("Sächsische Staatskanzlei, Referat 36"),
            AsAt(QDate(2027, 6, 30), 1'814'364'720'000)};
}

inline Posting samplePosting(int number, PostingKind kind, FiscalYear dueYear, qint64 cents, QDate day)
{
    const PostingDraft draft{kind,
                             {BudgetLineId(1), FiscalYear::fromNumber(2027), dueYear},
                             Money::fromCents(cents),
                             day,
                             QStringLiteral("Verfügung Ref. 14"),
                             {},
                             {},
                             {},
                             {}};
    return {
        PostingId(number), draft, 1'800'000'000'000 + number, UserName::fromString(QStringLiteral("S. Wagner")), {}};
}

inline ControlSubject sampleSubject(int index)
{
    const QString name =
        index % 9 == 4
            ? QStringLiteral("Verwaltungsverband Großschönau-Niedercunnersdorf/Delnje Kundraćicy, Sitz Großschönau")
            : QStringLiteral("Görlitz, Stadt");
    return {QStringLiteral("36-0541/27/%1").arg(index + 1), name,
            QStringLiteral("Digitale Bauakte, Ausbaustufe %1").arg(index + 1), 1,
            QDate(2027, 1, 4).addDays(index * 2)};
}

inline Consent sampleConsent()
{
    return {ConsentId(1),
            ConsentIssuer::ministryOfFinance,
            QStringLiteral("SMF 23-H1007/2027"),
            QDate(2027, 1, 4),
            {},
            {}};
}

inline ControlEntry sampleEntry(int index)
{
    const bool isOrder = index % 3 == 2;
    const qint64 cents = index % 10 == 7 ? -1'234'500 - index : 9'600'000 + 10'101 * index;
    const QDate day = QDate(2027, 1, 4).addDays(index * 2);
    const PostingKind kind = isOrder ? PostingKind::order : PostingKind::commitment;
    ControlEntry entry{index + 1,
                       day,
                       samplePosting(100 + index, kind, FiscalYear::fromNumber(2027), cents, day),
                       sampleSubject(index),
                       isOrder ? Money() : Money::fromCents(cents),
                       isOrder ? Money::fromCents(cents) : Money(),
                       index % 6 == 5 ? Money::fromCents(cents) : Money(),
                       {},
                       {}};
    if (index == 0)
        entry.authorization = ControlReference{ControlLedgerKind::authorizations, FiscalYear::fromNumber(2026), 7};
    if (index == 7)
        entry.counterpart = ControlReference{ControlLedgerKind::expenditure, FiscalYear::fromNumber(2028), 1};
    if (index == 1)
        entry.posting.draft.payableIn = FiscalYear::fromNumber(2028);
    return entry;
}

inline ControlLedger sampleControlLedger(int entries = 80)
{
    ControlLedger ledger{sampleHead(), {}, {}, {}, {}};
    const qint64 parts[]{1'000'000'000, -51'234'567};
    for (const qint64 cents : parts) {
        const int number = static_cast<int>(ledger.allocations.size()) + 1;
        ledger.total.allocated += Money::fromCents(cents);
        ledger.allocations.append(
            {number,
             samplePosting(number, number == 1 ? PostingKind::appropriation : PostingKind::freeze, ledger.head.year,
                           cents, QDate(2027, 1, 4)),
             number == 1 ? std::nullopt : std::optional(sampleConsent()), ledger.total.allocated});
    }
    for (int index = 0; index < entries; ++index)
        ledger.entries.append(sampleEntry(index));
    ControlSums total{ledger.total.allocated, {}, {}};
    for (QDate month(2027, 1, 1); month <= QDate(2027, 6, 30); month = month.addMonths(1)) {
        ControlMonth made{month, month.addMonths(1).addDays(-1), {}, {}};
        for (const ControlEntry &entry : ledger.entries) {
            if (entry.day >= made.firstDay && entry.day <= made.lastDay)
                made.inMonth += {Money(), entry.committed, entry.ordered};
        }
        total += made.inMonth;
        made.total = total;
        ledger.months.append(made);
    }
    ledger.total = total;
    return ledger;
}

inline AuthorizationLedger sampleAuthorizationLedger()
{
    AuthorizationLedger ledger{sampleHead(), {}, {}, {}, {}};
    const FiscalYear year = ledger.head.year;
    for (int years = 1; years <= 5; ++years) {
        MaturityAmounts amount;
        amount.add(year, year.plus(years), Money::fromCents(600'000'000 + years));
        ledger.total.authorized += amount;
        ledger.allocations.append({years,
                                   samplePosting(years, PostingKind::commitmentAuthorization, year.plus(years),
                                                 amount.total().cents(), QDate(2027, 1, 4)),
                                   sampleConsent(), amount, ledger.total.authorized});
        ledger.entries.append({years,
                               QDate(2027, 3, years),
                               samplePosting(200 + years, PostingKind::commitment, year.plus(years), 5'000'017 * years,
                                             QDate(2027, 3, years)),
                               sampleSubject(years),
                               {},
                               {},
                               {},
                               {}});
        ledger.entries.last().used.add(year, year.plus(years), Money::fromCents(5'000'017 * years));
        ledger.total.used += ledger.entries.last().used;
    }
    AuthorizationEntry move = ledger.entries.first();
    move.day = QDate(2028, 1, 1);
    move.moved = move.used.total();
    move.used = {};
    move.expenditure = ControlReference{ControlLedgerKind::expenditure, year.plus(1), 3};
    AuthorizationSums before = ledger.total;
    ledger.months.append({QDate(2027, 3, 1), QDate(2027, 3, 31), {{}, before.used, {}}, before});
    ledger.entries.append(move);
    ledger.total.moved = move.moved;
    ledger.months.append({QDate(2028, 1, 1), QDate(2028, 1, 31), {{}, {}, move.moved}, ledger.total});
    return ledger;
}

inline AuthorizationStatus sampleAuthorizationStatus()
{
    const ControlLedgerHead head = sampleHead();
    AuthorizationStatus status{head.year, head.authority, AsAt(head.year.lastDay()), true, {}};
    for (int index = 0; index < 2; ++index) {
        AuthorizationStatusRow row{head.line,
                                   FiscalYear::fromNumber(2026 + index),
                                   Money::fromCents(600'000'001 + index),
                                   {},
                                   Money::fromCents(1'111'111 * (1 - index)),
                                   {},
                                   Money::fromCents(123'456'789)};
        row.due.add(head.year, head.year.plus(1), Money::fromCents(22'222'222));
        row.due.add(head.year, head.year.plus(6), Money::fromCents(3'333'333 + index));
        row.used = row.dueUpToYear + row.due.total();
        status.rows.append(row);
    }
    return status;
}

}  // namespace mittelbuch::test
