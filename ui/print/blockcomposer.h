// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"
#include "ui/print/composer.h"

namespace mittelbuch {

/// Sets the blocks of a document other than tables. Words of the document are painted as plain text, whatever they
/// hold.

/// Letterhead, file reference, title, as-at day and instant of production; at the top of the first page.
void composeOpening(Composer &composer, const Document &document);
/// A heading stays with what follows it: `follows` is the height wanted below it.
void composeHeading(Composer &composer, const Heading &heading, qreal follows);
void composeParagraph(Composer &composer, const Paragraph &paragraph);
void composeKeyFigures(Composer &composer, const KeyFigures &figures);
/// What a figure takes of a page, for the heading that must stay with it.
qreal heightOf(const Composer &composer, const FundsFigure &figure);
qreal heightOf(const Composer &composer, const DistrictFigure &figure);
void composeFigure(Composer &composer, const FundsFigure &figure);
void composeFigure(Composer &composer, const DistrictFigure &figure);

}  // namespace mittelbuch
