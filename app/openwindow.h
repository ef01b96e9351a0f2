// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "app/windowbackups.h"
#include "report/document.h"
#include "ui/frame/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace mittelbuch {

/// A window with all pages on one database, and what it stands on. `New…` and `Open…` turn it to another database.
class OpenWindow final : public QObject {
    Q_OBJECT

public:
    /// Nobody sits before a window for pictures: it restores no unsaved form, about which it would have to ask.
    enum class Purpose { work, pictures };

    explicit OpenWindow(Composition composition, Purpose purpose = Purpose::work);
    ~OpenWindow() override;

    /// Shows the window and opens the database; `place` as in MainWindow::start.
    void show(const Place &place);
    /// How a file to write is chosen, given the proposed name; without it a file dialog asks.
    void setFileChooser(std::function<QString(const QString &)> chooser) { m_chooseFile = std::move(chooser); }
    MainWindow &window() const { return *m_window; }
    Desk &desk() const { return *m_desk; }
    WindowBackups &backups() const { return *m_backups; }

Q_SIGNALS:
    /// The first page is painted.
    void ready();

private:
    void build();
    void turnTo(const QString &database);
    void askForNew();
    void askForExisting();
    void askForNewOnServer();
    void askForServer();
    void exportOverview(const Scope &scope);
    void writeDocument(const Document &document);

    QString chooseSummaryFile(const QString &proposed);

    Composition m_composition;
    Purpose m_purpose;
    std::function<QString(const QString &)> m_chooseFile;
    std::unique_ptr<OfficeClock> m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowBackups> m_backups;
};

}  // namespace mittelbuch
