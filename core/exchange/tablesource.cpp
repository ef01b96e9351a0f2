// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tablesource.h"

#include "exchange/textsource.h"
#include "exchange/xlsxsource.h"

#include <QFile>

namespace mittelbuch {

namespace {

constexpr QByteArrayView zipMark("PK\x03\x04");
// A compound file: a workbook of Excel 97, or the wrapping that Excel puts around one with a password.
constexpr QByteArrayView compoundMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

}  // namespace

TableOpened openTable(const QByteArray &content, const TableLimits &limits)
{
    if (content.trimmed().isEmpty())
        return tl::unexpected(ImportFault{0, 0, {}, {}, ImportFaultCode::emptyFile});
    if (content.startsWith(compoundMark))
        return tl::unexpected(ImportFault{0, 0, {}, {}, ImportFaultCode::encryptedOrOld});
    return content.startsWith(zipMark) ? openXlsx(content, limits) : openText(content, limits);
}

Result<QByteArray> readTableFile(const QString &path, const TableLimits &limits)
{
    QFile file(path);
    if (!file.exists())
        return fail(FailureKind::notFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::notPermitted, path, file.errorString());
    // One byte more than allowed shows that there is more, whatever the system says of the size.
    QByteArray content = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureKind::diskRefused, path, file.errorString());
    if (content.size() > limits.fileBytes)
        return fail(FailureKind::unsupported, path, QStringLiteral("> %1 MiB").arg(limits.fileBytes / (1024 * 1024)));
    return content;
}

}  // namespace mittelbuch
