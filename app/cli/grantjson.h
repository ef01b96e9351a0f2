// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mittelbuch {

/// An assessment as JSON, in the manner of json.h: amounts, every step of the trace, split and payments. Not the findings.
QJsonObject toJson(const GrantAssessment &assessment);
/// Refusals with their severity.
QJsonArray toJson(const QVector<Finding> &findings);

/// The arithmetic of a step without words: "80 % * 90000.00 + 60 % * 30000.00", "min(20800.00, 20000.00)". What it gives is the
/// step's result once it is brought to cents by the step's rounding.
QString formulaOf(const TraceStep &step);

}  // namespace mittelbuch
