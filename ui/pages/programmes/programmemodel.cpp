// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/programmes/programmemodel.h"

#include "domain/directivequestions.h"
#include "report/wordingdirective.h"
#include "ui/pages/parts/reading.h"
#include "ui/pages/programmes/programmespage.h"

#include <algorithm>

namespace mittelbuch {

namespace {

QVariant centsOf(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->cents()) : QVariant();
}

std::optional<DirectiveFigures> figuresOf(const ProgrammeRow &row)
{
    return row.directive ? std::optional(figuresOf(row.directive->terms)) : std::nullopt;
}

QVariant highestRate(const DirectiveFigures &figures)
{
    return figures.highestRate ? QVariant(figures.highestRate->millionths()) : QVariant();
}

template <typename Row, typename Year>
Column<Row> yearColumn(const QString &key, const QString &title, Year year)
{
    return {key, title, ColumnKind::count, [year](const Row &row) { return year(row).number(); },
            [year](const Row &row) { return year(row).toString(); }, false, 5};
}

QVector<AllotmentRow> allotmentsOf(ProgrammeId programme, const QVector<BudgetLine> &lines,
    const QVector<PotBalance> &pots, QDate day)
{
    QVector<AllotmentRow> rows;
    for (const BudgetLine &line : lines) {
        for (const PotBalance &pot : pots) {
            if (pot.programme != programme || pot.pot.line != line.id)
                continue;
            rows.append({line.key, pot});
            rows.last().pot.balance = seenOn(pot, day);
        }
    }
    return rows;
}

}  // namespace

Result<ProgrammeDetailData> programmeDetail(Session &session, ProgrammeId programme, QDate asAt)
{
    ProgrammeDetailData data;
    QVector<BudgetLine> lines;
    QVector<PotBalance> pots;
    Store &store = session.store;
    const auto work = [&]() -> Result<void> {
        return keep(store.programmes().directives(programme), data.directives)
            .and_then([&] { return keep(store.budget().lines(), lines); })
            .and_then([&] { return keep(store.ledger().balances(asAt), pots); })
            .map([&] { data.allotments = allotmentsOf(programme, lines, pots, asAt); });
    };
    return store.read(work).map([&] {
        std::sort(data.directives.begin(), data.directives.end(),
                  [](const Directive &left, const Directive &right) { return left.version > right.version; });
        return data;
    });
}

QVector<Column<ProgrammeRow>> programmeColumns()
{
    using Row = ProgrammeRow;
    return {
        {QStringLiteral("name"), ProgrammesPage::tr("Name"), ColumnKind::text,
         [](const Row &row) { return row.programme.name; }, {}, false, 34},
        moneyColumn<Row>(QStringLiteral("authority"), ProgrammesPage::tr("Allotted"),
            [](const Row &row) { return row.balance.authority; }, true, 13),
        moneyColumn<Row>(QStringLiteral("committed"), ProgrammesPage::tr("Committed"),
            [](const Row &row) { return row.balance.committed; }, true, 13),
        moneyColumn<Row>(QStringLiteral("available"), ProgrammesPage::tr("Available"),
            [](const Row &row) { return row.balance.available(); }, true, 13),
        {QStringLiteral("rate"), ProgrammesPage::tr("Rate"), ColumnKind::rate,
         [](const Row &row) { return highestRate(figuresOf(row).value_or(DirectiveFigures())); },
         [](const Row &row) { return rateRangeText(figuresOf(row).value_or(DirectiveFigures())); }, false, 8},
        {QStringLiteral("key"), ProgrammesPage::tr("Key"), ColumnKind::text,
         [](const Row &row) { return row.programme.key; }, {}, false, 18},
        {QStringLiteral("applications"), ProgrammesPage::tr("Applications"), ColumnKind::count,
         [](const Row &row) { return row.applications; }, {}, true, 6},
        {QStringLiteral("approved"), ProgrammesPage::tr("Approved"), ColumnKind::count,
         [](const Row &row) { return row.approved; }, {}, true, 6},
        {QStringLiteral("maximum"), ProgrammesPage::tr("Maximum"), ColumnKind::money,
         [](const Row &row) { return centsOf(figuresOf(row).value_or(DirectiveFigures()).maxGrant); }, {}, false, 0},
        {QStringLiteral("minimum"), ProgrammesPage::tr("Minimum"), ColumnKind::money,
         [](const Row &row) { return centsOf(figuresOf(row).value_or(DirectiveFigures()).minimumGrant); }, {}, false, 0},
    };
}

QVector<Column<Directive>> directiveColumns()
{
    return {
        {QStringLiteral("version"), ProgrammesPage::tr("No."), ColumnKind::count,
         [](const Directive &one) { return one.version; }, {}, false, 4},
        {QStringLiteral("from"), ProgrammesPage::tr("Valid from"), ColumnKind::day,
         [](const Directive &one) { return one.validFrom; }, {}, false, 0},
        {QStringLiteral("to"), ProgrammesPage::tr("Valid to"), ColumnKind::day,
         [](const Directive &one) { return one.validTo; }, {}, false, 0},
        {QStringLiteral("rate"), ProgrammesPage::tr("Rate"), ColumnKind::rate,
         [](const Directive &one) { return highestRate(figuresOf(one.terms)); },
         [](const Directive &one) { return rateRangeText(figuresOf(one.terms)); }, false, 0},
        {QStringLiteral("maximum"), ProgrammesPage::tr("Maximum"), ColumnKind::money,
         [](const Directive &one) { return centsOf(figuresOf(one.terms).maxGrant); }, {}, false, 11},
        {QStringLiteral("minimum"), ProgrammesPage::tr("Minimum"), ColumnKind::money,
         [](const Directive &one) { return centsOf(figuresOf(one.terms).minimumGrant); }, {}, false, 11},
        {QStringLiteral("title"), ProgrammesPage::tr("Title"), ColumnKind::text,
         [](const Directive &one) { return localText(one.terms.title); }, {}, false, 24},
        {QStringLiteral("source"), ProgrammesPage::tr("Source"), ColumnKind::text,
         [](const Directive &one) { return one.terms.source.citation; }, {}, false, 24},
    };
}

QVector<Column<AllotmentRow>> allotmentColumns()
{
    using Row = AllotmentRow;
    // Not summed: a commitment under an authorisation stands in the authorisation's row and, as prior commitment, in the row
    // of the year in which it falls due.
    return {
        {QStringLiteral("line"), ProgrammesPage::tr("Line"), ColumnKind::text,
         [](const Row &row) { return row.line.toDisplay(); }, {}, false, 13},
        yearColumn<Row>(QStringLiteral("budgetYear"), ProgrammesPage::tr("Budget"),
            [](const Row &row) { return row.pot.pot.budgetYear; }),
        yearColumn<Row>(QStringLiteral("due"), ProgrammesPage::tr("Due"),
            [](const Row &row) { return row.pot.pot.dueYear; }),
        moneyColumn<Row>(QStringLiteral("allotted"), ProgrammesPage::tr("Allotted"),
            [](const Row &row) { return row.pot.balance.authority; }, false, 13),
        moneyColumn<Row>(QStringLiteral("committed"), ProgrammesPage::tr("Committed"),
            [](const Row &row) { return row.pot.balance.committed; }, false, 13),
        moneyColumn<Row>(QStringLiteral("available"), ProgrammesPage::tr("Available"),
            [](const Row &row) { return row.pot.balance.available(); }, false, 13),
    };
}

}  // namespace mittelbuch
