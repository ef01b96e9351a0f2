// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QRectF>

class QPainter;

namespace mittelbuch {

/// A sheet of paper on a device: its units, fonts and inks. Coordinates are those of the device, lengths are given in
/// millimetres and points.
class Paper final {
public:
    /// `sheet` is the whole sheet in device coordinates. The device must outlive the paper.
    Paper(QPaintDevice &device, const QRectF &sheet);

    qreal mm(qreal millimetres) const { return millimetres * m_unitsPerMm; }
    QRectF sheet() const { return m_sheet; }
    /// Between the margins, above the footer; on the first page the letterhead stands inside.
    QRectF body() const;
    QRectF footer() const;

    QFont font(qreal points, bool bold = false) const;
    QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, &m_device); }
    /// Height of the text when it is broken to the width.
    qreal heightOf(const QString &text, const QFont &font, qreal width) const;
    /// Paints the text from the top of the area, broken at blanks, and inside a word that alone is too long.
    void paintText(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                   Qt::Alignment alignment = Qt::AlignLeft) const;

    static QColor ink() { return QColor(0x11, 0x11, 0x11); }
    static QColor softInk() { return QColor(0x4a, 0x4a, 0x4a); }
    static QColor rule() { return QColor(0x9a, 0x9a, 0x9a); }
    static QColor headGround() { return QColor(0xe8, 0xec, 0xf0); }
    static QColor sumGround() { return QColor(0xf3, 0xf5, 0xf7); }
    static QColor noticeGround() { return QColor(0xff, 0xf4, 0xd6); }
    static QColor accent() { return QColor(0x00, 0x4b, 0x7a); }

private:
    QPaintDevice &m_device;
    QRectF m_sheet;
    qreal m_unitsPerMm;
};

}  // namespace mittelbuch
