// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/officialkey.h"

#include <QPair>
#include <QString>
#include <QVector>

namespace mittelbuch {

/// The border of one district for maps. A ring is a list of (longitude, latitude) in millionths of a degree (WGS 84)
/// whose last point is its first; the first ring is the outer line. Simplified to about 300 m: for drawing, not for
/// deciding where a place lies.
struct DistrictOutline {
    OfficialKey district;
    QString name;  ///< without "Stadt" or "Landkreis"; the city and the district Leipzig have the same
    QVector<QVector<QPair<qint32, qint32>>> rings;
};

/// The 13 Saxon districts in force since 01.08.2008, by key; made by packaging/make-outlines.py. Every call reads anew.
QVector<DistrictOutline> districtOutlines();

/// What the publisher asks to print beside each map (GeoNutzV § 3).
QString districtOutlinesSource();

}  // namespace mittelbuch
