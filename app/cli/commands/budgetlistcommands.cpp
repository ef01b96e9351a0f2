// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/controljson.h"
#include "app/cli/json.h"
#include "report/wording.h"
#include "service/budgetnames.h"
#include "service/freezeexpiry.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// A list as a table and as a document, filled row by row.
struct Listing {
    QStringList head;
    QVector<int> figures;  ///< columns
    QVector<QStringList> cells = {};
    QJsonArray array = {};

    void add(const QStringList &row, const QJsonObject &object)
    {
        cells.append(row);
        array.append(object);
    }
};

QString displayOf(const QString &line)
{
    const std::optional<BudgetLineKey> key = BudgetLineKey::tryFromString(line);
    return key ? key->toDisplay() : line;
}

using ListWork = std::function<Result<Listing>(Session &, const BookNames &, AsAt)>;

/// Reads a list as at the options' day and shows it under `name`.
ExitCode show(CommandRun &run, const char *name, const ListWork &work)
{
    return run.withSession([&](Session &session) {
        const std::optional<AsAt> asAt = run.asAt();
        if (!asAt)
            return ExitCode::usage;
        const Result<Listing> listing =
            bookNames(session.store).and_then([&](const BookNames &names) { return work(session, names, *asAt); });
        if (!listing)
            return run.terminal().failed(listing.error());
        run.terminal().say(asAtText(*asAt));
        run.terminal().say(alignedTable(listing->head, listing->cells, listing->figures));
        QJsonObject document = toJson(*asAt);
        document[option(name)] = listing->array;
        run.terminal().answer(document);
        return ExitCode::done;
    });
}

Listing emptyPots()
{
    return {{commandText(QT_TRANSLATE_NOOP("cli", "Line")), commandText(QT_TRANSLATE_NOOP("cli", "Programme")),
             commandText(QT_TRANSLATE_NOOP("cli", "Budget")), commandText(QT_TRANSLATE_NOOP("cli", "Due")),
             commandText(QT_TRANSLATE_NOOP("cli", "Authority")), commandText(QT_TRANSLATE_NOOP("cli", "Committed")),
             commandText(QT_TRANSLATE_NOOP("cli", "Ordered")), commandText(QT_TRANSLATE_NOOP("cli", "Open")),
             commandText(QT_TRANSLATE_NOOP("cli", "Prior commitments")), commandText(QT_TRANSLATE_NOOP("cli", "Available")),
             commandText(QT_TRANSLATE_NOOP("cli", "Earmarked")), commandText(QT_TRANSLATE_NOOP("cli", "Plannable"))},
            {4, 5, 6, 7, 8, 9, 10, 11}};
}

ExitCode listPots(CommandRun &run)
{
    const std::optional<BudgetLineKey> wanted = run.line(option("--line"));
    if (run.arguments().has(option("--line")) && !wanted)
        return ExitCode::usage;
    return show(run, "pots", [&](Session &session, const BookNames &names, AsAt asAt) {
        return session.store.ledger().balances(asAt).map([&](const QVector<PotBalance> &pots) {
            Listing listing = emptyPots();
            for (const PotBalance &pot : pots) {
                const QString line = names.line(pot.pot.line);
                if (wanted && line != wanted->toString())
                    continue;
                const Balance seen = seenOn(pot, asAt.day);
                listing.add({displayOf(line), names.programme(pot.programme), pot.pot.budgetYear.toString(), pot.pot.dueYear.toString(),
                             amountText(seen.authority), amountText(seen.committed), amountText(seen.ordered),
                             amountText(seen.openCommitment()), amountText(seen.priorCommitments), amountText(seen.available()),
                             amountText(seen.earmarked), amountText(seen.plannable())},
                            toJson(pot, seen, names));
            }
            return listing;
        });
    });
}

Listing emptyFreezes()
{
    return {{commandText(QT_TRANSLATE_NOOP("cli", "No.")), commandText(QT_TRANSLATE_NOOP("cli", "Line")),
             commandText(QT_TRANSLATE_NOOP("cli", "Budget")), commandText(QT_TRANSLATE_NOOP("cli", "Due")),
             commandText(QT_TRANSLATE_NOOP("cli", "Basis")), commandText(QT_TRANSLATE_NOOP("cli", "Frozen")),
             commandText(QT_TRANSLATE_NOOP("cli", "Released")), commandText(QT_TRANSLATE_NOOP("cli", "Still frozen")),
             commandText(QT_TRANSLATE_NOOP("cli", "From")), commandText(QT_TRANSLATE_NOOP("cli", "Ask again")),
             commandText(QT_TRANSLATE_NOOP("cli", "Reason"))},
            {0, 5, 6, 7}};
}

QString basisText(const Freeze &freeze)
{
    const QString basis = freeze.basis == FreezeBasis::budgetNote ? commandText(QT_TRANSLATE_NOOP("cli", "note in the budget, § 22"))
                                                                  : commandText(QT_TRANSLATE_NOOP("cli", "economic situation, § 41"));
    return freeze.rate ? QString(basis + QStringLiteral(", ") + rateText(*freeze.rate)) : basis;
}

