// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetnames.h"
#include "ui/pages/budget/budgetfigures.h"

#include <QAbstractItemModel>

#include <array>

namespace mittelbuch {

/// The budget as a tree: section, chapter, title, with the sums of what is shown at each level; of several years each
/// is a tree of its own. Rows are a snapshot held in memory; the model never fetches.
class BudgetTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { lineColumn, purposeColumn, firstFigureColumn };
    enum class Level { year, section, chapter, title };
    /// The raw cents of a figure.
    static constexpr int valueRole = Qt::UserRole;
    static constexpr int figureCount = 11;

    explicit BudgetTreeModel(QObject *parent = nullptr);

    /// In budget order; `byYear` puts a level of years on top.
    void setRows(QVector<BudgetRow> rows, bool byYear);
    /// Only titles whose key or purpose holds every word; sums are of those.
    void setSearch(const QString &words);
    bool isNarrowed() const { return !m_search.isEmpty(); }
    int titleCount() const { return m_titleCount; }
    int allCount() const { return static_cast<int>(m_rows.size()); }

    /// Stable over every refresh: "0205/88301|2027" of a title, "0205|2027", "02|2027", "2027".
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key, int column = 0) const;
    Level levelOf(const QModelIndex &index) const;
    /// What sections and chapters are called; before the rows that they belong to.
    void setNames(const BudgetNames &names) { m_names = names; }
    /// Null for anything but a title.
    const BudgetRow *rowAt(const QModelIndex &index) const;
    /// Null when there is none, hidden ones included.
    const BudgetRow *find(const QString &key) const;
    /// Of the titles shown, in budget order.
    QVector<BudgetRow> shownRows() const;
    /// "02 05/883 01  Zuschüsse an Gemeinden", "Chapter 02 05 Informationstechnik"
    QString describe(const QModelIndex &index) const;
    static std::optional<LineFigure> figureAt(int column);
    qint64 centsAt(const QModelIndex &index, LineFigure figure) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        QString key;
        Level level = Level::section;
        int parent = 0;
        int place = 0;   ///< among its siblings
        int row = -1;    ///< of the snapshot; -1: a group
        QVector<int> children;
        std::array<qint64, figureCount> cents{};
        bool hadSomething = false;
        bool hadAuthorization = false;
    };

    void rebuild();
    int groupFor(int parent, const QString &key, Level level);
    void addTitle(int row);
    const Node &nodeAt(const QModelIndex &index) const;
    QString textOf(const Node &node, int column) const;
    QString titleOf(const Node &node) const;
    QString figureText(const Node &node, LineFigure figure) const;
    Shortage shortageAt(const Node &node, LineFigure figure) const;
    QVariant decoration(const Node &node, int column) const;

    QVector<BudgetRow> m_rows;
    BudgetNames m_names;
    QVector<QString> m_searchKeys;
    QHash<QString, int> m_rowOfKey;
    bool m_byYear = false;
    QString m_search;
    QVector<Node> m_nodes;            ///< the first is the root
    QHash<QString, int> m_nodeOfKey;  ///< of those shown
    int m_titleCount = 0;
};

/// Names a row over every refresh: "0205/88301|2027".
QString budgetRowKey(const BudgetLineKey &line, FiscalYear year);
inline QString budgetRowKey(const BudgetRow &row) { return budgetRowKey(row.line.key, row.year); }

}  // namespace mittelbuch
