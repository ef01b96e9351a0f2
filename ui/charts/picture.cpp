// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picture.h"

#include "report/wording.h"
#include "ui/print/wholefile.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace mittelbuch {

namespace {

QImage imageOf(const Picture &picture)
{
    QImage image((picture.size * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter, QRectF(image.rect()));
    return image;
}

void writePng(const Picture &picture, QBuffer &buffer)
{
    imageOf(picture).save(&buffer, "PNG");
}

void writeSvg(const Picture &picture, QBuffer &buffer)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    picture.paint(painter, QRectF(QPointF(), picture.size));
}

void writePdfPage(const Picture &picture, QBuffer &buffer)
{
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(picture.title);
    writer.setPageLayout(
        QPageLayout(QPageSize(picture.size * 0.75, QPageSize::Point), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    picture.paint(painter, QRectF(painter.viewport()));
}

}  // namespace

Result<void> savePicture(const Picture &picture, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png")
        writePng(picture, buffer);
    else if (ending == u"svg")
        writeSvg(picture, buffer);
    else if (ending == u"pdf")
        writePdfPage(picture, buffer);
    else
        return fail(FailureKind::unsupported, path);
    return writeWhole(buffer.data(), path);
}

void copyPicture(const Picture &picture)
{
    QGuiApplication::clipboard()->setImage(imageOf(picture));
}

void savePictureAs(const Picture &picture, QWidget *parent)
{
    const QString path = QFileDialog::getSaveFileName(parent, QCoreApplication::translate("charts", "Save picture"),
                                                      picture.title + QStringLiteral(".png"),
                                                      QStringLiteral("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<void> saved = savePicture(picture, path);
    if (saved)
        return;
    QMessageBox message(QMessageBox::Warning, QCoreApplication::translate("charts", "Save picture"),
                        sentence(saved.error()), QMessageBox::Ok, parent);
    message.setTextFormat(Qt::PlainText);
    message.exec();
}

}  // namespace mittelbuch
