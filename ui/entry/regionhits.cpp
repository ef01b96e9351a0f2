// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/regionhits.h"

#include "base/textfold.h"
#include "report/wording.h"
#include "service/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace mittelbuch {

namespace {

QString districtWords(const Region &region)
{
    // "Erzgebirgskreis" says already what it is.
    if (region.kind == RegionKind::urbanDistrict || region.kind == RegionKind::cityDistrict)
        return label(region.kind);
    if (region.name.contains(QLatin1String("kreis"), Qt::CaseInsensitive))
        return region.name;
    return QCoreApplication::translate("mittelbuch::RegionEdit", "%1 %2", "kind and name of a district")
        .arg(label(region.kind), region.name);
}

Result<RegionHit> withDistrict(Session &session, const Region &region)
{
    const std::optional<OfficialKey> key = region.key.district();
    if (!key || region.key.level() == RegionLevel::district)
        return RegionHit{region, districtWords(region)};
    return session.store.regions().region(*key, session.clock.today()).map([&](const std::optional<Region> &district) {
        return RegionHit{region, district ? districtWords(*district) : QString()};
    });
}

int rank(const Region &region, const QString &folded)
{
    const int level = region.key.level() == RegionLevel::municipality ? 0
            : region.key.level() == RegionLevel::association ? 1 : 2;
    return (foldedForSearch(region.shortName).startsWith(folded) ? 0 : 10) + level;
}

void order(QVector<Region> &regions, const QString &words)
{
    const QString folded = foldedForSearch(words);
    std::stable_sort(regions.begin(), regions.end(), [&folded](const Region &left, const Region &right) {
        return rank(left, folded) < rank(right, folded);
    });
}

}  // namespace

QString describe(const RegionHit &hit)
{
    const Region &region = hit.region;
    if (hit.district.isEmpty())
        return QCoreApplication::translate("mittelbuch::RegionEdit", "%1 (%2)", "name and key of a municipality")
            .arg(region.name, region.key.toString());
    return QCoreApplication::translate("mittelbuch::RegionEdit", "%1 (%2), %3",
            "name, key and district of a municipality")
        .arg(region.name, region.key.toString(), hit.district);
}

Result<QVector<RegionHit>> findApplicants(Session &session, const QString &words, int limit)
{
    const Result<OfficeSettings> settings = officeSettings(session.store);
    const QString state = settings ? settings->state : OfficeSettings().state;
    const QVector<RegionLevel> levels{RegionLevel::municipality, RegionLevel::association, RegionLevel::district};
    Result<QVector<Region>> found = session.store.regions().find(words, levels, state, session.clock.today(), limit);
    if (!found)
        return tl::unexpected<Failure>(found.error());
    found->erase(std::remove_if(found->begin(), found->end(), [](const Region &region) { return !mayApply(region); }),
            found->end());
    order(*found, words);
    QVector<RegionHit> hits;
    for (const Region &region : *found) {
        const Result<RegionHit> hit = withDistrict(session, region);
        if (!hit)
            return tl::unexpected<Failure>(hit.error());
        hits.append(*hit);
    }
    return hits;
}

Result<std::optional<RegionHit>> applicantByKey(Session &session, const OfficialKey &key)
{
    const Result<std::optional<Region>> region = session.store.regions().region(key, session.clock.today());
    if (!region)
        return tl::unexpected<Failure>(region.error());
    if (!*region)
        return std::optional<RegionHit>();
    return withDistrict(session, **region).map([](RegionHit hit) { return std::optional(std::move(hit)); });
}

void RegionHitModel::setHits(QVector<RegionHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int RegionHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int RegionHitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountValue;
}

QVariant RegionHitModel::data(const QModelIndex &index, int role) const
{
    const RegionHit &hit = m_hits[index.row()];
    if (role == Qt::AccessibleTextRole)
        return describe(hit);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case name: return hit.region.name;
    case kind: return label(hit.region.kind);
    case district: return hit.district;
    default: return hit.region.postcode;
    }
}

}  // namespace mittelbuch
