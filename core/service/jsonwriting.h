// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/directivejson.h"
#include "service/jsonwords.h"

#include <QJsonArray>

namespace mittelbuch {

/// Writes values into a JSON object, the counterpart of JsonReading. Nothing is written through `value`.
class JsonWriting final {
public:
    static constexpr bool isReading = false;

    template <typename T>
    bool required(const char *name, T &value)
    {
        m_object.insert(QString::fromLatin1(name), json(value));
        return true;
    }
    void leaveRest() {}

    /// Leaves out what is empty: a list, text, day, key or value without content.
    template <typename T>
    void optional(const char *name, T &value)
    {
        if (!isNothing(value))
            required(name, value);
    }

    /// Always stands there, though reading does without.
    template <typename T>
    void defaulted(const char *name, T &value)
    {
        required(name, value);
    }

    const QJsonObject &object() const { return m_object; }

private:
    template <typename T>
    static bool isNothing(const T &value)
    {
        if constexpr (requires { value.isEmpty(); })
            return value.isEmpty();
        else if constexpr (requires { value.isNull(); })
            return value.isNull();
        else if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else
            return value == T();
    }

    static QJsonValue json(QString &value) { return value; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(qint64 value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(QDate &value) { return value.toString(Qt::ISODate); }
    static QJsonValue json(Money &value) { return toDecimalString(value); }
    static QJsonValue json(Rate &value) { return toPercentString(value); }
    static QJsonValue json(TermKey &value) { return value.toString(); }
    static QJsonValue json(OfficialKey &value) { return value.toString(); }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    static QJsonValue json(Enum value)
    {
        return JsonWords<Enum>::wordOf(value);
    }

    template <typename T>
    static QJsonValue json(std::optional<T> &value)
    {
        return json(*value);
    }

    template <typename T>
    static QJsonValue json(QVector<T> &value)
    {
        QJsonArray list;
        for (T &item : value)
            list.append(json(item));
        return list;
    }

    template <typename T>
        requires std::is_class_v<T>
    static QJsonValue json(T &value)
    {
        JsonWriting inner;
        describe(inner, value);
        return inner.object();
    }

    QJsonObject m_object;
};

}  // namespace mittelbuch
