// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"

namespace mittelbuch {

/// Every criterion of the directive, in the order of its terms.
QVector<const Criterion *> criteriaOf(const DirectiveTerms &terms);
/// Every summand: of the basis, then of the limits.
QVector<const AmountTerm *> amountTermsOf(const DirectiveTerms &terms);
/// True when a term counts on this funder's decision: a criterion (fundedBy) or a top-up. The empty key is nobody's.
bool namesFunder(const DirectiveTerms &terms, const TermKey &funder);

}  // namespace mittelbuch
