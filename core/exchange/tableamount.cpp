// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tableamount.h"

#include <cmath>

namespace mittelbuch {

namespace {

using Amount = tl::expected<std::optional<Money>, ImportFaultCode>;

constexpr double centsTolerance = 0.001;

Amount amountOfNumber(const QString &text, int unitEuro)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return tl::unexpected(ImportFaultCode::amountNotANumber);
    const double cents = number * 100 * unitEuro;
    if (std::abs(cents) > static_cast<double>(Money::limitCents))
        return tl::unexpected(ImportFaultCode::amountOutOfRange);
    const double rounded = std::round(cents);
    if (std::abs(cents - rounded) > centsTolerance)
        return tl::unexpected(ImportFaultCode::amountTooManyDecimals);
    return Money::fromCents(static_cast<qint64>(rounded));
}

ImportFaultCode codeOf(MoneyFault fault)
{
    switch (fault) {
    case MoneyFault::empty:
    case MoneyFault::notANumber:
        return ImportFaultCode::amountNotANumber;
    case MoneyFault::groupingBroken:
        return ImportFaultCode::amountGroupingBroken;
    case MoneyFault::tooManyDecimals:
        return ImportFaultCode::amountTooManyDecimals;
    case MoneyFault::outOfRange:
        return ImportFaultCode::amountOutOfRange;
    }
    Q_UNREACHABLE();
}

bool isDash(const QString &text)
{
    return text == u"-" || text == u"–" || text == u"—";
}

Amount amountOfText(const QString &text, int unitEuro, NumberStyle style)
{
    if (isDash(text))
        return Money();
    const ParsedMoney parsed = parseMoney(unitEuro == 1000 ? text + QStringLiteral(" T€") : text, style);
    if (!parsed.amount)
        return tl::unexpected(codeOf(parsed.fault));
    return *parsed.amount;
}

}  // namespace

tl::expected<std::optional<Money>, ImportFaultCode> amountOf(const SourceCell &cell, int unitEuro, NumberStyle style)
{
    switch (cell.kind) {
    case CellKind::empty:
        return std::optional<Money>();
    case CellKind::text:
        return amountOfText(cell.text, unitEuro, style);
    case CellKind::number:
        return amountOfNumber(cell.text, unitEuro);
    case CellKind::error:
        return tl::unexpected(ImportFaultCode::cellIsError);
    case CellKind::notCalculated:
        return tl::unexpected(ImportFaultCode::formulaWithoutValue);
    }
    Q_UNREACHABLE();
}

}  // namespace mittelbuch
