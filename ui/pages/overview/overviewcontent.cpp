// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/overviewcontent.h"

#include "report/overviewtables.h"
#include "report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mittelbuch {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Overview", source);
}

/// To a tenth of a per cent, as text; nullopt when there is no whole to compare with.
std::optional<QString> percentText(Money part, Money whole)
{
    if (!whole.isPositive())
        return std::nullopt;
    const qint64 tenths = Money::fromCents(1000).scaled(part.cents(), whole.cents(), Rounding::commercial).cents();
    const std::optional<Rate> rate = Rate::tryFromMillionths(tenths * 1000);
    return rate ? std::optional(rateText(*rate)) : std::nullopt;
}

QString shareOfAuthority(Money part, const Overview &overview)
{
    const auto percent = percentText(part, overview.total.authority);
    return percent ? say(QT_TRANSLATE_NOOP("Overview", "%1 of authority")).arg(*percent) : QString();
}

QString shareOfCommitted(Money part, const Overview &overview)
{
    const auto percent = percentText(part, overview.total.committed);
    return percent ? say(QT_TRANSLATE_NOOP("Overview", "%1 of committed")).arg(*percent) : QString();
}

Place budgetPlace()
{
    return {QStringLiteral("budget"), {}, {}};
}

KeyFigure authorityFigure(const Overview &overview)
{
    return {say(QT_TRANSLATE_NOOP("Overview", "Authority")), overview.total.authority,
            say(QT_TRANSLATE_NOOP("Overview", "Budget year %1")).arg(overview.year.toString()),
            say(QT_TRANSLATE_NOOP("Overview", "Authority is what the budget permits for the year, after supplements, "
                                              "carry-overs, freezes and cuts. %1 of it went to programmes."))
                .arg(moneyText(overview.total.allotted)),
            budgetPlace()};
}

KeyFigure committedFigure(const Overview &overview)
{
    const Balance &total = overview.total;
    return {say(QT_TRANSLATE_NOOP("Overview", "Committed")), total.committed,
            shareOfAuthority(total.committed, overview),
            say(QT_TRANSLATE_NOOP("Overview", "Committed = not ordered yet + ordered: %1 + %2 = %3. Every legal "
                                              "commitment that falls due in the year counts."))
                .arg(moneyText(total.openCommitment()), moneyText(total.ordered), moneyText(total.committed)),
            applicationsWhere(QStringLiteral("state"), toString(ApplicationState::approved))};
}

KeyFigure orderedFigure(const Overview &overview)
{
    const Balance &total = overview.total;
    return {say(QT_TRANSLATE_NOOP("Overview", "Ordered")), total.ordered, shareOfCommitted(total.ordered, overview),
            say(QT_TRANSLATE_NOOP("Overview", "Ordered = ordered and not paid yet + paid: %1 + %2 = %3."))
                .arg(moneyText(total.orderedUnpaid()), moneyText(total.paid), moneyText(total.ordered)),
            budgetPlace()};
}

KeyFigure paidFigure(const Overview &overview)
{
    return {say(QT_TRANSLATE_NOOP("Overview", "Paid")), overview.total.paid,
            shareOfCommitted(overview.total.paid, overview),
            say(QT_TRANSLATE_NOOP("Overview", "Paid is what the cash office has booked in the year.")), budgetPlace()};
}

KeyFigure earmarkedFigure(const Overview &overview)
{
    return {say(QT_TRANSLATE_NOOP("Overview", "Earmarked")), overview.total.earmarked,
            shareOfAuthority(overview.total.earmarked, overview),
            say(QT_TRANSLATE_NOOP("Overview", "Earmarked is the proposed grant of examined applications until they are "
                                               "decided. It is not deducted from what is available; after earmarks %1 remain."))
                .arg(moneyText(overview.total.plannable())),
            applicationsWhere(QStringLiteral("state"), toString(ApplicationState::examined))};
}

KeyFigure availableFigure(const Overview &overview)
{
    const Balance &total = overview.total;
    const QString formula = total.priorCommitments.isZero()
        ? say(QT_TRANSLATE_NOOP("Overview", "Available = authority − committed: %1 − %2 = %3."))
              .arg(moneyText(total.authority), moneyText(total.committed), moneyText(total.available()))
        : say(QT_TRANSLATE_NOOP("Overview", "Available = authority − committed − prior commitments: %1 − %2 − %3 = %4."))
              .arg(moneyText(total.authority), moneyText(total.committed), moneyText(total.priorCommitments),
                   moneyText(total.available()));
    return {say(QT_TRANSLATE_NOOP("Overview", "Available")), total.available(),
            shareOfAuthority(total.available(), overview), formula,
            budgetPlace()};
}

