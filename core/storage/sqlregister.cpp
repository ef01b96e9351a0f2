// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlregister.h"

#include "base/textfold.h"
#include "storage/registerimport.h"

#include <array>

namespace mittelbuch {

namespace {

// One text for one region and one for many; the columns are the same. The first mark is the day for the name, the next two
// pairs are the day for the population.
const QString selectRegion = QStringLiteral(
    "SELECT r.key, r.kind, coalesce(n.name, r.name), coalesce(n.short_name, r.short_name), r.seat, r.association, "
    "r.postcode, r.area_hectares, r.longitude_micro, r.latitude_micro, r.valid_from, r.valid_to, r.successor, "
    "p.day, p.inhabitants "
    "FROM region r "
    "LEFT JOIN region_name n ON n.key = r.key AND n.valid_to = "
    "(SELECT min(valid_to) FROM region_name WHERE key = r.key AND valid_to >= ?) "
    "LEFT JOIN population p ON p.key = r.key AND p.day = coalesce("
    "(SELECT max(day) FROM population WHERE key = r.key AND day <= ?), "
    "(SELECT min(day) FROM population WHERE key = r.key)) "
    "WHERE r.key = ?");
const QString findRegions = QStringLiteral(
    "SELECT r.key, r.kind, coalesce(n.name, r.name), coalesce(n.short_name, r.short_name), r.seat, r.association, "
    "r.postcode, r.area_hectares, r.longitude_micro, r.latitude_micro, r.valid_from, r.valid_to, r.successor, "
    "p.day, p.inhabitants "
    "FROM region r "
    "LEFT JOIN region_name n ON n.key = r.key AND n.valid_to = "
    "(SELECT min(valid_to) FROM region_name WHERE key = r.key AND valid_to >= ?) "
    "LEFT JOIN population p ON p.key = r.key AND p.day = coalesce("
    "(SELECT max(day) FROM population WHERE key = r.key AND day <= ?), "
    "(SELECT min(day) FROM population WHERE key = r.key)) "
    "WHERE r.level IN (?, ?, ?, ?, ?, ?) AND (? = '' OR r.state = ?) "
    "AND r.search_key LIKE ? AND r.search_key LIKE ? AND r.search_key LIKE ? AND r.search_key LIKE ? "
    "AND (r.valid_to IS NULL OR r.valid_to >= ?) "
    "AND (r.valid_from <= ? OR r.valid_from = (SELECT min(s.territory_day) FROM register_source s "
    "JOIN register_coverage c ON c.source_id = s.id WHERE c.state = r.state)) "
    "ORDER BY CASE WHEN r.short_key LIKE ? OR r.short_key LIKE ? THEN 0 ELSE 1 END, r.sort_key, r.key LIMIT ?");
const QString selectPopulations =
    QStringLiteral("SELECT day, inhabitants FROM population WHERE key = ? ORDER BY day");
const QString selectSources = QStringLiteral(
    "SELECT name, territory_day, population_day, checksum, imported_at_ms FROM register_source ORDER BY id");
const QString countRegions = QStringLiteral(
    "SELECT count(*) FROM region r WHERE r.level = ? AND (r.valid_to IS NULL OR r.valid_to >= ?) "
    "AND (r.valid_from <= ? OR r.valid_from = (SELECT min(s.territory_day) FROM register_source s "
    "JOIN register_coverage c ON c.source_id = s.id WHERE c.state = r.state))");
const QString sumInhabitants = QStringLiteral(
    "SELECT coalesce(CAST(sum(p.inhabitants) AS BIGINT), 0) FROM region r JOIN population p ON p.key = r.key "
    "AND p.day = coalesce((SELECT max(day) FROM population WHERE key = r.key AND day <= ?), "
    "(SELECT min(day) FROM population WHERE key = r.key)) "
    "WHERE r.level = ? AND r.key LIKE ? AND (r.valid_to IS NULL OR r.valid_to >= ?) "
    "AND (r.valid_from <= ? OR r.valid_from = (SELECT min(s.territory_day) FROM register_source s "
    "JOIN register_coverage c ON c.source_id = s.id WHERE c.state = r.state))");

constexpr std::size_t levelMarks = 6;
constexpr std::size_t wordMarks = 4;

std::optional<Population> populationAt(Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Population{row.day(column), row.number(column + 1)};
}

std::optional<Coordinates> coordinatesAt(Statement &row, int column)
{
    if (row.isNull(column) || row.isNull(column + 1))
        return std::nullopt;
    return Coordinates{row.smallNumber(column), row.smallNumber(column + 1)};
}

OfficialKey keyAt(Statement &row, int column)
{
    return row.officialKey(column).value_or(OfficialKey::fromString(QStringLiteral("14")));
}

Region readRegion(Statement &row)
{
    Region region{.key = keyAt(row, 0),
                  .kind = regionKindOfCode(row.smallNumber(1)).value_or(RegionKind::municipality),
                  .name = row.text(2), .shortName = row.text(3), .seat = row.text(4), .association = row.text(5),
                  .postcode = row.text(6), .areaHectares = std::nullopt, .population = populationAt(row, 13),
                  .coordinates = coordinatesAt(row, 8), .validFrom = row.day(10), .validTo = row.day(11),
                  .successor = row.officialKey(12)};
    if (!row.isNull(7))
        region.areaHectares = row.number(7);
    return region;
}

/// The wanted levels, filled up with the last of them.
std::array<int, levelMarks> marksOf(const QVector<RegionLevel> &levels)
{
    std::array<int, levelMarks> marks{};
    for (std::size_t index = 0; index < levelMarks && !levels.isEmpty(); ++index)
        marks[index] = digitsOf(levels[std::min(static_cast<qsizetype>(index), levels.size() - 1)]);
    return marks;
}

/// A pattern per word, and for the words beyond the marks one that holds them in their order. Folded words hold letters, digits
/// and blanks alone, so that nothing in them is a wildcard.
std::array<QString, wordMarks> patternsOf(const QStringList &words)
{
    std::array<QString, wordMarks> patterns;
    patterns.fill(QStringLiteral("%"));
    for (qsizetype index = 0; index < words.size(); ++index) {
        QString &pattern = patterns[std::min(static_cast<std::size_t>(index), wordMarks - 1)];
        pattern += words[index] + u'%';
    }
    return patterns;
}

}  // namespace

int digitsOf(RegionLevel level)
{
    switch (level) {
    case RegionLevel::state: return 2;
    case RegionLevel::governmentRegion: return 3;
    case RegionLevel::planningRegion: return 4;
    case RegionLevel::district: return 5;
    case RegionLevel::municipality: return 8;
    case RegionLevel::association: return 9;
    }
    Q_UNREACHABLE();
}

Result<RegisterChange> SqlRegister::take(const RegisterEdition &edition, const QString &sourceName, qint64 nowMs)
{
    return m_connection.atomically<RegisterChange>([&]() -> Result<RegisterChange> {
        return RegisterImport(m_connection, edition).run(sourceName, nowMs);
    });
}

Result<QVector<Region>> SqlRegister::find(const QString &words, const QVector<RegionLevel> &levels, const QString &state,
                                          QDate on, int limit)
{
    const QString folded = foldedForSearch(words);
    const auto level = marksOf(levels);
    const auto word = patternsOf(folded.split(u' ', Qt::SkipEmptyParts));
    const QString begins = folded + u'%';
    // A short name with umlauts has two keys in one text: "gorlitz goerlitz".
    const QString alsoBegins = u'%' + QString(u'\x1f') + folded + u'%';
    return m_connection.statement(findRegions)
        .bind(on, on, level[0], level[1], level[2], level[3], level[4], level[5], state, state, word[0], word[1], word[2],
              word[3], on, on, begins, alsoBegins, limit)
        .all(readRegion);
}

Result<std::optional<Region>> SqlRegister::region(const OfficialKey &key, QDate on)
{
    return m_connection.statement(selectRegion).bind(on, on, key).first(readRegion);
}

Result<QVector<Population>> SqlRegister::populations(const OfficialKey &key)
{
    return m_connection.statement(selectPopulations).bind(key)
        .all([](Statement &row) { return Population{row.day(0), row.number(1)}; });
}

Result<QVector<RegisterSource>> SqlRegister::sources()
{
    return m_connection.statement(selectSources).all([](Statement &row) {
        return RegisterSource{row.text(0), row.day(1), row.day(2), row.text(3), row.number(4)};
    });
}

Result<int> SqlRegister::count(RegionLevel level, QDate on)
{
    return m_connection.statement(countRegions).bind(digitsOf(level), on, on)
        .one([](Statement &row) { return row.smallNumber(0); });
}

Result<qint64> SqlRegister::inhabitants(const QString &statePrefix, QDate on)
{
    return m_connection.statement(sumInhabitants)
        .bind(on, digitsOf(RegionLevel::municipality), QString(statePrefix + u'%'), on, on)
        .one([](Statement &row) { return row.number(0); });
}

}  // namespace mittelbuch
