// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/segmentbutton.h"

#include "ui/pages/overview/overviewlook.h"

#include <QPainter>

namespace mittelbuch {

namespace {

constexpr int sideMargin = 10;
constexpr int endMargin = 4;

}  // namespace

SegmentButton::SegmentButton(const QString &word, QWidget *parent) : QAbstractButton(parent)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    const int width = QFontMetrics(boldFont()).horizontalAdvance(text());
    return {width + 2 * sideMargin, fontMetrics().height() + 2 * endMargin};
}

QFont SegmentButton::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette::ColorRole ground = isChecked() || isDown() || underMouse() ? QPalette::Base : QPalette::Button;
    painter.setPen(outlineColour(palette()));
    painter.setBrush(palette().brush(ground));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (isChecked())
        painter.fillRect(QRect(1, height() - 4, width() - 2, 3), palette().color(QPalette::Highlight));
    painter.setFont(isChecked() ? boldFont() : font());
    painter.setPen(palette().color(ground == QPalette::Base ? QPalette::Text : QPalette::ButtonText));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

}  // namespace mittelbuch
