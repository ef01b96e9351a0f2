// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/controlledgerreport.h"

#include "report/controlledgertables.h"
#include "report/fingerprint.h"
#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>

namespace mittelbuch {

namespace {

KeyFigures::Item figure(const char *label, Money amount, const char *note)
{
    return {phrase(label), moneyText(amount), phrase(note)};
}

/// Without an instant the reading knows what is recorded when it is produced.
QString asAtText(AsAt asAt, const ReportContext &context)
{
    return phrase(QT_TRANSLATE_NOOP("wording", "As at %1, as recorded up to %2"),
                  {dayText(asAt.day), instantText(asAt.knownAtMs.value_or(context.producedAtMs))});
}

Document frameOf(AsAt asAt, const ReportContext &context)
{
    Document document;
    document.authority = context.authority;
    document.fileReference = context.fileReference;
    document.asAt = asAtText(asAt, context);
    document.producedAt = phrase(QT_TRANSLATE_NOOP("wording", "Produced on %1"), {instantText(context.producedAtMs)});
    document.language = language() == Language::german ? QStringLiteral("de") : QStringLiteral("en");
    document.landscape = true;
    return document;
}

void markIllustrative(Document &document)
{
    document.blocks.append(Paragraph{
        phrase(QT_TRANSLATE_NOOP("wording",
                                 "Illustrative figures: the totals of the draft budget are public, the split shown "
                                 "here is an example and not a decision of any authority.")),
        true});
}

Document ledgerFrame(const ControlLedgerHead &head, const ReportContext &context)
{
    Document document = frameOf(head.asAt, context);
    document.filter = phrase(QT_TRANSLATE_NOOP("wording", "Budget line %1, fiscal year %2"),
                             {head.line.key.toDisplay(), head.year.toString()});
    if (head.line.illustrative)
        markIllustrative(document);
    document.blocks.append(headTable(head));
    return document;
}

QStringList fileParts(const ControlLedgerHead &head)
{
    return {head.line.key.toString().replace(u'/', u'-'), head.year.toString(), head.asAt.day.toString(Qt::ISODate)};
}

void finish(Document &document)
{
    document.blocks.append(
        Paragraph{phrase(QT_TRANSLATE_NOOP(
                      "wording", "After VwV-SäHO § 34 Nos. 6–11; titles of columns according to the sense.")),
                  false});
    document.fingerprint = fingerprintOf(document);
}

KeyFigures figuresOf(const ControlLedger &ledger)
{
    KeyFigures figures{{
        figure(QT_TRANSLATE_NOOP("wording", "Allocated"), ledger.total.allocated,
               QT_TRANSLATE_NOOP("wording", "section A, allocations less withdrawals")),
        figure(QT_TRANSLATE_NOOP("wording", "Committed"), ledger.total.committed,
               QT_TRANSLATE_NOOP("wording", "including what is ordered")),
        figure(QT_TRANSLATE_NOOP("wording", "Ordered"), ledger.total.ordered,
               QT_TRANSLATE_NOOP("wording", "payment orders issued")),
        figure(QT_TRANSLATE_NOOP("wording", "Still available"), ledger.total.available(),
               QT_TRANSLATE_NOOP("wording", "allocated less committed and prior commitments")),
    }};
    if (!ledger.total.priorCommitments.isZero())
        figures.items.append(
            figure(QT_TRANSLATE_NOOP("wording", "Prior commitments"), ledger.total.priorCommitments,
                   QT_TRANSLATE_NOOP("wording", "under earlier authorisations, entered when the year begins")));
    return figures;
}

KeyFigures figuresOf(const AuthorizationSums &total)
{
    return {{
        figure(QT_TRANSLATE_NOOP("wording", "Allocated"), total.authorized.total(),
               QT_TRANSLATE_NOOP("wording", "section A, allocations less withdrawals")),
        figure(QT_TRANSLATE_NOOP("wording", "Used"), total.used.total(),
               QT_TRANSLATE_NOOP("wording", "committed under the authorisation")),
        figure(QT_TRANSLATE_NOOP("wording", "Moved to HÜL-A"), total.moved,
               QT_TRANSLATE_NOOP("wording", "of what is used, fallen due")),
        figure(QT_TRANSLATE_NOOP("wording", "Still available"), total.available(),
               QT_TRANSLATE_NOOP("wording", "allocated less used")),
    }};
}

template <typename Ledger>
void addSections(Document &document, const Ledger &ledger)
{
    document.blocks.append(allocationsTable(ledger));
    document.blocks.append(monthsTable(ledger));
    document.blocks.append(entriesTable(ledger));
}

}  // namespace

Document controlLedgerDocument(const ControlLedger &ledger, const ReportContext &context)
{
    Document document = ledgerFrame(ledger.head, context);
    document.title = phrase(QT_TRANSLATE_NOOP("wording", "Control ledger of expenditure (HÜL-A) %1, %2"),
                            {ledger.head.year.toString(), ledger.head.line.key.toDisplay()});
    document.subtitle = ledger.head.line.purpose;
    document.fileName = phrase(QT_TRANSLATE_NOOP("wording", "HUEL-A_%1_%2_as_at_%3.pdf"), fileParts(ledger.head));
    document.blocks.append(figuresOf(ledger));
    addSections(document, ledger);
    finish(document);
    return document;
}

Document authorizationLedgerDocument(const AuthorizationLedger &ledger, const ReportContext &context)
{
    Document document = ledgerFrame(ledger.head, context);
    document.title =
        phrase(QT_TRANSLATE_NOOP("wording", "Control ledger of commitment authorisations (HÜL-VE) %1, %2"),
               {ledger.head.year.toString(), ledger.head.line.key.toDisplay()});
    document.subtitle = ledger.head.line.purpose;
    document.fileName = phrase(QT_TRANSLATE_NOOP("wording", "HUEL-VE_%1_%2_as_at_%3.pdf"), fileParts(ledger.head));
    document.blocks.append(figuresOf(ledger.total));
    addSections(document, ledger);
    finish(document);
    return document;
}

Document authorizationStatusDocument(const AuthorizationStatus &status, const ReportContext &context)
{
    Document document = frameOf(status.asAt, context);
    document.title = phrase(QT_TRANSLATE_NOOP("wording", "State of the commitment authorisations as at %1"),
                            {dayText(status.asAt.day)});
    document.subtitle =
        phrase(QT_TRANSLATE_NOOP("wording", "All budget lines, use of authorisations of %1 and of earlier years"),
               {status.year.toString()});
    document.filter =
        phrase(QT_TRANSLATE_NOOP("wording", "Fiscal year %1, all budget lines"), {status.year.toString()});
    document.fileName = phrase(QT_TRANSLATE_NOOP("wording", "Commitment_authorisations_%1_as_at_%2.pdf"),
                               {status.year.toString(), status.asAt.day.toString(Qt::ISODate)});
    if (status.illustrative)
        markIllustrative(document);
    document.blocks.append(statusTable(status));
    finish(document);
    return document;
}

}  // namespace mittelbuch
