// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/formoptions.h"
#include "app/cli/json.h"
#include "report/wording.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

ExitCode record(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        ApplicationForm form;
        if (const std::optional<ExitCode> fault = fillForm(run, session, form))
            return *fault;
        const Outcome<Recorded> recorded = recordApplication(session, form, run.arguments().value(option("--reference")));
        if (!recorded)
            return run.terminal().denied(recorded.error());
        const QString reference = recorded->reference.toString();
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Recorded the draft %1.")).arg(reference));
        run.terminal().answer({{option("reference"), reference}, {option("state"), toString(ApplicationState::draft)}});
        return ExitCode::done;
    });
}

/// Opens the case named by the first operand and hands it to `work`.
ExitCode withCase(CommandRun &run, const std::function<ExitCode(Session &, const ApplicationCase &)> &work)
{
    return run.withSession([&](Session &session) {
        const Outcome<ApplicationId> id = applicationByReference(session, run.arguments().operands.first());
        if (!id)
            return run.terminal().denied(id.error());
        const Outcome<ApplicationCase> file = applicationCase(session, *id);
        if (!file)
            return run.terminal().denied(file.error());
        return work(session, *file);
    });
}

ExitCode change(CommandRun &run)
{
    return withCase(run, [&](Session &session, const ApplicationCase &file) {
        ApplicationForm form = file.application.form;
        if (const std::optional<ExitCode> fault = fillForm(run, session, form))
            return *fault;
        const Outcome<void> changed = changeApplication(session, file.application.id, file.application.revision, form);
        if (!changed)
            return run.terminal().denied(changed.error());
        const QString reference = file.application.reference.toString();
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Changed %1.")).arg(reference));
        run.terminal().answer({{option("reference"), reference}});
        return ExitCode::done;
    });
}

ExitCode list(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const std::optional<AsAt> asAt = run.asAt();
        if (!asAt)
            return ExitCode::usage;
        const QString wanted = run.arguments().value(option("--state"));
        if (!wanted.isEmpty() && !applicationStateFromString(wanted))
            return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--state is draft, received, complete, examined, approved, rejected or withdrawn.")));
        const Result<QVector<ApplicationSummary>> all = session.store.applications().list(*asAt);
        if (!all)
            return run.terminal().failed(all.error());
        QVector<QStringList> cells;
        QJsonArray array;
        for (const ApplicationSummary &row : *all) {
            if (!wanted.isEmpty() && toString(row.state) != wanted)
                continue;
            cells.append({row.reference.toString(), label(row.state), row.applicantName, row.title, amountText(row.requestedGrant),
                          row.grant ? amountText(*row.grant) : QString()});
            array.append(toJson(row));
        }
        run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Reference")), commandText(QT_TRANSLATE_NOOP("cli", "State")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Applicant")), commandText(QT_TRANSLATE_NOOP("cli", "Project")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Requested")), commandText(QT_TRANSLATE_NOOP("cli", "Granted"))},
                                        cells, {4, 5}));
        QJsonObject document = toJson(*asAt);
        document[option("applications")] = array;
        run.terminal().answer(document);
        return ExitCode::done;
    });
}

/// A table under its heading; nothing when there are no rows.
void sayTable(const Terminal &terminal, const QString &heading, const QStringList &head, const QVector<QStringList> &rows,
              const QVector<int> &rightAligned)
{
    if (!rows.isEmpty())
        terminal.say(u'\n' + heading + u'\n' + alignedTable(head, rows, rightAligned));
}

QString nameOf(const std::optional<UserName> &user)
{
    return user ? user->toString() : QString();
}

/// A reason may have several lines; a cell of the terminal has one.
QString oneLine(const QString &text)
{
    return text.simplified();
}

void saySteps(const Terminal &terminal, const ApplicationCase &file)
{
    QVector<QStringList> rows;
    for (const ApplicationTransition &step : file.transitions)
        rows.append({dayText(step.day), label(step.to), nameOf(step.user), instantText(step.recordedAtMs), oneLine(step.note)});
    sayTable(terminal, commandText(QT_TRANSLATE_NOOP("cli", "Steps")),
             {commandText(QT_TRANSLATE_NOOP("cli", "Day")), commandText(QT_TRANSLATE_NOOP("cli", "New state")),
              commandText(QT_TRANSLATE_NOOP("cli", "By")), commandText(QT_TRANSLATE_NOOP("cli", "Recorded")),
              commandText(QT_TRANSLATE_NOOP("cli", "Note"))},
             rows, {});
}

