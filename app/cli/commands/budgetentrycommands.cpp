// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/effecttable.h"
#include "app/cli/entrywording.h"
#include "app/cli/json.h"
#include "exchange/budgetentryfile.h"
#include "report/wording.h"

#include <QFile>
#include <QRegularExpression>

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

const QString dashes = QStringLiteral("--");

EntryFields fieldsOf(const Arguments &arguments)
{
    EntryFields fields;
    for (const QString &name : entryFieldNames())
        fields.insert(name, arguments.value(dashes + name));
    return fields;
}

ExitCode misused(const Terminal &terminal, const EntryFaults &faults)
{
    QStringList sentences;
    for (const EntryFault &fault : faults)
        sentences.append(sentence(fault, dashes));
    return terminal.misused(sentences.join(u'\n'));
}

ExitCode preview(const CommandRun &run, Session &session, const BudgetEntry &entry)
{
    const Result<EntryPreview> seen = previewEntry(session, entry);
    if (!seen)
        return run.terminal().failed(seen.error());
    return answerPreview(run.terminal(), session.store, seen->effects, seen->refusals);
}

ExitCode post(CommandRun &run)
{
    // Without the day, which is today's where none is given: a wrong line is wrong whether the database opens or not.
    auto entry = readEntry(fieldsOf(run.arguments()), QDate(), numberStyle());
    if (!entry)
        return misused(run.terminal(), entry.error());
    return run.withSession([&](Session &session) {
        if (!run.arguments().has(option("--day")))
            entry->day = run.clock().today();
        if (run.arguments().has(option("--preview")))
            return preview(run, session, *entry);
        const Outcome<void> posted = enter(session, *entry);
        if (!posted)
            return run.terminal().denied(posted.error());
        const QString what = entry->rate ? rateText(*entry->rate) : moneyText(entry->amount);
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1: posted %2 to %3.")).arg(label(entry->kind), what, entry->line.toDisplay()));
        run.terminal().answer({{option("line"), entry->line.toString()}, {option("kind"), toString(entry->kind)},
                               {option("amount"), toDecimalString(entry->amount)}});
        return ExitCode::done;
    });
}

ExitCode reportFaults(const Terminal &terminal, const QString &file, const EntryFaults &faults)
{
    QStringList sentences;
    QJsonArray array;
    for (const EntryFault &fault : faults) {
        const QString reason = sentence(fault, {});
        sentences.append(commandText(QT_TRANSLATE_NOOP("cli", "%1, line %2, column %3: %4"))
                             .arg(file, QString::number(fault.line), QString::number(fault.column), reason));
        array.append(QJsonObject{{option("line"), fault.line}, {option("column"), fault.column}, {option("field"), fault.field},
                                 {option("value"), fault.value}, {option("reason"), reason}});
    }
    sentences.append(commandText(QT_TRANSLATE_NOOP("cli", "Nothing was imported.")));
    return terminal.faulty(file, sentences, array);
}

/// Says in which line of the file the refused entry stands.
ExitCode refusedIn(const Terminal &terminal, const QString &file, const QVector<EntryInFile> &entries, Refusals refusals)
{
    static const QRegularExpression place(QStringLiteral("^entries\\[(\\d+)\\]\\."));
    const QRegularExpressionMatch match = place.match(refusals.first().field);
    const int line = match.hasMatch() ? entries.value(match.captured(1).toLongLong(), entries.first()).line : 0;
    for (Refusal &refusal : refusals)
        refusal.field.remove(place);
    const QString where = commandText(QT_TRANSLATE_NOOP("cli", "%1, line %2: ")).arg(file).arg(line);
    return terminal.refusedAt(where, refusals, {{option("file"), file}, {option("line"), line}});
}

ExitCode enterEntries(CommandRun &run, Session &session, const QString &file, const QVector<EntryInFile> &entries)
{
    QVector<BudgetEntry> all;
    for (const EntryInFile &each : entries)
        all.append(each.entry);
    const bool dryRun = run.arguments().has(option("--dry-run"));
    const Outcome<void> entered = dryRun ? tryAll(session, all) : enterAll(session, all);
    if (!entered) {
        const auto *refusals = std::get_if<Refusals>(&entered.error());
        return refusals ? refusedIn(run.terminal(), file, entries, *refusals) : run.terminal().denied(entered.error());
    }
    if (dryRun)
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Only tried; nothing was changed.")));
    run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Entries: %1")).arg(all.size()));
    run.terminal().answer({{option("file"), file}, {option("entries"), all.size()}, {option("dryRun"), dryRun}});
    return ExitCode::done;
}

