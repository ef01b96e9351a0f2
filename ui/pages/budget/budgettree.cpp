// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgettree.h"

#include "report/wording.h"
#include "ui/pages/budget/budgettreeview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace mittelbuch {

namespace {

/// So many titles are seen at a glance; of more the chapters begin folded.
constexpr int titlesUnfolded = 120;

QString settingsKey(const char *name)
{
    return QStringLiteral("budgettree/") + QLatin1String(name);
}

QSet<QString> rememberedSet(const char *name)
{
    const QStringList keys = QSettings().value(settingsKey(name)).toStringList();
    return {keys.cbegin(), keys.cend()};
}

void rememberSet(const char *name, const QSet<QString> &keys)
{
    QSettings().setValue(settingsKey(name), QStringList(keys.cbegin(), keys.cend()));
}

}  // namespace

BudgetTree::BudgetTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new BudgetTreeModel(this))
    , m_view(new BudgetTreeView(this))
    , m_folded(rememberedSet("folded"))
    , m_unfolded(rememberedSet("unfolded"))
{
    buildBar();
    buildView();
    buildEmptyState();
    buildActions();
    restoreColumns();
    updateState();
}

void BudgetTree::setRows(const QVector<BudgetRow> &rows, const BudgetNames &names, bool byYear)
{
    keepPlace();
    m_model->setNames(names);
    m_model->setRows(rows, byYear);
    restorePlace();
}

void BudgetTree::search(const QString &words)
{
    keepPlace();
    m_model->setSearch(words);
    restorePlace();
}

void BudgetTree::keepPlace()
{
    m_rearranging = true;
    if (!currentKey().isEmpty() || m_model->allCount() == 0)
        m_keptKey = currentKey();
    m_keptColumn = std::max(0, m_view->currentIndex().column());
    m_keptTop = m_model->keyOf(m_view->indexAt(QPoint(0, 0)));
}

void BudgetTree::restorePlace()
{
    unfoldAsRemembered({});
    const QModelIndex current = m_model->indexOf(m_keptKey, m_keptColumn);
    if (current.isValid())
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
    const QModelIndex top = m_model->indexOf(m_keptTop);
    if (top.isValid() && m_view->isVisible())
        m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
    m_rearranging = false;
    updateState();
    Q_EMIT cellChanged();
}

bool BudgetTree::isUnfolded(const QString &key, BudgetTreeModel::Level level) const
{
    if (m_model->isNarrowed() || m_unfolded.contains(key))
        return true;
    if (m_folded.contains(key))
        return false;
    return level != BudgetTreeModel::Level::chapter || m_model->titleCount() <= titlesUnfolded;
}

void BudgetTree::unfoldAsRemembered(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex child = m_model->index(row, 0, parent);
        const BudgetTreeModel::Level level = m_model->levelOf(child);
        if (level == BudgetTreeModel::Level::title)
            return;
        m_view->setExpanded(child, isUnfolded(m_model->keyOf(child), level));
        unfoldAsRemembered(child);
    }
}

void BudgetTree::remember(const QModelIndex &index, bool unfolded)
{
    if (m_rearranging || m_model->isNarrowed())
        return;
    const QString key = m_model->keyOf(index);
    (unfolded ? m_unfolded : m_folded).insert(key);
    (unfolded ? m_folded : m_unfolded).remove(key);
    rememberSet("folded", m_folded);
    rememberSet("unfolded", m_unfolded);
}

void BudgetTree::setAllUnfolded(bool unfolded)
{
    m_folded.clear();
    m_unfolded.clear();
    keepPlace();
    if (unfolded)
        m_view->expandAll();
    else
        m_view->collapseAll();
    m_rearranging = false;
    const auto keep = [this, unfolded](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex child = m_model->index(row, 0, parent);
            if (m_model->levelOf(child) == BudgetTreeModel::Level::title)
                return;
            (unfolded ? m_unfolded : m_folded).insert(m_model->keyOf(child));
            self(self, child);
        }
    };
    keep(keep, {});
    rememberSet("folded", m_folded);
    rememberSet("unfolded", m_unfolded);
}

QString BudgetTree::currentKey() const
{
    return m_model->keyOf(m_view->currentIndex());
}

std::optional<LineFigure> BudgetTree::currentFigure() const
{
    return BudgetTreeModel::figureAt(m_view->currentIndex().column());
}

bool BudgetTree::selectKey(const QString &key)
{
    const QModelIndex index = m_model->indexOf(key, std::max(0, m_view->currentIndex().column()));
    if (!index.isValid())
        return false;
    for (QModelIndex group = index.parent(); group.isValid(); group = group.parent())
        m_view->expand(group);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
    return true;
}

bool BudgetTree::selectCell(const QString &key, LineFigure figure)
{
    const int column = BudgetTreeModel::firstFigureColumn + static_cast<int>(figure);
    const QModelIndex index = m_model->indexOf(key, column);
    if (!index.isValid() || !selectKey(key))
        return false;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    return true;
}

void BudgetTree::setSearch(const QString &words)
{
    m_search->setText(words);
}

void BudgetTree::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BudgetTree::focusTree()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

QModelIndexList BudgetTree::rowsToCopy() const
{
    QModelIndexList rows;
    QSet<QString> chosen;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        chosen.insert(m_model->keyOf(index));
    const bool all = chosen.size() < 2;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_view->indexBelow(index)) {
        if (all || chosen.contains(m_model->keyOf(index)))
            rows.append(index);
    }
    return rows;
}

QString BudgetTree::copyText() const
{
    QVector<int> columns;
    const QHeaderView *header = m_view->header();
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            columns.append(header->logicalIndex(place));
    }
    const auto line = [&columns](auto cell) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(cell(column).simplified());
        return cells.join(u'\t');
    };
    QStringList lines{line([this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    for (const QModelIndex &row : rowsToCopy()) {
        lines.append(line([this, &row](int column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const std::optional<LineFigure> figure = BudgetTreeModel::figureAt(column);
            const std::optional<Money> amount = figure ? Money::tryFromCents(m_model->centsAt(cell, *figure))
                : std::nullopt;
            return amount ? amountText(*amount) : cell.data().toString();
        }));
    }
    return lines.join(u'\n');
}

QString BudgetTree::statusText() const
{
    const int all = m_model->allCount();
    return m_model->isNarrowed() ? tr("%1 of %n line(s)", nullptr, all).arg(m_model->titleCount()) : tr("%n line(s)",
        nullptr, all);
}

}  // namespace mittelbuch
