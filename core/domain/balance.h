// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/posting.h"

#include <QDate>
#include <QVector>

namespace mittelbuch {

/// The terms of one pot, or of several summed (domain brief 1.5). For a line `authority` is SOLL and `allotted` what of it went
/// to programmes; for a programme `authority` is what was allotted to it.
struct Balance {
    Money authority;  ///< SOLL, or the authorised maturity of a commitment authorisation
    Money allotted;   ///< handed to programmes
    Money earmarked;  ///< vorgemerkt
    Money committed;  ///< festgelegt, including what is ordered
    Money ordered;    ///< angeordnet, including what is paid
    Money paid;       ///< verausgabt
    /// Vorbelastung: committed under earlier authorisations for a year that has not begun. Not festgelegt yet and so not in
    /// `committed`, but never available. Zero unless the balance is one of `seenOn`.
    Money priorCommitments = {};

    Money available() const { return authority - committed - priorCommitments; }
    Money openCommitment() const { return committed - ordered; }
    Money orderedUnpaid() const { return ordered - paid; }
    Money plannable() const { return available() - earmarked; }
    Money unallotted() const { return authority - allotted; }

    Balance &operator+=(const Balance &other);
    friend bool operator==(const Balance &, const Balance &) = default;
};

/// The balance of a pot of a line, or of a programme's part in it.
struct PotBalance {
    Pot pot;
    ProgrammeId programme;  ///< zero: the whole line
    Balance balance;
    /// Cash only: commitments that fall due in this year under authorisations of earlier budget years (Vorbelastung);
    /// contained in `balance.committed`.
    Money priorCommitments;
    bool planned = false;   ///< some authority was ever posted

    friend bool operator==(const PotBalance &, const PotBalance &) = default;
};

/// The balance as it is read on a day: what earlier authorisations have committed for a year becomes festgelegt when that year
/// begins; before, it is a prior commitment (domain brief 1.5, VwV-SäHO § 34 Nr. 8.2). What is available is the same.
Balance seenOn(const PotBalance &pot, QDate day);

}  // namespace mittelbuch
