// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/documentpainter.h"

#include "ui/print/blockcomposer.h"
#include "ui/print/tablecomposer.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace mittelbuch {

namespace {

/// How much of a block a heading above it wants to have on its page.
class Beginning final {
public:
    explicit Beginning(const Composer &composer) : m_composer(composer) {}

    qreal operator()(const FundsFigure &figure) const { return heightOf(m_composer, figure); }
    qreal operator()(const DistrictFigure &figure) const { return heightOf(m_composer, figure); }
    template <typename Other>
    qreal operator()(const Other &) const
    {
        return m_composer.paper().mm(35);
    }

private:
    const Composer &m_composer;
};

class BlockSetter final {
public:
    BlockSetter(Composer &composer, qreal follows) : m_composer(composer), m_follows(follows) {}

    void operator()(const Heading &heading) const { composeHeading(m_composer, heading, m_follows); }
    void operator()(const Paragraph &paragraph) const { composeParagraph(m_composer, paragraph); }
    void operator()(const KeyFigures &figures) const { composeKeyFigures(m_composer, figures); }
    void operator()(const Table &table) const { composeTable(m_composer, table); }
    void operator()(const FundsFigure &figure) const { composeFigure(m_composer, figure); }
    void operator()(const DistrictFigure &figure) const { composeFigure(m_composer, figure); }

private:
    Composer &m_composer;
    qreal m_follows;
};

}  // namespace

PrintedDocument::PrintedDocument(const Document &document, QPaintDevice &device, const QRectF &sheet)
    : m_document(document), m_paper(device, sheet), m_composer(m_paper)
{
    compose();
}

void PrintedDocument::compose()
{
    composeOpening(m_composer, m_document);
    const QVector<Block> &blocks = m_document.blocks;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const qreal follows = index + 1 < blocks.size() ? std::visit(Beginning(m_composer), blocks[index + 1]) : 0.0;
        std::visit(BlockSetter(m_composer, follows), blocks[index]);
    }
}

void PrintedDocument::paintPage(QPainter &painter, int index) const
{
    for (const Drawing &drawing : m_composer.pages()[index])
        drawing(painter);
    paintFooter(painter, index);
}

void PrintedDocument::paintFooter(QPainter &painter, int index) const
{
    const QRectF area = m_paper.footer();
    painter.save();
    painter.setPen(QPen(Paper::rule(), 0.6));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(Paper::softInk());
    painter.setFont(m_paper.font(7));
    const QRectF text = area.adjusted(0, m_paper.mm(1), 0, 0);
    const QString page = QCoreApplication::translate("paper", "Page %1 of %2").arg(index + 1).arg(pageCount());
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop, page);
    QStringList left{m_document.title, m_document.asAt, m_document.fileReference};
    left.removeAll(QString());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, left.join(QStringLiteral(" · ")));
    const QString fingerprint =
        QCoreApplication::translate("paper", "Fingerprint of the data: %1").arg(m_document.fingerprint);
    painter.drawText(text.adjusted(0, m_paper.mm(3.5), 0, 0), Qt::AlignLeft | Qt::AlignTop, fingerprint);
    painter.restore();
}

void paintDocument(const Document &document, QPagedPaintDevice &device)
{
    const QPageLayout layout = device.pageLayout();
    const QSizeF sheet = layout.fullRect(QPageLayout::Millimeter).size() * (device.logicalDpiX() / 25.4);
    const PrintedDocument printed(document, device, QRectF(QPointF(), sheet));
    QPainter painter(&device);
    for (int index = 0; index < printed.pageCount(); ++index) {
        if (index > 0)
            device.newPage();
        printed.paintPage(painter, index);
    }
}

}  // namespace mittelbuch
