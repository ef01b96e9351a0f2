// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetpage.h"

#include "ui/pages/budget/budgetdetail.h"
#include "ui/pages/budget/budgetimportdialog.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/budget/budgettreeview.h"
#include "ui/pages/budget/controltab.h"
#include "ui/pages/parts/pagesplit.h"
#include "ui/pages/parts/plaintext.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mittelbuch {

BudgetPage::BudgetPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    setObjectName(QStringLiteral("budgetPage"));
    build();
    connectParts();
}

void BudgetPage::build()
{
    m_detail = new BudgetDetail(this);
    m_right = detailPlace(m_detail, tr("Choose a budget line from the list to see how its money is used, or one of "
                                       "its figures to see how it comes about."), this);
    auto *split = new PageSplit(QStringLiteral("budget"), buildList(), m_right, {57, 43}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

QWidget *BudgetPage::buildList()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tree = new BudgetTree(left);
    m_tree->setObjectName(QStringLiteral("budgetList"));
    m_tree->setEmptyState(tr("The budget has no lines yet. A line is a chapter and title of the budget with its "
                             "authority for a year."),
                          tr("Add a line…"), [this] { addLine(); });
    m_onlyYear = new QPushButton(left);
    m_onlyYear->setObjectName(QStringLiteral("onlyYear"));
    m_onlyYear->setToolTip(tr("Back to the fiscal year chosen above"));
    m_onlyYear->hide();
    m_tree->addTool(m_onlyYear);
    m_allYears = new QCheckBox(tr("All y&ears"), left);
    m_allYears->setObjectName(QStringLiteral("allYears"));
    m_allYears->setToolTip(tr("Every planned year instead of the fiscal year chosen above"));
    m_tree->addTool(m_allYears);
    auto *acts = new QPushButton(tr("&Budget"), left);
    acts->setObjectName(QStringLiteral("budgetActs"));
    acts->setToolTip(tr("Entries, new lines and the end of the year"));
    buildActions(acts);
    m_tree->addTool(acts);
    m_illustrative = plainText(left, tr("Figures of the demonstration are illustrative."));
    m_illustrative->setMargin(6);
    m_illustrative->hide();
    column->addWidget(m_tree, 1);
    column->addWidget(m_illustrative);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("budgetTabs"));
    m_tabs->setAccessibleName(tr("Lists of the budget"));
    m_tabs->setDocumentMode(true);
    m_freezes = new FreezeTab(m_tabs);
    m_carryOvers = new CarryOverTab(m_tabs);
    m_tabs->addTab(left, tr("Lines"));
    m_tabs->addTab(m_freezes, tr("Open freezes"));
    m_tabs->addTab(m_carryOvers, tr("Carry-overs"));
    return m_tabs;
}

void BudgetPage::buildActions(QPushButton *button)
{
    m_acts = new QMenu(button);
    button->setMenu(m_acts);
    addAct(tr("&Enter…"), "actEnter", QKeySequence(Qt::CTRL | Qt::Key_E), &BudgetPage::postAuthority);
    addAct(tr("Enter &several…"), "actEnterSeveral", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        &BudgetPage::enterSeveral);
    addAct(tr("Add &line…"), "actAddLine", {}, &BudgetPage::addLine);
    addAct(tr("&Import budget…"), "actImport", {}, &BudgetPage::importBudget);
    m_acts->addSeparator();
    addAct(tr("End of the &year…"), "actEndYear", {}, &BudgetPage::endYear);
    addAct(tr("Begin the &provisional year…"), "actProvisional", {}, &BudgetPage::beginProvisional);
    addAct(tr("E&nact the budget…"), "actEnact", {}, &BudgetPage::enact);
}

/// In the menu and, by its keys, wherever the page is seen.
void BudgetPage::addAct(const QString &text, const char *name, const QKeySequence &keys, void (BudgetPage::*act)())
{
    QAction *action = m_acts->addAction(text, this, act);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    addAction(action);
}

