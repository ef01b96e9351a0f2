// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directivejson.h"

#include "domain/wordtable.h"
#include "service/directiveshape.h"
#include "service/jsonreading.h"
#include "service/jsonwriting.h"

#include <QRegularExpression>

namespace mittelbuch {

namespace {

constexpr WordTable faultWords{std::array{
    word(JsonFaultCode::unknownMember, "unknown-member"),
    word(JsonFaultCode::memberMissing, "member-missing"),
    word(JsonFaultCode::notAnObject, "not-an-object"),
    word(JsonFaultCode::notAList, "not-a-list"),
    word(JsonFaultCode::notAText, "not-a-text"),
    word(JsonFaultCode::notABoolean, "not-a-boolean"),
    word(JsonFaultCode::notAnInteger, "not-an-integer"),
    word(JsonFaultCode::notAnAmount, "not-an-amount"),
    word(JsonFaultCode::notARate, "not-a-rate"),
    word(JsonFaultCode::notADay, "not-a-day"),
    word(JsonFaultCode::notAKey, "not-a-key"),
    word(JsonFaultCode::notAnOfficialKey, "not-an-official-key"),
    word(JsonFaultCode::notAWord, "not-a-word"),
    word(JsonFaultCode::notADirectiveKey, "not-a-directive-key"),
    word(JsonFaultCode::memberTwice, "member-twice"),
    word(JsonFaultCode::notJson, "not-json"),
    word(JsonFaultCode::againstRule, "against-rule"),
}};

constexpr qint64 millionthsPerPercent = 10'000;
constexpr int maxDecimals = 4;

/// `describe` takes what it reads into by reference, so writing does too; the copy is what keeps it from the caller's.
template <typename T>
QJsonObject written(T value)
{
    JsonWriting writing;
    describe(writing, value);
    return writing.object();
}

template <typename T>
tl::expected<T, DirectiveFileFaults> readFrom(const QJsonObject &object)
{
    T value;
    DirectiveFileFaults faults;
    JsonReading reading(object, QString(), faults);
    describe(reading, value);
    reading.finish();
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return value;
}

/// Counts are not negative; the type does not say so.
DirectiveFileFaults negativeCounts(const GrantCircumstances &circumstances)
{
    DirectiveFileFaults faults;
    const auto check = [&faults](const QString &path, qint64 count) {
        if (count < 0)
            faults.append({path, QString::number(count), JsonFaultCode::notAnInteger, {}, {}});
    };
    check(QStringLiteral("partners"), circumstances.partners);
    check(QStringLiteral("unpaidHours"), circumstances.unpaidHours);
    for (qsizetype index = 0; index < circumstances.figures.size(); ++index)
        check(QStringLiteral("figures[%1].count").arg(index), circumstances.figures[index].count);
    return faults;
}

}  // namespace

QString stableCode(JsonFaultCode code)
{
    return faultWords.wordOf(code);
}

QJsonObject toJson(const DirectiveTerms &terms)
{
    return written(terms);
}

QJsonObject toJson(const GrantCircumstances &circumstances)
{
    return written(circumstances);
}

tl::expected<DirectiveTerms, DirectiveFileFaults> draftTermsFromJson(const QJsonObject &object)
{
    return readFrom<DirectiveTerms>(object);
}

tl::expected<DirectiveTerms, DirectiveFileFaults> termsFromJson(const QJsonObject &object)
{
    const auto read = draftTermsFromJson(object);
    if (!read)
        return read;
    const DirectiveFileFaults faults = ruleFaults(*read);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return read;
}

DirectiveFileFaults ruleFaults(const DirectiveTerms &terms, const QString &prefix)
{
    DirectiveFileFaults faults;
    for (const Refusal &refusal : faultsOf(terms))
        faults.append({prefix + refusal.field, refusal.value, JsonFaultCode::againstRule, {}, refusal});
    return faults;
}

tl::expected<GrantCircumstances, DirectiveFileFaults> circumstancesFromJson(const QJsonObject &object)
{
    const auto read = readFrom<GrantCircumstances>(object);
    const DirectiveFileFaults faults = read ? negativeCounts(*read) : DirectiveFileFaults();
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return read;
}

QString toPercentString(Rate rate)
{
    const QString whole = QString::number(rate.millionths() / millionthsPerPercent);
    QString decimals = QStringLiteral("%1").arg(rate.millionths() % millionthsPerPercent, maxDecimals, 10, QChar(u'0'));
    while (decimals.endsWith(QChar(u'0')))
        decimals.chop(1);
    return decimals.isEmpty() ? whole : whole + QChar(u'.') + decimals;
}

std::optional<Rate> fromPercentString(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(0|[1-9][0-9]?|100)(?:\\.([0-9]{1,4}))?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 fraction = match.captured(2).leftJustified(maxDecimals, QChar(u'0')).toLongLong();
    return Rate::tryFromMillionths(match.captured(1).toLongLong() * millionthsPerPercent + fraction);
}

}  // namespace mittelbuch
