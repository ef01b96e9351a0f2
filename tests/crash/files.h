// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace mittelbuch::crash {

using Files = std::map<QByteArray, QByteArray>;  ///< content by name

/// Every file right in the folder but SQLite's -shm.
Files filesIn(const QString &folder);
/// The folder holds these files and nothing else afterwards.
void fillFolder(const QString &folder, const Files &files);

}  // namespace mittelbuch::crash
