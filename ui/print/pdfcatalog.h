// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mittelbuch {

/// Writes the language of a PDF and the wish to show its title into its catalogue, which QPdfWriter cannot. Everything
/// else stays as it was, so that a PDF/A-1b remains one.
Result<QByteArray> withLanguage(const QByteArray &pdf, const QString &language);

}  // namespace mittelbuch
