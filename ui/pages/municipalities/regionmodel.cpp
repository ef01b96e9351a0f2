// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/municipalities/regionmodel.h"

#include "service/settings.h"
#include "ui/pages/parts/reading.h"

#include <QHash>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int everyDistrict = 1000;

QVector<RegionRow> withDistricts(const QVector<Region> &regions, const QVector<Region> &districts)
{
    QHash<QString, QString> names;
    for (const Region &district : districts)
        names.insert(district.key.toString(), district.name);
    QVector<RegionRow> rows;
    for (const Region &region : regions) {
        const std::optional<OfficialKey> district = region.key.district();
        const bool isPart = district && !(*district == region.key);
        rows.append({region, isPart ? names.value(district->toString()) : QString()});
    }
    return rows;
}

Result<QString> nameOf(Store &store, const std::optional<OfficialKey> &key, QDate on)
{
    if (!key)
        return QString();
    return store.regions().region(*key, on).map(
        [](const std::optional<Region> &region) { return region ? region->name : QString(); });
}

std::optional<OfficialKey> associationOf(const Region &region)
{
    const std::optional<OfficialKey> district = region.key.district();
    if (!district || region.association.isEmpty() || region.key.level() != RegionLevel::municipality)
        return std::nullopt;
    return OfficialKey::tryFromString(district->toString() + region.association);
}

std::optional<OfficialKey> districtAbove(const Region &region)
{
    return region.key.level() == RegionLevel::district ? std::nullopt : region.key.district();
}

QVector<ApplicationSummary> ofRegion(const QVector<ApplicationSummary> &all, const OfficialKey &key)
{
    QVector<ApplicationSummary> own;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(own), [&key](const ApplicationSummary &one) {
        return one.applicant && (*one.applicant == key
            || (key.level() == RegionLevel::district && one.applicant->district() == key));
    });
    return own;
}

Result<void> readAround(Store &store, AsAt asAt, RegionDetailData &data)
{
    const QDate on = asAt.day;
    const OfficialKey key = data.region.key;
    return keep(nameOf(store, districtAbove(data.region), on), data.district)
        .and_then([&] { return keep(nameOf(store, associationOf(data.region), on), data.association); })
        .and_then([&] { return keep(nameOf(store, data.region.successor, on), data.successor); })
        .and_then([&] { return keep(store.regions().populations(key), data.populations); })
        .and_then([&] { return keep(store.applications().list(asAt), data.applications); })
        .and_then([&] { return store.regions().sources(); })
        .map([&](const QVector<RegisterSource> &sources) {
            std::reverse(data.populations.begin(), data.populations.end());
            data.applications = ofRegion(data.applications, key);
            data.source = sources.isEmpty() ? std::nullopt : std::optional(sources.last());
        });
}

}  // namespace

Result<RegionAnswer> findRegions(Session &session, const RegionQuestion &question)
{
    RegisterStore &regions = session.store.regions();
    OfficeSettings settings;
    QVector<Region> found;
    QVector<Region> districts;
    QVector<RegisterSource> sources;
    return keep(officeSettings(session.store), settings)
        .and_then([&] {
            const QString state = question.wholeGermany ? QString() : settings.state;
            return keep(regions.find(question.words, question.levels, state, question.on, question.limit + 1), found);
        })
        .and_then([&] {
            return keep(regions.find({}, {RegionLevel::district}, {}, question.on, everyDistrict), districts);
        })
        .and_then([&] { return keep(regions.sources(), sources); })
        .map([&] {
            const bool more = found.size() > question.limit;
            if (more)
                found.removeLast();
            return RegionAnswer{withDistricts(found, districts), more, sources.isEmpty()};
        });
}

Result<std::optional<RegionDetailData>> regionDetail(Session &session, const OfficialKey &key, AsAt asAt)
{
    std::optional<RegionDetailData> detail;
    const auto work = [&]() -> Result<void> {
        const Result<std::optional<Region>> region = session.store.regions().region(key, asAt.day);
        if (!region)
            return tl::unexpected<Failure>(region.error());
        if (!*region)
            return {};
        detail = RegionDetailData{**region, {}, {}, {}, {}, {}, {}};
        return readAround(session.store, asAt, *detail);
    };
    return session.store.read(work).map([&] { return detail; });
}

}  // namespace mittelbuch
