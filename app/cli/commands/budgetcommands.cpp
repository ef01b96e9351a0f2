// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "report/wording.h"
#include "service/budgetdesk.h"
#include "service/overview.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

QStringList balanceCells(const Balance &balance)
{
    return {amountText(balance.authority), amountText(balance.committed), amountText(balance.ordered),
            amountText(balance.openCommitment()), amountText(balance.available()), amountText(balance.earmarked),
            amountText(balance.plannable()), amountText(balance.priorCommitments)};
}

QStringList budgetHead()
{
    return {commandText(QT_TRANSLATE_NOOP("cli", "Line")), commandText(QT_TRANSLATE_NOOP("cli", "Purpose")),
            commandText(QT_TRANSLATE_NOOP("cli", "Year")), commandText(QT_TRANSLATE_NOOP("cli", "Authority")),
            commandText(QT_TRANSLATE_NOOP("cli", "Committed")), commandText(QT_TRANSLATE_NOOP("cli", "Ordered")),
            commandText(QT_TRANSLATE_NOOP("cli", "Open")), commandText(QT_TRANSLATE_NOOP("cli", "Available")),
            commandText(QT_TRANSLATE_NOOP("cli", "Earmarked")), commandText(QT_TRANSLATE_NOOP("cli", "Plannable")),
            commandText(QT_TRANSLATE_NOOP("cli", "Prior commitments"))};
}

ExitCode listBudget(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const std::optional<AsAt> asAt = run.asAt();
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
        run.terminal().say(asAtText(*asAt));
        run.terminal().say(alignedTable(budgetHead(), cells, {3, 4, 5, 6, 7, 8, 9, 10}));
        QJsonObject document = toJson(*asAt);
        document[option("lines")] = array;
        run.terminal().answer(document);
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
    const QString category = run.arguments().value(option("--category"));
    const std::optional<ExpenditureCategory> read =
        category.isEmpty() ? std::optional(ExpenditureCategory::other) : expenditureCategoryFromString(category);
    if (!read)
        return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--category is other, federalOrEuropean or statutory.")));
    line.category = *read;
    return run.withSession([&](Session &session) {
        const Outcome<BudgetLineId> added = addBudgetLine(session, line);
        if (!added)
            return run.terminal().denied(added.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Added the line %1.")).arg(key->toDisplay()));
        run.terminal().answer({{option("line"), key->toString()}});
        return ExitCode::done;
    });
}

ExitCode listPostings(CommandRun &run)
{
    const std::optional<BudgetLineKey> key = run.line(option("--line"));
    if (!key)
        return ExitCode::usage;
    return run.withSession([&](Session &session) {
        const std::optional<AsAt> asAt = run.asAt();
        if (!asAt)
            return ExitCode::usage;
        const Result<std::optional<BudgetLine>> line = session.store.budget().line(*key);
        if (!line)
            return run.terminal().failed(line.error());
        if (!*line)
            return run.terminal().refused({Refusal{RefusalCode::notFound, option("line"), key->toDisplay(), {}, {}, {}, {}, {}, {}}});
        const Result<QVector<Posting>> postings =
            session.store.ledger().postings({.line = (*line)->id}, *asAt);
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
        QJsonObject document = toJson(*asAt);
        document[option("line")] = key->toString();
        document[option("postings")] = array;
        run.terminal().answer(document);
        return ExitCode::done;
    });
}

}  // namespace

QVector<CommandSpec> budgetCommands()
{
    const OptionSpec line{option("--line"), option("CHAPTER/TITLE"), QT_TRANSLATE_NOOP("cli", "the budget line, such as 0205/88301"), true};
    return {
        {option("budget list"), QT_TRANSLATE_NOOP("cli", "every line and year with its terms"), {},
         asAtOptions(), listBudget},
        {option("budget add-line"), QT_TRANSLATE_NOOP("cli", "add a budget line"), {},
         {line,
          {option("--purpose"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "what the money is for"), true},
          {option("--kind"), option("KIND"), QT_TRANSLATE_NOOP("cli", "current, investment or own; without it from the title's main group")},
          {option("--carry-over"), QString(), QT_TRANSLATE_NOOP("cli", "what is not spent may be carried over")},
          {option("--category"), option("CATEGORY"),
           QT_TRANSLATE_NOOP("cli", "other, federalOrEuropean or statutory: how much of a draft may be used before there is a budget")}},
         addLine},
        {option("budget postings"), QT_TRANSLATE_NOOP("cli", "list the postings of a line"), {},
         QVector<OptionSpec>{line} + asAtOptions(), listPostings},
    };
}

}  // namespace mittelbuch
