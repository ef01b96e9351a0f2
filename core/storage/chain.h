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
/// Form "posting/2"; previous, id, command key, position, kind, line, programme, budget year, due year, amount in cents,
/// effective day, reason, application, decision, reversal of, consent, payable in, recorded at, recorded by.
/// Form "posting/1", of postings recorded before consents were, is the same without consent and payable in.
QString chainLink(const QString &previous, const Posting &posting, const QString &commandKey, int position);
/// Form "event/1"; previous, number, action, subject, day, detail, reason, recorded at, user.
QString chainLink(const QString &previous, const RecordedEvent &recorded);

}  // namespace mittelbuch
