// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/effecttable.h"
#include "app/cli/json.h"
#include "report/wording.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

ExitCode preview(CommandRun &run, Session &session, const FiscalYearEntry &step)
{
    const Outcome<QVector<EntryEffect>> effects = previewYearStep(session, step);
    if (effects)
        return answerPreview(run.terminal(), session.store, *effects, {});
    const auto *refusals = std::get_if<Refusals>(&effects.error());
    return refusals ? answerPreview(run.terminal(), session.store, {}, *refusals) : run.terminal().denied(effects.error());
}

using YearWork = std::function<ExitCode(Session &, const FiscalYearEntry &)>;

/// Reads the step from the options and hands it to `work`, or only shows what it would do.
ExitCode withStep(CommandRun &run, FiscalYearStep step, const YearWork &work)
{
    const std::optional<FiscalYear> year = run.year(option("--year"));
    if (!year)
        return ExitCode::usage;
    return run.withSession([&](Session &session) {
        const std::optional<QDate> day = run.day(option("--day"), run.clock().today());
        if (!day)
            return ExitCode::usage;
        const FiscalYearEntry entry{*year, step, *day, run.arguments().value(option("--reference")).trimmed()};
        return run.arguments().has(option("--preview")) ? preview(run, session, entry) : work(session, entry);
    });
}

ExitCode answerStep(const CommandRun &run, const FiscalYearEntry &entry, const char *text)
{
    run.terminal().say(commandText(text).arg(entry.year.toString(), dayText(entry.day)));
    run.terminal().answer({{option("year"), entry.year.number()}, {option("step"), toString(entry.step)},
                           {option("day"), entry.day.toString(Qt::ISODate)}});
    return ExitCode::done;
}

ExitCode beginProvisional(CommandRun &run)
{
    return withStep(run, FiscalYearStep::provisional, [&](Session &session, const FiscalYearEntry &entry) {
        const Outcome<void> begun = beginProvisionalYear(session, entry.year, entry.day, entry.reference);
        return begun ? answerStep(run, entry, QT_TRANSLATE_NOOP("cli", "%1 is provisional from %2 on: only shares of the draft are authority."))
                     : run.terminal().denied(begun.error());
    });
}

ExitCode enact(CommandRun &run)
{
    return withStep(run, FiscalYearStep::enacted, [&](Session &session, const FiscalYearEntry &entry) {
        const Outcome<void> enacted = enactBudget(session, entry.year, entry.day, entry.reference);
        return enacted ? answerStep(run, entry, QT_TRANSLATE_NOOP("cli", "The budget of %1 is enacted from %2 on."))
                       : run.terminal().denied(enacted.error());
    });
}

struct Part {
    const char *heading;
    const QVector<YearEndRow> &rows;
};

void sayPart(const Terminal &terminal, const Part &part, const BookNames &names)
{
    terminal.say(u'\n' + commandText(part.heading));
    if (part.rows.isEmpty())
        return terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "nothing")));
    QVector<QStringList> cells;
    for (const YearEndRow &row : part.rows)
        cells.append({row.line.key.toDisplay(), names.programme(row.programme), row.pot.budgetYear.toString(), row.pot.dueYear.toString(),
                      amountText(row.amount)});
    terminal.say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Line")), commandText(QT_TRANSLATE_NOOP("cli", "Programme")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Budget")), commandText(QT_TRANSLATE_NOOP("cli", "Due")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Amount"))},
                              cells, {4}));
}

ExitCode answerYearEnd(const CommandRun &run, Session &session, const YearEnd &end)
{
    const Result<BookNames> names = bookNames(session.store);
    if (!names)
        return run.terminal().failed(names.error());
    if (end.nextYearIsLate)
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "The next budget is late: unused authorisations stay until it is promulgated (SäHO § 45).")));
    for (const Part &part : {Part{QT_TRANSLATE_NOOP("cli", "Unused authorisations that lapse"), end.lapses},
                             Part{QT_TRANSLATE_NOOP("cli", "Committed under authorisations, due next year"), end.maturities},
                             Part{QT_TRANSLATE_NOOP("cli", "Carry-overs to be requested"), end.carryOvers},
                             Part{QT_TRANSLATE_NOOP("cli", "Money that ends with the year"), end.forfeits}})
        sayPart(run.terminal(), part, *names);
    run.terminal().answer(toJson(end, *names));
    return ExitCode::done;
}

ExitCode close(CommandRun &run)
{
    return withStep(run, FiscalYearStep::closed, [&](Session &session, const FiscalYearEntry &entry) {
        const Outcome<YearEnd> end = closeYear(session, entry.year, entry.reference);
        if (!end)
            return run.terminal().denied(end.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1 is closed. This was done:")).arg(entry.year.toString()));
        return answerYearEnd(run, session, *end);
    });
}

ExitCode showYear(CommandRun &run)
{
    const std::optional<FiscalYear> year = run.year(option("--year"));
    if (!year)
        return ExitCode::usage;
    return run.withSession([&](Session &session) {
        const Result<YearEnd> end = yearEnd(session.store, *year, run.clock().today());
        if (!end)
            return run.terminal().failed(end.error());
        run.terminal().say(end->closed ? commandText(QT_TRANSLATE_NOOP("cli", "%1 is closed. What has come up since:")).arg(year->toString())
                                       : commandText(QT_TRANSLATE_NOOP("cli", "The end of %1, if it were today:")).arg(year->toString()));
        return answerYearEnd(run, session, *end);
    });
}

}  // namespace

QVector<CommandSpec> budgetYearCommands()
{
    const OptionSpec year{option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the fiscal year"), true};
    const OptionSpec day{option("--day"), option("DAY"), QT_TRANSLATE_NOOP("cli", "the day on which it takes effect (today)")};
    const OptionSpec reference{option("--reference"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "where it can be read: the gazette, the circular")};
    const OptionSpec preview{option("--preview"), QString(), QT_TRANSLATE_NOOP("cli", "only show what it would do to each pot, and what refuses it")};
    return {
        {option("budget year provisional"), QT_TRANSLATE_NOOP("cli", "begin a year without a budget (SächsVerf Art. 98)"), {},
         {year, day, reference, preview}, beginProvisional},
        {option("budget year enact"), QT_TRANSLATE_NOOP("cli", "the late budget is promulgated: its amounts replace the provisional shares"), {},
         {year, day, reference, preview}, enact},
        {option("budget year close"), QT_TRANSLATE_NOOP("cli", "end a year: unused authorisations lapse, carry-overs are requested; again does only the rest"), {},
         {year, reference, preview}, close},
        {option("budget year show"), QT_TRANSLATE_NOOP("cli", "what the end of the year would do now"), {}, {year}, showYear},
    };
}

}  // namespace mittelbuch
