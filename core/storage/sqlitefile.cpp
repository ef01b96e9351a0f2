// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

#include <sys/vfs.h>
#include <unistd.h>

namespace mittelbuch {

namespace {

// SQLite's file format: magic text, then big-endian numbers at fixed places of the first hundred bytes.
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

// f_type as in linux/magic.h and the file systems' own headers; FUSE covers sshfs, davfs and the like.
constexpr std::array<quint64, 10> networkTypes{
    0x6969,      // NFS
    0xff534d42,  // CIFS
    0xfe534d42,  // SMB2
    0x517b,      // SMB
    0x65735546,  // FUSE
    0x01021997,  // 9P
    0x5346414f,  // AFS
    0x73757245,  // Coda
    0x564c,      // NCP
    0x00c36400,  // Ceph
};

bool liesOnNetworkShare(const QString &path)
{
    struct statfs facts {};
    if (statfs(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    return isNetworkFileSystem(static_cast<quint64>(facts.f_type) & 0xffffffffU);
}

bool hasWriteBit(const QString &path)
{
    constexpr auto writers = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return (QFile::permissions(path) & writers) != 0;
}

bool mayWrite(const QString &path)
{
    return hasWriteBit(path) && access(QFile::encodeName(path).constData(), W_OK) == 0;
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

qint32 numberAt(const QByteArray &header, qsizetype position)
{
    return qFromBigEndian<qint32>(header.constData() + position);
}

Result<void> checkHeader(const QString &path, const QByteArray &header, int newestSchema)
{
    static const QByteArray magic("SQLite format 3\0", 16);
    if (header.size() < headerSize || !header.startsWith(magic))
        return fail(FailureKind::notADatabase, path);
    if (numberAt(header, applicationIdAt) != sqliteApplicationId)
        return fail(FailureKind::notADatabase, path, QStringLiteral("application_id"));
    if (numberAt(header, userVersionAt) > newestSchema)
        return fail(FailureKind::newerThanProgram, path, QString::number(numberAt(header, userVersionAt)));
    return {};
}

Result<void> inspectHeader(const QString &path, int newestSchema)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(FailureKind::notFound, path);
    if (!info.isFile())
        return fail(FailureKind::notADatabase, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::notPermitted, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureKind::diskRefused, path, file.errorString());
    return checkHeader(path, header, newestSchema);
}

Result<FileAccess> accessOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (mayWrite(path) && mayWrite(folder))
        return FileAccess::readWrite;
    if (hasContent(path + QLatin1String("-wal")) || hasContent(path + QLatin1String("-journal")))
        return fail(FailureKind::readOnly, path, QStringLiteral("journal"));
    return FileAccess::immutable;
}

}  // namespace

bool isNetworkFileSystem(quint64 type)
{
    return std::find(networkTypes.begin(), networkTypes.end(), type) != networkTypes.end();
}

Result<FileAccess> inspectSqliteFile(const QString &path, int newestSchema)
{
    if (QFileInfo(path).isFile() && liesOnNetworkShare(path))
        return fail(FailureKind::networkShare, path);
    if (Result<void> ours = inspectHeader(path, newestSchema); !ours)
        return tl::unexpected(ours.error());
    return accessOf(path);
}

Result<FileAccess> inspectForReading(const QString &path, int newestSchema)
{
    for (const char *suffix : {"-wal", "-journal"}) {
        if (QFileInfo::exists(path + QLatin1String(suffix)))
            return inspectSqliteFile(path, newestSchema).map([](FileAccess access) {
                return access == FileAccess::readWrite ? FileAccess::readOnly : access;
            });
    }
    if (Result<void> ours = inspectHeader(path, newestSchema); !ours)
        return tl::unexpected(ours.error());
    return FileAccess::immutable;
}

Result<void> inspectNewFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(FailureKind::alreadyExists, path);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(FailureKind::notFound, folder);
    if (liesOnNetworkShare(folder))
        return fail(FailureKind::networkShare, path);
    if (!mayWrite(folder))
        return fail(FailureKind::readOnly, folder);
    return {};
}

}  // namespace mittelbuch
