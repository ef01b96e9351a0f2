// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

namespace mittelbuch {

/// The hash chains of postings and events. A link is the SHA-256, in hexadecimal, over the canonical text of a record: for each
/// field in fixed order the number of its UTF-8 bytes, a colon, the bytes, a comma (a netstring), so that no two records share a
/// text. The first field names the form ("posting/1", "event/1"), the second is the link before, of the first record
/// `firstLink()`. Numbers are decimal, days ISO, an absent id is 0 and an absent day empty.
QString firstLink();
/// Fields: form, previous, id, command key, position, kind, line, programme, budget year, due year, amount in cents,
/// effective day, reason, application, decision, reversal of, recorded at, recorded by.
QString chainLink(const QString &previous, const Posting &posting, const QString &commandKey, int position);
/// Fields: form, previous, number, action, subject, day, detail, reason, recorded at, user.
QString chainLink(const QString &previous, const RecordedEvent &recorded);

}  // namespace mittelbuch
