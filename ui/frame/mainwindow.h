// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/settings.h"
#include "ui/frame/history.h"
#include "ui/frame/theme.h"
#include "ui/frame/windowservices.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace mittelbuch {

class GotoBox;
class NavigationRail;
class NoticeStrip;
class ScopeBar;
class WindowStatus;

/// The frame of the window: rail, scope, notices, one page, status bar. It opens the desk, makes a page when it is first
/// shown, and walks between places; what a page shows is the page's affair.
///
///     Desk desk([composition] { return composition.open(); }, *clock, composition.user);
///     MainWindow window({desk, {{QStringLiteral("budget"), [](Desk &d, QWidget *p) { return new BudgetPage(d, p); }}}});
///     QObject::connect(&window, &MainWindow::ready, &application, &QCoreApplication::quit);  // to measure the start
///     window.show();
///     window.start({});
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the database and goes to `place`, or to the first page when it names none. A failure to open is told in words
    /// above an empty page.
    void start(const Place &place);
    /// False when the present page keeps the person there, or there is no such page.
    bool goTo(const Place &place);
    void setScope(const Scope &scope);
    const Scope &scope() const;
    Page *currentPage() const;
    QStringList pageKeys() const;
    /// In the strip above the page, until dismissed. Plain text.
    void showMessage(const QString &sentence);
    /// Long work outside the desk, shown in the status bar; `cancel` empty: cannot be stopped.
    void beginWork(const QString &sentence, std::function<void()> cancel);
    /// How far the work is; -1: nobody knows.
    void setWorkProgress(int percent);
    void endWork();
    void openGotoBox();

Q_SIGNALS:
    /// The first page was painted after the desk had answered everything it asked.
    void ready();
    /// The database could not be opened.
    void openingFailed(const mittelbuch::Failure &failure);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // mainwindow.cpp
    void buildFrame();
    void connectFrame();
    void opened(const Result<QString> &description, const Place &place);
    void takeSettings(const OfficeSettings &settings);
    Page *pageFor(const QString &key);
    void connectPage(Page *page);
    bool leaveCurrent();
    void showPlace(const Place &place);
    void walk(int steps);
    void scopeWasChanged();
    void showDayNotice();
    void refreshPage();
    void watchForReady();
    void announceWhenPainted();
    void switchUser();
    void keepGeometry() const;
    // mainwindowmenus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildBackupMenu();
    void buildViewMenu();
    void buildThemeMenu(QMenu *menu);
    void buildHelpMenu();
    void importRegister();
    void verifyDatabase();
    void chooseTheme(Theme theme);
    void showAbout();

    WindowServices m_services;
    History m_history;
    NavigationRail *m_rail = nullptr;
    ScopeBar *m_scopeBar = nullptr;
    NoticeStrip *m_demonstration = nullptr;
    NoticeStrip *m_dayNotice = nullptr;
    NoticeStrip *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    WindowStatus *m_status = nullptr;
    GotoBox *m_goto = nullptr;
    QHash<QString, Page *> m_made;
    bool m_open = false;
};

}  // namespace mittelbuch
