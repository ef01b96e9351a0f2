// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "service/outcome.h"

namespace mittelbuch {

/// A refusal at a field; what else there is to say is set by the caller.
inline Refusal refusalAt(RefusalCode code, const QString &field, const QString &value = {})
{
    Refusal refusal;
    refusal.code = code;
    refusal.field = field;
    refusal.value = value;
    return refusal;
}

/// Refusals of a day on which something takes effect: dayMissing, dayInFuture, and dayBefore when it lies before
/// `notBefore` (null: no such limit).
inline Refusals dayRefusals(const QString &field, QDate day, QDate today, QDate notBefore)
{
    if (!day.isValid())
        return {refusalAt(RefusalCode::dayMissing, field)};
    Refusals refusals;
    if (day > today) {
        refusals.append(refusalAt(RefusalCode::dayInFuture, field, day.toString(Qt::ISODate)));
        refusals.last().day = today;
    }
    if (!notBefore.isNull() && day < notBefore) {
        refusals.append(refusalAt(RefusalCode::dayBefore, field, day.toString(Qt::ISODate)));
        refusals.last().day = notBefore;
    }
    return refusals;
}

/// An empty text where one is needed.
inline Refusals emptyRefusals(RefusalCode code, const QString &field, const QString &text)
{
    return text.trimmed().isEmpty() ? Refusals{refusalAt(code, field)} : Refusals();
}

}  // namespace mittelbuch
