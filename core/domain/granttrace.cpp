// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/granttrace.h"

#include <QVarLengthArray>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr qsizetype operandsUsual = 8;

using Operands = QVector<TraceOperand>;

template <typename Value>
const Value *valueAt(const Operands &operands, qsizetype index)
{
    return index < operands.size() ? std::get_if<Value>(&operands[index].value) : nullptr;
}

bool areAllMoney(const Operands &operands)
{
    return std::all_of(operands.cbegin(), operands.cend(),
                       [](const TraceOperand &operand) { return std::holds_alternative<Money>(operand.value); });
}

std::optional<Money> taken(const Operands &operands)
{
    const Money *only = valueAt<Money>(operands, 0);
    return only && operands.size() == 1 ? std::optional(*only) : std::nullopt;
}

std::optional<Money> summed(const Operands &operands)
{
    if (!areAllMoney(operands))
        return std::nullopt;
    QVarLengthArray<WeightedMoney, operandsUsual> parts;
    for (const TraceOperand &operand : operands)
        parts.append({std::get<Money>(operand.value), 1});
    return Money::checkedWeightedSum({parts.data(), static_cast<std::size_t>(parts.size())}, 1, Rounding::towardZero);
}

std::optional<Money> subtracted(const Operands &operands)
{
    if (operands.isEmpty() || !areAllMoney(operands))
        return std::nullopt;
    QVarLengthArray<WeightedMoney, operandsUsual> parts;
    for (const TraceOperand &operand : operands)
        parts.append({std::get<Money>(operand.value), parts.isEmpty() ? 1 : -1});
    const std::optional<Money> rest =
        Money::checkedWeightedSum({parts.data(), static_cast<std::size_t>(parts.size())}, 1, Rounding::towardZero);
    return rest ? std::optional(std::max(Money(), *rest)) : std::nullopt;
}

std::optional<Money> rated(const Operands &operands, Rounding rounding)
{
    if (operands.isEmpty() || operands.size() % 2 != 0)
        return std::nullopt;
    QVarLengthArray<WeightedMoney, operandsUsual> parts;
    for (qsizetype index = 0; index < operands.size(); index += 2) {
        const Rate *rate = valueAt<Rate>(operands, index);
        const Money *base = valueAt<Money>(operands, index + 1);
        if (!rate || !base)
            return std::nullopt;
        parts.append({*base, rate->millionths()});
    }
    return Money::checkedWeightedSum({parts.data(), static_cast<std::size_t>(parts.size())}, Rate::one, rounding);
}

std::optional<Money> multiplied(const Operands &operands)
{
    const Money *each = valueAt<Money>(operands, 0);
    const qint64 *count = valueAt<qint64>(operands, 1);
    return each && count && operands.size() == 2 ? each->checkedTimes(*count) : std::nullopt;
}

std::optional<Money> inProportion(const Operands &operands, Rounding rounding)
{
    const Money *whole = valueAt<Money>(operands, 0);
    const qint64 *weight = valueAt<qint64>(operands, 1);
    const qint64 *total = valueAt<qint64>(operands, 2);
    if (!whole || !weight || !total || *total <= 0 || operands.size() != 3)
        return std::nullopt;
    const WeightedMoney part{*whole, *weight};
    return Money::checkedWeightedSum({&part, 1}, *total, rounding);
}

std::optional<Money> least(const Operands &operands)
{
    if (operands.isEmpty() || !areAllMoney(operands))
        return std::nullopt;
    const auto found = std::min_element(operands.cbegin(), operands.cend(), [](const auto &left, const auto &right) {
        return std::get<Money>(left.value) < std::get<Money>(right.value);
    });
    return std::get<Money>(found->value);
}

std::optional<Money> brought(const Operands &operands, Rounding rounding)
{
    const Money *amount = valueAt<Money>(operands, 0);
    const Money *step = valueAt<Money>(operands, 1);
    if (!amount || !step || !step->isPositive() || operands.size() != 2)
        return std::nullopt;
    return amount->checkedRoundedTo(*step, rounding);
}

std::optional<Money> computed(const TraceStep &step, Rounding rounding)
{
    switch (step.operation) {
    case TraceOperation::take: return taken(step.operands);
    case TraceOperation::sum: return summed(step.operands);
    case TraceOperation::difference: return subtracted(step.operands);
    case TraceOperation::rateOf: return rated(step.operands, rounding);
    case TraceOperation::times: return multiplied(step.operands);
    case TraceOperation::proportion: return inProportion(step.operands, rounding);
    case TraceOperation::minimum: return least(step.operands);
    case TraceOperation::round: return brought(step.operands, rounding);
    case TraceOperation::zero: return Money();
    }
    Q_UNREACHABLE();
}

bool isFromEarlierStep(const TraceOperand &operand, const Trace &trace, qsizetype index)
{
    if (operand.fromStep == -1)
        return true;
    const Money *value = std::get_if<Money>(&operand.value);
    return operand.fromStep >= 0 && operand.fromStep < index && value && *value == trace[operand.fromStep].result;
}

bool isRight(const Trace &trace, qsizetype index)
{
    const TraceStep &step = trace[index];
    const auto comesFromItsStep = [&](const TraceOperand &operand) { return isFromEarlierStep(operand, trace, index); };
    return recomputed(step) == step.result && std::all_of(step.operands.cbegin(), step.operands.cend(), comesFromItsStep);
}

}  // namespace

std::optional<Money> recomputed(const TraceStep &step)
{
    return computed(step, step.rounding);
}

std::optional<int> firstWrongStep(const Trace &trace)
{
    for (qsizetype index = 0; index < trace.size(); ++index) {
        if (!isRight(trace, index))
            return static_cast<int>(index);
    }
    return std::nullopt;
}

bool roundingMatters(const TraceStep &step)
{
    return computed(step, Rounding::towardZero) != computed(step, Rounding::awayFromZero);
}

}  // namespace mittelbuch
