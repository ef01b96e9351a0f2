// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mittelbuch::test {

/// What the PDF/A-1b validator (PDFBox preflight) finds in the file, one line each; empty when the file conforms.
/// A validator that cannot run is a finding too, so that a missing tool never looks like a good file.
QStringList preflightFindings(const QString &pdfPath);

/// The text of all pages as pdftotext reads it, columns of a table side by side on one line, pages divided by form
/// feeds. Fails the running test and answers nothing when the file cannot be read.
QString textOfPdf(const QString &pdfPath);

}  // namespace mittelbuch::test
