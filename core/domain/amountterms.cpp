// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amountterms.h"

#include "domain/grantrates.h"

#include <algorithm>

namespace mittelbuch {

namespace {

/// Computes one kind of rule each; begins every step with the words of the term.
class TermAmount final {
public:
    TermAmount(const AmountTerm &term, const Expenditure &expenditure, Judgement &judgement)
        : m_term(term), m_expenditure(expenditure), m_judgement(judgement)
    {
    }

    TracedMoney operator()(const ShareOfExpenditure &) const;
    TracedMoney operator()(const FixedAmount &rule) const;
    TracedMoney operator()(const AmountPerUnit &rule) const;
    TracedMoney operator()(const EqualShare &rule) const;
    TracedMoney operator()(const BaseAndKey &rule) const;
    TracedMoney operator()(const TopUp &rule) const;
    TracedMoney operator()(const MatchingFunds &rule) const;
    TracedMoney operator()(const AmountByGrantee &rule) const;

private:
    TracedMoney add(TraceTopic topic, TraceOperation operation, QVector<TraceOperand> operands) const;
    /// The answer to a figure; missing it rules the grant out and counts as none.
    qint64 figure(const TermKey &key) const;
    std::optional<qint64> answer(const TermKey &key) const;
    LocalText labelOf(const TermKey &key) const;
    bool hasRates() const;
    TracedMoney sharesOfParts() const;

