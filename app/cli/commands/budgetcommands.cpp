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

QStringList balanceCells(const Balance &balance)
{
    return {amountText(balance.authority), amountText(balance.committed), amountText(balance.ordered), amountText(balance.paid),
            amountText(balance.available())};
}

ExitCode listBudget(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const std::optional<QDate> asAt = run.day(option("--as-at"), run.clock().today());
        if (!asAt)
            return ExitCode::usage;
        const Result<QVector<BudgetRow>> rows = budgetRows(session.store, *asAt);
        if (!rows)
            return run.terminal().failed(rows.error());
        QVector<QStringList> cells;
        QJsonArray array;
        for (const BudgetRow &row : *rows) {
            cells.append(QStringList{row.line.key.toDisplay(), row.line.purpose, row.year.toString()} + balanceCells(row.balance));
            array.append(toJson(row));
        }
        run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Line")), commandText(QT_TRANSLATE_NOOP("cli", "Purpose")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Year")), commandText(QT_TRANSLATE_NOOP("cli", "Authority")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Committed")), commandText(QT_TRANSLATE_NOOP("cli", "Ordered")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Paid")), commandText(QT_TRANSLATE_NOOP("cli", "Available"))},
                                        cells, {3, 4, 5, 6, 7}));
        run.terminal().answer({{option("asAt"), asAt->toString(Qt::ISODate)}, {option("lines"), array}});
        return ExitCode::done;
    });
}

std::optional<LineKind> lineKindFrom(const QString &word, const BudgetLineKey &key)
{
    if (word.isEmpty())
        return lineKindOf(key);
    if (word == QLatin1String("current"))
        return LineKind::current;
    if (word == QLatin1String("investment"))
        return LineKind::investment;
    return word == QLatin1String("own") ? std::optional(LineKind::own) : std::nullopt;
}

ExitCode addLine(CommandRun &run)
{
    const std::optional<BudgetLineKey> key = run.line(option("--line"));
    if (!key)
        return ExitCode::usage;
    const std::optional<LineKind> kind = lineKindFrom(run.arguments().value(option("--kind")), *key);
    if (!kind)
        return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--kind is current, investment or own.")));
    BudgetLine line{{}, *key, run.arguments().value(option("--purpose")), *kind};
    line.carryOverAllowed = *kind == LineKind::investment || run.arguments().has(option("--carry-over"));
    return run.withSession([&](Session &session) {
        const Outcome<BudgetLineId> added = addBudgetLine(session, line);
        if (!added)
            return run.terminal().denied(added.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Added the line %1.")).arg(key->toDisplay()));
        run.terminal().answer({{option("line"), key->toString()}});
        return ExitCode::done;
    });
}

ExitCode post(CommandRun &run)
{
    const std::optional<BudgetLineKey> key = run.line(option("--line"));
    const std::optional<FiscalYear> year = run.year(option("--year"));
    const std::optional<FiscalYear> dueYear = run.year(option("--due-year"), year);
    const std::optional<Money> amount = run.amount(option("--amount"));
    if (!key || !year || !dueYear || !amount)
        return ExitCode::usage;
    const std::optional<PostingKind> kind =
        postingKindFromString(run.arguments().has(option("--kind")) ? run.arguments().value(option("--kind"))
                              : *year == *dueYear                   ? option("appropriation")
                                                                    : option("commitmentAuthorization"));
    if (!kind || termOf(*kind) != Term::authority)
        return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--kind is no way in which a line gets or loses authority.")));
    return run.withSession([&](Session &session) {
        const std::optional<QDate> day = run.day(option("--day"), run.clock().today());
        if (!day)
            return ExitCode::usage;
        const Outcome<void> posted =
            postAuthority(session, {*key, *kind, *year, *dueYear, *amount, *day, run.arguments().value(option("--reason"))});
        if (!posted)
            return run.terminal().denied(posted.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Posted %1 to %2.")).arg(moneyText(*amount), key->toDisplay()));
        run.terminal().answer({{option("line"), key->toString()}, {option("amount"), toDecimalString(*amount)}});
        return ExitCode::done;
    });
}

ExitCode listPostings(CommandRun &run)
{
    const std::optional<BudgetLineKey> key = run.line(option("--line"));
    if (!key)
        return ExitCode::usage;
    return run.withSession([&](Session &session) {
        const Result<std::optional<BudgetLine>> line = session.store.budget().line(*key);
        if (!line)
            return run.terminal().failed(line.error());
        if (!*line)
            return run.terminal().refused({Refusal{RefusalCode::notFound, option("line"), key->toDisplay(), {}, {}, {}, {}, {}, {}}});
        const Result<QVector<Posting>> postings =
            session.store.ledger().postings({.line = (*line)->id}, run.clock().today());
        if (!postings)
            return run.terminal().failed(postings.error());
        QVector<QStringList> cells;
        QJsonArray array;
        for (const Posting &posting : *postings) {
            cells.append({QString::number(posting.id.number()), dayText(posting.draft.effectiveDay), label(posting.draft.kind),
                          posting.draft.pot.dueYear.toString(), amountText(posting.draft.amount), posting.draft.reason});
            array.append(toJson(posting));
        }
        run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "No.")), commandText(QT_TRANSLATE_NOOP("cli", "Day")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Kind")), commandText(QT_TRANSLATE_NOOP("cli", "Due")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Amount")), commandText(QT_TRANSLATE_NOOP("cli", "Reason"))},
                                        cells, {0, 4}));
        run.terminal().answer({{option("line"), key->toString()}, {option("postings"), array}});
        return ExitCode::done;
    });
}

}  // namespace

QVector<CommandSpec> budgetCommands()
{
    const OptionSpec line{option("--line"), option("CHAPTER/TITLE"), QT_TRANSLATE_NOOP("cli", "the budget line, such as 0205/88301"), true};
    const OptionSpec day{option("--day"), option("DAY"), QT_TRANSLATE_NOOP("cli", "the day on which it takes effect (today)")};
    const OptionSpec reason{option("--reason"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "why")};
    return {
        {option("budget list"), QT_TRANSLATE_NOOP("cli", "every line and year with its terms"), {},
         {{option("--as-at"), option("DAY"), QT_TRANSLATE_NOOP("cli", "as at this day (today)")}}, listBudget},
        {option("budget add-line"), QT_TRANSLATE_NOOP("cli", "add a budget line"), {},
         {line,
          {option("--purpose"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "what the money is for"), true},
          {option("--kind"), option("KIND"), QT_TRANSLATE_NOOP("cli", "current, investment or own; without it from the title's main group")},
          {option("--carry-over"), QString(), QT_TRANSLATE_NOOP("cli", "what is not spent may be carried over")}},
         addLine},
        {option("budget post"), QT_TRANSLATE_NOOP("cli", "post an appropriation, a commitment authorisation or another change of authority"), {},
         {line,
          {option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the budget year that gives the authority"), true},
          {option("--due-year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the year in which it falls due; later than --year makes a commitment authorisation")},
          {option("--amount"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the amount, negative to take away"), true},
          {option("--kind"), option("KIND"), QT_TRANSLATE_NOOP("cli", "appropriation, supplement, carryOverReleased, freeze, globalCut …")},
          day, reason},
         post},
        {option("budget postings"), QT_TRANSLATE_NOOP("cli", "list the postings of a line"), {}, {line}, listPostings},
    };
}

}  // namespace mittelbuch
