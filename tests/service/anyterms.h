// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "domain/grantcircumstances.h"

namespace mittelbuch {

/// Terms with everything that the types allow, sensible or not. To be called inside a rapidcheck property.
DirectiveTerms anyTerms();
GrantCircumstances anyCircumstances();
Rate anyRate();

}  // namespace mittelbuch
