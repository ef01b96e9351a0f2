// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/controlledgertables.h"

#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mittelbuch {

namespace {

TableColumn textColumn(const char *title, int share)
{
    return {phrase(title), CellAlignment::left, share};
}

TableColumn amountColumn(const char *title)
{
    return {phrase(title), CellAlignment::right, 13};
}

/// An entry has an amount in the columns that it moves and nothing in the others.
QString amountOrNothing(Money amount)
{
    return amount.isZero() ? QString() : amountText(amount);
}

QString ledgerName(ControlLedgerKind ledger)
{
    return ledger == ControlLedgerKind::expenditure ? QStringLiteral("HÜL-A") : QStringLiteral("HÜL-VE");
}

QStringList placeOf(const ControlReference &reference)
{
    return {ledgerName(reference.ledger), reference.year.toString(), QString::number(reference.number)};
}

QString counterpartText(const ControlReference &counterpart, Money amount)
{
    return amount.isNegative() ? phrase(QT_TRANSLATE_NOOP("wording", "moved to %1 %2 No. %3"), placeOf(counterpart))
                               : phrase(QT_TRANSLATE_NOOP("wording", "moved from %1 %2 No. %3"), placeOf(counterpart));
}

QString postingText(const Posting &posting)
{
    return phrase(QT_TRANSLATE_NOOP("wording", "posting %1"), {QString::number(posting.id.number())});
}

/// What the kind and the sign of a posting tell beside its amount.
QString kindNote(const PostingDraft &draft, bool isMove)
{
    if (draft.kind == PostingKind::commitment && draft.amount.isNegative() && !isMove)
        return phrase(QT_TRANSLATE_NOOP("wording", "counter-entry"));
    return draft.kind == PostingKind::commitment ? QString() : label(draft.kind);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

TableRow monthRow(const ControlMonth &month, bool withPrior)
{
    const ControlSums &total = month.total;
    TableRow row{{monthText(month.firstDay), amountText(total.allocated), amountText(total.committed),
                  amountText(total.ordered)},
                 RowKind::plain};
    if (withPrior)
        row.cells.append(amountText(total.priorCommitments));
    row.cells.append(amountText(total.available()));
    return row;
}

bool hasPrior(const ControlMonth &month)
{
    return !month.total.priorCommitments.isZero();
}

TableRow entryRow(const ControlEntry &entry)
{
    return {{QString::number(entry.number), dayText(entry.day), subjectText(entry.subject, entry.posting.draft.reason),
             amountOrNothing(entry.committed), amountOrNothing(entry.ordered), amountOrNothing(entry.partialPayment),
             noteText(entry)},
            RowKind::plain};
}

/// Under the form's columns what the entries make up to here, for the end of a page.
QVector<QString> carriedCells(const ControlSums &sums, Money partialPayments)
{
    return {QString(), QString(), phrase(QT_TRANSLATE_NOOP("wording", "Carried over")), amountText(sums.committed),
            amountText(sums.ordered), amountText(partialPayments), QString()};
}

TableRow sumRow(const QString &title, const ControlSums &sums, Money partialPayments, RowKind kind)
{
    return {{QString(), QString(), title, amountText(sums.committed), amountText(sums.ordered),
             amountText(partialPayments), QString()},
            kind};
}

}  // namespace

QString monthText(QDate day)
{
    const QLocale locale = language() == Language::german ? QLocale(QLocale::German, QLocale::Germany) : QLocale::c();
    return locale.toString(day, QStringLiteral("MMMM yyyy"));
}

QString consentText(const std::optional<Consent> &consent)
{
    if (!consent)
        return {};
    return phrase(QT_TRANSLATE_NOOP("wording", "%1, %2 of %3"),
                  {label(consent->issuer), consent->reference, dayText(consent->day)});
}

QString subjectText(const ControlSubject &subject, const QString &reason)
{
    const QString decision = subject.decisionVersion == 0
                                 ? QString()
                                 : phrase(QT_TRANSLATE_NOOP("wording", "decision %1 of %2"),
                                          {QString::number(subject.decisionVersion), dayText(subject.decisionDay)});
    return joined({subject.applicant, subject.reference, subject.title, decision, reason}, QStringLiteral(" · "));
}

QString noteText(const ControlEntry &entry)
{
    const PostingDraft &draft = entry.posting.draft;
    QStringList parts{kindNote(draft, entry.counterpart.has_value())};
    if (entry.authorization)
        parts.append(phrase(QT_TRANSLATE_NOOP("wording", "from %1 %2 No. %3"), placeOf(*entry.authorization)));
    if (entry.counterpart)
        parts.append(counterpartText(*entry.counterpart, draft.amount));
    if (draft.payableIn)
        parts.append(phrase(QT_TRANSLATE_NOOP("wording", "payable %1, SäHO § 38 (4) sentence 2"),
                            {draft.payableIn->toString()}));
    parts.append(postingText(entry.posting));
    return joined(parts, QStringLiteral("; "));
}

Table headTable(const ControlLedgerHead &head)
{
    return {{},
            {textColumn(QT_TRANSLATE_NOOP("wording", "Chapter"), 8),
             textColumn(QT_TRANSLATE_NOOP("wording", "Budget title"), 8),
             textColumn(QT_TRANSLATE_NOOP("wording", "Purpose"), 40),
             textColumn(QT_TRANSLATE_NOOP("wording", "Fiscal year"), 10),
             textColumn(QT_TRANSLATE_NOOP("wording", "Managing authority"), 34)},
            {{{head.line.key.toDisplay().section(u'/', 0, 0), head.line.key.toDisplay().section(u'/', 1),
               head.line.purpose, head.year.toString(), head.authority},
              RowKind::plain}},
            {}};
}

Table allocationsTable(const ControlLedger &ledger)
{
    Table table{
        phrase(QT_TRANSLATE_NOOP("wording", "A) Allocations and withdrawals")),
        {textColumn(QT_TRANSLATE_NOOP("wording", "No."), 5), textColumn(QT_TRANSLATE_NOOP("wording", "Date"), 10),
         textColumn(QT_TRANSLATE_NOOP("wording", "Kind"), 18),
         textColumn(QT_TRANSLATE_NOOP("wording", "File reference / reason"), 26),
         textColumn(QT_TRANSLATE_NOOP("wording", "Consent"), 22), amountColumn(QT_TRANSLATE_NOOP("wording", "Amount")),
         amountColumn(QT_TRANSLATE_NOOP("wording", "Total so far")),
         textColumn(QT_TRANSLATE_NOOP("wording", "Remarks"), 14)},
        {},
        phrase(QT_TRANSLATE_NOOP("wording", "Nothing was allocated up to this day."))};
    for (const ControlAllocation &one : ledger.allocations) {
        const PostingDraft &draft = one.posting.draft;
        table.rows.append(
            {{QString::number(one.number), dayText(draft.effectiveDay), label(draft.kind), draft.reason,
              consentText(one.consent), amountText(draft.amount), amountText(one.total), postingText(one.posting)},
             RowKind::plain});
    }
    if (!table.rows.isEmpty())
        table.rows.append({{QString(), QString(), phrase(QT_TRANSLATE_NOOP("wording", "Total")), QString(), QString(),
                            amountText(ledger.total.allocated), amountText(ledger.total.allocated), QString()},
                           RowKind::total});
    return table;
}

Table monthsTable(const ControlLedger &ledger)
{
    Table table{phrase(QT_TRANSLATE_NOOP("wording", "B) State at the end of each month")),
                {textColumn(QT_TRANSLATE_NOOP("wording", "Month"), 20),
                 amountColumn(QT_TRANSLATE_NOOP("wording", "Allocated")),
                 amountColumn(QT_TRANSLATE_NOOP("wording", "Committed")),
                 amountColumn(QT_TRANSLATE_NOOP("wording", "Ordered"))},
                {},
                phrase(QT_TRANSLATE_NOOP("wording", "The year has not begun, and nothing was entered before."))};
    // A column that the form does not have, and that only a year needs that has not begun.
    const bool withPrior = std::any_of(ledger.months.cbegin(), ledger.months.cend(), hasPrior);
    if (withPrior)
        table.columns.append(amountColumn(QT_TRANSLATE_NOOP("wording", "Prior commitments")));
    table.columns.append(amountColumn(QT_TRANSLATE_NOOP("wording", "Still available")));
    for (const ControlMonth &month : ledger.months)
        table.rows.append(monthRow(month, withPrior));
    return table;
}

Table entriesTable(const ControlLedger &ledger)
{
    Table table{phrase(QT_TRANSLATE_NOOP("wording", "C) Entries")),
                {textColumn(QT_TRANSLATE_NOOP("wording", "Serial no."), 5),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Date"), 10),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Recipient / reason"), 40),
                 amountColumn(QT_TRANSLATE_NOOP("wording", "Committed amount")),
                 amountColumn(QT_TRANSLATE_NOOP("wording", "Ordered amount")),
                 amountColumn(QT_TRANSLATE_NOOP("wording", "Partial payment (for information)")),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Remarks"), 26)},
                {},
                phrase(QT_TRANSLATE_NOOP("wording", "Nothing was committed or ordered up to this day."))};
    Money partialPayments;
    ControlSums upToHere;
    for (const ControlMonth &month : ledger.months) {
        Money inMonth;
        const qsizetype before = table.rows.size();
        for (const ControlEntry &entry : ledger.entries) {
            if (entry.day < month.firstDay || entry.day > month.lastDay)
                continue;
            table.rows.append(entryRow(entry));
            inMonth += entry.partialPayment;
            upToHere += ControlSums{{}, entry.committed, entry.ordered};
            table.rows.last().carried = carriedCells(upToHere, partialPayments + inMonth);
        }
        if (table.rows.size() == before)
            continue;
        table.rows.append(sumRow(phrase(QT_TRANSLATE_NOOP("wording", "Total of %1"), {monthText(month.firstDay)}),
                                 month.inMonth, inMonth, RowKind::subtotal));
        partialPayments += inMonth;
        table.rows.last().carried = carriedCells(upToHere, partialPayments);
    }
    if (!table.rows.isEmpty())
        table.rows.append(
            sumRow(phrase(QT_TRANSLATE_NOOP("wording", "Total")), ledger.total, partialPayments, RowKind::total));
    return table;
}

QString noteText(const AuthorizationEntry &entry)
{
    if (entry.expenditure)
        return phrase(QT_TRANSLATE_NOOP("wording", "due: moved to %1 %2 No. %3"), placeOf(*entry.expenditure));
    const PostingDraft &draft = entry.posting.draft;
    QStringList parts{kindNote(draft, entry.counterpart.has_value())};
    if (entry.counterpart)
        parts.append(counterpartText(*entry.counterpart, draft.amount));
    parts.append(postingText(entry.posting));
    return joined(parts, QStringLiteral("; "));
}

}  // namespace mittelbuch
