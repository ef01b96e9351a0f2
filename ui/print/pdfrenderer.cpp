// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfrenderer.h"

#include "ui/print/documentpainter.h"
#include "ui/print/pdfcatalog.h"
#include "ui/print/wholefile.h"

#include <QBuffer>
#include <QPdfWriter>

namespace mittelbuch {

namespace {

/// Fine enough that widths of letters are not rounded visibly, coarse enough for small numbers in the file.
constexpr int dotsPerInch = 600;

QByteArray painted(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Mittelbuch " MITTELBUCH_VERSION));
    writer.setResolution(dotsPerInch);
    const QPageLayout::Orientation orientation = document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF()));
    paintDocument(document, writer);
    return bytes;
}

}  // namespace

Result<QByteArray> pdfOf(const Document &document)
{
    return withLanguage(painted(document), document.language);
}

Result<void> writePdf(const Document &document, const QString &path)
{
    const Result<QByteArray> bytes = pdfOf(document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(*bytes, path);
}

}  // namespace mittelbuch
