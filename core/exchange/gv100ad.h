// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/registeredition.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace mittelbuch {

/// What is wrong at one place of a GV100AD file.
enum class RegisterFaultCode {
    emptyFile,          ///< not one record
    notUtf8,            ///< bytes that are not UTF-8 (nor is the whole file ISO-8859-1 with records of full length)
    wrongLength,        ///< a line that has not 220 characters; `value` is its length, `column` the first place off
    illegalCharacter,   ///< a control character, or the mark that an earlier conversion left for an unreadable one
    unknownRecordType,  ///< Satzart other than 10, 20, 30, 40, 50, 60
    brokenDate,         ///< the Gebietsstand is not a day
    mixedTerritoryDay,  ///< another Gebietsstand than most records of the file have
    badKey,             ///< digits missing or too many in the key, or a Land outside 01 to 16
    duplicateKey,       ///< a record with this key came before
    unknownKind,        ///< a Textkennzeichen that the record type does not have
    missingName,
    brokenNumber,       ///< anything but eleven digits
    brokenPostcode,     ///< neither five digits nor blank
};

/// One fault with its place, so that a person finds it in an editor.
struct RegisterFault {
    int line = 0;    ///< from 1
    int column = 0;  ///< from 1, in characters
    QString field;   ///< number and name of the field in the publisher's record layout, "EF9 Bevölkerung, insgesamt"
    QString value;   ///< what stands there, without the padding
    RegisterFaultCode code = RegisterFaultCode::emptyFile;

    friend bool operator==(const RegisterFault &, const RegisterFault &) = default;
};

/// The edition, or every fault of the file in order of line and column: a file is taken whole or not at all.
using Gv100adResult = tl::expected<RegisterEdition, QVector<RegisterFault>>;

/// Reads the Gemeindeverzeichnis GV100AD (Destatis, record layout of 14.06.2000, in force): UTF-8 with or without mark,
/// older editions in ISO-8859-1; lines end with LF or CRLF; empty lines at the end are overlooked, a line whose trailing
/// blanks were stripped is a fault. Area in hectares.
///
/// The file does not say of which day its population is. Without `populationDay` it is taken to be the 31 December of
/// the year before the Gebietsstand, as in the quarterly editions (30.11.2025 carries 31.12.2024).
/// Population and area of a district are the sums of its municipalities in the file. `validFrom` is the Gebietsstand.
[[nodiscard]] Gv100adResult readGv100ad(const QByteArray &content, QDate populationDay = {});

/// The same from a file; the Failure is for a file that cannot be read or is larger than any register (64 MiB).
Result<Gv100adResult> readGv100adFile(const QString &path, QDate populationDay = {});

}  // namespace mittelbuch
