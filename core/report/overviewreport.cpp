// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/overviewreport.h"

#include "report/fingerprint.h"
#include "report/overviewtables.h"
#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>

namespace mittelbuch {

namespace {

KeyFigures::Item figure(const char *label, Money amount, const char *note)
{
    return {phrase(label), moneyText(amount), phrase(note)};
}

KeyFigures keyFigures(const Overview &overview)
{
    const Balance &total = overview.total;
    KeyFigures figures{{
        figure(QT_TRANSLATE_NOOP("wording", "Authority"), total.authority,
               QT_TRANSLATE_NOOP("wording", "what the budget permits for the year")),
        figure(QT_TRANSLATE_NOOP("wording", "Committed"), total.committed,
               QT_TRANSLATE_NOOP("wording", "including what is ordered and paid")),
        figure(QT_TRANSLATE_NOOP("wording", "Available"), total.available(),
               QT_TRANSLATE_NOOP("wording", "authority less committed")),
        figure(QT_TRANSLATE_NOOP("wording", "Earmarked"), total.earmarked,
               QT_TRANSLATE_NOOP("wording", "for examined applications not decided yet")),
        figure(QT_TRANSLATE_NOOP("wording", "Ordered"), total.ordered,
               QT_TRANSLATE_NOOP("wording", "including what is paid")),
        figure(QT_TRANSLATE_NOOP("wording", "Paid"), total.paid,
               QT_TRANSLATE_NOOP("wording", "booked by the cash office")),
        figure(QT_TRANSLATE_NOOP("wording", "Open commitments"), total.openCommitment(),
               QT_TRANSLATE_NOOP("wording", "committed, not ordered yet")),
        figure(QT_TRANSLATE_NOOP("wording", "Commitment authorisations available"), overview.authorizationsAvailable,
               QT_TRANSLATE_NOOP("wording", "for later years, not used yet")),
    }};
    if (!total.priorCommitments.isZero())
        figures.items.append(figure(QT_TRANSLATE_NOOP("wording", "Prior commitments"), total.priorCommitments,
                                    QT_TRANSLATE_NOOP("wording", "under earlier authorisations; committed when the year begins")));
    return figures;
}

Heading heading(int level, const QString &text)
{
    return {level, text};
}

void addProgramme(Document &document, const Overview &overview, const Programme &programme)
{
    document.blocks.append(heading(2, programme.name));
    if (!programme.description.isEmpty())
        document.blocks.append(Paragraph{programme.description, false});
    document.blocks.append(programmeYearsTable(overview, programme));
    document.blocks.append(decisionsTable(overview, programme.id));
}

void addFunds(Document &document, const Overview &overview)
{
    document.blocks.append(heading(1, phrase(QT_TRANSLATE_NOOP("wording", "Funds of all programmes"))));
    if (!overview.programmes.isEmpty())
        document.blocks.append(FundsFigure{chartByProgramme(overview)});
    document.blocks.append(programmesTable(overview));
    document.blocks.append(heading(1, phrase(QT_TRANSLATE_NOOP("wording", "Funds by year"))));
    if (!overview.plannedYears.isEmpty())
        document.blocks.append(FundsFigure{chartByYear(overview)});
    document.blocks.append(yearsTable(overview));
}

void addProgrammes(Document &document, const Overview &overview)
{
    if (overview.programmes.isEmpty())
        return;
    document.blocks.append(heading(1, phrase(QT_TRANSLATE_NOOP("wording", "Each programme"))));
    for (const ProgrammeFunds &funds : overview.programmes)
        addProgramme(document, overview, funds.programme);
}

void addDistricts(Document &document, const Overview &overview)
{
    document.blocks.append(heading(1, phrase(QT_TRANSLATE_NOOP("wording", "Districts"))));
    if (!overview.districts.isEmpty())
        document.blocks.append(DistrictFigure{chartByDistrict(overview)});
    document.blocks.append(districtsTable(overview));
}

void addDecisions(Document &document, const Overview &overview)
{
    document.blocks.append(heading(1, phrase(QT_TRANSLATE_NOOP("wording", "All decisions"))));
    document.blocks.append(decisionsTable(overview, ProgrammeId()));
}

/// Zeros alone would look like a budget that is used up.
QString noBudgetSentence(const Overview &overview)
{
    QStringList years;
    for (const FiscalYear year : overview.plannedYears)
        years.append(year.toString());
    const QString year = overview.year.toString();
    if (years.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("wording", "There is no budget for %1, nor for any other year."), {year});
    return phrase(QT_TRANSLATE_NOOP("wording", "There is no budget for %1. Years with a budget: %2."),
                  {year, years.join(QStringLiteral(", "))});
}

Paragraph definitions()
{
    return {phrase(QT_TRANSLATE_NOOP(
                "wording",
                "Authority is what the budget permits for the year after supplements, carry-overs, "
                "freezes and cuts. Committed is every legal commitment that falls due in the year, including what is "
                "ordered; "
                "ordered includes what is paid. Available is authority less committed; of a year that has not begun, "
                "less the prior commitments made under authorisations of earlier years as well. Earmarked amounts of examined "
                "applications are not deducted from it; charts show them apart. Source of the terms: VwV-SäHO § 34.")),
            false};
}

Document frameOf(const Overview &overview, const ReportContext &context)
{
    const QString year = overview.year.toString();
    Document document;
    document.title = phrase(QT_TRANSLATE_NOOP("wording", "Overview of funds %1"), {year});
    document.subtitle = phrase(QT_TRANSLATE_NOOP("wording", "Allocated, committed and available funds"));
    document.authority = context.authority;
    document.fileReference = context.fileReference;
    document.asAt = asAtText({overview.asAt, overview.knownAtMs});
    document.producedAt = phrase(QT_TRANSLATE_NOOP("wording", "Produced on %1"), {instantText(context.producedAtMs)});
    document.filter = phrase(QT_TRANSLATE_NOOP("wording", "Fiscal year %1, all programmes, all districts"), {year});
    document.language = language() == Language::german ? QStringLiteral("de") : QStringLiteral("en");
    document.fileName = phrase(QT_TRANSLATE_NOOP("wording", "Funds_overview_%1_as_at_%2.pdf"),
                               {year, overview.asAt.toString(Qt::ISODate)});
    return document;
}

}  // namespace

Document overviewReport(const Overview &overview, const ReportContext &context)
{
    Document document = frameOf(overview, context);
    if (overview.illustrative)
        document.blocks.append(Paragraph{
            phrase(QT_TRANSLATE_NOOP("wording",
                                     "Illustrative figures: the totals of the draft budget are public, the split shown "
                                     "here is an example and not a decision of any authority.")),
            true});
    if (!overview.plannedYears.contains(overview.year))
        document.blocks.append(Paragraph{noBudgetSentence(overview), true});
    document.blocks.append(keyFigures(overview));
    addFunds(document, overview);
    addProgrammes(document, overview);
    addDistricts(document, overview);
    addDecisions(document, overview);
    document.blocks.append(heading(3, phrase(QT_TRANSLATE_NOOP("wording", "How the figures are defined"))));
    document.blocks.append(definitions());
    document.fingerprint = fingerprintOf(document);
    return document;
}

}  // namespace mittelbuch
