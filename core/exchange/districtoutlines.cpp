// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/districtoutlines.h"

#include "exchange/resourcefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mittelbuch {

namespace {

constexpr qint32 microPerDegree = 1'000'000;

QJsonObject outlinesDocument()
{
    const QJsonDocument document = QJsonDocument::fromJson(resourceContent(QStringLiteral(":/geo/districts.json")));
    Q_ASSERT(document.isObject());
    Q_ASSERT(document[u"format"].toString() == u"mittelbuch-outlines 1");
    return document.object();
}

/// Sums up the differences: the file gives the first point, then each step (packaging/make-outlines.py).
QVector<QPair<qint32, qint32>> ringOf(const QJsonArray &steps, qint32 microPerStep)
{
    Q_ASSERT(steps.size() % 2 == 0);
    QVector<QPair<qint32, qint32>> ring;
    ring.reserve(steps.size() / 2);
    QPair<qint32, qint32> point(0, 0);
    for (qsizetype at = 0; at + 1 < steps.size(); at += 2) {
        point.first += steps[at].toInt() * microPerStep;
        point.second += steps[at + 1].toInt() * microPerStep;
        ring.append(point);
    }
    Q_ASSERT(ring.size() > 3 && ring.first() == ring.last());
    return ring;
}

}  // namespace

QVector<DistrictOutline> districtOutlines()
{
    const QJsonObject document = outlinesDocument();
    const qint32 stepsPerDegree = document[u"stepsPerDegree"].toInt();
    Q_ASSERT(stepsPerDegree > 0 && microPerDegree % stepsPerDegree == 0);
    QVector<DistrictOutline> outlines;
    const QJsonArray districts = document[u"districts"].toArray();
    for (const QJsonValue &district : districts) {
        DistrictOutline outline{OfficialKey::fromString(district[u"key"].toString()), district[u"name"].toString(), {}};
        const QJsonArray rings = district[u"rings"].toArray();
        for (const QJsonValue &steps : rings)
            outline.rings.append(ringOf(steps.toArray(), microPerDegree / stepsPerDegree));
        outlines.append(std::move(outline));
    }
    return outlines;
}

QString districtOutlinesSource()
{
    return outlinesDocument()[u"source"].toString();
}

}  // namespace mittelbuch
