// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSplitter;

namespace mittelbuch {

/// Gives the splitter the sizes it had when it was last moved, and remembers new ones under `name`.
void rememberSplitter(QSplitter &splitter, const QString &name);

}  // namespace mittelbuch
