// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace mittelbuch {

namespace {

Failure cannotBegin(const QSaveFile &file, const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists())
        return {FailureKind::notFound, QDir::toNativeSeparators(folder.path()), {}};
    return {FailureKind::notPermitted, path, file.errorString()};
}

/// Once a file is open, what stops it from growing is space: QSaveFile does not always say so itself.
Failure cannotFinish(const QSaveFile &file, const QString &path)
{
    const bool renaming = file.error() == QFileDevice::RenameError || file.error() == QFileDevice::PermissionsError;
    return {renaming ? FailureKind::notPermitted : FailureKind::diskFull, path, file.errorString()};
}

}  // namespace

Result<void> writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotBegin(file, path));
    const bool complete = file.write(bytes) == bytes.size() && file.flush();
    if (!complete) {
        const Failure failure = cannotFinish(file, path);
        file.cancelWriting();
        return tl::unexpected(failure);
    }
    if (!file.commit())
        return tl::unexpected(cannotFinish(file, path));
    return {};
}

}  // namespace mittelbuch
