// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/budget/budgettreeview.h"
#include "ui/table/listactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>

namespace mittelbuch {

namespace {

const QString columnsKey = QStringLiteral("budgettree/columns");

}  // namespace

void BudgetTree::buildBar()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget(this);
    layout->addWidget(bar);
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(6, 6, 6, 6);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("findLine"));
    m_search->setPlaceholderText(tr("Find by key or purpose (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a budget line by key or purpose"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    connect(m_search, &QLineEdit::textChanged, this, &BudgetTree::search);
    connect(m_search, &QLineEdit::returnPressed, this, &BudgetTree::focusTree);
    auto *more = new QPushButton(tr("List"), bar);
    more->setToolTip(tr("Unfold and fold, columns, copy and export of this list"));
    more->setAccessibleName(tr("List options"));
    more->setAutoDefault(false);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    more->setMenu(menu);
    m_bar->addWidget(m_search, 1);
    m_bar->addWidget(more);
}

void BudgetTree::addTool(QWidget *tool)
{
    m_bar->insertWidget(m_bar->count() - 1, tool);
}

void BudgetTree::buildView()
{
    m_view->setObjectName(QStringLiteral("budgetTree"));
    m_view->setAccessibleName(tr("Budget lines"));
    m_view->setModel(m_model);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_view->header()->viewport()->mapToGlobal(position));
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(m_view, &BudgetTreeView::explanationWanted, this, &BudgetTree::explanationWanted);
    connect(m_view, &BudgetTreeView::cellChanged, this, [this] {
        if (!m_rearranging)
            Q_EMIT cellChanged();
    });
    const auto keepColumns = [this] { QSettings().setValue(columnsKey, m_view->header()->saveState()); };
    connect(m_view->header(), &QHeaderView::sectionResized, this, keepColumns);
    connect(m_view->header(), &QHeaderView::sectionMoved, this, keepColumns);
}

void BudgetTree::restoreColumns()
{
    const QSignalBlocker silence(m_view->header());
    if (!m_view->header()->restoreState(QSettings().value(columnsKey).toByteArray()))
        setDefaultWidths();
}

void BudgetTree::setDefaultWidths()
{
    const int sign = fontMetrics().averageCharWidth();
    QHeaderView *header = m_view->header();
    header->resizeSection(BudgetTreeModel::lineColumn, sign * 32);
    header->resizeSection(BudgetTreeModel::purposeColumn, sign * 26);
    for (int column = BudgetTreeModel::firstFigureColumn; column < header->count(); ++column) {
        const LineFigure figure = *BudgetTreeModel::figureAt(column);
        const bool isMarked = figure == LineFigure::available || figure == LineFigure::plannable
            || figure == LineFigure::authorizationAvailable;
        const int title = header->fontMetrics().horizontalAdvance(label(figure)) + sign * 3;
        header->resizeSection(column, std::max(title, sign * (isMarked ? 28 : 20)));
    }
}

void BudgetTree::buildEmptyState()
{
    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    m_emptySentence = new QLabel(empty);
    m_emptySentence->setTextFormat(Qt::PlainText);
    m_emptySentence->setWordWrap(true);
    m_emptySentence->setAlignment(Qt::AlignCenter);
    m_emptyButton = new QPushButton(empty);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->isNarrowed())
            m_search->clear();
        else if (m_emptyAction)
            m_emptyAction();
    });
    column->addStretch(1);
    column->addWidget(m_emptySentence);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_stack, 1);
}

void BudgetTree::setEmptyState(const QString &sentence, const QString &buttonText, std::function<void()> action)
{
    m_emptyText = sentence;
    m_emptyButtonText = buttonText;
    m_emptyAction = std::move(action);
    updateState();
}

void BudgetTree::updateState()
{
    const bool narrowed = m_model->isNarrowed();
    const bool empty = m_model->titleCount() == 0 && (narrowed || !m_emptyText.isEmpty());
    m_emptySentence->setText(narrowed ? tr("No line matches the search.") : m_emptyText);
    m_emptyButton->setText(narrowed ? tr("Show all lines") : m_emptyButtonText);
    m_emptyButton->setVisible(narrowed || !m_emptyButtonText.isEmpty());
    m_stack->setCurrentIndex(empty ? 1 : 0);
    Q_EMIT statusChanged(statusText());
}

void BudgetTree::buildActions()
{
    addCopyAction(m_view, [this] { QGuiApplication::clipboard()->setText(copyText()); });
    addSearchActions(this, m_search, [this] { focusSearch(); }, [this] { focusTree(); });
}

void BudgetTree::fillMenu(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("&Unfold all"), this, [this] { setAllUnfolded(true); });
    menu->addAction(tr("&Fold all"), this, [this] { setAllUnfolded(false); });
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("&Columns"));
    for (int column = BudgetTreeModel::purposeColumn; column < m_model->columnCount(); ++column) {
        QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = columns->addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            QSettings().setValue(columnsKey, m_view->header()->saveState());
        });
    }
    menu->addAction(tr("&Reset columns"), this, [this] {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_view->setColumnHidden(column, false);
            m_view->header()->moveSection(m_view->header()->visualIndex(column), column);
        }
        setDefaultWidths();
        QSettings().remove(columnsKey);
    });
    menu->addSeparator();
    menu->addAction(tr("C&opy"), this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
    menu->addAction(tr("&Export as CSV…"), this, &BudgetTree::exportWanted);
}

}  // namespace mittelbuch
