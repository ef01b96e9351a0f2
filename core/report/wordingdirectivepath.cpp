// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/phrase.h"
#include "report/wordingdirective.h"
#include "service/jsonwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

enum class Kind { text, money, rate, day, word };

struct MemberRow {
    QLatin1String name;
    const char *label;
    Kind kind = Kind::text;
};

constexpr MemberRow members[]{
    {QLatin1String("address"), QT_TRANSLATE_NOOP("wording", "Address")},
    {QLatin1String("amount"), QT_TRANSLATE_NOOP("wording", "Amount"), Kind::money},
    {QLatin1String("base"), QT_TRANSLATE_NOOP("wording", "Base"), Kind::money},
    {QLatin1String("basis"), QT_TRANSLATE_NOOP("wording", "Summands of the grant")},
    {QLatin1String("categories"), QT_TRANSLATE_NOOP("wording", "Categories of expenditure")},
    {QLatin1String("citation"), QT_TRANSLATE_NOOP("wording", "Citation")},
    {QLatin1String("closedFrom"), QT_TRANSLATE_NOOP("wording", "Closed from"), Kind::day},
    {QLatin1String("confirmed"), QT_TRANSLATE_NOOP("wording", "Confirmed")},
    {QLatin1String("contingents"), QT_TRANSLATE_NOOP("wording", "Contingents")},
    {QLatin1String("cooperation"), QT_TRANSLATE_NOOP("wording", "Several bodies together"), Kind::word},
    {QLatin1String("criteria"), QT_TRANSLATE_NOOP("wording", "Ranking criteria")},
    {QLatin1String("cumulation"), QT_TRANSLATE_NOOP("wording", "Other public money"), Kind::word},
    {QLatin1String("cutAtMaximum"), QT_TRANSLATE_NOOP("wording", "Cut at the maximum"), Kind::word},
    {QLatin1String("cutOffs"), QT_TRANSLATE_NOOP("wording", "Cut-off dates")},
    {QLatin1String("day"), QT_TRANSLATE_NOOP("wording", "Day")},
    {QLatin1String("each"), QT_TRANSLATE_NOOP("wording", "Amount for each"), Kind::money},
    {QLatin1String("eligible"), QT_TRANSLATE_NOOP("wording", "Eligible"), Kind::word},
    {QLatin1String("english"), QT_TRANSLATE_NOOP("wording", "English")},
    {QLatin1String("expenditure"), QT_TRANSLATE_NOOP("wording", "Eligible expenditure")},
    {QLatin1String("facts"), QT_TRANSLATE_NOOP("wording", "Questions to the application")},
    {QLatin1String("figure"), QT_TRANSLATE_NOOP("wording", "Number that counts")},
    {QLatin1String("financialStrength"), QT_TRANSLATE_NOOP("wording", "Financial strength")},
    {QLatin1String("financing"), QT_TRANSLATE_NOOP("wording", "Type of financing"), Kind::word},
    {QLatin1String("flatRates"), QT_TRANSLATE_NOOP("wording", "Flat rates")},
    {QLatin1String("form"), QT_TRANSLATE_NOOP("wording", "Granted by"), Kind::word},
    {QLatin1String("fromPerMille"), QT_TRANSLATE_NOOP("wording", "from (‰)")},
    {QLatin1String("fundedBy"), QT_TRANSLATE_NOOP("wording", "Also funded by")},
    {QLatin1String("funder"), QT_TRANSLATE_NOOP("wording", "Other funder")},
    {QLatin1String("german"), QT_TRANSLATE_NOOP("wording", "German")},
    {QLatin1String("grantee"), QT_TRANSLATE_NOOP("wording", "Grantee")},
    {QLatin1String("groups"), QT_TRANSLATE_NOOP("wording", "Groups of grantees")},
    {QLatin1String("isFigure"), QT_TRANSLATE_NOOP("wording", "Answered by a number"), Kind::word},
    {QLatin1String("key"), QT_TRANSLATE_NOOP("wording", "Short name")},
    {QLatin1String("kinds"), QT_TRANSLATE_NOOP("wording", "Kinds of grantees"), Kind::word},
    {QLatin1String("label"), QT_TRANSLATE_NOOP("wording", "Name")},
    {QLatin1String("limits"), QT_TRANSLATE_NOOP("wording", "Upper limits")},
    {QLatin1String("maxAmount"), QT_TRANSLATE_NOOP("wording", "Counts up to"), Kind::money},
    {QLatin1String("maxDurationMonths"), QT_TRANSLATE_NOOP("wording", "Longest duration in months")},
    {QLatin1String("maxPoints"), QT_TRANSLATE_NOOP("wording", "Points at most")},
    {QLatin1String("maxShare"), QT_TRANSLATE_NOOP("wording", "Share at most"), Kind::rate},
    {QLatin1String("maximum"), QT_TRANSLATE_NOOP("wording", "At most"), Kind::money},
    {QLatin1String("maximumCount"), QT_TRANSLATE_NOOP("wording", "Counts at most")},
    {QLatin1String("mayForward"), QT_TRANSLATE_NOOP("wording", "Forwarding"), Kind::word},
    {QLatin1String("members"), QT_TRANSLATE_NOOP("wording", "Costs of the form"), Kind::word},
    {QLatin1String("method"), QT_TRANSLATE_NOOP("wording", "Method"), Kind::word},
    {QLatin1String("minimum"), QT_TRANSLATE_NOOP("wording", "At least"), Kind::money},
    {QLatin1String("minimumGrant"), QT_TRANSLATE_NOOP("wording", "Least grant")},
    {QLatin1String("minimumOwnShare"), QT_TRANSLATE_NOOP("wording", "Least own share")},
    {QLatin1String("minimumPart"), QT_TRANSLATE_NOOP("wording", "No part below"), Kind::money},
    {QLatin1String("month"), QT_TRANSLATE_NOOP("wording", "Month")},
    {QLatin1String("mustExceed"), QT_TRANSLATE_NOOP("wording", "Must be exceeded"), Kind::word},
    {QLatin1String("needsLeadPartner"), QT_TRANSLATE_NOOP("wording", "Lead partner"), Kind::word},
    {QLatin1String("of"), QT_TRANSLATE_NOOP("wording", "of")},
    {QLatin1String("once"), QT_TRANSLATE_NOOP("wording", "Date"), Kind::day},
    {QLatin1String("parts"), QT_TRANSLATE_NOOP("wording", "Payments")},
    {QLatin1String("payment"), QT_TRANSLATE_NOOP("wording", "Payment")},
    {QLatin1String("perHour"), QT_TRANSLATE_NOOP("wording", "Amount per hour"), Kind::money},
    {QLatin1String("pool"), QT_TRANSLATE_NOOP("wording", "Money to be shared"), Kind::money},
    {QLatin1String("pooledFrom"), QT_TRANSLATE_NOOP("wording", "Open to all from"), Kind::day},
    {QLatin1String("rate"), QT_TRANSLATE_NOOP("wording", "Rate"), Kind::rate},
    {QLatin1String("rates"), QT_TRANSLATE_NOOP("wording", "Rates")},
    {QLatin1String("readOn"), QT_TRANSLATE_NOOP("wording", "Read on"), Kind::day},
    {QLatin1String("recipients"), QT_TRANSLATE_NOOP("wording", "Recipients")},
    {QLatin1String("regions"), QT_TRANSLATE_NOOP("wording", "Regions")},
    {QLatin1String("remark"), QT_TRANSLATE_NOOP("wording", "Unknown or assumed")},
    {QLatin1String("rounding"), QT_TRANSLATE_NOOP("wording", "Rounding"), Kind::word},
    {QLatin1String("rows"), QT_TRANSLATE_NOOP("wording", "Amounts by grantee")},
    {QLatin1String("rule"), QT_TRANSLATE_NOOP("wording", "How the amount comes about"), Kind::word},
    {QLatin1String("ruleSet"), QT_TRANSLATE_NOOP("wording", "Rule set"), Kind::word},
    {QLatin1String("scope"), QT_TRANSLATE_NOOP("wording", "Applies to"), Kind::word},
    {QLatin1String("selection"), QT_TRANSLATE_NOOP("wording", "Selection")},
    {QLatin1String("share"), QT_TRANSLATE_NOOP("wording", "Share"), Kind::rate},
    {QLatin1String("source"), QT_TRANSLATE_NOOP("wording", "Source")},
    {QLatin1String("standing"), QT_TRANSLATE_NOOP("wording", "How well it is known"), Kind::word},
    {QLatin1String("startBeforeDecision"), QT_TRANSLATE_NOOP("wording", "Start before the decision"), Kind::word},
    {QLatin1String("step"), QT_TRANSLATE_NOOP("wording", "Rounded to"), Kind::money},
    {QLatin1String("terms"), QT_TRANSLATE_NOOP("wording", "Summands")},
    {QLatin1String("title"), QT_TRANSLATE_NOOP("wording", "Title")},
    {QLatin1String("toPerMille"), QT_TRANSLATE_NOOP("wording", "below (‰)")},
    {QLatin1String("trigger"), QT_TRANSLATE_NOOP("wording", "When"), Kind::word},
    {QLatin1String("unpaidWork"), QT_TRANSLATE_NOOP("wording", "Unpaid work")},
    {QLatin1String("upTo"), QT_TRANSLATE_NOOP("wording", "Up to"), Kind::rate},
    {QLatin1String("weight"), QT_TRANSLATE_NOOP("wording", "Weight")},
    {QLatin1String("weightTotal"), QT_TRANSLATE_NOOP("wording", "Sum of the key")},
    {QLatin1String("when"), QT_TRANSLATE_NOOP("wording", "Condition")},
    {QLatin1String("within"), QT_TRANSLATE_NOOP("wording", "Only in")},
    {QLatin1String("yearBefore"), QT_TRANSLATE_NOOP("wording", "Of the year before"), Kind::word},
};

