// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/applicationjson.h"

#include "service/jsonwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mittelbuch {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

/// Reads members one by one and gathers every fault with its path.
class FileReader final {
public:
    ApplicationFileResult read(const QJsonObject &object)
    {
        static const QStringList known{QStringLiteral("programme"), QStringLiteral("applicant"),    QStringLiteral("title"),
                                       QStringLiteral("description"), QStringLiteral("field"),      QStringLiteral("costItems"),
                                       QStringLiteral("financing"), QStringLiteral("split"),        QStringLiteral("projectStart"),
                                       QStringLiteral("projectEnd"), QStringLiteral("circumstances"),
                                       QStringLiteral("facts")};
        checkMembers(object, known, QString());
        m_file.programmeKey = text(object, QStringLiteral("programme"));
        m_file.applicant = text(object, QStringLiteral("applicant"));
        m_file.form.title = text(object, QStringLiteral("title"));
        m_file.form.description = text(object, QStringLiteral("description"));
        readField(object);
        readCosts(object.value(QStringLiteral("costItems")));
        readFinancing(object.value(QStringLiteral("financing")));
        readSplit(object.value(QStringLiteral("split")));
        m_file.form.projectStart = day(object, QStringLiteral("projectStart"));
        m_file.form.projectEnd = day(object, QStringLiteral("projectEnd"));
        readCircumstances(object.value(QStringLiteral("circumstances")));
        readFacts(object.value(QStringLiteral("facts")));
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        return m_file;
    }

private:
    void fault(const QString &path, const QJsonValue &value, const QString &expected)
    {
        m_faults.append({path, shown(value), expected});
    }

    void checkMembers(const QJsonObject &object, const QStringList &known, const QString &prefix)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!known.contains(member.key()))
                fault(prefix + member.key(), member.value(), QStringLiteral("one of: ") + known.join(QStringLiteral(", ")));
        }
    }

    QString text(const QJsonObject &object, const QString &name, const QString &prefix = {})
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined() || value.isNull() || value.isString())
            return value.toString();
        fault(prefix + name, value, QStringLiteral("text"));
        return {};
    }

    Money amount(const QJsonObject &object, const QString &name, const QString &prefix)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return {};
        const std::optional<Money> read = value.isString() ? fromDecimalString(value.toString()) : std::nullopt;
        if (!read)
            fault(prefix + name, value, QStringLiteral("decimal string in euro such as \"1234.50\""));
        return read.value_or(Money());
    }

    QDate day(const QJsonObject &object, const QString &name)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        const QDate read = QDate::fromString(value.toString(), Qt::ISODate);
        if (!read.isValid())
            fault(name, value, QStringLiteral("day such as \"2027-06-30\""));
        return read;
    }

    void readField(const QJsonObject &object)
    {
        const QJsonValue value = object.value(QStringLiteral("field"));
        if (value.isUndefined())
            return;
        const std::optional<FieldOfAction> read = fieldOfActionFromString(value.toString());
        QStringList words;
        for (const FieldOfAction known : allFieldsOfAction())
            words.append(toString(known));
        if (!read)
            fault(QStringLiteral("field"), value, QStringLiteral("one of: ") + words.join(QStringLiteral(", ")));
        m_file.form.field = read.value_or(FieldOfAction::other);
    }

    QJsonArray array(const QJsonValue &value, const QString &path)
    {
        if (!value.isUndefined() && !value.isArray())
            fault(path, value, QStringLiteral("list"));
        return value.toArray();
    }

    void readCosts(const QJsonValue &value)
    {
        const QJsonArray items = array(value, QStringLiteral("costItems"));
        for (qsizetype index = 0; index < items.size(); ++index) {
            const QString prefix = QStringLiteral("costItems[%1].").arg(index);
            const QJsonObject item = items[index].toObject();
            checkMembers(item, {QStringLiteral("category"), QStringLiteral("description"), QStringLiteral("amount")}, prefix);
            const std::optional<CostCategory> category = costCategoryFromString(item.value(QStringLiteral("category")).toString());
            if (!category)
                fault(prefix + QStringLiteral("category"), item.value(QStringLiteral("category")),
                      QStringLiteral("one of: ") + JsonWords<CostCategory>::all().join(QStringLiteral(", ")));
            m_file.form.costs.append({category.value_or(CostCategory::other), text(item, QStringLiteral("description"), prefix),
                                      amount(item, QStringLiteral("amount"), prefix)});
        }
    }

    void readFinancing(const QJsonValue &value)
    {
        if (value.isUndefined())
            return;
        const QString prefix = QStringLiteral("financing.");
        const QJsonObject plan = value.toObject();
        checkMembers(plan, {QStringLiteral("ownFunds"), QStringLiteral("otherGrants"), QStringLiteral("requestedGrant")}, prefix);
        m_file.form.financing = {amount(plan, QStringLiteral("ownFunds"), prefix), amount(plan, QStringLiteral("otherGrants"), prefix),
                                 amount(plan, QStringLiteral("requestedGrant"), prefix)};
    }

    void readSplit(const QJsonValue &value)
    {
        const QJsonArray shares = array(value, QStringLiteral("split"));
        for (qsizetype index = 0; index < shares.size(); ++index) {
            const QString prefix = QStringLiteral("split[%1].").arg(index);
            const QJsonObject share = shares[index].toObject();
            checkMembers(share, {QStringLiteral("year"), QStringLiteral("amount")}, prefix);
            const std::optional<FiscalYear> year = FiscalYear::tryFromNumber(share.value(QStringLiteral("year")).toInt());
            if (!year)
                fault(prefix + QStringLiteral("year"), share.value(QStringLiteral("year")), QStringLiteral("year from 1990 to 2199"));
            else
                m_file.form.split.append({*year, amount(share, QStringLiteral("amount"), prefix)});
        }
    }

    void readCircumstances(const QJsonValue &value)
    {
        takeObject(value, QStringLiteral("circumstances"), circumstancesFromJson, m_file.form.circumstances);
    }

    void readFacts(const QJsonValue &value)
    {
        takeObject(value, QStringLiteral("facts"), toldFactsFromJson, m_file.facts);
    }

    /// An object that a reader of its own takes.
    template <typename T>
    void takeObject(const QJsonValue &value, const QString &name, tl::expected<T, DirectiveFileFaults> (*reader)(const QJsonObject &),
                    T &target)
    {
        if (value.isUndefined() || value.isNull())
            return;
        if (!value.isObject())
            return fault(name, value, QStringLiteral("JSON object"));
        const tl::expected<T, DirectiveFileFaults> taken = reader(value.toObject());
        if (taken)
            target = *taken;
        else
            handOn(name, taken.error());
    }

    void handOn(const QString &name, const DirectiveFileFaults &faults)
    {
        for (const DirectiveFileFault &one : faults) {
            const QString expected = one.allowed.isEmpty()
                ? stableCode(one.code) : QStringLiteral("one of: ") + one.allowed.join(QStringLiteral(", "));
            m_faults.append({name + QChar(u'.') + one.path, one.value, expected});
        }
    }

    ApplicationFile m_file;
    QVector<ApplicationFileFault> m_faults;
};

int lineOf(const QByteArray &content, int offset)
{
    return int(content.left(offset).count('\n')) + 1;
}

}  // namespace

ApplicationFileResult readApplicationFile(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const QString place = QStringLiteral("line %1").arg(lineOf(content, error.offset));
        return tl::unexpected(QVector<ApplicationFileFault>{{place, error.errorString(), QStringLiteral("JSON object")}});
    }
    return FileReader().read(document.object());
}

}  // namespace mittelbuch
