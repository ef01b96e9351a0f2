// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directivedifferences.h"

#include "service/directivejson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace mittelbuch {

namespace {

QString keyOf(const QJsonValue &row)
{
    return row.toObject().value(QLatin1String("key")).toString();
}

QStringList keysOf(const QJsonArray &rows)
{
    QStringList keys;
    for (const QJsonValue &row : rows)
        keys.append(keyOf(row));
    return keys;
}

/// Every row has a name of its own.
bool isNamed(const QStringList &keys)
{
    return !keys.contains(QString()) && QSet<QString>(keys.cbegin(), keys.cend()).size() == keys.size();
}

bool isOfObjects(const QJsonArray &rows)
{
    return !rows.isEmpty() && rows.first().isObject();
}

QString leafText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts.append(leafText(each));
        return texts.join(QStringLiteral(", "));
    }
    return value.toString();
}

/// Walks through both texts at once; what is not there on one side is an undefined value.
class Comparison final {
public:
    void compare(const QString &path, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (before.isObject() || after.isObject())
            compareMembers(path, before.toObject(), after.toObject());
        else if (isOfObjects(before.toArray()) || isOfObjects(after.toArray()))
            compareRows(path, before.toArray(), after.toArray());
        else
            m_found.append({path, leafText(before), leafText(after)});
    }

    const QVector<TermDifference> &found() const { return m_found; }

private:
    void compareMembers(const QString &path, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList names = before.keys() + after.keys();
        names.removeDuplicates();
        names.sort();
        for (const QString &name : std::as_const(names))
            compare(path.isEmpty() ? name : path + u'.' + name, before.value(name), after.value(name));
    }

    void compareRow(const QString &path, qsizetype index, const QJsonValue &before, const QJsonValue &after)
    {
        compare(QStringLiteral("%1[%2]").arg(path).arg(index), before, after);
    }

    void compareRows(const QString &path, const QJsonArray &before, const QJsonArray &after)
    {
        const QStringList oldKeys = keysOf(before);
        const QStringList newKeys = keysOf(after);
        if (isNamed(oldKeys) && isNamed(newKeys))
            compareNamed(path, before, after);
        else
            compareByPlace(path, before, after);
    }

    void compareNamed(const QString &path, const QJsonArray &before, const QJsonArray &after)
    {
        const QStringList oldKeys = keysOf(before);
        const QStringList newKeys = keysOf(after);
        const auto kept = [](const QStringList &keys, const QStringList &others) {
            QStringList both;
            std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(both),
                         [&others](const QString &key) { return others.contains(key); });
            return both;
        };
        if (kept(oldKeys, newKeys) != kept(newKeys, oldKeys))
            m_found.append({path, oldKeys.join(QStringLiteral(", ")), newKeys.join(QStringLiteral(", "))});
        for (qsizetype index = 0; index < before.size(); ++index) {
            if (!newKeys.contains(oldKeys[index]))
                compareRow(path, index, before[index], QJsonValue(QJsonValue::Undefined));
        }
        for (qsizetype index = 0; index < after.size(); ++index) {
            const qsizetype was = oldKeys.indexOf(newKeys[index]);
            compareRow(path, index, was < 0 ? QJsonValue(QJsonValue::Undefined) : before[was], after[index]);
        }
    }

    void compareByPlace(const QString &path, const QJsonArray &before, const QJsonArray &after)
    {
        const qsizetype shorter = std::min(before.size(), after.size());
        qsizetype front = 0;
        while (front < shorter && before[front] == after[front])
            ++front;
        qsizetype back = 0;
        while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
            ++back;
        const qsizetype longer = std::max(before.size(), after.size()) - back;
        for (qsizetype index = front; index < longer; ++index) {
            const bool isOld = index < before.size() - back;
            const bool isNew = index < after.size() - back;
            compareRow(path, index, isOld ? before[index] : QJsonValue(QJsonValue::Undefined),
                       isNew ? after[index] : QJsonValue(QJsonValue::Undefined));
        }
    }

    QVector<TermDifference> m_found;
};

}  // namespace

QVector<TermDifference> differences(const DirectiveTerms &before, const DirectiveTerms &after)
{
    Comparison comparison;
    comparison.compare(QString(), toJson(before), toJson(after));
    return comparison.found();
}

}  // namespace mittelbuch
