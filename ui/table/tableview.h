// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ui/table/savedviews.h"
#include "ui/table/tablemodel.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QPushButton;

namespace mittelbuch {

class ColumnMemory;
class FilterHeader;
class SumRow;

/// The one table of the window: sort by any column, filter row, search, choice of columns, groups, sums, saved views, copy and
/// export of exactly what is shown (rows of closed groups too, heads not). Selection, current row and scroll position are kept by the rows' keys over refresh, sort and filter.
///
///     auto *model = new SnapshotModel<BudgetRow>(columns, keyOfRow, this);
///     auto *table = new TableView(QStringLiteral("budget"), *model, tr("Budget lines"), this);
///     table->setEmptyState(tr("No budget line yet."), tr("&Add a line…"), this, [this] { addLine(); });
///     connect(table, &TableView::currentKeyChanged, this, &BudgetPage::showLine);
///     model->setRows(rows);  // whenever the desk has answered
class TableView final : public QWidget {
    Q_OBJECT

public:
    /// full: with search box, filter row and menu. bare: only the cells and, where a column is summed, the sums.
    enum class Style { full, bare };

    /// `name` is stable and names the remembered columns; `accessibleName` says what the rows are. `model` lives at least as long.
    TableView(const QString &name, TableModel &model, const QString &accessibleName, QWidget *parent = nullptr,
              Style style = Style::full);
    ~TableView() override;

    /// Shown instead of the rows while there are none. Without `buttonText` there is no button.
    void setEmptyState(const QString &sentence, const QString &buttonText = {}, std::function<void()> action = {});
    /// Placed at the right of the search box: the page's own buttons.
    void addTool(QWidget *tool);

    QString currentKey() const;                ///< empty: none
    bool selectKey(const QString &key);        ///< makes it current and scrolls to it; false: not shown
    QStringList selectedKeys() const;
    void setSearch(const QString &words);
    void setFilter(const QString &columnKey, const QString &text);
    QString filterText(const QString &columnKey) const;
    void clearFilters();
    void sortBy(const QString &columnKey, Qt::SortOrder order);  ///< empty: the list's own order
    void groupBy(const QString &columnKey);                      ///< empty: no groups
    /// Everything a person can set, and the same set again. Keys of columns that there are no more are passed over.
    ListView view() const;
    void setView(const ListView &view);
    /// False: the name cannot be taken. A view of the same name is replaced.
    bool saveView(const QString &name) { return m_views.save(name, view()); }
    bool showSavedView(const QString &name);
    const SavedViews &savedViews() const { return m_views; }
    void focusSearch();
    void focusTable();

    /// The columns shown, from left to right.
    QVector<int> shownColumns() const;
    void setColumnShown(int column, bool shown);
    /// The selected rows, or all when none is; with titles.
    QString copyText() const;
    QByteArray csv() const;
    Result<void> exportCsv(const QString &path) const;
    /// "12 rows", "3 of 12 rows", "2 selected: Authority 1.200,00 €".
    QString statusText() const;

    QTableView *table() const { return m_table; }
    SumRow *sums() const { return m_sums; }

Q_SIGNALS:
    /// The row that the detail is to show; empty when there is none. Not sent when a refresh finds the same row again.
    void currentKeyChanged(const QString &key);
    /// Double click or Enter.
    void activated(const QString &key);
    void statusChanged(const QString &text);
    /// Something failed, such as writing an export; a sentence.
    void messageWanted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Kept {
        QSet<QString> selected;
        QString current;
        QString top;
        int column = 0;
        int horizontal = 0;
    };

    void buildTable(const QString &accessibleName);
    void buildBar(const QString &accessibleName);
    void buildEmptyState();
    void buildActions();
    void connectModel();
    void keepPlace();
    void restorePlace();
    void selectKept();
    void updateState();
    void updateEmptyState();
    void announceCurrent();
    void toggle(int head);
    bool keyOnHead(int key, int head);
    bool isOnArrow(QPoint position) const;
    // tableviewmenu.cpp
    void fillMenu(QMenu *menu);
    void addColumnMenu(QMenu *menu);
    void addGroupMenu(QMenu *menu);
    void addViewMenu(QMenu *menu);
    void askForViewName();
    void showHeaderMenu(const QPoint &position);
    void askAndExport();
    void copy() const;
    QVector<int> selectedRows() const;  // without heads
    QVector<int> selectedSourceRows() const;
    QString sumsOfSelection(const QVector<int> &sourceRows) const;

    TableModel &m_model;
    QString m_name;
    SavedViews m_views;
    QTableView *m_table = nullptr;
    FilterHeader *m_header = nullptr;
    SumRow *m_sums = nullptr;
    QWidget *m_bar = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_menuButton = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_emptySentence = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QString m_emptyText;
    QString m_emptyButtonText;
    std::function<void()> m_emptyAction;
    std::unique_ptr<ColumnMemory> m_memory;
    Kept m_kept;
    QString m_announced;
    bool m_rearranging = false;
};

}  // namespace mittelbuch
