// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demoplan.h"

#include "exchange/resourcefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mittelbuch {

namespace {

QJsonValue at(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    Q_ASSERT_X(!value.isUndefined(), "demo.json", key);
    return value;
}

QString text(const QJsonObject &object, const char *key)
{
    return at(object, key).toString();
}

QDate day(const QJsonObject &object, const char *key)
{
    const QDate read = QDate::fromString(text(object, key), Qt::ISODate);
    Q_ASSERT_X(read.isValid(), "demo.json", key);
    return read;
}

/// What a reader of words and amounts makes of a text that must be right.
template <typename T>
T sure(const std::optional<T> &value)
{
    Q_ASSERT_X(value.has_value(), "demo.json", "not understood");
    return *value;
}

Money money(const QJsonObject &object, const char *key)
{
    return sure(fromDecimalString(text(object, key)));
}

/// {"2027": "18000000.00", …} in order of the years.
QVector<DemoAmount> amounts(const QJsonObject &byYear)
{
    QVector<DemoAmount> read;
    for (const QString &year : byYear.keys())
        read.append({FiscalYear::fromNumber(year.toInt()), sure(fromDecimalString(byYear.value(year).toString()))});
    return read;
}

template <typename T>
QVector<T> each(const QJsonArray &array, T (*read)(const QJsonObject &))
{
    QVector<T> all;
    for (const QJsonValue &value : array)
        all.append(read(value.toObject()));
    return all;
}

DemoLine line(const QJsonObject &object)
{
    return {BudgetLineKey::fromString(text(object, "line")), text(object, "purpose"),
            amounts(at(object, "appropriations").toObject()),
            amounts(object.value(QLatin1String("authorizations")).toObject())};
}

Directive directive(const QJsonObject &object)
{
    Directive read;
    read.validFrom = day(object, "validFrom");
    read.terms = plainShare(Rate::fromPercent(at(object, "ratePercent").toInt()), money(object, "maxGrant"),
                            {money(object, "minimumGrant"), true, {}});
    if (const int ownShare = at(object, "minimumOwnSharePercent").toInt(); ownShare > 0)
        read.terms.minimumOwnShare.append({Rate::fromPercent(ownShare), {}, {}});
    read.terms.step = money(object, "step");
    read.terms.source.citation = text(object, "source");
    read.terms.source.standing = SourceStanding::illustrative;
    return read;
}

QVector<FieldOfAction> fields(const QJsonArray &words)
{
    QVector<FieldOfAction> read;
    for (const QJsonValue &word : words)
        read.append(sure(fieldOfActionFromString(word.toString())));
    return read;
}

/// In the order of the states, the approved ones first.
QVector<DemoStateCount> counts(const QJsonObject &byState)
{
    QVector<DemoStateCount> read{
        {ApplicationState::approved, byState.value(toString(ApplicationState::approved)).toInt()}};
    for (const ApplicationState state : allApplicationStates()) {
        const int count = byState.value(toString(state)).toInt();
        if (state != ApplicationState::approved && count > 0)
            read.append({state, count});
    }
    return read;
}

DemoProgramme programme(const QJsonObject &object)
{
    return {{{}, text(object, "key"), text(object, "name"), text(object, "description"), true, true},
            directive(at(object, "directive").toObject()),
            BudgetLineKey::fromString(text(object, "line")),
            amounts(at(object, "cash").toObject()),
            amounts(at(object, "authorizations").toObject()),
            fields(at(object, "fields").toArray()),
            at(object, "commitPercent").toInt(),
            counts(at(object, "applications").toObject())};
}

DemoCost cost(const QJsonObject &object)
{
    return {sure(costCategoryFromString(text(object, "category"))), text(object, "description"),
            at(object, "percent").toInt()};
}

DemoProject project(const QJsonObject &object)
{
    return {sure(fieldOfActionFromString(text(object, "field"))), text(object, "title"), text(object, "description"),
            each(at(object, "costs").toArray(), cost)};
}

void readPeople(const QJsonObject &object, DemoPlan &plan)
{
    plan.budgetOfficer = UserName::fromString(text(object, "budgetOfficer"));
    plan.headOfUnit = UserName::fromString(text(object, "headOfUnit"));
    for (const QJsonValue &clerk : at(object, "clerks").toArray())
        plan.clerks.append(UserName::fromString(clerk.toString()));
}

void readReasons(const QJsonObject &object, DemoPlan &plan)
{
    plan.examinationNote = text(object, "examinationNote");
    plan.reductionReason = text(object, "reductionReason");
    plan.rejectionReason = text(object, "rejectionReason");
    plan.withdrawalReason = text(object, "withdrawalReason");
}

}  // namespace

DemoPlan demoPlan()
{
    const QJsonObject object = QJsonDocument::fromJson(resourceContent(QStringLiteral(":/demo/demo.json"))).object();
    DemoPlan plan;
    plan.authority = text(object, "authority");
    plan.state = text(object, "state");
    plan.year = FiscalYear::fromNumber(at(object, "year").toInt());
    plan.budgetDay = day(object, "budgetDay");
    plan.programmeDay = day(object, "programmeDay");
    plan.today = day(object, "today");
    plan.seed = text(object, "seed").toULongLong();
    readPeople(object, plan);
    readReasons(object, plan);
    plan.lines = each(at(object, "lines").toArray(), line);
    plan.programmes = each(at(object, "programmes").toArray(), programme);
    plan.projects = each(at(object, "projects").toArray(), project);
    return plan;
}

}  // namespace mittelbuch
