// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

namespace mittelbuch {

/// Runs `work` in one writing transaction and hands its value out; denied, nothing has changed.
template <typename T>
Outcome<T> writing(Store &store, const std::function<Outcome<T>()> &work)
{
    std::optional<T> value;
    const Outcome<void> done = store.write([&]() -> Outcome<void> {
        Outcome<T> made = work();
        if (!made)
            return denied(made.error());
        value = std::move(*made);
        return {};
    });
    if (!done)
        return denied(done.error());
    return std::move(*value);
}

/// Runs `work` in one writing transaction and undoes it, whatever came of it; answers that, or the failure of the transaction.
inline Outcome<void> trying(Store &store, const std::function<Outcome<void>()> &work)
{
    std::optional<Outcome<void>> tried;
    const Outcome<void> undone = store.write([&]() -> Outcome<void> {
        tried = work();
        return denied(Denial(Refusals()));
    });
    return tried ? *tried : undone;
}

/// Runs `work` against one unchanging state of the database and hands its value out.
template <typename T>
Outcome<T> reading(Store &store, const std::function<Outcome<T>()> &work)
{
    std::optional<Outcome<T>> value;
    const Result<void> done = store.read([&]() -> Result<void> {
        value = work();
        return {};
    });
    if (!done)
        return denied(done.error());
    return std::move(*value);
}

}  // namespace mittelbuch
