// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartstyle.h"

#include <QFont>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>

#include <array>

namespace mittelbuch {

namespace {

enum class Hatch { none, rising, falling, crossed, dots };

struct PartLook {
    FundsPart part;
    QRgb colour;
    Hatch hatch;
};

// Okabe and Ito, "Color Universal Design" (2008): blue, sky blue, orange, reddish purple, and a light ground for what
// is left.
constexpr std::array partLooks{
    PartLook{FundsPart::paid, qRgb(0x00, 0x72, 0xB2), Hatch::none},
    PartLook{FundsPart::ordered, qRgb(0x56, 0xB4, 0xE9), Hatch::rising},
    PartLook{FundsPart::committedOpen, qRgb(0xE6, 0x9F, 0x00), Hatch::falling},
    PartLook{FundsPart::earmarked, qRgb(0xCC, 0x79, 0xA7), Hatch::crossed},
    PartLook{FundsPart::available, qRgb(0x00, 0x9E, 0x73), Hatch::dots},
};

constexpr int tile = 8;

void paintHatch(QPainter &painter, Hatch hatch)
{
    if (hatch == Hatch::rising || hatch == Hatch::crossed) {
        painter.drawLine(QPoint(-1, tile), QPoint(tile, -1));
        painter.drawLine(QPoint(tile - 1, tile), QPoint(tile, tile - 1));
    }
    if (hatch == Hatch::falling || hatch == Hatch::crossed) {
        painter.drawLine(QPoint(-1, -1), QPoint(tile, tile));
        painter.drawLine(QPoint(tile - 1, -1), QPoint(tile, 0));
    }
    if (hatch == Hatch::dots)
        painter.drawRect(QRect(3, 3, 1, 1));
}

/// A pattern brush would let the ground shine through; a tile keeps the colour and stays opaque.
QBrush hatched(QColor colour, Hatch hatch)
{
    if (hatch == Hatch::none)
        return QBrush(colour);
    QImage image(tile, tile, QImage::Format_RGB32);
    image.fill(colour);
    QPainter painter(&image);
    painter.setPen(colour.darker(155));
    paintHatch(painter, hatch);
    painter.end();
    return QBrush(image);
}

}  // namespace

ChartInk inkOf(ChartStyle style)
{
    if (style == ChartStyle::dark)
        return {QColor(0x23, 0x26, 0x2b), QColor(0xf0, 0xf0, 0xf0), QColor(0x50, 0x55, 0x5c), QColor(0xd8, 0xd8, 0xd8),
                QColor(0xff, 0xff, 0xff)};
    return {QColor(0xff, 0xff, 0xff), QColor(0x1a, 0x1a, 0x1a), QColor(0xd5, 0xd5, 0xd5), QColor(0x33, 0x33, 0x33),
            QColor(0x00, 0x00, 0x00)};
}

QString printFamily()
{
    static const QString found = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &name : {QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")}) {
            if (installed.contains(name))
                return name;
        }
        return QFont().family();
    }();
    return found;
}

QColor colourOf(FundsPart part)
{
    const PartLook &look = partLooks[static_cast<std::size_t>(part)];
    Q_ASSERT(look.part == part);
    return QColor(look.colour);
}

QBrush brushOf(FundsPart part, ChartStyle)
{
    return hatched(colourOf(part), partLooks[static_cast<std::size_t>(part)].hatch);
}

QBrush committedBrush(ChartStyle style)
{
    return brushOf(FundsPart::committedOpen, style);
}

QBrush requestedBrush(ChartStyle)
{
    return QBrush(QColor(0xbb, 0xbb, 0xbb));
}

QColor shadeOf(double share, ChartStyle style)
{
    // From nearly the ground to the blue of "paid", by lightness, so that the order is seen without colour too.
    const QColor least = style == ChartStyle::dark ? QColor(0x3a, 0x42, 0x4c) : QColor(0xee, 0xf3, 0xf8);
    const QColor most = style == ChartStyle::dark ? QColor(0x8f, 0xcb, 0xf5) : QColor(0x00, 0x4b, 0x7a);
    const auto between = [share](int from, int to) { return from + static_cast<int>(share * (to - from)); };
    return QColor(between(least.red(), most.red()), between(least.green(), most.green()),
                  between(least.blue(), most.blue()));
}

}  // namespace mittelbuch
