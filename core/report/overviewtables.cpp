// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/overviewtables.h"

#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mittelbuch {

namespace {

TableColumn textColumn(const char *title, int share)
{
    return {phrase(title), CellAlignment::left, share};
}

TableColumn moneyColumn(const QString &title)
{
    return {title, CellAlignment::right, 13};
}

/// Prior commitments have a column where there are any: in years that have not begun.
bool hasPriorCommitments(const Overview &overview)
{
    const auto burdened = [](const ProgrammeFunds &funds) { return !funds.balance.priorCommitments.isZero(); };
    return !overview.total.priorCommitments.isZero()
        || std::any_of(overview.years.cbegin(), overview.years.cend(), burdened);
}

QVector<TableColumn> balanceColumns(const char *first, bool withPrior)
{
    QVector<TableColumn> columns{textColumn(first, 22)};
    for (const char *title : {QT_TRANSLATE_NOOP("wording", "Authority"), QT_TRANSLATE_NOOP("wording", "Committed"),
                              QT_TRANSLATE_NOOP("wording", "Ordered"), QT_TRANSLATE_NOOP("wording", "Paid"),
                              QT_TRANSLATE_NOOP("wording", "Earmarked"), QT_TRANSLATE_NOOP("wording", "Available")})
        columns.append(moneyColumn(phrase(title)));
    if (withPrior)
        columns.insert(3, moneyColumn(phrase(QT_TRANSLATE_NOOP("wording", "Prior commitments"))));
    return columns;
}

TableRow balanceRow(const QString &first, const Balance &balance, bool withPrior, RowKind kind = RowKind::plain)
{
    TableRow row{{first, amountText(balance.authority), amountText(balance.committed), amountText(balance.ordered),
                  amountText(balance.paid), amountText(balance.earmarked), amountText(balance.available())},
                 kind};
    if (withPrior)
        row.cells.insert(3, amountText(balance.priorCommitments));
    return row;
}

QString sumWord()
{
    return phrase(QT_TRANSLATE_NOOP("wording", "Total"));
}

QString noProgrammes()
{
    return phrase(QT_TRANSLATE_NOOP("wording", "No programme has funds in this year yet."));
}

/// Keeps the order of the years; a year without any part has a balance of zeros.
template <typename Belongs>
Table balancesByYear(const Overview &overview, Belongs belongs)
{
    const bool withPrior = hasPriorCommitments(overview);
    Table table{{}, balanceColumns(QT_TRANSLATE_NOOP("wording", "Year"), withPrior), {}, noProgrammes()};
    Balance sum;
    for (const FiscalYear year : overview.plannedYears) {
        Balance balance;
        for (const ProgrammeFunds &funds : overview.years) {
            if (funds.year == year && belongs(funds))
                balance += funds.balance;
        }
        table.rows.append(balanceRow(year.toString(), balance, withPrior));
        sum += balance;
    }
    if (!table.rows.isEmpty())
        table.rows.append(balanceRow(sumWord(), sum, withPrior, RowKind::total));
    return table;
}

QVector<TableColumn> decisionColumns(FiscalYear year)
{
    return {{phrase(QT_TRANSLATE_NOOP("wording", "File reference")), CellAlignment::left, 15},
            {phrase(QT_TRANSLATE_NOOP("wording", "Date")), CellAlignment::left, 11},
            {phrase(QT_TRANSLATE_NOOP("wording", "Applicant")), CellAlignment::left, 20},
            {phrase(QT_TRANSLATE_NOOP("wording", "Project")), CellAlignment::left, 26},
            {phrase(QT_TRANSLATE_NOOP("wording", "Decision")), CellAlignment::left, 11},
            {phrase(QT_TRANSLATE_NOOP("wording", "Granted")), CellAlignment::right, 14},
            {phrase(QT_TRANSLATE_NOOP("wording", "of which in %1"), {year.toString()}), CellAlignment::right, 14}};
}

Money shareOf(const DecisionRow &decision, FiscalYear year)
{
    Money sum;
    for (const YearShare &share : decision.split) {
        if (share.year == year)
            sum += share.amount;
    }
    return sum;
}

Money grantedBy(const DecisionRow &decision)
{
    return decision.approved ? decision.amount : Money();
}

TableRow decisionRow(const DecisionRow &decision, FiscalYear year)
{
    const ApplicationState result = decision.approved ? ApplicationState::approved : ApplicationState::rejected;
    return {{decision.reference.toString(), dayText(decision.day), decision.applicantName, decision.title,
             label(result), amountText(grantedBy(decision)),
             amountText(decision.approved ? shareOf(decision, year) : Money())},
            RowKind::plain};
}

TableRow districtRow(const DistrictFunds &funds, const QString &name, RowKind kind)
{
    const std::optional<Money> perHead = committedPerHead(funds);
    return {{name, QString::number(funds.applications), QString::number(funds.approved), amountText(funds.requested),
             amountText(funds.committed), perHead ? amountText(*perHead) : QStringLiteral("–")},
            kind};
}

/// The inhabitants of all, or nobody's when one district's are unknown: a per-head figure of a part would mislead.
DistrictFunds sumOfDistricts(const QVector<DistrictFunds> &districts)
{
    DistrictFunds sum = districts.first();
    for (const DistrictFunds &funds : districts.sliced(1)) {
        sum.applications += funds.applications;
        sum.approved += funds.approved;
        sum.requested += funds.requested;
        sum.committed += funds.committed;
        sum.inhabitants =
            sum.inhabitants && funds.inhabitants ? std::optional(*sum.inhabitants + *funds.inhabitants) : std::nullopt;
    }
    return sum;
}

}  // namespace

