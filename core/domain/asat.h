// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

namespace mittelbuch {

/// The two times of a reading: what takes effect on or before the day (Stichtag), and of that what had been recorded at the
/// instant. Without an instant, all that is recorded now; a day alone is such a reading.
struct AsAt {
    AsAt(QDate effective) : day(effective) {}
    AsAt(QDate effective, std::optional<qint64> instantMs) : day(effective), knownAtMs(instantMs) {}

    QDate day;
    std::optional<qint64> knownAtMs;  ///< milliseconds since 1970 UTC, that instant included
};

}  // namespace mittelbuch
