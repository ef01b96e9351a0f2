// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace mittelbuch {

/// The content of a file that is built into the program, such as ":/geo/districts.json". One that is missing is a bug
/// of the build and asserts.
QByteArray resourceContent(const QString &path);

}  // namespace mittelbuch
