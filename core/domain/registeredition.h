// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/region.h"

#include <QDate>
#include <QString>
#include <QVector>

namespace mittelbuch {

/// One edition of the register of municipalities, read whole: every region as it is on the territory day.
/// No key occurs twice.
struct RegisterEdition {
    QDate territoryDay;   ///< Gebietsstand: the day on which these keys and names are in force
    QDate populationDay;  ///< the day of every Population in `regions`
    QString checksum;     ///< SHA-256 of the file, 64 lower-case hexadecimal digits
    QVector<Region> regions;

    friend bool operator==(const RegisterEdition &, const RegisterEdition &) = default;
};

/// The GV100AD cuts every name after this many characters (record layout of 14.06.2000, EF5 and EF6).
inline constexpr qsizetype registerNameLengthMax = 50;

/// True if `cut` is what the GV100AD leaves of the longer name `full`. An import then keeps the stored `full`, for the
/// cut form is not a change of name. False for equal names.
bool isCutFormOf(const QString &cut, const QString &full);

/// The name for lists: up to the first comma ("Görlitz, Stadt" is "Görlitz"). A Verwaltungsgemeinschaft, a
/// Verwaltungsverband and the VG-Trägermodell keep the whole name, for their commas part the members.
QString shortRegionName(const QString &name, RegionKind kind);

/// A region of which nothing is known but what it is called; the short name follows from the name.
Region regionNamed(const OfficialKey &key, RegionKind kind, const QString &name);

}  // namespace mittelbuch
