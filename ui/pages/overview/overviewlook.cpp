// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/overviewlook.h"

#include <QPalette>

namespace mittelbuch {

namespace {

QColor mixed(const QColor &first, const QColor &second, int percentOfFirst)
{
    const auto channel = [percentOfFirst](int one, int other) {
        return (one * percentOfFirst + other * (100 - percentOfFirst)) / 100;
    };
    return QColor(channel(first.red(), second.red()), channel(first.green(), second.green()),
                  channel(first.blue(), second.blue()));
}

}  // namespace

QColor quietColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 72);
}

QColor outlineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 30);
}

}  // namespace mittelbuch
