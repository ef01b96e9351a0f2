// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

#include <QHash>
#include <QSet>

namespace mittelbuch {

/// The digits of a level's keys, which is how levels are stored.
int digitsOf(RegionLevel level);

/// Brings the register to the state of one edition, within a transaction. Compares in memory and writes only what differs.
class RegisterImport final {
public:
    RegisterImport(Connection &connection, const RegisterEdition &edition);
    Result<RegisterChange> run(const QString &sourceName, qint64 nowMs);

private:
    struct Stored {
        Region region;
        bool seen = false;  ///< the edition holds it
    };

    Result<void> prepare();
    Result<void> load();
    Result<void> loadPopulations();
    Result<void> takeRegions();
    Result<void> takePopulations();
    Result<void> insertRegion(const Region &region);
    Result<void> updateRegion(const Region &before, const Region &after);
    Result<void> keepName(const Region &before);
    Result<void> closeMissing();
    Result<void> close(const Region &region);
    std::optional<OfficialKey> successorOf(const Region &region) const;
    Result<void> recordSource(const QString &name, qint64 nowMs);
    Result<void> recordCoverage();
    Region merged(const Region &stored, const Region &published) const;
    bool isOutdated(const QString &state) const;

    Connection &m_connection;
    std::unique_ptr<BulkInsert> m_newRegions;
    std::unique_ptr<BulkInsert> m_newPopulations;
    const RegisterEdition &m_edition;
    QHash<QString, Stored> m_stored;
    QHash<QString, qint64> m_populations;     ///< by key and day
    QHash<QString, QDate> m_knownDays;        ///< newest territory day by Land
    QSet<QString> m_states;
    QSet<QPair<QString, int>> m_levels;       ///< digits of the keys that the edition holds, by Land
    QVector<const Region *> m_inserted;
    RegisterChange m_change;
};

}  // namespace mittelbuch
