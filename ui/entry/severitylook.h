// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/refusal.h"

#include <QColor>
#include <QIcon>

class QWidget;

namespace mittelbuch {

/// How findings look: an icon and a colour that is readable (4.5:1) on the window's background, light or dark. The word
/// that goes with them is label(Severity); colour never stands alone.
QIcon severityIcon(Severity severity, const QWidget *widget);
QColor severityColor(Severity severity, const QPalette &palette);

}  // namespace mittelbuch
