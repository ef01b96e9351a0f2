// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/programmes/programmespage.h"

#include "ui/pages/directive/comparison.h"
#include "ui/pages/directive/workshop.h"
#include "ui/pages/parts/pagesplit.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/pages/programmes/allotdialog.h"
#include "ui/pages/programmes/programmedetail.h"
#include "ui/pages/programmes/programmedialog.h"
#include "ui/table/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mittelbuch {

ProgrammesPage::ProgrammesPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new SnapshotModel<ProgrammeRow>(programmeColumns(),
        [](const ProgrammeRow &row) { return row.programme.key; }, this))
{
    setObjectName(QStringLiteral("programmesPage"));
    m_detail = new ProgrammeDetail(this);
    m_right = detailPlace(m_detail, tr("Choose a programme from the list to see its directive and its money."), this);
    auto *split = new PageSplit(QStringLiteral("programmes"), buildList(), m_right, {57, 43}, this);
    buildPlaces(split);
    connectParts();
}

void ProgrammesPage::buildPlaces(QWidget *list)
{
    m_places = new QStackedWidget(this);
    m_places->addWidget(list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_places);
}

QWidget *ProgrammesPage::buildList()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list = new TableView(QStringLiteral("programmes"), *m_model, tr("Programmes"), left);
    m_list->setObjectName(QStringLiteral("programmeList"));
    m_list->setEmptyState(tr("No programme yet. Applications are made to a programme, and its directive says what "
                             "is granted."),
                          tr("Add a programme…"), [this] { addProgramme(); });
    auto *add = new QPushButton(tr("Add &programme…"), left);
    add->setObjectName(QStringLiteral("addProgramme"));
    connect(add, &QPushButton::clicked, this, &ProgrammesPage::addProgramme);
    m_list->addTool(add);
    m_illustrative = plainText(left, tr("Figures of the demonstration are illustrative."));
    m_illustrative->setMargin(6);
    m_illustrative->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_illustrative);
    return left;
}

void ProgrammesPage::connectParts()
{
    connect(m_list, &TableView::currentKeyChanged, this, &ProgrammesPage::showProgramme);
    connect(m_list, &TableView::statusChanged, this, &Page::statusChanged);
    connect(m_list, &TableView::messageWanted, this, &Page::messageWanted);
    connect(m_detail, &ProgrammeDetail::directiveWanted, this, &ProgrammesPage::issueDirective);
    connect(m_detail, &ProgrammeDetail::comparisonWanted, this, &ProgrammesPage::compareVersions);
    connect(m_detail, &ProgrammeDetail::allotmentWanted, this, &ProgrammesPage::allot);
    connect(m_detail, &ProgrammeDetail::applicationsWanted, this, [this] {
        Q_EMIT placeWanted({QStringLiteral("applications"), {}, QStringLiteral("programme=") + m_list->currentKey()});
    });
    connect(m_detail, &ProgrammeDetail::lineWanted, this,
            [this](const QString &line) { Q_EMIT placeWanted({QStringLiteral("budget"), line, {}}); });
}

void ProgrammesPage::showPlace(const Scope &scope, const QString &thing, const QString &)
{
    if (!thing.isEmpty())
        m_wanted = thing;
    refresh(scope);
}

void ProgrammesPage::refresh(const Scope &scope)
{
    m_scope = scope;
    load();
}

void ProgrammesPage::load()
{
    const auto work = [scope = *m_scope](Session &session) {
        return programmeRows(session.store, scope.year, scope.asAt);
    };
    m_rowsQuestion.ask(work, [this](const QVector<ProgrammeRow> &rows) { showRows(rows); });
}

void ProgrammesPage::showRows(const QVector<ProgrammeRow> &rows)
{
    m_model->setRows(rows);
    m_illustrative->setVisible(std::any_of(rows.cbegin(), rows.cend(),
        [](const ProgrammeRow &row) { return row.programme.illustrative; }));
    selectWanted();
    showProgramme(m_list->currentKey());
}

