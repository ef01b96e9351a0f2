// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/applicationdesk.h"
#include "service/overview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mittelbuch {

/// The answers of commands as JSON: amounts as decimal strings in euro, days as ISO 8601, keys in lower camel case.

QJsonObject refusalToJson(const Refusal &refusal);
/// {"refused": code of the first, "message": …, "rule": …, …, "refusals": [all]}
QJsonObject refusalsToJson(const Refusals &refusals);
QJsonObject failureToJson(const Failure &failure);

/// {"asAt": …} and, when there is an instant, "knownAt"
QJsonObject toJson(AsAt asAt);
QJsonObject toJson(const Balance &balance);
QJsonObject toJson(const Region &region);
QJsonObject toJson(const RegisterChange &change);
QJsonObject toJson(const BudgetRow &row);
QJsonObject toJson(const ProgrammeRow &row);
QJsonObject toJson(const ApplicationSummary &summary);
QJsonObject toJson(const ApplicationCase &applicationCase);
QJsonObject toJson(const Posting &posting);
QJsonObject toJson(const Overview &overview);

}  // namespace mittelbuch
