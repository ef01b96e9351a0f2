// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVector>

namespace mittelbuch {

namespace {

/// Walks through text that is JSON and keeps where it is.
class MemberWalk final {
public:
    explicit MemberWalk(const QByteArray &content) : m_content(content) {}

    QStringList repeated()
    {
        while (m_at < m_content.size())
            step();
        return m_repeated;
    }

private:
    struct Level {
        QString prefix;      ///< path of the object or list
        bool isList = false;
        int index = 0;       ///< in a list
        bool atName = true;  ///< in an object: the next text names a member
        QString name;
        QStringList names;
    };

    void step()
    {
        const char sign = m_content[m_at];
        if (sign == '"')
            return text();
        if (sign == '{' || sign == '[')
            m_levels.append({m_levels.isEmpty() ? QString() : here(), sign == '[', 0, true, {}, {}});
        else if (sign == '}' || sign == ']')
            m_levels.removeLast();
        else if (sign == ',')
            next();
        else if (sign == ':')
            m_levels.last().atName = false;
        ++m_at;
    }

    void next()
    {
        Level &level = m_levels.last();
        ++level.index;
        level.atName = true;
    }

    void text()
    {
        const qsizetype begin = m_at++;
        while (m_content[m_at] != '"')
            m_at += m_content[m_at] == '\\' ? 2 : 1;
        ++m_at;
        if (!m_levels.isEmpty() && !m_levels.last().isList && m_levels.last().atName)
            member(QJsonDocument::fromJson('[' + m_content.mid(begin, m_at - begin) + ']').array().first().toString());
    }

    void member(const QString &name)
    {
        Level &level = m_levels.last();
        level.name = name;
        if (level.names.contains(name))
            m_repeated.append(here());
        level.names.append(name);
    }

    QString here() const
    {
        const Level &level = m_levels.last();
        if (level.isList)
            return QStringLiteral("%1[%2]").arg(level.prefix).arg(level.index);
        return level.prefix.isEmpty() ? level.name : QStringLiteral("%1.%2").arg(level.prefix, level.name);
    }

    const QByteArray &m_content;
    qsizetype m_at = 0;
    QVector<Level> m_levels;
    QStringList m_repeated;
};

}  // namespace

tl::expected<QJsonObject, JsonTextFault> jsonObjectFrom(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    const int line = int(content.left(error.offset).count('\n')) + 1;
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(JsonTextFault{line, error.errorString()});
    if (!document.isObject())
        return tl::unexpected(JsonTextFault{1, QStringLiteral("not an object")});
    return document.object();
}

QStringList repeatedMembers(const QByteArray &content)
{
    return MemberWalk(content).repeated();
}

}  // namespace mittelbuch
