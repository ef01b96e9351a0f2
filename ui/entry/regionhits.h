// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/region.h"
#include "service/session.h"

#include <QAbstractTableModel>

namespace mittelbuch {

/// A region that was found, with the words for its district ("Landkreis Görlitz"; of a kreisfreie Stadt its kind).
struct RegionHit {
    Region region;
    QString district;

    friend bool operator==(const RegionHit &, const RegionHit &) = default;
};

/// "Görlitz, Stadt (14626110), Landkreis Görlitz"
QString describe(const RegionHit &hit);

/// Those in the office's Land who may apply and whose name, key or postcode holds every word; names that begin with the
/// words first, municipalities before associations and districts.
Result<QVector<RegionHit>> findApplicants(Session &session, const QString &words, int limit);
/// The one with the key as it is today, dissolved or not.
Result<std::optional<RegionHit>> applicantByKey(Session &session, const OfficialKey &key);

/// What was found, for the list under the line: name, kind, district, postcode.
class RegionHitModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, kind, district, postcode, columnCountValue };

    using QAbstractTableModel::QAbstractTableModel;
    void setHits(QVector<RegionHit> hits);
    const QVector<RegionHit> &hits() const { return m_hits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<RegionHit> m_hits;
};

}  // namespace mittelbuch
