// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/registeredition.h"
#include "domain/registerfault.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace mittelbuch {

/// The edition, or every fault of the file in order of line and column: a file is taken whole or not at all.
using Gv100adResult = tl::expected<RegisterEdition, QVector<RegisterFault>>;

/// Reads the Gemeindeverzeichnis GV100AD (Destatis, record layout of 14.06.2000, in force): UTF-8 with or without mark,
/// older editions in ISO-8859-1; lines end with LF or CRLF; empty lines at the end are overlooked, a line whose
/// trailing blanks were stripped is a fault. Area in hectares.
///
/// The file does not say of which day its population is. Without `populationDay` it is taken to be the 31 December of
/// the year before the Gebietsstand, as in the quarterly editions (30.11.2025 carries 31.12.2024).
/// Population and area of a district are the sums of its municipalities in the file. `validFrom` is the Gebietsstand.
[[nodiscard]] Gv100adResult readGv100ad(const QByteArray &content, QDate populationDay = {});

/// The same from a file; the Failure is for a file that cannot be read or is larger than any register (64 MiB).
Result<Gv100adResult> readGv100adFile(const QString &path, QDate populationDay = {});

}  // namespace mittelbuch
