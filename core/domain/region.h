// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/officialkey.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>
#include <span>

namespace mittelbuch {

/// What a region is, with the Textkennzeichen of the Gemeindeverzeichnis (GV100AD, record layout of 14.06.2000).
enum class RegionKind {
    state,                 ///< Satzart 10
    governmentRegion,      ///< Satzart 20
    planningRegion,        ///< Satzart 30
    urbanDistrict,         ///< 41 kreisfreie Stadt
    cityDistrict,          ///< 42 Stadtkreis (Baden-Württemberg)
    countyDistrict,        ///< 43 Kreis
    ruralDistrict,         ///< 44 Landkreis
    regionalAssociation,   ///< 45 Regionalverband
    associationFree,       ///< 50 verbandsfreie Gemeinde
    office,                ///< 51 Amt
    unitedMunicipality,    ///< 52 Samtgemeinde
    associatedMunicipality,///< 53 Verbandsgemeinde
    administrativeCommunity, ///< 54 Verwaltungsgemeinschaft
    parishArea,            ///< 55 Kirchspielslandgemeinde
    administrativeAssociation, ///< 56 Verwaltungsverband
    administrativeUnion,   ///< 57 VG-Trägermodell
    fulfillingCommunity,   ///< 58 erfüllende Gemeinde
    market,                ///< 60 Markt
    urbanMunicipality,     ///< 61 kreisfreie Stadt
    districtCity,          ///< 62 Stadtkreis
    town,                  ///< 63 Stadt
    municipality,          ///< 64 kreisangehörige Gemeinde
    unincorporatedInhabited,   ///< 65 gemeindefreies Gebiet, bewohnt
    unincorporatedUninhabited, ///< 66 gemeindefreies Gebiet, unbewohnt
    largeDistrictTown,     ///< 67 Große Kreisstadt
};

/// The two-digit code of the Gemeindeverzeichnis for the kind, and back. Codes are 10, 20, 30, 41 … 67.
int registerCode(RegionKind kind);
std::optional<RegionKind> regionKindOfCode(int code);

struct Population {
    QDate day;
    qint64 inhabitants = 0;

    friend bool operator==(const Population &, const Population &) = default;
};

/// Degrees in millionths (WGS 84), so that no binary fraction is stored.
struct Coordinates {
    qint32 longitudeMicro = 0;
    qint32 latitudeMicro = 0;

    friend bool operator==(const Coordinates &, const Coordinates &) = default;
};

/// One region of the register as it is on a day: a Land, district, association or municipality.
struct Region {
    OfficialKey key;
    RegionKind kind = RegionKind::municipality;
    QString name;        ///< full official name, "Görlitz, Stadt"
    QString shortName;   ///< up to the first comma, "Görlitz"
    QString seat;        ///< seat of administration where the register names it
    QString association; ///< municipality only: the four digits of its association (the ARS is district + these + municipality)
    QString postcode;    ///< municipality only: of the seat of administration
    std::optional<qint64> areaHectares;
    std::optional<Population> population;   ///< the newest known
    std::optional<Coordinates> coordinates;
    QDate validFrom;     ///< first day on which we know it under this key
    QDate validTo;       ///< last day; null while it exists
    std::optional<OfficialKey> successor;   ///< of a dissolved key, where known

    friend bool operator==(const Region &, const Region &) = default;
};

/// Which rule set governs a grantee (domain brief 2.1): K for Gebiets- and Verbandskörperschaften, P for all others.
enum class RuleSet { communal, general };
QString toString(RuleSet set);
std::optional<RuleSet> ruleSetFromString(const QString &word);
std::span<const RuleSet> allRuleSets();

/// True for what may apply in its own name: municipalities, districts and Verwaltungsverbände. A Verwaltungsgemeinschaft has
/// no legal personality: its erfüllende Gemeinde applies (SächsKomZG § 36). A kreisfreie Stadt stands in the register twice,
/// as district and as municipality; it applies as municipality, so that one body has one key.
bool mayApply(const Region &region);

}  // namespace mittelbuch
