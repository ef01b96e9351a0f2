// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "ui/table/columns.h"

#include <QStringList>

namespace mittelbuch {

/// What a cell of the filter row asks of its column.
///
/// Text columns: every word occurs somewhere (umlauts, case and ß do not matter); "|" parts alternatives; "=" before an
/// alternative asks for the whole text. Amounts, days, counts and rates: ">1000", ">=", "<", "<=", "=", "1.1.27..30.6.27",
/// "1000..", "..2000"; a number without a sign asks for its digits in what is shown.
class RowFilter final {
public:
    /// Nullopt when the text is no condition for such a column, such as ">abc".
    static std::optional<RowFilter> tryFromText(const QString &text, ColumnKind kind, NumberStyle style);

    bool isEmpty() const { return m_shape == Shape::everything; }
    bool accepts(const QVariant &value, const QString &shown) const;

private:
    enum class Shape { everything, words, digits, range };
    struct Alternative {
        QString folded;
        bool whole = false;
    };

    static std::optional<RowFilter> rangeFromText(const QString &text, ColumnKind kind, NumberStyle style);
    bool acceptsWords(const QString &shown) const;

    Shape m_shape = Shape::everything;
    QVector<Alternative> m_alternatives;
    QString m_digits;
    std::optional<qint64> m_least;   // both inclusive
    std::optional<qint64> m_most;
};

/// The raw value of a cell as a number that sorts: cents, Julian day, count, millionths. Nullopt: the cell is empty.
std::optional<qint64> sortNumber(const QVariant &value);

}  // namespace mittelbuch
