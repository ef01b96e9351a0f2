// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"
#include "report/overviewreport.h"
#include "service/applicationdesk.h"

namespace mittelbuch {

/// The calculation of a grant as an annex to the decision: what was applied for, each step with its passage, the payments that
/// follow, and by which version of the directive. Of a case without a directive in force it says so.
Document grantCalculationReport(const ApplicationCase &file, const ReportContext &context);

}  // namespace mittelbuch