KeyFigure authorizationsFigure(const Overview &overview)
{
    return {say(QT_TRANSLATE_NOOP("Overview", "Authorisations available")), overview.authorizationsAvailable,
            say(QT_TRANSLATE_NOOP("Overview", "for later years")),
            say(QT_TRANSLATE_NOOP("Overview", "Commitment authorisations of the budget year %1 for later years, less "
                                              "what commitments have used of them.")).arg(overview.year.toString()),
            budgetPlace()};
}

/// Those whose requests the read model sums: received, not decided, not withdrawn.
int undecidedApplications(const Overview &overview)
{
    int count = 0;
    for (const StateCount &state : overview.states) {
        if (state.state == ApplicationState::received || state.state == ApplicationState::complete
            || state.state == ApplicationState::examined)
            count += state.count;
    }
    return count;
}

KeyFigure requestedFigure(const Overview &overview)
{
    return {say(QT_TRANSLATE_NOOP("Overview", "Requested, undecided")), overview.requestedOpen,
            say(QT_TRANSLATE_NOOP("Overview", "Applications: %1")).arg(undecidedApplications(overview)),
            say(QT_TRANSLATE_NOOP("Overview", "The grants that received applications ask for which are neither decided "
                                              "nor withdrawn, over all their years.")),
            applicationsWhere(QStringLiteral("state"), QStringLiteral("received|complete|examined"))};
}

OpeningTable withPlaces(Table table)
{
    const qsizetype count = table.rows.size();
    return {std::move(table), QVector<Place>(count)};
}

TableRow stateRow(const QString &name, int count, Money requested, RowKind kind)
{
    return {{name, QString::number(count), amountText(requested)}, kind};
}

}  // namespace

QString KeyFigure::sentence() const
{
    return share.isEmpty() ? say(QT_TRANSLATE_NOOP("Overview", "%1: %2")).arg(label, moneyText(amount))
                           : say(QT_TRANSLATE_NOOP("Overview", "%1: %2, %3")).arg(label, moneyText(amount), share);
}

QVector<KeyFigure> keyFigureCards(const Overview &overview)
{
    return {authorityFigure(overview), committedFigure(overview), orderedFigure(overview), paidFigure(overview),
            earmarkedFigure(overview), availableFigure(overview),
            authorizationsFigure(overview), requestedFigure(overview)};
}

OpeningTable openingProgrammes(const Overview &overview)
{
    OpeningTable opening = withPlaces(programmesTable(overview));
    Q_ASSERT(opening.places.size() >= overview.programmes.size());
    for (qsizetype row = 0; row < overview.programmes.size(); ++row)
        opening.places[row] = {QStringLiteral("programmes"), overview.programmes.at(row).programme.key, {}};
    return opening;
}

OpeningTable openingStates(const Overview &overview)
{
    OpeningTable opening;
    opening.table.columns = {{say(QT_TRANSLATE_NOOP("Overview", "State")), CellAlignment::left, 14},
                             {say(QT_TRANSLATE_NOOP("Overview", "Number")), CellAlignment::right, 8},
                             {say(QT_TRANSLATE_NOOP("Overview", "Requested")), CellAlignment::right, 14}};
    int count = 0;
    Money requested;
    for (const StateCount &state : overview.states) {
        opening.table.rows.append(stateRow(label(state.state), state.count, state.requested, RowKind::plain));
        opening.places.append(applicationsWhere(QStringLiteral("state"), toString(state.state)));
        count += state.count;
        requested += state.requested;
    }
    opening.table.rows.append(stateRow(say(QT_TRANSLATE_NOOP("Overview", "Total")), count, requested, RowKind::total));
    opening.places.append(Place{QStringLiteral("applications"), {}, {}});
    return opening;
}

OpeningTable openingDecisions(const Overview &overview, int most)
{
    OpeningTable opening = withPlaces(decisionsTable(overview, ProgrammeId()));
    QVector<TableRow> &rows = opening.table.rows;
    Q_ASSERT(rows.size() >= overview.decisions.size());
    rows.resize(overview.decisions.size());
    std::reverse(rows.begin(), rows.end());
    rows.resize(std::min<qsizetype>(rows.size(), most));
    opening.places.clear();
    for (const TableRow &row : rows)
        opening.places.append(Place{QStringLiteral("applications"), row.cells.first(), {}});
    return opening;
}

Place applicationsWhere(const QString &name, const QString &value)
{
    return {QStringLiteral("applications"), {}, name + u'=' + value};
}

}  // namespace mittelbuch
