// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chain.h"

#include "base/sha256.h"

#include <array>
#include <charconv>

namespace mittelbuch {

ChainText &ChainText::begin(QByteArrayView form)
{
    m_text.resize(0);
    return add(form);
}

ChainText &ChainText::add(QByteArrayView field)
{
    append(field.size());
    m_text += ':';
    m_text.append(field);
    m_text += ',';
    return *this;
}

ChainText &ChainText::add(qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return add(QByteArrayView(digits.data(), end));
}

void ChainText::append(qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text.append(digits.data(), end - digits.data());
}

QString ChainText::link() const
{
    return sha256Of(m_text);
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
