// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/controlledgercsv.h"

#include "report/controlledgertables.h"
#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace mittelbuch {

namespace {

using Row = QVector<CsvCell>;

Row titles(std::initializer_list<const char *> sources)
{
    Row row;
    for (const char *source : sources)
        row.append(phrase(source));
    return row;
}

Row maturityTitles(FiscalYear budgetYear)
{
    Row row;
    for (int index = 0; index < static_cast<int>(MaturityAmounts().due.size()); ++index)
        row.append(maturityTitle(budgetYear, index));
    return row;
}

/// The instant in UTC, so that the file means the same everywhere; empty: all that was recorded when it was written.
QString knownAtText(AsAt asAt)
{
    return asAt.knownAtMs ? QDateTime::fromMSecsSinceEpoch(*asAt.knownAtMs, Qt::UTC).toString(Qt::ISODateWithMs)
                          : QString();
}

Row placeTitles()
{
    return titles({QT_TRANSLATE_NOOP("wording", "Chapter"), QT_TRANSLATE_NOOP("wording", "Budget title"),
                   QT_TRANSLATE_NOOP("wording", "Fiscal year"), QT_TRANSLATE_NOOP("wording", "As at"),
                   QT_TRANSLATE_NOOP("wording", "Known at"), QT_TRANSLATE_NOOP("wording", "Section"),
                   QT_TRANSLATE_NOOP("wording", "No."), QT_TRANSLATE_NOOP("wording", "Date")});
}

Row placeCells(const ControlLedgerHead &head, char16_t section, CsvCell number, QDate day)
{
    return {head.line.key.chapter(),
            head.line.key.title(),
            head.year.number(),
            head.asAt.day,
            knownAtText(head.asAt),
            QString(QChar(section)),
            number,
            day};
}

Row detailTitles()
{
    return titles({QT_TRANSLATE_NOOP("wording", "Posting"), QT_TRANSLATE_NOOP("wording", "Kind"),
                   QT_TRANSLATE_NOOP("wording", "File reference"), QT_TRANSLATE_NOOP("wording", "Recipient"),
                   QT_TRANSLATE_NOOP("wording", "Reason"), QT_TRANSLATE_NOOP("wording", "Consent"),
                   QT_TRANSLATE_NOOP("wording", "Remarks")});
}

Row detailCells(const Posting &posting, const ControlSubject &subject, const std::optional<Consent> &consent,
                const QString &note)
{
    return {QString::number(posting.id.number()),
            label(posting.draft.kind),
            subject.reference,
            subject.applicant,
            posting.draft.reason,
            consentText(consent),
            note};
}

Row noDetail()
{
    return Row(7);
}

Row maturityCells(const MaturityAmounts &amounts)
{
    return Row(amounts.due.begin(), amounts.due.end());
}

void addAllocations(CsvWriter &csv, const ControlLedger &ledger)
{
    for (const ControlAllocation &one : ledger.allocations)
        csv.addRow(placeCells(ledger.head, u'A', one.number, one.posting.draft.effectiveDay)
                   + detailCells(one.posting, {}, one.consent, {})
                   + Row{one.posting.draft.amount, {}, {}, {}, {}, {}});
}

void addAllocations(CsvWriter &csv, const AuthorizationLedger &ledger)
{
    for (const AuthorizationAllocation &one : ledger.allocations)
        csv.addRow(placeCells(ledger.head, u'A', one.number, one.posting.draft.effectiveDay)
                   + detailCells(one.posting, {}, one.consent, {}) + Row{one.amount.total(), {}}
                   + maturityCells(one.amount) + Row{{}, {}});
}

}  // namespace

QByteArray controlLedgerCsv(const ControlLedger &ledger, CsvStyle style)
{
    CsvWriter csv(style);
    csv.addRow(placeTitles() + detailTitles()
               + titles({QT_TRANSLATE_NOOP("wording", "Allocated"), QT_TRANSLATE_NOOP("wording", "Committed amount"),
                         QT_TRANSLATE_NOOP("wording", "Ordered amount"),
                         QT_TRANSLATE_NOOP("wording", "Partial payment (for information)"),
                         QT_TRANSLATE_NOOP("wording", "Prior commitments"),
                         QT_TRANSLATE_NOOP("wording", "Still available")}));
    addAllocations(csv, ledger);
    for (const ControlMonth &month : ledger.months)
        csv.addRow(placeCells(ledger.head, u'B', {}, month.lastDay) + noDetail()
                   + Row{month.total.allocated,
                         month.total.committed,
                         month.total.ordered,
                         {},
                         month.total.priorCommitments,
                         month.total.available()});
    for (const ControlEntry &entry : ledger.entries)
        csv.addRow(placeCells(ledger.head, u'C', entry.number, entry.day)
                   + detailCells(entry.posting, entry.subject, {}, noteText(entry))
                   + Row{{}, entry.committed, entry.ordered, entry.partialPayment, {}, {}});
    return csv.bytes();
}

QByteArray authorizationLedgerCsv(const AuthorizationLedger &ledger, CsvStyle style)
{
    CsvWriter csv(style);
    csv.addRow(
        placeTitles() + detailTitles()
        + titles({QT_TRANSLATE_NOOP("wording", "Allocated"), QT_TRANSLATE_NOOP("wording", "Used, total amount")})
        + maturityTitles(ledger.head.year)
        + titles({QT_TRANSLATE_NOOP("wording", "Moved to HÜL-A"), QT_TRANSLATE_NOOP("wording", "Still available")}));
    addAllocations(csv, ledger);
    for (const AuthorizationMonth &month : ledger.months)
        csv.addRow(placeCells(ledger.head, u'B', {}, month.lastDay) + noDetail()
                   + Row{month.total.authorized.total(), month.total.used.total()} + maturityCells(month.total.used)
                   + Row{month.total.moved, month.total.available()});
    for (const AuthorizationEntry &entry : ledger.entries)
        csv.addRow(placeCells(ledger.head, u'C', entry.number, entry.day)
                   + detailCells(entry.posting, entry.subject, {}, noteText(entry)) + Row{{}, entry.used.total()}
                   + maturityCells(entry.used) + Row{entry.moved, {}});
    return csv.bytes();
}

QByteArray authorizationStatusCsv(const AuthorizationStatus &status, CsvStyle style)
{
    CsvWriter csv(style);
    csv.addRow(titles({QT_TRANSLATE_NOOP("wording", "Chapter"), QT_TRANSLATE_NOOP("wording", "Budget title"),
                       QT_TRANSLATE_NOOP("wording", "Purpose"), QT_TRANSLATE_NOOP("wording", "Budget year"),
                       QT_TRANSLATE_NOOP("wording", "As at"), QT_TRANSLATE_NOOP("wording", "Known at"),
                       QT_TRANSLATE_NOOP("wording", "Authorised"), QT_TRANSLATE_NOOP("wording", "Used")})
               + Row{phrase(QT_TRANSLATE_NOOP("wording", "of which due up to %1"), {status.year.toString()})}
               + maturityTitles(status.year)
               + titles({QT_TRANSLATE_NOOP("wording", "Lapsed"), QT_TRANSLATE_NOOP("wording", "Still available")}));
    for (const AuthorizationStatusRow &row : status.rows)
        csv.addRow(Row{row.line.key.chapter(), row.line.key.title(), row.line.purpose, row.budgetYear.number(),
                       status.asAt.day, knownAtText(status.asAt), row.authorized, row.used, row.dueUpToYear}
                   + maturityCells(row.due) + Row{row.lapsed, row.available()});
    return csv.bytes();
}

}  // namespace mittelbuch
