// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QDate>
#include <QString>
#include <QVariant>
#include <QVector>

#include <functional>

namespace mittelbuch {

enum class ColumnKind { text, money, day, count, rate };

/// A column of a table: title, raw value, text. The raw value serves sorting, filtering and export (qint64 cents for money,
/// QDate for days); the text is what is shown.
template <typename Row>
struct Column {
    QString key;    ///< stable: remembered widths, saved views, export
    QString title;
    ColumnKind kind = ColumnKind::text;
    std::function<QVariant(const Row &)> value;
    std::function<QString(const Row &)> text;   ///< empty: made from the value by kind
    bool summed = false;                        ///< stands in the sum row
    int width = 0;                              ///< in characters; 0: by kind
};

}  // namespace mittelbuch
