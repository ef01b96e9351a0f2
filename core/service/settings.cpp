// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/settings.h"

#include <QStringList>

#include <array>
#include <utility>

namespace mittelbuch {

namespace {

const QString stateName = QStringLiteral("office.state");
const QString authorityName = QStringLiteral("office.authority");
const QString standingTodayName = QStringLiteral("demonstration.today");
const QString demonstrationName = QStringLiteral("demonstration");
const QString earmarkName = QStringLiteral("office.earmarkExamined");
const QString provisionalName = QStringLiteral("office.provisionalRates");
const QString authorizationName = QStringLiteral("office.authorizationRules");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

/// Other, federal or European, statutory, authorisation, obligations, in millionths.
QString toText(const ProvisionalRates &rates)
{
    QStringList words;
    for (const Rate rate : {rates.other, rates.federalOrEuropean, rates.statutory, rates.authorization, rates.obligations})
        words.append(QString::number(rate.millionths()));
    return words.join(u' ');
}

/// The default where nothing was set.
ProvisionalRates provisionalFrom(const QString &text)
{
    ProvisionalRates rates;
    const QStringList words = text.split(u' ');
    if (words.size() < 4)
        return rates;
    const auto read = [&words](qsizetype index, Rate otherwise) {
        return index < words.size() ? Rate::tryFromMillionths(words[index].toLongLong()).value_or(otherwise) : otherwise;
    };
    return {read(0, rates.other), read(1, rates.federalOrEuropean), read(2, rates.statutory), read(3, rates.authorization),
            read(4, rates.obligations)};
}

/// Consent, waived, considerable above, in cents, and considerable share in millionths.
QString toText(const AuthorizationRules &rules)
{
    return QStringList{rules.generalConsent ? yes : no, QString::number(rules.waivedUpTo.cents()),
                       QString::number(rules.considerableAbove.cents()), QString::number(rules.considerableShare.millionths())}
        .join(u' ');
}

AuthorizationRules authorizationFrom(const QString &text)
{
    const AuthorizationRules usual;
    const QStringList words = text.split(u' ');
    if (words.size() != 4)
        return usual;
    const auto cents = [&words](qsizetype index, Money otherwise) {
        return Money::tryFromCents(words[index].toLongLong()).value_or(otherwise);
    };
    return {words[0] != no, cents(1, usual.waivedUpTo), cents(2, usual.considerableAbove),
            Rate::tryFromMillionths(words[3].toLongLong()).value_or(usual.considerableShare)};
}

bool *flagOf(OfficeSettings &settings, const QString &name)
{
    if (name == QLatin1String("earmark.examined"))
        return &settings.earmarkExamined;
    return name == QLatin1String("authorization.generalConsent") ? &settings.authorization.generalConsent : nullptr;
}

Money *amountOf(OfficeSettings &settings, const QString &name)
{
    if (name == QLatin1String("authorization.waivedUpTo"))
        return &settings.authorization.waivedUpTo;
    return name == QLatin1String("authorization.considerableAbove") ? &settings.authorization.considerableAbove : nullptr;
}

Rate *rateOfSetting(OfficeSettings &settings, const QString &name)
{
    const std::array<std::pair<QLatin1String, Rate *>, 6> rates{{
        {QLatin1String("provisional.other"), &settings.provisional.other},
        {QLatin1String("provisional.federalOrEuropean"), &settings.provisional.federalOrEuropean},
        {QLatin1String("provisional.statutory"), &settings.provisional.statutory},
        {QLatin1String("provisional.authorization"), &settings.provisional.authorization},
        {QLatin1String("provisional.obligations"), &settings.provisional.obligations},
        {QLatin1String("authorization.considerableShare"), &settings.authorization.considerableShare},
    }};
    for (const auto &[known, rate] : rates) {
        if (name == known)
            return rate;
    }
    return nullptr;
}

}  // namespace

Rate ProvisionalRates::rateOf(ExpenditureCategory category, bool isAuthorization) const
{
    if (isAuthorization)
        return authorization;
    switch (category) {
    case ExpenditureCategory::other: return other;
    case ExpenditureCategory::federalOrEuropean: return federalOrEuropean;
    case ExpenditureCategory::statutory: break;
    }
    return statutory;
}

Result<OfficeSettings> officeSettings(Store &store)
{
    QStringList values;
    for (const QString &name : {stateName, authorityName, standingTodayName, demonstrationName, earmarkName, provisionalName,
                                authorizationName}) {
        const Result<QString> value = store.settings().value(name);
        if (!value)
            return tl::unexpected(value.error());
        values.append(*value);
    }
    OfficeSettings settings;
    if (!values[0].isEmpty())
        settings.state = values[0];
    settings.authority = values[1];
    settings.standingToday = QDate::fromString(values[2], Qt::ISODate);
    settings.demonstration = values[3] == yes;
    settings.earmarkExamined = values[4] != no;
    settings.provisional = provisionalFrom(values[5]);
    settings.authorization = authorizationFrom(values[6]);
    return settings;
}

Result<void> keepOfficeSettings(Store &store, const OfficeSettings &settings)
{
    const std::array<std::pair<QString, QString>, 7> values{{
        {stateName, settings.state},
        {authorityName, settings.authority},
        {standingTodayName, settings.standingToday.toString(Qt::ISODate)},
        {demonstrationName, settings.demonstration ? yes : QString()},
        {earmarkName, settings.earmarkExamined ? yes : no},
        {provisionalName, toText(settings.provisional)},
        {authorizationName, toText(settings.authorization)},
    }};
    for (const auto &[name, value] : values) {
        const Result<void> kept = store.settings().setValue(name, value);
        if (!kept)
            return kept;
    }
    return {};
}

QStringList settingNames()
{
    return {QStringLiteral("authority"),
            QStringLiteral("earmark.examined"),
            QStringLiteral("provisional.other"),
            QStringLiteral("provisional.federalOrEuropean"),
            QStringLiteral("provisional.statutory"),
            QStringLiteral("provisional.authorization"),
            QStringLiteral("provisional.obligations"),
            QStringLiteral("authorization.generalConsent"),
            QStringLiteral("authorization.waivedUpTo"),
            QStringLiteral("authorization.considerableAbove"),
            QStringLiteral("authorization.considerableShare")};
}

QString settingText(const OfficeSettings &settings, const QString &name)
{
    OfficeSettings copy = settings;
    if (name == QLatin1String("authority"))
        return copy.authority;
    if (const bool *flag = flagOf(copy, name))
        return *flag ? yes : no;
    if (const Money *amount = amountOf(copy, name))
        return toDecimalString(*amount);
    const Rate *rate = rateOfSetting(copy, name);
    return rate ? formatRate(*rate, NumberStyle::english).remove(QChar(0x00a0)).remove(u'%') : QString();
}

bool setSetting(OfficeSettings &settings, const QString &name, const QString &text)
{
    if (name == QLatin1String("authority")) {
        settings.authority = text.trimmed();
        return true;
    }
    if (bool *flag = flagOf(settings, name)) {
        *flag = text == yes;
        return text == yes || text == no;
    }
    if (Money *amount = amountOf(settings, name)) {
        const std::optional<Money> read = fromDecimalString(text);
        *amount = read.value_or(*amount);
        return read && !read->isNegative();
    }
    Rate *rate = rateOfSetting(settings, name);
    const std::optional<Rate> read = rate ? parseRate(text, NumberStyle::english) : std::nullopt;
    if (read)
        *rate = *read;
    return read.has_value();
}

}  // namespace mittelbuch
