// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QVector>

class QLineEdit;

namespace mittelbuch {

class TableModel;

/// A horizontal header with one line of conditions under the titles, each as wide as its column.
class FilterHeader final : public QHeaderView {
    Q_OBJECT

public:
    FilterHeader(TableModel &model, QWidget *parent);

    /// One edit per column of the model; made when the row is first shown.
    void setFiltersShown(bool shown);
    bool areFiltersShown() const { return m_shown; }
    void setFilterText(int column, const QString &text);
    QString filterText(int column) const;
    void clearFilters();
    QSize sizeHint() const override;

protected:
    void updateGeometries() override;

private:
    void makeEdits();
    QLineEdit *makeEdit(int column);
    void placeEdits();
    void applyText(int column);
    void offerValues(int column);
    void chooseValue(int column, const QString &value, bool chosen);

    TableModel &m_model;
    QVector<QLineEdit *> m_edits;
    bool m_shown = false;
};

}  // namespace mittelbuch