void sayDecisions(const Terminal &terminal, const ApplicationCase &file)
{
    QVector<QStringList> rows;
    for (const Decision &decision : file.decisions)
        rows.append({dayText(decision.day),
                     label(decision.approved ? ApplicationState::approved : ApplicationState::rejected),
                     amountText(decision.amount), nameOf(decision.decidedBy), oneLine(decision.reason)});
    sayTable(terminal, commandText(QT_TRANSLATE_NOOP("cli", "Decisions")),
             {commandText(QT_TRANSLATE_NOOP("cli", "Day")), commandText(QT_TRANSLATE_NOOP("cli", "Decision")),
              commandText(QT_TRANSLATE_NOOP("cli", "Amount")), commandText(QT_TRANSLATE_NOOP("cli", "By")),
              commandText(QT_TRANSLATE_NOOP("cli", "Reason"))},
             rows, {2});
}

void sayPostings(const Terminal &terminal, const ApplicationCase &file)
{
    QVector<QStringList> rows;
    for (const Posting &posting : file.postings)
        rows.append({dayText(posting.draft.effectiveDay), label(posting.draft.kind), posting.draft.pot.dueYear.toString(),
                     amountText(posting.draft.amount), posting.recordedBy.toString(), oneLine(posting.draft.reason)});
    sayTable(terminal, commandText(QT_TRANSLATE_NOOP("cli", "Postings")),
             {commandText(QT_TRANSLATE_NOOP("cli", "Day")), commandText(QT_TRANSLATE_NOOP("cli", "Kind")),
              commandText(QT_TRANSLATE_NOOP("cli", "Falls due")), commandText(QT_TRANSLATE_NOOP("cli", "Amount")),
              commandText(QT_TRANSLATE_NOOP("cli", "By")), commandText(QT_TRANSLATE_NOOP("cli", "Reason"))},
             rows, {3});
}

void sayCase(const Terminal &terminal, const ApplicationCase &file)
{
    const Application &application = file.application;
    QVector<QStringList> facts{
        {commandText(QT_TRANSLATE_NOOP("cli", "Reference")), application.reference.toString()},
        {commandText(QT_TRANSLATE_NOOP("cli", "State")), label(application.state)},
        {commandText(QT_TRANSLATE_NOOP("cli", "Applicant")), file.applicant ? file.applicant->name : QString()},
        {commandText(QT_TRANSLATE_NOOP("cli", "Project")), application.form.title},
        {commandText(QT_TRANSLATE_NOOP("cli", "Programme")), file.programme.name},
        {commandText(QT_TRANSLATE_NOOP("cli", "Requested")), moneyText(application.form.financing.requestedGrant)},
    };
    if (application.grant)
        facts.append({commandText(QT_TRANSLATE_NOOP("cli", "Granted")), moneyText(*application.grant)});
    for (const QStringList &fact : facts)
        terminal.say(fact[0] + QStringLiteral(": ") + fact[1]);
    if (file.assessment.grant) {
        for (const TraceStep &step : file.assessment.grant->trace)
            terminal.say(QStringLiteral("  ") + sentence(step));
    }
    for (const Finding &finding : file.assessment.findings)
        terminal.say(label(finding.severity) + QStringLiteral(": ") + sentence(finding.refusal));
}

ExitCode show(CommandRun &run)
{
    return withCase(run, [&](Session &, const ApplicationCase &file) {
        sayCase(run.terminal(), file);
        saySteps(run.terminal(), file);
        sayDecisions(run.terminal(), file);
        sayPostings(run.terminal(), file);
        run.terminal().answer(toJson(file));
        return ExitCode::done;
    });
}

}  // namespace

QVector<CommandSpec> applicationCommands()
{
    const OperandSpec reference{option("REFERENCE")};
    return {
        {option("application record"), QT_TRANSLATE_NOOP("cli", "record an application as a draft"), {},
         QVector<OptionSpec>{{option("--reference"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "its file reference; without it the next free one")}}
             + formOptions(),
         record},
        {option("application change"), QT_TRANSLATE_NOOP("cli", "change the form of an application that is not examined yet"), {reference},
         formOptions(), change},
        {option("application list"), QT_TRANSLATE_NOOP("cli", "list applications, newest first"), {},
         QVector<OptionSpec>{{option("--state"), option("STATE"), QT_TRANSLATE_NOOP("cli", "only those in this state")}} + asAtOptions(),
         list},
        {option("application show"), QT_TRANSLATE_NOOP("cli", "show a case with calculation, findings, history and postings"), {reference}, {}, show},
    };
}

}  // namespace mittelbuch
