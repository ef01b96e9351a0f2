// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mittelbuch {

/// What an applicant fills in, by the names `readApplicationFile()` reads: lower camel case keys, amounts as decimal strings
/// in euro, days as ISO 8601, null for what is not filled in. The programme is left to the caller, who knows its key.
QJsonObject formToJson(const ApplicationForm &form);
QJsonArray splitToJson(const QVector<YearShare> &split);

}  // namespace mittelbuch
