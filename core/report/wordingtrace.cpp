// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/phrase.h"
#include "report/wordingdirective.h"

#include <QCoreApplication>

#include <array>

namespace mittelbuch {

namespace {

struct TopicRow {
    TraceTopic topic;
    const char *text;
};

constexpr std::array topicRows{
    TopicRow{TraceTopic::categoryExpenditure, QT_TRANSLATE_NOOP("wording", "Expenditure of the category")},
    TopicRow{TraceTopic::categoryNotEligible, QT_TRANSLATE_NOOP("wording", "Not eligible")},
    TopicRow{TraceTopic::categoryNotNamed, QT_TRANSLATE_NOOP("wording", "Not named in the directive")},
    TopicRow{TraceTopic::categoryClosed, QT_TRANSLATE_NOOP("wording", "Category closed")},
    TopicRow{TraceTopic::categoryCapped, QT_TRANSLATE_NOOP("wording", "Up to the category's maximum")},
    TopicRow{TraceTopic::shareOfOthers, QT_TRANSLATE_NOOP("wording", "Share of other expenditure")},
    TopicRow{TraceTopic::categoryShareCapped, QT_TRANSLATE_NOOP("wording", "Up to that share")},
    TopicRow{TraceTopic::flatRate, QT_TRANSLATE_NOOP("wording", "Flat rate")},
    TopicRow{TraceTopic::unpaidWork, QT_TRANSLATE_NOOP("wording", "Unpaid work")},
    TopicRow{TraceTopic::unpaidWorkCapped, QT_TRANSLATE_NOOP("wording", "Unpaid work that counts")},
    TopicRow{TraceTopic::eligibleExpenditure, QT_TRANSLATE_NOOP("wording", "Eligible expenditure")},
    TopicRow{TraceTopic::expenditureCut, QT_TRANSLATE_NOOP("wording", "Up to the maximum of the expenditure")},
    TopicRow{TraceTopic::share, QT_TRANSLATE_NOOP("wording", "Share of the expenditure")},
    TopicRow{TraceTopic::fixedAmount, QT_TRANSLATE_NOOP("wording", "Fixed amount")},
    TopicRow{TraceTopic::perUnit, QT_TRANSLATE_NOOP("wording", "Amount for each")},
    TopicRow{TraceTopic::equalShare, QT_TRANSLATE_NOOP("wording", "Equal share")},
    TopicRow{TraceTopic::shareByKey, QT_TRANSLATE_NOOP("wording", "Share by the key")},
    TopicRow{TraceTopic::baseAndKey, QT_TRANSLATE_NOOP("wording", "Base amount and share by the key")},
    TopicRow{TraceTopic::upToRecognised, QT_TRANSLATE_NOOP("wording", "Share of the expenditure that the other funder recognises")},
    TopicRow{TraceTopic::topUp, QT_TRANSLATE_NOOP("wording", "Top-up of the other grant")},
    TopicRow{TraceTopic::matchingFunds, QT_TRANSLATE_NOOP("wording", "In line with the own funds")},
    TopicRow{TraceTopic::byGrantee, QT_TRANSLATE_NOOP("wording", "Amount named for the grantee")},
    TopicRow{TraceTopic::termRounded, QT_TRANSLATE_NOOP("wording", "Summand rounded")},
    TopicRow{TraceTopic::basis, QT_TRANSLATE_NOOP("wording", "Sum of the summands")},
    TopicRow{TraceTopic::limit, QT_TRANSLATE_NOOP("wording", "Upper limit")},
    TopicRow{TraceTopic::cappedByLimit, QT_TRANSLATE_NOOP("wording", "Up to the upper limit")},
    TopicRow{TraceTopic::granteeLimitLeft, QT_TRANSLATE_NOOP("wording", "Upper limit of the grantee less earlier grants")},
    TopicRow{TraceTopic::cappedByGranteeLimit, QT_TRANSLATE_NOOP("wording", "Up to what is left to the grantee")},
    TopicRow{TraceTopic::gap, QT_TRANSLATE_NOOP("wording", "Expenditure less other funds")},
    TopicRow{TraceTopic::cappedByGap, QT_TRANSLATE_NOOP("wording", "Up to what other funds leave open")},
    TopicRow{TraceTopic::cappedByContingent, QT_TRANSLATE_NOOP("wording", "Up to what is left of the contingent")},
    TopicRow{TraceTopic::cappedByRequest, QT_TRANSLATE_NOOP("wording", "Up to the requested grant")},
    TopicRow{TraceTopic::rounded, QT_TRANSLATE_NOOP("wording", "Rounded")},
    TopicRow{TraceTopic::refused, QT_TRANSLATE_NOOP("wording", "No grant")},
    TopicRow{TraceTopic::approvedGrant, QT_TRANSLATE_NOOP("wording", "Approved grant")},
    TopicRow{TraceTopic::expenditureFall, QT_TRANSLATE_NOOP("wording", "Fall of the expenditure")},
    TopicRow{TraceTopic::withinThreshold, QT_TRANSLATE_NOOP("wording", "Unchanged, because the change is within the threshold")},
    TopicRow{TraceTopic::countedExpenditure, QT_TRANSLATE_NOOP("wording", "Expenditure that still counts")},
    TopicRow{TraceTopic::reducedInProportion, QT_TRANSLATE_NOOP("wording", "Reduced in proportion")},
    TopicRow{TraceTopic::reducedInFull, QT_TRANSLATE_NOOP("wording", "Reduced in full")},
    TopicRow{TraceTopic::donationsBeyondOwnShare, QT_TRANSLATE_NOOP("wording", "Donations beyond the own funds")},
    TopicRow{TraceTopic::reducedByDonations, QT_TRANSLATE_NOOP("wording", "Reduced by these donations")},
    TopicRow{TraceTopic::cappedByActualGap, QT_TRANSLATE_NOOP("wording", "Up to what the actual expenditure leaves open")},
};

constexpr std::array roundedTexts{
    QT_TRANSLATE_NOOP("wording", "%1 (rounded to the nearest)"),
    QT_TRANSLATE_NOOP("wording", "%1 (rounded down)"),
    QT_TRANSLATE_NOOP("wording", "%1 (rounded up)"),
    QT_TRANSLATE_NOOP("wording", "%1 (rounded, halves to the even one)"),
};
static_assert(roundedTexts.size() == static_cast<std::size_t>(Rounding::halfEven) + 1);

QString countText(qint64 count)
{
    return QLocale(language() == Language::german ? QLocale::German : QLocale::English).toString(count);
}

/// Amounts in proportion to each other are counted in cents, and read as amounts.
bool isProportionOfAmounts(TraceTopic topic)
{
    return topic == TraceTopic::expenditureCut || topic == TraceTopic::reducedInProportion;
}

QString valueText(const TraceOperand &operand, TraceTopic topic)
{
    if (const auto *money = std::get_if<Money>(&operand.value))
        return moneyText(*money);
    if (const auto *rate = std::get_if<Rate>(&operand.value))
        return rateText(*rate);
    const qint64 count = std::get<qint64>(operand.value);
    return isProportionOfAmounts(topic) ? moneyText(Money::fromCents(count)) : countText(count);
}

QString operandText(const TraceOperand &operand, TraceTopic topic)
{
    const QString name = localText(operand.label);
    const QString value = valueText(operand, topic);
    return name.isEmpty() ? value : phrase(QT_TRANSLATE_NOOP("wording", "%1 (%2)"), {value, name});
}

QStringList operandTexts(const TraceStep &step)
{
    QStringList texts;
    for (const TraceOperand &operand : step.operands)
        texts.append(operandText(operand, step.topic));
    return texts;
}

QString equals(const QString &calculation, const TraceStep &step)
{
    return phrase(QT_TRANSLATE_NOOP("wording", "%1 = %2"), {calculation, moneyText(step.result)});
}

QString differenceText(const QStringList &values, const TraceStep &step)
{
    TraceStep others = step;
    others.operation = TraceOperation::sum;
    others.operands.removeFirst();
    const std::optional<Money> taken = recomputed(others);
    const bool isClamped = taken && std::get<Money>(step.operands.first().value) < *taken;
    const QString calculation = values.join(QStringLiteral(" \u2212 "));
    return isClamped ? phrase(QT_TRANSLATE_NOOP("wording", "%1, but not below zero: %2"), {calculation, moneyText(step.result)})
                     : equals(calculation, step);
}

QString rateOfText(const QStringList &values, const TraceStep &step)
{
    QStringList pairs;
    for (qsizetype index = 0; index + 1 < values.size(); index += 2)
        pairs.append(phrase(QT_TRANSLATE_NOOP("wording", "%1 of %2"), {values[index], values[index + 1]}));
    return equals(pairs.join(QStringLiteral(" + ")), step);
}

QString zeroText(const QStringList &values, const TraceStep &step)
{
    if (values.isEmpty())
        return moneyText(step.result);
    return phrase(QT_TRANSLATE_NOOP("wording", "%1 does not count: %2"),
                  {values.join(QStringLiteral(" + ")), moneyText(step.result)});
}

QString calculationText(const TraceStep &step)
{
    const QStringList values = operandTexts(step);
    switch (step.operation) {
    case TraceOperation::take: return values.value(0);
    case TraceOperation::sum:
        return values.size() < 2 ? values.value(0, moneyText(step.result)) : equals(values.join(QStringLiteral(" + ")), step);
    case TraceOperation::difference: return differenceText(values, step);
    case TraceOperation::rateOf: return rateOfText(values, step);
    case TraceOperation::times: return equals(values.join(QStringLiteral(" \u00d7 ")), step);
    case TraceOperation::proportion:
        return equals(phrase(QT_TRANSLATE_NOOP("wording", "%1 × %2 / %3"), values), step);
    case TraceOperation::minimum:
        return phrase(QT_TRANSLATE_NOOP("wording", "the lesser of %1 and %2: %3"),
                      {values.value(0), values.value(1), moneyText(step.result)});
    case TraceOperation::round:
        return equals(phrase(QT_TRANSLATE_NOOP("wording", "%1 to a multiple of %2"), values), step);
    case TraceOperation::zero: return zeroText(values, step);
    }
    Q_UNREACHABLE();
}

}  // namespace

QString label(TraceTopic topic)
{
    const auto index = static_cast<std::size_t>(topic);
    Q_ASSERT(index < topicRows.size() && topicRows[index].topic == topic);
    return phrase(topicRows[index].text);
}

QString formulaText(const TraceStep &step)
{
    const QString calculation = calculationText(step);
    if (!roundingMatters(step))
        return calculation;
    return phrase(roundedTexts[static_cast<std::size_t>(step.rounding)], {calculation});
}

QString sentence(const TraceStep &step)
{
    const QString subject = localText(step.subject);
    const QString topic = label(step.topic);
    const QString title = subject.isEmpty() ? topic : phrase(QT_TRANSLATE_NOOP("wording", "%1 (%2)"), {topic, subject});
    return phrase(QT_TRANSLATE_NOOP("wording", "%1: %2"), {title, formulaText(step)});
}

}  // namespace mittelbuch
