// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"

#include <QCoreApplication>

namespace mittelbuch {

namespace {

/// Placeholders: %1 the field of the record layout, %2 what stands there.
const char *phraseOf(RegisterFaultCode code)
{
    switch (code) {
    case RegisterFaultCode::emptyFile:
        return QT_TRANSLATE_NOOP("wording", "The file holds no record. Choose the text file GV100AD of the register.");
    case RegisterFaultCode::notUtf8:
        return QT_TRANSLATE_NOOP("wording", "These bytes are no text in UTF-8. Get the file from the publisher again.");
    case RegisterFaultCode::wrongLength:
        return QT_TRANSLATE_NOOP("wording", "The line has %2 characters instead of 220. Blanks at its end belong to it.");
    case RegisterFaultCode::illegalCharacter:
        return QT_TRANSLATE_NOOP("wording", "%1: the character %2 does not belong into the file.");
    case RegisterFaultCode::unknownRecordType:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no record type; 10, 20, 30, 40, 50 and 60 are.");
    case RegisterFaultCode::brokenDate:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no day in the form YYYYMMDD.");
    case RegisterFaultCode::mixedTerritoryDay:
        return QT_TRANSLATE_NOOP("wording", "%1: %2 is another day than in the other records; a file has one.");
    case RegisterFaultCode::badKey:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no key of this record type.");
    case RegisterFaultCode::duplicateKey:
        return QT_TRANSLATE_NOOP("wording", "%1: the key %2 stands in an earlier record already.");
    case RegisterFaultCode::unknownKind:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no kind that this record type has.");
    case RegisterFaultCode::missingName:
        return QT_TRANSLATE_NOOP("wording", "%1: the name is missing.");
    case RegisterFaultCode::brokenNumber:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no whole number.");
    case RegisterFaultCode::brokenPostcode:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no postcode of five digits.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString sentence(const RegisterFault &fault)
{
    QString text = QCoreApplication::translate("wording", phraseOf(fault.code));
    // Replaced one after the other, because a value may itself contain "%1".
    return text.replace(QLatin1String("%1"), fault.field).replace(QLatin1String("%2"), fault.value);
}

}  // namespace mittelbuch
