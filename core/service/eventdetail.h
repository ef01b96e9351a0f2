// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

#include <QJsonObject>

namespace mittelbuch {

/// Values as the event log keeps them: lower camel case keys, amounts as decimal strings in euro, days as ISO 8601.
QJsonObject toJson(const ApplicationForm &form);
QJsonObject toJson(const Directive &directive);
QJsonObject toJson(const Programme &programme);
QJsonObject toJson(const BudgetLine &line);

/// {"new": …} or {"new": …, "old": …} as compact JSON; of objects with the same keys only the values that differ.
QString changeDetail(const QJsonObject &before, const QJsonObject &after);
QString compactJson(const QJsonObject &object);

}  // namespace mittelbuch
