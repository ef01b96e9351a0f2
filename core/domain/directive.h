// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "domain/posting.h"

namespace mittelbuch {

using DirectiveId = Id<struct DirectiveTag>;

/// A version of a programme's funding directive: what it says, and from when to when. A case keeps the version it was decided
/// under.
struct Directive {
    DirectiveId id;
    ProgrammeId programme;
    int version = 1;
    QDate validFrom;
    QDate validTo;         ///< null: open
    DirectiveTerms terms;

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
