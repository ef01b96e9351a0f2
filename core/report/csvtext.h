// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QVector>

#include <variant>

namespace mittelbuch {

/// How a CSV file is written, always in UTF-8.
enum class CsvStyle {
    exchange,     ///< RFC 4180: commas, amounts as "1234.50"
    spreadsheet,  ///< as a German spreadsheet opens it: byte order mark, semicolons, amounts as "1234,50"
};

/// An empty cell, a text, an amount, a day (ISO 8601) or a whole number.
using CsvCell = std::variant<std::monostate, QString, Money, QDate, int>;

/// Writes rows of a CSV file; rows end with CR LF, and a cell stands in quotes where it must.
///
/// A spreadsheet runs a text that begins with = + - @ as a formula, in quotes or not. Such a text, one that begins
/// with a tabulator, a line end or the full-width form of those signs, and one that begins with an apostrophe gets an
/// apostrophe in front, and nothing else does: who reads the file takes one leading apostrophe off each text and has
/// what it was. Amounts, days and numbers are written as they are.
class CsvWriter final {
public:
    explicit CsvWriter(CsvStyle style);

    void addRow(const QVector<CsvCell> &cells);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QString textOf(const CsvCell &cell) const;

    CsvStyle m_style;
    QByteArray m_bytes;
};

/// The text with an apostrophe in front where a spreadsheet would take it for a formula.
QString withoutFormula(const QString &text);

}  // namespace mittelbuch
