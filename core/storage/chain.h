// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/isoday.h"
#include "base/sha256.h"
#include "service/store.h"

#include <QByteArray>
#include <QByteArrayView>

namespace mittelbuch {

/// The canonical text of a record of the hash chains of postings and events: for each field in fixed order the number of its
/// UTF-8 bytes, a colon, the bytes, a comma (a netstring), so that no two records share a text. The first field names the form,
/// the second is the link before. Numbers are decimal, days ISO, an absent id or year is 0 and an absent day empty; where a value
/// may be absent that could as well be empty or 0, an absent one is "-,".
/// One text may be used for record after record: it keeps its room.
class ChainText final {
public:
    ChainText &begin(QByteArrayView form);
    ChainText &beginCompact(QByteArrayView form);
    ChainText &add(QByteArrayView field);
    ChainText &add(const QString &field) { return add(QByteArrayView(field.toUtf8())); }
    ChainText &add(qint64 number);
    ChainText &add(QDate day) { return add(isoText(day)); }
    template <typename Tag>
    ChainText &add(Id<Tag> id)
    {
        return add(id.number());
    }
    ChainText &addAbsent();
    /// As in form 3 of a posting.
    ChainText &addCompactLink(QByteArrayView digits);
    ChainText &addCompact(qint64 number);
    ChainText &addCompact(QByteArrayView field);
    /// Bytes as they are.
    ChainText &addPlain(QByteArrayView bytes);
    /// The SHA-256 of the text, in hexadecimal.
    QString link() const { return sha256Of(bytes()); }
    Sha256Digits linkDigits() const { return sha256DigitsOf(bytes()); }
    QByteArrayView bytes() const { return QByteArrayView(m_text.constData(), m_size); }

private:
    /// The place behind the text, with room for `length` more bytes.
    char *room(qsizetype length);

    QByteArray m_text;  // longer than what is written, and not made anew for each record
    qsizetype m_size = 0;
};

/// What stands before the first record.
QString firstLink();
/// What a posting's link is made of. Absent ids and years are 0.
struct PostingContent {
    QByteArrayView previous;
    qint64 id = 0;
    QByteArrayView commandKey;
    qint64 position = 0;
    QByteArrayView kind;
    qint64 line = 0;
    qint64 programme = 0;
    qint64 budgetYear = 0;
    qint64 dueYear = 0;
    qint64 cents = 0;
    QByteArrayView effectiveDay;
    QByteArrayView reason;
    qint64 application = 0;
    qint64 decision = 0;
    qint64 reversalOf = 0;
    qint64 consent = 0;
    qint64 payableIn = 0;
    qint64 recordedAtMs = 0;
    QByteArrayView recordedBy;
};

/// By which list of fields a link is made that is made now.
constexpr qint64 postingForm = 3;

/// The link of a posting in one of its forms; `text` is only room.
///
/// Form 3 is "posting/3" and then every field in the order above, as few bytes as may be, so that the hash has little to do: the
/// link before is a byte 1 and the 32 bytes that its digits stand for (a byte 0 and a text where it is no such digits); a number
/// is seven bits per byte, the lowest first, each byte but the last with its highest bit set, the sign in the lowest bit of the
/// number; a text is the number of its bytes and the bytes.
/// Form 2, up to schema 4, is the canonical text of all fields in the same order. Form 1, of postings recorded before consents
/// were, is the same without consent and payable in.
Sha256Digits postingLink(qint64 form, const PostingContent &content, ChainText &text);
/// Form "event/1"; previous, number, action, subject, day, detail, reason, recorded at, user.
QString chainLink(const QString &previous, const RecordedEvent &recorded);

}  // namespace mittelbuch
