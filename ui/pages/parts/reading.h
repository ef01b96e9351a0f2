// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ui/table/columns.h"

namespace mittelbuch {

/// Lays what was read into `place`, so that several reads stand in a row without a pyramid.
template <typename T>
Result<void> keep(Result<T> read, T &place)
{
    if (!read)
        return tl::unexpected<Failure>(read.error());
    place = std::move(*read);
    return {};
}

/// A column of amounts, with a sum unless said otherwise. `width` in characters; 0 is wide enough for the whole budget.
template <typename Row, typename Amount>
Column<Row> moneyColumn(const QString &key, const QString &title, Amount amount, bool summed = true, int width = 0)
{
    return {key, title, ColumnKind::money, [amount](const Row &row) { return QVariant(amount(row).cents()); }, {},
        summed, width};
}

}  // namespace mittelbuch
