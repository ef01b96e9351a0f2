// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mittelbuch::crash {

/// What does not agree within a database file: the pages and references (checkSqliteFile), and all that the
/// audit of the program finds. Empty: all agree. The one place that knows how to
/// verify.
QStringList disagreementsIn(const QString &path);

}  // namespace mittelbuch::crash