const MemberRow *memberOf(const QString &name)
{
    const auto found =
        std::find_if(std::begin(members), std::end(members), [&name](const MemberRow &row) { return row.name == name; });
    return found == std::end(members) ? nullptr : found;
}

/// The label of the first enum that has the word.
template <typename Enum>
bool labelWord(std::optional<Enum> value, QString &text)
{
    if (value)
        text = label(*value);
    return value.has_value();
}

QString wordText(const QString &word)
{
    if (word == QLatin1String("true"))
        return phrase(QT_TRANSLATE_NOOP("wording", "yes"));
    if (word == QLatin1String("false"))
        return phrase(QT_TRANSLATE_NOOP("wording", "no"));
    QString text = word;
    const bool known = labelWord(granteeKindFromString(word), text) || labelWord(costCategoryFromString(word), text)
        || labelWord(limitScopeFromString(word), text) || labelWord(cumulationFromString(word), text)
        || labelWord(selectionMethodFromString(word), text) || labelWord(grantFormFromString(word), text)
        || labelWord(paymentTriggerFromString(word), text) || labelWord(sourceStandingFromString(word), text)
        || labelWord(financingTypeFromString(word), text) || labelWord(roundingFromString(word), text)
        || labelWord(ruleSetFromString(word), text);
    Q_UNUSED(known);
    return text;
}

