// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/formjson.h"

#include "service/directivejson.h"

namespace mittelbuch {

namespace {

QJsonValue dayValue(QDate day)
{
    return day.isNull() ? QJsonValue() : QJsonValue(day.toString(Qt::ISODate));
}

QJsonArray costsToJson(const QVector<CostItem> &costs)
{
    QJsonArray array;
    for (const CostItem &item : costs)
        array.append(QJsonObject{{QStringLiteral("category"), toString(item.category)},
                                 {QStringLiteral("description"), item.description},
                                 {QStringLiteral("amount"), toDecimalString(item.amount)}});
    return array;
}

QJsonObject financingToJson(const FinancingPlan &plan)
{
    return {{QStringLiteral("ownFunds"), toDecimalString(plan.ownFunds)},
            {QStringLiteral("otherGrants"), toDecimalString(plan.otherGrants)},
            {QStringLiteral("requestedGrant"), toDecimalString(plan.requestedGrant)}};
}

}  // namespace

QJsonArray splitToJson(const QVector<YearShare> &split)
{
    QJsonArray array;
    for (const YearShare &share : split)
        array.append(QJsonObject{{QStringLiteral("year"), share.year.number()},
                                 {QStringLiteral("amount"), toDecimalString(share.amount)}});
    return array;
}

QJsonObject formToJson(const ApplicationForm &form)
{
    return {{QStringLiteral("applicant"), form.applicant ? QJsonValue(form.applicant->toString()) : QJsonValue()},
            {QStringLiteral("title"), form.title},
            {QStringLiteral("description"), form.description},
            {QStringLiteral("field"), toString(form.field)},
            {QStringLiteral("costItems"), costsToJson(form.costs)},
            {QStringLiteral("financing"), financingToJson(form.financing)},
            {QStringLiteral("split"), splitToJson(form.split)},
            {QStringLiteral("projectStart"), dayValue(form.projectStart)},
            {QStringLiteral("projectEnd"), dayValue(form.projectEnd)},
            {QStringLiteral("circumstances"), toJson(form.circumstances)}};
}

}  // namespace mittelbuch
