// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directiveterms.h"

namespace mittelbuch {

Refusals faultsOf(const DirectiveTerms &)
{
    return {};
}

}  // namespace mittelbuch
