// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registerimport.h"

#include "base/isoday.h"
#include "base/textfold.h"
#include "storage/columns.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace mittelbuch {

namespace {

const QString selectKnownDays = QStringLiteral(
    "SELECT c.state, max(s.territory_day) FROM register_coverage c JOIN register_source s ON s.id = c.source_id "
    "GROUP BY c.state");
const QString selectRegions = QStringLiteral(
    "SELECT key, kind, name, short_name, seat, association, postcode, area_hectares, longitude_micro, latitude_micro, "
    "valid_from, valid_to, successor FROM region");
const QString selectPopulations = QStringLiteral("SELECT key, day, inhabitants FROM population");
const QString insertRegionRow = QStringLiteral(
    "INSERT INTO region (kind, name, short_name, seat, association, postcode, area_hectares, longitude_micro, "
    "latitude_micro, valid_from, valid_to, successor, search_key, short_key, sort_key, state, level, key) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString updateRegionRow = QStringLiteral(
    "UPDATE region SET kind = ?, name = ?, short_name = ?, seat = ?, association = ?, postcode = ?, area_hectares = ?, "
    "longitude_micro = ?, latitude_micro = ?, valid_from = ?, valid_to = ?, successor = ?, search_key = ?, short_key = ?, "
    "sort_key = ? WHERE key = ?");
const QString insertName = QStringLiteral(
    "INSERT INTO region_name (key, valid_to, name, short_name) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (key, valid_to) DO NOTHING");
const QString upsertPopulation = QStringLiteral(
    "INSERT INTO population (key, day, inhabitants) VALUES (?, ?, ?) "
    "ON CONFLICT (key, day) DO UPDATE SET inhabitants = excluded.inhabitants");
const QString insertSource = QStringLiteral(
    "INSERT INTO register_source (name, territory_day, population_day, checksum, imported_at_ms) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (checksum) DO NOTHING");
const QString insertCoverage = QStringLiteral(
    "INSERT INTO register_coverage (source_id, state) VALUES ((SELECT id FROM register_source WHERE checksum = ?), ?) "
    "ON CONFLICT (source_id, state) DO NOTHING");

Region readStored(Statement &row)
{
    Region region{.key = row.officialKey(0).value_or(OfficialKey::fromString(QStringLiteral("14"))),
                  .kind = regionKindOfCode(row.smallNumber(1)).value_or(RegionKind::municipality),
                  .name = row.text(2), .shortName = row.text(3), .seat = row.text(4), .association = row.text(5),
                  .postcode = row.text(6), .areaHectares = std::nullopt, .population = std::nullopt,
                  .coordinates = std::nullopt, .validFrom = row.day(10), .validTo = row.day(11),
                  .successor = row.officialKey(12)};
    if (!row.isNull(7))
        region.areaHectares = row.number(7);
    if (!row.isNull(8) && !row.isNull(9))
        region.coordinates = Coordinates{row.smallNumber(8), row.smallNumber(9)};
    return region;
}

QString fuller(const QString &published, const QString &stored)
{
    return published.isEmpty() || isCutFormOf(published, stored) ? stored : published;
}

/// Both spellings of a short name, each of which a search may begin with.
QString shortKeyOf(const QString &shortName)
{
    const QString folded = foldedForSearch(shortName);
    const QString both = searchKey(shortName);
    return both == folded ? folded : QString(folded + u'\x1f' + both.mid(folded.size() + 1));
}

QString noteOf(const Region &region)
{
    return region.key.toString() + u' ' + region.shortName;
}

/// The columns that insertion and update have in common, in their common order.
std::array<QVariant, 15> columnsOf(const Region &region)
{
    const QVariant longitude = region.coordinates ? toColumn(region.coordinates->longitudeMicro) : QVariant();
    const QVariant latitude = region.coordinates ? toColumn(region.coordinates->latitudeMicro) : QVariant();
    const QString searched = region.name + u' ' + region.key.toString() + u' ' + region.postcode;
    return {toColumn(registerCode(region.kind)), toColumn(region.name), toColumn(region.shortName), toColumn(region.seat),
            toColumn(region.association), toColumn(region.postcode), toColumn(region.areaHectares), longitude, latitude,
            toColumn(region.validFrom), toColumn(region.validTo), toColumn(region.successor), toColumn(searchKey(searched)),
            toColumn(shortKeyOf(region.shortName)), toColumn(sortKey(region.shortName))};
}

std::array<QVariant, 18> rowOf(const Region &region)
{
    std::array<QVariant, 18> row;
    std::ranges::move(columnsOf(region), row.begin());
    row[15] = toColumn(region.key.state());
    row[16] = toColumn(digitsOf(region.key.level()));
    row[17] = toColumn(region.key);
    return row;
}

Result<void> store(Connection &connection, const Region &region)
{
    Statement statement = connection.statement(updateRegionRow);
    std::apply([&](const auto &...column) { statement.bind(column..., region.key); }, columnsOf(region));
    return done(statement.run());
}

bool isSameBut(const Region &left, const Region &right)
{
    Region copy = left;
    copy.name = right.name;
    copy.shortName = right.shortName;
    return copy == right;
}

QString populationKey(const OfficialKey &key, QDate day)
{
    return key.toString() + isoText(day);
}

}  // namespace

