// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/overview.h"

#include <array>

namespace mittelbuch {

/// The parts of a bar, always in this order and in the same colours: paid · ordered · committed (open) · earmarked ·
/// available. Prior commitments of a year that has not begun stand with the open commitments.
enum class FundsPart { paid, ordered, committedOpen, earmarked, available };
inline constexpr std::size_t fundsPartCount = 5;

/// One bar: the parts sum to the authority, unless earmarks exceed what is available; `shortfall` is then how much.
struct FundsBar {
    QString label;
    QString key;                                 ///< what a click opens: programme key, district key or year
    std::array<Money, fundsPartCount> parts{};   ///< indexed by FundsPart; never negative
    Money authority;
    Money shortfall;                             ///< over-committed or over-earmarked amount, shown as such
};

/// A chart of funds as data; screen, PDF and the table beside the chart draw the same bars.
struct FundsChart {
    QString title;
    QString description;   ///< what a screen reader says
    QString asAt;          ///< "Stand 30.06.2027"
    QVector<FundsBar> bars;
};

/// The bar of a balance: available is what remains after earmarks, so that the parts stack up to the authority.
FundsBar fundsBar(const QString &label, const QString &key, const Balance &balance);

FundsChart chartByProgramme(const Overview &overview);
FundsChart chartByYear(const Overview &overview);

/// Committed and requested by district: amounts without an authority of their own.
struct DistrictBar {
    QString label;
    QString key;
    Money committed;
    Money requested;
    std::optional<Money> committedPerHead;
};
struct DistrictChart {
    QString title;
    QString description;
    QString asAt;
    QVector<DistrictBar> bars;
};
/// Whole cents, rounded commercially; nullopt when the inhabitants are unknown or none.
std::optional<Money> committedPerHead(const DistrictFunds &funds);

DistrictChart chartByDistrict(const Overview &overview);

}  // namespace mittelbuch
