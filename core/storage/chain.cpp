// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chain.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mittelbuch {

namespace {

constexpr qsizetype longestNumber = 20;
constexpr qsizetype longestCompact = 10;

/// Of a lower-case hexadecimal digit; negative for anything else.
int valueOfDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

char *write(char *to, qint64 number)
{
    return std::to_chars(to, to + longestNumber, number).ptr;
}

}  // namespace

ChainText &ChainText::begin(QByteArrayView form)
{
    m_size = 0;
    return add(form);
}

ChainText &ChainText::add(QByteArrayView field)
{
    char *end = write(room(longestNumber + 2 + field.size()), field.size());
    *end++ = ':';
    end = std::copy_n(field.data(), field.size(), end);
    *end++ = ',';
    m_size = end - m_text.constData();
    return *this;
}

ChainText &ChainText::add(qint64 number)
{
    char digits[longestNumber];
    return add(QByteArrayView(digits, write(digits, number)));
}

ChainText &ChainText::addAbsent()
{
    char *const end = room(2);
    end[0] = '-';
    end[1] = ',';
    m_size += 2;
    return *this;
}

ChainText &ChainText::beginCompact(QByteArrayView form)
{
    m_size = 0;
    return addPlain(form);
}

ChainText &ChainText::addPlain(QByteArrayView bytes)
{
    std::copy_n(bytes.data(), bytes.size(), room(bytes.size()));
    m_size += bytes.size();
    return *this;
}

ChainText &ChainText::addCompact(qint64 number)
{
    char *const begin = room(longestCompact);
    char *end = begin;
    quint64 left = (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
    for (; left >= 0x80; left >>= 7)
        *end++ = static_cast<char>(left | 0x80);
    *end++ = static_cast<char>(left);
    m_size += end - begin;
    return *this;
}

ChainText &ChainText::addCompact(QByteArrayView field)
{
    return addCompact(qint64{field.size()}).addPlain(field);
}

ChainText &ChainText::addCompactLink(QByteArrayView digits)
{
    std::array<char, 33> bytes;
    bytes[0] = 1;
    bool isLink = digits.size() == 64;
    for (std::size_t index = 0; isLink && index < 32; ++index) {
        const qsizetype place = static_cast<qsizetype>(2 * index);
        const int high = valueOfDigit(digits[place]);
        const int low = valueOfDigit(digits[place + 1]);
        isLink = high >= 0 && low >= 0;
        bytes[index + 1] = static_cast<char>(high * 16 + low);
    }
    return isLink ? addPlain(bytes) : addPlain(QByteArrayView("\0", 1)).addCompact(digits);
}

char *ChainText::room(qsizetype length)
{
    if (m_text.size() < m_size + length)
        m_text.resize(2 * (m_size + length));
    return m_text.data() + m_size;
}

QString firstLink()
{
    return QString(64, u'0');
}

static Sha256Digits compactLink(const PostingContent &content, ChainText &text)
{
    text.beginCompact("posting/3").addCompactLink(content.previous).addCompact(content.id).addCompact(content.commandKey);
    text.addCompact(content.position).addCompact(content.kind).addCompact(content.line).addCompact(content.programme);
    text.addCompact(content.budgetYear).addCompact(content.dueYear).addCompact(content.cents);
    text.addCompact(content.effectiveDay).addCompact(content.reason).addCompact(content.application);
    text.addCompact(content.decision).addCompact(content.reversalOf).addCompact(content.consent);
    text.addCompact(content.payableIn).addCompact(content.recordedAtMs).addCompact(content.recordedBy);
    return text.linkDigits();
}

Sha256Digits postingLink(qint64 form, const PostingContent &content, ChainText &text)
{
    if (form == postingForm)
        return compactLink(content, text);
    const bool isFirst = form == 1;
    text.begin(isFirst ? "posting/1" : "posting/2").add(content.previous).add(content.id).add(content.commandKey);
    text.add(content.position).add(content.kind).add(content.line).add(content.programme);
    text.add(content.budgetYear).add(content.dueYear).add(content.cents).add(content.effectiveDay).add(content.reason);
    text.add(content.application).add(content.decision).add(content.reversalOf);
    if (!isFirst)
        text.add(content.consent).add(content.payableIn);
    return text.add(content.recordedAtMs).add(content.recordedBy).linkDigits();
}

QString chainLink(const QString &previous, const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    ChainText text;
    text.begin("event/1").add(previous).add(recorded.number).add(event.action).add(event.subject);
    text.add(event.day).add(event.detail).add(event.reason);
    return text.add(recorded.recordedAtMs).add(recorded.user).link();
}

}  // namespace mittelbuch
