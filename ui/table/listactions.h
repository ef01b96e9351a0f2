// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QLineEdit;
class QWidget;

namespace mittelbuch {

/// What tables and trees do alike at the same keys.

/// Ctrl+C on the view, also in its context menu.
void addCopyAction(QWidget *view, const std::function<void()> &copy);
/// Ctrl+F anywhere in the window leads to the search, Down in the search to the list.
void addSearchActions(QWidget *list, QLineEdit *search, const std::function<void()> &toSearch,
                      const std::function<void()> &toList);

}  // namespace mittelbuch
