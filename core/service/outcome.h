// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/refusal.h"

#include <variant>

namespace mittelbuch {

/// Why a use case did not do what it was asked: a rule's "no", or a failing world. Nothing was changed in either case.
using Denial = std::variant<Refusals, Failure>;

/// The value of a use case, or its denial.
template <typename T>
class [[nodiscard]] Outcome final : public tl::expected<T, Denial> {
public:
    using tl::expected<T, Denial>::expected;
    Outcome() = default;
    Outcome(tl::expected<T, Denial> outcome) : tl::expected<T, Denial>(std::move(outcome)) {}
    Outcome(Result<T> result)
        : tl::expected<T, Denial>(std::move(result).map_error([](Failure failure) { return Denial(std::move(failure)); }))
    {
    }
    Outcome(tl::unexpected<Failure> failure) : tl::expected<T, Denial>(tl::unexpect, Denial(std::move(failure.value()))) {}
};

}  // namespace mittelbuch

/// An Outcome is an expected: what and_then takes may return one.
template <typename T>
struct tl::detail::is_expected_impl<mittelbuch::Outcome<T>> : std::true_type {};

namespace mittelbuch {

inline tl::unexpected<Denial> refuse(Refusals refusals)
{
    Q_ASSERT(!refusals.isEmpty());
    return tl::unexpected<Denial>(Denial(inPrecedence(std::move(refusals))));
}

inline tl::unexpected<Denial> refuse(Refusal refusal)
{
    return tl::unexpected<Denial>(Denial(Refusals{std::move(refusal)}));
}

/// Hands a denial on, whatever the value was meant to be.
inline tl::unexpected<Denial> denied(Denial denial)
{
    return tl::unexpected<Denial>(std::move(denial));
}

}  // namespace mittelbuch