ExitCode enterFile(CommandRun &run)
{
    const QString path = run.arguments().operands.first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return run.terminal().failed({FailureKind::notFound, path, file.errorString()});
    const QByteArray content = file.readAll();
    return run.withSession([&](Session &session) {
        const EntryFileResult read = readEntryFile(content, run.clock().today(), numberStyle());
        return read ? enterEntries(run, session, path, *read) : reportFaults(run.terminal(), path, read.error());
    });
}

QVector<OptionSpec> consentOptions()
{
    return {
        {option("--consent-issuer"), option("ISSUER"),
         QT_TRANSLATE_NOOP("cli", "who consented: ministryOfFinance, budgetOfficer, parliament or headOfAuthority")},
        {option("--consent-reference"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "the reference of the consent")},
        {option("--consent-day"), option("DAY"), QT_TRANSLATE_NOOP("cli", "the day of the consent")},
        {option("--consent-amount"), option("EURO"), QT_TRANSLATE_NOOP("cli", "up to which amount it goes; without it any")},
        {option("--consent-note"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "what else there is to say about the consent")},
    };
}

QVector<OptionSpec> entryOptions()
{
    return QVector<OptionSpec>{
        {option("--line"), option("CHAPTER/TITLE"), QT_TRANSLATE_NOOP("cli", "the budget line, such as 0205/88301"), true},
        {option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the budget year that gives the authority"), true},
        {option("--kind"), option("KIND"),
         QT_TRANSLATE_NOOP("cli", "appropriation, supplement, commitmentAuthorization, maturityShift, freeze, freezeRelease, globalCut, cover, "
                                  "overPlan, advanceDraw, earmarkedRevenue, distributedAway, carryOverRequest, carryOverApproval, "
                                  "carryOverRelease, draftAppropriation, authorizationConsent, cutToDistribute or cutDistribution; without it one of the first and the third")},
        {option("--due-year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the year in which it falls due; later than --year makes a commitment authorisation")},
        {option("--amount"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the amount as the kind names it: a freeze of 300 is 300; negative corrects")},
        {option("--rate"), option("PERCENT"), QT_TRANSLATE_NOOP("cli", "freeze: of what the plan gave, instead of an amount")},
        {option("--counter-line"), option("CHAPTER/TITLE"), QT_TRANSLATE_NOOP("cli", "cover, overPlan: the line that gives")},
        {option("--counter-year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "maturityShift: the maturity that gives")},
        {option("--programme"), option("KEY"), QT_TRANSLATE_NOOP("cli", "carryOver…: of the programme's part; without it the line's own")},
        {option("--basis"), option("BASIS"), QT_TRANSLATE_NOOP("cli", "freeze: budgetNote (SäHO § 22) or economicSituation (§ 41)")},
        {option("--until"), option("DAY"), QT_TRANSLATE_NOOP("cli", "freeze: its last day; the next booking after it releases what is left")},
        {option("--freeze"), option("NUMBER"), QT_TRANSLATE_NOOP("cli", "freezeRelease: which freeze, see budget freezes")},
        {option("--day"), option("DAY"), QT_TRANSLATE_NOOP("cli", "the day on which it takes effect (today)")},
        {option("--reason"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "why")},
    } + consentOptions();
}

}  // namespace

QVector<CommandSpec> budgetEntryCommands()
{
    return {
        {option("budget post"), QT_TRANSLATE_NOOP("cli", "enter an act of budget law: an appropriation, an authorisation, a freeze, a cover …"), {},
         entryOptions()
             + QVector<OptionSpec>{{option("--preview"), QString(),
                                    QT_TRANSLATE_NOOP("cli", "only show what it would do to each pot, and what refuses it")}},
         post},
        {option("budget enter"),
         QT_TRANSLATE_NOOP("cli", "enter all of a file or nothing: CSV whose first line names the options of budget post without dashes, or such JSON objects, one a line"),
         {{option("FILE")}},
         {{option("--dry-run"), QString(), QT_TRANSLATE_NOOP("cli", "only say whether all of it could be entered")}},
         enterFile},
    };
}

}  // namespace mittelbuch
