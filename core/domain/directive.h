// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/posting.h"
#include "domain/rate.h"

namespace mittelbuch {

using DirectiveId = Id<struct DirectiveTag>;

/// A version of a programme's funding directive: a dated value. A case keeps the version it was decided under.
/// Today: share financing (Anteilfinanzierung, VVK 2.2.2), which must carry a maximum.
struct Directive {
    DirectiveId id;
    ProgrammeId programme;
    int version = 1;
    QDate validFrom;
    QDate validTo;                     ///< null: open
    Rate rate;                         ///< share of the eligible expenditure
    Money maxGrant;                    ///< Höchstbetrag
    Money minimumGrant;                ///< the grant must exceed this (Bagatellgrenze, VVK 1.1: 10,000 €)
    Rate minimumOwnShare;              ///< own funds as a share of the eligible expenditure; zero: none
    Money step = Money::fromCents(1);  ///< the grant is rounded down to this (policy)
    QString source;                    ///< where the directive can be read

    bool isInForceOn(QDate day) const { return validFrom <= day && (validTo.isNull() || day <= validTo); }
    friend bool operator==(const Directive &, const Directive &) = default;
};

struct Programme {
    ProgrammeId id;
    QString key;          ///< short, stable, unique: "KOMM-DIENSTE"
    QString name;
    QString description;
    bool open = true;     ///< takes applications
    bool illustrative = false;
    bool continuedUnchanged = false;  ///< goes on as in the budget before: may grant while there is no new one

    friend bool operator==(const Programme &, const Programme &) = default;
};

}  // namespace mittelbuch