/// Placeholders: %1 the place, %2 what stands there.
const char *reasonOf(JsonFaultCode code)
{
    switch (code) {
    case JsonFaultCode::unknownMember: return QT_TRANSLATE_NOOP("wording", "%1: nothing of this name is known.");
    case JsonFaultCode::memberMissing: return QT_TRANSLATE_NOOP("wording", "%1: is missing.");
    case JsonFaultCode::notAnObject: return QT_TRANSLATE_NOOP("wording", "%1: must be an object in braces.");
    case JsonFaultCode::notAList: return QT_TRANSLATE_NOOP("wording", "%1: must be a list in brackets.");
    case JsonFaultCode::notAText: return QT_TRANSLATE_NOOP("wording", "%1: must be a text in quotes.");
    case JsonFaultCode::notABoolean: return QT_TRANSLATE_NOOP("wording", "%1: must be true or false.");
    case JsonFaultCode::notAnInteger: return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no whole number that fits here.");
    case JsonFaultCode::notAnAmount:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no amount. Write it like \"1234.50\", in quotes.");
    case JsonFaultCode::notARate:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no percentage. Write it like \"66.67\", in quotes.");
    case JsonFaultCode::notADay: return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no day. Write it like \"2027-06-30\".");
    case JsonFaultCode::notAKey: return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no short name.");
    case JsonFaultCode::notAnOfficialKey: return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no official key.");
    case JsonFaultCode::notAWord: return QT_TRANSLATE_NOOP("wording", "%1: “%2” is not known here.");
    case JsonFaultCode::againstRule: return QT_TRANSLATE_NOOP("wording", "%1: “%2” makes no sense here.");
    case JsonFaultCode::notADirectiveKey:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no key of a directive: letters, digits and single hyphens.");
    case JsonFaultCode::memberTwice: return QT_TRANSLATE_NOOP("wording", "%1: stands there twice.");
    case JsonFaultCode::notJson: return QT_TRANSLATE_NOOP("wording", "%1: this is no JSON (%2).");
    }
    Q_UNREACHABLE();
}

