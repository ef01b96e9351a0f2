// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgettreemodel.h"

#include "base/textfold.h"
#include "report/wording.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/table/tablecolours.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

#include <algorithm>

namespace mittelbuch {

namespace {

QString chapterDisplay(const QString &chapter)
{
    return chapter.left(2) + u' ' + chapter.mid(2);
}

/// "0205|2027" is of the chapter "0205".
QString groupOf(const QString &key)
{
    return key.section(u'|', 0, 0);
}

QFont groupFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

QString centsText(qint64 cents)
{
    const std::optional<Money> amount = Money::tryFromCents(cents);
    return amount ? amountText(*amount) : QStringLiteral("…");
}

}  // namespace

QString budgetRowKey(const BudgetLineKey &line, FiscalYear year)
{
    return line.toString() + u'|' + year.toString();
}

BudgetTreeModel::BudgetTreeModel(QObject *parent) : QAbstractItemModel(parent), m_nodes(1)
{
    static_assert(static_cast<int>(LineFigure::authorizationAvailable) + 1 == figureCount);
}

void BudgetTreeModel::setRows(QVector<BudgetRow> rows, bool byYear)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_byYear = byYear;
    m_searchKeys.clear();
    m_rowOfKey.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOfKey.insert(budgetRowKey(m_rows[row]), row);
    rebuild();
    endResetModel();
}

void BudgetTreeModel::setSearch(const QString &words)
{
    const QString folded = foldedForSearch(words);
    if (folded == m_search)
        return;
    beginResetModel();
    m_search = folded;
    rebuild();
    endResetModel();
}

void BudgetTreeModel::rebuild()
{
    m_nodes = QVector<Node>(1);
    m_nodeOfKey.clear();
    m_titleCount = 0;
    if (!m_search.isEmpty() && m_searchKeys.isEmpty()) {
        m_searchKeys.reserve(m_rows.size());
        for (const BudgetRow &row : std::as_const(m_rows)) {
            const BudgetLine &line = row.line;
            m_searchKeys.append(searchKey(line.key.toDisplay() + u' ' + line.key.toString() + u' ' + line.purpose));
        }
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_search.isEmpty() || matchesSearch(m_searchKeys[row], m_search))
            addTitle(row);
    }
}

int BudgetTreeModel::groupFor(int parent, const QString &key, Level level)
{
    if (const auto found = m_nodeOfKey.constFind(key); found != m_nodeOfKey.cend())
        return *found;
    const int number = static_cast<int>(m_nodes.size());
    Node node;
    node.key = key;
    node.level = level;
    node.parent = parent;
    node.place = static_cast<int>(m_nodes[parent].children.size());
    m_nodes[parent].children.append(number);
    m_nodes.append(node);
    m_nodeOfKey.insert(key, number);
    return number;
}

void BudgetTreeModel::addTitle(int row)
{
    const BudgetRow &added = m_rows[row];
    const BudgetLineKey &line = added.line.key;
    const QString year = added.year.toString();
    const int top = m_byYear ? groupFor(0, year, Level::year) : 0;
    const int section = groupFor(top, line.section() + u'|' + year, Level::section);
    const int chapter = groupFor(section, line.chapter() + u'|' + year, Level::chapter);
    const int title = groupFor(chapter, budgetRowKey(added), Level::title);
    m_nodes[title].row = row;
    ++m_titleCount;
    const bool hadSomething = !added.balance.authority.isZero() || !added.balance.committed.isZero();
    for (int node = title; node != 0; node = m_nodes[node].parent) {
        for (const LineFigure figure : allLineFigures())
            m_nodes[node].cents[static_cast<std::size_t>(figure)] += figureOf(added, figure).cents();
        m_nodes[node].hadSomething |= hadSomething;
        m_nodes[node].hadAuthorization |= !added.authorization.isZero();
    }
}

const BudgetTreeModel::Node &BudgetTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes.at(static_cast<qsizetype>(index.internalId())) : m_nodes.first();
}

QString BudgetTreeModel::keyOf(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index).key : QString();
}

QModelIndex BudgetTreeModel::indexOf(const QString &key, int column) const
{
    const auto found = m_nodeOfKey.constFind(key);
    if (found == m_nodeOfKey.cend())
        return {};
    return createIndex(m_nodes[*found].place, column, static_cast<quintptr>(*found));
}

BudgetTreeModel::Level BudgetTreeModel::levelOf(const QModelIndex &index) const
{
    return nodeAt(index).level;
}

const BudgetRow *BudgetTreeModel::rowAt(const QModelIndex &index) const
{
    const Node &node = nodeAt(index);
    return node.row < 0 ? nullptr : &m_rows.at(node.row);
}

const BudgetRow *BudgetTreeModel::find(const QString &key) const
{
    const auto found = m_rowOfKey.constFind(key);
    return found == m_rowOfKey.cend() ? nullptr : &m_rows.at(*found);
}

