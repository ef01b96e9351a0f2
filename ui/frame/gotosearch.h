// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"
#include "ui/frame/page.h"

namespace mittelbuch {

/// One thing that the words may mean, and where it is.
struct GotoHit {
    QString title;
    QString detail;
    Place place;
};

/// Applications by reference or title, programmes, budget lines and municipalities in which every word occurs; of each kind at
/// most a handful, only of the pages that there are.
Result<QVector<GotoHit>> gotoHits(Session &session, const QString &words, const QStringList &pages, AsAt asAt);

}  // namespace mittelbuch
