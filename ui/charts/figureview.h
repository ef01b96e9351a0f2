// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/picture.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableWidget;

namespace mittelbuch {

/// What every drawn figure of the window can do: show the same data as a table (key T), copy and save itself as a
/// picture, say what has the focus. The figure itself is the child that `drawing` names. Costs nothing until it has
/// data.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    bool showsTable() const;
    void showTable(bool table);
    /// PNG, SVG or PDF by the ending; fails as savePicture of picture.h does.
    Result<void> savePicture(const QString &path);

Q_SIGNALS:
    /// A bar or district was clicked or entered: its key opens what it is made of.
    void barActivated(const QString &key);

protected:
    /// The same figure for paper: light, opaque, of natural size.
    virtual Picture picture() = 0;
    virtual Table table() const = 0;
    virtual QString keyOfRow(int row) const = 0;
    virtual ChartStyle style() const;

    void setDrawing(QWidget *drawing);
    /// What stands in place of a drawing that needs the chart engine where there is none.
    QLabel *noChartLabel();
    /// The data changed: name, description and table follow.
    void describe(const QString &title, const QString &description);
    /// Tells a screen reader what has the focus now.
    void announce(const QString &text);

    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void makeTable();
    void fillTable();

    QStackedLayout *m_layout = nullptr;
    QWidget *m_drawing = nullptr;
    QTableWidget *m_table = nullptr;
    QString m_title;
};

}  // namespace mittelbuch
