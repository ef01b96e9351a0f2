// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfile.h"

#include "app/cli/commandtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mittelbuch {

std::optional<Failure> obstacleAt(const QString &path, bool mayReplace)
{
    const QFileInfo file(path);
    if (!file.absoluteDir().exists())
        return Failure{FailureKind::notFound, file.absolutePath(),
                       commandText(QT_TRANSLATE_NOOP("cli", "the folder does not exist"))};
    if (file.exists() && !mayReplace)
        return Failure{FailureKind::alreadyExists, path, commandText(QT_TRANSLATE_NOOP("cli", "--force replaces it"))};
    return std::nullopt;
}

}  // namespace mittelbuch
