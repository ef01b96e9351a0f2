// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfcatalog.h"

// The library asks which of its pointer types are meant: those of the standard.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace mittelbuch {

namespace {

void nameLanguage(QPDF &pdf, const QString &language)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // PDF/A-1 is PDF 1.4: no object streams, and a line end before each endstream (ISO 19005-1, 6.1.7).
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

}  // namespace

Result<QByteArray> withLanguage(const QByteArray &pdf, const QString &language)
{
    // The library speaks by exceptions; they end here.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("document.pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        nameLanguage(document, language);
        return written(document);
    } catch (const std::exception &error) {
        return fail(FailureKind::other, QStringLiteral("PDF"), QString::fromUtf8(error.what()));
    }
}

}  // namespace mittelbuch