ExitCode listFreezes(CommandRun &run)
{
    return show(run, "freezes", [](Session &session, const BookNames &names, AsAt asAt) {
        return session.store.budgetControl().freezes(asAt).map([&](const QVector<Freeze> &freezes) {
            Listing listing = emptyFreezes();
            for (const Freeze &one : freezes)
                listing.add({QString::number(one.posting.number()), displayOf(names.line(one.pot.line)), one.pot.budgetYear.toString(),
                             one.pot.dueYear.toString(), basisText(one), amountText(one.amount), amountText(one.released),
                             amountText(one.open()), dayText(one.from), dayText(one.until), one.reason},
                            toJson(one, names));
            return listing;
        });
    });
}

ExitCode releaseFreezes(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const Outcome<int> released = releaseExpiredFreezes(session);
        if (!released)
            return run.terminal().denied(released.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Freezes that have ended and were released: %1")).arg(*released));
        run.terminal().answer({{QStringLiteral("released"), *released}});
        return ExitCode::done;
    });
}

ExitCode nameNumber(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const QString number = run.arguments().value(option("--number"));
        const QString name = run.arguments().value(option("--name"));
        const Outcome<void> named = nameInBudget(session, number, name);
        if (!named)
            return run.terminal().denied(named.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1 is now called: %2")).arg(number, name));
        run.terminal().answer({{QStringLiteral("number"), number}, {QStringLiteral("name"), name}});
        return ExitCode::done;
    });
}

ExitCode listConsents(CommandRun &run)
{
    return show(run, "consents", [](Session &session, const BookNames &, AsAt asAt) {
        return session.store.budgetControl().consents().map([&](const QVector<Consent> &consents) {
            Listing listing{{commandText(QT_TRANSLATE_NOOP("cli", "No.")), commandText(QT_TRANSLATE_NOOP("cli", "Issuer")),
                             commandText(QT_TRANSLATE_NOOP("cli", "Reference")), commandText(QT_TRANSLATE_NOOP("cli", "Day")),
                             commandText(QT_TRANSLATE_NOOP("cli", "Up to")), commandText(QT_TRANSLATE_NOOP("cli", "Note"))},
                            {0, 4}};
            for (const Consent &one : consents) {
                if (one.day <= asAt.day)
                    listing.add({QString::number(one.id.number()), label(one.issuer), one.reference, dayText(one.day),
                                 one.amount ? amountText(*one.amount) : QString(), one.note},
                                toJson(one));
            }
            return listing;
        });
    });
}

ExitCode listCarryOvers(CommandRun &run)
{
    return show(run, "carryOvers", [](Session &session, const BookNames &names, AsAt asAt) {
        return session.store.budgetControl().carryOverEntries().map([&](QVector<CarryOverEntry> entries) {
            entries.removeIf([asAt](const CarryOverEntry &one) { return one.day > asAt.day; });
            Listing listing{{commandText(QT_TRANSLATE_NOOP("cli", "Line")), commandText(QT_TRANSLATE_NOOP("cli", "Programme")),
                             commandText(QT_TRANSLATE_NOOP("cli", "Of year")), commandText(QT_TRANSLATE_NOOP("cli", "Requested")),
                             commandText(QT_TRANSLATE_NOOP("cli", "Approved")), commandText(QT_TRANSLATE_NOOP("cli", "Released")),
                             commandText(QT_TRANSLATE_NOOP("cli", "Valid until"))},
                            {3, 4, 5}};
            for (const CarryOver &one : carryOversOf(entries))
                listing.add({displayOf(names.line(one.line)), names.programme(one.programme), one.fromYear.toString(),
                             amountText(one.requested), amountText(one.approved), amountText(one.released), dayText(one.validUntil())},
                            toJson(one, names));
            return listing;
        });
    });
}

}  // namespace

QVector<CommandSpec> budgetListCommands()
{
    const QVector<OptionSpec> asAt{asAtOptions().first()};
    const OptionSpec line{option("--line"), option("CHAPTER/TITLE"), QT_TRANSLATE_NOOP("cli", "only of this budget line")};
    return {
        {option("budget pots"), QT_TRANSLATE_NOOP("cli", "every pot of every line and programme with its terms: cash and each maturity"), {},
         QVector<OptionSpec>{line} + asAtOptions(), listPots},
        {option("budget freezes"), QT_TRANSLATE_NOOP("cli", "freezes, and what of them was released"), {}, asAtOptions(), listFreezes},
        {option("budget name"),
         QT_TRANSLATE_NOOP("cli", "say what a section or chapter is called; the page shows it"), {},
         {{option("--number"), option("NUMBER"), QT_TRANSLATE_NOOP("cli", "02 for a section, 0205 for a chapter"), true},
          {option("--name"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "its name; an empty one takes it away"), true}},
         nameNumber},
        {option("budget release-freezes"),
         QT_TRANSLATE_NOOP("cli", "release the freezes whose last day is over, as the next booking would"), {}, {}, releaseFreezes},
        {option("budget consents"), QT_TRANSLATE_NOOP("cli", "consents on which postings rest"), {}, asAt, listConsents},
        {option("budget carry-overs"), QT_TRANSLATE_NOOP("cli", "what was requested, approved and released of what earlier years left"), {}, asAt,
         listCarryOvers},
    };
}

}  // namespace mittelbuch
