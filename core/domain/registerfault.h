// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

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

}  // namespace mittelbuch
