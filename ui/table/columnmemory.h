// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/tablemodel.h"

class QHeaderView;

namespace mittelbuch {

/// Columns by their keys, as they stand in the settings.
struct ColumnLayout {
    QStringList order;
    QStringList hidden;
    QVariantMap widths;  ///< in pixels, of those that are not hidden
};

/// Order, width and absence of columns as a person left them, kept in the settings by the columns' keys, so that a new
/// version with another column does not mix them up.
class ColumnMemory final {
public:
    ColumnMemory(QString tableName, const TableModel &model, QHeaderView &header);

    /// Widths by kind and definition, then what was remembered.
    void restore();
    void keep() const;
    ColumnLayout layout() const;
    /// Shows the columns so and keeps that. Keys that there are no more are passed over.
    void setLayout(const ColumnLayout &layout);
    /// Forgets what was remembered and goes back to the widths and order of the definition.
    void reset();

private:
    void applyDefaults();
    void apply(const ColumnLayout &layout);
    int defaultWidth(const ColumnFacts &facts) const;

    QString m_group;
    const TableModel &m_model;
    QHeaderView &m_header;
};

}  // namespace mittelbuch
