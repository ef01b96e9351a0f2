// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/applicationspage.h"

#include "report/wording.h"
#include "service/applicationdesk.h"
#include "ui/pages/application/applicationdetail.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/parts/pagesplit.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

namespace {

using Summary = ApplicationSummary;

Column<Summary> textColumn(const char *key, const QString &title, int width,
        std::function<QVariant(const Summary &)> value)
{
    return {QLatin1String(key), title, ColumnKind::text, std::move(value), {}, false, width};
}

QVector<Column<Summary>> columns()
{
    return {
        textColumn("reference", ApplicationsPage::tr("File reference"), 14,
                   [](const Summary &row) { return row.reference.toString(); }),
        textColumn("applicant", ApplicationsPage::tr("Applicant"), 22,
                [](const Summary &row) { return row.applicantName; }),
        textColumn("title", ApplicationsPage::tr("Title"), 26, [](const Summary &row) { return row.title; }),
        {QStringLiteral("requested"), ApplicationsPage::tr("Requested"), ColumnKind::money,
         [](const Summary &row) { return row.requestedGrant.cents(); }, {}, true, 14},
        textColumn("state", ApplicationsPage::tr("State"), 11, [](const Summary &row) { return label(row.state); }),
        textColumn("programme", ApplicationsPage::tr("Programme"), 22,
                [](const Summary &row) { return row.programmeName; }),
        {QStringLiteral("granted"), ApplicationsPage::tr("Granted"), ColumnKind::money,
         [](const Summary &row) { return row.grant ? QVariant(row.grant->cents()) : QVariant(); }, {}, true, 0},
        {QStringLiteral("received"), ApplicationsPage::tr("Received"), ColumnKind::day,
         [](const Summary &row) { return row.receivedOn; }, {}, false, 0},
    };
}

/// "received|complete" as the list writes these states.
QString stateWords(const QString &states)
{
    QStringList words;
    for (const QString &word : states.split(u'|')) {
        const std::optional<ApplicationState> state = applicationStateFromString(word);
        words.append(state ? label(*state) : word);
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace

ApplicationsPage::ApplicationsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new SnapshotModel<Summary>(columns(), [](const Summary &row) { return row.reference.toString(); }, this))
    , m_detail(new ApplicationDetail(desk, this))
{
    setObjectName(names::applicationsPage);
    auto *left = new QWidget(this);
    buildList(left);
    m_right = detailPlace(m_detail, tr("Choose an application from the list, or record a new one with Ctrl+N."), this);
    auto *split = new PageSplit(QStringLiteral("applications"), left, m_right, {26, 74}, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connectParts();
}

void ApplicationsPage::buildList(QWidget *holder)
{
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filterBar = new QWidget(holder);
    auto *bar = new QHBoxLayout(m_filterBar);
    bar->setContentsMargins(6, 6, 6, 0);
    m_filterText = new QLabel(m_filterBar);
    m_filterText->setTextFormat(Qt::PlainText);
    auto *all = new QPushButton(tr("Show all"), m_filterBar);
    connect(all, &QPushButton::clicked, this, [this] {
        m_filter.clear();
        showList();
    });
    bar->addWidget(m_filterText, 1);
    bar->addWidget(all);
    column->addWidget(m_filterBar);
    m_list = new TableView(QStringLiteral("applications"), *m_model, tr("Applications"), holder);
    m_list->setObjectName(names::applicationList);
    m_list->setEmptyState(tr("No application has been recorded yet."), tr("Record an application"),
            [this] { newApplication(); });
    auto *make = new QPushButton(tr("New application"), holder);
    make->setObjectName(names::newApplication);
    make->setToolTip(tr("Record a new application (Ctrl+N)"));
    connect(make, &QPushButton::clicked, this, &ApplicationsPage::newApplication);
    m_list->addTool(make);
    column->addWidget(m_list, 1);
}

void ApplicationsPage::connectParts()
{
    connect(m_list, &TableView::currentKeyChanged, this, &ApplicationsPage::openKey);
    connect(m_list, &TableView::statusChanged, this, &Page::statusChanged);
    connect(m_list, &TableView::messageWanted, this, &Page::messageWanted);
    connect(m_detail, &ApplicationDetail::messageWanted, this, &Page::messageWanted);
    connect(m_detail, &ApplicationDetail::opened, this, [this](const QString &reference) {
        m_right->setCurrentWidget(m_detail);
        if (reference.isEmpty())
            m_list->table()->selectionModel()->clear();
        else
            m_list->selectKey(reference);
    });
    connect(m_detail, &ApplicationDetail::caseChanged, this, [this] { load(); });
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, this, &ApplicationsPage::newApplication);
}

void ApplicationsPage::showPlace(const Scope &scope, const QString &thing, const QString &filter)
{
    if (m_choosing)
        return;
    const bool isFirst = !m_scope;
    m_scope = scope;
    m_detail->setAsAt(scope.reading());
    m_filter = filter;
    load();
    if (thing == QLatin1String("new"))
        newApplication();
    else if (!thing.isEmpty() && thing != m_detail->reference())
        openReference(thing);
    if (isFirst && m_restoresDrafts)
        m_detail->restoreDraft();
}

void ApplicationsPage::refresh(const Scope &scope)
{
    m_scope = scope;
    m_detail->setAsAt(scope.reading());
    load();
    m_detail->refreshCase();
}

bool ApplicationsPage::mayLeave()
{
    return m_detail->mayLeave();
}

void ApplicationsPage::newApplication()
{
    if (!m_detail->mayLeave())
        return;
    m_right->setCurrentWidget(m_detail);
    m_detail->openNew();
}

void ApplicationsPage::load()
{
    const int question = ++m_question;
    const auto work = [asAt = m_scope->reading()](Session &session) -> Result<Listed> {
        Result<QVector<Summary>> applications = session.store.applications().list(asAt);
        if (!applications)
            return tl::unexpected<Failure>(applications.error());
        Result<QVector<Programme>> programmes = session.store.programmes().programmes();
        if (!programmes)
            return tl::unexpected<Failure>(programmes.error());
        return Listed{*applications, *programmes};
    };
    desk().ask(this, work, [this, question](const Result<Listed> &answer) {
        if (question != m_question)
            return;
        if (!answer) {
            Q_EMIT messageWanted(sentence(answer.error()));
            return;
        }
        const bool otherProgrammes = answer->programmes != m_listed.programmes;
        m_listed = *answer;
        if (otherProgrammes)
            m_detail->setProgrammes(m_listed.programmes);
        showList();
    });
}

void ApplicationsPage::showList()
{
    showFilter();
    QVector<Summary> rows;
    std::copy_if(m_listed.applications.cbegin(), m_listed.applications.cend(), std::back_inserter(rows),
                 [this](const Summary &row) { return passes(row); });
    m_model->setRows(rows);
    if (!m_detail->reference().isEmpty())
        m_list->selectKey(m_detail->reference());
}

bool ApplicationsPage::passes(const ApplicationSummary &application) const
{
    const QString value = m_filter.section(u'=', 1);
    if (m_filter.startsWith(QLatin1String("district=")))
        return application.applicant && application.applicant->district() == OfficialKey::tryFromString(value);
    if (m_filter.startsWith(QLatin1String("state=")))
        return value.split(u'|').contains(toString(application.state));
    if (!m_filter.startsWith(QLatin1String("programme=")))
        return true;
    return std::any_of(m_listed.programmes.cbegin(), m_listed.programmes.cend(), [&](const Programme &programme) {
        return programme.key == value && programme.id == application.programme;
    });
}

void ApplicationsPage::showFilter()
{
    const QString value = m_filter.section(u'=', 1);
    m_filterBar->setVisible(!m_filter.isEmpty());
    if (m_filter.startsWith(QLatin1String("district=")))
        m_filterText->setText(tr("Only the district %1").arg(value));
    else if (m_filter.startsWith(QLatin1String("programme=")))
        m_filterText->setText(tr("Only the programme %1").arg(value));
    else if (m_filter.startsWith(QLatin1String("state=")))
        m_filterText->setText(tr("Only in the state: %1").arg(stateWords(value)));
    else
        m_filterText->setText(tr("Only some applications: %1").arg(value));
}

void ApplicationsPage::openKey(const QString &reference)
{
    if (reference.isEmpty() || reference == m_detail->reference())
        return;
    if (!m_detail->mayLeave()) {
        m_list->selectKey(m_detail->reference());
        return;
    }
    if (const Summary *row = m_model->find(reference))
        m_detail->openCase(row->id);
    // What is open already is entered into the history of places; the window answers by showing this very place.
    m_choosing = true;
    Q_EMIT placeWanted({key(), reference, m_filter});
    m_choosing = false;
    Q_EMIT statusChanged(m_list->statusText());
}

void ApplicationsPage::openReference(const QString &reference)
{
    desk().ask(this, [reference](Session &session) { return applicationByReference(session, reference); },
               [this](const Outcome<ApplicationId> &id) {
        if (!id)
            Q_EMIT messageWanted(sentence(id.error()));
        else if (m_detail->mayLeave())
            m_detail->openCase(*id);
    });
}

}  // namespace mittelbuch
