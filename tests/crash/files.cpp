// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/files.h"

#include <QDir>
#include <QFile>

namespace mittelbuch::crash {

Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (!name.endsWith(QLatin1String("-shm")) && file.open(QIODevice::ReadOnly))
            files[name.toUtf8()] = file.readAll();
    }
    return files;
}

void fillFolder(const QString &folder, const Files &files)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto &[name, content] : files) {
        QFile file(folder + u'/' + QString::fromUtf8(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

}  // namespace mittelbuch::crash
