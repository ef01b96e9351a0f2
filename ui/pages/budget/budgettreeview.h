// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace mittelbuch {

/// A tree in which one walks from cell to cell as in a table: left and right go to the next column and fold and unfold
/// only in the first one; plus, minus and asterisk unfold and fold anywhere. Enter and F1 ask what a cell is made of.
class BudgetTreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit BudgetTreeView(QWidget *parent = nullptr);

Q_SIGNALS:
    void cellChanged();
    void explanationWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    bool fold(int key);
    bool walk(int columns);
};

}  // namespace mittelbuch
