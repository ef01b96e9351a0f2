// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/region.h"

namespace mittelbuch {

/// The content of one official edition of the register of municipalities, read whole and without a fault.
struct RegisterEdition {
    QDate territoryDay;   ///< Gebietsstand of every record
    QDate populationDay;  ///< day of the population figures
    QString checksum;     ///< SHA-256 of the file, hexadecimal
    QVector<Region> regions;
};

}  // namespace mittelbuch
