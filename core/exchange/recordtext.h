// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QVector>

namespace mittelbuch {

/// A line that could not be decoded: its number from 1, the first offending character from 1, and the byte found there.
struct UndecodedLine {
    int line = 0;
    int column = 0;
    QString byte;  ///< two hexadecimal digits
};

/// A text file of records of one length, decoded once.
struct RecordText {
    QString text;
    QVector<UndecodedLine> undecoded;  ///< these lines are empty in `text`
};

/// Decodes UTF-8 (a leading mark is dropped). Bytes that are not UTF-8 are read as ISO-8859-1 if every line then has
/// `recordLength` characters, for that is what editions before 2019 look like; otherwise they are named.
RecordText decodedRecords(const QByteArray &content, qsizetype recordLength);

/// The lines of the text without their LF or CRLF; empty lines at the end are left out. The views live as long as the
/// text.
QVector<QStringView> linesOf(QStringView text);

}  // namespace mittelbuch
