// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"
#include "ui/print/composer.h"

class QPagedPaintDevice;

namespace mittelbuch {

/// A document laid out for a device, ready to be painted page by page: PDF, printer and preview paint the same pages.
class PrintedDocument final {
public:
    /// `sheet` is the whole sheet in the device's coordinates; the device must outlive this.
    PrintedDocument(const Document &document, QPaintDevice &device, const QRectF &sheet);
    // The pages point at the paper and the document in here.
    PrintedDocument(const PrintedDocument &) = delete;
    PrintedDocument &operator=(const PrintedDocument &) = delete;

    int pageCount() const { return static_cast<int>(m_composer.pages().size()); }
    /// `index` counts from zero.
    void paintPage(QPainter &painter, int index) const;

private:
    void compose();
    void paintFooter(QPainter &painter, int index) const;

    const Document m_document;
    const Paper m_paper;
    Composer m_composer;
};

/// Paints every page of the document, with margins of its own: the device's full page must be its coordinate system.
void paintDocument(const Document &document, QPagedPaintDevice &device);

}  // namespace mittelbuch