QString wordsText(const QString &words)
{
    QStringList texts;
    for (const QString &word : words.split(QStringLiteral(", ")))
        texts.append(wordText(word));
    return texts.join(QStringLiteral(", "));
}

/// A rule and a type of financing share a word, "fixedAmount".
QString ruleText(const QString &word)
{
    const std::optional<AmountRuleKind> kind = amountRuleKindFromString(word);
    return kind ? amountRuleLabel(static_cast<std::size_t>(*kind)) : word;
}

}  // namespace

QString sentence(const DirectiveFileFault &fault)
{
    const QString place = fault.path.isEmpty() ? phrase(QT_TRANSLATE_NOOP("wording", "The file")) : fault.path;
    if (fault.rule)
        return phrase(QT_TRANSLATE_NOOP("wording", "%1: %2"), {place, sentence(*fault.rule)});
    const QString said = phrase(reasonOf(fault.code), {place, fault.value});
    if (fault.allowed.isEmpty())
        return said;
    return phrase(QT_TRANSLATE_NOOP("wording", "%1 Possible here: %2"), {said, fault.allowed.join(QStringLiteral(", "))});
}

QString directivePathLabel(const QString &path)
{
    static const QRegularExpression step(QStringLiteral("([A-Za-z]+)|\\[(\\d+)\\]"));
    QStringList labels;
    for (auto match = step.globalMatch(path); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const MemberRow *member = memberOf(one.captured(1));
        if (!one.captured(2).isEmpty())
            labels.append(phrase(QT_TRANSLATE_NOOP("wording", "row %1"), {QString::number(one.captured(2).toInt() + 1)}));
        else
            labels.append(member ? phrase(member->label) : one.captured(1));
    }
    return labels.join(QStringLiteral(", "));
}

QString directiveValueText(const QString &path, const QString &value)
{
    const MemberRow *member = memberOf(path.section(u'.', -1).section(u'[', 0, 0));
    if (!member || value.isEmpty())
        return value;
    const std::optional<Money> amount = fromDecimalString(value);
    const std::optional<Rate> rate = parseRate(value, NumberStyle::english);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    switch (member->kind) {
    case Kind::money: return amount ? moneyText(*amount) : value;
    case Kind::rate: return rate ? rateText(*rate) : value;
    case Kind::day: return day.isValid() ? dayText(day) : value;
    case Kind::word: return path.endsWith(QLatin1String("rule")) ? ruleText(value) : wordsText(value);
    case Kind::text: return value;
    }
    Q_UNREACHABLE();
}

}  // namespace mittelbuch
