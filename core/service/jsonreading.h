// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/directivejson.h"
#include "service/jsonwords.h"

#include <QJsonArray>

namespace mittelbuch {

/// Reads one JSON object member by member into values and gathers every fault with its path. What a type's members are says
/// its `describe(io, value)`, which JsonWriting serves as well, so that nothing is written that is not read.
class JsonReading final {
public:
    static constexpr bool isReading = true;

    JsonReading(const QJsonObject &object, QString prefix, DirectiveFileFaults &faults)
        : m_object(object), m_prefix(std::move(prefix)), m_faults(faults)
    {
    }

    /// A member that must be there. False when it was not read.
    template <typename T>
    bool required(const char *name, T &value)
    {
        const qsizetype before = m_faults.size();
        if (!member(name, value))
            add(m_prefix + QString::fromLatin1(name), QJsonValue(QJsonValue::Undefined), JsonFaultCode::memberMissing);
        return m_faults.size() == before;
    }

    /// A member that may be left out, and then is what `value` was.
    template <typename T>
    void optional(const char *name, T &value)
    {
        member(name, value);
    }
    /// The same; writing tells them apart.
    template <typename T>
    void defaulted(const char *name, T &value)
    {
        member(name, value);
    }

    /// Which members there may be is not known, because the one that says so was not read.
    void leaveRest() { m_leavesRest = true; }

    /// Faults of the members that nobody asked for. To be called last.
    void finish()
    {
        if (m_leavesRest)
            return;
        for (auto found = m_object.begin(); found != m_object.end(); ++found) {
            if (!m_asked.contains(found.key()))
                m_faults.append({m_prefix + found.key(), jsonText(found.value()), JsonFaultCode::unknownMember, m_asked, {}});
        }
    }

private:
    template <typename T>
    bool member(const char *name, T &value)
    {
        const QString key = QString::fromLatin1(name);
        m_asked.append(key);
        const QJsonValue found = m_object.value(key);
        if (found.isUndefined())
            return false;
        read(found, m_prefix + key, value);
        return true;
    }

    void add(const QString &path, const QJsonValue &value, JsonFaultCode code, const QStringList &allowed = {})
    {
        m_faults.append({path, jsonText(value), code, allowed, {}});
    }

    /// Takes what was read, or says that it is none.
    template <typename T>
    void take(const QJsonValue &found, const QString &path, const std::optional<T> &read, T &value, JsonFaultCode code)
    {
        if (read)
            value = *read;
        else
            add(path, found, code);
    }

    void read(const QJsonValue &found, const QString &path, QString &value);
    void read(const QJsonValue &found, const QString &path, bool &value);
    void read(const QJsonValue &found, const QString &path, qint64 &value);
    void read(const QJsonValue &found, const QString &path, int &value);
    void read(const QJsonValue &found, const QString &path, QDate &value);
    void read(const QJsonValue &found, const QString &path, Money &value);
    void read(const QJsonValue &found, const QString &path, Rate &value);
    void read(const QJsonValue &found, const QString &path, TermKey &value);

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void read(const QJsonValue &found, const QString &path, Enum &value)
    {
        const std::optional<Enum> word = found.isString() ? JsonWords<Enum>::valueOf(found.toString()) : std::nullopt;
        if (word)
            value = *word;
        else
            add(path, found, JsonFaultCode::notAWord, JsonWords<Enum>::all());
    }

    template <typename T>
    void read(const QJsonValue &found, const QString &path, std::optional<T> &value)
    {
        T inner = blank<T>();
        read(found, path, inner);
        value = inner;
    }

    template <typename T>
    void read(const QJsonValue &found, const QString &path, QVector<T> &value)
    {
        if (!found.isArray())
            return add(path, found, JsonFaultCode::notAList);
        const QJsonArray list = found.toArray();
        value.clear();
        for (qsizetype index = 0; index < list.size(); ++index) {
            T item = blank<T>();
            read(list[index], QStringLiteral("%1[%2]").arg(path).arg(index), item);
            value.append(item);
        }
    }

    template <typename T>
        requires std::is_class_v<T>
    void read(const QJsonValue &found, const QString &path, T &value)
    {
        if (!found.isObject())
            return add(path, found, JsonFaultCode::notAnObject);
        const QJsonObject object = found.toObject();
        JsonReading inner(object, path + QStringLiteral("."), m_faults);
        describe(inner, value);
        inner.finish();
    }

    void read(const QJsonValue &found, const QString &path, OfficialKey &value);

    /// What stands in for a value until it is read. There is no empty OfficialKey; any one does, since a fault discards all.
    template <typename T>
    static T blank()
    {
        if constexpr (std::is_default_constructible_v<T>)
            return T();
        else if constexpr (std::is_same_v<T, OfficialKey>)
            return OfficialKey::fromString(QStringLiteral("14"));
        else
            return T{blank<OfficialKey>(), {}};
    }

    static QString jsonText(const QJsonValue &value);

    const QJsonObject &m_object;
    QString m_prefix;
    DirectiveFileFaults &m_faults;
    QStringList m_asked;
    bool m_leavesRest = false;
};

}  // namespace mittelbuch
