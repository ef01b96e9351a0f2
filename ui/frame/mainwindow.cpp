// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/mainwindow.h"

#include "report/wording.h"
#include "ui/frame/gotobox.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/noticestrip.h"
#include "ui/frame/scopebar.h"
#include "ui/frame/userdialog.h"
#include "ui/frame/windowstatus.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QWindow>

namespace mittelbuch {

namespace {

constexpr QSize usualSize{1280, 720};

Scope scopeOf(QDate today)
{
    return {FiscalYear::of(today), today};
}

QString scopeSentence(const Scope &scope, QDate today)
{
    if (!scope.knownAtMs)
        return MainWindow::tr("As at %1, not as at today (%2): every page shows that day.")
            .arg(dayText(scope.asAt), dayText(today));
    return MainWindow::tr("As at %1, as known on %2: figures and states count only what had been recorded by then; names, forms "
                          "and titles of cases are those of today.")
        .arg(dayText(scope.asAt), instantText(*scope.knownAtMs));
}

}  // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent) : QMainWindow(parent), m_services(std::move(services))
{
    setWindowTitle(QStringLiteral("Mittelbuch"));
    buildFrame();
    buildMenus();
    connectFrame();
    resize(usualSize);
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new NavigationRail(centre);
    for (const QString &key : railOrder()) {
        if (m_services.pages.contains(key))
            m_rail->addPage(key, pageTitle(key));
    }
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    const QDate today = m_services.desk.clock().today();
    m_scopeBar = new ScopeBar(scopeOf(today), today, centre);
    m_demonstration = new NoticeStrip(NoticeKind::calm, centre);
    m_dayNotice = new NoticeStrip(NoticeKind::attention, centre);
    m_dayNotice->setAction(tr("As at &today"));
    m_message = new NoticeStrip(NoticeKind::fault, centre);
    m_message->setDismissible();
    m_stack = new QStackedWidget(centre);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scopeBar, m_demonstration, m_dayNotice, m_message})
        column->addWidget(widget);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_status = new WindowStatus(this);
    m_status->setUser(m_services.desk.user().toString());
    setStatusBar(m_status);
}

void MainWindow::connectFrame()
{
    connect(m_rail, &NavigationRail::pageWanted, this, [this](const QString &key) { goTo({key, {}, {}}); });
    connect(m_scopeBar, &ScopeBar::scopeChanged, this, &MainWindow::scopeWasChanged);
    connect(m_scopeBar, &ScopeBar::walked, this, &MainWindow::walk);
    connect(m_scopeBar, &ScopeBar::gotoWanted, this, &MainWindow::openGotoBox);
    connect(m_scopeBar, &ScopeBar::pageHomeWanted, this, [this] {
        if (const Page *page = currentPage())
            goTo({page->key(), {}, {}});
    });
    connect(m_dayNotice, &NoticeStrip::actionTriggered, m_scopeBar, &ScopeBar::resetDay);
    connect(m_status, &WindowStatus::userSwitchWanted, this, &MainWindow::switchUser);
    connect(&m_services.desk, &Desk::busyChanged, m_status, &WindowStatus::setBusy);
    connect(&m_services.desk, &Desk::changed, this, &MainWindow::refreshPage);
    connect(&m_services.desk, &Desk::userChanged, this,
            [this] { m_status->setUser(m_services.desk.user().toString()); });
}

void MainWindow::start(const Place &place)
{
    m_services.desk.open(this, [this, place](const Result<QString> &description) { opened(description, place); });
}

void MainWindow::opened(const Result<QString> &description, const Place &place)
{
    if (!description) {
        showMessage(sentence(description.error()));
        Q_EMIT openingFailed(description.error());
        return;
    }
    // The clock of an office is known when its database is open.
    const QDate today = m_services.desk.clock().today();
    m_scopeBar->setToday(today);
    m_scopeBar->setScope(scopeOf(today));
    m_open = true;
    m_status->setDatabase(*description);
    setWindowTitle(QStringLiteral("%1 – Mittelbuch").arg(*description));
    m_services.desk.ask(this, [](Session &session) { return officeSettings(session.store); },
                        [this](const Result<OfficeSettings> &settings) {
                            if (settings)
                                takeSettings(*settings);
                            else
                                showMessage(sentence(settings.error()));
                        });
    const QStringList keys = pageKeys();
    if (!goTo(place) && !keys.isEmpty())
        goTo({keys.front(), {}, {}});
    watchForReady();
}

void MainWindow::takeSettings(const OfficeSettings &settings)
{
    if (!settings.demonstration)
        return;
    m_demonstration->setSentence(
        settings.standingToday.isValid()
            ? tr("Demonstration: the split of the amounts is illustrative; the clock stands at %1.")
                  .arg(dayText(settings.standingToday))
            : tr("Demonstration: the split of the amounts is illustrative."));
}

