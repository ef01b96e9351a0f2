// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/democases.h"

#include "domain/apportionment.h"
#include "domain/calendar.h"
#include "domain/directivequestions.h"
#include "service/refusing.h"

#include <algorithm>
#include <random>

namespace mittelbuch {

namespace {

/// The standard says what the engine gives but not what its distributions make of it; so the mapping is our own.
class Dice final {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    /// 0 … count − 1
    int below(qsizetype count) { return static_cast<int>(m_engine() % static_cast<quint64>(count)); }

    template <typename T>
    void shuffle(QVector<T> &items)
    {
        for (qsizetype index = items.size() - 1; index > 0; --index)
            std::swap(items[index], items[below(index + 1)]);
    }

private:
    std::mt19937_64 m_engine;
};

qint64 inhabitantsOf(const Region &region)
{
    return region.population ? region.population->inhabitants : 0;
}

/// The larger towns and all districts, in an order of the dice; as many as there are applications.
Outcome<QVector<Region>> applicants(Store &store, const DemoPlan &plan, Dice &dice)
{
    Result<QVector<Region>> found = store.regions().find(QString(), {RegionLevel::municipality, RegionLevel::district},
                                                         plan.state, plan.programmeDay, 100'000);
    if (!found)
        return denied(found.error());
    QVector<Region> regions;
    std::copy_if(found->cbegin(), found->cend(), std::back_inserter(regions),
                 [](const Region &one) { return mayApply(one); });
    std::sort(regions.begin(), regions.end(), [](const Region &left, const Region &right) {
        const qint64 more = inhabitantsOf(left) - inhabitantsOf(right);
        return more == 0 ? left.key < right.key : more > 0;
    });
    const qsizetype wanted = plan.applicationCount();
    if (regions.size() < wanted)
        return fail(FailureKind::notFound, QStringLiteral("register"));
    regions.erase(regions.cbegin() + std::min(regions.size(), wanted * 2), regions.cend());
    dice.shuffle(regions);
    return regions;
}

/// Which part of the first year's share the following years have: nothing, two thirds, or three tenths after seven
/// tenths.
QVector<int> laterPercents(int pattern)
{
    switch (pattern % 5) {
    case 0: return {};
    case 4: return {70, 30};
    default: return {66};
    }
}

QVector<YearShare> splitFrom(FiscalYear first, Money share, const QVector<int> &later)
{
    QVector<YearShare> split{{first, share}};
    for (const int percent : later) {
        const FiscalYear year = split.last().year.plus(1);
        split.append({year, share.scaled(percent, 100, Rounding::commercial)});
    }
    return split;
}

Money sumOf(const QVector<YearShare> &split)
{
    Money sum;
    for (const YearShare &share : split)
        sum += share.amount;
    return sum;
}

QVector<CostItem> costsOf(const DemoProject &project, Money total)
{
    QVector<Weight> weights;
    for (const DemoCost &cost : project.costs)
        weights.append({cost.description, cost.percent});
    const ApportionmentResult parts = apportion(total, weights, Money::fromCents(1));
    Q_ASSERT(parts.apportionment);
    QVector<CostItem> items;
    for (qsizetype index = 0; index < project.costs.size(); ++index)
        items.append(
            {project.costs[index].category, project.costs[index].description, parts.apportionment->parts[index]});
    return items;
}

/// Draws the cases of one programme.
class ProgrammeDraw final {
public:
    ProgrammeDraw(const DemoPlan &plan, const DemoProgramme &programme, ProgrammeId id, Dice &dice)
        : m_plan(plan), m_programme(programme), m_id(id), m_dice(dice)
    {
        std::copy_if(plan.projects.cbegin(), plan.projects.cend(), std::back_inserter(m_projects),
                     [&programme](const DemoProject &project) { return programme.fields.contains(project.field); });
    }

    void drawInto(QVector<DemoCase> &cases, QVector<Region> &applicants)
    {
        const QVector<ApplicationState> goals = allGoals();
        const QVector<Money> shares = firstShares(static_cast<int>(goals.size()));
        for (qsizetype index = 0; index < goals.size(); ++index)
            cases.append(drawn(goals[index], shares[index], applicants.takeLast(), static_cast<int>(index)));
    }

private:
    QVector<ApplicationState> allGoals() const
    {
        QVector<ApplicationState> goals;
        for (const DemoStateCount &one : m_programme.applications)
            goals.insert(goals.end(), one.count, one.state);
        return goals;
    }

    /// The approved ones share what is to be committed of the first year; the others ask for about as much.
    QVector<Money> firstShares(int count)
    {
        QVector<Weight> weights;
        for (int index = 0; index < count; ++index)
            weights.append({QString::number(index), 60 + m_dice.below(81)});
        const Money cash = m_programme.cash.first().amount.scaled(m_programme.commitPercent, 100, Rounding::towardZero);
        const qsizetype approved = approvedCount();
        const ApportionmentResult parts = apportion(cash, weights.first(approved), Money::fromEuro(100));
        Q_ASSERT(parts.apportionment);
        QVector<Money> shares = parts.apportionment->parts;
        for (qsizetype index = approved; index < count; ++index)
            shares.append(cash.scaled(weights[index].weight, 100 * approved, Rounding::commercial)
                              .roundedTo(Money::fromEuro(100), Rounding::towardZero));
        return shares;
    }

    qsizetype approvedCount() const
    {
        Q_ASSERT(m_programme.applications.first().state == ApplicationState::approved);
        return m_programme.applications.first().count;
    }

    DemoCase drawn(ApplicationState goal, Money share, const Region &applicant, int index)
    {
        const DemoProject &project = m_projects[m_dice.below(m_projects.size())];
        const int first = m_dice.below(m_plan.clerks.size());
        const int second =
            (first + 1 + m_dice.below(m_plan.clerks.size() - 1)) % static_cast<int>(m_plan.clerks.size());
        DemoCase one{formOf(project, share, applicant.key, index),
                     m_programme.programme.key,
                     goal,
                     m_plan.clerks[first],
                     m_plan.clerks[second],
                     recordedOn(goal),
                     {},
                     0,
                     false};
        one.form.projectStart = nextWorkingDay(one.recordedOn.addDays(75));
        const Money requested = one.form.financing.requestedGrant;
        if (goal == ApplicationState::approved && index % 6 == 5)
            one.proposedGrant =
                requested.scaled(9, 10, Rounding::towardZero).roundedTo(Money::fromEuro(100), Rounding::towardZero);
        one.settledPercent = 30 + 10 * m_dice.below(5);
        one.isPaid = m_dice.below(4) > 0;
        return one;
    }

    ApplicationForm formOf(const DemoProject &project, Money share, const OfficialKey &applicant, int index)
    {
        ApplicationForm form;
        form.programme = m_id;
        form.applicant = applicant;
        form.title = project.title;
        form.description = project.description;
        form.field = project.field;
        form.split = splitFrom(m_plan.year, share, laterPercents(index));
        const Money requested = sumOf(form.split);
        const Rate rate = figuresOf(m_programme.directive.terms).highestRate.value_or(Rate::fromPercent(100));
        const Money costs = requested.scaled(Rate::one, rate.millionths(), Rounding::awayFromZero);
        form.costs = costsOf(project, costs);
        form.financing = {costs - requested, Money(), requested};
        form.projectEnd = form.split.last().year.lastDay();
        return form;
    }

    /// What is to be decided comes in early enough, what stays open comes in late.
    QDate recordedOn(ApplicationState goal)
    {
        const bool isDecided = stepsFrom(goal).isEmpty();
        const qint64 span = m_plan.programmeDay.daysTo(m_plan.today);
        const qint64 day = isDecided ? m_dice.below(span * 3 / 5) : span * 3 / 5 + m_dice.below(span / 6);
        return nextWorkingDay(m_plan.programmeDay.addDays(day));
    }

    const DemoPlan &m_plan;
    const DemoProgramme &m_programme;
    ProgrammeId m_id;
    Dice &m_dice;
    QVector<DemoProject> m_projects;
};

}  // namespace

Outcome<QVector<DemoCase>> demoCases(Store &store, const DemoPlan &plan)
{
    Dice dice(plan.seed);
    Outcome<QVector<Region>> regions = applicants(store, plan, dice);
    if (!regions)
        return denied(regions.error());
    QVector<DemoCase> cases;
    for (const DemoProgramme &programme : plan.programmes) {
        const Result<std::optional<Programme>> stored = store.programmes().programme(programme.programme.key);
        if (!stored)
            return denied(stored.error());
        Q_ASSERT(*stored);
        ProgrammeDraw(plan, programme, (*stored)->id, dice).drawInto(cases, *regions);
    }
    std::stable_sort(cases.begin(), cases.end(), [](const DemoCase &left, const DemoCase &right) {
        return left.recordedOn < right.recordedOn;
    });
    return cases;
}

}  // namespace mittelbuch