RegisterImport::RegisterImport(Connection &connection, const RegisterEdition &edition)
    : m_connection(connection), m_edition(edition)
{
    QPair<QString, int> last;
    for (const Region &region : edition.regions) {
        // An edition goes Land by Land and mostly level by level, so that few differ from the one before.
        const int digits = digitsOf(region.key.level());
        if (!last.first.isEmpty() && digits == last.second && region.key.toString().startsWith(last.first))
            continue;
        last = {region.key.state(), digits};
        m_states.insert(last.first);
        m_levels.insert(last);
    }
}

Result<RegisterChange> RegisterImport::run(const QString &sourceName, qint64 nowMs)
{
    Result<void> step = prepare();
    if (step)
        step = load();
    if (step)
        step = takeRegions();
    if (step)
        step = takePopulations();
    if (step)
        step = closeMissing();
    if (step)
        step = recordSource(sourceName, nowMs);
    if (!step)
        return tl::unexpected(step.error());
    return m_change;
}

Result<void> RegisterImport::prepare()
{
    Result<std::unique_ptr<BulkInsert>> regions = m_connection.bulkInsert(insertRegionRow);
    if (!regions)
        return tl::unexpected(regions.error());
    Result<std::unique_ptr<BulkInsert>> populations = m_connection.bulkInsert(upsertPopulation);
    if (!populations)
        return tl::unexpected(populations.error());
    m_newRegions = std::move(*regions);
    m_newPopulations = std::move(*populations);
    return {};
}

Result<void> RegisterImport::load()
{
    const auto days = m_connection.statement(selectKnownDays)
                          .all([](Statement &row) { return QPair<QString, QDate>(row.text(0), row.day(1)); });
    if (!days)
        return tl::unexpected(days.error());
    for (const auto &[state, day] : *days)
        m_knownDays.insert(state, day);
    const Result<QVector<Region>> stored = m_connection.statement(selectRegions).all(readStored);
    if (!stored)
        return tl::unexpected(stored.error());
    for (const Region &region : *stored)
        m_stored.insert(region.key.toString(), {region, false});
    return loadPopulations();
}

Result<void> RegisterImport::loadPopulations()
{
    const auto note = [this](Statement &row) { return m_populations.insert(row.text(0) + row.text(1), row.number(2)).key(); };
    const auto noted = m_connection.statement(selectPopulations).all(note);
    return noted ? Result<void>() : tl::unexpected(noted.error());
}

bool RegisterImport::isOutdated(const QString &state) const
{
    const QDate known = m_knownDays.value(state);
    return known.isValid() && m_edition.territoryDay < known;
}

Result<void> RegisterImport::takeRegions()
{
    for (const Region &published : m_edition.regions) {
        const auto stored = m_stored.find(published.key.toString());
        Result<void> taken;
        if (stored == m_stored.end()) {
            taken = insertRegion(published);
        } else {
            stored->seen = true;
            taken = updateRegion(stored->region, merged(stored->region, published));
        }
        if (!taken)
            return taken;
    }
    return m_newRegions->finish();
}

/// A key that only an outdated edition knows was dissolved before the first edition that we know: it is not taken in.
Result<void> RegisterImport::insertRegion(const Region &region)
{
    if (isOutdated(region.key.state())) {
        ++m_change.unchanged;
        return {};
    }
    Region fresh = region;
    fresh.validFrom = m_edition.territoryDay;
    fresh.validTo = QDate();
    ++m_change.inserted;
    m_inserted.append(&region);
    return m_newRegions->insert(rowOf(fresh));
}

