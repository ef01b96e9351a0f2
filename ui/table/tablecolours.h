// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace mittelbuch {

/// True while the application's palette has light writing on a dark ground.
bool isDarkPalette();
/// Of amounts below zero, at least 4.5:1 against the ground of lists in both themes. Never the only sign: the minus stands there too.
QColor negativeColour();
/// Of findings and broken input.
QColor faultColour();

}  // namespace mittelbuch
