// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "report/fundschart.h"

#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mittelbuch {

namespace {

Money atLeastZero(Money amount)
{
    return std::max(Money(), amount);
}

Money partOf(const FundsBar &bar, FundsPart part)
{
    return bar.parts[static_cast<std::size_t>(part)];
}

/// One sentence a bar, so that a screen reader tells what the eye sees.
QString spoken(const FundsBar &bar)
{
    return phrase(QT_TRANSLATE_NOOP(
                      "wording", "%1: %2 of authority, %3 paid, %4 ordered, %5 committed, %6 earmarked, %7 available."),
                  {bar.label, moneyText(bar.authority), moneyText(partOf(bar, FundsPart::paid)),
                   moneyText(partOf(bar, FundsPart::ordered)), moneyText(partOf(bar, FundsPart::committedOpen)),
                   moneyText(partOf(bar, FundsPart::earmarked)), moneyText(partOf(bar, FundsPart::available))});
}

QString described(const QString &introduction, const QVector<FundsBar> &bars)
{
    QStringList sentences{introduction};
    for (const FundsBar &bar : bars)
        sentences.append(spoken(bar));
    return sentences.join(u' ');
}

QString spoken(const DistrictBar &bar)
{
    return phrase(QT_TRANSLATE_NOOP("wording", "%1: %2 committed, %3 requested."),
                  {bar.label, moneyText(bar.committed), moneyText(bar.requested)});
}

DistrictBar districtBar(const DistrictFunds &funds)
{
    return {funds.name, funds.district.toString(), funds.committed, funds.requested, committedPerHead(funds)};
}

Balance sumOfYear(const QVector<ProgrammeFunds> &funds, FiscalYear year)
{
    Balance sum;
    for (const ProgrammeFunds &part : funds) {
        if (part.year == year)
            sum += part.balance;
    }
    return sum;
}

}  // namespace

FundsBar fundsBar(const QString &label, const QString &key, const Balance &balance)
{
    FundsBar bar{label, key, {}, balance.authority, atLeastZero(-balance.plannable())};
    bar.parts = {atLeastZero(balance.paid), atLeastZero(balance.orderedUnpaid()),
                 atLeastZero(balance.openCommitment() + balance.priorCommitments),
                 atLeastZero(balance.earmarked), atLeastZero(balance.plannable())};
    return bar;
}

std::optional<Money> committedPerHead(const DistrictFunds &funds)
{
    if (!funds.inhabitants || *funds.inhabitants <= 0)
        return std::nullopt;
    return funds.committed.scaled(1, *funds.inhabitants, Rounding::commercial);
}

FundsChart chartByProgramme(const Overview &overview)
{
    FundsChart chart;
    chart.title = phrase(QT_TRANSLATE_NOOP("wording", "Funds by programme, %1"), {overview.year.toString()});
    chart.asAt = asAtText({overview.asAt, overview.knownAtMs});
    for (const ProgrammeFunds &funds : overview.programmes)
        chart.bars.append(fundsBar(funds.programme.name, funds.programme.key, funds.balance));
    chart.description =
        described(phrase(QT_TRANSLATE_NOOP("wording", "Stacked bars of the funds of each programme in %1."),
                         {overview.year.toString()}),
                  chart.bars);
    return chart;
}

FundsChart chartByYear(const Overview &overview)
{
    FundsChart chart;
    chart.title = phrase(QT_TRANSLATE_NOOP("wording", "Funds of all programmes by year"));
    chart.asAt = asAtText({overview.asAt, overview.knownAtMs});
    for (const FiscalYear year : overview.plannedYears)
        chart.bars.append(fundsBar(year.toString(), year.toString(), sumOfYear(overview.years, year)));
    chart.description = described(
        phrase(QT_TRANSLATE_NOOP("wording", "Stacked bars of the funds of all programmes in each year.")), chart.bars);
    return chart;
}

DistrictChart chartByDistrict(const Overview &overview)
{
    DistrictChart chart;
    chart.title =
        phrase(QT_TRANSLATE_NOOP("wording", "Committed and requested by district, %1"), {overview.year.toString()});
    chart.asAt = asAtText({overview.asAt, overview.knownAtMs});
    QStringList sentences{
        phrase(QT_TRANSLATE_NOOP("wording", "Bars of the amounts committed and requested in each district."))};
    for (const DistrictFunds &funds : overview.districts) {
        chart.bars.append(districtBar(funds));
        sentences.append(spoken(chart.bars.last()));
    }
    chart.description = sentences.join(u' ');
    return chart;
}

}  // namespace mittelbuch
