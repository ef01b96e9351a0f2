// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/directivefile.h"

namespace mittelbuch {

/// The directives that the program brings along (resources/directives), ordered by key. Their sources say how well each text
/// is known. They are models to begin with: which one is in force, and in which wording, the office has to look up.
const QVector<DirectiveFile> &directiveLibrary();
/// The one of that key, capitals or not; null when there is none.
const DirectiveFile *libraryDirective(const QString &key);

}  // namespace mittelbuch
