// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chain.h"

#include <algorithm>
#include <charconv>

namespace mittelbuch {

namespace {

constexpr qsizetype longestNumber = 20;

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

QString chainLink(const QString &previous, const Posting &posting, const QString &commandKey, int position)
{
    const PostingDraft &draft = posting.draft;
    ChainText text;
    text.begin("posting/2").add(previous).add(posting.id).add(commandKey).add(qint64{position});
    text.add(toString(draft.kind)).add(draft.pot.line).add(draft.programme);
    text.add(qint64{draft.pot.budgetYear.number()}).add(qint64{draft.pot.dueYear.number()}).add(draft.amount.cents());
    text.add(draft.effectiveDay).add(draft.reason).add(draft.application).add(draft.decision).add(draft.reversalOf);
    text.add(draft.consent).add(qint64{draft.payableIn ? draft.payableIn->number() : 0});
    return text.add(posting.recordedAtMs).add(posting.recordedBy.toString()).link();
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