void BudgetPage::connectParts()
{
    connect(m_tree, &BudgetTree::cellChanged, this, &BudgetPage::showCell);
    connect(m_tree, &BudgetTree::explanationWanted, m_detail, &BudgetDetail::focusExplanation);
    connect(m_tree, &BudgetTree::statusChanged, this, &Page::statusChanged);
    connect(m_tree, &BudgetTree::exportWanted, this, &BudgetPage::exportLines);
    connect(m_allYears, &QCheckBox::toggled, this, [this] {
        showOnly({});
        if (m_scope)
            load();
    });
    connect(m_onlyYear, &QPushButton::clicked, this, [this] {
        showOnly({});
        load();
    });
    connectTabs();
    connect(m_detail, &BudgetDetail::postWanted, this, &BudgetPage::postAuthority);
    connect(m_detail, &BudgetDetail::messageWanted, this, &Page::messageWanted);
    connect(m_detail, &BudgetDetail::partWanted, m_tree, &BudgetTree::selectKey);
    connect(m_detail, &BudgetDetail::applicationWanted, this,
            [this](const QString &reference) { Q_EMIT placeWanted({QStringLiteral("applications"), reference, {}}); });
    connect(m_detail, &BudgetDetail::programmeWanted, this,
            [this](const QString &programme) { Q_EMIT placeWanted({QStringLiteral("programmes"), programme, {}}); });
}

void BudgetPage::connectTabs()
{
    const auto connectTab = [this](auto *tab) {
        using Tab = std::remove_pointer_t<decltype(tab)>;
        connect(tab, &Tab::entryWanted, this, &BudgetPage::openEntry);
        connect(tab, &Tab::lineWanted, this, &BudgetPage::showLine);
        connect(tab, &Tab::messageWanted, this, &Page::messageWanted);
        connect(tab, &Tab::statusChanged, this, [this, tab](const QString &text) {
            if (tab->isVisible())
                Q_EMIT statusChanged(text);
        });
    };
    connectTab(m_freezes);
    connectTab(m_carryOvers);
}

void BudgetPage::showLine(const QString &line)
{
    m_tabs->setCurrentIndex(0);
    m_wanted = line;
    selectWanted();
}

void BudgetPage::showPlace(const Scope &scope, const QString &thing, const QString &filter)
{
    m_scope = scope;
    if (!thing.isEmpty()) {
        m_wanted = thing;
        m_tabs->setCurrentIndex(0);
    }
    showYears(filter);
    load();
}

void BudgetPage::showYears(const QString &filter)
{
    const QString year = filter.startsWith(QLatin1String("year=")) ? filter.section(u'=', 1) : QString();
    if (filter == QLatin1String("years=all"))
        m_allYears->setChecked(true);
    else if (!year.isEmpty())
        m_allYears->setChecked(false);
    showOnly(year == m_scope->year.toString() ? QString() : year);
}

/// Another year than the frame's is named beside the list, where the person sees it and can lift it.
void BudgetPage::showOnly(const QString &year)
{
    m_onlyShown = FiscalYear::tryFromNumber(year.toInt()) ? year : QString();
    m_onlyYear->setVisible(!m_onlyShown.isEmpty());
    m_onlyYear->setText(tr("Only %1 – lift", "year").arg(m_onlyShown));
}

FiscalYear BudgetPage::shownYear() const
{
    return m_onlyShown.isEmpty() ? m_scope->year : FiscalYear::fromNumber(m_onlyShown.toInt());
}

void BudgetPage::refresh(const Scope &scope)
{
    // The line stays when the year changes; its row is another one then.
    if (m_scope && m_scope->year != scope.year) {
        showOnly({});
        if (m_wanted.isEmpty())
            m_wanted = m_tree->currentKey().section(u'|', 0, 0);
    }
    m_scope = scope;
    load();
}

void BudgetPage::load()
{
    const auto work = [year = shownYear(), all = m_allYears->isChecked(), asAt = m_scope->reading()](Session &session) {
        return all ? allBudgetRows(session, year, asAt) : budgetRowsOf(session, year, asAt);
    };
    m_rowsQuestion.ask(work, [this](const BudgetSnapshot &read) {
        m_rows = read.rows;
        m_names = read.names;
        m_detailKey.clear();
        showRows();
    });
    loadLists();
}

