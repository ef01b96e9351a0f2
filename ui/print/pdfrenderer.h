// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>

namespace mittelbuch {

/// The document as PDF/A-1b: fonts embedded, nothing transparent, title and language set.
Result<QByteArray> pdfOf(const Document &document);

/// Writes pdfOf(document) to the path, whole or not at all: what stood there before stays until the new file is
/// complete. Fails: diskFull, notPermitted, notFound (no such folder).
Result<void> writePdf(const Document &document, const QString &path);

}  // namespace mittelbuch
