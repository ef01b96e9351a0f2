// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/isoday.h"
#include "service/store.h"

#include <QByteArray>
#include <QByteArrayView>

namespace mittelbuch {

/// The canonical text of a record of the hash chains of postings and events: for each field in fixed order the number of its
/// UTF-8 bytes, a colon, the bytes, a comma (a netstring), so that no two records share a text. The first field names the form,
/// the second is the link before. Numbers are decimal, days ISO, an absent id or year is 0 and an absent day empty.
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
    /// The SHA-256 of the text, in hexadecimal.
    QString link() const;
    QByteArrayView bytes() const { return m_text; }

private:
    void append(qint64 number);
    QByteArray m_text;
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
