// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantexpenditure.h"

#include "domain/categorycosts.h"
#include "domain/grantrates.h"

namespace mittelbuch {

namespace {

/// The rules of a part, or the directive's where it has none.
const RateRule *rateOf(const QVector<RateRule> &own, Judgement &judgement)
{
    return applyingRate(own.isEmpty() ? judgement.terms().rates : own, judgement);
}

/// share · each part, as one step.
TraceStep shareOfParts(TraceTopic topic, Rate share, const QVarLengthArray<ExpenditurePart, 8> &parts)
{
    TraceStep step;
    step.topic = topic;
    step.operation = TraceOperation::rateOf;
    for (const ExpenditurePart &part : parts) {
        step.operands.append(operand(share));
        step.operands.append(operand(part.amount, part.label));
    }
    return step;
}

void addFlatRate(const FlatRateExpenditure &flat, Expenditure &expenditure, Judgement &judgement)
{
    QVarLengthArray<ExpenditurePart, 8> base;
    for (const ExpenditurePart &part : expenditure.parts) {
        if (!part.key.isEmpty() && flat.base.contains(part.key))
            base.append(part);
    }
    if (base.isEmpty())
        return;
    TraceStep step = shareOfParts(TraceTopic::flatRate, flat.rate, base);
    step.subject = flat.label;
    step.source = flat.source;
    expenditure.parts.append({flat.key, flat.label, judgement.trace().add(std::move(step)), rateOf(flat.rates, judgement)});
}

TracedMoney hoursWorked(const UnpaidWork &work, Judgement &judgement)
{
    TraceStep step;
    step.topic = TraceTopic::unpaidWork;
    step.operation = TraceOperation::times;
    step.operands = {operand(work.perHour), operand(qint64{judgement.circumstances().unpaidHours})};
    step.source = work.source;
    return judgement.trace().add(std::move(step));
}

void addUnpaidWork(const UnpaidWork &work, Expenditure &expenditure, Judgement &judgement)
{
    if (judgement.circumstances().unpaidHours <= 0 || expenditure.parts.isEmpty())
        return;
    const TracedMoney worked = hoursWorked(work, judgement);
    TraceStep share = shareOfParts(TraceTopic::shareOfOthers, work.maxShare, expenditure.parts);
    share.source = work.source;
    const TracedMoney most = judgement.trace().add(std::move(share));
    TraceStep cap;
    cap.topic = TraceTopic::unpaidWorkCapped;
    cap.source = work.source;
    const TracedMoney counted = judgement.trace().cap(worked, most, std::move(cap));
    if (counted.amount < worked.amount)
        judgement.warn(refusalAt(RefusalCode::unpaidWorkAboveShare, QStringLiteral("circumstances.unpaidHours"), work.source,
                                 worked.amount, most.amount));
    expenditure.parts.append({{}, {}, counted, rateOf({}, judgement)});
}

TracedMoney sumOfParts(const Expenditure &expenditure, Judgement &judgement)
{
    TraceStep step;
    step.topic = TraceTopic::eligibleExpenditure;
    step.operation = TraceOperation::sum;
    for (const ExpenditurePart &part : expenditure.parts)
        step.operands.append(operand(part.amount, part.label));
    step.source = QStringLiteral("VVK 2.4");
    return judgement.trace().add(std::move(step));
}

/// Without categories the one part is the whole already.
TracedMoney wholeOf(const Expenditure &expenditure, Judgement &judgement)
{
    const bool isWhole = judgement.terms().categories.isEmpty() && expenditure.parts.size() == 1;
    return isWhole ? expenditure.parts.first().amount : sumOfParts(expenditure, judgement);
}

TracedMoney withinBounds(TracedMoney whole, Judgement &judgement)
{
    const ExpenditureBounds &bounds = judgement.terms().expenditure;
    const QString field = QStringLiteral("costItems");
    if (bounds.minimum && whole.amount.isPositive() && whole.amount < *bounds.minimum)
        judgement.ruleOut(
            refusalAt(RefusalCode::expenditureBelowMinimum, field, bounds.source, *bounds.minimum, whole.amount));
    if (!bounds.maximum || whole.amount <= *bounds.maximum)
        return whole;
    Refusal above = refusalAt(RefusalCode::expenditureAboveMaximum, field, bounds.source, whole.amount, *bounds.maximum);
    if (!bounds.cutAtMaximum) {
        judgement.ruleOut(std::move(above));
        return whole;
    }
    judgement.note(std::move(above));
    TraceStep cut;
    cut.topic = TraceTopic::expenditureCut;
    cut.source = bounds.source;
    return judgement.trace().cap(whole, {*bounds.maximum, -1}, std::move(cut));
}

/// What has to be financed, whether it counts or not.
Money totalOf(const Expenditure &expenditure, qsizetype categories, Judgement &judgement)
{
    std::optional<Money> total = Money();
    for (const CostItem &item : judgement.form().costs) {
        if (total && item.amount.isPositive())
            total = total->checkedPlus(item.amount);
    }
    for (qsizetype index = categories; index < expenditure.parts.size(); ++index)
        total = total ? total->checkedPlus(expenditure.parts[index].amount.amount) : std::nullopt;
    if (!total)
        judgement.trace().rememberOutOfRange();
    return total.value_or(Money());
}

}  // namespace

Expenditure expenditureOf(Judgement &judgement)
{
    Expenditure expenditure;
    for (CategoryCosts &costs : categoryCosts(judgement))
        expenditure.parts.append({costs.key, costs.label, costs.amount, rateOf(costs.rates, judgement)});
    const qsizetype categories = expenditure.parts.size();
    for (const FlatRateExpenditure &flat : judgement.terms().flatRates)
        addFlatRate(flat, expenditure, judgement);
    if (judgement.terms().unpaidWork)
        addUnpaidWork(*judgement.terms().unpaidWork, expenditure, judgement);
    expenditure.total = totalOf(expenditure, categories, judgement);
    expenditure.uncut = wholeOf(expenditure, judgement);
    expenditure.eligible = withinBounds(expenditure.uncut, judgement);
    return expenditure;
}

}  // namespace mittelbuch