QVector<BudgetRow> BudgetTreeModel::shownRows() const
{
    QVector<BudgetRow> rows;
    for (const Node &node : m_nodes) {
        if (node.row >= 0)
            rows.append(m_rows[node.row]);
    }
    return rows;
}

std::optional<LineFigure> BudgetTreeModel::figureAt(int column)
{
    const int figure = column - firstFigureColumn;
    return figure >= 0 && figure < figureCount ? std::optional(allLineFigures()[static_cast<std::size_t>(figure)])
                                               : std::nullopt;
}

qint64 BudgetTreeModel::centsAt(const QModelIndex &index, LineFigure figure) const
{
    return nodeAt(index).cents[static_cast<std::size_t>(figure)];
}

QModelIndex BudgetTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const QVector<int> &children = nodeAt(parent).children;
    if (row < 0 || row >= children.size() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[row]));
}

QModelIndex BudgetTreeModel::parent(const QModelIndex &index) const
{
    const int parent = nodeAt(index).parent;
    return parent == 0 ? QModelIndex() : createIndex(m_nodes[parent].place, 0, static_cast<quintptr>(parent));
}

int BudgetTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int BudgetTreeModel::columnCount(const QModelIndex &) const
{
    return firstFigureColumn + figureCount;
}

QString BudgetTreeModel::titleOf(const Node &node) const
{
    switch (node.level) {
    case Level::year: return node.key;
    case Level::section: return BudgetPage::tr("Section %1").arg(groupOf(node.key));
    case Level::chapter: return BudgetPage::tr("Chapter %1").arg(chapterDisplay(groupOf(node.key)));
    case Level::title: return m_rows[node.row].line.key.toDisplay();
    }
    Q_UNREACHABLE();
}

QString BudgetTreeModel::describe(const QModelIndex &index) const
{
    const Node &node = nodeAt(index);
    const QString purpose = textOf(node, purposeColumn);
    return purpose.isEmpty() ? titleOf(node) : BudgetPage::tr("%1  %2", "budget line, purpose").arg(titleOf(node), purpose);
}

Shortage BudgetTreeModel::shortageAt(const Node &node, LineFigure figure) const
{
    const std::optional<Money> left = Money::tryFromCents(node.cents[static_cast<std::size_t>(figure)]);
    const bool isAuthorization = figure == LineFigure::authorizationAvailable;
    return left ? shortageOf(figure, *left, isAuthorization ? node.hadAuthorization : node.hadSomething)
        : Shortage::none;
}

QString BudgetTreeModel::figureText(const Node &node, LineFigure figure) const
{
    const QString amount = centsText(node.cents[static_cast<std::size_t>(figure)]);
    switch (shortageAt(node, figure)) {
    case Shortage::none: return amount;
    case Shortage::usedUp: return BudgetPage::tr("used up %1", "amount").arg(amount);
    case Shortage::overdrawn: return BudgetPage::tr("overdrawn %1", "amount").arg(amount);
    }
    Q_UNREACHABLE();
}

QString BudgetTreeModel::textOf(const Node &node, int column) const
{
    if (column == lineColumn)
        return titleOf(node);
    if (const std::optional<LineFigure> figure = figureAt(column))
        return figureText(node, *figure);
    return node.level == Level::title ? m_rows[node.row].line.purpose : m_names.value(groupOf(node.key));
}

QVariant BudgetTreeModel::decoration(const Node &node, int column) const
{
    const std::optional<LineFigure> figure = figureAt(column);
    const Shortage shortage = figure ? shortageAt(node, *figure) : Shortage::none;
    if (shortage == Shortage::none)
        return {};
    const auto icon = shortage == Shortage::overdrawn ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning;
    return QApplication::style()->standardIcon(icon);
}

QVariant BudgetTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index);
    const std::optional<LineFigure> figure = figureAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, index.column());
    case Qt::ToolTipRole:
        return figure ? QString() : textOf(node, index.column());
    case valueRole:
        return figure ? QVariant(centsAt(index, *figure)) : QVariant(textOf(node, index.column()));
    case Qt::DecorationRole:
        return decoration(node, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return figure && centsAt(index, *figure) < 0 ? QVariant(negativeColour()) : QVariant();
    case Qt::FontRole:
        return node.level == Level::title ? QVariant() : QVariant(groupFont());
    default:
        return {};
    }
}

QVariant BudgetTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::optional<LineFigure> figure = figureAt(section);
    if (role == Qt::ToolTipRole && figure)
        return BudgetPage::tr("%1: choose a cell to see how it comes about (Enter, F1)", "figure").arg(label(*figure));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return figure ? label(*figure) : section == lineColumn ? BudgetPage::tr("Line") : BudgetPage::tr("Purpose");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

}  // namespace mittelbuch
