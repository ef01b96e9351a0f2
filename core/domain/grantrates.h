// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/judgement.h"

namespace mittelbuch {

/// True when every member that is set holds. A financial strength that is asked for and not known rules the grant out.
bool holds(const Criterion &criterion, Judgement &judgement);
/// The first rule whose criterion holds, or null.
const RateRule *applyingRate(const QVector<RateRule> &rules, Judgement &judgement);
/// True when this funder has decided, at least provisionally.
bool hasDecided(const TermKey &funder, const GrantCircumstances &circumstances);

}  // namespace mittelbuch
