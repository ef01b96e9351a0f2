// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/grantjson.h"
#include "app/cli/inputfaults.h"
#include "report/wordingdirective.h"
#include "service/settings.h"

#include <algorithm>

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// The form with its applicant, who in a file without a database is an official key or nobody.
tl::expected<GrantFacts, ExitCode> factsFrom(CommandRun &run, const QString &path)
{
    const auto content = fileContent(run.terminal(), path);
    if (!content)
        return tl::unexpected(content.error());
    ApplicationFileResult file = readApplicationFile(*content);
    if (!file)
        return tl::unexpected(sayFaults(run.terminal(), path, file.error()));
    file->form.applicant = OfficialKey::tryFromString(file->applicant);
    if (!file->applicant.isEmpty() && !file->form.applicant)
        return tl::unexpected(sayFaults(run.terminal(), path, QVector<ApplicationFileFault>{
            {option("applicant"), file->applicant, stableCode(JsonFaultCode::notAnOfficialKey)}}));
    const QDate today = run.composition().clockFor(OfficeSettings())->today();  // there is no office that has its own
    return grantFactsOf(file->form, file->facts, today);
}

bool isInForce(const DirectiveFile &directive, QDate day)
{
    return directive.validFrom <= day && (directive.validTo.isNull() || day <= directive.validTo);
}

QJsonObject directiveToJson(const DirectiveFile &directive, QDate day)
{
    return {{option("key"), directive.key},
            {option("title"), localText(directive.terms.title)},
            {option("source"), directive.terms.source.citation},
            {option("standing"), toString(directive.terms.source.standing)},
            {option("day"), day.toString(Qt::ISODate)},
            {option("inForce"), isInForce(directive, day)}};
}

/// The errors, first what rules the grant out: the last step of the trace follows its passage.
Refusals refusalsIn(const GrantAssessment &assessment)
{
    Refusals refusals;
    for (const Finding &finding : assessment.findings) {
        if (finding.severity == Severity::error)
            refusals.append(finding.refusal);
    }
    std::stable_partition(refusals.begin(), refusals.end(),
                          [&assessment](const Refusal &one) { return sourceOf(one) == assessment.trace.last().source; });
    return refusals;
}

void sayDirective(const Terminal &terminal, const DirectiveFile &directive, QDate day)
{
    terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Directive: %1 (%2)")).arg(localText(directive.terms.title), directive.key));
    if (directive.terms.source.standing != SourceStanding::fullText)
        terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Source: %1")).arg(label(directive.terms.source.standing)));
    if (!isInForce(directive, day))
        terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "It is not in force on %1.")).arg(dayText(day)));
}

void saySteps(const Terminal &terminal, const Trace &trace)
{
    QVector<QStringList> rows;
    for (qsizetype index = 0; index < trace.size(); ++index)
        rows.append({QString::number(index + 1), moneyText(trace[index].result), trace[index].source, sentence(trace[index])});
    terminal.say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Step")), commandText(QT_TRANSLATE_NOOP("cli", "Result")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Rule")), commandText(QT_TRANSLATE_NOOP("cli", "Calculation"))},
                              rows, {0, 1}));
}

void sayPlan(const Terminal &terminal, const GrantAssessment &assessment)
{
    for (const YearShare &share : assessment.split)
        terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "  %1: %2")).arg(share.year.number()).arg(moneyText(share.amount)));
    for (const PlannedPayment &payment : assessment.payments)
        terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "  %1 (%2): %3"))
                         .arg(label(payment.trigger), rateText(payment.share), moneyText(payment.amount)));
}

void sayFindings(const Terminal &terminal, const GrantAssessment &assessment)
{
    for (const Finding &finding : assessment.findings) {
        if (!assessment.refused || finding.severity != Severity::error)
            terminal.say(label(finding.severity) + QStringLiteral(": ") + sentence(finding.refusal));
    }
}

ExitCode answer(const Terminal &terminal, const DirectiveFile &directive, QDate day, const GrantAssessment &assessment)
{
    sayDirective(terminal, directive, day);
    saySteps(terminal, assessment.trace);
    terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Grant: %1")).arg(moneyText(assessment.amount)));
    sayPlan(terminal, assessment);
    sayFindings(terminal, assessment);
    QJsonObject document = toJson(assessment);
    document[option("directive")] = directiveToJson(directive, day);
    document[option("findings")] = toJson(assessment.findings);
    if (assessment.refused)
        return terminal.refused(refusalsIn(assessment), document);
    terminal.answer(document);
    return ExitCode::done;
}

ExitCode calculate(CommandRun &run)
{
    const auto directive = directiveNamed(run.terminal(), run.arguments().value(option("--directive")));
    if (!directive)
        return directive.error();
    const auto facts = factsFrom(run, run.arguments().value(option("--application")));
    if (!facts)
        return facts.error();
    return answer(run.terminal(), *directive, facts->day, assess(directive->terms, *facts));
}

}  // namespace

QVector<CommandSpec> calculateCommands()
{
    return {
        {option("calculate"), QT_TRANSLATE_NOOP("cli", "calculate a grant from a directive and an application, without any database"), {},
         {{option("--directive"), option("FILE|KEY"), QT_TRANSLATE_NOOP("cli", "the directive: a file, or the key of one of the library"), true},
          {option("--application"), option("FILE"), QT_TRANSLATE_NOOP("cli", "the application as a JSON file"), true}},
         calculate},
    };
}

}  // namespace mittelbuch
