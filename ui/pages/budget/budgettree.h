// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/budget/budgettreemodel.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace mittelbuch {

class BudgetTreeView;

/// The lines of the budget in a tree with a box that finds by key and purpose. What is folded, the widths and the
/// choice of columns are remembered; cell, folding and place survive every refresh. Any number of titles: nothing is
/// measured row by row.
class BudgetTree final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetTree(QWidget *parent = nullptr);

    void setRows(const QVector<BudgetRow> &rows, const BudgetNames &names, bool byYear);
    /// Beside the box that finds.
    void addTool(QWidget *tool);
    void setEmptyState(const QString &sentence, const QString &buttonText, std::function<void()> action);

    /// Of the node of the current cell: "0205/88301|2027", "0205|2027" …; empty: none.
    QString currentKey() const;
    /// Nullopt: the cell is the line's name or purpose.
    std::optional<LineFigure> currentFigure() const;
    /// Makes a node current, in the column of the current cell, and unfolds the way to it; false: not shown.
    bool selectKey(const QString &key);
    bool selectCell(const QString &key, LineFigure figure);
    void setSearch(const QString &words);
    void focusSearch();
    void focusTree();

    const BudgetTreeModel &model() const { return *m_model; }
    BudgetTreeView *view() const { return m_view; }
    /// The rows with selected cells, or all that is unfolded; with titles, for a spreadsheet.
    QString copyText() const;
    QString statusText() const;

Q_SIGNALS:
    /// Another cell, or what it shows may be another.
    void cellChanged();
    /// Enter, F1 or a double click.
    void explanationWanted();
    void statusChanged(const QString &text);
    void exportWanted();

private:
    void buildBar();
    void buildView();
    void buildEmptyState();
    void buildActions();
    void fillMenu(QMenu *menu);
    void search(const QString &words);
    void keepPlace();
    void restorePlace();
    bool isUnfolded(const QString &key, BudgetTreeModel::Level level) const;
    void unfoldAsRemembered(const QModelIndex &parent);
    void remember(const QModelIndex &index, bool unfolded);
    void setAllUnfolded(bool unfolded);
    void restoreColumns();
    void setDefaultWidths();
    void updateState();
    QModelIndexList rowsToCopy() const;

    BudgetTreeModel *m_model;
    BudgetTreeView *m_view;
    QHBoxLayout *m_bar = nullptr;
    QLineEdit *m_search = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_emptySentence = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QString m_emptyText;
    QString m_emptyButtonText;
    std::function<void()> m_emptyAction;
    QSet<QString> m_folded;    ///< keys of groups that the person folded
    QSet<QString> m_unfolded;  ///< keys of groups that the person unfolded
    QString m_keptKey;
    QString m_keptTop;
    int m_keptColumn = 0;
    bool m_rearranging = false;
};

}  // namespace mittelbuch
