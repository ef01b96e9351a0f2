// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plaintextbytes.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace mittelbuch {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView utf16LittleMark("\xFF\xFE");
constexpr QByteArrayView utf16BigMark("\xFE\xFF");

/// Windows-1252 from 0x80 to 0x9F; elsewhere it is ISO-8859-1. Zero: no character.
constexpr std::array<char16_t, 32> windowsCharacters{
    u'€', 0, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0, u'Ž', 0,
    0, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0, u'ž', u'Ÿ'};

ImportFault faultAt(QByteArrayView bytes, qsizetype at)
{
    const auto line = std::count(bytes.begin(), bytes.begin() + at, '\n') + 1;
    const QString byte = QString::number(static_cast<uchar>(bytes[at]), 16).toUpper().rightJustified(2, u'0');
    return {static_cast<int>(line), 0, {}, QStringLiteral("0x") + byte, ImportFaultCode::unreadableCharacter};
}

qsizetype continuationBytes(uchar lead)
{
    if (lead < 0x80)
        return 0;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 1;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 2;
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : -1;
}

/// How UTF-8 the bytes are: where they first are not (-1: nowhere), and how many umlauts and other letters of Latin-1 there
/// are as UTF-8. Those begin with bytes that are Â and Ã in Windows-1252, which no German text has; "ß“" and the like
/// would count as well if any two bytes did.
struct Utf8Check {
    qsizetype firstWrong = -1;
    qsizetype latinLetters = 0;
};

Utf8Check checkUtf8(QByteArrayView bytes)
{
    Utf8Check check;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<uchar>(bytes[at]);
        const qsizetype more = continuationBytes(lead);
        bool whole = more >= 0 && at + more < bytes.size();
        for (qsizetype next = 1; whole && next <= more; ++next)
            whole = (static_cast<uchar>(bytes[at + next]) & 0xC0) == 0x80;
        if (!whole && check.firstWrong < 0)
            check.firstWrong = at;
        check.latinLetters += whole && (lead == 0xC2 || lead == 0xC3) ? 1 : 0;
        at += whole ? more + 1 : 1;
    }
    return check;
}

tl::expected<PlainTextBytes, ImportFault> fromWindows(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<uchar>(bytes[at]);
        const bool isSpecial = byte >= 0x80 && byte <= 0x9F;
        const char16_t character = isSpecial ? windowsCharacters[byte - 0x80] : byte;
        if (isSpecial && character == 0)
            return tl::unexpected(faultAt(bytes, at));
        text.append(QChar(character));
    }
    return PlainTextBytes{text.toUtf8(), QStringLiteral("Windows-1252")};
}

tl::expected<PlainTextBytes, ImportFault> fromUtf16(const QByteArray &content)
{
    QStringDecoder decoder(QStringConverter::Utf16);
    const QString text = decoder(content);
    if (decoder.hasError() || content.size() % 2 != 0)
        return tl::unexpected(ImportFault{0, 0, {}, QStringLiteral("UTF-16"), ImportFaultCode::unreadableCharacter});
    return PlainTextBytes{text.toUtf8(), QStringLiteral("UTF-16")};
}

std::optional<ImportFault> controlCharacter(QByteArrayView bytes)
{
    const auto isControl = [](char byte) {
        return static_cast<uchar>(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f';
    };
    const auto found = std::find_if(bytes.begin(), bytes.end(), isControl);
    return found == bytes.end() ? std::nullopt : std::optional(faultAt(bytes, found - bytes.begin()));
}

tl::expected<PlainTextBytes, ImportFault> decoded(const QByteArray &content)
{
    if (content.startsWith(utf16LittleMark) || content.startsWith(utf16BigMark))
        return fromUtf16(content);
    const QByteArray bytes = content.startsWith(utf8Mark) ? content.sliced(utf8Mark.size()) : content;
    const Utf8Check check = checkUtf8(bytes);
    if (check.firstWrong < 0)
        return PlainTextBytes{bytes, QStringLiteral("UTF-8")};
    if (check.latinLetters > 0)
        return tl::unexpected(faultAt(bytes, check.firstWrong));
    return fromWindows(bytes);
}

}  // namespace

tl::expected<PlainTextBytes, ImportFault> plainTextBytes(const QByteArray &content)
{
    tl::expected<PlainTextBytes, ImportFault> text = decoded(content);
    if (!text)
        return text;
    if (const std::optional<ImportFault> control = controlCharacter(text->utf8))
        return tl::unexpected(*control);
    return text;
}

}  // namespace mittelbuch
