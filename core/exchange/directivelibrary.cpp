// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/directivelibrary.h"

#include "exchange/resourcefile.h"

#include <QDir>

#include <algorithm>

namespace mittelbuch {

namespace {

QVector<DirectiveFile> readLibrary()
{
    QVector<DirectiveFile> library;
    const QDir folder(QStringLiteral(":/directives"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const auto file = readDirectiveFile(resourceContent(folder.filePath(name)));
        Q_ASSERT_X(file, "readLibrary", qPrintable(name));
        if (file)
            library.append(*file);
    }
    std::sort(library.begin(), library.end(), [](const DirectiveFile &left, const DirectiveFile &right) { return left.key < right.key; });
    return library;
}

}  // namespace

const QVector<DirectiveFile> &directiveLibrary()
{
    static const QVector<DirectiveFile> library = readLibrary();
    return library;
}

const DirectiveFile *libraryDirective(const QString &key)
{
    const QVector<DirectiveFile> &library = directiveLibrary();
    const auto found = std::find_if(library.cbegin(), library.cend(), [&key](const DirectiveFile &file) {
        return file.key.compare(key, Qt::CaseInsensitive) == 0;
    });
    return found == library.cend() ? nullptr : &*found;
}

}  // namespace mittelbuch
