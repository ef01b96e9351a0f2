// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/jsonreading.h"

#include <QJsonDocument>

#include <limits>

namespace mittelbuch {

namespace {

constexpr int longestShown = 80;

/// The number, when it is a whole one that the type holds.
template <typename Integer>
std::optional<Integer> integer(const QJsonValue &found)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 read = found.toInteger(none);
    const bool fits = found.isDouble() && read != none && read >= qint64{std::numeric_limits<Integer>::min()}
        && read <= qint64{std::numeric_limits<Integer>::max()};
    return fits ? std::optional(static_cast<Integer>(read)) : std::nullopt;
}

std::optional<QDate> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.toString(Qt::ISODate) == text ? std::optional(day) : std::nullopt;
}

}  // namespace

void JsonReading::read(const QJsonValue &found, const QString &path, QString &value)
{
    take(found, path, found.isString() ? std::optional(found.toString()) : std::nullopt, value, JsonFaultCode::notAText);
}

void JsonReading::read(const QJsonValue &found, const QString &path, bool &value)
{
    take(found, path, found.isBool() ? std::optional(found.toBool()) : std::nullopt, value, JsonFaultCode::notABoolean);
}

void JsonReading::read(const QJsonValue &found, const QString &path, qint64 &value)
{
    take(found, path, integer<qint64>(found), value, JsonFaultCode::notAnInteger);
}

void JsonReading::read(const QJsonValue &found, const QString &path, int &value)
{
    take(found, path, integer<int>(found), value, JsonFaultCode::notAnInteger);
}

void JsonReading::read(const QJsonValue &found, const QString &path, QDate &value)
{
    take(found, path, dayOf(found.toString()), value, JsonFaultCode::notADay);
}

void JsonReading::read(const QJsonValue &found, const QString &path, Money &value)
{
    take(found, path, fromDecimalString(found.toString()), value, JsonFaultCode::notAnAmount);
}

void JsonReading::read(const QJsonValue &found, const QString &path, Rate &value)
{
    take(found, path, fromPercentString(found.toString()), value, JsonFaultCode::notARate);
}

void JsonReading::read(const QJsonValue &found, const QString &path, TermKey &value)
{
    take(found, path, TermKey::tryFromString(found.toString()), value, JsonFaultCode::notAKey);
}

void JsonReading::read(const QJsonValue &found, const QString &path, OfficialKey &value)
{
    take(found, path, OfficialKey::tryFromString(found.toString()), value, JsonFaultCode::notAnOfficialKey);
}

QString JsonReading::jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    QString text = value.toString();
    if (!value.isString()) {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        text = QString::fromUtf8(list.mid(1, list.size() - 2));
    }
    return text.size() > longestShown ? text.left(longestShown - 1) + QChar(u'…') : text;
}

}  // namespace mittelbuch
