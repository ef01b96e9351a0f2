// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHeaderView;

namespace mittelbuch {

class TableModel;

/// The strip under a table that holds the sums of what is shown, each under its column.
class SumRow final : public QWidget {
    Q_OBJECT

public:
    SumRow(TableModel &model, QHeaderView &header, QWidget *parent);

    /// Adds up anew.
    void refresh();
    QString textOf(int column) const;  ///< empty where the column has no sum
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TableModel &m_model;
    QHeaderView &m_header;
    QVector<QString> m_texts;
    QVector<bool> m_negative;
};

}  // namespace mittelbuch
