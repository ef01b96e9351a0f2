// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mittelbuch::crash {

/// What does not agree within a database file: the pages and references (checkSqliteFile), the pots against those
/// derived from the postings, the hash chains of postings and events. Empty: all agree. The one place that knows how to
/// verify.
QStringList disagreementsIn(const QString &path);

}  // namespace mittelbuch::crash
