// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace mittelbuch::test {

/// Alt+letter pairs that mean two things at once, among what is visible below the window and among the entries of each menu:
/// "&File / &Find".
QStringList mnemonicClashes(QWidget &window);

/// Visible widgets that take the keyboard and have neither a name for a screen reader, nor a text, nor a label buddy; by class
/// and object name.
QStringList namelessWidgets(QWidget &window);

}  // namespace mittelbuch::test
