// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openwindow.h"

#include "app/newdatabase.h"
#include "report/overviewreport.h"
#include "report/wording.h"
#include "ui/pages/application/applicationspage.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/database/serverdialog.h"
#include "ui/pages/municipalities/municipalitiespage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/programmes/programmespage.h"
#include "ui/print/pdfrenderer.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>

namespace mittelbuch {

namespace {

template <typename SomePage>
Page *make(Desk &desk, QWidget *parent)
{
    return new SomePage(desk, parent);
}

Page *makeWithoutDrafts(Desk &desk, QWidget *parent)
{
    auto *page = new ApplicationsPage(desk, parent);
    page->leaveDrafts();
    return page;
}

QHash<QString, PageFactory> allPages(OpenWindow::Purpose purpose)
{
    const bool looksOnly = purpose == OpenWindow::Purpose::pictures;
    return {{QStringLiteral("overview"), make<OverviewPage>},
            {QStringLiteral("applications"), looksOnly ? makeWithoutDrafts : make<ApplicationsPage>},
            {QStringLiteral("programmes"), make<ProgrammesPage>},
            {QStringLiteral("budget"), make<BudgetPage>},
            {QStringLiteral("municipalities"), make<MunicipalitiesPage>}};
}

/// A window whose database is slower than this shows its frame meanwhile.
constexpr int patienceMs = 400;

/// Opens the store and lets the clock stand where its settings say so, before anybody can ask for something.
Result<std::unique_ptr<Store>> openAndSetClock(const Composition &composition, OfficeClock &clock)
{
    Result<std::unique_ptr<Store>> store = composition.open();
    if (!store)
        return store;
    const Result<OfficeSettings> settings = officeSettings(**store);
    if (!composition.today && settings && settings->standingToday.isValid())
        clock.standAt(settings->standingToday);
    return store;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}  // namespace

OpenWindow::OpenWindow(Composition composition, Purpose purpose)
    : m_composition(std::move(composition)), m_purpose(purpose)
{
    build();
}

OpenWindow::~OpenWindow() = default;

void OpenWindow::build()
{
    m_clock = std::make_unique<OfficeClock>();
    if (m_composition.today)
        m_clock->standAt(*m_composition.today);
    m_desk = std::make_unique<Desk>(
        [composition = m_composition, clock = m_clock.get()] { return openAndSetClock(composition, *clock); }, *m_clock,
        m_composition.user);
    WindowServices services{*m_desk, allPages(m_purpose), [this] { askForNew(); }, [this] { askForExisting(); },
                            [](Page &page) { static_cast<MunicipalitiesPage &>(page).importRegister(); },
                            [this](const Scope &scope) { exportOverview(scope); },
                            [this] { m_backups->backUpNow(); },
                            [this] { m_backups->restoreBackup(); },
                            [this] { m_backups->editSettings(); },
                            [this] { askForNewOnServer(); },
                            [this] { askForServer(); },
                            [this] { m_backups->restoreToServer(); }};
    m_window = std::make_unique<MainWindow>(std::move(services));
    connect(m_window.get(), &MainWindow::ready, this, &OpenWindow::ready);
    m_backups = std::make_unique<WindowBackups>(m_composition, *m_desk, *m_window);
    connect(m_backups.get(), &WindowBackups::openWanted, this, &OpenWindow::turnTo);
    connect(m_window.get(), &MainWindow::ready, m_backups.get(), &WindowBackups::watch);
}

void OpenWindow::show(const Place &place)
{
    // Shown with its first page in it, the window is laid out and painted once.
    m_window->start(place);
    connect(m_desk.get(), &Desk::busyChanged, m_window.get(), &QWidget::show,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(patienceMs, m_window.get(), &QWidget::show);
}

/// The old window and its desk go when the event that asked for it is over, because it came from one of their menus.
void OpenWindow::turnTo(const QString &database)
{
    if (!m_window->close())
        return;
    QMetaObject::invokeMethod(this, [this, database] {
        m_composition.database = database;
        m_backups.reset();
        m_window.reset();
        m_desk.reset();
        build();
        show({});
    }, Qt::QueuedConnection);
}

void OpenWindow::askForNew()
{
    const QString path = QFileDialog::getSaveFileName(m_window.get(), tr("New database"),
                                                      QDir(documentsFolder()).filePath(tr("office.mittelbuch")),
                                                      tr("Databases (*.mittelbuch)"));
    if (path.isEmpty())
        return;
    Composition other = m_composition;
    other.database = path;
    const Outcome<QString> made = makeDatabase(other, NewContent::registerOnly);
    if (made)
        turnTo(*made);
    else
        m_window->showMessage(sentence(made.error()));
}

void OpenWindow::askForExisting()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open database"), documentsFolder(),
                                                      tr("Databases (*.mittelbuch);;All files (*)"));
    if (!path.isEmpty())
        turnTo(path);
}

void OpenWindow::askForNewOnServer()
{
    const auto make = [other = m_composition](const QString &address) mutable {
        other.database = address;
        const Outcome<QString> made = makeDatabase(other, NewContent::registerOnly);
        return made ? Outcome<void>() : Outcome<void>(denied(made.error()));
    };
    auto *dialog = new ServerDialog(*m_desk, tr("New database on a server"), tr("&Make it"),
                                    tr("The server's administrator has made an empty database; its tables are made now."), make,
                                    m_window.get());
    connect(dialog, &ServerDialog::done, this, &OpenWindow::turnTo);
    dialog->open();
}

/// The window turns to a database only when it could be opened.
void OpenWindow::askForServer()
{
    const auto open = [other = m_composition](const QString &address) mutable -> Outcome<void> {
        other.database = address;
        const Result<std::unique_ptr<Store>> store = other.open();
        return store ? Outcome<void>() : Outcome<void>(denied(store.error()));
    };
    auto *dialog = new ServerDialog(*m_desk, tr("Open a server's database"), tr("&Open it"),
                                    tr("A database of PostgreSQL 15 or later that holds a Mittelbuch."), open, m_window.get());
    connect(dialog, &ServerDialog::done, this, &OpenWindow::turnTo);
    dialog->open();
}

void OpenWindow::exportOverview(const Scope &scope)
{
    m_desk->ask(this,
                [scope](Session &session) -> Result<Document> {
                    const Result<OfficeSettings> settings = officeSettings(session.store);
                    if (!settings)
                        return tl::unexpected(settings.error());
                    return overview(session.store, scope.year, scope.reading()).map([&](const Overview &read) {
                        return overviewReport(read, {settings->authority, QString(), session.clock.nowMs()});
                    });
                },
                [this](const Result<Document> &document) {
                    if (document)
                        writeDocument(*document);
                    else
                        m_window->showMessage(sentence(document.error()));
                });
}

QString OpenWindow::chooseSummaryFile(const QString &proposed)
{
    if (m_chooseFile)
        return m_chooseFile(proposed);
    return QFileDialog::getSaveFileName(m_window.get(), tr("Save the summary as PDF"), QDir(documentsFolder()).filePath(proposed),
                                        tr("PDF (*.pdf)"));
}

void OpenWindow::writeDocument(const Document &document)
{
    const QString path = chooseSummaryFile(document.fileName);
    if (path.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = writePdf(document, path);
    QGuiApplication::restoreOverrideCursor();
    m_window->showMessage(written ? tr("The summary was saved: %1").arg(path) : sentence(written.error()));
}

}  // namespace mittelbuch
