// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/overview/overviewcontent.h"

#include <QTableView>

namespace mittelbuch {

class OpeningTableModel;

/// A short table of the report, shown whole: it is as high as its rows, so that the page scrolls and never the table.
/// Enter and a click open what the row is about; Ctrl+C copies the selected rows with their heads.
class OpeningTableView final : public QTableView {
    Q_OBJECT

public:
    OpeningTableView(const QString &accessibleName, int reservedRows, QWidget *parent);

    /// The current row keeps its place by what it opens.
    void setTable(const OpeningTable &opening);
    const OpeningTableModel &content() const { return *m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const mittelbuch::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QModelIndex &index);
    void select(const Place &place);
    void shareWidth();
    void cutLongest(QVector<int> &widths, QVector<qsizetype> columns, int missing) const;
    QVector<int> neededWidths(const Table &table) const;
    QVector<qsizetype> textColumns() const;
    void copySelection() const;

    OpeningTableModel *m_model;
    QVector<int> m_needed;  // width of each column without a cut
    bool m_overflows = false;
    int m_reservedRows;   // height kept free while nothing is loaded, so that nothing jumps
};

}  // namespace mittelbuch
