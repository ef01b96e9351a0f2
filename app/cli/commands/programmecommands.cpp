// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "report/wordingdirective.h"
#include "service/budgetdesk.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

ExitCode listProgrammes(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const std::optional<FiscalYear> year = run.year(option("--year"), FiscalYear::of(run.clock().today()));
        const std::optional<AsAt> asAt = run.asAt();
        if (!year || !asAt)
            return ExitCode::usage;
        const Result<QVector<ProgrammeRow>> rows = programmeRows(session.store, *year, *asAt);
        if (!rows)
            return run.terminal().failed(rows.error());
        QVector<QStringList> cells;
        QJsonArray array;
        for (const ProgrammeRow &row : *rows) {
            cells.append({row.programme.key, row.programme.name, row.directive ? rateRangeText(figuresOf(row.directive->terms)) : QString(),
                          amountText(row.balance.authority), amountText(row.balance.committed), amountText(row.balance.available())});
            array.append(toJson(row));
        }
        run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Key")), commandText(QT_TRANSLATE_NOOP("cli", "Programme")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Rate")), commandText(QT_TRANSLATE_NOOP("cli", "Allotted")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Committed")), commandText(QT_TRANSLATE_NOOP("cli", "Available"))},
                                        cells, {2, 3, 4, 5}));
        QJsonObject document = toJson(*asAt);
        document[option("year")] = year->number();
        document[option("programmes")] = array;
        run.terminal().answer(document);
        return ExitCode::done;
    });
}

ExitCode addProgrammeCommand(CommandRun &run)
{
    Programme programme;
    programme.key = run.arguments().value(option("--key"));
    programme.name = run.arguments().value(option("--name"));
    programme.description = run.arguments().value(option("--description"));
    programme.continuedUnchanged = run.arguments().has(option("--continued-unchanged"));
    return run.withSession([&](Session &session) {
        const Outcome<ProgrammeId> added = addProgramme(session, programme);
        if (!added)
            return run.terminal().denied(added.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Added the programme %1.")).arg(programme.name));
        run.terminal().answer({{option("programme"), programme.key}});
        return ExitCode::done;
    });
}

ExitCode issueDirectiveCommand(CommandRun &run)
{
    const std::optional<Rate> rate = run.rate(option("--rate"));
    const std::optional<Money> maximum = run.amount(option("--max"));
    const std::optional<Money> minimum = run.amount(option("--minimum"), Money::fromEuro(10'000));
    const std::optional<Rate> ownShare = run.rate(option("--own-share"), Rate());
    const std::optional<QDate> from = run.day(option("--from"));
    if (!rate || !maximum || !minimum || !ownShare || !from)
        return ExitCode::usage;
    Directive directive;
    directive.validFrom = *from;
    directive.terms = plainShare(*rate, *maximum, {*minimum, true, {}});
    if (*ownShare > Rate())
        directive.terms.minimumOwnShare.append({*ownShare, {}, {}});
    directive.terms.source.citation = run.arguments().value(option("--source"));
    const QString key = run.arguments().value(option("--key"));
    return run.withSession([&](Session &session) {
        const Outcome<DirectiveId> issued = issueDirective(session, key, directive);
        if (!issued)
            return run.terminal().denied(issued.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Issued a directive of %1, in force from %2.")).arg(key, dayText(*from)));
        run.terminal().answer({{option("programme"), key}, {option("validFrom"), from->toString(Qt::ISODate)}});
        return ExitCode::done;
    });
}

ExitCode allotCommand(CommandRun &run)
{
    const std::optional<BudgetLineKey> line = run.line(option("--line"));
    const std::optional<FiscalYear> year = run.year(option("--year"));
    const std::optional<FiscalYear> dueYear = run.year(option("--due-year"), year);
    const std::optional<Money> amount = run.amount(option("--amount"));
    if (!line || !year || !dueYear || !amount)
        return ExitCode::usage;
    const QString key = run.arguments().value(option("--key"));
    return run.withSession([&](Session &session) {
        const std::optional<QDate> day = run.day(option("--day"), run.clock().today());
        if (!day)
            return ExitCode::usage;
        const Outcome<void> allotted =
            allot(session, {key, *line, *year, *dueYear, *amount, *day, run.arguments().value(option("--reason"))});
        if (!allotted)
            return run.terminal().denied(allotted.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Allotted %1 of %2 to %3.")).arg(moneyText(*amount), line->toDisplay(), key));
        run.terminal().answer({{option("programme"), key}, {option("amount"), toDecimalString(*amount)}});
        return ExitCode::done;
    });
}

}  // namespace

QVector<CommandSpec> programmeCommands()
{
    const OptionSpec key{option("--key"), option("KEY"), QT_TRANSLATE_NOOP("cli", "the programme's short key"), true};
    return {
        {option("programme list"), QT_TRANSLATE_NOOP("cli", "the programmes with their money of a year"), {},
         QVector<OptionSpec>{{option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the fiscal year (this year)")}} + asAtOptions(),
         listProgrammes},
        {option("programme add"), QT_TRANSLATE_NOOP("cli", "add a programme"), {},
         {key,
          {option("--name"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "its name"), true},
          {option("--description"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "what it is for")},
          {option("--continued-unchanged"), QString(),
           QT_TRANSLATE_NOOP("cli", "it goes on as before, and may therefore grant while there is no budget (SächsVerf Art. 98)")}},
         addProgrammeCommand},
        {option("programme directive"), QT_TRANSLATE_NOOP("cli", "issue a version of the programme's directive (share financing)"), {},
         {key,
          {option("--rate"), option("PERCENT"), QT_TRANSLATE_NOOP("cli", "share of the eligible expenditure"), true},
          {option("--max"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the maximum grant, which share financing must have"), true},
          {option("--minimum"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the grant must exceed this (10,000 €, VVK 1.1)")},
          {option("--own-share"), option("PERCENT"), QT_TRANSLATE_NOOP("cli", "least share of own funds (0)")},
          {option("--from"), option("DAY"), QT_TRANSLATE_NOOP("cli", "first day in force"), true},
          {option("--source"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "where the directive can be read")}},
         issueDirectiveCommand},
        {option("programme allot"), QT_TRANSLATE_NOOP("cli", "allot authority of a budget line to a programme"), {},
         {key,
          {option("--line"), option("CHAPTER/TITLE"), QT_TRANSLATE_NOOP("cli", "the budget line, such as 0205/88301"), true},
          {option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the budget year that gives the authority"), true},
          {option("--due-year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the year in which it falls due; later than --year makes a commitment authorisation")},
          {option("--amount"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the amount, negative to take away"), true},
          {option("--day"), option("DAY"), QT_TRANSLATE_NOOP("cli", "the day on which it takes effect (today)")},
          {option("--reason"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "why")}},
         allotCommand},
    };
}

}  // namespace mittelbuch
