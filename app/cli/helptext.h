// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mittelbuch {

/// Help and manual page, made from the same table as the parser.
QString helpText();
/// Of one command, or of all commands that begin with `path`; nullopt when there is none.
std::optional<QString> helpTextOf(const QString &path);
QString manPage();

}  // namespace mittelbuch