    const AmountTerm &m_term;
    const Expenditure &m_expenditure;
    Judgement &m_judgement;
};

TracedMoney TermAmount::add(TraceTopic topic, TraceOperation operation, QVector<TraceOperand> operands) const
{
    TraceStep step;
    step.topic = topic;
    step.subject = m_term.label;
    step.operation = operation;
    step.operands = std::move(operands);
    step.rounding = m_term.rounding;
    step.source = m_term.source;
    return m_judgement.trace().add(std::move(step));
}

std::optional<qint64> TermAmount::answer(const TermKey &key) const
{
    if (key == inhabitantsFigure())
        return m_judgement.facts().inhabitants;
    const QVector<FigureFact> &figures = m_judgement.circumstances().figures;
    const auto found = std::find_if(figures.cbegin(), figures.cend(), [&key](const FigureFact &fact) { return fact.key == key; });
    return found == figures.cend() || found->count < 0 ? std::nullopt : std::optional(found->count);
}

LocalText TermAmount::labelOf(const TermKey &key) const
{
    const QVector<AskedFact> &asked = m_judgement.terms().facts;
    const auto found = std::find_if(asked.cbegin(), asked.cend(), [&key](const AskedFact &fact) { return fact.key == key; });
    return found == asked.cend() ? LocalText() : found->label;
}

qint64 TermAmount::figure(const TermKey &key) const
{
    const std::optional<qint64> count = answer(key);
    if (count)
        return *count;
    const bool isRegisters = key == inhabitantsFigure();
    Refusal missing = refusalAt(RefusalCode::factMissing,
                                isRegisters ? QStringLiteral("inhabitants") : QStringLiteral("circumstances.figures"),
                                m_term.source, isRegisters ? QString() : key.toString());
    missing.subject = labelOf(key).german;
    m_judgement.ruleOut(std::move(missing));
    return 0;
}

/// Each part of the expenditure at its own rate, in one step that is rounded once. A part without a rate adds nothing.
TracedMoney TermAmount::sharesOfParts() const
{
    QVector<TraceOperand> operands;
    for (const ExpenditurePart &part : m_expenditure.parts) {
        if (!part.rate)
            continue;
        operands.append(operand(part.rate->rate));
        operands.append(operand(part.amount, part.label));
    }
    const TracedMoney shares = add(TraceTopic::share, TraceOperation::rateOf, std::move(operands));
    const Money whole = m_expenditure.uncut.amount;
    const Money counted = m_expenditure.eligible.amount;
    if (counted == whole)
        return shares;
    return add(TraceTopic::expenditureCut, TraceOperation::proportion,
               {operand(shares), operand(counted.cents()), operand(whole.cents())});
}

/// Nothing has a rate: the directive funds others. Some of it has none: that part is the grantee's.
bool TermAmount::hasRates() const
{
    const auto &parts = m_expenditure.parts;
    const auto isRated = [](const ExpenditurePart &part) { return part.rate != nullptr; };
    if (std::all_of(parts.cbegin(), parts.cend(), isRated))
        return !parts.isEmpty();
    const bool hasSome = std::any_of(parts.cbegin(), parts.cend(), isRated);
    Refusal none = refusalAt(RefusalCode::noRateApplies, QStringLiteral("costItems"), m_term.source);
    if (hasSome)
        m_judgement.warn(std::move(none));
    else
        m_judgement.ruleOut(std::move(none));
    return hasSome;
}

TracedMoney TermAmount::operator()(const ShareOfExpenditure &) const
{
    const auto &parts = m_expenditure.parts;
    if (!hasRates())
        return add(TraceTopic::share, TraceOperation::zero, {operand(m_expenditure.eligible)});
    const RateRule *first = parts.first().rate;
    const bool isOneRate = std::all_of(parts.cbegin(), parts.cend(), [first](const ExpenditurePart &part) {
        return first && part.rate && part.rate->rate == first->rate;
    });
    if (!isOneRate)
        return sharesOfParts();
    return add(TraceTopic::share, TraceOperation::rateOf, {operand(first->rate), operand(m_expenditure.eligible)});
}

TracedMoney TermAmount::operator()(const FixedAmount &rule) const
{
    return add(TraceTopic::fixedAmount, TraceOperation::take, {operand(rule.amount)});
}

TracedMoney TermAmount::operator()(const AmountPerUnit &rule) const
{
    const qint64 count = figure(rule.figure);
    const qint64 counted = rule.maximumCount ? std::min(count, *rule.maximumCount) : count;
    return add(TraceTopic::perUnit, TraceOperation::times, {operand(rule.each), operand(counted, labelOf(rule.figure))});
}

TracedMoney TermAmount::operator()(const EqualShare &rule) const
{
    return add(TraceTopic::equalShare, TraceOperation::proportion,
               {operand(rule.pool), operand(qint64{1}), operand(rule.recipients)});
}

TracedMoney TermAmount::operator()(const BaseAndKey &rule) const
{
    const TracedMoney byKey =
        add(TraceTopic::shareByKey, TraceOperation::proportion,
            {operand(rule.pool), operand(figure(rule.weight), labelOf(rule.weight)), operand(rule.weightTotal)});
    return add(TraceTopic::baseAndKey, TraceOperation::sum, {operand(rule.base), operand(byKey)});
}

TracedMoney TermAmount::operator()(const TopUp &rule) const
{
    std::optional<Money> recognised;
    QVector<TraceOperand> decided{operand(Money())};
    for (const OtherFunding &funding : m_judgement.circumstances().otherFunding) {
        if (funding.key != rule.funder || !funding.decided)
            continue;
        recognised = recognised ? recognised : funding.recognisedExpenditure;
        if (funding.amount.isPositive())
            decided.append(operand(funding.amount, {funding.funder, {}}));
    }
    if (!recognised) {
        m_judgement.ruleOut(refusalAt(RefusalCode::funderDecisionMissing, QStringLiteral("circumstances.otherFunding"),
                                      m_term.source, rule.funder.toString()));
        return add(TraceTopic::topUp, TraceOperation::zero, {});
    }
    decided.first() = operand(add(TraceTopic::upToRecognised, TraceOperation::rateOf, {operand(rule.upTo), operand(*recognised)}));
    return add(TraceTopic::topUp, TraceOperation::difference, std::move(decided));
}

TracedMoney TermAmount::operator()(const MatchingFunds &rule) const
{
    const Money own = std::max(Money(), m_judgement.form().financing.ownFunds);
    return add(TraceTopic::matchingFunds, TraceOperation::rateOf, {operand(rule.share), operand(own)});
}

TracedMoney TermAmount::operator()(const AmountByGrantee &rule) const
{
    const std::optional<OfficialKey> &body = m_judgement.form().applicant;
    const auto found = std::find_if(rule.rows.cbegin(), rule.rows.cend(),
                                    [&body](const AmountByGrantee::Row &row) { return row.grantee == body; });
    if (found != rule.rows.cend())
        return add(TraceTopic::byGrantee, TraceOperation::take, {operand(found->amount)});
    m_judgement.ruleOut(refusalAt(RefusalCode::granteeNotListed, QStringLiteral("applicant"), m_term.source,
                                  body ? body->toString() : QString()));
    return add(TraceTopic::byGrantee, TraceOperation::zero, {});
}

/// The step of the sum: its own operands are the summands.
TracedMoney summed(const QVarLengthArray<TracedMoney, 4> &summands, const QVarLengthArray<const AmountTerm *, 4> &terms,
                   TraceStep total, Judgement &judgement)
{
    total.operation = TraceOperation::sum;
    for (qsizetype index = 0; index < summands.size(); ++index)
        total.operands.append(operand(summands[index], terms[index]->label));
    return judgement.trace().add(std::move(total));
}

}  // namespace

TracedMoney amountOf(const AmountTerm &term, const Expenditure &expenditure, Judgement &judgement)
{
    const TracedMoney exact = std::visit(TermAmount(term, expenditure, judgement), term.rule);
    if (exact.amount.cents() % term.step.cents() == 0)
        return exact;
    TraceStep step;
    step.topic = TraceTopic::termRounded;
    step.subject = term.label;
    step.operation = TraceOperation::round;
    step.operands = {operand(exact), operand(term.step)};
    step.rounding = term.rounding;
    step.source = term.source;
    return judgement.trace().add(std::move(step));
}

std::optional<TracedMoney> sumOf(const QVector<AmountTerm> &terms, TraceStep total, const Expenditure &expenditure,
                                 Judgement &judgement)
{
    QVarLengthArray<TracedMoney, 4> summands;
    QVarLengthArray<const AmountTerm *, 4> counted;
    for (const AmountTerm &term : terms) {
        if (!holds(term.when, judgement))
            continue;
        summands.append(amountOf(term, expenditure, judgement));
        counted.append(&term);
    }
    if (summands.isEmpty())
        return std::nullopt;
    if (summands.size() == 1)
        return summands.first();
    return summed(summands, counted, std::move(total), judgement);
}

}  // namespace mittelbuch
