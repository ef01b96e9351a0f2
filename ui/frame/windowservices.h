// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

#include <QHash>

#include <functional>

namespace mittelbuch {

using PageFactory = std::function<Page *(Desk &, QWidget *)>;

/// What the window is given, so that it knows neither storage nor files. Empty callbacks: the menu has no such entry.
struct WindowServices {
    Desk &desk;                                ///< outlives the window; the window opens it
    QHash<QString, PageFactory> pages;         ///< by key of Place::page; only these stand in the rail; made when first shown
    std::function<void()> newDatabase;
    std::function<void()> openDatabase;
    std::function<void(Page &)> importRegister;          ///< gets the page "municipalities", which is shown then
    std::function<void(const Scope &)> exportOverview;   ///< PDF summary of the scope
    std::function<void()> backUpNow = {};                ///< these three make the menu "Backups"
    std::function<void()> restoreBackup = {};
    std::function<void()> editBackups = {};
    std::function<void()> newOnServer = {};
    std::function<void()> openOnServer = {};
    std::function<void()> restoreToServer = {};
};

}  // namespace mittelbuch
