// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/categorycosts.h"

#include <algorithm>

namespace mittelbuch {

namespace {

using Items = QVarLengthArray<qsizetype, 16>;

LocalText described(const CostItem &item)
{
    return {item.description, {}};
}

/// The items of the form that `counts` and are more than nothing.
template <typename Predicate>
Items itemsWhere(const QVector<CostItem> &costs, Predicate counts)
{
    Items items;
    for (qsizetype index = 0; index < costs.size(); ++index) {
        if (costs[index].amount.isPositive() && counts(costs[index].category))
            items.append(index);
    }
    return items;
}

TracedMoney stepOver(const Items &items, TraceStep step, Judgement &judgement)
{
    step.operands.reserve(items.size());
    for (const qsizetype index : items)
        step.operands.append(operand(judgement.form().costs[index].amount, described(judgement.form().costs[index])));
    return judgement.trace().add(std::move(step));
}

TraceStep categoryStep(TraceTopic topic, TraceOperation operation, const DirectiveCategory &category)
{
    TraceStep step;
    step.topic = topic;
    step.operation = operation;
    step.subject = category.label;
    step.source = category.source;
    return step;
}

QString categoryPath(qsizetype item)
{
    return QStringLiteral("costItems[%1].category").arg(item);
}

/// Costs that do not count stand in the trace with nothing as their result.
void setAside(const Items &items, TraceTopic topic, RefusalCode code, const DirectiveCategory &category, Judgement &judgement)
{
    stepOver(items, categoryStep(topic, TraceOperation::zero, category), judgement);
    for (const qsizetype index : items) {
        Refusal refusal = refusalAt(code, categoryPath(index), category.source,
                                    toString(judgement.form().costs[index].category));
        refusal.subject = category.label.german;
        refusal.day = code == RefusalCode::categoryClosed ? category.closedFrom : QDate();
        judgement.warn(std::move(refusal));
    }
}

void setUnnamedAside(Judgement &judgement)
{
    const QVector<DirectiveCategory> &categories = judgement.terms().categories;
    const Items items = itemsWhere(judgement.form().costs, [&categories](CostCategory cost) {
        return std::none_of(categories.cbegin(), categories.cend(),
                            [cost](const DirectiveCategory &category) { return category.members.contains(cost); });
    });
    if (items.isEmpty())
        return;
    TraceStep step;
    step.topic = TraceTopic::categoryNotNamed;
    step.operation = TraceOperation::zero;
    stepOver(items, std::move(step), judgement);
    for (const qsizetype index : items)
        judgement.warn(refusalAt(RefusalCode::costCategoryNotNamed, categoryPath(index), {},
                                 toString(judgement.form().costs[index].category)));
}

TracedMoney withinOwnMaximum(TracedMoney amount, const DirectiveCategory &category, Judgement &judgement)
{
    if (!category.maxAmount)
        return amount;
    return judgement.trace().cap(amount, {*category.maxAmount, -1},
                                 categoryStep(TraceTopic::categoryCapped, TraceOperation::minimum, category));
}

void addCategory(const DirectiveCategory &category, QVector<CategoryCosts> &costs, Judgement &judgement)
{
    const Items items = itemsWhere(judgement.form().costs,
                                   [&category](CostCategory cost) { return category.members.contains(cost); });
    if (items.isEmpty())
        return;
    if (!category.eligible)
        return setAside(items, TraceTopic::categoryNotEligible, RefusalCode::categoryNotEligible, category, judgement);
    if (category.closedFrom.isValid() && judgement.receivedOn() >= category.closedFrom)
        return setAside(items, TraceTopic::categoryClosed, RefusalCode::categoryClosed, category, judgement);
    const TracedMoney sum =
        stepOver(items, categoryStep(TraceTopic::categoryExpenditure, TraceOperation::sum, category), judgement);
    costs.append({category.key, category.label, withinOwnMaximum(sum, category, judgement), category.rates});
}

bool isBaseOf(const CategoryShareCap &cap, const TermKey &capped, const TermKey &other)
{
    return cap.of.isEmpty() ? other != capped : cap.of.contains(other);
}

/// What the cap allows: share · each of the others, as they were before any share cap.
TracedMoney allowed(const DirectiveCategory &category, const QVector<CategoryCosts> &before, Judgement &judgement)
{
    TraceStep step = categoryStep(TraceTopic::shareOfOthers, TraceOperation::rateOf, category);
    for (const CategoryCosts &other : before) {
        if (!isBaseOf(*category.maxShare, category.key, other.key))
            continue;
        step.operands.append(operand(category.maxShare->share));
        step.operands.append(operand(other.amount, other.label));
    }
    return step.operands.isEmpty() ? TracedMoney() : judgement.trace().add(std::move(step));
}

void applyShareCap(const DirectiveCategory &category, const QVector<CategoryCosts> &before, QVector<CategoryCosts> &costs,
                   Judgement &judgement)
{
    const auto capped = std::find_if(costs.begin(), costs.end(),
                                     [&category](const CategoryCosts &one) { return one.key == category.key; });
    if (capped == costs.end())
        return;
    capped->amount = judgement.trace().cap(capped->amount, allowed(category, before, judgement),
                                           categoryStep(TraceTopic::categoryShareCapped, TraceOperation::minimum, category));
}

CategoryCosts allCosts(Judgement &judgement)
{
    TraceStep step;
    step.topic = TraceTopic::eligibleExpenditure;
    step.operation = TraceOperation::sum;
    step.source = QStringLiteral("VVK 2.4");
    const Items items = itemsWhere(judgement.form().costs, [](CostCategory) { return true; });
    return {{}, {}, stepOver(items, std::move(step), judgement), {}};
}

}  // namespace

QVector<CategoryCosts> categoryCosts(Judgement &judgement)
{
    const QVector<DirectiveCategory> &categories = judgement.terms().categories;
    if (categories.isEmpty())
        return {allCosts(judgement)};
    QVector<CategoryCosts> costs;
    for (const DirectiveCategory &category : categories)
        addCategory(category, costs, judgement);
    setUnnamedAside(judgement);
    const QVector<CategoryCosts> before = costs;
    for (const DirectiveCategory &category : categories) {
        if (category.maxShare)
            applyShareCap(category, before, costs, judgement);
    }
    return costs;
}

}  // namespace mittelbuch
