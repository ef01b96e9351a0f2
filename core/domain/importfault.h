// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mittelbuch {

/// What is wrong with a table that is to be imported: first what concerns the file, then the mapping, then a row.
enum class ImportFaultCode {
    emptyFile,            ///< nothing in it, or no row below the header
    notATable,            ///< neither text nor a workbook (XLSX)
    encryptedOrOld,       ///< a workbook with a password, or of Excel 97 (.xls); `value` is empty
    damagedWorkbook,      ///< `value`: the part of the workbook
    noUnpacker,           ///< the library that unpacks workbooks is missing; `value`: what the system says
    tooLarge,             ///< more than any budget has; `value`: what there is too much of
    unreadableCharacter,  ///< a byte that no text has; `value`: the byte
    quoteNotClosed,       ///< a field begins with a quotation mark and none ends it
    sheetMissing,         ///< `value`: the sheet that the mapping names
    mappingBroken,        ///< `field`: the key in the mapping, `value`: what stands there
    columnMissing,        ///< `field`: the role, `value`: the column that the mapping names and the header lacks
    columnAmbiguous,      ///< several columns bear that name
    yearMissing,          ///< the fiscal year of a column of amounts is not known
    yearTwice,            ///< two columns of amounts for one year
    chapterMissing,
    chapterBroken,        ///< not four or five digits
    titleMissing,
    titleBroken,          ///< not five digits
    lineBroken,           ///< chapter and title in one column, unreadable
    sectionContradicts,   ///< the section's column and the first two digits of the chapter differ
    titleTwice,           ///< `value`: the line, which an earlier row has
    purposeMissing,
    sideBroken,           ///< neither the word for revenue nor the one for expenditure
    sideContradicts,      ///< the word says revenue and the title's main group expenditure, or the reverse
    amountNotANumber,
    amountGroupingBroken,
    amountTooManyDecimals,  ///< cents would be lost
    amountOutOfRange,
    cellIsError,          ///< "#REF!", "#NV"
    formulaWithoutValue,  ///< written by a program that does not calculate
    sumOutOfRange,
};

/// One fault with its place, so that a person finds it in a spreadsheet or an editor.
struct ImportFault {
    int line = 0;    ///< from 1; 0: the file as a whole
    int column = 0;  ///< from 1; 0: the row as a whole
    QString field;   ///< the column's name in the header
    QString value;   ///< what stands there
    ImportFaultCode code = ImportFaultCode::emptyFile;

    friend bool operator==(const ImportFault &, const ImportFault &) = default;
};

/// The name that spreadsheets give a column: 1 is "A", 27 "AA".
QString columnLetters(int column);

}  // namespace mittelbuch
