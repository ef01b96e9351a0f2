// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

namespace mittelbuch {

/// One row per key as it is now, former names and populations beside it.
///
/// As on a day: a key counts from its first known day to its last; before the first edition of its Land it counts as it was in
/// that edition, for nothing older is known. The name is the one it bore on the day. The population is the newest figure up to
/// the day, or else the oldest known.
class SqlRegister final : public RegisterStore {
public:
    explicit SqlRegister(Connection &connection) : m_connection(connection) {}

    /// What an edition does not hold (coordinates, seat, postcode, area) is not erased. Keys are closed only on levels that the
    /// edition holds of that Land. A name or seat cut at 50 characters does not replace the longer one that it begins. An edition
    /// older than what is known of a Land adds its populations and nothing else.
    Result<RegisterChange> take(const RegisterEdition &edition, const QString &sourceName, qint64 nowMs) override;
    Result<QVector<Region>> find(const QString &words, const QVector<RegionLevel> &levels, const QString &state, QDate on,
                                 int limit) override;
    /// Also a dissolved one, or one that was not there yet: its validity says so.
    Result<std::optional<Region>> region(const OfficialKey &key, QDate on) override;
    Result<QVector<Population>> populations(const OfficialKey &key) override;
    Result<QVector<RegisterSource>> sources() override;
    Result<int> count(RegionLevel level, QDate on) override;
    /// Of the municipalities whose key begins so; empty: all.
    Result<qint64> inhabitants(const QString &statePrefix, QDate on) override;

private:
    Connection &m_connection;
};

}  // namespace mittelbuch
