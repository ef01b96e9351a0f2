// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/grantcalculationreport.h"

#include "report/fingerprint.h"
#include "report/phrase.h"
#include "report/wordingdirective.h"

#include <QCoreApplication>

namespace mittelbuch {

namespace {

KeyFigures keyFigures(const ApplicationCase &file, const GrantAssessment &assessment)
{
    const Application &application = file.application;
    KeyFigures figures{{
        {phrase(QT_TRANSLATE_NOOP("wording", "Eligible expenditure")), moneyText(assessment.eligibleExpenditure),
         phrase(QT_TRANSLATE_NOOP("wording", "as the directive counts it"))},
        {phrase(QT_TRANSLATE_NOOP("wording", "Requested")), moneyText(application.form.financing.requestedGrant),
         phrase(QT_TRANSLATE_NOOP("wording", "by the applicant"))},
        {phrase(QT_TRANSLATE_NOOP("wording", "Calculated")), moneyText(assessment.amount),
         phrase(QT_TRANSLATE_NOOP("wording", "by the directive"))},
    }};
    if (application.grant)
        figures.items.append({phrase(QT_TRANSLATE_NOOP("wording", "Granted")), moneyText(*application.grant),
                              dayText(application.decidedOn)});
    return figures;
}

Table costTable(const ApplicationForm &form)
{
    Table table;
    table.caption = phrase(QT_TRANSLATE_NOOP("wording", "Costs and financing"));
    table.columns = {{phrase(QT_TRANSLATE_NOOP("wording", "Item")), CellAlignment::left, 7},
                     {phrase(QT_TRANSLATE_NOOP("wording", "Amount")), CellAlignment::right, 3}};
    for (const CostItem &item : form.costs) {
        const QString kind = label(item.category);
        const QString name = item.description.isEmpty()
            ? kind : phrase(QT_TRANSLATE_NOOP("wording", "%1: %2"), {kind, item.description});
        table.rows.append({{name, moneyText(item.amount)}, RowKind::plain});
    }
    table.rows.append({{phrase(QT_TRANSLATE_NOOP("wording", "Sum of costs")), moneyText(form.totalCosts().value_or(Money()))},
                       RowKind::subtotal});
    const FinancingPlan &plan = form.financing;
    table.rows.append({{phrase(QT_TRANSLATE_NOOP("wording", "Own funds")), moneyText(plan.ownFunds)}, RowKind::plain});
    table.rows.append({{phrase(QT_TRANSLATE_NOOP("wording", "Other grants")), moneyText(plan.otherGrants)}, RowKind::plain});
    table.rows.append({{phrase(QT_TRANSLATE_NOOP("wording", "Requested grant")), moneyText(plan.requestedGrant)}, RowKind::plain});
    return table;
}

Table traceTable(const Trace &trace)
{
    Table table;
    table.caption = phrase(QT_TRANSLATE_NOOP("wording", "Steps of the calculation"));
    table.columns = {{phrase(QT_TRANSLATE_NOOP("wording", "No.")), CellAlignment::right, 1},
                     {phrase(QT_TRANSLATE_NOOP("wording", "Step")), CellAlignment::left, 10},
                     {phrase(QT_TRANSLATE_NOOP("wording", "Amount")), CellAlignment::right, 4},
                     {phrase(QT_TRANSLATE_NOOP("wording", "Passage")), CellAlignment::left, 4}};
    for (qsizetype index = 0; index < trace.size(); ++index) {
        const TraceStep &step = trace[index];
        table.rows.append({{QString::number(index + 1), sentence(step), moneyText(step.result), step.source},
                           index + 1 == trace.size() ? RowKind::total : RowKind::plain});
    }
    return table;
}

Table paymentTable(const QVector<PlannedPayment> &payments)
{
    Table table;
    table.caption = phrase(QT_TRANSLATE_NOOP("wording", "Payments that follow"));
    table.columns = {{phrase(QT_TRANSLATE_NOOP("wording", "When")), CellAlignment::left, 7},
                     {phrase(QT_TRANSLATE_NOOP("wording", "Amount")), CellAlignment::right, 3}};
    for (const PlannedPayment &payment : payments)
        table.rows.append({{label(payment.trigger), moneyText(payment.amount)}, RowKind::plain});
    table.emptyText = phrase(QT_TRANSLATE_NOOP("wording", "Nothing is paid."));
    return table;
}

/// Of what was granted, once it was; a decision may grant less than the directive gives.
void addPayments(Document &document, const Application &application, const Directive &directive, const GrantAssessment &assessment)
{
    const Money granted = application.grant.value_or(assessment.amount);
    if (granted != assessment.amount)
        document.blocks.append(Paragraph{
            phrase(QT_TRANSLATE_NOOP("wording", "The decision grants %1 and not the calculated %2; the payments are those of the "
                                                "granted amount."),
                   {moneyText(granted), moneyText(assessment.amount)}), false});
    document.blocks.append(paymentTable(paymentsOfGrant(granted, directive.terms, assessment.ruleSet, application.form)));
}

void addFindings(Document &document, const QVector<Finding> &findings)
{
    if (findings.isEmpty())
        return;
    document.blocks.append(Heading{2, phrase(QT_TRANSLATE_NOOP("wording", "Findings"))});
    for (const Finding &finding : findings)
        document.blocks.append(Paragraph{
            phrase(QT_TRANSLATE_NOOP("wording", "%1: %2"), {label(finding.severity), sentence(finding.refusal)}), false});
}

QString directiveSentence(const Directive &directive)
{
    const QString title = localText(directive.terms.title);
    const QString named = title.isEmpty() ? directive.terms.source.citation : title;
    const QString version = QString::number(directive.version);
    if (named.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("wording", "Calculated by version %1 of the programme's directive, valid from %2."),
                      {version, dayText(directive.validFrom)});
    return phrase(QT_TRANSLATE_NOOP("wording", "Calculated by: %1, version %2, valid from %3."),
                  {named, version, dayText(directive.validFrom)});
}

Document frameOf(const ApplicationCase &file, const ReportContext &context)
{
    const QString reference = file.application.reference.toString();
    Document document;
    document.title = phrase(QT_TRANSLATE_NOOP("wording", "Calculation of the grant"));
    document.subtitle = file.application.form.title;
    document.authority = context.authority;
    document.fileReference = reference;
    document.producedAt = phrase(QT_TRANSLATE_NOOP("wording", "Produced on %1"), {instantText(context.producedAtMs)});
    document.filter = file.applicant
        ? phrase(QT_TRANSLATE_NOOP("wording", "%1, programme %2"), {file.applicant->name, file.programme.name}) : file.programme.name;
    document.language = language() == Language::german ? QStringLiteral("de") : QStringLiteral("en");
    document.fileName = phrase(QT_TRANSLATE_NOOP("wording", "Grant_calculation_%1.pdf"),
                               {QString(reference).replace(u'/', u'-')});
    return document;
}

}  // namespace

Document grantCalculationReport(const ApplicationCase &file, const ReportContext &context)
{
    Document document = frameOf(file, context);
    const FormAssessment &assessment = file.assessment;
    if (!assessment.grant || !assessment.directive) {
        document.blocks.append(
            Paragraph{phrase(QT_TRANSLATE_NOOP("wording", "No directive of the programme is in force; nothing is calculated.")), true});
    } else {
        document.blocks.append(Paragraph{directiveSentence(*assessment.directive), false});
        document.blocks.append(keyFigures(file, *assessment.grant));
        document.blocks.append(costTable(file.application.form));
        document.blocks.append(traceTable(assessment.grant->trace));
        addPayments(document, file.application, *assessment.directive, *assessment.grant);
        addFindings(document, assessment.grant->findings);
    }
    document.fingerprint = fingerprintOf(document);
    return document;
}

}  // namespace mittelbuch
