// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace mittelbuch {

/// One of our own drawings (resources/icons), in the colour of the writing beside it, so that it is readable in every theme.
/// The file is read when the icon is first painted. The same name twice shares nothing but Qt's pixmap cache.
QIcon ownIcon(const QString &name);

}  // namespace mittelbuch
