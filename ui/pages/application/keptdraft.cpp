// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/keptdraft.h"

#include "service/directivejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mittelbuch {

namespace {

constexpr int formatVersion = 1;

QJsonArray toArray(const QVector<CostItem> &items)
{
    QJsonArray array;
    for (const CostItem &item : items) {
        array.append(QJsonObject{{QStringLiteral("category"), toString(item.category)},
                                 {QStringLiteral("description"), item.description},
                                 {QStringLiteral("amount"), toDecimalString(item.amount)}});
    }
    return array;
}

QJsonArray toArray(const QVector<YearShare> &split)
{
    QJsonArray array;
    for (const YearShare &share : split) {
        array.append(QJsonObject{{QStringLiteral("year"), share.year.number()},
                                 {QStringLiteral("amount"), toDecimalString(share.amount)}});
    }
    return array;
}

/// Reads members and remembers whether any was no value.
class Reader final {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    QString text(const char *name) const { return m_object.value(QLatin1String(name)).toString(); }
    qint64 number(const char *name) const { return m_object.value(QLatin1String(name)).toInteger(); }
    QDate day(const char *name) const { return QDate::fromString(text(name), Qt::ISODate); }
    Money amount(const char *name) { return need(fromDecimalString(text(name))).value_or(Money()); }
    QVector<CostItem> costs();
    QVector<YearShare> split();
    GrantCircumstances circumstances();
    template <typename T>
    std::optional<T> need(std::optional<T> value)
    {
        m_sound = m_sound && value.has_value();
        return value;
    }
    bool isSound() const { return m_sound; }

private:
    template <typename Use>
    void each(const char *name, Use use)
    {
        for (const QJsonValue &value : m_object.value(QLatin1String(name)).toArray()) {
            Reader member(value.toObject());
            use(member);
            m_sound = m_sound && member.isSound();
        }
    }

    QJsonObject m_object;
    bool m_sound = true;
};

QVector<CostItem> Reader::costs()
{
    QVector<CostItem> items;
    each("costs", [&items](Reader &member) {
        const std::optional<CostCategory> category = member.need(costCategoryFromString(member.text("category")));
        items.append({category.value_or(CostCategory::other), member.text("description"), member.amount("amount")});
    });
    return items;
}

QVector<YearShare> Reader::split()
{
    QVector<YearShare> shares;
    each("split", [&shares](Reader &member) {
        const std::optional<FiscalYear> year = member.need(FiscalYear::tryFromNumber(static_cast<int>(member.number("year"))));
        const Money amount = member.amount("amount");
        if (year)
            shares.append({*year, amount});
    });
    return shares;
}

/// Drafts of before there were any have none.
GrantCircumstances Reader::circumstances()
{
    const auto read = circumstancesFromJson(m_object.value(QLatin1String("circumstances")).toObject());
    return need(read ? std::optional(*read) : std::nullopt).value_or(GrantCircumstances());
}

}  // namespace

QByteArray toJson(const KeptDraft &draft)
{
    const ApplicationForm &form = draft.form;
    const QJsonObject object{
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("id"), draft.id.number()},
        {QStringLiteral("revision"), draft.revision},
        {QStringLiteral("reference"), draft.reference},
        {QStringLiteral("programme"), form.programme.number()},
        {QStringLiteral("applicant"), form.applicant ? form.applicant->toString() : QString()},
        {QStringLiteral("title"), form.title},
        {QStringLiteral("description"), form.description},
        {QStringLiteral("field"), toString(form.field)},
        {QStringLiteral("costs"), toArray(form.costs)},
        {QStringLiteral("ownFunds"), toDecimalString(form.financing.ownFunds)},
        {QStringLiteral("otherGrants"), toDecimalString(form.financing.otherGrants)},
        {QStringLiteral("requestedGrant"), toDecimalString(form.financing.requestedGrant)},
        {QStringLiteral("split"), toArray(form.split)},
        {QStringLiteral("projectStart"), form.projectStart.toString(Qt::ISODate)},
        {QStringLiteral("projectEnd"), form.projectEnd.toString(Qt::ISODate)},
        {QStringLiteral("circumstances"), toJson(form.circumstances)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<KeptDraft> draftFromJson(const QByteArray &json)
{
    Reader reader(QJsonDocument::fromJson(json).object());
    if (reader.number("version") != formatVersion || reader.number("id") < 0 || reader.number("programme") < 0)
        return std::nullopt;
    KeptDraft draft{ApplicationId(reader.number("id")), reader.number("revision"), reader.text("reference"), {}};
    ApplicationForm &form = draft.form;
    form.programme = ProgrammeId(reader.number("programme"));
    if (!reader.text("applicant").isEmpty())
        form.applicant = reader.need(OfficialKey::tryFromString(reader.text("applicant")));
    form.title = reader.text("title");
    form.description = reader.text("description");
    form.field = reader.need(fieldOfActionFromString(reader.text("field"))).value_or(FieldOfAction::other);
    form.costs = reader.costs();
    form.financing = {reader.amount("ownFunds"), reader.amount("otherGrants"), reader.amount("requestedGrant")};
    form.split = reader.split();
    form.projectStart = reader.day("projectStart");
    form.projectEnd = reader.day("projectEnd");
    form.circumstances = reader.circumstances();
    return reader.isSound() ? std::optional(draft) : std::nullopt;
}

}  // namespace mittelbuch
