// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mittelbuch {

/// The translation of a source sentence of the context "wording", as QT_TRANSLATE_NOOP("wording", …) marks it.
QString phrase(const char *source);

/// The translation with its placeholders %1 to %9 filled at once, so that a value that contains "%2" stays as it is and
/// a sentence may leave a placeholder out. A placeholder beyond `values` stays.
QString phrase(const char *source, const QStringList &values);

/// True if every placeholder of the source sentence has a value that is not empty.
bool canFill(const char *source, const QStringList &values);

}  // namespace mittelbuch