void ProgrammesPage::selectWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty() || m_list->selectKey(wanted))
        return;
    // What was asked for by name is shown even if a filter hides it.
    m_list->clearFilters();
    m_list->selectKey(wanted);
}

void ProgrammesPage::showProgramme(const QString &programme)
{
    const ProgrammeRow *row = m_model->find(programme);
    m_right->setCurrentIndex(row ? 1 : 0);
    if (!row)
        return;
    m_detail->showRow(*row, m_scope->year);
    const auto work = [id = row->programme.id, asAt = m_scope->asAt](Session &session) {
        return programmeDetail(session, id, asAt);
    };
    m_detailQuestion.ask(work, [this](const ProgrammeDetailData &shown) { m_detail->showData(shown); });
}

void ProgrammesPage::addProgramme()
{
    auto *dialog = new ProgrammeDialog(desk(), this);
    connect(dialog, &ProgrammeDialog::added, this, [this](const QString &programme) {
        m_wanted = programme;
        load();
    });
    dialog->open();
}

void ProgrammesPage::withVersions(std::function<void(const QVector<Directive> &)> then)
{
    const ProgrammeRow *row = m_model->find(m_list->currentKey());
    if (!row)
        return;
    m_versionsQuestion.ask([id = row->programme.id](Session &session) { return session.store.programmes().directives(id); },
                           std::move(then));
}

void ProgrammesPage::issueDirective()
{
    withVersions([this](const QVector<Directive> &versions) { openWorkshop(versions); });
}

void ProgrammesPage::openWorkshop(const QVector<Directive> &versions)
{
    const ProgrammeRow *row = m_model->find(m_list->currentKey());
    if (!row)
        return;
    if (!m_workshop) {
        m_workshop = new DirectiveWorkshop(desk(), m_places);
        m_places->addWidget(m_workshop);
        connect(m_workshop, &DirectiveWorkshop::issued, this, [this] {
            backToList();
            load();
        });
        connect(m_workshop, &DirectiveWorkshop::closeWanted, this, [this] {
            if (m_workshop->mayLeave())
                backToList();
        });
        connect(m_workshop, &DirectiveWorkshop::compareWanted, this, [this](const DirectiveTerms &draft) {
            withVersions([this, draft](const QVector<Directive> &all) { openComparison(all, draft); });
        });
    }
    m_places->setCurrentWidget(m_workshop);
    m_workshop->open(row->programme, versions);
}

void ProgrammesPage::compareVersions()
{
    withVersions([this](const QVector<Directive> &versions) { openComparison(versions, std::nullopt); });
}

void ProgrammesPage::openComparison(const QVector<Directive> &versions, const std::optional<DirectiveTerms> &draft)
{
    if (!m_comparison) {
        m_comparison = new DirectiveComparison(m_places);
        m_places->addWidget(m_comparison);
        connect(m_comparison, &DirectiveComparison::closeWanted, this, [this] { m_places->setCurrentWidget(m_beforeComparison); });
    }
    QVector<DirectiveComparison::Text> texts = textsOf(versions);
    if (draft)
        texts.append({tr("the text being written"), *draft});
    m_beforeComparison = m_places->currentWidget();
    m_places->setCurrentWidget(m_comparison);
    m_comparison->setTexts(texts);
}

void ProgrammesPage::backToList()
{
    m_places->setCurrentIndex(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool ProgrammesPage::mayLeave()
{
    return !m_workshop || m_places->currentIndex() == 0 || m_workshop->mayLeave();
}

void ProgrammesPage::allot()
{
    const ProgrammeRow *row = m_model->find(m_list->currentKey());
    if (!row)
        return;
    auto *dialog = new AllotDialog(desk(), row->programme, m_scope->year, this);
    connect(dialog, &QDialog::accepted, this, &ProgrammesPage::load);
    dialog->open();
}

}  // namespace mittelbuch
