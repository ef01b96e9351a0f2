// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"

namespace mittelbuch {

struct ReportContext {
    QString authority;
    QString fileReference;
    qint64 producedAtMs = 0;
};

/// The summary of a year: key figures, all programmes, each programme, districts, list of decisions, every table with
/// its sum.
Document overviewReport(const Overview &overview, const ReportContext &context);

}  // namespace mittelbuch
