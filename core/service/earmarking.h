// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

namespace mittelbuch {

/// Earmarks the proposed grant of an examined application, year by year, on the line that would bear it, if the office wants
/// that (OfficeSettings). An earmark binds nothing: it may exceed what is available. Inside a transaction.
Outcome<void> earmark(Session &session, const Application &application, QDate day);
/// The counter-entries of what is still earmarked for the case; none when nothing is.
Result<QVector<PostingDraft>> earmarkReleases(Store &store, const Application &application, QDate day);
/// Books those counter-entries. Inside a transaction.
Outcome<void> releaseEarmarks(Session &session, const Application &application, QDate day);

}  // namespace mittelbuch
