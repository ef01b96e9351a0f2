// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"

#include <QCoreApplication>

namespace mittelbuch {

namespace {

/// Placeholders: %1 the column or what the mapping calls it, %2 what stands there.
const char *phraseOf(ImportFaultCode code)
{
    switch (code) {
    case ImportFaultCode::emptyFile:
        return QT_TRANSLATE_NOOP("wording", "There is no title in the table. Choose another sheet or file, or another header row.");
    case ImportFaultCode::notATable:
        return QT_TRANSLATE_NOOP("wording", "The file is no table. Choose a workbook (XLSX) or a text file (CSV).");
    case ImportFaultCode::encryptedOrOld:
        return QT_TRANSLATE_NOOP("wording", "The workbook has a password or is of the old kind (XLS). Save it as XLSX without a password.");
    case ImportFaultCode::damagedWorkbook:
        return QT_TRANSLATE_NOOP("wording", "The workbook is damaged. Open it in a spreadsheet and save it again. %2");
    case ImportFaultCode::noUnpacker:
        return QT_TRANSLATE_NOOP("wording", "Workbooks cannot be read, because the library libzip is missing or does not fit. Save "
                                            "the table as CSV, or have the library installed. %2");
    case ImportFaultCode::tooLarge:
        return QT_TRANSLATE_NOOP("wording", "This is more than any budget has, so reading was stopped. %2");
    case ImportFaultCode::unreadableCharacter:
        return QT_TRANSLATE_NOOP("wording", "%2 is no character of a text. Save the table as CSV in UTF-8 again.");
    case ImportFaultCode::quoteNotClosed:
        return QT_TRANSLATE_NOOP("wording", "A quotation mark is opened here and never closed.");
    case ImportFaultCode::sheetMissing:
        return QT_TRANSLATE_NOOP("wording", "The workbook has no sheet “%2”.");
    case ImportFaultCode::mappingBroken:
        return QT_TRANSLATE_NOOP("wording", "The mapping is not valid at “%1”. %2");
    default:
        return nullptr;
    }
}

const char *phraseOfColumns(ImportFaultCode code)
{
    switch (code) {
    case ImportFaultCode::columnMissing:
        return QT_TRANSLATE_NOOP("wording", "No column for %1: “%2”. Say which column it is.");
    case ImportFaultCode::columnAmbiguous:
        return QT_TRANSLATE_NOOP("wording", "Several columns bear the name “%2” (%1). Name it by its place, such as “#3”.");
    case ImportFaultCode::yearMissing:
        return QT_TRANSLATE_NOOP("wording", "%1: say for which fiscal year the amounts are.");
    case ImportFaultCode::yearTwice:
        return QT_TRANSLATE_NOOP("wording", "%1: another column has the amounts of %2 already.");
    default:
        return nullptr;
    }
}

const char *phraseOfRow(ImportFaultCode code)
{
    switch (code) {
    case ImportFaultCode::chapterMissing:
        return QT_TRANSLATE_NOOP("wording", "%1: the chapter is missing.");
    case ImportFaultCode::chapterBroken:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no chapter of four or five digits.");
    case ImportFaultCode::titleMissing:
        return QT_TRANSLATE_NOOP("wording", "%1: the title is missing.");
    case ImportFaultCode::titleBroken:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no title of five digits.");
    case ImportFaultCode::lineBroken:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no budget line such as 02 05/883 01.");
    case ImportFaultCode::sectionContradicts:
        return QT_TRANSLATE_NOOP("wording", "%1: the chapter does not belong to section “%2”.");
    case ImportFaultCode::titleTwice:
        return QT_TRANSLATE_NOOP("wording", "%1: %2 stands in an earlier row already.");
    case ImportFaultCode::purposeMissing:
        return QT_TRANSLATE_NOOP("wording", "%1: the purpose is missing.");
    case ImportFaultCode::sideBroken:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” says neither revenue nor expenditure.");
    case ImportFaultCode::sideContradicts:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” contradicts the title; those beginning with 0 to 3 are revenue.");
    default:
        return nullptr;
    }
}

const char *phraseOfAmount(ImportFaultCode code)
{
    switch (code) {
    case ImportFaultCode::amountGroupingBroken:
        return QT_TRANSLATE_NOOP("wording", "%1: the dots and commas in “%2” make no amount.");
    case ImportFaultCode::amountTooManyDecimals:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” has parts of a cent.");
    case ImportFaultCode::amountOutOfRange:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is beyond any amount of a budget.");
    case ImportFaultCode::cellIsError:
        return QT_TRANSLATE_NOOP("wording", "%1: the cell holds the error “%2”.");
    case ImportFaultCode::formulaWithoutValue:
        return QT_TRANSLATE_NOOP("wording", "%1: the formula was never calculated. Open the workbook in a spreadsheet and save it.");
    case ImportFaultCode::sumOutOfRange:
        return QT_TRANSLATE_NOOP("wording", "The sum of %2 is beyond any budget.");
    default:
        return QT_TRANSLATE_NOOP("wording", "%1: “%2” is no amount.");
    }
}

/// The role in a mapping as people call it.
QString roleText(const QString &role)
{
    if (role == u"line")
        return QCoreApplication::translate("wording", "chapter and title");
    if (role == u"chapter")
        return QCoreApplication::translate("wording", "the chapter");
    if (role == u"title")
        return QCoreApplication::translate("wording", "the title");
    if (role == u"section")
        return QCoreApplication::translate("wording", "the section");
    if (role == u"purpose")
        return QCoreApplication::translate("wording", "the purpose");
    if (role == u"side")
        return QCoreApplication::translate("wording", "revenue or expenditure");
    return role == u"amounts" ? QCoreApplication::translate("wording", "the amounts") : role;
}

}  // namespace

QString sentence(const ImportFault &fault)
{
    const bool isAboutRole =
        fault.code == ImportFaultCode::columnMissing || fault.code == ImportFaultCode::columnAmbiguous;
    const char *phrase = phraseOf(fault.code);
    for (const auto of : {phraseOfColumns, phraseOfRow, phraseOfAmount})
        phrase = phrase ? phrase : of(fault.code);
    if (fault.code == ImportFaultCode::columnMissing && fault.value.isEmpty())
        phrase = QT_TRANSLATE_NOOP("wording", "No column is chosen for %1.");
    QString text = QCoreApplication::translate("wording", phrase);
    // Replaced one after the other, because a value may itself contain "%1".
    text.replace(QLatin1String("%1"), isAboutRole ? roleText(fault.field) : fault.field);
    return text.replace(QLatin1String("%2"), fault.value).trimmed();
}

QString placeText(const ImportFault &fault)
{
    if (fault.line == 0)
        return {};
    if (fault.column == 0)
        return QCoreApplication::translate("wording", "line %1").arg(fault.line);
    return QCoreApplication::translate("wording", "line %1, column %2").arg(fault.line).arg(columnLetters(fault.column));
}

}  // namespace mittelbuch