void BudgetPage::loadLists()
{
    const auto work = [asAt = m_scope->reading()](Session &session) { return controlLists(session, asAt); };
    m_listsQuestion.ask(work, [this](const ControlLists &lists) {
        m_freezes->setRows(lists.freezes);
        m_carryOvers->setRows(lists.carryOvers);
        const auto counted = [](const QString &title, qsizetype count) {
            return count == 0 ? title : tr("%1 (%2)", "title of a tab, number of rows").arg(title).arg(count);
        };
        m_tabs->setTabText(1, counted(tr("Open freezes"), lists.freezes.size()));
        m_tabs->setTabText(2, counted(tr("Carry-overs"), lists.carryOvers.size()));
    });
}

void BudgetPage::showRows()
{
    if (!m_scope)
        return;
    QVector<BudgetRow> shown;
    const bool all = m_allYears->isChecked();
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(shown),
                 [&](const BudgetRow &row) { return all || row.year == shownYear(); });
    if (all) {
        std::stable_sort(shown.begin(), shown.end(),
                         [](const BudgetRow &left, const BudgetRow &right) { return left.year < right.year; });
    }
    m_tree->setRows(shown, m_names, all);
    m_illustrative->setVisible(std::any_of(shown.cbegin(), shown.cend(),
        [](const BudgetRow &row) { return row.line.illustrative; }));
    selectWanted();
}

void BudgetPage::selectWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty())
        return;
    const std::optional<BudgetLineKey> line = BudgetLineKey::tryFromString(wanted);
    const QString key = (line ? line->toString() : wanted) + u'|' + shownYear().toString();
    if (m_tree->selectKey(key))
        return;
    // What was asked for by name is shown even if the search hides it.
    m_tree->setSearch({});
    m_tree->selectKey(key);
}

void BudgetPage::showCell()
{
    const QModelIndex index = m_tree->view()->currentIndex();
    m_right->setCurrentIndex(index.isValid() ? 1 : 0);
    if (!index.isValid())
        return;
    const BudgetRow *row = m_tree->model().rowAt(index);
    if (!row)
        return showGroup(index);
    m_detail->showRow(*row, m_tree->currentFigure());
    // From cell to cell of one line everything is there already.
    const QString key = budgetRowKey(*row);
    if (key == m_detailKey)
        return;
    const auto work = [line = row->line.id, year = row->year, asAt = m_scope->reading()](Session &session) {
        return lineDetail(session, line, year, asAt);
    };
    m_detailQuestion.ask(work, [this, key](const LineDetail &detail) {
        m_detailKey = key;
        m_detail->showDetail(detail);
    });
}

void BudgetPage::importBudget()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a budget"), {},
                                                      tr("Tables (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void BudgetPage::importFile(const QString &path)
{
    auto *dialog = new BudgetImportDialog(desk(), path, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const BudgetImportChange &change = dialog->change();
        load();
        Q_EMIT statusChanged(tr("Budget imported: %1 lines, %2 appropriations, %3 supplements", "counts")
                                 .arg(change.linesAdded).arg(change.appropriations).arg(change.supplements));
    });
    dialog->open();
}

void BudgetPage::showGroup(const QModelIndex &group)
{
    m_detailKey.clear();
    const LineFigure figure = m_tree->currentFigure().value_or(LineFigure::authority);
    const BudgetTreeModel &model = m_tree->model();
    const QModelIndex first = group.siblingAtColumn(0);
    QVector<FigurePart> parts;
    for (int place = 0; place < model.rowCount(first); ++place) {
        const QModelIndex part = model.index(place, 0, first);
        const std::optional<Money> amount = Money::tryFromCents(model.centsAt(part, figure));
        parts.append({model.keyOf(part), model.describe(part), {}, amount.value_or(Money()), {}});
    }
    const std::optional<Money> sum = Money::tryFromCents(model.centsAt(group, figure));
    m_detail->showGroup(model.describe(group), figure, sum.value_or(Money()), parts);
}

}  // namespace mittelbuch
