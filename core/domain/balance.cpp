// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance.h"

namespace mittelbuch {

Balance &Balance::operator+=(const Balance &other)
{
    authority += other.authority;
    allotted += other.allotted;
    earmarked += other.earmarked;
    committed += other.committed;
    ordered += other.ordered;
    paid += other.paid;
    priorCommitments += other.priorCommitments;
    return *this;
}

Balance seenOn(const PotBalance &pot, QDate day)
{
    Balance balance = pot.balance;
    if (day < pot.pot.dueYear.firstDay()) {
        balance.committed -= pot.priorCommitments;
        balance.priorCommitments += pot.priorCommitments;
    }
    return balance;
}

}  // namespace mittelbuch
