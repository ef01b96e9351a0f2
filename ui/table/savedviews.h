// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/columnmemory.h"

#include <QMap>

namespace mittelbuch {

/// Everything a person can set of a list, by the keys of its columns: what is shown, of which rows, in which order.
struct ListView {
    QString search;
    QMap<QString, QString> filters;  ///< by column; none of them empty
    QString sortColumn;              ///< empty: the order of the list itself
    bool descending = false;
    QString groupColumn;             ///< empty: no groups
    ColumnLayout columns;
};

/// The named views of one list, kept in the settings of the person. Names differ in more than case and blanks at the ends.
class SavedViews final {
public:
    static constexpr int longestName = 60;

    explicit SavedViews(const QString &tableName);

    /// In German order.
    QStringList names() const;
    /// Replaces the view of that name. False, and nothing saved: the name is empty or longer than `longestName`.
    bool save(const QString &name, const ListView &view);
    std::optional<ListView> view(const QString &name) const;
    void remove(const QString &name);

private:
    struct Kept {
        QString name;
        QVariantMap content;
    };
    QVector<Kept> read() const;
    void write(const QVector<Kept> &views) const;

    QString m_place;
};

}  // namespace mittelbuch
