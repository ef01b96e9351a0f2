// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "report/wording.h"
#include "service/budgetdesk.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

using StepWork = std::function<Outcome<void>(Session &, ApplicationId, QDate)>;

/// The step is saved; that it cannot be shown must not be taken for its failure, or somebody enters it again.
ExitCode sayUnseen(const CommandRun &run)
{
    const QString reference = run.arguments().operands.first();
    run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1: the step is saved, but the case cannot be read at the moment."))
                           .arg(reference));
    run.terminal().answer({{option("reference"), reference}, {option("saved"), true}});
    return ExitCode::done;
}

/// Finds the case, carries the step out on the day of --day (today), and says the state it led to.
ExitCode carryOut(CommandRun &run, const StepWork &work)
{
    return run.withSession([&](Session &session) {
        const std::optional<QDate> day = run.day(option("--day"), run.clock().today());
        if (!day)
            return ExitCode::usage;
        const Outcome<ApplicationId> id = applicationByReference(session, run.arguments().operands.first());
        if (!id)
            return run.terminal().denied(id.error());
        const Outcome<void> done = work(session, *id, *day);
        if (!done)
            return run.terminal().denied(done.error());
        const Outcome<ApplicationCase> file = applicationCase(session, *id);
        if (!file)
            return sayUnseen(run);
        const Application &application = file->application;
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1: %2")).arg(application.reference.toString(), label(application.state)));
        run.terminal().answer(toJson(*file));
        return ExitCode::done;
    });
}

ExitCode receive(CommandRun &run)
{
    return carryOut(run, receiveApplication);
}

ExitCode complete(CommandRun &run)
{
    return carryOut(run, completeApplication);
}

ExitCode examine(CommandRun &run)
{
    const bool proposes = run.arguments().has(option("--grant"));
    const std::optional<Money> grant = run.amount(option("--grant"));
    if (proposes && !grant)
        return ExitCode::usage;
    return carryOut(run, [&](Session &session, ApplicationId id, QDate day) {
        return examineApplication(session, id, {day, run.arguments().value(option("--note")), grant});
    });
}

ExitCode approve(CommandRun &run)
{
    Approval approval;
    approval.reason = run.arguments().value(option("--reason"));
    if (run.arguments().has(option("--line"))) {
        approval.line = run.line(option("--line"));
        if (!approval.line)
            return ExitCode::usage;
    }
    const std::optional<QVector<YearShare>> split = run.shares(option("--share"));
    if (!split)
        return ExitCode::usage;
    approval.split = *split;
    return carryOut(run, [&](Session &session, ApplicationId id, QDate day) {
        approval.day = day;
        return approveApplication(session, id, approval);
    });
}

ExitCode reject(CommandRun &run)
{
    return carryOut(run, [&](Session &session, ApplicationId id, QDate day) {
        return rejectApplication(session, id, day, run.arguments().value(option("--reason")));
    });
}

ExitCode withdraw(CommandRun &run)
{
    return carryOut(run, [&](Session &session, ApplicationId id, QDate day) {
        return withdrawApplication(session, id, day, run.arguments().value(option("--reason")));
    });
}

ExitCode settleAs(CommandRun &run, PostingKind kind)
{
    const std::optional<FiscalYear> year = run.year(option("--year"));
    const std::optional<Money> amount = run.amount(option("--amount"));
    if (!year || !amount)
        return ExitCode::usage;
    return carryOut(run, [&](Session &session, ApplicationId id, QDate day) {
        return settle(session, {id, kind, *year, *amount, day, run.arguments().value(option("--reason"))});
    });
}

ExitCode order(CommandRun &run)
{
    return settleAs(run, PostingKind::order);
}

ExitCode pay(CommandRun &run)
{
    return settleAs(run, PostingKind::payment);
}

ExitCode repay(CommandRun &run)
{
    const QString mode = run.arguments().value(option("--mode"));
    if (mode != QLatin1String("revenue") && mode != QLatin1String("offset"))
        return run.terminal().misused(commandText(QT_TRANSLATE_NOOP(
            "cli", "--mode is revenue (the rule, SäHO § 35) or offset (an error, while the books of the year are open).")));
    return settleAs(run, mode == QLatin1String("offset") ? PostingKind::repaymentOffset : PostingKind::repaymentRevenue);
}

}  // namespace

QVector<CommandSpec> applicationStepCommands()
{
    const QVector<OperandSpec> reference{{option("REFERENCE")}};
    const OptionSpec day{option("--day"), option("DAY"), QT_TRANSLATE_NOOP("cli", "the day on which it happens (today)")};
    const OptionSpec reason{option("--reason"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "why")};
    const OptionSpec share{option("--share"), option("YEAR=EURO"),
                           QT_TRANSLATE_NOOP("cli", "the part of the grant that falls due in a year; repeat for more"), false, true};
    const QVector<OptionSpec> settlement{
        {option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the year whose commitment is settled"), true},
        {option("--amount"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the amount, negative to take back"), true}, day, reason};
    return {
        {option("application receive"), QT_TRANSLATE_NOOP("cli", "note that the application came in"), reference, {day}, receive},
        {option("application complete"), QT_TRANSLATE_NOOP("cli", "find the application complete"), reference, {day}, complete},
        {option("application examine"), QT_TRANSLATE_NOOP("cli", "record the examination note and the proposed grant"), reference,
         {{option("--note"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "the examination note (VVK 3.4)"), true},
          {option("--grant"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the proposed grant; without it what the directive gives")}, day},
         examine},
        {option("application approve"), QT_TRANSLATE_NOOP("cli", "approve: commits the money of every year, or is refused"), reference,
         {share,
          {option("--line"), option("CHAPTER/TITLE"), QT_TRANSLATE_NOOP("cli", "the budget line to charge; without it the first that covers every year")},
          day, reason},
         approve},
        {option("application reject"), QT_TRANSLATE_NOOP("cli", "reject, with a reason"), reference, {day, reason}, reject},
        {option("application withdraw"), QT_TRANSLATE_NOOP("cli", "note that the applicant withdrew"), reference, {day, reason}, withdraw},
        {option("application order"), QT_TRANSLATE_NOOP("cli", "note a payment order that the cash system issued"), reference, settlement, order},
        {option("application pay"), QT_TRANSLATE_NOOP("cli", "note a payment that the cash system made"), reference, settlement, pay},
        {option("application repay"), QT_TRANSLATE_NOOP("cli", "note what the recipient paid back"), reference,
         {{option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the year out of whose money it was paid"), true},
          {option("--amount"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the amount that came back"), true},
          {option("--mode"), option("revenue|offset"),
           QT_TRANSLATE_NOOP("cli", "revenue leaves every balance as it is (SäHO § 35); offset makes the money available again"), true},
          day, reason},
         repay},
    };
}

}  // namespace mittelbuch
