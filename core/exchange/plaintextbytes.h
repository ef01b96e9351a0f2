// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importfault.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace mittelbuch {

/// A text file as UTF-8, whatever it was written in.
struct PlainTextBytes {
    QByteArray utf8;   ///< without a mark
    QString encoding;  ///< "UTF-8", "UTF-16", "Windows-1252"
};

/// UTF-8 with or without mark, UTF-16 with mark; other bytes are taken for Windows-1252, unless some of them can only be
/// UTF-8: then the file is a damaged one, and the first byte that is wrong is named. A control character that no text has
/// is named as well.
tl::expected<PlainTextBytes, ImportFault> plainTextBytes(const QByteArray &content);

}  // namespace mittelbuch
