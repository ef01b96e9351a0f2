// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/serveraddress.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace mittelbuch {

namespace {

/// Without user, password and options: what an error may repeat even of an address that makes no sense.
QString withoutSecrets(const QString &address)
{
    const QString scheme = address.section(u':', 0, 0);
    return scheme + QLatin1String("://…/") + address.section(u'/', -1).section(u'?', 0, 0);
}

bool isWord(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar each) {
        return (each >= u'a' && each <= u'z') || each == u'_';
    });
}

/// In the quotes of a connection string, of which Qt's driver takes semicolons for separators.
QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

/// A server that is silent is given up, and a connection that died is noticed, sooner than the system would.
std::optional<QString> connectOptions(const QUrlQuery &query)
{
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("keepalives_idle=30")};
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!isWord(name) || value.contains(u';'))
            return std::nullopt;
        options.append(name + u'=' + quoted(value));
    }
    return options.join(u';');
}

QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::RemovePassword | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

}  // namespace

bool isServerAddress(const QString &database)
{
    return database.startsWith(QLatin1String("postgresql:"), Qt::CaseInsensitive)
        || database.startsWith(QLatin1String("postgres:"), Qt::CaseInsensitive);
}

Result<DatabaseAddress> parseServerAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString name = url.path(QUrl::FullyDecoded).mid(1);
    const std::optional<QString> options = connectOptions(QUrlQuery(url));
    if (!isServerAddress(address) || !url.isValid() || url.hasFragment() || name.isEmpty() || name.contains(u'/') || !options)
        return fail(FailureKind::unsupported, withoutSecrets(address), QStringLiteral("postgresql://user@host:port/name"));
    return DatabaseAddress{QStringLiteral("QPSQL"), name, url.host(QUrl::FullyDecoded), url.port(), url.userName(QUrl::FullyDecoded),
                           url.password(QUrl::FullyDecoded), *options, shownAddress(url)};
}

}  // namespace mittelbuch
