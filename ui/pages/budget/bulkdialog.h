// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/outcome.h"
#include "ui/pages/budget/bulkmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace mittelbuch {

class DayEdit;
class Desk;

/// Many entries at once, as a spreadsheet holds them: all are booked or none. What is wrong stands at its cell.
class BulkDialog final : public QDialog {
    Q_OBJECT

public:
    /// `desk` outlives the dialog.
    BulkDialog(Desk &desk, QWidget *parent);
    ~BulkDialog() override;

    BulkModel *model() const { return m_model; }

public Q_SLOTS:
    void submit();
    void paste();
    /// Asks first when something was written.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildGrid();
    QWidget *buildTools();
    void askForLines();
    void showState();
    void showDenial(const Denial &denial);
    void goToFault();
    void removeRows();
    void setBusy(bool busy);

    Desk &m_desk;
    BulkModel *m_model;
    QTableView *m_grid;
    DayEdit *m_day;
    QLabel *m_sums;
    QLabel *m_state;
    QPushButton *m_nextFault = nullptr;
    QPushButton *m_do = nullptr;
};

}  // namespace mittelbuch
