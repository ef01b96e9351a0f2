// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"

class QWidget;

namespace mittelbuch {

/// Shows the pages that pdfOf() writes and lets them be printed. Returns when the preview is closed.
void showPrintPreview(const Document &document, QWidget *parent);

}  // namespace mittelbuch
