// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/fundschart.h"

#include <QString>
#include <QVector>

#include <variant>

namespace mittelbuch {

/// A report as data: what is said, not how it looks. PDF, print preview, CSV and the terminal render the same document.

struct Heading {
    int level = 1;  ///< 1 to 3
    QString text;
};

struct Paragraph {
    QString text;
    bool notice = false;  ///< set apart: "illustrative figures"
};

/// Figures shown large: label, value, explanation.
struct KeyFigures {
    struct Item {
        QString label;
        QString value;
        QString note;
    };
    QVector<Item> items;
};

enum class CellAlignment { left, right, centre };
enum class RowKind { plain, subtotal, total };

struct TableColumn {
    QString title;
    CellAlignment alignment = CellAlignment::left;
    int widthShare = 1;  ///< of the sum of all shares
};

struct TableRow {
    QVector<QString> cells;
    RowKind kind = RowKind::plain;
    /// The sums up to this row, as a row of their own: it stands where a page ends after this row, and again where the next one
    /// begins (Übertrag). Empty: nothing is carried over.
    QVector<QString> carried = {};
};

struct Table {
    QString caption;
    QVector<TableColumn> columns;
    QVector<TableRow> rows;
    QString emptyText;  ///< stands in place of rows when there are none
};

struct FundsFigure {
    FundsChart chart;
};

struct DistrictFigure {
    DistrictChart chart;
};

using Block = std::variant<Heading, Paragraph, KeyFigures, Table, FundsFigure, DistrictFigure>;

struct Document {
    QString title;
    QString subtitle;
    QString authority;       ///< letterhead; may be empty
    QString fileReference;   ///< may be empty
    QString asAt;            ///< "Stand: 30.06.2027"
    QString producedAt;      ///< "Erstellt am 30.06.2027 14:12 Uhr"
    QString filter;          ///< the filter in words
    QString language;        ///< "de" or "en"
    QString fingerprint;     ///< SHA-256 of the data shown, first 16 hexadecimal digits
    QString fileName;        ///< proposed: "Mittelübersicht_2027_Stand_2027-06-30.pdf"
    bool landscape = false;  ///< for tables of many columns
    QVector<Block> blocks;
};

}  // namespace mittelbuch
