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
    return *this;
}

}  // namespace mittelbuch
