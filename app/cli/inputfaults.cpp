// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputfaults.h"

#include "app/cli/commandtable.h"
#include "exchange/directivelibrary.h"
#include "report/wordingdirective.h"

#include <QFile>

namespace mittelbuch {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

}  // namespace

ExitCode sayFaults(const Terminal &terminal, const QString &file, const DirectiveFileFaults &faults)
{
    QStringList sentences;
    QJsonArray array;
    for (const DirectiveFileFault &fault : faults) {
        sentences.append(sentence(fault));
        array.append(QJsonObject{{key("path"), fault.path},
                                 {key("value"), fault.value},
                                 {key("code"), stableCode(fault.code)},
                                 {key("reason"), sentences.last()}});
    }
    return terminal.faulty(file, sentences, array);
}

ExitCode sayFaults(const Terminal &terminal, const QString &file, const QVector<ApplicationFileFault> &faults)
{
    QStringList sentences;
    QJsonArray array;
    for (const ApplicationFileFault &fault : faults) {
        sentences.append(commandText(QT_TRANSLATE_NOOP("cli", "%1, %2: “%3” is not right here (%4).")).arg(file, fault.path, fault.value, fault.expected));
        array.append(QJsonObject{{key("path"), fault.path}, {key("value"), fault.value}, {key("reason"), sentences.last()}});
    }
    return terminal.faulty(file, sentences, array);
}

tl::expected<QByteArray, ExitCode> fileContent(const Terminal &terminal, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(terminal.failed({FailureKind::notFound, path, file.errorString()}));
    return file.readAll();
}

tl::expected<DirectiveFile, ExitCode> directiveNamed(const Terminal &terminal, const QString &fileOrKey)
{
    if (const DirectiveFile *known = libraryDirective(fileOrKey))
        return *known;
    const auto content = fileContent(terminal, fileOrKey);
    if (!content)
        return tl::unexpected(content.error());
    const auto read = readDirectiveFile(*content);
    if (!read)
        return tl::unexpected(sayFaults(terminal, fileOrKey, read.error()));
    return *read;
}

}  // namespace mittelbuch