Region RegisterImport::merged(const Region &stored, const Region &published) const
{
    if (isOutdated(stored.key.state()))
        return stored;
    Region region = stored;
    region.kind = published.kind;
    if (!isCutFormOf(published.name, stored.name)) {
        region.name = published.name;
        region.shortName = published.shortName;
    }
    region.seat = fuller(published.seat, stored.seat);
    region.association = fuller(published.association, stored.association);
    region.postcode = fuller(published.postcode, stored.postcode);
    region.areaHectares = published.areaHectares ? published.areaHectares : stored.areaHectares;
    region.coordinates = published.coordinates ? published.coordinates : stored.coordinates;
    region.validTo = QDate();
    region.successor = std::nullopt;
    return region;
}

Result<void> RegisterImport::updateRegion(const Region &before, const Region &after)
{
    if (before == after) {
        ++m_change.unchanged;
        return {};
    }
    const bool renamed = before.name != after.name && !isCutFormOf(before.name, after.name);
    if (renamed) {
        ++m_change.renamed;
        m_change.notes.append(noteOf(after));
        if (Result<void> kept = keepName(before); !kept)
            return kept;
    }
    if (!renamed || !isSameBut(before, after))
        ++m_change.changed;
    return store(m_connection, after);
}

/// A name that is corrected on the very day from which the key is known was never borne.
Result<void> RegisterImport::keepName(const Region &before)
{
    if (m_edition.territoryDay <= before.validFrom)
        return {};
    return done(m_connection.statement(insertName)
                    .bind(before.key, m_edition.territoryDay.addDays(-1), before.name, before.shortName).run());
}

Result<void> RegisterImport::takePopulations()
{
    for (const Region &region : m_edition.regions) {
        const std::optional<Population> &figure = region.population;
        if (!figure || (isOutdated(region.key.state()) && !m_stored.contains(region.key.toString())))
            continue;
        const auto known = m_populations.constFind(populationKey(region.key, figure->day));
        if (known != m_populations.constEnd() && *known == figure->inhabitants)
            continue;
        ++m_change.populations;
        const std::array row{toColumn(region.key), toColumn(figure->day), toColumn(figure->inhabitants)};
        if (Result<void> taken = m_newPopulations->insert(row); !taken)
            return taken;
    }
    return m_newPopulations->finish();
}

Result<void> RegisterImport::closeMissing()
{
    QVector<const Region *> missing;
    for (const Stored &stored : std::as_const(m_stored)) {
        const OfficialKey &key = stored.region.key;
        const bool covered = m_levels.contains({key.state(), digitsOf(key.level())}) && !isOutdated(key.state());
        if (covered && !stored.seen && stored.region.validTo.isNull())
            missing.append(&stored.region);
    }
    std::sort(missing.begin(), missing.end(), [](const Region *left, const Region *right) { return left->key < right->key; });
    for (const Region *region : missing) {
        if (Result<void> closed = close(*region); !closed)
            return closed;
    }
    return {};
}

Result<void> RegisterImport::close(const Region &region)
{
    Region closed = region;
    closed.validTo = m_edition.territoryDay.addDays(-1);
    closed.successor = successorOf(region);
    ++m_change.dissolved;
    m_change.notes.append(noteOf(region));
    return store(m_connection, closed);
}

std::optional<OfficialKey> RegisterImport::successorOf(const Region &region) const
{
    std::optional<OfficialKey> successor;
    for (const Region *fresh : m_inserted) {
        if (fresh->kind != region.kind || fresh->name != region.name)
            continue;
        if (successor)
            return std::nullopt;
        successor = fresh->key;
    }
    return successor;
}

/// An edition that changed nothing and is known by its checksum leaves no trace.
Result<void> RegisterImport::recordSource(const QString &name, qint64 nowMs)
{
    const Result<void> recorded = done(m_connection.statement(insertSource)
        .bind(name, m_edition.territoryDay, m_edition.populationDay, m_edition.checksum, nowMs).run());
    return recorded ? recordCoverage() : recorded;
}

Result<void> RegisterImport::recordCoverage()
{
    for (const QString &state : m_states) {
        const Result<int> covered = m_connection.statement(insertCoverage).bind(m_edition.checksum, state).run();
        if (!covered)
            return done(covered);
    }
    return {};
}

}  // namespace mittelbuch
