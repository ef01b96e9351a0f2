// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/fundschart.h"

#include <QBrush>
#include <QColor>

namespace mittelbuch {

enum class ChartStyle { light, dark, print };

/// Ink and ground of a chart. Opaque throughout, for paper must not hold transparency.
struct ChartInk {
    QColor ground;
    QColor text;
    QColor grid;
    QColor edge;   ///< around bars, and the zero line
    QColor focus;
};
ChartInk inkOf(ChartStyle style);

/// The font of everything that is printed: the first installed one of ours, whose figures have one width.
QString printFamily();

/// The Okabe–Ito colour of a part, the same everywhere.
QColor colourOf(FundsPart part);
/// The colour with a hatch of its own, so that parts differ without colour as well.
QBrush brushOf(FundsPart part, ChartStyle style);

/// The brushes of the two bars of a district.
QBrush committedBrush(ChartStyle style);
QBrush requestedBrush(ChartStyle style);

/// The lightness scale of a map, from none (0.0) to most (1.0).
QColor shadeOf(double share, ChartStyle style);

}  // namespace mittelbuch
