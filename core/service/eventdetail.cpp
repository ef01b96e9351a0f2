// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/eventdetail.h"

#include "service/directivejson.h"
#include "service/formjson.h"

#include <QJsonDocument>

namespace mittelbuch {

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Drops from both what is the same in both.
void keepDifferences(QJsonObject &before, QJsonObject &after)
{
    for (const QString &key : before.keys()) {
        if (after.contains(key) && after.value(key) == before.value(key)) {
            before.remove(key);
            after.remove(key);
        }
    }
}

}  // namespace

QJsonObject toJson(const ApplicationForm &form)
{
    QJsonObject object = formToJson(form);
    object.insert(QStringLiteral("programme"), form.programme.number());
    return object;
}

QJsonObject toJson(const Directive &directive)
{
    return {{QStringLiteral("version"), directive.version},
            {QStringLiteral("validFrom"), dayText(directive.validFrom)},
            {QStringLiteral("validTo"), dayText(directive.validTo)},
            {QStringLiteral("terms"), toJson(directive.terms)}};
}

QJsonObject toJson(const Programme &programme)
{
    return {{QStringLiteral("key"), programme.key},
            {QStringLiteral("name"), programme.name},
            {QStringLiteral("description"), programme.description},
            {QStringLiteral("open"), programme.open},
            {QStringLiteral("illustrative"), programme.illustrative}};
}

QJsonObject toJson(const BudgetLine &line)
{
    return {{QStringLiteral("line"), line.key.toString()},
            {QStringLiteral("purpose"), line.purpose},
            {QStringLiteral("kind"), static_cast<int>(line.kind)},
            {QStringLiteral("carryOverAllowed"), line.carryOverAllowed},
            {QStringLiteral("mixedRecipients"), line.mixedRecipients},
            {QStringLiteral("illustrative"), line.illustrative}};
}

QString changeDetail(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject was = before;
    QJsonObject is = after;
    keepDifferences(was, is);
    QJsonObject detail{{QStringLiteral("new"), is}};
    if (!before.isEmpty())
        detail.insert(QStringLiteral("old"), was);
    return compactJson(detail);
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace mittelbuch
