// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/aboutdialog.h"
#include "ui/frame/auditdialog.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/scopebar.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace mittelbuch {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildBackupMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    if (m_services.newDatabase)
        menu->addAction(tr("&New database…"), this, m_services.newDatabase);
    if (m_services.openDatabase)
        menu->addAction(tr("&Open database…"), this, m_services.openDatabase)->setShortcut(QKeySequence::Open);
    if (m_services.newOnServer)
        menu->addAction(tr("New database on a &server…"), this, m_services.newOnServer)
            ->setObjectName(QStringLiteral("newOnServer"));
    if (m_services.openOnServer)
        menu->addAction(tr("Open a server's &database…"), this, m_services.openOnServer)
            ->setObjectName(QStringLiteral("openOnServer"));
    menu->addSeparator();
    if (m_services.importRegister && m_services.pages.contains(QStringLiteral("municipalities")))
        menu->addAction(tr("&Import municipal register…"), this, &MainWindow::importRegister);
    if (m_services.exportOverview)
        menu->addAction(tr("Export &PDF summary…"), this, [this] { m_services.exportOverview(scope()); });
    menu->addAction(tr("&Verify database…"), this, &MainWindow::verifyDatabase);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildBackupMenu()
{
    if (!m_services.backUpNow || !m_services.restoreBackup || !m_services.editBackups)
        return;
    QMenu *menu = menuBar()->addMenu(tr("Bac&kups"));
    menu->addAction(tr("&Back up now…"), this, m_services.backUpNow)->setObjectName(QStringLiteral("backUpNow"));
    menu->addAction(tr("&Restore a backup…"), this, m_services.restoreBackup)->setObjectName(QStringLiteral("restoreBackup"));
    if (m_services.restoreToServer)
        menu->addAction(tr("Restore a backup on a &server…"), this, m_services.restoreToServer)
            ->setObjectName(QStringLiteral("restoreToServer"));
    menu->addSeparator();
    // What they are set to stands in the database, so it has to be open.
    menu->addAction(tr("&Automatic backups…"), this, [this] {
        if (m_open)
            m_services.editBackups();
    })->setObjectName(QStringLiteral("editBackups"));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    const auto add = [this, menu](const QString &text, const QString &keys, std::function<void()> work) {
        menu->addAction(text, this, std::move(work))->setShortcut(QKeySequence(keys));
    };
    add(tr("&Go to…"), QStringLiteral("Ctrl+K"), [this] { openGotoBox(); });
    add(tr("&Back"), QStringLiteral("Alt+Left"), [this] { walk(-1); });
    add(tr("&Forward"), QStringLiteral("Alt+Right"), [this] { walk(1); });
    add(tr("&Refresh"), QStringLiteral("F5"), [this] { refreshPage(); });
    menu->addAction(tr("&As known at…"), this, [this] { m_scopeBar->askForInstant(); });
    menu->addSeparator();
    buildThemeMenu(menu->addMenu(tr("&Colours")));
}

void MainWindow::buildThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QString remembered = QSettings().value(QStringLiteral("window/theme"), QStringLiteral("system")).toString();
    const QPair<Theme, QString> entries[] = {
        {Theme::system, tr("As the &desktop")}, {Theme::light, tr("&Light")}, {Theme::dark, tr("D&ark")}};
    for (const auto &[theme, title] : entries) {
        QAction *action = menu->addAction(title, this, [this, chosen = theme] { chooseTheme(chosen); });
        action->setCheckable(true);
        action->setChecked(toString(theme) == remembered);
        group->addAction(action);
    }
}

void MainWindow::chooseTheme(Theme theme)
{
    QSettings().setValue(QStringLiteral("window/theme"), toString(theme));
    applyTheme(theme);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Mittelbuch"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

void MainWindow::importRegister()
{
    if (goTo({QStringLiteral("municipalities"), {}, {}}))
        m_services.importRegister(*currentPage());
}

void MainWindow::verifyDatabase()
{
    if (!m_open)
        return;
    AuditDialog dialog(m_services.desk, this);
    dialog.start();
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

}  // namespace mittelbuch
