// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chain.h"

#include "base/sha256.h"

namespace mittelbuch {

namespace {

class CanonicalText final {
public:
    CanonicalText &add(const QString &field)
    {
        const QByteArray bytes = field.toUtf8();
        m_text += QByteArray::number(bytes.size()) + ':' + bytes + ',';
        return *this;
    }
    CanonicalText &add(qint64 number) { return add(QString::number(number)); }
    CanonicalText &add(QDate day) { return add(day.toString(Qt::ISODate)); }
    template <typename Tag>
    CanonicalText &add(Id<Tag> id)
    {
        return add(id.number());
    }
    QString hash() const { return sha256Of(m_text); }

private:
    QByteArray m_text;
};

}  // namespace

QString firstLink()
{
    return QString(64, u'0');
}

QString chainLink(const QString &previous, const Posting &posting, const QString &commandKey, int position)
{
    const PostingDraft &draft = posting.draft;
    CanonicalText text;
    text.add(QStringLiteral("posting/1")).add(previous).add(posting.id).add(commandKey).add(qint64{position});
    text.add(toString(draft.kind)).add(draft.pot.line).add(draft.programme);
    text.add(qint64{draft.pot.budgetYear.number()}).add(qint64{draft.pot.dueYear.number()}).add(draft.amount.cents());
    text.add(draft.effectiveDay).add(draft.reason).add(draft.application).add(draft.decision).add(draft.reversalOf);
    return text.add(posting.recordedAtMs).add(posting.recordedBy.toString()).hash();
}

QString chainLink(const QString &previous, const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    CanonicalText text;
    text.add(QStringLiteral("event/1")).add(previous).add(recorded.number).add(event.action).add(event.subject);
    text.add(event.day).add(event.detail).add(event.reason);
    return text.add(recorded.recordedAtMs).add(recorded.user).hash();
}

}  // namespace mittelbuch
