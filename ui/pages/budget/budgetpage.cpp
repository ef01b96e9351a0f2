// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetpage.h"

#include "ui/pages/budget/authoritydialog.h"
#include "ui/pages/budget/budgetdetail.h"
#include "ui/pages/budget/budgetimportdialog.h"
#include "ui/pages/budget/linedialog.h"
#include "ui/pages/parts/pagesplit.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mittelbuch {

BudgetPage::BudgetPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new SnapshotModel<BudgetRow>(budgetColumns(), [](const BudgetRow &row) { return budgetRowKey(row); },
        this))
{
    setObjectName(QStringLiteral("budgetPage"));
    build();
    connectParts();
}

void BudgetPage::build()
{
    m_detail = new BudgetDetail(this);
    m_right = detailPlace(m_detail, tr("Choose a budget line from the list to see how its money is used."), this);
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
    m_list = new TableView(QStringLiteral("budget"), *m_model, tr("Budget lines"), left);
    m_list->setObjectName(QStringLiteral("budgetList"));
    m_list->setEmptyState(tr("The budget has no lines yet. A line is a chapter and title of the budget with its "
                             "authority for a year."),
                          tr("Add a line…"), [this] { addLine(); });
    m_allYears = new QCheckBox(tr("All y&ears"), left);
    m_allYears->setObjectName(QStringLiteral("allYears"));
    m_allYears->setToolTip(tr("Every planned year instead of the fiscal year chosen above"));
    m_list->addTool(m_allYears);
    auto *add = new QPushButton(tr("Add &line…"), left);
    add->setObjectName(QStringLiteral("addLine"));
    connect(add, &QPushButton::clicked, this, &BudgetPage::addLine);
    m_list->addTool(add);
    auto *import = new QPushButton(tr("&Import budget…"), left);
    import->setObjectName(QStringLiteral("importBudget"));
    import->setToolTip(tr("Take lines and appropriations from a table (XLSX, CSV)"));
    connect(import, &QPushButton::clicked, this, &BudgetPage::importBudget);
    m_list->addTool(import);
    m_illustrative = plainText(left, tr("Figures of the demonstration are illustrative."));
    m_illustrative->setMargin(6);
    m_illustrative->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_illustrative);
    return left;
}

void BudgetPage::connectParts()
{
    connect(m_list, &TableView::currentKeyChanged, this, &BudgetPage::showLine);
    connect(m_list, &TableView::statusChanged, this, &Page::statusChanged);
    connect(m_list, &TableView::messageWanted, this, &Page::messageWanted);
    connect(m_allYears, &QCheckBox::toggled, this, &BudgetPage::showRows);
    connect(m_detail, &BudgetDetail::postWanted, this, &BudgetPage::postAuthority);
    connect(m_detail, &BudgetDetail::messageWanted, this, &Page::messageWanted);
    connect(m_detail, &BudgetDetail::applicationWanted, this,
            [this](const QString &reference) { Q_EMIT placeWanted({QStringLiteral("applications"), reference, {}}); });
    connect(m_detail, &BudgetDetail::programmeWanted, this,
            [this](const QString &programme) { Q_EMIT placeWanted({QStringLiteral("programmes"), programme, {}}); });
}

void BudgetPage::showPlace(const Scope &scope, const QString &thing, const QString &filter)
{
    m_scope = scope;
    if (!thing.isEmpty())
        m_wanted = thing;
    showYears(filter);
    load();
}

/// Another year than the frame's is shown as a condition in the filter row, where the person sees it and can lift it.
void BudgetPage::showYears(const QString &filter)
{
    const QString column = QStringLiteral("year");
    const QString year = filter.startsWith(QLatin1String("year=")) ? filter.section(u'=', 1) : QString();
    if (filter == QLatin1String("years=all") || !year.isEmpty())
        m_allYears->setChecked(true);
    else if (!m_shownYear.isEmpty())
        m_allYears->setChecked(false);
    if (std::exchange(m_shownYear, year) != year)
        m_list->setFilter(column, year);
}

void BudgetPage::refresh(const Scope &scope)
{
    // The line stays when the year changes; its row is another one then.
    if (m_scope && m_scope->year != scope.year && m_wanted.isEmpty())
        m_wanted = m_list->currentKey().section(u'|', 0, 0);
    m_scope = scope;
    load();
}

void BudgetPage::load()
{
    const auto work = [scope = *m_scope](Session &session) { return allBudgetRows(session, scope.year, scope.asAt); };
    m_rowsQuestion.ask(work, [this](const QVector<BudgetRow> &rows) {
        m_rows = rows;
        showRows();
    });
}

void BudgetPage::showRows()
{
    if (!m_scope)
        return;
    QVector<BudgetRow> shown;
    const bool all = m_allYears->isChecked();
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(shown),
                 [&](const BudgetRow &row) { return all || row.year == m_scope->year; });
    m_model->setRows(shown);
    m_illustrative->setVisible(std::any_of(shown.cbegin(), shown.cend(),
        [](const BudgetRow &row) { return row.line.illustrative; }));
    selectWanted();
    showLine(m_list->currentKey());
}

void BudgetPage::selectWanted()
{
    const std::optional<BudgetLineKey> wanted = BudgetLineKey::tryFromString(m_wanted);
    m_wanted.clear();
    if (!wanted || m_list->selectKey(budgetRowKey(*wanted, m_scope->year)))
        return;
    // What was asked for by name is shown even if a filter hides it.
    m_list->clearFilters();
    m_list->selectKey(budgetRowKey(*wanted, m_scope->year));
}

void BudgetPage::showLine(const QString &rowKey)
{
    const BudgetRow *row = m_model->find(rowKey);
    m_right->setCurrentIndex(row ? 1 : 0);
    if (!row)
        return;
    m_detail->showRow(*row);
    const auto work = [line = row->line.id, year = row->year, asAt = m_scope->asAt](Session &session) {
        return lineDetail(session, line, year, asAt);
    };
    m_detailQuestion.ask(work, [this](const LineDetail &detail) { m_detail->showDetail(detail); });
}

void BudgetPage::addLine()
{
    auto *dialog = new LineDialog(desk(), this);
    connect(dialog, &LineDialog::added, this, [this](const QString &line) {
        m_wanted = line;
        load();
    });
    dialog->open();
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

void BudgetPage::postAuthority()
{
    const BudgetRow *row = m_model->find(m_list->currentKey());
    if (!row)
        return;
    QVector<BudgetRow> ofLine;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(ofLine),
                 [row](const BudgetRow &one) { return one.line.id == row->line.id; });
    auto *dialog = new AuthorityDialog(desk(), ofLine, row->year, this);
    connect(dialog, &QDialog::accepted, this, &BudgetPage::load);
    dialog->open();
}

}  // namespace mittelbuch