Table programmesTable(const Overview &overview)
{
    const bool withPrior = hasPriorCommitments(overview);
    Table table{
        phrase(QT_TRANSLATE_NOOP("wording", "All programmes in %1, amounts in euro"), {overview.year.toString()}),
        balanceColumns(QT_TRANSLATE_NOOP("wording", "Programme"), withPrior),
        {},
        noProgrammes()};
    Balance sum;
    for (const ProgrammeFunds &funds : overview.programmes) {
        table.rows.append(balanceRow(funds.programme.name, funds.balance, withPrior));
        sum += funds.balance;
    }
    if (overview.unassigned != Balance()) {
        table.rows.append(
            balanceRow(phrase(QT_TRANSLATE_NOOP("wording", "All programmes together")), sum, withPrior, RowKind::subtotal));
        table.rows.append(
            balanceRow(phrase(QT_TRANSLATE_NOOP("wording", "Not allotted to any programme")), overview.unassigned, withPrior));
    }
    if (!table.rows.isEmpty())
        table.rows.append(balanceRow(sumWord(), overview.total, withPrior, RowKind::total));
    return table;
}

Table yearsTable(const Overview &overview)
{
    Table table = balancesByYear(overview, [](const ProgrammeFunds &) { return true; });
    table.caption = phrase(QT_TRANSLATE_NOOP("wording", "All programmes by year, amounts in euro"));
    return table;
}

Table programmeYearsTable(const Overview &overview, const Programme &programme)
{
    Table table =
        balancesByYear(overview, [&](const ProgrammeFunds &funds) { return funds.programme.key == programme.key; });
    table.caption = phrase(QT_TRANSLATE_NOOP("wording", "%1 by year, amounts in euro"), {programme.name});
    return table;
}

Table districtsTable(const Overview &overview)
{
    Table table{phrase(QT_TRANSLATE_NOOP("wording", "Districts in %1, amounts in euro"), {overview.year.toString()}),
                {textColumn(QT_TRANSLATE_NOOP("wording", "District"), 26),
                 {phrase(QT_TRANSLATE_NOOP("wording", "Applications")), CellAlignment::right, 12},
                 {phrase(QT_TRANSLATE_NOOP("wording", "Approved")), CellAlignment::right, 12},
                 moneyColumn(phrase(QT_TRANSLATE_NOOP("wording", "Requested"))),
                 moneyColumn(phrase(QT_TRANSLATE_NOOP("wording", "Committed"))),
                 moneyColumn(phrase(QT_TRANSLATE_NOOP("wording", "Committed per head")))},
                {},
                phrase(QT_TRANSLATE_NOOP("wording", "The register holds no districts yet."))};
    for (const DistrictFunds &funds : overview.districts)
        table.rows.append(districtRow(funds, funds.name, RowKind::plain));
    if (!table.rows.isEmpty())
        table.rows.append(districtRow(sumOfDistricts(overview.districts), sumWord(), RowKind::total));
    return table;
}

Table decisionsTable(const Overview &overview, ProgrammeId concerns)
{
    Table table{
        phrase(QT_TRANSLATE_NOOP("wording", "Decisions concerning %1, amounts in euro"), {overview.year.toString()}),
        decisionColumns(overview.year),
        {},
        phrase(QT_TRANSLATE_NOOP("wording", "No decision has been taken for this year yet."))};
    Money granted;
    Money inYear;
    for (const DecisionRow &decision : overview.decisions) {
        if (concerns.isStored() && decision.programme != concerns)
            continue;
        table.rows.append(decisionRow(decision, overview.year));
        granted += grantedBy(decision);
        inYear += decision.approved ? shareOf(decision, overview.year) : Money();
    }
    if (!table.rows.isEmpty())
        table.rows.append({{sumWord(), {}, {}, {}, {}, amountText(granted), amountText(inYear)}, RowKind::total});
    return table;
}

}  // namespace mittelbuch
