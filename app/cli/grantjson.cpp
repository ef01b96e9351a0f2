// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/grantjson.h"

#include "app/cli/json.h"
#include "report/wordingdirective.h"

namespace mittelbuch {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::error: return key("error");
    case Severity::warning: return key("warning");
    case Severity::note: return key("note");
    }
    Q_UNREACHABLE();
}

QString inputText(const TraceOperand &operand)
{
    if (const auto *money = std::get_if<Money>(&operand.value))
        return toDecimalString(*money);
    if (const auto *rate = std::get_if<Rate>(&operand.value))
        return toPercentString(*rate) + key(" %");
    return QString::number(std::get<qint64>(operand.value));
}

/// Rates and what they are taken of: "80 % * 1.00 + 60 % * 2.00".
QString pairsText(const QStringList &inputs)
{
    QStringList products;
    for (qsizetype index = 0; index + 1 < inputs.size(); index += 2)
        products.append(inputs[index] + key(" * ") + inputs[index + 1]);
    return products.join(key(" + "));
}

QJsonObject localToJson(const LocalText &text)
{
    return {{key("german"), text.german}, {key("english"), text.english.isEmpty() ? text.german : text.english}};
}

QJsonObject operandToJson(const TraceOperand &operand)
{
    QJsonObject object;
    if (const auto *money = std::get_if<Money>(&operand.value))
        object[key("amount")] = toDecimalString(*money);
    else if (const auto *rate = std::get_if<Rate>(&operand.value))
        object[key("ratePercent")] = toPercentString(*rate);
    else
        object[key("count")] = std::get<qint64>(operand.value);
    if (operand.fromStep >= 0)
        object[key("fromStep")] = operand.fromStep;
    if (operand.label != LocalText())
        object[key("label")] = localToJson(operand.label);
    return object;
}

QJsonObject stepToJson(const TraceStep &step)
{
    QJsonArray inputs;
    for (const TraceOperand &operand : step.operands)
        inputs.append(operandToJson(operand));
    return {{key("topic"), toString(step.topic)},         {key("subject"), localToJson(step.subject)},
            {key("operation"), toString(step.operation)}, {key("operands"), inputs},
            {key("formula"), formulaOf(step)},            {key("rounding"), toString(step.rounding)},
            {key("result"), toDecimalString(step.result)}, {key("sentence"), sentence(step)},
            {key("source"), step.source}};
}

QJsonArray stepsToJson(const Trace &trace)
{
    QJsonArray steps;
    for (const TraceStep &step : trace)
        steps.append(stepToJson(step));
    return steps;
}

QJsonArray paymentsToJson(const QVector<PlannedPayment> &payments)
{
    QJsonArray array;
    for (const PlannedPayment &payment : payments)
        array.append(QJsonObject{{key("trigger"), toString(payment.trigger)},
                                 {key("sharePercent"), toPercentString(payment.share)},
                                 {key("amount"), toDecimalString(payment.amount)}});
    return array;
}

QJsonArray yearsToJson(const QVector<YearShare> &split)
{
    QJsonArray array;
    for (const YearShare &share : split)
        array.append(QJsonObject{{key("year"), share.year.number()}, {key("amount"), toDecimalString(share.amount)}});
    return array;
}

}  // namespace

QString formulaOf(const TraceStep &step)
{
    QStringList inputs;
    for (const TraceOperand &operand : step.operands)
        inputs.append(inputText(operand));
    switch (step.operation) {
    case TraceOperation::take: return inputs.join(QString());
    case TraceOperation::sum: return inputs.isEmpty() ? key("0") : inputs.join(key(" + "));
    case TraceOperation::difference: return key("max(0, ") + inputs.join(key(" - ")) + key(")");
    case TraceOperation::rateOf: return pairsText(inputs);
    case TraceOperation::times: return inputs.join(key(" * "));
    case TraceOperation::proportion: return inputs.value(0) + key(" * ") + inputs.value(1) + key(" / ") + inputs.value(2);
    case TraceOperation::minimum: return key("min(") + inputs.join(key(", ")) + key(")");
    case TraceOperation::round: return key("round(") + inputs.join(key(", ")) + key(", ") + toString(step.rounding) + key(")");
    case TraceOperation::zero: return key("0");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const GrantAssessment &assessment)
{
    return {{key("grant"), toDecimalString(assessment.amount)},
            {key("computed"), toDecimalString(assessment.computed)},
            {key("possible"), toDecimalString(assessment.possible)},
            {key("totalExpenditure"), toDecimalString(assessment.totalExpenditure)},
            {key("eligibleExpenditure"), toDecimalString(assessment.eligibleExpenditure)},
            {key("ruleSet"), toString(assessment.ruleSet)},
            {key("group"), assessment.group.toString()},
            {key("steps"), stepsToJson(assessment.trace)},
            {key("split"), yearsToJson(assessment.split)},
            {key("payments"), paymentsToJson(assessment.payments)}};
}

QJsonArray toJson(const QVector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object = refusalToJson(finding.refusal);
        object[key("severity")] = severityWord(finding.severity);
        array.append(object);
    }
    return array;
}

}  // namespace mittelbuch
