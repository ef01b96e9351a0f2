// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mittelbuch {

/// Writes a file whole or not at all: to a file beside the target first, which then takes its name.
/// Fails: notFound (the folder, which is then the subject), notPermitted, diskFull; what stood at the path before then still does.
Result<void> writeWhole(const QByteArray &bytes, const QString &path);

}  // namespace mittelbuch
