// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/passingfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mittelbuch {

namespace {

FailureKind kindOfError(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return FailureKind::notFound;
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR: return FailureKind::notPermitted;
    case EEXIST:
    case ENOTEMPTY: return FailureKind::alreadyExists;
    case ENOSPC:
    case EDQUOT: return FailureKind::diskFull;
    case EFBIG:
    case EIO: return FailureKind::diskRefused;
    case EWOULDBLOCK: return FailureKind::locked;
    default: return FailureKind::other;
    }
}

tl::unexpected<Failure> failBy(int error, const QString &path)
{
    return fail(kindOfError(error), path, QString::fromLocal8Bit(std::strerror(error)));
}

QString passingName(const QString &target)
{
    return target + QLatin1String(".part");
}

void removeFiles(const QString &path)
{
    for (const char *suffix : {"-wal", "-shm", "-journal", ""})
        QFile::remove(path + QLatin1String(suffix));
}

/// The new name is on the disk only when its folder is.
Result<void> syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failBy(errno, folder);
    // Some file systems of removable drives know no synchronised folders.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int error = errno;
    ::close(descriptor);
    return synced ? Result<void>() : failBy(error, folder);
}

mode_t permissionsAs(const QString &model, bool readOnly)
{
    constexpr mode_t writers = S_IWUSR | S_IWGRP | S_IWOTH;
    struct stat facts {};
    const bool known = !model.isEmpty() && ::stat(QFile::encodeName(model).constData(), &facts) == 0;
    const mode_t mode = (known ? facts.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO) : mode_t{0}) | S_IRUSR;
    return readOnly ? mode & ~writers : mode | S_IWUSR;
}

/// A database that somebody has open would lose what its log holds.
bool isInUse(const QString &target)
{
    return QFileInfo::exists(target + QLatin1String("-wal")) || QFileInfo::exists(target + QLatin1String("-journal"));
}

}  // namespace

Result<PassingFile> PassingFile::make(const QString &target, ExistingFile existing)
{
    const QFileInfo info(target);
    const bool exists = info.exists() || info.isSymLink();
    if (exists && (existing == ExistingFile::keep || !info.isFile()))
        return fail(FailureKind::alreadyExists, target);
    if (isInUse(target))
        return fail(FailureKind::locked, target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(FailureKind::notFound, info.absolutePath());
    const int descriptor = ::open(QFile::encodeName(passingName(target)).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failBy(errno, errno == EACCES || errno == EROFS ? info.absolutePath() : target);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(descriptor);
        return fail(FailureKind::locked, target);
    }
    PassingFile file(target, existing, descriptor);
    return ::ftruncate(descriptor, 0) == 0 ? Result<PassingFile>(std::move(file))
        : Result<PassingFile>(failBy(errno, target));
}

PassingFile::PassingFile(QString target, ExistingFile existing, int descriptor)
    : m_target(std::move(target)), m_path(passingName(m_target)), m_existing(existing), m_descriptor(descriptor)
{
}

PassingFile::PassingFile(PassingFile &&other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::move(other.m_path)), m_existing(other.m_existing),
      m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

PassingFile::~PassingFile()
{
    if (m_descriptor < 0)
        return;
    removeFiles(m_path);
    ::close(m_descriptor);
}

Result<void> PassingFile::takeName(const QString &model, bool readOnly)
{
    // A log that is still there after closing could not be taken into the file.
    if (QFileInfo(m_path + QLatin1String("-wal")).size() > 0)
        return fail(FailureKind::diskFull, m_target);
    // A file system without permissions keeps none; the file is whole all the same.
    (void)::fchmod(m_descriptor, permissionsAs(model, readOnly));
    if (::fsync(m_descriptor) != 0)
        return failBy(errno, m_target);
    if (Result<void> renamed = rename(); !renamed)
        return renamed;
    ::close(std::exchange(m_descriptor, -1));
    return syncFolderOf(m_target);
}

Result<void> PassingFile::rename() const
{
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const unsigned flags = m_existing == ExistingFile::keep ? RENAME_NOREPLACE : 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return failBy(errno, m_target);
    // A file system that cannot do both in one step: nobody else is to write here, so what is seen holds.
    if (m_existing == ExistingFile::keep && QFileInfo::exists(m_target))
        return fail(FailureKind::alreadyExists, m_target);
    return ::rename(from.constData(), to.constData()) == 0 ? Result<void>() : failBy(errno, m_target);
}

void removeLeftover(const QString &target)
{
    const QString path = passingName(target);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        removeFiles(path);
    ::close(descriptor);
}

}  // namespace mittelbuch
