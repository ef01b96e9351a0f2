// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tablecolours.h"

#include <QGuiApplication>
#include <QPalette>

namespace mittelbuch {

bool isDarkPalette()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor negativeColour()
{
    return isDarkPalette() ? QColor(0xff, 0x9d, 0x94) : QColor(0xb0, 0x1c, 0x1c);
}

QColor faultColour()
{
    return negativeColour();
}

}  // namespace mittelbuch
