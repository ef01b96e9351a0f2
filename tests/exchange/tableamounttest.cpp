// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tableamount.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

using enum CellKind;
using enum ImportFaultCode;
using Cents = tl::expected<std::optional<qint64>, ImportFaultCode>;

struct AmountRow {
    CellKind kind;
    const char16_t *text;
    int unitEuro;
    Cents cents;
    NumberStyle style = NumberStyle::german;
};

class Amounts : public testing::TestWithParam<AmountRow> {};

TEST_P(Amounts, AreReadToTheCentOrRefused)
{
    const AmountRow &row = GetParam();
    const auto amount = amountOf({row.kind, QString::fromUtf16(row.text)}, row.unitEuro, row.style);
    ASSERT_EQ(amount.has_value(), row.cents.has_value());
    if (!amount) {
        EXPECT_EQ(amount.error(), row.cents.error());
        return;
    }
    EXPECT_EQ(*amount ? std::optional((*amount)->cents()) : std::nullopt, *row.cents);
}

Cents wrong(ImportFaultCode code)
{
    return tl::unexpected(code);
}

INSTANTIATE_TEST_SUITE_P(Rows, Amounts, testing::Values(
    AmountRow{empty, u"", 1, std::nullopt}, AmountRow{text, u"1.234,50", 1, 123450}, AmountRow{text, u"1234", 1, 123400},
    AmountRow{text, u"-8618", 1000, -861800000}, AmountRow{text, u"−8.618", 1000, -861800000},
    AmountRow{text, u"1,5", 1000, 150000}, AmountRow{text, u"1,234", 1000, 123400}, AmountRow{text, u"0", 1, 0},
    AmountRow{text, u"–", 1, 0}, AmountRow{text, u"-", 1000, 0}, AmountRow{text, u"1,234.50", 1, 123450, NumberStyle::english},
    AmountRow{number, u"17421600", 1, 1742160000}, AmountRow{number, u"0.30000000000000004", 1, 30},
    AmountRow{number, u"1234567890.12", 1, 123456789012}, AmountRow{number, u"1.2E3", 1, 120000},
    AmountRow{number, u"-0.5", 1000, -50000}, AmountRow{number, u"9999999999999", 1, 999999999999900},
    AmountRow{text, u"n. v.", 1, wrong(amountNotANumber)}, AmountRow{text, u"1.23.4", 1, wrong(amountGroupingBroken)},
    AmountRow{text, u"1,234", 1, wrong(amountTooManyDecimals)}, AmountRow{text, u"99.999.999.999.999", 1, wrong(amountOutOfRange)},
    AmountRow{number, u"0.005", 1, wrong(amountTooManyDecimals)}, AmountRow{number, u"1E30", 1, wrong(amountOutOfRange)},
    AmountRow{number, u"x", 1, wrong(amountNotANumber)}, AmountRow{number, u"inf", 1, wrong(amountNotANumber)},
    AmountRow{number, u"nan", 1, wrong(amountNotANumber)}, AmountRow{error, u"#REF!", 1, wrong(cellIsError)},
    AmountRow{notCalculated, u"", 1, wrong(formulaWithoutValue)}));

}  // namespace
}  // namespace mittelbuch
