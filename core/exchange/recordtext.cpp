// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recordtext.h"

#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace mittelbuch {

namespace {

QByteArrayView withoutMark(QByteArrayView content)
{
    return content.startsWith("\xEF\xBB\xBF") ? content.sliced(3) : content;
}

/// The text, or nothing when a byte is not UTF-8.
std::optional<QString> decodedUtf8(QByteArrayView bytes)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// How many bytes at the front are whole UTF-8 characters, when something later is not.
qsizetype validBytes(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size()) {
        if (static_cast<uchar>(line[at]) < 0x80) {
            ++at;
            continue;
        }
        qsizetype length = 2;
        while (length <= 4 && at + length <= line.size() && !decodedUtf8(line.sliced(at, length)))
            ++length;
        if (length > 4 || at + length > line.size())
            break;
        at += length;
    }
    return at;
}

UndecodedLine undecodedLine(QByteArrayView bytes, int line)
{
    const qsizetype valid = validBytes(bytes);
    const auto column = static_cast<int>(decodedUtf8(bytes.first(valid)).value_or(QString()).size()) + 1;
    return {line, column, QString::fromLatin1(bytes.sliced(valid, 1).toByteArray().toHex())};
}

/// Line by line, so that what is wrong in one does not swallow the next.
RecordText decodedByLine(QByteArrayView content)
{
    RecordText records;
    int number = 0;
    for (qsizetype from = 0; from < content.size(); ++number) {
        const qsizetype end = content.indexOf('\n', from);
        const QByteArrayView line = content.sliced(from, (end < 0 ? content.size() : end) - from);
        const std::optional<QString> text = decodedUtf8(line);
        if (!text)
            records.undecoded.append(undecodedLine(line, number + 1));
        records.text += text.value_or(QString()) + u'\n';
        from += line.size() + 1;
    }
    return records;
}

}  // namespace

RecordText decodedRecords(const QByteArray &content, qsizetype recordLength)
{
    const QByteArrayView bytes = withoutMark(content);
    if (const std::optional<QString> text = decodedUtf8(bytes))
        return {*text, {}};
    QString latin = QString::fromLatin1(bytes);
    const QVector<QStringView> lines = linesOf(latin);
    const auto isWhole = [recordLength](QStringView line) { return line.size() == recordLength; };
    if (std::all_of(lines.begin(), lines.end(), isWhole))
        return {std::move(latin), {}};
    return decodedByLine(bytes);
}

QVector<QStringView> linesOf(QStringView text)
{
    QVector<QStringView> lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype found = text.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        QStringView line = text.sliced(from, end - from);
        if (line.endsWith(u'\r'))
            line.chop(1);
        lines.append(line);
        from = end + 1;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

}  // namespace mittelbuch
