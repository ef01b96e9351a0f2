// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figureview.h"

#include "ui/charts/chartengine.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTableWidget>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int labelWidthMax = 260;

QTableWidgetItem *cellOf(const QString &text, CellAlignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignVCenter | (alignment == CellAlignment::right ? Qt::AlignRight : Qt::AlignLeft));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}  // namespace

FigureView::FigureView(QWidget *parent) : QWidget(parent), m_layout(new QStackedLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    addActions();
}

bool FigureView::showsTable() const
{
    return m_table && m_layout->currentWidget() == m_table;
}

void FigureView::showTable(bool table)
{
    if (table) {
        if (!m_table)
            makeTable();
        fillTable();
        m_layout->setCurrentWidget(m_table);
        m_table->setFocus();
    } else if (m_drawing) {
        m_layout->setCurrentWidget(m_drawing);
        setFocus();
    }
}

void FigureView::makeTable()
{
    m_table = new QTableWidget(this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(m_title);
    // A table would search for a row that begins with T.
    m_table->installEventFilter(this);
    m_layout->addWidget(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT barActivated(keyOfRow(row)); });
}

Result<void> FigureView::savePicture(const QString &path)
{
    return mittelbuch::savePicture(picture(), path);
}

ChartStyle FigureView::style() const
{
    return palette().color(QPalette::Window).lightness() < 128 ? ChartStyle::dark : ChartStyle::light;
}

void FigureView::setDrawing(QWidget *drawing)
{
    m_drawing = drawing;
    m_layout->addWidget(drawing);
    if (!showsTable())
        m_layout->setCurrentWidget(drawing);
}

QLabel *FigureView::noChartLabel()
{
    auto *label = new QLabel(noChartSentence(), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

void FigureView::describe(const QString &title, const QString &description)
{
    m_title = title;
    setAccessibleName(title);
    setAccessibleDescription(description);
    if (showsTable())
        fillTable();
}

void FigureView::announce(const QString &text)
{
    setAccessibleName(text.isEmpty() ? m_title
                                     : tr("%1: %2", "title of a chart: what has the focus").arg(m_title, text));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        showTable(!showsTable());
    else
        QWidget::keyPressEvent(event);
}

bool FigureView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            showTable(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void FigureView::addActions()
{
    auto *table = new QAction(tr("Show as &table or drawing (T)"), this);
    connect(table, &QAction::triggered, this, [this] { showTable(!showsTable()); });
    auto *copy = new QAction(tr("&Copy as picture"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { copyPicture(picture()); });
    auto *save = new QAction(tr("&Save picture…"), this);
    connect(save, &QAction::triggered, this, [this] { savePictureAs(picture(), this); });
    QWidget::addActions({table, copy, save});
}

void FigureView::fillTable()
{
    const Table shown = table();
    m_table->setRowCount(static_cast<int>(shown.rows.size()));
    m_table->setColumnCount(static_cast<int>(shown.columns.size()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setHorizontalHeaderItem(column, cellOf(shown.columns[column].title, shown.columns[column].alignment));
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->setItem(row, column, cellOf(shown.rows[row].cells[column], shown.columns[column].alignment));
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), labelWidthMax));
}

}  // namespace mittelbuch
