// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantassessment.h"

#include "domain/amountterms.h"
#include "domain/apportionment.h"
#include "domain/grantchecks.h"

namespace mittelbuch {

namespace {

/// The requested split in the same proportions, to the cent.
QVector<YearShare> splitTo(Money amount, const QVector<YearShare> &requested)
{
    std::optional<Money> total = Money();
    QVector<Weight> weights;
    for (const YearShare &share : requested) {
        total = total ? total->checkedPlus(share.amount) : std::nullopt;
        weights.append({QString::number(weights.size()), share.amount.cents()});
    }
    if (total == amount)
        return requested;
    const ApportionmentResult parts = apportion(amount, weights, Money::fromCents(1));
    if (!parts.apportionment)
        return {};
    QVector<YearShare> split = requested;
    for (qsizetype index = 0; index < split.size(); ++index)
        split[index].amount = parts.apportionment->parts[index];
    return split;
}

TracedMoney basisOf(const Expenditure &expenditure, Judgement &judgement)
{
    TraceStep total;
    total.topic = TraceTopic::basis;
    total.source = judgement.terms().source.citation;
    const std::optional<TracedMoney> sum = sumOf(judgement.terms().basis, total, expenditure, judgement);
    if (sum)
        return *sum;
    judgement.ruleOut(refusalAt(RefusalCode::noRateApplies, QStringLiteral("applicant"), judgement.terms().source.citation));
    total.operation = TraceOperation::sum;
    return judgement.trace().add(std::move(total));
}

TraceStep refusedStep(TracedMoney amount, const Refusal &by)
{
    TraceStep step;
    step.topic = TraceTopic::refused;
    step.operation = TraceOperation::zero;
    step.operands = {operand(amount)};
    step.source = sourceOf(by);
    return step;
}

Trace outOfRangeTrace(const Refusal &by)
{
    TraceBuilder trace;
    trace.add(refusedStep({}, by));
    return trace.take();
}

/// Says what was found, and takes the amount away when that rules it out.
void conclude(GrantAssessment &assessment, const LimitedGrant &grant, Judgement &judgement)
{
    if (judgement.trace().isOutOfRange())
        judgement.ruleOut(refusalAt(RefusalCode::amountOutOfRange, QStringLiteral("costItems")));
    assessment.computed = grant.amount.amount;
    assessment.possible = grant.possible.amount;
    assessment.amount = assessment.computed;
    if (judgement.ruledOutBy()) {
        assessment.refused = true;
        assessment.amount = Money();
        judgement.trace().add(refusedStep(grant.amount, *judgement.ruledOutBy()));
    }
    assessment.trace = judgement.trace().take();
    if (judgement.trace().isOutOfRange()) {
        assessment.computed = assessment.possible = Money();
        assessment.trace = outOfRangeTrace(*judgement.ruledOutBy());
    }
    assessment.findings = judgement.takeFindings();
}

void plan(GrantAssessment &assessment, const DirectiveTerms &terms, const ApplicationForm &form)
{
    if (!assessment.amount.isPositive())
        return;
    if (!form.split.isEmpty())
        assessment.split = splitTo(assessment.amount, form.split);
    assessment.payments = paymentsOfGrant(assessment.amount, terms, assessment.ruleSet, form);
}

}  // namespace

QVector<PlannedPayment> paymentsOfGrant(Money grant, const DirectiveTerms &terms, RuleSet set, const ApplicationForm &form)
{
    return plannedPayments(grant, terms.payment, set, durationInMonths(form.projectStart, form.projectEnd));
}

GrantAssessment assess(const DirectiveTerms &terms, const GrantFacts &facts)
{
    Judgement judgement(terms, facts);
    checkEligibility(judgement);
    const Expenditure expenditure = expenditureOf(judgement);
    const TracedMoney basis = basisOf(expenditure, judgement);
    const LimitedGrant grant = withinLimits(basis, expenditure, judgement);
    checkOtherFunding(judgement);
    checkFinancingType(judgement);
    checkPeriod(expenditure.total, judgement);
    checkAskedFacts(judgement);
    checkMinimum(expenditure, grant.amount.amount, judgement);
    checkFinancing(expenditure, grant, judgement);

    GrantAssessment assessment;
    assessment.ruleSet = judgement.ruleSet();
    assessment.group = judgement.group();
    assessment.totalExpenditure = expenditure.total;
    assessment.eligibleExpenditure = expenditure.eligible.amount;
    conclude(assessment, grant, judgement);
    plan(assessment, terms, facts.form);
    return assessment;
}

}  // namespace mittelbuch
