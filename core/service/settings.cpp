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
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

/// Other, federal or European, statutory, authorisation, in millionths.
QString toText(const ProvisionalRates &rates)
{
    QStringList words;
    for (const Rate rate : {rates.other, rates.federalOrEuropean, rates.statutory, rates.authorization})
        words.append(QString::number(rate.millionths()));
    return words.join(u' ');
}

/// The default where nothing was set.
ProvisionalRates provisionalFrom(const QString &text)
{
    ProvisionalRates rates;
    const QStringList words = text.split(u' ');
    if (words.size() != 4)
        return rates;
    const auto read = [&words](qsizetype index, Rate otherwise) {
        return Rate::tryFromMillionths(words[index].toLongLong()).value_or(otherwise);
    };
    return {read(0, rates.other), read(1, rates.federalOrEuropean), read(2, rates.statutory), read(3, rates.authorization)};
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
    for (const QString &name : {stateName, authorityName, standingTodayName, demonstrationName, earmarkName, provisionalName}) {
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
    return settings;
}

Result<void> keepOfficeSettings(Store &store, const OfficeSettings &settings)
{
    const std::array<std::pair<QString, QString>, 6> values{{
        {stateName, settings.state},
        {authorityName, settings.authority},
        {standingTodayName, settings.standingToday.toString(Qt::ISODate)},
        {demonstrationName, settings.demonstration ? yes : QString()},
        {earmarkName, settings.earmarkExamined ? yes : no},
        {provisionalName, toText(settings.provisional)},
    }};
    for (const auto &[name, value] : values) {
        const Result<void> kept = store.settings().setValue(name, value);
        if (!kept)
            return kept;
    }
    return {};
}

}  // namespace mittelbuch