bool MainWindow::goTo(const Place &place)
{
    if (!m_open || !m_services.pages.contains(place.page) || !leaveCurrent())
        return false;
    m_history.visit(place);
    showPlace(place);
    return true;
}

bool MainWindow::leaveCurrent()
{
    Page *page = currentPage();
    const bool leaves = !page || page->mayLeave();
    if (!leaves)
        m_rail->setCurrent(page->key());
    return leaves;
}

void MainWindow::walk(int steps)
{
    const std::optional<Place> place = m_history.peek(steps);
    if (!place || !leaveCurrent())
        return;
    m_history.walk(steps);
    showPlace(*place);
}

void MainWindow::showPlace(const Place &place)
{
    Page *page = pageFor(place.page);
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(place.page);
    m_scopeBar->setBreadcrumb(pageTitle(place.page), thingTitle(place));
    m_scopeBar->setWalkable(m_history.canGoBack(), m_history.canGoForward());
    m_status->setSelection({});
    page->showPlace(scope(), place.thing, place.filter);
}

Page *MainWindow::pageFor(const QString &key)
{
    Page *&page = m_made[key];
    if (!page) {
        page = m_services.pages.value(key)(m_services.desk, m_stack);
        connectPage(page);
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::placeWanted, this, &MainWindow::goTo);
    connect(page, &Page::messageWanted, this, &MainWindow::showMessage);
    connect(page, &Page::statusChanged, this, [this, page](const QString &text) {
        if (page == currentPage())
            m_status->setSelection(text);
    });
}

void MainWindow::scopeWasChanged()
{
    showDayNotice();
    refreshPage();
}

void MainWindow::showDayNotice()
{
    m_dayNotice->setSentence(m_scopeBar->isToday() ? QString() : scopeSentence(scope(), m_scopeBar->today()));
}

void MainWindow::refreshPage()
{
    if (Page *page = currentPage(); page && m_open)
        page->refresh(scope());
}

void MainWindow::watchForReady()
{
    // A page may ask again once it has an answer; the desk falls silent when the last of the chain is in.
    auto *watch = new QObject(this);
    connect(&m_services.desk, &Desk::busyChanged, watch, [this, watch](bool busy) {
        if (busy)
            return;
        watch->deleteLater();
        announceWhenPainted();
    });
}

/// A window that is not on the screen yet is painted whole as soon as it comes there.
void MainWindow::announceWhenPainted()
{
    winId();  // makes the handle of a window that was not shown yet
    if (!windowHandle()->isExposed()) {
        windowHandle()->installEventFilter(this);
        return;
    }
    if (Page *page = currentPage())
        page->repaint();
    QTimer::singleShot(0, this, &MainWindow::ready);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != windowHandle() || event->type() != QEvent::Expose || !windowHandle()->isExposed())
        return QMainWindow::eventFilter(watched, event);
    watched->removeEventFilter(this);
    QCoreApplication::sendEvent(watched, event);
    // Showing a widget has Qt paint it once more later; but this event has just painted all of them.
    QCoreApplication::removePostedEvents(nullptr, QEvent::UpdateLater);
    QTimer::singleShot(0, this, &MainWindow::ready);
    return true;
}

void MainWindow::switchUser()
{
    UserDialog dialog(m_services.desk.user(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_services.desk.setUser(*dialog.user());
}

void MainWindow::setScope(const Scope &scope)
{
    m_scopeBar->setScope(scope);
}

const Scope &MainWindow::scope() const
{
    return m_scopeBar->scope();
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

QStringList MainWindow::pageKeys() const
{
    return m_rail->keys();
}

void MainWindow::showMessage(const QString &sentence)
{
    m_message->setSentence(sentence);
}

void MainWindow::beginWork(const QString &sentence, std::function<void()> cancel)
{
    m_status->beginWork(sentence, std::move(cancel));
}

void MainWindow::setWorkProgress(int percent)
{
    m_status->setWorkProgress(percent);
}

void MainWindow::endWork()
{
    m_status->endWork();
}

void MainWindow::openGotoBox()
{
    if (!m_open)
        return;
    if (!m_goto) {
        m_goto = new GotoBox(m_services.desk, m_services.pages.keys(), this);
        connect(m_goto, &GotoBox::placeChosen, this, &MainWindow::goTo);
    }
    m_goto->openFor(scope());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveCurrent()) {
        event->ignore();
        return;
    }
    keepGeometry();
    QMainWindow::closeEvent(event);
}

void MainWindow::keepGeometry() const
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
}

}  // namespace mittelbuch
