// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace mittelbuch {

/// Writing that steps back, still at least 4.5:1 against the base in both themes.
QColor quietColour(const QPalette &palette);
/// The line around a card or a panel.
QColor outlineColour(const QPalette &palette);

}  // namespace mittelbuch
